export const id = 7276;
export const ids = [7276];
export const modules = {

/***/ 14471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ saveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5602);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21761);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98292);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7525);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74324);
/* harmony import */ var _superseded_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77832);










/** Saves the book as it stands now. Never throws. */
async function saveBook(scene, saving) {
    const { stage, leg, generation, retentionDays } = saving;
    const { mode, book, context, ledgerPath, scratch } = scene;
    const { runId, attempt } = context;
    const savedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `saving-${savedAt}`);
    const problems = [];
    let quota = null;
    try {
        const { seq, hash } = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_8__/* .packBook */ .lw)(ledgerPath, folder, {
            mode,
            book,
            generation,
            leg,
            stage,
            runId,
            attempt,
            savedAt,
        });
        const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)({ mode, book, generation, seq, hash, runId, attempt, leg, savedAt });
        const store = () => (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .saveAsArtifact */ .wK)(scene, folder, label, retentionDays).catch((error) => {
            problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
            if ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .isQuotaRefusal */ .Xj)(error))
                quota = error.message.split('\n')[0];
            return null;
        });
        // Side by side: a service that hangs must not take the other one's time.
        const marking = (0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveMark */ .FM)(scene, `${folder}-mark`, retentionDays).then(() => null, (error) => `the mark of this book could not be left: ${error.message}`);
        const cache = async () => {
            const problem = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_5__/* .saveToCache */ .$T)(scene, folder, label);
            if (problem)
                problems.push(`${problem} (${label.text})`);
            return problem === null;
        };
        const caching = saving.shelves === 'both' ? cache() : null;
        const artifact = await store();
        const cacheSaved = await (caching ?? (artifact === null && cache()));
        const unmarked = await marking;
        // If the copy did not get there either, that was said already.
        if (unmarked && artifact)
            problems.push(unmarked);
        if (artifact) {
            const { problem } = await (0,_superseded_js__WEBPACK_IMPORTED_MODULE_9__/* .deleteSupersededArtifacts */ .X)(scene, label);
            if (problem)
                scene.log(problem);
        }
        return { label: label.text, seq, hash, cacheSaved, artifact, quota, problems };
    }
    catch (error) {
        problems.push(`the book could not be packed: ${error.message}`);
        return { label: null, seq: 0, hash: '', cacheSaved: false, artifact: null, quota, problems };
    }
    finally {
        // What was given up may still read it.
        if (problems.length === 0) {
            for (const path of [folder, `${folder}-mark`])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        }
    }
}


/***/ }),

/***/ 77832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ deleteSupersededCaches),
/* harmony export */   X: () => (/* binding */ deleteSupersededArtifacts)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5602);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64664);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49789);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98292);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29227);





const SERVICE = 'the artifact service';
/** Copies of a book that stay in the cache if the run may delete the others. */
const KEPT_CACHES = 2;
/** GitHub takes one change a second; what is left over is for the next leg. */
const MOST_DELETED = 10;
/**
 * Deletes the copies that this leg uploaded before the one with that label. The token of a run may do so with artifacts of
 * the run itself, without any permission. Returns how many are gone, and what went wrong. Never throws.
 */
async function deleteSupersededArtifacts(scene, label) {
    let deleted = 0;
    try {
        const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactClient */ .AR)();
        const { artifacts } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.listArtifacts());
        for (const { name } of artifacts) {
            const other = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(name);
            if (!other || !isOfSameLeg(other, label) || (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other, label) <= 0)
                continue;
            await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.deleteArtifact(name));
            deleted += 1;
        }
        return { deleted, problem: null };
    }
    catch (error) {
        return { deleted, problem: `superseded copies stay where they are: ${error.message}` };
    }
}
/** A leg has one writer, so its copies are one book; another attempt of it may have gone another way. */
function isOfSameLeg(one, other) {
    return (one.mode === other.mode &&
        one.book === other.book &&
        one.generation === other.generation &&
        one.runId === other.runId &&
        one.attempt === other.attempt &&
        one.leg === other.leg);
}
/**
 * Deletes cached copies of this branch's book that are the beginning of the book as it stands, but for the newest. The job
 * needs `actions: write` for that, which the shipped workflow does not ask for. Returns what is to be told. Never throws.
 */
