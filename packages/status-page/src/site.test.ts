import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { HOUR, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { buildSite } from './site.ts';

const PAGE = new URL('../../dashboard/dist/page.html', import.meta.url);
const DAY = 24 * HOUR;
const PLACE = { page: PAGE, links: [], clean: (text: string) => text };

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

function build(folder: string, thresholds = calmScene.thresholds) {
  const request = {
    title: 'Status',
    now: 0,
    timetable: { schedule: '0 * * * *', schedule_timezone: 'UTC' },
    isAlive: null,
  };
  return book.read((reader) => buildSite(reader, { ...request, ...PLACE, thresholds, folder }));
}

test('the newest session and the newest week have reports, and a new site has no old ones', () => {
  for (let day = 0; day < 9; day += 1) {
    const id = `s${day}`;
    book.run({ id, start: START + day * DAY, closes: [100, 101], end: 'completed' });
    book.observe((writer) => writer.health(id, START + day * DAY, 'healthy', sampleMetrics()));
  }
  const folder = join(book.folder, 'site');
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'daily-summary-20250101.md'), 'old');
  writeFileSync(join(reports, 'mine.txt'), 'mine');
  writeFileSync(join(folder, 'chimera-runtime.log'), '[2026-01-01 00:00:00 UTC] [INFO] not for the public\n');
  const { index } = build(folder);
  const days = ['03', '04', '05', '06', '07', '08', '09'].map((day) => `daily-summary-202601${day}`);
  const names = [...days, 'runtime-final-report-20260109-000200'];
  expect(readdirSync(reports).toSorted()).toEqual(
    [...names.flatMap((name) => [`${name}.html`, `${name}.md`]), 'mine.txt'].toSorted(),
  );
  const page = readFileSync(index, 'utf8');
  for (const name of names) expect(page).toContain(`href="reports/${name}.html"`);
  for (const name of names) {
    expect(readFileSync(join(reports, `${name}.html`), 'utf8')).not.toContain('not for the public');
  }
});

test('reports have the configured thresholds, and a day that ends at midnight makes no empty one', () => {
  const start = START + DAY - 2 * 60_000;
  book.run({ id: 'a', start, closes: [100, 101], end: 'completed' });
  book.observe((writer) => writer.health('a', start, 'healthy', sampleMetrics()));
  const folder = join(book.folder, 'site');
  build(folder, { ...calmScene.thresholds, max_disk_percent: 55 });
  const names = ['daily-summary-20260101.md', 'runtime-final-report-20260102-000000.md'];
  expect(readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.md'))).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(folder, 'reports', name), 'utf8')).toMatch(/^\| Disk \|.* 55 % \|$/m);
  }
});

test('without a health check there are no metrics to report, and the page says all the rest', () => {
  book.run({ id: 'a', start: START, closes: [100, 101], end: 'completed' });
  const { index } = build(join(book.folder, 'site'));
  expect(readFileSync(index, 'utf8')).not.toContain('href="reports/');
  expect(existsSync(join(book.folder, 'site', 'reports'))).toBe(false);
});
