export const id = 1144;
export const ids = [1144];
export const modules = {

/***/ 91144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10141);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10513);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86123);
/* harmony import */ var _launch_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1947);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45578);
/* harmony import */ var _other_books_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26230);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77777);
/* harmony import */ var _shelves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52835);










const MOST_PATIENCE = 3;
const NEW_BOOK = "if no copy is left, run the workflow by hand with new-book ticked: a new book is opened, and what is there is archived";
const TRY_LATER = "nothing is lost: the next run asks again";
async function findBook(scene, { newBook }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scene.scratch, { recursive: true, force: true });
  const inventory = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_2__/* .takeInventory */ .O1)(scene);
  const newest = inventory.candidates[0]?.label.generation ?? 0;
  const warnings = [...inventory.warnings];
  const answer = (rest) => {
    return {
      found: null,
      refusal: null,
      generation: Math.max(1, newest),
      opensNew: false,
      fork: null,
      warnings,
      ...rest
    };
  };
  const refuse = (kind, reason, remedy = NEW_BOOK) => answer({ refusal: { kind, reason, remedy } });
  if (inventory.unlisted) {
    const { message, isForbidden } = inventory.unlisted;
    return refuse(
      "book-lost",
      `${message}, so that nobody knows which copy of the book is the newest`,
      isForbidden ? "give the job the permission actions: read" : TRY_LATER
    );
  }
  if (newBook && !isOpenedByThisRun(scene, inventory, newest)) {
    return answer({ generation: newest + 1, opensNew: true });
  }
  const brought = await bringNewest(scene, inventory, (reason) => warnings.push(reason));
  const lineages = {
    remote: brought.book && _lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .Lineage */ .A.of((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(brought.book.folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th)),
    local: _lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .Lineage */ .A.inWorkdir(scene)
  };
  try {
    const remote = brought.book && { ...brought.book, lineage: lineages.remote };
    const chosen = await choose(scene, { ...inventory, ...brought }, remote, lineages.local, {
      answer,
      refuse,
      warn: (reason) => warnings.push(reason)
    });
    return { ...chosen, generation: Math.max(1, remote?.label.generation ?? newest) };
  } finally {
    lineages.remote?.close();
    lineages.local?.close();
  }
}
function isOpenedByThisRun({ context }, { candidates }, newest) {
  const ofNewest = candidates.filter(({ label }) => label.generation === newest);
  const isOwn = ofNewest.length > 0 && ofNewest.every(({ label }) => label.runId === context.runId);
  return context.attempt > 1 && isOwn;
}
async function bringNewest(scene, { candidates }, warn) {
  const until = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .monotonicNow */ .XZ)() + MOST_PATIENCE * (scene.patienceMs ?? _deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .CLIENT_PATIENCE_MS */ .Hj);
  const unreachable = [];
  const rejected = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if ((0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .monotonicNow */ .XZ)() >= until) {
      warn("older copies were not tried any more: the services take too long");
      unreachable.push(candidate);
      break;
    }
    const found = await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_2__/* .bring */ .VB)(scene, candidate, warn);
    if (typeof found === "object") {
      const left = found.source.kind === "cache" ? await stillMissing(scene, unreachable) : unreachable;
      return { book: found, unreachable: left, rejected };
    }
    if (found === "unreachable") unreachable.push(candidate);
    else rejected.add(candidate);
  }
  return { book: null, unreachable, rejected };
}
async function stillMissing(scene, missing) {
  const left = [];
  for (const candidate of missing) {
    if (candidate.artifact !== null) left.push(candidate);
    else if (typeof await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_2__/* .bring */ .VB)(scene, candidate, () => {
    }) === "object") left.push(candidate);
  }
  return left;
}
async function choose(scene, search, remote, local, answers) {
  const { answer, refuse, warn } = answers;
  if (!remote) return withoutCopy(scene, search, local, answers);
  const { manifest, lineage, label, source, folder } = remote;
  const [newer] = search.unreachable;
  if (newer) {
    return refuse(
      "book-lost",
      `the newest book is ${newer.label.text}, but the newest that can be had ends with entry ${label.seq}`,
      `${TRY_LATER}; to go on with the older book, delete the newer caches and artifacts`
    );
  }
  const fork = await forkOf(scene, search, remote);
  if (fork) warn(fork);
  if (search.isOfDefaultBranch) {
    scene.log(`This branch has no book yet: its first session goes on from a copy of ${label.text}.`);
  }
  const { seq, hash } = manifest;
  const found = { seq, hash, source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _packed_book_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_FILE */ .th), saved: manifest };
  if (!local || lineage.holds(local.head)) return answer({ found, fork });
  if (local.holds(manifest)) {
    return answer({ found: localBook(scene, local), fork });
  }
  const reason = `${scene.ledgerPath} and ${label.text} contradict each other`;
  return refuse("book-forked", reason, "move the one in the work directory away, or delete the other one");
}
async function withoutCopy(scene, { unreachable, hadBook, hasOthers, isOfDefaultBranch, others, workflow }, local, { answer, refuse, warn }) {
  const [lost] = unreachable;
  if (lost) {
    const reason = `the book was last saved as ${lost.label.text}, but no copy of it can be had`;
    return refuse("book-lost", reason, `${TRY_LATER}; ${NEW_BOOK}`);
  }
  if (local) return answer({ found: localBook(scene, local) });
  if (hadBook && isOfDefaultBranch) {
    scene.log("This branch has no book yet, and no copy of the default branch can be had: it begins anew.");
    return answer({});
  }
  if (hadBook) {
    return refuse(
      "book-lost",
      "earlier runs of this workflow saved a book, but there is neither a cache nor an artifact of it that is any good"
    );
  }
  const { namedAfter } = scene;
  if (others.unnamed && namedAfter !== void 0) {
    const { reason, remedy } = (0,_other_books_js__WEBPACK_IMPORTED_MODULE_7__/* .unnamedRefusal */ .x2)(scene, others.unnamed, { folder: namedAfter, workflow });
    return refuse("book-lost", reason, remedy);
  }
  const had = await (0,_history_js__WEBPACK_IMPORTED_MODULE_8__/* .hadSessions */ .z)(scene, !hasOthers);
  if (had === null) {
    const reason = "there is no copy of a book, and GitHub does not say whether earlier runs had sessions";
    return refuse("book-lost", reason, TRY_LATER);
  }
  if (had) {
    return refuse("book-lost", `${(0,_launch_line_js__WEBPACK_IMPORTED_MODULE_9__/* .lostSessions */ .Qc)(scene)}, but there is neither a cache nor an artifact of it`);
  }
  const warning = (0,_other_books_js__WEBPACK_IMPORTED_MODULE_7__/* .warningOf */ .aj)(scene, others, workflow);
  if (warning) warn(warning);
  return answer({});
}
async function forkOf(scene, { candidates, rejected }, { label, lineage }) {
  for (const candidate of candidates) {
    if (rejected.has(candidate) || candidate.label.generation !== label.generation) continue;
    if (lineage.holds(candidate.label)) continue;
    if (typeof await (0,_shelves_js__WEBPACK_IMPORTED_MODULE_2__/* .bring */ .VB)(scene, candidate, () => {
    }) !== "object") continue;
    return `${candidate.label.text} and ${label.text} contradict each other: two sessions went on from one entry. The longer one goes on; delete the caches and artifacts of the other one`;
  }
  return null;
}
function localBook({ ledgerPath }, { head }) {
  return { ...head, source: { kind: "local" }, path: ledgerPath, saved: null };
}


