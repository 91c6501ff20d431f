import { steadyNow as machineSteadyNow, realNow } from '@chimera/base';
import type { EgressCount } from '@chimera/contract';
import { type Candle, type OrderBook, shortWords, timeframeMs } from '@chimera/engine';
import { Answers, isRecord } from './answers.ts';
import type { CcxtInstance } from './ccxt-instance.ts';
import { exchangeClass } from './exchange-classes.ts';
import { exchangeErrorOf } from './failures.ts';
import { Loopback } from './loopback.ts';
import { isSpot, listing } from './market-listing.ts';
import { SIGNIFICANT_DIGITS } from './market-steps.ts';
import {
  ExchangeError,
  type ExchangeMarket,
  type PublicExchange,
  type PublicTrade,
  type Streams,
} from './public-exchange.ts';
import { type Quirks, quirksOf } from './quirks.ts';
import type { StatedTime } from './stated-time.ts';
import { type WalledExchange, wallIn } from './walled-exchange.ts';

const USUAL_CANDLES_PER_REQUEST = 500;

export interface ExchangeOptions {
  /** A server on this machine in the exchange's place, for tests: `http://127.0.0.1:4711`. Nothing else is taken. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds between two requests, 0 for none; only together with `baseUrl`. */
  readonly requestIntervalMs?: number | undefined;
  /** See WallOptions. */
  readonly paceFile?: string | undefined;
  /** The time of an answer that states none. */
  readonly now?: () => number;
  /** Milliseconds that only grow, by which the times are measured that answers state; the machine's where not given. */
  readonly steadyNow?: (() => number) | undefined;
}

/**
 * Opens an exchange by ccxt's id, behind the wall. What is handed out has the methods of PublicExchange and no way to
 * ccxt's own instance. Throws an UnknownExchange if there is none, an ExchangeError where `baseUrl` is not loopback.
 */
export async function openExchange(id: string, options: ExchangeOptions = {}): Promise<PublicExchange> {
  const { baseUrl, requestIntervalMs } = options;
  const loopback = baseUrl === undefined ? null : new Loopback(baseUrl);
  if (requestIntervalMs !== undefined && loopback === null) {
    throw new ExchangeError('wall', `${id}: the pace is the exchange's, but for a server of one's own`);
  }
  const quirks = quirksOf(id);
  const wall = wallIn(await exchangeClass(id), id, {
    loopback,
    requestIntervalMs,
    paceFile: options.paceFile,
    lists: new Set(quirks.lists),
    describesSubscriptions: quirks.describesSubscriptions,
    steadyNow: options.steadyNow,
  });
  return new WalledPublicExchange(wall, quirks, options);
}

class WalledPublicExchange implements PublicExchange {
  readonly id: string;
  readonly requestIntervalMs: number;
  readonly timeframes: readonly string[];
  readonly streams: Streams;
  readonly candlesPerRequest: number;
  readonly hasTimeEndpoint: boolean;
  readonly #wall: WalledExchange;
  readonly #ccxt: CcxtInstance;
  readonly #quirks: Quirks;
  readonly #answers: Answers;
  readonly #now: () => number;
  readonly #steadyNow: () => number;
  #isClosed = false;

  constructor(wall: WalledExchange, quirks: Quirks, { now, steadyNow }: ExchangeOptions) {
    const { instance } = wall;
    this.id = instance.id;
    this.requestIntervalMs = instance.enableRateLimit ? Math.ceil(instance.rateLimit) : 0;
    const named = instance.has.fetchOHLCV === true ? Object.keys(instance.timeframes ?? {}) : [];
    this.timeframes = named.filter(isKnown);
    const streams = (name: string, kind: keyof Streams) =>
      instance.has[name] === true && quirks.noStreams?.[kind] === undefined;
    this.streams = {
      candles: streams('watchOHLCV', 'candles'),
      trades: streams('watchTrades', 'trades'),
      books: streams('watchOrderBook', 'books'),
    };
    this.candlesPerRequest = quirks.candlesPerRequest ?? candleLimit(instance) ?? USUAL_CANDLES_PER_REQUEST;
    this.#wall = wall;
    this.#ccxt = instance;
    this.#quirks = quirks;
    this.#answers = new Answers(instance.id);
    this.#now = now ?? realNow;
    this.#steadyNow = steadyNow ?? machineSteadyNow;
    this.hasTimeEndpoint = instance.has.fetchTime === true;
  }

