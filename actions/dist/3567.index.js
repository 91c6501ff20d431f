export const id = 3567;
export const ids = [3567];
export const modules = {

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* reexport safe */ _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__.GS),
/* harmony export */   N$: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_0__.N),
/* harmony export */   WL: () => (/* reexport safe */ _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__.WL),
/* harmony export */   sV: () => (/* reexport safe */ _strategy_answers_js__WEBPACK_IMPORTED_MODULE_1__.s)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68655);
/* harmony import */ var _strategy_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98071);
/* harmony import */ var _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47554);
/**
 * What the process of a person's own strategy needs of the engine: the same modules, without the shipped strategies and
 * their indicators, which are most of the code and never run there.
 */





/***/ }),

/***/ 52825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   Iv: () => (/* binding */ ROW_LENGTH),
/* harmony export */   PL: () => (/* binding */ candleAt),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   kk: () => (/* binding */ lastBefore),
/* harmony export */   nT: () => (/* binding */ firstFrom)
/* harmony export */ });
/* unused harmony export settledFrom */
/** Numbers in a row. */
const ROW_LENGTH = 7;
/** A table of `about.length` candles, given in its order. */
function tableOf(candles, about) {
    const bytes = about.length * ROW_LENGTH * Float64Array.BYTES_PER_ELEMENT;
    const rows = new Float64Array(new SharedArrayBuffer(bytes));
    const places = new Map(about.symbols.map((symbol, place) => [symbol, place]));
    let at = 0;
    for (const { symbol, start, open, high, low, close, volume } of candles) {
        rows.set([start, open, high, low, close, volume, places.get(symbol)], at);
        at += ROW_LENGTH;
    }
    return { ...about, rows };
}
function startAt({ rows }, index) {
    return rows[index * ROW_LENGTH];
}
function candleAt({ rows, symbols }, index) {
    const at = index * ROW_LENGTH;
    return {
        symbol: symbols[rows[at + 6]],
        start: rows[at],
        open: rows[at + 1],
        high: rows[at + 2],
        low: rows[at + 3],
        close: rows[at + 4],
        volume: rows[at + 5],
    };
}
/** The first row that starts at `time` or later; the length if there is none. */
function firstFrom(table, time) {
    let [low, high] = [0, table.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (startAt(table, middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The rows before `before` that hold the last `count` candles of each symbol, in order. */
function lastBefore(table, before, count) {
    const left = new Map(table.symbols.map((symbol) => [symbol, count]));
    const rows = [];
    let missing = count > 0 ? table.symbols.length : 0;
    for (let index = before - 1; index >= 0 && missing > 0; index -= 1) {
        const symbol = candleAt(table, index).symbol;
        const wanted = left.get(symbol);
        if (wanted === 0)
            continue;
        left.set(symbol, wanted - 1);
        if (wanted === 1)
            missing -= 1;
        rows.push(index);
    }
    return rows.reverse();
}
/** The row from which on every symbol has had `count` candles before; the length where that never comes. */
function settledFrom(table, count) {
    if (count === 0)
        return 0;
    const seen = new Map(table.symbols.map((symbol) => [symbol, 0]));
    let missing = table.symbols.length;
    for (let index = 0; index < table.length; index += 1) {
        const { symbol, start } = candleAt(table, index);
        const times = seen.get(symbol) + 1;
        seen.set(symbol, times);
        if (times === count)
            missing -= 1;
        if (missing > 0)
            continue;
        // The rest of this moment still belongs to the history.
        return firstFrom(table, start + table.periodMs);
    }
    return table.length;
}


/***/ }),

/***/ 83567:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52825);
/* harmony import */ var _session_strategy_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11462);
/* harmony import */ var _parameter_trial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69989);
/* harmony import */ var _run_replies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24415);
/* harmony import */ var _sync_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9210);
/* harmony import */ var _table_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72235);
/* harmony import */ var _walls_access_watch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67153);
/* harmony import */ var _walls_guard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48820);











/**
 * The process of a person's own strategy, and of nothing else. It reads requests from standard input and answers on
 * standard output; what the strategy prints goes to standard error.
 */
