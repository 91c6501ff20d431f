import { join } from 'node:path';
import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { runInThread, type ThreadProgress } from '@chimera/supervision';
import { explained } from '../backtest.ts';
import { heapMemoryMb } from '../candle-source.ts';
import { strategyOf } from '../job.ts';
import { judge } from './judge.ts';
import { SearchFile } from './search-file.ts';
import type { SearchJob, SearchNews, SearchPlan, SearchRequest } from './search-job.ts';
import type { SearchResult } from './search-result.ts';

const ENTRY = new URL('./search-thread.ts', import.meta.url);

export interface SearchOptions {
  readonly workers: number;
  /** Where trials are kept; `null`: in the work directory, and only until the search is done. */
  readonly out: string | null;
  readonly onProgress: (progress: ThreadProgress) => void;
  /** Called once, before the first trial is run, with how many there are and how many a killed search left. */
  readonly onPlan?: (trials: number, done: number) => void;
}

/** Runs what is left of a search on this many threads. The result is the same for any number of them. */
export async function search(request: SearchRequest, options: SearchOptions): Promise<SearchResult> {
  const plan = await planIn(request);
  const runnable = plan.trials.flatMap((trial, index) => ('refused' in trial ? [] : [index]));
  if (runnable.length === 0) throw nothingToRun(plan);
  const file = new SearchFile(options.out ?? keptPath(request, plan), plan.fingerprint, plan.strategy);
  try {
    const rankedBefore = file.rankBy(request.ranking);
    const indexes = runnable.filter((index) => !file.results.has(index));
    options.onPlan?.(runnable.length, runnable.length - indexes.length);
    await runTrials(request, plan, indexes, file, options);
    const results = runnable.map((index) => file.results.get(index)!);
    const result = judge(plan, { ...request.ranking, seed: request.seed, rankedBefore }, results);
    if (options.out === null) file.remove();
    return result;
  } finally {
    file.close();
  }
}

async function planIn(search: SearchRequest): Promise<SearchPlan> {
  try {
    const memoryMb = heapMemoryMb(search.request.candles, strategyOf(search.request));
    const job: SearchJob = { kind: 'plan', search, memoryMb };
    return await runInThread<SearchPlan>({ entry: ENTRY, data: job, memoryMb });
  } catch (error) {
    throw explained(error);
  }
}

async function runTrials(
  { request }: SearchRequest,
  plan: SearchPlan,
  indexes: readonly number[],
  file: SearchFile,
  { workers, onProgress }: SearchOptions,
): Promise<void> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const memoryMb = heapMemoryMb(request.candles, strategyOf(request), workers);
  const job: SearchJob = { kind: 'trials', request, plan, indexes, next, memoryMb };
  const total = indexes.length * candlesOf(plan);
  const at = new Map<number, ThreadProgress>();
  const run = async (worker: number): Promise<void> => {
    try {
      await runInThread({
        entry: ENTRY,
        data: job,
        memoryMb,
        onNews: (news) => {
          const told = news as SearchNews;
          file.add(told.result);
        },
        onProgress: (progress) => {
          at.set(worker, progress);
          const all = [...at.values()];
          const done = all.reduce((sum, each) => sum + each.done, 0);
          onProgress({ done, total, time: progress.time });
        },
      });
    } catch (error) {
      // The others end with the trial they are in.
      Atomics.store(next, 0, indexes.length);
      throw explained(error);
    }
  };
  const count = Math.max(1, Math.min(workers, indexes.length));
  if (indexes.length > 0) await Promise.all(Array.from({ length: count }, (_, worker) => run(worker)));
}

/** Candles that a trial processes, at most: its folds and the warm-ups before them. */
function candlesOf({ folds, trials, table }: SearchPlan): number {
  const longest = Math.max(...trials.map((trial) => ('warmup' in trial ? trial.warmup : 0)));
  return folds.reduce((sum, { from, to }) => sum + to - from + longest * table.symbols.length, 0);
}

function keptPath({ request }: SearchRequest, { fingerprint }: SearchPlan): string {
  return join(request.workdir, '.chimera', 'optimize', `${fingerprint.slice(0, 16)}.jsonl`);
}

function nothingToRun({ trials, strategy }: SearchPlan): ConfigError {
  const [first] = trials;
  return new ConfigError([
    usage(
      'The strategy refuses every combination',
      '--param',
      `${trials.length} combinations`,
      `what ${strategy} accepts: ${first && 'refused' in first ? first.refused : ''}`,
      { remedy: 'choose other ranges' },
    ),
  ]);
}
