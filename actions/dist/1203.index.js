export const id = 1203;
export const ids = [1203];
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

/***/ 33883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68694);


function writeJson(path, value) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, `${JSON.stringify(value, null, 2)}
`);
}
function readJson(path, schema) {
  try {
    return schema.parse(JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path)));
  } catch {
    return null;
  }
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

/***/ 24295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ wholeDaysBefore),
/* harmony export */   Ls: () => (/* binding */ stretchOf),
/* harmony export */   Qf: () => (/* binding */ daysDue),
/* harmony export */   bT: () => (/* binding */ KEEP_HOURS_MS),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   oO: () => (/* binding */ KEEP_SINGLE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 864e5;
const KEEP_SINGLE_MS = 15 * DAY_MS;
const KEEP_HOURS_MS = 92 * DAY_MS;
const DAYS_AT_ONCE_MS = 30 * DAY_MS;
function daysDue(time, done) {
  const stretch = (at) => Math.floor((at - KEEP_HOURS_MS) / DAYS_AT_ONCE_MS);
  return stretch(time) > stretch(done) ? wholeDaysBefore(time, KEEP_HOURS_MS) : null;
}
const HOUR_MS = 36e5;
function wholeDaysBefore(time, ageMs) {
  return Math.floor((time - ageMs) / DAY_MS) * DAY_MS;
}
function stretchOf(time, stretchMs) {
  return Math.ceil(time / stretchMs);
}



/***/ }),

/***/ 46484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ summedUpChecks),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aI: () => (/* binding */ spreadOver)
/* harmony export */ });
/* unused harmony export countOf */
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46802);
/* harmony import */ var _ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24295);


const NO_CHECKS = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
const MOST_REASONS = 3;
function summaryOf({ level, time }, metrics) {
  if (metrics.summary) return metrics.summary;
  const { cpu_percent, memory_percent, disk_percent } = metrics.system;
  const one = (value) => ({ min: value, mean: value, max: value });
  return {
    from: time,
    to: time,
    checks: { ...NO_CHECKS, [level]: 1 },
    cpu: one(cpu_percent),
    memory: one(memory_percent),
    disk: one(disk_percent),
    ...metrics.usage && {
      sessionCpu: one(metrics.usage.cpu_percent),
      sessionMemory: one(metrics.usage.memory_percent)
    }
  };
}
function summedUpChecks(rows, stretchMs, isBySession) {
  const groups = Map.groupBy(rows, ({ session, time }) => {
    const stretch = (0,_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .stretchOf */ .Ls)(time, stretchMs);
    return isBySession ? `${session} ${stretch}` : String(stretch);
  });
  return [...groups.values()].map(summedUp).toSorted((a, b) => a.id - b.id);
}
function summedUp(rows) {
  const checked = rows.map((row) => {
    const metrics = JSON.parse(row.metrics);
    return { row, metrics, summary: summaryOf(row, metrics) };
  });
  const last = checked.at(-1);
  const summaries = checked.map((each) => each.summary);
  const [sessionCpu, sessionMemory] = [
    spreadOver(summaries, "sessionCpu"),
    spreadOver(summaries, "sessionMemory")
  ];
  const summary = {
    from: Math.min(...summaries.map(({ from }) => from)),
    to: Math.max(...summaries.map(({ to }) => to)),
    checks: summaries.reduce((sum, { checks }) => addedUp(sum, checks), NO_CHECKS),
    cpu: spreadOver(summaries, "cpu"),
    memory: spreadOver(summaries, "memory"),
    disk: spreadOver(summaries, "disk"),
    ...sessionCpu && sessionMemory && { sessionCpu, sessionMemory }
  };
  const level = _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_LEVELS */ .Jx.findLast((each) => summary.checks[each] > 0) ?? last.row.level;
  const reasons = [...new Set(checked.flatMap(({ metrics }) => metrics.application.health_reasons ?? []))];
  return {
    ...last.row,
    level,
    metrics: JSON.stringify({
      ...shortened(last.metrics),
      system: {
        ...last.metrics.system,
        cpu_percent: summary.cpu.max,
        memory_percent: summary.memory.max,
        disk_percent: summary.disk.max
      },
      ...last.metrics.usage && sessionCpu && sessionMemory && {
        usage: {
          ...last.metrics.usage,
          cpu_percent: sessionCpu.max,
          memory_percent: sessionMemory.max
        }
      },
      application: {
        ...last.metrics.application,
        health_status: level,
        health_reasons: reasons.slice(0, MOST_REASONS),
        processes: [],
        error_count: greatest(checked.map(({ metrics }) => metrics.application.error_count)) ?? 0,
        warning_count: greatest(checked.map(({ metrics }) => metrics.application.warning_count)) ?? 0,
        error_rate: greatest(checked.map(({ metrics }) => metrics.application.error_rate)) ?? 0
      },
      market: {
        ...last.metrics.market,
        data_age_seconds: greatest(checked.map(({ metrics }) => metrics.market.data_age_seconds)),
        feed_lag_seconds: greatest(checked.map(({ metrics }) => metrics.market.feed_lag_seconds)),
        quarantined: [],
        egress: []
      },
      summary
    })
  };
}
function shortened(metrics) {
  return { ...metrics, trading: { ...metrics.trading, positions: [] } };
}
function addedUp(a, b) {
  const of = (level) => a[level] + b[level];
  return {
    healthy: of("healthy"),
    degraded: of("degraded"),
    unhealthy: of("unhealthy"),
    critical: of("critical")
  };
}
function countOf({ checks }) {
  return _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_LEVELS */ .Jx.reduce((sum, level) => sum + checks[level], 0);
}
function spreadOver(summaries, key) {
  let [sum, count] = [0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const summary of summaries) {
    const spread = summary[key];
    if (!spread) continue;
    const checks = countOf(summary);
    sum += spread.mean * checks;
    count += checks;
    min = Math.min(min, spread.min);
    max = Math.max(max, spread.max);
  }
  return count > 0 ? { min, mean: sum / count, max } : null;
}
function greatest(values) {
  const known = values.filter((value) => value !== null && value !== void 0);
  return known.length > 0 ? Math.max(...known) : null;
}


