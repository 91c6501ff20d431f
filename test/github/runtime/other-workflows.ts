import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../source-files.ts';
import type { RunnerOptions } from '../runner/run-scene.ts';

/** A commit of `actions/checkout`, as workflows pin it. */
export const CHECKOUT = 'actions/checkout@0123456789abcdef0123456789abcdef01234567';

/** A repository that has nothing of ours but names in its workflows. */
export class OtherWorkflows {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chimera-elsewhere-'));

  /** What a repository of somebody who uses `owner/chimera` is made with. */
  get options(): Pick<RunnerOptions, 'root' | 'remotes'> {
    return { root: this.#folder, remotes: { 'owner/chimera': ROOT } };
  }

  /** Writes a workflow that is started by hand. Returns its path. */
  put(name: string, jobs: string, inputs = ''): string {
    const path = `.github/workflows/${name}.yml`;
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
    const indented = jobs.trim().replace(/^/gm, '  ');
    writeFileSync(
      join(this.#folder, path),
      `name: ${name}\non: { workflow_dispatch: { ${inputs} } }\njobs:\n${indented}\n`,
    );
    return path;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
