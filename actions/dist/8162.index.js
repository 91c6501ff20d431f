export const id = 8162;
export const ids = [8162];
export const modules = {

/***/ 10141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ fileTime),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   Rf: () => (/* binding */ awakeFor),
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   _k: () => (/* binding */ MachineClock),
/* harmony export */   od: () => (/* binding */ settlesWithin),
/* harmony export */   p1: () => (/* binding */ realNow),
/* harmony export */   rj: () => (/* binding */ steadyNow),
/* harmony export */   rm: () => (/* binding */ SessionClock),
/* harmony export */   vf: () => (/* binding */ processAgeMs),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const LONGEST_WAIT_MS = 1e4;
const MOVED_MS = 500;
const PROCESS_START_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();
function realNow() {
  return Date.now();
}
function monotonicNow() {
  return PROCESS_START_MS + performance.now();
}
function processAgeMs() {
  return performance.now();
}
const slept = { ms: 0, readAt: Number.NaN };
function steadyNow() {
  const monotonic = monotonicNow();
  const offset = realNow() - monotonic;
  if (!(Math.abs(offset - slept.readAt) <= MOVED_MS)) {
    slept.readAt = offset;
    const sleptMs = uptimeWithSleepMs() - monotonic;
    if (Math.abs(sleptMs - slept.ms) > MOVED_MS) slept.ms = sleptMs > MOVED_MS ? sleptMs : 0;
  }
  return monotonic + slept.ms;
}
function uptimeWithSleepMs() {
  try {
    return node_os__WEBPACK_IMPORTED_MODULE_0__.uptime() * 1e3;
  } catch {
    return 0;
  }
}
async function sleep(ms, signal) {
  if (signal?.aborted) return;
  try {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, void 0, signal ? { signal } : {});
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
const LOOK_EVERY_MS = 1e3;
const ASLEEP_MS = 1e4;
async function awakeFor(ms, signal, asleepMs = ASLEEP_MS) {
  let looked = steadyNow();
  let until = looked + ms;
  while (looked < until && !signal?.aborted) {
    await sleep(Math.min(LOOK_EVERY_MS, until - looked), signal);
    const now = steadyNow();
    if (now - looked > asleepMs) until = now + ms;
    looked = now;
  }
}
async function settlesWithin(work, ms, signal) {
  const over = new AbortController();
  const settled = work.then(
    () => true,
    () => true
  );
  const late = sleep(ms, signal ? AbortSignal.any([signal, over.signal]) : over.signal).then(() => false);
  const isSettled = await Promise.race([settled, late]);
  over.abort();
  return isSettled;
}
class MachineClock {
  now() {
    return realNow();
  }
  steady() {
    return steadyNow();
  }
  /** Resolves when as much time has gone by as lies between now and then (or somewhat earlier), or when the signal aborts. */
  async until(time, signal) {
    const left = Math.ceil(time - realNow());
    if (left > 0) await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
    else await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
  }
}
class SessionClock {
  #anchor;
  #reset = new AbortController();
  constructor(anchor) {
    this.#anchor = anchor;
  }
  now() {
    const { sessionTime, steadyTime, speed } = this.#anchor;
    return sessionTime + (steadyNow() - steadyTime) * speed;
  }
  /** Goes by another anchor from now on: the session's time turned out to be wrong. */
  anchor(anchor) {
    this.#anchor = anchor;
    this.#reset.abort();
    this.#reset = new AbortController();
  }
  /** Resolves at that session time, or when the signal aborts. Lets other events run even when it is late. */
  async until(sessionTime, signal) {
    let left = this.#realMsUntil(sessionTime);
    if (left <= 0) await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    while (left > 0 && !signal?.aborted) {
      const { signal: reset } = this.#reset;
      await sleep(Math.min(left, LONGEST_WAIT_MS), signal ? AbortSignal.any([signal, reset]) : reset);
      left = this.#realMsUntil(sessionTime);
    }
  }
  #realMsUntil(sessionTime) {
    return Math.ceil((sessionTime - this.now()) / this.#anchor.speed);
  }
}
function isoTime(time) {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
function fileTime(time) {
  return isoTime(time).replace(/[-:Z]/g, "").replace("T", "-");
}


/***/ }),

