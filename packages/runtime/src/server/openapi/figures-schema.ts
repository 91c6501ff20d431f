import * as z from 'zod';
import { PAGE_DEFINITIONS, type PageFigures } from '../../page/page-data.ts';
import { exactly, name } from './exactly.ts';
import { count, figure, time } from './scalars.ts';

const groups = z.array(
  z.object({
    name: z.string(),
    trades: count,
    wins: count,
    losses: count,
    pnl: z.number(),
    fees: z.number(),
    winRate: figure,
  }),
);

const record = z.object({
  trades: count,
  wins: count,
  losses: count,
  grossProfit: z.number(),
  grossLoss: z.number(),
  winRate: figure,
  profitFactor: figure,
  expectancy: figure,
  averageWin: figure,
  averageLoss: figure,
  best: figure,
  worst: figure,
  longestWinStreak: count,
  longestLossStreak: count,
  averageHoldingMs: figure,
  medianHoldingMs: figure,
  longestHoldingMs: figure,
  bySymbol: groups,
  byExitReason: groups,
});

const values = z.object({
  samples: z.object({ points: count, days: z.number(), dailyReturns: count, roundTrips: count }),
  totalReturn: figure,
  annualGrowth: figure,
  volatility: figure,
  sharpe: figure,
  sortino: figure,
  calmar: figure,
  drawdown: z.object({
    fraction: z.number(),
    durationMs: z.number(),
    peakAt: time.nullable(),
    troughAt: time.nullable(),
    recoveredAt: time.nullable(),
  }),
  exposure: z.object({ timeInMarket: z.number(), average: z.number() }).nullable(),
  turnover: z.number(),
  turnoverRatio: figure,
  fills: count,
  fees: z.number(),
  slippage: z.number(),
  record,
});

const definition = z.object({
  name: z.string(),
  method: z.string(),
  period: z.string(),
  annualisation: z.string().nullable(),
  least: z.object({ count, of: z.enum(['days', 'daily returns', 'round trips']) }).nullable(),
});

const names = Object.keys(PAGE_DEFINITIONS) as (keyof typeof PAGE_DEFINITIONS)[];

/** A point of the line of buy and hold. */
export const heldPoint = z.tuple([
  z.number().describe('Session time; seconds since 1970.'),
  z.number().describe('Equity.'),
]);

export const figures = name(
  'Figures',
  exactly<PageFigures>()(
    z.object({
      scopes: z.array(
        z.object({
          name: z.string(),
          from: time,
          equity_before: z.number(),
          figures: values,
          buy_and_hold: figure,
          buy_and_hold_at_exposure: figure,
          held_from: time.nullable(),
        }),
      ),
      held: heldPoint.nullable(),
      definitions: z.record(z.enum(names), definition),
    }),
  ),
);
