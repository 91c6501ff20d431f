export const id = 681;
export const ids = [681];
export const modules = {

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ LOG_LEVELS),
/* harmony export */   t: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);




const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'];
/** A log file is set aside at this size; so many older ones are kept. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence.
 */
class Log {
    #path;
    #least;
    #echo;
    #size;
    constructor(path, least, echo) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        this.#path = path;
        this.#least = LOG_LEVELS.indexOf(least);
        this.#echo = echo ?? null;
        this.#size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
    debug(message) {
        this.write('DEBUG', message);
    }
    info(message) {
        this.write('INFO', message);
    }
    success(message) {
        this.write('SUCCESS', message);
    }
    warning(message) {
        this.write('WARNING', message);
    }
    error(message) {
        this.write('ERROR', message);
    }
    write(level, message) {
        if (LOG_LEVELS.indexOf(level) < this.#least)
            return;
        const text = singleLine(message);
        const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace('T', ' ');
        const line = `[${stamp} UTC] [${level}] ${text}\n`;
        this.#append(line);
        this.#echo?.(level, text);
    }
    /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
    #append(line) {
        const bytes = Buffer.byteLength(line);
        try {
            if (this.#size + bytes > LARGEST_FILE_BYTES)
                this.#rotate();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
            this.#size += bytes;
        }
        catch { }
    }
    #rotate() {
        for (let age = OLDER_FILES; age >= 1; age -= 1) {
            const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
        }
        this.#size = 0;
    }
}
function singleLine(message) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(message).replace(/\s*[\r\n\x85\u2028\u2029]+\s*/g, ' ⏎ ');
    return plain.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivePlan),
/* harmony export */   v: () => (/* binding */ ParentLink)
/* harmony export */ });
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99433);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90225);


/** A child that has not heard of its controller for so long ends itself; real time. */
const SILENCE_LIMIT_MS = 60_000;
/** A child process's end of the pipe: heartbeats both ways, and the news that the controller died. */
class ParentLink {
    #heartbeat;
    #beat;
    #silence;
    #isLost = false;
    constructor(handlers) {
        this.#silence = new _silence_js__WEBPACK_IMPORTED_MODULE_0__/* .Silence */ .A(handlers.heartbeatMs);
        const lost = () => {
            if (this.#isLost)
                return;
            this.#isLost = true;
            handlers.onLost();
        };
        process.on('message', (message) => {
            this.#silence.hear();
            if (message.type !== 'heartbeat')
                handlers.onMessage(message);
        });
        process.on('disconnect', lost);
        if (!process.connected)
            lost();
        const usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageMeter */ .t)();
        this.#beat = () => {
            const feed = handlers.feed?.() ?? null;
            const beat = { type: 'heartbeat', operations: handlers.operations(), usage: usage() };
            this.send(feed ? { ...beat, feed } : beat);
        };
        this.#heartbeat = setInterval(() => {
            if (this.#silence.look() > SILENCE_LIMIT_MS)
                lost();
            this.#beat();
        }, handlers.heartbeatMs);
        this.#heartbeat.unref();
    }
    send(message) {
        if (process.connected)
            process.send?.(message, undefined, undefined, () => { });
    }
    incident(severity, kind, message) {
        this.send({ type: 'incident', severity, kind, message });
    }
    /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
    close() {
        this.#isLost = true;
        this.#beat();
        clearInterval(this.#heartbeat);
        if (process.connected)
            process.disconnect();
    }
}
/** The first message to a child is its plan. */
function receivePlan() {
    return new Promise((resolve, reject) => {
        const onDisconnect = () => reject(new Error('the controller was gone before it said what to do'));
        process.once('disconnect', onDisconnect);
        process.once('message', (message) => {
            process.off('disconnect', onDisconnect);
            if (message.type === 'plan')
                resolve(message.plan);
            else
                reject(new Error(`expected a plan, got ${message.type}`));
        });
    });
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

/***/ 96877:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69178);
/* harmony import */ var _report_page_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35575);
/* harmony import */ var _server_ledger_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31395);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58506);
/* harmony import */ var _server_unified_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15225);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14187);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(633);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79098);









