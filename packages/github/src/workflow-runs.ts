import { type GitHubApi, recordsOf } from './api.ts';

/** Runs of one workflow file; of one branch, if it is stated. */
export interface RunsOf {
  readonly owner: string;
  readonly repo: string;
  /** File name, such as `chimera-runtime.yml`. */
  readonly workflow_id: string;
  /** Short name, such as `main`. */
  readonly branch?: string;
}

/** How GitHub calls a run that has not begun. */
export const WAITING = ['pending', 'queued', 'requested', 'waiting'] as const;

/** How GitHub calls a run that has not ended. */
export const UNFINISHED = [...WAITING, 'in_progress'] as const;

type UnfinishedState = (typeof UNFINISHED)[number];

/** The ids of runs in any of these states, the oldest first. @throws what the API throws, also for half of an answer */
export async function listRunIds(
  api: GitHubApi,
  runsOf: RunsOf,
  states: readonly UnfinishedState[],
): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const status of states) {
    const runs = await api.paginate(api.rest.actions.listWorkflowRuns, { ...runsOf, status, per_page: 100 });
    for (const { id } of recordsOf(runs)) found.add(id);
  }
  return [...found].toSorted((a, b) => a - b);
}
