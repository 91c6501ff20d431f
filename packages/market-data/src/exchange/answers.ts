import { type Candle, type Level, type OrderBook, shortWords } from '@chimera/engine';
import { ExchangeError, type PublicTrade } from './public-exchange.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sideOf = (side: unknown): PublicTrade['side'] => (side === 'buy' || side === 'sell' ? side : null);

/** What ccxt made of an answer, read again: what is no number where one belongs is not passed on. */
export class Answers {
  readonly #exchange: string;

  constructor(exchange: string) {
    this.#exchange = exchange;
  }

  /** Candles from rows of time, open, high, low, close, volume; times moved by `shiftMs`; in order of time. */
  candles(rows: unknown, symbol: string, shiftMs: number): Candle[] {
    return this.#list(rows, `candles of ${symbol}`)
      .map((row) => this.#candle(row, symbol, shiftMs))
      .sort((a, b) => a.start - b.start);
  }

  #candle(row: unknown, symbol: string, shiftMs: number): Candle {
    const figures = this.#list(row, `a candle of ${symbol}`).slice(0, 6);
    const [time, open, high, low, close, volume] = figures.map((figure) =>
      this.#number(figure, `a candle of ${symbol}`),
    );
    if (volume === undefined || !Number.isSafeInteger(time)) this.#bad(`a candle of ${symbol}`, figures);
    return { symbol, start: time! + shiftMs, open: open!, high: high!, low: low!, close: close!, volume };
  }

  /** `time` is taken where the answer states none. */
  book(book: unknown, symbol: string, depth: number, time: number | null): OrderBook {
    const what = `the book of ${symbol}`;
    if (!isRecord(book)) return this.#bad(what, book);
    const stated = typeof book.timestamp === 'number' ? book.timestamp : null;
    return {
      symbol,
      time: time ?? stated ?? this.#bad(what, book.timestamp),
      bids: this.#levels(book.bids, what, depth),
      asks: this.#levels(book.asks, what, depth),
    };
  }

  #levels(side: unknown, what: string, depth: number): Level[] {
    const levels = this.#list(side, what);
    // Not `slice`, which on ccxt's own kind of list would make another of it.
    return Array.from({ length: Math.min(depth, levels.length) }, (_, index): Level => {
      const level = this.#list(levels[index], what);
      return [this.#number(level[0], what), this.#number(level[1], what)];
    });
  }

  trades(trades: unknown, symbol: string): PublicTrade[] {
    const what = `trades of ${symbol}`;
    return this.#list(trades, what)
      .map((trade) => (isRecord(trade) ? trade : this.#bad(what, trade)))
      .map((trade) => ({
        symbol,
        time: this.#number(trade.timestamp, what),
        price: this.#number(trade.price, what),
        quantity: this.#number(trade.amount, what),
        side: sideOf(trade.side),
        id: typeof trade.id === 'string' ? trade.id : null,
      }))
      .sort((a, b) => a.time - b.time);
  }

  #list(value: unknown, what: string): readonly unknown[] {
    return Array.isArray(value) ? value : this.#bad(what, value);
  }

  #number(value: unknown, what: string): number {
    return typeof value === 'number' ? value : this.#bad(what, value);
  }

  #bad(what: string, found: unknown): never {
    const text = JSON.stringify(found) ?? String(found);
    throw new ExchangeError(
      'bad-answer',
      `${this.#exchange}: ${what} came with ${shortWords(text, 80)} where a figure or a list belongs`,
    );
  }
}
