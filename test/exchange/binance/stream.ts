import type { ListedMarket, MarketView, ToldBook } from '../market/market-view.ts';
import { bookChanges, type LevelChange } from '../stream/book-changes.ts';
import { CandleWatch } from '../stream/candle-news.ts';
import type { Reaction, StreamFormat, Subscription } from '../stream/subscription.ts';
import { intervals } from './intervals.ts';
import { idOf, klineEvent, levels, text, ticker } from './records.ts';

interface Request {
  readonly id: number | string | null;
  readonly method: string;
  readonly params: readonly string[];
}

/** What is new in one market, as events. */
type Source = (view: MarketView) => readonly unknown[];
type SourceOf = (market: ListedMarket, view: MarketView, argument: string) => Source | null;

/** Binance's market streams: named after market and kind, asked for by `SUBSCRIBE` or in the URL. */
export class BinanceStream implements StreamFormat {
  readonly pingIntervalMs = 20_000;

  open(url: URL, view: (name: string) => MarketView): Reaction {
    const asked =
      url.searchParams.get('streams')?.split('/') ??
      url.pathname.split('/').filter((part) => part.includes('@'));
    return { replies: [], begin: subscriptions(asked, isCombined(url), view) ?? new Map() };
  }

  receive(message: string, url: URL, view: (name: string) => MarketView): Reaction {
    const request = parsed(message);
    if (request === null) return { replies: [error(null, 3, 'Invalid JSON: expected value')] };
    const { id, method, params } = request;
    const done = [JSON.stringify({ result: null, id })];
    if (method === 'UNSUBSCRIBE') return { replies: done, end: params };
    if (method !== 'SUBSCRIBE')
      return { replies: [error(id, 2, `Invalid request: unknown method ${method}`)] };
    const begin = subscriptions(params, isCombined(url), view);
    return begin === null
      ? { replies: [error(id, 2, 'Invalid request: invalid stream')] }
      : { replies: done, begin };
  }
}

/** Events carry their stream's name only where the URL asks for it. */
function isCombined(url: URL): boolean {
  return url.pathname === '/stream' || url.searchParams.has('streams');
}

/** `null` where one of the names is no stream; a market that is not listed is one that never says anything. */
function subscriptions(
  names: readonly string[],
  combined: boolean,
  view: (name: string) => MarketView,
): ReadonlyMap<string, Subscription> | null {
  const found = new Map<string, Subscription>();
  for (const name of names) {
    const [, id, kind, argument = ''] = /^([a-z0-9]+)@([a-zA-Z]+)(?:_?(.*))$/.exec(name) ?? [];
    const sourceOf = SOURCES[kind ?? ''];
    if (id === undefined || sourceOf === undefined) return null;
    const seen = view(name);
    const market = seen.listed().find((listed) => idOf(listed).toLowerCase() === id);
    const source = market === undefined ? () => [] : sourceOf(market, seen, argument);
    if (source === null) return null;
    const wrap = (event: unknown) => JSON.stringify(combined ? { stream: name, data: event } : event);
    found.set(name, { name, symbol: market?.symbol ?? '', due: (later) => source(later).map(wrap) });
  }
  return found;
}

