import { describe, expect, test } from '@jest/globals';
import { BRACKET, brief, ExchangeBench, type ExchangeSetting } from '../testing/exchange-bench.ts';
import { type Bar, flat } from '../testing/market-builder.ts';

const limit = (price: string, timeInForce?: 'IOC' | 'FOK') =>
  ({ type: 'limit', price, ...(timeInForce ? { timeInForce } : {}) }) as const;

function buying(price: string, setting: ExchangeSetting = {}, timeInForce?: 'IOC' | 'FOK'): ExchangeBench {
  const bench = new ExchangeBench(setting);
  bench.buy('2', null, limit(price, timeInForce));
  return bench;
}

/** Holds 2, bought at 100, without stop or target, and sells at a limit. */
function selling(price: string): ExchangeBench {
  const bench = new ExchangeBench();
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell(null, limit(price));
  return bench;
}

describe('a limit order that the market has to come to', () => {
  test('buys as a maker at its price where a candle trades through it, not where it touches it', () => {
    const bench = buying('98');
    expect(bench.trade([100, 101, 98, 99])).toEqual([]);
    const fills = bench.trade([99, 100, 97.99, 99]);
    expect(brief(fills)).toEqual(['buy 2 @ 98']);
    // 2 × 98 × 0.001
    expect(fills[0]).toMatchObject({ liquidity: 'maker', fee: '0.196', slippage: '0', reason: 'entry' });
  });

  test('sells as a maker at its price where a candle trades through it', () => {
    const bench = selling('103');
    expect(bench.trade([100, 103, 99, 100])).toEqual([]);
    const fills = bench.trade([100, 103.01, 99, 100]);
    expect(brief(fills)).toEqual(['sell 2 @ 103']);
    expect(fills[0]).toMatchObject({ liquidity: 'maker', fee: '0.206', reason: 'signal' });
  });

  test('says once that it rests', () => {
    const bench = buying('98');
    bench.trade(flat(100), flat(100));
    expect(bench.of('resting')).toEqual([{ order: 'o1', symbol: 'BTC/USDT' }]);
  });

  test('is met by a touch where that is enough', () => {
    const bench = buying('98', { execution: { fillOnTouch: true } });
    expect(brief(bench.trade([100, 101, 98, 99]))).toEqual(['buy 2 @ 98']);
  });

  test('gets its own price, no better one, where the market gaps beyond it', () => {
    const bench = buying('98');
    bench.trade(flat(100));
    expect(brief(bench.trade(flat(95)))).toEqual(['buy 2 @ 98']);
  });

  test('is not met by the candle in which it arrives some time after the open', () => {
    const bench = buying('98', { execution: { latencyMs: 250 } });
    expect(bench.trade([100, 101, 97, 99])).toEqual([]);
    expect(brief(bench.trade([99, 101, 97, 99]))).toEqual(['buy 2 @ 98']);
  });

  test('takes its share of the volume and rests on', () => {
    const bench = buying('98', { execution: { volumeShare: 0.1 } });
    const fills = bench.trade([100, 101, 97, 98.5, 15], [98.5, 99, 97, 98, 1000]);
    expect(brief(fills)).toEqual(['buy 1.5 @ 98', 'buy 0.5 @ 98']);
    expect(bench.resting).toEqual([]);
  });
});

describe('a limit order that the market offers more than it asks', () => {
  test('takes the open, as a taker', () => {
    const fills = buying('101').trade([100, 102, 99, 101]);
    expect(brief(fills)).toEqual(['buy 2 @ 100']);
    expect(fills[0]?.liquidity).toBe('taker');
  });

  test('takes nothing where slippage leads beyond the limit, and rests', () => {
    const bench = buying('100.05', { execution: { slippageModel: 'fixed', slippage: 0.001 } });
    const fills = bench.trade([100, 102, 99, 101]);
    // 100.10 would be beyond; the candle then trades through the limit
    expect(fills).toMatchObject([{ price: '100.05', liquidity: 'maker' }]);
  });

  test('sells at the open where that is above it', () => {
    expect(brief(selling('99').trade(flat(100)))).toEqual(['sell 2 @ 100']);
  });
});

