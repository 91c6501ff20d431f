import { setFailed } from '@actions/core';
import { type ActionName, readInput } from '../action-interface.ts';
import { readRunContext } from '../run-context.ts';
import { PlanError, parseRunPlan } from '../run-plan.ts';
import { connect, InputError } from './step.ts';
import { reportTrouble } from './trouble-issue.ts';

/** What a step left running (a socket, a timer) must not hold up the job. */
const LINGER_MS = 2_000;

/**
 * Runs a step to its end, whatever happens in it: what it throws fails the step in words. `exit` ends the process where
 * something still runs a moment later.
 */
export async function runStep(
  action: ActionName,
  work: () => Promise<void>,
  exit: () => void = () => process.exit(),
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message, stack } = error as Error;
    const isMistake = error instanceof InputError || error instanceof PlanError;
    setFailed(isMistake ? message : `this is a defect of Chimera, please report it: ${stack ?? message}`);
    if (!isMistake) await tellOfDefect(action, error as Error).catch(() => {});
  }
  setTimeout(exit, LINGER_MS).unref();
}

/** A step that nobody looks at is looked at by its issue. */
async function tellOfDefect(action: ActionName, { message, stack }: Error): Promise<void> {
  if (!wantsIssues(action)) return;
  const scene = connect(action, readRunContext(process.env));
  const logTail = (stack ?? message).split('\n');
  await reportTrouble(scene, { kind: 'internal-error', component: action, reason: message, logTail });
}

/** What the plan says; where there is none, as by default. */
function wantsIssues(action: ActionName): boolean {
  if (action === 'preflight' || action === 'emergency-stop') return true;
  // The page has no permission to write issues, and no session depends on it.
  if (action === 'pages') return false;
  const plan = parseRunPlan(readInput(action, 'plan'));
  const settings = plan.enabled ? plan.config.notifications.github_issues : null;
  return settings ? settings.enabled && settings.create_on_error : true;
}
