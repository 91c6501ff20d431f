import type { Candle, Level, OrderBook } from '@chimera/engine';
import type { WrongFigure } from '../faults/fault.ts';
import type { FaultSchedule } from '../faults/fault-schedule.ts';
import type { Interval } from './interval.ts';
import type { Listing, TradingStatus } from './listing.ts';
import type { Day, Market } from './market.ts';
import { withQuietCandles } from './quiet.ts';
import type { Trade } from './trades.ts';

export interface ListedMarket extends Listing {
  readonly status: TradingStatus;
}

/** A book as it is told; `time` is `null` where it is not told. */
export interface ToldBook extends Omit<OrderBook, 'time'> {
  readonly time: number | null;
  /** Grows with every change of any book. */
  readonly sequence: number;
}

/** A trade as it is told: its figures may be wrong. */
export interface ToldTrade extends Omit<Trade, 'quantity'> {
  readonly quantity: number | string;
}

export interface CandleSpan {
  readonly from: number;
  /** All there are where not given. */
  readonly to?: number;
  /** Whether candles without a trade are left out or told as flat ones. */
  readonly quiet: 'left-out' | 'flat';
}

/** The market as one answer tells it: at one time, and with the faults that strike there. */
export class MarketView {
  readonly #market: Market;
  readonly #faults: FaultSchedule;
  readonly #path: string;
  readonly #now: number;

  constructor(market: Market, faults: FaultSchedule, path: string, now: number) {
    this.#market = market;
    this.#faults = faults;
    this.#path = path;
    this.#now = now;
  }

  /** The exchange's clock, which nothing stops. */
  get now(): number {
    return this.#now;
  }

