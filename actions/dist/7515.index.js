export const id = 7515;
export const ids = [7515];
export const modules = {

/***/ 28546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ hasSeenAnything),
/* harmony export */   M9: () => (/* binding */ missingMoments),
/* harmony export */   UU: () => (/* binding */ countCandles),
/* harmony export */   V1: () => (/* binding */ DECIDED),
/* harmony export */   aG: () => (/* binding */ candlesOfSession),
/* harmony export */   gW: () => (/* binding */ goodCandles),
/* harmony export */   hK: () => (/* binding */ candlesAfter),
/* harmony export */   jd: () => (/* binding */ newestEvent),
/* harmony export */   oz: () => (/* binding */ candleCounts),
/* harmony export */   pd: () => (/* binding */ firstStartsBefore),
/* harmony export */   rA: () => (/* binding */ newestCandles)
/* harmony export */ });
/* harmony import */ var _ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56691);

const COLUMNS = 'id, session, kind, symbol, start, open, high, low, close, volume, late';
/** A refused candle is recorded too, but nothing that it says is the market's; the journal tells why it was refused. */
const GOOD = 'refused = 0';
/** Candles that a session decided on: what follows is found by the index over them. */
const DECIDED = `kind = 'candle' AND ${GOOD}`;
/** The good candles with `from ≤ start < to`, warm-up included, in the order in which they were seen. */
function goodCandles(reader, { from, to }) {
    return reader.rows(`SELECT ${COLUMNS} FROM events
     WHERE kind IN ('warmup', 'candle') AND ${GOOD} AND start >= ? AND start < ? ORDER BY id`, from, to);
}
/** How many candles with `from ≤ start < to` were decided on. */
function countCandles(reader, { from, to }) {
    const query = `SELECT count(*) AS n FROM events WHERE ${DECIDED} AND start >= ? AND start < ?`;
    return reader.row(query, from, to)?.n ?? 0;
}
/** The newest good candles of a symbol, oldest first. */
function newestCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const isAll = session === 'all';
    const which = isAll ? '1' : 'session = ?';
    const from = since ?? Number.MIN_SAFE_INTEGER;
    const to = until ?? Number.MAX_SAFE_INTEGER;
    const decided = reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND ${which}
       ORDER BY id DESC LIMIT ? OFFSET ?`, symbol, from, to, ...(isAll ? [] : [session]), limit, offset)
        .toReversed();
    if (isAll || decided.length === limit)
        return decided;
    const { n } = reader.row(`SELECT count(*) AS n FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND session = ?`, symbol, from, to, session);
    const rest = { limit: limit - decided.length, offset: Math.max(0, offset - n) };
    return [...warmupCandles(reader, { symbol, session, since, until, ...rest }), ...decided];
}
/**
 * The newest good candles of a symbol that warmed a session, each once, in order of time: those that it recalled of
 * earlier sessions, and those that the feed gave beside.
 */
function warmupCandles(reader, { symbol, session, since, until = null, limit, offset = 0 }) {
    const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_0__/* .recallOf */ .HR)(reader, session);
    return reader
        .rows(`SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${GOOD} AND start BETWEEN ? AND ?
         AND ((session = ? AND kind = 'warmup') OR (id >= ? AND id < ? AND kind IN ('warmup', 'candle')))
       GROUP BY start HAVING id = min(id) ORDER BY start DESC LIMIT ? OFFSET ?`, symbol, since ?? Number.MIN_SAFE_INTEGER, until ?? Number.MAX_SAFE_INTEGER, session, recall?.from ?? Number.MAX_SAFE_INTEGER, recall?.id ?? 0, limit, offset)
        .map((row) => ({ ...row, kind: 'warmup' }))
        .toReversed();
}
/** The good candles that were recorded after the event with that id, up to the event `last`. */
function candlesAfter(reader, id, limit, last = Number.MAX_SAFE_INTEGER) {
    return reader.rows(`SELECT ${COLUMNS} FROM events WHERE id > ? AND id <= ? AND kind IN ('warmup', 'candle') AND ${GOOD} ORDER BY id LIMIT ?`, id, last, limit);
}
/** The good candles of a symbol that a session saw, its warm-up included. */
function candlesOfSession(reader, session, symbol) {
    return newestCandles(reader, { symbol, session, since: null, limit: Number.MAX_SAFE_INTEGER });
}
/**
 * Good candles of a period that are still kept; of a session that began within it all, those before its beginning
 * included.
 */
function candleCounts(reader, { from, to, session }) {
    const counts = reader.row(`SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE ${DECIDED} AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?))`, session, to, from, from, reader.entryBefore(from));
    return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}
/** Of each symbol the start of the first good candle that a session saw of the time before `time`. */
function firstStartsBefore(reader, session, time) {
    const rows = reader.rows(`SELECT symbol, min(start) AS start FROM events WHERE ${DECIDED} AND start < ? AND session = ? GROUP BY symbol`, time, session);
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
/** Moments at which a session noted its equity after candles that the recording does not hold. */
function missingMoments(reader, session, periodMs) {
    const found = reader.row(`SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND ${DECIDED})`, session, periodMs, periodMs, session);
    return found?.n ?? 0;
}
/** Whether a session saw anything of the market yet, warm-up included. */
function hasSeenAnything(reader, session) {
    return reader.row('SELECT 1 FROM events WHERE session = ? LIMIT 1', session) !== undefined;
}
/** The id of the newest event; 0 where there is none. */
function newestEvent(reader) {
    return reader.row('SELECT max(id) AS id FROM events')?.id ?? 0;
}


/***/ }),

/***/ 60392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ lastStarts),
/* harmony export */   M6: () => (/* binding */ firstPrice),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   hS: () => (/* binding */ summedUpUntil),
/* harmony export */   lx: () => (/* binding */ lastPrices)
/* harmony export */ });
/* harmony import */ var _candles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28546);

/**
 * What each symbol was worth at `to`, by symbol: the close of the newest good candle that had ended by then. Of the
 * present moment that is its mark. Warm-ups are no part of it: a book is valued with what its sessions decided on.
 */
function lastPrices(reader, to, periodMs) {
    const marks = reader.rows('SELECT symbol, price, start FROM marks ORDER BY symbol');
    const found = marks.flatMap(({ symbol, price, start }) => {
        const time = start + periodMs;
        const last = time <= to ? { price, time } : lastBefore(reader, symbol, to, periodMs);
        return last ? [[symbol, last]] : [];
    });
    return new Map(found);
}
function lastBefore(reader, symbol, to, periodMs) {
    return (reader.row(`SELECT close AS price, start + ? AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start <= ? ORDER BY start DESC, id DESC LIMIT 1`, periodMs, symbol, to - periodMs) ??
        reader.row(`SELECT close AS price, ends AS time FROM past_prices
       WHERE symbol = ? AND ends <= ? ORDER BY start DESC LIMIT 1`, symbol, to));
}
/** The open of the first good candle of a symbol within a time span, and the candle's start. */
function firstPrice(reader, symbol, { from, to }, periodMs) {
    return (reader.row(`SELECT open AS price, start AS time FROM past_prices
       WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start LIMIT 1`, symbol, from, to) ??
        reader.row(`SELECT open AS price, start AS time FROM events
       WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? ORDER BY start, id LIMIT 1`, symbol, from, to - periodMs));
}
/**
 * The closes of a symbol within a time span, in order of time: one of each stretch of `stretchMs` while candles are
 * kept, one of each hour or day of what is summed up.
 */
function closes(reader, symbol, { from, to }, { periodMs, stretchMs }) {
    const past = reader.rows('SELECT close AS price, ends AS time FROM past_prices WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start', symbol, from, to);
    const kept = reader.rows(`SELECT close AS price, max(start) + ? AS time FROM events
     WHERE ${_candles_js__WEBPACK_IMPORTED_MODULE_0__/* .DECIDED */ .V1} AND symbol = ? AND start >= ? AND start <= ? GROUP BY CAST(start / ? AS INTEGER) ORDER BY time`, periodMs, symbol, from, to - periodMs, stretchMs);
    return [...past, ...kept];
}
/** The end of the newest candle of a time span that is kept in a summary alone; `null` where there is none. */
function summedUpUntil(reader, { from, to }) {
    const query = 'SELECT max(ends) AS ends FROM past_prices WHERE ends > ? AND start < ?';
    return reader.row(query, from, to)?.ends ?? null;
}
/** When the last good candle of each symbol started. */
function lastStarts(reader) {
    const rows = reader.rows('SELECT symbol, start FROM marks ORDER BY symbol');
    return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ launchLine),
/* harmony export */   Me: () => (/* binding */ tellsOfSession),
/* harmony export */   Qc: () => (/* binding */ lostSessions)
/* harmony export */ });
/** What launch writes to its log. Later runs read it there: of the names of steps they cannot tell whose book it was. */
function launchLine(session, book, pid, head) {
    const goesOn = head ? `goes on after entry ${head.seq}` : 'opens a new book';
    return `${launched(session, book)}${pid}) and ${goesOn}.`;
}
/** The same, as it begins when sessions are told of whose book nothing is left. */
function lostSessions(book) {
    return `earlier runs had sessions of ${named(book)}`;
}
/**
 * Whether a job's log tells of a session of that book: it was launched there, or it was missed already. `session`: only of
 * that one.
 */
function tellsOfSession(log, book, session) {
    if (session !== undefined)
        return log.includes(launched(session, book));
    if (log.includes(lostSessions(book)))
        return true;
    const told = [...log.matchAll(/\bSession (\d{8}-\d{6}-\d{4,10}) of the book /g)];
    return told.some(({ 1: id = '', index }) => log.startsWith(launched(id, book), index));
}
function launched(session, book) {
    return `Session ${session} of ${named(book)} runs (pid `;
}
function named({ book, mode }) {
    return `the book ${book} (${mode})`;
}


/***/ }),

/***/ 74225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53250);


/** Tells which runs' copies count: those of this repository, this workflow and the branch that is looked at. */
class Origins {
    own;
    #scene;
    #known = new Map();
    constructor(scene, own) {
        this.#scene = scene;
        this.own = own;
    }
    /** @throws {ListingError} if GitHub says nothing about the run that asks. */
    static async of(scene) {
        const own = await askFor(scene, scene.context.runId);
        if (!own)
            throw new _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingError */ .P(`GitHub knows no run ${scene.context.runId}, which is this one`, false);
        const origins = new Origins(scene, own);
        origins.#known.set(scene.context.runId, own);
        return origins;
    }
    /** Why a run's copies do not count for that branch; `null` if they do. @throws {ListingError} */
    async objection(runId, branch) {
        const origin = await this.of(runId);
        if (!origin)
            return `GitHub knows no run ${runId}`;
        if (!origin.isOwnRepository)
            return `run ${runId} is of a fork`;
        if (origin.branch !== branch)
            return `run ${runId} is of another branch`;
        if (!this.#scene.ofAnyWorkflow && origin.workflowId !== this.own.workflowId) {
            return `run ${runId} is of another workflow`;
        }
        return null;
    }
    /** The file of another workflow of this repository, if the run is of that and of this branch. @throws {ListingError} */
    async otherWorkflow(runId, branch) {
        const origin = await this.of(runId);
        const isOther = origin?.isOwnRepository && origin.branch === branch;
        return isOther && origin.workflowId !== this.own.workflowId ? origin.workflowPath : null;
    }
    /** `null` if GitHub knows no such run (any more). @throws {ListingError} */
    async of(runId) {
        const known = this.#known.get(runId);
        if (known !== undefined)
            return known;
        const origin = await askFor(this.#scene, runId);
        this.#known.set(runId, origin);
        return origin;
    }
    /** The newest runs of this workflow on a branch, the newest first. @throws {ListingError} */
    async recent(branch, count) {
        const { api, context, ofAnyWorkflow } = this.#scene;
        const query = { owner: context.owner, repo: context.repo, branch, per_page: count };
        const answer = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(this.#scene, 'the runs', async () => {
            const { data } = ofAnyWorkflow
                ? await api.rest.actions.listWorkflowRunsForRepo(query)
                : await api.rest.actions.listWorkflowRuns({ ...query, workflow_id: this.own.workflowId });
            return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs);
        });
        for (const run of answer ?? [])
            this.#known.set(run.id, originOf(run));
        return (answer ?? []).map(({ id }) => id);
    }
}
async function askFor(scene, run_id) {
    const { api, context } = scene;
    const { owner, repo } = context;
    return (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(scene, `run ${run_id}`, async () => {
        const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id });
        if (typeof data !== 'object' || data === null)
            throw new Error('the answer is no run');
        return originOf(data);
    });
}
function originOf({ workflow_id, path = '', head_branch, repository, head_repository }) {
    return {
        workflowId: workflow_id,
        workflowPath: path.split('@')[0],
        branch: head_branch ?? '',
        isOwnRepository: head_repository !== null && head_repository.id === repository.id,
    };
}


/***/ }),

/***/ 94523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ NO_OTHER_BOOKS),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   x2: () => (/* binding */ unnamedRefusal),
/* harmony export */   zH: () => (/* binding */ unnamedAmong)
/* harmony export */ });
/* harmony import */ var _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78496);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98292);


const NO_OTHER_BOOKS = { unnamed: null, elsewhere: new Map() };
/** At most this many workflow files are named in a warning. */
const NAMED = 3;
/** Whether a copy of that mode is from before books had names. */
function isUnnamed({ text }, { mode }) {
    return text.startsWith((0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPrefixes */ .ft)(mode, _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC)[1]);
}
/** Of all labels that count for a branch, whichever book they are of. */
function unnamedAmong(labels, scene) {
    const named = (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .labelPrefixes */ .ft)(scene.mode, _config_book_name_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC)[0];
    if (labels.some(({ text }) => text.startsWith(named)))
        return null;
    return labels.filter((label) => isUnnamed(label, scene)).toSorted(_label_js__WEBPACK_IMPORTED_MODULE_1__/* .byAge */ .jI)[0] ?? null;
}
/** What to say before a new book is opened though another workflow file saved one of this name. */
function warningOf({ mode, book }, { elsewhere }, own) {
    if (elsewhere.size === 0)
        return null;
    const files = [...elsewhere].slice(0, NAMED).map(([path, runId]) => `${path} (run ${runId})`);
    const more = elsewhere.size > NAMED ? ` and ${elsewhere.size - NAMED} more` : '';
    return (`a new book ${book} of mode ${mode} is opened: copies belong to the workflow file that saved them. ` +
        `A book of that name was saved by ${files.join(', ')}${more}, and this is ${own}. ` +
        `If the file was renamed, give it its old name again to go on with that book; if both are to run, give this book a name of its own (the input book)`);
}
/** Why a folder's session does not open a book of its own while there are copies without a name, and the ways on. */
function unnamedRefusal({ book }, { text }, { folder, workflow }) {
    return {
        reason: `the folder ${folder} has no book ${book} yet, but there is a copy from before books had names, which is the book main (${text})`,
        remedy: `to go on with it, write "book": "main" into ${folder}/.chimera/runtime-config.json, or "book: main" below "with:" of this job in ${workflow}; ` +
            'for a new book of this folder, run the workflow by hand with new-book ticked',
    };
}


/***/ }),

/***/ 31878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bringNewestCache),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   VB: () => (/* binding */ bring)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21761);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98292);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53250);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74225);
/* harmony import */ var _other_books_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94523);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74324);








/**
 * Asks both shelves what they hold of the branch of this run and, as long as that has no book of its own, of the default
 * branch: the first session on a branch goes on from there. Does not throw: a list that GitHub does not give is said.
 */
async function takeInventory(scene) {
    try {
        const [cached, origins] = await Promise.all([(0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .listCache */ .j$)(scene), _origins_js__WEBPACK_IMPORTED_MODULE_5__/* .Origins */ .C.of(scene)]);
        const { branch } = origins.own;
        const { ref, defaultBranch } = scene.context;
        const own = await inventoryOf(scene, origins, cached, branch, ref);
        const isAlone = branch === defaultBranch || defaultBranch === null;
        if (isAlone || own.candidates.length > 0 || own.hadBook)
            return own;
        const main = await inventoryOf(scene, origins, cached, defaultBranch, `refs/heads/${defaultBranch}`);
        return {
            ...main,
            // Whose runs are asked whether they had sessions: this branch's.
            hasOthers: own.hasOthers,
            others: {
                unnamed: own.others.unnamed ?? main.others.unnamed,
                elsewhere: new Map([...main.others.elsewhere, ...own.others.elsewhere]),
            },
            isOfDefaultBranch: true,
            warnings: [...own.warnings, ...main.warnings],
        };
    }
    catch (error) {
        if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_4__/* .ListingError */ .P))
            throw error;
        scene.log(error.message);
        return {
            candidates: [],
            hadBook: false,
            hasOthers: false,
            others: _other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_OTHER_BOOKS */ .MI,
            workflow: '',
            isOfDefaultBranch: false,
            unlisted: error,
            warnings: [],
        };
    }
}
async function inventoryOf(scene, origins, cached, branch, ref) {
    const { books, hasMark, passedOver, elsewhere } = await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifacts */ .wn)(scene, origins, branch);
    const known = new Map();
    for (const cache of cached) {
        if (cache.ref !== ref || (await isForeign(scene, origins, cache.label)))
            continue;
        known.set(cache.label.text, { label: cache.label, isCached: true, artifact: null });
    }
    for (const artifact of books) {
        const { label } = artifact;
        const isCached = known.get(label.text)?.isCached ?? false;
        known.set(label.text, { label, isCached, artifact });
    }
    const all = [...known.values()];
    const ofBook = all.filter(({ label }) => isOf(scene, label));
    return {
        candidates: ofBook.toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(a.label, b.label)),
        hadBook: hasMark || ofBook.some(({ artifact }) => artifact !== null),
        hasOthers: ofBook.length < all.length,
        others: {
            unnamed: (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .unnamedAmong */ .zH)(all.map(({ label }) => label), scene),
            elsewhere,
        },
        workflow: origins.own.workflowPath,
        isOfDefaultBranch: false,
        unlisted: null,
        warnings: passedOver,
    };
}
/**
 * Whether a cache is another workflow's. GitHub lets nobody but runs of the branch itself write its caches; a run that
 * is gone from the list says nothing against that.
 */
async function isForeign(scene, origins, label) {
    const isMeant = isOf(scene, label) || (scene.namedAfter !== undefined && (0,_other_books_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnnamed */ .Vn)(label, scene));
    if (scene.ofAnyWorkflow || !isMeant)
        return false;
    const origin = await origins.of(label.runId);
    return origin !== null && (origin.workflowId !== origins.own.workflowId || !origin.isOwnRepository);
}
/** Brings a copy from the cache or, where that fails, from its artifact. `rejected` is told why one was no good. */
async function bring(scene, { label, isCached, artifact }, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, label.text);
    let missing = 'unreachable';
    if (isCached) {
        const key = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, label.text, folder);
        if (key === label.text) {
            const manifest = await inspected(folder, label, `the cache ${label.text}`, rejected);
            if (manifest)
                return { manifest, folder, source: { kind: 'cache', key }, label };
            missing = 'no good';
        }
        else {
            rejected(`the cache ${label.text} could not be restored`);
        }
    }
    if (!artifact)
        return missing;
    const what = `the artifact ${label.text}`;
    if (artifact.isExpired) {
        rejected(`${what} has expired`);
        return 'unreachable';
    }
    const { id, runId } = artifact;
    try {
        await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .bringFromArtifact */ .Lb)(scene, artifact, folder);
    }
    catch (error) {
        const isBook = error instanceof _packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .BookError */ .W3;
        rejected(`${what} ${isBook ? 'is no good' : 'could not be downloaded'}: ${error.message}`);
        return isBook ? 'no good' : 'unreachable';
    }
    const manifest = await inspected(folder, label, what, rejected);
    if (!manifest)
        return 'no good';
    return { manifest, folder, source: { kind: 'artifact', id, runId, name: label.text }, label };
}
/** The copy that was saved last, for where the caches are not listed. */
async function bringNewestCache(scene, rejected) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, 'newest-cache');
    let key = null;
    for (const prefix of (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .labelPrefixes */ .ft)(scene.mode, scene.book)) {
        key ??= await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .bringFromCache */ .Xq)(scene, prefix, folder, prefix);
    }
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(key ?? '');
    if (key === null || !label)
        return null;
    const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
    return manifest && { manifest, folder, source: { kind: 'cache', key }, label };
}
function isOf({ mode, book }, label) {
    return label.mode === mode && label.book === book;
}
async function inspected(folder, label, what, rejected) {
    try {
        const manifest = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectBook */ .e7)(folder);
        const { mode, book, generation, seq, hash, runId } = manifest;
        const isNamed = mode === label.mode &&
            book === label.book &&
            generation === label.generation &&
            seq === label.seq &&
            hash.startsWith(label.hash) &&
            runId === label.runId;
        if (isNamed)
            return manifest;
        rejected(`${what} holds another book than its name says`);
    }
    catch (error) {
        rejected(`${what} is no good: ${error.message}`);
    }
    return null;
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
        (0,_session_archive_book_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath, (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfLedger */ .Tk)(ledgerPath).reports);
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

/***/ 96817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ marksIn),
/* harmony export */   u: () => (/* binding */ quarantinedIn)
/* harmony export */ });
/* harmony import */ var _book_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60392);

/** The symbols that were in quarantine at the last health check; none before the first, or where it is of an older program. */
function quarantinedIn(reader) {
    const row = reader.row('SELECT metrics FROM health ORDER BY id DESC LIMIT 1');
    if (!row)
        return [];
    const { market } = JSON.parse(row.metrics);
    return market?.quarantined ?? [];
}
/** The newest price of each symbol, with the end of its candle. */
function marksIn(reader) {
    const periodMs = reader.lastSession()?.started.setup.periodMs ?? 0;
    return (0,_book_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPrices */ .lx)(reader, Number.MAX_SAFE_INTEGER, periodMs);
}


/***/ }),

/***/ 32989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ mondayOf),
/* harmony export */   GS: () => (/* binding */ monthOf),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   KP: () => (/* binding */ weekName),
/* harmony export */   SG: () => (/* binding */ monthClosedBy),
/* harmony export */   aw: () => (/* binding */ weekClosedBy),
/* harmony export */   i6: () => (/* binding */ dayClosedBy),
/* harmony export */   mb: () => (/* binding */ WEEK_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   vW: () => (/* binding */ weekStart)
/* harmony export */ });
/* unused harmony export monthEnd */
/**
 * Where days, weeks and months begin and end, UTC. One rule everywhere: what happens exactly at a border closes the
 * period before it, as a point of the equity curve at 00:00 does; what begins at a border belongs to the period after.
 */
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** 00:00 of the day that begins at a time, or that it lies in. */
function dayStart(time) {
    return Math.floor(time / DAY_MS) * DAY_MS;
}
/** 00:00 of the day that a point at a time belongs to: at 00:00 it is the day before. */
function dayClosedBy(time) {
    return dayStart(time - 1);
}
/** Monday 00:00 of the week that a point at a time belongs to. */
function weekClosedBy(time) {
    return weekStart(time - 1);
}
/** `2026-01`: the month that a time lies in. */
function monthOf(time) {
    return new Date(time).toISOString().slice(0, 7);
}
/** `2026-01`: the month that a point at a time belongs to. */
function monthClosedBy(time) {
    return monthOf(time - 1);
}
/** The end of the month that a point at a time belongs to: 00:00 of the first day of the next one. */
function monthEnd(time) {
    const date = new Date(time - 1);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;
/** Monday 00:00 UTC of the ISO 8601 week that a time lies in. */
function weekStart(time) {
    return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
/** `2026-W01`: a week belongs to the year that its Thursday lies in. */
function weekName(time) {
    const thursday = weekStart(time) + 3 * DAY_MS;
    const year = new Date(thursday).getUTCFullYear();
    const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
    return `${year}-W${String(number).padStart(2, '0')}`;
}
/** The Monday of a week by its name, as `weekName` writes it. */
function mondayOf(year, week) {
    // The week with January 4th is the first.
    return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
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
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6729);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57624);





/**
 * Sets a book aside with its reports, so that another can be opened; nothing is deleted. `reports` is the work
 * directory's folder of them. Returns the new folder, `null` without a book.
 */
function archiveBook(ledgerPath, reports) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return null;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), 'archive');
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
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
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(reports).filter(_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isReportFile */ .NK);
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


/***/ })

};
