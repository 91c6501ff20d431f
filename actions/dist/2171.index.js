export const id = 2171;
export const ids = [2171];
export const modules = {

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   SG: () => (/* binding */ monthClosedBy),
/* harmony export */   aw: () => (/* binding */ weekClosedBy),
/* harmony export */   i6: () => (/* binding */ dayClosedBy),
/* harmony export */   mb: () => (/* binding */ WEEK_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
/* unused harmony export monthEnd */
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;
function dayStart(time) {
  return Math.floor(time / DAY_MS) * DAY_MS;
}
function dayClosedBy(time) {
  return dayStart(time - 1);
}
function weekClosedBy(time) {
  return weekStart(time - 1);
}
function monthOf(time) {
  return new Date(time).toISOString().slice(0, 7);
}
function monthClosedBy(time) {
  return monthOf(time - 1);
}
function monthEnd(time) {
  const date = new Date(time - 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
const FIRST_MONDAY = 4 * DAY_MS;
function weekStart(time) {
  return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
function weekName(time) {
  const thursday = weekStart(time) + 3 * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
function mondayOf(year, week) {
  return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}


/***/ }),

/***/ 40203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ engineAt)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11828);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89778);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12896);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86793);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);





function engineAt(reader, { to, session }, setup) {
  const [upTo, ...values] = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .journalUpTo */ .Ix)(to);
  const rows = reader.rows(
    `SELECT * FROM journal WHERE kind NOT IN ('signal', 'refusal') AND ${upTo} AND seq <= ? ORDER BY seq`,
    ...values,
    session === null ? Number.MAX_SAFE_INTEGER : (0,_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionSpan */ .f_)(reader, session)?.last ?? 0
  );
  const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .Engine */ .N(setup, rows.map(_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M));
  for (const [symbol, { price }] of (0,_prices_js__WEBPACK_IMPORTED_MODULE_4__/* .lastPrices */ .lx)(reader, to, setup.periodMs)) engine.book.mark(symbol, price);
  const peak = highestSinceReset(reader, to);
  if (peak !== null) engine.governor?.follow(peak);
  return engine;
}
function highestSinceReset(reader, to) {
  const found = reader.row(
    `SELECT max(equity) AS peak FROM equity WHERE time <= ? AND time > (
       SELECT max(time) FROM journal WHERE time <= ? AND seq >= ? AND (kind = 'session-started'
         OR (kind = 'governor' AND data ->> '$.highWaterMark' IS NOT NULL)))`,
    to,
    to,
    reader.entryBefore(to)
  );
  return found?.peak ?? null;
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

/***/ 38060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ANOMALY_INCIDENT),
  L: () => (/* binding */ AnomalyWatch)
});

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/rules.js
const DAY_OF_CHECKS = 288;
const gauge = {
  direction: "above",
  scale: "linear",
  window: DAY_OF_CHECKS,
  leastSamples: 24,
  before: "unjudged",
  deviations: 8,
  calmSamples: 3
};
const counter = {
  ...gauge,
  unit: "count",
  before: "by-effect",
  deviations: 6,
  leastShare: 0,
  calmSamples: 12
};
const ANOMALY_RULES = {
  "error-burst": { ...counter, leastEffect: 5 },
  crash: { ...counter, leastEffect: 1 },
  latency: {
    ...gauge,
    unit: "seconds",
    scale: "logarithmic",
    deviations: 5,
    leastEffect: 10,
    leastShare: 2
  },
  "data-age": { ...gauge, unit: "seconds", leastEffect: 60, leastShare: 1 },
  equity: {
    ...gauge,
    unit: "fraction",
    direction: "both",
    deviations: 10,
    leastEffect: 5e-3,
    leastShare: 0
  },
  spread: {
    ...gauge,
    unit: "fraction",
    scale: "logarithmic",
    deviations: 5,
    leastEffect: 15e-4,
    leastShare: 2
  }
};

// EXTERNAL MODULE: ./.build/packages/engine/src/performance/median.js
var median = __webpack_require__(10031);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/recent-values.js

