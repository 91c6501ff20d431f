export const id = 709;
export const ids = [709];
export const modules = {

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _session_written_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86663);




const mark = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
/** The report step leaves this for the launch step's post, which else would do its work again. */
function markReported({ state }, { id, leg }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { session: id, leg: leg.number });
}
/** A leg begins: what another attempt of it noted on this machine does not count. */
function forgetReported({ state }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), { force: true });
}
function isReported({ state }, { id, leg }) {
    const found = (0,_session_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, 'reported.json'), mark);
    return found?.session === id && found.leg === leg.number;
}


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55349);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15235);
/* harmony import */ var _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17974);
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23806);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57624);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60433);
/* harmony import */ var _report_summaries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16943);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58506);
/* harmony import */ var _session_end_open_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99675);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40277);












/**
 * Reads how a leg ended, writes the end of a session that was cancelled and could not write it itself, and writes the
 * final report where its controller could not. Never throws: a book that cannot
 * be read is a fault of it, and the rest is told all the same. `divergence` is what this step found out; a report whose
 * session was cancelled before its controller could is written again with it. Without the dashboard's `page.html` there
 * is no HTML.
 */
function aftermathOf(session, config, jobStatus, { page = null, divergence = null, } = {}) {
    const { leg, ledgerPath } = session;
    const { exitCode, ...ending } = endingOf(session, jobStatus);
    const goesOn = ending.outcome === 'completed' && leg.number < leg.of;
    const nothing = { ...ending, goesOn, hasBegun: false, report: null, faults: [], problems: [] };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return nothing;
    let reader = null;
    try {
        reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(ledgerPath, 'at-rest');
        if (reader.lastSession()?.id !== session.id)
            return nothing;
        const problems = [];
        if (ending.outcome === 'cancelled' && reader.sessionEnd(session.id) === null) {
            reader.close();
            problems.push(...endCancelled(session, ending.reason));
            reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(ledgerPath, 'at-rest');
        }
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyLedger */ .x)(reader);
        const isOver = reader.sessionEnd(session.id) !== null;
        const begun = { ...nothing, goesOn: goesOn && !isOver, hasBegun: true, faults };
        const ended = { ...ending, exitCode };
        const reported = reportOf(reader, session, config, ended, begun.goesOn, page, divergence);
        return { ...begun, ...reported, problems: [...problems, ...reported.problems] };
    }
    catch (error) {
        return { ...nothing, faults: [`the ledger cannot be read: ${error.message}`] };
    }
    finally {
        reader?.close();
    }
}
/**
 * A job can be cancelled at a moment when no bot of the session lives that could write its end: the book of the leg
 * before was just brought, or the controller was killed while it wrote its last words. Returns what went wrong.
 */
