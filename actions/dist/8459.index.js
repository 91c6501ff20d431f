export const id = 8459;
export const ids = [8459];
export const modules = {

/***/ 28459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var src_outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var api = __webpack_require__(47981);
// EXTERNAL MODULE: ./.build/packages/github/src/run-context.js
var run_context = __webpack_require__(53074);
// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
// EXTERNAL MODULE: ./.build/packages/github/src/succession/runs-beside.js
var runs_beside = __webpack_require__(56446);
// EXTERNAL MODULE: ./.build/packages/config/src/schedule.js
var schedule = __webpack_require__(17343);
;// CONCATENATED MODULE: ./.build/packages/github/src/succession/succession.js


const SOON_MS = 30 * 6e4;
function isTurnDue(timetable, began, now) {
  const next = (0,schedule/* turnsOf */.oA)(timetable).nextRun(new Date(began));
  return next !== null && next.getTime() <= now + SOON_MS;
}
const RETRIES = 1;
const WITH_SCHEDULE = "the next one comes with the schedule";
function successionAfter(ending) {
  const { schedule, event, isDefaultBranch, outcome, isDue, unfinished, failedBefore } = ending;
  const rest = (reason) => ({ starts: false, reason });
  if (schedule === "off") return rest("the repository variable CHIMERA_SCHEDULE is off");
  if (!isDefaultBranch) return rest("sessions follow one another on the default branch alone");
  if (event !== "schedule" && event !== "workflow_dispatch") {
    return rest(`a session that is started by ${event} has no successor`);
  }
  const hasFailed = !(0,src_outcome/* isGreen */.gf)(outcome);
  if (outcome !== "completed" && !hasFailed) return rest(`the session was ${outcome || "never begun"}`);
  if (!hasFailed && !isDue) return rest(`no turn of the schedule has come since: ${WITH_SCHEDULE}`);
  if (unfinished === null) return rest(`GitHub does not say whether a run waits already: ${WITH_SCHEDULE}`);
  if (unfinished.length > 0) return rest(`run ${unfinished[0]} follows already`);
  if (!hasFailed) return { starts: true, reason: "the session reached its end" };
  if (failedBefore === null || failedBefore >= RETRIES) {
    return rest(`the session failed, and the one before it did too: ${WITH_SCHEDULE}`);
  }
  return { starts: true, reason: "the session failed, and is tried again once" };
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/successor.js










async function successorStep() {
  const context = (0,run_context/* readRunContext */.$)(process.env);
  const scene = (0,step/* connect */.Ng)("successor", context);
  const { api, log } = scene;
  const schedule = readSwitch();
  const plan = (0,run_plan/* parseRunPlan */.q)((0,action_interface/* readInput */.R5)("successor", "plan"));
  const outcome = (0,action_interface/* readInput */.R5)("successor", "outcome");
  const { starts, reason } = successionAfter({
    schedule,
    event: context.event,
    isDefaultBranch: context.defaultBranch !== null && context.ref === `refs/heads/${context.defaultBranch}`,
    outcome,
    isDue: plan.enabled && isTurnDue(plan.config.runtime_settings, readBegan(), (0,clock/* realNow */.p1)()),
    unfinished: await (0,runs_beside/* unfinishedRuns */.CD)(scene),
    failedBefore: (0,src_outcome/* isGreen */.gf)(outcome) ? 0 : await (0,runs_beside/* failuresInARow */.q_)(scene)
  });
  if (!starts) {
    (0,action_interface/* giveOutputs */.wY)("successor", { started: "false", reason });
    log.notice(`No session is started after this one: ${reason}.`);
    return;
  }
  const { owner, repo, workflowFile, defaultBranch } = context;
  try {
    const order = { owner, repo, workflow_id: workflowFile, ref: defaultBranch };
    await api.rest.actions.createWorkflowDispatch(order);
    (0,action_interface/* giveOutputs */.wY)("successor", { started: "true", reason });
    log.line(`The next session is started: ${reason}.`);
  } catch (error) {
    const why = error.message;
    (0,action_interface/* giveOutputs */.wY)("successor", { started: "false", reason: why });
    log.warning(
      `The next session could not be started and comes with the schedule: ${why}. ${mend(error, workflowFile)}`
    );
  }
}
function readBegan() {
  const given = (0,action_interface/* readInput */.R5)("successor", "began-at");
  const began = Date.parse(given);
  if (Number.isFinite(began)) return began;
  throw new step/* InputError */.dz(
    `the input began-at is ${JSON.stringify((0,stranger_words/* shortWords */.WL)(given, 50))}; expected the output began-at of preflight`
  );
}
function readSwitch() {
  const given = ((0,action_interface/* readInput */.R5)("successor", "schedule") || "on").toLowerCase();
  if (given === "on" || given === "off") return given;
  throw new step/* InputError */.dz(
    `the input schedule is ${JSON.stringify((0,stranger_words/* shortWords */.WL)(given, 50))}; expected on or off (the repository variable CHIMERA_SCHEDULE)`
  );
}
function mend(error, workflowFile) {
  const status = (0,api/* statusOf */.c2)(error);
  if (status === 403) return "Give the job the permission actions: write";
  if (status === 422 || status === 404) {
    return `See that .github/workflows/${workflowFile} is on the default branch and has the trigger workflow_dispatch, without inputs that must be given`;
  }
  return "See https://www.githubstatus.com";
}

;// CONCATENATED MODULE: ./.build/actions/successor/src/main.js

const main = () => (0,run_step/* runStep */.e)("successor", successorStep);


/***/ }),

