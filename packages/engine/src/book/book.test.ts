import { describe, expect, test } from '@jest/globals';
import { ExchangeBench } from '../testing/exchange-bench.ts';
import { BTC, flat } from '../testing/market-builder.ts';
import { Book } from './book.ts';

/** Buys 2 at 100 and 1 at 103 with 1000 in cash: fees of 0.4 and 0.206, cost of 303.606. */
function holding(): ExchangeBench {
  const bench = new ExchangeBench({ cash: '1000' });
  bench.buy('2');
  bench.trade(flat(100));
  bench.buy('1');
  bench.trade(flat(103));
  return bench;
}

describe('a book', () => {
  test('starts with its cash and nothing else', () => {
    const { book } = new ExchangeBench({ cash: '1000' });
    expect(book.identity?.startingCash).toBe('1000');
    expect([book.cash.toFixed(), book.equity(), book.positions.size]).toEqual(['1000', 1000, 0]);
  });

  test('holds at average cost, the fees of the entry included', () => {
    const { book } = holding();
    const position = book.positions.get(BTC)!;
    expect([position.quantity.toFixed(), position.cost.toFixed()]).toEqual(['3', '303.606']);
    expect([position.entryPrice, position.quantityNumber, position.costNumber]).toEqual([101, 3, 303.606]);
    expect(book.cash.toFixed()).toBe('696.394');
  });

  test('realizes the sold share of the cost, less the fee of the exit', () => {
    const bench = holding();
    bench.sell('1.5');
    bench.trade(flat(110));
    // 165 − 0.33 − 303.606 ÷ 2
    expect(bench.book.realized.toFixed()).toBe('12.867');
    expect(bench.book.positions.get(BTC)?.cost.toFixed()).toBe('151.803');
  });

  test('makes one round trip from flat to flat, net of all its fees', () => {
    const bench = holding();
    bench.sell('1.5');
    bench.trade(flat(110));
    bench.sell();
    bench.trade(flat(90));
    expect(bench.book.trips).toEqual([
      {
        symbol: BTC,
        openedAt: bench.time - 4 * 60_000,
        closedAt: bench.time - 60_000,
        quantity: '3',
        entryPrice: 101,
        exitPrice: 100,
        // 165 + 135 − 303 and fees of 0.4 + 0.206 + 0.33 + 0.27
        pnl: '-4.206',
        fees: '1.206',
        exitReason: 'signal',
      },
    ]);
    expect(bench.book.lastTrip.get(BTC)).toBe(bench.book.trips[0]);
    expect([bench.book.realized.toFixed(), bench.book.cash.toFixed()]).toEqual(['-4.206', '995.794']);
  });

  test('loses no digit where the cost does not divide', () => {
    const bench = new ExchangeBench({ cash: '1000' });
    bench.buy('3');
    bench.trade(flat(100));
    for (const _ of [1, 2, 3]) {
      bench.sell('1');
      bench.trade(flat(100));
    }
    // three thirds of a cost of 300.6, each sale 0.2 of fees
    expect(bench.book.realized.toFixed()).toBe('-1.2');
    expect(bench.book.cash.toFixed()).toBe('998.8');
  });

  test('counts orders, fills, refusals, turnover, fees and slippage', () => {
    const bench = holding();
    bench.book.apply({
      time: 0,
      kind: 'refusal',
      data: { symbol: BTC, action: 'buy', rule: 'cash', figure: 0, limit: 0, reason: 'none left' },
    });
    const { book } = bench;
    expect([book.orderCount, book.fillCount, book.refusalCount]).toEqual([2, 2, 1]);
    expect([book.turnover.toFixed(), book.fees.toFixed(), book.slippage.toFixed()]).toEqual([
      '303',
      '0.606',
      '0',
    ]);
  });

  test('is worth its cash and its positions at the mark, at the entry price until there is one', () => {
    const { book } = holding();
    expect(book.equity()).toBeCloseTo(696.394 + 3 * 101, 10);
    book.mark(BTC, 110);
    expect(book.equity()).toBeCloseTo(696.394 + 330, 10);
    expect(book.unrealized()).toBeCloseTo(330 - 303.606, 10);
  });
});

describe('a journal that cannot be true is refused', () => {
  const fill = {
    order: 'o1',
    symbol: BTC,
    side: 'buy',
    quantity: '1',
    price: '100',
    fee: '0',
    liquidity: 'taker',
    slippage: '0',
    reason: 'entry',
  } as const;

  test('a fill, a trigger or a cancel of an order that is not open', () => {
    const book = new Book();
    const unknown = 'the journal speaks of order o1 (BTC/USDT), which is not open';
    expect(() => book.apply({ time: 0, kind: 'fill', data: fill })).toThrow(unknown);
    const trigger = { order: 'o1', symbol: BTC, price: '98' };
    expect(() => book.apply({ time: 0, kind: 'trigger', data: trigger })).toThrow(unknown);
    const cancel = { order: 'o1', symbol: BTC, reason: 'none' };
    expect(() => book.apply({ time: 0, kind: 'cancel', data: cancel })).toThrow(unknown);
  });

  test('a sale without a position, or of more than is held', () => {
    const bench = new ExchangeBench();
    bench.sell('5');
    const sale = { ...fill, side: 'sell', quantity: '3', reason: 'signal' } as const;
    expect(() => bench.book.apply({ time: 0, kind: 'fill', data: sale })).toThrow('without a position');
    bench.buy('2');
    bench.book.apply({ time: 0, kind: 'fill', data: { ...fill, order: 'o2', quantity: '2' } });
    expect(() => bench.book.apply({ time: 0, kind: 'fill', data: sale })).toThrow('but held 2');
  });
});
