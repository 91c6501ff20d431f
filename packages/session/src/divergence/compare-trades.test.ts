import type { EntryOf, JournalEntry } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { compareTrades } from './compare-trades.ts';
import { Trades } from './trades.ts';

const SYMBOL = 'BTC/USDT';

function order(time: number, id: string, changes: Partial<EntryOf<'order'>> = {}): JournalEntry {
  const market = { type: 'market', quantity: '1', price: null, activeFrom: time, reduceOnly: false } as const;
  const data = {
    id,
    symbol: SYMBOL,
    side: 'buy',
    ...market,
    bracket: null,
    parent: null,
    reason: '',
    ...changes,
  };
  return { time, kind: 'order', data } as JournalEntry;
}

function fill(
  order: string,
  quantity: string,
  price: string,
  changes: Partial<EntryOf<'fill'>> = {},
): JournalEntry {
  const terms = { symbol: SYMBOL, side: 'buy', fee: '0.1', liquidity: 'taker', slippage: '0' } as const;
  return { time: 1, kind: 'fill', data: { order, quantity, price, ...terms, reason: 'entry', ...changes } };
}

function tradesOf(...entries: readonly JournalEntry[]): Trades {
  const trades = new Trades();
  for (const entry of entries) trades.take(entry);
  return trades;
}

const protects = (side: 'stop-market' | 'take-profit') =>
  ({ side: 'sell', type: side, parent: 'a' }) as const;

test('an order is one trade however many fills it took, and is found again by when it was decided', () => {
  const paper = tradesOf(order(60_000, 'a'), fill('a', '0.5', '100'), fill('a', '0.5', '102'));
  const other = tradesOf(order(0, 'x'), order(60_000, 'y'), fill('y', '1', '100'));
  expect(compareTrades(paper, other)).toEqual({
    session: 1,
    other: 1,
    matched: 1,
    same: 0,
    worse: { mean: expect.closeTo(0.01, 12), most: expect.closeTo(0.01, 12) },
    rows: [
      {
        decidedAt: '1970-01-01T00:01:00Z',
        symbol: SYMBOL,
        side: 'buy',
        reason: 'entry',
        session: { quantity: 1, price: 101 },
        other: { quantity: 1, price: 100 },
        worse: expect.closeTo(0.01, 12),
      },
    ],
    omitted: 0,
  });
  expect(paper.fees).toBeCloseTo(0.2, 12);
});

test('a sale for less is worse, a purchase for less is better', () => {
  const sale = { side: 'sell', reason: 'signal' } as const;
  const run = (price: string) =>
    tradesOf(order(0, 'a'), fill('a', '1', price), order(1, 'b', sale), fill('b', '1', price, sale));
  const { rows, worse } = compareTrades(run('99'), run('100'));
  expect(rows.map(({ worse }) => worse)).toEqual([expect.closeTo(-0.01, 12), expect.closeTo(0.01, 12)]);
  expect(worse).toEqual({ mean: expect.closeTo(0, 12), most: expect.closeTo(0.01, 12) });
});

test('what one run stopped out of and the other sold at its target are two trades, each on one side alone', () => {
  const entry = [order(0, 'a'), fill('a', '1', '100')];
  const out = { side: 'sell', reason: 'stop-loss' } as const;
  const stopped = [order(1, 'b', protects('stop-market')), fill('b', '1', '95', out)];
  const sold = [
    order(1, 'b', protects('take-profit')),
    fill('b', '1', '105', { ...out, reason: 'take-profit' }),
  ];
  const { matched, same, worse, rows } = compareTrades(
    tradesOf(...entry, ...stopped),
    tradesOf(...entry, ...sold),
  );
  expect({ matched, same, worse }).toEqual({ matched: 1, same: 1, worse: { mean: 0, most: 0 } });
  expect(rows).toMatchObject([
    { reason: 'stop-loss', session: { price: 95 }, other: null, worse: null },
    { reason: 'take-profit', session: null, other: { price: 105 }, worse: null },
  ]);
});

test('an order from before the session keeps its own name', () => {
  const before = () => tradesOf(fill('7', '1', '100', { side: 'sell', reason: 'stop-loss' }));
  expect(compareTrades(before(), before())).toMatchObject({ matched: 1, same: 1, rows: [] });
  expect(compareTrades(before(), tradesOf()).rows).toMatchObject([{ decidedAt: null, other: null }]);
});

test('of many differences the first are told, and how many more there are', () => {
  const many = tradesOf(
    ...Array.from({ length: 15 }, (_, at) => [order(at * 60_000, `${at}`), fill(`${at}`, '1', '100')]).flat(),
  );
  const { rows, omitted } = compareTrades(many, tradesOf());
  expect([rows.length, omitted, rows[0]!.decidedAt]).toEqual([10, 5, '1970-01-01T00:00:00Z']);
});
