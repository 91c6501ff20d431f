import { existsSync } from 'node:fs';
import { lastSession, newestCheck, sessionEnd } from '@chimera/book';
import { pathsOf, type RuntimeConfig } from '@chimera/config';
import type { RuntimeMetrics } from '@chimera/contract';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { htmlReports } from '@chimera/page';
import { collectReport, type Report, refreshSummaries, writeReport } from '@chimera/report';
import {
  type Divergence,
  type Ending,
  endOpenSession,
  judgedEnding,
  type WrittenEnd,
} from '@chimera/session';
import { EXIT_CODES, type Outcome } from '@chimera/vocabulary';
import { readMetrics, type SessionPlan } from '@chimera/workdir';
import { type LegEnding, legEnding } from './leg-ending.ts';

/** What is left of a leg whose processes are gone. */
export interface Aftermath {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly remedy: string | null;
  /** Whether the session goes on in another leg. */
  readonly goesOn: boolean;
  /** Whether the session wrote anything into its book. */
  readonly hasBegun: boolean;
  /** Path of the newest report; `null` where there was nothing to report. */
  readonly reportPath: string | null;
  /** The session up to here; `null` where it never began, or was gone before its first health check. */
  readonly report: Report | null;
  /** What is wrong with the book. */
  readonly faults: readonly string[];
  /** What could not be reported, in words for a log. */
  readonly problems: readonly string[];
}

/**
 * Reads how a leg ended, writes the end of a session that was cancelled and could not write it itself, and writes the
 * final report where its controller could not. Never throws: a book that cannot
 * be read is a fault of it, and the rest is told all the same. `divergence` is what this step found out; a report whose
 * session was cancelled before its controller could is written again with it. Without the dashboard's `page.html` there
 * is no HTML.
 */
export function aftermathOf(
  session: SessionPlan,
  config: RuntimeConfig,
  jobStatus: string,
  {
    page = null,
    divergence = null,
  }: { readonly page?: URL | null; readonly divergence?: Divergence | null } = {},
): Aftermath {
  const { leg, ledgerPath } = session;
  const said = legEnding(session, jobStatus === 'cancelled');
  const isLast = leg.number === leg.of;
  const nothing = {
    ...judged(said, { hasBegun: false, goesOn: !isLast, end: null }),
    ...{ goesOn: false, hasBegun: false, report: null, faults: [], problems: [] },
  };
  if (!existsSync(ledgerPath)) return nothing;
  let reader: LedgerReader | null = null;
  try {
    reader = new LedgerReader(ledgerPath, 'at-rest');
    if (lastSession(reader)?.id !== session.id) return nothing;
    const problems: string[] = [];
    if (said.outcome === 'cancelled' && sessionEnd(reader, session.id) === null) {
      reader.close();
      problems.push(...endCancelled(session, said.reason));
      reader = new LedgerReader(ledgerPath, 'at-rest');
    }
    const { faults } = verifyLedger(reader);
    const end = sessionEnd(reader, session.id)?.data ?? null;
    const ending = judged(said, { hasBegun: true, goesOn: !isLast, end });
    const goesOn = ending.outcome === 'completed' && !isLast && end === null;
    const begun = { ...nothing, ...ending, goesOn, hasBegun: true, faults };
    const ended = { ...ending, exitCode: EXIT_CODES[ending.outcome] };
    const reported = reportOf(reader, session, config, ended, goesOn, page, divergence);
    return { ...begun, ...reported, problems: [...problems, ...reported.problems] };
  } catch (error) {
    const reason = `the ledger cannot be read: ${(error as Error).message}`;
    // Nothing says any more that it was completed.
    const outcome = said.outcome === 'completed' ? ({ outcome: 'failed', reason } as const) : said;
    return { ...nothing, ...outcome, faults: [reason] };
  } finally {
    reader?.close();
  }
}

function judged<Said extends Ending>(said: Said, written: WrittenEnd): Said {
  return { ...said, ...judgedEnding(said, written) };
}

/**
 * A job can be cancelled at a moment when no bot of the session lives that could write its end: the book of the leg
 * before was just brought, or the controller was killed while it wrote its last words. Returns what went wrong.
 */
function endCancelled({ id, ledgerPath }: SessionPlan, detail: string): readonly string[] {
  try {
    const isWritten = endOpenSession(ledgerPath, id, { reason: 'cancelled', detail });
    return isWritten ? [] : ['The end of the session could not be written: its bot still holds the book'];
  } catch (error) {
    return [`The end of the session could not be written: ${(error as Error).message}`];
  }
}

function reportOf(
  reader: LedgerReader,
  session: SessionPlan,
  { thresholds, reporting }: RuntimeConfig,
  { reportPath, outcome: end, reason, exitCode }: Ended,
  isOngoing: boolean,
  page: URL | null,
  divergence: Divergence | null,
): Pick<Aftermath, 'report' | 'reportPath' | 'problems'> {
  let report: Report | null = null;
  try {
    const metrics = newestMetrics(reader, session);
    if (!metrics) return { report, reportPath, problems: [] };
    const to = sessionEnd(reader, session.id)?.time ?? reader.cursor()?.time ?? session.start;
    const outcome = { outcome: end, reason, exitCode };
    const request = {
      from: session.start,
      to,
      session: session.id,
      metrics,
      thresholds,
      ongoing: isOngoing ? session.id : null,
      outcome,
      divergence,
    };
    report = collectReport('final', reader, request);
    const paths = pathsOf(session.workdir, session.book);
    const htmlOf = page && htmlReports(page, reader, paths);
    const isComplete = reportPath !== null && !(end === 'cancelled' && divergence);
    const written = isComplete ? reportPath : writeReport(paths, report, reporting.report_format, htmlOf)[0];
    // A controller that was gone wrote no summary of its day and week.
    const ongoing = isOngoing ? session.id : null;
    refreshSummaries({ reader, paths, config: { thresholds, reporting }, htmlOf, ongoing }, metrics);
    return { report, reportPath: written ?? null, problems: [] };
  } catch (error) {
    const problem = `The final report could not be written: ${(error as Error).message}`;
    return { report, reportPath, problems: [problem] };
  }
}

type Ended = LegEnding & { readonly exitCode: number };

function newestMetrics(reader: LedgerReader, { id, workdir, book }: SessionPlan): RuntimeMetrics | null {
  return readMetrics(pathsOf(workdir, book).metrics, id) ?? newestCheck(reader, id)?.metrics ?? null;
}
