export const id = 771;
export const ids = [771];
export const modules = {

/***/ 41881:
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
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29894);

const COLUMNS = "id, session, kind, symbol, start, open, high, low, close, volume, late";
const GOOD = "refused = 0";
const DECIDED = `kind = 'candle' AND ${GOOD}`;
function goodCandles(reader, { from, to }) {
  return reader.rows(
    `SELECT ${COLUMNS} FROM events
     WHERE kind IN ('warmup', 'candle') AND ${GOOD} AND start >= ? AND start < ? ORDER BY id`,
    from,
    to
  );
}
function countCandles(reader, { from, to }) {
  const query = `SELECT count(*) AS n FROM events WHERE ${DECIDED} AND start >= ? AND start < ?`;
  return reader.row(query, from, to)?.n ?? 0;
}
function newestCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
  const isAll = session === "all";
  const which = isAll ? "1" : "session = ?";
  const from = since ?? Number.MIN_SAFE_INTEGER;
  const to = until ?? Number.MAX_SAFE_INTEGER;
  const decided = reader.rows(
    `SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND ${which}
       ORDER BY id DESC LIMIT ? OFFSET ?`,
    symbol,
    from,
    to,
    ...isAll ? [] : [session],
    limit,
    offset
  ).toReversed();
  if (isAll || decided.length === limit) return decided;
  const { n } = reader.row(
    `SELECT count(*) AS n FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND session = ?`,
    symbol,
    from,
    to,
    session
  );
  const rest = { limit: limit - decided.length, offset: Math.max(0, offset - n) };
  return [...warmupCandles(reader, { symbol, session, since, until, ...rest }), ...decided];
}
function warmupCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
  const recall = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .recallOf */ .HR)(reader, session);
  return reader.rows(
    `SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${GOOD} AND start BETWEEN ? AND ?
         AND ((session = ? AND kind = 'warmup') OR (id >= ? AND id < ? AND kind IN ('warmup', 'candle')))
       GROUP BY start HAVING id = min(id) ORDER BY start DESC LIMIT ? OFFSET ?`,
    symbol,
    since ?? Number.MIN_SAFE_INTEGER,
    until ?? Number.MAX_SAFE_INTEGER,
    session,
    recall?.from ?? Number.MAX_SAFE_INTEGER,
    recall?.id ?? 0,
    limit,
    offset
  ).map((row) => ({ ...row, kind: "warmup" })).toReversed();
}
function candlesAfter(reader, id, limit, last = Number.MAX_SAFE_INTEGER) {
  return reader.rows(
    `SELECT ${COLUMNS} FROM events WHERE id > ? AND id <= ? AND kind IN ('warmup', 'candle') AND ${GOOD} ORDER BY id LIMIT ?`,
    id,
    last,
    limit
  );
}
function candlesOfSession(reader, session, symbol) {
  return newestCandles(reader, { symbol, session, since: null, limit: Number.MAX_SAFE_INTEGER });
}
function candleCounts(reader, { from, to, session }) {
  const counts = reader.row(
    `SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE ${DECIDED} AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?))`,
    session,
    to,
    from,
    from,
    reader.entryBefore(from)
  );
  return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}
function firstStartsBefore(reader, session, time) {
  const rows = reader.rows(
    `SELECT symbol, min(start) AS start FROM events WHERE ${DECIDED} AND start < ? AND session = ? GROUP BY symbol`,
    time,
    session
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
function missingMoments(reader, session, periodMs) {
  const found = reader.row(
    `SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND ${DECIDED})`,
    session,
    periodMs,
    periodMs,
    session
  );
  return found?.n ?? 0;
}
function hasSeenAnything(reader, session) {
  return reader.row("SELECT 1 FROM events WHERE session = ? LIMIT 1", session) !== void 0;
}
function newestEvent(reader) {
  return reader.row("SELECT max(id) AS id FROM events")?.id ?? 0;
}


/***/ }),

