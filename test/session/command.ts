import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import { ChimeraProcess, type Exit, type Place, type Surroundings } from '../chimera-process.ts';
import type { WorkFolder } from './work-folder.ts';

export { CHIMERA, type Exit } from '../chimera-process.ts';

/** Far above what anything takes: what is not there by then does not come. */
const DEADLINE_MS = 30_000;
const LOOK_EVERY_MS = 20;

/** One that is ended with the tests of its file, and can be waited for by what it says. */
export class Command extends ChimeraProcess {
  constructor(folder: Place, args: readonly string[], surroundings: Surroundings = {}) {
    super(folder, args, surroundings);
    commands.push(this);
  }

  /** Resolves once it has written that. */
  async says(text: string | RegExp, withinMs = DEADLINE_MS): Promise<void> {
    await until(`"${this.title}" to say ${text}`, () => this.#has(text), this, withinMs);
  }

  #has(text: string | RegExp): boolean {
    if (this.child.exitCode !== null && !matches(this.output, text)) {
      throw new Error(`"${this.title}" ended before it said ${text}; it said:\n${this.output}`);
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

/** Waits until the bot of the session has processed this many candles. */
export async function untilCandles(folder: WorkFolder, count: number, command: Command): Promise<void> {
  await until(`${count} candles to be processed`, () => folder.candles() >= count, command);
}
