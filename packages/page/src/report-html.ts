import type { Paths } from '@chimera/config';
import type { LedgerReader } from '@chimera/ledger';
import { pageFile, type ReportHtml, readPage } from '@chimera/report';
import { reportPage } from './report-page.ts';

/** Makes reports into HTML with the page whose `page.html` lies at `page`; the page is read when it is needed. */
export function htmlReports(page: URL, reader: LedgerReader, paths: Paths): ReportHtml {
  return (report) => pageFile(readPage(page), reportPage(reader, report, paths));
}
