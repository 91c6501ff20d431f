import { BinanceRest } from './binance/rest.ts';
import { BinanceStream } from './binance/stream.ts';
import { WeightLimit } from './binance/weight-limit.ts';
import { Pace } from './http/pace.ts';
import type { RestFormat } from './http/wire.ts';
import { NdaxRest } from './ndax/rest.ts';
import { NdaxStream, type TickerUpdates } from './ndax/stream.ts';
import type { StreamFormat } from './stream/subscription.ts';

export type ExchangeKind = 'ndax' | 'binance';

export interface LimitOptions {
  /** Whether asking too often is refused, as it is where not given. */
  readonly limited?: boolean;
  /** NDAX: session milliseconds that a request may come too early; 100 where not given, more for a fast clock. */
  readonly toleranceMs?: number;
  /** Binance: weight in a minute; 6000 where not given. */
  readonly weightLimit?: number;
  /** NDAX: which updates of candles are streamed; every change where not given. */
  readonly tickerUpdates?: TickerUpdates;
}

/** One exchange's way of speaking. */
export interface WireFormat {
  readonly rest: RestFormat;
  readonly stream: StreamFormat;
  /** What ccxt's `urls.api` has to hold to come here, given the two origins. */
  endpoints(http: string, ws: string): Readonly<Record<string, unknown>>;
}

export function wireFormat(kind: ExchangeKind, options: LimitOptions): WireFormat {
  const { limited = true, toleranceMs = 100, weightLimit = 6000, tickerUpdates = 'running' } = options;
  if (kind === 'ndax') {
    return {
      rest: new NdaxRest(limited ? new Pace(1000, toleranceMs) : null),
      stream: new NdaxStream(tickerUpdates),
      endpoints: (http, ws) => ({ public: `${http}/AP`, private: `${http}/AP`, ws: `${ws}/WSGateway` }),
    };
  }
  return {
    rest: new BinanceRest(new WeightLimit(limited ? weightLimit : Number.POSITIVE_INFINITY)),
    stream: new BinanceStream(),
    endpoints: (http, ws) => ({
      public: `${http}/api/v3`,
      private: `${http}/api/v3`,
      sapi: `${http}/sapi/v1`,
      fapiPublic: `${http}/fapi/v1`,
      dapiPublic: `${http}/dapi/v1`,
      // ccxt tells spot from futures by `/stream` in the address, as in the real one's `//stream.binance.com`.
      ws: { spot: `${ws}/stream/ws`, future: `${ws}/future/ws`, delivery: `${ws}/delivery/ws` },
    }),
  };
}
