import type { Candle } from '@chimera/engine';
import type { TakenFor } from './files/taken-for.ts';
import type { PriceFacts } from './terms/price-facts.ts';

/** One symbol of a recording, as it was before it was folded. */
export interface RecordedMarket {
  readonly symbol: string;
  readonly files: readonly string[];
  readonly prices: PriceFacts;
}

/**
 * Candles of one timeframe as columns, in order of time and, within a time, of symbols. The memory is shared, so that
 * any number of threads read one copy; the candles themselves are made as they are read.
 */
export interface CandleTable {
  readonly symbols: readonly string[];
  /** In the order of the symbols. */
  readonly markets: readonly RecordedMarket[];
  readonly periodMs: number;
  /** SHA-256 of what it was made from. */
  readonly sha256: string;
  readonly length: number;
  /** Candles that were left out because their file had one of the same time before. */
  readonly dropped: number;
  /** Candles that were left out because they were not believed, or could not be folded. */
  readonly refused: number;
  /** Why the first candle that is not used is not, if there is one. */
  readonly reason?: string | null;
  /** What the files were taken for; nothing where the candles are from no file. */
  readonly taken?: readonly TakenFor[];
  /** Rows of `ROW_LENGTH` numbers: start, open, high, low, close, volume, place of the symbol. */
  readonly rows: Float64Array;
}

/** Numbers in a row. */
export const ROW_LENGTH = 7;

/** A table of `about.length` candles, given in its order. */
export function tableOf(candles: Iterable<Candle>, about: Omit<CandleTable, 'rows'>): CandleTable {
  const bytes = about.length * ROW_LENGTH * Float64Array.BYTES_PER_ELEMENT;
  const rows = new Float64Array(new SharedArrayBuffer(bytes));
  const places = new Map(about.symbols.map((symbol, place) => [symbol, place]));
  let at = 0;
  for (const { symbol, start, open, high, low, close, volume } of candles) {
    rows.set([start, open, high, low, close, volume, places.get(symbol)!], at);
    at += ROW_LENGTH;
  }
  return { ...about, rows };
}

export function startAt({ rows }: Pick<CandleTable, 'rows'>, index: number): number {
  return rows[index * ROW_LENGTH]!;
}

export function candleAt({ rows, symbols }: Pick<CandleTable, 'rows' | 'symbols'>, index: number): Candle {
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
export function firstFrom(table: Pick<CandleTable, 'rows' | 'length'>, time: number): number {
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
  table: Pick<CandleTable, 'rows' | 'symbols'>,
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

/** The row from which on every symbol has had `count` candles before; the length where that never comes. */
export function settledFrom(table: CandleTable, count: number): number {
  if (count === 0) return 0;
  const seen = new Map(table.symbols.map((symbol) => [symbol, 0]));
  let missing = table.symbols.length;
  for (let index = 0; index < table.length; index += 1) {
    const { symbol, start } = candleAt(table, index);
    const times = seen.get(symbol)! + 1;
    seen.set(symbol, times);
    if (times === count) missing -= 1;
    if (missing > 0) continue;
    // The rest of this moment still belongs to the history.
    return firstFrom(table, start + table.periodMs);
  }
  return table.length;
}
