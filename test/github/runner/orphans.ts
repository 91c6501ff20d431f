import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Processes that a job started and left behind: those whose environment holds its tracking id. */
export function processesOf(trackingId: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => environmentOf(pid).includes(`RUNNER_TRACKING_ID=${trackingId}\0`))
    .map(Number);
}

/** SIGKILL, without a word before it, as the runner does when a job is over. Returns whom it was sent to. */
export function killOrphans(trackingId: string): readonly number[] {
  const orphans = processesOf(trackingId);
  for (const pid of orphans) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return orphans;
}

/**
 * Kills them until none is left: one may start another while it is looked for, and one that was killed may still write to
 * the end of a system call. Returns those that were killed first.
 */
export async function endOrphans(trackingId: string): Promise<readonly number[]> {
  const orphans = killOrphans(trackingId);
  for (let left = orphans; left.length > 0; left = killOrphans(trackingId)) await wait(10);
  return orphans;
}

function environmentOf(pid: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`;
  } catch {
    return '';
  }
}
