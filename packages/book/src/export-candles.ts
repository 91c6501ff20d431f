import type { LedgerReader } from '@chimera/ledger';
import { candlesOfSession } from './candles.ts';

/**
 * The candles of a symbol that a session saw, its warm-up included, as CSV in the form that `--data` takes;
 * `null` if it saw none. Refused candles are left out: they are no prices, and nothing followed from them.
 */
export function exportCandles(reader: LedgerReader, session: string, symbol: string): string | null {
  const rows = candlesOfSession(reader, session, symbol);
  if (rows.length === 0) return null;
  const lines = rows.map(({ start, open, high, low, close, volume }) =>
    [start, open, high, low, close, volume].join(','),
  );
  return `timestamp,open,high,low,close,volume\n${lines.join('\n')}\n`;
}
