import type { LedgerSource } from '../answers/ledger-source.ts';
import { hasSeenAnything } from '../book/candles.ts';
import type { SessionPlan } from '../workdir/plan.ts';

/** Ready once the bot processed this session's first candle, warm-up included. */
export function readiness(plan: SessionPlan, ledger: LedgerSource): boolean {
  return ledger.read((reader) => hasSeenAnything(reader, plan.id));
}
