import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ledgerPathOf, pathsOf, writerLockOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { isAlive, LOST, newestSession } from './newest-session.ts';

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

const standing = (alive: boolean | null, now = START) =>
  book.read((reader) => newestSession(reader, { isAlive: alive, now }));

describe('the newest session', () => {
  test('has ended as it said, no matter what runs', () => {
    book.run({ id: 'a', start: START, closes: [100, 101], end: 'stopped' });
    const ended = { id: 'a', state: 'ended', end: { reason: 'stopped', detail: 'it was stopped' } };
    for (const alive of [true, false, null]) expect(standing(alive)).toEqual(ended);
  });

  test('without an end runs while its processes do, and is lost when they are gone', () => {
    book.run({ id: 'a', start: START, closes: [100, 101] });
    expect(standing(true, START + 9_999 * MINUTE)).toEqual({ id: 'a', state: 'running', end: null });
    expect(standing(false)).toEqual({ id: 'a', state: 'lost', end: LOST });
  });

  test('of a copied book is lost once its planned end is well past, on the machine of its last health check', () => {
    book.run({ id: 'a', start: START, closes: [100, 101, 102, 103] });
    // Nobody noted when session time was which real time.
    expect(standing(null, START + 9_999 * MINUTE)?.state).toBe('running');
    const noted = Date.now();
    book.observe((writer) => writer.health('a', START + MINUTE, 'healthy', sampleMetrics()));
    // Three minutes of session time are left: a quarter of a second at speed 720, and ten minutes of patience.
    expect(standing(null, noted + 9 * MINUTE)?.state).toBe('running');
    expect(standing(null, noted + 11 * MINUTE)?.state).toBe('lost');
  });

  test('is none in a book that was never opened', () => {
    book.run({ id: 'a', start: START, closes: [] });
    expect(standing(null)?.id).toBe('a');
    const empty = new SampleBook();
    empty.openObservations().close();
    expect(empty.read((reader) => newestSession(reader, { isAlive: false, now: 0 }))).toBeNull();
    empty.remove();
  });
});

test('a session is alive while the book is written, or its mode has a controller', () => {
  const paths = pathsOf(book.folder);
  const ledgerPath = ledgerPathOf(book.folder, 'test');
  mkdirSync(dirname(ledgerPath), { recursive: true });
  expect(isAlive(paths, ledgerPath)).toBe(false);
  const writer = takeLock(writerLockOf(ledgerPath))!;
  expect(isAlive(paths, ledgerPath)).toBe(true);
  writer.release();
  const controller = takeLock(paths.lock)!;
  expect(isAlive(paths, ledgerPath)).toBe(true);
  writeFileSync(paths.metrics, JSON.stringify(sampleMetrics()));
  expect(isAlive(paths, ledgerPath)).toBe(true);
  // The session that runs is one of test mode: it says nothing of the paper book.
  expect(isAlive(paths, ledgerPathOf(book.folder, 'paper'))).toBe(false);
  controller.release();
});