/***/ 91451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   C$: () => (/* binding */ checkAt),
/* harmony export */   CB: () => (/* binding */ newestChecks),
/* harmony export */   Jr: () => (/* binding */ checksIn),
/* harmony export */   lb: () => (/* binding */ lastCheck),
/* harmony export */   p8: () => (/* binding */ newestCheck),
/* harmony export */   qO: () => (/* binding */ eachCheck)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);

function checkOf(row) {
  return { ...row, metrics: JSON.parse(row.metrics) };
}
function checksIn(reader, scope) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "health").map(checkOf);
}
function checks(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "health", query).map(checkOf);
}
function* eachCheck(reader, after) {
  const query = "SELECT * FROM health WHERE id > ? ORDER BY id";
  for (const row of reader.each(query, after)) yield checkOf(row);
}
function newestChecks(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "health", query).map(checkOf);
}
function newestCheck(reader, session = null) {
  return newestChecks(reader, { session, limit: 1 })[0];
}
function checkAt(reader, time, session = null) {
  const query = `SELECT * FROM health WHERE time <= ? AND session = ifnull(?, session)
    ORDER BY time DESC, id DESC LIMIT 1`;
  const row = reader.row(query, time, session);
  return row && checkOf(row);
}
function lastCheck(reader, until) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "health", { until, limit: 1 })[0]?.id ?? 0;
}


/***/ }),

/***/ 81642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ notesIn),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   yO: () => (/* binding */ newestNotes)
/* harmony export */ });
const KEYS = { equity: "time", incidents: "id", health: "id" };
function notesIn(reader, { from, to, session }, table) {
  const begun = `SELECT 1 FROM journal WHERE session = ${table}.session AND +kind = 'session-started' AND time < ?`;
  return reader.rows(
    `SELECT * FROM ${table} WHERE time >= ? AND time <= ? AND session = ifnull(?, session)
       AND (time > ? OR NOT EXISTS (${begun})) ORDER BY time`,
    from,
    to,
    session,
    from,
    from
  );
}
function selected(table, query, order) {
  const key = KEYS[table];
  const { session, since, until, after, upTo, limit = -1, offset = 0 } = query;
  const conditions = [
    ["session = ?", session],
    ["time >= ?", since],
    ["time <= ?", until],
    [`${key} > ?`, after],
    [`${key} <= ?`, upTo]
  ];
  const asked = conditions.flatMap(
    ([sql2, value]) => value === null || value === void 0 ? [] : [{ sql: sql2, value }]
  );
  const where = ["1", ...asked.map(({ sql: sql2 }) => sql2)].join(" AND ");
  const sql = `SELECT * FROM ${table} WHERE ${where} ORDER BY ${key} ${order} LIMIT ? OFFSET ?`;
  return [sql, [...asked.map(({ value }) => value), limit, offset]];
}
function notes(reader, table, query) {
  const [sql, values] = selected(table, query, "ASC");
  return reader.rows(sql, ...values);
}
function newestNotes(reader, table, query) {
  const [sql, values] = selected(table, query, "DESC");
  return reader.rows(sql, ...values).toReversed();
}


/***/ }),

/***/ 86793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ lastStarts),
/* harmony export */   F4: () => (/* binding */ newestPrices),
/* harmony export */   M6: () => (/* binding */ firstPrice),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   hS: () => (/* binding */ summedUpUntil),
/* harmony export */   lx: () => (/* binding */ lastPrices)
/* harmony export */ });
/* harmony import */ var _candles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41881);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72378);