/***/ }),

/***/ 86123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wasCancelledAfterLeg),
/* harmony export */   z: () => (/* binding */ hadSessions)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47981);
/* harmony import */ var _launch_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5043);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38940);




const RUNS = 100;
const LOGS = 30;
async function hadSessions(scene, isOnly) {
  try {
    const origins = await _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .Origins */ .C.of(scene);
    const { runId, attempt } = scene.context;
    const recent = (await origins.recent(origins.own.branch, RUNS)).filter((id) => id !== runId);
    const runs = attempt > 1 ? [runId, ...recent] : recent;
    let logsLeft = LOGS;
    for (const run of runs) {
      if (await origins.objection(run, origins.own.branch) !== null) continue;
      for (const job of await jobsOf(scene, run)) {
        if (isOnly && isNamedLaunch(job)) return true;
        if (logsLeft === 0 || job.steps.length === 0) continue;
        logsLeft -= 1;
        const log = await logOf(scene, job.id);
        if (log !== null && (0,_launch_line_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfSession */ .Me)(log, scene)) return true;
      }
    }
    return false;
  } catch (error) {
    if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_2__/* .ListingError */ .P)) throw error;
    scene.log(error.message);
    return null;
  }
}
async function wasCancelledAfterLeg(scene, { runId, leg, session }) {
  const { api, context } = scene;
  const { owner, repo } = context;
  try {
    const conclusion = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .o)(scene, `run ${runId}`, async () => {
      const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
      return data.conclusion;
    });
    if (conclusion !== "cancelled") return false;
    let launches = 0;
    for (const job of await jobsOf(scene, runId)) {
      const log = await logOf(scene, job.id);
      if (log === null ? isNamedLaunch(job) : (0,_launch_line_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfSession */ .Me)(log, scene, session)) launches += 1;
    }
    return launches <= leg;
  } catch (error) {
    if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_2__/* .ListingError */ .P)) throw error;
    scene.log(`GitHub does not say how run ${runId} ended: ${error.message}`);
    return false;
  }
}
async function jobsOf(scene, run_id) {
  const { api, context } = scene;
  const { owner, repo } = context;
  const jobs = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .o)(scene, `the jobs of run ${run_id}`, async () => {
    const query = { owner, repo, run_id, filter: "all", per_page: 100 };
    const { data } = await api.rest.actions.listJobsForWorkflowRun(query);
    return data.jobs.map(({ id, steps = [] }) => ({ id, steps }));
  });
  return jobs ?? [];
}
async function logOf(scene, job_id) {
  const { api, context } = scene;
  const { owner, repo } = context;
  return (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .o)(scene, `the log of job ${job_id}`, async () => {
    try {
      const { data } = await api.rest.actions.downloadJobLogsForWorkflowRun({ owner, repo, job_id });
      return data instanceof ArrayBuffer ? Buffer.from(data).toString("utf8") : String(data);
    } catch (error) {
      if ((0,_api_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 410) return null;
      throw error;
    }
  });
}
function isNamedLaunch({ steps }) {
  return steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === "success");
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ launchLine),
/* harmony export */   Me: () => (/* binding */ tellsOfSession),
/* harmony export */   Qc: () => (/* binding */ lostSessions)
/* harmony export */ });
function launchLine(session, book, pid, head) {
  const goesOn = head ? `goes on after entry ${head.seq}` : "opens a new book";
  return `${launched(session, book)}${pid}) and ${goesOn}.`;
}
function lostSessions(book) {
  return `earlier runs had sessions of ${named(book)}`;
}
function tellsOfSession(log, book, session) {
  if (session !== void 0) return log.includes(launched(session, book));
  if (log.includes(lostSessions(book))) return true;
  const told = [...log.matchAll(/\bSession (\d{8}-\d{6}-\d{4,10}) of the book /g)];
  return told.some(({ 1: id = "", index }) => log.startsWith(launched(id, book), index));
}
function launched(session, book) {
  return `Session ${session} of ${named(book)} runs (pid `;
}
function named({ book, mode }) {
  return `the book ${book} (${mode})`;
}


