import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CheckedMetrics } from '@chimera/contract';
import { tradingMetrics } from '@chimera/monitor';
import { ledgerFigures } from '@chimera/page';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { equityLine } from '../../../status-page/src/equity-line.ts';
import { openForWriting } from '../database.ts';
import { type EquityRow, LedgerReader } from '../reader.ts';
import { journalHead, sealEverything } from '../seals/seal-everything.ts';
import { SealWriter } from '../seals/seal-writer.ts';
import { verifyLedger } from '../verify.ts';
import { LedgerWriter } from '../writer.ts';
import { DAY_MS, KEEP_SINGLE_MS } from './ages.ts';
import { equitySumsFaults } from './equity-sums-check.ts';
import { countOf } from './health-summary.ts';
import { rollUpHealth } from './roll-up.ts';

const SESSION = '20260101-000000-0001';
let sample: SampleBook;
let copies = 0;
beforeAll(() => {
  sample = new SampleBook();
  sample.run({ id: SESSION, start: START, closes: [100], end: 'completed' });
});
afterAll(() => sample.remove());

/** A book of these notes of equity, each some minutes after the one before, and a health check beside each tenth. */
function bookOf(notes: readonly (readonly [minutes: number, equity: number])[]) {
  copies += 1;
  const path = join(sample.folder, `notes-${copies}.db`);
  copyFileSync(sample.path, path);
  const database = new DatabaseSync(path);
  const equity = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, 10000, ?, 3)');
  const health = database.prepare('INSERT INTO health VALUES (NULL, ?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  let time = START + 60_000;
  for (const [at, [minutes, value]] of notes.entries()) {
    time += minutes * 60_000;
    equity.run(time, `s${Math.floor(time / (5 * HOUR))}`, 10_000 + value, value);
    if (at % 10 > 0) continue;
    const metrics = sampleMetrics({ system: { cpu_percent: value % 50 } });
    health.run(
      `s${Math.floor(time / (5 * HOUR))}`,
      time,
      time,
      value % 3 > 0 ? 'healthy' : 'degraded',
      JSON.stringify(metrics),
    );
  }
  sealEverything(database);
  database.exec('COMMIT');
  database.close();
  return { path, end: time };
}

function read<Result>(path: string, look: (reader: LedgerReader) => Result): Result {
  const reader = new LedgerReader(path);
  try {
    return look(reader);
  } finally {
    reader.close();
  }
}

function rolledUp(path: string, times: readonly number[]): void {
  const writer = new LedgerWriter(path);
  for (const time of times) writer.forgetEvents(time);
  writer.close();
}

const told = (path: string, end: number) =>
  read(path, (reader) => {
    const { scopes } = ledgerFigures(reader, SESSION);
    const { months } = equityLine(
      reader,
      { openedAt: START, asOf: end, startingCash: 10_000, exposure: null },
      [],
    );
    const { max_drawdown, sharpe, sortino } = tradingMetrics(reader);
    return { figures: scopes.at(-1)?.figures, months, metrics: { max_drawdown, sharpe, sortino } };
  });

const walks = fc.array(fc.tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: -900, max: 900 })), {
  minLength: 200,
  maxLength: 900,
});

test('no figure of a book changes when its past is summed up, whenever that happens', () => {
  fc.assert(
    fc.property(walks, fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }), (notes, daysBefore) => {
      const whole = bookOf(notes);
      const short = bookOf(notes);
      const times = daysBefore.toSorted((a, b) => b - a).map((days) => short.end - days * DAY_MS);
      rolledUp(short.path, [...times, short.end, short.end]);
      expect(told(short.path, short.end)).toEqual(told(whole.path, whole.end));
    }),
    { numRuns: 25 },
  );
});