/** The unified server's process. It ends when it is told to, or when the controller is gone. */
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_7__/* .receivePlan */ .H)();
/** Where the dashboard's `page.html` lies. */
const [page] = process.argv.slice(2);
const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .pathsOf */ .wG)(plan.workdir);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_1__/* .Log */ .t(paths.serverLog, plan.logLevel);
(0,_pid_file_js__WEBPACK_IMPORTED_MODULE_8__/* .tidyOnExit */ .g3)(paths.serverPid, paths.pid);
process.on('uncaughtExceptionMonitor', ({ stack, message }) => log.error(`The server crashed: ${stack ?? message}`));
process.on('SIGTERM', () => void stop('it was sent SIGTERM'));
let clock = null;
let server = null;
let isStopping = false;
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_7__/* .ParentLink */ .v({
    heartbeatMs: plan.heartbeatMs,
    operations: () => server?.operations ?? { attempted: 0, failed: 0 },
    onMessage(message) {
        if (message.type === 'go')
            clock = new _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionClock */ .rm(message.anchor);
        else if (message.type === 'stop')
            void stop(message.detail);
    },
    onLost: () => void stop('the controller is gone'),
});
async function stop(why) {
    if (isStopping)
        return;
    isStopping = true;
    log.info(`The server stops: ${why}`);
    await server?.close();
    link.send({ type: 'ended', reason: 'stopped' });
    link.close();
    setTimeout(() => process.exit(0), 100);
}
try {
    const session = {
        plan,
        ledger: new _server_ledger_source_js__WEBPACK_IMPORTED_MODULE_3__/* .LedgerSource */ .$(plan.ledgerPath),
        now: () => Math.min(clock?.now() ?? plan.start, plan.leg.ends),
        metrics: () => (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readMetrics */ .U)(paths.metrics, plan.id),
        page: page === undefined ? null : (0,_report_page_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPage */ .SP)(new URL(page)),
    };
    server = await (0,_server_unified_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startUnifiedServer */ .u)(session, log);
    log.info(`The server listens on ${server.url}`);
    link.send({ type: 'ready', url: server.url });
}
catch (error) {
    const { message } = error;
    log.error(`The server cannot start: ${message}`);
    link.send({ type: 'failed', message });
    process.exitCode = 1;
    link.close();
    setTimeout(() => process.exit(1), 1000).unref();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Silence)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** A look that comes so much later than it should tells that this process did not run itself. */
const ASLEEP_MS = 4_000;
/**
 * How long the other end of a pipe has been silent, in real time. Who was suspended (Ctrl-Z, a debugger) cannot
 * tell what it missed, and begins to listen anew.
 */
class Silence {
    #lookEveryMs;
    #heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    #lookedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    constructor(lookEveryMs) {
        this.#lookEveryMs = lookEveryMs;
    }
    hear() {
        this.#heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    }
    /** To be called about as often as was said. */
    look() {
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS)
            this.#heardAt = now;
        this.#lookedAt = now;
        return now - this.#heardAt;
    }
}


/***/ }),

