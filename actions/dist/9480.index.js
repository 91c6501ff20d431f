export const id = 9480;
export const ids = [9480];
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

/***/ 28546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ hasSeenAnything),
/* harmony export */   M9: () => (/* binding */ missingMoments),
/* harmony export */   UU: () => (/* binding */ countCandles),
/* harmony export */   V1: () => (/* binding */ DECIDED),
/* harmony export */   aG: () => (/* binding */ candlesOfSession),
/* harmony export */   gW: () => (/* binding */ goodCandles),
/* harmony export */   hK: () => (/* binding */ candlesAfter),
/* harmony export */   jd: () => (/* binding */ newestEvent),
/* harmony export */   oz: () => (/* binding */ candleCounts),
/* harmony export */   pd: () => (/* binding */ firstStartsBefore),
/* harmony export */   rA: () => (/* binding */ newestCandles)
/* harmony export */ });
/* harmony import */ var _ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56691);

const COLUMNS = 'id, session, kind, symbol, start, open, high, low, close, volume, late';
/** A refused candle is recorded too, but nothing that it says is the market's; the journal tells why it was refused. */
const GOOD = 'refused = 0';
/** Candles that a session decided on: what follows is found by the index over them. */
const DECIDED = `kind = 'candle' AND ${GOOD}`;
/** The good candles with `from ≤ start < to`, warm-up included, in the order in which they were seen. */
function goodCandles(reader, { from, to }) {
    return reader.rows(`SELECT ${COLUMNS} FROM events
     WHERE kind IN ('warmup', 'candle') AND ${GOOD} AND start >= ? AND start < ? ORDER BY id`, from, to);
}
/** How many candles with `from ≤ start < to` were decided on. */
function countCandles(reader, { from, to }) {
    const query = `SELECT count(*) AS n FROM events WHERE ${DECIDED} AND start >= ? AND start < ?`;
    return reader.row(query, from, to)?.n ?? 0;
}
/** The newest good candles of a symbol, oldest first. */
function newestCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const isAll = session === 'all';
    const which = isAll ? '1' : 'session = ?';
    const from = since ?? Number.MIN_SAFE_INTEGER;
    const to = until ?? Number.MAX_SAFE_INTEGER;
    const decided = reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND ${which}
       ORDER BY id DESC LIMIT ? OFFSET ?`, symbol, from, to, ...(isAll ? [] : [session]), limit, offset)
        .toReversed();
    if (isAll || decided.length === limit)
        return decided;
    const { n } = reader.row(`SELECT count(*) AS n FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND session = ?`, symbol, from, to, session);
    const rest = { limit: limit - decided.length, offset: Math.max(0, offset - n) };
    return [...warmupCandles(reader, { symbol, session, since, until, ...rest }), ...decided];
}
/**
 * The newest good candles of a symbol that warmed a session, each once, in order of time: those that it recalled of
 * earlier sessions, and those that the feed gave beside.
 */
function warmupCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .recallOf */ .HR)(reader, session);
    return reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${GOOD} AND start BETWEEN ? AND ?
         AND ((session = ? AND kind = 'warmup') OR (id >= ? AND id < ? AND kind IN ('warmup', 'candle')))
       GROUP BY start HAVING id = min(id) ORDER BY start DESC LIMIT ? OFFSET ?`, symbol, since ?? Number.MIN_SAFE_INTEGER, until ?? Number.MAX_SAFE_INTEGER, session, recall?.from ?? Number.MAX_SAFE_INTEGER, recall?.id ?? 0, limit, offset)
        .map((row) => ({ ...row, kind: 'warmup' }))
        .toReversed();
}
/** The good candles that were recorded after the event with that id, up to the event `last`. */
function candlesAfter(reader, id, limit, last = Number.MAX_SAFE_INTEGER) {
    return reader.rows(`SELECT ${COLUMNS} FROM events WHERE id > ? AND id <= ? AND kind IN ('warmup', 'candle') AND ${GOOD} ORDER BY id LIMIT ?`, id, last, limit);
}
/** The good candles of a symbol that a session saw, its warm-up included. */
function candlesOfSession(reader, session, symbol) {
    return newestCandles(reader, { symbol, session, since: null, limit: Number.MAX_SAFE_INTEGER });
}
/**
 * Good candles of a period that are still kept; of a session that began within it all, those before its beginning
 * included.
 */
function candleCounts(reader, { from, to, session }) {
    const counts = reader.row(`SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE ${DECIDED} AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?))`, session, to, from, from, reader.entryBefore(from));
    return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}
