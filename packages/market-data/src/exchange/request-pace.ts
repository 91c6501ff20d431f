import { dirname } from 'node:path';
import { makeFolder, monotonicNow, readOwnFile, sleep, writeJson } from '@chimera/base';
import { type Lock, takeLock } from '@chimera/ledger';
import * as z from 'zod';

/** What is kept of the requests to one exchange, in milliseconds since the machine began: no setting of a clock moves it. */
const kept = z.record(
  z.string(),
  z.object({
    /** When the last request left, or will leave. */
    leftMs: z.number(),
    /** Whether one left whose answer nobody has seen; its process may be dead. */
    open: z.boolean(),
  }),
);

type Kept = z.output<typeof kept>;

/** A request may still be this far ahead; what lies further ahead was written before the machine began anew. */
const FARTHEST_MS = 60_000;

/** An answer comes at most this much after its request arrived, or the request is taken to have arrived later. */
const WAY_MS = 100;

/** Others hold the lock for less than a millisecond; one that was suspended meanwhile is not waited for. */
const LOCK_WAIT_MS = 250;

export interface RequestPaceOptions {
  /** The exchange, or what stands in its place. */
  readonly name: string;
  /** Between the beginnings of two requests. */
  readonly intervalMs: number;
  /** The file that all processes of a work directory share; beside it lies its lock. */
  readonly path: string;
  readonly uptimeMs?: () => number;
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * The pace of requests to one exchange, kept for a work directory and not for a process: a bot that follows one that was
 * killed, a preflight, and a download beside a session ask in turn. A file that cannot be read or written keeps nobody from
 * asking: then the pace is this process's own.
 */
export class RequestPace {
  readonly #options: Required<RequestPaceOptions>;
  #ownMs = Number.NEGATIVE_INFINITY;
  #isFirst = true;

  constructor(options: RequestPaceOptions) {
    this.#options = { uptimeMs: monotonicNow, wait: sleep, ...options };
  }

  /** Resolves when it is this request's turn, or when the signal aborts. */
  async turn(signal?: AbortSignal): Promise<void> {
    const { uptimeMs, wait } = this.#options;
    const leavesMs = this.#share((lastMs) => ({ leftMs: this.#next(lastMs), open: true }));
    const left = Math.ceil(leavesMs - uptimeMs());
    if (left <= 0) return;
    await wait(left, signal);
    // A busy machine wakes late.
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? leavesMs, uptimeMs()), open: true }));
  }

  /** To be called when a request was answered, or failed. */
  answered(): void {
    const arrivedMs = this.#options.uptimeMs() - WAY_MS;
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? arrivedMs, arrivedMs), open: false }));
  }

  #next(lastMs: number | null): number {
    return Math.max(
      this.#options.uptimeMs(),
      (lastMs ?? Number.NEGATIVE_INFINITY) + this.#options.intervalMs,
    );
  }

  /** Changes what is kept of this exchange, alone. Returns when the last request leaves. */
  #share(change: (lastMs: number | null) => Kept[string]): number {
    const { path, name, uptimeMs } = this.#options;
    let lock: Lock | null = null;
    try {
      makeFolder(dirname(path));
      lock = takeLock(`${path}.lock`, LOCK_WAIT_MS);
      const now = uptimeMs();
      const all = lock ? read(path, now) : {};
      const entry = change(this.#lastOf(all?.[name], all === null, now));
      if (lock) writeJson(path, { ...all, [name]: entry });
      return this.#own(entry.leftMs);
    } catch {
      return this.#own(change(this.#ownMs).leftMs);
    } finally {
      lock?.release();
    }
  }

  /** When the last request left, as far as is known. `isUnknown`: there is a file, and it says nothing. */
  #lastOf(entry: Kept[string] | undefined, isUnknown: boolean, now: number): number | null {
    // The process that left it open may have died with it under way.
    const isDoubtful = this.#isFirst && (isUnknown || entry?.open === true);
    this.#isFirst = false;
    const times = [
      entry?.leftMs ?? Number.NEGATIVE_INFINITY,
      this.#ownMs,
      isDoubtful ? now : Number.NEGATIVE_INFINITY,
    ];
    const last = Math.max(...times);
    return Number.isFinite(last) ? last : null;
  }

  #own(leftMs: number): number {
    this.#isFirst = false;
    this.#ownMs = leftMs;
    return leftMs;
  }
}

/** What is kept and still of use; `null` if there is a file that says nothing. */
function read(path: string, now: number): Kept | null {
  let text: string;
  try {
    text = readOwnFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    const all = Object.entries(kept.parse(JSON.parse(text)));
    return Object.fromEntries(all.filter(([, { leftMs }]) => Math.abs(leftMs - now) <= FARTHEST_MS));
  } catch {
    return null;
  }
}
