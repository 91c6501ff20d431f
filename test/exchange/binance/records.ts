import type { Candle } from '@chimera/engine';
import type { Interval } from '../market/interval.ts';
import type { ListedMarket, MarketView, ToldTrade } from '../market/market-view.ts';

/** Binance's records. Prices and quantities are texts with eight places. */

export function text(value: number | string): string {
  const number = Number(value);
  return Number.isFinite(number) ? number.toFixed(8) : String(value);
}

/** `BTCUSDT` */
export function idOf({ base, quote }: Pick<ListedMarket, 'base' | 'quote'>): string {
  return `${base}${quote}`;
}

export function levels(side: readonly (readonly [number, number])[]): readonly (readonly [string, string])[] {
  return side.map(([price, quantity]) => [text(price), text(quantity)]);
}

/** What a candle tells besides its figures. Turnover is estimated from its middle, half of it the takers' buying. */
interface KlineExtras {
  readonly closeTime: number;
  readonly first: number;
  readonly count: number;
  readonly turnover: number;
}

function extras(view: MarketView, candle: Candle, interval: Interval): KlineExtras {
  const { symbol, start, open, high, low, close, volume } = candle;
  const end = interval.next(start);
  const { first, count } = view.tradeSpan(symbol, start, end);
  return { closeTime: end - 1, first, count, turnover: (volume * (open + high + low + close)) / 4 };
}

export function klineRow(view: MarketView, candle: Candle, interval: Interval): readonly unknown[] {
  const { start, open, high, low, close, volume } = candle;
  const { closeTime, count, turnover } = extras(view, candle, interval);
  const figures = [open, high, low, close, volume].map(text);
  return [start, ...figures, closeTime, text(turnover), count, text(volume / 2), text(turnover / 2), '0'];
}

export function klineEvent(
  view: MarketView,
  market: ListedMarket,
  candle: Candle,
  {
    name,
    interval,
    closed,
  }: { readonly name: string; readonly interval: Interval; readonly closed: boolean },
): Readonly<Record<string, unknown>> {
  const { start, open, high, low, close, volume } = candle;
  const { closeTime, first, count, turnover } = extras(view, candle, interval);
  const s = idOf(market);
  const k = {
    t: start,
    T: closeTime,
    s,
    i: name,
    f: count === 0 ? -1 : first,
    L: count === 0 ? -1 : first + count - 1,
    o: text(open),
    c: text(close),
    h: text(high),
    l: text(low),
    v: text(volume),
    n: count,
    x: closed,
    q: text(turnover),
    V: text(volume / 2),
    Q: text(turnover / 2),
    B: '0',
  };
  return { e: 'kline', E: view.now, s, k };
}

export function tradeRecord({
  id,
  price,
  quantity,
  time,
  side,
}: ToldTrade): Readonly<Record<string, unknown>> {
  const quoteQty = text(price * Number(quantity));
  const isBuyerMaker = side === 'sell';
  return { id, price: text(price), qty: text(quantity), quoteQty, time, isBuyerMaker, isBestMatch: true };
}

/** Nothing is aggregated here: each trade is one of its own. */
export function aggregateRecord(trade: ToldTrade): Readonly<Record<string, unknown>> {
  const { id, price, quantity, time, side } = trade;
  return { a: id, p: text(price), q: text(quantity), f: id, l: id, T: time, m: side === 'sell', M: true };
}

export function ticker(view: MarketView, market: ListedMarket): Readonly<Record<string, unknown>> {
  const { symbol } = market;
  const { bids, asks } = view.book(symbol);
  const day = view.day(symbol);
  const last = view.lastTrade(symbol);
  const price = last?.price ?? 0;
  const change = day === null ? 0 : price - day.open;
  return {
    symbol: idOf(market),
    priceChange: text(change),
    priceChangePercent: (day === null ? 0 : (100 * change) / day.open).toFixed(3),
    weightedAvgPrice: text(day === null ? 0 : day.turnover / day.volume),
    prevClosePrice: text(day?.open ?? 0),
    lastPrice: text(price),
    lastQty: text(last?.quantity ?? 0),
    bidPrice: text(bids[0]?.[0] ?? 0),
    bidQty: text(bids[0]?.[1] ?? 0),
    askPrice: text(asks[0]?.[0] ?? 0),
    askQty: text(asks[0]?.[1] ?? 0),
    openPrice: text(day?.open ?? 0),
    highPrice: text(day?.high ?? 0),
    lowPrice: text(day?.low ?? 0),
    volume: text(day?.volume ?? 0),
    quoteVolume: text(day?.turnover ?? 0),
    openTime: view.now - 86_400_000,
    closeTime: view.now,
    firstId: 0,
    lastId: last?.id ?? 0,
    count: last?.id ?? 0,
  };
}
