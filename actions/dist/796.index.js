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
    await (0,leftovers/* endLeftovers */.q)(scene, session, 'the job ended before the session', STOP_TIMEOUT_MS);
    if ((0,report_mark/* isReported */.O)((0,paths/* pathsOf */.wG)(workdir), session))
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


const main = () => (0,run_step/* runStep */.e)(launchPostStep);


/***/ }),

/***/ 5602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactClient),
/* harmony export */   q: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64664);

/** A chunk that takes longer is given up: a cancelled job has minutes for everything. */
const UPLOAD_TIMEOUT_MS = '60000';
/** Loaded only when it is needed: it is more than half of the whole bundle. */
async function artifactClient() {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 142).then(__webpack_require__.bind(__webpack_require__, 142));
    return new DefaultArtifactClient();
}
/** Uploads files as one artifact of this run. Throws where GitHub does not take them, or not in time. */
async function putArtifact(name, files, folder, retentionDays, patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_PATIENCE_MS */ .H) {
    process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= UPLOAD_TIMEOUT_MS;
    const client = await artifactClient();
    const upload = client.uploadArtifact(name, [...files], folder, { retentionDays });
    const { id, digest, size } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .u)(patienceMs, 'the artifact service', upload);
    if (!id || id <= 0)
        throw new Error('GitHub gave it no id');
    return { id, digest: digest ?? '', size: size ?? 0 };
}


/***/ }),

/***/ 89855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ bringFromArtifact),
/* harmony export */   wK: () => (/* binding */ saveAsArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64664);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98292);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74324);






const PAGE = 100;
/** Artifacts come newest first; so many pages are looked through before it is believed that there is no book. */
const MOST_PAGES = 10;
function saveAsArtifact({ patienceMs }, folder, { text }, retentionDays) {
    const files = [_packed_book_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_FILE */ .th, _packed_book_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILE */ .h1].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .putArtifact */ .q)(text, files, folder, retentionDays, patienceMs);
}
/** The books among the artifacts, those expired included; `null` where GitHub does not list them. */
async function listArtifacts({ api, context, log, mode, }) {
    const { owner, repo } = context;
    const found = [];
    try {
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const { data } = await api.rest.actions.listArtifactsForRepo({ owner, repo, per_page: PAGE, page });
            for (const { id, name, expired, workflow_run, digest } of data.artifacts) {
                const label = name.startsWith((0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelPrefix */ .Tb)()) ? (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLabel */ .Q_)(name) : null;
                const runId = workflow_run?.id;
                if (label && runId)
                    found.push({ label, id, runId, digest: digest ?? null, isExpired: expired });
            }
            const isFound = found.some(({ label, isExpired }) => label.mode === mode && !isExpired);
            if (isFound || data.artifacts.length < PAGE)
                break;
        }
        return found;
    }
    catch (error) {
        log(`GitHub does not list the artifacts: ${error.message}`);
        return null;
    }
}
/** Downloads a packed book into `folder`. Throws where it does not come whole: the client itself does not. */
async function bringFromArtifact({ context, token, patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_PATIENCE_MS */ .H }, { id, runId }, folder, digest = null) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .A)();
    const download = client.downloadArtifact(id, {
        path: folder,
        ...(digest === null ? {} : { expectedHash: digest }),
        findBy: { token, workflowRunId: runId, repositoryOwner: context.owner, repositoryName: context.repo },
    });
    const { digestMismatch } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(patienceMs, 'the artifact service', download);
    if (digestMismatch)
        throw new Error('its digest is not the one that GitHub has on record');
}


/***/ }),

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ saveToCache),
/* harmony export */   Xq: () => (/* binding */ bringFromCache),
/* harmony export */   j$: () => (/* binding */ listCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18091);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64664);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98292);





