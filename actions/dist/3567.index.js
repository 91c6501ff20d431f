export const id = 3567;
export const ids = [3567];
export const modules = {

/***/ 6865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* reexport safe */ _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__.GS),
/* harmony export */   N$: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_0__.N),
/* harmony export */   WL: () => (/* reexport safe */ _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__.WL),
/* harmony export */   sV: () => (/* reexport safe */ _strategy_answers_js__WEBPACK_IMPORTED_MODULE_1__.s)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68655);
/* harmony import */ var _strategy_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98071);
/* harmony import */ var _words_stranger_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47554);





/***/ }),

/***/ 52825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   Iv: () => (/* binding */ ROW_LENGTH),
/* harmony export */   PL: () => (/* binding */ candleAt),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   kk: () => (/* binding */ lastBefore),
/* harmony export */   nT: () => (/* binding */ firstFrom)
/* harmony export */ });
/* unused harmony export settledFrom */
const ROW_LENGTH = 7;
function tableOf(candles, about) {
  const bytes = about.length * ROW_LENGTH * Float64Array.BYTES_PER_ELEMENT;
  const rows = new Float64Array(new SharedArrayBuffer(bytes));
  const places = new Map(about.symbols.map((symbol, place) => [symbol, place]));
  let at = 0;
  for (const { symbol, start, open, high, low, close, volume } of candles) {
    rows.set([start, open, high, low, close, volume, places.get(symbol)], at);
    at += ROW_LENGTH;
  }
  return { ...about, rows };
}
function startAt({ rows }, index) {
  return rows[index * ROW_LENGTH];
}
function candleAt({ rows, symbols }, index) {
  const at = index * ROW_LENGTH;
  return {
    symbol: symbols[rows[at + 6]],
    start: rows[at],
    open: rows[at + 1],
    high: rows[at + 2],
    low: rows[at + 3],
    close: rows[at + 4],
    volume: rows[at + 5]
  };
}
function firstFrom(table, time) {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if (startAt(table, middle) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
function lastBefore(table, before, count) {
  const left = new Map(table.symbols.map((symbol) => [symbol, count]));
  const rows = [];
  let missing = count > 0 ? table.symbols.length : 0;
  for (let index = before - 1; index >= 0 && missing > 0; index -= 1) {
    const symbol = candleAt(table, index).symbol;
    const wanted = left.get(symbol);
    if (wanted === 0) continue;
    left.set(symbol, wanted - 1);
    if (wanted === 1) missing -= 1;
    rows.push(index);
  }
  return rows.reverse();
}
function settledFrom(table, count) {
  if (count === 0) return 0;
  const seen = new Map(table.symbols.map((symbol) => [symbol, 0]));
  let missing = table.symbols.length;
  for (let index = 0; index < table.length; index += 1) {
    const { symbol, start } = candleAt(table, index);
    const times = seen.get(symbol) + 1;
    seen.set(symbol, times);
    if (times === count) missing -= 1;
    if (missing > 0) continue;
    return firstFrom(table, start + table.periodMs);
  }
  return table.length;
}


/***/ }),

/***/ 83567:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40646);
/* harmony import */ var _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52825);
/* harmony import */ var _parameter_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69989);
/* harmony import */ var _run_replies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24415);
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47262);
/* harmony import */ var _sync_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9210);
/* harmony import */ var _table_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72235);
/* harmony import */ var _walls_access_watch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67153);
/* harmony import */ var _walls_guard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48820);











