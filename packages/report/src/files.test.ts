import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathsOf } from '@chimera/config';
import type { ReportKind } from '@chimera/contract';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { collectReport } from './collect.ts';
import { pruneReports, writeReport } from './files.ts';
import { markdownOf } from './markdown.ts';
import { MINUTE, SampleBook, START } from './testing/sample-book.ts';
import { calmScene, sampleMetrics } from './testing/sample-metrics.ts';

const DAY = 86_400_000;

let paths: ReturnType<typeof pathsOf>;
beforeEach(() => {
  paths = pathsOf(tempFolder());
});
afterEach(() => rmSync(paths.workdir, { recursive: true }));

function reportOf(kind: ReportKind) {
  const book = new SampleBook();
  book.run({ id: 's1', start: START, closes: [100, 101] });
  const request = {
    from: START,
    to: START + 90 * MINUTE,
    session: null,
    metrics: sampleMetrics(),
    ...calmScene,
  };
  const report = book.read((reader) => collectReport(kind, reader, request));
  book.remove();
  return report;
}

describe('writing', () => {
  test.each([
    ['hourly', 'runtime-report-20260101-013000.md'],
    ['final', 'runtime-final-report-20260101-013000.md'],
    ['daily', 'daily-summary-20260101.md'],
    ['weekly', 'weekly-summary-2026-W01.md'],
  ] as const)('the %s report is %s', (kind, name) => {
    const report = reportOf(kind);
    const written = writeReport(paths, report, ['markdown', 'html', 'csv']);
    expect(written).toEqual([join(paths.reports, name)]);
    expect(readFileSync(written[0]!, 'utf8')).toBe(markdownOf(report));
    expect(readdirSync(paths.reports)).toEqual([name]);
  });

  test('HTML stands beside it where it is asked for and can be made', () => {
    const report = reportOf('final');
    const written = writeReport(paths, report, ['html', 'json'], ({ title }) => `<title>${title}</title>`);
    expect(written.map((path) => basename(path))).toEqual([
      'runtime-final-report-20260101-013000.md',
      'runtime-final-report-20260101-013000.html',
      'runtime-final-report-20260101-013000.json',
    ]);
    expect(readFileSync(written[1]!, 'utf8')).toBe(`<title>${report.title}</title>`);
    expect(writeReport(paths, report, ['json'], () => '').map((path) => basename(path))).not.toContain(
      'runtime-final-report-20260101-013000.html',
    );
  });

  test('JSON stands beside it where it is asked for, and is the report', () => {
    const report = reportOf('final');
    const written = writeReport(paths, report, ['json']);
    expect(written.map((path) => basename(path))).toEqual([
      'runtime-final-report-20260101-013000.md',
      'runtime-final-report-20260101-013000.json',
    ]);
    expect(JSON.parse(readFileSync(written[1]!, 'utf8'))).toEqual(report);
  });

  test('a report that is written again replaces the one before', () => {
    writeReport(paths, reportOf('daily'), []);
    writeReport(paths, { ...reportOf('daily'), title: 'Again' }, []);
    expect(readFileSync(join(paths.reports, 'daily-summary-20260101.md'), 'utf8')).toMatch(/^# Again\n/);
  });
});

describe('removing', () => {
  const now = START + 30 * DAY + DAY;

  test('takes what is older than the retention, and nothing else', () => {
    const old = [
      'runtime-report-20251231-235959.md',
      'runtime-final-report-20251231-000000.json',
      'daily-summary-20251231.html',
      'weekly-summary-2025-W52.md',
    ];
    const kept = [
      'runtime-report-20260101-000000.md',
      'daily-summary-20260101.md',
      'weekly-summary-2026-W01.md',
      'trades.csv',
      'notes-20200101.md',
      'runtime-report-20200101-000000.md.tmp',
      'my-runtime-report-20200101-000000.md',
    ];
    mkdirSync(paths.reports);
    for (const name of [...old, ...kept]) writeFileSync(join(paths.reports, name), '');
    pruneReports(paths, 30, now);
    expect(readdirSync(paths.reports).toSorted()).toEqual(kept.toSorted());
  });

  test('needs no folder', () => {
    pruneReports(paths, 30, now);
    expect(existsSync(paths.reports)).toBe(false);
  });
});
