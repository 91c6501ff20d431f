import { describe, expect, test } from '@jest/globals';
import { GuardedWork } from './guarded-work.ts';

function guarded(): { guard: GuardedWork; told: string[]; lost: string[] } {
  const told: string[] = [];
  const lost: string[] = [];
  const guard = new GuardedWork({
    tell: (severity, kind, message) => told.push(`${severity} ${kind}: ${message}`),
    onLedgerLost: (reason) => lost.push(reason),
  });
  return { guard, told, lost };
}

const full = () => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

const sqlite = (errcode: number, message: string) => () => {
  throw Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });
};

describe('work that a session can do without', () => {
  test('is told once when it fails, and once when it succeeds again', () => {
    const { guard, told, lost } = guarded();
    let runs = 0;
    const work = () => {
      runs += 1;
      if (runs < 4) full();
    };
    for (let turn = 0; turn < 5; turn += 1) guard.attempt('reports cannot be written', work);
    expect(runs).toBe(5);
    expect(told).toEqual([
      'warning work-failed: reports cannot be written: the disk is full (ENOSPC: no space left on device, write)',
      'info work-again: over, after 3 failures: reports cannot be written',
    ]);
    expect(lost).toEqual([]);
  });

  test('is kept apart from other work', () => {
    const { guard, told } = guarded();
    guard.attempt('one', full);
    guard.attempt('two', () => {});
    guard.attempt('two', full);
    guard.attempt('one', full);
    expect(told).toHaveLength(2);
  });

  test('tells where a fault of ours lies', () => {
    const { guard, told } = guarded();
    guard.attempt('it fails', () => (undefined as never as { x: { y: number } }).x.y);
    expect(told[0]).toMatch(/TypeError.*\n.*guarded-work\.test/);
  });

  test('may take its time', async () => {
    const { guard, told } = guarded();
    expect(await guard.attemptLater('it fails', async () => full())).toMatchObject({ code: 'ENOSPC' });
    expect(await guard.attemptLater('it fails', async () => {})).toBeNull();
    expect(told).toHaveLength(2);
  });
});

describe('a ledger that fails', () => {
  test.each([
    [13, 'database or disk is full', 'the disk is full'],
    [778, 'disk I/O error', 'the disk fails'],
    [1032, 'attempt to write a readonly database', 'the disk is read-only'],
    [779, 'database disk image is malformed', 'the ledger is damaged'],
  ])('with code %i ends the session, with its reason and a remedy', (errcode, message, words) => {
    const { guard, lost } = guarded();
    guard.attempt('the health check cannot be written', sqlite(errcode, message));
    expect(lost).toEqual([
      expect.stringMatching(`^the ledger cannot be written: ${words} \\(${message}\\); .`),
    ]);
  });

  test.each([
    [5, 'database is locked'],
    [1, 'no such table: health'],
  ])('with code %i does not', (errcode, message) => {
    const { guard, told, lost } = guarded();
    guard.attempt('the health check cannot be written', sqlite(errcode, message));
    expect([told.length, lost.length]).toEqual([1, 0]);
  });
});
