/**
 * The only file that knows the indicator library. The strategies need these and get no more, so that replacing
 * one of them (or the library) touches one file. All smooth as Wilder does where the original does: ATR, ADX
 * and RSI with his average, the Bollinger bands with the population's deviation.
 */
import { DX, WSMA } from 'trading-signals';

export { ATR, BollingerBands, EMA, RSI } from 'trading-signals';

/** A window is moved to the front of its buffer once in so many intervals. */
const ROOM = 8;

/**
 * The mean of the last `interval` values. Each sum is added up in the order of its values, as the library's own is, so
 * that it comes out the same to the last bit. But an addition waits for the one before it; so four windows are added up
 * side by side: the one that ends now, and as much as there is yet of the three that end with the next values.
 */
export class SMA {
  readonly #interval: number;
  readonly #values: Float64Array;
  #end = 0;
  /** The sums of the three windows under way, and how many of them are complete. */
  #first = 0;
  #second = 0;
  #third = 0;
  #completed = 3;

  constructor(interval: number) {
    this.#interval = interval;
    this.#values = new Float64Array(interval * ROOM);
  }

  /** Takes the next value; `null` until `interval` were seen. */
  add(value: number): number | null {
    const values = this.#values;
    if (this.#end === values.length) {
      values.copyWithin(0, this.#end - this.#interval + 1);
      this.#end = this.#interval - 1;
    }
    values[this.#end] = value;
    this.#end += 1;
    if (this.#end < this.#interval) return null;
    return (this.#completed < 3 ? this.#complete(value) : this.#begin()) / this.#interval;
  }

  #begin(): number {
    const values = this.#values;
    const end = this.#end;
    let place = end - this.#interval;
    // What is shorter holds nothing of the next windows, or saves nothing.
    if (this.#interval < 4) return total(values, place, end);
    const [one, two, three] = [values[place]!, values[place + 1]!, values[place + 2]!];
    let sum = one + two + three;
    let first = two + three;
    let second = three;
    let third = 0;
    for (place += 3; place < end; place += 1) {
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

function total(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let place = start; place < end; place += 1) sum += values[place]!;
  return sum;
}

interface Bar {
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/**
 * Wilder's average directional index and the two directional indicators it is made of, on the library's pieces.
 * The library's own divides by the true range, and where a market did not move at all its NaN stays in the
 * average for good: here a market that does not move has no direction, 0.
 */
export class ADX {
  readonly #dx: DX;
  readonly #smoothed: WSMA;

  constructor(interval: number) {
    this.#dx = new DX(interval);
    this.#smoothed = new WSMA(interval);
  }

  /** Strength of the rising and of the falling moves. */
  get pdi(): number {
    return this.#dx.pdi || 0;
  }

  get mdi(): number {
    return this.#dx.mdi || 0;
  }

  /** Takes the next candle; `null` until twice the interval was seen. From 0 to 100. */
  add(candle: Bar): number | null {
    const directional = this.#dx.add(candle);
    return directional === null ? null : this.#smoothed.add(Number.isNaN(directional) ? 0 : directional);
  }
}

/**
 * Kaufman's efficiency ratio over `interval` steps of a series: the way from first to last over the way gone,
 * |x(t) − x(t−n)| / Σ|x(i) − x(i−1)|, from 0 (all noise) to 1 (a straight line).
 *
 * P. J. Kaufman, *Trading Systems and Methods*, "Adaptive Moving Average". The library's indicator of the same
 * name divides by the range instead, which tells a trend from noise less well.
 */
export class EfficiencyRatio {
  readonly #values: Float64Array;
  #count = 0;

  constructor(interval: number) {
    this.#values = new Float64Array(interval + 1);
  }

  /** Takes the next value; `null` until `interval` steps were seen. */
  add(value: number): number | null {
    const values = this.#values;
    const size = values.length;
    values[this.#count % size] = value;
    this.#count += 1;
    if (this.#count < size) return null;
    // Summed anew every time: a running sum would depend on how long it has been running.
    let way = 0;
    let previous = values[this.#count % size]!;
    const oldest = previous;
    for (let step = 1; step < size; step += 1) {
      const next = values[(this.#count + step) % size]!;
      way += Math.abs(next - previous);
      previous = next;
    }
    return way === 0 ? 0 : Math.abs(value - oldest) / way;
  }
}