const NORMAL_CONSISTENCY = 1.4826;
class RecentValues {
  #most;
  #inTime = [];
  #bySize = [];
  /** Keeps the last `most` values. */
  constructor(most) {
    this.#most = most;
  }
  get count() {
    return this.#inTime.length;
  }
  /** When the oldest of them was taken. */
  get since() {
    return this.#inTime[0]?.time ?? null;
  }
  add(value, time) {
    this.#inTime.push({ value, time });
    this.#bySize.splice(this.#place(value), 0, value);
    if (this.#inTime.length <= this.#most) return;
    const oldest = this.#inTime.shift();
    if (oldest) this.#bySize.splice(this.#place(oldest.value), 1);
  }
  /** 0 if there is no value. */
  get median() {
    return (0,median/* median */.J)(this.#bySize) ?? 0;
  }
  /**
   * 1.4826 × median absolute deviation (P. J. Rousseeuw, C. Croux, "Alternatives to the Median Absolute Deviation",
   * 1993): almost half of the values may be outliers before it moves far.
   */
  get deviation() {
    const sorted = this.#bySize;
    const count = sorted.length;
    if (count === 0) return 0;
    const { median: median2 } = this;
    let above = this.#place(median2);
    let below = above - 1;
    let before = 0;
    let distance = 0;
    for (let taken = 0; taken <= count >> 1; taken += 1) {
      before = distance;
      const down = below >= 0 ? median2 - sorted[below] : Number.POSITIVE_INFINITY;
      const up = above < count ? sorted[above] - median2 : Number.POSITIVE_INFINITY;
      distance = Math.min(down, up);
      if (down <= up) below -= 1;
      else above += 1;
    }
    return NORMAL_CONSISTENCY * (count % 2 === 1 ? distance : (before + distance) / 2);
  }
  /** Of the first value that is not less. */
  #place(value) {
    let [low, high] = [0, this.#bySize.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#bySize[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/series.js

class Series {
  #rule;
  /** On the rule's scale. */
  #past;
  #isUnusual = false;
  #calm = 0;
  #calmSince = 0;
  constructor(rule) {
    this.#rule = rule;
    this.#past = new RecentValues(rule.window);
  }
  add(value, time) {
    const usual = this.#usual();
    this.#past.add(this.#scaled(value), time);
    return usual === null ? null : this.#judge(value, time, usual);
  }
  #judge(value, time, usual) {
    const isOut = value >= usual.high || usual.low !== null && value <= usual.low;
    if (isOut) {
      this.#calm = 0;
      if (this.#isUnusual) return null;
      this.#isUnusual = true;
      return { type: "begins", usual };
    }
    if (!this.#isUnusual) return null;
    if (this.#calm === 0) this.#calmSince = time;
    this.#calm += 1;
    if (this.#calm < this.#rule.calmSamples) return null;
    this.#isUnusual = false;
    this.#calm = 0;
    return { type: "ends", since: this.#calmSince };
  }
  #usual() {
    const { leastSamples, before, leastEffect, leastShare, direction } = this.#rule;
    const { count: samples, since } = this.#past;
    if (samples < leastSamples) {
      return before === "unjudged" ? null : { median: 0, low: null, high: leastEffect, samples, since };
    }
    const { median, reach } = this.#spread();
    const farthest = Math.max(reach, leastEffect, leastShare * Math.abs(median));
    const low = direction === "both" ? median - farthest : null;
    return { median, low, high: median + farthest, samples, since };
  }
  /** The median, and how far above it values still belong to the past by its own deviation. */
  #spread() {
    const { median, deviation } = this.#past;
    const reach = this.#rule.deviations * deviation;
    if (this.#rule.scale === "linear") return { median, reach };
    return { median: Math.exp(median), reach: Math.exp(median) * Math.expm1(reach) };
  }
  #scaled(value) {
    const { scale, leastEffect } = this.#rule;
    return scale === "linear" ? value : Math.log(Math.max(value, leastEffect / 100));
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/detector.js


class AnomalyDetector {
  #series = /* @__PURE__ */ new Map();
  #found = [];
  #samples = 0;
  /** Everything found so far, in the order in which it was found. */
  get found() {
    return this.#found;
  }
  /** How many samples were judged. */
  get samples() {
    return this.#samples;
  }
  /** The anomaly that begins with this sample, if one does. */
  add(sample) {
    const { kind, source, time, value } = sample;
    this.#samples += 1;
    const rule = ANOMALY_RULES[kind];
    const key = `${kind} ${source}`;
    const entry = this.#series.get(key) ?? { series: new Series(rule), open: -1 };
    this.#series.set(key, entry);
    const verdict = entry.series.add(value, time);
    if (verdict?.type === "begins") {
      const anomaly = { ...sample, unit: rule.unit, usual: verdict.usual, ended: null };
      entry.open = this.#found.push(anomaly) - 1;
      return anomaly;
    }
    const open = this.#found[entry.open];
    if (verdict?.type === "ends" && open) this.#found[entry.open] = { ...open, ended: verdict.since };
    return null;
  }
}

// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var equity = __webpack_require__(17444);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/equity-steps.js

const STEP_MS = 3e5;
class EquitySteps {
  #newest = null;
  #last = null;
  #lastSpanMs = 0;
  /** The change that is final because a later step has begun; notes come in the order of time. */
  add(row) {
    const newest = this.#newest;
    this.#newest = row;
    if (!newest || stepOf(newest) === stepOf(row) && newest.session === row.session) return null;
    const last = this.#last;
    this.#last = newest;
    if (!last || last.session !== newest.session) {
      this.#lastSpanMs = 0;
      return null;
    }
    const spanMs = newest.time - last.time;
    const isComparable = spanMs <= Math.max(STEP_MS, this.#lastSpanMs);
    this.#lastSpanMs = spanMs;
    if (!isComparable || last.exposure === 0 && newest.exposure === 0 || last.equity <= 0) return null;
    const { session, time } = newest;
    const source = `the book over ${Math.round(Math.max(spanMs, STEP_MS) / 6e4)} min`;
    return { kind: "equity", source, session, time, value: newest.equity / last.equity - 1 };
  }
}
function stepOf({ time }) {
  return Math.ceil(time / STEP_MS);
}
class EquitySamples {
  #steps = new EquitySteps();
  #after;
  constructor(from) {
    this.#after = from;
  }
  *read(reader) {
    const newest = (0,equity/* lastEquity */.cC)(reader)?.time ?? 0;
    for (const row of (0,equity/* equityNotes */.DS)(reader, { after: this.#after, upTo: newest - 1 })) {
      this.#after = row.time;
      const sample = this.#steps.add(row);
      if (sample) yield sample;
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/book/src/health-checks.js
var health_checks = __webpack_require__(91451);
// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/health-samples.js

class HealthSamples {
  #lastCheck;
  #lastIncident;
  #requestErrors = 0;
  #session = "";
  /** The times of the two checks before, within the session. */
  #before = [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  /** Begins with the first check after `from`, session time. */
  constructor(reader, from) {
    this.#lastCheck = (0,health_checks/* lastCheck */.lb)(reader, from);
    this.#lastIncident = (0,incidents/* lastIncident */.Dc)(reader, from);
  }
  *read(reader) {
    let waiting = (0,incidents/* incidents */.MT)(reader, { after: this.#lastIncident });
    for (const check of (0,health_checks/* eachCheck */.qO)(reader, this.#lastCheck)) {
      const written = waiting.filter(({ real_time }) => real_time <= check.real_time);
      const newest = written.at(-1);
      if (newest) waiting = waiting.slice(waiting.indexOf(newest) + 1);
      this.#lastIncident = newest?.id ?? this.#lastIncident;
      if (check.session !== this.#session) this.#beginSession(check.session);
      yield* this.#gauges(check);
      yield* this.#incidents(written, check);
      yield* this.#journalled(reader, check);
      this.#before = [this.#before[1], check.time];
      this.#lastCheck = check.id;
    }
  }
  #beginSession(session) {
    this.#session = session;
    this.#requestErrors = 0;
    this.#before = [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  }
  /** A simulated or recorded market waits for its reader: nothing there is late. */
  *#gauges({ session, time, metrics }) {
    if (metrics.session?.mode !== "paper") return;
    const market = metrics.market ?? {};
    const { source = "", feed_lag_seconds: lag, data_age_seconds: age, request_errors: errors = 0 } = market;
    if (typeof lag === "number") yield { kind: "latency", source, session, time, value: lag };
    if (typeof age === "number") yield { kind: "data-age", source, session, time, value: age };
    const failed = errors < this.#requestErrors ? errors : errors - this.#requestErrors;
    this.#requestErrors = errors;
    yield { kind: "error-burst", source: `requests to ${source}`, session, time, value: failed };
  }
  *#incidents(rows, { session, time }) {
    const errors = rows.filter(incidents/* isError */.bJ).length;
    yield { kind: "error-burst", source: "the runtime", session, time, value: errors };
    for (const source of ["bot", "server"]) {
      const crashes = rows.filter(({ kind }) => kind === `${source}-restart`).length;
      yield { kind: "crash", source, session, time, value: crashes };
    }
  }
  /** Up to the check before: the bot may still be at work on what ended just now. */
  *#journalled(reader, { session, time }) {
    for (const [source, kind] of [
      ["the strategy", "strategy-fault"],
      ["the market data", "candle-refused"]
    ]) {
      const value = (0,journal/* countStamped */.S3)(reader, session, kind, this.#before);
      yield { kind: "error-burst", source, session, time, value };
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/book/src/order-books.js
function booksAfter(reader, id) {
  return reader.rows(
    `SELECT id, session, symbol, start, data FROM events WHERE kind = 'book' AND late = 0 AND id > ? ORDER BY id`,
    id
  );
}
function newestBookBy(reader, time) {
  const query = "SELECT max(id) AS id FROM events WHERE kind = 'book' AND start <= ?";
  return reader.row(query, time)?.id ?? 0;
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/spread-samples.js

function spreadOf({ bids, asks }) {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  if (bid === void 0 || ask === void 0 || ask < bid) return null;
  return (ask - bid) / ((ask + bid) / 2);
}
class SpreadSamples {
  #lastEvent;
  constructor(reader, from) {
    this.#lastEvent = newestBookBy(reader, from);
  }
  *read(reader) {
    for (const { id, session, symbol, start, data } of booksAfter(reader, this.#lastEvent)) {
      this.#lastEvent = id;
      const [bids, asks] = JSON.parse(data);
      const value = spreadOf({ bids, asks });
      if (value !== null) yield { kind: "spread", source: symbol, session, time: start, value };
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/book-anomalies.js




const LOOK_BACK_MS = 7 * 864e5;
class BookAnomalies {
  #detector = new AnomalyDetector();
  #reader;
  #sources;
  constructor(reader, from) {
    this.#reader = reader;
    this.#sources = [
      new HealthSamples(reader, from),
      new EquitySamples(from),
      new SpreadSamples(reader, from)
    ];
  }
  /** Everything so far. */
  get found() {
    return this.#detector.found;
  }
  get samples() {
    return this.#detector.samples;
  }
  /** Reads what is new in the book; what begins to stand out there. */
  advance() {
    return this.#reader.atOnce(() => {
      const begun = [];
      for (const source of this.#sources) {
        for (const sample of source.read(this.#reader)) {
          const anomaly = this.#detector.add(sample);
          if (anomaly) begun.push(anomaly);
        }
      }
      return begun;
    });
  }
}

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/wording.js

const NAMES = {
  "error-burst": (source) => `errors of ${source} between two health checks`,
  crash: (source) => `crashes of the ${source} between two health checks`,
  latency: (source) => `time from a candle's close to its arrival from ${source}`,
  "data-age": (source) => `age of the newest candle from ${source}`,
  equity: (source) => `change in equity of ${source}`,
  spread: (source) => `spread of ${source}`
};
function anomalyText(anomaly) {
  const { kind, source, time, value, unit, usual } = anomaly;
  return `${NAMES[kind](source)}: ${written(value, unit)} at ${(0,clock/* isoTime */.Ly)(time)}; ${usualText(usual, unit)}`;
}
function anomalyName({ kind, source }) {
  return NAMES[kind](source);
}
function usualText(usual, unit) {
  const { low, high, median, samples, since } = usual;
  const range = low === null ? `below ${written(high, unit)}` : `between ${written(low, unit)} and ${written(high, unit)}`;
  if (since === null) return `usually ${range} (no earlier samples)`;
  const count = samples === 1 ? "1 sample" : `${samples} samples`;
  return `usually ${range} (median ${written(median, unit)} of ${count} since ${(0,clock/* isoTime */.Ly)(since)})`;
}
function written(value, unit) {
  switch (unit) {
    case "seconds":
      return `${value.toFixed(1)} s`;
    case "fraction":
      return `${(value * 100).toFixed(3)} %`;
    case "count":
      return String(Math.round(value * 10) / 10);
  }
}

;// CONCATENATED MODULE: ./.build/packages/monitor/src/anomalies/anomaly-watch.js


const ANOMALY_INCIDENT = "anomaly-";
class AnomalyWatch {
  #book;
  #incidents;
  /** What came before belongs to the past that the session is judged by; it was told then. */
  constructor(reader, incidents, start) {
    this.#incidents = incidents;
    this.#book = new BookAnomalies(reader, start - LOOK_BACK_MS);
    this.#book.advance();
  }
  /** To be called after each health check. */
  look() {
    for (const anomaly of this.#book.advance()) {
      const { kind, source } = anomaly;
      const severity = kind === "crash" ? "info" : "warning";
      this.#incidents.record(severity, source, `${ANOMALY_INCIDENT}${kind}`, anomalyText(anomaly));
    }
  }
}


/***/ }),

/***/ 26419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ htmlReports)
});

// EXTERNAL MODULE: ./.build/packages/report/src/page-file.js
var page_file = __webpack_require__(87700);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var src_sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/report/src/words/divergence.js
var divergence = __webpack_require__(31054);
// EXTERNAL MODULE: ./.build/packages/report/src/words/market.js
var market = __webpack_require__(34624);
// EXTERNAL MODULE: ./.build/packages/page/src/figures.js
var figures = __webpack_require__(12272);
// EXTERNAL MODULE: ./.build/packages/page/src/log-tail.js
var log_tail = __webpack_require__(49842);
// EXTERNAL MODULE: ./.build/packages/page/src/page-data.js
var page_data = __webpack_require__(2327);
// EXTERNAL MODULE: ./.build/packages/report/src/passage.js
var passage = __webpack_require__(26712);
;// CONCATENATED MODULE: ./.build/packages/page/src/passage.js

function passageOf({ title, blocks }) {
  return {
    title,
    paragraphs: blocks.flatMap(paragraphsOf),
    tables: blocks.filter(isTable).map(({ columns, rows }) => ({
      columns: columns.map(passage/* plainWords */.c5),
      rows: rows.map((cells) => cells.map(passage/* plainWords */.c5))
    }))
  };
}
function paragraphsOf(block) {
  if (isTable(block) || typeof block === "object" && "curve" in block) return [];
  return typeof block === "object" && "list" in block ? block.list.map(passage/* plainWords */.c5) : [(0,passage/* plainWords */.c5)(block)];
}
function isTable(block) {
  return typeof block === "object" && "columns" in block;
}

// EXTERNAL MODULE: ./.build/packages/page/src/server-page.js
var server_page = __webpack_require__(40068);
// EXTERNAL MODULE: ./.build/packages/page/src/tables.js + 2 modules
var tables = __webpack_require__(65488);
;// CONCATENATED MODULE: ./.build/packages/page/src/report-page.js









const MINUTE_MS = 6e4;
const SCOPE_NAMES = {
  hourly: "This hour",
  daily: "This day",
  weekly: "This week",
  final: "This session"
};
function reportPage(reader, report, paths) {
  const { kind, title, outcome, recommendations, trading } = report;
  const [from, to] = [Date.parse(report.period.from), Date.parse(report.period.to)];
  const isSummary = kind === "daily" || kind === "weekly";
  const session = isSummary ? null : report.sessions.at(-1)?.id ?? null;
  return reader.atOnce(() => {
    const period = { from, to, session };
    const sessions = (0,src_sessions/* sessionsIn */.Zb)(reader, period);
    const last = sessions.at(-1);
    const periodMs = last?.started.setup.periodMs ?? MINUTE_MS;
    const start = { time: from, equity: trading?.equity.before ?? 0 };
    return {
      format: 1,
      origin: "report",
      cursor: null,
      period: report.period,
      status: statusOf(report, last ? (0,clock/* isoTime */.Ly)(last.started.ends) : null, last?.started.setup.symbols ?? []),
      period_seconds: periodMs / 1e3,
      ...(0,tables/* tablesOf */.tI)(reader, period, {
        start,
        periodMs,
        setup: sessions[0]?.started.setup ?? null,
        limits: tables/* FILE_LIMITS */.SK
      }),
      book: {
        positions: trading?.positions.map(listedPosition) ?? [],
        open_orders: [],
        account: trading && {
          cash: String(trading.account.cash),
          realized: String(trading.account.realized)
        }
      },
      figures: figuresOf(report),
      log: (0,page_data/* packed */.x)("log", (0,log_tail/* logTail */.R)(paths, server_page/* LOG_LINES */.dq)),
      report: {
        kind,
        title,
        outcome,
        recommendations,
        simulation: trading?.simulation ?? [],
        passages: [...(0,divergence/* divergencePassages */.i)(report), (0,market/* wallsPassage */.uJ)(report)].filter((each) => each !== null).map(passageOf),
        refusals: trading?.refusals ?? []
      }
    };
  });
}
function statusOf({ book, sessions, period, health, processes, trading, market }, ends, symbols) {
  const session = sessions.at(-1);
  return {
    book,
    session: {
      id: session?.id ?? "\u2013",
      mode: trading?.mode ?? "paper",
      risk_level: trading?.riskLevel ?? "\u2013",
      started_at: session?.from ?? period.from,
      ends_at: ends ?? period.to,
      now: period.to,
      speed: 1
    },
    market: trading?.market ?? health.source,
    source: market.source,
    egress: market.feed?.egress ?? [],
    currency: trading?.currency ?? "",
    symbols,
    strategy: trading?.strategy ?? "\u2013",
    health: health.level,
    health_reasons: health.reasons,
    data: { newest_candle: health.newestCandle, age_seconds: health.dataAgeSeconds },
    equity: trading?.equity.after ?? null,
    positions: trading?.positions.length ?? 0,
    governor: trading?.governor ? { state: trading.governor.state, rule: trading.governor.cause, reason: null, since: null } : null,
    ended: session?.end ?? null,
    breaker: health.breaker,
    processes: processes.map(({ restartsInPeriod: _, ...each }) => each)
  };
}
function figuresOf({ kind, period, trading }) {
  if (!trading) return { scopes: [], held: null, definitions: page_data/* PAGE_DEFINITIONS */.d };
  const { book, buyAndHold, bookBuyAndHold, equity, startingCash } = trading;
  const { since, ...whole } = book;
  const begun = { from: period.from, equity: equity.before };
  const opened = { from: since, equity: startingCash };
  const own = (0,figures/* scopeOf */.O)(SCOPE_NAMES[kind], begun, trading.period, buyAndHold);
  const all = (0,figures/* scopeOf */.O)("Whole book", opened, whole, bookBuyAndHold);
  return { scopes: [own, all], held: null, definitions: page_data/* PAGE_DEFINITIONS */.d };
}
function listedPosition(position) {
  const { symbol, direction, tag, entries, quantity, cost, entryPrice, markPrice } = position;
  const { unrealized, stop, target, openedAt } = position;
  return {
    symbol,
    direction,
    tag,
    quantity,
    cost,
    entry_price: entryPrice,
    opened_at: openedAt,
    mark_price: markPrice,
    mark_time: position.markTime,
    quarantined: position.isQuarantined,
    value: Number(quantity) * markPrice,
    unrealized_pnl: unrealized,
    stop,
    target,
    entries: entries.map(({ openedAt: opened_at, ...entry }) => ({ ...entry, opened_at }))
  };
}

;// CONCATENATED MODULE: ./.build/packages/page/src/report-html.js


function htmlReports(page, reader, paths) {
  return (report) => (0,page_file/* pageFile */.Kk)((0,page_file/* readPage */.SP)(page), reportPage(reader, report, paths));
}


/***/ }),

/***/ 44988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ collectReport)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/base/src/calendar.js
var calendar = __webpack_require__(58845);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var src_sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/book/src/health-checks.js
var health_checks = __webpack_require__(91451);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
// EXTERNAL MODULE: ./.build/packages/monitor/src/anomalies/anomaly-watch.js + 10 modules
var anomaly_watch = __webpack_require__(38060);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/anomalies.js



function collectAnomalies(reader, period) {
  return (0,incidents/* incidentsIn */.hR)(reader, period).filter(({ kind }) => kind.startsWith(anomaly_watch/* ANOMALY_INCIDENT */.d)).map(({ time, kind, source, message }) => ({
    time: (0,clock/* isoTime */.Ly)(time),
    kind: kind.slice(anomaly_watch/* ANOMALY_INCIDENT */.d.length),
    source,
    message
  }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/changes.js



function collectChanges(reader, period, report, checks) {
  return {
    since: (0,clock/* isoTime */.Ly)(period.from),
    what: [
      ...sessions(reader, period),
      ...trading(reader, period, report),
      ...governor(reader, period),
      ...market(report),
      ...health(reader, period, checks),
      ...troubles(report)
    ],
    fingerprint: fingerprintOf(report)
  };
}
function sessions(reader, period) {
  const begun = (0,journal/* entriesIn */.s9)(reader, period, "session-started");
  const ended = (0,journal/* countIn */.ry)(reader, period, "session-ended");
  const changed = [...new Set(begun.flatMap(({ data }) => data.changed))];
  return [
    ...some(begun.length, "session", "began"),
    ...changed.length > 0 ? [`The configuration changed: ${changed.join(", ")}.`] : [],
    ...some(ended, "session", "ended")
  ];
}
function trading(reader, period, { trading: trading2 }) {
  if (!trading2) return [];
  const { activity, fills, trips, positions } = trading2;
  const cancelled = (0,journal/* countIn */.ry)(reader, period, "cancel");
  const signals = `${(0,number_format/* counted */.hS)(activity.signals, "signal")}, ${activity.refusals} of them refused by the governor`;
  return [
    ...activity.signals > 0 ? [`The strategy gave ${signals}.`] : [],
    ...some(activity.orders, "order", "placed"),
    ...some(cancelled, "order", "cancelled"),
    ...fills.length > 0 ? [`${(0,number_format/* counted */.hS)(fills.length, "fill")}; ${changes_open(positions.length)} now.`] : [],
    ...some(trips.length, "round trip", "closed")
  ];
}
function changes_open(count) {
  return count === 0 ? "no position is open" : `${(0,number_format/* counted */.hS)(count, "position")} open`;
}
function governor(reader, period) {
  const states = (0,journal/* entriesIn */.s9)(reader, period, "governor").map(({ data }) => data.state);
  return states.length > 0 ? [`The governor changed its state: ${states.join(", ")}.`] : [];
}
function market({ market: market2, trading: trading2 }) {
  return [
    ...some(market2.switches.length, "change", "made of the source of market data"),
    ...some(trading2?.gaps.length ?? 0, "gap", "found in the market data")
  ];
}
function health(reader, period, checks) {
  const before = (0,health_checks/* checkAt */.C$)(reader, period.from, period.session);
  const levels = [...before ? [before.level] : [], ...checks.map(({ level }) => level)];
  const steps = levels.filter((level, index) => level !== levels[index - 1]);
  return steps.length > 1 ? [`Health went from ${steps.join(" to ")}.`] : [];
}
function troubles({ concerns, anomalies, processes }) {
  const restarts = processes.reduce((sum, { restartsInPeriod }) => sum + restartsInPeriod, 0);
  return [
    ...some(restarts, "process restart", "needed"),
    ...some(concerns.errors, "error", "recorded"),
    ...some(concerns.warnings, "warning", "recorded"),
    ...some(anomalies.length, "anomaly", "noticed", "anomalies")
  ];
}
function some(count, what, done, plural = `${what}s`) {
  if (count === 0) return [];
  const verb = done === "began" || done === "ended" ? done : `${count === 1 ? "was" : "were"} ${done}`;
  return [`${count} ${count === 1 ? what : plural} ${verb}.`];
}
function fingerprintOf({ health: health2, processes, market: market2, trading: trading2 }) {
  const standing = [
    health2.level,
    health2.breaker,
    market2.source,
    processes.map(({ name, status, restarts }) => [name, status, restarts]),
    trading2 && [
      trading2.strategy,
      trading2.riskLevel,
      trading2.book.fills,
      trading2.book.record.trades,
      trading2.positions.map(({ symbol, quantity, stop, target }) => [symbol, quantity, stop, target]),
      trading2.waiting.map(({ id, filled, price, isTriggered }) => [id, filled, price, isTriggered]),
      trading2.governor && [trading2.governor.state, trading2.governor.cause]
    ]
  ];
  return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(standing)).digest("hex").slice(0, 12);
}

// EXTERNAL MODULE: ./.build/packages/engine/src/price-text.js
var price_text = __webpack_require__(83865);
;// CONCATENATED MODULE: ./.build/packages/book/src/entry-words.js


function entryWords({ kind, data }) {
  switch (kind) {
    case "book-opened":
      return `${data.mode} on ${data.market}, ${data.startingCash} ${data.currency}`;
    case "session-started":
      return `begins, to end at ${(0,clock/* isoTime */.Ly)(data.ends)}`;
    case "session-ended":
      return `${data.reason}: ${data.detail}`;
    case "day-started":
      return `${data.date}, equity ${(0,price_text/* amountText */.c)(data.equity)}`;
    case "signal":
      return `${data.action} ${shareOf(data)}${data.symbol}, confidence ${data.confidence.toFixed(2)}: ${data.reason}`;
    case "refusal":
      return `${data.action} ${data.symbol}, ${data.rule}: ${data.reason}`;
    case "order": {
      const at = data.price === null ? "" : ` at ${data.price}`;
      return `${data.id} ${data.side} ${data.quantity ?? "all"} ${data.symbol}, ${data.type}${at}`;
    }
    case "fill":
      return `${data.order} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})${wholeInstead(data)}`;
    case "trigger":
    case "stop-moved":
      return `${data.order} ${data.symbol} at ${data.price}`;
    case "resting":
      return `${data.order} ${data.symbol}`;
    case "cancel":
      return `${data.order} ${data.symbol}: ${data.reason}`;
    case "governor":
      return `${data.state}: ${data.reason}`;
    case "warning":
      return data.reason;
    case "command":
      return `${data.command}: ${data.reason}`;
    case "gap":
      return `${data.symbol}: ${data.candles} candles are missing`;
    case "candle-refused":
      return `${data.symbol}: candle refused: ${data.reason}`;
    case "write-off":
      return `${data.quantity} ${data.symbol} that cost ${data.cost} is written off: ${data.reason}`;
    case "source-changed":
      return `from ${data.from} to ${data.to}: ${data.reason}`;
    case "strategy-fault":
      return `failed on ${data.symbol}: ${data.message}`;
  }
}
function shareOf({ portion }) {
  return portion === void 0 ? "" : `${(0,price_text/* amountText */.c)(portion * 100)} % of `;
}
function wholeInstead(fill) {
  return fill.wholeInstead ? ", all of it: a part would have left less than the exchange takes" : "";
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/happenings.js

const TOLD = {
  "session-started": () => ["info", "session"],
  "session-ended": () => ["info", "session"],
  governor: ({ state }) => [state === "active" ? "info" : "warning", "governor"],
  warning: () => ["warning", "governor"],
  "write-off": () => ["warning", "book"],
  "source-changed": () => ["warning", "feed"],
  "candle-refused": () => ["warning", "feed"],
  "strategy-fault": () => ["error", "strategy"]
};
const TOLD_KINDS = Object.keys(TOLD);
function happeningsIn(reader, scope, kinds) {
  return kinds.flatMap((kind) => {
    const rank = TOLD[kind];
    return (0,journal/* entriesIn */.s9)(reader, scope, kind).map((entry) => {
      const [severity, source] = rank(entry.data);
      return { time: entry.time, severity, source, message: entryWords(entry) };
    });
  });
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/concerns.js



const MOST_CONCERNS = 20;
function collectConcerns(reader, period) {
  const happenings = [...concerns_incidents(reader, period), ...journalled(reader, period)];
  const all = grouped(happenings.toSorted((a, b) => b.time - a.time));
  return {
    errors: happenings.filter(incidents/* isError */.bJ).length,
    warnings: happenings.filter(({ severity }) => severity === "warning").length,
    latest: all.slice(0, MOST_CONCERNS),
    omitted: Math.max(0, all.length - MOST_CONCERNS)
  };
}
function concerns_incidents(reader, period) {
  return (0,incidents/* incidentsIn */.hR)(reader, period).filter(({ severity }) => severity !== "info");
}
function journalled(reader, period) {
  const governor = (0,journal/* entriesIn */.s9)(reader, period, "governor").filter(({ data }) => data.state !== "active");
  return [
    ...governor.map(({ time, data }) => {
      return { time, severity: "warning", source: "governor", message: data.reason };
    }),
    ...happeningsIn(reader, period, ["warning", "write-off", "candle-refused", "strategy-fault"])
  ];
}
function grouped(happenings) {
  const groups = Object.groupBy(
    happenings,
    ({ severity, source, message }) => `${severity} ${source} ${message}`
  );
  return Object.values(groups).map((group) => {
    const { severity, source, message, time } = group[0];
    return { severity, source, message, times: group.length, time: (0,clock/* isoTime */.Ly)(time) };
  });
}

// EXTERNAL MODULE: ./.build/packages/ledger/src/roll-up/health-summary.js
var health_summary = __webpack_require__(46484);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/machine.js



const MOST_ILL = 10;
function collectHealth(found, metrics) {
  const checks = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
  const ill = [];
  for (const check of found) {
    const { level, time } = check;
    for (const [of, count] of Object.entries((0,health_summary/* summaryOf */.YG)(check, check.metrics).checks))
      checks[of] += count;
    if (level === "healthy") continue;
    const { health_reasons: reasons = [] } = check.metrics.application;
    if (reasons.length > 0) ill.push({ time: (0,clock/* isoTime */.Ly)(time), level, reasons });
  }
  return {
    level: metrics.application.health_status,
    reasons: metrics.application.health_reasons ?? [],
    checks,
    ill: ill.slice(-MOST_ILL),
    breaker: metrics.breaker,
    errorRate: metrics.application.error_rate,
    source: metrics.market.source,
    newestCandle: metrics.market.newest_candle,
    dataAgeSeconds: metrics.market.data_age_seconds
  };
}
function collectResources(checks, time, metrics, thresholds) {
  const { system, usage } = checks.at(-1)?.metrics ?? metrics;
  const summaries = checks.map((check) => (0,health_summary/* summaryOf */.YG)(check, check.metrics));
  const samples = summaries.length > 0 ? summaries : [(0,health_summary/* summaryOf */.YG)({ level: "healthy", time }, metrics)];
  const resource = (name, key, now, limit) => {
    const spread = (0,health_summary/* spreadOver */.aI)(samples, key);
    return spread && now !== void 0 ? [{ name, last: now, mean: spread.mean, max: spread.max, limit }] : [];
  };
  const { max_cpu_percent: cpu, max_memory_percent: memory } = thresholds;
  const [isOwnCpu, isOwnMemory] = [thresholds.cpu_scope === "session", thresholds.memory_scope === "session"];
  return [
    ...resource("CPU", "cpu", system.cpu_percent, isOwnCpu ? null : cpu),
    ...resource("Session's own CPU", "sessionCpu", usage?.cpu_percent, isOwnCpu ? cpu : null),
    ...resource("Memory", "memory", system.memory_percent, isOwnMemory ? null : memory),
    ...resource("Session's own memory", "sessionMemory", usage?.memory_percent, isOwnMemory ? memory : null),
    ...resource("Disk", "disk", system.disk_percent, thresholds.max_disk_percent)
  ];
}
function collectProcesses(reader, period, metrics) {
  const kinds = (0,incidents/* incidentsIn */.hR)(reader, period).map(({ kind }) => kind);
  return metrics.application.processes.map((each) => {
    const restartsInPeriod = kinds.filter((kind) => kind === `${each.name}-restart`).length;
    return { ...each, restartsInPeriod };
  });
}

// EXTERNAL MODULE: ./.build/packages/book/src/candles.js
var candles = __webpack_require__(41881);
// EXTERNAL MODULE: ./.build/packages/book/src/fills.js
var src_fills = __webpack_require__(94541);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/market.js


function collectMarket(reader, period, { market, strategy = null }) {
  const fills = (0,journal/* entriesIn */.s9)(reader, period, "fill").map(({ data }) => data);
  return {
    source: market.source,
    switches: (0,journal/* entriesIn */.s9)(reader, period, "source-changed").map(({ time, data }) => ({
      time: (0,clock/* isoTime */.Ly)(time),
      ...data
    })),
    candles: {
      ...(0,candles/* candleCounts */.oz)(reader, period),
      refused: (0,journal/* countIn */.ry)(reader, period, "candle-refused")
    },
    fills: (0,src_fills/* fillSources */.g)(fills),
    feed: feedOf(market),
    strategy
  };
}
function feedOf(market) {
  const { requests, request_errors: errors, egress } = market;
  if (requests === 0 && egress.length === 0) return null;
  return {
    requests,
    errors,
    lagSeconds: market.feed_lag_seconds,
    longestLagSeconds: market.longest_feed_lag_seconds,
    pollCycleSeconds: market.poll_cycle_seconds,
    egress
  };
}

// EXTERNAL MODULE: ./.build/packages/book/src/equity.js
var src_equity = __webpack_require__(17444);
// EXTERNAL MODULE: ./.build/packages/book/src/trades.js
var trades = __webpack_require__(13568);
// EXTERNAL MODULE: ./.build/packages/session/src/newest-session.js
var newest_session = __webpack_require__(82065);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/sessions.js


function spanOf({ id, start, end, ended }, { from, to }, ongoing) {
  const outcome = ended ?? (id === ongoing ? null : newest_session/* LOST */.Rj);
  return {
    id,
    from: (0,clock/* isoTime */.Ly)(Math.max(start, from)),
    to: (0,clock/* isoTime */.Ly)(Math.min(end, to)),
    end: end <= to ? outcome : null
  };
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/parts.js




function collectParts(kind, reader, period) {
  if (kind === "daily") {
    return (0,src_sessions/* sessionsIn */.Zb)(reader, period).map((run) => {
      const span = { from: Math.max(run.start, period.from), to: Math.min(run.end, period.to) };
      return partOf(run.id, reader, { ...span, session: run.id }, [run]);
    });
  }
  return kind === "weekly" ? daysOf(reader, period) : [];
}
function daysOf(reader, { from, to }) {
  const days = Array.from({ length: Math.ceil((to - from) / calendar/* DAY_MS */.sO) }, (_, index) => from + index * calendar/* DAY_MS */.sO);
  return days.flatMap((start) => {
    const day = { from: start, to: Math.min(start + calendar/* DAY_MS */.sO, to), session: null };
    const runs = (0,src_sessions/* sessionsIn */.Zb)(reader, day);
    return runs.length > 0 ? [partOf((0,clock/* isoTime */.Ly)(start).slice(0, 10), reader, day, runs)] : [];
  });
}
function partOf(name, reader, period, runs) {
  const startingCash = Number((0,src_sessions/* identityOf */.cu)(reader)?.startingCash ?? 0);
  const before = (0,src_equity/* equityBefore */.lA)(reader, period.from, startingCash);
  const fills = (0,journal/* entriesIn */.s9)(reader, period, "fill");
  const trips = (0,trades/* tradesIn */.p_)(reader, period);
  const { errors, warnings } = collectConcerns(reader, period);
  const spans = runs.map((run) => spanOf(run, period, null));
  return {
    name,
    sessions: runs.length,
    runtimeMs: spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0),
    equity: {
      before,
      after: (0,src_equity/* equityIn */.BQ)(reader, period).at(-1)?.equity ?? before
    },
    fills: fills.length,
    trades: trips.length,
    wins: trips.filter(({ pnl }) => Number(pnl) > 0).length,
    fees: fills.reduce((sum, { data }) => sum + Number(data.fee), 0),
    refusals: (0,journal/* countIn */.ry)(reader, period, "refusal"),
    errors,
    warnings
  };
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/quiet.js


const PAST_MS = 90 * calendar/* DAY_MS */.sO;
const LEAST_EVENTS = 10;
const CHANCE = 1e-3;
function quietAt(reader, to) {
  const from = to - PAST_MS;
  const sessions = sinceLastChange((0,src_sessions/* sessionsIn */.Zb)(reader, { from, to, session: null }));
  const [first] = sessions;
  if (!first) return null;
  const spans = sessions.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
  for (const [what, kind] of [
    ["signal", "signal"],
    ["trade", "fill"]
  ]) {
    const found = unusualSilence(spans, (0,journal/* timesOf */.Qv)(reader, kind, spans[0].start, to));
    if (found) return { what, ...found };
  }
  return null;
}
function sinceLastChange(sessions) {
  const keyOf = ({ started: { setup } }) => {
    const { strategy, strategyHash, parameters, symbols, periodMs } = setup;
    return JSON.stringify([strategy, strategyHash, parameters, symbols, periodMs]);
  };
  const last = sessions.at(-1);
  const changedAt = sessions.findLastIndex((session) => keyOf(session) !== keyOf(last));
  return sessions.slice(changedAt + 1);
}
function unusualSilence(spans, events) {
  const last = events.at(-1);
  if (last === void 0 || events.length < LEAST_EVENTS) return null;
  const ran = (time) => spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(time, end) - start), 0);
  const until = events.map(ran);
  const past = until.at(-1);
  const quietMs = ran(Number.MAX_SAFE_INTEGER) - past;
  const longestMs = Math.max(...until.map((at, place) => at - (until[place - 1] ?? 0)));
  const chance = (past / (past + quietMs)) ** events.length;
  if (past <= 0 || quietMs <= longestMs || chance >= CHANCE) return null;
  return { since: (0,clock/* isoTime */.Ly)(last), quietMs, meanMs: past / events.length, longestMs };
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/timeline.js



const MOST_EVENTS = 40;
function collectTimeline(reader, period) {
  const happenings = [...(0,incidents/* incidentsIn */.hR)(reader, period), ...happeningsIn(reader, period, TOLD_KINDS)];
  const runs = runsOf(happenings.toSorted((a, b) => a.time - b.time));
  const events = runs.slice(-MOST_EVENTS).map((run) => {
    const { time, severity, source, message } = run[0];
    const until = run.length > 1 ? (0,clock/* isoTime */.Ly)(run.at(-1).time) : null;
    return { time: (0,clock/* isoTime */.Ly)(time), until, times: run.length, severity, source, message };
  });
  return { events, omitted: runs.length - events.length };
}
function runsOf(happenings) {
  const runs = [];
  for (const happening of happenings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isSame = last?.source === happening.source && last.message === happening.message && last.severity === happening.severity;
    if (run && isSame) run.push(happening);
    else runs.push([happening]);
  }
  return runs;
}

// EXTERNAL MODULE: ./.build/packages/book/src/engine-at.js
var engine_at = __webpack_require__(40203);
// EXTERNAL MODULE: ./.build/packages/book/src/quarantined.js
var src_quarantined = __webpack_require__(71183);
// EXTERNAL MODULE: ./.build/packages/book/src/prices.js
var src_prices = __webpack_require__(86793);
// EXTERNAL MODULE: ./.build/packages/book/src/orders.js
var orders = __webpack_require__(71286);
// EXTERNAL MODULE: ./.build/packages/book/src/hold.js + 1 modules
var hold = __webpack_require__(18925);
// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
;// CONCATENATED MODULE: ./.build/packages/monitor/src/limit-usage.js
function limitUsage({ governor, book }, limits) {
  if (!governor) return [];
  const equity = book.equity();
  let gross = 0;
  let net = 0;
  for (const { exposure, direction } of book.positions.values()) {
    gross += exposure;
    net += direction === "long" ? exposure : -exposure;
  }
  const shareOf = (worth) => equity > 0 ? worth / equity : 0;
  const { maxNetExposure } = limits;
  return [
    { rule: "daily-loss", figure: governor.dailyLoss(equity), limit: limits.maxDailyLoss, unit: "fraction" },
    { rule: "drawdown", figure: governor.drawdown(equity), limit: limits.maxDrawdown, unit: "fraction" },
    { rule: "trades-per-day", figure: governor.entriesToday, limit: limits.maxTradesPerDay, unit: "count" },
    { rule: "open-positions", figure: book.positions.size, limit: limits.maxOpenPositions, unit: "count" },
    { rule: "exposure", figure: shareOf(gross), limit: limits.maxExposure, unit: "fraction" },
    ...maxNetExposure === void 0 ? [] : [
      {
        rule: "net-exposure",
        figure: shareOf(Math.abs(net)),
        limit: maxNetExposure,
        unit: "fraction"
      }
    ]
  ];
}

// EXTERNAL MODULE: ./.build/packages/report/src/words/terms-remark.js
var terms_remark = __webpack_require__(522);
;// CONCATENATED MODULE: ./.build/packages/report/src/words/simulation.js

const ON_BOOKS = [
  "Market orders and triggered stops walk the levels of the first order book that is as new as their arrival; what they take is gone until a newer book comes. A stale, one-sided or crossed book fills nothing.",
  "A stop that a candle triggers fills at the book, but never better than its trigger. Limits and targets are also met by a book whose touch reaches them.",
  "Where no usable book came before the next candle closed, the rules of candles that follow fill the order, and the fill says 'candle'."
];
function simulationOf({ execution, instruments }) {
  const makerFees = rates(instruments.map(({ makerFeeRate }) => makerFeeRate));
  const terms = (0,terms_remark/* termsRemark */.k)(instruments);
  const takerFees = rates(instruments.map(({ takerFeeRate }) => takerFeeRate));
  return [
    ...execution.fillOn === "book" ? ON_BOOKS : [],
    "An order decided on one candle fills from the next one on. Market orders fill at its open, worsened by slippage.",
    `A stop fills at the worse of its trigger and the open, also on the candle of its entry. A target fills only where a later candle ${execution.fillOnTouch ? "touches it" : "trades through it"}. Where one candle holds both, the stop counts.`,
    `Slippage: ${slippage(execution)}`,
    execution.latencyMs === 0 ? "Latency: none." : `Latency: ${execution.latencyMs} ms, in which the price moves from the open towards the worse extreme in proportion.`,
    execution.volumeShare === null ? "Volume: a fill may take more than the candle's whole volume." : `Volume: fills take at most ${percent(execution.volumeShare)} of a candle's volume; the rest stays open.`,
    ...terms === null ? [] : [terms],
    `Fees, in the quote currency: ${makerFees} for makers (targets), ${takerFees} for takers (everything else).`
  ];
}
function slippage({ slippageModel, slippage: amount }) {
  switch (slippageModel) {
    case "none":
      return "none.";
    case "fixed":
      return `${percent(amount)} of the price (model fixed).`;
    case "spread":
      return `${amount} of the spread, taken as a tenth of the range of the candle before and one tick at least (model spread).`;
    case "volume-share":
      return `${amount} \xD7 price \xD7 (quantity \xF7 volume)\xB2 (model volume-share).`;
  }
}
function rates(values) {
  return [...new Set(values)].map((rate) => percent(Number(rate))).join(" or ");
}
function percent(fraction) {
  return `${Number((fraction * 100).toFixed(4))} %`;
}

;// CONCATENATED MODULE: ./.build/packages/report/src/facts/equity-curve.js

const MOST_SAMPLES = 26;
const MOST_DATED_SAMPLES = 16;
const ROUND_STRETCHES_MS = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440].map(
  (minutes) => minutes * 6e4
);
function sampled(start, points) {
  const end = points.at(-1)?.time ?? start.time;
  const isDated = (0,calendar/* dayClosedBy */.i6)(end) > (0,calendar/* dayStart */.J7)(start.time);
  const shortest = (end - start.time) / ((isDated ? MOST_DATED_SAMPLES : MOST_SAMPLES) - 2);
  const stretchMs = ROUND_STRETCHES_MS.find((each) => each >= shortest) ?? shortest;
  const stretchOf = ({ time }) => Math.ceil(time / stretchMs);
  const kept = points.filter((point, index) => {
    const next = points[index + 1];
    return next === void 0 || stretchOf(next) > stretchOf(point);
  });
  return [start, ...kept].map(({ time, equity }) => ({ time: (0,clock/* isoTime */.Ly)(time), equity }));
}

// EXTERNAL MODULE: ./.build/packages/report/src/facts/figures.js
var facts_figures = __webpack_require__(3085);
// EXTERNAL MODULE: ./.build/packages/report/src/facts/positions.js
var positions = __webpack_require__(18436);
;// CONCATENATED MODULE: ./.build/packages/report/src/facts/trading.js








function collectTrading(reader, period, sessions) {
  const identity = (0,src_sessions/* identityOf */.cu)(reader);
  const setup = sessions.at(-1)?.started.setup;
  if (!identity || !setup) return null;
  const engine = (0,engine_at/* engineAt */.A)(reader, period, setup);
  const { book } = engine;
  const startingCash = Number(identity.startingCash);
  const start = { time: period.from, equity: (0,src_equity/* equityBefore */.lA)(reader, period.from, startingCash) };
  const points = (0,src_equity/* equityPoints */.HD)(reader, period);
  const equity = points.at(-1)?.equity ?? start.equity;
  const fills = (0,journal/* entriesIn */.s9)(reader, period, "fill");
  const closed = new Set((0,trades/* tradesIn */.p_)(reader, period).map(({ number }) => number));
  const trips = book.trips.filter((_, index) => closed.has(index + 1));
  const refusals = (0,journal/* entriesIn */.s9)(reader, period, "refusal");
  const quarantined = (0,src_quarantined/* quarantinedIn */.u)(reader);
  const prices = (0,src_prices/* lastPrices */.lx)(reader, period.to, setup.periodMs);
  const figures = (0,facts_figures/* periodFigures */.HT)(start, points, trips, fills);
  const whole = (0,facts_figures/* bookFigures */.RC)(reader, period.to, (0,facts_figures/* totalsOf */.vA)(book));
  return {
    mode: identity.mode,
    market: identity.market,
    currency: identity.currency,
    strategy: setup.strategy,
    riskLevel: setup.riskLevel,
    startingCash,
    equity: { before: start.equity, after: equity },
    curve: sampled(start, points),
    account: {
      cash: book.cashNumber,
      realized: Number(book.realized.toFixed()),
      unrealized: book.unrealized(),
      exposure: equity > 0 ? (equity - book.cashNumber) / equity : 0
    },
    activity: {
      signals: (0,journal/* countIn */.ry)(reader, period, "signal"),
      refusals: refusals.length,
      orders: (0,journal/* countIn */.ry)(reader, period, "order"),
      strategyFaults: (0,journal/* countIn */.ry)(reader, period, "strategy-fault")
    },
    period: figures,
    book: whole,
    ...heldOver(reader, period, sessions, { own: figures.exposure, whole: whole.exposure }),
    positions: (0,positions/* positionsOf */.q)(book, prices, quarantined),
    quarantined: (0,positions/* quarantinedPositions */.t)(book, prices, quarantined),
    waiting: waitingIn(reader, book),
    fills: fills.map(({ time, data }) => ({ time: (0,clock/* isoTime */.Ly)(time), ...data })),
    trips: trips.map(datedTrip),
    refusals: refusalGroups(refusals.map(({ data }) => data)),
    governor: governorOf(engine, setup),
    gaps: [...idleGaps(reader, period), ...(0,journal/* entriesIn */.s9)(reader, period, "gap").map(({ data }) => data)].map(
      (gap) => ({ ...gap, from: (0,clock/* isoTime */.Ly)(gap.from), to: (0,clock/* isoTime */.Ly)(gap.to) })
    ),
    simulation: simulationOf(setup)
  };
}
function waitingIn(reader, book) {
  const resting = [...book.allOpenOrders()].map(({ order, filled, triggered }) => {
    return { order, filled: (0,decimal/* plain */.pj)(filled), isTriggered: triggered };
  });
  return (0,orders/* waitingOrders */.Tv)(reader, resting);
}
function idleGaps(reader, period) {
  return (0,journal/* entriesIn */.s9)(reader, period, "session-started").flatMap(({ session, time, data: { idle, setup } }) => {
    if (!idle) return [];
    const madeUp = (0,candles/* firstStartsBefore */.pd)(reader, session, time);
    return setup.symbols.flatMap((symbol) => {
      const to = Math.min(idle.to, madeUp.get(symbol) ?? idle.to);
      const candles = Math.floor((to - idle.from) / setup.periodMs);
      return candles > 0 ? [{ symbol, from: idle.from, to, candles }] : [];
    });
  });
}
function datedTrip({ openedAt, closedAt, ...trip }) {
  return { ...trip, openedAt: (0,clock/* isoTime */.Ly)(openedAt), closedAt: (0,clock/* isoTime */.Ly)(closedAt) };
}
function governorOf(engine, { limits }) {
  if (!engine.governor || !limits) return null;
  const { state, cause } = engine.governor;
  return { state, cause, limits: limitUsage(engine, limits) };
}
function heldOver(reader, { from, to }, sessions, exposures) {
  const first = sessions[0]?.started.setup;
  const opened = (0,src_sessions/* firstSession */.zy)(reader);
  return {
    buyAndHold: first ? (0,hold/* buyAndHold */.d)(reader, { from, to }, first, exposures.own) : null,
    bookBuyAndHold: opened ? (0,hold/* buyAndHold */.d)(reader, { from: opened.start, to }, opened.started.setup, exposures.whole) : null
  };
}
function refusalGroups(refusals) {
  const groups = Map.groupBy(refusals, ({ rule }) => rule);
  return [...groups].map(([rule, group]) => ({ rule, count: group.length, lastReason: group.at(-1).reason })).toSorted((a, b) => b.count - a.count);
}

// EXTERNAL MODULE: ./.build/packages/report/src/words/summary.js
var summary = __webpack_require__(23994);
;// CONCATENATED MODULE: ./.build/packages/report/src/words/trading-recommendations.js
const NEAR_LIMIT = 0.8;
const MANY_REFUSALS = 10;
const MANY_REFUSALS_SHARE = 0.5;
const ADVICE = {
  "exits-only": "the strategy still wants to buy a symbol that is no longer configured",
  state: "the governor was told to stop; `chimera governor --reset REASON` lets it enter again",
  "stale-data": "candles came late; look at the connection or at `market_data.fallbacks`",
  "short-selling": "the strategy sells short what cannot be sold short: a spot market, or any while that is not allowed",
  confidence: "the strategy is rarely as sure as the risk level asks",
  "daily-loss": "the day lost what it may; entries begin again at 00:00 UTC",
  drawdown: "only `chimera governor --reset REASON` lets it enter again after a drawdown",
  "trades-per-day": "the strategy trades more often than the risk level allows",
  "already-held": "the strategy asks again for what it holds or is buying: one position a symbol, of `max_entries_per_position` entries",
  "open-orders": "the strategy leaves more orders waiting than `max_open_orders_per_symbol` allows",
  "open-positions": "the strategy wants more positions at once than the risk level allows",
  "position-size": "the strategy asks again for what it holds, or sells what it does not",
  exposure: "the book is invested up to its limit",
  "net-exposure": "the long and the short positions lean to one side up to the limit",
  cash: "the cash does not pay for more",
  cooldown: "the strategy enters again right after losses",
  instrument: "positions of this size are below what the exchange accepts",
  bracket: "the strategy gives stops or targets on the wrong side of the price",
  "no-position": "the strategy sells what it does not hold",
  "already-selling": "the strategy sells again while its sale is on its way",
  "no-order": "the strategy withdraws orders that no longer wait"
};
function tradingRecommendations(trading) {
  return [
    ...trading_recommendations_governor(trading),
    ...data(trading),
    ...refusals(trading),
    ...fees(trading),
    ...record(trading),
    ...silence(trading)
  ];
}
function trading_recommendations_governor({ governor: governor2 }) {
  if (!governor2) return [];
  const { state, cause, limits } = governor2;
  if (state !== "active") {
    const lift = cause === "daily-loss" ? "it ends at 00:00 UTC" : "lift it with `chimera governor --reset REASON`";
    const allowed = state === "reducing" ? "only exits are allowed" : "there are no new entries";
    return [`The governor is ${state} (${cause ?? "command"}): ${allowed}; ${lift}.`];
  }
  return limits.filter(({ rule, figure, limit }) => isWatched(rule) && figure >= limit * NEAR_LIMIT).map(({ rule, figure, limit }) => {
    return `${(figure / limit * 100).toFixed(0)} % of the ${rule} limit is used: beyond it there are no new entries.`;
  });
}
function isWatched(rule) {
  return rule === "daily-loss" || rule === "drawdown" || rule === "trades-per-day";
}
function data({ gaps, activity }) {
  const found = [];
  if (gaps.length > 0) {
    const missing = gaps.reduce((sum, { candles }) => sum + candles, 0);
    const much = `${missing} ${missing === 1 ? "candle is" : "candles are"} missing (see Gaps)`;
    found.push(
      `${much}: stops could not be watched there, and indicators saw one move where there were several.`
    );
  }
  if (activity.strategyFaults > 0) {
    found.push("The strategy failed on some candles: mend it, since it decided nothing there.");
  }
  return found;
}
function refusals({ refusals: refusals2, activity }) {
  return refusals2.filter(({ count }) => count >= MANY_REFUSALS && count >= activity.signals * MANY_REFUSALS_SHARE).map(
    ({ rule, count }) => `${count} of ${activity.signals} signals were refused by ${rule}: ${ADVICE[rule]}.`
  );
}
function fees({ trips }) {
  const paid = trips.reduce((sum, trip) => sum + Number(trip.fees), 0);
  const gross = trips.reduce((sum, trip) => sum + Number(trip.pnl), paid);
  if (gross <= 0 || paid <= gross) return [];
  const share = (paid / gross * 100).toFixed(0);
  return [`Fees took ${share} % of the gross profit: the strategy needs fewer or larger moves.`];
}
const MANY_STOPS_SHARE = 0.6;
function record({ period }) {
  const { expectancy, trades, byExitReason } = period.record;
  if (expectancy === null) return [];
  const found = [];
  if (expectancy < 0) {
    found.push(
      `The ${trades} round trips lost money on average, fees included: try the strategy in a backtest before it goes on.`
    );
  }
  const stopped = byExitReason.find(({ name }) => name === "stop-loss")?.trades ?? 0;
  if (stopped >= trades * MANY_STOPS_SHARE) {
    found.push(
      `${stopped} of ${trades} round trips ended at their stop: \`chimera_bot.stop_loss_percent\` is close for this market, or entries come too early.`
    );
  }
  return found;
}
function silence({ fills, activity, waiting }) {
  if (fills.length > 0) return [];
  const wanted = waiting.filter(({ parent }) => parent === null);
  const resting = wanted.filter(({ type }) => type !== "market").length;
  if (resting > 0) {
    const what = resting === 1 ? "an order waits for its price" : `${resting} orders wait for their prices`;
    return [`Nothing was traded yet: ${what} (see Orders that wait).`];
  }
  if (wanted.length > 0) return ["Nothing was traded yet: an order waits for the next candle."];
  if (activity.signals === 0) return ["Nothing was traded: the strategy gave no signal."];
  if (activity.refusals < activity.signals) {
    return activity.orders > 0 ? ["Nothing was traded: what was ordered was cancelled before it filled."] : ["Nothing was traded: the signals asked for nothing that could be ordered."];
  }
  const count = activity.signals === 1 ? "the one signal was" : `all ${activity.signals} signals were`;
  return [`Nothing was traded: ${count} refused (see Refusals).`];
}

;// CONCATENATED MODULE: ./.build/packages/report/src/words/recommendations.js



const OWN_CPU = "run fewer symbols, a longer timeframe, or a strategy that computes less";
const OWN_MEMORY = "run fewer symbols or give the machine more memory";
const RELIEF = {
  CPU: OWN_CPU,
  "Session's own CPU": OWN_CPU,
  Memory: OWN_MEMORY,
  "Session's own memory": OWN_MEMORY,
  Disk: "free space or shorten `reporting.retention_days`"
};
function recommendationsOf(report, thresholds) {
  const found = [
    ...breaker(report),
    ...resources(report, thresholds),
    ...restarts(report),
    ...recommendations_health(report),
    ...lostSessions(report),
    ...anomalies(report),
    ...feed(report),
    ...errors(report, thresholds),
    ...divergence(report),
    ...quiet(report),
    ...report.trading ? tradingRecommendations(report.trading) : missingTrading(report)
  ];
  return found.length > 0 ? found : ["Nothing needs attention: the machine was well within its limits and no limit was near."];
}
function breaker({ health: health2 }) {
  if (health2.breaker.state === "closed") return [];
  return [
    "The circuit breaker opened and ended the session: remove its reason, given above, before the next start."
  ];
}
function resources({ resources: resources2 }, thresholds) {
  const meanOf = (name) => resources2.find((each) => each.name === name)?.mean;
  const [cpu, ownCpu] = [meanOf("CPU"), meanOf("Session's own CPU")];
  return resources2.flatMap(({ name, mean, max, limit }) => {
    if (limit === null) return neighbours(name, mean, ownCpu, thresholds);
    const [figure, verb] = name.endsWith("CPU") ? [mean, "stood on average at"] : [max, "reached"];
    if (figure < limit * NEAR_LIMIT) return [];
    const isElsewhere = name === "CPU" && cpu !== void 0 && ownCpu !== void 0 && ownCpu * 2 < cpu;
    const relief = isElsewhere ? `the session's own processes used ${ownCpu.toFixed(0)} %: look for something else on this machine, or set \`thresholds.cpu_scope\` to \`session\`` : RELIEF[name];
    return [`${name} ${verb} ${figure.toFixed(0)} %; the circuit breaker opens at ${limit} %: ${relief}.`];
  });
}
function neighbours(name, mean, ownCpu, { max_cpu_percent: limit }) {
  if (name !== "CPU" || ownCpu === void 0 || mean < limit * NEAR_LIMIT || ownCpu * 2 >= mean) return [];
  return [
    `Something else kept this machine busy: its CPU stood on average at ${mean.toFixed(0)} %, the session's own processes used ${ownCpu.toFixed(0)} %.`
  ];
}
function recommendations_health({ health: health2 }) {
  const { healthy, degraded, unhealthy, critical } = health2.checks;
  const ill = unhealthy + critical;
  const total = healthy + degraded + ill;
  if (ill === 0) return [];
  return [
    `${ill} of ${total} health checks found the runtime unhealthy: the timeline below says what happened.`
  ];
}
function lostSessions({ sessions }) {
  const lost = sessions.filter(({ end }) => end?.reason === newest_session/* LOST */.Rj.reason).length;
  if (lost === 0) return [];
  const what = lost === 1 ? "A session was" : `${lost} sessions were`;
  return [`${what} lost without a word: look for a machine that ran out of memory or was switched off.`];
}
const LOOK_AT = {
  "error-burst": "the errors below, and the log of the source that is named",
  crash: "the last lines of the log of the process that is named",
  latency: "the connection, and how busy the machine was",
  "data-age": "the connection, and `market_data.fallbacks`",
  equity: "the fills and prices of that time",
  spread: "the market: orders that cross a wide spread are dear"
};
function anomalies({ anomalies: anomalies2 }) {
  const kinds = [...new Set(anomalies2.map(({ kind }) => kind))].filter((kind) => kind in LOOK_AT);
  return kinds.map((kind) => {
    const count = anomalies2.filter((each) => each.kind === kind).length;
    return `Unusual ${kind}, ${times(count)} (see Anomalies): look at ${LOOK_AT[kind]}.`;
  });
}
const MANY_LATE_SHARE = 0.01;
const MANY_FAILED_SHARE = 0.02;
function feed({ market }) {
  const { candles, feed: feed2, switches } = market;
  const found = [];
  if (candles.late > candles.seen * MANY_LATE_SHARE) {
    found.push(
      `${candles.late} of ${candles.seen} candles came late, and nothing new was decided on them: look at the connection, or at \`market_data.max_age_seconds\`.`
    );
  }
  if (feed2 && feed2.errors > feed2.requests * MANY_FAILED_SHARE) {
    found.push(
      `${feed2.errors} of ${feed2.requests} requests for market data failed: fewer symbols need fewer requests.`
    );
  }
  if (switches.length > 0) {
    found.push(
      `The source of market data changed ${times(switches.length)}: results of both are not comparable to the cent.`
    );
  }
  return found;
}
function restarts({ processes }) {
  return processes.filter(({ restartsInPeriod }) => restartsInPeriod > 0).map(({ name, restartsInPeriod }) => {
    const log = name === "server" ? "unified-server.log" : "chimera-bot.log";
    return `The ${name} was restarted ${times(restartsInPeriod)}: see \`${log}\` for what it said last.`;
  });
}
function errors({ health: health2, concerns }, { max_error_rate: limit }) {
  const found = [];
  if (health2.errorRate >= limit * NEAR_LIMIT) {
    const rate = `${(health2.errorRate * 100).toFixed(1)} % of the operations failed`;
    found.push(`${rate}; the circuit breaker opens at ${(limit * 100).toFixed(1)} %: see the errors below.`);
  }
  if (concerns.errors > 0) found.push(`${times(concerns.errors, "error")} recorded: read the errors below.`);
  return found;
}
function divergence({ divergence: divergence2 }) {
  if (divergence2?.replay.status !== "different") return [];
  return [
    "The session, run again from its recording, did not come to the same journal: see below why; until that is known its figures prove nothing."
  ];
}
function quiet({ quiet: quiet2 }) {
  if (!quiet2) return [];
  const look = quiet2.what === "signal" ? "see that the market is still one that the strategy is made for, and that its indicators get the candles they need" : "see what became of its signals (Refusals, Orders that wait)";
  return [
    `The strategy is quiet for longer than its own past makes likely: ${(0,summary/* quietWords */.iO)(quiet2)}. The sessions ran well, so ${look}.`
  ];
}
function missingTrading({ sessions }) {
  return sessions.length > 0 ? [] : ["No session traded in this period: the bot never began. See `chimera-bot.log`."];
}
function times(count, what) {
  if (what) return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
  return count === 1 ? "once" : `${count} times`;
}

;// CONCATENATED MODULE: ./.build/packages/report/src/collect.js














const TITLES = {
  hourly: "Hourly report",
  daily: "Daily summary",
  weekly: "Weekly summary",
  final: "Final report"
};
function collectReport(kind, reader, request) {
  const { from, to, session, metrics, outcome, thresholds, ongoing } = request;
  const { memory_used_mb, memory_total_mb, uptime_seconds } = metrics.system;
  const period = { from, to, session };
  return reader.atOnce(() => {
    const identity = (0,src_sessions/* identityOf */.cu)(reader);
    const book = identity ? (0,book_name/* bookOfLedger */.SY)(identity) : metrics.session.book;
    const sessions = (0,src_sessions/* sessionsIn */.Zb)(reader, period);
    const spans = sessions.map((each) => spanOf(each, period, ongoing));
    const checks = (0,health_checks/* checksIn */.Jr)(reader, period);
    const resources = collectResources(checks, to, metrics, thresholds);
    const runtimeMs = spans.reduce((sum, span) => sum + Date.parse(span.to) - Date.parse(span.from), 0);
    const measured = {
      kind,
      title: `${TITLES[kind]}${(0,book_name/* ofBook */.xG)({ book })}, ${nameOf(kind, from, to)}`,
      book,
      trades: "PAPER",
      period: { from: (0,clock/* isoTime */.Ly)(from), to: (0,clock/* isoTime */.Ly)(to) },
      sessions: spans,
      runtimeMs,
      coverage: kind === "daily" || kind === "weekly" ? coverageOf(reader, period, runtimeMs) : null,
      quiet: kind === "weekly" ? quietAt(reader, to) : null,
      githubSchedule: metrics.github_schedule ?? null,
      parts: collectParts(kind, reader, period),
      outcome: outcome ?? null,
      health: collectHealth(checks, metrics),
      resources,
      machine: { memory_used_mb, memory_total_mb, uptime_seconds },
      processes: collectProcesses(reader, period, metrics),
      concerns: collectConcerns(reader, period),
      anomalies: collectAnomalies(reader, period),
      timeline: collectTimeline(reader, period),
      market: collectMarket(reader, period, metrics),
      trading: collectTrading(reader, period, sessions),
      divergence: request.divergence ?? null
    };
    const report = { ...measured, changes: collectChanges(reader, period, measured, checks) };
    return { ...report, recommendations: recommendationsOf(report, thresholds) };
  });
}
function coverageOf(reader, { from, to }, runtimeMs) {
  const opened = (0,src_sessions/* firstSession */.zy)(reader);
  const lived = opened ? to - Math.max(from, opened.start) : 0;
  return lived > 0 ? Math.min(1, runtimeMs / lived) : null;
}
function nameOf(kind, from, to) {
  if (kind === "daily") return (0,clock/* isoTime */.Ly)(from).slice(0, 10);
  return kind === "weekly" ? (0,calendar/* weekName */.KP)(from) : (0,clock/* isoTime */.Ly)(to);
}


/***/ }),

/***/ 18436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ positionsOf),
/* harmony export */   t: () => (/* binding */ quarantinedPositions)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2737);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90211);



function positionsOf(book, marks, quarantined) {
  const positions = [...book.positions.values()].toSorted((a, b) => a.symbol < b.symbol ? -1 : 1);
  return positions.map((position) => {
    const { symbol, direction, tag, entries, entryPrice, openedAt } = position;
    const mark = marks.get(symbol);
    return {
      symbol,
      direction,
      tag,
      entries: entries.map(({ held }) => ({ ...held, openedAt: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(held.openedAt) })),
      cost: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.cost),
      quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(position.quantity),
      entryPrice,
      markPrice: book.marks.get(symbol) ?? entryPrice,
      markTime: mark ? (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(mark.time) : null,
      isQuarantined: quarantined.some((each) => each.symbol === symbol),
      unrealized: position.worth - position.costNumber,
      ...(0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .guardsOf */ .g)(
        book.openOrders(symbol).map(({ order }) => order),
        direction
      ),
      openedAt: (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(openedAt)
    };
  });
}
function quarantinedPositions(book, marks, quarantined) {
  const held = quarantined.filter(({ symbol }) => book.positions.has(symbol));
  return held.map(({ symbol, reason }) => {
    const mark = marks.get(symbol);
    const price = mark ? `its price is of ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(mark.time)}` : "it has no price yet";
    const remedy = `chimera write-off ${symbol} --reason "\u2026"`;
    return `${symbol} is in quarantine (${reason}): ${price}, and it cannot be sold at present. If it does not come back: ${remedy}`;
  });
}


/***/ }),

/***/ 51735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pruneReports),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59517);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58845);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68694);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48049);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58278);





function writeReport(paths, report, formats, htmlOf = null) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(paths.reports);
  const { kind, period } = report;
  const name = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_3__/* .reportName */ .e6)(kind, Date.parse(period.from), Date.parse(period.to));
  const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, name);
  const written = [put(`${base}.md`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .R)(report))];
  if (htmlOf && formats.includes("html")) written.push(put(`${base}.html`, htmlOf(report)));
  if (formats.includes("json")) written.push(put(`${base}.json`, `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s)(report, 2)}
`));
  return written;
}
function pruneReports(paths, retentionDays, now) {
  for (const name of namesIn(paths.reports)) {
    const ended = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_3__/* .endOfReport */ .lM)(name);
    if (ended !== null && ended < now - retentionDays * _chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .DAY_MS */ .sO)
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, name), { force: true });
  }
}
function put(path, text) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(path, text);
  return path;
}
function namesIn(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}


