import { describe, expect, test } from '@jest/globals';
import type { Bracket } from '../messages.ts';
import { brief, ExchangeBench } from '../testing/exchange-bench.ts';
import { flat } from '../testing/market-builder.ts';

/** 2 % below the entry at first, then 2 % below the highest high. */
const TRAILING: Bracket = { stop: { fraction: 0.02 }, target: { fraction: 0.5 }, trail: 0.02 };

function holding(): ExchangeBench {
  const bench = new ExchangeBench();
  bench.buy('2', TRAILING);
  bench.trade([100, 109, 100, 100]);
  return bench;
}

describe('a trailing stop', () => {
  test('begins at the stop; the high of the candle of the entry does not move it', () => {
    expect(holding().resting).toContain('trailing-stop sell all at 98, 0 filled');
  });

  test('follows the high, rounded up to the tick', () => {
    const bench = holding();
    bench.trade([100, 104, 100, 104], [104, 105.01, 103, 104]);
    // 104 × 0.98 = 101.92, and 105.01 × 0.98 = 102.9098
    expect(bench.of('stop-moved')).toEqual([
      { order: 'o2', symbol: 'BTC/USDT', price: '101.92' },
      { order: 'o2', symbol: 'BTC/USDT', price: '102.91' },
    ]);
    expect(bench.resting).toContain('trailing-stop sell all at 102.91, 0 filled');
  });

  test('never loosens', () => {
    const bench = holding();
    bench.trade([100, 104, 100, 104], [102, 103, 102, 103], [102, 102.5, 102, 102]);
    expect(bench.of('stop-moved')).toHaveLength(1);
  });

  test('is not moved by the high of a candle before that candle’s low has been looked at', () => {
    const bench = holding();
    // its high would lift the stop to 101.92, but it may have come after the low
    expect(bench.trade([100, 104, 99, 104])).toEqual([]);
    const fills = bench.trade([104, 104, 101.9, 102]);
    expect(brief(fills)).toEqual(['sell 2 @ 101.92']);
    expect(fills[0]?.reason).toBe('stop-loss');
    expect(bench.resting).toEqual([]);
  });

  test('of a strategy trails from the price at which it was given', () => {
    const bench = new ExchangeBench();
    bench.buy('2');
    bench.trade(flat(100));
    bench.sell(null, { type: 'trailing-stop', price: '97', trail: 0.03 });
    bench.trade([100, 110, 100, 109]);
    expect(bench.resting).toEqual(['trailing-stop sell all at 106.7, 0 filled']);
    expect(brief(bench.trade(flat(105)))).toEqual(['sell 2 @ 105']);
  });

  test('follows late candles as well', () => {
    const bench = holding();
    bench.catchUp([100, 104, 100, 104]);
    const fills = bench.catchUp([104, 104, 101, 102]);
    expect(fills).toMatchObject([{ price: '101.92', late: true }]);
  });
});

test('a journal in which a stop loosens is broken', () => {
  const bench = holding();
  bench.trade([100, 104, 100, 104]);
  const data = { order: 'o2', symbol: 'BTC/USDT', price: '101' };
  expect(() => bench.book.apply({ time: 0, kind: 'stop-moved', data })).toThrow(/cannot move/);
});
