import { type Candle, type CandleRows, candleAt, firstFrom, ROW_LENGTH } from '@chimera/engine';
import type { TakenFor } from './files/taken-for.ts';
import type { PriceFacts } from './terms/price-facts.ts';

/** One symbol of a recording, as it was before it was folded. */
export interface RecordedMarket {
  readonly symbol: string;
  readonly files: readonly string[];
  readonly prices: PriceFacts;
}

/** Candles and what is known of them. The memory of the rows is shared: any number of threads read one copy. */
export interface CandleTable extends CandleRows {
  /** In the order of the symbols. */
  readonly markets: readonly RecordedMarket[];
  /** SHA-256 of what it was made from. */
  readonly sha256: string;
  /** Candles that were left out because their file had one of the same time before. */
  readonly dropped: number;
  /** Candles that were left out because they were not believed, or could not be folded. */
  readonly refused: number;
  /** Why the first candle that is not used is not, if there is one. */
  readonly reason?: string | null;
  /** What the files were taken for; nothing where the candles are from no file. */
  readonly taken?: readonly TakenFor[];
}

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