/***/ 49615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
  exitCode;
  /** How it is mended; `null` if the message says it, or if nobody knows. */
  remedy;
  constructor(message, { exitCode = 1, remedy = null, ...options } = {}) {
    super(message, options);
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}
function findingLines({ where, found, expected, remedy }) {
  return [
    `  where:    ${where}`,
    `  found:    ${found}`,
    `  expected: ${expected}`,
    ...remedy === void 0 ? [] : [`  remedy:   ${remedy}`]
  ];
}


/***/ }),

/***/ 90211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ approximate),
/* harmony export */   HW: () => (/* binding */ ceilToStep),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   dL: () => (/* binding */ smaller),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   gM: () => (/* binding */ floorToStep),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export Big */
const QUOTIENT_SCALE = 18;
const SAFE = Number.MAX_SAFE_INTEGER;
const FIFTEEN_DIGITS = 1e15;
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const WIDE_TENS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const ZERO_CODE = 48;
const NOTATION = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
class Big {
  units;
  scale;
  constructor(units, scale) {
    this.units = units === 0 ? 0 : units;
    this.scale = scale;
  }
  plus(other) {
    const scale = Math.max(this.scale, other.scale);
    const sum = floatAt(this, scale) + floatAt(other, scale);
    return isExact(sum) ? new Big(sum, scale) : fit(wideAt(this, scale) + wideAt(other, scale), scale);
  }
  minus(other) {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) - floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) - wideAt(other, scale), scale);
  }
  times(other) {
    const scale = this.scale + other.scale;
    const product = floatAt(this, this.scale) * floatAt(other, other.scale);
    return isExact(product) ? new Big(product, scale) : fit(wideAt(this, this.scale) * wideAt(other, other.scale), scale);
  }
  /** Towards zero, to 18 digits behind the point. */
  div(other) {
    const { units: a, scale } = this;
    const { units: b } = other;
    if (b === 0) throw new RangeError("division by zero");
    const gap = scale - other.scale;
    if (gap >= 0 && gap <= QUOTIENT_SCALE && typeof a === "number" && typeof b === "number" && a % b === 0) {
      return new Big(a / b, gap);
    }
    const shift = QUOTIENT_SCALE - gap;
    const [above, below] = shift > 0 ? [wideTen(shift), 1n] : [1n, wideTen(-shift)];
    return shorten(BigInt(a) * above / (BigInt(b) * below), QUOTIENT_SCALE);
  }
  /** The remainder of a division, with the sign of this. */
  mod(other) {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) % floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) % wideAt(other, scale), scale);
  }
  abs() {
    return this.units < 0 ? new Big(-this.units, this.scale) : this;
  }
  eq(other) {
    return order(this, other) === 0;
  }
  gt(other) {
    return order(this, other) > 0;
  }
  gte(other) {
    return order(this, other) >= 0;
  }
  lt(other) {
    return order(this, other) < 0;
  }
  lte(other) {
    return order(this, other) <= 0;
  }
  /** Plain notation: never an exponent, no zeros that say nothing. */
  toFixed() {
    const { units, scale } = this;
    if (scale === 0) return String(units);
    const digits = String(units < 0 ? -units : units).padStart(scale + 1, "0");
    const point = digits.length - scale;
    let end = digits.length;
    while (end > point && digits.charCodeAt(end - 1) === ZERO_CODE) end -= 1;
    const whole = units < 0 ? `-${digits.slice(0, point)}` : digits.slice(0, point);
    return end === point ? whole : `${whole}.${digits.slice(point, end)}`;
  }
}
const ZERO = new Big(0, 0);
function decimal(value) {
  return typeof value === "number" ? fromFloat(value) : fromShortText(value) ?? fromText(value);
}
function plain(value) {
  return value.toFixed();
}
function approximate(value) {
  const { units, scale } = value;
  if (typeof units === "number" && scale < TENS.length) return units / TENS[scale];
  return Number(value.toFixed());
}
function floorToStep(value, step) {
  if (step.units === 0) return value;
  const floor = value.minus(value.mod(step));
  return floor.scale > step.scale ? coarser(floor, step.scale) : floor;
}
function ceilToStep(value, step) {
  const floor = floorToStep(value, step);
  return floor.eq(value) ? floor : floor.plus(step);
}
function smaller(a, b) {
  return a.lt(b) ? a : b;
}
function isExact(units) {
  return units >= -SAFE && units <= SAFE;
}
function floatAt({ units, scale }, finer) {
  if (typeof units === "bigint") return Number.NaN;
  if (finer === scale) return units;
  const lifted = units * (TENS[finer - scale] ?? Number.NaN);
  return isExact(lifted) ? lifted : Number.NaN;
}
function wideAt({ units, scale }, finer) {
  return BigInt(units) * wideTen(finer - scale);
}
function wideTen(power) {
  return WIDE_TENS[power] ?? 10n ** BigInt(power);
}
function fit(units, scale) {
  return new Big(units >= -SAFE && units <= SAFE ? Number(units) : units, scale);
}
function shorten(units, scale) {
  let [short, places] = [units, scale];
  while (places > 0 && short % 10n === 0n) {
    short /= 10n;
    places -= 1;
  }
  return fit(short, places);
}
function coarser({ units, scale }, places) {
  const ten = TENS[scale - places];
  return typeof units === "number" && ten !== void 0 ? new Big(units / ten, places) : fit(BigInt(units) / wideTen(scale - places), places);
}
function order(a, b) {
  const scale = Math.max(a.scale, b.scale);
  const difference = floatAt(a, scale) - floatAt(b, scale);
  if (!Number.isNaN(difference)) return difference;
  const [x, y] = [wideAt(a, scale), wideAt(b, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}
function fromFloat(value) {
  if (Number.isSafeInteger(value)) return new Big(value, 0);
  for (let scale = 1; scale < TENS.length; scale += 1) {
    const units = Math.round(value * TENS[scale]);
    if (!(Math.abs(units) <= FIFTEEN_DIGITS)) break;
    if (units / TENS[scale] === value) return new Big(units, scale);
  }
  return fromText(String(value));
}
function fromShortText(text) {
  const { length } = text;
  if (length === 0 || length > 16) return null;
  let units = 0;
  let point = -1;
  for (let place = 0; place < length; place += 1) {
    const digit = text.charCodeAt(place) - ZERO_CODE;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (text[place] === "." && point < 0) point = place;
    else return null;
  }
  if (point < 0) return length > 15 ? null : new Big(units, 0);
  return length === 1 ? null : new Big(units, length - 1 - point);
}
function fromText(text) {
  const match = NOTATION.exec(text);
  if (!match) throw new Error(`"${text}" is not a number`);
  const [, sign, whole, fraction, exponent] = match;
  const digits = BigInt(`${whole}${fraction}`);
  const scale = fraction.length - Number(exponent ?? 0);
  const units = sign === "-" ? -digits : digits;
  return scale < 0 ? fit(units * wideTen(-scale), 0) : shorten(units, scale);
}


/***/ }),

