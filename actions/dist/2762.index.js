export const id = 2762;
export const ids = [2762];
export const modules = {

/***/ 12762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/session/src/session-result.js
var session_result = __webpack_require__(81932);
// EXTERNAL MODULE: ./.build/packages/supervision/src/daemon.js
var daemon = __webpack_require__(65063);
// EXTERNAL MODULE: ./.build/packages/workdir/src/sign-of-life.js
var sign_of_life = __webpack_require__(86648);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/book/launch-line.js
var launch_line = __webpack_require__(1947);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/github/src/deadline.js
var deadline = __webpack_require__(10513);
// EXTERNAL MODULE: ./.build/packages/github/src/book/packed-book.js
var packed_book = __webpack_require__(77777);
// EXTERNAL MODULE: ./.build/packages/github/src/book/lineage.js
var lineage = __webpack_require__(45578);
// EXTERNAL MODULE: ./.build/packages/github/src/book/shelves.js
var shelves = __webpack_require__(52835);
// EXTERNAL MODULE: ./.build/packages/github/src/book/take-book.js
var take_book = __webpack_require__(39616);
;// CONCATENATED MODULE: ./.build/packages/github/src/book/pinned-book.js







const TRIES = 4;
const PAUSE_MS = 1e4;
async function restorePinned(scene, pin) {
  for (let tried = 1; ; tried += 1) {
    const { isUnreachable, ...restored } = await restoreOnce(scene, pin);
    const isLast = scene.until === void 0 || tried === TRIES || (0,deadline/* timeLeft */.f$)(scene) <= PAUSE_MS;
    if (!isUnreachable || isLast) return restored;
    scene.log(`${restored.problem}; it is tried again`);
    await (0,clock/* sleep */.yy)(PAUSE_MS);
  }
}
async function restoreOnce(scene, pin) {
  const inventory = await (0,shelves/* takeInventory */.O1)(scene);
  const stale = staleness(inventory, pin) ?? unknownStaleness(scene, inventory);
  if (stale) return { problem: stale, warnings: [] };
  if (isThere(scene, pin)) return { problem: null, warnings: [] };
  const rejected = [];
  const note = (reason) => rejected.push(reason);
  const matching = inventory.candidates.filter((candidate) => isPinned(candidate, pin));
  let isUnreachable = inventory.unlisted !== null;
  for (const candidate of matching) {
    const book = await (0,shelves/* bring */.VB)(scene, candidate, note);
    if (typeof book === "object" && book.manifest.hash === pin.hash)
      return take(scene, book.folder, rejected);
    isUnreachable ||= book === "unreachable";
  }
  if (inventory.unlisted) {
    const book = await (0,shelves/* bringNewestCache */.Hz)(scene, note);
    if (book?.manifest.seq === pin.seq && book.manifest.hash === pin.hash)
      return take(scene, book.folder, rejected);
  }
  const why = rejected.length > 0 ? `: ${rejected.join("; ")}` : "";
  return {
    problem: `the book that the plan names (entry ${pin.seq}) cannot be had${why}`,
    warnings: inventory.warnings,
    isUnreachable
  };
}
async function refuseSecondBook(scene, generation) {
  const inventory = await (0,shelves/* takeInventory */.O1)(scene);
  if (inventory.unlisted)
    return `${inventory.unlisted.message}; a new book is opened only where none is known`;
  return staleness(inventory, { generation, seq: 0 });
}
function unknownStaleness({ context }, { unlisted }) {
  if (!unlisted || context.attempt === 1) return null;
  return `${unlisted.message}; a job that is re-run goes on only where nobody else went on`;
}
function staleness({ candidates, isOfDefaultBranch }, { generation, seq }) {
  if (isOfDefaultBranch) return null;
  const newer = candidates.find(
    ({ label }) => label.generation > generation || label.generation === generation && label.seq > seq
  );
  if (!newer) return null;
  const plan = seq === 0 ? "the plan opens a new book" : `the plan goes on after entry ${seq}`;
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

;// CONCATENATED MODULE: ./.build/packages/github/src/book/leg-book.js









const leg_book_TRIES = 4;
const leg_book_PAUSE_MS = 1e4;
async function findLegBook(scene, wanted, pauseMs = leg_book_PAUSE_MS) {
  const warnings = /* @__PURE__ */ new Set();
  for (let tried = 1; tried <= leg_book_TRIES; tried += 1) {
    const inventory = await (0,shelves/* takeInventory */.O1)(scene);
    const own = ownBook(scene, wanted);
    const book = own ? null : await bringLeg(scene, inventory, wanted, (reason) => warnings.add(reason));
    const head = own ?? book?.manifest;
    if (head) {
      const { generation } = wanted;
      const { seq, hash } = head;
      const stale = staleness(inventory, { generation, seq });
      if (stale) return { problem: stale, warnings: [] };
      if (book) (0,take_book/* takeBook */.B)((0,external_node_path_.join)(book.folder, packed_book/* LEDGER_FILE */.th), scene.ledgerPath);
      return { problem: null, head: { seq, hash }, warnings: [...warnings] };
    }
    if ((0,deadline/* timeLeft */.f$)(scene) <= pauseMs) break;
    if (tried < leg_book_TRIES) await (0,clock/* sleep */.yy)(pauseMs);
  }
  const why = warnings.size > 0 ? `: ${[...warnings].join("; ")}` : "";
  return { problem: `the book that leg ${wanted.leg} left cannot be had${why}`, warnings: [] };
}
async function bringLeg(scene, inventory, wanted, rejected) {
  for (const warning of inventory.warnings) rejected(warning);
  const candidates = inventory.candidates.filter(
    ({ label }) => label.runId === wanted.runId && label.leg === wanted.leg
  );
  for (const candidate of candidates) {
    const book = await (0,shelves/* bring */.VB)(scene, candidate, rejected);
    if (typeof book === "object" && isLegEnd(book.manifest, wanted)) return book;
  }
  const newest = inventory.unlisted ? await (0,shelves/* bringNewestCache */.Hz)(scene, rejected) : null;
  return newest && isLegEnd(newest.manifest, wanted) ? newest : null;
}
function isLegEnd(manifest, { runId, session, leg }) {
  const { stage } = manifest;
  return stage === "leg-end" && manifest.runId === runId && manifest.session === session && manifest.leg === leg;
}
function ownBook({ ledgerPath }, { session }) {
  let reader;
  try {
    reader = new src_reader/* LedgerReader */.B(ledgerPath, "at-rest");
  } catch {
    return null;
  }
  try {
    const isOpen = (0,sessions/* lastSession */.nM)(reader)?.id === session && (0,sessions/* sessionEnd */.U1)(reader, session) === null;
    const head = reader.head();
    return isOpen && head ? { ...head } : null;
  } finally {
    reader.close();
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/own-environment.js
var own_environment = __webpack_require__(72025);
// EXTERNAL MODULE: ./.build/packages/session/src/book-before.js + 1 modules
var book_before = __webpack_require__(70766);
// EXTERNAL MODULE: ./.build/packages/session/src/plan-session.js
var plan_session = __webpack_require__(99876);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/differences.js
var differences = __webpack_require__(74933);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-error.js
var plan_error = __webpack_require__(98121);
;// CONCATENATED MODULE: ./.build/packages/github/src/plan/book-refusals.js




const MOST_APART_MS = 7 * 864e5;
function bookRefusals(plan, leg, ledgerPath) {
  const before = (0,book_before/* readBook */.y)(ledgerPath);
  if (before === null) return [];
  const { session } = plan;
  const identity = (0,differences/* differences */.t)(session.identity, before.identity, "session.identity");
  return [...identity, ...leg === 1 ? nextSession(plan, before) : sameSession(plan, before)];
}
function sameSession({ session }, before) {
  return (0,differences/* differences */.t)(session.setup, before.setup, "session.setup");
}
function nextSession({ session }, before) {
  const { id, setup, changed, previous, start, source } = session;
  const configured = setup.symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const exitsOnly = before.held.filter((symbol) => !configured.includes(symbol));
  const isCancelled = before.previous === "lost" && previous === "cancelled";
  const found = [
    ...(0,differences/* differences */.t)(id, (0,plan_session/* sessionIdOf */.P0)(start, before.sessions + 1), "session.id"),
    ...(0,differences/* differences */.t)(changed, (0,plan_session/* changedKeys */.F$)(before.setup, setup), "session.changed"),
    ...(0,differences/* differences */.t)(previous, isCancelled ? previous : before.previous, "session.previous"),
    ...(0,differences/* differences */.t)(setup.exitsOnly, exitsOnly, "session.setup.exitsOnly")
  ];
  if (source.kind !== "exchange" && Math.abs(start - before.end) > MOST_APART_MS) {
    const expected = `about ${before.end}, where the book ended (${(0,clock/* fileTime */.IQ)(before.end)})`;
    found.push((0,plan_error/* refusal */.x5)("session.start", start, expected));
  }
  const held = new Set(before.held);
  const backfill = source.kind === "exchange" ? source.backfill.map(({ symbol }) => symbol) : [];
  const strange = backfill.filter((symbol) => !held.has(symbol));
  if (strange.length > 0) {
    found.push((0,plan_error/* refusal */.x5)("session.source.backfill", strange, "symbols that the book holds"));
  }
  return found;
}

// EXTERNAL MODULE: ./.build/packages/github/src/report-mark.js
var report_mark = __webpack_require__(94233);
// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var src_api = __webpack_require__(47981);
// EXTERNAL MODULE: ./.build/packages/config/src/schedule.js
var schedule = __webpack_require__(17343);
// EXTERNAL MODULE: ./.build/packages/engine/src/performance/median.js
var median = __webpack_require__(10031);
;// CONCATENATED MODULE: ./.build/packages/github/src/succession/schedule-delays.js



const HOUR_MS = 36e5;
const SECOND_MS = 1e3;
const MOST_LATE_MS = 24 * HOUR_MS;
const MOST_TURNS = 3e3;
function scheduleDelays(timetable, created, { from, now }) {
  const runs = created.filter((at) => at >= from && at <= now).toSorted((a, b) => a - b);
  const until = (0,clock/* isoTime */.Ly)(now);
  const [first] = runs;
  if (first === void 0) {
    const nothing = { turns: 0, dropped: 0, median_delay_seconds: null, longest_delay_seconds: null };
    return { since: (0,clock/* isoTime */.Ly)(from), until, ...nothing };
  }
  const turns = turnsFor(timetable, first, now);
  if (turns === null) return null;
  const { taken, free } = turnsTaken(turns, runs);
  const since = taken[0]?.turn;
  if (since === void 0) return null;
  const dropped = free.filter((turn) => turn >= since && turn < now - MOST_LATE_MS).length;
  const inOrder = taken.map(({ run }) => run).toSorted((a, b) => a - b);
  const delays = taken.map(({ turn }, place) => inOrder[place] - turn).toSorted((a, b) => a - b);
  return {
    since: (0,clock/* isoTime */.Ly)(since),
    until,
    turns: taken.length + dropped,
    dropped,
    median_delay_seconds: seconds((0,median/* median */.J)(delays)),
    longest_delay_seconds: seconds(delays.at(-1))
  };
}
function turnsFor(timetable, first, to) {
  const cron = (0,schedule/* turnsOf */.oA)(timetable);
  let turns = [];
  const before = new Date(first - MOST_LATE_MS);
  for (let at = cron.nextRun(before); at && at.getTime() <= to; at = cron.nextRun(at)) {
    if (turns.length === MOST_TURNS) return null;
    if (at.getTime() <= first) turns = [];
    turns.push(at.getTime());
  }
  return turns;
}
function turnsTaken(turns, runs) {
  const free = [];
  const taken = [];
  let next = 0;
  for (const run of runs) {
    while (next < turns.length && turns[next] <= run) {
      free.push(turns[next]);
      next += 1;
    }
    const latest = free.at(-1);
    if (latest === void 0 || run - latest > MOST_LATE_MS) continue;
    free.pop();
    taken.push({ turn: latest, run });
  }
  return { taken: taken.toSorted((a, b) => a.turn - b.turn), free: [...free, ...turns.slice(next)] };
}
const seconds = (ms) => Math.round(ms / SECOND_MS);

;// CONCATENATED MODULE: ./.build/packages/github/src/succession/scheduled-runs.js




const WINDOW_MS = 30 * 864e5;
const MOST_PAGES = 3;
const PATIENCE_MS = 2e4;
async function askedDelays(scene, timetable, now = (0,clock/* realNow */.p1)()) {
  const { context, log } = scene;
  if (context.defaultBranch === null || context.ref !== `refs/heads/${context.defaultBranch}`) return null;
  const from = now - WINDOW_MS;
  try {
    const created = await (0,deadline/* within */.ux)(PATIENCE_MS, "the list of scheduled runs", createdSince(scene, from));
    return scheduleDelays(timetable, created, { from, now });
  } catch (error) {
    log.line(`How late the schedule came is not known: ${error.message}`);
    return null;
  }
}
async function createdSince({ api, context }, from) {
  const { owner, repo, workflowFile } = context;
  const query = {
    owner,
    repo,
    workflow_id: workflowFile,
    event: "schedule",
    created: `>=${(0,clock/* isoTime */.Ly)(from)}`,
    per_page: 100
  };
  const found = /* @__PURE__ */ new Map();
  let pages = 0;
  for await (const { data } of api.paginate.iterator(api.rest.actions.listWorkflowRuns, query)) {
    for (const { id, created_at } of (0,src_api/* recordsOf */.M$)(data)) found.set(id, Date.parse(created_at));
    pages += 1;
    if (pages === MOST_PAGES) break;
  }
  const times = [...found.values()];
  if (times.every(Number.isFinite)) return times;
  throw new Error("a run has no time");
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/book-scene.js
var book_scene = __webpack_require__(46933);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/plan-in-hand.js + 4 modules
var plan_in_hand = __webpack_require__(63068);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/launch.js




















const BROUGHT_BY_MS = 18e4;
const launch_PATIENCE_MS = 4e4;
const STARTED_WITHIN_MS = 75e3;
async function launchStep(files) {
  const scene = (0,step/* openStep */.b0)("launch");
  const { log, workdir } = scene;
  const { plan, strategyFault } = await (0,plan_in_hand/* acceptedByLaunch */.IC)(scene);
  if (!plan.enabled) {
    log.notice(`Nothing is started: ${plan.reason}`);
    return;
  }
  const leg = (0,step/* readLeg */.NT)("launch");
  (0,report_mark/* forgetReported */.jU)((0,paths/* pathsOf */.wG)(workdir, plan.config.book));
  const fail = (reason, words = reason) => {
    noteFailure((0,paths/* pathsOf */.wG)(workdir, plan.config.book), plan.session.id, leg, reason);
    log.error(words);
    process.exitCode = 1;
  };
  if (strategyFault) return fail(strategyFault.message);
  const asked = askedDelays(scene, plan.config.runtime_settings);
  const book = await bringBook(scene, plan, leg);
  if ("problem" in book) return fail(book.problem);
  const session = (0,run_plan/* sessionOn */.M)(plan, workdir, leg, book.head);
  const refusals = book.head === null ? [] : bookRefusals(plan, leg, session.ledgerPath);
  if (refusals.length > 0) {
    const { reason, message } = plan_error/* PlanError */.W6.of(refusals);
    return fail(reason, message);
  }
  const githubSchedule = await asked;
  (0,sign_of_life/* showLife */.U)((0,paths/* pathsOf */.wG)(workdir, plan.config.book), `launched ${(0,clock/* realNow */.p1)()}`);
  const order = {
    plan: githubSchedule ? { ...session, githubSchedule } : session,
    config: plan.config,
    entries: {
      bot: files.bot.href,
      server: files.server.href,
      divergence: files.divergence.href,
      page: files.page.href
    },
    newBook: plan.newBook && leg === 1
  };
  const started = await inTime((0,daemon/* startDaemon */.LC)(files.controller, order, (0,own_environment/* ownEnvironment */.a)(workdir)));
  const from = book.head ? `${book.head.seq}:${book.head.hash}` : "";
  if (started.type === "failed") {
    (0,action_interface/* giveOutputs */.wY)("launch", { "resumed-from": from });
    log.error(`The session did not start: ${started.message}`);
    process.exitCode = 1;
    return;
  }
  (0,action_interface/* giveOutputs */.wY)("launch", { "controller-pid": started.pid, url: started.url ?? "", "resumed-from": from });
  const { mode } = session.identity;
  log.line((0,launch_line/* launchLine */.CK)(session.id, { book: session.book, mode }, started.pid, book.head));
}
function inTime(starting) {
  return (0,deadline/* within */.ux)(STARTED_WITHIN_MS, "the controller", starting).catch(({ message }) => {
    return { type: "failed", message, exitCode: 1 };
  });
}
function noteFailure(paths, session, leg, reason) {
  (0,external_node_fs_.mkdirSync)(paths.state, { recursive: true });
  const nothing = { remedy: null, head: null, entries: 0, faults: [], report: null, health: null };
  (0,session_result/* writeResult */.Zk)(paths, { session, leg, outcome: "failed", reason, exitCode: 1, ...nothing });
}
async function bringBook(scene, plan, leg) {
  const { log } = scene;
  const { generation, head, source } = plan.book;
  const books = (0,book_scene/* bookScene */.y)(scene, plan.session.identity.mode, plan.config.book, {
    patienceMs: launch_PATIENCE_MS,
    until: BROUGHT_BY_MS
  });
  if (leg > 1) {
    const before = { runId: plan.run.id, session: plan.session.id, generation, leg: leg - 1 };
    const found = await findLegBook(books, before);
    for (const warning of found.warnings) log.warning(warning);
    return found.problem === null ? { head: found.head } : found;
  }
  if (head === null || source === null) {
    const problem = await refuseSecondBook(books, generation);
    return problem === null ? { head: null } : { problem };
  }
  const restored = await restorePinned(books, { generation, ...head, source });
  for (const warning of restored.warnings) log.warning(warning);
  return restored.problem === null ? { head } : { problem: restored.problem };
}

// EXTERNAL MODULE: ./.build/packages/supervision/src/entries.js
var entries = __webpack_require__(56675);
;// CONCATENATED MODULE: ./.build/actions/launch/src/main.js


const main = (home) => (0,run_step/* runStep */.e)("launch", () => launchStep({ ...(0,entries/* processFiles */.H)(), page: new URL("page.html", home) }));


/***/ }),

/***/ 58845:
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
const DAY_MS = 864e5;
const WEEK_MS = 7 * DAY_MS;
function dayStart(time) {
  return Math.floor(time / DAY_MS) * DAY_MS;
}
function dayClosedBy(time) {
  return dayStart(time - 1);
}
function weekClosedBy(time) {
  return weekStart(time - 1);
}
function monthOf(time) {
  return new Date(time).toISOString().slice(0, 7);
}
function monthClosedBy(time) {
  return monthOf(time - 1);
}
function monthEnd(time) {
  const date = new Date(time - 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
const FIRST_MONDAY = 4 * DAY_MS;
function weekStart(time) {
  return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}
function weekName(time) {
  const thursday = weekStart(time) + 3 * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
function mondayOf(year, week) {
  return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}


/***/ }),

/***/ 10031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(sorted) {
  if (sorted.length === 0) return null;
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
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


/***/ }),

/***/ 39616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takeBook)
/* harmony export */ });
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30574);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45578);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77777);




