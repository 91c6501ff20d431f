export const id = 7242;
export const ids = [7242];
export const modules = {

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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99731);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21916);






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
        const classes = await Promise.all(/* import() */[__webpack_require__.e(9439), __webpack_require__.e(7185)]).then(__webpack_require__.bind(__webpack_require__, 31952));
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
    const steps = (other) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_5__/* .distance */ .Io)(id.toLowerCase(), other);
    const [nearest] = exchangeIds().toSorted((a, b) => steps(a) - steps(b));
    const meant = nearest !== undefined && steps(nearest) <= 2 ? `; is "${nearest}" meant?` : '';
    return `there is no exchange "${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shortWords */ .WL)(id, 40)}" in ccxt${meant}`;
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
    /** That one is told of elsewhere from now on. */
    forget(member) {
        for (const [kind, { members }] of [...this.#open]) {
            if (members.delete(member) && members.size === 0)
                this.#open.delete(kind);
        }
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

/***/ 18300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ExchangeClock)
/* harmony export */ });
/** Clocks that nobody sets go wrong by less than this, as a fraction: 500 parts in a million. */
const DRIFT = 500e-6;
/** A machine's clock that moves by more than this against its steady one was set. */
const STEP_MS = 1_000;
/**
 * The exchange's time, worked out from what its answers state. Each answer says that the exchange's clock stood within
 * a second or so at some moment between the request and the answer; what all of them allow is the result (the
 * intersection of intervals: K. Marzullo, *Maintaining the Time in a Distributed System*, 1984). The machine's own
 * clock only counts until the first answer. Being set in between does not matter: a steady clock carries on.
 */