/** The cache tells copies apart by this very text too, so it is the same wherever a book is saved or restored. */
const PATH = '.chimera/state/book-transfer';
/** Saves a packed book. Returns what went wrong, `null` where it is really there: the client does not throw. */
async function saveToCache(scene, folder, { text }) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .isFeatureAvailable */ .w3)())
        return 'the cache service is not available here';
    const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(folder, transfer, { recursive: true });
        return await inTime(scene, saved(text));
    }
    catch (error) {
        return `the cache failed: ${error.message}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    }
}
async function saved(key) {
    const id = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .saveCache */ .Io)([PATH], key);
    if (id <= 0)
        return 'the cache service did not take the book';
    const found = await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([PATH], key, [], { lookupOnly: true });
    return found === key ? null : 'the cache service took the book but does not find it';
}
function inTime({ patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIENT_PATIENCE_MS */ .H }, work) {
    return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(patienceMs, 'the cache service', work);
}
/**
 * Brings a packed book into `folder`: the one of that key or, with a prefix, the one that was saved last. Returns the
 * key it had, `null` where there is none or the service does not say.
 */
async function bringFromCache(scene, key, folder, prefix) {
    if (!(0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .isFeatureAvailable */ .w3)())
        return null;
    const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
        const found = await inTime(scene, (0,_actions_cache__WEBPACK_IMPORTED_MODULE_2__/* .restoreCache */ .P3)([PATH], key, prefix === undefined ? [] : [prefix]));
        if (found === undefined)
            return null;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(transfer, folder, { recursive: true, verbatimSymlinks: true });
        return found;
    }
    catch (error) {
        scene.log(`The cache ${key} could not be restored: ${error.message}`);
        return null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    }
}
/** The books in the cache; `null` where GitHub does not list them. Other branches' caches cannot be restored here. */
async function listCache({ api, context, log }) {
    const { owner, repo, ref, defaultBranch } = context;
    const reachable = new Set([ref, `refs/heads/${defaultBranch}`]);
    try {
        const caches = await api.paginate(api.rest.actions.getActionsCacheList, {
            owner,
            repo,
            key: (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelPrefix */ .Tb)(),
            per_page: 100,
        });
        return caches
            .filter((cache) => cache.ref === undefined || reachable.has(cache.ref))
            .map(({ key }) => (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLabel */ .Q_)(key ?? ''))
            .filter((label) => label !== null);
    }
    catch (error) {
        log(`GitHub does not list the caches: ${error.message}`);
        return null;
    }
}


/***/ }),

/***/ 98292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   Tb: () => (/* binding */ labelPrefix),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   jI: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const FORM = /^chimera-book-v1-([a-z]+)-g(\d{4})-(\d{9})-([0-9a-f]{12})-(\d{1,15})-(\d{1,5})-(\d{1,3})-(\d{14})$/;
function labelPrefix(mode) {
    return mode === undefined ? 'chimera-book-v1-' : `chimera-book-v1-${mode}-`;
}
function labelOf(facts) {
    const { mode, generation, seq, runId, attempt, leg } = facts;
    const pad = (value, digits) => String(value).padStart(digits, '0');
    const hash = facts.hash.slice(0, 12);
    const savedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .fileTime */ .IQ)(facts.savedAt).replace('-', '');
    const text = `${labelPrefix(mode)}g${pad(generation, 4)}-${pad(seq, 9)}-${hash}-${runId}-${attempt}-${leg}-${savedAt}`;
    return { ...facts, text, hash, savedAt };
}
/** `null` where it is the name of something else. */
function parseLabel(text) {
    const [, mode, generation, seq, hash, runId, attempt, leg, savedAt] = FORM.exec(text) ?? [];
    if (savedAt === undefined)
        return null;
    const numbers = {
        generation: Number(generation),
        seq: Number(seq),
        runId: Number(runId),
        attempt: Number(attempt),
        leg: Number(leg),
    };
    return { text, mode: mode, hash: hash, savedAt, ...numbers };
}
/** The newest first. */
function byAge(one, other) {
    return (other.generation - one.generation ||
        other.seq - one.seq ||
        (other.savedAt > one.savedAt ? 1 : other.savedAt < one.savedAt ? -1 : 0));
}


/***/ }),

/***/ 74324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ inspectBook),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   lw: () => (/* binding */ packBook),
/* harmony export */   rL: () => (/* binding */ placeLedger),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE)
/* harmony export */ });
/* unused harmony export BookError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12311);
/* harmony import */ var _ledger_copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17215);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55349);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15235);








const LEDGER_FILE = 'ledger.db';
const MANIFEST_FILE = 'book.json';
const LARGEST_MANIFEST = 64 * 1024;
const LARGEST_LEDGER = 2 ** 30;
const manifest = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['paper', 'test']),
    generation: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    seq: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    hash: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    session: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(100),
    leg: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    stage: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['checkpoint', 'leg-end', 'final']),
    runId: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    savedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
});
/** A copy of a book that cannot be used, and why. */
class BookError extends Error {
    name = 'BookError';
}
/** Packs the book as it stands now into an empty folder. Throws BookError where there is nothing to pack. */
async function packBook(ledgerPath, folder, facts) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
    (0,_ledger_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyLedger */ .D)(ledgerPath, copy);
    const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerReader */ .B(copy, 'at-rest');
    try {
        const head = reader.head();
        const session = reader.lastSession();
        if (!head || !session)
            throw new BookError('the ledger holds no session yet');
        const packed = {
            version: 1,
            ...facts,
            ...head,
            session: session.id,
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(copy).size,
            sha256: await sha256Of(copy),
        };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE), `${JSON.stringify(packed, null, 2)}\n`);
        return packed;
    }
    finally {
        reader.close();
    }
}
/** Checks a packed book that came from outside as a whole. Throws BookError with what is wrong. */
async function inspectBook(folder) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE);
    const ledger = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
    plainFile(manifestPath, LARGEST_MANIFEST);
    const bytes = plainFile(ledger, LARGEST_LEDGER);
    const said = parseManifest((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(manifestPath, 'utf8'));
    if (said.bytes !== bytes)
        throw new BookError(`${LEDGER_FILE} has ${bytes} bytes, ${MANIFEST_FILE} says ${said.bytes}`);
    const sha256 = await sha256Of(ledger);
    if (sha256 !== said.sha256)
        throw new BookError(`the SHA-256 of ${LEDGER_FILE} is ${sha256}, ${MANIFEST_FILE} says ${said.sha256}`);
    verifyWhole(ledger, said);
    return said;
}
function verifyWhole(path, { seq, hash }) {
    let reader;
    try {
        reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerReader */ .B(path, 'at-rest');
    }
    catch (error) {
        throw new BookError(error.message);
    }
    try {
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyLedger */ .x)(reader);
        if (faults.length > 0)
            throw new BookError(`the ledger does not verify: ${faults.join('; ')}`);
        const head = reader.head();
        if (head?.seq !== seq || head.hash !== hash) {
            throw new BookError(`the ledger ends with entry ${head?.seq}, ${MANIFEST_FILE} says ${seq}`);
        }
    }
    finally {
        reader.close();
    }
}
/** Puts a copy of a ledger where sessions look for it, whole or not at all. */
function placeLedger(from, ledgerPath) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(ledgerPath), { recursive: true });
    const draft = `${ledgerPath}.restored`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, draft);
    for (const suffix of ['-wal', '-shm'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${ledgerPath}${suffix}`, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, ledgerPath);
}
function parseManifest(text) {
    try {
        return manifest.parse(JSON.parse(text));
    }
    catch (error) {
        throw new BookError(`${MANIFEST_FILE} is not what was written: ${error.message.slice(0, 300)}`);
    }
}
/** A link could lead anywhere. */
function plainFile(path, largest) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw new BookError(`${path} is not there, or no file`);
    if (found.size > largest)
        throw new BookError(`${path} has ${found.size} bytes, more than a book can have`);
    return found.size;
}
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


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

