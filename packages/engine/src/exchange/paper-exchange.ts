import type { Book, OpenOrder } from '../book/book.ts';
import { decimal } from '../decimal.ts';
import type { Candle, Execution, Instrument, Order } from '../messages.ts';
import { type Emit, type Market, Matching } from './matching.ts';
import { latencyDelayMs } from './slippage.ts';

/** What the order is to do; the exchange gives it its id and its first candle. */
export type OrderRequest = Pick<Order, 'symbol' | 'side' | 'quantity' | 'reduceOnly' | 'bracket' | 'reason'>;

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
      parent: null,
    };
    emit({ time, kind: 'order', data: order });
  }

  /** Fills what the candle fills. `time` is the candle's end. */
  resolve(candle: Candle, book: Book, time: number, emit: Emit): void {
    if (book.openOrders(candle.symbol).length === 0) return;
    new Matching({
      market: this.#market(candle.symbol),
      execution: this.#execution,
      periodMs: this.#periodMs,
      candle,
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
