import { setTimeout as wait } from 'node:timers/promises';
import { realNow } from '@chimera/base';
import { checkBook, checkEnd, checkNext, headOf } from './book-check.ts';
import { ExchangeApart } from './exchange-apart.ts';
import {
  freePort,
  Ground,
  onGround,
  type ProcessName,
  RESTLESS,
  type Started,
  WITHOUT_SERVER,
} from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

/** More often a process is not started again. */
const MOST_RESTARTS = 9;

const DURATION = '2h';

let undisturbed: Promise<string | undefined> | null = null;

/** The last hash of a session that nobody disturbs. */
function undisturbedHead(): Promise<string | undefined> {
  undisturbed ??= onGround(WITHOUT_SERVER, async (ground) => {
    await ground.session('--speed', '1000000', '--duration', DURATION).ended;
    return headOf(ground.ledger())?.hash;
  });
  return undisturbed;
}

/** Kills one of these at a time, each a moment after it is there, until the session is over or enough were killed. */
async function killAtRandom(
  ground: Ground,
  started: Started,
  trials: Trials,
  { kills, names }: { readonly kills: number; readonly names: readonly ProcessName[] },
): Promise<number> {
  let killed = 0;
  while (killed < kills) {
    const name = trials.pick(names);
    if (!(await ground.until(started, () => ground.pid(name) !== null))) return killed;
    await wait(trials.whole(0, 600));
    if (ground.kill(name)) killed += 1;
  }
  return killed;
}

/** Bot and server of a session are killed at any moment: it comes out as if nothing had been. */
async function killInSession(
  trials: Trials,
  kills: number,
): Promise<{ readonly killed: number; readonly loss: Loss }> {
  return onGround(RESTLESS, async (ground) => {
    const port = String(await freePort());
    const started = ground.session('--speed', '600', '--duration', DURATION, '--port', port);
    const killed = await killAtRandom(ground, started, trials, { kills, names: ['bot', 'bot', 'server'] });
    const ended = await started.ended;
    const loss = await firstLoss(
      () => checkEnd(ground, ended),
      () => (ended.code === 0 ? null : `it ended with ${ended.code}: ${ended.output.slice(-800)}`),
      async () =>
        headOf(ground.ledger())?.hash === (await undisturbedHead())
          ? null
          : 'its journal is not that of a session that nobody disturbed',
      () => checkBook(ground),
    );
    return { killed, loss };
  });
}

/** A session is killed while it starts or stops; nothing of it stays, and the book is whole. */
async function killOnce(ground: Ground, trials: Trials, when: 'start' | 'stop'): Promise<Loss> {
  const before = headOf(ground.ledger());
  const started = ground.session('--speed', '600', '--duration', DURATION);
  const name = trials.pick<ProcessName>(
    when === 'start' ? ['controller', 'controller', 'bot'] : ['controller', 'bot'],
  );
  if (when === 'stop') {
    await ground.until(started, () => ground.hasBegun());
    await wait(trials.whole(0, 500));
    started.child.kill('SIGTERM');
  } else {
    await ground.until(started, () => ground.pid(name) !== null);
  }
  await wait(trials.whole(0, when === 'start' ? 1_200 : 300));
  ground.kill(name);
  if (when === 'start' && name === 'bot') started.child.kill('SIGTERM');
  const ended = await started.ended;
  return firstLoss(
    () => checkEnd(ground, ended, true),
    () => checkBook(ground, { before }),
  );
}

/** Sessions in one book that are killed, before one that nobody kills. */
const SESSIONS_A_BOOK = 20;

async function killSessions(trials: Trials, when: 'start' | 'stop'): Promise<void> {
  while (!trials.isDone) {
    await onGround({ ...RESTLESS, ...WITHOUT_SERVER }, async (ground) => {
      for (let round = 1; round <= SESSIONS_A_BOOK && !trials.isDone; round += 1) {
        await trials.attempt(`killed in its ${when}`, () => killOnce(ground, trials, when));
      }
      const loss = await checkNext(ground);
      if (loss !== null) await trials.attempt('the session after all of them', () => loss);
    });
  }
}