  async markets(signal?: AbortSignal): Promise<readonly ExchangeMarket[]> {
    return this.#ask('the list of markets', signal, async () => {
      const ccxt = this.#ccxt;
      const found = Object.values(await ccxt.loadMarkets(true)).filter(isSpot);
      const prices = ccxt.precisionMode === SIGNIFICANT_DIGITS ? await ccxt.fetchTickers() : {};
      const fees = (ccxt as { fees?: { trading?: { maker?: unknown; taker?: unknown } } }).fees?.trading;
      const options = {
        precisionMode: ccxt.precisionMode,
        fees: { maker: fees?.maker, taker: fees?.taker },
        quirks: this.#quirks,
        priceOf: (symbol: string) => lastPrice(prices, symbol),
      };
      return found.map((market) => listing(market, options)).sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
    });
  }

  async candles(
    symbol: string,
    timeframe: string,
    since: number,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly Candle[]> {
    const shiftMs = this.#shift(timeframe);
    return this.#ask(`candles of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      // An end-stamped answer may begin with the candle before.
      const most = Math.min(limit, this.candlesPerRequest) + (shiftMs === 0 ? 0 : 1);
      const rows = await this.#ccxt.fetchOHLCV(symbol, timeframe, since, most);
      const candles = this.#answers.candles(rows, symbol, shiftMs);
      return candles.filter(({ start }) => start >= since).slice(0, limit);
    });
  }

  async book(symbol: string, depth: number, signal?: AbortSignal): Promise<OrderBook> {
    return this.#ask(`the book of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      const { bookDepths = [] } = this.#quirks;
      const asked = bookDepths.find((possible) => possible >= depth) ?? bookDepths.at(-1) ?? depth;
      return this.#book(await this.#ccxt.fetchOrderBook(symbol, asked), symbol, depth);
    });
  }

  async trades(
    symbol: string,
    since: number | null,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly PublicTrade[]> {
    return this.#ask(`trades of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      const end = since !== null && this.#quirks.tradesNeedEnd ? { until: this.#now() } : {};
      const trades = await this.#ccxt.fetchTrades(symbol, since ?? undefined, limit, end);
      return this.#answers.trades(trades, symbol);
    });
  }

  async nextCandles(symbol: string, timeframe: string, signal?: AbortSignal): Promise<readonly Candle[]> {
    const shiftMs = this.#shift(timeframe);
    return this.#follow('candles', symbol, signal, async () =>
      this.#answers.candles(await this.#ccxt.watchOHLCV(symbol, timeframe), symbol, shiftMs),
    );
  }

  async nextTrades(symbol: string, signal?: AbortSignal): Promise<readonly PublicTrade[]> {
    return this.#follow('trades', symbol, signal, async () => {
      const trades = this.#answers.trades(await this.#ccxt.watchTrades(symbol), symbol);
      // ccxt keeps a thousand of each symbol, a kilobyte each, though it hands out every trade once.
      this.#ccxt.trades?.[symbol]?.clear();
      return trades;
    });
  }

  async nextBook(symbol: string, depth: number, signal?: AbortSignal): Promise<OrderBook> {
    return this.#follow('books', symbol, signal, async () =>
      this.#book(await this.#ccxt.watchOrderBook(symbol), symbol, depth),
    );
  }

  async askTime(signal?: AbortSignal): Promise<void> {
    const sentAt = this.#steadyNow();
    const time = await this.#ask('its time', signal, () => this.#ccxt.fetchTime());
    if (typeof time !== 'number' || !Number.isSafeInteger(time) || time <= 0) {
      throw new ExchangeError('bad-answer', `${this.id}: its time came as ${shortWords(String(time), 80)}`);
    }
    // Some count in seconds, which ccxt turns into milliseconds.
    const resolutionMs = time % 1_000 === 0 ? 1_000 : 1;
    const receivedAt = this.#steadyNow();
    this.#wall.statedTimes.add({ sentAt, receivedAt, time, resolutionMs, source: 'time endpoint' });
  }

  takeStatedTimes(): readonly StatedTime[] {
    return this.#wall.statedTimes.take();
  }

  egress(): readonly EgressCount[] {
    return this.#wall.egress.counts();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#ccxt.close().catch(() => {});
  }

  #follow<T>(
    kind: keyof Streams,
    symbol: string,
    signal: AbortSignal | undefined,
    answer: () => Promise<T>,
  ): Promise<T> {
    const follow = async () => {
      if (!this.streams[kind]) throw new ExchangeError('no-market', `${this.id} has no stream of ${kind}`);
      await this.#know(symbol);
      return answer();
    };
    // A connection outlives the question that opened it: what it asks later must not end with that one's signal.
    return this.#ask(`${kind} of ${symbol}`, signal, () => this.#wall.ask({ signal: null }, follow));
  }

  #book(book: unknown, symbol: string, depth: number): OrderBook {
    const states = isRecord(book) && typeof book.timestamp === 'number';
    const time = this.#quirks.bookTimeIsLastChange || !states ? this.#now() : null;
    return this.#answers.book(book, symbol, depth, time);
  }

  /** How far candles are moved to be stamped with their start. */
  #shift(timeframe: string): number {
    if (!this.timeframes.includes(timeframe)) {
      const known =
        this.timeframes.length > 0 ? `it has ${this.timeframes.join(', ')}` : 'it has none at all';
      throw new ExchangeError('no-market', `${this.id} has no ${timeframe} candles; ${known}`);
    }
    return this.#quirks.endStamped ? -timeframeMs(timeframe) : 0;
  }

  /** A list of markets that could not be loaded is loaded again: ccxt itself would fail for good. */
  async #know(symbol: string): Promise<void> {
    if (this.#ccxt.markets === undefined) await this.#ccxt.loadMarkets(true);
    const market = this.#ccxt.markets?.[symbol];
    if (!isSpot(market)) throw new ExchangeError('no-market', `${this.id} has no market ${symbol}`);
    if (market.active === false)
      throw new ExchangeError('no-market', `${this.id}: ${symbol} is halted or delisted`);
  }

  async #ask<T>(what: string, signal: AbortSignal | undefined, answer: () => Promise<T>): Promise<T> {
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const giveUp = () =>
      reject(new ExchangeError('unreachable', `${this.id}: the wait for ${what} was given up`));
    try {
      if (this.#isClosed) throw new ExchangeError('unreachable', `${this.id} is closed`);
      if (signal?.aborted) giveUp();
      signal?.addEventListener('abort', giveUp, { once: true });
      const answered = this.#wall.ask({ signal: signal ?? null }, answer);
      // The one who gives up does not hear of what becomes of it.
      answered.catch(() => {});
      return await Promise.race([answered, givenUp]);
    } catch (error) {
      throw exchangeErrorOf(error, this.id, what);
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }
}

/** Weeks and months are no spans of fixed length that divide a day. */
function isKnown(timeframe: string): boolean {
  try {
    return timeframeMs(timeframe) > 0;
  } catch {
    return false;
  }
}

/** What ccxt says of the most candles of an answer. */
function candleLimit({ features }: CcxtInstance): number | null {
  const spot = features?.spot ?? features?.default;
  const candles = isRecord(spot) ? spot.fetchOHLCV : null;
  const limit = isRecord(candles) ? candles.limit : null;
  return typeof limit === 'number' && limit > 0 ? limit : null;
}

function lastPrice(tickers: unknown, symbol: string): number | null {
  const ticker = isRecord(tickers) ? tickers[symbol] : null;
  const last = isRecord(ticker) ? (ticker.last ?? ticker.bid ?? ticker.ask) : null;
  return typeof last === 'number' ? last : null;
}
