export const id = 877;
export const ids = [877];
export const modules = {

/***/ 40646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ fileTime),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   p1: () => (/* binding */ realNow),
/* harmony export */   rm: () => (/* binding */ SessionClock),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** The only file that reads the time. Everything else is handed a clock or a time. */

/** The machine's time; UTC epoch milliseconds. */
function realNow() {
    return Date.now();
}
/** Milliseconds that only ever grow, for measuring spans. */
function monotonicNow() {
    return performance.now();
}
/** Waits in real time; resolves early, without an error, when the signal aborts. */
async function sleep(ms, signal) {
    if (signal?.aborted)
        return;
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {});
    }
    catch (error) {
        if (!signal?.aborted)
            throw error;
    }
}
/** A timer is never set further ahead than this, so that a machine that slept is noticed. */
const LONGEST_WAIT_MS = 60_000;
/** A session's own time, which runs `speed` times as fast as the machine's. */
class SessionClock {
    #anchor;
    constructor(anchor) {
        this.#anchor = anchor;
    }
    now() {
        const { sessionTime, realTime, speed } = this.#anchor;
        return sessionTime + (realNow() - realTime) * speed;
    }
    /** Resolves at that session time, or when the signal aborts. Lets other events run even when it is late. */
    async until(sessionTime, signal) {
        let left = this.#realMsUntil(sessionTime);
        if (left <= 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        while (left > 0 && !signal?.aborted) {
            await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
            left = this.#realMsUntil(sessionTime);
        }
    }
    #realMsUntil(sessionTime) {
        return Math.ceil((sessionTime - this.now()) / this.#anchor.speed);
    }
}
/** `2026-01-01T00:00:00Z`: ISO 8601 to the second. */
function isoTime(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
/** `20260101-000000`, as report files are named. */
function fileTime(time) {
    return isoTime(time).replace(/[-:Z]/g, '').replace('T', '-');
}


/***/ }),

/***/ 66901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 over the previous hash and everything the row says, one field a line; hexadecimal. */
function hashOf(row) {
    const { prev_hash, seq, session, time, kind, data } = row;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([prev_hash, seq, session, time, kind, data].join('\n')).digest('hex');
}
function entryOf({ time, kind, data }) {
    return { time, kind, data: JSON.parse(data) };
}


/***/ }),

/***/ 85403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ openForWriting),
/* harmony export */   sb: () => (/* binding */ openForReading),
/* harmony export */   ud: () => (/* binding */ openAtRest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80099);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62708);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35829);







/** How long a statement waits for another process's write to end. */
const BUSY_TIMEOUT_MS = 5_000;
/** Opens the ledger to write, creating it where there is none. Write-ahead log, every commit on disk. */
function openForWriting(path) {
    return inWords(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            createAt(path);
        return opened(path, false, (database) => {
            if (isBlank(database))
                database.exec(`BEGIN IMMEDIATE; ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA */ .yx} COMMIT;`);
            refuseOtherVersions(database, path);
            writeAhead(database);
        });
    });
}
/** Opens an existing ledger to read, whoever writes it meanwhile. */
function openForReading(path) {
    return inWords(path, () => opened(path, true, (database) => refuseOtherVersions(database, path)));
}
/**
 * Opens an existing ledger that no session holds, and leaves no trace: not even the files that SQLite puts beside a
 * database for its readers. Where a killed writer left a log behind, a copy of both is read.
 */
function openAtRest(path) {
    return inWords(path, () => {
        const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${path}-wal`, { throwIfNoEntry: false });
        if (!log?.size) {
            const url = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(path);
            url.searchParams.set('immutable', '1');
            const database = opened(url, true, (found) => refuseOtherVersions(found, path));
            return { database, close: () => database.close() };
        }
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'chimera-ledger-'));
        const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
        try {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ledger.db');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(`${path}-wal`, `${copy}-wal`);
            const database = opened(copy, true, (found) => refuseOtherVersions(found, path));
            return {
                database,
                close() {
                    database.close();
                    remove();
                },
            };
        }
        catch (error) {
            remove();
            throw error;
        }
    });
}
/** Whole or not at all: a process that dies in between leaves a draft and no ledger. */
function createAt(path) {
    const draft = `${path}.draft-${process.pid}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    opened(draft, false, (database) => {
        writeAhead(database);
        database.exec(`BEGIN; ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA */ .yx} COMMIT;`);
    }).close();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}
function writeAhead(database) {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
}
function opened(path, readOnly, prepare) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_3__.DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
    try {
        prepare(database);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
function versionOf(database) {
    return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}
/** Whether nothing was ever written into the database. */
function isBlank(database) {
    return versionOf(database) === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}
function refuseOtherVersions(database, path) {
    const version = versionOf(database);
    if (version === _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$)
        return;
    if (version === 0) {
        throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} ${isBlank(database) ? 'is empty' : 'is a database of something else'}`, 'restore it from a copy, or start a new book with --new-book (the old file is archived)');
    }
    throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} has version ${version}, this Chimera works with version ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$}`, 'use the Chimera that wrote it, or start a new book with --new-book (the old one is archived)');
}
/** What goes wrong while a ledger is opened is said in words that help. */
function inWords(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o)
            throw error;
        const { message, errcode } = error;
        const corrupt = 11;
        const notADatabase = 26;
        if (errcode === corrupt || errcode === notADatabase) {
            throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} is not a readable database: ${message}`, 'restore it from a copy, or start a new book with --new-book (the old one is archived)');
        }
        throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} cannot be opened: ${message}`, 'check the path, its permissions and the free space');
    }
}


