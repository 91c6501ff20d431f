export const id = 872;
export const ids = [872];
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

/***/ 17444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ equityIn),
/* harmony export */   DS: () => (/* binding */ equityNotes),
/* harmony export */   Gw: () => (/* binding */ notedStretches),
/* harmony export */   HD: () => (/* binding */ equityPoints),
/* harmony export */   Xf: () => (/* binding */ equityCurve),
/* harmony export */   __: () => (/* binding */ newestEquity),
/* harmony export */   cC: () => (/* binding */ lastEquity),
/* harmony export */   ht: () => (/* binding */ dayEnds),
/* harmony export */   lA: () => (/* binding */ equityBefore),
/* harmony export */   nr: () => (/* binding */ lastEquityBySession),
/* harmony export */   o5: () => (/* binding */ finalEquity)
/* harmony export */ });
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97885);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);


function equityIn(reader, scope) {
  return [...madeUp(reader, scope), ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "equity")];
}
function madeUp(reader, { from, to, session }) {
  return reader.rows(
    `SELECT * FROM equity WHERE time < ? AND time <= ? AND session = ifnull(?, session) AND session IN (
       SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?) ORDER BY time`,
    from,
    to,
    session,
    from,
    reader.entryBefore(from)
  );
}
function equityPoints(reader, scope) {
  return equityIn(reader, scope).map(_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .pointOf */ .qk);
}
function equityNotes(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "equity", query);
}
function newestEquity(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "equity", query);
}
function lastEquity(reader, time) {
  return newestEquity(reader, { until: time, limit: 1 })[0];
}
function equityBefore(reader, time, startingCash) {
  return lastEquity(reader, time)?.equity ?? startingCash;
}
function equityCurve(reader, since = Number.MIN_SAFE_INTEGER) {
  return reader.rows("SELECT time, equity FROM equity WHERE time >= ? ORDER BY time", since);
}
function finalEquity(reader, session) {
  const query = "SELECT equity FROM equity WHERE session = ? ORDER BY seq DESC, time DESC LIMIT 1";
  return reader.row(query, session)?.equity ?? null;
}
function dayEnds(reader) {
  return reader.rows(
    `WITH RECURSIVE day(ends) AS (
       SELECT (min(time) + 86399999) / 86400000 * 86400000 FROM equity
       UNION ALL SELECT ends + 86400000 FROM day WHERE ends < (SELECT max(time) FROM equity)
     )
     SELECT time, equity FROM day JOIN equity
       ON time = (SELECT max(time) FROM equity WHERE time > ends - 86400000 AND time <= ends)`
  );
}
function lastEquityBySession(reader) {
  const query = "SELECT session, equity, max(time) AS time FROM equity GROUP BY session";
  const rows = reader.rows(query);
  return new Map(rows.map(({ session, equity }) => [session, equity]));
}
function notedStretches(reader, { from, to }, stretchMs) {
  const rows = reader.rows(
    `SELECT DISTINCT CAST((time - 1) / ? AS INTEGER) AS stretch FROM equity
     WHERE time > ? AND time <= ? ORDER BY stretch DESC`,
    stretchMs,
    from,
    to
  );
  return rows.map(({ stretch }) => stretch * stretchMs);
}


/***/ }),

/***/ 94541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ fillSources)
/* harmony export */ });
function fillSources(fills) {
  const byBook = fills.filter(({ by }) => by === "book").length;
  return { byBook, byCandle: fills.length - byBook, late: fills.filter(({ late }) => late).length };
}


/***/ }),

