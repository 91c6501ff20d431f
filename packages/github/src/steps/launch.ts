import { mkdirSync } from 'node:fs';
import { realNow } from '@chimera/base';
import { type Paths, pathsOf } from '@chimera/config';
import { writeResult } from '@chimera/session';
import { type Started, startDaemon } from '@chimera/supervision';
import { showLife } from '@chimera/workdir';
import { giveOutputs } from '../action-interface.ts';
import { launchLine } from '../book/launch-line.ts';
import { findLegBook } from '../book/leg-book.ts';
import { refuseSecondBook, restorePinned } from '../book/pinned-book.ts';
import { within } from '../deadline.ts';
import { ownEnvironment } from '../own-environment.ts';
import { bookRefusals } from '../plan/book-refusals.ts';
import { PlanError } from '../plan/plan-error.ts';
import { forgetReported } from '../report-mark.ts';
import { type RunPlan, sessionOn } from '../run-plan.ts';
import { askedDelays } from '../succession/scheduled-runs.ts';
import { bookScene } from './book-scene.ts';
import { acceptedByLaunch } from './plan-in-hand.ts';
import { openStep, readLeg, type StepScene } from './step.ts';

/** The files of the processes that a session consists of. */
export interface ProcessFiles {
  readonly controller: URL;
  readonly bot: URL;
  readonly server: URL;
  readonly divergence: URL;
  /** The dashboard's `page.html`. */
  readonly page: URL;
}

/**
 * The step has five minutes. By then, since its process began, the book is there or it is said why not; and for one request
 * there is little enough time that a service which hangs is asked more than once.
 */
const BROUGHT_BY_MS = 180_000;
const PATIENCE_MS = 40_000;
/** For the controller to come up. */
const STARTED_WITHIN_MS = 75_000;

/** Brings the book that the plan names, and starts the session's processes. */
export async function launchStep(files: ProcessFiles): Promise<void> {
  const scene = openStep('launch');
  const { log, workdir } = scene;
  const { plan, strategyFault } = await acceptedByLaunch(scene);
  if (!plan.enabled) {
    log.notice(`Nothing is started: ${plan.reason}`);
    return;
  }
  const leg = readLeg('launch');
  forgetReported(pathsOf(workdir, plan.config.book));
  const fail = (reason: string, words = reason) => {
    noteFailure(pathsOf(workdir, plan.config.book), plan.session.id, leg, reason);
    log.error(words);
    process.exitCode = 1;
  };
  if (strategyFault) return fail(strategyFault.message);
  // Beside the book, so that it takes no time of its own.
  const asked = askedDelays(scene, plan.config.runtime_settings);
  const book = await bringBook(scene, plan, leg);
  if ('problem' in book) return fail(book.problem);
  const session = sessionOn(plan, workdir, leg, book.head);
  const refusals = book.head === null ? [] : bookRefusals(plan, leg, session.ledgerPath);
  if (refusals.length > 0) {
    const { reason, message } = PlanError.of(refusals);
    return fail(reason, message);
  }
  const githubSchedule = await asked;
  showLife(pathsOf(workdir, plan.config.book), `launched ${realNow()}`);
  const order = {
    plan: githubSchedule ? { ...session, githubSchedule } : session,
    config: plan.config,
    entries: {
      bot: files.bot.href,
      server: files.server.href,
      divergence: files.divergence.href,
      page: files.page.href,
    },
    newBook: plan.newBook && leg === 1,
  };
  const started = await inTime(startDaemon(files.controller, order, ownEnvironment(workdir)));
  const from = book.head ? `${book.head.seq}:${book.head.hash}` : '';
  if (started.type === 'failed') {
    giveOutputs('launch', { 'resumed-from': from });
    log.error(`The session did not start: ${started.message}`);
    process.exitCode = 1;
    return;
  }
  giveOutputs('launch', { 'controller-pid': started.pid, url: started.url ?? '', 'resumed-from': from });
  const { mode } = session.identity;
  log.line(launchLine(session.id, { book: session.book, mode }, started.pid, book.head));
}

/** What is started too late is ended by the steps after this one. */
function inTime(starting: Promise<Started>): Promise<Started> {
  return within(STARTED_WITHIN_MS, 'the controller', starting).catch(({ message }: Error) => {
    return { type: 'failed', message, exitCode: 1 };
  });
}

/** For the report step, which else would know only that nothing was started. */
function noteFailure(paths: Paths, session: string, leg: number, reason: string): void {
  mkdirSync(paths.state, { recursive: true });
  const nothing = { remedy: null, head: null, entries: 0, faults: [], report: null, health: null };
  writeResult(paths, { session, leg, outcome: 'failed', reason, exitCode: 1, ...nothing });
}

type Brought =
  | { readonly head: { readonly seq: number; readonly hash: string } | null }
  | { readonly problem: string };

async function bringBook(scene: StepScene, plan: RunPlan, leg: number): Promise<Brought> {
  const { log } = scene;
  const { generation, head, source } = plan.book;
  const books = bookScene(scene, plan.session.identity.mode, plan.config.book, {
    patienceMs: PATIENCE_MS,
    until: BROUGHT_BY_MS,
  });
  if (leg > 1) {
    const before = { runId: plan.run.id, session: plan.session.id, generation, leg: leg - 1 };
    const found = await findLegBook(books, before);
    for (const warning of found.warnings) log.warning(warning);
    return found.problem === null ? { head: found.head } : found;
  }
  if (head === null || source === null) {
    const problem = await refuseSecondBook(books, generation);
    return problem === null ? { head: null } : { problem };
  }
  const restored = await restorePinned(books, { generation, ...head, source });
  for (const warning of restored.warnings) log.warning(warning);
  return restored.problem === null ? { head } : { problem: restored.problem };
}