class ExchangeClock {
    #machine;
    #offset;
    #bounds = null;
    /** A reading that contradicts the others: another like it, and it is they who are wrong. */
    #doubt = null;
    /** The machine's clock less the steady one, to see that it was set. */
    #setTo;
    #steps = 0;
    #hasHeard = false;
    /** `skewMs`: how far the machine's clock is ahead, as far as that is known beforehand. */
    constructor(machine, skewMs = 0) {
        this.#machine = machine;
        this.#setTo = machine.now() - this.steady();
        this.#offset = this.#setTo - skewMs;
    }
    now() {
        return this.steady() + this.#offset;
    }
    steady() {
        return this.#machine.steady?.() ?? this.#machine.now();
    }
    async until(time, signal) {
        do
            await this.#machine.until(this.#machine.now() + Math.ceil(time - this.now()), signal);
        while (!signal?.aborted && this.now() < time);
    }
    /**
     * Between which times the exchange's clock stood when the steady one showed `from`, and stands now; `null` if it has
     * not said. Nothing is taken for over before `earliest`.
     */
    boundsSince(from) {
        const bounds = this.#bounds && widened(this.#bounds, this.steady());
        if (!bounds)
            return null;
        const { low, high } = this.#doubt ?? bounds;
        return {
            earliest: from + Math.min(bounds.low, low),
            latest: this.steady() + Math.max(bounds.high, high),
        };
    }
    /** When it was on the exchange at the latest that the steady clock showed this; `null` if it has not said. */
    latestAt(steady) {
        const latest = this.boundsSince(steady)?.latest;
        return latest === undefined ? null : latest - (this.steady() - steady);
    }
    /** Whether a candle or trade can be of that time, as far as is known; where nothing is known, it can. */
    canBe(time) {
        return time <= (this.boundsSince(this.steady())?.latest ?? Number.POSITIVE_INFINITY);
    }
    /** How the machine's clock stands; `null` where the exchange has said nothing of its time. */
    get reading() {
        const bounds = this.#bounds && widened(this.#bounds, this.steady());
        if (!bounds)
            return null;
        const skewMs = Math.round(this.#machine.now() - this.now());
        return { skewMs, uncertaintyMs: Math.ceil((bounds.high - bounds.low) / 2), source: bounds.source };
    }
    /** How far the machine's clock is ahead, as far as that is known at present; `null` before the exchange said anything. */
    get skewMs() {
        return this.#hasHeard ? Math.round(this.#machine.now() - this.now()) : null;
    }
    /** Its time less the steady clock's; `null` before the exchange said anything. */
    get aheadOfSteadyMs() {
        return this.#hasHeard ? this.#offset : null;
    }
    /** How long ago the exchange last said something of its time; infinite where it never did. */
    get sinceReadingMs() {
        return this.#bounds ? this.steady() - this.#bounds.at : Number.POSITIVE_INFINITY;
    }
    /** How often the machine's clock was set. */
    get steps() {
        this.#look();
        return this.#steps;
    }
    take(stated) {
        this.#look();
        for (const { sentAt, receivedAt, time, resolutionMs, source } of stated) {
            const drift = (receivedAt - sentAt) * DRIFT;
            const [low, high] = [time - receivedAt - drift, time + resolutionMs - sentAt + drift];
            this.#hear({ low, high, at: receivedAt, source });
        }
    }
    /** What was said of the time was another's word: another exchange answers from now on. */
    forget() {
        this.#bounds = null;
        this.#doubt = null;
    }
    #hear(said) {
        const known = this.#bounds && shared(widened(this.#bounds, said.at), said);
        if (!this.#bounds || known) {
            this.#believe(known ?? said);
            return;
        }
        const again = this.#doubt && shared(widened(this.#doubt, said.at), said);
        if (again)
            this.#believe(again);
        else
            this.#doubt = said;
    }
    #believe(bounds) {
        this.#bounds = bounds;
        this.#doubt = null;
        this.#hasHeard = true;
        this.#offset = Math.round((bounds.low + bounds.high) / 2);
    }
    /** What was worked out does not hang on the machine's clock, but it is proven anew. */
    #look() {
        const setTo = this.#machine.now() - this.steady();
        if (Math.abs(setTo - this.#setTo) > STEP_MS) {
            this.#steps += 1;
            this.forget();
        }
        this.#setTo = setTo;
    }
}
function widened({ low, high, at, source }, now) {
    const drift = Math.max(0, now - at) * DRIFT;
    return { low: low - drift, high: high + drift, at, source };
}
/** What two allow; `null` where they contradict each other. */
function shared(a, b) {
    const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
    return low <= high ? { low, high, at: b.at, source: b.source } : null;
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
/** Faster than this no exchange is asked, no matter what it allows: one bot needs no more. */
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
    /** By the steady clock: the other one may turn out to be wrong. */
    #freeAt;
    #trouble = null;
    #answered = 0;
    constructor(scene) {
        this.#scene = scene;
        this.#freeAt = scene.clock.steady() + (scene.freeInMs ?? 0);
        this.#backOff = new _back_off_js__WEBPACK_IMPORTED_MODULE_1__/* .BackOff */ .T(scene.random);
    }
    /** When the next request may begin. */
    get freeAt() {
        const { clock } = this.#scene;
        return clock.now() + this.#freeAt - clock.steady();
    }
    get exchange() {
        return this.#scene.exchange;
    }
    /** Since when nothing has worked; `null` where the last request did. */
    get trouble() {
        return this.#trouble;
    }
    /** This many requests were answered. */
    get answered() {
        return this.#answered;
    }
    /** Looks whether a symbol in quarantine is back: like `ask`, but neither the attempt nor a failure counts for anything. */
    async probe(request, signal) {
        const { exchange, intervalMs, clock } = this.#scene;
        this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
        try {
            return { result: await request(exchange) };
        }
        catch (error) {
            if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S))
                throw error;
            return { failure: signal?.aborted ? 'given-up' : error.failure };
        }
        finally {
            clock.take(exchange.takeStatedTimes());
        }
    }
    /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
    async ask(what, request, signal) {
        const { exchange, intervalMs, clock, tally } = this.#scene;
        this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
        tally.requests += 1;
        try {
            const result = await request(exchange);
            clock.take(exchange.takeStatedTimes());
            this.#succeeded(what);
            return { result };
        }
        catch (error) {
            clock.take(exchange.takeStatedTimes());
            if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S))
                throw error;
            if (signal?.aborted)
                return { failure: 'given-up' };
            // That there is no such market is an answer.
            if (error.failure !== 'no-market')
                tally.errors += 1;
            this.#failed(what, error);
            return { failure: error.failure };
        }
    }
    #succeeded(what) {
        this.#answered += 1;
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
        this.#freeAt = Math.max(this.#freeAt, clock.steady() + this.#backOff.failed(retryAfterMs));
        episodes.trouble(`${exchange.id}-${failure}`, message, now);
    }
}


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ SkewWatch),
/* harmony export */   GP: () => (/* binding */ SET_CLOCK),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   eg: () => (/* binding */ skewWords)
/* harmony export */ });
/* unused harmony export TOLERABLE_SKEW_MS */
/** A clock that is wrong by no more than this is not worth a word. */
const TOLERABLE_SKEW_MS = 2_000;
/** What to do about a wrong clock. */
const SET_CLOCK = 'set the machine’s clock (timedatectl set-ntp true)';
/** Tells when the machine's clock turns out to be wrong, when that changes, and when it is right again. */
class SkewWatch {
    #report;
    #told = null;
    #steps = 0;
    constructor(report) {
        this.#report = report;
    }
    look(clock, exchange) {
        if (clock.steps > this.#steps) {
            this.#steps = clock.steps;
            const what = 'the machine’s clock was set, or the machine slept';
            this.#report('warning', 'clock-set', `${what}: the session goes on by the time of ${exchange}`);
        }
        const { reading } = clock;
        if (!reading)
            return;
        const { skewMs } = reading;
        if (isWrong(reading) && Math.abs(skewMs - (this.#told ?? 0)) > TOLERABLE_SKEW_MS) {
            this.#told = skewMs;
            const words = skewWords(reading, exchange);
            this.#report('warning', 'clock-skew', `${words}: the session goes by the exchange’s time; ${SET_CLOCK}`);
        }
        else if (this.#told !== null && Math.abs(skewMs) <= TOLERABLE_SKEW_MS) {
            this.#told = null;
            this.#report('info', 'clock-skew', `over: ${skewWords(reading, exchange)}`);
        }
    }
}
/** Whether a clock is off by more than is tolerable, no matter what the measurement leaves open. */
const isWrong = ({ skewMs, uncertaintyMs }) => Math.abs(skewMs) - uncertaintyMs > TOLERABLE_SKEW_MS;
/** `this machine's clock is 50.1 s ahead of ndax (± 0.5 s, by its Date header)`. */
function skewWords({ skewMs, uncertaintyMs, source }, exchange) {
    const seconds = (ms) => (Math.abs(ms) / 1000).toFixed(1);
    const how = `± ${seconds(uncertaintyMs)} s, by its ${source}`;
    if (Math.abs(skewMs) <= uncertaintyMs)
        return `this machine’s clock agrees with ${exchange} (${how})`;
    const direction = skewMs > 0 ? 'ahead of' : 'behind';
    return `this machine’s clock is ${seconds(skewMs)} s ${direction} ${exchange} (${how})`;
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
    /** Failed requests that do not count: they were one symbol's own. */
    excuse(requests) {
        this.requests -= requests;
        this.errors -= requests;
    }
    /** A candle was handed out so long after its close. */
    handedOut(lagMs, isLate) {
        if (isLate)
            return;
        this.lagMs = lagMs;
        this.longestLagMs = Math.max(this.longestLagMs ?? 0, lagMs);
    }
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
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6729);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47768);
/* harmony import */ var _ledger_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62708);







