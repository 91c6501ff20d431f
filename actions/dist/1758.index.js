export const id = 1758;
export const ids = [1758];
export const modules = {

/***/ 24143:
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
// EXTERNAL MODULE: ./.build/packages/config/src/paths.js
var paths = __webpack_require__(76680);
// EXTERNAL MODULE: ./.build/packages/config/src/book-name.js
var book_name = __webpack_require__(20607);
// EXTERNAL MODULE: ./.build/packages/session/src/session-result.js
var session_result = __webpack_require__(81932);
// EXTERNAL MODULE: ./.build/packages/session/src/outcome.js
var src_outcome = __webpack_require__(5752);
// EXTERNAL MODULE: ./.build/packages/supervision/src/end-session.js
var end_session = __webpack_require__(34895);
// EXTERNAL MODULE: ./.build/packages/workdir/src/sign-of-life.js
var sign_of_life = __webpack_require__(86648);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/run-plan.js + 1 modules
var run_plan = __webpack_require__(78897);
// EXTERNAL MODULE: ./.build/packages/github/src/book/save-book.js
var save_book = __webpack_require__(50586);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/book-scene.js
var book_scene = __webpack_require__(46933);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/checkpoints.js



const TRY_AGAIN_MS = 5 * 6e4;
class Checkpoints {
  #scene;
  #plan;
  #leg;
  constructor(scene, plan, leg) {
    this.#scene = scene;
    this.#plan = plan;
    this.#leg = leg;
  }
  /** Until the signal aborts; what is being saved then goes on, for those who wait for it. */
  async run(signal) {
    const { log } = this.#scene;
    const everyMs = this.#plan.config.runtime_settings.checkpoint_minutes * 6e4;
    for (let waitMs = everyMs; ; ) {
      await (0,clock/* sleep */.yy)(waitMs, signal);
      if (signal.aborted) return;
      const { seq, cacheSaved, artifact, problems } = await this.#save();
      for (const problem of problems) log.warning(problem);
      const isSafe = cacheSaved || artifact !== null;
      if (isSafe) log.line(`Checkpoint: the book is saved up to entry ${seq}`);
      waitMs = isSafe ? everyMs : Math.min(everyMs, TRY_AGAIN_MS);
    }
  }
  #save() {
    const { session, book, config } = this.#plan;
    return (0,save_book/* saveBook */.Z)((0,book_scene/* bookScene */.y)(this.#scene, session.identity.mode, config.book), {
      stage: "checkpoint",
      leg: this.#leg,
      generation: book.generation,
      retentionDays: config.reporting.retention_days,
      shelves: "artifact-first"
    });
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/steps/leg-ending.js
var leg_ending = __webpack_require__(29665);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/plan-in-hand.js + 4 modules
var plan_in_hand = __webpack_require__(63068);
// EXTERNAL MODULE: ./.build/packages/book/src/journal.js
var journal = __webpack_require__(12896);
// EXTERNAL MODULE: ./.build/packages/book/src/standing-engine.js
var standing_engine = __webpack_require__(35158);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
// EXTERNAL MODULE: ./.build/packages/workdir/src/command-inbox.js
var command_inbox = __webpack_require__(89968);
// EXTERNAL MODULE: ./.build/packages/github/src/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(78767);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/remote-kill-switch.js





const SILENCE = "GitHub has not said for";
async function watchKillSwitch(scene, watched, signal) {
  const { api, context, log } = scene;
  const { paths, ledgerPath, onEngaged, ...pace } = watched;
  let hasReduced = wasReduced(scene, ledgerPath);
  const watch = new kill_switch_watch/* KillSwitchWatch */.U({
    api,
    context,
    ...pace,
    wasUnknown: hasReduced,
    folders: (0,step/* killSwitchFolders */.af)(scene),
    log: (message) => log.line(message),
    onEngaged: (where) => onEngaged(`the kill switch is on: ${where}`),
    onUnknown: (sinceMs) => {
      const minutes = Math.max(1, Math.round(sinceMs / 6e4));
      const reason = `${SILENCE} ${minutes} min whether the kill switch is on: no new entries`;
      log.warning(reason);
      if (stateOf(ledgerPath) !== "active") return;
      hasReduced = true;
      (0,command_inbox/* leaveCommand */.d)(paths.commands, { command: "reduce", reason });
    },
    onKnownAgain: () => {
      log.line("GitHub answers again.");
      if (hasReduced) (0,command_inbox/* leaveCommand */.d)(paths.commands, { command: "resume", reason: "GitHub answers again" });
      hasReduced = false;
    }
  });
  return watch.run(signal);
}
function wasReduced({ log }, ledgerPath) {
  try {
    return isReducedBySilence(ledgerPath);
  } catch (error) {
    log.warning(`Whether the book was left without entries could not be read: ${error.message}`);
    return false;
  }
}
function isReducedBySilence(ledgerPath) {
  const reader = new src_reader/* LedgerReader */.B(ledgerPath);
  try {
    const last = (0,journal/* newestEntry */.xm)(reader, "command")?.data;
    return last?.command === "reduce" && last.reason.startsWith(SILENCE);
  } finally {
    reader.close();
  }
}
function stateOf(ledgerPath) {
  const reader = new src_reader/* LedgerReader */.B(ledgerPath);
  try {
    return (0,standing_engine/* standingEngine */.T)(reader)?.governor?.state ?? null;
  } finally {
    reader.close();
  }
}

// EXTERNAL MODULE: ./.build/packages/book/src/incidents.js
var incidents = __webpack_require__(19504);
// EXTERNAL MODULE: ./.build/packages/book/src/health-checks.js
var health_checks = __webpack_require__(91451);
// EXTERNAL MODULE: ./.build/packages/base/src/number-format.js
var number_format = __webpack_require__(96384);
;// CONCATENATED MODULE: ./.build/packages/github/src/health-line.js

function healthLine(metrics) {
  const { timestamp, session, application, trading, system, usage, market, breaker } = metrics;
  const money = (0,number_format/* moneyFormat */.Sc)(trading.equity);
  const parts = [
    `${timestamp.slice(11, 16)} ${application.health_status.padEnd(9)}`,
    `equity ${money(trading.equity).padStart(12)}`,
    `positions ${String(trading.positions.length).padStart(2)}`,
    `trades ${String(trading.trades).padStart(3)}`,
    `cpu ${system.cpu_percent.toFixed(0).padStart(3)} %${own(usage?.cpu_percent)}`,
    `memory ${system.memory_percent.toFixed(0).padStart(3)} %${own(usage?.memory_percent)}`,
    `errors ${application.error_count}`,
    `warnings ${application.warning_count}`
  ];
  if (session.mode === "paper" && market.data_age_seconds !== null) {
    parts.push(`data ${market.data_age_seconds.toFixed(0)} s old`);
  }
  const reasons = application.health_reasons ?? [];
  if (breaker.state === "closed" && reasons.length > 0) parts.push(`because ${reasons.join(", ")}`);
  if (breaker.state === "open") parts.push(`BREAKER OPEN: ${breaker.reason ?? ""}`);
  return parts.join("   ");
}
function own(percent) {
  return percent === void 0 ? "" : ` (own ${percent.toFixed(0).padStart(3)} %)`;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/session-follower.js



class SessionFollower {
  #session;
  /** What is older was told by the leg before. */
  #from;
  #ledgerPath;
  #log;
  #reader = null;
  #health = 0;
  #incident = 0;
  #hour = "";
  constructor({ id, leg, ledgerPath }, log) {
    this.#session = id;
    this.#from = leg.starts;
    this.#ledgerPath = ledgerPath;
    this.#log = log;
  }
  /** Prints what is new since the last call. */
  follow() {
    const own = { session: this.#session, since: this.#from };
    const found = (0,incidents/* incidents */.MT)(this.#ledger(), { ...own, after: this.#incident });
    for (const { id, severity, source, kind, message } of found) {
      this.#incident = id;
      const text = `${source}: ${message}`;
      if (severity === "warning") this.#log.warning(text, { title: kind });
      else if (severity === "info") this.#log.line(text);
      else this.#log.error(text, { title: kind });
    }
    for (const { id, metrics } of (0,health_checks/* checks */.AV)(this.#ledger(), { ...own, after: this.#health })) {
      this.#health = id;
      this.#show(metrics);
    }
  }
  close() {
    this.#log.endGroup();
    this.#reader?.close();
    this.#reader = null;
  }
  #show(metrics) {
    const hour = `${metrics.timestamp.slice(0, 10)} ${metrics.timestamp.slice(11, 13)}:00 UTC`;
    if (hour !== this.#hour) this.#log.group(`Health checks, ${hour}`);
    this.#hour = hour;
    this.#log.line(healthLine(metrics));
  }
  #ledger() {
    this.#reader ??= new src_reader/* LedgerReader */.B(this.#ledgerPath);
    return this.#reader;
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/monitor.js













const LOOK_EVERY_MS = 1e3;
const CANCEL_BUDGET_MS = 6e3;
const KILL_TIMEOUT_MS = 6e4;
const CHECKPOINT_GRACE_MS = 1e4;
const RESULT_GRACE_MS = 2e3;
async function monitorStep() {
  const cancelled = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancelled.abort(signal));
  const scene = (0,step/* openStep */.b0)("monitor");
  const plan = (0,plan_in_hand/* sameAsLaunched */.bF)(scene);
  if (!plan.enabled) {
    (0,action_interface/* giveOutputs */.wY)("monitor", { outcome: "disabled", health: "", reason: plan.reason });
    return;
  }
  await new Watch(scene, plan, cancelled.signal).run();
}
class Watch {
  #scene;
  #plan;
  #paths;
  #cancelled;
  #over = new AbortController();
  constructor(scene, plan, cancelled) {
    this.#scene = scene;
    this.#plan = plan;
    this.#paths = (0,paths/* pathsOf */.wG)(scene.workdir, plan.config.book);
    this.#cancelled = cancelled;
  }
  async run() {
    const { log } = this.#scene;
    const leg = (0,step/* readLeg */.NT)("monitor");
    const session = (0,run_plan/* sessionOn */.M)(this.#plan, this.#scene.workdir, leg, null);
    const { ledgerPath } = session;
    const follower = new SessionFollower(session, log);
    const checkpoints = new Checkpoints(this.#scene, this.#plan, leg);
    const onEngaged = (reason) => void this.#stop({ outcome: "killed", reason }, KILL_TIMEOUT_MS);
    const background = [
      this.#told(
        watchKillSwitch(this.#scene, { paths: this.#paths, ledgerPath, onEngaged }, this.#over.signal)
      ),
      this.#told(checkpoints.run(this.#over.signal))
    ];
    try {
      await this.#untilOver(follower);
    } finally {
      this.#over.abort();
      this.#follow(follower);
      follower.close();
    }
    if (this.#cancelled.aborted) {
      conclude(this.#scene, (0,leg_ending/* legEnding */.u)(session, true), this.#plan.config);
      process.exit(1);
    }
    await (0,clock/* settlesWithin */.od)(Promise.allSettled(background), CHECKPOINT_GRACE_MS, this.#cancelled);
    conclude(this.#scene, (0,leg_ending/* legEnding */.u)(session, false), this.#plan.config);
  }
  async #untilOver(follower) {
    let goneSince = null;
    for (; ; ) {
      if (this.#cancelled.aborted) {
        await this.#stop({ outcome: "cancelled", reason: "the run was cancelled" }, CANCEL_BUDGET_MS);
        return;
      }
      this.#try("A sign of life could not be left", () => (0,sign_of_life/* showLife */.U)(this.#paths, `monitor ${(0,clock/* realNow */.p1)()}`));
      this.#follow(follower);
      if ((0,session_result/* readResult */.Uv)(this.#paths) !== null) return;
      if ((0,end_session/* runningController */.e)(this.#paths) !== null) goneSince = null;
      else goneSince ??= (0,clock/* monotonicNow */.XZ)();
      if (goneSince !== null && (0,clock/* monotonicNow */.XZ)() - goneSince > RESULT_GRACE_MS) return;
      await (0,clock/* sleep */.yy)(LOOK_EVERY_MS, this.#cancelled);
    }
  }
  #follow(follower) {
    this.#try("The session's notes could not be read", () => follower.follow());
  }
  /** That a line could not be read, or a full disk takes no sign, is no reason to end a session. */
  #try(failed, work) {
    try {
      work();
    } catch (error) {
      this.#scene.log.line(`${failed}: ${error.message}`);
    }
  }
  /** What fails beside the session must be seen, and is no reason to end it. */
  async #told(work) {
    try {
      await work;
    } catch (error) {
      this.#scene.log.error(error.message, { title: "A part of the monitor failed" });
    }
  }
  async #stop(request, withinMs) {
    const { log } = this.#scene;
    log.line(`The session is stopped: ${request.reason}`);
    try {
      const how = await (0,end_session/* endSession */.k)(this.#paths, request, withinMs);
      if (how === "forced") log.warning("The session did not stop in time and was killed");
      if (how === "survived") log.error("The session could not be killed; it ends with the job");
    } catch (error) {
      log.error(`The session could not be stopped: ${error.message}`);
    }
  }
}
function conclude({ log }, ending, book) {
  const { outcome, reason, health } = ending;
  (0,action_interface/* giveOutputs */.wY)("monitor", { outcome, health: health ?? "", reason });
  const session = `Session${(0,book_name/* ofBook */.xG)(book)} ${outcome}`;
  if (!(0,src_outcome/* isGreen */.gf)(outcome)) {
    log.error(reason, { title: session });
    process.exitCode = 1;
  } else if (outcome === "completed") {
    log.line(`${session}: ${reason}`);
  } else {
    log.notice(reason, { title: session });
  }
}

;// CONCATENATED MODULE: ./.build/actions/monitor/src/main.js

const main = () => (0,run_step/* runStep */.e)("monitor", monitorStep);


/***/ }),

/***/ 19504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ errorsBySession),
/* harmony export */   Dc: () => (/* binding */ lastIncident),
/* harmony export */   MT: () => (/* binding */ incidents),
/* harmony export */   W3: () => (/* binding */ newestIncidents),
/* harmony export */   Zy: () => (/* binding */ errorGroups),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   hR: () => (/* binding */ incidentsIn)
/* harmony export */ });
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81642);

const ERRORS = "severity IN ('error', 'critical')";
function isError({ severity }) {
  return severity === "error" || severity === "critical";
}
function incidentsIn(reader, scope) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesIn */ .PH)(reader, scope, "incidents");
}
function incidents(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)(reader, "incidents", query);
}
function newestIncidents(reader, query) {
  return (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .newestNotes */ .yO)(reader, "incidents", query);
}
function lastIncident(reader, until) {
  return newestIncidents(reader, { until, limit: 1 })[0]?.id ?? 0;
}
function errorsBySession(reader) {
  const query = `SELECT session, count(*) AS n FROM incidents WHERE ${ERRORS} GROUP BY session`;
  const rows = reader.rows(query);
  return new Map(rows.map(({ session, n }) => [session, n]));
}
function errorGroups(reader, session) {
  return reader.rows(
    `SELECT session, max(time) AS time, source, message, count(*) AS times FROM incidents
     WHERE ${ERRORS} AND session = ifnull(?, session)
     GROUP BY session, source, message ORDER BY time DESC`,
    session
  );
}


/***/ }),

/***/ 12896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ countsBySession),
/* harmony export */   HU: () => (/* binding */ ALL_ENTRIES),
/* harmony export */   Ix: () => (/* binding */ journalUpTo),
/* harmony export */   KP: () => (/* binding */ countAfter),
/* harmony export */   QI: () => (/* binding */ journalAfter),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   RJ: () => (/* binding */ entriesFrom),
/* harmony export */   Rd: () => (/* binding */ kindsIn),
/* harmony export */   S3: () => (/* binding */ countStamped),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   _2: () => (/* binding */ newestIn),
/* harmony export */   _p: () => (/* binding */ newestJournal),
/* harmony export */   f5: () => (/* binding */ journalBounds),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   v5: () => (/* binding */ newestEntries),
/* harmony export */   wg: () => (/* binding */ newestOpenOrders),
/* harmony export */   xm: () => (/* binding */ newestEntry)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77239);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72378);


