export const id = 796;
export const ids = [796];
export const modules = {

/***/ 85796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/report-mark.js
var report_mark = __webpack_require__(32302);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/aftermath.js
var steps_aftermath = __webpack_require__(58);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/final-book.js
var final_book = __webpack_require__(40374);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/leftovers.js
var leftovers = __webpack_require__(75462);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/launch-post.js








const STOP_TIMEOUT_MS = 10_000;
/** Makes sure that nothing is left running, and that the book is saved even where the report step never ran. */
async function launchPostStep() {
    const scene = (0,step/* openStep */.b0)('launch');
    const { log, workdir } = scene;
    const plan = (0,run_plan/* parseRunPlan */.qZ)((0,action_interface/* readInput */.R5)('launch', 'plan'));
    if (!plan.enabled)
        return;
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)('launch'), null);
    await (0,leftovers/* endLeftovers */.q)(scene, session, 'when the job ended', STOP_TIMEOUT_MS);
    if ((0,report_mark/* isReported */.Ob)((0,paths/* pathsOf */.wG)(workdir), session))
        return;
    log.warning('The report step did not run: the book is saved here.');
    const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, 'success');
    const { problem } = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
    if (problem)
        log.error(problem);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/launch/src/post.js


const main = () => (0,run_step/* runStep */.e)('launch', launchPostStep);


/***/ }),

/***/ 14471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ saveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89855);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98292);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74324);







/** Saves the book as it stands now. Never throws. */
async function saveBook(scene, saving) {
    const { stage, leg, generation, retentionDays } = saving;
    const { mode, context, ledgerPath, scratch } = scene;
    const { runId, attempt } = context;
    const savedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `saving-${savedAt}`);
    const problems = [];
    try {
        const { seq, hash } = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_6__/* .packBook */ .lw)(ledgerPath, folder, {
            mode,
            generation,
            leg,
            stage,
            runId,
            attempt,
            savedAt,
        });
        const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelOf */ .Wy)({ mode, generation, seq, hash, runId, attempt, leg, savedAt });
        const store = () => (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .saveAsArtifact */ .wK)(scene, folder, label, retentionDays).catch((error) => {
            problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
            return null;
        });
        // Side by side: a service that hangs must not take the other one's time.
        const storing = saving.artifact === 'always' ? store() : null;
        const problem = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .saveToCache */ .$T)(scene, folder, label);
        if (problem)
            problems.push(`${problem} (${label.text})`);
        const artifact = await (storing ?? (problem ? store() : null));
        return { label: label.text, seq, hash, cacheSaved: problem === null, artifact, problems };
    }
    catch (error) {
        problems.push(`the book could not be packed: ${error.message}`);
        return { label: null, seq: 0, hash: '', cacheSaved: false, artifact: null, problems };
    }
    finally {
        // What was given up may still read it.
        if (problems.length === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
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
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85758);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57624);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60433);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58506);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40277);










/**
 * Reads how a leg ended, and writes the final report where its controller could not. Never throws: a book that cannot
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
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyLedger */ .x)(reader);
        const isOver = reader.sessionEnd(session.id) !== null;
        const begun = { ...nothing, goesOn: goesOn && !isOver, hasBegun: true, faults };
        return { ...begun, ...reportOf(reader, session, config, { ...ending, exitCode }, page, divergence) };
    }
    catch (error) {
        return { ...nothing, faults: [`the ledger cannot be read: ${error.message}`] };
    }
    finally {
        reader?.close();
    }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, page, divergence) {
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
            outcome,
            divergence,
        };
        report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReport */ .H)('final', reader, request);
        const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(session.workdir);
        const htmlOf = page && (0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlReports */ .R)(page, reader, paths);
        const isComplete = reportPath !== null && !(end === 'cancelled' && divergence);
        const written = isComplete ? reportPath : (0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
        return { report, reportPath: written ?? null, problems: [] };
    }
    catch (error) {
        const problem = `The final report could not be written: ${error.message}`;
        return { report, reportPath, problems: [problem] };
    }
}
function endingOf({ id, leg, workdir }, jobStatus) {
    const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_9__/* .readResult */ .Uv)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir));
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
        return { outcome: 'cancelled', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.cancelled };
    }
    const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir).runtimeLog);
    return failure(hasBegun ? 'the controller was gone without a word' : 'the session was never started');
}
function failure(reason) {
    return { outcome: 'failed', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.failed };
}
function newestMetrics(reader, { id, workdir }) {
    const fromFile = (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readMetrics */ .U)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(workdir).metrics, id);
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

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);



