import { isoTime, realNow } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { ConfigError } from '../../config/mistakes.ts';
import { SWITCHED_OFF } from '../../config/refusals.ts';
import type { RuntimeConfig } from '../../config/schema.ts';
import { LOSSES } from '../../process/outcome.ts';
import { type Preflight, preflight } from '../../safety/preflight.ts';
import type { SessionPlan } from '../../session/plan.ts';
import { giveOutputs } from '../action-interface.ts';
import type { BookScene } from '../book/book-scene.ts';
import { type BookSearch, findBook } from '../book/find-book.ts';
import { wasCancelledAfterLeg } from '../book/history.ts';
import { takeBook } from '../book/take-book.ts';
import { KillSwitchWatch } from '../kill-switch/kill-switch-watch.ts';
import type { DisabledPlan, RunPlan } from '../run-plan.ts';
import { slotsBetween } from '../slot.ts';
import { bookScene } from './book-scene.ts';
import { PreflightIssues } from './preflight-issues.ts';
import { type PreflightInputs, portable, readPreflightInputs } from './preflight-request.ts';
import { showChecks } from './preflight-summary.ts';
import { spanOf } from './session-span.ts';
import { killSwitchFolders, openStep, type StepScene } from './step.ts';

/** Checks that a session may start, finds its book, and plans it. */
export async function preflightStep(): Promise<void> {
  const scene = openStep('preflight');
  try {
    await check(scene);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // Inputs that are no configuration: whoever gave them sees the run.
    scene.log.error(error.format());
    process.exitCode = 1;
  }
}

async function check(scene: StepScene): Promise<void> {
  const { log, context } = scene;
  const asked = readPreflightInputs(scene);
  if (await isKillSwitchOn(scene))
    return refuse(
      scene,
      'The kill switch is on: remove .chimera/RUNTIME_DISABLED from the default branch to let sessions start.',
    );
  const config = configurationOf(asked);
  if (config === 'switched-off') return disable(scene, 'the configuration says enabled: false');
  const issues = new PreflightIssues(scene, config);
  const books = config && bookScene(scene, config.mode);
  const search: BookSearch | null = books && (await findBook(books, { newBook: asked.newBook }));
  for (const warning of search?.warnings ?? []) log.warning(warning);
  if (search?.refusal) {
    const { kind, reason, remedy } = search.refusal;
    await issues.report(kind, 'books', reason);
    return refuse(scene, `${reason}. ${remedy}`);
  }
  if (search?.found && books) takeBook(search.found.path, books.ledgerPath);
  const wanted = { ...asked, newBook: search?.opensNew ?? asked.newBook };
  const checked = await preflight(wanted);
  await showChecks(scene, checked);
  if (!checked.session || !search || !books) {
    await issues.ofChecks(checked);
    process.exitCode = 1;
    return;
  }
  const planned = { ...checked.session, plan: await withPrevious(checked.session.plan, books, search) };
  const runPlan = planOf(scene, wanted, planned, search);
  await tellOfPredecessor(scene, issues, planned.plan);
  tellOfGap(scene, planned);
  const { session } = runPlan;
  giveOutputs('preflight', {
    plan: JSON.stringify(runPlan),
    'session-id': session.id,
    mode: session.identity.mode,
    'risk-level': session.setup.riskLevel,
    'ends-at': isoTime(session.ends),
    enabled: 'true',
  });
  const legs = runPlan.legs.length > 1 ? ` in ${runPlan.legs.length} legs` : '';
  log.line(
    `Session ${session.id}: ${isoTime(session.start)} to ${isoTime(session.ends)}${legs}, run ${context.runNumber}.`,
  );
}

function configurationOf(wanted: PreflightInputs): RuntimeConfig | 'switched-off' | null {
  try {
    return loadConfig(wanted).config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.every(({ problem }) => problem === SWITCHED_OFF) ? 'switched-off' : null;
  }
}

async function isKillSwitchOn(scene: StepScene): Promise<boolean> {
  const { api, context, log } = scene;
  const watch = new KillSwitchWatch({
    api,
    context,
    folders: killSwitchFolders(scene),
    log: (message) => log.line(message),
  });
  const state = await watch.checkOnce();
  if (state === 'unknown') {
    log.warning(
      'GitHub did not say whether the kill switch is on at the default branch; the checkout was looked at.',
    );
  }
  return state === 'on';
}

function refuse({ log }: StepScene, reason: string): void {
  log.error(reason);
  process.exitCode = 1;
}

function disable({ log }: StepScene, reason: string): void {
  const plan: DisabledPlan = { version: 1, enabled: false, reason };
  giveOutputs('preflight', {
    plan: JSON.stringify(plan),
    'session-id': '',
    mode: '',
    'risk-level': '',
    'ends-at': '',
    enabled: 'false',
  });
  log.notice(`No session starts: ${reason}.`, { title: 'Sessions are switched off' });
}

function planOf(
  { context, log, workdir }: StepScene,
  wanted: PreflightInputs,
  { plan, config }: NonNullable<Preflight['session']>,
  search: BookSearch,
): RunPlan {
  const { ends, legs, notices } = spanOf({
    session: plan,
    isHosted: context.isHosted,
    maxLegs: wanted.legs,
    schedule: context.event === 'schedule' ? config.runtime_settings.schedule : null,
    now: realNow(),
  });
  for (const notice of notices) log.notice(notice);
  const { workdir: _, ledgerPath: __, strategyFile: ___, leg: ____, watched: _____, ...session } = plan;
  const { source } = session;
  const files =
    source.kind === 'recorded'
      ? { source: { ...source, files: source.files.map((file) => portable(workdir, file)) } }
      : {};
  const book = { generation: search.generation, head: plan.head, source: search.found?.source ?? null };
  return {
    version: 1,
    enabled: true,
    session: { ...session, ...files, ends } as RunPlan['session'],
    config,
    legs: [...legs],
    book,
    newBook: wanted.newBook,
    run: { id: context.runId, attempt: context.attempt },
  };
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

/** What nobody watched is said, and stands in the journal. */
function tellOfGap({ log }: StepScene, { plan, config }: NonNullable<Preflight['session']>): void {
  if (!plan.idle) return;
  const { from, to } = plan.idle;
  const missed = Math.max(0, slotsBetween(config.runtime_settings.schedule, from, to) - 1);
  const slots = missed === 0 ? '' : `, ${missed} ${missed === 1 ? 'slot was' : 'slots were'} missed`;
  log.notice(`No session ran from ${isoTime(from)} to ${isoTime(to)}${slots}; the journal says so.`);
}
