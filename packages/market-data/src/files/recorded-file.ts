import type { Candle } from '@chimera/engine';
import type { TakenFor } from './taken-for.ts';

/** Numbers in a row of a file: start, open, high, low, close, volume. */
export const FILE_COLUMNS = 6;

/** What one file of candles holds. */
export interface RecordedFile {
  readonly path: string;
  readonly symbol: string;
  /** Rows of `FILE_COLUMNS` numbers in the order of the file; starts are UTC epoch milliseconds. */
  readonly rows: Float64Array;
  /** Of the file as it is stored, and of what was said of how it is read. */
  readonly sha256: string;
  readonly taken: TakenFor;
}

/** The candles of a file as objects: for small files and tests. */
export function candlesOfFile({ symbol, rows }: Pick<RecordedFile, 'symbol' | 'rows'>): readonly Candle[] {
  const count = rows.length / FILE_COLUMNS;
  return Array.from({ length: count }, (_, index) => candleOfRow(symbol, rows, index));
}

export function candleOfRow(symbol: string, rows: Float64Array, index: number): Candle {
  const at = index * FILE_COLUMNS;
  return {
    symbol,
    start: rows[at]!,
    open: rows[at + 1]!,
    high: rows[at + 2]!,
    low: rows[at + 3]!,
    close: rows[at + 4]!,
    volume: rows[at + 5]!,
  };
}
