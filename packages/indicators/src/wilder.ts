import type { HighLow, HighLowClose } from './indicator.ts';
import { areEven } from './rounding.ts';
import { SmoothedAverage } from './smoothed-average.ts';

/** How far a candle goes, the gap before it included. */
export function trueRange({ high, low }: HighLow, closeBefore: number): number {
  return Math.max(high - low, Math.abs(high - closeBefore), Math.abs(low - closeBefore));
}

/** The average true range: how far a candle goes, the gap before it included. */
export class ATR {
  readonly #average: SmoothedAverage;
  #close: number | null = null;

  constructor(interval: number) {
    this.#average = new SmoothedAverage(interval);
  }

  /** Takes the next candle; `null` until `interval` were seen. */
  add(candle: HighLowClose): number | null {
    const before = this.#close;
    this.#close = candle.close;
    return this.#average.add(before === null ? candle.high - candle.low : trueRange(candle, before));
  }
}

/**
 * The average directional index and the two directional indicators it is made of. A candle that goes as far beyond the one
 * before it upwards as downwards has no direction: neither move counts. A market that does not move has none either, 0.
 *
 * J. W. Wilder, *New Concepts in Technical Trading Systems*, "Directional Movement"; TA-Lib's ADX, PLUS_DI and MINUS_DI
 * come to the same. The library's own counts both of two equal moves, and divides by a true range of 0.
 */
export class ADX {
  readonly #range: ATR;
  readonly #up: SmoothedAverage;
  readonly #down: SmoothedAverage;
  readonly #smoothed: SmoothedAverage;
  #high: number | null = null;
  #low = 0;
  /** Strength of the rising and of the falling moves. */
  pdi = 0;
  mdi = 0;

  constructor(interval: number) {
    this.#range = new ATR(interval);
    this.#up = new SmoothedAverage(interval);
    this.#down = new SmoothedAverage(interval);
    this.#smoothed = new SmoothedAverage(interval);
  }

  /**
   * Takes the next candle; `null` until twice the interval was seen. From 0 to 100. Throws `RangeError` for prices that are
   * no finite numbers, since they would stay in the averages for good; the engine refuses such candles before any strategy
   * sees them.
   */
  add(candle: HighLowClose): number | null {
    const { high, low, close } = candle;
    if (!Number.isFinite(high + low + close)) {
      throw new RangeError(`the ADX needs finite prices, not high ${high}, low ${low}, close ${close}`);
    }
    const isFirst = this.#high === null;
    const rise = this.#high === null ? 0 : high - this.#high;
    const drop = this.#high === null ? 0 : this.#low - low;
    const fall = areEven(rise, drop, high) ? rise : drop;
    this.#high = high;
    this.#low = low;
    const range = this.#range.add(candle);
    const up = this.#up.add(rise > 0 && rise > fall ? rise : 0);
    const down = this.#down.add(fall > 0 && fall > rise ? fall : 0);
    if (isFirst || range === null || up === null || down === null) return null;
    this.pdi = range === 0 ? 0 : up / range;
    this.mdi = range === 0 ? 0 : down / range;
    const sum = this.pdi + this.mdi;
    return this.#smoothed.add(sum === 0 ? 0 : (Math.abs(this.pdi - this.mdi) / sum) * 100);
  }
}
