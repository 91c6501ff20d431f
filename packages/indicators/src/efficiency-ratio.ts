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
