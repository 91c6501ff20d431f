import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const CHIMERA = fileURLToPath(new URL('../packages/cli/bin/chimera.js', import.meta.url));

/** Far above what anything takes: a command that has not ended by then hangs. */
const DEADLINE_MS = 60_000;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A program that starts it, with its arguments: it sets limits or enters a namespace. */
  readonly through?: readonly string[];
}

/** Where a command runs. */
export interface Place {
  readonly path: string;
  /** The server's, unless the arguments or the environment say another: the default one may be taken by anything here. */
  readonly port?: number;
}

/** A `chimera …` at work, in a process group of its own as a shell gives it one. */
export class ChimeraProcess {
  readonly child: ChildProcess;
  readonly title: string;
  readonly #exit = Promise.withResolvers<Exit>();
  #stdout = '';
  #stderr = '';

  constructor(
    folder: Place,
    args: readonly string[],
    { node = process.execPath, environment, through = [] }: Surroundings = {},
  ) {
    this.title = `chimera ${args.join(' ')}`;
    const { PATH = '', HOME = '' } = process.env;
    const [program = node, ...before] = [...through, node];
    this.child = spawn(program, [...before, CHIMERA, ...args], {
      cwd: folder.path,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME, ...(folder.port ? { PORT: String(folder.port) } : {}), ...environment },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text) => {
      this.#stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.#stderr += text;
    });
    this.child.once('error', this.#exit.reject);
    this.child.once('close', (code, signal) =>
      this.#exit.resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr }),
    );
  }

  get output(): string {
    return this.#stdout + this.#stderr;
  }

  async exit(withinMs = DEADLINE_MS): Promise<Exit> {
    const late = new AbortController();
    const deadline = wait(withinMs, undefined, { signal: late.signal }).then(() => {
      throw new Error(`"${this.title}" did not end within ${withinMs} ms; it said:\n${this.output}`);
    });
    deadline.catch(() => {});
    try {
      return await Promise.race([this.#exit.promise, deadline]);
    } finally {
      late.abort();
    }
  }

  /** What Ctrl-C in a terminal does: the signal goes to every process of the group. */
  signalGroup(signal: NodeJS.Signals): void {
    if (this.child.pid !== undefined) process.kill(-this.child.pid, signal);
  }
}
