import { type ClockAnchor, isoTime, type Log, monotonicNow, SessionClock, sleep } from '@chimera/base';
import { lastSession, sessionEnd } from '@chimera/book';
import { pathsOf, writerLockOf } from '@chimera/config';
import type { EndReason, Engine, EngineEvent, Entries, EventBesideCandles } from '@chimera/engine';
import { LedgerReader, LedgerWriter, type Lock, takeLock } from '@chimera/ledger';
import {
  type Feed,
  type FeedServices,
  type FeedStatus,
  openFeed,
  type Report,
  SeenSoFar,
} from '@chimera/market-data';
import type { Operations } from '@chimera/monitor';
import { obeyCommands, type SessionPlan } from '@chimera/workdir';
import { beginSession, isRefused, resumeSession, timeAfter, warningIn } from './bot-start.ts';
import { BotStrategy } from './bot-strategy.ts';
import { DecisionDelays } from './decision-delays.ts';

/** How often a bot looks for commands while no candle comes; real time. */
const COMMANDS_EVERY_MS = 5_000;

/** What a strategy may take to answer once its session is to end; real time. */
const STRATEGY_STOP_MS = 1_000;

/** How long a bot waits for the one before it to let go of the book; real time. */
const WRITER_WAIT_MS = 15_000;

export interface BotEnd {
  /** `leg-ended`: the session goes on in its next leg, so the journal says nothing of it. */
  readonly reason: EndReason | 'leg-ended';
  readonly detail: string;
}

interface BotParts {
  readonly plan: SessionPlan;
  readonly log: Log;
  readonly lock: Lock;
  readonly ledger: LedgerWriter;
  readonly engine: Engine;
  readonly strategy: BotStrategy;
  readonly feed: Feed;
  readonly seen: SeenSoFar;
  readonly time: number;
}

/** The one process that decides: feed → engine → ledger, one transaction a step. Starting is resuming. */
export class Bot {
  /** How the decisions of this session keep up. */
  readonly delays = new DecisionDelays();
  readonly #plan: SessionPlan;
  readonly #log: Log;
  readonly #lock: Lock;
  readonly #ledger: LedgerWriter;
  readonly #engine: Engine;
  readonly #strategy: BotStrategy;
  readonly #stop = new AbortController();
  #end: BotEnd | null = null;
  #time: number;
  readonly #seen: SeenSoFar;
  readonly #feed: Feed;
  #clock: SessionClock | null = null;
  #attempted = 0;
  #failed = 0;

  /**
   * Opens the book and stands where it ends. Throws LedgerError, StrategyError or ExchangeUnreachable where it cannot.
   * What goes wrong with the market data is reported.
   */
  static async open(
    plan: SessionPlan,
    log: Log,
    report: Report,
    services: Partial<FeedServices> = {},
  ): Promise<Bot> {
    const lock = takeLock(writerLockOf(plan.ledgerPath), WRITER_WAIT_MS);
    if (!lock) throw new Error('another bot still writes this book');
    const ledger = new LedgerWriter(plan.ledgerPath);
    const strategy = await BotStrategy.start(plan, log, report);
    const reader = new LedgerReader(plan.ledgerPath);
    try {
      const last = lastSession(reader);
      const resumes = last?.id === plan.id && sessionEnd(reader, plan.id) === null;
      const seen = new SeenSoFar();
      const feed = await openFeed(plan, report, services);
      const start = { plan, reader, ledger, strategy, feed, seen, warn: warningIn(log) };
      const stands = resumes ? await resumeSession(start, last) : await beginSession(start);
      strategy.goOnAfter(stands.answered);
      log.info(stands.message);
      return new Bot({ plan, log, lock, ledger, strategy, feed, seen, ...stands });
    } catch (error) {
      await strategy.close();
      throw error;
    } finally {
      reader.close();
    }
  }

  private constructor(parts: BotParts) {
    const { plan, log, lock, ledger, engine, strategy, feed, seen, time } = parts;
    this.#plan = plan;
    this.#log = log;
    this.#lock = lock;
    this.#ledger = ledger;
    this.#engine = engine;
    this.#strategy = strategy;
    this.#feed = feed;
    this.#seen = seen;
    this.#time = time;
  }

