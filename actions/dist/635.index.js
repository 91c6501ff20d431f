export const id = 635;
export const ids = [635];
export const modules = {

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
/** Opens the ledger to write, creating it where there is none, migrating an older one. Write-ahead log, every commit on disk. */
function openForWriting(path) {
    return inWords(path, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            createAt(path);
        return opened(path, false, (database) => {
            if (isBlank(database))
                database.exec(`BEGIN IMMEDIATE; ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA */ .yx} COMMIT;`);
            migrate(database);
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
 * database for its readers. Where a killed writer left a log behind, or the ledger is of an older version, a copy is
 * read.
 */
function openAtRest(path) {
    return inWords(path, () => {
        const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(`${path}-wal`, { throwIfNoEntry: false });
        if (!log?.size) {
            const url = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(path);
            url.searchParams.set('immutable', '1');
            let isOlder = false;
            const database = opened(url, true, (found) => {
                isOlder = versionOf(found) in _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MIGRATIONS */ .ox;
                if (!isOlder)
                    refuseOtherVersions(found, path);
            });
            if (!isOlder)
                return { database, close: () => database.close() };
            database.close();
        }
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'chimera-ledger-'));
        const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
        try {
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'ledger.db');
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, copy);
            if (log?.size)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(`${path}-wal`, `${copy}-wal`);
            opened(copy, false, migrate).close();
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
/** Brings an older ledger to the present version, whole or not at all. Two writers may arrive at the same time. */
function migrate(database) {
    while (versionOf(database) in _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MIGRATIONS */ .ox) {
        database.exec('BEGIN IMMEDIATE');
        try {
            database.exec(_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MIGRATIONS */ .ox[versionOf(database)] ?? '');
            database.exec('COMMIT');
        }
        catch (error) {
            if (database.isTransaction)
                database.exec('ROLLBACK');
            throw error;
        }
    }
}
function refuseOtherVersions(database, path) {
    const version = versionOf(database);
    if (version === _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$)
        return;
    if (version === 0) {
        throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} ${isBlank(database) ? 'is empty' : 'is a database of something else'}`, 'restore it from a copy, or start a new book with --new-book (the old file is archived)');
    }
    throw new _ledger_error_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerError */ .o(`the ledger ${path} has version ${version}, this Chimera works with version ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA_VERSION */ .f$}`, version in _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MIGRATIONS */ .ox
        ? 'start a session: it migrates the ledger'
        : 'use the Chimera that wrote it, or start a new book with --new-book (the old one is archived)');
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
/* harmony import */ var _recorded_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60523);



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
    /** What was noted after each candle and fill, in the order of the journal. */
    *equity() {
        const query = 'SELECT * FROM equity ORDER BY seq, time';
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
    /** The end of the last candle that a session processed; fills by a book, noted in between, are no candles. */
    lastCandleEnd(session) {
        const found = this.row(`SELECT (SELECT max(time) FROM equity WHERE session = journal.session) AS time,
         data ->> '$.setup.periodMs' AS periodMs
       FROM journal WHERE session = ? AND kind = 'session-started'`, session);
        return found?.time ? found.time - (found.time % found.periodMs) : null;
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
            yield { event: (0,_recorded_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventOf */ .A)(event, entries), entries };
        }
    }
}


/***/ }),

/***/ 60523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   N: () => (/* binding */ eventRow)
/* harmony export */ });
const NO_PRICES = { open: null, high: null, low: null, close: null, volume: null };
function eventRow(event) {
    switch (event.kind) {
        case 'command':
            return { kind: event.kind, symbol: null, start: event.time, ...NO_PRICES, late: 0, data: null };
        case 'source': {
            const { kind, time: start, source, reason } = event;
            return { kind, symbol: null, start, ...NO_PRICES, late: 0, data: JSON.stringify({ source, reason }) };
        }
        case 'book': {
            const { symbol, time: start, bids, asks } = event.book;
            const data = JSON.stringify([bids, asks]);
            return { kind: event.kind, symbol, start, ...NO_PRICES, late: event.stale ? 1 : 0, data };
        }
        default: {
            const { symbol, start, open, high, low, close, volume } = event.candle;
            const late = event.kind === 'candle' && event.late ? 1 : 0;
            return { kind: event.kind, symbol, start, open, high, low, close, volume, late, data: null };
        }
    }
}
/** What a row says; the entries of its step are asked for what a command was. */
function eventOf(row, entries) {
    const { kind, late } = row;
    if (kind === 'command') {
        const given = entries.find((entry) => entry.kind === 'command');
        if (!given)
            throw new Error(`the recorded command at ${row.start} has no journal entry`);
        return { kind, ...given.data, time: Number(row.start) };
    }
    if (kind === 'source') {
        const said = JSON.parse(row.data ?? '');
        return { kind, ...said, time: Number(row.start) };
    }
    if (kind === 'book')
        return { kind, book: bookOf(row), stale: late === 1 };
    const { symbol, start, open, high, low, close, volume } = row;
    const candle = { symbol, start, open, high, low, close, volume };
    return kind === 'warmup' ? { kind, candle } : { kind, candle, late: late === 1 };
}
function bookOf({ symbol, start, data }) {
    const [bids, asks] = JSON.parse(data ?? '');
    return { symbol: String(symbol), time: Number(start), bids, asks };
}


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   ox: () => (/* binding */ MIGRATIONS),
/* harmony export */   si: () => (/* binding */ GENESIS_HASH),
/* harmony export */   yx: () => (/* binding */ SCHEMA)
/* harmony export */ });
/** Raised with every change of the tables below; older ledgers are migrated, newer ones refused. */
const SCHEMA_VERSION = 2;
/** What the first journal entry follows. */
const GENESIS_HASH = '0'.repeat(64);
/**
 * `journal` is the truth: append-only and hash-chained. `account`, `positions`, `open_orders` and `trades` are
 * projections of it. `events` holds what the engine saw, in order, each with the last journal sequence after it
 * (order books and changes of source as JSON in `data`); `cursor`, `marks` and `equity` follow the events, each
 * note of equity with the last journal sequence before it. `incidents` and `health` are facts about the machine, beside
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
  open REAL, high REAL, low REAL, close REAL, volume REAL, late INTEGER NOT NULL DEFAULT 0, seq INTEGER NOT NULL,
  data TEXT
) STRICT;
CREATE INDEX events_by_session ON events (session, id);

CREATE TABLE cursor (
  id INTEGER PRIMARY KEY CHECK (id = 1), session TEXT NOT NULL, time INTEGER NOT NULL, seq INTEGER NOT NULL,
  high_water_mark REAL NOT NULL
) STRICT;
CREATE TABLE marks (symbol TEXT PRIMARY KEY, price REAL NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE TABLE equity (
  time INTEGER PRIMARY KEY, session TEXT NOT NULL, equity REAL NOT NULL, cash REAL NOT NULL, exposure REAL NOT NULL,
  seq INTEGER NOT NULL DEFAULT 0
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
/** What brings a ledger of that version one version further. */
const MIGRATIONS = {
    // In version 1 times only grew, so a note of equity stood after all entries up to its time.
    1: `
ALTER TABLE events ADD COLUMN data TEXT;
ALTER TABLE equity ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
CREATE INDEX journal_by_time ON journal (time, seq);
UPDATE equity SET seq = coalesce(
  (SELECT seq FROM journal WHERE time <= equity.time ORDER BY time DESC, seq DESC LIMIT 1), 0);
DROP INDEX journal_by_time;
PRAGMA user_version = 2;
`,
};


/***/ }),

/***/ 84207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startDeadMansSwitch)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/**
 * Kills this process when its parent is gone, even where the event loop never runs again (a strategy that loops
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them.
 */
function startDeadMansSwitch(graceSeconds = 5) {
    const watch = `
    const parent = process.ppid;
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent ? 0 : gone + 1;
      if (gone > ${graceSeconds}) process.kill(process.pid, 'SIGKILL');
    }, 1000);
  `;
    const limits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
    new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(watch, { eval: true, resourceLimits: limits, name: 'dead-man' }).unref();
}


/***/ }),

/***/ 22635:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/chain.js
var chain = __webpack_require__(66901);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 42 modules
var src = __webpack_require__(38660);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/run-again.js

/** The ledger no longer holds, or never held, what a replay needs. */
class ReplayError extends Error {
    name = 'ReplayError';
}
/** The last entry of the book before a session; the session that opened the book opens it again. */
function lastBefore(reader, { id, seq }) {
    const opened = reader.row("SELECT * FROM journal WHERE kind = 'book-opened'");
    return opened?.session === id ? opened.seq - 1 : seq - 1;
}
/** A fresh engine over the book as it stood before a session, shown what the session saw, deciding everything anew. */
function runAgain(reader, session, strategy, { setup: other, shown, take }) {
    const { id, seq, time, started } = session;
    const { setup: own, ...begun } = started;
    const identity = reader.identity();
    if (!identity)
        throw new ReplayError('the ledger holds no book');
    const engine = new src/* Engine */.N$(other ?? own, strategy, reader.entries(0, lastBefore(reader, session)));
    let events = 0;
    if (!take(engine.begin({ ...begun, time, identity })))
        return { engine, events };
    for (const { event: seen } of reader.steps(id, seq)) {
        const event = shown ? shown(seen) : seen;
        if (event === null)
            continue;
        if (event.kind === 'warmup') {
            engine.warm(event.candle);
            continue;
        }
        events += 1;
        if (!take(engine.step(event)))
            return { engine, events };
    }
    const end = reader.sessionEnd(id);
    if (end)
        take(engine.end(end.time, end.data.reason, end.data.detail));
    return { engine, events };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/replay-session.js

/** The session of that id, or the last one. @throws {ReplayError} where there is none */
function sessionToReplay(reader, id) {
    const row = reader.row(`SELECT * FROM journal WHERE kind = 'session-started' AND session = ifnull(?, session) ORDER BY seq DESC LIMIT 1`, id ?? null);
    if (row)
        return { id: row.session, seq: row.seq, time: row.time, started: JSON.parse(row.data) };
    const known = reader.rows("SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq DESC LIMIT 5");
    throw new ReplayError(known.length === 0
        ? 'the ledger holds no session'
        : `the ledger holds no session ${id}; its last ones are ${known.map(({ session }) => session).join(', ')}`);
}
/**
 * Runs a recorded session again: a fresh engine over the book as it stood before, shown what the session saw, deciding
 * everything anew. Stops at the first entry that is not, to the letter, what the journal holds.
 *
 * @throws {ReplayError} where the recording is gone
 */
function replaySession(reader, session, strategy) {
    const { id } = session;
    const comparison = new Comparison(reader, id, lastBefore(reader, session));
    const { events } = runAgain(reader, session, strategy, {
        take(entries) {
            comparison.add(entries);
            return comparison.difference === null;
        },
    });
    comparison.finish();
    if (events === 0 && comparison.hasDecisions) {
        throw new ReplayError(`the ledger no longer holds what session ${id} saw: it is kept for a week; try an artifact`);
    }
    const { entries, fills, head, difference } = comparison;
    return { session: id, events, entries, fills, head, difference };
}
/** Holds entries against those that a session has in the journal, one by one. */
class Comparison {
    entries = 0;
    fills = 0;
    head = '';
    difference = null;
    #rows;
    #last;
    #others = 0;
    constructor(reader, session, after) {
        this.#last = after;
        this.#rows = ofSession(reader, session, after);
    }
    /** Whether the journal says that the session saw anything. */
    get hasDecisions() {
        return this.difference !== null || this.#others > 0;
    }
    add(entries) {
        for (const entry of entries) {
            if (this.difference)
                return;
            this.#hold(entry);
        }
    }
    /** Nothing more comes: what the journal still holds was not replayed. */
    finish() {
        if (this.difference)
            return;
        const { value, done } = this.#rows.next();
        if (!done)
            this.difference = { seq: value.seq, recorded: saidBy(value), replayed: null };
    }
    #hold({ time, kind, data }) {
        const replayed = { time, kind, data: JSON.stringify(data) };
        const { value, done } = this.#rows.next();
        const recorded = done ? null : saidBy(value);
        const seq = done ? this.#last + 1 : value.seq;
        if (!recorded || recorded.time !== time || recorded.kind !== kind || recorded.data !== replayed.data) {
            this.difference = { seq, recorded, replayed };
            return;
        }
        this.#last = seq;
        this.entries += 1;
        if (kind === 'fill')
            this.fills += 1;
        this.head = value.hash;
        if (!['book-opened', 'session-started', 'session-ended'].includes(kind))
            this.#others += 1;
    }
}
function* ofSession(reader, session, after) {
    for (const row of reader.journal(after))
        if (row.session === session)
            yield row;
}
function saidBy({ time, kind, data }) {
    return { time, kind, data };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/cause.js
/** Why a replay differs, as far as the ledger and the strategy's file tell. */
function causeOf(reader, session, { recorded, replayed }, isOtherStrategy) {
    if (isOtherStrategy)
        return 'the strategy file is no longer the one that the session ran with';
    const missing = missingCandles(reader, session);
    if (missing > 0)
        return `the recording lacks the candles of ${missing} moments that the session saw`;
    if (isWord(firstOf(recorded, replayed))) {
        return 'the strategy said something else about the same market: it depends on what is not in its candles (the time, chance, a file, another program)';
    }
    return 'the strategy said the same up to there: the recording is not what the session saw, or the software is another one';
}
/** Moments at which the session noted its equity after candles that the recording does not hold. */
function missingCandles(reader, { id, started }) {
    const { periodMs } = started.setup;
    const found = reader.row(`SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND kind = 'candle')`, id, periodMs, periodMs, id);
    return found?.n ?? 0;
}
/** What one side has and the other does not: the earlier of two that are not of one moment. */
function firstOf(recorded, replayed) {
    if (!recorded || !replayed)
        return recorded ?? replayed;
    if (recorded.time !== replayed.time)
        return recorded.time < replayed.time ? recorded : replayed;
    return isWord(replayed) ? replayed : recorded;
}
function isWord(entry) {
    return entry?.kind === 'signal' || entry?.kind === 'strategy-fault';
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/compare-trades.js

/** A report has so many rows at most. */
const MOST_ROWS = 10;
/** Means of several fills differ in their last digits by the order in which they were added up. */
const SAME = 1e-9;
/** Puts the trades of a session beside those of another run over the same market. */
function compareTrades(session, other) {
    const names = new Set([...session.all.keys(), ...other.all.keys()]);
    const pairs = [...names].map((name) => [session.all.get(name), other.all.get(name)]);
    const matched = pairs.filter((pair) => pair.every(Boolean));
    const same = matched.filter(([a, b]) => isSame(a, b)).length;
    const worse = matched.map(([a, b]) => worseBy(a, b));
    const different = pairs
        .filter(([a, b]) => !(a && b && isSame(a, b)))
        .map(([a, b]) => differenceOf(a, b))
        .toSorted((a, b) => (a.decidedAt ?? '').localeCompare(b.decidedAt ?? ''));
    return {
        session: session.all.size,
        other: other.all.size,
        matched: matched.length,
        same,
        worse: worse.length === 0
            ? null
            : { mean: worse.reduce((sum, each) => sum + each, 0) / worse.length, most: Math.max(...worse) },
        rows: different.slice(0, MOST_ROWS),
        omitted: Math.max(0, different.length - MOST_ROWS),
    };
}
function isSame(a, b) {
    return isClose(a.quantity, b.quantity) && isClose(a.price, b.price);
}
function isClose(a, b) {
    return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
/** The fraction that the first paid more, or got less, than the second. */
function worseBy({ side, price }, other) {
    const more = price / other.price - 1;
    if (isClose(price, other.price))
        return 0;
    return side === 'buy' ? more : -more;
}
function differenceOf(session, other) {
    const { decidedAt, symbol, side, reason } = (session ?? other);
    return {
        decidedAt: decidedAt === null ? null : (0,clock/* isoTime */.Ly)(decidedAt),
        symbol,
        side,
        reason,
        session: termsOf(session),
        other: termsOf(other),
        worse: session && other ? worseBy(session, other) : null,
    };
}
function termsOf(trade) {
    return trade ? { quantity: trade.quantity, price: trade.price } : null;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/trades.js
/**
 * The trades of one run, each under a name that does not depend on what it was filled at: when it was decided, and for
 * a stop or target which entry it protects. So the trades of two runs that went different ways can be put side by side.
 */
class Trades {
    fees = 0;
    #names = new Map();
    #taken = new Map();
    #trades = new Map();
    take(entry) {
        if (entry.kind === 'order')
            this.#name(entry.data, entry.time);
        else if (entry.kind === 'fill')
            this.#fill(entry.data);
    }
    /** By name, in the order of their first fills. */
    get all() {
        return this.#trades;
    }
    #name({ id, symbol, side, parent, type }, decidedAt) {
        const parentName = parent === null ? null : (this.#names.get(parent)?.name ?? parent);
        const name = parentName === null ? `${decidedAt} ${symbol} ${side}` : `${parentName} ${type}`;
        const before = this.#taken.get(name) ?? 0;
        this.#taken.set(name, before + 1);
        this.#names.set(id, { name: before === 0 ? name : `${name} ${before + 1}`, decidedAt });
    }
    #fill({ order, symbol, side, reason, quantity, price, fee }) {
        this.fees += Number(fee);
        const { name, decidedAt } = this.#names.get(order) ?? { name: order, decidedAt: null };
        const before = this.#trades.get(name) ?? { quantity: 0, price: 0 };
        const total = before.quantity + Number(quantity);
        const value = before.quantity * before.price + Number(quantity) * Number(price);
        this.#trades.set(name, { decidedAt, symbol, side, reason, quantity: total, price: value / total });
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/divergence-of.js







/**
 * Runs a session's recording again and holds it against the journal. `isOtherStrategy`: the file of the strategy is no
 * longer what the session ran with.
 *
 * @throws {ReplayError} where the recording is gone
 */
function replayFinding(reader, session, strategy, isOtherStrategy) {
    const { events, entries, fills, head, difference } = replaySession(reader, session, strategy);
    if (!difference)
        return { status: 'identical', events, entries, fills, head };
    const replayed = new Trades();
    runAgain(reader, session, strategy, { take: (step) => takeAll(replayed, step) });
    return {
        status: 'different',
        entries,
        seq: difference.seq,
        recorded: textOf(difference.recorded),
        replayed: textOf(difference.replayed),
        cause: causeOf(reader, session, difference, isOtherStrategy),
        trades: compareTrades(recordedTrades(reader, session), replayed),
    };
}
/** What a backtest of the session's candles would have come to, from the same book and with the same commands. */
function backtestFinding(reader, session, strategy) {
    const { setup } = session.started;
    const onCandles = { ...setup, execution: { ...setup.execution, fillOn: 'candle' } };
    const trades = new Trades();
    let candles = 0;
    const { engine } = runAgain(reader, session, strategy, {
        setup: onCandles,
        shown(event) {
            if (event.kind === 'candle')
                candles += 1;
            return asBacktested(event);
        },
        take: (step) => takeAll(trades, step),
    });
    const recorded = recordedTrades(reader, session);
    return {
        status: 'compared',
        candles,
        trades: compareTrades(recorded, trades),
        filledBy: filledBy(reader, session.id),
        fees: { session: recorded.fees, backtest: trades.fees },
        equity: { session: lastEquity(reader, session.id), backtest: engine.book.equity() },
    };
}
/** A file of candles has no order books, and nothing in it comes late. */
function asBacktested(event) {
    if (event.kind === 'book')
        return null;
    return event.kind === 'candle' ? { ...event, late: false } : event;
}
function takeAll(trades, entries) {
    for (const entry of entries)
        trades.take(entry);
    return true;
}
function recordedTrades(reader, session) {
    const trades = new Trades();
    for (const row of reader.journal(lastBefore(reader, session))) {
        if (row.session === session.id)
            trades.take((0,chain/* entryOf */.M)(row));
    }
    return trades;
}
function filledBy(reader, session) {
    const counts = reader.row(`SELECT coalesce(sum(data ->> '$.by' = 'book'), 0) AS book,
       coalesce(sum(ifnull(data ->> '$.by', 'candle') = 'candle'), 0) AS candle,
       coalesce(sum(data ->> '$.late' = 1), 0) AS late
     FROM journal WHERE session = ? AND kind = 'fill'`, session);
    return { ...counts };
}
function lastEquity(reader, session) {
    const row = reader.row('SELECT equity FROM equity WHERE session = ? ORDER BY seq DESC, time DESC LIMIT 1', session);
    return row?.equity ?? null;
}
function textOf(entry) {
    return entry && { ...entry, time: (0,clock/* isoTime */.Ly)(entry.time) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/dead-man.js
var dead_man = __webpack_require__(84207);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/divergence-main.js





/** The process that runs a session's recording again: a strategy that hangs or takes all memory ends nothing else. */
(0,dead_man/* startDeadMansSwitch */.I)(1);
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
// Who answers is this file, not the strategy that it runs.
const send = process.send?.bind(process);
delete process.send;
process.once('message', (job) => {
    answer(job)
        .catch((error) => tell({ failed: (0,strategy_file/* messageOf */.bD)(error) }))
        // Whatever the strategy left running ends with its process.
        .finally(() => process.exit());
});
async function answer({ ledgerPath, isAtRest, session: id, workdir }) {
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
    try {
        const session = sessionToReplay(reader, id);
        const { strategy, strategyHash } = session.started.setup;
        const { definition, file } = await (0,strategy_file/* loadStrategy */.KE)(strategy, workdir);
        const isOther = (file?.sha256 ?? null) !== strategyHash;
        await tell({ replay: replayFinding(reader, session, definition, isOther) });
        await tell({ backtest: backtestFinding(reader, session, definition) });
    }
    finally {
        reader.close();
    }
}
function tell(news) {
    return new Promise((resolve) => {
        if (send && process.connected)
            send(news, undefined, undefined, () => resolve());
        else
            resolve();
    });
}


/***/ }),

/***/ 46569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   KE: () => (/* binding */ loadStrategy),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c_: () => (/* binding */ isStrategyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38660);





/** A strategy that cannot be used, and why. */
class StrategyError extends Error {
    name = 'StrategyError';
}
/** Whether the configured strategy is a file rather than the name of a shipped one. */
function isStrategyFile(strategy) {
    return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
/** Finds a shipped strategy by its name, or imports a person's own file, whose path is relative to the work directory. */
async function loadStrategy(strategy, workdir) {
    if (!isStrategyFile(strategy)) {
        const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.get(strategy);
        if (definition)
            return { definition, file: null };
        const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.keys()].join(', ');
        throw new StrategyError(`there is no strategy "${strategy}"; shipped are ${known}, or name a file (./mine.ts)`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        throw new StrategyError(`the strategy file ${path} does not exist`);
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read(path)).digest('hex');
    const module = await importFile(path);
    return { definition: definitionOf(module.default ?? module.strategy, path), file: { path, sha256 } };
}
async function importFile(path) {
    try {
        // A person's file stays outside every bundle.
        return await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be read: ${messageOf(error)}`);
    }
}
/** What was thrown, in words: a strategy may throw anything. */
function messageOf(thrown) {
    const message = thrown?.message;
    return typeof message === 'string' ? message : String(thrown);
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
        if (!isRange(range))
            throw wrong(`must give parameter ${parameter} as { default, min, max }`);
        if (!(range.step === undefined || range.step > 0)) {
            throw wrong(`must give parameter ${parameter} a step above 0, or none`);
        }
    }
    return {
        name,
        description: description ?? '',
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
