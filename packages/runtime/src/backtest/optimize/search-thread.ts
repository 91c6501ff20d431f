import { serveJob } from '../../process/thread-job.ts';
import { prepare } from '../prepare.ts';
import { planSearch } from './plan-search.ts';
import { runTrial } from './run-trial.ts';
import type { SearchJob, SearchNews } from './search-job.ts';

await serveJob<SearchJob>(async (job, progress) => {
  if (job.kind === 'plan') return planSearch(job.search, () => progress.guard(true));
  const { request, plan, indexes, next } = job;
  const prepared = await prepare(request, () => progress.guard(true), plan.table);
  const tell = (news: SearchNews) => progress.tell(news);
  for (;;) {
    const index = indexes[Atomics.add(next, 0, 1)];
    if (index === undefined) return null;
    tell({ kind: 'begun', index });
    tell({ kind: 'done', result: runTrial(prepared, plan, index, ({ start }) => progress.advance(start)) });
  }
});
