export const id = 3497;
export const ids = [3497];
export const modules = {

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ artifactClient),
/* harmony export */   Xj: () => (/* binding */ isQuotaRefusal),
/* harmony export */   qg: () => (/* binding */ putArtifact)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);

const UPLOAD_TIMEOUT_MS = "60000";
async function artifactClient() {
  const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4036), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 142));
  return new DefaultArtifactClient();
}
async function putArtifact(name, files, folder, retentionDays, patience = {}) {
  process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= UPLOAD_TIMEOUT_MS;
  const client = await artifactClient();
  const upload = () => client.uploadArtifact(name, [...files], folder, { retentionDays, compressionLevel: 9 });
  const { id, digest, size } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .inTime */ .RN)(patience, "the artifact service", upload);
  if (!id || id <= 0) throw new Error("GitHub gave it no id");
  return { id, digest: digest ?? "", size: size ?? 0 };
}
function isQuotaRefusal({ message }) {
  return /storage quota has been hit|insufficient usage/i.test(message);
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lb: () => (/* binding */ bringFromArtifact),
  wn: () => (/* binding */ listArtifacts),
  UI: () => (/* binding */ listRun),
  wK: () => (/* binding */ saveAsArtifact)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/github/src/artifact.js
var artifact = __webpack_require__(4227);
// EXTERNAL MODULE: ./.build/packages/github/src/deadline.js
var deadline = __webpack_require__(10513);
// EXTERNAL MODULE: ./.build/packages/github/src/book/label.js
var book_label = __webpack_require__(4781);
// EXTERNAL MODULE: ./.build/packages/github/src/book/listing.js
var listing = __webpack_require__(5043);
// EXTERNAL MODULE: ./.build/packages/github/src/book/mark.js
var mark = __webpack_require__(2350);
// EXTERNAL MODULE: ./.build/packages/github/src/book/packed-book.js
var packed_book = __webpack_require__(77777);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/packages/github/src/book/unpack-book.js






const LARGEST = {
  [packed_book/* LEDGER_FILE */.th]: packed_book/* LARGEST_LEDGER */.V8,
  [packed_book/* MANIFEST_FILE */.h1]: packed_book/* LARGEST_MANIFEST */.$D
};
async function unpackBook(zip, folder) {
  (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
  (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
  try {
    const archive = await yauzl.openPromise(zip, {
      lazyEntries: true,
      validateEntrySizes: true,
      autoClose: false
    });
    try {
      await unpackEntries(archive, folder);
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof packed_book/* BookError */.W3) throw error;
    throw new packed_book/* BookError */.W3(`it is no whole zip file: ${error.message}`);
  }
}
async function unpackEntries(archive, folder) {
  const unpacked = /* @__PURE__ */ new Set();
  for await (const entry of archive.eachEntry()) {
    const { fileName, uncompressedSize } = entry;
    const largest = Object.hasOwn(LARGEST, fileName) ? LARGEST[fileName] : null;
    if (largest === null || unpacked.has(fileName)) {
      throw new packed_book/* BookError */.W3(`it holds ${JSON.stringify((0,stranger_words/* shortWords */.WL)(fileName, 100))}, which no saved book does`);
    }
    if (uncompressedSize > largest) {
      throw new packed_book/* BookError */.W3(`${fileName} has ${uncompressedSize} bytes, more than a book can have`);
    }
    unpacked.add(fileName);
    await (0,promises_.pipeline)(
      await archive.openReadStreamPromise(entry),
      (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, fileName), { flags: "wx" })
    );
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/book/artifact-shelf.js









const PAGE = 100;
const BATCH = 5;
const RECENT_RUNS = 30;
const MOST_PAGES = 30;
function saveAsArtifact(scene, folder, { text }, retentionDays) {
  const files = [packed_book/* LEDGER_FILE */.th, packed_book/* MANIFEST_FILE */.h1].map((name) => (0,external_node_path_.join)(folder, name));
  return (0,artifact/* putArtifact */.qg)(text, files, folder, retentionDays, scene);
}
async function listArtifacts(scene, origins, branch) {
  const newestPage = await listPage(scene, 1);
  const { runIds: marked, ofForks } = await (0,mark/* markedRuns */.TS)(scene, branch);
  const recent = await origins.recent(branch, RECENT_RUNS);
  const found = /* @__PURE__ */ new Map();
  const passedOver = [];
  const elsewhere = /* @__PURE__ */ new Map();
  const noteElsewhere = async (runId) => {
    const path = await origins.otherWorkflow(runId, branch);
    if (path !== null) elsewhere.set(path, Math.max(runId, elsewhere.get(path) ?? 0));
  };
  if (ofForks > 0) {
    passedOver.push(
      `${ofForks} artifacts of forks call themselves ours (${scene.mode}, ${scene.book}): they do not count`
    );
  }
  let hasMark = false;
  const hasLive = () => [...found.values()].some(({ label, isExpired }) => isOf(scene, label) && !isExpired);
  const runIds = [.../* @__PURE__ */ new Set([...marked, ...recent])].toSorted((a, b) => b - a);
  for (let from = 0; from < runIds.length && !hasLive(); from += BATCH) {
    const batch = runIds.slice(from, from + BATCH);
    const lists = await Promise.all(
      batch.map(async (runId) => {
        if (await origins.objection(runId, branch) !== null) {
          await noteElsewhere(runId);
          return [];
        }
        hasMark ||= marked.includes(runId);
        return booksOf(await listRun(scene, runId), runId);
      })
    );
    for (const { book, problem } of lists.flat()) {
      if (book) found.set(book.id, book);
      if (problem) passedOver.push(problem);
    }
  }
  for (let page = newestPage, number = 1; page.length > 0; number += 1) {
    for (const artifact of page) {
      const label = artifact.name.startsWith(book_label/* ANY_LABEL */.u4) ? (0,book_label/* parseLabel */.Q_)(artifact.name) : null;
      const runId = artifact.workflow_run?.id;
      if (!label || !runId || found.has(artifact.id)) continue;
      const { book, problem } = bookOf(artifact, runId, label);
      const why = problem ?? objectionTo(artifact, branch) ?? await origins.objection(runId, branch);
      if (book && why === null) found.set(book.id, book);
      else if (isOf(scene, label) && !/another branch$/.test(why ?? "")) {
        passedOver.push(problem ?? `the artifact ${label.text} does not count: ${why}`);
        if (!problem) await noteElsewhere(runId);
      }
    }
    const isEnough = hasLive() || hasMark || page.length < PAGE || number >= MOST_PAGES;
    page = isEnough ? [] : await listPage(scene, number + 1);
  }
  return { books: [...found.values()], hasMark, passedOver, elsewhere };
}
function isOf({ mode, book }, label) {
  return label.mode === mode && label.book === book;
}
async function listPage(scene, page) {
  const { owner, repo } = scene.context;
  const answer = await (0,listing/* answered */.o)(scene, "the artifacts", async () => {
    const { data } = await scene.api.rest.actions.listArtifactsForRepo({ owner, repo, per_page: PAGE, page });
    return listOf(data.artifacts);
  });
  return answer ?? [];
}
async function listRun(scene, run_id) {
  const { owner, repo } = scene.context;
  const all = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await (0,listing/* answered */.o)(scene, `the artifacts of run ${run_id}`, async () => {
      const query = { owner, repo, run_id, per_page: PAGE, page };
      const { data } = await scene.api.rest.actions.listWorkflowRunArtifacts(query);
      return listOf(data.artifacts);
    });
    all.push(...answer ?? []);
    if ((answer ?? []).length < PAGE) break;
  }
  return all;
}
function booksOf(artifacts, runId) {
  return artifacts.flatMap((artifact) => {
    const label = artifact.name.startsWith(book_label/* ANY_LABEL */.u4) ? (0,book_label/* parseLabel */.Q_)(artifact.name) : null;
    return label ? [bookOf(artifact, runId, label)] : [];
  });
}
function bookOf({ id, digest, size_in_bytes: size, expired: isExpired }, runId, label) {
  if (label.runId !== runId) {
    return {
      book: null,
      problem: `the artifact ${label.text} does not count: it is of run ${runId}, not of the run that it names`
    };
  }
  return { book: { label, id, runId, digest: digest ?? null, size, isExpired }, problem: null };
}
function objectionTo({ workflow_run: run }, branch) {
  if (run?.head_repository_id !== run?.repository_id) return `run ${run?.id} is of a fork`;
  return run?.head_branch === branch ? null : `run ${run?.id} is of another branch`;
}
function listOf(listing) {
  if (Array.isArray(listing)) return listing;
  throw new Error("the answer is no list");
}
async function bringFromArtifact(scene, { id, runId, size, digest }, folder) {
  if (size > packed_book/* LARGEST_LEDGER */.V8) throw new packed_book/* BookError */.W3(`it has ${size} bytes, more than a book can have`);
  const packed = `${folder}-packed`;
  for (const path of [folder, packed]) (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
  const { context, token } = scene;
  const client = await (0,artifact/* artifactClient */.AR)();
  const download = () => client.downloadArtifact(id, {
    path: packed,
    skipDecompress: true,
    ...digest === null ? {} : { expectedHash: digest },
    findBy: { token, workflowRunId: runId, repositoryOwner: context.owner, repositoryName: context.repo }
  });
  const { digestMismatch } = await (0,deadline/* inTime */.RN)(scene, "the artifact service", download);
  if (digestMismatch) throw new Error("its digest is not the one that GitHub has on record");
  try {
    const [file] = (0,external_node_fs_.readdirSync)(packed);
    if (file === void 0) throw new Error("nothing came");
    await unpackBook((0,external_node_path_.join)(packed, file), folder);
  } finally {
    (0,external_node_fs_.rmSync)(packed, { recursive: true, force: true });
  }
}


/***/ }),

/***/ 32172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ saveToCache),
/* harmony export */   Xq: () => (/* binding */ bringFromCache),
/* harmony export */   j$: () => (/* binding */ listCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47981);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10513);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4781);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5043);






