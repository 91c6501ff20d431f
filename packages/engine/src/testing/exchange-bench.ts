import { Book } from '../book/book.ts';
import { PaperExchange } from '../exchange/paper-exchange.ts';
import type { Bracket, EntryKind, EntryOf, Execution, Fill, Instrument, JournalEntry } from '../messages.ts';
import { type Bar, BTC, candleAt, executionWith, instrumentWith, MINUTE, NOON } from './market-builder.ts';

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

  buy(quantity: string, bracket: Bracket | null = null): void {
    const request = {
      symbol: BTC,
      side: 'buy',
      quantity,
      reduceOnly: false,
      bracket,
      reason: 'test',
    } as const;
    this.#exchange.submit(request, this.book, this.time, this.#emit);
  }

  sell(quantity: string | null = null): void {
    const request = {
      symbol: BTC,
      side: 'sell',
      quantity,
      reduceOnly: true,
      bracket: null,
      reason: 'test',
    } as const;
    this.#exchange.submit(request, this.book, this.time, this.#emit);
  }

  /** The next candles, one after the other. Returns the fills on them. */
  trade(...bars: readonly Bar[]): readonly Fill[] {
    const before = this.entries.length;
    for (const bar of bars) {
      const candle = candleAt(this.#minute, bar);
      this.#minute += 1;
      this.#exchange.resolve(candle, false, this.book, this.time, this.#emit);
      this.#exchange.observe(candle);
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
  };
}

/** `side quantity @ price`, for comparing fills at a glance. */
export function brief(fills: readonly Fill[]): readonly string[] {
  return fills.map(({ side, quantity, price }) => `${side} ${quantity} @ ${price}`);
}
