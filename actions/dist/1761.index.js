export const id = 1761;
export const ids = [1761];
export const modules = {

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

/***/ 15815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ heldShare)
/* harmony export */ });
/** The share of the equity that is held in positions, a fraction; 0 of an equity of 0. */
function heldShare({ equity, exposure }) {
    return equity > 0 ? exposure / equity : 0;
}


/***/ }),

/***/ 41457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pastPriceFaults),
/* harmony export */   v: () => (/* binding */ PastPrices)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Prices by the hour are kept this long, in session time; older ones by the day. */
const KEEP_HOURS_MS = 92 * DAY_MS;
const PAST_PRICE_SHAPE = `low > 0 AND low <= open AND low <= close AND open <= high AND close <= high AND high < 9e999
  AND volume >= 0 AND volume < 9e999 AND candles >= 0 AND iif(candles = 0, ends = start, ends > start)`;
/** What is wrong with the prices of the past: their candles are gone, and only what no candles come to is seen. */
function pastPriceFaults(reader) {
    const wrong = reader.row(`SELECT symbol, start FROM past_prices WHERE NOT (${PAST_PRICE_SHAPE}) ORDER BY symbol, start LIMIT 1`);
    return wrong
        ? [
            `the price of ${wrong.symbol} of ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(wrong.start)} in past_prices is one that no candles come to`,
        ]
        : [];
}
/** Writes the summary of prices, within the caller's transaction. */
class PastPrices {
    #database;
    constructor(database) {
        this.#database = database;
    }
    /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
    takeEvents(lastId) {
        const rows = this.#database
            .prepare(`SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`)
            .iterate(lastId);
        const byHour = ({ session, symbol, start }) => `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
        this.#write(summedUp(rows, byHour));
    }
    /** Sums up by the day what is older than `time` less three months. */
    coarsen(time) {
        const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
        const rows = this.#database
            .prepare('SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start')
            .all(before, before);
        const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
        if (days.length === rows.length)
            return;
        this.#database.prepare('DELETE FROM past_prices WHERE start < ? AND ends <= ?').run(before, before);
        this.#write(days);
    }
    #write(rows) {
        const insert = this.#database.prepare('INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
        for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
            insert.run(symbol, start, ends, open, high, low, close, volume, candles);
    }
}
/** One row for all that share a key: first open, last close, the extremes, and the sums. Rows come in order of time. */
function summedUp(rows, keyOf) {
    const sums = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const sum = sums.get(key);
        if (!sum) {
            sums.set(key, { ...row });
            continue;
        }
        sum.ends = Math.max(sum.ends, row.ends);
        sum.high = Math.max(sum.high, row.high);
        sum.low = Math.min(sum.low, row.low);
        sum.close = row.close;
        sum.volume += row.volume;
        sum.candles += row.candles;
    }
    return [...sums.values()];
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

/***/ 13610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ equitySums),
/* harmony export */   Pq: () => (/* binding */ bookCurve),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _held_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15815);

/** `null` as long as every note is kept. */
function equitySums(reader) {
    const row = reader.row('SELECT through, sums FROM equity_sums');
    return row ? { through: row.through, state: JSON.parse(row.sums) } : null;
}
function pointOf(row) {
    const { time, equity } = row;
    return { time, equity, exposure: (0,_held_share_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShare */ .n)(row) };
}
/**
 * The curve of the book up to a time, for figures: a book of years is read no further back than one of a month. Up to a
 * time that is summed up already, of what is kept.
 */
function bookCurve(reader, to) {
    const sums = equitySums(reader);
    const before = sums && to >= sums.through ? sums : null;
    const points = reader.rows('SELECT time, equity, exposure FROM equity WHERE time > ? AND time <= ? ORDER BY time', before?.through ?? Number.MIN_SAFE_INTEGER, to);
    return { before: before?.state ?? null, points: points.map(pointOf) };
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

/***/ 55995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Replaces a file in one move, so that nobody reads half of it. What cannot be finished leaves nothing behind. */
function replaceFile(path, text) {
    const draft = `${path}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
    }
    catch (error) {
        removeQuietly(draft);
        throw error;
    }
}
/** Half a file on a full disk takes space that is needed. */
function removeQuietly(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch {
        // What is wrong with the disk is told by the error that led here.
    }
}


/***/ }),

/***/ 39232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Sc: () => (/* binding */ moneyFormat),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q9: () => (/* binding */ price)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);

/** Below it a book is kept in a dear currency, whose cents would hide everything. */
const SMALL_BOOK = 100;
/** Smaller amounts, as a fraction of the book, are what floats leave of nothing. */
const NOISE = 1e-10;
/**
 * Writes amounts of a book: to the cent, or to 8 places where the whole book is worth very little. What would read as
 * nothing but is not has two significant digits.
 */
function moneyFormat(equity) {
    const places = equity >= SMALL_BOOK ? 2 : 8;
    const format = (signDisplay) => new Intl.NumberFormat('en-US', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        signDisplay,
    });
    const tiny = (signDisplay) => new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2, signDisplay });
    const formats = { negative: format('negative'), exceptZero: format('exceptZero') };
    const tinies = { negative: tiny('negative'), exceptZero: tiny('exceptZero') };
    const least = 10 ** -places / 2;
    return (amount, sign = 'negative') => {
        const size = Math.abs(Number(amount));
        const isTiny = size < least && size > equity * NOISE;
        return (isTiny ? tinies : formats)[sign].format(Number(amount));
    };
}
/** A price with the digits that it has, thousands set apart; see `priceText`. Quantities are written alike. */
function price(value) {
    const [whole = '', fraction] = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .BC)(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** `0.0123` is `1.23 %`. */
function percent(fraction, sign = 'negative') {
    const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign };
    return `${new Intl.NumberFormat('en-US', options).format(fraction * 100)} %`;
}
function ratio(value) {
    return value.toFixed(2);
}
/** `1 d 2 h`, `6 h`, `1 h 30 min`, `45 s`: the two largest units. */
function duration(ms) {
    const units = [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['min', 60_000],
        ['s', 1000],
    ];
    let left = Math.round(ms / 1000) * 1000;
    const parts = units.flatMap(([name, size]) => {
        const count = Math.floor(left / size);
        left -= count * size;
        return count > 0 ? [`${count} ${name}`] : [];
    });
    return parts.slice(0, 2).join(' ') || '0 s';
}
/** `1 fill`, `2 fills`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ })

};
