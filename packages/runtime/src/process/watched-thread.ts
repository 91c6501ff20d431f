import { Worker } from 'node:worker_threads';

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
  /** How long the job may stand still; real time. */
  readonly stallMs?: number;
}

/** A job that did not move: nothing within a thread can be interrupted, so the thread was ended. */
export class StalledError extends Error {
  override readonly name = 'StalledError';
  readonly progress: ThreadProgress;

  constructor(progress: ThreadProgress, stallMs: number) {
    super(`nothing has moved for ${stallMs / 1000} seconds`);
    this.progress = progress;
  }
}

/** A thread that ended without an answer: it used up its memory, or something in it ended the process. */
export class ThreadEndedError extends Error {
  override readonly name = 'ThreadEndedError';
  /** How far it had come, and whether foreign code ran in it. */
  readonly progress: ThreadProgress;
  readonly wasGuarded: boolean;
  /** What its heap could grow to, in megabytes; `null` where memory was not the reason. */
  readonly memoryMb: number | null;

  constructor(message: string, shared: Float64Array, memoryMb: number | null) {
    super(message);
    const [done, total, time, guarded] = shared as unknown as readonly [number, number, number, number];
    this.progress = { done, total, time };
    this.wasGuarded = guarded === 1;
    this.memoryMb = memoryMb;
  }
}

export type ThreadAnswer =
  | { readonly news: unknown }
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string; readonly stack?: string };
    };

const LOOK_EVERY_MS = 100;
const STALL_MS = 10_000;
/** Enough for a strategy and a million candles; see `threadMemoryMb` for more. */
const MEMORY_MB = 2048;

/** Numbers that owner and thread share: done, total, time, and whether it may be ended where it stands still. */
const SHARED_NUMBERS = 4;

/**
 * Runs a job in a thread of its own. What a strategy does there (loop for ever, take all memory, end the process)
 * ends the thread and nothing else. Errors keep their name, message and remedy.
 *
 * @throws {StalledError} where nothing moved for too long
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
  // What a strategy prints must not stand between the lines of a document on standard output.
  worker.stdout.pipe(process.stderr, { end: false });
  worker.stderr.pipe(process.stderr, { end: false });
  const settled = Promise.withResolvers<Result>();
  worker.on('message', (answer: ThreadAnswer) => {
    if ('news' in answer) job.onNews?.(answer.news);
    else if (answer.ok) settled.resolve(answer.result as Result);
    else settled.reject(Object.assign(new Error(answer.error.message), answer.error));
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
  const watch = watchProgress(job, shared, settled.reject);
  try {
    return await settled.promise;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

/** Counts looks rather than time: a machine that slept must not be taken for a job that stands still. */
function watchProgress(
  { onProgress, stallMs = STALL_MS }: ThreadJob,
  shared: Float64Array,
  fail: (error: Error) => void,
): NodeJS.Timeout {
  let seen = Number.NaN;
  let looks = 0;
  return setInterval(() => {
    const [done, total, time, guarded] = shared as unknown as readonly [number, number, number, number];
    const progress = { done, total, time };
    looks = done === seen && guarded === 1 ? looks + 1 : 0;
    seen = done;
    onProgress?.(progress);
    if (looks * LOOK_EVERY_MS >= stallMs) fail(new StalledError(progress, stallMs));
  }, LOOK_EVERY_MS);
}