async function deleteSupersededCaches(scene, label) {
    const { api, context } = scene;
    let lineage = null;
    try {
        const cached = (await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .listCache */ .j$)(scene)).filter(({ label: other, ref }) => ref === context.ref && other.mode === label.mode && other.book === label.book);
        lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .Lineage */ .A.of(scene.ledgerPath);
        const superseded = cached
            .toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(a.label, b.label))
            .slice(KEPT_CACHES)
            .filter(({ label: other }) => other.generation === label.generation && lineage?.holds(other));
        let deleted = 0;
        for (const { id } of superseded.slice(0, MOST_DELETED)) {
            if (id === null)
                continue;
            const place = { owner: context.owner, repo: context.repo, cache_id: id };
            await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, 'GitHub', () => api.rest.actions.deleteActionsCacheById(place));
            deleted += 1;
        }
        return deleted === 0 ? null : `${deleted} superseded copies were deleted from the cache.`;
    }
    catch (error) {
        const { message } = error;
        return /not accessible by integration/i.test(message)
            ? 'Superseded copies stay in the cache until GitHub evicts them: to delete them the job needs actions: write.'
            : `Superseded copies stay in the cache: ${message}`;
    }
    finally {
        lineage?.close();
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

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40457);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84356);
/* harmony import */ var _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17974);
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55853);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57624);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60433);
/* harmony import */ var _report_summaries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16943);
/* harmony import */ var _server_metrics_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58506);
/* harmony import */ var _session_end_open_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99675);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14187);
/* harmony import */ var _leg_ending_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65820);












/**
 * Reads how a leg ended, writes the end of a session that was cancelled and could not write it itself, and writes the
 * final report where its controller could not. Never throws: a book that cannot
 * be read is a fault of it, and the rest is told all the same. `divergence` is what this step found out; a report whose
 * session was cancelled before its controller could is written again with it. Without the dashboard's `page.html` there
 * is no HTML.
 */
function aftermathOf(session, config, jobStatus, { page = null, divergence = null, } = {}) {
    const { leg, ledgerPath } = session;
    const said = (0,_leg_ending_js__WEBPACK_IMPORTED_MODULE_11__/* .legEnding */ .u)(session, jobStatus === 'cancelled');
    const isLast = leg.number === leg.of;
    const nothing = {
        ...judged(said, { hasBegun: false, goesOn: !isLast, end: null }),
        ...{ goesOn: false, hasBegun: false, report: null, faults: [], problems: [] },
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath))
        return nothing;
    let reader = null;
    try {
        reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(ledgerPath, 'at-rest');
        if (reader.lastSession()?.id !== session.id)
            return nothing;
        const problems = [];
        if (said.outcome === 'cancelled' && reader.sessionEnd(session.id) === null) {
            reader.close();
            problems.push(...endCancelled(session, said.reason));
            reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(ledgerPath, 'at-rest');
        }
        const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyLedger */ .x)(reader);
        const end = reader.sessionEnd(session.id)?.data ?? null;
        const ending = judged(said, { hasBegun: true, goesOn: !isLast, end });
        const goesOn = ending.outcome === 'completed' && !isLast && end === null;
        const begun = { ...nothing, ...ending, goesOn, hasBegun: true, faults };
        const ended = { ...ending, exitCode: _process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .ai[ending.outcome] };
        const reported = reportOf(reader, session, config, ended, goesOn, page, divergence);
        return { ...begun, ...reported, problems: [...problems, ...reported.problems] };
    }
    catch (error) {
        const reason = `the ledger cannot be read: ${error.message}`;
        // Nothing says any more that it was completed.
        const outcome = said.outcome === 'completed' ? { outcome: 'failed', reason } : said;
        return { ...nothing, ...outcome, faults: [reason] };
    }
    finally {
        reader?.close();
    }
}
function judged(said, written) {
    return { ...said, ...(0,_process_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedEnding */ .vA)(said, written) };
}
/**
 * A job can be cancelled at a moment when no bot of the session lives that could write its end: the book of the leg
 * before was just brought, or the controller was killed while it wrote its last words. Returns what went wrong.
 */
