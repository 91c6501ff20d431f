export const id = 2274;
export const ids = [2274];
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

/***/ 78496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ MAIN_BOOK),
/* harmony export */   SY: () => (/* binding */ bookOfLedger),
/* harmony export */   gA: () => (/* binding */ BOOK_NAME),
/* harmony export */   nv: () => (/* binding */ bookOfFolder),
/* harmony export */   xG: () => (/* binding */ ofBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const MAIN_BOOK = "main";
const BOOK_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
function ofBook({ book = MAIN_BOOK }) {
  return book === MAIN_BOOK ? "" : ` of book ${book}`;
}
function bookOfLedger({ name = MAIN_BOOK }) {
  return BOOK_NAME.test(name) ? name : "unknown";
}
const LONGEST_SLUG = 29;
const HASH_DIGITS = 10;
const ENDS_LIKE_A_HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`);
function bookOfFolder(path) {
  if (path === "" || path === ".") return MAIN_BOOK;
  if (BOOK_NAME.test(path) && path !== MAIN_BOOK && !ENDS_LIKE_A_HASH.test(path)) return path;
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(path).digest("hex").slice(0, HASH_DIGITS);
  const slug = path.slice(0, 1e3).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_SLUG).replace(/^-|-$/g, "");
  return slug === "" ? `folder-${hash}` : `${slug}-${hash}`;
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74170);


const shown = 50;
function paragraph(mistake) {
  const { problem, path, source } = mistake;
  return [problem, ...(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)({ ...mistake, where: `${path} (${source})` })].join("\n");
}
function report(mistakes) {
  const count = mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes`;
  const more = mistakes.length > shown ? [`\u2026 and ${mistakes.length - shown} more`] : [];
  const ordered = mistakes.toSorted((a, b) => Number(b.safety) - Number(a.safety));
  const isCommand = mistakes.every(({ source }) => source === "command line");
  return [
    `The ${isCommand ? "command" : "configuration"} has ${count}:`,
    ...ordered.slice(0, shown).map(paragraph),
    ...more
  ].join("\n\n");
}
class ConfigError extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
  name = "ConfigError";
  mistakes;
  /** Its exit code is 3 as soon as one of the mistakes loosens safety, otherwise 2. */
  constructor(mistakes) {
    super((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(report(mistakes)), { exitCode: mistakes.some(({ safety }) => safety) ? 3 : 2 });
    this.mistakes = mistakes;
  }
  /** All mistakes for a terminal or a log; no stack. */
  format() {
    return this.message;
  }
}


/***/ }),

/***/ 34378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74170);

const ABOUT = {
  "no-market": { exitCode: 2, remedy: "chimera markets lists what there is" },
  "region-refused": { remedy: "another exchange, with --platform" },
  wall: { exitCode: 3 }
};
class ExchangeError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "ExchangeError";
  failure;
  /** What the exchange asked to wait; `null` where it did not say. */
  retryAfterMs;
  constructor(failure, message, retryAfterMs = null) {
    super(message, ABOUT[failure]);
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }
}


/***/ }),

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BackOff)
/* harmony export */ });
const FIRST_MS = 1e3;
const LONGEST_MS = 6e4;
class BackOff {
  #random;
  #failures = 0;
  /** `random` gives numbers from 0 to 1. */
  constructor(random) {
    this.#random = random;
  }
  get failures() {
    return this.#failures;
  }
  /** Milliseconds to wait; what the exchange itself asked for is the least. */
  failed(retryAfterMs = null) {
    const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#failures);
    this.#failures += 1;
    const jittered = longest * (0.5 + this.#random() / 2);
    return Math.max(jittered, retryAfterMs ?? 0);
  }
  succeeded() {
    this.#failures = 0;
  }
}


/***/ }),

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Episodes)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const ALARM_MS = 6e4;
class Episodes {
  #report;
  #open = /* @__PURE__ */ new Map();
  constructor(report) {
    this.#report = report;
  }
  /** Trouble of this kind showed, with one of several things that may have it at the same time. */
  trouble(kind, message, now, member = "") {
    const episode = this.#open.get(kind) ?? { began: now, times: 0, isAlarmed: false, members: /* @__PURE__ */ new Set() };
    episode.times += 1;
    episode.members.add(member);
    if (episode.times === 1) {
      this.#open.set(kind, episode);
      this.#report("warning", kind, message);
    } else if (!episode.isAlarmed && now - episode.began >= ALARM_MS) {
      episode.isAlarmed = true;
      const lasted = Math.round((now - episode.began) / 1e3);
      this.#report("error", kind, `${message} (for ${lasted} s, since ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)})`);
    }
  }
  /** That one works again; the trouble is over with the last of them. */
  over(kind, now, member = "") {
    const episode = this.#open.get(kind);
    if (!episode) return;
    episode.members.delete(member);
    if (episode.members.size > 0) return;
    this.#open.delete(kind);
    const lasted = Math.round((now - episode.began) / 1e3);
    const times = episode.times === 1 ? "once" : `${episode.times} times`;
    this.#report(
      "info",
      kind,
      `over: it began at ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(episode.began)}, lasted ${lasted} s and showed ${times}`
    );
  }
  /** That one is told of elsewhere from now on. */
  forget(member) {
    for (const [kind, { members }] of [...this.#open]) {
      if (members.delete(member) && members.size === 0) this.#open.delete(kind);
    }
  }
  /** All of them whose kind begins so. */
  allOver(prefix, now) {
    for (const [kind, { members }] of [...this.#open]) {
      if (kind.startsWith(prefix)) for (const member of [...members]) this.over(kind, now, member);
    }
  }
}


/***/ }),

/***/ 18300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ExchangeClock)
/* harmony export */ });
const DRIFT = 5e-4;
const STEP_MS = 1e3;
class ExchangeClock {
  #machine;
  #offset;
  #bounds = null;
  /** A reading that contradicts the others: another like it, and it is they who are wrong. */
  #doubt = null;
  /** The machine's clock less the steady one, to see that it was set. */
  #setTo;
  #steps = 0;
  #hasHeard = false;
  /** `skewMs`: how far the machine's clock is ahead, as far as that is known beforehand. */
  constructor(machine, skewMs = 0) {
    this.#machine = machine;
    this.#setTo = machine.now() - this.steady();
    this.#offset = this.#setTo - skewMs;
  }
  now() {
    return this.steady() + this.#offset;
  }
  steady() {
    return this.#machine.steady?.() ?? this.#machine.now();
  }
  async until(time, signal) {
    do
      await this.#machine.until(this.#machine.now() + Math.ceil(time - this.now()), signal);
    while (!signal?.aborted && this.now() < time);
  }
  /**
   * Between which times the exchange's clock stood when the steady one showed `from`, and stands now; `null` if it has
   * not said. Nothing is taken for over before `earliest`.
   */
  boundsSince(from) {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const { low, high } = this.#doubt ?? bounds;
    return {
      earliest: from + Math.min(bounds.low, low),
      latest: this.steady() + Math.max(bounds.high, high)
    };
  }
  /** When it was on the exchange at the latest that the steady clock showed this; `null` if it has not said. */
  latestAt(steady) {
    const latest = this.boundsSince(steady)?.latest;
    return latest === void 0 ? null : latest - (this.steady() - steady);
  }
  /** Whether a candle or trade can be of that time, as far as is known; where nothing is known, it can. */
  canBe(time) {
    return time <= (this.boundsSince(this.steady())?.latest ?? Number.POSITIVE_INFINITY);
  }
  /** How the machine's clock stands; `null` where the exchange has said nothing of its time. */
  get reading() {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const skewMs = Math.round(this.#machine.now() - this.now());
    return { skewMs, uncertaintyMs: Math.ceil((bounds.high - bounds.low) / 2), source: bounds.source };
  }
  /** How far the machine's clock is ahead, as far as that is known at present; `null` before the exchange said anything. */
  get skewMs() {
    return this.#hasHeard ? Math.round(this.#machine.now() - this.now()) : null;
  }
  /** Its time less the steady clock's; `null` before the exchange said anything. */
  get aheadOfSteadyMs() {
    return this.#hasHeard ? this.#offset : null;
  }
  /** How long ago the exchange last said something of its time; infinite where it never did. */
  get sinceReadingMs() {
    return this.#bounds ? this.steady() - this.#bounds.at : Number.POSITIVE_INFINITY;
  }
  /** How often the machine's clock was set. */
  get steps() {
    this.#look();
    return this.#steps;
  }
  take(stated) {
    this.#look();
    for (const { sentAt, receivedAt, time, resolutionMs, source } of stated) {
      const drift = (receivedAt - sentAt) * DRIFT;
      const [low, high] = [time - receivedAt - drift, time + resolutionMs - sentAt + drift];
      this.#hear({ low, high, at: receivedAt, source });
    }
  }
  /** What was said of the time was another's word: another exchange answers from now on. */
  forget() {
    this.#bounds = null;
    this.#doubt = null;
  }
  #hear(said) {
    const known = this.#bounds && shared(widened(this.#bounds, said.at), said);
    if (!this.#bounds || known) {
      this.#believe(known ?? said);
      return;
    }
    const again = this.#doubt && shared(widened(this.#doubt, said.at), said);
    if (again) this.#believe(again);
    else this.#doubt = said;
  }
  #believe(bounds) {
    this.#bounds = bounds;
    this.#doubt = null;
    this.#hasHeard = true;
    this.#offset = Math.round((bounds.low + bounds.high) / 2);
  }
  /** What was worked out does not hang on the machine's clock, but it is proven anew. */
  #look() {
    const setTo = this.#machine.now() - this.steady();
    if (Math.abs(setTo - this.#setTo) > STEP_MS) {
      this.#steps += 1;
      this.forget();
    }
    this.#setTo = setTo;
  }
}
function widened({ low, high, at, source }, now) {
  const drift = Math.max(0, now - at) * DRIFT;
  return { low: low - drift, high: high + drift, at, source };
}
function shared(a, b) {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high, at: b.at, source: b.source } : null;
}


/***/ }),

/***/ 66657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ addedFeeds),
/* harmony export */   u: () => (/* binding */ addedEgress)
/* harmony export */ });
function addedFeeds(before, now) {
  return {
    ...now,
    requests: before.requests + now.requests,
    errors: before.errors + now.errors,
    flat: before.flat + now.flat,
    lagMs: now.lagMs ?? before.lagMs,
    longestLagMs: Math.max(before.longestLagMs ?? 0, now.longestLagMs ?? 0) || null,
    skewMs: now.skewMs ?? before.skewMs,
    aheadOfSteadyMs: now.aheadOfSteadyMs ?? before.aheadOfSteadyMs,
    cycleMs: now.cycleMs ?? before.cycleMs,
    egress: addedEgress([...before.egress, ...now.egress])
  };
}
function addedEgress(counts) {
  const sums = /* @__PURE__ */ new Map();
  for (const each of counts) {
    const key = `${each.method} ${each.host}${each.path}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...each, count: before + each.count });
  }
  return [...sums.values()];
}


/***/ }),

/***/ 62187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SETTLE_MS),
/* harmony export */   v: () => (/* binding */ pollPlan)
/* harmony export */ });
const SETTLE_MS = 1500;
const LEAST_INTERVAL_MS = 100;
function pollPlan(symbols, requestIntervalMs) {
  const intervalMs = Math.max(LEAST_INTERVAL_MS, requestIntervalMs);
  return { intervalMs, cycleMs: SETTLE_MS + symbols * intervalMs };
}


/***/ }),

/***/ 77192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RequestLane)
/* harmony export */ });
/* harmony import */ var _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34378);
/* harmony import */ var _back_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6073);


const EVERYWHERE = [
  "unreachable",
  "rate-limited",
  "region-refused",
  "unavailable",
  "wall"
];
const OF_ONE = ["bad-answer", "no-market"];
class RequestLane {
  #scene;
  #backOff;
  /** By the steady clock: the other one may turn out to be wrong. */
  #freeAt;
  #trouble = null;
  #answered = 0;
  constructor(scene) {
    this.#scene = scene;
    this.#freeAt = scene.clock.steady() + (scene.freeInMs ?? 0);
    this.#backOff = new _back_off_js__WEBPACK_IMPORTED_MODULE_1__/* .BackOff */ .T(scene.random);
  }
  /** When the next request may begin. */
  get freeAt() {
    const { clock } = this.#scene;
    return clock.now() + this.#freeAt - clock.steady();
  }
  get exchange() {
    return this.#scene.exchange;
  }
  /** Since when nothing has worked; `null` where the last request did. */
  get trouble() {
    return this.#trouble;
  }
  /** This many requests were answered. */
  get answered() {
    return this.#answered;
  }
  /** Looks whether a symbol in quarantine is back: like `ask`, but neither the attempt nor a failure counts for anything. */
  async probe(request, signal) {
    const { exchange, intervalMs, clock } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    try {
      return { result: await request(exchange) };
    } catch (error) {
      if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S)) throw error;
      return { failure: signal?.aborted ? "given-up" : error.failure };
    } finally {
      clock.take(exchange.takeStatedTimes());
    }
  }
  /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
  async ask(what, request, signal) {
    const { exchange, intervalMs, clock, tally } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    tally.requests += 1;
    try {
      const result = await request(exchange);
      clock.take(exchange.takeStatedTimes());
      this.#succeeded(what);
      return { result };
    } catch (error) {
      clock.take(exchange.takeStatedTimes());
      if (!(error instanceof _exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S)) throw error;
      if (signal?.aborted) return { failure: "given-up" };
      if (error.failure !== "no-market") tally.errors += 1;
      this.#failed(what, error);
      return { failure: error.failure };
    }
  }
  #succeeded(what) {
    this.#answered += 1;
    const { clock, episodes, exchange } = this.#scene;
    this.#trouble = null;
    this.#backOff.succeeded();
    const now = clock.now();
    for (const failure of EVERYWHERE) episodes.over(`${exchange.id}-${failure}`, now);
    for (const failure of OF_ONE) episodes.over(`${exchange.id}-${failure}`, now, what);
  }
  #failed(what, { failure, message, retryAfterMs }) {
    const { clock, episodes, exchange } = this.#scene;
    const now = clock.now();
    if (!EVERYWHERE.includes(failure)) {
      episodes.trouble(`${exchange.id}-${failure}`, `${exchange.id}, ${what}: ${message}`, now, what);
      return;
    }
    const { since, times } = this.#trouble ?? { since: now, times: 0 };
    this.#trouble = { since, failure, times: times + 1 };
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + this.#backOff.failed(retryAfterMs));
    episodes.trouble(`${exchange.id}-${failure}`, message, now);
  }
}


/***/ }),

/***/ 1138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ SkewWatch),
/* harmony export */   GP: () => (/* binding */ SET_CLOCK),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   eg: () => (/* binding */ skewWords)
/* harmony export */ });
/* unused harmony export TOLERABLE_SKEW_MS */
const TOLERABLE_SKEW_MS = 2e3;
const SET_CLOCK = "set the machine\u2019s clock (timedatectl set-ntp true)";
class SkewWatch {
  #report;
  #told = null;
  #steps = 0;
  constructor(report) {
    this.#report = report;
  }
  look(clock, exchange) {
    if (clock.steps > this.#steps) {
      this.#steps = clock.steps;
      const what = "the machine\u2019s clock was set, or the machine slept";
      this.#report("warning", "clock-set", `${what}: the session goes on by the time of ${exchange}`);
    }
    const { reading } = clock;
    if (!reading) return;
    const { skewMs } = reading;
    if (isWrong(reading) && Math.abs(skewMs - (this.#told ?? 0)) > TOLERABLE_SKEW_MS) {
      this.#told = skewMs;
      const words = skewWords(reading, exchange);
      this.#report(
        "warning",
        "clock-skew",
        `${words}: the session goes by the exchange\u2019s time; ${SET_CLOCK}`
      );
    } else if (this.#told !== null && Math.abs(skewMs) <= TOLERABLE_SKEW_MS) {
      this.#told = null;
      this.#report("info", "clock-skew", `over: ${skewWords(reading, exchange)}`);
    }
  }
}
const isWrong = ({ skewMs, uncertaintyMs }) => Math.abs(skewMs) - uncertaintyMs > TOLERABLE_SKEW_MS;
function skewWords({ skewMs, uncertaintyMs, source }, exchange) {
  const seconds = (ms) => (Math.abs(ms) / 1e3).toFixed(1);
  const how = `\xB1 ${seconds(uncertaintyMs)} s, by its ${source}`;
  if (Math.abs(skewMs) <= uncertaintyMs) return `this machine\u2019s clock agrees with ${exchange} (${how})`;
  const direction = skewMs > 0 ? "ahead of" : "behind";
  return `this machine\u2019s clock is ${seconds(skewMs)} s ${direction} ${exchange} (${how})`;
}


/***/ }),

/***/ 45666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
class Tally {
  requests = 0;
  errors = 0;
  /** Candles in which nobody traded. */
  flat = 0;
  /** Milliseconds from the close of the newest candle on time to its hand-out. */
  lagMs = null;
  /** The longest such lag of the session. */
  longestLagMs = null;
  /** Failed requests that do not count: they were one symbol's own. */
  excuse(requests) {
    this.requests -= requests;
    this.errors -= requests;
  }
  /** A candle was handed out so long after its close. */
  handedOut(lagMs, isLate) {
    if (isLate) return;
    this.lagMs = lagMs;
    this.longestLagMs = Math.max(this.longestLagMs ?? 0, lagMs);
  }
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

/***/ 80042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HEALTH_LEVELS)
/* harmony export */ });
const HEALTH_LEVELS = [
  "healthy",
  "degraded",
  "unhealthy",
  "critical"
];


/***/ }),

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   l: () => (/* binding */ isLocked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27);
/* harmony import */ var _ledger_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88288);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47768);







const LOOK_MS = 250;
function takeLock(path, waitMs = LOOK_MS) {
  try {
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .requireFile */ .Gz)(path);
    return locked(path, waitMs);
  } catch (error) {
    throw notLockable(path, error);
  }
}
function locked(path, waitMs) {
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!isGarbage(error)) throw error;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path);
    return tryLock(path, waitMs);
  }
}
function tryLock(path, waitMs) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { timeout: waitMs });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
function isLocked(path) {
  if (!isThere(path)) return false;
  try {
    return isHeld(path);
  } catch (error) {
    if (isGarbage(error)) return false;
    throw notLockable(path, error);
  }
}
function isThere(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .otherThanFile */ ._W)(path) === null;
}
function isHeld(path) {
  const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(path, { readOnly: true });
  try {
    database.prepare("PRAGMA schema_version").get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}
function isBusy(error) {
  return /locked|busy/.test(error.message);
}
function isGarbage(error) {
  return (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .sqliteCode */ .ac)(error) !== null && (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .storageFault */ .sk)(error) === "damaged";
}
function notLockable(path, error) {
  return new _ledger_error_js__WEBPACK_IMPORTED_MODULE_4__/* .LedgerError */ .o(
    `the lock ${path} cannot be used: ${(0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultInWords */ .RQ)(error)}`,
    "move away what lies there, and check the permissions and the free space"
  );
}


/***/ }),

/***/ 41457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pastPriceFaults),
/* harmony export */   v: () => (/* binding */ PastPrices)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const HOUR_MS = 36e5;
const DAY_MS = 24 * HOUR_MS;
const KEEP_HOURS_MS = 92 * DAY_MS;
const PAST_PRICE_SHAPE = `low > 0 AND low <= open AND low <= close AND open <= high AND close <= high AND high < 9e999
  AND volume >= 0 AND volume < 9e999 AND candles >= 0 AND iif(candles = 0, ends = start, ends > start)`;
function pastPriceFaults(reader) {
  const wrong = reader.row(
    `SELECT symbol, start FROM past_prices WHERE NOT (${PAST_PRICE_SHAPE}) ORDER BY symbol, start LIMIT 1`
  );
  return wrong ? [
    `the price of ${wrong.symbol} of ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(wrong.start)} in past_prices is one that no candles come to`
  ] : [];
}
class PastPrices {
  #database;
  constructor(database) {
    this.#database = database;
  }
  /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
  takeEvents(lastId) {
    const rows = this.#database.prepare(
      `SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`
    ).iterate(lastId);
    const byHour = ({ session, symbol, start }) => `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
    this.#write(summedUp(rows, byHour));
  }
  /** Sums up by the day what is older than `time` less three months. */
  coarsen(time) {
    const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
    const rows = this.#database.prepare("SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start").all(before, before);
    const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
    if (days.length === rows.length) return;
    this.#database.prepare("DELETE FROM past_prices WHERE start < ? AND ends <= ?").run(before, before);
    this.#write(days);
  }
  #write(rows) {
    const insert = this.#database.prepare(
      "INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    );
    for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
      insert.run(symbol, start, ends, open, high, low, close, volume, candles);
  }
}
function summedUp(rows, keyOf) {
  const sums = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ...row });
      continue;
    }
    sum.ends = Math.max(sum.ends, row.ends);
    sum.high = Math.max(sum.high, row.high);
    sum.low = Math.min(sum.low, row.low);
    sum.close = row.close;
    sum.volume += row.volume;
    sum.candles += row.candles;
  }
  return [...sums.values()];
}


