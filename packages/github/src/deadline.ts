import { processAgeMs, sleep } from '@chimera/base';

/** How long the cache or the artifact client may take for one copy: a cancelled job has minutes for everything. */
export const CLIENT_PATIENCE_MS = 60_000;

/**
 * Settles as the work does, or rejects after `ms`. GitHub's clients take no signal, and one that meets an answer which
 * breaks off waits for ever: such work is left behind, no matter what still comes of it.
 */
export async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  const settled = new AbortController();
  const late = sleep(ms, settled.signal).then(() => {
    if (!settled.signal.aborted) throw new Error(`${what} gave no answer within ${ms / 1000} s`);
    // The one who aborted has the work's own result already.
    return work;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
    late.catch(() => {});
  }
}

/** How long a request of a scene may take. */
export interface Patience {
  /** For one request; `CLIENT_PATIENCE_MS` unless stated. */
  readonly patienceMs?: number;
  /** When its step needs the rest of its time for other things, as `processAgeMs` counts. */
  readonly until?: number;
}

/** Milliseconds that one request may take from now on; 0 if no time is left. */
export function timeLeft({ patienceMs = CLIENT_PATIENCE_MS, until }: Patience): number {
  return until === undefined ? patienceMs : Math.max(0, Math.min(patienceMs, until - processAgeMs()));
}

/** As `within`, with the patience of a scene. What there is no time for is not begun. */
export function inTime<Result>(
  patience: Patience,
  what: string,
  begin: () => Promise<Result>,
): Promise<Result> {
  const ms = Math.round(timeLeft(patience));
  if (ms > 0) return within(ms, what, begin());
  return Promise.reject(new Error(`${what} was not asked: the step has no time left for it`));
}