const SOURCES: Readonly<Record<string, SourceOf>> = {
  kline: (market, view, name) => {
    const interval = intervals.get(name);
    if (interval === undefined) return null;
    const watch = new CandleWatch(market.symbol, interval, 'flat', view.now);
    return (later) =>
      watch
        .news(later)
        .map(({ candle, closed }) => klineEvent(later, market, candle, { name, interval, closed }));
  },
  trade: (market, view) =>
    tradeSource(market, view, (later, { id, price, quantity, time, side }) => ({
      e: 'trade',
      E: later.now,
      s: idOf(market),
      t: id,
      p: text(price),
      q: text(quantity),
      T: time,
      m: side === 'sell',
      M: true,
    })),
  aggTrade: (market, view) =>
    tradeSource(market, view, (later, { id, price, quantity, time, side }) => ({
      e: 'aggTrade',
      E: later.now,
      s: idOf(market),
      a: id,
      p: text(price),
      q: text(quantity),
      f: id,
      l: id,
      T: time,
      m: side === 'sell',
      M: true,
    })),
  depth: (market, view, argument) =>
    /^\d+(@|$)/.test(argument) ? partialDepth(market, argument) : depth(market, view),
  ticker: (market) => onChange((later) => tickerEvent(later, market)),
  miniTicker: (market) =>
    onChange((later) => {
      const { e: _, E, s, c, o, h, l, v, q } = tickerEvent(later, market);
      return { e: '24hrMiniTicker', E, s, c, o, h, l, v, q };
    }),
  bookTicker: (market) =>
    onChange((later) => {
      const { sequence, bids, asks } = later.book(market.symbol);
      const [[b, B] = ['', ''], [a, A] = ['', '']] = [levels(bids)[0], levels(asks)[0]];
      return { u: sequence, s: idOf(market), b, B, a, A };
    }),
};

function tradeSource(
  { symbol }: ListedMarket,
  view: MarketView,
  event: (view: MarketView, trade: ReturnType<MarketView['trades']>[number]) => unknown,
): Source {
  let told = view.now;
  return (later) => {
    const events = later.trades(symbol, told, later.now).map((trade) => event(later, trade));
    told = later.now;
    return events;
  };
}

/** Changes, numbered so that each event begins where the one before it ended; who starts takes a snapshot over HTTP. */
function depth(market: ListedMarket, view: MarketView): Source {
  let told: ToldBook = view.book(market.symbol);
  return (later) => {
    const book = later.book(market.symbol);
    if (book.sequence <= told.sequence) return [];
    // A snapshot may have been taken of any book in between: what it showed has to be taken away, too.
    const changes = bookChanges(told, book, later.booksBetween(market.symbol, told.sequence, book.sequence));
    const side = (name: LevelChange['side']) =>
      levels(
        changes.filter((change) => change.side === name).map(({ price, quantity }) => [price, quantity]),
      );
    const E = book.time === null ? null : later.now;
    const event = { e: 'depthUpdate', E, s: idOf(market), U: told.sequence + 1, u: book.sequence };
    told = book;
    return [{ ...event, b: side('bids'), a: side('asks') }];
  };
}

function partialDepth({ symbol }: ListedMarket, argument: string): Source {
  const count = Number.parseInt(argument, 10);
  return onChange((later) => {
    const { sequence, bids, asks } = later.book(symbol);
    return { lastUpdateId: sequence, bids: levels(bids.slice(0, count)), asks: levels(asks.slice(0, count)) };
  });
}

function tickerEvent(view: MarketView, market: ListedMarket) {
  const record = ticker(view, market);
  return {
    e: '24hrTicker',
    E: view.now,
    s: record.symbol,
    p: record.priceChange,
    P: record.priceChangePercent,
    w: record.weightedAvgPrice,
    x: record.prevClosePrice,
    c: record.lastPrice,
    Q: record.lastQty,
    b: record.bidPrice,
    B: record.bidQty,
    a: record.askPrice,
    A: record.askQty,
    o: record.openPrice,
    h: record.highPrice,
    l: record.lowPrice,
    v: record.volume,
    q: record.quoteVolume,
    O: record.openTime,
    C: record.closeTime,
    F: record.firstId,
    L: record.lastId,
    n: record.count,
  };
}

/** Tells a record whenever anything but its times has changed, and at first. */
function onChange(record: (view: MarketView) => Readonly<Record<string, unknown>>): Source {
  let told = '';
  return (later) => {
    const event = record(later);
    const content = JSON.stringify({ ...event, E: 0, O: 0, C: 0 });
    if (content === told) return [];
    told = content;
    return [event];
  };
}

function error(id: Request['id'], code: number, msg: string): string {
  return JSON.stringify({ error: { code, msg }, id });
}

function parsed(message: string): Request | null {
  try {
    const { id = null, method = '', params = [] } = JSON.parse(message) as Partial<Request>;
    return { id, method, params: Array.isArray(params) ? params : [] };
  } catch {
    return null;
  }
}
