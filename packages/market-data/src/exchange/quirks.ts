/** What an exchange, or ccxt with it, does unlike others. */
export interface Quirks {
  /** ccxt gives a candle the time of its end. */
  readonly endStamped?: boolean;
  /** A book's time is that of the last change in it, which may be long ago though the book is current. */
  readonly bookTimeIsLastChange?: boolean;
  /** Streams of ccxt's that cannot be used, and why. */
  readonly noStreams?: Readonly<Partial<Record<'candles' | 'trades' | 'books', string>>>;
  /** The most candles of one answer, where ccxt does not know. */
  readonly candlesPerRequest?: number;
  /** ccxt looks for subscriptions by their description, and fails at those that have none. */
  readonly describesSubscriptions?: boolean;
  /** Trades since a time need to be asked for with an end as well. */
  readonly tradesNeedEnd?: boolean;
  /** Depths that a book can be asked for in. */
  readonly bookDepths?: readonly number[];
  /** Endpoints that answer with lists: ccxt takes anything else for an empty one. */
  readonly lists?: readonly string[];
  /** How an exchange's own description of a market says how far from the market a price may lie. */
  readonly priceCollar?: (info: Readonly<Record<string, unknown>>) => number | null;
  /** What there is to know beyond that, in sentences for people. */
  readonly notes?: readonly string[];
}

const NO_BULLET =
  'the address of its streams has to be asked for with a token, which the wall does not let out';

const QUIRKS: Readonly<Record<string, Quirks>> = {
  ndax: {
    endStamped: true,
    bookTimeIsLastChange: true,
    candlesPerRequest: 1000,
    describesSubscriptions: true,
    lists: ['GetInstruments', 'GetL2Snapshot', 'GetLastTrades', 'GetTickerHistory'],
    noStreams: {
      candles:
        'ccxt adds up the volumes of updates, mixes the timeframes, and fails before it hands them out',
    },
    priceCollar: ({ PriceCollarEnabled, PriceCollarPercent }) => {
      const percent = Number(PriceCollarPercent);
      return PriceCollarEnabled === true && percent > 0 ? percent / 100 : null;
    },
    notes: [
      'candles are stamped with their end; they are moved to their start',
      'levels of a book carry a third figure, which is left out',
      'no minimum order value is stated',
      'tickers of markets without trade show one side and a fresh time: candles and books decide, not tickers',
      'there is no 3m timeframe',
    ],
  },
  kraken: {
    candlesPerRequest: 720,
    bookDepths: [10, 25, 100, 500],
    notes: ['only the newest 720 candles of a timeframe are served'],
  },
  bitfinex: {
    bookDepths: [1, 25, 100],
    notes: ['prices have five significant digits: the tick follows the price'],
  },
  bithumb: { notes: ['prices have significant digits: the tick follows the price'] },
  bitstamp: { candlesPerRequest: 1000 },
  coinbase: { tradesNeedEnd: true, candlesPerRequest: 300 },
  mexc: { tradesNeedEnd: true },
  gemini: {
    notes: ['candles come as they are kept: a start cannot be asked for, about a day of 1m is served'],
  },
  kucoin: {
    bookDepths: [20, 100],
    noStreams: { candles: NO_BULLET, trades: NO_BULLET, books: NO_BULLET },
  },
  kucoinfutures: { noStreams: { candles: NO_BULLET, trades: NO_BULLET, books: NO_BULLET } },
};

const NONE: Quirks = {};

/** What is known of an exchange. */
export const quirksOf = (id: string): Quirks => (Object.hasOwn(QUIRKS, id) ? QUIRKS[id]! : NONE);
