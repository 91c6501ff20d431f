import type { EgressCount } from '@chimera/contract';
import { type Candle, type Instrument, strangerWords } from '@chimera/engine';
import type { PublicExchange } from '../exchange/public-exchange.ts';
import type { Feed, FeedEvent, Seen, SessionSpan, WantedBooks } from '../feed.ts';
import { CandleTrack } from './candle-track.ts';
import { Episodes, type Report } from './episodes.ts';
import { EventQueue } from './event-queue.ts';
import { ExchangeClock } from './exchange-clock.ts';
import { ExchangeUnreachable } from './exchange-unreachable.ts';
import { ExchangeWork, LAST_CANDLES_MS } from './exchange-work.ts';
import type { FeedClock } from './feed-clock.ts';
import { addedEgress, type FeedStatus } from './feed-status.ts';
import { pagedHistory } from './paged-history.ts';
import { pollPlan } from './poll-plan.ts';
import { Quarantine, type QuarantinedSymbol } from './quarantine.ts';
import { RequestLane } from './request-lane.ts';
import { SkewWatch } from './skew-watch.ts';
import { SymbolDesk } from './symbol-desk.ts';
import { Tally } from './tally.ts';

/** Where a symbol's candles are taken up again that were missed between two sessions. */
export interface Backfill {
  readonly symbol: string;
  readonly from: number;
}

export interface ExchangeFeedOptions {
  /** In order of preference, none twice. */
  readonly exchanges: readonly string[];
  /** The one that the session begins with. */
  readonly first: string;
  readonly symbols: readonly string[];
  readonly instruments: readonly Instrument[];
  readonly timeframe: string;
  readonly periodMs: number;
  readonly maxAgeMs: number;
  readonly maxBookAgeMs: number;
  /** How long after the session's end its last candles are waited for; a clock that runs fast needs more. */
  readonly lastCandlesMs?: number | undefined;
  readonly backfill: readonly Backfill[];
  /** Symbols that are in quarantine from the start. */
  readonly quarantined?: readonly QuarantinedSymbol[] | undefined;
  /** The machine's; the feed goes by the exchange's, as its answers state it. */
  readonly clock: FeedClock;
  /** How far the machine's clock is ahead, as far as that was found beforehand. */
  readonly skewMs?: number | undefined;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
  /** `now` tells the exchange's time. */
  open(id: string, now: () => number): Promise<PublicExchange>;
  /** What the exchange is called in the journal. */
  nameOf(id: string): string;
  report: Report;
}

/** How long an exchange may not answer at the start of a session. */
const PATIENCE_AT_START_MS = 30_000;

/** Live market data of public exchanges: one at a time, the next in the list where that one fails. */
export class ExchangeFeed implements Feed {
  readonly end = null;
  readonly #options: ExchangeFeedOptions;
  readonly #clock: ExchangeClock;
  readonly #skew: SkewWatch;
  readonly #quarantine: Quarantine;
  readonly #episodes: Episodes;
  readonly #tally = new Tally();
  readonly #egress: EgressCount[] = [];
  #place: number;
  /** There is nowhere to go from here. */
  #isStuck = false;
  #lane: RequestLane | null = null;
  #cycleMs: number | null = null;
  #work: ExchangeWork | null = null;
  #wanted: WantedBooks = new Map();
  readonly #queue = new EventQueue();

  constructor(options: ExchangeFeedOptions) {
    this.#options = options;
    this.#clock = new ExchangeClock(options.clock, options.skewMs);
    this.#skew = new SkewWatch(options.report);
    this.#quarantine = new Quarantine(options.report, options.quarantined);
    this.#episodes = new Episodes(options.report);
    this.#place = Math.max(0, options.exchanges.indexOf(options.first));
  }

  get source(): string {
    return this.#options.exchanges[this.#place]!;
  }

  get instruments(): readonly Instrument[] {
    return this.#options.instruments;
  }

  get cameAt(): number | undefined {
    return this.#queue.cameAt;
  }