/***/ 91451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   C$: () => (/* binding */ checkAt),
/* harmony export */   CB: () => (/* binding */ newestChecks),
/* harmony export */   Jr: () => (/* binding */ checksIn),
/* harmony export */   lb: () => (/* binding */ lastCheck),
/* harmony export */   p8: () => (/* binding */ newestCheck),
/* harmony export */   qO: () => (/* binding */ eachCheck)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);

function checkOf(row) {
  return { ...row, metrics: JSON.parse(row.metrics) };
}
function checksIn(reader, scope) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "health").map(checkOf);
}
function checks(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "health", query).map(checkOf);
}
function* eachCheck(reader, after) {
  const query = "SELECT * FROM health WHERE id > ? ORDER BY id";
  for (const row of reader.each(query, after)) yield checkOf(row);
}
function newestChecks(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "health", query).map(checkOf);
}
function newestCheck(reader, session = null) {
  return newestChecks(reader, { session, limit: 1 })[0];
}
function checkAt(reader, time, session = null) {
  const query = `SELECT * FROM health WHERE time <= ? AND session = ifnull(?, session)
    ORDER BY time DESC, id DESC LIMIT 1`;
  const row = reader.row(query, time, session);
  return row && checkOf(row);
}
function lastCheck(reader, until) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "health", { until, limit: 1 })[0]?.id ?? 0;
}


/***/ }),

/***/ 81642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ notesIn),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   yO: () => (/* binding */ newestNotes)
/* harmony export */ });
const KEYS = { equity: "time", incidents: "id", health: "id" };
function notesIn(reader, { from, to, session }, table) {
  const begun = `SELECT 1 FROM journal WHERE session = ${table}.session AND +kind = 'session-started' AND time < ?`;
  return reader.rows(
    `SELECT * FROM ${table} WHERE time >= ? AND time <= ? AND session = ifnull(?, session)
       AND (time > ? OR NOT EXISTS (${begun})) ORDER BY time`,
    from,
    to,
    session,
    from,
    from
  );
}
function selected(table, query, order) {
  const key = KEYS[table];
  const { session, since, until, after, upTo, limit = -1, offset = 0 } = query;
  const conditions = [
    ["session = ?", session],
    ["time >= ?", since],
    ["time <= ?", until],
    [`${key} > ?`, after],
    [`${key} <= ?`, upTo]
  ];
  const asked = conditions.flatMap(
    ([sql2, value]) => value === null || value === void 0 ? [] : [{ sql: sql2, value }]
  );
  const where = ["1", ...asked.map(({ sql: sql2 }) => sql2)].join(" AND ");
  const sql = `SELECT * FROM ${table} WHERE ${where} ORDER BY ${key} ${order} LIMIT ? OFFSET ?`;
  return [sql, [...asked.map(({ value }) => value), limit, offset]];
}
function notes(reader, table, query) {
  const [sql, values] = selected(table, query, "ASC");
  return reader.rows(sql, ...values);
}
function newestNotes(reader, table, query) {
  const [sql, values] = selected(table, query, "DESC");
  return reader.rows(sql, ...values).toReversed();
}