/***/ }),

/***/ 24868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

function usageMeter() {
  let cpu = process.cpuUsage();
  let time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  return () => {
    const spent = process.cpuUsage(cpu);
    const elapsedMs = Math.max(1, (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
    cpu = process.cpuUsage();
    time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const cpuPercent = (spent.user + spent.system) / 1e3 / elapsedMs * 100;
    return { rssMb: round(residentBytes() / 2 ** 20), cpuPercent: round(cpuPercent) };
  };
}
function residentBytes() {
  try {
    return process.memoryUsage.rss();
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
function round(value) {
  return Math.round(value * 10) / 10;
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

/***/ 32098:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89985);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10141);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49615);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76811);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72378);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76680);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62687);
/* harmony import */ var _chimera_market_data__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83568);
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(32552);
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92225);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73032);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24330);
/* harmony import */ var _bot_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(24851);
/* harmony import */ var _captured_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86519);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34516);
/* harmony import */ var _parent_watchdog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10407);












const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_1__/* .receivePlan */ .H)();
const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(plan.workdir, plan.book);
const log = new _chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .Log */ .tG(paths.botLog, plan.logLevel);
(0,_captured_output_js__WEBPACK_IMPORTED_MODULE_4__/* .captureOutput */ .Q)(log);
(0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_5__/* .tidyOnExit */ .g3)(paths.botPid, paths.pid);
(0,_parent_watchdog_js__WEBPACK_IMPORTED_MODULE_6__/* .startParentWatchdog */ .m)();
process.on("SIGINT", () => {
});
process.on("SIGTERM", () => stop({ reason: "stopped", detail: "the bot was sent SIGTERM" }));
let bot = null;
let asked = null;
const go = Promise.withResolvers();
function stop(end) {
  asked ??= end;
  bot?.stop(end);
  go.resolve({ sessionTime: plan.start, steadyTime: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .steadyNow */ .rj)(), speed: plan.speed });
}
function asWished() {
  const wish = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_8__/* .findStopRequest */ .f8)(paths);
  return wish && { reason: wish.outcome, detail: wish.reason };
}
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_1__/* .ParentLink */ .v({
  heartbeatMs: plan.heartbeatMs,
  operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
  feed: () => bot?.feedStatus ?? null,
  delays: () => bot?.delays.take() ?? null,
  onMessage(message) {
    if (message.type === "go") {
      go.resolve(message.anchor);
      bot?.setClock(message.anchor);
    } else if (message.type === "stop") stop(message);
  },
  onLost() {
    log.error("The controller is gone: the bot stops");
    if (bot) stop(asWished() ?? { reason: "controller-lost", detail: "the controller was gone" });
    else process.exit(1);
  }
});
log.onTrouble((severity, message) => link.incident(severity, "log-unwritable", message));
const LASTING = /* @__PURE__ */ new Set([
  ...["disk-full", "disk-quota", "file-too-large", "read-only", "damaged"]
]);
function isFinal(error) {
  if (error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .y) return !(error instanceof _chimera_market_data__WEBPACK_IMPORTED_MODULE_10__/* .ExchangeError */ .S);
  const fault = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .storageFault */ .sk)(error);
  return fault !== null && LASTING.has(fault);
}
function writtenEnd() {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(plan.ledgerPath)) return null;
  const reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_12__/* .LedgerReader */ .B(plan.ledgerPath);
  try {
    return (0,_chimera_book__WEBPACK_IMPORTED_MODULE_13__/* .sessionEnd */ .U1)(reader, plan.id)?.data ?? null;
  } finally {
    reader.close();
  }
}
const WALLS_MS = 1e4;
async function tellWalls() {
  const { walls, missing } = await (0,_chimera_strategy_host__WEBPACK_IMPORTED_MODULE_14__/* .measuredWalls */ .Ai)();
  log.info(`The strategy's process: ${(0,_chimera_strategy_host__WEBPACK_IMPORTED_MODULE_15__/* .wallsInWords */ .Gb)({ walls })}${(0,_chimera_strategy_host__WEBPACK_IMPORTED_MODULE_14__/* .becauseOf */ .W$)({ missing })}`);
  link.send({ type: "walls", walls: { walls, missing } });
}
async function trade() {
  const told = plan.strategyFile === null ? Promise.resolve() : tellWalls();
  bot = await _bot_js__WEBPACK_IMPORTED_MODULE_16__/* .Bot */ .c.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
  if (asked) bot.stop(asked);
  link.ready();
  const end = await bot.run(await go.promise);
  await bot.close();
  await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .settlesWithin */ .od)(told, WALLS_MS);
  return end;
}
try {
  const end = writtenEnd() ?? await trade();
  if (end.reason === "failed") link.send({ type: "failed", message: end.detail });
  else link.send({ type: "ended", reason: end.reason });
  link.close();
} catch (error) {
  const { stack } = error;
  const message = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .isLedgerLost */ .SZ)(error) ? (0,_chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .ledgerLost */ .W1)(error) : (0,_chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .faultInWords */ .RQ)(error);
  log.error(`The bot crashed: ${stack ?? message}`);
  if (isFinal(error)) link.send({ type: "failed", message });
  else link.incident("error", "bot-crash", message);
  process.exitCode = 1;
  link.close();
}
setTimeout(() => process.exit(), 1e3).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 24851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Bot)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var src_clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/ledger/src/lock.js
var src_lock = __webpack_require__(60756);
// EXTERNAL MODULE: ./.build/packages/ledger/src/writer.js + 4 modules
var writer = __webpack_require__(9953);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
;// CONCATENATED MODULE: ./.build/packages/market-data/src/seen-so-far.js
class SeenSoFar {
  newest = /* @__PURE__ */ new Map();
  books = /* @__PURE__ */ new Map();
  candles = 0;
  source = null;
  /** A refused candle was seen, but the next one is not held against it, and may be of the same time. */
  add(event, isRefused = false) {
    if (event.kind === "source") this.source = event.source;
    else if (event.kind === "book") this.books.set(event.book.symbol, event.book.time);
    else if (event.kind === "candle" || event.kind === "warmup" && !event.refused) {
      if (event.kind === "candle") this.candles += 1;
      if (isRefused || event.kind === "warmup" && event.refused) return;
      const { symbol, start } = event.candle;
      const before = this.newest.get(symbol);
      if (!before || start >= before.start) this.newest.set(symbol, event.candle);
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/registry.js + 20 modules
var registry = __webpack_require__(32307);
// EXTERNAL MODULE: ./.build/packages/workdir/src/command-inbox.js
var command_inbox = __webpack_require__(89968);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/engine/src/engine.js + 10 modules
var src_engine = __webpack_require__(11828);
// EXTERNAL MODULE: ./.build/packages/ledger/src/recall.js
var src_recall = __webpack_require__(29894);
// EXTERNAL MODULE: ./.build/packages/ledger/src/recalled-candles.js
var recalled_candles = __webpack_require__(57436);
// EXTERNAL MODULE: ./.build/packages/session/src/warm-up.js
var warm_up = __webpack_require__(93021);
// EXTERNAL MODULE: ./.build/packages/session/src/engine-before.js
var engine_before = __webpack_require__(93038);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/bot-start.js





function warningIn(log) {
  return (text) => log.warning(`${text}; see "chimera ledger verify"`);
}
function foldingAll(warn) {
  return (reason) => warn(`the whole journal is folded: ${reason}`);
}
const NOT_ASKED = { asked: 0, failed: 0, lastFault: "" };
const CANDLES_AT_ONCE = 500;
async function beginSession(start) {
  const { plan, reader, ledger, seen } = start;
  const { start: time, ends, identity, changed, previous, idle } = plan;
  const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
  const marks = Object.fromEntries(reader.marks());
  const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
  const opening = idle ? { ...begun, idle } : begun;
  const { engine, entries, events, from, shown } = (0,sessions/* lastSession */.nM)(reader) === void 0 ? await openBook(start, opening) : await goOnWithBook(start, opening);
  const left = ledger.forgetEvents(time, from);
  if (left !== null) start.warn(left);
  ledger.commit({ session: plan.id, seen: events, entries, time }, engine);
  for (const event of events) seen.add(event);
  const message = `Session ${plan.id} begins, warmed by ${shown} candles`;
  return { engine, time, message, answered: NOT_ASKED };
}
async function openBook({ plan, strategy, feed }, opening) {
  const engine = new src_engine/* Engine */.N(plan.setup, [], strategy.show.bind(strategy));
  const entries = engine.begin(opening);
  const history = await feed.history(plan.start, plan.warmup);
  const candles = history.toSorted((a, b) => a.start - b.start);
  const good = new Set(candles.filter((candle) => engine.warm(candle)));
  return { engine, entries, events: recorded(candles, good), from: null, shown: good.size };
}
async function goOnWithBook(start, opening) {
  const { plan, reader, strategy, feed, seen, warn } = start;
  const doubt = foldingAll(warn);
  const { setup, warmup } = plan;
  const { periodMs } = setup;
  const recall = (0,src_recall/* recallFor */.rY)(reader, { start: plan.start, periodMs, warmup });
  const { from } = recall;
  const range = { first: from ?? Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  const known = (0,recalled_candles/* newestRecorded */.Br)(reader, range, { periodMs, count: warmup });
  const candles = (0,recalled_candles/* notRecorded */.ok)(reader, range, periodMs, await feed.history(plan.start, warmup, known));
  const engine = new src_engine/* Engine */.N(setup, [], strategy.show.bind(strategy));
  const upTo = reader.head()?.seq ?? 0;
  const shown = /* @__PURE__ */ new Set();
  const steps = (0,warm_up/* warmUp */.l)(engine, reader, { setup, recall, end: range.end, upTo, candles, doubt });
  await finished(steps, (candle) => {
    shown.add(candle);
    seen.add({ kind: "warmup", candle });
  });
  const events = [{ kind: "recall", ...recall }, ...recorded(candles, shown)];
  return { engine, entries: engine.begin(opening), events, from, shown: shown.size };
}
function recorded(candles, good) {
  return candles.map(
    (candle) => good.has(candle) ? { kind: "warmup", candle } : { kind: "warmup", candle, refused: true }
  );
}
async function resumeSession({ plan, reader, strategy, seen, warn }, session) {
  const steps = (0,engine_before/* engineBefore */.C)(
    reader,
    session,
    plan.setup,
    (journal) => new src_engine/* Engine */.N(plan.setup, journal, strategy.show.bind(strategy)),
    foldingAll(warn)
  );
  const note = (candle) => seen.add({ kind: "warmup", candle });
  const { engine, isWarm } = await finished(steps, note);
  engine.recall(reader.entries((0,sessions/* lastEntryBefore */.Mx)(reader, session), session.seq));
  let time = plan.start;
  let answered = NOT_ASKED;
  for (const { event, entries } of reader.steps(plan.id, session.seq)) {
    if (event.kind === "recall" || event.kind === "warmup" && isWarm) continue;
    seen.add(event, isRefused(entries));
    if (event.kind === "warmup") {
      engine.warm(event.candle);
      continue;
    }
    if (engine.replay(event, entries)) answered = andThen(answered, entries);
    time = timeAfter(time, event, entries, plan.setup.periodMs);
  }
  const cursor = reader.cursor();
  const { governor } = engine;
  if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
    throw new Error(
      `after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`
    );
  }
  return { engine, time, message: `Session ${plan.id} resumes after ${seen.candles} candles`, answered };
}
function andThen({ asked, failed, lastFault }, entries) {
  const faults = entries.flatMap((entry) => entry.kind === "strategy-fault" ? [entry.data.message] : []);
  const onlyFailed = faults.length > 0 && !entries.some(({ kind }) => kind === "signal");
  return {
    asked: asked + 1,
    failed: onlyFailed ? failed + 1 : failed,
    lastFault: onlyFailed ? faults[0] : lastFault
  };
}
async function finished(steps, note) {
  let shown = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    note(step.value);
    shown += 1;
    if (shown % CANDLES_AT_ONCE === 0) await (0,promises_.setImmediate)();
  }
}
function timeAfter(time, event, entries, periodMs) {
  const ends = event.kind === "candle" && !isRefused(entries) ? event.candle.start + periodMs : time;
  return Math.max(time, ends, ...entries.map((entry) => entry.time));
}
function isRefused(entries) {
  return entries.some(({ kind }) => kind === "candle-refused");
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/host-process.js + 1 modules
var host_process = __webpack_require__(48714);
// EXTERNAL MODULE: ./.build/packages/session/src/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(70602);
// EXTERNAL MODULE: ./.build/packages/session/src/strategy-file.js + 8 modules
var strategy_file = __webpack_require__(23728);
;// CONCATENATED MODULE: ./.build/packages/session/src/running-strategy.js



const NO_STRATEGY = {
  show: () => {
  },
  answer: () => [],
  close: async () => {
  }
};
async function runStrategy({ strategyFile: path, setup, workdir, strategyHost: rules }, onOutput) {
  const name = path ?? setup.strategy;
  if ((0,strategy_file/* hashOf */.qQ)(name, workdir) !== setup.strategyHash) {
    throw new strategy_import/* StrategyError */.C$(`the strategy file ${name} has changed since the session was planned`);
  }
  const open = await (0,open_strategy/* openStrategy */.cr)({ strategy: name, workdir, rules }, { onOutput });
  try {
    const strategy = await open.begin(setup);
    return {
      show: (question) => strategy.show(question),
      answer: (question) => strategy.answer(question),
      close: () => open.close()
    };
  } catch (error) {
    await open.close();
    throw error instanceof host_process/* HostGone */.Wg ? new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${error.message}`) : error;
  }
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/bot-strategy.js






const MOST_RESTARTS = 3;
class BotStrategy {
  #plan;
  #log;
  #report;
  #running;
  #restarts = 0;
  #isGone = false;
  #isBusy = false;
  #isGivenUp = false;
  #answered = NOT_ASKED;
  /** @throws {StrategyError} if it cannot be started, or is not the one that was planned */
  static async start(plan, log, report) {
    return new BotStrategy(plan, log, report, await started(plan, log));
  }
  constructor(plan, log, report, running) {
    this.#plan = plan;
    this.#log = log;
    this.#report = report;
    this.#running = running;
  }
  /** Whether a question is open, or the strategy is being started: the step that asked is not over. */
  get isBusy() {
    return this.#isBusy;
  }
  /**
   * Why this session did not trade as its strategy would have: it is asked no more, or failed on every candle. `null` if it
   * did. Such a session is no success.
   */
  get failure() {
    const { asked, failed, lastFault } = this.#answered;
    if (this.#isGivenUp) return `the strategy was started again ${MOST_RESTARTS} times: ${lastFault}`;
    if (asked === 0 || failed < asked) return null;
    return `the strategy failed on each of the ${asked} candles it was asked about: ${lastFault}`;
  }
  /** What it answered to the bot before this one, in the same session: one session is one judgement. */
  goOnAfter(answered) {
    this.#answered = answered;
  }
  show(question) {
    this.#running.show(question);
  }
  /** What it answers; that its process is gone is an answer too, and `recover` is to be called after the step. */
  async answer(question) {
    this.#isBusy = true;
    try {
      return this.#counted(await this.#running.answer(question));
    } catch (error) {
      if (!(error instanceof host_process/* HostGone */.Wg)) throw error;
      this.#isGone = true;
      return this.#counted([error.message]);
    } finally {
      this.#isBusy = false;
    }
  }
  #counted(answer) {
    if (this.#isGivenUp) return answer;
    const { asked, failed, lastFault } = this.#answered;
    const faults = answer.filter((said) => typeof said === "string");
    const onlyFailed = faults.length > 0 && faults.length === answer.length;
    this.#answered = {
      asked: asked + 1,
      failed: onlyFailed ? failed + 1 : failed,
      lastFault: onlyFailed ? faults[0] : lastFault
    };
    return answer;
  }
  /**
   * If its process is gone: starts it again, and shows it what the session has seen. Gone too often, it is asked no more,
   * and the orders that wait are all that trades.
   */
  async recover() {
    if (!this.#isGone) return;
    await this.#running.close();
    this.#running = NO_STRATEGY;
    this.#isBusy = true;
    try {
      while (this.#isGone && this.#restarts < MOST_RESTARTS) {
        this.#restarts += 1;
        const which = `restart ${this.#restarts} of ${MOST_RESTARTS}`;
        this.#report("warning", "strategy-restart", `the strategy's process is gone: ${which}`);
        this.#isGone = !await this.#startAgain();
      }
    } finally {
      this.#isBusy = false;
    }
    if (!this.#isGone) return;
    this.#isGone = false;
    this.#isGivenUp = true;
    const message = `the strategy was restarted ${MOST_RESTARTS} times and is asked no more: nothing is bought, and the orders that wait close what is held`;
    this.#report("error", "strategy-gone", message);
  }
  close() {
    return this.#running.close();
  }
  async #startAgain() {
    const reader = new src_reader/* LedgerReader */.B(this.#plan.ledgerPath);
    let strategy = null;
    try {
      strategy = await started(this.#plan, this.#log);
      await resumeSession(
        { plan: this.#plan, reader, strategy, seen: new SeenSoFar(), warn: warningIn(this.#log) },
        (0,sessions/* lastSession */.nM)(reader)
      );
      this.#running = strategy;
      return true;
    } catch (error) {
      await strategy?.close();
      if (!(error instanceof host_process/* HostGone */.Wg || error instanceof strategy_import/* StrategyError */.C$)) throw error;
      this.#log.error(error.message);
      return false;
    } finally {
      reader.close();
    }
  }
}
function started(plan, log) {
  return runStrategy(plan, (line) => log.info(`strategy: ${line}`));
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./.build/packages/supervision/src/decision-delays.js


const LOOK_EVERY_MS = 200;
class DecisionDelays {
  /** One that was reset sees nothing until its next look, so they take turns: each tells of two heartbeats. */
  #eventLoop = [watch(), watch()];
  #longestMs = null;
  /** When the candle came that is to be decided on. */
  #pendingSince = null;
  /** A candle is to be decided on that came at `time`, by `monotonicNow`. */
  begin(time) {
    this.#pendingSince = time;
  }
  /** The decision is in the book. */
  end() {
    this.#note();
    this.#pendingSince = null;
  }
  /** Those since this was asked before. */
  take() {
    this.#note();
    const decisionMs = this.#longestMs;
    const [older, younger] = this.#eventLoop;
    const eventLoopMs = Math.max(0, Math.max(older.max, younger.max) / 1e6 - LOOK_EVERY_MS);
    this.#longestMs = null;
    older.reset();
    this.#eventLoop.reverse();
    return { decisionMs: rounded(decisionMs), eventLoopMs: rounded(eventLoopMs) };
  }
  close() {
    for (const watch2 of this.#eventLoop) watch2.disable();
  }
  #note() {
    if (this.#pendingSince === null) return;
    this.#longestMs = Math.max(this.#longestMs ?? 0, (0,src_clock/* monotonicNow */.XZ)() - this.#pendingSince);
  }
}
function watch() {
  const histogram = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: LOOK_EVERY_MS });
  histogram.enable();
  return histogram;
}
function rounded(ms) {
  return ms === null ? null : Math.round(ms);
}

;// CONCATENATED MODULE: ./.build/packages/supervision/src/bot.js









const COMMANDS_EVERY_MS = 5e3;
const STRATEGY_STOP_MS = 1e3;
const WRITER_WAIT_MS = 15e3;
class Bot {
  /** How the decisions of this session keep up. */
  delays = new DecisionDelays();
  #plan;
  #log;
  #lock;
  #ledger;
  #engine;
  #strategy;
  #stop = new AbortController();
  #end = null;
  #time;
  #seen;
  #feed;
  #clock = null;
  #attempted = 0;
  #failed = 0;
  /**
   * Opens the book and stands where it ends. Throws LedgerError, StrategyError or ExchangeUnreachable where it cannot.
   * What goes wrong with the market data is reported.
   */
  static async open(plan, log, report, services = {}) {
    const lock = (0,src_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(plan.ledgerPath), WRITER_WAIT_MS);
    if (!lock) throw new Error("another bot still writes this book");
    const ledger = new writer/* LedgerWriter */.f(plan.ledgerPath);
    const strategy = await BotStrategy.start(plan, log, report);
    const reader = new src_reader/* LedgerReader */.B(plan.ledgerPath);
    try {
      const last = (0,sessions/* lastSession */.nM)(reader);
      const resumes = last?.id === plan.id && (0,sessions/* sessionEnd */.U1)(reader, plan.id) === null;
      const seen = new SeenSoFar();
      const feed = await (0,registry/* openFeed */.B)(plan, report, services);
      const start = { plan, reader, ledger, strategy, feed, seen, warn: warningIn(log) };
      const stands = resumes ? await resumeSession(start, last) : await beginSession(start);
      strategy.goOnAfter(stands.answered);
      log.info(stands.message);
      return new Bot({ plan, log, lock, ledger, strategy, feed, seen, ...stands });
    } catch (error) {
      await strategy.close();
      throw error;
    } finally {
      reader.close();
    }
  }
  constructor(parts) {
    const { plan, log, lock, ledger, engine, strategy, feed, seen, time } = parts;
    this.#plan = plan;
    this.#log = log;
    this.#lock = lock;
    this.#ledger = ledger;
    this.#engine = engine;
    this.#strategy = strategy;
    this.#feed = feed;
    this.#seen = seen;
    this.#time = time;
  }
  get operations() {
    const { requests, errors } = this.#feed.status ?? { requests: 0, errors: 0 };
    return { attempted: this.#attempted + requests, failed: this.#failed + errors };
  }
  /** How the market data is doing; `null` where it does not come from outside. */
  get feedStatus() {
    return this.#feed.status ?? null;
  }
  /** Asks the bot to end after the step it is in. The first reason counts. */
  stop(end) {
    this.#end ??= end;
    this.#stop.abort();
    setTimeout(() => this.#strategy.close(), STRATEGY_STOP_MS).unref();
  }
  /** The session's clock goes by another anchor from now on. */
  setClock(anchor) {
    this.#clock?.anchor(anchor);
  }
  /** Trades until the candle that closes at the session's end, or until it is stopped. */
  async run(anchor) {
    const clock = new src_clock/* SessionClock */.rm(anchor);
    this.#clock = clock;
    const feed = this.#feed;
    const { start, ends, leg } = this.#plan;
    const { signal } = this.#stop;
    feed.want(this.#engine.awaitsBook());
    const span = { from: start, until: leg.ends, seen: this.#seen };
    const over = new AbortController();
    let failure = null;
    const listening = this.#listen(over.signal).catch((error) => {
      failure = error;
      this.#stop.abort();
    });
    try {
      for await (const event of feed.events(span, clock, signal)) {
        this.#obeyCommands();
        await this.#live(event);
        feed.want(this.#engine.awaitsBook());
      }
    } finally {
      over.abort();
      await listening;
    }
    if (failure) throw failure;
    this.#obeyCommands();
    if (feed.end !== null && feed.end < leg.ends) {
      this.#end ??= { reason: "data-ended", detail: `the recorded data ended at ${(0,src_clock/* isoTime */.Ly)(feed.end)}` };
    }
    if (!this.#end) await clock.until(leg.ends, signal);
    if (leg.number < leg.of) this.#end ??= { reason: "leg-ended", detail: `leg ${leg.number} ended` };
    this.#end ??= { reason: "completed", detail: `the session reached its end at ${(0,src_clock/* isoTime */.Ly)(ends)}` };
    const untraded = this.#strategy.failure;
    const reachedEnd = ["completed", "leg-ended", "data-ended"].includes(this.#end.reason);
    return this.#finish(untraded !== null && reachedEnd ? { reason: "failed", detail: untraded } : this.#end);
  }
  async close() {
    this.delays.close();
    await this.#strategy.close();
    this.#ledger.close();
    this.#lock.release();
    await this.#feed.close?.();
  }
  async #listen(signal) {
    if (this.#plan.identity.mode === "test") return;
    while (!signal.aborted) {
      await (0,src_clock/* sleep */.yy)(COMMANDS_EVERY_MS, signal);
      if (!signal.aborted) this.#obeyCommands();
    }
  }
  /** Commands are obeyed between two candles, and stamped with the one before. */
  #obeyCommands() {
    if (this.#strategy.isBusy) return;
    (0,command_inbox/* obeyCommands */.I)((0,paths/* pathsOf */.wG)(this.#plan.workdir, this.#plan.book).commands, (given) => {
      const time = this.#time;
      const { command, reason } = given;
      if (given.command === "write-off") {
        this.#step({ kind: "write-off", symbol: given.symbol, reason, time });
        this.#log.warning(`${given.symbol} is written off (${reason})`);
        return;
      }
      this.#step({ kind: "command", command: given.command, reason, time });
      this.#log.warning(`Governor command: ${command} (${reason})`);
    });
  }
  async #live(event) {
    if (event.kind !== "candle") {
      this.#step(event);
      return;
    }
    if (!event.late) this.delays.begin(this.#feed.cameAt ?? (0,src_clock/* monotonicNow */.XZ)());
    const question = this.#engine.observe(event);
    const answer = question ? await this.#strategy.answer(question) : [];
    this.#commit(event, this.#engine.decide(answer));
    this.delays.end();
    if (!this.#end) await this.#strategy.recover();
  }
  #step(event) {
    this.#commit(event, this.#engine.witness(event));
  }
  #commit(event, entries) {
    this.#attempted += 2;
    if (isRefused(entries)) this.#failed += 1;
    this.#time = timeAfter(this.#time, event, entries, this.#plan.setup.periodMs);
    this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
    for (const entry of entries) this.#tell(entry);
  }
  #finish({ reason, detail }) {
    if (reason === "leg-ended") {
      this.#log.info(`Session ${this.#plan.id}: ${detail}; the book stays open for the next one`);
      return { reason, detail };
    }
    const { periodMs } = this.#plan.setup;
    const whole = this.#plan.ends - this.#plan.ends % periodMs;
    const time = reason === "completed" ? Math.max(whole, this.#plan.start) : this.#time;
    const entries = this.#engine.end(time, reason, detail);
    this.#ledger.commit({ session: this.#plan.id, seen: [], entries, time }, this.#engine);
    const { seq, hash } = this.#ledger.head;
    this.#log.info(`Session ${this.#plan.id} ended (${reason}): ${seq} entries, head ${hash.slice(0, 16)}`);
    return { reason, detail };
  }
  #tell({ kind, data, time }) {
    const at = (0,src_clock/* isoTime */.Ly)(time);
    if (kind === "fill") {
      this.#log.success(
        `${at} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})`
      );
    } else if (kind === "governor" || kind === "warning" || kind === "candle-refused") {
      this.#log.warning(`${at} ${kind}: ${data.reason}`);
    } else if (kind === "strategy-fault") {
      this.#log.error(`${at} the strategy failed on ${data.symbol}: ${data.message}`);
    } else if (kind === "gap") {
      this.#log.warning(`${at} ${data.candles} candles of ${data.symbol} are missing`);
    } else {
      this.#log.debug(`${at} ${kind} ${JSON.stringify(data)}`);
    }
  }
}


/***/ }),

/***/ 86519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ captureOutput)
/* harmony export */ });
/* unused harmony export boundedLines */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(210);
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79972);



const MINUTE_MS = 6e4;
const MOST_LINES_A_MINUTE = 100;
const MOST_LINES = 2e3;
const MOST_LINE_BYTES = 4e3;
const MOST_READ_BYTES = 64e3;
function captureOutput(log) {
  const keep = boundedLines((line) => log.info(line), _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ);
  for (const stream of [process.stdout, process.stderr]) {
    const clean = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .lineWords */ .C)(MOST_LINE_BYTES);
    const lines = new _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__/* .LineReader */ .u(MOST_READ_BYTES, (line) => {
      const words = clean(line);
      if (words !== null) keep(`printed: ${words}`);
    });
    process.on("exit", () => lines.end());
    stream.write = ((text, ...more) => {
      const encoding = typeof more[0] === "string" ? more[0] : "utf8";
      lines.take(typeof text === "string" ? Buffer.from(text, encoding) : Buffer.from(text));
      const written = more.at(-1);
      if (typeof written === "function") process.nextTick(written);
      return true;
    });
  }
}
function boundedLines(keep, now) {
  let total = 0;
  let inMinute = 0;
  let minuteBegan = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return (line) => {
    if (now() - minuteBegan >= MINUTE_MS) {
      minuteBegan = now();
      inMinute = 0;
    }
    if (inMinute < MOST_LINES_A_MINUTE && total < MOST_LINES) {
      inMinute += 1;
      total += 1;
      keep(line);
    } else if (!isTold) {
      isTold = true;
      keep(
        `(this process prints too much: ${MOST_LINES_A_MINUTE} lines a minute and ${MOST_LINES} in all are kept)`
      );
    }
  };
}


