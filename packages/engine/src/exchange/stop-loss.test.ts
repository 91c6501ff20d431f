import { describe, expect, test } from '@jest/globals';
import { BRACKET, brief, ExchangeBench, type ExchangeSetting } from '../testing/exchange-bench.ts';
import { flat } from '../testing/market-builder.ts';

/** Holds 2, bought at 100; the stop rests at 98, the target at 105. */
function holding(setting: ExchangeSetting = {}): ExchangeBench {
  const bench = new ExchangeBench(setting);
  bench.buy('2', BRACKET);
  bench.trade(flat(100));
  return bench;
}

describe('a stop', () => {
  test('does not fill above its trigger', () => {
    expect(holding().trade([100, 101, 98.01, 99])).toEqual([]);
  });

  test('fills at its trigger when the candle reaches it, however little', () => {
    const bench = holding();
    const fills = bench.trade([100, 101, 98, 100]);
    expect(brief(fills)).toEqual(['sell 2 @ 98']);
    expect(fills[0]).toMatchObject({ reason: 'stop-loss', liquidity: 'taker', slippage: '0' });
    expect(bench.of('trigger')).toEqual([{ order: 'o2', symbol: 'BTC/USDT', price: '98' }]);
  });

  test('fills at the open when the market gaps below it', () => {
    expect(brief(holding().trade([95, 99, 94, 98]))).toEqual(['sell 2 @ 95']);
  });

  test('pays slippage on top: 1 % of 98', () => {
    const bench = holding({ execution: { slippageModel: 'fixed', slippage: 0.01 } });
    // bought at 101, so the stop is at 98.98 and sells 0.9898 lower, down to the tick
    expect(bench.resting).toContain('stop-market sell all at 98.98, 0 filled');
    expect(brief(bench.trade(flat(98.98)))).toEqual(['sell 2 @ 97.99']);
  });

  test('comes before the target when one candle holds both', () => {
    expect(brief(holding().trade([100, 106, 97, 105.5]))).toEqual(['sell 2 @ 98']);
  });

  test('works on the very candle of the entry', () => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    expect(brief(bench.trade([100, 101, 97, 100]))).toEqual(['buy 2 @ 100', 'sell 2 @ 98']);
  });

  test('given as a price works at that price, and at the open where the entry is already below', () => {
    const bench = new ExchangeBench();
    bench.buy('2', { stop: { price: '99.5' }, target: { price: '120' } });
    expect(brief(bench.trade([99, 100, 98, 99]))).toEqual(['buy 2 @ 99', 'sell 2 @ 99']);
  });

  test('is rounded up to the tick: never looser than asked', () => {
    const bench = new ExchangeBench();
    bench.buy('2', { stop: { fraction: 0.015 }, target: { fraction: 0.015 } });
    bench.trade(flat(100.01));
    // 100.01 × 0.985 = 98.50985, and 100.01 × 1.015 = 101.51015
    expect(bench.resting).toEqual([
      'stop-market sell all at 98.51, 0 filled',
      'take-profit sell all at 101.52, 0 filled',
    ]);
  });

  test('cancels the target', () => {
    const bench = holding();
    bench.trade(flat(97));
    expect(bench.of('cancel')).toEqual([
      { order: 'o3', symbol: 'BTC/USDT', reason: 'the stop was triggered' },
    ]);
    expect(bench.resting).toEqual([]);
  });
});

describe('a stop in a thin market', () => {
  const thin = { execution: { volumeShare: 0.1 } };

  test('sells the rest at the next opens, no matter what they are, until all is sold', () => {
    const bench = holding(thin);
    const fills = bench.trade([100, 100, 97, 99, 10], [103, 106, 102, 105, 5], [96, 97, 95, 96, 50]);
    // 1 of 2 at the trigger, 0.5 at 103 although that is above it, the last 0.5 at 96
    expect(brief(fills)).toEqual(['sell 1 @ 98', 'sell 0.5 @ 103', 'sell 0.5 @ 96']);
    expect(bench.of('trigger')).toHaveLength(1);
  });

  test('cancels what is still missing of the entry', () => {
    const bench = new ExchangeBench(thin);
    bench.buy('12', BRACKET);
    bench.trade(flat(100, 50));
    // the open still buys 5, then the price falls through the stop and nothing is left of the volume
    expect(brief(bench.trade([100, 100, 97, 97, 50]))).toEqual(['buy 5 @ 100']);
    expect(
      bench
        .of('cancel')
        .map(({ order }) => order)
        .sort(),
    ).toEqual(['o1', 'o3']);
    expect(brief(bench.trade(flat(97)))).toEqual(['sell 10 @ 97']);
    expect(bench.trade(flat(97))).toEqual([]);
  });
});
