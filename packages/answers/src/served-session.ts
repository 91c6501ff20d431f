import type { RuntimeMetrics } from '@chimera/contract';
import type { SessionPlan } from '@chimera/workdir';
import type { LedgerSource } from './ledger-source.ts';

/** What the endpoints answer from. */
export interface ServedSession {
  readonly plan: SessionPlan;
  readonly ledger: LedgerSource;
  /** Session time; its start until the clock runs. */
  now(): number;
  /** The newest `runtime-metrics.json` of this session; `null` until there is one. */
  metrics(): RuntimeMetrics | null;
}