/***/ }),

/***/ 84341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ newestRecorded),
/* harmony export */   jG: () => (/* binding */ earlierWarmup),
/* harmony export */   ok: () => (/* binding */ notRecorded),
/* harmony export */   pX: () => (/* binding */ sessionWarmup)
/* harmony export */ });
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;
const CANDLE = "symbol, start, open, high, low, close, volume";
function newestRecorded(reader, { first, end }, { periodMs, count }) {
  const rows = reader.rows(
    `SELECT symbol, max(start) AS start FROM events
     WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0 AND session IN (${OF_PERIOD})
     GROUP BY symbol HAVING count(DISTINCT start) >= ?`,
    first,
    end,
    periodMs,
    count
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
function notRecorded(reader, { first, end }, periodMs, candles) {
  if (candles.length === 0) return candles;
  const rows = reader.rows(
    `SELECT symbol, start FROM events WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0
       AND session IN (${OF_PERIOD})`,
    first,
    end,
    periodMs
  );
  const known = new Set(rows.map(({ symbol, start }) => `${symbol} ${start}`));
  return candles.filter(({ symbol, start }) => !known.has(`${symbol} ${start}`));
}
function earlierWarmup(reader, { first, end }, periodMs) {
  const rows = reader.rows(
    `SELECT ${CANDLE} FROM events AS warm
     WHERE id >= ? AND id < ? AND kind = 'warmup' AND refused = 0 AND session IN (${OF_PERIOD})
       AND NOT EXISTS (SELECT 1 FROM events WHERE kind = 'candle' AND refused = 0
         AND symbol = warm.symbol AND start = warm.start AND id >= ? AND id < ?)
     GROUP BY symbol, start HAVING id = min(id) ORDER BY start, id`,
    first,
    end,
    periodMs,
    first,
    end
  );
  return rows.map(plainCandle);
}
function sessionWarmup(reader, session) {
  const rows = reader.rows(
    `SELECT ${CANDLE} FROM events WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`,
    session
  );
  return rows.map(plainCandle);
}
function plainCandle({ symbol, start, open, high, low, close, volume }) {
  return { symbol, start, open, high, low, close, volume };
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ wholeDaysBefore),
/* harmony export */   Ls: () => (/* binding */ stretchOf),
/* harmony export */   Qf: () => (/* binding */ daysDue),
/* harmony export */   bT: () => (/* binding */ KEEP_HOURS_MS),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   oO: () => (/* binding */ KEEP_SINGLE_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const DAY_MS = 864e5;
const KEEP_SINGLE_MS = 15 * DAY_MS;
const KEEP_HOURS_MS = 92 * DAY_MS;
const DAYS_AT_ONCE_MS = 30 * DAY_MS;
function daysDue(time, done) {
  const stretch = (at) => Math.floor((at - KEEP_HOURS_MS) / DAYS_AT_ONCE_MS);
  return stretch(time) > stretch(done) ? wholeDaysBefore(time, KEEP_HOURS_MS) : null;
}
const HOUR_MS = 36e5;
function wholeDaysBefore(time, ageMs) {
  return Math.floor((time - ageMs) / DAY_MS) * DAY_MS;
}
function stretchOf(time, stretchMs) {
  return Math.ceil(time / stretchMs);
}



/***/ }),

/***/ 78541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ summedUpChecks),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   aI: () => (/* binding */ spreadOver)
/* harmony export */ });
/* unused harmony export countOf */
/* harmony import */ var _health_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80042);
/* harmony import */ var _ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1342);


const NO_CHECKS = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
const MOST_REASONS = 3;
function summaryOf({ level, time }, metrics) {
  if (metrics.summary) return metrics.summary;
  const { cpu_percent, memory_percent, disk_percent } = metrics.system;
  const one = (value) => ({ min: value, mean: value, max: value });
  return {
    from: time,
    to: time,
    checks: { ...NO_CHECKS, [level]: 1 },
    cpu: one(cpu_percent),
    memory: one(memory_percent),
    disk: one(disk_percent),
    ...metrics.usage && {
      sessionCpu: one(metrics.usage.cpu_percent),
      sessionMemory: one(metrics.usage.memory_percent)
    }
  };
}
function summedUpChecks(rows, stretchMs, isBySession) {
  const groups = Map.groupBy(rows, ({ session, time }) => {
    const stretch = (0,_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .stretchOf */ .Ls)(time, stretchMs);
    return isBySession ? `${session} ${stretch}` : String(stretch);
  });
  return [...groups.values()].map(summedUp).toSorted((a, b) => a.id - b.id);
}
function summedUp(rows) {
  const checked = rows.map((row) => {
    const metrics = JSON.parse(row.metrics);
    return { row, metrics, summary: summaryOf(row, metrics) };
  });
  const last = checked.at(-1);
  const summaries = checked.map((each) => each.summary);
  const [sessionCpu, sessionMemory] = [
    spreadOver(summaries, "sessionCpu"),
    spreadOver(summaries, "sessionMemory")
  ];
  const summary = {
    from: Math.min(...summaries.map(({ from }) => from)),
    to: Math.max(...summaries.map(({ to }) => to)),
    checks: summaries.reduce((sum, { checks }) => addedUp(sum, checks), NO_CHECKS),
    cpu: spreadOver(summaries, "cpu"),
    memory: spreadOver(summaries, "memory"),
    disk: spreadOver(summaries, "disk"),
    ...sessionCpu && sessionMemory && { sessionCpu, sessionMemory }
  };
  const level = _health_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_LEVELS */ .J.findLast((each) => summary.checks[each] > 0) ?? last.row.level;
  const reasons = [...new Set(checked.flatMap(({ metrics }) => metrics.application.health_reasons ?? []))];
  return {
    ...last.row,
    level,
    metrics: JSON.stringify({
      ...shortened(last.metrics),
      system: {
        ...last.metrics.system,
        cpu_percent: summary.cpu.max,
        memory_percent: summary.memory.max,
        disk_percent: summary.disk.max
      },
      ...last.metrics.usage && sessionCpu && sessionMemory && {
        usage: {
          ...last.metrics.usage,
          cpu_percent: sessionCpu.max,
          memory_percent: sessionMemory.max
        }
      },
      application: {
        ...last.metrics.application,
        health_status: level,
        health_reasons: reasons.slice(0, MOST_REASONS),
        processes: [],
        error_count: greatest(checked.map(({ metrics }) => metrics.application.error_count)) ?? 0,
        warning_count: greatest(checked.map(({ metrics }) => metrics.application.warning_count)) ?? 0,
        error_rate: greatest(checked.map(({ metrics }) => metrics.application.error_rate)) ?? 0
      },
      market: {
        ...last.metrics.market,
        data_age_seconds: greatest(checked.map(({ metrics }) => metrics.market.data_age_seconds)),
        feed_lag_seconds: greatest(checked.map(({ metrics }) => metrics.market.feed_lag_seconds)),
        quarantined: [],
        egress: []
      },
      summary
    })
  };
}
function shortened(metrics) {
  return { ...metrics, trading: { ...metrics.trading, positions: [] } };
}
function addedUp(a, b) {
  const of = (level) => a[level] + b[level];
  return {
    healthy: of("healthy"),
    degraded: of("degraded"),
    unhealthy: of("unhealthy"),
    critical: of("critical")
  };
}
function countOf({ checks }) {
  return _health_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .HEALTH_LEVELS */ .J.reduce((sum, level) => sum + checks[level], 0);
}
function spreadOver(summaries, key) {
  let [sum, count] = [0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const summary of summaries) {
    const spread = summary[key];
    if (!spread) continue;
    const checks = countOf(summary);
    sum += spread.mean * checks;
    count += checks;
    min = Math.min(min, spread.min);
    max = Math.max(max, spread.max);
  }
  return count > 0 ? { min, mean: sum / count, max } : null;
}
function greatest(values) {
  const known = values.filter((value) => value !== null && value !== void 0);
  return known.length > 0 ? Math.max(...known) : null;
}


/***/ }),

/***/ 24745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);
/* harmony import */ var _projections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63478);



