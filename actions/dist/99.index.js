export const id = 99;
export const ids = [99];
export const modules = {

/***/ 78044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ ANOMALY_INCIDENT),
  L: () => (/* binding */ AnomalyWatch)
});

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/rules.js
/** A day of health checks every five minutes. */
const DAY_OF_CHECKS = 288;
const gauge = {
    direction: 'above',
    scale: 'linear',
    window: DAY_OF_CHECKS,
    leastSamples: 24,
    before: 'unjudged',
    deviations: 8,
    calmSamples: 3,
};
/** Counts judge from the first sample on: no error and no crash is what is usual before there is a past. */
const counter = {
    ...gauge,
    unit: 'count',
    before: 'by-effect',
    deviations: 6,
    leastShare: 0,
    calmSamples: 12,
};
const ANOMALY_RULES = {
    'error-burst': { ...counter, leastEffect: 5 },
    crash: { ...counter, leastEffect: 1 },
    latency: {
        ...gauge,
        unit: 'seconds',
        scale: 'logarithmic',
        deviations: 5,
        leastEffect: 10,
        leastShare: 2,
    },
    'data-age': { ...gauge, unit: 'seconds', leastEffect: 60, leastShare: 1 },
    equity: {
        ...gauge,
        unit: 'fraction',
        direction: 'both',
        deviations: 10,
        leastEffect: 0.005,
        leastShare: 0,
    },
    spread: {
        ...gauge,
        unit: 'fraction',
        scale: 'logarithmic',
        deviations: 5,
        leastEffect: 0.0015,
        leastShare: 2,
    },
};

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/recent-values.js
/** Makes the median absolute deviation comparable to a standard deviation where values are normal. */
const NORMAL_CONSISTENCY = 1.4826;
/**
 * The last values of a series, kept in order of size too, so that median and deviation cost little however often they
 * are asked for.
 */
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
        if (this.#inTime.length <= this.#most)
            return;
        const oldest = this.#inTime.shift();
        if (oldest)
            this.#bySize.splice(this.#place(oldest.value), 1);
    }
    /** 0 where there is no value. */
    get median() {
        const sorted = this.#bySize;
        const middle = sorted.length >> 1;
        if (sorted.length % 2 === 1)
            return sorted[middle];
        return sorted.length === 0 ? 0 : (sorted[middle - 1] + sorted[middle]) / 2;
    }
    /**
     * 1.4826 × median absolute deviation (P. J. Rousseeuw, C. Croux, "Alternatives to the Median Absolute Deviation",
     * 1993): almost half of the values may be outliers before it moves far.
     */
    get deviation() {
        const sorted = this.#bySize;
        const count = sorted.length;
        if (count === 0)
            return 0;
        const { median } = this;
        // Distances grow from the middle to both ends: the smaller of the two next ones, until half of them are taken.
        let above = this.#place(median);
        let below = above - 1;
        let before = 0;
        let distance = 0;
        for (let taken = 0; taken <= count >> 1; taken += 1) {
            before = distance;
            const down = below >= 0 ? median - sorted[below] : Number.POSITIVE_INFINITY;
            const up = above < count ? sorted[above] - median : Number.POSITIVE_INFINITY;
            distance = Math.min(down, up);
            if (down <= up)
                below -= 1;
            else
                above += 1;
        }
        return NORMAL_CONSISTENCY * (count % 2 === 1 ? distance : (before + distance) / 2);
    }
    /** Of the first value that is not less. */
    #place(value) {
        let [low, high] = [0, this.#bySize.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#bySize[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/series.js

/**
 * The recent past of one figure, against which each new value is judged. Unusual values belong to the past, too: what
 * lasts becomes usual.
 */
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
        const isOut = value >= usual.high || (usual.low !== null && value <= usual.low);
        if (isOut) {
            this.#calm = 0;
            if (this.#isUnusual)
                return null;
            this.#isUnusual = true;
            return { type: 'begins', usual };
        }
        if (!this.#isUnusual)
            return null;
        if (this.#calm === 0)
            this.#calmSince = time;
        this.#calm += 1;
        if (this.#calm < this.#rule.calmSamples)
            return null;
        this.#isUnusual = false;
        this.#calm = 0;
        return { type: 'ends', since: this.#calmSince };
    }
    #usual() {
        const { leastSamples, before, leastEffect, leastShare, direction } = this.#rule;
        const { count: samples, since } = this.#past;
        if (samples < leastSamples) {
            return before === 'unjudged' ? null : { median: 0, low: null, high: leastEffect, samples, since };
        }
        const { median, reach } = this.#spread();
        const farthest = Math.max(reach, leastEffect, leastShare * Math.abs(median));
        const low = direction === 'both' ? median - farthest : null;
        return { median, low, high: median + farthest, samples, since };
    }
    /** The median, and how far above it values still belong to the past by its own deviation. */
    #spread() {
        const { median, deviation } = this.#past;
        const reach = this.#rule.deviations * deviation;
        if (this.#rule.scale === 'linear')
            return { median, reach };
        return { median: Math.exp(median), reach: Math.exp(median) * Math.expm1(reach) };
    }
    #scaled(value) {
        const { scale, leastEffect } = this.#rule;
        // Nothing far below the least effect matters, zero least of all.
        return scale === 'linear' ? value : Math.log(Math.max(value, leastEffect / 100));
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/detector.js


/** Judges each sample against its own series. What it finds depends on the samples alone, not on when they are shown. */
class AnomalyDetector {
    #series = new Map();
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
        if (verdict?.type === 'begins') {
            const anomaly = { ...sample, unit: rule.unit, usual: verdict.usual, ended: null };
            entry.open = this.#found.push(anomaly) - 1;
            return anomaly;
        }
        const open = this.#found[entry.open];
        if (verdict?.type === 'ends' && open)
            this.#found[entry.open] = { ...open, ended: verdict.since };
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/equity-steps.js
/** Equity is looked at once in so much session time, or once a candle where those are longer. */
const STEP_MS = 300_000;
/** Turns notes of equity into changes from step to step, while something is held. */
class EquitySteps {
    #newest = null;
    #last = null;
    #lastSpanMs = 0;
    /** The change that is final because a later step has begun; notes come in the order of time. */
    add(row) {
        const newest = this.#newest;
        this.#newest = row;
        if (!newest || (stepOf(newest) === stepOf(row) && newest.session === row.session))
            return null;
        const last = this.#last;
        this.#last = newest;
        if (!last || last.session !== newest.session) {
            this.#lastSpanMs = 0;
            return null;
        }
        const spanMs = newest.time - last.time;
        // Over a gap a change is larger for a reason of its own.
        const isComparable = spanMs <= Math.max(STEP_MS, this.#lastSpanMs);
        this.#lastSpanMs = spanMs;
        if (!isComparable || (last.exposure === 0 && newest.exposure === 0) || last.equity <= 0)
            return null;
        const { session, time } = newest;
        const source = `the book over ${Math.round(Math.max(spanMs, STEP_MS) / 60_000)} min`;
        return { kind: 'equity', source, session, time, value: newest.equity / last.equity - 1 };
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
        const query = 'SELECT * FROM equity WHERE time > ? AND time < (SELECT max(time) FROM equity) ORDER BY time';
        // The newest note may still be replaced by that of another symbol.
        for (const row of reader.rows(query, this.#after)) {
            this.#after = row.time;
            const sample = this.#steps.add(row);
            if (sample)
                yield sample;
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/health-samples.js
const CHECKS = `
SELECT id, session, time, real_time, metrics ->> '$.session.mode' AS mode, metrics ->> '$.market.source' AS source,
  metrics ->> '$.market.feed_lag_seconds' AS lag, metrics ->> '$.market.data_age_seconds' AS age,
  metrics ->> '$.market.request_errors' AS errors
FROM health WHERE id > ? ORDER BY id`;
/** What each health check found, and what went wrong since the one before it. */
class HealthSamples {
    #lastCheck;
    #lastIncident;
    #requestErrors = 0;
    #session = '';
    /** The times of the two checks before, within the session. */
    #before = [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    /** Begins with the first check after `from`, session time. */
    constructor(reader, from) {
        const last = (table) => reader.row(`SELECT max(id) AS id FROM ${table} WHERE time <= ?`, from)?.id ?? 0;
        this.#lastCheck = last('health');
        this.#lastIncident = last('incidents');
    }
    *read(reader) {
        for (const check of reader.rows(CHECKS, this.#lastCheck)) {
            if (check.session !== this.#session)
                this.#beginSession(check.session);
            yield* this.#gauges(check);
            yield* this.#incidents(reader, check);
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
    *#gauges({ session, time, mode, source, lag, age, errors }) {
        if (mode !== 'paper')
            return;
        if (lag !== null)
            yield { kind: 'latency', source, session, time, value: lag };
        if (age !== null)
            yield { kind: 'data-age', source, session, time, value: age };
        // Counted from zero again where the machine changed.
        const failed = (errors ?? 0) < this.#requestErrors ? (errors ?? 0) : (errors ?? 0) - this.#requestErrors;
        this.#requestErrors = errors ?? 0;
        yield { kind: 'error-burst', source: `requests to ${source}`, session, time, value: failed };
    }
    *#incidents(reader, { session, time, real_time }) {
        const rows = reader.rows('SELECT id, severity, kind FROM incidents WHERE id > ? AND real_time <= ? ORDER BY id', this.#lastIncident, real_time);
        this.#lastIncident = rows.at(-1)?.id ?? this.#lastIncident;
        const isError = (severity) => severity === 'error' || severity === 'critical';
        const errors = rows.filter(({ severity }) => isError(severity)).length;
        yield { kind: 'error-burst', source: 'the runtime', session, time, value: errors };
        for (const source of ['bot', 'server']) {
            const crashes = rows.filter(({ kind }) => kind === `${source}-restart`).length;
            yield { kind: 'crash', source, session, time, value: crashes };
        }
    }
    /** Up to the check before: the bot may still be at work on what ended just now. */
    *#journalled(reader, { session, time }) {
        const count = (kind) => reader.row('SELECT count(*) AS n FROM journal WHERE session = ? AND kind = ? AND time > ? AND time <= ?', session, kind, ...this.#before)?.n ?? 0;
        yield {
            kind: 'error-burst',
            source: 'the strategy',
            session,
            time,
            value: count('strategy-fault'),
        };
        yield { kind: 'error-burst', source: 'the market data', session, time, value: count('candle-refused') };
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/spread-samples.js
/** (ask − bid) ÷ their mean, a fraction; `null` for a book that is one-sided or crossed. */
function spreadOf({ bids, asks }) {
    const bid = bids[0]?.[0];
    const ask = asks[0]?.[0];
    if (bid === undefined || ask === undefined || ask < bid)
        return null;
    return (ask - bid) / ((ask + bid) / 2);
}
/** The spread of each order book that the engine saw. */
class SpreadSamples {
    #lastEvent;
    constructor(reader, from) {
        const query = "SELECT max(id) AS id FROM events WHERE kind = 'book' AND start <= ?";
        this.#lastEvent = reader.row(query, from)?.id ?? 0;
    }
    *read(reader) {
        const query = "SELECT id, session, symbol, start, data FROM events WHERE kind = 'book' AND id > ? ORDER BY id";
        for (const { id, session, symbol, start, data } of reader.rows(query, this.#lastEvent)) {
            this.#lastEvent = id;
            const [bids, asks] = JSON.parse(data);
            const value = spreadOf({ bids, asks });
            if (value !== null)
                yield { kind: 'spread', source: symbol, session, time: start, value };
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/book-anomalies.js




/** So much of the past is read before the first judgement, session time. */
const LOOK_BACK_MS = 7 * 86_400_000;
/** Goes through what a book says about itself, from `from` on, and goes on where it stopped. */
class BookAnomalies {
    #detector = new AnomalyDetector();
    #reader;
    #sources;
    constructor(reader, from) {
        this.#reader = reader;
        this.#sources = [
            new HealthSamples(reader, from),
            new EquitySamples(from),
            new SpreadSamples(reader, from),
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
                    if (anomaly)
                        begun.push(anomaly);
                }
            }
            return begun;
        });
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/wording.js

const NAMES = {
    'error-burst': (source) => `errors of ${source} between two health checks`,
    crash: (source) => `crashes of the ${source} between two health checks`,
    latency: (source) => `time from a candle's close to its arrival from ${source}`,
    'data-age': (source) => `age of the newest candle from ${source}`,
    equity: (source) => `change in equity of ${source}`,
    spread: (source) => `spread of ${source}`,
};
/** One sentence with all the evidence. */
function anomalyText(anomaly) {
    const { kind, source, time, value, unit, usual } = anomaly;
    return `${NAMES[kind](source)}: ${written(value, unit)} at ${(0,clock/* isoTime */.Ly)(time)}; ${usualText(usual, unit)}`;
}
/** What an anomaly is about, without its figures. */
function anomalyName({ kind, source }) {
    return NAMES[kind](source);
}
function usualText(usual, unit) {
    const { low, high, median, samples, since } = usual;
    const range = low === null
        ? `below ${written(high, unit)}`
        : `between ${written(low, unit)} and ${written(high, unit)}`;
    if (since === null)
        return `usually ${range} (no earlier samples)`;
    const count = samples === 1 ? '1 sample' : `${samples} samples`;
    return `usually ${range} (median ${written(median, unit)} of ${count} since ${(0,clock/* isoTime */.Ly)(since)})`;
}
function written(value, unit) {
    switch (unit) {
        case 'seconds':
            return `${value.toFixed(1)} s`;
        case 'fraction':
            return `${(value * 100).toFixed(3)} %`;
        case 'count':
            return String(Math.round(value * 10) / 10);
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/anomalies/anomaly-watch.js


/** The kind of incident that says that something stands out begins so. */
const ANOMALY_INCIDENT = 'anomaly-';
/** The session's eye for the unusual: each anomaly becomes an incident once, when it begins. */
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
            // That a process crashed was told by whoever restarted it; one crash is not two warnings.
            const severity = kind === 'crash' ? 'info' : 'warning';
            this.#incidents.record(severity, source, `${ANOMALY_INCIDENT}${kind}`, anomalyText(anomaly));
        }
    }
}


/***/ }),

/***/ 12026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ engineAt)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38660);
/* harmony import */ var _ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);
/* harmony import */ var _session_standing_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66722);
/* harmony import */ var _market_prices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59174);




/**
 * The engine as it stood at the end of a period: book, marks and governor, by the same fold that resuming uses.
 * Signals and refusals, by far the most entries, move none of them.
 */
function engineAt(reader, { to, session }, setup) {
    const rows = reader.rows(`SELECT * FROM journal WHERE kind NOT IN ('signal', 'refusal') AND time <= ?
       AND seq <= (SELECT max(seq) FROM journal WHERE session = ifnull(?, session)) ORDER BY seq`, to, session);
    const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(setup, _session_standing_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .SILENT */ .q, rows.map(_ledger_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M));
    for (const { symbol, price } of (0,_market_prices_js__WEBPACK_IMPORTED_MODULE_3__/* .lastPrices */ .l)(reader, to, setup.periodMs))
        engine.book.mark(symbol, price);
    const peak = highestSinceReset(reader, to);
    if (peak !== null)
        engine.governor?.follow(peak);
    return engine;
}
/** The high-water mark is in the journal where it was set; since then equity may have risen above it. */
function highestSinceReset(reader, to) {
    const found = reader.row(`SELECT max(equity) AS peak FROM equity WHERE time <= ? AND time > (
       SELECT max(time) FROM journal WHERE time <= ? AND (kind = 'session-started'
         OR (kind = 'governor' AND data ->> '$.highWaterMark' IS NOT NULL)))`, to, to);
    return found?.peak ?? null;
}


/***/ }),

/***/ 85758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ collectReport)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/schema-operation.js + 1 modules
var schema_operation = __webpack_require__(52310);
// EXTERNAL MODULE: ./.build/packages/runtime/src/monitor/anomalies/anomaly-watch.js + 9 modules
var anomaly_watch = __webpack_require__(78044);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/period.js
var report_period = __webpack_require__(19734);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/anomalies.js



/** What the session's monitor found unusual in the period, each with its evidence. */
function collectAnomalies(reader, period) {
    return (0,report_period/* rowsIn */.Nn)(reader, period, 'incidents')
        .filter(({ kind }) => kind.startsWith(anomaly_watch/* ANOMALY_INCIDENT */.d))
        .map(({ time, kind, source, message }) => ({
        time: (0,clock/* isoTime */.Ly)(time),
        kind: kind.slice(anomaly_watch/* ANOMALY_INCIDENT */.d.length),
        source,
        message,
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/changes.js




/**
 * What happened since the period began, which for an hourly report is the report before: sentences of counts alone, so
 * that no text from outside is in them. None of it: nothing changed but, where something is held, prices.
 */
function collectChanges(reader, period, report) {
    return {
        since: (0,clock/* isoTime */.Ly)(period.from),
        what: [
            ...sessions(reader, period),
            ...trading(reader, period, report),
            ...governor(reader, period),
            ...market(report),
            ...health(reader, period),
            ...troubles(report),
        ],
        fingerprint: fingerprintOf(report),
    };
}
function sessions(reader, period) {
    const begun = (0,report_period/* entriesIn */.s9)(reader, period, 'session-started');
    const ended = (0,report_period/* entriesIn */.s9)(reader, period, 'session-ended').length;
    const changed = [...new Set(begun.flatMap(({ data }) => data.changed))];
    return [
        ...some(begun.length, 'session', 'began'),
        ...(changed.length > 0 ? [`The configuration changed: ${changed.join(', ')}.`] : []),
        ...some(ended, 'session', 'ended'),
    ];
}
function trading(reader, period, { trading }) {
    if (!trading)
        return [];
    const { activity, fills, trips, positions } = trading;
    const cancelled = (0,report_period/* entriesIn */.s9)(reader, period, 'cancel').length;
    const signals = `${(0,number_format/* counted */.hS)(activity.signals, 'signal')}, ${activity.refusals} of them refused by the governor`;
    return [
        ...(activity.signals > 0 ? [`The strategy gave ${signals}.`] : []),
        ...some(activity.orders, 'order', 'placed'),
        ...some(cancelled, 'order', 'cancelled'),
        ...(fills.length > 0 ? [`${(0,number_format/* counted */.hS)(fills.length, 'fill')}; ${changes_open(positions.length)} now.`] : []),
        ...some(trips.length, 'round trip', 'closed'),
    ];
}
function changes_open(count) {
    return count === 0 ? 'no position is open' : `${(0,number_format/* counted */.hS)(count, 'position')} open`;
}
function governor(reader, period) {
    const states = (0,report_period/* entriesIn */.s9)(reader, period, 'governor').map(({ data }) => data.state);
    return states.length > 0 ? [`The governor changed its state: ${states.join(', ')}.`] : [];
}
function market({ market, trading }) {
    return [
        ...some(market.switches.length, 'change', 'made of the source of market data'),
        ...some(trading?.gaps.length ?? 0, 'gap', 'found in the market data'),
    ];
}
/** From the last check before the period on. */
function health(reader, period) {
    const before = reader.row('SELECT level FROM health WHERE time <= ? AND session = ifnull(?, session) ORDER BY id DESC LIMIT 1', period.from, period.session);
    const checks = (0,report_period/* rowsIn */.Nn)(reader, period, 'health').map(({ level }) => level);
    const levels = [...(before ? [before.level] : []), ...checks];
    const steps = levels.filter((level, index) => level !== levels[index - 1]);
    return steps.length > 1 ? [`Health went from ${steps.join(' to ')}.`] : [];
}
function troubles({ concerns, anomalies, processes }) {
    const restarts = processes.reduce((sum, { restartsInPeriod }) => sum + restartsInPeriod, 0);
    return [
        ...some(restarts, 'process restart', 'needed'),
        ...some(concerns.errors, 'error', 'recorded'),
        ...some(concerns.warnings, 'warning', 'recorded'),
        ...some(anomalies.length, 'anomaly', 'noticed', 'anomalies'),
    ];
}
/** `2 orders were placed.`; `1 session began.` */
function some(count, what, done, plural = `${what}s`) {
    if (count === 0)
        return [];
    const verb = done === 'began' || done === 'ended' ? done : `${count === 1 ? 'was' : 'were'} ${done}`;
    return [`${count} ${count === 1 ? what : plural} ${verb}.`];
}
/**
 * Twelve hexadecimal digits of the SHA-256 of how things stand: two reports that agree in them tell of the same book,
 * governor, source and health. Prices, times and loads are not in it.
 */
function fingerprintOf({ health, processes, market, trading }) {
    const standing = [
        health.level,
        health.breaker,
        market.source,
        processes.map(({ name, status, restarts }) => [name, status, restarts]),
        trading && [
            trading.strategy,
            trading.riskLevel,
            trading.book.fills,
            trading.book.record.trades,
            trading.positions.map(({ symbol, quantity, stop, target }) => [symbol, quantity, stop, target]),
            trading.governor && [trading.governor.state, trading.governor.cause],
        ],
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(standing)).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/concerns.js


/** A report names so many; the ledger has them all. */
const MOST_CONCERNS = 20;
/** Incidents of the machine and what the journal says went wrong; what repeats word by word is told once. */
function collectConcerns(reader, period) {
    const happenings = [...incidents(reader, period), ...journalled(reader, period)];
    const all = grouped(happenings.toSorted((a, b) => b.time - a.time));
    const severe = ({ severity }) => severity === 'error' || severity === 'critical';
    return {
        errors: happenings.filter(severe).length,
        warnings: happenings.filter(({ severity }) => severity === 'warning').length,
        latest: all.slice(0, MOST_CONCERNS),
        omitted: Math.max(0, all.length - MOST_CONCERNS),
    };
}
function incidents(reader, period) {
    return (0,report_period/* rowsIn */.Nn)(reader, period, 'incidents').filter(({ severity }) => severity !== 'info');
}
function journalled(reader, period) {
    const governor = (0,report_period/* entriesIn */.s9)(reader, period, 'governor').filter(({ data }) => data.state !== 'active');
    const refused = (0,report_period/* entriesIn */.s9)(reader, period, 'candle-refused');
    const faults = (0,report_period/* entriesIn */.s9)(reader, period, 'strategy-fault');
    return [
        ...[...governor, ...(0,report_period/* entriesIn */.s9)(reader, period, 'warning')].map(({ time, data }) => warning(time, 'governor', data.reason)),
        ...refused.map(({ time, data }) => warning(time, 'feed', `${data.symbol}: candle refused: ${data.reason}`)),
        ...faults.map(({ time, data }) => {
            const message = `failed on ${data.symbol}: ${data.message}`;
            return { time, severity: 'error', source: 'strategy', message };
        }),
    ];
}
function warning(time, source, message) {
    return { time, severity: 'warning', source, message };
}
/** The first of each kind comes first in the list, so it is the latest. */
function grouped(happenings) {
    const groups = Object.groupBy(happenings, ({ severity, source, message }) => `${severity} ${source} ${message}`);
    return Object.values(groups).map((group) => {
        const { severity, source, message, time } = group[0];
        return { severity, source, message, times: group.length, time: (0,clock/* isoTime */.Ly)(time) };
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/machine.js

function collectHealth(reader, period, metrics) {
    const checks = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
    for (const { level } of (0,report_period/* rowsIn */.Nn)(reader, period, 'health'))
        checks[level] += 1;
    return {
        level: metrics.application.health_status,
        checks,
        breaker: metrics.breaker,
        errorRate: metrics.application.error_rate,
        source: metrics.market.source,
        newestCandle: metrics.market.newest_candle,
        dataAgeSeconds: metrics.market.data_age_seconds,
    };
}
/** Over the health checks of the period; where there was none, the newest metrics are the only sample. */
function collectResources(reader, period, metrics, thresholds) {
    const rows = (0,report_period/* rowsIn */.Nn)(reader, period, 'health');
    const checked = rows.map((row) => JSON.parse(row.metrics).system);
    const samples = checked.length > 0 ? checked : [metrics.system];
    return [
        usage('CPU', samples, 'cpu_percent', thresholds.max_cpu_percent),
        usage('Memory', samples, 'memory_percent', thresholds.max_memory_percent),
        usage('Disk', samples, 'disk_percent', thresholds.max_disk_percent),
    ];
}
function usage(name, samples, key, limit) {
    const values = samples.map((sample) => sample[key]);
    const sum = values.reduce((total, value) => total + value, 0);
    return { name, last: values.at(-1), mean: sum / values.length, max: Math.max(...values), limit };
}
function collectProcesses(reader, period, metrics) {
    const kinds = (0,report_period/* rowsIn */.Nn)(reader, period, 'incidents').map(({ kind }) => kind);
    return metrics.application.processes.map((each) => {
        const restartsInPeriod = kinds.filter((kind) => kind === `${each.name}-restart`).length;
        return { ...each, restartsInPeriod };
    });
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/market.js


function collectMarket(reader, period, { market }) {
    const fills = (0,report_period/* entriesIn */.s9)(reader, period, 'fill').map(({ data }) => data);
    const byBook = fills.filter(({ by }) => by === 'book').length;
    return {
        source: market.source,
        switches: (0,report_period/* entriesIn */.s9)(reader, period, 'source-changed').map(({ time, data }) => ({
            time: (0,clock/* isoTime */.Ly)(time),
            ...data,
        })),
        candles: candleCounts(reader, period),
        fills: { byBook, byCandle: fills.length - byBook, late: fills.filter(({ late }) => late).length },
        feed: feedOf(market),
    };
}
function candleCounts(reader, { from, to, session }) {
    const counts = reader.row(`SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE kind = 'candle' AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ?))`, session, to, from, from);
    return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}
function feedOf(market) {
    const { requests, request_errors: errors, egress } = market;
    if (requests === 0 && egress.length === 0)
        return null;
    return {
        requests,
        errors,
        lagSeconds: market.feed_lag_seconds,
        longestLagSeconds: market.longest_feed_lag_seconds,
        pollCycleSeconds: market.poll_cycle_seconds,
        egress,
    };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/equity-curve.js
var equity_curve = __webpack_require__(25306);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/sessions.js
var report_sessions = __webpack_require__(43722);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/parts.js





const DAY_MS = 86_400_000;
/** What a summary is the sum of: a day of its sessions, a week of its days. */
function collectParts(kind, reader, period) {
    if (kind === 'daily') {
        return (0,report_sessions/* sessionsIn */.Z)(reader, period).map((run) => {
            const span = { from: Math.max(run.start, period.from), to: Math.min(run.end, period.to) };
            return partOf(run.id, reader, { ...span, session: run.id }, [run]);
        });
    }
    return kind === 'weekly' ? daysOf(reader, period) : [];
}
/** The days on which a session ran. */
function daysOf(reader, { from, to }) {
    const days = Array.from({ length: Math.ceil((to - from) / DAY_MS) }, (_, index) => from + index * DAY_MS);
    return days.flatMap((start) => {
        const day = { from: start, to: Math.min(start + DAY_MS, to), session: null };
        const runs = (0,report_sessions/* sessionsIn */.Z)(reader, day);
        return runs.length > 0 ? [partOf((0,clock/* isoTime */.Ly)(start).slice(0, 10), reader, day, runs)] : [];
    });
}
function partOf(name, reader, period, runs) {
    const startingCash = Number(reader.identity()?.startingCash ?? 0);
    const before = (0,equity_curve/* equityBefore */.lA)(reader, period.from, startingCash);
    const fills = (0,report_period/* entriesIn */.s9)(reader, period, 'fill');
    const trips = reader.rows('SELECT pnl FROM trades WHERE closed_at > ? AND closed_at <= ?', period.from, period.to);
    const { errors, warnings } = collectConcerns(reader, period);
    const spans = runs.map((run) => (0,report_sessions/* spanOf */.e)(run, period));
    return {
        name,
        sessions: runs.length,
        runtimeMs: spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0),
        equity: {
            before,
            after: (0,report_period/* rowsIn */.Nn)(reader, period, 'equity').at(-1)?.equity ?? before,
        },
        fills: fills.length,
        trades: trips.length,
        wins: trips.filter(({ pnl }) => Number(pnl) > 0).length,
        fees: fills.reduce((sum, { data }) => sum + Number(data.fee), 0),
        refusals: (0,report_period/* entriesIn */.s9)(reader, period, 'refusal').length,
        errors,
        warnings,
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/trading-recommendations.js
/** From this share of a limit on, it is time to look before the limit is reached. */
const NEAR_LIMIT = 0.8;
/** A rule that refused so often, and at least this share of the signals, is worth a sentence. */
const MANY_REFUSALS = 10;
const MANY_REFUSALS_SHARE = 0.5;
/** What a person can do about a rule that keeps refusing. */
const ADVICE = {
    state: 'the governor was told to stop; `chimera governor --reset REASON` lets it enter again',
    'stale-data': 'candles came late; look at the connection or at `market_data.fallbacks`',
    confidence: 'the strategy is rarely as sure as the risk level asks',
    'daily-loss': 'the day lost what it may; entries begin again at 00:00 UTC',
    drawdown: 'only `chimera governor --reset REASON` lifts a drawdown halt',
    'trades-per-day': 'the strategy trades more often than the risk level allows',
    'open-positions': 'the strategy wants more positions at once than the risk level allows',
    'position-size': 'the strategy asks again for what it holds, or sells what it does not',
    exposure: 'the book is invested up to its limit',
    cash: 'the cash does not pay for more',
    cooldown: 'the strategy enters again right after losses',
    instrument: 'positions of this size are below what the exchange accepts',
    bracket: 'the strategy gives stops or targets on the wrong side of the price',
};
/** What follows from the trading of a period. */
function tradingRecommendations(trading) {
    return [
        ...trading_recommendations_governor(trading),
        ...data(trading),
        ...refusals(trading),
        ...fees(trading),
        ...record(trading),
        ...silence(trading),
    ];
}
function trading_recommendations_governor({ governor }) {
    if (!governor)
        return [];
    const { state, cause, limits } = governor;
    if (state !== 'active') {
        const lift = cause === 'daily-loss' ? 'it ends at 00:00 UTC' : 'lift it with `chimera governor --reset REASON`';
        const allowed = state === 'reducing' ? 'only exits are allowed' : 'there are no new entries';
        return [`The governor is ${state} (${cause ?? 'command'}): ${allowed}; ${lift}.`];
    }
    return limits
        .filter(({ rule, figure, limit }) => isWatched(rule) && figure >= limit * NEAR_LIMIT)
        .map(({ rule, figure, limit }) => {
        return `${((figure / limit) * 100).toFixed(0)} % of the ${rule} limit is used: beyond it there are no new entries.`;
    });
}
/** Full positions and exposure are how a book is meant to be used; losses and spent entries are not. */
function isWatched(rule) {
    return rule === 'daily-loss' || rule === 'drawdown' || rule === 'trades-per-day';
}
function data({ gaps, activity }) {
    const found = [];
    if (gaps.length > 0) {
        const missing = gaps.reduce((sum, { candles }) => sum + candles, 0);
        const much = `${missing} ${missing === 1 ? 'candle is' : 'candles are'} missing (see Gaps)`;
        found.push(`${much}: stops could not be watched there, and indicators saw one move where there were several.`);
    }
    if (activity.strategyFaults > 0) {
        found.push('The strategy failed on some candles: mend it, since it decided nothing there.');
    }
    return found;
}
function refusals({ refusals, activity }) {
    return refusals
        .filter(({ count }) => count >= MANY_REFUSALS && count >= activity.signals * MANY_REFUSALS_SHARE)
        .map(({ rule, count }) => `${count} of ${activity.signals} signals were refused by ${rule}: ${ADVICE[rule]}.`);
}
/** Round trips are net of fees; what they earned before is the gross profit. */
function fees({ trips }) {
    const paid = trips.reduce((sum, trip) => sum + Number(trip.fees), 0);
    const gross = trips.reduce((sum, trip) => sum + Number(trip.pnl), paid);
    if (gross <= 0 || paid <= gross)
        return [];
    const share = ((paid / gross) * 100).toFixed(0);
    return [`Fees took ${share} % of the gross profit: the strategy needs fewer or larger moves.`];
}
/** Stops that end so many of the round trips are too close, or the entries are too early. */
const MANY_STOPS_SHARE = 0.6;
/** From the sample size on that win rate and expectancy need. */
function record({ period }) {
    const { expectancy, trades, byExitReason } = period.record;
    if (expectancy === null)
        return [];
    const found = [];
    if (expectancy < 0) {
        found.push(`The ${trades} round trips lost money on average, fees included: try the strategy in a backtest before it goes on.`);
    }
    const stopped = byExitReason.find(({ name }) => name === 'stop-loss')?.trades ?? 0;
    if (stopped >= trades * MANY_STOPS_SHARE) {
        found.push(`${stopped} of ${trades} round trips ended at their stop: \`chimera_bot.stop_loss_percent\` is close for this market, or entries come too early.`);
    }
    return found;
}
function silence({ fills, activity }) {
    if (fills.length > 0)
        return [];
    if (activity.signals === 0)
        return ['Nothing was traded: the strategy gave no signal.'];
    if (activity.refusals < activity.signals)
        return ['Nothing was traded yet: an order waits for the next candle.'];
    const count = activity.signals === 1 ? 'the one signal was' : `all ${activity.signals} signals were`;
    return [`Nothing was traded: ${count} refused (see Refusals).`];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/recommendations.js

const RELIEF = {
    CPU: 'run fewer symbols or a longer timeframe',
    Memory: 'run fewer symbols or give the machine more memory',
    Disk: 'free space or shorten `reporting.retention_days`',
};
/**
 * What follows from what was measured, the machine before the market. A sentence is there because its condition
 * holds; no text from logs, strategies or markets enters it. Where no condition holds, that is what it says.
 */
function recommendationsOf(report, thresholds) {
    const found = [
        ...breaker(report),
        ...resources(report),
        ...restarts(report),
        ...recommendations_health(report),
        ...lostSessions(report),
        ...anomalies(report),
        ...feed(report),
        ...errors(report, thresholds),
        ...divergence(report),
        ...(report.trading ? tradingRecommendations(report.trading) : missingTrading(report)),
    ];
    return found.length > 0
        ? found
        : ['Nothing needs attention: the machine was well within its limits and no limit was near.'];
}
function breaker({ health }) {
    if (health.breaker.state === 'closed')
        return [];
    return [
        'The circuit breaker opened and ended the session: remove its reason, given above, before the next start.',
    ];
}
function resources({ resources }) {
    return resources.flatMap(({ name, mean, max, limit }) => {
        // A processor that was busy at the moment of a check says nothing; memory and disk do not come and go so fast.
        const [figure, verb] = name === 'CPU' ? [mean, 'stood on average at'] : [max, 'reached'];
        if (figure < limit * NEAR_LIMIT)
            return [];
        return [
            `${name} ${verb} ${figure.toFixed(0)} %; the circuit breaker opens at ${limit} %: ${RELIEF[name]}.`,
        ];
    });
}
/** More than a passing moment of ill health. */
function recommendations_health({ health }) {
    const { healthy, degraded, unhealthy, critical } = health.checks;
    const ill = unhealthy + critical;
    const total = healthy + degraded + ill;
    if (ill === 0)
        return [];
    return [
        `${ill} of ${total} health checks found the runtime unhealthy: the timeline below says what happened.`,
    ];
}
/** The last one may still run. */
function lostSessions({ sessions }) {
    const lost = sessions.slice(0, -1).filter(({ end }) => end === null).length;
    if (lost === 0)
        return [];
    const what = lost === 1 ? 'A session was' : `${lost} sessions were`;
    return [`${what} lost without a word: look for a machine that ran out of memory or was switched off.`];
}
/** What to look at when something stood out. */
const LOOK_AT = {
    'error-burst': 'the errors below, and the log of the source that is named',
    crash: 'the last lines of the log of the process that is named',
    latency: 'the connection, and how busy the machine was',
    'data-age': 'the connection, and `market_data.fallbacks`',
    equity: 'the fills and prices of that time',
    spread: 'the market: orders that cross a wide spread are dear',
};
function anomalies({ anomalies }) {
    const kinds = [...new Set(anomalies.map(({ kind }) => kind))].filter((kind) => kind in LOOK_AT);
    return kinds.map((kind) => {
        const count = anomalies.filter((each) => each.kind === kind).length;
        return `Unusual ${kind}, ${times(count)} (see Anomalies): look at ${LOOK_AT[kind]}.`;
    });
}
/** Late candles and failed requests, from where they are more than accidents. */
const MANY_LATE_SHARE = 0.01;
const MANY_FAILED_SHARE = 0.02;
function feed({ market }) {
    const { candles, feed, switches } = market;
    const found = [];
    if (candles.late > candles.seen * MANY_LATE_SHARE) {
        found.push(`${candles.late} of ${candles.seen} candles came late, and nothing new was decided on them: look at the connection, or at \`market_data.max_age_seconds\`.`);
    }
    if (feed && feed.errors > feed.requests * MANY_FAILED_SHARE) {
        found.push(`${feed.errors} of ${feed.requests} requests for market data failed: fewer symbols need fewer requests.`);
    }
    if (switches.length > 0) {
        found.push(`The source of market data changed ${times(switches.length)}: results of both are not comparable to the cent.`);
    }
    return found;
}
function restarts({ processes }) {
    return processes
        .filter(({ restartsInPeriod }) => restartsInPeriod > 0)
        .map(({ name, restartsInPeriod }) => {
        const log = name === 'server' ? 'unified-server.log' : 'chimera-bot.log';
        return `The ${name} was restarted ${times(restartsInPeriod)}: see \`${log}\` for what it said last.`;
    });
}
function errors({ health, concerns }, { max_error_rate: limit }) {
    const found = [];
    if (health.errorRate >= limit * NEAR_LIMIT) {
        const rate = `${(health.errorRate * 100).toFixed(1)} % of the operations failed`;
        found.push(`${rate}; the circuit breaker opens at ${(limit * 100).toFixed(1)} %: see the errors below.`);
    }
    if (concerns.errors > 0)
        found.push(`${times(concerns.errors, 'error')} recorded: read the errors below.`);
    return found;
}
function divergence({ divergence }) {
    if (divergence?.replay.status !== 'different')
        return [];
    return [
        'The session, run again from its recording, did not come to the same journal: see below why; until that is known its figures prove nothing.',
    ];
}
function missingTrading({ sessions }) {
    return sessions.length > 0
        ? []
        : ['No session traded in this period: the bot never began. See `chimera-bot.log`.'];
}
function times(count, what) {
    if (what)
        return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/timeline.js


/** A report tells so many; the ledger has them all. */
const MOST_EVENTS = 40;
/** What happened in its order: sessions, incidents, the governor, the source of the data. What repeats at once is one line. */
function collectTimeline(reader, period) {
    const happenings = [...(0,report_period/* rowsIn */.Nn)(reader, period, 'incidents'), ...timeline_journalled(reader, period)];
    const runs = runsOf(happenings.toSorted((a, b) => a.time - b.time));
    const events = runs.slice(-MOST_EVENTS).map((run) => {
        const { time, severity, source, message } = run[0];
        const until = run.length > 1 ? (0,clock/* isoTime */.Ly)(run.at(-1).time) : null;
        return { time: (0,clock/* isoTime */.Ly)(time), until, times: run.length, severity, source, message };
    });
    return { events, omitted: runs.length - events.length };
}
function timeline_journalled(reader, period) {
    const told = (severity, source, time, message) => {
        return { time, severity, source, message };
    };
    return [
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'session-started').map(({ time, data }) => told('info', 'session', time, `begins, to end at ${(0,clock/* isoTime */.Ly)(data.ends)}`)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'session-ended').map(({ time, data }) => told('info', 'session', time, `${data.reason}: ${data.detail}`)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'governor').map(({ time, data }) => told(data.state === 'active' ? 'info' : 'warning', 'governor', time, `${data.state}: ${data.reason}`)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'warning').map(({ time, data }) => told('warning', 'governor', time, data.reason)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'source-changed').map(({ time, data }) => told('warning', 'feed', time, `from ${data.from} to ${data.to}: ${data.reason}`)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'candle-refused').map(({ time, data }) => told('warning', 'feed', time, `${data.symbol}: candle refused: ${data.reason}`)),
        ...(0,report_period/* entriesIn */.s9)(reader, period, 'strategy-fault').map(({ time, data }) => told('error', 'strategy', time, `failed on ${data.symbol}: ${data.message}`)),
    ];
}
/** Neighbours that say the same. */
function runsOf(happenings) {
    const runs = [];
    for (const happening of happenings) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        const isSame = last?.source === happening.source &&
            last.message === happening.message &&
            last.severity === happening.severity;
        if (run && isSame)
            run.push(happening);
        else
            runs.push([happening]);
    }
    return runs;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/monitor/limit-usage.js
/** Every limit that fills up as a day or a position goes on, as the engine stands. */
function limitUsage({ governor, book }, limits) {
    if (!governor)
        return [];
    const equity = book.equity();
    const exposure = equity > 0 ? (equity - book.cashNumber) / equity : 0;
    return [
        { rule: 'daily-loss', figure: governor.dailyLoss(equity), limit: limits.maxDailyLoss, unit: 'fraction' },
        { rule: 'drawdown', figure: governor.drawdown(equity), limit: limits.maxDrawdown, unit: 'fraction' },
        { rule: 'trades-per-day', figure: governor.entriesToday, limit: limits.maxTradesPerDay, unit: 'count' },
        { rule: 'open-positions', figure: book.positions.size, limit: limits.maxOpenPositions, unit: 'count' },
        { rule: 'exposure', figure: exposure, limit: limits.maxExposure, unit: 'fraction' },
    ];
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/book-at.js
var book_at = __webpack_require__(12026);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/figures.js
var figures = __webpack_require__(18222);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/market-prices.js
var market_prices = __webpack_require__(59174);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/positions.js
var positions = __webpack_require__(64379);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/refusals.js
/** Refusals by the rule that spoke them, the busiest rule first. */
function refusalGroups(refusals) {
    const groups = Map.groupBy(refusals, ({ rule }) => rule);
    return [...groups]
        .map(([rule, group]) => ({ rule, count: group.length, lastReason: group.at(-1).reason }))
        .toSorted((a, b) => b.count - a.count);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/simulation.js
/** What comes before the rules of candles where orders fill on books. */
const ON_BOOKS = [
    'Market orders and triggered stops walk the levels of the first order book that is as new as their arrival; what they take is gone until a newer book comes. A stale, one-sided or crossed book fills nothing.',
    'A stop that a candle triggers fills at the book, but never better than its trigger. Limits and targets are also met by a book whose touch reaches them.',
    "Where no usable book came before the next candle closed, the rules of candles that follow fill the order, and the fill says 'candle'.",
];
/** How this session's fills came about, a sentence each: what a reader must know to judge them. */
function simulationOf({ execution, instruments }) {
    const makerFees = rates(instruments.map(({ makerFeeRate }) => makerFeeRate));
    const takerFees = rates(instruments.map(({ takerFeeRate }) => takerFeeRate));
    return [
        ...(execution.fillOn === 'book' ? ON_BOOKS : []),
        'An order decided on one candle fills from the next one on. Market orders fill at its open, worsened by slippage.',
        `A stop fills at the worse of its trigger and the open, also on the candle of its entry. A target fills only where a later candle ${execution.fillOnTouch ? 'touches it' : 'trades through it'}. Where one candle holds both, the stop counts.`,
        `Slippage: ${slippage(execution)}`,
        execution.latencyMs === 0
            ? 'Latency: none.'
            : `Latency: ${execution.latencyMs} ms, in which the price moves from the open towards the worse extreme in proportion.`,
        execution.volumeShare === null
            ? "Volume: a fill may take more than the candle's whole volume."
            : `Volume: fills take at most ${percent(execution.volumeShare)} of a candle's volume; the rest stays open.`,
        `Fees, in the quote currency: ${makerFees} for makers (targets), ${takerFees} for takers (everything else).`,
    ];
}
function slippage({ slippageModel, slippage: amount }) {
    switch (slippageModel) {
        case 'none':
            return 'none.';
        case 'fixed':
            return `${percent(amount)} of the price (model fixed).`;
        case 'spread':
            return `${amount} of the spread, taken as a tenth of the range of the candle before and one tick at least (model spread).`;
        case 'volume-share':
            return `${amount} × price × (quantity ÷ volume)² (model volume-share).`;
    }
}
function rates(values) {
    return [...new Set(values)].map((rate) => percent(Number(rate))).join(' or ');
}
function percent(fraction) {
    return `${Number((fraction * 100).toFixed(4))} %`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/trading.js










/** The trading of a period; of several sessions the last one's setup is the one that is described. */
function collectTrading(reader, period, sessions) {
    const identity = reader.identity();
    const setup = sessions.at(-1)?.started.setup;
    if (!identity || !setup)
        return null;
    const engine = (0,book_at/* engineAt */.A)(reader, period, setup);
    const { book } = engine;
    const startingCash = Number(identity.startingCash);
    const start = { time: period.from, equity: (0,equity_curve/* equityBefore */.lA)(reader, period.from, startingCash) };
    const points = (0,equity_curve/* equityPoints */.HD)(reader, period);
    const equity = points.at(-1)?.equity ?? start.equity;
    const fills = (0,report_period/* entriesIn */.s9)(reader, period, 'fill');
    const trips = book.trips.filter(({ closedAt }) => closedAt > period.from);
    const refusals = (0,report_period/* entriesIn */.s9)(reader, period, 'refusal');
    return {
        mode: identity.mode,
        market: identity.market,
        currency: identity.currency,
        strategy: setup.strategy,
        riskLevel: setup.riskLevel,
        equity: { before: start.equity, after: equity },
        curve: (0,equity_curve/* sampled */.jJ)(start, points),
        account: {
            cash: book.cashNumber,
            realized: Number(book.realized.toFixed()),
            unrealized: book.unrealized(),
            exposure: equity > 0 ? (equity - book.cashNumber) / equity : 0,
        },
        activity: {
            signals: (0,report_period/* entriesIn */.s9)(reader, period, 'signal').length,
            refusals: refusals.length,
            orders: (0,report_period/* entriesIn */.s9)(reader, period, 'order').length,
            strategyFaults: (0,report_period/* entriesIn */.s9)(reader, period, 'strategy-fault').length,
        },
        period: (0,figures/* periodFigures */.HT)(start, points, trips, fills),
        book: (0,figures/* bookFigures */.RC)(reader, period.to, book, startingCash),
        buyAndHold: (0,market_prices/* buyAndHold */.d)(reader, period, setup),
        positions: (0,positions/* positionsOf */.q)(book),
        fills: fills.map(({ time, data }) => ({ time: (0,clock/* isoTime */.Ly)(time), ...data })),
        trips: trips.map(datedTrip),
        refusals: refusalGroups(refusals.map(({ data }) => data)),
        governor: governorOf(engine, setup),
        gaps: [...idleGaps(reader, period), ...(0,report_period/* entriesIn */.s9)(reader, period, 'gap').map(({ data }) => data)].map((gap) => ({ ...gap, from: (0,clock/* isoTime */.Ly)(gap.from), to: (0,clock/* isoTime */.Ly)(gap.to) })),
        simulation: simulationOf(setup),
    };
}
/** What went by between two sessions is missing for every symbol, but for what was made up for. */
function idleGaps(reader, period) {
    return (0,report_period/* entriesIn */.s9)(reader, period, 'session-started').flatMap(({ time, data: { idle, setup } }) => {
        if (!idle)
            return [];
        const madeUp = madeUpFrom(reader, time);
        return setup.symbols.flatMap((symbol) => {
            const to = Math.min(idle.to, madeUp.get(symbol) ?? idle.to);
            const candles = Math.floor((to - idle.from) / setup.periodMs);
            return candles > 0 ? [{ symbol, from: idle.from, to, candles }] : [];
        });
    });
}
/** The first candle of each symbol that the session which started then saw of the time before it. */
function madeUpFrom(reader, started) {
    const rows = reader.rows(`SELECT symbol, min(start) AS start FROM events WHERE kind = 'candle' AND start < ?
       AND session = (SELECT session FROM journal WHERE kind = 'session-started' AND time = ? ORDER BY seq DESC LIMIT 1)
     GROUP BY symbol`, started, started);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
function datedTrip({ openedAt, closedAt, ...trip }) {
    return { ...trip, openedAt: (0,clock/* isoTime */.Ly)(openedAt), closedAt: (0,clock/* isoTime */.Ly)(closedAt) };
}
/** The governor as it stands, and how much of each of its running limits is used. */
function governorOf(engine, { limits }) {
    if (!engine.governor || !limits)
        return null;
    const { state, cause } = engine.governor;
    return { state, cause, limits: limitUsage(engine, limits) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/week.js
var week = __webpack_require__(62895);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/collect.js













const TITLES = {
    hourly: 'Hourly report',
    daily: 'Daily summary',
    weekly: 'Weekly summary',
    final: 'Final report',
};
/** Reads one report out of the ledger, as the book stood at `to`, however far it has gone on since. */
function collectReport(kind, reader, request) {
    const { from, to, session, metrics, outcome } = request;
    const { memory_used_mb, memory_total_mb, uptime_seconds } = metrics.system;
    const thresholds = request.thresholds ?? schema_operation/* thresholds */.pw.parse(undefined);
    const period = { from, to, session };
    return reader.atOnce(() => {
        const sessions = (0,report_sessions/* sessionsIn */.Z)(reader, period);
        const spans = sessions.map((each) => (0,report_sessions/* spanOf */.e)(each, period));
        const resources = collectResources(reader, period, metrics, thresholds);
        const measured = {
            kind,
            title: `${TITLES[kind]}, ${nameOf(kind, from, to)}`,
            trades: 'PAPER',
            period: { from: (0,clock/* isoTime */.Ly)(from), to: (0,clock/* isoTime */.Ly)(to) },
            sessions: spans,
            runtimeMs: spans.reduce((sum, span) => sum + Date.parse(span.to) - Date.parse(span.from), 0),
            parts: collectParts(kind, reader, period),
            outcome: outcome ?? null,
            health: collectHealth(reader, period, metrics),
            resources,
            machine: { memory_used_mb, memory_total_mb, uptime_seconds },
            processes: collectProcesses(reader, period, metrics),
            concerns: collectConcerns(reader, period),
            anomalies: collectAnomalies(reader, period),
            timeline: collectTimeline(reader, period),
            market: collectMarket(reader, period, metrics),
            trading: collectTrading(reader, period, sessions),
            divergence: request.divergence ?? null,
        };
        const report = { ...measured, changes: collectChanges(reader, period, measured) };
        return { ...report, recommendations: recommendationsOf(report, thresholds) };
    });
}
/** What a report is about, in its title. */
function nameOf(kind, from, to) {
    if (kind === 'daily')
        return (0,clock/* isoTime */.Ly)(from).slice(0, 10);
    return kind === 'weekly' ? (0,week/* weekName */.KP)(from) : (0,clock/* isoTime */.Ly)(to);
}


/***/ }),

/***/ 76451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ divergencePassages)
/* harmony export */ });
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);

/** What came of the session's recording, run again: against the journal, and against a backtest. */
function divergencePassages({ divergence, trading }) {
    if (!divergence)
        return [];
    const { replay, backtest } = divergence;
    return [
        { title: 'The recording, run again', ...replayed(replay) },
        { title: 'Paper against backtest', ...backtested(backtest, trading?.currency ?? '') },
    ];
}
function replayed(replay) {
    if (replay.status === 'skipped')
        return notDone(replay.reason);
    if (replay.status === 'identical') {
        const { events, entries, fills, head } = replay;
        const text = `Identical: ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(events, 'recorded event')} gave the same ${entries} journal entries to the letter, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fills, 'fill')} among them, up to head ${head}.`;
        return { paragraphs: [[text]], tables: [] };
    }
    const { entries, seq, recorded, replayed: again, cause, trades } = replay;
    return {
        paragraphs: [
            [`Different from entry ${seq} on, after ${entries} that came out the same: ${cause}.`],
            ['In the journal: ', ...entryWords(recorded)],
            ['Run again: ', ...entryWords(again)],
            [`${trades.same} of ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(trades.session, 'trade')} came out the same.`],
        ],
        tables: tradeTable(trades, 'Run again'),
    };
}
function backtested(backtest, currency) {
    if (backtest.status === 'skipped')
        return notDone(backtest.reason);
    const { candles, trades, filledBy, fees, equity } = backtest;
    const money = (0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyFormat */ .Sc)(equity.backtest);
    const amount = (name) => [`${name} (`, { quoted: currency }, ')'];
    const rows = [
        [['Trades: orders that were filled'], [String(trades.session)], [String(trades.other)]],
        [amount('Fees'), [money(fees.session)], [money(fees.backtest)]],
        [
            amount('Equity at the end'),
            [equity.session === null ? 'unknown' : money(equity.session)],
            [money(equity.backtest)],
        ],
    ];
    const made = `The session's fills: ${filledBy.book} by order books, ${filledBy.candle} by candles, ${filledBy.late} of them late.`;
    return {
        paragraphs: [
            [
                `The session's ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(candles, 'candle')} through the same engine as a backtest sees them: every fill by candles, no order books, nothing late.`,
            ],
            [agreement(trades)],
            [made],
        ],
        tables: [{ columns: ['Figure', '#Session', '#Backtest'], rows }, ...tradeTable(trades, 'Backtest')],
    };
}
function notDone(reason) {
    return { paragraphs: [['Not done: ', { quoted: reason }]], tables: [] };
}
function agreement({ session, other, matched, same, worse }) {
    if (session === 0 && other === 0)
        return 'Neither traded.';
    const both = `${matched} of the session's ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(session, 'trade')} are in the backtest too, ${same} with the same quantity and price.`;
    if (!worse || same === matched)
        return both;
    const way = worse.mean < 0 ? 'better' : 'worse';
    const most = worse.most > 0 ? `at most ${fine(worse.most)} worse` : 'never worse';
    return `${both} The session's prices were on average ${fine(Math.abs(worse.mean))} ${way} than the backtest's, ${most}.`;
}
function tradeTable({ rows, omitted }, other) {
    if (rows.length === 0)
        return [];
    const columns = ['Decided', 'What', 'Symbol', '#Session', `#${other}`, '#Price worse by'];
    const cells = rows.map((row) => [
        [row.decidedAt ?? 'before the session'],
        [`${row.side} (${row.reason})`],
        [{ quoted: row.symbol }],
        [terms(row.session)],
        [terms(row.other)],
        [row.worse === null ? '–' : fine(row.worse)],
    ]);
    const more = [[`${omitted} more differ`], ['…'], ['…'], ['…'], ['…'], ['…']];
    return [{ columns, rows: omitted > 0 ? [...cells, more] : cells }];
}
function terms(side) {
    return side ? `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(side.quantity)} at ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_0__/* .price */ .q9)(side.price)}` : 'no such trade';
}
/** Slippage is a matter of hundredths of a per cent. */
function fine(fraction) {
    return `${(fraction * 100).toFixed(3)} %`;
}
function entryWords(entry) {
    return entry ? [`${entry.time} ${entry.kind} `, { quoted: entry.data }] : ['nothing'];
}


/***/ }),

/***/ 63947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ figureText)
/* harmony export */ });
/* unused harmony export figureValue */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38660);
/* harmony import */ var _number_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39232);


/** Why a figure can be missing although the sample is large enough. */
const UNDEFINED = {
    sharpe: 'the daily returns do not differ',
    sortino: 'no day lost',
    calmar: 'no drawdown',
    profitFactor: 'no round trip lost',
    totalReturn: 'no candle yet',
    exposure: 'no candle yet',
    turnoverRatio: 'no candle yet',
    averageWin: 'no round trip won',
    averageLoss: 'no round trip lost',
    best: 'no round trip',
    worst: 'no round trip',
    averageHoldingMs: 'no round trip',
};
const values = {
    totalReturn: ({ totalReturn }) => given(totalReturn, signedPercent),
    annualGrowth: ({ annualGrowth }) => given(annualGrowth, signedPercent),
    volatility: ({ volatility }) => given(volatility, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN),
    sharpe: ({ sharpe }) => given(sharpe, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
    sortino: ({ sortino }) => given(sortino, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
    calmar: ({ calmar }) => given(calmar, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
    drawdown: ({ drawdown }) => drawdownText(drawdown),
    exposure: ({ exposure }) => given(exposure, ({ timeInMarket, average }) => {
        return `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(timeInMarket)} of the time, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(average)} of equity on average`;
    }),
    turnoverRatio: ({ turnoverRatio }) => given(turnoverRatio, (value) => `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(value)} ×`),
    winRate: ({ record }) => given(record.winRate, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN),
    profitFactor: ({ record }) => given(record.profitFactor, _number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG),
    fees: ({ fees }, money) => money(fees),
    slippage: ({ slippage }, money) => money(slippage),
    trades: ({ record }) => `${record.trades}: ${record.wins} won, ${record.losses} lost`,
    expectancy: ({ record }, money) => given(record.expectancy, (value) => money(value, 'exceptZero')),
    averageWin: ({ record }, money) => given(record.averageWin, (value) => money(value, 'exceptZero')),
    averageLoss: ({ record }, money) => given(record.averageLoss, (value) => money(value, 'exceptZero')),
    best: ({ record }, money) => given(record.best, (value) => money(value, 'exceptZero')),
    worst: ({ record }, money) => given(record.worst, (value) => money(value, 'exceptZero')),
    longestWinStreak: ({ record }) => String(record.longestWinStreak),
    longestLossStreak: ({ record }) => String(record.longestLossStreak),
    averageHoldingMs: ({ record }) => holdingText(record),
};
/** One figure, or `null` where there is none. */
function figureValue(name, figures, money) {
    return values[name](figures, money);
}
/** One figure in words: its value, or why there is none. */
function figureText(name, figures, money) {
    return values[name](figures, money) ?? missing(name, figures);
}
function given(value, write) {
    return value === null ? null : write(value);
}
function signedPercent(fraction) {
    return (0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction, 'exceptZero');
}
function missing(name, { samples }) {
    const { least } = _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .definitions */ .BG[name];
    const there = {
        days: samples.days,
        'daily returns': samples.dailyReturns,
        'round trips': samples.roundTrips,
    };
    if (least && there[least.of] < least.count)
        return `not enough data (needs ${least.count} ${least.of})`;
    return `not defined (${UNDEFINED[name] ?? 'no value'})`;
}
function drawdownText({ fraction, peakAt, recoveredAt, durationMs }) {
    if (peakAt === null)
        return 'none';
    const end = recoveredAt === null ? 'not recovered' : `recovered ${recoveredAt}`;
    return `${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(fraction)} from ${peakAt}, ${(0,_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(durationMs)}, ${end}`;
}
function holdingText({ medianHoldingMs, averageHoldingMs, longestHoldingMs }) {
    if (medianHoldingMs === null || averageHoldingMs === null || longestHoldingMs === null)
        return null;
    const [middle, mean, longest] = [medianHoldingMs, averageHoldingMs, longestHoldingMs].map(_number_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
    return `${middle}, ${mean}, ${longest}`;
}


/***/ }),

/***/ 57624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pruneReports),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6162);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62895);





const DAY_MS = 86_400_000;
/** A report's file name begins with what it is and the date it is about, in session time. */
const REPORT_NAME = /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;
const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;
/**
 * Writes a report into `runtime-reports/` and returns the paths, Markdown first. Markdown is always written, HTML
 * and JSON where the formats name them (HTML where it can be made, too); `csv` is not written yet. A file is there
 * whole or not at all, and the same report written again replaces it.
 */
function writeReport(paths, report, formats, htmlOf = null) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(paths.reports, { recursive: true });
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, nameOf(report));
    const written = [put(`${base}.md`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownOf */ .R)(report))];
    if (htmlOf && formats.includes('html'))
        written.push(put(`${base}.html`, htmlOf(report)));
    if (formats.includes('json'))
        written.push(put(`${base}.json`, `${JSON.stringify(report, null, 2)}\n`));
    return written;
}
/** Removes the reports whose date is more than `retentionDays` before `now`, in session time; nothing else. */
function pruneReports(paths, retentionDays, now) {
    for (const name of namesIn(paths.reports)) {
        const ended = endOf(name);
        if (ended !== null && ended < now - retentionDays * DAY_MS)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, name), { force: true });
    }
}
/** When the day, or the week, that a report is about was over; `null` for any other file. */
function endOf(name) {
    const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
    if (year !== undefined)
        return Date.UTC(Number(year), Number(month) - 1, Number(day)) + DAY_MS;
    const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
    return ofYear === undefined ? null : (0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .mondayOf */ .C0)(Number(ofYear), Number(week)) + 7 * DAY_MS;
}
function nameOf({ kind, period }) {
    const from = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)(Date.parse(period.from));
    const to = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)(Date.parse(period.to));
    if (kind === 'daily')
        return `daily-summary-${from.slice(0, 8)}`;
    if (kind === 'weekly')
        return `weekly-summary-${(0,_week_js__WEBPACK_IMPORTED_MODULE_4__/* .weekName */ .KP)(Date.parse(period.from))}`;
    return kind === 'final' ? `runtime-final-report-${to}` : `runtime-report-${to}`;
}
function put(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
    return path;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 60433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ htmlReports)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 42 modules
var src = __webpack_require__(38660);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/divergence-passages.js
var divergence_passages = __webpack_require__(76451);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/sessions.js
var sessions = __webpack_require__(43722);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/log-tail.js
var log_tail = __webpack_require__(98523);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/page-data.js
var page_data = __webpack_require__(71772);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/passage.js
/** The words alone, for formats that take text for nothing but text. */
function plainWords(words) {
    return words.map((part) => (typeof part === 'string' ? part : part.quoted)).join('');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/page/passage.js

/** On a page text is only ever text, wherever it comes from. */
function passageOf({ title, paragraphs, tables }) {
    return {
        title,
        paragraphs: paragraphs.map(plainWords),
        tables: tables.map(({ columns, rows }) => ({
            columns,
            rows: rows.map((cells) => cells.map(plainWords)),
        })),
    };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/page/server-page.js
var server_page = __webpack_require__(7315);
// EXTERNAL MODULE: ./.build/packages/runtime/src/page/tables.js + 2 modules
var tables = __webpack_require__(48866);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/page/report-page.js









const MINUTE_MS = 60_000;
/** What a report's HTML file holds: the report, and the ledger's rows of its period. */
function reportPage(reader, report, paths) {
    const { kind, title, outcome, recommendations, trading } = report;
    const [from, to] = [Date.parse(report.period.from), Date.parse(report.period.to)];
    const session = kind === 'daily' ? null : (report.sessions.at(-1)?.id ?? null);
    return reader.atOnce(() => {
        const period = { from, to, session };
        const last = (0,sessions/* sessionsIn */.Z)(reader, period).at(-1);
        const periodMs = last?.started.setup.periodMs ?? MINUTE_MS;
        const start = { time: from, equity: trading?.equity.before ?? 0 };
        return {
            format: 1,
            origin: 'report',
            cursor: null,
            period: report.period,
            status: statusOf(report, last ? (0,clock/* isoTime */.Ly)(last.started.ends) : null, last?.started.setup.symbols ?? []),
            period_seconds: periodMs / 1000,
            ...(0,tables/* tablesOf */.tI)(reader, period, { start, periodMs, limits: tables/* FILE_LIMITS */.SK }),
            book: {
                positions: trading?.positions.map(positionOf) ?? [],
                open_orders: [],
                account: trading && {
                    cash: String(trading.account.cash),
                    realized: String(trading.account.realized),
                },
            },
            figures: trading ? figuresOf(trading, kind) : { scopes: [], definitions: src/* definitions */.BG },
            log: (0,page_data/* packed */.x)((0,log_tail/* logTail */.R)(paths, server_page/* LOG_LINES */.d), log_tail/* LOG_COLUMNS */.J),
            report: {
                kind,
                title,
                outcome,
                recommendations,
                simulation: trading?.simulation ?? [],
                passages: (0,divergence_passages/* divergencePassages */.i)(report).map(passageOf),
                held: null,
                refusals: trading?.refusals ?? [],
            },
        };
    });
}
/** In the form of `/api/v1/status`, as it stood when the period ended. */
function statusOf({ sessions, period, health, processes, trading, market }, ends, symbols) {
    const session = sessions.at(-1);
    return {
        session: {
            id: session?.id ?? '–',
            mode: trading?.mode ?? 'paper',
            risk_level: trading?.riskLevel ?? '–',
            started_at: session?.from ?? period.from,
            ends_at: ends ?? period.to,
            now: period.to,
            speed: 1,
        },
        market: trading?.market ?? health.source,
        source: market.source,
        egress: market.feed?.egress ?? [],
        currency: trading?.currency ?? '',
        symbols,
        strategy: trading?.strategy ?? '–',
        health: health.level,
        data: { newest_candle: health.newestCandle, age_seconds: health.dataAgeSeconds },
        equity: trading?.equity.after ?? null,
        positions: trading?.positions.length ?? 0,
        governor: trading?.governor
            ? { state: trading.governor.state, rule: trading.governor.cause, reason: null, since: null }
            : null,
        ended: session?.end ?? null,
        breaker: health.breaker,
        processes,
    };
}
function figuresOf({ period, book, buyAndHold }, kind) {
    const name = { hourly: 'This hour', daily: 'This day', final: 'This session' }[kind] ?? 'This period';
    const { since, ...whole } = book;
    const scopes = [
        { name, figures: period, buy_and_hold: buyAndHold?.mean ?? null },
        { name: 'Whole book', figures: whole, buy_and_hold: null },
    ];
    return { scopes, definitions: src/* definitions */.BG };
}
function positionOf(position) {
    const { symbol, quantity, entryPrice, markPrice, unrealized, stop, target, openedAt } = position;
    const value = Number(quantity) * markPrice;
    return {
        symbol,
        quantity,
        cost: String(value - unrealized),
        entry_price: entryPrice,
        opened_at: openedAt,
        mark_price: markPrice,
        value,
        unrealized_pnl: unrealized,
        stop,
        target,
    };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/page-file.js
var page_file = __webpack_require__(35575);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/html.js


/** Makes reports into HTML with the page whose `page.html` lies at `page`; the page is read when it is needed. */
function htmlReports(page, reader, paths) {
    return (report) => (0,page_file/* pageFile */.Kk)((0,page_file/* readPage */.SP)(page), reportPage(reader, report, paths));
}


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ markdownOf)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/divergence-passages.js
var divergence_passages = __webpack_require__(76451);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-changes.js


function changeSection({ changes, kind }) {
    const { since, what, fingerprint } = changes;
    const title = kind === 'hourly' ? 'What changed since the last report' : 'What changed';
    const print = `Fingerprint of how things stand: \`${fingerprint}\`.`;
    if (what.length === 0) {
        return (0,markdown_text/* section */.uW)(title, `Nothing changed since ${since} but prices, times and loads.`, print);
    }
    return (0,markdown_text/* section */.uW)(title, (0,markdown_text/* list */.p_)(what), print);
}
function anomalySection({ anomalies }) {
    if (anomalies.length === 0)
        return (0,markdown_text/* section */.uW)('Anomalies', 'Nothing stood out from its own recent past.');
    const rows = anomalies.map(({ time, kind, source, message }) => [
        time,
        (0,markdown_text/* outside */.qY)(kind),
        (0,markdown_text/* outside */.qY)(source),
        (0,markdown_text/* outside */.qY)(message),
    ]);
    return (0,markdown_text/* section */.uW)('Anomalies', (0,markdown_text/* table */.tp)(['Noticed', 'Kind', 'Source', 'Evidence'], rows));
}
function timelineSection({ timeline }) {
    const { events, omitted } = timeline;
    if (events.length === 0)
        return '';
    const rows = events.map(({ time, until, times, severity, source, message }) => [
        until === null ? time : `${time} to ${until}`,
        severity,
        (0,markdown_text/* outside */.qY)(source),
        (0,markdown_text/* outside */.qY)(message),
        String(times),
    ]);
    return (0,markdown_text/* section */.uW)('Timeline', omitted > 0 ? `The newest ${events.length} of ${events.length + omitted}.` : null, (0,markdown_text/* table */.tp)(['When', 'Severity', 'Source', 'What', '#Times'], rows));
}
/** What a day or a week is the sum of. */
function partSection({ kind, parts, trading }) {
    if (parts.length === 0)
        return '';
    const money = (0,number_format/* moneyFormat */.Sc)(parts[0].equity.before);
    const unit = trading ? ` (${(0,markdown_text/* outside */.qY)(trading.currency)})` : '';
    const rows = parts.map((part) => [
        (0,markdown_text/* outside */.qY)(part.name),
        ...(kind === 'weekly' ? [String(part.sessions)] : []),
        (0,number_format/* duration */.p0)(part.runtimeMs),
        money(part.equity.after),
        money(part.equity.after - part.equity.before, 'exceptZero'),
        (0,number_format/* percent */.KN)(part.equity.before > 0 ? part.equity.after / part.equity.before - 1 : 0, 'exceptZero'),
        `${part.trades} (${part.wins} won)`,
        money(part.fees),
        String(part.refusals),
        `${part.errors}, ${part.warnings}`,
    ]);
    const columns = [
        ...(kind === 'weekly' ? ['Day', '#Sessions'] : ['Session']),
        '#Runtime',
        `#Equity at the end${unit}`,
        `#Change${unit}`,
        '#Change',
        '#Round trips',
        `#Fees${unit}`,
        '#Refusals',
        '#Errors, warnings',
    ];
    return (0,markdown_text/* section */.uW)(kind === 'weekly' ? 'By day' : 'By session', (0,markdown_text/* table */.tp)(columns, rows));
}

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 42 modules
var src = __webpack_require__(38660);
// EXTERNAL MODULE: ./.build/packages/runtime/src/report/figure-text.js
var figure_text = __webpack_require__(63947);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-figures.js




/** All figures of the period and, where it is older, of the whole book. */
function figureSection(trading, from) {
    const { period, book, currency, equity } = trading;
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const isWhole = book.since === from;
    const columns = isWhole ? [period] : [period, book];
    const names = Object.keys(src/* definitions */.BG);
    const defined = names.map((name) => {
        const { method, annualisation } = src/* definitions */.BG[name];
        const cells = columns.map((figures) => (0,figure_text/* figureText */.O)(name, figures, money));
        return [
            src/* definitions */.BG[name].name,
            ...cells,
            annualisation ? `${method}; annualised ${annualisation}` : method,
        ];
    });
    const head = isWhole ? ['The whole book'] : ['This period', `The book since ${book.since}`];
    return (0,markdown_text/* section */.uW)('Figures', `Money in ${(0,markdown_text/* outside */.qY)(currency)}. Samples: ${samples(period)}${isWhole ? '' : `; the book: ${samples(book)}`}.`, (0,markdown_text/* table */.tp)(['Figure', ...head.map((name) => `#${name}`), 'Method'], defined));
}
function groupSection({ period, equity, currency }) {
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const { bySymbol, byExitReason, trades } = period.record;
    if (trades === 0)
        return '';
    const rows = (groups) => groups.map((group) => [
        (0,markdown_text/* outside */.qY)(group.name),
        String(group.trades),
        String(group.wins),
        money(group.pnl, 'exceptZero'),
        money(group.fees),
    ]);
    const rest = ['#Round trips', '#Won', `#Net result (${(0,markdown_text/* outside */.qY)(currency)})`, '#Fees'];
    return (0,markdown_text/* section */.uW)('By symbol and by exit', (0,markdown_text/* table */.tp)(['Symbol', ...rest], rows(bySymbol)), (0,markdown_text/* table */.tp)(['Exit by', ...rest], rows(byExitReason)));
}
function samples({ samples: { points, days, dailyReturns, roundTrips } }) {
    const counts = [
        (0,number_format/* counted */.hS)(points, 'point'),
        (0,number_format/* counted */.hS)(dailyReturns, 'daily return'),
        (0,number_format/* counted */.hS)(roundTrips, 'round trip'),
    ];
    return `${days.toFixed(2)} days, ${counts.join(', ')}`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-machine.js


function healthSection({ health }) {
    const { level, checks, errorRate, source, newestCandle, dataAgeSeconds, breaker } = health;
    const total = Object.values(checks).reduce((sum, count) => sum + count, 0);
    const found = Object.entries(checks).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
    const age = dataAgeSeconds === null ? '' : `, ${(0,number_format/* duration */.p0)(dataAgeSeconds * 1000)} old`;
    return (0,markdown_text/* section */.uW)('System health summary', (0,markdown_text/* list */.p_)([
        `Now **${level}**; ${(0,number_format/* counted */.hS)(total, 'health check')} in the period${total > 0 ? `: ${found.join(', ')}` : ''}.`,
        `Circuit breaker ${breaker.state}${breaker.reason === null ? '' : `: ${(0,markdown_text/* outside */.qY)(breaker.reason)}`}.`,
        `Failed operations: ${(errorRate * 100).toFixed(2)} %.`,
        `Market data: ${(0,markdown_text/* outside */.qY)(source)}, ${newestCandle === null ? 'no candle yet' : `newest candle ${newestCandle}${age}`}.`,
    ]));
}
function resourceSection({ resources, machine }) {
    const rows = resources.map(({ name, last, mean, max, limit }) => [
        name,
        ...[last, mean, max].map((value) => `${value.toFixed(1)} %`),
        `${limit} %`,
    ]);
    const memory = `${machine.memory_used_mb.toFixed(0)} of ${machine.memory_total_mb.toFixed(0)} MB of memory in use`;
    const now = `Now ${memory}; the machine has been up for ${(0,number_format/* duration */.p0)(machine.uptime_seconds * 1000)}.`;
    return (0,markdown_text/* section */.uW)('Resource usage', now, (0,markdown_text/* table */.tp)(['Resource', '#Last', '#Mean', '#Highest', '#Limit'], rows));
}
function processSection({ processes }) {
    const rows = processes.map(({ name, status, pid, restarts, restartsInPeriod, rss_mb, cpu_percent }) => [
        name,
        status,
        pid === null ? '–' : String(pid),
        `${restarts} (${restartsInPeriod})`,
        `${rss_mb.toFixed(0)} MB`,
        `${cpu_percent.toFixed(1)} %`,
    ]);
    const columns = ['Process', 'Status', '#Pid', '#Restarts (in the period)', '#Memory', '#CPU'];
    return (0,markdown_text/* section */.uW)('Process status', (0,markdown_text/* table */.tp)(columns, rows));
}
function concernSection({ concerns }) {
    const { errors, warnings, latest, omitted } = concerns;
    if (latest.length === 0)
        return (0,markdown_text/* section */.uW)('Recent errors and warnings', 'None in the period.');
    const rows = latest.map(({ time, severity, source, message, times }) => [
        time,
        severity,
        (0,markdown_text/* outside */.qY)(source),
        (0,markdown_text/* outside */.qY)(message),
        String(times),
    ]);
    return (0,markdown_text/* section */.uW)('Recent errors and warnings', `${(0,number_format/* counted */.hS)(errors, 'error')} and ${(0,number_format/* counted */.hS)(warnings, 'warning')}${omitted > 0 ? `; ${omitted} older ones are not shown` : ''}.`, (0,markdown_text/* table */.tp)(['Last seen', 'Severity', 'Source', 'What', '#Times'], rows));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-market.js


/** Where the prices came from, how fresh they were, and what the fills were made on. */
function marketSection({ market }) {
    const { source, switches, candles, fills, feed } = market;
    const rows = switches.map(({ time, from, to, reason }) => [
        time,
        (0,markdown_text/* outside */.qY)(from),
        (0,markdown_text/* outside */.qY)(to),
        (0,markdown_text/* outside */.qY)(reason),
    ]);
    return (0,markdown_text/* section */.uW)('Market data', (0,markdown_text/* list */.p_)([
        `Prices of ${(0,markdown_text/* outside */.qY)(source)}${switches.length > 0 ? `; the source changed ${(0,number_format/* counted */.hS)(switches.length, 'time')}, and positions that were open then are valued at the prices of both` : ''}.`,
        `${(0,number_format/* counted */.hS)(candles.seen, 'candle')}: ${candles.flat} without a trade, ${candles.late} late (nothing new was decided on them).`,
        ...(feed ? [freshness(feed)] : []),
        `${(0,number_format/* counted */.hS)(fills.byBook, 'fill')} by the order book, ${fills.byCandle} by candles, ${fills.late} of them late: resting orders that were met while nobody looked.`,
    ]), rows.length > 0 ? (0,markdown_text/* table */.tp)(['When', 'From', 'To', 'Why'], rows) : null);
}
function freshness(feed) {
    const seconds = (value) => (value === null ? 'unknown' : `${value.toFixed(1)} s`);
    const { requests, errors, lagSeconds, longestLagSeconds, pollCycleSeconds } = feed;
    return `A candle is asked for within ${seconds(pollCycleSeconds)} of its close; the newest came after ${seconds(lagSeconds)}, the slowest in time after ${seconds(longestLagSeconds)}; ${errors} of ${(0,number_format/* counted */.hS)(requests, 'request')} failed.`;
}
/** How anybody can see that nothing but market data was asked for. */
function egressSection({ market }) {
    const { feed } = market;
    if (!feed) {
        return (0,markdown_text/* section */.uW)('What left this machine', 'Nothing: the market of this session needs no network.');
    }
    const rows = feed.egress.map(({ host, method, path, count }) => [
        (0,markdown_text/* outside */.qY)(host),
        (0,markdown_text/* outside */.qY)(method),
        (0,markdown_text/* outside */.qY)(path),
        String(count),
    ]);
    return (0,markdown_text/* section */.uW)('What left this machine', 'Requests for public market data, and nothing else; there is no code that could place an order and no credential to place it with.', rows.length > 0 ? (0,markdown_text/* table */.tp)(['Host', 'Method', 'Path', '#Requests'], rows) : 'None.');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-summary.js


/** The table at the top: what a person wants to know before reading on. */
function summaryOf(report) {
    return (0,markdown_text/* table */.tp)(['Summary', ''], [...whatRan(report), ...(report.trading ? whatItDid(report.trading, report.kind) : [])]);
}
function whatRan({ period, runtimeMs, sessions, outcome, kind, health, concerns }) {
    const { errors, warnings } = concerns;
    const [only] = sessions;
    return [
        ['Period', `${period.from} to ${period.to}`],
        ['Runtime', `${(0,number_format/* duration */.p0)(runtimeMs)} in ${(0,number_format/* counted */.hS)(sessions.length, 'session')}`],
        ...(kind !== 'daily' && kind !== 'weekly' && only ? [['Session', (0,markdown_text/* outside */.qY)(only.id)]] : []),
        ...(outcome
            ? [
                [
                    'Outcome',
                    `**${(0,markdown_text/* outside */.qY)(outcome.outcome)}**, exit code ${outcome.exitCode}: ${(0,markdown_text/* outside */.qY)(outcome.reason)}`,
                ],
            ]
            : []),
        ['Health', `**${health.level}**, ${(0,number_format/* counted */.hS)(errors, 'error')}, ${(0,number_format/* counted */.hS)(warnings, 'warning')}`],
    ];
}
function whatItDid(trading, kind) {
    const { equity, currency, account, period, book, mode, market, strategy, riskLevel } = trading;
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const unit = (0,markdown_text/* outside */.qY)(currency);
    const change = `${money(equity.after - equity.before, 'exceptZero')} ${unit}, ${(0,number_format/* percent */.KN)(equity.after / equity.before - 1, 'exceptZero')}`;
    const whole = period.totalReturn === book.totalReturn
        ? ''
        : `; ${(0,number_format/* percent */.KN)(book.totalReturn ?? 0, 'exceptZero')} since ${book.since}`;
    return [
        [
            'Trading',
            `${mode} mode on ${(0,markdown_text/* outside */.qY)(market)}, strategy ${(0,markdown_text/* outside */.qY)(strategy)}, risk level ${(0,markdown_text/* outside */.qY)(riskLevel)}`,
        ],
        ['Equity', `**${money(equity.after)} ${unit}** (${change} in the period${whole})`],
        ['Held', `cash ${money(account.cash)} ${unit}, ${(0,number_format/* percent */.KN)(account.exposure)} of equity in positions`],
        [
            'Profit and loss of the book',
            `realized ${money(account.realized, 'exceptZero')}, unrealized ${money(account.unrealized, 'exceptZero')} ${unit}`,
        ],
        ...(kind === 'hourly' ? [['Drawdown in the period', (0,number_format/* percent */.KN)(period.drawdown.fraction)]] : []),
        [
            'Traded',
            `${(0,number_format/* counted */.hS)(period.fills, 'fill')}, ${(0,number_format/* counted */.hS)(period.record.trades, 'round trip')} closed (${period.record.wins} won); fees ${money(period.fees)}, slippage ${money(period.slippage)} ${unit}`,
        ],
        ['Buy and hold', holding(trading)],
    ];
}
function holding({ buyAndHold }) {
    if (!buyAndHold)
        return 'unknown: the candles of the period are not all there';
    const each = buyAndHold.symbols.map((held) => `${(0,markdown_text/* outside */.qY)(held.symbol)} ${(0,number_format/* percent */.KN)(held.return, 'exceptZero')}`);
    const parts = each.length > 1 ? ` (${each.join(', ')})` : '';
    return `${(0,number_format/* percent */.KN)(buyAndHold.mean, 'exceptZero')}${parts} in the period, in equal parts and before fees`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/equity-chart.js
/** How far the axis reaches beyond the line, as a share of what the line spans. */
const MARGIN = 0.1;
/** A line that does not move is drawn in the middle of an axis of this share of it. */
const FLAT_SPAN = 0.001;
/** Equity over session time as a mermaid chart, in a fenced block; `null` where there are not two points. */
function equityChart(curve, currency) {
    if (curve.length < 2)
        return null;
    const values = curve.map(({ equity }) => equity);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const span = most - least || Math.abs(most) * FLAT_SPAN || 1;
    const places = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(span))));
    const number = (value) => value.toFixed(places);
    const labels = curve.map(({ time }, index) => `"${clockTime(time, index === 0)}"`);
    // Within the fence mermaid reads on; only letters of the currency may reach it.
    const unit = currency.replace(/[^A-Za-z0-9]/g, '');
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(LOOK)}}%%`,
        'xychart-beta',
        `    title "Equity, UTC"`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "${unit}" ${number(least - span * MARGIN)} --> ${number(most + span * MARGIN)}`,
        `    line [${values.map(number).join(', ')}]`,
        '```',
    ].join('\n');
}
/** The theme's own line is all but invisible on white; this blue reads on light and dark. */
const LOOK = {
    themeVariables: { xyChart: { plotColorPalette: '#2f6fdf' } },
    xyChart: { width: 1000, height: 360, xAxis: { labelFontSize: 11 } },
};
/** Midnight is 00:00 where a curve begins and 24:00 where it arrives, so that no label stands twice. */
function clockTime(time, isFirst) {
    const label = time.slice(11, 16);
    return label === '00:00' && !isFirst ? '24:00' : label;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown-trading.js



/** A table has so many rows at most; the ledger has the rest. */
const MOST_ROWS = 30;
function equitySection({ curve, currency }) {
    return (0,markdown_text/* section */.uW)('Equity', equityChart(curve, currency) ?? 'No candle was processed in the period.');
}
function positionSection({ positions, equity, currency }) {
    if (positions.length === 0)
        return (0,markdown_text/* section */.uW)('Open positions', 'None.');
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const rows = positions.map((position) => [
        (0,markdown_text/* outside */.qY)(position.symbol),
        position.quantity,
        (0,number_format/* price */.q9)(position.entryPrice),
        (0,number_format/* price */.q9)(position.markPrice),
        money(position.unrealized, 'exceptZero'),
        position.stop === null ? 'none' : (0,number_format/* price */.q9)(position.stop),
        position.target === null ? 'none' : (0,number_format/* price */.q9)(position.target),
        position.openedAt,
    ]);
    const unit = (0,markdown_text/* outside */.qY)(currency);
    const columns = [
        'Symbol',
        '#Quantity',
        '#Entry',
        '#Mark',
        `#Unrealized (${unit})`,
        '#Stop',
        '#Target',
        'Opened',
    ];
    return (0,markdown_text/* section */.uW)('Open positions', (0,markdown_text/* table */.tp)(columns, rows));
}
function fillSection({ fills, equity, currency }) {
    if (fills.length === 0)
        return (0,markdown_text/* section */.uW)('Fills', 'None in the period.');
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const rows = newest(fills).map((fill) => [
        fill.time,
        `${fill.side} (${fill.reason})`,
        (0,markdown_text/* outside */.qY)(fill.symbol),
        fill.quantity,
        (0,number_format/* price */.q9)(fill.price),
        money(fill.fee),
        money(fill.slippage),
    ]);
    const unit = (0,markdown_text/* outside */.qY)(currency);
    const columns = ['Time', 'What', 'Symbol', '#Quantity', '#Price', `#Fee (${unit})`, `#Slippage (${unit})`];
    return (0,markdown_text/* section */.uW)('Fills', (0,markdown_text/* table */.tp)(columns, rows), leftOut(fills.length));
}
function tripSection({ trips, equity, currency }) {
    if (trips.length === 0)
        return (0,markdown_text/* section */.uW)('Round trips', 'None closed in the period.');
    const money = (0,number_format/* moneyFormat */.Sc)(equity.before);
    const rows = newest(trips).map((trip) => [
        trip.closedAt,
        (0,markdown_text/* outside */.qY)(trip.symbol),
        trip.quantity,
        (0,number_format/* price */.q9)(trip.entryPrice),
        (0,number_format/* price */.q9)(trip.exitPrice),
        money(trip.pnl, 'exceptZero'),
        money(trip.fees),
        trip.exitReason,
        trip.openedAt,
    ]);
    const unit = (0,markdown_text/* outside */.qY)(currency);
    const columns = [
        'Closed',
        'Symbol',
        '#Quantity',
        '#Entry',
        '#Exit',
        `#Net result (${unit})`,
        `#Fees (${unit})`,
    ];
    return (0,markdown_text/* section */.uW)('Round trips', (0,markdown_text/* table */.tp)([...columns, 'Exit by', 'Opened'], rows), leftOut(trips.length));
}
function refusalSection({ refusals, activity }) {
    if (refusals.length === 0)
        return (0,markdown_text/* section */.uW)('Refusals', `None of ${(0,number_format/* counted */.hS)(activity.signals, 'signal')}.`);
    const rows = refusals.map(({ rule, count, lastReason }) => [rule, String(count), (0,markdown_text/* outside */.qY)(lastReason)]);
    return (0,markdown_text/* section */.uW)('Refusals', `The governor refused ${activity.refusals} of ${(0,number_format/* counted */.hS)(activity.signals, 'signal')}.`, (0,markdown_text/* table */.tp)(['Rule', '#Refused', 'Last reason'], rows));
}
function governorSection({ governor }) {
    if (governor === null)
        return (0,markdown_text/* section */.uW)('Governor', 'The limits are lifted: nothing was refused.');
    const { state, cause, limits } = governor;
    const rows = limits.map((usage) => [
        usage.rule,
        written(usage, usage.figure),
        written(usage, usage.limit),
        `${((usage.figure / usage.limit) * 100).toFixed(0)} %`,
    ]);
    return (0,markdown_text/* section */.uW)('Governor', `State: **${state}**${cause === null ? '' : ` (${(0,markdown_text/* outside */.qY)(cause)})`}.`, (0,markdown_text/* table */.tp)(['Limit', '#Now', '#Allowed', '#Used'], rows));
}
function gapSection({ gaps }) {
    if (gaps.length === 0)
        return '';
    const rows = newest(gaps).map(({ symbol, from, to, candles }) => [
        (0,markdown_text/* outside */.qY)(symbol),
        from,
        to,
        String(candles),
    ]);
    return (0,markdown_text/* section */.uW)('Gaps', (0,markdown_text/* table */.tp)(['Symbol', 'From', 'To', '#Missing candles'], rows), leftOut(gaps.length));
}
function simulationSection({ simulation }) {
    return (0,markdown_text/* section */.uW)('How these fills were simulated', (0,markdown_text/* list */.p_)(simulation));
}
function newest(rows) {
    return rows.slice(-MOST_ROWS);
}
function leftOut(count) {
    if (count <= MOST_ROWS)
        return null;
    return `The newest ${MOST_ROWS} of ${count}; \`chimera ledger show\` has them all.`;
}
function written({ unit }, value) {
    return unit === 'fraction' ? (0,number_format/* percent */.KN)(value) : String(value);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/report/markdown.js








const WARNING = '> **PAPER TRADING.** Every order in this report was simulated. No real money was at risk, and no exchange was sent an order.';
/** The report as GitHub-flavoured Markdown. What came from outside is in it only as text, whatever it says. */
function markdownOf(report) {
    const sections = [
        `# ${report.title}`,
        WARNING,
        summaryOf(report),
        (0,markdown_text/* section */.uW)('Recommendations', (0,markdown_text/* list */.p_)(report.recommendations)),
        changeSection(report),
        partSection(report),
        ...tradingSections(report),
        ...(0,divergence_passages/* divergencePassages */.i)(report).map(markdown_text/* passageSection */.qJ),
        sessionSection(report),
        marketSection(report),
        healthSection(report),
        resourceSection(report),
        processSection(report),
        concernSection(report),
        anomalySection(report),
        timelineSection(report),
        report.trading ? simulationSection(report.trading) : '',
        egressSection(report),
    ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
/** An hour is told fill by fill, a day or a session by its round trips and figures. */
function tradingSections({ trading, kind, period }) {
    if (!trading)
        return [];
    return [
        equitySection(trading),
        positionSection(trading),
        ...(kind === 'hourly' ? [fillSection(trading)] : []),
        tripSection(trading),
        ...(kind === 'hourly' ? [] : [figureSection(trading, period.from), groupSection(trading)]),
        refusalSection(trading),
        governorSection(trading),
        gapSection(trading),
    ];
}
function sessionSection({ kind, sessions }) {
    if (kind !== 'daily' && kind !== 'weekly')
        return '';
    if (sessions.length === 0) {
        return (0,markdown_text/* section */.uW)('Sessions', `None ran ${kind === 'daily' ? 'on this day' : 'in this week'}.`);
    }
    const rows = sessions.map(({ id, from, to, end }, index) => {
        const silent = index === sessions.length - 1 ? 'not ended by then' : 'lost: it never said';
        return [(0,markdown_text/* outside */.qY)(id), from, to, end ? `${end.reason}: ${(0,markdown_text/* outside */.qY)(end.detail)}` : silent];
    });
    return (0,markdown_text/* section */.uW)('Sessions', (0,markdown_text/* table */.tp)(['Session', 'From', 'To', 'How it ended'], rows));
}


/***/ }),

/***/ 59174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ buyAndHold),
/* harmony export */   l: () => (/* binding */ lastPrices)
/* harmony export */ });
/** Refused candles are among the recorded events too; their prices are not the market's. */
const SOUND = `kind <> 'command' AND low > 0 AND low <= close AND close <= high`;
/** The close of each symbol's newest candle that had ended by `to`; of two with the same start the first. */
function lastPrices(reader, to, periodMs) {
    return reader.rows(`SELECT symbol, close AS price FROM (
       SELECT symbol, close, row_number() OVER (PARTITION BY symbol ORDER BY start DESC, id) AS place
       FROM events WHERE ${SOUND} AND start <= ?) WHERE place = 1 ORDER BY symbol`, to - periodMs);
}
/**
 * What holding the symbols in equal parts would have earned, before fees: from the open of each one's first candle
 * in the period to the close of its last. `null` unless the ledger still holds candles of every symbol.
 */
function buyAndHold(reader, { from, to }, { symbols, periodMs }) {
    const last = new Map(lastPrices(reader, to, periodMs).map(({ symbol, price }) => [symbol, price]));
    const first = reader.rows(`SELECT symbol, open FROM (
       SELECT symbol, open, row_number() OVER (PARTITION BY symbol ORDER BY start, id) AS place
       FROM events WHERE ${SOUND} AND kind = 'candle' AND start >= ? AND start <= ?) WHERE place = 1`, from, to - periodMs);
    const opens = new Map(first.map(({ symbol, open }) => [symbol, open]));
    const returns = symbols.flatMap((symbol) => {
        const [open, close] = [opens.get(symbol), last.get(symbol)];
        return open === undefined || close === undefined ? [] : [{ symbol, return: close / open - 1 }];
    });
    if (returns.length < symbols.length)
        return null;
    return { symbols: returns, mean: returns.reduce((sum, each) => sum + each.return, 0) / returns.length };
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
/** Below it a book is kept in a dear currency, whose cents would hide everything. */
const SMALL_BOOK = 100;
/** Writes amounts of a book: to the cent, or to 8 places where the whole book is worth very little. */
function moneyFormat(equity) {
    const places = equity >= SMALL_BOOK ? 2 : 8;
    const format = (signDisplay) => new Intl.NumberFormat('en-US', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        signDisplay,
    });
    const formats = { negative: format('negative'), exceptZero: format('exceptZero') };
    return (amount, sign = 'negative') => formats[sign].format(Number(amount));
}
const PRICE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 8 });
function price(value) {
    return PRICE.format(Number(value));
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

/***/ 64379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ positionsOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38660);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);


