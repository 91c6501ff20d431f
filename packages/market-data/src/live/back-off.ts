const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait after failures in a row: twice as long each time, and never all at the same moment. */
export class BackOff {
  readonly #random: () => number;
  #failures = 0;

  /** `random` gives numbers from 0 to 1. */
  constructor(random: () => number) {
    this.#random = random;
  }

  get failures(): number {
    return this.#failures;
  }

  /** Milliseconds to wait; what the exchange itself asked for is the least. */
  failed(retryAfterMs: number | null = null): number {
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    const jittered = longest * (0.5 + this.#random() / 2);
    return Math.max(jittered, retryAfterMs ?? 0);
  }

  succeeded(): void {
    this.#failures = 0;
  }
}
