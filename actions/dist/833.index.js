export const id = 833;
export const ids = [833];
export const modules = {

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

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutRunnerCommands)
/* harmony export */ });
const DEFUSE = "\u203A ";
function withoutRunnerCommands(line) {
  const safe = line.includes("##") ? line.replace(/##(?=(?:vso)?\[)/gi, "# #") : line;
  return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}


/***/ }),

/***/ 68489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ EfficiencyRatio)
/* harmony export */ });
class EfficiencyRatio {
  #values;
  #count = 0;
  constructor(interval) {
    this.#values = new Float64Array(interval + 1);
  }
  /** Takes the next value; `null` until `interval` steps were seen. */
  add(value) {
    const values = this.#values;
    const size = values.length;
    values[this.#count % size] = value;
    this.#count += 1;
    if (this.#count < size) return null;
    let way = 0;
    let previous = values[this.#count % size];
    const oldest = previous;
    for (let step = 1; step < size; step += 1) {
      const next = values[(this.#count + step) % size];
      way += Math.abs(next - previous);
      previous = next;
    }
    return way === 0 ? 0 : Math.abs(value - oldest) / way;
  }
}


/***/ }),

/***/ 66010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ areEven)
/* harmony export */ });
const ROUNDING = 1e-12;
function areEven(one, other, price) {
  return Math.abs(one - other) <= price * ROUNDING;
}


/***/ }),

/***/ 54487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exponential),
/* harmony export */   b: () => (/* binding */ SmoothedAverage)
/* harmony export */ });
class SmoothedAverage {
  #interval;
  #factor;
  #seen = 0;
  #sum = 0;
  value = null;
  constructor(interval, factor = 1 / interval) {
    this.#interval = interval;
    this.#factor = factor;
  }
  /** Takes the next value; `null` until `interval` were seen. */
  add(value) {
    if (this.value === null) {
      this.#sum += value;
      this.#seen += 1;
      if (this.#seen === this.#interval) this.value = this.#sum / this.#interval;
    } else {
      this.value = (value - this.value) * this.#factor + this.value;
    }
    return this.value;
  }
}
function exponential(interval) {
  return new SmoothedAverage(interval, 2 / (interval + 1));
}


/***/ }),

/***/ 31373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ trueRange),
/* harmony export */   u6: () => (/* binding */ ADX),
/* harmony export */   yJ: () => (/* binding */ ATR)
/* harmony export */ });
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66010);
/* harmony import */ var _smoothed_average_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54487);


function trueRange({ high, low }, closeBefore) {
  return Math.max(high - low, Math.abs(high - closeBefore), Math.abs(low - closeBefore));
}
class ATR {
  #average;
  #close = null;
  constructor(interval) {
    this.#average = new _smoothed_average_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoothedAverage */ .b(interval);
  }
  /** Takes the next candle; `null` until `interval` were seen. */
  add(candle) {
    const before = this.#close;
    this.#close = candle.close;
    return this.#average.add(before === null ? candle.high - candle.low : trueRange(candle, before));
  }
}
class ADX {
  #range;
  #up;
  #down;
  #smoothed;
  #high = null;
  #low = 0;
  /** Strength of the rising and of the falling moves. */
  pdi = 0;
  mdi = 0;
  constructor(interval) {
    this.#range = new ATR(interval);
    this.#up = new _smoothed_average_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoothedAverage */ .b(interval);
    this.#down = new _smoothed_average_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoothedAverage */ .b(interval);
    this.#smoothed = new _smoothed_average_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoothedAverage */ .b(interval);
  }
  /**
   * Takes the next candle; `null` until twice the interval was seen. From 0 to 100. Throws `RangeError` for prices that are
   * no finite numbers, since they would stay in the averages for good; the engine refuses such candles before any strategy
   * sees them.
   */
  add(candle) {
    const { high, low, close } = candle;
    if (!Number.isFinite(high + low + close)) {
      throw new RangeError(`the ADX needs finite prices, not high ${high}, low ${low}, close ${close}`);
    }
    const isFirst = this.#high === null;
    const rise = this.#high === null ? 0 : high - this.#high;
    const drop = this.#high === null ? 0 : this.#low - low;
    const fall = (0,_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .areEven */ .B)(rise, drop, high) ? rise : drop;
    this.#high = high;
    this.#low = low;
    const range = this.#range.add(candle);
    const up = this.#up.add(rise > 0 && rise > fall ? rise : 0);
    const down = this.#down.add(fall > 0 && fall > rise ? fall : 0);
    if (isFirst || range === null || up === null || down === null) return null;
    this.pdi = range === 0 ? 0 : up / range;
    this.mdi = range === 0 ? 0 : down / range;
    const sum = this.pdi + this.mdi;
    return this.#smoothed.add(sum === 0 ? 0 : Math.abs(this.pdi - this.mdi) / sum * 100);
  }
}