function endCancelled({ id, ledgerPath }, detail) {
    try {
        const isWritten = (0,_session_end_open_session_js__WEBPACK_IMPORTED_MODULE_9__/* .endOpenSession */ .s)(ledgerPath, id, { reason: 'cancelled', detail });
        return isWritten ? [] : ['The end of the session could not be written: its bot still holds the book'];
    }
    catch (error) {
        return [`The end of the session could not be written: ${error.message}`];
    }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, isOngoing, page, divergence) {
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
            ongoing: isOngoing ? session.id : null,
            outcome,
            divergence,
        };
        report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .collectReport */ .H)('final', reader, request);
        const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(session.workdir, session.book);
        const htmlOf = page && (0,_report_html_js__WEBPACK_IMPORTED_MODULE_6__/* .htmlReports */ .R)(page, reader, paths);
        const isComplete = reportPath !== null && !(end === 'cancelled' && divergence);
        const written = isComplete ? reportPath : (0,_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u5)(paths, report, reporting.report_format, htmlOf)[0];
        // A controller that was gone wrote no summary of its day and week.
        const ongoing = isOngoing ? session.id : null;
        (0,_report_summaries_js__WEBPACK_IMPORTED_MODULE_7__/* .refreshSummaries */ .sb)({ reader, paths, config: { thresholds, reporting }, htmlOf, ongoing }, metrics);
        return { report, reportPath: written ?? null, problems: [] };
    }
    catch (error) {
        const problem = `The final report could not be written: ${error.message}`;
        return { report, reportPath, problems: [problem] };
    }
}
function newestMetrics(reader, { id, workdir, book }) {
    const fromFile = (0,_server_metrics_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readMetrics */ .U)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(workdir, book).metrics, id);
    if (fromFile)
        return fromFile;
    const row = reader.row('SELECT * FROM health WHERE session = ? ORDER BY id DESC LIMIT 1', id);
    return row ? JSON.parse(row.metrics) : null;
}


/***/ }),

/***/ 59135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ saveFinalBook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/label.js
var book_label = __webpack_require__(98292);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/save-book.js
var save_book = __webpack_require__(14471);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/artifact-shelf.js + 1 modules
var artifact_shelf = __webpack_require__(21761);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/listing.js
var listing = __webpack_require__(53250);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/book/stored-before.js



/**
 * Whether the copy that was saved before this leg's is an artifact, expired or not. GitHub's own list is the memory: a copy
 * that it refused is not in it. `null` if there was none before, or GitHub does not say.
 */