/** Of each symbol the start of the first good candle that a session saw of the time before `time`. */
function firstStartsBefore(reader, session, time) {
    const rows = reader.rows(`SELECT symbol, min(start) AS start FROM events WHERE ${DECIDED} AND start < ? AND session = ? GROUP BY symbol`, time, session);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
/** Moments at which a session noted its equity after candles that the recording does not hold. */
function missingMoments(reader, session, periodMs) {
    const found = reader.row(`SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND ${DECIDED})`, session, periodMs, periodMs, session);
    return found?.n ?? 0;
}
/** Whether a session saw anything of the market yet, warm-up included. */
function hasSeenAnything(reader, session) {
    return reader.row('SELECT 1 FROM events WHERE session = ? LIMIT 1', session) !== undefined;
}
/** The id of the newest event; 0 if there is none. */
function newestEvent(reader) {
    return reader.row('SELECT max(id) AS id FROM events')?.id ?? 0;
}


/***/ }),

/***/ 73140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ wallsInWords),
/* harmony export */   Wd: () => (/* binding */ wallsFrom),
/* harmony export */   io: () => (/* binding */ isStrict),
/* harmony export */   o: () => (/* binding */ WALL_NAMES)
/* harmony export */ });
/* unused harmony export openWalls */
const WALL_NAMES = ['network', 'files', 'writes', 'signals', 'processes', 'environment'];
const KEPT = {
    network: 'no network',
    files: 'reads its own folder and packages only',
    writes: 'writes no files',
    signals: 'signals no other process',
    processes: 'starts no processes',
    environment: 'sees no environment',
};
function wallsFrom(attempts, missing) {
    const keeper = (name) => {
        const tried = attempts.filter(({ wall }) => wall === name);
        if (tried.length === 0)
            return 'none';
        if (tried.every(({ kernel }) => kernel === 'refused'))
            return 'kernel';
        return tried.every(({ kernel, node }) => kernel === 'refused' || node === 'refused') ? 'node' : 'none';
    };
    const walls = Object.fromEntries(WALL_NAMES.map((name) => [name, keeper(name)]));
    return { walls, attempts, missing };
}
/** The walls that do not stand at all. */
function openWalls({ walls }) {
    return WALL_NAMES.filter((name) => walls[name] === 'none');
}
/** Whether the kernel keeps every wall: what `safety.strategy_isolation: strict` asks for. */
function isStrict({ walls }) {
    return WALL_NAMES.every((name) => walls[name] === 'kernel');
}
/** What was measured, in one sentence: "kept by the kernel: no network, …; kept by Node alone: …". */
function wallsInWords({ walls }) {
    const said = (keeper) => WALL_NAMES.filter((name) => walls[name] === keeper).map((name) => KEPT[name]);
    const parts = [
        { words: 'kept by the kernel', what: said('kernel') },
        { words: 'kept by Node alone', what: said('node') },
        { words: 'not kept', what: said('none') },
    ];
    return parts
        .filter(({ what }) => what.length > 0)
        .map(({ words, what }) => `${words}: ${what.join(', ')}`)
        .join('; ');
}


/***/ }),

/***/ 63478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ differingProjections),
/* harmony export */   b_: () => (/* binding */ ProjectionWriter)
/* harmony export */ });
/* unused harmony export projectionsOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99731);


/**
 * The projections' rows, as they follow from a book; each table's rows in the order of its key. Of the trades those after the
 * first `known`, as far as the book holds them.
 */
