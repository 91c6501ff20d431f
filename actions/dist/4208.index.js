export const id = 4208;
export const ids = [4208];
export const modules = {

/***/ 24208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExchange: () => (/* binding */ openExchange)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/answers.js


const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const sideOf = (side) => side === "buy" || side === "sell" ? side : null;
class Answers {
  #exchange;
  constructor(exchange) {
    this.#exchange = exchange;
  }
  /** Candles from rows of time, open, high, low, close, volume; times moved by `shiftMs`; in order of time. */
  candles(rows, symbol, shiftMs) {
    return this.#list(rows, `candles of ${symbol}`).map((row) => this.#candle(row, symbol, shiftMs)).sort((a, b) => a.start - b.start);
  }
  #candle(row, symbol, shiftMs) {
    const figures = this.#list(row, `a candle of ${symbol}`).slice(0, 6);
    const [time, open, high, low, close, volume] = figures.map(
      (figure) => this.#number(figure, `a candle of ${symbol}`)
    );
    if (volume === void 0 || !Number.isSafeInteger(time)) this.#bad(`a candle of ${symbol}`, figures);
    return { symbol, start: time + shiftMs, open, high, low, close, volume };
  }
  /** `time` is taken where the answer states none. */
  book(book, symbol, depth, time) {
    const what = `the book of ${symbol}`;
    if (!isRecord(book)) return this.#bad(what, book);
    const stated = typeof book.timestamp === "number" ? book.timestamp : null;
    return {
      symbol,
      time: time ?? stated ?? this.#bad(what, book.timestamp),
      bids: this.#levels(book.bids, what, depth),
      asks: this.#levels(book.asks, what, depth)
    };
  }
  #levels(side, what, depth) {
    const levels = this.#list(side, what);
    return Array.from({ length: Math.min(depth, levels.length) }, (_, index) => {
      const level = this.#list(levels[index], what);
      return [this.#number(level[0], what), this.#number(level[1], what)];
    });
  }
  trades(trades, symbol) {
    const what = `trades of ${symbol}`;
    return this.#list(trades, what).map((trade) => isRecord(trade) ? trade : this.#bad(what, trade)).map((trade) => ({
      symbol,
      time: this.#number(trade.timestamp, what),
      price: this.#number(trade.price, what),
      quantity: this.#number(trade.amount, what),
      side: sideOf(trade.side),
      id: typeof trade.id === "string" ? trade.id : null
    })).sort((a, b) => a.time - b.time);
  }
  #list(value, what) {
    return Array.isArray(value) ? value : this.#bad(what, value);
  }
  #number(value, what) {
    return typeof value === "number" ? value : this.#bad(what, value);
  }
  #bad(what, found) {
    const text = JSON.stringify(found) ?? String(found);
    throw new public_exchange/* ExchangeError */.S(
      "bad-answer",
      `${this.#exchange}: ${what} came with ${(0,src/* shortWords */.WL)(text, 80)} where a figure or a list belongs`
    );
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(69835);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/failures.js


