import { type GitHubApi, recordsOf } from './api.ts';
import type { RunContext } from './run-context.ts';

/** A job of a run, as GitHub lists it. Times in UTC epoch milliseconds. */
export interface JobFacts {
  /** With the names of the jobs that called its workflow: `session / Session`. */
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: number;
  /** Whether a machine took it. */
  readonly isTaken: boolean;
  /** Labels of the runner that it wants. */
  readonly labels: readonly string[];
}

/** The jobs of the last attempt of a run. @throws what the API throws, also for half of an answer */
export async function jobsOf(
  api: GitHubApi,
  { owner, repo }: Pick<RunContext, 'owner' | 'repo'>,
  runId: number,
): Promise<readonly JobFacts[]> {
  const asked = { owner, repo, run_id: runId, per_page: 100 };
  const jobs = await api.paginate(api.rest.actions.listJobsForWorkflowRun, asked);
  return recordsOf(jobs).map(({ name, status, conclusion, created_at, started_at, steps, labels }) => ({
    name: String(name),
    status,
    conclusion,
    createdAt: Date.parse(created_at ?? started_at),
    isTaken: status === 'in_progress' || (steps ?? []).length > 0,
    labels: labels ?? [],
  }));
}

/**
 * Whether a session began in a run that has these jobs: one that stood back, or was switched off, ends after its
 * preflight. Jobs of a workflow that has no preflight of its own (the root action) are a session.
 */
export function hadSession(jobs: readonly JobFacts[]): boolean {
  const began = jobs.filter(({ isTaken }) => isTaken);
  return began.some(({ name }) => !/(?:^|\/ )(?:Preflight|Next)$/.test(name));
}
