import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StrategyEngine } from '@chimera/engine';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../config/load.ts';
import { ConfigError } from '../config/mistakes.ts';
import type { ExchangeMarket } from '../feed/exchange/public-exchange.ts';
import { DataError } from '../feed/files/data-error.ts';
import { pollPlan } from '../feed/live/poll-plan.ts';
import type { ReachedExchange } from '../feed/live/reach-exchange.ts';
import { LedgerWriter } from '../ledger/writer.ts';
import type { SessionPlan } from '../workdir/plan.ts';
import { planSession, type SessionRequest, TEST_EPOCH } from './plan-session.ts';
import { shippedStrategy } from './strategy-file.ts';

const MINUTE = 60_000;
let workdir: string;
beforeEach(() => {
  workdir = mkdtempSync(join(tmpdir(), 'chimera-plan-'));
});
afterEach(() => rmSync(workdir, { recursive: true }));

interface Wish extends Partial<Omit<SessionRequest, 'config'>> {
  readonly mode?: 'paper' | 'test';
  readonly configuration?: object;
  readonly now?: number;
}

async function plan({
  mode = 'test',
  configuration = {},
  now = 0,
  ...wish
}: Wish = {}): Promise<SessionPlan> {
  const configFile = join(workdir, 'wish.json');
  writeFileSync(configFile, JSON.stringify(configuration));
  const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode } });
  const usual = { workdir, config, speed: 1, seed: null, dataFiles: [], newBook: false };
  return planSession({ ...usual, ...wish }, now);
}

function market(symbol: string, changes: Partial<ExchangeMarket> = {}): ExchangeMarket {
  const [base = '', quote = ''] = symbol.split('/');
  const steps = { tickSize: '0.01', lotSize: '0.0001', minQuantity: '0.0002', minNotional: '0' };
  const fees = { makerFeeRate: '0.001', takerFeeRate: '0.003', priceCollar: 0.03 };
  return { symbol, base, quote, active: true, ...steps, ...fees, ...changes };
}

/** An exchange that was reached, with its usual markets or these. */
function reached(
  markets = ['BTC/CAD', 'ETH/CAD', 'ETC/CAD'].map((each) => market(each)),
  id = 'ndax',
): ReachedExchange {
  const asked = { poll: pollPlan(2, 1000), clock: null, passedOver: [], egress: [] };
  return { id, markets, timeframes: ['1m', '5m'], ...asked };
}

async function refusal(wish: Wish): Promise<ConfigError> {
  return plan(wish).then(
    () => Promise.reject(new Error('it was planned')),
    (error: unknown) => (error instanceof ConfigError ? error : Promise.reject(error)),
  );
}

/** Lives a planned session for this many minutes; `end` is left out by a session that was killed. */
async function live(
  planned: SessionPlan,
  minutes: number,
  end?: 'completed' | 'stopped',
  pastCandle = 0,
): Promise<void> {
  const { setup, identity, start, ends, changed, previous, id } = planned;
  const writer = new LedgerWriter(planned.ledgerPath);
  const engine = new StrategyEngine(setup, shippedStrategy('buy-and-hold'), []);
  const session = id;
  const begun = { time: start, ends, identity, changed, previous, marks: {}, highWaterMark: 10_000 };
  writer.commit({ session, seen: [], entries: engine.begin(begun), time: start }, engine);
  for (let minute = 0; minute < minutes; minute += 1) {
    const prices = { open: 100, high: 100, low: 100, close: 100, volume: 1 };
    const candle = { symbol: setup.symbols[0]!, start: start + minute * MINUTE, ...prices };
    const event = { kind: 'candle', candle, late: false } as const;
    const entries = engine.step(event);
    writer.commit({ session, seen: [event], entries, time: candle.start + MINUTE }, engine);
  }
  const time = start + minutes * MINUTE + pastCandle;
  if (end) writer.commit({ session, seen: [], entries: engine.end(time, end, ''), time }, engine);
  writer.close();
}