function endCancelled({ id, ledgerPath }, detail) {
    try {
        const isWritten = (0,_session_end_open_session_js__WEBPACK_IMPORTED_MODULE_9__/* .endOpenSession */ .s)(ledgerPath, id, { reason: 'cancelled', detail });
        return isWritten ? [] : ['The end of the session could not be written: its bot still holds the book'];
    }
    catch (error) {
        return [`The end of the session could not be written: ${error.message}`];
    }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, isOngoing, page, divergence) {
    let report = null;
    try {
        const metrics = newestMetrics(reader, session);
        if (!metrics)
            return { report, reportPath, problems: [] };
        const to = reader.sessionEnd(session.id)?.time ?? reader.cursor()?.time ?? session.start;
        const outcome = { outcome: end, reason, exitCode };
        const request = {
            from: session.start,
            to,
            session: session.id,
            metrics,
            thresholds,
            ongoing: isOngoing ? session.id : null,
            outcome,
            divergence,
        };
        report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReport */ .H)('final', reader, request);
        const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(session.workdir);
        const htmlOf = page && (0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlReports */ .R)(page, reader, paths);
        const isComplete = reportPath !== null && !(end === 'cancelled' && divergence);
        const written = isComplete ? reportPath : (0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u5)(paths, report, reporting.report_format, htmlOf)[0];
        // A controller that was gone wrote no summary of its day and week.
        const ongoing = isOngoing ? session.id : null;
        (0,_report_summaries_js__WEBPACK_IMPORTED_MODULE_7__/* .refreshSummaries */ .sb)({ reader, paths, config: { thresholds, reporting }, htmlOf, ongoing }, metrics);
        return { report, reportPath: written ?? null, problems: [] };
    }
    catch (error) {
        const problem = `The final report could not be written: ${error.message}`;
        return { report, reportPath, problems: [problem] };
    }
}
function endingOf({ id, leg, workdir }, jobStatus) {
    const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_11__/* .readResult */ .Uv)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(workdir));
    if (result?.session === id && result.leg === leg.number) {
        const { outcome, reason, remedy, report } = result;
        // Only a cancelled job cancels a session; else its watcher went without being asked to.
        const isAbandoned = outcome === 'cancelled' && jobStatus !== 'cancelled';
        if (isAbandoned) {
            return {
                ...failure(`the monitor step was gone before the session was over: ${reason}`),
                reportPath: report,
            };
        }
        return { outcome, reason, remedy, reportPath: report, exitCode: result.exitCode };
    }
    if (jobStatus === 'cancelled') {
        const reason = 'the run was cancelled before the session said how it ended';
        return { outcome: 'cancelled', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.cancelled };
    }
    const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(workdir).runtimeLog);
    return failure(hasBegun ? 'the controller was gone without a word' : 'the session was never started');
}
function failure(reason) {
    return { outcome: 'failed', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai.failed };
}
function newestMetrics(reader, { id, workdir }) {
    const fromFile = (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readMetrics */ .U)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(workdir).metrics, id);
    if (fromFile)
        return fromFile;
    const row = reader.row('SELECT * FROM health WHERE session = ? ORDER BY id DESC LIMIT 1', id);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 40374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ saveFinalBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _book_save_book_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14471);
/* harmony import */ var _book_scene_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59728);



/** Saves the book to both shelves, so that the loss of one of them costs nothing. Never throws. */
async function saveFinalBook(scene, plan, session, { hasBegun, faults, goesOn }) {
    const { log } = scene;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(session.ledgerPath))
        return { saved: null, problem: null };
    if (faults.length > 0)
        return { saved: null, problem: `the ledger does not verify: ${faults.join('; ')}` };
    if (!hasBegun)
        return { saved: null, problem: null };
    const saved = await (0,_book_save_book_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBook */ .Z)((0,_book_scene_js__WEBPACK_IMPORTED_MODULE_2__/* .bookScene */ .y)(scene, session.identity.mode), {
        stage: goesOn ? 'leg-end' : 'final',
        leg: session.leg.number,
        generation: plan.book.generation,
        retentionDays: plan.config.reporting.retention_days,
        artifact: 'always',
    });
    for (const problem of saved.problems)
        log.warning(problem);
    const isSafe = saved.cacheSaved || saved.artifact !== null;
    if (isSafe)
        log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
    return { saved, problem: isSafe ? null : `the book could not be saved: ${saved.problems.join('; ')}` };
}


/***/ }),

/***/ 75462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _process_end_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32886);
/* harmony import */ var _safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16954);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14187);



/**
 * Ends what still runs of a session, and waits until its bot has closed the book: copied while it is written, a book
 * would look broken. Never throws: the book and the logs are saved whatever still runs.
 */
async function endLeftovers({ log }, { workdir, ledgerPath }, when, timeoutMs) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir);
    try {
        // Whatever the job's status is, the session did not end by itself.
        const request = { outcome: 'cancelled', reason: `the session was still running ${when}` };
        const how = await (0,_process_end_session_js__WEBPACK_IMPORTED_MODULE_0__/* .endSession */ .k)(paths, request, timeoutMs);
        if (how !== 'none-ran')
            log.warning(`The session was still running ${when}, and was ended (${how}).`);
        await (0,_safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .predecessorGone */ .F)(paths, ledgerPath);
    }
    catch (error) {
        log.error(`The session could not be ended: ${error.message}`);
    }
}


/***/ }),

