import type { Candle, OrderBook } from '@chimera/engine';
import type { ExchangeFailure, PublicExchange } from '../exchange/public-exchange.ts';
import type { FeedEvent, WantedBooks } from '../feed.ts';
import { CandleStreams } from './candle-streams.ts';
import type { TrackedCandle } from './candle-track.ts';
import type { Episodes } from './episodes.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import { MakingUp } from './making-up.ts';
import type { Quarantine } from './quarantine.ts';
import { reasonToLeave } from './reason-to-leave.ts';
import type { Asked, RequestLane } from './request-lane.ts';
import type { SkewWatch } from './skew-watch.ts';
import type { SymbolDesk } from './symbol-desk.ts';
import type { Tally } from './tally.ts';
import { Waiting } from './waiting.ts';

/** Levels a side that are asked for, shown to the engine and recorded. */
export const BOOK_DEPTH = 20;

/** This many requests may be on their way at the same time. */
const MOST_ON_THE_WAY = 4;

/** A book that is still wanted is asked for again after so long. */
const BOOK_AGAIN_MS = 5_000;

/** How long after the end of the session its last candles are waited for, unless the scene says otherwise. */
export const LAST_CANDLES_MS = 54_000;

/** How long a session waits for what was missed before it. */
const MAKE_UP_MS = 600_000;

/** An exchange that says nothing of its time with its answers is asked for it so often, where it can be. */
const TIME_AGAIN_MS = 600_000;
const TIME_RETRY_MS = 60_000;

/** Each symbol is asked for at least twice within this many candles and so long. */
const RECENT_PERIODS = 2;
const RECENT_MS = 60_000;

const ODDITIES = ['suspicious-candle', 'revised-candle', 'candles-missing', 'disordered-candles'] as const;

export interface WorkScene {
  readonly lane: RequestLane;
  /** Of the symbols that this exchange has. */
  readonly desks: readonly SymbolDesk[];
  readonly timeframe: string;
  readonly periodMs: number;
  readonly maxAgeMs: number;
  readonly maxBookAgeMs: number;
  /** Before this, candles are made up for. */
  readonly liveFrom: number;
  readonly until: number;
  readonly lastCandlesMs: number;
  readonly clock: ExchangeClock;
  readonly random: () => number;
  readonly episodes: Episodes;
  readonly tally: Tally;
  readonly skew: SkewWatch;
  readonly quarantine: Quarantine;
  /** Whether there is another exchange to go to. */
  readonly hasFallback: boolean;
  emit(event: FeedEvent): void;
}

/** One exchange at work: asks for what is due, one thing after the other, until the session is over or it gives up. */
export class ExchangeWork {
  readonly #scene: WorkScene;
  readonly #waiting: Waiting;
  readonly #onTheWay = new Set<Promise<void>>();
  readonly #makingUp: MakingUp;
  #streams: CandleStreams | null = null;
  #wanted: WantedBooks = new Map();
  #frontier = Number.NEGATIVE_INFINITY;
  #broken: unknown = null;
  /** The last request was for a book. */
  #wasBook = false;
  #timeAskedAt = Number.NEGATIVE_INFINITY;
  /** The machine's clock was set so often when something was asked for last. */
  #steps: number;
  #lookedAt: number;
  /** When the machine woke from its last sleep. */
  #awakeSince = Number.NEGATIVE_INFINITY;

  constructor(scene: WorkScene) {
    this.#scene = scene;
    this.#waiting = new Waiting(scene.clock);
    this.#steps = scene.clock.reading ? scene.clock.steps : -1;
    this.#lookedAt = scene.clock.now();
    this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
    for (const desk of scene.desks) if (scene.quarantine.has(desk.track.symbol)) this.#rest(desk, 'at once');
  }

  want(books: WantedBooks): void {
    this.#wanted = books;
    this.#waiting.wake();
  }