/***/ 90225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** Measures this process: each call tells what it used since the one before. */
function usageMeter() {
    let cpu = process.cpuUsage();
    let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    return () => {
        const spent = process.cpuUsage(cpu);
        const elapsedMs = Math.max(1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
        cpu = process.cpuUsage();
        time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        const cpuPercent = ((spent.user + spent.system) / 1000 / elapsedMs) * 100;
        return { rssMb: round(process.memoryUsage.rss() / 2 ** 20), cpuPercent: round(cpuPercent) };
    };
}
function round(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 32989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   SG: () => (/* binding */ monthClosedBy),
/* harmony export */   aw: () => (/* binding */ weekClosedBy),
/* harmony export */   i6: () => (/* binding */ dayClosedBy),
/* harmony export */   mb: () => (/* binding */ WEEK_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
/**
 * Where days, weeks and months begin and end, UTC. One rule everywhere: what happens exactly at a border closes the
 * period before it, as a point of the equity curve at 00:00 does; what begins at a border belongs to the period after.
 */
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 00:00 of the day that begins at a time, or that it lies in. */
function dayStart(time) {
    return Math.floor(time / DAY_MS) * DAY_MS;
}
/** 00:00 of the day that a point at a time belongs to: at 00:00 it is the day before. */
function dayClosedBy(time) {
    return dayStart(time - 1);
}
/** Monday 00:00 of the week that a point at a time belongs to. */
function weekClosedBy(time) {
    return weekStart(time - 1);
}
/** `2026-01`: the month that a time lies in. */
function monthOf(time) {
    return new Date(time).toISOString().slice(0, 7);
}
/** `2026-01`: the month that a point at a time belongs to. */
function monthClosedBy(time) {
    return monthOf(time - 1);
}
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;
/** Monday 00:00 UTC of the ISO 8601 week that a time lies in. */
function weekStart(time) {
    return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
/** `2026-W01`: a week belongs to the year that its Thursday lies in. */
function weekName(time) {
    const thursday = weekStart(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${year}-W${String(number).padStart(2, '0')}`;
}
/** The Monday of a week by its name, as `weekName` writes it. */
function mondayOf(year, week) {
    // The week with January 4th is the first.
    return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}


/***/ }),

/***/ 31395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LedgerSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55349);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31689);




const SQLITE_ERROR = 1;
/** The ledger as the server has it: opened by the first question, kept open, and opened anew when it was replaced. */
class LedgerSource {
    #path;
    #open = null;
    constructor(path) {
        this.#path = path;
    }
    /** All that `question` reads is one committed state. Throws `Problem` 503 while the ledger cannot be read. */
    read(question) {
        try {
            const reader = this.#reader();
            return reader.atOnce(() => question(reader));
        }
        catch (error) {
            if (!isUnreadable(error))
                throw error;
            this.close();
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .AF(503, `the ledger cannot be read now: ${error.message}`, { 'Retry-After': '1' });
        }
    }
    close() {
        this.#open?.reader.close();
        this.#open = null;
    }
    #reader() {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false });
        const file = found ? `${found.dev}:${found.ino}` : null;
        if (this.#open?.file !== file)
            this.close();
        if (file === null)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .NotYet */ .QH('there is no ledger yet: the bot has not begun');
        this.#open ??= { reader: new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(this.#path), file };
        return this.#open.reader;
    }
}
/** Not our mistake: the ledger is busy, damaged, or of another version. */
function isUnreadable(error) {
    if (error instanceof _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o)
        return true;
    const { code, errcode } = error;
    return code === 'ERR_SQLITE_ERROR' && errcode !== SQLITE_ERROR;
}


/***/ }),

/***/ 15225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ startUnifiedServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(26652);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(31894);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/secure-headers/index.js + 1 modules
var secure_headers = __webpack_require__(50459);
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
var server_problem = __webpack_require__(31689);
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
    { path: '/api/v1/candles', about: 'the candles of one symbol', parameters: [...LIST, 'symbol'], answer: series/* candles */.nz },
    { path: '/api/v1/signals', about: 'signals, each with its verdict', parameters: LIST, answer: signals/* signals */.QO },
    { path: '/api/v1/incidents', about: 'what went wrong on the machine', parameters: LIST, answer: observations/* incidents */.MT },
    { path: '/api/v1/health', about: 'the health checks', parameters: LIST, answer: observations/* health */.vK },
    { path: '/api/v1/figures', about: 'the figures, and how each is computed', parameters: [], answer: endpoints_figures },
    { path: '/api/v1/log', about: 'the newest lines of the logs', parameters: ['limit'], answer: log },
    { path: '/api/v1/page', about: 'all that the dashboard opens with', parameters: [], answer: server_page/* serverPage */.l },
    { path: '/api/v1/journal', about: 'the journal, entry by entry', parameters: LIST, answer: journal/* journal */.W },
];
function endpoints_figures({ plan, ledger }) {
    return ledger.read((reader) => (0,figures/* ledgerFigures */.X)(reader, plan.id));
}
function log({ plan }, { limit }) {
    return { log: (0,log_tail/* logTail */.R)((0,paths/* pathsOf */.wG)(plan.workdir), limit) };
}
function newestMetrics({ metrics }) {
    const newest = metrics();
    if (!newest)
        throw new server_problem/* NotYet */.QH('there are no metrics of this session yet');
    return newest;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/index-page.js

const PROBES = [
    { path: '/healthz', about: 'answers while the server lives' },
    { path: '/readyz', about: 'answers once the bot has processed its first candle' },
    { path: '/metrics', about: 'metrics for Prometheus' },
    { path: '/api/v1/events', about: 'what is appended to the book, as it happens' },
];
/** What there is to ask, for people. */
function indexPage(symbol) {
    const links = [...PROBES, ...ENDPOINTS].map(({ path, about }) => {
        const example = path.endsWith('/candles') ? `${path}?symbol=${encodeURIComponent(symbol)}` : path;
        return `<li><a href="${example}">${path}</a> – ${about}</li>`;
    });
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Chimera</title></head>
<body>
<h1>Chimera: paper trading</h1>
<ul>
${links.join('\n')}
</ul>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/metric-families.js
const LEVELS = ['healthy', 'degraded', 'unhealthy', 'critical'];
const MIB = 2 ** 20;
/** What the server counts itself. */
function requestFamilies({ attempted, failed }) {
    return [
        counter('chimera_http_requests_total', 'Requests to the unified server.', attempted),
        counter('chimera_http_failures_total', 'Requests that failed in the unified server.', failed),
    ];
}
/** `runtime-metrics.json` in base units: seconds, bytes, ratios from 0 to 1, and money in the quote currency. */
function metricFamilies(metrics, currency) {
    const { session, system, application, market, breaker } = metrics;
    const { id, mode, risk_level } = session;
    return [
        gauge('chimera_metrics_timestamp_seconds', 'Session time of these metrics.', secondsOf(metrics.timestamp)),
        gauge('chimera_session_info', 'The session.', 1, { session: id, mode, risk_level }),
        gauge('chimera_session_start_timestamp_seconds', 'When the session began.', secondsOf(session.started_at)),
        gauge('chimera_session_end_timestamp_seconds', 'When the session ends.', secondsOf(session.ends_at)),
        gauge('chimera_session_speed_ratio', 'Session seconds a real second.', session.speed),
        gauge('chimera_system_cpu_ratio', 'Load of the processor.', system.cpu_percent / 100),
        gauge('chimera_system_memory_used_bytes', 'Memory in use.', system.memory_used_mb * MIB),
        gauge('chimera_system_memory_total_bytes', 'Memory there is.', system.memory_total_mb * MIB),
        gauge('chimera_system_memory_used_ratio', 'Share of the memory in use.', system.memory_percent / 100),
        gauge('chimera_system_disk_used_ratio', 'Share of the disk in use.', system.disk_percent / 100),
        gauge('chimera_system_uptime_seconds', 'How long the machine runs.', system.uptime_seconds),
        family('chimera_health_status', 'gauge', '1 for the level of health that holds.', LEVELS, (status) => ({
            labels: { status },
            value: status === application.health_status ? 1 : 0,
        })),
        ...processFamilies(application.processes),
        counter('chimera_errors_total', 'Errors in this session.', application.error_count),
        counter('chimera_warnings_total', 'Warnings in this session.', application.warning_count),
        gauge('chimera_operations_failed_ratio', 'Failed over attempted operations.', application.error_rate),
        gauge('chimera_market_info', 'Where the candles come from.', 1, { source: market.source }),
        gauge('chimera_market_newest_candle_timestamp_seconds', 'Start of the newest candle.', market.newest_candle === null ? null : secondsOf(market.newest_candle)),
        gauge('chimera_market_data_age_seconds', 'Age of the newest candle.', market.data_age_seconds),
        counter('chimera_market_gaps_total', 'Gaps in the candles of this session.', market.gaps),
        ...feedFamilies(market),
        ...tradingFamilies(metrics, currency),
        gauge('chimera_breaker_open', '1 while the circuit breaker is open.', breaker.state === 'open' ? 1 : 0),
    ];
}
function processFamilies(processes) {
    const each = (name, type, help, value) => family(name, type, help, processes, (process) => ({
        labels: { process: process.name },
        value: value(process),
    }));
    return [
        each('chimera_process_up', 'gauge', '1 while the process runs.', ({ status }) => status === 'running' ? 1 : 0),
        each('chimera_process_restarts_total', 'counter', 'Restarts after a crash.', ({ restarts }) => restarts),
        each('chimera_process_resident_memory_bytes', 'gauge', 'Memory of the process.', ({ rss_mb }) => rss_mb * MIB),
        each('chimera_process_cpu_ratio', 'gauge', 'Processor time a second.', ({ cpu_percent }) => cpu_percent / 100),
    ];
}
/** Of live market data; a market that is known beforehand has nothing to ask for. */
function feedFamilies(market) {
    return [
        counter('chimera_market_flat_candles_total', 'Candles in which nobody traded.', market.flat_candles),
        gauge('chimera_feed_lag_seconds', 'From the close of the newest candle to its hand-out.', market.feed_lag_seconds),
        gauge('chimera_quarantined_symbols', 'Symbols that do not answer and are asked for rarely.', market.quarantined.length),
        gauge('chimera_clock_skew_seconds', 'How far the machine’s clock is ahead of the exchange’s.', market.clock_skew_seconds),
        gauge('chimera_feed_longest_lag_seconds', 'The longest such lag.', market.longest_feed_lag_seconds),
        gauge('chimera_feed_poll_cycle_seconds', 'How long after its close a candle is asked for at most.', market.poll_cycle_seconds),
        counter('chimera_feed_requests_total', 'Requests for market data.', market.requests),
        counter('chimera_feed_errors_total', 'Requests for market data that failed.', market.request_errors),
        family('chimera_egress_requests_total', 'counter', 'What left this machine for market data.', market.egress, ({ host, method, path, count }) => ({ labels: { host, method, path }, value: count })),
    ];
}
function tradingFamilies({ trading }, currency) {
    const money = (name, help, value) => gauge(name, help, value, { currency });
    return [
        counter('chimera_trades_total', 'Closed round trips of the book.', trading.trades),
        counter('chimera_orders_total', 'Orders of the book.', trading.orders),
        counter('chimera_fills_total', 'Fills of the book.', trading.fills),
        counter('chimera_refusals_total', 'Signals that the governor refused.', trading.refusals),
        money('chimera_equity', 'Cash and positions at their marks.', trading.equity),
        money('chimera_cash', 'Cash.', trading.cash),
        money('chimera_realized_pnl', 'Profit and loss of what was sold, after fees.', trading.realized_pnl),
        money('chimera_unrealized_pnl', 'Profit and loss of what is held.', trading.unrealized_pnl),
        counter('chimera_fees_total', 'Fees paid.', trading.fees, { currency }),
        gauge('chimera_exposure_ratio', 'Share of equity held in positions.', trading.exposure),
        gauge('chimera_daily_loss_ratio', 'Loss since 00:00 UTC, of equity then.', trading.daily_loss),
        gauge('chimera_max_drawdown_ratio', 'Deepest fall of equity from a peak.', trading.max_drawdown),
        gauge('chimera_win_ratio', 'Share of round trips that won.', trading.win_rate),
        gauge('chimera_profit_factor_ratio', 'Won over lost money.', trading.profit_factor),
        gauge('chimera_sharpe_ratio', 'Sharpe ratio.', trading.sharpe),
        gauge('chimera_sortino_ratio', 'Sortino ratio.', trading.sortino),
        ...positionFamilies(trading.positions, currency),
    ];
}
function positionFamilies(positions, currency) {
    const each = (name, help, value) => family(name, 'gauge', help, positions, (position) => ({
        labels: { symbol: position.symbol, currency },
        value: value(position),
    }));
    return [
        family('chimera_position_quantity', 'gauge', 'What is held, in the base currency.', positions, (position) => ({
            labels: { symbol: position.symbol },
            value: position.quantity,
        })),
        each('chimera_position_entry_price', 'Average price paid.', ({ entry_price }) => entry_price),
        each('chimera_position_mark_price', 'Last price.', ({ mark_price }) => mark_price),
        each('chimera_position_unrealized_pnl', 'Profit and loss at the mark.', ({ unrealized_pnl }) => unrealized_pnl),
    ];
}
function family(name, type, help, items, sample) {
    return { name, type, help, samples: items.map(sample) };
}
function gauge(name, help, value, labels = {}) {
    return { name, type: 'gauge', help, samples: [{ labels, value }] };
}
function counter(name, help, value, labels = {}) {
    return { name, type: 'counter', help, samples: [{ labels, value }] };
}
function secondsOf(iso) {
    return Date.parse(iso) / 1000;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/page-file.js
var page_file = __webpack_require__(35575);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/page-assets.js



/** Scripts, styles and answers come from this server and from nowhere else; markup is never made from text. */
const PAGE_POLICY = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
const FOR_EVER = 'public, max-age=31536000, immutable';
/** The page's files by address. Style and script carry a hash in their name, so a browser may keep them for ever. */
function pageAssets({ html, css, js }) {
    const [style, script] = [`/page-${hashOf(css)}.css`, `/page-${hashOf(js)}.js`];
    const linked = html
        .replace(page_file/* STYLE_PLACE */.aX, () => page_file/* STYLE_PLACE */.aX.replace('page.css', style.slice(1)))
        .replace(page_file/* SCRIPT_PLACE */.QG, () => page_file/* SCRIPT_PLACE */.QG.replace('page.js', script.slice(1)));
    return new Map([
        ['/', asset(linked, 'text/html; charset=utf-8', 'no-cache')],
        [style, asset(css, 'text/css; charset=utf-8', FOR_EVER)],
        [script, asset(js, 'text/javascript; charset=utf-8', FOR_EVER)],
    ]);
}
function asset(text, type, caching) {
    const plain = Uint8Array.from(Buffer.from(text));
    const kept = new Map();
    /** Compressed when it is first asked for, and kept. */
    const compressed = (encoding) => {
        const found = kept.get(encoding) ?? Uint8Array.from(compress[encoding](plain));
        kept.set(encoding, found);
        return { bytes: found, encoding };
    };
    return {
        type,
        caching,
        etag: `"${hashOf(text)}"`,
        body(accepted) {
            const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
            const takes = (encoding) => offers.some((offer) => offer === encoding || isWeighted(offer, encoding));
            if (takes('br'))
                return compressed('br');
            return takes('gzip') ? compressed('gzip') : { bytes: plain, encoding: null };
        },
    };
}
const compress = {
    br: (bytes) => (0,external_node_zlib_.brotliCompressSync)(bytes, { params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: 9 } }),
    gzip: (bytes) => (0,external_node_zlib_.gzipSync)(bytes, { level: 9 }),
};
/** `br;q=0.5`; a weight of 0 is a refusal. */
function isWeighted(offer, encoding) {
    return offer.startsWith(`${encoding};`) && !/;\s*q=0(\.0*)?$/.test(offer);
}
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/prometheus.js
const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
/** Prometheus' text exposition format, version 0.0.4. A family without any sample is left out. */
function exposition(families) {
    return families.map(familyText).join('');
}
function familyText({ name, type, help, samples }) {
    const lines = samples.flatMap(({ labels = {}, value }) => value === null || !Number.isFinite(value) ? [] : [`${name}${labelText(labels)} ${value}\n`]);
    if (lines.length === 0)
        return '';
    return `# HELP ${name} ${help.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
    return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
function escaped(value) {
    return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/server/query.js
var server_query = __webpack_require__(1166);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/readiness.js


/** Ready once the bot processed this session's first candle, warm-up included; throws `NotYet` before. */
function readiness({ plan, ledger }) {
    if (!ledger.read((reader) => (0,candles/* hasSeenAnything */.Ct)(reader, plan.id))) {
        throw new server_problem/* NotYet */.QH('the bot has not processed its first candle yet');
    }
    return { status: 'ready' };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/request-guard.js

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LONGEST_TARGET = 2048;
/**
 * Lets through what this server is for: reading, asked for by the machine itself. A page elsewhere whose name was
 * made to point here (DNS rebinding) still says its own name in `Host` or `Origin`.
 */
function requestGuard(configuredHost) {
    const bound = configuredHost.includes(':') ? `[${configuredHost}]` : configuredHost;
    const names = new Set([...LOOPBACK, bound.toLowerCase()]);
    return async (context, next) => {
        const { method, url = '', headers, socket } = context.env.incoming;
        const host = headers.host?.toLowerCase() ?? '';
        if (!isOurs(host, names, socket.localPort)) {
            throw new server_problem/* Problem */.AF(403, `this server does not answer to the host ${JSON.stringify(host)}`);
        }
        const { origin } = headers;
        if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
            throw new server_problem/* Problem */.AF(403, 'this server answers to no other origin');
        }
        if (method !== 'GET' && method !== 'HEAD') {
            throw new server_problem/* Problem */.AF(405, `${method} is not allowed: this server is read-only`, { Allow: 'GET, HEAD' });
        }
        if (url.length > LONGEST_TARGET) {
            throw new server_problem/* Problem */.AF(414, `the address has ${url.length} characters, at most ${LONGEST_TARGET} are allowed`);
        }
        if (!url.startsWith('/'))
            throw new server_problem/* Problem */.AF(400, 'the request asks for another server');
        await next();
    };
}
function isOurs(host, names, port) {
    const [, name = '', given = '80'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
    return names.has(name) && Number(given) === port;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/app.js











const NOTHING = ["'none'"];
const forbidden = (0,secure_headers/* secureHeaders */.K)({
    contentSecurityPolicy: {
        defaultSrc: NOTHING,
        baseUri: NOTHING,
        formAction: NOTHING,
        frameAncestors: NOTHING,
    },
    xFrameOptions: 'DENY',
    strictTransportSecurity: false,
});
/** What `forbidden` says on every answer, for those that are given before the app is asked. */
const REFUSAL_HEADERS = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
};
/** Every route, and what surrounds each: the count, the headers, the guard, and errors as JSON. */
function createApp(session, { readers, operations, log }) {
    const app = new hono_dist/* Hono */.$();
    const page = session.page ? pageAssets(session.page) : null;
    app.use(async (context, next) => {
        await next();
        if (context.res.headers.has('ETag'))
            context.header('Content-Security-Policy', PAGE_POLICY);
    }, forbidden, async (context, next) => {
        operations.attempted += 1;
        await next();
        if (!context.res.headers.has('ETag'))
            context.header('Cache-Control', 'no-store');
    }, requestGuard(session.plan.server.host));
    app.get('/healthz', (context) => context.json({ status: 'ok' }));
    app.get('/readyz', (context) => context.json(readiness(session)));
    app.get('/metrics', (context) => {
        const metrics = session.metrics();
        const families = metrics ? metricFamilies(metrics, session.plan.identity.currency) : [];
        const text = exposition([...families, ...requestFamilies(operations)]);
        return context.body(text, 200, { 'Content-Type': EXPOSITION_TYPE });
    });
    const index = indexPage(session.plan.setup.symbols[0] ?? '');
    app.get('/api/v1', (context) => context.html(index));
    if (!page)
        app.get('/', (context) => context.html(index));
    for (const [path, { type, caching, etag, body }] of page ?? []) {
        app.get(path, (context) => {
            const headers = { 'Content-Type': type, 'Cache-Control': caching, ETag: etag, Vary: 'Accept-Encoding' };
            if (context.req.header('If-None-Match') === etag)
                return context.body(null, 304, headers);
            const { bytes, encoding } = body(context.req.header('Accept-Encoding') ?? '');
            return context.body(bytes, 200, encoding ? { ...headers, 'Content-Encoding': encoding } : headers);
        });
    }
    app.get('/api/v1/events', (context) => {
        const given = new URL(context.req.url).searchParams;
        const seen = context.req.header('Last-Event-ID');
        if (seen !== undefined)
            given.set('after', seen);
        const { after } = (0,server_query/* parseQuery */.mA)(given, ['after']);
        const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
        if (context.req.method === 'HEAD')
            return context.body(null, 200, headers);
        return context.body(readers.open(after), 200, headers);
    });
    for (const { path, parameters, answer } of ENDPOINTS) {
        app.get(path, (context) => {
            const query = (0,server_query/* parseQuery */.mA)(new URL(context.req.url).searchParams, parameters);
            return context.json(answer(session, query));
        });
    }
    app.notFound(() => {
        throw new server_problem/* Problem */.AF(404, 'there is nothing here: /api/v1 lists what there is');
    });
    app.onError((error, context) => {
        const problem = error instanceof server_problem/* Problem */.AF ? error : new server_problem/* Problem */.AF(500, 'the server made a mistake; its log says more');
        const { status, message, headers } = problem;
        if (problem.isFailure) {
            operations.failed += 1;
            log.error(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
        }
        return context.json({ error: { status, message } }, status, headers);
    });
    return app;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/server/events/cursor.js
var events_cursor = __webpack_require__(27062);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/events/news.js
var events_news = __webpack_require__(92107);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/events/event-stream.js






/** How often the ledger is looked at for each reader, and how often the status is told; real time. */
const LOOK_EVERY_MS = 100;
const STATUS_EVERY_MS = 1_000;
const FIGURES_EVERY_MS = 2_000;
/** What a client that lost its connection waits before it asks again. */
const RETRY_MS = 1_000;
const encoder = new TextEncoder();
/**
 * The ledger as server-sent events, one reader's. Nothing is kept for a reader but its cursor: it is looked what
 * the ledger has beyond it whenever the reader has taken what it was given, so a slow one holds up nobody.
 */
class EventStream {
    body;
    #session;
    #over = new AbortController();
    #cursor;
    #lastPoint = null;
    #statusDue = 0;
    #figuresDue = 0;
    #areFiguresOld = false;
    #hasBegun = false;
    #isLast = false;
    /** `from`: where the reader stopped, `null` for what comes from now on. */
    constructor(session, from, onGone) {
        this.#session = session;
        this.#cursor = from;
        this.#over.signal.addEventListener('abort', onGone, { once: true });
        this.body = new ReadableStream({
            pull: async (controller) => {
                const text = await this.#next();
                if (text !== '')
                    controller.enqueue(encoder.encode(text));
                if (!this.#isLast)
                    return;
                this.#over.abort();
                controller.close();
            },
            cancel: () => this.#over.abort(),
        }, { highWaterMark: 0 });
    }
    /** Tells the reader what there still is, and ends. */
    end() {
        this.#isLast = true;
    }
    /** Waits until there is something to tell. */
    async #next() {
        if (!this.#hasBegun) {
            this.#hasBegun = true;
            return `retry: ${RETRY_MS}\n\n`;
        }
        for (;;) {
            const isLast = this.#isLast;
            const text = this.#news() + this.#figures(isLast) + this.#status(isLast);
            if (text !== '' || isLast || this.#isLast)
                return text;
            await (0,clock/* sleep */.yy)(LOOK_EVERY_MS, this.#over.signal);
            if (this.#over.signal.aborted)
                return '';
        }
    }
    #news() {
        try {
            const news = this.#session.ledger.read((reader) => {
                this.#cursor ??= (0,events_cursor/* headOf */.Uo)(reader);
                return (0,events_cursor/* belongsTo */.g4)(this.#cursor, reader) ? (0,events_news/* newsAfter */.k)(reader, this.#cursor, this.#lastPoint) : null;
            });
            if (news === null) {
                this.#isLast = true;
                return eventOf('reset', { reason: 'this is another book than the one that was read so far' });
            }
            this.#cursor = news.at(-1)?.cursor ?? this.#cursor;
            this.#areFiguresOld ||= news.length > 0;
            for (const { kind, data } of news) {
                if (kind === 'equity')
                    this.#lastPoint = data.equity;
            }
            return news.map(({ kind, data, cursor }) => eventOf(kind, data, (0,events_cursor/* formatCursor */.yS)(cursor))).join('');
        }
        catch (error) {
            // Not there yet, or busy: the next look will tell.
            if (error instanceof server_problem/* Problem */.AF)
                return '';
            throw error;
        }
    }
    /** Told after what they follow from, not after each of it: they are computed over the whole book. */
    #figures(isLast) {
        const now = (0,clock/* monotonicNow */.XZ)();
        if (!this.#areFiguresOld || (now < this.#figuresDue && !isLast))
            return '';
        this.#figuresDue = now + FIGURES_EVERY_MS;
        this.#areFiguresOld = false;
        const { ledger, plan } = this.#session;
        return eventOf('figures', ledger.read((reader) => (0,figures/* ledgerFigures */.X)(reader, plan.id)));
    }
    #status(isLast) {
        const now = (0,clock/* monotonicNow */.XZ)();
        if (now < this.#statusDue && !isLast)
            return '';
        this.#statusDue = now + STATUS_EVERY_MS;
        try {
            return eventOf('status', (0,server_status/* status */.h)(this.#session));
        }
        catch (error) {
            if (error instanceof server_problem/* Problem */.AF)
                return ': the ledger cannot be read now\n\n';
            throw error;
        }
    }
}
function eventOf(name, data, id) {
    return `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/events/event-readers.js


/** A browser has up to six connections to one server; this is enough for several pages, and bounded. */
const MOST_READERS = 16;
/** Everybody who follows the ledger now. */
class EventReaders {
    #session;
    #streams = new Set();
    constructor(session) {
        this.#session = session;
    }
    /** Throws `Full` where there are too many. */
    open(from) {
        if (this.#streams.size >= MOST_READERS) {
            const message = `${MOST_READERS} readers follow already: close one, or ask the lists`;
            throw new server_problem/* Full */.CC(message);
        }
        const stream = new EventStream(this.#session, from, () => this.#streams.delete(stream));
        this.#streams.add(stream);
        return stream.body;
    }
    /** Each is told what there still is, and let go. */
    end() {
        for (const stream of this.#streams)
            stream.end();
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/operation-count.js
/** Counts what the error rate is made of. */
class OperationCount {
    attempted = 0;
    failed = 0;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/unified-server.js





/** What one client may take of the process; milliseconds and bytes. */
const LIMITS = {
    maxHeaderSize: 8 * 1024,
    headersTimeout: 2_000,
    requestTimeout: 5_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 500,
    // Node would answer a request without a host itself, without the headers that every answer has.
    requireHostHeader: false,
};
/** A connection on which nothing moves for so long is cut: a client that does not read its answer. */
const IDLE_TIMEOUT_MS = 15_000;
const MOST_CONNECTIONS = 100;
const REACHED_AS_LOCALHOST = ['127.0.0.1', '0.0.0.0', '::'];
/** Answers that are on their way get so long to arrive when the server closes. */
const CLOSING_GRACE_MS = 500;
/** Listens where the plan says; a mistake about the port rejects with a message for people. */
async function startUnifiedServer(session, log) {
    const operations = new OperationCount();
    const readers = new EventReaders(session);
    const app = createApp(session, { readers, operations, log });
    const server = (0,external_node_http_.createServer)(LIMITS, (0,dist/* getRequestListener */.SE)(app.fetch, { errorHandler: refuseMalformed }));
    server.on('clientError', (error, socket) => refuseUnread(error, socket));
    server.setTimeout(IDLE_TIMEOUT_MS);
    server.maxConnections = MOST_CONNECTIONS;
    const { host, port } = session.plan.server;
    await listen(server, host, port);
    const name = REACHED_AS_LOCALHOST.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const url = `http://${name}:${server.address().port}`;
    return { url, operations, close: () => unified_server_close(server, readers, session) };
}
/** What is no request at all, by its address or its host, never reaches the app. */
function refuseMalformed() {
    const error = { status: 400, message: 'the request is malformed' };
    return Response.json({ error }, { status: 400, headers: REFUSAL_HEADERS });
}
/** What Node's parser refuses is no request yet: it is answered by hand, and the connection is closed. */
function refuseUnread({ code }, socket) {
    if (code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    const [status, title, message] = code === 'HPE_HEADER_OVERFLOW'
        ? [
            431,
            'Request Header Fields Too Large',
            `the head of the request has more than ${LIMITS.maxHeaderSize} bytes`,
        ]
        : code === 'ERR_HTTP_REQUEST_TIMEOUT'
            ? [408, 'Request Timeout', 'the request did not arrive in time']
            : [400, 'Bad Request', 'the request is malformed'];
    const body = JSON.stringify({ error: { status, message } });
    const headers = Object.entries({
        ...REFUSAL_HEADERS,
        'Content-Type': 'application/json',
        'Content-Length': String(body.length),
        Connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`);
    socket.end([`HTTP/1.1 ${status} ${title}`, ...headers, '', body].join('\r\n'));
}
function listen(server, host, port) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const refuse = (error) => reject(new Error(explain(error, host, port)));
    server.once('error', refuse);
    server.listen({ host, port, exclusive: true }, () => {
        server.off('error', refuse);
        resolve();
    });
    return promise;
}
function explain({ code, message }, host, port) {
    const remedy = 'choose another with --port or unified_server.port';
    if (code === 'EADDRINUSE')
        return `port ${port} on ${host} is taken by another program: stop it, or ${remedy}`;
    if (code === 'EACCES')
        return `port ${port} on ${host} is not open to this user: ${remedy}`;
    return `port ${port} on ${host} cannot be listened on: ${message}`;
}
async function unified_server_close(server, readers, session) {
    const { promise, resolve } = Promise.withResolvers();
    readers.end();
    server.close(() => resolve());
    const cut = setTimeout(() => server.closeAllConnections(), CLOSING_GRACE_MS);
    await promise;
    clearTimeout(cut);
    session.ledger.close();
}


/***/ }),

/***/ 14187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   oG: () => (/* binding */ workdirOf),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Every file of a work directory, by the names that people and scripts rely on. */
function pathsOf(workdir) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'state');
    return {
        workdir,
        config: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'runtime-config.json'),
        killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, '.chimera', 'RUNTIME_DISABLED'),
        state,
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session.lock'),
        /** What exchanges listed when they were last asked, a file each. */
        listings: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'listings'),
        commands: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'commands'),
        stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'stop-request.json'),
        signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'watcher'),
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session-result.json'),
        runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.log'),
        serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'unified-server.log'),
        botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-bot.log'),
        pid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid'),
        startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'starting.pid'),
        serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.server'),
        botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.bot'),
        metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-metrics.json'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-reports'),
    };
}
function ledgerPathOf(workdir, mode) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pathsOf(workdir).state, mode, 'ledger.db');
}
/** The work directory that a book lies in where `ledgerPathOf` says. */
function workdirOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), '..', '..', '..');
}
/** Held by whoever writes the book. */
function writerLockOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), 'writer.lock');
}


/***/ })

};
