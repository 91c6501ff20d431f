import { newestCheck } from '../book/health-checks.ts';
import { lastPrices, type Price } from '../book/prices.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { QuarantinedMetrics, RuntimeMetrics } from './metrics.ts';

/** The symbols that were in quarantine at the last health check; none before the first, or where it is of an older program. */
export function quarantinedIn(reader: LedgerReader): readonly QuarantinedMetrics[] {
  const metrics: Partial<RuntimeMetrics> | undefined = newestCheck(reader)?.metrics;
  return metrics?.market?.quarantined ?? [];
}

/** The newest price of each symbol, with the end of its candle. */
export function marksIn(reader: LedgerReader): ReadonlyMap<string, Price> {
  const periodMs = reader.lastSession()?.started.setup.periodMs ?? 0;
  return lastPrices(reader, Number.MAX_SAFE_INTEGER, periodMs);
}
