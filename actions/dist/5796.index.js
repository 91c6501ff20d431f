export const id = 5796;
export const ids = [5796];
export const modules = {

/***/ 85796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/paths.js
var paths = __webpack_require__(91003);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/report-mark.js
var report_mark = __webpack_require__(32302);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/aftermath.js
var steps_aftermath = __webpack_require__(58);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/final-book.js + 1 modules
var final_book = __webpack_require__(59135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/leftovers.js
var leftovers = __webpack_require__(75462);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/plan-in-hand.js + 4 modules
var plan_in_hand = __webpack_require__(90691);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/launch-post.js








const STOP_TIMEOUT_MS = 1e4;
async function launchPostStep() {
  const scene = (0,step/* openStep */.b0)("launch");
  const { log, workdir } = scene;
  const plan = (0,plan_in_hand/* planOfLaunch */.sR)(scene);
  if (!plan?.enabled) return;
  const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)("launch"), null);
  await (0,leftovers/* endLeftovers */.q)(scene, session, "when the job ended", STOP_TIMEOUT_MS);
  if ((0,report_mark/* isReported */.Ob)((0,paths/* pathsOf */.wG)(workdir, session.book), session)) return;
  log.warning("The report step did not run: the book is saved here.");
  const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, "success");
  const { problem } = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
  if (problem) log.error(problem);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
;// CONCATENATED MODULE: ./.build/actions/launch/src/post.js


const main = () => (0,run_step/* runStep */.e)("launch", launchPostStep);


/***/ }),

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
      savedAt
    });
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)({ mode, book, generation, seq, hash, runId, attempt, leg, savedAt });
    const store = () => (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .saveAsArtifact */ .wK)(scene, folder, label, retentionDays).catch((error) => {
      problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
      if ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .isQuotaRefusal */ .Xj)(error)) quota = error.message.split("\n")[0];
      return null;
    });
    const marking = (0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveMark */ .FM)(scene, `${folder}-mark`, retentionDays).then(
      () => null,
      (error) => `the mark of this book could not be left: ${error.message}`
    );
    const cache = async () => {
      const problem = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_5__/* .saveToCache */ .$T)(scene, folder, label);
      if (problem) problems.push(`${problem} (${label.text})`);
      return problem === null;
    };
    const caching = saving.shelves === "both" ? cache() : null;
    const artifact = await store();
    const cacheSaved = await (caching ?? (artifact === null && cache()));
    const unmarked = await marking;
    if (unmarked && artifact) problems.push(unmarked);
    if (artifact) {
      const { problem } = await (0,_superseded_js__WEBPACK_IMPORTED_MODULE_9__/* .deleteSupersededArtifacts */ .X)(scene, label);
      if (problem) scene.log(problem);
    }
    return { label: label.text, seq, hash, cacheSaved, artifact, quota, problems };
  } catch (error) {
    problems.push(`the book could not be packed: ${error.message}`);
    return { label: null, seq: 0, hash: "", cacheSaved: false, artifact: null, quota, problems };
  } finally {
    if (problems.length === 0) {
      for (const path of [folder, `${folder}-mark`]) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
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





const SERVICE = "the artifact service";
const KEPT_CACHES = 2;
const MOST_DELETED = 10;
async function deleteSupersededArtifacts(scene, label) {
  let deleted = 0;
  try {
    const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactClient */ .AR)();
    const { artifacts } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.listArtifacts());
    for (const { name } of artifacts) {
      const other = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabel */ .Q_)(name);
      if (!other || !isOfSameLeg(other, label) || (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(other, label) <= 0) continue;
      await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.deleteArtifact(name));
      deleted += 1;
    }
    return { deleted, problem: null };
  } catch (error) {
    return { deleted, problem: `superseded copies stay where they are: ${error.message}` };
  }
}
function isOfSameLeg(one, other) {
  return one.mode === other.mode && one.book === other.book && one.generation === other.generation && one.runId === other.runId && one.attempt === other.attempt && one.leg === other.leg;
}
async function deleteSupersededCaches(scene, label) {
  const { api, context } = scene;
  let lineage = null;
  try {
    const cached = (await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .listCache */ .j$)(scene)).filter(
      ({ label: other, ref }) => ref === context.ref && other.mode === label.mode && other.book === label.book
    );
    lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .Lineage */ .A.of(scene.ledgerPath);
    const superseded = cached.toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .byAge */ .jI)(a.label, b.label)).slice(KEPT_CACHES).filter(({ label: other }) => other.generation === label.generation && lineage?.holds(other));
    let deleted = 0;
    for (const { id } of superseded.slice(0, MOST_DELETED)) {
      if (id === null) continue;
      const place = { owner: context.owner, repo: context.repo, cache_id: id };
      await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, "GitHub", () => api.rest.actions.deleteActionsCacheById(place));
      deleted += 1;
    }
    return deleted === 0 ? null : `${deleted} superseded copies were deleted from the cache.`;
  } catch (error) {
    const { message } = error;
    return /not accessible by integration/i.test(message) ? "Superseded copies stay in the cache until GitHub evicts them: to delete them the job needs actions: write." : `Superseded copies stay in the cache: ${message}`;
  } finally {
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
/* harmony import */ var _workdir_written_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34295);




