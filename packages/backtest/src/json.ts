import type { BacktestResult } from './result.ts';

const TIMES = new Set([
  'from',
  'to',
  'time',
  'start',
  'end',
  'openedAt',
  'closedAt',
  'peakAt',
  'troughAt',
  'recoveredAt',
]);

/** Whose keys are names that people gave, not words of ours. */
const NAMED = new Set(['parameters', 'point', 'chosen']);

/** A backtest as it goes out: first what scripts ask for most, by the names of `runtime-metrics.json`. */
export function backtestDocument(result: BacktestResult): unknown {
  // What only a page draws is the data that it was run on.
  const { charts, ...told } = result;
  const { figures, held, activity, finalEquity } = told;
  const { record } = figures;
  const summary = {
    finalEquity,
    totalReturn: figures.totalReturn,
    heldReturn: held.figures.totalReturn,
    heldReturnAtExposure: held.returnAtExposure,
    maxDrawdown: figures.drawdown.fraction,
    fills: activity.fills,
    trades: record.trades,
    fees: figures.fees,
    winRate: record.winRate,
    profitFactor: record.profitFactor,
    sharpe: figures.sharpe,
    sortino: figures.sortino,
  };
  return outgoing({ summary, ...told });
}

/** A result as it goes out: names in snake case, times in ISO 8601. */
export function outgoing(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && TIMES.has(key)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map((each) => outgoing(each, key));
  if (typeof value !== 'object' || value === null) return value;
  if (NAMED.has(key)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [snake(name), outgoing(each, name)]));
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
