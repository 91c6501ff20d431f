export const id = 559;
export const ids = [559];
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

/***/ 63478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectionsOf),
/* harmony export */   b: () => (/* binding */ ProjectionWriter)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38660);

/** The projections' rows, as they follow from a book; each table's rows in the order of its key. */
function projectionsOf(book) {
    const account = {
        cash: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.cash),
        realized: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.realized),
        fees: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.fees),
        slippage: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.slippage),
        turnover: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.turnover),
        orders: book.orderCount,
        fills: book.fillCount,
        refusals: book.refusalCount,
    };
    const positions = [...book.positions.values()].map((position) => ({
        symbol: position.symbol,
        quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(position.quantity),
        cost: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(position.cost),
        entry_price: position.entryPrice,
        opened_at: position.openedAt,
    }));
    const orders = [...book.allOpenOrders()].map(({ order, filled, triggered }) => ({
        id: order.id,
        symbol: order.symbol,
        filled: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(filled),
        triggered: triggered ? 1 : 0,
        data: JSON.stringify(order),
    }));
    const trades = book.trips.map((trip, index) => ({
        number: index + 1,
        symbol: trip.symbol,
        opened_at: trip.openedAt,
        closed_at: trip.closedAt,
        quantity: trip.quantity,
        entry_price: trip.entryPrice,
        exit_price: trip.exitPrice,
        pnl: trip.pnl,
        fees: trip.fees,
        exit_reason: trip.exitReason,
    }));
    return {
        account: [account],
        positions: byKey(positions, 'symbol'),
        open_orders: byKey(orders, 'id'),
        trades,
    };
}
/** Writes the projections of a book; of the trades, which only ever grow, those that are not there yet. */
class ProjectionWriter {
    #database;
    constructor(database) {
        this.#database = database;
    }
    write(book) {
        const { account, positions, open_orders, trades } = projectionsOf(book);
        this.#database.exec('DELETE FROM account; DELETE FROM positions; DELETE FROM open_orders;');
        for (const row of account)
            this.#insert('account', { id: 1, ...row });
        for (const row of positions)
            this.#insert('positions', row);
        for (const row of open_orders)
            this.#insert('open_orders', row);
        const written = Number(this.#database.prepare('SELECT max(number) AS n FROM trades').get()?.n ?? 0);
        for (const row of trades.slice(written))
            this.#insert('trades', row);
    }
    #insert(table, row) {
        const columns = Object.keys(row);
        const marks = columns.map(() => '?').join(', ');
        this.#database
            .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
            .run(...Object.values(row));
    }
}
function byKey(rows, key) {
    return rows.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
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