function lastPrices(reader, to, periodMs) {
  const marks = reader.rows(
    "SELECT symbol, price, start FROM marks ORDER BY symbol"
  );
  const found = marks.flatMap(({ symbol, price, start }) => {
    const time = start + periodMs;
    const last = time <= to ? { price, time } : lastBefore(reader, symbol, to, periodMs);
    return last ? [[symbol, last]] : [];
  });
  return new Map(found);
}
function newestPrices(reader) {
  const periodMs = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSession */ .nM)(reader)?.started.setup.periodMs ?? 0;
  return lastPrices(reader, Number.MAX_SAFE_INTEGER, periodMs);
}
function lastBefore(reader, symbol, to, periodMs) {
  return reader.row(
    `SELECT close AS price, start + ? AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECIDED */ .V1} AND symbol = ? AND start <= ? ORDER BY start DESC, id DESC LIMIT 1`,
    periodMs,
    symbol,
    to - periodMs
  ) ?? reader.row(
    `SELECT close AS price, ends AS time FROM past_prices
       WHERE symbol = ? AND ends <= ? ORDER BY start DESC LIMIT 1`,
    symbol,
    to
  );
}
function firstPrice(reader, symbol, { from, to }, periodMs) {
  return reader.row(
    `SELECT open AS price, start AS time FROM past_prices
       WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start LIMIT 1`,
    symbol,
    from,
    to
  ) ?? reader.row(
    `SELECT open AS price, start AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? ORDER BY start, id LIMIT 1`,
    symbol,
    from,
    to - periodMs
  );
}
function closes(reader, symbol, { from, to }, { periodMs, stretchMs }) {
  const past = reader.rows(
    "SELECT close AS price, ends AS time FROM past_prices WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start",
    symbol,
    from,
    to
  );
  const kept = reader.rows(
    `SELECT close AS price, max(start) + ? AS time FROM events
     WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? GROUP BY CAST(start / ? AS INTEGER) ORDER BY time`,
    periodMs,
    symbol,
    from,
    to - periodMs,
    stretchMs
  );
  return [...past, ...kept];
}
function summedUpUntil(reader, { from, to }) {
  const query = "SELECT max(ends) AS ends FROM past_prices WHERE ends > ? AND start < ?";
  return reader.row(query, from, to)?.ends ?? null;
}
function lastStarts(reader) {
  const rows = reader.rows(
    "SELECT symbol, start FROM marks ORDER BY symbol"
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}


/***/ }),

/***/ 71183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ quarantinedIn)
/* harmony export */ });
/* harmony import */ var _health_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91451);

function quarantinedIn(reader) {
  const metrics = (0,_health_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .newestCheck */ .p8)(reader)?.metrics;
  return metrics?.market?.quarantined ?? [];
}


/***/ }),

