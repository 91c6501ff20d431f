import { type FoldSums, foldSums, sharpeOver } from '@chimera/engine';
import type { FoldResult } from './search-job.ts';

/** By what trials are ranked; the first one unless a person says otherwise. */
export const OBJECTIVES = ['sharpe', 'sortino', 'calmar', 'profit-factor', 'expectancy', 'return'] as const;

export type Objective = (typeof OBJECTIVES)[number];

/** How results speak of it. */
export const OBJECTIVE_NAMES: Readonly<Record<Objective, string>> = {
  sharpe: 'Sharpe ratio',
  sortino: 'Sortino ratio',
  calmar: 'Calmar ratio',
  'profit-factor': 'profit factor',
  expectancy: 'expectancy',
  return: 'return',
};

/** What any objective needs of a fold; of several folds they are added up. */
export interface ScoredFold extends FoldSums, Omit<FoldResult, 'returns'> {
  /** Sum of the squares of the negative returns. */
  readonly shortfall: number;
}

export function scoredFold({ returns, ...result }: FoldResult): ScoredFold {
  let shortfall = 0;
  for (const value of returns) if (value < 0) shortfall += value * value;
  return { ...result, ...foldSums(returns), shortfall };
}

/** Round trips, and positions that a fold leaves open: those were traded as well. */
export function tradesOver(folds: readonly ScoredFold[]): number {
  return total(folds, ({ trades, open }) => trades + open);
}

/** Of all folds one after the other, compounded. */
export function returnOver(folds: readonly { readonly return: number }[]): number {
  return folds.reduce((product, fold) => product * (1 + fold.return), 1) - 1;
}

/**
 * The score of these folds together: the higher, the better. Infinite if there is nothing to divide by: no loss, no
 * drawdown; minus infinite for the figures of round trips if there is none. Sharpe and Sortino are those of single
 * returns, not annualised (the target of the latter is 0); Calmar is the return over the deepest drawdown of any fold, not
 * annualised; expectancy is the mean result of a round trip, in the quote currency.
 */
export function scoreOver(objective: Objective, folds: readonly ScoredFold[]): number {
  switch (objective) {
    case 'sharpe':
      return sharpeOver(folds);
    case 'sortino': {
      const count = total(folds, (fold) => fold.count);
      const mean = total(folds, ({ sum }) => sum) / count;
      return ratio(mean, Math.sqrt(total(folds, ({ shortfall }) => shortfall) / count));
    }
    case 'calmar':
      return ratio(returnOver(folds), Math.max(...folds.map(({ drawdown }) => drawdown)));
    case 'profit-factor': {
      if (total(folds, ({ trades }) => trades) === 0) return Number.NEGATIVE_INFINITY;
      return ratio(
        total(folds, ({ gains }) => gains),
        total(folds, ({ losses }) => losses),
      );
    }
    case 'expectancy': {
      const trades = total(folds, (fold) => fold.trades);
      return trades === 0
        ? Number.NEGATIVE_INFINITY
        : total(folds, ({ gains, losses }) => gains - losses) / trades;
    }
    case 'return':
      return returnOver(folds);
  }
}

function ratio(value: number, by: number): number {
  if (by > 0) return value / by;
  return value > 0 ? Number.POSITIVE_INFINITY : 0;
}

function total(folds: readonly ScoredFold[], figure: (fold: ScoredFold) => number): number {
  let sum = 0;
  for (const fold of folds) sum += figure(fold);
  return sum;
}
