import type { Book, OpenOrder } from '../book/book.ts';
import { decimal, floorToStep, plain, ZERO } from '../decimal.ts';
import type { Candle, Execution, Instrument, JournalEntry, Order, OrderBook } from '../messages.ts';
import { type Direction, type Intent, sideOf } from '../role.ts';
import { BookMatching } from './book-matching.ts';
import { CandleMatching } from './candle-matching.ts';
import { Market } from './market.ts';
import { movedStop } from './moved-stop.ts';
import type { OrderTerms } from './order-terms.ts';
import { concerns } from './reach.ts';
import type { Emit } from './settlement.ts';
import { latencyDelayMs } from './slippage.ts';

/** What the order is to do; the exchange gives it its side, its id and its first candle. */
export type OrderRequest = Pick<
  Order,
  'symbol' | 'quantity' | 'wholeInstead' | 'bracket' | 'clientId' | 'expiresAt' | 'tag' | 'reason' | 'cause'
> &
  Intent & { readonly terms: OrderTerms };

const NOTHING_AWAITED: ReadonlyMap<string, number> = new Map();

/**
 * Simulated execution on candles and, where it is so configured, on order books. An order decided on candle N fills
 * from candle N+1 on, or on the first usable book that is as new as its arrival. Everything open is in the book; the
 * exchange itself remembers only the range of the last candle and what was taken of the last order book.
 */
export class PaperExchange {
  readonly #execution: Execution;
  readonly #periodMs: number;
  readonly #markets = new Map<string, Market>();

  constructor(instruments: readonly Instrument[], execution: Execution, periodMs: number) {
    this.#execution = execution;
    this.#periodMs = periodMs;
    for (const instrument of instruments) this.#markets.set(instrument.symbol, new Market(instrument));
  }

  market(symbol: string): Market {
    const market = this.#markets.get(symbol);
    if (!market) throw new Error(`no instrument for ${symbol}`);
    return market;
  }

