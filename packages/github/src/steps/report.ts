import { existsSync } from 'node:fs';
import { pathsOf } from '@chimera/config';
import { amountText } from '@chimera/engine';
import { isGreen } from '@chimera/session';
import { findDivergence } from '@chimera/supervision';
import type { SessionPlan } from '@chimera/workdir';
import { giveOutputs, readInput } from '../action-interface.ts';
import { ownEnvironment } from '../own-environment.ts';
import { markReported } from '../report-mark.ts';
import { type RunPlan, sessionOn } from '../run-plan.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import { saveFinalBook } from './final-book.ts';
import { endLeftovers } from './leftovers.ts';
import { uploadLogs } from './log-artifact.ts';
import { planToConclude } from './plan-in-hand.ts';
import { tellIssues } from './session-issues.ts';
import { writeSummary } from './session-summary.ts';
import { openStep, readLeg, type StepScene } from './step.ts';

/** What a graceful stop may take here: a cancelled job has less than five minutes for everything that is left. */
const STOP_TIMEOUT_MS = 30_000;

interface ReportFiles {
  /** The dashboard's `page.html`. */
  readonly page: URL;
  /** The process that runs a recording again. */
  readonly divergence: URL;
}

/** Ends what still runs, saves the book, uploads the logs, and tells people: in this order, each part on its own. */
export async function reportStep(files: ReportFiles): Promise<void> {
  const scene = openStep('report');
  const { log } = scene;
  const { plan, problem } = await planToConclude(scene);
  if (plan.enabled) await conclude(scene, plan, files);
  else log.notice(`No session ran: ${plan.reason}`);
  if (problem) throw problem;
}

async function conclude(
  scene: StepScene,
  plan: RunPlan,
  { page, divergence: entry }: ReportFiles,
): Promise<void> {
  const { log, workdir } = scene;
  const session = sessionOn(plan, workdir, readLeg('report'), null);
  const jobStatus = readInput('report', 'job-status') || 'success';
  await endLeftovers(scene, session, 'when its report was due', STOP_TIMEOUT_MS);
  const divergence = existsSync(session.ledgerPath)
    ? await findDivergence({
        ledgerPath: session.ledgerPath,
        isAtRest: true,
        session: session.id,
        workdir,
        rules: session.strategyHost,
        entry,
        environment: ownEnvironment(workdir),
      })
    : null;
  const aftermath = aftermathOf(session, plan.config, jobStatus, { page, divergence });
  for (const problem of aftermath.problems) log.warning(problem);
  const book = await saveFinalBook(scene, plan, session, aftermath);
  const artifact = await uploadLogs(scene, session, plan.config.reporting.retention_days, book);
  noteReported(scene, session);
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
  if (!isGreen(aftermath.outcome) || aftermath.faults.length > 0 || book.problem) process.exitCode = 1;
}

/** Without the note the book is saved a second time, which is no reason to leave the rest of the report undone. */
function noteReported({ log, workdir }: StepScene, session: SessionPlan): void {
  try {
    markReported(pathsOf(workdir, session.book), session);
  } catch (error) {
    log.warning(`That the report was made could not be noted: ${(error as Error).message}`);
  }
}

function moneyOf({ report }: Aftermath): { readonly equity: string; readonly pnl: string } {
  const equity = report?.trading?.equity;
  if (!equity) return { equity: '', pnl: '' };
  return { equity: amountText(equity.after), pnl: amountText(equity.after - equity.before) };
}
