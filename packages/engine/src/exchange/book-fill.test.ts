import { describe, expect, test } from '@jest/globals';
import {
  BOOK,
  BRACKET,
  brief,
  ExchangeBench,
  type ExchangeSetting,
  holdingOnBooks,
  onBooks,
} from '../testing/exchange-bench.ts';
import { flat, MINUTE } from '../testing/market-builder.ts';

describe('a taker', () => {
  test('walks the levels, and its slippage is what that cost against the touch', () => {
    const bench = onBooks();
    bench.buy('2');
    const fills = bench.show(BOOK);
    expect(brief(fills)).toEqual(['buy 1 @ 100.1', 'buy 1 @ 100.5']);
    expect(fills.map(({ slippage }) => slippage)).toEqual(['0', '0.4']);
    expect(fills[0]).toMatchObject({ by: 'book', liquidity: 'taker', fee: '0.2002' });
    bench.sell();
    expect(brief(bench.show(BOOK, { after: 1 }))).toEqual(['sell 1 @ 99.9', 'sell 1 @ 99.5']);
  });

  test('fills in part where the book is thin, and goes on with a newer one', () => {
    const bench = onBooks();
    bench.buy('8');
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 2 @ 100.5', 'buy 3 @ 101']);
    expect(bench.resting).toEqual(['market buy 8 at market, 6 filled']);
    // the candle does not fill what a book has looked at since it began
    expect(bench.trade(flat(100))).toEqual([]);
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 1 @ 100.5']);
  });

  test('leaves less to the next order, until a newer book comes', () => {
    const bench = onBooks();
    bench.buy('2');
    bench.buy('2');
    expect(brief(bench.show(BOOK))).toEqual([
      'buy 1 @ 100.1',
      'buy 1 @ 100.5',
      'buy 1 @ 100.5',
      'buy 1 @ 101',
    ]);
    bench.buy('3');
    // the same book again, from the 2 of it that are left
    expect(brief(bench.show(BOOK))).toEqual(['buy 2 @ 101']);
    expect(brief(bench.show(BOOK, { after: 1 }))).toEqual(['buy 1 @ 100.1']);
  });

  test('takes whole lots of each level', () => {
    const bench = onBooks({ instrument: { lotSize: '0.1' } });
    bench.buy('1');
    const asks = [
      [100.1, 0.19],
      [100.2, 0.05],
      [100.3, 5],
    ] as const;
    expect(brief(bench.show({ ...BOOK, asks }))).toEqual(['buy 0.1 @ 100.1', 'buy 0.9 @ 100.3']);
  });

  test('spends no more than the cash, level by level', () => {
    const bench = onBooks({ cash: '250' });
    bench.buy('5');
    // 250 less 100.1 × 1.002 leaves 149.6998 for 100.5 × 1.002 each
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 1.486 @ 100.5']);
    expect(bench.show(BOOK, { after: 1 })).toEqual([]);
    expect(bench.of('cancel')).toMatchObject([{ reason: 'the cash does not pay for the smallest lot' }]);
  });

  test.each([
    ['is stale', BOOK, { stale: true }],
    ['has no bids', { ...BOOK, bids: [] }, {}],
    ['has no asks', { ...BOOK, asks: [] }, {}],
    ['is crossed', { ...BOOK, bids: [[100.2, 1] as const] }, {}],
    ['is locked', { ...BOOK, bids: [[100.1, 1] as const] }, {}],
    ['has a level that is no number', { ...BOOK, asks: [[100.1, Number.NaN] as const] }, {}],
    [
      'is out of order',
      {
        ...BOOK,
        asks: [
          [100.5, 1],
          [100.1, 1],
        ] as const,
      },
      {},
    ],
  ])('gets nothing from a book that %s', (_, sides, options) => {
    const bench = onBooks();
    bench.buy('1');
    expect(bench.show(sides, options)).toEqual([]);
    expect(bench.awaited).toBe(1);
    expect(brief(bench.show(BOOK, { after: 1 }))).toEqual(['buy 1 @ 100.1']);
  });

  test('gets nothing from a book that is older than one seen before', () => {
    const bench = onBooks();
    bench.show(BOOK, { after: 10 });
    bench.buy('1');
    expect(bench.show(BOOK, { after: 9 })).toEqual([]);
  });

  test('stops at the collar', () => {
    const bench = onBooks({ instrument: { priceCollar: 0.005 } });
    bench.buy('8');
    // 0.5 % of 100.1: up to 100.6005
    expect(brief(bench.show(BOOK))).toEqual(['buy 1 @ 100.1', 'buy 2 @ 100.5']);
    bench.sell();
    // down to 99.4005
    expect(brief(bench.show(BOOK, { after: 1 }))).toEqual(['sell 1 @ 99.9', 'sell 2 @ 99.5']);
  });
});