/***/ 13728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ startAt),
/* harmony export */   Iv: () => (/* binding */ ROW_LENGTH),
/* harmony export */   PL: () => (/* binding */ candleAt),
/* harmony export */   kk: () => (/* binding */ lastBefore),
/* harmony export */   nT: () => (/* binding */ firstFrom)
/* harmony export */ });
const ROW_LENGTH = 7;
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


/***/ }),

/***/ 26192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inspectCandle)
/* harmony export */ });
const GOOD = Object.freeze({ ok: true, missing: 0 });
const LEAST_PRICE = 1e-15;
const MOST_PRICE = 1e15;
const MOST_VOLUME = 1e24;
function inspectCandle(candle, previousStart, periodMs) {
  const { start, open, high, low, close, volume } = candle;
  const follows = previousStart !== null && start - previousStart === periodMs;
  const shaped = low >= LEAST_PRICE && low <= open && low <= close && open <= high && close <= high && high <= MOST_PRICE;
  if (!shaped || !(volume >= 0 && volume <= MOST_VOLUME) || !(follows || Number.isSafeInteger(start) && start % periodMs === 0)) {
    return { ok: false, reason: fault(candle, periodMs) };
  }
  if (follows || previousStart === null) return GOOD;
  if (start <= previousStart) {
    return { ok: false, reason: `starts at ${start}, not after the previous candle at ${previousStart}` };
  }
  return { ok: true, missing: (start - previousStart) / periodMs - 1 };
}
function fault(candle, periodMs) {
  for (const field of ["start", "open", "high", "low", "close", "volume"]) {
    if (!Number.isFinite(candle[field])) return `${field} is ${candle[field]}, not a finite number`;
  }
  const { start, open, high, low, close, volume } = candle;
  if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
    return `start ${start} is not on the grid of ${periodMs} ms`;
  }
  if (volume < 0) return `volume ${volume} is negative`;
  for (const field of ["low", "open", "close", "high"]) {
    if (candle[field] <= 0) return `${field} ${candle[field]} is not a positive price`;
    if (candle[field] < LEAST_PRICE)
      return `${field} ${candle[field]} is below ${LEAST_PRICE}, too small for a price`;
    if (candle[field] > MOST_PRICE)
      return `${field} ${candle[field]} is above ${MOST_PRICE}, too large for a price`;
  }
  if (volume > MOST_VOLUME) return `volume ${volume} is above ${MOST_VOLUME}, too large for a volume`;
  const outside = open < low || open > high ? `open ${open}` : `close ${close}`;
  return low > high ? `low ${low} is above high ${high}` : `${outside} is outside ${low} to ${high}`;
}


