import type { Book, Holding } from './book/book.ts';
import type { Position } from './book/position.ts';
import { plain, ZERO } from './decimal.ts';
import { Decisions } from './decisions.ts';
import type { Market } from './exchange/market.ts';
import { AT_MARKET } from './exchange/order-terms.ts';
import { PaperExchange } from './exchange/paper-exchange.ts';
import { unsold } from './exchange/part-sale.ts';
import type { Emit } from './exchange/settlement.ts';
import { type FoldState, JournalFold } from './journal-fold.ts';
import { inspectCandle } from './market/sequence.ts';
import type {
  BookIdentity,
  Candle,
  Command,
  EndReason,
  EngineEvent,
  EntryOf,
  JournalEntry,
  Limits,
  Order,
  OrderBook,
  TradingSetup,
} from './messages.ts';
import { ageExit } from './risk/age-exit.ts';
import { Governor } from './risk/governor.ts';
import { BarBuilder } from './strategy/bar.ts';
import { Desk, type Question } from './strategy/desk.ts';
import type { Answer } from './strategy/said.ts';

/** What a step decided, in order. Most steps decide nothing. */
export type Entries = readonly JournalEntry[];

const NOTHING: Entries = Object.freeze([]);

/** How a session begins. Marks and high-water mark are those that the ledger's cursor kept. */
export type SessionStart = { readonly time: number; readonly identity: BookIdentity } & Omit<
  EntryOf<'session-started'>,
  'setup'
>;

/** What is different about a session before this one, whose steps are taken again. */
export interface Past {
  /** The length of its candles; `null` for this session's. Candles of another length only mark the positions. */
  readonly periodMs: number | null;
  /** Another strategy traded then: its positions and orders are not shown. */
  readonly isForeign: boolean;
}

const THIS_SESSION: Past = { periodMs: null, isForeign: false };

/** All that belongs to one symbol, found once a candle. */
interface Seat {
  readonly desk: Desk;
  readonly market: Market;
  readonly holding: Holding;
}

/** A step in which the strategy is not asked. */
export type EventBesideCandles = Exclude<EngineEvent, { readonly kind: 'candle' }>;

/**
 * The data's path: candle → resting orders → marks → governor → strategy → signal → order or refusal.
 * Pure and synchronous; every change of state is a journal entry that was applied through `#apply`, so that
 * folding the journal again comes to the same engine.
 *
 * A step has two halves: `observe` resolves orders and marks, and returns what the strategy is to be asked; `decide`
 * takes the answer. Who answers, in which process, the engine does not know.
 */
export class Engine {
  readonly book: Book;
  readonly governor: Governor | null;
  readonly #fold: JournalFold;
  readonly #setup: TradingSetup;
  readonly #exchange: PaperExchange;
  readonly #decisions: Decisions;
  readonly #seats = new Map<string, Seat>();
  readonly #emit: Emit = (entry) => this.#record(entry);
  #out: JournalEntry[] | null = null;
  readonly #show: (question: Question) => void;
  /** Whose candle was observed, and of which the strategy has not spoken yet. */
  #pending: Desk | null = null;
  #isLate = false;
  /** The limits, if they close positions by their age. */
  readonly #agingLimits: Limits | null;
  /** Of a portfolio strategy. */
  readonly #bars: BarBuilder | null;

  /**
   * `journal` is all that the book holds before the first step or replay. `show` is called with the candles of the past,
   * to which nobody answers.
   */
  constructor(
    setup: TradingSetup,
    journal: Iterable<JournalEntry>,
    show: (question: Question) => void = () => undefined,
  ) {
    this.#setup = setup;
    this.#show = show;
    const { symbols, exitsOnly, periodMs } = setup;
    const traded = symbols.filter((symbol) => !exitsOnly.includes(symbol));
    this.#bars = setup.scope === 'portfolio' ? new BarBuilder(traded, periodMs) : null;
    const { limits } = setup;
    this.#agingLimits = limits?.maxHoldMs !== undefined || limits?.profitByAge ? limits : null;
    this.governor = setup.limits ? new Governor(setup.limits) : null;
    this.#fold = new JournalFold(this.governor ?? undefined);
    this.book = this.#fold.book;
    this.#exchange = new PaperExchange(setup.instruments, setup.execution, setup.periodMs);
    const { book, governor } = this;
    this.#decisions = new Decisions({ setup, book, exchange: this.#exchange, governor, emit: this.#emit });
    for (const symbol of setup.symbols) {
      const desk = new Desk(symbol, setup.periodMs, this.book);
      const market = this.#exchange.market(symbol);
      this.#seats.set(symbol, { desk, market, holding: this.book.holding(symbol) });
    }
    for (const entry of journal) this.#apply(entry);
  }

