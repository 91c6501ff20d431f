export const id = 815;
export const ids = [815];
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

/***/ 63883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ reportCompletion),
  xV: () => (/* binding */ reportFailure),
  Xb: () => (/* binding */ reportHealth)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/marker.js

/** Runs are remembered so that none is counted twice; more than these few never report at the same time. */
const REMEMBERED_RUNS = 10;
const time = schemas/* int */.Whr().nonnegative().max(8_640_000_000_000_000);
const count = schemas/* int */.Whr().nonnegative().max(1_000_000_000);
const issueState = schemas/* object */.Ikc({
    /** As in `Failure`, or what another version of the runtime knows. */
    kind: schemas/* string */.YjP().regex(/^[a-z-]{1,40}$/),
    component: schemas/* string */.YjP().regex(/^[a-z0-9-]{1,40}$/),
    /** Failures told by this issue. */
    count,
    /** Healthy sessions since the newest of them. */
    healthy: count,
    /** Times of the first and the newest failure. */
    first: time,
    newest: time,
    /** `<run>.<attempt>` of the runs that reported last, newest last. */
    runs: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\d{1,20}\.\d{1,6}$/)).max(REMEMBERED_RUNS),
    /** The issue that this one repeats. */
    duplicateOf: schemas/* int */.Whr().positive().optional(),
});
const MARKER = /^<!-- chimera-runtime:v1 (\{[^\r\n]{1,2000}\}) -->(?:\r?\n|$)/;
/** `null` where the text does not begin with a marker: one further down may be anybody's text. */
function readMarker(body) {
    const [, json] = MARKER.exec(body ?? '') ?? [];
    if (json === undefined)
        return null;
    try {
        return issueState.safeParse(JSON.parse(json)).data ?? null;
    }
    catch {
        return null;
    }
}
function writeMarker(state) {
    return `<!-- chimera-runtime:v1 ${JSON.stringify(state)} -->`;
}
/** A component's name as the fingerprint and the title hold it: nothing in it can be markup. */
function componentName(text) {
    const plain = text
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replace(/^-|-$/g, '');
    return plain || 'runtime';
}
function isSame(one, other) {
    return one.kind === other.kind && one.component === other.component;
}
function opened(fingerprint, run, now) {
    const { kind, component } = fingerprint;
    return { kind, component, count: 1, healthy: 0, first: now, newest: now, runs: [run] };
}
/** One failure more. Those of a duplicate were failures as well. */
function counted(state, run, now, duplicates) {
    const others = duplicates.filter(({ runs }) => !runs.some((known) => state.runs.includes(known)));
    return {
        ...state,
        count: state.count + 1 + others.reduce((sum, { count }) => sum + count, 0),
        healthy: 0,
        newest: now,
        runs: [...state.runs, ...others.flatMap(({ runs }) => runs), run].slice(-REMEMBERED_RUNS),
    };
}
/** Comments come with failures 2, 4, 8, 16, …: also where a count was jumped over. */
function isTimeToComment(before, after) {
    return Math.floor(Math.log2(after)) > Math.floor(Math.log2(Math.max(1, before)));
}
/** The failure that the next comment comes with. */
function nextComment(count) {
    return 2 ** (Math.floor(Math.log2(count)) + 1);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/issue-shelf.js


const LABEL = 'chimera-runtime';
const LABEL_COLOUR = 'b60205';
const PAGES = 5;
const PER_PAGE = 100;
/** The issues of a repository that this runtime keeps: found by label and marker, never by the search index. */
class IssueShelf {
    #api;
    #place;
    #signal;
    /** Nothing is asked any more once the signal aborts. */
    constructor(api, { owner, repo }, signal) {
        this.#api = api;
        this.#place = { owner, repo };
        this.#signal = signal;
    }
    /** The newest changed first. */
    async list(state) {
        const found = [];
        for (let page = 1; page <= PAGES; page += 1) {
            const { data } = await this.#api.rest.issues.listForRepo({
                ...this.#place,
                state,
                labels: LABEL,
                sort: 'updated',
                direction: 'desc',
                per_page: PER_PAGE,
                page,
                ...this.#request,
            });
            for (const issue of data) {
                const known = issue.pull_request ? null : readMarker(issue.body);
                if (!known)
                    continue;
                const { number, html_url: url, closed_at } = issue;
                const closedAt = closed_at ? Date.parse(closed_at) : null;
                found.push({ number, url, isOpen: issue.state === 'open', closedAt, state: known });
            }
            if (data.length < PER_PAGE)
                break;
        }
        return found;
    }
    async create(title, body) {
        await this.#ensureLabel();
        const issue = { ...this.#place, title, body, labels: [LABEL], ...this.#request };
        const { data } = await this.#api.rest.issues.create(issue);
        return { number: data.number, url: data.html_url };
    }
    async rewrite(number, body, state, reason) {
        const why = reason ? { state_reason: reason } : {};
        await this.#api.rest.issues.update({
            ...this.#place,
            issue_number: number,
            body,
            state,
            ...why,
            ...this.#request,
        });
    }
    async close(number) {
        await this.#api.rest.issues.update({
            ...this.#place,
            issue_number: number,
            state: 'closed',
            state_reason: 'completed',
            ...this.#request,
        });
    }
    async comment(number, body) {
        await this.#api.rest.issues.createComment({
            ...this.#place,
            issue_number: number,
            body,
            ...this.#request,
        });
    }
    /** A label that does not exist is dropped without a word where the token may not create one. */
    async #ensureLabel() {
        try {
            await this.#api.rest.issues.createLabel({
                ...this.#place,
                name: LABEL,
                color: LABEL_COLOUR,
                description: 'Written by the Chimera runtime',
                ...this.#request,
            });
        }
        catch (error) {
            const isThere = (0,api/* statusOf */.c)(error) === 422;
            if (!isThere && (0,api/* statusOf */.c)(error) !== 403 && (0,api/* statusOf */.c)(error) !== 404)
                throw error;
        }
    }
    get #request() {
        return { request: { signal: this.#signal } };
    }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/report/markdown-text.js
var markdown_text = __webpack_require__(83028);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/redaction.js
const GONE = '[redacted]';
/** Words that announce a secret where a value follows. */
const ANNOUNCED = '(?:key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie)';
/**
 * What looks like a secret, with what takes its place. Each pattern needs time that grows with the length of the
 * text alone: none can start again within what it has just gone through.
 */
const PATTERNS = [
    [/(?<![A-Za-z0-9])(?:gh[a-z]_|github_pat_)\w{16,}/g, GONE],
    [/(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g, GONE],
    [/(authorization["']?\s{0,3}[:=]\s{0,3}["']?)(?:[a-z]{1,20} )?[^\s"',;]+/gi, `$1${GONE}`],
    [/\b(bearer|basic) [\w+/=.~-]{16,}/gi, `$1 ${GONE}`],
    [/(:\/\/[^\s/:@]{0,100}):[^\s/@]{1,300}@/g, `$1:${GONE}@`],
    [
        new RegExp(`(${ANNOUNCED}[\\w-]{0,20}["']?\\s{0,3}[:=]\\s{0,3}["']?)[\\w+/=.~%-]{16,}`, 'gi'),
        `$1${GONE}`,
    ],
    [/((?:passw(?:or)?d|pwd|passphrase|secret)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"',;[]{3,}/gi, `$1${GONE}`],
];
/** The text without tokens, headers and values that look like secrets. A net below not logging them, no licence to. */
function redacted(text) {
    return PATTERNS.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/log-excerpt.js


/** A line is cut here, and looked at no further than there. */
const LONGEST_LINE = 1_000;
const LONGEST_LOOK = 20_000;
/** Of what does not fit, so much is kept from the start of the excerpt; the end tells more. */
const SHARE_OF_START = 0.25;
/** The texts as lines that can be shown: redacted, cut, nothing in them but what a person sees. */
function shownLines(texts, redact) {
    return texts
        .flatMap((text) => text.split(/\r\n|[\n\r\x85\u2028\u2029]/))
        .map((line) => shown(line, redact));
}
function shown(line, redact) {
    // A word that the look ends in might be the first part of a secret: it goes whole.
    const looked = line.length > LONGEST_LOOK ? line.slice(0, LONGEST_LOOK).replace(/\S{0,20000}$/, '') : line;
    const plain = (0,external_node_util_.stripVTControlCharacters)(looked)
        .replaceAll('\t', ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '');
    const clean = redacted(redact(plain)).toWellFormed().trimEnd();
    const isCut = clean.length > LONGEST_LINE || looked !== line;
    return isCut ? `${clean.slice(0, LONGEST_LINE).toWellFormed()} …` : clean;
}
/**
 * A block of code that its lines cannot end, of at most `longest` characters. What does not fit is left out between
 * the first lines and the last ones.
 */
function fenced(lines, longest) {
    const fence = '`'.repeat(Math.max(2, ...lines.map(longestRun)) + 1);
    const room = longest - 2 * fence.length - 'text\n\n'.length;
    return [`${fence}text`, ...fitted(lines, room), fence].join('\n');
}
function longestRun(line) {
    return Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
}
function fitted(lines, room) {
    const size = lines.reduce((sum, { length }) => sum + length + 1, 0);
    if (size <= room)
        return lines;
    const notice = (left) => `[… ${left} lines left out; the artifact holds them all …]`;
    const free = room - notice(lines.length).length - 1;
    const first = countThatFit(lines, free * SHARE_OF_START);
    const kept = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
    const last = countThatFit(lines.slice(first).toReversed(), free - kept);
    return [...lines.slice(0, first), notice(lines.length - first - last), ...lines.slice(lines.length - last)];
}
function countThatFit(lines, room) {
    let left = room;
    const over = lines.findIndex(({ length }) => {
        left -= length + 1;
        return left < 0;
    });
    return over === -1 ? lines.length : over;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/remedies.js
const ARTIFACT = 'Download the artifact and unpack it: it holds the logs and reports.';
const LAPTOP = 'Try it on a laptop, in a checkout of this repository: `chimera start --mode test --speed 720` runs a whole session in half a minute.';
const NEW_BOOK = 'Where no good copy is left: run the workflow by hand with `new-book` ticked. The old book is archived, not deleted.';
/** The troubleshooting table of a runtime that nobody watches. */
const REMEDIES = {
    'session-failed': {
        title: 'session failed',
        meaning: 'A session began and could not be carried to its end.',
        steps: [
            `${ARTIFACT} Read the end of \`chimera-runtime.log\`, then of \`chimera-bot.log\` or \`unified-server.log\`, whichever stopped.`,
            'A strategy of your own is the usual cause where the bot stopped: run it with `chimera start --mode test --strategy <file>`.',
            'The book is safe: the next session goes on from its last entry. `chimera ledger verify` checks it.',
        ],
    },
    'circuit-breaker': {
        title: 'circuit breaker opened',
        meaning: 'A limit for errors, market data or the machine was exceeded, and the session was ended.',
        steps: [
            'The reason above names the limit. Compare it with `thresholds` and `market_data` in `.chimera/runtime-config.json`.',
            'CPU, memory or disk: trade fewer symbols or a longer timeframe; `chimera monitor metrics` shows the figures of a running session.',
            'Errors or late market data: read `chimera-bot.log` in the artifact; the source of the data may have been away.',
            'Nothing has to be reset: the breaker is closed again when the next session starts.',
        ],
    },
    'launch-failed': {
        title: 'session could not be launched',
        meaning: 'The checks passed, but the runtime did not come up.',
        steps: [
            `${ARTIFACT} Read \`chimera-runtime.log\` from its end.`,
            'A port in use on a self-hosted runner: end what holds it, or set `unified_server.port`.',
            LAPTOP,
        ],
    },
    'preflight-failed': {
        title: 'checks before the session failed',
        meaning: 'Preflight found that a session could not run here, and none was started.',
        steps: [
            'Open the run: its summary lists each check with what was found and how to mend it.',
            'Run `chimera preflight` in a checkout of this repository: it makes the same checks and changes nothing.',
        ],
    },
    configuration: {
        title: 'configuration is wrong',
        meaning: 'The configuration holds mistakes, and no session was started.',
        steps: [
            'Run `chimera preflight` in a checkout: it lists every mistake with its path, what was expected and how to mend it.',
            'Mend `.chimera/runtime-config.json`, the variables of the repository or the inputs of the workflow. An editor that knows JSON Schema shows mistakes while you type.',
        ],
    },
    'safety-refusal': {
        title: 'refused for safety',
        meaning: 'A setting or the environment would have made a session unsafe, and none was started.',
        steps: [
            'Run `chimera preflight` in a checkout: it names the setting or variable at fault.',
            'Safety settings can be stated, never switched off: set them back to the safe value.',
            'Credentials of an exchange were found: remove them from the workflow. Chimera needs none and never uses them.',
        ],
    },
    'book-lost': {
        title: 'book is missing',
        meaning: 'Sessions ran before, but no copy of their book was found; starting afresh would hide that, so none was started.',
        steps: [
            'Look for the newest run whose artifacts still hold the book: artifacts go after `reporting.retention_days`, caches after a week without use.',
            'A copy of your own goes into `.chimera/state/<mode>/ledger.db`; `chimera ledger verify` says whether it is whole.',
            NEW_BOOK,
        ],
    },
    'book-forked': {
        title: 'two versions of the book',
        meaning: 'Two sessions went on from the same entry, so that copies of the book contradict each other.',
        steps: [
            'Two runs at once are the usual cause: see that the workflow keeps its `concurrency` group, and that no other workflow or runner uses the same book.',
            'Compare the copies with `chimera ledger show` and `chimera ledger verify`, and delete the artifacts and caches of the one that should not count.',
            NEW_BOOK,
        ],
    },
    'book-not-saved': {
        title: 'book could not be saved',
        meaning: 'The session ran, but its book could not be stored, so that the next one goes on from an older copy.',
        steps: [
            'Look at https://www.githubstatus.com for trouble with Actions, artifacts or caches.',
            'Look at the storage that the repository uses: above the quota nothing more is stored. A smaller `reporting.retention_days` frees space.',
            'On a self-hosted runner the book is still in `.chimera/state/<mode>/ledger.db` of the work directory.',
        ],
    },
    'ledger-broken': {
        title: 'ledger does not verify',
        meaning: 'The hash chain, the balances or the positions of the book do not agree with its entries.',
        steps: [
            'Do not edit the book. `chimera ledger verify` names the first entry that does not fit.',
            'Restore `ledger.db` from the artifact of an earlier run that verifies.',
            NEW_BOOK,
        ],
    },
    'predecessor-lost': {
        title: 'session before vanished',
        meaning: 'The session before never said how it ended: its runner went away, or the run was ended by force.',
        steps: [
            'Open the run of that session: a runner that was lost, a timeout and a cancellation by force are told there.',
            'Nothing has to be mended: the book was verified, and the session after it went on from the last entry that was saved.',
            'Where it happens again and again: look at memory in the reports, and give the job more time than the session needs.',
        ],
    },
    'emergency-stop-failed': {
        title: 'emergency stop left something running',
        meaning: 'Not every run of a session could be stopped.',
        steps: [
            'Open the Actions page of this repository and cancel the runs that still go on.',
            'Put a file `.chimera/RUNTIME_DISABLED` on the default branch: no session starts while it is there.',
            'The job needs `permissions: actions: write` to stop runs.',
        ],
    },
    'internal-error': {
        title: 'defect in Chimera',
        meaning: 'Something happened that the runtime was not made for.',
        steps: [
            'Please report it to the makers of Chimera, with the log lines above.',
            `${ARTIFACT} \`LOG_LEVEL=DEBUG\` makes the next session write more.`,
            LAPTOP,
        ],
    },
};

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/issue-text.js






/** GitHub takes 65,536 characters. */
const LONGEST_BODY = 60_000;
const LONGEST_LOG = 40_000;
const LONGEST_LOG_IN_COMMENT = 8_000;
function titleOf({ kind, component }) {
    return `Chimera: ${REMEDIES[kind].title} (${componentName(component)})`;
}
/** The issue's text as the newest failure gives it; the marker goes first, so that nothing within can pass for it. */
function bodyOf(failure, state, redact) {
    const { meaning, steps } = REMEDIES[failure.kind];
    const blocks = [
        writeMarker(state),
        meaning,
        (0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact)),
        ...(failure.figures.length > 0 ? ['## Figures', figureTable(failure.figures)] : []),
        '## What to do',
        steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
        ...logBlocks(failure, redact, LONGEST_LOG),
        `Seen ${state.count} ${state.count === 1 ? 'time' : 'times'}. The next comment comes with number ${nextComment(state.count)}; the next healthy session closes this issue.`,
    ];
    const body = `${blocks.join('\n\n')}\n`;
    return body.length <= LONGEST_BODY ? body : smallBodyOf(failure, state, redact);
}
/** The least that an issue must say, for where GitHub did not take the whole. */
function smallBodyOf(failure, state, redact) {
    const { meaning } = REMEDIES[failure.kind];
    return `${writeMarker(state)}\n\n${meaning}\n\n${(0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact))}\n`;
}
function commentOf(failure, state, redact) {
    const blocks = [
        `**It happened again**, ${state.count} times so far.`,
        (0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact)),
        ...logBlocks(failure, redact, LONGEST_LOG_IN_COMMENT),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function reopenedText(failure, state, redact) {
    return `**It is back** within a week of being closed.\n\n${(0,markdown_text/* table */.tp)(['What happened', ''], factsOf(failure, state, redact))}\n`;
}
function closingText(state, { id, runUrl }) {
    const times = `${state.count} ${state.count === 1 ? 'failure' : 'failures'} since ${(0,clock/* isoTime */.Ly)(state.first)}`;
    return `Closed: session ${(0,markdown_text/* outside */.qY)(id)} was healthy ([run](${runUrl})), after ${times}.\n`;
}
function completionText({ id, runUrl, artifactUrl, figures }) {
    const rows = [
        ['Session', (0,markdown_text/* outside */.qY)(id)],
        ['Run', `[log and summary](${runUrl})`],
        ...artifactRow(artifactUrl),
    ];
    return `A session was completed.\n\n${(0,markdown_text/* table */.tp)(['Session', ''], rows)}\n\n${figureTable(figures)}\n`;
}
function factsOf(failure, state, redact) {
    const { reason, since, sessionId, leg, runUrl, artifactUrl } = failure;
    const [line = ''] = shownLines([reason], redact);
    return [
        ['Reason', (0,markdown_text/* outside */.qY)(line)],
        ...(sessionId ? [['Session', (0,markdown_text/* outside */.qY)(sessionId) + (leg === undefined ? '' : `, leg ${leg}`)]] : []),
        ['Since', (0,clock/* isoTime */.Ly)(since ?? state.first)],
        ['Last seen', (0,clock/* isoTime */.Ly)(state.newest)],
        ['Times', String(state.count)],
        ['Run', `[log and summary](${runUrl})`],
        ...artifactRow(artifactUrl),
    ];
}
function artifactRow(url) {
    return url === null ? [] : [['Artifact', `[logs, reports, ledger](${url})`]];
}
function figureTable(figures) {
    return (0,markdown_text/* table */.tp)(['Figure', '#Value'], figures.map(([name, value]) => [(0,markdown_text/* outside */.qY)(name), (0,markdown_text/* outside */.qY)(redacted(value))]));
}
function logBlocks({ logTail }, redact, longest) {
    return logTail.length === 0 ? [] : ['## End of the log', fenced(shownLines(logTail, redact), longest)];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/issues/session-issues.js





/** A job that is ending has minutes for everything. */
const DEADLINE_MS = 90_000;
/** A failure that comes back so soon belongs to the issue that was closed. */
const REOPEN_WITHIN_MS = 7 * 86_400_000;
const asItIs = (text) => text;
/** Tells of a failure: one open issue for each kind, counted. Never throws. */
async function reportFailure(api, context, failure, redact = asItIs) {
    return told(async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        const fingerprint = { kind: failure.kind, component: componentName(failure.component) };
        const run = `${context.runId}.${context.attempt}`;
        const now = (0,clock/* realNow */.p1)();
        const same = (await shelf.list('all')).filter(({ state }) => isSame(state, fingerprint));
        const [kept, ...others] = same.filter(({ isOpen }) => isOpen).toSorted((a, b) => a.number - b.number);
        if (kept)
            return countAgain(shelf, kept, others, { failure, run, now, redact });
        const closed = same
            .filter(({ closedAt, state }) => closedAt !== null && now - closedAt <= REOPEN_WITHIN_MS && !state.duplicateOf)
            .toSorted((a, b) => b.number - a.number)[0];
        if (closed)
            return reopen(shelf, closed, { failure, run, now, redact });
        const state = opened(fingerprint, run, now);
        const issue = await taken((body) => shelf.create(titleOf(failure), body), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
        return { ...issue, did: 'created', problem: null };
    });
}
async function countAgain(shelf, { number, url, state: before }, duplicates, { failure, run, now, redact }) {
    // A report that is run again, or the second leg of one run, tells of the same failure.
    if (before.runs.includes(run))
        return { number, url, did: 'none', problem: null };
    const state = counted(before, run, now, duplicates.map((duplicate) => duplicate.state));
    await taken((body) => shelf.rewrite(number, body, 'open'), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
    for (const duplicate of duplicates) {
        await shelf.comment(duplicate.number, `The same as #${number}, which goes on.`);
        const marked = { ...duplicate.state, duplicateOf: number };
        await shelf.rewrite(duplicate.number, `${writeMarker(marked)}\n\nThe same as #${number}.\n`, 'closed', 'not_planned');
    }
    if (!isTimeToComment(before.count, state.count))
        return { number, url, did: 'counted', problem: null };
    await shelf.comment(number, commentOf(failure, state, redact));
    return { number, url, did: 'commented', problem: null };
}
async function reopen(shelf, { number, url, state: before }, { failure, run, now, redact }) {
    const state = counted(before, run, now, []);
    await taken((body) => shelf.rewrite(number, body, 'open'), bodyOf(failure, state, redact), smallBodyOf(failure, state, redact));
    await shelf.comment(number, reopenedText(failure, state, redact));
    return { number, url, did: 'reopened', problem: null };
}
/** A healthy session closes what is open. Never throws. */
async function reportHealth(api, context, session) {
    const closed = [];
    const { problem } = await told(async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        for (const { number, state } of await shelf.list('open')) {
            await shelf.comment(number, closingText(state, session));
            await shelf.close(number);
            closed.push(number);
        }
        return { number: null, url: null, did: 'none', problem: null };
    });
    return { closed, problem };
}
/** Tells of a completed session, where somebody wants to hear of each: an issue that is closed at once. Never throws. */
async function reportCompletion(api, context, done) {
    return told(async (signal) => {
        const shelf = new IssueShelf(api, context, signal);
        const issue = await shelf.create(`Chimera: session ${done.id} completed`, completionText(done));
        await shelf.close(issue.number);
        return { ...issue, did: 'created', problem: null };
    });
}
/** Where GitHub finds the text at fault, a smaller one says the most important things. */
async function taken(write, body, small) {
    try {
        return await write(body);
    }
    catch (error) {
        if ((0,api/* statusOf */.c)(error) !== 422)
            throw error;
        return write(small);
    }
}
async function told(work) {
    const deadline = AbortSignal.timeout(DEADLINE_MS);
    const late = new Promise((_, reject) => {
        deadline.addEventListener('abort', () => reject(new Error(`no answer within ${DEADLINE_MS / 1000} s`)), {
            once: true,
        });
    });
    late.catch(() => { });
    try {
        return await Promise.race([work(deadline), late]);
    }
    catch (error) {
        return {
            number: null,
            url: null,
            did: 'none',
            problem: `GitHub's issues could not be written: ${why(error)}`,
        };
    }
}
function why(error) {
    const { message } = error;
    switch ((0,api/* statusOf */.c)(error)) {
        case 401:
            return 'the token is not valid';
        case 403:
            return `not allowed, or a rate limit (${message}); the job needs issues: write`;
        case 404:
            return 'there is no such repository for this token; the job needs issues: write';
        case 410:
            return 'issues are switched off in this repository';
        default:
            return message;
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


/***/ })

};