function takeBook(path, ledgerPath) {
  if (path === ledgerPath) return;
  if (!holds(path, ledgerPath)) (0,_chimera_session__WEBPACK_IMPORTED_MODULE_0__/* .archiveBook */ .g)(ledgerPath, (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOfLedger */ .Tk)(ledgerPath).reports);
  (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLedger */ .rL)(path, ledgerPath);
}
function holds(path, other) {
  const open = [];
  try {
    const [one, two] = [path, other].map((file) => {
      const lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_3__/* .Lineage */ .A.of(file);
      if (lineage) open.push(lineage);
      return lineage;
    });
    return one != null && two != null && one.holds(two.head);
  } catch {
    return false;
  } finally {
    for (const lineage of open) lineage.close();
  }
}


/***/ }),

/***/ 72025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);


const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;
function ownEnvironment(workdir) {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name));
  return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir).state, "compiled") };
}


/***/ }),

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57346);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27941);
/* harmony import */ var _plan_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98121);


function differences(found, expected, path) {
  if ((0,_chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(found) && (0,_chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .isTree */ .xK)(expected)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => differences(own(found, key), own(expected, key), `${path}.${key}`));
  }
  if (Array.isArray(found) && Array.isArray(expected) && found.length === expected.length) {
    return expected.flatMap((item, index) => differences(found[index], item, `${path}.${index}`));
  }
  return found === expected ? [] : [(0,_plan_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(path, found, (0,_chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(expected, path))];
}
const own = (tree, key) => Object.hasOwn(tree, key) ? tree[key] : void 0;


/***/ }),

