import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TradingRepository } from '../../github/runtime/trading-repository.ts';
import { CANARY, filledIn, Outside } from './hostile-desk.ts';
import { CANNOT_RUN, type HostileStrategy, NETWORK, PROGRAMS, READS, WRITES } from './hostile-strategies.ts';

/** Hostile strategies in whole runs of the workflow: the actions hold the token of the run, and files that steps are read from. */

let outside: Outside;
beforeAll(async () => {
  outside = await Outside.open();
});
afterAll(() => outside.close());

const named = (list: readonly HostileStrategy[], name: string) => list.find((each) => each.name === name)!;

const COMES_TO_NOTHING = [
  named(READS, 'reads the environment of every process'),
  named(READS, 'reads what was left open for it'),
  named(WRITES, 'writes: outside'),
  named(PROGRAMS, 'opens the debugger of its parent'),
  named(NETWORK, 'sends an order by ccxt'),
];

/** Each with the event of its run: what preflight refuses is told by an issue if nobody started the run by hand. */
const FAILS = [
  { ...named(CANNOT_RUN, 'ends its process while it is loaded'), event: 'schedule' },
  { ...named(CANNOT_RUN, 'throws while it is loaded'), event: 'schedule' },
  { ...named(CANNOT_RUN, 'loops on a candle'), event: undefined },
  { ...named(CANNOT_RUN, 'fails on every candle'), event: undefined },
];

async function runOf({ source }: HostileStrategy, event?: string) {
  const configuration = {
    chimera_bot: { trading_mode: 'test', strategy: './strategies/hostile.mjs' },
    runtime_settings: { strategy_answer_seconds: 1 },
  };
  const repository = await TradingRepository.create(configuration, {
    environment: { NOTE_OF_THE_MACHINE: CANARY },
  });
  repository.commit('strategies/hostile.mjs', filledIn(source, repository.folder, outside));
  const run = event ? repository.start({ event }).finished : repository.run();
  const { conclusion, jobs } = await run;
  const { issues, comments } = repository.github;
  // The runner masks its own token in logs; this it does not know.
  const isLeaked = JSON.stringify([jobs, issues, comments]).includes(CANARY);
  return { conclusion, isLeaked, issues: issues.map(({ title }) => title) };
}

test.each(COMES_TO_NOTHING)('a strategy that $name', async (strategy) => {
  expect(await runOf(strategy)).toEqual({ conclusion: 'success', isLeaked: false, issues: [] });
  expect(outside.traces).toEqual({ reached: 0, files: [] });
});

test.each(FAILS)('a strategy that $name makes the run red, with an issue', async ({ event, ...strategy }) => {
  const { conclusion, isLeaked, issues } = await runOf(strategy, event);
  expect({ conclusion, isLeaked }).toEqual({ conclusion: 'failure', isLeaked: false });
  expect(issues).toEqual([expect.stringMatching(/^Chimera: /)]);
});
