export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 96696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ StrategyInstances)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/market/timeframe.js
var timeframe = __webpack_require__(30135);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/desk.js
var desk = __webpack_require__(88819);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/fault.js + 1 modules
var fault = __webpack_require__(34403);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/said.js

const NOTHING = Object.freeze([]);
const MOST_SIGNALS = 100;
function checkedSignals(said, symbols) {
  const { length } = said;
  if (length === 0) return NOTHING;
  const answer = [];
  for (let place = 0; place < Math.min(length, MOST_SIGNALS); place += 1) {
    answer.push((0,fault/* signalOf */.o)(said[place], symbols));
  }
  if (length > MOST_SIGNALS) {
    answer.push(`gave ${length} signals to one candle: at most ${MOST_SIGNALS} count`);
  }
  return answer;
}
function promised(said, handler) {
  said.catch(() => void 0);
  return [`${handler} must not be async: it must return an array of signals or nothing`];
}

// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/range.js
var range = __webpack_require__(16289);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/weights.js

const USUAL_BAND = 0.01;
const ROUNDING = 1e-9;
function weightsFault({ weights, band, reason }, symbols) {
  if (typeof weights !== "object" || weights === null)
    return "weights must be an object: a share of equity by symbol";
  let sum = 0;
  for (const [symbol, weight] of Object.entries(weights)) {
    if (!symbols.includes(symbol)) return `weights name ${symbol}, which this session does not trade`;
    if (!(0,range/* isWithin */.UO)(weight, -1, 1))
      return `the weight of ${symbol} must be from -1 to 1, not ${String(weight)}`;
    sum += Math.abs(weight);
  }
  if (sum > 1 + ROUNDING) return `the weights come to ${sum}: at most 1 without leverage`;
  if (band !== void 0 && !(0,range/* isWithin */.UO)(band, 0, 1)) return `band must be from 0 to 1, not ${String(band)}`;
  return typeof reason === "string" ? null : "weights need a reason";
}
class Rebalancing {
  #targets;
  #band;
  #reason;
  #reduced = /* @__PURE__ */ new Set();
  /** What is held and not named has the weight 0. */
  constructor({ weights, band = USUAL_BAND, reason }, held) {
    this.#targets = new Map([
      ...Array.from(held, (symbol) => [symbol, 0]),
      ...Object.entries(weights)
    ]);
    this.#band = band;
    this.#reason = reason;
  }
  get isDone() {
    return this.#targets.size === 0;
  }
  /** What to ask for now, as a strategy would say it. */
  next(standing) {
    const reductions = [];
    const increases = [];
    let isSelling = false;
    for (const [symbol, target] of this.#targets) {
      if (standing.ordersOf(symbol).some(({ type }) => type === "market")) {
        isSelling = true;
        continue;
      }
      const share = shareOf(symbol, standing);
      const reduction = this.#reduction(symbol, target, share);
      if (reduction) reductions.push(reduction);
      else if (Math.abs(target) > Math.abs(share) + this.#band && share * target >= 0) {
        const positionSize = Math.abs(target) - Math.abs(share);
        increases.push(this.#said(symbol, target > 0 ? "buy" : "short", share, target, { positionSize }));
      } else this.#targets.delete(symbol);
    }
    if (reductions.length > 0 || isSelling) return reductions;
    this.#targets.clear();
    return increases;
  }
  /**
   * A share of the other direction is closed whole. It is asked for once, so that a sale that is refused does not delay the
   * rest.
   */
  #reduction(symbol, target, share) {
    const isTurned = share * target <= 0;
    const isLess = isTurned ? share !== 0 : Math.abs(target) < Math.abs(share) - this.#band;
    if (!isLess || this.#reduced.has(symbol)) return null;
    this.#reduced.add(symbol);
    const portion = isTurned ? {} : { portion: 1 - target / share };
    return this.#said(symbol, share > 0 ? "sell" : "cover", share, target, portion);
  }
  #said(symbol, action, share, target, size) {
    const reason = `${this.#reason} (${percent(share)} to ${percent(target)} of equity)`;
    return { symbol, action, confidence: 1, ...size, reason };
  }
}
function shareOf(symbol, { equity, positionOf, priceOf }) {
  const position = positionOf(symbol);
  if (!position || equity <= 0) return 0;
  const worth = position.quantity * (priceOf(symbol) || position.entryPrice) / equity;
  return position.direction === "long" ? worth : -worth;
}
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/portfolio-seat.js



