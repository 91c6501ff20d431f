export const id = 587;
export const ids = [587];
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
    const reasons = application.health_reasons ?? [];
    if (breaker.state === 'closed' && reasons.length > 0)
        parts.push(`because ${reasons.join(', ')}`);
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
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);




/** Whoever only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;
/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 */
function takeLock(path, waitMs = LOOK_MS) {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
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

/***/ 63478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectionsOf),
/* harmony export */   b: () => (/* binding */ ProjectionWriter)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95989);

/** The projections' rows, as they follow from a book; each table's rows in the order of its key. */
function projectionsOf(book) {
    const account = {
        cash: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.cash),
        realized: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.realized),
        fees: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.fees),
        slippage: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.slippage),
        turnover: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(book.turnover),
        orders: book.orderCount,
        fills: book.fillCount,
        refusals: book.refusalCount,
    };
    const positions = [...book.positions.values()].map((position) => ({
        symbol: position.symbol,
        quantity: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(position.quantity),
        cost: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(position.cost),
        entry_price: position.entryPrice,
        opened_at: position.openedAt,
    }));
    const orders = [...book.allOpenOrders()].map(({ order, filled, triggered }) => ({
        id: order.id,
        symbol: order.symbol,
        filled: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(filled),
        triggered: triggered ? 1 : 0,
        data: JSON.stringify(order),
    }));
    const trades = book.trips.map((trip, index) => ({
        number: index + 1,
        symbol: trip.symbol,
        opened_at: trip.openedAt,
        closed_at: trip.closedAt,
        quantity: trip.quantity,
        entry_price: trip.entryPrice,
        exit_price: trip.exitPrice,
        pnl: trip.pnl,
        fees: trip.fees,
        exit_reason: trip.exitReason,
    }));
    return {
        account: [account],
        positions: byKey(positions, 'symbol'),
        open_orders: byKey(orders, 'id'),
        trades,
    };
}
/** Writes the projections of a book; of the trades, which only ever grow, those that are not there yet. */
class ProjectionWriter {
    #database;
    constructor(database) {
        this.#database = database;
    }
    write(book) {
        const { account, positions, open_orders, trades } = projectionsOf(book);
        this.#database.exec('DELETE FROM account; DELETE FROM positions; DELETE FROM open_orders;');
        for (const row of account)
            this.#insert('account', { id: 1, ...row });
        for (const row of positions)
            this.#insert('positions', row);
        for (const row of open_orders)
            this.#insert('open_orders', row);
        const written = Number(this.#database.prepare('SELECT max(number) AS n FROM trades').get()?.n ?? 0);
        for (const row of trades.slice(written))
            this.#insert('trades', row);
    }
    #insert(table, row) {
        const columns = Object.keys(row);
        const marks = columns.map(() => '?').join(', ');
        this.#database
            .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
            .run(...Object.values(row));
    }
}
function byKey(rows, key) {
    return rows.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
}


/***/ }),

