import type { RuntimeMetrics } from '@chimera/contract';
import type { PageSource } from '../report/page-file.ts';
import type { LedgerAnswers } from '../server/answering/ledger-answers.ts';
import type { LedgerSource } from '../server/ledger-source.ts';
import type { SessionPlan } from '../workdir/plan.ts';

/** What the endpoints answer from. */
export interface ServedSession {
  readonly plan: SessionPlan;
  readonly ledger: LedgerSource;
  /** Session time; its start until the clock runs. */
  now(): number;
  /** The newest `runtime-metrics.json` of this session; `null` until there is one. */
  metrics(): RuntimeMetrics | null;
}

/** What the HTTP side has: it asks for what is in the ledger. */
export interface HttpSession extends Omit<ServedSession, 'ledger'> {
  readonly answers: LedgerAnswers;
  /** The dashboard; `null` where none was handed in, and the list of addresses stands in its place. */
  readonly page: PageSource | null;
}