/***/ }),

/***/ 62708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/** The ledger cannot be used as it is. The message says what to do. */
class LedgerError extends Error {
    name = 'LedgerError';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 55349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LedgerReader)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


/** Reads a book, whoever writes it meanwhile. Every call sees one committed state. */
class LedgerReader {
    #database;
    #close;
    /** `at-rest`: nobody writes the book, and looking at it must leave no trace. */
    constructor(path, how = 'beside-writers') {
        if (how === 'at-rest') {
            const { database, close } = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openAtRest */ .ud)(path);
            this.#database = database;
            this.#close = close;
            return;
        }
        const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForReading */ .sb)(path);
        this.#database = database;
        this.#close = () => database.close();
    }
    close() {
        this.#close();
    }
    rows(sql, ...values) {
        return this.#database.prepare(sql).all(...values);
    }
    row(sql, ...values) {
        return this.#database.prepare(sql).get(...values);
    }
    /** Several reads of one and the same state. */
    atOnce(read) {
        this.#database.exec('BEGIN');
        try {
            return read();
        }
        finally {
            this.#database.exec('COMMIT');
        }
    }
    /** Journal rows with `after < seq ≤ upTo`, in order, without holding them all. */
    *journal(after = 0, upTo = Number.MAX_SAFE_INTEGER) {
        const query = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq';
        for (const row of this.#database.prepare(query).iterate(after, upTo))
            yield row;
    }
    *entries(after = 0, upTo = Number.MAX_SAFE_INTEGER) {
        for (const row of this.journal(after, upTo))
            yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .M)(row);
    }
    /** What was noted after each candle, in order of time. */
    *equity() {
        const query = 'SELECT * FROM equity ORDER BY time';
        for (const row of this.#database.prepare(query).iterate())
            yield row;
    }
    cursor() {
        return this.row('SELECT session, time, seq, high_water_mark FROM cursor');
    }
    marks() {
        const rows = this.rows('SELECT symbol, price FROM marks ORDER BY symbol');
        return new Map(rows.map(({ symbol, price }) => [symbol, price]));
    }
    head() {
        return this.row('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1');
    }
    identity() {
        const row = this.row("SELECT * FROM journal WHERE kind = 'book-opened'");
        return row && JSON.parse(row.data);
    }
    lastSession() {
        const row = this.row("SELECT * FROM journal WHERE kind = 'session-started' ORDER BY seq DESC LIMIT 1");
        return row && { id: row.session, seq: row.seq, time: row.time, started: JSON.parse(row.data) };
    }
    sessionCount() {
        return (this.row("SELECT count(*) AS n FROM journal WHERE kind = 'session-started'")?.n ?? 0);
    }
    /** When and how a session ended; `null` where it never said so. */
    sessionEnd(session) {
        const row = this.row("SELECT * FROM journal WHERE session = ? AND kind = 'session-ended' ORDER BY seq DESC LIMIT 1", session);
        return row ? { time: row.time, data: JSON.parse(row.data) } : null;
    }
    /** The end of the last candle that a session processed. */
    lastCandleEnd(session) {
        return (this.row('SELECT max(time) AS t FROM equity WHERE session = ?', session)?.t ??
            null);
    }
    /**
     * Whether a session has processed all candles that ended at `time`: one of each symbol, or, where one is missing,
     * any later one.
     */
    hasProcessed(session, symbols, time, periodMs) {
        const end = this.lastCandleEnd(session) ?? 0;
        if (end !== time)
            return end > time;
        const rows = this.rows('SELECT symbol FROM marks WHERE start = ?', time - periodMs);
        const ended = new Set(rows.map(({ symbol }) => symbol));
        return symbols.every((symbol) => ended.has(symbol));
    }
    /** The recorded steps of a session, in order. `from` is the sequence of its `session-started` entry. */
    *steps(session, from) {
        let after = from;
        const query = 'SELECT * FROM events WHERE session = ? ORDER BY id';
        for (const row of this.#database.prepare(query).iterate(session)) {
            const event = row;
            const entries = event.seq > after ? [...this.entries(after, event.seq)] : [];
            after = Math.max(after, event.seq);
            yield { event: eventOf(event, entries), entries };
        }
    }
}
function eventOf(row, entries) {
    const { kind, symbol, start, open, high, low, close, volume, late } = row;
    if (kind === 'command') {
        const given = entries.find((entry) => entry.kind === 'command');
        if (!given)
            throw new Error(`the recorded command at ${start} has no journal entry`);
        return { kind, ...given.data, time: start };
    }
    const candle = { symbol, start, open, high, low, close, volume };
    return kind === 'warmup' ? { kind, candle } : { kind, candle, late: late === 1 };
}


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   si: () => (/* binding */ GENESIS_HASH),
/* harmony export */   yx: () => (/* binding */ SCHEMA)
/* harmony export */ });
/** Raised with every change of the tables below; a ledger of another version is refused. */
const SCHEMA_VERSION = 1;
/** What the first journal entry follows. */
const GENESIS_HASH = '0'.repeat(64);
/**
 * `journal` is the truth: append-only and hash-chained. `account`, `positions`, `open_orders` and `trades` are
 * projections of it. `events` holds what the engine saw, in order, each with the last journal sequence after it;
 * `cursor`, `marks` and `equity` follow the events. `incidents` and `health` are facts about the machine, beside
 * the chain.
 */