function contradictionOf(reader, seq, state) {
  const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = (0,_projections_js__WEBPACK_IMPORTED_MODULE_2__/* .differingProjections */ .Dq)(reader, fold.book);
  if (table !== void 0) return `does not lead to the ${table} that the ledger holds`;
  const governor = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .GovernorFold */ .oF();
  for (const entry of entriesOfGovernor(reader)) governor.apply(entry);
  return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded) ? null : "does not lead to the governor of the journal";
}
function* entriesOfGovernor(reader) {
  const day = reader.row(
    "SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1"
  );
  const from = day?.seq ?? 0;
  const rows = reader.each(
    `SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`,
    from,
    from
  );
  for (const row of rows) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
  const ofDay = reader.each(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND data ->> '$.side' = 'buy') ORDER BY seq`,
    from,
    from
  );
  for (const row of ofDay) yield (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .M)(row);
}


/***/ }),

/***/ 20024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findSnapshot)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77939);
/* harmony import */ var _seals_seal_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69);



function findSnapshot(source, { upTo, before }) {
  const none = { seq: 0, state: null };
  try {
    const [fault] = (0,_seals_seal_check_js__WEBPACK_IMPORTED_MODULE_2__/* .tableFaults */ .EI)(source, "snapshots");
    if (fault !== void 0) return { ...none, doubt: fault };
    const [row] = source.rows(
      `SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`,
      upTo,
      before
    );
    if (!row) return { ...none, doubt: null };
    const doubt = doubtOf(row);
    if (doubt !== null) return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
    return { seq: row.seq, state: JSON.parse(row.state), doubt: null };
  } catch (error) {
    if (!(0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamage */ .e6)(error)) throw error;
    return { ...none, doubt: `snapshots: ${error.message}` };
  }
}
function doubtOf({ entry, found, version, state }) {
  if (version !== _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t) return `is of version ${version}, this Chimera works with ${_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .FOLD_VERSION */ .t}`;
  if (entry !== found) return "is of another journal";
  return readsBack(state) ? null : "cannot be read";
}
function readsBack(state) {
  try {
    const fold = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .JournalFold */ .rM();
    fold.restore(JSON.parse(state));
    return JSON.stringify(fold.state) === state;
  } catch {
    return false;
  }
}


/***/ }),

/***/ 44972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ LedgerWriter)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger-error.js
var ledger_error = __webpack_require__(88288);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/chain.js
var chain = __webpack_require__(66901);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/damage.js
var damage = __webpack_require__(77939);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/database.js
var ledger_database = __webpack_require__(85403);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/end-mark.js
var end_mark = __webpack_require__(24483);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/past-prices.js
var past_prices = __webpack_require__(41457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/projections.js
var projections = __webpack_require__(63478);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recorded-event.js
var recorded_event = __webpack_require__(60523);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/roll-up/ages.js
var ages = __webpack_require__(1342);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/roll-up/equity-sums.js
var equity_sums = __webpack_require__(13610);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/roll-up/health-summary.js
var health_summary = __webpack_require__(78541);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/roll-up/thinned-equity.js

function thinnedEquity(rows, stretchMs) {
  const stretches = Map.groupBy(rows, ({ time }) => (0,ages/* stretchOf */.Ls)(time, stretchMs));
  return [...stretches.values()].flatMap((stretch) => {
    const kept = /* @__PURE__ */ new Set([lowest(stretch), highest(stretch), ...deepestFall(stretch)]);
    for (const [at, { session }] of stretch.entries()) if (stretch[at + 1]?.session !== session) kept.add(at);
    return stretch.filter((_, at) => kept.has(at));
  });
}
function lowest(rows) {
  return rows.reduce((low, { equity }, at) => equity < rows[low].equity ? at : low, 0);
}
function highest(rows) {
  return rows.reduce((high, { equity }, at) => equity > rows[high].equity ? at : high, 0);
}
function deepestFall(rows) {
  let peak = 0;
  let fall = [0, 0];
  let deepest = 0;
  for (const [at, { equity }] of rows.entries()) {
    const top = rows[peak].equity;
    if (equity > top) peak = at;
    else if ((top - equity) / top > deepest) {
      deepest = (top - equity) / top;
      fall = [peak, at];
    }
  }
  return fall;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/roll-up/roll-up.js





function rollUpEquity(database, time, folding) {
  const upTo = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_SINGLE_MS */.oO);
  const start = startOf(database);
  const row = database.prepare("SELECT through, sums FROM equity_sums").get();
  const through = row ? Number(row.through) : Number.MIN_SAFE_INTEGER;
  if (!start || upTo <= through) return;
  const curve = new src/* EquityFold */.Dz(start, row ? JSON.parse(String(row.sums)) : null);
  const daysUpTo = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_HOURS_MS */.bT);
  const day = database.prepare("SELECT * FROM equity WHERE time > ? AND time <= ? ORDER BY time");
  const first = database.prepare("SELECT min(time) AS time FROM equity WHERE time > ? AND time <= ?");
  let isAdded = false;
  for (; ; ) {
    const from = folding.foldedUpTo("equity");
    const next = first.get(from, upTo)?.time;
    if (next === null || next === void 0) break;
    const end = Math.min(upTo, (0,ages/* stretchOf */.Ls)(Number(next), ages/* DAY_MS */.sO) * ages/* DAY_MS */.sO);
    const rows2 = day.all(from, end);
    for (const each of rows2) {
      if (each.time <= through) continue;
      curve.add((0,equity_sums/* pointOf */.qk)(each));
      isAdded = true;
    }
    folding.next("equity", end, thinnedEquity(rows2, end <= daysUpTo ? ages/* DAY_MS */.sO : ages/* HOUR_MS */.iQ).map(valuesOfNote));
  }
  if (!isAdded) return;
  database.prepare("INSERT OR REPLACE INTO equity_sums VALUES (1, ?, ?)").run(upTo, JSON.stringify(curve.state));
  const due = row ? (0,ages/* daysDue */.Qf)(time, through + ages/* KEEP_SINGLE_MS */.oO) : null;
  if (due === null) return;
  const rows = day.all(Number.MIN_SAFE_INTEGER, due);
  folding.again("equity", due, thinnedEquity(rows, ages/* DAY_MS */.sO).map(valuesOfNote));
}
function valuesOfNote({ time, session, equity, cash, exposure, seq }) {
  return [time, session, equity, cash, exposure, seq];
}
function startOf(database) {
  const opened = database.prepare("SELECT time, data FROM journal WHERE kind = 'book-opened'").get();
  if (!opened) return null;
  const { startingCash } = JSON.parse(String(opened.data));
  return { time: Number(opened.time), equity: Number(startingCash) };
}
function rollUpHealth(database, time, folding) {
  const border = (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_SINGLE_MS */.oO);
  const from = folding.foldedUpTo("health");
  const next = database.prepare(
    "SELECT time FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health) ORDER BY id LIMIT 1"
  ).get(from, border);
  if (!next) return false;
  const end = Math.min(border, (0,ages/* stretchOf */.Ls)(Number(next.time), ages/* DAY_MS */.sO) * ages/* DAY_MS */.sO);
  const last = database.prepare(
    "SELECT max(id) AS id FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health)"
  ).get(from, end);
  const before = database.prepare("SELECT time FROM health WHERE id <= ? ORDER BY id DESC LIMIT 1").get(from);
  const upTo = Number(last?.id);
  const checks = database.prepare("SELECT * FROM health WHERE id > ? AND id <= ? ORDER BY id");
  const rows = checks.all(from, upTo);
  folding.next("health", upTo, summedUp(rows, end <= (0,ages/* wholeDaysBefore */.Kc)(time, ages/* KEEP_HOURS_MS */.bT)));
  const due = before && end === border ? (0,ages/* daysDue */.Qf)(time, Number(before.time) + ages/* KEEP_SINGLE_MS */.oO) : null;
  const old = due !== null && database.prepare("SELECT max(id) AS id FROM health WHERE time <= ? AND id <= ?").get(due, upTo);
  if (old && old.id !== null) {
    const summaries = checks.all(-1, Number(old.id));
    folding.again("health", Number(old.id), summedUp(summaries, true));
  }
  return true;
}
function summedUp(rows, isByDay) {
  return (0,health_summary/* summedUpChecks */.Sh)(rows, isByDay ? ages/* DAY_MS */.sO : ages/* HOUR_MS */.iQ, !isByDay).map(
    ({ id, session, time, real_time, level, metrics }) => [id, session, time, real_time, level, metrics]
  );
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/schema.js
var schema = __webpack_require__(35829);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/seals/seal-writer.js
var seal_writer = __webpack_require__(67190);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/seals/seal-check.js
var seal_check = __webpack_require__(69);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/snapshots/derived-snapshots.js


const LEAST_GROWTH = 250;
const FROM_THE_BEGINNING = { seq: 0, time: 0, state: null };
function* derivedSnapshots(rows, base) {
  const fold = new src/* JournalFold */.rM();
  if (base.state) fold.restore(base.state);
  let { seq: last, time } = base;
  for (const row of rows) {
    fold.apply((0,chain/* entryOf */.M)(row));
    time = Math.max(time, row.time);
    if (row.kind !== "session-ended" || row.seq - last < LEAST_GROWTH) continue;
    last = row.seq;
    yield { seq: row.seq, entry: row.hash, time, version: src/* FOLD_VERSION */.t, state: JSON.stringify(fold.state) };
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/snapshots/snapshot.js
var snapshot = __webpack_require__(20024);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/snapshots/snapshot-writer.js




const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };
function writeSnapshots(database, seals, after) {
  const newest = database.prepare("SELECT seq, time, version FROM snapshots ORDER BY seq DESC LIMIT 1").get();
  const isOther = newest !== void 0 && newest.version !== src/* FOLD_VERSION */.t;
  let base = FROM_THE_BEGINNING;
  if (newest && !isOther) {
    const { seq, state } = (0,snapshot/* findSnapshot */.C)((0,seal_check/* sealSourceOf */.qK)(database), ANY);
    if (!state) return;
    base = { seq, time: newest.time, state };
  }
  const made = snapshotsSince(database, base);
  if (!made) return;
  if (isOther) {
    const replaced = made.filter(({ seq }) => seq <= newest.seq).map(valuesOf);
    seals.fold("snapshots", newest.seq, replaced, after);
  }
  const insert = database.prepare("INSERT INTO snapshots VALUES (?, ?, ?, ?, ?)");
  for (const snapshot of made) {
    if (isOther && snapshot.seq <= newest.seq) continue;
    const values = valuesOf(snapshot);
    insert.run(...values);
    seals.add("snapshots", values, after);
  }
}
function snapshotsSince(database, base) {
  const rows = database.prepare("SELECT * FROM journal WHERE seq > ? ORDER BY seq").iterate(base.seq);
  try {
    return [...derivedSnapshots(rows, base)];
  } catch {
    return null;
  }
}
function valuesOf({ seq, entry, time, version, state }) {
  return [seq, entry, time, version, state];
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/ledger/writer.js












const KEEP_EVENTS_MS = 7 * 864e5;
class LedgerWriter {
  #database;
  #projections;
  #seals;
  #append;
  #record;
  #moveCursor;
  #mark;
  #equity;
  #endMark;
  /** The hash of the first entry. */
  #book;
  #seq;
  #head;
  /** The latest time of a step: what is made up for at a session's start lies before it. */
  #latest;
  /** Throws LedgerError if it cannot be opened, or does not hold all that was written. */
  constructor(path) {
    const database = (0,ledger_database/* openForWriting */.Qh)(path);
    this.#database = database;
    this.#projections = new projections/* ProjectionWriter */.b_(database);
    this.#seals = new seal_writer/* SealWriter */.f(database);
    const head = database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").get();
    this.#seq = Number(head?.seq ?? 0);
    this.#head = String(head?.hash ?? schema/* GENESIS_HASH */.si);
    const cursor = database.prepare("SELECT seq, time FROM cursor").get();
    this.#latest = cursor?.time ?? 0;
    const first = database.prepare("SELECT hash FROM journal WHERE seq = 1").get();
    this.#book = first ? String(first.hash) : null;
    try {
      (0,end_mark/* requireEnd */.tu)(path, (0,end_mark/* readEndMark */.pN)(path), { book: this.#book, cursor });
    } catch (error) {
      database.close();
      throw error;
    }
    this.#endMark = new end_mark/* EndMarkWriter */.aU(path);
    this.#noteEnd();
    this.#append = database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)");
    this.#record = database.prepare(
      `INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data,
         refused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    );
    this.#moveCursor = database.prepare("INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)");
    this.#mark = database.prepare("INSERT OR REPLACE INTO marks VALUES (?, ?, ?)");
    this.#equity = database.prepare("INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)");
  }
  get head() {
    return { seq: this.#seq, hash: this.#head };
  }
  /** Commits a step of the engine, whose book and governor already stand after it. */
  commit(step, engine) {
    const { book, governor } = engine;
    this.#transaction(() => {
      const before = this.#seq;
      for (const entry of step.entries) this.#appendEntry(step.session, entry);
      const isRefused = step.entries.some(({ kind }) => kind === "candle-refused");
      for (const event of step.seen) this.#recordEvent(step.session, event, isRefused);
      const equity = book.equity();
      this.#latest = Math.max(this.#latest, step.time);
      const peak = governor?.highWaterMark ?? equity;
      this.#moveCursor.run(step.session, this.#latest, this.#seq, peak);
      this.#sealBlock("cursor", "", [1, step.session, this.#latest, this.#seq, peak]);
      const candle = isRefused ? void 0 : step.seen.find((event) => event.kind === "candle")?.candle;
      const mark = candle && book.marks.get(candle.symbol);
      if (candle && mark !== void 0) {
        const { symbol, start } = candle;
        this.#mark.run(symbol, mark, start);
        this.#sealBlock("marks", symbol, [symbol, mark, start]);
      }
      const isFilled = step.seen.some(({ kind }) => kind === "book") && step.entries.length > 0;
      const isWrittenOff = step.entries.some(({ kind }) => kind === "write-off");
      if (mark !== void 0 || isFilled || isWrittenOff) {
        const cash = book.cashNumber;
        const note = [step.time, step.session, equity, cash, equity - cash, this.#seq];
        this.#equity.run(...note);
        this.#seals.add("equity", note, this.head);
      }
      if (this.#seq !== before) this.#projections.write(book);
      const ends = step.entries.some(({ kind }) => kind === "session-ended");
      if (ends) writeSnapshots(this.#database, this.#seals, this.head);
    });
    this.#noteEnd();
  }
  /**
   * Drops what the engine saw long before `time`, and keeps a summary of its prices; sums up old notes of equity and health
   * checks. A refused candle may claim any time. The event `from`, which begins what warms the session that starts, stays.
   * Returns why health checks could not be summed up: they are facts beside the book, and `verify` tells more. Throws LedgerError where
   * anything else is not what was sealed.
   */
  forgetEvents(time, from = null) {
    const folding = this.#folding();
    this.#transaction(() => {
      const pastPrices = new past_prices/* PastPrices */.v(this.#database);
      const last = this.#lastToForget(time, from);
      this.#seals.changeBlocks("past_prices", this.head, () => {
        if (last > 0) {
          pastPrices.takeEvents(last);
          this.#seals.fold("events", last, [], this.head);
        }
        pastPrices.coarsen(time);
      });
      this.#seals.changeBlocks("equity_sums", this.head, () => rollUpEquity(this.#database, time, folding));
    });
    try {
      for (let isMore = true; isMore; )
        this.#transaction(() => {
          isMore = rollUpHealth(this.#database, time, folding);
        });
      return null;
    } catch (error) {
      const isUnreadable = error instanceof ledger_error/* LedgerError */.o || error instanceof SyntaxError || error instanceof TypeError;
      if (!isUnreadable && !(0,damage/* isDamage */.e6)(error)) throw error;
      return `health checks are not summed up: ${error.message}`;
    }
  }
  #folding() {
    const seals = this.#seals;
    return {
      foldedUpTo: (table) => seals.foldedUpTo(table),
      next: (table, upTo, rows) => seals.foldNext(table, upTo, rows, this.head),
      again: (table, upTo, rows) => seals.fold(table, upTo, rows, this.head)
    };
  }
  #lastToForget(time, from) {
    const old = this.#database.prepare("SELECT max(id) AS id FROM events WHERE kind = 'candle' AND refused = 0 AND start < ?").get(time - KEEP_EVENTS_MS);
    const last = Number(old?.id ?? 0);
    const warmedBy = this.#database.prepare("SELECT min(data ->> '$.from') AS id FROM events WHERE kind = 'recall' AND id > ?").get(last);
    const needed = [from, warmedBy?.id].flatMap((id) => typeof id === "number" ? [id - 1] : []);
    return Math.min(last, ...needed);
  }
  close() {
    this.#endMark.close();
    this.#database.close();
  }
  /** What was committed is known beside the ledger, too. */
  #noteEnd() {
    if (this.#book !== null) this.#endMark.write(this.#book, { seq: this.#seq, time: this.#latest });
  }
  #transaction(work) {
    const { seq, hash } = this.head;
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#seals.finish();
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#seals.forget();
      this.#seq = seq;
      this.#head = hash;
      rollBack(this.#database);
      throw error;
    }
  }
  #appendEntry(session, entry) {
    const { time, kind } = entry;
    const data = JSON.stringify(entry.data);
    const seq = this.#seq + 1;
    const hash = (0,chain/* hashOf */.q)({ seq, session, time, kind, data, prev_hash: this.#head });
    this.#append.run(seq, session, time, kind, data, this.#head, hash);
    if (seq === 1) this.#book = hash;
    this.#seq = seq;
    this.#head = hash;
  }
  #recordEvent(session, event, isRefused) {
    const row = (0,recorded_event/* eventRow */.N)(event, isRefused && event.kind === "candle");
    const { kind, symbol, start, open, high, low, close, volume, late, data, refused } = row;
    const values = [session, kind, symbol, start, open, high, low, close, volume, late, this.#seq];
    const { lastInsertRowid } = this.#record.run(...values, data, refused);
    this.#seals.add("events", [Number(lastInsertRowid), ...values, data, refused], this.head);
  }
  #sealBlock(table, block, row) {
    this.#seals.block(table, block, [row], this.head);
  }
}
function rollBack(database) {
  try {
    if (database.isTransaction) database.exec("ROLLBACK");
  } catch {
  }
}


/***/ }),

/***/ 69178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mN: () => (/* binding */ LARGEST_FILE_BYTES),
/* harmony export */   p_: () => (/* binding */ LOG_LEVELS),
/* harmony export */   tG: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23135);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47768);







const LOG_LEVELS = ["DEBUG", "INFO", "SUCCESS", "WARNING", "ERROR"];
const LARGEST_FILE_BYTES = 5 * 1024 * 1024;
const OLDER_FILES = 3;
const LONGEST_MESSAGE_BYTES = 16e3;
class Log {
  #path;
  #least;
  #echo;
  /** Lines that could not be written since the last one that could. */
  #lost = 0;
  #onTrouble = null;
  constructor(path, least, echo) {
    this.#path = path;
    this.#least = LOG_LEVELS.indexOf(least);
    this.#echo = echo ?? null;
    try {
      (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    } catch {
    }
  }
  /** Takes the news that lines are lost, and that they are written again; each is told once. */
  onTrouble(listener) {
    this.#onTrouble = listener;
  }
  debug(message) {
    this.write("DEBUG", message);
  }
  info(message) {
    this.write("INFO", message);
  }
  success(message) {
    this.write("SUCCESS", message);
  }
  warning(message) {
    this.write("WARNING", message);
  }
  error(message) {
    this.write("ERROR", message);
  }
  write(level, message) {
    if (LOG_LEVELS.indexOf(level) < this.#least) return;
    const text = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .withoutRunnerCommands */ .hj)((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .strangerWords */ .GS)(message, LONGEST_MESSAGE_BYTES));
    this.#echo?.(level, text);
    this.#keep(lineOf(level, text));
  }
  /** A log that cannot be written (a full disk, most likely) must not end what it tells of: the line is lost. */
  #keep(line) {
    try {
      this.#append(line);
      if (this.#lost > 0) this.#recovered();
    } catch (error) {
      this.#lost += 1;
      if (this.#lost > 1) return;
      this.#onTrouble?.("warning", `the log ${this.#path} cannot be written: ${(0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultInWords */ .RQ)(error)}`);
    }
  }
  #append(line) {
    (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .requireFile */ .Gz)(this.#path);
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size + Buffer.byteLength(line) > LARGEST_FILE_BYTES) this.#rotate();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.#path, line);
  }
  #recovered() {
    const lines = this.#lost === 1 ? "a line before this one is" : `${this.#lost} lines before this one are`;
    this.#append(lineOf("WARNING", `${lines} missing: they could not be written`));
    this.#lost = 0;
    this.#onTrouble?.(
      "info",
      `the log ${this.#path} is written again; ${lines.replace(" before this one", "")} missing in it`
    );
  }
  #rotate() {
    for (let age = OLDER_FILES; age >= 1; age -= 1) {
      const younger = age === 1 ? this.#path : `${this.#path}.${age - 1}`;
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(younger, { throwIfNoEntry: false })) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(younger, `${this.#path}.${age}`);
    }
  }
}
function lineOf(level, text) {
  const stamp = new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)()).toISOString().slice(0, 19).replace("T", " ");
  return `[${stamp} UTC] [${level}] ${text}
`;
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeFolder(path) {
  const missing = [];
  let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
  while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
    missing.push(folder);
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
  }
  if (missing.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()) {
    throw Object.assign(new Error(`ENOTDIR: not a directory, ${path}`), { code: "ENOTDIR" });
  }
  for (const each of missing.reverse()) {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each);
    } catch (error) {
      if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
}


/***/ }),

/***/ 82555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usageMeter)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

function usageMeter() {
  let cpu = process.cpuUsage();
  let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  return () => {
    const spent = process.cpuUsage(cpu);
    const elapsedMs = Math.max(1, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)() - time);
    cpu = process.cpuUsage();
    time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const cpuPercent = (spent.user + spent.system) / 1e3 / elapsedMs * 100;
    return { rssMb: round(residentBytes() / 2 ** 20), cpuPercent: round(cpuPercent) };
  };
}
function residentBytes() {
  try {
    return process.memoryUsage.rss();
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
function round(value) {
  return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 84159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Sc: () => (/* binding */ moneyFormat),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q9: () => (/* binding */ price)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);

const SMALL_BOOK = 100;
const NOISE = 1e-10;
function moneyFormat(equity) {
  const places = equity >= SMALL_BOOK ? 2 : 8;
  const format = (signDisplay) => new Intl.NumberFormat("en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay
  });
  const tiny = (signDisplay) => new Intl.NumberFormat("en-US", { maximumSignificantDigits: 2, signDisplay });
  const formats = { negative: format("negative"), exceptZero: format("exceptZero") };
  const tinies = { negative: tiny("negative"), exceptZero: tiny("exceptZero") };
  const least = 10 ** -places / 2;
  return (amount, sign = "negative") => {
    const size = Math.abs(Number(amount));
    const isTiny = size < least && size > equity * NOISE;
    return (isTiny ? tinies : formats)[sign].format(Number(amount));
  };
}
function price(value) {
  const [whole = "", fraction] = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .BC)(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function percent(fraction, sign = "negative") {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign };
  return `${new Intl.NumberFormat("en-US", options).format(fraction * 100)} %`;
}
function ratio(value) {
  return value.toFixed(2);
}
function duration(ms) {
  const units = [
    ["d", 864e5],
    ["h", 36e5],
    ["min", 6e4],
    ["s", 1e3]
  ];
  let left = Math.round(ms / 1e3) * 1e3;
  const parts = units.flatMap(([name, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.slice(0, 2).join(" ") || "0 s";
}
function counted(count, what) {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 62669:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _book_sessions_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(46779);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _feed_exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34378);
/* harmony import */ var _host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86992);
/* harmony import */ var _host_walls_walls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73140);
/* harmony import */ var _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40457);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69178);
/* harmony import */ var _storage_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47768);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74170);
/* harmony import */ var _workdir_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91003);
/* harmony import */ var _workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15377);
/* harmony import */ var _workdir_stop_request_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71135);
/* harmony import */ var _bot_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98761);
/* harmony import */ var _dead_man_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84207);
/* harmony import */ var _parent_link_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(633);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61492);

















const plan = await (0,_parent_link_js__WEBPACK_IMPORTED_MODULE_14__/* .receivePlan */ .H)();
const paths = (0,_workdir_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .pathsOf */ .wG)(plan.workdir, plan.book);
const log = new _log_js__WEBPACK_IMPORTED_MODULE_6__/* .Log */ .tG(paths.botLog, plan.logLevel);
(0,_printed_js__WEBPACK_IMPORTED_MODULE_15__/* .logWhatIsPrinted */ .t)(log);
(0,_workdir_pid_file_js__WEBPACK_IMPORTED_MODULE_10__/* .tidyOnExit */ .g3)(paths.botPid, paths.pid);
(0,_dead_man_js__WEBPACK_IMPORTED_MODULE_13__/* .startDeadMansSwitch */ .I)();
process.on("SIGINT", () => {
});
process.on("SIGTERM", () => stop({ reason: "stopped", detail: "the bot was sent SIGTERM" }));
let bot = null;
let asked = null;
const go = Promise.withResolvers();
function stop(end) {
  asked ??= end;
  bot?.stop(end);
  go.resolve({ sessionTime: plan.start, steadyTime: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .steadyNow */ .rj)(), speed: plan.speed });
}
function asWished() {
  const wish = (0,_workdir_stop_request_js__WEBPACK_IMPORTED_MODULE_11__/* .findStopRequest */ .f8)(paths);
  return wish && { reason: wish.outcome, detail: wish.reason };
}
const link = new _parent_link_js__WEBPACK_IMPORTED_MODULE_14__/* .ParentLink */ .v({
  heartbeatMs: plan.heartbeatMs,
  operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
  feed: () => bot?.feedStatus ?? null,
  delays: () => bot?.delays.take() ?? null,
  onMessage(message) {
    if (message.type === "go") {
      go.resolve(message.anchor);
      bot?.setClock(message.anchor);
    } else if (message.type === "stop") stop(message);
  },
  onLost() {
    log.error("The controller is gone: the bot stops");
    if (bot) stop(asWished() ?? { reason: "controller-lost", detail: "the controller was gone" });
    else process.exit(1);
  }
});
log.onTrouble((severity, message) => link.incident(severity, "log-unwritable", message));
const LASTING = /* @__PURE__ */ new Set([
  ...["disk-full", "disk-quota", "file-too-large", "read-only", "damaged"]
]);
function isFinal(error) {
  if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y) return !(error instanceof _feed_exchange_public_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S);
  const fault = (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .storageFault */ .sk)(error);
  return fault !== null && LASTING.has(fault);
}
function writtenEnd() {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(plan.ledgerPath)) return null;
  const reader = new _ledger_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .LedgerReader */ .B(plan.ledgerPath);
  try {
    return (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_16__/* .sessionEnd */ .U1)(reader, plan.id)?.data ?? null;
  } finally {
    reader.close();
  }
}
const WALLS_MS = 1e4;
async function tellWalls() {
  const { walls, missing } = await (0,_host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredWalls */ .Ai)();
  log.info(`The strategy's process: ${(0,_host_walls_walls_js__WEBPACK_IMPORTED_MODULE_4__/* .wallsInWords */ .Gb)({ walls })}${(0,_host_walls_isolation_js__WEBPACK_IMPORTED_MODULE_3__/* .becauseOf */ .W$)({ missing })}`);
  link.send({ type: "walls", walls: { walls, missing } });
}
async function trade() {
  const told = plan.strategyFile === null ? Promise.resolve() : tellWalls();
  bot = await _bot_js__WEBPACK_IMPORTED_MODULE_12__/* .Bot */ .c.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
  if (asked) bot.stop(asked);
  link.send({ type: "ready" });
  const end = await bot.run(await go.promise);
  await bot.close();
  await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .settlesWithin */ .od)(told, WALLS_MS);
  return end;
}
try {
  const end = writtenEnd() ?? await trade();
  if (end.reason === "failed") link.send({ type: "failed", message: end.detail });
  else link.send({ type: "ended", reason: end.reason });
  link.close();
} catch (error) {
  const { stack } = error;
  const message = (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .isLedgerLost */ .SZ)(error) ? (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .ledgerLost */ .W1)(error) : (0,_storage_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .faultInWords */ .RQ)(error);
  log.error(`The bot crashed: ${stack ?? message}`);
  if (isFinal(error)) link.send({ type: "failed", message });
  else link.incident("error", "bot-crash", message);
  process.exitCode = 1;
  link.close();
}
setTimeout(() => process.exit(), 1e3).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Bot)
});

