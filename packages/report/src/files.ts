import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS, jsonText, makeFolder, replaceFile } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { endOfReport, reportName } from '@chimera/workdir';
import { markdownOf } from './markdown.ts';
import type { Report } from './report.ts';

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
    const ended = endOfReport(name);
    if (ended !== null && ended < now - retentionDays * DAY_MS)
      rmSync(join(paths.reports, name), { force: true });
  }
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
