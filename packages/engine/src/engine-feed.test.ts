import { describe, expect, test } from '@jest/globals';
import type { Candle } from './messages.ts';
import { EngineBench, trading } from './testing/engine-bench.ts';
import { BTC, candleAt, flat, MINUTE, NOON } from './testing/market-builder.ts';

describe('a bad candle', () => {
  const good = candleAt(1, flat(100));
  const bad: readonly (readonly [string, Candle, RegExp])[] = [
    ['a price that is no number', { ...good, close: Number.NaN }, /close is NaN/],
    ['an infinite price', { ...good, high: Number.POSITIVE_INFINITY }, /high is Infinity/],
    ['a low above its open', { ...good, low: 101, high: 102 }, /open 100 is outside/],
    ['a close above its high', { ...good, close: 101 }, /close 101 is outside/],
    ['a negative volume', { ...good, volume: -1 }, /volume -1 is negative/],
    ['a start off the grid', { ...good, start: good.start + 1 }, /not on the grid/],
    ['a start before the last one', { ...good, start: NOON - MINUTE }, /not after the previous/],
    ['the last one again', { ...good, start: NOON }, /not after the previous/],
    ['a start that is no number', { ...good, start: Number.NaN }, /start is NaN/],
  ];

  test.each(bad)('with %s is refused and changes nothing', (_, candle, reason) => {
    const seen: number[] = [];
    const bench = new EngineBench((minute) => {
      seen.push(minute);
    });
    bench.feed(flat(100));
    const entries = bench.step({ kind: 'candle', candle, late: false });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ time: NOON + MINUTE, kind: 'candle-refused', data: { symbol: BTC } });
    expect(bench.of('candle-refused')[0]?.reason).toMatch(reason);
    expect(seen).toEqual([0]);
    expect(bench.engine.book.marks.get(BTC)).toBe(100);
    // the entry survives the ledger
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    // and the good candle of that minute is welcome, with no gap before it
    expect(bench.feed(flat(101))).toEqual([]);
    expect(seen).toEqual([0, 1]);
  });

  test('before the first good one is stamped with the start of the session', () => {
    const bench = new EngineBench(() => undefined);
    const entries = bench.step({ kind: 'candle', candle: { ...good, start: Number.NaN }, late: false });
    expect(entries[0]?.time).toBe(NOON);
  });

  test('fills nothing and triggers nothing', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed(flat(100));
    bench.step({ kind: 'candle', candle: { ...good, volume: -1 }, late: false });
    expect(bench.of('fill')).toEqual([]);
  });
});

test('missing candles are one gap entry, and the next one trades', () => {
  const bench = new EngineBench(trading({ 0: 'buy' }));
  bench.feed(flat(100));
  bench.skip(3);
  const entries = bench.feed(flat(102));
  expect(entries[0]).toEqual({
    time: NOON + 4 * MINUTE,
    kind: 'gap',
    data: { symbol: BTC, from: NOON + MINUTE, to: NOON + 4 * MINUTE, candles: 3 },
  });
  expect(bench.of('fill').map(({ price }) => price)).toEqual(['102']);
});

test('a candle of a symbol that the session does not follow is a broken promise', () => {
  const bench = new EngineBench(() => undefined);
  const candle = candleAt(0, flat(100), 'DOGE/USDT');
  expect(() => bench.step({ kind: 'candle', candle, late: false })).toThrow('does not follow');
});

test('warming teaches the strategy and decides nothing', () => {
  const seen: number[] = [];
  const bench = new EngineBench((minute, _, { symbol }) => {
    seen.push(minute);
    return [{ symbol, action: 'buy', confidence: 1, reason: 'always' }];
  });
  bench.engine.warm(candleAt(-2, flat(99)));
  bench.engine.warm(candleAt(-1, flat(100)));
  expect([bench.engine.book.orderCount, seen]).toEqual([0, [-2, -1]]);
  // the first candle of the session follows on the last of the warm-up
  expect(bench.feed(flat(100)).map(({ kind }) => kind)).toEqual(['day-started', 'signal', 'order']);
});