/***/ 94233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ markReported),
/* harmony export */   Ob: () => (/* binding */ isReported),
/* harmony export */   jU: () => (/* binding */ forgetReported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33883);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);




const mark = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ session: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
function markReported({ state }, { id, leg }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(state, { recursive: true });
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { session: id, leg: leg.number });
}
function forgetReported({ state }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), { force: true });
}
function isReported({ state }, { id, leg }) {
  const found = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "reported.json"), mark);
  return found?.session === id && found.leg === leg.number;
}


/***/ }),

/***/ 63068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IC: () => (/* binding */ acceptedByLaunch),
  sR: () => (/* binding */ planOfLaunch),
  i5: () => (/* binding */ planToConclude),
  bF: () => (/* binding */ sameAsLaunched)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/session/src/strategy-file.js + 8 modules
var strategy_file = __webpack_require__(23728);
// EXTERNAL MODULE: ./.build/packages/session/src/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(70602);
// EXTERNAL MODULE: ./.build/packages/session/src/trading-setup.js + 2 modules
var trading_setup = __webpack_require__(98508);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
// EXTERNAL MODULE: ./.build/packages/workdir/src/plan.js
var plan = __webpack_require__(46789);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/accepted-plans.js
var accepted_plans = __webpack_require__(62109);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/differences.js
var differences = __webpack_require__(74933);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/config/src/load.js + 8 modules
var load = __webpack_require__(47702);
// EXTERNAL MODULE: ./.build/packages/config/src/refusals.js
var refusals = __webpack_require__(21943);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-error.js
var plan_error = __webpack_require__(98121);
// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-files.js
var plan_files = __webpack_require__(93580);
;// CONCATENATED MODULE: ./.build/packages/github/src/plan/own-config.js





