import { expect, test } from '@jest/globals';
import { BRACKET, brief, ExchangeBench } from '../testing/exchange-bench.ts';
import { flat } from '../testing/market-builder.ts';

const thin = { execution: { volumeShare: 0.1 } };

test('what the volume does not give stays open and fills on the next candles, each at its open', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12');
  const fills = bench.trade(flat(100, 50), flat(101, 40), flat(102, 500));
  expect(brief(fills)).toEqual(['buy 5 @ 100', 'buy 4 @ 101', 'buy 3 @ 102']);
  expect(bench.resting).toEqual([]);
});

test('an order in part says how much of it has filled', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12');
  bench.trade(flat(100, 50));
  expect(bench.resting).toEqual(['market buy 12 at market, 5 filled']);
});

test('a candle without volume fills nothing', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12');
  expect(bench.trade(flat(100, 0))).toEqual([]);
  expect(brief(bench.trade(flat(101)))).toEqual(['buy 12 @ 101']);
});

test('a candle of less than a lot fills nothing', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12');
  // 0.1 × 0.009 is less than 0.001
  expect(bench.trade(flat(100, 0.009))).toEqual([]);
});

test('one candle gives its share once, to all orders together', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('4');
  bench.buy('4');
  expect(brief(bench.trade(flat(100, 50)))).toEqual(['buy 4 @ 100', 'buy 1 @ 100']);
});

test('stop and target are set by the first fill, once, and guard all that is bought later', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12', BRACKET);
  bench.trade(flat(100, 50), flat(103, 500));
  expect(bench.resting).toEqual([
    'stop-market sell all at 98, 0 filled',
    'take-profit sell all at 105, 0 filled',
  ]);
  expect(brief(bench.trade(flat(98)))).toEqual(['sell 12 @ 98']);
});

test('an order to sell cancels what is still missing of the entry', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('12', BRACKET);
  bench.trade(flat(100, 50));
  bench.sell();
  expect(bench.of('cancel')).toEqual([
    { order: 'o1', symbol: 'BTC/USDT', reason: 'the position is to be sold' },
  ]);
  expect(brief(bench.trade(flat(100)))).toEqual(['sell 5 @ 100']);
});

test('a sale that closes the position cancels stop and target', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('2', BRACKET);
  bench.trade(flat(100));
  bench.sell();
  bench.trade(flat(100));
  expect(bench.of('cancel').map(({ order, reason }) => `${order}: ${reason}`)).toEqual([
    'o2: the position is closed',
    'o3: the position is closed',
  ]);
  expect(bench.resting).toEqual([]);
});

test('a sale under way and a triggered stop sell the position once between them', () => {
  const bench = new ExchangeBench(thin);
  bench.buy('2', BRACKET);
  bench.trade(flat(100));
  bench.sell();
  const fills = bench.trade([100, 100, 97, 97, 5], flat(96));
  expect(brief(fills)).toEqual(['sell 0.5 @ 100', 'sell 1.5 @ 96']);
  expect(bench.resting).toEqual([]);
});