const MOST_CANDLES_BACK = 2e3;
const SLACK = 500;
const NO_CANDLES = [];
const NO_HOLDING = { position: null, orders: [] };
class PortfolioSeat {
  #strategy;
  #symbols;
  #view;
  #rebalancing = null;
  constructor(strategy, symbols) {
    this.#strategy = strategy;
    this.#symbols = symbols;
    this.#view = new SeatView(symbols);
  }
  /** Never throws. */
  answer(question) {
    const bar = frozenBar(question.bar);
    this.#view.observe(bar, question);
    try {
      const said = this.#strategy.onBar(bar, this.#view);
      if (said instanceof Promise) return promised(said, "onBar");
      if (said === void 0 || said === null) return this.#goOn();
      if (Array.isArray(said)) return checkedSignals(said, this.#symbols);
      if (typeof said === "object" && "weights" in said) return this.#rebalance(said);
      return ["onBar must return an array of signals, { weights, reason } or nothing"];
    } catch (error) {
      return [(0,fault/* messageOf */.b)(error)];
    }
  }
  #rebalance(said) {
    const fault = weightsFault(said, this.#symbols);
    if (fault !== null) return [fault];
    const held = this.#symbols.filter((symbol) => this.#view.position(symbol));
    this.#rebalancing = new Rebalancing(said, held);
    return this.#goOn();
  }
  /** What a rebalancing under way asks for now. */
  #goOn() {
    const rebalancing = this.#rebalancing;
    if (!rebalancing) return NOTHING;
    const said = rebalancing.next(this.#view.standing);
    if (rebalancing.isDone) this.#rebalancing = null;
    return said.length === 0 ? NOTHING : checkedSignals(said, this.#symbols);
  }
}
class SeatView {
  symbols;
  #candles;
  #question = null;
  constructor(symbols) {
    this.symbols = Object.freeze([...symbols]);
    this.#candles = new Map(symbols.map((symbol) => [symbol, []]));
    Object.freeze(this);
  }
  get time() {
    return this.#question?.time ?? 0;
  }
  get equity() {
    return this.#question?.equity ?? 0;
  }
  get cash() {
    return this.#question?.cash ?? 0;
  }
  position(symbol) {
    return this.#holding(symbol).position;
  }
  orders(symbol) {
    return this.#holding(symbol).orders;
  }
  candles(symbol, count) {
    const all = this.#candles.get(symbol);
    if (!all) throw new RangeError(`${String(symbol)} is not traded by this session`);
    if (!(Number.isInteger(count) && count >= 1 && count <= MOST_CANDLES_BACK)) {
      throw new RangeError(
        `count must be a whole number from 1 to ${MOST_CANDLES_BACK}, not ${String(count)}`
      );
    }
    return all.slice(-count);
  }
  get standing() {
    return {
      equity: this.equity,
      positionOf: (symbol) => this.position(symbol),
      ordersOf: (symbol) => this.orders(symbol),
      priceOf: (symbol) => (this.#candles.get(symbol) ?? NO_CANDLES).at(-1)?.close ?? 0
    };
  }
  observe(bar, question) {
    this.#question = question;
    for (const [symbol, candle] of Object.entries(bar.candles)) {
      const candles = this.#candles.get(symbol);
      if (!candles) continue;
      candles.push(candle);
      if (candles.length >= MOST_CANDLES_BACK + SLACK) candles.splice(0, candles.length - MOST_CANDLES_BACK);
    }
  }
  #holding(symbol) {
    return this.#question?.holdings[symbol] ?? NO_HOLDING;
  }
}
function frozenBar(bar) {
  for (const candle of Object.values(bar.candles)) Object.freeze(candle);
  Object.freeze(bar.candles);
  Object.freeze(bar.missing);
  return Object.freeze(bar);
}

// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/tools.js
var strategy_tools = __webpack_require__(95471);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/answers.js






class StrategyInstances {
  #seats;
  #portfolio;
  #last;
  constructor(definition, { symbols, parameters, periodMs }, tools = strategy_tools/* NO_TOOLS */.g) {
    if (definition.scope === "portfolio") {
      this.#seats = /* @__PURE__ */ new Map();
      this.#portfolio = new PortfolioSeat(definition.create(parameters, periodMs, tools), symbols);
      return;
    }
    this.#portfolio = null;
    this.#seats = new Map(
      symbols.map((symbol) => [
        symbol,
        new Seat(symbol, definition.create(parameters, periodMs, tools), periodMs)
      ])
    );
  }
  /** Never throws: what the strategy throws is an answer. */
  answer(question) {
    const { symbol } = question;
    if (this.#last?.symbol !== symbol) this.#last = this.#seats.get(symbol);
    return this.#last ? this.#last.answer(question) : this.#ofBar(question);
  }
  #ofBar(question) {
    return this.#portfolio && (0,desk/* isOfBar */.z)(question) ? this.#portfolio.answer(question) : NOTHING;
  }
}
class Seat {
  symbol;
  #symbols;
  #strategy;
  #view;
  constructor(symbol, strategy, periodMs) {
    this.symbol = symbol;
    this.#symbols = [symbol];
    this.#strategy = strategy;
    this.#view = new answers_SeatView(periodMs);
  }
  answer(question) {
    const candle = Object.freeze(question.candle);
    this.#view.observe(candle, question);
    try {
      const said = this.#strategy.onCandle(candle, this.#view);
      if (said === void 0 || said === null) return NOTHING;
      if (Array.isArray(said)) return checkedSignals(said, this.#symbols);
      if (said instanceof Promise) return promised(said, "onCandle");
      return ["onCandle must return an array of signals or nothing"];
    } catch (error) {
      return [(0,fault/* messageOf */.b)(error)];
    }
  }
}
class answers_SeatView {
  #periodMs;
  #folds = [];
  #candle = null;
  #question = null;
  constructor(periodMs) {
    this.#periodMs = periodMs;
    Object.freeze(this);
  }
  get time() {
    return this.#question?.time ?? 0;
  }
  get position() {
    return this.#question?.position ?? null;
  }
  get equity() {
    return this.#question?.equity ?? 0;
  }
  get cash() {
    return this.#question?.cash ?? 0;
  }
  get orders() {
    return this.#question?.orders ?? [];
  }
  closed(periodMs) {
    for (const folding of this.#folds) if (folding.periodMs === periodMs) return folding.closed;
    return this.#startFolding(periodMs);
  }
  observe(candle, question) {
    this.#candle = candle;
    this.#question = question;
    for (const entry of this.#folds) entry.closed = frozen(entry.fold.add(candle));
  }
  /** A timeframe is folded from the first time it is asked for. */
  #startFolding(periodMs) {
    const fold = new timeframe/* FoldedCandles */.Nb(this.#periodMs, periodMs);
    const closed = this.#candle ? frozen(fold.add(this.#candle)) : null;
    this.#folds.push({ periodMs, fold, closed });
    return closed;
  }
}
function frozen(candle) {
  return candle && Object.freeze(candle);
}


/***/ }),

/***/ 34403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ messageOf),
  o: () => (/* binding */ signalOf)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/messages.js
var messages = __webpack_require__(6302);
// EXTERNAL MODULE: ./.build/packages/engine/src/words/stranger-words.js
var stranger_words = __webpack_require__(47554);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/range.js
var range = __webpack_require__(16289);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/order-wish.js

const FIELDS = {
  market: ["timeInForce"],
  limit: ["price", "timeInForce", "postOnly"],
  "stop-market": ["trigger", "timeInForce"],
  "stop-limit": ["trigger", "price", "timeInForce"],
  "take-profit": ["price"],
  "trailing-stop": ["distance"]
};
const EXITS_FOR = { buy: "sells", short: "covers" };
const IN_FORCE = ["GTC", "IOC", "FOK"];
function orderWishOf(value, action) {
  if (typeof value !== "object" || value === null) return `order must be an object, not ${String(value)}`;
  const given = value;
  const type = Object.keys(FIELDS).find((name) => name === given.type);
  if (!type) return `order.type must be one of ${Object.keys(FIELDS).join(", ")}, not ${String(given.type)}`;
  const closes = EXITS_FOR[action];
  if (closes !== void 0 && (type === "take-profit" || type === "trailing-stop")) {
    return `order.type ${type} ${closes}; a ${action} has its stop and target beside it`;
  }
  const wish = { type };
  for (const field of FIELDS[type]) {
    const found = given[field];
    if ((field === "timeInForce" || field === "postOnly") && found === void 0) continue;
    const fault = faultOf(field, found);
    if (fault) return `order.${field} ${fault}, not ${String(found)}`;
    wish[field] = found;
  }
  if (wish.postOnly === true && (wish.timeInForce ?? "GTC") !== "GTC") {
    return `order.postOnly waits to be met, and order.timeInForce ${String(wish.timeInForce)} does not wait: choose one`;
  }
  return wish;
}
function faultOf(field, found) {
  if (field === "timeInForce") {
    return IN_FORCE.some((name) => name === found) ? null : `must be one of ${IN_FORCE.join(", ")}`;
  }
  if (field === "postOnly") return typeof found === "boolean" ? null : "must be true or false";
  if (field === "distance") return (0,range/* isFraction */.fU)(found) ? null : "must be a fraction between 0 and 1";
  return (0,range/* isPrice */.G9)(found) ? null : "must be a positive price";
}

// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/part-targets.js
var part_targets = __webpack_require__(87584);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/fault.js





const FRAME = /^ +at (?:.* \(|async )?(?:file:\/\/)?(\/[^()\n]*):(\d+):\d+\)?$/gm;
const OWN_FOLDER = folderOf(folderOf([...String(new Error().stack).matchAll(FRAME)][0]?.[1] ?? ""));
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}
const LONGEST_STACK = 2e4;
const LONGEST_PLACE_BYTES = 300;
function signalOf(value, symbols) {
  const signal = readSignal(value, symbols);
  return typeof signal === "string" ? (0,stranger_words/* strangerWords */.GS)(signal) : signal;
}
function readSignal(value, symbols) {
  if (typeof value !== "object" || value === null) return `a signal must be an object, not ${String(value)}`;
  try {
    const {
      symbol: named,
      action,
      confidence,
      positionSize,
      portion,
      stop,
      target,
      targets,
      trailingStop,
      trailingFrom,
      breakEvenAt,
      order,
      id,
      expires,
      reverse,
      tag,
      reason
    } = value;
    if (action === "cancel") return cancelOf({ symbol: named, id, reason }, symbols);
    const wish = order === void 0 ? void 0 : orderWishOf(order, action);
    if (typeof wish === "string") return wish;
    const parts = targets === void 0 ? void 0 : (0,part_targets/* partTargetsOf */.D)(targets);
    if (typeof parts === "string") return parts;
    const optional = Object.entries({
      positionSize,
      portion,
      stop,
      target,
      targets: parts,
      trailingStop,
      trailingFrom,
      breakEvenAt,
      order: wish,
      id,
      expires,
      // `false` is the same as leaving it out.
      reverse: reverse === false ? void 0 : reverse,
      tag
    }).filter(([, given]) => given !== void 0);
    const signal = { symbol: named, action, confidence, ...Object.fromEntries(optional), reason };
    return fault_faultOf(signal, symbols) ?? { ...signal, reason: (0,stranger_words/* strangerWords */.GS)(reason) };
  } catch (error) {
    return messageOf(error);
  }
}
function messageOf(thrown) {
  try {
    if (!(thrown instanceof Error)) {
      return (0,stranger_words/* strangerWords */.GS)(`threw ${typeof thrown === "string" ? thrown : typeof thrown}`);
    }
    const message = String(thrown.message);
    const place = (0,stranger_words/* strangerWords */.GS)(placeOf(String(thrown.stack), message), LONGEST_PLACE_BYTES);
    return (0,stranger_words/* strangerWords */.GS)(message, stranger_words/* LONGEST_WORDS_BYTES */.pL - LONGEST_PLACE_BYTES) + place;
  } catch {
    return "threw an error that cannot be read";
  }
}
function placeOf(stack, message) {
  const head = stack.indexOf(message);
  const from = head < 0 ? 0 : head + message.length;
  const frames = [...stack.slice(from, from + LONGEST_STACK).matchAll(FRAME)];
  const isOwn = ([, path2]) => path2.startsWith(OWN_FOLDER);
  const index = frames.findIndex((frame) => !isOwn(frame));
  const isCaller = index > 0 && !frames.slice(index).some(isOwn);
  if (index < 0 || isCaller) return "";
  const [, path, line] = frames[index];
  return ` (${path.split("/").at(-1)}:${line})`;
}
function fault_faultOf(signal, symbols) {
  const { symbol: named, action, confidence, stop, target, trailingStop, reason } = signal;
  const ofSymbol = symbolFaultOf(named, symbols);
  if (ofSymbol !== null) return ofSymbol;
  if (!messages/* ACTIONS */.kl.includes(action)) {
    return `action must be buy, sell, short, cover or cancel, not ${String(action)}`;
  }
  if (!(0,range/* isWithin */.UO)(confidence, 0, 1)) return `confidence must be from 0 to 1, not ${String(confidence)}`;
  const ofSize = sizeFaultOf(signal);
  if (ofSize !== null) return ofSize;
  for (const [name, price] of Object.entries({ stop, target })) {
    if (price !== void 0 && !(0,range/* isPrice */.G9)(price)) {
      return `${name} must be a positive price, not ${String(price)}`;
    }
  }
  if (trailingStop !== void 0 && !(0,range/* isFraction */.fU)(trailingStop)) {
    return `trailingStop must be a fraction between 0 and 1, not ${String(trailingStop)}`;
  }
  const ofStop = stopFaultOf(signal);
  if (ofStop !== null) return ofStop;
  const ofOrder = orderFaultOf(signal) ?? reverseFaultOf(signal);
  if (ofOrder !== null) return ofOrder;
  return typeof reason === "string" ? null : "a signal needs a reason";
}
function symbolFaultOf(named, symbols) {
  if (symbols.includes(named)) return null;
  return symbols.length === 1 ? `a signal for ${String(named)} came from the candle of ${symbols[0]}` : `a signal for ${String(named)}, which this session does not trade`;
}
function stopFaultOf({ action, trailingStop, trailingFrom, breakEvenAt }) {
  for (const [name, profit] of Object.entries({ trailingFrom, breakEvenAt })) {
    if (profit === void 0) continue;
    if (!(0,range/* isPrice */.G9)(profit)) return `${name} must be a profit above 0, as a fraction, not ${String(profit)}`;
    if (action === "sell" || action === "cover") return `${name} is for entries: it moves the entry's stop`;
  }
  if (trailingFrom !== void 0 && trailingStop === void 0) {
    return "trailingFrom needs trailingStop, the distance at which the stop trails from then on";
  }
  return null;
}
function reverseFaultOf({ action, reverse, order }) {
  if (reverse === void 0) return null;
  if (reverse !== true) return `reverse must be true or false, not ${String(reverse)}`;
  if (action === "sell" || action === "cover")
    return "reverse is for entries: an exit closes what is held anyway";
  if (order !== void 0 && order.type !== "market")
    return `reverse is for market orders, not for ${order.type}`;
  return null;
}
const ID = /^[\w.:-]{1,60}$/;
const LONGEST_EXPIRY = 1e6;
function orderFaultOf({ id, expires, tag }) {
  if (tag !== void 0 && !(typeof tag === "string" && ID.test(tag))) {
    return `tag must be 1 to 60 letters, digits, _, -, . or :, not ${String(tag)}`;
  }
  if (id !== void 0 && !(typeof id === "string" && ID.test(id))) {
    return `id must be 1 to 60 letters, digits, _, -, . or :, not ${String(id)}`;
  }
  if (expires !== void 0 && !(Number.isInteger(expires) && (0,range/* isWithin */.UO)(expires, 1, LONGEST_EXPIRY))) {
    return `expires must be a whole number of candles from 1 to ${LONGEST_EXPIRY}, not ${String(expires)}`;
  }
  return null;
}
function cancelOf({ symbol: named, id, reason }, symbols) {
  const ofSymbol = symbolFaultOf(named, symbols);
  if (ofSymbol !== null) return ofSymbol;
  if (id === void 0) return "cancel needs the id of the order that is to be withdrawn";
  const fault = orderFaultOf({ id });
  if (fault !== null) return fault;
  if (typeof reason !== "string") return "a signal needs a reason";
  return { symbol: named, action: "cancel", confidence: 1, id, reason: (0,stranger_words/* strangerWords */.GS)(reason) };
}
function sizeFaultOf({ action, positionSize, portion, target, targets }) {
  for (const [name, share] of Object.entries({ positionSize, portion })) {
    if (share !== void 0 && !(0,range/* isShare */.GS)(share)) {
      return `${name} must be above 0 and at most 1, not ${String(share)}`;
    }
  }
  const isExit = action === "sell" || action === "cover";
  if (isExit && positionSize !== void 0) {
    return "positionSize is for entries: an exit says portion, the share of the position to sell";
  }
  if (!isExit && portion !== void 0) {
    return "portion is for exits: an entry says positionSize, the share of equity to buy for";
  }
  if (isExit && targets !== void 0) return "targets are for entries: an exit says portion and an order";
  if (target !== void 0 && targets !== void 0 && (0,part_targets/* leftOf */.l)(targets) === 0) {
    return "the targets sell all of it: leave target out";
  }
  return null;
}


