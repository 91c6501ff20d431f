export const id = 4743;
export const ids = [4743];
export const modules = {

/***/ 34743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 26 modules
var src = __webpack_require__(99731);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/api.js
var api = __webpack_require__(64062);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-context.js
var run_context = __webpack_require__(13673);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/succession/runs-beside.js
var runs_beside = __webpack_require__(47047);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/schedule.js
var schedule = __webpack_require__(38110);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/succession/succession.js

const SOON_MS = 30 * 6e4;
function isTurnDue(timetable, began, now) {
  const next = (0,schedule/* turnsOf */.oA)(timetable).nextRun(new Date(began));
  return next !== null && next.getTime() <= now + SOON_MS;
}
const RETRIES = 1;
function isFailure(outcome) {
  return outcome === "failed" || outcome === "breaker";
}
const WITH_SCHEDULE = "the next one comes with the schedule";
function successionAfter(ending) {
  const { schedule, event, isDefaultBranch, outcome, isDue, unfinished, failedBefore } = ending;
  const rest = (reason) => ({ starts: false, reason });
  if (schedule === "off") return rest("the repository variable CHIMERA_SCHEDULE is off");
  if (!isDefaultBranch) return rest("sessions follow one another on the default branch alone");
  if (event !== "schedule" && event !== "workflow_dispatch") {
    return rest(`a session that is started by ${event} has no successor`);
  }
  const hasFailed = isFailure(outcome);
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

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/successor.js









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
    failedBefore: isFailure(outcome) ? await (0,runs_beside/* failuresInARow */.q_)(scene) : 0
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
    `the input began-at is ${JSON.stringify((0,src/* shortWords */.WL)(given, 50))}; expected the output began-at of preflight`
  );
}
function readSwitch() {
  const given = ((0,action_interface/* readInput */.R5)("successor", "schedule") || "on").toLowerCase();
  if (given === "on" || given === "off") return given;
  throw new step/* InputError */.dz(
    `the input schedule is ${JSON.stringify((0,src/* shortWords */.WL)(given, 50))}; expected on or off (the repository variable CHIMERA_SCHEDULE)`
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

/***/ 47047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ unfinishedRuns),
/* harmony export */   g8: () => (/* binding */ waitingRuns),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   ww: () => (/* binding */ cancelledMeanwhile)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);
/* harmony import */ var _workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45170);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23220);



const FAILED = ["failure", "timed_out", "startup_failure"];
function waitingRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .WAITING */ .uE);
}
function unfinishedRuns(scene) {
  return runsWith(scene, _workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFINISHED */ .yA);
}
async function failuresInARow(scene) {
  const { api, context } = scene;
  return told(scene, async () => {
    const query = { ...runsOf(context), status: "completed", per_page: 20 };
    const { data } = await api.rest.actions.listWorkflowRuns(query);
    let failures = 0;
    for (const { id, conclusion } of (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs)) {
      if (id === context.runId) continue;
      if (FAILED.includes(conclusion ?? "")) failures += 1;
      else if (conclusion === "success" && (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .hadSession */ .O)(await (0,_workflow_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsOf */ .a)(api, context, id))) break;
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
    const found = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs).find(
      ({ id, updated_at }) => id !== runId && Date.parse(updated_at) >= since
    );
    return found?.id ?? null;
  });
}
async function runsWith(scene, states) {
  return told(scene, async () => {
    const found = await (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .listRunIds */ .g$)(scene.api, runsOf(scene.context), states);
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

/***/ 45170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hadSession),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);

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

/***/ 23220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ listRunIds),
/* harmony export */   uE: () => (/* binding */ WAITING),
/* harmony export */   yA: () => (/* binding */ UNFINISHED)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64062);

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
