/** When and where a fault strikes. Times are the session's, in UTC epoch milliseconds. */
export interface Strike {
  /** From now on where not given. */
  readonly from?: number;
  /** For ever where not given. */
  readonly until?: number;
  /** How many answers or messages it strikes; all of them where not given. */
  readonly times?: number;
  /**
   * Where: a part of an HTTP path such as `GetTickerHistory` or `klines`, or of a stream's name such as
   * `SubscribeTicker` or `@kline`, which begins with `ws:`. Everywhere where not given.
   */
  readonly path?: RegExp | string;
  /** One market alone, for what concerns markets. */
  readonly symbol?: string;
}

export type CandleField = 'open' | 'high' | 'low' | 'close' | 'volume';

/** `nan` is NDAX's `null` and Binance's text `NaN`; `infinite` is a text in both; `spike` is ten times as much. */
export type WrongFigure = 'nan' | 'infinite' | 'negative' | 'zero' | 'spike';

interface FaultData {
  /** Nobody listens on the port, as when a machine or its name is gone; open connections break. */
  refused: object;
  /** The answer does not come; the connection stays until the fault's time is over, or the client has enough. */
  hang: object;
  /** The connection breaks before the answer or in its midst. */
  reset: { readonly at?: 'request' | 'body' };
  /** The answer comes late, by this many real milliseconds. */
  slow: { readonly delayMs: number };
  /** Another answer: 429, 418, 403, 451, 5xx. */
  status: { readonly status: number; readonly retryAfterSeconds?: number };
  /** A web page instead of data; its status is 200 where not given. */
  html: { readonly status?: number };
  /** The answer is cut in half. */
  truncated: object;
  /** The figures of the last closed candle, the last trade or the best level of a book. */
  'wrong-figure': { readonly figure: WrongFigure; readonly field?: CandleField };
  /** The last two candles or trades change places. */
  disordered: object;
  /** The last closed candle or the last trade comes twice. */
  duplicated: object;
  /** The candle that had closed last when this began is told with another close. */
  revised: { readonly factor?: number };
  /** Nothing is traded meanwhile, which stays so in the history; the market says so, and its book stands still. */
  halted: object;
  /** The market is not listed, asking for it is a mistake, and nothing is traded meanwhile. */
  delisted: object;
  /** Answers are those of the time at which this began. */
  frozen: object;
  'one-sided-book': { readonly empty: 'bids' | 'asks' };
  'empty-book': object;
  /** The best bid is above the best ask. */
  'crossed-book': object;
  /** Levels without a time. */
  'timeless-book': object;
  /**
   * Connections stay and answer pings, but nothing is told. What is missed so is never told. A lasting one silences
   * for good the one who was connected when it began, and nobody else: connecting anew is the cure.
   */
  'silent-stream': { readonly lasting?: boolean };
  /** Connections break, and none is accepted until this is over. */
  'dropped-stream': object;
}

export type FaultKind = keyof FaultData;
export type FaultOf<K extends FaultKind> = Strike & { readonly kind: K } & FaultData[K];
export type Fault = { [K in FaultKind]: FaultOf<K> }[FaultKind];
