import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunnerOptions, type RunRequest, RunScene } from './run-scene.ts';
import { WorkflowRun } from './workflow-run.ts';

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
    return new WorkflowRun(new RunScene(this.#options, request, this.#folder));
  }
}
