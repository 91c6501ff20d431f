import { type GitHubApi, recordsOf } from '../api.ts';
import { jobsOf } from '../workflow-jobs.ts';
import type { RunsOf } from '../workflow-runs.ts';
import { isMark, type Watched, type WatchedRun } from './silence.ts';

/** How many runs are looked at, at most: each costs a request for its jobs. */
const RUNS = 20;

/**
 * State and newest runs of a workflow. Runs are looked at from the newest back to the last one with which nothing was amiss (`isMark`).
 * @throws what the API throws; status 404 if there is no such workflow
 */
export async function watchedWorkflow(api: GitHubApi, runsOf: RunsOf, ownRun: number): Promise<Watched> {
  const { owner, repo, workflow_id } = runsOf;
  const { data: workflow } = await api.rest.actions.getWorkflow({ owner, repo, workflow_id });
  const { data } = await api.rest.actions.listWorkflowRuns({ ...runsOf, per_page: RUNS + 1 });
  const listed = recordsOf(data.workflow_runs).filter(({ id }) => id !== ownRun);
  const runs: WatchedRun[] = [];
  for (const { id, status, conclusion, created_at, updated_at } of listed.slice(0, RUNS)) {
    const jobs = await jobsOf(api, { owner, repo }, id);
    const run = {
      id,
      status: status ?? 'unknown',
      conclusion,
      createdAt: Date.parse(created_at),
      updatedAt: Date.parse(updated_at),
      jobs,
    };
    runs.push(run);
    if (isMark(run)) break;
  }
  return { state: workflow.state, runs };
}