const SELECT = "SELECT seq, session, time, kind, data FROM journal";
function placed({ seq, session, time, kind, data }) {
  return { seq, session, time, kind, data: JSON.parse(data) };
}
function sealed(row) {
  return { ...placed(row), hash: row.hash };
}
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;
function journalUpTo(time, isUpTo = true) {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? "<" : ">"} ? OR (time = ? AND ${at}))`, time, time, time, time];
}
function journalBounds(reader, { from, to, session }) {
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const [after, ...start] = journalUpTo(from, false);
  if (session === null) {
    const first = reader.entryBefore(from);
    if (first === 0 && from <= 0) return [upTo, ...end];
    const begun2 = "SELECT session FROM journal WHERE kind = 'session-started' AND time < ? AND seq >= ?";
    const where = `${upTo} AND seq >= ? AND (${after} OR session NOT IN (${begun2}))`;
    return [where, ...end, first, ...start, from, first];
  }
  const span = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionSpan */ .f_)(reader, session);
  const bounds = [span?.first ?? 0, span?.last ?? -1];
  const begun = "SELECT 1 FROM journal WHERE kind = 'session-started' AND session = ? AND time < ?";
  return [
    `${upTo} AND seq BETWEEN ? AND ? AND (${after} OR NOT EXISTS (${begun}))`,
    ...end,
    ...bounds,
    ...start,
    session,
    from
  ];
}
function entriesIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `${SELECT} WHERE kind = ? AND ${where} ORDER BY seq`;
  return reader.rows(query, kind, ...values).map(placed);
}
function newestIn(reader, scope, kinds, limit) {
  const [where, ...values] = journalBounds(reader, scope);
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `${SELECT} WHERE seq IN (${kinds.map(() => newest).join(" UNION ALL ")})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  return reader.rows(query, ...asked, limit).map(placed).toReversed();
}
function newestEntry(reader, kind) {
  return newestIn(reader, _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c, [kind], 1)[0];
}
function countIn(reader, scope, kind) {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row(query, kind, ...values)?.n ?? 0;
}
function countsBySession(reader, kind) {
  const query = "SELECT session, count(*) AS n FROM journal WHERE kind = ? GROUP BY session";
  const rows = reader.rows(query, kind);
  return new Map(rows.map(({ session, n }) => [session, n]));
}
function countStamped(reader, session, kind, [after, upTo]) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND +session = ? AND time > ? AND time <= ?";
  return reader.row(query, kind, session, after, upTo)?.n ?? 0;
}
function journalAfter(reader, after, { upTo = Number.MAX_SAFE_INTEGER, limit }) {
  const query = "SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?";
  return reader.rows(query, after, upTo, limit).map(sealed);
}
const ALL_ENTRIES = { first: 0, last: Number.MAX_SAFE_INTEGER };
function pageOf({ since, until, limit, offset = 0 }) {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}
const NEWEST = "seq BETWEEN ? AND ? AND time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?";
function newestJournal(reader, page) {
  const query = `SELECT * FROM journal WHERE ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(sealed).toReversed();
}
function newestEntries(reader, kind, page) {
  const query = `${SELECT} WHERE kind = ? AND ${NEWEST}`;
  const rows = reader.rows(query, kind, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function newestOpenOrders(reader, page) {
  const query = `${SELECT} WHERE kind = 'order' AND data ->> '$.id' IN (SELECT id FROM open_orders) AND ${NEWEST}`;
  const rows = reader.rows(query, page.first, page.last, ...pageOf(page));
  return rows.map(placed).toReversed();
}
function entriesFrom(reader, kinds, { first, last }, to = _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to) {
  const marks = kinds.map(() => "?").join(", ");
  const [upTo, ...end] = to === _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_BOOK */ .c.to ? ["1"] : journalUpTo(to);
  const query = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? AND ${upTo} ORDER BY seq`;
  return reader.rows(query, ...kinds, first, last, ...end).map(placed);
}
function countAfter(reader, kind, seq) {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = ? AND seq > ?";
  return reader.row(query, kind, seq)?.n ?? 0;
}
function timesOf(reader, kind, after, upTo) {
  const rows = reader.rows(
    "SELECT DISTINCT time FROM journal WHERE kind = ? AND seq >= ? AND time > ? AND time <= ? ORDER BY time",
    kind,
    reader.entryBefore(after),
    after,
    upTo
  );
  return rows.map(({ time }) => time);
}
function kindsIn(reader) {
  const rows = reader.rows(
    `WITH RECURSIVE known(kind) AS (SELECT min(kind) FROM journal
       UNION ALL SELECT (SELECT min(kind) FROM journal WHERE kind > known.kind) FROM known WHERE kind IS NOT NULL)
     SELECT kind FROM known`
  );
  return rows.flatMap(({ kind }) => kind === null ? [] : [kind]);
}


