import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LedgerReader } from '../ledger/reader.ts';
import { OpenBook } from '../ledger/testing/open-book.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { archiveBook } from './archive-book.ts';

test('a book is set aside whole, its log with it, and another can begin', () => {
  const old = new OpenBook();
  old.begin();
  old.candle(100, 'buy');
  const { seq, hash } = old.writer.head;
  expect(existsSync(`${old.path}-wal`)).toBe(true);
  const archive = archiveBook(old.path)!;
  expect(archive).toMatch(/\/archive\/\d{8}-\d{6}-[^/]+$/);
  expect(readdirSync(old.sample.folder)).toEqual(['archive']);
  const reader = new LedgerReader(join(archive, 'ledger.db'), 'at-rest');
  expect(verifyLedger(reader)).toEqual({ entries: seq, head: hash, faults: [] });
  reader.close();
  const next = new OpenBook(old.sample);
  expect(next.writer.head.seq).toBe(0);
  next.close();
  old.remove();
});

test('nothing that was set aside is ever written over', () => {
  const book = new OpenBook();
  book.close();
  const first = archiveBook(book.path)!;
  const kept = readFileSync(join(first, 'ledger.db'));
  new OpenBook(book.sample).close();
  const second = archiveBook(book.path)!;
  expect(second).not.toBe(first);
  expect(readFileSync(join(first, 'ledger.db')).equals(kept)).toBe(true);
  book.sample.remove();
});

test('where there is no book nothing is made', () => {
  const book = new OpenBook();
  book.remove();
  expect(archiveBook(book.path)).toBeNull();
  expect(existsSync(book.sample.folder)).toBe(false);
});
