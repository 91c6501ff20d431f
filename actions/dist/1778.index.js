export const id = 1778;
export const ids = [1778];
export const modules = {

/***/ 60756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95384);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76811);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58833);




const LOOK_MS = 250;
function takeLock(path, waitMs = LOOK_MS) {
  try {
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .requireFile */ .Gz)(path);
    return locked(path, waitMs);
  } catch (error) {
    throw notLockable(path, error);
  }
}
function locked(path, waitMs) {
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!isGarbage(error)) throw error;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path);
    return tryLock(path, waitMs);
  }
}
function tryLock(path, waitMs) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
function isLocked(path) {
  if (!isThere(path)) return false;
  try {
    return isHeld(path);
  } catch (error) {
    if (isGarbage(error)) return false;
    throw notLockable(path, error);
  }
}
function isThere(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .otherThanFile */ ._W)(path) === null;
}
function isHeld(path) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
  try {
    database.prepare("PRAGMA schema_version").get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}
function isBusy(error) {
  return /locked|busy/.test(error.message);
}
function isGarbage(error) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .sqliteCode */ .ac)(error) !== null && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .storageFault */ .sk)(error) === "damaged";
}
function notLockable(path, error) {
  return new _chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .LedgerError */ .o(
    `the lock ${path} cannot be used: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .faultInWords */ .RQ)(error)}`,
    "move away what lies there, and check the permissions and the free space"
  );
}


/***/ }),

/***/ 94829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ exchangeClass),
/* harmony export */   ue: () => (/* binding */ UnknownExchange)
/* harmony export */ });
/* unused harmony exports BUILT_IN, exchangeIds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49615);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47554);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21916);







class UnknownExchange extends _chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y {
  name = "UnknownExchange";
  constructor(message) {
    super(message, { exitCode: 2 });
  }
}
const BUILT_IN = [
  "bitfinex",
  "bitso",
  "bitstamp",
  "bitvavo",
  "btcmarkets",
  "coinbase",
  "cryptocom",
  "gemini",
  "kraken",
  "ndax",
  "okxus",
  "upbit"
];
const IS_BUNDLED = !import.meta.url.endsWith(".ts");
async function exchangeClass(id) {
  if (IS_BUNDLED && BUILT_IN.includes(id)) {
    const classes = await Promise.all(/* import() */[__webpack_require__.e(9439), __webpack_require__.e(8365)]).then(__webpack_require__.bind(__webpack_require__, 42894));
    return classes[id];
  }
  const folder = installedFolder();
  const file = folder === null ? null : fileOf(folder, id);
  if (file === null) throw new UnknownExchange(unknown(id, folder));
  const { default: found } = await import(
    /* webpackIgnore: true */
    (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file).href
  );
  return found;
}
function exchangeIds() {
  const folder = installedFolder();
  if (folder === null) return BUILT_IN;
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => /^[a-z0-9]+\.js$/.test(name)).map((name) => name.slice(0, -3)).sort();
}
function installedFolder() {
  const places = IS_BUNDLED ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.cwd(), "any.js")] : [import.meta.url];
  for (const place of places) {
    try {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(place).resolve("ccxt")), "..", "js", "src");
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return folder;
    } catch {
    }
  }
  return null;
}
function fileOf(folder, id) {
  if (!/^[a-z0-9]+$/.test(id)) return null;
  const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "pro", `${id}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.js`)];
  return files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) ?? null;
}
function unknown(id, folder) {
  if (folder === null) {
    return `${id} is not in this bundle: it has ${BUILT_IN.join(", ")}; others where the repository installs ccxt`;
  }
  const steps = (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_4__/* .distance */ .Io)(id.toLowerCase(), other);
  const [nearest] = exchangeIds().toSorted((a, b) => steps(a) - steps(b));
  const meant = nearest !== void 0 && steps(nearest) <= 2 ? `; is "${nearest}" meant?` : "";
  return `there is no exchange "${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_6__/* .shortWords */ .WL)(id, 40)}" in ccxt${meant}`;
}


/***/ }),

/***/ 81778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExchange: () => (/* binding */ openExchange)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var market_timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/public-exchange.js
var public_exchange = __webpack_require__(83568);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/answers.js


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
      `${this.#exchange}: ${what} came with ${(0,stranger_words/* shortWords */.WL)(text, 80)} where a figure or a list belongs`
    );
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(94829);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/failures.js


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
  const message = (0,stranger_words/* shortWords */.WL)(String(error?.message ?? error), LONGEST_MESSAGE);
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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/loopback.js

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

// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/market-steps.js

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
const exact = (figure) => (0,decimal/* plain */.pj)((0,decimal/* decimal */._)(figure));
const powerOfTen = (exponent) => exact(Number(`1e${exponent}`));
const exponentOf = (price) => Number(price.toExponential().split("e")[1]);

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/market-listing.js


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

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/quirks.js
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

// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/walled-exchange.js + 11 modules
var walled_exchange = __webpack_require__(57836);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/open-exchange.js











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
      throw new public_exchange/* ExchangeError */.S("bad-answer", `${this.id}: its time came as ${(0,stranger_words/* shortWords */.WL)(String(time), 80)}`);
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
    return this.#quirks.endStamped ? -(0,market_timeframe/* timeframeMs */.Bg)(timeframe) : 0;
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
    return (0,market_timeframe/* timeframeMs */.Bg)(timeframe) > 0;
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


/***/ }),

/***/ 14734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publicHosts)
/* harmony export */ });
const CLOSED = /private|test|sandbox|demo|beta/i;
function publicHosts({
  urls,
  hostname
}) {
  const hosts = /* @__PURE__ */ new Set();
  const hostnames = [hostname, ...textsIn(urls.hostnames)].filter((name) => name !== void 0);
  for (const text of [...textsIn(urls.api), ...textsIn(urls.ws)]) {
    for (const name of text.includes("{hostname}") ? hostnames : [""]) {
      const address = text.replace("{hostname}", name);
      if (URL.canParse(address)) hosts.add(new URL(address).host);
    }
  }
  return hosts;
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([group, inner]) => CLOSED.test(group) ? [] : textsIn(inner));
}


/***/ }),

