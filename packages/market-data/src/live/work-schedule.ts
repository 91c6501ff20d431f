import type { WantedBooks } from '../feed.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import type { MakingUp } from './making-up.ts';
import type { Quarantine } from './quarantine.ts';
import type { RequestLane } from './request-lane.ts';
import type { SymbolDesk } from './symbol-desk.ts';

/** At most this many requests are on their way at the same time. */
const MOST_ON_THE_WAY = 4;

/** A book that is still wanted is asked for again after this time. */
const BOOK_AGAIN_MS = 5_000;

/** An exchange whose answers do not state its time is asked for it this often, if it can be asked. */
const TIME_AGAIN_MS = 600_000;
const TIME_RETRY_MS = 60_000;

export interface ScheduleScene {
  readonly lane: RequestLane;
  /** Of the symbols that this exchange has. */
  readonly desks: readonly SymbolDesk[];
  readonly periodMs: number;
  readonly until: number;
  readonly lastCandlesMs: number;
  readonly clock: ExchangeClock;
  readonly quarantine: Quarantine;
}

/** What is asked for next: the exchange's time, a symbol's order book, or its candles. */
export type Due = 'time' | { readonly book: SymbolDesk } | { readonly candles: SymbolDesk };

/** Knows what is to be asked of an exchange and when, and when there is nothing left to ask. It sends nothing. */
export class WorkSchedule {
  readonly #scene: ScheduleScene;
  readonly #makingUp: MakingUp;
  #wanted: WantedBooks = new Map();
  /** The last request was for a book. */
  #wasBook = false;
  #timeAskedAt = Number.NEGATIVE_INFINITY;
  /** How often the machine's clock had been set when candles were asked for last. */
  #steps: number;
  #lookedAt: number;
  /** When the machine woke from its last sleep. */
  #awakeSince = Number.NEGATIVE_INFINITY;

  constructor(scene: ScheduleScene, makingUp: MakingUp) {
    this.#scene = scene;
    this.#makingUp = makingUp;
    this.#steps = scene.clock.reading ? scene.clock.steps : -1;
    this.#lookedAt = scene.clock.now();
  }

  want(books: WantedBooks): void {
    this.#wanted = books;
  }

  /** Candles are asked for: what the clock says now is known. */
  noteAsked(): void {
    this.#steps = this.#scene.clock.steps;
  }

  /** The most urgent request that may begin now; `null` if there is none. */
  next(onTheWay: number): Due | null {
    const { lane, clock } = this.#scene;
    const now = clock.now();
    if (now < lane.freeAt || onTheWay >= MOST_ON_THE_WAY) return null;
    if (this.#wantsTime()) {
      this.#timeAskedAt = clock.steady();
      return 'time';
    }
    const candles = this.#dueDesk(now);
    // Books go first, but candles have every other turn: many books that stay of no use must not hold them up.
    const book = (candles && this.#wasBook) || this.#isLost ? null : this.#dueBook(now);
    this.#wasBook = book !== null;
    if (book) return { book };
    return candles && { candles };
  }

  /** Whether all candles of the session were had, or are no longer waited for. */
  isDone(onTheWay: number): boolean {
    const { desks, clock, until } = this.#scene;
    this.#noteSleep();
    const isLost = this.#steps < 0 || (clock.reading === null && onTheWay > 0);
    const isOver = (desk: SymbolDesk) =>
      this.#isThrough(desk) || (this.#scene.quarantine.has(desk.track.symbol) && clock.now() > until);
    return desks.every(isOver) || (!isLost && clock.now() > this.#waitsUntil);
  }

  /** When there may be something to do again, unless something happens before. */
  nextMoment(onTheWay: number): number {
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
    const free = onTheWay >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
    const next = Math.max(soon, free, Math.min(...moments, Number.MAX_SAFE_INTEGER));
    return Math.min(next, Math.max(soon, this.#waitsUntil + 1), soon + 5_000);
  }

  /** Answers state the time as a rule; an exchange whose answers do not is asked for it. */
  #wantsTime(): boolean {
    const { lane, clock } = this.#scene;
    if (!lane.exchange.hasTimeEndpoint || lane.answered === 0) return false;
    return clock.sinceReadingMs >= TIME_AGAIN_MS && clock.steady() - this.#timeAskedAt >= TIME_RETRY_MS;
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

  #isThrough({ track }: SymbolDesk): boolean {
    return track.next + this.#scene.periodMs > this.#scene.until;
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
}