const PATH = ".chimera/state/book-transfer";
const SERVICE = "the cache service";
const loadClient = () => Promise.all(/* import() */[__webpack_require__.e(4036), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
async function saveToCache(scene, folder, { text }) {
  const client = await loadClient();
  if (!client.isFeatureAvailable()) return "the cache service is not available here";
  const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(folder, transfer, { recursive: true });
    return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .RN)(scene, SERVICE, () => saved(client, text));
  } catch (error) {
    return `the cache failed: ${error.message}`;
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
  }
}
async function saved({ saveCache, restoreCache }, key) {
  const id = await saveCache([PATH], key);
  if (id <= 0) return "the cache service did not take the book";
  const found = await restoreCache([PATH], key, [], { lookupOnly: true });
  return found === key ? null : "the cache service took the book but does not find it";
}
async function bringFromCache(scene, key, folder, prefix) {
  const { isFeatureAvailable, restoreCache } = await loadClient();
  if (!isFeatureAvailable()) return null;
  const transfer = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scene.context.workspace, PATH);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
    const found = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .RN)(
      scene,
      SERVICE,
      () => restoreCache([PATH], key, prefix === void 0 ? [] : [prefix])
    );
    if (found === void 0) return null;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(transfer, folder, { recursive: true, verbatimSymlinks: true });
    return found;
  } catch (error) {
    scene.log(`The cache ${key} could not be restored: ${error.message}`);
    return null;
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(transfer, { recursive: true, force: true });
  }
}
async function listCache(scene) {
  const { api, context } = scene;
  const { owner, repo } = context;
  const caches = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .o)(
    scene,
    "the caches",
    async () => (0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .recordsOf */ .M$)(
      await api.paginate(api.rest.actions.getActionsCacheList, {
        owner,
        repo,
        key: _label_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_LABEL */ .u4,
        per_page: 100
      })
    )
  );
  return (caches ?? []).flatMap(({ id, key, ref }) => {
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLabel */ .Q_)(key ?? "");
    return label ? [{ id: id ?? null, label, ref: ref ?? context.ref }] : [];
  });
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ parseLabel),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ft: () => (/* binding */ labelPrefixes),
/* harmony export */   jI: () => (/* binding */ byAge),
/* harmony export */   u4: () => (/* binding */ ANY_LABEL)
/* harmony export */ });
/* unused harmony export labelPrefix */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20607);


