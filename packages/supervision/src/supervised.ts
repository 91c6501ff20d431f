import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ClockAnchor, faultInWords, settlesWithin, sleep } from '@chimera/base';
import { withoutCredentials } from '@chimera/config';
import type { ProcessMetrics, Severity } from '@chimera/contract';
import type { FeedStatus } from '@chimera/market-data';
import { type Delays, MemoryKills, type Operations } from '@chimera/monitor';
import type { StandingWalls } from '@chimera/strategy-host';
import { removePid, type SessionPlan, writePid } from '@chimera/workdir';
import { channelEnd } from './channel-end.ts';
import { ChildFigures } from './child-figures.ts';
import { NO_DEBUGGER } from './debugger.ts';
import { MOST_INCIDENTS, messageIn } from './from-child.ts';
import { HeartbeatTimer } from './heartbeat-timer.ts';
import type { FromChild, StopReason, ToChild } from './protocol.ts';
import { RawOutput } from './raw-output.ts';

/** A child that sent no heartbeat for this many of its intervals is stuck, and is killed. */
const MISSED_HEARTBEATS = 6;

/** How often the controller beats; real time. */
export const BEAT_EVERY_MS = 1_000;

/** Little is allocated and most of it dies young: a small nursery saves several megabytes a process. */
const SMALL_HEAP = ['--max-semi-space-size=1'];

const CUT = 'it writes too much past its log: the rest is not kept';

/** How a child was last seen: it ended as it should, or it will not be started again. */
export type Gone =
  | { readonly how: 'ended'; readonly reason: string }
  | { readonly how: 'gave-up'; readonly message: string };

export interface SupervisedOptions {
  readonly name: 'bot' | 'server';
  readonly entry: URL;
  /** What the entry is started with. */
  readonly parameters?: readonly string[];
  readonly plan: SessionPlan;
  readonly pidFile: string;
  /** Where output goes that the child's own log could not catch. */
  readonly logFile: string;
  readonly maxRestarts: number;
  readonly restartDelayMs: number;
  /** The session's clock, once it runs. */
  anchor(): ClockAnchor | null;
  onReady(url: string | undefined): void;
  onIncident(severity: Severity, kind: string, message: string): void;
}

/** A child process that is started again when it crashes, this many times and no more. */
export class Supervised {
  readonly gone: Promise<Gone>;
  readonly #options: SupervisedOptions;
  readonly #settle: (gone: Gone) => void;
  readonly #finished = new AbortController();
  #child: ChildProcess | null = null;
  #status: ProcessMetrics['status'] = 'starting';
  #restarts = 0;
  #ended: string | null = null;
  #failure: string | null = null;
  #stopping: ToChild | null = null;
  readonly #heartbeats = new HeartbeatTimer(BEAT_EVERY_MS);
  readonly #figures = new ChildFigures();
  #walls: StandingWalls | null = null;
  #hasSentJunk = false;
  #incidents = 0;
  #output: RawOutput | null = null;

  constructor(options: SupervisedOptions) {
    const { promise, resolve } = Promise.withResolvers<Gone>();
    this.#options = options;
    this.gone = promise;
    this.#settle = resolve;
    this.#start();
  }

  get metrics(): ProcessMetrics {
    return {
      name: this.#options.name,
      pid: this.#child?.pid ?? null,
      status: this.#status,
      restarts: this.#restarts,
      rss_mb: this.#figures.usage.rssMb,
      cpu_percent: this.#figures.usage.cpuPercent,
    };
  }

  get operations(): Operations {
    return this.#figures.operations;
  }

  /** How the child's market data is doing, over all its incarnations; `null` where it does not come from outside. */
  get feed(): FeedStatus | null {
    return this.#figures.feed;
  }

  /** How a bot keeps up, as of its last heartbeat. */
  get delays(): Delays {
    return this.#figures.delays;
  }

  /** What keeps the strategy of a bot in; `null` until it has said so, and for a shipped strategy. */
  get walls(): StandingWalls | null {
    return this.#walls;
  }