function recording(from: number, minutes: number, name = 'BTC_USDT-1m.csv'): string {
  const path = join(workdir, name);
  const lines = Array.from({ length: minutes }, (_, index) => `${from + index * MINUTE},1,1,1,1,1`);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('a session that ended between two minutes, with a fill by an order book', () => {
  test('is taken up at the candle that was under way: none is left out', async () => {
    await live(await plan(), 3, 'stopped', 250);
    expect(await plan()).toMatchObject({ start: TEST_EPOCH + 3 * MINUTE, idle: null });
  });

  test('has the minute under way in what nobody watched, where the market went on', async () => {
    const wish = { mode: 'paper', exchange: reached(), now: TEST_EPOCH } as const;
    await live(await plan(wish), 3, 'stopped', 250);
    const next = await plan({ ...wish, now: TEST_EPOCH + 5 * MINUTE });
    expect(next.idle).toEqual({ from: TEST_EPOCH + 3 * MINUTE, to: TEST_EPOCH + 5 * MINUTE });
  });

  test('is taken up by longer candles at the next whole one, and the rest is idle', async () => {
    await live(await plan(), 3, 'stopped', 250);
    const next = await plan({ configuration: { chimera_bot: { timeframe: '5m' } } });
    const start = TEST_EPOCH + 5 * MINUTE;
    expect(next).toMatchObject({ start, idle: { from: TEST_EPOCH + 3 * MINUTE, to: start } });
  });
});

test('a recording that is shorter than one candle of the timeframe is refused in words', async () => {
  const dataFiles = [recording(TEST_EPOCH, 60)];
  const planned = plan({ dataFiles, configuration: { chimera_bot: { timeframe: '1d' } } });
  await expect(planned).rejects.toThrow(/^the recording of BTC\/USDT makes no candle of 1d/);
  await expect(planned).rejects.toThrow(DataError);
});

describe('a new book', () => {
  test('of test mode begins at the epoch of test mode, on seed 7', async () => {
    const planned = await plan();
    expect(planned).toMatchObject({
      id: '20260101-000000-0001',
      ledgerPath: join(workdir, '.chimera', 'state', 'test', 'ledger.db'),
      head: null,
      start: TEST_EPOCH,
      ends: TEST_EPOCH + 6 * 60 * MINUTE,
      identity: { mode: 'test', market: 'simulated:7', currency: 'USDT', startingCash: '10000' },
      source: { kind: 'simulated', seed: 7 },
      changed: [],
      previous: null,
      strategyFile: null,
    });
    expect(planned.setup.symbols).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT']);
    expect(planned.warmup).toBeGreaterThan(0);
  });

  test('takes the seed, the speed and the duration that were asked for', async () => {
    const configuration = { runtime_settings: { duration_hours: 0.5 } };
    const planned = await plan({ seed: 0, speed: 720, configuration });
    expect(planned.identity.market).toBe('simulated:0');
    expect([planned.speed, planned.ends - planned.start]).toEqual([720, 30 * MINUTE]);
  });

  test('of recorded candles has their terms, and another session names what changed of them', async () => {
    const path = join(workdir, 'DOGE_USDT-1m.csv');
    const lines = [0, 1, 2, 3].map(
      (minute) => `${TEST_EPOCH + minute * MINUTE},0.0705,0.071,0.07,0.0706,1\n`,
    );
    writeFileSync(path, lines.join(''));
    const configuration = { execution: { taker_fee: 0.001 } };
    const first = await plan({ dataFiles: [path], configuration });
    expect(first.setup.instruments).toEqual([
      {
        ...{ symbol: 'DOGE/USDT', base: 'DOGE', quote: 'USDT' },
        ...{ tickSize: '0.0001', lotSize: '0.1', minQuantity: '0', minNotional: '0' },
        ...{ makerFeeRate: '0.002', takerFeeRate: '0.001', priceCollar: null, termsFrom: 'from its prices' },
      },
    ]);
    await live(first, 1, 'completed');
    expect((await plan({ dataFiles: [path], configuration })).changed).toEqual([]);
    const terms = { file: null, tickSize: '0.001', lotSize: null, minNotional: null };
    const next = await plan({ dataFiles: [path], configuration, terms });
    expect(next.setup.instruments[0]).toMatchObject({
      tickSize: '0.001',
      termsFrom: 'tick from the command line, the rest from its prices',
    });
    expect(next.changed).toEqual(['instruments']);
  });

  test('of paper mode begins with the next whole candle', async () => {
    const now = Date.UTC(2026, 10, 22, 15, 0, 30);
    expect(await plan({ mode: 'paper', now, exchange: reached() })).toMatchObject({
      id: '20261122-150100-0001',
      start: Date.UTC(2026, 10, 22, 15, 1),
      identity: { mode: 'paper', currency: 'CAD', market: 'ndax' },
    });
    expect((await plan({ mode: 'paper', now: Date.UTC(2026, 10, 22), exchange: reached() })).start).toBe(
      Date.UTC(2026, 10, 22),
    );
  });

  test('of recorded candles begins where they do, on their symbols', async () => {
    const from = Date.UTC(2021, 1, 19);
    const dataFiles = [recording(from, 10), recording(from, 10, 'ETH_USDT-1m.csv')];
    const planned = await plan({ dataFiles });
    expect(planned).toMatchObject({ start: from, source: { kind: 'recorded', files: dataFiles } });
    expect(planned.identity.market).toMatch(/^recorded:[0-9a-f]{64}$/);
    expect(planned.setup.symbols).toEqual(['BTC/USDT', 'ETH/USDT']);
  });

  test('of recordings in several currencies is refused', async () => {
    const dataFiles = [recording(0, 2), recording(0, 2, 'BTC_CAD-1m.csv')];
    expect((await refusal({ dataFiles })).message).toContain('USDT, CAD');
  });
});

describe('the next session', () => {
  test('goes on where the book ended, with its seed and under the next number', async () => {
    await live(await plan({ seed: 3 }), 5, 'completed');
    const next = await plan();
    expect(next).toMatchObject({
      id: '20260101-000500-0002',
      start: TEST_EPOCH + 5 * MINUTE,
      source: { kind: 'simulated', seed: 3 },
      previous: 'completed',
      changed: [],
    });
    expect(next.head?.seq).toBeGreaterThan(1);
  });

  test('after a killed one goes on after the last candle that was committed', async () => {
    await live(await plan(), 3);
    expect(await plan()).toMatchObject({ start: TEST_EPOCH + 3 * MINUTE, previous: 'lost' });
  });

  test('after one that was killed before its first candle begins where that one began', async () => {
    await live(await plan(), 0);
    expect(await plan()).toMatchObject({ id: '20260101-000000-0002', start: TEST_EPOCH, previous: 'lost' });
  });

  test('names what is no longer as it was', async () => {
    await live(await plan(), 1, 'stopped');
    const configuration = { chimera_bot: { risk_level: 'aggressive', symbols: ['BTC/USDT'] } };
    const { changed } = await plan({ configuration });
    expect(changed.toSorted()).toEqual(['instruments', 'limits', 'riskLevel', 'symbols']);
    expect((await plan({ speed: 50 })).changed).toEqual([]);
  });

  test('of another period begins on its grid', async () => {
    await live(await plan(), 7, 'completed');
    expect((await plan({ configuration: { chimera_bot: { timeframe: '1h' } } })).start).toBe(
      TEST_EPOCH + 60 * MINUTE,
    );
  });

  test('is a first one again where a new book was asked for', async () => {
    await live(await plan({ seed: 3 }), 5, 'completed');
    expect(await plan({ newBook: true })).toMatchObject({
      id: '20260101-000000-0001',
      head: null,
      identity: { market: 'simulated:7' },
      previous: null,
    });
  });
});

describe('a book that belongs to another market', () => {
  test.each<readonly [string, Wish, string]>([
    ['seed', { seed: 8 }, 'market'],
    ['cash', { configuration: { account: { starting_cash: 5 } } }, 'account.starting_cash'],
    ['currency', { configuration: { chimera_bot: { symbols: ['BTC/EUR'] } } }, 'chimera_bot.symbols'],
  ])('(another %s) is refused, and names --new-book', async (_what, wish, path) => {
    await live(await plan(), 1, 'completed');
    const error = await refusal(wish);
    expect(error.exitCode).toBe(2);
    expect(error.mistakes.map((mistake) => mistake.path)).toEqual([path]);
    expect(error.mistakes[0]?.remedy).toContain('--new-book');
  });

  test('is refused with everything that differs at once', async () => {
    await live(await plan(), 1, 'completed');
    const error = await refusal({ seed: 8, configuration: { account: { starting_cash: 5 } } });
    expect(error.mistakes).toHaveLength(2);
  });

  test('(recorded candles that changed) is refused', async () => {
    const dataFiles = [recording(TEST_EPOCH, 10)];
    await live(await plan({ dataFiles }), 2, 'completed');
    expect((await plan({ dataFiles })).start).toBe(TEST_EPOCH + 2 * MINUTE);
    recording(TEST_EPOCH, 11);
    expect((await refusal({ dataFiles })).mistakes[0]?.path).toBe('market');
  });
});

test('a recording that is used up says so, and what to do', async () => {
  const dataFiles = [recording(TEST_EPOCH, 4)];
  await live(await plan({ dataFiles }), 4, 'completed');
  const error = await refusal({ dataFiles });
  expect(error.mistakes[0]).toMatchObject({ problem: 'The recording is used up', path: '--data' });
  expect(error.mistakes[0]?.found).toContain('2026-01-01T00:04:00.000Z');
  expect(error.mistakes[0]?.remedy).toContain('--new-book');
});

test('planning writes nothing', async () => {
  const { ledgerPath } = await plan();
  expect(existsSync(dirname(ledgerPath))).toBe(false);
});

describe('a paper session', () => {
  const now = Date.UTC(2026, 10, 22, 15);
  const paper = (wish: Wish = {}) => plan({ mode: 'paper', now, exchange: reached(), ...wish });
  const paperRefusal = (wish: Wish) => refusal({ mode: 'paper', now, exchange: reached(), ...wish });

  test('trades what the exchange lists, by its steps and fees', async () => {
    const { setup, source } = await paper({
      configuration: { execution: { taker_fee: 0.004 }, market_data: { fallbacks: ['kraken'] } },
    });
    expect(setup.instruments).toEqual([
      {
        symbol: 'BTC/CAD',
        base: 'BTC',
        quote: 'CAD',
        tickSize: '0.01',
        lotSize: '0.0001',
        minQuantity: '0.0002',
        minNotional: '0',
        makerFeeRate: '0.001',
        takerFeeRate: '0.004',
        priceCollar: 0.03,
      },
      expect.objectContaining({ symbol: 'ETH/CAD' }),
    ]);
    expect(setup.execution.fillOn).toBe('book');
    expect(source).toEqual({
      kind: 'exchange',
      id: 'ndax',
      fallbacks: ['kraken'],
      first: 'ndax',
      timeframe: '1m',
      maxAgeMs: 180_000,
      maxBookAgeMs: 10_000,
      backfill: [],
      skewMs: 0,
      quarantined: [],
      servers: {},
    });
  });

  test.each([600_000, -600_000])(
    'begins by the exchange’s time, %i ms behind this machine’s',
    async (skewMs) => {
      const clock = { skewMs, uncertaintyMs: 500, source: 'Date header' as const };
      const planned = await paper({ exchange: { ...reached(), clock } });
      const { start } = await paper({ exchange: reached() });
      expect(planned.start - start).toBe(-skewMs);
      expect(planned.source).toMatchObject({ skewMs });
    },
  );

  test('begins on the fallback that answered, and its book stays that of the first', async () => {
    const configuration = { market_data: { fallbacks: ['kraken'] } };
    const { source, identity } = await paper({ configuration, exchange: reached(undefined, 'kraken') });
    expect(source).toMatchObject({ id: 'ndax', first: 'kraken' });
    expect(identity.market).toBe('ndax');
  });

  test('on a server of this machine has a book of its own', async () => {
    const configuration = { market_data: { servers: { ndax: 'http://127.0.0.1:1' } } };
    expect((await paper({ configuration })).identity.market).toBe('ndax@localhost');
  });

  test.each([
    ['unknown', ['BTC/CAD', 'ETX/CAD'], /no market ETX\/CAD/],
    ['halted', ['BTC/CAD', 'DOG/CAD'], /DOG\/CAD is not traded/],
  ])('of a market that is %s is refused, with the nearest ones', async (_what, symbols, problem) => {
    const markets = [market('BTC/CAD'), market('ETH/CAD'), market('DOG/CAD', { active: false })];
    const error = await paperRefusal({
      configuration: { chimera_bot: { symbols } },
      exchange: reached(markets),
    });
    expect(error.mistakes).toHaveLength(1);
    expect(error.mistakes[0]).toMatchObject({
      path: 'chimera_bot.symbols',
      problem: expect.stringMatching(problem),
    });
    expect(error.mistakes[0]?.expected).toContain('ETH/CAD');
  });

  test('in a timeframe that the exchange lacks is refused', async () => {
    const error = await paperRefusal({ configuration: { chimera_bot: { timeframe: '3m' } } });
    expect(error.mistakes[0]).toMatchObject({ path: 'chimera_bot.timeframe', expected: '1m, 5m' });
  });

  test('makes up for what was missed of the symbols that the book holds, a week at most', async () => {
    const first = await paper();
    await live(first, 3, 'completed');
    // Bought on the second candle, which the book then holds.
    const after = first.start + 3 * MINUTE;
    const soon = await paper({ now: after + 90 * MINUTE });
    expect(soon.source).toMatchObject({ backfill: [{ symbol: 'BTC/CAD', from: after }] });
    expect(soon.idle).toEqual({ from: after, to: soon.start });
    const late = await paper({ now: after + 30 * 24 * 60 * MINUTE });
    expect(late.source).toMatchObject({
      backfill: [{ symbol: 'BTC/CAD', from: late.start - 7 * 24 * 60 * MINUTE }],
    });
  });

  test('follows what it holds to its exit even where it is delisted', async () => {
    await live(await paper(), 3, 'completed');
    const exchange = reached([market('ETH/CAD')]);
    const configuration = { chimera_bot: { symbols: ['ETH/CAD'] } };
    const { setup } = await paper({ now: now + 60 * MINUTE, configuration, exchange });
    expect(setup.exitsOnly).toEqual(['BTC/CAD']);
    expect(setup.instruments.map(({ symbol }) => symbol)).toEqual(['ETH/CAD', 'BTC/CAD']);
  });

  test('begins with what it holds and the exchange does not trade in quarantine, and keeps nobody from trading', async () => {
    const first = await paper();
    await live(first, 3, 'completed');
    const both = { chimera_bot: { symbols: ['BTC/CAD', 'ETH/CAD'] } };
    const later = { now: now + 60 * MINUTE };
    const lost = await paper({ ...later, configuration: both, exchange: reached([market('ETH/CAD')]) });
    const since = first.start + 2 * MINUTE;
    expect(lost.source).toMatchObject({
      quarantined: [{ symbol: 'BTC/CAD', cause: 'absent', since, reason: 'ndax has no market BTC/CAD' }],
    });
    const halted = reached([market('BTC/CAD', { active: false }), market('ETH/CAD')]);
    expect((await paper({ ...later, configuration: both, exchange: halted })).source).toMatchObject({
      quarantined: [{ symbol: 'BTC/CAD', reason: 'BTC/CAD is not traded on ndax at present' }],
    });
    expect((await paper({ ...later, configuration: both })).source).toMatchObject({ quarantined: [] });
  });

  test('is refused where all that is configured is held and not traded: there would be nothing to do', async () => {
    await live(await paper(), 3, 'completed');
    const only = { configuration: { chimera_bot: { symbols: ['BTC/CAD'] } } };
    const exchange = reached([market('ETH/CAD')]);
    const { mistakes } = await refusal({ mode: 'paper', now: now + 60 * MINUTE, ...only, exchange });
    expect(mistakes).toMatchObject([
      {
        problem: 'All that would be traded is held, and is not traded on ndax at present: BTC/CAD',
        remedy: expect.stringContaining('chimera write-off BTC/CAD --reason'),
      },
    ]);
  });
});