/***/ 11529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ LedgerWriter)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/chain.js
var chain = __webpack_require__(66901);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/database.js
var ledger_database = __webpack_require__(85403);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/past-prices.js
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Prices by the hour are kept this long, in session time; older ones by the day. */
const KEEP_HOURS_MS = 92 * DAY_MS;
/** Writes the summary of prices, within the caller's transaction. */
class PastPrices {
    #database;
    constructor(database) {
        this.#database = database;
    }
    /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
    takeEvents(lastId) {
        const rows = this.#database
            .prepare(`SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`)
            .iterate(lastId);
        const byHour = ({ session, symbol, start }) => `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
        this.#write(summedUp(rows, byHour));
    }
    /** Sums up by the day what is older than `time` less three months. */
    coarsen(time) {
        const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
        const rows = this.#database
            .prepare('SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start')
            .all(before, before);
        const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
        if (days.length === rows.length)
            return;
        this.#database.prepare('DELETE FROM past_prices WHERE start < ? AND ends <= ?').run(before, before);
        this.#write(days);
    }
    #write(rows) {
        const insert = this.#database.prepare('INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
        for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
            insert.run(symbol, start, ends, open, high, low, close, volume, candles);
    }
}
/** One row for all that share a key: first open, last close, the extremes, and the sums. Rows come in order of time. */
function summedUp(rows, keyOf) {
    const sums = new Map();
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

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/projections.js
var projections = __webpack_require__(63478);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recorded-event.js
var recorded_event = __webpack_require__(60523);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/schema.js
var schema = __webpack_require__(35829);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/writer.js






/**
 * Recorded events older than this, in session time, are dropped when a session starts, unless a kept session was, or
 * the new one is, warmed by them; artifacts keep them, and of their good candles the prices are summed up.
 */
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
        const database = (0,ledger_database/* openForWriting */.Qh)(path);
        this.#database = database;
        this.#projections = new projections/* ProjectionWriter */.b(database);
        const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
        this.#seq = Number(head?.seq ?? 0);
        this.#head = String(head?.hash ?? schema/* GENESIS_HASH */.si);
        const cursor = database.prepare('SELECT time FROM cursor').get();
        this.#latest = Number(cursor?.time ?? 0);
        this.#append = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)');
        this.#record = database.prepare(`INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data,
         refused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
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
            const isRefused = step.entries.some(({ kind }) => kind === 'candle-refused');
            for (const event of step.seen)
                this.#recordEvent(step.session, event, isRefused);
            const equity = book.equity();
            this.#latest = Math.max(this.#latest, step.time);
            this.#moveCursor.run(step.session, this.#latest, this.#seq, governor?.highWaterMark ?? equity);
            const candle = isRefused ? undefined : step.seen.find((event) => event.kind === 'candle')?.candle;
            const mark = candle && book.marks.get(candle.symbol);
            if (candle && mark !== undefined)
                this.#mark.run(candle.symbol, mark, candle.start);
            const isFilled = step.seen.some(({ kind }) => kind === 'book') && step.entries.length > 0;
            const isWrittenOff = step.entries.some(({ kind }) => kind === 'write-off');
            if (mark !== undefined || isFilled || isWrittenOff) {
                const cash = book.cashNumber;
                this.#equity.run(step.time, step.session, equity, cash, equity - cash, this.#seq);
            }
            if (this.#seq !== before)
                this.#projections.write(book);
        });
    }
    /**
     * Drops what the engine saw long before `time`, and keeps a summary of its prices. A refused candle may claim any time.
     * The event `from`, which begins what warms the session that starts, stays.
     */
    forgetEvents(time, from = null) {
        this.#transaction(() => {
            const pastPrices = new PastPrices(this.#database);
            const last = this.#lastToForget(time, from);
            if (last > 0) {
                pastPrices.takeEvents(last);
                this.#database.prepare('DELETE FROM events WHERE id <= ?').run(last);
            }
            pastPrices.coarsen(time);
        });
    }
    #lastToForget(time, from) {
        const old = this.#database
            .prepare("SELECT max(id) AS id FROM events WHERE kind = 'candle' AND refused = 0 AND start < ?")
            .get(time - KEEP_EVENTS_MS);
        const last = Number(old?.id ?? 0);
        const warmedBy = this.#database
            .prepare("SELECT min(data ->> '$.from') AS id FROM events WHERE kind = 'recall' AND id > ?")
            .get(last);
        const needed = [from, warmedBy?.id].flatMap((id) => (typeof id === 'number' ? [id - 1] : []));
        return Math.min(last, ...needed);
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
        const hash = (0,chain/* hashOf */.q)({ seq, session, time, kind, data, prev_hash: this.#head });
        this.#append.run(seq, session, time, kind, data, this.#head, hash);
        this.#seq = seq;
        this.#head = hash;
    }
    #recordEvent(session, event, isRefused) {
        const row = (0,recorded_event/* eventRow */.N)(event, isRefused && event.kind === 'candle');
        const { kind, symbol, start, open, high, low, close, volume, late, data, refused } = row;
        this.#record.run(...[session, kind, symbol, start, open, high, low, close, volume, late, this.#seq, data, refused]);
    }
}


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   yP: () => (/* binding */ LOSSES)
/* harmony export */ });
/* unused harmony export END_WORDS */
/* harmony import */ var _session_newest_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79976);

