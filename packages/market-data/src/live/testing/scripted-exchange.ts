import type { Candle, OrderBook } from '@chimera/engine';
import {
  ExchangeError,
  type ExchangeFailure,
  type ExchangeMarket,
  type PublicExchange,
  type PublicTrade,
} from '../../exchange/public-exchange.ts';
import { type StatedTime, StatedTimes } from '../../exchange/stated-time.ts';
import type { FeedClock } from '../feed-clock.ts';

export const MINUTE = 60_000;

interface Request {
  readonly kind: 'candles' | 'book' | 'markets' | 'time';
  readonly symbol: string;
  readonly time: number;
}

type Fault = (request: Request) => ExchangeFailure | ExchangeError | null;

/** The candle that a symbol has in a minute, or `null` where nobody trades. */
export type Market = (symbol: string, minute: number) => Partial<Candle> | null;

interface Script {
  readonly clock: FeedClock;
  readonly id?: string;
  readonly symbols: readonly string[];
  readonly market?: Market;
  readonly requestIntervalMs?: number;
  readonly candlesPerRequest?: number;
  /** How long after its close a candle is published. */
  readonly publishMs?: number;
  readonly latencyMs?: number;
  readonly streams?: 'candles' | 'trades';
  /** How exactly its answers state its time, in milliseconds; `null` where they do not. 1 where not given. */
  readonly dateResolutionMs?: number | null;
  readonly hasTimeEndpoint?: boolean;
  /** The steady clock by which those are measured that ask; the exchange's own where not given. */
  readonly steady?: () => number;
}

/** The price of a minute, where a script says nothing else. */
export function usual(symbol: string, minute: number): Candle {
  const close = 100 + Math.sin(minute / 7) + symbol.length;
  const [low, high] = [close - 0.5, close + 0.5];
  return { symbol, start: minute * MINUTE, open: close, high, low, close, volume: 5 };
}

/** An exchange in memory that goes by a virtual clock, and fails where a test wants it to. */
export class ScriptedExchange implements PublicExchange {
  readonly id: string;
  readonly requestIntervalMs: number;
  readonly timeframes = ['1m'];
  readonly streams;
  readonly candlesPerRequest: number;
  readonly requests: Request[] = [];
  fault: Fault = () => null;
  /** Changes an answer on its way. */
  distort: (candles: readonly Candle[], request: Request) => readonly Candle[] = (candles) => candles;
  bookOf: (symbol: string, time: number) => OrderBook = (symbol, time) => ({
    symbol,
    time,
    bids: Array.from({ length: 30 }, (_, level) => [99 - level, 1] as const),
    asks: Array.from({ length: 30 }, (_, level) => [101 + level, 1] as const),
  });
  /** What the streams say; `null` where they are silent. */
  streamed: (candle: Candle) => Candle | null = (candle) => candle;
  isClosed = false;
  readonly hasTimeEndpoint: boolean;
  readonly #stated = new StatedTimes();
  readonly #script: Script;

  constructor(script: Script) {
    this.#script = script;
    this.id = script.id ?? 'scripted';
    this.hasTimeEndpoint = script.hasTimeEndpoint ?? false;
    this.requestIntervalMs = script.requestIntervalMs ?? 1_000;
    this.candlesPerRequest = script.candlesPerRequest ?? 500;
    this.streams = {
      candles: script.streams === 'candles',
      trades: script.streams === 'trades',
      books: false,
    };
  }

