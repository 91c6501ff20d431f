import { faultInWords, type Log } from '@chimera/base';
import { lastSession, sessionEnd } from '@chimera/book';
import { withoutCredentials } from '@chimera/config';
import type { RuntimeMetrics } from '@chimera/contract';
import { type LedgerReader, type Verification, verifyLedger } from '@chimera/ledger';
import type { SessionMonitor } from '@chimera/monitor';
import { type Divergence, type Ending, endOpenSession, judgedEnding } from '@chimera/session';
import { EXIT_CODES } from '@chimera/vocabulary';
import type { SessionPlan } from '@chimera/workdir';
import { findDivergence, skippedDivergence } from './find-divergence.ts';
import type { LastReports, ReportSchedule } from './report-schedule.ts';

export interface SessionResult extends Ending {
  readonly exitCode: number;
  /** `null` if the ledger cannot be read any more. */
  readonly metrics: RuntimeMetrics | null;
  readonly verification: Verification;
  /** Path of the final report; `null` where it could not be written. */
  readonly report: string | null;
}

interface Conclusion {
  readonly plan: SessionPlan;
  readonly ending: Ending;
  /** Whether the ledger lies where it belongs: else nobody opens what lies there. */
  readonly isInPlace: boolean;
  readonly monitor: SessionMonitor;
  readonly reports: ReportSchedule;
  readonly reader: LedgerReader;
  readonly log: Log;
  /** The file of the process that runs the recording again. */
  readonly entry: URL;
  /** Aborts where nobody can wait for that. */
  readonly hurry: AbortSignal;
}

/** The last words of a session whose processes are gone: the ledger verified, metrics, reports, outcome. */
export async function concludeSession(conclusion: Conclusion): Promise<SessionResult> {
  const { plan, ending, isInPlace, monitor, reports, reader, log } = conclusion;
  if (ending.outcome !== 'completed' && isInPlace) endWithoutBot(plan, reader, ending, log);
  const verification = verifyLedger(reader);
  const [fault] = verification.faults;
  let final: Ending = fault
    ? { outcome: 'failed', reason: `${withCause(ending)}the ledger does not verify: ${fault}` }
    : judged(conclusion);
  const divergence = await divergenceOf(conclusion);
  const metrics = monitor.check();
  const { path: report, failure } = finished(reports, final, divergence);
  // The book is safe; that its reports are not there is no success.
  if (failure !== null && EXIT_CODES[final.outcome] === 0) {
    final = { outcome: 'failed', reason: `the reports could not be written: ${faultInWords(failure)}` };
  }
  const exitCode = EXIT_CODES[final.outcome];
  log.write(exitCode === 0 ? 'SUCCESS' : 'ERROR', `Session ${final.outcome}: ${final.reason}`);
  return { ...final, exitCode, metrics, verification, report };
}

/** What ended the session comes before what was found afterwards. */
function withCause({ outcome, reason }: Ending): string {
  return outcome === 'failed' ? `${reason}; ` : '';
}

/** A ledger that can no longer be read says nothing; that is a failure in itself. */
function judged({ plan, ending, reader }: Conclusion): Ending {
  try {
    return judgedEnding(ending, {
      hasBegun: lastSession(reader)?.id === plan.id,
      goesOn: plan.leg.number < plan.leg.of,
      end: sessionEnd(reader, plan.id)?.data ?? null,
    });
  } catch (error) {
    return {
      outcome: 'failed',
      reason: `${withCause(ending)}the ledger cannot be read: ${faultInWords(error)}`,
    };
  }
}

function finished(reports: ReportSchedule, final: Ending, divergence: Divergence | null): LastReports {
  try {
    return reports.finish(final, EXIT_CODES[final.outcome], divergence);
  } catch (error) {
    return { path: null, failure: error as Error };
  }
}

/** What came of the session's recording, run again; `null` where the session goes on. */
async function divergenceOf(conclusion: Conclusion): Promise<Divergence | null> {
  const { plan, ending, isInPlace, log, entry, hurry } = conclusion;
  if (!isInPlace) return skippedDivergence('the ledger is no longer in its place');
  if (ending.outcome === 'cancelled') {
    return skippedDivergence('the session was cancelled, which leaves no time for it');
  }
  const { id: session, ledgerPath, workdir, strategyHost: rules } = plan;
  const environment = withoutCredentials(process.env);
  const job = { ledgerPath, isAtRest: false, session, workdir, rules };
  const divergence = await findDivergence({ ...job, entry, environment, signal: hurry });
  const replay = divergence?.replay;
  if (replay?.status === 'identical') {
    log.info(
      `Run again, the recording gives the same ${replay.entries} entries, up to ${replay.head.slice(0, 16)}`,
    );
  } else if (replay?.status === 'different') {
    log.warning(`Run again, the recording differs first in entry ${replay.seq}: ${replay.cause}`);
  } else if (replay) log.warning(`The recording was not run again: ${replay.reason}`);
  return divergence;
}

/** A bot that was killed, or crashed once too often, left its session open: it was not lost, and the journal says so. */
function endWithoutBot(
  { id, ledgerPath }: SessionPlan,
  reader: LedgerReader,
  { outcome, reason }: Ending,
  log: Log,
): void {
  try {
    if (lastSession(reader)?.id !== id || sessionEnd(reader, id) !== null) return;
    endOpenSession(ledgerPath, id, { reason: outcome, detail: reason });
  } catch (error) {
    log.error(`The end of the session could not be written: ${faultInWords(error)}`);
  }
}