const [path, isWatched] = process.argv.slice(-2);
const lines = new _sync_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .SyncLines */ .b(0);
const { parse, stringify } = JSON;
const opened = isWatched === "watched" ? (0,_walls_access_watch_js__WEBPACK_IMPORTED_MODULE_8__/* .watchOpened */ .h)() : /* @__PURE__ */ new Set();
const { exit } = (0,_walls_guard_js__WEBPACK_IMPORTED_MODULE_9__/* .raiseGuard */ .S)();
const pause = new Int32Array(new SharedArrayBuffer(4));
let instances = null;
let table = null;
function say(reply) {
  const bytes = Buffer.from(`${stringify(reply)}
`);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, bytes, written);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
function replyTo(definition, request) {
  switch (request.type) {
    case "try":
      return { tried: (0,_parameter_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .tryParameters */ .a)(definition, request.parameters, request.periodMs) };
    case "table":
      table = tableOf(request);
      return { done: true };
    case "opened":
      return { opened: [...opened] };
    case "ask":
      return { answer: answerTo(request.question) };
    case "show":
      return shown(request.questions);
    default:
      return madeThen(definition, request);
  }
}
function shown(questions) {
  let told = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)();
  for (const [place, question] of questions.entries()) {
    answerTo(question);
    const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicNow */ .XZ)();
    if (now - told < _run_replies_js__WEBPACK_IMPORTED_MODULE_4__/* .TELL_EVERY_MS */ .h) continue;
    told = now;
    say({ upTo: place + 1, answers: [], isLast: false });
  }
  return { done: true };
}
function madeThen(definition, request) {
  let made;
  try {
    made = new _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .StrategyInstances */ .sV(definition, request.type === "run" ? request.setup : request);
  } catch (error) {
    return { failed: (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error) };
  }
  if (request.type === "begin") {
    instances = made;
    return { done: true };
  }
  const run = new _table_run_js__WEBPACK_IMPORTED_MODULE_7__/* .TableRun */ .UV(table, request, "", () => {
  });
  const strategy = {
    show: (question) => void made.answer(question),
    answer: (question) => made.answer(question)
  };
  return (0,_run_replies_js__WEBPACK_IMPORTED_MODULE_4__/* .tellRun */ .R)(run, strategy, request.eachFrom, say);
}
function tableOf({ symbols, periodMs, length }) {
  const rows = new Float64Array(length * _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_10__/* .ROW_LENGTH */ .Iv);
  if (!lines.fill(new Uint8Array(rows.buffer))) exit(0);
  return { symbols, periodMs, length, rows };
}
function answerTo(question) {
  return instances?.answer(question) ?? [];
}
try {
  const definition = await (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_5__/* .importStrategy */ .pI)(path);
  const { name, description, parameters } = definition;
  say({ loaded: { name, description, parameters } });
  for (let line = lines.next(); line !== null; line = lines.next()) say(replyTo(definition, parse(line)));
  exit(0);
} catch (error) {
  say({ failed: (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error) });
  exit(1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryParameters),
/* harmony export */   p: () => (/* binding */ MOST_WARMUP)
/* harmony export */ });
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47262);

