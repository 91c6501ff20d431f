import { Worker } from 'node:worker_threads';
import { UserError } from '@chimera/base';

/** How far a job has come, as its thread writes it and its owner reads it. */
export interface ThreadProgress {
  readonly done: number;
  readonly total: number;
  /** The time in the data, UTC epoch milliseconds; 0 before the first candle. */
  readonly time: number;
}

export interface ThreadJob {
  /** The file of the thread; it answers with `serveJob`. */
  readonly entry: URL;
  readonly data: unknown;
  /** Called several times a second while the job runs. */
  readonly onProgress?: (progress: ThreadProgress) => void;
  /** Called with what the job tells before it is done. */
  readonly onNews?: (news: unknown) => void;
  /** What its heap may grow to, in megabytes; 2048 unless stated. */
  readonly memoryMb?: number;
}

/** A thread that ended without an answer: it used up its memory, or something in it ended the process. */
export class ThreadEndedError extends Error {
  override readonly name = 'ThreadEndedError';
  /** How far it had come, and whether all candles had been read. */
  readonly progress: ThreadProgress;
  readonly hasBegunRuns: boolean;
  /** What its heap could grow to, in megabytes; `null` where memory was not the reason. */
  readonly memoryMb: number | null;

  constructor(message: string, shared: Float64Array, memoryMb: number | null) {
    super(message);
    const [done, total, time, begun] = shared as unknown as readonly [number, number, number, number];
    this.progress = { done, total, time };
    this.hasBegunRuns = begun === 1;
    this.memoryMb = memoryMb;
  }
}

export type ThreadAnswer =
  | { readonly news: unknown }
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly stack?: string };
      /** What a UserError says beyond that. */
      readonly user?: Pick<UserError, 'remedy' | 'exitCode'>;
    };

const LOOK_EVERY_MS = 100;
/** Enough for a strategy and a million candles; see `threadMemoryMb` for more. */
const MEMORY_MB = 2048;

/** Numbers that owner and thread share: done, total, time, and whether the runs have begun. */
const SHARED_NUMBERS = 4;

/**
 * Runs a job of the runtime's own code in a thread of its own. If it uses up its memory, the thread ends and nothing
 * else. Errors keep their name and message; a UserError comes out as one.
 *
 * @throws {ThreadEndedError} where the thread ended without an answer
 */
export async function runInThread<Result>(job: ThreadJob): Promise<Result> {
  const shared = new Float64Array(new SharedArrayBuffer(SHARED_NUMBERS * Float64Array.BYTES_PER_ELEMENT));
  const memoryMb = job.memoryMb ?? MEMORY_MB;
  const worker = new Worker(job.entry, {
    workerData: { job: job.data, shared },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  // What is printed there must not stand between the lines of a document on standard output.
  worker.stdout.pipe(process.stderr, { end: false });
  worker.stderr.pipe(process.stderr, { end: false });
  const settled = Promise.withResolvers<Result>();
  worker.on('message', (answer: ThreadAnswer) => {
    if ('news' in answer) job.onNews?.(answer.news);
    else if (answer.ok) settled.resolve(answer.result as Result);
    else settled.reject(errorOf(answer));
  });
  worker.once('error', (error: Error & { code?: string }) =>
    settled.reject(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? new ThreadEndedError('it used up its memory', shared, memoryMb)
        : error,
    ),
  );
  worker.once('exit', () =>
    settled.reject(new ThreadEndedError('it ended the process it ran in', shared, null)),
  );
  const watch = setInterval(() => {
    const [done, total, time] = shared as unknown as readonly [number, number, number];
    job.onProgress?.({ done, total, time });
  }, LOOK_EVERY_MS);
  try {
    return await settled.promise;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

function errorOf({ error, user }: Extract<ThreadAnswer, { ok: false }>): Error {
  const thrown = user ? new UserError(error.message, user) : new Error(error.message);
  return Object.assign(thrown, error);
}
