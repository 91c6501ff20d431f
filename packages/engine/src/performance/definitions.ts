/** Growth over fewer days than this says nothing about a year. */
export const LEAST_DAYS_FOR_GROWTH = 30;
/** Two weeks of daily returns: below it a deviation is mostly chance. */
export const LEAST_DAILY_RETURNS = 14;
/** Round trips from which on a rate of wins is more than an anecdote. */
export const LEAST_ROUND_TRIPS = 10;

/** What a figure is if it is one number, `null` without enough data: fractions, ratios, and results with a sign, in money. */
const NUMBERS = ['gain', 'share', 'rate', 'ratio', 'times', 'result'] as const;
/** And else: sums and counts, which always have a value, and figures with a form of their own. */
export const FIGURE_VALUES = [
  ...NUMBERS,
  'money',
  'count',
  'drawdown',
  'exposure',
  'trades',
  'holding',
] as const;

export type FigureValue = (typeof FIGURE_VALUES)[number];

/** What everybody must know of a figure who computes, writes or shows it. */
export interface FigureDefinition {
  readonly name: string;
  readonly method: string;
  /** What one observation is. */
  readonly period: string;
  /** `null` if the figure is not scaled to a year. */
  readonly annualisation: string | null;
  /** The smallest sample that gives a figure; `null` if any does. Below it the figure is `null`. */
  readonly least: { readonly count: number; readonly of: 'days' | 'daily returns' | 'round trips' } | null;
  readonly value: FigureValue;
  /** Why it can be missing although the sample is large enough. */
  readonly missing: string | null;
  /** Whether buying and holding has it too. */
  readonly compared: boolean;
  /** Whether the dashboard lists it. */
  readonly shown: boolean;
}

const GROWTH = { count: LEAST_DAYS_FOR_GROWTH, of: 'days' } as const;
const RETURNS = { count: LEAST_DAILY_RETURNS, of: 'daily returns' } as const;
const TRADES = { count: LEAST_ROUND_TRIPS, of: 'round trips' } as const;

const UNSCALED = { annualisation: null, least: null, missing: null, compared: false, shown: true } as const;
const WHOLE = { ...UNSCALED, period: 'whole period' } as const;
const DAILY = {
  ...UNSCALED,
  period: 'UTC day, last equity against the day before',
  annualisation: '× √365',
  least: RETURNS,
  compared: true,
} as const;
const CURVE = { ...UNSCALED, period: 'every point of the equity curve' } as const;
const TRIP = { ...UNSCALED, period: 'round trip, flat to flat, net of fees', shown: false } as const;
const YEARLY = { annualisation: '365 days', least: GROWTH, compared: true } as const;

/** Of the whole period; keys are those of `Figures`. */
// biome-ignore format: a table is read by row
const ofPeriod = {
  totalReturn: { ...WHOLE, value: 'gain', name: 'Total return', method: 'last equity ÷ starting cash − 1', missing: 'no candle yet', compared: true },
  annualGrowth: { ...WHOLE, ...YEARLY, value: 'gain', name: 'CAGR', method: '(last equity ÷ starting cash) ^ (365 ÷ days) − 1' },
  volatility: { ...DAILY, value: 'share', name: 'Volatility', method: 'sample standard deviation (n − 1) of the returns' },
  sharpe: { ...DAILY, value: 'ratio', name: 'Sharpe ratio', method: 'mean return ÷ sample standard deviation (n − 1), riskless rate 0', missing: 'the daily returns do not differ' },
  sortino: { ...DAILY, value: 'ratio', name: 'Sortino ratio', method: 'mean return ÷ √(Σ squared negative returns ÷ all returns), target 0', missing: 'no day lost' },
  calmar: { ...WHOLE, ...YEARLY, value: 'ratio', name: 'Calmar ratio', method: 'CAGR ÷ maximum drawdown', missing: 'no drawdown' },
  drawdown: { ...CURVE, value: 'drawdown', name: 'Maximum drawdown', method: 'largest (peak − equity) ÷ peak; lasts from the peak until equity stands there again', compared: true },
  exposure: { ...CURVE, value: 'exposure', name: 'Exposure', method: 'share of the points with a position; mean share of equity in positions', missing: 'no candle yet' },
  turnoverRatio: { ...WHOLE, value: 'times', name: 'Turnover', method: 'notional of all fills, both sides ÷ mean equity', missing: 'no candle yet' },
  fees: { ...WHOLE, value: 'money', name: 'Fees', method: 'sum over all fills', compared: true, shown: false },
  slippage: { ...WHOLE, value: 'money', name: 'Slippage paid', method: 'Σ distance of price from reference price × quantity, in the fills’ prices already', period: 'every fill', shown: false },
} as const satisfies Record<string, FigureDefinition>;

