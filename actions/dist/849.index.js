export const id = 849;
export const ids = [849];
export const modules = {

/***/ 49849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/end-session.js
var end_session = __webpack_require__(32886);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/session-result.js
var session_result = __webpack_require__(40277);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/sign-of-life.js
var sign_of_life = __webpack_require__(6525);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/save-book.js
var save_book = __webpack_require__(14471);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/checkpoints.js



/** Saves copies of the book while the session runs: a machine that is lost takes no more than the last minutes with it. */
class Checkpoints {
    #scene;
    #plan;
    #leg;
    constructor(scene, plan, leg) {
        this.#scene = scene;
        this.#plan = plan;
        this.#leg = leg;
    }
    /** Until the signal aborts; what is being saved then goes on, for those who wait for it. */
    async run(signal) {
        const { log } = this.#scene;
        const everyMs = this.#plan.config.runtime_settings.checkpoint_minutes * 60_000;
        for (;;) {
            await (0,clock/* sleep */.yy)(everyMs, signal);
            if (signal.aborted)
                return;
            const { label, seq, problems } = await this.#save();
            for (const problem of problems)
                log.warning(problem);
            if (label)
                log.line(`Checkpoint: the book is saved up to entry ${seq}`);
        }
    }
    #save() {
        const { session, book, config } = this.#plan;
        return (0,save_book/* saveBook */.Z)((0,book_scene/* bookScene */.y)(this.#scene, session.identity.mode), {
            stage: 'checkpoint',
            leg: this.#leg,
            generation: book.generation,
            retentionDays: config.reporting.retention_days,
            artifact: 'if-cache-fails',
        });
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/command-inbox.js
var command_inbox = __webpack_require__(64466);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/standing-engine.js
var standing_engine = __webpack_require__(66722);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(76131);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/remote-kill-switch.js





/** Begins the reason of a `reduce` that was given here, so that a later watch knows it for its own. */
const SILENCE = 'GitHub has not said for';
/**
 * The kill switch on the default branch, as long as the signal allows. While GitHub does not say whether it is on, the
 * session opens nothing new; when it says so again, that is taken back, unless somebody else asked for it meanwhile.
 */
async function watchKillSwitch(scene, watched, signal) {
    const { api, context, log } = scene;
    const { paths, ledgerPath, onEngaged, ...pace } = watched;
    // A session that ended while GitHub was silent leaves a book that opens nothing, and nobody to take that back.
    let hasReduced = wasReduced(scene, ledgerPath);
    const watch = new kill_switch_watch/* KillSwitchWatch */.U({
        api,
        context,
        ...pace,
        wasUnknown: hasReduced,
        folders: (0,step/* killSwitchFolders */.af)(scene),
        log: (message) => log.line(message),
        onEngaged: (where) => onEngaged(`the kill switch is on: ${where}`),
        onUnknown: (sinceMs) => {
            const minutes = Math.max(1, Math.round(sinceMs / 60_000));
            const reason = `${SILENCE} ${minutes} min whether the kill switch is on: no new entries`;
            log.warning(reason);
            if (stateOf(ledgerPath) !== 'active')
                return;
            hasReduced = true;
            (0,command_inbox/* leaveCommand */.d)(paths.commands, { command: 'reduce', reason });
        },
        onKnownAgain: () => {
            log.line('GitHub answers again.');
            if (hasReduced)
                (0,command_inbox/* leaveCommand */.d)(paths.commands, { command: 'resume', reason: 'GitHub answers again' });
            hasReduced = false;
        },
    });
    return watch.run(signal);
}
function wasReduced({ log }, ledgerPath) {
    try {
        return isReducedBySilence(ledgerPath);
    }
    catch (error) {
        log.warning(`Whether the book was left without entries could not be read: ${error.message}`);
        return false;
    }
}
function isReducedBySilence(ledgerPath) {
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath);
    try {
        const last = reader.row("SELECT data FROM journal WHERE kind = 'command' ORDER BY seq DESC LIMIT 1");
        const given = JSON.parse(last?.data ?? '{}');
        return given.command === 'reduce' && String(given.reason).startsWith(SILENCE);
    }
    finally {
        reader.close();
    }
}
function stateOf(ledgerPath) {
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath);
    try {
        return (0,standing_engine/* standingEngine */.T)(reader)?.governor?.state ?? null;
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/number-format.js
var number_format = __webpack_require__(39232);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/health-line.js

/** One health check as a line that a person can follow. */
function healthLine(metrics) {
    const { timestamp, session, application, trading, system, market, breaker } = metrics;
    const money = (0,number_format/* moneyFormat */.Sc)(trading.equity);
    const parts = [
        `${timestamp.slice(11, 16)} ${application.health_status.padEnd(9)}`,
        `equity ${money(trading.equity).padStart(12)}`,
        `positions ${String(trading.positions.length).padStart(2)}`,
        `trades ${String(trading.trades).padStart(3)}`,
        `cpu ${system.cpu_percent.toFixed(0).padStart(3)} %`,
        `memory ${system.memory_percent.toFixed(0).padStart(3)} %`,
        `errors ${application.error_count}`,
        `warnings ${application.warning_count}`,
    ];
    if (session.mode === 'paper' && market.data_age_seconds !== null) {
        parts.push(`data ${market.data_age_seconds.toFixed(0)} s old`);
    }
    if (breaker.state === 'open')
        parts.push(`BREAKER OPEN: ${breaker.reason ?? ''}`);
    return parts.join('   ');
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-follower.js


/** Reads what a session notes of itself, and prints it for whoever watches the run. */
class SessionFollower {
    #session;
    /** What is older was told by the leg before. */
    #from;
    #ledgerPath;
    #log;
    #reader = null;
    #health = 0;
    #incident = 0;
    #hour = '';
    constructor({ id, leg, ledgerPath }, log) {
        this.#session = id;
        this.#from = leg.starts;
        this.#ledgerPath = ledgerPath;
        this.#log = log;
    }
    /** Prints what is new since the last call. */
    follow() {
        const incidents = this.#newRows('incidents', this.#incident);
        for (const { id, severity, source, kind, message } of incidents) {
            this.#incident = id;
            const text = `${source}: ${message}`;
            if (severity === 'warning')
                this.#log.warning(text, { title: kind });
            else if (severity === 'info')
                this.#log.line(text);
            else
                this.#log.error(text, { title: kind });
        }
        const checks = this.#newRows('health', this.#health);
        for (const { id, metrics } of checks) {
            this.#health = id;
            this.#show(JSON.parse(metrics));
        }
    }
    close() {
        this.#log.endGroup();
        this.#reader?.close();
        this.#reader = null;
    }
    #show(metrics) {
        const hour = `${metrics.timestamp.slice(0, 10)} ${metrics.timestamp.slice(11, 13)}:00 UTC`;
        if (hour !== this.#hour)
            this.#log.group(`Health checks, ${hour}`);
        this.#hour = hour;
        this.#log.line(healthLine(metrics));
    }
    #newRows(table, after) {
        const query = `SELECT * FROM ${table} WHERE id > ? AND session = ? AND time >= ? ORDER BY id`;
        return this.#ledger().rows(query, after, this.#session, this.#from);
    }
    #ledger() {
        this.#reader ??= new ledger_reader/* LedgerReader */.B(this.#ledgerPath);
        return this.#reader;
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/monitor.js











const LOOK_EVERY_MS = 1_000;
/** The runner sends SIGTERM 7.5 s after SIGINT, and kills 2.5 s later: by then the session must be over. */
const CANCEL_BUDGET_MS = 6_000;
/** What a graceful stop may take at most. */
const KILL_TIMEOUT_MS = 60_000;
/** A checkpoint that is being saved when the session ends may take so long; the report saves the book as it ended. */
const CHECKPOINT_GRACE_MS = 10_000;
/** A controller that is gone has written its result by now. */
const RESULT_GRACE_MS = 2_000;
/** Watches the session until it is over, shows what it does, and stops it when the run is cancelled. */
async function monitorStep() {
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort(signal));
    const scene = (0,step/* openStep */.b0)('monitor');
    const plan = (0,run_plan/* parseRunPlan */.qZ)((0,action_interface/* readInput */.R5)('monitor', 'plan'));
    if (!plan.enabled) {
        (0,action_interface/* giveOutputs */.wY)('monitor', { outcome: 'disabled', health: '', reason: plan.reason });
        return;
    }
    await new Watch(scene, plan, cancelled.signal).run();
}
class Watch {
    #scene;
    #plan;
    #paths;
    #cancelled;
    #over = new AbortController();
    constructor(scene, plan, cancelled) {
        this.#scene = scene;
        this.#plan = plan;
        this.#paths = (0,paths/* pathsOf */.wG)(scene.workdir);
        this.#cancelled = cancelled;
    }
    async run() {
        const { log } = this.#scene;
        const leg = (0,step/* readLeg */.NT)('monitor');
        const session = (0,run_plan/* sessionOn */.M)(this.#plan, this.#scene.workdir, leg, null);
        const { ledgerPath } = session;
        const follower = new SessionFollower(session, log);
        const checkpoints = new Checkpoints(this.#scene, this.#plan, leg);
        const onEngaged = (reason) => void this.#stop({ outcome: 'killed', reason }, KILL_TIMEOUT_MS);
        const background = [
            this.#told(watchKillSwitch(this.#scene, { paths: this.#paths, ledgerPath, onEngaged }, this.#over.signal)),
            this.#told(checkpoints.run(this.#over.signal)),
        ];
        let result = null;
        try {
            result = await this.#untilOver(follower);
        }
        finally {
            this.#over.abort();
            this.#follow(follower);
            follower.close();
        }
        if (this.#cancelled.aborted) {
            // The runner gives a cancelled step seconds: what still waits for GitHub is left behind.
            conclude(this.#scene, result, 'cancelled');
            process.exit(1);
        }
        await Promise.race([Promise.allSettled(background), (0,clock/* sleep */.yy)(CHECKPOINT_GRACE_MS, this.#cancelled)]);
        conclude(this.#scene, result, 'failed');
    }
    async #untilOver(follower) {
        let goneSince = null;
        for (;;) {
            if (this.#cancelled.aborted) {
                await this.#stop({ outcome: 'cancelled', reason: 'the run was cancelled' }, CANCEL_BUDGET_MS);
                return (0,session_result/* readResult */.Uv)(this.#paths);
            }
            this.#try('A sign of life could not be left', () => (0,sign_of_life/* showLife */.U)(this.#paths, `monitor ${(0,clock/* realNow */.p1)()}`));
            this.#follow(follower);
            const result = (0,session_result/* readResult */.Uv)(this.#paths);
            if (result)
                return result;
            if ((0,end_session/* runningController */.e)(this.#paths) !== null)
                goneSince = null;
            else
                goneSince ??= (0,clock/* monotonicNow */.XZ)();
            if (goneSince !== null && (0,clock/* monotonicNow */.XZ)() - goneSince > RESULT_GRACE_MS)
                return null;
            await (0,clock/* sleep */.yy)(LOOK_EVERY_MS, this.#cancelled);
        }
    }
    #follow(follower) {
        this.#try("The session's notes could not be read", () => follower.follow());
    }
    /** That a line could not be read, or a full disk takes no sign, is no reason to end a session. */
    #try(failed, work) {
        try {
            work();
        }
        catch (error) {
            this.#scene.log.line(`${failed}: ${error.message}`);
        }
    }
    /** What fails beside the session must be seen, and is no reason to end it. */
    async #told(work) {
        try {
            await work;
        }
        catch (error) {
            this.#scene.log.error(error.message, { title: 'A part of the monitor failed' });
        }
    }
    async #stop(request, withinMs) {
        const { log } = this.#scene;
        log.line(`The session is stopped: ${request.reason}`);
        try {
            const how = await (0,end_session/* endSession */.k)(this.#paths, request, withinMs);
            if (how === 'forced')
                log.warning('The session did not stop in time and was killed');
            if (how === 'survived')
                log.error('The session could not be killed; it ends with the job');
        }
        catch (error) {
            log.error(`The session could not be stopped: ${error.message}`);
        }
    }
}
/** A session that ended as somebody wanted is green; what broke is red. */
function conclude({ log }, result, without) {
    const outcome = result?.outcome ?? without;
    const reason = result?.reason ?? 'the controller was gone without a word';
    (0,action_interface/* giveOutputs */.wY)('monitor', { outcome, health: result?.health ?? '', reason });
    if (outcome === 'failed' || outcome === 'breaker') {
        log.error(reason, { title: `Session ${outcome}` });
        process.exitCode = 1;
    }
    else if (outcome === 'completed') {
        log.line(`Session ${outcome}: ${reason}`);
    }
    else {
        log.notice(reason, { title: `Session ${outcome}` });
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/monitor/src/main.js


const main = () => (0,run_step/* runStep */.e)('monitor', monitorStep);


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

/***/ 76131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ KillSwitchWatch)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/conditional-get.js

/** A poll that takes longer is given up: the next one is due. */
const POLL_TIMEOUT_MS = 15_000;
/** Asks for one address again and again, and remembers what it answered last. */
class ConditionalGet {
    #api;
    #route;
    #accept;
    #etag = null;
    constructor(api, route, accept = 'application/vnd.github+json') {
        this.#api = api;
        this.#route = route;
        this.#accept = accept;
    }
    /** What was answered last does not count any more: the next question is asked anew. */
    forget() {
        this.#etag = null;
    }
    async ask(signal) {
        const headers = { accept: this.#accept, ...(this.#etag === null ? {} : { 'if-none-match': this.#etag }) };
        const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
        const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
        try {
            const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
            this.#etag = answer.headers.etag ?? null;
            return { kind: 'new', data: answer.data };
        }
        catch (error) {
            const status = (0,api/* statusOf */.c2)(error);
            if (status === 304)
                return { kind: 'same' };
            if (status === 404)
                return { kind: 'missing' };
            return { kind: 'unknown', why: error.message };
        }
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/watched-folder.js

const NAME = 'RUNTIME_DISABLED';
/**
 * One folder of the default branch. Its listing is asked for, not the file: a file that is not there would cost a
 * request each time. Where the folder itself is missing, the branch is watched instead until it moves.
 */
class WatchedFolder {
    path;
    #listing;
    #branch;
    #state = 'unknown';
    /** The folder is missing, and since that was said the branch has not been seen to move. */
    #isWaiting = false;
    constructor(api, { owner, repo, defaultBranch }, path) {
        this.path = path;
        const home = `/repos/${owner}/${repo}`;
        const ref = defaultBranch === null ? '' : `?ref=${encodeURIComponent(defaultBranch)}`;
        const folder = path.split('/').map(encodeURIComponent).join('/');
        this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
        const branch = encodeURIComponent(defaultBranch ?? 'HEAD');
        this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, 'application/vnd.github.sha');
    }
    async look(signal) {
        if (this.#isWaiting) {
            const branch = await this.#branch.ask(signal);
            if (branch.kind === 'same')
                return 'off';
            if (branch.kind === 'unknown')
                return 'unknown';
            // The first time the branch is always new: what was pushed meanwhile is looked at before it is waited for.
            this.#isWaiting = false;
        }
        const answer = await this.#listing.ask(signal);
        if (answer.kind === 'missing') {
            this.#isWaiting = true;
            this.#state = 'off';
            this.#listing.forget();
        }
        else if (answer.kind === 'new') {
            if (!isAnswer(answer.data)) {
                this.#listing.forget();
                return 'unknown';
            }
            this.#state = holdsSwitch(answer.data) ? 'on' : 'off';
        }
        return answer.kind === 'unknown' ? 'unknown' : this.#state;
    }
}
/** A listing, or the one file of that name; what some proxy says is neither. */
function isAnswer(data) {
    return typeof data === 'object' && data !== null;
}
function holdsSwitch(listing) {
    return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js


/** A pushed kill switch is seen within this and the time of one request. */
const EVERY_MS = 25_000;
/** With no answer for so long, nobody knows whether the switch is on. */
const UNKNOWN_LIMIT_MS = 10 * 60_000;
/** Watches the kill switch on the default branch, in requests that cost nothing as long as nothing changes. */
class KillSwitchWatch {
    #options;
    #folders;
    constructor(options) {
        this.#options = options;
        this.#folders = options.folders.map((path) => new WatchedFolder(options.api, options.context, path));
    }
    async checkOnce(signal) {
        return (await this.#look(signal)).state;
    }
    /** Until the switch is on or the signal aborts. */
    async run(signal) {
        const { everyMs = EVERY_MS, unknownLimitMs = UNKNOWN_LIMIT_MS, log } = this.#options;
        let knownAt = (0,clock/* monotonicNow */.XZ)();
        let isTold = this.#options.wasUnknown ?? false;
        let isSilent = false;
        while (!signal.aborted) {
            const { state, where } = await this.#look(signal);
            if (signal.aborted)
                return;
            if (state === 'on')
                return this.#options.onEngaged?.(where);
            if (state === 'unknown') {
                if (!isSilent)
                    log('GitHub does not say whether the kill switch is on; it is asked again.');
                isSilent = true;
                const sinceMs = (0,clock/* monotonicNow */.XZ)() - knownAt;
                if (sinceMs >= unknownLimitMs && !isTold) {
                    isTold = true;
                    this.#tell(() => this.#options.onUnknown?.(sinceMs));
                }
            }
            else {
                if (isTold)
                    this.#tell(() => this.#options.onKnownAgain?.());
                isTold = false;
                isSilent = false;
                knownAt = (0,clock/* monotonicNow */.XZ)();
            }
            await (0,clock/* sleep */.yy)(everyMs, signal);
        }
    }
    /** Whatever becomes of such news, the switch is watched. */
    #tell(news) {
        try {
            news();
        }
        catch (error) {
            this.#options.log(`The news of the kill switch came to nothing: ${error.message}`);
        }
    }
    async #look(signal) {
        const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
        const on = states.indexOf('on');
        if (on >= 0)
            return { state: 'on', where: `${this.#folders[on].path}/RUNTIME_DISABLED on the default branch` };
        return { state: states.includes('unknown') ? 'unknown' : 'off', where: '' };
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

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showLife),
/* harmony export */   x: () => (/* binding */ lastSignOfLife)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The watcher shows that it lives: whatever it writes must differ from what it wrote before. */
function showLife({ state, signOfLife }, sign) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(signOfLife, sign);
}
function lastSignOfLife({ signOfLife }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(signOfLife, 'utf8');
    }
    catch {
        return '';
    }
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
