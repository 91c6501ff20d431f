import type { Candle } from '@chimera/engine';

/** Candles of one symbol as columns of equal length, in the order in which they were read. */
export interface CandleColumns {
  readonly length: number;
  /** UTC epoch milliseconds. */
  readonly start: Float64Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  /** In the base currency. */
  readonly volume: Float64Array;
}

const FIRST_ROOM = 4_096;
/** Columns grow by half: at most a third of their memory is spare. */
const GROWTH = 1.5;

/** Columns that grow: 48 bytes a candle, whatever their number. */
export class GrowingColumns {
  #length = 0;
  #columns = Array.from({ length: 6 }, () => new Float64Array(FIRST_ROOM));

  get length(): number {
    return this.#length;
  }

  add(start: number, open: number, high: number, low: number, close: number, volume: number): void {
    if (this.#length === this.#columns[0]!.length) this.#grow();
    const at = this.#length;
    const [starts, opens, highs, lows, closes, volumes] = this.#columns;
    starts![at] = start;
    opens![at] = open;
    highs![at] = high;
    lows![at] = low;
    closes![at] = close;
    volumes![at] = volume;
    this.#length += 1;
  }

  /** The columns without their spare room; nothing may be added after it. */
  done(): CandleColumns {
    const [start, open, high, low, close, volume] = this.#columns.map((column) =>
      column.subarray(0, this.#length),
    );
    return {
      length: this.#length,
      start: start!,
      open: open!,
      high: high!,
      low: low!,
      close: close!,
      volume: volume!,
    };
  }

  /** One column after the other, so that only one of them is held twice. */
  #grow(): void {
    const room = Math.ceil(this.#length * GROWTH);
    for (let place = 0; place < this.#columns.length; place += 1) {
      const grown = new Float64Array(room);
      grown.set(this.#columns[place]!);
      this.#columns[place] = grown;
    }
  }
}

export function candleOf(symbol: string, columns: CandleColumns, at: number): Candle {
  return {
    symbol,
    start: columns.start[at]!,
    open: columns.open[at]!,
    high: columns.high[at]!,
    low: columns.low[at]!,
    close: columns.close[at]!,
    volume: columns.volume[at]!,
  };
}

/** All of them as candles: for files that are known to be small. */
export function candlesOf(symbol: string, columns: CandleColumns): readonly Candle[] {
  return Array.from({ length: columns.length }, (_, at) => candleOf(symbol, columns, at));
}
