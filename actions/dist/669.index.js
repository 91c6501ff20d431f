export const id = 669;
export const ids = [669];
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

/***/ 64060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ paced)
/* harmony export */ });
/**
 * Hands candles out as they close in session time. A market that is known beforehand waits for its reader, so a
 * reader that was away catches up at full speed and no candle is ever late.
 */
async function* paced(candles, { seen, until }, periodMs, clock, signal) {
    let index = 0;
    for (const candle of candles) {
        const closes = candle.start + periodMs;
        if (closes > until)
            return;
        index += 1;
        if (index <= seen)
            continue;
        await clock.until(closes, signal);
        if (signal.aborted)
            return;
        yield { candle, late: false };
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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37661);
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
function recordedFeed(recording, periodMs, clock) {
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
        candles: (span, signal) => (0,_paced_js__WEBPACK_IMPORTED_MODULE_3__/* .paced */ .y)(candles.slice(since(span.from)), span, periodMs, clock, signal),
    };
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

/***/ 63478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectionsOf),
/* harmony export */   b: () => (/* binding */ ProjectionWriter)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37661);

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

/***/ 61745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LedgerWriter)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63478);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35829);




/** Recorded events older than this, in session time, are dropped when a session starts; artifacts keep them. */
const KEEP_EVENTS_MS = 7 * 86_400_000;
/** The one writer of a book. Each step is one transaction: journal, cursor and projections, or nothing. */
class LedgerWriter {
    #database;
    #projections;
    #append;
    #record;
    #moveCursor;
    #mark;
    #equity;
    #seq;
    #head;
    constructor(path) {
        const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForWriting */ .Qh)(path);
        this.#database = database;
        this.#projections = new _projections_js__WEBPACK_IMPORTED_MODULE_2__/* .ProjectionWriter */ .b(database);
        const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
        this.#seq = Number(head?.seq ?? 0);
        this.#head = String(head?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .GENESIS_HASH */ .si);
        this.#append = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)');
        this.#record = database.prepare(`INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
        this.#moveCursor = database.prepare('INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)');
        this.#mark = database.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?)');
        this.#equity = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?)');
    }
    get head() {
        return { seq: this.#seq, hash: this.#head };
    }
    /** Commits a step of the engine, whose book and governor already stand after it. */
    commit(step, engine) {
        const { book, governor } = engine;
        this.#transaction(() => {
            const before = this.#seq;
            for (const entry of step.entries)
                this.#appendEntry(step.session, entry);
            for (const event of step.seen)
                this.#recordEvent(step.session, event);
            const equity = book.equity();
            this.#moveCursor.run(step.session, step.time, this.#seq, governor?.highWaterMark ?? equity);
            const isRefused = step.entries.some(({ kind }) => kind === 'candle-refused');
            const candle = isRefused ? undefined : step.seen.find((event) => event.kind === 'candle')?.candle;
            const mark = candle && book.marks.get(candle.symbol);
            if (candle && mark !== undefined) {
                this.#mark.run(candle.symbol, mark, candle.start);
                this.#equity.run(step.time, step.session, equity, book.cashNumber, equity - book.cashNumber);
            }
            if (this.#seq !== before)
                this.#projections.write(book);
        });
    }
    /** Drops what the engine saw long before `time`. */
    forgetEvents(time) {
        const last = "SELECT max(id) FROM events WHERE kind = 'candle' AND start < ?";
        this.#database.prepare(`DELETE FROM events WHERE id <= (${last})`).run(time - KEEP_EVENTS_MS);
    }
    close() {
        this.#database.close();
    }
    #transaction(work) {
        const { seq, hash } = this.head;
        this.#database.exec('BEGIN IMMEDIATE');
        try {
            work();
            this.#database.exec('COMMIT');
        }
        catch (error) {
            this.#seq = seq;
            this.#head = hash;
            if (this.#database.isTransaction)
                this.#database.exec('ROLLBACK');
            throw error;
        }
    }
    #appendEntry(session, entry) {
        const { time, kind } = entry;
        const data = JSON.stringify(entry.data);
        const seq = this.#seq + 1;
        const hash = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)({ seq, session, time, kind, data, prev_hash: this.#head });
        this.#append.run(seq, session, time, kind, data, this.#head, hash);
        this.#seq = seq;
        this.#head = hash;
    }
    #recordEvent(session, event) {
        if (!('candle' in event)) {
            const time = event.kind === 'book' ? event.book.time : event.time;
            this.#record.run(session, event.kind, null, time, null, null, null, null, null, 0, this.#seq);
            return;
        }
        const { symbol, start, open, high, low, close, volume } = event.candle;
        const late = event.kind === 'candle' && event.late ? 1 : 0;
        this.#record.run(session, event.kind, symbol, start, open, high, low, close, volume, late, this.#seq);
    }
}


