import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadAnswer } from './watched-thread.ts';

/** How a job says how far it is; cheap enough for every candle. */
export interface JobProgress {
  /** So many candles more are to be processed. */
  expect(candles: number): void;
  /** Tells the owner something before the answer. */
  tell(news: unknown): void;
  /** Whether foreign code runs from here on, which is ended where nothing moves. */
  guard(on: boolean): void;
  /** One more candle is about to be processed; its time. */
  advance(time: number): void;
}

/** The thread's side of `runInThread`: takes the one job of this thread and answers it. */
export async function serveJob<Job>(
  work: (job: Job, progress: JobProgress) => Promise<unknown>,
): Promise<void> {
  const { job, shared } = workerData as { job: Job; shared: Float64Array };
  const progress: JobProgress = {
    expect: (candles) => {
      shared[1] = shared[1]! + candles;
    },
    tell: (news) => parentPort?.postMessage({ news } satisfies ThreadAnswer),
    guard: (on) => {
      shared[3] = on ? 1 : 0;
    },
    advance: (time) => {
      shared[0] = shared[0]! + 1;
      shared[2] = time;
    },
  };
  parentPort?.postMessage(await answerOf(() => work(job, progress)));
}

async function answerOf(work: () => Promise<unknown>): Promise<ThreadAnswer> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    const { name, message, stack } = error as Error;
    // Remedy and exit code are what the command line tells people; they are data and travel along.
    const { remedy, exitCode } = error as { remedy?: string; exitCode?: number };
    const told = { name, message, ...(stack ? { stack } : {}) };
    return {
      ok: false,
      error: Object.assign(told, remedy ? { remedy } : {}, exitCode ? { exitCode } : {}),
    };
  }
}