const [path, isWatched] = process.argv.slice(-2);
const lines = new _sync_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .SyncLines */ .b(0);
// What a strategy does to the language's own objects must not reach these.
const { parse, stringify } = JSON;
const opened = isWatched === 'watched' ? (0,_walls_access_watch_js__WEBPACK_IMPORTED_MODULE_8__/* .watchOpened */ .h)() : new Set();
const { exit } = (0,_walls_guard_js__WEBPACK_IMPORTED_MODULE_9__/* .raiseGuard */ .S)();
const pause = new Int32Array(new SharedArrayBuffer(4));
let instances = null;
let table = null;
function say(reply) {
    const bytes = Buffer.from(`${stringify(reply)}\n`);
    for (let written = 0; written < bytes.length;) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes, written);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            // The other side is busy with what it was told before.
            Atomics.wait(pause, 0, 0, 1);
        }
    }
}
function replyTo(definition, request) {
    switch (request.type) {
        case 'try':
            return { tried: (0,_parameter_trial_js__WEBPACK_IMPORTED_MODULE_4__/* .tryParameters */ .a)(definition, request.parameters, request.periodMs) };
        case 'table':
            table = tableOf(request);
            return { done: true };
        case 'opened':
            return { opened: [...opened] };
        case 'ask':
            return { answer: answerTo(request.question) };
        case 'show':
            return shown(request.questions);
        default:
            return madeThen(definition, request);
    }
}
/** Says now and then how far it is: each candle has its own time, as one that is asked about. */
function shown(questions) {
    let told = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)();
    for (const [place, question] of questions.entries()) {
        answerTo(question);
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)();
        if (now - told < _run_replies_js__WEBPACK_IMPORTED_MODULE_5__/* .TELL_EVERY_MS */ .h)
            continue;
        told = now;
        say({ upTo: place + 1, answers: [], isLast: false });
    }
    return { done: true };
}
function madeThen(definition, request) {
    let made;
    try {
        made = new _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .StrategyInstances */ .sV(definition, request.type === 'run' ? request.setup : request);
    }
    catch (error) {
        return { failed: (0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
    if (request.type === 'begin') {
        instances = made;
        return { done: true };
    }
    const run = new _table_run_js__WEBPACK_IMPORTED_MODULE_7__/* .TableRun */ .UV(table, request, '', () => { });
    const strategy = {
        show: (question) => void made.answer(question),
        answer: (question) => made.answer(question),
    };
    return (0,_run_replies_js__WEBPACK_IMPORTED_MODULE_5__/* .tellRun */ .R)(run, strategy, request.eachFrom, say);
}
function tableOf({ symbols, periodMs, length }) {
    const rows = new Float64Array(length * _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_10__/* .ROW_LENGTH */ .Iv);
    if (!lines.fill(new Uint8Array(rows.buffer)))
        exit(0);
    return { symbols, periodMs, length, rows };
}
function answerTo(question) {
    return instances?.answer(question) ?? [];
}
try {
    const definition = await (0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_3__/* .importStrategy */ .pI)(path);
    const { name, description, parameters } = definition;
    say({ loaded: { name, description, parameters } });
    // Waits without an event loop: what a strategy left running (a timer, a promise) does not run between two candles,
    // in a session as in a backtest.
    for (let line = lines.next(); line !== null; line = lines.next())
        say(replyTo(definition, parse(line)));
    exit(0);
}
catch (error) {
    say({ failed: (0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) });
    exit(1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryParameters),
/* harmony export */   p: () => (/* binding */ MOST_WARMUP)
/* harmony export */ });
/* harmony import */ var _session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);

/** A feed can look back so far, and a session should not begin with hours of it. */
const MOST_WARMUP = 100_000;
/** Asks a strategy whether it can be made with these parameters, and how many candles it must see first. Never throws. */
function tryParameters(definition, parameters, periodMs) {
    return {
        refusal: refusalOf(definition, parameters, periodMs),
        ...warmupOf(definition, parameters, periodMs),
    };
}
/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refusalOf(definition, parameters, periodMs) {
    try {
        definition.create(parameters, periodMs);
        return null;
    }
    catch (error) {
        return (0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
function warmupOf(definition, parameters, periodMs) {
    try {
        const count = definition.warmup(parameters, periodMs);
        const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
        if (isCount)
            return { warmup: Number(count), warmupFault: null };
        return { warmup: null, warmupFault: `returns ${shortText(count)}` };
    }
    catch (error) {
        return { warmup: null, warmupFault: `fails: ${(0,_session_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
function shortText(value) {
    return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 100);
}


/***/ }),

/***/ 24415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellRun),
/* harmony export */   h: () => (/* binding */ TELL_EVERY_MS)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** A part is told about this often, so that it is seen that the strategy answers; real time. */
const TELL_EVERY_MS = 10;
/** Candles between two looks at the clock: as many as take about this long, within limits. */
const LOOK_EVERY_MS = 2;
const MOST_BETWEEN_LOOKS = 1024;
/** Signals after which a part is told at once: a reply is a line of bounded length. */
const MOST_SIGNALS_TOLD = 100;
/**
 * Runs a strategy over a part of a table, and tells what it said in parts; before each candle from the place `eachFrom`
 * on. Returns the last part.
 */
function tellRun(run, strategy, eachFrom, tell) {
    let answers = [];
    let signals = 0;
    let told = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const tellUpTo = (upTo, now) => {
        tell({ upTo, answers, isLast: false });
        answers = [];
        signals = 0;
        told = now;
    };
    const noting = {
        show: (question) => strategy.show(question),
        answer(question, place) {
            const said = strategy.answer(question, place);
            if (said.length === 0)
                return said;
            answers.push([place, said]);
            signals += said.length;
            if (signals >= MOST_SIGNALS_TOLD)
                tellUpTo(place + 1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)());
            return said;
        },
    };
    let stride = 1;
    let looked = told;
    while (run.place < run.rows.length) {
        const isEach = run.place >= eachFrom;
        run.advance(isEach ? run.place + 1 : Math.min(run.place + stride, eachFrom), noting);
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        const wanted = (stride * LOOK_EVERY_MS) / Math.max(now - looked, 0.01);
        stride = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, Math.floor(wanted)));
        looked = now;
        if (isEach || run.place === eachFrom || now - told >= TELL_EVERY_MS)
            tellUpTo(run.place, now);
    }
    return { upTo: run.place, answers, isLast: true };
}


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyncLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK_BYTES = 65_536;
const NEW_LINE = 10;
/** Lines of a pipe, waited for without letting anything else run: between two of them no timer of a strategy fires. */
class SyncLines {
    #fd;
    #pause = new Int32Array(new SharedArrayBuffer(4));
    #chunk = Buffer.alloc(CHUNK_BYTES);
    /** What was read and not taken yet. */
    #rest = Buffer.alloc(0);
    constructor(fd) {
        this.#fd = fd;
    }
    /** The next line; `null` when the other side is gone. */
    next() {
        const parts = [];
        for (;;) {
            const end = this.#rest.indexOf(NEW_LINE);
            if (end >= 0) {
                parts.push(this.#rest.subarray(0, end));
                this.#rest = this.#rest.subarray(end + 1);
                return Buffer.concat(parts).toString();
            }
            parts.push(this.#rest);
            const count = this.#read(this.#chunk);
            this.#rest = Buffer.from(this.#chunk.subarray(0, count));
            if (count === 0)
                return null;
        }
    }
    /** Fills `bytes` with what comes next. `false` if the other side is gone before that. */
    fill(bytes) {
        const there = this.#rest.subarray(0, bytes.length);
        bytes.set(there);
        this.#rest = this.#rest.subarray(there.length);
        for (let filled = there.length; filled < bytes.length;) {
            const count = this.#read(bytes.subarray(filled));
            if (count === 0)
                return false;
            filled += count;
        }
        return true;
    }
    #read(into) {
        for (;;) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#fd, into);
            }
            catch (error) {
                const { code } = error;
                if (code === 'EOF')
                    return 0;
                if (code !== 'EAGAIN')
                    throw error;
                // The pipe does not wait by itself here.
                Atomics.wait(this.#pause, 0, 0, 1);
            }
        }
    }
}


/***/ }),

/***/ 72235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   UV: () => (/* binding */ TableRun)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52825);


/** A fresh engine over a part of a table, as far as it is told to go. */
class TableRun {
    engine;
    rows;
    /** What opens the book and the session. */
    begun;
    #table;
    #onStep;
    #answerer = SILENT;
    #place = 0;
    /** `source` names the market in the journal. */
    constructor(table, part, source, onStep) {
        const { setup, startingCash, span } = part;
        this.#table = table;
        this.#onStep = onStep;
        this.engine = new _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(setup, [], (question) => this.#answerer.show(question));
        this.rows = rowsOf(table, part);
        this.begun = this.engine.begin({
            time: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.from),
            ends: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.to - 1) + table.periodMs,
            identity: {
                mode: 'test',
                market: source,
                currency: setup.instruments[0].quote,
                startingCash: String(startingCash),
            },
            changed: [],
            previous: null,
            marks: {},
            highWaterMark: startingCash,
        });
    }
    /** How many candles it has processed. */
    get place() {
        return this.#place;
    }
    /** Processes candles up to the place `to`, not included, or up to the last one. */
    advance(to, answerer) {
        this.#answerer = answerer;
        const { engine } = this;
        const { history, length, rowAt } = this.rows;
        const table = this.#table;
        const end = Math.min(to, length);
        const warmed = Math.min(end, history.length);
        for (; this.#place < warmed; this.#place += 1)
            engine.warm((0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, history[this.#place]));
        const first = rowAt(history.length) - history.length;
        for (; this.#place < end; this.#place += 1) {
            const row = first + this.#place;
            const candle = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row);
            const question = engine.observe({ kind: 'candle', candle, late: false });
            this.#onStep(row, candle, engine.decide(question ? answerer.answer(question, this.#place) : NOTHING));
        }
    }
}
function rowsOf(table, { warmup, span }) {
    const history = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .kk)(table, span.from, warmup);
    return {
        history,
        length: history.length + span.to - span.from,
        rowAt: (place) => history[place] ?? span.from + place - history.length,
    };
}
const NOTHING = Object.freeze([]);
/** Says nothing. */
const SILENT = { show: () => { }, answer: () => NOTHING };


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchOpened)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);


/** What a strategy may still open here; every other way out of its process is closed. */
const WAYS = [
    { module: node_fs__WEBPACK_IMPORTED_MODULE_0__, names: ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream', 'openAsBlob'] },
    { module: node_fs__WEBPACK_IMPORTED_MODULE_0__.promises, names: ['readFile', 'open'] },
];
/** Code is what a strategy consists of, not what it knows. */
const CODE = /\.[cm]?[jt]s$|(^|\/)package\.json$/;
const MOST_NOTED = 100;
/** Notes which files are opened from now on, in this process, for good; nothing is hindered. */
function watchOpened() {
    const seen = new Set();
    for (const { module, names } of WAYS) {
        const functions = module;
        for (const name of names) {
            const original = functions[name];
            if (typeof original !== 'function')
                continue;
            functions[name] = function watched(...args) {
                const path = pathOf(args[0]);
                if (!CODE.test(path) && seen.size < MOST_NOTED)
                    seen.add(`opens ${path}`);
                return original.apply(this, args);
            };
        }
    }
    (0,node_module__WEBPACK_IMPORTED_MODULE_1__.syncBuiltinESMExports)();
    return seen;
}
function pathOf(argument) {
    if (argument instanceof URL)
        return argument.protocol === 'file:' ? argument.pathname : argument.href;
    return typeof argument === 'string' ? argument : 'something';
}


/***/ }),

/***/ 48820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ raiseGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78476);






/** Built-in modules without a way to the network, to other processes, or past this guard. */
const HARMLESS = [
    ...[
        'assert',
        'assert/strict',
        'buffer',
        'constants',
        'crypto',
        'events',
        'path',
        'path/posix',
        'path/win32',
    ],
    ...['perf_hooks', 'punycode', 'querystring', 'stream', 'stream/consumers', 'stream/promises', 'stream/web'],
    ...['string_decoder', 'timers', 'timers/promises', 'url', 'util', 'util/types', 'zlib'],
];
const FILES = ['fs', 'fs/promises'];
const REASONS = {
    ...of('it has no network', ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises']),
    ...of('it has no network', ['_http_client', '_http_agent', '_tls_wrap', 'undici']),
    ...of('it starts no processes and threads', ['child_process', 'cluster', 'worker_threads']),
    ...of('it has no environment', ['process', 'os']),
    ...of('it keeps no files', ['sqlite']),
    ...of('it cannot read files here', FILES),
};
/** What a strategy may write to the log, in its life. */
const MOST_LOG_BYTES = 4_000_000;
/** The reader cuts it to less, once it is free of secrets. */
const MOST_LINE_LENGTH = 60_000;
const GONE_GLOBALS = [
    ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'WebSocket', 'EventSource', 'BroadcastChannel'],
    ...['CloseEvent', 'MessageEvent', 'Storage', 'localStorage', 'sessionStorage'],
    // Node's HTTP client leaves itself here if anything loads it.
    ...[1, 2, 3].map((version) => Symbol.for(`undici.globalDispatcher.${version}`)),
    Symbol.for('undici.globalOrigin.1'),
];
const GONE_FROM_MODULE = [
    ...['registerHooks', 'register', '_preloadModules', 'runMain', '_initPaths', 'enableCompileCache'],
    'setSourceMapsSupport',
];
const GONE_FROM_PROCESS = [
    ...[
        'getBuiltinModule',
        'binding',
        '_linkedBinding',
        'dlopen',
        'kill',
        '_kill',
        '_debugProcess',
        '_debugEnd',
    ],
    ...['_startProfilerIdleNotifier', '_stopProfilerIdleNotifier', 'execve', 'openStdin', '_getActiveHandles'],
    ...['_getActiveRequests', 'reallyExit', 'abort', 'report', 'chdir', 'umask', 'setuid', 'setgid', 'seteuid'],
    ...['setegid', 'setgroups', 'initgroups', 'channel', 'send', 'disconnect', 'moduleLoadList', 'permission'],
    ...['loadEnvFile', 'exit', 'mainModule'],
];
/**
 * Raises the walls inside this process, for good: from here on no module with a way to the network, to processes or to
 * the environment can be loaded, `process` and `console` are harmless stand-ins, and `fetch` and its like are gone.
 * To be called after everything the caller needs has been imported, with what it needs of `process` kept.
 */
function raiseGuard() {
    const end = process.reallyExit.bind(process);
    closeModules();
    const log = new Log();
    replace(globalThis, 'process', strategyProcess(log));
    replace(globalThis, 'console', strategyConsole(log));
    for (const name of GONE_GLOBALS)
        replace(globalThis, name, undefined);
    for (const name of ['compileStreaming', 'instantiateStreaming'])
        replace(webAssembly(), name, undefined);
    return { exit: (code) => end(code) };
}
/** Hooks for both ways of loading, and no way to add others after them. */
function closeModules() {
    // Captured, and without prototypes: what a strategy does to `Set` or `String` must not reach in here.
    const slice = Function.prototype.call.bind(String.prototype.slice);
    const hasFiles = (0,_node_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPermissionModelSound */ .I)() && process.permission !== undefined;
    const allowed = Object.create(null);
    for (const name of hasFiles ? [...HARMLESS, ...FILES] : HARMLESS)
        allowed[`node:${name}`] = true;
    const builtIn = Object.create(null);
    for (const name of node_module__WEBPACK_IMPORTED_MODULE_1__.builtinModules)
        builtIn[name] = slice(name, 0, 5) === 'node:' ? name : `node:${name}`;
    const reasons = Object.create(null);
    for (const [name, reason] of Object.entries(REASONS))
        reasons[`node:${name}`] = reason;
    const NewError = Error;
    const refuse = (name) => {
        const reason = reasons[name];
        const why = reason === undefined ? '' : `: ${reason}`;
        throw new NewError(`a strategy may not import ${slice(name, 0, 200)}${why}`);
    };
    const check = (url) => {
        if (slice(url, 0, 5) === 'file:')
            return;
        const name = builtIn[url] ?? url;
        if (allowed[name] !== true)
            refuse(name);
    };
    (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
        resolve(specifier, context, next) {
            const result = next(specifier, context);
            check(result.url);
            return result;
        },
        load(url, context, next) {
            check(url);
            return next(url, context);
        },
    });
    const module = node_module__WEBPACK_IMPORTED_MODULE_1__;
    for (const name of GONE_FROM_MODULE)
        replace(module, name, undefined);
    for (const name of ['_load', 'createRequire'])
        replace(module, name, module[name]);
    const engine = node_v8__WEBPACK_IMPORTED_MODULE_4__;
    for (const name of ['setFlagsFromString', 'setHeapSnapshotNearHeapLimit', 'writeHeapSnapshot']) {
        engine[name] = undefined;
    }
    (0,node_module__WEBPACK_IMPORTED_MODULE_1__.syncBuiltinESMExports)();
}
/** Writes to standard error, up to a limit. */
class Log {
    #left = MOST_LOG_BYTES;
    stream;
    constructor() {
        this.stream = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
            write: (chunk, _encoding, done) => {
                this.write(chunk);
                done();
            },
        });
    }
    line(text) {
        const short = text.length > MOST_LINE_LENGTH ? `${text.slice(0, MOST_LINE_LENGTH)}…` : text;
        this.write(Buffer.from(`${short}\n`));
    }
    write(bytes) {
        if (this.#left <= 0)
            return;
        const part = bytes.subarray(0, this.#left);
        this.#left -= part.length;
        writeWaiting(part);
        if (this.#left <= 0)
            writeWaiting(TOO_MUCH);
    }
}
const TOO_MUCH = Buffer.from('\n(the strategy has written too much: the rest is not kept)\n');
/** A reader that is busy is waited for this long; what it has not read then is lost. */
const READER_MS = 2_000;
const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));
/** Writes to standard error, which is a pipe that does not wait by itself. */
function writeWaiting(bytes) {
    let waited = 0;
    for (let written = 0; written < bytes.length;) {
        try {
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, bytes, written);
        }
        catch (error) {
            if (error.code !== 'EAGAIN' || waited >= READER_MS)
                return;
            wait(pause, 0, 0, 1);
            waited += 1;
        }
    }
}
/** Takes what is dangerous off the real `process`, which internals still know, and gives a stand-in for it. */
function strategyProcess(log) {
    const real = process;
    const { version, platform, arch, hrtime } = process;
    const { bigint } = hrtime;
    const nextTick = process.nextTick.bind(process);
    const [uptime, memoryUsage] = [process.uptime.bind(process), process.memoryUsage.bind(process)];
    const stdin = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
    const stub = {
        ...{ version, platform, arch, versions: Object.freeze({ ...process.versions }) },
        ...{
            env: Object.freeze(Object.create(null)),
            argv: Object.freeze(['node', 'strategy']),
            execArgv: [],
            pid: 0,
        },
        cwd: () => '/',
        hrtime: Object.assign((since) => hrtime.call(process, since), {
            bigint: () => bigint(),
        }),
        nextTick: (task, ...given) => nextTick(task, ...given),
        ...{ uptime: () => uptime(), memoryUsage: () => memoryUsage() },
        ...{ stdin, stdout: log.stream, stderr: log.stream },
        emitWarning: (warning) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)('%s', warning)),
        ...{ on: () => stub, once: () => stub, off: () => stub, removeListener: () => stub, emit: () => false },
        exit: () => {
            throw new Error('a strategy may not end the process');
        },
    };
    for (const name of GONE_FROM_PROCESS)
        replace(real, name, undefined);
    // Node's own loader looks into it.
    replace(real, 'env', stub.env);
    for (const [name, value] of Object.entries({ stdin, stdout: log.stream, stderr: log.stream })) {
        replace(real, name, value);
    }
    return Object.freeze(stub);
}
function strategyConsole(log) {
    const stub = Object.create(null);
    for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir']) {
        stub[name] = (...given) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)(...given));
    }
    const silent = ['time', 'timeEnd', 'timeLog', 'group', 'groupEnd', 'table', 'assert', 'count', 'clear'];
    for (const name of silent)
        stub[name] = () => { };
    return Object.freeze(stub);
}
function replace(holder, name, value) {
    // Node makes some of its globals when they are first touched, and the whole HTTP client with them; a removal does not
    // touch them.
    Reflect.deleteProperty(holder, name);
    try {
        Object.defineProperty(holder, name, { value, writable: false, configurable: false });
    }
    catch {
        // Some of Node's own are fixed already; the permission model and the kernel stand behind them.
    }
}
function webAssembly() {
    return globalThis.WebAssembly;
}
function of(reason, names) {
    return Object.fromEntries(names.map((name) => [name, reason]));
}


/***/ }),

/***/ 78476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isPermissionModelSound)
/* harmony export */ });
/** Fixed in Node before this one: ways to read around the permission model (CVE-2025-55130, CVE-2026-21715). */
const SOUND_SINCE = [24, 14, 1];
/** Whether the permission model of this Node counts as a wall. */
function isPermissionModelSound(version = process.versions.node) {
    const parts = version.split('.').map(Number);
    for (const [place, least] of SOUND_SINCE.entries()) {
        if (parts[place] !== least)
            return parts[place] > least;
    }
    return true;
}


/***/ }),

/***/ 11462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   XK: () => (/* binding */ isParameterName),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   pI: () => (/* binding */ importStrategy)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);


const LONGEST_NAME_BYTES = 200;
/** What a parameter may be called: it stands in journals, on pages and in the command line (`--param name=value`). */
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;
/** Whether a parameter may be called that. A name that looks like a secret is none. */
function isParameterName(name) {
    return PARAMETER_NAME.test(name) && (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name) === name;
}
/** A strategy that cannot be used, and why. */
class StrategyError extends Error {
    name = 'StrategyError';
    constructor(message) {
        super((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(message));
    }
}
/** Runs a person's file and takes the strategy that it exports. @throws {StrategyError} if it exports none */
async function importStrategy(path) {
    const module = await importFile(path);
    return definitionOf(module.default ?? module.strategy, path);
}
async function importFile(path) {
    try {
        // A person's file stays outside every bundle.
        return await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
    }
}
/** What was thrown, in words: a strategy may throw anything. */
function messageOf(thrown) {
    try {
        const message = thrown?.message;
        return typeof message === 'string' ? message : String(thrown);
    }
    catch {
        return 'threw something that cannot be read';
    }
}
/** The message, with the line of the file where the fault is known to lie. */
function placeOf(error, path) {
    const stack = error?.stack;
    const lines = typeof stack === 'string' ? stack.split('\n') : [];
    const line = lines.find((text) => text.includes(path));
    const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
    return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}
function definitionOf(exported, path) {
    const wrong = (what) => new StrategyError(`the strategy file ${path} ${what}`);
    if (typeof exported !== 'object' || exported === null) {
        throw wrong('has no default export that is a strategy definition (name, parameters, warmup, create)');
    }
    const { name, description, parameters, warmup, create } = exported;
    if (typeof name !== 'string' || name === '')
        throw wrong('must export a name');
    if (typeof warmup !== 'function')
        throw wrong('must export warmup(parameters), the candles it needs first');
    if (typeof create !== 'function')
        throw wrong('must export create(parameters), which makes one instance a symbol');
    for (const [parameter, range] of Object.entries(parameters ?? {})) {
        if (!isParameterName(parameter)) {
            throw wrong(`must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(parameter, 60))}`);
        }
        if (!isRange(range))
            throw wrong(`must give parameter ${parameter} as { default, min, max }`);
        if (!(range.step === undefined || range.step > 0)) {
            throw wrong(`must give parameter ${parameter} a step above 0, or none`);
        }
    }
    return {
        name: (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name, LONGEST_NAME_BYTES),
        description: typeof description === 'string' ? (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(description) : '',
        parameters: parameters ?? {},
        warmup: warmup.bind(exported),
        create: create.bind(exported),
    };
}
function isRange(range) {
    const { default: value, min, max } = range ?? {};
    return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}


/***/ })

};
