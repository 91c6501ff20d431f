import { writerLockOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { endOpenSession } from './end-open-session.ts';

const ENDING = { reason: 'failed', detail: 'the bot crashed once too often' } as const;

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
  book.begin('s1');
  book.candle(100, 'buy');
  book.candle(101);
});
afterEach(() => book.sample.remove());

const ends = () =>
  book.read((reader) => [...reader.entries()].filter(({ kind }) => kind === 'session-ended'));

test('a session that its bot left open is ended at the last step, and the book verifies', () => {
  const { time } = book;
  book.close();
  endOpenSession(book.path, 's1', ENDING);
  expect(ends()).toMatchObject([{ time, data: ENDING }]);
  expect(book.faults()).toEqual([]);
});

test('one that has its end, or that another one came after, is left alone', () => {
  book.end();
  book.close();
  endOpenSession(book.path, 's1', ENDING);
  expect(ends()).toHaveLength(1);
  const next = new OpenBook(book.sample);
  next.begin('s2');
  next.close();
  endOpenSession(book.path, 's1', ENDING);
  expect(ends()).toHaveLength(1);
});

test('nothing is written where a bot still holds the book', () => {
  book.close();
  const lock = takeLock(writerLockOf(book.path));
  endOpenSession(book.path, 's1', ENDING);
  lock?.release();
  expect(ends()).toEqual([]);
});
