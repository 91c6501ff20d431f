import { calledInputs, findWorkflow, permitCalled, secretsFor } from './called-workflow.ts';
import { holds } from './conditions.ts';
import { type Contexts, interpolate, interpolateDeep, type Status, textOf } from './expressions.ts';
import { type Combination, combinationName, combinations } from './matrix.ts';
import { type Conclusion, conclusionOf, emptyJob, type JobResult } from './results.ts';
import type { RunScene } from './run-scene.ts';
import type { JobFile, WorkflowFile } from './workflow-file.ts';

/** What the jobs of a workflow are run with. */
export interface GraphScene {
  readonly run: RunScene;
  /** Repository of the workflow: what `$/` in it stands for. */
  readonly root: string;
  readonly contexts: Contexts;
  /** Of the job that calls this workflow: its id and its name, each with what is between it and its jobs. */
  readonly idPrefix: string;
  readonly namePrefix: string;
  /** Whether the run was cancelled. */
  isCancelled(): boolean;
  isLost(): boolean;
  /** Runs the steps of one job on a machine of its own. */
  start(job: ReadyJob): Promise<JobResult>;
  /** Cancels the jobs whose ids begin so. */
  cancel(idPrefix: string): void;
}

/** A job whose turn it is. */
export interface ReadyJob {
  /** Within the run, such as `session`, `session (alpha)` or `trade/session`. */
  readonly id: string;
  readonly name: string;
  /** Within its workflow. */
  readonly key: string;
  readonly file: JobFile;
  readonly root: string;
  readonly contexts: Contexts;
}

export interface GraphResult {
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly conclusion: Conclusion;
  /** Those of a workflow that is called, by its own expressions; those that are empty are left out. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The groups of it and of those that it calls. */
  readonly groups: readonly string[];
}

/** What the jobs that need a job see of it. */
interface Done {
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The jobs of one workflow: each starts when those that it needs are done. */
export class JobGraph {
  readonly #scene: GraphScene;
  readonly #workflow: WorkflowFile;
  readonly #done = new Map<string, Promise<Done>>();
  readonly #results: Record<string, JobResult> = {};
  readonly #groups: string[] = [];
  readonly #matrixIds = new Map<string, readonly string[]>();

  constructor(scene: GraphScene, workflow: WorkflowFile) {
    this.#scene = scene;
    this.#workflow = workflow;
  }

  async run(): Promise<GraphResult> {
    const { contexts } = this.#scene;
    const group = this.#workflow.concurrency?.group;
    if (group !== undefined) this.#groups.push(textOf(interpolate(group, contexts, 'success')));
    const entries = Object.entries(this.#workflow.jobs);
    const done = await Promise.all(entries.map(([key]) => this.#jobOf(key)));
    const jobs = Object.fromEntries(
      entries.map(([key], index) => [
        key,
        { outputs: done[index]!.outputs, result: done[index]!.conclusion },
      ]),
    );
    const declared = Object.entries(this.#workflow.on.workflow_call?.outputs ?? {});
    const given = { ...contexts, jobs };
    const outputs = declared.map(([name, { value }]) => [name, textOf(interpolate(value, given, 'success'))]);
    return {
      jobs: this.#inOrder(entries.map(([key]) => key)),
      conclusion: conclusionOf(done),
      outputs: Object.fromEntries(outputs.filter(([, value]) => value !== '')),
      groups: this.#groups,
    };
  }

  /** Each job is run once, however many wait for it. */
  #jobOf(key: string): Promise<Done> {
    const known = this.#done.get(key);
    if (known !== undefined) return known;
    const file = this.#workflow.jobs[key];
    if (!file) throw new Error(`no job is called ${key}`);
    const done = this.#runJob(key, file);
    this.#done.set(key, done);
    return done;
  }

  async #runJob(key: string, file: JobFile): Promise<Done> {
    const { contexts, isLost, isCancelled, idPrefix, namePrefix } = this.#scene;
    const direct = needsOf(file);
    const done = await Promise.all(direct.map((name) => this.#jobOf(name)));
    const needs = Object.fromEntries(
      direct.map((name, index) => [name, { result: done[index]!.conclusion, outputs: done[index]!.outputs }]),
    );
    const given = { ...contexts, needs };
    const none = (conclusion: Conclusion, problem?: string): Done => {
      const annotations =
        problem === undefined ? [] : [{ kind: 'error' as const, message: problem, title: null }];
      const id = idPrefix + key;
      this.#results[id] = emptyJob(id, namePrefix + (file.name ?? key), conclusion, annotations);
      return { conclusion, outputs: {} };
    };
    if (isLost()) return none('cancelled');
    try {
      if (!holds(file.if, given, await this.#statusBefore(key))) {
        return none(isCancelled() ? 'cancelled' : 'skipped');
      }
      const { strategy = {} } = file;
      const matrix = interpolateDeep(strategy.matrix, given);
      if (matrix === undefined) return await this.#runOne(key, file, given, null);
      return await this.#runMatrix(key, file, given, combinations(matrix));
    } catch (error) {
      // What GitHub cannot evaluate fails the job before it has a machine.
      return none('failure', (error as Error).message);
    }
  }

  /**
   * What the status functions of a job's `if` see. Not the needs alone count, but also what these needed: behind a job
   * that was skipped nothing goes on by itself, however well those between went.
   */
  async #statusBefore(key: string): Promise<Status> {
    if (this.#scene.isCancelled()) return 'cancelled';
    const before = await Promise.all(ancestorsOf(this.#workflow, key).map((name) => this.#jobOf(name)));
    const conclusions = before.map(({ conclusion }) => conclusion);
    if (conclusions.includes('failure')) return 'failure';
    return conclusions.every((conclusion) => conclusion === 'success') ? 'success' : 'skipped';
  }

  async #runMatrix(
    key: string,
    file: JobFile,
    contexts: Contexts,
    jobs: readonly Combination[],
  ): Promise<Done> {
    const { strategy = {} } = file;
    const isFailFast = interpolate(strategy['fail-fast'] ?? true, contexts, 'success') === true;
    const atOnce = Number(interpolate(strategy['max-parallel'] ?? jobs.length, contexts, 'success'));
    const ids = jobs.map((one) => `${this.#scene.idPrefix}${key} ${combinationName(one)}`);
    this.#matrixIds.set(key, ids);
    const waiting = jobs.map((combination, index) => ({ combination, index }));
    const done: Done[] = [];
    let hasFailed = false;
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { combination, index } = next;
        const strategyContext = { 'job-index': index, 'job-total': jobs.length, 'max-parallel': atOnce };
        const given = { ...contexts, matrix: combination, strategy: strategyContext };
        done[index] =
          hasFailed && isFailFast
            ? { conclusion: 'cancelled', outputs: {} }
            : await this.#runOne(key, file, given, combination);
        if (done[index].conclusion !== 'failure' || hasFailed) continue;
        hasFailed = true;
        if (isFailFast) this.#scene.cancel(`${this.#scene.idPrefix}${key} (`);
      }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, jobs.length)) }, worker));
    // Of the same output of several jobs the last one counts.
    return {
      conclusion: conclusionOf(done),
      outputs: Object.assign({}, ...done.map(({ outputs }) => outputs)),
    };
  }

