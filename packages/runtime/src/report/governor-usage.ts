import type { Engine, Limits } from '@chimera/engine';
import type { GovernorReport } from './trading-report.ts';

/** The governor as it stands, and how much of each of its running limits is used. */
export function governorReport({ governor, book }: Engine, limits: Limits, equity: number): GovernorReport {
  const { state, cause, entriesToday } = governor!;
  const exposure = equity > 0 ? (equity - book.cashNumber) / equity : 0;
  return {
    state,
    cause,
    limits: [
      {
        rule: 'daily-loss',
        figure: governor!.dailyLoss(equity),
        limit: limits.maxDailyLoss,
        unit: 'fraction',
      },
      { rule: 'drawdown', figure: governor!.drawdown(equity), limit: limits.maxDrawdown, unit: 'fraction' },
      { rule: 'trades-per-day', figure: entriesToday, limit: limits.maxTradesPerDay, unit: 'count' },
      { rule: 'open-positions', figure: book.positions.size, limit: limits.maxOpenPositions, unit: 'count' },
      { rule: 'exposure', figure: exposure, limit: limits.maxExposure, unit: 'fraction' },
    ],
  };
}
