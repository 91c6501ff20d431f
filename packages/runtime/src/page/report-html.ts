import type { Paths } from '../config/paths.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { ReportHtml } from '../report/files.ts';
import { pageFile, readPage } from '../report/page-file.ts';
import { reportPage } from './report-page.ts';

/** Makes reports into HTML with the page whose `page.html` lies at `page`; the page is read when it is needed. */
export function htmlReports(page: URL, reader: LedgerReader, paths: Paths): ReportHtml {
  return (report) => pageFile(readPage(page), reportPage(reader, report, paths));
}
