import {
  awakeFor,
  type ClockAnchor,
  faultInWords,
  isLedgerLost,
  isoTime,
  type Log,
  ledgerLost,
  monotonicNow,
  realNow,
  SessionClock,
  sleep,
  steadyNow,
} from '@chimera/base';
import { ofBook, type Paths, pathsOf, type RuntimeConfig } from '@chimera/config';
import type { Outcome, RuntimeMetrics } from '@chimera/contract';
import type { EndReason } from '@chimera/engine';
import type { LedgerPlace } from '@chimera/ledger';
import type { GuardedWork, Incidents, SessionMonitor } from '@chimera/monitor';
import { type Ending, LOSSES, outcomeOf } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';
import { ExternalStop } from './external-stop.ts';
import { isChannelJunk } from './from-child.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { BEAT_EVERY_MS, type Gone, Supervised } from './supervised.ts';

/** The bot ends by candle time. If it has not this much later, real time without sleeps, the controller ends it. */
const DEADLINE_GRACE_MS = 60_000;

/** The session's clock is set where it is off by more than this. */
const CLOCK_STEP_MS = 500;

/** If at least this many health checks are due at once, only the newest is made. */
const MISSED_CHECKS = 5;

/** Signals that arrive within this time of each other are one request. */
const ONE_KEY_MS = 1_000;

/** The one who cancels a run kills what is left of it a few seconds later. */
const CANCEL_TIMEOUT_MS = 4_000;
/** What the server, which has nothing to save, may take of that time at most, after the bot. */
const CANCEL_SERVER_MS = 1_000;

const WAS_SUSPENDED =
  'the controller did not run for a while (it was suspended, or the machine was too busy), and the session ended without it';

/** Why a session ends whose bot has ended by itself. */
const BOT_ENDS: Readonly<Partial<Record<EndReason, string>>> = {
  completed: 'the session reached its end',
  'data-ended': 'the recorded data ended',
  'controller-lost': WAS_SUSPENDED,
};

interface SessionOptions {
  readonly plan: SessionPlan;
  readonly config: RuntimeConfig;
  /** The entries of the processes, and the dashboard's `page.html`; doors know where they lie. */
  readonly entries: { readonly bot: URL; readonly server: URL; readonly divergence: URL; readonly page: URL };
  readonly log: Log;
  readonly newBook: boolean;
  /** The processes run and the session's clock has started. */
  onStarted?(url: string | null): void;
  /** After each health check. */
  onCheck?(metrics: RuntimeMetrics): void;
}

/** What a session's processes are watched with, and reported by. */
interface Watch {
  readonly monitor: SessionMonitor;
  readonly reports: ReportSchedule;
  readonly incidents: Incidents;
  readonly guard: GuardedWork;
  readonly place: LedgerPlace;
}

/**
 * The processes of a session: starts the bot and the server, watches them, keeps the deadline, and stops them when the session
 * ends, for whichever reason comes first.
 */
export class WatchedSession {
  readonly options: SessionOptions;
  readonly paths: Paths;
  readonly #over = new AbortController();
  /** The one who ends the session asked twice, or cannot wait. */
  readonly #hurry = new AbortController();
  readonly #ending = Promise.withResolvers<Ending>();
  #anchor: ClockAnchor | null = null;
  readonly #clock: SessionClock;
  #bot: Supervised | null = null;
  #server: Supervised | null = null;
  #url: string | null = null;
  #stoppedAt = 0;
  #endedAt: number | null = null;
  #hasHeardJunk = false;

  constructor(options: SessionOptions) {
    this.options = options;
    this.paths = pathsOf(options.plan.workdir, options.plan.book);
    this.#clock = new SessionClock({ sessionTime: options.plan.leg.starts, steadyTime: 0, speed: 0 });
  }

  /** Aborts where nobody can wait any more. */
  get hurry(): AbortSignal {
    return this.#hurry.signal;
  }

