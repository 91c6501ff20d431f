import { isoTime, realNow } from '@chimera/base';
import { scheduleEnds } from '../silence/inactivity.ts';
import type { PreflightIssues } from './preflight-issues.ts';
import type { StepScene } from './step.ts';

/**
 * Reminds, ten days before, that GitHub switches the schedule of a quiet public repository off: then nothing starts, and
 * nobody is told. The session is none the worse for it if GitHub does not say when something was pushed last.
 */
export async function tellOfInactivity(
  { api, context, log }: StepScene,
  issues: Pick<PreflightIssues, 'report' | 'settle'>,
): Promise<void> {
  const { owner, repo, isPrivate, ref, defaultBranch } = context;
  if (isPrivate === true || ref !== `refs/heads/${defaultBranch}`) return;
  try {
    const { data } = await api.rest.repos.get({ owner, repo });
    const pushedAt = Date.parse(String(data.pushed_at));
    if (!Number.isFinite(pushedAt)) return;
    const ends = scheduleEnds({ isPrivate: data.private, pushedAt }, realNow());
    if (ends === null) {
      await issues.settle('schedule-ends', 'schedule', 'Closed: something was pushed to the repository.');
      return;
    }
    const reason = `nothing was pushed since ${isoTime(pushedAt)}: GitHub switches the schedule off at ${isoTime(ends)}`;
    log.warning(`${reason}. Push a commit before.`, { title: 'GitHub will switch the schedule off' });
    await issues.report('schedule-ends', 'schedule', reason);
  } catch (error) {
    log.line(`GitHub does not say when something was pushed last: ${(error as Error).message}`);
  }
}