/***/ }),

/***/ 30135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ timeframeMs),
/* harmony export */   Nb: () => (/* binding */ FoldedCandles),
/* harmony export */   wQ: () => (/* binding */ timeframes)
/* harmony export */ });
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
const TIMEFRAMES = /* @__PURE__ */ new Map([
  ["1m", MINUTE_MS],
  ["3m", 3 * MINUTE_MS],
  ["5m", 5 * MINUTE_MS],
  ["10m", 10 * MINUTE_MS],
  ["15m", 15 * MINUTE_MS],
  ["30m", 30 * MINUTE_MS],
  ["1h", HOUR_MS],
  ["2h", 2 * HOUR_MS],
  ["4h", 4 * HOUR_MS],
  ["6h", 6 * HOUR_MS],
  ["8h", 8 * HOUR_MS],
  ["12h", 12 * HOUR_MS],
  ["1d", 24 * HOUR_MS]
]);
const timeframes = [...TIMEFRAMES.keys()];
function timeframeMs(name) {
  const periodMs = TIMEFRAMES.get(name);
  if (periodMs === void 0) {
    throw new RangeError(`unknown timeframe "${name}"; known are ${timeframes.join(", ")}`);
  }
  return periodMs;
}
class FoldedCandles {
  #basePeriodMs;
  #periodMs;
  #start = Number.NEGATIVE_INFINITY;
  #open = 0;
  #high = 0;
  #low = 0;
  #close = 0;
  #volume = 0;
  /** Whether a bucket is under way whose beginning was seen. */
  #filling = false;
  /**
   * A bucket that closed together with an earlier, late one. It comes out with the next base candle: one call
   * yields one candle, and an indicator must not miss any. There is never more than one, because while it
   * waits no other bucket is under way.
   */
  #waiting = null;
  constructor(basePeriodMs, periodMs) {
    if (!(basePeriodMs > 0 && periodMs >= basePeriodMs && periodMs % basePeriodMs === 0)) {
      throw new RangeError(`${periodMs} ms is not a multiple of the base period of ${basePeriodMs} ms`);
    }
    this.#basePeriodMs = basePeriodMs;
    this.#periodMs = periodMs;
  }
  /** Takes the next base candle; returns the higher candle that it closes, else `null`. */
  add(candle) {
    let closed = this.#waiting;
    this.#waiting = null;
    const since = candle.start - this.#start;
    const isSame = since >= 0 && since < this.#periodMs;
    const offset = isSame ? since : candle.start % this.#periodMs;
    const bucket = candle.start - offset;
    if (isSame) {
      if (this.#filling) this.#extend(candle);
    } else {
      if (this.#filling) closed = this.#emit(candle.symbol);
      const seenFromItsBeginning = this.#start !== Number.NEGATIVE_INFINITY || offset === 0;
      this.#begin(candle, bucket, seenFromItsBeginning);
    }
    if (this.#filling && offset + this.#basePeriodMs === this.#periodMs) {
      const own = this.#emit(candle.symbol);
      if (closed === null) return own;
      this.#waiting = own;
    }
    return closed;
  }
  #begin(candle, bucket, filling) {
    this.#start = bucket;
    this.#filling = filling;
    this.#open = candle.open;
    this.#high = candle.high;
    this.#low = candle.low;
    this.#close = candle.close;
    this.#volume = candle.volume;
  }
  #extend(candle) {
    if (candle.high > this.#high) this.#high = candle.high;
    if (candle.low < this.#low) this.#low = candle.low;
    this.#close = candle.close;
    this.#volume += candle.volume;
  }
  #emit(symbol) {
    this.#filling = false;
    return {
      symbol,
      start: this.#start,
      open: this.#open,
      high: this.#high,
      low: this.#low,
      close: this.#close,
      volume: this.#volume
    };
  }
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ SLIPPAGE_MODELS),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   al: () => (/* binding */ GOVERNOR_STATES),
/* harmony export */   dv: () => (/* binding */ EXIT_REASONS),
/* harmony export */   fz: () => (/* binding */ ORDER_TYPES),
/* harmony export */   kl: () => (/* binding */ ACTIONS),
/* harmony export */   sj: () => (/* binding */ END_REASONS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* unused harmony export TRADES */
const TRADES = ["buy", "sell", "short", "cover"];
const ACTIONS = [...TRADES, "cancel"];
const RULES = [
  "exits-only",
  "state",
  "stale-data",
  "short-selling",
  "confidence",
  "daily-loss",
  "drawdown",
  "trades-per-day",
  "already-held",
  "open-orders",
  "open-positions",
  "position-size",
  "exposure",
  "net-exposure",
  "cash",
  "cooldown",
  "instrument",
  "bracket",
  "no-position",
  "already-selling",
  "no-order"
];
const ORDER_TYPES = [
  "market",
  "limit",
  "stop-market",
  "stop-limit",
  "take-profit",
  "trailing-stop"
];
const EXIT_REASONS = [
  "signal",
  "stop-loss",
  "take-profit",
  "loss-limit",
  "written-off",
  "max-hold",
  "profit-by-age"
];
const GOVERNOR_STATES = ["active", "reducing", "halted"];
const MODES = ["paper", "test"];
const SLIPPAGE_MODELS = ["none", "fixed", "spread", "volume-share"];
const COMMANDS = ["reduce", "halt", "reset", "resume"];
const END_REASONS = [
  "completed",
  "data-ended",
  "stopped",
  "cancelled",
  "killed",
  "breaker",
  "failed",
  "controller-lost"
];


/***/ }),

