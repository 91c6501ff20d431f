import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Big, decimal } from '../decimal.ts';
import type { Fill, JournalEntry } from '../messages.ts';
import { DIRECTIONS, type Direction, sideOf } from '../role.ts';
import { Book } from './book.ts';

const SYMBOLS = ['BTC/USDT', 'ETH/USDT'];

interface Step {
  readonly symbol: string;
  readonly isEntry: boolean;
  readonly direction: Direction;
  readonly quantity: string;
  readonly price: string;
  readonly feeRate: string;
}

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
    /** Into the position of the symbol, or out of it. */
    isEntry: fc.boolean(),
    /** Of a position that this step opens. */
    direction: fc.constantFrom(...DIRECTIONS),
    quantity: fc.oneof(scaled(5_000_000, 5), scaled(Number.MAX_SAFE_INTEGER, 18)),
    price: scaled(10_000_000, 2),
    feeRate: scaled(1000, 5),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Fills in turn: an exit of more than is held closes all, one of nothing is left out. */
function traded(steps: Iterable<Step>) {
  const book = new Book();
  const identity = { mode: 'test', market: 'random', currency: 'USDT', startingCash: '1000000' } as const;
  book.apply({ time: 0, kind: 'book-opened', data: identity });
  const fills: Fill[] = [];
  for (const { symbol, isEntry, direction: wanted, quantity, price, feeRate } of steps) {
    const position = book.positions.get(symbol);
    const held = position?.quantity ?? decimal('0');
    const asked = decimal(quantity);
    const actual = isEntry || asked.lt(held) ? asked : held;
    if (!actual.gt(decimal('0'))) continue;
    const direction = position?.direction ?? wanted;
    const side = sideOf({ role: isEntry ? 'entry' : 'exit', direction });
    const fill: Fill = {
      order: book.nextOrderId(),
      symbol,
      side,
      quantity: actual.toFixed(),
      price,
      fee: actual.times(decimal(price)).times(decimal(feeRate)).toFixed(),
      liquidity: 'taker',
      slippage: '0',
      reason: isEntry ? 'entry' : 'signal',
    };
    for (const entry of entriesOf(fill)) book.apply(entry);
    fills.push(fill);
    expect(book.positions.get(symbol)?.quantity.lt(decimal('0')) ?? false).toBe(false);
  }
  return { book, fills };
}

function entriesOf(fill: Fill): JournalEntry[] {
  const { order: id, symbol, side, quantity, reason } = fill;
  const order = {
    id,
    symbol,
    side,
    type: 'market',
    quantity,
    price: null,
    activeFrom: 0,
    reduceOnly: reason !== 'entry',
    bracket: null,
    parent: null,
    reason: 'random',
  } as const;
  return [
    { time: 0, kind: 'order', data: order },
    { time: 0, kind: 'fill', data: fill },
  ];
}

/** What was paid for all that was bought, less what came in for all that was sold, plus the fees. */
function spent(fills: readonly Fill[]): Big {
  return fills.reduce((sum, { side, quantity, price, fee }) => {
    const notional = decimal(quantity).times(decimal(price));
    return (side === 'buy' ? sum.plus(notional) : sum.minus(notional)).plus(decimal(fee));
  }, decimal('0'));
}

test('after any trades, what was there and what was realized is the cash and what the positions cost, to the last digit', () => {
  fc.assert(
    fc.property(executions, (steps) => {
      const { book, fills } = traded(steps);
      let held = book.cash;
      for (const position of book.positions.values()) held = held.plus(position.cost);
      expect(held.toFixed()).toBe(decimal('1000000').plus(book.realized).toFixed());
      const fees = fills.reduce((sum, { fee }) => sum.plus(decimal(fee)), decimal('0'));
      expect(book.fees.toFixed()).toBe(fees.toFixed());
      const isLong = (fill: Fill) => (fill.side === 'buy') === (fill.reason === 'entry');
      // Long positions are paid for and nothing else: cash is what was there less what was spent.
      if (fills.every(isLong)) {
        expect(book.cash.toFixed()).toBe(decimal('1000000').minus(spent(fills)).toFixed());
      }
    }),
  );
});

test('once all is closed, the round trips add up to what was realized and to the change in cash', () => {
  fc.assert(
    fc.property(executions, scaled(10_000_000, 2), (steps, price) => {
      const closing = SYMBOLS.map((symbol) => ({
        symbol,
        isEntry: false,
        direction: 'long' as const,
        quantity: '1000000000',
        price,
        feeRate: '0.001',
      }));
      const { book, fills } = traded([...steps, ...closing]);
      expect(book.positions.size).toBe(0);
      const sum = book.trips.reduce((total, { pnl }) => total.plus(decimal(pnl)), decimal('0'));
      expect(sum.toFixed()).toBe(book.realized.toFixed());
      expect(book.cash.minus(decimal('1000000')).toFixed()).toBe(sum.toFixed());
      // Flat again, it does not matter which direction came first.
      expect(Number(spent(fills).plus(sum).toFixed())).toBeCloseTo(0, 6);
      const fees = book.trips.reduce((total, trip) => total.plus(decimal(trip.fees)), decimal('0'));
      expect(fees.toFixed()).toBe(book.fees.toFixed());
    }),
  );
});

test('equity is what was there, less what was spent, plus what is held at the marks, short quantities negative', () => {
  fc.assert(
    fc.property(executions, scaled(10_000_000, 2), (steps, price) => {
      const { book, fills } = traded(steps);
      for (const symbol of SYMBOLS) book.mark(symbol, Number(price));
      let equity = decimal('1000000').minus(spent(fills));
      for (const { quantity, direction } of book.positions.values()) {
        const value = quantity.times(decimal(price));
        equity = direction === 'long' ? equity.plus(value) : equity.minus(value);
      }
      const found = book.equity();
      expect(Math.abs(found - Number(equity.toFixed()))).toBeLessThan(1e-3 + Math.abs(found) * 1e-12);
    }),
  );
});
