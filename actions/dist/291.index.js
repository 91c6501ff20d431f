export const id = 291;
export const ids = [291];
export const modules = {

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
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64062);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64664);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98292);






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
function inTime({ patienceMs = _deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .CLIENT_PATIENCE_MS */ .H }, work) {
    return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(patienceMs, 'the cache service', work);
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
            key: (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labelPrefix */ .Tb)(),
            per_page: 100,
        });
        return (0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsOf */ .M$)(caches)
            .filter((cache) => cache.ref === undefined || reachable.has(cache.ref))
            .map(({ key }) => (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLabel */ .Q_)(key ?? ''))
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60105);
/* harmony import */ var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94895);
/* harmony import */ var _pid_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79098);





const LOOK_EVERY_MS = 50;
/** A controller that holds the lock says within moments who it is; real time. */
const NAMELESS_MS = 1_000;
/** A controller that was just started holds the lock within this; real time. */
const STARTING_MS = 60_000;
/** Bot and server notice within seconds that their controller was killed. */
const AFTER_KILL_MS = 10_000;
/**
 * The controller of the session that runs in the work directory, or of one that was just started and does not hold the
 * lock yet; `null` if there is none.
 */
function runningController(paths) {
    if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock))
        return startingController(paths);
    return livingPid(paths.pid) ?? startingController(paths);
}
/** Asks the session in the work directory to end, and kills it where it has not after `timeoutMs`. */
async function endSession(paths, request, timeoutMs) {
    const pid = await controllerToEnd(paths);
    if (pid === null)
        return 'none-ran';
    if (request)
        leaveWord(paths, request);
    send(pid, 'SIGTERM');
    if (await isOver(paths, timeoutMs))
        return 'graceful';
    send(pid, 'SIGKILL');
    return (await isOver(paths, AFTER_KILL_MS)) ? 'forced' : 'survived';
}
/** Between taking the lock and writing its pid a controller has no name: it is waited for, not overlooked. */
async function controllerToEnd(paths) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() + NAMELESS_MS;
    for (;;) {
        const pid = runningController(paths);
        if (pid !== null || !(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock) || (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() >= until)
            return pid;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(LOOK_EVERY_MS);
    }
}
/** The process that a pid file names, if it lives: a killed one leaves its file behind. */
function livingPid(path) {
    const pid = (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPid */ .Qs)(path);
    return pid !== null && (0,_pid_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(pid) ? pid : null;
}
/** A file that is older names nobody any more: its pid may belong to another program by now. */
function startingController({ startingPid }) {
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(startingPid, { throwIfNoEntry: false })?.mtimeMs;
    return written !== undefined && (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realNow */ .p1)() - written < STARTING_MS ? livingPid(startingPid) : null;
}
/** On a full disk no word can be left, and the session has to end all the same. */
function leaveWord(paths, request) {
    try {
        (0,_session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveStopRequest */ .XF)(paths, request);
    }
    catch {
        // The controller says then that it received a signal.
    }
}
async function isOver(paths, withinMs) {
    const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() + withinMs;
    while ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock) || runningController(paths) !== null) {
        if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() >= until)
            return false;
        await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(LOOK_EVERY_MS);
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

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
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