const SCHEMA = `
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, kind TEXT NOT NULL,
  data TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_kind ON journal (kind, seq);
CREATE INDEX journal_by_session ON journal (session, seq);
CREATE TRIGGER journal_grows_at_its_end BEFORE INSERT ON journal
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_its_entries BEFORE UPDATE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_loses_no_entries BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE events (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT NOT NULL, symbol TEXT, start INTEGER,
  open REAL, high REAL, low REAL, close REAL, volume REAL, late INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_session ON events (session, id);

CREATE TABLE cursor (
  id INTEGER PRIMARY KEY CHECK (id = 1), session TEXT NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
  high_water_mark REAL NOT NULL
) STRICT;
CREATE TABLE marks (symbol TEXT PRIMARY KEY, price REAL NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE TABLE equity (
  time INTEGER PRIMARY KEY, session TEXT NOT NULL, equity REAL NOT NULL, cash REAL NOT NULL, exposure REAL NOT NULL
) STRICT;
CREATE INDEX equity_by_session ON equity (session, time);

CREATE TABLE account (
  id INTEGER PRIMARY KEY CHECK (id = 1), cash TEXT NOT NULL, realized TEXT NOT NULL, fees TEXT NOT NULL,
  slippage TEXT NOT NULL, turnover TEXT NOT NULL, orders INTEGER NOT NULL, fills INTEGER NOT NULL,
  refusals INTEGER NOT NULL
) STRICT;
CREATE TABLE positions (
  symbol TEXT PRIMARY KEY, quantity TEXT NOT NULL, cost TEXT NOT NULL, entry_price REAL NOT NULL,
  opened_at INTEGER NOT NULL
) STRICT;
CREATE TABLE open_orders (
  id TEXT PRIMARY KEY, symbol TEXT NOT NULL, filled TEXT NOT NULL, triggered INTEGER NOT NULL, data TEXT NOT NULL
) STRICT;
CREATE TABLE trades (
  number INTEGER PRIMARY KEY, symbol TEXT NOT NULL, opened_at INTEGER NOT NULL, closed_at INTEGER NOT NULL,
  quantity TEXT NOT NULL, entry_price REAL NOT NULL, exit_price REAL NOT NULL, pnl TEXT NOT NULL,
  fees TEXT NOT NULL, exit_reason TEXT NOT NULL
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  severity TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL
) STRICT;
CREATE TABLE health (
  id INTEGER PRIMARY KEY, session TEXT NOT NULL, time INTEGER NOT NULL, real_time INTEGER NOT NULL,
  level TEXT NOT NULL, metrics TEXT NOT NULL
) STRICT;
PRAGMA user_version = ${SCHEMA_VERSION};
`;


/***/ }),

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
        this.#beat = () => this.send({ type: 'heartbeat', operations: handlers.operations(), usage: usage() });
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
/* harmony import */ var _server_ledger_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31395);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58506);
/* harmony import */ var _server_unified_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49504);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14187);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(633);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79098);








