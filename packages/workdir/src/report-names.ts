import { DAY_MS, fileTime, mondayOf, WEEK_MS, weekName } from '@chimera/base';
import type { ReportKind } from '@chimera/contract';

/** A report's file name begins with what it is and the date it is about, in session time. */
const REPORT_NAME =
  /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;

const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;

const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;

/** Whether a file of that name is one that sessions write: a report, or a table of the book. */
export function isReportFile(name: string): boolean {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}

/** When the day, or the week, that a report is about was over; `null` for any other file. */
export function endOfReport(name: string): number | null {
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
