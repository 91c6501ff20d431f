import type { Book, OpenOrder } from '../book/book.ts';
import { decimal } from '../decimal.ts';
import type { Candle, Execution, Instrument, Order, OrderBook } from '../messages.ts';
import { type Emit, type Market, Matching } from './matching.ts';
import { latencyDelayMs } from './slippage.ts';

/** What the order is to do; the exchange gives it its id and its first candle. */
export type OrderRequest = Pick<Order, 'symbol' | 'side' | 'quantity' | 'reduceOnly' | 'bracket' | 'reason'>;

const NOTHING_AWAITED: ReadonlyMap<string, number> = new Map();

function isTwoSided({ bids, asks }: OrderBook): boolean {
  const [bid, ask] = [bids[0]?.[0], asks[0]?.[0]];
  return bid !== undefined && ask !== undefined && bid < ask;
}

/** The moment of the book as a candle: stop and target of an entry begin with it. */
function candleOf({ symbol, time, bids, asks }: OrderBook): Candle {
  const [bid, ask] = [bids[0]![0], asks[0]![0]];
  return { symbol, start: time, open: ask, high: ask, low: bid, close: bid, volume: 0 };
}

/**
 * Simulated execution on candles. An order decided on candle N fills from candle N+1 on: market orders at its
 * open, then stops (at the worse of trigger and open), then targets (only where the candle trades through them).
 * Everything open is in the book; the exchange itself remembers only the range of the last candle.
 */
export class PaperExchange {
  readonly #execution: Execution;
  readonly #periodMs: number;
  readonly #markets = new Map<string, Market>();

  constructor(instruments: readonly Instrument[], execution: Execution, periodMs: number) {
    this.#execution = execution;
    this.#periodMs = periodMs;
    for (const instrument of instruments) {
      this.#markets.set(instrument.symbol, {
        instrument,
        tick: decimal(instrument.tickSize),
        lot: decimal(instrument.lotSize),
        makerFee: decimal(instrument.makerFeeRate),
        takerFee: decimal(instrument.takerFeeRate),
        previousRange: 0,
        bookTime: null,
      });
    }
  }

  /** Remembers the candle; the spread of the next one is estimated from it. */
  observe(candle: Candle): void {
    this.#market(candle.symbol).previousRange = candle.high - candle.low;
  }

  /** Accepts a market order, to be filled from the next candle on. */
  submit(request: OrderRequest, book: Book, time: number, emit: Emit): void {
    if (request.side === 'sell') {
      this.withdrawEntries(book.openOrders(request.symbol), 'the position is to be sold', time, emit);
    }
    const activeFrom = time + latencyDelayMs(this.#execution.latencyMs, this.#periodMs);
    const order: Order = {
      ...request,
      id: book.nextOrderId(),
      type: 'market',
      price: null,
      activeFrom,
      ...(this.#execution.fillOn === 'book' ? { arrivesAt: time + this.#execution.latencyMs } : {}),
      parent: null,
    };
    emit({ time, kind: 'order', data: order });
  }

  /** The symbols with taker orders, each with the earliest time of a book that counts for one of them. */
  awaitsBook(book: Book): ReadonlyMap<string, number> {
    if (this.#execution.fillOn === 'candle') return NOTHING_AWAITED;
    let awaited: Map<string, number> | null = null;
    for (const { order, triggered } of book.allOpenOrders()) {
      if (order.type !== 'market' && !triggered) continue;
      const seen = (this.#market(order.symbol).bookTime ?? Number.NEGATIVE_INFINITY) + 1;
      const from = Math.max(order.arrivesAt ?? order.activeFrom, seen);
      awaited ??= new Map();
      awaited.set(order.symbol, Math.min(awaited.get(order.symbol) ?? from, from));
    }
    return awaited ?? NOTHING_AWAITED;
  }

  /** Remembers that the book was seen. */
  observeBook(orders: OrderBook): void {
    const market = this.#market(orders.symbol);
    market.bookTime = Math.max(market.bookTime ?? orders.time, orders.time);
  }

  /** Fills what the order book fills; a book that is stale, one-sided, crossed or was seen before fills nothing. */
  resolveBook(orders: OrderBook, stale: boolean, book: Book, emit: Emit): void {
    const market = this.#market(orders.symbol);
    const isNew = market.bookTime === null || orders.time > market.bookTime;
    this.observeBook(orders);
    if (this.#execution.fillOn === 'candle' || stale || !isNew || !isTwoSided(orders)) return;
    for (const open of book.openOrders(orders.symbol)) {
      if (open.order.type !== 'market' && !open.triggered) continue;
      if ((open.order.arrivesAt ?? open.order.activeFrom) > orders.time) continue;
      const candle = candleOf(orders);
      const execution = {
        ...this.#execution,
        slippageModel: 'none',
        volumeShare: null,
        latencyMs: 0,
      } as const;
      const scene = { market, execution, periodMs: this.#periodMs, book, time: orders.time, emit };
      new Matching({ ...scene, candle, late: false, by: 'book' }).walk(open, orders);
    }
  }

  /** Fills what the candle fills. `time` is the candle's end. */
  resolve(candle: Candle, late: boolean, book: Book, time: number, emit: Emit): void {
    if (book.openOrders(candle.symbol).length === 0) return;
    new Matching({
      market: this.#market(candle.symbol),
      execution: this.#execution,
      periodMs: this.#periodMs,
      candle,
      late,
      by: this.#execution.fillOn === 'book' ? 'candle' : null,
      book,
      time,
      emit,
    }).run();
  }

  /** What is still missing of these entries is not bought any more. */
  withdrawEntries(orders: Iterable<OpenOrder>, reason: string, time: number, emit: Emit): void {
    const entries = [...orders].filter(({ order }) => order.side === 'buy');
    for (const { order } of entries) {
      emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
  }

  #market(symbol: string): Market {
    const market = this.#markets.get(symbol);
    if (!market) throw new Error(`no instrument for ${symbol}`);
    return market;
  }
}
