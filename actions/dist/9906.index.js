export const id = 9906;
export const ids = [9906];
export const modules = {

/***/ 23135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sj: () => (/* reexport */ END_REASONS),
  N$: () => (/* reexport */ engine/* Engine */.N),
  Dz: () => (/* reexport */ EquityFold),
  t: () => (/* reexport */ journal_fold/* FOLD_VERSION */.t),
  Nb: () => (/* reexport */ timeframe/* FoldedCandles */.Nb),
  oF: () => (/* reexport */ governor_fold/* GovernorFold */.o),
  rM: () => (/* reexport */ journal_fold/* JournalFold */.r),
  _H: () => (/* reexport */ LEAST_ROUND_TRIPS),
  FN: () => (/* reexport */ MODES),
  JA: () => (/* reexport */ SIMULATION_ORIGIN),
  sV: () => (/* reexport */ answers/* StrategyInstances */.s),
  cY: () => (/* reexport */ price_text/* amountText */.c),
  XP: () => (/* reexport */ atExposure),
  Ig: () => (/* reexport */ benchmarkDefinitions),
  YD: () => (/* reexport */ checkKnobs),
  _: () => (/* reexport */ decimal/* decimal */._),
  BG: () => (/* reexport */ definitions),
  h5: () => (/* reexport */ figuresOf),
  iD: () => (/* reexport */ sequence/* inspectCandle */.i),
  CI: () => (/* reexport */ lineWords),
  JZ: () => (/* reexport */ median),
  pj: () => (/* reexport */ decimal/* plain */.pj),
  BC: () => (/* reexport */ price_text/* priceText */.B),
  pc: () => (/* reexport */ secrets/* redacted */.p),
  vA: () => (/* reexport */ resolveParameters),
  ts: () => (/* reexport */ shippedStrategies),
  WL: () => (/* reexport */ stranger_words/* shortWords */.WL),
  oX: () => (/* reexport */ fault/* signalOf */.o),
  GQ: () => (/* reexport */ simulatedBook),
  zb: () => (/* reexport */ simulatedInstruments),
  Pj: () => (/* reexport */ simulatedMarket),
  GS: () => (/* reexport */ stranger_words/* strangerWords */.GS),
  Bg: () => (/* reexport */ timeframe/* timeframeMs */.Bg),
  wQ: () => (/* reexport */ timeframe/* timeframes */.wQ),
  RK: () => (/* reexport */ stranger_words/* visible */.RK),
  FF: () => (/* reexport */ secrets/* without */.F),
  hj: () => (/* reexport */ withoutRunnerCommands)
});

// UNUSED EXPORTS: Book, BuyAndHoldBenchmark, LEAST_DAILY_RETURNS, LEAST_DAYS_FOR_GROWTH, MOST_SIGNALS, Random, StrategyEngine, dailyReturns, deflatedSharpeRatio, expectedMaximumSharpe, foldSums, maxDrawdown, overfitProbability, shapeOf, sharpeOver

// EXTERNAL MODULE: ./.build/packages/engine/src/book/book.js + 2 modules
var book_book = __webpack_require__(93389);
// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
// EXTERNAL MODULE: ./.build/packages/engine/src/engine.js + 3 modules
var engine = __webpack_require__(68655);
// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/order-terms.js
var order_terms = __webpack_require__(69662);
// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/paper-exchange.js + 6 modules
var paper_exchange = __webpack_require__(11089);
;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/knob-check.js



const SYMBOL = "BASE/QUOTE";
const MINUTE = 6e4;
const EXECUTION = {
  slippageModel: "none",
  slippage: 0,
  latencyMs: 0,
  volumeShare: null,
  fillOn: "candle",
  fillOnTouch: false
};
const INSTRUMENT = {
  symbol: SYMBOL,
  base: "BASE",
  quote: "QUOTE",
  tickSize: "0.01",
  lotSize: "0.001",
  minQuantity: "0.001",
  minNotional: "10",
  makerFeeRate: "0.001",
  takerFeeRate: "0.002",
  priceCollar: null
};
const KNOBS = [
  ["slippage model fixed", { slippage: 1e-3 }, { slippageModel: "fixed" }],
  ["slippage model spread", { slippage: 0.5 }, { slippageModel: "spread" }],
  ["slippage model volume-share", { slippage: 0.5, volumeShare: 0.05 }, { slippageModel: "volume-share" }],
  ["slippage", { slippageModel: "fixed", slippage: 1e-3 }, { slippage: 2e-3 }],
  ["latency", {}, { latencyMs: 15e3 }],
  ["volume share", {}, { volumeShare: 0.01 }],
  ["fills on books", {}, { fillOn: "book" }],
  ["fills on touch", {}, { fillOnTouch: true }],
  ["maker fee", {}, { makerFeeRate: "0.0015" }],
  ["taker fee", {}, { takerFeeRate: "0.0025" }],
  ["price collar", { fillOn: "book" }, { priceCollar: 5e-3 }],
  ["tick size", { slippageModel: "fixed", slippage: 11e-4 }, { tickSize: "0.5" }],
  ["lot size", { volumeShare: 0.0125 }, { lotSize: "1" }]
];
function checkKnobs() {
  return KNOBS.map(([knob, base, change]) => {
    const [off, on] = [play(base), play({ ...base, ...change })];
    return { knob, off, on, changed: off !== on };
  });
}
const BARS = [
  [100, 101, 99, 100],
  [100, 102, 99, 101],
  [101, 105, 100, 104],
  [104, 106, 103, 105]
];
function play(knobs) {
  const book = new book_book/* Book */.E();
  const fills = [];
  const exchange = new paper_exchange/* PaperExchange */.k([{ ...INSTRUMENT, ...knobs }], { ...EXECUTION, ...knobs }, MINUTE);
  const emit = (entry) => {
    book.apply(entry);
    exchange.apply(entry);
    if (entry.kind === "fill") fills.push({ ...entry.data, minute: Math.floor(entry.time / MINUTE) });
  };
  const data = { mode: "test", market: "knobs", currency: "QUOTE", startingCash: "1000" };
  emit({ time: 0, kind: "book-opened", data });
  for (const [minute, bar] of BARS.entries()) {
    const candle = candleOf(minute, bar);
    const time = candle.start + MINUTE;
    exchange.resolve(candle, false, book, time, emit);
    exchange.market(candle.symbol).observe(candle);
    if (minute > 0) continue;
    const bracket = { stop: { price: "90" }, target: { price: "105" } };
    const request = {
      symbol: SYMBOL,
      side: "buy",
      quantity: "2",
      reduceOnly: false,
      reason: "check"
    };
    exchange.submit({ ...request, bracket, terms: order_terms/* AT_MARKET */.TX }, book, time, emit);
    exchange.resolveBook(orderBookAt(time), false, book, emit);
  }
  return fills.map(
    ({ side, quantity, price, fee, minute }) => `${side} ${quantity} @ ${price}, fee ${fee}, minute ${minute}`
  ).join("; ");
}
function candleOf(minute, [open, high, low, close]) {
  return { symbol: SYMBOL, start: minute * MINUTE, open, high, low, close, volume: 100 };
}
function orderBookAt(time) {
  const asks = [
    [100.1, 1],
    [100.9, 5]
  ];
  return { symbol: SYMBOL, time, bids: [[99.9, 5]], asks };
}

