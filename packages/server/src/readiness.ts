import type { LedgerSource } from '@chimera/answers';
import { hasSeenAnything } from '@chimera/book';
import type { SessionPlan } from '@chimera/workdir';

/** Ready once the bot processed this session's first candle, warm-up included. */
export function readiness(plan: SessionPlan, ledger: LedgerSource): boolean {
  return ledger.read((reader) => hasSeenAnything(reader, plan.id));
}
