import { approximate, type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { BookIdentity, Decimal, ExitReason, Fill, JournalEntry, Order } from '../messages.ts';
import { OpenOrder, type OpenOrderState } from './open-order.ts';
import { Position, type PositionState, type RoundTrip } from './position.ts';

export type { OpenOrder } from './open-order.ts';

const NO_ORDERS: readonly OpenOrder[] = [];

/** What there is of one symbol. Who asks at each candle keeps hold of it and need not search. */
export interface Holding {
  readonly symbol: string;
  readonly position: Position | null;
  /** In the order in which they were given. */
  readonly orders: readonly OpenOrder[];
}

/** A book as JSON has it; of its round trips the number, and the last one of each symbol. */
export interface BookState {
  readonly identity: BookIdentity | null;
  readonly source: string | null;
  readonly cash: Decimal;
  readonly realized: Decimal;
  readonly fees: Decimal;
  readonly slippage: Decimal;
  readonly turnover: Decimal;
  readonly orders: number;
  readonly fills: number;
  readonly refusals: number;
  readonly trips: number;
  readonly positions: readonly PositionState[];
  readonly openOrders: readonly OpenOrderState[];
  readonly lastTrips: readonly RoundTrip[];
  readonly marks: readonly (readonly [symbol: string, price: number])[];
}

type OwnHolding = { -readonly [K in keyof Holding]: Holding[K] };

/**
 * Money, positions, open orders and round trips: a fold over journal entries and nothing else. Live trading,
 * resuming and verifying all go through `apply`, so they cannot come to different books.
 */
export class Book {
  identity: BookIdentity | null = null;
  /** Where market data come from: the book's own market, until the feed switches. */
  source: string | null = null;
  cash: Big = ZERO;
  /** Realized profit and loss, net of the fees of entry and exit. */
  realized: Big = ZERO;
  fees: Big = ZERO;
  slippage: Big = ZERO;
  turnover: Big = ZERO;
  orderCount = 0;
  fillCount = 0;
  refusalCount = 0;
  readonly positions = new Map<string, Position>();
  readonly trips: RoundTrip[] = [];
  /** How many round trips came before those of `trips`: a book that was restored does not hold them. */
  tripsBefore = 0;
  readonly lastTrip = new Map<string, RoundTrip>();
  readonly marks = new Map<string, number>();
  readonly #holdings = new Map<string, OwnHolding>();
  /** Those with open orders, in the order in which the first of each came. */
  readonly #waiting = new Set<OwnHolding>();
  #cashNumber = 0;
  /** What was last added up, as long as nothing of it has changed. */
  #equity: number | null = null;

  get state(): BookState {
    return {
      identity: this.identity,
      source: this.source,
      cash: plain(this.cash),
      realized: plain(this.realized),
      fees: plain(this.fees),
      slippage: plain(this.slippage),
      turnover: plain(this.turnover),
      orders: this.orderCount,
      fills: this.fillCount,
      refusals: this.refusalCount,
      trips: this.tripsBefore + this.trips.length,
      positions: Array.from(this.positions.values(), ({ state }) => state),
      openOrders: Array.from(this.allOpenOrders(), ({ state }) => state),
      lastTrips: [...this.lastTrip.values()],
      marks: [...this.marks],
    };
  }

  /** Becomes the book that had this state. Throws where it has been used already. */
  restore(state: BookState): void {
    if (this.identity || this.marks.size > 0) throw new Error('only a new book can be restored');
    this.identity = state.identity;
    this.source = state.source;
    this.realized = decimal(state.realized);
    this.fees = decimal(state.fees);
    this.slippage = decimal(state.slippage);
    this.turnover = decimal(state.turnover);
    this.orderCount = state.orders;
    this.fillCount = state.fills;
    this.refusalCount = state.refusals;
    this.tripsBefore = state.trips;
    for (const [symbol, price] of state.marks) this.marks.set(symbol, price);
    for (const trip of state.lastTrips) this.lastTrip.set(trip.symbol, trip);
    for (const each of state.positions) {
      const position = Position.of(each);
      this.positions.set(each.symbol, position);
      this.#own(each.symbol).position = position;
    }
    for (const each of state.openOrders) this.#wait(OpenOrder.of(each));
    this.#setCash(decimal(state.cash));
  }

  apply(entry: JournalEntry): void {
    switch (entry.kind) {
      case 'book-opened':
        this.identity = entry.data;
        this.source = entry.data.market;
        this.#setCash(decimal(entry.data.startingCash));
        return;
      case 'session-started':
        for (const [symbol, price] of Object.entries(entry.data.marks)) this.mark(symbol, price);
        return;
      case 'order':
        this.#add(entry.data);
        return;
      case 'trigger':
        this.#find(entry.data.symbol, entry.data.order).trigger(entry.time, entry.data.reached ?? null);
        return;
      case 'resting':
        this.#find(entry.data.symbol, entry.data.order).rests = true;
        return;
      case 'stop-moved':
        this.#find(entry.data.symbol, entry.data.order).tighten(entry.data.price);
        return;
      case 'cancel':
        this.#remove(entry.data.symbol, entry.data.order);
        return;
      case 'fill':
        this.#fill(entry.data, entry.time);
        return;
      case 'write-off':
        this.#writeOff(entry.data.symbol, entry.time);
        return;
      case 'source-changed':
        this.source = entry.data.to;
        return;
      case 'refusal':
        this.refusalCount += 1;
        return;
    }
  }

  /** The last price of a symbol, for mark-to-market only. */
  mark(symbol: string, price: number): void {
    this.marks.set(symbol, price);
    const position = this.positions.size > 0 ? this.positions.get(symbol) : undefined;
    if (!position) return;
    position.mark = price;
    this.#equity = null;
  }

  get cashNumber(): number {
    return this.#cashNumber;
  }

  /** Cash plus what the positions are worth at their marks. */
  equity(): number {
    if (this.#equity !== null) return this.#equity;
    let equity = this.#cashNumber;
    for (const position of this.positions.values()) equity += position.worth;
    this.#equity = equity;
    return equity;
  }

  unrealized(): number {
    let sum = 0;
    for (const position of this.positions.values()) sum += position.worth - position.costNumber;
    return sum;
  }

  /** The same one as long as the book lives. */
  holding(symbol: string): Holding {
    return this.#own(symbol);
  }

  openOrders(symbol: string): readonly OpenOrder[] {
    return this.#holdings.get(symbol)?.orders ?? NO_ORDERS;
  }

  *allOpenOrders(): Generator<OpenOrder> {
    for (const { orders } of this.#waiting) yield* orders;
  }

  nextOrderId(): string {
    return `o${this.orderCount + 1}`;
  }

  #own(symbol: string): OwnHolding {
    const known = this.#holdings.get(symbol);
    if (known) return known;
    const holding = { symbol, position: null, orders: NO_ORDERS };
    this.#holdings.set(symbol, holding);
    return holding;
  }

  #setCash(cash: Big): void {
    this.cash = cash;
    this.#cashNumber = approximate(cash);
    this.#equity = null;
  }

  #add(order: Order): void {
    this.orderCount += 1;
    this.#wait(new OpenOrder(order));
  }

  #wait(open: OpenOrder): void {
    const holding = this.#own(open.order.symbol);
    holding.orders = [...holding.orders, open];
    this.#waiting.add(holding);
  }

  #find(symbol: string, id: string): OpenOrder {
    const found = this.openOrders(symbol).find((open) => open.order.id === id);
    if (!found) throw new Error(`the journal speaks of order ${id} (${symbol}), which is not open`);
    return found;
  }

  #remove(symbol: string, id: string): void {
    const gone = this.#find(symbol, id);
    const holding = this.#own(symbol);
    holding.orders = holding.orders.filter((open) => open !== gone);
    if (holding.orders.length === 0) this.#waiting.delete(holding);
  }

  #fill(fill: Fill, time: number): void {
    const open = this.#find(fill.symbol, fill.order);
    const quantity = decimal(fill.quantity);
    const price = decimal(fill.price);
    const fee = decimal(fill.fee);
    const notional = quantity.times(price);
    open.fill(quantity);
    this.fillCount += 1;
    this.fees = this.fees.plus(fee);
    this.slippage = this.slippage.plus(decimal(fill.slippage));
    this.turnover = this.turnover.plus(notional);
    if (open.isEntry) {
      const position = this.positions.get(fill.symbol) ?? this.#open(open, time);
      if (position.direction !== open.direction)
        throw new Error(`${fill.order} enters against ${fill.symbol}`);
      position.enter({ quantity, price, fee }, fill.order, time);
      this.#setCash(this.cash.minus(notional).minus(fee));
    } else this.#exit(fill, { quantity, price, fee }, time, open);
    if (this.#isDone(open)) this.#remove(fill.symbol, fill.order);
  }

  #open({ order, direction }: OpenOrder, openedAt: number): Position {
    const { symbol, tag } = order;
    const position = new Position({ symbol, direction, openedAt, tag: tag ?? null });
    position.mark = this.marks.get(symbol) ?? null;
    this.positions.set(symbol, position);
    this.#own(symbol).position = position;
    return position;
  }

  #exit(
    fill: Fill,
    execution: { quantity: Big; price: Big; fee: Big },
    time: number,
    { order, direction }: OpenOrder,
  ): void {
    const position = this.positions.get(fill.symbol);
    if (position?.direction !== direction)
      throw new Error(`${fill.order} closes ${fill.symbol} without a position`);
    const { back, earned } = position.exit(execution, order.parent);
    this.realized = this.realized.plus(earned);
    this.#setCash(this.cash.plus(back));
    if (position.quantity.gt(ZERO)) return;
    if (fill.reason === 'entry') throw new Error(`an entry closed ${fill.symbol}`);
    this.#close(position, time, fill.reason);
  }

  /** Closed for nothing, and without a fee. */
  #writeOff(symbol: string, time: number): void {
    const position = this.positions.get(symbol);
    if (!position) return;
    this.realized = this.realized.plus(position.forfeit());
    this.#close(position, time, 'written-off');
    this.#equity = null;
  }

  #close(position: Position, time: number, reason: ExitReason): void {
    const { symbol } = position;
    const trip = position.roundTrip(time, reason);
    this.trips.push(trip);
    this.lastTrip.set(symbol, trip);
    this.positions.delete(symbol);
    this.#own(symbol).position = null;
  }

  /** An exit is done with what it may sell at the latest, and an entry for all the cash with its first fill. */
  #isDone({ order, isEntry, filled }: OpenOrder): boolean {
    const position = this.positions.get(order.symbol);
    const hasLeft = order.parent === null ? position : position?.entry(order.parent);
    if (!isEntry && !hasLeft) return true;
    return order.quantity === null ? isEntry : filled.gte(decimal(order.quantity));
  }
}
