import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError } from '@chimera/market-data';
import { describe, expect, test } from '@jest/globals';
import { TEST_EPOCH } from '../../market-data/src/sources/simulated.ts';
import {
  live,
  MINUTE,
  plan,
  reached,
  recording,
  refusal,
  useWorkdir,
  type Wish,
  workdir,
} from './testing/planned-session.ts';

useWorkdir();

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
