export const id = 9421;
export const ids = [9421];
export const modules = {

/***/ 49421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/github/src/steps/run-step.js + 1 modules
var run_step = __webpack_require__(9073);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/github/src/action-interface.js
var action_interface = __webpack_require__(1885);
// EXTERNAL MODULE: ./.build/packages/github/src/api.js
var src_api = __webpack_require__(47981);
// EXTERNAL MODULE: ./.build/packages/github/src/channels/tell.js + 8 modules
var tell = __webpack_require__(60340);
// EXTERNAL MODULE: ./.build/packages/base/src/clock.js
var clock = __webpack_require__(10141);
// EXTERNAL MODULE: ./.build/packages/github/src/kill-switch/kill-switch-watch.js + 2 modules
var kill_switch_watch = __webpack_require__(78767);
// EXTERNAL MODULE: ./.build/packages/github/src/workflow-runs.js
var workflow_runs = __webpack_require__(26867);
;// CONCATENATED MODULE: ./.build/packages/github/src/emergency-stop.js




const GRACE_MS = 2 * 6e4;
const FORCE_AFTER_MS = 6 * 6e4;
const AFTER_FORCE_MS = 2 * 6e4;
const POLL_MS = 1e4;
async function emergencyStop(options) {
  const { graceMs = GRACE_MS, forceAfterMs = FORCE_AFTER_MS, afterForceMs = AFTER_FORCE_MS, log } = options;
  if (!await isSwitchOn(options)) return { outcome: "switch-is-off", runs: [] };
  const seen = /* @__PURE__ */ new Set();
  const isOver = (forMs) => waitUntilNoneRuns(options, forMs, seen);
  const running = await unfinishedRuns(options, seen);
  if (running?.length === 0) return { outcome: "nothing-ran", runs: [] };
  log(
    `Runs that have to end: ${running?.join(", ") ?? "not known yet"}. They see the kill switch themselves within half a minute.`
  );
  const first = await isOver(graceMs);
  if (first !== "running")
    return { outcome: first === "off" ? "switch-is-off" : "ended-by-itself", runs: [...seen] };
  await end(options, "cancel", seen);
  const second = await isOver(forceAfterMs);
  if (second !== "running") return { outcome: "cancelled", runs: [...seen] };
  await end(options, "force-cancel", seen);
  const third = await isOver(afterForceMs);
  return { outcome: third === "running" ? "still-running" : "force-cancelled", runs: [...seen] };
}
async function isSwitchOn({ api, context, folders = [".chimera"], log }) {
  const watch = new kill_switch_watch/* KillSwitchWatch */.U({ api, context, folders, log });
  return await watch.checkOnce() !== "off";
}
async function waitUntilNoneRuns(options, forMs, seen) {
  const until = (0,clock/* monotonicNow */.XZ)() + forMs;
  for (; ; ) {
    if ((await unfinishedRuns(options, seen))?.length === 0) return "none";
    if ((0,clock/* monotonicNow */.XZ)() >= until) return await isSwitchOn(options) ? "running" : "off";
    await (0,clock/* sleep */.yy)(Math.min(options.pollMs ?? POLL_MS, Math.max(0, until - (0,clock/* monotonicNow */.XZ)())));
  }
}
async function unfinishedRuns(options, seen) {
  try {
    const found = await listUnfinished(options);
    for (const id of found) seen.add(id);
    return found;
  } catch (error) {
    if ((0,src_api/* statusOf */.c2)(error) === 404) throw error;
    options.log(`GitHub does not list the runs: ${error.message}`);
    return null;
  }
}
async function listUnfinished({ api, context, workflowFiles }) {
  const { owner, repo, runId } = context;
  const found = /* @__PURE__ */ new Set();
  for (const workflow_id of workflowFiles) {
    const runs = await (0,workflow_runs/* listRunIds */.g$)(api, { owner, repo, workflow_id }, workflow_runs/* UNFINISHED */.yA);
    for (const id of runs) if (id !== runId) found.add(id);
  }
  return [...found];
}
async function end(options, how, seen) {
  const { api, context, log } = options;
  const { owner, repo } = context;
  for (const run_id of await unfinishedRuns(options, seen) ?? seen) {
    try {
      await api.request(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`, { owner, repo, run_id });
      log(`Run ${run_id} has not ended: ${how}.`);
    } catch (error) {
      if ((0,src_api/* statusOf */.c2)(error) !== 409)
        log(`Run ${run_id} could not be ended (${how}): ${error.message}`);
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/github/src/run-context.js
var run_context = __webpack_require__(53074);
// EXTERNAL MODULE: ./.build/packages/github/src/steps/step.js + 1 modules
var step = __webpack_require__(67137);
;// CONCATENATED MODULE: ./.build/packages/github/src/steps/emergency-stop.js







const MOST_WORKFLOWS = 20;
async function emergencyStopStep() {
  const context = (0,run_context/* readRunContext */.$)(process.env);
  const scene = (0,step/* connect */.Ng)("emergency-stop", context);
  const { api, log } = scene;
  const given = (0,action_interface/* readInput */.R5)("emergency-stop", "workflow") || "chimera-runtime.yml";
  const workflowFiles = readWorkflows(given);
  const stop = emergencyStop({ api, context, workflowFiles, log: (message) => log.line(message) });
  const { outcome, runs } = await stop.catch((error) => {
    if ((0,src_api/* statusOf */.c2)(error) !== 404) throw error;
    throw new step/* InputError */.dz(
      `the input workflow is ${JSON.stringify(given)}; this repository has no workflow of that name, or the token may not see it (actions: write). Set the repository variable CHIMERA_EMERGENCY_WORKFLOW to the files that run sessions`
    );
  });
  (0,action_interface/* giveOutputs */.wY)("emergency-stop", { outcome, runs: runs.join(",") });
  if (outcome === "still-running") {
    const left = runs.length > 0 ? `Runs that could not be ended: ${runs.join(", ")}` : "GitHub did not say what runs";
    log.error(`${left}. Cancel what still runs by hand on the Actions page.`);
    await (0,tell/* reportTrouble */.ad)(scene, null, { kind: "emergency-stop-failed", component: "runs", reason: left });
    process.exitCode = 1;
  } else {
    log.notice(`Emergency stop: ${outcome}`);
  }
}
function readWorkflows(given) {
  const files = given.split(",").map((name) => name.trim());
  if (files.length <= MOST_WORKFLOWS && files.every(step/* isWorkflowFile */.Kr)) return files;
  throw new step/* InputError */.dz(
    `the input workflow is ${JSON.stringify((0,stranger_words/* shortWords */.WL)(given, 200))}; expected the file names of workflows, separated by commas, ${MOST_WORKFLOWS} at most, such as chimera-runtime.yml (the repository variable CHIMERA_EMERGENCY_WORKFLOW)`
  );
}

;// CONCATENATED MODULE: ./.build/actions/emergency-stop/src/main.js

const main = () => (0,run_step/* runStep */.e)("emergency-stop", emergencyStopStep);


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


/***/ })

};
