export const id = 386;
export const ids = [386];
export const modules = {

/***/ 62585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   fL: () => (/* binding */ DataError)
/* harmony export */ });
/* unused harmony export symbolOfFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A file of recorded candles that cannot be used: what is wrong and where. */
class DataError extends Error {
    name = 'DataError';
    remedy = 'each line holds timestamp (start of the candle, UTC ms), open, high, low, close, volume';
}
const COLUMNS = ['timestamp', 'open', 'high', 'low', 'close', 'volume'];
/** The end of the year 9999. */
const LAST_TIME = Date.UTC(9999, 11, 31);
/** The symbol that a file's name tells: `BTC_USDT-1m-20210219.csv` holds BTC/USDT. */
function symbolOfFile(path) {
    const match = /^([A-Z0-9]+)[_-]([A-Z0-9]+)(?=[-_.])/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    return match ? `${match[1]}/${match[2]}` : null;
}
/**
 * Reads candles from a CSV file with the columns timestamp, open, high, low, close, volume, in that order, with
 * or without a line of titles. Every line must hold six numbers; what they mean is the engine's to judge.
 */
function readCsv(path, onlySymbol) {
    const text = read(path);
    const symbol = symbolOfFile(path) ?? onlySymbol;
    if (symbol === null) {
        throw new DataError(`${path}: the file's name does not begin with its symbol, as in BTC_USDT-1m.csv`);
    }
    const lines = text.split(/\r?\n/);
    const first = lines[0]?.split(',').map((title) => title.trim().toLowerCase()) ?? [];
    const hasTitles = first.some((title) => Number.isNaN(Number(title)));
    if (hasTitles && COLUMNS.some((column, index) => first[index] !== column)) {
        throw new DataError(`${path}:1: the columns are "${lines[0]}", not "${COLUMNS.join(',')}"`);
    }
    const candles = [];
    for (let index = hasTitles ? 1 : 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (line.trim() !== '')
            candles.push(parse(line, symbol, `${path}:${index + 1}`));
    }
    if (candles.length === 0)
        throw new DataError(`${path}: there are no candles in it`);
    return { symbol, candles, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new DataError(`${path}: cannot be read: ${error.message}`);
    }
}
function parse(line, symbol, where) {
    const fields = line.split(',');
    const [start, open, high, low, close, volume] = fields.map((field) => field.trim() === '' ? Number.NaN : Number(field));
    const numbers = [start, open, high, low, close, volume];
    if (fields.length < COLUMNS.length || numbers.some((number) => !Number.isFinite(number))) {
        throw new DataError(`${where}: "${line.slice(0, 80)}" is not six numbers`);
    }
    if (!Number.isInteger(start) || start < 0 || start > LAST_TIME) {
        throw new DataError(`${where}: ${fields[0].trim().slice(0, 40)} is not a time in whole milliseconds`);
    }
    return { symbol, start: start, open: open, high: high, low: low, close: close, volume: volume };
}


/***/ }),

/***/ 69835:
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
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21916);





/** An exchange that cannot be had here: a mistake of the user. */
class UnknownExchange extends Error {
    name = 'UnknownExchange';
    exitCode = 2;
}
/** The exchanges of the committed bundle. */
const BUILT_IN = [
    'bitfinex',
    'bitso',
    'bitstamp',
    'bitvavo',
    'btcmarkets',
    'coinbase',
    'cryptocom',
    'gemini',
    'kraken',
    'ndax',
    'okxus',
    'upbit',
];
const IS_BUNDLED = !import.meta.url.endsWith('.ts');
/**
 * The class of an exchange. From source, its own file is loaded out of the installed package: all of ccxt would take
 * another 70 MB. A bundle has the built-in ones, and finds the others where the work directory's repository installs ccxt.
 */
async function exchangeClass(id) {
    if (IS_BUNDLED && BUILT_IN.includes(id)) {
        const classes = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(185)]).then(__webpack_require__.bind(__webpack_require__, 31952));
        return classes[id];
    }
    const folder = installedFolder();
    const file = folder === null ? null : fileOf(folder, id);
    if (file === null)
        throw new UnknownExchange(unknown(id, folder));
    const { default: found } = await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file).href);
    return found;
}
/** Every id that can be had here, in order. */
function exchangeIds() {
    const folder = installedFolder();
    if (folder === null)
        return BUILT_IN;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((name) => /^[a-z0-9]+\.js$/.test(name))
        .map((name) => name.slice(0, -3))
        .sort();
}
/** Where ccxt keeps one file an exchange; `null` where it is not installed. */
function installedFolder() {
    const places = IS_BUNDLED ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.cwd(), 'any.js')] : [import.meta.url];
    for (const place of places) {
        try {
            // ccxt/dist/ccxt.cjs
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(place).resolve('ccxt')), '..', 'js', 'src');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
                return folder;
        }
        catch {
            // It is not installed there.
        }
    }
    return null;
}
function fileOf(folder, id) {
    if (!/^[a-z0-9]+$/.test(id))
        return null;
    const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pro', `${id}.js`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${id}.js`)];
    return files.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) ?? null;
}
function unknown(id, folder) {
    if (folder === null) {
        return `${id} is not in this bundle: it has ${BUILT_IN.join(', ')}; others where the repository installs ccxt`;
    }
    const steps = (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_4__/* .distance */ .Io)(id.toLowerCase(), other);
    const [nearest] = exchangeIds().toSorted((a, b) => steps(a) - steps(b));
    const meant = nearest !== undefined && steps(nearest) <= 2 ? `; is "${nearest}" meant?` : '';
    return `there is no exchange "${id.slice(0, 40)}" in ccxt${meant}`;
}