// EXTERNAL MODULE: ./.build/packages/runtime/src/book/sessions.js
var sessions = __webpack_require__(46779);
// EXTERNAL MODULE: ./.build/packages/runtime/src/clock.js
var src_clock = __webpack_require__(40646);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/paths.js
var paths = __webpack_require__(91003);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/plan.js
var plan = __webpack_require__(43552);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/files/data-error.js
var data_error = __webpack_require__(68274);
// EXTERNAL MODULE: ./.build/packages/engine/src/index.js + 28 modules
var src = __webpack_require__(23135);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/answer.js
const OTHERS_MS = 5e3;
const QUIET_MS = 3e4;
const FUTURE_MS = 9e5;
function readAnswer(answer, periodMs) {
  const { candles, since, limit, askedAt, frontier } = answer;
  const grid = (time) => Math.floor(time / periodMs) * periodMs;
  const closedUntil = closedBefore(answer, grid);
  const closed = /* @__PURE__ */ new Map();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const faults = /* @__PURE__ */ new Set();
  for (const candle of candles) {
    const { start, symbol } = candle;
    if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
      faults.add(`${symbol}: a candle starts at ${start}, between two of them`);
      continue;
    }
    if (start < last) faults.add(`${symbol}: candles are not in order of time`);
    first = Math.min(first, start);
    last = Math.max(last, start);
    if (start >= closedUntil) continue;
    if (closed.has(start)) faults.add(`${symbol}: a candle is there twice`);
    closed.set(start, candle);
  }
  const isFull = candles.length >= limit;
  const quiet = Math.min(closedUntil, grid(askedAt - QUIET_MS));
  const shown = Math.min(frontier, grid(askedAt - OTHERS_MS));
  const speaksUntil = isFull ? last : Math.max(last, Math.min(since + limit * periodMs, Math.max(quiet, shown)));
  return {
    closed,
    closedUntil,
    speaksUntil,
    // The one who starts at `since` ends in between; the one who ends now has cut off the beginning.
    reachesBackTo: isFull && first > since && last >= closedUntil - periodMs ? first : null,
    oddities: [...faults].map((message) => ({ kind: "disordered-candles", message }))
  };
}
function closedBefore(answer, grid) {
  const { candles, askedAt, exchangeTime, frontierBefore = Number.NEGATIVE_INFINITY } = answer;
  const { earliest, latest } = exchangeTime ?? {
    earliest: Number.NEGATIVE_INFINITY,
    latest: askedAt + FUTURE_MS
  };
  const starts = candles.map(({ start }) => start).filter((start) => start <= latest && grid(start) === start);
  return Math.max(grid(earliest), frontierBefore, ...starts);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/doubt.js
var live_doubt = __webpack_require__(69402);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/candle-track.js


class CandleTrack {
  symbol;
  #options;
  #next;
  #close;
  /** The end of the newest candle in which somebody traded. */
  #tradedUntil;
  #handedOut;
  /** The start of a candle that was asked for again, because it was hard to believe. */
  #askedAgain = null;
  /** The close of a candle that was not believed: the next one may confirm it. */
  #disbelieved = null;
  constructor(options) {
    const { symbol, next, previous, periodMs } = options;
    this.symbol = symbol;
    this.#options = options;
    this.#next = next;
    this.#close = previous?.close ?? null;
    this.#handedOut = previous;
    this.#tradedUntil = previous && previous.volume > 0 ? previous.start + periodMs : next;
  }
  /** The start of the next candle to hand out. */
  get next() {
    return this.#next;
  }
  get tradedUntil() {
    return this.#tradedUntil;
  }
  /** Takes an answer to a request for candles from `next` on (or earlier), and hands out what it settles. */
  take(answer, now) {
    const { periodMs } = this.#options;
    const read = readAnswer(answer, periodMs);
    const oddities = [...read.oddities, ...this.#revisions(read.closed)];
    const candles = [];
    if (read.reachesBackTo !== null && read.reachesBackTo > this.#next) {
      const message = `${this.symbol}: the exchange keeps no candles from ${iso(this.#next)} to ${iso(read.reachesBackTo)}`;
      oddities.push({ kind: "candles-missing", message });
      this.#next = read.reachesBackTo;
    }
    while (this.#next < read.closedUntil) {
      const candle = read.closed.get(this.#next);
      if (!candle && this.#next >= read.speaksUntil) break;
      if (!candle) {
        const flat = this.#flat();
        if (flat) candles.push(this.#handOut(flat, now, true));
        else this.#next += periodMs;
        continue;
      }
      const doubt = (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved);
      if (doubt && this.#askedAgain !== candle.start) {
        this.#askedAgain = candle.start;
        break;
      }
      if (doubt) oddities.push({ kind: "suspicious-candle", message: `${this.symbol}: ${doubt.reason}` });
      if (doubt?.isPlausible) this.#pass(candle);
      else candles.push(this.#handOut(candle, now, false));
    }
    return { candles, oddities };
  }
  /** Takes the last that a stream said of the next candle before it told of a later one; `null` where that is not the next one. */
  takeStreamed(candle, now) {
    if (candle.start !== this.#next || (0,live_doubt/* doubtOf */.k)(candle, this.#close, this.#disbelieved)) return null;
    return this.#handOut(candle, now, false);
  }
  /** Gives up what is before: it cannot be had. */
  skipTo(start) {
    this.#next = Math.max(this.#next, start);
  }
  /** Whether an answer brings the next candle only on another try. */
  get isInDoubt() {
    return this.#askedAgain === this.#next;
  }
  #handOut(candle, now, isFlat) {
    const { periodMs, maxAgeMs, liveFrom } = this.#options;
    const closes = candle.start + periodMs;
    this.#next = closes;
    if (!isFlat && candle.volume > 0) this.#tradedUntil = closes;
    if (candle.close > 0) this.#close = candle.close;
    this.#disbelieved = null;
    this.#handedOut = candle;
    const isQuiet = closes - this.#tradedUntil > maxAgeMs;
    return { candle, late: candle.start < liveFrom || now - closes > maxAgeMs || isQuiet, isFlat };
  }
  #pass(candle) {
    this.#disbelieved = candle.close;
    this.#next = candle.start + this.#options.periodMs;
  }
  #flat() {
    const close = this.#close;
    if (close === null) return null;
    return { symbol: this.symbol, start: this.#next, open: close, high: close, low: close, close, volume: 0 };
  }
  /** What was handed out cannot be taken back; that the exchange says something else by now is worth a word. */
  #revisions(closed) {
    const before = this.#handedOut;
    const now = before && closed.get(before.start);
    if (!before || !now || isSame(before, now)) return [];
    const message = `${this.symbol}: the candle of ${iso(before.start)} closed at ${before.close} and is ${now.close} by now`;
    return [{ kind: "revised-candle", message }];
  }
}
function isSame(a, b) {
  return a.open === b.open && a.high === b.high && a.low === b.low && a.close === b.close;
}
function iso(time) {
  return new Date(time).toISOString();
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/episodes.js
var episodes = __webpack_require__(80428);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/event-queue.js

class EventQueue {
  #waiting = [];
  #cameAt;
  #wake = () => {
  };
  #isClosed = false;
  /** When the event that was taken last was put, by `monotonicNow`. */
  get cameAt() {
    return this.#cameAt;
  }
  put(event) {
    this.#waiting.push({ event, cameAt: (0,src_clock/* monotonicNow */.XZ)() });
    this.#wake();
  }
  /** Nothing comes any more; what waits is still handed out. */
  close() {
    this.#isClosed = true;
    this.#wake();
  }
  /** `null` after the last one. */
  async take() {
    for (; ; ) {
      const next = this.#waiting.shift();
      if (next) {
        this.#cameAt = next.cameAt;
        return next.event;
      }
      if (this.#isClosed) return null;
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/exchange-clock.js
var exchange_clock = __webpack_require__(18300);
// EXTERNAL MODULE: ./.build/packages/runtime/src/user-error.js
var user_error = __webpack_require__(74170);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/exchange-unreachable.js

class ExchangeUnreachable extends user_error/* UserError */.y {
  name = "ExchangeUnreachable";
  constructor(reason) {
    super(`${reason}, and there is no other exchange to go to`);
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/exchange/public-exchange.js
var public_exchange = __webpack_require__(34378);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/back-off.js
var back_off = __webpack_require__(6073);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/trade-candles.js
const MOST_REMEMBERED = 2e3;
class TradeCandles {
  #symbol;
  #periodMs;
  #connectedAt;
  #wholeFrom = null;
  #known = /* @__PURE__ */ new Set();
  #open = null;
  /** `connectedAt`: by the exchange's time; `null` where that is not known, and the first trades tell it. */
  constructor(symbol, periodMs, connectedAt) {
    this.#symbol = symbol;
    this.#periodMs = periodMs;
    this.#connectedAt = connectedAt;
  }
  /** The candles that these trades changed, in order. A trade of a candle before the newest one is too late for it. */
  add(trades) {
    const changed = /* @__PURE__ */ new Map();
    if (trades.length === 0) return [];
    this.#wholeFrom ??= this.#connectedAt() ?? Math.max(...trades.map(({ time }) => time));
    for (const trade of trades.toSorted((a, b) => a.time - b.time)) {
      const start = Math.floor(trade.time / this.#periodMs) * this.#periodMs;
      const isWhole = start >= this.#wholeFrom;
      const isLate = this.#open !== null && start < this.#open.start;
      if (!isWhole || isLate || this.#isKnown(trade)) continue;
      this.#open = this.#open?.start === start ? grown(this.#open, trade) : begun(this.#symbol, start, trade);
      changed.set(start, this.#open);
    }
    return [...changed.values()];
  }
  #isKnown({ id }) {
    if (id === null) return false;
    if (this.#known.has(id)) return true;
    this.#known.add(id);
    if (this.#known.size > MOST_REMEMBERED) this.#known.delete(this.#known.values().next().value);
    return false;
  }
}
function begun(symbol, start, { price, quantity }) {
  return { symbol, start, open: price, high: price, low: price, close: price, volume: quantity };
}
function grown(candle, { price, quantity }) {
  const [high, low] = [Math.max(candle.high, price), Math.min(candle.low, price)];
  return { ...candle, high, low, close: price, volume: candle.volume + quantity };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/candle-streams.js



const MOST_MISSED = 2;
const CANDLES_TO_BEGIN = 2;
const AFTER_QUARANTINE_MS = 6e4;
class CandleStreams {
  #scene;
  #signal;
  #connections = /* @__PURE__ */ new Map();
  constructor(scene, signal) {
    this.#scene = scene;
    this.#signal = signal;
    for (const desk of scene.desks) void this.#follow(desk);
  }
  /** A traded candle had to be asked for. */
  missed(desk, start, now) {
    const connection = this.#connections.get(desk);
    const { exchange, episodes, periodMs } = this.#scene;
    if (!connection || start < connection.since + CANDLES_TO_BEGIN * periodMs) return;
    desk.missedByStream = desk.heardUntil >= start ? 0 : desk.missedByStream + 1;
    if (desk.missedByStream < MOST_MISSED) return;
    desk.missedByStream = 0;
    const { symbol } = desk.track;
    const message = `${exchange.id}: the stream of ${symbol} says nothing of candles that were traded; it is taken up again`;
    episodes.trouble(this.#kind, message, now, symbol);
    connection.alarm.abort();
  }
  get #kind() {
    return `${this.#scene.exchange.id}-stream`;
  }
  /** What is new of a symbol's candles: as the exchange streams them, or made of the trades that it streams. */
  #reader({ track }, signal) {
    const { exchange, timeframe, periodMs, clock } = this.#scene;
    const { symbol } = track;
    if (exchange.streams.candles) return () => exchange.nextCandles(symbol, timeframe, signal);
    const connected = clock.steady();
    const candles = new TradeCandles(symbol, periodMs, () => clock.latestAt(connected));
    return async () => candles.add(await exchange.nextTrades(symbol, signal));
  }
  async #follow(desk) {
    const { exchange, clock, random, episodes, tally, quarantine } = this.#scene;
    const { symbol } = desk.track;
    const backOff = new back_off/* BackOff */.T(random);
    while (!this.#signal.aborted) {
      if (quarantine.has(symbol)) {
        await clock.until(clock.now() + AFTER_QUARANTINE_MS, this.#signal);
        continue;
      }
      const connection = new AbortController();
      const give = () => connection.abort();
      this.#signal.addEventListener("abort", give, { once: true });
      this.#connections.set(desk, { alarm: connection, since: clock.now() });
      const next = this.#reader(desk, connection.signal);
      try {
        while (!connection.signal.aborted) {
          const candles = await next();
          backOff.succeeded();
          episodes.over(this.#kind, clock.now(), symbol);
          for (const candle of candles) this.#scene.heard(desk, candle);
        }
      } catch (error) {
        if (!(error instanceof public_exchange/* ExchangeError */.S)) throw error;
        if (this.#signal.aborted) return;
        const counts = error.failure !== "no-market" && !quarantine.has(symbol);
        if (counts) tally.requests += 1;
        if (counts && !connection.signal.aborted) {
          tally.errors += 1;
          episodes.trouble(this.#kind, `${exchange.id}: ${error.message}`, clock.now(), symbol);
        }
      } finally {
        this.#signal.removeEventListener("abort", give);
        desk.forgetStreamed();
      }
      await clock.until(clock.now() + backOff.failed(), this.#signal);
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/making-up.js
class MakingUp {
  #desks;
  #liveFrom;
  #emit;
  #held = [];
  constructor(desks, liveFrom, emit) {
    this.#desks = desks;
    this.#liveFrom = liveFrom;
    this.#emit = emit;
  }
  /** Whether something of the time before the session is still to be asked for. */
  get isOpen() {
    return this.#desks.some((desk) => this.concerns(desk));
  }
  concerns({ track }) {
    return track.next < this.#liveFrom;
  }
  /** Hands a candle on, or holds it back. */
  pass(desk, tracked) {
    const waits = tracked.candle.start < this.#liveFrom || this.#held.length > 0 || this.isOpen;
    if (waits) this.#held.push({ desk, tracked });
    else this.#emit({ kind: "candle", candle: tracked.candle, late: tracked.late });
  }
  /** Does without what is still missing; returns whose that is. */
  giveUp() {
    const given = this.#desks.filter((desk) => this.concerns(desk));
    for (const { track } of given) track.skipTo(this.#liveFrom);
    this.settle();
    return given.map(({ track }) => track.symbol);
  }
  /** Hands on what was held back, once all is there. */
  settle() {
    if (!this.isOpen) this.release();
  }
  /** Hands on what was held back, in order of time over all symbols. */
  release() {
    const place = new Map(this.#desks.map((desk, index) => [desk, index]));
    const all = this.#held.splice(0);
    all.sort(
      (a, b) => a.tracked.candle.start - b.tracked.candle.start || place.get(a.desk) - place.get(b.desk)
    );
    for (const { tracked } of all) {
      this.#emit({ kind: "candle", candle: tracked.candle, late: tracked.late });
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/reason-to-leave.js

const LEFT_AFTER_MS = 6e4;
const STALE_FACTOR = 3;
function reasonToLeave({ lane, desks, clock, maxAgeMs, liveFrom, hasFallback }) {
  if (!hasFallback) return null;
  const now = clock.now();
  const { trouble, exchange } = lane;
  if (trouble?.failure === "region-refused" && trouble.times > 1) {
    return `${exchange.id} refuses requests from this region`;
  }
  if (trouble && now - trouble.since >= LEFT_AFTER_MS) {
    return `${exchange.id} has been ${trouble.failure} since ${(0,src_clock/* isoTime */.Ly)(trouble.since)}`;
  }
  const traded = Math.max(liveFrom, ...desks.map(({ track }) => track.tradedUntil));
  if (trouble || now - traded <= maxAgeMs * STALE_FACTOR) return null;
  return `${exchange.id} serves no candle with a trade in it since ${(0,src_clock/* isoTime */.Ly)(traded)}`;
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/waiting.js
class Waiting {
  #clock;
  #alarm = null;
  constructor(clock) {
    this.#clock = clock;
  }
  wake() {
    this.#alarm?.abort();
  }
  async until(time, signal) {
    const alarm = new AbortController();
    const wake = () => alarm.abort();
    this.#alarm = alarm;
    signal.addEventListener("abort", wake, { once: true });
    if (signal.aborted) alarm.abort();
    await this.#clock.until(time, alarm.signal);
    signal.removeEventListener("abort", wake);
    this.#alarm = null;
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/exchange-work.js




const BOOK_DEPTH = 20;
const MOST_ON_THE_WAY = 4;
const BOOK_AGAIN_MS = 5e3;
const LAST_CANDLES_MS = 54e3;
const MAKE_UP_MS = 6e5;
const TIME_AGAIN_MS = 6e5;
const TIME_RETRY_MS = 6e4;
const RECENT_PERIODS = 2;
const RECENT_MS = 6e4;
const ODDITIES = ["suspicious-candle", "revised-candle", "candles-missing", "disordered-candles"];
class ExchangeWork {
  #scene;
  #waiting;
  #onTheWay = /* @__PURE__ */ new Set();
  #makingUp;
  #streams = null;
  #wanted = /* @__PURE__ */ new Map();
  #frontier = Number.NEGATIVE_INFINITY;
  #broken = null;
  /** The last request was for a book. */
  #wasBook = false;
  #timeAskedAt = Number.NEGATIVE_INFINITY;
  /** The machine's clock was set so often when something was asked for last. */
  #steps;
  #lookedAt;
  /** When the machine woke from its last sleep. */
  #awakeSince = Number.NEGATIVE_INFINITY;
  constructor(scene) {
    this.#scene = scene;
    this.#waiting = new Waiting(scene.clock);
    this.#steps = scene.clock.reading ? scene.clock.steps : -1;
    this.#lookedAt = scene.clock.now();
    this.#makingUp = new MakingUp(scene.desks, scene.liveFrom, scene.emit);
    for (const desk of scene.desks) if (scene.quarantine.has(desk.track.symbol)) this.#rest(desk, "at once");
  }
  want(books) {
    this.#wanted = books;
    this.#waiting.wake();
  }
  /** Resolves with why another exchange should take over, or with `null` when the session is over. */
  async run(signal) {
    const { lane, clock, desks, timeframe, periodMs, random, episodes, tally } = this.#scene;
    const began = clock.steady();
    const over = new AbortController();
    const stop = () => over.abort();
    signal.addEventListener("abort", stop, { once: true });
    const { candles, trades } = lane.exchange.streams;
    if (candles || trades) {
      const heard = (desk, candle) => this.#heard(desk, candle);
      const scene = {
        exchange: lane.exchange,
        desks,
        timeframe,
        periodMs,
        clock,
        random,
        episodes,
        tally,
        quarantine: this.#scene.quarantine,
        heard
      };
      this.#streams = new CandleStreams(scene, over.signal);
    }
    try {
      while (!signal.aborted && !this.#isDone()) {
        this.#scene.skew.look(clock, lane.exchange.id);
        const reason = reasonToLeave(this.#scene);
        if (reason) {
          this.#makingUp.release();
          return reason;
        }
        if (clock.steady() > began + MAKE_UP_MS) this.#giveUpMissed();
        if (this.#begin(over.signal)) continue;
        await this.#waiting.until(this.#nextMoment(), signal);
        if (this.#broken) throw this.#broken;
      }
      return null;
    } finally {
      signal.removeEventListener("abort", stop);
      over.abort();
      await Promise.allSettled(this.#onTheWay);
    }
  }
  /** Begins the most urgent request that may begin now; false if there is none. */
  #begin(signal) {
    const { lane, clock } = this.#scene;
    const now = clock.now();
    if (now < lane.freeAt || this.#onTheWay.size >= MOST_ON_THE_WAY) return false;
    if (this.#wantsTime()) {
      this.#send(this.#askForTime(signal));
      return true;
    }
    const due = this.#dueDesk(now);
    const book = due && this.#wasBook || this.#isLost ? null : this.#dueBook(now);
    this.#wasBook = book !== null;
    if (book) this.#send(this.#askForBook(book, signal));
    else if (due) this.#send(this.#askForCandles(due, signal));
    return book !== null || due !== null;
  }
  /** Answers state the time as a rule; an exchange whose answers do not is asked for it. */
  #wantsTime() {
    const { lane, clock } = this.#scene;
    if (!lane.exchange.hasTimeEndpoint || lane.answered === 0) return false;
    return clock.sinceReadingMs >= TIME_AGAIN_MS && clock.steady() - this.#timeAskedAt >= TIME_RETRY_MS;
  }
  async #askForTime(signal) {
    const { lane, clock } = this.#scene;
    this.#timeAskedAt = clock.steady();
    await lane.ask("its time", (exchange) => exchange.askTime(signal), signal);
  }
  #send(request) {
    const sent = request.catch((error) => {
      this.#broken ??= error;
    }).finally(() => {
      this.#onTheWay.delete(sent);
      this.#waiting.wake();
    });
    this.#onTheWay.add(sent);
  }
  #dueBook(now) {
    if (now > this.#scene.until) return null;
    const due = this.#scene.desks.filter((desk) => {
      const earliest = this.#bookWantedFrom(desk);
      return earliest !== void 0 && now >= Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS);
    });
    return due.toSorted((a, b) => a.bookAskedAt - b.bookAskedAt)[0] ?? null;
  }
  /** Nobody knows what is due before the exchange has said what time it is, nor after the machine slept: the next answer states it. */
  get #isLost() {
    return this.#scene.clock.steps > this.#steps;
  }
  #bookWantedFrom({ track: { symbol } }) {
    return this.#scene.quarantine.has(symbol) ? void 0 : this.#wanted.get(symbol);
  }
  /** What was missed comes before anything new. */
  #dueDesk(now) {
    const isMakingUp = this.#makingUp.isOpen;
    const isLost = this.#isLost;
    const due = this.#scene.desks.filter((desk) => {
      const isTurn = !isMakingUp || this.#makingUp.concerns(desk);
      return isTurn && !desk.isAsking && (isLost || desk.dueAt <= now) && !this.#isThrough(desk);
    });
    return due.toSorted((a, b) => a.dueAt - b.dueAt)[0] ?? (isMakingUp ? null : this.#unconfirmed(now));
  }
  /** A candle that was streamed is asked for once more when nothing else is to be done: was it the last word? */
  #unconfirmed(now) {
    return this.#scene.desks.find((desk) => !desk.isAsking && (desk.confirmAt ?? now + 1) <= now) ?? null;
  }
  async #askForBook(desk, signal) {
    const { lane, clock, maxBookAgeMs, emit } = this.#scene;
    const { symbol } = desk.track;
    desk.bookAskedAt = clock.now();
    const asked = await lane.ask(
      `book of ${symbol}`,
      (exchange) => exchange.book(symbol, BOOK_DEPTH, signal),
      signal
    );
    if (signal.aborted) return;
    if (!("result" in asked)) {
      this.#strike(symbol, asked.failure, clock.now());
      if (this.#scene.quarantine.has(symbol)) this.#rest(desk);
      return;
    }
    const stale = clock.now() - asked.result.time > maxBookAgeMs;
    emit({ kind: "book", book: cut(asked.result), stale });
  }
  async #askForCandles(desk, signal) {
    const { lane, clock, periodMs, timeframe } = this.#scene;
    const { track } = desk;
    const { symbol } = track;
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), this.#frontier];
    this.#steps = clock.steps;
    const since = track.next - periodMs;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    desk.isAsking = true;
    desk.confirmAt = null;
    const request = (exchange) => exchange.candles(symbol, timeframe, since, limit, signal);
    const asked = this.#scene.quarantine.has(symbol) ? await this.#probe(symbol, request, signal) : await lane.ask(`candles of ${symbol}`, request, signal);
    desk.isAsking = false;
    if (signal.aborted) return;
    const now = clock.now();
    if (!("result" in asked)) {
      this.#unanswered(desk, asked.failure, now);
      return;
    }
    const candles = asked.result;
    for (const { start } of candles) if (clock.canBe(start)) this.#frontier = Math.max(this.#frontier, start);
    const before = track.next;
    const exchangeTime = clock.boundsSince(steadyAt);
    const frontiers = { frontier: this.#frontier, frontierBefore };
    const taken = track.take({ candles, since, limit, askedAt, exchangeTime, ...frontiers }, now);
    for (const tracked of taken.candles) this.#handOut(desk, tracked, "asked");
    this.#tellOf(symbol, taken.oddities);
    desk.answered(now, track.next > before);
    this.#judge(desk, now);
    this.#makingUp.settle();
  }
  /** The list of markets is asked for first: what it lacks, or says to be halted, need not be asked for. */
  async #probe(symbol, request, signal) {
    const { lane, quarantine } = this.#scene;
    if (quarantine.causeOf(symbol) !== "absent") return lane.probe(request, signal);
    const listed = await lane.probe((exchange) => exchange.markets(signal), signal);
    if (!("result" in listed)) return listed;
    if (!listed.result.some((market) => market.symbol === symbol && market.active)) {
      return { failure: "no-market" };
    }
    return lane.probe(request, signal);
  }
  #unanswered(desk, failure, now) {
    const { quarantine, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    this.#strike(symbol, failure, now);
    if (quarantine.has(symbol)) this.#rest(desk);
    else if (failure === "no-market") desk.absent(now);
    else desk.answered(now, false);
    if (failure !== "no-market" && !quarantine.has(symbol)) return;
    desk.track.skipTo(liveFrom);
    this.#makingUp.settle();
  }
  #strike(symbol, failure, now) {
    const { lane, quarantine, tally, episodes, periodMs } = this.#scene;
    const recentMs = RECENT_PERIODS * periodMs + RECENT_MS;
    tally.excuse(quarantine.failed(symbol, failure, { now, recentMs, exchange: lane.exchange.id }));
    if (!quarantine.has(symbol)) return;
    for (const member of [`candles of ${symbol}`, `book of ${symbol}`, symbol]) episodes.forget(member);
  }
  /** It was answered: is it traded, too? */
  #judge(desk, now) {
    const { quarantine, desks } = this.#scene;
    const { symbol, tradedUntil } = desk.track;
    const others = desks.filter((other) => other !== desk).map(({ track }) => track.tradedUntil);
    quarantine.answered(symbol, now, tradedUntil, Math.max(Number.NEGATIVE_INFINITY, ...others));
    if (quarantine.has(symbol)) this.#rest(desk);
  }
  /** Who is in quarantine is asked for rarely, and nobody waits for it. */
  #rest(desk, when) {
    const { quarantine, clock, liveFrom } = this.#scene;
    const { symbol } = desk.track;
    const isKnown = when === void 0 || quarantine.causeOf(symbol) === "absent";
    desk.rests(isKnown ? clock.now() + quarantine.pause(symbol) : clock.now());
    if (quarantine.causeOf(symbol) !== "silent") desk.track.skipTo(liveFrom);
  }
  /** A stream told of a candle: the one before it, if it is the next, has finished. */
  #heard(desk, candle) {
    const { clock } = this.#scene;
    if (!clock.canBe(candle.start)) return;
    const now = clock.now();
    this.#frontier = Math.max(this.#frontier, candle.start);
    const finished = desk.streamed(candle);
    if (finished && !this.#makingUp.isOpen) this.#take(desk, finished, now);
    this.#waiting.wake();
  }
  #take(desk, candle, now) {
    const tracked = desk.track.takeStreamed(candle, now);
    if (!tracked) return;
    this.#handOut(desk, tracked, "streamed");
    desk.answered(now, true);
    desk.confirmAt = now + this.#scene.periodMs / 2;
  }
  #handOut(desk, tracked, how) {
    const { clock, periodMs, tally, until } = this.#scene;
    const { candle, late, isFlat } = tracked;
    if (candle.start + periodMs > until) return;
    if (isFlat) tally.flat += 1;
    tally.handedOut(clock.now() - candle.start - periodMs, late);
    if (how === "asked" && !isFlat) this.#streams?.missed(desk, candle.start, clock.now());
    this.#makingUp.pass(desk, tracked);
  }
  /** Nobody trades while the past is waited for; at some point it has to do without. */
  #giveUpMissed() {
    if (!this.#makingUp.isOpen) return;
    const { lane, episodes, clock } = this.#scene;
    const names = this.#makingUp.giveUp().join(", ");
    const message = `what was missed of ${names} before the session could not be had: the session goes on without it`;
    episodes.trouble(`${lane.exchange.id}-candles-missing`, message, clock.now());
  }
  #tellOf(symbol, oddities) {
    const { lane, episodes, clock } = this.#scene;
    const now = clock.now();
    for (const kind of ODDITIES) {
      const found = oddities.filter((oddity) => oddity.kind === kind);
      const episode = `${lane.exchange.id}-${kind}`;
      if (found.length === 0) episodes.over(episode, now, symbol);
      else episodes.trouble(episode, found.map(({ message }) => message).join("; "), now, symbol);
    }
  }
  #isThrough({ track }) {
    return track.next + this.#scene.periodMs > this.#scene.until;
  }
  #isDone() {
    const { desks, clock, until } = this.#scene;
    this.#noteSleep();
    const isLost = this.#steps < 0 || clock.reading === null && this.#onTheWay.size > 0;
    const isOver = (desk) => this.#isThrough(desk) || this.#scene.quarantine.has(desk.track.symbol) && clock.now() > until;
    return desks.every(isOver) || !isLost && clock.now() > this.#waitsUntil;
  }
  /** When the last candles are no longer waited for. A machine that slept over the end has that time from its waking. */
  get #waitsUntil() {
    const { until, lastCandlesMs } = this.#scene;
    return Math.max(until, this.#awakeSince) + lastCandlesMs;
  }
  /** It looks every few seconds, unless the machine sleeps. */
  #noteSleep() {
    const now = this.#scene.clock.now();
    if (now - this.#lookedAt > this.#scene.lastCandlesMs / 2) this.#awakeSince = now;
    this.#lookedAt = now;
  }
  /** When there may be something to do again, unless something happens before. */
  #nextMoment() {
    const { desks, lane, clock } = this.#scene;
    const isMakingUp = this.#makingUp.isOpen;
    const moments = desks.flatMap((desk) => {
      if (this.#isThrough(desk) || isMakingUp && !this.#makingUp.concerns(desk)) return [];
      const asks = desk.isAsking ? [] : [desk.dueAt, desk.confirmAt].filter((time) => time !== null);
      return asks.map((time) => Math.max(time, lane.freeAt));
    });
    for (const desk of desks) {
      const earliest = this.#bookWantedFrom(desk);
      if (earliest === void 0) continue;
      moments.push(Math.max(earliest, desk.bookAskedAt + BOOK_AGAIN_MS, lane.freeAt));
    }
    const soon = clock.now() + 1;
    const onTheWay = this.#onTheWay.size >= MOST_ON_THE_WAY ? Number.POSITIVE_INFINITY : 0;
    const next = Math.max(soon, onTheWay, Math.min(...moments, Number.MAX_SAFE_INTEGER));
    return Math.min(next, Math.max(soon, this.#waitsUntil + 1), soon + 5e3);
  }
}
function cut({ symbol, time, bids, asks }) {
  return { symbol, time: Math.round(time), bids: bids.slice(0, BOOK_DEPTH), asks: asks.slice(0, BOOK_DEPTH) };
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/feed-status.js
var feed_status = __webpack_require__(66657);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/paged-history.js

const MOST_IDLE = 3;
async function pagedHistory(lane, { symbol, timeframe, periodMs, from, until }, clock, patienceMs) {
  const track = new CandleTrack({
    symbol,
    periodMs,
    maxAgeMs: Number.POSITIVE_INFINITY,
    liveFrom: from,
    next: from,
    previous: null
  });
  const candles = [];
  const began = clock.now();
  let frontier = Number.NEGATIVE_INFINITY;
  let idle = 0;
  while (track.next < until && idle < MOST_IDLE) {
    await clock.until(lane.freeAt);
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), frontier];
    const since = track.next;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    const asked = await lane.ask(
      `candles of ${symbol}`,
      (exchange) => exchange.candles(symbol, timeframe, since, limit)
    );
    if (!("result" in asked)) {
      const since2 = lane.trouble?.since ?? began;
      if (asked.failure === "no-market") return [];
      if (clock.now() - since2 >= patienceMs) return null;
      await clock.until(clock.now() + periodMs / 60);
      continue;
    }
    for (const { start } of asked.result) if (clock.canBe(start)) frontier = Math.max(frontier, start);
    const exchangeTime = clock.boundsSince(steadyAt);
    const answer = { candles: asked.result, since, limit, askedAt, exchangeTime, frontier, frontierBefore };
    const taken = track.take(answer, askedAt);
    candles.push(...taken.candles.map(({ candle }) => candle));
    idle = track.next > since ? 0 : idle + 1;
  }
  return candles.filter(({ start }) => start < until);
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/poll-plan.js
var poll_plan = __webpack_require__(62187);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/quarantine.js

const ABSENT_TIMES = 3;
const FAILING_TIMES = 5;
const FAILING_MS = 6e4;
const OWN_TIMES = 3;
const SILENT_MS = 3 * 36e5;
const FIRST_AGAIN_MS = 3e5;
const LONGEST_AGAIN_MS = 36e5;
class Quarantine {
  #report;
  #strikes = /* @__PURE__ */ new Map();
  #records = /* @__PURE__ */ new Map();
  #wards = /* @__PURE__ */ new Map();
  /** `known`: those that were found in quarantine before, or missing in the exchange's list of markets. */
  constructor(report, known = []) {
    this.#report = report;
    for (const each of known) this.enter(each);
  }
  get list() {
    return [...this.#wards.values()].map(({ againMs: _, ...symbol }) => symbol);
  }
  has(symbol) {
    return this.#wards.has(symbol);
  }
  causeOf(symbol) {
    return this.#wards.get(symbol)?.cause ?? null;
  }
  /** How long to wait before it is asked for again. */
  pause(symbol) {
    const ward = this.#wards.get(symbol);
    if (!ward) return 0;
    const { againMs } = ward;
    if (ward.cause !== "silent") ward.againMs = Math.min(LONGEST_AGAIN_MS, againMs * 2);
    return againMs;
  }
  /**
   * A request about it failed. `recentMs`: the time in which every symbol is asked for twice. Returns how many failures are not
   * to count for the error rate, because they are its own and not the exchange's.
   */
  failed(symbol, failure, scene) {
    if (this.has(symbol) || failure === "given-up" || failure === "wall") return 0;
    const { now, recentMs, exchange } = scene;
    this.#recordOf(symbol).failedAt = now;
    const kind = failure === "no-market" ? "absent" : "failing";
    const before = this.#strikes.get(symbol);
    const strikes = before?.kind === kind ? before : { kind, since: now, times: 0, counted: 0 };
    strikes.times += 1;
    this.#strikes.set(symbol, strikes);
    const { since, times } = strikes;
    if (kind === "absent") {
      if (times < ABSENT_TIMES) return 0;
      const reason = `${exchange} has no market ${symbol}, ${times} times in a row`;
      this.enter({ symbol, cause: "absent", since, reason });
      return 0;
    }
    strikes.counted += 1;
    if (times < OWN_TIMES || !this.#isOwn(symbol, now - recentMs)) return 0;
    const { counted } = strikes;
    strikes.counted = 0;
    if (times >= FAILING_TIMES && now - since >= FAILING_MS) {
      const reason = `${exchange} fails on ${symbol} alone (${failure}), ${times} times in a row`;
      this.enter({ symbol, cause: "failing", since, reason });
    }
    return counted;
  }
  /** Whether others were answered about since then, and none of those failed as well: the exchange works. */
  #isOwn(symbol, since) {
    const others = [...this.#records].filter(([name]) => name !== symbol).map(([, record]) => record);
    const answered = others.filter(({ answeredAt }) => answeredAt >= since);
    return answered.length > 0 && answered.every(({ failedAt }) => failedAt < since);
  }
  #recordOf(symbol) {
    const known = this.#records.get(symbol);
    if (known) return known;
    const record = { answeredAt: Number.NEGATIVE_INFINITY, failedAt: Number.NEGATIVE_INFINITY };
    this.#records.set(symbol, record);
    return record;
  }
  /** It was answered; `tradedUntil` is the end of its newest candle with a trade, `othersUntil` that of all others. */
  answered(symbol, now, tradedUntil, othersUntil) {
    this.#strikes.delete(symbol);
    this.#recordOf(symbol).answeredAt = now;
    const ward = this.#wards.get(symbol);
    const isQuiet = now - tradedUntil > SILENT_MS;
    if (ward && !(ward.cause === "silent" && isQuiet)) {
      this.#wards.delete(symbol);
      const minutes = Math.max(0, Math.round((now - ward.since) / 6e4));
      this.#report("info", "quarantine", `${symbol} answers again after ${minutes} min: it left quarantine`);
    } else if (!ward && isQuiet && othersUntil > tradedUntil + SILENT_MS) {
      const reason = `nobody has traded ${symbol} since ${(0,src_clock/* isoTime */.Ly)(tradedUntil)}, others are traded`;
      this.enter({ symbol, cause: "silent", since: tradedUntil, reason });
    }
  }
  /** What one exchange does not answer another may. */
  begin() {
    this.#strikes.clear();
    this.#records.clear();
    this.#wards.clear();
  }
  enter(symbol) {
    this.#strikes.delete(symbol.symbol);
    this.#wards.set(symbol.symbol, { ...symbol, againMs: FIRST_AGAIN_MS });
    this.#report("warning", "quarantine", quarantineWords(symbol));
  }
}
function quarantineWords({ symbol, cause, reason }) {
  const pace = cause === "silent" ? "every 5 minutes" : "every 5 to 60 minutes";
  const remedy = `if the book holds it and it does not come back: chimera write-off ${symbol} --reason "\u2026"`;
  return `${symbol} is in quarantine: ${reason}. It is asked for ${pace}, the others trade on; ${remedy}`;
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/request-lane.js
var request_lane = __webpack_require__(77192);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/skew-watch.js
var skew_watch = __webpack_require__(1138);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/symbol-desk.js

const FIRST_RETRY_MS = 2e3;
const ABSENT_MS = 15e3;
class SymbolDesk {
  track;
  #periodMs;
  #dueAt;
  #retryMs = FIRST_RETRY_MS;
  isAsking = false;
  /** When the candle that was streamed last should be asked for once more. */
  confirmAt = null;
  /** The start of the newest candle that the stream told of. */
  heardUntil = Number.NEGATIVE_INFINITY;
  /** This many candles with trades in them, one after the other, came by request though there is a stream. */
  missedByStream = 0;
  /** A book was asked for then. */
  bookAskedAt = Number.NEGATIVE_INFINITY;
  /** What the stream said last of each candle that is not handed out yet. */
  #streamed = /* @__PURE__ */ new Map();
  constructor(track, periodMs) {
    this.track = track;
    this.#periodMs = periodMs;
    this.#dueAt = track.next + periodMs + poll_plan/* SETTLE_MS */.l;
  }
  /** From when on the exchange should be asked for the next candle. */
  get dueAt() {
    return this.#dueAt;
  }
  /** An answer was taken, or failed: from when on is the next one needed? */
  answered(now, hasMoved) {
    const closes = this.track.next + this.#periodMs + poll_plan/* SETTLE_MS */.l;
    if (closes > now || hasMoved) {
      this.#retryMs = FIRST_RETRY_MS;
      this.#dueAt = this.track.isInDoubt ? now + FIRST_RETRY_MS : closes;
      return;
    }
    this.#dueAt = now + this.#retryMs;
    this.#retryMs = Math.min(this.#retryMs * 2, this.#periodMs / 2);
  }
  /** The exchange has no such market, it says. */
  absent(now) {
    this.#dueAt = now + ABSENT_MS;
  }
  /** It is in quarantine, and not asked for before then. */
  rests(until) {
    this.#retryMs = FIRST_RETRY_MS;
    this.#dueAt = until;
    this.confirmAt = null;
  }
  /** The stream broke: what it told of candles that are not handed out yet may lack their end. */
  forgetStreamed() {
    this.#streamed.clear();
  }
  /** The stream told of a candle; returns the candle before it, where that has just finished. */
  streamed(candle) {
    const { next } = this.track;
    this.heardUntil = Math.max(this.heardUntil, candle.start);
    for (const start of this.#streamed.keys()) if (start < next) this.#streamed.delete(start);
    if (candle.start < next) return null;
    this.#streamed.set(candle.start, candle);
    return candle.start > next ? this.#streamed.get(next) ?? null : null;
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/live/tally.js
var tally = __webpack_require__(45666);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/live/exchange-feed.js















const PATIENCE_AT_START_MS = 3e4;
class ExchangeFeed {
  end = null;
  #options;
  #clock;
  #skew;
  #quarantine;
  #episodes;
  #tally = new tally/* Tally */.F();
  #egress = [];
  #place;
  /** There is nowhere to go from here. */
  #isStuck = false;
  #lane = null;
  #cycleMs = null;
  #work = null;
  #wanted = /* @__PURE__ */ new Map();
  #queue = new EventQueue();
  constructor(options) {
    this.#options = options;
    this.#clock = new exchange_clock/* ExchangeClock */.i(options.clock, options.skewMs);
    this.#skew = new skew_watch/* SkewWatch */.Ay(options.report);
    this.#quarantine = new Quarantine(options.report, options.quarantined);
    this.#episodes = new episodes/* Episodes */.B(options.report);
    this.#place = Math.max(0, options.exchanges.indexOf(options.first));
  }
  get source() {
    return this.#options.exchanges[this.#place];
  }
  get instruments() {
    return this.#options.instruments;
  }
  get cameAt() {
    return this.#queue.cameAt;
  }
  get status() {
    const { requests, errors, flat, lagMs, longestLagMs } = this.#tally;
    const exchange = this.#lane?.exchange;
    const egress = (0,feed_status/* addedEgress */.u)([...this.#egress, ...exchange?.egress() ?? []]);
    return {
      source: this.#name,
      requests,
      errors,
      flat,
      lagMs,
      longestLagMs,
      cycleMs: this.#cycleMs,
      skewMs: this.#clock.skewMs,
      aheadOfSteadyMs: this.#clock.aheadOfSteadyMs,
      quarantined: this.#quarantine.list,
      egress
    };
  }
  want(books) {
    this.#wanted = books;
    this.#work?.want(books);
  }
  /** @throws {ExchangeUnreachable} where no exchange of the list answers */
  async history(before, count, after) {
    if (count === 0) return [];
    const { symbols, backfill, periodMs, timeframe } = this.#options;
    const clock = this.#clock;
    const ends = new Map(backfill.map(({ symbol, from }) => [symbol, from]));
    const all = [];
    const failed = [];
    const asked = symbols.filter((symbol) => this.#quarantine.causeOf(symbol) !== "absent");
    for (const symbol of asked) {
      const until = Math.min(before, ends.get(symbol) ?? before);
      const from = Math.max(until - count * periodMs, (after?.get(symbol) ?? -periodMs) + periodMs);
      if (from >= until) continue;
      const span = { symbol, timeframe, periodMs, from, until };
      const lane = await this.#openLane();
      const { errors } = this.#tally;
      const candles = await pagedHistory(lane, span, clock, PATIENCE_AT_START_MS);
      if (candles) {
        all.push(...candles);
        continue;
      }
      failed.push({ symbol, errors: this.#tally.errors - errors });
      if (failed.length === 1 && asked.length > 1) continue;
      const reason = `${this.source} did not answer at the start of the session`;
      if (!await this.#leave(reason)) throw new ExchangeUnreachable(reason);
      return this.history(before, count, after);
    }
    for (const { symbol, errors } of failed) {
      this.#tally.excuse(errors);
      const reason = `${this.source} answers about the others, and not about ${symbol}`;
      this.#quarantine.enter({ symbol, cause: "failing", since: clock.now(), reason });
    }
    const place = new Map(symbols.map((symbol, index) => [symbol, index]));
    return all.sort((a, b) => a.start - b.start || place.get(a.symbol) - place.get(b.symbol));
  }
  async *events(span, _clock, signal) {
    const queue = this.#queue;
    const stop = new AbortController();
    const abort = () => stop.abort();
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    const running = this.#run(span, queue, stop.signal).finally(() => queue.close());
    running.catch(() => {
    });
    try {
      for (let event = await queue.take(); event && !signal.aborted; event = await queue.take()) yield event;
      await running;
    } finally {
      signal.removeEventListener("abort", abort);
      stop.abort();
      await running.catch(() => {
      });
    }
  }
  async close() {
    await this.#closeLane();
  }
  async #run(span, queue, signal) {
    const { exchanges, symbols, timeframe, periodMs, maxAgeMs, maxBookAgeMs, random } = this.#options;
    const clock = this.#clock;
    const { from: liveFrom, until, seen } = span;
    const resumed = exchanges.findIndex((id) => this.#options.nameOf(id) === seen.source);
    if (resumed >= 0) this.#place = resumed;
    const desks = symbols.map((symbol) => new SymbolDesk(this.#track(symbol, liveFrom, seen), periodMs));
    const newest = () => Math.max(...desks.map(({ track }) => track.next));
    let reason = seen.source === null ? this.#whyFirst : null;
    while (!signal.aborted) {
      if (reason)
        queue.put({ kind: "source", source: this.#name, reason: (0,src/* strangerWords */.GS)(reason), time: newest() });
      const lane = await this.#openLane();
      const present = await this.#presentOn(lane, desks, this.source !== this.#options.first, signal);
      const hasFallback = this.#place < exchanges.length - 1 && !this.#isStuck;
      const emit = (event) => queue.put(event);
      const { lastCandlesMs = LAST_CANDLES_MS } = this.#options;
      const ages = { maxAgeMs, maxBookAgeMs, lastCandlesMs };
      const scene = { lane, desks: present, timeframe, periodMs, ...ages, liveFrom, until };
      const watches = { episodes: this.#episodes, skew: this.#skew, quarantine: this.#quarantine };
      const tally = this.#tally;
      this.#work = new ExchangeWork({ ...scene, ...watches, clock, random, tally, hasFallback, emit });
      this.#work.want(this.#wanted);
      const left = await this.#work.run(signal);
      this.#work = null;
      if (left === null) return;
      reason = await this.#leave(left) ? left : null;
    }
  }
  get #name() {
    return this.#options.nameOf(this.source);
  }
  get #whyFirst() {
    const [preferred] = this.#options.exchanges;
    return this.source === preferred ? "each session begins with it" : `${preferred} could not be used at the start of the session`;
  }
  #track(symbol, liveFrom, seen) {
    const { periodMs, maxAgeMs, backfill } = this.#options;
    const previous = seen.newest.get(symbol) ?? null;
    const begins = backfill.find((each) => each.symbol === symbol)?.from ?? liveFrom;
    const next = Math.max(begins, previous ? previous.start + periodMs : begins);
    return new CandleTrack({ symbol, periodMs, maxAgeMs, liveFrom, next, previous });
  }
  /** The symbols that an exchange has which the session was not planned on. Those that it lacks stay silent. */
  async #presentOn(lane, desks, isOther, signal) {
    if (!isOther) return desks;
    const { report } = this.#options;
    const clock = this.#clock;
    const { exchange } = lane;
    for (let tries = 0; tries < 3 && !signal.aborted; tries += 1) {
      await clock.until(lane.freeAt, signal);
      const asked = await lane.ask("markets", (source) => source.markets(signal), signal);
      if (!("result" in asked)) continue;
      const active = new Set(asked.result.filter((market) => market.active).map(({ symbol }) => symbol));
      const missing = desks.filter(({ track }) => !active.has(track.symbol)).map(({ track }) => track.symbol);
      if (missing.length > 0) {
        report(
          "warning",
          `${exchange.id}-symbols`,
          `${exchange.id} does not have ${missing.join(", ")}: no data for them`
        );
      }
      return desks.filter(({ track }) => active.has(track.symbol));
    }
    return desks;
  }
  async #openLane() {
    if (this.#lane) return this.#lane;
    const { open, symbols, random } = this.#options;
    const clock = this.#clock;
    const exchange = await open(this.source, () => clock.now());
    clock.forget();
    const { intervalMs, cycleMs } = (0,poll_plan/* pollPlan */.v)(symbols.length, exchange.requestIntervalMs);
    this.#cycleMs = cycleMs;
    const [episodes, tally] = [this.#episodes, this.#tally];
    const freeInMs = intervalMs;
    this.#lane = new request_lane/* RequestLane */.q({ exchange, intervalMs, clock, random, episodes, tally, freeInMs });
    return this.#lane;
  }
  /** Goes to the next exchange of the list that has the timeframe; false, and staying, if there is none. */
  async #leave(reason) {
    const { exchanges, timeframe, report } = this.#options;
    const place = this.#place;
    await this.#closeLane();
    while (this.#place < exchanges.length - 1) {
      this.#place += 1;
      const { exchange } = await this.#openLane();
      if (exchange.timeframes.includes(timeframe)) {
        this.#quarantine.begin();
        report("error", "source-changed", `${reason}: the session goes on with ${this.source}`);
        return true;
      }
      report("warning", "fallback-unusable", `${this.source} has no ${timeframe} candles`);
      await this.#closeLane();
    }
    this.#place = place;
    this.#isStuck = true;
    return false;
  }
  async #closeLane() {
    const exchange = this.#lane?.exchange;
    this.#lane = null;
    if (!exchange) return;
    this.#egress.push(...exchange.egress());
    this.#episodes.allOver(`${exchange.id}-`, this.#clock.now());
    await exchange.close();
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded.js
var feed_recorded = __webpack_require__(10341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/recorded-candles.js + 6 modules
var recorded_candles = __webpack_require__(88510);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/feed.js
var feed = __webpack_require__(33521);
// EXTERNAL MODULE: ./.build/packages/runtime/src/feed/paced.js
var paced = __webpack_require__(64060);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/want-list.js
class WantList {
  #current = /* @__PURE__ */ new Map();
  get current() {
    return this.#current;
  }
  set(books) {
    this.#current = books;
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/simulated.js




function simulatedFeed({ seed, symbols, periodMs }) {
  const market = (from) => (0,src/* simulatedMarket */.Pj)({ seed, symbols, from, periodMs });
  const wanted = new WantList();
  const books = { wanted, after: (candle) => (0,src/* simulatedBook */.GQ)({ seed, candle, periodMs }) };
  return {
    source: "simulated",
    end: null,
    instruments: (0,src/* simulatedInstruments */.zb)(symbols),
    want: (now) => wanted.set(now),
    async history(before, count, after) {
      const history = [];
      const from = Math.max(before - count * periodMs, src/* SIMULATION_ORIGIN */.JA);
      for (const candle of market(from)) {
        if (candle.start >= before) break;
        if ((0,feed/* isAfter */.d)(candle, after)) history.push(candle);
      }
      return history;
    },
    events: (span, clock, signal) => (0,paced/* paced */.y)(market(span.from), span, periodMs, clock, signal, books)
  };
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/open-feed.js









const STEPS = 2 ** 31;
async function openFeed({ source, setup, identity, workdir }, report, services = {}) {
  const { symbols, periodMs, instruments } = setup;
  if (source.kind === "simulated") return simulatedFeed({ seed: source.seed, symbols, periodMs });
  if (source.kind === "exchange") {
    const { id, fallbacks, servers } = source;
    return new ExchangeFeed({
      ...source,
      exchanges: [id, ...fallbacks],
      symbols,
      instruments,
      periodMs,
      lastCandlesMs: services.lastCandlesMs,
      // Real markets run in real time.
      clock: services.clock ?? new src_clock/* MachineClock */._k(),
      random: () => (0,external_node_crypto_.randomInt)(STEPS) / STEPS,
      async open(exchange, now) {
        if (services.open) return services.open(exchange);
        const { openExchange } = await Promise.all(/* import() */[__webpack_require__.e(8591), __webpack_require__.e(1613), __webpack_require__.e(4264)]).then(__webpack_require__.bind(__webpack_require__, 24208));
        const { requestPace: paceFile } = (0,paths/* pathsOf */.wG)(workdir);
        return openExchange(exchange, { baseUrl: servers[exchange], now, paceFile });
      },
      nameOf: (exchange) => (0,plan/* nameOf */.V)(source, exchange),
      report
    });
  }
  const recorded = symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const onlySymbol = recorded.length === 1 ? recorded[0] : null;
  const { files, reading } = source;
  const said = reading && { reading };
  const recording = await (0,recorded_candles/* readRecording */.SS)({ files, symbol: onlySymbol, periodMs, asker: "session", ...said });
  if (identity.market !== (0,feed_recorded/* marketOf */.mG)(recording)) {
    throw new data_error/* DataError */.f(
      `${files.join(", ")}: no longer what the session was planned on`,
      "leave the files of a running session as they are"
    );
  }
  return (0,feed_recorded/* recordedFeed */.Bk)(recording, instruments);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/feed/seen-so-far.js
class SeenSoFar {
  newest = /* @__PURE__ */ new Map();
  books = /* @__PURE__ */ new Map();
  candles = 0;
  source = null;
  /** A refused candle was seen, but the next one is not held against it, and may be of the same time. */
  add(event, isRefused = false) {
    if (event.kind === "source") this.source = event.source;
    else if (event.kind === "book") this.books.set(event.book.symbol, event.book.time);
    else if (event.kind === "candle" || event.kind === "warmup" && !event.refused) {
      if (event.kind === "candle") this.candles += 1;
      if (isRefused || event.kind === "warmup" && event.refused) return;
      const { symbol, start } = event.candle;
      const before = this.newest.get(symbol);
      if (!before || start >= before.start) this.newest.set(symbol, event.candle);
    }
  }
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/lock.js
var ledger_lock = __webpack_require__(60105);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/reader.js + 1 modules
var ledger_reader = __webpack_require__(40457);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/writer.js + 4 modules
var writer = __webpack_require__(44972);
// EXTERNAL MODULE: ./.build/packages/runtime/src/workdir/command-inbox.js
var command_inbox = __webpack_require__(79227);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recall.js
var ledger_recall = __webpack_require__(56691);
// EXTERNAL MODULE: ./.build/packages/runtime/src/ledger/recalled-candles.js
var recalled_candles = __webpack_require__(84341);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/engine-before.js
var engine_before = __webpack_require__(89905);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/warm-up.js
var warm_up = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot-start.js







function warningIn(log) {
  return (text) => log.warning(`${text}; see "chimera ledger verify"`);
}
function foldingAll(warn) {
  return (reason) => warn(`the whole journal is folded: ${reason}`);
}
const NOT_ASKED = { asked: 0, failed: 0, lastFault: "" };
const CANDLES_AT_ONCE = 500;
async function beginSession(start) {
  const { plan, reader, ledger, seen } = start;
  const { start: time, ends, identity, changed, previous, idle } = plan;
  const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
  const marks = Object.fromEntries(reader.marks());
  const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
  const opening = idle ? { ...begun, idle } : begun;
  const { engine, entries, events, from, shown } = (0,sessions/* lastSession */.nM)(reader) === void 0 ? await openBook(start, opening) : await goOnWithBook(start, opening);
  const left = ledger.forgetEvents(time, from);
  if (left !== null) start.warn(left);
  ledger.commit({ session: plan.id, seen: events, entries, time }, engine);
  for (const event of events) seen.add(event);
  const message = `Session ${plan.id} begins, warmed by ${shown} candles`;
  return { engine, time, message, answered: NOT_ASKED };
}
async function openBook({ plan, strategy, feed }, opening) {
  const engine = new src/* Engine */.N$(plan.setup, [], strategy.show.bind(strategy));
  const entries = engine.begin(opening);
  const candles = await feed.history(plan.start, plan.warmup);
  const good = new Set(candles.filter((candle) => engine.warm(candle)));
  return { engine, entries, events: recorded(candles, good), from: null, shown: good.size };
}
async function goOnWithBook(start, opening) {
  const { plan, reader, strategy, feed, seen, warn } = start;
  const doubt = foldingAll(warn);
  const { setup, warmup } = plan;
  const { periodMs } = setup;
  const recall = (0,ledger_recall/* recallFor */.rY)(reader, { start: plan.start, periodMs, warmup });
  const { from } = recall;
  const range = { first: from ?? Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  const known = (0,recalled_candles/* newestRecorded */.Br)(reader, range, { periodMs, count: warmup });
  const candles = (0,recalled_candles/* notRecorded */.ok)(reader, range, periodMs, await feed.history(plan.start, warmup, known));
  const engine = new src/* Engine */.N$(setup, [], strategy.show.bind(strategy));
  const upTo = reader.head()?.seq ?? 0;
  const shown = /* @__PURE__ */ new Set();
  const steps = (0,warm_up/* warmUp */.l)(engine, reader, { setup, recall, end: range.end, upTo, candles, doubt });
  await finished(steps, (candle) => {
    shown.add(candle);
    seen.add({ kind: "warmup", candle });
  });
  const events = [{ kind: "recall", ...recall }, ...recorded(candles, shown)];
  return { engine, entries: engine.begin(opening), events, from, shown: shown.size };
}
function recorded(candles, good) {
  return candles.map(
    (candle) => good.has(candle) ? { kind: "warmup", candle } : { kind: "warmup", candle, refused: true }
  );
}
async function resumeSession({ plan, reader, strategy, seen, warn }, session) {
  const steps = (0,engine_before/* engineBefore */.C)(
    reader,
    session,
    plan.setup,
    (journal) => new src/* Engine */.N$(plan.setup, journal, strategy.show.bind(strategy)),
    foldingAll(warn)
  );
  const note = (candle) => seen.add({ kind: "warmup", candle });
  const { engine, isWarm } = await finished(steps, note);
  engine.recall(reader.entries((0,sessions/* lastEntryBefore */.Mx)(reader, session), session.seq));
  let time = plan.start;
  let answered = NOT_ASKED;
  for (const { event, entries } of reader.steps(plan.id, session.seq)) {
    if (event.kind === "recall" || event.kind === "warmup" && isWarm) continue;
    seen.add(event, isRefused(entries));
    if (event.kind === "warmup") {
      engine.warm(event.candle);
      continue;
    }
    if (engine.replay(event, entries)) answered = andThen(answered, entries);
    time = timeAfter(time, event, entries, plan.setup.periodMs);
  }
  const cursor = reader.cursor();
  const { governor } = engine;
  if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
    throw new Error(
      `after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`
    );
  }
  return { engine, time, message: `Session ${plan.id} resumes after ${seen.candles} candles`, answered };
}
function andThen({ asked, failed, lastFault }, entries) {
  const faults = entries.flatMap((entry) => entry.kind === "strategy-fault" ? [entry.data.message] : []);
  const onlyFailed = faults.length > 0 && !entries.some(({ kind }) => kind === "signal");
  return {
    asked: asked + 1,
    failed: onlyFailed ? failed + 1 : failed,
    lastFault: onlyFailed ? faults[0] : lastFault
  };
}
async function finished(steps, note) {
  let shown = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    note(step.value);
    shown += 1;
    if (shown % CANDLES_AT_ONCE === 0) await (0,promises_.setImmediate)();
  }
}
function timeAfter(time, event, entries, periodMs) {
  const ends = event.kind === "candle" && !isRefused(entries) ? event.candle.start + periodMs : time;
  return Math.max(time, ends, ...entries.map((entry) => entry.time));
}
function isRefused(entries) {
  return entries.some(({ kind }) => kind === "candle-refused");
}

// EXTERNAL MODULE: ./.build/packages/runtime/src/host/host-process.js + 1 modules
var host_process = __webpack_require__(17785);
// EXTERNAL MODULE: ./.build/packages/runtime/src/host/strategy-import.js
var strategy_import = __webpack_require__(47262);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/open-strategy.js + 1 modules
var open_strategy = __webpack_require__(86140);
// EXTERNAL MODULE: ./.build/packages/runtime/src/session/strategy-file.js
var strategy_file = __webpack_require__(46569);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/session/running-strategy.js




const NO_STRATEGY = {
  show: () => {
  },
  answer: () => [],
  close: async () => {
  }
};
async function runStrategy({ strategyFile: path, setup, workdir, strategyHost: rules }, onOutput) {
  const name = path ?? setup.strategy;
  if ((0,strategy_file/* hashOf */.qQ)(name, workdir) !== setup.strategyHash) {
    throw new strategy_import/* StrategyError */.C$(`the strategy file ${name} has changed since the session was planned`);
  }
  const open = await (0,open_strategy/* openStrategy */.cr)({ strategy: name, workdir, rules }, { onOutput });
  try {
    const strategy = await open.begin(setup);
    return {
      show: (question) => strategy.show(question),
      answer: (question) => strategy.answer(question),
      close: () => open.close()
    };
  } catch (error) {
    await open.close();
    throw error instanceof host_process/* HostGone */.Wg ? new strategy_import/* StrategyError */.C$(`the strategy cannot be made: ${error.message}`) : error;
  }
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot-strategy.js







const MOST_RESTARTS = 3;
class BotStrategy {
  #plan;
  #log;
  #report;
  #running;
  #restarts = 0;
  #isGone = false;
  #isBusy = false;
  #isGivenUp = false;
  #answered = NOT_ASKED;
  /** @throws {StrategyError} if it cannot be started, or is not the one that was planned */
  static async start(plan, log, report) {
    return new BotStrategy(plan, log, report, await started(plan, log));
  }
  constructor(plan, log, report, running) {
    this.#plan = plan;
    this.#log = log;
    this.#report = report;
    this.#running = running;
  }
  /** Whether a question is open, or the strategy is being started: the step that asked is not over. */
  get isBusy() {
    return this.#isBusy;
  }
  /**
   * Why this session did not trade as its strategy would have: it is asked no more, or failed on every candle. `null` if it
   * did. Such a session is no success.
   */
  get failure() {
    const { asked, failed, lastFault } = this.#answered;
    if (this.#isGivenUp) return `the strategy was started again ${MOST_RESTARTS} times: ${lastFault}`;
    if (asked === 0 || failed < asked) return null;
    return `the strategy failed on each of the ${asked} candles it was asked about: ${lastFault}`;
  }
  /** What it answered to the bot before this one, in the same session: one session is one judgement. */
  goOnAfter(answered) {
    this.#answered = answered;
  }
  show(question) {
    this.#running.show(question);
  }
  /** What it answers; that its process is gone is an answer too, and `recover` is to be called after the step. */
  async answer(question) {
    this.#isBusy = true;
    try {
      return this.#counted(await this.#running.answer(question));
    } catch (error) {
      if (!(error instanceof host_process/* HostGone */.Wg)) throw error;
      this.#isGone = true;
      return this.#counted([error.message]);
    } finally {
      this.#isBusy = false;
    }
  }
  #counted(answer) {
    if (this.#isGivenUp) return answer;
    const { asked, failed, lastFault } = this.#answered;
    const faults = answer.filter((said) => typeof said === "string");
    const onlyFailed = faults.length > 0 && faults.length === answer.length;
    this.#answered = {
      asked: asked + 1,
      failed: onlyFailed ? failed + 1 : failed,
      lastFault: onlyFailed ? faults[0] : lastFault
    };
    return answer;
  }
  /**
   * If its process is gone: starts it again, and shows it what the session has seen. Gone too often, it is asked no more,
   * and the orders that wait are all that trades.
   */
  async recover() {
    if (!this.#isGone) return;
    await this.#running.close();
    this.#running = NO_STRATEGY;
    this.#isBusy = true;
    try {
      while (this.#isGone && this.#restarts < MOST_RESTARTS) {
        this.#restarts += 1;
        const which = `restart ${this.#restarts} of ${MOST_RESTARTS}`;
        this.#report("warning", "strategy-restart", `the strategy's process is gone: ${which}`);
        this.#isGone = !await this.#startAgain();
      }
    } finally {
      this.#isBusy = false;
    }
    if (!this.#isGone) return;
    this.#isGone = false;
    this.#isGivenUp = true;
    const message = `the strategy was restarted ${MOST_RESTARTS} times and is asked no more: nothing is bought, and the orders that wait close what is held`;
    this.#report("error", "strategy-gone", message);
  }
  close() {
    return this.#running.close();
  }
  async #startAgain() {
    const reader = new ledger_reader/* LedgerReader */.B(this.#plan.ledgerPath);
    let strategy = null;
    try {
      strategy = await started(this.#plan, this.#log);
      await resumeSession(
        { plan: this.#plan, reader, strategy, seen: new SeenSoFar(), warn: warningIn(this.#log) },
        (0,sessions/* lastSession */.nM)(reader)
      );
      this.#running = strategy;
      return true;
    } catch (error) {
      await strategy?.close();
      if (!(error instanceof host_process/* HostGone */.Wg || error instanceof strategy_import/* StrategyError */.C$)) throw error;
      this.#log.error(error.message);
      return false;
    } finally {
      reader.close();
    }
  }
}
function started(plan, log) {
  return runStrategy(plan, (line) => log.info(`strategy: ${line}`));
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/decision-delays.js


const LOOK_EVERY_MS = 200;
class DecisionDelays {
  /** One that was reset sees nothing until its next look, so they take turns: each tells of two heartbeats. */
  #eventLoop = [watch(), watch()];
  #longestMs = null;
  /** When the candle came that is to be decided on. */
  #pendingSince = null;
  /** A candle is to be decided on that came at `time`, by `monotonicNow`. */
  begin(time) {
    this.#pendingSince = time;
  }
  /** The decision is in the book. */
  end() {
    this.#note();
    this.#pendingSince = null;
  }
  /** Those since this was asked before. */
  take() {
    this.#note();
    const decisionMs = this.#longestMs;
    const [older, younger] = this.#eventLoop;
    const eventLoopMs = Math.max(0, Math.max(older.max, younger.max) / 1e6 - LOOK_EVERY_MS);
    this.#longestMs = null;
    older.reset();
    this.#eventLoop.reverse();
    return { decisionMs: rounded(decisionMs), eventLoopMs: rounded(eventLoopMs) };
  }
  close() {
    for (const watch2 of this.#eventLoop) watch2.disable();
  }
  #note() {
    if (this.#pendingSince === null) return;
    this.#longestMs = Math.max(this.#longestMs ?? 0, (0,src_clock/* monotonicNow */.XZ)() - this.#pendingSince);
  }
}
function watch() {
  const histogram = (0,external_node_perf_hooks_.monitorEventLoopDelay)({ resolution: LOOK_EVERY_MS });
  histogram.enable();
  return histogram;
}
function rounded(ms) {
  return ms === null ? null : Math.round(ms);
}

;// CONCATENATED MODULE: ./.build/packages/runtime/src/process/bot.js












const COMMANDS_EVERY_MS = 5e3;
const STRATEGY_STOP_MS = 1e3;
const WRITER_WAIT_MS = 15e3;
class Bot {
  /** How the decisions of this session keep up. */
  delays = new DecisionDelays();
  #plan;
  #log;
  #lock;
  #ledger;
  #engine;
  #strategy;
  #stop = new AbortController();
  #end = null;
  #time;
  #seen;
  #feed;
  #clock = null;
  #attempted = 0;
  #failed = 0;
  /**
   * Opens the book and stands where it ends. Throws LedgerError, StrategyError or ExchangeUnreachable where it cannot.
   * What goes wrong with the market data is reported.
   */
  static async open(plan, log, report, services = {}) {
    const lock = (0,ledger_lock/* takeLock */.H)((0,paths/* writerLockOf */.AL)(plan.ledgerPath), WRITER_WAIT_MS);
    if (!lock) throw new Error("another bot still writes this book");
    const ledger = new writer/* LedgerWriter */.f(plan.ledgerPath);
    const strategy = await BotStrategy.start(plan, log, report);
    const reader = new ledger_reader/* LedgerReader */.B(plan.ledgerPath);
    try {
      const last = (0,sessions/* lastSession */.nM)(reader);
      const resumes = last?.id === plan.id && (0,sessions/* sessionEnd */.U1)(reader, plan.id) === null;
      const seen = new SeenSoFar();
      const feed = await openFeed(plan, report, services);
      const start = { plan, reader, ledger, strategy, feed, seen, warn: warningIn(log) };
      const stands = resumes ? await resumeSession(start, last) : await beginSession(start);
      strategy.goOnAfter(stands.answered);
      log.info(stands.message);
      return new Bot({ plan, log, lock, ledger, strategy, feed, seen, ...stands });
    } catch (error) {
      await strategy.close();
      throw error;
    } finally {
      reader.close();
    }
  }
  constructor(parts) {
    const { plan, log, lock, ledger, engine, strategy, feed, seen, time } = parts;
    this.#plan = plan;
    this.#log = log;
    this.#lock = lock;
    this.#ledger = ledger;
    this.#engine = engine;
    this.#strategy = strategy;
    this.#feed = feed;
    this.#seen = seen;
    this.#time = time;
  }
  get operations() {
    const { requests, errors } = this.#feed.status ?? { requests: 0, errors: 0 };
    return { attempted: this.#attempted + requests, failed: this.#failed + errors };
  }
  /** How the market data is doing; `null` where it does not come from outside. */
  get feedStatus() {
    return this.#feed.status ?? null;
  }
  /** Asks the bot to end after the step it is in. The first reason counts. */
  stop(end) {
    this.#end ??= end;
    this.#stop.abort();
    setTimeout(() => this.#strategy.close(), STRATEGY_STOP_MS).unref();
  }
  /** The session's clock goes by another anchor from now on. */
  setClock(anchor) {
    this.#clock?.anchor(anchor);
  }
  /** Trades until the candle that closes at the session's end, or until it is stopped. */
  async run(anchor) {
    const clock = new src_clock/* SessionClock */.rm(anchor);
    this.#clock = clock;
    const feed = this.#feed;
    const { start, ends, leg } = this.#plan;
    const { signal } = this.#stop;
    feed.want(this.#engine.awaitsBook());
    const span = { from: start, until: leg.ends, seen: this.#seen };
    const over = new AbortController();
    let failure = null;
    const listening = this.#listen(over.signal).catch((error) => {
      failure = error;
      this.#stop.abort();
    });
    try {
      for await (const event of feed.events(span, clock, signal)) {
        this.#obeyCommands();
        await this.#live(event);
        feed.want(this.#engine.awaitsBook());
      }
    } finally {
      over.abort();
      await listening;
    }
    if (failure) throw failure;
    this.#obeyCommands();
    if (feed.end !== null && feed.end < leg.ends) {
      this.#end ??= { reason: "data-ended", detail: `the recorded data ended at ${(0,src_clock/* isoTime */.Ly)(feed.end)}` };
    }
    if (!this.#end) await clock.until(leg.ends, signal);
    if (leg.number < leg.of) this.#end ??= { reason: "leg-ended", detail: `leg ${leg.number} ended` };
    this.#end ??= { reason: "completed", detail: `the session reached its end at ${(0,src_clock/* isoTime */.Ly)(ends)}` };
    const untraded = this.#strategy.failure;
    const reachedEnd = ["completed", "leg-ended", "data-ended"].includes(this.#end.reason);
    return this.#finish(untraded !== null && reachedEnd ? { reason: "failed", detail: untraded } : this.#end);
  }
  async close() {
    this.delays.close();
    await this.#strategy.close();
    this.#ledger.close();
    this.#lock.release();
    await this.#feed.close?.();
  }
  async #listen(signal) {
    if (this.#plan.identity.mode === "test") return;
    while (!signal.aborted) {
      await (0,src_clock/* sleep */.yy)(COMMANDS_EVERY_MS, signal);
      if (!signal.aborted) this.#obeyCommands();
    }
  }
  /** Commands are obeyed between two candles, and stamped with the one before. */
  #obeyCommands() {
    if (this.#strategy.isBusy) return;
    (0,command_inbox/* obeyCommands */.I)((0,paths/* pathsOf */.wG)(this.#plan.workdir, this.#plan.book).commands, (given) => {
      const time = this.#time;
      const { command, reason } = given;
      if (given.command === "write-off") {
        this.#step({ kind: "write-off", symbol: given.symbol, reason, time });
        this.#log.warning(`${given.symbol} is written off (${reason})`);
        return;
      }
      this.#step({ kind: "command", command: given.command, reason, time });
      this.#log.warning(`Governor command: ${command} (${reason})`);
    });
  }
  async #live(event) {
    if (event.kind !== "candle") {
      this.#step(event);
      return;
    }
    if (!event.late) this.delays.begin(this.#feed.cameAt ?? (0,src_clock/* monotonicNow */.XZ)());
    const question = this.#engine.observe(event);
    const answer = question ? await this.#strategy.answer(question) : [];
    this.#commit(event, this.#engine.decide(answer));
    this.delays.end();
    if (!this.#end) await this.#strategy.recover();
  }
  #step(event) {
    this.#commit(event, this.#engine.witness(event));
  }
  #commit(event, entries) {
    this.#attempted += 2;
    if (isRefused(entries)) this.#failed += 1;
    this.#time = timeAfter(this.#time, event, entries, this.#plan.setup.periodMs);
    this.#ledger.commit({ session: this.#plan.id, seen: [event], entries, time: this.#time }, this.#engine);
    for (const entry of entries) this.#tell(entry);
  }
  #finish({ reason, detail }) {
    if (reason === "leg-ended") {
      this.#log.info(`Session ${this.#plan.id}: ${detail}; the book stays open for the next one`);
      return { reason, detail };
    }
    const { periodMs } = this.#plan.setup;
    const whole = this.#plan.ends - this.#plan.ends % periodMs;
    const time = reason === "completed" ? Math.max(whole, this.#plan.start) : this.#time;
    const entries = this.#engine.end(time, reason, detail);
    this.#ledger.commit({ session: this.#plan.id, seen: [], entries, time }, this.#engine);
    const { seq, hash } = this.#ledger.head;
    this.#log.info(`Session ${this.#plan.id} ended (${reason}): ${seq} entries, head ${hash.slice(0, 16)}`);
    return { reason, detail };
  }
  #tell({ kind, data, time }) {
    const at = (0,src_clock/* isoTime */.Ly)(time);
    if (kind === "fill") {
      this.#log.success(
        `${at} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})`
      );
    } else if (kind === "governor" || kind === "warning" || kind === "candle-refused") {
      this.#log.warning(`${at} ${kind}: ${data.reason}`);
    } else if (kind === "strategy-fault") {
      this.#log.error(`${at} the strategy failed on ${data.symbol}: ${data.message}`);
    } else if (kind === "gap") {
      this.#log.warning(`${at} ${data.candles} candles of ${data.symbol} are missing`);
    } else {
      this.#log.debug(`${at} ${kind} ${JSON.stringify(data)}`);
    }
  }
}


/***/ }),

/***/ 84207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startDeadMansSwitch)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

function startDeadMansSwitch(graceSeconds = 5, others = []) {
  const watch = `
    const { readFileSync } = require('node:fs');
    const others = ${JSON.stringify(others)};
    const parent = process.ppid;
    const lives = ({ pid, startedAt }) => {
      try {
        const fields = readFileSync('/proc/' + pid + '/stat', 'utf8').split(') ').at(-1).split(' ');
        return fields[0] !== 'Z' && fields[19] === startedAt;
      } catch {
        return false;
      }
    };
    let gone = 0;
    setInterval(() => {
      gone = process.ppid === parent && others.every(lives) ? 0 : gone + 1;
      if (gone > ${graceSeconds}) process.kill(process.pid, 'SIGKILL');
    }, 1000);
  `;
  const limits = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 };
  new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(watch, { eval: true, resourceLimits: limits, name: "dead-man" }).unref();
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivePlan),
/* harmony export */   v: () => (/* binding */ ParentLink)
/* harmony export */ });
/* harmony import */ var _monitor_own_usage_usage_meter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82555);
/* harmony import */ var _silence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99433);


const MISSED_HEARTBEATS = 12;
const LEAST_SILENCE_MS = 1e4;
const MOST_SILENCE_MS = 6e4;
class ParentLink {
  #heartbeat;
  #beat;
  #silence;
  #isLost = false;
  constructor(handlers) {
    const { heartbeatMs } = handlers;
    this.#silence = new _silence_js__WEBPACK_IMPORTED_MODULE_1__/* .Silence */ .A(heartbeatMs);
    const limitMs = Math.min(Math.max(MISSED_HEARTBEATS * heartbeatMs, LEAST_SILENCE_MS), MOST_SILENCE_MS);
    const lost = () => {
      if (this.#isLost) return;
      this.#isLost = true;
      handlers.onLost();
    };
    process.on("message", (message) => {
      this.#silence.hear();
      if (message.type !== "heartbeat") handlers.onMessage(message);
    });
    process.on("disconnect", lost);
    if (!process.connected) lost();
    const usage = (0,_monitor_own_usage_usage_meter_js__WEBPACK_IMPORTED_MODULE_0__/* .usageMeter */ .t)();
    this.#beat = () => {
      const feed = handlers.feed?.() ?? null;
      const delays = handlers.delays?.() ?? null;
      const beat = { type: "heartbeat", operations: handlers.operations(), usage: usage() };
      this.send({ ...beat, ...feed && { feed }, ...delays && { delays } });
    };
    this.#heartbeat = setInterval(() => {
      if (this.#silence.look() > limitMs) lost();
      this.#beat();
    }, heartbeatMs);
    this.#heartbeat.unref();
  }
  send(message) {
    if (process.connected) process.send?.(message, void 0, void 0, () => {
    });
  }
  incident(severity, kind, message) {
    this.send({ type: "incident", severity, kind, message });
  }
  /** Says goodbye, with the last figures: the end of the pipe is no loss from here on. */
  close() {
    this.#isLost = true;
    this.#beat();
    clearInterval(this.#heartbeat);
    if (process.connected) process.disconnect();
  }
}
function receivePlan() {
  return new Promise((resolve, reject) => {
    const onDisconnect = () => reject(new Error("the controller was gone before it said what to do"));
    process.once("disconnect", onDisconnect);
    process.once("message", (message) => {
      process.off("disconnect", onDisconnect);
      if (message.type === "plan") resolve(message.plan);
      else reject(new Error(`expected a plan, got ${message.type}`));
    });
  });
}


/***/ }),

/***/ 61492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ logWhatIsPrinted)
/* harmony export */ });
/* unused harmony export boundedLines */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23135);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40646);
/* harmony import */ var _host_line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95457);



const MINUTE_MS = 6e4;
const MOST_LINES_A_MINUTE = 100;
const MOST_LINES = 2e3;
const MOST_LINE_BYTES = 4e3;
const MOST_READ_BYTES = 64e3;
function logWhatIsPrinted(log) {
  const keep = boundedLines((line) => log.info(line), _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicNow */ .XZ);
  for (const stream of [process.stdout, process.stderr]) {
    const clean = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .lineWords */ .CI)(MOST_LINE_BYTES);
    const lines = new _host_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .LineReader */ .u(MOST_READ_BYTES, (line) => {
      const words = clean(line);
      if (words !== null) keep(`printed: ${words}`);
    });
    process.on("exit", () => lines.end());
    stream.write = ((text, ...more) => {
      const encoding = typeof more[0] === "string" ? more[0] : "utf8";
      lines.take(typeof text === "string" ? Buffer.from(text, encoding) : Buffer.from(text));
      const written = more.at(-1);
      if (typeof written === "function") process.nextTick(written);
      return true;
    });
  }
}
function boundedLines(keep, now) {
  let total = 0;
  let inMinute = 0;
  let minuteBegan = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return (line) => {
    if (now() - minuteBegan >= MINUTE_MS) {
      minuteBegan = now();
      inMinute = 0;
    }
    if (inMinute < MOST_LINES_A_MINUTE && total < MOST_LINES) {
      inMinute += 1;
      total += 1;
      keep(line);
    } else if (!isTold) {
      isTold = true;
      keep(
        `(this process prints too much: ${MOST_LINES_A_MINUTE} lines a minute and ${MOST_LINES} in all are kept)`
      );
    }
  };
}


/***/ }),

/***/ 99433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Silence)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40646);

const ASLEEP_MS = 4e3;
class Silence {
  #lookEveryMs;
  #heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  #lookedAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  constructor(lookEveryMs) {
    this.#lookEveryMs = lookEveryMs;
  }
  hear() {
    this.#heardAt = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
  }
  /** To be called about as often as was said. */
  look() {
    const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS) this.#heardAt = now;
    this.#lookedAt = now;
    return now - this.#heardAt;
  }
}


/***/ }),

/***/ 55995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function replaceFile(path, text) {
  const draft = `${path}.tmp`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
}
function removeQuietly(path) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
  } catch {
  }
}


/***/ }),

/***/ 89905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ engineBefore)
/* harmony export */ });
/* harmony import */ var _book_sessions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46779);
/* harmony import */ var _ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56691);
/* harmony import */ var _ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84341);
/* harmony import */ var _replay_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20111);
/* harmony import */ var _warm_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);





function* engineBefore(reader, session, setup, makeEngine, doubt) {
  const upTo = (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntryBefore */ .Mx)(reader, session);
  const recall = (0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .recallOf */ .HR)(reader, session.id);
  if (!recall) return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
  if (!(0,_ledger_recall_js__WEBPACK_IMPORTED_MODULE_2__/* .isKept */ .t8)(reader, recall)) {
    throw new _replay_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReplayError */ .W(
      `the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`
    );
  }
  const engine = makeEngine([]);
  const candles = (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionWarmup */ .pX)(reader, session.id);
  yield* (0,_warm_up_js__WEBPACK_IMPORTED_MODULE_0__/* .warmUp */ .l)(engine, reader, { setup, recall, end: recall.id, upTo, candles, doubt });
  return { engine, isWarm: true };
}


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ReplayError)
/* harmony export */ });
class ReplayError extends Error {
  name = "ReplayError";
}


/***/ }),

