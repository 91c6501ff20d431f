import { webPage } from '../http/web-page.ts';
import { type Answer, type Call, json, type RestFormat } from '../http/wire.ts';
import type { Interval } from '../market/interval.ts';
import type { ListedMarket } from '../market/market-view.ts';
import { emptyInfo, exchangeInfo } from './exchange-info.ts';
import { intervals } from './intervals.ts';
import { aggregateRecord, idOf, klineRow, levels, ticker, tradeRecord } from './records.ts';
import type { WeightLimit } from './weight-limit.ts';

const MOST_ROWS = 1000;

interface Endpoint {
  weight(query: URLSearchParams): number;
  answer(call: Call): Answer;
}

/** Binance's public HTTP interface, as far as ccxt asks for it: `/api/v3`, and futures without markets. */
export class BinanceRest implements RestFormat {
  /** Requests that were refused because too much was asked for. */
  violations = 0;
  readonly #limit: WeightLimit;
  readonly #endpoints: Readonly<Record<string, Endpoint>>;

  constructor(limit: WeightLimit) {
    this.#limit = limit;
    this.#endpoints = {
      '/api/v3/ping': { weight: () => 1, answer: () => json(200, {}) },
      '/api/v3/time': { weight: () => 1, answer: ({ view }) => json(200, { serverTime: view.now }) },
      '/api/v3/exchangeInfo': {
        weight: () => 20,
        answer: ({ view }) => json(200, exchangeInfo(view, limit.limit)),
      },
      '/api/v3/depth': { weight: depthWeight, answer: about(depth) },
      '/api/v3/klines': { weight: () => 2, answer: about(klines) },
      '/api/v3/trades': { weight: () => 25, answer: about(trades) },
      '/api/v3/aggTrades': { weight: () => 4, answer: about(aggTrades) },
      '/api/v3/ticker/24hr': { weight: tickerWeight, answer: tickers },
      '/fapi/v1/exchangeInfo': { weight: () => 0, answer: ({ view }) => json(200, emptyInfo(view)) },
      '/dapi/v1/exchangeInfo': { weight: () => 0, answer: ({ view }) => json(200, emptyInfo(view)) },
      '/sapi/v1/system/status': { weight: () => 0, answer: () => json(200, { status: 0, msg: 'normal' }) },
    };
  }

  admit({ path, query, view }: Call): Answer | Readonly<Record<string, string>> {
    const weight = this.#endpoints[path]?.weight(query) ?? 1;
    const refusal = this.#limit.take(weight, view.now);
    const headers = {
      'x-mbx-used-weight': `${this.#limit.used}`,
      'x-mbx-used-weight-1m': `${this.#limit.used}`,
    };
    if (refusal === null) return headers;
    this.violations += 1;
    const { status, until } = refusal;
    const msg =
      status === 429
        ? `Too much request weight used; current limit is ${this.#limit.limit} request weight per 1 MINUTE.`
        : `Way too much request weight used; IP banned until ${until}.`;
    const answer = json(status, { code: -1003, msg });
    const retryAfter = String(Math.ceil((until - view.now) / 1000));
    return { ...answer, headers: { ...answer.headers, ...headers, 'retry-after': retryAfter } };
  }

  answer(call: Call): Answer {
    const endpoint = call.method === 'GET' ? this.#endpoints[call.path] : undefined;
    return endpoint?.answer(call) ?? webPage(404);
  }

  error(status: number): Answer {
    if (status === 451) {
      const msg = 'Service unavailable from a restricted location according to the terms of use.';
      return json(451, { code: 0, msg });
    }
    if (status === 403 || status > 500) return webPage(status);
    if (status === 500)
      return json(500, { code: -1001, msg: 'Internal error; unable to process your request.' });
    return json(status, { code: -1003, msg: 'Too many requests.' });
  }
}

function refusal(code: number, msg: string): Answer {
  return json(400, { code, msg });
}

/** What concerns one market. */
function about(answer: (market: ListedMarket, call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const id = call.query.get('symbol');
    if (id === null)
      return refusal(-1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.");
    const market = call.view.listed().find((listed) => idOf(listed) === id);
    return market === undefined ? refusal(-1121, 'Invalid symbol.') : answer(market, call);
  };
}

function depth({ symbol }: ListedMarket, { query, view }: Call): Answer {
  const { sequence, bids, asks } = view.book(symbol);
  const limit = numberIn(query, 'limit') ?? 100;
  return json(200, {
    lastUpdateId: sequence,
    bids: levels(bids.slice(0, limit)),
    asks: levels(asks.slice(0, limit)),
  });
}

function klines({ symbol }: ListedMarket, { query, view }: Call): Answer {
  const interval = intervals.get(query.get('interval') ?? '');
  if (interval === undefined) return refusal(-1120, 'Invalid interval.');
  const limit = rowLimit(query);
  const to = (numberIn(query, 'endTime') ?? view.now) + 1;
  const from = numberIn(query, 'startTime') ?? back(interval, Math.min(to - 1, view.timeOf(symbol)), limit);
  const candles = view.candles(symbol, interval, {
    from,
    to: Math.min(to, ahead(interval, from, limit)),
    quiet: 'flat',
  });
  return json(
    200,
    candles.map((candle) => klineRow(view, candle, interval)),
  );
}

function trades({ symbol }: ListedMarket, { query, view }: Call): Answer {
  return json(200, view.lastTrades(symbol, rowLimit(query)).map(tradeRecord));
}

function aggTrades({ symbol }: ListedMarket, { query, view }: Call): Answer {
  const limit = rowLimit(query);
  const from = numberIn(query, 'startTime');
  const found =
    from === null
      ? view.lastTrades(symbol, limit)
      : view.trades(symbol, from - 1, numberIn(query, 'endTime') ?? view.now).slice(0, limit);
  return json(200, found.map(aggregateRecord));
}

function tickers(call: Call): Answer {
  const { query, view } = call;
  if (query.has('symbol')) return about((market) => json(200, ticker(view, market)))(call);
  const asked = query.get('symbols');
  const ids = asked === null ? null : (JSON.parse(asked) as readonly string[]);
  const markets = view.listed().filter((market) => ids === null || ids.includes(idOf(market)));
  if (ids !== null && markets.length < ids.length) return refusal(-1121, 'Invalid symbol.');
  return json(
    200,
    markets.map((market) => ticker(view, market)),
  );
}

function depthWeight(query: URLSearchParams): number {
  const limit = numberIn(query, 'limit') ?? 100;
  if (limit <= 100) return 5;
  if (limit <= 500) return 25;
  return limit <= 1000 ? 50 : 250;
}

function tickerWeight(query: URLSearchParams): number {
  if (query.has('symbol')) return 2;
  const symbols = query.get('symbols')?.split(',').length ?? Infinity;
  if (symbols <= 20) return 2;
  return symbols <= 100 ? 40 : 80;
}

function rowLimit(query: URLSearchParams): number {
  return Math.min(MOST_ROWS, numberIn(query, 'limit') ?? 500);
}

/** Where the candle begins that is the `count`th, counted back from the one that holds `time`. */
function back(interval: Interval, time: number, count: number): number {
  let begin = interval.begin(time);
  for (let step = 1; step < count; step += 1) begin = interval.begin(begin - 1);
  return begin;
}

/** Where the first candle begins that is too many. */
function ahead(interval: Interval, from: number, count: number): number {
  let begin = interval.begin(from);
  if (begin < from) begin = interval.next(begin);
  for (let step = 0; step < count; step += 1) begin = interval.next(begin);
  return begin;
}

function numberIn(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  return value === null || !/^\d+$/.test(value) ? null : Number(value);
}
