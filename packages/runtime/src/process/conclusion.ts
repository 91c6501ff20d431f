import { withoutCredentials } from '../config/credentials.ts';
import type { Divergence } from '../divergence/divergence.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { type Verification, verifyLedger } from '../ledger/verify.ts';
import type { Log } from '../log.ts';
import type { RuntimeMetrics } from '../monitor/metrics.ts';
import type { SessionMonitor } from '../monitor/session-monitor.ts';
import { endOpenSession } from '../session/end-open-session.ts';
import type { SessionPlan } from '../session/plan.ts';
import { findDivergence, skippedDivergence } from './find-divergence.ts';
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
  /** The file of the process that runs the recording again. */
  readonly entry: URL;
  /** Aborts where nobody can wait for that. */
  readonly hurry: AbortSignal;
}

/** The last words of a session whose processes are gone: the ledger verified, metrics, reports, outcome. */
export async function concludeSession(conclusion: Conclusion): Promise<SessionResult> {
  const { plan, ending, monitor, reports, reader, log } = conclusion;
  if (ending.outcome !== 'completed') endWithoutBot(plan, reader, ending, log);
  const verification = verifyLedger(reader);
  const [fault] = verification.faults;
  let final: Ending = fault ? { outcome: 'failed', reason: `the ledger does not verify: ${fault}` } : ending;
  const divergence = await divergenceOf(conclusion);
  let report: string | null = null;
  try {
    monitor.check();
    report = reports.finish(final, EXIT_CODES[final.outcome], divergence);
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

/** What came of the session's recording, run again; `null` where the session goes on. */
async function divergenceOf({ plan, ending, log, entry, hurry }: Conclusion): Promise<Divergence | null> {
  if (ending.outcome === 'cancelled') {
    return skippedDivergence('the session was cancelled, which leaves no time for it');
  }
  const { id: session, ledgerPath, workdir } = plan;
  const environment = withoutCredentials(process.env);
  const job = { ledgerPath, isAtRest: false, session, workdir };
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
  if (reader.lastSession()?.id !== id || reader.sessionEnd(id) !== null) return;
  try {
    endOpenSession(ledgerPath, id, { reason: outcome, detail: reason });
  } catch (error) {
    log.error(`The end of the session could not be written: ${(error as Error).message}`);
  }
}
