export const id = 6511;
export const ids = [6511];
export const modules = {

/***/ 56511:
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
// EXTERNAL MODULE: ./.build/packages/config/src/load.js + 8 modules
var load = __webpack_require__(47702);
// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/refusals.js
var refusals = __webpack_require__(21943);
// EXTERNAL MODULE: ./.build/packages/config/src/schema.js + 4 modules
var schema = __webpack_require__(85950);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var src_api = __webpack_require__(47981);
// EXTERNAL MODULE: ./.build/packages/github/src/channels/tell.js + 8 modules
var tell = __webpack_require__(60340);
// EXTERNAL MODULE: ./.build/packages/github/src/silence/silence.js
var silence = __webpack_require__(22286);
// EXTERNAL MODULE: ./.build/packages/github/src/silence/watched-workflow.js
var watched_workflow = __webpack_require__(94753);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/kill-switch-state.js
var kill_switch_state = __webpack_require__(58082);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/watch.js










const KINDS = ["no-session", "no-runner", "schedule-off"];
async function watchStep() {
  const scene = (0,step/* openStep */.b0)("watch");
  const { log } = scene;
  const workflow = (0,action_interface/* readInput */.R5)("watch", "workflow") || "chimera-runtime.yml";
  if (!(0,step/* isWorkflowFile */.Kr)(workflow)) {
    throw new step/* InputError */.dz(
      `the input workflow is ${JSON.stringify((0,stranger_words/* shortWords */.WL)(workflow, 200))}; expected the file name of a workflow, such as chimera-runtime.yml`
    );
  }
  const settings = settingsOf(scene);
  if (settings === "switched-off") return quiet(scene, "the configuration says enabled: false");
  if (await (0,kill_switch_state/* killSwitchState */.a)(scene) === "on") return quiet(scene, "the kill switch is on");
  const silence = await silenceIn(scene, workflow, settings);
  await (0,tell/* settleTrouble */.lS)(scene, {
    // What is over, and what another kind tells of now.
    kinds: KINDS.filter((kind2) => kind2 !== silence?.kind),
    component: workflow,
    book: settings.book,
    words: `Closed: ${silence ? "it is something else now" : "a session runs again, or none is due"} ([run](${scene.context.runUrl})).`
  });
  if (!silence) return quiet(scene, "a session runs, or none is due yet");
  const { kind, reason, since } = silence;
  log.warning(`${reason}.`, { title: "No session runs" });
  (0,action_interface/* giveOutputs */.wY)("watch", { silence: kind, reason });
  const trouble = { kind, component: workflow, reason, since, book: settings.book };
  await (0,tell/* reportTrouble */.ad)(scene, settings.notifications, trouble);
}
async function silenceIn({ api, context }, workflow, { runtime_settings, notifications }) {
  const { owner, repo, runId, defaultBranch } = context;
  const branch = defaultBranch === null ? {} : { branch: defaultBranch };
  const watched = await (0,watched_workflow/* watchedWorkflow */._)(api, { owner, repo, workflow_id: workflow, ...branch }, runId).catch(
    (error) => {
      if ((0,src_api/* statusOf */.c2)(error) !== 404) throw error;
      throw new step/* InputError */.dz(
        `the input workflow is ${JSON.stringify(workflow)}; this repository has no workflow of that name on its default branch, or the token may not see it (actions: read)`
      );
    }
  );
  return (0,silence/* silenceOf */.Dp)(watched, {
    timetable: runtime_settings,
    graceMs: notifications.github_issues.silence_hours * 36e5,
    now: (0,clock/* realNow */.p1)()
  });
}
function settingsOf(scene) {
  const bookUnlessStated = (0,step/* bookOfWorkdir */.$6)(scene);
  const book = (0,action_interface/* readInput */.R5)("watch", "book");
  try {
    const flags = book === "" ? {} : { book };
    return (0,load/* loadConfig */.Z)({ workdir: scene.workdir, environment: process.env, flags, bookUnlessStated }).config;
  } catch (error) {
    if (!(error instanceof mistakes/* ConfigError */.x)) throw error;
    if ((0,refusals/* isSwitchedOff */.r5)(error)) return "switched-off";
    scene.log.warning("The configuration cannot be read, as preflight tells; the default schedule is taken.");
    return { ...schema/* configSchema */.Q.parse({}), book: bookUnlessStated };
  }
}
function quiet({ log }, reason) {
  (0,action_interface/* giveOutputs */.wY)("watch", { silence: "", reason });
  log.line(`Nothing to tell: ${reason}.`);
}

;// CONCATENATED MODULE: ./.build/actions/watch/src/main.js

const main = () => (0,run_step/* runStep */.e)("watch", watchStep);


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

/***/ 22286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   qi: () => (/* binding */ isMark)
/* harmony export */ });
/* unused harmony export LONGEST_WAIT_MS */
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17343);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44345);