/***/ }),

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Origins)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47981);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5043);


class Origins {
  own;
  #scene;
  #known = /* @__PURE__ */ new Map();
  constructor(scene, own) {
    this.#scene = scene;
    this.own = own;
  }
  /** @throws {ListingError} if GitHub says nothing about the run that asks. */
  static async of(scene) {
    const own = await askFor(scene, scene.context.runId);
    if (!own) throw new _listing_js__WEBPACK_IMPORTED_MODULE_0__/* .ListingError */ .P(`GitHub knows no run ${scene.context.runId}, which is this one`, false);
    const origins = new Origins(scene, own);
    origins.#known.set(scene.context.runId, own);
    return origins;
  }
  /** Why a run's copies do not count for that branch; `null` if they do. @throws {ListingError} */
  async objection(runId, branch) {
    const origin = await this.of(runId);
    if (!origin) return `GitHub knows no run ${runId}`;
    if (!origin.isOwnRepository) return `run ${runId} is of a fork`;
    if (origin.branch !== branch) return `run ${runId} is of another branch`;
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
    if (known !== void 0) return known;
    const origin = await askFor(this.#scene, runId);
    this.#known.set(runId, origin);
    return origin;
  }
  /** The newest runs of this workflow on a branch, the newest first. @throws {ListingError} */
  async recent(branch, count) {
    const { api, context, ofAnyWorkflow } = this.#scene;
    const query = { owner: context.owner, repo: context.repo, branch, per_page: count };
    const answer = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .o)(this.#scene, "the runs", async () => {
      const { data } = ofAnyWorkflow ? await api.rest.actions.listWorkflowRunsForRepo(query) : await api.rest.actions.listWorkflowRuns({ ...query, workflow_id: this.own.workflowId });
      return (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(data.workflow_runs);
    });
    for (const run of answer ?? []) this.#known.set(run.id, originOf(run));
    return (answer ?? []).map(({ id }) => id);
  }
}
async function askFor(scene, run_id) {
  const { api, context } = scene;
  const { owner, repo } = context;
  return (0,_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .o)(scene, `run ${run_id}`, async () => {
    const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id });
    if (typeof data !== "object" || data === null) throw new Error("the answer is no run");
    return originOf(data);
  });
}
function originOf({ workflow_id, path = "", head_branch, repository, head_repository }) {
  return {
    workflowId: workflow_id,
    workflowPath: path.split("@")[0],
    branch: head_branch ?? "",
    isOwnRepository: head_repository !== null && head_repository.id === repository.id
  };
}


