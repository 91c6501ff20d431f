import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contexts } from './expressions.ts';
import type { Patience } from './step-process.ts';
import type { WorkflowFile } from './workflow-file.ts';

export const TOKEN = 'test-token';

export interface RunnerOptions {
  /** Repository that the workflow and `$/` stand for. */
  readonly root: string;
  /** What is checked out; the root unless given. */
  readonly checkout?: string;
  /** Other repositories whose actions and workflows are used, by `owner/name`. */
  readonly remotes?: Readonly<Record<string, string>>;
  /** For every step, and for JavaScript actions alone. */
  readonly environment?: Readonly<Record<string, string>>;
  services?(runId: number): Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly kind?: 'github-hosted' | 'self-hosted';
  /** Whether a checkout on a self-hosted runner leaves what runs before left, as with `clean: false`. */
  readonly keepsFiles?: boolean;
  readonly patience?: Patience;
  /** How long a minute of a timeout is: of jobs and, unless `stepMinuteMs` says otherwise, of steps. */
  readonly minuteMs?: number;
  /** The same of single steps, by their id. */
  readonly stepMinuteMs?: Readonly<Record<string, number>>;
}

export interface RunRequest {
  /** Path from the root. */
  readonly workflow: string;
  readonly event: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Full name, such as `refs/heads/idea`; that of the default branch unless given. */
  readonly ref?: string;
}

const REPOSITORY = 'someone/trading';
const DEFAULT_BRANCH = 'main';

/** What all jobs of a run have in common: what was asked for, and by whom. */
export class RunScene {
  readonly options: RunnerOptions;
  readonly request: RunRequest;
  /** Where the workspaces of the runner lie. */
  readonly folder: string;

  constructor(options: RunnerOptions, request: RunRequest, folder: string) {
    this.options = options;
    this.request = request;
    this.folder = folder;
  }

  get ref(): string {
    return this.request.ref ?? `refs/heads/${DEFAULT_BRANCH}`;
  }

  get secrets(): Readonly<Record<string, string>> {
    return { ...this.options.secrets, GITHUB_TOKEN: TOKEN };
  }

  /** A schedule has no inputs at all; what is not stated has its default. */
  contexts(workflow: WorkflowFile): Contexts {
    const { event, runId, attempt = 1, inputs = {} } = this.request;
    const declared = Object.entries(workflow.on[event]?.inputs ?? {});
    const filled = declared.map(([name, input]) => [name, inputs[name] ?? input.default ?? '']);
    return {
      github: {
        event_name: event,
        run_id: String(runId),
        run_number: String(runId),
        run_attempt: String(attempt),
        repository: REPOSITORY,
        ref: this.ref,
        ref_name: this.ref.replace(/^refs\/[^/]+\//, ''),
        workflow_ref: this.#workflowRef,
        token: TOKEN,
        event: this.#payload,
      },
      inputs: Object.fromEntries(filled),
      vars: this.options.variables ?? {},
      secrets: this.secrets,
      runner: { os: 'Linux' },
      needs: {},
      matrix: {},
      strategy: {},
    };
  }

  environment({ id, workspace, temp, trackingId }: Machine): Record<string, string> {
    const { PATH = '', HOME = '' } = process.env;
    const { event, runId, attempt = 1 } = this.request;
    mkdirSync(temp, { recursive: true });
    const payload = join(this.folder, `event-${runId}-${attempt}.json`);
    writeFileSync(payload, JSON.stringify(this.#payload));
    return {
      PATH,
      HOME,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      // Of the workflow that was started, also in the jobs of one that it calls.
      GITHUB_WORKFLOW_REF: this.#workflowRef,
      GITHUB_REF: this.ref,
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_JOB: id,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      RUNNER_OS: 'Linux',
      RUNNER_ENVIRONMENT: this.options.kind ?? 'github-hosted',
      RUNNER_TRACKING_ID: trackingId,
      ...this.options.environment,
    };
  }

  get #workflowRef(): string {
    return `${REPOSITORY}/${this.request.workflow}@${this.ref}`;
  }

  get #payload(): object {
    const { event, inputs } = this.request;
    const schedule = event === 'schedule' ? { schedule: '17 */6 * * *' } : {};
    return {
      repository: { default_branch: DEFAULT_BRANCH, full_name: REPOSITORY },
      inputs: inputs ?? null,
      ...schedule,
    };
  }
}

export interface Machine {
  /** The job's id in its workflow. */
  readonly id: string;
  readonly workspace: string;
  readonly temp: string;
  readonly trackingId: string;
}
