import { describe, expect, test } from '@jest/globals';
import { BRACKET, brief, ExchangeBench, holdingOnBooks } from '../testing/exchange-bench.ts';
import { flat, MINUTE } from '../testing/market-builder.ts';
import type { OrderTerms } from './order-terms.ts';

/** Holds 2, bought at 100, with a stop at 98 and a target at 105, and an order of the strategy’s own beside them. */
function holding(own: OrderTerms): ExchangeBench {
  const bench = new ExchangeBench();
  bench.buy('2', BRACKET);
  bench.trade(flat(100));
  bench.sell(null, own);
  return bench;
}

const times = (bench: ExchangeBench) =>
  bench.entries.flatMap(({ kind, time }) => (kind === 'fill' ? [(time - bench.time) / MINUTE] : []));

describe('of two sales the market reaches first', () => {
  test.each(['102', '107'])('the lower of two limits: the target at 105 and a limit at %s', (price) => {
    const bench = holding({ type: 'limit', price });
    const [fill] = bench.trade([101, 108, 101, 107]);
    expect(fill).toMatchObject({ price: price === '102' ? '102' : '105', liquidity: 'maker' });
    expect(bench.resting).toEqual([]);
  });

  test.each([
    ['99', '99'],
    ['97', '98'],
  ])('the upper of two stops: that of the entry at 98 and one at %s', (price, expected) => {
    const bench = holding({ type: 'stop-market', price });
    const fills = bench.trade([100, 101, 96, 97]);
    expect(brief(fills)).toEqual([`sell 2 @ ${expected}`]);
    expect(bench.of('trigger')).toHaveLength(1);
    expect(bench.resting).toEqual([]);
  });

  test('the upper of two stops, also where a book has to fill it', () => {
    const bench = holdingOnBooks();
    bench.sell(null, { type: 'stop-market', price: '99' });
    bench.trade([100, 101, 96, 97]);
    expect(bench.of('trigger')).toMatchObject([{ price: '99', reached: '99' }]);
    const fills = bench.show({ bids: [[97, 5]], asks: [[98, 5]] });
    expect(brief(fills)).toEqual(['sell 2 @ 97']);
    expect(bench.resting).toEqual([]);
  });

  test('a target that the open has passed, before the stop that the candle falls to', () => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    bench.trade(flat(100));
    expect(bench.trade([106, 107, 97, 98])).toMatchObject([{ price: '105', reason: 'take-profit' }]);
    expect(times(bench)).toEqual([-2, -1]);
  });

  test('the stop, where one candle reaches both after its open: it does not tell which came first', () => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    bench.trade(flat(100));
    expect(bench.trade([100, 107, 97, 98])).toMatchObject([{ price: '98', reason: 'stop-loss' }]);
    expect(times(bench)).toEqual([-2, 0]);
  });

  test('a stop that the open has passed, before a sale at market that arrives then', () => {
    const bench = new ExchangeBench();
    bench.buy('2', BRACKET);
    bench.trade(flat(100));
    bench.sell();
    expect(bench.trade([97, 99, 96, 98])).toMatchObject([{ price: '97', reason: 'stop-loss' }]);
  });

  test('a farther stop still guards what a nearer one, limited, could not sell', () => {
    const bench = holding({ type: 'stop-limit', price: '99', limit: '98.5' });
    expect(brief(bench.trade([98.4, 98.45, 98.2, 98.3]))).toEqual([]);
    expect(bench.of('trigger')).toHaveLength(1);
    expect(bench.trade([98.3, 98.4, 97, 97.5])).toMatchObject([{ price: '98', reason: 'stop-loss' }]);
  });
});

test('of two entries the one that the market reaches first, with the cash that there is', () => {
  const bench = new ExchangeBench({ cash: '1000' });
  bench.buy('9', null, { type: 'limit', price: '98' });
  bench.buy('9', null, { type: 'limit', price: '99' });
  expect(brief(bench.trade([100, 101, 97, 98]))).toEqual(['buy 9 @ 99', 'buy 1.1 @ 98']);
});
