import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf } from '@chimera/config';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { reporting } from '../../config/src/schema-operation.ts';
import { refreshSummaries, reportedUntil, type SummaryKind, writeSummary } from './summaries.ts';
import { HOUR, MINUTE, SampleBook, START } from './testing/sample-book.ts';
import { calmScene, sampleMetrics } from './testing/sample-metrics.ts';

const DAY = 24 * HOUR;
const { thresholds } = calmScene;
const config = { thresholds, reporting: reporting.parse(undefined) };

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

const summary = (name: string) => join(book.folder, 'runtime-reports', `${name}.md`);
const textOf = (name: string) => readFileSync(summary(name), 'utf8');

function refreshed(ongoing: string | null = null): readonly string[] {
  const scene = { paths: pathsOf(book.folder), config, htmlOf: null, ongoing };
  const paths = book.read((reader) => refreshSummaries({ reader, ...scene }, sampleMetrics()));
  return paths.map((path) => path.slice(path.lastIndexOf('/') + 1, -'.md'.length));
}

/** The summaries that a session which ends in order writes. */
function conclude(to: number): void {
  const scene = { paths: pathsOf(book.folder), config, htmlOf: null, ongoing: null };
  const write = (kind: SummaryKind, from: number) =>
    book.read((reader) => writeSummary({ reader, ...scene }, kind, { from, to }, sampleMetrics()));
  write('daily', to - ((to - 1) % DAY) - 1);
  // 2025-12-29 is the Monday before the first sample.
  write('weekly', START - 3 * DAY);
}

test('the day and the week of a session that was killed are written again, once', () => {
  book.run({ id: 'a', start: START, closes: [100, 101, 102], end: 'completed' });
  conclude(START + 3 * MINUTE);
  expect(refreshed()).toEqual([]);
  book.run({ id: 'b', start: START + HOUR, closes: [102, 103, 150, 160], script: { 0: 'buy' } });
  expect(textOf('daily-summary-20260101')).not.toContain('| b |');
  expect(refreshed('c')).toEqual(['daily-summary-20260101', 'weekly-summary-2026-W01']);
  for (const name of ['daily-summary-20260101', 'weekly-summary-2026-W01']) {
    expect(reportedUntil(textOf(name))).toBe(START + HOUR + 4 * MINUTE);
    expect(textOf(name)).toContain('lost: it never said how it ended');
  }
  expect(refreshed('c')).toEqual([]);
});

test('a killed session that had nothing to tell, or the only one of its day, has summaries too', () => {
  book.run({ id: 'a', start: START, closes: [100, 101, 102], end: 'completed' });
  conclude(START + 3 * MINUTE);
  // It was killed before its first candle, in the moment in which the one before ended.
  book.run({ id: 'b', start: START + 3 * MINUTE, closes: [] });
  expect(refreshed()).toEqual(['daily-summary-20260101', 'weekly-summary-2026-W01']);
  book.run({ id: 'c', start: START + DAY, closes: [102, 103] });
  expect(refreshed()).toEqual(['daily-summary-20260102', 'weekly-summary-2026-W01']);
  expect(refreshed()).toEqual([]);
});

test('what runs is left to itself, and what somebody took away stays away', () => {
  book.run({ id: 'a', start: START, closes: [100, 101, 102], end: 'completed' });
  expect(refreshed()).toEqual([]);
  expect(existsSync(summary('daily-summary-20260101'))).toBe(false);
  conclude(START + 3 * MINUTE);
  book.run({ id: 'b', start: START + DAY, closes: [102, 103] });
  expect(refreshed('b')).toEqual([]);
});

test('a session over midnight belongs to two days, one that ends at midnight to the first alone', () => {
  const late = START + DAY - 2 * MINUTE;
  book.run({ id: 'a', start: late, closes: [100, 101] });
  expect(refreshed()).toEqual(['daily-summary-20260101', 'weekly-summary-2026-W01']);
  rmSync(join(book.folder, 'runtime-reports'), { recursive: true });
  book.run({ id: 'b', start: START + 2 * DAY - MINUTE, closes: [101, 102, 103] });
  expect(refreshed()).toEqual([
    'daily-summary-20260101',
    'daily-summary-20260102',
    'daily-summary-20260103',
    'weekly-summary-2026-W01',
  ]);
  expect(reportedUntil(textOf('daily-summary-20260102'))).toBe(START + 2 * DAY);
});

test('what the configuration does not want is not written', () => {
  book.run({ id: 'a', start: START, closes: [100, 101] });
  const quiet = { ...config.reporting, daily_summary: false, weekly_summary: false };
  const scene = { paths: pathsOf(book.folder), config: { thresholds, reporting: quiet }, htmlOf: null };
  const written = book.read((reader) =>
    refreshSummaries({ reader, ...scene, ongoing: null }, sampleMetrics()),
  );
  expect(written).toEqual([]);
});
