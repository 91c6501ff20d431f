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

describe('a target', () => {
  test('is not filled by a touch', () => {
    expect(holding().trade([100, 105, 99, 104])).toEqual([]);
  });

  test('fills at its limit once the market trades through it, as a maker', () => {
    const fills = holding().trade([100, 105.01, 99, 104]);
    expect(brief(fills)).toEqual(['sell 2 @ 105']);
    expect(fills[0]).toMatchObject({ reason: 'take-profit', liquidity: 'maker', slippage: '0' });
  });

  test('fills no better than its limit when the market gaps above it', () => {
    expect(brief(holding().trade(flat(110)))).toEqual(['sell 2 @ 105']);
  });

  test('pays no slippage, no matter what the model is', () => {
    const bench = holding({ execution: { slippageModel: 'spread', slippage: 1 } });
    // bought a tick above 100, so the target is 1.05 × 100.01 = 105.0105, up to the tick
    expect(brief(bench.trade(flat(106)))).toEqual(['sell 2 @ 105.02']);
  });

  test('does not count on the candle of the entry, and does on the next', () => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    expect(brief(bench.trade([100, 110, 99, 109]))).toEqual(['buy 2 @ 100']);
    expect(brief(bench.trade([109, 110, 108, 109]))).toEqual(['sell 2 @ 105']);
  });

  test('cancels the stop when all is sold', () => {
    const bench = holding();
    bench.trade(flat(106));
    expect(bench.of('cancel')).toEqual([
      { order: 'o2', symbol: 'BTC/USDT', reason: 'the position is closed' },
    ]);
    expect(bench.resting).toEqual([]);
  });

  test('that fills in part leaves the stop to guard the rest', () => {
    const bench = holding({ execution: { volumeShare: 0.1 } });
    expect(brief(bench.trade([100, 106, 100, 100, 5]))).toEqual(['sell 0.5 @ 105']);
    expect(brief(bench.trade(flat(98)))).toEqual(['sell 1.5 @ 98']);
    expect(bench.book.positions.size).toBe(0);
  });

  test('that begins to fill ends the entry: what it sells is not bought again', () => {
    const bench = new ExchangeBench({
      cash: '1050',
      instrument: { lotSize: '1' },
      execution: { volumeShare: 0.1 },
    });
    bench.buy('20', { stop: { price: '40' }, target: { price: '105' } });
    // cash for 10; then the open is cheap enough for one more, and 4 of the volume remain for the target
    expect(brief(bench.trade(flat(100)))).toEqual(['buy 10 @ 100']);
    expect(brief(bench.trade([45, 106, 45, 100, 50]))).toEqual(['buy 1 @ 45', 'sell 4 @ 105']);
    expect(bench.trade(flat(100))).toEqual([]);
    expect(bench.of('cancel')).toEqual([
      { order: 'o1', symbol: 'BTC/USDT', reason: 'the target is being filled' },
    ]);
  });
});
