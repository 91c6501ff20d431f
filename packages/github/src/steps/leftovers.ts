import { pathsOf } from '@chimera/config';
import { predecessorGone } from '@chimera/preflight';
import { endSession } from '@chimera/supervision';
import type { SessionPlan } from '@chimera/workdir';
import type { StepScene } from './step.ts';

/**
 * Ends what still runs of a session, and waits until its bot has closed the book: copied while it is written, a book
 * would look broken. Never throws: the book and the logs are saved also if something still runs.
 */
export async function endLeftovers(
  { log }: Pick<StepScene, 'log'>,
  { workdir, book, ledgerPath }: SessionPlan,
  when: string,
  timeoutMs: number,
): Promise<void> {
  const paths = pathsOf(workdir, book);
  try {
    // With any status of the job, the session did not end by itself.
    const request = { outcome: 'cancelled', reason: `the session was still running ${when}` } as const;
    const how = await endSession(paths, request, timeoutMs);
    if (how !== 'none-ran') log.warning(`The session was still running ${when}, and was ended (${how}).`);
    await predecessorGone(paths, ledgerPath);
  } catch (error) {
    log.error(`The session could not be ended: ${(error as Error).message}`);
  }
}
