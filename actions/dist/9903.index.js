export const id = 9903;
export const ids = [9903];
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

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ requireFile),
/* harmony export */   IB: () => (/* binding */ readOwnEnd),
/* harmony export */   Uu: () => (/* binding */ otherThanFolder),
/* harmony export */   _W: () => (/* binding */ otherThanFile),
/* harmony export */   rx: () => (/* binding */ NEEDED_THERE),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** What this program leaves for itself is small; more is not read of it. */
const MOST_READ_BYTES = 4 * 1024 * 1024;
/** How the message of `requireFile` ends. */
const NEEDED_THERE = 'a file is needed there';
/** What lies in the place of a file, as people say it; `null` if a file lies there, or nothing. */
function otherThanFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found === undefined || found.isFile() ? null : kindOf(found);
}
/** The same of a folder's place. */
function otherThanFolder(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found === undefined || found.isDirectory() ? null : kindOf(found);
}
function kindOf(found) {
    if (found.isFile())
        return 'a file';
    if (found.isDirectory())
        return 'a folder';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/**
 * Throws if something else than a file lies there. To be asked before a file is opened: opening a named pipe waits for
 * its other end, for ever if there is none.
 */
function requireFile(path) {
    const found = otherThanFile(path);
    if (found !== null)
        throw notAFile(path, found);
}
/** Reads a small text file of our own, without waiting for anything. Throws the system's error, or if it is no file. */
function readOwnFile(path) {
    return readBytes(path, (size) => {
        if (size > MOST_READ_BYTES)
            throw new Error(`${path} has ${size} bytes, which is too many`);
        return 0;
    });
}
/** The last `most` bytes of a text file of our own, without waiting for anything. Throws like `readOwnFile`. */
function readOwnEnd(path, most) {
    return readBytes(path, (size) => Math.max(0, size - most));
}
function readBytes(path, from) {
    // A named pipe is opened at once this way, and then refused.
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!found.isFile())
            throw notAFile(path, kindOf(found));
        const start = from(found.size);
        const bytes = Buffer.alloc(found.size - start);
        return bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function notAFile(path, found) {
    const code = found === 'a folder' ? 'EISDIR' : 'ENXIO';
    return Object.assign(new Error(`${path} is ${found}, ${NEEDED_THERE}`), { code, path });
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

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   SZ: () => (/* binding */ isLedgerLost),
/* harmony export */   W1: () => (/* binding */ ledgerLost),
/* harmony export */   ac: () => (/* binding */ sqliteCode),
/* harmony export */   sk: () => (/* binding */ storageFault),
/* harmony export */   zq: () => (/* binding */ faultRemedy)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);

/** Each kind as people know it, and how to mend it. */
const WORDS = {
    'disk-full': { is: 'the disk is full', remedy: 'free some space' },
    'disk-quota': { is: 'the disk quota is used up', remedy: 'free some space, or raise the quota' },
    'disk-failing': {
        is: 'the disk fails',
        remedy: 'look at the system’s log (dmesg), and check the disk, its quota and its limits',
    },
    'file-too-large': {
        is: 'the file may not grow any more',
        remedy: 'raise the limit of a file’s size (ulimit -f)',
    },
    'read-only': { is: 'the disk is read-only', remedy: 'mount it to be written, or use another folder' },
    'not-a-file': {
        is: 'something else lies in its place',
        remedy: 'move it away',
    },
    'no-permission': {
        is: 'the permission is missing',
        remedy: 'mend the permissions of the file and its folder',
    },
    'cannot-open': {
        is: 'a file of the ledger cannot be opened',
        remedy: 'check its permissions, that its folder is there, and the limit of open files (ulimit -n)',
    },
    'too-many-files': {
        is: 'this process may not open more files',
        remedy: 'raise the limit of open files (ulimit -n); 256 are enough',
    },
    'no-memory': { is: 'the memory is used up', remedy: 'give it more memory' },
    damaged: {
        is: 'the ledger is damaged',
        remedy: 'run "chimera ledger verify", then "chimera ledger repair", or restore the ledger from a copy',
    },
};
const SYSTEM_CODES = {
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-quota',
    EIO: 'disk-failing',
    EFBIG: 'file-too-large',
    EROFS: 'read-only',
    EEXIST: 'not-a-file',
    EISDIR: 'not-a-file',
    ENOTDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    EACCES: 'no-permission',
    EPERM: 'no-permission',
    EMFILE: 'too-many-files',
    ENFILE: 'too-many-files',
    ENOMEM: 'no-memory',
};
/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const SQLITE_CODES = {
    7: 'no-memory',
    8: 'read-only',
    10: 'disk-failing',
    11: 'damaged',
    13: 'disk-full',
    14: 'cannot-open',
    26: 'damaged',
};
/** The primary result code of an error of SQLite; `null` for any other error. An extended code holds it in its low byte. */
function sqliteCode(error) {
    const { code, errcode } = error;
    return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode & 0xff : null;
}
/** `null` if the error tells of no disk, file or limit. */
function storageFault(error) {
    const sqlite = sqliteCode(error);
    if (sqlite !== null)
        return SQLITE_CODES[sqlite] ?? null;
    const { code } = error;
    return SYSTEM_CODES[code ?? ''] ?? null;
}
/** What is wrong with the ledger's disk or file and does not pass by itself. */
const LOSSES = new Set([
    ...['disk-full', 'disk-failing', 'read-only', 'damaged'],
]);
/** Whether the ledger itself can no longer be written or read, which no session can do without. */
function isLedgerLost(error) {
    return sqliteCode(error) !== null && LOSSES.has(storageFault(error));
}
/** `the disk is full (ENOSPC: no space left on device, write)`; the error's own words if nothing more is known. */
function faultInWords(error) {
    const kind = storageFault(error);
    const { message } = error;
    // That one says it in words already.
    if (message.endsWith(_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDED_THERE */ .rx))
        return message;
    return kind === null ? message : `${WORDS[kind].is} (${message})`;
}
/** What a person can do about it; `null` if nothing more than the error is known. */
function faultRemedy(error) {
    const kind = storageFault(error);
    return kind && WORDS[kind].remedy;
}
/** Why a session ends whose ledger is lost. */
function ledgerLost(error) {
    const remedy = faultRemedy(error);
    return `the ledger cannot be written: ${faultInWords(error)}${remedy === null ? '' : `; ${remedy}`}`;
}


/***/ })

};
