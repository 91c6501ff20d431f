import { describe, expect, test } from '@jest/globals';
import {
  live,
  MINUTE,
  market,
  plan,
  reached,
  refusal,
  useWorkdir,
  type Wish,
} from './testing/planned-session.ts';

useWorkdir();

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