/***/ }),

/***/ 67194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ SMA),
/* harmony export */   p8: () => (/* binding */ Window),
/* harmony export */   v8: () => (/* binding */ BollingerBands)
/* harmony export */ });
const ROOM = 8;
class Window {
  values;
  interval;
  end = 0;
  constructor(interval) {
    this.interval = interval;
    this.values = new Float64Array(interval * ROOM);
  }
  get start() {
    return this.end - this.interval;
  }
  /** Returns whether it is full. */
  add(value) {
    if (this.end === this.values.length) {
      this.values.copyWithin(0, this.start + 1);
      this.end = this.interval - 1;
    }
    this.values[this.end] = value;
    this.end += 1;
    return this.end >= this.interval;
  }
  /** In the order of the values: another order would be another sum. */
  sum() {
    const { values, end } = this;
    let sum = 0;
    for (let place = this.start; place < end; place += 1) sum += values[place];
    return sum;
  }
  /** The value that leaves next. */
  get oldest() {
    return this.values[this.start];
  }
  get newest() {
    return this.values[this.end - 1];
  }
  /** The sum of the last `count` values. */
  sumOfLast(count) {
    let sum = 0;
    for (let place = this.end - count; place < this.end; place += 1) sum += this.values[place];
    return sum;
  }
  max() {
    let most = this.oldest;
    for (let place = this.start + 1; place < this.end; place += 1) most = Math.max(most, this.values[place]);
    return most;
  }
  min() {
    let least = this.oldest;
    for (let place = this.start + 1; place < this.end; place += 1)
      least = Math.min(least, this.values[place]);
    return least;
  }
  /** Counted from the oldest value, so that the mean of equal values is that value and not its rounding. */
  mean() {
    const { oldest } = this;
    let sum = 0;
    for (let place = this.start + 1; place < this.end; place += 1) sum += this.values[place] - oldest;
    return oldest + sum / this.interval;
  }
  /** The sum of what `of` makes of each value; the place of the oldest is 0. */
  sumOf(of) {
    let sum = 0;
    for (let place = 0; place < this.interval; place += 1) sum += of(this.values[this.start + place], place);
    return sum;
  }
  /** The variance of a population: the mean square of the distances from the mean. */
  variance() {
    const mean = this.mean();
    return this.sumOf((value) => (value - mean) ** 2) / this.interval;
  }
}
class SMA {
  #window;
  /** The sums of the three windows under way, the next first, and how many of the three are complete. */
  #first = 0;
  #second = 0;
  #third = 0;
  #completed = 3;
  constructor(interval) {
    this.#window = new Window(interval);
  }
  /** Takes the next value; `null` until `interval` were seen. */
  add(value) {
    if (!this.#window.add(value)) return null;
    return (this.#completed < 3 ? this.#complete(value) : this.#begin()) / this.#window.interval;
  }
  #begin() {
    const { values, start, end, interval } = this.#window;
    if (interval < 4) return this.#window.sum();
    const [one, two, three] = [values[start], values[start + 1], values[start + 2]];
    let sum = one + two + three;
    let first = two + three;
    let second = three;
    let third = 0;
    for (let place = start + 3; place < end; place += 1) {
      const value = values[place];
      sum += value;
      first += value;
      second += value;
      third += value;
    }
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.#completed = 0;
    return sum;
  }
  #complete(value) {
    const sum = this.#first + value;
    this.#first = this.#second + value;
    this.#second = this.#third + value;
    this.#completed += 1;
    return sum;
  }
}
class BollingerBands {
  #window;
  #width;
  constructor(interval, width) {
    this.#window = new Window(interval);
    this.#width = width;
  }
  /** Takes the next value; `null` until `interval` were seen. */
  add(value) {
    const window = this.#window;
    if (!window.add(value)) return null;
    const { values, end, interval } = window;
    const middle = window.sum() / interval;
    let squares = 0;
    for (let place = window.start; place < end; place += 1) {
      const deviation = values[place] - middle;
      squares += deviation * deviation;
    }
    const distance = Math.sqrt(squares / interval) * this.#width;
    return { lower: middle - distance, middle, upper: middle + distance };
  }
}


