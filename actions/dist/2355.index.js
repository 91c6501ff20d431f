export const id = 2355;
export const ids = [2355];
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

/***/ 84341:
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

/***/ 24745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63478);



function contradictionOf(reader, seq, state) {
  const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_2__/* .differingProjections */ .Dq)(reader, fold.book);
  if (table !== void 0) return `does not lead to the ${table} that the ledger holds`;
  const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .GovernorFold */ .oF();
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
  for (const row of rows) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
  const ofDay = reader.each(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND data ->> '$.side' = 'buy') ORDER BY seq`,
    from,
    from
  );
  for (const row of ofDay) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
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



function findSnapshot(source, { upTo, before }) {
  const none = { seq: 0, state: null };
  try {
    const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFaults */ .EI)(source, "snapshots");
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
  if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t) return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t}`;
  if (entry !== found) return "is of another journal";
  return readsBack(state) ? null : "cannot be read";
}
function readsBack(state) {
  try {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
    fold.restore(JSON.parse(state));
    return JSON.stringify(fold.state) === state;
  } catch {
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
  new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(watch, { eval: true, resourceLimits: limits, name: "dead-man" }).unref();
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




async function runAgain(reader, session, open, again) {
  try {
    return await ranAgain(reader, session, open, again);
  } catch (error) {
    throw error instanceof host_process/* HostGone */.Wg ? new replay_error/* ReplayError */.W(`the strategy: ${error.message}`) : error;
  }
}
async function ranAgain(reader, session, open, { setup: other, shown, take }) {
  const { id, seq, time, started } = session;
  const { setup: own, ...begun } = started;
  const setup = other ?? own;
  const identity = reader.identity();
  if (!identity) throw new replay_error/* ReplayError */.W("the ledger holds no book");
  const strategy = await open.begin(setup);
  const { engine, isWarm } = standing(
    (0,engine_before/* engineBefore */.C)(
      reader,
      session,
      setup,
      (journal) => new src/* Engine */.N$(setup, journal, strategy.show.bind(strategy))
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
  if (!take(engine.begin({ ...begun, time, identity }))) return ran();
  const last = reader.sessionSpan(id)?.last ?? seq;
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
  const end = reader.sessionEnd(id);
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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/replay-session.js



function sessionToReplay(reader, id) {
  const row = reader.row(
    `SELECT * FROM journal WHERE kind = 'session-started' AND session = ifnull(?, session) ORDER BY seq DESC LIMIT 1`,
    id ?? null
  );
  if (row) return { id: row.session, seq: row.seq, time: row.time, started: JSON.parse(row.data) };
  const known = reader.rows(
    "SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq DESC LIMIT 5"
  );
  throw new replay_error/* ReplayError */.W(
    known.length === 0 ? "the ledger holds no session" : `the ledger holds no session ${id}; its last ones are ${known.map(({ session }) => session).join(", ")}`
  );
}
async function replaySession(reader, session, strategy) {
  const { id } = session;
  const comparison = new Comparison(reader, id, (0,last_before/* lastBefore */.k)(reader, session));
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
  yield* reader.journal(after, reader.sessionSpan(session)?.last);
}
function saidBy({ time, kind, data }) {
  return { time, kind, data };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/candles.js
var candles = __webpack_require__(28546);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/cause.js

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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/compare-trades.js

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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/trades.js
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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/divergence/divergence-of.js








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
    equity: { session: lastEquity(reader, session.id), backtest: engine.book.equity() }
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
  for (const row of reader.journal((0,last_before/* lastBefore */.k)(reader, session))) {
    if (row.session === session.id) trades.take((0,chain/* entryOf */.M)(row));
  }
  return trades;
}
function filledBy(reader, session) {
  const counts = reader.row(
    `SELECT coalesce(sum(data ->> '$.by' = 'book'), 0) AS book,
       coalesce(sum(ifnull(data ->> '$.by', 'candle') = 'candle'), 0) AS candle,
       coalesce(sum(data ->> '$.late' = 1), 0) AS late
     FROM journal WHERE session = ? AND kind = 'fill'`,
    session
  );
  return { ...counts };
}
function lastEquity(reader, session) {
  const row = reader.row(
    "SELECT equity FROM equity WHERE session = ? ORDER BY seq DESC, time DESC LIMIT 1",
    session
  );
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






(0,dead_man/* startDeadMansSwitch */.I)(1);
process.on("SIGINT", () => {
});
process.once("message", (job) => {
  answer(job).catch((error) => tell({ failed: (0,strategy_import/* messageOf */.bD)(error) })).finally(() => process.exit());
});
async function answer({ ledgerPath, isAtRest, session: id, workdir, rules }) {
  const reader = new ledger_reader/* LedgerReader */.B(ledgerPath, isAtRest ? "at-rest" : "beside-writers");
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





function* engineBefore(reader, session, setup, makeEngine, doubt) {
  const upTo = (0,_last_before_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .k)(reader, session);
  const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .recallOf */ .HR)(reader, session.id);
  if (!recall) return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
  if (!(0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .isKept */ .t8)(reader, recall)) {
    throw new _replay_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReplayError */ .W(
      `the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`
    );
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
class ReplayError extends Error {
  name = "ReplayError";
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





function isStrategyFile(strategy) {
  return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
function shippedStrategy(name) {
  const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.get(name);
  if (definition) return definition;
  const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.keys()].join(", ");
  throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}
function strategyFile(strategy, workdir) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
    throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} does not exist`);
  }
  return { path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(read(path)).digest("hex") };
}
function hashOf(strategy, workdir) {
  return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}
function read(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
  } catch (error) {
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
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;
function isParameterName(name) {
  return PARAMETER_NAME.test(name) && (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name) === name;
}
class StrategyError extends Error {
  name = "StrategyError";
  constructor(message) {
    super((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(message));
  }
}
async function importStrategy(path) {
  const module = await importFile(path);
  return definitionOf(module.default ?? module.strategy, path);
}
async function importFile(path) {
  try {
    return await import(
      /* webpackIgnore: true */
      (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href
    );
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
  }
}
function messageOf(thrown) {
  try {
    const message = thrown?.message;
    return typeof message === "string" ? message : String(thrown);
  } catch {
    return "threw something that cannot be read";
  }
}
function placeOf(error, path) {
  const stack = error?.stack;
  const lines = typeof stack === "string" ? stack.split("\n") : [];
  const line = lines.find((text) => text.includes(path));
  const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
  return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}
function definitionOf(exported, path) {
  const wrong = (what) => new StrategyError(`the strategy file ${path} ${what}`);
  if (typeof exported !== "object" || exported === null) {
    throw wrong("has no default export that is a strategy definition (name, parameters, warmup, create)");
  }
  const { name, description, parameters, warmup, create } = exported;
  if (typeof name !== "string" || name === "") throw wrong("must export a name");
  if (typeof warmup !== "function") throw wrong("must export warmup(parameters), the candles it needs first");
  if (typeof create !== "function")
    throw wrong("must export create(parameters), which makes one instance a symbol");
  for (const [parameter, range] of Object.entries(parameters ?? {})) {
    if (!isParameterName(parameter)) {
      throw wrong(
        `must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(parameter, 60))}`
      );
    }
    if (!isRange(range)) throw wrong(`must give parameter ${parameter} as { default, min, max }`);
    if (!(range.step === void 0 || range.step > 0)) {
      throw wrong(`must give parameter ${parameter} a step above 0, or none`);
    }
  }
  return {
    name: (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name, LONGEST_NAME_BYTES),
    description: typeof description === "string" ? (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(description) : "",
    parameters: parameters ?? {},
    warmup: warmup.bind(exported),
    create: create.bind(exported)
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



function* warmUp(engine, reader, { setup, recall, end, upTo, candles, doubt }) {
  const { from, after } = recall;
  const earlier = from === null ? [] : (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierWarmup */ .jG)(reader, { first: from, end }, setup.periodMs);
  const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
  const journal = new JournalCursor(engine, setup);
  const first = from === null ? upTo : after;
  const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
  journal.follow(reader.entries(known?.seq ?? 0, first));
  if (known) journal.past = pastOf(known, setup);
  else journal.applyOne();
  const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
  if (from !== null) {
    let last = after;
    let periodMs = sessionBefore(reader, after)?.periodMs ?? setup.periodMs;
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
function sessionBefore(reader, seq) {
  return reader.row(
    `SELECT data ->> '$.setup.periodMs' AS periodMs, data ->> '$.setup.strategy' AS strategy FROM journal
     WHERE kind = 'session-started' AND seq <= ? ORDER BY seq DESC LIMIT 1`,
    seq
  );
}
function restored(engine, reader, { first, shown, setup, doubt }) {
  const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
  const { seq, state, doubt: reason } = (0,_ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findSnapshot */ .C)(reader, { upTo: first, before });
  if (reason !== null) doubt(reason);
  const session = state && sessionBefore(reader, seq);
  if (!session) return null;
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


/***/ })

};
