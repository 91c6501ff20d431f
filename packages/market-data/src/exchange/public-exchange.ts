import { type FailureCode, UserError } from '@chimera/base';
import type { EgressCount } from '@chimera/contract';
import type { Candle, Decimal, OrderBook } from '@chimera/engine';
import type { StatedTime } from './stated-time.ts';

/** What an exchange lists, as far as paper trading needs it. Steps, minima and fee rates are exact decimals. */
export interface ExchangeMarket {
  /** `BASE/QUOTE`; spot markets only. */
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  /** False where it is delisted or halted. */
  readonly active: boolean;
  readonly tickSize: Decimal;
  readonly lotSize: Decimal;
  readonly minQuantity: Decimal;
  /** `0` where the exchange states none. */
  readonly minNotional: Decimal;
  readonly makerFeeRate: Decimal;
  readonly takerFeeRate: Decimal;
  /** How far from the touch an order's price may lie, as a fraction; `null` if there is no such rule. */
  readonly priceCollar: number | null;
}

export interface PublicTrade {
  readonly symbol: string;
  /** UTC epoch milliseconds. */
  readonly time: number;
  readonly price: number;
  /** In the base currency. */
  readonly quantity: number;
  readonly side: 'buy' | 'sell' | null;
  readonly id: string | null;
}

/** Which kinds of data come by themselves, over a WebSocket. */
export interface Streams {
  readonly candles: boolean;
  readonly trades: boolean;
  readonly books: boolean;
}

/**
 * The public market data of one exchange, and not one thing more. Every call may throw an ExchangeError and nothing
 * else; none of them retries by itself. Candles are stamped with their start, no matter what the exchange does.
 */
export interface PublicExchange {
  /** ccxt's id, such as `ndax`. */
  readonly id: string;
  /** Milliseconds that the exchange wants between two requests. */
  readonly requestIntervalMs: number;
  /** ccxt's names, such as `1m`. */
  readonly timeframes: readonly string[];
  readonly streams: Streams;
  /** The most candles that one answer holds. */
  readonly candlesPerRequest: number;
  markets(signal?: AbortSignal): Promise<readonly ExchangeMarket[]>;
  /** In order of time, from `since` (a start) on; the last one may be still open. Unchecked beyond being numbers. */
  candles(
    symbol: string,
    timeframe: string,
    since: number,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly Candle[]>;
  /** Best level first; a side may be empty. `time` is the exchange's where it says so, else that of the answer. */
  book(symbol: string, depth: number, signal?: AbortSignal): Promise<OrderBook>;
  trades(
    symbol: string,
    since: number | null,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly PublicTrade[]>;
  /** Resolve with what is new since the last call; only where `streams` says that there is such a stream. */
  nextCandles(symbol: string, timeframe: string, signal?: AbortSignal): Promise<readonly Candle[]>;
  nextTrades(symbol: string, signal?: AbortSignal): Promise<readonly PublicTrade[]>;
  nextBook(symbol: string, depth: number, signal?: AbortSignal): Promise<OrderBook>;
  /** Whether it can be asked for its time; what most answers say of it costs no request. */
  readonly hasTimeEndpoint: boolean;
  /** Asks for its time, which `takeStatedTimes` then tells; only where `hasTimeEndpoint`. */
  askTime(signal?: AbortSignal): Promise<void>;
  /** What its answers said of its time since the last call, oldest first. */
  takeStatedTimes(): readonly StatedTime[];
  egress(): readonly EgressCount[];
  close(): Promise<void>;
}

export type ExchangeFailure =
  /** No answer: DNS, refused or broken connection, time-out. */
  | 'unreachable'
  /** HTTP 429 or 418, or the exchange's own words for it. */
  | 'rate-limited'
  /** HTTP 403 or 451: not from here. */
  | 'region-refused'
  /** HTTP 5xx, maintenance. */
  | 'unavailable'
  /** Truncated or no JSON, HTML, an answer of another shape, figures that are no numbers. */
  | 'bad-answer'
  /** The market is not there, delisted or halted. */
  | 'no-market'
  /** The wall did not let the request out. */
  | 'wall';

/** What a command says about it, other than that it failed. */
const ABOUT: Partial<Readonly<Record<ExchangeFailure, { exitCode?: FailureCode; remedy?: string }>>> = {
  'no-market': { exitCode: 2, remedy: 'chimera markets lists what there is' },
  'region-refused': { remedy: 'another exchange, with --platform' },
  wall: { exitCode: 3 },
};

export class ExchangeError extends UserError {
  override readonly name = 'ExchangeError';
  readonly failure: ExchangeFailure;
  /** What the exchange asked to wait; `null` where it did not say. */
  readonly retryAfterMs: number | null;

  constructor(failure: ExchangeFailure, message: string, retryAfterMs: number | null = null) {
    super(message, ABOUT[failure]);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }
}