const HOUR_MS = 36e5;
const LONGEST_WAIT_MS = 2 * HOUR_MS;
function silenceOf(watched, bounds) {
  const { state, runs } = watched;
  if (state === "disabled_manually" || state === "deleted") return null;
  const off = switchedOff(state);
  if (off) return { kind: "schedule-off", reason: off, since: null };
  return waitsForRunner(runs, bounds) ?? (runs.some(isRunning) ? null : noSession(runs, bounds));
}
function isMark({ status, conclusion, jobs }) {
  return status === "completed" && (conclusion === "success" || conclusion === "skipped" || (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .hadSession */ .O)(jobs));
}
function switchedOff(state) {
  if (state === "disabled_inactivity") {
    return "GitHub switched the workflow off, because nothing was pushed to the repository for 60 days";
  }
  if (state === "disabled_fork")
    return "GitHub keeps the workflow switched off, because the repository is a fork";
  return null;
}
function isRunning({ status, jobs }) {
  return status === "in_progress" || status !== "completed" && jobs.some((job) => job.status === "in_progress");
}
function waitsForRunner(runs, { now }) {
  for (const { id, status, jobs } of runs) {
    if (status === "completed") continue;
    const waiting = jobs.find((job) => job.status === "queued" && now - job.createdAt > LONGEST_WAIT_MS);
    if (!waiting) continue;
    const labels = waiting.labels.join(", ") || "no label";
    return {
      kind: "no-runner",
      reason: `the job "${waiting.name}" of run ${id} has waited ${hours(now - waiting.createdAt)} for a runner (${labels})`,
      since: waiting.createdAt
    };
  }
  return null;
}
function noSession(runs, { timetable, graceMs, now }) {
  const markAt = runs.findIndex(isMark);
  const since = markAt < 0 ? runs.at(-1)?.createdAt : runs[markAt].updatedAt;
  if (since === void 0) return null;
  const due = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .turnsOf */ .oA)(timetable).nextRun(new Date(since))?.getTime();
  if (due === void 0 || now - due <= graceMs) return null;
  const cause = causeOf(markAt < 0 ? runs : runs.slice(0, markAt));
  if (cause === null) return null;
  const late = `the turn of the schedule at ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(due)} is ${hours(now - due)} late`;
  return {
    kind: cause.kind,
    reason: `no session ran since ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(since)}, and ${late}: ${cause.words}`,
    since,
    ...cause.isRefused ? { isRefused: true } : {}
  };
}
function causeOf(after) {
  const [newest] = after;
  if (!newest) return { kind: "no-session", words: "GitHub started no run since" };
  const { id, status, conclusion, createdAt, jobs } = newest;
  if (status !== "completed") {
    const words = `run ${id} has waited since ${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(createdAt)} and has not begun`;
    return { kind: "no-session", words };
  }
  if (jobs.some((job) => job.isTaken) && conclusion !== "cancelled") return null;
  const which = after.length === 1 ? `run ${id}` : `${after.length} runs, the newest of them ${id},`;
  if (conclusion === "cancelled") {
    return { kind: "no-runner", words: `${which} ended as cancelled before a session began` };
  }
  if (conclusion === "startup_failure") {
    const why2 = "because of its workflow file or of one that it calls";
    return { kind: "no-session", words: `GitHub could not begin ${which} ${why2}` };
  }
  const why = "its page says why (most often the minutes of the account are used up, or a payment failed)";
  return {
    kind: "no-session",
    words: `GitHub started none of the jobs of ${which}; ${why}`,
    isRefused: true
  };
}
function hours(ms) {
  return `${(ms / HOUR_MS).toFixed(1)} h`;
}


/***/ }),

/***/ 94753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ watchedWorkflow)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47981);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44345);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22286);



const RUNS = 20;
async function watchedWorkflow(api, runsOf, ownRun) {
  const { owner, repo, workflow_id } = runsOf;
  const { data: workflow } = await api.rest.actions.getWorkflow({ owner, repo, workflow_id });
  const { data } = await api.rest.actions.listWorkflowRuns({ ...runsOf, per_page: RUNS + 1 });
  const listed = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs).filter(({ id }) => id !== ownRun);
  const runs = [];
  for (const { id, status, conclusion, created_at, updated_at } of listed.slice(0, RUNS)) {
    const jobs = await (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .a)(api, { owner, repo }, id);
    const run = {
      id,
      status: status ?? "unknown",
      conclusion,
      createdAt: Date.parse(created_at),
      updatedAt: Date.parse(updated_at),
      jobs
    };
    runs.push(run);
    if ((0,_silence_js__WEBPACK_IMPORTED_MODULE_2__/* .isMark */ .qi)(run)) break;
  }
  return { state: workflow.state, runs };
}


/***/ }),

/***/ 58082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ killSwitchState)
/* harmony export */ });
/* harmony import */ var _kill_switch_kill_switch_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78767);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67137);


function killSwitchState(scene) {
  const { api, context, log } = scene;
  const folders = (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .killSwitchFolders */ .af)(scene);
  const watch = new _kill_switch_kill_switch_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .KillSwitchWatch */ .U({ api, context, folders, log: (message) => log.line(message) });
  return watch.checkOnce();
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


/***/ })

};
