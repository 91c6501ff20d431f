export const id = 4473;
export const ids = [4473];
export const modules = {

/***/ 45272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ LARGEST_SEED),
/* harmony export */   DW: () => (/* binding */ readSessionNumbers),
/* harmony export */   vS: () => (/* binding */ LARGEST_SPEED)
/* harmony export */ });
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94447);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63922);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);



const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SPEED = 1e6;
const RULES = {
  speed: {
    accepts: (value) => value > 0 && value <= LARGEST_SPEED,
    expected: `a number above 0 and at most ${LARGEST_SPEED}`,
    example: "720 (six hours in half a minute)"
  },
  seed: {
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
    expected: `a whole number from 0 to ${LARGEST_SEED}`,
    example: "7"
  }
};
function readSessionNumbers(texts, door) {
  const mistakes = [];
  const read = (flag) => {
    const text = texts[flag];
    if (text === void 0) return null;
    const rule = RULES[flag];
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (rule.accepts(value)) return value;
    const path = (0,_door_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAt */ .Dc)(door, flag);
    mistakes.push({
      source: door.source,
      path,
      problem: `${path} is not usable`,
      found: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(text),
      expected: rule.expected,
      remedy: `give ${path} ${rule.example}`,
      safety: false
    });
    return null;
  };
  const numbers = { speed: read("speed") ?? 1, seed: read("seed") };
  if (mistakes.length > 0) throw new _mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x(mistakes);
  return numbers;
}


/***/ }),

/***/ 17415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outsideOf),
/* harmony export */   j: () => (/* binding */ planFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _feed_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68225);
/* harmony import */ var _session_strategy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46569);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74170);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13620);
/* harmony import */ var _plan_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54458);







const MOVE_IN = "keep the file in the repository, so that it is in the checkout of each job";
async function planFiles({ config, configFile, session }, folders) {
  const { strategy } = config.chimera_bot;
  const refusals = [];
  const from = async (field, path, read) => {
    const outside = outsideOf(folders, field === STRATEGY, path);
    if (outside !== null) refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(field, path, outside, MOVE_IN));
    try {
      return outside === null ? await read() : null;
    } catch (error) {
      if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y)) throw error;
      refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)(field, path, `a file that can be read: ${error.message}`, MOVE_IN));
      return null;
    }
  };
  const reason = configFile === null ? null : outsideOf(folders, false, configFile);
  if (reason !== null) refusals.push((0,_plan_error_js__WEBPACK_IMPORTED_MODULE_6__/* .refusal */ .x5)("configFile", configFile, reason, MOVE_IN));
  const strategyHash = (0,_session_strategy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isStrategyFile */ .c_)(strategy) ? await from(STRATEGY, strategy, () => (0,_session_strategy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .strategyFile */ .uB)(strategy, folders.workdir).sha256) : null;
  const recorded = [];
  for (const [place, file] of (session.source.kind === "recorded" ? session.source.files : []).entries()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folders.workdir, file);
    const hash = await from(`session.source.files.${place}`, file, () => {
      (0,_feed_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOfFile */ .Mo)(path);
      return (0,_feed_files_file_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOfFile */ .QY)(path);
    });
    if (hash !== null) recorded.push({ sha256: hash });
  }
  return { strategy: strategyHash, recorded, refusals };
}
const STRATEGY = "config.chimera_bot.strategy";
function outsideOf({ workdir, workspace, temp }, isCode, path) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workdir, path);
  const homes = isCode ? [workspace] : [workspace, temp];
  if (homes.some((home) => (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(home, absolute))) return null;
  const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false }) !== void 0;
  return isThere ? "a file of the workspace, also once links are followed" : "a file of the workspace, and there is none of that name";
}


/***/ }),

/***/ 51162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ configFileOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   nF: () => (/* binding */ planOfSession)
/* harmony export */ });
/* harmony import */ var _steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56345);
/* harmony import */ var _steps_session_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39171);