test('the sums of old notes never contradict the notes that are kept', () => {
  let summedUp = 0;
  fc.assert(
    fc.property(walks, fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }), (notes, daysBefore) => {
      // Nothing is sold that is not held.
      const { path, end } = bookOf(notes.map(([minutes, value]) => [minutes, Math.abs(value)] as const));
      rolledUp(path, [...daysBefore.toSorted((a, b) => b - a).map((days) => end - days * DAY_MS), end]);
      expect(read(path, equitySumsFaults)).toEqual([]);
      summedUp += read(path, (reader) => reader.rows('SELECT * FROM equity_sums')).length;
    }),
    { numRuns: 25 },
  );
  // A book of a few days has none.
  expect(summedUp).toBeGreaterThan(0);
});

test('what is older than fifteen days has a few notes an hour, what is older than three months a few a day', () => {
  const minutes = 10;
  const days = 130;
  const notes = Array.from({ length: (days * 1440) / minutes }, (_, at) => {
    return [minutes, Math.round(500 * Math.sin(at / 40) + 90 * Math.sin(at / 3))] as const;
  });
  const { path, end } = bookOf(notes);
  const before = read(path, (reader) => reader.rows<EquityRow>('SELECT * FROM equity'));
  rolledUp(path, [end]);
  const after = read(path, (reader) => reader.rows<EquityRow>('SELECT * FROM equity ORDER BY time'));
  const single = Math.floor((end - KEEP_SINGLE_MS) / DAY_MS) * DAY_MS;
  expect(after.filter(({ time }) => time > single)).toEqual(before.filter(({ time }) => time > single));
  const noted = new Map(before.map(({ time, equity }) => [time, equity]));
  expect(after.every(({ time, equity }) => noted.get(time) === equity)).toBe(true);
  const hours = after.filter(({ time }) => time <= single && time > end - 90 * DAY_MS);
  expect(hours.length).toBeLessThanOrEqual(75 * 24 * 6);
  expect(after.filter(({ time }) => time <= end - 93 * DAY_MS).length).toBeLessThan(37 * 12);
});

test('health checks of an hour become one that has their worst, their numbers and their means', () => {
  const notes = Array.from({ length: 6_000 }, (_, at) => [10, at % 90] as const);
  const { path, end } = bookOf(notes);
  type Check = { id: number; time: number; level: string; metrics: string };
  const checks = () => read(path, (reader) => reader.rows<Check>('SELECT * FROM health ORDER BY id'));
  const before = checks();
  rolledUp(path, [end]);
  const after = checks();
  const summaries = after.map(({ metrics }) => (JSON.parse(metrics) as CheckedMetrics).summary);
  const counted = summaries.reduce((sum, each) => {
    return sum + (each ? Object.values(each.checks).reduce((a, b) => a + b) : 1);
  }, 0);
  expect(counted).toBe(before.length);
  const [first] = summaries;
  const own = before.filter(({ time }) => time >= first!.from && time <= first!.to);
  const loads = own.map(({ metrics }) => (JSON.parse(metrics) as CheckedMetrics).system.cpu_percent);
  expect(first!.cpu.max).toBe(Math.max(...loads));
  expect(first!.cpu.min).toBe(Math.min(...loads));
  expect(first!.cpu.mean).toBeCloseTo(loads.reduce((a, b) => a + b) / loads.length, 9);
  expect(after.at(-1)).toEqual(before.at(-1));
});

