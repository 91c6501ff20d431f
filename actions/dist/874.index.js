export const id = 874;
export const ids = [874];
export const modules = {

/***/ 67874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/process/daemon.js
var daemon = __webpack_require__(98764);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/session-result.js
var session_result = __webpack_require__(40277);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/sign-of-life.js
var sign_of_life = __webpack_require__(6525);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js
var ledger_reader = __webpack_require__(55349);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/packed-book.js
var packed_book = __webpack_require__(74324);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/lineage.js
var lineage = __webpack_require__(29227);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/shelves.js
var shelves = __webpack_require__(31878);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/take-book.js
var take_book = __webpack_require__(32441);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/book/pinned-book.js





/** Brings exactly the book that the plan names into the work directory, from wherever it can be had. */
async function restorePinned(scene, pin) {
    const inventory = await (0,shelves/* takeInventory */.O1)(scene);
    const stale = staleness(inventory, pin);
    if (stale)
        return { problem: stale, warnings: [] };
    if (isThere(scene, pin))
        return { problem: null, warnings: [] };
    const rejected = [];
    const note = (reason) => rejected.push(reason);
    const matching = inventory.candidates.filter((candidate) => isPinned(candidate, pin));
    for (const candidate of matching) {
        const book = await (0,shelves/* bring */.VB)(scene, candidate, note);
        if (book?.manifest.hash === pin.hash)
            return take(scene, book.folder, rejected);
    }
    if (!inventory.isCacheListed) {
        const book = await (0,shelves/* bringNewestCache */.Hz)(scene, note);
        if (book?.manifest.seq === pin.seq && book.manifest.hash === pin.hash)
            return take(scene, book.folder, rejected);
    }
    const why = rejected.length > 0 ? `: ${rejected.join('; ')}` : '';
    return {
        problem: `the book that the plan names (entry ${pin.seq}) cannot be had${why}`,
        warnings: inventory.warnings,
    };
}
/** Why no new book may be opened after all; `null` where there is none of its generation yet. */
async function refuseSecondBook(scene, generation) {
    return staleness(await (0,shelves/* takeInventory */.O1)(scene), { generation, seq: 0 });
}
/** Why a session may not go on from there: a plan that was kept while another run went on with its book would fork it. */
function staleness({ candidates }, { generation, seq }) {
    const newer = candidates.find(({ label }) => label.generation > generation || (label.generation === generation && label.seq > seq));
    if (!newer)
        return null;
    const plan = seq === 0 ? 'the plan opens a new book' : `the plan goes on after entry ${seq}`;
    return `${plan}, but ${newer.label.text} is newer: the plan is stale; re-run all jobs of the run, not this one alone`;
}
function take(scene, folder, warnings) {
    (0,take_book/* takeBook */.B)((0,external_node_path_.join)(folder, packed_book/* LEDGER_FILE */.th), scene.ledgerPath);
    return { problem: null, warnings };
}
function isPinned({ label }, pin) {
    return label.generation === pin.generation && label.seq === pin.seq && pin.hash.startsWith(label.hash);
}
function isThere(scene, { seq, hash }) {
    const local = lineage/* Lineage */.A.inWorkdir(scene);
    const isIt = local?.head.seq === seq && local.head.hash === hash;
    local?.close();
    return isIt;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/book/leg-book.js







/** GitHub's lists may lag behind what was just saved. */
const TRIES = 4;
const PAUSE_MS = 10_000;
/**
 * Brings the book as the leg before left it, and no earlier copy: that leg's report has told what it did. Refuses where
 * this leg, in an earlier attempt, or anybody else went on from there already.
 */
async function findLegBook(scene, wanted, pauseMs = PAUSE_MS) {
    const warnings = new Set();
    for (let tried = 1; tried <= TRIES; tried += 1) {
        const inventory = await (0,shelves/* takeInventory */.O1)(scene);
        const own = ownBook(scene, wanted);
        const book = own ? null : await bringLeg(scene, inventory, wanted, (reason) => warnings.add(reason));
        const head = own ?? book?.manifest;
        if (head) {
            const { generation } = wanted;
            const { seq, hash } = head;
            const stale = staleness(inventory, { generation, seq });
            if (stale)
                return { problem: stale, warnings: [] };
            if (book)
                (0,take_book/* takeBook */.B)((0,external_node_path_.join)(book.folder, packed_book/* LEDGER_FILE */.th), scene.ledgerPath);
            return { problem: null, head: { seq, hash }, warnings: [...warnings] };
        }
        if (tried < TRIES)
            await (0,clock/* sleep */.yy)(pauseMs);
    }
    const why = warnings.size > 0 ? `: ${[...warnings].join('; ')}` : '';
    return { problem: `the book that leg ${wanted.leg} left cannot be had${why}`, warnings: [] };
}
async function bringLeg(scene, inventory, wanted, rejected) {
    for (const warning of inventory.warnings)
        rejected(warning);
    const candidates = inventory.candidates.filter(({ label }) => label.runId === wanted.runId && label.leg === wanted.leg);
    for (const candidate of candidates) {
        const book = await (0,shelves/* bring */.VB)(scene, candidate, rejected);
        if (book && isLegEnd(book.manifest, wanted))
            return book;
    }
    const newest = inventory.isCacheListed ? null : await (0,shelves/* bringNewestCache */.Hz)(scene, rejected);
    return newest && isLegEnd(newest.manifest, wanted) ? newest : null;
}
function isLegEnd(manifest, { runId, session, leg }) {
    const { stage } = manifest;
    return (stage === 'leg-end' && manifest.runId === runId && manifest.session === session && manifest.leg === leg);
}
/** On a machine that keeps its files the book may simply be there. */
function ownBook({ ledgerPath }, { session }) {
    let reader;
    try {
        reader = new ledger_reader/* LedgerReader */.B(ledgerPath, 'at-rest');
    }
    catch {
        return null;
    }
    try {
        const isOpen = reader.lastSession()?.id === session && reader.sessionEnd(session) === null;
        const head = reader.head();
        return isOpen && head ? { ...head } : null;
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/own-environment.js
var own_environment = __webpack_require__(55974);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/report-mark.js
var report_mark = __webpack_require__(32302);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/launch.js














/** Brings the book that the plan names, and starts the session's processes. */
async function launchStep(files) {
    const scene = (0,step/* openStep */.b0)('launch');
    const { log, workdir } = scene;
    const plan = (0,run_plan/* parseRunPlan */.qZ)((0,action_interface/* readInput */.R5)('launch', 'plan'));
    if (!plan.enabled) {
        log.notice(`Nothing is started: ${plan.reason}`);
        return;
    }
    const leg = (0,step/* readLeg */.NT)('launch');
    (0,report_mark/* forgetReported */.jU)((0,paths/* pathsOf */.wG)(workdir));
    const book = await bringBook(scene, plan, leg);
    if ('problem' in book) {
        noteFailure((0,paths/* pathsOf */.wG)(workdir), plan.session.id, leg, book.problem);
        log.error(book.problem);
        process.exitCode = 1;
        return;
    }
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, leg, book.head);
    (0,sign_of_life/* showLife */.U)((0,paths/* pathsOf */.wG)(workdir), `launched ${(0,clock/* realNow */.p1)()}`);
    const order = {
        plan: session,
        config: plan.config,
        entries: {
            bot: files.bot.href,
            server: files.server.href,
            divergence: files.divergence.href,
            page: files.page.href,
        },
        newBook: plan.newBook && leg === 1,
    };
    const started = await (0,daemon/* startDaemon */.LC)(files.controller, order, (0,own_environment/* ownEnvironment */.a)(workdir));
    const from = book.head ? `${book.head.seq}:${book.head.hash}` : '';
    if (started.type === 'failed') {
        (0,action_interface/* giveOutputs */.wY)('launch', { 'resumed-from': from });
        log.error(`The session did not start: ${started.message}`);
        process.exitCode = 1;
        return;
    }
    (0,action_interface/* giveOutputs */.wY)('launch', { 'controller-pid': started.pid, url: started.url ?? '', 'resumed-from': from });
    const goesOn = book.head ? `goes on after entry ${book.head.seq}` : 'opens a new book';
    log.line(`Session ${session.id} runs (pid ${started.pid}) and ${goesOn}.`);
}
/** For the report step, which else would know only that nothing was started. */
function noteFailure(paths, session, leg, reason) {
    (0,external_node_fs_.mkdirSync)(paths.state, { recursive: true });
    const nothing = { remedy: null, head: null, entries: 0, faults: [], report: null, health: null };
    (0,session_result/* writeResult */.Zk)(paths, { session, leg, outcome: 'failed', reason, exitCode: 1, ...nothing });
}
async function bringBook(scene, plan, leg) {
    const { log } = scene;
    const { generation, head, source } = plan.book;
    const books = (0,book_scene/* bookScene */.y)(scene, plan.session.identity.mode);
    if (leg > 1) {
        const before = { runId: plan.run.id, session: plan.session.id, generation, leg: leg - 1 };
        const found = await findLegBook(books, before);
        for (const warning of found.warnings)
            log.warning(warning);
        return found.problem === null ? { head: found.head } : found;
    }
    if (head === null || source === null) {
        const problem = await refuseSecondBook(books, generation);
        return problem === null ? { head: null } : { problem };
    }
    const restored = await restorePinned(books, { generation, ...head, source });
    for (const warning of restored.warnings)
        log.warning(warning);
    return restored.problem === null ? { head } : { problem: restored.problem };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js
var run_step = __webpack_require__(77406);
;// CONCATENATED MODULE: ./.build/actions/launch/src/main.js


/** `home` is the folder that holds the files of the processes. */
function main(home) {
    const at = (file) => new URL(file, home);
    const files = {
        controller: at('controller.js'),
        bot: at('bot.js'),
        server: at('server.js'),
        divergence: at('divergence.js'),
        page: at('page.html'),
    };
    return (0,run_step/* runStep */.e)('launch', () => launchStep(files));
}


/***/ }),

/***/ 32441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26035);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29227);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74324);




