import type { RoundTrip } from '../book/position.ts';
import { LEAST_DAILY_RETURNS, LEAST_DAYS_FOR_GROWTH, type PERIOD_NUMBERS } from './definitions.ts';
import type { Drawdown, EquityPoint, Exposure } from './equity-curve.ts';
import { EquityFold, type EquityState } from './equity-fold.ts';
import {
  annualVolatility,
  calmarRatio,
  compoundAnnualGrowth,
  sharpeRatio,
  sortinoRatio,
} from './return-ratios.ts';
import { type TradeRecord, tradeRecordOf } from './trade-record.ts';

const DAY_MS = 86_400_000;

/** What a book has been through. Money is in the quote currency. */
export interface TradingHistory {
  readonly startingCash: number;
  readonly startedAt: number;
  /** In the order of time, every one after `startedAt`; at best one a candle. */
  readonly points: readonly EquityPoint[];
  /** What came of the points before these, which are not at hand any more. */
  readonly before?: EquityState | null;
  readonly trips: readonly RoundTrip[];
  readonly fills: number;
  readonly fees: number;
  /** What the fills cost against their reference prices. */
  readonly slippage: number;
  /** Notional of all fills, both sides. */
  readonly turnover: number;
}

/**
 * The figures of a report. Fractions are fractions; a figure without enough data is `null`, never a made-up
 * number. `definitions` says how each is computed and what it needs at least; `samples` says what there was.
 */
export interface Figures extends Readonly<Record<(typeof PERIOD_NUMBERS)[number], number | null>> {
  readonly samples: {
    readonly points: number;
    readonly days: number;
    readonly dailyReturns: number;
    readonly roundTrips: number;
  };
  readonly drawdown: Drawdown;
  readonly exposure: Exposure | null;
  readonly turnover: number;
  readonly fills: number;
  readonly fees: number;
  readonly slippage: number;
  readonly record: TradeRecord;
}

export function figuresOf(history: TradingHistory): Figures {
  const { startingCash, startedAt, points, before = null, trips, fills, fees, slippage, turnover } = history;
  const curve = new EquityFold({ time: startedAt, equity: startingCash }, before);
  for (const point of points) curve.add(point);
  const { last, dailyReturns: returns, drawdown } = curve;
  const days = last ? (last.time - startedAt) / DAY_MS : 0;
  const hasReturns = returns.length >= LEAST_DAILY_RETURNS;
  const annualGrowth =
    last && days >= LEAST_DAYS_FOR_GROWTH ? compoundAnnualGrowth(startingCash, last.equity, days) : null;
  return {
    samples: { points: curve.points, days, dailyReturns: returns.length, roundTrips: trips.length },
    totalReturn: last ? last.equity / startingCash - 1 : null,
    annualGrowth,
    volatility: hasReturns ? annualVolatility(returns) : null,
    sharpe: hasReturns ? sharpeRatio(returns) : null,
    sortino: hasReturns ? sortinoRatio(returns) : null,
    calmar: calmarRatio(annualGrowth, drawdown.fraction),
    drawdown,
    exposure: curve.exposure,
    turnover,
    turnoverRatio: last ? turnover / curve.meanEquity : null,
    fills,
    fees,
    slippage,
    record: tradeRecordOf(trips),
  };
}
