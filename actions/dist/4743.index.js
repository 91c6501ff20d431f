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
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/slot.js
var slot = __webpack_require__(3680);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/succession/succession.js

/** A turn that comes so soon is not waited for. */
const SOON_MS = 30 * 60_000;
/** Whether a turn of the schedule has come since a run began, or is about to come. Times in UTC epoch milliseconds. */
function isTurnDue(timetable, began, now) {
    return (0,slot/* slotsBetween */.i)(timetable, began, now + SOON_MS) > 0;
}
/** A failed session is followed at once this many times in a row; then the next one comes with the schedule. */
const RETRIES = 1;
const WITH_SCHEDULE = 'the next one comes with the schedule';
/**
 * Whether a session starts the next one. A session that ended well does if a turn of the schedule has come meanwhile: GitHub
 * brings that hours late, if at all. One that failed does once. One that a person
 * ended does not, and nobody starts a second one beside a run that waits already.
 */
function successionAfter(ending) {
    const { schedule, event, isDefaultBranch, outcome, isDue, unfinished, failedBefore } = ending;
    const rest = (reason) => ({ starts: false, reason });
    if (schedule === 'off')
        return rest('the repository variable CHIMERA_SCHEDULE is off');
    if (!isDefaultBranch)
        return rest('sessions follow one another on the default branch alone');
    if (event !== 'schedule' && event !== 'workflow_dispatch') {
        return rest(`a session that is started by ${event} has no successor`);
    }
    const hasFailed = outcome === 'failed' || outcome === 'breaker';
    if (outcome !== 'completed' && !hasFailed)
        return rest(`the session was ${outcome || 'never begun'}`);
    if (!hasFailed && !isDue)
        return rest(`no turn of the schedule has come since: ${WITH_SCHEDULE}`);
    if (unfinished === null)
        return rest(`GitHub does not say whether a run waits already: ${WITH_SCHEDULE}`);
    if (unfinished.length > 0)
        return rest(`run ${unfinished[0]} follows already`);
    if (!hasFailed)
        return { starts: true, reason: 'the session reached its end' };
    if (failedBefore === null || failedBefore >= RETRIES) {
        return rest(`the session failed, and the one before it did too: ${WITH_SCHEDULE}`);
    }
    return { starts: true, reason: 'the session failed, and is tried again once' };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/successor.js









/** Starts the next session where one is to follow. */
async function successorStep() {
    const context = (0,run_context/* readRunContext */.$)(process.env);
    const scene = (0,step/* connect */.Ng)('successor', context);
    const { api, log } = scene;
    const schedule = readSwitch();
    const plan = (0,run_plan/* parseRunPlan */.q)((0,action_interface/* readInput */.R5)('successor', 'plan'));
    const { starts, reason } = successionAfter({
        schedule,
        event: context.event,
        isDefaultBranch: context.defaultBranch !== null && context.ref === `refs/heads/${context.defaultBranch}`,
        outcome: (0,action_interface/* readInput */.R5)('successor', 'outcome'),
        isDue: plan.enabled && isTurnDue(plan.config.runtime_settings, readBegan(), (0,clock/* realNow */.p1)()),
        unfinished: await (0,runs_beside/* unfinishedRuns */.CD)(scene),
        failedBefore: await (0,runs_beside/* failuresInARow */.q_)(scene),
    });
    if (!starts) {
        (0,action_interface/* giveOutputs */.wY)('successor', { started: 'false', reason });
        log.notice(`No session is started after this one: ${reason}.`);
        return;
    }
    const { owner, repo, workflowFile, defaultBranch } = context;
    try {
        const order = { owner, repo, workflow_id: workflowFile, ref: defaultBranch };
        await api.rest.actions.createWorkflowDispatch(order);
        (0,action_interface/* giveOutputs */.wY)('successor', { started: 'true', reason });
        log.line(`The next session is started: ${reason}.`);
    }
    catch (error) {
        // The schedule starts the chain again.
        const why = error.message;
        (0,action_interface/* giveOutputs */.wY)('successor', { started: 'false', reason: why });
        log.warning(`The next session could not be started and comes with the schedule: ${why}. ${mend(error, workflowFile)}`);
    }
}
function readBegan() {
    const given = (0,action_interface/* readInput */.R5)('successor', 'began-at');
    const began = Date.parse(given);
    if (Number.isFinite(began))
        return began;
    throw new step/* InputError */.dz(`the input began-at is ${JSON.stringify((0,src/* shortWords */.WL)(given, 50))}; expected the output began-at of preflight`);
}
function readSwitch() {
    const given = ((0,action_interface/* readInput */.R5)('successor', 'schedule') || 'on').toLowerCase();
    if (given === 'on' || given === 'off')
        return given;
    throw new step/* InputError */.dz(`the input schedule is ${JSON.stringify((0,src/* shortWords */.WL)(given, 50))}; expected on or off (the repository variable CHIMERA_SCHEDULE)`);
}
function mend(error, workflowFile) {
    const status = (0,api/* statusOf */.c2)(error);
    if (status === 403)
        return 'Give the job the permission actions: write';
    if (status === 422 || status === 404) {
        return `See that .github/workflows/${workflowFile} is on the default branch and has the trigger workflow_dispatch, without inputs that must be given`;
    }
    return 'See https://www.githubstatus.com';
}

;// CONCATENATED MODULE: ./.build/actions/successor/src/main.js


const main = () => (0,run_step/* runStep */.e)('successor', successorStep);


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ slotsBetween)
/* harmony export */ });
/* harmony import */ var _config_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38110);