/** The unified server's process. It ends when it is told to, or when the controller is gone. */
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_6__/* .receivePlan */ .H)();
const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(plan.workdir);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_1__/* .Log */ .t(paths.serverLog, plan.logLevel);
(0,_pid_file_js__WEBPACK_IMPORTED_MODULE_7__/* .tidyOnExit */ .g3)(paths.serverPid, paths.pid);
process.on('uncaughtExceptionMonitor', ({ stack, message }) => log.error(`The server crashed: ${stack ?? message}`));
process.on('SIGTERM', () => void stop('it was sent SIGTERM'));
let clock = null;
let server = null;
let isStopping = false;
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_6__/* .ParentLink */ .v({
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
        ledger: new _server_ledger_source_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerSource */ .$(plan.ledgerPath),
        now: () => clock?.now() ?? plan.start,
        metrics: () => (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetrics */ .U)(paths.metrics, plan.id),
    };
    server = await (0,_server_unified_server_js__WEBPACK_IMPORTED_MODULE_4__/* .startUnifiedServer */ .u)(session, log);
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
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A(503, `the ledger cannot be read now: ${error.message}`, { 'Retry-After': '1' });
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
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .NotYet */ .Q('there is no ledger yet: the bot has not begun');
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

/***/ 58506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** `runtime-metrics.json`, which is replaced as a whole; `null` where there is none of this session. */
function readMetrics(path, session) {
    try {
        const metrics = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return metrics?.session?.id === session ? metrics : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 31689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   Q: () => (/* binding */ NotYet)
/* harmony export */ });
/** Why a request gets no answer, as the client is told. Nothing else about an error leaves the process. */
class Problem extends Error {
    name = 'Problem';
    status;
    headers;
    constructor(status, message, headers = {}) {
        super(message);
        this.status = status;
        this.headers = headers;
    }
}
/** The question came before there is an answer. No failure: asking early must never count against the session. */
class NotYet extends Problem {
    constructor(message) {
        super(503, message, { 'Retry-After': '1' });
    }
}


/***/ }),

/***/ 49504:
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
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/problem.js
var server_problem = __webpack_require__(31689);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/query.js

const MOST_ROWS = 10_000;
const LAST_TIME = 8.64e15;
const READINGS = {
    limit: {
        fallback: 500,
        expected: `a whole number from 1 to ${MOST_ROWS}`,
        read(text) {
            const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
            return limit >= 1 && limit <= MOST_ROWS ? limit : undefined;
        },
    },
    session: {
        fallback: null,
        expected: '`all`, or a session id like 20260101-000000-0001',
        read: (text) => (text === 'all' || /^\d{8}-\d{6}-\d{4,9}$/.test(text) ? text : undefined),
    },
    since: {
        fallback: null,
        expected: 'a UTC time like 2026-01-01T00:00:00Z, or epoch milliseconds',
        read: (text) => (/^\d+$/.test(text) ? epochTime(text) : isoTime(text)),
    },
    symbol: {
        fallback: null,
        expected: 'a symbol like BTC/USDT',
        read: (text) => (/^[^\s/]{1,20}\/[^\s/]{1,20}$/.test(text) ? text : undefined),
    },
    status: {
        fallback: 'all',
        expected: '`open` or `all`',
        read: (text) => (text === 'open' || text === 'all' ? text : undefined),
    },
};
/** Reads what follows the `?`. Whatever is unknown, given twice or malformed is a `Problem` 400, never a guess. */
function parseQuery(given, allowed) {
    for (const name of new Set(given.keys())) {
        if (!allowed.includes(name)) {
            throw mistake(`the parameter ${JSON.stringify(name)}`, allowed.join(', ') || 'none');
        }
        if (given.getAll(name).length > 1)
            throw mistake(`${name} more than once`, 'it at most once');
    }
    const read = (name) => {
        const { fallback, expected, read } = READINGS[name];
        const text = given.get(name);
        if (text === null)
            return fallback;
        const value = read(text);
        if (value === undefined)
            throw mistake(`${name}=${JSON.stringify(text)}`, expected);
        return value;
    };
    return {
        limit: read('limit'),
        session: read('session'),
        since: read('since'),
        symbol: read('symbol'),
        status: read('status'),
    };
}
function mistake(found, expected) {
    return new server_problem/* Problem */.A(400, `found ${found}, expected ${expected}`);
}
function epochTime(text) {
    const time = Number(text);
    return time <= LAST_TIME ? time : undefined;
}
function isoTime(text) {
    if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z)?$/.test(text))
        return undefined;
    const time = Date.parse(text);
    // A 30th of February would otherwise become a day in March.
    const isOnCalendar = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text.slice(0, 10);
    return isOnCalendar ? time : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/session-span.js

