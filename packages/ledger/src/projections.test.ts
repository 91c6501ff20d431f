import { Book } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { projectionsOf } from './projections.ts';
import { OpenBook, type Said } from './testing/open-book.ts';

const aCandle = fc.tuple(fc.integer({ min: 80, max: 120 }), fc.constantFrom<Said>('buy', 'sell', undefined));

test('the projections are those of a book folded afresh from the journal', () => {
  fc.assert(
    fc.property(fc.array(aCandle, { minLength: 3, maxLength: 40 }), (candles) => {
      const book = new OpenBook();
      try {
        book.begin();
        for (const [close, said] of candles) book.candle(close, said);
        book.read((reader) => {
          const fresh = new Book();
          for (const entry of reader.entries()) fresh.apply(entry);
          const expected = projectionsOf(fresh);
          const rows = (sql: string) => Array.from(reader.rows<object>(sql), (row) => ({ ...row }));
          expect(rows('SELECT * FROM account')).toEqual([{ id: 1, ...expected.account[0] }]);
          expect(rows('SELECT * FROM positions ORDER BY symbol')).toEqual(expected.positions);
          expect(rows('SELECT * FROM open_orders ORDER BY id')).toEqual(expected.open_orders);
          expect(rows('SELECT * FROM trades ORDER BY number')).toEqual(expected.trades);
        });
      } finally {
        book.remove();
      }
    }),
    { numRuns: 15 },
  );
});

test('a writer that comes later adds the trades that are not there yet, and those alone', () => {
  let book = new OpenBook();
  book.begin();
  for (const said of ['buy', undefined, 'sell', undefined] as const) book.candle(100, said);
  book.end();
  book.close();
  book = new OpenBook(book.sample);
  book.begin('s2');
  for (const said of ['buy', undefined, 'sell', undefined] as const) book.candle(101, said);
  const trades = book.read((reader) => reader.rows('SELECT number, entry_price FROM trades ORDER BY number'));
  expect(trades).toEqual([
    { number: 1, entry_price: 100 },
    { number: 2, entry_price: 101 },
  ]);
  expect(book.faults()).toEqual([]);
  book.remove();
});