/***/ }),

/***/ 72378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ lastCandleEnd),
/* harmony export */   Hl: () => (/* binding */ lastMoment),
/* harmony export */   JS: () => (/* binding */ hasProcessed),
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Mx: () => (/* binding */ lastEntryBefore),
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   UK: () => (/* binding */ newestSessions),
/* harmony export */   Zb: () => (/* binding */ sessionsIn),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f_: () => (/* binding */ sessionSpan),
/* harmony export */   mQ: () => (/* binding */ bookOpening),
/* harmony export */   nM: () => (/* binding */ lastSession),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   yJ: () => (/* binding */ sessionCount),
/* harmony export */   zy: () => (/* binding */ firstSession)
/* harmony export */ });
function bookOpening(reader) {
  const row = reader.row("SELECT session, seq, time, data FROM journal WHERE kind = 'book-opened'");
  return row && { session: row.session, seq: row.seq, time: row.time, identity: JSON.parse(row.data) };
}
function identityOf(reader) {
  return bookOpening(reader)?.identity;
}
function sessions(reader, where, ...values) {
  const query = `SELECT session, seq, time, data FROM journal WHERE kind = 'session-started' AND ${where}`;
  return reader.rows(query, ...values).map(({ session, seq, time, data }) => {
    return { id: session, seq, start: time, started: JSON.parse(data) };
  });
}
function firstSession(reader) {
  return sessions(reader, "1 ORDER BY seq LIMIT 1")[0];
}
function lastSession(reader, upTo = Number.MAX_SAFE_INTEGER) {
  return sessions(reader, "seq <= ? ORDER BY seq DESC LIMIT 1", upTo)[0];
}
function newestSessions(reader, limit) {
  return sessions(reader, "1 ORDER BY seq DESC LIMIT ?", limit);
}
function findSession(reader, id) {
  return sessions(reader, "+session = ? ORDER BY seq DESC LIMIT 1", id)[0];
}
function sessionCount(reader) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = 'session-started'";
  return reader.row(query)?.n ?? 0;
}
function runOf(reader, session) {
  const ended = sessionEnd(reader, session.id);
  const end = ended?.time ?? lastCandleEnd(reader, session.id) ?? session.start;
  return { ...session, end, ended: ended?.data ?? null };
}
function sessionsIn(reader, { from, to, session }) {
  const where = "seq >= ? AND time <= ? AND session = ifnull(?, session) ORDER BY seq";
  return sessions(reader, where, reader.entryBefore(from), to, session).map((each) => runOf(reader, each)).filter(({ start, end }) => start === from || start < to && end > from);
}
function sessionEnd(reader, session) {
  const row = reader.row(
    "SELECT time, data FROM journal WHERE session = ? AND kind = 'session-ended' ORDER BY seq DESC LIMIT 1",
    session
  );
  return row ? { time: row.time, data: JSON.parse(row.data) } : null;
}
function sessionSpan(reader, session) {
  const border = (where) => reader.row(
    `SELECT seq, kind FROM journal WHERE kind IN ('session-started', 'session-ended') AND ${where} DESC LIMIT 1`,
    session
  );
  const end = border("session = ? AND kind = 'session-ended' ORDER BY seq");
  const newest = reader.row(
    "SELECT max(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  if (!newest?.seq) return null;
  const oldest = reader.row(
    "SELECT min(seq) AS seq FROM journal WHERE session = ?",
    session
  );
  const before = border("seq < (SELECT min(seq) FROM journal WHERE session = ?) ORDER BY seq");
  const first = before?.kind === "session-ended" ? before.seq + 1 : oldest?.seq ?? newest.seq;
  return { first, last: end?.seq ?? newest.seq };
}
function lastEntryBefore(reader, { id, seq }) {
  const opening = bookOpening(reader);
  return opening?.session === id ? opening.seq - 1 : seq - 1;
}
function lastCandleEnd(reader, session) {
  const found = reader.row(
    `SELECT (SELECT max(time) FROM equity WHERE session = journal.session) AS time,
       data ->> '$.setup.periodMs' AS periodMs
     FROM journal WHERE session = ? AND kind = 'session-started'`,
    session
  );
  return found?.time ? found.time - found.time % found.periodMs : null;
}
function hasProcessed(reader, session, symbols, { time, periodMs }) {
  const end = lastCandleEnd(reader, session) ?? 0;
  if (end !== time) return end > time;
  const rows = reader.rows("SELECT symbol FROM marks WHERE start = ?", time - periodMs);
  const ended = new Set(rows.map(({ symbol }) => symbol));
  return symbols.every((symbol) => ended.has(symbol));
}
function lastMoment(reader, { from, to }, ids) {
  const found = reader.row(
    `WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`,
    JSON.stringify(ids),
    from,
    to,
    from,
    to
  );
  return found?.time ?? null;
}


/***/ }),