  send(message: ToChild): void {
    if (this.#child?.connected) this.#child.send(message, () => {});
  }

  /** Keeps the child's side of the heartbeat, and watches this side. To be called every `BEAT_EVERY_MS`. */
  beat(): void {
    this.send({ type: 'heartbeat' });
    if (this.#output?.bound()) this.#tell('output-cut', CUT);
    const silentMs = this.#heartbeats.silentMs();
    if (!this.#child || silentMs <= this.#options.plan.heartbeatMs * MISSED_HEARTBEATS) return;
    const message = `no heartbeat for ${Math.round(silentMs / 1000)} s: it is killed`;
    this.#options.onIncident('error', `${this.#options.name}-stuck`, message);
    this.#heartbeats.hear();
    this.#child.kill('SIGKILL');
  }

  /** Asks the child to end; it is killed where it has not after `timeoutMs`. Resolves when it is gone. */
  async stop(reason: StopReason, detail: string, timeoutMs: number): Promise<'graceful' | 'forced'> {
    this.#stopping ??= { type: 'stop', reason, detail };
    this.send(this.#stopping);
    if (!this.#child) this.#leave({ how: 'ended', reason });
    if (await settlesWithin(this.gone, timeoutMs)) return 'graceful';
    this.kill();
    await this.gone;
    return 'forced';
  }

  kill(): void {
    this.#stopping ??= { type: 'stop', reason: 'stopped', detail: 'killed' };
    if (this.#child) this.#child.kill('SIGKILL');
    else this.#leave({ how: 'ended', reason: 'stopped' });
  }

  #start(): void {
    const { entry, parameters = [], logFile, pidFile, plan } = this.#options;
    this.#output = this.#openOutput(logFile);
    const output = this.#output?.handle ?? 'ignore';
    const memory = new MemoryKills();
    const child = fork(fileURLToPath(entry), [...parameters], {
      stdio: ['ignore', output, output, 'ipc'],
      execArgv: [NO_DEBUGGER, ...SMALL_HEAP],
      env: withoutCredentials(process.env),
    });
    this.#child = child;
    this.#heartbeats.hear();
    if (child.pid !== undefined) this.#notePid(pidFile, child.pid);
    child.on('message', (said) => this.#take(said));
    child.once('error', (error) => {
      this.#failure ??= `the ${this.#options.name} cannot be started: ${error.message}`;
      if (child.pid === undefined) this.#exited(child, 'never began');
    });
    child.once('exit', (code, signal) => {
      const how = memory.endOf(code, signal);
      void channelEnd(child).then(() => this.#exited(child, how));
    });
    this.send({ type: 'plan', plan });
  }

  /** A child runs without its raw output, too: what it has to say goes through its own log and its messages. */
  #openOutput(logFile: string): RawOutput | null {
    try {
      return new RawOutput(logFile);
    } catch (error) {
      this.#tell('log-unwritable', `its output is not kept: ${faultInWords(error)}`);
      return null;
    }
  }

  /** Only people and the tidying up after a crash read it. */
  #notePid(pidFile: string, pid: number): void {
    try {
      writePid(pidFile, pid);
    } catch (error) {
      this.#tell('pid-unwritable', `its pid file cannot be written: ${faultInWords(error)}`);
    }
  }

  /** Begins in the next turn, when the caller holds this object. */
  #tell(kind: string, message: string): void {
    queueMicrotask(() => this.#options.onIncident('warning', kind, message));
  }

  /** Junk is told once, and changes nothing. A child that sends nothing else is silent, and is killed for that. */
  #take(said: unknown): void {
    const taken = messageIn(said);
    if ('message' in taken) {
      this.#hear(taken.message);
      return;
    }
    if (!this.#hasSentJunk)
      this.#tell(`${this.#options.name}-junk`, `it sent what is no message (${taken.junk})`);
    this.#hasSentJunk = true;
  }

  #noteIncident({ severity, kind, message }: Extract<FromChild, { type: 'incident' }>): void {
    this.#incidents += 1;
    if (this.#incidents < MOST_INCIDENTS) this.#options.onIncident(severity, kind, message);
    if (this.#incidents !== MOST_INCIDENTS) return;
    const talkative = `it sent ${MOST_INCIDENTS} incidents: the rest is not kept`;
    this.#options.onIncident('warning', `${this.#options.name}-talkative`, talkative);
  }

  #hear(message: FromChild): void {
    this.#heartbeats.hear();
    switch (message.type) {
      case 'ready': {
        this.#status = 'running';
        const anchor = this.#options.anchor();
        if (anchor) this.send({ type: 'go', anchor });
        if (this.#stopping) this.send(this.#stopping);
        this.#options.onReady(message.url);
        return;
      }
      case 'heartbeat':
        this.#figures.hear(message);
        return;
      case 'incident':
        this.#noteIncident(message);
        return;
      case 'walls':
        this.#walls = message.walls;
        return;
      case 'ended':
        this.#ended = message.reason;
        return;
      case 'failed':
        this.#failure = message.message;
        return;
    }
  }

  #exited(child: ChildProcess, how: string): void {
    const { name, pidFile, maxRestarts, restartDelayMs } = this.#options;
    if (child.pid !== undefined) removePid(pidFile, child.pid);
    this.#child = null;
    this.#output?.close();
    this.#output = null;
    this.#figures.begin();
    const gone = this.#goneAfter(how);
    if (gone) {
      this.#leave(gone);
      return;
    }
    this.#restarts += 1;
    this.#status = 'restarting';
    const message = `the ${name} stopped unexpectedly (${how}): restart ${this.#restarts} of ${maxRestarts}`;
    this.#options.onIncident('warning', `${name}-restart`, message);
    void this.#restartAfter(restartDelayMs);
  }

  /** Why the child is not started again; `null` where it is. */
  #goneAfter(how: string): Gone | null {
    const { name, maxRestarts } = this.#options;
    if (this.#ended !== null) return { how: 'ended', reason: this.#ended };
    if (this.#stopping?.type === 'stop') return { how: 'ended', reason: this.#stopping.reason };
    if (this.#failure !== null) return { how: 'gave-up', message: this.#failure };
    if (this.#restarts < maxRestarts) return null;
    const message = `the ${name} stopped unexpectedly (${how}) and was restarted ${this.#restarts} times already`;
    return { how: 'gave-up', message };
  }

  async #restartAfter(delayMs: number): Promise<void> {
    await sleep(delayMs, this.#finished.signal);
    if (this.#finished.signal.aborted) return;
    try {
      this.#start();
    } catch (error) {
      const message = `the ${this.#options.name} cannot be started: ${faultInWords(error)}`;
      this.#leave({ how: 'gave-up', message });
    }
  }

  /** The first news counts: who asks a child to stop that gave up must not hide it. */
  #leave(gone: Gone): void {
    if (this.#finished.signal.aborted) return;
    this.#status = gone.how === 'ended' ? 'stopped' : 'failed';
    this.#finished.abort();
    this.#settle(gone);
  }
}