function ownConfig(scene, plan, environment) {
  const { configFile, config } = plan;
  const { chimera_bot: bot } = config;
  const configured = own_config_load(scene, configFile, environment, {});
  const { chimera_bot: own } = configured;
  const unless = (isSame, asked) => isSame ? void 0 : asked;
  const flags = {
    mode: unless(configured.mode === config.mode, config.mode),
    risk: unless(own.risk_level === bot.risk_level, bot.risk_level),
    strategy: unless(own.strategy === bot.strategy, bot.strategy),
    book: unless(configured.book === config.book, config.book)
  };
  const isAsked = Object.values(flags).some((flag) => flag !== void 0);
  return isAsked ? own_config_load(scene, configFile, environment, flags) : configured;
}
function disabledRefusals(scene, { configFile }, environment) {
  try {
    (0,load/* loadConfig */.Z)(request(scene, configFile, environment, {}));
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    if (error.mistakes.some(({ problem }) => problem === refusals/* SWITCHED_OFF */.IQ)) return [];
  }
  return [(0,plan_error/* refusal */.x5)("enabled", false, "true: the configuration here does not say enabled: false")];
}
function own_config_load(scene, configFile, environment, flags) {
  try {
    return (0,load/* loadConfig */.Z)(request(scene, configFile, environment, flags)).config;
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    throw new plan_error/* PlanError */.W6(
      `The plan is refused, because the configuration here, which it is compared with, does not load. ${error.format()}`,
      (0,plan_error/* refusalsOf */.he)(error)
    );
  }
}
function request(scene, configFile, environment, flags) {
  const { context, workdir } = scene;
  if (configFile !== null) {
    const reason = (0,plan_files/* outsideOf */.R)({ ...context, workdir }, false, configFile);
    if (reason !== null) throw plan_error/* PlanError */.W6.of([(0,plan_error/* refusal */.x5)("configFile", configFile, reason)]);
  }
  return {
    workdir,
    configFile: configFile === null ? void 0 : (0,external_node_path_.resolve)(workdir, configFile),
    environment,
    flags,
    bookUnlessStated: (0,step/* bookOfWorkdir */.$6)(scene)
  };
}

