import { Book } from '../book/book.ts';
import { AT_MARKET, type OrderTerms } from '../exchange/order-terms.ts';
import { PaperExchange } from '../exchange/paper-exchange.ts';
import type { Bracket, EntryKind, EntryOf, Execution, Fill, Instrument, JournalEntry } from '../messages.ts';
import {
  type Bar,
  BTC,
  bookAt,
  candleAt,
  executionWith,
  flat,
  instrumentWith,
  MINUTE,
  NOON,
  type Sides,
} from './market-builder.ts';

/** Stop 2 % below and target 5 % above the first fill: 98 and 105 for an entry at 100. */
export const BRACKET: Bracket = { stop: { fraction: 0.02 }, target: { fraction: 0.05 } };

export interface ExchangeSetting {
  readonly instrument?: Partial<Instrument>;
  readonly execution?: Partial<Execution>;
  readonly cash?: string;
}

/** The paper exchange with a book of its own, fed one candle a minute. */
export class ExchangeBench {
  readonly book = new Book();
  readonly entries: JournalEntry[] = [];
  readonly #exchange: PaperExchange;
  #minute = 0;

  constructor({ instrument, execution, cash = '100000' }: ExchangeSetting = {}) {
    this.#exchange = new PaperExchange([instrumentWith(instrument)], executionWith(execution), MINUTE);
    const data = { mode: 'test', market: 'bench', currency: 'USDT', startingCash: cash } as const;
    this.#emit({ time: NOON, kind: 'book-opened', data });
  }

  /** The end of the last candle: the time at which orders are given. */
  get time(): number {
    return NOON + this.#minute * MINUTE;
  }

  buy(quantity: string | null, bracket: Bracket | null = null, terms: OrderTerms = AT_MARKET): void {
    const request = {
      symbol: BTC,
      role: 'entry',
      direction: 'long',
      quantity,
      bracket,
      reason: 'test',
      terms,
    } as const;
    this.#exchange.submit(request, this.book, this.time, this.#emit);
  }

  sell(quantity: string | null = null, terms: OrderTerms = AT_MARKET): void {
    const request = {
      symbol: BTC,
      role: 'exit',
      direction: 'long',
      quantity,
      bracket: null,
      reason: 'test',
      terms,
    } as const;
    this.#exchange.submit(request, this.book, this.time, this.#emit);
  }

  /** An order book, this many milliseconds after the end of the last candle. Returns the fills on it. */
  show(
    sides: Sides,
    { after = 0, stale = false }: { after?: number; stale?: boolean } = {},
  ): readonly Fill[] {
    const before = this.entries.length;
    const orders = bookAt(this.time + after, sides);
    this.#exchange.resolveBook(orders, stale, this.book, this.#emit);
    return this.of('fill', before);
  }

  /** How long after the end of the last candle a book would count; `null` where none is awaited. */
  get awaited(): number | null {
    const from = this.#exchange.awaitsBook(this.book).get(BTC);
    return from === undefined ? null : from - this.time;
  }

  /** Another exchange's market data from now on. */
  switchSource(): void {
    const data = { from: 'bench', to: 'other', reason: 'test' };
    this.#emit({ time: this.time, kind: 'source-changed', data });
  }

  /** The next candles, one after the other. Returns the fills on them. */
  trade(...bars: readonly Bar[]): readonly Fill[] {
    return this.#trade(bars, false);
  }

  /** Candles that come late. */
  catchUp(...bars: readonly Bar[]): readonly Fill[] {
    return this.#trade(bars, true);
  }

  #trade(bars: readonly Bar[], late: boolean): readonly Fill[] {
    const before = this.entries.length;
    for (const bar of bars) {
      const candle = candleAt(this.#minute, bar);
      this.#minute += 1;
      this.#exchange.resolve(candle, late, this.book, this.time, this.#emit);
      this.#exchange.market(candle.symbol).observe(candle);
    }
    return this.of('fill', before);
  }

  of<K extends EntryKind>(kind: K, from = 0): EntryOf<K>[] {
    return this.entries
      .slice(from)
      .flatMap((entry) => (entry.kind === kind ? [entry.data as EntryOf<K>] : []));
  }

  /** Side, quantity, price and time of the open orders, in the order in which they were given. */
  get resting(): readonly string[] {
    return [...this.book.allOpenOrders()].map(
      ({ order, filled }) =>
        `${order.type} ${order.side} ${order.quantity ?? 'all'} at ${order.price ?? 'market'}, ${filled.toFixed()} filled`,
    );
  }

  readonly #emit = (entry: JournalEntry): void => {
    this.entries.push(entry);
    this.book.apply(entry);
    this.#exchange.apply(entry);
  };
}

/** `side quantity @ price`, for comparing fills at a glance. */
export function brief(fills: readonly Fill[]): readonly string[] {
  return fills.map(({ side, quantity, price }) => `${side} ${quantity} @ ${price}`);
}

/** 6 offered up to 101, 6 wanted down to 99; the touch is 100.1 and 99.9. */
export const BOOK: Sides = {
  bids: [
    [99.9, 1],
    [99.5, 2],
    [99, 3],
  ],
  asks: [
    [100.1, 1],
    [100.5, 2],
    [101, 3],
  ],
};

export function onBooks({ execution, ...setting }: ExchangeSetting = {}): ExchangeBench {
  const bench = new ExchangeBench({ ...setting, execution: { fillOn: 'book', ...execution } });
  bench.trade(flat(100));
  return bench;
}

/** Holds 2, bought at 100.1 and 100.5 on a book. */
export function holdingOnBooks(setting: ExchangeSetting = {}): ExchangeBench {
  const bench = onBooks(setting);
  bench.buy('2', BRACKET);
  bench.show(BOOK);
  bench.trade(flat(100));
  return bench;
}
