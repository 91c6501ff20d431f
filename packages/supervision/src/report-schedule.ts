import { DAY_MS, dayStart, type Log, type SessionClock, sleep, WEEK_MS, weekStart } from '@chimera/base';
import { hasProcessed, lastCandleEnd, sessionEnd } from '@chimera/book';
import type { Paths, RuntimeConfig } from '@chimera/config';
import type { RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { GuardedWork } from '@chimera/monitor';
import {
  collectReport,
  pruneReports,
  type ReportHtml,
  refreshSummaries,
  type SummaryKind,
  type SummaryScene,
  writeBlotter,
  writeReport,
  writeSummary,
} from '@chimera/report';
import type { Divergence, Ending } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';

/** How long a report waits for the bot to have processed the candles that it is about; real time. */
const LONGEST_WAIT_MS = 10_000;

/** At most this many reports that could not be written are kept and tried again: the newest ones. */
const MOST_OWED = 48;

const UNWRITTEN = 'reports cannot be written';

interface Scene {
  readonly plan: SessionPlan;
  readonly config: RuntimeConfig;
  readonly paths: Paths;
  readonly reader: LedgerReader;
  readonly log: Log;
  readonly guard: GuardedWork;
  metrics(): RuntimeMetrics;
  readonly htmlOf: ReportHtml;
}

export interface LastReports {
  /** Of the final report, or of the newest hourly one if the session goes on in another leg; `null` if there is none. */
  readonly path: string | null;
  /** Why one of the reports could not be written; `null` if all were. */
  readonly failure: Error | null;
}

/** Writes each report when its time has come, in session time. */
export class ReportSchedule {
  readonly #scene: Scene;
  /** The next reports that are due, and where the last one ended. */
  #nextHourly: number;
  #nextDay: number;
  #from: number;
  #newest: string | null = null;
  #isOver = false;
  /** Reports that are due and could not be written. */
  #owed: (() => void)[] = [];
  /** Why the first of them could not. */
  #failure: Error | null = null;
  #finalPath: string | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { start, leg } = scene.plan;
    const before = Math.floor((leg.starts - start) / this.#interval) * this.#interval;
    this.#from = start + before;
    this.#nextHourly = this.#from + this.#interval;
    this.#nextDay = dayStart(leg.starts) + DAY_MS;
  }

  /** Follows the session until the signal aborts. */
  async run(clock: SessionClock, signal: AbortSignal): Promise<void> {
    const { ends } = this.#scene.plan.leg;
    this.#refresh();
    for (;;) {
      const due = Math.min(this.#nextHourly, this.#nextDay);
      if (due > ends) return;
      await clock.until(due, signal);
      await this.#untilProcessed(due, signal);
      if (signal.aborted) return;
      this.#writeDue(due);
    }
  }

  /**
   * What is still due when the leg is over and, where the session is, the final report: each by itself, so that one that
   * cannot be written keeps none of the others from it.
   */
  finish(ending: Ending, exitCode: number, divergence: Divergence | null): LastReports {
    const { plan, config, paths, reader } = this.#scene;
    const goesOn = ending.outcome === 'completed' && !sessionEnd(reader, plan.id);
    this.#isOver = !goesOn;
    const reached = this.#reached();
    for (;;) {
      const due = Math.min(this.#nextHourly, this.#nextDay);
      if (due > reached) break;
      this.#writeDue(due);
    }
    const lastInstant = Math.max(plan.start, reached - 1);
    if (reached !== dayStart(reached) || reached === plan.start) {
      this.#owe(() => this.#daily(dayStart(lastInstant), reached));
    }
    if (reached !== weekStart(reached) || reached === plan.start) {
      this.#owe(() => this.#weekly(weekStart(lastInstant), reached));
    }
    if (goesOn) {
      // A leg rarely ends on the hour: what came after the last hourly report is not left to the next machine.
      if (reached > this.#from) this.#oweHourly(reached);
    } else {
      const outcome = { ...ending, exitCode };
      this.#owe(() => this.#final(reached, outcome, divergence));
      this.#owe(() => void writeBlotter(paths, reader, config.reporting.report_format));
    }
    this.#writeOwed();
    if (!goesOn) this.#prune(reached);
    return { path: goesOn ? this.#newest : this.#finalPath, failure: this.#failure };
  }

  #prune(reached: number): void {
    const { paths, config, guard } = this.#scene;
    guard.attempt('old reports cannot be removed', () =>
      pruneReports(paths, config.reporting.retention_days, reached),
    );
  }

  #final(
    reached: number,
    outcome: Ending & { readonly exitCode: number },
    divergence: Divergence | null,
  ): void {
    const { plan, config, paths, reader, htmlOf } = this.#scene;
    const report = collectReport('final', reader, {
      from: plan.start,
      to: Math.max(reached, plan.start),
      session: plan.id,
      metrics: this.#scene.metrics(),
      thresholds: config.thresholds,
      ongoing: null,
      outcome,
      divergence,
    });
    [this.#finalPath = null] = writeReport(paths, report, config.reporting.report_format, htmlOf);
  }

  get #interval(): number {
    return this.#scene.config.chimera_bot.reporting_interval * 1000;
  }

  /** How far the session came: its end where it was completed, else its last candle. */
  #reached(): number {
    const { plan, reader } = this.#scene;
    return sessionEnd(reader, plan.id)?.time ?? lastCandleEnd(reader, plan.id) ?? plan.start;
  }

  #writeDue(due: number): void {
    if (this.#nextHourly === due) {
      this.#oweHourly(due);
      this.#nextHourly += this.#interval;
    }
    if (this.#nextDay === due) {
      this.#owe(() => this.#daily(due - DAY_MS, due));
      if (due === weekStart(due)) this.#owe(() => this.#weekly(due - WEEK_MS, due));
      this.#nextDay += DAY_MS;
    }
    this.#writeOwed();
  }

  #oweHourly(to: number): void {
    const from = this.#from;
    this.#from = to;
    this.#owe(() => this.#hourly(from, to));
  }

  #owe(write: () => void): void {
    this.#owed = [...this.#owed, write].slice(-MOST_OWED);
  }

  /** Each by itself, oldest first; what fails stays owed. */
  #writeOwed(): void {
    this.#failure = null;
    this.#owed = this.#owed.filter((write) => {
      const error = this.#scene.guard.attempt(UNWRITTEN, write);
      this.#failure ??= error;
      return error !== null;
    });
  }

  #hourly(from: number, to: number): void {
    const { plan, config, paths, reader, log, htmlOf } = this.#scene;
    if (!config.reporting.hourly_reports) return;
    const { thresholds } = config;
    const metrics = this.#scene.metrics();
    const report = collectReport('hourly', reader, {
      from,
      to,
      session: plan.id,
      metrics,
      thresholds,
      ongoing: plan.id,
    });
    const [path] = writeReport(paths, report, config.reporting.report_format, htmlOf);
    writeBlotter(paths, reader, config.reporting.report_format);
    this.#newest = path ?? null;
    log.info(`Hourly report: ${path}`);
  }

  #daily(from: number, to: number): void {
    if (this.#scene.config.reporting.daily_summary) this.#summary('daily', from, to);
  }

  #weekly(from: number, to: number): void {
    if (this.#scene.config.reporting.weekly_summary) this.#summary('weekly', from, to);
  }

  #summary(kind: SummaryKind, from: number, to: number): void {
    const path = writeSummary(this.#summaries, kind, { from, to }, this.#scene.metrics());
    this.#scene.log.info(`${kind === 'daily' ? 'Daily' : 'Weekly'} summary: ${path}`);
  }

  get #summaries(): SummaryScene {
    const { config, paths, reader, htmlOf, plan } = this.#scene;
    return { config, paths, reader, htmlOf, ongoing: this.#isOver ? null : plan.id };
  }

  /** A session that was killed left the summaries of its days as the one before it wrote them. */
  #refresh(): void {
    const { log } = this.#scene;
    try {
      for (const path of refreshSummaries(this.#summaries, this.#scene.metrics())) {
        log.info(`Written again with what the session before left out: ${path}`);
      }
    } catch (error) {
      // No reason to end a session that is well.
      log.warning(`The summaries of earlier days could not be renewed: ${(error as Error).message}`);
    }
  }

  async #untilProcessed(time: number, signal: AbortSignal): Promise<void> {
    const pauseMs = 20;
    const { reader, plan } = this.#scene;
    const { symbols, periodMs } = plan.setup;
    for (let waited = 0; waited < LONGEST_WAIT_MS && !signal.aborted; waited += pauseMs) {
      if (hasProcessed(reader, plan.id, symbols, { time: time - (time % periodMs), periodMs })) return;
      await sleep(pauseMs, signal);
    }
  }
}
