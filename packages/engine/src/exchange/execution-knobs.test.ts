import { describe, expect, test } from '@jest/globals';
import type { Fill } from '../messages.ts';
import { BRACKET, brief, ExchangeBench, type ExchangeSetting } from '../testing/exchange-bench.ts';
import { type Bar, flat } from '../testing/market-builder.ts';

/** Range 2, so the spread is taken as 0.2; then the candle on which the orders arrive. */
const before: Bar = [100, 101, 99, 100];
const arrival: Bar = [100, 110, 95, 105];

function bought(setting: ExchangeSetting, quantity = '2'): Fill {
  const bench = new ExchangeBench(setting);
  bench.trade(before);
  bench.buy(quantity);
  return bench.trade(arrival)[0]!;
}

function sold(setting: ExchangeSetting): Fill {
  const bench = new ExchangeBench(setting);
  bench.buy('2');
  bench.trade(before);
  bench.sell();
  return bench.trade(arrival)[0]!;
}

describe('slippage', () => {
  test.each([
    // the knob, the price of a buy and of a sell at 100, and what the buy of 2 cost against it
    ['none ignores its size', { slippageModel: 'none', slippage: 0.01 }, '100', '100', '0'],
    ['fixed 0.1 % is 0.10', { slippageModel: 'fixed', slippage: 0.001 }, '100.1', '99.9', '0.2'],
    ['fixed 0.2 % is 0.20', { slippageModel: 'fixed', slippage: 0.002 }, '100.2', '99.8', '0.4'],
    ['half the spread is 0.10', { slippageModel: 'spread', slippage: 0.5 }, '100.1', '99.9', '0.2'],
    ['the whole spread is 0.20', { slippageModel: 'spread', slippage: 1 }, '100.2', '99.8', '0.4'],
  ] as const)('%s, against the trader', (_, execution, buy, sell, cost) => {
    expect(bought({ execution })).toMatchObject({ price: buy, slippage: cost });
    expect(sold({ execution }).price).toBe(sell);
  });

  test('the spread is never less than a tick', () => {
    const bench = new ExchangeBench({ execution: { slippageModel: 'spread', slippage: 1 } });
    bench.trade(flat(100));
    bench.buy('2');
    expect(brief(bench.trade(arrival))).toEqual(['buy 2 @ 100.01']);
  });

  test('volume share goes with the square of the share that the fill takes', () => {
    const execution = { slippageModel: 'volume-share', slippage: 0.1 } as const;
    // 100 of 1000: 0.1 × 100 × 0.1² = 0.1; 200 of 1000: four times that
    expect(bought({ execution }, '100').price).toBe('100.1');
    expect(bought({ execution }, '200').price).toBe('100.4');
    // of the 100 asked for the cap leaves 50: 0.1 × 100 × 0.05² = 0.025, up to the tick
    const capped = { execution: { ...execution, volumeShare: 0.05 } };
    expect(bought(capped, '100')).toMatchObject({ quantity: '50', price: '100.03', slippage: '1.5' });
  });
});

describe('latency', () => {
  test('of part of a candle takes that part of the way to the worse extreme', () => {
    // a quarter of the minute: 100 + (110 − 100) ÷ 4, and 100 − (100 − 95) ÷ 4
    expect(bought({ execution: { latencyMs: 15_000 } })).toMatchObject({ price: '102.5', slippage: '5' });
    expect(sold({ execution: { latencyMs: 15_000 } }).price).toBe('98.75');
  });

  test('of whole candles waits as many', () => {
    const bench = new ExchangeBench({ execution: { latencyMs: 120_000 } });
    bench.buy('2');
    expect(bench.trade(flat(100), flat(101))).toEqual([]);
    expect(brief(bench.trade([102, 110, 95, 105]))).toEqual(['buy 2 @ 102']);
  });

  test('of a candle and a half waits for one and drifts through half of the next', () => {
    const bench = new ExchangeBench({ execution: { latencyMs: 90_000 } });
    bench.buy('2');
    expect(brief(bench.trade(flat(100), arrival))).toEqual(['buy 2 @ 105']);
  });

  test('is over once the order is there: the rest of it trades at the later opens', () => {
    const bench = new ExchangeBench({ execution: { latencyMs: 15_000, volumeShare: 0.1 } });
    bench.buy('12');
    const fills = bench.trade([100, 110, 95, 105, 100], [100, 110, 95, 105, 100]);
    expect(brief(fills)).toEqual(['buy 10 @ 102.5', 'buy 2 @ 100']);
  });
});

test('the volume share caps what one candle fills', () => {
  expect(bought({ execution: { volumeShare: 0.01 } }, '50').quantity).toBe('10');
  expect(bought({ execution: { volumeShare: 0.02 } }, '50').quantity).toBe('20');
  expect(bought({ execution: { volumeShare: null } }, '50').quantity).toBe('50');
});

test('the taker fee is paid by market orders and stops, the maker fee by targets', () => {
  const fees = (instrument: ExchangeSetting['instrument']) => {
    const stopped = new ExchangeBench({ instrument: instrument! });
    stopped.buy('2', BRACKET);
    const gained = new ExchangeBench({ instrument: instrument! });
    gained.buy('2', BRACKET);
    return {
      stopped: stopped.trade(flat(100), flat(98)).map(({ fee }) => fee),
      gained: gained.trade(flat(100), flat(106)).map(({ fee, liquidity }) => `${liquidity} ${fee}`),
    };
  };
  // 2 × 100 × 0.002 and 2 × 98 × 0.002; the target of 2 × 105 at 0.001
  expect(fees({})).toEqual({ stopped: ['0.4', '0.392'], gained: ['taker 0.4', 'maker 0.21'] });
  expect(fees({ takerFeeRate: '0.0025' })).toEqual({
    stopped: ['0.5', '0.49'],
    gained: ['taker 0.5', 'maker 0.21'],
  });
  expect(fees({ makerFeeRate: '0.0005' })).toEqual({
    stopped: ['0.4', '0.392'],
    gained: ['taker 0.4', 'maker 0.105'],
  });
});

describe('steps', () => {
  test('prices go to the tick against the trader', () => {
    const bench = new ExchangeBench({ instrument: { tickSize: '0.5' } });
    bench.buy('2');
    const fills = bench.trade(flat(100.3));
    bench.sell();
    expect(brief([...fills, ...bench.trade(flat(100.3))])).toEqual(['buy 2 @ 100.5', 'sell 2 @ 100']);
    // 0.2 above 100.3, and 0.3 below: 2 × 0.2 + 2 × 0.3
    expect(bench.book.slippage.toFixed()).toBe('1');
  });

  test('a sale never goes below one tick', () => {
    const bench = new ExchangeBench({
      instrument: { tickSize: '0.5' },
      execution: { slippageModel: 'fixed', slippage: 0.9 },
    });
    bench.buy('2');
    bench.trade(flat(1));
    bench.sell();
    expect(brief(bench.trade(flat(1)))).toEqual(['sell 2 @ 0.5']);
  });

  test.each([
    ['1', '5'],
    ['0.1', '5.7'],
    ['0.01', '5.73'],
  ])('the share of the volume is truncated to the lot of %s', (lotSize, expected) => {
    const bench = new ExchangeBench({ instrument: { lotSize }, execution: { volumeShare: 0.1 } });
    bench.buy('20');
    // 0.1 × 57.39 = 5.739
    expect(bench.trade(flat(100, 57.39))[0]?.quantity).toBe(expected);
  });
});
