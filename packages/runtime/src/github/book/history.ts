import type { BookScene } from './book-scene.ts';

const RUNS = 20;
/** Of so many earlier runs the jobs are looked at. */
const LOOKED_AT = 5;

/**
 * Whether earlier runs of this workflow had a session: `true` as soon as a step that launches one succeeded. `null`
 * where GitHub does not say.
 */
export async function hadSessions({ api, context, log }: BookScene): Promise<boolean | null> {
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
    for (const { id } of earlier) {
      const { data: found } = await api.rest.actions.listJobsForWorkflowRun({
        owner,
        repo,
        run_id: id,
        per_page: 100,
      });
      const steps = found.jobs.flatMap(({ steps = [] }) => steps);
      if (steps.some(({ name, conclusion }) => /launch/i.test(name) && conclusion === 'success')) return true;
    }
    return false;
  } catch (error) {
    log(`GitHub does not list the earlier runs: ${(error as Error).message}`);
    return null;
  }
}
