import { DataError } from '@chimera/market-data';
import { runInThread, ThreadEndedError, type ThreadProgress } from '@chimera/supervision';
import { heapMemoryMb } from './candle-source.ts';
import { type BacktestJob, strategyOf } from './job.ts';
import type { BacktestResult } from './result.ts';

const ENTRY = new URL('./backtest-thread.ts', import.meta.url);

/** Runs a backtest in a thread of its own: what uses up the memory ends the thread and nothing else. */
export async function backtest(
  job: Omit<BacktestJob, 'memoryMb'>,
  onProgress: (progress: ThreadProgress) => void,
): Promise<BacktestResult> {
  try {
    const memoryMb = heapMemoryMb(job.request.candles, strategyOf(job.request));
    const data: BacktestJob = { ...job, memoryMb };
    return await runInThread<BacktestResult>({ entry: ENTRY, data, onProgress, memoryMb });
  } catch (error) {
    throw explained(error);
  }
}

/** What a person is told of a thread that used up its memory: a strategy has its own. */
export function explained(error: unknown): unknown {
  if (!(error instanceof ThreadEndedError) || error.memoryMb === null) return error;
  const { memoryMb, progress, hasBegunRuns } = error;
  const remedy = 'give fewer candles, fold them to a longer --timeframe, or use a machine with more memory';
  return new DataError(
    hasBegunRuns
      ? `the run used up its memory, ${memoryMb} MB, after ${progress.done} candles: there are too many of them for this machine`
      : `the candles do not fit into the ${memoryMb} MB that this machine has for them`,
    remedy,
  );
}