/** Of the round trips; keys are those of `TradeRecord`. */
// biome-ignore format: a table is read by row
const ofTrips = {
  trades: { ...WHOLE, value: 'trades', name: 'Round trips', method: 'from flat to flat; one that broke even is neither won nor lost', shown: false },
  winRate: { ...TRIP, value: 'rate', name: 'Win rate', method: 'round trips above 0 ÷ all', least: TRADES, shown: true },
  profitFactor: { ...TRIP, value: 'ratio', name: 'Profit factor', method: 'sum of the wins ÷ sum of the losses; none without a loss', least: TRADES, missing: 'no round trip lost', shown: true },
  expectancy: { ...TRIP, value: 'result', name: 'Expectancy', method: 'mean result, in the quote currency', least: TRADES, shown: true },
  averageWin: { ...TRIP, value: 'result', name: 'Average win', method: 'mean result of those above 0', missing: 'no round trip won' },
  averageLoss: { ...TRIP, value: 'result', name: 'Average loss', method: 'mean result of those below 0', missing: 'no round trip lost' },
  best: { ...TRIP, value: 'result', name: 'Best', method: 'largest result, whatever its sign', missing: 'no round trip' },
  worst: { ...TRIP, value: 'result', name: 'Worst', method: 'smallest result, whatever its sign', missing: 'no round trip' },
  longestWinStreak: { ...TRIP, value: 'count', name: 'Longest run of wins', method: 'wins one after the other, in the order in which they closed' },
  longestLossStreak: { ...TRIP, value: 'count', name: 'Longest run of losses', method: 'losses one after the other, in the order in which they closed' },
  averageHoldingMs: { ...TRIP, value: 'holding', name: 'Holding time', method: 'first entry to last exit: median, mean and longest', missing: 'no round trip' },
} as const satisfies Record<string, FigureDefinition>;

/** The one place that says what the figures are; all that computes, writes or shows them goes by it. */
export const definitions = { ...ofPeriod, ...ofTrips } as const;

export type FigureName = keyof typeof definitions;

export const FIGURE_NAMES = Object.keys(definitions) as readonly FigureName[];

/** What a strategy is measured against; the same in backtests, reports and on the pages. */
// biome-ignore format: a table is read by row
export const benchmarkDefinitions = {
  buyAndHold: { ...WHOLE, value: 'gain', name: 'Buy and hold', method: 'the symbols in equal parts from the beginning, held' },
  buyAndHoldAtExposure: { ...WHOLE, value: 'gain', name: 'Buy and hold at its exposure', method: 'mean exposure of the strategy × return of buy and hold: that share of the cash held, the rest kept' },
} as const satisfies Record<string, FigureDefinition>;

export type BenchmarkName = keyof typeof benchmarkDefinitions;

/** The figures of `Figures`, and of `TradeRecord`, that are a number or `null`. */
export const PERIOD_NUMBERS = numbersOf(ofPeriod);
export const TRIP_NUMBERS = numbersOf(ofTrips);

type NumberIn<Table> = {
  [Name in keyof Table]: Table[Name] extends { value: (typeof NUMBERS)[number] } ? Name : never;
}[keyof Table];

function numbersOf<Table extends Readonly<Record<string, FigureDefinition>>>(
  table: Table,
): readonly NumberIn<Table>[] {
  const isNumber = (name: string) => NUMBERS.some((value) => value === table[name]?.value);
  return Object.keys(table).filter(isNumber) as unknown as readonly NumberIn<Table>[];
}
