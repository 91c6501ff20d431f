import { settleIssues } from '../issues/session-issues.ts';
import type { StepScene } from './step.ts';

/** Closes issues because what they tell of is over, and says so in the log. Never throws. */
export async function settleTrouble(
  { api, context, log }: StepScene,
  over: Parameters<typeof settleIssues>[2],
): Promise<void> {
  const { closed, problem } = await settleIssues(api, context, over);
  for (const number of closed) log.line(`Issue #${number} is closed.`);
  if (problem) log.warning(problem);
}