/***/ }),

/***/ 77239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WHOLE_BOOK)
/* harmony export */ });
const WHOLE_BOOK = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };


/***/ }),

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ KillSwitchWatch)
});

// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var api = __webpack_require__(47981);
;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/conditional-get.js

const POLL_TIMEOUT_MS = 15e3;
class ConditionalGet {
  #api;
  #route;
  #accept;
  #etag = null;
  constructor(api, route, accept = "application/vnd.github+json") {
    this.#api = api;
    this.#route = route;
    this.#accept = accept;
  }
  /** What was answered last does not count any more: the next question is asked anew. */
  forget() {
    this.#etag = null;
  }
  async ask(signal) {
    const headers = { accept: this.#accept, ...this.#etag === null ? {} : { "if-none-match": this.#etag } };
    const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
    const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
    try {
      const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
      this.#etag = answer.headers.etag ?? null;
      return { kind: "new", data: answer.data };
    } catch (error) {
      const status = (0,api/* statusOf */.c2)(error);
      if (status === 304) return { kind: "same" };
      if (status === 404) return { kind: "missing" };
      return { kind: "unknown", why: error.message };
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/watched-folder.js

const NAME = "RUNTIME_DISABLED";
class WatchedFolder {
  path;
  #listing;
  #branch;
  #state = "unknown";
  /** The folder is missing, and since that was said the branch has not been seen to move. */
  #isWaiting = false;
  constructor(api, { owner, repo, defaultBranch }, path) {
    this.path = path;
    const home = `/repos/${owner}/${repo}`;
    const ref = defaultBranch === null ? "" : `?ref=${encodeURIComponent(defaultBranch)}`;
    const folder = path.split("/").map(encodeURIComponent).join("/");
    this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
    const branch = encodeURIComponent(defaultBranch ?? "HEAD");
    this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, "application/vnd.github.sha");
  }
  async look(signal) {
    if (this.#isWaiting) {
      const branch = await this.#branch.ask(signal);
      if (branch.kind === "same") return "off";
      if (branch.kind === "unknown") return "unknown";
      this.#isWaiting = false;
    }
    const answer = await this.#listing.ask(signal);
    if (answer.kind === "missing") {
      this.#isWaiting = true;
      this.#state = "off";
      this.#listing.forget();
    } else if (answer.kind === "new") {
      if (!isAnswer(answer.data)) {
        this.#listing.forget();
        return "unknown";
      }
      this.#state = holdsSwitch(answer.data) ? "on" : "off";
    }
    return answer.kind === "unknown" ? "unknown" : this.#state;
  }
}
function isAnswer(data) {
  return typeof data === "object" && data !== null;
}
function holdsSwitch(listing) {
  return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}

;// CONCATENATED MODULE: ./.build/packages/github/src/kill-switch/kill-switch-watch.js


const EVERY_MS = 25e3;
const UNKNOWN_LIMIT_MS = 10 * 6e4;
class KillSwitchWatch {
  #options;
  #folders;
  constructor(options) {
    this.#options = options;
    this.#folders = options.folders.map((path) => new WatchedFolder(options.api, options.context, path));
  }
  async checkOnce(signal) {
    return (await this.#look(signal)).state;
  }
  /** Until the switch is on or the signal aborts. */
  async run(signal) {
    const { everyMs = EVERY_MS, unknownLimitMs = UNKNOWN_LIMIT_MS, log } = this.#options;
    let knownAt = (0,clock/* monotonicNow */.XZ)();
    let isTold = this.#options.wasUnknown ?? false;
    let isSilent = false;
    while (!signal.aborted) {
      const { state, where } = await this.#look(signal);
      if (signal.aborted) return;
      if (state === "on") return this.#options.onEngaged?.(where);
      if (state === "unknown") {
        if (!isSilent) log("GitHub does not say whether the kill switch is on; it is asked again.");
        isSilent = true;
        const sinceMs = (0,clock/* monotonicNow */.XZ)() - knownAt;
        if (sinceMs >= unknownLimitMs && !isTold) {
          isTold = true;
          this.#tell(() => this.#options.onUnknown?.(sinceMs));
        }
      } else {
        if (isTold) this.#tell(() => this.#options.onKnownAgain?.());
        isTold = false;
        isSilent = false;
        knownAt = (0,clock/* monotonicNow */.XZ)();
      }
      await (0,clock/* sleep */.yy)(everyMs, signal);
    }
  }
  /** Also if such news fail, the switch is watched. */
  #tell(news) {
    try {
      news();
    } catch (error) {
      this.#options.log(`The news of the kill switch came to nothing: ${error.message}`);
    }
  }
  async #look(signal) {
    const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
    const on = states.indexOf("on");
    if (on >= 0)
      return { state: "on", where: `${this.#folders[on].path}/RUNTIME_DISABLED on the default branch` };
    return { state: states.includes("unknown") ? "unknown" : "off", where: "" };
  }
}


/***/ }),

