import { HostGone } from '@chimera/strategy-host';
import { type JobProgress, serveJob } from '@chimera/supervision';
import { type Prepared, withPrepared } from '../prepare.ts';
import { planSearch } from './plan-search.ts';
import { runTrial } from './run-trial.ts';
import type { SearchJob, SearchNews, SearchPlan, TrialResult } from './search-job.ts';

await serveJob<SearchJob>((job, progress) => {
  const { memoryMb } = job;
  const preparing = { memoryMb, onRead: progress.beginRuns, onOutput: progress.print };
  if (job.kind === 'plan') {
    const { search } = job;
    return withPrepared(search.request, preparing, (prepared) => planSearch(search, prepared));
  }
  const { request, plan, indexes, next } = job;
  const tell = (news: SearchNews) => progress.tell(news);
  return withPrepared(request, { ...preparing, read: plan.table }, async (prepared) => {
    for (;;) {
      const index = indexes[Atomics.add(next, 0, 1)];
      if (index === undefined) return null;
      tell({ result: await trialResult(prepared, plan, index, progress) });
    }
  });
});

/** A strategy that is lost says with which parameters. */
async function trialResult(
  prepared: Prepared,
  plan: SearchPlan,
  index: number,
  { advance }: JobProgress,
): Promise<TrialResult> {
  try {
    return await runTrial(prepared, plan, index, advance);
  } catch (error) {
    if (!(error instanceof HostGone)) throw error;
    throw new HostGone(`with ${JSON.stringify(plan.trials[index]!.point)}, ${error.message}`);
  }
}