/***/ }),

/***/ 26230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ NO_OTHER_BOOKS),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   aj: () => (/* binding */ warningOf),
/* harmony export */   x2: () => (/* binding */ unnamedRefusal),
/* harmony export */   zH: () => (/* binding */ unnamedAmong)
/* harmony export */ });
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20607);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4781);


const NO_OTHER_BOOKS = { unnamed: null, elsewhere: /* @__PURE__ */ new Map() };
const NAMED = 3;
function isUnnamed({ text }, { mode }) {
  return text.startsWith((0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelPrefixes */ .ft)(mode, _chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .MAIN_BOOK */ .GC)[1]);
}
function unnamedAmong(labels, scene) {
  const named = (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labelPrefixes */ .ft)(scene.mode, _chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .MAIN_BOOK */ .GC)[0];
  if (labels.some(({ text }) => text.startsWith(named))) return null;
  return labels.filter((label) => isUnnamed(label, scene)).toSorted(_label_js__WEBPACK_IMPORTED_MODULE_0__/* .byAge */ .jI)[0] ?? null;
}
function warningOf({ mode, book }, { elsewhere }, own) {
  if (elsewhere.size === 0) return null;
  const files = [...elsewhere].slice(0, NAMED).map(([path, runId]) => `${path} (run ${runId})`);
  const more = elsewhere.size > NAMED ? ` and ${elsewhere.size - NAMED} more` : "";
  return `a new book ${book} of mode ${mode} is opened: copies belong to the workflow file that saved them. A book of that name was saved by ${files.join(", ")}${more}, and this is ${own}. If the file was renamed, give it its old name again to go on with that book; if both are to run, give this book a name of its own (the input book)`;
}
function unnamedRefusal({ book }, { text }, { folder, workflow }) {
  return {
    reason: `the folder ${folder} has no book ${book} yet, but there is a copy from before books had names, which is the book main (${text})`,
    remedy: `to go on with it, write "book": "main" into ${folder}/.chimera/runtime-config.json, or "book: main" below "with:" of this job in ${workflow}; for a new book of this folder, run the workflow by hand with new-book ticked`
  };
}


/***/ }),

/***/ 52835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ bringNewestCache),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   VB: () => (/* binding */ bring)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32172);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4781);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5043);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38940);
/* harmony import */ var _other_books_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26230);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77777);








