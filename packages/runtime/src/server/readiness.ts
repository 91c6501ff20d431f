import { hasSeenAnything } from '../book/candles.ts';
import type { SessionPlan } from '../workdir/plan.ts';
import type { LedgerSource } from './ledger-source.ts';

/** Ready once the bot processed this session's first candle, warm-up included. */
export function readiness(plan: SessionPlan, ledger: LedgerSource): boolean {
  return ledger.read((reader) => hasSeenAnything(reader, plan.id));
}
