import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileTime } from '../clock.ts';
import { jsonText } from '../json-text.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import type { Paths } from '../session/paths.ts';
import { DAY_MS, mondayOf, WEEK_MS, weekName } from './calendar.ts';
import { markdownOf } from './markdown.ts';
import type { Report, ReportKind } from './report.ts';

/** A report's file name begins with what it is and the date it is about, in session time. */
const REPORT_NAME =
  /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;

const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;

const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;

/** The HTML of a report, for the one who has the page and the ledger at hand. */
export type ReportHtml = (report: Report) => string;

/**
 * Writes a report into `runtime-reports/` and returns the paths, Markdown first. Markdown is always written, HTML
 * and JSON where the formats name them (HTML where it can be made, too); `csv` is not written yet. A file is there
 * whole or not at all, and the same report written again replaces it.
 */
export function writeReport(
  paths: Paths,
  report: Report,
  formats: readonly string[],
  htmlOf: ReportHtml | null = null,
): string[] {
  makeFolder(paths.reports);
  const { kind, period } = report;
  const name = reportName(kind, Date.parse(period.from), Date.parse(period.to));
  const base = join(paths.reports, name);
  const written = [put(`${base}.md`, markdownOf(report))];
  if (htmlOf && formats.includes('html')) written.push(put(`${base}.html`, htmlOf(report)));
  if (formats.includes('json')) written.push(put(`${base}.json`, `${jsonText(report, 2)}\n`));
  return written;
}

/** Removes the reports whose date is more than `retentionDays` before `now`, in session time; nothing else. */
export function pruneReports(paths: Paths, retentionDays: number, now: number): void {
  for (const name of namesIn(paths.reports)) {
    const ended = endOf(name);
    if (ended !== null && ended < now - retentionDays * DAY_MS)
      rmSync(join(paths.reports, name), { force: true });
  }
}

/** Whether a file of that name is one that sessions write: a report, or a table of the book. */
export function isReportFile(name: string): boolean {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}

/** When the day, or the week, that a report is about was over; `null` for any other file. */
function endOf(name: string): number | null {
  const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
  if (year !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day)) + DAY_MS;
  const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
  return ofYear === undefined ? null : mondayOf(Number(ofYear), Number(week)) + WEEK_MS;
}

/** A report's file name without its ending. */
export function reportName(kind: ReportKind, from: number, to: number): string {
  if (kind === 'daily') return `daily-summary-${fileTime(from).slice(0, 8)}`;
  if (kind === 'weekly') return `weekly-summary-${weekName(from)}`;
  return kind === 'final' ? `runtime-final-report-${fileTime(to)}` : `runtime-report-${fileTime(to)}`;
}

function put(path: string, text: string): string {
  replaceFile(path, text);
  return path;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
