import { realNow } from '@chimera/base';
import { ConfigError, configSchema, isSwitchedOff, loadConfig } from '@chimera/config';
import { shortWords } from '@chimera/engine';
import { giveOutputs, readInput } from '../action-interface.ts';
import { statusOf } from '../api.ts';
import { reportTrouble, settleTrouble } from '../channels/tell.ts';
import { type Silence, type SilenceKind, silenceOf } from '../silence/silence.ts';
import { watchedWorkflow } from '../silence/watched-workflow.ts';
import { killSwitchState } from './kill-switch-state.ts';
import { bookOfWorkdir, InputError, isWorkflowFile, openStep, type StepScene } from './step.ts';

const KINDS: readonly SilenceKind[] = ['no-session', 'no-runner', 'schedule-off'];

type Settings = Pick<ReturnType<typeof loadConfig>['config'], 'runtime_settings' | 'notifications' | 'book'>;

/** Tells if no session runs although one should. */
export async function watchStep(): Promise<void> {
  const scene = openStep('watch');
  const { log } = scene;
  const workflow = readInput('watch', 'workflow') || 'chimera-runtime.yml';
  if (!isWorkflowFile(workflow)) {
    throw new InputError(
      `the input workflow is ${JSON.stringify(shortWords(workflow, 200))}; expected the file name of a workflow, such as chimera-runtime.yml`,
    );
  }
  const settings = settingsOf(scene);
  if (settings === 'switched-off') return quiet(scene, 'the configuration says enabled: false');
  if ((await killSwitchState(scene)) === 'on') return quiet(scene, 'the kill switch is on');
  const silence = await silenceIn(scene, workflow, settings);
  await settleTrouble(scene, {
    // What is over, and what another kind tells of now.
    kinds: KINDS.filter((kind) => kind !== silence?.kind),
    component: workflow,
    book: settings.book,
    words: `Closed: ${silence ? 'it is something else now' : 'a session runs again, or none is due'} ([run](${scene.context.runUrl})).`,
  });
  if (!silence) return quiet(scene, 'a session runs, or none is due yet');
  const { kind, reason, since } = silence;
  log.warning(`${reason}.`, { title: 'No session runs' });
  giveOutputs('watch', { silence: kind, reason });
  const trouble = { kind, component: workflow, reason, since, book: settings.book };
  await reportTrouble(scene, settings.notifications, trouble);
}

async function silenceIn(
  { api, context }: StepScene,
  workflow: string,
  { runtime_settings, notifications }: Settings,
): Promise<Silence | null> {
  const { owner, repo, runId, defaultBranch } = context;
  const branch = defaultBranch === null ? {} : { branch: defaultBranch };
  const watched = await watchedWorkflow(api, { owner, repo, workflow_id: workflow, ...branch }, runId).catch(
    (error: unknown) => {
      if (statusOf(error) !== 404) throw error;
      throw new InputError(
        `the input workflow is ${JSON.stringify(workflow)}; this repository has no workflow of that name on its default branch, or the token may not see it (actions: read)`,
      );
    },
  );
  return silenceOf(watched, {
    timetable: runtime_settings,
    graceMs: notifications.github_issues.silence_hours * 3_600_000,
    now: realNow(),
  });
}

/** The configuration of the work directory. What is wrong with it is told by preflight; then the defaults hold. */
function settingsOf(scene: StepScene): Settings | 'switched-off' {
  const bookUnlessStated = bookOfWorkdir(scene);
  const book = readInput('watch', 'book');
  try {
    const flags = book === '' ? {} : { book };
    return loadConfig({ workdir: scene.workdir, environment: process.env, flags, bookUnlessStated }).config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    if (isSwitchedOff(error)) return 'switched-off';
    scene.log.warning('The configuration cannot be read, as preflight tells; the default schedule is taken.');
    return { ...configSchema.parse({}), book: bookUnlessStated };
  }
}

function quiet({ log }: StepScene, reason: string): void {
  giveOutputs('watch', { silence: '', reason });
  log.line(`Nothing to tell: ${reason}.`);
}