/***/ 46569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ shippedStrategy),
/* harmony export */   c_: () => (/* binding */ isStrategyFile),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   uB: () => (/* binding */ strategyFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23135);
/* harmony import */ var _host_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47262);





function isStrategyFile(strategy) {
  return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
function shippedStrategy(name) {
  const definition = _chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.get(name);
  if (definition) return definition;
  const known = [..._chimera_engine__WEBPACK_IMPORTED_MODULE_3__/* .shippedStrategies */ .ts.keys()].join(", ");
  throw new _host_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}
function strategyFile(strategy, workdir) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workdir, strategy);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
    throw new _host_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} does not exist`);
  }
  return { path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(read(path)).digest("hex") };
}
function hashOf(strategy, workdir) {
  return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}
function read(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
  } catch (error) {
    throw new _host_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .StrategyError */ .C$(`the strategy file ${path} cannot be read: ${(0,_host_strategy_import_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
  }
}


/***/ }),

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ warmUp)
/* harmony export */ });
/* harmony import */ var _book_sessions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46779);
/* harmony import */ var _ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84341);
/* harmony import */ var _ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24745);
/* harmony import */ var _ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20024);




function* warmUp(engine, reader, { setup, recall, end, upTo, candles, doubt }) {
  const { from, after } = recall;
  const earlier = from === null ? [] : (0,_ledger_recalled_candles_js__WEBPACK_IMPORTED_MODULE_2__/* .earlierWarmup */ .jG)(reader, { first: from, end }, setup.periodMs);
  const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
  const journal = new JournalCursor(engine, setup);
  const first = from === null ? upTo : after;
  const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
  journal.follow(reader.entries(known?.seq ?? 0, first));
  if (known) journal.past = pastOf(known.setup, setup);
  else journal.applyOne();
  const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
  if (from !== null) {
    let last = after;
    let periodMs = (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSession */ .nM)(reader, after)?.started.setup.periodMs ?? setup.periodMs;
    for (const { event, entries, seq } of reader.stepsBetween(from, end, after)) {
      last = seq;
      periodMs = startedIn(entries)?.periodMs ?? periodMs;
      const isRefused = entries.some(({ kind }) => kind === "candle-refused");
      if (event.kind === "book") yield* beside.until(event.book.time);
      else if (event.kind === "candle" && !isRefused) yield* beside.until(event.candle.start + periodMs);
      journal.applyAll();
      journal.sessionOf(entries);
      if (event.kind === "warmup" || event.kind === "recall") engine.recall(entries);
      else if (engine.replay(event, entries, journal.past) && event.kind === "candle") yield event.candle;
    }
    journal.follow(reader.entries(last, upTo));
  }
  yield* beside.until(Number.POSITIVE_INFINITY);
  journal.applyAll();
}
function startedIn(entries) {
  const started = entries.findLast((entry) => entry.kind === "session-started");
  return started?.data.setup;
}
function restored(engine, reader, { first, shown, setup, doubt }) {
  const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
  const { seq, state, doubt: reason } = (0,_ledger_snapshots_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .findSnapshot */ .C)(reader, { upTo: first, before });
  if (reason !== null) doubt(reason);
  const session = state && (0,_book_sessions_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSession */ .nM)(reader, seq);
  if (!session) return null;
  const contradiction = (0,_ledger_snapshots_present_state_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionOf */ .z)(reader, seq, state);
  if (contradiction !== null) {
    doubt(`snapshots: that of entry ${seq} ${contradiction}`);
    return null;
  }
  engine.restore(state);
  return { seq, setup: session.started.setup };
}
function pastOf({ periodMs, strategy }, setup) {
  return { periodMs, isForeign: strategy !== setup.strategy };
}
class JournalCursor {
  #engine;
  #setup;
  #entries = [].values();
  #next = null;
  /** Of the session that the entries so far belong to. */
  past = { periodMs: null, isForeign: false };
  constructor(engine, setup) {
    this.#engine = engine;
    this.#setup = setup;
  }
  follow(entries) {
    this.#entries = entries;
    this.#advance();
  }
  applyOne() {
    if (!this.#next) return;
    this.sessionOf([this.#next]);
    this.#engine.recall([this.#next]);
    this.#advance();
  }
  /** Those that were made before `time`, as far as they stand in a row. */
  applyBefore(time) {
    while (this.#next && this.#next.time < time) this.applyOne();
  }
  applyAll() {
    while (this.#next) this.applyOne();
  }
  /** Notes which session's entries these are. */
  sessionOf(entries) {
    const started = startedIn(entries);
    if (!started) return;
    this.past = pastOf(started, this.#setup);
  }
  #advance() {
    const { value, done } = this.#entries.next();
    this.#next = done ? null : value;
  }
}
class CandlesBeside {
  #engine;
  #journal;
  #periodMs;
  #candles;
  #place = 0;
  constructor(engine, journal, periodMs, candles) {
    this.#engine = engine;
    this.#journal = journal;
    this.#periodMs = periodMs;
    this.#candles = candles;
  }
  /** Those that ended before `time`, after the entries that were made before their end. */
  *until(time) {
    for (let candle = this.#candles[this.#place]; candle; candle = this.#candles[this.#place]) {
      const ends = candle.start + this.#periodMs;
      if (ends >= time) return;
      this.#place += 1;
      this.#journal.applyBefore(ends);
      if (this.#engine.warm(candle, this.#journal.past.isForeign)) yield candle;
    }
  }
}


/***/ }),

/***/ 79227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ obeyCommands),
/* harmony export */   d: () => (/* binding */ leaveCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23135);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40646);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6729);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55995);







