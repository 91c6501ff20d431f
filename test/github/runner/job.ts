import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type FoundAction, findAction, type StepFile } from './action-file.ts';
import { CommandFiles } from './command-files.ts';
import { type Contexts, evaluate, interpolate, isTrue, type Status, textOf } from './expressions.ts';
import { killOrphans } from './orphans.ts';
import { type Annotation, StepLog } from './step-log.ts';
import { type Patience, StepProcess } from './step-process.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepResult {
  readonly id: string;
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly groups: readonly string[];
  readonly summary: string | null;
  readonly annotations: readonly Annotation[];
  readonly signals: readonly { readonly name: NodeJS.Signals; readonly afterMs: number }[];
}

export interface JobResult {
  readonly id: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly orphans: readonly number[];
  readonly workspace: string;
}

/** A machine for one job, and what the job has of the run. */
export interface JobScene {
  readonly id: string;
  readonly steps: readonly StepFile[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Only JavaScript actions get these. */
  readonly serviceEnvironment: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  readonly root: string;
  readonly remotes: Readonly<Record<string, string>>;
  /** What `actions/checkout` brings. */
  readonly checkout: string;
  readonly workspace: string;
  readonly temp: string;
  readonly trackingId: string;
  readonly patience: Patience;
  readonly minuteMs: number;
  readonly secrets: readonly string[];
  readonly node: string;
  onStep(name: string): void;
}

interface PostStep {
  readonly action: FoundAction;
  readonly step: StepFile;
  readonly environment: Readonly<Record<string, string>>;
  readonly files: CommandFiles;
}

/** Where steps stand: the job itself, or a composite action within it. */
interface Level {
  readonly root: string;
  readonly contexts: Contexts;
  readonly steps: Record<
    string,
    { outputs: Record<string, string>; outcome: Conclusion; conclusion: Conclusion }
  >;
  readonly isComposite: boolean;
}

/** Runs the steps of one job as GitHub's runner does. */
export class Job {
  readonly #scene: JobScene;
  readonly #results: StepResult[] = [];
  readonly #posts: PostStep[] = [];
  readonly #masks: Set<string>;
  readonly #variables: Record<string, string> = {};
  #status: Status = 'success';
  #running: { process: StepProcess; isStill(): boolean } | null = null;
  #isLost = false;
  #count = 0;

  constructor(scene: JobScene) {
    this.#scene = scene;
    this.#masks = new Set(scene.secrets);
  }

  async run(): Promise<JobResult> {
    const { id, steps, outputs, workspace, temp, root, contexts, trackingId } = this.#scene;
    rmSync(temp, { recursive: true, force: true });
    for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
    const level: Level = { root, contexts, steps: {}, isComposite: false };
    await this.#runSteps(steps, level);
    for (const post of this.#posts.toReversed()) await this.#runPost(post);
    const given = this.#contextsOf(level);
    return {
      id,
      conclusion: this.#status,
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, value]) => [
          name,
          textOf(interpolate(value, given, this.#status)),
        ]),
      ),
      steps: this.#results,
      orphans: killOrphans(trackingId),
      workspace,
    };
  }