/***/ }),

/***/ 23728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qQ: () => (/* binding */ hashOf),
  c_: () => (/* binding */ isStrategyFile),
  L5: () => (/* binding */ shippedStrategy),
  uB: () => (/* binding */ strategyFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/engine/src/price-text.js
var price_text = __webpack_require__(83865);
// EXTERNAL MODULE: ./.build/packages/indicators/src/wilder.js
var wilder = __webpack_require__(31373);
// EXTERNAL MODULE: ./node_modules/trading-signals/dist/index.js + 153 modules
var dist = __webpack_require__(50110);
;// CONCATENATED MODULE: ./.build/packages/strategies/src/breakout.js


const ATR_INTERVAL = 20;
const SETTLED_INTERVALS = 10;
class Breakout {
  #stopAtr;
  #periodMs;
  #entry;
  #exit;
  #atr = new wilder/* ATR */.yJ(ATR_INTERVAL);
  /** The channels before the candle that breaks out of them. */
  #highest = null;
  #lowest = null;
  constructor({ entry, exit, stopAtr, multiple }, periodMs) {
    this.#stopAtr = stopAtr;
    this.#periodMs = multiple * periodMs;
    this.#entry = new dist/* DonchianChannels */.fE(entry);
    this.#exit = new dist/* DonchianChannels */.fE(exit);
  }
  onCandle(candle, view) {
    const higher = view.closed(this.#periodMs);
    if (higher === null) return void 0;
    const [highest, lowest] = [this.#highest, this.#lowest];
    this.#highest = this.#entry.add(higher)?.upper ?? null;
    this.#lowest = this.#exit.add(higher)?.lower ?? null;
    const atr = this.#atr.add(higher);
    if (highest === null || lowest === null || atr === null) return void 0;
    const { symbol, close } = candle;
    if (view.position !== null) {
      if (close >= lowest) return void 0;
      const reason2 = `Closed at ${(0,price_text/* priceText */.B)(close)} below ${(0,price_text/* priceText */.B)(lowest)}, the lowest of the channel.`;
      return [{ symbol, action: "sell", confidence: 1, reason: reason2 }];
    }
    const stop = close - this.#stopAtr * atr;
    if (close <= highest || stop <= 0) return void 0;
    const confidence = 0.6 + 0.4 * (atr > 0 ? Math.min(1, (close - highest) / atr) : 0);
    const reason = `Closed at ${(0,price_text/* priceText */.B)(close)} above ${(0,price_text/* priceText */.B)(highest)}, the highest of the channel; stop ${this.#stopAtr} average ranges below.`;
    return [{ symbol, action: "buy", confidence, stop, reason }];
  }
}
const breakout = {
  name: "breakout",
  description: "Buys a close above the highest high of a channel, sells a close below the lowest low.",
  parameters: {
    multiple: {
      default: 15,
      min: 1,
      max: 60,
      integer: true,
      description: "base candles in one candle of the higher timeframe, on which everything is decided"
    },
    entry: {
      default: 20,
      min: 2,
      max: 500,
      integer: true,
      description: "candles in the channel that an entry breaks out of"
    },
    exit: {
      default: 10,
      min: 2,
      max: 500,
      integer: true,
      description: "candles in the channel that an exit falls out of"
    },
    stopAtr: { default: 2, min: 0.5, max: 20, description: "average true ranges to the stop" }
  },
  // One candle more than the channels need (a breakout has a before), and one that may be seen in part only.
  warmup: ({ multiple, entry, exit }) => multiple * (Math.max(entry, exit, SETTLED_INTERVALS * ATR_INTERVAL) + 2),
  create: (parameters, periodMs) => new Breakout(parameters, periodMs)
};

;// CONCATENATED MODULE: ./.build/packages/strategies/src/buy-and-hold.js
const PATIENCE = 60;
class BuyAndHold {
  /** Once a position was seen, its end (by a stop or a target) is final: this strategy judges nothing. */
  #held = false;
  #wait = 0;
  onCandle(candle, view) {
    if (view.position !== null) this.#held = true;
    if (this.#held) return void 0;
    if (this.#wait > 0) {
      this.#wait -= 1;
      return void 0;
    }
    this.#wait = PATIENCE;
    const reason = `Buys once at ${candle.close} and holds: the benchmark.`;
    return [{ symbol: candle.symbol, action: "buy", confidence: 1, reason }];
  }
}
const buyAndHold = {
  name: "buy-and-hold",
  description: "Buys once and holds. The benchmark for all others; where a stop closes it, it stays out.",
  parameters: {},
  warmup: () => 0,
  create: () => new BuyAndHold()
};

;// CONCATENATED MODULE: ./.build/packages/strategies/src/chimera-parameters.js
const chimeraParameters = {
  multiple: {
    default: 5,
    min: 1,
    max: 60,
    integer: true,
    description: "base candles in one candle of the higher timeframe, on which everything is decided"
  },
  fast: { default: 8, min: 2, max: 200, integer: true, description: "interval of the fast average" },
  slow: {
    default: 24,
    min: 3,
    max: 400,
    integer: true,
    description: "interval of the slow average; more than fast"
  },
  efficiencyInterval: {
    default: 10,
    min: 4,
    max: 200,
    integer: true,
    description: "interval of the efficiency ratio; ten is Kaufman\u2019s own"
  },
  trendAdx: {
    default: 20,
    min: 10,
    max: 50,
    description: "from this ADX on a market trends, below it ranges"
  },
  trendEfficiency: {
    default: 0.3,
    min: 0.05,
    max: 0.9,
    description: "from this efficiency ratio on a market trends, below it ranges"
  },
  bandInterval: {
    default: 20,
    min: 5,
    max: 200,
    integer: true,
    description: "interval of the Bollinger bands"
  },
  bandWidth: { default: 2, min: 0.5, max: 4, description: "standard deviations from the middle to a band" },
  stopAtr: { default: 5, min: 1, max: 20, description: "average true ranges to the stop of a trend entry" },
  cost: {
    default: 5e-3,
    min: 0,
    max: 0.05,
    description: "cost of a round trip, as a fraction of its notional"
  },
  edge: {
    default: 1.3,
    min: 1,
    max: 10,
    description: "costs that a move must promise before it is worth an entry"
  },
  risk: { default: 1e-3, min: 1e-4, max: 0.05, description: "share of equity that the stop may cost" }
};

// EXTERNAL MODULE: ./.build/packages/indicators/src/efficiency-ratio.js
var efficiency_ratio = __webpack_require__(68489);
// EXTERNAL MODULE: ./.build/packages/indicators/src/window.js
var src_window = __webpack_require__(67194);
;// CONCATENATED MODULE: ./.build/packages/strategies/src/regime-detector.js

const ROUNDING = 1e-9;
const SMOOTHING = 14;
function settledAfter({ slow, bandInterval, efficiencyInterval }) {
  return Math.max(150, 5 * slow, bandInterval, efficiencyInterval + 1);
}
class RegimeDetector {
  #leastAdx;
  #leastEfficiency;
  #adx = new wilder/* ADX */.u6(SMOOTHING);
  #atr = new wilder/* ATR */.yJ(SMOOTHING);
  #efficiency;
  #fast;
  #slow;
  #bands;
  constructor(parameters) {
    this.#leastAdx = parameters.trendAdx;
    this.#leastEfficiency = parameters.trendEfficiency;
    this.#efficiency = new efficiency_ratio/* EfficiencyRatio */.J(parameters.efficiencyInterval);
    this.#fast = new dist/* EMA */.mV(parameters.fast);
    this.#slow = new dist/* EMA */.mV(parameters.slow);
    this.#bands = new src_window/* BollingerBands */.v8(parameters.bandInterval, parameters.bandWidth);
  }
  /** Takes the next candle; `null` until every indicator has a value. */
  add(candle) {
    const adx = this.#adx.add(candle);
    const atr = this.#atr.add(candle);
    const efficiency = this.#efficiency.add(candle.close);
    const fast = this.#fast.add(candle.close);
    const slow = this.#slow.add(candle.close);
    const bands = this.#bands.add(candle.close);
    if (adx === null || atr === null || efficiency === null || bands === null) return null;
    if (fast === null || slow === null) return null;
    const regime = this.#name(adx, efficiency, fast > slow);
    return { regime, adx, efficiency, atr, fast, slow, lower: bands.lower, middle: bands.middle };
  }
  #name(adx, efficiency, above) {
    const isStrong = adx >= this.#leastAdx - ROUNDING;
    const isStraight = efficiency >= this.#leastEfficiency - ROUNDING;
    if (!isStrong && !isStraight) return "range";
    if (!isStrong || !isStraight) return "unclear";
    const rising = this.#adx.pdi > this.#adx.mdi;
    if (rising !== above) return "unclear";
    return rising ? "uptrend" : "downtrend";
  }
}

;// CONCATENATED MODULE: ./.build/packages/strategies/src/chimera.js



const LEAST_CONFIDENCE = 0.6;
class Chimera {
  #p;
  #periodMs;
  #detector;
  #head = "trend";
  /** The reading before, and whether the close was below the band then: entries are taken on the edge. */
  #before = null;
  #below = false;
  /** The highest close since the entry. */
  #peak = 0;
  constructor(parameters, periodMs) {
    const { fast, slow, multiple } = parameters;
    if (fast >= slow) throw new RangeError(`chimera: fast (${fast}) must be less than slow (${slow})`);
    this.#p = parameters;
    this.#periodMs = multiple * periodMs;
    this.#detector = new RegimeDetector(parameters);
  }
  onCandle(candle, view) {
    const higher = view.closed(this.#periodMs);
    const reading = higher && this.#detector.add(higher);
    if (!reading) return void 0;
    const signal = view.position === null ? this.#enter(candle, reading) : this.#leave(candle, reading);
    this.#before = reading;
    this.#below = candle.close < reading.lower;
    return signal && [signal];
  }
  #enter(candle, reading) {
    this.#peak = candle.close;
    if (this.#before === null) return void 0;
    const turnsUp = reading.regime === "uptrend" && this.#before.regime !== "uptrend";
    if (turnsUp && candle.close > reading.fast) return this.#followTrend(candle, reading);
    if (reading.regime === "range" && this.#below && candle.close >= reading.lower) {
      return this.#fadeDip(candle, reading);
    }
    return void 0;
  }
  /** A trend has become clear. The stop is some average ranges away; the profit runs until the trend turns. */
  #followTrend(candle, { adx, efficiency, atr, fast, slow }) {
    const { trendAdx, trendEfficiency, stopAtr } = this.#p;
    const stop = candle.close - stopAtr * atr;
    const room = 1 - stop / candle.close;
    if (stop <= 0 || !this.#pays(room)) return void 0;
    this.#head = "trend";
    const strength = share(adx, trendAdx, 2 * trendAdx);
    const straightness = share(efficiency, trendEfficiency, 1);
    const reason = `Uptrend: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}, fast average ${(0,price_text/* priceText */.B)(fast)} above the slow one ${(0,price_text/* priceText */.B)(slow)}; stop ${percent(room)} below, ${stopAtr} average ranges.`;
    return this.#buy(candle, room, (strength + straightness) / 2, { stop, reason });
  }
  /** The price fell out of the range and is back inside: to the middle is the reward, as far down the risk. */
  #fadeDip(candle, { adx, efficiency, middle, lower }) {
    const { cost, edge, trendAdx } = this.#p;
    const reward = middle / candle.close - 1;
    const stop = candle.close - (middle - candle.close);
    if (stop <= 0 || !this.#pays(reward)) return void 0;
    this.#head = "range";
    const worth = share(reward, cost * edge, 3 * cost * edge);
    const calm = share(trendAdx - adx, 0, trendAdx);
    const reason = `Range: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}; back above the lower band ${(0,price_text/* priceText */.B)(lower)}, the middle ${(0,price_text/* priceText */.B)(middle)} is ${percent(reward)} up.`;
    return this.#buy(candle, reward, (worth + calm) / 2, { stop, target: middle, reason });
  }
  #leave(candle, reading) {
    if (candle.close > this.#peak) this.#peak = candle.close;
    const { regime, atr, fast, slow, middle } = reading;
    if (this.#head === "range") {
      if (candle.close >= middle)
        return sell(candle, `Back at the middle of the range, ${(0,price_text/* priceText */.B)(middle)}.`);
      if (regime !== "downtrend") return void 0;
      return sell(candle, `The range broke down: ADX ${reading.adx.toFixed(1)}.`);
    }
    const trail = this.#peak - this.#p.stopAtr * atr;
    if (candle.close < trail) {
      return sell(
        candle,
        `Closed below ${(0,price_text/* priceText */.B)(trail)}, ${this.#p.stopAtr} average ranges under the highest close.`
      );
    }
    if (fast >= slow) return void 0;
    return sell(
      candle,
      `The trend turned: fast average ${(0,price_text/* priceText */.B)(fast)} below the slow one ${(0,price_text/* priceText */.B)(slow)}.`
    );
  }
  /** Whether a move of this size, a fraction of the price, would leave something after the costs of a round trip. */
  #pays(move) {
    return move > 0 && move >= this.#p.cost * this.#p.edge;
  }
  /** Sized so that the stop costs the same share of equity no matter what the volatility is. */
  #buy(candle, risk, evidence, rest) {
    const confidence = LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * evidence;
    const positionSize = Math.min(1, this.#p.risk / risk);
    return { symbol: candle.symbol, action: "buy", confidence, positionSize, ...rest };
  }
}
function sell(candle, reason) {
  return { symbol: candle.symbol, action: "sell", confidence: 1, reason };
}
function share(value, none, all) {
  return all > none ? Math.min(1, Math.max(0, (value - none) / (all - none))) : 0;
}
function percent(fraction) {
  return `${(fraction * 100).toFixed(2)} %`;
}
const chimera = {
  name: "chimera",
  description: "Reads the regime on a higher timeframe, then follows a trend or buys the dips of a range.",
  parameters: chimeraParameters,
  warmup: (parameters) => parameters.multiple * settledAfter(parameters),
  create: (parameters, periodMs) => new Chimera(parameters, periodMs)
};

;// CONCATENATED MODULE: ./.build/packages/strategies/src/rsi-reversion.js

const rsi_reversion_ATR_INTERVAL = 14;
const rsi_reversion_SETTLED_INTERVALS = 10;
class RsiReversion {
  #p;
  #periodMs;
  #rsi;
  #atr = new wilder/* ATR */.yJ(rsi_reversion_ATR_INTERVAL);
  /** The reading before: entries are taken on the edge. */
  #before = null;
  #held = 0;
  constructor(parameters, periodMs) {
    const { oversold, exit } = parameters;
    if (oversold >= exit)
      throw new RangeError(`rsi-reversion: oversold (${oversold}) must be less than exit (${exit})`);
    this.#p = parameters;
    this.#periodMs = parameters.multiple * periodMs;
    this.#rsi = new dist/* RSI */.Zi(parameters.interval);
  }
  onCandle(candle, view) {
    const higher = view.closed(this.#periodMs);
    if (higher === null) return void 0;
    const rsi = this.#rsi.add(higher.close);
    const atr = this.#atr.add(higher);
    const before = this.#before;
    this.#before = rsi;
    if (rsi === null || atr === null) return void 0;
    if (view.position !== null) return this.#leave(candle, rsi);
    this.#held = 0;
    const { oversold, stopAtr } = this.#p;
    if (before === null || before >= oversold || rsi < oversold) return void 0;
    const stop = candle.close - stopAtr * atr;
    if (stop <= 0) return void 0;
    const confidence = 0.6 + 0.4 * Math.min(1, (oversold - before) / oversold);
    const reason = `RSI ${rsi.toFixed(1)} is back above ${oversold}, from ${before.toFixed(1)}; stop ${stopAtr} average ranges below.`;
    return [{ symbol: candle.symbol, action: "buy", confidence, stop, reason }];
  }
  #leave({ symbol }, rsi) {
    const { exit, patience } = this.#p;
    this.#held += 1;
    if (rsi >= exit) return rsi_reversion_sell(symbol, `RSI ${rsi.toFixed(1)} has reached ${exit}.`);
    if (this.#held < patience) return void 0;
    return rsi_reversion_sell(symbol, `RSI ${rsi.toFixed(1)} has not reached ${exit} in ${patience} candles.`);
  }
}
function rsi_reversion_sell(symbol, reason) {
  return [{ symbol, action: "sell", confidence: 1, reason }];
}
const rsiReversion = {
  name: "rsi-reversion",
  description: "Buys when the RSI comes back from below a low level, sells when it has recovered.",
  parameters: {
    multiple: {
      default: 15,
      min: 1,
      max: 60,
      integer: true,
      description: "base candles in one candle of the higher timeframe, on which everything is decided"
    },
    interval: { default: 14, min: 2, max: 100, integer: true, description: "interval of the RSI" },
    oversold: { default: 30, min: 5, max: 50, description: "level below which too much was sold" },
    exit: { default: 55, min: 20, max: 95, description: "level at which to leave; more than oversold" },
    stopAtr: { default: 3, min: 0.5, max: 20, description: "average true ranges to the stop" },
    patience: {
      default: 24,
      min: 1,
      max: 500,
      integer: true,
      description: "candles after which an entry that has not recovered is given up"
    }
  },
  // One candle more than the averages need (a crossing has a before), and one that may be seen in part only.
  warmup: ({ multiple, interval }) => multiple * (rsi_reversion_SETTLED_INTERVALS * Math.max(interval, rsi_reversion_ATR_INTERVAL) + 2),
  create: (parameters, periodMs) => new RsiReversion(parameters, periodMs)
};

;// CONCATENATED MODULE: ./.build/packages/strategies/src/sma-cross.js


const CONFIDENCE = 0.65;
const TOLERANCE = 1e-12;
class SmaCross {
  #fast;
  #slow;
  #above = null;
  /** Set by a crossing below until it was acted on: the entry may have been filled only after the crossing. */
  #leaving = false;
  constructor(fast, slow) {
    if (fast >= slow) throw new RangeError(`sma-cross: fast (${fast}) must be less than slow (${slow})`);
    this.#fast = new src_window/* SMA */.UD(fast);
    this.#slow = new src_window/* SMA */.UD(slow);
  }
  onCandle(candle, view) {
    const fast = this.#fast.add(candle.close);
    const slow = this.#slow.add(candle.close);
    if (fast === null || slow === null || Math.abs(fast - slow) <= slow * TOLERANCE) return void 0;
    const above = fast > slow;
    const crossed = this.#above !== null && above !== this.#above;
    this.#above = above;
    if (crossed) this.#leaving = !above;
    if (view.position === null) return crossed && above ? [signal(candle, "buy", fast, slow)] : void 0;
    if (!this.#leaving) return void 0;
    this.#leaving = false;
    return [signal(candle, "sell", fast, slow)];
  }
}
function signal(candle, action, fast, slow) {
  const where = action === "buy" ? "above" : "below";
  const reason = `The fast average ${(0,price_text/* priceText */.B)(fast)} is ${where} the slow one ${(0,price_text/* priceText */.B)(slow)}.`;
  return { symbol: candle.symbol, action, confidence: CONFIDENCE, reason };
}
const smaCross = {
  name: "sma-cross",
  description: "Buys when a fast simple moving average crosses above a slow one, sells when it crosses below.",
  parameters: {
    fast: { default: 20, min: 1, max: 500, integer: true, description: "candles in the fast average" },
    slow: {
      default: 50,
      min: 2,
      max: 2e3,
      integer: true,
      description: "candles in the slow average; more than fast"
    }
  },
  // One more than the slow average needs: a crossing has a before.
  warmup: (parameters) => parameters.slow + 1,
  create: (parameters) => new SmaCross(parameters.fast, parameters.slow)
};

;// CONCATENATED MODULE: ./.build/packages/strategies/src/registry.js





const shippedStrategies = new Map(
  [chimera, smaCross, rsiReversion, breakout, buyAndHold].map((definition) => [definition.name, definition])
);

// EXTERNAL MODULE: ./.build/packages/strategy-host/src/strategy-import.js
var strategy_import = __webpack_require__(59807);
;// CONCATENATED MODULE: ./.build/packages/session/src/strategy-file.js





function isStrategyFile(strategy) {
  return /[\\/]|\.[cm]?[jt]s$/.test(strategy);
}
function shippedStrategy(name) {
  const definition = shippedStrategies.get(name);
  if (definition) return definition;
  const known = [...shippedStrategies.keys()].join(", ");
  throw new strategy_import/* StrategyError */.C$(`there is no strategy "${name}"; shipped are ${known}, or name a file (./mine.ts)`);
}
function strategyFile(strategy, workdir) {
  const path = (0,external_node_path_.resolve)(workdir, strategy);
  if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile()) {
    throw new strategy_import/* StrategyError */.C$(`the strategy file ${path} does not exist`);
  }
  return { path, sha256: (0,external_node_crypto_.createHash)("sha256").update(read(path)).digest("hex") };
}
function hashOf(strategy, workdir) {
  return isStrategyFile(strategy) ? strategyFile(strategy, workdir).sha256 : null;
}
function read(path) {
  try {
    return (0,external_node_fs_.readFileSync)(path);
  } catch (error) {
    throw new strategy_import/* StrategyError */.C$(`the strategy file ${path} cannot be read: ${(0,strategy_import/* messageOf */.bD)(error)}`);
  }
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


/***/ })

};