describe('latency', () => {
  const late: ExchangeSetting = { execution: { latencyMs: 250 } };

  test('only a book at least as new as the arrival counts, and that is the one awaited', () => {
    const bench = onBooks(late);
    bench.buy('1');
    expect(bench.awaited).toBe(250);
    expect(bench.show(BOOK, { after: 249 })).toEqual([]);
    expect(bench.awaited).toBe(250);
    expect(brief(bench.show(BOOK, { after: 250 }))).toEqual(['buy 1 @ 100.1']);
    expect(bench.awaited).toBeNull();
  });

  test('a book that was looked at is not awaited again', () => {
    const bench = onBooks();
    bench.buy('8');
    bench.show(BOOK, { after: 300 });
    expect(bench.awaited).toBe(301);
  });

  test('nothing is awaited where orders fill on candles', () => {
    const bench = new ExchangeBench();
    bench.buy('1');
    expect(bench.awaited).toBeNull();
    expect(bench.show(BOOK)).toEqual([]);
  });
});

describe('where no usable book came', () => {
  test('before the next candle has closed, that candle fills, and the fill says so', () => {
    const bench = onBooks({ execution: { slippageModel: 'fixed', slippage: 0.001 } });
    bench.buy('1', BRACKET);
    bench.show({ ...BOOK, asks: [] }, { after: 100 });
    const fills = bench.trade(flat(100));
    expect(fills).toMatchObject([{ price: '100.1', by: 'candle' }]);
    expect(fills[0]).not.toHaveProperty('late');
  });

  test('a late candle fills by its own rules and says that it came late', () => {
    const bench = onBooks();
    bench.buy('1');
    expect(bench.catchUp(flat(100))).toMatchObject([{ price: '100', by: 'candle', late: true }]);
  });

  test('on candles alone a late candle says no more than that', () => {
    const bench = new ExchangeBench();
    bench.buy('1');
    const [fill] = bench.catchUp(flat(100));
    expect(fill).toMatchObject({ late: true });
    expect(fill).not.toHaveProperty('by');
  });
});

describe('a stop', () => {
  test('that a candle triggers waits for a book and fills there, but never better than its trigger', () => {
    const bench = holdingOnBooks();
    // 100.1 less 2 %: 98.098, up to the tick
    expect(bench.trade([100, 100, 98, 100])).toEqual([]);
    expect(bench.of('trigger')).toEqual([
      { order: 'o2', symbol: 'BTC/USDT', price: '98.1', reached: '98.1' },
    ]);
    expect(bench.awaited).toBe(0);
    // bids at 99.9 and 99.5 by now, but the one who sold at the stop sold at 98.1
    expect(brief(bench.show(BOOK))).toEqual(['sell 1 @ 98.1', 'sell 1 @ 98.1']);
    expect(bench.resting).toEqual([]);
  });

  test('fills at the book where that is worse', () => {
    const bench = holdingOnBooks();
    bench.trade([100, 100, 98, 98]);
    const bids = [[97.9, 5]] as const;
    expect(brief(bench.show({ ...BOOK, bids }))).toEqual(['sell 2 @ 97.9']);
  });

  test('over which the market gapped fills no better than at the open', () => {
    const bench = holdingOnBooks();
    bench.trade([95, 97, 94, 97]);
    expect(brief(bench.show({ ...BOOK, bids: [[97, 5]] }))).toEqual(['sell 2 @ 95']);
  });

  test('that finds no book fills at the next open, but never better than its trigger', () => {
    const bench = holdingOnBooks();
    bench.trade([100, 100, 98, 99]);
    expect(bench.trade(flat(99))).toMatchObject([{ price: '98.1', by: 'candle', reason: 'stop-loss' }]);
  });

  test('that a late candle triggers fills by that candle: the moment is long past', () => {
    const bench = holdingOnBooks();
    expect(bench.catchUp([100, 100, 98, 99])).toMatchObject([{ price: '98.1', by: 'candle', late: true }]);
  });

  test('of what a book filled while a candle was on its way has never seen that candle’s open', () => {
    const bench = onBooks();
    bench.buy('1', BRACKET);
    bench.show(BOOK, { after: 20_000 });
    bench.trade([95, 101, 94, 100]);
    expect(bench.of('trigger')).toMatchObject([{ price: '98.1', reached: '98.1' }]);
  });

  test('guards an entry that was filled on a book from the candle on in which that was', () => {
    const bench = onBooks();
    bench.buy('2', BRACKET);
    bench.show(BOOK, { after: 20_000 });
    bench.trade([100, 100, 98, 100]);
    expect(bench.of('trigger')).toHaveLength(1);
  });
});

test('after a switch of exchanges an earlier clock and a book of the same time are new', () => {
  const bench = onBooks();
  bench.buy('6');
  bench.show(BOOK, { after: MINUTE });
  bench.buy('1');
  bench.switchSource();
  expect(bench.awaited).toBe(0);
  expect(brief(bench.show(BOOK, { after: 5 }))).toEqual(['buy 1 @ 100.1']);
});

test('with all the cash to spend, what it buys at the mark', () => {
  const bench = onBooks({ cash: '501' });
  bench.book.mark('BTC/USDT', 100);
  bench.buy(null);
  // 501 ÷ (100 × 1.002)
  expect(bench.resting).toEqual(['market buy 5 at market, 0 filled']);
});
