import { isoTime } from '../clock.ts';
import { DataError } from '../feed/files/data-error.ts';
import { HEAP_BYTES_A_CANDLE, threadMemoryMb } from '../feed/files/memory-budget.ts';
import {
  runInThread,
  StalledError,
  ThreadEndedError,
  type ThreadProgress,
} from '../process/watched-thread.ts';
import { StrategyError } from '../session/strategy-file.ts';
import { candlePaths } from './candle-source.ts';
import type { BacktestJob } from './job.ts';
import type { BacktestResult } from './result.ts';

const ENTRY = new URL('./backtest-thread.ts', import.meta.url);

/** Runs a backtest in a thread of its own, so that a strategy that never answers can be ended. */
export async function backtest(
  job: BacktestJob,
  onProgress: (progress: ThreadProgress) => void,
): Promise<BacktestResult> {
  const { request } = job;
  try {
    const memoryMb = threadMemoryMb(candlePaths(request.candles));
    return await runInThread<BacktestResult>({ entry: ENTRY, data: job, onProgress, memoryMb });
  } catch (error) {
    throw explained(request.strategy ?? request.config.chimera_bot.strategy, error);
  }
}

/** Below this share of the memory what a run keeps of its candles cannot be what used it up. */
const RUNS_SHARE = 0.25;

/** Who used up the memory: the candles, before anything of the strategy ran; else the strategy, or both together. */
function ended(strategy: string, error: ThreadEndedError): Error {
  const { memoryMb, progress, wasGuarded } = error;
  if (memoryMb === null) return new StrategyError(`the strategy ${strategy} was ended: ${error.message}`);
  const remedy = 'give fewer candles, fold them to a longer --timeframe, or use a machine with more memory';
  if (!wasGuarded) {
    return new DataError(
      `the candles do not fit into the ${memoryMb} MB that this machine has for them`,
      remedy,
    );
  }
  if ((progress.done * HEAP_BYTES_A_CANDLE) / 1e6 < memoryMb * RUNS_SHARE) {
    return new StrategyError(`the strategy ${strategy} was ended: it used up its memory, ${memoryMb} MB`);
  }
  return new DataError(
    `the run used up its memory, ${memoryMb} MB, after ${progress.done} candles: there are too many of them for this machine, or the strategy ${strategy} keeps what it is shown`,
    remedy,
  );
}

/** What a person is told of a strategy that does not come back, or takes the thread with it. */
export function explained(strategy: string, error: unknown): unknown {
  if (error instanceof ThreadEndedError) return ended(strategy, error);
  if (!(error instanceof StalledError)) return error;
  const { message, progress } = error;
  const where = progress.time === 0 ? 'while it was loaded' : `at the candle of ${isoTime(progress.time)}`;
  return new StrategyError(
    `the strategy ${strategy} did not come back ${where} (${message}): it loops for ever, and was ended`,
  );
}
