import {
  deflatedSharpeRatio,
  expectedMaximumSharpe,
  type FoldSums,
  foldSums,
  overfitProbability,
  shapeOf,
  sharpeOver,
} from '@chimera/engine';
import { startAt } from '../../feed/candle-table.ts';
import type { FoldResult, SearchPlan, TrialResult } from './search-job.ts';
import type { HalvesRow, Overfitting, SearchResult, WalkStep } from './search-result.ts';
import { overfittingWarnings } from './warnings.ts';

/** Below so many trials there is no distribution of them to speak of. */
const LEAST_TRIALS = 10;

const SHOWN = 10;

interface Judged extends TrialResult {
  readonly sums: readonly FoldSums[];
}

/** What the trials say, in the order in which they were planned. */
export function judge(plan: SearchPlan, seed: number, results: readonly TrialResult[]): SearchResult {
  const trials = results.map((trial) => ({
    ...trial,
    sums: trial.folds.map(({ returns }) => foldSums(returns)),
  }));
  const { table, folds } = plan;
  const steps = walk(plan, trials);
  const best = bestBy(trials, ({ sums }) => sharpeOver(sums));
  const overfitting = overfittingOf(trials, best);
  const walkForward = {
    steps,
    return: compounded(steps.map((step) => step.return)),
    held: compounded(steps.map(({ held }) => held)),
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
    simulation: plan.simulation,
    parameters: plan.fixed,
    trials: { run: trials.length, refused: refusals(plan) },
    folds: folds.length,
    returnMs: plan.returnMs,
    walkForward,
    halves: halvesOf(plan, trials),
    best: {
      parameters: plan.trials[best.index]!.point,
      sharpe: sharpeOver(best.sums),
      return: returnOver(best.folds),
      trades: best.folds.reduce((sum, { trades }) => sum + trades, 0),
    },
    overfitting,
    warnings: overfittingWarnings(overfitting, walkForward),
  };
}

/** From the second half on, each fold is traded with what was best in all folds before it. */
function walk(
  { table, folds, trials: planned, held }: SearchPlan,
  trials: readonly Judged[],
): readonly WalkStep[] {
  return folds.flatMap((span, fold): readonly WalkStep[] => {
    if (fold < folds.length / 2) return [];
    const before = ({ sums }: Judged) => sharpeOver(sums.slice(0, fold));
    const chosen = bestBy(trials, before);
    const result = chosen.folds[fold]!;
    return [
      {
        fold: fold + 1,
        from: startAt(table, span.from),
        to: startAt(table, span.to - 1) + table.periodMs,
        chosen: planned[chosen.index]!.point,
        sharpeBefore: before(chosen),
        return: result.return,
        held: held[fold]!,
        drawdown: result.drawdown,
        trades: result.trades,
      },
    ];
  });
}

function halvesOf({ folds, trials: planned }: SearchPlan, trials: readonly Judged[]): readonly HalvesRow[] {
  const middle = folds.length / 2;
  const rows = trials.map(({ index, sums, folds: results }) => ({
    point: planned[index]!.point,
    first: { sharpe: sharpeOver(sums.slice(0, middle)), return: returnOver(results.slice(0, middle)) },
    second: { sharpe: sharpeOver(sums.slice(middle)), return: returnOver(results.slice(middle)) },
  }));
  return rows.toSorted((a, b) => b.first.sharpe - a.first.sharpe).slice(0, SHOWN);
}

function overfittingOf(trials: readonly Judged[], best: Judged): Overfitting {
  const ratios = trials.map(({ sums }) => sharpeOver(sums));
  const shape = shapeOf(best.folds.flatMap(({ returns }) => returns));
  const expected = expectedMaximumSharpe(trials.length, sampleVariance(ratios));
  const isEnough = trials.length >= LEAST_TRIALS;
  return {
    trials: trials.length,
    returns: shape.count,
    bestSharpe: shape.sharpe,
    expectedMaximumSharpe: expected,
    deflatedSharpe: isEnough ? deflatedSharpeRatio(shape, expected) : null,
    probability: isEnough ? overfitProbability(trials.map(({ sums }) => sums)) : null,
  };
}

/** Of equal ones the first. */
function bestBy(trials: readonly Judged[], score: (trial: Judged) => number): Judged {
  let [best, most] = [trials[0]!, score(trials[0]!)];
  for (const trial of trials) {
    const value = score(trial);
    if (value > most) [best, most] = [trial, value];
  }
  return best;
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

function returnOver(folds: readonly FoldResult[]): number {
  return compounded(folds.map((fold) => fold.return));
}

function compounded(returns: readonly number[]): number {
  return returns.reduce((product, value) => product * (1 + value), 1) - 1;
}

function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
