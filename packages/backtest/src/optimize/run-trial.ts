import { type EquityPoint, startAt } from '@chimera/engine';
import type { Span } from '@chimera/strategy-host';
import type { Prepared } from '../prepare.ts';
import { type OnProgress, type Run, runBacktest } from '../run.ts';
import { runFigures } from '../summarize.ts';
import { trialParameters } from './plan-search.ts';
import type { FoldResult, SearchPlan, TrialResult } from './search-job.ts';

/** Runs one trial over every fold, each from flat and warmed by the candles before it. */
export async function runTrial(
  prepared: Prepared,
  plan: SearchPlan,
  index: number,
  onProgress: OnProgress,
): Promise<TrialResult> {
  const trial = plan.trials[index]!;
  if ('refused' in trial) throw new Error(`trial ${index} was refused`);
  const parameters = trialParameters(prepared, trial.point);
  const base = { ...prepared, setup: { ...prepared.setup, parameters }, warmup: trial.warmup, onProgress };
  const folds: FoldResult[] = [];
  for (const span of plan.folds) {
    folds.push(foldResult(await runBacktest({ ...base, span }), prepared, span, plan.returnMs));
  }
  return { index, folds };
}

function foldResult(run: Run, { startingCash, table }: Prepared, span: Span, returnMs: number): FoldResult {
  const { totalReturn, drawdown, fees, record } = runFigures(run, startingCash);
  return {
    return: totalReturn ?? 0,
    drawdown: drawdown.fraction,
    trades: record.trades,
    open: run.book.positions.size,
    fees,
    gains: record.grossProfit,
    losses: record.grossLoss,
    returns: returnsOf(run.points, startingCash, startAt(table, span.from), returnMs),
    ...failureOf(run),
  };
}

function failureOf({ counts }: Run): Pick<FoldResult, 'failure'> {
  const [failure] = counts.faults.keys();
  const isThroughout = counts.failedCandles >= counts.candles - counts.refusedCandles;
  return failure === undefined || !isThroughout ? {} : { failure };
}

/** Return by stretch; one without a point is 0, for the book stood still. */
function returnsOf(
  points: readonly EquityPoint[],
  startingCash: number,
  from: number,
  returnMs: number,
): readonly number[] {
  const last = points.at(-1)!.time;
  const ends = new Float64Array(Math.ceil((last - from) / returnMs)).fill(Number.NaN);
  for (const { time, equity } of points) ends[Math.ceil((time - from) / returnMs) - 1] = equity;
  let before = startingCash;
  return Array.from(ends, (equity) => {
    if (Number.isNaN(equity)) return 0;
    const change = equity / before - 1;
    before = equity;
    return change;
  });
}
