import { isoTime, realNow } from '@chimera/base';
import type { Preflight } from '@chimera/preflight';
import { silenceOf } from '../silence/silence.ts';
import { watchedWorkflow } from '../silence/watched-workflow.ts';
import { slotsBetween } from '../slot.ts';
import type { PreflightIssues } from './preflight-issues.ts';
import type { StepScene } from './step.ts';

/** What nobody watched is said, and stands in the journal. */
export async function tellOfGap(
  scene: StepScene,
  issues: Pick<PreflightIssues, 'report'>,
  { plan, config }: NonNullable<Preflight['session']>,
): Promise<void> {
  if (!plan.idle) return;
  const { from, to } = plan.idle;
  const missed = Math.max(0, slotsBetween(config.runtime_settings, from, to) - 1);
  const slots = missed === 0 ? '' : `, ${missed} ${missed === 1 ? 'slot was' : 'slots were'} missed`;
  scene.log.notice(`No session ran from ${isoTime(from)} to ${isoTime(to)}${slots}; the journal says so.`);
  if (missed > 0) await tellOfRefusedRuns(scene, issues, config);
}

/**
 * While GitHub starts no jobs (minutes used up, a payment that failed), nothing of Chimera runs that could say so: the
 * first session after that does. The session is none the worse for it if GitHub does not list the runs.
 */
async function tellOfRefusedRuns(
  { api, context, log }: StepScene,
  issues: Pick<PreflightIssues, 'report'>,
  config: NonNullable<Preflight['session']>['config'],
): Promise<void> {
  const { owner, repo, workflowFile, ref, runId } = context;
  const branch = ref.replace(/^refs\/heads\//, '');
  try {
    const watched = await watchedWorkflow(api, { owner, repo, workflow_id: workflowFile, branch }, runId);
    const silence = silenceOf(watched, { timetable: config.runtime_settings, graceMs: 0, now: realNow() });
    if (!silence?.isRefused) return;
    log.warning(`${silence.reason}.`, { title: 'GitHub started no jobs' });
    await issues.report(silence.kind, workflowFile, silence.reason);
  } catch (error) {
    log.line(`GitHub does not list the runs since: ${(error as Error).message}`);
  }
}
