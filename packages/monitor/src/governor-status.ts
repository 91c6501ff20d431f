import { lastSession, standingEngine } from '@chimera/book';
import type { GovernorState } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { type LimitUsage, limitUsage } from './limit-usage.ts';

/** Where the governor stands: its state, and each figure beside its limit. Fractions are fractions. */
export interface GovernorStatus {
  readonly state: GovernorState;
  readonly cause: string | null;
  readonly since: number | null;
  readonly day: string;
  readonly day_start_equity: number;
  readonly high_water_mark: number;
  readonly figures: readonly LimitUsage[];
}

/** Folds the journal into a governor, as a session would; `null` for a book without a governed session. */
export function governorStatus(reader: LedgerReader): GovernorStatus | null {
  const engine = standingEngine(reader);
  const limits = lastSession(reader)?.started.setup.limits;
  if (!engine?.governor || !limits) return null;
  const { governor } = engine;
  return {
    state: governor.state,
    cause: governor.cause,
    since: governor.since || null,
    day: governor.date,
    day_start_equity: governor.dayStartEquity,
    high_water_mark: governor.highWaterMark,
    figures: limitUsage(engine, limits),
  };
}