/***/ }),

/***/ 34378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
class ExchangeError extends Error {
    name = 'ExchangeError';
    failure;
    /** What the exchange asked to wait; `null` where it did not say. */
    retryAfterMs;
    constructor(failure, message, retryAfterMs = null) {
        super(message);
        this.failure = failure;
        this.retryAfterMs = retryAfterMs;
    }
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BackOff)
/* harmony export */ });
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** How long to wait after failures in a row: twice as long each time, and never all at the same moment. */
class BackOff {
    #random;
    #failures = 0;
    /** `random` gives numbers from 0 to 1. */
    constructor(random) {
        this.#random = random;
    }
    get failures() {
        return this.#failures;
    }
    /** Milliseconds to wait; what the exchange itself asked for is the least. */
    failed(retryAfterMs = null) {
        const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
        this.#failures += 1;
        const jittered = longest * (0.5 + this.#random() / 2);
        return Math.max(jittered, retryAfterMs ?? 0);
    }
    succeeded() {
        this.#failures = 0;
    }
}


/***/ }),

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Episodes)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** What lasts longer than this is an error. */
const ALARM_MS = 60_000;
/**
 * Tells of troubles once when they begin, once when they last, and once when they are over, however often they show
 * in between.
 */
class Episodes {
    #report;
    #open = new Map();
    constructor(report) {
        this.#report = report;
    }
    /** Trouble of this kind showed, with one of several things that may have it at the same time. */
    trouble(kind, message, now, member = '') {
        const episode = this.#open.get(kind) ?? { began: now, times: 0, isAlarmed: false, members: new Set() };
        episode.times += 1;
        episode.members.add(member);
        if (episode.times === 1) {
            this.#open.set(kind, episode);
            this.#report('warning', kind, message);
        }
        else if (!episode.isAlarmed && now - episode.began >= ALARM_MS) {
            episode.isAlarmed = true;
            const lasted = Math.round((now - episode.began) / 1000);
            this.#report('error', kind, `${message} (for ${lasted} s, since ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)})`);
        }
    }
    /** That one works again; the trouble is over with the last of them. */
    over(kind, now, member = '') {
        const episode = this.#open.get(kind);
        if (!episode)
            return;
        episode.members.delete(member);
        if (episode.members.size > 0)
            return;
        this.#open.delete(kind);
        const lasted = Math.round((now - episode.began) / 1000);
        const times = episode.times === 1 ? 'once' : `${episode.times} times`;
        this.#report('info', kind, `over: it began at ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)}, lasted ${lasted} s and showed ${times}`);
    }
    /** All of them whose kind begins so. */
    allOver(prefix, now) {
        for (const [kind, { members }] of [...this.#open]) {
            if (kind.startsWith(prefix))
                for (const member of [...members])
                    this.over(kind, now, member);
        }
    }
}


/***/ }),

/***/ 62187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SETTLE_MS),
/* harmony export */   v: () => (/* binding */ pollPlan)
/* harmony export */ });
/** How long after its close a candle is asked for: exchanges need a moment to write it down. */
const SETTLE_MS = 1_500;
/** Faster than this no exchange is asked, whatever it allows: one bot needs no more. */
const LEAST_INTERVAL_MS = 100;
/** The plan for one request a symbol and candle, one after the other. */
function pollPlan(symbols, requestIntervalMs) {
    const intervalMs = Math.max(LEAST_INTERVAL_MS, requestIntervalMs);
    return { intervalMs, cycleMs: SETTLE_MS + symbols * intervalMs };
}


/***/ }),

/***/ 77192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RequestLane)
/* harmony export */ });
/* harmony import */ var _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34378);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);


