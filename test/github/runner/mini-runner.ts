import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunnerOptions, type RunRequest, RunScene } from './run-scene.ts';
import { WorkflowRun } from './workflow-run.ts';

const opened: MiniRunner[] = [];

/** What every test has to call when it is over. */
export async function closeRunners(): Promise<void> {
  for (const runner of opened.splice(0)) await runner.close();
}

/** Runs workflow files of a repository on this machine, in the way of GitHub and its runner. */
export class MiniRunner {
  readonly #options: RunnerOptions;
  readonly #folder: string;
  readonly #underWay = new Set<WorkflowRun>();
  #isClosed = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#folder = mkdtempSync(join(tmpdir(), 'chimera-runner-'));
    opened.push(this);
  }

  start(request: RunRequest): WorkflowRun {
    if (this.#isClosed) throw new Error('the runner is closed: a test must wait for what it starts');
    const run = new WorkflowRun(new RunScene(this.#options, request, this.#folder));
    this.#underWay.add(run);
    const forget = () => this.#underWay.delete(run);
    run.finished.then(forget, forget);
    return run;
  }

  /** The machine is gone: what a failed test left under way is killed, and the workspaces are removed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const runs = [...this.#underWay];
    for (const run of runs) run.lose();
    await Promise.allSettled(runs.map(({ finished }) => finished));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
