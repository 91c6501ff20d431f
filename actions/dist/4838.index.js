export const id = 4838;
export const ids = [4838];
export const modules = {

/***/ 22364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var github_api = __webpack_require__(64062);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(76131);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/emergency-stop.js



const GRACE_MS = 2 * 60_000;
/** GitHub gives a cancelled job five minutes to save and upload. */
const FORCE_AFTER_MS = 6 * 60_000;
const AFTER_FORCE_MS = 2 * 60_000;
const POLL_MS = 10_000;
const UNFINISHED = ['in_progress', 'queued', 'requested', 'waiting', 'pending'];
/**
 * Sees to it that no session outlives the kill switch: waits, cancels, and cancels by force. While GitHub does not say
 * what runs, something does. Throws where there is no such workflow.
 */
async function emergencyStop(options) {
    const { graceMs = GRACE_MS, forceAfterMs = FORCE_AFTER_MS, afterForceMs = AFTER_FORCE_MS, log } = options;
    if (!(await isSwitchOn(options)))
        return { outcome: 'switch-is-off', runs: [] };
    const seen = new Set();
    const isOver = (forMs) => waitUntilNoneRuns(options, forMs, seen);
    const running = await unfinishedRuns(options, seen);
    if (running?.length === 0)
        return { outcome: 'nothing-ran', runs: [] };
    log(`Runs that have to end: ${running?.join(', ') ?? 'not known yet'}. They see the kill switch themselves within half a minute.`);
    const first = await isOver(graceMs);
    if (first !== 'running')
        return { outcome: first === 'off' ? 'switch-is-off' : 'ended-by-itself', runs: [...seen] };
    await end(options, 'cancel', seen);
    const second = await isOver(forceAfterMs);
    if (second !== 'running')
        return { outcome: 'cancelled', runs: [...seen] };
    await end(options, 'force-cancel', seen);
    const third = await isOver(afterForceMs);
    return { outcome: third === 'running' ? 'still-running' : 'force-cancelled', runs: [...seen] };
}
async function isSwitchOn({ api, context, folders = ['.chimera'], log }) {
    const watch = new kill_switch_watch/* KillSwitchWatch */.U({ api, context, folders, log });
    // Where GitHub does not say, the push that started this is believed.
    return (await watch.checkOnce()) !== 'off';
}
async function waitUntilNoneRuns(options, forMs, seen) {
    const until = (0,clock/* monotonicNow */.XZ)() + forMs;
    for (;;) {
        if ((await unfinishedRuns(options, seen))?.length === 0)
            return 'none';
        if ((0,clock/* monotonicNow */.XZ)() >= until)
            return (await isSwitchOn(options)) ? 'running' : 'off';
        await (0,clock/* sleep */.yy)(Math.min(options.pollMs ?? POLL_MS, Math.max(0, until - (0,clock/* monotonicNow */.XZ)())));
    }
}
/** `null` where GitHub does not say. */
async function unfinishedRuns(options, seen) {
    try {
        const found = await listUnfinished(options);
        for (const id of found)
            seen.add(id);
        return found;
    }
    catch (error) {
        if ((0,github_api/* statusOf */.c2)(error) === 404)
            throw error;
        options.log(`GitHub does not list the runs: ${error.message}`);
        return null;
    }
}
async function listUnfinished({ api, context, workflowFile }) {
    const { owner, repo, runId } = context;
    const found = new Set();
    for (const status of UNFINISHED) {
        const runs = await api.paginate(api.rest.actions.listWorkflowRuns, {
            owner,
            repo,
            workflow_id: workflowFile,
            status,
            per_page: 100,
        });
        for (const { id } of (0,github_api/* recordsOf */.M$)(runs))
            if (id !== runId)
                found.add(id);
    }
    return [...found];
}
async function end(options, how, seen) {
    const { api, context, log } = options;
    const { owner, repo } = context;
    for (const run_id of (await unfinishedRuns(options, seen)) ?? seen) {
        try {
            await api.request(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`, { owner, repo, run_id });
            log(`Run ${run_id} has not ended: ${how}.`);
        }
        catch (error) {
            // 409: it is ending already, or has.
            if ((0,github_api/* statusOf */.c2)(error) !== 409)
                log(`Run ${run_id} could not be ended (${how}): ${error.message}`);
        }
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-context.js
var run_context = __webpack_require__(13673);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/trouble-issue.js
var trouble_issue = __webpack_require__(61375);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/emergency-stop.js






/** Ends runs that the kill switch alone did not end. */
async function emergencyStopStep() {
    const context = (0,run_context/* readRunContext */.$)(process.env);
    const scene = (0,step/* connect */.Ng)('emergency-stop', context);
    const { api, log } = scene;
    const workflowFile = (0,action_interface/* readInput */.R5)('emergency-stop', 'workflow') || 'chimera-runtime.yml';
    if (!/^[\w.-]+\.ya?ml$/.test(workflowFile)) {
        throw new step/* InputError */.dz(`the input workflow is ${JSON.stringify(workflowFile)}; expected the file name of a workflow, such as chimera-runtime.yml`);
    }
    const stop = emergencyStop({ api, context, workflowFile, log: (message) => log.line(message) });
    const { outcome, runs } = await stop.catch((error) => {
        if ((0,github_api/* statusOf */.c2)(error) !== 404)
            throw error;
        throw new step/* InputError */.dz(`the input workflow is ${JSON.stringify(workflowFile)}; this repository has no workflow of that name, or the token may not see it (actions: write)`);
    });
    (0,action_interface/* giveOutputs */.wY)('emergency-stop', { outcome, runs: runs.join(',') });
    if (outcome === 'still-running') {
        const left = runs.length > 0 ? `Runs that could not be ended: ${runs.join(', ')}` : 'GitHub did not say what runs';
        log.error(`${left}. Cancel what still runs by hand on the Actions page.`);
        await (0,trouble_issue/* reportTrouble */.a)(scene, { kind: 'emergency-stop-failed', component: 'runs', reason: left });
        process.exitCode = 1;
    }
    else {
        log.notice(`Emergency stop: ${outcome}`);
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
;// CONCATENATED MODULE: ./.build/actions/emergency-stop/src/main.js


const main = () => (0,run_step/* runStep */.e)('emergency-stop', emergencyStopStep);


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
/** A log file is set aside at this size; so many older ones are kept. */
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
/** Held by whoever writes the book. */
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


/***/ })

};
