import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { realNow } from '../../clock.ts';
import { startDaemon } from '../../process/daemon.ts';
import { type Paths, pathsOf } from '../../session/paths.ts';
import { writeResult } from '../../session/session-result.ts';
import { showLife } from '../../session/sign-of-life.ts';
import { giveOutputs, readInput } from '../action-interface.ts';
import { findLegBook } from '../book/leg-book.ts';
import { refuseSecondBook, restorePinned } from '../book/pinned-book.ts';
import { forgetReported } from '../report-mark.ts';
import { parseRunPlan, type RunPlan, sessionOn } from '../run-plan.ts';
import { bookScene } from './book-scene.ts';
import { openStep, readLeg, type StepScene } from './step.ts';

/** The files of the processes that a session consists of. */
export interface ProcessFiles {
  readonly controller: URL;
  readonly bot: URL;
  readonly server: URL;
  /** The dashboard's `page.html`. */
  readonly page: URL;
}

/** Brings the book that the plan names, and starts the session's processes. */
export async function launchStep(files: ProcessFiles): Promise<void> {
  const scene = openStep('launch');
  const { log, workdir } = scene;
  const plan = parseRunPlan(readInput('launch', 'plan'));
  if (!plan.enabled) {
    log.notice(`Nothing is started: ${plan.reason}`);
    return;
  }
  const leg = readLeg('launch');
  forgetReported(pathsOf(workdir));
  const book = await bringBook(scene, plan, leg);
  if ('problem' in book) {
    noteFailure(pathsOf(workdir), plan.session.id, leg, book.problem);
    log.error(book.problem);
    process.exitCode = 1;
    return;
  }
  const session = sessionOn(plan, workdir, leg, book.head);
  showLife(pathsOf(workdir), `launched ${realNow()}`);
  const order = {
    plan: session,
    config: plan.config,
    entries: { bot: files.bot.href, server: files.server.href, page: files.page.href },
    newBook: plan.newBook && leg === 1,
  };
  const started = await startDaemon(files.controller, order, ownEnvironment(workdir));
  const from = book.head ? `${book.head.seq}:${book.head.hash}` : '';
  if (started.type === 'failed') {
    giveOutputs('launch', { 'resumed-from': from });
    log.error(`The session did not start: ${started.message}`);
    process.exitCode = 1;
    return;
  }
  giveOutputs('launch', { 'controller-pid': started.pid, url: started.url ?? '', 'resumed-from': from });
  const goesOn = book.head ? `goes on after entry ${book.head.seq}` : 'opens a new book';
  log.line(`Session ${session.id} runs (pid ${started.pid}) and ${goesOn}.`);
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
  const books = bookScene(scene, plan.session.identity.mode);
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

const KEPT =
  /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;

/** What the processes need of the machine. The tokens of the run stay with the actions. */
function ownEnvironment(workdir: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name)) as [string, string][];
  return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: join(pathsOf(workdir).state, 'compiled') };
}