/***/ 56446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   g8: () => (/* binding */ waitingRuns),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   ww: () => (/* binding */ cancelledMeanwhile)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47981);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44345);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26867);



const FAILED = ["failure", "timed_out", "startup_failure"];
function waitingRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .WAITING */ .uE);
}
function unfinishedRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFINISHED */ .yA);
}
async function failuresInARow(scene) {
  const { api, context } = scene;
  return told(scene, async () => {
    const query = { ...runsOf(context), status: "completed", per_page: 20 };
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    let failures = 0;
    for (const { id, conclusion } of (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(data.workflow_runs)) {
      if (id === context.runId) continue;
      if (FAILED.includes(conclusion ?? "")) failures += 1;
      else if (conclusion === "success" && (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .hadSession */ .O)(await (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .jobsOf */ .a)(api, context, id))) break;
    }
    return failures;
  });
}
async function cancelledMeanwhile(scene) {
  const { api, context } = scene;
  const { owner, repo, runId } = context;
  return told(scene, async () => {
    const { data: own } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
    const query = { ...runsOf(context), status: "cancelled", per_page: 20 };
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    const since = Date.parse(own.created_at);
    const found = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(data.workflow_runs).find(
      ({ id, updated_at }) => id !== runId && Date.parse(updated_at) >= since
    );
    return found?.id ?? null;
  });
}
async function runsWith(scene, states) {
  return told(scene, async () => {
    const found = await (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .listRunIds */ .g$)(scene.api, runsOf(scene.context), states);
    return found.filter((id) => id !== scene.context.runId);
  });
}
function runsOf({ owner, repo, workflowFile, ref }) {
  return { owner, repo, workflow_id: workflowFile, branch: ref.replace(/^refs\/heads\//, "") };
}
async function told({ log }, ask) {
  try {
    return await ask();
  } catch (error) {
    log.line(`GitHub does not list the runs: ${error.message}`);
    return null;
  }
}


/***/ }),

/***/ 44345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hadSession),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);

async function jobsOf(api, { owner, repo }, runId) {
  const asked = { owner, repo, run_id: runId, per_page: 100 };
  const jobs = await api.paginate(api.rest.actions.listJobsForWorkflowRun, asked);
  return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(jobs).map(({ name, status, conclusion, created_at, started_at, steps, labels }) => ({
    name: String(name),
    status,
    conclusion,
    createdAt: Date.parse(created_at ?? started_at),
    isTaken: status === "in_progress" || (steps ?? []).length > 0,
    labels: labels ?? []
  }));
}
function hadSession(jobs) {
  const began = jobs.filter(({ isTaken }) => isTaken);
  return began.some(({ name }) => !/(?:^|\/ )(?:Preflight|Next)$/.test(name));
}


/***/ }),

/***/ 26867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ listRunIds),
/* harmony export */   uE: () => (/* binding */ WAITING),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);

