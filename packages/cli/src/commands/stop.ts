import { resolve } from 'node:path';
import { monotonicNow, sleep } from '@chimera/runtime/clock';
import { parseDuration } from '@chimera/runtime/config/duration';
import { ConfigError } from '@chimera/runtime/config/mistakes';
import { isLocked } from '@chimera/runtime/ledger/lock';
import { readPid } from '@chimera/runtime/process/pid-file';
import { pathsOf } from '@chimera/runtime/session/paths';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

const LOOK_EVERY_MS = 100;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;

/** `chimera stop`: graceful first, by force after the timeout. */
export async function stop(options: PlaceOptions & { timeout: string }): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  if (timeoutMs === undefined) throw badTimeout(options.timeout);
  const terminal = new Terminal();
  const paths = pathsOf(resolve(options.workdir));
  const pid = readPid(paths.pid);
  if (!isLocked(paths.lock) || pid === null) {
    terminal.line(`No session runs in ${paths.workdir}.`);
    return 0;
  }
  terminal.line(`Stopping the session (pid ${pid}) …`);
  send(pid, 'SIGTERM');
  if (await isFree(paths.lock, timeoutMs)) {
    terminal.line(terminal.paint('green', 'The session has stopped.'));
    return 0;
  }
  terminal.line(terminal.paint('yellow', `It did not stop within ${options.timeout}: it is killed.`));
  send(pid, 'SIGKILL');
  return (await isFree(paths.lock, AFTER_KILL_MS)) ? 0 : 1;
}

async function isFree(lock: string, withinMs: number): Promise<boolean> {
  const until = monotonicNow() + withinMs;
  while (isLocked(lock)) {
    if (monotonicNow() >= until) return false;
    await sleep(LOOK_EVERY_MS);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
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