/***/ 57836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ wallIn)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/endpoints.js
const HTTP_METHOD = /^(?:get|post|put|delete|head|patch)$/i;
const capitalized = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
function listEndpoints(api, sections = []) {
  if (typeof api !== "object" || api === null) return [];
  return Object.entries(api).flatMap(([key, value]) => {
    const isLeaf = Array.isArray(value) || HTTP_METHOD.test(key);
    if (!isLeaf) return listEndpoints(value, [...sections, key]);
    const paths = Array.isArray(value) ? value : Object.keys(value);
    return paths.map((path) => endpoint(sections, key, path.trim()));
  });
}
function endpoint(sections, method, path) {
  const suffix = path.split(/[^a-zA-Z0-9]/).map(capitalized).join("");
  const [first = "", ...others] = sections;
  const prefix = [first, ...others.map(capitalized)].join("");
  const name = prefix + capitalized(method.toLowerCase()) + suffix;
  return { name, sections, method: method.toUpperCase(), path };
}
function prunedApi(api, keep) {
  return prune(api, keep, []) ?? {};
}
function prune(api, keep, sections) {
  if (typeof api !== "object" || api === null) return null;
  const kept = Object.entries(api).flatMap(([key, value]) => {
    if (Array.isArray(value)) {
      const paths = value.filter((path) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, paths]] : [];
    }
    if (HTTP_METHOD.test(key)) {
      const paths = Object.entries(value).filter(([path]) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, Object.fromEntries(paths)]] : [];
    }
    const inner = prune(value, keep, [...sections, key]);
    return inner ? [[key, inner]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/reachable.js
const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g;
const CALLED = /\b(?:this|super)\??\.\s*([A-Za-z_$][\w$]*)/g;
const QUOTED = /(['"`])([A-Za-z_$][\w$]*)\1/g;
function reachableFrom(first, instance) {
  const methods = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  const waiting = [...first];
  for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
    if (methods.has(name)) continue;
    const sources = sourcesOf(name, instance);
    if (sources.length === 0) continue;
    methods.add(name);
    for (const source of sources) {
      const code = source.replace(COMMENT, "$1");
      for (const [, called] of code.matchAll(CALLED)) {
        names.add(called);
        waiting.push(called);
      }
      for (const [, , quoted] of code.matchAll(QUOTED)) names.add(quoted);
    }
  }
  return { methods, names };
}
function sourcesOf(name, instance) {
  const sources = [];
  for (let holder = Object.getPrototypeOf(instance); holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    const value = Object.getOwnPropertyDescriptor(holder, name)?.value;
    if (typeof value === "function") sources.push(Function.prototype.toString.call(value));
  }
  return sources;
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/open-endpoints.js


const MARKET_DATA_METHODS = [
  "fetchMarkets",
  "fetchCurrencies",
  "fetchOHLCV",
  "fetchOrderBook",
  "fetchTrades",
  "fetchTicker",
  "fetchTickers",
  "fetchStatus",
  "fetchTime"
];
const STREAM_METHODS = ["watchOHLCV", "watchTrades", "watchOrderBook"];
const ASKED_BY_POST = /* @__PURE__ */ new Set(["cex", "derive", "grvt", "hyperliquid", "nado"]);
const CLOSED_SECTION = /private|^sapi(?!Public)|account|secure|trading$|broker/i;
const CLOSED_WORD = /authenti|log[-_]?(?:in|out|on)\b|sign[-_]?in|2fa|api[-_]?key|listen[-_]?key|nonce|send[-_]?tx|send[-_]?order|(?:create|place|cancel|edit|amend|new)[-_]?order|confirm|balance|accounts?by|bullet|withdraw(?!-?config)|password|access-?token|ws-?token/i;
function openEndpoints(id, marketData, described) {
  const { names } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS], marketData);
  const preset = new Set(textsIn(described.options));
  return listEndpoints(described.api).filter(
    (endpoint) => (names.has(endpoint.name) || preset.has(endpoint.name)) && isPublic(id, endpoint)
  );
}
function isPublic(id, { sections, method, path }) {
  if (sections.some((section) => CLOSED_SECTION.test(section))) return false;
  if (CLOSED_WORD.test(path)) return false;
  return method === "GET" || method === "POST" && ASKED_BY_POST.has(id);
}
function textsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/closed-methods.js


const TALKS = /^(?:create|cancel|edit|withdraw|transfer|authenticate|signIn|subscribe|negotiate|keepAlive|getZK)/;
const ALWAYS_CLOSED = /^(?:create|edit|cancel)\w*Orders?(?:Ws|s)?$|^(?:withdraw|transfer|signIn|authenticate|approve)|^(?:fetch|watch|unWatch)(?:My|Balance|Accounts?$|Orders?(?:Ws)?$|OpenOrders?|ClosedOrders?|CanceledOrders?|Positions?|Ledger|Deposit|Withdraw|Transactions?$|Transfers?$)/;
const MACHINERY = [
  "describe",
  "loadMarkets",
  "request",
  "fetch2",
  "handleRestResponse",
  "handleMessage",
  "handleErrors",
  "afterConstruct",
  "ping",
  "close",
  "onConnected",
  "onError",
  "onClose",
  "watch",
  "watchMultiple",
  "setMarkets",
  "loadExchangeSpecificFiles"
];
function closedMethods(prototype) {
  const instance = Object.create(prototype);
  const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS, ...MACHINERY], instance);
  const isAway = (name) => TALKS.test(name) || isAsync(instance[name]);
  return methodNames(prototype).filter(
    (name) => ALWAYS_CLOSED.test(name) || isAway(name) && !methods.has(name)
  );
}
const isAsync = (method) => Function.prototype.toString.call(method).startsWith("async");
function methodNames(prototype) {
  const names = /* @__PURE__ */ new Set();
  for (let holder = prototype; holder !== null && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (typeof value === "function" && name !== "constructor") names.add(name);
    }
  }
  return [...names];
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/egress-log.js
const MOST_ROWS = 256;
class EgressLog {
  #rows = /* @__PURE__ */ new Map();
  add(host, method, path) {
    const row = this.#row(host, method, path) ?? this.#row(host, method, "(others)");
    if (row) row.count += 1;
  }
  #row(host, method, path) {
    const key = `${host} ${method} ${path}`;
    const known = this.#rows.get(key);
    if (known || this.#rows.size >= MOST_ROWS && path !== "(others)") return known;
    const row = { host, method, path, count: 0 };
    this.#rows.set(key, row);
    return row;
  }
  counts() {
    return [...this.#rows.values()].map((row) => ({ ...row })).sort((a, b) => `${a.host} ${a.method} ${a.path}` < `${b.host} ${b.method} ${b.path}` ? -1 : 1);
  }
}

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/outbound/src/proxy.js
var proxy = __webpack_require__(43086);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/credential-words.js
const CREDENTIAL = /^(?:.*auth.*|.*cookie.*|.*api-?key.*|.*access-?key.*|.*secret.*|.*signature.*|.*passphrase.*|.*password.*|.*nonce.*|.*private.*|.*listen-?key.*|.*session.*|.*wallet.*|.*token|.*-?sign|sig|jwt|key|login|log-?on|otp|2fa|twofa|uid|user-?id|account-?id|recv-?window|x-bapi-.*)$/;
const dashed = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/[_.\s]+/g, "-").toLowerCase();
const isCredentialName = (name) => CREDENTIAL.test(dashed(name));
const ALSO_PUBLIC = /* @__PURE__ */ new Set(["key", "nonce"]);
const COMMAND = /authenti|\bauth\b|\blog-?(?:in|on|out)\b|sign-?in|(?:create|place|cancel|edit|amend|new|send|add)[-_. ]?(?:all[-_. ]?)?orders?\b|orders?[-_. ](?:create|place|cancel|edit|amend|status)|withdraw|transfer|balance|private|listen-?key|user-?data|account|position|execution[-_ ]?report|my-?trades|open-?orders/;
function privateWordIn(value, depth = 0) {
  if (depth > 8) return "too deep a nesting";
  if (typeof value === "string") {
    const packed = depth < 8 && /^\s*[[{]/.test(value) ? parsed(value) : void 0;
    if (packed !== void 0) return privateWordIn(packed, depth + 1);
    return COMMAND.test(dashed(value)) ? value : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const isEmpty = inner === void 0 || inner === null || inner === "";
    const isField = !Array.isArray(value) && !isEmpty && !ALSO_PUBLIC.has(name);
    if (isField && isCredentialName(name)) return name;
    const found = privateWordIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/public-exchange.js
var public_exchange = __webpack_require__(83568);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/http-answer.js

function failureOf(status) {
  if (status === 429 || status === 418) return "rate-limited";
  if (status === 403 || status === 451) return "region-refused";
  if (status >= 500) return "unavailable";
  if (status >= 300 && status < 400) return "bad-answer";
  return null;
}
const MEANING = {
  "rate-limited": "too many requests",
  "region-refused": "not from here",
  unavailable: "the exchange is not available",
  "bad-answer": "a redirect, which is not followed"
};
async function refuseStatus(response, what, now) {
  const failure = failureOf(response.status);
  if (failure === null) return;
  await response.body?.cancel();
  const retryAfterMs = retryAfter(response.headers, now);
  throw new public_exchange/* ExchangeError */.S(failure, `${what}: HTTP ${response.status}, ${MEANING[failure]}`, retryAfterMs);
}
function retryAfter(headers, now) {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1e3);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
async function bodyWithin(response, most) {
  const parts = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > most)
      throw new public_exchange/* ExchangeError */.S("bad-answer", `an answer of more than ${most} bytes is not read`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
function unreachable(error, where, { timedOut, timeoutMs }) {
  if (timedOut)
    return new public_exchange/* ExchangeError */.S("unreachable", `${where} gave no answer within ${timeoutMs / 1e3} s`);
  const { name, message, cause } = error;
  if (name === "AbortError") return new public_exchange/* ExchangeError */.S("unreachable", `${where}: the request was given up`);
  const reason = cause?.code ?? cause?.message ?? message;
  return new public_exchange/* ExchangeError */.S("unreachable", `${where} cannot be reached (${reason})`);
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/stated-time.js
const MOST_KEPT = 64;
class StatedTimes {
  #kept = [];
  add(stated) {
    this.#kept.push(stated);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
  }
  take() {
    const taken = this.#kept;
    this.#kept = [];
    return taken;
  }
}
function dateOf(headers) {
  const age = headers.get("age");
  if (age !== null && Number(age) !== 0) return null;
  const time = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/gate.js






const TIMEOUT_MS = 1e4;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_URL = 8192;
const LARGEST_MESSAGE = 16384;
const USER_AGENT = "chimera/0.1.0";
class Gate {
  #options;
  constructor(options) {
    this.#options = options;
  }
  /** Sends one request; redirects are not followed. Fails where the exchange did not answer with what was asked for. */
  async request({ url, method, headers, body, path, signal }) {
    const { exchange, takesPost, egress, pace } = this.#options;
    const transport = this.#options.transport ?? proxy/* proxiedFetch */.iR;
    const address = this.#publicAddress(url, ["https:"]);
    if (method !== "GET" && !(method === "POST" && takesPost)) this.#refuse(`${method} is not reading`);
    if (!followsPath(address.pathname, path)) this.#refuse(`${address.pathname} is not ${path}`);
    const own = this.#ownHeaders(headers);
    const text = this.#ownBody(body, method);
    const target = this.#options.loopback?.insteadOf(address) ?? address;
    await pace?.turn(signal ?? void 0);
    egress.add(target.host, method, shownPath(target.pathname, path));
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const sentAt = this.#steadyNow();
    try {
      const response = await transport(target, {
        method,
        headers: own,
        ...text === null ? {} : { body: text },
        redirect: "manual",
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout
      });
      if (response.ok) this.#hearTime(response.headers, sentAt);
      await refuseStatus(response, `${exchange}: ${method} ${target.host}${target.pathname}`, (0,clock/* realNow */.p1)());
      const { status, statusText } = response;
      return {
        status,
        statusText,
        headers: response.headers,
        body: await bodyWithin(response, LARGEST_ANSWER)
      };
    } catch (error) {
      if (error instanceof public_exchange/* ExchangeError */.S) throw error;
      throw unreachable(error, `${exchange}: ${target.host}`, {
        timedOut: timeout.aborted,
        timeoutMs: TIMEOUT_MS
      });
    } finally {
      pace?.answered();
    }
  }
  /** Where a stream may connect to, and with which headers. */
  connection(url, headers) {
    const address = this.#publicAddress(url, ["wss:"]);
    if (/private|auth|account|user/i.test(address.pathname)) this.#refuse(`the stream ${address.pathname}`);
    const own = this.#ownHeaders(headers);
    return { address: this.#options.loopback?.insteadOf(address) ?? address, headers: own };
  }
  /** To be called with each connection that is made. Returns the socket options that carry it through a proxy. */
  connects(address) {
    const { host, pathname } = address;
    this.#options.egress.add(host, "WS", pathname.replace(/\d+$/, "{n}"));
    const agent = (0,proxy/* proxiedAgent */.RR)(address);
    return agent ? { agent } : {};
  }
  /** Lets a stream's message pass. `asked`: it belongs to a question for market data; else it must be a sign of life. */
  message(message, asked) {
    const text = typeof message === "string" ? message : JSON.stringify(message);
    if (text === void 0 || text.length > LARGEST_MESSAGE) this.#refuse("a message of that size or kind");
    if (!asked && !/p[io]ng|heartbeat|keep-?alive|^\d{1,4}$|^\s*$/i.test(text)) {
      this.#refuse("a message that nobody asked for");
    }
    const word = privateWordIn(message);
    if (word !== null) this.#refuse(`a message with "${word.slice(0, 60)}"`);
  }
  #hearTime(headers, sentAt) {
    const time = dateOf(headers);
    if (time === null) return;
    const receivedAt = this.#steadyNow();
    this.#options.statedTimes.add({ sentAt, receivedAt, time, resolutionMs: 1e3, source: "Date header" });
  }
  #steadyNow() {
    return (this.#options.steadyNow ?? clock/* steadyNow */.rj)();
  }
  #publicAddress(text, protocols) {
    const url = URL.canParse(text) ? new URL(text) : this.#refuse(`"${String(text).slice(0, 80)}" is no address`);
    const { hosts } = this.#options;
    if (!protocols.includes(url.protocol)) this.#refuse(`${url.protocol} is not encrypted`);
    if (!hosts.has(url.host)) this.#refuse(`${url.host} is none of the exchange's public hosts`);
    if (text.length > LONGEST_URL || /\/\.\.?(?:\/|$)/.test(text)) this.#refuse("an address of that form");
    if (url.username || url.password) this.#refuse("credentials in the address");
    const credential = [...url.searchParams].find(([name, value]) => value !== "" && isCredentialName(name));
    if (credential) this.#refuse(`the parameter ${credential[0]}`);
    return url;
  }
  #ownHeaders(headers) {
    const given = Object.entries(headers ?? {}).filter(([, value]) => typeof value === "string");
    const credential = given.find(([name]) => isCredentialName(name));
    if (credential) this.#refuse(`the header ${credential[0]}`);
    const kept = given.filter(([name]) => name.toLowerCase() !== "user-agent");
    return { ...Object.fromEntries(kept), "user-agent": USER_AGENT };
  }
  #ownBody(body, method) {
    if (body === void 0 || body === null || body === "") return null;
    if (typeof body !== "string" || method !== "POST") this.#refuse("a body");
    const word = body.length > LARGEST_MESSAGE ? "too much" : privateWordIn(body);
    if (word !== null) this.#refuse(`a body with "${word.slice(0, 60)}"`);
    return body;
  }
  #refuse(what) {
    throw new public_exchange/* ExchangeError */.S("wall", `${this.#options.exchange}: the wall lets no request out with ${what}`);
  }
}
function followsPath(pathname, path) {
  return path === "" || pathPattern(path).test(decoded(pathname));
}
const shownPath = (pathname, path) => path.includes("{") ? decoded(pathname).replace(pathPattern(path), `/${path.replace(/^\//, "")}`) : pathname;
function pathPattern(path) {
  const literal = path.replace(/^\//, "").split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`/${literal.join("[^/]+")}(?=$|[./])/?[^/]*$`);
}
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/exchange/public-hosts.js
var public_hosts = __webpack_require__(14734);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/base/src/make-folder.js
var make_folder = __webpack_require__(36858);
// EXTERNAL MODULE: ./.build/packages/base/src/written-json.js
var written_json = __webpack_require__(33883);
// EXTERNAL MODULE: ./.build/packages/base/src/file-kind.js
var file_kind = __webpack_require__(95384);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/request-pace.js




const kept = schemas/* record */.g1P(
  schemas/* string */.YjP(),
  schemas/* object */.Ikc({
    /** When the last request left, or will leave. */
    leftMs: schemas/* number */.aig(),
    /** Whether one left whose answer nobody has seen; its process may be dead. */
    open: schemas/* boolean */.zMY()
  })
);
const FARTHEST_MS = 6e4;
const WAY_MS = 100;
const LOCK_WAIT_MS = 250;
class RequestPace {
  #options;
  #ownMs = Number.NEGATIVE_INFINITY;
  #isFirst = true;
  constructor(options) {
    this.#options = { uptimeMs: clock/* monotonicNow */.XZ, wait: clock/* sleep */.yy, ...options };
  }
  /** Resolves when it is this request's turn, or when the signal aborts. */
  async turn(signal) {
    const { uptimeMs, wait } = this.#options;
    const leavesMs = this.#share((lastMs) => ({ leftMs: this.#next(lastMs), open: true }));
    const left = Math.ceil(leavesMs - uptimeMs());
    if (left <= 0) return;
    await wait(left, signal);
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? leavesMs, uptimeMs()), open: true }));
  }
  /** To be called when a request was answered, or failed. */
  answered() {
    const arrivedMs = this.#options.uptimeMs() - WAY_MS;
    this.#share((lastMs) => ({ leftMs: Math.max(lastMs ?? arrivedMs, arrivedMs), open: false }));
  }
  #next(lastMs) {
    return Math.max(
      this.#options.uptimeMs(),
      (lastMs ?? Number.NEGATIVE_INFINITY) + this.#options.intervalMs
    );
  }
  /** Changes what is kept of this exchange, alone. Returns when the last request leaves. */
  #share(change) {
    const { path, name, uptimeMs } = this.#options;
    let lock = null;
    try {
      (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
      lock = (0,src_lock/* takeLock */.H)(`${path}.lock`, LOCK_WAIT_MS);
      const now = uptimeMs();
      const all = lock ? read(path, now) : {};
      const entry = change(this.#lastOf(all?.[name], all === null, now));
      if (lock) (0,written_json/* writeJson */.G)(path, { ...all, [name]: entry });
      return this.#own(entry.leftMs);
    } catch {
      return this.#own(change(this.#ownMs).leftMs);
    } finally {
      lock?.release();
    }
  }
  /** When the last request left, as far as is known. `isUnknown`: there is a file, and it says nothing. */
  #lastOf(entry, isUnknown, now) {
    const isDoubtful = this.#isFirst && (isUnknown || entry?.open === true);
    this.#isFirst = false;
    const times = [
      entry?.leftMs ?? Number.NEGATIVE_INFINITY,
      this.#ownMs,
      isDoubtful ? now : Number.NEGATIVE_INFINITY
    ];
    const last = Math.max(...times);
    return Number.isFinite(last) ? last : null;
  }
  #own(leftMs) {
    this.#isFirst = false;
    this.#ownMs = leftMs;
    return leftMs;
  }
}
function read(path, now) {
  let text;
  try {
    text = (0,file_kind/* readOwnFile */.zx)(path);
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw error;
  }
  try {
    const all = Object.entries(kept.parse(JSON.parse(text)));
    return Object.fromEntries(all.filter(([, { leftMs }]) => Math.abs(leftMs - now) <= FARTHEST_MS));
  } catch {
    return null;
  }
}

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/spot-only.js
function spotOnly(options) {
  const given = isRecord(options) ? options : {};
  const markets = given.fetchMarkets;
  return {
    ...once(given),
    defaultType: "spot",
    ...isRecord(markets) ? { fetchMarkets: { ...once(markets), ...spotTypes(markets.types) } } : {}
  };
}
function once(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      if (name === "webApiRetries") return [name, 1];
      return [name, isRecord(value) ? once(value) : value];
    })
  );
}
function spotTypes(types) {
  if (Array.isArray(types)) return types.includes("spot") ? { types: ["spot"] } : {};
  if (!isRecord(types) || !("spot" in types)) return {};
  const off = (value) => isRecord(value) ? Object.fromEntries(Object.entries(value).map(([kind, on]) => [kind, off(on)])) : false;
  return {
    types: Object.fromEntries(
      Object.entries(types).map(([kind, on]) => [kind, kind === "spot" ? on : off(on)])
    )
  };
}
const isRecord = (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

;// CONCATENATED MODULE: ./.build/packages/market-data/src/exchange/walled-exchange.js











const CREDENTIALS = [
  "apiKey",
  "secret",
  "uid",
  "accountId",
  "login",
  "password",
  "twofa",
  "privateKey",
  "walletAddress",
  "token"
];
const SOCKET_LIMITS = { followRedirects: false, handshakeTimeout: TIMEOUT_MS, maxPayload: LARGEST_ANSWER };
const IDLE = /* @__PURE__ */ new Set(["aster.signIn"]);
const FIXED = { configurable: false, writable: false, enumerable: false };
function wallIn(Base, id, options = {}) {
  const questions = new external_node_async_hooks_.AsyncLocalStorage();
  const egress = new EgressLog();
  const statedTimes = new StatedTimes();
  const loopback = options.loopback ?? null;
  const signed = /* @__PURE__ */ new Map();
  let open = [];
  let gate = null;
  const notPublic = (what) => new public_exchange/* ExchangeError */.S("wall", `${id}: ${what} is not public market data`);
  const refuse = (what) => {
    throw notPublic(what);
  };
  const refusal = (what) => Promise.reject(notPublic(what));
  const question = () => questions.getStore() ?? refuse("what nobody asked for");
  class Walled extends Base {
    describe() {
      const described = super.describe();
      open = openEndpoints(id, Object.create(Base.prototype), described);
      const isOpen = (candidate) => open.some((endpoint) => isSame(endpoint, candidate));
      return {
        ...described,
        api: prunedApi(described.api, isOpen),
        options: spotOnly(described.options),
        requiredCredentials: {},
        userAgent: USER_AGENT,
        timeout: TIMEOUT_MS,
        enableRateLimit: options.requestIntervalMs !== 0,
        ...options.requestIntervalMs ? { rateLimit: options.requestIntervalMs } : {}
      };
    }
    sign(path, api = "public", method = "GET", ...rest) {
      const sections = Array.isArray(api) ? api : [api];
      const endpoint = open.find(
        (candidate) => candidate.path === path && candidate.method === method && candidate.sections.join() === sections.join()
      );
      if (!endpoint) return refuse(`${method} ${sections.join(".")} ${path}`);
      question();
      const request = super.sign(path, api, method, ...rest);
      signed.set(request.url, endpoint);
      return request;
    }
    async fetch(url, method = "GET", headers, body) {
      const endpoint = signed.get(url) ?? refuse("an address of its own");
      signed.delete(url);
      const { signal } = question();
      const { path } = endpoint;
      const all = { ...this.headers, ...headers };
      const answer = await (gate ?? refuse("anything so early")).request({
        url,
        method,
        headers: all,
        body,
        path,
        signal
      });
      const response = { ...answer, text: async () => answer.body };
      const parsed = await this.handleRestResponse(response, url, method, headers, body);
      const isWebPage = endpoint.sections[0]?.startsWith("web") === true;
      if (typeof parsed === "string" && !isWebPage) throw notJson(id, path, parsed);
      if (options.lists?.has(path) && !Array.isArray(parsed)) {
        throw new public_exchange/* ExchangeError */.S("bad-answer", `${id}: ${path} answered with no list`);
      }
      return parsed;
    }
    client(url) {
      const known = this.clients?.[url];
      if (known) return known;
      question();
      const through = gate ?? refuse("a stream so early");
      const headers = streamHeaders(this.options);
      through.connection(url, headers);
      const socket = super.client(url);
      guard(socket, through, headers);
      return socket;
    }
    watch(url, messageHash, message, subscribeHash, subscription) {
      const described = options.describesSubscriptions ? subscription ?? {} : subscription;
      return super.watch(url, messageHash, message, subscribeHash, described);
    }
    /** ccxt leaves out candles without a time: a minute would be missing, and nobody would know. */
    parseOHLCV(row, ...rest) {
      const parsed = super.parseOHLCV(row, ...rest);
      if (Array.isArray(parsed) && typeof parsed[0] === "number") return parsed;
      throw new public_exchange/* ExchangeError */.S("bad-answer", `${id}: a candle came without a time`);
    }
    checkRequiredCredentials(error = true) {
      return error ? refuse("what wants credentials") : false;
    }
    async loadFetchImplementation() {
      refuse("a way out of its own");
    }
    async undiciRequest() {
      refuse("a way out of its own");
    }
  }
  function guard(socket, through, headers) {
    const connect = socket.createConnection.bind(socket);
    const send = socket.send.bind(socket);
    const future = socket.future.bind(socket);
    socket.createConnection = () => {
      const { url } = socket;
      const allowed = through.connection(url, headers);
      const way = through.connects(allowed.address);
      socket.options = { ...socket.options, ...SOCKET_LIMITS, ...way, headers: allowed.headers };
      socket.url = allowed.address.href;
      try {
        connect();
      } finally {
        socket.url = url;
      }
    };
    socket.send = async (message) => {
      through.message(message, questions.getStore() !== void 0);
      return send(message);
    };
    const take = socket.onMessageCallback.bind(socket);
    socket.log = () => {
    };
    socket.onMessageCallback = (client, message) => {
      if (!isDamaged(message)) return take(client, message);
      socket.onError(new public_exchange/* ExchangeError */.S("bad-answer", `${id}: a stream told half a message`));
      socket.close();
    };
    socket.future = (name) => unattended(future(name));
  }
  const closed = closedMethods(Base.prototype).map((name) => {
    const isIdle = IDLE.has(`${id}.${name}`);
    return [name, () => unattended(isIdle ? Promise.resolve(false) : refusal(name))];
  });
  for (const [name, value] of closed) {
    Object.defineProperty(Walled.prototype, name, { configurable: true, writable: true, value });
  }
  const instance = new Walled();
  for (const [name, value] of closed) Object.defineProperty(instance, name, { ...FIXED, value });
  for (const name of CREDENTIALS) {
    Object.defineProperty(instance, name, {
      configurable: false,
      get: () => void 0,
      set: () => refuse(`the credential ${name}`)
    });
  }
  gate = new Gate({
    exchange: id,
    hosts: (0,public_hosts/* publicHosts */.d)(instance),
    takesPost: ASKED_BY_POST.has(id),
    loopback,
    egress,
    transport: options.transport ?? null,
    pace: paceOf(instance, options),
    statedTimes,
    steadyNow: options.steadyNow
  });
  return {
    instance,
    endpoints: open,
    egress,
    statedTimes,
    ask: (asked, answer) => questions.run(asked, answer)
  };
}
function paceOf({ id, enableRateLimit, rateLimit }, { paceFile, loopback }) {
  if (paceFile === void 0 || !enableRateLimit) return null;
  const name = loopback ? `${id} at ${loopback.host}` : id;
  return new RequestPace({ name, intervalMs: Math.ceil(rateLimit), path: paceFile });
}
const isSame = (a, b) => a.name === b.name && a.path === b.path && a.method === b.method;
function notJson(id, path, text) {
  const kind = /^\s*</.test(text) ? "a web page" : text.trim() === "" ? "nothing" : "no complete JSON";
  return new public_exchange/* ExchangeError */.S("bad-answer", `${id}: ${path} answered with ${kind}`);
}
const isDamaged = (message) => typeof message === "string" && /^[[{]/.test(message);
function unattended(promise) {
  promise.catch(() => {
  });
  return promise;
}
const streamHeaders = (options) => options.ws?.options?.headers;


/***/ })

};