/** What the book holds, each position with the orders that protect it; by symbol. */
function positionsOf(book) {
    const positions = [...book.positions.values()].toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
    return positions.map((position) => {
        const { symbol, entryPrice, openedAt } = position;
        const resting = book.openOrders(symbol).map(({ order }) => order);
        return {
            symbol,
            quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(position.quantity),
            entryPrice,
            markPrice: book.marks.get(symbol) ?? entryPrice,
            unrealized: book.worth(position) - position.costNumber,
            stop: resting.find(({ type }) => type === 'stop-market' || type === 'trailing-stop')?.price ?? null,
            target: resting.find(({ type }) => type === 'take-profit')?.price ?? null,
            openedAt: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(openedAt),
        };
    });
}


/***/ }),

/***/ 43722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sessionsIn),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

function sessionsIn(reader, { from, to, session }) {
    const rows = reader.rows(`SELECT * FROM journal WHERE kind = 'session-started' AND time <= ? AND session = ifnull(?, session)
     ORDER BY seq`, to, session);
    const runs = rows.map((row) => {
        const ended = reader.sessionEnd(row.session);
        const end = ended?.time ?? reader.lastCandleEnd(row.session) ?? row.time;
        return {
            id: row.session,
            start: row.time,
            started: JSON.parse(row.data),
            end,
            ended: ended?.data ?? null,
        };
    });
    return runs.filter(({ start, end }) => start === from || (start < to && end > from));
}
/** The part of a session's life that lies in the period. */
function spanOf({ id, start, end, ended }, { from, to }) {
    return {
        id,
        from: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(Math.max(start, from)),
        to: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(Math.min(end, to)),
        end: ended !== null && end <= to ? ended : null,
    };
}