async function wasStoredBefore(scene, { book, run }, leg) {
    const before = leg > 1 ? { runId: run.id, leg: leg - 1, seq: null } : pinned(book);
    if (!before)
        return null;
    try {
        const labels = (await (0,artifact_shelf/* listRun */.UI)(scene, before.runId)).map(({ name }) => (0,book_label/* parseLabel */.Q_)(name));
        return labels.some((label) => label?.book === scene.book &&
            label.mode === scene.mode &&
            label.leg === before.leg &&
            (before.seq === null || label.seq === before.seq));
    }
    catch (error) {
        if (!(error instanceof listing/* ListingError */.P))
            throw error;
        scene.log(error.message);
        return null;
    }
}
function pinned({ source }) {
    if (source === null || source.kind === 'local')
        return null;
    return (0,book_label/* parseLabel */.Q_)(source.kind === 'cache' ? source.key : source.name);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/superseded.js
var superseded = __webpack_require__(77832);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/deadline.js
var deadline = __webpack_require__(64664);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/final-book.js








/** By then, since its process began, a step has saved the book: the logs and the issues need the rest of five minutes. */
const SAVED_BY_MS = 150_000;
/** For each of both tries; a service that answers at all takes seconds. */
const PATIENCE_MS = 45_000;
const TRIES = 2;
const PAUSE_MS = 5_000;
/** Saves the book to both shelves, so that the loss of one of them costs nothing. Never throws. */
async function saveFinalBook(scene, plan, session, { hasBegun, faults, goesOn }) {
    const { log } = scene;
    const nothing = { saved: null, problem: null, quota: null };
    if (!(0,external_node_fs_.existsSync)(session.ledgerPath))
        return nothing;
    if (faults.length > 0)
        return { ...nothing, problem: `the ledger does not verify: ${faults.join('; ')}` };
    if (!hasBegun)
        return nothing;
    const books = (0,book_scene/* bookScene */.y)(scene, session.identity.mode, session.book, {
        patienceMs: PATIENCE_MS,
        until: Math.max(SAVED_BY_MS, (0,clock/* processAgeMs */.vf)() + PATIENCE_MS),
    });
    const saved = await untilSaved(books, {
        stage: goesOn ? 'leg-end' : 'final',
        leg: session.leg.number,
        generation: plan.book.generation,
        retentionDays: plan.config.reporting.retention_days,
        shelves: 'both',
    });
    for (const problem of saved.problems)
        log.warning(problem);
    const isSafe = isSaved(saved);
    if (isSafe)
        log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
    const label = (0,book_label/* parseLabel */.Q_)(saved.label ?? '');
    const note = label && saved.cacheSaved ? await (0,superseded/* deleteSupersededCaches */.H)(books, label) : null;
    if (note)
        log.line(note);
    return {
        saved,
        problem: isSafe ? null : `the book could not be saved: ${saved.problems.join('; ')}`,
        quota: await quotaOf(books, plan, session, saved),
    };
}
/** What one service did not take, the other one has; what neither took is tried once more. */
async function untilSaved(books, saving) {
    const problems = new Set();
    for (let tried = 1;; tried += 1) {
        const saved = await (0,save_book/* saveBook */.Z)(books, saving);
        for (const problem of saved.problems)
            problems.add(problem);
        const isLast = tried === TRIES || (0,deadline/* timeLeft */.f$)(books) <= 2 * PAUSE_MS || saved.label === null;
        if (isSaved(saved) || isLast)
            return { ...saved, problems: [...problems] };
        books.log('Neither the cache nor the artifact service took the book: it is tried again.');
        await (0,clock/* sleep */.yy)(PAUSE_MS);
    }
}
function isSaved({ cacheSaved, artifact }) {
    return cacheSaved || artifact !== null;
}
async function quotaOf(books, plan, { leg }, { quota: said }) {
    if (said === null)
        return null;
    return { said, isRepeated: (await wasStoredBefore(books, plan, leg.number)) === false };
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
 * would look broken. Never throws: the book and the logs are saved also if something still runs.
 */
async function endLeftovers({ log }, { workdir, book, ledgerPath }, when, timeoutMs) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir, book);
    try {
        // With any status of the job, the session did not end by itself.
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

/***/ 65820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ legEnding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14187);
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40277);



