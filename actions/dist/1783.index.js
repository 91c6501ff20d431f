export const id = 1783;
export const ids = [1783];
export const modules = {

/***/ 41128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _config_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63922);
/* harmony import */ var _config_value_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22211);
/* harmony import */ var _plan_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54458);



function differences(found, expected, path) {
  if ((0,_config_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isTree */ .xK)(found) && (0,_config_value_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isTree */ .xK)(expected)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => differences(own(found, key), own(expected, key), `${path}.${key}`));
  }
  if (Array.isArray(found) && Array.isArray(expected) && found.length === expected.length) {
    return expected.flatMap((item, index) => differences(found[index], item, `${path}.${index}`));
  }
  return found === expected ? [] : [(0,_plan_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)(path, found, (0,_config_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(expected, path))];
}
const own = (tree, key) => Object.hasOwn(tree, key) ? tree[key] : void 0;


/***/ }),

/***/ 90691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IC: () => (/* binding */ acceptedByLaunch),
  sR: () => (/* binding */ planOfLaunch),
  i5: () => (/* binding */ planToConclude),
  bF: () => (/* binding */ sameAsLaunched)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/strategy-import.js
var strategy_import = __webpack_require__(47262);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(86140);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/trading-setup.js + 1 modules
var trading_setup = __webpack_require__(51486);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/plan.js
var plan = __webpack_require__(43552);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/action-interface.js
var action_interface = __webpack_require__(51512);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/plan/accepted-plans.js
var accepted_plans = __webpack_require__(58730);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/plan/differences.js
var differences = __webpack_require__(41128);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/load.js + 8 modules
var load = __webpack_require__(8671);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/refusals.js
var refusals = __webpack_require__(5998);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/step.js + 1 modules
var step = __webpack_require__(54620);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/plan/plan-error.js
var plan_error = __webpack_require__(54458);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/plan/plan-files.js
var plan_files = __webpack_require__(17415);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/plan/own-config.js







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

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/plan/plan-of-session.js
var plan_of_session = __webpack_require__(51162);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/book-name.js
var book_name = __webpack_require__(78496);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var feed_recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js + 6 modules
var recorded_candles = __webpack_require__(88510);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/parameter-trial.js
var parameter_trial = __webpack_require__(69989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/plan-session.js + 4 modules
var plan_session = __webpack_require__(48854);
// EXTERNAL MODULE: ./.build/packages/runtime/src/github/steps/session-span.js + 1 modules
var session_span = __webpack_require__(39171);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/plan/expected-plan.js










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
  const source = expectedSource(session.source, own, isNew);
  const setup = expectedSetup(session.setup, own, source.kind, { files, isNew });
  const { parameters, warmup } = expectedParameters(session, own);
  const { symbols, periodMs } = setup;
  return {
    // The number of a session of a book that goes on is the book's to say.
    id: isNew ? (0,plan_session/* sessionIdOf */.P0)(session.start, 1) : session.id,
    head: book.head,
    start: isNew && source.kind === "simulated" ? (0,plan_session/* firstCandle */.yU)(plan_session/* TEST_EPOCH */.Xw, periodMs) : session.start,
    ends: session.ends,
    speed: own.mode === "paper" ? 1 : session.speed,
    identity: {
      mode: own.mode,
      market: expectedMarket(source, files),
      currency: symbols[0].split("/")[1],
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
function expectedSource(source, own, isNew) {
  if (source.kind !== "exchange") return source;
  const { max_age_seconds, max_book_age_seconds, servers } = own.market_data;
  const [id = source.id, ...fallbacks] = (0,plan_session/* exchangesOf */.M9)(own);
  return {
    ...source,
    id,
    fallbacks,
    first: (0,plan_session/* exchangesOf */.M9)(own).includes(source.first) ? source.first : id,
    timeframe: own.chimera_bot.timeframe,
    maxAgeMs: max_age_seconds * 1e3,
    maxBookAgeMs: max_book_age_seconds * 1e3,
    backfill: isNew ? [] : source.backfill,
    quarantined: isNew ? [] : source.quarantined,
    servers
  };
}
function expectedMarket(source, { recorded }) {
  if (source.kind === "simulated") return `simulated:${source.seed}`;
  if (source.kind === "recorded") return (0,feed_recorded/* marketOf */.mG)({ sha256: (0,recorded_candles/* recordingHash */._W)(recorded) });
  return (0,plan/* nameOf */.V)(source, source.id);
}
function expectedSetup(planned, own, kind, { files, isNew }) {
  const exitsOnly = isNew ? [] : planned.exitsOnly;
  const { strategy, timeframe, symbols: configured } = own.chimera_bot;
  const recorded = planned.symbols.filter((symbol) => !planned.exitsOnly.includes(symbol));
  const symbols = kind === "recorded" && recorded.length > 0 ? recorded : configured;
  const all = [.../* @__PURE__ */ new Set([...symbols, ...exitsOnly])];
  return (0,trading_setup/* tradingSetup */.js)(own, {
    symbols,
    held: exitsOnly,
    periodMs: (0,src/* timeframeMs */.Bg)(timeframe),
    strategy: { file: (0,strategy_file/* isStrategyFile */.c_)(strategy) ? { path: strategy, sha256: files.strategy ?? "" } : null },
    parameters: planned.parameters,
    instruments: expectedInstruments(all, kind === "simulated" ? [] : planned.instruments),
    hasBooks: kind !== "recorded"
  });
}
function expectedInstruments(symbols, listed) {
  return (0,src/* simulatedInstruments */.zb)(symbols).map((known) => {
    const terms = listed.find(({ symbol }) => symbol === known.symbol);
    return terms ? { ...terms, base: known.base, quote: known.quote } : known;
  });
}
function expectedParameters({ setup, warmup }, own) {
  const { strategy, strategy_parameters: given, timeframe } = own.chimera_bot;
  if ((0,strategy_file/* isStrategyFile */.c_)(strategy)) return { parameters: { ...setup.parameters, ...given }, warmup };
  const definition = (0,strategy_file/* shippedStrategy */.L5)(strategy);
  const parameters = (0,trading_setup/* resolvedParameters */.L5)(definition, given);
  return { parameters, warmup: (0,parameter_trial/* tryParameters */.a)(definition, parameters, (0,src/* timeframeMs */.Bg)(timeframe)).warmup };
}
function expectedLegs({ session, legs }, own) {
  const { start, ends, speed } = session;
  const span = { start, ends, speed, periodMs: (0,src/* timeframeMs */.Bg)(own.chimera_bot.timeframe) };
  const ofOwnRunner = (0,session_span/* plannedLegs */.I)(span, false);
  return legs.length === ofOwnRunner.length ? ofOwnRunner : (0,session_span/* plannedLegs */.I)(span, true);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/config/duration.js
var duration = __webpack_require__(62863);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/session-numbers.js
var session_numbers = __webpack_require__(45272);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/missed-candles.js
var missed_candles = __webpack_require__(31537);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/plan/open-fields.js







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
    ...exchangeFacts(plan)
  ];
  return facts.filter(([isRight]) => !isRight).map(([, ...told]) => (0,plan_error/* refusal */.x5)(...told));
}
function timeFacts({ session, config }, own, { now }) {
  const { id, start, ends, speed, source } = session;
  const periodMs = (0,src/* timeframeMs */.Bg)(own.chimera_bot.timeframe);
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
    [
      source.kind !== "simulated" || start >= src/* SIMULATION_ORIGIN */.JA,
      "session.start",
      start,
      `no time before the built-in market begins (${src/* SIMULATION_ORIGIN */.JA})`
    ],
    [ends > start && ends <= latest, "session.ends", ends, `after its start, and at most ${latest}`],
    [
      id.startsWith(`${(0,clock/* fileTime */.IQ)(start)}-`),
      "session.id",
      id,
      `the session's start and number: ${(0,clock/* fileTime */.IQ)(start)}-0001`
    ],
    [speed <= session_numbers/* LARGEST_SPEED */.vS, "session.speed", speed, `a number above 0 and at most ${session_numbers/* LARGEST_SPEED */.vS}`],
    [
      source.kind !== "simulated" || source.seed <= session_numbers/* LARGEST_SEED */.$v,
      "session.source.seed",
      source.kind === "simulated" ? source.seed : null,
      `a whole number from 0 to ${session_numbers/* LARGEST_SEED */.$v}`
    ]
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
      isSubset(changed, Object.keys(setup)),
      "session.changed",
      changed,
      "the names of settings, each once at most"
    ],
    [
      isSubset(setup.symbols, setup.symbols),
      "session.setup.symbols",
      setup.symbols,
      "each symbol once at most"
    ],
    [
      isSubset(setup.exitsOnly, setup.symbols),
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
  const quote = setup.symbols[0]?.split("/")[1];
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
function exchangeFacts({ session: { source, setup, start } }) {
  if (source.kind !== "exchange") return [];
  const { backfill, quarantined } = source;
  const earliest = start - missed_candles/* LONGEST_MISSED_MS */.e;
  const named = (rows) => rows.map(({ symbol }) => symbol);
  const expected = "symbols of the session, each once at most";
  return [
    [isSubset(named(backfill), setup.symbols), "session.source.backfill", named(backfill), expected],
    [isSubset(named(quarantined), setup.symbols), "session.source.quarantined", named(quarantined), expected],
    ...backfill.map(
      ({ from }, index) => [
        from >= earliest && from < start && from % setup.periodMs === 0,
        `session.source.backfill.${index}.from`,
        from,
        `the start of a candle from ${earliest} to before ${start}`
      ]
    )
  ];
}
function isSubset(part, whole) {
  return new Set(part).size === part.length && part.every((item) => whole.includes(item));
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/plan/plan-refusals.js






const KINDS = { paper: ["exchange"], test: ["simulated", "recorded"] };
function planRefusals(plan, own, scene) {
  const { kind } = plan.session.source;
  const kinds = KINDS[own.mode];
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

// EXTERNAL MODULE: ./.build/packages/runtime/src/github/run-plan.js + 1 modules
var run_plan = __webpack_require__(47571);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/plan-in-hand.js
















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

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ forgetResult),
/* harmony export */   Uv: () => (/* binding */ readResult),
/* harmony export */   Zk: () => (/* binding */ writeResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _ledger_health_levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80042);
/* harmony import */ var _workdir_written_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34295);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43771);





const writtenResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  session: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
  leg: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
  outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
  reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
  /** What a person can do about it; `null` where nothing more than the reason is known. */
  remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
  exitCode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
  /** The last entry of the book, and what is wrong with it. */
  head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
  entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
  faults: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
  /** Path of the newest report. */
  report: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
  health: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_ledger_health_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .HEALTH_LEVELS */ .J).nullable()
});
function writeResult({ result }, outcome) {
  (0,_workdir_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(result, outcome);
}
function readResult({ result }) {
  return (0,_workdir_written_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(result, writtenResult);
}
function forgetResult({ result }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(result, { force: true });
}


/***/ })

};