/***/ }),

/***/ 62895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;
/** Monday 00:00 UTC of the ISO 8601 week that a time lies in. */
function weekStart(time) {
    return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
/** `2026-W01`: a week belongs to the year that its Thursday lies in. */
function weekName(time) {
    const thursday = weekStart(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${year}-W${String(number).padStart(2, '0')}`;
}
/** The Monday of a week by its name, as `weekName` writes it. */
function mondayOf(year, week) {
    // The week with January 4th is the first.
    return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}


/***/ }),

/***/ 66722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ standingEngine),
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38660);

/** For an engine that is only looked at: nobody is asked for signals. */
const SILENT = {
    name: 'silent',
    description: 'Never says anything.',
    parameters: {},
    warmup: () => 0,
    create: () => ({ onCandle: () => undefined }),
};
/** The engine as the ledger leaves it after its last step, for those who look or give a command; `null` without a session. */
function standingEngine(reader) {
    const session = reader.lastSession();
    if (!session)
        return null;
    const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(session.started.setup, SILENT, reader.entries());
    for (const [symbol, price] of reader.marks())
        engine.book.mark(symbol, price);
    const cursor = reader.cursor();
    if (engine.governor && cursor)
        engine.governor.highWaterMark = cursor.high_water_mark;
    return engine;
}


/***/ })

};
