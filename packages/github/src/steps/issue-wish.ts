import { UserError } from '@chimera/base';
import { loadConfig, type RuntimeConfig } from '@chimera/config';
import { type ActionName, readInput } from '../action-interface.ts';
import type { Notifications } from '../channels/channel.ts';
import { isAccepted } from '../plan/accepted-plans.ts';
import { PlanError } from '../plan/plan-error.ts';
import type { RunContext } from '../run-context.ts';
import { parseRunPlan } from '../run-plan.ts';
import { bookOfWorkdir, workdirIn } from './step.ts';

interface IssueWish {
  /** Whether the step may tell anything; what people want to hear then is for each channel to read. */
  readonly isWanted: boolean;
  readonly notifications: Notifications;
  /** The book that the step was about; `main` if nobody knows. */
  readonly book?: string | undefined;
}

/**
 * Whether people are to hear of a step that failed before it came to its own work. A plan says so only if launch accepted
 * it; else this repository's configuration does, and the default where that cannot be read.
 */
export function issueWish(action: ActionName, context: RunContext): IssueWish {
  if (action === 'preflight' || action === 'emergency-stop' || action === 'watch')
    return { isWanted: true, notifications: null };
  // They have no permission to write issues, and no session depends on them: the schedule starts the next one, too.
  if (action === 'pages' || action === 'successor') return { isWanted: false, notifications: null };
  const config = acceptedConfig(context, readInput(action, 'plan')) ?? configured(context);
  return { isWanted: true, notifications: config?.notifications ?? null, book: config?.book };
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