const MOST_WARMUP = 1e5;
function tryParameters(definition, parameters, periodMs) {
  return {
    refusal: refusalOf(definition, parameters, periodMs),
    ...warmupOf(definition, parameters, periodMs)
  };
}
function refusalOf(definition, parameters, periodMs) {
  try {
    definition.create(parameters, periodMs);
    return null;
  } catch (error) {
    return (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
  }
}
function warmupOf(definition, parameters, periodMs) {
  try {
    const count = definition.warmup(parameters, periodMs);
    const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
    if (isCount) return { warmup: Number(count), warmupFault: null };
    return { warmup: null, warmupFault: `returns ${shortText(count)}` };
  } catch (error) {
    return { warmup: null, warmupFault: `fails: ${(0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
  }
}
function shortText(value) {
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 100);
}


/***/ }),

/***/ 24415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellRun),
/* harmony export */   h: () => (/* binding */ TELL_EVERY_MS)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const TELL_EVERY_MS = 10;
const LOOK_EVERY_MS = 2;
const MOST_BETWEEN_LOOKS = 1024;
const MOST_SIGNALS_TOLD = 100;
function tellRun(run, strategy, eachFrom, tell) {
  let answers = [];
  let signals = 0;
  let told = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  const tellUpTo = (upTo, now) => {
    tell({ upTo, answers, isLast: false });
    answers = [];
    signals = 0;
    told = now;
  };
  const noting = {
    show: (question) => strategy.show(question),
    answer(question, place) {
      const said = strategy.answer(question, place);
      if (said.length === 0) return said;
      answers.push([place, said]);
      signals += said.length;
      if (signals >= MOST_SIGNALS_TOLD) tellUpTo(place + 1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)());
      return said;
    }
  };
  let stride = 1;
  let looked = told;
  while (run.place < run.rows.length) {
    const isEach = run.place >= eachFrom;
    run.advance(isEach ? run.place + 1 : Math.min(run.place + stride, eachFrom), noting);
    const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const wanted = stride * LOOK_EVERY_MS / Math.max(now - looked, 0.01);
    stride = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, Math.floor(wanted)));
    looked = now;
    if (isEach || run.place === eachFrom || now - told >= TELL_EVERY_MS) tellUpTo(run.place, now);
  }
  return { upTo: run.place, answers, isLast: true };
}


/***/ }),

/***/ 47262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   XK: () => (/* binding */ isParameterName),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   pI: () => (/* binding */ importStrategy)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74170);



const LONGEST_NAME_BYTES = 200;
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;
function isParameterName(name) {
  return PARAMETER_NAME.test(name) && (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name) === name;
}
class StrategyError extends _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
  name = "StrategyError";
  constructor(message, exitCode = 2) {
    super((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(message), { exitCode });
  }
}
async function importStrategy(path) {
  const module = await importFile(path);
  return definitionOf(module.default ?? module.strategy, path);
}
async function importFile(path) {
  try {
    return await import(
      /* webpackIgnore: true */
      (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(path).href
    );
  } catch (error) {
    throw new StrategyError(`the strategy file ${path} cannot be loaded: ${placeOf(error, path)}`);
  }
}
function messageOf(thrown) {
  try {
    const message = thrown?.message;
    return typeof message === "string" ? message : String(thrown);
  } catch {
    return "threw something that cannot be read";
  }
}
function placeOf(error, path) {
  const stack = error?.stack;
  const lines = typeof stack === "string" ? stack.split("\n") : [];
  const line = lines.find((text) => text.includes(path));
  const place = line?.match(/:(\d+)(?::\d+)?\)?$/);
  return place ? `${messageOf(error)} (line ${place[1]})` : messageOf(error);
}
function definitionOf(exported, path) {
  const wrong = (what) => new StrategyError(`the strategy file ${path} ${what}`);
  if (typeof exported !== "object" || exported === null) {
    throw wrong("has no default export that is a strategy definition (name, parameters, warmup, create)");
  }
  const { name, description, parameters, warmup, create } = exported;
  if (typeof name !== "string" || name === "") throw wrong("must export a name");
  if (typeof warmup !== "function") throw wrong("must export warmup(parameters), the candles it needs first");
  if (typeof create !== "function")
    throw wrong("must export create(parameters), which makes one instance a symbol");
  for (const [parameter, range] of Object.entries(parameters ?? {})) {
    if (!isParameterName(parameter)) {
      throw wrong(
        `must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify((0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(parameter, 60))}`
      );
    }
    if (!isRange(range)) throw wrong(`must give parameter ${parameter} as { default, min, max }`);
    if (!(range.step === void 0 || range.step > 0)) {
      throw wrong(`must give parameter ${parameter} a step above 0, or none`);
    }
  }
  return {
    name: (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name, LONGEST_NAME_BYTES),
    description: typeof description === "string" ? (0,_chimera_engine_core__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(description) : "",
    parameters: parameters ?? {},
    warmup: warmup.bind(exported),
    create: create.bind(exported)
  };
}
function isRange(range) {
  const { default: value, min, max } = range ?? {};
  return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ SyncLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK_BYTES = 65536;
const NEW_LINE = 10;
class SyncLines {
  #fd;
  #pause = new Int32Array(new SharedArrayBuffer(4));
  #chunk = Buffer.alloc(CHUNK_BYTES);
  /** What was read and not taken yet. */
  #rest = Buffer.alloc(0);
  constructor(fd) {
    this.#fd = fd;
  }
  /** The next line; `null` when the other side is gone. */
  next() {
    const parts = [];
    for (; ; ) {
      const end = this.#rest.indexOf(NEW_LINE);
      if (end >= 0) {
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts).toString();
      }
      parts.push(this.#rest);
      const count = this.#read(this.#chunk);
      this.#rest = Buffer.from(this.#chunk.subarray(0, count));
      if (count === 0) return null;
    }
  }
  /** Fills `bytes` with what comes next. `false` if the other side is gone before that. */
  fill(bytes) {
    const there = this.#rest.subarray(0, bytes.length);
    bytes.set(there);
    this.#rest = this.#rest.subarray(there.length);
    for (let filled = there.length; filled < bytes.length; ) {
      const count = this.#read(bytes.subarray(filled));
      if (count === 0) return false;
      filled += count;
    }
    return true;
  }
  #read(into) {
    for (; ; ) {
      try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.#fd, into);
      } catch (error) {
        const { code } = error;
        if (code === "EOF") return 0;
        if (code !== "EAGAIN") throw error;
        Atomics.wait(this.#pause, 0, 0, 1);
      }
    }
  }
}


/***/ }),

/***/ 72235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   UV: () => (/* binding */ TableRun)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52825);


class TableRun {
  engine;
  rows;
  /** What opens the book and the session. */
  begun;
  #table;
  #onStep;
  #answerer = SILENT;
  #place = 0;
  /** `source` names the market in the journal. */
  constructor(table, part, source, onStep) {
    const { setup, startingCash, span } = part;
    this.#table = table;
    this.#onStep = onStep;
    this.engine = new _chimera_engine_core__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N$(setup, [], (question) => this.#answerer.show(question));
    this.rows = rowsOf(table, part);
    this.begun = this.engine.begin({
      time: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.from),
      ends: (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.to - 1) + table.periodMs,
      identity: {
        mode: "test",
        market: source,
        currency: setup.instruments[0].quote,
        startingCash: String(startingCash)
      },
      changed: [],
      previous: null,
      marks: {},
      highWaterMark: startingCash
    });
  }
  /** How many candles it has processed. */
  get place() {
    return this.#place;
  }
  /** Processes candles up to the place `to`, not included, or up to the last one. */
  advance(to, answerer) {
    this.#answerer = answerer;
    const { engine } = this;
    const { history, length, rowAt } = this.rows;
    const table = this.#table;
    const end = Math.min(to, length);
    const warmed = Math.min(end, history.length);
    for (; this.#place < warmed; this.#place += 1) engine.warm((0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, history[this.#place]));
    const first = rowAt(history.length) - history.length;
    for (; this.#place < end; this.#place += 1) {
      const row = first + this.#place;
      const candle = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row);
      const question = engine.observe({ kind: "candle", candle, late: false });
      this.#onStep(row, candle, engine.decide(question ? answerer.answer(question, this.#place) : NOTHING));
    }
  }
}
function rowsOf(table, { warmup, span }) {
  const history = (0,_feed_candle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .kk)(table, span.from, warmup);
  return {
    history,
    length: history.length + span.to - span.from,
    rowAt: (place) => history[place] ?? span.from + place - history.length
  };
}
const NOTHING = Object.freeze([]);
const SILENT = { show: () => {
}, answer: () => NOTHING };


/***/ }),

/***/ 67153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ watchOpened)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);


const WAYS = [
  { module: node_fs__WEBPACK_IMPORTED_MODULE_0__, names: ["readFileSync", "readFile", "openSync", "open", "createReadStream", "openAsBlob"] },
  { module: node_fs__WEBPACK_IMPORTED_MODULE_0__.promises, names: ["readFile", "open"] }
];
const CODE = /\.[cm]?[jt]s$|(^|\/)package\.json$/;
const MOST_NOTED = 100;
function watchOpened() {
  const seen = /* @__PURE__ */ new Set();
  for (const { module, names } of WAYS) {
    const functions = module;
    for (const name of names) {
      const original = functions[name];
      if (typeof original !== "function") continue;
      functions[name] = function watched(...args) {
        const path = pathOf(args[0]);
        if (!CODE.test(path) && seen.size < MOST_NOTED) seen.add(`opens ${path}`);
        return original.apply(this, args);
      };
    }
  }
  (0,node_module__WEBPACK_IMPORTED_MODULE_1__.syncBuiltinESMExports)();
  return seen;
}
function pathOf(argument) {
  if (argument instanceof URL) return argument.protocol === "file:" ? argument.pathname : argument.href;
  return typeof argument === "string" ? argument : "something";
}


/***/ }),

/***/ 48820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ raiseGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78476);






const HARMLESS = [
  ...[
    "assert",
    "assert/strict",
    "buffer",
    "constants",
    "crypto",
    "events",
    "path",
    "path/posix",
    "path/win32"
  ],
  ...["perf_hooks", "punycode", "querystring", "stream", "stream/consumers", "stream/promises", "stream/web"],
  ...["string_decoder", "timers", "timers/promises", "url", "util", "util/types", "zlib"]
];
const FILES = ["fs", "fs/promises"];
const REASONS = {
  ...of("it has no network", ["net", "tls", "http", "https", "http2", "dgram", "dns", "dns/promises"]),
  ...of("it has no network", ["_http_client", "_http_agent", "_tls_wrap", "undici"]),
  ...of("it starts no processes and threads", ["child_process", "cluster", "worker_threads"]),
  ...of("it has no environment", ["process", "os"]),
  ...of("it keeps no files", ["sqlite"]),
  ...of("it cannot read files here", FILES)
};
const MOST_LOG_BYTES = 4e6;
const MOST_LINE_LENGTH = 6e4;
const GONE_GLOBALS = [
  ...["fetch", "Request", "Response", "Headers", "FormData", "WebSocket", "EventSource", "BroadcastChannel"],
  ...["CloseEvent", "MessageEvent", "Storage", "localStorage", "sessionStorage"],
  // Node's HTTP client leaves itself here if anything loads it.
  ...[1, 2, 3].map((version) => /* @__PURE__ */ Symbol.for(`undici.globalDispatcher.${version}`)),
  /* @__PURE__ */ Symbol.for("undici.globalOrigin.1")
];
const GONE_FROM_MODULE = [
  ...["registerHooks", "register", "_preloadModules", "runMain", "_initPaths", "enableCompileCache"],
  "setSourceMapsSupport"
];
const GONE_FROM_PROCESS = [
  ...[
    "getBuiltinModule",
    "binding",
    "_linkedBinding",
    "dlopen",
    "kill",
    "_kill",
    "_debugProcess",
    "_debugEnd"
  ],
  ...["_startProfilerIdleNotifier", "_stopProfilerIdleNotifier", "execve", "openStdin", "_getActiveHandles"],
  ...["_getActiveRequests", "reallyExit", "abort", "report", "chdir", "umask", "setuid", "setgid", "seteuid"],
  ...["setegid", "setgroups", "initgroups", "channel", "send", "disconnect", "moduleLoadList", "permission"],
  ...["loadEnvFile", "exit", "mainModule"]
];
function raiseGuard() {
  const end = process.reallyExit.bind(process);
  closeModules();
  const log = new Log();
  replace(globalThis, "process", strategyProcess(log));
  replace(globalThis, "console", strategyConsole(log));
  for (const name of GONE_GLOBALS) replace(globalThis, name, void 0);
  for (const name of ["compileStreaming", "instantiateStreaming"]) replace(webAssembly(), name, void 0);
  return { exit: (code) => end(code) };
}
function closeModules() {
  const slice = Function.prototype.call.bind(String.prototype.slice);
  const hasFiles = (0,_node_version_js__WEBPACK_IMPORTED_MODULE_5__/* .isPermissionModelSound */ .I)() && process.permission !== void 0;
  const allowed = /* @__PURE__ */ Object.create(null);
  for (const name of hasFiles ? [...HARMLESS, ...FILES] : HARMLESS) allowed[`node:${name}`] = true;
  const builtIn = /* @__PURE__ */ Object.create(null);
  for (const name of node_module__WEBPACK_IMPORTED_MODULE_1__.builtinModules)
    builtIn[name] = slice(name, 0, 5) === "node:" ? name : `node:${name}`;
  const reasons = /* @__PURE__ */ Object.create(null);
  for (const [name, reason] of Object.entries(REASONS)) reasons[`node:${name}`] = reason;
  const NewError = Error;
  const refuse = (name) => {
    const reason = reasons[name];
    const why = reason === void 0 ? "" : `: ${reason}`;
    throw new NewError(`a strategy may not import ${slice(name, 0, 200)}${why}`);
  };
  const check = (url) => {
    if (slice(url, 0, 5) === "file:") return;
    const name = builtIn[url] ?? url;
    if (allowed[name] !== true) refuse(name);
  };
  (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
    resolve(specifier, context, next) {
      const result = next(specifier, context);
      check(result.url);
      return result;
    },
    load(url, context, next) {
      check(url);
      return next(url, context);
    }
  });
  const module = node_module__WEBPACK_IMPORTED_MODULE_1__;
  for (const name of GONE_FROM_MODULE) replace(module, name, void 0);
  for (const name of ["_load", "createRequire"]) replace(module, name, module[name]);
  const engine = node_v8__WEBPACK_IMPORTED_MODULE_4__;
  for (const name of ["setFlagsFromString", "setHeapSnapshotNearHeapLimit", "writeHeapSnapshot"]) {
    engine[name] = void 0;
  }
  (0,node_module__WEBPACK_IMPORTED_MODULE_1__.syncBuiltinESMExports)();
}
class Log {
  #left = MOST_LOG_BYTES;
  stream;
  constructor() {
    this.stream = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
      write: (chunk, _encoding, done) => {
        this.write(chunk);
        done();
      }
    });
  }
  line(text) {
    const short = text.length > MOST_LINE_LENGTH ? `${text.slice(0, MOST_LINE_LENGTH)}\u2026` : text;
    this.write(Buffer.from(`${short}
`));
  }
  write(bytes) {
    if (this.#left <= 0) return;
    const part = bytes.subarray(0, this.#left);
    this.#left -= part.length;
    writeWaiting(part);
    if (this.#left <= 0) writeWaiting(TOO_MUCH);
  }
}
const TOO_MUCH = Buffer.from("\n(the strategy has written too much: the rest is not kept)\n");
const READER_MS = 2e3;
const { wait } = Atomics;
const pause = new Int32Array(new SharedArrayBuffer(4));
function writeWaiting(bytes) {
  let waited = 0;
  for (let written = 0; written < bytes.length; ) {
    try {
      written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, bytes, written);
    } catch (error) {
      if (error.code !== "EAGAIN" || waited >= READER_MS) return;
      wait(pause, 0, 0, 1);
      waited += 1;
    }
  }
}
function strategyProcess(log) {
  const real = process;
  const { version, platform, arch, hrtime } = process;
  const { bigint } = hrtime;
  const nextTick = process.nextTick.bind(process);
  const [uptime, memoryUsage] = [process.uptime.bind(process), process.memoryUsage.bind(process)];
  const stdin = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]);
  const stub = {
    ...{ version, platform, arch, versions: Object.freeze({ ...process.versions }) },
    ...{
      env: Object.freeze(/* @__PURE__ */ Object.create(null)),
      argv: Object.freeze(["node", "strategy"]),
      execArgv: [],
      pid: 0
    },
    cwd: () => "/",
    hrtime: Object.assign((since) => hrtime.call(process, since), {
      bigint: () => bigint()
    }),
    nextTick: (task, ...given) => nextTick(task, ...given),
    ...{ uptime: () => uptime(), memoryUsage: () => memoryUsage() },
    ...{ stdin, stdout: log.stream, stderr: log.stream },
    emitWarning: (warning) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)("%s", warning)),
    ...{ on: () => stub, once: () => stub, off: () => stub, removeListener: () => stub, emit: () => false },
    exit: () => {
      throw new Error("a strategy may not end the process");
    }
  };
  for (const name of GONE_FROM_PROCESS) replace(real, name, void 0);
  replace(real, "env", stub.env);
  for (const [name, value] of Object.entries({ stdin, stdout: log.stream, stderr: log.stream })) {
    replace(real, name, value);
  }
  return Object.freeze(stub);
}
function strategyConsole(log) {
  const stub = /* @__PURE__ */ Object.create(null);
  for (const name of ["log", "info", "warn", "error", "debug", "trace", "dir"]) {
    stub[name] = (...given) => log.line((0,node_util__WEBPACK_IMPORTED_MODULE_3__.format)(...given));
  }
  const silent = ["time", "timeEnd", "timeLog", "group", "groupEnd", "table", "assert", "count", "clear"];
  for (const name of silent) stub[name] = () => {
  };
  return Object.freeze(stub);
}
function replace(holder, name, value) {
  Reflect.deleteProperty(holder, name);
  try {
    Object.defineProperty(holder, name, { value, writable: false, configurable: false });
  } catch {
  }
}
function webAssembly() {
  return globalThis.WebAssembly;
}
function of(reason, names) {
  return Object.fromEntries(names.map((name) => [name, reason]));
}


/***/ }),

/***/ 78476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isPermissionModelSound)
/* harmony export */ });
const SOUND_SINCE = [24, 14, 1];
function isPermissionModelSound(version = process.versions.node) {
  const parts = version.split(".").map(Number);
  for (const [place, least] of SOUND_SINCE.entries()) {
    if (parts[place] !== least) return parts[place] > least;
  }
  return true;
}


/***/ })

};