function planOfSession({ context, wanted, session: ready, search }) {
  const { plan, config } = ready;
  const { ends, legs, notices } = (0,_steps_session_span_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)({
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
  const files = source.kind === "recorded" ? { source: { kind: source.kind, files: source.files.map((file) => (0,_steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_0__/* .portable */ .Oj)(workdir, file)) } } : {};
  return {
    plan: {
      version: 1,
      enabled: true,
      session: { ...session, ...files, ends },
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
  return configFile === void 0 ? null : (0,_steps_preflight_request_js__WEBPACK_IMPORTED_MODULE_0__/* .portable */ .Oj)(workdir, configFile);
}


/***/ }),

/***/ 56345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ namedAfter),
/* harmony export */   Db: () => (/* binding */ readPreflightInputs),
/* harmony export */   Oj: () => (/* binding */ portable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23135);
/* harmony import */ var _config_door_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94447);
/* harmony import */ var _config_session_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45272);
/* harmony import */ var _action_interface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51512);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54620);






const MOST_LEGS = 24;
function readPreflightInputs(scene) {
  const { workdir } = scene;
  const text = (name) => (0,_action_interface_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)("preflight", name) || void 0;
  const config = text("config");
  const duration = durationText(text("duration"));
  return {
    door: _config_door_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn,
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
    bookUnlessStated: (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .bookOfWorkdir */ .$6)(scene),
    folder: (0,_step_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(scene),
    ...(0,_config_session_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .readSessionNumbers */ .DW)({ speed: text("speed"), seed: text("seed") }, _config_door_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_INPUTS */ .bn),
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
  throw new _step_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
    `the input ${name} is ${JSON.stringify((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(text, 80))}; expected true or false`
  );
}
function readLegs(text) {
  const legs = Number(text ?? "1");
  if (Number.isInteger(legs) && legs >= 1 && legs <= MOST_LEGS) return legs;
  throw new _step_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(
    `the input legs is ${JSON.stringify(text)}; expected how many jobs the workflow runs one after the other, 1 to ${MOST_LEGS}`
  );
}
function portable(workdir, path) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workdir, path).replaceAll("\\", "/");
}


/***/ }),

/***/ 39171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ plannedLegs),
  e: () => (/* binding */ spanOf)
});

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/legs.js
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

;// CONCATENATED MODULE: ./.build/packages/runtime/src/github/steps/session-span.js

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

/***/ 12952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readBook)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/book/holdings.js
function holdings(reader) {
  return reader.rows(
    `SELECT symbol, ifnull(quantity, '0') AS quantity, ifnull(cost, '0') AS cost
     FROM (SELECT symbol FROM positions UNION SELECT symbol FROM open_orders)
     LEFT JOIN positions USING (symbol) ORDER BY symbol`
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/prices.js
var prices = __webpack_require__(60392);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/quarantined.js
var quarantined = __webpack_require__(8036);
// EXTERNAL MODULE: ./.build/packages/runtime/src/book/sessions.js
var sessions = __webpack_require__(46779);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/book-before.js






function readBook(path) {
  if (!(0,external_node_fs_.existsSync)(path)) return null;
  const reader = new ledger_reader/* LedgerReader */.B(path, "at-rest");
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

/***/ 31537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LONGEST_MISSED_MS),
/* harmony export */   y: () => (/* binding */ missedCandles)
/* harmony export */ });
const LONGEST_MISSED_MS = 7 * 864e5;
function missedCandles(before, start, periodMs) {
  const earliest = Math.ceil((start - LONGEST_MISSED_MS) / periodMs) * periodMs;
  return (before?.held ?? []).flatMap((symbol) => {
    const last = before?.lastStarts.get(symbol);
    if (last === void 0) return [];
    const next = Math.ceil((last + (before?.setup.periodMs ?? 0)) / periodMs) * periodMs;
    const from = Math.max(earliest, next);
    return from < start ? [{ symbol, from }] : [];
  });
}


