export const id = 4264;
export const ids = [4264,4208];
export const modules = {

/***/ 24208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExchange: () => (/* binding */ openExchange)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/answers.js


const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const sideOf = (side) => (side === 'buy' || side === 'sell' ? side : null);
/** What ccxt made of an answer, read again: what is no number where one belongs is not passed on. */
class Answers {
    #exchange;
    constructor(exchange) {
        this.#exchange = exchange;
    }
    /** Candles from rows of time, open, high, low, close, volume; times moved by `shiftMs`; in order of time. */
    candles(rows, symbol, shiftMs) {
        return this.#list(rows, `candles of ${symbol}`)
            .map((row) => this.#candle(row, symbol, shiftMs))
            .sort((a, b) => a.start - b.start);
    }
    #candle(row, symbol, shiftMs) {
        const figures = this.#list(row, `a candle of ${symbol}`).slice(0, 6);
        const [time, open, high, low, close, volume] = figures.map((figure) => this.#number(figure, `a candle of ${symbol}`));
        if (volume === undefined || !Number.isSafeInteger(time))
            this.#bad(`a candle of ${symbol}`, figures);
        return { symbol, start: time + shiftMs, open: open, high: high, low: low, close: close, volume };
    }
    /** `time` is taken where the answer states none. */
    book(book, symbol, depth, time) {
        const what = `the book of ${symbol}`;
        if (!isRecord(book))
            return this.#bad(what, book);
        const stated = typeof book.timestamp === 'number' ? book.timestamp : null;
        return {
            symbol,
            time: time ?? stated ?? this.#bad(what, book.timestamp),
            bids: this.#levels(book.bids, what, depth),
            asks: this.#levels(book.asks, what, depth),
        };
    }
    #levels(side, what, depth) {
        const levels = this.#list(side, what);
        // Not `slice`, which on ccxt's own kind of list would make another of it.
        return Array.from({ length: Math.min(depth, levels.length) }, (_, index) => {
            const level = this.#list(levels[index], what);
            return [this.#number(level[0], what), this.#number(level[1], what)];
        });
    }
    trades(trades, symbol) {
        const what = `trades of ${symbol}`;
        return this.#list(trades, what)
            .map((trade) => (isRecord(trade) ? trade : this.#bad(what, trade)))
            .map((trade) => ({
            symbol,
            time: this.#number(trade.timestamp, what),
            price: this.#number(trade.price, what),
            quantity: this.#number(trade.amount, what),
            side: sideOf(trade.side),
            id: typeof trade.id === 'string' ? trade.id : null,
        }))
            .sort((a, b) => a.time - b.time);
    }
    #list(value, what) {
        return Array.isArray(value) ? value : this.#bad(what, value);
    }
    #number(value, what) {
        return typeof value === 'number' ? value : this.#bad(what, value);
    }
    #bad(what, found) {
        const text = JSON.stringify(found) ?? String(found);
        throw new public_exchange/* ExchangeError */.S('bad-answer', `${this.#exchange}: ${what} came with ${(0,src/* shortWords */.WL)(text, 80)} where a figure or a list belongs`);
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/exchange-classes.js
var exchange_classes = __webpack_require__(69835);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/failures.js


/**
 * ccxt's error classes by what they mean here, the special ones before those that they derive from. Their names are
 * compared, not the classes: which copy of ccxt threw is nobody's business.
 */
const MEANINGS = [
    [/^(?:RateLimitExceeded|DDoSProtection)$/, 'rate-limited'],
    [/^(?:RestrictedLocation|PermissionDenied|AccountSuspended)$/, 'region-refused'],
    [/^(?:BadSymbol|MarketClosed|ContractUnavailable)$/, 'no-market'],
    [/^(?:NotSupported|ArgumentsRequired)$/, 'no-market'],
    [/^(?:OnMaintenance|ExchangeNotAvailable|CancelPending)$/, 'unavailable'],
    [/^(?:RequestTimeout|NetworkError|ExchangeClosedByUser)$/, 'unreachable'],
    [/^(?:BadResponse|NullResponse|ChecksumError)$/, 'bad-answer'],
];
const LONGEST_MESSAGE = 300;
/** What ccxt threw, as an ExchangeError. */
function exchangeErrorOf(error, id, what) {
    if (error instanceof public_exchange/* ExchangeError */.S)
        return error;
    const message = (0,src/* shortWords */.WL)(String(error?.message ?? error), LONGEST_MESSAGE);
    const named = message.startsWith(id) ? message : `${id}: ${message}`;
    for (const name of classNames(error)) {
        const meaning = MEANINGS.find(([pattern]) => pattern.test(name));
        if (meaning)
            return new public_exchange/* ExchangeError */.S(meaning[1], named);
    }
    // An endpoint that was left out is missing like this.
    if (/^this\.\w+ is not a function/.test(message)) {
        return new public_exchange/* ExchangeError */.S('wall', `${id}: ${what} would need what is for account holders (${message})`);
    }
    return new public_exchange/* ExchangeError */.S('bad-answer', `${id}: ${what} was answered with what it should not be (${message})`);
}
/** The name of an error's class, then those of the classes that it derives from. */
function classNames(error) {
    const names = [];
    for (let holder = typeof error === 'object' ? Object.getPrototypeOf(error ?? {}) : null; holder !== null && holder !== Error.prototype; holder = Object.getPrototypeOf(holder)) {
        names.push(holder.constructor.name);
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/loopback.js

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** A server on this machine that stands in for an exchange in tests. Anything else is refused. */
class Loopback {
    #base;
    constructor(address) {
        // What stands before a host may be a password, and is not said again.
        const base = URL.canParse(address) ? new URL(address) : null;
        if (base?.protocol !== 'http:' || !LOOPBACK.has(base.hostname) || base.username || base.search) {
            throw new public_exchange/* ExchangeError */.S('wall', `${base ? `${base.protocol}//${base.host}` : address} cannot stand in for an exchange: only http://127.0.0.1, http://localhost and http://[::1] can`);
        }
        this.#base = base;
    }
    get host() {
        return this.#base.host;
    }
    /** The same path and query, on the server that stands in. */
    insteadOf(url) {
        const target = new URL(url);
        target.protocol = url.protocol.startsWith('ws') ? 'ws:' : 'http:';
        target.host = this.#base.host;
        // An empty port would keep the exchange's.
        target.port = this.#base.port;
        target.pathname = this.#base.pathname.replace(/\/$/, '') + url.pathname;
        return target;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/market-steps.js

/** ccxt's ways of saying how fine a figure may be. */
const DECIMAL_PLACES = 2;
const SIGNIFICANT_DIGITS = 3;
const TICK_SIZE = 4;
/** Taken where an exchange states no step: as fine as any exchange is. */
const FINEST = '0.00000001';
/**
 * The step that a precision means, in exact digits; `null` where it says nothing. With significant digits the step
 * depends on the price: the one at `price` is taken, and there is none without.
 */
function stepOf(precision, mode, price) {
    const figure = numberOf(precision);
    if (figure === null)
        return null;
    if (mode === DECIMAL_PLACES)
        return Number.isInteger(figure) ? powerOfTen(-figure) : null;
    if (mode === SIGNIFICANT_DIGITS) {
        if (price === null || !(price > 0) || !Number.isInteger(figure) || figure < 1)
            return null;
        return powerOfTen(exponentOf(price) - figure + 1);
    }
    return figure > 0 ? exact(figure) : null;
}
/** A positive figure in exact digits; `null` if there is none. */
function positiveDecimal(value) {
    const figure = numberOf(value);
    return figure !== null && figure > 0 ? exact(figure) : null;
}
/** A figure of zero or more in exact digits; `null` if there is none. */
function feeRate(value) {
    const figure = numberOf(value);
    // Makers are paid on some exchanges: the one who trades on paper is not.
    return figure === null ? null : exact(Math.max(0, figure));
}
function numberOf(value) {
    const isText = typeof value === 'string' && value.trim() !== '';
    const figure = isText ? Number(value) : value;
    return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
}
/** The shortest digits that stand for the figure: those that the exchange sent. */
const exact = (figure) => (0,src/* plain */.pj)((0,src/* decimal */._)(figure));
const powerOfTen = (exponent) => exact(Number(`1e${exponent}`));
/** The exponent of the first digit, read from the digits themselves: logarithms round. */
const exponentOf = (price) => Number(price.toExponential().split('e')[1]);

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/market-listing.js


const SYMBOL = /^[A-Z0-9.$_-]+\/[A-Z0-9.$_-]+$/i;
/** Whether a market is one of spot trading. */
const isSpot = (market) => isRecord(market) && market.spot === true && typeof market.symbol === 'string' && SYMBOL.test(market.symbol);
/** One of ccxt's markets as an ExchangeMarket. What the exchange leaves open is filled in cautiously. */
function listing(market, options) {
    const { precisionMode, fees, quirks } = options;
    const symbol = market.symbol;
    const [base = '', quote = ''] = symbol.split('/');
    const precision = isRecord(market.precision) ? market.precision : {};
    const limits = isRecord(market.limits) ? market.limits : {};
    const least = (what) => {
        const limit = limits[what];
        return isRecord(limit) ? limit.min : undefined;
    };
    const price = precisionMode === SIGNIFICANT_DIGITS ? options.priceOf(symbol) : null;
    // Quantities are given in decimal places where prices are in significant digits.
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
        minQuantity: positiveDecimal(least('amount')) ?? lotSize,
        minNotional: positiveDecimal(least('cost')) ?? '0',
        makerFeeRate: feeRate(market.maker) ?? feeRate(fees.maker) ?? '0',
        takerFeeRate: feeRate(market.taker) ?? feeRate(fees.taker) ?? '0',
        priceCollar: quirks.priceCollar?.(info) ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/quirks.js
const NO_BULLET = 'the address of its streams has to be asked for with a token, which the wall does not let out';
const QUIRKS = {
    ndax: {
        endStamped: true,
        bookTimeIsLastChange: true,
        candlesPerRequest: 1000,
        describesSubscriptions: true,
        lists: ['GetInstruments', 'GetL2Snapshot', 'GetLastTrades', 'GetTickerHistory'],
        noStreams: {
            candles: 'ccxt adds up the volumes of updates, mixes the timeframes, and fails before it hands them out',
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
const NONE = {};
/** What is known of an exchange. */
const quirksOf = (id) => (Object.hasOwn(QUIRKS, id) ? QUIRKS[id] : NONE);

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/walled-exchange.js + 11 modules
var walled_exchange = __webpack_require__(61613);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/exchange/open-exchange.js











const USUAL_CANDLES_PER_REQUEST = 500;
/**
 * Opens an exchange by ccxt's id, behind the wall. What is handed out has the methods of PublicExchange and no way to
 * ccxt's own instance. Throws an UnknownExchange if there is none, an ExchangeError where `baseUrl` is not loopback.
 */
async function openExchange(id, options = {}) {
    const { baseUrl, requestIntervalMs } = options;
    const loopback = baseUrl === undefined ? null : new Loopback(baseUrl);
    if (requestIntervalMs !== undefined && loopback === null) {
        throw new public_exchange/* ExchangeError */.S('wall', `${id}: the pace is the exchange's, but for a server of one's own`);
    }
    const quirks = quirksOf(id);
    const wall = (0,walled_exchange/* wallIn */.I)(await (0,exchange_classes/* exchangeClass */.k1)(id), id, {
        loopback,
        requestIntervalMs,
        paceFile: options.paceFile,
        lists: new Set(quirks.lists),
        describesSubscriptions: quirks.describesSubscriptions,
        steadyNow: options.steadyNow,
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
        const streams = (name, kind) => instance.has[name] === true && quirks.noStreams?.[kind] === undefined;
        this.streams = {
            candles: streams('watchOHLCV', 'candles'),
            trades: streams('watchTrades', 'trades'),
            books: streams('watchOrderBook', 'books'),
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
        return this.#ask('the list of markets', signal, async () => {
            const ccxt = this.#ccxt;
            const found = Object.values(await ccxt.loadMarkets(true)).filter(isSpot);
            const prices = ccxt.precisionMode === SIGNIFICANT_DIGITS ? await ccxt.fetchTickers() : {};
            const fees = ccxt.fees?.trading;
            const options = {
                precisionMode: ccxt.precisionMode,
                fees: { maker: fees?.maker, taker: fees?.taker },
                quirks: this.#quirks,
                priceOf: (symbol) => lastPrice(prices, symbol),
            };
            return found.map((market) => listing(market, options)).sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
        });
    }
    async candles(symbol, timeframe, since, limit, signal) {
        const shiftMs = this.#shift(timeframe);
        return this.#ask(`candles of ${symbol}`, signal, async () => {
            await this.#know(symbol);
            // An end-stamped answer may begin with the candle before.
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
            const trades = await this.#ccxt.fetchTrades(symbol, since ?? undefined, limit, end);
            return this.#answers.trades(trades, symbol);
        });
    }
    async nextCandles(symbol, timeframe, signal) {
        const shiftMs = this.#shift(timeframe);
        return this.#follow('candles', symbol, signal, async () => this.#answers.candles(await this.#ccxt.watchOHLCV(symbol, timeframe), symbol, shiftMs));
    }
    async nextTrades(symbol, signal) {
        return this.#follow('trades', symbol, signal, async () => {
            const trades = this.#answers.trades(await this.#ccxt.watchTrades(symbol), symbol);
            // ccxt keeps a thousand of each symbol, a kilobyte each, though it hands out every trade once.
            this.#ccxt.trades?.[symbol]?.clear();
            return trades;
        });
    }
    async nextBook(symbol, depth, signal) {
        return this.#follow('books', symbol, signal, async () => this.#book(await this.#ccxt.watchOrderBook(symbol), symbol, depth));
    }
    async askTime(signal) {
        const sentAt = this.#steadyNow();
        const time = await this.#ask('its time', signal, () => this.#ccxt.fetchTime());
        if (typeof time !== 'number' || !Number.isSafeInteger(time) || time <= 0) {
            throw new public_exchange/* ExchangeError */.S('bad-answer', `${this.id}: its time came as ${(0,src/* shortWords */.WL)(String(time), 80)}`);
        }
        // Some count in seconds, which ccxt turns into milliseconds.
        const resolutionMs = time % 1_000 === 0 ? 1_000 : 1;
        const receivedAt = this.#steadyNow();
        this.#wall.statedTimes.add({ sentAt, receivedAt, time, resolutionMs, source: 'time endpoint' });
    }
    takeStatedTimes() {
        return this.#wall.statedTimes.take();
    }
    egress() {
        return this.#wall.egress.counts();
    }
    async close() {
        this.#isClosed = true;
        await this.#ccxt.close().catch(() => { });
    }
    #follow(kind, symbol, signal, answer) {
        const follow = async () => {
            if (!this.streams[kind])
                throw new public_exchange/* ExchangeError */.S('no-market', `${this.id} has no stream of ${kind}`);
            await this.#know(symbol);
            return answer();
        };
        // A connection outlives the question that opened it: what it asks later must not end with that one's signal.
        return this.#ask(`${kind} of ${symbol}`, signal, () => this.#wall.ask({ signal: null }, follow));
    }
    #book(book, symbol, depth) {
        const states = isRecord(book) && typeof book.timestamp === 'number';
        const time = this.#quirks.bookTimeIsLastChange || !states ? this.#now() : null;
        return this.#answers.book(book, symbol, depth, time);
    }
    /** How far candles are moved to be stamped with their start. */
    #shift(timeframe) {
        if (!this.timeframes.includes(timeframe)) {
            const known = this.timeframes.length > 0 ? `it has ${this.timeframes.join(', ')}` : 'it has none at all';
            throw new public_exchange/* ExchangeError */.S('no-market', `${this.id} has no ${timeframe} candles; ${known}`);
        }
        return this.#quirks.endStamped ? -(0,src/* timeframeMs */.Bg)(timeframe) : 0;
    }
    /** A list of markets that could not be loaded is loaded again: ccxt itself would fail for good. */
    async #know(symbol) {
        if (this.#ccxt.markets === undefined)
            await this.#ccxt.loadMarkets(true);
        const market = this.#ccxt.markets?.[symbol];
        if (!isSpot(market))
            throw new public_exchange/* ExchangeError */.S('no-market', `${this.id} has no market ${symbol}`);
        if (market.active === false)
            throw new public_exchange/* ExchangeError */.S('no-market', `${this.id}: ${symbol} is halted or delisted`);
    }
    async #ask(what, signal, answer) {
        const { promise: givenUp, reject } = Promise.withResolvers();
        const giveUp = () => reject(new public_exchange/* ExchangeError */.S('unreachable', `${this.id}: the wait for ${what} was given up`));
        try {
            if (this.#isClosed)
                throw new public_exchange/* ExchangeError */.S('unreachable', `${this.id} is closed`);
            if (signal?.aborted)
                giveUp();
            signal?.addEventListener('abort', giveUp, { once: true });
            const answered = this.#wall.ask({ signal: signal ?? null }, answer);
            // The one who gives up does not hear of what becomes of it.
            answered.catch(() => { });
            return await Promise.race([answered, givenUp]);
        }
        catch (error) {
            throw exchangeErrorOf(error, this.id, what);
        }
        finally {
            signal?.removeEventListener('abort', giveUp);
        }
    }
}
/** Weeks and months are no spans of fixed length that divide a day. */
function isKnown(timeframe) {
    try {
        return (0,src/* timeframeMs */.Bg)(timeframe) > 0;
    }
    catch {
        return false;
    }
}
/** What ccxt says of the most candles of an answer. */
function candleLimit({ features }) {
    const spot = features?.spot ?? features?.default;
    const candles = isRecord(spot) ? spot.fetchOHLCV : null;
    const limit = isRecord(candles) ? candles.limit : null;
    return typeof limit === 'number' && limit > 0 ? limit : null;
}
function lastPrice(tickers, symbol) {
    const ticker = isRecord(tickers) ? tickers[symbol] : null;
    const last = isRecord(ticker) ? (ticker.last ?? ticker.bid ?? ticker.ask) : null;
    return typeof last === 'number' ? last : null;
}


/***/ }),

/***/ 93485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   RR: () => (/* binding */ proxiedAgent),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aT: () => (/* binding */ unusableProxies),
/* harmony export */   ec: () => (/* binding */ proxyName),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   pk: () => (/* binding */ namesProxy),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19783);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46752);



/** One for each proxy: it holds the connections. */
const agents = new Map();
/**
 * The proxy that a request to this address goes through; `null` if it goes straight. As the client of the Actions toolkit:
 * `https_proxy`, `http_proxy`, `no_proxy` in either case, and nothing on this machine goes through a proxy.
 */
function proxyFor(address) {
    const isSecure = /^(?:https|wss):$/.test(address.protocol);
    // The toolkit knows no streams; a stream goes the way of a request to its host.
    const http = new URL(`${isSecure ? 'https' : 'http'}://${address.host}`);
    const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(http);
    // The toolkit's URL has its credentials decoded; those that follow decode them once more.
    return proxy ? new URL(proxy.href) : null;
}
/** The proxy for requests to this address, without its credentials: for people to read. */
function proxyName(address) {
    const proxy = proxyFor(address);
    return proxy && nameOf(proxy);
}
/** Whether the environment names a proxy. */
function namesProxy(environment = process.env) {
    return proxyVariables(environment).length > 0;
}
/** The variables that are to name a proxy and that no client can use; requests would go straight instead. */
function unusableProxies(environment = process.env) {
    return proxyVariables(environment)
        .filter(([, value]) => !isUsable(value))
        .map(([name]) => name);
}
function proxyVariables(environment) {
    return Object.entries(environment).flatMap(([name, value]) => /^https?_proxy$/i.test(name) && value ? [[name, value]] : []);
}
function isUsable(value) {
    // As the toolkit reads it: what is an address by itself gets nothing before it, and `proxy.example:3128` is one.
    const isWhole = /^https?:\/\//.test(value) || URL.canParse(value);
    const text = isWhole ? value : `http://${value}`;
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    if (!/^https?:$/.test(protocol))
        return false;
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
/** `fetch` through the proxy that the environment names for this address, or straight if it names none. */
async function proxiedFetch(address, init) {
    const proxy = proxyFor(new URL(address));
    if (proxy === null)
        return globalThis.fetch(address, init);
    try {
        const dispatcher = agentOf(proxy);
        return (await (0,undici__WEBPACK_IMPORTED_MODULE_2__.fetch)(address, {
            ...init,
            dispatcher,
        }));
    }
    catch (error) {
        throw throughProxy(error, proxy);
    }
}
/** What carries a stream's connection to this address; `undefined` if it goes straight. */
function proxiedAgent(address) {
    const proxy = proxyFor(address);
    return proxy ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpsProxyAgent(proxy.href) : undefined;
}
function agentOf(proxy) {
    const known = agents.get(proxy.href);
    if (known)
        return known;
    const agent = new undici__WEBPACK_IMPORTED_MODULE_2__.ProxyAgent({ uri: proxy.href });
    agents.set(proxy.href, agent);
    return agent;
}
function nameOf({ protocol, host }) {
    return `${protocol}//${host}`;
}
/** Says that it was by way of a proxy, and by which; its credentials are in no message. */
function throughProxy(error, proxy) {
    const { name } = error;
    if (name === 'AbortError' || name === 'TimeoutError')
        return error;
    const words = `through the proxy ${nameOf(proxy)}: ${withoutPassword(reasonOf(error), proxy)}`;
    // No code: those who tell of it prefer a code to these words.
    return new TypeError(`fetch failed ${words}`, { cause: new Error(words) });
}
/** undici wraps what happened several times; the innermost says it. */
function reasonOf(error) {
    let innermost = error;
    while (innermost.cause instanceof Error)
        innermost = innermost.cause;
    const reason = innermost.message || innermost.code || innermost.name;
    const status = /Proxy response \((\d+)\)/.exec(reason)?.[1];
    return status === undefined ? reason : refusal(Number(status));
}
/** What a proxy means that answers so. */
function refusal(status) {
    const wants = status === 407 ? ', it wants a user name and a password that it knows' : '';
    return `it answered HTTP ${status}${wants}`;
}
function withoutPassword(text, proxy) {
    const secrets = [proxy.password, decoded(proxy.password)].filter((secret) => secret !== '');
    return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
