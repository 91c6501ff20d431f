import type { QuarantinedMetrics, RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { newestCheck } from './health-checks.ts';

/** The symbols that were in quarantine at the last health check; none before the first, or where it is of an older program. */
export function quarantinedIn(reader: LedgerReader): readonly QuarantinedMetrics[] {
  const metrics: Partial<RuntimeMetrics> | undefined = newestCheck(reader)?.metrics;
  return metrics?.market?.quarantined ?? [];
}