/***/ 64664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CLIENT_PATIENCE_MS),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

/** How long the cache or the artifact client may take for one copy: a cancelled job has minutes for everything. */
const CLIENT_PATIENCE_MS = 60_000;
/**
 * Settles as the work does, or rejects after `ms`. GitHub's clients take no signal, and one that meets an answer which
 * breaks off waits for ever: such work is left behind, whatever still comes of it.
 */
async function within(ms, what, work) {
    const settled = new AbortController();
    const late = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(ms, settled.signal).then(() => {
        if (!settled.signal.aborted)
            throw new Error(`${what} gave no answer within ${ms / 1000} s`);
        // Whoever aborted has the work's own result already.
        return work;
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        settled.abort();
        late.catch(() => { });
    }
}


/***/ }),

/***/ 32302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ markReported),
/* harmony export */   O: () => (/* binding */ isReported)
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
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35248);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57624);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58506);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40277);









/**
 * Reads how a leg ended, and writes the final report where its controller could not. Never throws: a book that cannot
 * be read is a fault of it, and the rest is told all the same.
 */
function aftermathOf(session, config, jobStatus) {
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
        return { ...begun, ...reportOf(reader, session, config, { ...ending, exitCode }) };
    }
    catch (error) {
        return { ...nothing, faults: [`the ledger cannot be read: ${error.message}`] };
    }
    finally {
        reader?.close();
    }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }) {
    let report = null;
    try {
        const metrics = newestMetrics(reader, session);
        if (!metrics)
            return { report, reportPath, problems: [] };
        const to = reader.sessionEnd(session.id)?.time ?? reader.cursor()?.time ?? session.start;
        const outcome = { outcome: end, reason, exitCode };
        const request = { from: session.start, to, session: session.id, metrics, thresholds, outcome };
        report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReport */ .H)('final', reader, request);
        const written = reportPath ?? (0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(session.workdir), report, reporting.report_format)[0];
        return { report, reportPath: written ?? null, problems: [] };
    }
    catch (error) {
        const problem = `The final report could not be written: ${error.message}`;
        return { report, reportPath, problems: [problem] };
    }
}
function endingOf({ id, leg, workdir }, jobStatus) {
    const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_8__/* .readResult */ .Uv)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(workdir));
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
    const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(workdir).runtimeLog);
    return failure(hasBegun ? 'the controller was gone without a word' : 'the session was never started');
}
function failure(reason) {
    return { outcome: 'failed', reason, remedy: null, reportPath: null, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.failed };
}
function newestMetrics(reader, { id, workdir }) {
    const fromFile = (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readMetrics */ .U)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsOf */ .wG)(workdir).metrics, id);
    if (fromFile)
        return fromFile;
    const row = reader.row('SELECT * FROM health WHERE session = ? ORDER BY id DESC LIMIT 1', id);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 59728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bookScene)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);


