export const id = 7094;
export const ids = [7094];
export const modules = {

/***/ 33883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68694);


function writeJson(path, value) {
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .f)(path, `${JSON.stringify(value, null, 2)}
`);
}
function readJson(path, schema) {
  try {
    return schema.parse(JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path)));
  } catch {
    return null;
  }
}


/***/ }),

/***/ 93580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49615);
/* harmony import */ var _chimera_market_data__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32307);
/* harmony import */ var _chimera_market_data__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12899);
/* harmony import */ var _chimera_session__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23728);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66493);
/* harmony import */ var _plan_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98121);







const MOVE_IN = "keep the file in the repository, so that it is in the checkout of each job";
async function planFiles({ config, configFile, session }, folders) {
  const { strategy } = config.chimera_bot;
  const refusals = [];
  const from = async (field, path, read) => {
    const outside = outsideOf(folders, field === STRATEGY, path);
    if (outside !== null) refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(field, path, outside, MOVE_IN));
    try {
      return outside === null ? await read() : null;
    } catch (error) {
      if (!(error instanceof _chimera_base__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)) throw error;
      refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(field, path, `a file that can be read: ${error.message}`, MOVE_IN));
      return null;
    }
  };
  const reason = configFile === null ? null : outsideOf(folders, false, configFile);
  if (reason !== null) refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)("configFile", configFile, reason, MOVE_IN));
  const strategyHash = (0,_chimera_session__WEBPACK_IMPORTED_MODULE_4__/* .isStrategyFile */ .c_)(strategy) ? await from(STRATEGY, strategy, () => (0,_chimera_session__WEBPACK_IMPORTED_MODULE_4__/* .strategyFile */ .uB)(strategy, folders.workdir).sha256) : null;
  const recorded = [];
  for (const [place, file] of (0,_chimera_market_data__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(session.source).files(session.source).entries()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folders.workdir, file);
    const hash = await from(`session.source.files.${place}`, file, () => {
      (0,_chimera_market_data__WEBPACK_IMPORTED_MODULE_6__/* .lengthOfFile */ .Mo)(path);
      return (0,_chimera_market_data__WEBPACK_IMPORTED_MODULE_6__/* .hashOfFile */ .QY)(path);
    });
    if (hash !== null) recorded.push({ sha256: hash });
  }
  return { strategy: strategyHash, recorded, refusals };
}
const STRATEGY = "config.chimera_bot.strategy";
function outsideOf({ workdir, workspace, temp }, isCode, path) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workdir, path);
  const homes = isCode ? [workspace] : [workspace, temp];
  if (homes.some((home) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_7__/* .isInside */ .F)(home, absolute))) return null;
  const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false }) !== void 0;
  return isThere ? "a file of the workspace, also once links are followed" : "a file of the workspace, and there is none of that name";
}


/***/ }),

/***/ 80415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ configFileOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   nF: () => (/* binding */ planOfSession)
/* harmony export */ });
/* harmony import */ var _chimera_market_data__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32307);
/* harmony import */ var _steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12282);
/* harmony import */ var _steps_session_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53485);



function planOfSession({ context, wanted, session: ready, search }) {
  const { plan, config } = ready;
  const { ends, legs, notices } = (0,_steps_session_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)({
    session: plan,
    isHosted: context.isHosted,
    maxLegs: wanted.legs
  });
  const {
    workdir,
    book: _,
    ledgerPath: __,
    strategyFile: ___,
    leg: ____,
    watched: _____,
    strategyHost: ______,
    ...session
  } = plan;
  const { source } = session;
  const handedOn = (0,_chimera_market_data__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(source).handedOn(source, (file) => (0,_steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_2__/* .portable */ .Oj)(workdir, file));
  return {
    plan: {
      version: 1,
      enabled: true,
      session: { ...session, source: handedOn, ends },
      config,
      configFile: configFileOf(wanted),
      legs: [...legs],
      book: { generation: search.generation, head: plan.head, source: search.found?.source ?? null },
      newBook: wanted.newBook,
      run: { repository: repositoryOf(context), id: context.runId, attempt: context.attempt }
    },
    notices
  };
}
function repositoryOf({ owner, repo }) {
  return `${owner}/${repo}`;
}
function configFileOf({
  workdir,
  configFile
}) {
  return configFile === void 0 ? null : (0,_steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_2__/* .portable */ .Oj)(workdir, configFile);
}


/***/ }),