/***/ }),

/***/ 58278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ markdownOf)
});

// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
// EXTERNAL MODULE: ./.build/packages/report/src/passage.js
var passage = __webpack_require__(26712);
;// CONCATENATED MODULE: ./.build/packages/report/src/words/changes.js


function changePassage({ changes, kind }) {
  const { since, what, fingerprint } = changes;
  return (0,passage/* passage */.RT)(
    kind === "hourly" ? "What changed since the last report" : "What changed",
    what.length === 0 ? `Nothing changed since ${since} but prices, times and loads.` : { list: what },
    (0,passage/* words */.aL)`Fingerprint of how things stand: ${{ code: fingerprint }}.`
  );
}
function anomalyPassage({ anomalies }) {
  if (anomalies.length === 0) return (0,passage/* passage */.RT)("Anomalies", "Nothing stood out from its own recent past.");
  const rows = anomalies.map(({ time, kind, source, message }) => [
    time,
    ...[kind, source, message].map(passage/* quoted */.TL)
  ]);
  return (0,passage/* passage */.RT)("Anomalies", { columns: ["Noticed", "Kind", "Source", "Evidence"], rows });
}
function timelinePassage({ timeline }) {
  const { events, omitted } = timeline;
  if (events.length === 0) return null;
  const rows = events.map(({ time, until, times, severity, source, message }) => [
    until === null ? time : `${time} to ${until}`,
    severity,
    (0,passage/* quoted */.TL)(source),
    (0,passage/* quoted */.TL)(message),
    String(times)
  ]);
  return (0,passage/* passage */.RT)(
    "Timeline",
    omitted > 0 ? `The newest ${events.length} of ${events.length + omitted}.` : null,
    { columns: ["When", "Severity", "Source", "What", "#Times"], rows }
  );
}
function sessionPassage({ kind, sessions }) {
  if (kind !== "daily" && kind !== "weekly") return null;
  if (sessions.length === 0) {
    return (0,passage/* passage */.RT)("Sessions", `None ran ${kind === "daily" ? "on this day" : "in this week"}.`);
  }
  const rows = sessions.map(({ id, from, to, end }) => {
    return [(0,passage/* quoted */.TL)(id), from, to, end ? (0,passage/* words */.aL)`${end.reason}: ${(0,passage/* quoted */.TL)(end.detail)}` : "not ended by then"];
  });
  return (0,passage/* passage */.RT)("Sessions", { columns: ["Session", "From", "To", "How it ended"], rows });
}
function partPassage({ kind, parts, trading }) {
  if (parts.length === 0) return null;
  const isWeek = kind === "weekly";
  const money = (0,number_format/* moneyFormat */.Sc)(parts[0].equity.before);
  const unit = trading ? (0,passage/* words */.aL)` (${(0,passage/* quoted */.TL)(trading.currency)})` : "";
  const rows = parts.map(({ name, sessions, runtimeMs, equity, trades, wins, fees, refusals, ...part }) => [
    (0,passage/* quoted */.TL)(name),
    ...isWeek ? [String(sessions)] : [],
    (0,number_format/* duration */.p0)(runtimeMs),
    money(equity.after),
    money(equity.after - equity.before, "exceptZero"),
    (0,number_format/* percent */.KN)(equity.before > 0 ? equity.after / equity.before - 1 : 0, "exceptZero"),
    `${trades} (${wins} won)`,
    money(fees),
    String(refusals),
    `${part.errors}, ${part.warnings}`
  ]);
  const columns = [
    ...isWeek ? ["Day", "#Sessions"] : ["Session"],
    "#Runtime",
    (0,passage/* words */.aL)`#Equity at the end${unit}`,
    (0,passage/* words */.aL)`#Change${unit}`,
    "#Change",
    "#Round trips",
    (0,passage/* words */.aL)`#Fees${unit}`,
    "#Refusals",
    "#Errors, warnings"
  ];
  return (0,passage/* passage */.RT)(isWeek ? "By day" : "By session", { columns, rows });
}

