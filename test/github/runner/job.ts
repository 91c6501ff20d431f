import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type FoundAction, findAction, type StepFile } from './action-file.ts';
import type { CommandFiles } from './command-files.ts';
import { holds } from './conditions.ts';
import { type Contexts, interpolate, isTrue, type Status, textOf } from './expressions.ts';
import { JobProcesses } from './job-processes.ts';
import type { JobScene } from './job-scene.ts';
import { ListedSteps } from './listed-steps.ts';
import { endOrphans } from './orphans.ts';
import { type Conclusion, emptyStep, type JobResult, type StepResult } from './results.ts';
import type { Annotation } from './step-log.ts';

interface PostStep {
  readonly action: FoundAction;
  readonly step: StepFile;
  readonly environment: Readonly<Record<string, string>>;
  readonly files: CommandFiles;
  /** The step of the job that it belongs to. */
  readonly listedAs: string;
}

/** Where steps stand: the job itself, or a composite action within it. */
interface Level {
  readonly root: string;
  readonly contexts: Contexts;
  readonly steps: Record<
    string,
    { outputs: Record<string, string>; outcome: Conclusion; conclusion: Conclusion }
  >;
  /** The step of the job that these are part of; `null` for those of the job itself. */
  readonly listedAs: string | null;
}

/** A step that is about to run. */
interface Begun {
  readonly step: StepFile;
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  isStill(): boolean;
}

/** Runs the steps of one job as GitHub's runner does. */
export class Job {
  readonly #scene: JobScene;
  readonly #processes: JobProcesses;
  readonly #results: StepResult[] = [];
  readonly #listed = new ListedSteps();
  readonly #posts: PostStep[] = [];
  readonly #annotations: Annotation[] = [];
  #status: Status = 'success';
  #count = 0;

  constructor(scene: JobScene) {
    this.#scene = scene;
    this.#processes = new JobProcesses(scene);
  }