const COMMANDS = ["reduce", "halt", "reset", "resume"];
function leaveCommand(folder, given) {
  (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
  const path = freePath(folder);
  (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(path, JSON.stringify(given));
}
function obeyCommands(folder, obey) {
  let names;
  try {
    names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return;
  }
  for (const name of names.toSorted()) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const given = parse(path);
    if (given) obey(given);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true, recursive: true });
  }
}
function freePath(folder) {
  for (let time = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realNow */ .p1)(); ; time += 1) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${time}-${process.pid}.json`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return path;
  }
}
function parse(path) {
  try {
    const { command, reason, symbol } = JSON.parse((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnFile */ .zx)(path));
    if (typeof reason !== "string") return null;
    const words = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_2__/* .strangerWords */ .GS)(reason);
    if (command === "write-off" && typeof symbol === "string") return { command, symbol, reason: words };
    return COMMANDS.includes(command) ? { command, reason: words } : null;
  } catch {
    return null;
  }
}


/***/ }),

/***/ 91003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ writerLockOf),
/* harmony export */   Tk: () => (/* binding */ pathsOfLedger),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony export booksIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23135);
/* harmony import */ var _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78496);




const BOOKS = "books";
function pathsOf(workdir, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC) {
  const shared = stateOf(workdir);
  const state = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC ? shared : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, BOOKS, book);
  const home = book === _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC ? workdir : state;
  return {
    workdir,
    config: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "runtime-config.json"),
    killSwitch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "RUNTIME_DISABLED"),
    state,
    lock: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session.lock"),
    /** What exchanges listed when they were last asked, a file each. */
    listings: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "listings"),
    /** When exchanges were last asked, by any process of the work directory. */
    requestPace: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "request-pace.json"),
    commands: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "commands"),
    stopRequest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "stop-request.json"),
    signOfLife: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "watcher"),
    result: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "session-result.json"),
    runtimeLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.log"),
    serverLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "unified-server.log"),
    botLog: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-bot.log"),
    pid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid"),
    startingPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "starting.pid"),
    serverPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.server"),
    botPid: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "chimera-runtime.pid.bot"),
    metrics: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-metrics.json"),
    reports: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "runtime-reports")
  };
}
function stateOf(workdir) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workdir, ".chimera", "state");
}
function ledgerPathOf(workdir, mode, book = _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pathsOf(workdir, book).state, mode, "ledger.db");
}
function pathsOfLedger(ledgerPath) {
  const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath));
  const books = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(state);
  const isMain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(books) !== BOOKS;
  const shared = isMain ? state : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(books);
  return pathsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, "..", ".."), isMain ? _config_book_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_BOOK */ .GC : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(state));
}
function booksIn(workdir) {
  const folder = join(stateOf(workdir), BOOKS);
  const others = existsSync(folder) ? readdirSync(folder).filter((name) => BOOK_NAME.test(name)) : [];
  return [MAIN_BOOK, ...others.toSorted()].filter(
    (book) => MODES.some((mode) => existsSync(ledgerPathOf(workdir, mode, book)))
  );
}
function writerLockOf(ledgerPath) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(ledgerPath), "writer.lock");
}


/***/ }),

/***/ 43552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ hostRules)
/* harmony export */ });
function hostRules({ safety, runtime_settings }) {
  return {
    isolation: safety.strategy_isolation,
    answerMs: runtime_settings.strategy_answer_seconds * 1e3
  };
}
function nameOf({ servers }, id) {
  return servers[id] === void 0 ? id : `${id}@localhost`;
}


/***/ }),

/***/ 71135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ leaveStopRequest),
/* harmony export */   f8: () => (/* binding */ findStopRequest),
/* harmony export */   tw: () => (/* binding */ forgetStopRequest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23135);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6729);
/* harmony import */ var _written_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34295);





const LONGEST_REASON = 500;
const stopRequest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
  outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["stopped", "cancelled", "killed"]),
  reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(LONGEST_REASON).transform((text) => (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(text))
});
function leaveStopRequest({ state, stopRequest: path }, request) {
  (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)(state);
  const { outcome, reason } = request;
  (0,_written_json_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJson */ .G)(path, { outcome, reason: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(reason).slice(0, LONGEST_REASON) });
}
function findStopRequest({ stopRequest: path }) {
  return (0,_written_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(path, stopRequest);
}
function forgetStopRequest({ stopRequest: path }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
}


/***/ })

};
