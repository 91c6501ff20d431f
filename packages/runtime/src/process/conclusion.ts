import type { LedgerReader } from '../ledger/reader.ts';
import { type Verification, verifyLedger } from '../ledger/verify.ts';
import type { Log } from '../log.ts';
import type { RuntimeMetrics } from '../monitor/metrics.ts';
import type { SessionMonitor } from '../monitor/session-monitor.ts';
import { endOpenSession } from '../session/end-open-session.ts';
import type { SessionPlan } from '../session/plan.ts';
import { type Ending, EXIT_CODES } from './outcome.ts';
import type { ReportSchedule } from './report-schedule.ts';

export interface SessionResult extends Ending {
  readonly exitCode: number;
  readonly metrics: RuntimeMetrics;
  readonly verification: Verification;
  /** Path of the final report; `null` where it could not be written. */
  readonly report: string | null;
}

interface Conclusion {
  readonly plan: SessionPlan;
  readonly ending: Ending;
  readonly monitor: SessionMonitor;
  readonly reports: ReportSchedule;
  readonly reader: LedgerReader;
  readonly log: Log;
}

/** The last words of a session whose processes are gone: the ledger verified, metrics, reports, outcome. */
export function concludeSession({ plan, ending, monitor, reports, reader, log }: Conclusion): SessionResult {
  if (ending.outcome !== 'completed') endWithoutBot(plan, reader, ending, log);
  const verification = verifyLedger(reader);
  const [fault] = verification.faults;
  let final: Ending = fault ? { outcome: 'failed', reason: `the ledger does not verify: ${fault}` } : ending;
  let report: string | null = null;
  try {
    monitor.check();
    report = reports.finish(final, EXIT_CODES[final.outcome]);
  } catch (error) {
    // A full disk, most likely. The book is safe; that its reports are not there is no success.
    log.error(`The reports could not be written: ${(error as Error).stack}`);
    const reason = `the reports could not be written: ${(error as Error).message}`;
    if (EXIT_CODES[final.outcome] === 0) final = { outcome: 'failed', reason };
  }
  const exitCode = EXIT_CODES[final.outcome];
  log.write(exitCode === 0 ? 'SUCCESS' : 'ERROR', `Session ${final.outcome}: ${final.reason}`);
  return { ...final, exitCode, metrics: monitor.metrics(), verification, report };
}

/** A bot that was killed, or crashed once too often, left its session open: it was not lost, and the journal says so. */
function endWithoutBot(
  { id, ledgerPath }: SessionPlan,
  reader: LedgerReader,
  { outcome, reason }: Ending,
  log: Log,
): void {
  if (reader.lastSession()?.id !== id || reader.sessionEnd(id) !== null) return;
  try {
    endOpenSession(ledgerPath, id, { reason: outcome, detail: reason });
  } catch (error) {
    log.error(`The end of the session could not be written: ${(error as Error).message}`);
  }
}
