import { isoTime } from '../clock.ts';
import {
  runInThread,
  StalledError,
  ThreadEndedError,
  type ThreadProgress,
} from '../process/watched-thread.ts';
import { StrategyError } from '../session/strategy-file.ts';
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
    return await runInThread<BacktestResult>({ entry: ENTRY, data: job, onProgress });
  } catch (error) {
    throw explained(request.strategy ?? request.config.chimera_bot.strategy, error);
  }
}

/** What a person is told of a strategy that does not come back, or takes the thread with it. */
export function explained(strategy: string, error: unknown): unknown {
  if (error instanceof ThreadEndedError) {
    return new StrategyError(`the strategy ${strategy} was ended: ${error.message}`);
  }
  if (!(error instanceof StalledError)) return error;
  const { message, progress } = error;
  const where = progress.time === 0 ? 'while it was loaded' : `at the candle of ${isoTime(progress.time)}`;
  return new StrategyError(
    `the strategy ${strategy} did not come back ${where} (${message}): it loops for ever, and was ended`,
  );
}