test('a book that was summed up verifies, and a sum or a summary that was changed is found', () => {
  const { path, end } = bookOf(Array.from({ length: 4_000 }, (_, at) => [10, at % 90] as const));
  const faults = () => {
    const found = read(path, verifyLedger).faults;
    // The notes are made up, so the book was never worth what they say.
    return found.filter(
      (fault) => !/^(the equity of|the last equity|the cursor's time|the high-water mark)/.test(fault),
    );
  };
  rolledUp(path, [end]);
  expect(faults()).toEqual([]);
  for (const change of [
    `equity_sums SET sums = replace(sums, '"points":', '"points":1')`,
    'equity SET equity = equity + 1 WHERE time = (SELECT min(time) FROM equity)',
    "health SET level = 'critical' WHERE id = (SELECT min(id) FROM health)",
  ]) {
    const database = new DatabaseSync(path);
    database.exec(`BEGIN; UPDATE ${change}`);
    database.exec('COMMIT');
    expect([change, faults().length > 0]).toEqual([change, true]);
    database.close();
  }
});

describe('an old book that was never summed up', () => {
  /** Half a year of checks, as a book of version 3 has them: sealed as they are found. */
  const old = () => bookOf(Array.from({ length: 180 * 24 }, (_, at) => [60, at % 90] as const));

  test('is summed up day by day, never with more than one of them at hand', () => {
    const { path, end } = old();
    const database = openForWriting(path);
    const seals = new SealWriter(database);
    const [whole] = Object.values(database.prepare('SELECT count(*) FROM health').get()!);
    const replaced: number[] = [];
    const folding = {
      foldedUpTo: (table: 'equity' | 'health') => seals.foldedUpTo(table),
      next(table: 'equity' | 'health', upTo: number, rows: readonly (readonly (string | number)[])[]) {
        const from = seals.foldedUpTo(table);
        const query = database.prepare('SELECT count(*) FROM health WHERE id > ? AND id <= ?');
        replaced.push(Number(Object.values(query.get(from, upTo)!)[0]));
        seals.foldNext(table, upTo, rows, journalHead(database));
      },
      again() {
        throw new Error('nothing was summed up by the hour before');
      },
    };
    for (let isMore = true; isMore; ) {
      isMore = rollUpHealth(database, end, folding);
      seals.finish();
    }
    database.close();
    expect(Math.max(...replaced)).toBeLessThanOrEqual(3);
    expect(replaced.reduce((a, b) => a + b)).toBeGreaterThan(Number(whole) * 0.8);
  });

  test('comes to the same rows as one that was summed up all along', () => {
    const [atOnce, daily] = [old(), old()];
    rolledUp(atOnce.path, [atOnce.end]);
    const days = Array.from({ length: 181 }, (_, at) => daily.end - (180 - at) * DAY_MS);
    rolledUp(daily.path, days);
    const checks = (path: string) =>
      read(path, (reader) =>
        reader
          .rows<{ metrics: string }>('SELECT metrics FROM health')
          .map(({ metrics }) => (JSON.parse(metrics) as CheckedMetrics).summary),
      );
    const numbers = (path: string) => checks(path).reduce((sum, each) => sum + (each ? countOf(each) : 1), 0);
    expect(numbers(daily.path)).toBe(numbers(atOnce.path));
    // By the day it is done for thirty days at once: until then there is a row for each hour.
    expect(checks(daily.path).length).toBeLessThan(checks(atOnce.path).length + 31 * 3);
    expect(told(daily.path, daily.end)).toEqual(told(atOnce.path, atOnce.end));
    expect(read(daily.path, verifyLedger).faults.filter((fault) => fault.includes('seal'))).toEqual([]);
  });
});

test.each([
  ['was changed', "UPDATE health SET level = 'critical' WHERE id = 3", 'is not what was sealed'],
  ['is no JSON', "UPDATE health SET metrics = '{' WHERE id = 3", 'JSON'],
  ['has no loads', "UPDATE health SET metrics = '{}' WHERE id = 3", 'health checks are not summed up'],
])('a health check that %s stops no start: the rest is summed up, and verify tells it', (_, change, why) => {
  const { path, end } = bookOf(Array.from({ length: 4_000 }, (_, at) => [10, at % 90] as const));
  const database = new DatabaseSync(path);
  database.exec(change);
  database.close();
  const writer = new LedgerWriter(path);
  expect(writer.forgetEvents(end)).toContain(why);
  expect(writer.forgetEvents(end + DAY_MS)).toContain(why);
  writer.close();
  const { faults, notes } = read(path, (reader) => ({
    faults: verifyLedger(reader).faults,
    notes: reader.row<{ n: number }>('SELECT count(*) AS n FROM equity')?.n,
  }));
  expect(faults).toContainEqual(expect.stringMatching(/^health: row 3 .* is not what was sealed$/));
  expect(notes).toBeLessThan(4_000);
});