/***/ 12896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ countsBySession),
/* harmony export */   HU: () => (/* binding */ ALL_ENTRIES),
/* harmony export */   Ix: () => (/* binding */ journalUpTo),
/* harmony export */   KP: () => (/* binding */ countAfter),
/* harmony export */   QI: () => (/* binding */ journalAfter),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   Rd: () => (/* binding */ kindsIn),
/* harmony export */   S3: () => (/* binding */ countStamped),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _2: () => (/* binding */ newestIn),
/* harmony export */   _p: () => (/* binding */ newestJournal),
/* harmony export */   f5: () => (/* binding */ journalBounds),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   v5: () => (/* binding */ newestEntries),
/* harmony export */   wg: () => (/* binding */ newestOpenOrders),
/* harmony export */   xm: () => (/* binding */ newestEntry)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);


const SELECT = "SELECT seq, session, time, kind, data FROM journal";
function placed({ seq, session, time, kind, data }) {
  return { seq, session, time, kind, data: JSON.parse(data) };
}
function sealed(row) {
  return { ...placed(row), hash: row.hash };
}
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;
function journalUpTo(time, isUpTo = true) {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? "<" : ">"} ? OR (time = ? AND ${at}))`, time, time, time, time];
}
function journalBounds(reader, { from, to, session }) {
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const [after, ...start] = journalUpTo(from, false);
  if (session === null) {
    const first = reader.entryBefore(from);
    if (first === 0 && from <= 0) return [upTo, ...end];
    const begun2 = "SELECT session FROM journal WHERE kind = 'session-started' AND time < ? AND seq >= ?";
    const where = `${upTo} AND seq >= ? AND (${after} OR session NOT IN (${begun2}))`;
    return [where, ...end, first, ...start, from, first];
  }
  const span = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionSpan */ .f_)(reader, session);
  const bounds = [span?.first ?? 0, span?.last ?? -1];
  const begun = "SELECT 1 FROM journal WHERE kind = 'session-started' AND session = ? AND time < ?";
  return [
    `${upTo} AND seq BETWEEN ? AND ? AND (${after} OR NOT EXISTS (${begun}))`,
    ...end,
    ...bounds,
    ...start,
    session,
    from
  ];
}
function entriesIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `${SELECT} WHERE kind = ? AND ${where} ORDER BY seq`;
  return reader.rows(query, kind, ...values).map(placed);
}
function newestIn(reader, scope, kinds, limit) {
  const [where, ...values] = journalBounds(reader, scope);
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `${SELECT} WHERE seq IN (${kinds.map(() => newest).join(" UNION ALL ")})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  return reader.rows(query, ...asked, limit).map(placed).toReversed();
}
function newestEntry(reader, kind) {
  return newestIn(reader, _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c, [kind], 1)[0];
}
function countIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row(query, kind, ...values)?.n ?? 0;
}
function countsBySession(reader, kind) {
  const query = "SELECT session, count(*) AS n FROM journal WHERE kind = ? GROUP BY session";
  const rows = reader.rows(query, kind);
  return new Map(rows.map(({ session, n }) => [session, n]));
}
function countStamped(reader, session, kind, [after, upTo]) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND +session = ? AND time > ? AND time <= ?";
  return reader.row(query, kind, session, after, upTo)?.n ?? 0;
}
function journalAfter(reader, after, { upTo = Number.MAX_SAFE_INTEGER, limit }) {
  const query = "SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
  return reader.rows(query, after, upTo, limit).map(sealed);
}
const ALL_ENTRIES = { first: 0, last: Number.MAX_SAFE_INTEGER };
function pageOf({ since, until, limit, offset = 0 }) {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}
const NEWEST = "seq BETWEEN ? AND ? AND time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?";
function newestJournal(reader, page) {
  const query = `SELECT * FROM journal WHERE ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(sealed).toReversed();
}
function newestEntries(reader, kind, page) {
  const query = `${SELECT} WHERE kind = ? AND ${NEWEST}`;
  const rows = reader.rows(query, kind, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function newestOpenOrders(reader, page) {
  const query = `${SELECT} WHERE kind = 'order' AND data ->> '$.id' IN (SELECT id FROM open_orders) AND ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function entriesFrom(reader, kinds, { first, last }, to = _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to) {
  const marks = kinds.map(() => "?").join(", ");
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const query = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? AND ${upTo} ORDER BY seq`;
  return reader.rows(query, ...kinds, first, last, ...end).map(placed);
}
function countAfter(reader, kind, seq) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND seq > ?";
  return reader.row(query, kind, seq)?.n ?? 0;
}
function timesOf(reader, kind, after, upTo) {
  const rows = reader.rows(
    "SELECT DISTINCT time FROM journal WHERE kind = ? AND seq >= ? AND time > ? AND time <= ? ORDER BY time",
    kind,
    reader.entryBefore(after),
    after,
    upTo
  );
  return rows.map(({ time }) => time);
}
function kindsIn(reader) {
  const rows = reader.rows(
    `WITH RECURSIVE known(kind) AS (SELECT min(kind) FROM journal
       UNION ALL SELECT (SELECT min(kind) FROM journal WHERE kind > known.kind) FROM known WHERE kind IS NOT NULL)
     SELECT kind FROM known`
  );
  return rows.flatMap(({ kind }) => kind === null ? [] : [kind]);
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

/***/ 77239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WHOLE_BOOK)
/* harmony export */ });
const WHOLE_BOOK = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };


/***/ }),

/***/ 57436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ newestRecorded),
/* harmony export */   jG: () => (/* binding */ earlierWarmup),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   pX: () => (/* binding */ sessionWarmup)
/* harmony export */ });
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;
const CANDLE = "symbol, start, open, high, low, close, volume";
function newestRecorded(reader, { first, end }, { periodMs, count }) {
  const rows = reader.rows(
    `SELECT symbol, max(start) AS start FROM events
     WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0 AND session IN (${OF_PERIOD})
     GROUP BY symbol HAVING count(DISTINCT start) >= ?`,
    first,
    end,
    periodMs,
    count
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
function notRecorded(reader, { first, end }, periodMs, candles) {
  if (candles.length === 0) return candles;
  const rows = reader.rows(
    `SELECT symbol, start FROM events WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0
       AND session IN (${OF_PERIOD})`,
    first,
    end,
    periodMs
  );
  const known = new Set(rows.map(({ symbol, start }) => `${symbol} ${start}`));
  return candles.filter(({ symbol, start }) => !known.has(`${symbol} ${start}`));
}
function earlierWarmup(reader, { first, end }, periodMs) {
  const rows = reader.rows(
    `SELECT ${CANDLE} FROM events AS warm
     WHERE id >= ? AND id < ? AND kind = 'warmup' AND refused = 0 AND session IN (${OF_PERIOD})
       AND NOT EXISTS (SELECT 1 FROM events WHERE kind = 'candle' AND refused = 0
         AND symbol = warm.symbol AND start = warm.start AND id >= ? AND id < ?)
     GROUP BY symbol, start HAVING id = min(id) ORDER BY start, id`,
    first,
    end,
    periodMs,
    first,
    end
  );
  return rows.map(plainCandle);
}
function sessionWarmup(reader, session) {
  const rows = reader.rows(
    `SELECT ${CANDLE} FROM events WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`,
    session
  );
  return rows.map(plainCandle);
}
function plainCandle({ symbol, start, open, high, low, close, volume }) {
  return { symbol, start, open, high, low, close, volume };
}


/***/ }),

/***/ 82426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35187);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66280);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89778);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43421);



function contradictionOf(reader, seq, state) {
  const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .r();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_1__/* .differingProjections */ .Dq)(reader, fold.book);
  if (table !== void 0) return `does not lead to the ${table} that the ledger holds`;
  const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .GovernorFold */ .o();
  for (const entry of entriesOfGovernor(reader)) governor.apply(entry);
  return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded) ? null : "does not lead to the governor of the journal";
}
function* entriesOfGovernor(reader) {
  const day = reader.row(
    "SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1"
  );
  const from = day?.seq ?? 0;
  const rows = reader.each(
    `SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`,
    from,
    from
  );
  for (const row of rows) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
  const ofDay = reader.each(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND NOT data ->> '$.reduceOnly') ORDER BY seq`,
    from,
    from
  );
  for (const row of ofDay) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
}


