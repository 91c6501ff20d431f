import { startDaemon } from '@chimera/runtime/process/daemon';
import type { Preflight } from '@chimera/runtime/safety/preflight';
import type { Terminal } from '../terminal.ts';
import { ENTRIES } from './process-entries.ts';

/** Starts the session in the background, and waits until it runs. Returns the exit code. */
export async function startDetached(
  terminal: Terminal,
  { plan, config }: NonNullable<Preflight['session']>,
  newBook: boolean,
): Promise<number> {
  const { controller, bot, server, page } = ENTRIES;
  const order = { plan, config, newBook, entries: { bot: bot.href, server: server.href, page: page.href } };
  const started = await startDaemon(controller, order, process.env);
  if (started.type === 'failed') {
    terminal.line(
      terminal.paint('red', `The session did not start: ${started.message}; see chimera-runtime.log`),
    );
    return started.exitCode;
  }
  const at = started.url ? `, ${started.url}` : '';
  terminal.line(terminal.paint('green', `Session ${plan.id} runs detached, pid ${started.pid}${at}`));
  terminal.line('  chimera status   what it does');
  terminal.line('  chimera stop     end it gracefully');
  return 0;
}
