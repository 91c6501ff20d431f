interface Bar {
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/** Moves that differ by less than that share of the price are equal: only their rounding differs. */
const ROUNDING = 1e-12;

/** Wilder's average: a mean first, then each value moves it by 1 ÷ `interval` of the way. */
class WilderAverage {
  readonly #interval: number;
  readonly #factor: number;
  #seen = 0;
  #sum = 0;
  value: number | null = null;

  constructor(interval: number) {
    this.#interval = interval;
    this.#factor = 1 / interval;
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

/** The average true range: how far a candle goes, the gap before it included. */
export class ATR {
  readonly #average: WilderAverage;
  #close: number | null = null;

  constructor(interval: number) {
    this.#average = new WilderAverage(interval);
  }

  /** Takes the next candle; `null` until `interval` were seen. */
  add({ high, low, close }: Bar): number | null {
    const before = this.#close;
    this.#close = close;
    const range = high - low;
    return this.#average.add(
      before === null ? range : Math.max(range, Math.abs(high - before), Math.abs(low - before)),
    );
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
  readonly #up: WilderAverage;
  readonly #down: WilderAverage;
  readonly #smoothed: WilderAverage;
  #high: number | null = null;
  #low = 0;
  /** Strength of the rising and of the falling moves. */
  pdi = 0;
  mdi = 0;

  constructor(interval: number) {
    this.#range = new ATR(interval);
    this.#up = new WilderAverage(interval);
    this.#down = new WilderAverage(interval);
    this.#smoothed = new WilderAverage(interval);
  }

  /**
   * Takes the next candle; `null` until twice the interval was seen. From 0 to 100. Throws `RangeError` for prices that are
   * no finite numbers, since they would stay in the averages for good; the engine refuses such candles before any strategy
   * sees them.
   */
  add(candle: Bar): number | null {
    const { high, low, close } = candle;
    if (!Number.isFinite(high + low + close)) {
      throw new RangeError(`the ADX needs finite prices, not high ${high}, low ${low}, close ${close}`);
    }
    const isFirst = this.#high === null;
    const rise = this.#high === null ? 0 : high - this.#high;
    const drop = this.#high === null ? 0 : this.#low - low;
    const fall = Math.abs(rise - drop) <= high * ROUNDING ? rise : drop;
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