  async #runOne(
    key: string,
    file: JobFile,
    contexts: Contexts,
    combination: Combination | null,
  ): Promise<Done> {
    const { run, root, idPrefix, namePrefix, start } = this.#scene;
    const suffix = combination === null ? '' : ` ${combinationName(combination)}`;
    const stated = file.name ?? key;
    // A name that says by itself which of them it is gets nothing added.
    const isTelling = /\$\{\{[^}]*\bmatrix\b/.test(stated);
    const name = textOf(interpolate(stated, contexts, 'success')) + (isTelling ? '' : suffix);
    const id = `${idPrefix}${key}${suffix}`;
    if (file.uses === undefined) {
      const job = { id, name: namePrefix + name, key, file, root, contexts };
      const result = await start(job);
      this.#results[id] = result;
      return result;
    }
    const called = await findWorkflow(file.uses, root, run.options.remotes ?? {});
    const declared = called.workflow.on.workflow_call;
    if (declared === undefined) throw new Error(`${file.uses} is not a workflow that can be called`);
    permitCalled(file, called.workflow);
    const inputs = calledInputs(declared?.inputs ?? {}, interpolateDeep(file.with, contexts) ?? {});
    const graph = new JobGraph(
      {
        ...this.#scene,
        root: called.root,
        contexts: {
          ...contexts,
          inputs,
          secrets: secretsFor(file, contexts),
          needs: {},
          matrix: {},
          strategy: {},
        },
        idPrefix: `${id}/`,
        namePrefix: `${namePrefix}${name} / `,
      },
      called.workflow,
    );
    const { jobs, conclusion, outputs, groups } = await graph.run();
    Object.assign(this.#results, jobs);
    this.#groups.push(...groups);
    return { conclusion, outputs };
  }

  /** As they stand in the file, and those of a matrix as it lists them, whichever was done first. */
  #inOrder(keys: readonly string[]): Readonly<Record<string, JobResult>> {
    const roots = keys.flatMap((key) => this.#matrixIds.get(key) ?? [this.#scene.idPrefix + key]);
    const all = Object.entries(this.#results);
    return Object.fromEntries(
      roots.flatMap((root) => all.filter(([id]) => id === root || id.startsWith(`${root}/`))),
    );
  }
}

function needsOf({ needs = [] }: JobFile): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}

function ancestorsOf({ jobs }: WorkflowFile, key: string): readonly string[] {
  const found = new Set<string>();
  const left = [...needsOf(jobs[key]!)];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    left.push(...needsOf(jobs[name]!));
  }
  return [...found];
}