/***/ 12282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ namedAfter),
/* harmony export */   Db: () => (/* binding */ readPreflightInputs),
/* harmony export */   Oj: () => (/* binding */ portable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23278);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58643);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47554);
/* harmony import */ var _action_interface_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1885);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67137);





const MOST_LEGS = 24;
function readPreflightInputs(scene) {
  const { workdir } = scene;
  const text = (name) => (0,_action_interface_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)("preflight", name) || void 0;
  const config = text("config");
  const duration = durationText(text("duration"));
  return {
    door: _chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn,
    workdir,
    configFile: config === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workdir, config),
    environment: process.env,
    flags: {
      mode: text("mode"),
      risk: text("risk-level"),
      duration,
      strategy: text("strategy"),
      book: text("book")
    },
    bookUnlessStated: (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .bookOfWorkdir */ .$6)(scene),
    folder: (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(scene),
    ...(0,_chimera_config__WEBPACK_IMPORTED_MODULE_4__/* .readSessionNumbers */ .DW)({ speed: text("speed"), seed: text("seed") }, _chimera_config__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn),
    dataFiles: (text("data") ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workdir, file)),
    newBook: readBoolean("new-book", text("new-book")),
    legs: readLegs(text("legs")),
    isDurationGiven: duration !== void 0
  };
}
function namedAfter({ flags, bookUnlessStated, folder }, book) {
  const isDerived = flags.book === void 0 && book === bookUnlessStated && folder !== "";
  return isDerived ? { namedAfter: folder } : {};
}
function durationText(text) {
  return text !== void 0 && /^\d+(\.\d+)?$/.test(text) ? `${text}h` : text;
}
function readBoolean(name, text) {
  if (text === void 0 || text.toLowerCase() === "false") return false;
  if (text.toLowerCase() === "true") return true;
  throw new _step_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(
    `the input ${name} is ${JSON.stringify((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_5__/* .shortWords */ .WL)(text, 80))}; expected true or false`
  );
}
function readLegs(text) {
  const legs = Number(text ?? "1");
  if (Number.isInteger(legs) && legs >= 1 && legs <= MOST_LEGS) return legs;
  throw new _step_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz(
    `the input legs is ${JSON.stringify(text)}; expected how many jobs the workflow runs one after the other, 1 to ${MOST_LEGS}`
  );
}
function portable(workdir, path) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workdir, path).replaceAll("\\", "/");
}


/***/ }),

/***/ 53485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ plannedLegs),
  e: () => (/* binding */ spanOf)
});

;// CONCATENATED MODULE: ./.build/packages/github/src/legs.js
const LONGEST_HOSTED_LEG_MS = 330 * 6e4;
function legsOf({ start, ends, periodMs }, isHosted) {
  const of = isHosted ? Math.max(1, Math.ceil((ends - start) / LONGEST_HOSTED_LEG_MS)) : 1;
  const part = Math.ceil((ends - start) / of);
  const whole = Math.ceil(part / periodMs) * periodMs;
  const length = start + (of - 1) * whole < ends ? whole : part;
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    starts: start + index * length,
    ends: index === of - 1 ? ends : start + (index + 1) * length
  }));
}

;// CONCATENATED MODULE: ./.build/packages/github/src/steps/session-span.js

const MONITOR_SPARE_MINUTES = 8;
const JOB_SPARE_MINUTES = 12;
function spanOf({ session, isHosted, maxLegs }) {
  const { start, speed, setup } = session;
  const notices = [];
  let { ends } = session;
  if (isHosted && ends - start > maxLegs * LONGEST_HOSTED_LEG_MS) {
    ends = start + maxLegs * LONGEST_HOSTED_LEG_MS;
    notices.push(
      `A job on a hosted runner holds ${hours(LONGEST_HOSTED_LEG_MS)} of a session, and this workflow has ${maxLegs} for it: the session is limited to ${hours(ends - start)}. The reusable workflow chimera-runtime.yml runs six hours in two legs; a self-hosted runner holds them in one.`
    );
  }
  return { ends, legs: plannedLegs({ start, ends, speed, periodMs: setup.periodMs }, isHosted), notices };
}
function plannedLegs({ speed, ...span }, isHosted) {
  return legsOf(span, isHosted).map((leg) => {
    const minutes = Math.ceil((leg.ends - leg.starts) / speed / 6e4);
    const monitor = minutes + MONITOR_SPARE_MINUTES;
    return { ...leg, minutes: { monitor, job: monitor + JOB_SPARE_MINUTES } };
  });
}
function hours(ms) {
  const minutes = Math.round(ms / 6e4);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}


