export const id = 6482;
export const ids = [6482];
export const modules = {

/***/ 68694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function replaceFile(path, text) {
  const draft = `${path}.tmp`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
}
function removeQuietly(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}


/***/ }),

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

/***/ 29870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pastPriceFaults),
/* harmony export */   v: () => (/* binding */ PastPrices)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const HOUR_MS = 36e5;
const DAY_MS = 24 * HOUR_MS;
const KEEP_HOURS_MS = 92 * DAY_MS;
const PAST_PRICE_SHAPE = `low > 0 AND low <= open AND low <= close AND open <= high AND close <= high AND high < 9e999
  AND volume >= 0 AND volume < 9e999 AND candles >= 0 AND iif(candles = 0, ends = start, ends > start)`;
function pastPriceFaults(reader) {
  const wrong = reader.row(
    `SELECT symbol, start FROM past_prices WHERE NOT (${PAST_PRICE_SHAPE}) ORDER BY symbol, start LIMIT 1`
  );
  return wrong ? [
    `the price of ${wrong.symbol} of ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(wrong.start)} in past_prices is one that no candles come to`
  ] : [];
}
class PastPrices {
  #database;
  constructor(database) {
    this.#database = database;
  }
  /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
  takeEvents(lastId) {
    const rows = this.#database.prepare(
      `SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`
    ).iterate(lastId);
    const byHour = ({ session, symbol, start }) => `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
    this.#write(summedUp(rows, byHour));
  }
  /** Sums up by the day what is older than `time` less three months. */
  coarsen(time) {
    const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
    const rows = this.#database.prepare("SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start").all(before, before);
    const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
    if (days.length === rows.length) return;
    this.#database.prepare("DELETE FROM past_prices WHERE start < ? AND ends <= ?").run(before, before);
    this.#write(days);
  }
  #write(rows) {
    const insert = this.#database.prepare(
      "INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    );
    for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
      insert.run(symbol, start, ends, open, high, low, close, volume, candles);
  }
}
function summedUp(rows, keyOf) {
  const sums = /* @__PURE__ */ new Map();
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

/***/ 95817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ verifyLedger)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/journal-fold.js
var journal_fold = __webpack_require__(35187);
// EXTERNAL MODULE: ./.build/packages/ledger/src/chain.js
var chain = __webpack_require__(89778);
// EXTERNAL MODULE: ./.build/packages/ledger/src/damage.js
var damage = __webpack_require__(18762);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/equity-audit.js
class EquityAudit {
  #book;
  #last = null;
  #peak = null;
  #isGoverned = false;
  constructor(book) {
    this.#book = book;
  }
  /** The newest note. */
  get last() {
    return this.#last;
  }
  /** What the high-water mark is at least; `null` where nothing is measured from it. */
  get peak() {
    return this.#peak;
  }
  apply(entry) {
    if (entry.kind === "session-started") {
      this.#isGoverned = entry.data.setup.limits !== null;
      this.#peak = this.#isGoverned ? entry.data.highWaterMark : null;
    } else if (entry.kind === "governor" && entry.data.highWaterMark !== void 0) {
      this.#peak = entry.data.highWaterMark;
    }
  }
  /** Takes a note in, and says what is wrong with it; the book must stand where it stood then. */
  take(row) {
    const { time, equity, cash, exposure } = row;
    this.#last = row;
    if (this.#isGoverned) this.#peak = Math.max(this.#peak ?? equity, equity);
    const at = new Date(time).toISOString();
    if (cash !== this.#book.cashNumber) {
      return `the equity of ${at} was noted with ${cash} in cash, the journal comes to ${this.#book.cashNumber}`;
    }
    return exposure === equity - cash ? null : `the equity of ${at} is not what its cash and exposure come to`;
  }
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/past-prices.js
var past_prices = __webpack_require__(29870);
// EXTERNAL MODULE: ./.build/packages/ledger/src/projections.js
var projections = __webpack_require__(43421);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/equity-fold.js
var equity_fold = __webpack_require__(22960);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/equity-sums.js
var equity_sums = __webpack_require__(97885);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/roll-up/equity-sums-check.js



