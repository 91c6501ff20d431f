import { describe, expect, test } from '@jest/globals';
import type { Bracket } from '../messages.ts';
import { brief, ExchangeBench, onBooks } from '../testing/exchange-bench.ts';
import { flat, MINUTE } from '../testing/market-builder.ts';

/** Set while the market was at 100. */
const AROUND_100: Bracket = { stop: { price: '97' }, target: { price: '105' } };

const at = (bench: ExchangeBench, kind: 'fill' | 'trigger') =>
  bench.entries.filter((entry) => entry.kind === kind).map(({ time }) => (time - bench.time) / MINUTE);

describe('an order that arrives beyond the market fills at the market, on candles', () => {
  test('a target below the open that the market gapped to', () => {
    const bench = new ExchangeBench();
    bench.trade(flat(100));
    bench.buy('2', AROUND_100);
    const fills = bench.trade([112, 112.3, 111.8, 112]);
    expect(brief(fills)).toEqual(['buy 2 @ 112', 'sell 2 @ 112']);
    expect(fills[1]).toMatchObject({ liquidity: 'taker', fee: '0.448', reason: 'take-profit' });
    expect(at(bench, 'fill')).toEqual([-1, -1]);
    expect(bench.resting).toEqual([]);
  });

  test('with the slippage of a sale', () => {
    const bench = new ExchangeBench({ execution: { slippageModel: 'fixed', slippage: 0.001 } });
    bench.trade(flat(100));
    bench.buy('2', AROUND_100);
    // 112 × 1.001 up, and 112 × 0.999 down to the tick
    expect(brief(bench.trade(flat(112)))).toEqual(['buy 2 @ 112.12', 'sell 2 @ 111.88']);
  });

  test('a target that slippage alone lies above rests, and is met from the next candle on', () => {
    const bench = new ExchangeBench({ execution: { slippageModel: 'fixed', slippage: 0.001 } });
    bench.buy('2', AROUND_100);
    expect(brief(bench.trade([105, 106, 104.9, 105]))).toEqual(['buy 2 @ 105.11']);
    expect(bench.trade([104, 104.5, 104, 104.2])).toEqual([]);
    expect(bench.trade([104.5, 105.2, 104.5, 105])).toMatchObject([{ price: '105', liquidity: 'maker' }]);
  });

  test('a target between the open and where latency moved the market', () => {
    const bench = new ExchangeBench({ execution: { latencyMs: 30_000 } });
    bench.buy('2', { stop: { price: '90' }, target: { price: '103' } });
    // half a candle of latency moves the market half of the way from 102 to 106
    expect(brief(bench.trade([102, 106, 101, 106]))).toEqual(['buy 2 @ 104', 'sell 2 @ 104']);
  });

  test('a stop above the open that the market gapped to', () => {
    const bench = new ExchangeBench();
    bench.trade(flat(100));
    bench.buy('2', AROUND_100);
    const fills = bench.trade([95, 99, 94, 98]);
    expect(brief(fills)).toEqual(['buy 2 @ 95', 'sell 2 @ 95']);
    expect(fills[1]).toMatchObject({ liquidity: 'taker', reason: 'stop-loss' });
    expect(at(bench, 'trigger')).toEqual([-1]);
  });

  test('a take-profit and a stop of the strategy’s own', () => {
    const profit = new ExchangeBench();
    profit.buy('2');
    profit.trade(flat(100));
    profit.sell(null, { type: 'take-profit', price: '105' });
    expect(profit.trade([110, 111, 109, 110])).toMatchObject([{ price: '110', liquidity: 'taker' }]);
    const stop = new ExchangeBench();
    stop.buy('2');
    stop.trade(flat(100));
    stop.sell(null, { type: 'stop-market', price: '97' });
    expect(stop.trade([90, 99, 89, 98])).toMatchObject([{ price: '90', reason: 'stop-loss' }]);
    expect(at(stop, 'fill').at(-1)).toBe(-1);
  });

  test('a limit that the volume fills in part goes on at the market, and rests where that has left it', () => {
    const bench = new ExchangeBench({ execution: { volumeShare: 0.1 } });
    bench.buy('3', null, { type: 'limit', price: '120' });
    expect(brief(bench.trade(flat(112, 10)))).toEqual(['buy 1 @ 112']);
    expect(bench.trade(flat(113, 0))).toEqual([]);
    expect(bench.trade(flat(114, 10))).toMatchObject([{ price: '114', liquidity: 'taker' }]);
    expect(bench.trade([121, 121, 120.5, 121])).toEqual([]);
    expect(bench.of('resting')).toHaveLength(1);
    expect(bench.trade([121, 121, 119, 120])).toMatchObject([{ price: '120', liquidity: 'maker' }]);
  });

  test('a target that the volume fills in part ends the entry, and goes on at the market', () => {
    const bench = new ExchangeBench({ execution: { volumeShare: 0.1 } });
    bench.buy('5', AROUND_100);
    expect(brief(bench.trade(flat(112, 30)))).toEqual(['buy 3 @ 112']);
    expect(brief(bench.trade(flat(111, 20)))).toEqual(['buy 2 @ 111']);
    expect(brief(bench.trade(flat(110, 20)))).toEqual(['sell 2 @ 110']);
    expect(brief(bench.trade(flat(109, 200)))).toEqual(['sell 3 @ 109']);
  });
});

