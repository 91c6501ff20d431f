import { expect, test } from '@jest/globals';
import { brief, ExchangeBench } from '../testing/exchange-bench.ts';
import { flat, MINUTE } from '../testing/market-builder.ts';

test('an order decided on one candle fills at the open of the next, not before', () => {
  const bench = new ExchangeBench();
  bench.trade([100, 101, 99, 100.5]);
  bench.buy('2');
  expect(bench.of('fill')).toEqual([]);
  const fills = bench.trade([103, 104, 102, 102.5]);
  // 2 × 103 at the taker fee of 0.2 %
  expect(fills).toEqual([
    {
      order: 'o1',
      symbol: 'BTC/USDT',
      side: 'buy',
      quantity: '2',
      price: '103',
      fee: '0.412',
      liquidity: 'taker',
      slippage: '0',
      reason: 'entry',
    },
  ]);
  // stamped with the open that filled it
  expect(bench.entries.find(({ kind }) => kind === 'fill')?.time).toBe(bench.time - MINUTE);
});

test('a sell fills at the next open too and earns its price less the fee', () => {
  const bench = new ExchangeBench({ cash: '1000' });
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell();
  expect(brief(bench.trade([110, 111, 109, 110]))).toEqual(['sell 2 @ 110']);
  // 1000 − 200 − 0.4 + 220 − 0.44
  expect(bench.book.cash.toFixed()).toBe('1019.16');
});

test('a buy never spends more than the cash, fee included', () => {
  const bench = new ExchangeBench({ cash: '1000' });
  bench.buy('20');
  // 1000 ÷ (100 × 1.002) = 9.98003…, truncated to the lot of 0.001
  expect(brief(bench.trade(flat(100)))).toEqual(['buy 9.98 @ 100']);
  // 1000 − 998 − 1.996
  expect(bench.book.cash.toFixed()).toBe('0.004');
});

test('what the cash cannot pay for is cancelled on the next candle', () => {
  const bench = new ExchangeBench({ cash: '1000' });
  bench.buy('20');
  bench.trade(flat(100), flat(100));
  expect(bench.of('cancel')).toEqual([
    { order: 'o1', symbol: 'BTC/USDT', reason: 'the cash does not pay for the smallest lot' },
  ]);
  expect(bench.resting).toEqual([]);
});

test('a sell is never for more than is held', () => {
  const bench = new ExchangeBench();
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell('5');
  expect(brief(bench.trade(flat(100)))).toEqual(['sell 2 @ 100']);
  expect(bench.book.positions.size).toBe(0);
  expect(bench.resting).toEqual([]);
});

test('a sale by order takes what was asked for and leaves the rest', () => {
  const bench = new ExchangeBench();
  bench.buy('2');
  bench.trade(flat(100));
  bench.sell('0.5');
  bench.trade(flat(100));
  expect(bench.book.positions.get('BTC/USDT')?.quantity.toFixed()).toBe('1.5');
});
