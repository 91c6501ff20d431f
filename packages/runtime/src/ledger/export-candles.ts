import type { LedgerReader } from './reader.ts';
import { warmupCandles } from './recalled-candles.ts';

interface CandleRow {
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/**
 * The candles of a symbol that a session saw, its warm-up included, as CSV in the form that `--data` takes;
 * `null` where it saw none. A candle of its own that was refused is there as it came.
 */
export function exportCandles(reader: LedgerReader, session: string, symbol: string): string | null {
  const own = reader.rows<CandleRow>(
    `SELECT start, open, high, low, close, volume FROM events
     WHERE session = ? AND symbol = ? AND kind = 'candle' ORDER BY id`,
    session,
    symbol,
  );
  const rows = [...warmupCandles(reader, session, symbol), ...own];
  if (rows.length === 0) return null;
  const lines = rows.map(({ start, open, high, low, close, volume }) =>
    [start, open, high, low, close, volume].join(','),
  );
  return `timestamp,open,high,low,close,volume\n${lines.join('\n')}\n`;
}