// EXTERNAL MODULE: ./.build/packages/report/src/words/divergence.js
var divergence = __webpack_require__(31054);
// EXTERNAL MODULE: ./.build/packages/report/src/words/figures.js
var figures = __webpack_require__(99691);
// EXTERNAL MODULE: ./.build/packages/report/src/words/summary.js
var summary = __webpack_require__(23994);
;// CONCATENATED MODULE: ./.build/packages/report/src/words/machine.js



function healthPassage({ health }) {
  const { level, reasons, checks, ill, errorRate, source, newestCandle, dataAgeSeconds, breaker } = health;
  const total = Object.values(checks).reduce((sum, count) => sum + count, 0);
  const found = Object.entries(checks).flatMap(([name, count]) => count > 0 ? [`${count} ${name}`] : []);
  const rows = ill.map((check) => [check.time, check.level, (0,passage/* joined */.oR)(check.reasons.map(passage/* quoted */.TL))]);
  const age = dataAgeSeconds === null ? "" : `, ${(0,number_format/* duration */.p0)(dataAgeSeconds * 1e3)} old`;
  const why = breaker.reason === null ? "" : (0,passage/* words */.aL)`: ${(0,passage/* quoted */.TL)(breaker.reason)}`;
  return (0,passage/* passage */.RT)(
    "System health summary",
    {
      list: [
        (0,passage/* words */.aL)`Now ${{ strong: level }}${(0,summary/* because */.xx)(reasons)}; ${(0,number_format/* counted */.hS)(total, "health check")} in the period${total > 0 ? `: ${found.join(", ")}` : ""}.`,
        (0,passage/* words */.aL)`Circuit breaker ${breaker.state}${why}.`,
        `Failed operations: ${(errorRate * 100).toFixed(2)} %.`,
        (0,passage/* words */.aL)`Market data: ${(0,passage/* quoted */.TL)(source)}, ${newestCandle === null ? "no candle yet" : `newest candle ${newestCandle}${age}`}.`
      ]
    },
    rows.length > 0 ? { columns: ["Checked", "Health", "Why"], rows } : null
  );
}
function resourcePassage({ resources, machine }) {
  const rows = resources.map(({ name, last, mean, max, limit }) => [
    name,
    ...[last, mean, max].map((value) => `${value.toFixed(1)} %`),
    limit === null ? "\u2013" : `${limit} %`
  ]);
  const memory = `${machine.memory_used_mb.toFixed(0)} of ${machine.memory_total_mb.toFixed(0)} MB of memory in use`;
  const now = `Now ${memory}; the machine has been up for ${(0,number_format/* duration */.p0)(machine.uptime_seconds * 1e3)}.`;
  return (0,passage/* passage */.RT)("Resource usage", now, {
    columns: ["Resource", "#Last", "#Mean", "#Highest", "#Limit"],
    rows
  });
}
function processPassage({ processes }) {
  const rows = processes.map(({ name, status, pid, restarts, restartsInPeriod, rss_mb, cpu_percent }) => [
    name,
    status,
    pid === null ? "\u2013" : String(pid),
    `${restarts} (${restartsInPeriod})`,
    `${rss_mb.toFixed(0)} MB`,
    `${cpu_percent.toFixed(1)} %`
  ]);
  const columns = ["Process", "Status", "#Pid", "#Restarts (in the period)", "#Memory", "#CPU"];
  return (0,passage/* passage */.RT)("Process status", { columns, rows });
}
function concernPassage({ concerns }) {
  const { errors, warnings, latest, omitted } = concerns;
  if (latest.length === 0) return (0,passage/* passage */.RT)("Recent errors and warnings", "None in the period.");
  const rows = latest.map(({ time, severity, source, message, times }) => [
    time,
    severity,
    (0,passage/* quoted */.TL)(source),
    (0,passage/* quoted */.TL)(message),
    String(times)
  ]);
  return (0,passage/* passage */.RT)(
    "Recent errors and warnings",
    `${(0,number_format/* counted */.hS)(errors, "error")} and ${(0,number_format/* counted */.hS)(warnings, "warning")}${omitted > 0 ? `; ${omitted} older ones are not shown` : ""}.`,
    { columns: ["Last seen", "Severity", "Source", "What", "#Times"], rows }
  );
}