/***/ 83865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ priceText),
/* harmony export */   c: () => (/* binding */ amountText)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90211);

const MOST_DIGITS = 12;
const DIGITS_OF_AVERAGES = 8;
const LEAST_PLACES = 2;
function priceText(price) {
  if (typeof price === "string") {
    const digits2 = price.replace(/^-?0*\.?0*|\./g, "").length;
    return digits2 <= MOST_DIGITS ? price : priceText(Number(price));
  }
  if (!Number.isFinite(price)) return String(price);
  const [mantissa = "", exponent = "0"] = price.toExponential().split("e");
  const digits = mantissa.replace("-", "").replace(".", "").length;
  const above = Number(exponent);
  const exact = digits - 1 - above;
  const places = digits <= MOST_DIGITS ? exact : Math.max(DIGITS_OF_AVERAGES - 1 - above, LEAST_PLACES);
  if (above > 20 || places > 100) return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(price).toFixed();
  const text = price.toFixed(Math.max(places, 0));
  return digits <= MOST_DIGITS || !text.includes(".") ? text : text.replace(/\.?0+$/, "");
}
const LEAST_AMOUNT = 1e-9;
function amountText(amount) {
  if (Math.abs(amount) < LEAST_AMOUNT) return "0.00";
  const isSmall = Math.abs(amount) < 1;
  return isSmall ? priceText(Number(amount.toPrecision(3))) : amount.toFixed(2);
}


/***/ }),

