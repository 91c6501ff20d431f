import { expect, test } from '@jest/globals';
import { launchLine, lostSessions, tellsOfSession } from './launch-line.ts';

const SESSION = '20260101-000000-0001';
const MAIN = { book: 'main', mode: 'test' } as const;
const HEAD = { seq: 12, hash: 'a'.repeat(64) };

test('what launch writes is found again, for exactly its book, mode and session', () => {
  const log = `2026-01-01T00:00:00Z x\n2026-01-01T00:00:00Z ${launchLine(SESSION, MAIN, 4711, HEAD)}\n`;
  expect(log).toContain(
    'Session 20260101-000000-0001 of the book main (test) runs (pid 4711) and goes on after entry 12.',
  );
  expect(tellsOfSession(log, MAIN)).toBe(true);
  expect(tellsOfSession(log, MAIN, SESSION)).toBe(true);
  expect(tellsOfSession(log, MAIN, '20260101-000000-0002')).toBe(false);
  for (const other of [
    { ...MAIN, mode: 'paper' as const },
    { ...MAIN, book: 'main-2' },
    { ...MAIN, book: 'mai' },
  ])
    expect(tellsOfSession(log, other)).toBe(false);
});

test('of several sessions in one log each counts', () => {
  const other = launchLine(SESSION, { ...MAIN, book: 'other' }, 1, null);
  expect(tellsOfSession(`${other} ${launchLine(SESSION, MAIN, 2, null)}`, MAIN)).toBe(true);
  expect(tellsOfSession(`${other} ${other}`, MAIN)).toBe(false);
});

test('what a refusal said counts, and a session with a strange name breaks nothing', () => {
  expect(tellsOfSession(`error: ${lostSessions(MAIN)}, but`, MAIN)).toBe(true);
  expect(tellsOfSession('', MAIN, '((((')).toBe(false);
});
