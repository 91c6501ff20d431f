export const id = 740;
export const ids = [740];
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

/***/ 61745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LedgerWriter)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63478);
/* harmony import */ var _recorded_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60523);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35829);





/** Recorded events older than this, in session time, are dropped when a session starts; artifacts keep them. */
const KEEP_EVENTS_MS = 7 * 86_400_000;
/** The one writer of a book. Each step is one transaction: journal, cursor and projections, or nothing. */
class LedgerWriter {
    #database;
    #projections;
    #append;
    #record;
    #moveCursor;
    #mark;
    #equity;
    #seq;
    #head;
    /** The latest time of a step: what is made up for at a session's start lies before it. */
    #latest;
    constructor(path) {
        const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForWriting */ .Qh)(path);
        this.#database = database;
        this.#projections = new _projections_js__WEBPACK_IMPORTED_MODULE_2__/* .ProjectionWriter */ .b(database);
        const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
        this.#seq = Number(head?.seq ?? 0);
        this.#head = String(head?.hash ?? _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .GENESIS_HASH */ .si);
        const cursor = database.prepare('SELECT time FROM cursor').get();
        this.#latest = Number(cursor?.time ?? 0);
        this.#append = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)');
        this.#record = database.prepare(`INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
        this.#moveCursor = database.prepare('INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)');
        this.#mark = database.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?)');
        this.#equity = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)');
    }
    get head() {
        return { seq: this.#seq, hash: this.#head };
    }
    /** Commits a step of the engine, whose book and governor already stand after it. */
    commit(step, engine) {
        const { book, governor } = engine;
        this.#transaction(() => {
            const before = this.#seq;
            for (const entry of step.entries)
                this.#appendEntry(step.session, entry);
            for (const event of step.seen)
                this.#recordEvent(step.session, event);
            const equity = book.equity();
            this.#latest = Math.max(this.#latest, step.time);
            this.#moveCursor.run(step.session, this.#latest, this.#seq, governor?.highWaterMark ?? equity);
            const isRefused = step.entries.some(({ kind }) => kind === 'candle-refused');
            const candle = isRefused ? undefined : step.seen.find((event) => event.kind === 'candle')?.candle;
            const mark = candle && book.marks.get(candle.symbol);
            if (candle && mark !== undefined)
                this.#mark.run(candle.symbol, mark, candle.start);
            const isFilled = step.seen.some(({ kind }) => kind === 'book') && step.entries.length > 0;
            if (mark !== undefined || isFilled) {
                const cash = book.cashNumber;
                this.#equity.run(step.time, step.session, equity, cash, equity - cash, this.#seq);
            }
            if (this.#seq !== before)
                this.#projections.write(book);
        });
    }
    /** Drops what the engine saw long before `time`. */
    forgetEvents(time) {
        const last = "SELECT max(id) FROM events WHERE kind = 'candle' AND start < ?";
        this.#database.prepare(`DELETE FROM events WHERE id <= (${last})`).run(time - KEEP_EVENTS_MS);
    }
    close() {
        this.#database.close();
    }
    #transaction(work) {
        const { seq, hash } = this.head;
        this.#database.exec('BEGIN IMMEDIATE');
        try {
            work();
            this.#database.exec('COMMIT');
        }
        catch (error) {
            this.#seq = seq;
            this.#head = hash;
            if (this.#database.isTransaction)
                this.#database.exec('ROLLBACK');
            throw error;
        }
    }
    #appendEntry(session, entry) {
        const { time, kind } = entry;
        const data = JSON.stringify(entry.data);
        const seq = this.#seq + 1;
        const hash = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)({ seq, session, time, kind, data, prev_hash: this.#head });
        this.#append.run(seq, session, time, kind, data, this.#head, hash);
        this.#seq = seq;
        this.#head = hash;
    }
    #recordEvent(session, event) {
        const { kind, symbol, start, open, high, low, close, volume, late, data } = (0,_recorded_event_js__WEBPACK_IMPORTED_MODULE_3__/* .eventRow */ .N)(event);
        this.#record.run(session, kind, symbol, start, open, high, low, close, volume, late, this.#seq, data);
    }
}


/***/ }),

/***/ 62669:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _feed_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62585);
/* harmony import */ var _feed_exchange_exchange_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69835);
/* harmony import */ var _feed_live_exchange_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93008);
/* harmony import */ var _ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62708);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69178);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14187);
/* harmony import */ var _session_strategy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46569);
/* harmony import */ var _bot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4431);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84207);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(633);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79098);