async function takeInventory(scene) {
  try {
    const [cached, origins] = await Promise.all([(0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .listCache */ .j$)(scene), _origins_js__WEBPACK_IMPORTED_MODULE_2__/* .Origins */ .C.of(scene)]);
    const { branch } = origins.own;
    const { ref, defaultBranch } = scene.context;
    const own = await inventoryOf(scene, origins, cached, branch, ref);
    const isAlone = branch === defaultBranch || defaultBranch === null;
    if (isAlone || own.candidates.length > 0 || own.hadBook) return own;
    const main = await inventoryOf(scene, origins, cached, defaultBranch, `refs/heads/${defaultBranch}`);
    return {
      ...main,
      // Whose runs are asked whether they had sessions: this branch's.
      hasOthers: own.hasOthers,
      others: {
        unnamed: own.others.unnamed ?? main.others.unnamed,
        elsewhere: new Map([...main.others.elsewhere, ...own.others.elsewhere])
      },
      isOfDefaultBranch: true,
      warnings: [...own.warnings, ...main.warnings]
    };
  } catch (error) {
    if (!(error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_3__/* .ListingError */ .P)) throw error;
    scene.log(error.message);
    return {
      candidates: [],
      hadBook: false,
      hasOthers: false,
      others: _other_books_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_OTHER_BOOKS */ .MI,
      workflow: "",
      isOfDefaultBranch: false,
      unlisted: error,
      warnings: []
    };
  }
}
async function inventoryOf(scene, origins, cached, branch, ref) {
  const { books, hasMark, passedOver, elsewhere } = await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtifacts */ .wn)(scene, origins, branch);
  const known = /* @__PURE__ */ new Map();
  for (const cache of cached) {
    if (cache.ref !== ref || await isForeign(scene, origins, cache.label)) continue;
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
    candidates: ofBook.toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .byAge */ .jI)(a.label, b.label)),
    hadBook: hasMark || ofBook.some(({ artifact }) => artifact !== null),
    hasOthers: ofBook.length < all.length,
    others: {
      unnamed: (0,_other_books_js__WEBPACK_IMPORTED_MODULE_4__/* .unnamedAmong */ .zH)(
        all.map(({ label }) => label),
        scene
      ),
      elsewhere
    },
    workflow: origins.own.workflowPath,
    isOfDefaultBranch: false,
    unlisted: null,
    warnings: passedOver
  };
}
async function isForeign(scene, origins, label) {
  const isMeant = isOf(scene, label) || scene.namedAfter !== void 0 && (0,_other_books_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnnamed */ .Vn)(label, scene);
  if (scene.ofAnyWorkflow || !isMeant) return false;
  const origin = await origins.of(label.runId);
  return origin !== null && (origin.workflowId !== origins.own.workflowId || !origin.isOwnRepository);
}
async function bring(scene, { label, isCached, artifact }, rejected) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, label.text);
  let missing = "unreachable";
  if (isCached) {
    const key = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .bringFromCache */ .Xq)(scene, label.text, folder);
    if (key === label.text) {
      const manifest2 = await inspected(folder, label, `the cache ${label.text}`, rejected);
      if (manifest2) return { manifest: manifest2, folder, source: { kind: "cache", key }, label };
      missing = "no good";
    } else {
      rejected(`the cache ${label.text} could not be restored`);
    }
  }
  if (!artifact) return missing;
  const what = `the artifact ${label.text}`;
  if (artifact.isExpired) {
    rejected(`${what} has expired`);
    return "unreachable";
  }
  const { id, runId } = artifact;
  try {
    await (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_5__/* .bringFromArtifact */ .Lb)(scene, artifact, folder);
  } catch (error) {
    const isBook = error instanceof _packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .BookError */ .W3;
    rejected(`${what} ${isBook ? "is no good" : "could not be downloaded"}: ${error.message}`);
    return isBook ? "no good" : "unreachable";
  }
  const manifest = await inspected(folder, label, what, rejected);
  if (!manifest) return "no good";
  return { manifest, folder, source: { kind: "artifact", id, runId, name: label.text }, label };
}
async function bringNewestCache(scene, rejected) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scene.scratch, "newest-cache");
  let key = null;
  for (const prefix of (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .labelPrefixes */ .ft)(scene.mode, scene.book)) {
    key ??= await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_1__/* .bringFromCache */ .Xq)(scene, prefix, folder, prefix);
  }
  const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_6__/* .parseLabel */ .Q_)(key ?? "");
  if (key === null || !label) return null;
  const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
  return manifest && { manifest, folder, source: { kind: "cache", key }, label };
}
function isOf({ mode, book }, label) {
  return label.mode === mode && label.book === book;
}
async function inspected(folder, label, what, rejected) {
  try {
    const manifest = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_7__/* .inspectBook */ .e7)(folder);
    const { mode, book, generation, seq, hash, runId } = manifest;
    const isNamed = mode === label.mode && book === label.book && generation === label.generation && seq === label.seq && hash.startsWith(label.hash) && runId === label.runId;
    if (isNamed) return manifest;
    rejected(`${what} holds another book than its name says`);
  } catch (error) {
    rejected(`${what} is no good: ${error.message}`);
  }
  return null;
}


/***/ })

};
