import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Processes that a job started and left behind: those whose environment holds its tracking id. */
export function processesOf(trackingId: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}\0`))
    .map(Number);
}

/** Signals all processes of a job. Returns whom it was sent to. */
export function signalAll(trackingId: string, signal: 'SIGSTOP' | 'SIGKILL'): readonly number[] {
  const found = processesOf(trackingId);
  for (const pid of found) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return found;
}

/**
 * SIGKILL, without a word before it, as the runner does when a job is over; again until none is left: one may start another
 * while it is looked for, and one that was killed may still write to the end of a system call. Returns those of the first time.
 */
export async function endOrphans(trackingId: string): Promise<readonly number[]> {
  const orphans = signalAll(trackingId, 'SIGKILL');
  for (let left = orphans; left.length > 0; left = signalAll(trackingId, 'SIGKILL')) await wait(10);
  return orphans;
}

function environmentOf(pid: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`;
  } catch {
    return '';
  }
}
