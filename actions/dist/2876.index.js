export const id = 2876;
export const ids = [2876];
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

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mN: () => (/* binding */ LARGEST_FILE_BYTES),
/* harmony export */   p_: () => (/* binding */ LOG_LEVELS),
/* harmony export */   tG: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99731);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47768);







const LOG_LEVELS = ['DEBUG', 'INFO', 'SUCCESS', 'WARNING', 'ERROR'];
/** A log file is set aside at this size; so many older ones are kept. */
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
const LONGEST_MESSAGE_BYTES = 16_000;
/**
 * One process's log file. A line is written before `write` returns, so that a crash loses none. What a message
 * holds can neither break out of its line nor reach a terminal as a control sequence; secrets are taken out of it, and
 * it is cut if it is too long.
 */
class Log {
    #path;
    #least;
    #echo;
    /** Lines that could not be written since the last one that could. */
    #lost = 0;
    #onTrouble = null;
    constructor(path, least, echo) {
        this.#path = path;
        this.#least = LOG_LEVELS.indexOf(least);
        this.#echo = echo ?? null;
        try {
            (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        }
        catch {
            // The first line tells.
        }
    }
    /** Takes the news that lines are lost, and that they are written again; each is told once. */
    onTrouble(listener) {
        this.#onTrouble = listener;
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
        const text = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .withoutRunnerCommands */ .hj)((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .strangerWords */ .GS)(message, LONGEST_MESSAGE_BYTES));
        this.#echo?.(level, text);
        this.#keep(lineOf(level, text));
    }
    /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
    #keep(line) {
        try {
            this.#append(line);
            if (this.#lost > 0)
                this.#recovered();
        }
        catch (error) {
            this.#lost += 1;
            if (this.#lost > 1)
                return;
            this.#onTrouble?.('warning', `the log ${this.#path} cannot be written: ${(0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultInWords */ .RQ)(error)}`);
        }
    }
    #append(line) {
        (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFile */ .Gz)(this.#path);
        // Others write into it as well.
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false })?.size ?? 0;
        if (size + Buffer.byteLength(line) > LARGEST_FILE_BYTES)
            this.#rotate();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
    }
    #recovered() {
        const lines = this.#lost === 1 ? 'a line before this one is' : `${this.#lost} lines before this one are`;
        this.#append(lineOf('WARNING', `${lines} missing: they could not be written`));
        this.#lost = 0;
        this.#onTrouble?.('info', `the log ${this.#path} is written again; ${lines.replace(' before this one', '')} missing in it`);
    }
    #rotate() {
        for (let age = OLDER_FILES; age >= 1; age -= 1) {
            const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false }))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
        }
    }
}
function lineOf(level, text) {
    const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace('T', ' ');
    return `[${stamp} UTC] [${level}] ${text}\n`;
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it, as far as they are missing. Node's own recursive `mkdir` never returns where
 * nothing can be made, as in /proc. Throws the system's error.
 */
function makeFolder(path) {
    const missing = [];
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        missing.push(folder);
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    if (missing.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
        throw Object.assign(new Error(`ENOTDIR: not a directory, ${path}`), { code: 'ENOTDIR' });
    }
    for (const each of missing.reverse()) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each);
        }
        catch (error) {
            // Somebody else may have made it meanwhile.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each, { throwIfNoEntry: false })?.isDirectory())
                throw error;
        }
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


/***/ }),

/***/ 80624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ hostRules)
/* harmony export */ });
function hostRules({ safety, runtime_settings }) {
    return {
        isolation: safety.strategy_isolation,
        answerMs: runtime_settings.strategy_answer_seconds * 1000,
    };
}
/** How a book and its reports call an exchange: a server in its place is no exchange. */
function nameOf({ servers }, id) {
    return servers[id] === undefined ? id : `${id}@localhost`;
}


/***/ })

};