/** What the books are saved and brought back with. */
function bookScene({ context, api, token, log, workdir }, mode) {
    return {
        context,
        api,
        token,
        mode,
        ledgerPath: (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerPathOf */ .qx)(workdir, mode),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temp, 'chimera-books'),
        log: (message) => log.line(message),
    };
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
async function endLeftovers({ log }, { workdir, ledgerPath }, reason, timeoutMs) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir);
    try {
        // Whatever the job's status is, the session did not end by itself.
        const how = await (0,_process_end_session_js__WEBPACK_IMPORTED_MODULE_0__/* .endSession */ .k)(paths, { outcome: 'cancelled', reason }, timeoutMs);
        if (how !== 'none-ran')
            log.warning(`The session was still running and was ended (${how}): ${reason}.`);
        await (0,_safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .predecessorGone */ .F)(paths, ledgerPath);
    }
    catch (error) {
        log.error(`The session could not be ended: ${error.message}`);
    }
}


/***/ }),

/***/ 17215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copyLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85403);


/** Copies a book as one file, as it stands after some committed step, whoever writes it meanwhile. */
function copyLedger(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { force: true });
    const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForReading */ .sb)(from);
    try {
        database.prepare('VACUUM INTO ?').run(to);
    }
    finally {
        database.close();
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


/***/ })

};
