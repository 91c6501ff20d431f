import { isoTime, monotonicNow, replaceFile, steadyNow } from '@chimera/base';
import { lastCandleEnd } from '@chimera/book';
import { nameOf, type Paths, type RuntimeConfig } from '@chimera/config';
import type { ProcessMetrics, RuntimeMetrics, StrategyMetrics } from '@chimera/contract';
import type { LedgerReader, ObservationWriter } from '@chimera/ledger';
import type { FeedStatus } from '@chimera/market-data';
import type { SessionPlan } from '@chimera/workdir';
import { AnomalyWatch } from './anomalies/anomaly-watch.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { ErrorRate, type Operations } from './error-rate.ts';
import type { GuardedWork } from './guarded-work.ts';
import { healthOf } from './health.ts';
import type { Incidents } from './incidents.ts';
import { type Delays, NO_DELAYS } from './late-decisions.ts';
import { LoadWatch, useOf } from './load-watch.ts';
import { usageMeter } from './own-usage/usage-meter.ts';
import { marketMetrics, tradingMetrics } from './trading-metrics.ts';

/** A process of the session, as the monitor sees it. */
interface WatchedProcess {
  readonly metrics: ProcessMetrics;
  readonly operations: Operations;
  /** How its market data is doing; `null` if it has none from outside. */
  readonly feed: FeedStatus | null;
  /** How late its decisions were, as of its last heartbeat. */
  readonly delays: Delays;
  /** What keeps the strategy in; `null` until it has said so, and for a shipped strategy. */
  readonly walls: Pick<StrategyMetrics, 'walls' | 'missing'> | null;
}

interface Watched {
  readonly plan: SessionPlan;
  readonly config: RuntimeConfig;
  readonly paths: Paths;
  readonly reader: LedgerReader;
  readonly ledger: ObservationWriter;
  readonly incidents: Incidents;
  readonly guard: GuardedWork;
  /** The processes that live, the bot first. */
  children(): readonly WatchedProcess[];
  /** Session time. */
  now(): number;
}

/** If a look comes later than this after the one before, the process was suspended or the machine slept. */
const ASLEEP_MS = 30_000;

/** The controller's eyes: samples the machine in real time, checks health in session time, opens the breaker. */
export class SessionMonitor {
  readonly breaker: CircuitBreaker;
  /** Resolves with the first sample. */
  readonly sampled: Promise<void>;
  readonly #scene: Watched;
  readonly #load: LoadWatch;
  readonly #anomalies: AnomalyWatch | null;
  readonly #errorRate = new ErrorRate();
  readonly #usage = usageMeter();
  readonly #firstSample = Promise.withResolvers<void>();
  readonly #startedAt = monotonicNow();
  #lookedAt = steadyNow();
  /** Since when this process runs without a break; before the first break it always did. */
  #awakeSince = Number.NEGATIVE_INFINITY;
  #own: ProcessMetrics;

  constructor(scene: Watched) {
    this.#scene = scene;
    this.breaker = new CircuitBreaker(scene.config.thresholds);
    this.#load = new LoadWatch(scene.paths.workdir);
    const { plan, config, reader, incidents } = scene;
    this.#anomalies = config.monitoring.anomaly_detection
      ? new AnomalyWatch(reader, incidents, plan.start)
      : null;
    this.#own = this.#measureOwn();
    this.sampled = this.#firstSample.promise;
  }

