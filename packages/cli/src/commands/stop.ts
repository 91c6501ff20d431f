import { resolve } from 'node:path';
import { parseDuration } from '@chimera/runtime/config/duration';
import { ConfigError } from '@chimera/runtime/config/mistakes';
import { endSession, runningController } from '@chimera/runtime/process/end-session';
import { pathsOf } from '@chimera/runtime/session/paths';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

/** `chimera stop`: graceful first, by force after the timeout. */
export async function stop(options: PlaceOptions & { timeout: string }): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  if (timeoutMs === undefined) throw badTimeout(options.timeout);
  const terminal = new Terminal();
  const paths = pathsOf(resolve(options.workdir));
  const pid = runningController(paths);
  if (pid === null) {
    terminal.line(`No session runs in ${paths.workdir}.`);
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
