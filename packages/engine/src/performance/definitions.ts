/** Growth over fewer days than this says nothing about a year. */
export const LEAST_DAYS_FOR_GROWTH = 30;
/** Two weeks of daily returns: below it a deviation is mostly chance. */
export const LEAST_DAILY_RETURNS = 14;
/** Round trips from which on a rate of wins is more than an anecdote. */
export const LEAST_ROUND_TRIPS = 10;

/** How one figure is computed: what a report must say beside it. */
export interface FigureDefinition {
  readonly name: string;
  readonly method: string;
  /** What one observation is. */
  readonly period: string;
  /** `null` where the figure is not scaled to a year. */
  readonly annualisation: string | null;
  /** The smallest sample that gives a figure; `null` where any does. Below it the figure is `null`. */
  readonly least: { readonly count: number; readonly of: 'days' | 'daily returns' | 'round trips' } | null;
}

const GROWTH_SAMPLE = { count: LEAST_DAYS_FOR_GROWTH, of: 'days' } as const;
const RETURN_SAMPLE = { count: LEAST_DAILY_RETURNS, of: 'daily returns' } as const;
const TRADE_SAMPLE = { count: LEAST_ROUND_TRIPS, of: 'round trips' } as const;
const DAILY = 'UTC day, last equity against the day before';
const WHOLE = 'whole period';
const ROUND_TRIP = 'round trip, flat to flat, net of fees';

/** The one place that says what the figures are; keys are those of `Figures` and its trade record. */
export const definitions = {
  totalReturn: {
    name: 'Total return',
    method: 'last equity ÷ starting cash − 1',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
  annualGrowth: {
    name: 'CAGR',
    method: '(last equity ÷ starting cash) ^ (365 ÷ days) − 1',
    period: WHOLE,
    annualisation: '365 days',
    least: GROWTH_SAMPLE,
  },
  volatility: {
    name: 'Volatility',
    method: 'sample standard deviation (n − 1) of the returns',
    period: DAILY,
    annualisation: '× √365',
    least: RETURN_SAMPLE,
  },
  sharpe: {
    name: 'Sharpe ratio',
    method: 'mean return ÷ sample standard deviation (n − 1), riskless rate 0',
    period: DAILY,
    annualisation: '× √365',
    least: RETURN_SAMPLE,
  },
  sortino: {
    name: 'Sortino ratio',
    method: 'mean return ÷ √(Σ squared negative returns ÷ all returns), target 0',
    period: DAILY,
    annualisation: '× √365',
    least: RETURN_SAMPLE,
  },
  calmar: {
    name: 'Calmar ratio',
    method: 'CAGR ÷ maximum drawdown',
    period: WHOLE,
    annualisation: '365 days',
    least: GROWTH_SAMPLE,
  },
  drawdown: {
    name: 'Maximum drawdown',
    method: 'largest (peak − equity) ÷ peak; lasts from the peak until equity stands there again',
    period: 'every point of the equity curve',
    annualisation: null,
    least: null,
  },
  exposure: {
    name: 'Exposure',
    method: 'share of the points with a position; mean share of equity in positions',
    period: 'every point of the equity curve',
    annualisation: null,
    least: null,
  },
  turnoverRatio: {
    name: 'Turnover',
    method: 'notional of all fills, both sides ÷ mean equity',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
  fees: {
    name: 'Fees',
    method: 'sum over all fills',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
  slippage: {
    name: 'Slippage paid',
    method: 'Σ |price − reference price| × quantity, in the fills’ prices already',
    period: 'every fill',
    annualisation: null,
    least: null,
  },
  trades: {
    name: 'Round trips',
    method: 'from flat to flat; one that broke even is neither won nor lost',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
  winRate: {
    name: 'Win rate',
    method: 'round trips above 0 ÷ all',
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE,
  },
  profitFactor: {
    name: 'Profit factor',
    method: 'sum of the wins ÷ sum of the losses; none without a loss',
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE,
  },
  expectancy: {
    name: 'Expectancy',
    method: 'mean result, in the quote currency',
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE,
  },
  averageWin: {
    name: 'Average win',
    method: 'mean result of those above 0',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  averageLoss: {
    name: 'Average loss',
    method: 'mean result of those below 0',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  best: {
    name: 'Best',
    method: 'largest result, whatever its sign',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  worst: {
    name: 'Worst',
    method: 'smallest result, whatever its sign',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  longestWinStreak: {
    name: 'Longest run of wins',
    method: 'wins one after the other, in the order in which they closed',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  longestLossStreak: {
    name: 'Longest run of losses',
    method: 'losses one after the other, in the order in which they closed',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
  averageHoldingMs: {
    name: 'Holding time',
    method: 'first entry to last exit: median, mean and longest',
    period: ROUND_TRIP,
    annualisation: null,
    least: null,
  },
} as const satisfies Record<string, FigureDefinition>;

export type FigureName = keyof typeof definitions;

/** What a strategy is measured against; the same in backtests, reports and on the pages. */
export const benchmarkDefinitions = {
  buyAndHold: {
    name: 'Buy and hold',
    method: 'the symbols in equal parts from the beginning, held',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
  buyAndHoldAtExposure: {
    name: 'Buy and hold at its exposure',
    method:
      'mean exposure of the strategy × return of buy and hold: that share of the cash held, the rest kept',
    period: WHOLE,
    annualisation: null,
    least: null,
  },
} as const satisfies Record<string, FigureDefinition>;

export type BenchmarkName = keyof typeof benchmarkDefinitions;
