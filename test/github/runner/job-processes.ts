import { join } from 'node:path';
import type { StepFile } from './action-file.ts';
import { CommandFiles } from './command-files.ts';
import type { JobScene } from './job-scene.ts';
import { signalAll } from './orphans.ts';
import type { StepResult } from './results.ts';
import { StepLog } from './step-log.ts';
import { StepProcess } from './step-process.ts';

export interface ProcessStep {
  readonly id: string;
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly files: CommandFiles;
  readonly folder: StepFile['working-directory'];
  readonly minutes: number;
  /** Whether its `if` holds also once the run is cancelled: then it is not signalled. */
  isStill(): boolean;
}

/** The processes of a job's steps, one after the other, and what the job's environment became by them. */
export class JobProcesses {
  /** What steps put into `GITHUB_ENV`. */
  readonly variables: Record<string, string> = {};
  readonly #scene: JobScene;
  #running: { readonly process: StepProcess; isStill(): boolean } | null = null;
  #isLost = false;
  #count = 0;

  constructor(scene: JobScene) {
    this.#scene = scene;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  newFiles(): CommandFiles {
    this.#count += 1;
    return new CommandFiles(this.#scene.temp, `step-${this.#count}`);
  }

  async run(step: ProcessStep): Promise<StepResult> {
    const { id, name, phase, command, args, files, folder, minutes, isStill } = step;
    const { workspace, patience, minuteMs, stepMinuteMs, masks } = this.#scene;
    const log = new StepLog(masks);
    const process = new StepProcess({
      command,
      args,
      cwd: join(workspace, folder ?? ''),
      environment: { ...step.environment, ...files.environment },
      log,
      patience,
    });
    this.#running = { process, isStill };
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        void process.stop();
      },
      minutes * (stepMinuteMs[id] ?? minuteMs),
    );
    const { code } = await process.ended;
    clearTimeout(timer);
    this.#running = null;
    Object.assign(this.variables, files.variables);
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

  /** The run was cancelled: what runs hears of it, unless its `if` holds all the same. */
  cancel(): void {
    if (this.#running && !this.#running.isStill()) void this.#running.process.stop();
  }

  freeze(): void {
    this.#running?.process.freeze();
  }

  lose(): void {
    this.#isLost = true;
    // None of them may live to see another one gone.
    signalAll(this.#scene.trackingId, 'SIGSTOP');
    this.#running?.process.kill();
    signalAll(this.#scene.trackingId, 'SIGKILL');
  }
}
