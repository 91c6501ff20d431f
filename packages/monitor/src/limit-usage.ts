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
  let gross = 0;
  let net = 0;
  for (const { exposure, direction } of book.positions.values()) {
    gross += exposure;
    net += direction === 'long' ? exposure : -exposure;
  }
  const shareOf = (worth: number) => (equity > 0 ? worth / equity : 0);
  const { maxNetExposure } = limits;
  return [
    { rule: 'daily-loss', figure: governor.dailyLoss(equity), limit: limits.maxDailyLoss, unit: 'fraction' },
    { rule: 'drawdown', figure: governor.drawdown(equity), limit: limits.maxDrawdown, unit: 'fraction' },
    { rule: 'trades-per-day', figure: governor.entriesToday, limit: limits.maxTradesPerDay, unit: 'count' },
    { rule: 'open-positions', figure: book.positions.size, limit: limits.maxOpenPositions, unit: 'count' },
    { rule: 'exposure', figure: shareOf(gross), limit: limits.maxExposure, unit: 'fraction' },
    ...(maxNetExposure === undefined
      ? []
      : [
          {
            rule: 'net-exposure',
            figure: shareOf(Math.abs(net)),
            limit: maxNetExposure,
            unit: 'fraction',
          } as const,
        ]),
  ];
}
