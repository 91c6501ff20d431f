import { processAgeMs, sleep } from '@chimera/base';
import { statusOf } from '../api.ts';
import { inTime, type Patience, timeLeft } from '../deadline.ts';

const PAUSE_MS = 2_000;

/** GitHub gave no answer about its records, so that nobody knows whether there is a newer copy of a book. */
export class ListingError extends Error {
  override readonly name = 'ListingError';
  /** Whether asking again is of no use: the token may not. */
  readonly isForbidden: boolean;

  constructor(message: string, isForbidden: boolean) {
    super(message);
    this.isForbidden = isForbidden;
  }
}

/**
 * Asks GitHub until it answers or the scene's patience ends. An answer that is not had must never pass for "nothing
 * there". `null` if GitHub says that it has no such record (404). @throws {ListingError}
 */
export async function answered<Answer>(
  patience: Patience,
  what: string,
  ask: () => Promise<Answer>,
): Promise<Answer | null> {
  const patienceMs = timeLeft(patience);
  const until = processAgeMs() + patienceMs;
  for (;;) {
    try {
      return await inTime({ patienceMs, until }, 'GitHub', ask);
    } catch (error) {
      if (statusOf(error) === 404) return null;
      const { message } = error as Error;
      const isForbidden = statusOf(error) === 401 || /not accessible by integration/i.test(message);
      const isLate = processAgeMs() + Math.min(PAUSE_MS, patienceMs / 5) >= until;
      if (isForbidden || isLate) {
        throw new ListingError(`GitHub does not list ${what}: ${message}`, isForbidden);
      }
      await sleep(Math.min(PAUSE_MS, patienceMs / 5));
    }
  }
}