  /** Stands where entries led that come to this state, instead of applying them. Throws where something was applied already. */
  restore(state: FoldState): void {
    this.#fold.restore(state);
  }

  /** Opens the session and, if there is none yet, the book. */
  begin({ time, identity, ...start }: SessionStart): Entries {
    if (!this.book.identity) this.#emit({ time, kind: 'book-opened', data: identity });
    this.#emit({ time, kind: 'session-started', data: { ...start, setup: this.#setup } });
    return this.#take();
  }

  end(time: number, reason: EndReason, detail: string): Entries {
    this.#emit({ time, kind: 'session-ended', data: { reason, detail } });
    return this.#take();
  }

  /** Teaches the strategies a candle from before the session; nothing is decided. Returns whether the candle was good. See `Past`. */
  warm(candle: Candle, isForeign = false): boolean {
    const seat = this.#seats.get(candle.symbol);
    if (!seat || !inspectCandle(candle, seat.desk.lastStart, this.#setup.periodMs).ok) return false;
    this.#observe(seat, candle);
    this.#showTo(seat, candle, isForeign);
    return true;
  }

  /**
   * The first half of a step. Returns what the strategy is to be asked, `null` if it has no say in this one. `decide`
   * must follow before anything else happens.
   */
  observe(event: EngineEvent): Question | null {
    if (this.#pending) throw new Error('the step before has not been decided yet');
    if (event.kind !== 'candle') {
      this.#happen(event);
      return null;
    }
    const { candle, late } = event;
    const seat = this.#inspect(candle);
    if (!seat) return null;
    const { desk } = seat;
    const time = candle.start + this.#setup.periodMs;
    this.#startDay(candle.start);
    this.#exchange.expire(seat.holding.orders, candle.start, this.#emit);
    this.#resolve(seat, candle, late, time);
    this.#observe(seat, candle);
    this.#govern(time);
    if (this.#agingLimits) this.#closeByAge(seat.holding, this.#agingLimits, time);
    this.#isLate = late;
    const question = this.#questionOf(desk, candle, false);
    this.#pending = question && desk;
    return question;
  }

  /** What is asked after a candle: a portfolio strategy only when that brings a bar. */
  #questionOf(desk: Desk, candle: Candle, isForeign: boolean): Question | null {
    if (!this.#bars) {
      desk.isForeign = isForeign;
      return desk;
    }
    const bar = this.#bars.add(candle);
    if (!bar) return null;
    const holdings = Object.fromEntries(
      Array.from(this.#seats, ([symbol, { desk: each }]) => {
        each.isForeign = isForeign;
        return [symbol, { position: each.position, orders: each.orders }];
      }),
    );
    const { symbol, time, position, equity, cash, orders } = desk;
    return { symbol, candle, time, position, equity, cash, orders, bar, holdings };
  }

  /** The second half of a step: what the strategy answered. Returns what the whole step decided, already applied. */
  decide(answer: Answer): Entries {
    const desk = this.#pending;
    this.#pending = null;
    if (desk && answer.length > 0) this.#hear(desk, answer);
    return this.#take();
  }

  #hear(desk: Desk, answer: Answer): void {
    for (const said of answer) {
      if (typeof said === 'string') this.#blame(desk, said, desk.time);
      else this.#decisions.decide(said, desk.time, this.#isLate);
    }
  }

  /** The whole of a step that the strategy has no say in. */
  witness(event: EventBesideCandles): Entries {
    this.observe(event);
    return this.#take();
  }

  #happen(event: EventBesideCandles): void {
    if (event.kind === 'command') this.#command(event.command, event.reason, event.time);
    else if (event.kind === 'book') this.#bookStep(event.book, event.stale);
    else if (event.kind === 'write-off') this.#writeOff(event.symbol, event.reason, event.time);
    else this.#switchSource(event.source, event.reason, event.time);
  }