/***/ 60756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95384);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76811);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58833);




const LOOK_MS = 250;
function takeLock(path, waitMs = LOOK_MS) {
  try {
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .requireFile */ .Gz)(path);
    return locked(path, waitMs);
  } catch (error) {
    throw notLockable(path, error);
  }
}
function locked(path, waitMs) {
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!isGarbage(error)) throw error;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path);
    return tryLock(path, waitMs);
  }
}
function tryLock(path, waitMs) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
function isLocked(path) {
  if (!isThere(path)) return false;
  try {
    return isHeld(path);
  } catch (error) {
    if (isGarbage(error)) return false;
    throw notLockable(path, error);
  }
}
function isThere(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .otherThanFile */ ._W)(path) === null;
}
function isHeld(path) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
  try {
    database.prepare("PRAGMA schema_version").get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}
function isBusy(error) {
  return /locked|busy/.test(error.message);
}
function isGarbage(error) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .sqliteCode */ .ac)(error) !== null && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .storageFault */ .sk)(error) === "damaged";
}
function notLockable(path, error) {
  return new _chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .LedgerError */ .o(
    `the lock ${path} cannot be used: ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .faultInWords */ .RQ)(error)}`,
    "move away what lies there, and check the permissions and the free space"
  );
}


/***/ }),