  /** Follows the journal: what fills take of an order book, and that another exchange's books come from now on. */
  apply(entry: JournalEntry): void {
    if (entry.kind === 'source-changed') {
      for (const market of this.#markets.values()) market.forgetBooks();
    } else if (entry.kind === 'fill' && entry.data.by === 'book') {
      const { symbol, side, quantity } = entry.data;
      const taken = this.#markets.get(symbol)?.taken;
      if (taken) taken[side] = taken[side].plus(decimal(quantity));
    }
  }

  /** Remembers the order book. Returns whether it can fill. */
  observeBook(orders: OrderBook, stale: boolean): boolean {
    return this.market(orders.symbol).see(orders, stale);
  }

  /** Accepts an order. An exit of all takes the place of entries on their way and of exits that the strategy left resting. */
  submit(request: OrderRequest, book: Book, time: number, emit: Emit): void {
    const { terms, role, direction, symbol, quantity, bracket, ...said } = request;
    this.#replace(said.clientId, book.openOrders(symbol), time, emit);
    if (role === 'exit' && quantity === null) {
      const same = book.openOrders(symbol).filter((open) => open.direction === direction);
      this.withdrawEntries(same, `the position is to be ${done(direction)}`, time, emit);
      this.#withdrawExits(same, direction, time, emit);
    }
    const { latencyMs, fillOn } = this.#execution;
    const matters = fillOn === 'book' || terms.type !== 'market';
    const { type, price, ...more } = terms;
    const order: Order = {
      symbol,
      side: sideOf(request),
      quantity: quantity ?? this.#allOf(request, price, book),
      reduceOnly: role === 'exit',
      bracket,
      ...said,
      id: book.nextOrderId(),
      type,
      price,
      ...more,
      activeFrom: time + latencyDelayMs(latencyMs, this.#periodMs),
      ...(matters ? { arrivesAt: time + latencyMs } : {}),
      parent: null,
    };
    emit({ time, kind: 'order', data: order });
  }

  /** Withdraws what has reached the time up to which it was to wait. */
  expire(orders: readonly OpenOrder[], time: number, emit: Emit): void {
    for (const { order } of orders) {
      if (order.expiresAt === undefined || order.expiresAt > time) continue;
      const reason = 'it has expired: what is not filled is withdrawn';
      emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
  }

  /** The symbols with taker orders, each with the earliest time of an order book that counts for one of them. */
  awaitsBook(book: Book): ReadonlyMap<string, number> {
    if (this.#execution.fillOn === 'candle') return NOTHING_AWAITED;
    let awaited: Map<string, number> | null = null;
    for (const open of book.allOpenOrders()) {
      if (!open.isTaker) continue;
      const { symbol } = open.order;
      const from = Math.max(open.arrivedAt, this.market(symbol).bookTime + 1);
      awaited ??= new Map();
      awaited.set(symbol, Math.min(awaited.get(symbol) ?? from, from));
    }
    return awaited ?? NOTHING_AWAITED;
  }

  /** Fills what the order book fills; entries are stamped with its time. */
  resolveBook(orders: OrderBook, stale: boolean, book: Book, emit: Emit): void {
    const isUsable = this.observeBook(orders, stale);
    if (!isUsable || this.#execution.fillOn === 'candle') return;
    const { symbol, time } = orders;
    this.expire(book.openOrders(symbol), time, emit);
    if (book.openOrders(symbol).length === 0) return;
    const candleStart = time - (time % this.#periodMs);
    const nextStart = candleStart + this.#periodMs;
    const market = this.market(symbol);
    const scene = { market, book, time, candleStart, nextStart, emit, mark: { by: 'book' } } as const;
    new BookMatching(scene, orders).run();
  }

  /** Fills what the candle fills, then lets trailing stops follow its high or low. `time` is the candle's end. */
  resolve(candle: Candle, late: boolean, book: Book, time: number, emit: Emit): void {
    let resting = book.openOrders(candle.symbol);
    for (const open of resting) {
      if (!concerns(candle, open)) continue;
      this.#match(candle, late, book, time, emit);
      resting = book.openOrders(candle.symbol);
      break;
    }
    for (const open of resting) {
      if (open.isMoving) this.#moveStop(open, candle, book, time, emit);
    }
  }

  /** What is still missing of these entries is not bought any more. */
  withdrawEntries(orders: Iterable<OpenOrder>, reason: string, time: number, emit: Emit): void {
    const entries = [...orders].filter(({ isEntry }) => isEntry);
    for (const { order } of entries) {
      emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
  }

  #match(candle: Candle, late: boolean, book: Book, time: number, emit: Emit): void {
    const onBooks = this.#execution.fillOn === 'book';
    new CandleMatching({
      market: this.market(candle.symbol),
      execution: this.#execution,
      periodMs: this.#periodMs,
      candle,
      book,
      time,
      candleStart: candle.start,
      nextStart: time,
      emit,
      mark: { ...(onBooks ? { by: 'candle' } : {}), ...(late ? { late } : {}) },
    }).run();
  }

  /**
   * The stop goes to the price of its entry, or keeps its distance from the highest high (of a short position from the lowest low).
   * Only a candle that began after the entry counts, and only after it was resolved: whether its high came before its low,
   * nobody knows.
   */
  #moveStop(open: OpenOrder, candle: Candle, book: Book, time: number, emit: Emit): void {
    const { id, symbol, activeFrom, parent } = open.order;
    const position = book.positions.get(symbol);
    if (open.triggered || activeFrom > candle.start || !position) return;
    // An entry's stop is active on the candle of the entry already.
    if (parent !== null && activeFrom === candle.start) return;
    const { tickSize } = this.market(symbol).instrument;
    const price = movedStop(open, candle, parent === null ? undefined : position.entry(parent), tickSize);
    if (price !== null) emit({ time, kind: 'stop-moved', data: { order: id, symbol, price } });
  }

  /** An order with the name of one that waits takes its place. */
  #replace(clientId: string | undefined, orders: readonly OpenOrder[], time: number, emit: Emit): void {
    if (clientId === undefined) return;
    for (const { order } of orders) {
      if (order.clientId !== clientId) continue;
      const reason = `an order with its id, ${clientId}, takes its place`;
      emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
  }

  /** An exit of all takes the place of the strategy's exits that rest and have no name. */
  #withdrawExits(orders: readonly OpenOrder[], direction: Direction, time: number, emit: Emit): void {
    for (const open of orders) {
      const { order } = open;
      if (order.parent !== null || open.isEntry || open.isTaker || order.clientId !== undefined) continue;
      const reason = `another ${direction === 'long' ? 'sale' : 'cover'} takes its place`;
      emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
  }

  /** An entry for all the cash needs a size before it can walk the levels of a book. */
  #allOf(
    { symbol, role }: Pick<OrderRequest, 'symbol' | 'role'>,
    price: Order['price'],
    book: Book,
  ): Order['quantity'] {
    if (role === 'exit' || this.#execution.fillOn === 'candle') return null;
    const { lot, takerFee } = this.market(symbol);
    const unit = decimal(price ?? book.marks.get(symbol) ?? 0).times(decimal('1').plus(takerFee));
    // What it reverses comes back to the cash before.
    const cash = book.cash.plus(decimal(book.positions.get(symbol)?.worth ?? 0));
    return plain(cash.gt(ZERO) ? floorToStep(cash.div(unit), lot) : ZERO);
  }
}

/** What an exit does to a position of this direction. */
function done(direction: Direction): string {
  return direction === 'long' ? 'sold' : 'covered';
}
