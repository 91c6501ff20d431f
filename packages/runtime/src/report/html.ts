import type { LedgerReader } from '../ledger/reader.ts';
import { reportPage } from '../page/report-page.ts';
import type { Paths } from '../session/paths.ts';
import type { ReportHtml } from './files.ts';
import { pageFile, readPage } from './page-file.ts';

/** Makes reports into HTML with the page whose `page.html` lies at `page`; the page is read when it is needed. */
export function htmlReports(page: URL, reader: LedgerReader, paths: Paths): ReportHtml {
  return (report) => pageFile(readPage(page), reportPage(reader, report, paths));
}