/** Trouble of the whole exchange, as opposed to one of a symbol. */
const EVERYWHERE = [
    'unreachable',
    'rate-limited',
    'region-refused',
    'unavailable',
    'wall',
];
/** Trouble of one symbol, or of one kind of answer. */
const OF_ONE = ['bad-answer', 'no-market'];
/** The way to one exchange: requests begin no faster than it allows, and pause while it does not answer. */
class RequestLane {
    #scene;
    #backOff;
    #freeAt;
    #trouble = null;
    constructor(scene) {
        this.#scene = scene;
        this.#freeAt = scene.freeAt ?? Number.NEGATIVE_INFINITY;
        this.#backOff = new _back_off_js__WEBPACK_IMPORTED_MODULE_1__/* .BackOff */ .T(scene.random);
    }
    /** When the next request may begin. */
    get freeAt() {
        return this.#freeAt;
    }
    get exchange() {
        return this.#scene.exchange;
    }
    /** Since when nothing has worked; `null` where the last request did. */
    get trouble() {
        return this.#trouble;
    }
    /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
    async ask(what, request, signal) {
        const { exchange, intervalMs, clock, tally } = this.#scene;
        this.#freeAt = Math.max(this.#freeAt, clock.now() + intervalMs);
        tally.requests += 1;
        try {
            const result = await request(exchange);
            this.#succeeded(what);
            return { result };
        }
        catch (error) {
            if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S))
                throw error;
            if (signal?.aborted)
                return { failure: 'given-up' };
            tally.errors += 1;
            this.#failed(what, error);
            return { failure: error.failure };
        }
    }
    #succeeded(what) {
        const { clock, episodes, exchange } = this.#scene;
        this.#trouble = null;
        this.#backOff.succeeded();
        const now = clock.now();
        for (const failure of EVERYWHERE)
            episodes.over(`${exchange.id}-${failure}`, now);
        for (const failure of OF_ONE)
            episodes.over(`${exchange.id}-${failure}`, now, what);
    }
    #failed(what, { failure, message, retryAfterMs }) {
        const { clock, episodes, exchange } = this.#scene;
        const now = clock.now();
        if (!EVERYWHERE.includes(failure)) {
            episodes.trouble(`${exchange.id}-${failure}`, `${exchange.id}, ${what}: ${message}`, now, what);
            return;
        }
        const { since, times } = this.#trouble ?? { since: now, times: 0 };
        this.#trouble = { since, failure, times: times + 1 };
        this.#freeAt = Math.max(this.#freeAt, now + this.#backOff.failed(retryAfterMs));
        episodes.trouble(`${exchange.id}-${failure}`, message, now);
    }
}


/***/ }),

/***/ 45666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/** What a live feed counts. */
class Tally {
    requests = 0;
    errors = 0;
    /** Candles in which nobody traded. */
    flat = 0;
    /** Milliseconds from the close of the newest candle on time to its hand-out. */
    lagMs = null;
    /** The longest such lag of the session. */
    longestLagMs = null;
    /** A candle was handed out so long after its close. */
    handedOut(lagMs, isLate) {
        if (isLate)
            return;
        this.lagMs = lagMs;
        this.longestLagMs = Math.max(this.longestLagMs ?? 0, lagMs);
    }
}


/***/ }),

/***/ 64060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ paced)
/* harmony export */ });
/**
 * Hands candles out as they close in session time. A market that is known beforehand waits for its reader, so a
 * reader that was away catches up at full speed and no candle is ever late. Wanted books follow when all candles of
 * their minute are out, so that time never runs backwards.
 */
async function* paced(candles, { seen, until }, periodMs, clock, signal, books = null) {
    const shelf = books && new BookShelf(books, seen, periodMs);
    let index = 0;
    let newest = Number.NEGATIVE_INFINITY;
    for (const candle of candles) {
        const closes = candle.start + periodMs;
        if (index >= seen.candles && candle.start > newest && shelf)
            yield* shelf.due(clock, until, signal);
        if (closes > until || signal.aborted)
            return;
        index += 1;
        newest = candle.start;
        shelf?.put(candle);
        if (index <= seen.candles)
            continue;
        await clock.until(closes, signal);
        if (signal.aborted)
            return;
        yield { kind: 'candle', candle, late: false };
    }
    if (shelf)
        yield* shelf.due(clock, until, signal);
}
/** The newest candle of each symbol, and which of their books were shown. */
class BookShelf {
    #books;
    #periodMs;
    #newest = new Map();
    #shown;
    constructor(books, seen, periodMs) {
        this.#books = books;
        this.#periodMs = periodMs;
        this.#shown = new Map(seen.books);
    }
    put(candle) {
        this.#newest.set(candle.symbol, candle);
    }
    /** The books that are wanted and stand by now, each as of the moment that it is wanted for. */
    async *due(clock, until, signal) {
        for (let next = this.#next(until); next && !signal.aborted; next = this.#next(until)) {
            await clock.until(next.time, signal);
            if (signal.aborted)
                return;
            this.#shown.set(next.symbol, next.time);
            yield { kind: 'book', book: next, stale: false };
        }
    }
    #next(until) {
        const due = [...this.#books.wanted.current].flatMap(([symbol, earliest]) => {
            const candle = this.#newest.get(symbol);
            if (!candle)
                return [];
            const closes = candle.start + this.#periodMs;
            const time = Math.max(closes, earliest);
            const isShown = (this.#shown.get(symbol) ?? Number.NEGATIVE_INFINITY) >= closes;
            // Each candle leaves one book, which stands until the end of the next candle.
            return isShown || time >= closes + this.#periodMs || time > until ? [] : [{ candle, time }];
        });
        const [first] = due.toSorted((a, b) => a.time - b.time || (a.candle.symbol < b.candle.symbol ? -1 : 1));
        return first ? { ...this.#books.after(first.candle), time: first.time } : null;
    }
}