// EXTERNAL MODULE: ./.build/packages/github/src/plan/plan-of-session.js
var plan_of_session = __webpack_require__(80415);
// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/registry.js + 20 modules
var registry = __webpack_require__(32307);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/symbol.js
var symbol = __webpack_require__(96853);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var market_timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/simulated.js
var simulated = __webpack_require__(59339);
// EXTERNAL MODULE: ./.build/packages/market-data/src/sources/source.js
var sources_source = __webpack_require__(22417);
// EXTERNAL MODULE: ./.build/packages/session/src/plan-session.js
var plan_session = __webpack_require__(99876);
// EXTERNAL MODULE: ./.build/packages/strategy-host/src/parameter-trial.js
var parameter_trial = __webpack_require__(9176);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/session-span.js + 1 modules
var session_span = __webpack_require__(53485);
;// CONCATENATED MODULE: ./.build/packages/github/src/plan/expected-plan.js






function expectedPlan(plan, own, scene) {
  const { book, newBook } = plan;
  const { duration_hours } = plan.config.runtime_settings;
  return {
    version: 1,
    enabled: true,
    session: expectedSession(plan, own, scene),
    config: { ...own, runtime_settings: { ...own.runtime_settings, duration_hours } },
    configFile: plan.configFile,
    legs: expectedLegs(plan, own),
    book,
    newBook: newBook && book.head === null,
    run: { repository: scene.repository, id: scene.runId, attempt: plan.run.attempt }
  };
}
function expectedSession({ session, book }, own, { files }) {
  const isNew = book.head === null;
  const kind = (0,registry/* kindOf */.I)(session.source);
  const source = kind.expected(session.source, { own, isNew });
  const setup = expectedSetup(session.setup, own, kind, { files, isNew });
  const { parameters, warmup } = expectedParameters(session, own);
  const { symbols, periodMs } = setup;
  return {
    // The number of a session of a book that goes on is the book's to say.
    id: isNew ? (0,plan_session/* sessionIdOf */.P0)(session.start, 1) : session.id,
    head: book.head,
    start: isNew && kind.epoch !== null ? (0,sources_source/* firstCandle */.y)(kind.epoch, periodMs) : session.start,
    ends: session.ends,
    speed: own.mode === "paper" ? 1 : session.speed,
    identity: {
      mode: own.mode,
      market: kind.market(source, files.recorded),
      currency: (0,symbol/* symbolParts */.pE)(symbols[0]).quote,
      startingCash: String(own.account.starting_cash),
      ...own.book === book_name/* MAIN_BOOK */.GC ? {} : { name: own.book }
    },
    setup: { ...setup, parameters },
    changed: isNew ? [] : session.changed,
    previous: isNew ? null : session.previous,
    idle: isNew || !session.idle ? null : { from: session.idle.from, to: session.start },
    warmup,
    source,
    logLevel: own.chimera_bot.log_level,
    heartbeatMs: own.monitoring.heartbeat_interval * 1e3,
    server: own.unified_server
  };
}
function expectedSetup(planned, own, kind, { files, isNew }) {
  const exitsOnly = isNew ? [] : planned.exitsOnly;
  const { strategy, timeframe, symbols: configured } = own.chimera_bot;
  const traded = planned.symbols.filter((symbol) => !planned.exitsOnly.includes(symbol));
  const symbols = kind.expectedSymbols(traded, configured);
  const all = [.../* @__PURE__ */ new Set([...symbols, ...exitsOnly])];
  return (0,trading_setup/* tradingSetup */.js)(own, {
    symbols,
    held: exitsOnly,
    periodMs: (0,market_timeframe/* timeframeMs */.Bg)(timeframe),
    // What a person's own file decides on, the file says; it is asked in a process of its own.
    strategy: (0,strategy_file/* isStrategyFile */.c_)(strategy) ? { file: { path: strategy, sha256: files.strategy ?? "" }, scope: planned.scope } : { file: null },
    parameters: planned.parameters,
    instruments: expectedInstruments(all, kind.hasKnownTerms ? [] : planned.instruments),
    hasBooks: kind.hasBooks
  });
}
function expectedInstruments(symbols, listed) {
  return (0,simulated/* simulatedInstruments */.zb)(symbols).map((known) => {
    const terms = listed.find(({ symbol }) => symbol === known.symbol);
    return terms ? { ...terms, base: known.base, quote: known.quote } : known;
  });
}
function expectedParameters({ setup, warmup }, own) {
  const { strategy, strategy_parameters: given, timeframe } = own.chimera_bot;
  if ((0,strategy_file/* isStrategyFile */.c_)(strategy)) return { parameters: { ...setup.parameters, ...given }, warmup };
  const definition = (0,strategy_file/* shippedStrategy */.L5)(strategy);
  const parameters = (0,trading_setup/* resolvedParameters */.L5)(definition, given);
  return { parameters, warmup: (0,parameter_trial/* tryParameters */.a)(definition, parameters, (0,market_timeframe/* timeframeMs */.Bg)(timeframe)).warmup };
}
function expectedLegs({ session, legs }, own) {
  const { start, ends, speed } = session;
  const span = { start, ends, speed, periodMs: (0,market_timeframe/* timeframeMs */.Bg)(own.chimera_bot.timeframe) };
  const ofOwnRunner = (0,session_span/* plannedLegs */.I)(span, false);
  return legs.length === ofOwnRunner.length ? ofOwnRunner : (0,session_span/* plannedLegs */.I)(span, true);
}