function projectionsOf(book, known = 0) {
    const account = {
        cash: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.cash),
        realized: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.realized),
        fees: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.fees),
        slippage: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.slippage),
        turnover: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(book.turnover),
        orders: book.orderCount,
        fills: book.fillCount,
        refusals: book.refusalCount,
    };
    const positions = [...book.positions.values()].map((position) => ({
        symbol: position.symbol,
        quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.quantity),
        cost: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.cost),
        entry_price: position.entryPrice,
        opened_at: position.openedAt,
    }));
    const orders = [...book.allOpenOrders()].map(({ order, filled, triggered }) => ({
        id: order.id,
        symbol: order.symbol,
        filled: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(filled),
        triggered: triggered ? 1 : 0,
        data: JSON.stringify(order),
    }));
    // A book that was restored from a snapshot does not hold its first round trips.
    const first = Math.max(known, book.tripsBefore);
    const trades = book.trips.slice(first - book.tripsBefore).map((trip, index) => ({
        number: first + index + 1,
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
const KEYS = { account: 'id', positions: 'symbol', open_orders: 'id', trades: 'number' };
/** The names of the projections that are not what a book comes to; of the trades those are compared that it holds, and their number. */
function differingProjections(source, book) {
    const nothing = { account: [], positions: [], open_orders: [], trades: [] };
    const expected = book.identity ? projectionsOf(book) : nothing;
    return Object.entries(KEYS)
        .filter(([table, key]) => {
        const known = table === 'trades' ? book.tripsBefore : 0;
        const rows = source.rows(`SELECT * FROM ${table} ORDER BY ${key} LIMIT -1 OFFSET ?`, known);
        const found = Array.from(rows, (row) => (table === 'account' ? withoutId(row) : { ...row }));
        return !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(found, expected[table]);
    })
        .map(([table]) => table);
}
function withoutId({ id: _, ...row }) {
    return row;
}
/** Writes the projections of a book; of the trades, which only ever grow, those that are not there yet. */
class ProjectionWriter {
    #database;
    constructor(database) {
        this.#database = database;
    }
    write(book) {
        const written = Number(this.#database.prepare('SELECT max(number) AS n FROM trades').get()?.n ?? 0);
        const { account, positions, open_orders, trades } = projectionsOf(book, written);
        this.#database.exec('DELETE FROM account; DELETE FROM positions; DELETE FROM open_orders;');
        for (const row of account)
            this.#insert('account', { id: 1, ...row });
        for (const row of positions)
            this.#insert('positions', row);
        for (const row of open_orders)
            this.#insert('open_orders', row);
        for (const row of trades)
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

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ newestRecorded),
/* harmony export */   jG: () => (/* binding */ earlierWarmup),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   pX: () => (/* binding */ sessionWarmup)
/* harmony export */ });
/** The sessions whose candles have this length. */
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;
const CANDLE = 'symbol, start, open, high, low, close, volume';
/** The newest recorded candle of each symbol of which a range holds at least `count` of this length, by its start. */
function newestRecorded(reader, { first, end }, { periodMs, count }) {
    const rows = reader.rows(`SELECT symbol, max(start) AS start FROM events
     WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0 AND session IN (${OF_PERIOD})
     GROUP BY symbol HAVING count(DISTINCT start) >= ?`, first, end, periodMs, count);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
/** The candles that a range does not hold already. */
function notRecorded(reader, { first, end }, periodMs, candles) {
    if (candles.length === 0)
        return candles;
    const rows = reader.rows(`SELECT symbol, start FROM events WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0
       AND session IN (${OF_PERIOD})`, first, end, periodMs);
    const known = new Set(rows.map(({ symbol, start }) => `${symbol} ${start}`));
    return candles.filter(({ symbol, start }) => !known.has(`${symbol} ${start}`));
}
/**
 * What feeds gave the sessions of a range to warm them, of this length: each candle once, and none that was
 * recorded as a new candle too; in order of time.
 */
function earlierWarmup(reader, { first, end }, periodMs) {
    const rows = reader.rows(`SELECT ${CANDLE} FROM events AS warm
     WHERE id >= ? AND id < ? AND kind = 'warmup' AND refused = 0 AND session IN (${OF_PERIOD})
       AND NOT EXISTS (SELECT 1 FROM events WHERE kind = 'candle' AND refused = 0
         AND symbol = warm.symbol AND start = warm.start AND id >= ? AND id < ?)
     GROUP BY symbol, start HAVING id = min(id) ORDER BY start, id`, first, end, periodMs, first, end);
    return rows.map(plainCandle);
}
/** What the feed gave a session to warm it. */
function sessionWarmup(reader, session) {
    const rows = reader.rows(`SELECT ${CANDLE} FROM events WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`, session);
    return rows.map(plainCandle);
}
function plainCandle({ symbol, start, open, high, low, close, volume }) {
    return { symbol, start, open, high, low, close, volume };
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ tableFaults),
/* harmony export */   jg: () => (/* binding */ checkSeals),
/* harmony export */   qK: () => (/* binding */ sealSourceOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77939);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35829);
/* harmony import */ var _seal_everything_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82016);
/* harmony import */ var _seal_heads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90966);
/* harmony import */ var _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69795);