/** How many slots begin after `from` and up to `to`: more than one between two sessions is a slot missed. */
function slotsBetween(timetable, from, to) {
    const cron = (0,_config_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .turnsOf */ .oA)(timetable);
    const most = 1000;
    let count = 0;
    for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
        count += 1;
    return count;
}


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

/** How GitHub calls a run that has not begun, or does not yet run. */
const WAITING = ['pending', 'queued', 'requested', 'waiting'];
/** A run that nobody ended, and that did not do what it should. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];
/** Other runs of this workflow on this branch that wait for their turn, the oldest first; `null` if GitHub does not say. */
function waitingRuns(scene) {
    return runsWith(scene, WAITING);
}
/** Those, and the ones that run; `null` if GitHub does not say. */
function unfinishedRuns(scene) {
    return runsWith(scene, [...WAITING, 'in_progress']);
}
/**
 * How many of the newest runs that are over failed, one after the other: runs that did nothing or that a person
 * cancelled are passed over. `null` if GitHub does not say.
 */
async function failuresInARow(scene) {
    return told(scene, async () => {
        const { data } = await scene.api.rest.actions.listWorkflowRuns({
            ...runsOf(scene.context),
            status: 'completed',
            per_page: 20,
        });
        const ends = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs)
            .filter(({ id }) => id !== scene.context.runId)
            .map(({ conclusion }) => conclusion ?? '')
            .filter((conclusion) => conclusion === 'success' || FAILED.includes(conclusion));
        const wellAt = ends.indexOf('success');
        return wellAt < 0 ? ends.length : wellAt;
    });
}
/** A run of this workflow and branch that was cancelled while this one waited; `null` if there is none, or GitHub does not say. */
async function cancelledMeanwhile(scene) {
    const { api, context } = scene;
    const { owner, repo, runId } = context;
    return told(scene, async () => {
        const { data: own } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
        const query = { ...runsOf(context), status: 'cancelled', per_page: 20 };
        const { data } = await api.rest.actions.listWorkflowRuns(query);
        const since = Date.parse(own.created_at);
        const found = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs).find(({ id, updated_at }) => id !== runId && Date.parse(updated_at) >= since);
        return found?.id ?? null;
    });
}
async function runsWith(scene, states) {
    return told(scene, async () => {
        const found = new Set();
        for (const status of states) {
            const query = { ...runsOf(scene.context), status, per_page: 100 };
            const { data } = await scene.api.rest.actions.listWorkflowRuns(query);
            for (const { id } of (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(data.workflow_runs))
                found.add(id);
        }
        found.delete(scene.context.runId);
        return [...found].toSorted((a, b) => a - b);
    });
}
function runsOf({ owner, repo, workflowFile, ref }) {
    return { owner, repo, workflow_id: workflowFile, branch: ref.replace(/^refs\/heads\//, '') };
}
async function told({ log }, ask) {
    try {
        return await ask();
    }
    catch (error) {
        log.line(`GitHub does not list the runs: ${error.message}`);
        return null;
    }
}


/***/ })

};
