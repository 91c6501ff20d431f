import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import {
  deflatedSharpeRatio,
  expectedMaximumSharpe,
  overfitProbability,
  shapeOf,
  sharpeOver,
  startAt,
} from '@chimera/engine';
import { StrategyError } from '@chimera/strategy-host';
import {
  type Objective,
  returnOver,
  type ScoredFold,
  scoredFold,
  scoreOver,
  tradesOver,
} from './objective.ts';
import type { Ranking, SearchPlan, TrialResult } from './search-job.ts';
import type { HalvesRow, Overfitting, SearchResult, WalkStep } from './search-result.ts';
import { overfittingWarnings } from './warnings.ts';

/** Below this many trials there is no distribution of them to speak of. */
const LEAST_TRIALS = 10;

const SHOWN = 10;

interface Judged extends TrialResult {
  readonly scored: readonly ScoredFold[];
}

interface Judgement extends Ranking {
  readonly seed: number;
  /** What the trials were ranked by before. */
  readonly rankedBefore: readonly Objective[];
}

/**
 * What the trials say, in the order in which they were planned.
 *
 * @throws {ConfigError} if none of them made the round trips that are asked for
 * @throws {StrategyError} if the strategy failed on every candle of all of them
 */
export function judge(plan: SearchPlan, judgement: Judgement, results: readonly TrialResult[]): SearchResult {
  const { seed, objective, minTrades, rankedBefore } = judgement;
  const trials = results.map((trial) => ({ ...trial, scored: trial.folds.map(scoredFold) }));
  const { table, folds } = plan;
  const [best] = ranked(trials, judgement, 0, folds.length);
  if (best === undefined) throw failedThroughout(plan, trials) ?? tooFewTrades(trials, minTrades);
  const steps = walk(plan, trials, judgement);
  const overfitting = overfittingOf(trials, best, judgement);
  const walkForward = {
    steps,
    return: returnOver(steps),
    held: returnOver(steps.map(({ held }) => ({ return: held }))),
  };
  return {
    strategy: plan.strategy,
    symbols: table.symbols,
    timeframe: plan.timeframe,
    from: startAt(table, folds[0]!.from),
    to: startAt(table, folds.at(-1)!.to - 1) + table.periodMs,
    currency: plan.currency,
    limits: plan.limits,
    seed,
    objective,
    minTrades,
    rankedBefore,
    simulation: plan.simulation,
    terms: plan.terms,
    parameters: plan.fixed,
    trials: {
      run: trials.length,
      tooFewTrades: trials.length - overfitting.eligible,
      refused: refusals(plan),
    },
    folds: folds.length,
    returnMs: plan.returnMs,
    walkForward,
    halves: halvesOf(plan, trials, judgement),
    best: { parameters: plan.trials[best.index]!.point, ...figuresOver(best.scored, objective) },
    overfitting,
    warnings: overfittingWarnings({ ...overfitting, objective, rankedBefore }, walkForward),
  };
}

/** From the second half on, each fold is traded with what was best in all folds before it. */
function walk(
  { table, folds, trials: planned, held }: SearchPlan,
  trials: readonly Judged[],
  ranking: Ranking,
): readonly WalkStep[] {
  return folds.flatMap((span, fold): readonly WalkStep[] => {
    if (fold < folds.length / 2) return [];
    const [chosen] = ranked(trials, ranking, 0, fold);
    const result = chosen?.folds[fold];
    const before = chosen && figuresOver(chosen.scored.slice(0, fold), ranking.objective);
    return [
      {
        fold: fold + 1,
        from: startAt(table, span.from),
        to: startAt(table, span.to - 1) + table.periodMs,
        chosen: chosen ? planned[chosen.index]!.point : null,
        scoreBefore: before?.score ?? null,
        sharpeBefore: before?.sharpe ?? null,
        return: result?.return ?? 0,
        held: held[fold]!,
        drawdown: result?.drawdown ?? 0,
        trades: result?.trades ?? 0,
      },
    ];
  });
}

