/**
 * A mean first, then each value moves it by `factor` of the way. 1 ÷ `interval`, which is Wilder's, where nothing is said; 2
 * ÷ (`interval` + 1) makes it exponential.
 */
export class SmoothedAverage {
  readonly #interval: number;
  readonly #factor: number;
  #seen = 0;
  #sum = 0;
  value: number | null = null;

  constructor(interval: number, factor = 1 / interval) {
    this.#interval = interval;
    this.#factor = factor;
  }

  /** Takes the next value; `null` until `interval` were seen. */
  add(value: number): number | null {
    if (this.value === null) {
      this.#sum += value;
      this.#seen += 1;
      if (this.#seen === this.#interval) this.value = this.#sum / this.#interval;
    } else {
      this.value = (value - this.value) * this.#factor + this.value;
    }
    return this.value;
  }
}

/** The exponential average as TA-Lib begins it: with the mean of the first `interval` values. */
export function exponential(interval: number): SmoothedAverage {
  return new SmoothedAverage(interval, 2 / (interval + 1));
}
