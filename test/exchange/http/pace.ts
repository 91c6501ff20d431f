/** One request in so much time, with a little forgiveness for what the way to the exchange adds. */
export class Pace {
  readonly #intervalMs: number;
  readonly #toleranceMs: number;
  #earliest = Number.NEGATIVE_INFINITY;

  constructor(intervalMs: number, toleranceMs: number) {
    this.#intervalMs = intervalMs;
    this.#toleranceMs = toleranceMs;
  }

  /** How long to wait, 0 where the request may go. A refused one uses nothing up. */
  take(now: number): number {
    const wait = this.#earliest - this.#toleranceMs - now;
    if (wait > 0) return wait;
    this.#earliest = Math.max(this.#earliest, now) + this.#intervalMs;
    return 0;
  }
}
