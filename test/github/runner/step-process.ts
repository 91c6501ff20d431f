import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { StepLog } from './step-log.ts';

/** After a step's process has ended, the runner waits so long for those that still hold its output. */
const PIPES_MS = 5_000;

export interface Patience {
  readonly sigtermAfterMs: number;
  readonly killAfterMs: number;
}

/** What the runner itself allows. */
export const RUNNER_PATIENCE: Patience = { sigtermAfterMs: 7_500, killAfterMs: 2_500 };

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: StepLog;
  readonly patience: Patience;
}

/** The process of a step. Signals go to its pid alone: what it started hears nothing. */
export class StepProcess {
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** The signals that were sent, in order, with the time since the first. */
  readonly signals: { readonly name: NodeJS.Signals; readonly afterMs: number }[] = [];
  readonly #child: ChildProcess;
  readonly #patience: Patience;
  #isOver = false;
  #isStopping = false;

  constructor({ command, args, cwd, environment, log, patience }: Launch) {
    this.#patience = patience;
    this.#child = spawn(command, [...args], {
      cwd,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: a Ctrl-C on the tests must not reach it, and its children could not tell anyway.
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => log.write(text));
    }
    this.ended = this.#wait(log);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** SIGINT, then SIGTERM, then SIGKILL, each to the one process. Called again it changes nothing. */
  async stop(): Promise<void> {
    if (this.#isStopping) return;
    this.#isStopping = true;
    const startedAt = performance.now();
    const send = (name: NodeJS.Signals) => {
      if (this.#isOver) return;
      this.signals.push({ name, afterMs: performance.now() - startedAt });
      this.#child.kill(name);
    };
    const left = new AbortController();
    void this.ended.then(() => left.abort());
    send('SIGINT');
    await wait(this.#patience.sigtermAfterMs, undefined, { signal: left.signal }).catch(() => {});
    send('SIGTERM');
    await wait(this.#patience.killAfterMs, undefined, { signal: left.signal }).catch(() => {});
    send('SIGKILL');
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** It no longer runs, and hears nothing until it is killed. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  async #wait(log: StepLog) {
    const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
      this.#child.once('error', reject);
      this.#child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    const result = await exit;
    this.#isOver = true;
    const late = new AbortController();
    await Promise.race([closed, wait(PIPES_MS, undefined, { signal: late.signal }).catch(() => {})]);
    late.abort();
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    log.end();
    return result;
  }
}
