/** How the bot kept up since its heartbeat before, in milliseconds; `null` where nothing was to be decided, or nothing is known. */
export interface Delays {
  /** From the arrival of a candle to the decision on it: the longest, of one that is still due its age. */
  readonly decisionMs: number | null;
  /** How long the bot answered to nothing, at most. */
  readonly eventLoopMs: number | null;
}

export const NO_DELAYS: Delays = { decisionMs: null, eventLoopMs: null };

interface Lateness {
  readonly since: number;
  /** The latest that was told. */
  readonly ms: number;
  readonly toldAt: number;
}

/** Whether decisions come late, and since when none came in time. */
export class LateDecisions {
  readonly #limitMs: number;
  #decisions: Lateness | null = null;
  #eventLoop: Lateness | null = null;

  constructor(maxDelaySeconds: number) {
    this.#limitMs = maxDelaySeconds * 1000;
  }

  /** Called about once a second; `time` is real and only grows. */
  watch({ decisionMs, eventLoopMs }: Delays, time: number): void {
    this.#decisions = this.#after(this.#decisions, decisionMs, time);
    this.#eventLoop = this.#after(this.#eventLoop, eventLoopMs, time);
  }

  /** Nobody looked for a while: there may have been decisions in time. */
  lookAnew(): void {
    this.#decisions = null;
    this.#eventLoop = null;
  }

  /** Whether one was late at the beginning of the span and one is now, with none in time between them. */
  hasLasted(spanMs: number, time: number): boolean {
    return [this.#decisions, this.#eventLoop].some(
      (late) => late !== null && late.toldAt === time && time - late.since >= spanMs,
    );
  }

  /** `null` while they are in time. */
  get words(): string | null {
    const late = this.#decisions ?? this.#eventLoop;
    if (late === null) return null;
    const what = this.#decisions === null ? 'the bot answers only after' : 'decisions take';
    return `${what} ${(late.ms / 1000).toFixed(1)} s, ${this.#limitMs / 1000} s are allowed`;
  }

  /** A time without decisions says nothing: the next one tells. */
  #after(before: Lateness | null, ms: number | null, time: number): Lateness | null {
    if (ms === null) return before;
    return ms > this.#limitMs ? { since: before?.since ?? time, ms, toldAt: time } : null;
  }
}