// EXTERNAL MODULE: ./.build/packages/report/src/words/market.js
var market = __webpack_require__(34624);
;// CONCATENATED MODULE: ./.build/packages/report/src/words/trading.js


const MOST_ROWS = 30;
function equityPassage({ curve, currency }) {
  return (0,passage/* passage */.RT)("Equity", curve.length < 2 ? "No candle was processed in the period." : { curve, currency });
}
function positionPassage({ positions, quarantined, equity, currency }) {
  if (positions.length === 0) return (0,passage/* passage */.RT)("Open positions", "None.");
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const rows = positions.map((position) => [
    (0,passage/* quoted */.TL)(position.symbol),
    `${position.direction}${position.entries.length > 1 ? `, ${position.entries.length} entries` : ""}`,
    position.quantity,
    (0,number_format/* price */.q9)(position.entryPrice),
    `${(0,number_format/* price */.q9)(position.markPrice)}${position.isQuarantined ? ` of ${position.markTime}` : ""}`,
    money(position.unrealized, "exceptZero"),
    position.stop === null ? "none" : (0,number_format/* price */.q9)(position.stop),
    position.target === null ? "none" : (0,number_format/* price */.q9)(position.target),
    position.openedAt
  ]);
  const unrealized = (0,passage/* words */.aL)`#Unrealized (${(0,passage/* quoted */.TL)(currency)})`;
  const prices = ["#Quantity", "#Entry", "#Mark", unrealized, "#Stop", "#Target"];
  const columns = ["Symbol", "Direction", ...prices, "Opened"];
  const notes = quarantined.length > 0 ? { list: quarantined.map(passage/* quoted */.TL) } : null;
  return (0,passage/* passage */.RT)("Open positions", { columns, rows }, notes);
}
function waitingPassage({ waiting }) {
  if (waiting.length === 0) return null;
  const cells = (order) => [
    order.id,
    order.since,
    (0,passage/* quoted */.TL)(order.symbol),
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? "all",
    order.filled,
    order.price === null ? "market" : (0,number_format/* price */.q9)(order.price),
    order.limit === null ? "\u2013" : (0,number_format/* price */.q9)(order.limit),
    order.parent ?? "\u2013"
  ];
  const columns = ["Order", "Since", "Symbol", "Side", "Type", "#Quantity", "#Filled"];
  const all = [...columns, "#Price or trigger", "#Limit", "Protects"];
  return (0,passage/* passage */.RT)("Orders that wait", ...newest(all, waiting, cells));
}
function fillPassage({ fills, equity, currency }) {
  if (fills.length === 0) return (0,passage/* passage */.RT)("Fills", "None in the period.");
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const cells = (fill) => [
    fill.time,
    `${fill.side} (${fill.reason})`,
    (0,passage/* quoted */.TL)(fill.symbol),
    fill.quantity,
    (0,number_format/* price */.q9)(fill.price),
    money(fill.fee),
    money(fill.slippage)
  ];
  const unit = (0,passage/* quoted */.TL)(currency);
  const sums = [(0,passage/* words */.aL)`#Fee (${unit})`, (0,passage/* words */.aL)`#Slippage (${unit})`];
  const columns = ["Time", "What", "Symbol", "#Quantity", "#Price", ...sums];
  return (0,passage/* passage */.RT)("Fills", ...newest(columns, fills, cells));
}
function tripPassage({ trips, equity, currency }) {
  if (trips.length === 0) return (0,passage/* passage */.RT)("Round trips", "None closed in the period.");
  const hasTags = trips.some(({ tag }) => tag);
  const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
  const cells = (trip) => [
    trip.closedAt,
    (0,passage/* quoted */.TL)(trip.symbol),
    trip.direction ?? "long",
    trip.quantity,
    (0,number_format/* price */.q9)(trip.entryPrice),
    (0,number_format/* price */.q9)(trip.exitPrice),
    money(trip.pnl, "exceptZero"),
    money(trip.fees),
    trip.exitReason,
    trip.openedAt,
    ...hasTags ? [(0,passage/* quoted */.TL)(trip.tag ?? "\u2013")] : []
  ];
  const unit = (0,passage/* quoted */.TL)(currency);
  const sums = [(0,passage/* words */.aL)`#Net result (${unit})`, (0,passage/* words */.aL)`#Fees (${unit})`];
  const columns = ["Closed", "Symbol", "Direction", "#Quantity", "#Entry", "#Exit", ...sums, "Exit by"];
  const last = hasTags ? ["Opened", "Tag"] : ["Opened"];
  return (0,passage/* passage */.RT)("Round trips", ...newest([...columns, ...last], trips, cells));
}
function refusalPassage({ refusals, activity }) {
  const signals = (0,number_format/* counted */.hS)(activity.signals, "signal");
  if (refusals.length === 0) return (0,passage/* passage */.RT)("Refusals", `None of ${signals}.`);
  const rows = refusals.map(({ rule, count, lastReason }) => [rule, String(count), (0,passage/* quoted */.TL)(lastReason)]);
  const sum = `The governor refused ${activity.refusals} of ${signals}.`;
  return (0,passage/* passage */.RT)("Refusals", sum, { columns: ["Rule", "#Refused", "Last reason"], rows });
}
function governorPassage({ governor }) {
  if (governor === null) return (0,passage/* passage */.RT)("Governor", "The limits are lifted: nothing was refused.");
  const { state, cause, limits } = governor;
  const rows = limits.map((usage) => [
    usage.rule,
    limitText(usage, usage.figure),
    limitText(usage, usage.limit),
    `${(usage.figure / usage.limit * 100).toFixed(0)} %`
  ]);
  const why = cause === null ? "" : (0,passage/* words */.aL)` (${(0,passage/* quoted */.TL)(cause)})`;
  const columns = ["Limit", "#Now", "#Allowed", "#Used"];
  return (0,passage/* passage */.RT)("Governor", (0,passage/* words */.aL)`State: ${{ strong: state }}${why}.`, { columns, rows });
}
function gapPassage({ gaps }) {
  if (gaps.length === 0) return null;
  const cells = ({ symbol, from, to, candles }) => {
    return [(0,passage/* quoted */.TL)(symbol), from, to, String(candles)];
  };
  return (0,passage/* passage */.RT)("Gaps", ...newest(["Symbol", "From", "To", "#Missing candles"], gaps, cells));
}
function newest(columns, rows, cellsOf) {
  const more = rows.length <= MOST_ROWS ? null : (0,passage/* words */.aL)`The newest ${MOST_ROWS} of ${rows.length}; ${{ code: "chimera ledger show" }} has them all.`;
  return [{ columns, rows: rows.slice(-MOST_ROWS).map(cellsOf) }, more];
}
function limitText({ unit }, value) {
  return unit === "fraction" ? (0,number_format/* percent */.KN)(value) : String(value);
}

