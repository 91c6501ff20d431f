import { describe, expect, test } from '@jest/globals';
import type { Signal } from '../messages.ts';
import { EngineBench } from '../testing/engine-bench.ts';
import { BTC, flat, instrumentWith, limitsWith } from '../testing/market-builder.ts';

const limits = limitsWith({ stopLoss: 0.1, takeProfit: 0.5, allowShort: true, maxDailyLoss: 0.9 });

/** Enters at minute 0; bought or sold at 100. */
function entered(entry: Partial<Signal>): EngineBench {
  const bench = new EngineBench(
    (minute) =>
      minute === 0 ? [{ symbol: BTC, action: 'buy', confidence: 1, reason: 'x', ...entry }] : undefined,
    { limits, instruments: [instrumentWith({ kind: 'perpetual' })] },
  );
  bench.feed(flat(100), flat(100));
  return bench;
}

const moves = (bench: EngineBench) => bench.of('stop-moved').map(({ price }) => price);
const stop = (bench: EngineBench) => bench.engine.book.openOrders(BTC)[0]?.order.price;

describe('a stop that trails from a profit on', () => {
  test('rests at the usual distance until then', () => {
    const bench = entered({ trailingStop: 0.01, trailingFrom: 0.05 });
    expect(stop(bench)).toBe('90');
    bench.feed([100, 104.99, 100, 104]);
    expect(moves(bench)).toEqual([]);
    bench.feed([104, 105, 104, 105]);
    expect(moves(bench)).toEqual(['103.95']);
  });

  test('goes on trailing when the profit is smaller again', () => {
    const bench = entered({ trailingStop: 0.2, trailingFrom: 0.05, stop: 60 });
    bench.feed([100, 106, 100, 100], [100, 104, 100, 100], [100, 107, 100, 100]);
    expect(moves(bench)).toEqual(['84.8', '85.6']);
  });

  test('does so for a short position at the low', () => {
    const bench = entered({ action: 'short', trailingStop: 0.01, trailingFrom: 0.05 });
    expect(stop(bench)).toBe('110');
    bench.feed([100, 100, 95.01, 96], [96, 96, 95, 95]);
    expect(moves(bench)).toEqual(['95.95']);
  });
});

describe('a stop that breaks even', () => {
  test('goes to the price of its entry once, after the candle that earned it', () => {
    const bench = entered({ breakEvenAt: 0.02 });
    bench.feed([100, 101.99, 99, 101]);
    expect(moves(bench)).toEqual([]);
    bench.feed([101, 102, 99.5, 101], [101, 103, 101, 101]);
    expect(moves(bench)).toEqual(['100']);
    bench.feed([101, 101, 98, 98]);
    expect(bench.of('fill').at(-1)).toMatchObject({ price: '100', reason: 'stop-loss' });
  });

  test('does so for a short position', () => {
    const bench = entered({ action: 'short', breakEvenAt: 0.02 });
    bench.feed([100, 100, 98, 99]);
    expect(moves(bench)).toEqual(['100']);
  });

  test('takes the nearer of both where it also trails', () => {
    const bench = entered({ breakEvenAt: 0.02, trailingStop: 0.05 });
    bench.feed([100, 103, 100, 103], [103, 110, 103, 110]);
    expect(moves(bench)).toEqual(['100', '104.5']);
  });

  test('is not loosened by it', () => {
    const bench = entered({ breakEvenAt: 0.02, trailingStop: 0.01 });
    bench.feed([100, 110, 100, 110], [110, 111, 109.5, 110]);
    expect(moves(bench)).toEqual(['108.9', '109.89']);
  });
});
