export const id = 926;
export const ids = [926];
export const modules = {

/***/ 78496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ MAIN_BOOK),
/* harmony export */   SY: () => (/* binding */ bookOfLedger),
/* harmony export */   gA: () => (/* binding */ BOOK_NAME),
/* harmony export */   nv: () => (/* binding */ bookOfFolder),
/* harmony export */   xG: () => (/* binding */ ofBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The book if none is named. */
const MAIN_BOOK = 'main';
/**
 * Lower-case letters, digits and `-`, at most 40 characters, no `-` at either end. No capitals: folders of some machines
 * and the concurrency groups of GitHub do not tell `Alpha` from `alpha`.
 */
const BOOK_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/**
 * ` of book alpha`; nothing for `main`. That is the rule of every name: what a machine reads always names the book; what
 * people read names it unless it is `main`, because most people have one book and need no name for it.
 */
function ofBook({ book = MAIN_BOOK }) {
    return book === MAIN_BOOK ? '' : ` of book ${book}`;
}
/** The book that a ledger says it is. A foreign ledger may hold a name that is none. */
function bookOfLedger({ name = MAIN_BOOK }) {
    return BOOK_NAME.test(name) ? name : 'unknown';
}
const LONGEST_SLUG = 29;
const HASH_DIGITS = 10;
const ENDS_LIKE_A_HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`);
/**
 * The book of a folder of a repository: `main` of the repository's own, else the folder's path. A path that is not a
 * name as it stands is rewritten and gets digits of its hash; a path that ends like such a name gets them too, so that
 * two folders never have the same name. `path` is relative to the repository, with `/`.
 */
function bookOfFolder(path) {
    if (path === '' || path === '.')
        return MAIN_BOOK;
    if (BOOK_NAME.test(path) && path !== MAIN_BOOK && !ENDS_LIKE_A_HASH.test(path))
        return path;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex').slice(0, HASH_DIGITS);
    const slug = path
        .slice(0, 1000)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST_SLUG)
        .replace(/^-|-$/g, '');
    return slug === '' ? `folder-${hash}` : `${slug}-${hash}`;
}


/***/ }),

/***/ 40926:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/endpoints.js + 2 modules
var endpoints = __webpack_require__(7232);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/events/news-piece.js
var news_piece = __webpack_require__(1864);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/readiness.js

/** Ready once the bot processed this session's first candle, warm-up included. */
function readiness(plan, ledger) {
    return ledger.read((reader) => (0,candles/* hasSeenAnything */.Ct)(reader, plan.id));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/answers/answerer.js



const encoder = new TextEncoder();
/** Reads the ledger for the server, one question after another. Runs in a thread of its own: an answer may take long. */
class Answerer {
    #plan;
    #ledger;
    constructor(plan, ledger) {
        this.#plan = plan;
        this.#ledger = ledger;
    }
    /** Throws `Problem` if there is no answer. */
    answer(question) {
        if (question.about === 'ready')
            return readiness(this.#plan, this.#ledger);
        if (question.about === 'news')
            return (0,news_piece/* newsPiece */.q)(this.#ledger, question.request);
        return this.#endpoint(question);
    }
    close() {
        this.#ledger.close();
    }
    #endpoint({ path, query, moment, known }) {
        const endpoint = endpoints/* ENDPOINTS */.H.find((each) => each.path === path);
        if (!endpoint)
            throw new Error(`no endpoint answers at ${path}`);
        const session = {
            plan: this.#plan,
            ledger: this.#ledger,
            now: () => moment.now,
            metrics: () => moment.metrics,
        };
        const state = endpoint.state?.(session) ?? null;
        if (state !== null && state === known)
            return { state, body: null };
        return { state, body: encoder.encode(JSON.stringify(endpoint.answer(session, query))) };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(62708);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/problem.js
var problem = __webpack_require__(31689);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/ledger-source.js




const SQLITE_ERROR = 1;
/** The ledger as the server has it: opened by the first question, kept open, and opened anew when it was replaced. */
class LedgerSource {
    #path;
    #open = null;
    #timesOpened = 0;
    constructor(path) {
        this.#path = path;
    }
    /** All that `question` reads is one committed state. Throws `Problem` 503 while the ledger cannot be read. */
    read(question) {
        return this.#ask((reader) => reader.atOnce(() => question(reader)));
    }
    /**
     * Another text after each commit, and after the ledger was replaced; at the price of one look, without reading the
     * book. What is read afterwards is of this state or a later one. Throws `Problem` 503 as `read` does.
     */
    state() {
        return this.#ask((reader) => `${this.#timesOpened}.${reader.dataVersion()}`);
    }
    #ask(question) {
        try {
            return question(this.#reader());
        }
        catch (error) {
            if (!isUnreadable(error))
                throw error;
            this.close();
            throw new problem/* Problem */.AF(503, `the ledger cannot be read now: ${error.message}`, { 'Retry-After': '1' });
        }
    }
    close() {
        this.#open?.reader.close();
        this.#open = null;
    }
    #reader() {
        const found = (0,external_node_fs_.statSync)(this.#path, { throwIfNoEntry: false });
        const file = found ? `${found.dev}:${found.ino}` : null;
        if (this.#open?.file !== file)
            this.close();
        if (file === null)
            throw new problem/* NotYet */.QH('there is no ledger yet: the bot has not begun');
        if (this.#open === null) {
            this.#open = { reader: new reader/* LedgerReader */.B(this.#path), file };
            this.#timesOpened += 1;
        }
        return this.#open.reader;
    }
}
/** Not our mistake: the ledger is busy, damaged, or of another version. */
function isUnreadable(error) {
    if (error instanceof ledger_error/* LedgerError */.o)
        return true;
    const { code, errcode } = error;
    return code === 'ERR_SQLITE_ERROR' && errcode !== SQLITE_ERROR;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/answering-main.js





/** The thread that reads the ledger for the server, one question after another. */
/** Readers must not slow down the bot: on a machine with too few processors the bot comes first. */
const NICENESS = 10;
// On Linux this is about the calling thread alone; elsewhere it would be about the whole process.
if (process.platform === 'linux')
    (0,external_node_os_.setPriority)(0, NICENESS);
const plan = external_node_worker_threads_.workerData;
const answerer = new Answerer(plan, new LedgerSource(plan.ledgerPath));
external_node_worker_threads_.parentPort.on('message', ({ id, question }) => {
    const told = answered(id, question);
    external_node_worker_threads_.parentPort.postMessage(told, buffersOf(told));
});
external_node_worker_threads_.parentPort.on('close', () => answerer.close());
function answered(id, question) {
    try {
        return { id, result: answerer.answer(question) };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF) {
            const { status, message, headers } = error;
            return { id, problem: { status, message, headers, isNotYet: error instanceof problem/* NotYet */.QH } };
        }
        const { message, stack } = error;
        return { id, mistake: { message, stack: stack ?? message } };
    }
}
/** What is handed over instead of copied. */
function buffersOf(told) {
    const { body } = ('result' in told ? told.result : null) ?? {};
    return body ? [body.buffer] : [];
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ENDPOINTS),
  t: () => (/* binding */ isKept)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/page/figures.js
var figures = __webpack_require__(67439);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/log-tail.js
var log_tail = __webpack_require__(98523);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/server-page.js
var server_page = __webpack_require__(7315);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/journal.js
var journal = __webpack_require__(313);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/observations.js
var observations = __webpack_require__(52771);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/decimal-sum.js
/** The exact sum of decimals that are not negative, in plain notation. */
function sumOf(decimals) {
    const places = Math.max(0, ...decimals.map((decimal) => decimal.split('.')[1]?.length ?? 0));
    const sum = decimals.reduce((sum, decimal) => {
        const [whole = '', fraction = ''] = decimal.split('.');
        return sum + BigInt(whole + fraction.padEnd(places, '0'));
    }, 0n);
    const digits = sum.toString().padStart(places + 1, '0');
    const split = digits.length - places;
    const fraction = digits.slice(split).replace(/0+$/, '');
    return fraction ? `${digits.slice(0, split)}.${fraction}` : digits.slice(0, split);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/server/journal-page.js
var journal_page = __webpack_require__(29037);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/orders.js



/** Orders and how they stand. Open orders are listed whichever session placed them. */
function orders({ plan, ledger }, query) {
    return ledger.read((reader) => {
        const entries = query.status === 'open'
            ? (0,journal_page/* newestOpenOrders */.wg)(reader, query, plan.id)
            : (0,journal_page/* newestEntries */.v5)(reader, 'order', query, plan.id);
        const standings = standingsOf(reader, entries);
        return { orders: entries.map((entry) => listed(entry, standings.get(entry.data.id))) };
    });
}
function listed({ session, time, data }, standing) {
    const { id, symbol, side, type, quantity, price, activeFrom, reduceOnly, parent, reason } = data;
    return {
        id,
        session,
        placed_at: (0,clock/* isoTime */.Ly)(time),
        symbol,
        side,
        type,
        quantity,
        price,
        ...standing,
        active_from: (0,clock/* isoTime */.Ly)(activeFrom),
        reduce_only: reduceOnly,
        parent,
        reason,
    };
}
/** An order that is no longer open was cancelled or, where the journal has no such entry, filled. */
function standingsOf(reader, orders) {
    const rows = reader.rows('SELECT id, filled, triggered FROM open_orders');
    const open = new Map(rows.map((row) => [row.id, row]));
    const closed = orders.filter(({ data }) => !open.has(data.id));
    const after = closed.length > 0 ? (0,journal_page/* entriesFrom */.RJ)(reader, ['fill', 'cancel'], closed[0].seq) : [];
    const fills = new Map();
    const cancels = new Map();
    for (const entry of after) {
        const { order } = entry.data;
        if (entry.kind === 'cancel')
            cancels.set(order, entry.data.reason);
        else
            fills.set(order, [...(fills.get(order) ?? []), entry.data.quantity]);
    }
    const standing = (id) => {
        const row = open.get(id);
        if (row)
            return { status: row.triggered ? 'triggered' : 'open', filled: row.filled, cancelled: null };
        const cancelled = cancels.get(id) ?? null;
        return {
            status: cancelled === null ? 'filled' : 'cancelled',
            filled: sumOf(fills.get(id) ?? []),
            cancelled,
        };
    };
    return new Map(orders.map(({ data }) => [data.id, standing(data.id)]));
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/server/positions.js
var positions = __webpack_require__(15254);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/problem.js
var problem = __webpack_require__(31689);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/series.js
var series = __webpack_require__(25921);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/signals.js
var signals = __webpack_require__(4931);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/status.js
var server_status = __webpack_require__(68186);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/trades.js
var trades = __webpack_require__(45287);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/endpoints.js













const LIST = ['limit', 'offset', 'session', 'since', 'until'];
// biome-ignore format: a table is read by column
const ENDPOINTS = [
    { path: '/api/v1/status', about: 'the session on one page', parameters: [], answer: server_status/* status */.h },
    { path: '/api/v1/metrics', about: 'the newest metrics', parameters: [], answer: newestMetrics },
    { path: '/api/v1/positions', about: 'what is held, with marks, stops and targets', parameters: [], answer: positions/* positions */.X },
    { path: '/api/v1/orders', about: 'orders and how they stand', parameters: [...LIST, 'status'], answer: orders },
    { path: '/api/v1/trades', about: 'round trips and fills', parameters: LIST, answer: trades/* trades */.e },
    { path: '/api/v1/equity', about: 'what the book was worth after each candle', parameters: LIST, answer: series/* equity */.eZ },
    { path: '/api/v1/candles', about: 'the candles of one symbol', parameters: [...LIST, 'symbol'], required: ['symbol'], answer: series/* candles */.nz },
    { path: '/api/v1/signals', about: 'signals, each with its verdict', parameters: LIST, answer: signals/* signals */.QO },
    { path: '/api/v1/incidents', about: 'what went wrong on the machine', parameters: LIST, answer: observations/* incidents */.MT },
    { path: '/api/v1/health', about: 'the health checks', parameters: LIST, answer: observations/* health */.vK },
    { path: '/api/v1/figures', about: 'the figures, and how each is computed', parameters: [], answer: endpoints_figures, state: ({ ledger }) => ledger.state() },
    { path: '/api/v1/log', about: 'the newest lines of the logs', parameters: ['limit'], answer: log },
    { path: '/api/v1/page', about: 'all that the dashboard opens with', parameters: [], answer: server_page/* serverPage */.lG, state: server_page/* serverPageState */.wC },
    { path: '/api/v1/journal', about: 'the journal, entry by entry', parameters: LIST, answer: journal/* journal */.W },
];
/** Whether the answer of an address is kept for as long as the book does not change. */
function isKept(path) {
    return ENDPOINTS.some((endpoint) => endpoint.path === path && endpoint.state !== undefined);
}
function endpoints_figures({ plan, ledger }) {
    return ledger.read((reader) => (0,figures/* ledgerFigures */.X)(reader, plan.id));
}
function log({ plan }, { limit }) {
    return { log: (0,log_tail/* logTail */.RB)((0,paths/* pathsOf */.wG)(plan.workdir, plan.book), limit) };
}
function newestMetrics({ metrics }) {
    const newest = metrics();
    if (!newest)
        throw new problem/* NotYet */.QH('there are no metrics of this session yet');
    return newest;
}


/***/ }),

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   q: () => (/* binding */ newsPiece)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27062);
/* harmony import */ var _news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92107);


