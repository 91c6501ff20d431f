import { describe, expect, test } from '@jest/globals';
import { BRACKET, brief, ExchangeBench, type ExchangeSetting } from '../testing/exchange-bench.ts';
import { flat } from '../testing/market-builder.ts';

const trigger = (price: string) => ({ type: 'stop-market', price }) as const;

function entry(setting: ExchangeSetting = {}): ExchangeBench {
  const bench = new ExchangeBench(setting);
  bench.buy('2', BRACKET, trigger('105'));
  return bench;
}

describe('an entry by stop', () => {
  test('buys at its trigger when a candle reaches it', () => {
    const bench = entry();
    expect(bench.trade([100, 104.99, 99, 100])).toEqual([]);
    const fills = bench.trade([104, 106, 104, 106]);
    expect(brief(fills)).toEqual(['buy 2 @ 105']);
    expect(fills[0]).toMatchObject({ liquidity: 'taker', reason: 'entry' });
    expect(bench.of('trigger')).toEqual([{ order: 'o1', symbol: 'BTC/USDT', price: '105' }]);
  });

  test('buys at the open where the market gaps above it, and pays slippage on top', () => {
    expect(brief(entry().trade(flat(107)))).toEqual(['buy 2 @ 107']);
    const slipping = entry({ execution: { slippageModel: 'fixed', slippage: 0.01 } });
    expect(brief(slipping.trade([104.5, 106, 104.5, 106]))).toEqual(['buy 2 @ 106.05']);
  });

  test('is stopped by the low of its own candle, at the stop: the open was before the entry', () => {
    expect(brief(entry().trade([100, 106, 99, 105]))).toEqual(['buy 2 @ 105', 'sell 2 @ 102.9']);
  });

  test('that gaps is stopped from the open on', () => {
    expect(brief(entry().trade([107, 108, 104, 106]))).toEqual(['buy 2 @ 107', 'sell 2 @ 104.86']);
  });

  test('does not gain from the high of its own candle', () => {
    expect(brief(entry().trade([104, 120, 104, 119]))).toEqual(['buy 2 @ 105']);
  });

  test('what the volume does not give trades at the next open', () => {
    const bench = entry({ execution: { volumeShare: 0.1 } });
    expect(brief(bench.trade([104, 106, 104, 106, 10], flat(106.5)))).toEqual([
      'buy 1 @ 105',
      'buy 1 @ 106.5',
    ]);
  });
});

describe('a stop-limit order', () => {
  const stopLimit = { type: 'stop-limit', price: '105', limit: '105.5' } as const;

  test('takes at its trigger where that is within the limit', () => {
    const bench = new ExchangeBench();
    bench.buy('2', null, stopLimit);
    expect(brief(bench.trade([104, 106, 104, 106]))).toEqual(['buy 2 @ 105']);
  });

  test('waits at its limit where the market has gone beyond, and is met there later', () => {
    const bench = new ExchangeBench();
    bench.buy('2', null, stopLimit);
    expect(bench.trade([107, 108, 105, 107])).toEqual([]);
    expect(bench.of('resting')).toHaveLength(1);
    const fills = bench.trade([107, 107, 105.49, 106]);
    expect(fills).toMatchObject([{ price: '105.5', liquidity: 'maker' }]);
  });

  test('sells no lower than its limit', () => {
    const bench = new ExchangeBench();
    bench.buy('2');
    bench.trade(flat(100));
    bench.sell(null, { type: 'stop-limit', price: '97', limit: '96.5' });
    expect(bench.trade(flat(95))).toEqual([]);
    const fills = bench.trade([95, 96.6, 95, 96]);
    expect(fills).toMatchObject([{ price: '96.5', liquidity: 'maker', reason: 'stop-loss' }]);
  });
});

test('a stop-limit order that waits at its limit gives way to another sale', () => {
  const bench = new ExchangeBench();
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell(null, { type: 'stop-limit', price: '97', limit: '96.5' });
  bench.trade(flat(95));
  bench.sell();
  expect(bench.of('cancel')).toMatchObject([{ order: 'o2', reason: 'another sale takes its place' }]);
  expect(brief(bench.trade(flat(95)))).toEqual(['sell 2 @ 95']);
});

describe('a strategy’s own stop', () => {
  const held = (): ExchangeBench => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    bench.trade(flat(100));
    return bench;
  };

  test('sells before the one of the bracket, which goes with the position', () => {
    const bench = held();
    bench.sell(null, trigger('99'));
    const fills = bench.trade([100, 101, 98.5, 100]);
    expect(brief(fills)).toEqual(['sell 2 @ 99']);
    expect(fills[0]?.reason).toBe('stop-loss');
    expect(bench.resting).toEqual([]);
  });

  test('and a sale at a limit beside it: the stop comes first where one candle holds both', () => {
    const bench = new ExchangeBench({ execution: { volumeShare: 0.001 } });
    bench.buy('2', BRACKET);
    bench.trade(flat(100, 2000));
    bench.sell(null, { type: 'take-profit', price: '103' });
    // the volume gives only half of it to the stop; the other half gets no better price on that candle
    expect(brief(bench.trade([100, 104, 97, 103.5]))).toEqual(['sell 1 @ 98']);
  });

  test('take-profit fills at its price when a candle trades through it', () => {
    const bench = held();
    bench.sell(null, { type: 'take-profit', price: '102' });
    const fills = bench.trade([100, 102, 99, 100], [100, 102.5, 99, 100]);
    expect(fills).toMatchObject([{ price: '102', liquidity: 'maker', reason: 'take-profit' }]);
  });
});
