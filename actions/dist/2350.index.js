export const id = 2350;
export const ids = [2350];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

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
/**
 * What the process of a person's own strategy needs of the engine: the same modules, without the shipped strategies and
 * their indicators, which are most of the code and never run there.
 */





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

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);

const shown = 50;
function paragraph({ problem, source, path, found, expected, remedy }) {
    return [
        problem,
        `  where:    ${path} (${source})`,
        `  found:    ${found}`,
        `  expected: ${expected}`,
        `  remedy:   ${remedy}`,
    ].join('\n');
}
function report(mistakes) {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
    const more = mistakes.length > shown ? [`… and ${mistakes.length - shown} more`] : [];
    // What loosens safety comes first: it must not scroll away behind misspelt keys.
    const ordered = mistakes.toSorted((a, b) => Number(b.safety) - Number(a.safety));
    const isCommand = mistakes.every(({ source }) => source === 'command line');
    return [
        `The ${isCommand ? 'command' : 'configuration'} has ${count}:`,
        ...ordered.slice(0, shown).map(paragraph),
        ...more,
    ].join('\n\n');
}
/** Everything that is wrong with the settings, of all layers together. Nothing starts. */
class ConfigError extends Error {
    mistakes;
    /** 3 as soon as one of the mistakes loosens safety, otherwise 2. */
    exitCode;
    constructor(mistakes) {
        super((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(report(mistakes)));
        this.name = 'ConfigError';
        this.mistakes = mistakes;
        this.exitCode = mistakes.some((mistake) => mistake.safety) ? 3 : 2;
    }
    /** All mistakes for a terminal or a log; no stack. */
    format() {
        return this.message;
    }
}


/***/ }),

/***/ 93008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ExchangeUnreachable)
/* harmony export */ });
/** No exchange of the list answers at the start of a session. */
class ExchangeUnreachable extends Error {
    name = 'ExchangeUnreachable';
    constructor(reason) {
        super(`${reason}, and there is no other exchange to go to`);
    }
}


/***/ }),

/***/ 66657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addedFeeds),
/* harmony export */   u: () => (/* binding */ addedEgress)
/* harmony export */ });
/** The same session's feed before and after the bot was started again. */
function addedFeeds(before, now) {
    return {
        ...now,
        requests: before.requests + now.requests,
        errors: before.errors + now.errors,
        flat: before.flat + now.flat,
        lagMs: now.lagMs ?? before.lagMs,
        longestLagMs: Math.max(before.longestLagMs ?? 0, now.longestLagMs ?? 0) || null,
        skewMs: now.skewMs ?? before.skewMs,
        aheadOfSteadyMs: now.aheadOfSteadyMs ?? before.aheadOfSteadyMs,
        cycleMs: now.cycleMs ?? before.cycleMs,
        egress: addedEgress([...before.egress, ...now.egress]),
    };
}
/** Each host, method and path once. */
function addedEgress(counts) {
    const sums = new Map();
    for (const each of counts) {
        const key = `${each.method} ${each.host}${each.path}`;
        const before = sums.get(key)?.count ?? 0;
        sums.set(key, { ...each, count: before + each.count });
    }
    return [...sums.values()];
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
/** The sessions whose candles have this length. */
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;
const CANDLE = 'symbol, start, open, high, low, close, volume';
/** The newest recorded candle of each symbol of which a range holds at least `count` of this length, by its start. */
function newestRecorded(reader, { first, end }, { periodMs, count }) {
    const rows = reader.rows(`SELECT symbol, max(start) AS start FROM events
     WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0 AND session IN (${OF_PERIOD})
     GROUP BY symbol HAVING count(DISTINCT start) >= ?`, first, end, periodMs, count);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
/** The candles that a range does not hold already. */
function notRecorded(reader, { first, end }, periodMs, candles) {
    if (candles.length === 0)
        return candles;
    const rows = reader.rows(`SELECT symbol, start FROM events WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0
       AND session IN (${OF_PERIOD})`, first, end, periodMs);
    const known = new Set(rows.map(({ symbol, start }) => `${symbol} ${start}`));
    return candles.filter(({ symbol, start }) => !known.has(`${symbol} ${start}`));
}
/**
 * What feeds gave the sessions of a range to warm them, of this length: each candle once, and none that was
 * recorded as a new candle too; in order of time.
 */
function earlierWarmup(reader, { first, end }, periodMs) {
    const rows = reader.rows(`SELECT ${CANDLE} FROM events AS warm
     WHERE id >= ? AND id < ? AND kind = 'warmup' AND refused = 0 AND session IN (${OF_PERIOD})
       AND NOT EXISTS (SELECT 1 FROM events WHERE kind = 'candle' AND refused = 0
         AND symbol = warm.symbol AND start = warm.start AND id >= ? AND id < ?)
     GROUP BY symbol, start HAVING id = min(id) ORDER BY start, id`, first, end, periodMs, first, end);
    return rows.map(plainCandle);
}
/** What the feed gave a session to warm it. */
function sessionWarmup(reader, session) {
    const rows = reader.rows(`SELECT ${CANDLE} FROM events WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`, session);
    return rows.map(plainCandle);
}
function plainCandle({ symbol, start, open, high, low, close, volume }) {
    return { symbol, start, open, high, low, close, volume };
}


/***/ }),

/***/ 1342:
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
const DAY_MS = 86_400_000;
/**
 * Notes of equity and health checks are kept one by one for this long, session time: as far back as a weekly summary that
 * is written again begins. Older ones are summed up by the hour.
 */
const KEEP_SINGLE_MS = 15 * DAY_MS;
/** What is summed up by the hour is kept at least this long, session time; older ones are summed up by the day, once in `DAYS_AT_ONCE_MS`. */
const KEEP_HOURS_MS = 92 * DAY_MS;
/** Summing up by the day goes through all that was summed up before: it is done for this number of days at once. */
const DAYS_AT_ONCE_MS = 30 * DAY_MS;
/** Up to which time what is summed up by the hour is to be summed up by the day; `null` where that was done, as of a time. */
function daysDue(time, done) {
    const stretch = (at) => Math.floor((at - KEEP_HOURS_MS) / DAYS_AT_ONCE_MS);
    return stretch(time) > stretch(done) ? wholeDaysBefore(time, KEEP_HOURS_MS) : null;
}
const HOUR_MS = 3_600_000;
/** The end of the last whole day, UTC, that is at least this long ago. */
function wholeDaysBefore(time, ageMs) {
    return Math.floor((time - ageMs) / DAY_MS) * DAY_MS;
}
/** The hour, or the day, that a note at a time closes: at 00:00 it is the one before. */
function stretchOf(time, stretchMs) {
    return Math.ceil(time / stretchMs);
}



/***/ }),

/***/ 78541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ summedUpChecks),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aI: () => (/* binding */ spreadOver)
/* harmony export */ });
/* unused harmony export countOf */
/* harmony import */ var _ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);

const LEVELS = ['healthy', 'degraded', 'unhealthy', 'critical'];
const NO_CHECKS = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
/** A summary names at most this many reasons. */
const MOST_REASONS = 3;
/** The summary of a row; of a single check itself. */
function summaryOf({ level, time }, metrics) {
    if (metrics.summary)
        return metrics.summary;
    const { cpu_percent, memory_percent, disk_percent } = metrics.system;
    const one = (value) => ({ min: value, mean: value, max: value });
    return {
        from: time,
        to: time,
        checks: { ...NO_CHECKS, [level]: 1 },
        cpu: one(cpu_percent),
        memory: one(memory_percent),
        disk: one(disk_percent),
        ...(metrics.usage && {
            sessionCpu: one(metrics.usage.cpu_percent),
            sessionMemory: one(metrics.usage.memory_percent),
        }),
    };
}
/**
 * One row for all checks of a session in an hour, or of all sessions in a day: the worst level, the greatest loads, ages and
 * counts, and a summary. It has the key of the last one. Rows come in the order of their keys.
 */
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
        spreadOver(summaries, 'sessionCpu'),
        spreadOver(summaries, 'sessionMemory'),
    ];
    const summary = {
        from: Math.min(...summaries.map(({ from }) => from)),
        to: Math.max(...summaries.map(({ to }) => to)),
        checks: summaries.reduce((sum, { checks }) => addedUp(sum, checks), NO_CHECKS),
        cpu: spreadOver(summaries, 'cpu'),
        memory: spreadOver(summaries, 'memory'),
        disk: spreadOver(summaries, 'disk'),
        ...(sessionCpu && sessionMemory && { sessionCpu, sessionMemory }),
    };
    const level = LEVELS.findLast((each) => summary.checks[each] > 0) ?? last.row.level;
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
                disk_percent: summary.disk.max,
            },
            ...(last.metrics.usage &&
                sessionCpu &&
                sessionMemory && {
                usage: {
                    ...last.metrics.usage,
                    cpu_percent: sessionCpu.max,
                    memory_percent: sessionMemory.max,
                },
            }),
            application: {
                ...last.metrics.application,
                health_status: level,
                health_reasons: reasons.slice(0, MOST_REASONS),
                processes: [],
                error_count: greatest(checked.map(({ metrics }) => metrics.application.error_count)) ?? 0,
                warning_count: greatest(checked.map(({ metrics }) => metrics.application.warning_count)) ?? 0,
                error_rate: greatest(checked.map(({ metrics }) => metrics.application.error_rate)) ?? 0,
            },
            market: {
                ...last.metrics.market,
                data_age_seconds: greatest(checked.map(({ metrics }) => metrics.market.data_age_seconds)),
                feed_lag_seconds: greatest(checked.map(({ metrics }) => metrics.market.feed_lag_seconds)),
                quarantined: [],
                egress: [],
            },
            summary,
        }),
    };
}
/** Without what is told of each position: the notes of equity have the book's worth. */
function shortened(metrics) {
    return { ...metrics, trading: { ...metrics.trading, positions: [] } };
}
function addedUp(a, b) {
    const of = (level) => a[level] + b[level];
    return {
        healthy: of('healthy'),
        degraded: of('degraded'),
        unhealthy: of('unhealthy'),
        critical: of('critical'),
    };
}
/** How many checks a summary is of. */
function countOf({ checks }) {
    return LEVELS.reduce((sum, level) => sum + checks[level], 0);
}
/** Over all checks of several summaries that know it, the mean by their numbers; `null` if none does. */
function spreadOver(summaries, key) {
    let [sum, count] = [0, 0];
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const summary of summaries) {
        const spread = summary[key];
        if (!spread)
            continue;
        const checks = countOf(summary);
        sum += spread.mean * checks;
        count += checks;
        min = Math.min(min, spread.min);
        max = Math.max(max, spread.max);
    }
    return count > 0 ? { min, mean: sum / count, max } : null;
}
function greatest(values) {
    const known = values.filter((value) => value !== null && value !== undefined);
    return known.length > 0 ? Math.max(...known) : null;
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
/** A log file is set aside at this size; this many older ones are kept. */
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

/***/ 62669:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _config_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);
/* harmony import */ var _feed_exchange_exchange_classes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69835);
/* harmony import */ var _feed_files_data_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68274);
/* harmony import */ var _feed_live_exchange_unreachable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93008);
/* harmony import */ var _host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _host_walls_walls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73140);
/* harmony import */ var _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62708);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40457);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69178);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14187);
/* harmony import */ var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94895);
/* harmony import */ var _session_strategy_import_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11462);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(47768);
/* harmony import */ var _bot_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(58556);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(84207);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(633);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(79098);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(61492);




















