import { resolve } from 'node:path';
import type { Candle } from '@chimera/engine';
import { watchOutsideAccess } from '../process/access-watch.ts';
import { serveJob } from '../process/thread-job.ts';
import { DecisionRecord } from './decisions.ts';
import type { BacktestJob } from './job.ts';
import { checkLookahead, lookaheadWork } from './lookahead-check.ts';
import { prepare } from './prepare.ts';
import type { BacktestResult, CheckResult } from './result.ts';
import { runBacktest } from './run.ts';
import { summarize } from './summarize.ts';
import { checkWarmup, warmupWork } from './warmup-check.ts';
import { runWindows } from './windows.ts';

await serveJob<BacktestJob>(async (job, progress): Promise<BacktestResult> => {
  const { request, checks, windows, withMarket } = job;
  let outside: ReadonlySet<string> = new Set();
  const prepared = await prepare(request, () => {
    progress.guard(true);
    if (!checks.includes('lookahead')) return;
    const name = request.strategy ?? request.config.chimera_bot.strategy;
    outside = watchOutsideAccess([resolve(request.workdir, name)]);
  });
  const { from, to } = prepared.span;
  progress.expect((to - from) * (windows > 0 ? 2 : 1));
  if (checks.includes('lookahead')) progress.expect(lookaheadWork(prepared));
  if (checks.includes('warmup')) progress.expect(warmupWork(prepared));
  const onCandle = ({ start }: Candle) => progress.advance(start);
  const first = new DecisionRecord();
  const run = runBacktest({ ...prepared, onCandle, onEntry: first.take });
  const besides = {
    windows: runWindows(prepared, windows, onCandle),
    checks: checks.map((check): CheckResult => {
      return check === 'warmup'
        ? checkWarmup(prepared, onCandle)
        : checkLookahead(prepared, first.decisions, outside, onCandle);
    }),
    withMarket,
  };
  progress.guard(false);
  return summarize(prepared, run, besides);
});