/***/ 20607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ MAIN_BOOK),
/* harmony export */   SY: () => (/* binding */ bookOfLedger),
/* harmony export */   gA: () => (/* binding */ BOOK_NAME),
/* harmony export */   nv: () => (/* binding */ bookOfFolder),
/* harmony export */   xG: () => (/* binding */ ofBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MAIN_BOOK = "main";
const BOOK_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
function ofBook({ book = MAIN_BOOK }) {
  return book === MAIN_BOOK ? "" : ` of book ${book}`;
}
function bookOfLedger({ name = MAIN_BOOK }) {
  return BOOK_NAME.test(name) ? name : "unknown";
}
const LONGEST_SLUG = 29;
const HASH_DIGITS = 10;
const ENDS_LIKE_A_HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`);
function bookOfFolder(path) {
  if (path === "" || path === ".") return MAIN_BOOK;
  if (BOOK_NAME.test(path) && path !== MAIN_BOOK && !ENDS_LIKE_A_HASH.test(path)) return path;
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest("hex").slice(0, HASH_DIGITS);
  const slug = path.slice(0, 1e3).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_SLUG).replace(/^-|-$/g, "");
  return slug === "" ? `folder-${hash}` : `${slug}-${hash}`;
}


/***/ }),

/***/ 76680:
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
/* harmony import */ var _book_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20607);




const BOOKS = "books";
function pathsOf(workdir, book = _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
  const shared = stateOf(workdir);
  const state = book === _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, BOOKS, book);
  const home = book === _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC ? workdir : state;
  return {
    workdir,
    config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "runtime-config.json"),
    killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "RUNTIME_DISABLED"),
    state,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session.lock"),
    /** What exchanges listed when they were last asked, a file each. */
    listings: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "listings"),
    /** When exchanges were last asked, by any process of the work directory. */
    requestPace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "request-pace.json"),
    commands: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "commands"),
    stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "stop-request.json"),
    signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "watcher"),
    result: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session-result.json"),
    runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.log"),
    serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "unified-server.log"),
    botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-bot.log"),
    pid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid"),
    startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "starting.pid"),
    serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.server"),
    botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.bot"),
    metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-metrics.json"),
    reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-reports")
  };
}
function stateOf(workdir) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "state");
}
function ledgerPathOf(workdir, mode, book = _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathsOf(workdir, book).state, mode, "ledger.db");
}
function pathsOfLedger(ledgerPath) {
  const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath));
  const books = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state);
  const isMain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(books) !== BOOKS;
  const shared = isMain ? state : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(books);
  return pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "..", ".."), isMain ? _book_name_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_BOOK */ .GC : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(state));
}
function booksIn(workdir) {
  const folder = join(stateOf(workdir), BOOKS);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => BOOK_NAME.test(name)) : [];
  return [MAIN_BOOK, ...others.toSorted()].filter(
    (book) => MODES.some((mode) => existsSync(ledgerPathOf(workdir, mode, book)))
  );
}
function writerLockOf(ledgerPath) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), "writer.lock");
}


/***/ }),

/***/ 22960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ EquityFold)
/* harmony export */ });
const DAY_MS = 864e5;
class EquityFold {
  #start;
  #points = 0;
  #equitySum = 0;
  #exposures = 0;
  #exposed = 0;
  #exposureSum = 0;
  #last = null;
  #dayBefore;
  #returns = [];
  #peak;
  #deepest = null;
  constructor(start, state = null) {
    this.#start = start;
    this.#dayBefore = state?.dayBefore ?? start.equity;
    this.#peak = state?.peak ?? start;
    if (!state) return;
    this.#points = state.points;
    this.#equitySum = state.equitySum;
    this.#exposures = state.exposures;
    this.#exposed = state.exposed;
    this.#exposureSum = state.exposureSum;
    this.#last = state.last;
    this.#returns.push(...state.returns);
    this.#deepest = state.deepest;
  }
  add({ time, equity, exposure }) {
    this.#points += 1;
    this.#equitySum += equity;
    if (exposure !== void 0) {
      this.#exposures += 1;
      this.#exposureSum += exposure;
      if (exposure > 0) this.#exposed += 1;
    }
    if (this.#last && dayOf(time) > dayOf(this.#last.time)) this.#closeDay(this.#last);
    this.#last = { time, equity };
    this.#fall({ time, equity });
  }
  get state() {
    return {
      points: this.#points,
      equitySum: this.#equitySum,
      exposures: this.#exposures,
      exposed: this.#exposed,
      exposureSum: this.#exposureSum,
      last: this.#last,
      dayBefore: this.#dayBefore,
      returns: [...this.#returns],
      peak: { time: this.#peak.time, equity: this.#peak.equity },
      deepest: this.#deepest
    };
  }
  get points() {
    return this.#points;
  }
  get last() {
    return this.#last;
  }
  /** `NaN` before the first point. */
  get meanEquity() {
    return this.#equitySum / this.#points;
  }
  get exposure() {
    const known = this.#exposures;
    return known === 0 ? null : { timeInMarket: this.#exposed / known, average: this.#exposureSum / known };
  }
  /** The day that is not over is closed by its newest point. */
  get dailyReturns() {
    const last = this.#last;
    return last && last.time > this.#start.time ? [...this.#returns, last.equity / this.#dayBefore - 1] : this.#returns;
  }
  get drawdown() {
    const deepest = this.#deepest;
    if (!deepest) return { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };
    const { fraction, peakAt, troughAt, recoveredAt } = deepest;
    const until = recoveredAt ?? this.#last?.time ?? peakAt;
    return { fraction, peakAt, troughAt, recoveredAt, durationMs: until - peakAt };
  }
  #closeDay({ time, equity }) {
    if (time <= this.#start.time) return;
    this.#returns.push(equity / this.#dayBefore - 1);
    this.#dayBefore = equity;
  }
  #fall(point) {
    const deepest = this.#deepest;
    if (deepest?.recoveredAt === null && point.equity >= deepest.from) {
      this.#deepest = { ...deepest, recoveredAt: point.time };
    }
    if (point.equity >= this.#peak.equity) this.#peak = point;
    const { time: peakAt, equity: from } = this.#peak;
    const fraction = (from - point.equity) / from;
    if (fraction > (this.#deepest?.fraction ?? 0)) {
      this.#deepest = { fraction, from, peakAt, troughAt: point.time, recoveredAt: null };
    }
  }
}
function dayOf(time) {
  return Math.ceil(time / DAY_MS);
}


/***/ }),

/***/ 59160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ENDPOINTS),
  t: () => (/* binding */ isKept)
});

// EXTERNAL MODULE: ./.build/packages/answers/src/status.js
var src_status = __webpack_require__(12173);
// EXTERNAL MODULE: ./.build/packages/answers/src/positions.js
var positions = __webpack_require__(13639);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
// EXTERNAL MODULE: ./.build/packages/book/src/orders.js
var orders = __webpack_require__(71286);
// EXTERNAL MODULE: ./.build/packages/answers/src/session-span.js
var session_span = __webpack_require__(57324);
;// CONCATENATED MODULE: ./.build/packages/answers/src/orders.js



function orders_orders({ plan, ledger }, query) {
  return ledger.read((reader) => {
    const isOpen = query.status === "open";
    const asked = isOpen ? { ...query, session: query.session ?? "all" } : query;
    const page = (0,session_span/* entriesOf */.Mc)(reader, asked, plan.id);
    const entries = isOpen ? (0,journal/* newestOpenOrders */.wg)(reader, page) : (0,journal/* newestEntries */.v5)(reader, "order", page);
    return { orders: (0,orders/* standingOrders */.sB)(reader, entries).map(listed) };
  });
}
function listed({ session, time, data, standing: { status, filled, cancelled } }) {
  const { id, symbol, side, type, quantity, price, activeFrom, reduceOnly, parent } = data;
  const { clientId: client_id = null, tag = null, reason } = data;
  return {
    id,
    session,
    placed_at: (0,clock/* isoTime */.Ly)(time),
    symbol,
    side,
    type,
    quantity,
    price,
    status,
    filled,
    cancelled,
    active_from: (0,clock/* isoTime */.Ly)(activeFrom),
    reduce_only: reduceOnly,
    parent,
    client_id,
    tag,
    reason
  };
}

// EXTERNAL MODULE: ./.build/packages/answers/src/trades.js
var trades = __webpack_require__(89772);
// EXTERNAL MODULE: ./.build/packages/answers/src/series.js
var series = __webpack_require__(49950);
// EXTERNAL MODULE: ./.build/packages/answers/src/signals.js
var signals = __webpack_require__(16182);
// EXTERNAL MODULE: ./.build/packages/answers/src/observations.js
var observations = __webpack_require__(59840);
// EXTERNAL MODULE: ./.build/packages/answers/src/journal.js
var src_journal = __webpack_require__(89228);
// EXTERNAL MODULE: ./.build/packages/answers/src/problem.js
var problem = __webpack_require__(38924);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/page/src/server-page.js
var server_page = __webpack_require__(40068);
// EXTERNAL MODULE: ./.build/packages/page/src/figures.js
var figures = __webpack_require__(12272);
// EXTERNAL MODULE: ./.build/packages/page/src/log-tail.js
var log_tail = __webpack_require__(49842);
;// CONCATENATED MODULE: ./.build/packages/server/src/endpoints.js



const LIST = ["limit", "offset", "session", "since", "until"];
const ENDPOINTS = [
  { path: "/api/v1/status", about: "the session on one page", parameters: [], answer: src_status/* status */.h },
  { path: "/api/v1/metrics", about: "the newest metrics", parameters: [], answer: newestMetrics },
  { path: "/api/v1/positions", about: "what is held, with marks, stops and targets", parameters: [], answer: positions/* positions */.X },
  { path: "/api/v1/orders", about: "orders and how they stand", parameters: [...LIST, "status"], answer: orders_orders },
  { path: "/api/v1/trades", about: "round trips and fills", parameters: LIST, answer: trades/* trades */.e },
  { path: "/api/v1/equity", about: "what the book was worth after each candle", parameters: LIST, answer: series/* equity */.eZ },
  { path: "/api/v1/candles", about: "the candles of one symbol", parameters: [...LIST, "symbol"], required: ["symbol"], answer: series/* candles */.nz },
  { path: "/api/v1/signals", about: "signals, each with its verdict", parameters: LIST, answer: signals/* signals */.QO },
  { path: "/api/v1/incidents", about: "what went wrong on the machine", parameters: LIST, answer: observations/* incidents */.MT },
  { path: "/api/v1/health", about: "the health checks", parameters: LIST, answer: observations/* health */.vK },
  { path: "/api/v1/figures", about: "the figures, and how each is computed", parameters: [], answer: endpoints_figures, state: ({ ledger }) => ledger.state() },
  { path: "/api/v1/log", about: "the newest lines of the logs", parameters: ["limit"], answer: log },
  { path: "/api/v1/page", about: "all that the dashboard opens with", parameters: [], answer: server_page/* serverPage */.lG, state: server_page/* serverPageState */.wC },
  { path: "/api/v1/journal", about: "the journal, entry by entry", parameters: LIST, answer: src_journal/* journal */.W }
];
function isKept(path) {
  return ENDPOINTS.some((endpoint) => endpoint.path === path && endpoint.state !== void 0);
}
function endpoints_figures({ plan, ledger }) {
  return ledger.read((reader) => (0,figures/* ledgerFigures */.X)(reader, plan.id));
}
function log({ plan }, { limit }) {
  return { log: (0,log_tail/* logTail */.R)((0,paths/* pathsOf */.wG)(plan.workdir, plan.book), limit) };
}
function newestMetrics({ metrics }) {
  const newest = metrics();
  if (!newest) throw new problem/* NotYet */.QH("there are no metrics of this session yet");
  return newest;
}


/***/ }),

/***/ 27099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   q: () => (/* binding */ newsPiece)
/* harmony export */ });
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29765);
/* harmony import */ var _chimera_answers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59932);

const MOST_CHARACTERS = 256 * 1024;
function newsPiece(ledger, { from, lastPoint, known, ...bounds }) {
  const state = ledger.state();
  if (state === known) return null;
  return ledger.read((reader) => {
    const cursor = from ?? (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(reader);
    return { state, ...pieceAfter(reader, cursor, lastPoint, bounds) };
  });
}
function pieceAfter(reader, from, lastPoint, bounds) {
  if (!(0,_chimera_answers__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(from, reader)) {
    return { isOtherBook: true, text: "", cursor: from, lastPoint, isWhole: true };
  }
  const { news, isWhole } = (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_1__/* .newsAfter */ .k)(reader, from, lastPoint, bounds);
  const told = [];
  let characters = 0;
  let cursor = from;
  let point = lastPoint;
  let isCut = false;
  for (const item of news) {
    const { kind, data, cursor: next } = item;
    isCut ||= characters > MOST_CHARACTERS;
    if (isCut && kind !== "book") continue;
    if (!isCut) cursor = next;
    if (item.kind === "equity") point = item.data.equity;
    const text2 = eventOf(kind, JSON.stringify(data), (0,_chimera_answers__WEBPACK_IMPORTED_MODULE_0__/* .formatCursor */ .yS)(cursor));
    told.push(text2);
    characters += text2.length;
  }
  const text = told.join("");
  return { isOtherBook: false, text, cursor, lastPoint: point, isWhole: isWhole && !isCut };
}
function eventOf(name, json, id) {
  return `event: ${name}
${id === void 0 ? "" : `id: ${id}
`}data: ${json}

`;
}


/***/ })

};