  /** Those that were started. */
  get children(): readonly Supervised[] {
    return [this.#bot, this.#server].filter((child) => child !== null);
  }

  /** Ends the session; the first reason counts, and a second call while it is ending forces it. */
  stop(outcome: Outcome, reason: string): void {
    if (this.#over.signal.aborted) {
      // Ctrl-C reaches a whole process group, and launchers pass on what they get: one key, several signals.
      if (monotonicNow() - this.#stoppedAt < ONE_KEY_MS) return;
      this.kill();
      this.#hurry.abort();
      return;
    }
    this.#stoppedAt = monotonicNow();
    this.#endedAt = this.now();
    this.#over.abort();
    this.#ending.resolve({ outcome, reason });
  }

  /** Kills what still runs. */
  kill(): void {
    this.#over.abort();
    for (const child of this.children) child.kill();
  }

  /** Session time: the start until the clock starts, never past the end, standing still once the session is over. */
  now(): number {
    if (this.#endedAt !== null) return this.#endedAt;
    // At a high speed the clock runs on while the bot works off its last candles.
    return Math.min(this.#clock.now(), this.options.plan.leg.ends);
  }

  /** Runs the processes until the session is over; says why it is. */
  async run(watch: Watch): Promise<Ending> {
    const { monitor, incidents } = watch;
    const { plan, config, log } = this.options;
    const { number, of, starts, ends } = plan.leg;
    const leg = of > 1 ? `, leg ${number} of ${of}` : '';
    log.info(
      `Session ${plan.id}${ofBook(plan)}${leg}: ${isoTime(starts)} to ${isoTime(ends)}, speed ${plan.speed}`,
    );
    const before = number === 1 && plan.previous && LOSSES[plan.previous];
    if (before) log.warning(`The session before was lost: ${before}. The book goes on from where it stood`);
    const started = Promise.withResolvers<void>();
    const isUp = { bot: false, server: !plan.server.enabled };
    const supervise = (name: 'bot' | 'server', pidFile: string, logFile: string): Supervised =>
      new Supervised({
        name,
        entry: this.options.entries[name],
        parameters: name === 'server' ? [this.options.entries.page.href] : [],
        plan,
        pidFile,
        logFile,
        maxRestarts: config.runtime_settings.auto_restart ? config.runtime_settings.max_restarts : 0,
        restartDelayMs: config.runtime_settings.restart_delay_seconds * 1000,
        anchor: () => this.#anchor,
        onReady: (url) => {
          this.#url = url ?? this.#url;
          isUp[name] = true;
          if (isUp.bot && isUp.server) started.resolve();
        },
        onIncident: (severity, kind, message) => {
          incidents.record(severity, name, kind, message);
          if (severity === 'critical') monitor.breaker.trip(`critical error: ${message}`);
        },
      });
    this.#bot = supervise('bot', this.paths.botPid, this.paths.botLog);
    this.#server = plan.server.enabled
      ? supervise('server', this.paths.serverPid, this.paths.serverLog)
      : null;
    void this.#bot.gone.then((gone) => this.#botGone(gone));
    void this.#server?.gone.then((gone) => this.#serverGone(gone));
    const watching = this.#watch(watch).catch(this.failed);
    await Promise.race([started.promise, this.#ending.promise]);
    const following = this.#over.signal.aborted ? [] : this.#startClock(watch);
    const ending = await this.#ending.promise;
    log.info(`The session ends: ${ending.reason}`);
    this.#over.abort();
    await Promise.all([watching, ...following]);
    if (ending.outcome === 'failed') monitor.breaker.trip(ending.reason);
    await this.#stopProcesses(ending, incidents);
    return ending;
  }

  /** Both processes are up: session time begins. */
  #startClock({ monitor, reports }: Watch): readonly Promise<void>[] {
    const { plan, log } = this.options;
    const { source } = plan;
    const sessionTime = source.kind === 'exchange' ? realNow() - source.skewMs : plan.leg.starts;
    this.#setClock({ sessionTime, steadyTime: steadyNow(), speed: plan.speed });
    log.success(`Runtime started: bot ${this.#bot?.metrics.pid}, server ${this.#url ?? 'off'}`);
    this.options.onStarted?.(this.#url);
    const clock = this.#clock;
    return [
      this.#checkHealth(monitor, clock),
      reports.run(clock, this.#over.signal),
      this.#keepDeadline(clock),
    ].map((work) => work.catch(this.failed));
  }

  #setClock(anchor: ClockAnchor): void {
    this.#anchor = anchor;
    this.#clock.anchor(anchor);
    for (const child of this.children) child.send({ type: 'go', anchor });
  }

  /** The bot hears the exchange's time with every answer: the session goes by it, no matter what is done to the machine's. */
  #followExchange(): void {
    const aheadMs = this.#bot?.feed?.aheadOfSteadyMs ?? null;
    if (aheadMs === null || !this.#anchor) return;
    const steadyTime = steadyNow();
    const sessionTime = steadyTime + aheadMs;
    if (Math.abs(sessionTime - this.#clock.now()) < CLOCK_STEP_MS) return;
    this.#setClock({ sessionTime, steadyTime, speed: 1 });
  }

  /** An error that nothing else caught (a full disk, say) ends the session in words instead of the process. */
  readonly failed = (error: unknown): void => {
    if (isChannelJunk(error)) this.#hearJunk(error as Error);
    else if (isLedgerLost(error)) this.stopFor('failed', ledgerLost(error));
    else {
      this.options.log.error(`The controller failed: ${(error as Error).stack ?? error}`);
      this.stopFor('failed', `the controller failed: ${faultInWords(error)}`);
    }
  };

  /** Node goes on with the next line of that channel; a child of which nothing else is heard is silent. */
  #hearJunk({ message }: Error): void {
    if (!this.#hasHeardJunk)
      this.options.log.warning(`A process of the session sent what is no message: ${message}`);
    this.#hasHeardJunk = true;
  }

  #botGone(gone: Gone): void {
    if (gone.how === 'gave-up') this.stopFor('failed', gone.message);
    else if (gone.reason === 'leg-ended') this.stopFor('completed', this.#legEnded());
    else {
      this.stopFor(
        outcomeOf(gone.reason),
        BOT_ENDS[gone.reason as EndReason] ?? `the bot ended: ${gone.reason}`,
      );
    }
  }

  #legEnded(): string {
    const { number, of } = this.options.plan.leg;
    return `leg ${number} of ${of} reached its end; the session goes on in the next one`;
  }

  #serverGone(gone: Gone): void {
    if (gone.how === 'gave-up') this.stopFor('failed', gone.message);
    else if (gone.reason === 'controller-lost') this.stopFor('failed', WAS_SUSPENDED);
    else this.stopFor('stopped', 'the server was told to end');
  }

  /** Like `stop`, but never forces: the news may come after the ending began. */
  stopFor(outcome: Outcome, reason: string): void {
    if (!this.#over.signal.aborted) this.stop(outcome, reason);
  }

  /** What comes from outside, heartbeats and the breaker, in real time. */
  async #watch({ monitor, guard, place }: Watch): Promise<void> {
    const { signal } = this.#over;
    const external = new ExternalStop(this.paths, this.options.plan.watched, BEAT_EVERY_MS);
    while (!signal.aborted) {
      const ending = external.look();
      if (ending) return this.stopFor(ending.outcome, ending.reason);
      const loss = place.loss();
      if (loss !== null) return this.stopFor('failed', loss);
      for (const child of this.children) child.beat();
      this.#followExchange();
      await guard.attemptLater('the machine cannot be measured', () => monitor.sample());
      const { state, reason } = monitor.breaker.state;
      if (state === 'open') return this.stopFor('breaker', reason ?? 'the circuit breaker opened');
      await sleep(BEAT_EVERY_MS, signal);
    }
  }

  async #checkHealth(monitor: SessionMonitor, clock: SessionClock): Promise<void> {
    const { plan, config } = this.options;
    const interval = config.monitoring.health_check_interval * 1000;
    const { signal } = this.#over;
    const check = () => {
      const metrics = monitor.check();
      if (metrics) this.options.onCheck?.(metrics);
    };
    await monitor.sampled;
    check();
    const { starts, ends } = plan.leg;
    for (let due = nextAfter(starts, plan.start, interval); due <= ends; due += interval) {
      await clock.until(due, signal);
      if (signal.aborted) return;
      check();
      // After a suspension many are due at once, and one tells as much.
      const missed = Math.floor((clock.now() - due) / interval);
      if (missed >= MISSED_CHECKS) due += missed * interval;
    }
  }

  async #keepDeadline(clock: SessionClock): Promise<void> {
    const { signal } = this.#over;
    const { ends } = this.options.plan.leg;
    // A clock that was set meanwhile is known to be wrong a moment later.
    do {
      await clock.until(ends, signal);
      await awakeFor(DEADLINE_GRACE_MS, signal);
    } while (!signal.aborted && clock.now() < ends);
    if (!signal.aborted) this.stopFor('failed', 'the bot did not end at the end of the session');
  }

  async #stopProcesses({ outcome, reason }: Ending, incidents: Incidents): Promise<void> {
    const { config, log } = this.options;
    const patienceMs = config.runtime_settings.graceful_shutdown_timeout * 1000;
    const timeoutMs = outcome === 'cancelled' ? Math.min(patienceMs, CANCEL_TIMEOUT_MS) : patienceMs;
    const stopReason = outcome === 'completed' ? 'stopped' : outcome;
    const how = await this.#bot?.stop(stopReason, reason, timeoutMs);
    if (how === 'forced') {
      incidents.record(
        'error',
        'bot',
        'bot-forced',
        `the bot did not stop within ${timeoutMs / 1000} s and was killed`,
      );
    }
    // The server is there to be read to the last; nothing is lost when it is hurried.
    const serverMs = outcome === 'cancelled' ? CANCEL_SERVER_MS : 5_000;
    await this.#server?.stop(stopReason, reason, Math.min(timeoutMs, serverMs));
    log.info('Bot and server have stopped');
  }
}

/** The first time after `after` that lies whole intervals after `start`. */
function nextAfter(after: number, start: number, interval: number): number {
  return start + (Math.floor((after - start) / interval) + 1) * interval;
}
