import type { Candle } from '../messages.ts';

/** Candles of one timeframe as rows of numbers, in order of time and, within a time, of symbols. */
export interface CandleRows {
  readonly symbols: readonly string[];
  /** Milliseconds of one candle. */
  readonly periodMs: number;
  /** Number of rows. */
  readonly length: number;
  /** Rows of `ROW_LENGTH` numbers: start, open, high, low, close, volume, place of the symbol. */
  readonly rows: Float64Array;
}

/** Numbers in a row. */
export const ROW_LENGTH = 7;

/** UTC epoch milliseconds. */
export function startAt({ rows }: Pick<CandleRows, 'rows'>, index: number): number {
  return rows[index * ROW_LENGTH]!;
}

export function candleAt({ rows, symbols }: Pick<CandleRows, 'rows' | 'symbols'>, index: number): Candle {
  const at = index * ROW_LENGTH;
  return {
    symbol: symbols[rows[at + 6]!]!,
    start: rows[at]!,
    open: rows[at + 1]!,
    high: rows[at + 2]!,
    low: rows[at + 3]!,
    close: rows[at + 4]!,
    volume: rows[at + 5]!,
  };
}

/** The first row that starts at `time` or later; the length if there is none. */
export function firstFrom(table: Pick<CandleRows, 'rows' | 'length'>, time: number): number {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startAt(table, middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows before `before` that hold the last `count` candles of each symbol, in order. */
export function lastBefore(
  table: Pick<CandleRows, 'rows' | 'symbols'>,
  before: number,
  count: number,
): readonly number[] {
  const left = new Map(table.symbols.map((symbol) => [symbol, count]));
  const rows: number[] = [];
  let missing = count > 0 ? table.symbols.length : 0;
  for (let index = before - 1; index >= 0 && missing > 0; index -= 1) {
    const symbol = candleAt(table, index).symbol;
    const wanted = left.get(symbol)!;
    if (wanted === 0) continue;
    left.set(symbol, wanted - 1);
    if (wanted === 1) missing -= 1;
    rows.push(index);
  }
  return rows.reverse();
}
