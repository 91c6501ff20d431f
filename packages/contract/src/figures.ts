import {
  type BenchmarkName,
  benchmarkDefinitions,
  type Figures as EngineFigures,
  FIGURE_NAMES,
  FIGURE_VALUES,
  type FigureDefinition,
  type FigureName,
  PERIOD_NUMBERS,
  TRIP_NUMBERS,
} from '@chimera/engine';
import * as z from 'zod';
import { exactly, name, type ValueOf } from './exactly.ts';
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
  ...numbers(TRIP_NUMBERS),
  longestWinStreak: count,
  longestLossStreak: count,
  averageHoldingMs: figure,
  medianHoldingMs: figure,
  longestHoldingMs: figure,
  bySymbol: groups,
  byExitReason: groups,
  byDirection: groups,
  byTag: groups,
});

/** The engine's, with its times as people read them. */
const drawdown = z.object({
  fraction: z.number(),
  durationMs: z.number(),
  peakAt: time.nullable(),
  troughAt: time.nullable(),
  recoveredAt: time.nullable(),
});

/** The engine's figures; fractions are fractions, and what lacks data is `null`. */
const values = exactly<Omit<EngineFigures, 'drawdown'> & { drawdown: ValueOf<typeof drawdown> }>()(
  z.object({
    samples: z.object({ points: count, days: z.number(), dailyReturns: count, roundTrips: count }),
    ...numbers(PERIOD_NUMBERS),
    drawdown,
    exposure: z.object({ timeInMarket: z.number(), average: z.number() }).nullable(),
    turnover: z.number(),
    fills: count,
    fees: z.number(),
    slippage: z.number(),
    record,
  }),
);

const definition = z.object({
  name: z.string(),
  method: z.string(),
  period: z.string(),
  annualisation: z.string().nullable(),
  least: z.object({ count, of: z.enum(['days', 'daily returns', 'round trips']) }).nullable(),
  value: z.enum(FIGURE_VALUES),
  missing: z.string().nullable(),
  compared: z.boolean(),
  shown: z.boolean(),
});

const benchmarkNames = Object.keys(benchmarkDefinitions) as BenchmarkName[];

/** How each figure is computed, and how a reader may show it; in the order in which they are listed. */
const definitions = exactly<Readonly<Record<FigureName | BenchmarkName, FigureDefinition>>>()(
  z.record(z.enum([...FIGURE_NAMES, ...benchmarkNames]), definition),
);

/** A point of the line of buy and hold. */
export const heldPoint = z.tuple([
  z.number().describe('Session time; seconds since 1970.'),
  z.number().describe('Equity.'),
]);

export const figures = name(
  'Figures',
  z.object({
    scopes: z.array(
      z.object({
        name: z.string(),
        /** Where it begins, and what the book was worth then. */
        from: time,
        equity_before: z.number(),
        figures: values,
        /** What holding the symbols in equal parts would have earned; `null` where that is not known. */
        buy_and_hold: figure,
        /** The same at the strategy's mean exposure in the scope. */
        buy_and_hold_at_exposure: figure,
        /** From when on its prices are known. */
        held_from: time.nullable(),
      }),
    ),
    /** The newest point of the line of buy and hold. */
    held: heldPoint.nullable(),
    definitions,
  }),
);

export type Figures = ValueOf<typeof figures>;
export type DatedFigures = ValueOf<typeof values>;

function numbers<Name extends string>(names: readonly Name[]): Readonly<Record<Name, typeof figure>> {
  return Object.fromEntries(names.map((each) => [each, figure])) as Record<Name, typeof figure>;
}
