import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exportJournal } from './export.ts';
import type { LedgerReader } from './reader.ts';
import { parseCsv } from './testing/csv.ts';
import { OpenBook } from './testing/open-book.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

function exported(format: 'csv' | 'json'): string {
  return book.read((reader) => [...exportJournal(reader, format)].join(''));
}

function live(): void {
  book.begin();
  book.candle(100, 'buy');
  book.candle(101);
  book.command('halt', 'she said: "stop",\r\nand left — ünïcode 🦊');
}

test('the CSV is the journal, read back by anyone', () => {
  live();
  const [titles, ...records] = parseCsv(exported('csv'));
  expect(titles).toEqual(['seq', 'session', 'time', 'kind', 'data', 'prev_hash', 'hash']);
  const journal = book.read((reader) => [...reader.journal()]);
  expect(
    records.map(([seq, session, time, kind, data, prev, hash]) => [
      seq,
      session,
      Date.parse(time!),
      kind,
      data,
      prev,
      hash,
    ]),
  ).toEqual(
    journal.map((row) => [
      String(row.seq),
      row.session,
      row.time,
      row.kind,
      row.data,
      row.prev_hash,
      row.hash,
    ]),
  );
  expect(journal.length).toBeGreaterThan(5);
});

test('the JSON is the journal, its data and times readable', () => {
  live();
  const journal = book.read((reader) => [...reader.journal()]);
  expect(JSON.parse(exported('json'))).toEqual(
    journal.map((row) => ({ ...row, time: new Date(row.time).toISOString(), data: JSON.parse(row.data) })),
  );
});

test('signs that nobody sees are written so that what was hashed can be read back', () => {
  live();
  // A book of an older version, or of somebody else, may hold them.
  const row = {
    ...book.read((reader) => [...reader.journal()]).at(-1)!,
    data: '{"reason":"a\u200db\ufe0fc\u0085d"}',
  };
  const reader = { journal: () => [row] } as unknown as LedgerReader;
  const [, [, , , , data] = []] = parseCsv([...exportJournal(reader, 'csv')].join(''));
  expect(data).toBe('{"reason":"a\\u200db\\ufe0fc\\u0085d"}');
  expect(JSON.stringify(JSON.parse(data!))).toBe(row.data);
});

test('a book without entries is a line of titles, or an empty array', () => {
  expect(exported('csv')).toBe('seq,session,time,kind,data,prev_hash,hash\r\n');
  expect(JSON.parse(exported('json'))).toEqual([]);
});

test('it comes in pieces, an entry at a time', () => {
  live();
  const pieces = book.read((reader) => [...exportJournal(reader, 'csv')]);
  expect(pieces).toHaveLength(1 + book.writer.head.seq);
});
