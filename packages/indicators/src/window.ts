import type { Bands } from './indicator.ts';

/** A window is moved to the front of its buffer once in this many intervals. */
const ROOM = 8;

/** The last `interval` values of a series, side by side and in order, from `start` to before `end`. */
export class Window {
  readonly values: Float64Array;
  readonly interval: number;
  end = 0;

  constructor(interval: number) {
    this.interval = interval;
    this.values = new Float64Array(interval * ROOM);
  }

  get start(): number {
    return this.end - this.interval;
  }

  /** Returns whether it is full. */
  add(value: number): boolean {
    if (this.end === this.values.length) {
      this.values.copyWithin(0, this.start + 1);
      this.end = this.interval - 1;
    }
    this.values[this.end] = value;
    this.end += 1;
    return this.end >= this.interval;
  }

  /** In the order of the values: another order would be another sum. */
  sum(): number {
    const { values, end } = this;
    let sum = 0;
    for (let place = this.start; place < end; place += 1) sum += values[place]!;
    return sum;
  }

  /** The value that leaves next. */
  get oldest(): number {
    return this.values[this.start]!;
  }

  get newest(): number {
    return this.values[this.end - 1]!;
  }

  /** The sum of the last `count` values. */
  sumOfLast(count: number): number {
    let sum = 0;
    for (let place = this.end - count; place < this.end; place += 1) sum += this.values[place]!;
    return sum;
  }

  max(): number {
    let most = this.oldest;
    for (let place = this.start + 1; place < this.end; place += 1) most = Math.max(most, this.values[place]!);
    return most;
  }

  min(): number {
    let least = this.oldest;
    for (let place = this.start + 1; place < this.end; place += 1)
      least = Math.min(least, this.values[place]!);
    return least;
  }

  /** Counted from the oldest value, so that the mean of equal values is that value and not its rounding. */
  mean(): number {
    const { oldest } = this;
    let sum = 0;
    for (let place = this.start + 1; place < this.end; place += 1) sum += this.values[place]! - oldest;
    return oldest + sum / this.interval;
  }

  /** The sum of what `of` makes of each value; the place of the oldest is 0. */
  sumOf(of: (value: number, place: number) => number): number {
    let sum = 0;
    for (let place = 0; place < this.interval; place += 1) sum += of(this.values[this.start + place]!, place);
    return sum;
  }

  /** The variance of a population: the mean square of the distances from the mean. */
  variance(): number {
    const mean = this.mean();
    return this.sumOf((value) => (value - mean) ** 2) / this.interval;
  }
}

/**
 * The mean of the last `interval` values. Each sum is added up in the order of its values, as the library's own is, so
 * that it comes out the same to the last bit. But an addition waits for the one before it; so four windows are added up
 * side by side: the one that ends now, and as much as there is yet of the three that end with the next values.
 */
export class SMA {
  readonly #window: Window;
  /** The sums of the three windows under way, the next first, and how many of the three are complete. */
  #first = 0;
  #second = 0;
  #third = 0;
  #completed = 3;

  constructor(interval: number) {
    this.#window = new Window(interval);
  }

  /** Takes the next value; `null` until `interval` were seen. */
  add(value: number): number | null {
    if (!this.#window.add(value)) return null;
    return (this.#completed < 3 ? this.#complete(value) : this.#begin()) / this.#window.interval;
  }

  #begin(): number {
    const { values, start, end, interval } = this.#window;
    // What is shorter holds nothing of the next windows, or saves nothing.
    if (interval < 4) return this.#window.sum();
    const [one, two, three] = [values[start]!, values[start + 1]!, values[start + 2]!];
    let sum = one + two + three;
    let first = two + three;
    let second = three;
    let third = 0;
    for (let place = start + 3; place < end; place += 1) {
      const value = values[place]!;
      sum += value;
      first += value;
      second += value;
      third += value;
    }
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.#completed = 0;
    return sum;
  }

  #complete(value: number): number {
    const sum = this.#first + value;
    this.#first = this.#second + value;
    this.#second = this.#third + value;
    this.#completed += 1;
    return sum;
  }
}

/** J. Bollinger's bands: the mean of the last `interval` values and this many deviations, the population's, around it. */
export class BollingerBands {
  readonly #window: Window;
  readonly #width: number;

  constructor(interval: number, width: number) {
    this.#window = new Window(interval);
    this.#width = width;
  }

  /** Takes the next value; `null` until `interval` were seen. */
  add(value: number): Bands | null {
    const window = this.#window;
    if (!window.add(value)) return null;
    const { values, end, interval } = window;
    const middle = window.sum() / interval;
    let squares = 0;
    for (let place = window.start; place < end; place += 1) {
      const deviation = values[place]! - middle;
      squares += deviation * deviation;
    }
    const distance = Math.sqrt(squares / interval) * this.#width;
    return { lower: middle - distance, middle, upper: middle + distance };
  }
}