/***/ 31419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ without),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
const GONE = "[redacted]";
const TOKENS = [
  // GitHub. Newer tokens of apps hold a JWT, with dots and dashes: what is left of one must not be there either.
  /(?<![A-Za-z0-9])(?:gh[oprsu]_|github_pat_)[\w.-]{16,}/g,
  // JSON web tokens.
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)*/g,
  // AWS, Google.
  /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
  /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g,
  // Slack, Discord, Telegram.
  /(?<![\w-])(?:xox[a-z]|xapp)-[\w-]{10,}/g,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{10,}/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{5,25}\/[\w-]{20,}/g,
  /(?<![\w-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g,
  /(?<!\d)\d{8,10}:[\w-]{35}(?![\w-])/g,
  // OpenAI, Anthropic and others that begin with sk-.
  /(?<![\w-])sk-(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  // Stripe, Docker, DigitalOcean, Shopify, npm, Hugging Face, Groq, GitLab, PyPI, xAI, SendGrid.
  /(?<![A-Za-z0-9])(?:[srp]k_(?:live|test)_|whsec_|dckr_pat_|do[opr]_v1_|shp(?:at|ca|pa|ss)_)(?=[\w-]{0,40}\d)[\w-]{16,}/g,
  /(?<![A-Za-z0-9])(?:npm_|hf_|gsk_)[A-Za-z0-9]{30,}/g,
  /(?<![\w-])(?:glpat-|pypi-|xai-)(?=[\w-]{0,40}\d)[\w-]{20,}/g,
  /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g,
  // A private key, as a file holds it: to its end, or to the end of the text. One match takes all that follows it.
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g
];
const NO_SENTENCE = "(?!(?:all|an?|and|any|are|can|each|every|false|for|has|is|it|may|missing|must|no|none|not|nothing|null|of|or|remove|required|set|string|that|the|there|this|to|true|undefined|use|was|what|which|with)(?![\\w]))";
const QUOTE = String.raw`(?:\\{0,8}["'])?`;
const PLACES = [
  new RegExp(
    String.raw`(authorization${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{1,20} )?(?:[^\s"',;\\]|\\{1,8}(?=[^\s"',;\\]))+`,
    "gi"
  ),
  // The user's name and the `@` of an address stay. A password may hold an `@` of its own.
  /(:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(@)/g,
  /(:\/\/)[\w%~-]{20,300}(@)/g,
  new RegExp(
    String.raw`((?:mnemonic|(?:seed|recovery)[ _-]?phrase)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{3,8}[ ,]{1,3}){11,23}[a-z]{3,8}`,
    "gi"
  ),
  new RegExp(
    String.raw`((?:passw(?:or)?d|pwd|passphrase|secret(?:[_-]?key)?)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})${NO_SENTENCE}(?:[^\s"',;&[\\]|\\(?!["'])){3,}`,
    "gi"
  )
];
const ANNOUNCED = new RegExp(
  String.raw`((?:(?<!cache[ _-]?)key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie|jwt|private)[\w-]{0,20}${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})([\w+/=.~%-]{16,})`,
  "gi"
);
const SCHEME = /\b((?:bearer|basic) )([\w+/=.~-]{16,})/gi;
const looksRandom = (word) => word.split(/[./_~-]+/).some(isRandomPiece);
const LEAST_PIECE = 12;
const LEAST_LETTERS_ALONE = 20;
function isRandomPiece(piece) {
  const digits = piece.replace(/\D/g, "").length;
  if (piece.length < LEAST_PIECE || /^\d{8}T\d{4,9}Z?$/.test(piece)) return false;
  if (digits === 0) return piece.length >= LEAST_LETTERS_ALONE && /[A-Z]{2}[a-z]+[A-Z]|[+%]/.test(piece);
  return digits >= 2 && digits < piece.length;
}
const isOrdinary = (word) => /^[A-Za-z][a-z.~-]*$/.test(word);
function without(secret) {
  return (text) => secret === "" ? text : text.replaceAll(secret, GONE);
}
function redacted(text) {
  const clean = TOKENS.reduce((left, token) => left.replace(token, GONE), text);
  const placed = PLACES.reduce(
    (left, place) => left.replace(
      place,
      (_, before, after) => typeof after === "string" ? before + GONE + after : before + GONE
    ),
    clean
  );
  return placed.replace(SCHEME, (whole, before, value) => isOrdinary(value) ? whole : before + GONE).replace(
    ANNOUNCED,
    (whole, before, value) => looksRandom(value) ? before + GONE : whole
  );
}


/***/ }),

/***/ 47554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ strangerWords),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   WL: () => (/* binding */ shortWords),
/* harmony export */   pL: () => (/* binding */ LONGEST_WORDS_BYTES)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31419);

