import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Environment } from '@chimera/config';

/** What GitHub's runner says of the run that an action is part of. */
export interface RunContext {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly attempt: number;
  /** `schedule`, `workflow_dispatch`, `push`, … */
  readonly event: string;
  /** File name of the workflow, such as `chimera-runtime.yml`. */
  readonly workflowFile: string;
  /** The ref that runs, such as `refs/heads/main`, and its commit. */
  readonly ref: string;
  readonly sha: string;
  /** `null` where the event does not say. */
  readonly defaultBranch: string | null;
  /** Whether its storage is counted; `null` where the event does not say. */
  readonly isPrivate: boolean | null;
  /** The job's id in the workflow. */
  readonly job: string;
  readonly workspace: string;
  readonly temp: string;
  readonly apiUrl: string;
  readonly isHosted: boolean;
  /** The page of the run. */
  readonly runUrl: string;
  readonly repositoryUrl: string;
}

/** Reads the runner's variables; throws where this is not a step of a workflow. */
export function readRunContext(environment: Environment): RunContext {
  const text = (name: string): string => {
    const value = environment[name];
    if (value) return value;
    throw new Error(
      `${name} is not set: the actions run as steps of a GitHub workflow (on a laptop: chimera start)`,
    );
  };
  const number = (name: string, fallback?: number): number => {
    const value = Number(environment[name] || fallback || text(name));
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw new Error(
      `${name} is ${JSON.stringify(environment[name])}; expected a whole number, as the runner sets it`,
    );
  };
  const [owner = '', repo = ''] = text('GITHUB_REPOSITORY').split('/');
  const repositoryUrl = `${environment.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`;
  const runId = number('GITHUB_RUN_ID');
  return {
    owner,
    repo,
    runId,
    runNumber: number('GITHUB_RUN_NUMBER'),
    attempt: number('GITHUB_RUN_ATTEMPT', 1),
    event: environment.GITHUB_EVENT_NAME || 'unknown',
    workflowFile: basename((environment.GITHUB_WORKFLOW_REF || '').split('@')[0]!),
    ref: environment.GITHUB_REF || '',
    sha: environment.GITHUB_SHA || '',
    ...repositoryOf(environment.GITHUB_EVENT_PATH),
    job: environment.GITHUB_JOB || '',
    workspace: text('GITHUB_WORKSPACE'),
    temp: text('RUNNER_TEMP'),
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    isHosted: environment.RUNNER_ENVIRONMENT !== 'self-hosted',
    runUrl: `${repositoryUrl}/actions/runs/${runId}`,
    repositoryUrl,
  };
}

function repositoryOf(eventPath: string | undefined): Pick<RunContext, 'defaultBranch' | 'isPrivate'> {
  const unknown = { defaultBranch: null, isPrivate: null };
  if (!eventPath || !existsSync(eventPath)) return unknown;
  try {
    const { default_branch: branch, private: isPrivate } =
      JSON.parse(readFileSync(eventPath, 'utf8')).repository ?? {};
    return {
      defaultBranch: typeof branch === 'string' && branch !== '' ? branch : null,
      isPrivate: typeof isPrivate === 'boolean' ? isPrivate : null,
    };
  } catch {
    return unknown;
  }
}