/***/ }),

/***/ 62669:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _feed_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62585);
/* harmony import */ var _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69178);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14187);
/* harmony import */ var _session_strategy_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46569);
/* harmony import */ var _bot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19296);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84207);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(633);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79098);










/** The bot's process. It ends by itself, when it is told to, or when the controller is gone. */
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_8__/* .receivePlan */ .H)();
const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsOf */ .wG)(plan.workdir);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_3__/* .Log */ .t(paths.botLog, plan.logLevel);
(0,_pid_file_js__WEBPACK_IMPORTED_MODULE_9__/* .tidyOnExit */ .g3)(paths.botPid, paths.pid);
(0,_dead_man_js__WEBPACK_IMPORTED_MODULE_7__/* .startDeadMansSwitch */ .I)();
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
process.on('SIGTERM', () => stop({ reason: 'stopped', detail: 'the bot was sent SIGTERM' }));
let bot = null;
let asked = null;
const go = Promise.withResolvers();
/** Also ends a bot that is still opening its book, or whose clock never started. */
function stop(end) {
    asked ??= end;
    bot?.stop(end);
    go.resolve({ sessionTime: plan.start, realTime: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .realNow */ .p1)(), speed: plan.speed });
}
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_8__/* .ParentLink */ .v({
    heartbeatMs: plan.heartbeatMs,
    operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
    onMessage(message) {
        if (message.type === 'go')
            go.resolve(message.anchor);
        else if (message.type === 'stop')
            stop(message);
    },
    onLost() {
        log.error('The controller is gone: the bot stops');
        if (bot)
            stop({ reason: 'controller-lost', detail: 'the controller was gone' });
        else
            process.exit(1);
    },
});
/** What starting again cannot mend. */
function isFinal(error) {
    if ([_ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o, _session_strategy_file_js__WEBPACK_IMPORTED_MODULE_5__/* .StrategyError */ .C$, _feed_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL].some((kind) => error instanceof kind))
        return true;
    const { code, errcode } = error;
    const sqliteFull = 13;
    const sqliteCorrupt = 11;
    return code === 'ENOSPC' || errcode === sqliteFull || errcode === sqliteCorrupt;
}
try {
    bot = await _bot_js__WEBPACK_IMPORTED_MODULE_6__/* .Bot */ .c.open(plan, log);
    if (asked)
        bot.stop(asked);
    link.send({ type: 'ready' });
    const end = await bot.run(await go.promise);
    bot.close();
    link.send({ type: 'ended', reason: end.reason });
    link.close();
}
catch (error) {
    const { message, stack } = error;
    log.error(`The bot crashed: ${stack ?? message}`);
    if (isFinal(error))
        link.send({ type: 'failed', message });
    else
        link.incident('error', 'bot-crash', message);
    process.exitCode = 1;
    link.close();
}
// Whatever a strategy left running (a timer, a socket) must not keep the session waiting.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 19296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Bot)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 38 modules
var src = __webpack_require__(37661);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var src_clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/csv.js
var csv = __webpack_require__(62585);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/paced.js
var paced = __webpack_require__(64060);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/simulated.js


