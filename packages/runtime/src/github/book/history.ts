import { statusOf } from '../api.ts';
import type { BookScene } from './book-scene.ts';

/**
 * So many runs are looked at, the newest first. Runs that were refused for want of the book are among them, and must
 * not hide the sessions before: six hours apart, these are more than three weeks.
 */
const RUNS = 100;

/**
 * Whether earlier runs of this workflow, or earlier attempts of this run, had a session: `true` as soon as a step that
 * launches one succeeded. `null` where GitHub does not say.
 */
export async function hadSessions(scene: BookScene): Promise<boolean | null> {
  const { context, log } = scene;
  try {
    const runs = await earlierRuns(scene);
    if (context.attempt > 1) runs.unshift(context.runId);
    for (const run of runs) if ((await launches(scene, run)) > 0) return true;
    return false;
  } catch (error) {
    log(`GitHub does not list the earlier runs: ${(error as Error).message}`);
    return null;
  }
}

async function earlierRuns({ api, context }: BookScene): Promise<number[]> {
  const { owner, repo, workflowFile, runId } = context;
  if (workflowFile === '') throw new Error('the runner did not say which workflow this is');
  try {
    const { data } = await api.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflowFile,
      status: 'completed',
      per_page: RUNS,
    });
    return data.workflow_runs.map(({ id }) => id).filter((id) => id !== runId);
  } catch (error) {
    // A workflow that GitHub does not know by its file has had no run.
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

/**
 * Whether a run that saved its book at the end of a leg was cancelled before the next one began: then its session was
 * not lost, though it never said how it ended. `false` where GitHub does not say.
 */
export async function wasCancelledAfterLeg(
  scene: BookScene,
  { runId, leg }: { readonly runId: number; readonly leg: number },
): Promise<boolean> {
  const { api, context, log } = scene;
  const { owner, repo } = context;
  try {
    const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    return data.conclusion === 'cancelled' && (await launches(scene, runId)) <= leg;
  } catch (error) {
    log(`GitHub does not say how run ${runId} ended: ${(error as Error).message}`);
    return false;
  }
}

/** In how many jobs of a run, in whichever attempt, a session was launched. */
async function launches({ api, context }: BookScene, run_id: number): Promise<number> {
  const { owner, repo } = context;
  const { data } = await api.rest.actions.listJobsForWorkflowRun({
    owner,
    repo,
    run_id,
    filter: 'all',
    per_page: 100,
  });
  return data.jobs.filter(({ steps = [] }) =>
    // What a launch leaves to do is called "Post …", and succeeds also where nothing was launched.
    steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === 'success'),
  ).length;
}