const mark = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
function markReported({ state }, { id, leg }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
  (0,_workdir_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { session: id, leg: leg.number });
}
function forgetReported({ state }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { force: true });
}
function isReported({ state }, { id, leg }) {
  const found = (0,_workdir_written_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), mark);
  return found?.session === id && found.leg === leg.number;
}


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ aftermathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _book_health_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11404);
/* harmony import */ var _book_sessions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(46779);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40457);
/* harmony import */ var _ledger_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84356);
/* harmony import */ var _page_report_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56197);
/* harmony import */ var _report_collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40747);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57624);
/* harmony import */ var _report_summaries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16943);
/* harmony import */ var _session_end_open_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99675);
/* harmony import */ var _session_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43771);
/* harmony import */ var _workdir_metrics_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63817);
/* harmony import */ var _workdir_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91003);
/* harmony import */ var _leg_ending_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65820);














function aftermathOf(session, config, jobStatus, {
  page = null,
  divergence = null
} = {}) {
  const { leg, ledgerPath } = session;
  const said = (0,_leg_ending_js__WEBPACK_IMPORTED_MODULE_12__/* .legEnding */ .u)(session, jobStatus === "cancelled");
  const isLast = leg.number === leg.of;
  const nothing = {
    ...judged(said, { hasBegun: false, goesOn: !isLast, end: null }),
    ...{ goesOn: false, hasBegun: false, report: null, faults: [], problems: [] }
  };
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath)) return nothing;
  let reader = null;
  try {
    reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, "at-rest");
    if ((0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_13__/* .lastSession */ .nM)(reader)?.id !== session.id) return nothing;
    const problems = [];
    if (said.outcome === "cancelled" && (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_13__/* .sessionEnd */ .U1)(reader, session.id) === null) {
      reader.close();
      problems.push(...endCancelled(session, said.reason));
      reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LedgerReader */ .B(ledgerPath, "at-rest");
    }
    const { faults } = (0,_ledger_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyLedger */ .x)(reader);
    const end = (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_13__/* .sessionEnd */ .U1)(reader, session.id)?.data ?? null;
    const ending = judged(said, { hasBegun: true, goesOn: !isLast, end });
    const goesOn = ending.outcome === "completed" && !isLast && end === null;
    const begun = { ...nothing, ...ending, goesOn, hasBegun: true, faults };
    const ended = { ...ending, exitCode: _session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT_CODES */ .ai[ending.outcome] };
    const reported = reportOf(reader, session, config, ended, goesOn, page, divergence);
    return { ...begun, ...reported, problems: [...problems, ...reported.problems] };
  } catch (error) {
    const reason = `the ledger cannot be read: ${error.message}`;
    const outcome = said.outcome === "completed" ? { outcome: "failed", reason } : said;
    return { ...nothing, ...outcome, faults: [reason] };
  } finally {
    reader?.close();
  }
}
function judged(said, written) {
  return { ...said, ...(0,_session_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .judgedEnding */ .vA)(said, written) };
}
function endCancelled({ id, ledgerPath }, detail) {
  try {
    const isWritten = (0,_session_end_open_session_js__WEBPACK_IMPORTED_MODULE_8__/* .endOpenSession */ .s)(ledgerPath, id, { reason: "cancelled", detail });
    return isWritten ? [] : ["The end of the session could not be written: its bot still holds the book"];
  } catch (error) {
    return [`The end of the session could not be written: ${error.message}`];
  }
}
function reportOf(reader, session, { thresholds, reporting }, { reportPath, outcome: end, reason, exitCode }, isOngoing, page, divergence) {
  let report = null;
  try {
    const metrics = newestMetrics(reader, session);
    if (!metrics) return { report, reportPath, problems: [] };
    const to = (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_13__/* .sessionEnd */ .U1)(reader, session.id)?.time ?? reader.cursor()?.time ?? session.start;
    const outcome = { outcome: end, reason, exitCode };
    const request = {
      from: session.start,
      to,
      session: session.id,
      metrics,
      thresholds,
      ongoing: isOngoing ? session.id : null,
      outcome,
      divergence
    };
    report = (0,_report_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .collectReport */ .H)("final", reader, request);
    const paths = (0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .pathsOf */ .wG)(session.workdir, session.book);
    const htmlOf = page && (0,_page_report_html_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlReports */ .R)(page, reader, paths);
    const isComplete = reportPath !== null && !(end === "cancelled" && divergence);
    const written = isComplete ? reportPath : (0,_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(paths, report, reporting.report_format, htmlOf)[0];
    const ongoing = isOngoing ? session.id : null;
    (0,_report_summaries_js__WEBPACK_IMPORTED_MODULE_7__/* .refreshSummaries */ .sb)({ reader, paths, config: { thresholds, reporting }, htmlOf, ongoing }, metrics);
    return { report, reportPath: written ?? null, problems: [] };
  } catch (error) {
    const problem = `The final report could not be written: ${error.message}`;
    return { report, reportPath, problems: [problem] };
  }
}
function newestMetrics(reader, { id, workdir, book }) {
  return (0,_workdir_metrics_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readMetrics */ .U)((0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .pathsOf */ .wG)(workdir, book).metrics, id) ?? (0,_book_health_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .newestCheck */ .p8)(reader, id)?.metrics ?? null;
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



async function wasStoredBefore(scene, { book, run }, leg) {
  const before = leg > 1 ? { runId: run.id, leg: leg - 1, seq: null } : pinned(book);
  if (!before) return null;
  try {
    const labels = (await (0,artifact_shelf/* listRun */.UI)(scene, before.runId)).map(({ name }) => (0,book_label/* parseLabel */.Q_)(name));
    return labels.some(
      (label) => label?.book === scene.book && label.mode === scene.mode && label.leg === before.leg && (before.seq === null || label.seq === before.seq)
    );
  } catch (error) {
    if (!(error instanceof listing/* ListingError */.P)) throw error;
    scene.log(error.message);
    return null;
  }
}
function pinned({ source }) {
  if (source === null || source.kind === "local") return null;
  return (0,book_label/* parseLabel */.Q_)(source.kind === "cache" ? source.key : source.name);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/book/superseded.js
var superseded = __webpack_require__(77832);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/deadline.js
var deadline = __webpack_require__(64664);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/book-scene.js
var book_scene = __webpack_require__(59728);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/final-book.js








const SAVED_BY_MS = 15e4;
const PATIENCE_MS = 45e3;
const TRIES = 2;
const PAUSE_MS = 5e3;
async function saveFinalBook(scene, plan, session, { hasBegun, faults, goesOn }) {
  const { log } = scene;
  const nothing = { saved: null, problem: null, quota: null };
  if (!(0,external_node_fs_.existsSync)(session.ledgerPath)) return nothing;
  if (faults.length > 0) return { ...nothing, problem: `the ledger does not verify: ${faults.join("; ")}` };
  if (!hasBegun) return nothing;
  const books = (0,book_scene/* bookScene */.y)(scene, session.identity.mode, session.book, {
    patienceMs: PATIENCE_MS,
    until: Math.max(SAVED_BY_MS, (0,clock/* processAgeMs */.vf)() + PATIENCE_MS)
  });
  const saved = await untilSaved(books, {
    stage: goesOn ? "leg-end" : "final",
    leg: session.leg.number,
    generation: plan.book.generation,
    retentionDays: plan.config.reporting.retention_days,
    shelves: "both"
  });
  for (const problem of saved.problems) log.warning(problem);
  const isSafe = isSaved(saved);
  if (isSafe) log.line(`The book is saved up to entry ${saved.seq} (${saved.label}).`);
  const label = (0,book_label/* parseLabel */.Q_)(saved.label ?? "");
  const note = label && saved.cacheSaved ? await (0,superseded/* deleteSupersededCaches */.H)(books, label) : null;
  if (note) log.line(note);
  return {
    saved,
    problem: isSafe ? null : `the book could not be saved: ${saved.problems.join("; ")}`,
    quota: await quotaOf(books, plan, session, saved)
  };
}
async function untilSaved(books, saving) {
  const problems = /* @__PURE__ */ new Set();
  for (let tried = 1; ; tried += 1) {
    const saved = await (0,save_book/* saveBook */.Z)(books, saving);
    for (const problem of saved.problems) problems.add(problem);
    const isLast = tried === TRIES || (0,deadline/* timeLeft */.f$)(books) <= 2 * PAUSE_MS || saved.label === null;
    if (isSaved(saved) || isLast) return { ...saved, problems: [...problems] };
    books.log("Neither the cache nor the artifact service took the book: it is tried again.");
    await (0,clock/* sleep */.yy)(PAUSE_MS);
  }
}
function isSaved({ cacheSaved, artifact }) {
  return cacheSaved || artifact !== null;
}
async function quotaOf(books, plan, { leg }, { quota: said }) {
  if (said === null) return null;
  return { said, isRepeated: await wasStoredBefore(books, plan, leg.number) === false };
}


/***/ }),

/***/ 75462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _process_end_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32886);
/* harmony import */ var _safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16954);
/* harmony import */ var _workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91003);