/** Whoever only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;
/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 */
function takeLock(path, waitMs = LOOK_MS) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
    try {
        database.exec('BEGIN EXCLUSIVE');
        return { release: () => database.close() };
    }
    catch (error) {
        database.close();
        if (isBusy(error))
            return null;
        throw error;
    }
}
/** Whether some process holds the lock. Changes nothing. */
function isLocked(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
    try {
        database.prepare('PRAGMA schema_version').get();
        return false;
    }
    catch (error) {
        if (isBusy(error))
            return true;
        throw error;
    }
    finally {
        database.close();
    }
}
function isBusy(error) {
    return /locked|busy/.test(error.message);
}


/***/ }),

/***/ 32886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runningController),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60105);
/* harmony import */ var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94895);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79098);




const LOOK_EVERY_MS = 50;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;
/** The controller of the session that runs in the work directory; `null` where none does. */
function runningController(paths) {
    return (0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock) ? (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPid */ .Qs)(paths.pid) : null;
}
/** Asks the session in the work directory to end, and kills it where it has not after `timeoutMs`. */
async function endSession(paths, request, timeoutMs) {
    const pid = runningController(paths);
    if (pid === null)
        return 'none-ran';
    if (request)
        leaveWord(paths, request);
    send(pid, 'SIGTERM');
    if (await isFree(paths.lock, timeoutMs))
        return 'graceful';
    send(pid, 'SIGKILL');
    return (await isFree(paths.lock, AFTER_KILL_MS)) ? 'forced' : 'survived';
}
/** On a full disk no word can be left, and the session has to end all the same. */
function leaveWord(paths, request) {
    try {
        (0,_session_stop_request_js__WEBPACK_IMPORTED_MODULE_2__/* .leaveStopRequest */ .XF)(paths, request);
    }
    catch {
        // The controller says then that it received a signal.
    }
}
async function isFree(lock, withinMs) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() + withinMs;
    while ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(lock)) {
        if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() >= until)
            return false;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
    return true;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}


/***/ }),

/***/ 17974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES),
/* harmony export */   y: () => (/* binding */ LOSSES)
/* harmony export */ });
const EXIT_CODES = {
    completed: 0,
    stopped: 0,
    cancelled: 0,
    failed: 1,
    killed: 3,
    breaker: 4,
};
/** Ends of the session before that nobody asked for, in words. */
const LOSSES = {
    lost: 'it never said how it ended',
    'controller-lost': 'its controller was gone',
};


/***/ }),

/***/ 79098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function writePid(path, pid) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}\n`);
}
/** Removes the file if it still names that process. */
function removePid(path, pid) {
    if (readPid(path) === pid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}
/** The pid in the file; `null` where there is none or it is not a pid. */
function readPid(path) {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim());
        return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
    }
    catch {
        return null;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * A child removes its own pid file when it ends, and that of its controller where that died without a chance to.
 */
function tidyOnExit(own, controller) {
    const parent = process.ppid;
    process.on('exit', () => {
        removePid(own, process.pid);
        if (!isAlive(parent))
            removePid(controller, parent);
    });
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

/***/ 58506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** `runtime-metrics.json`, which is replaced as a whole; `null` where there is none of this session. */
function readMetrics(path, session) {
    try {
        const metrics = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return metrics?.session?.id === session ? metrics : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



/** How a session, or a leg of it, ended: what a controller without a terminal leaves for whoever asks later. */
const writtenResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['completed', 'stopped', 'cancelled', 'killed', 'breaker', 'failed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** What a person can do about it; `null` where nothing more than the reason is known. */
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** The last entry of the book, and what is wrong with it. */
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    faults: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Path of the newest report. */
    report: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['healthy', 'degraded', 'unhealthy', 'critical']).nullable(),
});
function writeResult({ result }, outcome) {
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(result, outcome);
}
/** `null` while the session runs, and where its controller died without a word. */
function readResult({ result }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
}


/***/ }),

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86663);



const LONGEST_REASON = 500;
/** How someone outside the session wants it to end, and why. */
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['stopped', 'cancelled', 'killed']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_REASON),
});
/** Asks the controller to end the session; it looks once a second, and at once when it is sent SIGTERM. */
function leaveStopRequest({ state, stopRequest: path }, request) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    const { outcome, reason } = request;
    (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(path, { outcome, reason: reason.slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
    return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(path, stopRequest);
}
/** A request is for the session that runs, never for the next one. */
function forgetStopRequest({ stopRequest: path }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ }),

/***/ 86663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Replaces a file in one move, so that nobody reads half of it. */
function writeJson(path, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.tmp`, path);
}
/** What a process left there for another; `null` where there is nothing of that form. */
function readJson(path, schema) {
    try {
        return schema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}


/***/ })

};