  get operations(): Operations {
    const { requests, errors } = this.#feed.status ?? { requests: 0, errors: 0 };
    return { attempted: this.#attempted + requests, failed: this.#failed + errors };
  }

  /** How the market data is doing; `null` where it does not come from outside. */
  get feedStatus(): FeedStatus | null {
    return this.#feed.status ?? null;
  }

  /** Asks the bot to end after the step it is in. The first reason counts. */
  stop(end: BotEnd): void {
    this.#end ??= end;
    this.#stop.abort();
    // Who asks for the end does not wait for a strategy that hangs.
    setTimeout(() => this.#strategy.close(), STRATEGY_STOP_MS).unref();
  }

  /** The session's clock goes by another anchor from now on. */
  setClock(anchor: ClockAnchor): void {
    this.#clock?.anchor(anchor);
  }

  /** Trades until the candle that closes at the session's end, or until it is stopped. */
  async run(anchor: ClockAnchor): Promise<BotEnd> {
    const clock = new SessionClock(anchor);
    this.#clock = clock;
    const feed = this.#feed;
    const { start, ends, leg } = this.#plan;
    const { signal } = this.#stop;
    feed.want(this.#engine.awaitsBook());
    const span = { from: start, until: leg.ends, seen: this.#seen };
    const over = new AbortController();
    let failure: unknown = null;
    // Where all that is followed is in quarantine no candle comes, and commands must not wait for one.
    const listening = this.#listen(over.signal).catch((error: unknown) => {
      failure = error;
      this.#stop.abort();
    });
    try {
      for await (const event of feed.events(span, clock, signal)) {
        this.#obeyCommands();
        await this.#live(event);
        feed.want(this.#engine.awaitsBook());
      }
    } finally {
      over.abort();
      await listening;
    }
    if (failure) throw failure;
    this.#obeyCommands();
    if (feed.end !== null && feed.end < leg.ends) {
      this.#end ??= { reason: 'data-ended', detail: `the recorded data ended at ${isoTime(feed.end)}` };
    }
    if (!this.#end) await clock.until(leg.ends, signal);
    if (leg.number < leg.of) this.#end ??= { reason: 'leg-ended', detail: `leg ${leg.number} ended` };
    this.#end ??= { reason: 'completed', detail: `the session reached its end at ${isoTime(ends)}` };
    const untraded = this.#strategy.failure;
    // Who stopped the session earlier has said why.
    const reachedEnd = ['completed', 'leg-ended', 'data-ended'].includes(this.#end.reason);
    return this.#finish(untraded !== null && reachedEnd ? { reason: 'failed', detail: untraded } : this.#end);
  }

  async close(): Promise<void> {
    this.delays.close();
    await this.#strategy.close();
    this.#ledger.close();
    this.#lock.release();
    await this.#feed.close?.();
  }

  async #listen(signal: AbortSignal): Promise<void> {
    // A market that is known beforehand always has a candle.
    if (this.#plan.identity.mode === 'test') return;
    while (!signal.aborted) {
      await sleep(COMMANDS_EVERY_MS, signal);
      if (!signal.aborted) this.#obeyCommands();
    }
  }

  /** Commands are obeyed between two candles, and stamped with the one before. */
  #obeyCommands(): void {
    // A step that has begun is finished first; the next look finds the command.
    if (this.#strategy.isBusy) return;
    obeyCommands(pathsOf(this.#plan.workdir, this.#plan.book).commands, (given) => {
      const time = this.#time;
      const { command, reason } = given;
      if (given.command === 'write-off') {
        this.#step({ kind: 'write-off', symbol: given.symbol, reason, time });
        this.#log.warning(`${given.symbol} is written off (${reason})`);
        return;
      }
      this.#step({ kind: 'command', command: given.command, reason, time });
      this.#log.warning(`Governor command: ${command} (${reason})`);
    });
  }

  async #live(event: EngineEvent): Promise<void> {
    if (event.kind !== 'candle') {
      this.#step(event);
      return;
    }
    // Nothing new is decided on a late one: it only makes up for what was missed.
    if (!event.late) this.delays.begin(this.#feed.cameAt ?? monotonicNow());
    const question = this.#engine.observe(event);
    const answer = question ? await this.#strategy.answer(question) : [];
    this.#commit(event, this.#engine.decide(answer));
    this.delays.end();
    if (!this.#end) await this.#strategy.recover();
  }

  #step(event: EventBesideCandles): void {
    this.#commit(event, this.#engine.witness(event));
  }

  #commit(event: EngineEvent, entries: Entries): void {
    this.#attempted += 2;
    if (isRefused(entries)) this.#failed += 1;
    this.#time = timeAfter(this.#time, event, entries, this.#plan.setup.periodMs);
    this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
    for (const entry of entries) this.#tell(entry);
  }

  #finish({ reason, detail }: BotEnd): BotEnd {
    if (reason === 'leg-ended') {
      this.#log.info(`Session ${this.#plan.id}: ${detail}; the book stays open for the next one`);
      return { reason, detail };
    }
    const { periodMs } = this.#plan.setup;
    const whole = this.#plan.ends - (this.#plan.ends % periodMs);
    const time = reason === 'completed' ? Math.max(whole, this.#plan.start) : this.#time;
    const entries = this.#engine.end(time, reason, detail);
    this.#ledger.commit({ session: this.#plan.id, seen: [], entries, time }, this.#engine);
    const { seq, hash } = this.#ledger.head;
    this.#log.info(`Session ${this.#plan.id} ended (${reason}): ${seq} entries, head ${hash.slice(0, 16)}`);
    return { reason, detail };
  }

  #tell({ kind, data, time }: Entries[number]): void {
    const at = isoTime(time);
    if (kind === 'fill') {
      this.#log.success(
        `${at} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})`,
      );
    } else if (kind === 'governor' || kind === 'warning' || kind === 'candle-refused') {
      this.#log.warning(`${at} ${kind}: ${data.reason}`);
    } else if (kind === 'strategy-fault') {
      this.#log.error(`${at} the strategy failed on ${data.symbol}: ${data.message}`);
    } else if (kind === 'gap') {
      this.#log.warning(`${at} ${data.candles} candles of ${data.symbol} are missing`);
    } else {
      this.#log.debug(`${at} ${kind} ${JSON.stringify(data)}`);
    }
  }
}
