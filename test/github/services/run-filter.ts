import type { RunRecord } from './records.ts';
import { restTime } from './time-format.ts';

type Repository = { readonly fullName: string; readonly id: number };

/** A search gives no more results than this, over all its pages. */
const MOST_RESULTS = 1000;
const SEARCHES = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'];

/** The runs that a listing asks for, the newest first. */
export function filteredRuns(runs: readonly RunRecord[], query: URLSearchParams): readonly RunRecord[] {
  const [status, event, branch, sha, created] = ['status', 'event', 'branch', 'head_sha', 'created'].map(
    (name) => query.get(name),
  );
  return runs
    .filter((run) => !status || run.status === status || run.conclusion === status)
    .filter((run) => !event || run.event === event)
    .filter((run) => !branch || branchOf(run) === branch)
    .filter((run) => !sha || run.sha === sha)
    .filter((run) => !created || isCreated(run, created))
    .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id)
    .slice(0, SEARCHES.some((name) => query.has(name)) ? MOST_RESULTS : undefined);
}

export function branchOf({ ref, headBranch }: Pick<RunRecord, 'ref' | 'headBranch'>): string {
  return headBranch ?? ref.replace(/^refs\/(heads|tags)\//, '');
}

/** GitHub's search syntax for times: `>=…`, `<…`, `…..…`, or a day. */
function isCreated({ createdAt }: RunRecord, created: string): boolean {
  const [from, to] = created.split('..');
  if (to !== undefined) {
    return (from === '*' || createdAt >= start(from!)) && (to === '*' || createdAt < end(to));
  }
  const [, operator = '', time = ''] = /^([<>]=?)?(.*)$/.exec(created) ?? [];
  if (operator === '>=') return createdAt >= start(time);
  if (operator === '>') return createdAt >= end(time);
  if (operator === '<=') return createdAt < end(time);
  if (operator === '<') return createdAt < start(time);
  return createdAt >= start(time) && createdAt < end(time);
}

const start = (time: string): number => Date.parse(time);

/** A day lasts until the next, a time for a second. */
const end = (time: string): number => start(time) + (time.includes('T') ? 1000 : 86_400_000);

export function showRun(run: RunRecord, repositoryUrl: string, { fullName, id }: Repository): object {
  const workflow = workflowId(run.workflowFile);
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.workflowFile.replace(/\.ya?ml$/, ''),
    display_title: run.workflowFile,
    path: `.github/workflows/${run.workflowFile}`,
    workflow_id: workflow,
    workflow_url: `${repositoryUrl}/actions/workflows/${workflow}`,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: branchOf(run),
    head_sha: run.sha,
    created_at: restTime(run.createdAt),
    run_started_at: restTime(run.createdAt),
    updated_at: restTime(run.updatedAt),
    url: `${repositoryUrl}/actions/runs/${run.id}`,
    html_url: `https://github.com/${fullName}/actions/runs/${run.id}`,
    jobs_url: `${repositoryUrl}/actions/runs/${run.id}/jobs`,
    artifacts_url: `${repositoryUrl}/actions/runs/${run.id}/artifacts`,
    cancel_url: `${repositoryUrl}/actions/runs/${run.id}/cancel`,
    actor: { login: 'someone', id: 1, type: 'User' },
    pull_requests: [],
    repository: { id, full_name: fullName },
    head_repository: run.headRepositoryId === null ? null : { id: run.headRepositoryId },
  };
}

/** The same for the same file, as long as nobody looks closer. */
export function workflowId(file: string): number {
  return [...file].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1_000_000_007, 7);
}