const EXIT_CODES = {
    completed: 0,
    stopped: 0,
    cancelled: 0,
    failed: 1,
    killed: 3,
    breaker: 4,
};
/** How a session ended, by the reason in its journal, as "the session …" goes on. */
const END_WORDS = {
    completed: 'was completed',
    'data-ended': 'came to the end of its data',
    stopped: 'was stopped',
    cancelled: 'was cancelled',
    killed: 'was ended by the kill switch',
    breaker: 'was ended by the circuit breaker',
    failed: 'failed',
    'controller-lost': 'lost its controller',
};
/** Ends of the session before that nobody asked for, in words. */
const LOSSES = {
    lost: _session_newest_session_js__WEBPACK_IMPORTED_MODULE_0__/* .LOST */ .Rj.detail,
    'controller-lost': 'its controller was gone',
};


/***/ }),

/***/ 16943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   sb: () => (/* binding */ refreshSummaries)
/* harmony export */ });
/* unused harmony export reportedUntil */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32989);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23806);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57624);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83028);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43722);







/** A session that was killed before anything happened is within a report that goes on for as long as this. */
const LEAST_MS = 1000;
/** Ends after which the controller had the time to write its reports. */
const IN_ORDER = new Set(['completed', 'data-ended', 'stopped', 'killed', 'breaker']);
const LENGTHS = { daily: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, weekly: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb };
/** Writes the summary of what happened after `from` and up to `to`; returns its Markdown file. */
function writeSummary({ reader, paths, config, htmlOf, ongoing }, kind, { from, to }, metrics) {
    const { thresholds, reporting } = config;
    const report = (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectReport */ .H)(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u5)(paths, report, reporting.report_format, htmlOf)[0];
}
/**
 * Writes again what the summaries of the last seven days leave out: a session that was killed wrote none, and the day's
 * and the week's are those of the session before. Older days have no candles left to report. Returns the Markdown files.
 */
