import { json } from './http-call.ts';
import { page } from './pagination.ts';
import type { JobRecord, RunRecord } from './records.ts';
import {
  notFound,
  numberOf,
  optionalText,
  Refusal,
  type RestHandler,
  type RestRequest,
  type Route,
  route,
} from './rest-route.ts';
import { branchOf, filteredRuns, showRun, workflowId } from './run-filter.ts';
import { restTime, restTimeOrNull } from './time-format.ts';

export const runRoutes: readonly Route[] = [
  route('GET', '/actions/runs', 'actions', (request) => runPage(request, request.state.runs)),
  route('GET', '/actions/workflows/{workflow}', 'actions', (request) => {
    const { state, repositoryUrl } = request;
    const file = workflowOf(request);
    return json(200, {
      id: workflowId(file),
      node_id: `W_${workflowId(file)}`,
      name: file.replace(/\.ya?ml$/, ''),
      path: FOLDER + file,
      state: state.workflowStates.get(file) ?? 'active',
      url: `${repositoryUrl}/actions/workflows/${workflowId(file)}`,
    });
  }),
  route('GET', '/actions/workflows/{workflow}/runs', 'actions', (request) => {
    const file = workflowOf(request);
    return runPage(
      request,
      request.state.runs.filter(({ workflowFile }) => workflowFile === file),
    );
  }),
  route('GET', '/actions/runs/{id}', 'actions', (request) =>
    json(200, showRun(runOf(request), request.repositoryUrl, request.state)),
  ),
  route('GET', '/actions/runs/{id}/jobs', 'actions', (request) => {
    const run = runOf(request);
    const isAll = request.query.get('filter') === 'all';
    const jobs = request.state.jobs.filter(
      ({ runId, attempt }) => runId === run.id && (isAll || attempt === run.attempt),
    );
    return page(request, jobs, (job) => showJob(job, run, request), 'jobs');
  }),
  route('GET', '/actions/jobs/{id}/logs', 'actions', (request) => {
    const id = numberOf(request, 'id');
    const job = request.state.jobs.find((other) => other.id === id);
    if (!job) throw notFound();
    if (job.log === null) throw new Refusal(410, 'Server Error');
    const blob = { content: Buffer.from(job.log), contentType: 'text/plain' };
    return { status: 302, headers: { location: request.state.blobs.downloadUrl(blob, `logs/${id}`) } };
  }),
  route('POST', '/actions/workflows/{workflow}/dispatches', 'actions', (request) => {
    const { state, params, body } = request;
    state.dispatch(params.workflow ?? '', optionalText(request, 'ref') ?? '', body.inputs ?? {});
    return { status: 204 };
  }),
  route('POST', '/actions/runs/{id}/cancel', 'actions', cancel(false)),
  route('POST', '/actions/runs/{id}/force-cancel', 'actions', cancel(true)),
];

const FOLDER = '.github/workflows/';

/** The file of a workflow that is on the default branch or had runs; it is named by its file or its id. */
function workflowOf({ params, state }: RestRequest): string {
  const known = [
    ...state.runs.map(({ workflowFile }) => workflowFile),
    ...[...state.files.keys()].flatMap((path) =>
      path.startsWith(FOLDER) ? [path.slice(FOLDER.length)] : [],
    ),
  ];
  const found = known.find(
    (file) => file === params.workflow || String(workflowId(file)) === params.workflow,
  );
  if (found === undefined) throw notFound();
  return found;
}

export function runOf(request: RestRequest): RunRecord {
  const id = numberOf(request, 'id');
  const run = request.state.runs.find((other) => other.id === id);
  if (!run) throw notFound();
  return run;
}

function cancel(isForced: boolean): RestHandler {
  return (request) => {
    const run = runOf(request);
    if (run.status === 'completed') {
      throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
    }
    request.state.cancelRun(run, isForced);
    return json(202, {});
  };
}

function runPage(request: RestRequest, runs: readonly RunRecord[]) {
  const { repositoryUrl, state } = request;
  const show = (run: RunRecord) => showRun(run, repositoryUrl, state);
  return page(request, filteredRuns(runs, request.query), show, 'workflow_runs');
}

function showJob(job: JobRecord, run: RunRecord, { repositoryUrl, state }: RestRequest): object {
  return {
    id: job.id,
    node_id: `CR_${job.id}`,
    run_id: run.id,
    run_url: `${repositoryUrl}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    url: `${repositoryUrl}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${state.fullName}/actions/runs/${run.id}/job/${job.id}`,
    name: job.name,
    workflow_name: run.workflowFile.replace(/\.ya?ml$/, ''),
    head_branch: branchOf(run),
    head_sha: run.sha,
    status: job.status,
    conclusion: job.conclusion,
    created_at: restTime(job.createdAt),
    started_at: restTime(job.startedAt),
    completed_at: restTimeOrNull(job.completedAt),
    labels: job.labels,
    steps: job.steps.map(({ name, status = 'completed', conclusion = 'success' }, index) => ({
      number: index + 1,
      name,
      status,
      conclusion: status === 'completed' ? conclusion : null,
    })),
  };
}