function halvesOf(
  { folds, trials: planned }: SearchPlan,
  trials: readonly Judged[],
  ranking: Ranking,
): readonly HalvesRow[] {
  const middle = folds.length / 2;
  return ranked(trials, ranking, 0, middle)
    .slice(0, SHOWN)
    .map(({ index, scored }) => ({
      point: planned[index]!.point,
      first: figuresOver(scored.slice(0, middle), ranking.objective),
      second: figuresOver(scored.slice(middle), ranking.objective),
    }));
}

function figuresOver(folds: readonly ScoredFold[], objective: Objective): HalvesRow['first'] {
  return {
    score: scoreOver(objective, folds),
    sharpe: sharpeOver(folds),
    return: returnOver(folds),
    trades: folds.reduce((sum, { trades }) => sum + trades, 0),
  };
}

function overfittingOf(
  trials: readonly Judged[],
  best: Judged,
  { objective, minTrades }: Ranking,
): Overfitting {
  const eligible = trials.filter(({ scored }) => tradesOver(scored) >= minTrades);
  const ratios = eligible.map(({ scored }) => sharpeOver(scored));
  const shape = shapeOf(best.folds.flatMap(({ returns }) => returns));
  // A trial that hardly traded was a try as well, and its ratio, near 0, would make the others look less scattered.
  const expected = expectedMaximumSharpe(trials.length, sampleVariance(ratios));
  const isEnough = eligible.length >= LEAST_TRIALS;
  const score = (folds: readonly ScoredFold[]) => scoreOver(objective, folds);
  return {
    trials: trials.length,
    eligible: eligible.length,
    returns: shape.count,
    bestSharpe: shape.sharpe,
    expectedMaximumSharpe: expected,
    deflatedSharpe: isEnough ? deflatedSharpeRatio(shape, expected) : null,
    probability: isEnough
      ? overfitProbability(
          eligible.map(({ scored }) => scored),
          score,
        )
      : null,
  };
}

/** Those that made enough round trips in these folds, the best first: by the objective, then by the return. */
function ranked(
  trials: readonly Judged[],
  { objective, minTrades }: Ranking,
  from: number,
  to: number,
): readonly Judged[] {
  return trials
    .map((trial) => ({ trial, folds: trial.scored.slice(from, to) }))
    .filter(({ folds }) => tradesOver(folds) >= minTrades)
    .map(({ trial, folds }) => ({ trial, score: scoreOver(objective, folds), return: returnOver(folds) }))
    .toSorted((a, b) => descending(a.score, b.score) || descending(a.return, b.return))
    .map(({ trial }) => trial);
}

/** Two infinite scores are equal, where their difference is no number. */
function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function refusals({ trials }: SearchPlan): SearchResult['trials']['refused'] {
  const counts = new Map<string, number>();
  for (const trial of trials) {
    if (!('refused' in trial)) continue;
    // Messages name the values that were refused; without them they are the same.
    const message = trial.refused.replace(/\d+(\.\d+)?/g, '…');
    counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return [...counts].map(([message, count]) => ({ message, count }));
}

function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/** Nothing was searched if no trial ever said what it would do. */
function failedThroughout({ strategy }: SearchPlan, trials: readonly Judged[]): StrategyError | null {
  const folds = trials.flatMap((trial) => trial.folds);
  const failure = folds[0]?.failure;
  if (failure === undefined || folds.some((fold) => fold.failure === undefined)) return null;
  const combinations = trials.length === 1 ? 'the only combination' : `all ${trials.length} combinations`;
  return new StrategyError(
    `the strategy ${strategy} failed on every candle of ${combinations}: ${failure}; chimera backtest runs one of them`,
    1,
  );
}

function tooFewTrades(trials: readonly Judged[], minTrades: number): ConfigError {
  const most = Math.max(...trials.map(({ scored }) => tradesOver(scored)));
  return new ConfigError([
    usage(
      most === 0 ? 'No combination traded at all' : 'No combination made enough round trips',
      '--min-trades',
      String(minTrades),
      most === 0 ? 'a strategy that trades on these candles' : `at most ${most}, which the busiest one made`,
      {
        remedy:
          most === 0
            ? 'run chimera backtest, which says what became of the signals; take more candles or other ranges'
            : 'lower it, take more candles, or a shorter timeframe; the trials are kept and are not run again',
      },
    ),
  ]);
}