;// CONCATENATED MODULE: ./.build/packages/report/src/document.js









function documentOf(report) {
  const { title, recommendations, trading } = report;
  const passages = [
    (0,passage/* passage */.RT)("Recommendations", { list: recommendations }),
    changePassage(report),
    partPassage(report),
    ...tradingPassages(report),
    ...(0,divergence/* divergencePassages */.i)(report),
    sessionPassage(report),
    (0,market/* marketPassage */.Bp)(report),
    healthPassage(report),
    resourcePassage(report),
    processPassage(report),
    concernPassage(report),
    anomalyPassage(report),
    timelinePassage(report),
    trading && (0,passage/* passage */.RT)("How these fills were simulated", { list: trading.simulation }),
    (0,market/* egressPassage */.K1)(report)
  ];
  return {
    title,
    notice: [
      { strong: "PAPER TRADING." },
      " Every order in this report was simulated. No real money was at risk, and no exchange was sent an order."
    ],
    summary: (0,summary/* summaryOf */.YG)(report),
    passages: passages.filter((each) => each !== null)
  };
}
function tradingPassages({ trading, kind, period }) {
  if (!trading) return [];
  const { currency, equity } = trading;
  const isHour = kind === "hourly";
  return [
    equityPassage(trading),
    positionPassage(trading),
    waitingPassage(trading),
    isHour ? fillPassage(trading) : null,
    tripPassage(trading),
    isHour ? null : (0,figures/* figurePassage */.l7)(trading, period.from),
    isHour ? null : (0,figures/* groupPassage */.q_)(trading.period.record, currency, (0,number_format/* moneyFormat */.Sc)(equity.before)),
    refusalPassage(trading),
    governorPassage(trading),
    gapPassage(trading)
  ];
}