/***/ }),

/***/ 70766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readBook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/book/src/sessions.js
var sessions = __webpack_require__(72378);
;// CONCATENATED MODULE: ./.build/packages/book/src/holdings.js
function holdings(reader) {
  return reader.rows(
    `SELECT symbol, ifnull(quantity, '0') AS quantity, ifnull(cost, '0') AS cost
     FROM (SELECT symbol FROM positions UNION SELECT symbol FROM open_orders)
     LEFT JOIN positions USING (symbol) ORDER BY symbol`
  );
}

// EXTERNAL MODULE: ./.build/packages/book/src/quarantined.js
var quarantined = __webpack_require__(71183);
// EXTERNAL MODULE: ./.build/packages/book/src/prices.js
var prices = __webpack_require__(86793);
// EXTERNAL MODULE: ./.build/packages/ledger/src/reader.js + 1 modules
var src_reader = __webpack_require__(62687);
;// CONCATENATED MODULE: ./.build/packages/session/src/book-before.js



function readBook(path) {
  if (!(0,external_node_fs_.existsSync)(path)) return null;
  const reader = new src_reader/* LedgerReader */.B(path, "at-rest");
  try {
    const identity = (0,sessions/* identityOf */.cu)(reader);
    const last = (0,sessions/* lastSession */.nM)(reader);
    if (!identity || !last) return null;
    const { end, ended } = (0,sessions/* runOf */.ng)(reader, last);
    return {
      identity,
      head: reader.head() ?? null,
      sessions: (0,sessions/* sessionCount */.yJ)(reader),
      end: end - end % last.started.setup.periodMs,
      previous: ended?.reason ?? "lost",
      setup: last.started.setup,
      held: holdings(reader).map(({ symbol }) => symbol),
      quarantined: (0,quarantined/* quarantinedIn */.u)(reader),
      lastStarts: (0,prices/* lastStarts */.An)(reader)
    };
  } finally {
    reader.close();
  }
}


/***/ }),

/***/ 99876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ changedKeys),
/* harmony export */   P0: () => (/* binding */ sessionIdOf),
/* harmony export */   wk: () => (/* binding */ planSession)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10141);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76680);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20607);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1547);
/* harmony import */ var _chimera_config__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44633);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30135);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96853);
/* harmony import */ var _chimera_market_data__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32307);
/* harmony import */ var _chimera_workdir__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46789);
/* harmony import */ var _book_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70766);
/* harmony import */ var _open_strategy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70602);
/* harmony import */ var _trading_setup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98508);








