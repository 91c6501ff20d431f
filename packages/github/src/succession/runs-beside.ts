import { type GitHubApi, recordsOf } from '../api.ts';
import type { RunContext } from '../run-context.ts';
import { hadSession, jobsOf } from '../workflow-jobs.ts';
import { listRunIds, type RunsOf, UNFINISHED, WAITING } from '../workflow-runs.ts';

interface Scene {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly log: { line(message: string): void };
}

/** A run that nobody ended, and that did not do what it should. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];

/** Other runs of this workflow on this branch that wait for their turn, the oldest first; `null` if GitHub does not say. */
export function waitingRuns(scene: Scene): Promise<readonly number[] | null> {
  return runsWith(scene, WAITING);
}

/** Those, and the ones that run; `null` if GitHub does not say. */
export function unfinishedRuns(scene: Scene): Promise<readonly number[] | null> {
  return runsWith(scene, UNFINISHED);
}

/**
 * How many of the newest runs that are over failed, one after the other: runs without a session, and those that a person
 * cancelled, are passed over. `null` if GitHub does not say.
 */
export async function failuresInARow(scene: Scene): Promise<number | null> {
  const { api, context } = scene;
  return told(scene, async () => {
    const query = { ...runsOf(context), status: 'completed', per_page: 20 } as const;
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    let failures = 0;
    for (const { id, conclusion } of recordsOf(data.workflow_runs)) {
      if (id === context.runId) continue;
      if (FAILED.includes(conclusion ?? '')) failures += 1;
      else if (conclusion === 'success' && hadSession(await jobsOf(api, context, id))) break;
    }
    return failures;
  });
}

/** A run of this workflow and branch that was cancelled while this one waited; `null` if there is none, or GitHub does not say. */
export async function cancelledMeanwhile(scene: Scene): Promise<number | null> {
  const { api, context } = scene;
  const { owner, repo, runId } = context;
  return told(scene, async () => {
    const { data: own } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    const query = { ...runsOf(context), status: 'cancelled', per_page: 20 } as const;
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    const since = Date.parse(own.created_at);
    const found = recordsOf(data.workflow_runs).find(
      ({ id, updated_at }) => id !== runId && Date.parse(updated_at) >= since,
    );
    return found?.id ?? null;
  });
}

async function runsWith(
  scene: Scene,
  states: Parameters<typeof listRunIds>[2],
): Promise<readonly number[] | null> {
  return told(scene, async () => {
    const found = await listRunIds(scene.api, runsOf(scene.context), states);
    return found.filter((id) => id !== scene.context.runId);
  });
}

function runsOf({ owner, repo, workflowFile, ref }: RunContext): RunsOf & { branch: string } {
  return { owner, repo, workflow_id: workflowFile, branch: ref.replace(/^refs\/heads\//, '') };
}

async function told<Found>({ log }: Scene, ask: () => Promise<Found>): Promise<Found | null> {
  try {
    return await ask();
  } catch (error) {
    log.line(`GitHub does not list the runs: ${(error as Error).message}`);
    return null;
  }
}