/***/ }),

/***/ 95471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ NO_TOOLS)
/* harmony export */ });
const NO_TOOLS = {
  get indicators() {
    throw new Error(
      "no indicators were loaded: name the third parameter, create(parameters, periodMs, tools)"
    );
  },
  log: () => void 0
};


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryParameters),
/* harmony export */   p: () => (/* binding */ MOST_WARMUP)
/* harmony export */ });
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95471);
/* harmony import */ var _strategy_import_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59807);


const MOST_WARMUP = 1e5;
function tryParameters(definition, parameters, periodMs, tools = _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .NO_TOOLS */ .g) {
  return {
    refusal: refusalOf(() => definition.create(parameters, periodMs, tools)),
    ...warmupOf(definition, parameters, periodMs)
  };
}
function refusalOf(create) {
  try {
    create();
    return null;
  } catch (error) {
    return (0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
  }
}
function warmupOf(definition, parameters, periodMs) {
  try {
    const count = definition.warmup(parameters, periodMs);
    const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
    if (isCount) return { warmup: Number(count), warmupFault: null };
    return { warmup: null, warmupFault: `returns ${shortText(count)}` };
  } catch (error) {
    return { warmup: null, warmupFault: `fails: ${(0,_strategy_import_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` };
  }
}
function shortText(value) {
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 100);
}


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   UV: () => (/* binding */ TableRun)
/* harmony export */ });
/* unused harmony export SILENT */
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11828);
/* harmony import */ var _chimera_engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13728);

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
    this.engine = new _chimera_engine__WEBPACK_IMPORTED_MODULE_0__/* .Engine */ .N(setup, [], (question) => this.#answerer.show(question));
    this.rows = rowsOf(table, part);
    this.begun = this.engine.begin({
      time: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.from),
      ends: (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .startAt */ .EO)(table, span.to - 1) + table.periodMs,
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
    for (; this.#place < warmed; this.#place += 1) engine.warm((0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, history[this.#place]));
    const first = rowAt(history.length) - history.length;
    for (; this.#place < end; this.#place += 1) {
      const row = first + this.#place;
      const candle = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .candleAt */ .PL)(table, row);
      const question = engine.observe({ kind: "candle", candle, late: false });
      this.#onStep(row, candle, engine.decide(question ? answerer.answer(question, this.#place) : NOTHING));
    }
  }
}
function rowsOf(table, { warmup, span }) {
  const history = (0,_chimera_engine__WEBPACK_IMPORTED_MODULE_1__/* .lastBefore */ .kk)(table, span.from, warmup);
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

/***/ 45599:
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
