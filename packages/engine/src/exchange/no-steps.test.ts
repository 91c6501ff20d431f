import { expect, test } from '@jest/globals';
import { decimal } from '../decimal.ts';
import type { Instrument } from '../messages.ts';
import { EngineBench, trading } from '../testing/engine-bench.ts';
import { brief, ExchangeBench } from '../testing/exchange-bench.ts';
import { type Bar, executionWith, flat, instrumentWith } from '../testing/market-builder.ts';

/** A market without steps and minima. */
const none = { tickSize: '0', lotSize: '0', minQuantity: '0', minNotional: '0' } as const;
const free: Partial<Instrument> = { ...none, makerFeeRate: '0', takerFeeRate: '0' };

test.each([0.0705, 0.00000123, 1.2345e-9, 51_613.38, 1_234_567.891])(
  'without steps all the cash buys at the very open, %p, and is sold at it',
  (open) => {
    const bench = new EngineBench(trading({ 0: 'buy', 2: 'sell' }), {
      instruments: [instrumentWith(free)],
      limits: null,
    });
    const bar: Bar = [open, open * 1.01, open * 0.99, open];
    bench.feed(bar, bar, bar, bar);
    const [bought, sold] = bench.of('fill');
    const price = decimal(open).toFixed();
    expect([bought?.price, sold?.price]).toEqual([price, price]);
    expect(sold?.quantity).toBe(bought?.quantity);
    // The quantity has 18 places: what is left of the cash is less than a billionth of it.
    expect(bench.engine.book.cashNumber).toBeCloseTo(10_000, 6);
    const paid = decimal(bought!.quantity).times(decimal(open));
    expect(paid.lte(decimal('10000'))).toBe(true);
    expect(Number(paid.toFixed())).toBeCloseTo(10_000, 6);
  },
);

test('without a tick stops, targets and limits rest at the very price that was asked for', () => {
  const bench = new ExchangeBench({ instrument: free });
  bench.trade(flat(0.0705));
  bench.buy('1000', { stop: { fraction: 0.02 }, target: { fraction: 0.05 } });
  bench.trade(flat(0.0705));
  expect(bench.of('order').map(({ price }) => price)).toEqual([null, '0.06909', '0.074025']);
  expect(brief(bench.trade([0.0705, 0.0705, 0.069, 0.069]))).toEqual(['sell 1000 @ 0.06909']);
});

test('without a tick no slippage sells for less than nothing', () => {
  const bench = new ExchangeBench({
    instrument: free,
    execution: executionWith({ slippageModel: 'spread', slippage: 10 }),
  });
  bench.trade([1, 9, 1, 1]);
  bench.buy('10');
  bench.trade([1, 9, 1, 1]);
  bench.sell();
  const [fill] = bench.trade([1, 9, 1, 1]);
  expect(fill?.price).toBe('0.000000000000000001');
});