  /** What is listed, delisted markets left out. */
  listed(): readonly ListedMarket[] {
    return this.#market.listings
      .map((listing) => ({ ...listing, status: this.#status(listing.symbol) }))
      .filter(({ status }) => status !== 'delisted');
  }

  /** The last time of which anything is known there. */
  timeOf(symbol: string): number {
    return this.#faults.strike('frozen', this.#path, symbol)?.since ?? this.#now;
  }

  /** The candles that begin in [from, to); the last one may be still under way. */
  candles(symbol: string, interval: Interval, { from, to = Infinity, quiet }: CandleSpan): readonly Candle[] {
    const time = this.timeOf(symbol);
    const candles = [...this.#trueCandles(symbol, interval, { from, to, quiet }, time)];
    this.#revise(candles, symbol, interval);
    const closed = candles.findLastIndex(({ start }) => interval.next(start) <= time);
    const spoiled = closed < 0 ? null : this.#faults.strike('wrong-figure', this.#path, symbol);
    if (spoiled !== null) {
      const { figure, field = 'close' } = spoiled.fault;
      candles[closed] = { ...candles[closed]!, [field]: wrong(candles[closed]![field], figure) };
    }
    return this.#shuffled(candles, closed, symbol);
  }

  /** The trades of (after, until], oldest first. */
  trades(symbol: string, after: number, until: number): readonly ToldTrade[] {
    const time = Math.min(until, this.timeOf(symbol));
    return this.#told(this.#market.trades(symbol, after, time), symbol);
  }

  lastTrades(symbol: string, count: number): readonly ToldTrade[] {
    return this.#told(this.#market.lastTrades(symbol, count, this.timeOf(symbol)), symbol);
  }

  lastTrade(symbol: string): ToldTrade | null {
    return this.lastTrades(symbol, 1)[0] ?? null;
  }

  /** The books that were there from one change to another, both left out: they are never spoiled. */
  booksBetween(symbol: string, first: number, last: number): readonly OrderBook[] {
    const books: OrderBook[] = [];
    for (let sequence = first + 1; sequence < last; sequence += 1) {
      books.push(this.#market.book(symbol, sequence * this.#market.bookIntervalMs));
    }
    return books;
  }

  /** The trades that a candle beginning in [from, to) holds. */
  tradeSpan(symbol: string, from: number, to: number): { readonly first: number; readonly count: number } {
    return this.#market.tradeSpan(symbol, from, to, this.timeOf(symbol));
  }

  day(symbol: string): Day | null {
    return this.#market.day(symbol, this.timeOf(symbol));
  }

  book(symbol: string): ToldBook {
    const stands = (['halted', 'delisted'] as const).map(
      (kind) => this.#faults.strike(kind, this.#path, symbol)?.since ?? this.#now,
    );
    const { time, bids, asks } = this.#market.book(symbol, Math.min(...stands, this.timeOf(symbol)));
    const sequence = Math.floor(time / this.#market.bookIntervalMs);
    const spoiled = this.#faults.strike('wrong-figure', this.#path, symbol);
    const told = { symbol, time: this.#strikes('timeless-book', symbol) ? null : time, sequence, bids, asks };
    if (this.#strikes('empty-book', symbol)) return { ...told, bids: [], asks: [] };
    const oneSided = this.#faults.strike('one-sided-book', this.#path, symbol);
    if (oneSided !== null) return { ...told, [oneSided.fault.empty]: [] };
    if (this.#strikes('crossed-book', symbol)) return { ...told, bids: crossing(bids, asks) };
    if (spoiled === null || bids.length === 0) return told;
    const [[price, quantity], ...others] = bids as [Level, ...Level[]];
    return { ...told, bids: [[wrong(price, spoiled.fault.figure), quantity], ...others] };
  }

  #trueCandles(
    symbol: string,
    interval: Interval,
    { from, to, quiet }: Required<CandleSpan>,
    time: number,
  ): readonly Candle[] {
    const candles = this.#market.candles(symbol, interval, from, to, time);
    const beginning = this.#market.beginning(symbol, time);
    if (quiet === 'left-out' || beginning === null) return candles;
    const first = Math.max(from, interval.begin(beginning));
    const span = {
      from: first,
      to: Math.min(to - 1, time),
      price: this.#market.lastPrice(symbol, first - 1),
    };
    return withQuietCandles(symbol, candles, interval, span);
  }

  #status(symbol: string): TradingStatus {
    if (this.#strikes('delisted', symbol)) return 'delisted';
    return this.#strikes('halted', symbol) ? 'halted' : 'trading';
  }

  #strikes(
    kind: 'halted' | 'delisted' | 'empty-book' | 'crossed-book' | 'timeless-book',
    symbol: string,
  ): boolean {
    return this.#faults.strike(kind, this.#path, symbol) !== null;
  }

  #revise(candles: Candle[], symbol: string, interval: Interval): void {
    const last = candles.at(-1);
    if (last === undefined) return;
    const revised = this.#faults.strike('revised', this.#path, symbol);
    if (revised === null) return;
    const index = candles.findLastIndex(({ start }) => interval.next(start) <= revised.since);
    const candle = candles[index];
    if (candle === undefined) return;
    const close = Math.round(candle.close * (revised.fault.factor ?? 1.001) * 100) / 100;
    const [high, low] = [Math.max(candle.high, close), Math.min(candle.low, close)];
    candles[index] = { ...candle, close, high, low };
  }

  #shuffled<T>(rows: readonly T[], closed: number, symbol: string): readonly T[] {
    if (closed >= 0 && this.#faults.strike('duplicated', this.#path, symbol)) {
      return [...rows.slice(0, closed + 1), ...rows.slice(closed)];
    }
    if (rows.length > 1 && this.#faults.strike('disordered', this.#path, symbol)) {
      return [...rows.slice(0, -2), rows.at(-1)!, rows.at(-2)!];
    }
    return rows;
  }

  #told(trades: readonly Trade[], symbol: string): readonly ToldTrade[] {
    const last = trades.at(-1);
    if (last === undefined) return trades;
    const spoiled = this.#faults.strike('wrong-figure', this.#path, symbol);
    const told =
      spoiled === null
        ? trades
        : [...trades.slice(0, -1), { ...last, price: wrong(last.price, spoiled.fault.figure) }];
    return this.#shuffled(told, told.length - 1, symbol);
  }
}

function wrong(value: number, figure: WrongFigure): number {
  return { nan: Number.NaN, infinite: Infinity, negative: -value, zero: 0, spike: value * 10 }[figure];
}

function crossing(bids: readonly Level[], asks: readonly Level[]): readonly Level[] {
  const [best] = asks;
  if (best === undefined) return bids;
  return [[Math.round(best[0] * 1.001 * 100) / 100 + 0.01, best[1]], ...bids];
}