const TESTS = [
  'test/session/bot-killed.long.test.ts',
  'test/session/controller-killed.long.test.ts',
  'test/session/stopping.long.test.ts',
];

export const KILLS_IN_START: Section = {
  name: 'kills-start',
  luck: 'controller or bot killed while a session starts',
  promise: 'no process stays, the book is whole, and the next session goes on with it',
  tests: TESTS,
  counts: { short: 3, full: 250 },
  run: (trials) => killSessions(trials, 'start'),
};

export const KILLS_IN_STOP: Section = {
  name: 'kills-stop',
  luck: 'controller or bot killed while a session stops',
  promise: 'no process stays, the book is whole, and the next session goes on with it',
  tests: TESTS,
  counts: { short: 2, full: 250 },
  run: (trials) => killSessions(trials, 'stop'),
};

export const KILLS_IN_RUN: Section = {
  name: 'kills-run',
  luck: 'bot and server killed again and again while a session runs',
  promise: 'the journal is the same as that of an undisturbed session, to the last hash',
  tests: TESTS,
  counts: { short: 3, full: 450 },
  async run(trials) {
    while (!trials.isDone) {
      const kills = Math.min(MOST_RESTARTS, trials.count - trials.tried);
      const { killed, loss } = await killInSession(trials, kills);
      await trials.attempt(`${killed} kills in a session`, () => loss, Math.max(1, killed));
    }
  },
};

const SYMBOLS = ['BTC/CAD', 'ETH/CAD', 'SOL/CAD'];

/** Everything of a paper session is killed, on an exchange that runs in real time and counts who comes too early. */
async function killInPaper(
  trials: Trials,
  kills: number,
): Promise<{ readonly killed: number; readonly loss: Loss }> {
  // Half of what the exchange asks for: how long a busy machine takes to receive a request is no fault of the one who asks.
  const options = { startsAt: null, speed: 1, symbols: SYMBOLS, faults: [], toleranceMs: 500 };
  const exchange = await ExchangeApart.start(options);
  const ground = new Ground({
    ...RESTLESS,
    mode: 'paper',
    chimera_bot: { symbols: SYMBOLS, strategy: 'buy-and-hold' },
    market_data: { servers: { ndax: exchange.url } },
  });
  try {
    const start = async () => ground.start(['start', '--duration', '1h', '--port', String(await freePort())]);
    const first = await start();
    const killed = await killAtRandom(ground, first, trials, {
      kills: kills - 1,
      names: ['bot', 'bot', 'server'],
    });
    ground.kill('controller');
    const firstEnd = await checkEnd(ground, await first.ended, true);
    const second = await start();
    await ground.until(second, () => ground.pid('bot') !== null);
    second.child.kill('SIGTERM');
    const ended = await second.ended;
    const { violations, requests } = await exchange.truth(realNow(), realNow());
    const loss = await firstLoss(
      () => firstEnd,
      () =>
        ended.code === 0 ? null : `the next session ended with ${ended.code}: ${ended.output.slice(-800)}`,
      () => checkEnd(ground, ended),
      () => (violations === 0 ? null : `${violations} of ${requests} requests came too early`),
      () => checkBook(ground, { mode: 'paper' }),
    );
    return { killed: killed + 1, loss };
  } finally {
    ground.clear();
    await exchange.close();
  }
}

export const KILLS_IN_PAPER: Section = {
  name: 'kills-paper',
  luck: 'bot, server and controller killed in paper sessions on an exchange that counts requests',
  promise: 'no request comes too early, and the next session goes on with the book',
  tests: ['test/exchange/request-pace.test.ts', 'packages/market-data/src/exchange/request-pace.test.ts'],
  counts: { short: 3, full: 60 },
  async run(trials) {
    while (!trials.isDone) {
      const kills = Math.min(MOST_RESTARTS, trials.count - trials.tried);
      const { killed, loss } = await killInPaper(trials, kills);
      await trials.attempt(`${killed} kills`, () => loss, killed);
    }
  },
};