/***/ 82426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35187);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66280);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89778);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43421);



function contradictionOf(reader, seq, state) {
  const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .r();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_1__/* .differingProjections */ .Dq)(reader, fold.book);
  if (table !== void 0) return `does not lead to the ${table} that the ledger holds`;
  const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .GovernorFold */ .o();
  for (const entry of entriesOfGovernor(reader)) governor.apply(entry);
  return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded) ? null : "does not lead to the governor of the journal";
}
function* entriesOfGovernor(reader) {
  const day = reader.row(
    "SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1"
  );
  const from = day?.seq ?? 0;
  const rows = reader.each(
    `SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`,
    from,
    from
  );
  for (const row of rows) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
  const ofDay = reader.each(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND NOT data ->> '$.reduceOnly') ORDER BY seq`,
    from,
    from
  );
  for (const row of ofDay) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .M)(row);
}


/***/ }),

/***/ 29037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findSnapshot)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35187);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18762);
/* harmony import */ var _seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19652);



function findSnapshot(source, { upTo, before }) {
  const none = { seq: 0, state: null };
  try {
    const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_0__/* .tableFaults */ .EI)(source, "snapshots");
    if (fault !== void 0) return { ...none, doubt: fault };
    const [row] = source.rows(
      `SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`,
      upTo,
      before
    );
    if (!row) return { ...none, doubt: null };
    const doubt = doubtOf(row);
    if (doubt !== null) return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
    return { seq: row.seq, state: JSON.parse(row.state), doubt: null };
  } catch (error) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error)) throw error;
    return { ...none, doubt: `snapshots: ${error.message}` };
  }
}
function doubtOf({ entry, found, version, state }) {
  if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t) return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .FOLD_VERSION */ .t}`;
  if (entry !== found) return "is of another journal";
  return readsBack(state) ? null : "cannot be read";
}
function readsBack(state) {
  try {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .JournalFold */ .r();
    fold.restore(JSON.parse(state));
    return JSON.stringify(fold.state) === state;
  } catch {
    return false;
  }
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


/***/ }),