/***/ }),

/***/ 41351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ HeartbeatTimer)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const ASLEEP_MS = 4e3;
class HeartbeatTimer {
  #lookEveryMs;
  #heardAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  #lookedAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  constructor(lookEveryMs) {
    this.#lookEveryMs = lookEveryMs;
  }
  hear() {
    this.#heardAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  }
  /** To be called about every `lookEveryMs`. */
  silentMs() {
    const now = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS) this.#heardAt = now;
    this.#lookedAt = now;
    return now - this.#heardAt;
  }
}


/***/ }),

/***/ 34516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivePlan),
/* harmony export */   v: () => (/* binding */ ParentLink)
/* harmony export */ });
/* harmony import */ var _chimera_monitor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24868);
/* harmony import */ var _heartbeat_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41351);


const MISSED_HEARTBEATS = 12;
const LEAST_SILENCE_MS = 1e4;
const MOST_SILENCE_MS = 6e4;
class ParentLink {
  #heartbeat;
  #beat;
  #heartbeats;
  #isLost = false;
  constructor(handlers) {
    const { heartbeatMs } = handlers;
    this.#heartbeats = new _heartbeat_timer_js__WEBPACK_IMPORTED_MODULE_0__/* .HeartbeatTimer */ .q(heartbeatMs);
    const limitMs = Math.min(Math.max(MISSED_HEARTBEATS * heartbeatMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
    const lost = () => {
      if (this.#isLost) return;
      this.#isLost = true;
      handlers.onLost();
    };
    process.on("message", (message) => {
      this.#heartbeats.hear();
      if (message.type !== "heartbeat") handlers.onMessage(message);
    });
    process.on("disconnect", lost);
    if (!process.connected) lost();
    const usage = (0,_chimera_monitor__WEBPACK_IMPORTED_MODULE_1__/* .usageMeter */ .t)();
    this.#beat = () => {
      const feed = handlers.feed?.() ?? null;
      const delays = handlers.delays?.() ?? null;
      const beat = { type: "heartbeat", operations: handlers.operations(), usage: usage() };
      this.send({ ...beat, ...feed && { feed }, ...delays && { delays } });
    };
    this.#heartbeat = setInterval(() => {
      if (this.#heartbeats.silentMs() > limitMs) lost();
      this.#beat();
    }, heartbeatMs);
    this.#heartbeat.unref();
  }
  send(message) {
    if (process.connected) process.send?.(message, void 0, void 0, () => {
    });
  }
  /** Says that it is ready. Its figures go before it: the first health check comes at once, and shows them. */
  ready(url) {
    this.#beat();
    this.send({ type: "ready", ...url !== void 0 && { url } });
  }
  incident(severity, kind, message) {
    this.send({ type: "incident", severity, kind, message });
  }
  /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
  close() {
    this.#isLost = true;
    this.#beat();
    clearInterval(this.#heartbeat);
    if (process.connected) process.disconnect();
  }
}
function receivePlan() {
  return new Promise((resolve, reject) => {
    const onDisconnect = () => reject(new Error("the controller was gone before it said what to do"));
    process.once("disconnect", onDisconnect);
    process.once("message", (message) => {
      process.off("disconnect", onDisconnect);
      if (message.type === "plan") resolve(message.plan);
      else reject(new Error(`expected a plan, got ${message.type}`));
    });
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


/***/ }),

/***/ 89968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ obeyCommands),
/* harmony export */   d: () => (/* binding */ leaveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68694);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10141);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95384);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47554);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6302);




