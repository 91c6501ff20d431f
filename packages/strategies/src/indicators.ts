/**
 * The only file that knows the indicator library. The strategies need these and get no more, so that replacing
 * one of them (or the library) touches one file; those that the engine's speed hangs on are replaced already. All
 * smooth as Wilder does where the original does: ATR, ADX and RSI with his average, the Bollinger bands with the
 * population's deviation.
 *
 * Warm-up: each gives `null` until it has seen its interval, the RSI one value more, the ADX twice its interval. SMA,
 * Bollinger bands, Donchian channels and the efficiency ratio depend on the last interval alone. EMA begins with the
 * first value and Wilder's averages with a mean, and both forget how they began by a constant share a candle: an EMA
 * has less than 0.01 % of it left after five intervals, Wilder's after ten.
 *
 * Restart: no indicator is ever stored. A restarted bot builds its strategy anew and shows it the same candles again,
 * from the same first one, so that every sum is added up in the same order and comes out the same to the last bit.
 */
export { DonchianChannels, EMA, RSI } from 'trading-signals';
// The library's, to the last bit, without its objects.
export { ADX, ATR } from './wilder.ts';
export { BollingerBands, SMA } from './window.ts';

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