  async markets(): Promise<readonly ExchangeMarket[]> {
    await this.#arrive({ kind: 'markets', symbol: '', time: this.#script.clock.now() });
    return this.#script.symbols.map((symbol) => {
      const [base = '', quote = ''] = symbol.split('/');
      const steps = { tickSize: '0.01', lotSize: '0.0001', minQuantity: '0.001', minNotional: '0' };
      const fees = { makerFeeRate: '0.002', takerFeeRate: '0.0025', priceCollar: 0.03 };
      return { symbol, base, quote, active: true, ...steps, ...fees };
    });
  }

  async candles(
    symbol: string,
    _timeframe: string,
    since: number,
    limit: number,
  ): Promise<readonly Candle[]> {
    const { clock, publishMs = 500 } = this.#script;
    const request: Request = { kind: 'candles', symbol, time: clock.now() };
    await this.#arrive(request);
    if (limit > this.candlesPerRequest) throw new Error(`${limit} candles in one request`);
    const candles: Candle[] = [];
    const published = clock.now() - publishMs;
    for (let minute = Math.ceil(since / MINUTE); minute * MINUTE <= published; minute += 1) {
      if (candles.length >= limit) break;
      const candle = this.candle(symbol, minute);
      if (candle) candles.push(candle);
    }
    return this.distort(candles, request);
  }

  candle(symbol: string, minute: number): Candle | null {
    const said = (this.#script.market ?? usual)(symbol, minute);
    return said && { ...usual(symbol, minute), ...said };
  }

  async book(symbol: string, depth: number): Promise<OrderBook> {
    await this.#arrive({ kind: 'book', symbol, time: this.#script.clock.now() });
    const { bids, asks, ...rest } = this.bookOf(symbol, this.#script.clock.now());
    return { ...rest, bids: bids.slice(0, depth), asks: asks.slice(0, depth) };
  }

  trades(): Promise<never> {
    throw new Error('nobody asks for trades');
  }

  /** The open candle twice a minute, as a stream would tell of it. */
  async nextCandles(symbol: string, _timeframe: string, signal?: AbortSignal): Promise<readonly Candle[]> {
    const { clock } = this.#script;
    for (;;) {
      await clock.until((Math.floor(clock.now() / 30_000) + 1) * 30_000 + 100, signal);
      if (signal?.aborted) throw new ExchangeError('unreachable', 'given up');
      const failure = this.fault({ kind: 'candles', symbol: `stream of ${symbol}`, time: clock.now() });
      if (failure) throw typeof failure === 'string' ? new ExchangeError(failure, failure) : failure;
      const open = this.candle(symbol, Math.floor(clock.now() / MINUTE));
      const told = open && this.streamed(open);
      if (told) return [told];
    }
  }

  /** The four prices of the minute's candle, a quarter of a minute after one another. */
  async nextTrades(symbol: string, signal?: AbortSignal): Promise<readonly PublicTrade[]> {
    const { clock } = this.#script;
    await clock.until(Math.floor((clock.now() - 500) / 15_000 + 1) * 15_000 + 500, signal);
    if (signal?.aborted) throw new ExchangeError('unreachable', 'given up');
    const time = clock.now();
    const candle = this.candle(symbol, Math.floor(time / MINUTE));
    const place = Math.floor((time % MINUTE) / 15_000);
    const price = candle && [candle.open, candle.high, candle.low, candle.close][place];
    if (!price || !this.streamed(candle)) return [];
    return [{ symbol, time, price, quantity: 1.25, side: null, id: `${time}` }];
  }

  nextBook(): Promise<never> {
    throw new Error('nobody follows books');
  }

  async askTime(): Promise<void> {
    const sentAt = this.#steady();
    await this.#arrive({ kind: 'time', symbol: '', time: this.#script.clock.now() });
    this.#state(sentAt, 1, 'time endpoint');
  }

  takeStatedTimes(): readonly StatedTime[] {
    return this.#stated.take();
  }

  #state(sentAt: number, resolutionMs: number, source: StatedTime['source']): void {
    const time = Math.floor(this.#script.clock.now() / resolutionMs) * resolutionMs;
    this.#stated.add({ sentAt, receivedAt: this.#steady(), time, resolutionMs, source });
  }

  #steady(): number {
    return (this.#script.steady ?? (() => this.#script.clock.now()))();
  }

  egress() {
    return [{ host: `${this.id}.test`, method: 'GET', path: '/candles', count: this.requests.length }];
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  async #arrive(request: Request): Promise<void> {
    const { clock, latencyMs = 200, dateResolutionMs = 1 } = this.#script;
    this.requests.push(request);
    const sentAt = this.#steady();
    await clock.until(clock.now() + latencyMs);
    if (dateResolutionMs !== null) this.#state(sentAt, dateResolutionMs, 'Date header');
    const failure = this.fault(request);
    if (failure) throw typeof failure === 'string' ? new ExchangeError(failure, `it is ${failure}`) : failure;
  }
}
