import type { Candle, OrderBook } from '@chimera/engine';
import type { ExchangeFailure, PublicExchange } from '../exchange/public-exchange.ts';
import type { FeedEvent, WantedBooks } from '../feed.ts';
import { CandleStreams } from './candle-streams.ts';
import type { TrackedCandle } from './candle-track.ts';
import type { Episodes } from './episodes.ts';
import { MakingUp } from './making-up.ts';
import { reasonToLeave } from './reason-to-leave.ts';
import type { Asked } from './request-lane.ts';
import type { SkewWatch } from './skew-watch.ts';
import type { SymbolDesk } from './symbol-desk.ts';
import type { Tally } from './tally.ts';
import { Waiting } from './waiting.ts';
import { type ScheduleScene, WorkSchedule } from './work-schedule.ts';

/** Levels a side that are asked for, shown to the engine and recorded. */
const BOOK_DEPTH = 20;

/** How long after the end of the session its last candles are waited for, unless the scene says otherwise. */
export const LAST_CANDLES_MS = 54_000;

/** How long a session waits for what was missed before it. */
const MAKE_UP_MS = 600_000;

/** Each symbol is asked for at least twice within this many candles and so long. */
const RECENT_PERIODS = 2;
const RECENT_MS = 60_000;

const ODDITIES = ['suspicious-candle', 'revised-candle', 'candles-missing', 'disordered-candles'] as const;

export interface WorkScene extends ScheduleScene {
  readonly timeframe: string;
  readonly maxAgeMs: number;
  readonly maxBookAgeMs: number;
  /** Before this, candles are made up for. */
  readonly liveFrom: number;
  readonly random: () => number;
  readonly episodes: Episodes;
  readonly tally: Tally;
  readonly skew: SkewWatch;
  /** Whether there is another exchange to go to. */
  readonly hasFallback: boolean;
  emit(event: FeedEvent): void;
}

/** One exchange at work: asks for what is due and takes the answers, until the session is over or it gives up. */
export class ExchangeWork {
  readonly #scene: WorkScene;
  readonly #waiting: Waiting;
  readonly #onTheWay = new Set<Promise<void>>();
  readonly #makingUp: MakingUp;
  readonly #schedule: WorkSchedule;
  #streams: CandleStreams | null = null;
  #frontier = Number.NEGATIVE_INFINITY;
  #broken: unknown = null;

  constructor(scene: WorkScene) {
    this.#scene = scene;
    this.#waiting = new Waiting(scene.clock);
    this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
    this.#schedule = new WorkSchedule(scene, this.#makingUp);
    for (const desk of scene.desks) if (scene.quarantine.has(desk.track.symbol)) this.#rest(desk, 'at once');
  }

  want(books: WantedBooks): void {
    this.#schedule.want(books);
    this.#waiting.wake();
  }

  /** Resolves with why another exchange should take over, or with `null` when the session is over. */
  async run(signal: AbortSignal): Promise<string | null> {
    const { lane, clock } = this.#scene;
    const began = clock.steady();
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener('abort', stop, { once: true });
    const { candles, trades } = lane.exchange.streams;
    if (candles || trades) {
      const heard = (desk: SymbolDesk, candle: Candle) => this.#heard(desk, candle);
      const scene = { ...this.#scene, exchange: lane.exchange, heard };
      this.#streams = new CandleStreams(scene, over.signal);
    }
    try {
      while (!signal.aborted && !this.#schedule.isDone(this.#onTheWay.size)) {
        this.#scene.skew.look(clock, lane.exchange.id);
        const reason = reasonToLeave(this.#scene);
        if (reason) {
          // The next exchange goes on from where this one came.
          this.#makingUp.release();
          return reason;
        }
        if (clock.steady() > began + MAKE_UP_MS) this.#giveUpMissed();
        if (this.#begin(over.signal)) continue;
        await this.#waiting.until(this.#schedule.nextMoment(this.#onTheWay.size), signal);
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
    const due = this.#schedule.next(this.#onTheWay.size);
    if (due === null) return false;
    if (due === 'time') this.#send(this.#askForTime(signal));
    else if ('book' in due) this.#send(this.#askForBook(due.book, signal));
    else this.#send(this.#askForCandles(due.candles, signal));
    return true;
  }

  async #askForTime(signal: AbortSignal): Promise<void> {
    await this.#scene.lane.ask('its time', (exchange) => exchange.askTime(signal), signal);
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
    this.#schedule.noteAsked();
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
}

function cut({ symbol, time, bids, asks }: OrderBook): OrderBook {
  return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}