/***/ }),

/***/ 48854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ TEST_EPOCH),
  F$: () => (/* binding */ changedKeys),
  M9: () => (/* binding */ exchangesOf),
  yU: () => (/* binding */ firstCandle),
  wk: () => (/* binding */ planSession),
  P0: () => (/* binding */ sessionIdOf)
});

// UNUSED EXPORTS: listingsOf

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var clock = __webpack_require__(40646);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/book-name.js
var book_name = __webpack_require__(78496);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var config_mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js + 6 modules
var recorded_candles = __webpack_require__(88510);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/terms/price-facts.js
var price_facts = __webpack_require__(49262);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/text-file.js
var text_file = __webpack_require__(2591);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/written-json.js
var written_json = __webpack_require__(34295);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/stated-terms.js






const LARGEST_BYTES = 16 * 1024 * 1024;
const REMEDY = 'write {"symbol": "BTC/CAD", "tick_size": "0.01", "lot_size": "0.00001", "min_quantity": "0.00001", "min_notional": "10", "maker_fee": "0.002", "taker_fee": "0.0025"}, a list of these, or the output of "chimera markets --json"';
const DECIMAL = /^\d{1,20}(\.\d{1,20})?$/;
function statedDecimal(text) {
  return DECIMAL.test(text) ? plain(decimal(text)) : null;
}
const NO_DECIMAL = 'not a decimal such as "0.01"';
const step = schemas/* union */.KCZ(
  [schemas/* string */.YjP().regex(DECIMAL, NO_DECIMAL), schemas/* number */.aig().nonnegative(NO_DECIMAL).max(1e15, NO_DECIMAL)],
  NO_DECIMAL
).transform((value) => (0,src/* plain */.pj)((0,src/* decimal */._)(value)));
const fee = step.refine((rate) => Number(rate) <= 0.1, "not a fraction from 0 to 0.1 (0.001 is 0.1 %)");
const exchange = schemas/* string */.YjP().regex(/^[a-z0-9@-]{1,60}$/i, "not the name of an exchange");
const marketTerms = schemas/* strictObject */.rej({
  symbol: schemas/* string */.YjP().regex(/^[^/\s]{1,30}\/[^/\s]{1,30}$/, "not BASE/QUOTE").optional(),
  /** `0`: prices have no steps. */
  tick_size: step.optional(),
  lot_size: step.optional(),
  min_quantity: step.optional(),
  min_notional: step.optional(),
  maker_fee: fee.optional(),
  taker_fee: fee.optional(),
  price_collar: schemas/* number */.aig().positive().max(1).nullable().optional(),
  active: schemas/* boolean */.zMY().optional(),
  kind: schemas/* literal */.euz("spot", "not spot: no other kind of market is simulated").optional(),
  exchange: exchange.optional(),
  /** When the exchange said so. */
  date: iso/* datetime */.w$().optional()
});
const listing = schemas/* object */.Ikc({
  platform: exchange.optional(),
  date: iso/* datetime */.w$().optional(),
  markets: schemas/* array */.YOg(marketTerms).min(1)
});
function stated_terms_termsOfMarket(market) {
  return {
    symbol: market.symbol,
    active: market.active,
    tick_size: market.tickSize,
    lot_size: market.lotSize,
    min_quantity: market.minQuantity,
    min_notional: market.minNotional,
    maker_fee: market.makerFeeRate,
    taker_fee: market.takerFeeRate,
    price_collar: market.priceCollar
  };
}
function readTerms(path) {
  const text = (0,text_file/* readTextFile */.G)(path, LARGEST_BYTES);
  if (text === null) throw new data_error/* DataError */.f(`${path}: there is no such file of terms`, "name one that is there");
  if (typeof text !== "string")
    throw new data_error/* DataError */.f(`${path}: ${text.found}, not ${text.expected}`, text.remedy);
  const value = parsed(path, text);
  const form = Array.isArray(value) ? schemas/* array */.YOg(marketTerms).min(1) : typeof value === "object" && value !== null && "markets" in value ? listing : marketTerms;
  const result = form.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue.path.join(".");
    const fault = `${where ? `${where}: ` : ""}${issue.message}`.replace(/\p{C}/gu, "?").slice(0, 160);
    throw new data_error/* DataError */.f(`${path}: ${fault}`, REMEDY);
  }
  if (Array.isArray(result.data)) return result.data;
  if (!("markets" in result.data)) return [result.data];
  const { platform: exchange2, date, markets } = result.data;
  return markets.map((market) => ({ ...exchange2 && { exchange: exchange2 }, ...date && { date }, ...market }));
}
function termsBeside(path) {
  const stem = (0,external_node_path_.basename)(path).replace(/(\.(csv|txt|json|feather|parquet|gz|zip))+$/i, "");
  return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${stem}.terms.json`);
}
function writeTermsBeside(path, exchange2, market, now) {
  const { active: _, ...terms } = stated_terms_termsOfMarket(market);
  writeJson(termsBeside(path), { ...terms, kind: "spot", exchange: exchange2, date: new Date(now).toISOString() });
}
function parsed(path, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new data_error/* DataError */.f(`${path}: it is no JSON`, REMEDY);
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/paths.js
var paths = __webpack_require__(91003);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/stored-listing.js





function storeListing(workdir, exchange, markets, now) {
  if (markets.length === 0) return;
  mkdirSync(pathsOf(workdir).listings, { recursive: true });
  const date = new Date(now).toISOString();
  writeJson(pathOf(workdir, exchange), { platform: exchange, date, markets: markets.map(termsOfMarket) });
}
function storedListing(workdir, exchange) {
  const path = pathOf(workdir, exchange);
  return (0,external_node_fs_.existsSync)(path) ? readTerms(path) : [];
}
function pathOf(workdir, exchange) {
  return (0,external_node_path_.join)((0,paths/* pathsOf */.wG)(workdir).listings, `${exchange}.json`);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/terms/recorded-instruments.js







const NOTHING_GIVEN = { file: null, tickSize: null, lotSize: null, minNotional: null };
const COARSEST_TICK = 0.1;
function recordedInstruments(markets, surroundings) {
  const { given, workdir, exchanges } = surroundings;
  const filed = given.file === null ? [] : readTerms(given.file);
  const listed = exchanges.map((exchange) => ({ exchange, terms: storedListing(workdir, exchange) }));
  if (given.file !== null) refuseStranger(given.file, filed, markets);
  return markets.map((market) => {
    const sources = [
      { name: "the command line", terms: givenTerms(given) },
      ...termsFor(market.symbol, filed, true).map((terms) => ({ name: fileName(given.file), terms })),
      ...besides(market),
      ...listed.flatMap(
        ({ exchange, terms }) => termsFor(market.symbol, terms, false).map((found) => ({
          name: `the listing of ${exchange}${dated(found)}`,
          terms: found
        }))
      )
    ];
    return instrumentOf(market, sources, surroundings.startingCash);
  });
}
function instrumentOf(market, sources, startingCash) {
  const [base] = (0,src/* simulatedInstruments */.zb)([market.symbol]);
  const fromPrices = {
    tick_size: (0,price_facts/* tickOf */.X1)(market.prices),
    lot_size: (0,price_facts/* lotOf */.Bi)(market.prices, startingCash),
    min_quantity: "0",
    min_notional: "0"
  };
  const origins = { ...NOWHERE };
  const term = (name) => {
    const source = sources.find(({ terms }) => terms[name] !== void 0);
    origins[name] = source?.name ?? "its prices";
    return source?.terms[name] ?? fromPrices[name];
  };
  const of = (name) => sources.find(({ terms }) => terms[name] !== void 0)?.terms[name];
  const instrument = {
    ...base,
    tickSize: term("tick_size"),
    lotSize: term("lot_size"),
    minQuantity: term("min_quantity"),
    minNotional: term("min_notional"),
    makerFeeRate: of("maker_fee") ?? base.makerFeeRate,
    takerFeeRate: of("taker_fee") ?? base.takerFeeRate,
    priceCollar: of("price_collar") ?? null
  };
  refuseCoarse(instrument, market, origins.tick_size);
  return { ...instrument, termsFrom: namesOf(origins) };
}
const NOWHERE = { tick_size: "", lot_size: "", min_quantity: "", min_notional: "" };
const WORDS = {
  tick_size: "tick",
  lot_size: "lot",
  min_quantity: "least quantity",
  min_notional: "least notional"
};
function namesOf(origins) {
  const terms = Object.keys(WORDS);
  const last = origins.min_quantity;
  const others = Map.groupBy(
    terms.filter((term) => origins[term] !== last),
    (term) => origins[term]
  );
  if (others.size === 0) return `from ${last}`;
  const parts = [...others].map(
    ([origin, named]) => `${named.map((term) => WORDS[term]).join(" and ")} from ${origin}`
  );
  return `${parts.join(", ")}, the rest from ${last}`;
}
function givenTerms({ tickSize, lotSize, minNotional }) {
  return {
    ...tickSize !== null && { tick_size: tickSize },
    ...lotSize !== null && { lot_size: lotSize },
    ...minNotional !== null && { min_notional: minNotional }
  };
}
function besides({ symbol, files }) {
  return files.map(termsBeside).filter((path) => (0,external_node_fs_.existsSync)(path)).flatMap((path) => termsFor(symbol, readTerms(path), false).map((terms) => ({ path, terms }))).toSorted((a, b) => (b.terms.date ?? "").localeCompare(a.terms.date ?? "")).map(({ path, terms }) => ({ name: `${fileName(path)}${ofExchange(terms)}`, terms }));
}
function fileName(path) {
  return (0,external_node_path_.basename)(path).replace(/[^\w.@+-]/g, "?").slice(0, 80);
}
function ofExchange({ exchange, ...rest }) {
  return exchange === void 0 ? dated(rest) : ` (${exchange}${dated(rest)})`;
}
function dated({ date }) {
  return date === void 0 ? "" : ` of ${date.slice(0, 10)}`;
}
function termsFor(symbol, all, anySymbol) {
  const named = all.find((terms) => terms.symbol === symbol);
  const unnamed = anySymbol ? all.find((terms) => terms.symbol === void 0) : void 0;
  return [named, unnamed].filter((terms) => terms !== void 0);
}
function refuseStranger(file, filed, markets) {
  if (markets.some(({ symbol }) => termsFor(symbol, filed, true).length > 0)) return;
  const wanted = markets.map(({ symbol }) => symbol).join(", ");
  const found = filed.map(({ symbol }) => symbol);
  const shown = found.length > 5 ? `${found.slice(0, 5).join(", ")} and ${found.length - 5} more` : found.join(", ");
  throw new data_error/* DataError */.f(
    `${file}: states no terms of ${wanted}, but of ${shown}`,
    "give the terms of the symbols in the data; terms without a symbol hold for all of them"
  );
}
function refuseCoarse({ tickSize }, { symbol, prices }, origin) {
  if (prices.highest === 0 || Number(tickSize) <= prices.highest * COARSEST_TICK) return;
  throw new data_error/* DataError */.f(
    `a tick of ${tickSize} from ${origin} is not one of ${symbol}, whose highest price is ${prices.highest}`,
    "state the right one with --tick"
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/plan.js
var plan = __webpack_require__(43552);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/book-before.js + 1 modules
var book_before = __webpack_require__(12952);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/session-mistake.js
var session_mistake = __webpack_require__(41182);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/exchange-market.js



const MOST_NAMED = 5;
function exchangeInstruments(exchange, symbols, held, known) {
  const markets = new Map(exchange.markets.map((market) => [market.symbol, market]));
  const mistakes = [];
  const instruments = [.../* @__PURE__ */ new Set([...symbols, ...held])].flatMap((symbol) => {
    const market = markets.get(symbol);
    if (market && (market.active || held.includes(symbol))) return [exchange_market_instrumentOf(market)];
    const before = held.includes(symbol) ? known.find((each) => each.symbol === symbol) : void 0;
    if (before) return [before];
    mistakes.push(unusable(exchange, symbol, market));
    return [];
  });
  if (mistakes.length > 0) throw new config_mistakes/* ConfigError */.x(mistakes);
  return instruments;
}
function quarantinedSymbols(exchange, symbols, before, now) {
  const { id, markets } = exchange;
  const active = new Set(markets.filter((market) => market.active).map(({ symbol }) => symbol));
  const listed = new Set(markets.map(({ symbol }) => symbol));
  const held = before?.held ?? [];
  const known = new Map(before?.quarantined.map((each) => [each.symbol, each]));
  const gone = symbols.filter((symbol) => held.includes(symbol) && !active.has(symbol));
  if (symbols.length > 0 && gone.length === symbols.length) throw nothingLeft(id, gone);
  return [.../* @__PURE__ */ new Set([...symbols, ...held])].flatMap((symbol) => {
    const earlier = known.get(symbol);
    const since = earlier ? Date.parse(earlier.since) : before?.lastStarts.get(symbol) ?? now;
    if (!active.has(symbol)) {
      const reason = listed.has(symbol) ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
      return [{ symbol, cause: "absent", since, reason }];
    }
    return earlier && earlier.cause !== "absent" ? [{ ...earlier, since }] : [];
  });
}
function nothingLeft(id, gone) {
  const names = gone.join(", ");
  return new config_mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)(
      `All that would be traded is held, and is not traded on ${id} at present: ${names}`,
      "chimera_bot.symbols",
      names,
      `at least one market that ${id} trades`,
      { remedy: `add another symbol, or give up what is lost: chimera write-off ${gone[0]} --reason "\u2026"` }
    )
  ]);
}
function exchange_market_instrumentOf(market) {
  const { symbol, base, quote, tickSize, lotSize, minQuantity, minNotional } = market;
  const { makerFeeRate, takerFeeRate, priceCollar } = market;
  const steps = { tickSize, lotSize, minQuantity, minNotional };
  return { symbol, base, quote, ...steps, makerFeeRate, takerFeeRate, priceCollar };
}
function unusable({ id, markets }, symbol, market) {
  const problem = market ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
  const near = markets.filter(({ active }) => active).map((each) => ({ name: each.symbol, steps: (0,mod/* distance */.Io)(symbol, each.symbol) })).toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1)).slice(0, MOST_NAMED).map(({ name }) => name);
  return (0,session_mistake/* mistake */.R)(
    problem,
    "chimera_bot.symbols",
    symbol,
    `a market that ${id} lists, such as ${near.join(", ")}`,
    {
      remedy: "change chimera_bot.symbols, or chimera_bot.platform"
    }
  );
}
function requireTimeframe({ id, timeframes }, timeframe) {
  if (timeframes.includes(timeframe)) return;
  throw new config_mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)(`${id} has no ${timeframe} candles`, "chimera_bot.timeframe", timeframe, timeframes.join(", "), {
      remedy: "choose one of these, or another chimera_bot.platform"
    })
  ]);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/session/missed-candles.js
var missed_candles = __webpack_require__(31537);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(86140);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/trading-setup.js + 1 modules
var trading_setup = __webpack_require__(51486);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/plan-session.js
















const TEST_EPOCH = Date.UTC(2026, 0, 1);
const DEFAULT_SEED = 7;
async function planSession(request, machineTime) {
  const { workdir, config } = request;
  const now = machineTime - (request.exchange?.clock?.skewMs ?? 0);
  const { mode, chimera_bot: bot } = config;
  const { book } = config;
  const ledgerPath = (0,paths/* ledgerPathOf */.qx)(workdir, mode, book);
  const before = request.newBook ? null : (0,book_before/* readBook */.y)(ledgerPath);
  const periodMs = (0,src/* timeframeMs */.Bg)(bot.timeframe);
  const onlySymbol = bot.symbols.length === 1 ? bot.symbols[0] : null;
  const { dataFiles: files, reading } = request;
  const said = reading && { reading };
  const recording = files.length > 0 ? await (0,recorded_candles/* readRecording */.SS)({ files, symbol: onlySymbol, periodMs, asker: "session", ...said }) : null;
  if (recording?.length === 0) throw tooShort(recording, bot.timeframe);
  const start = startOf(mode, before, recording, now, periodMs);
  const source = sourceOf(request, before, recording, start);
  const symbols = recording?.symbols ?? bot.symbols;
  const identity = {
    mode,
    market: marketNameOf(source, recording),
    currency: symbols[0].split("/")[1],
    startingCash: String(config.account.starting_cash),
    // Books that were opened before they had names are books of this one.
    ...book === book_name/* MAIN_BOOK */.GC ? {} : { name: book }
  };
  if (before) refuseOtherBook(before.identity, identity, ledgerPath);
  const rules = (0,plan/* hostRules */.c)(config);
  const asked = { strategy: bot.strategy, workdir, rules };
  const { file, parameters, warmup } = await (0,open_strategy/* withStrategy */.oV)(asked, async (described) => ({
    file: described.file,
    ...await (0,trading_setup/* settingsOf */.f5)(described, bot.strategy_parameters, periodMs)
  }));
  const held = before?.held ?? [];
  const instruments = instrumentsOf(request, before, recording, symbols);
  const hasBooks = source.kind !== "recorded";
  const chosen = { symbols, held, periodMs, strategy: { file }, parameters, instruments, hasBooks };
  const setup = (0,trading_setup/* tradingSetup */.js)(config, chosen);
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
function instrumentsOf({ config, workdir, exchange, terms = NOTHING_GIVEN }, before, recording, symbols) {
  const held = before?.held ?? [];
  if (exchange) return exchangeInstruments(exchange, symbols, held, before?.setup.instruments ?? []);
  if (!recording) return (0,src/* simulatedInstruments */.zb)([.../* @__PURE__ */ new Set([...symbols, ...held])]);
  return recordedInstruments(recording.markets, {
    given: terms,
    workdir,
    exchanges: listingsOf(config),
    startingCash: config.account.starting_cash
  });
}
function sourceOf(request, before, recording, start) {
  const { config, exchange } = request;
  if (config.mode === "paper") {
    if (!exchange) throw new Error("a paper session is planned with an exchange");
    const { timeframe } = config.chimera_bot;
    requireTimeframe(exchange, timeframe);
    const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
    const [id = exchange.id, ...fallbacks] = exchangesOf(config);
    return {
      kind: "exchange",
      id,
      fallbacks,
      first: exchange.id,
      timeframe,
      maxAgeMs: max_age_seconds * 1e3,
      maxBookAgeMs: max_book_age_seconds * 1e3,
      backfill: (0,missed_candles/* missedCandles */.y)(before, start, (0,src/* timeframeMs */.Bg)(timeframe)),
      skewMs: exchange.clock?.skewMs ?? 0,
      quarantined: quarantinedSymbols(exchange, config.chimera_bot.symbols, before, start),
      servers
    };
  }
  if (recording) {
    const { taken } = recording;
    const said = request.reading && { reading: request.reading };
    return { kind: "recorded", files: request.dataFiles, ...said, ...taken && { taken } };
  }
  const known = before?.identity.market.match(/^simulated:(\d+)$/);
  return { kind: "simulated", seed: request.seed ?? (known ? Number(known[1]) : DEFAULT_SEED) };
}
function exchangesOf({ chimera_bot: bot, market_data }) {
  const { source, fallbacks } = market_data;
  return [.../* @__PURE__ */ new Set([source === "platform" ? bot.platform : source, ...fallbacks])];
}
function listingsOf(config) {
  return exchangesOf(config).map((id) => (0,plan/* nameOf */.V)(config.market_data, id));
}
function marketNameOf(source, recording) {
  if (source.kind === "simulated") return `simulated:${source.seed}`;
  return source.kind === "exchange" ? (0,plan/* nameOf */.V)(source, source.id) : (0,recorded/* marketOf */.mG)(recording);
}
function firstCandle(time, periodMs) {
  return Math.ceil(time / periodMs) * periodMs;
}
function startOf(mode, before, recording, now, periodMs) {
  if (mode === "paper") return firstCandle(now, periodMs);
  const span = recording && (0,recorded/* spanOf */.ee)(recording);
  const start = firstCandle(before?.end ?? span?.start ?? TEST_EPOCH, periodMs);
  if (!span || start < span.end) return start;
  throw new config_mistakes/* ConfigError */.x([
    (0,session_mistake/* mistake */.R)("The recording is used up", "--data", span.end, "recorded candles after the end of the book", {
      found: `the recording ends at ${new Date(span.end).toISOString()}, and so does the book`,
      remedy: "record more candles, or start again with --new-book (the old book is archived)"
    })
  ]);
}
function tooShort({ symbols, reason = null }, timeframe) {
  return new data_error/* DataError */.f(
    `the recording of ${symbols.join(", ")} makes no candle of ${timeframe}${reason === null ? "" : `: ${reason}`}`,
    "give a longer recording, or set chimera_bot.timeframe to a shorter one"
  );
}
function refuseOtherBook(book, wanted, ledgerPath) {
  const [own = book_name/* MAIN_BOOK */.GC, asked = book_name/* MAIN_BOOK */.GC] = [book.name, wanted.name];
  if (own !== asked) {
    throw new config_mistakes/* ConfigError */.x([
      (0,session_mistake/* mistake */.R)(
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
      (0,session_mistake/* mistake */.R)("This book belongs to another market", path, found, `${expected}, as this book began`, {
        remedy
      })
    ];
  });
  if (mistakes.length > 0) throw new config_mistakes/* ConfigError */.x(mistakes);
}
function changedKeys(before, now) {
  const keys = Object.keys(now);
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}
function sessionIdOf(start, number) {
  return `${(0,clock/* fileTime */.IQ)(start)}-${String(number).padStart(4, "0")}`;
}


/***/ }),

/***/ 41182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ mistake)
/* harmony export */ });
function mistake(problem, path, found, expected, more) {
  return { source: "this session", problem, path, found: String(found), expected, safety: false, ...more };
}


/***/ }),

/***/ 51486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L5: () => (/* binding */ resolvedParameters),
  f5: () => (/* binding */ settingsOf),
  js: () => (/* binding */ tradingSetup)
});

// UNUSED EXPORTS: warmupIn

// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/mistakes.js
var mistakes = __webpack_require__(98650);
// EXTERNAL MODULE: ./.build/packages/runtime/src/config/nearest-key.js
var nearest_key = __webpack_require__(17851);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/config/risk-levels.js
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
    ...bot.on_loss_limit === "flatten" ? { onLossLimit: "flatten" } : {}
  };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/host/parameter-trial.js
var parameter_trial = __webpack_require__(69989);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/session-mistake.js
var session_mistake = __webpack_require__(41182);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/trading-setup.js






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
  const rateOr = (fee, listed) => fee === null ? listed : (0,src/* plain */.pj)((0,src/* decimal */._)(fee));
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
  const found = (0,src/* resolveParameters */.vA)(strategy, given);
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
