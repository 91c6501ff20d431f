import { HostGone, StrategyError } from '@chimera/strategy-host';
import type { SessionPlan } from '@chimera/workdir';
import { openStrategy, type StrategyAtWork } from './open-strategy.ts';
import { hashOf } from './strategy-file.ts';

/** The strategy of a session at work. */
export interface RunningStrategy extends StrategyAtWork {
  /** Resolves when its process is gone, and everything that it printed was told. */
  close(): Promise<void>;
}

/** Says nothing: what is held is sold by the orders that wait. */
export const NO_STRATEGY: RunningStrategy = {
  show: () => {},
  answer: () => [],
  close: async () => {},
};

/**
 * Starts the strategy of a session. What the journal says was traded is what trades, also after a restart: the file is
 * compared before anything of it runs.
 *
 * @throws {StrategyError} if it cannot be started, or is another one
 */
export async function runStrategy(
  { strategyFile: path, setup, workdir, strategyHost: rules }: SessionPlan,
  onOutput: (line: string) => void,
): Promise<RunningStrategy> {
  const name = path ?? setup.strategy;
  if (hashOf(name, workdir) !== setup.strategyHash) {
    throw new StrategyError(`the strategy file ${name} has changed since the session was planned`);
  }
  const open = await openStrategy({ strategy: name, workdir, rules }, { onOutput });
  try {
    const strategy = await open.begin(setup);
    return {
      show: (question) => strategy.show(question),
      answer: (question) => strategy.answer(question),
      close: () => open.close(),
    };
  } catch (error) {
    await open.close();
    throw error instanceof HostGone
      ? new StrategyError(`the strategy cannot be made: ${error.message}`)
      : error;
  }
}
