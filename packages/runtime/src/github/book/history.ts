import type { BookScene } from './book-scene.ts';

const RUNS = 20;
/** Of so many earlier runs the jobs are looked at. */
const LOOKED_AT = 5;

/**
 * Whether earlier runs of this workflow had a session: `true` as soon as a step that launches one succeeded. `null`
 * where GitHub does not say.
 */
export async function hadSessions(scene: BookScene): Promise<boolean | null> {
  const { api, context, log } = scene;
  const { owner, repo, workflowFile, runId } = context;
  if (workflowFile === '') return null;
  try {
    const { data } = await api.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflowFile,
      status: 'completed',
      per_page: RUNS,
    });
    const earlier = data.workflow_runs.filter(({ id }) => id !== runId).slice(0, LOOKED_AT);
    for (const { id } of earlier) if ((await launches(scene, id)) > 0) return true;
    return false;
  } catch (error) {
    log(`GitHub does not list the earlier runs: ${(error as Error).message}`);
    return null;
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

/** In how many jobs of a run a session was launched. */
async function launches({ api, context }: BookScene, run_id: number): Promise<number> {
  const { owner, repo } = context;
  const { data } = await api.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id, per_page: 100 });
  return data.jobs.filter(({ steps = [] }) =>
    // What a launch leaves to do is called "Post …", and succeeds also where nothing was launched.
    steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === 'success'),
  ).length;
}
