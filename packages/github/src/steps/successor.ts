import { realNow } from '@chimera/base';
import { shortWords } from '@chimera/engine';
import { isGreen } from '@chimera/session';
import { giveOutputs, readInput } from '../action-interface.ts';
import { statusOf } from '../api.ts';
import { readRunContext } from '../run-context.ts';
import { parseRunPlan } from '../run-plan.ts';
import { failuresInARow, unfinishedRuns } from '../succession/runs-beside.ts';
import { isTurnDue, successionAfter } from '../succession/succession.ts';
import { connect, InputError } from './step.ts';

/** Starts the next session where one is to follow. */
export async function successorStep(): Promise<void> {
  const context = readRunContext(process.env);
  const scene = connect('successor', context);
  const { api, log } = scene;
  const schedule = readSwitch();
  const plan = parseRunPlan(readInput('successor', 'plan'));
  const outcome = readInput('successor', 'outcome');
  const { starts, reason } = successionAfter({
    schedule,
    event: context.event,
    isDefaultBranch: context.defaultBranch !== null && context.ref === `refs/heads/${context.defaultBranch}`,
    outcome,
    isDue: plan.enabled && isTurnDue(plan.config.runtime_settings, readBegan(), realNow()),
    unfinished: await unfinishedRuns(scene),
    failedBefore: isGreen(outcome) ? 0 : await failuresInARow(scene),
  });
  if (!starts) {
    giveOutputs('successor', { started: 'false', reason });
    log.notice(`No session is started after this one: ${reason}.`);
    return;
  }
  const { owner, repo, workflowFile, defaultBranch } = context;
  try {
    const order = { owner, repo, workflow_id: workflowFile, ref: defaultBranch! };
    await api.rest.actions.createWorkflowDispatch(order);
    giveOutputs('successor', { started: 'true', reason });
    log.line(`The next session is started: ${reason}.`);
  } catch (error) {
    // The schedule starts the chain again.
    const why = (error as Error).message;
    giveOutputs('successor', { started: 'false', reason: why });
    log.warning(
      `The next session could not be started and comes with the schedule: ${why}. ${mend(error, workflowFile)}`,
    );
  }
}

function readBegan(): number {
  const given = readInput('successor', 'began-at');
  const began = Date.parse(given);
  if (Number.isFinite(began)) return began;
  throw new InputError(
    `the input began-at is ${JSON.stringify(shortWords(given, 50))}; expected the output began-at of preflight`,
  );
}

function readSwitch(): 'on' | 'off' {
  const given = (readInput('successor', 'schedule') || 'on').toLowerCase();
  if (given === 'on' || given === 'off') return given;
  throw new InputError(
    `the input schedule is ${JSON.stringify(shortWords(given, 50))}; expected on or off (the repository variable CHIMERA_SCHEDULE)`,
  );
}

function mend(error: unknown, workflowFile: string): string {
  const status = statusOf(error);
  if (status === 403) return 'Give the job the permission actions: write';
  if (status === 422 || status === 404) {
    return `See that .github/workflows/${workflowFile} is on the default branch and has the trigger workflow_dispatch, without inputs that must be given`;
  }
  return 'See https://www.githubstatus.com';
}
