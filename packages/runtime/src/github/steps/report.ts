import { endSession } from '../../process/end-session.ts';
import { pathsOf } from '../../session/paths.ts';
import { giveOutputs, readInput } from '../action-interface.ts';
import { markReported } from '../report-mark.ts';
import { parseRunPlan, sessionOn } from '../run-plan.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import { saveFinalBook } from './final-book.ts';
import { uploadLogs } from './log-artifact.ts';
import { tellIssues } from './session-issues.ts';
import { writeSummary } from './session-summary.ts';
import { openStep, readLeg } from './step.ts';

/** What a graceful stop may take here: a cancelled job has less than five minutes for everything that is left. */
const STOP_TIMEOUT_MS = 30_000;

/** Ends what still runs, saves the book, uploads the logs, and tells people: in this order, each part on its own. */
export async function reportStep(page: URL): Promise<void> {
  const scene = openStep('report');
  const { log, workdir } = scene;
  const plan = parseRunPlan(readInput('report', 'plan'));
  if (!plan.enabled) {
    log.notice(`No session ran: ${plan.reason}`);
    return;
  }
  const paths = pathsOf(workdir);
  const session = sessionOn(plan, workdir, readLeg('report'), null);
  const jobStatus = readInput('report', 'job-status') || 'success';
  // Whatever the job's status is, the session did not end by itself.
  const request = {
    outcome: 'cancelled',
    reason: 'the session was still running when its report was due',
  } as const;
  const stopped = await endSession(paths, request, STOP_TIMEOUT_MS);
  if (stopped !== 'none-ran') log.warning(`The session was still running and was ended (${stopped}).`);
  const aftermath = aftermathOf(session, plan.config, jobStatus, page);
  const book = await saveFinalBook(scene, plan, session, aftermath);
  const artifact = await uploadLogs(scene, session, plan.config.reporting.retention_days);
  markReported(paths, session);
  const issue = await tellIssues(scene, plan, session, { aftermath, book, artifact });
  await writeSummary(scene, session, { aftermath, book, artifact, issue });
  giveOutputs('report', {
    'report-path': aftermath.reportPath ?? '',
    'artifact-id': artifact.id ?? '',
    'artifact-url': artifact.url ?? '',
    'issue-number': issue?.number ?? '',
    ...moneyOf(aftermath),
  });
  if (book.problem) log.error(book.problem);
  if (aftermath.outcome === 'failed' || aftermath.outcome === 'breaker' || book.problem) process.exitCode = 1;
}

function moneyOf({ report }: Aftermath): { readonly equity: string; readonly pnl: string } {
  const equity = report?.trading?.equity;
  if (!equity) return { equity: '', pnl: '' };
  return { equity: equity.after.toFixed(2), pnl: (equity.after - equity.before).toFixed(2) };
}