/** How a leg ended whose processes are gone. The journal may know worse: see `judgedEnding`. */
function legEnding({ id, leg, workdir, book }, isCancelled) {
    const paths = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir, book);
    const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .Uv)(paths);
    if (result?.session === id && result.leg === leg.number) {
        const { outcome, reason, remedy, report: reportPath, health } = result;
        // Only a cancelled job cancels a session; else its watcher went without being asked to.
        return outcome === 'cancelled' && !isCancelled
            ? {
                ...without('failed', `the monitor step was gone before the session was over: ${reason}`),
                ...{ reportPath, health },
            }
            : { outcome, reason, remedy, reportPath, health };
    }
    if (isCancelled)
        return without('cancelled', 'the run was cancelled before the session said how it ended');
    const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(paths.runtimeLog);
    return without('failed', hasBegun ? 'the controller was gone without a word' : 'the session was never started');
}
function without(outcome, reason) {
    return { outcome, reason, remedy: null, reportPath: null, health: null };
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

/***/ 16943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   sb: () => (/* binding */ refreshSummaries)
/* harmony export */ });
/* unused harmony export reportedUntil */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32989);
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55853);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57624);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83028);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43722);







/** A session that was killed before anything happened is within a report that goes on for as long as this. */
const LEAST_MS = 1000;
/** Ends after which the controller had the time to write its reports. */
const IN_ORDER = new Set(['completed', 'data-ended', 'stopped', 'killed', 'breaker']);
const LENGTHS = { daily: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO, weekly: _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb };
/** Writes the summary of what happened after `from` and up to `to`; returns its Markdown file. */
function writeSummary({ reader, paths, config, htmlOf, ongoing }, kind, { from, to }, metrics) {
    const { thresholds, reporting } = config;
    const report = (0,_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .collectReport */ .H)(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReport */ .u5)(paths, report, reporting.report_format, htmlOf)[0];
}
/**
 * Writes again what the summaries of the last seven days leave out: a session that was killed wrote none, and the day's
 * and the week's are those of the session before. Older days have no candles left to report. Returns the Markdown files.
 */
function refreshSummaries(scene, now) {
    const { reader, config } = scene;
    const { daily_summary, weekly_summary, retention_days } = config.reporting;
    const cursor = reader.cursor();
    if (!cursor)
        return [];
    const keptFrom = cursor.time - Math.min(_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEK_MS */ .mb, retention_days * _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
    const recent = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_6__/* .sessionsIn */ .Z)(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
    const runs = recent.filter(({ id }) => id !== scene.ongoing);
    const stale = (kind) => startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
    return [
        ...(daily_summary ? stale('daily').map((from) => ['daily', from]) : []),
        ...(weekly_summary ? stale('weekly').map((from) => ['weekly', from]) : []),
    ].map(([kind, from]) => {
        const stretch = { from, to: from + LENGTHS[kind] };
        const to = lastMoment(reader, stretch, runsIn(stretch, recent)) ?? from;
        return writeSummary(scene, kind, { from, to }, metricsAt(reader, to) ?? now);
    });
}
/** The days or weeks in which sessions ran, the oldest first. */
function startsOf(kind, runs) {
    const [begins, closedBy] = kind === 'daily' ? [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayStart */ .J7, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .dayClosedBy */ .i6] : [_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekStart */ .vW, _calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .weekClosedBy */ .aw];
    const starts = new Set();
    for (const { start, end } of runs) {
        const last = end > start ? closedBy(end) : begins(start);
        for (let from = begins(start); from <= last; from += LENGTHS[kind])
            starts.add(from);
    }
    return [...starts].toSorted((a, b) => a - b);
}
function isStale({ reader, paths }, kind, from, runs) {
    const stretch = { from, to: from + LENGTHS[kind] };
    const own = runsIn(stretch, runs);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.reports, `${(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportName */ .e6)(kind, from, stretch.to)}.md`);
    // A session that ended in order wrote its summaries, and somebody has taken them away since.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
    const markdown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    const last = lastMoment(reader, stretch, own);
    const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
    return isShort || own.some(({ id }) => !markdown.includes(`| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .outside */ .qY)(id)} |`));
}
/** The sessions that ran in a day or week; one that begins at its end belongs to the next. */
function runsIn({ from, to }, runs) {
    return runs.filter(({ start, end }) => (start >= from ? start < to : end > from));
}
/** When the period of a report in Markdown ends, as `markdownOf` writes it. */
function reportedUntil(markdown) {
    const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
    return to === undefined ? null : Date.parse(to);
}
/** When the last thing of those sessions happened in a stretch; `null` where nothing did. */
function lastMoment(reader, { from, to }, runs) {
    const found = reader.row(`WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`, JSON.stringify(runs.map(({ id }) => id)), from, to, from, to);
    const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
    const last = Math.max(found?.time ?? from, ...begun);
    return last > from ? last : null;
}
/** What the last health check up to a time found. */
function metricsAt(reader, time) {
    const query = 'SELECT metrics FROM health WHERE time <= ? ORDER BY time DESC, id DESC LIMIT 1';
    const row = reader.row(query, time);
    return row ? JSON.parse(row.metrics) : null;
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

/***/ 99675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ endOpenSession)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js + 4 modules
var ledger_writer = __webpack_require__(44972);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/standing-engine.js
var standing_engine = __webpack_require__(66722);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/journal-at-rest.js