const ANY_LABEL = "chimera-book-v";
const TAIL = String.raw`g(\d{4}|[1-9]\d{4,8})-(\d{9}|[1-9]\d{9,14})-([0-9a-f]{12})-(\d{1,15})-(\d{1,5})-(\d{1,3})-(\d{14})`;
const NAME = _chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .BOOK_NAME */ .gA.source.slice(1, -1);
const FORM = new RegExp(`^chimera-book-v2-([a-z]+)-(${NAME})\\.${TAIL}$`);
const OLD_FORM = new RegExp(`^chimera-book-v1-([a-z]+)-${TAIL}$`);
function labelPrefix(mode, book) {
  return `chimera-book-v2-${mode}-${book}.`;
}
function labelPrefixes(mode, book) {
  const own = labelPrefix(mode, book);
  return book === _chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC ? [own, `chimera-book-v1-${mode}-`] : [own];
}
function labelOf(facts) {
  const { mode, book, generation, seq, runId, attempt, leg } = facts;
  const pad = (value, digits) => String(value).padStart(digits, "0");
  const hash = facts.hash.slice(0, 12);
  const savedAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(facts.savedAt).replace("-", "");
  const text = `${labelPrefix(mode, book)}g${pad(generation, 4)}-${pad(seq, 9)}-${hash}-${runId}-${attempt}-${leg}-${savedAt}`;
  return { ...facts, text, hash, savedAt };
}
function parseLabel(text) {
  const named = FORM.exec(text);
  const [mode, book, ...tail] = named?.slice(1) ?? old(text);
  const [generation, seq, hash, runId, attempt, leg, savedAt] = tail;
  if (savedAt === void 0) return null;
  const numbers = {
    generation: Number(generation),
    seq: Number(seq),
    runId: Number(runId),
    attempt: Number(attempt),
    leg: Number(leg)
  };
  return { text, mode, book, hash, savedAt, ...numbers };
}
function old(text) {
  const [mode, ...tail] = OLD_FORM.exec(text)?.slice(1) ?? [];
  return mode === void 0 ? [] : [mode, _chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_BOOK */ .GC, ...tail];
}
function byAge(one, other) {
  return other.generation - one.generation || other.seq - one.seq || (other.savedAt > one.savedAt ? 1 : other.savedAt < one.savedAt ? -1 : 0);
}


