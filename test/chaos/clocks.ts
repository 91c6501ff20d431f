import { setTimeout as wait } from 'node:timers/promises';
import { checkBook, checkEnd, checkNext, headOf } from './book-check.ts';
import {
  freePort,
  type Ground,
  NAMES,
  onGround,
  type ProcessName,
  RESTLESS,
  WITHOUT_SERVER,
} from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

const HOUR_MS = 3_600_000;
const SHIFT = new URL('shifted-date.mjs', import.meta.url).href;

/** At this speed a session of half an hour takes three seconds. */
const SPEED = '600';
const DURATION = '30m';

let undisturbed: Promise<string | undefined> | null = null;

/** The last hash of the session that nobody disturbs. */
function undisturbedHead(): Promise<string | undefined> {
  undisturbed ??= onGround(WITHOUT_SERVER, async (ground) => {
    await ground.session('--speed', '1000000', '--duration', DURATION).ended;
    return headOf(ground.ledger())?.hash;
  });
  return undisturbed;
}

async function asUndisturbed(ground: Ground): Promise<Loss> {
  const [head, other] = [headOf(ground.ledger())?.hash, await undisturbedHead()];
  return head === other && head !== undefined
    ? null
    : 'its journal is not that of a session that nobody disturbed';
}

/** The wall clock of the machine is set; each process hears of it within 20 ms. */
async function jump(byMs: number, afterMs: number): Promise<Loss> {
  return onGround(WITHOUT_SERVER, async (ground) => {
    const environment = {
      NODE_OPTIONS: `--import=${SHIFT}`,
      CHIMERA_CLOCK_FILE: ground.write('clock', '0'),
    };
    const args = ['start', '--mode', 'test', '--speed', SPEED, '--duration', DURATION];
    const started = ground.start(args, { environment });
    await ground.until(started, () => ground.hasBegun());
    await wait(afterMs);
    ground.write('clock', String(byMs));
    const ended = await started.ended;
    return firstLoss(
      () => checkEnd(ground, ended),
      () => (ended.code === 0 ? null : `it ended with ${ended.code}: ${ended.output.slice(-800)}`),
      () => asUndisturbed(ground),
      () => checkBook(ground),
      () => checkNext(ground),
    );
  });
}

/** `names`: those that stand still, all of them if none is named. */
async function suspend(names: readonly ProcessName[], forMs: number, afterMs: number): Promise<Loss> {
  return onGround(RESTLESS, async (ground) => {
    const port = String(await freePort());
    const started = ground.session('--speed', SPEED, '--duration', DURATION, '--port', port);
    await ground.until(started, () => ground.hasBegun());
    await wait(afterMs);
    for (const name of names) ground.signal(name, 'SIGSTOP');
    await wait(forMs);
    for (const name of names) ground.signal(name, 'SIGCONT');
    const ended = await started.ended;
    return firstLoss(
      () => checkEnd(ground, ended),
      () => checkBook(ground),
      // A controller that stood still for long may find its session ended without it, which it says.
      () => (ended.code === 0 ? asUndisturbed(ground) : null),
      () =>
        ended.code === 0 || names.includes('controller')
          ? null
          : `it ended with ${ended.code}: ${ended.output.slice(-800)}`,
      () => checkNext(ground, '--port', port),
    );
  });
}

export const CLOCK_JUMPS: Section = {
  name: 'clocks-jumps',
  luck: 'a wall clock that is set by seconds to a day, forwards and back',
  promise: 'the session ends in time, with the same journal as an undisturbed session',
  tests: ['packages/market-data/src/live/exchange-clock.test.ts', 'test/exchange/clock.long.test.ts'],
  counts: { short: 2, full: 40 },
  async run(trials: Trials) {
    while (!trials.isDone) {
      // Every other one goes back.
      const byMs = Math.round(trials.random.between(0.001, 24) * HOUR_MS) * (trials.tried % 2 === 0 ? -1 : 1);
      const afterMs = trials.whole(0, 2_000);
      await trials.attempt(`set by ${(byMs / HOUR_MS).toFixed(2)} hours`, () => jump(byMs, afterMs));
    }
  },
};

export const SUSPENSIONS: Section = {
  name: 'clocks-suspended',
  luck: 'processes that are suspended for a while (SIGSTOP), each alone and all together',
  promise: 'the session goes on, or ends with a message; the book is whole, and the next session goes on',
  tests: ['test/session/controller-suspended.long.test.ts', 'test/session/bot-killed.long.test.ts'],
  counts: { short: 1, full: 24 },
  async run(trials: Trials) {
    const longestMs = trials.count < 10 ? 2_000 : 20_000;
    while (!trials.isDone) {
      const names = trials.pick([...NAMES.map((name) => [name]), NAMES]);
      const forMs = trials.whole(500, longestMs);
      const afterMs = trials.whole(0, 1_500);
      await trials.attempt(`${names.join(', ')} for ${forMs} ms`, () => suspend(names, forMs, afterMs));
    }
  },
};
