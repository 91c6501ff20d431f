import { monotonicNow, sleep } from '../clock.ts';
import { isLocked } from '../ledger/lock.ts';
import type { Paths } from '../session/paths.ts';
import { leaveStopRequest, type StopRequest } from '../session/stop-request.ts';
import { readPid } from './pid-file.ts';

const LOOK_EVERY_MS = 50;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;

/** The controller of the session that runs in the work directory; `null` where none does. */
export function runningController(paths: Paths): number | null {
  return isLocked(paths.lock) ? readPid(paths.pid) : null;
}

/** Asks the session in the work directory to end, and kills it where it has not after `timeoutMs`. */
export async function endSession(
  paths: Paths,
  request: StopRequest | null,
  timeoutMs: number,
): Promise<'none-ran' | 'graceful' | 'forced' | 'survived'> {
  const pid = runningController(paths);
  if (pid === null) return 'none-ran';
  if (request) leaveWord(paths, request);
  send(pid, 'SIGTERM');
  if (await isFree(paths.lock, timeoutMs)) return 'graceful';
  send(pid, 'SIGKILL');
  return (await isFree(paths.lock, AFTER_KILL_MS)) ? 'forced' : 'survived';
}

/** On a full disk no word can be left, and the session has to end all the same. */
function leaveWord(paths: Paths, request: StopRequest): void {
  try {
    leaveStopRequest(paths, request);
  } catch {
    // The controller says then that it received a signal.
  }
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