// EXTERNAL MODULE: ./.build/packages/config/src/duration.js
var duration = __webpack_require__(75034);
// EXTERNAL MODULE: ./.build/packages/config/src/session-numbers.js
var session_numbers = __webpack_require__(58643);
;// CONCATENATED MODULE: ./.build/packages/github/src/plan/open-fields.js






const HOUR_MS = 36e5;
const OLDEST_RUN_MS = 35 * 24 * HOUR_MS;
const CLOCKS_APART_MS = HOUR_MS;
const MOST_PARAMETERS = 1e3;
function openFields(plan, own, scene) {
  const facts = [
    ...timeFacts(plan, own, scene),
    ...bookFacts(plan, scene),
    ...instrumentFacts(plan),
    ...strategyFacts(plan),
    ...(0,registry/* kindOf */.I)(plan.session.source).facts(plan.session.source, plan.session)
  ];
  return facts.filter(([isRight]) => !isRight).map(([, ...told]) => (0,plan_error/* refusal */.x5)(...told));
}
function timeFacts({ session, config }, own, { now }) {
  const { id, start, ends, speed } = session;
  const periodMs = (0,market_timeframe/* timeframeMs */.Bg)(own.chimera_bot.timeframe);
  const { duration_hours } = config.runtime_settings;
  const mostHours = own.safety.max_runtime_hours;
  const latest = start + (0,duration/* hoursToMs */.xE)(duration_hours);
  const [from, to] = [now - OLDEST_RUN_MS, now + CLOCKS_APART_MS + periodMs];
  return [
    [
      duration_hours <= mostHours,
      "config.runtime_settings.duration_hours",
      duration_hours,
      `at most ${mostHours}, which is safety.max_runtime_hours`
    ],
    [start % periodMs === 0, "session.start", start, "the start of a candle of the configured timeframe"],
    [
      own.mode === "test" || start >= from && start <= to,
      "session.start",
      start,
      `a time between ${(0,clock/* isoTime */.Ly)(from)} and ${(0,clock/* isoTime */.Ly)(to)}, in milliseconds`
    ],
    [ends > start && ends <= latest, "session.ends", ends, `after its start, and at most ${latest}`],
    [
      id.startsWith(`${(0,clock/* fileTime */.IQ)(start)}-`),
      "session.id",
      id,
      `the session's start and number: ${(0,clock/* fileTime */.IQ)(start)}-0001`
    ],
    [speed <= session_numbers/* LARGEST_SPEED */.vS, "session.speed", speed, `a number above 0 and at most ${session_numbers/* LARGEST_SPEED */.vS}`]
  ];
}
function bookFacts({ session, book, run }, scene) {
  const { changed, idle, setup } = session;
  return [
    [
      book.head === null || book.source !== null,
      "book.source",
      book.source,
      "where the copy of the book lies, as the plan names its head"
    ],
    [idle === null || idle.from < session.start, "session.idle.from", idle?.from, "a time before the start"],
    [
      (0,sources_source/* isSubset */.H)(changed, Object.keys(setup)),
      "session.changed",
      changed,
      "the names of settings, each once at most"
    ],
    [
      (0,sources_source/* isSubset */.H)(setup.symbols, setup.symbols),
      "session.setup.symbols",
      setup.symbols,
      "each symbol once at most"
    ],
    [
      (0,sources_source/* isSubset */.H)(setup.exitsOnly, setup.symbols),
      "session.setup.exitsOnly",
      setup.exitsOnly,
      "symbols of the session, each once at most"
    ],
    [
      run.attempt <= scene.attempt,
      "run.attempt",
      run.attempt,
      `at most ${scene.attempt}, the attempt that runs`
    ]
  ];
}
function instrumentFacts({ session: { setup } }) {
  const { quote } = (0,symbol/* symbolParts */.pE)(setup.symbols[0] ?? "");
  return setup.instruments.flatMap((instrument, index) => {
    const field = `session.setup.instruments.${index}`;
    const step = (name) => {
      return [
        Number(instrument[name]) >= 0,
        `${field}.${name}`,
        instrument[name],
        "a number of 0 or more (0: no steps)"
      ];
    };
    const fee = (name) => {
      const value = Number(instrument[name]);
      return [value >= 0 && value < 1, `${field}.${name}`, instrument[name], "a fraction from 0 to below 1"];
    };
    const collar = instrument.priceCollar;
    const facts = [
      step("tickSize"),
      step("lotSize"),
      step("minQuantity"),
      step("minNotional"),
      fee("makerFeeRate"),
      fee("takerFeeRate"),
      [collar === null || collar > 0, `${field}.priceCollar`, collar, "null, or a number above 0"],
      [
        instrument.quote === quote,
        `${field}.symbol`,
        instrument.symbol,
        `a market in ${quote}, as those of the session`
      ]
    ];
    return facts;
  });
}
function strategyFacts({ session }) {
  const { warmup, setup } = session;
  const count = Object.keys(setup.parameters).length;
  return [
    [warmup <= parameter_trial/* MOST_WARMUP */.p, "session.warmup", warmup, `a whole number from 0 to ${parameter_trial/* MOST_WARMUP */.p}`],
    [count <= MOST_PARAMETERS, "session.setup.parameters", count, `at most ${MOST_PARAMETERS} parameters`]
  ];
}

;// CONCATENATED MODULE: ./.build/packages/github/src/plan/plan-refusals.js







