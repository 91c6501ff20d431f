import type { Candle } from '../messages.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The timeframes known by name. All of them divide a UTC day, so that every bucket is aligned to it. */
const TIMEFRAMES: ReadonlyMap<string, number> = new Map([
  ['1m', MINUTE_MS],
  ['3m', 3 * MINUTE_MS],
  ['5m', 5 * MINUTE_MS],
  ['10m', 10 * MINUTE_MS],
  ['15m', 15 * MINUTE_MS],
  ['30m', 30 * MINUTE_MS],
  ['1h', HOUR_MS],
  ['2h', 2 * HOUR_MS],
  ['4h', 4 * HOUR_MS],
  ['6h', 6 * HOUR_MS],
  ['8h', 8 * HOUR_MS],
  ['12h', 12 * HOUR_MS],
  ['1d', 24 * HOUR_MS],
]);

/** The names that `timeframeMs` knows, shortest first. */
export const timeframes: readonly string[] = [...TIMEFRAMES.keys()];

/** Length of a timeframe in milliseconds, by its usual name (`1m`, `4h`). Throws a RangeError for any other. */
export function timeframeMs(name: string): number {
  const periodMs = TIMEFRAMES.get(name);
  if (periodMs === undefined) {
    throw new RangeError(`unknown timeframe "${name}"; known are ${timeframes.join(', ')}`);
  }
  return periodMs;
}

/**
 * Folds the base candles of one symbol, given in order, into a higher timeframe aligned to UTC.
 *
 * A bucket comes out with the base candle that ends where the bucket ends or, where that one is missing, with
 * the first candle of a later bucket. A bucket without any candle never comes out, and neither does the one
 * that was already under way at the first candle: its beginning was not seen.
 */
export class FoldedCandles {
  readonly #basePeriodMs: number;
  readonly #periodMs: number;
  #start = Number.NEGATIVE_INFINITY;
  #open = 0;
  #high = 0;
  #low = 0;
  #close = 0;
  #volume = 0;
  /** Whether a bucket is under way whose beginning was seen. */
  #filling = false;
  /**
   * A bucket that closed together with an earlier, late one. It comes out with the next base candle: one call
   * yields one candle, and an indicator must not miss any. There is never more than one, because while it
   * waits no other bucket is under way.
   */
  #waiting: Candle | null = null;

  constructor(basePeriodMs: number, periodMs: number) {
    if (!(basePeriodMs > 0 && periodMs >= basePeriodMs && periodMs % basePeriodMs === 0)) {
      throw new RangeError(`${periodMs} ms is not a multiple of the base period of ${basePeriodMs} ms`);
    }
    this.#basePeriodMs = basePeriodMs;
    this.#periodMs = periodMs;
  }

  /** Takes the next base candle; returns the higher candle that it closes, else `null`. */
  add(candle: Candle): Candle | null {
    let closed = this.#waiting;
    this.#waiting = null;
    const since = candle.start - this.#start;
    const isSame = since >= 0 && since < this.#periodMs;
    // A remainder of such large numbers costs a lot, and most candles do not need it.
    const offset = isSame ? since : candle.start % this.#periodMs;
    const bucket = candle.start - offset;
    if (isSame) {
      if (this.#filling) this.#extend(candle);
    } else {
      if (this.#filling) closed = this.#emit(candle.symbol);
      const seenFromItsBeginning = this.#start !== Number.NEGATIVE_INFINITY || offset === 0;
      this.#begin(candle, bucket, seenFromItsBeginning);
    }
    if (this.#filling && offset + this.#basePeriodMs === this.#periodMs) {
      const own = this.#emit(candle.symbol);
      if (closed === null) return own;
      this.#waiting = own;
    }
    return closed;
  }

  #begin(candle: Candle, bucket: number, filling: boolean): void {
    this.#start = bucket;
    this.#filling = filling;
    this.#open = candle.open;
    this.#high = candle.high;
    this.#low = candle.low;
    this.#close = candle.close;
    this.#volume = candle.volume;
  }

  #extend(candle: Candle): void {
    if (candle.high > this.#high) this.#high = candle.high;
    if (candle.low < this.#low) this.#low = candle.low;
    this.#close = candle.close;
    this.#volume += candle.volume;
  }

  #emit(symbol: string): Candle {
    this.#filling = false;
    return {
      symbol,
      start: this.#start,
      open: this.#open,
      high: this.#high,
      low: this.#low,
      close: this.#close,
      volume: this.#volume,
    };
  }
}