async function planSession(request, machineTime) {
  const { workdir, config } = request;
  const { mode, chimera_bot: bot } = config;
  const { book } = config;
  const ledgerPath = (0,_chimera_config__WEBPACK_IMPORTED_MODULE_0__/* .ledgerPathOf */ .qx)(workdir, mode, book);
  const before = request.newBook ? null : (0,_book_before_js__WEBPACK_IMPORTED_MODULE_1__/* .readBook */ .y)(ledgerPath);
  const periodMs = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .timeframeMs */ .Bg)(bot.timeframe);
  const kind = (0,_chimera_market_data__WEBPACK_IMPORTED_MODULE_3__/* .askedKind */ .bN)(request);
  const { source, market, start, symbols, instruments } = await kind.plan(request, before, machineTime);
  const identity = {
    mode,
    market,
    currency: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .symbolParts */ .pE)(symbols[0]).quote,
    startingCash: String(config.account.starting_cash),
    // Books that were opened before they had names are books of this one.
    ...book === _chimera_config__WEBPACK_IMPORTED_MODULE_5__/* .MAIN_BOOK */ .GC ? {} : { name: book }
  };
  if (before) refuseOtherBook(before.identity, identity, ledgerPath);
  const rules = (0,_chimera_workdir__WEBPACK_IMPORTED_MODULE_6__/* .hostRules */ .c)(config);
  const asked = { strategy: bot.strategy, workdir, rules };
  const { file, scope, parameters, warmup } = await (0,_open_strategy_js__WEBPACK_IMPORTED_MODULE_7__/* .withStrategy */ .oV)(asked, async (described) => ({
    file: described.file,
    scope: described.card.scope,
    ...await (0,_trading_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .settingsOf */ .f5)(described, bot.strategy_parameters, periodMs)
  }));
  const held = before?.held ?? [];
  const { hasBooks } = kind;
  const strategy = { file, scope };
  const chosen = { symbols, held, periodMs, strategy, parameters, instruments: instruments(), hasBooks };
  const setup = (0,_trading_setup_js__WEBPACK_IMPORTED_MODULE_8__/* .tradingSetup */ .js)(config, chosen);
  const ends = start + Math.round(config.runtime_settings.duration_hours * 36e5);
  return {
    id: sessionIdOf(start, (before?.sessions ?? 0) + 1),
    workdir,
    book,
    ledgerPath,
    head: before?.head ?? null,
    start,
    ends,
    leg: { number: 1, of: 1, starts: start, ends },
    speed: request.speed,
    identity,
    setup,
    changed: before ? changedKeys(before.setup, setup) : [],
    previous: before?.previous ?? null,
    idle: before && before.end < start ? { from: before.end, to: start } : null,
    warmup,
    source,
    strategyFile: file?.path ?? null,
    strategyHost: rules,
    logLevel: bot.log_level,
    heartbeatMs: config.monitoring.heartbeat_interval * 1e3,
    watched: false,
    server: config.unified_server
  };
}
function refuseOtherBook(book, wanted, ledgerPath) {
  const [own = _chimera_config__WEBPACK_IMPORTED_MODULE_5__/* .MAIN_BOOK */ .GC, asked = _chimera_config__WEBPACK_IMPORTED_MODULE_5__/* .MAIN_BOOK */ .GC] = [book.name, wanted.name];
  if (own !== asked) {
    throw new _chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .ConfigError */ .x([
      (0,_chimera_config__WEBPACK_IMPORTED_MODULE_10__/* .mistake */ .R)(
        "This is a book of another name",
        "book",
        asked,
        `${own}, as the book in ${ledgerPath} was opened`,
        {
          remedy: `ask for the book ${own}, or move this ledger away`
        }
      )
    ]);
  }
  const remedy = "ask for what the book was opened with, or start another with --new-book (the old one is archived)";
  const places = {
    market: "market",
    currency: "chimera_bot.symbols",
    startingCash: "account.starting_cash"
  };
  const mistakes = Object.entries(places).flatMap(([key, path]) => {
    const found = wanted[key];
    const expected = book[key];
    return found === expected ? [] : [
      (0,_chimera_config__WEBPACK_IMPORTED_MODULE_10__/* .mistake */ .R)("This book belongs to another market", path, found, `${expected}, as this book began`, {
        remedy
      })
    ];
  });
  if (mistakes.length > 0) throw new _chimera_config__WEBPACK_IMPORTED_MODULE_9__/* .ConfigError */ .x(mistakes);
}
function changedKeys(before, now) {
  const keys = Object.keys(now);
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}
function sessionIdOf(start, number) {
  return `${(0,_chimera_base__WEBPACK_IMPORTED_MODULE_11__/* .fileTime */ .IQ)(start)}-${String(number).padStart(4, "0")}`;
}


/***/ }),

/***/ 98508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ resolvedParameters),
  f5: () => (/* binding */ settingsOf),
  js: () => (/* binding */ tradingSetup)
});

// UNUSED EXPORTS: warmupIn