/** A piece is cut once it is longer than this, so that what waits for a reader is bounded. */
const MOST_CHARACTERS = 256 * 1024;
/** `null` if the state is the one that the reader knows. Throws `Problem` while the ledger cannot be read. */
function newsPiece(ledger, { from, lastPoint, known, ...bounds }) {
    const state = ledger.state();
    if (state === known)
        return null;
    return ledger.read((reader) => {
        const cursor = from ?? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(reader);
        return { state, ...pieceAfter(reader, cursor, lastPoint, bounds) };
    });
}
function pieceAfter(reader, from, lastPoint, bounds) {
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(from, reader)) {
        return { isOtherBook: true, text: '', cursor: from, lastPoint, isWhole: true };
    }
    const { news, isWhole } = (0,_news_js__WEBPACK_IMPORTED_MODULE_1__/* .newsAfter */ .k)(reader, from, lastPoint, bounds);
    const told = [];
    let characters = 0;
    let cursor = from;
    let point = lastPoint;
    let isCut = false;
    for (const { kind, data, cursor: next } of news) {
        // How the book stands is told at the end in any case.
        isCut ||= characters > MOST_CHARACTERS;
        if (isCut && kind !== 'book')
            continue;
        if (!isCut)
            cursor = next;
        if (kind === 'equity')
            point = data.equity;
        const text = eventOf(kind, JSON.stringify(data), (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCursor */ .yS)(cursor));
        told.push(text);
        characters += text.length;
    }
    const text = told.join('');
    return { isOtherBook: false, text, cursor, lastPoint: point, isWhole: isWhole && !isCut };
}
/** One server-sent event; `json` has no line break. */
function eventOf(name, json, id) {
    return `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${json}\n\n`;
}