/** The bot's process. It ends by itself, when it is told to, or when the controller is gone. */
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_17__/* .receivePlan */ .H)();
const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .pathsOf */ .wG)(plan.workdir, plan.book);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_10__/* .Log */ .tG(paths.botLog, plan.logLevel);
(0,_printed_js__WEBPACK_IMPORTED_MODULE_19__/* .logWhatIsPrinted */ .t)(log);
(0,_pid_file_js__WEBPACK_IMPORTED_MODULE_18__/* .tidyOnExit */ .g3)(paths.botPid, paths.pid);
(0,_dead_man_js__WEBPACK_IMPORTED_MODULE_16__/* .startDeadMansSwitch */ .I)();
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => { });
process.on('SIGTERM', () => stop({ reason: 'stopped', detail: 'the bot was sent SIGTERM' }));
let bot = null;
let asked = null;
const go = Promise.withResolvers();
/** Also ends a bot that is still opening its book, or whose clock never started. */
function stop(end) {
    asked ??= end;
    bot?.stop(end);
    go.resolve({ sessionTime: plan.start, steadyTime: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .rj)(), speed: plan.speed });
}
/** A controller that was killed because it did not end in time was not lost: somebody had asked for the end. */
function asWished() {
    const wish = (0,_session_stop_request_js__WEBPACK_IMPORTED_MODULE_12__/* .findStopRequest */ .f8)(paths);
    return wish && { reason: wish.outcome, detail: wish.reason };
}
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_17__/* .ParentLink */ .v({
    heartbeatMs: plan.heartbeatMs,
    operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
    feed: () => bot?.feedStatus ?? null,
    delays: () => bot?.delays.take() ?? null,
    onMessage(message) {
        if (message.type === 'go') {
            go.resolve(message.anchor);
            bot?.setClock(message.anchor);
        }
        else if (message.type === 'stop')
            stop(message);
    },
    onLost() {
        log.error('The controller is gone: the bot stops');
        if (bot)
            stop(asWished() ?? { reason: 'controller-lost', detail: 'the controller was gone' });
        else
            process.exit(1);
    },
});
log.onTrouble((severity, message) => link.incident(severity, 'log-unwritable', message));
/** A disk that fails once, or a process without memory, may do better the next time; these do not. */
const LASTING = new Set([
    ...['disk-full', 'disk-quota', 'file-too-large', 'read-only', 'damaged'],
]);
/** What starting again cannot mend. */
function isFinal(error) {
    const kinds = [_ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_8__/* .LedgerError */ .o, _session_strategy_import_js__WEBPACK_IMPORTED_MODULE_13__/* .StrategyError */ .C$, _config_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x, _feed_files_data_error_js__WEBPACK_IMPORTED_MODULE_4__/* .DataError */ .f, _feed_live_exchange_unreachable_js__WEBPACK_IMPORTED_MODULE_5__/* .ExchangeUnreachable */ .m, _feed_exchange_exchange_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .UnknownExchange */ .ue];
    if (kinds.some((kind) => error instanceof kind))
        return true;
    const fault = (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .storageFault */ .sk)(error);
    return fault !== null && LASTING.has(fault);
}
/** The end that the bot before this one wrote and could not tell any more; a session is not begun twice. */
function writtenEnd() {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(plan.ledgerPath))
        return null;
    const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .LedgerReader */ .B(plan.ledgerPath);
    try {
        return reader.sessionEnd(plan.id)?.data ?? null;
    }
    finally {
        reader.close();
    }
}
/** How long a session that is over waits for what was measured; real time. */
const WALLS_MS = 10_000;
/** What keeps the strategy in is measured where it runs. */
async function tellWalls() {
    const { walls, missing } = await (0,_host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredWalls */ .Ai)();
    log.info(`The strategy's process: ${(0,_host_walls_walls_js__WEBPACK_IMPORTED_MODULE_7__/* .wallsInWords */ .Gb)({ walls })}${(0,_host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .becauseOf */ .W$)({ missing })}`);
    link.send({ type: 'walls', walls: { walls, missing } });
}
/** Opens the book and trades until the session's end. */
async function trade() {
    const told = plan.strategyFile === null ? Promise.resolve() : tellWalls();
    bot = await _bot_js__WEBPACK_IMPORTED_MODULE_15__/* .Bot */ .c.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
    if (asked)
        bot.stop(asked);
    link.send({ type: 'ready' });
    const end = await bot.run(await go.promise);
    await bot.close();
    // A session of seconds on a busy machine may be over before its walls are measured.
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .settlesWithin */ .od)(told, WALLS_MS);
    return end;
}
try {
    const end = writtenEnd() ?? (await trade());
    if (end.reason === 'failed')
        link.send({ type: 'failed', message: end.detail });
    else
        link.send({ type: 'ended', reason: end.reason });
    link.close();
}
catch (error) {
    const { stack } = error;
    const message = (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .isLedgerLost */ .SZ)(error) ? (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .ledgerLost */ .W1)(error) : (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_14__/* .faultInWords */ .RQ)(error);
    log.error(`The bot crashed: ${stack ?? message}`);
    if (isFinal(error))
        link.send({ type: 'failed', message });
    else
        link.incident('error', 'bot-crash', message);
    process.exitCode = 1;
    link.close();
}
// What is still open must not keep the session waiting.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 58556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Bot)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var src_clock = __webpack_require__(40646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan.js
var plan = __webpack_require__(80624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/answer.js
/** So long after its close a candle that is not there does not exist, where the exchange shows later ones of others. */
const OTHERS_MS = 5_000;
/** So long after its close a candle that is not there does not exist, where the exchange answers at all. */
const QUIET_MS = 30_000;
/** A candle that starts further in the future than this, by a clock that may itself be wrong, proves nothing. */
const FUTURE_MS = 900_000;
/**
 * Reads an answer, however disordered it is. A candle is closed where the exchange's time or a later candle says so:
 * the machine's clock may be wrong.
 */
function readAnswer(answer, periodMs) {
    const { candles, since, limit, askedAt, frontier } = answer;
    const grid = (time) => Math.floor(time / periodMs) * periodMs;
    const closedUntil = closedBefore(answer, grid);
    const closed = new Map();
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const faults = new Set();
    for (const candle of candles) {
        const { start, symbol } = candle;
        if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
            faults.add(`${symbol}: a candle starts at ${start}, between two of them`);
            continue;
        }
        if (start < last)
            faults.add(`${symbol}: candles are not in order of time`);
        first = Math.min(first, start);
        last = Math.max(last, start);
        if (start >= closedUntil)
            continue;
        if (closed.has(start))
            faults.add(`${symbol}: a candle is there twice`);
        // Of two the later is the more finished one.
        closed.set(start, candle);
    }
    const isFull = candles.length >= limit;
    const quiet = Math.min(closedUntil, grid(askedAt - QUIET_MS));
    const shown = Math.min(frontier, grid(askedAt - OTHERS_MS));
    const speaksUntil = isFull
        ? last
        : Math.max(last, Math.min(since + limit * periodMs, Math.max(quiet, shown)));
    return {
        closed,
        closedUntil,
        speaksUntil,
        // The one who starts at `since` ends in between; the one who ends now has cut off the beginning.
        reachesBackTo: isFull && first > since && last >= closedUntil - periodMs ? first : null,
        oddities: [...faults].map((message) => ({ kind: 'disordered-candles', message })),
    };
}
/** What the exchange's time, or else a later candle, says to be over. */
function closedBefore(answer, grid) {
    const { candles, askedAt, exchangeTime, frontierBefore = Number.NEGATIVE_INFINITY } = answer;
    const { earliest, latest } = exchangeTime ?? {
        earliest: Number.NEGATIVE_INFINITY,
        latest: askedAt + FUTURE_MS,
    };
    const starts = candles
        .map(({ start }) => start)
        .filter((start) => start <= latest && grid(start) === start);
    return Math.max(grid(earliest), frontierBefore, ...starts);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/doubt.js
var live_doubt = __webpack_require__(69402);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/candle-track.js


/**
 * One symbol's way from answers to candles: every closed candle once and in order, no matter what comes. Knows no exchange
 * and no clock; answers and times are handed in.
 */
class CandleTrack {
    symbol;
    #options;
    #next;
    #close;
    /** The end of the newest candle in which somebody traded. */
    #tradedUntil;
    #handedOut;
    /** The start of a candle that was asked for again, because it was hard to believe. */
    #askedAgain = null;
    /** The close of a candle that was not believed: the next one may confirm it. */
    #disbelieved = null;
    constructor(options) {
        const { symbol, next, previous, periodMs } = options;
        this.symbol = symbol;
        this.#options = options;
        this.#next = next;
        this.#close = previous?.close ?? null;
        this.#handedOut = previous;
        this.#tradedUntil = previous && previous.volume > 0 ? previous.start + periodMs : next;
    }
    /** The start of the next candle to hand out. */
    get next() {
        return this.#next;
    }
    get tradedUntil() {
        return this.#tradedUntil;
    }
    /** Takes an answer to a request for candles from `next` on (or earlier), and hands out what it settles. */
    take(answer, now) {
        const { periodMs } = this.#options;
        const read = readAnswer(answer, periodMs);
        const oddities = [...read.oddities, ...this.#revisions(read.closed)];
        const candles = [];
        if (read.reachesBackTo !== null && read.reachesBackTo > this.#next) {
            const message = `${this.symbol}: the exchange keeps no candles from ${iso(this.#next)} to ${iso(read.reachesBackTo)}`;
            oddities.push({ kind: 'candles-missing', message });
            this.#next = read.reachesBackTo;
        }
        while (this.#next < read.closedUntil) {
            const candle = read.closed.get(this.#next);
            if (!candle && this.#next >= read.speaksUntil)
                break;
            if (!candle) {
                const flat = this.#flat();
                if (flat)
                    candles.push(this.#handOut(flat, now, true));
                else
                    this.#next += periodMs;
                continue;
            }
            const doubt = (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved);
            if (doubt && this.#askedAgain !== candle.start) {
                this.#askedAgain = candle.start;
                break;
            }
            if (doubt)
                oddities.push({ kind: 'suspicious-candle', message: `${this.symbol}: ${doubt.reason}` });
            // What is malformed the engine refuses by itself; what is only hard to believe it must not see.
            if (doubt?.isPlausible)
                this.#pass(candle);
            else
                candles.push(this.#handOut(candle, now, false));
        }
        return { candles, oddities };
    }
    /** Takes the last that a stream said of the next candle before it told of a later one; `null` where that is not the next one. */
    takeStreamed(candle, now) {
        if (candle.start !== this.#next || (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved))
            return null;
        return this.#handOut(candle, now, false);
    }
    /** Gives up what is before: it cannot be had. */
    skipTo(start) {
        this.#next = Math.max(this.#next, start);
    }
    /** Whether an answer brings the next candle only on another try. */
    get isInDoubt() {
        return this.#askedAgain === this.#next;
    }
    #handOut(candle, now, isFlat) {
        const { periodMs, maxAgeMs, liveFrom } = this.#options;
        const closes = candle.start + periodMs;
        this.#next = closes;
        if (!isFlat && candle.volume > 0)
            this.#tradedUntil = closes;
        if (candle.close > 0)
            this.#close = candle.close;
        this.#disbelieved = null;
        this.#handedOut = candle;
        const isQuiet = closes - this.#tradedUntil > maxAgeMs;
        return { candle, late: candle.start < liveFrom || now - closes > maxAgeMs || isQuiet, isFlat };
    }
    #pass(candle) {
        this.#disbelieved = candle.close;
        this.#next = candle.start + this.#options.periodMs;
    }
    #flat() {
        const close = this.#close;
        if (close === null)
            return null;
        return { symbol: this.symbol, start: this.#next, open: close, high: close, low: close, close, volume: 0 };
    }
    /** What was handed out cannot be taken back; that the exchange says something else by now is worth a word. */
    #revisions(closed) {
        const before = this.#handedOut;
        const now = before && closed.get(before.start);
        if (!before || !now || isSame(before, now))
            return [];
        const message = `${this.symbol}: the candle of ${iso(before.start)} closed at ${before.close} and is ${now.close} by now`;
        return [{ kind: 'revised-candle', message }];
    }
}
function isSame(a, b) {
    return a.open === b.open && a.high === b.high && a.low === b.low && a.close === b.close;
}
function iso(time) {
    return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/episodes.js
var episodes = __webpack_require__(80428);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/event-queue.js

/** Events on their way from those who fetch them to the one who reads them, in order. */
class EventQueue {
    #waiting = [];
    #cameAt;
    #wake = () => { };
    #isClosed = false;
    /** When the event that was taken last was put, by `monotonicNow`. */
    get cameAt() {
        return this.#cameAt;
    }
    put(event) {
        this.#waiting.push({ event, cameAt: (0,src_clock/* monotonicNow */.XZ)() });
        this.#wake();
    }
    /** Nothing comes any more; what waits is still handed out. */
    close() {
        this.#isClosed = true;
        this.#wake();
    }
    /** `null` after the last one. */
    async take() {
        for (;;) {
            const next = this.#waiting.shift();
            if (next) {
                this.#cameAt = next.cameAt;
                return next.event;
            }
            if (this.#isClosed)
                return null;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/exchange-clock.js
var exchange_clock = __webpack_require__(18300);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/exchange-unreachable.js
var exchange_unreachable = __webpack_require__(93008);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/back-off.js
var back_off = __webpack_require__(6073);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/trade-candles.js
/** This many trades are remembered to know one that comes twice. */
const MOST_REMEMBERED = 2_000;
/**
 * Folds one symbol's trades into candles as they come. Only candles that began after the stream was connected are
 * told of: of others some trades may be missing.
 */
class TradeCandles {
    #symbol;
    #periodMs;
    #connectedAt;
    #wholeFrom = null;
    #known = new Set();
    #open = null;
    /** `connectedAt`: by the exchange's time; `null` where that is not known, and the first trades tell it. */
    constructor(symbol, periodMs, connectedAt) {
        this.#symbol = symbol;
        this.#periodMs = periodMs;
        this.#connectedAt = connectedAt;
    }
    /** The candles that these trades changed, in order. A trade of a candle before the newest one is too late for it. */
    add(trades) {
        const changed = new Map();
        if (trades.length === 0)
            return [];
        this.#wholeFrom ??= this.#connectedAt() ?? Math.max(...trades.map(({ time }) => time));
        for (const trade of trades.toSorted((a, b) => a.time - b.time)) {
            const start = Math.floor(trade.time / this.#periodMs) * this.#periodMs;
            const isWhole = start >= this.#wholeFrom;
            const isLate = this.#open !== null && start < this.#open.start;
            if (!isWhole || isLate || this.#isKnown(trade))
                continue;
            this.#open = this.#open?.start === start ? grown(this.#open, trade) : begun(this.#symbol, start, trade);
            changed.set(start, this.#open);
        }
        return [...changed.values()];
    }
    #isKnown({ id }) {
        if (id === null)
            return false;
        if (this.#known.has(id))
            return true;
        this.#known.add(id);
        if (this.#known.size > MOST_REMEMBERED)
            this.#known.delete(this.#known.values().next().value);
        return false;
    }
}
function begun(symbol, start, { price, quantity }) {
    return { symbol, start, open: price, high: price, low: price, close: price, volume: quantity };
}
function grown(candle, { price, quantity }) {
    const [high, low] = [Math.max(candle.high, price), Math.min(candle.low, price)];
    return { ...candle, high, low, close: price, volume: candle.volume + quantity };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/candle-streams.js



/** This many traded candles in a row that a stream did not tell of make it a silent one. */
const MOST_MISSED = 2;
/** A stream is given this many candles to begin. */
const CANDLES_TO_BEGIN = 2;
/** Whether a symbol has left quarantine is looked at so often. */
const AFTER_QUARANTINE_MS = 60_000;
/**
 * The exchange's streams of candles or trades, one a symbol. What they miss is asked for anyway; a stream that fails or falls
 * silent, heartbeats or not, is taken up again with growing pauses.
 */
class CandleStreams {
    #scene;
    #signal;
    #connections = new Map();
    constructor(scene, signal) {
        this.#scene = scene;
        this.#signal = signal;
        for (const desk of scene.desks)
            void this.#follow(desk);
    }
    /** A traded candle had to be asked for. */
    missed(desk, start, now) {
        const connection = this.#connections.get(desk);
        const { exchange, episodes, periodMs } = this.#scene;
        if (!connection || start < connection.since + CANDLES_TO_BEGIN * periodMs)
            return;
        desk.missedByStream = desk.heardUntil >= start ? 0 : desk.missedByStream + 1;
        if (desk.missedByStream < MOST_MISSED)
            return;
        desk.missedByStream = 0;
        const { symbol } = desk.track;
        const message = `${exchange.id}: the stream of ${symbol} says nothing of candles that were traded; it is taken up again`;
        episodes.trouble(this.#kind, message, now, symbol);
        connection.alarm.abort();
    }
    get #kind() {
        return `${this.#scene.exchange.id}-stream`;
    }
    /** What is new of a symbol's candles: as the exchange streams them, or made of the trades that it streams. */
    #reader({ track }, signal) {
        const { exchange, timeframe, periodMs, clock } = this.#scene;
        const { symbol } = track;
        if (exchange.streams.candles)
            return () => exchange.nextCandles(symbol, timeframe, signal);
        const connected = clock.steady();
        const candles = new TradeCandles(symbol, periodMs, () => clock.latestAt(connected));
        return async () => candles.add(await exchange.nextTrades(symbol, signal));
    }
    async #follow(desk) {
        const { exchange, clock, random, episodes, tally, quarantine } = this.#scene;
        const { symbol } = desk.track;
        const backOff = new back_off/* BackOff */.T(random);
        while (!this.#signal.aborted) {
            if (quarantine.has(symbol)) {
                await clock.until(clock.now() + AFTER_QUARANTINE_MS, this.#signal);
                continue;
            }
            const connection = new AbortController();
            const give = () => connection.abort();
            this.#signal.addEventListener('abort', give, { once: true });
            this.#connections.set(desk, { alarm: connection, since: clock.now() });
            const next = this.#reader(desk, connection.signal);
            try {
                while (!connection.signal.aborted) {
                    const candles = await next();
                    backOff.succeeded();
                    episodes.over(this.#kind, clock.now(), symbol);
                    for (const candle of candles)
                        this.#scene.heard(desk, candle);
                }
            }
            catch (error) {
                if (!(error instanceof public_exchange/* ExchangeError */.S))
                    throw error;
                if (this.#signal.aborted)
                    return;
                const counts = error.failure !== 'no-market' && !quarantine.has(symbol);
                if (counts)
                    tally.requests += 1;
                if (counts && !connection.signal.aborted) {
                    tally.errors += 1;
                    episodes.trouble(this.#kind, `${exchange.id}: ${error.message}`, clock.now(), symbol);
                }
            }
            finally {
                this.#signal.removeEventListener('abort', give);
                desk.forgetStreamed();
            }
            await clock.until(clock.now() + backOff.failed(), this.#signal);
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/making-up.js
/** Candles of the time before the session, and what is new behind them, held back until they can go in order of time. */
class MakingUp {
    #desks;
    #liveFrom;
    #emit;
    #held = [];
    constructor(desks, liveFrom, emit) {
        this.#desks = desks;
        this.#liveFrom = liveFrom;
        this.#emit = emit;
    }
    /** Whether something of the time before the session is still to be asked for. */
    get isOpen() {
        return this.#desks.some((desk) => this.concerns(desk));
    }
    concerns({ track }) {
        return track.next < this.#liveFrom;
    }
    /** Hands a candle on, or holds it back. */
    pass(desk, tracked) {
        const waits = tracked.candle.start < this.#liveFrom || this.#held.length > 0 || this.isOpen;
        if (waits)
            this.#held.push({ desk, tracked });
        else
            this.#emit({ kind: 'candle', candle: tracked.candle, late: tracked.late });
    }
    /** Does without what is still missing; returns whose that is. */
    giveUp() {
        const given = this.#desks.filter((desk) => this.concerns(desk));
        for (const { track } of given)
            track.skipTo(this.#liveFrom);
        this.settle();
        return given.map(({ track }) => track.symbol);
    }
    /** Hands on what was held back, once all is there. */
    settle() {
        if (!this.isOpen)
            this.release();
    }
    /** Hands on what was held back, in order of time over all symbols. */
    release() {
        const place = new Map(this.#desks.map((desk, index) => [desk, index]));
        const all = this.#held.splice(0);
        all.sort((a, b) => a.tracked.candle.start - b.tracked.candle.start || place.get(a.desk) - place.get(b.desk));
        for (const { tracked } of all) {
            this.#emit({ kind: 'candle', candle: tracked.candle, late: tracked.late });
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/reason-to-leave.js

/** An exchange that has not answered for so long is left, if there is another one. */
const LEFT_AFTER_MS = 60_000;
/** Data is stale where no symbol was traded for this many times the allowed age, though the exchange answers. */
const STALE_FACTOR = 3;
/** Why a session should go on with another exchange, in words; `null` where it should stay. */
function reasonToLeave({ lane, desks, clock, maxAgeMs, liveFrom, hasFallback }) {
    if (!hasFallback)
        return null;
    const now = clock.now();
    const { trouble, exchange } = lane;
    if (trouble?.failure === 'region-refused' && trouble.times > 1) {
        return `${exchange.id} refuses requests from this region`;
    }
    if (trouble && now - trouble.since >= LEFT_AFTER_MS) {
        return `${exchange.id} has been ${trouble.failure} since ${(0,src_clock/* isoTime */.Ly)(trouble.since)}`;
    }
    const traded = Math.max(liveFrom, ...desks.map(({ track }) => track.tradedUntil));
    if (trouble || now - traded <= maxAgeMs * STALE_FACTOR)
        return null;
    return `${exchange.id} serves no candle with a trade in it since ${(0,src_clock/* isoTime */.Ly)(traded)}`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/waiting.js
/** A wait for a time that anybody may cut short. */
class Waiting {
    #clock;
    #alarm = null;
    constructor(clock) {
        this.#clock = clock;
    }
    wake() {
        this.#alarm?.abort();
    }
    async until(time, signal) {
        const alarm = new AbortController();
        const wake = () => alarm.abort();
        this.#alarm = alarm;
        signal.addEventListener('abort', wake, { once: true });
        if (signal.aborted)
            alarm.abort();
        await this.#clock.until(time, alarm.signal);
        signal.removeEventListener('abort', wake);
        this.#alarm = null;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/exchange-work.js




/** Levels a side that are asked for, shown to the engine and recorded. */
const BOOK_DEPTH = 20;
/** This many requests may be on their way at the same time. */
const MOST_ON_THE_WAY = 4;
/** A book that is still wanted is asked for again after so long. */
const BOOK_AGAIN_MS = 5_000;
/** How long after the end of the session its last candles are waited for, unless the scene says otherwise. */
const LAST_CANDLES_MS = 54_000;
/** How long a session waits for what was missed before it. */
const MAKE_UP_MS = 600_000;
/** An exchange that says nothing of its time with its answers is asked for it so often, where it can be. */
const TIME_AGAIN_MS = 600_000;
const TIME_RETRY_MS = 60_000;
/** Each symbol is asked for at least twice within this many candles and so long. */
const RECENT_PERIODS = 2;
const RECENT_MS = 60_000;
const ODDITIES = ['suspicious-candle', 'revised-candle', 'candles-missing', 'disordered-candles'];
/** One exchange at work: asks for what is due, one thing after the other, until the session is over or it gives up. */
class ExchangeWork {
    #scene;
    #waiting;
    #onTheWay = new Set();
    #makingUp;
    #streams = null;
    #wanted = new Map();
    #frontier = Number.NEGATIVE_INFINITY;
    #broken = null;
    /** The last request was for a book. */
    #wasBook = false;
    #timeAskedAt = Number.NEGATIVE_INFINITY;
    /** The machine's clock was set so often when something was asked for last. */
    #steps;
    #lookedAt;
    /** When the machine woke from its last sleep. */
    #awakeSince = Number.NEGATIVE_INFINITY;
    constructor(scene) {
        this.#scene = scene;
        this.#waiting = new Waiting(scene.clock);
        this.#steps = scene.clock.reading ? scene.clock.steps : -1;
        this.#lookedAt = scene.clock.now();
        this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
        for (const desk of scene.desks)
            if (scene.quarantine.has(desk.track.symbol))
                this.#rest(desk, 'at once');
    }
    want(books) {
        this.#wanted = books;
        this.#waiting.wake();
    }
    /** Resolves with why another exchange should take over, or with `null` when the session is over. */
    async run(signal) {
        const { lane, clock, desks, timeframe, periodMs, random, episodes, tally } = this.#scene;
        const began = clock.steady();
        const over = new AbortController();
        const stop = () => over.abort();
        signal.addEventListener('abort', stop, { once: true });
        const { candles, trades } = lane.exchange.streams;
        if (candles || trades) {
            const heard = (desk, candle) => this.#heard(desk, candle);
            const scene = {
                exchange: lane.exchange,
                desks,
                timeframe,
                periodMs,
                clock,
                random,
                episodes,
                tally,
                quarantine: this.#scene.quarantine,
                heard,
            };
            this.#streams = new CandleStreams(scene, over.signal);
        }
        try {
            while (!signal.aborted && !this.#isDone()) {
                this.#scene.skew.look(clock, lane.exchange.id);
                const reason = reasonToLeave(this.#scene);
                if (reason) {
                    // The next exchange goes on from where this one came.
                    this.#makingUp.release();
                    return reason;
                }
                if (clock.steady() > began + MAKE_UP_MS)
                    this.#giveUpMissed();
                if (this.#begin(over.signal))
                    continue;
                await this.#waiting.until(this.#nextMoment(), signal);
                if (this.#broken)
                    throw this.#broken;
            }
            return null;
        }
        finally {
            signal.removeEventListener('abort', stop);
            over.abort();
            await Promise.allSettled(this.#onTheWay);
        }
    }
    /** Begins the most urgent request that may begin now; false if there is none. */
    #begin(signal) {
        const { lane, clock } = this.#scene;
        const now = clock.now();
        if (now < lane.freeAt || this.#onTheWay.size >= MOST_ON_THE_WAY)
            return false;
        if (this.#wantsTime()) {
            this.#send(this.#askForTime(signal));
            return true;
        }
        const due = this.#dueDesk(now);
        // Books go first, but candles have every other turn: many books that stay of no use must not hold them up.
        const book = (due && this.#wasBook) || this.#isLost ? null : this.#dueBook(now);
        this.#wasBook = book !== null;
        if (book)
            this.#send(this.#askForBook(book, signal));
        else if (due)
            this.#send(this.#askForCandles(due, signal));
        return book !== null || due !== null;
    }
    /** Answers state the time as a rule; an exchange whose answers do not is asked for it. */
    #wantsTime() {
        const { lane, clock } = this.#scene;
        if (!lane.exchange.hasTimeEndpoint || lane.answered === 0)
            return false;
        return clock.sinceReadingMs >= TIME_AGAIN_MS && clock.steady() - this.#timeAskedAt >= TIME_RETRY_MS;
    }
    async #askForTime(signal) {
        const { lane, clock } = this.#scene;
        this.#timeAskedAt = clock.steady();
        await lane.ask('its time', (exchange) => exchange.askTime(signal), signal);
    }
    #send(request) {
        const sent = request
            .catch((error) => {
            this.#broken ??= error;
        })
            .finally(() => {
            this.#onTheWay.delete(sent);
            this.#waiting.wake();
        });
        this.#onTheWay.add(sent);
    }
    #dueBook(now) {
        if (now > this.#scene.until)
            return null;
        const due = this.#scene.desks.filter((desk) => {
            const earliest = this.#bookWantedFrom(desk);
            return earliest !== undefined && now >= Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS);
        });
        return due.toSorted((a, b) => a.bookAskedAt - b.bookAskedAt)[0] ?? null;
    }
    /** Nobody knows what is due before the exchange has said what time it is, nor after the machine slept: the next answer states it. */
    get #isLost() {
        return this.#scene.clock.steps > this.#steps;
    }
    #bookWantedFrom({ track: { symbol } }) {
        return this.#scene.quarantine.has(symbol) ? undefined : this.#wanted.get(symbol);
    }
    /** What was missed comes before anything new. */
    #dueDesk(now) {
        const isMakingUp = this.#makingUp.isOpen;
        const isLost = this.#isLost;
        const due = this.#scene.desks.filter((desk) => {
            const isTurn = !isMakingUp || this.#makingUp.concerns(desk);
            return isTurn && !desk.isAsking && (isLost || desk.dueAt <= now) && !this.#isThrough(desk);
        });
        return due.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? (isMakingUp ? null : this.#unconfirmed(now));
    }
    /** A candle that was streamed is asked for once more when nothing else is to be done: was it the last word? */
    #unconfirmed(now) {
        return this.#scene.desks.find((desk) => !desk.isAsking && (desk.confirmAt ?? now + 1) <= now) ?? null;
    }
    async #askForBook(desk, signal) {
        const { lane, clock, maxBookAgeMs, emit } = this.#scene;
        const { symbol } = desk.track;
        desk.bookAskedAt = clock.now();
        const asked = await lane.ask(`book of ${symbol}`, (exchange) => exchange.book(symbol, BOOK_DEPTH, signal), signal);
        if (signal.aborted)
            return;
        if (!('result' in asked)) {
            this.#strike(symbol, asked.failure, clock.now());
            if (this.#scene.quarantine.has(symbol))
                this.#rest(desk);
            return;
        }
        const stale = clock.now() - asked.result.time > maxBookAgeMs;
        emit({ kind: 'book', book: cut(asked.result), stale });
    }
    async #askForCandles(desk, signal) {
        const { lane, clock, periodMs, timeframe } = this.#scene;
        const { track } = desk;
        const { symbol } = track;
        const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), this.#frontier];
        this.#steps = clock.steps;
        // With the candle before: it shows whether that was revised.
        const since = track.next - periodMs;
        const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
        const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
        desk.isAsking = true;
        desk.confirmAt = null;
        const request = (exchange) => exchange.candles(symbol, timeframe, since, limit, signal);
        const asked = this.#scene.quarantine.has(symbol)
            ? await this.#probe(symbol, request, signal)
            : await lane.ask(`candles of ${symbol}`, request, signal);
        desk.isAsking = false;
        if (signal.aborted)
            return;
        const now = clock.now();
        if (!('result' in asked)) {
            this.#unanswered(desk, asked.failure, now);
            return;
        }
        const candles = asked.result;
        for (const { start } of candles)
            if (clock.canBe(start))
                this.#frontier = Math.max(this.#frontier, start);
        const before = track.next;
        const exchangeTime = clock.boundsSince(steadyAt);
        const frontiers = { frontier: this.#frontier, frontierBefore };
        const taken = track.take({ candles, since, limit, askedAt, exchangeTime, ...frontiers }, now);
        for (const tracked of taken.candles)
            this.#handOut(desk, tracked, 'asked');
        this.#tellOf(symbol, taken.oddities);
        desk.answered(now, track.next > before);
        this.#judge(desk, now);
        this.#makingUp.settle();
    }
    /** The list of markets is asked for first: what it lacks, or says to be halted, need not be asked for. */
    async #probe(symbol, request, signal) {
        const { lane, quarantine } = this.#scene;
        if (quarantine.causeOf(symbol) !== 'absent')
            return lane.probe(request, signal);
        const listed = await lane.probe((exchange) => exchange.markets(signal), signal);
        if (!('result' in listed))
            return listed;
        if (!listed.result.some((market) => market.symbol === symbol && market.active)) {
            return { failure: 'no-market' };
        }
        return lane.probe(request, signal);
    }
    #unanswered(desk, failure, now) {
        const { quarantine, liveFrom } = this.#scene;
        const { symbol } = desk.track;
        this.#strike(symbol, failure, now);
        if (quarantine.has(symbol))
            this.#rest(desk);
        else if (failure === 'no-market')
            desk.absent(now);
        else
            desk.answered(now, false);
        if (failure !== 'no-market' && !quarantine.has(symbol))
            return;
        desk.track.skipTo(liveFrom);
        this.#makingUp.settle();
    }
    #strike(symbol, failure, now) {
        const { lane, quarantine, tally, episodes, periodMs } = this.#scene;
        const recentMs = RECENT_PERIODS * periodMs + RECENT_MS;
        tally.excuse(quarantine.failed(symbol, failure, { now, recentMs, exchange: lane.exchange.id }));
        if (!quarantine.has(symbol))
            return;
        // Its troubles are no longer those of the exchange.
        for (const member of [`candles of ${symbol}`, `book of ${symbol}`, symbol])
            episodes.forget(member);
    }
    /** It was answered: is it traded, too? */
    #judge(desk, now) {
        const { quarantine, desks } = this.#scene;
        const { symbol, tradedUntil } = desk.track;
        const others = desks.filter((other) => other !== desk).map(({ track }) => track.tradedUntil);
        quarantine.answered(symbol, now, tradedUntil, Math.max(Number.NEGATIVE_INFINITY, ...others));
        if (quarantine.has(symbol))
            this.#rest(desk);
    }
    /** Who is in quarantine is asked for rarely, and nobody waits for it. */
    #rest(desk, when) {
        const { quarantine, clock, liveFrom } = this.#scene;
        const { symbol } = desk.track;
        // What its list of markets lacked a moment ago need not be asked for at once; what failed before may be back.
        const isKnown = when === undefined || quarantine.causeOf(symbol) === 'absent';
        desk.rests(isKnown ? clock.now() + quarantine.pause(symbol) : clock.now());
        if (quarantine.causeOf(symbol) !== 'silent')
            desk.track.skipTo(liveFrom);
    }
    /** A stream told of a candle: the one before it, if it is the next, has finished. */
    #heard(desk, candle) {
        const { clock } = this.#scene;
        if (!clock.canBe(candle.start))
            return;
        const now = clock.now();
        this.#frontier = Math.max(this.#frontier, candle.start);
        const finished = desk.streamed(candle);
        if (finished && !this.#makingUp.isOpen)
            this.#take(desk, finished, now);
        this.#waiting.wake();
    }
    #take(desk, candle, now) {
        const tracked = desk.track.takeStreamed(candle, now);
        if (!tracked)
            return;
        this.#handOut(desk, tracked, 'streamed');
        desk.answered(now, true);
        desk.confirmAt = now + this.#scene.periodMs / 2;
    }
    #handOut(desk, tracked, how) {
        const { clock, periodMs, tally, until } = this.#scene;
        const { candle, late, isFlat } = tracked;
        if (candle.start + periodMs > until)
            return;
        if (isFlat)
            tally.flat += 1;
        tally.handedOut(clock.now() - candle.start - periodMs, late);
        if (how === 'asked' && !isFlat)
            this.#streams?.missed(desk, candle.start, clock.now());
        this.#makingUp.pass(desk, tracked);
    }
    /** Nobody trades while the past is waited for; at some point it has to do without. */
    #giveUpMissed() {
        if (!this.#makingUp.isOpen)
            return;
        const { lane, episodes, clock } = this.#scene;
        const names = this.#makingUp.giveUp().join(', ');
        const message = `what was missed of ${names} before the session could not be had: the session goes on without it`;
        episodes.trouble(`${lane.exchange.id}-candles-missing`, message, clock.now());
    }
    #tellOf(symbol, oddities) {
        const { lane, episodes, clock } = this.#scene;
        const now = clock.now();
        for (const kind of ODDITIES) {
            const found = oddities.filter((oddity) => oddity.kind === kind);
            const episode = `${lane.exchange.id}-${kind}`;
            if (found.length === 0)
                episodes.over(episode, now, symbol);
            else
                episodes.trouble(episode, found.map(({ message }) => message).join('; '), now, symbol);
        }
    }
    #isThrough({ track }) {
        return track.next + this.#scene.periodMs > this.#scene.until;
    }
    #isDone() {
        const { desks, clock, until } = this.#scene;
        this.#noteSleep();
        const isLost = this.#steps < 0 || (clock.reading === null && this.#onTheWay.size > 0);
        const isOver = (desk) => this.#isThrough(desk) || (this.#scene.quarantine.has(desk.track.symbol) && clock.now() > until);
        return desks.every(isOver) || (!isLost && clock.now() > this.#waitsUntil);
    }
    /** When the last candles are no longer waited for. A machine that slept over the end has that time from its waking. */
    get #waitsUntil() {
        const { until, lastCandlesMs } = this.#scene;
        return Math.max(until, this.#awakeSince) + lastCandlesMs;
    }
    /** It looks every few seconds, unless the machine sleeps. */
    #noteSleep() {
        const now = this.#scene.clock.now();
        if (now - this.#lookedAt > this.#scene.lastCandlesMs / 2)
            this.#awakeSince = now;
        this.#lookedAt = now;
    }
    /** When there may be something to do again, unless something happens before. */
    #nextMoment() {
        const { desks, lane, clock } = this.#scene;
        const isMakingUp = this.#makingUp.isOpen;
        const moments = desks.flatMap((desk) => {
            if (this.#isThrough(desk) || (isMakingUp && !this.#makingUp.concerns(desk)))
                return [];
            const asks = desk.isAsking ? [] : [desk.dueAt, desk.confirmAt].filter((time) => time !== null);
            return asks.map((time) => Math.max(time, lane.freeAt));
        });
        for (const desk of desks) {
            const earliest = this.#bookWantedFrom(desk);
            if (earliest === undefined)
                continue;
            moments.push(Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS, lane.freeAt));
        }
        const soon = clock.now() + 1;
        const onTheWay = this.#onTheWay.size >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
        const next = Math.max(soon, onTheWay, Math.min(...moments, Number.MAX_SAFE_INTEGER));
        return Math.min(next, Math.max(soon, this.#waitsUntil + 1), soon + 5_000);
    }
}
function cut({ symbol, time, bids, asks }) {
    return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/feed-status.js
var feed_status = __webpack_require__(66657);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/paged-history.js

/** An answer that brings nothing may be a slip; this many do not. */
const MOST_IDLE = 3;
/**
 * Closed candles of the past, page by page, with flat ones where nobody traded; as many as the exchange keeps, and none
 * where it has no such market. `null` where it has not answered for `patienceMs`.
 */
async function pagedHistory(lane, { symbol, timeframe, periodMs, from, until }, clock, patienceMs) {
    const track = new CandleTrack({
        symbol,
        periodMs,
        maxAgeMs: Number.POSITIVE_INFINITY,
        liveFrom: from,
        next: from,
        previous: null,
    });
    const candles = [];
    const began = clock.now();
    let frontier = Number.NEGATIVE_INFINITY;
    let idle = 0;
    while (track.next < until && idle < MOST_IDLE) {
        await clock.until(lane.freeAt);
        const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), frontier];
        const since = track.next;
        const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
        const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
        const asked = await lane.ask(`candles of ${symbol}`, (exchange) => exchange.candles(symbol, timeframe, since, limit));
        if (!('result' in asked)) {
            const since = lane.trouble?.since ?? began;
            if (asked.failure === 'no-market')
                return [];
            if (clock.now() - since >= patienceMs)
                return null;
            await clock.until(clock.now() + periodMs / 60);
            continue;
        }
        for (const { start } of asked.result)
            if (clock.canBe(start))
                frontier = Math.max(frontier, start);
        const exchangeTime = clock.boundsSince(steadyAt);
        const answer = { candles: asked.result, since, limit, askedAt, exchangeTime, frontier, frontierBefore };
        const taken = track.take(answer, askedAt);
        candles.push(...taken.candles.map(({ candle }) => candle));
        idle = track.next > since ? 0 : idle + 1;
    }
    return candles.filter(({ start }) => start < until);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/poll-plan.js
var poll_plan = __webpack_require__(62187);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/quarantine.js

/** This many answers in a row that there is no such market. */
const ABSENT_TIMES = 3;
/** This many failures in a row, over so long at least, that are its own: the others are answered meanwhile. */
const FAILING_TIMES = 5;
const FAILING_MS = 60_000;
/** From this many failures in a row on they do not count for the error rate, where they are its own. */
const OWN_TIMES = 3;
/** So long without a trade, while others were traded. */
const SILENT_MS = 3 * 3_600_000;
/** A symbol in quarantine is asked for again after so long, then after twice as long each time, up to the longest. */
const FIRST_AGAIN_MS = 300_000;
const LONGEST_AGAIN_MS = 3_600_000;
/**
 * Which symbols are in quarantine, by what the exchange answers about each. A symbol in quarantine does not count for the
 * error rate, nor does what brought it there, and the others do not wait for it.
 */
class Quarantine {
    #report;
    #strikes = new Map();
    #records = new Map();
    #wards = new Map();
    /** `known`: those that were found in quarantine before, or missing in the exchange's list of markets. */
    constructor(report, known = []) {
        this.#report = report;
        for (const each of known)
            this.enter(each);
    }
    get list() {
        return [...this.#wards.values()].map(({ againMs: _, ...symbol }) => symbol);
    }
    has(symbol) {
        return this.#wards.has(symbol);
    }
    causeOf(symbol) {
        return this.#wards.get(symbol)?.cause ?? null;
    }
    /** How long to wait before it is asked for again. */
    pause(symbol) {
        const ward = this.#wards.get(symbol);
        if (!ward)
            return 0;
        const { againMs } = ward;
        // Who answers, only without a trade, costs no failures: it is asked for steadily.
        if (ward.cause !== 'silent')
            ward.againMs = Math.min(LONGEST_AGAIN_MS, againMs * 2);
        return againMs;
    }
    /**
     * A request about it failed. `recentMs`: the time in which every symbol is asked for twice. Returns how many failures are not
     * to count for the error rate, because they are its own and not the exchange's.
     */
    failed(symbol, failure, scene) {
        if (this.has(symbol) || failure === 'given-up' || failure === 'wall')
            return 0;
        const { now, recentMs, exchange } = scene;
        this.#recordOf(symbol).failedAt = now;
        const kind = failure === 'no-market' ? 'absent' : 'failing';
        const before = this.#strikes.get(symbol);
        const strikes = before?.kind === kind ? before : { kind, since: now, times: 0, counted: 0 };
        strikes.times += 1;
        this.#strikes.set(symbol, strikes);
        const { since, times } = strikes;
        if (kind === 'absent') {
            if (times < ABSENT_TIMES)
                return 0;
            const reason = `${exchange} has no market ${symbol}, ${times} times in a row`;
            this.enter({ symbol, cause: 'absent', since, reason });
            return 0;
        }
        strikes.counted += 1;
        if (times < OWN_TIMES || !this.#isOwn(symbol, now - recentMs))
            return 0;
        const { counted } = strikes;
        strikes.counted = 0;
        if (times >= FAILING_TIMES && now - since >= FAILING_MS) {
            const reason = `${exchange} fails on ${symbol} alone (${failure}), ${times} times in a row`;
            this.enter({ symbol, cause: 'failing', since, reason });
        }
        return counted;
    }
    /** Whether others were answered about since then, and none of those failed as well: the exchange works. */
    #isOwn(symbol, since) {
        const others = [...this.#records].filter(([name]) => name !== symbol).map(([, record]) => record);
        const answered = others.filter(({ answeredAt }) => answeredAt >= since);
        return answered.length > 0 && answered.every(({ failedAt }) => failedAt < since);
    }
    #recordOf(symbol) {
        const known = this.#records.get(symbol);
        if (known)
            return known;
        const record = { answeredAt: Number.NEGATIVE_INFINITY, failedAt: Number.NEGATIVE_INFINITY };
        this.#records.set(symbol, record);
        return record;
    }
    /** It was answered; `tradedUntil` is the end of its newest candle with a trade, `othersUntil` that of all others. */
    answered(symbol, now, tradedUntil, othersUntil) {
        this.#strikes.delete(symbol);
        this.#recordOf(symbol).answeredAt = now;
        const ward = this.#wards.get(symbol);
        const isQuiet = now - tradedUntil > SILENT_MS;
        if (ward && !(ward.cause === 'silent' && isQuiet)) {
            this.#wards.delete(symbol);
            const minutes = Math.max(0, Math.round((now - ward.since) / 60_000));
            this.#report('info', 'quarantine', `${symbol} answers again after ${minutes} min: it left quarantine`);
        }
        else if (!ward && isQuiet && othersUntil > tradedUntil + SILENT_MS) {
            const reason = `nobody has traded ${symbol} since ${(0,src_clock/* isoTime */.Ly)(tradedUntil)}, others are traded`;
            this.enter({ symbol, cause: 'silent', since: tradedUntil, reason });
        }
    }
    /** What one exchange does not answer another may. */
    begin() {
        this.#strikes.clear();
        this.#records.clear();
        this.#wards.clear();
    }
    enter(symbol) {
        this.#strikes.delete(symbol.symbol);
        this.#wards.set(symbol.symbol, { ...symbol, againMs: FIRST_AGAIN_MS });
        this.#report('warning', 'quarantine', quarantineWords(symbol));
    }
}
/** What people are told, with the remedy. */
function quarantineWords({ symbol, cause, reason }) {
    const pace = cause === 'silent' ? 'every 5 minutes' : 'every 5 to 60 minutes';
    const remedy = `if the book holds it and it does not come back: chimera write-off ${symbol} --reason "…"`;
    return `${symbol} is in quarantine: ${reason}. It is asked for ${pace}, the others trade on; ${remedy}`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/request-lane.js
var request_lane = __webpack_require__(77192);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/skew-watch.js
var skew_watch = __webpack_require__(1138);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/symbol-desk.js

/** Waits between two requests for a candle that is not there yet. */
const FIRST_RETRY_MS = 2_000;
/** Whether a market is not there is asked once more after so long. */
const ABSENT_MS = 15_000;
/** What one symbol needs next, and from when on. */
class SymbolDesk {
    track;
    #periodMs;
    #dueAt;
    #retryMs = FIRST_RETRY_MS;
    isAsking = false;
    /** When the candle that was streamed last should be asked for once more. */
    confirmAt = null;
    /** The start of the newest candle that the stream told of. */
    heardUntil = Number.NEGATIVE_INFINITY;
    /** This many candles with trades in them, one after the other, came by request though there is a stream. */
    missedByStream = 0;
    /** A book was asked for then. */
    bookAskedAt = Number.NEGATIVE_INFINITY;
    /** What the stream said last of each candle that is not handed out yet. */
    #streamed = new Map();
    constructor(track, periodMs) {
        this.track = track;
        this.#periodMs = periodMs;
        this.#dueAt = track.next + periodMs + poll_plan/* SETTLE_MS */.l;
    }
    /** From when on the exchange should be asked for the next candle. */
    get dueAt() {
        return this.#dueAt;
    }
    /** An answer was taken, or failed: from when on is the next one needed? */
    answered(now, hasMoved) {
        const closes = this.track.next + this.#periodMs + poll_plan/* SETTLE_MS */.l;
        if (closes > now || hasMoved) {
            this.#retryMs = FIRST_RETRY_MS;
            this.#dueAt = this.track.isInDoubt ? now + FIRST_RETRY_MS : closes;
            return;
        }
        this.#dueAt = now + this.#retryMs;
        this.#retryMs = Math.min(this.#retryMs * 2, this.#periodMs / 2);
    }
    /** The exchange has no such market, it says. */
    absent(now) {
        this.#dueAt = now + ABSENT_MS;
    }
    /** It is in quarantine, and not asked for before then. */
    rests(until) {
        this.#retryMs = FIRST_RETRY_MS;
        this.#dueAt = until;
        this.confirmAt = null;
    }
    /** The stream broke: what it told of candles that are not handed out yet may lack their end. */
    forgetStreamed() {
        this.#streamed.clear();
    }
    /** The stream told of a candle; returns the candle before it, where that has just finished. */
    streamed(candle) {
        const { next } = this.track;
        this.heardUntil = Math.max(this.heardUntil, candle.start);
        for (const start of this.#streamed.keys())
            if (start < next)
                this.#streamed.delete(start);
        if (candle.start < next)
            return null;
        this.#streamed.set(candle.start, candle);
        // Only a later one proves that a candle is finished: what was on its way when it closed may still come.
        return candle.start > next ? (this.#streamed.get(next) ?? null) : null;
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/tally.js
var tally = __webpack_require__(45666);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/exchange-feed.js















/** How long an exchange may not answer at the start of a session. */
const PATIENCE_AT_START_MS = 30_000;
/** Live market data of public exchanges: one at a time, the next in the list where that one fails. */
class ExchangeFeed {
    end = null;
    #options;
    #clock;
    #skew;
    #quarantine;
    #episodes;
    #tally = new tally/* Tally */.F();
    #egress = [];
    #place;
    /** There is nowhere to go from here. */
    #isStuck = false;
    #lane = null;
    #cycleMs = null;
    #work = null;
    #wanted = new Map();
    #queue = new EventQueue();
    constructor(options) {
        this.#options = options;
        this.#clock = new exchange_clock/* ExchangeClock */.i(options.clock, options.skewMs);
        this.#skew = new skew_watch/* SkewWatch */.Ay(options.report);
        this.#quarantine = new Quarantine(options.report, options.quarantined);
        this.#episodes = new episodes/* Episodes */.B(options.report);
        this.#place = Math.max(0, options.exchanges.indexOf(options.first));
    }
    get source() {
        return this.#options.exchanges[this.#place];
    }
    get instruments() {
        return this.#options.instruments;
    }
    get cameAt() {
        return this.#queue.cameAt;
    }
    get status() {
        const { requests, errors, flat, lagMs, longestLagMs } = this.#tally;
        const exchange = this.#lane?.exchange;
        const egress = (0,feed_status/* addedEgress */.u)([...this.#egress, ...(exchange?.egress() ?? [])]);
        return {
            source: this.#name,
            requests,
            errors,
            flat,
            lagMs,
            longestLagMs,
            cycleMs: this.#cycleMs,
            skewMs: this.#clock.skewMs,
            aheadOfSteadyMs: this.#clock.aheadOfSteadyMs,
            quarantined: this.#quarantine.list,
            egress,
        };
    }
    want(books) {
        this.#wanted = books;
        this.#work?.want(books);
    }
    /** @throws {ExchangeUnreachable} where no exchange of the list answers */
    async history(before, count, after) {
        if (count === 0)
            return [];
        const { symbols, backfill, periodMs, timeframe } = this.#options;
        const clock = this.#clock;
        const ends = new Map(backfill.map(({ symbol, from }) => [symbol, from]));
        const all = [];
        const failed = [];
        const asked = symbols.filter((symbol) => this.#quarantine.causeOf(symbol) !== 'absent');
        for (const symbol of asked) {
            const until = Math.min(before, ends.get(symbol) ?? before);
            const from = Math.max(until - count * periodMs, (after?.get(symbol) ?? -periodMs) + periodMs);
            if (from >= until)
                continue;
            const span = { symbol, timeframe, periodMs, from, until };
            const lane = await this.#openLane();
            const { errors } = this.#tally;
            const candles = await pagedHistory(lane, span, clock, PATIENCE_AT_START_MS);
            if (candles) {
                all.push(...candles);
                continue;
            }
            failed.push({ symbol, errors: this.#tally.errors - errors });
            // One that fails alone has no warm-up; two of them, or the only one, are the exchange itself.
            if (failed.length === 1 && asked.length > 1)
                continue;
            // Prices of two exchanges in one warm-up would look like a jump.
            const reason = `${this.source} did not answer at the start of the session`;
            if (!(await this.#leave(reason)))
                throw new exchange_unreachable/* ExchangeUnreachable */.m(reason);
            return this.history(before, count, after);
        }
        for (const { symbol, errors } of failed) {
            this.#tally.excuse(errors);
            const reason = `${this.source} answers about the others, and not about ${symbol}`;
            this.#quarantine.enter({ symbol, cause: 'failing', since: clock.now(), reason });
        }
        const place = new Map(symbols.map((symbol, index) => [symbol, index]));
        return all.sort((a, b) => a.start - b.start || place.get(a.symbol) - place.get(b.symbol));
    }
    async *events(span, _clock, signal) {
        const queue = this.#queue;
        const stop = new AbortController();
        const abort = () => stop.abort();
        signal.addEventListener('abort', abort, { once: true });
        if (signal.aborted)
            abort();
        const running = this.#run(span, queue, stop.signal).finally(() => queue.close());
        running.catch(() => { });
        try {
            for (let event = await queue.take(); event && !signal.aborted; event = await queue.take())
                yield event;
            await running;
        }
        finally {
            signal.removeEventListener('abort', abort);
            stop.abort();
            await running.catch(() => { });
        }
    }
    async close() {
        await this.#closeLane();
    }
    async #run(span, queue, signal) {
        const { exchanges, symbols, timeframe, periodMs, maxAgeMs, maxBookAgeMs, random } = this.#options;
        const clock = this.#clock;
        const { from: liveFrom, until, seen } = span;
        const resumed = exchanges.findIndex((id) => this.#options.nameOf(id) === seen.source);
        if (resumed >= 0)
            this.#place = resumed;
        const desks = symbols.map((symbol) => new SymbolDesk(this.#track(symbol, liveFrom, seen), periodMs));
        const newest = () => Math.max(...desks.map(({ track }) => track.next));
        // The book may come from a session that ended on another exchange.
        let reason = seen.source === null ? this.#whyFirst : null;
        while (!signal.aborted) {
            if (reason)
                queue.put({ kind: 'source', source: this.#name, reason: (0,src/* strangerWords */.GS)(reason), time: newest() });
            const lane = await this.#openLane();
            const present = await this.#presentOn(lane, desks, this.source !== this.#options.first, signal);
            const hasFallback = this.#place < exchanges.length - 1 && !this.#isStuck;
            const emit = (event) => queue.put(event);
            const { lastCandlesMs = LAST_CANDLES_MS } = this.#options;
            const ages = { maxAgeMs, maxBookAgeMs, lastCandlesMs };
            const scene = { lane, desks: present, timeframe, periodMs, ...ages, liveFrom, until };
            const watches = { episodes: this.#episodes, skew: this.#skew, quarantine: this.#quarantine };
            const tally = this.#tally;
            this.#work = new ExchangeWork({ ...scene, ...watches, clock, random, tally, hasFallback, emit });
            this.#work.want(this.#wanted);
            const left = await this.#work.run(signal);
            this.#work = null;
            if (left === null)
                return;
            reason = (await this.#leave(left)) ? left : null;
        }
    }
    get #name() {
        return this.#options.nameOf(this.source);
    }
    get #whyFirst() {
        const [preferred] = this.#options.exchanges;
        return this.source === preferred
            ? 'each session begins with it'
            : `${preferred} could not be used at the start of the session`;
    }
    #track(symbol, liveFrom, seen) {
        const { periodMs, maxAgeMs, backfill } = this.#options;
        const previous = seen.newest.get(symbol) ?? null;
        const begins = backfill.find((each) => each.symbol === symbol)?.from ?? liveFrom;
        const next = Math.max(begins, previous ? previous.start + periodMs : begins);
        return new CandleTrack({ symbol, periodMs, maxAgeMs, liveFrom, next, previous });
    }
    /** The symbols that an exchange has which the session was not planned on. Those that it lacks stay silent. */
    async #presentOn(lane, desks, isOther, signal) {
        if (!isOther)
            return desks;
        const { report } = this.#options;
        const clock = this.#clock;
        const { exchange } = lane;
        for (let tries = 0; tries < 3 && !signal.aborted; tries += 1) {
            await clock.until(lane.freeAt, signal);
            const asked = await lane.ask('markets', (source) => source.markets(signal), signal);
            if (!('result' in asked))
                continue;
            const active = new Set(asked.result.filter((market) => market.active).map(({ symbol }) => symbol));
            const missing = desks.filter(({ track }) => !active.has(track.symbol)).map(({ track }) => track.symbol);
            if (missing.length > 0) {
                report('warning', `${exchange.id}-symbols`, `${exchange.id} does not have ${missing.join(', ')}: no data for them`);
            }
            return desks.filter(({ track }) => active.has(track.symbol));
        }
        return desks;
    }
    async #openLane() {
        if (this.#lane)
            return this.#lane;
        const { open, symbols, random } = this.#options;
        const clock = this.#clock;
        const exchange = await open(this.source, () => clock.now());
        clock.forget();
        const { intervalMs, cycleMs } = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
        this.#cycleMs = cycleMs;
        const [episodes, tally] = [this.#episodes, this.#tally];
        // Another process may have asked a moment ago, and the pace that they share may not have been kept.
        const freeInMs = intervalMs;
        this.#lane = new request_lane/* RequestLane */.q({ exchange, intervalMs, clock, random, episodes, tally, freeInMs });
        return this.#lane;
    }
    /** Goes to the next exchange of the list that has the timeframe; false, and staying, if there is none. */
    async #leave(reason) {
        const { exchanges, timeframe, report } = this.#options;
        const place = this.#place;
        await this.#closeLane();
        while (this.#place < exchanges.length - 1) {
            this.#place += 1;
            const { exchange } = await this.#openLane();
            if (exchange.timeframes.includes(timeframe)) {
                this.#quarantine.begin();
                report('error', 'source-changed', `${reason}: the session goes on with ${this.source}`);
                return true;
            }
            report('warning', 'fallback-unusable', `${this.source} has no ${timeframe} candles`);
            await this.#closeLane();
        }
        this.#place = place;
        this.#isStuck = true;
        return false;
    }
    async #closeLane() {
        const exchange = this.#lane?.exchange;
        this.#lane = null;
        if (!exchange)
            return;
        this.#egress.push(...exchange.egress());
        this.#episodes.allOver(`${exchange.id}-`, this.#clock.now());
        await exchange.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var feed_recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js + 6 modules
var recorded_candles = __webpack_require__(88510);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/feed.js
var feed = __webpack_require__(33521);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/paced.js
var paced = __webpack_require__(64060);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/want-list.js
/** The books that are wanted at present. */
class WantList {
    #current = new Map();
    get current() {
        return this.#current;
    }
    set(books) {
        this.#current = books;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/simulated.js




/** The built-in market as a feed. Its candles and books depend on the seed alone. */
function simulatedFeed({ seed, symbols, periodMs }) {
    const market = (from) => (0,src/* simulatedMarket */.Pj)({ seed, symbols, from, periodMs });
    const wanted = new WantList();
    const books = { wanted, after: (candle) => (0,src/* simulatedBook */.GQ)({ seed, candle, periodMs }) };
    return {
        source: 'simulated',
        end: null,
        instruments: (0,src/* simulatedInstruments */.zb)(symbols),
        want: (now) => wanted.set(now),
        async history(before, count, after) {
            const history = [];
            const from = Math.max(before - count * periodMs, src/* SIMULATION_ORIGIN */.JA);
            for (const candle of market(from)) {
                if (candle.start >= before)
                    break;
                if ((0,feed/* isAfter */.d)(candle, after))
                    history.push(candle);
            }
            return history;
        },
        events: (span, clock, signal) => (0,paced/* paced */.y)(market(span.from), span, periodMs, clock, signal, books),
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/open-feed.js









const STEPS = 2 ** 31;
/** The feed that a session's plan names. What goes wrong with an exchange is reported. */
async function openFeed({ source, setup, identity, workdir }, report, services = {}) {
    const { symbols, periodMs, instruments } = setup;
    if (source.kind === 'simulated')
        return simulatedFeed({ seed: source.seed, symbols, periodMs });
    if (source.kind === 'exchange') {
        const { id, fallbacks, servers } = source;
        return new ExchangeFeed({
            ...source,
            exchanges: [id, ...fallbacks],
            symbols,
            instruments,
            periodMs,
            lastCandlesMs: services.lastCandlesMs,
            // Real markets run in real time.
            clock: services.clock ?? new src_clock/* MachineClock */._k(),
            random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
            async open(exchange, now) {
                if (services.open)
                    return services.open(exchange);
                // Only those who need it load it.
                const { openExchange } = await Promise.all(/* import() */[__webpack_require__.e(6160), __webpack_require__.e(1613), __webpack_require__.e(4264)]).then(__webpack_require__.bind(__webpack_require__, 24208));
                const { requestPace: paceFile } = (0,paths/* pathsOf */.wG)(workdir);
                return openExchange(exchange, { baseUrl: servers[exchange], now, paceFile });
            },
            nameOf: (exchange) => (0,plan/* nameOf */.V)(source, exchange),
            report,
        });
    }
    // What the book only holds is in no file of this session.
    const recorded = symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
    const onlySymbol = recorded.length === 1 ? recorded[0] : null;
    const { files, reading } = source;
    const said = reading && { reading };
    const recording = await (0,recorded_candles/* readRecording */.SS)({ files, symbol: onlySymbol, periodMs, asker: 'session', ...said });
    if (identity.market !== (0,feed_recorded/* marketOf */.mG)(recording)) {
        throw new data_error/* DataError */.f(`${files.join(', ')}: no longer what the session was planned on`, 'leave the files of a running session as they are');
    }
    return (0,feed_recorded/* recordedFeed */.Bk)(recording, instruments);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/seen-so-far.js
/** What a session saw of its feed, gathered from its recorded steps. */
class SeenSoFar {
    newest = new Map();
    books = new Map();
    candles = 0;
    source = null;
    /** A refused candle was seen, but the next one is not held against it, and may be of the same time. */
    add(event, isRefused = false) {
        if (event.kind === 'source')
            this.source = event.source;
        else if (event.kind === 'book')
            this.books.set(event.book.symbol, event.book.time);
        else if (event.kind === 'candle' || (event.kind === 'warmup' && !event.refused)) {
            if (event.kind === 'candle')
                this.candles += 1;
            if (isRefused || (event.kind === 'warmup' && event.refused))
                return;
            const { symbol, start } = event.candle;
            const before = this.newest.get(symbol);
            if (!before || start >= before.start)
                this.newest.set(symbol, event.candle);
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js + 4 modules
var writer = __webpack_require__(44972);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recall.js
var ledger_recall = __webpack_require__(56691);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recalled-candles.js
var recalled_candles = __webpack_require__(84341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/engine-before.js
var engine_before = __webpack_require__(89905);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/last-before.js
var last_before = __webpack_require__(22519);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/warm-up.js
var warm_up = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot-start.js







/** Says in the log what of the ledger a start could not use. */
function warningIn(log) {
    return (text) => log.warning(`${text}; see "chimera ledger verify"`);
}
function foldingAll(warn) {
    return (reason) => warn(`the whole journal is folded: ${reason}`);
}
const NOT_ASKED = { asked: 0, failed: 0, lastFault: '' };
/** This many candles of the past are shown before the process answers its controller again. */
const CANDLES_AT_ONCE = 500;
/** Warms the strategies, and writes the session's first entries. */
async function beginSession(start) {
    const { plan, reader, ledger, seen } = start;
    const { start: time, ends, identity, changed, previous, idle } = plan;
    const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
    const marks = Object.fromEntries(reader.marks());
    const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
    const opening = idle ? { ...begun, idle } : begun;
    const { engine, entries, events, from, shown } = reader.lastSession() === undefined ? await openBook(start, opening) : await goOnWithBook(start, opening);
    const left = ledger.forgetEvents(time, from);
    if (left !== null)
        start.warn(left);
    ledger.commit({ session: plan.id, seen: events, entries, time }, engine);
    for (const event of events)
        seen.add(event);
    const message = `Session ${plan.id} begins, warmed by ${shown} candles`;
    return { engine, time, message, answered: NOT_ASKED };
}
async function openBook({ plan, strategy, feed }, opening) {
    const engine = new src/* Engine */.N$(plan.setup, [], strategy.show.bind(strategy));
    const entries = engine.begin(opening);
    const candles = await feed.history(plan.start, plan.warmup);
    const good = new Set(candles.filter((candle) => engine.warm(candle)));
    return { engine, entries, events: recorded(candles, good), from: null, shown: good.size };
}
async function goOnWithBook(start, opening) {
    const { plan, reader, strategy, feed, seen, warn } = start;
    const doubt = foldingAll(warn);
    const { setup, warmup } = plan;
    const { periodMs } = setup;
    const recall = (0,ledger_recall/* recallFor */.rY)(reader, { start: plan.start, periodMs, warmup });
    const { from } = recall;
    const range = { first: from ?? Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
    const known = (0,recalled_candles/* newestRecorded */.Br)(reader, range, { periodMs, count: warmup });
    const candles = (0,recalled_candles/* notRecorded */.ok)(reader, range, periodMs, await feed.history(plan.start, warmup, known));
    const engine = new src/* Engine */.N$(setup, [], strategy.show.bind(strategy));
    const upTo = reader.head()?.seq ?? 0;
    const shown = new Set();
    const steps = (0,warm_up/* warmUp */.l)(engine, reader, { setup, recall, end: range.end, upTo, candles, doubt });
    await finished(steps, (candle) => {
        shown.add(candle);
        seen.add({ kind: 'warmup', candle });
    });
    const events = [{ kind: 'recall', ...recall }, ...recorded(candles, shown)];
    return { engine, entries: engine.begin(opening), events, from, shown: shown.size };
}
function recorded(candles, good) {
    return candles.map((candle) => good.has(candle) ? { kind: 'warmup', candle } : { kind: 'warmup', candle, refused: true });
}
/** Goes through what the session saw so far, so that strategy, book and governor stand where they stood. */
async function resumeSession({ plan, reader, strategy, seen, warn }, session) {
    const steps = (0,engine_before/* engineBefore */.C)(reader, session, plan.setup, (journal) => new src/* Engine */.N$(plan.setup, journal, strategy.show.bind(strategy)), foldingAll(warn));
    const note = (candle) => seen.add({ kind: 'warmup', candle });
    const { engine, isWarm } = await finished(steps, note);
    engine.recall(reader.entries((0,last_before/* lastBefore */.k)(reader, session), session.seq));
    let time = plan.start;
    let answered = NOT_ASKED;
    for (const { event, entries } of reader.steps(plan.id, session.seq)) {
        if (event.kind === 'recall' || (event.kind === 'warmup' && isWarm))
            continue;
        seen.add(event, isRefused(entries));
        if (event.kind === 'warmup') {
            engine.warm(event.candle);
            continue;
        }
        if (engine.replay(event, entries))
            answered = andThen(answered, entries);
        time = timeAfter(time, event, entries, plan.setup.periodMs);
    }
    const cursor = reader.cursor();
    const { governor } = engine;
    if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
        throw new Error(`after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`);
    }
    return { engine, time, message: `Session ${plan.id} resumes after ${seen.candles} candles`, answered };
}
/** With one more candle, as the journal has it. */
function andThen({ asked, failed, lastFault }, entries) {
    const faults = entries.flatMap((entry) => (entry.kind === 'strategy-fault' ? [entry.data.message] : []));
    const onlyFailed = faults.length > 0 && !entries.some(({ kind }) => kind === 'signal');
    return {
        asked: asked + 1,
        failed: onlyFailed ? failed + 1 : failed,
        lastFault: onlyFailed ? faults[0] : lastFault,
    };
}
async function finished(steps, note) {
    let shown = 0;
    for (let step = steps.next();; step = steps.next()) {
        if (step.done)
            return step.value;
        note(step.value);
        shown += 1;
        if (shown % CANDLES_AT_ONCE === 0)
            await (0,promises_.setImmediate)();
    }
}
/** How far the session came: the end of the newest good candle (a refused one may claim any time), or an entry. */
function timeAfter(time, event, entries, periodMs) {
    const ends = event.kind === 'candle' && !isRefused(entries) ? event.candle.start + periodMs : time;
    return Math.max(time, ends, ...entries.map((entry) => entry.time));
}
function isRefused(entries) {
    return entries.some(({ kind }) => kind === 'candle-refused');
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/host/host-process.js + 1 modules
var host_process = __webpack_require__(17785);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(86140);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-import.js
var strategy_import = __webpack_require__(11462);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/running-strategy.js




/** Says nothing: what is held is sold by the orders that wait. */
const NO_STRATEGY = {
    show: () => { },
    answer: () => [],
    close: async () => { },
};
/**
 * Starts the strategy of a session. What the journal says was traded is what trades, also after a restart: the file is
 * compared before anything of it runs.
 *
 * @throws {StrategyError} if it cannot be started, or is another one
 */
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
            close: () => open.close(),
        };
    }
    catch (error) {
        await open.close();
        throw error instanceof host_process/* HostGone */.Wg
            ? new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${error.message}`)
            : error;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot-strategy.js






/** How often, in the life of a bot, a strategy whose process is gone is started again. */
const MOST_RESTARTS = 3;
/** The strategy of a bot. Its process may end or hang; the bot, its feed and its book live on. */
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
        if (this.#isGivenUp)
            return `the strategy was started again ${MOST_RESTARTS} times: ${lastFault}`;
        if (asked === 0 || failed < asked)
            return null;
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
        }
        catch (error) {
            if (!(error instanceof host_process/* HostGone */.Wg))
                throw error;
            this.#isGone = true;
            return this.#counted([error.message]);
        }
        finally {
            this.#isBusy = false;
        }
    }
    #counted(answer) {
        if (this.#isGivenUp)
            return answer;
        const { asked, failed, lastFault } = this.#answered;
        const faults = answer.filter((said) => typeof said === 'string');
        const onlyFailed = faults.length > 0 && faults.length === answer.length;
        this.#answered = {
            asked: asked + 1,
            failed: onlyFailed ? failed + 1 : failed,
            lastFault: onlyFailed ? faults[0] : lastFault,
        };
        return answer;
    }
    /**
     * If its process is gone: starts it again, and shows it what the session has seen. Gone too often, it is asked no more,
     * and the orders that wait are all that trades.
     */
    async recover() {
        if (!this.#isGone)
            return;
        await this.#running.close();
        this.#running = NO_STRATEGY;
        this.#isBusy = true;
        try {
            while (this.#isGone && this.#restarts < MOST_RESTARTS) {
                this.#restarts += 1;
                const which = `restart ${this.#restarts} of ${MOST_RESTARTS}`;
                this.#report('warning', 'strategy-restart', `the strategy's process is gone: ${which}`);
                this.#isGone = !(await this.#startAgain());
            }
        }
        finally {
            this.#isBusy = false;
        }
        if (!this.#isGone)
            return;
        this.#isGone = false;
        this.#isGivenUp = true;
        const message = `the strategy was restarted ${MOST_RESTARTS} times and is asked no more: nothing is bought, and the orders that wait close what is held`;
        this.#report('error', 'strategy-gone', message);
    }
    close() {
        return this.#running.close();
    }
    async #startAgain() {
        const reader = new ledger_reader/* LedgerReader */.B(this.#plan.ledgerPath);
        let strategy = null;
        try {
            strategy = await started(this.#plan, this.#log);
            await resumeSession({ plan: this.#plan, reader, strategy, seen: new SeenSoFar(), warn: warningIn(this.#log) }, reader.lastSession());
            this.#running = strategy;
            return true;
        }
        catch (error) {
            await strategy?.close();
            if (!(error instanceof host_process/* HostGone */.Wg || error instanceof strategy_import/* StrategyError */.C$))
                throw error;
            this.#log.error(error.message);
            return false;
        }
        finally {
            reader.close();
        }
    }
}
function started(plan, log) {
    return runStrategy(plan, (line) => log.info(`strategy: ${line}`));
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/process/command-inbox.js
var command_inbox = __webpack_require__(64466);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/decision-delays.js


/** How often the event loop is looked at; the histogram counts this time as part of each delay. */
const LOOK_EVERY_MS = 200;
/** The bot's own watch over how long its decisions take, and how long it answers to nothing. */
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
        // Nanoseconds; 0 before the first look.
        const eventLoopMs = Math.max(0, Math.max(older.max, younger.max) / 1e6 - LOOK_EVERY_MS);
        this.#longestMs = null;
        older.reset();
        this.#eventLoop.reverse();
        return { decisionMs: rounded(decisionMs), eventLoopMs: rounded(eventLoopMs) };
    }
    close() {
        for (const watch of this.#eventLoop)
            watch.disable();
    }
    #note() {
        if (this.#pendingSince === null)
            return;
        this.#longestMs = Math.max(this.#longestMs ?? 0, (0,src_clock/* monotonicNow */.XZ)() - this.#pendingSince);
    }
}
function watch() {
    const histogram = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: LOOK_EVERY_MS });
    histogram.enable();
    return histogram;
}
function rounded(ms) {
    return (ms === null ? null : Math.round(ms));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot.js











/** How often a bot looks for commands while no candle comes; real time. */
const COMMANDS_EVERY_MS = 5_000;
/** What a strategy may take to answer once its session is to end; real time. */
const STRATEGY_STOP_MS = 1_000;
/** How long a bot waits for the one before it to let go of the book; real time. */
const WRITER_WAIT_MS = 15_000;
/** The one process that decides: feed → engine → ledger, one transaction a step. Starting is resuming. */
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
        const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(plan.ledgerPath), WRITER_WAIT_MS);
        if (!lock)
            throw new Error('another bot still writes this book');
        const ledger = new writer/* LedgerWriter */.f(plan.ledgerPath);
        const strategy = await BotStrategy.start(plan, log, report);
        const reader = new ledger_reader/* LedgerReader */.B(plan.ledgerPath);
        try {
            const last = reader.lastSession();
            const resumes = last?.id === plan.id && reader.sessionEnd(plan.id) === null;
            const seen = new SeenSoFar();
            const feed = await openFeed(plan, report, services);
            const start = { plan, reader, ledger, strategy, feed, seen, warn: warningIn(log) };
            const stands = resumes ? await resumeSession(start, last) : await beginSession(start);
            strategy.goOnAfter(stands.answered);
            log.info(stands.message);
            return new Bot({ plan, log, lock, ledger, strategy, feed, seen, ...stands });
        }
        catch (error) {
            await strategy.close();
            throw error;
        }
        finally {
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
        // Who asks for the end does not wait for a strategy that hangs.
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
        // Where all that is followed is in quarantine no candle comes, and commands must not wait for one.
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
        }
        finally {
            over.abort();
            await listening;
        }
        if (failure)
            throw failure;
        this.#obeyCommands();
        if (feed.end !== null && feed.end < leg.ends) {
            this.#end ??= { reason: 'data-ended', detail: `the recorded data ended at ${(0,src_clock/* isoTime */.Ly)(feed.end)}` };
        }
        if (!this.#end)
            await clock.until(leg.ends, signal);
        if (leg.number < leg.of)
            this.#end ??= { reason: 'leg-ended', detail: `leg ${leg.number} ended` };
        this.#end ??= { reason: 'completed', detail: `the session reached its end at ${(0,src_clock/* isoTime */.Ly)(ends)}` };
        const untraded = this.#strategy.failure;
        // Who stopped the session earlier has said why.
        const reachedEnd = ['completed', 'leg-ended', 'data-ended'].includes(this.#end.reason);
        return this.#finish(untraded !== null && reachedEnd ? { reason: 'failed', detail: untraded } : this.#end);
    }
    async close() {
        this.delays.close();
        await this.#strategy.close();
        this.#ledger.close();
        this.#lock.release();
        await this.#feed.close?.();
    }
    async #listen(signal) {
        // A market that is known beforehand always has a candle.
        if (this.#plan.identity.mode === 'test')
            return;
        while (!signal.aborted) {
            await (0,src_clock/* sleep */.yy)(COMMANDS_EVERY_MS, signal);
            if (!signal.aborted)
                this.#obeyCommands();
        }
    }
    /** Commands are obeyed between two candles, and stamped with the one before. */
    #obeyCommands() {
        // A step that has begun is finished first; the next look finds the command.
        if (this.#strategy.isBusy)
            return;
        (0,command_inbox/* obeyCommands */.I)((0,paths/* pathsOf */.wG)(this.#plan.workdir, this.#plan.book).commands, (given) => {
            const time = this.#time;
            const { command, reason } = given;
            if (given.command === 'write-off') {
                this.#step({ kind: 'write-off', symbol: given.symbol, reason, time });
                this.#log.warning(`${given.symbol} is written off (${reason})`);
                return;
            }
            this.#step({ kind: 'command', command: given.command, reason, time });
            this.#log.warning(`Governor command: ${command} (${reason})`);
        });
    }
    async #live(event) {
        if (event.kind !== 'candle') {
            this.#step(event);
            return;
        }
        // Nothing new is decided on a late one: it only makes up for what was missed.
        if (!event.late)
            this.delays.begin(this.#feed.cameAt ?? (0,src_clock/* monotonicNow */.XZ)());
        const question = this.#engine.observe(event);
        const answer = question ? await this.#strategy.answer(question) : [];
        this.#commit(event, this.#engine.decide(answer));
        this.delays.end();
        if (!this.#end)
            await this.#strategy.recover();
    }
    #step(event) {
        this.#commit(event, this.#engine.witness(event));
    }
    #commit(event, entries) {
        this.#attempted += 2;
        if (isRefused(entries))
            this.#failed += 1;
        this.#time = timeAfter(this.#time, event, entries, this.#plan.setup.periodMs);
        this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
        for (const entry of entries)
            this.#tell(entry);
    }
    #finish({ reason, detail }) {
        if (reason === 'leg-ended') {
            this.#log.info(`Session ${this.#plan.id}: ${detail}; the book stays open for the next one`);
            return { reason, detail };
        }
        const { periodMs } = this.#plan.setup;
        const whole = this.#plan.ends - (this.#plan.ends % periodMs);
        const time = reason === 'completed' ? Math.max(whole, this.#plan.start) : this.#time;
        const entries = this.#engine.end(time, reason, detail);
        this.#ledger.commit({ session: this.#plan.id, seen: [], entries, time }, this.#engine);
        const { seq, hash } = this.#ledger.head;
        this.#log.info(`Session ${this.#plan.id} ended (${reason}): ${seq} entries, head ${hash.slice(0, 16)}`);
        return { reason, detail };
    }
    #tell({ kind, data, time }) {
        const at = (0,src_clock/* isoTime */.Ly)(time);
        if (kind === 'fill') {
            this.#log.success(`${at} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})`);
        }
        else if (kind === 'governor' || kind === 'warning' || kind === 'candle-refused') {
            this.#log.warning(`${at} ${kind}: ${data.reason}`);
        }
        else if (kind === 'strategy-fault') {
            this.#log.error(`${at} the strategy failed on ${data.symbol}: ${data.message}`);
        }
        else if (kind === 'gap') {
            this.#log.warning(`${at} ${data.candles} candles of ${data.symbol} are missing`);
        }
        else {
            this.#log.debug(`${at} ${kind} ${JSON.stringify(data)}`);
        }
    }
}


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ obeyCommands),
/* harmony export */   d: () => (/* binding */ leaveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99731);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55995);







const COMMANDS = ['reduce', 'halt', 'reset', 'resume'];
/** Leaves a command for the bot, which looks with every candle; where it is just restarted, the command waits. */
function leaveCommand(folder, given) {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const path = freePath(folder);
    (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, JSON.stringify(given));
}
/**
 * Obeys what was left, oldest first. A command is removed only after it was obeyed: a process that dies in between
 * obeys it again, which changes nothing. What is not a command is dropped: only the CLI writes here.
 */
function obeyCommands(folder, obey) {
    let names;
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith('.json'));
    }
    catch {
        return;
    }
    for (const name of names.toSorted()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const given = parse(path);
        if (given)
            obey(given);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true, recursive: true });
    }
}
/** Names sort by time; two of one process may fall into one millisecond. */
function freePath(folder) {
    for (let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)();; time += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
    }
}
function parse(path) {
    try {
        const { command, reason, symbol } = JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(path));
        if (typeof reason !== 'string')
            return null;
        const words = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .strangerWords */ .GS)(reason);
        if (command === 'write-off' && typeof symbol === 'string')
            return { command, symbol, reason: words };
        return COMMANDS.includes(command) ? { command, reason: words } : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 84207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startDeadMansSwitch)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/**
 * Kills this process when its parent is gone, even where the event loop never runs again (a strategy that loops
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them. `others` are
 * processes further up that must live as well.
 */
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
    new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(watch, { eval: true, resourceLimits: limits, name: 'dead-man' }).unref();
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivePlan),
/* harmony export */   v: () => (/* binding */ ParentLink)
/* harmony export */ });
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99433);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90225);


/** A child that has not heard of its controller for this many of its own heartbeats ends itself, within these bounds. */
const MISSED_HEARTBEATS = 12;
const LEAST_SILENCE_MS = 10_000;
const MOST_SILENCE_MS = 60_000;
/** A child process's end of the pipe: heartbeats both ways, and the news that the controller died. */
class ParentLink {
    #heartbeat;
    #beat;
    #silence;
    #isLost = false;
    constructor(handlers) {
        const { heartbeatMs } = handlers;
        this.#silence = new _silence_js__WEBPACK_IMPORTED_MODULE_0__/* .Silence */ .A(heartbeatMs);
        const limitMs = Math.min(Math.max(MISSED_HEARTBEATS * heartbeatMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
        const lost = () => {
            if (this.#isLost)
                return;
            this.#isLost = true;
            handlers.onLost();
        };
        process.on('message', (message) => {
            this.#silence.hear();
            if (message.type !== 'heartbeat')
                handlers.onMessage(message);
        });
        process.on('disconnect', lost);
        if (!process.connected)
            lost();
        const usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageMeter */ .t)();
        this.#beat = () => {
            const feed = handlers.feed?.() ?? null;
            const delays = handlers.delays?.() ?? null;
            const beat = { type: 'heartbeat', operations: handlers.operations(), usage: usage() };
            this.send({ ...beat, ...(feed && { feed }), ...(delays && { delays }) });
        };
        this.#heartbeat = setInterval(() => {
            if (this.#silence.look() > limitMs)
                lost();
            this.#beat();
        }, heartbeatMs);
        this.#heartbeat.unref();
    }
    send(message) {
        if (process.connected)
            process.send?.(message, undefined, undefined, () => { });
    }
    incident(severity, kind, message) {
        this.send({ type: 'incident', severity, kind, message });
    }
    /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
    close() {
        this.#isLost = true;
        this.#beat();
        clearInterval(this.#heartbeat);
        if (process.connected)
            process.disconnect();
    }
}
/** The first message to a child is its plan. */
function receivePlan() {
    return new Promise((resolve, reject) => {
        const onDisconnect = () => reject(new Error('the controller was gone before it said what to do'));
        process.once('disconnect', onDisconnect);
        process.once('message', (message) => {
            process.off('disconnect', onDisconnect);
            if (message.type === 'plan')
                resolve(message.plan);
            else
                reject(new Error(`expected a plan, got ${message.type}`));
        });
    });
}


/***/ }),

/***/ 61492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ logWhatIsPrinted)
/* harmony export */ });
/* unused harmony export boundedLines */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _host_line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95457);



const MINUTE_MS = 60_000;
/** What is kept of what a process prints beside its log. */
const MOST_LINES_A_MINUTE = 100;
const MOST_LINES = 2_000;
const MOST_LINE_BYTES = 4_000;
/** What is read of a line. It is freed of secrets before it is cut to what is kept: half a secret has no form. */
const MOST_READ_BYTES = 64_000;
/**
 * From now on, what this process prints (a library does, most likely) goes into its log. Lines a minute, lines in
 * all and bytes a line are limited. That more is left out is said once. No printing waits for anything.
 */
function logWhatIsPrinted(log) {
    const keep = boundedLines((line) => log.info(line), _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ);
    for (const stream of [process.stdout, process.stderr]) {
        const clean = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .lineWords */ .CI)(MOST_LINE_BYTES);
        const lines = new _host_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LineReader */ .u(MOST_READ_BYTES, (line) => {
            const words = clean(line);
            if (words !== null)
                keep(`printed: ${words}`);
        });
        process.on('exit', () => lines.end());
        stream.write = ((text, ...more) => {
            const encoding = typeof more[0] === 'string' ? more[0] : 'utf8';
            lines.take(typeof text === 'string' ? Buffer.from(text, encoding) : Buffer.from(text));
            const written = more.at(-1);
            if (typeof written === 'function')
                process.nextTick(written);
            return true;
        });
    }
}
/** Hands on at most `MOST_LINES_A_MINUTE` and `MOST_LINES` lines, and says once that the rest is left out. `now` in milliseconds. */
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
        }
        else if (!isTold) {
            isTold = true;
            keep(`(this process prints too much: ${MOST_LINES_A_MINUTE} lines a minute and ${MOST_LINES} in all are kept)`);
        }
    };
}


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Silence)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** A look that comes so much later than it should tells that this process did not run itself. */
const ASLEEP_MS = 4_000;
/**
 * How long the other end of a pipe has been silent, in real time. Who was suspended (Ctrl-Z, a debugger) cannot
 * tell what it missed, and begins to listen anew.
 */
class Silence {
    #lookEveryMs;
    #heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    #lookedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    constructor(lookEveryMs) {
        this.#lookEveryMs = lookEveryMs;
    }
    hear() {
        this.#heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    }
    /** To be called about as often as was said. */
    look() {
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS)
            this.#heardAt = now;
        this.#lookedAt = now;
        return now - this.#heardAt;
    }
}


/***/ }),

/***/ 90225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** Measures this process: each call tells what it used since the one before. */
function usageMeter() {
    let cpu = process.cpuUsage();
    let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    return () => {
        const spent = process.cpuUsage(cpu);
        const elapsedMs = Math.max(1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
        cpu = process.cpuUsage();
        time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
        const cpuPercent = ((spent.user + spent.system) / 1000 / elapsedMs) * 100;
        return { rssMb: round(residentBytes() / 2 ** 20), cpuPercent: round(cpuPercent) };
    };
}
/** Without /proc, and with no file left to open, the kernel tells only the most that it ever was. */
function residentBytes() {
    try {
        return process.memoryUsage.rss();
    }
    catch {
        return process.resourceUsage().maxRSS * 1024;
    }
}
function round(value) {
    return Math.round(value * 10) / 10;
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





/**
 * Brings an engine to where the session's own stood. A session that opened its book, and one of an older version, warms
 * its strategies after its first entries, by the candles that it recorded. Yields each candle that a strategy saw.
 *
 * With `doubt` a snapshot is gone on from, and a reason not to is told; a replay folds the whole journal.
 *
 * @throws {ReplayError} where the ledger no longer holds what warmed the session
 */
function* engineBefore(reader, session, setup, makeEngine, doubt) {
    const upTo = (0,_last_before_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .k)(reader, session);
    const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .recallOf */ .HR)(reader, session.id);
    if (!recall)
        return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
    if (!(0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .isKept */ .t8)(reader, recall)) {
        throw new _replay_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReplayError */ .W(`the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`);
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
/** The last entry of the book before a session; the session that opened the book opens it again. */
function lastBefore(reader, { id, seq }) {
    const opened = reader.row("SELECT * FROM journal WHERE kind = 'book-opened'");
    return opened?.session === id ? opened.seq - 1 : seq - 1;
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
/** Held by the one who writes the book. */
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


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReplayError)
/* harmony export */ });
/** The ledger no longer holds, or never held, what a replay needs. */
class ReplayError extends Error {
    name = 'ReplayError';
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





/** Whether the configured strategy is a file rather than the name of a shipped one. */
function isStrategyFile(strategy) {
    return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
/** @throws {StrategyError} if none has that name */
function shippedStrategy(name) {
    const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.get(name);
    if (definition)
        return definition;
    const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.keys()].join(', ');
    throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}
/** A person's own file, read but not run. @throws {StrategyError} if it cannot be read */
function strategyFile(strategy, workdir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        throw new _strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} does not exist`);
    }
    return { path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read(path)).digest('hex') };
}
/** SHA-256 of a person's own file; `null` for a shipped strategy. @throws {StrategyError} if it cannot be read */
function hashOf(strategy, workdir) {
    return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
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
/** What a parameter may be called: it stands in journals, on pages and in the command line (`--param name=value`). */
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;
/** Whether a parameter may be called that. A name that looks like a secret is none. */
function isParameterName(name) {
    return PARAMETER_NAME.test(name) && (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name) === name;
}
/** A strategy that cannot be used, and why. */
class StrategyError extends Error {
    name = 'StrategyError';
    constructor(message) {
        super((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(message));
    }
}
/** Runs a person's file and takes the strategy that it exports. @throws {StrategyError} if it exports none */
async function importStrategy(path) {
    const module = await importFile(path);
    return definitionOf(module.default ?? module.strategy, path);
}
async function importFile(path) {
    try {
        // A person's file stays outside every bundle.
        return await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
    }
}
/** What was thrown, in words: a strategy may throw anything. */
function messageOf(thrown) {
    try {
        const message = thrown?.message;
        return typeof message === 'string' ? message : String(thrown);
    }
    catch {
        return 'threw something that cannot be read';
    }
}
/** The message, with the line of the file where the fault is known to lie. */
function placeOf(error, path) {
    const stack = error?.stack;
    const lines = typeof stack === 'string' ? stack.split('\n') : [];
    const line = lines.find((text) => text.includes(path));
    const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
    return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}
function definitionOf(exported, path) {
    const wrong = (what) => new StrategyError(`the strategy file ${path} ${what}`);
    if (typeof exported !== 'object' || exported === null) {
        throw wrong('has no default export that is a strategy definition (name, parameters, warmup, create)');
    }
    const { name, description, parameters, warmup, create } = exported;
    if (typeof name !== 'string' || name === '')
        throw wrong('must export a name');
    if (typeof warmup !== 'function')
        throw wrong('must export warmup(parameters), the candles it needs first');
    if (typeof create !== 'function')
        throw wrong('must export create(parameters), which makes one instance a symbol');
    for (const [parameter, range] of Object.entries(parameters ?? {})) {
        if (!isParameterName(parameter)) {
            throw wrong(`must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(parameter, 60))}`);
        }
        if (!isRange(range))
            throw wrong(`must give parameter ${parameter} as { default, min, max }`);
        if (!(range.step === undefined || range.step > 0)) {
            throw wrong(`must give parameter ${parameter} a step above 0, or none`);
        }
    }
    return {
        name: (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name, LONGEST_NAME_BYTES),
        description: typeof description === 'string' ? (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(description) : '',
        parameters: parameters ?? {},
        warmup: warmup.bind(exported),
        create: create.bind(exported),
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



/**
 * Leads a fresh engine through the past of its book, until it stands before the session's first entry. The strategies see
 * the recorded candles, and those of the feed at their time in between; each with position, orders, cash and equity as
 * they were then, because the journal's entries are applied along the way. Yields each candle that a strategy saw.
 */
function* warmUp(engine, reader, { setup, recall, end, upTo, candles, doubt }) {
    const { from, after } = recall;
    const earlier = from === null ? [] : (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierWarmup */ .jG)(reader, { first: from, end }, setup.periodMs);
    const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
    const journal = new JournalCursor(engine, setup);
    const first = from === null ? upTo : after;
    const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
    journal.follow(reader.entries(known?.seq ?? 0, first));
    if (known)
        journal.past = pastOf(known, setup);
    // Cash before the book was opened is what it was opened with.
    else
        journal.applyOne();
    const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
    if (from !== null) {
        let last = after;
        let periodMs = sessionBefore(reader, after)?.periodMs ?? setup.periodMs;
        for (const { event, entries, seq } of reader.stepsBetween(from, end, after)) {
            last = seq;
            periodMs = startedIn(entries)?.periodMs ?? periodMs;
            const isRefused = entries.some(({ kind }) => kind === 'candle-refused');
            if (event.kind === 'book')
                yield* beside.until(event.book.time);
            else if (event.kind === 'candle' && !isRefused)
                yield* beside.until(event.candle.start + periodMs);
            journal.applyAll();
            journal.sessionOf(entries);
            if (event.kind === 'warmup' || event.kind === 'recall')
                engine.recall(entries);
            else if (engine.replay(event, entries, journal.past) && event.kind === 'candle')
                yield event.candle;
        }
        journal.follow(reader.entries(last, upTo));
    }
    yield* beside.until(Number.POSITIVE_INFINITY);
    journal.applyAll();
}
/** The setup of the last session that starts among these entries. */
function startedIn(entries) {
    const started = entries.findLast((entry) => entry.kind === 'session-started');
    return started?.data.setup;
}
/** What the session traded with to which a journal entry belongs. */
function sessionBefore(reader, seq) {
    return reader.row(`SELECT data ->> '$.setup.periodMs' AS periodMs, data ->> '$.setup.strategy' AS strategy FROM journal
     WHERE kind = 'session-started' AND seq <= ? ORDER BY seq DESC LIMIT 1`, seq);
}
/** Puts an engine where a snapshot stands that holds nothing which comes after a candle to be shown. `null`: there is none. */
function restored(engine, reader, { first, shown, setup, doubt }) {
    const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
    const { seq, state, doubt: reason } = (0,_ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findSnapshot */ .C)(reader, { upTo: first, before });
    if (reason !== null)
        doubt(reason);
    const session = state && sessionBefore(reader, seq);
    if (!session)
        return null;
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
/** Applies the journal's entries in order, each as late as may be. */
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
        if (!this.#next)
            return;
        this.sessionOf([this.#next]);
        this.#engine.recall([this.#next]);
        this.#advance();
    }
    /** Those that were made before `time`, as far as they stand in a row. */
    applyBefore(time) {
        while (this.#next && this.#next.time < time)
            this.applyOne();
    }
    applyAll() {
        while (this.#next)
            this.applyOne();
    }
    /** Notes which session's entries these are. */
    sessionOf(entries) {
        const started = startedIn(entries);
        if (!started)
            return;
        this.past = pastOf(started, this.#setup);
    }
    #advance() {
        const { value, done } = this.#entries.next();
        this.#next = done ? null : value;
    }
}
/** Candles that no session was shown as new ones, in order, at their place in time. */
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
            if (ends >= time)
                return;
            this.#place += 1;
            this.#journal.applyBefore(ends);
            if (this.#engine.warm(candle, this.#journal.past.isForeign))
                yield candle;
        }
    }
}


/***/ })

};