  async run(): Promise<JobResult> {
    const { id, name, steps, workspace, temp, root, contexts, trackingId } = this.#scene;
    rmSync(temp, { recursive: true, force: true });
    for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
    const level: Level = { root, contexts, steps: {}, listedAs: null };
    await this.#runSteps(steps, level);
    for (const post of this.#posts.toReversed()) await this.#runPost(post);
    return {
      id,
      name,
      conclusion: this.#status,
      outputs: this.#outputs(level),
      steps: this.#results,
      listed: this.#listed.all,
      annotations: this.#annotations,
      orphans: await endOrphans(trackingId),
      workspace,
    };
  }

  /** The run was cancelled. */
  cancel(): void {
    this.#status = 'cancelled';
    this.#processes.cancel();
  }

  /** What runs hangs from now on. */
  freeze(): void {
    this.#processes.freeze();
  }

  /** The run was force-cancelled, or the machine is gone: everything dies at once and nothing follows. */
  lose(): void {
    this.#status = 'cancelled';
    this.#processes.lose();
  }

  async #runSteps(steps: readonly StepFile[], level: Level): Promise<void> {
    for (const step of steps) {
      if (this.#processes.isLost) return;
      await this.#runStep(step, level);
    }
  }

  async #runStep(step: StepFile, level: Level): Promise<void> {
    this.#count += 1;
    const id = step.id ?? `__${this.#count}`;
    const name = textOf(this.#value(displayName(step), level));
    if (!this.#holds(step.if, level)) {
      this.#note(level, { ...emptyStep(id, name), outcome: 'skipped', conclusion: 'skipped' });
      return;
    }
    this.#scene.onStep(id);
    const result = await this.#execute({
      step,
      id,
      name,
      level,
      isStill: () => this.#holds(step.if, level),
    });
    const isForgiven = isTrue(this.#value(step['continue-on-error'], level));
    const conclusion = result.outcome === 'failure' && isForgiven ? 'success' : result.outcome;
    this.#note(level, { ...result, conclusion });
    if (conclusion === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  async #execute(begun: Begun): Promise<StepResult> {
    const { step, id, name, level } = begun;
    const environment = this.#environment(step, level);
    if (step.run !== undefined) {
      const script = textOf(this.#value(step.run, level));
      const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
      return this.#process(begun, 'bash', args, environment, this.#processes.newFiles());
    }
    if (step.uses?.startsWith('actions/checkout@')) {
      this.#checkOut();
      return { ...emptyStep(id, name), outcome: 'success', conclusion: 'success' };
    }
    const { remotes, workspace, node } = this.#scene;
    const action = findAction(step.uses ?? '', { root: level.root, workspace, remotes });
    const inputs = this.#inputs(action, step, level);
    if (action.file.runs.using === 'composite') return this.#composite(begun, action, inputs);
    const files = this.#processes.newFiles();
    const own = { ...environment, ...this.#actionEnvironment(action, id), ...inputVariables(inputs) };
    const listedAs = level.listedAs ?? name;
    if (action.file.runs.post) this.#posts.push({ action, step, environment: own, files, listedAs });
    return this.#process(begun, node, [join(action.folder, action.file.runs.main ?? '')], own, files);
  }

  #process(
    { step, id, name, level, isStill }: Begun,
    command: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    files: CommandFiles,
  ): Promise<StepResult> {
    const minutes = Number(this.#value(step['timeout-minutes'] ?? 360, level));
    const folder = step['working-directory'];
    const process = { id, name, phase: 'main', command, args, environment, files, folder, minutes } as const;
    return this.#processes.run({ ...process, isStill });
  }

  async #composite(
    { id, name, level: outer }: Begun,
    action: FoundAction,
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult> {
    const level: Level = {
      root: action.root,
      contexts: { ...this.#scene.contexts, inputs },
      steps: {},
      listedAs: outer.listedAs ?? name,
    };
    const before = this.#results.length;
    await this.#runSteps(action.file.runs.steps ?? [], level);
    const hasFailed = this.#results.slice(before).some(({ conclusion }) => conclusion === 'failure');
    const outcome = this.#status === 'cancelled' ? 'cancelled' : hasFailed ? 'failure' : 'success';
    const outputs = Object.entries(action.file.outputs ?? {}).map(([output, file]) => [
      output,
      textOf(this.#value(file?.value ?? '', level)),
    ]);
    return { ...emptyStep(id, name), outputs: Object.fromEntries(outputs), outcome, conclusion: outcome };
  }

  async #runPost({ action, step, environment, files: ofMain, listedAs }: PostStep): Promise<void> {
    if (this.#processes.isLost) return;
    const name = `Post ${displayName(step)}`;
    const id = `${step.id ?? name}-post`;
    const level: Level = { root: action.root, contexts: this.#scene.contexts, steps: {}, listedAs };
    if (!this.#holds(action.file.runs['post-if'] ?? 'always()', level)) return;
    this.#scene.onStep(id);
    const state = Object.entries(ofMain.state).map(([key, value]) => [`STATE_${key}`, value]);
    const result = await this.#processes.run({
      id,
      name,
      phase: 'post',
      command: this.#scene.node,
      args: [join(action.folder, action.file.runs.post ?? '')],
      environment: { ...environment, ...Object.fromEntries(state) },
      files: this.#processes.newFiles(),
      folder: '',
      minutes: 360,
      isStill: () => true,
    });
    this.#results.push(result);
    this.#listed.addPost(listedAs, result.conclusion);
    if (result.outcome === 'failure' && this.#status === 'success') this.#status = 'failure';
  }

  /** An output in which a secret stands is left out; the run goes on without it. */
  #outputs(level: Level): Readonly<Record<string, string>> {
    const given: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#scene.outputs)) {
      const text = textOf(this.#value(value, level));
      if (!this.#scene.masks.hides(text)) {
        given[name] = text;
        continue;
      }
      const message = `Skip output '${name}' since it may contain secret.`;
      this.#annotations.push({ kind: 'warning', message, title: null });
    }
    return given;
  }

  #holds(condition: StepFile['if'], level: Level): boolean {
    return holds(condition, this.#contextsOf(level), this.#status);
  }

  #value(text: unknown, level: Level): unknown {
    return interpolate(text, this.#contextsOf(level), this.#status);
  }

  #contextsOf({ contexts, steps }: Level): Contexts {
    return { ...contexts, steps, job: { status: this.#status }, env: this.#processes.variables };
  }

  #note(level: Level, result: StepResult): void {
    const { id, name, outcome, conclusion } = result;
    level.steps[id] = { outputs: { ...result.outputs }, outcome, conclusion };
    this.#results.push(result);
    if (level.listedAs === null) this.#listed.add(name, conclusion);
  }

  #environment(step: StepFile, level: Level): Record<string, string> {
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      textOf(this.#value(value, level)),
    ]);
    return { ...this.#scene.environment, ...this.#processes.variables, ...Object.fromEntries(own) };
  }

  #inputs(action: FoundAction, step: StepFile, level: Level): Record<string, string> {
    const value = (text: unknown) => textOf(this.#value(text, level));
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
    const { checkout, keepsFiles, workspace } = this.#scene;
    // As `git clean -ffdx` does: what is ignored goes, too.
    if (!keepsFiles) rmSync(workspace, { recursive: true, force: true });
    mkdirSync(workspace, { recursive: true });
    const left = new Set(['.git', 'node_modules', '.build']);
    cpSync(checkout, workspace, { recursive: true, filter: (path) => !left.has(basename(path)) });
  }
}

/** What GitHub calls a step that has no name of its own. */
function displayName({ name, uses, run }: StepFile): string {
  return name ?? `Run ${uses ?? run?.trim().split('\n')[0] ?? ''}`;
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const name = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]));
}
