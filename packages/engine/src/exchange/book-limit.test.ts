import { describe, expect, test } from '@jest/globals';
import { BOOK, brief, holdingOnBooks, onBooks } from '../testing/exchange-bench.ts';

describe('on books a limit', () => {
  const limit = (price: string, timeInForce?: 'IOC' | 'FOK') =>
    ({ type: 'limit', price, ...(timeInForce ? { timeInForce } : {}) }) as const;

  test('takes up to its price when it arrives, and rests with what is left', () => {
    const bench = onBooks();
    bench.buy('5', null, limit('100.5'));
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 2 @ 100.5']);
    expect(bench.awaited).toBeNull();
    const fills = bench.show({ bids: [[99, 1]], asks: [[100.2, 5]] }, { after: 1 });
    expect(fills).toMatchObject([{ price: '100.5', quantity: '2', liquidity: 'maker', by: 'book' }]);
  });

  test('rests where nothing meets it, and is met by as much as the touch brings', () => {
    const bench = onBooks();
    bench.buy('5', null, limit('99.7'));
    expect(bench.show(BOOK)).toEqual([]);
    expect(bench.of('resting')).toHaveLength(1);
    const asks = [
      [99.6, 1],
      [99.7, 2],
      [99.8, 9],
    ] as const;
    const fills = bench.show({ bids: [[99, 1]], asks }, { after: 1 });
    // 3 × 99.7 × 0.001
    expect(fills).toMatchObject([{ price: '99.7', quantity: '3', liquidity: 'maker', fee: '0.2991' }]);
    // the same book brings no more
    expect(bench.show({ bids: [[99, 1]], asks }, { after: 1 })).toEqual([]);
  });

  test('that rests is filled by a candle that trades through it, begun after it arrived', () => {
    const bench = onBooks({ execution: { latencyMs: 250 } });
    bench.buy('5', null, limit('99.7'));
    bench.show(BOOK, { after: 250 });
    expect(bench.trade([100, 100, 99, 100])).toEqual([]);
    expect(bench.trade([100, 100, 99, 100])).toMatchObject([
      { price: '99.7', liquidity: 'maker', by: 'candle' },
    ]);
  });

  test('IOC and FOK are over with the first book', () => {
    const bench = onBooks();
    bench.buy('5', null, limit('100.5', 'IOC'));
    bench.buy('5', null, limit('101', 'FOK'));
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 2 @ 100.5']);
    expect(bench.resting).toEqual([]);
    bench.buy('5', null, limit('101', 'FOK'));
    expect(brief(bench.show(BOOK, { after: 1 }))).toEqual(['buy 1 @ 100.1', 'buy 2 @ 100.5', 'buy 2 @ 101']);
  });

  test('of a target is met by a bid that reaches it', () => {
    const bench = holdingOnBooks();
    const bids = [
      [105.2, 1],
      [105.11, 5],
    ] as const;
    // 100.1 plus 5 %: 105.105, up to the tick
    const fills = bench.show({ bids, asks: [[105.3, 1]] }, { after: 1 });
    expect(fills).toMatchObject([
      { price: '105.11', quantity: '2', liquidity: 'maker', reason: 'take-profit' },
    ]);
    expect(bench.resting).toEqual([]);
  });
});