/***/ }),

/***/ 14187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   Tk: () => (/* binding */ pathsOfLedger),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export booksIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78496);



const BOOKS = 'books';
/**
 * Every file of a book in a work directory. Those of the book `main` have the names that people and scripts rely on;
 * another book has all that is its own in one folder, `.chimera/state/books/<name>`. Configuration, kill switch and
 * what exchanges listed belong to all of them.
 */
function pathsOf(workdir, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
    const shared = stateOf(workdir);
    const state = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, BOOKS, book);
    const home = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? workdir : state;
    return {
        workdir,
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, '.chimera', 'runtime-config.json'),
        killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, '.chimera', 'RUNTIME_DISABLED'),
        state,
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'session.lock'),
        /** What exchanges listed when they were last asked, a file each. */
        listings: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'listings'),
        /** When exchanges were last asked, by any process of the work directory. */
        requestPace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'request-pace.json'),
        commands: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'commands'),
        stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'stop-request.json'),
        signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'watcher'),
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'session-result.json'),
        runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'chimera-runtime.log'),
        serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'unified-server.log'),
        botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'chimera-bot.log'),
        pid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'chimera-runtime.pid'),
        startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'starting.pid'),
        serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'chimera-runtime.pid.server'),
        botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'chimera-runtime.pid.bot'),
        metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'runtime-metrics.json'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'runtime-reports'),
    };
}
function stateOf(workdir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, '.chimera', 'state');
}
function ledgerPathOf(workdir, mode, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathsOf(workdir, book).state, mode, 'ledger.db');
}
/** The files of a book that lies where `ledgerPathOf` says. */
function pathsOfLedger(ledgerPath) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath));
    const books = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state);
    const isMain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(books) !== BOOKS;
    const shared = isMain ? state : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(books);
    return pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, '..', '..'), isMain ? _config_book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(state));
}
/** The names of the books of a work directory that have a ledger, `main` first. */
function booksIn(workdir) {
    const folder = join(stateOf(workdir), BOOKS);
    const others = existsSync(folder) ? readdirSync(folder).filter((name) => BOOK_NAME.test(name)) : [];
    return [MAIN_BOOK, ...others.toSorted()].filter((book) => ['paper', 'test'].some((mode) => existsSync(ledgerPathOf(workdir, mode, book))));
}
/** Held by whoever writes the book. */
function writerLockOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), 'writer.lock');
}


/***/ })

};