async function endLeftovers({ log }, { workdir, book, ledgerPath }, when, timeoutMs) {
  const paths = (0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir, book);
  try {
    const request = { outcome: "cancelled", reason: `the session was still running ${when}` };
    const how = await (0,_process_end_session_js__WEBPACK_IMPORTED_MODULE_0__/* .endSession */ .k)(paths, request, timeoutMs);
    if (how !== "none-ran") log.warning(`The session was still running ${when}, and was ended (${how}).`);
    await (0,_safety_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .predecessorGone */ .F)(paths, ledgerPath);
  } catch (error) {
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
/* harmony import */ var _session_session_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40277);
/* harmony import */ var _workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91003);



function legEnding({ id, leg, workdir, book }, isCancelled) {
  const paths = (0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workdir, book);
  const result = (0,_session_session_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readResult */ .Uv)(paths);
  if (result?.session === id && result.leg === leg.number) {
    const { outcome, reason, remedy, report: reportPath, health } = result;
    return outcome === "cancelled" && !isCancelled ? {
      ...without("failed", `the monitor step was gone before the session was over: ${reason}`),
      ...{ reportPath, health }
    } : { outcome, reason, remedy, reportPath, health };
  }
  if (isCancelled) return without("cancelled", "the run was cancelled before the session said how it ended");
  const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(paths.runtimeLog);
  return without(
    "failed",
    hasBegun ? "the controller was gone without a word" : "the session was never started"
  );
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
/* harmony import */ var _workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15377);
/* harmony import */ var _workdir_stop_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71135);





