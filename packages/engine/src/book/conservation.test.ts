import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal.ts';
import type { Fill, JournalEntry, Side } from '../messages.ts';
import { Book } from './book.ts';

const SYMBOLS = ['BTC/USDT', 'ETH/USDT'];

/** An integer of these many decimals. */
function scaled(max: number, decimals: number): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max }).map((units) =>
    decimal(units)
      .div(decimal(10 ** decimals))
      .toFixed(),
  );
}

/** Lots with five decimals or eighteen, prices with two, fee rates with five: as fine as exchanges get. */
const executions = fc.array(
  fc.record({
    symbol: fc.constantFrom(...SYMBOLS),
    isBuy: fc.boolean(),
    quantity: fc.oneof(scaled(5_000_000, 5), scaled(Number.MAX_SAFE_INTEGER, 18)),
    price: scaled(10_000_000, 2),
    feeRate: scaled(1000, 5),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Fills in turn: a sale of more than is held sells all, one of nothing is left out. */
function traded(
  steps: Iterable<{ symbol: string; isBuy: boolean; quantity: string; price: string; feeRate: string }>,
) {
  const book = new Book();
  const identity = { mode: 'test', market: 'random', currency: 'USDT', startingCash: '1000000' } as const;
  book.apply({ time: 0, kind: 'book-opened', data: identity });
  const fills: Fill[] = [];
  for (const { symbol, isBuy, quantity, price, feeRate } of steps) {
    const held = book.positions.get(symbol)?.quantity ?? decimal('0');
    const asked = decimal(quantity);
    const actual = isBuy || asked.lt(held) ? asked : held;
    if (!actual.gt(decimal('0'))) continue;
    const id = book.nextOrderId();
    const side: Side = isBuy ? 'buy' : 'sell';
    const fill: Fill = {
      order: id,
      symbol,
      side,
      quantity: actual.toFixed(),
      price,
      fee: actual.times(decimal(price)).times(decimal(feeRate)).toFixed(),
      liquidity: 'taker',
      slippage: '0',
      reason: isBuy ? 'entry' : 'signal',
    };
    for (const entry of entriesOf(fill)) book.apply(entry);
    fills.push(fill);
    expect(book.positions.get(symbol)?.quantity.lt(decimal('0')) ?? false).toBe(false);
  }
  return { book, fills };
}

function entriesOf(fill: Fill): JournalEntry[] {
  const { order: id, symbol, side, quantity } = fill;
  const order = {
    id,
    symbol,
    side,
    type: 'market',
    quantity,
    price: null,
    activeFrom: 0,
    reduceOnly: side === 'sell',
    bracket: null,
    parent: null,
    reason: 'random',
  } as const;
  return [
    { time: 0, kind: 'order', data: order },
    { time: 0, kind: 'fill', data: fill },
  ];
}

test('after any trades, cash is what was there less what was bought and paid, plus what was sold', () => {
  fc.assert(
    fc.property(executions, (steps) => {
      const { book, fills } = traded(steps);
      let cash = decimal('1000000');
      let fees = decimal('0');
      for (const { side, quantity, price, fee } of fills) {
        const notional = decimal(quantity).times(decimal(price));
        cash = side === 'buy' ? cash.minus(notional) : cash.plus(notional);
        fees = fees.plus(decimal(fee));
      }
      expect(book.cash.toFixed()).toBe(cash.minus(fees).toFixed());
      expect(book.fees.toFixed()).toBe(fees.toFixed());
      // starting cash + what was realized = cash + what the positions cost, to the last digit
      let held = book.cash;
      for (const position of book.positions.values()) held = held.plus(position.cost);
      expect(held.toFixed()).toBe(decimal('1000000').plus(book.realized).toFixed());
    }),
  );
});

test('once all is sold, the round trips add up to what was realized and to the change in cash', () => {
  fc.assert(
    fc.property(executions, scaled(10_000_000, 2), (steps, price) => {
      const closing = SYMBOLS.map((symbol) => ({
        symbol,
        isBuy: false,
        quantity: '1000000000',
        price,
        feeRate: '0.001',
      }));
      const { book } = traded([...steps, ...closing]);
      expect(book.positions.size).toBe(0);
      const sum = book.trips.reduce((total, { pnl }) => total.plus(decimal(pnl)), decimal('0'));
      expect(sum.toFixed()).toBe(book.realized.toFixed());
      expect(book.cash.minus(decimal('1000000')).toFixed()).toBe(sum.toFixed());
      const fees = book.trips.reduce((total, trip) => total.plus(decimal(trip.fees)), decimal('0'));
      expect(fees.toFixed()).toBe(book.fees.toFixed());
    }),
  );
});

test('equity is cash and worth at the marks', () => {
  fc.assert(
    fc.property(executions, scaled(10_000_000, 2), (steps, price) => {
      const { book } = traded(steps);
      for (const symbol of SYMBOLS) book.mark(symbol, Number(price));
      let equity = book.cash;
      for (const { quantity } of book.positions.values())
        equity = equity.plus(quantity.times(decimal(price)));
      expect(Math.abs(book.equity() - Number(equity.toFixed()))).toBeLessThan(1e-3);
    }),
  );
});