const LONGEST_WORDS_BYTES = 2e3;
const LONGEST_LOOK = 16e3;
const LONGEST_LAST_WORD = 4e3;
const TERMINAL = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,4000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,10}[0-~]/g
);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/;
const IS_PLAIN = /^[ -~]*$/;
function visible(text) {
  if (IS_PLAIN.test(text)) return text;
  const lines = text.replace(TERMINAL, "").split(LINE_BREAKS);
  const line = lines.length === 1 ? lines[0] : lines.map((each) => each.trim()).filter(Boolean).join(" \u23CE ");
  return line.replaceAll("	", " ").replace(INVISIBLE, "").toWellFormed();
}
function strangerWords(text, longestBytes = LONGEST_WORDS_BYTES) {
  const words = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(visible(lookedAt(text)));
  const isWhole = text.length <= LONGEST_LOOK;
  if (isWhole && lengthThatFits(words, longestBytes) === words.length) return words;
  const mark = ` \u2026 [cut: ${text.length} characters]`;
  const kept = words.slice(0, lengthThatFits(words, longestBytes - mark.length - 2));
  return kept.replace(/\[[a-z]{0,8}$/, "").trimEnd() + mark;
}
function shortWords(text, most) {
  const words = strangerWords(text);
  return words.length > most ? `${words.slice(0, most).toWellFormed()}\u2026` : words;
}
function lookedAt(text) {
  if (text.length <= LONGEST_LOOK) return text;
  let end = LONGEST_LOOK;
  const least = LONGEST_LOOK - LONGEST_LAST_WORD;
  while (end > least && !/\s/.test(text[end - 1])) end -= 1;
  return text.slice(0, end);
}
function lengthThatFits(text, bytes) {
  if (text.length * 3 <= bytes) return text.length;
  return new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes))).read;
}


/***/ }),

/***/ 2318:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10141);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95471);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96696);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13728);
/* harmony import */ var _parameter_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9176);
/* harmony import */ var _run_replies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2850);
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59807);
/* harmony import */ var _sync_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81433);
/* harmony import */ var _table_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4262);
/* harmony import */ var _walls_access_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);
/* harmony import */ var _walls_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21989);










const [path, isWatched] = process.argv.slice(-2);
const lines = new _sync_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .SyncLines */ .b(0);
const { parse, stringify } = JSON;
const opened = isWatched === "watched" ? (0,_walls_access_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watchOpened */ .h)() : /* @__PURE__ */ new Set();
const { exit } = (0,_walls_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .raiseGuard */ .S)();
const pause = new Int32Array(new SharedArrayBuffer(4));
let tools = _chimera_engine__WEBPACK_IMPORTED_MODULE_4__/* .NO_TOOLS */ .g;
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
      return { tried: (0,_parameter_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .tryParameters */ .a)(definition, request.parameters, request.periodMs, tools) };
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
  let told = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .monotonicNow */ .XZ)();
  for (const [place, question] of questions.entries()) {
    answerTo(question);
    const now = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_6__/* .monotonicNow */ .XZ)();
    if (now - told < _run_replies_js__WEBPACK_IMPORTED_MODULE_7__/* .TELL_EVERY_MS */ .h) continue;
    told = now;
    say({ upTo: place + 1, answers: [], isLast: false });
  }
  return { done: true };
}
function madeThen(definition, request) {
  let made;
  try {
    made = new _chimera_engine__WEBPACK_IMPORTED_MODULE_8__/* .StrategyInstances */ .s(definition, request.type === "run" ? request.setup : request, tools);
  } catch (error) {
    return { failed: (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error) };
  }
  if (request.type === "begin") {
    instances = made;
    return { done: true };
  }
  const run = new _table_run_js__WEBPACK_IMPORTED_MODULE_10__/* .TableRun */ .UV(table, request, "", () => {
  });
  const strategy = {
    show: (question) => void made.answer(question),
    answer: (question) => made.answer(question)
  };
  return (0,_run_replies_js__WEBPACK_IMPORTED_MODULE_7__/* .tellRun */ .R)(run, strategy, request.eachFrom, say);
}
function tableOf({ symbols, periodMs, length }) {
  const rows = new Float64Array(length * _chimera_engine__WEBPACK_IMPORTED_MODULE_11__/* .ROW_LENGTH */ .Iv);
  if (!lines.fill(new Uint8Array(rows.buffer))) exit(0);
  return { symbols, periodMs, length, rows };
}
function takesTools({ create }) {
  return create.length >= 3;
}
function answerTo(question) {
  return instances?.answer(question) ?? [];
}
try {
  const definition = await (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_9__/* .importStrategy */ .pI)(path);
  if (takesTools(definition)) {
    const { indicators } = await Promise.all(/* import() */[__webpack_require__.e(110), __webpack_require__.e(2266)]).then(__webpack_require__.bind(__webpack_require__, 62266));
    tools = { indicators, log: (...values) => console.log(...values) };
  }
  const { name, description, parameters, scope = "symbol" } = definition;
  say({ loaded: { name, description, parameters, scope } });
  for (let line = lines.next(); line !== null; line = lines.next()) say(replyTo(definition, parse(line)));
  exit(0);
} catch (error) {
  say({ failed: (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error) });
  exit(1);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tellRun),