const WAITING = ["pending", "queued", "requested", "waiting"];
const UNFINISHED = [...WAITING, "in_progress"];
async function listRunIds(api, runsOf, states) {
  const found = /* @__PURE__ */ new Set();
  for (const status of states) {
    const runs = await api.paginate(api.rest.actions.listWorkflowRuns, { ...runsOf, status, per_page: 100 });
    for (const { id } of (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(runs)) found.add(id);
  }
  return [...found].toSorted((a, b) => a - b);
}


/***/ }),

/***/ 82065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ newestSession),
/* harmony export */   Rj: () => (/* binding */ LOST)
/* harmony export */ });
/* unused harmony export isAlive */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);
/* harmony import */ var _chimera_book__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91451);





const LOST = { reason: "lost", detail: "it never said how it ended" };
const GRACE_MS = 6e5;
function newestSession(reader, { isAlive: isAlive2, now }) {
  const last = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .lastSession */ .nM)(reader);
  if (!last) return null;
  const { id } = last;
  const ended = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .sessionEnd */ .U1)(reader, id);
  if (ended) return { id, state: "ended", end: ended.data };
  const isOver = isAlive2 === null ? isOverdue(reader, id, last.started.ends, now) : !isAlive2;
  return isOver ? { id, state: "lost", end: LOST } : { id, state: "running", end: null };
}
function isAlive(paths, ledgerPath) {
  if (isLocked(writerLockOf(ledgerPath))) return true;
  if (!isLocked(paths.lock)) return false;
  const mode = readMetrics(paths.metrics)?.session?.mode;
  return mode === void 0 || mode === basename(dirname(ledgerPath));
}
function isOverdue(reader, id, ends, now) {
  if ((0,_chimera_book__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(reader)?.mode === "paper") return now > ends + GRACE_MS;
  const check = (0,_chimera_book__WEBPACK_IMPORTED_MODULE_2__/* .newestCheck */ .p8)(reader, id);
  if (!check) return false;
  const { time, real_time, metrics } = check;
  return now > real_time + Math.max(0, ends - time) / (metrics.session?.speed ?? 1) + GRACE_MS;
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vA: () => (/* binding */ judgedEnding),
/* harmony export */   yP: () => (/* binding */ LOSSES)
/* harmony export */ });
/* unused harmony exports endWords, endInWords */
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46802);
/* harmony import */ var _newest_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82065);


const ENDS = {
  completed: ["completed", "was completed"],
  "data-ended": ["completed", "came to the end of its data"],
  stopped: ["stopped", "was stopped"],
  cancelled: ["cancelled", "was cancelled"],
  killed: ["killed", "was ended by the kill switch"],
  breaker: ["breaker", "was ended by the circuit breaker"],
  failed: ["failed", "failed"],
  // Nobody wants a session to lose its controller.
  "controller-lost": ["failed", "lost its controller"]
};
function outcomeOf(reason) {
  return ENDS[reason]?.[0] ?? "failed";
}
function endWords(reason) {
  return ENDS[reason]?.[1] ?? `ended (${reason})`;
}
function isGreen(outcome) {
  return outcome !== "failed" && outcome !== "breaker";
}
function judgedEnding(said, { hasBegun, goesOn, end }) {
  if (_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[said.outcome] !== 0) return said;
  if (end === null) {
    const isMissing = said.outcome === "completed" ? !hasBegun || !goesOn : hasBegun;
    return isMissing ? { outcome: "failed", reason: `${said.reason}, but its journal has no end` } : said;
  }
  const written = outcomeOf(end.reason);
  const isAsSaid = _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai[written] === 0 && (said.outcome !== "completed" || written === "completed");
  return isAsSaid ? said : { outcome: written, reason: endInWords(end) };
}
function endInWords({ reason, detail }) {
  return `the session ${endWords(reason)}: ${detail}`;
}
const LOSSES = {
  lost: _newest_session_js__WEBPACK_IMPORTED_MODULE_1__/* .LOST */ .Rj.detail,
  "controller-lost": "its controller was gone"
};


/***/ })

};