function refreshSummaries(scene, now) {
    const { reader, config } = scene;
    const { daily_summary, weekly_summary, retention_days } = config.reporting;
    const cursor = reader.cursor();
    if (!cursor)
        return [];
    const keptFrom = cursor.time - Math.min(_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb, retention_days * _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
    const recent = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionsIn */ .Z)(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
    const runs = recent.filter(({ id }) => id !== scene.ongoing);
    const stale = (kind) => startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
    return [
        ...(daily_summary ? stale('daily').map((from) => ['daily', from]) : []),
        ...(weekly_summary ? stale('weekly').map((from) => ['weekly', from]) : []),
    ].map(([kind, from]) => {
        const stretch = { from, to: from + LENGTHS[kind] };
        const to = lastMoment(reader, stretch, runsIn(stretch, recent)) ?? from;
        return writeSummary(scene, kind, { from, to }, metricsAt(reader, to) ?? now);
    });
}
/** The days or weeks in which sessions ran, the oldest first. */
function startsOf(kind, runs) {
    const [begins, closedBy] = kind === 'daily' ? [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayStart */ .J7, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayClosedBy */ .i6] : [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekClosedBy */ .aw];
    const starts = new Set();
    for (const { start, end } of runs) {
        const last = end > start ? closedBy(end) : begins(start);
        for (let from = begins(start); from <= last; from += LENGTHS[kind])
            starts.add(from);
    }
    return [...starts].toSorted((a, b) => a - b);
}
function isStale({ reader, paths }, kind, from, runs) {
    const stretch = { from, to: from + LENGTHS[kind] };
    const own = runsIn(stretch, runs);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, `${(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportName */ .e6)(kind, from, stretch.to)}.md`);
    // A session that ended in order wrote its summaries, and somebody has taken them away since.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
    const markdown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    const last = lastMoment(reader, stretch, own);
    const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
    return isShort || own.some(({ id }) => !markdown.includes(`| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .qY)(id)} |`));
}
/** The sessions that ran in a day or week; one that begins at its end belongs to the next. */
function runsIn({ from, to }, runs) {
    return runs.filter(({ start, end }) => (start >= from ? start < to : end > from));
}
/** When the period of a report in Markdown ends, as `markdownOf` writes it. */
function reportedUntil(markdown) {
    const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
    return to === undefined ? null : Date.parse(to);
}
/** When the last thing of those sessions happened in a stretch; `null` where nothing did. */
function lastMoment(reader, { from, to }, runs) {
    const found = reader.row(`WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`, JSON.stringify(runs.map(({ id }) => id)), from, to, from, to);
    const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
    const last = Math.max(found?.time ?? from, ...begun);
    return last > from ? last : null;
}
/** What the last health check up to a time found. */
function metricsAt(reader, time) {
    const query = 'SELECT metrics FROM health WHERE time <= ? ORDER BY time DESC, id DESC LIMIT 1';
    const row = reader.row(query, time);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 16954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ predecessorGone)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79098);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14187);




/** Bot and server of a controller that was killed are gone within this; real time. */
const LONGEST_WAIT_MS = 10_000;
const LOOK_EVERY_MS = 50;
/**
 * Waits for what a killed controller left behind to end by itself: the bot is just closing the book, the server its
 * port. Without this, starting again at once would meet a port in use.
 */
async function predecessorGone(paths, ledgerPath) {
    if ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock))
        return;
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
        const server = (0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPid */ .Qs)(paths.serverPid);
        if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_process_pid_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(server)))
            return;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
}


/***/ }),

/***/ 99675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ endOpenSession)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js + 1 modules
var ledger_writer = __webpack_require__(11529);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/standing-engine.js
var standing_engine = __webpack_require__(66722);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/journal-at-rest.js





/**
 * Writes what was decided about a book that no bot holds, in one transaction; `null` decides nothing. Returns whether
 * the book could be written: `false` where a bot holds it after all.
 */
function journalAtRest(ledgerPath, decide) {
    const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(ledgerPath));
    if (!lock)
        return false;
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath);
    const writer = new ledger_writer/* LedgerWriter */.f(ledgerPath);
    try {
        const last = reader.lastSession();
        const engine = (0,standing_engine/* standingEngine */.T)(reader);
        if (!last || !engine)
            throw new Error('the book has no session yet');
        const time = reader.cursor()?.time ?? last.time;
        const hasEnded = reader.sessionEnd(last.id) !== null;
        const entries = decide({ engine, session: last.id, hasEnded, time });
        if (entries)
            writer.commit({ session: last.id, seen: [], entries, time }, engine);
        return true;
    }
    finally {
        writer.close();
        reader.close();
        lock.release();
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/end-open-session.js

/**
 * Writes the end of a session whose bot is gone and could not write it, so that the next one does not take it for
 * lost. Does nothing if it has its end, or if another session came after it. Returns `false` if a bot still holds the book.
 */
function endOpenSession(ledgerPath, id, { reason, detail }) {
    return journalAtRest(ledgerPath, ({ engine, session, hasEnded, time }) => session === id && !hasEnded ? engine.end(time, reason, detail) : null);
}


/***/ })

};
