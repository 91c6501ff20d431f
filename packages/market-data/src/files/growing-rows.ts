import { FILE_COLUMNS } from './recorded-file.ts';

/** Rows grow by half where more come than were expected. */
const GROWTH = 1.5;
const LEAST_ROOM = 1_024;

/** Rows of `FILE_COLUMNS` numbers: 48 bytes a candle, however many there are. */
export class GrowingRows {
  #rows: Float64Array;
  #length = 0;

  /** `expected` is how many candles are expected. */
  constructor(expected: number) {
    this.#rows = new Float64Array(Math.max(LEAST_ROOM, Math.ceil(expected)) * FILE_COLUMNS);
  }

  get count(): number {
    return this.#length / FILE_COLUMNS;
  }

  add(start: number, open: number, high: number, low: number, close: number, volume: number): void {
    let at = this.#length;
    if (at === this.#rows.length) this.#grow();
    const rows = this.#rows;
    rows[at++] = start;
    rows[at++] = open;
    rows[at++] = high;
    rows[at++] = low;
    rows[at++] = close;
    rows[at++] = volume;
    this.#length = at;
  }

  /** What was added; nothing may be added after it. */
  done(): Float64Array {
    return this.#rows.subarray(0, this.#length);
  }

  #grow(): void {
    const grown = new Float64Array(Math.ceil(this.count * GROWTH) * FILE_COLUMNS);
    grown.set(this.#rows);
    this.#rows = grown;
  }
}
