import { dirname, join } from 'node:path';
import { takeLock } from '@chimera/ledger';
import { governorStatus } from '@chimera/monitor';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { journalCommand } from './give-command.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.sample.remove());

describe('a command between two sessions', () => {
  test('is journalled after the last entry, at the time of the last step', () => {
    book.begin();
    book.candle(100);
    book.end();
    const { head, time } = { head: book.writer.head, time: book.time };
    book.close();
    expect(journalCommand(book.path, 'halt', 'on holiday')).toBe(true);
    const added = book.read((reader) => [...reader.entries(head.seq)]);
    expect(added).toMatchObject([
      { kind: 'command', time, data: { command: 'halt', reason: 'on holiday' } },
      { kind: 'governor', time, data: { state: 'halted', rule: 'command' } },
    ]);
    expect(book.faults()).toEqual([]);
    expect(book.read(governorStatus)?.state).toBe('halted');
  });

  test('binds the session that comes next', () => {
    book.begin();
    book.candle(100);
    book.end();
    book.close();
    journalCommand(book.path, 'halt', 'on holiday');
    const next = new OpenBook(book.sample);
    next.begin('s2');
    const kinds = next.candle(100, 'buy').map(({ kind }) => kind);
    expect(kinds).toEqual(['signal', 'refusal']);
    expect(next.faults()).toEqual([]);
    next.close();
  });

  test('that resets measures the drawdown anew', () => {
    book.begin();
    book.candle(100, 'buy');
    book.candle(100);
    book.candle(92);
    book.end();
    book.close();
    const before = book.read(governorStatus)!;
    journalCommand(book.path, 'reset', 'I have read the report');
    const after = book.read(governorStatus)!;
    expect(before.high_water_mark).toBe(10_000);
    expect(after.high_water_mark).toBeLessThan(9_800);
    expect(book.faults()).toEqual([]);
  });
});

test('while a bot holds the book it is left to the bot', () => {
  book.begin();
  book.close();
  const lock = takeLock(join(dirname(book.path), 'writer.lock'));
  const head = book.read((reader) => reader.head());
  expect(journalCommand(book.path, 'halt', 'x')).toBe(false);
  expect(book.read((reader) => reader.head())).toEqual(head);
  lock?.release();
});

test('a book without a session has no governor to command, and stays free', () => {
  book.close();
  expect(() => journalCommand(book.path, 'halt', 'x')).toThrow('no session yet');
  const lock = takeLock(join(dirname(book.path), 'writer.lock'));
  expect(lock).not.toBeNull();
  lock?.release();
});