const WHOLE_BOOK = { first: 0, last: Number.MAX_SAFE_INTEGER };
const NOTHING_YET = { first: 0, last: -1 };
/** Throws `Problem` 400 where the book has no such session; the current one may have no entry yet. */
function spanOf(reader, session, current) {
    if (session === 'all')
        return WHOLE_BOOK;
    const found = reader.row(`SELECT (SELECT min(seq) FROM journal WHERE session = ?) AS first,
            (SELECT max(seq) FROM journal WHERE session = ?) AS last`, session, session);
    if (found && found.first !== null && found.last !== null)
        return { first: found.first, last: found.last };
    if (session === current)
        return NOTHING_YET;
    throw mistake(`session=${JSON.stringify(session)}`, 'a session of this book');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/journal-page.js

const SELECT = 'SELECT seq, session, time, kind, data FROM journal';
/** The newest entries of a kind that a query asks for, oldest first. */
function newestEntries(reader, kind, { limit, since, session }, current) {
    const { first, last } = spanOf(reader, session ?? current, current);
    const sql = `${SELECT} WHERE kind = ? AND seq BETWEEN ? AND ? AND time >= ? ORDER BY seq DESC LIMIT ?`;
    return reader
        .rows(sql, kind, first, last, since ?? 0, limit)
        .map((parsed))
        .toReversed();
}
/** The newest entries of every kind, oldest first, each with the hash that seals it. */
function newestJournal(reader, { limit, since, session }, current) {
    const { first, last } = spanOf(reader, session ?? current, current);
    const sql = 'SELECT * FROM journal WHERE seq BETWEEN ? AND ? AND time >= ? ORDER BY seq DESC LIMIT ?';
    return reader.rows(sql, first, last, since ?? 0, limit).toReversed();
}
/** The newest orders that are open, oldest first; of every session unless the query names one. */
function newestOpenOrders(reader, { limit, since, session }, current) {
    const { first, last } = spanOf(reader, session ?? 'all', current);
    const sql = `${SELECT} WHERE kind = 'order' AND seq BETWEEN ? AND ? AND time >= ?
    AND json_extract(data, '$.id') IN (SELECT id FROM open_orders) ORDER BY seq DESC LIMIT ?`;
    return reader
        .rows(sql, first, last, since ?? 0, limit)
        .map((parsed))
        .toReversed();
}
/** All entries of some kinds from `seq` to `last`, in order. */
function entriesFrom(reader, kinds, seq, last = Number.MAX_SAFE_INTEGER) {
    const marks = kinds.map(() => '?').join(', ');
    const sql = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? ORDER BY seq`;
    return reader.rows(sql, ...kinds, seq, last).map((parsed));
}
function parsed(row) {
    return { ...row, data: JSON.parse(row.data) };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/journal.js


/** The journal as it stands; `data` is in the engine's own words. */
function journal({ plan, ledger }, query) {
    return ledger.read((reader) => ({
        journal: newestJournal(reader, query, plan.id).map(({ seq, session, time, kind, data, hash }) => ({
            seq,
            session,
            time: (0,clock/* isoTime */.Ly)(time),
            kind,
            data: JSON.parse(data),
            hash,
        })),
    }));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/newest-rows.js

/** The newest rows of a table that a query asks for, oldest first. */
function newestRows(reader, { name, time, order }, { limit, since, session }, current, extra = { sql: '1', values: [] }) {
    const wanted = session ?? current;
    spanOf(reader, wanted, current);
    const conditions = [
        ...(wanted === 'all' ? [] : [{ sql: 'session = ?', values: [wanted] }]),
        ...(since === null ? [] : [{ sql: `${time} >= ?`, values: [since] }]),
        extra,
    ];
    const where = conditions.map(({ sql }) => sql).join(' AND ');
    const values = conditions.flatMap((condition) => condition.values);
    const sql = `SELECT * FROM ${name} WHERE ${where} ORDER BY ${order} DESC LIMIT ?`;
    return reader.rows(sql, ...values, limit).toReversed();
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/observations.js


/** What went wrong on the machine. */
function incidents({ plan, ledger }, query) {
    const table = { name: 'incidents', time: 'time', order: 'id' };
    return ledger.read((reader) => ({
        incidents: newestRows(reader, table, query, plan.id).map((incident) => ({
            ...incident,
            time: (0,clock/* isoTime */.Ly)(incident.time),
            real_time: (0,clock/* isoTime */.Ly)(incident.real_time),
        })),
    }));
}
/** Health checks, each with the metrics it was judged by. */
function health({ plan, ledger }, query) {
    const table = { name: 'health', time: 'time', order: 'id' };
    return ledger.read((reader) => ({
        checks: newestRows(reader, table, query, plan.id).map((check) => ({
            ...check,
            time: (0,clock/* isoTime */.Ly)(check.time),
            real_time: (0,clock/* isoTime */.Ly)(check.real_time),
            metrics: JSON.parse(check.metrics),
        })),
    }));
}

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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/orders.js



/** Orders and how they stand. Open orders are listed whichever session placed them. */
function orders({ plan, ledger }, query) {
    return ledger.read((reader) => {
        const entries = query.status === 'open'
            ? newestOpenOrders(reader, query, plan.id)
            : newestEntries(reader, 'order', query, plan.id);
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
    const after = closed.length > 0 ? entriesFrom(reader, ['fill', 'cancel'], closed[0].seq) : [];
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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/positions.js

/** What is held, at its marks, with the stop and the target that guard it. */
function positions({ ledger }) {
    return ledger.read((reader) => {
        const marks = reader.marks();
        const orders = reader
            .rows('SELECT data FROM open_orders')
            .map(({ data }) => JSON.parse(data));
        const exit = (symbol, type) => orders.find((order) => order.symbol === symbol && order.type === type)?.price ?? null;
        const rows = reader.rows('SELECT * FROM positions ORDER BY symbol');
        return {
            positions: rows.map(({ symbol, quantity, cost, entry_price, opened_at }) => {
                const mark = marks.get(symbol) ?? entry_price;
                const value = Number(quantity) * mark;
                return {
                    symbol,
                    quantity,
                    cost,
                    entry_price,
                    opened_at: (0,clock/* isoTime */.Ly)(opened_at),
                    mark_price: mark,
                    value,
                    unrealized_pnl: value - Number(cost),
                    stop: exit(symbol, 'stop-market') ?? exit(symbol, 'trailing-stop'),
                    target: exit(symbol, 'take-profit'),
                };
            }),
        };
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/series.js



/** What the book was worth after each candle; `exposure` is the share of it held in positions. */
function equity({ plan, ledger }, query) {
    return ledger.read((reader) => ({
        equity: newestRows(reader, { name: 'equity', time: 'time', order: 'time' }, query, plan.id).map(({ time, session, equity, cash, exposure }) => ({
            time: (0,clock/* isoTime */.Ly)(time),
            session,
            equity,
            cash,
            exposure: exposure / equity,
        })),
    }));
}
/**
 * The candles of one symbol as the engine saw them. A session's warm-up comes along; over all sessions it does
 * not, as it repeats the candles of those before.
 */
function candles({ plan, ledger }, query) {
    const { symbol } = query;
    return ledger.read((reader) => {
        const known = new Set([...plan.setup.symbols, ...reader.marks().keys()]);
        if (symbol === null || !known.has(symbol)) {
            throw mistake(symbol === null ? 'no symbol' : `symbol=${JSON.stringify(symbol)}`, [...known].join(', '));
        }
        const kinds = query.session === 'all' ? "kind = 'candle'" : "kind IN ('warmup', 'candle')";
        const table = { name: 'events', time: 'start', order: 'id' };
        const extra = { sql: `symbol = ? AND ${kinds}`, values: [symbol] };
        const rows = newestRows(reader, table, query, plan.id, extra);
        return {
            symbol,
            candles: rows.map(({ session, start, open, high, low, close, volume, kind, late }) => ({
                start: (0,clock/* isoTime */.Ly)(start),
                session,
                open,
                high,
                low,
                close,
                volume,
                warmup: kind === 'warmup',
                late: late === 1,
            })),
        };
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/signals.js



/** Signals, each with what became of it: an order, a refusal, or `null` where it changed nothing. */
function signals({ plan, ledger }, query) {
    return ledger.read((reader) => {
        const found = newestEntries(reader, 'signal', query, plan.id);
        const { last } = spanOf(reader, query.session ?? plan.id, plan.id);
        const journal = found[0] ? entriesFrom(reader, ['signal', 'order', 'refusal'], found[0].seq, last) : [];
        const verdicts = verdictsIn(journal);
        return {
            signals: found.map(({ seq, session, time, data }) => ({
                seq,
                session,
                time: (0,clock/* isoTime */.Ly)(time),
                symbol: data.symbol,
                action: data.action,
                confidence: data.confidence,
                position_size: data.positionSize ?? null,
                stop: data.stop ?? null,
                target: data.target ?? null,
                reason: data.reason,
                verdict: verdicts.get(seq) ?? null,
            })),
        };
    });
}
/** The verdict on a signal is the first order or refusal after it, before the next signal. */
function verdictsIn(journal) {
    const verdicts = new Map();
    let signal = null;
    for (const entry of journal) {
        if (entry.kind === 'signal') {
            signal = entry;
        }
        else if (signal) {
            verdicts.set(signal.seq, verdictOf(entry));
            signal = null;
        }
    }
    return verdicts;
}
function verdictOf(entry) {
    if (entry.kind === 'order')
        return { kind: 'order', order: entry.data.id };
    const { rule, figure, limit, reason } = entry.data;
    return { kind: 'refusal', rule, figure, limit, reason };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/status.js


/** The session on one page. What nobody knows yet is `null`. */
function status_status({ plan, ledger, metrics, now }) {
    const { application, breaker } = metrics() ?? {};
    const { identity, setup } = plan;
    return {
        session: {
            id: plan.id,
            mode: identity.mode,
            risk_level: setup.riskLevel,
            started_at: (0,clock/* isoTime */.Ly)(plan.start),
            ends_at: (0,clock/* isoTime */.Ly)(plan.ends),
            now: (0,clock/* isoTime */.Ly)(now()),
            speed: plan.speed,
        },
        market: identity.market,
        currency: identity.currency,
        symbols: setup.symbols,
        strategy: setup.strategy,
        health: application?.health_status ?? null,
        ...bookStatus(plan.setup.limits !== null, () => ledger.read(readBook)),
        breaker: breaker ?? null,
        processes: application?.processes ?? [],
    };
}
function bookStatus(isGoverned, read) {
    try {
        const book = read();
        return { ...book, governor: isGoverned ? book.governor : null };
    }
    catch (error) {
        if (!(error instanceof server_problem/* NotYet */.Q))
            throw error;
        return { equity: null, positions: 0, governor: null };
    }
}
function readBook(reader) {
    const last = reader.row('SELECT * FROM equity ORDER BY time DESC LIMIT 1');
    const cash = reader.identity()?.startingCash;
    const positions = reader.row('SELECT count(*) AS n FROM positions');
    return {
        equity: last?.equity ?? (cash === undefined ? null : Number(cash)),
        positions: positions?.n ?? 0,
        governor: governorStanding(reader),
    };
}
/** The governor's state is what its last entry says; active until there is one. */
function governorStanding(reader) {
    const row = reader.row("SELECT time, data FROM journal WHERE kind = 'governor' ORDER BY seq DESC LIMIT 1");
    if (!row)
        return { state: 'active', rule: null, reason: null, since: null };
    const { state, rule, reason } = JSON.parse(row.data);
    return { state, rule, reason, since: (0,clock/* isoTime */.Ly)(row.time) };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/trades.js



/** Round trips, by when they were closed, and the single fills. */
function trades({ plan, ledger }, query) {
    return ledger.read((reader) => ({
        trades: tradeRows(reader, query, plan.id).map((trade) => ({
            ...trade,
            opened_at: (0,clock/* isoTime */.Ly)(trade.opened_at),
            closed_at: (0,clock/* isoTime */.Ly)(trade.closed_at),
        })),
        fills: newestEntries(reader, 'fill', query, plan.id).map(({ seq, session, time, data }) => ({
            seq,
            session,
            time: (0,clock/* isoTime */.Ly)(time),
            ...data,
        })),
    }));
}
/** A candle that closes as one session ends and the next begins belongs to the first of them. */
function tradeRows(reader, query, current) {
    const { first, last } = spanOf(reader, query.session ?? current, current);
    const after = timeOf(reader, first) ?? -1;
    const until = timeOf(reader, last + 1) ?? Number.MAX_SAFE_INTEGER;
    const sql = `SELECT * FROM trades WHERE closed_at > ? AND closed_at <= ? AND closed_at >= ?
    ORDER BY number DESC LIMIT ?`;
    return reader.rows(sql, after, until, query.since ?? 0, query.limit).toReversed();
}
function timeOf(reader, seq) {
    return reader.row('SELECT time FROM journal WHERE seq = ?', seq)?.time;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/endpoints.js









const LIST = ['limit', 'session', 'since'];
// biome-ignore format: a table is read by column
const ENDPOINTS = [
    { path: '/api/v1/status', about: 'the session on one page', parameters: [], answer: status_status },
    { path: '/api/v1/metrics', about: 'the newest metrics', parameters: [], answer: newestMetrics },
    { path: '/api/v1/positions', about: 'what is held, with marks, stops and targets', parameters: [], answer: positions },
    { path: '/api/v1/orders', about: 'orders and how they stand', parameters: [...LIST, 'status'], answer: orders },
    { path: '/api/v1/trades', about: 'round trips and fills', parameters: LIST, answer: trades },
    { path: '/api/v1/equity', about: 'what the book was worth after each candle', parameters: LIST, answer: equity },
    { path: '/api/v1/candles', about: 'the candles of one symbol', parameters: [...LIST, 'symbol'], answer: candles },
    { path: '/api/v1/signals', about: 'signals, each with its verdict', parameters: LIST, answer: signals },
    { path: '/api/v1/incidents', about: 'what went wrong on the machine', parameters: LIST, answer: incidents },
    { path: '/api/v1/health', about: 'the health checks', parameters: LIST, answer: health },
    { path: '/api/v1/journal', about: 'the journal, entry by entry', parameters: LIST, answer: journal },
];
function newestMetrics({ metrics }) {
    const newest = metrics();
    if (!newest)
        throw new server_problem/* NotYet */.Q('there are no metrics of this session yet');
    return newest;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/index-page.js

const PROBES = [
    { path: '/healthz', about: 'answers while the server lives' },
    { path: '/readyz', about: 'answers once the bot has processed its first candle' },
    { path: '/metrics', about: 'metrics for Prometheus' },
];
/** What there is to ask, for people, until the dashboard takes this page's place. */
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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/readiness.js

/** Ready once the bot processed this session's first candle, warm-up included; throws `NotYet` before. */
function readiness({ plan, ledger }) {
    const query = 'SELECT 1 FROM events WHERE session = ? LIMIT 1';
    if (!ledger.read((reader) => reader.row(query, plan.id))) {
        throw new server_problem/* NotYet */.Q('the bot has not processed its first candle yet');
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
            throw new server_problem/* Problem */.A(403, `this server does not answer to the host ${JSON.stringify(host)}`);
        }
        const { origin } = headers;
        if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
            throw new server_problem/* Problem */.A(403, 'this server answers to no other origin');
        }
        if (method !== 'GET' && method !== 'HEAD') {
            throw new server_problem/* Problem */.A(405, `${method} is not allowed: this server is read-only`, { Allow: 'GET, HEAD' });
        }
        if (url.length > LONGEST_TARGET) {
            throw new server_problem/* Problem */.A(414, `the address has ${url.length} characters, at most ${LONGEST_TARGET} are allowed`);
        }
        if (!url.startsWith('/'))
            throw new server_problem/* Problem */.A(400, 'the request asks for another server');
        await next();
    };
}
function isOurs(host, names, port) {
    const [, name = '', given = '80'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
    return names.has(name) && Number(given) === port;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/app.js










const NOTHING = ["'none'"];
/** Every route, and what surrounds each: the count, the headers, the guard, and errors as JSON. */
function createApp(session, operations, log) {
    const app = new hono_dist/* Hono */.$();
    app.use((0,secure_headers/* secureHeaders */.K)({
        contentSecurityPolicy: {
            defaultSrc: NOTHING,
            baseUri: NOTHING,
            formAction: NOTHING,
            frameAncestors: NOTHING,
        },
        xFrameOptions: 'DENY',
        strictTransportSecurity: false,
    }), async (context, next) => {
        operations.attempted += 1;
        await next();
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
    app.get('/', (context) => context.html(indexPage(session.plan.setup.symbols[0] ?? '')));
    for (const { path, parameters, answer } of ENDPOINTS) {
        app.get(path, (context) => {
            const query = parseQuery(new URL(context.req.url).searchParams, parameters);
            return context.json(answer(session, query));
        });
    }
    app.notFound(() => {
        throw new server_problem/* Problem */.A(404, 'there is nothing here: / lists what there is');
    });
    app.onError((error, context) => {
        const problem = error instanceof server_problem/* Problem */.A ? error : new server_problem/* Problem */.A(500, 'the server made a mistake; its log says more');
        const { status, message, headers } = problem;
        if (problem.status >= 500 && !(problem instanceof server_problem/* NotYet */.Q)) {
            operations.failed += 1;
            log.error(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
        }
        return context.json({ error: { status, message } }, status, headers);
    });
    return app;
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
    const app = createApp(session, operations, log);
    const server = (0,external_node_http_.createServer)(LIMITS, (0,dist/* getRequestListener */.SE)(app.fetch, { errorHandler: refuseMalformed }));
    server.setTimeout(IDLE_TIMEOUT_MS);
    server.maxConnections = MOST_CONNECTIONS;
    const { host, port } = session.plan.server;
    await listen(server, host, port);
    const name = REACHED_AS_LOCALHOST.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    const url = `http://${name}:${server.address().port}`;
    return { url, operations, close: () => unified_server_close(server, session) };
}
/** What is no request at all, by its address or its host, never reaches the app. */
function refuseMalformed() {
    const error = { status: 400, message: 'the request is malformed' };
    const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    return Response.json({ error }, { status: 400, headers });
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
async function unified_server_close(server, session) {
    const { promise, resolve } = Promise.withResolvers();
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
        commands: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'commands'),
        stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'stop-request.json'),
        signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'watcher'),
        result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'session-result.json'),
        runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.log'),
        serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'unified-server.log'),
        botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-bot.log'),
        pid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid'),
        serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.server'),
        botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'chimera-runtime.pid.bot'),
        metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-metrics.json'),
        reports: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workdir, 'runtime-reports'),
    };
}
function ledgerPathOf(workdir, mode) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pathsOf(workdir).state, mode, 'ledger.db');
}
/** Held by whoever writes the book. */
function writerLockOf(ledgerPath) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ledgerPath), 'writer.lock');
}


/***/ })

};
