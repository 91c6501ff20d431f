import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contexts, evaluate, interpolate, isTrue, type Status, textOf } from './expressions.ts';
import { Job, type JobResult } from './job.ts';
import { type Patience, RUNNER_PATIENCE } from './step-process.ts';
import { type JobFile, readWorkflow, type WorkflowFile } from './workflow-file.ts';

const TOKEN = 'test-token';

export interface RunnerOptions {
  /** Repository that the workflow and `$/` stand for. */
  readonly root: string;
  /** What is checked out; the root unless given. */
  readonly checkout?: string;
  readonly remotes?: Readonly<Record<string, string>>;
  /** For every step, and for JavaScript actions alone. */
  readonly environment?: Readonly<Record<string, string>>;
  services?(runId: number): Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly kind?: 'github-hosted' | 'self-hosted';
  readonly patience?: Patience;
  /** How long a minute of a timeout is. */
  readonly minuteMs?: number;
}

export interface RunRequest {
  /** Path from the root. */
  readonly workflow: string;
  readonly event: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

export interface RunResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly concurrency: string | null;
}

const folders: string[] = [];

/** What every test has to call when it is over. */
export function removeWorkspaces(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs workflow files of a repository on this machine, in the way of GitHub and its runner. */
export class MiniRunner {
  readonly #options: RunnerOptions;
  readonly #folder: string;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#folder = mkdtempSync(join(tmpdir(), 'chimera-runner-'));
    folders.push(this.#folder);
  }

  start(request: RunRequest): WorkflowRun {
    return new WorkflowRun(this.#options, this.#folder, request);
  }
}

/** One run of a workflow. */
export class WorkflowRun {
  readonly finished: Promise<RunResult>;
  /** The steps that were begun, as `job/step`. */
  readonly begun: string[] = [];
  /** Where the workspaces of the runner lie. */
  readonly folder: string;
  readonly #options: RunnerOptions;
  readonly #request: RunRequest;
  readonly #jobs = new Map<string, Job>();
  readonly #waiting: { readonly step: string; resolve(): void }[] = [];
  #isCancelled = false;
  #isLost = false;

  constructor(options: RunnerOptions, folder: string, request: RunRequest) {
    this.#options = options;
    this.folder = folder;
    this.#request = request;
    this.finished = this.#run();
  }

  /** Resolves when the step is begun, or the run is over. */
  async reached(step: string): Promise<void> {
    if (this.begun.includes(step)) return;
    const begun = new Promise<void>((resolve) => this.#waiting.push({ step, resolve }));
    await Promise.race([begun, this.finished]);
  }

  cancel(): void {
    this.#isCancelled = true;
    for (const job of this.#jobs.values()) job.cancel();
  }

  /** The step that runs hangs from now on. */
  freeze(): void {
    for (const job of this.#jobs.values()) job.freeze();
  }

  /** Force-cancel, or a machine that is gone. */
  lose(): void {
    this.#isCancelled = true;
    this.#isLost = true;
    for (const job of this.#jobs.values()) job.lose();
  }

  async #run(): Promise<RunResult> {
    const { root } = this.#options;
    const workflow = await readWorkflow(join(root, this.#request.workflow));
    if (!(this.#request.event in workflow.on))
      throw new Error(`the workflow is not started by ${this.#request.event}`);
    const contexts = this.#contexts(workflow);
    const results: Record<string, JobResult> = {};
    for (const [id, job] of Object.entries(workflow.jobs)) {
      results[id] = await this.#runJob(id, job, results, contexts);
    }
    const conclusions = Object.values(results).map(({ conclusion }) => conclusion);
    const hasFailed = conclusions.includes('failure');
    const group = workflow.concurrency?.group;
    return {
      conclusion: this.#isCancelled ? 'cancelled' : hasFailed ? 'failure' : 'success',
      jobs: results,
      concurrency: group === undefined ? null : textOf(interpolate(group, contexts, 'success')),
    };
  }

  async #runJob(
    id: string,
    file: JobFile,
    results: Readonly<Record<string, JobResult>>,
    contexts: Contexts,
  ): Promise<JobResult> {
    const names = typeof file.needs === 'string' ? [file.needs] : (file.needs ?? []);
    const needs = Object.fromEntries(
      names.map((name) => {
        const { conclusion, outputs } = results[name]!;
        return [name, { result: conclusion, outputs }];
      }),
    );
    const given = { ...contexts, needs };
    const before = Object.values(needs).map(({ result }) => result);
    const status: Status = this.#isCancelled
      ? 'cancelled'
      : before.every((result) => result === 'success')
        ? 'success'
        : before.includes('failure') || before.includes('skipped')
          ? 'failure'
          : 'cancelled';
    const skipped = (conclusion: 'skipped' | 'cancelled'): JobResult => {
      return { id, conclusion, outputs: {}, steps: [], orphans: [], workspace: '' };
    };
    if (this.#isLost) return skipped('cancelled');
    if (!holds(file.if, given, status)) return skipped(this.#isCancelled ? 'cancelled' : 'skipped');
    return this.#startJob(id, file, given);
  }

  async #startJob(id: string, file: JobFile, contexts: Contexts): Promise<JobResult> {
    const { root, checkout = root, remotes = {}, kind = 'github-hosted' } = this.#options;
    const { runId, attempt = 1 } = this.#request;
    const machine = kind === 'self-hosted' ? 'own' : `${runId}-${attempt}-${id}`;
    const workspace = join(this.folder, machine, 'work');
    const temp = join(this.folder, machine, 'temp');
    const trackingId = `github_${runId}_${attempt}_${id}_${this.folder.slice(-6)}`;
    const label = textOf(interpolate(file['runs-on'], contexts, 'success'));
    if (label === '') throw new Error(`job ${id} has no runner`);
    const minuteMs = this.#options.minuteMs ?? 60_000;
    const job = new Job({
      id,
      steps: file.steps,
      outputs: file.outputs ?? {},
      environment: this.#environment({ id, workspace, temp, trackingId, kind }),
      serviceEnvironment: this.#options.services?.(runId) ?? {},
      contexts,
      root,
      remotes,
      checkout,
      workspace,
      temp,
      trackingId,
      patience: this.#options.patience ?? RUNNER_PATIENCE,
      minuteMs,
      secrets: [TOKEN],
      node: process.execPath,
      onStep: (step) => this.#note(`${id}/${step}`),
    });
    this.#jobs.set(id, job);
    const minutes = Number(interpolate(file['timeout-minutes'] ?? 360, contexts, 'success'));
    if (!Number.isInteger(minutes) || minutes < 1) throw new Error(`job ${id} has no timeout: ${minutes}`);
    // A job that is too late is cancelled by the server.
    const timer = setTimeout(() => job.cancel(), minutes * minuteMs);
    try {
      return await job.run();
    } finally {
      clearTimeout(timer);
      this.#jobs.delete(id);
    }
  }

  #note(step: string): void {
    this.begun.push(step);
    for (const waiting of this.#waiting) if (waiting.step === step) waiting.resolve();
  }

  #contexts(workflow: WorkflowFile): Contexts {
    const { event, runId, attempt = 1, inputs = {} } = this.#request;
    const declared = workflow.on[event]?.inputs ?? {};
    // A schedule has no inputs at all; what is not stated has its default.
    const filled = Object.entries(declared).map(([name, input]) => [
      name,
      inputs[name] ?? input.default ?? '',
    ]);
    return {
      github: {
        event_name: event,
        run_id: String(runId),
        run_number: String(runId),
        run_attempt: String(attempt),
        repository: 'someone/trading',
        ref: 'refs/heads/main',
        ref_name: 'main',
        token: TOKEN,
        event: this.#payload(),
      },
      inputs: Object.fromEntries(filled),
      vars: this.#options.variables ?? {},
      secrets: { GITHUB_TOKEN: TOKEN },
      runner: { os: 'Linux' },
      needs: {},
      matrix: {},
      strategy: {},
    };
  }

  #payload(): object {
    const { event, inputs } = this.#request;
    const schedule = event === 'schedule' ? { schedule: '17 */6 * * *' } : {};
    return {
      repository: { default_branch: 'main', full_name: 'someone/trading' },
      inputs: inputs ?? null,
      ...schedule,
    };
  }

  #environment({ id, workspace, temp, trackingId, kind }: Machine): Record<string, string> {
    const { PATH = '', HOME = '' } = process.env;
    const { event, runId, attempt = 1, workflow } = this.#request;
    mkdirSync(temp, { recursive: true });
    const payload = join(this.folder, `event-${runId}-${attempt}.json`);
    writeFileSync(payload, JSON.stringify(this.#payload()));
    return {
      PATH,
      HOME,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'someone/trading',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_WORKFLOW_REF: `someone/trading/${workflow}@refs/heads/main`,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_JOB: id,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      RUNNER_OS: 'Linux',
      RUNNER_ENVIRONMENT: kind,
      RUNNER_TRACKING_ID: trackingId,
      ...this.#options.environment,
    };
  }
}

interface Machine {
  readonly id: string;
  readonly workspace: string;
  readonly temp: string;
  readonly trackingId: string;
  readonly kind: string;
}

function holds(condition: JobFile['if'], contexts: Contexts, status: Status): boolean {
  const text = condition === undefined ? 'success()' : String(condition);
  const expression = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  const hasStatus = /\b(success|failure|cancelled|always)\s*\(/.test(expression);
  return isTrue(evaluate(hasStatus ? expression : `success() && (${expression})`, contexts, status));
}