/***/ 15235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ verifyLedger)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 45 modules
var src = __webpack_require__(95989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/chain.js
var chain = __webpack_require__(66901);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/equity-audit.js
/** Holds the equity that was noted after each candle against a book that is folded from the journal meanwhile. */
class EquityAudit {
    #book;
    #last = null;
    #peak = null;
    #isGoverned = false;
    constructor(book) {
        this.#book = book;
    }
    /** The newest note. */
    get last() {
        return this.#last;
    }
    /** What the high-water mark is at least; `null` where nothing is measured from it. */
    get peak() {
        return this.#peak;
    }
    apply(entry) {
        if (entry.kind === 'session-started') {
            this.#isGoverned = entry.data.setup.limits !== null;
            this.#peak = this.#isGoverned ? entry.data.highWaterMark : null;
        }
        else if (entry.kind === 'governor' && entry.data.highWaterMark !== undefined) {
            this.#peak = entry.data.highWaterMark;
        }
    }
    /** Takes a note in, and says what is wrong with it; the book must stand where it stood then. */
    take(row) {
        const { time, equity, cash, exposure } = row;
        this.#last = row;
        if (this.#isGoverned)
            this.#peak = Math.max(this.#peak ?? equity, equity);
        const at = new Date(time).toISOString();
        if (cash !== this.#book.cashNumber) {
            return `the equity of ${at} was noted with ${cash} in cash, the journal comes to ${this.#book.cashNumber}`;
        }
        return exposure === equity - cash
            ? null
            : `the equity of ${at} is not what its cash and exposure come to`;
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/projections.js
var projections = __webpack_require__(63478);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/schema.js
var schema = __webpack_require__(35829);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/verify.js






const KEYS = { account: 'id', positions: 'symbol', open_orders: 'id', trades: 'number' };
/** Recomputes the chain, folds the journal again, and holds cursor, equity and projections against the result. */
function verifyLedger(reader) {
    const check = new LedgerCheck(reader);
    try {
        reader.atOnce(() => check.run());
    }
    catch (error) {
        // A page or a table that is damaged shows when it is read.
        if (error.code !== 'ERR_SQLITE_ERROR')
            throw error;
        check.faults.push(`the database is damaged: ${error.message}`);
    }
    const { entries, head, faults } = check;
    return { entries, head, faults };
}
class LedgerCheck {
    faults = [];
    entries = 0;
    head = schema/* GENESIS_HASH */.si;
    #reader;
    #book = new src/* Book */.E3();
    #audit;
    #equityFault = null;
    #session = null;
    #lastTime = 0;
    constructor(reader) {
        this.#reader = reader;
        this.#audit = new EquityAudit(this.#book);
    }
    run() {
        this.#walk();
        if (this.faults.length > 0)
            return;
        this.faults.push(...this.#projections(), ...this.#cursor(), ...this.#verdicts());
        if (this.#equityFault)
            this.faults.push(this.#equityFault);
    }
    /** Goes through the journal and, beside it, through the equity that was noted meanwhile. */
    #walk() {
        const equity = this.#reader.equity();
        let noted = equity.next();
        const auditUntil = (seq) => {
            for (; !noted.done && noted.value.seq < seq; noted = equity.next()) {
                const fault = this.#audit.take(noted.value);
                this.#equityFault ??= fault;
            }
        };
        for (const row of this.#reader.journal()) {
            this.entries += 1;
            const { seq, kind, hash } = row;
            if (seq !== this.entries)
                this.faults.push(`entry ${this.entries} is missing: the next one is numbered ${seq}`);
            if (row.prev_hash !== this.head)
                this.faults.push(`entry ${seq} does not follow the entry before it`);
            if ((0,chain/* hashOf */.q)(row) !== hash)
                this.faults.push(`entry ${seq} (${kind}) was changed: its hash differs`);
            if (this.faults.length > 0)
                return;
            this.head = hash;
            auditUntil(seq);
            try {
                this.#apply((0,chain/* entryOf */.M)(row), row.session);
            }
            catch (error) {
                this.faults.push(`entry ${seq} (${kind}) cannot be applied: ${error.message}`);
            }
            if (this.faults.length > 0)
                return;
        }
        auditUntil(Number.POSITIVE_INFINITY);
    }
    #apply(entry, session) {
        this.#book.apply(entry);
        this.#audit.apply(entry);
        this.#lastTime = Math.max(this.#lastTime, entry.time);
        if (entry.kind === 'session-started')
            this.#session = session;
    }
    #projections() {
        const nothing = { account: [], positions: [], open_orders: [], trades: [] };
        const expected = this.#book.identity ? (0,projections/* projectionsOf */.S)(this.#book) : nothing;
        return Object.entries(KEYS).flatMap(([table, key]) => {
            const rows = this.#reader.rows(`SELECT * FROM ${table} ORDER BY ${key}`);
            const found = Array.from(rows, (row) => (table === 'account' ? withoutId(row) : { ...row }));
            const wanted = expected[table];
            return (0,external_node_util_.isDeepStrictEqual)(found, wanted) ? [] : [`the projection ${table} differs from the journal`];
        });
    }
    /**
     * A recorded candle is refused where its step gave an entry that says so, and nowhere else. Of the first event that
     * is kept the step's beginning is not known.
     */
    #verdicts() {
        const differing = this.#reader.row(`SELECT event.seq FROM
         (SELECT id, kind, refused, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
         LEFT JOIN journal ON journal.seq = event.seq
       WHERE event.kind = 'candle' AND event.before IS NOT NULL
         AND event.refused <> (event.seq > event.before AND journal.kind = 'candle-refused') LIMIT 1`);
        return differing
            ? [`a recorded candle has another verdict than the journal's entry ${differing.seq}`]
            : [];
    }
    /** The cursor must stand where the last step ended, and the last equity must be what the book is worth at the marks. */
    #cursor() {
        const cursor = this.#reader.cursor();
        if ((cursor?.seq ?? 0) !== this.entries) {
            return [`the cursor stands on entry ${cursor?.seq ?? 0}, the journal ends with ${this.entries}`];
        }
        if (!cursor)
            return [];
        const faults = [];
        if (cursor.session !== this.#session) {
            faults.push(`the cursor names session ${cursor.session}, the last one is ${this.#session}`);
        }
        const last = this.#audit.last;
        const time = Math.max(this.#lastTime, last?.time ?? this.#lastTime);
        if (cursor.time !== time)
            faults.push(`the cursor's time is ${cursor.time}, the last step's is ${time}`);
        const peak = this.#audit.peak;
        if (peak !== null && cursor.high_water_mark < peak) {
            faults.push(`the high-water mark is ${cursor.high_water_mark}, but equity has been ${peak}`);
        }
        for (const [symbol, price] of this.#reader.marks())
            this.#book.mark(symbol, price);
        const equity = this.#book.equity();
        if (last && Math.abs(equity - last.equity) > 1e-9 * Math.abs(equity)) {
            faults.push(`the last equity is ${last.equity}, cash and positions come to ${equity}`);
        }
        return faults;
    }
}
function withoutId({ id: _, ...row }) {
    return row;
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
        const { command, reason, symbol } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        if (typeof reason !== 'string')
            return null;
        if (command === 'write-off' && typeof symbol === 'string')
            return { command, symbol, reason };
        return COMMANDS.includes(command) ? { command, reason } : null;
    }
    catch {
        return null;
    }
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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95989);

/** Below it a book is kept in a dear currency, whose cents would hide everything. */
const SMALL_BOOK = 100;
/** Smaller amounts, as a fraction of the book, are what floats leave of nothing. */
const NOISE = 1e-10;
/**
 * Writes amounts of a book: to the cent, or to 8 places where the whole book is worth very little. What would read as
 * nothing but is not has two significant digits.
 */
function moneyFormat(equity) {
    const places = equity >= SMALL_BOOK ? 2 : 8;
    const format = (signDisplay) => new Intl.NumberFormat('en-US', {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        signDisplay,
    });
    const tiny = (signDisplay) => new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2, signDisplay });
    const formats = { negative: format('negative'), exceptZero: format('exceptZero') };
    const tinies = { negative: tiny('negative'), exceptZero: tiny('exceptZero') };
    const least = 10 ** -places / 2;
    return (amount, sign = 'negative') => {
        const size = Math.abs(Number(amount));
        const isTiny = size < least && size > equity * NOISE;
        return (isTiny ? tinies : formats)[sign].format(Number(amount));
    };
}
/** A price with the digits that it has, thousands set apart; see `priceText`. Quantities are written alike. */
function price(value) {
    const [whole = '', fraction] = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .BC)(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
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
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95989);

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