/***/ }),

/***/ 45578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Lineage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58833);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62687);



class Lineage {
  head;
  #reader;
  constructor(reader, head) {
    this.#reader = reader;
    this.head = head;
  }
  /** `null` if there is no ledger, or nothing in it. */
  static of(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return null;
    const reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .LedgerReader */ .B(path, "at-rest");
    const head = reader.head();
    if (head) return new Lineage(reader, { ...head });
    reader.close();
    return null;
  }
  /** The book of the work directory; one that cannot be read counts as none, and is said. */
  static inWorkdir({ ledgerPath, log }) {
    try {
      return Lineage.of(ledgerPath);
    } catch (error) {
      if (!(error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .LedgerError */ .o)) throw error;
      log(`The book in the work directory is no good: ${error.message}`);
      return null;
    }
  }
  close() {
    this.#reader.close();
  }
  /** Whether a book that ends there is the beginning of this one; hashes may be cut. */
  holds({ seq, hash }) {
    return this.#reader.hashAt(seq)?.startsWith(hash) ?? false;
  }
}


/***/ }),

/***/ 5043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ListingError),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47981);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);



const PAUSE_MS = 2e3;
class ListingError extends Error {
  name = "ListingError";
  /** Whether asking again is of no use: the token may not. */
  isForbidden;
  constructor(message, isForbidden) {
    super(message);
    this.isForbidden = isForbidden;
  }
}
async function answered(patience, what, ask) {
  const patienceMs = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .timeLeft */ .f$)(patience);
  const until = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .processAgeMs */ .vf)() + patienceMs;
  for (; ; ) {
    try {
      return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .inTime */ .RN)({ patienceMs, until }, "GitHub", ask);
    } catch (error) {
      if ((0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404) return null;
      const { message } = error;
      const isForbidden = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 401 || /not accessible by integration/i.test(message);
      const isLate = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .processAgeMs */ .vf)() + Math.min(PAUSE_MS, patienceMs / 5) >= until;
      if (isForbidden || isLate) {
        throw new ListingError(`GitHub does not list ${what}: ${message}`, isForbidden);
      }
      await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .sleep */ .yy)(Math.min(PAUSE_MS, patienceMs / 5));
    }
  }
}


