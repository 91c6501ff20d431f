import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { EXPORT_TABLES, type ExportTableName, exportTable } from './export-tables.ts';
import { parseCsv } from './testing/csv.ts';

let book: SampleBook;
beforeAll(() => {
  book = new SampleBook();
  const script = {
    0: { action: 'buy', reason: '=HYPERLINK("http://x"),\n-1' },
    2: { action: 'sell', reason: 'a "good" price' },
    4: { action: 'buy', confidence: 0.1, reason: 'weak' },
  } as const;
  book.run({ id: 's1', start: START, closes: [100, 100, 104, 104.5, 104, 104], script, end: 'completed' });
  book.observe((writer) =>
    writer.incident({
      session: 's1',
      time: START + MINUTE,
      severity: 'error',
      source: 'feed',
      kind: 'x',
      message: '@cmd, or -2+3',
    }),
  );
});
afterAll(() => book.remove());

function text(name: ExportTableName, format: 'csv' | 'json'): string {
  return book.read((reader) => [...exportTable(reader, name, format)].join(''));
}

const names = Object.keys(EXPORT_TABLES) as ExportTableName[];

describe.each(names)('the table %s', (name) => {
  test('has the same rows and columns as CSV and as JSON', () => {
    const [titles, ...records] = parseCsv(text(name, 'csv'));
    const rows: Record<string, unknown>[] = JSON.parse(text(name, 'json'));
    expect(titles).toEqual([...EXPORT_TABLES[name].columns]);
    expect(records.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => titles));
    const written = (row: Record<string, unknown>) =>
      titles!.map((column) => {
        const value = row[column] === null ? '' : String(row[column]);
        return /^(?:[=+@]|-\D)/.test(value) ? `'${value}` : value;
      });
    expect(records).toEqual(rows.map(written));
  });

  test('has times that everything reads, and no value in two shapes', () => {
    for (const row of JSON.parse(text(name, 'json')) as Record<string, unknown>[]) {
      for (const [column, value] of Object.entries(row)) {
        if (/time$|_at$|_from$/.test(column)) {
          expect(new Date(String(value)).toISOString()).toBe(value);
        }
      }
    }
  });

  test('is titles alone, or an empty array, of an empty book', () => {
    const empty = new SampleBook();
    empty.observe(() => undefined);
    const of = (format: 'csv' | 'json') =>
      empty.read((reader) => [...exportTable(reader, name, format)].join(''));
    expect(of('csv')).toBe(`${EXPORT_TABLES[name].columns.join(',')}\r\n`);
    expect(JSON.parse(of('json'))).toEqual([]);
    empty.remove();
  });
});

test('money and quantities are the exact decimals of the ledger', () => {
  const [trade] = JSON.parse(text('trades', 'json'));
  expect(trade).toEqual({
    number: 1,
    symbol: 'BTC/USDT',
    opened_at: '2026-01-01T00:01:00.000Z',
    closed_at: '2026-01-01T00:03:00.000Z',
    holding_seconds: 120,
    quantity: '50',
    entry_price: 100,
    exit_price: 104,
    pnl: '189.8',
    fees: '10.2',
    exit_reason: 'signal',
    direction: 'long',
    tag: null,
  });
  const fills = JSON.parse(text('fills', 'json'));
  expect(
    fills.map(({ side, quantity, price, fee, by, late }: Record<string, unknown>) => [
      side,
      quantity,
      price,
      fee,
      by,
      late,
    ]),
  ).toEqual([
    ['buy', '50', '100', '5', 'candle', false],
    ['sell', '50', '104', '5.2', 'candle', false],
  ]);
});

test('no word is a formula for a spreadsheet', () => {
  const reasons = parseCsv(text('orders', 'csv')).map((record) => record.at(-3)!);
  expect(reasons.filter((reason) => /^[=+\-@]/.test(reason))).toEqual([]);
  expect(reasons).toContain(`'=HYPERLINK("http://x"), ⏎ -1`);
  expect(parseCsv(text('incidents', 'csv')).at(-1)!.at(-1)).toBe("'@cmd, or -2+3");
});
