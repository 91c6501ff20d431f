import { booksIn, ConfigError, ofBook, parseDuration, pathsOf } from '@chimera/config';
import { endSession, runningController } from '@chimera/supervision';
import { findBook } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

/** `chimera stop`: graceful first, by force after the timeout. */
export async function stop(options: PlaceOptions & { timeout: string }): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  if (timeoutMs === undefined) throw badTimeout(options.timeout);
  const terminal = new Terminal();
  const { config, paths } = findBook(options);
  const pid = runningController(paths);
  if (pid === null) {
    const others = booksIn(paths.workdir).filter(
      (book) => book !== config.book && runningController(pathsOf(paths.workdir, book)) !== null,
    );
    const more = others.length > 0 ? ` One of another book does: --book ${others.join(', --book ')}.` : '';
    terminal.line(`No session${ofBook(config)} runs in ${paths.workdir}.${more}`);
    return 0;
  }
  terminal.line(`Stopping the session (pid ${pid}) …`);
  const how = await endSession(paths, null, timeoutMs);
  if (how === 'forced' || how === 'survived') {
    terminal.line(terminal.paint('yellow', `It did not stop within ${options.timeout}: it was killed.`));
    return how === 'forced' ? 0 : 1;
  }
  terminal.line(terminal.paint('green', 'The session has stopped.'));
  return 0;
}

function badTimeout(found: string): ConfigError {
  return new ConfigError([
    {
      source: 'command line',
      path: '--timeout',
      problem: '--timeout is not a duration',
      found: JSON.stringify(found),
      expected: 'a duration such as 60s or 2m',
      remedy: 'give --timeout 60s',
      safety: false,
    },
  ]);
}
