import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Keeps every core of the machine busy with something else, at usual priority. */
export class BusyMachine {
  readonly cores = availableParallelism();
  readonly #children: readonly ChildProcess[];

  constructor() {
    const main = fileURLToPath(new URL('busy-main.ts', import.meta.url));
    this.#children = Array.from({ length: this.cores }, () =>
      fork(main, [], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
    );
  }

  end(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }
}