/** A process that only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;
/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 *
 * @throws {LedgerError} if no file can be locked there
 */
function takeLock(path, waitMs = LOOK_MS) {
    try {
        (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFile */ .Gz)(path);
        return locked(path, waitMs);
    }
    catch (error) {
        throw notLockable(path, error);
    }
}
function locked(path, waitMs) {
    try {
        return tryLock(path, waitMs);
    }
    catch (error) {
        if (!isGarbage(error))
            throw error;
        // SQLite looks at the locks before it reads: nobody holds this one, and what is in a lock means nothing.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path);
        return tryLock(path, waitMs);
    }
}
function tryLock(path, waitMs) {
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
/**
 * Whether some process holds the lock. Changes nothing.
 *
 * @throws {LedgerError} if that cannot be seen
 */
function isLocked(path) {
    if (!isThere(path))
        return false;
    try {
        return isHeld(path);
    }
    catch (error) {
        if (isGarbage(error))
            return false;
        throw notLockable(path, error);
    }
}
/** What is no file was never locked; a named pipe would be waited for. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .otherThanFile */ ._W)(path) === null;
}
function isHeld(path) {
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
function isGarbage(error) {
    return (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .sqliteCode */ .ac)(error) !== null && (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .storageFault */ .sk)(error) === 'damaged';
}
function notLockable(path, error) {
    return new _ledger_error_js__WEBPACK_IMPORTED_MODULE_6__/* .LedgerError */ .o(`the lock ${path} cannot be used: ${(0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .faultInWords */ .RQ)(error)}`, 'move away what lies there, and check the permissions and the free space');
}


/***/ })

};
