import { isoTime, realNow } from '@chimera/base';
import {
  BOOK_NAME,
  ConfigError,
  isSwitchedOff,
  loadConfig,
  ofBook,
  type RuntimeConfig,
} from '@chimera/config';
import { type Check, checkProxy, type Preflight, type ProxyAnswers, preflight } from '@chimera/preflight';
import { LOSSES } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';
import { giveOutputs } from '../action-interface.ts';
import type { BookScene } from '../book/book-scene.ts';
import { type BookSearch, findBook } from '../book/find-book.ts';
import { wasCancelledAfterLeg } from '../book/history.ts';
import { takeBook } from '../book/take-book.ts';
import { planFiles } from '../plan/plan-files.ts';
import { configFileOf, planOfSession } from '../plan/plan-of-session.ts';
import type { DisabledPlan } from '../run-plan.ts';
import { cancelledMeanwhile, waitingRuns } from '../succession/runs-beside.ts';
import { bookScene } from './book-scene.ts';
import { tellOfGap } from './gap.ts';
import { tellOfInactivity } from './inactivity.ts';
import { killSwitchState } from './kill-switch-state.ts';
import { PreflightIssues } from './preflight-issues.ts';
import { namedAfter, type PreflightInputs, readPreflightInputs } from './preflight-request.ts';
import { showChecks } from './preflight-summary.ts';
import { bookOfWorkdir, openStep, type StepScene } from './step.ts';
import { checkStorage } from './storage-check.ts';

/** The job has ten minutes: by then, since its process began, the book was found or the search is given up in words. */
const FOUND_BY_MS = 360_000;

/** Checks that a session may start, finds its book, and plans it. */
export async function preflightStep(): Promise<void> {
  const scene = openStep('preflight');
  try {
    await check(scene);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // Inputs that are no configuration: the one who gave them sees the run.
    scene.log.error(error.format());
    process.exitCode = 1;
  }
}

async function check(scene: StepScene): Promise<void> {
  const { log, context, workdir } = scene;
  const outside = outsideOf(scene);
  const proxyAnswers: ProxyAnswers = new Map();
  const proxy = await checkProxy(outside, null, proxyAnswers);
  if (proxy.outcome === 'fail') {
    const alone = { checks: [proxy], exitCode: proxy.exitCode, session: null };
    await showChecks(scene, alone, bookOfWorkdir(scene));
    process.exitCode = proxy.exitCode;
    return;
  }
  const asked = { ...readPreflightInputs(scene), outside, proxyAnswers };
  if (await isKillSwitchOn(scene))
    return refuse(
      scene,
      'The kill switch is on: remove .chimera/RUNTIME_DISABLED from the default branch to let sessions start.',
    );
  const config = configurationOf(asked);
  if (config === 'switched-off') {
    return disable(scene, asked, 'Sessions are switched off', 'the configuration says enabled: false');
  }
  const standsBack = await whyToStandBack(scene);
  if (standsBack) return disable(scene, asked, standsBack.title, standsBack.reason);
  const issues = new PreflightIssues(scene, config, bookOf(asked));
  const books = config && {
    ...bookScene(scene, config.mode, config.book, { until: FOUND_BY_MS }),
    ...namedAfter(asked, config.book),
  };
  const search: BookSearch | null = books && (await findBook(books, { newBook: asked.newBook }));
  for (const warning of search?.warnings ?? []) log.warning(warning);
  if (search?.refusal) {
    const { kind, reason, remedy } = search.refusal;
    await issues.report(kind, 'books', reason);
    return refuse(scene, `${reason}. ${remedy}`);
  }
  if (search?.fork) await issues.report('book-forked', 'books', search.fork);
  if (search?.found && books) takeBook(search.found.path, books.ledgerPath);
  const wanted = { ...asked, newBook: search?.opensNew ?? asked.newBook };
  const checked = withCheck(
    await preflight(wanted),
    config && search?.found && books ? await checkStorage(books, search.found, config) : null,
  );
  await showChecks(scene, checked, config?.book ?? bookOf(asked));
  if (!checked.session || !search || !books) {
    await issues.ofChecks(checked);
    process.exitCode = 1;
    return;
  }
  const planned = { ...checked.session, plan: await withPrevious(checked.session.plan, books, search) };
  const { plan: runPlan, notices } = planOfSession({
    context,
    wanted,
    session: planned,
    search,
  });
  for (const notice of notices) log.notice(notice);
  // Launch refuses what lies elsewhere; better now than in the next job.
  const [elsewhere] = (await planFiles(runPlan, { ...context, workdir })).refusals;
  if (elsewhere) {
    const { field, found, expected, remedy } = elsewhere;
    const reason = `${field.replace(/^config\./, '')} is ${found}; expected ${expected}`;
    await issues.report('configuration', 'files', reason);
    return refuse(scene, `${reason}. ${remedy}`);
  }
  await tellOfPredecessor(scene, issues, planned.plan);
  await tellOfGap(scene, issues, planned);
  await tellOfInactivity(scene, issues);
  const { session } = runPlan;
  giveOutputs('preflight', {
    plan: JSON.stringify(runPlan),
    'session-id': session.id,
    mode: session.identity.mode,
    'risk-level': session.setup.riskLevel,
    'ends-at': isoTime(session.ends),
    'began-at': isoTime(realNow()),
    enabled: 'true',
  });
  const legs = runPlan.legs.length > 1 ? ` in ${runPlan.legs.length} legs` : '';
  log.line(
    `Session ${session.id}${ofBook(config)}: ${isoTime(session.start)} to ${isoTime(session.ends)}${legs}, run ${context.runNumber}.`,
  );
}