/** A table's faults are listed up to here, and then counted. */
const MOST_LISTED = 5;
/** Holds all that is stored beside the journal against its seals. */
function checkSeals(reader, schema) {
    const faults = [];
    const heads = reader.rows(`SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads ORDER BY name, block`);
    let rows = 0;
    for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW_TABLE_NAMES */ .jI) {
        const found = new FaultList(table);
        rows += inWords(found, () => checkRows(reader, table, heads, found)) ?? 0;
        faults.push(...found.lines());
    }
    for (const table of _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_TABLE_NAMES */ .Kj) {
        const found = new FaultList(table);
        inWords(found, () => checkBlocks(reader, table, heads, found));
        faults.push(...found.lines());
    }
    const found = new FaultList('seals');
    inWords(found, () => checkHeads(reader, heads, schema, found));
    faults.push(...found.lines());
    const root = (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .sealOf */ .Ru)(JSON.stringify([reader.head()?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS_HASH */ .si, heads]));
    return {
        faults,
        rows,
        root,
        asFoundUpTo: heads.find(({ name }) => name === _seal_everything_js__WEBPACK_IMPORTED_MODULE_3__/* .SEALED_AS_FOUND */ .LB)?.last ?? null,
    };
}
/** The ledger that a writer has open. */
function sealSourceOf(database) {
    return {
        rows(sql, ...values) {
            return database.prepare(sql).all(...values);
        },
        *arrays(sql, ...values) {
            const query = database.prepare(sql);
            query.setReturnArrays(true);
            yield* query.iterate(...values);
        },
    };
}
/** What is wrong with the rows of one table, each held against its seal. */
function tableFaults(source, table) {
    const found = new FaultList(table);
    const heads = source.rows(`SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads WHERE name = ?`, table);
    inWords(found, () => checkRows(source, table, heads, found));
    return found.lines();
}
/** The faults of a table, in words. */
class FaultList {
    #table;
    #listed = [];
    #more = 0;
    constructor(table) {
        this.#table = table;
    }
    add(text) {
        if (this.#listed.length < MOST_LISTED)
            this.#listed.push(`${this.#table}: ${text}`);
        else
            this.#more += 1;
    }
    lines() {
        return this.#more === 0 ? this.#listed : [...this.#listed, `${this.#table}: ${this.#more} more`];
    }
}
/** A damaged page or an impossible value shows when it is read. */
function inWords(found, check) {
    try {
        return check();
    }
    catch (error) {
        if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error))
            throw error;
        const { message, cause } = error;
        found.add(`cannot be read to its end: ${cause?.message ?? message}`);
        return undefined;
    }
}
function checkRows(reader, table, heads, found) {
    const chains = {
        folded: headOf(heads, table, 'folded'),
        kept: headOf(heads, table, 'kept'),
    };
    if (!heads.includes(chains.kept))
        found.add('the head of its seals is gone');
    const ends = { folded: chains.folded.start, kept: chains.kept.start };
    const counts = { folded: 0, kept: 0 };
    for (const [key, seq, seal, entryHash, entryTime, rowKey, ...values] of sealedRows(reader, table)) {
        const row = [key, ...values];
        if (seq === null) {
            found.add(`${nameOf(table, row)} was added: it has no seal`);
            continue;
        }
        const block = key <= chains.folded.last ? 'folded' : 'kept';
        counts[block] += 1;
        if (rowKey === null) {
            const time = entryTime === null ? '' : ` (${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(entryTime)})`;
            const name = table === 'equity' ? nameOf(table, row) : `row ${key}`;
            found.add(`${name} is gone; it was sealed after the journal's entry ${seq}${time}`);
        }
        else if ((0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .rowSeal */ .m7)(table, ends[block], entryHash ?? _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS_HASH */ .si, row) !== seal) {
            found.add(`${nameOf(table, row)} is not what was sealed`);
        }
        ends[block] = seal;
    }
    for (const block of ['folded', 'kept']) {
        const { rows, hash } = chains[block];
        if (rows !== counts[block])
            found.add(`${rows} rows were sealed (${block}), ${counts[block]} seals are there`);
        else if (hash !== ends[block])
            found.add(`the head of its seals (${block}) is not that of its last row`);
    }
    return counts.folded + counts.kept;
}
/** The rows of a table and its seals, side by side, in the order of their keys. */
function sealedRows(reader, table) {
    const { number, columns } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW_TABLES */ .tS[table];
    const [key, ...others] = columns;
    return reader.arrays(`SELECT coalesce(seal.key, written.${key}) AS at, seal.seq, lower(hex(seal.hash)), journal.hash, journal.time,
       written.${key}, ${others.map((column) => `written.${column}`).join(', ')}
     FROM (SELECT key, seq, hash FROM seals WHERE of = ${number}) AS seal
       FULL OUTER JOIN ${table} AS written ON written.${key} = seal.key
       LEFT JOIN journal ON journal.seq = seal.seq
     ORDER BY at`);
}
function checkBlocks(reader, table, heads, found) {
    const { columns, order, blockOf } = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_TABLES */ .m9[table];
    const query = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`;
    const blocks = Map.groupBy(reader.arrays(query), (row) => blockOf(row));
    for (const fault of (0,_sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .blockFaults */ .bg)(table, blocks, heads, (seq) => entryHash(reader, seq)))
        found.add(fault);
}
function checkHeads(reader, heads, schema, found) {
    const sealed = heads.find(({ name }) => name === 'schema');
    if (sealed?.hash !== schema)
        found.add('tables, indexes or triggers are not those that were made');
    const numbers = _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW_TABLE_NAMES */ .jI.map((table) => _sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW_TABLES */ .tS[table].number).join(', ');
    const strange = reader.row(`SELECT count(*) AS n FROM seals WHERE of NOT IN (${numbers})`);
    if (strange?.n)
        found.add(`${strange.n} belong to no table`);
    const names = new Set([..._sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .ROW_TABLE_NAMES */ .jI, ..._sealed_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOCK_TABLE_NAMES */ .Kj, _seal_everything_js__WEBPACK_IMPORTED_MODULE_3__/* .SEALED_AS_FOUND */ .LB, 'schema']);
    for (const { name } of heads)
        if (!names.has(name))
            found.add(`a head names ${name}, which is not sealed`);
}
function headOf(heads, name, block) {
    return heads.find((head) => head.name === name && head.block === block) ?? (0,_seal_heads_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyHead */ .Cc)(name, block);
}
function entryHash(reader, seq) {
    return reader.row('SELECT hash FROM journal WHERE seq = ?', seq)?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .GENESIS_HASH */ .si;
}
/** A row in words: what it is, and of when. */
function nameOf(table, row) {
    const [key] = row;
    const at = (time) => typeof time === 'number' && Math.abs(time) < 8e15 ? (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(time) : String(time);
    switch (table) {
        case 'events': {
            const [, , kind, symbol, start] = row;
            return `row ${key} (${[kind, symbol, start === null ? null : at(start)].filter(Boolean).join(' ')})`;
        }
        case 'equity':
            return `the note of ${at(key)}`;
        default:
            return `row ${key} (${at(row[2])})`;
    }
}


/***/ }),

/***/ 24745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63478);



/**
 * What speaks against going on from a state: with the entries since, it must lead to the book that the projections hold, and
 * to the governor that the journal's few entries about it lead to. `null`: nothing does. So a snapshot that was forged
 * together with its seals moves no money and lifts no limit.
 */
function contradictionOf(reader, seq, state) {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
    fold.restore(state);
    for (const entry of reader.entries(seq))
        fold.apply(entry);
    const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_2__/* .differingProjections */ .Dq)(reader, fold.book);
    if (table !== undefined)
        return `does not lead to the ${table} that the ledger holds`;
    const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .GovernorFold */ .oF();
    for (const entry of entriesOfGovernor(reader))
        governor.apply(entry);
    return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded)
        ? null
        : 'does not lead to the governor of the journal';
}
/** All that moves a governor: what was said of it, the last beginning of a session before this day, and this day. */
function* entriesOfGovernor(reader) {
    const day = reader.row("SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1");
    const from = day?.seq ?? 0;
    const rows = reader.each(`SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`, from, from);
    for (const row of rows)
        yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
    const ofDay = reader.each(`SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND data ->> '$.side' = 'buy') ORDER BY seq`, from, from);
    for (const row of ofDay)
        yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
}


/***/ }),

/***/ 20024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findSnapshot)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77939);
/* harmony import */ var _seals_seal_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69);



/**
 * The newest snapshot to go on from. It is believed only if all snapshots are what was sealed, its entry still has the
 * same hash, this version made it, and its state reads back to the same text.
 */
function findSnapshot(source, { upTo, before }) {
    const none = { seq: 0, state: null };
    try {
        const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFaults */ .EI)(source, 'snapshots');
        if (fault !== undefined)
            return { ...none, doubt: fault };
        const [row] = source.rows(`SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`, upTo, before);
        if (!row)
            return { ...none, doubt: null };
        const doubt = doubtOf(row);
        if (doubt !== null)
            return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
        return { seq: row.seq, state: JSON.parse(row.state), doubt: null };
    }
    catch (error) {
        if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error))
            throw error;
        return { ...none, doubt: `snapshots: ${error.message}` };
    }
}
function doubtOf({ entry, found, version, state }) {
    if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t)
        return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t}`;
    if (entry !== found)
        return 'is of another journal';
    return readsBack(state) ? null : 'cannot be read';
}
function readsBack(state) {
    try {
        const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
        fold.restore(JSON.parse(state));
        return JSON.stringify(fold.state) === state;
    }
    catch {
        return false;
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
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them. `others` are
 * processes further up that must live as well.
 */
function startDeadMansSwitch(graceSeconds = 5, others = []) {
    const watch = `
    const { readFileSync } = require('node:fs');
    const others = ${JSON.stringify(others)};
    const parent = process.ppid;
    const lives = ({ pid, startedAt }) => {
      try {
        const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ').at(-1).split(' ');
        return fields[0] !== 'Z' && fields[19] === startedAt;
      } catch {
        return false;
      }
    };
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent && others.every(lives) ? 0 : gone + 1;
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
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/last-before.js
var last_before = __webpack_require__(22519);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/replay-error.js
var replay_error = __webpack_require__(20111);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/host-process.js + 1 modules
var host_process = __webpack_require__(17785);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/engine-before.js
var engine_before = __webpack_require__(89905);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/run-again.js




/**
 * A fresh engine over the book as it stood before a session, and fresh instances of the strategy, shown what the session
 * saw, deciding everything anew.
 *
 * @throws {ReplayError} if the strategy's process ends
 */
async function runAgain(reader, session, open, again) {
    try {
        return await ranAgain(reader, session, open, again);
    }
    catch (error) {
        throw error instanceof host_process/* HostGone */.Wg ? new replay_error/* ReplayError */.W(`the strategy: ${error.message}`) : error;
    }
}
async function ranAgain(reader, session, open, { setup: other, shown, take }) {
    const { id, seq, time, started } = session;
    const { setup: own, ...begun } = started;
    const setup = other ?? own;
    const identity = reader.identity();
    if (!identity)
        throw new replay_error/* ReplayError */.W('the ledger holds no book');
    const strategy = await open.begin(setup);
    const { engine, isWarm } = standing((0,engine_before/* engineBefore */.C)(reader, session, setup, (journal) => new src/* Engine */.N$(setup, journal, strategy.show.bind(strategy))));
    const step = async (event) => {
        const question = engine.observe(event);
        if (!question)
            return take(engine.decide([]));
        const answer = strategy.answer(question);
        return take(engine.decide(answer instanceof Promise ? await answer : answer));
    };
    let events = 0;
    const ran = () => ({ engine, events });
    if (!take(engine.begin({ ...begun, time, identity })))
        return ran();
    const last = reader.sessionSpan(id)?.last ?? seq;
    let after = seq;
    for (const recorded of reader.steps(id, seq)) {
        const { event: seen, entries } = recorded;
        after = recorded.seq;
        for (const given of commandsAtRest(entries, seen))
            if (!(await step(given)))
                return ran();
        if (seen.kind === 'recall' || (seen.kind === 'warmup' && isWarm))
            continue;
        const event = shown ? shown(seen) : seen;
        if (event === null || event.kind === 'recall')
            continue;
        if (event.kind === 'warmup') {
            engine.warm(event.candle);
            continue;
        }
        events += 1;
        if (!(await step(event)))
            return ran();
    }
    for (const given of commandsAtRest(reader.entries(after, last)))
        if (!(await step(given)))
            return ran();
    const end = reader.sessionEnd(id);
    if (end)
        take(engine.end(end.time, end.data.reason, end.data.detail));
    return ran();
}
function standing(steps) {
    let step = steps.next();
    while (!step.done)
        step = steps.next();
    return step.value;
}
/**
 * The commands among the entries of a step that were given while no bot ran: between two legs of the session, or after
 * it was lost. The journal alone knows of them.
 */
function commandsAtRest(entries, event = null) {
    const given = [...entries].flatMap((entry) => {
        const { kind, time, data } = entry;
        if (kind === 'command')
            return [{ kind, ...data, time }];
        return kind === 'write-off' ? [{ kind, symbol: data.symbol, reason: data.reason, time }] : [];
    });
    // The step's own word comes last; what was written off before has no entry.
    return event?.kind === given.at(-1)?.kind ? given.slice(0, -1) : given;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/replay-session.js



/** The session of that id, or the last one. @throws {ReplayError} if there is none */
function sessionToReplay(reader, id) {
    const row = reader.row(`SELECT * FROM journal WHERE kind = 'session-started' AND session = ifnull(?, session) ORDER BY seq DESC LIMIT 1`, id ?? null);
    if (row)
        return { id: row.session, seq: row.seq, time: row.time, started: JSON.parse(row.data) };
    const known = reader.rows("SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq DESC LIMIT 5");
    throw new replay_error/* ReplayError */.W(known.length === 0
        ? 'the ledger holds no session'
        : `the ledger holds no session ${id}; its last ones are ${known.map(({ session }) => session).join(', ')}`);
}
/**
 * Runs a recorded session again: a fresh engine over the book as it stood before, shown what the session saw, deciding
 * everything anew. Stops at the first entry that is not, to the letter, what the journal holds.
 *
 * @throws {ReplayError} where the recording is gone
 */
async function replaySession(reader, session, strategy) {
    const { id } = session;
    const comparison = new Comparison(reader, id, (0,last_before/* lastBefore */.k)(reader, session));
    const { events } = await runAgain(reader, session, strategy, {
        take(entries) {
            comparison.add(entries);
            return comparison.difference === null;
        },
    });
    comparison.finish();
    if (events === 0 && comparison.hasDecisions) {
        throw new replay_error/* ReplayError */.W(`the ledger no longer holds what session ${id} saw: it is kept for a week; try an artifact`);
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
/** What was said after the session had ended is not its own. */
function* ofSession(reader, session, after) {
    yield* reader.journal(after, reader.sessionSpan(session)?.last);
}
function saidBy({ time, kind, data }) {
    return { time, kind, data };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/cause.js

/** Why a replay differs, as far as the ledger and the strategy's file tell. */
function causeOf(reader, session, { recorded, replayed }, isOtherStrategy) {
    if (isOtherStrategy)
        return 'the strategy file is no longer the one that the session ran with';
    const missing = (0,candles/* missingMoments */.M9)(reader, session.id, session.started.setup.periodMs);
    if (missing > 0)
        return `the recording lacks the candles of ${missing} moments that the session saw`;
    if (isWord(firstOf(recorded, replayed))) {
        return 'the strategy said something else about the same market: it depends on what is not in its candles (the time, chance, a file, another program)';
    }
    return 'the strategy said the same up to there: the recording is not what the session saw, or the software is another one';
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

/** A report has this many rows at most. */
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
async function replayFinding(reader, session, strategy, isOtherStrategy) {
    const { events, entries, fills, head, difference } = await replaySession(reader, session, strategy);
    if (!difference)
        return { status: 'identical', events, entries, fills, head };
    const replayed = new Trades();
    await runAgain(reader, session, strategy, { take: (step) => takeAll(replayed, step) });
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
async function backtestFinding(reader, session, strategy) {
    const { setup } = session.started;
    const onCandles = { ...setup, execution: { ...setup.execution, fillOn: 'candle' } };
    const trades = new Trades();
    let candles = 0;
    const { engine } = await runAgain(reader, session, strategy, {
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
    for (const row of reader.journal((0,last_before/* lastBefore */.k)(reader, session))) {
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

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(86140);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-import.js
var strategy_import = __webpack_require__(11462);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/dead-man.js
var dead_man = __webpack_require__(84207);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/divergence-main.js






/** The process that runs a session's recording again: it may be ended at any time. A strategy file has one of its own. */
(0,dead_man/* startDeadMansSwitch */.I)(1);
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
process.once('message', (job) => {
    answer(job)
        .catch((error) => tell({ failed: (0,strategy_import/* messageOf */.bD)(error) }))
        .finally(() => process.exit());
});
async function answer({ ledgerPath, isAtRest, session: id, workdir, rules }) {
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
    try {
        const session = sessionToReplay(reader, id);
        const { strategy, strategyHash } = session.started.setup;
        await (0,open_strategy/* withStrategy */.oV)({ strategy, workdir, rules }, async (open) => {
            const isOther = (open.file?.sha256 ?? null) !== strategyHash;
            await tell({ replay: await replayFinding(reader, session, open, isOther) });
            await tell({ backtest: await backtestFinding(reader, session, open) });
        });
    }
    finally {
        reader.close();
    }
}
function tell(news) {
    return new Promise((resolve) => {
        if (process.send && process.connected)
            process.send(news, undefined, undefined, () => resolve());
        else
            resolve();
    });
}


/***/ }),

/***/ 89905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ engineBefore)
/* harmony export */ });
/* harmony import */ var _ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56691);
/* harmony import */ var _ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84341);
/* harmony import */ var _last_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22519);
/* harmony import */ var _replay_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20111);
/* harmony import */ var _warm_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);





/**
 * Brings an engine to where the session's own stood. A session that opened its book, and one of an older version, warms
 * its strategies after its first entries, by the candles that it recorded. Yields each candle that a strategy saw.
 *
 * With `doubt` a snapshot is gone on from, and a reason not to is told; a replay folds the whole journal.
 *
 * @throws {ReplayError} where the ledger no longer holds what warmed the session
 */
function* engineBefore(reader, session, setup, makeEngine, doubt) {
    const upTo = (0,_last_before_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .k)(reader, session);
    const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .recallOf */ .HR)(reader, session.id);
    if (!recall)
        return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
    if (!(0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .isKept */ .t8)(reader, recall)) {
        throw new _replay_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReplayError */ .W(`the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`);
    }
    const engine = makeEngine([]);
    const candles = (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionWarmup */ .pX)(reader, session.id);
    yield* (0,_warm_up_js__WEBPACK_IMPORTED_MODULE_0__/* .warmUp */ .l)(engine, reader, { setup, recall, end: recall.id, upTo, candles, doubt });
    return { engine, isWarm: true };
}


/***/ }),

/***/ 22519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lastBefore)
/* harmony export */ });
/** The last entry of the book before a session; the session that opened the book opens it again. */
function lastBefore(reader, { id, seq }) {
    const opened = reader.row("SELECT * FROM journal WHERE kind = 'book-opened'");
    return opened?.session === id ? opened.seq - 1 : seq - 1;
}


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReplayError)
/* harmony export */ });
/** The ledger no longer holds, or never held, what a replay needs. */
class ReplayError extends Error {
    name = 'ReplayError';
}


/***/ }),

/***/ 46569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ shippedStrategy),
/* harmony export */   c_: () => (/* binding */ isStrategyFile),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   uB: () => (/* binding */ strategyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99731);
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11462);





/** Whether the configured strategy is a file rather than the name of a shipped one. */
function isStrategyFile(strategy) {
    return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
/** @throws {StrategyError} if none has that name */
function shippedStrategy(name) {
    const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.get(name);
    if (definition)
        return definition;
    const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.keys()].join(', ');
    throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}
/** A person's own file, read but not run. @throws {StrategyError} if it cannot be read */
function strategyFile(strategy, workdir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} does not exist`);
    }
    return { path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read(path)).digest('hex') };
}
/** SHA-256 of a person's own file; `null` for a shipped strategy. @throws {StrategyError} if it cannot be read */
function hashOf(strategy, workdir) {
    return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} cannot be read: ${(0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
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


/***/ }),

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84341);
/* harmony import */ var _ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24745);
/* harmony import */ var _ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20024);



