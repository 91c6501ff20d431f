import type { RuntimeMetrics } from '../monitor/metrics.ts';
import type { PageSource } from '../report/page-file.ts';
import type { SessionPlan } from '../session/plan.ts';
import type { LedgerSource } from './ledger-source.ts';

/** What the endpoints answer from. */
export interface ServedSession {
  readonly plan: SessionPlan;
  readonly ledger: LedgerSource;
  /** The dashboard; `null` where none was handed in, and the list of addresses stands in its place. */
  readonly page: PageSource | null;
  /** Session time; its start until the clock runs. */
  now(): number;
  /** The newest `runtime-metrics.json` of this session; `null` until there is one. */
  metrics(): RuntimeMetrics | null;
}