  get status(): FeedStatus {
    const { requests, errors, flat, lagMs, longestLagMs } = this.#tally;
    const exchange = this.#lane?.exchange;
    const egress = addedEgress([...this.#egress, ...(exchange?.egress() ?? [])]);
    return {
      source: this.#name,
      requests,
      errors,
      flat,
      lagMs,
      longestLagMs,
      cycleMs: this.#cycleMs,
      skewMs: this.#clock.skewMs,
      aheadOfSteadyMs: this.#clock.aheadOfSteadyMs,
      quarantined: this.#quarantine.list,
      egress,
    };
  }

  want(books: WantedBooks): void {
    this.#wanted = books;
    this.#work?.want(books);
  }

  /** @throws {ExchangeUnreachable} where no exchange of the list answers */
  async history(
    before: number,
    count: number,
    after?: ReadonlyMap<string, number>,
  ): Promise<readonly Candle[]> {
    if (count === 0) return [];
    const { symbols, backfill, periodMs, timeframe } = this.#options;
    const clock = this.#clock;
    const ends = new Map(backfill.map(({ symbol, from }) => [symbol, from]));
    const all: Candle[] = [];
    const failed: { readonly symbol: string; readonly errors: number }[] = [];
    const asked = symbols.filter((symbol) => this.#quarantine.causeOf(symbol) !== 'absent');
    for (const symbol of asked) {
      const until = Math.min(before, ends.get(symbol) ?? before);
      const from = Math.max(until - count * periodMs, (after?.get(symbol) ?? -periodMs) + periodMs);
      if (from >= until) continue;
      const span = { symbol, timeframe, periodMs, from, until };
      const lane = await this.#openLane();
      const { errors } = this.#tally;
      const candles = await pagedHistory(lane, span, clock, PATIENCE_AT_START_MS);
      if (candles) {
        all.push(...candles);
        continue;
      }
      failed.push({ symbol, errors: this.#tally.errors - errors });
      // One that fails alone has no warm-up; two of them, or the only one, are the exchange itself.
      if (failed.length === 1 && asked.length > 1) continue;
      // Prices of two exchanges in one warm-up would look like a jump.
      const reason = `${this.source} did not answer at the start of the session`;
      if (!(await this.#leave(reason))) throw new ExchangeUnreachable(reason);
      return this.history(before, count, after);
    }
    for (const { symbol, errors } of failed) {
      this.#tally.excuse(errors);
      const reason = `${this.source} answers about the others, and not about ${symbol}`;
      this.#quarantine.enter({ symbol, cause: 'failing', since: clock.now(), reason });
    }
    const place = new Map(symbols.map((symbol, index) => [symbol, index]));
    return all.sort((a, b) => a.start - b.start || place.get(a.symbol)! - place.get(b.symbol)!);
  }

  async *events(span: SessionSpan, _clock: FeedClock, signal: AbortSignal): AsyncGenerator<FeedEvent> {
    const queue = this.#queue;
    const stop = new AbortController();
    const abort = () => stop.abort();
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    const running = this.#run(span, queue, stop.signal).finally(() => queue.close());
    running.catch(() => {});
    try {
      for (let event = await queue.take(); event && !signal.aborted; event = await queue.take()) yield event;
      await running;
    } finally {
      signal.removeEventListener('abort', abort);
      stop.abort();
      await running.catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.#closeLane();
  }

  async #run(span: SessionSpan, queue: EventQueue, signal: AbortSignal): Promise<void> {
    const { exchanges, symbols, timeframe, periodMs, maxAgeMs, maxBookAgeMs, random } = this.#options;
    const clock = this.#clock;
    const { from: liveFrom, until, seen } = span;
    const resumed = exchanges.findIndex((id) => this.#options.nameOf(id) === seen.source);
    if (resumed >= 0) this.#place = resumed;
    const desks = symbols.map((symbol) => new SymbolDesk(this.#track(symbol, liveFrom, seen), periodMs));
    const newest = () => Math.max(...desks.map(({ track }) => track.next));
    // The book may come from a session that ended on another exchange.
    let reason = seen.source === null ? this.#whyFirst : null;
    while (!signal.aborted) {
      if (reason)
        queue.put({ kind: 'source', source: this.#name, reason: strangerWords(reason), time: newest() });
      const lane = await this.#openLane();
      const present = await this.#presentOn(lane, desks, this.source !== this.#options.first, signal);
      const hasFallback = this.#place < exchanges.length - 1 && !this.#isStuck;
      const emit = (event: FeedEvent) => queue.put(event);
      const { lastCandlesMs = LAST_CANDLES_MS } = this.#options;
      const ages = { maxAgeMs, maxBookAgeMs, lastCandlesMs };
      const scene = { lane, desks: present, timeframe, periodMs, ...ages, liveFrom, until };
      const watches = { episodes: this.#episodes, skew: this.#skew, quarantine: this.#quarantine };
      const tally = this.#tally;
      this.#work = new ExchangeWork({ ...scene, ...watches, clock, random, tally, hasFallback, emit });
      this.#work.want(this.#wanted);
      const left = await this.#work.run(signal);
      this.#work = null;
      if (left === null) return;
      reason = (await this.#leave(left)) ? left : null;
    }
  }

  get #name(): string {
    return this.#options.nameOf(this.source);
  }

  get #whyFirst(): string {
    const [preferred] = this.#options.exchanges;
    return this.source === preferred
      ? 'each session begins with it'
      : `${preferred} could not be used at the start of the session`;
  }

  #track(symbol: string, liveFrom: number, seen: Seen): CandleTrack {
    const { periodMs, maxAgeMs, backfill } = this.#options;
    const previous = seen.newest.get(symbol) ?? null;
    const begins = backfill.find((each) => each.symbol === symbol)?.from ?? liveFrom;
    const next = Math.max(begins, previous ? previous.start + periodMs : begins);
    return new CandleTrack({ symbol, periodMs, maxAgeMs, liveFrom, next, previous });
  }

  /** The symbols that an exchange has which the session was not planned on. Those that it lacks stay silent. */
  async #presentOn(
    lane: RequestLane,
    desks: readonly SymbolDesk[],
    isOther: boolean,
    signal: AbortSignal,
  ): Promise<readonly SymbolDesk[]> {
    if (!isOther) return desks;
    const { report } = this.#options;
    const clock = this.#clock;
    const { exchange } = lane;
    for (let tries = 0; tries < 3 && !signal.aborted; tries += 1) {
      await clock.until(lane.freeAt, signal);
      const asked = await lane.ask('markets', (source) => source.markets(signal), signal);
      if (!('result' in asked)) continue;
      const active = new Set(asked.result.filter((market) => market.active).map(({ symbol }) => symbol));
      const missing = desks.filter(({ track }) => !active.has(track.symbol)).map(({ track }) => track.symbol);
      if (missing.length > 0) {
        report(
          'warning',
          `${exchange.id}-symbols`,
          `${exchange.id} does not have ${missing.join(', ')}: no data for them`,
        );
      }
      return desks.filter(({ track }) => active.has(track.symbol));
    }
    return desks;
  }

  async #openLane(): Promise<RequestLane> {
    if (this.#lane) return this.#lane;
    const { open, symbols, random } = this.#options;
    const clock = this.#clock;
    const exchange = await open(this.source, () => clock.now());
    clock.forget();
    const { intervalMs, cycleMs } = pollPlan(symbols.length, exchange.requestIntervalMs);
    this.#cycleMs = cycleMs;
    const [episodes, tally] = [this.#episodes, this.#tally];
    // Another process may have asked a moment ago, and the pace that they share may not have been kept.
    const freeInMs = intervalMs;
    this.#lane = new RequestLane({ exchange, intervalMs, clock, random, episodes, tally, freeInMs });
    return this.#lane;
  }

  /** Goes to the next exchange of the list that has the timeframe; false, and staying, if there is none. */
  async #leave(reason: string): Promise<boolean> {
    const { exchanges, timeframe, report } = this.#options;
    const place = this.#place;
    await this.#closeLane();
    while (this.#place < exchanges.length - 1) {
      this.#place += 1;
      const { exchange } = await this.#openLane();
      if (exchange.timeframes.includes(timeframe)) {
        this.#quarantine.begin();
        report('error', 'source-changed', `${reason}: the session goes on with ${this.source}`);
        return true;
      }
      report('warning', 'fallback-unusable', `${this.source} has no ${timeframe} candles`);
      await this.#closeLane();
    }
    this.#place = place;
    this.#isStuck = true;
    return false;
  }

  async #closeLane(): Promise<void> {
    const exchange = this.#lane?.exchange;
    this.#lane = null;
    if (!exchange) return;
    this.#egress.push(...exchange.egress());
    this.#episodes.allOver(`${exchange.id}-`, this.#clock.now());
    await exchange.close();
  }
}
