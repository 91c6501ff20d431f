import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { interpolate, textOf } from './expressions.ts';
import { Job } from './job.ts';
import { JobGraph, type ReadyJob } from './job-graph.ts';
import { Masks } from './masks.ts';
import type { JobResult } from './results.ts';
import type { RunScene } from './run-scene.ts';
import { RUNNER_PATIENCE } from './step-process.ts';
import { readWorkflow } from './workflow-file.ts';

export interface RunResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly concurrency: string | null;
  /** The groups of the workflow and of those that it calls. */
  readonly groups: readonly string[];
}

/** One run of a workflow. */
export class WorkflowRun {
  readonly finished: Promise<RunResult>;
  /** The steps that were begun, as `job/step`. */
  readonly begun: string[] = [];
  readonly #scene: RunScene;
  readonly #jobs = new Map<string, Job>();
  readonly #waiting: { readonly step: string; resolve(): void }[] = [];
  #isCancelled = false;
  #isLost = false;

  constructor(scene: RunScene) {
    this.#scene = scene;
    this.finished = this.#run();
  }

  /** Where the workspaces of the runner lie. */
  get folder(): string {
    return this.#scene.folder;
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
    const { options, request } = this.#scene;
    const { root } = options;
    const workflow = await readWorkflow(join(root, request.workflow));
    if (!(request.event in workflow.on)) throw new Error(`the workflow is not started by ${request.event}`);
    const contexts = this.#scene.contexts(workflow);
    const graph = new JobGraph(
      {
        run: this.#scene,
        root,
        contexts,
        idPrefix: '',
        namePrefix: '',
        isCancelled: () => this.#isCancelled,
        isLost: () => this.#isLost,
        start: (job) => this.#start(job),
        cancel: (prefix) => this.#cancelThose(prefix),
      },
      workflow,
    );
    const { jobs, conclusion, groups } = await graph.run();
    return {
      // A job that was too late is cancelled, and so is its run, though nobody cancelled it.
      conclusion: this.#isCancelled ? 'cancelled' : conclusion === 'skipped' ? 'success' : conclusion,
      jobs,
      concurrency: workflow.concurrency === undefined ? null : groups[0]!,
      groups,
    };
  }

  async #start({ id, name, key, file, root, contexts }: ReadyJob): Promise<JobResult> {
    const { options, request, folder } = this.#scene;
    const { checkout = options.root, remotes = {}, kind = 'github-hosted' } = options;
    const { runId, attempt = 1 } = request;
    const place = id.replaceAll(/[^\w-]+/g, '_');
    const machine = kind === 'self-hosted' ? 'own' : `${runId}-${attempt}-${place}`;
    const workspace = join(folder, machine, 'work');
    const temp = join(folder, machine, 'temp');
    // A runner empties it before each job.
    rmSync(temp, { recursive: true, force: true });
    const trackingId = `github_${runId}_${attempt}_${place}_${folder.slice(-6)}`;
    const label = textOf(interpolate(file['runs-on'], contexts, 'success'));
    if (label === '') throw new Error(`job ${id} has no runner`);
    const minutes = Number(interpolate(file['timeout-minutes'] ?? 360, contexts, 'success'));
    if (!Number.isInteger(minutes) || minutes < 1) throw new Error(`job ${id} has no timeout: ${minutes}`);
    const minuteMs = options.minuteMs ?? 60_000;
    const job = new Job({
      id,
      name,
      steps: file.steps,
      outputs: file.outputs ?? {},
      environment: this.#scene.environment({ id: key, workspace, temp, trackingId }),
      serviceEnvironment: options.services?.(runId) ?? {},
      contexts,
      root,
      remotes,
      checkout,
      keepsFiles: options.keepsFiles ?? false,
      workspace,
      temp,
      trackingId,
      patience: options.patience ?? RUNNER_PATIENCE,
      minuteMs,
      stepMinuteMs: options.stepMinuteMs ?? {},
      masks: new Masks(Object.values(this.#scene.secrets)),
      node: process.execPath,
      onStep: (step) => this.#note(`${id}/${step}`),
    });
    this.#jobs.set(id, job);
    // A job that is too late is cancelled by the server.
    const timer = setTimeout(() => job.cancel(), minutes * minuteMs);
    try {
      return await job.run();
    } finally {
      clearTimeout(timer);
      this.#jobs.delete(id);
    }
  }

  #cancelThose(prefix: string): void {
    for (const [id, job] of this.#jobs) if (id.startsWith(prefix)) job.cancel();
  }

  #note(step: string): void {
    this.begun.push(step);
    for (const waiting of this.#waiting) if (waiting.step === step) waiting.resolve();
  }
}