/***/ }),

/***/ 10341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ recordedFeed),
/* harmony export */   SS: () => (/* binding */ readRecording),
/* harmony export */   mG: () => (/* binding */ marketOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38660);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62585);
/* harmony import */ var _paced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64060);




/** Reads the files. `onlySymbol` is what a file holds whose name does not tell. */
function readRecording(paths, onlySymbol, periodMs) {
    const files = paths.map((path) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .readCsv */ .Nb)(path, onlySymbol));
    const symbols = [...new Set(files.map(({ symbol }) => symbol))];
    const order = new Map(symbols.map((symbol, index) => [symbol, index]));
    const candles = files
        .flatMap((file) => file.candles)
        .sort((a, b) => a.start - b.start || order.get(a.symbol) - order.get(b.symbol));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(files.map(({ sha256 }) => sha256).join('\n'));
    return {
        symbols,
        candles,
        sha256: digest.digest('hex'),
        start: candles[0].start,
        end: candles.at(-1).start + periodMs,
    };
}
/** What a book that lives on this recording is bound to. */
function marketOf({ sha256 }) {
    return `recorded:${sha256}`;
}
/** A recording as a feed, on the instruments of the built-in market. */
function recordedFeed(recording, periodMs) {
    const { candles, symbols } = recording;
    const since = (from) => {
        const index = candles.findIndex(({ start }) => start >= from);
        return index < 0 ? candles.length : index;
    };
    return {
        source: 'recorded',
        end: recording.end,
        instruments: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .simulatedInstruments */ .zb)(symbols),
        async history(before, count) {
            const left = new Map(symbols.map((symbol) => [symbol, count]));
            return candles
                .slice(0, since(before))
                .toReversed()
                .filter(({ symbol }) => {
                const wanted = left.get(symbol);
                left.set(symbol, wanted - 1);
                return wanted > 0;
            })
                .toReversed();
        },
        // There are no books in it.
        want: () => { },
        events: (span, clock, signal) => (0,_paced_js__WEBPACK_IMPORTED_MODULE_3__/* .paced */ .y)(candles.slice(since(span.from)), span, periodMs, clock, signal),
    };
}


/***/ }),

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);



/** Whoever only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;
/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 */
function takeLock(path, waitMs = LOOK_MS) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
    try {
        database.exec('BEGIN EXCLUSIVE');
        return { release: () => database.close() };
    }
    catch (error) {
        database.close();
        if (isBusy(error))
            return null;
        throw error;
    }
}
/** Whether some process holds the lock. Changes nothing. */
function isLocked(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
    try {
        database.prepare('PRAGMA schema_version').get();
        return false;
    }
    catch (error) {
        if (isBusy(error))
            return true;
        throw error;
    }
    finally {
        database.close();
    }
}
function isBusy(error) {
    return /locked|busy/.test(error.message);
}


/***/ }),

/***/ 79098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function writePid(path, pid) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}\n`);
}
/** Removes the file if it still names that process. */
function removePid(path, pid) {
    if (readPid(path) === pid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
/** The pid in the file; `null` where there is none or it is not a pid. */
function readPid(path) {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim());
        return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * A child removes its own pid file when it ends, and that of its controller where that died without a chance to.
 */
function tidyOnExit(own, controller) {
    const parent = process.ppid;
    process.on('exit', () => {
        removePid(own, process.pid);
        if (!isAlive(parent))
            removePid(controller, parent);
    });
}


/***/ }),

/***/ 80624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** How a book and its reports call an exchange: a server in its place is no exchange. */
function nameOf({ servers }, id) {
    return servers[id] === undefined ? id : `${id}@localhost`;
}


/***/ })

};
