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

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/paths.js
var paths = __webpack_require__(14187);
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








const STOP_TIMEOUT_MS = 10_000;
/** Makes sure that nothing is left running, and that the book is saved even where the report step never ran. */
async function launchPostStep() {
    const scene = (0,step/* openStep */.b0)('launch');
    const { log, workdir } = scene;
    const plan = (0,plan_in_hand/* planOfLaunch */.sR)(scene);
    if (!plan?.enabled)
        return;
    const session = (0,run_plan/* sessionOn */.M)(plan, workdir, (0,step/* readLeg */.NT)('launch'), null);
    await (0,leftovers/* endLeftovers */.q)(scene, session, 'when the job ended', STOP_TIMEOUT_MS);
    if ((0,report_mark/* isReported */.Ob)((0,paths/* pathsOf */.wG)(workdir, session.book), session))
        return;
    log.warning('The report step did not run: the book is saved here.');
    const aftermath = (0,steps_aftermath/* aftermathOf */.y)(session, plan.config, 'success');
    const { problem } = await (0,final_book/* saveFinalBook */.d)(scene, plan, session, aftermath);
    if (problem)
        log.error(problem);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/run-step.js + 1 modules
var run_step = __webpack_require__(21704);
;// CONCATENATED MODULE: ./.build/actions/launch/src/post.js


const main = () => (0,run_step/* runStep */.e)('launch', launchPostStep);


/***/ })

};