/* harmony export */   h: () => (/* binding */ TELL_EVERY_MS)
/* harmony export */ });
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10141);

const TELL_EVERY_MS = 10;
const LOOK_EVERY_MS = 2;
const MOST_BETWEEN_LOOKS = 1024;
const MOST_SIGNALS_TOLD = 100;
function tellRun(run, strategy, eachFrom, tell) {
  let answers = [];
  let signals = 0;
  let told = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
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
      if (signals >= MOST_SIGNALS_TOLD) tellUpTo(place + 1, (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)());
      return said;
    }
  };
  let stride = 1;
  let looked = told;
  while (run.place < run.rows.length) {
    const isEach = run.place >= eachFrom;
    run.advance(isEach ? run.place + 1 : Math.min(run.place + stride, eachFrom), noting);
    const now = (0,_chimera_base__WEBPACK_IMPORTED_MODULE_0__/* .monotonicNow */ .XZ)();
    const wanted = stride * LOOK_EVERY_MS / Math.max(now - looked, 0.01);
    stride = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, Math.floor(wanted)));
    looked = now;
    if (isEach || run.place === eachFrom || now - told >= TELL_EVERY_MS) tellUpTo(run.place, now);
  }
  return { upTo: run.place, answers, isLast: true };
}


/***/ }),

/***/ 59807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ StrategyError),
/* harmony export */   XK: () => (/* binding */ isParameterName),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   pI: () => (/* binding */ importStrategy)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _chimera_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49615);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47554);



const LONGEST_NAME_BYTES = 200;
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,59}$/;
function isParameterName(name) {
  return PARAMETER_NAME.test(name) && (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name) === name;
}
class StrategyError extends _chimera_base__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
  name = "StrategyError";
  constructor(message, exitCode = 2) {
    super((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(message), { exitCode });
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
  const { name, description, parameters, scope, warmup, create } = exported;
  if (typeof name !== "string" || name === "") throw wrong("must export a name");
  if (typeof warmup !== "function") throw wrong("must export warmup(parameters), the candles it needs first");
  if (typeof create !== "function")
    throw wrong("must export create(parameters), which makes one instance a symbol");
  if (scope !== void 0 && scope !== "symbol" && scope !== "portfolio") {
    throw wrong(
      `must have the scope symbol or portfolio, not ${JSON.stringify((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(String(scope), 60))}`
    );
  }
  for (const [parameter, range] of Object.entries(parameters ?? {})) {
    if (!isParameterName(parameter)) {
      throw wrong(
        `must give each parameter a name of at most 60 letters, digits, _, - and ., not ${JSON.stringify((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .shortWords */ .WL)(parameter, 60))}`
      );
    }
    if (!isRange(range)) throw wrong(`must give parameter ${parameter} as { default, min, max }`);
    if (!(range.step === void 0 || range.step > 0)) {
      throw wrong(`must give parameter ${parameter} a step above 0, or none`);
    }
  }
  return {
    name: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(name, LONGEST_NAME_BYTES),
    description: typeof description === "string" ? (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .strangerWords */ .GS)(description) : "",
    parameters: parameters ?? {},
    warmup: warmup.bind(exported),
    create: create.bind(exported),
    ...scope === void 0 ? {} : { scope }
  };
}
function isRange(range) {
  const { default: value, min, max } = range ?? {};
  return [value, min, max].every(Number.isFinite) && min <= value && value <= max;
}


/***/ }),

/***/ 81433:
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

/***/ 4158:
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

/***/ 21989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ raiseGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _node_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45599);






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


/***/ })

};