/***/ }),

/***/ 29037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findSnapshot)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35187);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18762);
/* harmony import */ var _seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19652);



function findSnapshot(source, { upTo, before }) {
  const none = { seq: 0, state: null };
  try {
    const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__/* .tableFaults */ .EI)(source, "snapshots");
    if (fault !== void 0) return { ...none, doubt: fault };
    const [row] = source.rows(
      `SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`,
      upTo,
      before
    );
    if (!row) return { ...none, doubt: null };
    const doubt = doubtOf(row);
    if (doubt !== null) return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
    return { seq: row.seq, state: JSON.parse(row.state), doubt: null };
  } catch (error) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error)) throw error;
    return { ...none, doubt: `snapshots: ${error.message}` };
  }
}
function doubtOf({ entry, found, version, state }) {
  if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t) return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t}`;
  if (entry !== found) return "is of another journal";
  return readsBack(state) ? null : "cannot be read";
}
function readsBack(state) {
  try {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .JournalFold */ .r();
    fold.restore(JSON.parse(state));
    return JSON.stringify(fold.state) === state;
  } catch {
    return false;
  }
}


/***/ }),

/***/ 93038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ engineBefore)
/* harmony export */ });
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72378);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29894);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57436);
/* harmony import */ var _replay_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56082);
/* harmony import */ var _warm_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93021);




function* engineBefore(reader, session, setup, makeEngine, doubt) {
  const upTo = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_0__/* .lastEntryBefore */ .Mx)(reader, session);
  const recall = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .recallOf */ .HR)(reader, session.id);
  if (!recall) return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
  if (!(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .isKept */ .t8)(reader, recall)) {
    throw new _replay_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReplayError */ .W(
      `the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`
    );
  }
  const engine = makeEngine([]);
  const candles = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .sessionWarmup */ .pX)(reader, session.id);
  yield* (0,_warm_up_js__WEBPACK_IMPORTED_MODULE_4__/* .warmUp */ .l)(engine, reader, { setup, recall, end: recall.id, upTo, candles, doubt });
  return { engine, isWarm: true };
}


/***/ }),

/***/ 56082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReplayError)
/* harmony export */ });
class ReplayError extends Error {
  name = "ReplayError";
}


/***/ }),

/***/ 93021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57436);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29037);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82426);


function* warmUp(engine, reader, { setup, recall, end, upTo, candles, doubt }) {
  const { from, after } = recall;
  const earlier = from === null ? [] : (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_0__/* .earlierWarmup */ .jG)(reader, { first: from, end }, setup.periodMs);
  const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
  const journal = new JournalCursor(engine, setup);
  const first = from === null ? upTo : after;
  const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
  journal.follow(reader.entries(known?.seq ?? 0, first));
  if (known) journal.past = pastOf(known.setup, setup);
  else journal.applyOne();
  const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
  if (from !== null) {
    let last = after;
    let periodMs = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastSession */ .nM)(reader, after)?.started.setup.periodMs ?? setup.periodMs;
    for (const { event, entries, seq } of reader.stepsBetween(from, end, after)) {
      last = seq;
      periodMs = startedIn(entries)?.periodMs ?? periodMs;
      const isRefused = entries.some(({ kind }) => kind === "candle-refused");
      if (event.kind === "book") yield* beside.until(event.book.time);
      else if (event.kind === "candle" && !isRefused) yield* beside.until(event.candle.start + periodMs);
      journal.applyAll();
      journal.sessionOf(entries);
      if (event.kind === "warmup" || event.kind === "recall") engine.recall(entries);
      else if (engine.replay(event, entries, journal.past) && event.kind === "candle") yield event.candle;
    }
    journal.follow(reader.entries(last, upTo));
  }
  yield* beside.until(Number.POSITIVE_INFINITY);
  journal.applyAll();
}
function startedIn(entries) {
  const started = entries.findLast((entry) => entry.kind === "session-started");
  return started?.data.setup;
}
function restored(engine, reader, { first, shown, setup, doubt }) {
  const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
  const { seq, state, doubt: reason } = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .findSnapshot */ .C)(reader, { upTo: first, before });
  if (reason !== null) doubt(reason);
  const session = state && (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastSession */ .nM)(reader, seq);
  if (!session) return null;
  const contradiction = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .contradictionOf */ .z)(reader, seq, state);
  if (contradiction !== null) {
    doubt(`snapshots: that of entry ${seq} ${contradiction}`);
    return null;
  }
  engine.restore(state);
  return { seq, setup: session.started.setup };
}
function pastOf({ periodMs, strategy }, setup) {
  return { periodMs, isForeign: strategy !== setup.strategy };
}
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
    if (!this.#next) return;
    this.sessionOf([this.#next]);
    this.#engine.recall([this.#next]);
    this.#advance();
  }
  /** Those that were made before `time`, as far as they stand in a row. */
  applyBefore(time) {
    while (this.#next && this.#next.time < time) this.applyOne();
  }
  applyAll() {
    while (this.#next) this.applyOne();
  }
  /** Notes which session's entries these are. */
  sessionOf(entries) {
    const started = startedIn(entries);
    if (!started) return;
    this.past = pastOf(started, this.#setup);
  }
  #advance() {
    const { value, done } = this.#entries.next();
    this.#next = done ? null : value;
  }
}
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
      if (ends >= time) return;
      this.#place += 1;
      this.#journal.applyBefore(ends);
      if (this.#engine.warm(candle, this.#journal.past.isForeign)) yield candle;
    }
  }
}


/***/ }),

/***/ 40872:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/session/src/replay-error.js
var replay_error = __webpack_require__(56082);
// EXTERNAL MODULE: ./.build/packages/engine/src/engine.js + 10 modules
var src_engine = __webpack_require__(11828);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/host-process.js + 1 modules
var host_process = __webpack_require__(48714);
// EXTERNAL MODULE: ./.build/packages/session/src/engine-before.js
var engine_before = __webpack_require__(93038);
;// CONCATENATED MODULE: ./.build/packages/session/src/run-again.js





async function runAgain(reader, session, open, again) {
  try {
    return await ranAgain(reader, session, open, again);
  } catch (error) {
    throw error instanceof host_process/* HostGone */.Wg ? new replay_error/* ReplayError */.W(`the strategy: ${error.message}`) : error;
  }
}
async function ranAgain(reader, session, open, { setup: other, shown, take }) {
  const { id, seq, start, started } = session;
  const { setup: own, ...begun } = started;
  const setup = other ?? own;
  const identity = (0,sessions/* identityOf */.cu)(reader);
  if (!identity) throw new replay_error/* ReplayError */.W("the ledger holds no book");
  const strategy = await open.begin(setup);
  const { engine, isWarm } = standing(
    (0,engine_before/* engineBefore */.C)(
      reader,
      session,
      setup,
      (journal) => new src_engine/* Engine */.N(setup, journal, strategy.show.bind(strategy))
    )
  );
  const step = async (event) => {
    const question = engine.observe(event);
    if (!question) return take(engine.decide([]));
    const answer = strategy.answer(question);
    return take(engine.decide(answer instanceof Promise ? await answer : answer));
  };
  let events = 0;
  const ran = () => ({ engine, events });
  if (!take(engine.begin({ ...begun, time: start, identity }))) return ran();
  const last = (0,sessions/* sessionSpan */.f_)(reader, id)?.last ?? seq;
  let after = seq;
  for (const recorded of reader.steps(id, seq)) {
    const { event: seen, entries } = recorded;
    after = recorded.seq;
    for (const given of commandsAtRest(entries, seen)) if (!await step(given)) return ran();
    if (seen.kind === "recall" || seen.kind === "warmup" && isWarm) continue;
    const event = shown ? shown(seen) : seen;
    if (event === null || event.kind === "recall") continue;
    if (event.kind === "warmup") {
      engine.warm(event.candle);
      continue;
    }
    events += 1;
    if (!await step(event)) return ran();
  }
  for (const given of commandsAtRest(reader.entries(after, last))) if (!await step(given)) return ran();
  const end = (0,sessions/* sessionEnd */.U1)(reader, id);
  if (end) take(engine.end(end.time, end.data.reason, end.data.detail));
  return ran();
}
function standing(steps) {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
function commandsAtRest(entries, event = null) {
  const given = [...entries].flatMap((entry) => {
    const { kind, time, data } = entry;
    if (kind === "command") return [{ kind, ...data, time }];
    return kind === "write-off" ? [{ kind, symbol: data.symbol, reason: data.reason, time }] : [];
  });
  return event?.kind === given.at(-1)?.kind ? given.slice(0, -1) : given;
}

;// CONCATENATED MODULE: ./.build/packages/session/src/replay-session.js



function sessionToReplay(reader, id) {
  const session = id === void 0 ? (0,sessions/* lastSession */.nM)(reader) : (0,sessions/* findSession */.KP)(reader, id);
  if (session) return session;
  const known = (0,sessions/* newestSessions */.UK)(reader, 5);
  throw new replay_error/* ReplayError */.W(
    known.length === 0 ? "the ledger holds no session" : `the ledger holds no session ${id}; its last ones are ${known.map((each) => each.id).join(", ")}`
  );
}
async function replaySession(reader, session, strategy) {
  const { id } = session;
  const comparison = new Comparison(reader, id, (0,sessions/* lastEntryBefore */.Mx)(reader, session));
  const { events } = await runAgain(reader, session, strategy, {
    take(entries2) {
      comparison.add(entries2);
      return comparison.difference === null;
    }
  });
  comparison.finish();
  if (events === 0 && comparison.hasDecisions) {
    throw new replay_error/* ReplayError */.W(
      `the ledger no longer holds what session ${id} saw: it is kept for a week; try an artifact`
    );
  }
  const { entries, fills, head, difference } = comparison;
  return { session: id, events, entries, fills, head, difference };
}
class Comparison {
  entries = 0;
  fills = 0;
  head = "";
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
      if (this.difference) return;
      this.#hold(entry);
    }
  }
  /** Nothing more comes: what the journal still holds was not replayed. */
  finish() {
    if (this.difference) return;
    const { value, done } = this.#rows.next();
    if (!done) this.difference = { seq: value.seq, recorded: saidBy(value), replayed: null };
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
    if (kind === "fill") this.fills += 1;
    this.head = value.hash;
    if (!["book-opened", "session-started", "session-ended"].includes(kind)) this.#others += 1;
  }
}
function* ofSession(reader, session, after) {
  yield* reader.journal(after, (0,sessions/* sessionSpan */.f_)(reader, session)?.last);
}
function saidBy({ time, kind, data }) {
  return { time, kind, data };
}

// EXTERNAL MODULE: ./.build/packages/session/src/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(70602);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var equity = __webpack_require__(17444);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
// EXTERNAL MODULE: ./.build/packages/book/src/scope.js
var scope = __webpack_require__(77239);
// EXTERNAL MODULE: ./.build/packages/book/src/fills.js
var src_fills = __webpack_require__(94541);
// EXTERNAL MODULE: ./.build/packages/ledger/src/chain.js
var chain = __webpack_require__(89778);
// EXTERNAL MODULE: ./.build/packages/book/src/candles.js
var candles = __webpack_require__(41881);
;// CONCATENATED MODULE: ./.build/packages/session/src/divergence/cause.js

function causeOf(reader, session, { recorded, replayed }, isOtherStrategy) {
  if (isOtherStrategy) return "the strategy file is no longer the one that the session ran with";
  const missing = (0,candles/* missingMoments */.M9)(reader, session.id, session.started.setup.periodMs);
  if (missing > 0) return `the recording lacks the candles of ${missing} moments that the session saw`;
  if (isWord(firstOf(recorded, replayed))) {
    return "the strategy said something else about the same market: it depends on what is not in its candles (the time, chance, a file, another program)";
  }
  return "the strategy said the same up to there: the recording is not what the session saw, or the software is another one";
}
function firstOf(recorded, replayed) {
  if (!recorded || !replayed) return recorded ?? replayed;
  if (recorded.time !== replayed.time) return recorded.time < replayed.time ? recorded : replayed;
  return isWord(replayed) ? replayed : recorded;
}
function isWord(entry) {
  return entry?.kind === "signal" || entry?.kind === "strategy-fault";
}

;// CONCATENATED MODULE: ./.build/packages/session/src/divergence/compare-trades.js

const MOST_ROWS = 10;
const SAME = 1e-9;
function compareTrades(session, other) {
  const names = /* @__PURE__ */ new Set([...session.all.keys(), ...other.all.keys()]);
  const pairs = [...names].map((name) => [session.all.get(name), other.all.get(name)]);
  const matched = pairs.filter((pair) => pair.every(Boolean));
  const same = matched.filter(([a, b]) => isSame(a, b)).length;
  const worse = matched.map(([a, b]) => worseBy(a, b));
  const different = pairs.filter(([a, b]) => !(a && b && isSame(a, b))).map(([a, b]) => differenceOf(a, b)).toSorted((a, b) => (a.decidedAt ?? "").localeCompare(b.decidedAt ?? ""));
  return {
    session: session.all.size,
    other: other.all.size,
    matched: matched.length,
    same,
    worse: worse.length === 0 ? null : { mean: worse.reduce((sum, each) => sum + each, 0) / worse.length, most: Math.max(...worse) },
    rows: different.slice(0, MOST_ROWS),
    omitted: Math.max(0, different.length - MOST_ROWS)
  };
}
function isSame(a, b) {
  return isClose(a.quantity, b.quantity) && isClose(a.price, b.price);
}
function isClose(a, b) {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
function worseBy({ side, price }, other) {
  const more = price / other.price - 1;
  if (isClose(price, other.price)) return 0;
  return side === "buy" ? more : -more;
}
function differenceOf(session, other) {
  const { decidedAt, symbol, side, reason } = session ?? other;
  return {
    decidedAt: decidedAt === null ? null : (0,clock/* isoTime */.Ly)(decidedAt),
    symbol,
    side,
    reason,
    session: termsOf(session),
    other: termsOf(other),
    worse: session && other ? worseBy(session, other) : null
  };
}
function termsOf(trade) {
  return trade ? { quantity: trade.quantity, price: trade.price } : null;
}

;// CONCATENATED MODULE: ./.build/packages/session/src/divergence/trades.js
class Trades {
  fees = 0;
  #names = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Map();
  #trades = /* @__PURE__ */ new Map();
  take(entry) {
    if (entry.kind === "order") this.#name(entry.data, entry.time);
    else if (entry.kind === "fill") this.#fill(entry.data);
  }
  /** By name, in the order of their first fills. */
  get all() {
    return this.#trades;
  }
  #name({ id, symbol, side, parent, type }, decidedAt) {
    const parentName = parent === null ? null : this.#names.get(parent)?.name ?? parent;
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

;// CONCATENATED MODULE: ./.build/packages/session/src/divergence/divergence-of.js








async function replayFinding(reader, session, strategy, isOtherStrategy) {
  const { events, entries, fills, head, difference } = await replaySession(reader, session, strategy);
  if (!difference) return { status: "identical", events, entries, fills, head };
  const replayed = new Trades();
  await runAgain(reader, session, strategy, { take: (step) => takeAll(replayed, step) });
  return {
    status: "different",
    entries,
    seq: difference.seq,
    recorded: textOf(difference.recorded),
    replayed: textOf(difference.replayed),
    cause: causeOf(reader, session, difference, isOtherStrategy),
    trades: compareTrades(recordedTrades(reader, session), replayed)
  };
}
async function backtestFinding(reader, session, strategy) {
  const { setup } = session.started;
  const onCandles = { ...setup, execution: { ...setup.execution, fillOn: "candle" } };
  const trades = new Trades();
  let candles = 0;
  const { engine } = await runAgain(reader, session, strategy, {
    setup: onCandles,
    shown(event) {
      if (event.kind === "candle") candles += 1;
      return asBacktested(event);
    },
    take: (step) => takeAll(trades, step)
  });
  const recorded = recordedTrades(reader, session);
  return {
    status: "compared",
    candles,
    trades: compareTrades(recorded, trades),
    filledBy: filledBy(reader, session.id),
    fees: { session: recorded.fees, backtest: trades.fees },
    equity: { session: (0,equity/* finalEquity */.o5)(reader, session.id), backtest: engine.book.equity() }
  };
}
function asBacktested(event) {
  if (event.kind === "book") return null;
  return event.kind === "candle" ? { ...event, late: false } : event;
}
function takeAll(trades, entries) {
  for (const entry of entries) trades.take(entry);
  return true;
}
function recordedTrades(reader, session) {
  const trades = new Trades();
  for (const row of reader.journal((0,sessions/* lastEntryBefore */.Mx)(reader, session))) {
    if (row.session === session.id) trades.take((0,chain/* entryOf */.M)(row));
  }
  return trades;
}
function filledBy(reader, session) {
  const fills = (0,journal/* entriesIn */.s9)(reader, { ...scope/* WHOLE_BOOK */.c, session }, "fill").map(({ data }) => data);
  const { byBook, byCandle, late } = (0,src_fills/* fillSources */.g)(fills);
  return { book: byBook, candle: byCandle, late };
}
function textOf(entry) {
  return entry && { ...entry, time: (0,clock/* isoTime */.Ly)(entry.time) };
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
// EXTERNAL MODULE: ./.build/packages/supervision/src/parent-watchdog.js
var parent_watchdog = __webpack_require__(10407);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/divergence-main.js




(0,parent_watchdog/* startParentWatchdog */.m)(1);
process.on("SIGINT", () => {
});
process.once("message", (job) => {
  answer(job).catch((error) => tell({ failed: (0,strategy_import/* messageOf */.bD)(error) })).finally(() => process.exit());
});
async function answer({ ledgerPath, isAtRest, session: id, workdir, rules }) {
  const reader = new src_reader/* LedgerReader */.B(ledgerPath, isAtRest ? "at-rest" : "beside-writers");
  try {
    const session = sessionToReplay(reader, id);
    const { strategy, strategyHash } = session.started.setup;
    await (0,open_strategy/* withStrategy */.oV)({ strategy, workdir, rules }, async (open) => {
      const isOther = (open.file?.sha256 ?? null) !== strategyHash;
      await tell({ replay: await replayFinding(reader, session, open, isOther) });
      await tell({ backtest: await backtestFinding(reader, session, open) });
    });
  } finally {
    reader.close();
  }
}
function tell(news) {
  return new Promise((resolve) => {
    if (process.send && process.connected) process.send(news, void 0, void 0, () => resolve());
    else resolve();
  });
}


/***/ }),

/***/ 10407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ startParentWatchdog)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

function startParentWatchdog(graceSeconds = 5, others = []) {
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
  new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(watch, { eval: true, resourceLimits: limits, name: "parent-watchdog" }).unref();
}


/***/ })

};