  /** The run was cancelled: what runs hears of it, unless its `if` holds all the same. */
  cancel(): void {
    if (this.#status !== 'cancelled') this.#status = 'cancelled';
    if (this.#running && !this.#running.isStill()) void this.#running.process.stop();
  }

  /** What runs hangs from now on. */
  freeze(): void {
    this.#running?.process.freeze();
  }

  /** The run was force-cancelled, or the machine is gone: everything dies at once and nothing follows. */
  lose(): void {
    this.#isLost = true;
    this.#status = 'cancelled';
    this.#running?.process.kill();
    killOrphans(this.#scene.trackingId);
  }

  async #runSteps(steps: readonly StepFile[], level: Level): Promise<void> {
    for (const step of steps) {
      if (this.#isLost) return;
      await this.#runStep(step, level);
    }
  }

  async #runStep(step: StepFile, level: Level): Promise<void> {
    this.#count += 1;
    const id = step.id ?? `__${this.#count}`;
    const name = textOf(interpolate(step.name ?? step.uses ?? 'run', this.#contextsOf(level), this.#status));
    if (!this.#holds(step.if, level)) {
      this.#note(level, id, { ...nothing(id, name), outcome: 'skipped', conclusion: 'skipped' });
      return;
    }
    this.#scene.onStep(id);
    const still = () => this.#holds(step.if, level);
    const result = await this.#execute(step, id, name, level, still);
    const isForgiven = isTrue(interpolate(step['continue-on-error'], this.#contextsOf(level), this.#status));
    const conclusion = result.outcome === 'failure' && isForgiven ? 'success' : result.outcome;
    this.#note(level, id, { ...result, conclusion });
    if (conclusion === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  async #execute(
    step: StepFile,
    id: string,
    name: string,
    level: Level,
    isStill: () => boolean,
  ): Promise<StepResult> {
    const environment = this.#environment(step, level);
    if (step.run !== undefined) return this.#script(step, id, name, environment, level, isStill);
    if (step.uses?.startsWith('actions/checkout@')) {
      this.#checkOut();
      return { ...nothing(id, name), outcome: 'success', conclusion: 'success' };
    }
    const { remotes, workspace } = this.#scene;
    const action = findAction(step.uses ?? '', { root: level.root, workspace, remotes });
    const inputs = this.#inputs(action, step, level);
    if (action.file.runs.using === 'composite') return this.#composite(action, inputs, id, name);
    const files = new CommandFiles(this.#scene.temp, `step-${this.#count}`);
    const own = { ...environment, ...this.#actionEnvironment(action, id), ...inputVariables(inputs) };
    if (action.file.runs.post) this.#posts.push({ action, step, environment: own, files });
    const main = join(action.folder, action.file.runs.main ?? '');
    return this.#process(this.#scene.node, [main], own, files, {
      id,
      name,
      phase: 'main',
      step,
      level,
      isStill,
    });
  }

  async #composite(
    action: FoundAction,
    inputs: Readonly<Record<string, string>>,
    id: string,
    name: string,
  ): Promise<StepResult> {
    const level: Level = {
      root: action.root,
      contexts: { ...this.#scene.contexts, inputs },
      steps: {},
      isComposite: true,
    };
    const before = this.#results.length;
    await this.#runSteps(action.file.runs.steps ?? [], level);
    const inner = this.#results.slice(before);
    const outcome =
      this.#status === 'cancelled'
        ? 'cancelled'
        : inner.some(({ conclusion }) => conclusion === 'failure')
          ? 'failure'
          : 'success';
    const contexts = this.#contextsOf(level);
    const outputs = Object.fromEntries(
      Object.entries(action.file.outputs ?? {}).map(([output, file]) => [
        output,
        textOf(interpolate(file?.value ?? '', contexts, this.#status)),
      ]),
    );
    return { ...nothing(id, name), outputs, outcome, conclusion: outcome };
  }

  #script(
    step: StepFile,
    id: string,
    name: string,
    environment: Readonly<Record<string, string>>,
    level: Level,
    isStill: () => boolean,
  ): Promise<StepResult> {
    const files = new CommandFiles(this.#scene.temp, `step-${this.#count}`);
    const script = textOf(interpolate(step.run, this.#contextsOf(level), this.#status));
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
    return this.#process('bash', args, environment, files, { id, name, phase: 'main', step, level, isStill });
  }

  async #runPost({ action, step, environment, files }: PostStep): Promise<void> {
    if (this.#isLost) return;
    this.#count += 1;
    const name = `Post ${step.name ?? step.uses}`;
    const id = `${step.id ?? name}-post`;
    const level: Level = { root: action.root, contexts: this.#scene.contexts, steps: {}, isComposite: false };
    if (!this.#holds(action.file.runs['post-if'] ?? 'always()', level)) return;
    this.#scene.onStep(id);
    const state = Object.fromEntries(
      Object.entries(files.state).map(([key, value]) => [`STATE_${key}`, value]),
    );
    const own = new CommandFiles(this.#scene.temp, `step-${this.#count}`);
    const post = join(action.folder, action.file.runs.post ?? '');
    const result = await this.#process(this.#scene.node, [post], { ...environment, ...state }, own, {
      id,
      name,
      phase: 'post',
      step: {},
      level,
      isStill: () => true,
    });
    this.#results.push(result);
    if (result.outcome === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  async #process(
    command: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    files: CommandFiles,
    { id, name, phase, step, level, isStill }: Running,
  ): Promise<StepResult> {
    const { workspace, patience, minuteMs } = this.#scene;
    const log = new StepLog(this.#masks);
    const process = new StepProcess({
      command,
      args,
      cwd: join(workspace, step['working-directory'] ?? ''),
      environment: { ...environment, ...files.environment },
      log,
      patience,
    });
    this.#running = { process, isStill };
    const minutes = Number(
      interpolate(step['timeout-minutes'] ?? 360, this.#contextsOf(level), this.#status),
    );
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void process.stop();
    }, minutes * minuteMs);
    const { code } = await process.ended;
    clearTimeout(timer);
    this.#running = null;
    Object.assign(this.#variables, files.variables);
    const isCancelled = process.signals.length > 0 && !isLate;
    const outcome = isCancelled || this.#isLost ? 'cancelled' : code === 0 && !isLate ? 'success' : 'failure';
    return {
      id,
      name,
      phase,
      outcome,
      conclusion: outcome,
      outputs: files.outputs,
      log: log.text,
      groups: log.groups,
      summary: files.summary,
      annotations: log.annotations,
      signals: process.signals,
    };
  }

  /** An `if` without a status function holds only as long as nothing failed. */
  #holds(condition: StepFile['if'], level: Level): boolean {
    const text = condition === undefined ? 'success()' : String(condition);
    const expression = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
    const hasStatus = /\b(success|failure|cancelled|always)\s*\(/.test(expression);
    const whole = hasStatus ? expression : `success() && (${expression})`;
    return isTrue(evaluate(whole, this.#contextsOf(level), this.#status));
  }

  #contextsOf({ contexts, steps }: Level): Contexts {
    return { ...contexts, steps, job: { status: this.#status }, env: this.#variables };
  }

  #note(level: Level, id: string, result: StepResult): void {
    const { outcome, conclusion } = result;
    level.steps[id] = { outputs: { ...result.outputs }, outcome, conclusion };
    this.#results.push(result);
  }

  #environment(step: StepFile, level: Level): Record<string, string> {
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      textOf(interpolate(value, this.#contextsOf(level), this.#status)),
    ]);
    return { ...this.#scene.environment, ...this.#variables, ...Object.fromEntries(own) };
  }

  #inputs(action: FoundAction, step: StepFile, level: Level): Record<string, string> {
    const given = this.#contextsOf(level);
    const value = (text: unknown) => textOf(interpolate(text, given, this.#status));
    const declared = Object.entries(action.file.inputs ?? {}).map(([name, input]) => [
      name,
      value(input?.default ?? ''),
    ]);
    const stated = Object.entries(step.with ?? {}).map(([name, text]) => [name, value(text)]);
    return Object.fromEntries([...declared, ...stated]);
  }

  #actionEnvironment({ folder }: FoundAction, id: string): Record<string, string> {
    return { ...this.#scene.serviceEnvironment, GITHUB_ACTION: id, GITHUB_ACTION_PATH: folder };
  }

  #checkOut(): void {
    const { checkout, workspace } = this.#scene;
    const left = new Set(['.git', 'node_modules', '.build']);
    cpSync(checkout, workspace, { recursive: true, filter: (path) => !left.has(basename(path)) });
  }
}

interface Running {
  readonly id: string;
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly step: StepFile;
  readonly level: Level;
  isStill(): boolean;
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const name = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]));
}

function nothing(id: string, name: string) {
  return {
    id,
    name,
    phase: 'main',
    outputs: {},
    log: '',
    groups: [],
    summary: null,
    annotations: [],
    signals: [],
  } as const;
}
