import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '@chimera/base';
import type { ThreadAnswer } from './watched-thread.ts';

/** How a job says how far it is. */
export interface JobProgress {
  /** More candles are to be processed. */
  readonly expect: (candles: number) => void;
  /** Tells the owner something before the answer. */
  readonly tell: (news: unknown) => void;
  /** The candles have been read: the runs over them begin. */
  readonly beginRuns: () => void;
  /** Candles that were processed since the last word, and the time of the newest. */
  readonly advance: (candles: number, time: number) => void;
  /** A line for standard error. */
  readonly print: (line: string) => void;
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
    beginRuns: () => {
      shared[3] = 1;
    },
    advance: (candles, time) => {
      shared[0] = shared[0]! + candles;
      shared[2] = time;
    },
    print: (line) => void process.stderr.write(`${line}\n`),
  };
  parentPort?.postMessage(await answerOf(() => work(job, progress)));
}

async function answerOf(work: () => Promise<unknown>): Promise<ThreadAnswer> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    const { name, message, stack } = error as Error;
    const told = { name, message, ...(stack ? { stack } : {}) };
    if (!(error instanceof UserError)) return { ok: false, error: told };
    const { remedy, exitCode } = error;
    return { ok: false, error: told, user: { remedy, exitCode } };
  }
}