;// CONCATENATED MODULE: ./.build/packages/config/src/risk-levels.js
const riskLevels = {
  conservative: { shareOfCaps: 0.25, openPositions: 2, tradesPerDay: 6, leastConfidence: 0.7 },
  moderate: { shareOfCaps: 0.5, openPositions: 3, tradesPerDay: 12, leastConfidence: 0.6 },
  aggressive: { shareOfCaps: 1, openPositions: Infinity, tradesPerDay: Infinity, leastConfidence: 0.5 }
};
function limitsFor({ chimera_bot: bot }) {
  const level = riskLevels[bot.risk_level];
  return {
    maxPositionSize: bot.max_position_size * level.shareOfCaps,
    maxDailyLoss: bot.max_daily_loss * level.shareOfCaps,
    maxDrawdown: bot.max_drawdown,
    maxExposure: bot.max_exposure,
    stopLoss: bot.stop_loss_percent,
    takeProfit: bot.take_profit_percent,
    maxOpenPositions: Math.min(bot.max_open_positions, level.openPositions),
    maxTradesPerDay: Math.min(bot.max_trades_per_day, level.tradesPerDay),
    leastConfidence: level.leastConfidence,
    cooldownMs: Math.round(bot.cooldown_minutes * 6e4),
    ...bot.allow_short ? { allowShort: true } : {},
    ...bot.max_net_exposure < 1 ? { maxNetExposure: bot.max_net_exposure } : {},
    ...bot.max_entries_per_position > 1 ? { maxEntriesPerPosition: bot.max_entries_per_position } : {},
    ...bot.max_open_orders_per_symbol === 10 ? {} : { maxOpenOrdersPerSymbol: bot.max_open_orders_per_symbol },
    ...bot.cooldown_after_exit_minutes > 0 ? { cooldownAfterExitMs: Math.round(bot.cooldown_after_exit_minutes * 6e4) } : {},
    ...bot.max_hold_minutes === null ? {} : { maxHoldMs: Math.round(bot.max_hold_minutes * 6e4) },
    ...bot.profit_target_by_age.length === 0 ? {} : {
      profitByAge: bot.profit_target_by_age.map(
        ([minutes, profit]) => [Math.round(minutes * 6e4), profit]
      )
    },
    ...bot.on_loss_limit === "flatten" ? { onLossLimit: "flatten" } : {}
  };
}

// EXTERNAL MODULE: ./.build/packages/config/src/mistakes.js
var mistakes = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/packages/config/src/session-mistake.js
var session_mistake = __webpack_require__(44633);
// EXTERNAL MODULE: ./.build/packages/config/src/nearest-key.js
var nearest_key = __webpack_require__(42412);
// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/parameters.js
function resolveParameters(definition, given) {
  const ranges = definition.parameters;
  const mistakes = [];
  for (const [parameter, found] of Object.entries(given)) {
    const range = Object.hasOwn(ranges, parameter) ? ranges[parameter] : void 0;
    if (range === void 0) {
      const known = Object.keys(ranges).join(", ");
      const expected = known === "" ? "no parameters" : `one of ${known}`;
      mistakes.push({ parameter, found, expected });
    } else if (!inRange(found, range)) {
      mistakes.push({ parameter, found, expected: describe(range) });
    }
  }
  if (mistakes.length > 0) return { mistakes };
  const parameters = Object.entries(ranges).map(([name, range]) => [
    name,
    Object.hasOwn(given, name) ? given[name] : range.default
  ]);
  return { parameters: Object.fromEntries(parameters) };
}
function inRange(value, { min, max, integer }) {
  return Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value));
}
function describe({ min, max, integer }) {
  return `${integer ? "an integer" : "a number"} from ${min} to ${max}`;
}

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/parameter-trial.js
var parameter_trial = __webpack_require__(9176);
;// CONCATENATED MODULE: ./.build/packages/session/src/trading-setup.js



