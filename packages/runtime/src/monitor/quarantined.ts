import type { LedgerReader } from '../ledger/reader.ts';
import type { QuarantinedMetrics, RuntimeMetrics } from './metrics.ts';

/** The symbols that were in quarantine at the last health check; none before the first, or where it is of an older program. */
export function quarantinedIn(reader: LedgerReader): readonly QuarantinedMetrics[] {
  const row = reader.row<{ metrics: string }>('SELECT metrics FROM health ORDER BY id DESC LIMIT 1');
  if (!row) return [];
  const { market } = JSON.parse(row.metrics) as Partial<RuntimeMetrics>;
  return market?.quarantined ?? [];
}

/** The price of a symbol that the ledger keeps. */
export interface Mark {
  readonly price: number;
  /** The end of its candle; UTC epoch milliseconds. */
  readonly time: number;
}

export function marksIn(reader: LedgerReader): ReadonlyMap<string, Mark> {
  const periodMs = reader.lastSession()?.started.setup.periodMs ?? 0;
  const rows = reader.rows<{ symbol: string; price: number; start: number }>('SELECT * FROM marks');
  return new Map(rows.map(({ symbol, price, start }) => [symbol, { price, time: start + periodMs }]));
}