  /** Resolves with why another exchange should take over, or with `null` when the session is over. */
  async run(signal: AbortSignal): Promise<string | null> {
    const { lane, clock, desks, timeframe, periodMs, random, episodes, tally } = this.#scene;
    const began = clock.steady();
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener('abort', stop, { once: true });
    const { candles, trades } = lane.exchange.streams;
    if (candles || trades) {
      const heard = (desk: SymbolDesk, candle: Candle) => this.#heard(desk, candle);
      const scene = {
        exchange: lane.exchange,
        desks,
        timeframe,
        periodMs,
        clock,
        random,
        episodes,
        tally,
        quarantine: this.#scene.quarantine,
        heard,
      };
      this.#streams = new CandleStreams(scene, over.signal);
    }
    try {
      while (!signal.aborted && !this.#isDone()) {
        this.#scene.skew.look(clock, lane.exchange.id);
        const reason = reasonToLeave(this.#scene);
        if (reason) {
          // The next exchange goes on from where this one came.
          this.#makingUp.release();
          return reason;
        }
        if (clock.steady() > began + MAKE_UP_MS) this.#giveUpMissed();
        if (this.#begin(over.signal)) continue;
        await this.#waiting.until(this.#nextMoment(), signal);
        if (this.#broken) throw this.#broken;
      }
      return null;
    } finally {
      signal.removeEventListener('abort', stop);
      over.abort();
      await Promise.allSettled(this.#onTheWay);
    }
  }

  /** Begins the most urgent request that may begin now; false if there is none. */
  #begin(signal: AbortSignal): boolean {
    const { lane, clock } = this.#scene;
    const now = clock.now();
    if (now < lane.freeAt || this.#onTheWay.size >= MOST_ON_THE_WAY) return false;
    if (this.#wantsTime()) {
      this.#send(this.#askForTime(signal));
      return true;
    }
    const due = this.#dueDesk(now);
    // Books go first, but candles have every other turn: many books that stay of no use must not hold them up.
    const book = (due && this.#wasBook) || this.#isLost ? null : this.#dueBook(now);
    this.#wasBook = book !== null;
    if (book) this.#send(this.#askForBook(book, signal));
    else if (due) this.#send(this.#askForCandles(due, signal));
    return book !== null || due !== null;
  }

  /** Answers state the time as a rule; an exchange whose answers do not is asked for it. */
  #wantsTime(): boolean {
    const { lane, clock } = this.#scene;
    if (!lane.exchange.hasTimeEndpoint || lane.answered === 0) return false;
    return clock.sinceReadingMs >= TIME_AGAIN_MS && clock.steady() - this.#timeAskedAt >= TIME_RETRY_MS;
  }

  async #askForTime(signal: AbortSignal): Promise<void> {
    const { lane, clock } = this.#scene;
    this.#timeAskedAt = clock.steady();
    await lane.ask('its time', (exchange) => exchange.askTime(signal), signal);
  }

  #send(request: Promise<void>): void {
    const sent = request
      .catch((error: unknown) => {
        this.#broken ??= error;
      })
      .finally(() => {
        this.#onTheWay.delete(sent);
        this.#waiting.wake();
      });
    this.#onTheWay.add(sent);
  }

  #dueBook(now: number): SymbolDesk | null {
    if (now > this.#scene.until) return null;
    const due = this.#scene.desks.filter((desk) => {
      const earliest = this.#bookWantedFrom(desk);
      return earliest !== undefined && now >= Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS);
    });
    return due.toSorted((a, b) => a.bookAskedAt - b.bookAskedAt)[0] ?? null;
  }

  /** Nobody knows what is due before the exchange has said what time it is, nor after the machine slept: the next answer states it. */
  get #isLost(): boolean {
    return this.#scene.clock.steps > this.#steps;
  }

  #bookWantedFrom({ track: { symbol } }: SymbolDesk): number | undefined {
    return this.#scene.quarantine.has(symbol) ? undefined : this.#wanted.get(symbol);
  }

  /** What was missed comes before anything new. */
  #dueDesk(now: number): SymbolDesk | null {
    const isMakingUp = this.#makingUp.isOpen;
    const isLost = this.#isLost;
    const due = this.#scene.desks.filter((desk) => {
      const isTurn = !isMakingUp || this.#makingUp.concerns(desk);
      return isTurn && !desk.isAsking && (isLost || desk.dueAt <= now) && !this.#isThrough(desk);
    });
    return due.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? (isMakingUp ? null : this.#unconfirmed(now));
  }

  /** A candle that was streamed is asked for once more when nothing else is to be done: was it the last word? */
  #unconfirmed(now: number): SymbolDesk | null {
    return this.#scene.desks.find((desk) => !desk.isAsking && (desk.confirmAt ?? now + 1) <= now) ?? null;
  }

  async #askForBook(desk: SymbolDesk, signal: AbortSignal): Promise<void> {
    const { lane, clock, maxBookAgeMs, emit } = this.#scene;
    const { symbol } = desk.track;
    desk.bookAskedAt = clock.now();
    const asked = await lane.ask(
      `book of ${symbol}`,
      (exchange) => exchange.book(symbol, BOOK_DEPTH, signal),
      signal,
    );
    if (signal.aborted) return;
    if (!('result' in asked)) {
      this.#strike(symbol, asked.failure, clock.now());
      if (this.#scene.quarantine.has(symbol)) this.#rest(desk);
      return;
    }
    const stale = clock.now() - asked.result.time > maxBookAgeMs;
    emit({ kind: 'book', book: cut(asked.result), stale });
  }

  async #askForCandles(desk: SymbolDesk, signal: AbortSignal): Promise<void> {
    const { lane, clock, periodMs, timeframe } = this.#scene;
    const { track } = desk;
    const { symbol } = track;
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), this.#frontier];
    this.#steps = clock.steps;
    // With the candle before: it shows whether that was revised.
    const since = track.next - periodMs;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    desk.isAsking = true;
    desk.confirmAt = null;
    const request = (exchange: PublicExchange) => exchange.candles(symbol, timeframe, since, limit, signal);
    const asked = this.#scene.quarantine.has(symbol)
      ? await this.#probe(symbol, request, signal)
      : await lane.ask(`candles of ${symbol}`, request, signal);
    desk.isAsking = false;
    if (signal.aborted) return;
    const now = clock.now();
    if (!('result' in asked)) {
      this.#unanswered(desk, asked.failure, now);
      return;
    }
    const candles = asked.result;
    for (const { start } of candles) if (clock.canBe(start)) this.#frontier = Math.max(this.#frontier, start);
    const before = track.next;
    const exchangeTime = clock.boundsSince(steadyAt);
    const frontiers = { frontier: this.#frontier, frontierBefore };
    const taken = track.take({ candles, since, limit, askedAt, exchangeTime, ...frontiers }, now);
    for (const tracked of taken.candles) this.#handOut(desk, tracked, 'asked');
    this.#tellOf(symbol, taken.oddities);
    desk.answered(now, track.next > before);
    this.#judge(desk, now);
    this.#makingUp.settle();
  }

  /** The list of markets is asked for first: what it lacks, or says to be halted, need not be asked for. */
  async #probe<Result>(
    symbol: string,
    request: (exchange: PublicExchange) => Promise<Result>,
    signal: AbortSignal,
  ): Promise<Asked<Result>> {
    const { lane, quarantine } = this.#scene;
    if (quarantine.causeOf(symbol) !== 'absent') return lane.probe(request, signal);
    const listed = await lane.probe((exchange) => exchange.markets(signal), signal);
    if (!('result' in listed)) return listed;
    if (!listed.result.some((market) => market.symbol === symbol && market.active)) {
      return { failure: 'no-market' };
    }
    return lane.probe(request, signal);
  }

  #unanswered(desk: SymbolDesk, failure: ExchangeFailure | 'given-up', now: number): void {
    const { quarantine, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    this.#strike(symbol, failure, now);
    if (quarantine.has(symbol)) this.#rest(desk);
    else if (failure === 'no-market') desk.absent(now);
    else desk.answered(now, false);
    if (failure !== 'no-market' && !quarantine.has(symbol)) return;
    desk.track.skipTo(liveFrom);
    this.#makingUp.settle();
  }

  #strike(symbol: string, failure: ExchangeFailure | 'given-up', now: number): void {
    const { lane, quarantine, tally, episodes, periodMs } = this.#scene;
    const recentMs = RECENT_PERIODS * periodMs + RECENT_MS;
    tally.excuse(quarantine.failed(symbol, failure, { now, recentMs, exchange: lane.exchange.id }));
    if (!quarantine.has(symbol)) return;
    // Its troubles are no longer those of the exchange.
    for (const member of [`candles of ${symbol}`, `book of ${symbol}`, symbol]) episodes.forget(member);
  }

  /** It was answered: is it traded, too? */
  #judge(desk: SymbolDesk, now: number): void {
    const { quarantine, desks } = this.#scene;
    const { symbol, tradedUntil } = desk.track;
    const others = desks.filter((other) => other !== desk).map(({ track }) => track.tradedUntil);
    quarantine.answered(symbol, now, tradedUntil, Math.max(Number.NEGATIVE_INFINITY, ...others));
    if (quarantine.has(symbol)) this.#rest(desk);
  }

  /** Who is in quarantine is asked for rarely, and nobody waits for it. */
  #rest(desk: SymbolDesk, when?: 'at once'): void {
    const { quarantine, clock, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    // What its list of markets lacked a moment ago need not be asked for at once; what failed before may be back.
    const isKnown = when === undefined || quarantine.causeOf(symbol) === 'absent';
    desk.rests(isKnown ? clock.now() + quarantine.pause(symbol) : clock.now());
    if (quarantine.causeOf(symbol) !== 'silent') desk.track.skipTo(liveFrom);
  }

  /** A stream told of a candle: the one before it, if it is the next, has finished. */
  #heard(desk: SymbolDesk, candle: Candle): void {
    const { clock } = this.#scene;
    if (!clock.canBe(candle.start)) return;
    const now = clock.now();
    this.#frontier = Math.max(this.#frontier, candle.start);
    const finished = desk.streamed(candle);
    if (finished && !this.#makingUp.isOpen) this.#take(desk, finished, now);
    this.#waiting.wake();
  }

  #take(desk: SymbolDesk, candle: Candle, now: number): void {
    const tracked = desk.track.takeStreamed(candle, now);
    if (!tracked) return;
    this.#handOut(desk, tracked, 'streamed');
    desk.answered(now, true);
    desk.confirmAt = now + this.#scene.periodMs / 2;
  }

  #handOut(desk: SymbolDesk, tracked: TrackedCandle, how: 'asked' | 'streamed'): void {
    const { clock, periodMs, tally, until } = this.#scene;
    const { candle, late, isFlat } = tracked;
    if (candle.start + periodMs > until) return;
    if (isFlat) tally.flat += 1;
    tally.handedOut(clock.now() - candle.start - periodMs, late);
    if (how === 'asked' && !isFlat) this.#streams?.missed(desk, candle.start, clock.now());
    this.#makingUp.pass(desk, tracked);
  }

  /** Nobody trades while the past is waited for; at some point it has to do without. */
  #giveUpMissed(): void {
    if (!this.#makingUp.isOpen) return;
    const { lane, episodes, clock } = this.#scene;
    const names = this.#makingUp.giveUp().join(', ');
    const message = `what was missed of ${names} before the session could not be had: the session goes on without it`;
    episodes.trouble(`${lane.exchange.id}-candles-missing`, message, clock.now());
  }

  #tellOf(symbol: string, oddities: readonly { readonly kind: string; readonly message: string }[]): void {
    const { lane, episodes, clock } = this.#scene;
    const now = clock.now();
    for (const kind of ODDITIES) {
      const found = oddities.filter((oddity) => oddity.kind === kind);
      const episode = `${lane.exchange.id}-${kind}`;
      if (found.length === 0) episodes.over(episode, now, symbol);
      else episodes.trouble(episode, found.map(({ message }) => message).join('; '), now, symbol);
    }
  }

  #isThrough({ track }: SymbolDesk): boolean {
    return track.next + this.#scene.periodMs > this.#scene.until;
  }

  #isDone(): boolean {
    const { desks, clock, until } = this.#scene;
    this.#noteSleep();
    const isLost = this.#steps < 0 || (clock.reading === null && this.#onTheWay.size > 0);
    const isOver = (desk: SymbolDesk) =>
      this.#isThrough(desk) || (this.#scene.quarantine.has(desk.track.symbol) && clock.now() > until);
    return desks.every(isOver) || (!isLost && clock.now() > this.#waitsUntil);
  }

  /** When the last candles are no longer waited for. A machine that slept over the end has that time from its waking. */
  get #waitsUntil(): number {
    const { until, lastCandlesMs } = this.#scene;
    return Math.max(until, this.#awakeSince) + lastCandlesMs;
  }

  /** It looks every few seconds, unless the machine sleeps. */
  #noteSleep(): void {
    const now = this.#scene.clock.now();
    if (now - this.#lookedAt > this.#scene.lastCandlesMs / 2) this.#awakeSince = now;
    this.#lookedAt = now;
  }

  /** When there may be something to do again, unless something happens before. */
  #nextMoment(): number {
    const { desks, lane, clock } = this.#scene;
    const isMakingUp = this.#makingUp.isOpen;
    const moments = desks.flatMap((desk) => {
      if (this.#isThrough(desk) || (isMakingUp && !this.#makingUp.concerns(desk))) return [];
      const asks = desk.isAsking ? [] : [desk.dueAt, desk.confirmAt].filter((time) => time !== null);
      return asks.map((time) => Math.max(time, lane.freeAt));
    });
    for (const desk of desks) {
      const earliest = this.#bookWantedFrom(desk);
      if (earliest === undefined) continue;
      moments.push(Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS, lane.freeAt));
    }
    const soon = clock.now() + 1;
    const onTheWay = this.#onTheWay.size >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
    const next = Math.max(soon, onTheWay, Math.min(...moments, Number.MAX_SAFE_INTEGER));
    return Math.min(next, Math.max(soon, this.#waitsUntil + 1), soon + 5_000);
  }
}

function cut({ symbol, time, bids, asks }: OrderBook): OrderBook {
  return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}