const MEANINGS = [
  [/^(?:RateLimitExceeded|DDoSProtection)$/, "rate-limited"],
  [/^(?:RestrictedLocation|PermissionDenied|AccountSuspended)$/, "region-refused"],
  [/^(?:BadSymbol|MarketClosed|ContractUnavailable)$/, "no-market"],
  [/^(?:NotSupported|ArgumentsRequired)$/, "no-market"],
  [/^(?:OnMaintenance|ExchangeNotAvailable|CancelPending)$/, "unavailable"],
  [/^(?:RequestTimeout|NetworkError|ExchangeClosedByUser)$/, "unreachable"],
  [/^(?:BadResponse|NullResponse|ChecksumError)$/, "bad-answer"]
];
const LONGEST_MESSAGE = 300;
function exchangeErrorOf(error, id, what) {
  if (error instanceof public_exchange/* ExchangeError */.S) return error;
  const message = (0,src/* shortWords */.WL)(String(error?.message ?? error), LONGEST_MESSAGE);
  const named = message.startsWith(id) ? message : `${id}: ${message}`;
  for (const name of classNames(error)) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(name));
    if (meaning) return new public_exchange/* ExchangeError */.S(meaning[1], named);
  }
  if (/^this\.\w+ is not a function/.test(message)) {
    return new public_exchange/* ExchangeError */.S("wall", `${id}: ${what} would need what is for account holders (${message})`);
  }
  return new public_exchange/* ExchangeError */.S(
    "bad-answer",
    `${id}: ${what} was answered with what it should not be (${message})`
  );
}
function classNames(error) {
  const names = [];
  for (let holder = typeof error === "object" ? Object.getPrototypeOf(error ?? {}) : null; holder !== null && holder !== Error.prototype; holder = Object.getPrototypeOf(holder)) {
    names.push(holder.constructor.name);
  }
  return names;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/loopback.js

const LOOPBACK = /* @__PURE__ */ new Set(["127.0.0.1", "localhost", "[::1]"]);
class Loopback {
  #base;
  constructor(address) {
    const base = URL.canParse(address) ? new URL(address) : null;
    if (base?.protocol !== "http:" || !LOOPBACK.has(base.hostname) || base.username || base.search) {
      throw new public_exchange/* ExchangeError */.S(
        "wall",
        `${base ? `${base.protocol}//${base.host}` : address} cannot stand in for an exchange: only http://127.0.0.1, http://localhost and http://[::1] can`
      );
    }
    this.#base = base;
  }
  get host() {
    return this.#base.host;
  }
  /** The same path and query, on the server that stands in. */
  insteadOf(url) {
    const target = new URL(url);
    target.protocol = url.protocol.startsWith("ws") ? "ws:" : "http:";
    target.host = this.#base.host;
    target.port = this.#base.port;
    target.pathname = this.#base.pathname.replace(/\/$/, "") + url.pathname;
    return target;
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/market-steps.js

const DECIMAL_PLACES = 2;
const SIGNIFICANT_DIGITS = 3;
const TICK_SIZE = 4;
const FINEST = "0.00000001";
function stepOf(precision, mode, price) {
  const figure = numberOf(precision);
  if (figure === null) return null;
  if (mode === DECIMAL_PLACES) return Number.isInteger(figure) ? powerOfTen(-figure) : null;
  if (mode === SIGNIFICANT_DIGITS) {
    if (price === null || !(price > 0) || !Number.isInteger(figure) || figure < 1) return null;
    return powerOfTen(exponentOf(price) - figure + 1);
  }
  return figure > 0 ? exact(figure) : null;
}
function positiveDecimal(value) {
  const figure = numberOf(value);
  return figure !== null && figure > 0 ? exact(figure) : null;
}
function feeRate(value) {
  const figure = numberOf(value);
  return figure === null ? null : exact(Math.max(0, figure));
}
function numberOf(value) {
  const isText = typeof value === "string" && value.trim() !== "";
  const figure = isText ? Number(value) : value;
  return typeof figure === "number" && Number.isFinite(figure) ? figure : null;
}
const exact = (figure) => (0,src/* plain */.pj)((0,src/* decimal */._)(figure));
const powerOfTen = (exponent) => exact(Number(`1e${exponent}`));
const exponentOf = (price) => Number(price.toExponential().split("e")[1]);

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/market-listing.js


const SYMBOL = /^[A-Z0-9.$_-]+\/[A-Z0-9.$_-]+$/i;
const isSpot = (market) => isRecord(market) && market.spot === true && typeof market.symbol === "string" && SYMBOL.test(market.symbol);
function listing(market, options) {
  const { precisionMode, fees, quirks } = options;
  const symbol = market.symbol;
  const [base = "", quote = ""] = symbol.split("/");
  const precision = isRecord(market.precision) ? market.precision : {};
  const limits = isRecord(market.limits) ? market.limits : {};
  const least = (what) => {
    const limit = limits[what];
    return isRecord(limit) ? limit.min : void 0;
  };
  const price = precisionMode === SIGNIFICANT_DIGITS ? options.priceOf(symbol) : null;
  const lotMode = precisionMode === SIGNIFICANT_DIGITS ? 2 : precisionMode;
  const lotSize = stepOf(precision.amount, lotMode, null) ?? FINEST;
  const info = isRecord(market.info) ? market.info : {};
  return {
    symbol,
    base,
    quote,
    active: market.active !== false,
    tickSize: stepOf(precision.price, precisionMode, price) ?? FINEST,
    lotSize,
    minQuantity: positiveDecimal(least("amount")) ?? lotSize,
    minNotional: positiveDecimal(least("cost")) ?? "0",
    makerFeeRate: feeRate(market.maker) ?? feeRate(fees.maker) ?? "0",
    takerFeeRate: feeRate(market.taker) ?? feeRate(fees.taker) ?? "0",
    priceCollar: quirks.priceCollar?.(info) ?? null
  };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/quirks.js
const NO_BULLET = "the address of its streams has to be asked for with a token, which the wall does not let out";
const QUIRKS = {
  ndax: {
    endStamped: true,
    bookTimeIsLastChange: true,
    candlesPerRequest: 1e3,
    describesSubscriptions: true,
    lists: ["GetInstruments", "GetL2Snapshot", "GetLastTrades", "GetTickerHistory"],
    noStreams: {
      candles: "ccxt adds up the volumes of updates, mixes the timeframes, and fails before it hands them out"
    },
    priceCollar: ({ PriceCollarEnabled, PriceCollarPercent }) => {
      const percent = Number(PriceCollarPercent);
      return PriceCollarEnabled === true && percent > 0 ? percent / 100 : null;
    },
    notes: [
      "candles are stamped with their end; they are moved to their start",
      "levels of a book carry a third figure, which is left out",
      "no minimum order value is stated",
      "tickers of markets without trade show one side and a fresh time: candles and books decide, not tickers",
      "there is no 3m timeframe"
    ]
  },
  kraken: {
    candlesPerRequest: 720,
    bookDepths: [10, 25, 100, 500],
    notes: ["only the newest 720 candles of a timeframe are served"]
  },
  bitfinex: {
    bookDepths: [1, 25, 100],
    notes: ["prices have five significant digits: the tick follows the price"]
  },
  bithumb: { notes: ["prices have significant digits: the tick follows the price"] },
  bitstamp: { candlesPerRequest: 1e3 },
  coinbase: { tradesNeedEnd: true, candlesPerRequest: 300 },
  mexc: { tradesNeedEnd: true },
  gemini: {
    notes: ["candles come as they are kept: a start cannot be asked for, about a day of 1m is served"]
  },
  kucoin: {
    bookDepths: [20, 100],
    noStreams: { candles: NO_BULLET, trades: NO_BULLET, books: NO_BULLET }
  },
  kucoinfutures: { noStreams: { candles: NO_BULLET, trades: NO_BULLET, books: NO_BULLET } }
};
const NONE = {};
const quirksOf = (id) => Object.hasOwn(QUIRKS, id) ? QUIRKS[id] : NONE;

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/walled-exchange.js + 11 modules
var walled_exchange = __webpack_require__(61613);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/open-exchange.js











const USUAL_CANDLES_PER_REQUEST = 500;
async function openExchange(id, options = {}) {
  const { baseUrl, requestIntervalMs } = options;
  const loopback = baseUrl === void 0 ? null : new Loopback(baseUrl);
  if (requestIntervalMs !== void 0 && loopback === null) {
    throw new public_exchange/* ExchangeError */.S("wall", `${id}: the pace is the exchange's, but for a server of one's own`);
  }
  const quirks = quirksOf(id);
  const wall = (0,walled_exchange/* wallIn */.I)(await (0,exchange_classes/* exchangeClass */.k1)(id), id, {
    loopback,
    requestIntervalMs,
    paceFile: options.paceFile,
    lists: new Set(quirks.lists),
    describesSubscriptions: quirks.describesSubscriptions,
    steadyNow: options.steadyNow
  });
  return new WalledPublicExchange(wall, quirks, options);
}
class WalledPublicExchange {
  id;
  requestIntervalMs;
  timeframes;
  streams;
  candlesPerRequest;
  hasTimeEndpoint;
  #wall;
  #ccxt;
  #quirks;
  #answers;
  #now;
  #steadyNow;
  #isClosed = false;
  constructor(wall, quirks, { now, steadyNow }) {
    const { instance } = wall;
    this.id = instance.id;
    this.requestIntervalMs = instance.enableRateLimit ? Math.ceil(instance.rateLimit) : 0;
    const named = instance.has.fetchOHLCV === true ? Object.keys(instance.timeframes ?? {}) : [];
    this.timeframes = named.filter(isKnown);
    const streams = (name, kind) => instance.has[name] === true && quirks.noStreams?.[kind] === void 0;
    this.streams = {
      candles: streams("watchOHLCV", "candles"),
      trades: streams("watchTrades", "trades"),
      books: streams("watchOrderBook", "books")
    };
    this.candlesPerRequest = quirks.candlesPerRequest ?? candleLimit(instance) ?? USUAL_CANDLES_PER_REQUEST;
    this.#wall = wall;
    this.#ccxt = instance;
    this.#quirks = quirks;
    this.#answers = new Answers(instance.id);
    this.#now = now ?? clock/* realNow */.p1;
    this.#steadyNow = steadyNow ?? clock/* steadyNow */.rj;
    this.hasTimeEndpoint = instance.has.fetchTime === true;
  }
  async markets(signal) {
    return this.#ask("the list of markets", signal, async () => {
      const ccxt = this.#ccxt;
      const found = Object.values(await ccxt.loadMarkets(true)).filter(isSpot);
      const prices = ccxt.precisionMode === SIGNIFICANT_DIGITS ? await ccxt.fetchTickers() : {};
      const fees = ccxt.fees?.trading;
      const options = {
        precisionMode: ccxt.precisionMode,
        fees: { maker: fees?.maker, taker: fees?.taker },
        quirks: this.#quirks,
        priceOf: (symbol) => lastPrice(prices, symbol)
      };
      return found.map((market) => listing(market, options)).sort((a, b) => a.symbol < b.symbol ? -1 : 1);
    });
  }
  async candles(symbol, timeframe, since, limit, signal) {
    const shiftMs = this.#shift(timeframe);
    return this.#ask(`candles of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      const most = Math.min(limit, this.candlesPerRequest) + (shiftMs === 0 ? 0 : 1);
      const rows = await this.#ccxt.fetchOHLCV(symbol, timeframe, since, most);
      const candles = this.#answers.candles(rows, symbol, shiftMs);
      return candles.filter(({ start }) => start >= since).slice(0, limit);
    });
  }
  async book(symbol, depth, signal) {
    return this.#ask(`the book of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      const { bookDepths = [] } = this.#quirks;
      const asked = bookDepths.find((possible) => possible >= depth) ?? bookDepths.at(-1) ?? depth;
      return this.#book(await this.#ccxt.fetchOrderBook(symbol, asked), symbol, depth);
    });
  }
  async trades(symbol, since, limit, signal) {
    return this.#ask(`trades of ${symbol}`, signal, async () => {
      await this.#know(symbol);
      const end = since !== null && this.#quirks.tradesNeedEnd ? { until: this.#now() } : {};
      const trades = await this.#ccxt.fetchTrades(symbol, since ?? void 0, limit, end);
      return this.#answers.trades(trades, symbol);
    });
  }
  async nextCandles(symbol, timeframe, signal) {
    const shiftMs = this.#shift(timeframe);
    return this.#follow(
      "candles",
      symbol,
      signal,
      async () => this.#answers.candles(await this.#ccxt.watchOHLCV(symbol, timeframe), symbol, shiftMs)
    );
  }
  async nextTrades(symbol, signal) {
    return this.#follow("trades", symbol, signal, async () => {
      const trades = this.#answers.trades(await this.#ccxt.watchTrades(symbol), symbol);
      this.#ccxt.trades?.[symbol]?.clear();
      return trades;
    });
  }
  async nextBook(symbol, depth, signal) {
    return this.#follow(
      "books",
      symbol,
      signal,
      async () => this.#book(await this.#ccxt.watchOrderBook(symbol), symbol, depth)
    );
  }
  async askTime(signal) {
    const sentAt = this.#steadyNow();
    const time = await this.#ask("its time", signal, () => this.#ccxt.fetchTime());
    if (typeof time !== "number" || !Number.isSafeInteger(time) || time <= 0) {
      throw new public_exchange/* ExchangeError */.S("bad-answer", `${this.id}: its time came as ${(0,src/* shortWords */.WL)(String(time), 80)}`);
    }
    const resolutionMs = time % 1e3 === 0 ? 1e3 : 1;
    const receivedAt = this.#steadyNow();
    this.#wall.statedTimes.add({ sentAt, receivedAt, time, resolutionMs, source: "time endpoint" });
  }
  takeStatedTimes() {
    return this.#wall.statedTimes.take();
  }
  egress() {
    return this.#wall.egress.counts();
  }
  async close() {
    this.#isClosed = true;
    await this.#ccxt.close().catch(() => {
    });
  }
  #follow(kind, symbol, signal, answer) {
    const follow = async () => {
      if (!this.streams[kind]) throw new public_exchange/* ExchangeError */.S("no-market", `${this.id} has no stream of ${kind}`);
      await this.#know(symbol);
      return answer();
    };
    return this.#ask(`${kind} of ${symbol}`, signal, () => this.#wall.ask({ signal: null }, follow));
  }
  #book(book, symbol, depth) {
    const states = isRecord(book) && typeof book.timestamp === "number";
    const time = this.#quirks.bookTimeIsLastChange || !states ? this.#now() : null;
    return this.#answers.book(book, symbol, depth, time);
  }
  /** How far candles are moved to be stamped with their start. */
  #shift(timeframe) {
    if (!this.timeframes.includes(timeframe)) {
      const known = this.timeframes.length > 0 ? `it has ${this.timeframes.join(", ")}` : "it has none at all";
      throw new public_exchange/* ExchangeError */.S("no-market", `${this.id} has no ${timeframe} candles; ${known}`);
    }
    return this.#quirks.endStamped ? -(0,src/* timeframeMs */.Bg)(timeframe) : 0;
  }
  /** A list of markets that could not be loaded is loaded again: ccxt itself would fail for good. */
  async #know(symbol) {
    if (this.#ccxt.markets === void 0) await this.#ccxt.loadMarkets(true);
    const market = this.#ccxt.markets?.[symbol];
    if (!isSpot(market)) throw new public_exchange/* ExchangeError */.S("no-market", `${this.id} has no market ${symbol}`);
    if (market.active === false)
      throw new public_exchange/* ExchangeError */.S("no-market", `${this.id}: ${symbol} is halted or delisted`);
  }
  async #ask(what, signal, answer) {
    const { promise: givenUp, reject } = Promise.withResolvers();
    const giveUp = () => reject(new public_exchange/* ExchangeError */.S("unreachable", `${this.id}: the wait for ${what} was given up`));
    try {
      if (this.#isClosed) throw new public_exchange/* ExchangeError */.S("unreachable", `${this.id} is closed`);
      if (signal?.aborted) giveUp();
      signal?.addEventListener("abort", giveUp, { once: true });
      const answered = this.#wall.ask({ signal: signal ?? null }, answer);
      answered.catch(() => {
      });
      return await Promise.race([answered, givenUp]);
    } catch (error) {
      throw exchangeErrorOf(error, this.id, what);
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  }
}
function isKnown(timeframe) {
  try {
    return (0,src/* timeframeMs */.Bg)(timeframe) > 0;
  } catch {
    return false;
  }
}
function candleLimit({ features }) {
  const spot = features?.spot ?? features?.default;
  const candles = isRecord(spot) ? spot.fetchOHLCV : null;
  const limit = isRecord(candles) ? candles.limit : null;
  return typeof limit === "number" && limit > 0 ? limit : null;
}
function lastPrice(tickers, symbol) {
  const ticker = isRecord(tickers) ? tickers[symbol] : null;
  const last = isRecord(ticker) ? ticker.last ?? ticker.bid ?? ticker.ask : null;
  return typeof last === "number" ? last : null;
}


/***/ })

};
