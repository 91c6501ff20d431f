/** How many operations a process tried and how many failed: what the error rate is made of. */
export interface Operations {
  readonly attempted: number;
  readonly failed: number;
}

/** Below this many attempts a rate says nothing. */
export const LEAST_ATTEMPTS = 50;

/** The rate is taken over so much of the past, real time, or over the session where that is younger. */
const WINDOW_MS = 600_000;

/** Failed over attempted operations, over a sliding window of cumulative counts. */
export class ErrorRate {
  readonly #samples: { readonly time: number; readonly operations: Operations }[] = [];
  #latest: Operations = { attempted: 0, failed: 0 };

  add(operations: Operations, time: number): void {
    this.#samples.push({ time, operations });
    this.#latest = operations;
    while (this.#samples.length > 1 && this.#samples[1]!.time <= time - WINDOW_MS) this.#samples.shift();
  }

  get rate(): number {
    const { attempted, failed } = this.#window();
    return attempted > 0 ? failed / attempted : 0;
  }

  /** The rate where there were enough attempts to judge by it, 0 before. */
  get judged(): number {
    return this.#window().attempted >= LEAST_ATTEMPTS ? this.rate : 0;
  }

  exceeds(limit: number): boolean {
    return this.judged > limit;
  }

  #window(): Operations {
    const oldest = this.#samples[0];
    const isWhole = !oldest || oldest.time > (this.#samples.at(-1)?.time ?? 0) - WINDOW_MS;
    const base = isWhole ? { attempted: 0, failed: 0 } : oldest.operations;
    return {
      attempted: this.#latest.attempted - base.attempted,
      failed: this.#latest.failed - base.failed,
    };
  }
}
