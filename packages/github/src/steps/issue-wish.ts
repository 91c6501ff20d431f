import { UserError } from '@chimera/base';
import { loadConfig, type RuntimeConfig } from '@chimera/config';
import { type ActionName, readInput } from '../action-interface.ts';
import { isAccepted } from '../plan/accepted-plans.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { RunContext } from '../run-context.ts';
import { parseRunPlan } from '../run-plan.ts';
import { bookOfWorkdir, workdirIn } from './step.ts';

interface IssueWish {
  readonly isWanted: boolean;
  /** The book that the step was about; `main` if nobody knows. */
  readonly book?: string | undefined;
}

/**
 * Whether an issue is to tell of a step that failed before it came to its own work. A plan says so only if launch accepted
 * it; else this repository's configuration does, and the default where that cannot be read.
 */
export function issueWish(action: ActionName, context: RunContext): IssueWish {
  if (action === 'preflight' || action === 'emergency-stop' || action === 'watch') return { isWanted: true };
  // They have no permission to write issues, and no session depends on them: the schedule starts the next one, too.
  if (action === 'pages' || action === 'successor') return { isWanted: false };
  const config = acceptedConfig(context, readInput(action, 'plan')) ?? configured(context);
  const settings = config?.notifications.github_issues;
  return { isWanted: settings ? settings.enabled && settings.create_on_error : true, book: config?.book };
}

function acceptedConfig(context: RunContext, text: string): RuntimeConfig | null {
  try {
    const plan = parseRunPlan(text);
    return plan.enabled && isAccepted(context, plan) ? plan.config : null;
  } catch (error) {
    // What is wrong with it is what is being told.
    if (error instanceof PlanError) return null;
    throw error;
  }
}

function configured(context: RunContext): RuntimeConfig | null {
  try {
    const workdir = workdirIn(context.workspace, readInput('launch', 'workdir') || '.');
    const bookUnlessStated = bookOfWorkdir({ context, workdir });
    return loadConfig({ workdir, environment: process.env, flags: {}, bookUnlessStated }).config;
  } catch (error) {
    // What is wrong with it is told by preflight.
    if (error instanceof UserError) return null;
    throw error;
  }
}
