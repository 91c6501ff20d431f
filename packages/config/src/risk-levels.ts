import type { Limits } from '@chimera/engine';
import type { RuntimeConfig } from './schema.ts';

/** How much of the configured caps a risk level uses. */
interface RiskLevel {
  /** Of `max_position_size` and `max_daily_loss`. */
  readonly shareOfCaps: number;
  /** Infinity: all that the configuration allows. */
  readonly openPositions: number;
  readonly tradesPerDay: number;
  readonly leastConfidence: number;
}

export const riskLevels: Readonly<Record<RuntimeConfig['chimera_bot']['risk_level'], RiskLevel>> = {
  conservative: { shareOfCaps: 0.25, openPositions: 2, tradesPerDay: 6, leastConfidence: 0.7 },
  moderate: { shareOfCaps: 0.5, openPositions: 3, tradesPerDay: 12, leastConfidence: 0.6 },
  aggressive: { shareOfCaps: 1, openPositions: Infinity, tradesPerDay: Infinity, leastConfidence: 0.5 },
};

/** The limits that the governor enforces: the configured caps with the risk level applied; never above a cap. */
export function limitsFor({ chimera_bot: bot }: RuntimeConfig): Limits {
  const level = riskLevels[bot.risk_level];
  return {
    maxPositionSize: bot.max_position_size * level.shareOfCaps,
    maxDailyLoss: bot.max_daily_loss * level.shareOfCaps,
    maxDrawdown: bot.max_drawdown,
    maxExposure: bot.max_exposure,
    stopLoss: bot.stop_loss_percent,
    takeProfit: bot.take_profit_percent,
    maxOpenPositions: Math.min(bot.max_open_positions, level.openPositions),
    maxTradesPerDay: Math.min(bot.max_trades_per_day, level.tradesPerDay),
    leastConfidence: level.leastConfidence,
    cooldownMs: Math.round(bot.cooldown_minutes * 60_000),
    ...(bot.allow_short ? { allowShort: true } : {}),
    ...(bot.max_net_exposure < 1 ? { maxNetExposure: bot.max_net_exposure } : {}),
    ...(bot.max_entries_per_position > 1 ? { maxEntriesPerPosition: bot.max_entries_per_position } : {}),
    ...(bot.max_open_orders_per_symbol === 10
      ? {}
      : { maxOpenOrdersPerSymbol: bot.max_open_orders_per_symbol }),
    ...(bot.cooldown_after_exit_minutes > 0
      ? { cooldownAfterExitMs: Math.round(bot.cooldown_after_exit_minutes * 60_000) }
      : {}),
    ...(bot.max_hold_minutes === null ? {} : { maxHoldMs: Math.round(bot.max_hold_minutes * 60_000) }),
    ...(bot.profit_target_by_age.length === 0
      ? {}
      : {
          profitByAge: bot.profit_target_by_age.map(
            ([minutes, profit]) => [Math.round(minutes * 60_000), profit] as const,
          ),
        }),
    ...(bot.on_loss_limit === 'flatten' ? { onLossLimit: 'flatten' } : {}),
  };
}
