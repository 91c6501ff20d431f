export const id = 8694;
export const ids = [8694];
export const modules = {

/***/ 35158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ standingEngine)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11828);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29037);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82426);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72378);



const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
const SILENT = {
  name: "silent",
  description: "Never says anything.",
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => void 0 })
};
function standingEngine(reader) {
  const session = (0,_sessions_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSession */ .nM)(reader);
  if (!session) return null;
  const engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .Engine */ .N(session.started.setup, []);
  engine.recall(reader.entries(restored(engine, reader)));
  for (const [symbol, price] of reader.marks()) engine.book.mark(symbol, price);
  const cursor = reader.cursor();
  if (engine.governor && cursor) engine.governor.highWaterMark = cursor.high_water_mark;
  return engine;
}
function restored(engine, reader) {
  const { seq, state } = (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_2__/* .findSnapshot */ .C)(reader, ANY);
  if (!state || (0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_3__/* .contradictionOf */ .z)(reader, seq, state) !== null) return 0;
  engine.restore(state);
  return seq;
}


/***/ }),

/***/ 50586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ saveBook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4227);
/* harmony import */ var _artifact_shelf_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32172);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4781);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2350);
/* harmony import */ var _packed_book_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77777);
/* harmony import */ var _superseded_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78003);










async function saveBook(scene, saving) {
  const { stage, leg, generation, retentionDays } = saving;
  const { mode, book, context, ledgerPath, scratch } = scene;
  const { runId, attempt } = context;
  const savedAt = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)();
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `saving-${savedAt}`);
  const problems = [];
  let quota = null;
  try {
    const { seq, hash } = await (0,_packed_book_js__WEBPACK_IMPORTED_MODULE_3__/* .packBook */ .lw)(ledgerPath, folder, {
      mode,
      book,
      generation,
      leg,
      stage,
      runId,
      attempt,
      savedAt
    });
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)({ mode, book, generation, seq, hash, runId, attempt, leg, savedAt });
    const store = () => (0,_artifact_shelf_js__WEBPACK_IMPORTED_MODULE_5__/* .saveAsArtifact */ .wK)(scene, folder, label, retentionDays).catch((error) => {
      problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
      if ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .isQuotaRefusal */ .Xj)(error)) quota = error.message.split("\n")[0];
      return null;
    });
    const marking = (0,_mark_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveMark */ .FM)(scene, `${folder}-mark`, retentionDays).then(
      () => null,
      (error) => `the mark of this book could not be left: ${error.message}`
    );
    const cache = async () => {
      const problem = await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .saveToCache */ .$T)(scene, folder, label);
      if (problem) problems.push(`${problem} (${label.text})`);
      return problem === null;
    };
    const caching = saving.shelves === "both" ? cache() : null;
    const artifact = await store();
    const cacheSaved = await (caching ?? (artifact === null && cache()));
    const unmarked = await marking;
    if (unmarked && artifact) problems.push(unmarked);
    if (artifact) {
      const { problem } = await (0,_superseded_js__WEBPACK_IMPORTED_MODULE_9__/* .deleteSupersededArtifacts */ .X)(scene, label);
      if (problem) scene.log(problem);
    }
    return { label: label.text, seq, hash, cacheSaved, artifact, quota, problems };
  } catch (error) {
    problems.push(`the book could not be packed: ${error.message}`);
    return { label: null, seq: 0, hash: "", cacheSaved: false, artifact: null, quota, problems };
  } finally {
    if (problems.length === 0) {
      for (const path of [folder, `${folder}-mark`]) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
  }
}


/***/ }),

/***/ 78003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ deleteSupersededCaches),
/* harmony export */   X: () => (/* binding */ deleteSupersededArtifacts)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4227);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10513);
/* harmony import */ var _cache_shelf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32172);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4781);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45578);