/** The bot's process. It ends by itself, when it is told to, or when the controller is gone. */
const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_10__/* .receivePlan */ .H)();
const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .pathsOf */ .wG)(plan.workdir);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_5__/* .Log */ .t(paths.botLog, plan.logLevel);
(0,_pid_file_js__WEBPACK_IMPORTED_MODULE_11__/* .tidyOnExit */ .g3)(paths.botPid, paths.pid);
(0,_dead_man_js__WEBPACK_IMPORTED_MODULE_9__/* .startDeadMansSwitch */ .I)();
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
    go.resolve({ sessionTime: plan.start, realTime: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .realNow */ .p1)(), speed: plan.speed });
}
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_10__/* .ParentLink */ .v({
    heartbeatMs: plan.heartbeatMs,
    operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
    feed: () => bot?.feedStatus ?? null,
    onMessage(message) {
        if (message.type === 'go')
            go.resolve(message.anchor);
        else if (message.type === 'stop')
            stop(message);
    },
    onLost() {
        log.error('The controller is gone: the bot stops');
        if (bot)
            stop({ reason: 'controller-lost', detail: 'the controller was gone' });
        else
            process.exit(1);
    },
});
/** What starting again cannot mend. */
function isFinal(error) {
    const kinds = [_ledger_ledger_error_js__WEBPACK_IMPORTED_MODULE_4__/* .LedgerError */ .o, _session_strategy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .StrategyError */ .C$, _feed_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL, _feed_live_exchange_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeUnreachable */ .m, _feed_exchange_exchange_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .UnknownExchange */ .ue];
    if (kinds.some((kind) => error instanceof kind))
        return true;
    const { code, errcode } = error;
    const sqliteFull = 13;
    const sqliteCorrupt = 11;
    return code === 'ENOSPC' || errcode === sqliteFull || errcode === sqliteCorrupt;
}
try {
    bot = await _bot_js__WEBPACK_IMPORTED_MODULE_8__/* .Bot */ .c.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
    if (asked)
        bot.stop(asked);
    link.send({ type: 'ready' });
    const end = await bot.run(await go.promise);
    await bot.close();
    link.send({ type: 'ended', reason: end.reason });
    link.close();
}
catch (error) {
    const { message, stack } = error;
    log.error(`The bot crashed: ${stack ?? message}`);
    if (isFinal(error))
        link.send({ type: 'failed', message });
    else
        link.incident('error', 'bot-crash', message);
    process.exitCode = 1;
    link.close();
}
// Whatever a strategy left running (a timer, a socket) must not keep the session waiting.
setTimeout(() => process.exit(), 1000).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Bot)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 42 modules
var src = __webpack_require__(38660);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var src_clock = __webpack_require__(40646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan.js
var plan = __webpack_require__(80624);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/csv.js
var csv = __webpack_require__(62585);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/answer.js
/** So long after its close a candle that is not there does not exist, where the exchange shows later ones of others. */
const OTHERS_MS = 5_000;
/** So long after its close a candle that is not there does not exist, where the exchange answers at all. */
const QUIET_MS = 30_000;
/** Reads an answer, however disordered it is. */
function readAnswer({ candles, since, limit, askedAt, frontier }, periodMs) {
    const grid = (time) => Math.floor(time / periodMs) * periodMs;
    const closedUntil = grid(askedAt);
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
    const quiet = grid(askedAt - QUIET_MS);
    const shown = Math.min(frontier, grid(askedAt - OTHERS_MS));
    const speaksUntil = isFull
        ? last
        : Math.max(last, Math.min(since + limit * periodMs, Math.max(quiet, shown)));
    return {
        closed,
        closedUntil,
        speaksUntil,
        // Whoever starts at `since` ends in between; whoever ends now has cut off the beginning.
        reachesBackTo: isFull && first > since && last >= closedUntil - periodMs ? first : null,
        oddities: [...faults].map((message) => ({ kind: 'disordered-candles', message })),
    };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/doubt.js
/** Prices that moved by more than this factor within one candle are not believed at once. */
const LARGEST_STEP = 5;
/**
 * What is hard to believe about a candle, given the close before it and that of a candle before that was not
 * believed; `null` where nothing is.
 */
function doubtOf(candle, previousClose, disbelieved) {
    const { start, open, high, low, close, volume } = candle;
    const sound = low > 0 && low <= open && low <= close && open <= high && close <= high && high < Infinity;
    const at = `the candle of ${new Date(start).toISOString()}`;
    if (!sound || !(volume >= 0 && volume < Infinity)) {
        return {
            reason: `${at} is no candle: ${[open, high, low, close, volume].join(', ')}`,
            isPlausible: false,
        };
    }
    if (isNear(candle, previousClose) || (disbelieved !== null && isNear(candle, disbelieved)))
        return null;
    const reason = `${at} goes from ${low} to ${high}, after a close of ${previousClose}: not believed`;
    return { reason, isPlausible: true };
}
function isNear({ high, low }, close) {
    return close === null || (high < close * LARGEST_STEP && low > close / LARGEST_STEP);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/candle-track.js


/**
 * One symbol's way from answers to candles: every closed candle once and in order, whatever comes. Knows no exchange
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
            const doubt = doubtOf(candle, this.#close, this.#disbelieved);
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
    /** Takes the last that a stream said of the next candle, once it has closed; `null` where that is not the next one. */
    takeStreamed(candle, now) {
        const isNext = candle.start === this.#next && now >= candle.start + this.#options.periodMs;
        if (!isNext || doubtOf(candle, this.#close, this.#disbelieved))
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
    #wake = () => { };
    #isClosed = false;
    put(event) {
        this.#waiting.push(event);
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
            const event = this.#waiting.shift();
            if (event)
                return event;
            if (this.#isClosed)
                return null;
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/exchange-unreachable.js
var exchange_unreachable = __webpack_require__(93008);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/back-off.js
var back_off = __webpack_require__(6073);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/trade-candles.js
/** So many trades are remembered to know one that comes twice. */
const MOST_REMEMBERED = 2_000;
/**
 * Folds one symbol's trades into candles as they come. Only candles that began after the stream was connected are
 * told of: of others some trades may be missing.
 */
class TradeCandles {
    #symbol;
    #periodMs;
    #connectedAt;
    #known = new Set();
    #open = null;
    constructor(symbol, periodMs, connectedAt) {
        this.#symbol = symbol;
        this.#periodMs = periodMs;
        this.#connectedAt = connectedAt;
    }
    /** The candles that these trades changed, in order. A trade of a candle before the newest one is too late for it. */
    add(trades) {
        const changed = new Map();
        for (const trade of trades.toSorted((a, b) => a.time - b.time)) {
            const start = Math.floor(trade.time / this.#periodMs) * this.#periodMs;
            const isWhole = start >= this.#connectedAt;
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



/** So many traded candles in a row that a stream did not tell of make it a silent one. */
const MOST_MISSED = 2;
/** A stream is given so many candles to begin. */
const CANDLES_TO_BEGIN = 2;
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
        const candles = new TradeCandles(symbol, periodMs, clock.now());
        return async () => candles.add(await exchange.nextTrades(symbol, signal));
    }
    async #follow(desk) {
        const { exchange, clock, random, episodes, tally } = this.#scene;
        const backOff = new back_off/* BackOff */.T(random);
        while (!this.#signal.aborted) {
            const connection = new AbortController();
            const give = () => connection.abort();
            this.#signal.addEventListener('abort', give, { once: true });
            this.#connections.set(desk, { alarm: connection, since: clock.now() });
            const next = this.#reader(desk, connection.signal);
            try {
                while (!connection.signal.aborted) {
                    const candles = await next();
                    backOff.succeeded();
                    episodes.over(this.#kind, clock.now(), desk.track.symbol);
                    for (const candle of candles)
                        this.#scene.heard(desk, candle);
                }
            }
            catch (error) {
                if (!(error instanceof public_exchange/* ExchangeError */.S))
                    throw error;
                if (this.#signal.aborted)
                    return;
                tally.requests += 1;
                if (!connection.signal.aborted) {
                    tally.errors += 1;
                    episodes.trouble(this.#kind, `${exchange.id}: ${error.message}`, clock.now(), desk.track.symbol);
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

/** An exchange that has not answered for so long is left, where there is another one. */
const LEFT_AFTER_MS = 60_000;
/** Data is stale where no symbol was traded for so many times the allowed age, though the exchange answers. */
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
/** So many requests may be on their way at the same time. */
const MOST_ON_THE_WAY = 4;
/** A book that is still wanted is asked for again after so long. */
const BOOK_AGAIN_MS = 5_000;
/** How long after the end of the session its last candles are waited for, unless the scene says otherwise. */
const LAST_CANDLES_MS = 54_000;
/** How long a session waits for what was missed before it. */
const MAKE_UP_MS = 600_000;
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
    constructor(scene) {
        this.#scene = scene;
        this.#waiting = new Waiting(scene.clock);
        this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
    }
    want(books) {
        this.#wanted = books;
        this.#waiting.wake();
    }
    /** Resolves with why another exchange should take over, or with `null` when the session is over. */
    async run(signal) {
        const { lane, clock, desks, timeframe, periodMs, random, episodes, tally } = this.#scene;
        const began = clock.now();
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
                heard,
            };
            this.#streams = new CandleStreams(scene, over.signal);
        }
        try {
            while (!signal.aborted && !this.#isDone()) {
                const reason = reasonToLeave(this.#scene);
                if (reason) {
                    // The next exchange goes on from where this one came.
                    this.#makingUp.release();
                    return reason;
                }
                if (clock.now() > began + MAKE_UP_MS)
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
    /** Begins the most urgent request that may begin now; false where there is none. */
    #begin(signal) {
        const { lane, clock } = this.#scene;
        const now = clock.now();
        if (now < lane.freeAt || this.#onTheWay.size >= MOST_ON_THE_WAY)
            return false;
        const due = this.#dueDesk(now);
        // Books go first, but candles have every other turn: many books that stay of no use must not hold them up.
        const book = due && this.#wasBook ? null : this.#dueBook(now);
        this.#wasBook = book !== null;
        if (book)
            this.#send(this.#askForBook(book, signal));
        else if (due)
            this.#send(this.#askForCandles(due, signal));
        return book !== null || due !== null;
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
            const earliest = this.#wanted.get(desk.track.symbol);
            return earliest !== undefined && now >= Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS);
        });
        return due.toSorted((a, b) => a.bookAskedAt - b.bookAskedAt)[0] ?? null;
    }
    /** What was missed comes before anything new. */
    #dueDesk(now) {
        const isMakingUp = this.#makingUp.isOpen;
        const due = this.#scene.desks.filter((desk) => {
            const isTurn = !isMakingUp || this.#makingUp.concerns(desk);
            return isTurn && !desk.isAsking && desk.dueAt <= now && !this.#isThrough(desk);
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
        if (!('result' in asked) || signal.aborted)
            return;
        const stale = clock.now() - asked.result.time > maxBookAgeMs;
        emit({ kind: 'book', book: cut(asked.result), stale });
    }
    async #askForCandles(desk, signal) {
        const { lane, clock, periodMs, timeframe, liveFrom } = this.#scene;
        const { track } = desk;
        const { symbol } = track;
        const askedAt = clock.now();
        // With the candle before: it shows whether that was revised.
        const since = track.next - periodMs;
        const wanted = Math.ceil((askedAt - since) / periodMs) + 4;
        const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
        desk.isAsking = true;
        desk.confirmAt = null;
        const asked = await lane.ask(`candles of ${symbol}`, (exchange) => exchange.candles(symbol, timeframe, since, limit, signal), signal);
        desk.isAsking = false;
        if (signal.aborted)
            return;
        const now = clock.now();
        if (!('result' in asked)) {
            if (asked.failure !== 'no-market')
                desk.answered(now, false);
            else {
                desk.absent(now);
                track.skipTo(liveFrom);
                this.#makingUp.settle();
            }
            return;
        }
        const candles = asked.result;
        for (const { start } of candles)
            if (start <= now)
                this.#frontier = Math.max(this.#frontier, start);
        const before = track.next;
        const taken = track.take({ candles, since, limit, askedAt, frontier: this.#frontier }, now);
        for (const tracked of taken.candles)
            this.#handOut(desk, tracked, 'asked');
        this.#tellOf(symbol, taken.oddities);
        desk.answered(now, track.next > before);
        this.#makingUp.settle();
    }
    /** A stream told of a candle: the one before it, if it is the next, has finished. */
    #heard(desk, candle) {
        const now = this.#scene.clock.now();
        if (candle.start <= now)
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
        const { desks, clock, until, lastCandlesMs } = this.#scene;
        return desks.every((desk) => this.#isThrough(desk)) || clock.now() > until + lastCandlesMs;
    }
    /** When there may be something to do again, unless something happens before. */
    #nextMoment() {
        const { desks, lane, clock, until, lastCandlesMs } = this.#scene;
        const isMakingUp = this.#makingUp.isOpen;
        const moments = desks.flatMap((desk) => {
            if (this.#isThrough(desk) || (isMakingUp && !this.#makingUp.concerns(desk)))
                return [];
            const asks = desk.isAsking ? [] : [desk.dueAt, desk.confirmAt].filter((time) => time !== null);
            return asks.map((time) => Math.max(time, lane.freeAt));
        });
        for (const desk of desks) {
            const earliest = this.#wanted.get(desk.track.symbol);
            if (earliest === undefined)
                continue;
            moments.push(Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS, lane.freeAt));
        }
        const soon = clock.now() + 1;
        const onTheWay = this.#onTheWay.size >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
        const next = Math.max(soon, onTheWay, Math.min(...moments, Number.MAX_SAFE_INTEGER));
        return Math.min(next, Math.max(soon, until + lastCandlesMs + 1), soon + 5_000);
    }
}
function cut({ symbol, time, bids, asks }) {
    return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/feed-status.js
var feed_status = __webpack_require__(66657);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/paged-history.js

/** An answer that brings nothing may be a slip; so many do not. */
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
        const askedAt = clock.now();
        const since = track.next;
        const limit = Math.min(lane.exchange.candlesPerRequest, Math.ceil((askedAt - since) / periodMs) + 4);
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
            if (start <= askedAt)
                frontier = Math.max(frontier, start);
        const taken = track.take({ candles: asked.result, since, limit, askedAt, frontier }, askedAt);
        candles.push(...taken.candles.map(({ candle }) => candle));
        idle = track.next > since ? 0 : idle + 1;
    }
    return candles.filter(({ start }) => start < until);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/poll-plan.js
var poll_plan = __webpack_require__(62187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/request-lane.js
var request_lane = __webpack_require__(77192);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/symbol-desk.js

/** Waits between two requests for a candle that is not there yet. */
const FIRST_RETRY_MS = 2_000;
/** A market that is not there is looked for again so often. */
const ABSENT_MS = 300_000;
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
    /** So many candles with trades in them, one after the other, came by request though there is a stream. */
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
    /** The exchange has no such market at present. */
    absent(now) {
        this.#dueAt = now + ABSENT_MS;
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
    constructor(options) {
        this.#options = options;
        this.#episodes = new episodes/* Episodes */.B(options.report);
        this.#place = Math.max(0, options.exchanges.indexOf(options.first));
    }
    get source() {
        return this.#options.exchanges[this.#place];
    }
    get instruments() {
        return this.#options.instruments;
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
            egress,
        };
    }
    want(books) {
        this.#wanted = books;
        this.#work?.want(books);
    }
    /** @throws {ExchangeUnreachable} where no exchange of the list answers */
    async history(before, count) {
        if (count === 0)
            return [];
        const { symbols, backfill, clock, periodMs, timeframe } = this.#options;
        const ends = new Map(backfill.map(({ symbol, from }) => [symbol, from]));
        const all = [];
        for (const symbol of symbols) {
            const until = Math.min(before, ends.get(symbol) ?? before);
            const span = { symbol, timeframe, periodMs, from: until - count * periodMs, until };
            let candles = null;
            while (candles === null) {
                const lane = await this.#openLane();
                candles = await pagedHistory(lane, span, clock, PATIENCE_AT_START_MS);
                if (candles === null) {
                    // Prices of two exchanges in one warm-up would look like a jump.
                    all.length = 0;
                    const reason = `${this.source} did not answer at the start of the session`;
                    if (!(await this.#leave(reason)))
                        throw new exchange_unreachable/* ExchangeUnreachable */.m(reason);
                    return this.history(before, count);
                }
            }
            all.push(...candles);
        }
        const place = new Map(symbols.map((symbol, index) => [symbol, index]));
        return all.sort((a, b) => a.start - b.start || place.get(a.symbol) - place.get(b.symbol));
    }
    async *events(span, _clock, signal) {
        const queue = new EventQueue();
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
        const { exchanges, symbols, timeframe, periodMs, maxAgeMs, maxBookAgeMs, clock, random } = this.#options;
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
                queue.put({ kind: 'source', source: this.#name, reason, time: newest() });
            const lane = await this.#openLane();
            const present = await this.#presentOn(lane, desks, this.source !== this.#options.first, signal);
            const hasFallback = this.#place < exchanges.length - 1 && !this.#isStuck;
            const emit = (event) => queue.put(event);
            const { lastCandlesMs = LAST_CANDLES_MS } = this.#options;
            const ages = { maxAgeMs, maxBookAgeMs, lastCandlesMs };
            const scene = { lane, desks: present, timeframe, periodMs, ...ages, liveFrom, until };
            const { episodes, tally } = { episodes: this.#episodes, tally: this.#tally };
            this.#work = new ExchangeWork({ ...scene, clock, random, episodes, tally, hasFallback, emit });
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
        const { clock, report } = this.#options;
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
        const { open, symbols, clock, random } = this.#options;
        const exchange = await open(this.source);
        const { intervalMs, cycleMs } = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
        this.#cycleMs = cycleMs;
        const [episodes, tally] = [this.#episodes, this.#tally];
        // Preflight, or the bot before this one, may have asked a moment ago in a process of its own.
        const freeAt = clock.now() + intervalMs;
        this.#lane = new request_lane/* RequestLane */.q({ exchange, intervalMs, clock, random, episodes, tally, freeAt });
        return this.#lane;
    }
    /** Goes to the next exchange of the list that has the timeframe; false, and staying, where there is none. */
    async #leave(reason) {
        const { exchanges, timeframe, report } = this.#options;
        const place = this.#place;
        await this.#closeLane();
        while (this.#place < exchanges.length - 1) {
            this.#place += 1;
            const { exchange } = await this.#openLane();
            if (exchange.timeframes.includes(timeframe)) {
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
        this.#episodes.allOver(`${exchange.id}-`, this.#options.clock.now());
        await exchange.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var recorded = __webpack_require__(10341);
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
        async history(before, count) {
            const history = [];
            const from = Math.max(before - count * periodMs, src/* SIMULATION_ORIGIN */.JA);
            for (const candle of market(from)) {
                if (candle.start >= before)
                    break;
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
function openFeed({ source, setup, identity }, report, services = {}) {
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
            clock: services.clock ?? new src_clock/* SessionClock */.rm({ sessionTime: 0, realTime: 0, speed: 1 }),
            random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
            async open(exchange) {
                if (services.open)
                    return services.open(exchange);
                // Only those who need it load it.
                const { openExchange } = await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 1135));
                const opened = await openExchange(exchange, { baseUrl: servers[exchange] });
                // Preflight may have asked a moment ago in a process of its own, and ccxt asks for markets before all else.
                await (0,src_clock/* sleep */.yy)(opened.requestIntervalMs);
                return opened;
            },
            nameOf: (exchange) => (0,plan/* nameOf */.V)(source, exchange),
            report,
        });
    }
    const onlySymbol = symbols.length === 1 ? symbols[0] : null;
    const recording = (0,recorded/* readRecording */.SS)(source.files, onlySymbol, periodMs);
    if (identity.market !== (0,recorded/* marketOf */.mG)(recording)) {
        throw new csv/* DataError */.fL(`${source.files.join(', ')}: no longer what the session was planned on`);
    }
    return (0,recorded/* recordedFeed */.Bk)(recording, periodMs);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/seen-so-far.js
/** What a session saw of its feed, gathered from its recorded steps. */
class SeenSoFar {
    newest = new Map();
    books = new Map();
    candles = 0;
    source = null;
    add(event) {
        if (event.kind === 'source')
            this.source = event.source;
        else if (event.kind === 'book')
            this.books.set(event.book.symbol, event.book.time);
        else if (event.kind !== 'command') {
            if (event.kind === 'candle')
                this.candles += 1;
            const { symbol, start } = event.candle;
            const before = this.newest.get(symbol);
            if (!before || start >= before.start)
                this.newest.set(symbol, event.candle);
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js
var writer = __webpack_require__(61745);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/command-inbox.js
var command_inbox = __webpack_require__(64466);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot.js










/** How long a bot waits for the one before it to let go of the book; real time. */
const WRITER_WAIT_MS = 15_000;
/** The one process that decides: feed → engine → ledger, one transaction a step. Starting is resuming. */
class Bot {
    #plan;
    #log;
    #lock;
    #ledger;
    #engine;
    #stop = new AbortController();
    #end = null;
    #time;
    #seen = new SeenSoFar();
    #feed;
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
        const definition = await strategyOf(plan);
        const reader = new ledger_reader/* LedgerReader */.B(plan.ledgerPath);
        try {
            const last = reader.lastSession();
            const resumes = last?.id === plan.id && reader.sessionEnd(plan.id) === null;
            const journal = reader.entries(0, resumes ? last.seq : undefined);
            const bot = new Bot(plan, log, lock, ledger, new src/* Engine */.N$(plan.setup, definition, journal), openFeed(plan, report, services));
            if (resumes)
                bot.#replay(reader, last.seq);
            else
                await bot.#begin(reader);
            return bot;
        }
        finally {
            reader.close();
        }
    }
    constructor(plan, log, lock, ledger, engine, feed) {
        this.#plan = plan;
        this.#log = log;
        this.#lock = lock;
        this.#ledger = ledger;
        this.#engine = engine;
        this.#feed = feed;
        this.#time = plan.start;
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
    }
    /** Trades until the candle that closes at the session's end, or until it is stopped. */
    async run(anchor) {
        const clock = new src_clock/* SessionClock */.rm(anchor);
        const feed = this.#feed;
        const { start, ends, leg } = this.#plan;
        const { signal } = this.#stop;
        feed.want(this.#engine.awaitsBook());
        const span = { from: start, until: leg.ends, seen: this.#seen };
        for await (const event of feed.events(span, clock, signal)) {
            this.#obeyCommands();
            this.#step(event);
            feed.want(this.#engine.awaitsBook());
        }
        this.#obeyCommands();
        if (feed.end !== null && feed.end < leg.ends) {
            this.#end ??= { reason: 'data-ended', detail: `the recorded data ended at ${(0,src_clock/* isoTime */.Ly)(feed.end)}` };
        }
        if (!this.#end)
            await clock.until(leg.ends, signal);
        if (leg.number < leg.of)
            this.#end ??= { reason: 'leg-ended', detail: `leg ${leg.number} ended` };
        this.#end ??= { reason: 'completed', detail: `the session reached its end at ${(0,src_clock/* isoTime */.Ly)(ends)}` };
        return this.#finish(this.#end);
    }
    async close() {
        this.#ledger.close();
        this.#lock.release();
        await this.#feed.close?.();
    }
    async #begin(reader) {
        const plan = this.#plan;
        const { start: time, ends, identity, changed, previous, idle, warmup } = plan;
        const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
        const marks = Object.fromEntries(reader.marks());
        const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
        const entries = this.#engine.begin(idle ? { ...begun, idle } : begun);
        const candles = await this.#feed.history(time, warmup);
        for (const candle of candles)
            this.#engine.warm(candle);
        const seen = candles.map((candle) => ({ kind: 'warmup', candle }));
        for (const event of seen)
            this.#seen.add(event);
        this.#ledger.forgetEvents(time);
        this.#ledger.commit({ session: plan.id, seen, entries, time }, this.#engine);
        this.#log.info(`Session ${plan.id} begins, warmed by ${candles.length} candles`);
    }
    /** Goes through what the session saw so far, so that strategy, book and governor stand where they stood. */
    #replay(reader, from) {
        for (const { event, entries } of reader.steps(this.#plan.id, from)) {
            this.#seen.add(event);
            if (event.kind === 'warmup') {
                this.#engine.warm(event.candle);
                continue;
            }
            this.#engine.replay(event, entries);
            this.#follow(event, entries);
        }
        const cursor = reader.cursor();
        const { governor } = this.#engine;
        if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
            throw new Error(`after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`);
        }
        this.#log.info(`Session ${this.#plan.id} resumes after ${this.#seen.candles} candles`);
    }
    /** Commands are obeyed between two candles, and stamped with the one before. */
    #obeyCommands() {
        (0,command_inbox/* obeyCommands */.I)((0,paths/* pathsOf */.wG)(this.#plan.workdir).commands, ({ command, reason }) => {
            this.#step({ kind: 'command', command, reason, time: this.#time });
            this.#log.warning(`Governor command: ${command} (${reason})`);
        });
    }
    #step(event) {
        this.#attempted += 2;
        const entries = this.#engine.step(event);
        if (isRefused(entries))
            this.#failed += 1;
        this.#follow(event, entries);
        this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
        for (const entry of entries)
            this.#tell(entry);
    }
    /** How far the session came: the end of the newest good candle (a refused one may claim any time), or an entry. */
    #follow(event, entries) {
        const ends = event.kind === 'candle' && !isRefused(entries)
            ? event.candle.start + this.#plan.setup.periodMs
            : this.#time;
        this.#time = Math.max(this.#time, ends, ...entries.map(({ time }) => time));
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
/** What the journal says was traded is what trades, also after a restart. */
async function strategyOf({ strategyFile, setup, workdir }) {
    const { definition, file } = await (0,strategy_file/* loadStrategy */.KE)(strategyFile ?? setup.strategy, workdir);
    if ((file?.sha256 ?? null) === setup.strategyHash)
        return definition;
    throw new strategy_file/* StrategyError */.C$(`the strategy file ${strategyFile} has changed since the session was planned`);
}
function isRefused(entries) {
    return entries.some(({ kind }) => kind === 'candle-refused');
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
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);



const COMMANDS = ['reduce', 'halt', 'reset', 'resume'];
/** Leaves a command for the bot, which looks with every candle; where it is just restarted, the command waits. */
function leaveCommand(folder, given) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const path = freePath(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, JSON.stringify(given));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
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
    for (let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();; time += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
    }
}
function parse(path) {
    try {
        const { command, reason } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        const isCommand = COMMANDS.includes(command) && typeof reason === 'string';
        return isCommand ? { command, reason } : null;
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
 * for ever): a worker thread looks for the parent once a second, and allows the graceful way a few of them.
 */
function startDeadMansSwitch(graceSeconds = 5) {
    const watch = `
    const parent = process.ppid;
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent ? 0 : gone + 1;
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


/** A child that has not heard of its controller for so long ends itself; real time. */
const SILENCE_LIMIT_MS = 60_000;
/** A child process's end of the pipe: heartbeats both ways, and the news that the controller died. */
class ParentLink {
    #heartbeat;
    #beat;
    #silence;
    #isLost = false;
    constructor(handlers) {
        this.#silence = new _silence_js__WEBPACK_IMPORTED_MODULE_0__/* .Silence */ .A(handlers.heartbeatMs);
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
            const beat = { type: 'heartbeat', operations: handlers.operations(), usage: usage() };
            this.send(feed ? { ...beat, feed } : beat);
        };
        this.#heartbeat = setInterval(() => {
            if (this.#silence.look() > SILENCE_LIMIT_MS)
                lost();
            this.#beat();
        }, handlers.heartbeatMs);
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
        return { rssMb: round(process.memoryUsage.rss() / 2 ** 20), cpuPercent: round(cpuPercent) };
    };
}
function round(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 46569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   KE: () => (/* binding */ loadStrategy),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c_: () => (/* binding */ isStrategyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38660);





/** A strategy that cannot be used, and why. */
class StrategyError extends Error {
    name = 'StrategyError';
}
/** Whether the configured strategy is a file rather than the name of a shipped one. */
function isStrategyFile(strategy) {
    return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
/** Finds a shipped strategy by its name, or imports a person's own file, whose path is relative to the work directory. */
async function loadStrategy(strategy, workdir) {
    if (!isStrategyFile(strategy)) {
        const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.get(strategy);
        if (definition)
            return { definition, file: null };
        const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .shippedStrategies */ .ts.keys()].join(', ');
        throw new StrategyError(`there is no strategy "${strategy}"; shipped are ${known}, or name a file (./mine.ts)`);
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
        throw new StrategyError(`the strategy file ${path} does not exist`);
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(read(path)).digest('hex');
    const module = await importFile(path);
    return { definition: definitionOf(module.default ?? module.strategy, path), file: { path, sha256 } };
}
async function importFile(path) {
    try {
        // A person's file stays outside every bundle.
        return await import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(path).href);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        throw new StrategyError(`the strategy file ${path} cannot be read: ${messageOf(error)}`);
    }
}
/** What was thrown, in words: a strategy may throw anything. */
function messageOf(thrown) {
    const message = thrown?.message;
    return typeof message === 'string' ? message : String(thrown);
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
        if (!isRange(range))
            throw wrong(`must give parameter ${parameter} as { default, min, max }`);
        if (!(range.step === undefined || range.step > 0)) {
            throw wrong(`must give parameter ${parameter} a step above 0, or none`);
        }
    }
    return {
        name,
        description: description ?? '',
        parameters: parameters ?? {},
        warmup: warmup.bind(exported),
        create: create.bind(exported),
    };
}
function isRange(range) {
    const { default: value, min, max } = range ?? {};
    return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}


/***/ })

};
