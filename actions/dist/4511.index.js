export const id = 4511;
export const ids = [4511];
export const modules = {

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
  const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .recallOf */ .HR)(reader, session);
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

/***/ 11404:
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
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89829);

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

/***/ 89829:
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
  const { session, since, until, writtenBy, after, upTo, limit = -1, offset = 0 } = query;
  const conditions = [
    ["session = ?", session],
    ["time >= ?", since],
    ["time <= ?", until],
    ["real_time <= ?", writtenBy],
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

/***/ 60392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ lastStarts),
/* harmony export */   F4: () => (/* binding */ newestPrices),
/* harmony export */   M6: () => (/* binding */ firstPrice),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   hS: () => (/* binding */ summedUpUntil),
/* harmony export */   lx: () => (/* binding */ lastPrices)
/* harmony export */ });
/* harmony import */ var _candles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28546);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46779);


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

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ quarantinedIn)
/* harmony export */ });
/* harmony import */ var _health_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11404);

function quarantinedIn(reader) {
  const metrics = (0,_health_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .newestCheck */ .p8)(reader)?.metrics;
  return metrics?.market?.quarantined ?? [];
}


/***/ }),

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

/***/ 61535:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/problem.js
var problem = __webpack_require__(84311);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/endpoints.js + 1 modules
var endpoints = __webpack_require__(80557);
// EXTERNAL MODULE: ./.build/packages/runtime/src/server/events/news-piece.js
var news_piece = __webpack_require__(1864);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/readiness.js

function readiness(plan, ledger) {
  return ledger.read((reader) => (0,candles/* hasSeenAnything */.Ct)(reader, plan.id));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/answering/answerer.js



const encoder = new TextEncoder();
class Answerer {
  #plan;
  #ledger;
  constructor(plan, ledger) {
    this.#plan = plan;
    this.#ledger = ledger;
  }
  /** Throws `Problem` if there is no answer. */
  answer(question) {
    if (question.about === "ready") return readiness(this.#plan, this.#ledger);
    if (question.about === "news") return (0,news_piece/* newsPiece */.q)(this.#ledger, question.request);
    return this.#endpoint(question);
  }
  close() {
    this.#ledger.close();
  }
  #endpoint({ path, query, moment, known }) {
    const endpoint = endpoints/* ENDPOINTS */.H.find((each) => each.path === path);
    if (!endpoint) throw new Error(`no endpoint answers at ${path}`);
    const session = {
      plan: this.#plan,
      ledger: this.#ledger,
      now: () => moment.now,
      metrics: () => moment.metrics
    };
    const state = endpoint.state?.(session) ?? null;
    if (state !== null && state === known) return { state, body: null };
    return { state, body: encoder.encode(JSON.stringify(endpoint.answer(session, query))) };
  }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger-error.js
var ledger_error = __webpack_require__(88288);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/ledger-source.js




const SQLITE_ERROR = 1;
class LedgerSource {
  #path;
  #open = null;
  #timesOpened = 0;
  constructor(path) {
    this.#path = path;
  }
  /** All that `question` reads is one committed state. Throws `Problem` 503 while the ledger cannot be read. */
  read(question) {
    return this.#ask((reader) => reader.atOnce(() => question(reader)));
  }
  /**
   * Another text after each commit, and after the ledger was replaced; at the price of one look, without reading the
   * book. What is read afterwards is of this state or a later one. Throws `Problem` 503 as `read` does.
   */
  state() {
    return this.#ask((reader) => `${this.#timesOpened}.${reader.dataVersion()}`);
  }
  #ask(question) {
    try {
      return question(this.#reader());
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      this.close();
      throw new problem/* Problem */.AF(503, `the ledger cannot be read now: ${error.message}`, { "Retry-After": "1" });
    }
  }
  close() {
    this.#open?.reader.close();
    this.#open = null;
  }
  #reader() {
    const found = (0,external_node_fs_.statSync)(this.#path, { throwIfNoEntry: false });
    const file = found ? `${found.dev}:${found.ino}` : null;
    if (this.#open?.file !== file) this.close();
    if (file === null) throw new problem/* NotYet */.QH("there is no ledger yet: the bot has not begun");
    if (this.#open === null) {
      this.#open = { reader: new reader/* LedgerReader */.B(this.#path), file };
      this.#timesOpened += 1;
    }
    return this.#open.reader;
  }
}
function isUnreadable(error) {
  if (error instanceof ledger_error/* LedgerError */.o) return true;
  const { code, errcode } = error;
  return code === "ERR_SQLITE_ERROR" && errcode !== SQLITE_ERROR;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/answering-main.js





const NICENESS = 10;
if (process.platform === "linux") (0,external_node_os_.setPriority)(0, NICENESS);
const plan = external_node_worker_threads_.workerData;
const answerer = new Answerer(plan, new LedgerSource(plan.ledgerPath));
external_node_worker_threads_.parentPort.on("message", ({ id, question }) => {
  const told = answered(id, question);
  external_node_worker_threads_.parentPort.postMessage(told, buffersOf(told));
});
external_node_worker_threads_.parentPort.on("close", () => answerer.close());
function answered(id, question) {
  try {
    return { id, result: answerer.answer(question) };
  } catch (error) {
    if (error instanceof problem/* Problem */.AF) {
      const { status, message: message2, headers } = error;
      return { id, problem: { status, message: message2, headers, isNotYet: error instanceof problem/* NotYet */.QH } };
    }
    const { message, stack } = error;
    return { id, mistake: { message, stack: stack ?? message } };
  }
}
function buffersOf(told) {
  const { body } = ("result" in told ? told.result : null) ?? {};
  return body ? [body.buffer] : [];
}


/***/ }),

/***/ 80557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ENDPOINTS),
  t: () => (/* binding */ isKept)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/journal.js
var journal = __webpack_require__(31339);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/observations.js
var observations = __webpack_require__(2897);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/journal.js
var book_journal = __webpack_require__(24991);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/orders.js
var orders = __webpack_require__(45003);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/session-span.js
var session_span = __webpack_require__(25157);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/answers/orders.js




function orders_orders({ plan, ledger }, query) {
  return ledger.read((reader) => {
    const isOpen = query.status === "open";
    const asked = isOpen ? { ...query, session: query.session ?? "all" } : query;
    const page = (0,session_span/* entriesOf */.Mc)(reader, asked, plan.id);
    const entries = isOpen ? (0,book_journal/* newestOpenOrders */.wg)(reader, page) : (0,book_journal/* newestEntries */.v5)(reader, "order", page);
    return { orders: (0,orders/* standingOrders */.sB)(reader, entries).map(listed) };
  });
}
function listed({ session, time, data, standing: { status, filled, cancelled } }) {
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
    status,
    filled,
    cancelled,
    active_from: (0,clock/* isoTime */.Ly)(activeFrom),
    reduce_only: reduceOnly,
    parent,
    reason
  };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/positions.js
var positions = __webpack_require__(37220);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/problem.js
var problem = __webpack_require__(84311);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/series.js
var series = __webpack_require__(44611);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/signals.js
var signals = __webpack_require__(74285);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/status.js
var answers_status = __webpack_require__(21376);
// EXTERNAL MODULE: ./.build/packages/runtime/src/answers/trades.js
var trades = __webpack_require__(60477);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/figures.js
var figures = __webpack_require__(67439);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/log-tail.js
var log_tail = __webpack_require__(98523);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/server-page.js
var server_page = __webpack_require__(7315);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/paths.js
var paths = __webpack_require__(91003);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/server/endpoints.js













const LIST = ["limit", "offset", "session", "since", "until"];
const ENDPOINTS = [
  { path: "/api/v1/status", about: "the session on one page", parameters: [], answer: answers_status/* status */.h },
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
  { path: "/api/v1/journal", about: "the journal, entry by entry", parameters: LIST, answer: journal/* journal */.W }
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

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   q: () => (/* binding */ newsPiece)
/* harmony export */ });
/* harmony import */ var _answers_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80112);
/* harmony import */ var _answers_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66517);


