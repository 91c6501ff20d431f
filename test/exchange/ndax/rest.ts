import type { Pace } from '../http/pace.ts';
import { webPage } from '../http/web-page.ts';
import { type Answer, type Call, json, type RestFormat } from '../http/wire.ts';
import { fixedInterval } from '../market/interval.ts';
import type { ListedMarket } from '../market/market-view.ts';
import { instrument, product, productIds } from './listing.ts';
import { bookRows, candleRow, level1, summaryRow, tradeRows } from './rows.ts';

const PREFIX = '/AP/';
/** Rows that are sent where no dates are asked for. */
const UNDATED_ROWS = 100;
/** Levels and trades that are sent where no number is asked for. */
const USUAL_COUNT = 100;

/** NDAX's public HTTP interface, as far as ccxt asks for it: everything under `/AP`. */
export class NdaxRest implements RestFormat {
  /** Requests that came too fast. */
  violations = 0;
  readonly #pace: Pace | null;
  readonly #answers: Readonly<Record<string, (call: Call) => Answer>> = {
    Ping: () => json(200, { msg: 'PONG' }),
    GetProducts: ({ view }) =>
      json(
        200,
        [...productIds(view.listed())].map(([name, id]) => product(name, id)),
      ),
    GetInstruments: ({ view }) => {
      const markets = view.listed();
      const products = productIds(markets);
      return json(
        200,
        markets.map((market) => instrument(market, products)),
      );
    },
    GetLevel1: about((market, { view }) => level1(view, market)),
    GetL2Snapshot: about(({ symbol, id }, { view, query }) => {
      const last = view.lastTrade(symbol)?.price ?? 0;
      return bookRows(view.book(symbol), numberIn(query, 'Depth') ?? USUAL_COUNT, last, id);
    }),
    GetLastTrades: about(({ symbol, id }, { view, query }) => {
      const count = numberIn(query, 'Count') ?? USUAL_COUNT;
      return tradeRows(view.lastTrades(symbol, count), id, view.listed().length);
    }),
    GetTickerHistory: about(history),
    summary: ({ view }) =>
      json(
        200,
        view.listed().map((market) => summaryRow(view, market)),
      ),
  };

  /** Without a pace everything is admitted. */
  constructor(pace: Pace | null) {
    this.#pace = pace;
  }

  admit({ view }: Call): Answer | Readonly<Record<string, string>> {
    const wait = this.#pace?.take(view.now) ?? 0;
    if (wait === 0) return {};
    this.violations += 1;
    const refusal = this.error(429);
    return { ...refusal, headers: { ...refusal.headers, 'retry-after': String(Math.ceil(wait / 1000)) } };
  }

  answer(call: Call): Answer {
    const name = call.path.startsWith(PREFIX) ? call.path.slice(PREFIX.length) : '';
    const answer = call.method === 'GET' ? this.#answers[name] : undefined;
    return answer?.(call) ?? json(404, failure('Endpoint Not Found', 104));
  }

  /** Its own words come with status 500; everything else is said by what stands before it. */
  error(status: number): Answer {
    if (status === 500) return json(500, failure('Server Error', 102));
    if (status !== 429) return webPage(status);
    return { status, headers: { 'content-type': 'text/plain' }, body: 'Too Many Requests' };
  }
}

function failure(errormsg: string, errorcode: number) {
  return { result: false, errormsg, errorcode, detail: null };
}

/** What concerns one instrument; NDAX answers 200 to a wrong one, too. */
function about(answer: (market: ListedMarket, call: Call) => unknown): (call: Call) => Answer {
  return (call) => {
    const id = numberIn(call.query, 'InstrumentId');
    const market = call.view.listed().find((listed) => listed.id === id);
    return json(200, market ? answer(market, call) : failure(`Invalid InstrumentId: ${id}`, 100));
  };
}

function history({ symbol, id }: ListedMarket, { view, query }: Call): unknown {
  const lengthMs = (numberIn(query, 'Interval') ?? 60) * 1000;
  const interval = fixedInterval(lengthMs);
  const from = dateIn(query, 'FromDate');
  const to = dateIn(query, 'ToDate') ?? view.now;
  // What overlaps the span counts; and the candle under way is told like any other, with its end in the future.
  const first = from === null ? 0 : from - lengthMs + 1;
  const candles = view.candles(symbol, interval, { from: first, to, quiet: 'left-out' });
  const book = view.book(symbol);
  const rows = candles.map((candle) => candleRow(candle, lengthMs, book, id));
  return from === null ? rows.slice(-UNDATED_ROWS) : rows;
}

function numberIn(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

/** `2020-12-07 00:00:00`, in UTC. */
function dateIn(query: URLSearchParams, name: string): number | null {
  const time = Date.parse(`${query.get(name) ?? ''}Z`.replace(' ', 'T'));
  return Number.isNaN(time) ? null : time;
}