// EXTERNAL MODULE: ./.build/packages/base/src/calendar.js
var calendar = __webpack_require__(58845);
;// CONCATENATED MODULE: ./.build/packages/report/src/equity-chart.js

const MARGIN = 0.1;
const FLAT_SPAN = 1e-3;
function equityChart(curve, currency) {
  if (curve.length < 2) return null;
  const values = curve.map(({ equity }) => equity);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) * FLAT_SPAN || 1;
  const places = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(span))));
  const number = (value) => value.toFixed(places);
  const label = isOfOneDay(curve) ? clockTime : datedTime;
  const labels = curve.map(({ time }, index) => `"${label(time, index === 0)}"`);
  const unit = currency.replace(/[^A-Za-z0-9]/g, "");
  return [
    "```mermaid",
    `%%{init: ${JSON.stringify(LOOK)}}%%`,
    "xychart-beta",
    `    title "Equity, UTC"`,
    `    x-axis [${labels.join(", ")}]`,
    `    y-axis "${unit}" ${number(least - span * MARGIN)} --> ${number(most + span * MARGIN)}`,
    `    line [${values.map(number).join(", ")}]`,
    "```"
  ].join("\n");
}
const LOOK = {
  themeVariables: { xyChart: { plotColorPalette: "#2f6fdf" } },
  xyChart: { width: 1e3, height: 360, xAxis: { labelFontSize: 11 } }
};
function isOfOneDay(curve) {
  const [first, last] = [Date.parse(curve[0].time), Date.parse(curve.at(-1).time)];
  return (0,calendar/* dayClosedBy */.i6)(last) <= (0,calendar/* dayStart */.J7)(first);
}
function datedTime(time) {
  return `${time.slice(5, 10)} ${time.slice(11, 16)}`;
}
function clockTime(time, isFirst) {
  const label = time.slice(11, 16);
  return label === "00:00" && !isFirst ? "24:00" : label;
}

// EXTERNAL MODULE: ./.build/packages/report/src/markdown-text.js
var markdown_text = __webpack_require__(38291);
;// CONCATENATED MODULE: ./.build/packages/report/src/markdown.js




function markdownOf(report) {
  const { title, notice, summary, passages } = documentOf(report);
  const sections = passages.flatMap(({ title: title2, blocks }) => {
    const content = blocks.map(blockText).filter((text) => text !== "");
    return content.length === 0 ? [] : [`## ${title2}`, ...content];
  });
  return `${[`# ${title}`, `> ${inline(notice)}`, tableText(summary), ...sections].join("\n\n")}
`;
}
function blockText(block) {
  if (typeof block === "object") {
    if ("list" in block) return (0,markdown_text/* list */.p_)(block.list.map(inline));
    if ("columns" in block) return tableText(block);
    if ("curve" in block) return equityChart(block.curve, block.currency) ?? "";
  }
  return inline(block);
}
function tableText({ columns, rows }) {
  return (0,markdown_text/* table */.tp)(
    columns.map(inline),
    rows.map((cells) => cells.map(inline))
  );
}
function inline(text) {
  return (0,passage/* written */.Mp)(text, {
    quoted: markdown_text/* outside */.qY,
    strong: (part) => `**${part}**`,
    code: (part) => `\`${part}\``
  });
}


/***/ }),

/***/ 87700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ pageFile),
/* harmony export */   QG: () => (/* binding */ SCRIPT_PLACE),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   aX: () => (/* binding */ STYLE_PLACE),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47554);



const STYLE_PLACE = '<link rel="stylesheet" href="page.css">';
const SCRIPT_PLACE = '<script src="page.js" defer><\/script>';
function readPage(url) {
  const read = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(new URL(name, url), "utf8");
  const source = { html: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(url, "utf8"), css: read("page.css"), js: read("page.js") };
  for (const place of [STYLE_PLACE, SCRIPT_PLACE]) {
    if (!source.html.includes(place)) throw new Error(`${url} does not contain ${place}`);
  }
  return source;
}
function pageFile({ html, css, js }, data) {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(js)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const seen = (_, value) => typeof value === "string" ? (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(value) : value;
  const json = JSON.stringify(data, seen).replaceAll("<", "\\u003c");
  const block = `<script type="application/json" id="page-data">${json}<\/script>`;
  return html.replace("<head>", () => `<head>
${meta}`).replace(STYLE_PLACE, () => `<style>${css}</style>`).replace(SCRIPT_PLACE, "").replace("</body>", () => `${block}
<script>${js}<\/script>
</body>`);
}
function hashOf(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("base64")}`;
}


/***/ }),

/***/ 26712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   RT: () => (/* binding */ passage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
function passage(title, ...blocks) {
  return { title, blocks: blocks.filter((block) => block !== null) };
}
function words(strings, ...parts) {
  return strings.flatMap((text, place) => {
    const part = parts[place];
    return part === void 0 ? [text] : [text, typeof part === "number" ? String(part) : part];
  });
}
function quoted(text) {
  return { quoted: text };
}
function joined(parts, separator = ", ") {
  return parts.flatMap((part, place) => place === 0 ? [part] : [separator, part]);
}
function written(text, {
  own = (part) => part,
  quoted: quoted2,
  strong = (part) => part,
  code = (part) => part
}) {
  const write = (each) => {
    if (typeof each === "string") return own(each);
    if ("quoted" in each) return quoted2(each.quoted);
    if ("strong" in each) return strong(write(each.strong));
    if ("code" in each) return code(each.code);
    return each.map(write).join("");
  };
  return write(text);
}
function plainWords(text) {
  return written(text, { quoted: (part) => part });
}


/***/ }),

/***/ 31054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ divergencePassages)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96384);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26712);


function divergencePassages({ divergence, trading }) {
  if (!divergence) return [];
  const { replay, backtest } = divergence;
  return [
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)("The recording, run again", ...replayed(replay)),
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)("Paper against backtest", ...backtested(backtest, trading?.currency ?? ""))
  ];
}
function replayed(replay) {
  if (replay.status === "skipped") return [notDone(replay.reason)];
  if (replay.status === "identical") {
    const { events, entries: entries2, fills, head } = replay;
    return [
      `Identical: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(events, "recorded event")} gave the same ${entries2} journal entries to the letter, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fills, "fill")} among them, up to head ${head}.`
    ];
  }
  const { entries, seq, recorded, replayed: again, cause, trades } = replay;
  return [
    `Different from entry ${seq} on, after ${entries} that came out the same: ${cause}.`,
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`In the journal: ${entryWords(recorded)}`,
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`Run again: ${entryWords(again)}`,
    `${trades.same} of ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(trades.session, "trade")} came out the same.`,
    ...tradeTable(trades, "Run again")
  ];
}
function backtested(backtest, currency) {
  if (backtest.status === "skipped") return [notDone(backtest.reason)];
  const { candles, trades, filledBy, fees, equity } = backtest;
  const money = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .moneyFormat */ .Sc)(equity.backtest);
  const unit = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(currency);
  const before = equity.session === null ? "unknown" : money(equity.session);
  const rows = [
    ["Trades: orders that were filled", String(trades.session), String(trades.other)],
    [(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`Fees (${unit})`, money(fees.session), money(fees.backtest)],
    [(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`Equity at the end (${unit})`, before, money(equity.backtest)]
  ];
  return [
    `The session's ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(candles, "candle")} through the same engine as a backtest sees them: every fill by candles, no order books, nothing late.`,
    agreement(trades),
    `The session's fills: ${filledBy.book} by order books, ${filledBy.candle} by candles, ${filledBy.late} of them late.`,
    { columns: ["Figure", "#Session", "#Backtest"], rows },
    ...tradeTable(trades, "Backtest")
  ];
}
function notDone(reason) {
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`Not done: ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reason)}`;
}
function agreement({ session, other, matched, same, worse }) {
  if (session === 0 && other === 0) return "Neither traded.";
  const both = `${matched} of the session's ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(session, "trade")} are in the backtest too, ${same} with the same quantity and price.`;
  if (!worse || same === matched) return both;
  const way = worse.mean < 0 ? "better" : "worse";
  const most = worse.most > 0 ? `at most ${fine(worse.most)} worse` : "never worse";
  return `${both} The session's prices were on average ${fine(Math.abs(worse.mean))} ${way} than the backtest's, ${most}.`;
}
function tradeTable({ rows, omitted }, other) {
  if (rows.length === 0) return [];
  const columns = ["Decided", "What", "Symbol", "#Session", `#${other}`, "#Price worse by"];
  const cells = rows.map((row) => [
    row.decidedAt ?? "before the session",
    `${row.side} (${row.reason})`,
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(row.symbol),
    terms(row.session),
    terms(row.other),
    row.worse === null ? "\u2013" : fine(row.worse)
  ]);
  const more = [`${omitted} more differ`, "\u2026", "\u2026", "\u2026", "\u2026", "\u2026"];
  return [{ columns, rows: omitted > 0 ? [...cells, more] : cells }];
}
function terms(side) {
  return side ? `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(side.quantity)} at ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .price */ .q9)(side.price)}` : "no such trade";
}
function fine(fraction) {
  return `${(fraction * 100).toFixed(3)} %`;
}
function entryWords(entry) {
  return entry ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${entry.time} ${entry.kind} ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry.data)}` : "nothing";
}


/***/ }),

/***/ 99691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ figureText),
/* harmony export */   l7: () => (/* binding */ figurePassage),
/* harmony export */   q_: () => (/* binding */ groupPassage)
/* harmony export */ });
/* unused harmony exports figureValue, needOf, figureTable */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96384);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16531);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26712);



const TEXTS = {
  gain: (fraction) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(fraction, "exceptZero"),
  share: (fraction) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(fraction),
  rate: (fraction) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(fraction),
  ratio: _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG,
  times: (number) => `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(number)} \xD7`,
  result: (amount, _, money) => money(amount, "exceptZero"),
  money: (amount, _, money) => money(amount),
  count: String,
  drawdown: (_, { drawdown: { fraction, peakAt, recoveredAt, durationMs } }) => {
    if (peakAt === null) return "none";
    const end = recoveredAt === null ? "not recovered" : `recovered ${recoveredAt}`;
    return `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(fraction)} from ${peakAt}, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}, ${end}`;
  },
  exposure: (_, { exposure }) => `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(exposure.timeInMarket)} of the time, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(exposure.average)} of equity on average`,
  trades: (trades, { record }) => `${trades}: ${record.wins} won, ${record.losses} lost`,
  holding: (_, { record: { medianHoldingMs, averageHoldingMs, longestHoldingMs } }) => [medianHoldingMs, averageHoldingMs, longestHoldingMs].map((ms) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms)).join(", ")
};
function figureValue(name, figures, money) {
  const value = { ...figures, ...figures.record }[name];
  return value === null ? null : TEXTS[_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG[name].value](Number(value), figures, money);
}
function figureText(name, figures, money) {
  const value = figureValue(name, figures, money);
  if (value !== null) return value;
  const need = needOf(name, figures);
  return need === null ? `not defined (${_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG[name].missing ?? "no value"})` : `not enough data (needs ${need})`;
}
function needOf(name, { samples }) {
  const { least } = _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG[name];
  const there = {
    days: samples.days,
    "daily returns": samples.dailyReturns,
    "round trips": samples.roundTrips
  };
  return least && there[least.of] < least.count ? `${least.count} ${least.of}` : null;
}
function figureTable(heads, cellsOf) {
  const rows = _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .FIGURE_NAMES */ .A.map((name) => {
    const { annualisation, method, name: title } = _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .definitions */ .BG[name];
    return [title, ...cellsOf(name), annualisation ? `${method}; annualised ${annualisation}` : method];
  });
  return { columns: ["Figure", ...heads, "Method"], rows };
}
function figurePassage({ period, book, currency, equity }, from) {
  const money = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .moneyFormat */ .Sc)(equity.before);
  const isWhole = book.since === from;
  const columns = isWhole ? [period] : [period, book];
  const heads = isWhole ? ["#The whole book"] : ["#This period", `#The book since ${book.since}`];
  const more = isWhole ? "" : `; the book: ${samplesText(book)}`;
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .passage */ .RT)(
    "Figures",
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)`Money in ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(currency)}. Samples: ${samplesText(period)}${more}.`,
    figureTable(heads, (name) => columns.map((figures) => figureText(name, figures, money)))
  );
}
function groupPassage(record, currency, money) {
  if (record.trades === 0) return null;
  const table = (title, groups) => ({
    columns: [title, "#Round trips", "#Won", (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)`#Net result (${(0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(currency)})`, "#Fees"],
    rows: groups.map(({ name, trades, wins, pnl, fees }) => [
      (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name),
      String(trades),
      String(wins),
      money(pnl, "exceptZero"),
      money(fees)
    ])
  });
  const { bySymbol, byExitReason, byDirection, byTag } = record;
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__/* .passage */ .RT)(
    "By symbol and by exit",
    table("Symbol", bySymbol),
    table("Exit by", byExitReason),
    byDirection.some(({ name }) => name === "short") ? table("Direction", byDirection) : null,
    byTag.length > 0 ? table("Tag", byTag) : null
  );
}
function samplesText({ samples: { points, days, dailyReturns, roundTrips } }) {
  const counts = [
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(points, "point"),
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(dailyReturns, "daily return"),
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(roundTrips, "round trip")
  ];
  return `${days.toFixed(2)} days, ${counts.join(", ")}`;
}