function planRefusals(plan, own, scene) {
  const { kind } = plan.session.source;
  const kinds = (0,registry/* kindsIn */.Rd)(own.mode);
  if (!kinds.includes(kind)) {
    return [(0,plan_error/* refusal */.x5)("session.source.kind", kind, `${kinds.join(" or ")}, as mode is ${own.mode}`)];
  }
  const { refusals: files } = scene.files;
  if (files.length > 0) return files;
  const outOfRange = openFields(plan, own, scene);
  if (outOfRange.length > 0) return outOfRange;
  try {
    return (0,differences/* differences */.t)(plan, expectedPlan(plan, own, scene), "").map((each) => {
      return { ...each, field: each.field.slice(1) };
    });
  } catch (error) {
    if (error instanceof mistakes/* ConfigError */.x) return (0,plan_error/* refusalsOf */.he)(error);
    if (!(error instanceof strategy_import/* StrategyError */.C$)) throw error;
    return [(0,plan_error/* refusal */.x5)("config.chimera_bot.strategy", plan.config.chimera_bot.strategy, error.message)];
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/plan-in-hand.js














async function acceptedByLaunch(scene) {
  const plan = (0,run_plan/* parseRunPlan */.q)((0,action_interface/* readInput */.R5)("launch", "plan"));
  await refuseForged(scene, plan);
  const strategyFault = plan.enabled ? await refuseOtherSettings(scene, plan) : null;
  (0,accepted_plans/* acceptPlan */.i$)(scene.context, plan);
  return { plan, strategyFault };
}
function sameAsLaunched({ context }) {
  const plan = (0,run_plan/* parseRunPlan */.q)((0,action_interface/* readInput */.R5)("monitor", "plan"));
  if (!(0,accepted_plans/* isAccepted */.oB)(context, plan)) throw replaced((0,accepted_plans/* acceptedPlans */.ER)(context).length > 0);
  return plan;
}
const NO_PLAN = {
  version: 1,
  enabled: false,
  reason: "preflight handed on no plan",
  configFile: null
};
async function planToConclude(scene) {
  const handed = handedOver("report");
  const { context } = scene;
  if (!(handed instanceof plan_error/* PlanError */.W6) && (0,accepted_plans/* isAccepted */.oB)(context, handed)) return { plan: handed, problem: null };
  const launched = (0,accepted_plans/* acceptedPlans */.ER)(context);
  const [only] = launched;
  if (only && launched.length === 1) {
    return { plan: only, problem: handed instanceof plan_error/* PlanError */.W6 ? handed : replaced(true) };
  }
  if (!only && (0,action_interface/* readInput */.R5)("report", "plan").trim() === "") return { plan: NO_PLAN, problem: null };
  if (handed instanceof plan_error/* PlanError */.W6) throw handed;
  if (only) throw replaced(true);
  await refuseForged(scene, handed);
  return { plan: handed, problem: null };
}
function planOfLaunch({ context }) {
  const handed = handedOver("launch");
  if (!(handed instanceof plan_error/* PlanError */.W6) && (0,accepted_plans/* isAccepted */.oB)(context, handed)) return handed;
  const launched = (0,accepted_plans/* acceptedPlans */.ER)(context);
  return launched.length === 1 ? launched[0] : null;
}
function handedOver(action) {
  try {
    return (0,run_plan/* parseRunPlan */.q)((0,action_interface/* readInput */.R5)(action, "plan"));
  } catch (error) {
    if (error instanceof plan_error/* PlanError */.W6) return error;
    throw error;
  }
}
function replaced(wasLaunched) {
  const found = wasLaunched ? "another plan than the one that launch accepted" : "a plan that launch did not accept";
  return plan_error/* PlanError */.W6.of([
    {
      field: "plan",
      found,
      expected: "the plan that launch was handed in this job",
      remedy: 'hand on the output "plan" of one preflight step to launch, monitor and report, in one job'
    }
  ]);
}
async function refuseForged(scene, plan) {
  const refusals = plan.enabled ? await refusalsOf(scene, plan) : disabledRefusals(scene, plan, process.env);
  if (refusals.length > 0) throw plan_error/* PlanError */.W6.of(refusals);
}
async function refusalsOf(scene, plan) {
  const { context, workdir } = scene;
  const own = ownConfig(scene, plan, process.env);
  const files = await (0,plan_files/* planFiles */.j)(plan, { ...context, workdir });
  const { runId, attempt } = context;
  return planRefusals(plan, own, {
    repository: (0,plan_of_session/* repositoryOf */._M)(context),
    runId,
    attempt,
    now: (0,clock/* realNow */.p1)(),
    files
  });
}
async function refuseOtherSettings({ workdir }, { session, config }) {
  const { strategy, strategy_parameters } = config.chimera_bot;
  if (!(0,strategy_file/* isStrategyFile */.c_)(strategy)) return null;
  const { parameters, periodMs } = session.setup;
  try {
    const asked = { strategy, workdir, rules: (0,plan/* hostRules */.c)(config) };
    const expected = await (0,open_strategy/* withStrategy */.oV)(asked, (open) => (0,trading_setup/* settingsOf */.f5)(open, strategy_parameters, periodMs));
    const found = [
      ...(0,differences/* differences */.t)(parameters, expected.parameters, "session.setup.parameters"),
      ...(0,differences/* differences */.t)(session.warmup, expected.warmup, "session.warmup")
    ];
    if (found.length > 0) throw plan_error/* PlanError */.W6.of(found);
    return null;
  } catch (error) {
    if (error instanceof strategy_import/* StrategyError */.C$) return error;
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    throw plan_error/* PlanError */.W6.of([
      (0,plan_error/* refusal */.x5)(
        "config.chimera_bot.strategy",
        strategy,
        `a strategy that takes its parameters: ${error.message}`
      )
    ]);
  }
}


/***/ }),

/***/ 30574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10141);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64634);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48049);





