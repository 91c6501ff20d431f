import {
  type Candle,
  type Decimal,
  decimal,
  type OrderBook,
  plain,
  simulatedBook,
  type TimeSpan,
} from '@chimera/engine';
import { foldCandles, foldTrades } from './fold.ts';
import type { Interval } from './interval.ts';
import { type Listing, listingsOf } from './listing.ts';
import { type MarketSource, Tape } from './tape.ts';
import type { Trade } from './trades.ts';

export interface MarketOptions {
  readonly source: MarketSource;
  readonly symbols: readonly string[];
  readonly periodMs: number;
  /** How often order books change. */
  readonly bookIntervalMs: number;
  /** A time at which every symbol has a price. */
  readonly time: number;
  /** When nothing is traded in a symbol, no matter what the source has. */
  halts(symbol: string): readonly TimeSpan[];
}

/** The last 24 hours. */
export interface Day {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly volume: number;
  readonly turnover: number;
}

const DAY_MS = 86_400_000;

/** The market as it truly is, at any time that has come: the same question has the same answer for ever. */
export class Market {
  readonly listings: readonly Listing[];
  readonly bookIntervalMs: number;
  readonly #tape: Tape;
  readonly #periodMs: number;
  readonly #halts: MarketOptions['halts'];

  constructor({ source, symbols, periodMs, bookIntervalMs, time, halts }: MarketOptions) {
    this.#tape = new Tape(source, symbols, periodMs);
    this.#periodMs = periodMs;
    this.#halts = halts;
    this.bookIntervalMs = bookIntervalMs;
    const prices = new Map(symbols.map((symbol) => [symbol, this.lastPrice(symbol, time) ?? 100]));
    this.listings = listingsOf(symbols, 'candles' in source ? finestTick(source.candles) : '0.01', prices);
  }

  /**
   * The candles of an interval that begin in [from, to) and had a trade, as they stand at `time`: the last one may
   * be still under way.
   */
  candles(symbol: string, interval: Interval, from: number, to: number, time: number): readonly Candle[] {
    const first = this.#tape.beginning(symbol, time);
    if (first === null) return [];
    const found: Candle[] = [];
    let begin = interval.begin(Math.max(from, first));
    if (begin < from) begin = interval.next(begin);
    const last = Math.min(to, time + 1);
    const base = this.#base(
      symbol,
      begin,
      last > begin ? interval.next(interval.begin(last - 1)) : begin,
      time,
    );
    let index = 0;
    while (index < base.length) {
      begin = interval.begin(base[index]!.start);
      const next = interval.next(begin);
      const parts: Candle[] = [];
      for (; index < base.length && base[index]!.start < next; index += 1) parts.push(base[index]!);
      const candle = foldCandles(symbol, begin, parts);
      if (candle !== null && begin < to) found.push(candle);
    }
    return found;
  }

  /** The trades of (after, time], oldest first. */
  trades(symbol: string, after: number, time: number): readonly Trade[] {
    const halts = this.#halts(symbol);
    const trades = this.#tape.trades(symbol, after, time);
    return halts.length === 0
      ? trades
      : trades.filter((trade) => !halts.some((halt) => holds(halt, trade.time)));
  }

  /** The last `count` trades up to `time`, oldest first. */
  lastTrades(symbol: string, count: number, time: number): readonly Trade[] {
    const first = this.#tape.beginning(symbol, time);
    if (first === null) return [];
    for (let span = this.#periodMs; ; span *= 4) {
      const found = this.trades(symbol, time - span, time);
      if (found.length >= count || time - span < first) return found.slice(-count);
    }
  }

  /** When the first candle begins; `null` before there is any. */
  beginning(symbol: string, time: number): number | null {
    return this.#tape.beginning(symbol, time);
  }

  lastPrice(symbol: string, time: number): number | null {
    return this.lastTrades(symbol, 1, time)[0]?.price ?? null;
  }

  /** As it stands since the last change before `time`; empty before the first candle has closed. */
  book(symbol: string, time: number): OrderBook {
    const changed = Math.floor(time / this.bookIntervalMs) * this.bookIntervalMs;
    const closed = this.#tape.lastClosed(symbol, changed);
    const price = this.lastPrice(symbol, changed);
    if (closed === null || price === null) return { symbol, time: changed, bids: [], asks: [] };
    // Shaped by the last candle that closed, around what was paid last: at a candle's end exactly its own book.
    const candle = { ...closed, start: changed - this.#periodMs, close: price };
    return simulatedBook({ seed: this.#tape.seed, candle, periodMs: this.#periodMs });
  }

  /** `null` where nothing was traded. Sums are approximate, as on a ticker. */
  day(symbol: string, time: number): Day | null {
    const candles = this.#base(symbol, time - DAY_MS, time + 1, time).filter(({ volume }) => volume > 0);
    const [first] = candles;
    if (first === undefined) return null;
    const { open } = first;
    let { high, low } = first;
    let [volume, turnover] = [0, 0];
    for (const candle of candles) {
      high = Math.max(high, candle.high);
      low = Math.min(low, candle.low);
      volume += candle.volume;
      turnover += candle.close * candle.volume;
    }
    return { open, high, low, volume, turnover };
  }

  /** Closed candles of the shortest interval, and the one under way as far as it got. */
  #base(symbol: string, from: number, to: number, time: number): readonly Candle[] {
    const closed = this.#closed(symbol, from, to, time);
    const start = Math.floor(time / this.#periodMs) * this.#periodMs;
    if (start < from || start >= to) return closed;
    const running = foldTrades(symbol, start, this.trades(symbol, start - 1, time));
    return running === null ? closed : [...closed, running];
  }

  /** Candles that hold a halt are those of the trades outside it. */
  #closed(symbol: string, from: number, to: number, time: number): readonly Candle[] {
    const closed = this.#tape.closed(symbol, from, to, time);
    const halts = this.#halts(symbol);
    if (halts.length === 0) return closed;
    return closed.flatMap((candle) => {
      const end = candle.start + this.#periodMs;
      if (!halts.some((halt) => halt.from < end && candle.start < halt.to)) return [candle];
      return foldTrades(symbol, candle.start, this.trades(symbol, candle.start - 1, end - 1)) ?? [];
    });
  }

  /** How many trades the span [from, to) holds up to `time`, halts not considered. */
  tradeSpan(
    symbol: string,
    from: number,
    to: number,
    time: number,
  ): { readonly first: number; readonly count: number } {
    return this.#tape.span(symbol, from, to, time);
  }
}

function holds({ from, to }: TimeSpan, time: number): boolean {
  return from <= time && time < to;
}

function finestTick(candles: readonly Candle[]): Decimal {
  let places = 0;
  for (const { open, high, low, close } of candles) {
    for (const price of [open, high, low, close]) {
      places = Math.max(places, plain(decimal(price)).split('.')[1]?.length ?? 0);
    }
  }
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
}
