import type { MarketView } from '../market/market-view.ts';

/** What one connection asked to be told from now on. */
export interface Subscription {
  /** The exchange's name for it, e.g. `SubscribeTicker` or `btcusdt@kline_1m`. */
  readonly name: string;
  readonly symbol: string;
  /** What has happened since it was asked last, as messages; it is told once and then forgotten. */
  due(view: MarketView): readonly string[];
}

/** What follows from a client's message. */
export interface Reaction {
  readonly replies: readonly string[];
  /** By keys of which each connection has one. */
  readonly begin?: ReadonlyMap<string, Subscription>;
  readonly end?: readonly string[];
}

/** What one exchange says over a WebSocket. */
export interface StreamFormat {
  /** How often it pings its clients, in session time; `null` for never. */
  readonly pingIntervalMs: number | null;
  /** What a connection to that URL is told without asking. */
  open(url: URL, view: (name: string) => MarketView): Reaction;
  receive(message: string, url: URL, view: (name: string) => MarketView): Reaction;
}