/** Puts a book that was found where sessions look for it. What lies there is archived with its reports, unless the other holds it all. */
function takeBook(path, ledgerPath) {
    if (path === ledgerPath)
        return;
    if (!holds(path, ledgerPath))
        (0,_session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath, (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workdirOf */ .oG)(ledgerPath)).reports);
    (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLedger */ .rL)(path, ledgerPath);
}
/** Whether the book at `path` goes on from where the other one ends. */
function holds(path, other) {
    const open = [];
    try {
        const [one, two] = [path, other].map((file) => {
            const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_2__/* .Lineage */ .A.of(file);
            if (lineage)
                open.push(lineage);
            return lineage;
        });
        return one != null && two != null && one.holds(two.head);
    }
    catch {
        return false;
    }
    finally {
        for (const lineage of open)
            lineage.close();
    }
}


/***/ }),

/***/ 55974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);


const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
/** What the processes need of the machine. The tokens of the run stay with the actions. */
function ownEnvironment(workdir) {
    const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
    return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir).state, 'compiled') };
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

/***/ 98764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ startDaemon),
/* harmony export */   Or: () => (/* binding */ receiveOrder),
/* harmony export */   PD: () => (/* binding */ tellStarter)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _config_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45009);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40277);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79098);








/** Starts a session's controller in the background and waits until it runs. `entry` is controller-main's file. */
async function startDaemon(entry, order, environment) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(order.plan.workdir);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(paths.runtimeLog), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(paths.state, { recursive: true });
    (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetResult */ .JA)(paths);
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(paths.runtimeLog, 'a');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(entry)], {
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        env: (0,_config_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .ri)(environment),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    // Before it gets its order: from then on it may write the book, and what ends sessions has to find it.
    if (child.pid !== undefined)
        (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writePid */ .h_)(paths.startingPid, child.pid);
    const gone = Promise.withResolvers();
    child.once('exit', (code) => gone.resolve(code ?? 1));
    const news = await new Promise((resolve) => {
        child.on('message', resolve);
        child.once('error', ({ message }) => resolve({ type: 'failed', message }));
        void gone.promise.then((code) => resolve({ type: 'failed', message: `it ended with exit code ${code}` }));
        child.send(order, () => { });
    });
    if (child.pid !== undefined)
        (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_7__/* .removePid */ .yz)(paths.startingPid, child.pid);
    if (news.type === 'failed') {
        return { ...news, exitCode: child.pid === undefined ? 1 : await gone.promise };
    }
    if (child.connected)
        child.disconnect();
    child.unref();
    return { ...news, pid: child.pid };
}
/** The controller's side: the first message is what it is to do. */
function receiveOrder() {
    return new Promise((resolve, reject) => {
        const lost = () => reject(new Error('whoever started this was gone before it said what to do'));
        process.once('disconnect', lost);
        process.once('message', (order) => {
            process.off('disconnect', lost);
            resolve(order);
        });
    });
}
/** Tells whoever started this session, if that still listens; only the first news is waited for. */
function tellStarter(news) {
    if (!process.connected)
        return;
    process.send?.(news, undefined, undefined, () => process.disconnect?.());
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

/***/ 26035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57624);