/** The built-in market as a feed. Its candles depend on the seed alone. */
function simulatedFeed({ seed, symbols, periodMs, clock }) {
    const market = (from) => (0,src/* simulatedMarket */.Pj)({ seed, symbols, from, periodMs });
    return {
        source: 'simulated',
        end: null,
        instruments: (0,src/* simulatedInstruments */.zb)(symbols),
        async history(before, count) {
            const history = [];
            const from = Math.max(before - count * periodMs, src/* SIMULATION_ORIGIN */.JA);
            for (const candle of market(from)) {
                if (candle.start >= before)
                    break;
                history.push(candle);
            }
            return history;
        },
        candles: (span, signal) => (0,paced/* paced */.y)(market(span.from), span, periodMs, clock, signal),
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/open-feed.js



/** The feed that a session's plan names. */
function openFeed({ source, setup, identity }, clock) {
    const { symbols, periodMs } = setup;
    if (source.kind === 'simulated')
        return simulatedFeed({ seed: source.seed, symbols, periodMs, clock });
    const onlySymbol = symbols.length === 1 ? symbols[0] : null;
    const recording = (0,recorded/* readRecording */.SS)(source.files, onlySymbol, periodMs);
    if (identity.market !== (0,recorded/* marketOf */.mG)(recording)) {
        throw new csv/* DataError */.fL(`${source.files.join(', ')}: no longer what the session was planned on`);
    }
    return (0,recorded/* recordedFeed */.Bk)(recording, periodMs, clock);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js
var writer = __webpack_require__(61745);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/command-inbox.js
var command_inbox = __webpack_require__(64466);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot.js









/** How long a bot waits for the one before it to let go of the book; real time. */
const WRITER_WAIT_MS = 15_000;
/** The one process that decides: feed → engine → ledger, one transaction a step. Starting is resuming. */
class Bot {
    #plan;
    #log;
    #lock;
    #ledger;
    #engine;
    #stop = new AbortController();
    #end = null;
    #time;
    #seenCandles = 0;
    #attempted = 0;
    #failed = 0;
    /** Opens the book and stands where it ends; throws LedgerError or StrategyError where it cannot. */
    static async open(plan, log) {
        const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(plan.ledgerPath), WRITER_WAIT_MS);
        if (!lock)
            throw new Error('another bot still writes this book');
        const ledger = new writer/* LedgerWriter */.f(plan.ledgerPath);
        const definition = await strategyOf(plan);
        const reader = new ledger_reader/* LedgerReader */.B(plan.ledgerPath);
        try {
            const last = reader.lastSession();
            const resumes = last?.id === plan.id && reader.sessionEnd(plan.id) === null;
            const journal = reader.entries(0, resumes ? last.seq : undefined);
            const bot = new Bot(plan, log, lock, ledger, new src/* Engine */.N$(plan.setup, definition, journal));
            if (resumes)
                bot.#replay(reader, last.seq);
            else
                await bot.#begin(reader);
            return bot;
        }
        finally {
            reader.close();
        }
    }
    constructor(plan, log, lock, ledger, engine) {
        this.#plan = plan;
        this.#log = log;
        this.#lock = lock;
        this.#ledger = ledger;
        this.#engine = engine;
        this.#time = plan.start;
    }
    get operations() {
        return { attempted: this.#attempted, failed: this.#failed };
    }
    /** Asks the bot to end after the step it is in. The first reason counts. */
    stop(end) {
        this.#end ??= end;
        this.#stop.abort();
    }
    /** Trades until the candle that closes at the session's end, or until it is stopped. */
    async run(anchor) {
        const clock = new src_clock/* SessionClock */.rm(anchor);
        const feed = openFeed(this.#plan, clock);
        const { start, ends, leg } = this.#plan;
        const { signal } = this.#stop;
        for await (const { candle, late } of feed.candles({ from: start, until: leg.ends, seen: this.#seenCandles }, signal)) {
            this.#obeyCommands();
            this.#step({ kind: 'candle', candle, late });
        }
        this.#obeyCommands();
        if (feed.end !== null && feed.end < leg.ends) {
            this.#end ??= { reason: 'data-ended', detail: `the recorded data ended at ${(0,src_clock/* isoTime */.Ly)(feed.end)}` };
        }
        if (!this.#end)
            await clock.until(leg.ends, signal);
        if (leg.number < leg.of)
            this.#end ??= { reason: 'leg-ended', detail: `leg ${leg.number} ended` };
        this.#end ??= { reason: 'completed', detail: `the session reached its end at ${(0,src_clock/* isoTime */.Ly)(ends)}` };
        return this.#finish(this.#end);
    }
    close() {
        this.#ledger.close();
        this.#lock.release();
    }
    async #begin(reader) {
        const plan = this.#plan;
        const { start: time, ends, identity, changed, previous, idle, warmup } = plan;
        const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
        const marks = Object.fromEntries(reader.marks());
        const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
        const entries = this.#engine.begin(idle ? { ...begun, idle } : begun);
        const candles = await this.#history(warmup);
        for (const candle of candles)
            this.#engine.warm(candle);
        const seen = candles.map((candle) => ({ kind: 'warmup', candle }));
        this.#ledger.forgetEvents(time);
        this.#ledger.commit({ session: plan.id, seen, entries, time }, this.#engine);
        this.#log.info(`Session ${plan.id} begins, warmed by ${candles.length} candles`);
    }
    async #history(count) {
        if (count === 0)
            return [];
        const { start, speed } = this.#plan;
        const feed = openFeed(this.#plan, new src_clock/* SessionClock */.rm({ sessionTime: start, realTime: 0, speed }));
        return feed.history(start, count);
    }
    /** Goes through what the session saw so far, so that strategy, book and governor stand where they stood. */
    #replay(reader, from) {
        for (const { event, entries } of reader.steps(this.#plan.id, from)) {
            if (event.kind === 'warmup') {
                this.#engine.warm(event.candle);
                continue;
            }
            this.#engine.replay(event, entries);
            if (event.kind === 'candle')
                this.#seenCandles += 1;
            this.#follow(event, entries);
        }
        const cursor = reader.cursor();
        const { governor } = this.#engine;
        if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
            throw new Error(`after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`);
        }
        this.#log.info(`Session ${this.#plan.id} resumes after ${this.#seenCandles} candles`);
    }
    /** Commands are obeyed between two candles, and stamped with the one before. */
    #obeyCommands() {
        (0,command_inbox/* obeyCommands */.I)((0,paths/* pathsOf */.wG)(this.#plan.workdir).commands, ({ command, reason }) => {
            this.#step({ kind: 'command', command, reason, time: this.#time });
            this.#log.warning(`Governor command: ${command} (${reason})`);
        });
    }
    #step(event) {
        this.#attempted += 2;
        const entries = this.#engine.step(event);
        if (isRefused(entries))
            this.#failed += 1;
        this.#follow(event, entries);
        this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
        for (const entry of entries)
            this.#tell(entry);
    }
    /** The end of the last good candle: a refused one may claim any time. */
    #follow(event, entries) {
        if (event.kind === 'candle' && !isRefused(entries)) {
            this.#time = event.candle.start + this.#plan.setup.periodMs;
        }
    }
    #finish({ reason, detail }) {
        if (reason === 'leg-ended') {
            this.#log.info(`Session ${this.#plan.id}: ${detail}; the book stays open for the next one`);
            return { reason, detail };
        }
        const { periodMs } = this.#plan.setup;
        const whole = this.#plan.ends - (this.#plan.ends % periodMs);
        const time = reason === 'completed' ? Math.max(whole, this.#plan.start) : this.#time;
        const entries = this.#engine.end(time, reason, detail);
        this.#ledger.commit({ session: this.#plan.id, seen: [], entries, time }, this.#engine);
        const { seq, hash } = this.#ledger.head;
        this.#log.info(`Session ${this.#plan.id} ended (${reason}): ${seq} entries, head ${hash.slice(0, 16)}`);
        return { reason, detail };
    }
    #tell({ kind, data, time }) {
        const at = (0,src_clock/* isoTime */.Ly)(time);
        if (kind === 'fill') {
            this.#log.success(`${at} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})`);
        }
        else if (kind === 'governor' || kind === 'warning' || kind === 'candle-refused') {
            this.#log.warning(`${at} ${kind}: ${data.reason}`);
        }
        else if (kind === 'strategy-fault') {
            this.#log.error(`${at} the strategy failed on ${data.symbol}: ${data.message}`);
        }
        else if (kind === 'gap') {
            this.#log.warning(`${at} ${data.candles} candles of ${data.symbol} are missing`);
        }
        else {
            this.#log.debug(`${at} ${kind} ${JSON.stringify(data)}`);
        }
    }
}
/** What the journal says was traded is what trades, also after a restart. */
async function strategyOf({ strategyFile, setup, workdir }) {
    const { definition, file } = await (0,strategy_file/* loadStrategy */.KE)(strategyFile ?? setup.strategy, workdir);
    if ((file?.sha256 ?? null) === setup.strategyHash)
        return definition;
    throw new strategy_file/* StrategyError */.C$(`the strategy file ${strategyFile} has changed since the session was planned`);
}
function isRefused(entries) {
    return entries.some(({ kind }) => kind === 'candle-refused');
}


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ obeyCommands),
/* harmony export */   d: () => (/* binding */ leaveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);



const COMMANDS = ['reduce', 'halt', 'reset', 'resume'];
/** Leaves a command for the bot, which looks with every candle; where it is just restarted, the command waits. */
function leaveCommand(folder, given) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = freePath(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, JSON.stringify(given));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
}
/**
 * Obeys what was left, oldest first. A command is removed only after it was obeyed: a process that dies in between
 * obeys it again, which changes nothing. What is not a command is dropped: only the CLI writes here.
 */
function obeyCommands(folder, obey) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return;
    }
    for (const name of names.toSorted()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const given = parse(path);
        if (given)
            obey(given);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true, recursive: true });
    }
}
/** Names sort by time; two of one process may fall into one millisecond. */
function freePath(folder) {
    for (let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();; time += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
    }
}
function parse(path) {
    try {
        const { command, reason } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        const isCommand = COMMANDS.includes(command) && typeof reason === 'string';
        return isCommand ? { command, reason } : null;
    }
    catch {
        return null;
    }
}


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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37661);





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