/***/ 89968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ obeyCommands),
/* harmony export */   d: () => (/* binding */ leaveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68694);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10141);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95384);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47554);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6302);




function leaveCommand(folder, given) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(folder);
  const path = freePath(folder);
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(path, JSON.stringify(given));
}
function obeyCommands(folder, obey) {
  let names;
  try {
    names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return;
  }
  for (const name of names.toSorted()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const given = parse(path);
    if (given) obey(given);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true, recursive: true });
  }
}
function freePath(folder) {
  for (let time = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .realNow */ .p1)(); ; time += 1) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return path;
  }
}
function parse(path) {
  try {
    const { command, reason, symbol } = JSON.parse((0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .readOwnFile */ .zx)(path));
    if (typeof reason !== "string") return null;
    const words = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_6__/* .strangerWords */ .GS)(reason);
    if (command === "write-off" && typeof symbol === "string") return { command, symbol, reason: words };
    return _chimera_engine__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo.includes(command) ? { command, reason: words } : null;
  } catch {
    return null;
  }
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


/***/ }),

/***/ 24330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36858);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33883);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47554);
/* harmony import */ var _chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46802);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);





const LONGEST_REASON = 500;
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_chimera_vocabulary__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im).extract(["stopped", "cancelled", "killed"]),
  reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_REASON).transform((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .strangerWords */ .GS)(text))
});
function leaveStopRequest({ state, stopRequest: path }, request) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(state);
  const { outcome, reason } = request;
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(path, { outcome, reason: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .strangerWords */ .GS)(reason).slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
  return (0,_chimera_base__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(path, stopRequest);
}
function forgetStopRequest({ stopRequest: path }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ })

};