  #showTo({ desk }: Seat, candle: Candle, isForeign: boolean): void {
    const question = this.#questionOf(desk, candle, isForeign);
    if (question) this.#show(question);
  }

  /**
   * The symbols whose orders would trade on an order book now, each with the earliest time of a book that counts.
   * Empty where orders fill on candles.
   */
  awaitsBook(): ReadonlyMap<string, number> {
    return this.#exchange.awaitsBook(this.book);
  }

  /**
   * Takes a step again that the journal already holds. The strategies see what they saw then, the book becomes
   * what it was, and no order is given: what the step decided comes from the journal. `past` says what is different about
   * a session before this one. Returns whether a strategy saw a candle.
   */
  replay(event: EngineEvent, entries: Entries, past: Past = THIS_SESSION): boolean {
    if (event.kind === 'book' && this.#seats.has(event.book.symbol)) {
      this.#exchange.observeBook(event.book, event.stale);
    }
    // The step's entries up to the first word of the strategy came before it was asked; the rest follow from it.
    const decided = entries.findIndex(({ kind }) => kind === 'signal' || kind === 'strategy-fault');
    const split = decided < 0 ? entries.length : decided;
    this.recall(entries.slice(0, split));
    const isRefused = entries.some(({ kind }) => kind === 'candle-refused');
    const isShown = event.kind === 'candle' && !isRefused && this.#showAgain(event.candle, past);
    this.recall(entries.slice(split));
    return isShown;
  }

  /** Takes entries that the journal already holds: book, orders and governor become what they were after them. */
  recall(entries: Iterable<JournalEntry>): void {
    for (const entry of entries) this.#apply(entry);
  }

  #showAgain(candle: Candle, { periodMs, isForeign }: Past): boolean {
    const seat = this.#seats.get(candle.symbol);
    if (!seat || (periodMs !== null && periodMs !== this.#setup.periodMs)) {
      // It is a price all the same: equity was measured with it.
      this.book.mark(candle.symbol, candle.close);
      return false;
    }
    if (!inspectCandle(candle, seat.desk.lastStart, this.#setup.periodMs).ok) return false;
    this.#observe(seat, candle);
    this.governor?.follow(this.book.equity());
    this.#showTo(seat, candle, isForeign);
    return true;
  }

  /** Checks the candle and records what is wrong or missing. */
  #inspect(candle: Candle): Seat | null {
    const { periodMs } = this.#setup;
    const seat = this.#seats.get(candle.symbol);
    if (!seat) throw new Error(`a candle of ${candle.symbol}, which this session does not follow`);
    const { lastStart } = seat.desk;
    const verdict = inspectCandle(candle, lastStart, periodMs);
    const { symbol, start } = candle;
    if (!verdict.ok) {
      // Nothing of a bad candle can be trusted, its time least of all: the entry is stamped with the last good one.
      const time = lastStart === null ? this.#fold.sessionStart : lastStart + periodMs;
      const claimed = Number.isFinite(start) ? start : null;
      const data = { symbol, start: claimed, reason: verdict.reason };
      this.#emit({ time, kind: 'candle-refused', data });
      return null;
    }
    if (verdict.missing > 0) {
      const from = start - verdict.missing * periodMs;
      // The candle may fill at its open: what is told of it before is stamped no later than that.
      this.#emit({ time: start, kind: 'gap', data: { symbol, from, to: start, candles: verdict.missing } });
    }
    return seat;
  }

  /** Most candles find no order that waits. */
  #resolve({ holding }: Seat, candle: Candle, late: boolean, time: number): void {
    if (holding.orders.length === 0) return;
    this.#exchange.resolve(candle, late, this.book, time, this.#emit);
  }

  #observe({ desk, market }: Seat, candle: Candle): void {
    desk.observe(candle);
    market.observe(candle);
    this.book.mark(candle.symbol, candle.close);
  }

  /** The first candle that starts on a new UTC day fixes the equity that the day's loss is measured from. */
  #startDay(start: number): void {
    if (start < this.#fold.dayEnd) return;
    const date = new Date(start).toISOString().slice(0, 10);
    this.#emit({ time: start, kind: 'day-started', data: { date, equity: this.book.equity() } });
    this.governor?.startDay(start, this.#emit);
  }

  /** The governor looks at the equity; what is left of an entry is not bought once it no longer allows any. */
  #govern(time: number): void {
    if (!this.governor) return;
    const before = this.governor.state;
    const reached = this.governor.observe(this.book.equity(), time, this.#emit);
    if (this.governor.state !== before) this.#withdrawEntries(this.governor, time);
    if (reached !== null && this.#setup.limits?.onLossLimit === 'flatten') this.#flatten(reached, time);
  }

  /** Closes everything at the market. A position of which all is on its way to be closed is left to its orders. */
  #flatten(reason: string, time: number): void {
    for (const position of [...this.book.positions.values()]) {
      if (!unsold(this.book, position).gt(ZERO)) continue;
      this.#close(position, { cause: 'loss-limit', reason }, time);
    }
  }

  #close({ symbol, direction }: Position, why: Pick<Order, 'cause' | 'reason'>, time: number): void {
    const sale = { symbol, role: 'exit', direction, quantity: null, bracket: null } as const;
    this.#exchange.submit({ ...sale, ...why, terms: AT_MARKET }, this.book, time, this.#emit);
  }

  /** Nothing is closed while the governor is halted: a person has asked for that. */
  #closeByAge({ position }: Holding, limits: Limits, time: number): void {
    if (!position || this.governor?.state === 'halted') return;
    const exit = ageExit(position, time, limits);
    if (exit && unsold(this.book, position).gt(ZERO)) this.#close(position, exit, time);
  }

  #withdrawEntries({ state }: Governor, time: number): void {
    if (state === 'active') return;
    this.#exchange.withdrawEntries(this.book.allOpenOrders(), `the governor is ${state}`, time, this.#emit);
  }

  #blame({ symbol }: Desk, message: string, time: number): void {
    this.#emit({ time, kind: 'strategy-fault', data: { symbol, message } });
  }

  #bookStep(orders: OrderBook, stale: boolean): void {
    this.#exchange.resolveBook(orders, stale, this.book, this.#emit);
  }

  #switchSource(to: string, reason: string, time: number): void {
    const from = this.book.source;
    if (from !== null && from !== to)
      this.#emit({ time, kind: 'source-changed', data: { from, to, reason } });
  }

  /** What is held of it is lost, and what waits is cancelled. Nothing if there is neither: it was written off before. */
  #writeOff(symbol: string, reason: string, time: number): void {
    const { position, orders } = this.book.holding(symbol);
    if (!position && orders.length === 0) return;
    const [quantity, cost] = position ? [plain(position.quantity), plain(position.cost)] : ['0', '0'];
    this.#emit({ time, kind: 'write-off', data: { symbol, quantity, cost, reason } });
    for (const { order } of orders) {
      const why = `${symbol} is written off`;
      this.#emit({ time, kind: 'cancel', data: { order: order.id, symbol, reason: why } });
    }
  }

  #command(command: Command, reason: string, time: number): void {
    this.#emit({ time, kind: 'command', data: { command, reason } });
    if (this.governor) {
      this.governor.command(command, reason, this.book.equity(), time, this.#emit);
      this.#withdrawEntries(this.governor, time);
    }
  }

  #record(entry: JournalEntry): void {
    this.#apply(entry);
    if (this.#out) this.#out.push(entry);
    else this.#out = [entry];
  }

  #apply(entry: JournalEntry): void {
    this.#fold.apply(entry);
    this.#exchange.apply(entry);
  }

  #take(): Entries {
    const out = this.#out;
    if (!out) return NOTHING;
    this.#out = null;
    return out;
  }
}
