import { serveJob } from '@chimera/supervision';
import { DecisionRecord } from './decisions.ts';
import type { BacktestJob } from './job.ts';
import { checkLookahead, lookaheadWork } from './lookahead-check.ts';
import { withPrepared } from './prepare.ts';
import type { BacktestResult, CheckResult } from './result.ts';
import { runBacktest } from './run.ts';
import { summarize } from './summarize.ts';
import { checkWarmup, warmupWork } from './warmup-check.ts';
import { runWindows } from './windows.ts';

await serveJob<BacktestJob>((job, progress): Promise<BacktestResult> => {
  const { request, checks, windows, withCharts, memoryMb } = job;
  const preparing = {
    memoryMb,
    onRead: progress.beginRuns,
    isWatched: checks.includes('lookahead'),
    onOutput: progress.print,
  };
  return withPrepared(request, preparing, async (prepared) => {
    const { from, to } = prepared.span;
    progress.expect((to - from) * (windows > 0 ? 2 : 1));
    if (checks.includes('lookahead')) progress.expect(lookaheadWork(prepared));
    if (checks.includes('warmup')) progress.expect(warmupWork(prepared));
    const onProgress = progress.advance;
    const first = new DecisionRecord();
    const run = await runBacktest({ ...prepared, onProgress, onEntry: first.take });
    const windowResults = await runWindows(prepared, windows, onProgress);
    const results: CheckResult[] = [];
    for (const check of checks) {
      const result =
        check === 'warmup'
          ? await checkWarmup(prepared, onProgress)
          : await checkLookahead(prepared, first.decisions, onProgress);
      results.push(result);
    }
    return summarize(prepared, run, { windows: windowResults, checks: results, withCharts });
  });
});