/**
 * Writes what was decided about a book that no bot holds, in one transaction; `null` decides nothing. Returns whether
 * the book could be written: `false` where a bot holds it after all.
 */
function journalAtRest(ledgerPath, decide) {
    const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(ledgerPath));
    if (!lock)
        return false;
    const reader = new ledger_reader/* LedgerReader */.B(ledgerPath);
    const writer = new ledger_writer/* LedgerWriter */.f(ledgerPath);
    try {
        const last = reader.lastSession();
        const engine = (0,standing_engine/* standingEngine */.T)(reader);
        if (!last || !engine)
            throw new Error('the book has no session yet');
        const time = reader.cursor()?.time ?? last.time;
        const hasEnded = reader.sessionEnd(last.id) !== null;
        const entries = decide({ engine, session: last.id, hasEnded, time });
        if (entries)
            writer.commit({ session: last.id, seen: [], entries, time }, engine);
        return true;
    }
    finally {
        writer.close();
        reader.close();
        lock.release();
    }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/end-open-session.js

/**
 * Writes the end of a session whose bot is gone and could not write it, so that the next one does not take it for
 * lost. Does nothing if it has its end, or if another session came after it. Returns `false` if a bot still holds the book.
 */
function endOpenSession(ledgerPath, id, { reason, detail }) {
    return journalAtRest(ledgerPath, ({ engine, session, hasEnded, time }) => session === id && !hasEnded ? engine.end(time, reason, detail) : null);
}


/***/ }),

/***/ 66722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ standingEngine)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99731);
/* harmony import */ var _ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24745);
/* harmony import */ var _ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20024);



const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
/** For an engine that is only looked at: nobody is asked for signals. */
const SILENT = {
    name: 'silent',
    description: 'Never says anything.',
    parameters: {},
    warmup: () => 0,
    create: () => ({ onCandle: () => undefined }),
};
/**
 * The engine as the ledger leaves it after its last step, for those who look or give a command; `null` without a session. It goes on from
 * the newest snapshot that nothing speaks against, so that a book of years costs no more than what came since.
 */
function standingEngine(reader) {
    const session = reader.lastSession();
    if (!session)
        return null;
    const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(session.started.setup, []);
    engine.recall(reader.entries(restored(engine, reader)));
    for (const [symbol, price] of reader.marks())
        engine.book.mark(symbol, price);
    const cursor = reader.cursor();
    if (engine.governor && cursor)
        engine.governor.highWaterMark = cursor.high_water_mark;
    return engine;
}
/** Puts an engine where the newest snapshot stands. Returns the last entry that is in it; 0 if none can be believed. */
function restored(engine, reader) {
    const { seq, state } = (0,_ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .findSnapshot */ .C)(reader, ANY);
    if (!state || (0,_ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_1__/* .contradictionOf */ .z)(reader, seq, state) !== null)
        return 0;
    engine.restore(state);
    return seq;
}


/***/ })

};
