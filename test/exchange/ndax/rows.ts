import type { Candle } from '@chimera/engine';
import type { ListedMarket, MarketView, ToldBook, ToldTrade } from '../market/market-view.ts';

/** NDAX's rows and records, as `docs: apidoc.ndax.io` has them and its answers show them. */

/** A number where JSON has one: `null` for what is none, a text for the infinite. */
function figure(value: number | string): number | string | null {
  if (typeof value === 'string') return Number(value);
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? value : String(value);
}

/** `[end, high, low, open, close, volume, bid, ask, instrument, begin]`: the stamp that counts is the end. */
export function candleRow(candle: Candle, lengthMs: number, book: ToldBook, id: number): readonly unknown[] {
  const { start, open, high, low, close, volume } = candle;
  const [bid] = book.bids[0] ?? [0];
  const [ask] = book.asks[0] ?? [0];
  return [start + lengthMs, ...[high, low, open, close, volume, bid, ask].map(figure), id, start];
}

/** `[id, instrument, quantity, price, order, order, time, direction, taker's side, block trade, client order]`. */
export function tradeRow(trade: ToldTrade, previous: number, id: number, count: number): readonly unknown[] {
  const { price, quantity, time, side } = trade;
  const direction = price > previous ? 1 : price < previous ? 2 : 0;
  // Trades are numbered over all instruments.
  const number = trade.id * count + id;
  const order = 1_000_000 + 2 * number;
  const taker = side === 'buy' ? 0 : 1;
  return [number, id, figure(quantity), figure(price), order, order + 1, time, direction, taker, 0, 0];
}

export function tradeRows(trades: readonly ToldTrade[], id: number, count: number): readonly unknown[] {
  return trades.map((trade, index) => tradeRow(trade, trades[index - 1]?.price ?? trade.price, id, count));
}

export type LevelAction = 'new' | 'update' | 'delete';
const ACTIONS: Readonly<Record<LevelAction, number>> = { new: 0, update: 1, delete: 2 };

/** `[update, accounts, time, action, last price, orders, price, instrument, quantity, side]`. */
export function levelRow(
  book: ToldBook,
  side: 'bids' | 'asks',
  [price, quantity]: readonly [number, number],
  { action = 'new', last, id }: { readonly action?: LevelAction; readonly last: number; readonly id: number },
): readonly unknown[] {
  const sideNumber = side === 'bids' ? 0 : 1;
  return [
    book.sequence,
    1,
    book.time,
    ACTIONS[action],
    last,
    1,
    figure(price),
    id,
    figure(quantity),
    sideNumber,
  ];
}

export function bookRows(book: ToldBook, depth: number, last: number, id: number): readonly unknown[] {
  return (['bids', 'asks'] as const).flatMap((side) =>
    book[side].slice(0, depth).map((level) => levelRow(book, side, level, { last, id })),
  );
}

export function level1(view: MarketView, { symbol, id }: ListedMarket): Readonly<Record<string, unknown>> {
  const book = view.book(symbol);
  const last = view.lastTrade(symbol);
  const day = view.day(symbol);
  const price = last?.price ?? 0;
  const change = day === null ? 0 : price - day.open;
  return {
    OMSId: 1,
    InstrumentId: id,
    BestBid: figure(book.bids[0]?.[0] ?? 0),
    BestOffer: figure(book.asks[0]?.[0] ?? 0),
    LastTradedPx: figure(price),
    LastTradedQty: figure(last?.quantity ?? 0),
    LastTradeTime: last?.time ?? 0,
    SessionOpen: day?.open ?? 0,
    SessionHigh: day?.high ?? 0,
    SessionLow: day?.low ?? 0,
    SessionClose: figure(price),
    Volume: figure(last?.quantity ?? 0),
    CurrentDayVolume: day?.volume ?? 0,
    CurrentDayNotional: day?.turnover ?? 0,
    CurrentDayNumTrades: 0,
    CurrentDayPxChange: figure(change),
    Rolling24HrVolume: day?.volume ?? 0,
    Rolling24HrNotional: day?.turnover ?? 0,
    Rolling24NumTrades: 0,
    Rolling24HrPxChange: figure(change),
    TimeStamp: String(view.now),
    BidQty: 0,
    AskQty: 0,
    BidOrderCt: 0,
    AskOrderCt: 0,
    Rolling24HrPxChangePercent: figure(day === null ? 0 : (100 * change) / day.open),
  };
}

export function summaryRow(view: MarketView, market: ListedMarket): Readonly<Record<string, unknown>> {
  const book = view.book(market.symbol);
  const day = view.day(market.symbol);
  const price = view.lastTrade(market.symbol)?.price ?? 0;
  return {
    trading_pairs: `${market.base}_${market.quote}`,
    last_price: figure(price),
    lowest_ask: figure(book.asks[0]?.[0] ?? 0),
    highest_bid: figure(book.bids[0]?.[0] ?? 0),
    base_volume: day?.volume ?? 0,
    quote_volume: day?.turnover ?? 0,
    price_change_percent_24h: figure(day === null ? 0 : (100 * (price - day.open)) / day.open),
    highest_price_24h: day?.high ?? 0,
    lowest_price_24h: day?.low ?? 0,
  };
}
