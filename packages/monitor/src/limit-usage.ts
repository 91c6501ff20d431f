import type { Engine, Limits, Rule } from '@chimera/engine';

/** How much of a running limit is used. Fractions are of equity. */
export interface LimitUsage {
  readonly rule: Rule;
  readonly figure: number;
  readonly limit: number;
  readonly unit: 'fraction' | 'count';
}

/** Every limit that fills up as a day or a position goes on, as the engine stands. */
export function limitUsage({ governor, book }: Engine, limits: Limits): readonly LimitUsage[] {
  if (!governor) return [];
  const equity = book.equity();
  const exposure = equity > 0 ? (equity - book.cashNumber) / equity : 0;
  return [
    { rule: 'daily-loss', figure: governor.dailyLoss(equity), limit: limits.maxDailyLoss, unit: 'fraction' },
    { rule: 'drawdown', figure: governor.drawdown(equity), limit: limits.maxDrawdown, unit: 'fraction' },
    { rule: 'trades-per-day', figure: governor.entriesToday, limit: limits.maxTradesPerDay, unit: 'count' },
    { rule: 'open-positions', figure: book.positions.size, limit: limits.maxOpenPositions, unit: 'count' },
    { rule: 'exposure', figure: exposure, limit: limits.maxExposure, unit: 'fraction' },
  ];
}
