export const id = 2266;
export const ids = [2266];
export const modules = {

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

/***/ 62266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  indicators: () => (/* reexport */ indicators)
});

// UNUSED EXPORTS: ADX, ATR, BollingerBands, DonchianChannels, EMA, EfficiencyRatio, INDICATOR_NAMES, RSI, SMA

// NAMESPACE OBJECT: ./.build/packages/indicators/src/averages.js
var averages_namespaceObject = {};
__webpack_require__.r(averages_namespaceObject);
__webpack_require__.d(averages_namespaceObject, {
  dema: () => (dema),
  ema: () => (ema),
  hma: () => (hma),
  htTrendline: () => (htTrendline),
  kama: () => (kama),
  rma: () => (rma),
  sma: () => (sma),
  tema: () => (tema),
  trima: () => (trima),
  vwma: () => (vwma),
  wma: () => (wma)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/levels.js
var levels_namespaceObject = {};
__webpack_require__.r(levels_namespaceObject);
__webpack_require__.d(levels_namespaceObject, {
  heikinAshi: () => (heikinAshi),
  ichimoku: () => (ichimoku),
  pivotPoints: () => (pivotPoints)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/momentum.js
var momentum_namespaceObject = {};
__webpack_require__.r(momentum_namespaceObject);
__webpack_require__.d(momentum_namespaceObject, {
  aroon: () => (aroon),
  aroonOscillator: () => (aroonOscillator),
  cci: () => (cci),
  cmo: () => (cmo),
  macd: () => (macd),
  momentum: () => (momentum),
  roc: () => (roc),
  rsi: () => (rsi),
  stochastic: () => (stochastic),
  stochasticRsi: () => (stochasticRsi),
  trix: () => (trix),
  ultimateOscillator: () => (ultimateOscillator),
  williamsR: () => (williamsR)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/statistics.js
var statistics_namespaceObject = {};
__webpack_require__.r(statistics_namespaceObject);
__webpack_require__.d(statistics_namespaceObject, {
  beta: () => (beta),
  correlation: () => (correlation),
  highest: () => (highest),
  linearRegression: () => (linearRegression),
  linearRegressionSlope: () => (linearRegressionSlope),
  lowest: () => (lowest),
  standardDeviation: () => (standardDeviation),
  variance: () => (variance),
  zScore: () => (zScore)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/trend.js
var trend_namespaceObject = {};
__webpack_require__.r(trend_namespaceObject);
__webpack_require__.d(trend_namespaceObject, {
  adx: () => (adx),
  adxr: () => (adxr),
  chandeKrollStop: () => (chandeKrollStop),
  efficiencyRatio: () => (efficiencyRatio),
  minusDi: () => (minusDi),
  parabolicSar: () => (parabolicSar),
  plusDi: () => (plusDi),
  supertrend: () => (supertrend)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/volatility.js
var volatility_namespaceObject = {};
__webpack_require__.r(volatility_namespaceObject);
__webpack_require__.d(volatility_namespaceObject, {
  atr: () => (atr),
  bollingerBands: () => (bollingerBands),
  bollingerBandwidth: () => (bollingerBandwidth),
  bollingerPercentB: () => (bollingerPercentB),
  choppiness: () => (choppiness),
  donchianChannels: () => (donchianChannels),
  keltnerChannels: () => (keltnerChannels),
  natr: () => (natr),
  trueRange: () => (trueRange)
});

// NAMESPACE OBJECT: ./.build/packages/indicators/src/volume.js
var volume_namespaceObject = {};
__webpack_require__.r(volume_namespaceObject);
__webpack_require__.d(volume_namespaceObject, {
  accumulationDistribution: () => (accumulationDistribution),
  chaikinMoneyFlow: () => (chaikinMoneyFlow),
  chaikinOscillator: () => (chaikinOscillator),
  mfi: () => (mfi),
  obv: () => (obv),
  vwap: () => (vwap)
});

;// CONCATENATED MODULE: ./.build/packages/indicators/src/indicator.js
class Streaming {
  #check;
  #next;
  #value = null;
  constructor(check, next) {
    this.#check = check;
    this.#next = next;
  }
  get value() {
    return this.#value;
  }
  add(input) {
    this.#check(input);
    this.#value = this.#next(input);
    return this.#value;
  }
}
function ofNumbers(name, next) {
  const check = (value) => {
    if (!Number.isFinite(value)) throw new RangeError(`${name} needs a finite number, not ${indicator_text(value)}`);
  };
  return new Streaming(check, next);
}
function ofCandlesWith(fields) {
  return (name, next) => {
    const check = (candle) => {
      for (const field of fields) {
        const value = candle?.[field];
        if (!Number.isFinite(value)) {
          throw new RangeError(`${name} needs candles with a finite ${field}, not ${indicator_text(value)}`);
        }
      }
    };
    return new Streaming(check, next);
  };
}
const FULL = ["open", "high", "low", "close", "volume"];
const ofHighLow = ofCandlesWith(["high", "low"]);
const ofCandles = ofCandlesWith(["high", "low", "close"]);
const ofFullCandles = ofCandlesWith(FULL);
const ofTimedCandles = ofCandlesWith([...FULL, "start"]);
function ofPairs(name, next) {
  const check = (pair) => {
    if (!Array.isArray(pair) || pair.length !== 2 || !pair.every(Number.isFinite)) {
      throw new RangeError(`${name} needs a pair of finite numbers, not ${indicator_text(pair)}`);
    }
  };
  return new Streaming(check, ([a, b]) => next(a, b));
}
function whole(what, value, least = 1) {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`${what} must be a whole number of at least ${least}, not ${indicator_text(value)}`);
}
function positive(what, value) {
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`${what} must be a finite number above 0, not ${indicator_text(value)}`);
}
function parameters(indicator, given, rules) {
  const names = Object.keys(rules);
  for (const name of names) rules[name](`${indicator}: ${name}`, given?.[name]);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(rules, name));
  if (unknown === void 0) return given;
  throw new RangeError(`${indicator} takes ${names.join(", ")}, not ${unknown}`);
}
function ascending(indicator, given) {
  const entries = Object.entries(given);
  for (const [place, [name, value]] of entries.entries()) {
    const [next, more] = entries[place + 1] ?? [];
    if (next === void 0 || more === void 0 || value < more) continue;
    throw new RangeError(`${indicator}: ${name} (${value}) must be less than ${next} (${more})`);
  }
}
function share(part, all) {
  return all === 0 ? 0 : part / all;
}
function indicator_text(value) {
  if (Array.isArray(value)) return `[${value.map(indicator_text).join(", ")}]`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

// EXTERNAL MODULE: ./node_modules/trading-signals/dist/index.js + 153 modules
var dist = __webpack_require__(50110);
// EXTERNAL MODULE: ./.build/packages/indicators/src/smoothed-average.js
var smoothed_average = __webpack_require__(54487);
// EXTERNAL MODULE: ./.build/packages/indicators/src/window.js
var src_window = __webpack_require__(67194);
;// CONCATENATED MODULE: ./.build/packages/indicators/src/averages.js




function sma(interval) {
  const average = new src_window/* SMA */.UD(whole("sma: interval", interval));
  return ofNumbers("sma", (value) => average.add(value));
}
function ema(interval) {
  const average = (0,smoothed_average/* exponential */.E)(whole("ema: interval", interval));
  return ofNumbers("ema", (value) => average.add(value));
}
function wma(interval) {
  const average = new dist/* WMA */.Ud(whole("wma: interval", interval));
  return ofNumbers("wma", (value) => average.add(value));
}
function dema(interval) {
  const one = (0,smoothed_average/* exponential */.E)(whole("dema: interval", interval));
  const two = (0,smoothed_average/* exponential */.E)(interval);
  return ofNumbers("dema", (value) => {
    const first = one.add(value);
    const second = first === null ? null : two.add(first);
    return first === null || second === null ? null : 2 * first - second;
  });
}
function tema(interval) {
  const one = (0,smoothed_average/* exponential */.E)(whole("tema: interval", interval));
  const [two, three] = [(0,smoothed_average/* exponential */.E)(interval), (0,smoothed_average/* exponential */.E)(interval)];
  return ofNumbers("tema", (value) => {
    const first = one.add(value);
    const second = first === null ? null : two.add(first);
    const third = second === null ? null : three.add(second);
    return first === null || second === null || third === null ? null : 3 * first - 3 * second + third;
  });
}
function trima(interval) {
  const average = new dist/* TRIMA */.K_(whole("trima: interval", interval));
  return ofNumbers("trima", (value) => average.add(value));
}
function kama(interval) {
  const average = new dist/* KAMA */.$0(whole("kama: interval", interval));
  let seen = 0;
  return ofNumbers("kama", (price) => {
    const value = average.add(price);
    seen = Math.min(seen + 1, interval + 1);
    return seen > interval ? value : null;
  });
}
function hma(interval) {
  const average = new dist/* HMA */.Hb(whole("hma: interval", interval, 2));
  return ofNumbers("hma", (value) => average.add(value));
}
function rma(interval) {
  const average = new smoothed_average/* SmoothedAverage */.b(whole("rma: interval", interval));
  return ofNumbers("rma", (value) => average.add(value));
}
function vwma(interval) {
  const closes = new src_window/* Window */.p8(whole("vwma: interval", interval));
  const volumes = new src_window/* Window */.p8(interval);
  return ofFullCandles("vwma", ({ close, volume }) => {
    closes.add(close);
    if (!volumes.add(volume)) return null;
    const all = volumes.sum();
    if (all === 0) return closes.mean();
    const { values, start } = volumes;
    return closes.sumOf((price, place) => price * (values[start + place] / all));
  });
}
function htTrendline() {
  const line = new dist/* HTTrendline */.OB();
  return ofNumbers("htTrendline", (value) => line.add(value));
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/utc-day.js
const DAY_MS = 864e5;
function dayOf(time) {
  return Math.floor(time / DAY_MS);
}
function isMidnight(time) {
  return time % DAY_MS === 0;
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/levels.js




function ichimoku(options) {
  const rules = { conversion: whole, base: whole, spanB: whole };
  const { conversion, base, spanB } = parameters("ichimoku", options, rules);
  ascending("ichimoku", { conversion, base, spanB });
  const cloud = new dist/* IchimokuCloud */.z0({
    conversionInterval: conversion,
    baseInterval: base,
    spanBInterval: spanB
  });
  const [spansA, spansB] = [new src_window/* Window */.p8(base), new src_window/* Window */.p8(base)];
  return ofHighLow("ichimoku", (candle) => {
    const now = cloud.add(candle);
    if (now === null) return null;
    spansA.add(now.spanA);
    if (!spansB.add(now.spanB)) return null;
    return {
      conversion: now.conversion,
      base: now.base,
      spanA: spansA.oldest,
      spanB: spansB.oldest,
      aheadA: now.spanA,
      aheadB: now.spanB
    };
  });
}
function heikinAshi() {
  let before = null;
  return ofFullCandles("heikinAshi", (candle) => {
    const close = (candle.open + candle.high + candle.low + candle.close) / 4;
    const body = before ?? candle;
    const open = (body.open + body.close) / 2;
    const high = Math.max(candle.high, open, close);
    const low = Math.min(candle.low, open, close);
    before = { open, high, low, close };
    return before;
  });
}
function pivotsOf({ high, low, close }) {
  const pivot = (high + low + close) / 3;
  const height = high - low;
  return {
    pivot,
    r1: 2 * pivot - low,
    r2: pivot + height,
    r3: high + 2 * (pivot - low),
    s1: 2 * pivot - high,
    s2: pivot - height,
    s3: low - 2 * (high - pivot)
  };
}
function pivotPoints() {
  let day = null;
  let points = null;
  return ofTimedCandles("pivotPoints", ({ start, high, low, close }) => {
    const number = dayOf(start);
    if (day?.number === number) {
      day = { ...day, high: Math.max(day.high, high), low: Math.min(day.low, low), close };
      return points;
    }
    if (day?.isWhole) points = pivotsOf(day);
    day = { number, high, low, close, isWhole: day !== null || isMidnight(start) };
    return points;
  });
}

// EXTERNAL MODULE: ./.build/packages/indicators/src/rounding.js
var rounding = __webpack_require__(66010);
// EXTERNAL MODULE: ./.build/packages/indicators/src/wilder.js
var wilder = __webpack_require__(31373);
;// CONCATENATED MODULE: ./.build/packages/indicators/src/momentum.js






function risesAndFalls(interval, combine) {
  const rises = new smoothed_average/* SmoothedAverage */.b(interval);
  const falls = new smoothed_average/* SmoothedAverage */.b(interval);
  let before = null;
  return (value) => {
    const change = before === null ? null : value - before;
    before = value;
    if (change === null) return null;
    const rise = rises.add(Math.max(change, 0));
    const fall = falls.add(Math.max(-change, 0));
    return rise === null || fall === null ? null : combine(rise, fall);
  };
}
function rsi(interval) {
  const next = risesAndFalls(
    whole("rsi: interval", interval),
    (rise, fall) => 100 * share(rise, rise + fall)
  );
  return ofNumbers("rsi", next);
}
function cmo(interval) {
  const next = risesAndFalls(
    whole("cmo: interval", interval),
    (rise, fall) => 100 * share(rise - fall, rise + fall)
  );
  return ofNumbers("cmo", next);
}
function macd(options) {
  const { fast, slow, signal } = parameters("macd", options, { fast: whole, slow: whole, signal: whole });
  ascending("macd", { fast, slow });
  const [quick, long, smooth] = [(0,smoothed_average/* exponential */.E)(fast), (0,smoothed_average/* exponential */.E)(slow), (0,smoothed_average/* exponential */.E)(signal)];
  let left = slow - fast;
  return ofNumbers("macd", (value) => {
    const slowly = long.add(value);
    const quickly = left === 0 ? quick.add(value) : null;
    if (left > 0) left -= 1;
    if (slowly === null || quickly === null) return null;
    const line = quickly - slowly;
    const average = smooth.add(line);
    return average === null ? null : { macd: line, signal: average, histogram: line - average };
  });
}
function stochastic(options) {
  const { k, slowK, slowD } = parameters("stochastic", options, { k: whole, slowK: whole, slowD: whole });
  const oscillator = new dist/* StochasticOscillator */.E8({ kPeriod: k, kSlowingPeriod: slowK, dPeriod: slowD });
  return ofCandles("stochastic", (candle) => {
    const result = oscillator.add(candle);
    return result === null ? null : { k: result.stochK, d: result.stochD };
  });
}
function stochasticRsi(options) {
  const { interval, k, d } = parameters("stochasticRsi", options, { interval: whole, k: whole, d: whole });
  const strength = rsi(interval);
  const window = new src_window/* Window */.p8(k);
  const smooth = new src_window/* SMA */.UD(d);
  return ofNumbers("stochasticRsi", (value) => {
    const current = strength.add(value);
    if (current === null || !window.add(current)) return null;
    const [least, most] = [window.min(), window.max()];
    const place = (0,rounding/* areEven */.B)(most, least, 100) ? 0 : 100 * share(current - least, most - least);
    const average = smooth.add(place);
    return average === null ? null : { k: place, d: average };
  });
}
function williamsR(interval) {
  const highs = new src_window/* Window */.p8(whole("williamsR: interval", interval));
  const lows = new src_window/* Window */.p8(interval);
  return ofCandles("williamsR", ({ high, low, close }) => {
    highs.add(high);
    if (!lows.add(low)) return null;
    const most = highs.max();
    return 100 * share(close - most, most - lows.min());
  });
}
function cci(interval) {
  const prices = new src_window/* Window */.p8(whole("cci: interval", interval));
  return ofCandles("cci", ({ high, low, close }) => {
    const typical = (high + low + close) / 3;
    if (!prices.add(typical)) return null;
    const mean = prices.mean();
    if ((0,rounding/* areEven */.B)(typical, mean, typical)) return 0;
    const deviation = prices.sumOf((price) => Math.abs(price - mean)) / interval;
    return share(typical - mean, 0.015 * deviation);
  });
}
function roc(interval) {
  const window = new src_window/* Window */.p8(whole("roc: interval", interval) + 1);
  return ofNumbers("roc", (value) => {
    if (!window.add(value)) return null;
    return 100 * share(value - window.oldest, window.oldest);
  });
}
function momentum(interval) {
  const difference = new dist/* MOM */.CI(whole("momentum: interval", interval));
  return ofNumbers("momentum", (value) => difference.add(value));
}
function trix(interval) {
  const averages = [
    (0,smoothed_average/* exponential */.E)(whole("trix: interval", interval)),
    (0,smoothed_average/* exponential */.E)(interval),
    (0,smoothed_average/* exponential */.E)(interval)
  ];
  const change = roc(1);
  return ofNumbers("trix", (value) => {
    let smooth = value;
    for (const average of averages) smooth = smooth === null ? null : average.add(smooth);
    return smooth === null ? null : change.add(smooth);
  });
}
function ultimateOscillator(options) {
  const spans = parameters("ultimateOscillator", options, { short: whole, medium: whole, long: whole });
  const { short, medium, long } = spans;
  ascending("ultimateOscillator", { short, medium, long });
  const pressures = new src_window/* Window */.p8(long);
  const ranges = new src_window/* Window */.p8(long);
  const pressure = (span) => share(pressures.sumOfLast(span), ranges.sumOfLast(span));
  let before = null;
  return ofCandles("ultimateOscillator", (candle) => {
    const last = before;
    before = candle.close;
    if (last === null) return null;
    pressures.add(candle.close - Math.min(candle.low, last));
    if (!ranges.add((0,wilder/* trueRange */.eZ)(candle, last))) return null;
    return 100 * (4 * pressure(short) + 2 * pressure(medium) + pressure(long)) / 7;
  });
}
function aroon(interval) {
  const both = new dist/* Aroon */.md(whole("aroon: interval", interval));
  return ofHighLow("aroon", (candle) => {
    const result = both.add(candle);
    return result === null ? null : { up: result.aroonUp, down: result.aroonDown };
  });
}
function aroonOscillator(interval) {
  const both = aroon(whole("aroonOscillator: interval", interval));
  return ofHighLow("aroonOscillator", (candle) => {
    const result = both.add(candle);
    return result === null ? null : result.up - result.down;
  });
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/statistics.js


function standardDeviation(interval) {
  const window = new src_window/* Window */.p8(whole("standardDeviation: interval", interval));
  return ofNumbers("standardDeviation", (value) => window.add(value) ? Math.sqrt(window.variance()) : null);
}
function variance(interval) {
  const window = new src_window/* Window */.p8(whole("variance: interval", interval));
  return ofNumbers("variance", (value) => window.add(value) ? window.variance() : null);
}
function zScore(interval) {
  const window = new src_window/* Window */.p8(whole("zScore: interval", interval));
  return ofNumbers("zScore", (value) => {
    if (!window.add(value)) return null;
    return share(value - window.mean(), Math.sqrt(window.variance()));
  });
}
function line(window) {
  const middle = (window.interval - 1) / 2;
  const mean = window.mean();
  const spread = window.interval * (window.interval ** 2 - 1) / 12;
  return { slope: window.sumOf((value, place) => (place - middle) * (value - mean)) / spread, mean };
}
function linearRegression(interval) {
  const window = new src_window/* Window */.p8(whole("linearRegression: interval", interval, 2));
  return ofNumbers("linearRegression", (value) => {
    if (!window.add(value)) return null;
    const { slope, mean } = line(window);
    return mean + slope * (interval - 1) / 2;
  });
}
function linearRegressionSlope(interval) {
  const window = new src_window/* Window */.p8(whole("linearRegressionSlope: interval", interval, 2));
  return ofNumbers("linearRegressionSlope", (value) => window.add(value) ? line(window).slope : null);
}
function highest(interval) {
  const window = new src_window/* Window */.p8(whole("highest: interval", interval));
  return ofNumbers("highest", (value) => window.add(value) ? window.max() : null);
}
function lowest(interval) {
  const window = new src_window/* Window */.p8(whole("lowest: interval", interval));
  return ofNumbers("lowest", (value) => window.add(value) ? window.min() : null);
}
function covariance(a, b) {
  const [meanA, meanB] = [a.mean(), b.mean()];
  const { values, start } = b;
  return a.sumOf((value, place) => (value - meanA) * (values[start + place] - meanB)) / a.interval;
}
function correlation(interval) {
  const first = new src_window/* Window */.p8(whole("correlation: interval", interval, 2));
  const second = new src_window/* Window */.p8(interval);
  return ofPairs("correlation", (a, b) => {
    first.add(a);
    if (!second.add(b)) return null;
    const scale = Math.sqrt(first.variance()) * Math.sqrt(second.variance());
    return Math.max(-1, Math.min(1, share(covariance(first, second), scale)));
  });
}
function beta(interval) {
  const first = new src_window/* Window */.p8(whole("beta: interval", interval));
  const second = new src_window/* Window */.p8(interval);
  let before = null;
  return ofPairs("beta", (a, b) => {
    const last = before;
    before = [a, b];
    if (last === null) return null;
    first.add(share(a - last[0], last[0]));
    if (!second.add(share(b - last[1], last[1]))) return null;
    return share(covariance(first, second), first.variance());
  });
}

// EXTERNAL MODULE: ./.build/packages/indicators/src/efficiency-ratio.js
var efficiency_ratio = __webpack_require__(68489);
;// CONCATENATED MODULE: ./.build/packages/indicators/src/trend.js







class WilderSum {
  #interval;
  #seen = 0;
  #sum = 0;
  constructor(interval) {
    this.#interval = interval;
  }
  add(value) {
    if (this.#seen < this.#interval - 1) {
      this.#seen += 1;
      this.#sum += value;
      return null;
    }
    this.#sum += value - this.#sum / this.#interval;
    return this.#sum;
  }
}
function directions(interval) {
  const [rises, falls, ranges] = [new WilderSum(interval), new WilderSum(interval), new WilderSum(interval)];
  let before = null;
  return (candle) => {
    const last = before;
    before = { high: candle.high, low: candle.low, close: candle.close };
    if (last === null) return null;
    const rise = candle.high - last.high;
    const drop = last.low - candle.low;
    const even = (0,rounding/* areEven */.B)(rise, drop, candle.high);
    const up = rises.add(!even && rise > drop && rise > 0 ? rise : 0);
    const down = falls.add(!even && drop > rise && drop > 0 ? drop : 0);
    const range = ranges.add((0,wilder/* trueRange */.eZ)(candle, last.close));
    if (up === null || down === null || range === null) return null;
    return { plus: 100 * share(up, range), minus: 100 * share(down, range) };
  };
}
function plusDi(interval) {
  const next = directions(whole("plusDi: interval", interval));
  return ofCandles("plusDi", (candle) => next(candle)?.plus ?? null);
}
function minusDi(interval) {
  const next = directions(whole("minusDi: interval", interval));
  return ofCandles("minusDi", (candle) => next(candle)?.minus ?? null);
}
function adx(interval) {
  const next = directions(whole("adx: interval", interval));
  const average = new smoothed_average/* SmoothedAverage */.b(interval);
  return ofCandles("adx", (candle) => {
    const both = next(candle);
    if (both === null) return null;
    const { plus, minus } = both;
    return average.add(100 * share(Math.abs(plus - minus), plus + minus));
  });
}
function adxr(interval) {
  const index = adx(whole("adxr: interval", interval));
  const window = new src_window/* Window */.p8(interval);
  return ofCandles("adxr", (candle) => {
    const current = index.add(candle);
    return current !== null && window.add(current) ? (current + window.oldest) / 2 : null;
  });
}
function seenFrom(sign, { high, low }) {
  return sign === 1 ? { best: high, worst: low } : { best: -low, worst: -high };
}
function parabolicSar(options) {
  const { acceleration, maximum } = parameters("parabolicSar", options, {
    acceleration: positive,
    maximum: positive
  });
  if (acceleration > maximum) {
    throw new RangeError(`parabolicSar: acceleration (${acceleration}) must be at most maximum (${maximum})`);
  }
  let before = null;
  let trail = null;
  const follow = ({ sign, stop, extreme, acceleration: pace }, last, now) => Math.min(stop + pace * (extreme - stop), seenFrom(sign, last).worst, seenFrom(sign, now).worst);
  const begun = (last, now) => {
    const [rise, drop] = [now.high - last.high, last.low - now.low];
    const sign = drop > 0 && drop > rise && !(0,rounding/* areEven */.B)(rise, drop, now.high) ? -1 : 1;
    return { sign, stop: seenFrom(sign, last).worst, extreme: seenFrom(sign, now).best, acceleration };
  };
  return ofHighLow("parabolicSar", ({ high, low }) => {
    const now = { high, low };
    const last = before;
    before = now;
    if (last === null) return null;
    const previous = trail === null ? now : last;
    const current = trail ?? begun(last, now);
    const { best, worst } = seenFrom(current.sign, now);
    if (worst <= current.stop) {
      const sign2 = current.sign === 1 ? -1 : 1;
      const far = [seenFrom(sign2, previous).worst, seenFrom(sign2, now).worst];
      const stop2 = Math.min(-current.extreme, ...far);
      trail = { sign: sign2, stop: stop2, extreme: seenFrom(sign2, now).best, acceleration };
      trail.stop = follow(trail, previous, now);
      return sign2 * stop2;
    }
    const { sign, stop } = current;
    if (best > current.extreme) {
      current.extreme = best;
      current.acceleration = Math.min(maximum, current.acceleration + acceleration);
    }
    current.stop = follow(current, previous, now);
    trail = current;
    return sign * stop;
  });
}
function supertrend(interval, width) {
  const trend = new dist/* SuperTrend */.DA({
    interval: whole("supertrend: interval", interval),
    multiplier: positive("supertrend: width", width)
  });
  return ofCandles("supertrend", (candle) => {
    const result = trend.add(candle);
    return result === null ? null : { line: result.supertrend, trend: result.trend === "BULLISH" ? "up" : "down" };
  });
}
function chandeKrollStop(options) {
  const { interval, width, stop } = parameters("chandeKrollStop", options, {
    interval: whole,
    width: positive,
    stop: whole
  });
  const stops = new dist/* ChandeKrollStop */.CE({ interval, multiplier: width, stopInterval: stop });
  return ofCandles("chandeKrollStop", (candle) => {
    const result = stops.add(candle);
    return result === null ? null : { long: result.longStop, short: result.shortStop };
  });
}
function efficiencyRatio(interval) {
  const ratio = new efficiency_ratio/* EfficiencyRatio */.J(whole("efficiencyRatio: interval", interval));
  return ofNumbers("efficiencyRatio", (value) => ratio.add(value));
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/volatility.js





function trueRange() {
  let before = null;
  return ofCandles("trueRange", (candle) => {
    const last = before;
    before = candle.close;
    return last === null ? null : (0,wilder/* trueRange */.eZ)(candle, last);
  });
}
function atr(interval) {
  const average = new smoothed_average/* SmoothedAverage */.b(whole("atr: interval", interval));
  const range = trueRange();
  return ofCandles("atr", (candle) => {
    const current = range.add(candle);
    return current === null ? null : average.add(current);
  });
}
function natr(interval) {
  const range = atr(whole("natr: interval", interval));
  return ofCandles("natr", (candle) => {
    const current = range.add(candle);
    return current === null ? null : 100 * share(current, candle.close);
  });
}
function bollingerBands(interval, width) {
  const bands = new src_window/* BollingerBands */.v8(
    whole("bollingerBands: interval", interval),
    positive("bollingerBands: width", width)
  );
  return ofNumbers("bollingerBands", (value) => bands.add(value));
}
function bollingerPercentB(interval, width) {
  const window = new src_window/* Window */.p8(whole("bollingerPercentB: interval", interval));
  positive("bollingerPercentB: width", width);
  return ofNumbers("bollingerPercentB", (value) => {
    if (!window.add(value)) return null;
    return 0.5 + share(value - window.mean(), 2 * width * Math.sqrt(window.variance()));
  });
}
function bollingerBandwidth(interval, width) {
  const window = new src_window/* Window */.p8(whole("bollingerBandwidth: interval", interval));
  positive("bollingerBandwidth: width", width);
  return ofNumbers("bollingerBandwidth", (value) => {
    if (!window.add(value)) return null;
    return share(2 * width * Math.sqrt(window.variance()), window.mean());
  });
}
function keltnerChannels(options) {
  const { ema, width, ...rest } = parameters("keltnerChannels", options, {
    ema: whole,
    atr: whole,
    width: positive
  });
  const average = (0,smoothed_average/* exponential */.E)(ema);
  const range = atr(rest.atr);
  return ofCandles("keltnerChannels", (candle) => {
    const middle = average.add(candle.close);
    const distance = range.add(candle);
    if (middle === null || distance === null) return null;
    return { lower: middle - width * distance, middle, upper: middle + width * distance };
  });
}
function donchianChannels(interval) {
  const channels = new dist/* DonchianChannels */.fE(whole("donchianChannels: interval", interval));
  return ofHighLow("donchianChannels", (candle) => channels.add(candle));
}
function choppiness(interval) {
  const index = new dist/* CHOP */.XN(whole("choppiness: interval", interval, 2));
  return ofCandles("choppiness", (candle) => index.add(candle));
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/volume.js





function obv() {
  let before = null;
  let balance = 0;
  return ofFullCandles("obv", ({ close, volume }) => {
    balance += before === null ? volume : Math.sign(close - before) * volume;
    before = close;
    return balance;
  });
}
function accumulationDistribution() {
  const line = new dist.AD();
  return ofFullCandles("accumulationDistribution", (candle) => line.add(candle));
}
function chaikinOscillator(options) {
  const { fast, slow } = parameters("chaikinOscillator", options, { fast: whole, slow: whole });
  ascending("chaikinOscillator", { fast, slow });
  const oscillator = new dist/* ADOSC */.r0({ fastPeriod: fast, slowPeriod: slow });
  return ofFullCandles("chaikinOscillator", (candle) => oscillator.add(candle));
}
function chaikinMoneyFlow(interval) {
  const flow = new dist/* CMF */.d4(whole("chaikinMoneyFlow: interval", interval));
  return ofFullCandles("chaikinMoneyFlow", (candle) => flow.add(candle));
}
function mfi(interval) {
  const inflows = new src_window/* Window */.p8(whole("mfi: interval", interval));
  const outflows = new src_window/* Window */.p8(interval);
  let before = null;
  return ofFullCandles("mfi", ({ high, low, close, volume }) => {
    const typical = (high + low + close) / 3;
    const last = before;
    before = typical;
    if (last === null) return null;
    const flow = (0,rounding/* areEven */.B)(typical, last, typical) ? 0 : typical * volume;
    inflows.add(typical > last ? flow : 0);
    if (!outflows.add(typical < last ? flow : 0)) return null;
    const inflow = inflows.sum();
    return 100 * share(inflow, inflow + outflows.sum());
  });
}
function vwap() {
  let day = null;
  let traded = 0;
  let sum = 0;
  return ofTimedCandles("vwap", ({ start, high, low, close, volume }) => {
    const today = dayOf(start);
    if (today !== day) {
      day = today;
      traded = 0;
      sum = 0;
    }
    const typical = (high + low + close) / 3;
    traded += volume;
    sum += typical * volume;
    return traded === 0 ? typical : sum / traded;
  });
}

;// CONCATENATED MODULE: ./.build/packages/indicators/src/indicators.js







const indicators = Object.freeze({
  ...averages_namespaceObject,
  ...levels_namespaceObject,
  ...momentum_namespaceObject,
  ...statistics_namespaceObject,
  ...trend_namespaceObject,
  ...volatility_namespaceObject,
  ...volume_namespaceObject
});
const INDICATOR_NAMES = Object.freeze(Object.keys(indicators).toSorted());

;// CONCATENATED MODULE: ./.build/packages/indicators/src/index.js







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


/***/ })

};
