import type { Candle } from '@chimera/engine';
import { fixedInterval } from '../market/interval.ts';
import type { ListedMarket, MarketView, ToldBook } from '../market/market-view.ts';
import { bookChanges } from '../stream/book-changes.ts';
import { CandleWatch } from '../stream/candle-news.ts';
import type { Reaction, StreamFormat, Subscription } from '../stream/subscription.ts';
import { bookRows, candleRow, level1, levelRow, tradeRows } from './rows.ts';

/** `{"m": type, "i": sequence, "n": function, "o": payload as JSON text}`; the payload is JSON within JSON. */
interface Frame {
  readonly m: number;
  readonly i: number;
  readonly n: string;
  readonly o: string;
}

const REPLY = 1;
const EVENT = 3;
const ERROR = 5;

interface Wish {
  readonly market: ListedMarket;
  readonly count: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly view: MarketView;
}

interface Start {
  /** What is so at present, in the reply. */
  readonly snapshot: unknown;
  /** The name and payload of what is new; `null` where nothing is. */
  readonly due: (view: MarketView) => { readonly event: string; readonly payload: unknown } | null;
}

/** Which updates of a candle come over the stream. It is not documented; ccxt adds their volumes up. */
export type TickerUpdates = 'running' | 'closed';

/** NDAX's gateway: one socket for everything, subscriptions by function calls. */
export class NdaxStream implements StreamFormat {
  readonly pingIntervalMs = null;
  readonly #tickerUpdates: TickerUpdates;
  #events = 0;

  constructor(tickerUpdates: TickerUpdates) {
    this.#tickerUpdates = tickerUpdates;
  }

  open(): Reaction {
    return { replies: [] };
  }

  receive(message: string, _url: URL, view: (name: string) => MarketView): Reaction {
    const frame = parsed(message);
    if (frame === null) return { replies: [] };
    const { i, n: name } = frame;
    const payload = JSON.parse(frame.o) as Readonly<Record<string, unknown>>;
    if (name === 'Ping') return { replies: [text(REPLY, i, name, { msg: 'PONG' })] };
    const key = `${name.replace(/^Unsubscribe/, 'Subscribe')}:${payload.InstrumentId}:${payload.Interval ?? ''}`;
    if (name.startsWith('Unsubscribe')) {
      return { replies: [text(REPLY, i, name, { result: true, errormsg: null, errorcode: 0 })], end: [key] };
    }
    const start = this.#starts[name];
    const seen = view(name);
    const market = seen.listed().find(({ id }) => id === payload.InstrumentId);
    if (start === undefined || market === undefined) {
      const errormsg = start ? `Invalid InstrumentId: ${payload.InstrumentId}` : 'Endpoint Not Found';
      return { replies: [text(ERROR, i, name, { result: false, errormsg, errorcode: 100, detail: null })] };
    }
    const count = Number(payload.IncludeLastCount ?? payload.Depth ?? 100);
    const { snapshot, due } = start({ market, count, payload, view: seen });
    const subscription: Subscription = {
      name,
      symbol: market.symbol,
      due: (later) => {
        const news = due(later);
        this.#events += 2;
        return news === null ? [] : [text(EVENT, this.#events, news.event, news.payload)];
      },
    };
    return { replies: [text(REPLY, i, name, snapshot)], begin: new Map([[key, subscription]]) };
  }

  readonly #starts: Readonly<Record<string, (wish: Wish) => Start>> = {
    SubscribeTicker: ({ market: { symbol, id }, count, payload, view }) => {
      const lengthMs = Number(payload.Interval ?? 60) * 1000;
      const interval = fixedInterval(lengthMs);
      const watch = new CandleWatch(symbol, interval, 'left-out', view.now);
      const rows = (told: readonly Candle[], book: ToldBook) =>
        told.map((candle) => candleRow(candle, lengthMs, book, id));
      const from = interval.begin(view.now) - (count - 1) * lengthMs;
      const snapshot = rows(view.candles(symbol, interval, { from, quiet: 'left-out' }), view.book(symbol));
      // What the snapshot holds is known.
      watch.news(view);
      const onlyClosed = this.#tickerUpdates === 'closed';
      const due: Start['due'] = (later) => {
        const news = watch.news(later).filter(({ closed }) => closed || !onlyClosed);
        if (news.length === 0) return null;
        const told = news.map(({ candle }) => candle);
        return { event: 'TickerDataUpdateEvent', payload: rows(told, later.book(symbol)) };
      };
      return { snapshot, due };
    },
    SubscribeTrades: ({ market: { symbol, id }, count, view }) => {
      const numbers = view.listed().length;
      let told = view.now;
      const due: Start['due'] = (later) => {
        const rows = tradeRows(later.trades(symbol, told, later.now), id, numbers);
        told = later.now;
        return rows.length === 0 ? null : { event: 'TradeDataUpdateEvent', payload: rows };
      };
      return { snapshot: tradeRows(view.lastTrades(symbol, count), id, numbers), due };
    },
    SubscribeLevel1: ({ market, view }) => {
      const content = (record: Readonly<Record<string, unknown>>) =>
        JSON.stringify({ ...record, TimeStamp: '' });
      const snapshot = level1(view, market);
      let told = content(snapshot);
      const due: Start['due'] = (later) => {
        const payload = level1(later, market);
        if (content(payload) === told) return null;
        told = content(payload);
        return { event: 'Level1UpdateEvent', payload };
      };
      return { snapshot, due };
    },
    SubscribeLevel2: ({ market: { symbol, id }, count, view }) => {
      const cut = (book: ToldBook) => ({
        ...book,
        bids: book.bids.slice(0, count),
        asks: book.asks.slice(0, count),
      });
      let told = cut(view.book(symbol));
      const lastPrice = (seen: MarketView) => seen.lastTrade(symbol)?.price ?? 0;
      const snapshot = bookRows(told, count, lastPrice(view), id);
      const due: Start['due'] = (later) => {
        const book = cut(later.book(symbol));
        const last = lastPrice(later);
        const payload = bookChanges(told, book).map(({ side, price, quantity, action }) =>
          levelRow(book, side, [price, quantity], { action, last, id }),
        );
        told = book;
        return payload.length === 0 ? null : { event: 'Level2UpdateEvent', payload };
      };
      return { snapshot, due };
    },
  };
}

function text(m: number, i: number, n: string, payload: unknown): string {
  return JSON.stringify({ m, i, n, o: JSON.stringify(payload) } satisfies Frame);
}

/** `null` for what is no request: the gateway does not answer it. */
function parsed(message: string): Frame | null {
  try {
    const { m, i, n, o } = JSON.parse(message) as Partial<Frame>;
    return m === 0 && typeof i === 'number' && typeof n === 'string' ? { m, i, n, o: o || '{}' } : null;
  } catch {
    return null;
  }
}