describe('time in force', () => {
  test('IOC takes what there is at its first look, and the rest is cancelled', () => {
    const bench = buying('101', { execution: { volumeShare: 0.1 } }, 'IOC');
    expect(brief(bench.trade(flat(100, 15), flat(100)))).toEqual(['buy 1.5 @ 100']);
    expect(bench.of('cancel')).toMatchObject([
      { order: 'o1', reason: expect.stringMatching(/^immediate or cancel/) },
    ]);
    expect(bench.resting).toEqual([]);
  });

  test('IOC that finds nothing at its price is cancelled', () => {
    const bench = buying('98', {}, 'IOC');
    expect(bench.trade([100, 101, 97, 99])).toEqual([]);
    expect(bench.of('cancel')).toHaveLength(1);
    expect(bench.of('resting')).toEqual([]);
  });

  test('FOK takes all or nothing', () => {
    const thin = buying('101', { execution: { volumeShare: 0.1 } }, 'FOK');
    expect(thin.trade(flat(100, 15))).toEqual([]);
    expect(thin.of('cancel')).toMatchObject([{ reason: expect.stringMatching(/^fill or kill/) }]);
    const deep = buying('101', { execution: { volumeShare: 0.1 } }, 'FOK');
    expect(brief(deep.trade(flat(100, 20)))).toEqual(['buy 2 @ 100']);
  });

  test('FOK that the cash does not pay for whole is killed', () => {
    const bench = buying('101', { cash: '150' }, 'FOK');
    expect(bench.trade(flat(100))).toEqual([]);
    expect(bench.of('cancel')).toMatchObject([{ reason: expect.stringMatching(/^fill or kill/) }]);
  });

  test('a market order may be impatient, too', () => {
    const bench = new ExchangeBench({ execution: { volumeShare: 0.1 } });
    bench.buy('2', null, { type: 'market', price: null, timeInForce: 'IOC' });
    expect(brief(bench.trade(flat(100, 15), flat(100)))).toEqual(['buy 1.5 @ 100']);
  });
});

describe('an entry by limit within one candle, the pessimistic way', () => {
  const entry = (bar: Bar): readonly string[] => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET, limit('100'));
    bench.trade(flat(101));
    return brief(bench.trade(bar));
  };

  test('is stopped by the low of its own candle', () => {
    expect(entry([101, 102, 97, 101])).toEqual(['buy 2 @ 100', 'sell 2 @ 98']);
  });

  test('is stopped at the open where that was below the stop already', () => {
    expect(entry([96, 102, 95, 101])).toEqual(['buy 2 @ 100', 'sell 2 @ 96']);
  });

  test('does not gain from the high of its own candle', () => {
    expect(entry([101, 120, 99, 101])).toEqual(['buy 2 @ 100']);
  });

  test('what is left of it is bought before the stop sells, and before no target', () => {
    const partly = (): ExchangeBench => {
      const bench = new ExchangeBench({ execution: { volumeShare: 0.1 } });
      bench.buy('2', BRACKET, limit('100'));
      bench.trade(flat(101), [101, 101, 99.5, 100.5, 10]);
      return bench;
    };
    expect(brief(partly().trade([100.5, 101, 97, 98]))).toEqual(['buy 1 @ 100', 'sell 2 @ 98']);
    const gained = partly();
    expect(brief(gained.trade([100.5, 106, 99.5, 105.5]))).toEqual(['buy 1 @ 100']);
    expect(brief(gained.trade([105.5, 106, 105, 105.5]))).toEqual(['sell 2 @ 105']);
  });
});

test('another sale takes the place of one that rests, and the position’s stop stays', () => {
  const bench = new ExchangeBench();
  bench.buy('2', BRACKET);
  bench.trade(flat(100));
  bench.sell(null, limit('103'));
  bench.trade(flat(100));
  bench.sell(null, limit('102'));
  expect(bench.of('cancel')).toEqual([
    { order: 'o4', symbol: 'BTC/USDT', reason: 'another sale takes its place' },
  ]);
  expect(bench.resting).toEqual([
    'stop-market sell all at 98, 0 filled',
    'take-profit sell all at 105, 0 filled',
    'limit sell all at 102, 0 filled',
  ]);
  expect(brief(bench.trade([100, 102.5, 99, 102]))).toEqual(['sell 2 @ 102']);
  expect(bench.resting).toEqual([]);
});

test('reduce-only: a sale sells no more than is held, and nothing where nothing is', () => {
  const bench = new ExchangeBench();
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell('5', limit('99'));
  expect(brief(bench.trade(flat(100)))).toEqual(['sell 2 @ 100']);
  bench.sell('5', limit('99'));
  expect(bench.trade(flat(100), flat(100))).toEqual([]);
});
