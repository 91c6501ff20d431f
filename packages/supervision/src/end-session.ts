import { statSync } from 'node:fs';
import { monotonicNow, realNow, sleep } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { isLocked } from '@chimera/ledger';
import { isAlive, leaveStopRequest, readPid, type StopRequest } from '@chimera/workdir';

const LOOK_EVERY_MS = 50;
/** A controller that holds the lock says within moments who it is; real time. */
const NAMELESS_MS = 1_000;
/** A controller that was just started holds the lock within this; real time. */
const STARTING_MS = 60_000;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;

/**
 * The controller of the session that runs in the work directory, or of one that was just started and does not hold the
 * lock yet; `null` if there is none.
 */
export function runningController(paths: Paths): number | null {
  if (!isLocked(paths.lock)) return startingController(paths);
  return livingPid(paths.pid) ?? startingController(paths);
}

/** Asks the session in the work directory to end, and kills it where it has not after `timeoutMs`. */
export async function endSession(
  paths: Paths,
  request: StopRequest | null,
  timeoutMs: number,
): Promise<'none-ran' | 'graceful' | 'forced' | 'survived'> {
  const pid = await controllerToEnd(paths);
  if (pid === null) return 'none-ran';
  if (request) leaveWord(paths, request);
  send(pid, 'SIGTERM');
  if (await isOver(paths, timeoutMs)) return 'graceful';
  send(pid, 'SIGKILL');
  return (await isOver(paths, AFTER_KILL_MS)) ? 'forced' : 'survived';
}

/** Between taking the lock and writing its pid a controller has no name: it is waited for, not overlooked. */
async function controllerToEnd(paths: Paths): Promise<number | null> {
  const until = monotonicNow() + NAMELESS_MS;
  for (;;) {
    const pid = runningController(paths);
    if (pid !== null || !isLocked(paths.lock) || monotonicNow() >= until) return pid;
    await sleep(LOOK_EVERY_MS);
  }
}

/** The process that a pid file names, if it lives: a killed one leaves its file behind. */
function livingPid(path: string): number | null {
  const pid = readPid(path);
  return pid !== null && isAlive(pid) ? pid : null;
}

/** A file that is older names nobody any more: its pid may belong to another program by now. */
function startingController({ startingPid }: Paths): number | null {
  const written = statSync(startingPid, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && realNow() - written < STARTING_MS ? livingPid(startingPid) : null;
}

/** On a full disk no word can be left, and the session has to end all the same. */
function leaveWord(paths: Paths, request: StopRequest): void {
  try {
    leaveStopRequest(paths, request);
  } catch {
    // The controller says then that it received a signal.
  }
}

async function isOver(paths: Paths, withinMs: number): Promise<boolean> {
  const until = monotonicNow() + withinMs;
  while (isLocked(paths.lock) || runningController(paths) !== null) {
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