/***/ }),

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ leaveMark),
/* harmony export */   TS: () => (/* binding */ markedRuns)
/* harmony export */ });
/* unused harmony export markName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4227);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10513);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5043);





const PAGE = 100;
const MOST_PAGES = 100;
const MARK_FILE = "mark.json";
function markName({ mode, book }) {
  return `chimera-mark-v1-${mode}-${book}`;
}
async function leaveMark(scene, folder, retentionDays) {
  const { context, mode, book } = scene;
  const name = markName(scene);
  const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .AR)();
  const { artifacts } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .inTime */ .RN)(scene, "the artifact service", () => client.listArtifacts());
  if (artifacts.some((artifact) => artifact.name === name)) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MARK_FILE);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify({ version: 1, mode, book, runId: context.runId })}
`);
  await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .putArtifact */ .qg)(name, [file], folder, retentionDays, scene);
}
async function markedRuns(scene, branch) {
  const { api, context } = scene;
  const { owner, repo } = context;
  const runIds = /* @__PURE__ */ new Set();
  let ofForks = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const artifacts = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .answered */ .o)(scene, "the artifacts", async () => {
      const { data } = await api.rest.actions.listArtifactsForRepo({
        owner,
        repo,
        name: markName(scene),
        per_page: PAGE,
        page
      });
      return listOf(data.artifacts);
    });
    for (const { workflow_run: run } of artifacts ?? []) {
      if (!run?.id) continue;
      if (run.head_repository_id !== run.repository_id) ofForks += 1;
      else if (run.head_branch === branch) runIds.add(run.id);
    }
    if ((artifacts ?? []).length < PAGE) break;
  }
  return { runIds: [...runIds], ofForks };
}
function listOf(listing) {
  if (Array.isArray(listing)) return listing;
  throw new Error("the answer is no list");
}


/***/ }),

/***/ 77777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ LARGEST_MANIFEST),
/* harmony export */   V8: () => (/* binding */ LARGEST_LEDGER),
/* harmony export */   W3: () => (/* binding */ BookError),
/* harmony export */   e7: () => (/* binding */ inspectBook),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE),
/* harmony export */   lw: () => (/* binding */ packBook),
/* harmony export */   rL: () => (/* binding */ placeLedger),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72378);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20607);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6302);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47554);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51558);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62687);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95817);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64634);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);









const LEDGER_FILE = "ledger.db";
const MANIFEST_FILE = "book.json";
const LARGEST_MANIFEST = 64 * 1024;
const LARGEST_LEDGER = 2 ** 30;
const manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
  version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz([1, 2]),
  mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_chimera_engine__WEBPACK_IMPORTED_MODULE_5__/* .MODES */ .FN),
  /** Version 1 knew no names. */
  book: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(_chimera_config__WEBPACK_IMPORTED_MODULE_6__/* .BOOK_NAME */ .gA).default(_chimera_config__WEBPACK_IMPORTED_MODULE_6__/* .MAIN_BOOK */ .GC),
  generation: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  seq: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  hash: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
  session: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(100),
  leg: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  stage: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["checkpoint", "leg-end", "final"]),
  runId: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  attempt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  savedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().positive(),
  sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/)
});
class BookError extends Error {
  name = "BookError";
}
async function packBook(ledgerPath, folder, facts) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
  const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
  (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_7__/* .copyLedger */ .D)(ledgerPath, copy);
  const reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_8__/* .LedgerReader */ .B(copy, "at-rest");
  try {
    const head = reader.head();
    const session = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_9__/* .lastSession */ .nM)(reader);
    if (!head || !session) throw new BookError("the ledger holds no session yet");
    const packed = {
      version: 2,
      ...facts,
      ...head,
      session: session.id,
      bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(copy).size,
      sha256: await sha256Of(copy)
    };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE), `${JSON.stringify(packed, null, 2)}