/**
 * Sets a book aside with its reports, so that another can be opened; nothing is deleted. `reports` is the work
 * directory's folder of them. Returns where it went, `null` without a book.
 */
function archiveBook(ledgerPath, reports) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), 'archive');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTime */ .IQ)((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)())}-`));
    for (const suffix of ['', '-wal', '-shm']) {
        const file = `${ledgerPath}${suffix}`;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, `ledger.db${suffix}`));
    }
    archiveReports(reports, archive, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath)));
    return archive;
}
/** Moves the reports of a book's mode, and nothing else that lies in their folder. */
function archiveReports(reports, archive, mode) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports))
        return;
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(reports).filter(_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isReportFile */ .NK);
    const ofAnother = new Set(names.filter((name) => isOfAnotherMode((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), mode)).map(stemOf));
    const moved = names.filter((name) => !ofAnother.has(stemOf(name)));
    if (moved.length === 0)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, 'reports'));
    for (const name of moved)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, 'reports', name));
}
/** The books of both modes report into one folder, and Markdown says whose a report is. */
function isOfAnotherMode(path, mode) {
    if (!path.endsWith('.md'))
        return false;
    const [, found] = /^\| Trading \| (\w+) mode on /m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) ?? [];
    return found !== undefined && found !== mode;
}
function stemOf(name) {
    return name.replace(/\.\w+$/, '');
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
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
