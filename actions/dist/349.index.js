export const id = 349;
export const ids = [349];
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
    firstSession() {
        const row = this.row("SELECT * FROM journal WHERE kind = 'session-started' ORDER BY seq LIMIT 1");
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
    /**
     * Where a session stands in the journal; `null` if it has no entry. What was said after the session before had
     * ended (a command to the governor, while none ran) carries that one's id and belongs to this one.
     */
    sessionSpan(session) {
        const border = (where) => this.row(`SELECT seq, kind FROM journal WHERE kind IN ('session-started', 'session-ended') AND ${where} DESC LIMIT 1`, session);
        const end = border("session = ? AND kind = 'session-ended' ORDER BY seq");
        const newest = this.row('SELECT max(seq) AS seq FROM journal WHERE session = ?', session);
        if (!newest?.seq)
            return null;
        const oldest = this.row('SELECT min(seq) AS seq FROM journal WHERE session = ?', session);
        const before = border('seq < (SELECT min(seq) FROM journal WHERE session = ?) ORDER BY seq');
        const first = before?.kind === 'session-ended' ? before.seq + 1 : (oldest?.seq ?? newest.seq);
        return { first, last: end?.seq ?? newest.seq };
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
        yield* this.#steps('session = ?', [session], from);
    }
    /** The recorded steps of all sessions whose events have ids with `first ≤ id < end`. `after` is the entry before the first. */
    *stepsBetween(first, end, after) {
        yield* this.#steps('id >= ? AND id < ?', [first, end], after);
    }
    *#steps(where, values, from) {
        let after = from;
        const query = `SELECT * FROM events WHERE ${where} ORDER BY id`;
        for (const row of this.#database.prepare(query).iterate(...values)) {
            const event = row;
            const entries = event.seq > after ? [...this.entries(after, event.seq)] : [];
            after = Math.max(after, event.seq);
            yield { event: (0,_recorded_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventOf */ .A)(event, entries), entries, seq: after };
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
/** `isRefused` is the engine's verdict on a candle. */
function eventRow(event, isRefused = false) {
    const refused = isRefused || (event.kind === 'warmup' && event.refused) ? 1 : 0;
    switch (event.kind) {
        case 'command':
            return {
                kind: event.kind,
                symbol: null,
                start: event.time,
                ...NO_PRICES,
                late: 0,
                refused: 0,
                data: null,
            };
        case 'write-off': {
            const { kind, symbol, time: start, reason } = event;
            const data = JSON.stringify({ reason });
            return { kind, symbol, start, ...NO_PRICES, late: 0, refused: 0, data };
        }
        case 'source': {
            const { kind, time: start, source, reason } = event;
            const data = JSON.stringify({ source, reason });
            return { kind, symbol: null, start, ...NO_PRICES, late: 0, refused: 0, data };
        }
        case 'recall': {
            const { kind, from, after } = event;
            const data = JSON.stringify({ from, after });
            return { kind, symbol: null, start: null, ...NO_PRICES, late: 0, refused: 0, data };
        }
        case 'book': {
            const { symbol, time: start, bids, asks } = event.book;
            const data = JSON.stringify([bids, asks]);
            return { kind: event.kind, symbol, start, ...NO_PRICES, late: event.stale ? 1 : 0, refused: 0, data };
        }
        default: {
            const late = event.kind === 'candle' && event.late ? 1 : 0;
            return { kind: event.kind, ...event.candle, ...unstorable(event.candle), late, refused };
        }
    }
}
/** Figures of a candle that a column cannot hold, as text in `data`: a refused candle is read back as it came. */
function unstorable(candle) {
    const { symbol: _, ...figures } = candle;
    const odd = Object.entries(figures).filter(([field, value]) => field === 'start' ? !Number.isSafeInteger(value) : Number.isNaN(value));
    if (odd.length === 0)
        return { data: null };
    const texts = odd.map(([field, value]) => [field, String(value)]);
    return {
        ...Object.fromEntries(odd.map(([field]) => [field, null])),
        data: JSON.stringify(Object.fromEntries(texts)),
    };
}
/** What a row says; the entries of its step are asked for what a command was. */
function eventOf(row, entries) {
    const { kind, late } = row;
    if (kind === 'command') {
        // One that was given while no bot ran may stand before it.
        const given = entries.findLast((entry) => entry.kind === 'command');
        if (!given)
            throw new Error(`the recorded command at ${row.start} has no journal entry`);
        return { kind, ...given.data, time: Number(row.start) };
    }
    if (kind === 'write-off') {
        const said = JSON.parse(row.data ?? '');
        return { kind, symbol: String(row.symbol), ...said, time: Number(row.start) };
    }
    if (kind === 'source') {
        const said = JSON.parse(row.data ?? '');
        return { kind, ...said, time: Number(row.start) };
    }
    if (kind === 'recall')
        return { kind, ...JSON.parse(row.data ?? '') };
    if (kind === 'book')
        return { kind, book: bookOf(row), stale: late === 1 };
    const { symbol, start, open, high, low, close, volume } = row;
    const odd = Object.entries(JSON.parse(row.data ?? '{}'));
    const candle = {
        ...{ symbol, start, open, high, low, close, volume },
        ...Object.fromEntries(odd.map(([field, text]) => [field, Number(text)])),
    };
    if (kind === 'candle')
        return { kind, candle, late: late === 1 };
    return row.refused === 1 ? { kind, candle, refused: true } : { kind, candle };
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
const SCHEMA_VERSION = 3;
/** What the first journal entry follows. */
const GENESIS_HASH = '0'.repeat(64);
/** Finds the first and the last price of a symbol at once. */
const CANDLES_BY_SYMBOL = `
CREATE INDEX candles_by_symbol ON events (symbol, start) WHERE kind = 'candle' AND refused = 0;`;
/** \`start\` is the start of the first candle, \`ends\` the end of the last one; \`candles\` is 0 for a price that a session noted. */
const PAST_PRICES = `
CREATE TABLE past_prices (
  symbol TEXT NOT NULL, start INTEGER NOT NULL, ends INTEGER NOT NULL,
  open REAL NOT NULL, high REAL NOT NULL, low REAL NOT NULL, close REAL NOT NULL,
  volume REAL NOT NULL, candles INTEGER NOT NULL, PRIMARY KEY (symbol, start)
) STRICT, WITHOUT ROWID;`;
/**
 * `journal` is the truth: append-only and hash-chained. `account`, `positions`, `open_orders` and `trades` are
 * projections of it. `events` holds what the engine saw, in order, each with the last journal sequence after it
 * (order books and changes of source as JSON in `data`) and, of a candle, whether the engine refused it: then it is no
 * price. `past_prices` sums up the good candles of events that are no longer kept, by hours and days. `cursor`, `marks`
 * and `equity` follow the events, each note of equity with the last journal sequence before it. `incidents` and `health` are facts about the machine, beside
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
  data TEXT, refused INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX events_by_session ON events (session, id);
${CANDLES_BY_SYMBOL}
${PAST_PRICES}

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
    // A refused candle's step gave one entry, which says so; the step of the first event that is kept may have begun before it.
    // Of the warm-up the journal says nothing: the engine's rules are applied again. Prices from before the kept
    // candles are known from the beginnings of sessions alone.
    2: `
ALTER TABLE events ADD COLUMN refused INTEGER NOT NULL DEFAULT 0;
UPDATE events SET refused = 1 WHERE id IN (
  SELECT event.id FROM (SELECT id, kind, symbol, start, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
  JOIN journal ON journal.seq = event.seq AND journal.kind = 'candle-refused'
  WHERE event.kind = 'candle' AND event.seq IS NOT event.before
    AND journal.data ->> '$.symbol' = event.symbol AND journal.data ->> '$.start' IS event.start);
CREATE TEMP TABLE shaped AS
  SELECT events.id, events.session, symbol, start, ifnull(low > 0 AND low <= open AND low <= close AND open <= high
    AND close <= high AND high < 9e999 AND volume >= 0 AND volume < 9e999
    AND start % (journal.data ->> '$.setup.periodMs') = 0, 0) AS is_shaped
  FROM events JOIN journal ON journal.session = events.session AND journal.kind = 'session-started'
  WHERE events.kind = 'warmup';
UPDATE events SET refused = 1 WHERE id IN (
  SELECT id FROM (SELECT id, is_shaped, start, max(CASE WHEN is_shaped THEN start END) OVER (
    PARTITION BY session, symbol ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS newest FROM shaped)
  WHERE NOT is_shaped OR start <= newest);
DROP TABLE shaped;
${CANDLES_BY_SYMBOL}
${PAST_PRICES}
INSERT OR IGNORE INTO past_prices
  SELECT mark.key, time, time, mark.value, mark.value, mark.value, mark.value, 0, 0
  FROM journal, json_each(journal.data, '$.marks') AS mark
  WHERE journal.kind = 'session-started' AND mark.value > 0
    AND time <= ifnull((SELECT min(start) FROM events WHERE kind = 'candle' AND refused = 0), time);
PRAGMA user_version = 3;
`,
};


/***/ })

};