const count = schemas/* number */.aig().int().min(0);
const known = schemas/* strictObject */.rej({ time: schemas/* number */.aig(), equity: schemas/* number */.aig() });
const equityState = schemas/* strictObject */.rej({
  points: count,
  equitySum: schemas/* number */.aig(),
  exposures: count,
  exposed: count,
  exposureSum: schemas/* number */.aig(),
  last: known.nullable(),
  dayBefore: schemas/* number */.aig(),
  returns: schemas/* array */.YOg(schemas/* number */.aig()),
  peak: known,
  deepest: schemas/* strictObject */.rej({
    fraction: schemas/* number */.aig(),
    from: schemas/* number */.aig(),
    peakAt: schemas/* number */.aig(),
    troughAt: schemas/* number */.aig(),
    recoveredAt: schemas/* number */.aig().nullable()
  }).nullable()
});
function readSums(through, text) {
  try {
    return { through, state: equityState.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
}
function equitySumsFaults(reader) {
  const row = reader.row("SELECT through, sums FROM equity_sums");
  if (!row) return [];
  const sums = readSums(row.through, row.sums);
  if (!sums) return ["the sums of old notes of equity cannot be read"];
  const opened = reader.row(
    "SELECT time, data ->> '$.startingCash' AS cash FROM journal WHERE kind = 'book-opened'"
  );
  if (!opened) return ["there are sums of old notes of equity, but no book was opened"];
  const notes = reader.each("SELECT * FROM equity WHERE time <= ? ORDER BY time", row.through);
  const start = { time: opened.time, equity: Number(opened.cash) };
  const figure = contradictionOfSums(sums, sumsOfKept(start, row.through, notes));
  return figure === null ? [] : [`the sums of old notes of equity contradict the notes that are kept: ${figure}`];
}
function sumsOfKept(start, through, notes) {
  const fold = new equity_fold/* EquityFold */.D(start);
  for (const note of notes) fold.add((0,equity_sums/* pointOf */.qk)(note));
  return { through, state: fold.state };
}
function contradictionOfSums({ state }, { state: kept }) {
  const checks = [
    ["the number of notes", state.points >= kept.points],
    ["the mean equity", isMeanWithin(state, kept)],
    ["the exposure", isExposureSound(state, kept)],
    ["the last note", isSame(state.last, kept.last)],
    ["the daily returns", state.dayBefore === kept.dayBefore && isSame(state.returns, kept.returns)],
    ["the highest equity", state.peak.equity === kept.peak.equity],
    ["the deepest fall", isSame(fallOf(state), fallOf(kept))]
  ];
  return checks.find(([, holds]) => !holds)?.[0] ?? null;
}
function isMeanWithin(state, kept) {
  const others = state.points - kept.points;
  const rounding = 1e-9 * Math.abs(state.equitySum);
  const most = kept.equitySum + others * kept.peak.equity;
  return state.equitySum >= kept.equitySum - rounding && state.equitySum <= most + rounding;
}
function isExposureSound(state, kept) {
  const others = state.exposures - kept.exposures;
  const rounding = 1e-9 * Math.abs(state.exposureSum);
  return state.exposures <= state.points && others >= 0 && state.exposed >= kept.exposed && state.exposed <= kept.exposed + others && state.exposureSum >= kept.exposureSum - rounding && state.exposureSum <= kept.exposureSum + others + rounding;
}
function fallOf({ deepest }) {
  return deepest && { fraction: deepest.fraction, from: deepest.from, isOver: deepest.recoveredAt !== null };
}
function isSame(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/schema.js
var schema = __webpack_require__(69120);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/seal-check.js
var seal_check = __webpack_require__(19652);
// EXTERNAL MODULE: ./.build/packages/ledger/src/seals/sealed-tables.js
var sealed_tables = __webpack_require__(3684);
;// CONCATENATED MODULE: ./.build/packages/ledger/src/verify.js










const MOST_FILE_FAULTS = 10;
function verifyLedger(reader) {
  const check = new LedgerCheck(reader);
  const faults = reader.logFault === null ? [] : [reader.logFault];
  let seals = { rows: 0, root: sealed_tables/* FIRST_SEAL */.LO, asFoundUpTo: null };
  const mark = reader.endMark();
  const looks = [
    () => faults.push(...fileFaults(reader)),
    () => {
      const gone = reader.goneSince(mark);
      if (gone !== null) faults.push(gone);
    },
    () => check.run(),
    () => {
      const { faults: ofSeals, ...proved } = (0,seal_check/* checkSeals */.jg)(reader, reader.schemaSeal());
      check.faults.push(...ofSeals);
      seals = proved;
    }
  ];
  reader.atOnce(() => {
    for (const look of looks) {
      try {
        look();
      } catch (error) {
        if ((0,damage/* isBusy */.A5)(error)) throw error;
        faults.push(faultOf(error));
      }
    }
  });
  const { entries, head } = check;
  return { entries, head, faults: [.../* @__PURE__ */ new Set([...faults, ...check.faults])], seals };
}
function faultOf(error) {
  const { message, cause } = error;
  if ((0,damage/* isDamage */.e6)(error)) return `the database is damaged: ${cause?.message ?? message}`;
  return `the book cannot be checked to its end: ${message}`;
}
function fileFaults(reader) {
  const rows = reader.rows(`PRAGMA integrity_check(${MOST_FILE_FAULTS})`);
  return rows.flatMap(({ integrity_check: text }) => text.split("\n")).filter((line) => line !== "ok" && !line.startsWith("***")).map((line) => `the database is damaged: ${line}`);
}
class LedgerCheck {
  faults = [];
  entries = 0;
  head = schema/* GENESIS_HASH */.si;
  #reader;
  #fold = new journal_fold/* JournalFold */.r();
  #book = this.#fold.book;
  #audit;
  #snapshots;
  #snapshot = null;
  #snapshotFaults = [];
  #equityFault = null;
  #session = null;
  #lastTime = 0;
  constructor(reader) {
    this.#reader = reader;
    this.#audit = new EquityAudit(this.#book);
    this.#snapshots = reader.each("SELECT * FROM snapshots ORDER BY seq");
  }
  run() {
    this.#walk();
    if (this.faults.length > 0) return;
    this.faults.push(...this.#snapshotFaults);
    for (const table of (0,projections/* differingProjections */.Dq)(this.#reader, this.#book))
      this.faults.push(`the projection ${table} differs from the journal`);
    this.faults.push(...this.#cursor(), ...this.#verdicts());
    this.faults.push(...equitySumsFaults(this.#reader), ...(0,past_prices/* pastPriceFaults */.t)(this.#reader));
    if (this.#equityFault) this.faults.push(this.#equityFault);
  }
  /** Goes through the journal and, beside it, through the equity that was noted meanwhile. */
  #walk() {
    this.#nextSnapshot();
    const equity = this.#reader.equity();
    let noted = equity.next();
    const auditUntil = (seq) => {
      for (; !noted.done && noted.value.seq < seq; noted = equity.next()) {
        const fault = this.#audit.take(noted.value);
        this.#equityFault ??= fault;
      }
    };
    for (const row of this.#reader.journal()) {
      this.entries += 1;
      const { seq, kind, hash } = row;
      if (seq !== this.entries)
        this.faults.push(`entry ${this.entries} is missing: the next one is numbered ${seq}`);
      if (row.prev_hash !== this.head) this.faults.push(`entry ${seq} does not follow the entry before it`);
      if ((0,chain/* hashOf */.q)(row) !== hash) this.faults.push(`entry ${seq} (${kind}) was changed: its hash differs`);
      if (this.faults.length > 0) return;
      this.head = hash;
      auditUntil(seq);
      try {
        this.#apply(row);
      } catch (error) {
        this.faults.push(`entry ${seq} (${kind}) cannot be applied: ${error.message}`);
      }
      if (this.faults.length > 0) return;
      this.#compareSnapshot(row);
    }
    auditUntil(Number.POSITIVE_INFINITY);
    if (this.#snapshot) {
      this.#snapshotFaults.push(
        `the snapshot of entry ${this.#snapshot.seq} is of an entry that is not there`
      );
    }
  }
  #apply(row) {
    const entry = (0,chain/* entryOf */.M)(row);
    this.#fold.apply(entry);
    this.#audit.apply(entry);
    this.#lastTime = Math.max(this.#lastTime, entry.time);
    if (entry.kind === "session-started") this.#session = row.session;
  }
  #nextSnapshot() {
    const { value, done } = this.#snapshots.next();
    this.#snapshot = done ? null : value;
  }
  /** A snapshot must be what the journal comes to there. One of another version is made anew by the next session. */
  #compareSnapshot({ seq, hash }) {
    const snapshot = this.#snapshot;
    if (!snapshot || snapshot.seq > seq) return;
    this.#nextSnapshot();
    if (snapshot.version !== journal_fold/* FOLD_VERSION */.t) return;
    const isRight = snapshot.seq === seq && snapshot.entry === hash && snapshot.time === this.#lastTime && snapshot.state === JSON.stringify(this.#fold.state);
    if (isRight) return;
    this.#snapshotFaults.push(`the snapshot of entry ${snapshot.seq} is not what the journal comes to there`);
  }
  /**
   * A recorded candle is refused where its step gave an entry that says so, and nowhere else. Of the first event that
   * is kept the step's beginning is not known.
   */
  #verdicts() {
    const differing = this.#reader.row(
      `SELECT event.seq FROM
         (SELECT id, kind, refused, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
         LEFT JOIN journal ON journal.seq = event.seq
       WHERE event.kind = 'candle' AND event.before IS NOT NULL
         AND event.refused <> (event.seq > event.before AND journal.kind = 'candle-refused') LIMIT 1`
    );
    return differing ? [`a recorded candle has another verdict than the journal's entry ${differing.seq}`] : [];
  }
  /** The cursor must stand where the last step ended, and the last equity must be what the book is worth at the marks. */
  #cursor() {
    const cursor = this.#reader.cursor();
    if ((cursor?.seq ?? 0) !== this.entries) {
      return [`the cursor stands on entry ${cursor?.seq ?? 0}, the journal ends with ${this.entries}`];
    }
    if (!cursor) return [];
    const faults = [];
    if (cursor.session !== this.#session) {
      faults.push(`the cursor names session ${cursor.session}, the last one is ${this.#session}`);
    }
    const last = this.#audit.last;
    const time = Math.max(this.#lastTime, last?.time ?? this.#lastTime);
    if (cursor.time !== time) faults.push(`the cursor's time is ${cursor.time}, the last step's is ${time}`);
    const peak = this.#audit.peak;
    if (peak !== null && cursor.high_water_mark < peak) {
      faults.push(`the high-water mark is ${cursor.high_water_mark}, but equity has been ${peak}`);
    }
    for (const [symbol, price] of this.#reader.marks()) this.#book.mark(symbol, price);
    const equity = this.#book.equity();
    if (last && Math.abs(equity - last.equity) > 1e-9 * Math.abs(equity)) {
      faults.push(`the last equity is ${last.equity}, cash and positions come to ${equity}`);
    }
    return faults;
  }
}


/***/ })

};
