import { MAIN_BOOK, ofBook, pathsOf } from '@chimera/config';
import { DASHBOARD_PAGE } from '@chimera/dashboard';
import type { Preflight } from '@chimera/preflight';
import { processFiles, startDaemon } from '@chimera/supervision';
import type { Terminal } from '../terminal.ts';

/** Starts the session in the background, and waits until it runs. Returns the exit code. */
export async function startDetached(
  terminal: Terminal,
  { plan, config }: NonNullable<Preflight['session']>,
  newBook: boolean,
): Promise<number> {
  const { controller, bot, server, divergence, page } = { ...processFiles(), page: DASHBOARD_PAGE };
  const entries = {
    bot: bot.href,
    server: server.href,
    divergence: divergence.href,
    page: page.href,
  };
  const order = { plan, config, newBook, entries };
  const started = await startDaemon(controller, order, process.env);
  if (started.type === 'failed') {
    terminal.line(
      terminal.paint(
        'red',
        `The session did not start: ${started.message}; see ${pathsOf(plan.workdir, plan.book).runtimeLog}`,
      ),
    );
    // No session runs, however it ended.
    return started.exitCode || 1;
  }
  const at = started.url ? `, ${started.url}` : '';
  terminal.line(
    terminal.paint('green', `Session ${plan.id}${ofBook(plan)} runs detached, pid ${started.pid}${at}`),
  );
  const book = plan.book === MAIN_BOOK ? '' : ` --book ${plan.book}`;
  terminal.line(`  chimera status${book}   what it does`);
  terminal.line(`  chimera stop${book}     end it gracefully`);
  return 0;
}
