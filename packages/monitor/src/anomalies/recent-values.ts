import { median } from '@chimera/engine';

/** Makes the median absolute deviation comparable to a standard deviation where values are normal. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * The last values of a series, kept in order of size too, so that median and deviation cost little however often they
 * are asked for.
 */
export class RecentValues {
  readonly #most: number;
  readonly #inTime: { readonly value: number; readonly time: number }[] = [];
  readonly #bySize: number[] = [];

  /** Keeps the last `most` values. */
  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#inTime.length;
  }

  /** When the oldest of them was taken. */
  get since(): number | null {
    return this.#inTime[0]?.time ?? null;
  }

  add(value: number, time: number): void {
    this.#inTime.push({ value, time });
    this.#bySize.splice(this.#place(value), 0, value);
    if (this.#inTime.length <= this.#most) return;
    const oldest = this.#inTime.shift();
    if (oldest) this.#bySize.splice(this.#place(oldest.value), 1);
  }

  /** 0 if there is no value. */
  get median(): number {
    return median(this.#bySize) ?? 0;
  }

  /**
   * 1.4826 × median absolute deviation (P. J. Rousseeuw, C. Croux, "Alternatives to the Median Absolute Deviation",
   * 1993): almost half of the values may be outliers before it moves far.
   */
  get deviation(): number {
    const sorted = this.#bySize;
    const count = sorted.length;
    if (count === 0) return 0;
    const { median } = this;
    // Distances grow from the middle to both ends: the smaller of the two next ones, until half of them are taken.
    let above = this.#place(median);
    let below = above - 1;
    let before = 0;
    let distance = 0;
    for (let taken = 0; taken <= count >> 1; taken += 1) {
      before = distance;
      const down = below >= 0 ? median - sorted[below]! : Number.POSITIVE_INFINITY;
      const up = above < count ? sorted[above]! - median : Number.POSITIVE_INFINITY;
      distance = Math.min(down, up);
      if (down <= up) below -= 1;
      else above += 1;
    }
    return NORMAL_CONSISTENCY * (count % 2 === 1 ? distance : (before + distance) / 2);
  }

  /** Of the first value that is not less. */
  #place(value: number): number {
    let [low, high] = [0, this.#bySize.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#bySize[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