// EXTERNAL MODULE: ./.build/packages/engine/src/journal-fold.js
var journal_fold = __webpack_require__(35187);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/sequence.js
var sequence = __webpack_require__(26192);
;// CONCATENATED MODULE: ./.build/packages/engine/src/market/random.js
const { floor, imul } = Math;
function textKey(text) {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return hash >>> 0;
}
function mix(bits) {
  let mixed = bits | 0;
  mixed = imul(mixed ^ mixed >>> 16, 2246822507);
  mixed = imul(mixed ^ mixed >>> 13, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}
class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  /** A generator of its own for each seed (any safe integer) and purpose, e.g. `(7, 'BTC/USD path')`. */
  constructor(seed, purpose) {
    const high = floor(seed / 2 ** 32);
    this.rekey(mix(mix(seed) + high) ^ textKey(purpose), 0);
  }
  /** A generator in exactly this state of four 32-bit words, not all zero. */
  static fromState(a, b, c, d) {
    const random = new Random(0, "");
    random.#set(a, b, c, d);
    return random;
  }
  /** Starts anew at place `index` of the family `key`: numbers for any candle without those of the ones before. */
  rekey(key, index) {
    const base = mix(key) + imul(index, 2654435769);
    this.#set(mix(base), mix(base + 1831565813), mix(base + 3663131626), mix(key + index) | 1);
  }
  /** The next 32 bits, as an unsigned integer. */
  bits() {
    const scrambled = imul(this.#b, 5);
    const result = imul(scrambled << 7 | scrambled >>> 25, 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = this.#d << 11 | this.#d >>> 21;
    return result >>> 0;
  }
  /** Uniform in [0, 1), in steps of 2⁻³². */
  uniform() {
    return this.bits() / 4294967296;
  }
  /** Uniform in [least, most). */
  between(least, most) {
    return least + (most - least) * this.uniform();
  }
  /**
   * Nearly standard normal, in (−6, 6): the sum of twelve uniforms less six (the Irwin–Hall distribution; mean
   * 0, variance 1, excess kurtosis −0.1). It needs no logarithm, whose last bit differs between machines.
   */
  normal() {
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += this.uniform();
    return sum;
  }
  #set(a, b, c, d) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/regime.js
const { floor: regime_floor, max, min, sqrt } = Math;
const SHAPES = {
  up: { drift: [0.06, 0.18], volatility: 0.95, reversion: 0, minutes: [60, 300], next: [0.05, 0.25, 0.9] },
  down: { drift: [-0.18, -0.06], volatility: 1.05, reversion: 0, minutes: [60, 300], next: [0.2, 0.25, 0.9] },
  range: { drift: [0, 0], volatility: 0.9, reversion: 8e-3, minutes: [90, 420], next: [0.42, 0.84, 0.92] },
  shock: { drift: [-0.4, 0.4], volatility: 2.4, reversion: 0, minutes: [5, 25], next: [0.2, 0.4, 1] }
};
const GARCH = { constant: 0.02, shock: 0.08, memory: 0.9, least: 0.2, most: 12 };
const JUMP = { chance: 1 / 1440, least: 3, most: 9 };
class Factor {
  regime = "range";
  /** Deviation of the return just drawn, as a fraction of the price. */
  deviation = 0;
  #random;
  #usual;
  #minutes;
  #jumpChance;
  #left = 0;
  #drift = 0;
  #displacement = 0;
  #variance = 1;
  /** `minuteDeviation` is the usual deviation of a one-minute return; `minutes` is the length of a candle. */
  constructor(random, minuteDeviation, minutes) {
    this.#random = random;
    this.#minutes = minutes;
    this.#usual = minuteDeviation * sqrt(minutes);
    this.#jumpChance = min(0.5, JUMP.chance * minutes);
  }
  /** The return of the next candle, as a fraction of the price. */
  advance() {
    if (this.#left === 0) this.#enter(this.#next());
    this.#left -= 1;
    const shape = SHAPES[this.regime];
    const normal = this.#random.normal();
    this.deviation = this.#usual * shape.volatility * sqrt(this.#variance);
    let change = this.#drift + this.deviation * normal;
    change -= this.#displacement * min(0.5, shape.reversion * this.#minutes);
    change += this.#jump();
    this.#displacement += change;
    const persisted = GARCH.constant + this.#variance * (GARCH.memory + GARCH.shock * normal * normal);
    this.#variance = min(GARCH.most, max(GARCH.least, persisted));
    return change;
  }
  #next() {
    const [up, down, range] = SHAPES[this.regime].next;
    const draw = this.#random.uniform();
    if (draw < up) return "up";
    if (draw < down) return "down";
    return draw < range ? "range" : "shock";
  }
  #enter(regime) {
    const { drift, minutes } = SHAPES[regime];
    const lasting = this.#random.between(minutes[0], minutes[1]);
    this.regime = regime;
    this.#left = max(1, regime_floor(lasting / this.#minutes));
    const perMinute = this.#usual / sqrt(this.#minutes);
    this.#drift = this.#random.between(drift[0], drift[1]) * perMinute * min(this.#minutes, lasting);
    this.#displacement = 0;
  }
  #jump() {
    const draw = this.#random.uniform();
    if (draw >= this.#jumpChance) return 0;
    const size = this.#usual * this.#random.between(JUMP.least, JUMP.most);
    return draw * 2 < this.#jumpChance ? size : -size;
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/symbol-path.js


const { abs, floor: symbol_path_floor, max: symbol_path_max, min: symbol_path_min, round, sqrt: symbol_path_sqrt } = Math;
const MINUTE_MS = 6e4;
const DAY_MS = 864e5;
const LARGEST_RETURN = 0.05;
const PULL = { above: 2.5, below: 0.4, perMinute: 3e-5, floor: 0.1 };
const GAP_CHANCE = 1 / 4e3;
const QUIET_CHANCE = 1 / 1200;
const KNOWN = /* @__PURE__ */ new Map([
  ["BTC", { price: 88e3, beta: 1, ownDeviation: 35e-5, turnover: 9e5 }],
  ["ETH", { price: 3e3, beta: 1.15, ownDeviation: 5e-4, turnover: 45e4 }],
  ["SOL", { price: 130, beta: 1.4, ownDeviation: 65e-5, turnover: 2e5 }]
]);
const DAILY_PATTERN = [0.85, 0.75, 0.65, 0.9, 1.45, 1.35, 1.05, 0.85];
const MARKET_DEVIATION = 6e-4;
class SymbolPath {
  symbol;
  /** Whether the candle just passed is missing from the data. */
  missing = false;
  #character;
  #own;
  #events;
  #details;
  #detailsKey;
  #minutes;
  #price;
  #previousPrice;
  #deviation = 0;
  #quiet = false;
  #gapLeft = 0;
  constructor(seed, symbol, periodMs) {
    this.symbol = symbol;
    this.#minutes = periodMs / MINUTE_MS;
    this.#character = KNOWN.get(symbol.split("/")[0]) ?? derived(symbol);
    this.#own = new Factor(
      new Random(seed, `${symbol} own ${periodMs}`),
      this.#character.ownDeviation,
      this.#minutes
    );
    this.#events = new Random(seed, `${symbol} events ${periodMs}`);
    this.#details = new Random(seed, `${symbol} details ${periodMs}`);
    this.#detailsKey = this.#details.bits();
    this.#price = this.#character.price;
    this.#previousPrice = this.#price;
  }
  /** Goes one candle on, given the market's return and its deviation. Allocates nothing. */
  advance(marketReturn, marketDeviation) {
    const { beta, price: first } = this.#character;
    const own = this.#own.advance();
    const shared = beta * marketDeviation;
    this.#deviation = symbol_path_sqrt(shared * shared + this.#own.deviation * this.#own.deviation);
    this.#previousPrice = this.#price;
    this.#drawEvents();
    if (this.#quiet) return;
    let change = beta * marketReturn + own;
    if (this.#price > first * PULL.above) change -= PULL.perMinute * this.#minutes;
    else if (this.#price < first * PULL.below) change += PULL.perMinute * this.#minutes;
    change = symbol_path_min(LARGEST_RETURN, symbol_path_max(-LARGEST_RETURN, change));
    this.#price = symbol_path_max(this.#price * (1 + change), first * PULL.floor);
  }
  /** The candle just passed; `index` counts from the origin. What it draws depends on nothing before it. */
  candle(start, index) {
    if (this.#quiet) {
      const price = toTick(this.#price);
      return { symbol: this.symbol, start, open: price, high: price, low: price, close: price, volume: 0 };
    }
    const details = this.#details;
    details.rekey(this.#detailsKey, index);
    const wick = this.#price * this.#deviation;
    const bounce = this.#previousPrice * spreadFraction(this.#deviation) * (details.uniform() - 0.5);
    const open = toTick(this.#previousPrice + bounce);
    const close = toTick(this.#price);
    const high = symbol_path_max(open, close, toTick(symbol_path_max(open, close) + wick * extremity(details)));
    const low = symbol_path_min(open, close, toTick(symbol_path_min(open, close) - wick * extremity(details)));
    return { symbol: this.symbol, start, open, high, low, close, volume: this.#volume(start, details) };
  }
  #drawEvents() {
    const draw = this.#events.uniform();
    this.#quiet = draw > 1 - QUIET_CHANCE;
    if (this.#gapLeft === 0 && draw < GAP_CHANCE) this.#gapLeft = 1 + symbol_path_floor(this.#events.uniform() * 3);
    this.missing = this.#gapLeft > 0;
    if (this.missing) this.#gapLeft -= 1;
  }
  #volume(start, details) {
    const { turnover, beta, ownDeviation } = this.#character;
    const shared = beta * MARKET_DEVIATION;
    const usual = symbol_path_sqrt((shared * shared + ownDeviation * ownDeviation) * this.#minutes);
    const moved = abs(this.#price / this.#previousPrice - 1) / usual;
    const activity = 0.25 + 0.35 * (this.#deviation / usual) + 0.4 * moved;
    const chance = 0.2 + 3.2 * details.uniform() * details.uniform();
    const notional = turnover * this.#minutes * dailyPattern(start) * activity * chance;
    return symbol_path_max(1, round(notional / this.#price * 1e5)) / 1e5;
  }
}
function spreadFraction(deviation) {
  return 1e-4 + 0.2 * symbol_path_min(deviation, 5e-3);
}
function toTick(price) {
  return round(price * 100) / 100;
}
function extremity(details) {
  const draw = details.uniform();
  return 0.8 * draw * draw + (draw > 0.97 ? 1.5 * details.uniform() : 0);
}
function dailyPattern(start) {
  const place = start % DAY_MS / DAY_MS * DAILY_PATTERN.length;
  const knot = symbol_path_floor(place);
  const from = DAILY_PATTERN[knot];
  const to = DAILY_PATTERN[(knot + 1) % DAILY_PATTERN.length];
  return from + (to - from) * (place - knot);
}
function derived(symbol) {
  const random = new Random(mix(textKey(symbol)), "character");
  return {
    price: toTick(random.between(20, 900)),
    beta: random.between(0.7, 1.5),
    ownDeviation: random.between(4e-4, 7e-4),
    turnover: random.between(6e4, 25e4)
  };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/simulated.js



const SIMULATION_ORIGIN = 17645472e5;
function simulatedMarket(options) {
  const { from, periodMs } = options;
  const first = (from - SIMULATION_ORIGIN) / periodMs;
  if (!(Number.isSafeInteger(first) && first >= 0 && from % periodMs === 0)) {
    throw new RangeError(`the simulated market begins at ${SIMULATION_ORIGIN}; it has no candle at ${from}`);
  }
  return candles(options, first);
}
function* candles(options, first) {
  const { seed, symbols, periodMs } = options;
  const market = new Factor(new Random(seed, `market ${periodMs}`), MARKET_DEVIATION, periodMs / 6e4);
  const paths = symbols.map((symbol) => new SymbolPath(seed, symbol, periodMs));
  for (let index = 0; ; index += 1) {
    const change = market.advance();
    for (const path of paths) path.advance(change, market.deviation);
    if (index < first) continue;
    const start = SIMULATION_ORIGIN + index * periodMs;
    for (const path of paths) if (!path.missing) yield path.candle(start, index);
  }
}
function simulatedInstruments(symbols) {
  return symbols.map((symbol) => {
    const [base = symbol, quote = ""] = symbol.split("/");
    return {
      symbol,
      base,
      quote,
      tickSize: "0.01",
      lotSize: "0.00001",
      minQuantity: "0.00001",
      minNotional: "10",
      makerFeeRate: "0.002",
      takerFeeRate: "0.0025",
      priceCollar: null
    };
  });
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/simulated-book.js


const TICK = 0.01;
const ONE_SIDED_CHANCE = 1 / 400;
function simulatedBook({ seed, candle, periodMs, ...options }) {
  const { symbol, close } = candle;
  const { time = candle.start + periodMs, depth = 20 } = options;
  const random = new Random(seed, `${symbol} book ${time}`);
  const spread = spreadFraction((candle.high - candle.low) / close / 1.7) * random.between(0.7, 1.5);
  const half = Math.max(TICK / 2, close * spread / 2);
  const step = Math.max(TICK, close * 5e-5);
  const usual = Math.max(candle.volume, 500 / close) / depth;
  const side = (direction) => {
    const levels = [];
    let price = toTick(close + direction * half);
    for (let level = 0; level < depth && price >= TICK; level += 1) {
      const quantity = usual * (1 + 0.15 * level) * (0.1 + 2.7 * random.uniform() * random.uniform());
      levels.push([price, Math.max(1, Math.round(quantity * 1e5)) / 1e5]);
      price = toTick(price + direction * Math.max(TICK, step * random.between(0.2, 1.8)));
    }
    return levels;
  };
  const missing = random.uniform();
  const bids = side(-1);
  const asks = side(1);
  if (missing < ONE_SIDED_CHANCE / 2) return { symbol, time, bids: [], asks };
  return { symbol, time, bids, asks: missing < ONE_SIDED_CHANCE ? [] : asks };
}

// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var timeframe = __webpack_require__(30135);
;// CONCATENATED MODULE: ./.build/packages/engine/src/messages.js
const MODES = ["paper", "test"];
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/benchmark.js
function atExposure(benchmarkReturn, exposure) {
  return benchmarkReturn === null || exposure === null ? null : exposure.average * benchmarkReturn;
}
class BuyAndHoldBenchmark {
  #part;
  #feeRates;
  #shares = /* @__PURE__ */ new Map();
  fees = 0;
  /** Fee rates are the takers', as fractions, one for each symbol. */
  constructor(startingCash, feeRates) {
    this.#part = startingCash / feeRates.size;
    this.#feeRates = feeRates;
  }
  observe({ symbol, open, close }) {
    const share = this.#shares.get(symbol);
    if (share) {
      share.price = close;
      return;
    }
    const feeRate = this.#feeRates.get(symbol) ?? 0;
    const notional = this.#part / (1 + feeRate);
    this.fees += this.#part - notional;
    this.#shares.set(symbol, { quantity: notional / open, price: close });
  }
  /** At the last closes; what is not yet invested is cash. */
  equity() {
    let equity = this.#part * (this.#feeRates.size - this.#shares.size);
    for (const { quantity, price } of this.#shares.values()) equity += quantity * price;
    return equity;
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/definitions.js
const LEAST_DAYS_FOR_GROWTH = 30;
const LEAST_DAILY_RETURNS = 14;
const LEAST_ROUND_TRIPS = 10;
const GROWTH_SAMPLE = { count: LEAST_DAYS_FOR_GROWTH, of: "days" };
const RETURN_SAMPLE = { count: LEAST_DAILY_RETURNS, of: "daily returns" };
const TRADE_SAMPLE = { count: LEAST_ROUND_TRIPS, of: "round trips" };
const DAILY = "UTC day, last equity against the day before";
const WHOLE = "whole period";
const ROUND_TRIP = "round trip, flat to flat, net of fees";
const definitions = {
  totalReturn: {
    name: "Total return",
    method: "last equity \xF7 starting cash \u2212 1",
    period: WHOLE,
    annualisation: null,
    least: null
  },
  annualGrowth: {
    name: "CAGR",
    method: "(last equity \xF7 starting cash) ^ (365 \xF7 days) \u2212 1",
    period: WHOLE,
    annualisation: "365 days",
    least: GROWTH_SAMPLE
  },
  volatility: {
    name: "Volatility",
    method: "sample standard deviation (n \u2212 1) of the returns",
    period: DAILY,
    annualisation: "\xD7 \u221A365",
    least: RETURN_SAMPLE
  },
  sharpe: {
    name: "Sharpe ratio",
    method: "mean return \xF7 sample standard deviation (n \u2212 1), riskless rate 0",
    period: DAILY,
    annualisation: "\xD7 \u221A365",
    least: RETURN_SAMPLE
  },
  sortino: {
    name: "Sortino ratio",
    method: "mean return \xF7 \u221A(\u03A3 squared negative returns \xF7 all returns), target 0",
    period: DAILY,
    annualisation: "\xD7 \u221A365",
    least: RETURN_SAMPLE
  },
  calmar: {
    name: "Calmar ratio",
    method: "CAGR \xF7 maximum drawdown",
    period: WHOLE,
    annualisation: "365 days",
    least: GROWTH_SAMPLE
  },
  drawdown: {
    name: "Maximum drawdown",
    method: "largest (peak \u2212 equity) \xF7 peak; lasts from the peak until equity stands there again",
    period: "every point of the equity curve",
    annualisation: null,
    least: null
  },
  exposure: {
    name: "Exposure",
    method: "share of the points with a position; mean share of equity in positions",
    period: "every point of the equity curve",
    annualisation: null,
    least: null
  },
  turnoverRatio: {
    name: "Turnover",
    method: "notional of all fills, both sides \xF7 mean equity",
    period: WHOLE,
    annualisation: null,
    least: null
  },
  fees: {
    name: "Fees",
    method: "sum over all fills",
    period: WHOLE,
    annualisation: null,
    least: null
  },
  slippage: {
    name: "Slippage paid",
    method: "\u03A3 |price \u2212 reference price| \xD7 quantity, in the fills\u2019 prices already",
    period: "every fill",
    annualisation: null,
    least: null
  },
  trades: {
    name: "Round trips",
    method: "from flat to flat; one that broke even is neither won nor lost",
    period: WHOLE,
    annualisation: null,
    least: null
  },
  winRate: {
    name: "Win rate",
    method: "round trips above 0 \xF7 all",
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE
  },
  profitFactor: {
    name: "Profit factor",
    method: "sum of the wins \xF7 sum of the losses; none without a loss",
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE
  },
  expectancy: {
    name: "Expectancy",
    method: "mean result, in the quote currency",
    period: ROUND_TRIP,
    annualisation: null,
    least: TRADE_SAMPLE
  },
  averageWin: {
    name: "Average win",
    method: "mean result of those above 0",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  averageLoss: {
    name: "Average loss",
    method: "mean result of those below 0",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  best: {
    name: "Best",
    method: "largest result, whatever its sign",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  worst: {
    name: "Worst",
    method: "smallest result, whatever its sign",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  longestWinStreak: {
    name: "Longest run of wins",
    method: "wins one after the other, in the order in which they closed",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  longestLossStreak: {
    name: "Longest run of losses",
    method: "losses one after the other, in the order in which they closed",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  },
  averageHoldingMs: {
    name: "Holding time",
    method: "first entry to last exit: median, mean and longest",
    period: ROUND_TRIP,
    annualisation: null,
    least: null
  }
};
const benchmarkDefinitions = {
  buyAndHold: {
    name: "Buy and hold",
    method: "the symbols in equal parts from the beginning, held",
    period: WHOLE,
    annualisation: null,
    least: null
  },
  buyAndHoldAtExposure: {
    name: "Buy and hold at its exposure",
    method: "mean exposure of the strategy \xD7 return of buy and hold: that share of the cash held, the rest kept",
    period: WHOLE,
    annualisation: null,
    least: null
  }
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/equity-fold.js
const equity_fold_DAY_MS = 864e5;
class EquityFold {
  #start;
  #points = 0;
  #equitySum = 0;
  #exposures = 0;
  #exposed = 0;
  #exposureSum = 0;
  #last = null;
  #dayBefore;
  #returns = [];
  #peak;
  #deepest = null;
  constructor(start, state = null) {
    this.#start = start;
    this.#dayBefore = state?.dayBefore ?? start.equity;
    this.#peak = state?.peak ?? start;
    if (!state) return;
    this.#points = state.points;
    this.#equitySum = state.equitySum;
    this.#exposures = state.exposures;
    this.#exposed = state.exposed;
    this.#exposureSum = state.exposureSum;
    this.#last = state.last;
    this.#returns.push(...state.returns);
    this.#deepest = state.deepest;
  }
  add({ time, equity, exposure }) {
    this.#points += 1;
    this.#equitySum += equity;
    if (exposure !== void 0) {
      this.#exposures += 1;
      this.#exposureSum += exposure;
      if (exposure > 0) this.#exposed += 1;
    }
    if (this.#last && dayOf(time) > dayOf(this.#last.time)) this.#closeDay(this.#last);
    this.#last = { time, equity };
    this.#fall({ time, equity });
  }
  get state() {
    return {
      points: this.#points,
      equitySum: this.#equitySum,
      exposures: this.#exposures,
      exposed: this.#exposed,
      exposureSum: this.#exposureSum,
      last: this.#last,
      dayBefore: this.#dayBefore,
      returns: [...this.#returns],
      peak: { time: this.#peak.time, equity: this.#peak.equity },
      deepest: this.#deepest
    };
  }
  get points() {
    return this.#points;
  }
  get last() {
    return this.#last;
  }
  /** `NaN` before the first point. */
  get meanEquity() {
    return this.#equitySum / this.#points;
  }
  get exposure() {
    const known = this.#exposures;
    return known === 0 ? null : { timeInMarket: this.#exposed / known, average: this.#exposureSum / known };
  }
  /** The day that is not over is closed by its newest point. */
  get dailyReturns() {
    const last = this.#last;
    return last && last.time > this.#start.time ? [...this.#returns, last.equity / this.#dayBefore - 1] : this.#returns;
  }
  get drawdown() {
    const deepest = this.#deepest;
    if (!deepest) return { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };
    const { fraction, peakAt, troughAt, recoveredAt } = deepest;
    const until = recoveredAt ?? this.#last?.time ?? peakAt;
    return { fraction, peakAt, troughAt, recoveredAt, durationMs: until - peakAt };
  }
  #closeDay({ time, equity }) {
    if (time <= this.#start.time) return;
    this.#returns.push(equity / this.#dayBefore - 1);
    this.#dayBefore = equity;
  }
  #fall(point) {
    const deepest = this.#deepest;
    if (deepest?.recoveredAt === null && point.equity >= deepest.from) {
      this.#deepest = { ...deepest, recoveredAt: point.time };
    }
    if (point.equity >= this.#peak.equity) this.#peak = point;
    const { time: peakAt, equity: from } = this.#peak;
    const fraction = (from - point.equity) / from;
    if (fraction > (this.#deepest?.fraction ?? 0)) {
      this.#deepest = { fraction, from, peakAt, troughAt: point.time, recoveredAt: null };
    }
  }
}
function dayOf(time) {
  return Math.ceil(time / equity_fold_DAY_MS);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/return-ratios.js
const DAYS_PER_YEAR = 365;
const NO_DEVIATION = 1e-12;
function compoundAnnualGrowth(start, end, days) {
  if (!(start > 0 && end > 0 && days > 0)) return null;
  const growth = (end / start) ** (DAYS_PER_YEAR / days) - 1;
  return Number.isFinite(growth) ? growth : null;
}
function annualVolatility(returns, periodsPerYear = DAYS_PER_YEAR) {
  const deviation = sampleDeviation(returns);
  return deviation === null ? null : deviation * Math.sqrt(periodsPerYear);
}
function sharpeRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
  const deviation = sampleDeviation(returns);
  if (deviation === null || deviation < NO_DEVIATION) return null;
  return mean(returns) / deviation * Math.sqrt(periodsPerYear);
}
function sortinoRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
  let squares = 0;
  for (const value of returns) squares += Math.min(0, value) ** 2;
  const deviation = Math.sqrt(squares / returns.length);
  if (!(deviation >= NO_DEVIATION)) return null;
  return mean(returns) / deviation * Math.sqrt(periodsPerYear);
}
function calmarRatio(annualGrowth, drawdown) {
  return annualGrowth === null || drawdown <= 0 ? null : annualGrowth / drawdown;
}
function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
function sampleDeviation(values) {
  if (values.length < 2) return null;
  const average = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - average) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/median.js
function median(sorted) {
  if (sorted.length === 0) return null;
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/trade-record.js


function tradeRecordOf(trips) {
  const results = trips.map(({ pnl }) => Number(pnl));
  const trades = results.length;
  const won = results.filter((pnl) => pnl > 0);
  const lost = results.filter((pnl) => pnl < 0);
  const grossProfit = total(won);
  const grossLoss = -total(lost) || 0;
  const isEnough = trades >= LEAST_ROUND_TRIPS;
  const holdings = trips.map(({ openedAt, closedAt }) => closedAt - openedAt).sort((a, b) => a - b);
  return {
    trades,
    wins: won.length,
    losses: lost.length,
    grossProfit,
    grossLoss,
    winRate: isEnough ? won.length / trades : null,
    profitFactor: isEnough && grossLoss > 0 ? grossProfit / grossLoss : null,
    expectancy: isEnough ? total(results) / trades : null,
    averageWin: average(won),
    averageLoss: average(lost),
    best: results.reduce((best, pnl) => best === null || pnl > best ? pnl : best, null),
    worst: results.reduce((worst, pnl) => worst === null || pnl < worst ? pnl : worst, null),
    longestWinStreak: longestStreak(results, (pnl) => pnl > 0),
    longestLossStreak: longestStreak(results, (pnl) => pnl < 0),
    averageHoldingMs: average(holdings),
    medianHoldingMs: median(holdings),
    longestHoldingMs: holdings.at(-1) ?? null,
    bySymbol: groupsOf(trips, ({ symbol }) => symbol),
    byExitReason: groupsOf(trips, ({ exitReason }) => exitReason)
  };
}
function groupsOf(trips, nameOf) {
  const names = [...new Set(trips.map(nameOf))].sort();
  return names.map((name) => {
    const group = trips.filter((trip) => nameOf(trip) === name);
    const results = group.map(({ pnl }) => Number(pnl));
    const wins = results.filter((pnl) => pnl > 0).length;
    return {
      name,
      trades: group.length,
      wins,
      losses: results.filter((pnl) => pnl < 0).length,
      pnl: total(results),
      fees: total(group.map(({ fees }) => Number(fees))),
      winRate: group.length >= LEAST_ROUND_TRIPS ? wins / group.length : null
    };
  });
}
function longestStreak(results, counts) {
  let longest = 0;
  let current = 0;
  for (const pnl of results) {
    current = counts(pnl) ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
}
function total(values) {
  return values.reduce((sum, value) => sum + value, 0);
}
function average(values) {
  return values.length === 0 ? null : total(values) / values.length;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/figures.js




const figures_DAY_MS = 864e5;
function figuresOf(history) {
  const { startingCash, startedAt, points, before = null, trips, fills, fees, slippage, turnover } = history;
  const curve = new EquityFold({ time: startedAt, equity: startingCash }, before);
  for (const point of points) curve.add(point);
  const { last, dailyReturns: returns, drawdown } = curve;
  const days = last ? (last.time - startedAt) / figures_DAY_MS : 0;
  const hasReturns = returns.length >= LEAST_DAILY_RETURNS;
  const annualGrowth = last && days >= LEAST_DAYS_FOR_GROWTH ? compoundAnnualGrowth(startingCash, last.equity, days) : null;
  return {
    samples: { points: curve.points, days, dailyReturns: returns.length, roundTrips: trips.length },
    totalReturn: last ? last.equity / startingCash - 1 : null,
    annualGrowth,
    volatility: hasReturns ? annualVolatility(returns) : null,
    sharpe: hasReturns ? sharpeRatio(returns) : null,
    sortino: hasReturns ? sortinoRatio(returns) : null,
    calmar: calmarRatio(annualGrowth, drawdown.fraction),
    drawdown,
    exposure: curve.exposure,
    turnover,
    turnoverRatio: last ? turnover / curve.meanEquity : null,
    fills,
    fees,
    slippage,
    record: tradeRecordOf(trips)
  };
}

// EXTERNAL MODULE: ./.build/packages/engine/src/price-text.js
var price_text = __webpack_require__(83865);
// EXTERNAL MODULE: ./.build/packages/engine/src/risk/governor-fold.js
var governor_fold = __webpack_require__(66280);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/answers.js
var answers = __webpack_require__(98071);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/fault.js + 2 modules
var fault = __webpack_require__(42165);
// EXTERNAL MODULE: ./node_modules/trading-signals/dist/index.js + 153 modules
var dist = __webpack_require__(50110);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/wilder.js
const ROUNDING = 1e-12;
class WilderAverage {
  #interval;
  #factor;
  #seen = 0;
  #sum = 0;
  value = null;
  constructor(interval) {
    this.#interval = interval;
    this.#factor = 1 / interval;
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
class ATR {
  #average;
  #close = null;
  constructor(interval) {
    this.#average = new WilderAverage(interval);
  }
  /** Takes the next candle; `null` until `interval` were seen. */
  add({ high, low, close }) {
    const before = this.#close;
    this.#close = close;
    const range = high - low;
    return this.#average.add(
      before === null ? range : Math.max(range, Math.abs(high - before), Math.abs(low - before))
    );
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
    this.#up = new WilderAverage(interval);
    this.#down = new WilderAverage(interval);
    this.#smoothed = new WilderAverage(interval);
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
    const fall = Math.abs(rise - drop) <= high * ROUNDING ? rise : drop;
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/window.js
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/indicators.js



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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/breakout.js


const ATR_INTERVAL = 20;
const SETTLED_INTERVALS = 10;
class Breakout {
  #stopAtr;
  #periodMs;
  #entry;
  #exit;
  #atr = new ATR(ATR_INTERVAL);
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/buy-and-hold.js
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/chimera-parameters.js
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/regime-detector.js

const regime_detector_ROUNDING = 1e-9;
const SMOOTHING = 14;
function settledAfter({ slow, bandInterval, efficiencyInterval }) {
  return Math.max(150, 5 * slow, bandInterval, efficiencyInterval + 1);
}
class RegimeDetector {
  #leastAdx;
  #leastEfficiency;
  #adx = new ADX(SMOOTHING);
  #atr = new ATR(SMOOTHING);
  #efficiency;
  #fast;
  #slow;
  #bands;
  constructor(parameters) {
    this.#leastAdx = parameters.trendAdx;
    this.#leastEfficiency = parameters.trendEfficiency;
    this.#efficiency = new EfficiencyRatio(parameters.efficiencyInterval);
    this.#fast = new dist/* EMA */.mV(parameters.fast);
    this.#slow = new dist/* EMA */.mV(parameters.slow);
    this.#bands = new BollingerBands(parameters.bandInterval, parameters.bandWidth);
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
    const isStrong = adx >= this.#leastAdx - regime_detector_ROUNDING;
    const isStraight = efficiency >= this.#leastEfficiency - regime_detector_ROUNDING;
    if (!isStrong && !isStraight) return "range";
    if (!isStrong || !isStraight) return "unclear";
    const rising = this.#adx.pdi > this.#adx.mdi;
    if (rising !== above) return "unclear";
    return rising ? "uptrend" : "downtrend";
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/chimera.js



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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/rsi-reversion.js

const rsi_reversion_ATR_INTERVAL = 14;
const rsi_reversion_SETTLED_INTERVALS = 10;
class RsiReversion {
  #p;
  #periodMs;
  #rsi;
  #atr = new ATR(rsi_reversion_ATR_INTERVAL);
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/sma-cross.js


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
    this.#fast = new SMA(fast);
    this.#slow = new SMA(slow);
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/registry.js





const shippedStrategies = new Map(
  [chimera, smaCross, rsiReversion, breakout, buyAndHold].map((definition) => [definition.name, definition])
);
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

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy-engine.js


class StrategyEngine extends engine/* Engine */.N {
  #instances;
  /** `journal` is all that the book holds before the first step or replay. */
  constructor(setup, strategy, journal) {
    const instances = new answers/* StrategyInstances */.s(strategy, setup);
    super(setup, journal, (question) => void instances.answer(question));
    this.#instances = instances;
  }
  /** The whole of a step. Returns what it decided, already applied. */
  step(event) {
    const question = this.observe(event);
    return this.decide(question ? this.#instances.answer(question) : []);
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/words/runner-commands.js
const DEFUSE = "\u203A ";
function withoutRunnerCommands(line) {
  const safe = line.includes("##") ? line.replace(/##(?=(?:vso)?\[)/gi, "# #") : line;
  return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}

// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
;// CONCATENATED MODULE: ./.build/packages/engine/src/words/line-words.js


const KEY_BEGINS = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_ENDS = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const MOST_LINES_OF_A_KEY = 200;
function lineWords(longestBytes) {
  let linesOfKey = 0;
  return (line) => {
    const begins = KEY_BEGINS.test(line) && !KEY_ENDS.test(line);
    if (linesOfKey > 0 && !begins) {
      const ends = KEY_ENDS.test(line);
      linesOfKey = ends || linesOfKey >= MOST_LINES_OF_A_KEY ? 0 : linesOfKey + 1;
      if (ends) return cleaned(line.slice(line.search(KEY_ENDS)).replace(KEY_ENDS, ""), longestBytes) || null;
      return null;
    }
    linesOfKey = begins ? 1 : 0;
    return cleaned(line, longestBytes);
  };
}
function cleaned(line, longestBytes) {
  return withoutRunnerCommands((0,stranger_words/* strangerWords */.GS)(line, longestBytes));
}

// EXTERNAL MODULE: ./.build/packages/engine/src/words/secrets.js
var secrets = __webpack_require__(31419);
;// CONCATENATED MODULE: ./.build/packages/engine/src/index.js































/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ requireFile),
/* harmony export */   IB: () => (/* binding */ readOwnEnd),
/* harmony export */   Uu: () => (/* binding */ otherThanFolder),
/* harmony export */   _W: () => (/* binding */ otherThanFile),
/* harmony export */   rx: () => (/* binding */ NEEDED_THERE),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const MOST_READ_BYTES = 4 * 1024 * 1024;
const NEEDED_THERE = "a file is needed there";
function otherThanFile(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
  return found === void 0 || found.isFile() ? null : kindOf(found);
}
function otherThanFolder(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
  return found === void 0 || found.isDirectory() ? null : kindOf(found);
}
function kindOf(found) {
  if (found.isFile()) return "a file";
  if (found.isDirectory()) return "a folder";
  if (found.isFIFO()) return "a named pipe";
  if (found.isSocket()) return "a socket";
  return "a device";
}
function requireFile(path) {
  const found = otherThanFile(path);
  if (found !== null) throw notAFile(path, found);
}
function readOwnFile(path) {
  return readBytes(path, (size) => {
    if (size > MOST_READ_BYTES) throw new Error(`${path} has ${size} bytes, which is too many`);
    return 0;
  });
}
function readOwnEnd(path, most) {
  return readBytes(path, (size) => Math.max(0, size - most));
}
function readBytes(path, from) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
  try {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!found.isFile()) throw notAFile(path, kindOf(found));
    const start = from(found.size);
    const bytes = Buffer.alloc(found.size - start);
    return bytes.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, start));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
  }
}
function notAFile(path, found) {
  const code = found === "a folder" ? "EISDIR" : "ENXIO";
  return Object.assign(new Error(`${path} is ${found}, ${NEEDED_THERE}`), { code, path });
}


/***/ }),

/***/ 88288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74170);

class LedgerError extends _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
  name = "LedgerError";
  constructor(message, remedy, options) {
    super(message, { ...options, remedy });
  }
}


/***/ }),

/***/ 47768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ faultInWords),
/* harmony export */   SZ: () => (/* binding */ isLedgerLost),
/* harmony export */   W1: () => (/* binding */ ledgerLost),
/* harmony export */   ac: () => (/* binding */ sqliteCode),
/* harmony export */   sk: () => (/* binding */ storageFault),
/* harmony export */   zq: () => (/* binding */ faultRemedy)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);
/* harmony import */ var _ledger_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88288);


const WORDS = {
  "disk-full": { is: "the disk is full", remedy: "free some space" },
  "disk-quota": { is: "the disk quota is used up", remedy: "free some space, or raise the quota" },
  "disk-failing": {
    is: "the disk fails",
    remedy: "look at the system\u2019s log (dmesg), and check the disk, its quota and its limits"
  },
  "file-too-large": {
    is: "the file may not grow any more",
    remedy: "raise the limit of a file\u2019s size (ulimit -f)"
  },
  "read-only": { is: "the disk is read-only", remedy: "mount it to be written, or use another folder" },
  "not-a-file": {
    is: "something else lies in its place",
    remedy: "move it away"
  },
  "no-permission": {
    is: "the permission is missing",
    remedy: "mend the permissions of the file and its folder"
  },
  "cannot-open": {
    is: "a file of the ledger cannot be opened",
    remedy: "check its permissions, that its folder is there, and the limit of open files (ulimit -n)"
  },
  "too-many-files": {
    is: "this process may not open more files",
    remedy: "raise the limit of open files (ulimit -n); 256 are enough"
  },
  "no-memory": { is: "the memory is used up", remedy: "give it more memory" },
  damaged: {
    is: "the ledger is damaged",
    remedy: 'run "chimera ledger verify", then "chimera ledger repair", or restore the ledger from a copy'
  }
};
const SYSTEM_CODES = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-quota",
  EIO: "disk-failing",
  EFBIG: "file-too-large",
  EROFS: "read-only",
  EEXIST: "not-a-file",
  EISDIR: "not-a-file",
  ENOTDIR: "not-a-file",
  ENXIO: "not-a-file",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EMFILE: "too-many-files",
  ENFILE: "too-many-files",
  ENOMEM: "no-memory"
};
const SQLITE_CODES = {
  7: "no-memory",
  8: "read-only",
  10: "disk-failing",
  11: "damaged",
  13: "disk-full",
  14: "cannot-open",
  26: "damaged"
};
function sqliteCode(error) {
  if (error instanceof _ledger_error_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o) return error.cause === void 0 ? null : sqliteCode(error.cause);
  const { code, errcode } = error;
  return code === "ERR_SQLITE_ERROR" && typeof errcode === "number" ? errcode & 255 : null;
}
function storageFault(error) {
  const sqlite = sqliteCode(error);
  if (sqlite !== null) return SQLITE_CODES[sqlite] ?? null;
  const { code } = error;
  return SYSTEM_CODES[code ?? ""] ?? null;
}
const LOSSES = /* @__PURE__ */ new Set([
  ...["disk-full", "disk-failing", "read-only", "damaged"]
]);
function isLedgerLost(error) {
  return sqliteCode(error) !== null && LOSSES.has(storageFault(error));
}
function faultInWords(error) {
  const kind = storageFault(error);
  const { message } = error;
  if (message.endsWith(_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .NEEDED_THERE */ .rx) || error instanceof _ledger_error_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o) return message;
  return kind === null ? message : `${WORDS[kind].is} (${message})`;
}
function faultRemedy(error) {
  const kind = storageFault(error);
  return kind && WORDS[kind].remedy;
}
function ledgerLost(error) {
  const remedy = faultRemedy(error);
  return `the ledger cannot be written: ${faultInWords(error)}${remedy === null ? "" : `; ${remedy}`}`;
}


/***/ })

};
