import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { START } from '../../report/src/testing/sample-book.ts';
import { WHOLE_BOOK } from './scope.ts';
import {
  findSession,
  firstSession,
  hasProcessed,
  identityOf,
  lastCandleEnd,
  lastEntryBefore,
  lastSession,
  newestSessions,
  sessionCount,
  sessionEnd,
  sessionsIn,
} from './sessions.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

describe('what a book says of its sessions', () => {
  test('is nothing before the first one', () => {
    book.read((reader) => {
      expect(identityOf(reader)).toBeUndefined();
      expect(lastSession(reader)).toBeUndefined();
      expect(sessionCount(reader)).toBe(0);
      expect(lastCandleEnd(reader, 's1')).toBeNull();
      expect(sessionEnd(reader, 's1')).toBeNull();
      expect(sessionsIn(reader, WHOLE_BOOK)).toEqual([]);
    });
  });

  test('is its identity, its sessions and their ends', () => {
    book.begin('s1');
    book.candle(100);
    book.end();
    book.begin('s2');
    book.read((reader) => {
      expect(identityOf(reader)).toEqual({
        mode: 'test',
        market: 'simulated:1',
        currency: 'USDT',
        startingCash: '10000',
      });
      expect(sessionCount(reader)).toBe(2);
      expect(lastSession(reader)).toMatchObject({
        id: 's2',
        start: START + 60_000,
        seq: book.writer.head.seq,
      });
      expect(sessionEnd(reader, 's1')).toEqual({
        time: START + 60_000,
        data: { reason: 'completed', detail: 'it was over' },
      });
      expect(sessionEnd(reader, 's2')).toBeNull();
      expect([lastCandleEnd(reader, 's1'), lastCandleEnd(reader, 's2')]).toEqual([START + 60_000, null]);
    });
  });

  test('is found by id, by place in the journal, and from either end', () => {
    const seqs = ['s1', 's2', 's3'].map((id) => {
      book.begin(id);
      const { seq } = book.writer.head;
      book.candle(100);
      book.end();
      return seq;
    });
    book.read((reader) => {
      expect(firstSession(reader)).toMatchObject({ id: 's1', seq: seqs[0], start: START });
      expect(findSession(reader, 's2')).toMatchObject({ id: 's2', seq: seqs[1] });
      expect(findSession(reader, 's4')).toBeUndefined();
      expect(lastSession(reader, seqs[2]! - 1)?.id).toBe('s2');
      expect(newestSessions(reader, 2).map(({ id }) => id)).toEqual(['s3', 's2']);
      expect(sessionsIn(reader, WHOLE_BOOK).map(({ id, ended }) => [id, ended?.reason])).toEqual([
        ['s1', 'completed'],
        ['s2', 'completed'],
        ['s3', 'completed'],
      ]);
      // The session that opened the book opens it again.
      expect(lastEntryBefore(reader, firstSession(reader)!)).toBe(0);
      expect(lastEntryBefore(reader, findSession(reader, 's2')!)).toBe(seqs[1]! - 1);
    });
  });
});

test('a moment is processed once every symbol had its candle, or a later candle came', () => {
  const ends = (minutes: number) => START + minutes * 60_000;
  const isProcessed = (time: number, symbols = ['BTC/USDT']) =>
    book.read((reader) => hasProcessed(reader, 's1', symbols, { time, periodMs: 60_000 }));
  book.begin('s1');
  expect(isProcessed(ends(1))).toBe(false);
  book.candle(100);
  expect(isProcessed(ends(1))).toBe(true);
  expect(isProcessed(ends(1), ['BTC/USDT', 'ETH/USDT'])).toBe(false);
  expect(isProcessed(ends(2))).toBe(false);
  book.candle(101);
  expect(isProcessed(ends(1), ['BTC/USDT', 'ETH/USDT'])).toBe(true);
});