const MOST_CHARACTERS = 256 * 1024;
function newsPiece(ledger, { from, lastPoint, known, ...bounds }) {
  const state = ledger.state();
  if (state === known) return null;
  return ledger.read((reader) => {
    const cursor = from ?? (0,_answers_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(reader);
    return { state, ...pieceAfter(reader, cursor, lastPoint, bounds) };
  });
}
function pieceAfter(reader, from, lastPoint, bounds) {
  if (!(0,_answers_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .belongsTo */ .g4)(from, reader)) {
    return { isOtherBook: true, text: "", cursor: from, lastPoint, isWhole: true };
  }
  const { news, isWhole } = (0,_answers_news_js__WEBPACK_IMPORTED_MODULE_1__/* .newsAfter */ .k)(reader, from, lastPoint, bounds);
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
    const text2 = eventOf(kind, JSON.stringify(data), (0,_answers_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCursor */ .yS)(cursor));
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


/***/ }),

/***/ 91003:
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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23135);
/* harmony import */ var _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78496);




const BOOKS = "books";
function pathsOf(workdir, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC) {
  const shared = stateOf(workdir);
  const state = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, BOOKS, book);
  const home = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC ? workdir : state;
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
function ledgerPathOf(workdir, mode, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathsOf(workdir, book).state, mode, "ledger.db");
}
function pathsOfLedger(ledgerPath) {
  const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath));
  const books = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state);
  const isMain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(books) !== BOOKS;
  const shared = isMain ? state : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(books);
  return pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "..", ".."), isMain ? _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(state));
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


/***/ })

};