  /** Looks at the machine; called about once a second, real time. */
  async sample(): Promise<void> {
    const now = steadyNow();
    if (now - this.#lookedAt > ASLEEP_MS) {
      this.#awakeSince = now;
      this.breaker.lookAnew();
    }
    this.#lookedAt = now;
    this.#own = this.#measureOwn();
    const delays = this.#bot()?.delays ?? NO_DELAYS;
    await this.#load.sample(this.#processes(), delays);
    this.#firstSample.resolve();
    const attempted = this.#scene.children().reduce((sum, child) => sum + child.operations.attempted, 0);
    const failed = this.#scene.children().reduce((sum, child) => sum + child.operations.failed, 0);
    const time = monotonicNow();
    this.#errorRate.add({ attempted, failed }, time);
    this.breaker.watch({
      time,
      machine: useOf(this.#load.system),
      session: useOf(this.#load.usage),
      delays,
      diskPercent: this.#load.system.disk_percent,
      errorRate: this.#errorRate.rate,
      errorRateExceeded: this.#errorRate.exceeds(this.#scene.config.thresholds.max_error_rate),
      silence: this.#silence(),
    });
  }

  /**
   * A health check: metrics to their file, and to the ledger; then a look at what stands out. One of these that fails
   * keeps none of the others from being done. `null` if the figures cannot be read.
   */
  check(): RuntimeMetrics | null {
    const { guard } = this.#scene;
    const read: RuntimeMetrics[] = [];
    guard.attempt('the figures of the session cannot be read', () => void read.push(this.metrics()));
    const [metrics = null] = read;
    if (metrics) this.#keep(metrics);
    guard.attempt('a look for what stands out failed', () => this.#anomalies?.look());
    return metrics;
  }

  #keep(metrics: RuntimeMetrics): void {
    const { guard, plan, ledger, paths, config } = this.#scene;
    if (config.monitoring.metrics_enabled) {
      guard.attempt('the metrics file cannot be written', () =>
        replaceFile(paths.metrics, `${JSON.stringify(metrics, null, 2)}\n`),
      );
    }
    guard.attempt('the health check cannot be written into the ledger', () =>
      ledger.health(plan.id, this.#scene.now(), metrics.application.health_status, metrics),
    );
  }

  metrics(): RuntimeMetrics {
    const { plan, config, reader, incidents } = this.#scene;
    const processes = this.#processes();
    const breaker = this.breaker.state;
    const health = healthOf({
      ...this.#load.lasting,
      lateness: this.breaker.lateness,
      processes,
      errorRate: this.#errorRate.judged,
      breaker,
      data: this.#dataAge(),
      thresholds: config.thresholds,
    });
    return {
      timestamp: isoTime(this.#scene.now()),
      session: {
        id: plan.id,
        book: plan.book,
        mode: plan.identity.mode,
        risk_level: plan.setup.riskLevel,
        started_at: isoTime(plan.start),
        ends_at: isoTime(plan.ends),
        speed: plan.speed,
      },
      system: this.#load.system,
      usage: this.#load.usage,
      application: {
        health_status: health.level,
        health_reasons: health.reasons,
        processes,
        error_count: incidents.errors,
        warning_count: incidents.warnings,
        error_rate: this.#errorRate.rate,
      },
      market: marketMetrics(reader, sourceOf(plan), this.#scene.now(), this.#feed()),
      trading: tradingMetrics(reader, this.#feed()?.quarantined ?? []),
      strategy: this.#strategy(),
      ...(plan.githubSchedule && { github_schedule: plan.githubSchedule }),
      breaker,
    };
  }

  #strategy(): StrategyMetrics | null {
    const { strategyFile, strategyHost } = this.#scene.plan;
    if (strategyFile === null) return null;
    const { walls = null, missing = [] } = this.#bot()?.walls ?? {};
    return { isolation: strategyHost.isolation, walls, missing };
  }

  #feed(): FeedStatus | null {
    return this.#bot()?.feed ?? null;
  }

  #bot(): WatchedProcess | undefined {
    return this.#scene.children().find(({ metrics }) => metrics.name === 'bot');
  }

  /** Nobody can say of the market that it was silent while he slept. */
  #silence(): { ageSeconds: number; maxAgeSeconds: number } | null {
    const age = this.#dataAge();
    const awakeSeconds = (steadyNow() - this.#awakeSince) / 1000;
    return age && { ...age, ageSeconds: Math.min(age.ageSeconds, awakeSeconds) };
  }

  /** Data can only be late where it comes from outside; a simulated or recorded market waits for its reader. */
  #dataAge(): { ageSeconds: number; maxAgeSeconds: number } | null {
    const { plan, config, reader } = this.#scene;
    if (plan.identity.mode === 'test') return null;
    // Where all are in quarantine there is nothing to wait for: their incidents say so.
    const quarantined = new Set(this.#feed()?.quarantined.map(({ symbol }) => symbol));
    if (plan.setup.symbols.every((symbol) => quarantined.has(symbol))) return null;
    const newest = lastCandleEnd(reader, plan.id);
    const sinceStart = (monotonicNow() - this.#startedAt) / 1000;
    // What is made up for of the time before the session is old by nature.
    const isLive = newest !== null && newest > plan.start;
    const ageSeconds = isLive ? Math.max(0, (this.#scene.now() - newest) / 1000) : sinceStart;
    return { ageSeconds, maxAgeSeconds: config.market_data.max_age_seconds };
  }

  #processes(): readonly ProcessMetrics[] {
    return [this.#own, ...this.#scene.children().map(({ metrics }) => metrics)];
  }

  #measureOwn(): ProcessMetrics {
    const { rssMb, cpuPercent } = this.#usage();
    return {
      name: 'controller',
      pid: process.pid,
      status: 'running',
      restarts: 0,
      rss_mb: rssMb,
      cpu_percent: cpuPercent,
    };
  }
}

/** Where the candles come from, as long as the bot has not said so itself. */
function sourceOf({ source }: SessionPlan): string {
  return source.kind === 'exchange' ? nameOf(source, source.first) : source.kind;
}
