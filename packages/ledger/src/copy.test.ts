import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyLedger } from './copy.ts';
import { LedgerReader } from './reader.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

test('a book that is being written is copied whole, as one file, over what was there', () => {
  book.begin();
  book.candle(100, 'buy');
  const to = join(book.sample.folder, 'copies.db');
  for (const close of [101, 102]) {
    const { head } = book.writer;
    copyLedger(book.path, to);
    const reader = new LedgerReader(to, 'at-rest');
    expect({ ...reader.head() }).toEqual(head);
    expect(verifyLedger(reader).faults).toEqual([]);
    reader.close();
    book.candle(close);
  }
  expect(readdirSync(book.sample.folder).filter((name) => name.startsWith('copies'))).toEqual(['copies.db']);
});

test('what is not there cannot be copied', () => {
  const to = join(book.sample.folder, 'copy.db');
  expect(() => copyLedger(join(book.sample.folder, 'none.db'), to)).toThrow(/cannot be opened/);
  expect(existsSync(to)).toBe(false);
});
