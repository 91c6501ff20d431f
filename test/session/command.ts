import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { WorkFolder } from './work-folder.ts';

export const CHIMERA = fileURLToPath(new URL('../../packages/cli/bin/chimera.js', import.meta.url));

/** Far above what anything takes: what is not there by then does not come. */
const DEADLINE_MS = 30_000;
const LOOK_EVERY_MS = 20;

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  /** Another Node than the one that runs the tests. */
  readonly node?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A `chimera …` at work, in a process group of its own as a shell gives it one. */
export class Command {
  readonly child: ChildProcess;
  readonly #title: string;
  readonly #exit = Promise.withResolvers<Exit>();
  #stdout = '';
  #stderr = '';

  constructor(folder: WorkFolder, args: readonly string[], { node, environment }: Surroundings = {}) {
    this.#title = `chimera ${args.join(' ')}`;
    const { PATH = '', HOME = '' } = process.env;
    this.child = spawn(node ?? process.execPath, [CHIMERA, ...args], {
      cwd: folder.path,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME, ...environment },
    });
    commands.push(this);
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

  /** Resolves once it has written that. */
  async says(text: string | RegExp, withinMs = DEADLINE_MS): Promise<void> {
    await until(`"${this.#title}" to say ${text}`, () => this.#has(text), this, withinMs);
  }

  async exit(withinMs = 2 * DEADLINE_MS): Promise<Exit> {
    const late = new AbortController();
    const deadline = wait(withinMs, undefined, { signal: late.signal }).then(() => {
      throw new Error(`"${this.#title}" did not end within ${withinMs} ms; it said:\n${this.output}`);
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

  #has(text: string | RegExp): boolean {
    if (this.child.exitCode !== null && !matches(this.output, text)) {
      throw new Error(`"${this.#title}" ended before it said ${text}; it said:\n${this.output}`);
    }
    return matches(this.output, text);
  }
}

function matches(output: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? output.includes(text) : text.test(output);
}

const commands: Command[] = [];
afterAll(() => {
  for (const command of commands.splice(0)) {
    try {
      command.signalGroup('SIGKILL');
    } catch {
      // It has ended, with all that it started.
    }
  }
});

/** Runs a command to its end. */
export function chimera(folder: WorkFolder, ...args: string[]): Promise<Exit> {
  return new Command(folder, args).exit();
}

/** Starts a session on the built-in market, on the folder's port. */
export function startSession(folder: WorkFolder, ...args: string[]): Command {
  return new Command(folder, ['start', '--mode', 'test', '--port', String(folder.port), ...args]);
}

/** A whole session as fast as it goes. */
export function runSession(folder: WorkFolder, ...args: string[]): Promise<Exit> {
  return startSession(folder, '--speed', '1000000', ...args).exit();
}

/** Waits for what must become true; returns what the condition said, and fails loudly at the deadline. */
export async function until<Found>(
  what: string,
  condition: () => Found | Promise<Found>,
  command?: Command,
  withinMs = DEADLINE_MS,
): Promise<Exclude<Found, false | null | undefined>> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await condition();
    if (found !== false && found !== null && found !== undefined) return found as never;
    if (performance.now() > deadline) {
      throw new Error(`waited ${withinMs} ms in vain for ${what}\n${command?.output ?? ''}`);
    }
    await wait(LOOK_EVERY_MS);
  }
}

/** Asks the folder's server; `null` while nobody answers. */
export async function ask(folder: WorkFolder, path: string): Promise<Response | null> {
  try {
    return await fetch(`http://127.0.0.1:${folder.port}${path}`, { signal: AbortSignal.timeout(5_000) });
  } catch {
    return null;
  }
}

export async function untilReady(folder: WorkFolder, command: Command): Promise<void> {
  await until('/readyz to answer 200', async () => (await ask(folder, '/readyz'))?.status === 200, command);
}

/** Waits until the bot of the session has processed so many candles. */
export async function untilCandles(folder: WorkFolder, count: number, command: Command): Promise<void> {
  await until(`${count} candles to be processed`, () => folder.candles() >= count, command);
}