function archiveBook(ledgerPath, reports) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(ledgerPath)) return null;
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), "archive");
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
  const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .fileTime */ .IQ)((0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)())}-`));
  for (const suffix of ["", "-wal", "-shm", _chimera_ledger__WEBPACK_IMPORTED_MODULE_4__/* .END_MARK */ .eN]) {
    const file = `${ledgerPath}${suffix}`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, `ledger.db${suffix}`));
  }
  archiveReports(reports, archive, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath)));
  return archive;
}
function archiveReports(reports, archive, mode) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reports)) return;
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(reports).filter(_chimera_workdir__WEBPACK_IMPORTED_MODULE_5__/* .isReportFile */ .NK);
  const ofAnother = new Set(names.filter((name) => isOfAnotherMode((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), mode)).map(stemOf));
  const moved = names.filter((name) => !ofAnother.has(stemOf(name)));
  if (moved.length === 0) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, "reports"));
  for (const name of moved) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reports, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(archive, "reports", name));
}
function isOfAnotherMode(path, mode) {
  if (!path.endsWith(".md")) return false;
  const [, found] = /^\| Trading \| (\w+) mode on /m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) ?? [];
  return found !== void 0 && found !== mode;
}
function stemOf(name) {
  return name.replace(/\.\w+$/, "");
}


/***/ }),

/***/ 81932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33883);
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46802);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);




const writtenResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  session: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  leg: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
  reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  /** What a person can do about it; `null` where nothing more than the reason is known. */
  remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  /** The last entry of the book, and what is wrong with it. */
  head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  faults: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  /** Path of the newest report. */
  report: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
  health: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .HEALTH_LEVELS */ .Jx).nullable()
});
function writeResult({ result }, outcome) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)(result, outcome);
}
function readResult({ result }) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
}


/***/ }),

/***/ 40048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ channelEnd)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const CHANNEL_END_MS = 2e3;
async function channelEnd(child) {
  if (!child.connected) return;
  const disconnected = new AbortController();
  child.once("disconnect", () => disconnected.abort());
  await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .yy)(CHANNEL_END_MS, disconnected.signal);
}


/***/ }),

/***/ 65063:
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
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95384);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76680);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39286);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47554);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81932);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73032);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26921);
/* harmony import */ var _channel_end_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40048);
/* harmony import */ var _debugger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11992);












async function startDaemon(entry, order, environment) {
  const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_4__/* .pathsOf */ .wG)(order.plan.workdir, order.plan.book);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(paths.runtimeLog));
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(paths.state);
  (0,_chimera_session__WEBPACK_IMPORTED_MODULE_6__/* .forgetResult */ .JA)(paths);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_7__/* .requireFile */ .Gz)(paths.runtimeLog);
  const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(paths.runtimeLog, "a");
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [_debugger_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_DEBUGGER */ .S, (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(entry)], {
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
    env: (0,_chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .withoutCredentials */ .ri)(environment)
  });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
  if (child.pid !== void 0) (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_10__/* .writePid */ .h_)(paths.startingPid, child.pid);
  const gone = Promise.withResolvers();
  child.once("exit", (code) => {
    void (0,_channel_end_js__WEBPACK_IMPORTED_MODULE_11__/* .channelEnd */ .T)(child).then(() => gone.resolve(code ?? 1));
  });
  const first = await new Promise((resolve) => {
    child.on("message", (said) => resolve(newsIn(said)));
    child.once("error", ({ message }) => resolve({ type: "failed", message }));
    void gone.promise.then((code) => resolve({ type: "failed", message: `it ended with exit code ${code}` }));
    child.send?.(order, () => {
    });
  });
  if (child.pid !== void 0) (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_10__/* .removePid */ .yz)(paths.startingPid, child.pid);
  if (first.type === "failed") {
    return { ...first, exitCode: child.pid === void 0 ? 1 : await gone.promise };
  }
  if (child.connected) child.disconnect();
  child.unref();
  return { ...first, pid: child.pid };
}
const news = zod__WEBPACK_IMPORTED_MODULE_12__/* .discriminatedUnion */ .gMt("type", [
  zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz("started"), url: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(200).nullable() }),
  zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz("failed"), message: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().transform((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_13__/* .strangerWords */ .GS)(text)) })
]);
function newsIn(said) {
  const parsed = news.safeParse(said);
  return parsed.success ? parsed.data : { type: "failed", message: "it said something that is no news" };
}
function receiveOrder() {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error("whoever started this was gone before it said what to do"));
    process.once("disconnect", lost);
    process.once("message", (order) => {
      process.off("disconnect", lost);
      resolve(order);
    });
  });
}
function tellStarter(news2) {
  if (!process.connected) return;
  process.send?.(news2, void 0, void 0, () => process.disconnect?.());
}


/***/ }),

/***/ 11992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_DEBUGGER)
/* harmony export */ });
const NO_DEBUGGER = "--disable-sigusr1";


/***/ }),

/***/ 48049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ isReportFile),
/* harmony export */   e6: () => (/* binding */ reportName),
/* harmony export */   lM: () => (/* binding */ endOfReport)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58845);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10141);

const REPORT_NAME = /^(?:runtime-report|runtime-final-report|daily-summary)-(\d{4})(\d\d)(\d\d)(?:-\d{6})?\.(?:md|html|json|csv)$/;
const TABLE_NAME = /^(?:trades|fills|orders|equity)\.csv$/;
const WEEKLY_NAME = /^weekly-summary-(\d{4})-W(\d\d)\.(?:md|html|json|csv)$/;
function isReportFile(name) {
  return REPORT_NAME.test(name) || WEEKLY_NAME.test(name) || TABLE_NAME.test(name);
}
function endOfReport(name) {
  const [, year, month, day] = REPORT_NAME.exec(name) ?? [];
  if (year !== void 0) return Date.UTC(Number(year), Number(month) - 1, Number(day)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
  const [, ofYear, week] = WEEKLY_NAME.exec(name) ?? [];
  return ofYear === void 0 ? null : (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .mondayOf */ .C0)(Number(ofYear), Number(week)) + _chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .WEEK_MS */ .mb;
}
function reportName(kind, from, to) {
  if (kind === "daily") return `daily-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(from).slice(0, 8)}`;
  if (kind === "weekly") return `weekly-summary-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .weekName */ .KP)(from)}`;
  return kind === "final" ? `runtime-final-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}` : `runtime-report-${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .fileTime */ .IQ)(to)}`;
}


/***/ }),

/***/ 86648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showLife),
/* harmony export */   x: () => (/* binding */ lastSignOfLife)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95384);


function showLife({ state, signOfLife }, sign) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(state);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(signOfLife, sign);
}
function lastSignOfLife({ signOfLife }) {
  try {
    return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(signOfLife);
  } catch {
    return "";
  }
}


/***/ })

};