const LOOK_EVERY_MS = 50;
const NAMELESS_MS = 1e3;
const STARTING_MS = 6e4;
const AFTER_KILL_MS = 1e4;
function runningController(paths) {
  if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock)) return startingController(paths);
  return livingPid(paths.pid) ?? startingController(paths);
}
async function endSession(paths, request, timeoutMs) {
  const pid = await controllerToEnd(paths);
  if (pid === null) return "none-ran";
  if (request) leaveWord(paths, request);
  send(pid, "SIGTERM");
  if (await isOver(paths, timeoutMs)) return "graceful";
  send(pid, "SIGKILL");
  return await isOver(paths, AFTER_KILL_MS) ? "forced" : "survived";
}
async function controllerToEnd(paths) {
  const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() + NAMELESS_MS;
  for (; ; ) {
    const pid = runningController(paths);
    if (pid !== null || !(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock) || (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() >= until) return pid;
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
}
function livingPid(path) {
  const pid = (0,_workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPid */ .Qs)(path);
  return pid !== null && (0,_workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(pid) ? pid : null;
}
function startingController({ startingPid }) {
  const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(startingPid, { throwIfNoEntry: false })?.mtimeMs;
  return written !== void 0 && (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realNow */ .p1)() - written < STARTING_MS ? livingPid(startingPid) : null;
}
function leaveWord(paths, request) {
  try {
    (0,_workdir_stop_request_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveStopRequest */ .XF)(paths, request);
  } catch {
  }
}
async function isOver(paths, withinMs) {
  const until = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() + withinMs;
  while ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocked */ .l)(paths.lock) || runningController(paths) !== null) {
    if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ)() >= until) return false;
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
  return true;
}
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
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
/* harmony import */ var _workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91003);
/* harmony import */ var _workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15377);




const LONGEST_WAIT_MS = 1e4;
const LOOK_EVERY_MS = 50;
async function predecessorGone(paths, ledgerPath) {
  if ((0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock)) return;
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    const server = (0,_workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPid */ .Qs)(paths.serverPid);
    if (!(0,_ledger_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)((0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .writerLockOf */ .AL)(ledgerPath)) && (server === null || !(0,_workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(server))) return;
    await (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
}


/***/ })

};
