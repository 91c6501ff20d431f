import { percent } from '@chimera/base';
import { OBJECTIVE_NAMES } from './objective.ts';
import type { Overfitting, SearchResult } from './search-result.ts';

/** What is usually asked of a probability before it is believed. */
const BELIEVED = 0.95;

/** From this on choosing by past results is no better than drawing lots. */
const LOTS = 0.5;

/** What a person must know before using the best of many: plain sentences, each with its figure. */
export function overfittingWarnings(
  {
    trials,
    eligible,
    deflatedSharpe,
    probability,
    bestSharpe,
    expectedMaximumSharpe,
    objective,
    rankedBefore,
  }: Overfitting & Pick<SearchResult, 'objective' | 'rankedBefore'>,
  walk: Pick<SearchResult['walkForward'], 'return' | 'held'>,
): readonly string[] {
  const warnings = [
    `The best of ${trials} tries looks good for having been chosen. What it will earn is not its own result but, at best, that of the walk forward: ${percent(walk.return, 'exceptZero')}, where holding earned ${percent(walk.held, 'exceptZero')}.`,
  ];
  if (rankedBefore.length > 0) {
    const others = rankedBefore.map((other) => OBJECTIVE_NAMES[other]).join(', ');
    warnings.push(
      `The same trials were ranked by ${others} before: choosing among objectives is trying as well, and no figure below counts it.`,
    );
  }
  if (deflatedSharpe === null) {
    warnings.push(
      'There are too few trials with enough round trips to say how much of the best result is chance.',
    );
    return warnings;
  }
  const chosen = objective === 'sharpe' ? 'The best' : `The best by ${OBJECTIVE_NAMES[objective]}`;
  const chance = `${chosen} has a Sharpe ratio of ${bestSharpe.toFixed(3)} a return; the best of ${trials} without any skill would have ${expectedMaximumSharpe.toFixed(3)}, by the spread of the ${eligible} with enough round trips.`;
  warnings.push(
    deflatedSharpe >= BELIEVED
      ? `${chance} The probability of skill, by the deflated Sharpe ratio, is ${percent(deflatedSharpe)}: these candles speak for it, and the next may not.`
      : `${chance} The probability of skill, by the deflated Sharpe ratio, is ${percent(deflatedSharpe)}: below ${percent(BELIEVED)} it is not told from luck.`,
  );
  if (probability !== null) {
    const lots = probability >= LOTS ? ' Choosing by these results is no better than drawing lots.' : '';
    warnings.push(
      `In ${percent(probability)} of the ways to cut the data in halves, the best of one half by ${OBJECTIVE_NAMES[objective]} was no better than the median in the other: the probability of backtest overfitting.${lots}`,
    );
  }
  return warnings;
}