function tradingSetup(config, chosen) {
  const { chimera_bot: bot, execution } = config;
  const exitsOnly = chosen.held.filter((symbol) => !chosen.symbols.includes(symbol));
  const symbols = [...chosen.symbols, ...exitsOnly];
  return {
    symbols,
    exitsOnly,
    instruments: withFees(chosen.instruments, execution),
    periodMs: chosen.periodMs,
    strategy: bot.strategy,
    ...chosen.strategy.scope === "portfolio" ? { scope: "portfolio" } : {},
    strategyHash: chosen.strategy.file?.sha256 ?? null,
    parameters: chosen.parameters,
    riskLevel: bot.risk_level,
    limits: limitsFor(config),
    execution: {
      slippageModel: execution.slippage_model,
      slippage: execution.slippage,
      latencyMs: execution.latency_ms,
      volumeShare: execution.volume_share,
      fillOn: fillsOn(execution.fill_on, chosen.hasBooks),
      fillOnTouch: execution.fill_on_touch
    }
  };
}
function fillsOn(wanted, hasBooks) {
  if (wanted === "auto") return hasBooks ? "book" : "candle";
  if (wanted === "candle" || hasBooks) return wanted;
  throw new mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)("Recorded candles have no order books", "execution.fill_on", wanted, "auto or candle", {
      remedy: "leave it out: `auto` takes candles where there are no books"
    })
  ]);
}
function withFees(instruments, execution) {
  const { maker_fee, taker_fee } = execution;
  const rateOr = (fee, listed) => fee === null ? listed : (0,decimal/* plain */.pj)((0,decimal/* decimal */._)(fee));
  return instruments.map((instrument) => ({
    ...instrument,
    makerFeeRate: rateOr(maker_fee, instrument.makerFeeRate),
    takerFeeRate: rateOr(taker_fee, instrument.takerFeeRate)
  }));
}
function refuseUnmakeable(name, { refusal }, parameters, options) {
  if (refusal === null) return;
  const given = options.length > 0;
  const problem = (0,session_mistake/* mistake */.R)(
    "The strategy cannot be made",
    given ? options.map((option) => `--param ${option}`).join(", ") : "chimera_bot.strategy_parameters",
    JSON.stringify(parameters),
    `what ${name} accepts: ${refusal}`,
    { remedy: `change ${given ? "these options" : "strategy_parameters"}, or mend the strategy` }
  );
  throw new mistakes/* ConfigError */.x([given ? { ...problem, source: "command line" } : problem]);
}
function warmupIn(name, { warmup, warmupFault }) {
  if (warmup !== null && warmup <= parameter_trial/* MOST_WARMUP */.p) return warmup;
  throw new mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)(
      "The strategy cannot be warmed up",
      "chimera_bot.strategy",
      `${name}, whose warmup(parameters) ${warmupFault ?? `returns ${warmup}`}`,
      `a whole number of candles, 0 to ${parameter_trial/* MOST_WARMUP */.p}`,
      { remedy: "mend the strategy, or change strategy_parameters" }
    )
  ]);
}
async function settingsOf(strategy, given, periodMs, options = []) {
  const { card } = strategy;
  const parameters = resolvedParameters(card, given, options);
  const trial = await strategy.tryParameters(parameters, periodMs);
  refuseUnmakeable(card.name, trial, parameters, options);
  return { parameters, warmup: warmupIn(card.name, trial) };
}
function resolvedParameters(strategy, given, options = []) {
  const found = resolveParameters(strategy, given);
  if ("parameters" in found) return found.parameters;
  throw new mistakes/* ConfigError */.x(
    found.mistakes.map(({ parameter, found: found2, expected }) => {
      const isOption = options.includes(parameter);
      const place = isOption ? `--param ${parameter}` : `chimera_bot.strategy_parameters.${parameter}`;
      const meant = (0,nearest_key/* nearest */.p)(parameter, Object.keys(strategy.parameters));
      const isMisspelt = meant !== void 0 && meant !== parameter;
      const remedy = isMisspelt ? `did you mean ${meant}?` : `see the parameters of ${strategy.name}`;
      const problem = (0,session_mistake/* mistake */.R)("A strategy parameter is wrong", place, found2, expected, { remedy });
      return isOption ? { ...problem, source: "command line" } : problem;
    })
  );
}


/***/ }),

/***/ 73032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readPid),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   g3: () => (/* binding */ tidyOnExit),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   yz: () => (/* binding */ removePid)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95384);


function writePid(path, pid) {
  (0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .requireFile */ .Gz)(path);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${pid}
`);
}
function removePid(path, pid) {
  if (readPid(path) !== pid) return;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}
function readPid(path) {
  try {
    const pid = Number((0,_chimera_base__WEBPACK_IMPORTED_MODULE_1__/* .readOwnFile */ .zx)(path).trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function tidyOnExit(own, controller) {
  const parent = process.ppid;
  process.on("exit", () => {
    removePid(own, process.pid);
    if (!isAlive(parent)) removePid(controller, parent);
  });
}


/***/ })

};
