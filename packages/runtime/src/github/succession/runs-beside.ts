import { type GitHubApi, recordsOf } from '../api.ts';
import type { RunContext } from '../run-context.ts';

interface Scene {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly log: { line(message: string): void };
}

/** How GitHub calls a run that has not begun, or does not yet run. */
const WAITING = ['pending', 'queued', 'requested', 'waiting'] as const;
type Unfinished = (typeof WAITING)[number] | 'in_progress';

/** A run that nobody ended, and that did not do what it should. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];

/** Other runs of this workflow on this branch that wait for their turn, the oldest first; `null` if GitHub does not say. */
export function waitingRuns(scene: Scene): Promise<readonly number[] | null> {
  return runsWith(scene, WAITING);
}

/** Those, and the ones that run; `null` if GitHub does not say. */
export function unfinishedRuns(scene: Scene): Promise<readonly number[] | null> {
  return runsWith(scene, [...WAITING, 'in_progress']);
}

/**
 * How many of the newest runs that are over failed, one after the other: runs that did nothing or that a person
 * cancelled are passed over. `null` if GitHub does not say.
 */
export async function failuresInARow(scene: Scene): Promise<number | null> {
  return told(scene, async () => {
    const { data } = await scene.api.rest.actions.listWorkflowRuns({
      ...runsOf(scene.context),
      status: 'completed',
      per_page: 20,
    });
    const ends = recordsOf(data.workflow_runs)
      .filter(({ id }) => id !== scene.context.runId)
      .map(({ conclusion }) => conclusion ?? '')
      .filter((conclusion) => conclusion === 'success' || FAILED.includes(conclusion));
    const wellAt = ends.indexOf('success');
    return wellAt < 0 ? ends.length : wellAt;
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

async function runsWith(scene: Scene, states: readonly Unfinished[]): Promise<readonly number[] | null> {
  return told(scene, async () => {
    const found = new Set<number>();
    for (const status of states) {
      const query = { ...runsOf(scene.context), status, per_page: 100 };
      const { data } = await scene.api.rest.actions.listWorkflowRuns(query);
      for (const { id } of recordsOf(data.workflow_runs)) found.add(id);
    }
    found.delete(scene.context.runId);
    return [...found].toSorted((a, b) => a - b);
  });
}

function runsOf({ owner, repo, workflowFile, ref }: RunContext) {
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