`);
    return packed;
  } finally {
    reader.close();
  }
}
async function inspectBook(folder) {
  const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, MANIFEST_FILE);
  const ledger = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LEDGER_FILE);
  plainFile(manifestPath, LARGEST_MANIFEST);
  const bytes = plainFile(ledger, LARGEST_LEDGER);
  const said = parseManifest((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(manifestPath, "utf8"));
  if (said.bytes !== bytes)
    throw new BookError(`${LEDGER_FILE} has ${bytes} bytes, ${MANIFEST_FILE} says ${said.bytes}`);
  const sha256 = await sha256Of(ledger);
  if (sha256 !== said.sha256)
    throw new BookError(`the SHA-256 of ${LEDGER_FILE} is ${sha256}, ${MANIFEST_FILE} says ${said.sha256}`);
  verifyWhole(ledger, said);
  return said;
}
function verifyWhole(path, { seq, hash, book }) {
  let reader;
  try {
    reader = new _chimera_ledger__WEBPACK_IMPORTED_MODULE_8__/* .LedgerReader */ .B(path, "at-rest");
  } catch (error) {
    throw new BookError(error.message);
  }
  try {
    const { faults } = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_10__/* .verifyLedger */ .x)(reader);
    if (faults.length > 0)
      throw new BookError(`the ledger does not verify: ${faults.slice(0, 5).join("; ")}`);
    const name = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_6__/* .bookOfLedger */ .SY)((0,_chimera_book__WEBPACK_IMPORTED_MODULE_9__/* .identityOf */ .cu)(reader) ?? {});
    if (name !== book)
      throw new BookError(`the ledger is that of the book ${name}, ${MANIFEST_FILE} says ${book}`);
    const head = reader.head();
    if (head?.seq !== seq || head.hash !== hash) {
      throw new BookError(`the ledger ends with entry ${head?.seq}, ${MANIFEST_FILE} says ${seq}`);
    }
  } finally {
    reader.close();
  }
}
function placeLedger(from, ledgerPath) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(ledgerPath), { recursive: true });
  const draft = `${ledgerPath}.restored`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, draft);
  for (const suffix of ["-wal", "-shm"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${ledgerPath}${suffix}`, { force: true });
  (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_11__/* .removeEndMark */ .BH)(ledgerPath);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, ledgerPath);
}
function parseManifest(text) {
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new BookError(
      `${MANIFEST_FILE} is not what was written: ${(0,_chimera_engine__WEBPACK_IMPORTED_MODULE_12__/* .shortWords */ .WL)(error.message, 300)}`
    );
  }
}
function plainFile(path, largest) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new BookError(`${path} is not there, or no file`);
  if (found.size > largest) throw new BookError(`${path} has ${found.size} bytes, more than a book can have`);
  return found.size;
}
async function sha256Of(path) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
  return hash.digest("hex");
}


/***/ }),

/***/ 46933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bookScene)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);


function bookScene({ context, api, token, log, workdir }, mode, book, patience = {}) {
  return {
    ...patience,
    context,
    api,
    token,
    mode,
    book,
    ledgerPath: (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .ledgerPathOf */ .qx)(workdir, mode, book),
    scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temp, "chimera-books"),
    log: (message) => log.line(message)
  };
}


/***/ }),

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copyLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34166);


function copyLedger(from, to) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { force: true });
  const database = (0,_database_js__WEBPACK_IMPORTED_MODULE_1__/* .openForReading */ .sb)(from);
  try {
    database.prepare("VACUUM INTO ?").run(to);
  } finally {
    database.close();
  }
}


/***/ })

};