function leaveCommand(folder, given) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
  const path = freePath(folder);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, JSON.stringify(given));
}
function obeyCommands(folder, obey) {
  let names;
  try {
    names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return;
  }
  for (const name of names.toSorted()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const given = parse(path);
    if (given) obey(given);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true, recursive: true });
  }
}
function freePath(folder) {
  for (let time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .realNow */ .p1)(); ; time += 1) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return path;
  }
}
function parse(path) {
  try {
    const { command, reason, symbol } = JSON.parse((0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .readOwnFile */ .zx)(path));
    if (typeof reason !== "string") return null;
    const words = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_6__/* .strangerWords */ .GS)(reason);
    if (command === "write-off" && typeof symbol === "string") return { command, symbol, reason: words };
    return _chimera_engine__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo.includes(command) ? { command, reason: words } : null;
  } catch {
    return null;
  }
}


/***/ }),

/***/ 73032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);


function writePid(path, pid) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .requireFile */ .Gz)(path);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}
`);
}
function removePid(path, pid) {
  if (readPid(path) !== pid) return;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}
function readPid(path) {
  try {
    const pid = Number((0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path).trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function tidyOnExit(own, controller) {
  const parent = process.ppid;
  process.on("exit", () => {
    removePid(own, process.pid);
    if (!isAlive(parent)) removePid(controller, parent);
  });
}


/***/ })

};