/** What a run must reach before anything else: GitHub's interface, and where caches and artifacts are. */
function outsideOf({ context }: StepScene): readonly URL[] {
  const results = process.env.ACTIONS_RESULTS_URL ?? '';
  return [context.apiUrl, results].filter((url) => URL.canParse(url)).map((url) => new URL(url));
}

/** The book to name if the configuration does not load. */
function bookOf({ flags, bookUnlessStated }: PreflightInputs): string | undefined {
  const stated = String(flags.book ?? '');
  return BOOK_NAME.test(stated) ? stated : bookUnlessStated;
}

function configurationOf(wanted: PreflightInputs): RuntimeConfig | 'switched-off' | null {
  try {
    return loadConfig(wanted).config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return isSwitchedOff(error) ? 'switched-off' : null;
  }
}

async function isKillSwitchOn(scene: StepScene): Promise<boolean> {
  const state = await killSwitchState(scene);
  if (state === 'unknown') {
    scene.log.warning(
      'GitHub did not say whether the kill switch is on at the default branch; the checkout was looked at.',
    );
  }
  return state === 'on';
}

/**
 * Why a run of the schedule starts no session. Who cancels a session wants none, also if a run waited behind it. And the
 * schedule only sees to it that there is a run at all: if another one waits, that takes the turn, so that no more runs wait
 * than are needed. `null` if it starts one, or GitHub does not say.
 */
async function whyToStandBack(scene: StepScene): Promise<{ title: string; reason: string } | null> {
  if (scene.context.event !== 'schedule') return null;
  const cancelled = await cancelledMeanwhile(scene);
  if (cancelled !== null) {
    return {
      title: 'The session before was cancelled',
      reason: `run ${cancelled} was cancelled while this one waited; the next turn of the schedule starts one`,
    };
  }
  const [follows] = (await waitingRuns(scene)) ?? [];
  if (follows === undefined) return null;
  return { title: 'Another run has the turn', reason: `run ${follows} waits, and will start the session` };
}

/** A check that only GitHub can answer. */
function withCheck(checked: Preflight, check: Check | null): Preflight {
  return check ? { ...checked, checks: [...checked.checks, check] } : checked;
}

function refuse({ log }: StepScene, reason: string): void {
  log.error(reason);
  process.exitCode = 1;
}

function disable({ log }: StepScene, asked: PreflightInputs, title: string, reason: string): void {
  const plan: DisabledPlan = { version: 1, enabled: false, reason, configFile: configFileOf(asked) };
  giveOutputs('preflight', {
    plan: JSON.stringify(plan),
    'session-id': '',
    mode: '',
    'risk-level': '',
    'ends-at': '',
    'began-at': '',
    enabled: 'false',
  });
  log.notice(`No session starts: ${reason}.`, { title });
}

/** A run that was cancelled between two legs leaves a session open that nobody lost. */
async function withPrevious(
  plan: SessionPlan,
  books: BookScene,
  { found }: BookSearch,
): Promise<SessionPlan> {
  const saved = found?.saved;
  if (plan.previous !== 'lost' || saved?.stage !== 'leg-end') return plan;
  return (await wasCancelledAfterLeg(books, saved)) ? { ...plan, previous: 'cancelled' } : plan;
}

async function tellOfPredecessor(
  { log }: StepScene,
  issues: PreflightIssues,
  { previous }: SessionPlan,
): Promise<void> {
  const loss = previous && LOSSES[previous];
  if (!loss) return;
  const reason = `the session before was lost: ${loss}`;
  log.warning(`${reason}. The book goes on from the last entry that was saved.`, {
    title: 'The session before was lost',
  });
  await issues.report('predecessor-lost', 'runner', reason);
}
