import { basename, join } from 'node:path';
import { DAY_MS, dayClosedBy, isoTime, jsonText, makeFolder, replaceFile } from '@chimera/base';
import { lastSession, newestCheck, notedStretches, runOf } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import type { LedgerReader } from '@chimera/ledger';
import type { Thresholds } from '@chimera/monitor';
import { htmlReports } from '@chimera/page';
import { collectReport, pruneReports, readPage, writeReport } from '@chimera/report';
import { newestSession, outcomeOf, type SessionEnd } from '@chimera/session';
import { EXIT_CODES } from '@chimera/vocabulary';
import { collectHistory, type HistoryRequest } from './collect.ts';
import type { StatusHistory } from './history.ts';
import { coverageBadge } from './html/coverage-badge.ts';
import { type PageLink, statusPage } from './html/page.ts';

/** The ledger keeps the candles of a week: older days would have a report without prices. */
const MOST_DAILY = 7;

export interface SiteRequest extends HistoryRequest {
  /** The folder; what an earlier site left in it is replaced. */
  readonly folder: string;
  /** The dashboard's `page.html`, whose style the page has and whose charts the reports have. */
  readonly page: URL;
  readonly links: readonly PageLink[];
  /** Where the circuit breaker opens, as configured. */
  readonly thresholds: Thresholds;
}

export interface BuiltSite {
  readonly history: StatusHistory;
  /** The path of `index.html`. */
  readonly index: string;
}

/** Writes `index.html`, `data.json`, `badge.svg` and the newest reports into a folder. Throws LedgerError where no session ran. */
export function buildSite(reader: LedgerReader, request: SiteRequest): BuiltSite {
  const { folder, page, links } = request;
  const history = collectHistory(reader, request);
  const { css } = readPage(page);
  makeFolder(folder);
  const files = writeReports(reader, request);
  replaceFile(join(folder, 'badge.svg'), coverageBadge(history.uptime[1]!));
  replaceFile(join(folder, 'data.json'), `${jsonText(history, 1)}\n`);
  const index = join(folder, 'index.html');
  replaceFile(index, statusPage({ history, css, files, links }));
  return { history, index };
}

/** The newest session's report and the daily ones, made again from the book; none where no health check was noted. */
function writeReports(reader: LedgerReader, request: SiteRequest): readonly PageLink[] {
  const { folder, page, thresholds } = request;
  const reports = join(folder, 'reports');
  // Those of an earlier site; all else that lies there is somebody's.
  pruneReports({ ...pathsOf(reports), reports }, 0, Number.MAX_SAFE_INTEGER);
  const metrics = newestCheck(reader)?.metrics;
  const session = lastSession(reader);
  const cursor = reader.cursor();
  if (!metrics || !session || !cursor) return [];
  // A folder without logs, so that none of them become public.
  const paths = { ...pathsOf(reports), reports };
  const formats = ['markdown', 'html'];
  const write = (text: string, report: ReturnType<typeof collectReport>): PageLink[] =>
    writeReport(paths, report, formats, htmlReports(page, reader, paths))
      .toReversed()
      .map((path) => ({
        text: path.endsWith('.md') ? `${text} (Markdown)` : text,
        url: `reports/${basename(path)}`,
      }));
  const { end, state } = newestSession(reader, request)!;
  const known = { metrics, thresholds, ongoing: state === 'running' ? session.id : null };
  const own = { ...known, from: session.start, to: runOf(reader, session).end, session: session.id };
  const final = end
    ? collectReport('final', reader, { ...own, outcome: reported(end) })
    : collectReport('hourly', reader, own);
  const links = write(end ? 'Newest session' : 'Session so far', final);
  const newestDays = { from: dayClosedBy(cursor.time) - (MOST_DAILY - 1) * DAY_MS, to: cursor.time };
  for (const from of notedStretches(reader, newestDays, DAY_MS)) {
    const day = { ...known, from, to: Math.min(from + DAY_MS, cursor.time), session: null };
    links.push(...write(`Day ${isoTime(from).slice(0, 10)}`, collectReport('daily', reader, day)));
  }
  return links;
}

function reported({ reason, detail }: SessionEnd) {
  const exitCode = EXIT_CODES[outcomeOf(reason)];
  return { outcome: reason, reason: detail, exitCode };
}