/**
 * Leads a fresh engine through the past of its book, until it stands before the session's first entry. The strategies see
 * the recorded candles, and those of the feed at their time in between; each with position, orders, cash and equity as
 * they were then, because the journal's entries are applied along the way. Yields each candle that a strategy saw.
 */
function* warmUp(engine, reader, { setup, recall, end, upTo, candles, doubt }) {
    const { from, after } = recall;
    const earlier = from === null ? [] : (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierWarmup */ .jG)(reader, { first: from, end }, setup.periodMs);
    const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
    const journal = new JournalCursor(engine, setup);
    const first = from === null ? upTo : after;
    const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
    journal.follow(reader.entries(known?.seq ?? 0, first));
    if (known)
        journal.past = pastOf(known, setup);
    // Cash before the book was opened is what it was opened with.
    else
        journal.applyOne();
    const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
    if (from !== null) {
        let last = after;
        let periodMs = sessionBefore(reader, after)?.periodMs ?? setup.periodMs;
        for (const { event, entries, seq } of reader.stepsBetween(from, end, after)) {
            last = seq;
            periodMs = startedIn(entries)?.periodMs ?? periodMs;
            const isRefused = entries.some(({ kind }) => kind === 'candle-refused');
            if (event.kind === 'book')
                yield* beside.until(event.book.time);
            else if (event.kind === 'candle' && !isRefused)
                yield* beside.until(event.candle.start + periodMs);
            journal.applyAll();
            journal.sessionOf(entries);
            if (event.kind === 'warmup' || event.kind === 'recall')
                engine.recall(entries);
            else if (engine.replay(event, entries, journal.past) && event.kind === 'candle')
                yield event.candle;
        }
        journal.follow(reader.entries(last, upTo));
    }
    yield* beside.until(Number.POSITIVE_INFINITY);
    journal.applyAll();
}
/** The setup of the last session that starts among these entries. */
function startedIn(entries) {
    const started = entries.findLast((entry) => entry.kind === 'session-started');
    return started?.data.setup;
}
/** What the session traded with to which a journal entry belongs. */
function sessionBefore(reader, seq) {
    return reader.row(`SELECT data ->> '$.setup.periodMs' AS periodMs, data ->> '$.setup.strategy' AS strategy FROM journal
     WHERE kind = 'session-started' AND seq <= ? ORDER BY seq DESC LIMIT 1`, seq);
}
/** Puts an engine where a snapshot stands that holds nothing which comes after a candle to be shown. `null`: there is none. */
function restored(engine, reader, { first, shown, setup, doubt }) {
    const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
    const { seq, state, doubt: reason } = (0,_ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findSnapshot */ .C)(reader, { upTo: first, before });
    if (reason !== null)
        doubt(reason);
    const session = state && sessionBefore(reader, seq);
    if (!session)
        return null;
    const contradiction = (0,_ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionOf */ .z)(reader, seq, state);
    if (contradiction !== null) {
        doubt(`snapshots: that of entry ${seq} ${contradiction}`);
        return null;
    }
    engine.restore(state);
    return { seq, ...session };
}
function pastOf({ periodMs, strategy }, setup) {
    return { periodMs, isForeign: strategy !== setup.strategy };
}
/** Applies the journal's entries in order, each as late as may be. */
class JournalCursor {
    #engine;
    #setup;
    #entries = [].values();
    #next = null;
    /** Of the session that the entries so far belong to. */
    past = { periodMs: null, isForeign: false };
    constructor(engine, setup) {
        this.#engine = engine;
        this.#setup = setup;
    }
    follow(entries) {
        this.#entries = entries;
        this.#advance();
    }
    applyOne() {
        if (!this.#next)
            return;
        this.sessionOf([this.#next]);
        this.#engine.recall([this.#next]);
        this.#advance();
    }
    /** Those that were made before `time`, as far as they stand in a row. */
    applyBefore(time) {
        while (this.#next && this.#next.time < time)
            this.applyOne();
    }
    applyAll() {
        while (this.#next)
            this.applyOne();
    }
    /** Notes which session's entries these are. */
    sessionOf(entries) {
        const started = startedIn(entries);
        if (!started)
            return;
        this.past = pastOf(started, this.#setup);
    }
    #advance() {
        const { value, done } = this.#entries.next();
        this.#next = done ? null : value;
    }
}
/** Candles that no session was shown as new ones, in order, at their place in time. */
class CandlesBeside {
    #engine;
    #journal;
    #periodMs;
    #candles;
    #place = 0;
    constructor(engine, journal, periodMs, candles) {
        this.#engine = engine;
        this.#journal = journal;
        this.#periodMs = periodMs;
        this.#candles = candles;
    }
    /** Those that ended before `time`, after the entries that were made before their end. */
    *until(time) {
        for (let candle = this.#candles[this.#place]; candle; candle = this.#candles[this.#place]) {
            const ends = candle.start + this.#periodMs;
            if (ends >= time)
                return;
            this.#place += 1;
            this.#journal.applyBefore(ends);
            if (this.#engine.warm(candle, this.#journal.past.isForeign))
                yield candle;
        }
    }
}


/***/ })

};