describe('an order that arrives beyond the market fills at the market, on books', () => {
  const sides = (bid: number, ask: number) =>
    ({
      bids: [
        [bid, 1],
        [bid - 1, 9],
      ],
      asks: [
        [ask, 1],
        [ask + 1, 9],
      ],
    }) as const;

  test('a target below the bid: on the book that filled the entry', () => {
    const bench = onBooks();
    bench.buy('2', AROUND_100);
    const fills = bench.show(sides(111.9, 112));
    expect(brief(fills)).toEqual(['buy 1 @ 112', 'buy 1 @ 113', 'sell 1 @ 111.9', 'sell 1 @ 110.9']);
    expect(fills.at(-1)).toMatchObject({ by: 'book', liquidity: 'taker', reason: 'take-profit' });
    expect(bench.resting).toEqual([]);
  });

  test('a target above the bid rests, also where the entry cost more', () => {
    const bench = onBooks();
    bench.buy('1', AROUND_100);
    expect(brief(bench.show(sides(104, 106)))).toEqual(['buy 1 @ 106']);
    expect(bench.resting).toContain('take-profit sell all at 105, 0 filled');
    bench.trade(flat(104));
    expect(bench.show(sides(104.9, 106))).toEqual([]);
    expect(bench.show(sides(105, 106), { after: 1 })).toMatchObject([{ price: '105', liquidity: 'maker' }]);
  });

  test('a stop at or above the price of the entry: on the book that filled it', () => {
    const bench = onBooks();
    bench.buy('2', AROUND_100);
    const fills = bench.show(sides(94.9, 95));
    expect(brief(fills)).toEqual(['buy 1 @ 95', 'buy 1 @ 96', 'sell 1 @ 94.9', 'sell 1 @ 93.9']);
    expect(fills.at(-1)).toMatchObject({ by: 'book', reason: 'stop-loss' });
    expect(bench.resting).toEqual([]);
  });

  test('what the book does not take waits for a newer one, at the market', () => {
    const bench = onBooks();
    bench.buy('2', AROUND_100);
    const thin = { bids: [[111.9, 1]], asks: [[112, 2]] } as const;
    expect(brief(bench.show(thin))).toEqual(['buy 2 @ 112', 'sell 1 @ 111.9']);
    expect(bench.show(thin)).toEqual([]);
    expect(brief(bench.show(thin, { after: 1 }))).toEqual(['sell 1 @ 111.9']);
  });

  test('a limit that takes all of a thin book goes on at the market, and rests where the market has left it', () => {
    const bench = onBooks();
    bench.buy('3', null, { type: 'limit', price: '120' });
    const thin = (ask: number) => ({ bids: [[100, 1]], asks: [[ask, 1]] }) as const;
    expect(brief(bench.show(thin(112)))).toEqual(['buy 1 @ 112']);
    expect(brief(bench.show(thin(113), { after: 1 }))).toEqual(['buy 1 @ 113']);
    expect(bench.show(thin(121), { after: 2 })).toEqual([]);
    expect(bench.show(thin(119), { after: 3 })).toMatchObject([{ price: '120', liquidity: 'maker' }]);
  });
});
