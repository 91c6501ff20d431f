import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tradingMetrics } from '../../monitor/trading-metrics.ts';
import { ledgerFigures } from '../../page/figures.ts';
import { HOUR, SampleBook, START } from '../../report/sample-book.ts';
import { sampleMetrics } from '../../report/sample-metrics.ts';
import { equityLine } from '../../status-page/equity-line.ts';
import { type EquityRow, LedgerReader } from '../reader.ts';
import { sealEverything } from '../seals/seal-everything.ts';
import { verifyLedger } from '../verify.ts';
import { LedgerWriter } from '../writer.ts';
import { DAY_MS, KEEP_SINGLE_MS } from './ages.ts';
import type { CheckedMetrics } from './health-summary.ts';

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
    const { months } = equityLine(reader, { openedAt: START, asOf: end, startingCash: 10_000 }, []);
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
  expect(
    after.every((row) => before.some((each) => each.time === row.time && each.equity === row.equity)),
  ).toBe(true);
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
