import { sleep } from '../clock.ts';

/** How long the cache or the artifact client may take for one copy: a cancelled job has minutes for everything. */
export const CLIENT_PATIENCE_MS = 60_000;

/**
 * Settles as the work does, or rejects after `ms`. GitHub's clients take no signal, and one that meets an answer which
 * breaks off waits for ever: such work is left behind, whatever still comes of it.
 */
export async function within<Result>(ms: number, what: string, work: Promise<Result>): Promise<Result> {
  const settled = new AbortController();
  const late = sleep(ms, settled.signal).then(() => {
    if (!settled.signal.aborted) throw new Error(`${what} gave no answer within ${ms / 1000} s`);
    // Whoever aborted has the work's own result already.
    return work;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
    late.catch(() => {});
  }
}