/***/ }),

/***/ 93749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ droppedWords),
/* harmony export */   _: () => (/* binding */ githubScheduleWords)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96384);

function githubScheduleWords(found) {
  const { since, until, median_delay_seconds: median, longest_delay_seconds: longest } = found;
  const when = `(${since.slice(0, 10)} to ${until.slice(0, 10)})`;
  if (median === null || longest === null) return `no run came ${when}`;
  return `late by at least ${seconds(median)} (median), ${seconds(longest)} at worst; ${droppedWords(found)} ${when}`;
}
function droppedWords({ turns, dropped }) {
  return `${dropped} of ${turns} ${turns === 1 ? "turn" : "turns"} never came`;
}
const seconds = (count) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(count * 1e3);


/***/ }),

/***/ 34624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ marketPassage),
/* harmony export */   K1: () => (/* binding */ egressPassage),
/* harmony export */   uJ: () => (/* binding */ wallsPassage)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96384);
/* harmony import */ var _chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92225);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26712);



function marketPassage({ market }) {
  const { source, switches, candles, fills, feed } = market;
  const rows = switches.map(({ time, from, to, reason }) => [time, ...[from, to, reason].map(_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)]);
  const changed = switches.length > 0 ? `; the source changed ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(switches.length, "time")}, and positions that were open then are valued at the prices of both` : "";
  const refused = candles.refused > 0 ? ` ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(candles.refused, "more candle")} refused as impossible: no price in this report comes from them.` : "";
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)(
    "Market data",
    {
      list: [
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`Prices of ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(source)}${changed}.`,
        `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(candles.seen, "candle")}: ${candles.flat} without a trade, ${candles.late} late (nothing new was decided on them).${refused}`,
        ...feed ? [freshness(feed)] : [],
        `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fills.byBook, "fill")} by the order book, ${fills.byCandle} by candles, ${fills.late} of them late: resting orders that were met while nobody looked.`
      ]
    },
    rows.length > 0 ? { columns: ["When", "From", "To", "Why"], rows } : null
  );
}
function freshness(feed) {
  const seconds = (value) => value === null ? "unknown" : `${value.toFixed(1)} s`;
  const { requests, errors, lagSeconds, longestLagSeconds, pollCycleSeconds } = feed;
  return `A candle is asked for within ${seconds(pollCycleSeconds)} of its close; the newest came after ${seconds(lagSeconds)}, the slowest in time after ${seconds(longestLagSeconds)}; ${errors} of ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(requests, "request")} failed.`;
}
function egressPassage({ market }) {
  const { feed, strategy } = market;
  const title = "What left this machine";
  const kept = strategy ? wallsParagraphs(strategy) : [];
  if (!feed) {
    const nothing = strategy ? "Nothing that Chimera asked for" : "Nothing";
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)(title, `${nothing}: the market of this session needs no network.`, ...kept);
  }
  const rows = feed.egress.map(({ host, method, path, count }) => [
    ...[host, method, path].map(_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL),
    String(count)
  ]);
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)(
    title,
    "Requests for public market data, and nothing else; there is no code that could place an order and no credential to place it with.",
    rows.length > 0 ? { columns: ["Host", "Method", "Path", "#Requests"], rows } : "None.",
    ...kept
  );
}
function wallsPassage({ market: { strategy } }) {
  return strategy && (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .passage */ .RT)("What kept the strategy in", ...wallsParagraphs(strategy));
}
function wallsParagraphs({ isolation, walls, missing }) {
  const own = "The strategy file ran in a process of its own";
  const unknown = "Whether the strategy itself sent something is not known.";
  if (walls === null) return [`${own}. What kept it in was not measured.`, unknown];
  return [
    `${own}. Measured on this machine when it was started: ${(0,_chimera_strategy_host__WEBPACK_IMPORTED_MODULE_2__/* .wallsInWords */ .Gb)({ walls })}.`,
    ...walls.network === "none" ? [unknown] : [],
    ...missing.map((what) => (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`What this machine lacks: ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(what)}.`),
    (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`What was asked for: ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)("safety.strategy_isolation")} ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(isolation)}.`
  ];
}


/***/ }),

/***/ 23994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   iO: () => (/* binding */ quietWords),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96384);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26712);
/* harmony import */ var _github_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93749);



const LATE_MS = 36e5;
function summaryOf(report) {
  return {
    columns: ["Summary", ""],
    rows: [...whatRan(report), ...report.trading ? whatItDid(report.trading, report) : []]
  };
}
function whatRan(report) {
  const { period, runtimeMs, coverage, githubSchedule, quiet, sessions, outcome, kind, health } = report;
  const { errors, warnings } = report.concerns;
  const [only] = sessions;
  const found = [
    coverage !== null && ["Coverage", (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${strong((0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(coverage))} of the time`],
    githubSchedule && kind !== "hourly" && ["GitHub's schedule", (0,_github_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .githubScheduleWords */ ._)(githubSchedule)],
    quiet && ["Quiet", quietWords(quiet)],
    ["Period", `${period.from} to ${period.to}`],
    ["Runtime", `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(runtimeMs)} in ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sessions.length, "session")}`],
    kind !== "daily" && kind !== "weekly" && only !== void 0 && ["Session", (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(only.id)],
    outcome && [
      "Outcome",
      (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${strong((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(outcome.outcome))}, exit code ${outcome.exitCode}: ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(outcome.reason)}`
    ],
    [
      "Health",
      (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${strong(health.level)}${because(health.reasons)}, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, "error")}, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, "warning")}`
    ]
  ];
  return found.filter((row) => Array.isArray(row));
}
function because(reasons) {
  return reasons.length > 0 ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)` (${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(reasons.map(_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))})` : "";
}
function whatItDid(trading, { kind, period: { from } }) {
  const { equity, currency, account, period, book, mode, market, strategy, riskLevel } = trading;
  const money = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .moneyFormat */ .Sc)(equity.before);
  const unit = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(currency);
  const gain = (fraction) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction, "exceptZero");
  const change = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${money(equity.after - equity.before, "exceptZero")} ${unit}, ${gain(equity.after / equity.before - 1)}`;
  const whole = period.totalReturn === book.totalReturn ? "" : `; ${gain(book.totalReturn ?? 0)} since ${book.since}`;
  const traded = `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(period.fills, "fill")}, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(period.record.trades, "round trip")} closed (${period.record.wins} won)`;
  return [
    [
      "Trading",
      (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${mode} mode on ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(market)}, strategy ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(strategy)}, risk level ${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(riskLevel)}`
    ],
    ["Equity", (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${strong((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${money(equity.after)} ${unit}`)} (${change} in the period${whole})`],
    ["Held", (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`cash ${money(account.cash)} ${unit}, ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(account.exposure)} of equity in positions`],
    [
      "Profit and loss of the book",
      (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`realized ${money(account.realized, "exceptZero")}, unrealized ${money(account.unrealized, "exceptZero")} ${unit}`
    ],
    ...kind === "hourly" ? [["Drawdown in the period", (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(period.drawdown.fraction)]] : [],
    ["Traded", (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${traded}; fees ${money(period.fees)}, slippage ${money(period.slippage)} ${unit}`],
    ["Buy and hold", holding(trading, from)]
  ];
}
function holding({ buyAndHold, book, period }, from) {
  if (!buyAndHold) return "unknown: not every symbol has a price in the period";
  const gain = (fraction) => (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction, "exceptZero");
  const each = buyAndHold.symbols.map((held) => (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(held.symbol)} ${gain(held.return)}`);
  const parts = each.length > 1 ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)` (${(0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(each)})` : "";
  const begins = Math.max(Date.parse(from), Date.parse(book.since));
  const late = Date.parse(buyAndHold.from) - begins >= LATE_MS;
  const since = late ? `; prices are known from ${buyAndHold.from} on` : "";
  const { mean, atExposure } = buyAndHold;
  const alike = atExposure === null || !period.exposure ? "" : `; at the strategy's mean exposure of ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(period.exposure.average)}: ${gain(atExposure)}`;
  return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)`${gain(mean)}${parts} in the period, in equal parts and before fees${since}${alike}`;
}
const strong = (text) => ({ strong: text });
function quietWords({ what, since, quietMs, meanMs, longestMs }) {
  return `no ${what} for ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(quietMs)} of sessions (since ${since}); before, one every ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(meanMs)}, and never more than ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(longestMs)} apart`;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ termsRemark)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96384);

const MOST_TOLD = 10;
function termsRemark(instruments, now = null) {
  const recorded = instruments.filter(({ termsFrom }) => termsFrom !== void 0);
  if (recorded.length === 0) return null;
  const told = recorded.slice(0, MOST_TOLD).map((each) => `${each.symbol}: ${termsText(each)} (${each.termsFrom})`);
  const more = recorded.length > MOST_TOLD ? [`${recorded.length - MOST_TOLD} markets more`] : [];
  const isGuessed = recorded.some(({ termsFrom }) => termsFrom?.includes("its prices"));
  const guess = isGuessed ? " What nobody states comes from the prices: the finest step seen, lots that cost less than 0.01 % of a position, no minima. --terms, or --tick, --lot and --min-notional, state it." : "";
  const text = `Terms of the market: ${[...told, ...more].join("; ")}.${guess}`;
  return now === null ? text : text.replace(DATE, (all, date) => `${all}, ${age(date, now)}`);
}
const DATE = / of (\d{4}-\d{2}-\d{2})\b/g;
function age(date, now) {
  const days = Math.floor((now - Date.parse(date)) / 864e5);
  return days < 1 ? "of today" : `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, "day")} old`;
}
function termsText({ tickSize, lotSize, minQuantity, minNotional }) {
  const terms = [
    ["tick", tickSize],
    ["lot", lotSize],
    ["least quantity", minQuantity],
    ["least notional", minNotional]
  ];
  return terms.map(([name, value]) => value === "0" ? `no ${name}` : `${name} ${value}`).join(", ");
}


/***/ }),

/***/ 82065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ newestSession),
/* harmony export */   Rj: () => (/* binding */ LOST)
/* harmony export */ });
/* unused harmony export isAlive */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91451);





const LOST = { reason: "lost", detail: "it never said how it ended" };
const GRACE_MS = 6e5;
function newestSession(reader, { isAlive: isAlive2, now }) {
  const last = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastSession */ .nM)(reader);
  if (!last) return null;
  const { id } = last;
  const ended = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .sessionEnd */ .U1)(reader, id);
  if (ended) return { id, state: "ended", end: ended.data };
  const isOver = isAlive2 === null ? isOverdue(reader, id, last.started.ends, now) : !isAlive2;
  return isOver ? { id, state: "lost", end: LOST } : { id, state: "running", end: null };
}
function isAlive(paths, ledgerPath) {
  if (isLocked(writerLockOf(ledgerPath))) return true;
  if (!isLocked(paths.lock)) return false;
  const mode = readMetrics(paths.metrics)?.session?.mode;
  return mode === void 0 || mode === basename(dirname(ledgerPath));
}
function isOverdue(reader, id, ends, now) {
  if ((0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(reader)?.mode === "paper") return now > ends + GRACE_MS;
  const check = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .newestCheck */ .p8)(reader, id);
  if (!check) return false;
  const { time, real_time, metrics } = check;
  return now > real_time + Math.max(0, ends - time) / (metrics.session?.speed ?? 1) + GRACE_MS;
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vA: () => (/* binding */ judgedEnding),
/* harmony export */   yP: () => (/* binding */ LOSSES)
/* harmony export */ });
/* unused harmony exports endWords, endInWords */
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46802);
/* harmony import */ var _newest_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82065);


const ENDS = {
  completed: ["completed", "was completed"],
  "data-ended": ["completed", "came to the end of its data"],
  stopped: ["stopped", "was stopped"],
  cancelled: ["cancelled", "was cancelled"],
  killed: ["killed", "was ended by the kill switch"],
  breaker: ["breaker", "was ended by the circuit breaker"],
  failed: ["failed", "failed"],
  // Nobody wants a session to lose its controller.
  "controller-lost": ["failed", "lost its controller"]
};
function outcomeOf(reason) {
  return ENDS[reason]?.[0] ?? "failed";
}
function endWords(reason) {
  return ENDS[reason]?.[1] ?? `ended (${reason})`;
}
function isGreen(outcome) {
  return outcome !== "failed" && outcome !== "breaker";
}
function judgedEnding(said, { hasBegun, goesOn, end }) {
  if (_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[said.outcome] !== 0) return said;
  if (end === null) {
    const isMissing = said.outcome === "completed" ? !hasBegun || !goesOn : hasBegun;
    return isMissing ? { outcome: "failed", reason: `${said.reason}, but its journal has no end` } : said;
  }
  const written = outcomeOf(end.reason);
  const isAsSaid = _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[written] === 0 && (said.outcome !== "completed" || written === "completed");
  return isAsSaid ? said : { outcome: written, reason: endInWords(end) };
}
function endInWords({ reason, detail }) {
  return `the session ${endWords(reason)}: ${detail}`;
}
const LOSSES = {
  lost: _newest_session_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj.detail,
  "controller-lost": "its controller was gone"
};


/***/ }),

/***/ 48049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ isReportFile),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   lM: () => (/* binding */ endOfReport)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58845);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);

const REPORT_NAME = /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;
const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;
const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;
function isReportFile(name) {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}
function endOfReport(name) {
  const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
  if (year !== void 0) return Date.UTC(Number(year), Number(month) - 1, Number(day)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
  const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
  return ofYear === void 0 ? null : (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(Number(ofYear), Number(week)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .WEEK_MS */ .mb;
}
function reportName(kind, from, to) {
  if (kind === "daily") return `daily-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(from).slice(0, 8)}`;
  if (kind === "weekly") return `weekly-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .weekName */ .KP)(from)}`;
  return kind === "final" ? `runtime-final-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}` : `runtime-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}`;
}


/***/ })

};
