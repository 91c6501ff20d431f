import type { LedgerReader } from '../ledger/reader.ts';
import type { RuntimeMetrics } from './metrics.ts';

/** What the newest health check of a book found; `null` if there was none. */
export function newestMetrics(reader: LedgerReader): RuntimeMetrics | null {
  const row = reader.row<{ metrics: string }>('SELECT metrics FROM health ORDER BY id DESC LIMIT 1');
  return row ? JSON.parse(row.metrics) : null;
}