const SERVICE = "the artifact service";
const KEPT_CACHES = 2;
const MOST_DELETED = 10;
async function deleteSupersededArtifacts(scene, label) {
  let deleted = 0;
  try {
    const client = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactClient */ .AR)();
    const { artifacts } = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.listArtifacts());
    for (const { name } of artifacts) {
      const other = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLabel */ .Q_)(name);
      if (!other || !isOfSameLeg(other, label) || (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .byAge */ .jI)(other, label) <= 0) continue;
      await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, SERVICE, () => client.deleteArtifact(name));
      deleted += 1;
    }
    return { deleted, problem: null };
  } catch (error) {
    return { deleted, problem: `superseded copies stay where they are: ${error.message}` };
  }
}
function isOfSameLeg(one, other) {
  return one.mode === other.mode && one.book === other.book && one.generation === other.generation && one.runId === other.runId && one.attempt === other.attempt && one.leg === other.leg;
}
async function deleteSupersededCaches(scene, label) {
  const { api, context } = scene;
  let lineage = null;
  try {
    const cached = (await (0,_cache_shelf_js__WEBPACK_IMPORTED_MODULE_3__/* .listCache */ .j$)(scene)).filter(
      ({ label: other, ref }) => ref === context.ref && other.mode === label.mode && other.book === label.book
    );
    lineage = _lineage_js__WEBPACK_IMPORTED_MODULE_4__/* .Lineage */ .A.of(scene.ledgerPath);
    const superseded = cached.toSorted((a, b) => (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .byAge */ .jI)(a.label, b.label)).slice(KEPT_CACHES).filter(({ label: other }) => other.generation === label.generation && lineage?.holds(other));
    let deleted = 0;
    for (const { id } of superseded.slice(0, MOST_DELETED)) {
      if (id === null) continue;
      const place = { owner: context.owner, repo: context.repo, cache_id: id };
      await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(scene, "GitHub", () => api.rest.actions.deleteActionsCacheById(place));
      deleted += 1;
    }
    return deleted === 0 ? null : `${deleted} superseded copies were deleted from the cache.`;
  } catch (error) {
    const { message } = error;
    return /not accessible by integration/i.test(message) ? "Superseded copies stay in the cache until GitHub evicts them: to delete them the job needs actions: write." : `Superseded copies stay in the cache: ${message}`;
  } finally {
    lineage?.close();
  }
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

/***/ 29665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ legEnding)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81932);



function legEnding({ id, leg, workdir, book }, isCancelled) {
  const paths = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_1__/* .pathsOf */ .wG)(workdir, book);
  const result = (0,_chimera_session__WEBPACK_IMPORTED_MODULE_2__/* .readResult */ .Uv)(paths);
  if (result?.session === id && result.leg === leg.number) {
    const { outcome, reason, remedy, report: reportPath, health } = result;
    return outcome === "cancelled" && !isCancelled ? {
      ...without("failed", `the monitor step was gone before the session was over: ${reason}`),
      ...{ reportPath, health }
    } : { outcome, reason, remedy, reportPath, health };
  }
  if (isCancelled) return without("cancelled", "the run was cancelled before the session said how it ended");
  const hasBegun = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(paths.runtimeLog);
  return without(
    "failed",
    hasBegun ? "the controller was gone without a word" : "the session was never started"
  );
}
function without(outcome, reason) {
  return { outcome, reason, remedy: null, reportPath: null, health: null };
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

/***/ 34895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runningController),
/* harmony export */   k: () => (/* binding */ endSession)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10141);
/* harmony import */ var _chimera_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60756);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73032);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24330);




const LOOK_EVERY_MS = 50;
const NAMELESS_MS = 1e3;
const STARTING_MS = 6e4;
const AFTER_KILL_MS = 1e4;
function runningController(paths) {
  if (!(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock)) return startingController(paths);
  return livingPid(paths.pid) ?? startingController(paths);
}
async function endSession(paths, request, timeoutMs) {
  const pid = await controllerToEnd(paths);
  if (pid === null) return "none-ran";
  if (request) leaveWord(paths, request);
  send(pid, "SIGTERM");
  if (await isOver(paths, timeoutMs)) return "graceful";
  send(pid, "SIGKILL");
  return await isOver(paths, AFTER_KILL_MS) ? "forced" : "survived";
}
async function controllerToEnd(paths) {
  const until = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() + NAMELESS_MS;
  for (; ; ) {
    const pid = runningController(paths);
    if (pid !== null || !(0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock) || (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() >= until) return pid;
    await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
}
function livingPid(path) {
  const pid = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_3__/* .readPid */ .Qs)(path);
  return pid !== null && (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(pid) ? pid : null;
}
function startingController({ startingPid }) {
  const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(startingPid, { throwIfNoEntry: false })?.mtimeMs;
  return written !== void 0 && (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .realNow */ .p1)() - written < STARTING_MS ? livingPid(startingPid) : null;
}
function leaveWord(paths, request) {
  try {
    (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_4__/* .leaveStopRequest */ .XF)(paths, request);
  } catch {
  }
}
async function isOver(paths, withinMs) {
  const until = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() + withinMs;
  while ((0,_chimera_ledger__WEBPACK_IMPORTED_MODULE_1__/* .isLocked */ .l)(paths.lock) || runningController(paths) !== null) {
    if ((0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)() >= until) return false;
    await (0,_chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .sleep */ .yy)(LOOK_EVERY_MS);
  }
  return true;
}
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}


/***/ })

};
