export const id = 1828;
export const ids = [1828];
export const modules = {

/***/ 11828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/order-terms.js
var order_terms = __webpack_require__(69662);
// EXTERNAL MODULE: ./.build/packages/engine/src/price-text.js
var price_text = __webpack_require__(83865);
;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/minimum.js

function isTaken(quantity, price, { minQuantity, minNotional }) {
  if (!quantity.gt(decimal/* ZERO */.f2) || quantity.lt((0,decimal/* decimal */._)(minQuantity))) return false;
  return quantity.times(price).gte((0,decimal/* decimal */._)(minNotional));
}
function leastNotional(price, { minQuantity, minNotional }) {
  return Math.max(Number(minNotional), Number(minQuantity) * price);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/part-sale.js



const ALL = { quantity: null };
function unsold(book, position) {
  let rest = position.quantity;
  for (const open of book.openOrders(position.symbol)) {
    if (!open.isEntry && open.isTaker) rest = rest.minus(promisedTo(open, position));
  }
  return rest.gt(decimal/* ZERO */.f2) ? rest : decimal/* ZERO */.f2;
}
function promisedTo({ order, filled, isLimited }, position) {
  if (order.quantity !== null) return isLimited ? decimal/* ZERO */.f2 : (0,decimal/* decimal */._)(order.quantity).minus(filled);
  return order.parent === null ? position.quantity : position.entry(order.parent)?.left ?? decimal/* ZERO */.f2;
}
function partSale(portion, held, price, instrument) {
  if (portion === 1) return ALL;
  const part = (0,decimal/* floorToStep */.gM)(held.times((0,decimal/* decimal */._)(portion)), (0,decimal/* decimal */._)(instrument.lotSize));
  const at = (0,decimal/* decimal */._)(price);
  if (!isTaken(held.minus(part), at, instrument)) return { ...ALL, wholeInstead: true };
  if (isTaken(part, at, instrument)) return { quantity: (0,decimal/* plain */.pj)(part) };
  const worth = (0,decimal/* approximate */.H7)(part.times(at));
  const least = leastNotional(price, instrument);
  const reason = `a part of ${(portion * 100).toFixed(2)} % is worth ${(0,price_text/* amountText */.c)(worth)}, ${(0,price_text/* amountText */.c)(least)} is the least`;
  return { figure: worth, limit: least, reason };
}

// EXTERNAL MODULE: ./.build/packages/engine/src/role.js
var role = __webpack_require__(81138);
;// CONCATENATED MODULE: ./.build/packages/engine/src/decisions.js




const EXITS = { long: "sell", short: "cover" };
class Decisions {
  #setup;
  #book;
  #exchange;
  #governor;
  #emit;
  constructor({ setup, book, exchange, governor, emit }) {
    this.#setup = setup;
    this.#book = book;
    this.#exchange = exchange;
    this.#governor = governor;
    this.#emit = emit;
  }
  /** `late`: the candle came late, and its price is no longer the market. */
  decide(signal, time, late) {
    this.#emit({ time, kind: "signal", data: signal });
    if (!(0,role/* isTrade */.jl)(signal)) {
      this.#cancel(signal, time);
      return;
    }
    if (signal.reverse && !this.#closeOpposite(signal, time, late)) return;
    if (!this.#governor) {
      this.#trade(signal, time);
      return;
    }
    if ((0,role/* intentOf */.oQ)(signal.action).role === "entry" && this.#setup.exitsOnly.includes(signal.symbol)) {
      const { symbol, action } = signal;
      const reason = `${symbol} is no longer configured: it is sold, not bought`;
      this.#emit({
        time,
        kind: "refusal",
        data: { symbol, action, rule: "exits-only", figure: 0, limit: 0, reason }
      });
      return;
    }
    const instrument = this.#exchange.market(signal.symbol).instrument;
    const verdict = this.#governor.judge(signal, this.#book, instrument, time, late);
    if ("refusal" in verdict) {
      this.#emit({ time, kind: "refusal", data: verdict.refusal });
      return;
    }
    if ("withdrawal" in verdict) {
      const { direction } = (0,role/* intentOf */.oQ)(signal.action);
      const waiting = this.#book.openOrders(signal.symbol).filter((open) => open.direction === direction);
      this.#exchange.withdrawEntries(waiting, verdict.withdrawal, time, this.#emit);
      return;
    }
    this.#exchange.submit({ ...verdict.order, ...this.#namesOf(signal, time) }, this.#book, time, this.#emit);
    this.#governor.warnOfEntries(time, this.#emit);
  }
  /**
   * Closes the position that an entry reverses, unless orders close all of it already. Returns whether the entry is to be
   * judged: not if the exit was refused.
   */
  #closeOpposite({ symbol, action, confidence, reason }, time, late) {
    const position = this.#book.positions.get(symbol);
    if (!position || position.direction === (0,role/* intentOf */.oQ)(action).direction) return true;
    if (!unsold(this.#book, position).gt(decimal/* ZERO */.f2)) return true;
    const exit = EXITS[position.direction];
    const why = `reversed: ${reason}`;
    if (!this.#governor) {
      const request = {
        ...(0,role/* intentOf */.oQ)(exit),
        symbol,
        quantity: null,
        bracket: null,
        reason: why,
        terms: order_terms/* AT_MARKET */.TX
      };
      this.#exchange.submit(request, this.#book, time, this.#emit);
      return true;
    }
    const instrument = this.#exchange.market(symbol).instrument;
    const sale = { symbol, action: exit, confidence, reason: why };
    const verdict = this.#governor.judge(sale, this.#book, instrument, time, late);
    if ("order" in verdict) {
      this.#exchange.submit(verdict.order, this.#book, time, this.#emit);
      return true;
    }
    if ("refusal" in verdict) this.#emit({ time, kind: "refusal", data: verdict.refusal });
    return false;
  }
  /** The order of this name is withdrawn, in each state of the governor. */
  #cancel({ symbol, action, id, reason }, time) {
    const found = this.#book.openOrders(symbol).find(({ order }) => order.clientId === id);
    if (found) {
      const data = { order: found.order.id, symbol, reason: `withdrawn by the strategy: ${reason}` };
      this.#emit({ time, kind: "cancel", data });
      return;
    }
    const why = `no order of ${symbol} with the id ${id} waits`;
    this.#emit({
      time,
      kind: "refusal",
      data: { symbol, action, rule: "no-order", figure: 0, limit: 0, reason: why }
    });
  }
  #namesOf({ id, expires, tag }, time) {
    return {
      ...tag === void 0 ? {} : { tag },
      ...id === void 0 ? {} : { clientId: id },
      ...expires === void 0 ? {} : { expiresAt: time + expires * this.#setup.periodMs }
    };
  }
  /** With the limits off every signal trades all there is; one that changes nothing is dropped. */
  #trade(signal, time) {
    const { symbol, action, order, portion = 1, reason } = signal;
    const position = this.#book.positions.get(symbol);
    const intent = (0,role/* intentOf */.oQ)(action);
    const isEntry = intent.role === "entry";
    const isAlike = (open) => open.isEntry === isEntry && open.direction === intent.direction;
    const isOpposite = position !== void 0 && position.direction !== intent.direction;
    const isHeld = isOpposite ? !signal.reverse : position !== void 0;
    if (this.#book.openOrders(symbol).some(isAlike) || isHeld === isEntry || isOpposite && !isEntry) return;
    const mark = this.#book.marks.get(symbol) ?? 0;
    const instrument = this.#exchange.market(symbol).instrument;
    const refuse = (fault) => {
      this.#emit({ time, kind: "refusal", data: { symbol, action, rule: "instrument", ...fault } });
    };
    const terms = (0,order_terms/* termsOf */.fd)(intent, order, instrument, mark);
    if ("reason" in terms) {
      refuse(terms);
      return;
    }
    const price = Number(terms.price ?? mark);
    const size = position && !isEntry ? partSale(portion, position.quantity, price, instrument) : { quantity: null };
    if ("reason" in size) {
      refuse(size);
      return;
    }
    const names = this.#namesOf(signal, time);
    const request = { ...intent, symbol, ...size, bracket: null, ...names, reason, terms };
    this.#exchange.submit(request, this.#book, time, this.#emit);
  }
}

// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/paper-exchange.js + 7 modules
var paper_exchange = __webpack_require__(8198);
// EXTERNAL MODULE: ./.build/packages/engine/src/journal-fold.js
var journal_fold = __webpack_require__(35187);
// EXTERNAL MODULE: ./.build/packages/engine/src/market/sequence.js
var sequence = __webpack_require__(26192);
;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/breach.js
function broken(rule, figure, limit, reason) {
  return { rule, figure, limit, reason };
}
function percent(fraction) {
  return `${(fraction * 100).toFixed(2)} %`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/age-exit.js


const MINUTE_MS = 6e4;
function ageExit({ openedAt, entryPrice, mark, direction }, time, { maxHoldMs, profitByAge = [] }) {
  const age = time - openedAt;
  if (maxHoldMs !== void 0 && age >= maxHoldMs) {
    return { cause: "max-hold", reason: `held for ${minutes(age)}, the longest is ${minutes(maxHoldMs)}` };
  }
  const step = profitByAge.findLast(([fromMs2]) => fromMs2 <= age);
  if (!step || mark === null || entryPrice === 0) return null;
  const [fromMs, enough] = step;
  const profit = (0,role/* signOf */.rL)(direction) * (mark / entryPrice - 1);
  if (profit < enough) return null;
  const what = `earned ${percent(profit)} after ${minutes(age)}`;
  return {
    cause: "profit-by-age",
    reason: `${what}: ${percent(enough)} is enough from ${minutes(fromMs)} on`
  };
}
function minutes(ms) {
  return `${ms / MINUTE_MS} minutes`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/commitments.js



const MOST_OPEN_ORDERS = 10;
function reversed(book, { symbol, action, reverse }) {
  const position = book.positions.get(symbol);
  return position && reverse && position.direction !== (0,role/* intentOf */.oQ)(action).direction ? position : null;
}
function openPositions(book, signal) {
  const { id, symbol } = signal;
  const symbols = new Set(book.positions.keys());
  if (reversed(book, signal)) symbols.delete(symbol);
  for (const { order, isEntry } of book.allOpenOrders()) {
    const isGone = order.symbol === symbol && isReplaced(order, id);
    if (isEntry && !isGone) symbols.add(order.symbol);
  }
  return symbols.size;
}
function entriesInto(book, signal) {
  const { symbol, id } = signal;
  const { position: held, orders } = book.holding(symbol);
  const position = reversed(book, signal) ? null : held;
  const waiting = orders.filter(
    ({ isEntry, order }) => isEntry && !position?.entry(order.id) && !isReplaced(order, id)
  );
  return (position?.entries.length ?? 0) + waiting.length;
}
function isReplaced({ clientId }, id) {
  return id !== void 0 && clientId === id;
}
function openOrdersBreach(book, symbol, id, { maxOpenOrdersPerSymbol: most = MOST_OPEN_ORDERS }) {
  const isOwn = ({ order }) => order.parent === null && !isReplaced(order, id);
  const waiting = book.openOrders(symbol).filter(isOwn).length;
  if (waiting < most) return null;
  return broken("open-orders", waiting, most, `${waiting} orders of ${symbol} wait, ${most} allowed`);
}
function commitments(book, signal) {
  let committed = 0;
  let net = 0;
  let pendingCost = 0;
  const closed = reversed(book, signal);
  for (const position of book.positions.values()) {
    if (position === closed) continue;
    const { exposure, direction } = position;
    committed += exposure;
    net += (0,role/* signOf */.rL)(direction) * exposure;
  }
  for (const { order, isEntry, filled, direction } of book.allOpenOrders()) {
    const isGone = order.symbol === signal.symbol && isReplaced(order, signal.id);
    if (!isEntry || order.quantity === null || isGone) continue;
    const rest = (0,decimal/* approximate */.H7)((0,decimal/* decimal */._)(order.quantity).minus(filled));
    const dearest = Math.max(Number(order.price), Number(order.limit ?? 0));
    const cost = rest * Math.max(book.marks.get(order.symbol) ?? 0, dearest);
    pendingCost += cost;
    net += (0,role/* signOf */.rL)(direction) * cost;
  }
  return { committed: committed + pendingCost, net, pendingCost };
}

// EXTERNAL MODULE: ./.build/packages/engine/src/risk/governor-fold.js
var governor_fold = __webpack_require__(66280);
// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/part-targets.js
var part_targets = __webpack_require__(87584);
;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/bracket.js







function entryRange({ type, price, limit }, side, mark) {
  if (price === null) return { low: mark, high: mark };
  const first = Number(price);
  if (type === "limit") {
    return side === "buy" ? { low: Math.min(first, mark), high: first } : { low: first, high: Math.max(first, mark) };
  }
  const second = Number(limit ?? price);
  return { low: Math.min(first, second), high: Math.max(first, second) };
}
function bracketOf(entry, range, quantity) {
  const { signal, limits } = entry;
  const { trailingStop, trailingFrom, breakEvenAt } = signal;
  const levels = new Levels(entry, range);
  const stop = levels.level(signal.stop, firstDistance(signal) ?? limits.stopLoss);
  const { parts, last } = levels.parts();
  const target = levels.level(last ?? signal.target, limits.takeProfit);
  const breach = levels.breachOfStop(stop) ?? levels.breachOfTarget(target) ?? parts.map((part) => levels.breachOfPart(part, quantity)).find((found) => found !== null);
  if (breach) return breach;
  return {
    stop,
    target,
    ...parts.length > 0 ? { parts } : {},
    ...trailingStop === void 0 ? {} : { trail: trailingStop },
    ...trailingFrom === void 0 ? {} : { trailFrom: trailingFrom },
    ...breakEvenAt === void 0 ? {} : { breakEvenAt }
  };
}
function firstDistance({ trailingStop, trailingFrom }) {
  return trailingFrom === void 0 ? trailingStop : void 0;
}
class Levels {
  #entry;
  #direction;
  /** The prices of the entry that are nearest to a stop and to a target. */
  #worst;
  #best;
  constructor(entry, { low, high }) {
    this.#entry = entry;
    this.#direction = (0,role/* intentOf */.oQ)(entry.signal.action).direction;
    [this.#worst, this.#best] = this.#direction === "long" ? [low, high] : [high, low];
  }
  level(price, fraction) {
    return price === void 0 ? { fraction } : { price: this.#onTick(price) };
  }
  /** The signal's targets, the nearest first. If they sell all of it, the last one is the bracket's own target. */
  parts() {
    const { targets = [] } = this.#entry.signal;
    const sign = (0,role/* signOf */.rL)(this.#direction);
    const sorted = targets.toSorted((a, b) => (a.price - b.price) * sign);
    const last = sorted.length > 0 && (0,part_targets/* leftOf */.l)(sorted) === 0 ? sorted.pop().price : void 0;
    return {
      parts: sorted.map(({ price, portion }) => ({ price: this.#onTick(price), share: portion })),
      last
    };
  }
  breachOfStop(stop) {
    if (!("price" in stop) || (this.#worst - Number(stop.price)) * (0,role/* signOf */.rL)(this.#direction) > 0) return null;
    return this.#breach("stop", stop.price, this.#worst, this.#direction === "long" ? "below" : "above");
  }
  breachOfTarget(target) {
    if (!("price" in target) || (Number(target.price) - this.#best) * (0,role/* signOf */.rL)(this.#direction) > 0)
      return null;
    return this.#breach("target", target.price, this.#best, this.#direction === "long" ? "above" : "below");
  }
  /** A part must be one that the exchange would take. */
  breachOfPart({ price, share }, quantity) {
    const breach = this.breachOfTarget({ price });
    if (breach) return breach;
    const { instrument } = this.#entry;
    const part = (0,decimal/* floorToStep */.gM)(quantity.times((0,decimal/* decimal */._)(share)), (0,decimal/* decimal */._)(instrument.lotSize));
    if (isTaken(part, (0,decimal/* decimal */._)(price), instrument)) return null;
    const worth = (0,decimal/* approximate */.H7)(part.times((0,decimal/* decimal */._)(price)));
    const least = leastNotional(Number(price), instrument);
    const reason = `the target's part of ${percent(share)} is worth ${(0,price_text/* amountText */.c)(worth)}, ${(0,price_text/* amountText */.c)(least)} is the least`;
    return broken("instrument", worth, least, reason);
  }
  #onTick(price) {
    return (0,decimal/* plain */.pj)((0,order_terms/* tightened */.Fs)((0,decimal/* decimal */._)(price), (0,decimal/* decimal */._)(this.#entry.instrument.tickSize), this.#direction));
  }
  #breach(what, price, limit, where) {
    return broken(
      "bracket",
      Number(price),
      limit,
      `the ${what} ${price} is not ${where} the price ${(0,price_text/* priceText */.B)(limit)}`
    );
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/rules.js








const ONE = (0,decimal/* decimal */._)("1");
function judgeEntry(entry) {
  const { signal, book, instrument } = entry;
  const { symbol, action, reason } = signal;
  const refuse = (breach2) => ({ refusal: { symbol, action, ...breach2 } });
  const breach = firstBreach(entry);
  if (breach) return refuse(breach);
  const mark = book.marks.get(symbol) ?? 0;
  const intent = (0,role/* intentOf */.oQ)(action);
  const terms = (0,order_terms/* termsOf */.fd)(intent, signal.order, instrument, mark);
  const range = "reason" in terms ? { low: mark, high: mark } : entryRange(terms, (0,role/* sideOf */.Jh)(intent), mark);
  const sized = size(entry, Math.max(mark, range.high), Math.min(mark, range.low));
  if ("rule" in sized) return refuse(sized);
  if ("reason" in terms) return refuse({ rule: "instrument", ...terms });
  const { quantity } = sized;
  const bracket = bracketOf(entry, range, (0,decimal/* decimal */._)(quantity));
  if ("rule" in bracket) return refuse(bracket);
  return { order: { ...intent, symbol, quantity, bracket, reason, terms } };
}
function firstBreach(entry) {
  const { signal, limits, book } = entry;
  if (entry.late)
    return broken("stale-data", 1, 0, "the candle came late: its price is no longer the market");
  const ofShort = shortBreach(entry);
  if (ofShort) return ofShort;
  if (signal.confidence < limits.leastConfidence) {
    const reason = `confidence ${signal.confidence} is below ${limits.leastConfidence}`;
    return broken("confidence", signal.confidence, limits.leastConfidence, reason);
  }
  if (entry.dailyLoss >= limits.maxDailyLoss) {
    return broken("daily-loss", entry.dailyLoss, limits.maxDailyLoss, "the daily loss limit is reached");
  }
  if (entry.drawdown >= limits.maxDrawdown) {
    return broken("drawdown", entry.drawdown, limits.maxDrawdown, "the drawdown limit is reached");
  }
  if (entry.entriesToday >= limits.maxTradesPerDay) {
    const reason = `${entry.entriesToday} entries today, ${limits.maxTradesPerDay} allowed`;
    return broken("trades-per-day", entry.entriesToday, limits.maxTradesPerDay, reason);
  }
  const held = book.positions.get(signal.symbol)?.direction;
  if (held !== void 0 && held !== (0,role/* intentOf */.oQ)(signal.action).direction && !signal.reverse) {
    return broken(
      "already-held",
      1,
      0,
      `${signal.symbol} is held ${held}: close it first, or say reverse: true`
    );
  }
  const { maxEntriesPerPosition: most = 1 } = limits;
  const entries = entriesInto(book, signal);
  if (entries >= most)
    return broken("already-held", entries, most, alreadyHeld(signal.symbol, entries, most));
  const ofOrders = openOrdersBreach(book, signal.symbol, signal.id, limits);
  if (ofOrders) return ofOrders;
  const open = openPositions(book, signal);
  if (entries === 0 && open >= limits.maxOpenPositions) {
    const reason = `${open} positions open, ${limits.maxOpenPositions} allowed`;
    return broken("open-positions", open, limits.maxOpenPositions, reason);
  }
  return null;
}
function shortBreach({ signal: { symbol, action }, instrument, limits }) {
  if (action !== "short") return null;
  if (instrument.kind !== "perpetual") {
    const { base, quote } = instrument;
    const example = `${base}/${quote}:${quote}`;
    return broken(
      "short-selling",
      1,
      0,
      `${symbol} is a spot market, which cannot be sold short; a perpetual such as ${example} can`
    );
  }
  if (limits.allowShort) return null;
  return broken("short-selling", 1, 0, "short positions are not allowed: allow_short is false");
}
function size(entry, highest, lowest) {
  const { signal, limits, book, equity, instrument } = entry;
  const { direction } = (0,role/* intentOf */.oQ)(signal.action);
  const { committed, net, pendingCost } = commitments(book, signal);
  const share = Math.min(signal.positionSize ?? limits.maxPositionSize, limits.maxPositionSize);
  const asked = share * equity;
  const room = limits.maxExposure * equity - committed;
  const { maxNetExposure } = limits;
  const netRoom = maxNetExposure === void 0 ? Number.POSITIVE_INFINITY : maxNetExposure * equity - (0,role/* signOf */.rL)(direction) * net;
  const freed = reversed(book, signal)?.worth ?? 0;
  const cash = (book.cashNumber + freed - pendingCost) / (1 + Number(instrument.takerFeeRate));
  const notional = Math.max(0, Math.min(asked, room, netRoom, cash));
  const quantity = (0,decimal/* floorToStep */.gM)((0,decimal/* decimal */._)(notional / highest), (0,decimal/* decimal */._)(instrument.lotSize));
  if (isTradable(quantity, (0,decimal/* decimal */._)(lowest), entry))
    return cooldownBreach(entry) ?? { quantity: (0,decimal/* plain */.pj)(quantity) };
  const smallest = smallestNotional(lowest, entry) * (highest / lowest);
  const why = `leaves ${(0,price_text/* amountText */.c)(notional)} to trade, ${(0,price_text/* amountText */.c)(smallest)} is the least`;
  if (asked <= notional) {
    return broken("instrument", asked, smallest, `the position size of ${percent(share)} ${why}`);
  }
  if (maxNetExposure !== void 0 && netRoom < room && netRoom <= cash) {
    return broken("net-exposure", net / equity, maxNetExposure, `the net exposure ${why}`);
  }
  if (room <= cash) {
    return broken("exposure", committed / equity, limits.maxExposure, `the exposure ${why}`);
  }
  return broken("cash", smallest, Math.max(0, cash), `the cash ${why}`);
}
function isTradable(quantity, price, entry) {
  return isTaken(quantity, price.times(ONE.minus((0,decimal/* decimal */._)(lossAtStop(entry)))), entry.instrument);
}
function lossAtStop({ signal, limits }) {
  return (0,role/* intentOf */.oQ)(signal.action).direction === "long" ? limits.stopLoss : 0;
}
function smallestNotional(mark, entry) {
  const { minNotional, minQuantity } = entry.instrument;
  return Math.max(Number(minNotional) / (1 - lossAtStop(entry)), Number(minQuantity) * mark);
}
function cooldownBreach({ book, signal, time, limits }) {
  const last = book.lastTrip.get(signal.symbol);
  if (!last) return null;
  const elapsed = time - last.closedAt;
  const { cooldownAfterExitMs = 0 } = limits;
  if (elapsed < cooldownAfterExitMs) {
    const reason2 = `${signal.symbol} was closed ${elapsed / 6e4} minutes ago, the cooldown after an exit is ${cooldownAfterExitMs / 6e4}`;
    return broken("cooldown", elapsed, cooldownAfterExitMs, reason2);
  }
  if (Number(last.pnl) >= 0) return null;
  if (elapsed >= limits.cooldownMs) return null;
  const reason = `${signal.symbol} lost ${elapsed / 6e4} minutes ago, the cooldown is ${limits.cooldownMs / 6e4}`;
  return broken("cooldown", elapsed, limits.cooldownMs, reason);
}
function alreadyHeld(symbol, entries, most) {
  if (most === 1) return `${symbol} is already held or being bought`;
  return `${symbol} has ${entries} entries, held or on their way, ${most} allowed`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/governor.js








const WARNING_SHARE = 0.8;
class Governor extends governor_fold/* GovernorFold */.o {
  #limits;
  constructor(limits) {
    super();
    this.#limits = limits;
  }
  dailyLoss(equity) {
    return lossFrom(this.dayStartEquity, equity);
  }
  drawdown(equity) {
    return lossFrom(this.highWaterMark, equity);
  }
  /** A new UTC day: what the daily-loss limit stopped may go on. */
  startDay(time, emit) {
    if (this.cause !== "daily-loss") return;
    const { maxDailyLoss } = this.#limits;
    const reason = "a new UTC day has begun: the daily-loss limit no longer stops entries";
    emit({
      time,
      kind: "governor",
      data: { state: this.commanded, rule: "new-day", figure: 0, limit: maxDailyLoss, reason }
    });
  }
  /** Follows the equity to its peak. */
  follow(equity) {
    if (equity > this.highWaterMark) this.highWaterMark = equity;
  }
  /**
   * Looks at the equity after each candle: remembers its peak, warns, and stops entries at a limit. Returns the reason
   * if a limit was reached just now.
   */
  observe(equity, time, emit) {
    this.follow(equity);
    if (this.state === "halted") return null;
    const { maxDailyLoss, maxDrawdown } = this.#limits;
    const ofDay = this.#watch("daily-loss", this.dailyLoss(equity), maxDailyLoss, time, emit);
    const ofPeak = this.#watch("drawdown", this.drawdown(equity), maxDrawdown, time, emit);
    return ofDay ?? ofPeak;
  }
  /** What the signal becomes. The caller emits it. */
  judge(signal, book, instrument, time, late) {
    const stopped = this.#refuseByState(signal);
    if (stopped) return { refusal: stopped };
    if ((0,role/* intentOf */.oQ)(signal.action).role === "exit") return this.#judgeExit(signal, book, instrument);
    const equity = book.equity();
    return judgeEntry({
      signal,
      book,
      instrument,
      time,
      late,
      equity,
      limits: this.#limits,
      dailyLoss: this.dailyLoss(equity),
      drawdown: this.drawdown(equity),
      entriesToday: this.entriesToday
    });
  }
  command(command, reason, equity, time, emit) {
    if (command === "resume" && !(this.state === "reducing" && this.cause === "command")) return;
    const state = command === "reset" || command === "resume" ? "active" : command === "reduce" ? "reducing" : "halted";
    const data = { state, rule: "command", figure: 0, limit: 0, reason };
    emit({
      time,
      kind: "governor",
      data: command === "reset" ? { ...data, highWaterMark: equity } : data
    });
  }
  /** Entries used of the day, and how close each watched figure is to its limit, for warnings after an entry. */
  warnOfEntries(time, emit) {
    this.#warn("trades-per-day", this.entriesToday, this.#limits.maxTradesPerDay, time, emit);
  }
  #watch(rule, figure, limit, time, emit) {
    if (this.cause === rule || this.cause === "drawdown" || figure < limit * WARNING_SHARE) return null;
    if (figure < limit) {
      this.#warn(rule, figure, limit, time, emit);
      return null;
    }
    const until = rule === "daily-loss" ? "until 00:00 UTC" : "until a person resets it";
    const sold = this.#limits.onLossLimit === "flatten" ? ", and every position is sold" : "";
    const reason = `${rule} of ${percent(figure)} reached its limit of ${percent(limit)}: no entries ${until}${sold}`;
    emit({ time, kind: "governor", data: { state: "reducing", rule, figure, limit, reason } });
    return reason;
  }
  #warn(rule, figure, limit, time, emit) {
    if (figure < limit * WARNING_SHARE || this.warned.has(rule)) return;
    const share = percent(figure / limit);
    emit({
      time,
      kind: "warning",
      data: { rule, figure, limit, reason: `${rule} has used ${share} of its limit` }
    });
  }
  #refuseByState({ symbol, action }) {
    if (this.state === "active" || this.state === "reducing" && (0,role/* intentOf */.oQ)(action).role === "exit")
      return null;
    const rule = this.cause === null || this.cause === "command" ? "state" : this.cause;
    const allowed = this.state === "reducing" ? "exits only" : "resting stops and targets only";
    const reason = `the governor is ${this.state} (${this.cause ?? "command"}): ${allowed}`;
    return { symbol, action, rule, ...this.breach, reason };
  }
  #judgeExit(signal, book, instrument) {
    const { symbol, action, order, portion = 1, id, reason } = signal;
    const refuse = (rule, why) => ({
      refusal: { symbol, action, rule, figure: 0, limit: 0, reason: why }
    });
    const intent = (0,role/* intentOf */.oQ)(action);
    const { direction } = intent;
    const position = book.positions.get(symbol);
    if (position?.direction !== direction) {
      const waits = (open) => open.isEntry && open.order.type !== "market" && open.direction === direction;
      if (book.openOrders(symbol).some(waits)) {
        return {
          withdrawal: direction === "long" ? `sold before it was bought: ${reason}` : `covered before it was sold: ${reason}`
        };
      }
      return refuse("no-position", `there is no position in ${symbol} to ${action}`);
    }
    const held = unsold(book, position);
    if (!held.gt(decimal/* ZERO */.f2))
      return refuse(
        "already-selling",
        `${symbol} is already being ${direction === "long" ? "sold" : "covered"}`
      );
    const ofOrders = openOrdersBreach(book, symbol, id, this.#limits);
    if (ofOrders) return { refusal: { symbol, action, ...ofOrders } };
    const mark = book.marks.get(symbol) ?? 0;
    const terms = (0,order_terms/* termsOf */.fd)(intent, order, instrument, mark);
    if ("reason" in terms) return { refusal: { symbol, action, rule: "instrument", ...terms } };
    const size = partSale(portion, held, Number(terms.price ?? mark), instrument);
    if ("reason" in size) return { refusal: { symbol, action, rule: "instrument", ...size } };
    return { order: { ...intent, symbol, ...size, bracket: null, reason, terms } };
  }
}
function lossFrom(reference, equity) {
  return reference > 0 ? Math.max(0, (reference - equity) / reference) : 0;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/bar.js
class BarBuilder {
  #symbols;
  #periodMs;
  #start = Number.NEGATIVE_INFINITY;
  #candles = {};
  /** A bar is complete with the candles of `symbols`; those of others are taken along. */
  constructor(symbols, periodMs) {
    this.#symbols = symbols;
    this.#periodMs = periodMs;
  }
  /**
   * Takes the next candle. Returns the bar that it completes, or the one before, if the candle belongs to a later one.
   * A candle that comes after its bar is in none.
   */
  add(candle) {
    const { symbol, start } = candle;
    if (start < this.#start) return null;
    const before = start > this.#start ? this.#take() : null;
    this.#start = start;
    this.#candles[symbol] = candle;
    if (before) return before;
    return this.#symbols.every((each) => this.#candles[each]) ? this.#take() : null;
  }
  #take() {
    const candles = this.#candles;
    this.#candles = {};
    if (Object.keys(candles).length === 0) return null;
    const missing = this.#symbols.filter((symbol) => !candles[symbol]);
    return { start: this.#start, time: this.#start + this.#periodMs, candles, missing };
  }
}

// EXTERNAL MODULE: ./.build/packages/engine/src/strategy/desk.js
var strategy_desk = __webpack_require__(88819);
;// CONCATENATED MODULE: ./.build/packages/engine/src/engine.js











const NOTHING = Object.freeze([]);
const THIS_SESSION = { periodMs: null, isForeign: false };
class Engine {
  book;
  governor;
  #fold;
  #setup;
  #exchange;
  #decisions;
  #seats = /* @__PURE__ */ new Map();
  #emit = (entry) => this.#record(entry);
  #out = null;
  #show;
  /** Whose candle was observed, and of which the strategy has not spoken yet. */
  #pending = null;
  #isLate = false;
  /** The limits, if they close positions by their age. */
  #agingLimits;
  /** Of a portfolio strategy. */
  #bars;
  /**
   * `journal` is all that the book holds before the first step or replay. `show` is called with the candles of the past,
   * to which nobody answers.
   */
  constructor(setup, journal, show = () => void 0) {
    this.#setup = setup;
    this.#show = show;
    const { symbols, exitsOnly, periodMs } = setup;
    const traded = symbols.filter((symbol) => !exitsOnly.includes(symbol));
    this.#bars = setup.scope === "portfolio" ? new BarBuilder(traded, periodMs) : null;
    const { limits } = setup;
    this.#agingLimits = limits?.maxHoldMs !== void 0 || limits?.profitByAge ? limits : null;
    this.governor = setup.limits ? new Governor(setup.limits) : null;
    this.#fold = new journal_fold/* JournalFold */.r(this.governor ?? void 0);
    this.book = this.#fold.book;
    this.#exchange = new paper_exchange/* PaperExchange */.k(setup.instruments, setup.execution, setup.periodMs);
    const { book, governor } = this;
    this.#decisions = new Decisions({ setup, book, exchange: this.#exchange, governor, emit: this.#emit });
    for (const symbol of setup.symbols) {
      const desk = new strategy_desk/* Desk */.g(symbol, setup.periodMs, this.book);
      const market = this.#exchange.market(symbol);
      this.#seats.set(symbol, { desk, market, holding: this.book.holding(symbol) });
    }
    for (const entry of journal) this.#apply(entry);
  }
  /** Stands where entries led that come to this state, instead of applying them. Throws where something was applied already. */
  restore(state) {
    this.#fold.restore(state);
  }
  /** Opens the session and, if there is none yet, the book. */
  begin({ time, identity, ...start }) {
    if (!this.book.identity) this.#emit({ time, kind: "book-opened", data: identity });
    this.#emit({ time, kind: "session-started", data: { ...start, setup: this.#setup } });
    return this.#take();
  }
  end(time, reason, detail) {
    this.#emit({ time, kind: "session-ended", data: { reason, detail } });
    return this.#take();
  }
  /** Teaches the strategies a candle from before the session; nothing is decided. Returns whether the candle was good. See `Past`. */
  warm(candle, isForeign = false) {
    const seat = this.#seats.get(candle.symbol);
    if (!seat || !(0,sequence/* inspectCandle */.i)(candle, seat.desk.lastStart, this.#setup.periodMs).ok) return false;
    this.#observe(seat, candle);
    this.#showTo(seat, candle, isForeign);
    return true;
  }
  /**
   * The first half of a step. Returns what the strategy is to be asked, `null` if it has no say in this one. `decide`
   * must follow before anything else happens.
   */
  observe(event) {
    if (this.#pending) throw new Error("the step before has not been decided yet");
    if (event.kind !== "candle") {
      this.#happen(event);
      return null;
    }
    const { candle, late } = event;
    const seat = this.#inspect(candle);
    if (!seat) return null;
    const { desk } = seat;
    const time = candle.start + this.#setup.periodMs;
    this.#startDay(candle.start);
    this.#exchange.expire(seat.holding.orders, candle.start, this.#emit);
    this.#resolve(seat, candle, late, time);
    this.#observe(seat, candle);
    this.#govern(time);
    if (this.#agingLimits) this.#closeByAge(seat.holding, this.#agingLimits, time);
    this.#isLate = late;
    const question = this.#questionOf(desk, candle, false);
    this.#pending = question && desk;
    return question;
  }
  /** What is asked after a candle: a portfolio strategy only when that brings a bar. */
  #questionOf(desk, candle, isForeign) {
    if (!this.#bars) {
      desk.isForeign = isForeign;
      return desk;
    }
    const bar = this.#bars.add(candle);
    if (!bar) return null;
    const holdings = Object.fromEntries(
      Array.from(this.#seats, ([symbol2, { desk: each }]) => {
        each.isForeign = isForeign;
        return [symbol2, { position: each.position, orders: each.orders }];
      })
    );
    const { symbol, time, position, equity, cash, orders } = desk;
    return { symbol, candle, time, position, equity, cash, orders, bar, holdings };
  }
  /** The second half of a step: what the strategy answered. Returns what the whole step decided, already applied. */
  decide(answer) {
    const desk = this.#pending;
    this.#pending = null;
    if (desk && answer.length > 0) this.#hear(desk, answer);
    return this.#take();
  }
  #hear(desk, answer) {
    for (const said of answer) {
      if (typeof said === "string") this.#blame(desk, said, desk.time);
      else this.#decisions.decide(said, desk.time, this.#isLate);
    }
  }
  /** The whole of a step that the strategy has no say in. */
  witness(event) {
    this.observe(event);
    return this.#take();
  }
  #happen(event) {
    if (event.kind === "command") this.#command(event.command, event.reason, event.time);
    else if (event.kind === "book") this.#bookStep(event.book, event.stale);
    else if (event.kind === "write-off") this.#writeOff(event.symbol, event.reason, event.time);
    else this.#switchSource(event.source, event.reason, event.time);
  }
  #showTo({ desk }, candle, isForeign) {
    const question = this.#questionOf(desk, candle, isForeign);
    if (question) this.#show(question);
  }
  /**
   * The symbols whose orders would trade on an order book now, each with the earliest time of a book that counts.
   * Empty where orders fill on candles.
   */
  awaitsBook() {
    return this.#exchange.awaitsBook(this.book);
  }
  /**
   * Takes a step again that the journal already holds. The strategies see what they saw then, the book becomes
   * what it was, and no order is given: what the step decided comes from the journal. `past` says what is different about
   * a session before this one. Returns whether a strategy saw a candle.
   */
  replay(event, entries, past = THIS_SESSION) {
    if (event.kind === "book" && this.#seats.has(event.book.symbol)) {
      this.#exchange.observeBook(event.book, event.stale);
    }
    const decided = entries.findIndex(({ kind }) => kind === "signal" || kind === "strategy-fault");
    const split = decided < 0 ? entries.length : decided;
    this.recall(entries.slice(0, split));
    const isRefused = entries.some(({ kind }) => kind === "candle-refused");
    const isShown = event.kind === "candle" && !isRefused && this.#showAgain(event.candle, past);
    this.recall(entries.slice(split));
    return isShown;
  }
  /** Takes entries that the journal already holds: book, orders and governor become what they were after them. */
  recall(entries) {
    for (const entry of entries) this.#apply(entry);
  }
  #showAgain(candle, { periodMs, isForeign }) {
    const seat = this.#seats.get(candle.symbol);
    if (!seat || periodMs !== null && periodMs !== this.#setup.periodMs) {
      this.book.mark(candle.symbol, candle.close);
      return false;
    }
    if (!(0,sequence/* inspectCandle */.i)(candle, seat.desk.lastStart, this.#setup.periodMs).ok) return false;
    this.#observe(seat, candle);
    this.governor?.follow(this.book.equity());
    this.#showTo(seat, candle, isForeign);
    return true;
  }
  /** Checks the candle and records what is wrong or missing. */
  #inspect(candle) {
    const { periodMs } = this.#setup;
    const seat = this.#seats.get(candle.symbol);
    if (!seat) throw new Error(`a candle of ${candle.symbol}, which this session does not follow`);
    const { lastStart } = seat.desk;
    const verdict = (0,sequence/* inspectCandle */.i)(candle, lastStart, periodMs);
    const { symbol, start } = candle;
    if (!verdict.ok) {
      const time = lastStart === null ? this.#fold.sessionStart : lastStart + periodMs;
      const claimed = Number.isFinite(start) ? start : null;
      const data = { symbol, start: claimed, reason: verdict.reason };
      this.#emit({ time, kind: "candle-refused", data });
      return null;
    }
    if (verdict.missing > 0) {
      const from = start - verdict.missing * periodMs;
      this.#emit({ time: start, kind: "gap", data: { symbol, from, to: start, candles: verdict.missing } });
    }
    return seat;
  }
  /** Most candles find no order that waits. */
  #resolve({ holding }, candle, late, time) {
    if (holding.orders.length === 0) return;
    this.#exchange.resolve(candle, late, this.book, time, this.#emit);
  }
  #observe({ desk, market }, candle) {
    desk.observe(candle);
    market.observe(candle);
    this.book.mark(candle.symbol, candle.close);
  }
  /** The first candle that starts on a new UTC day fixes the equity that the day's loss is measured from. */
  #startDay(start) {
    if (start < this.#fold.dayEnd) return;
    const date = new Date(start).toISOString().slice(0, 10);
    this.#emit({ time: start, kind: "day-started", data: { date, equity: this.book.equity() } });
    this.governor?.startDay(start, this.#emit);
  }
  /** The governor looks at the equity; what is left of an entry is not bought once it no longer allows any. */
  #govern(time) {
    if (!this.governor) return;
    const before = this.governor.state;
    const reached = this.governor.observe(this.book.equity(), time, this.#emit);
    if (this.governor.state !== before) this.#withdrawEntries(this.governor, time);
    if (reached !== null && this.#setup.limits?.onLossLimit === "flatten") this.#flatten(reached, time);
  }
  /** Closes everything at the market. A position of which all is on its way to be closed is left to its orders. */
  #flatten(reason, time) {
    for (const position of [...this.book.positions.values()]) {
      if (!unsold(this.book, position).gt(decimal/* ZERO */.f2)) continue;
      this.#close(position, { cause: "loss-limit", reason }, time);
    }
  }
  #close({ symbol, direction }, why, time) {
    const sale = { symbol, role: "exit", direction, quantity: null, bracket: null };
    this.#exchange.submit({ ...sale, ...why, terms: order_terms/* AT_MARKET */.TX }, this.book, time, this.#emit);
  }
  /** Nothing is closed while the governor is halted: a person has asked for that. */
  #closeByAge({ position }, limits, time) {
    if (!position || this.governor?.state === "halted") return;
    const exit = ageExit(position, time, limits);
    if (exit && unsold(this.book, position).gt(decimal/* ZERO */.f2)) this.#close(position, exit, time);
  }
  #withdrawEntries({ state }, time) {
    if (state === "active") return;
    this.#exchange.withdrawEntries(this.book.allOpenOrders(), `the governor is ${state}`, time, this.#emit);
  }
  #blame({ symbol }, message, time) {
    this.#emit({ time, kind: "strategy-fault", data: { symbol, message } });
  }
  #bookStep(orders, stale) {
    this.#exchange.resolveBook(orders, stale, this.book, this.#emit);
  }
  #switchSource(to, reason, time) {
    const from = this.book.source;
    if (from !== null && from !== to)
      this.#emit({ time, kind: "source-changed", data: { from, to, reason } });
  }
  /** What is held of it is lost, and what waits is cancelled. Nothing if there is neither: it was written off before. */
  #writeOff(symbol, reason, time) {
    const { position, orders } = this.book.holding(symbol);
    if (!position && orders.length === 0) return;
    const [quantity, cost] = position ? [(0,decimal/* plain */.pj)(position.quantity), (0,decimal/* plain */.pj)(position.cost)] : ["0", "0"];
    this.#emit({ time, kind: "write-off", data: { symbol, quantity, cost, reason } });
    for (const { order } of orders) {
      const why = `${symbol} is written off`;
      this.#emit({ time, kind: "cancel", data: { order: order.id, symbol, reason: why } });
    }
  }
  #command(command, reason, time) {
    this.#emit({ time, kind: "command", data: { command, reason } });
    if (this.governor) {
      this.governor.command(command, reason, this.book.equity(), time, this.#emit);
      this.#withdrawEntries(this.governor, time);
    }
  }
  #record(entry) {
    this.#apply(entry);
    if (this.#out) this.#out.push(entry);
    else this.#out = [entry];
  }
  #apply(entry) {
    this.#fold.apply(entry);
    this.#exchange.apply(entry);
  }
  #take() {
    const out = this.#out;
    if (!out) return NOTHING;
    this.#out = null;
    return out;
  }
}


/***/ }),

/***/ 69662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ tightened),
/* harmony export */   TX: () => (/* binding */ AT_MARKET),
/* harmony export */   fd: () => (/* binding */ termsOf),
/* harmony export */   vo: () => (/* binding */ trailedPrice)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90211);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83865);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81138);



const AT_MARKET = { type: "market", price: null };
function termsOf(intent, wish, { tickSize, priceCollar }, market) {
  if (!wish) return AT_MARKET;
  const { direction } = intent;
  const side = (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(intent);
  const timeInForce = "timeInForce" in wish ? wish.timeInForce : void 0;
  const inForce = timeInForce === void 0 || timeInForce === "GTC" ? {} : { timeInForce };
  const limitOf = (price) => onTick(price, tickSize, side === "buy" ? "down" : "up");
  const triggerOf = (price) => onTick(price, tickSize, direction === "long" ? "up" : "down");
  switch (wish.type) {
    case "market":
      return { ...AT_MARKET, ...inForce };
    case "limit": {
      const price = limitOf(wish.price);
      const posted = wish.postOnly ? { postOnly: true } : {};
      return belowTick(price) ?? outsideCollar(price, market, priceCollar) ?? { type: "limit", price, ...inForce, ...posted };
    }
    case "stop-market": {
      const price = triggerOf(wish.trigger);
      return wrongSide(side, "stop", price, market) ?? { type: "stop-market", price, ...inForce };
    }
    case "stop-limit": {
      const [price, limit] = [triggerOf(wish.trigger), limitOf(wish.price)];
      const fault = wrongSide(side, "stop", price, market) ?? belowTick(limit) ?? outsideCollar(limit, Number(price), priceCollar);
      return fault ?? { type: "stop-limit", price, limit, ...inForce };
    }
    case "take-profit": {
      const price = limitOf(wish.price);
      const beyond = side === "sell" ? "buy" : "sell";
      return belowTick(price) ?? wrongSide(beyond, "take-profit", price, market) ?? { type: "take-profit", price };
    }
    case "trailing-stop": {
      const price = trailedPrice(market, wish.distance, tickSize, direction);
      const fault = wrongSide(side, "trailing stop", price, market);
      return fault ?? { type: "trailing-stop", price, trail: wish.distance };
    }
  }
}
function trailedPrice(extreme, distance, tickSize, direction) {
  const [one, away, tick] = [(0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)("1"), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(distance), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(tickSize)];
  const kept = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(extreme).times(direction === "long" ? one.minus(away) : one.plus(away));
  return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tightened(kept, tick, direction));
}
function tightened(price, tick, direction) {
  return direction === "long" ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .ceilToStep */ .HW)(price, tick) : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .floorToStep */ .gM)(price, tick);
}
function onTick(price, tickSize, direction) {
  const round = direction === "up" ? _decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .ceilToStep */ .HW : _decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .floorToStep */ .gM;
  return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(round((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(price), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(tickSize)));
}
function belowTick(price) {
  if ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(price).gt(_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .ZERO */ .f2)) return null;
  return { figure: 0, limit: 0, reason: "the price is less than a tick" };
}
function wrongSide(side, what, price, market) {
  const isRight = side === "buy" ? Number(price) > market : Number(price) < market;
  if (isRight) return null;
  const where = side === "buy" ? "above" : "below";
  return {
    figure: Number(price),
    limit: market,
    reason: `the ${what} ${price} is not ${where} the price ${(0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .priceText */ .B)(market)}`
  };
}
function outsideCollar(price, market, collar) {
  if (collar === null) return null;
  const away = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(price).minus((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(market)).abs();
  if (away.lte((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(market).times((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(collar)))) return null;
  const distance = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .approximate */ .H7)(away) / market;
  const [found, allowed] = [distance, collar].map((share) => `${(share * 100).toFixed(2)} %`);
  const reason = `the limit ${price} is ${found} from the price ${(0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .priceText */ .B)(market)}, the exchange allows ${allowed}`;
  return { figure: distance, limit: collar, reason };
}


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ PaperExchange)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
// EXTERNAL MODULE: ./.build/packages/engine/src/role.js
var src_role = __webpack_require__(81138);
;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/reach.js
function concerns(candle, open) {
  if (open.order.activeFrom > candle.start) return false;
  if (open.isTaker) return true;
  return waitsBelow(open) ? candle.low <= waitsAt(open) : candle.high >= waitsAt(open);
}
function isMetAt(open, price, fillOnTouch) {
  const beyond = waitsBelow(open) ? waitsAt(open) - price : price - waitsAt(open);
  return open.isDormant || fillOnTouch ? beyond >= 0 : beyond > 0;
}
function nearestFirst(orders) {
  if (orders.length < 2) return orders;
  return orders.toSorted((a, b) => {
    const isLosing = waitsInLoss(a);
    if (isLosing !== waitsInLoss(b)) return isLosing ? 1 : -1;
    return waitsBelow(a) ? waitsAt(b) - waitsAt(a) : waitsAt(a) - waitsAt(b);
  });
}
function waitsInLoss(open) {
  return waitsBelow(open) === (open.direction === "long");
}
function waitsBelow(open) {
  return open.isDormant === (open.order.side === "sell");
}
function waitsAt(open) {
  return open.isDormant ? open.priceNumber : open.limitNumber;
}

// EXTERNAL MODULE: ./.build/packages/engine/src/exchange/order-terms.js
var order_terms = __webpack_require__(69662);
;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/settlement.js



const ONE = (0,decimal/* decimal */._)("1");
class Settlement {
  #scene;
  constructor(scene) {
    this.#scene = scene;
  }
  /** What the order still wants at this price: an entry no more than the cash pays for, an exit no more than is held. */
  wanted(open, price) {
    if (!open.isEntry) return this.rest(open);
    const { lot, takerFee } = this.#scene.market;
    const { cash } = this.#scene.book;
    const unit = price.times(ONE.plus(takerFee));
    const rest = open.order.quantity === null ? null : this.rest(open);
    return (0,decimal/* floorToStep */.gM)(rest?.times(unit).lte(cash) ? rest : cash.div(unit), lot);
  }
  /** What is left of the order; all that is held, for an exit, and never more. */
  rest({ order, isEntry, filled }) {
    const rest = order.quantity === null ? null : (0,decimal/* decimal */._)(order.quantity).minus(filled);
    if (isEntry) return rest ?? decimal/* ZERO */.f2;
    const held = this.#guarded(order);
    if (rest === null) return held;
    return (0,decimal/* smaller */.dL)(order.share === void 0 ? rest : this.#ofPart(order, filled), held);
  }
  /** What an exit may sell at most: of an entry's stop or target, what is left of what the entry bought. */
  #guarded({ symbol, parent }) {
    const position = this.#scene.book.positions.get(symbol);
    if (!position) return decimal/* ZERO */.f2;
    return parent === null ? position.quantity : position.entry(parent)?.left ?? decimal/* ZERO */.f2;
  }
  /** What one of several targets still sells: its share of what the entry bought, which may be less than it asked for. */
  #ofPart({ symbol, parent, share = 1 }, filled) {
    const bought = this.#scene.book.positions.get(symbol)?.entry(parent ?? "")?.bought ?? decimal/* ZERO */.f2;
    const part = (0,decimal/* floorToStep */.gM)(bought.times((0,decimal/* decimal */._)(share)), this.#scene.market.lot);
    return part.gt(filled) ? part.minus(filled) : decimal/* ZERO */.f2;
  }
  isOpen(open) {
    return this.#scene.book.openOrders(open.order.symbol).includes(open);
  }
  /** Whether it is open, and may fill: an entry that reverses a position waits until that is closed. */
  canFill(open) {
    const held = open.isEntry ? this.#scene.book.positions.get(open.order.symbol) : void 0;
    return this.isOpen(open) && (held === void 0 || held.direction === open.direction);
  }
  fill(open, { quantity, price, reference, market, liquidity }) {
    const { order } = open;
    const { time, book, emit, mark } = this.#scene;
    const { makerFee, takerFee } = this.#scene.market;
    if (!open.isEntry) this.#withdrawEntry(open);
    const feeRate = liquidity === "maker" ? makerFee : takerFee;
    const isFirst = open.filled.eq(decimal/* ZERO */.f2);
    const data = {
      order: order.id,
      symbol: order.symbol,
      side: order.side,
      quantity: (0,decimal/* plain */.pj)(quantity),
      price: (0,decimal/* plain */.pj)(price),
      fee: (0,decimal/* plain */.pj)(quantity.times(price).times(feeRate)),
      liquidity,
      slippage: (0,decimal/* plain */.pj)(price.minus(reference).abs().times(quantity)),
      reason: reasonOf(order),
      ...mark,
      ...order.wholeInstead ? { wholeInstead: true } : {}
    };
    emit({ time, kind: "fill", data });
    if (open.isEntry) {
      this.#cancelOthers(
        open,
        "the position is held the other way",
        ({ direction }) => direction !== open.direction
      );
      if (isFirst) this.#protect(order, price, market);
    } else this.#afterSale(open, book.positions.get(order.symbol));
  }
  /** What has nothing left to sell goes. */
  #afterSale(open, position) {
    if (!position) {
      this.#cancelOthers(open, "the position is closed", ({ direction }) => direction === open.direction);
      return;
    }
    if (open.order.share !== void 0 && this.isOpen(open) && !this.rest(open).gt(decimal/* ZERO */.f2)) {
      this.cancel(open, "the entry bought less than it asked for, and the part of it is sold");
    }
    const isSold = (id) => !position.entry(id);
    this.#cancelOthers(
      open,
      "what it protects is sold",
      ({ order }) => order.parent === null ? false : isSold(order.parent)
    );
    this.#cancelOthers(
      open,
      "what it bought is sold",
      ({ order, isEntry, filled }) => isEntry && filled.gt(decimal/* ZERO */.f2) && isSold(order.id)
    );
  }
  /** The stop was reached. One cancels the other: the target and what is left of the entry go. */
  trigger(open, reached) {
    const { order } = open;
    const price = order.price ?? "0";
    const data = { order: order.id, symbol: order.symbol, price };
    const { time, emit } = this.#scene;
    emit({ time, kind: "trigger", data: reached ? { ...data, reached: (0,decimal/* plain */.pj)(reached) } : data });
    if (open.isEntry) return;
    this.#cancelOthers(
      open,
      "the stop was triggered",
      (other) => order.parent === null ? other.isEntry : other.order.parent === order.parent || other.order.id === order.parent
    );
  }
  /** What a target or another sale begins to fill is no longer bought. */
  #withdrawEntry(sale) {
    const { parent, type, quantity } = sale.order;
    const done = sale.direction === "long" ? "sold" : "covered";
    const reason = type === "take-profit" ? "the target is being filled" : `the position is being ${done}`;
    this.#cancelOthers(
      sale,
      reason,
      ({ order, isEntry, direction }) => parent === null ? isEntry && quantity === null && direction === sale.direction : order.id === parent
    );
  }
  /**
   * After its first look at the market an order of the impatient kinds is over, and a limit order rests, if what it saw is
   * beyond its limit.
   */
  afterFirstLook(open, isOut) {
    if (!this.isOpen(open)) return;
    const { id, symbol, timeInForce } = open.order;
    if (timeInForce === "IOC") this.cancel(open, "immediate or cancel: the rest is not waited for");
    else if (timeInForce === "FOK") this.cancel(open, "fill or kill: it cannot be filled whole");
    else if (open.isLimited && isOut && !open.rests) {
      this.#scene.emit({ time: this.#scene.time, kind: "resting", data: { order: id, symbol } });
    }
  }
  cancel({ order }, reason) {
    const { time, emit } = this.#scene;
    emit({ time, kind: "cancel", data: { order: order.id, symbol: order.symbol, reason } });
  }
  refuseToTake(open) {
    this.cancel(open, "post only: it would have taken at once");
  }
  /** An entry that the cash does not pay for any more would wait for ever. */
  cancelUnaffordable(open, price) {
    if (!open.isEntry || this.wanted(open, price).gt(decimal/* ZERO */.f2)) return;
    this.cancel(open, "the cash does not pay for the smallest lot");
  }
  #cancelOthers(but, reason, which) {
    for (const other of this.#scene.book.openOrders(but.order.symbol)) {
      if (other !== but && which(other)) this.cancel(other, reason);
    }
  }
  /**
   * The stop guards from this very candle on; the target counts from the next, the pessimistic way. A target that the
   * market is beyond already arrives like any other limit order: it takes what the market pays.
   */
  #protect(entry, price, market) {
    const { bracket } = entry;
    if (!bracket) return;
    const { candleStart, nextStart, time } = this.#scene;
    const { lot } = this.#scene.market;
    const direction = (0,src_role/* directionOf */.FR)(entry);
    const sign = (0,src_role/* signOf */.rL)(direction);
    const levelPrice = (level, of) => "price" in level ? level.price : this.#levelPrice(level.fraction * of * sign, price, direction);
    const stop = levelPrice(bracket.stop, -1);
    const { trail, trailFrom, breakEvenAt } = bracket;
    const type = trail === void 0 ? "stop-market" : "trailing-stop";
    const moves = {
      ...trail === void 0 ? {} : { trail },
      ...trailFrom === void 0 ? {} : { trailFrom },
      ...breakEvenAt === void 0 ? {} : { breakEvenAt }
    };
    this.#place(entry, type, stop, candleStart, "stop-loss", moves);
    const takeProfit = (target, part = { quantity: null }) => {
      if (market * sign < Number(target) * sign)
        this.#place(entry, "take-profit", target, nextStart, "take-profit", part);
      else {
        const arrival = { arrivesAt: time, ...part };
        this.#place(entry, "take-profit", target, candleStart, "take-profit", arrival);
      }
    };
    for (const { price: target, share } of bracket.parts ?? []) {
      const quantity = (0,decimal/* floorToStep */.gM)((0,decimal/* decimal */._)(entry.quantity ?? "0").times((0,decimal/* decimal */._)(share)), lot);
      takeProfit(target, { quantity: (0,decimal/* plain */.pj)(quantity), share });
    }
    takeProfit(levelPrice(bracket.target, 1));
  }
  #place(entry, type, price, activeFrom, what, more = {}) {
    const direction = (0,src_role/* directionOf */.FR)(entry);
    const order = {
      id: this.#scene.book.nextOrderId(),
      symbol: entry.symbol,
      side: (0,src_role/* sideOf */.Jh)({ role: "exit", direction }),
      type,
      quantity: null,
      price,
      ...more,
      activeFrom,
      reduceOnly: true,
      bracket: null,
      parent: entry.id,
      reason: `${what} of ${entry.id}`
    };
    this.#scene.emit({ time: this.#scene.time, kind: "order", data: order });
  }
  /** This fraction above the entry's price, or below it if negative. */
  #levelPrice(fraction, entryPrice, direction) {
    const price = entryPrice.plus(entryPrice.times((0,decimal/* decimal */._)(fraction)));
    return (0,decimal/* plain */.pj)((0,order_terms/* tightened */.Fs)(price, this.#scene.market.tick, direction));
  }
}
function reasonOf(order) {
  if ((0,src_role/* roleOf */.kp)(order) === "entry") return "entry";
  if (order.cause) return order.cause;
  if (order.type === "take-profit") return "take-profit";
  return order.type === "market" || order.type === "limit" ? "signal" : "stop-loss";
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/book-matching.js



const book_matching_ONE = (0,decimal/* decimal */._)("1");
class BookMatching {
  #scene;
  #orders;
  #settlement;
  /** What the first level cost, of the entries that this book began to fill. */
  #firstPrices = /* @__PURE__ */ new Map();
  constructor(scene, orders) {
    this.#scene = scene;
    this.#orders = orders;
    this.#settlement = new Settlement(scene);
  }
  run() {
    const arrived = this.#arrived();
    const makers = nearestFirst(arrived.filter((open) => open.isMaker));
    for (const open of arrived) if (!open.isMaker) this.#walk(open);
    for (const open of makers) if (this.#settlement.canFill(open)) this.#meet(open);
    for (const open of this.#arrived()) if (!arrived.includes(open)) this.#receive(open);
  }
  /** The orders that this book counts for, in the order of their arrival. */
  #arrived() {
    const { symbol, time } = this.#orders;
    const arrived = this.#scene.book.openOrders(symbol).filter((open) => open.arrivedAt <= time);
    return arrived.length < 2 ? arrived : arrived.toSorted((a, b) => a.arrivedAt - b.arrivedAt);
  }
  /** A stop or target that came with a fill on this book: the market may be beyond it already. */
  #receive(open) {
    const firstPrice = this.#firstPrices.get(open.order.parent ?? "");
    if (!this.#settlement.canFill(open) || firstPrice === void 0) return;
    if (open.isDormant && !isBeyond(open.direction === "long", firstPrice, (0,decimal/* decimal */._)(open.order.price ?? "0")))
      this.#settlement.trigger(open, null);
    this.#walk(open);
  }
  /** Takes level after level, as far as limit, collar and cash allow. */
  #walk(open) {
    if (!open.isTaker || !this.#settlement.canFill(open)) return;
    const touch = (0,decimal/* decimal */._)(this.#levels(open)[0][0]);
    const { pieces, isOut } = this.#plan(open, touch);
    if (open.order.postOnly && pieces.length > 0) {
      this.#settlement.refuseToTake(open);
      return;
    }
    const total = pieces.reduce((sum, { quantity }) => sum.plus(quantity), decimal/* ZERO */.f2);
    if (open.order.timeInForce !== "FOK" || !total.lt(this.#settlement.rest(open))) {
      if (open.filled.eq(decimal/* ZERO */.f2) && pieces[0]) this.#firstPrices.set(open.order.id, pieces[0].price);
      for (const { price, quantity } of pieces) {
        const execution = {
          quantity,
          price,
          reference: touch,
          market: this.#exitPrice(open),
          liquidity: "taker"
        };
        this.#settlement.fill(open, execution);
      }
    }
    if (pieces.length === 0) this.#settlement.cancelUnaffordable(open, touch);
    this.#settlement.afterFirstLook(open, isOut);
  }
  /** What it takes of this book, and whether the book goes on beyond its limit. */
  #plan(open, touch) {
    const { order, reached } = open;
    const isBuy = order.side === "buy";
    const limit = open.isLimited ? (0,decimal/* decimal */._)(order.limit ?? order.price ?? "0") : null;
    const collar = this.#collar(isBuy, touch);
    const { lot, takerFee } = this.#scene.market;
    let rest = this.#settlement.rest(open);
    let cash = this.#scene.book.cash;
    const pieces = [];
    let isOut = false;
    for (const level of this.#left(open)) {
      const price = reached === null ? level.price : worse(isBuy, level.price, (0,decimal/* decimal */._)(reached));
      isOut = isBeyond(isBuy, price, limit);
      if (isOut || isBeyond(isBuy, level.price, collar)) break;
      let quantity = (0,decimal/* smaller */.dL)(rest, level.quantity);
      if (open.isEntry) {
        const unit = price.times(book_matching_ONE.plus(takerFee));
        quantity = (0,decimal/* floorToStep */.gM)((0,decimal/* smaller */.dL)(quantity, cash.div(unit)), lot);
        cash = cash.minus(quantity.times(unit));
      }
      if (!quantity.gt(decimal/* ZERO */.f2)) break;
      rest = rest.minus(quantity);
      pieces.push({ price, quantity });
      if (!rest.gt(decimal/* ZERO */.f2)) break;
    }
    return { pieces, isOut };
  }
  /** The worst price that the exchange allows beside this touch. */
  #collar(isBuy, touch) {
    const { priceCollar } = this.#scene.market.instrument;
    if (priceCollar === null) return null;
    const share = (0,decimal/* decimal */._)(priceCollar);
    return touch.times(isBuy ? book_matching_ONE.plus(share) : book_matching_ONE.minus(share));
  }
  /** A resting limit is met at its price, by as much as the other side offers at it or better. */
  #meet(open) {
    const limit = (0,decimal/* decimal */._)(open.order.limit ?? open.order.price ?? "0");
    let offered = decimal/* ZERO */.f2;
    for (const { price, quantity: quantity2 } of this.#left(open)) {
      if (open.order.side === "buy" ? price.gt(limit) : price.lt(limit)) break;
      offered = offered.plus(quantity2);
    }
    const quantity = (0,decimal/* smaller */.dL)(this.#settlement.wanted(open, limit), offered);
    if (!quantity.gt(decimal/* ZERO */.f2)) return;
    const execution = {
      quantity,
      price: limit,
      reference: limit,
      market: this.#exitPrice(open),
      liquidity: "maker"
    };
    this.#settlement.fill(open, execution);
  }
  /** What an exit of the same position would find. */
  #exitPrice({ direction }) {
    const { bids, asks } = this.#orders;
    return (direction === "long" ? bids : asks)[0][0];
  }
  #levels({ order }) {
    return order.side === "buy" ? this.#orders.asks : this.#orders.bids;
  }
  /** The other side in whole lots, less what our fills have taken of this book. */
  *#left(open) {
    const { lot, taken } = this.#scene.market;
    let gone = taken[open.order.side];
    for (const [price, size] of this.#levels(open)) {
      const whole = (0,decimal/* floorToStep */.gM)((0,decimal/* decimal */._)(size), lot);
      const used = (0,decimal/* smaller */.dL)(gone, whole);
      gone = gone.minus(used);
      const quantity = whole.minus(used);
      if (quantity.gt(decimal/* ZERO */.f2)) yield { price: (0,decimal/* decimal */._)(price), quantity };
    }
  }
}
function isBeyond(isBuy, price, worst) {
  return worst !== null && (isBuy ? price.gt(worst) : price.lt(worst));
}
function worse(isBuy, a, b) {
  return a.gt(b) === isBuy ? a : b;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/slippage.js
const SPREAD_SHARE_OF_RANGE = 0.1;
function slippageOf({ slippageModel, slippage }, fill) {
  switch (slippageModel) {
    case "none":
      return 0;
    case "fixed":
      return slippage * fill.reference;
    case "spread":
      return slippage * Math.max(fill.tickSize, fill.previousRange * SPREAD_SHARE_OF_RANGE);
    case "volume-share": {
      const share = fill.volume > 0 ? Math.min(1, fill.quantity / fill.volume) : 1;
      return slippage * fill.reference * share * share;
    }
  }
}
function latencyDrift(side, candle, latencyMs, periodMs) {
  const share = latencyMs % periodMs / periodMs;
  return share * (side === "buy" ? candle.high - candle.open : candle.open - candle.low);
}
function latencyDelayMs(latencyMs, periodMs) {
  return Math.floor(latencyMs / periodMs) * periodMs;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/candle-matching.js




const LEAST_PRICE = (0,decimal/* decimal */._)("1e-18");
class CandleMatching {
  #scene;
  #market;
  /** Stamps with the candle's start while its open is looked at, and with its end after that. */
  #settlement;
  /** What our fills may still take of the candle's volume; `null` where nothing caps it. */
  #capacity;
  /** Where the market was when an entry arrived at the open, latency included; `null` where none did. */
  #arrival = null;
  /** Triggered by this candle, or came with an entry on it: as limit orders they count from the next one on. */
  #fresh = [];
  constructor(scene) {
    const { execution, candle, market } = scene;
    this.#scene = scene;
    this.#market = market;
    this.#settlement = new Settlement({ ...scene, time: candle.start });
    this.#capacity = execution.volumeShare === null ? null : (0,decimal/* floorToStep */.gM)((0,decimal/* decimal */._)(candle.volume).times((0,decimal/* decimal */._)(execution.volumeShare)), market.lot);
  }
  run() {
    this.#fillAtOpen();
    if (!this.#active(({ isTaker }) => !isTaker).some((open) => this.#isWithin(open))) return;
    this.#settlement = new Settlement(this.#scene);
    this.#fillWithin();
  }
  #fillAtOpen() {
    const takers = this.#active(({ isTaker }) => isTaker);
    for (const open of nearestFirst(this.#active((each) => this.#isPassed(each)))) this.#meet(open, true);
    for (const open of takers) this.#takeAtOpen(open);
    for (const open of this.#active((each) => each.order.parent !== null && !takers.includes(each))) {
      if (open.isTaker && !open.triggered) {
        this.#fresh.push(open);
        this.#takeAtOpen(open, this.#arrival ?? void 0);
      } else if (open.isDormant && this.#isPassed(open)) this.#meet(open, true);
    }
  }
  #fillWithin() {
    let inDoubt = false;
    for (const open of nearestFirst(this.#active(({ isEntry }) => isEntry))) {
      if (this.#meetWithin(open)) inDoubt = true;
    }
    const sales = (isDormant) => nearestFirst(this.#active((open) => !open.isEntry && open.isDormant === isDormant));
    for (const open of sales(true)) if (this.#meetWithin(open)) inDoubt = true;
    if (inDoubt) return;
    for (const open of sales(false)) this.#meetWithin(open);
  }
  /** Those of the orders that may fill on this candle; what a fill adds or cancels is for the next look. */
  #active(which) {
    const { book, candle } = this.#scene;
    return book.openOrders(candle.symbol).filter((open) => open.order.activeFrom <= candle.start && which(open));
  }
  /** Whether the open is at the trigger of an order that waits, or beyond its limit. */
  #isPassed(open) {
    const { candle, execution } = this.#scene;
    if (open.isTaker || !isMetAt(open, candle.open, execution.fillOnTouch)) return false;
    return !(open.isDormant && !open.isEntry && this.#wasBoughtOnABook(open));
  }
  #isWithin(open) {
    const { candle, execution } = this.#scene;
    return isMetAt(open, waitsBelow(open) ? candle.low : candle.high, execution.fillOnTouch);
  }
  /** What the open had not passed is met at its own price. Returns whether it was. */
  #meetWithin(open) {
    return !open.isTaker && this.#isWithin(open) && this.#meet(open, false);
  }
  #meet(open, atOpen) {
    if (!this.#settlement.canFill(open)) return false;
    return open.isDormant ? this.#trigger(open, atOpen) : this.#fillLimit(open);
  }
  #takeAtOpen(open, price = this.#scene.candle.open) {
    if (!this.#settlement.canFill(open) || this.#wasShownABook(open)) return;
    const { order, reached } = open;
    const worst = order.side === "buy" ? Math.max : Math.min;
    const reference = reached === null ? price : worst(price, reached);
    this.#take(open, reference, this.#driftOf(open));
  }
  /** Where a usable book came after the order did and since the candle began, the book has filled what it could. */
  #wasShownABook({ arrivedAt }) {
    const { execution, candle } = this.#scene;
    return execution.fillOn === "book" && this.#market.usableTime >= Math.max(arrivedAt, candle.start);
  }
  /** Only the way to the exchange takes time: what is left of an order on a later candle is there already. */
  #driftOf({ order, triggered }) {
    const { candle, execution, periodMs } = this.#scene;
    if (triggered || order.parent !== null || order.activeFrom !== candle.start) return 0;
    return latencyDrift(order.side, candle, execution.latencyMs, periodMs);
  }
  /** Whether a book filled the entry, or the first one, while this candle was on its way. */
  #wasBoughtOnABook({ order: { parent } }) {
    const { book, candle, time } = this.#scene;
    const position = book.positions.get(candle.symbol);
    const { openedAt = 0 } = (parent === null ? position : position?.entry(parent)) ?? {};
    return openedAt > candle.start && openedAt < time;
  }
  /**
   * At the open, or at its own price. Where orders fill on books it now waits for one, unless the candle came late: then
   * the moment is long past. Returns whether it was triggered.
   */
  #trigger(open, atOpen) {
    const { execution, mark, candle } = this.#scene;
    if (!open.isEntry && this.#isSold(open)) return false;
    const onBooks = execution.fillOn === "book";
    const reference = atOpen ? candle.open : open.priceNumber;
    this.#fresh.push(open);
    this.#settlement.trigger(open, onBooks ? (0,decimal/* decimal */._)(reference) : null);
    if (!onBooks || mark.late) this.#take(open, reference, 0);
    return true;
  }
  /** Whether a nearer stop was reached, which sells what this one would sell. */
  #isSold({ order: { parent } }) {
    const { book, candle } = this.#scene;
    const { position, orders } = book.holding(candle.symbol);
    const hasOneEntry = position?.entries.length === 1;
    return orders.some(
      (other) => other.triggered && other.isTaker && !other.isEntry && other.order.quantity === null && (hasOneEntry || other.order.parent === null || other.order.parent === parent)
    );
  }
  /** A resting limit fills at its price, and only on a candle that began after it came to rest. */
  #fillLimit(open) {
    if (open.arrivedAt > this.#scene.candle.start || this.#fresh.includes(open)) return false;
    const limit = (0,decimal/* decimal */._)(open.order.limit ?? open.order.price ?? "0");
    const quantity = this.#available(this.#settlement.wanted(open, limit));
    if (!quantity.gt(decimal/* ZERO */.f2)) return false;
    this.#fill(open, {
      quantity,
      price: limit,
      reference: limit,
      market: open.limitNumber,
      liquidity: "maker"
    });
    return true;
  }
  /** Takes at the reference price and what slippage adds. */
  #take(open, referencePrice, drift) {
    const { execution, candle } = this.#scene;
    const { side, timeInForce } = open.order;
    const reference = (0,decimal/* decimal */._)(referencePrice);
    const guess = this.#available(this.#settlement.wanted(open, reference));
    const slip = slippageOf(execution, {
      reference: referencePrice,
      quantity: (0,decimal/* approximate */.H7)(guess),
      volume: candle.volume,
      previousRange: this.#market.previousRange,
      tickSize: (0,decimal/* approximate */.H7)(this.#market.tick)
    });
    const price = this.#worse(side, reference, (0,decimal/* decimal */._)(drift).plus((0,decimal/* decimal */._)(slip)));
    const isOut = open.isLimited && candle_matching_isBeyond(open, price);
    if (open.order.postOnly && !isOut) {
      this.#settlement.refuseToTake(open);
      return;
    }
    const quantity = isOut ? decimal/* ZERO */.f2 : this.#available(this.#settlement.wanted(open, price));
    if (quantity.gt(decimal/* ZERO */.f2)) {
      if (timeInForce !== "FOK" || !quantity.lt(this.#settlement.rest(open))) {
        const market = referencePrice + (side === "buy" ? drift : -drift);
        if (open.isEntry) this.#arrival = market;
        this.#fill(open, { quantity, price, reference, market, liquidity: "taker" });
      }
    } else if (!isOut) this.#settlement.cancelUnaffordable(open, price);
    this.#settlement.afterFirstLook(open, isOut);
  }
  #fill(open, execution) {
    if (this.#capacity !== null) this.#capacity = this.#capacity.minus(execution.quantity);
    this.#settlement.fill(open, execution);
  }
  /** The reference moved against the trader and rounded to the tick against the trader; never below the least price. */
  #worse(side, reference, offset) {
    const { tick } = this.#market;
    if (side === "buy") return (0,decimal/* ceilToStep */.HW)(reference.plus(offset), tick);
    const price = (0,decimal/* floorToStep */.gM)(reference.minus(offset), tick);
    const least = tick.gt(decimal/* ZERO */.f2) ? tick : LEAST_PRICE;
    return price.gt(least) ? price : least;
  }
  #available(wanted) {
    return this.#capacity === null ? wanted : (0,decimal/* smaller */.dL)(wanted, this.#capacity);
  }
}
function candle_matching_isBeyond({ order }, price) {
  const limit = (0,decimal/* decimal */._)(order.limit ?? order.price ?? "0");
  return order.side === "buy" ? price.gt(limit) : price.lt(limit);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/market.js

class Market {
  instrument;
  tick;
  lot;
  makerFee;
  takerFee;
  /** High less low of the candle before. */
  previousRange = 0;
  /** The time of the newest order book. */
  bookTime = Number.NEGATIVE_INFINITY;
  /** The time of the newest order book that could fill. */
  usableTime = Number.NEGATIVE_INFINITY;
  /** What our fills took of the newest book, by the side of our orders: always its best levels first. */
  taken = { buy: decimal/* ZERO */.f2, sell: decimal/* ZERO */.f2 };
  constructor(instrument) {
    this.instrument = instrument;
    this.tick = (0,decimal/* decimal */._)(instrument.tickSize);
    this.lot = (0,decimal/* decimal */._)(instrument.lotSize);
    this.makerFee = (0,decimal/* decimal */._)(instrument.makerFeeRate);
    this.takerFee = (0,decimal/* decimal */._)(instrument.takerFeeRate);
  }
  /** Remembers the candle; the spread of the next one is estimated from it. */
  observe(candle) {
    this.previousRange = candle.high - candle.low;
  }
  /** Remembers an order book. Returns whether it can fill: one that is stale or older than the last cannot. */
  see(book, stale) {
    if (book.time < this.bookTime) return false;
    if (book.time > this.bookTime) this.taken = { buy: decimal/* ZERO */.f2, sell: decimal/* ZERO */.f2 };
    this.bookTime = book.time;
    if (stale || !isWhole(book)) return false;
    this.usableTime = book.time;
    return true;
  }
  /** Another exchange's books are other books, and its clock is another clock. */
  forgetBooks() {
    this.bookTime = Number.NEGATIVE_INFINITY;
    this.usableTime = Number.NEGATIVE_INFINITY;
    this.taken = { buy: decimal/* ZERO */.f2, sell: decimal/* ZERO */.f2 };
  }
}
function isWhole({ bids, asks }) {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  if (bid === void 0 || ask === void 0 || !(bid < ask)) return false;
  return isSide(bids, -1) && isSide(asks, 1);
}
function isSide(levels, direction) {
  let last = direction === 1 ? 0 : Number.POSITIVE_INFINITY;
  for (const [price, quantity] of levels) {
    const isSound = price > 0 && price < Infinity && quantity >= 0 && quantity < Infinity;
    if (!isSound || !((price - last) * direction > 0)) return false;
    last = price;
  }
  return true;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/moved-stop.js



function movedStop(open, candle, entry, tickSize) {
  const { order, direction } = open;
  const { trail, trailFrom, breakEvenAt } = order;
  const best = direction === "long" ? candle.high : candle.low;
  let nearest = null;
  const offer = (price) => {
    if (isNearer(open, price, nearest ?? order.price ?? "0")) nearest = price;
  };
  if (trail !== void 0 && !isTooFar(open, best, trail) && hasEarned(open, best, entry, trailFrom)) {
    offer((0,order_terms/* trailedPrice */.vo)(best, trail, tickSize, direction));
  }
  if (breakEvenAt !== void 0 && entry !== void 0 && hasEarned(open, best, entry, breakEvenAt)) {
    offer((0,decimal/* plain */.pj)((0,order_terms/* tightened */.Fs)((0,decimal/* decimal */._)(entry.price), (0,decimal/* decimal */._)(tickSize), direction)));
  }
  return nearest;
}
function isNearer({ direction }, price, than) {
  const [one, other] = [(0,decimal/* decimal */._)(price), (0,decimal/* decimal */._)(than)];
  return direction === "long" ? one.gt(other) : one.lt(other);
}
function isTooFar({ direction, priceNumber }, best, trail) {
  const sign = (0,src_role/* signOf */.rL)(direction);
  return (best * (1 - sign * trail) - priceNumber) * sign < -priceNumber * 1e-9;
}
function hasEarned({ direction }, best, entry, profit) {
  if (profit === void 0 || entry === void 0) return true;
  const paid = (0,decimal/* decimal */._)(entry.price);
  const earned = direction === "long" ? (0,decimal/* decimal */._)(best).minus(paid) : paid.minus((0,decimal/* decimal */._)(best));
  return earned.gt(decimal/* ZERO */.f2) && earned.gte(paid.times((0,decimal/* decimal */._)(profit)));
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/paper-exchange.js








const NOTHING_AWAITED = /* @__PURE__ */ new Map();
class PaperExchange {
  #execution;
  #periodMs;
  #markets = /* @__PURE__ */ new Map();
  constructor(instruments, execution, periodMs) {
    this.#execution = execution;
    this.#periodMs = periodMs;
    for (const instrument of instruments) this.#markets.set(instrument.symbol, new Market(instrument));
  }
  market(symbol) {
    const market = this.#markets.get(symbol);
    if (!market) throw new Error(`no instrument for ${symbol}`);
    return market;
  }
  /** Follows the journal: what fills take of an order book, and that another exchange's books come from now on. */
  apply(entry) {
    if (entry.kind === "source-changed") {
      for (const market of this.#markets.values()) market.forgetBooks();
    } else if (entry.kind === "fill" && entry.data.by === "book") {
      const { symbol, side, quantity } = entry.data;
      const taken = this.#markets.get(symbol)?.taken;
      if (taken) taken[side] = taken[side].plus((0,decimal/* decimal */._)(quantity));
    }
  }
  /** Remembers the order book. Returns whether it can fill. */
  observeBook(orders, stale) {
    return this.market(orders.symbol).see(orders, stale);
  }
  /** Accepts an order. An exit of all takes the place of entries on their way and of exits that the strategy left resting. */
  submit(request, book, time, emit) {
    const { terms, role, direction, symbol, quantity, bracket, ...said } = request;
    this.#replace(said.clientId, book.openOrders(symbol), time, emit);
    if (role === "exit" && quantity === null) {
      const same = book.openOrders(symbol).filter((open) => open.direction === direction);
      this.withdrawEntries(same, `the position is to be ${done(direction)}`, time, emit);
      this.#withdrawExits(same, direction, time, emit);
    }
    const { latencyMs, fillOn } = this.#execution;
    const matters = fillOn === "book" || terms.type !== "market";
    const { type, price, ...more } = terms;
    const order = {
      symbol,
      side: (0,src_role/* sideOf */.Jh)(request),
      quantity: quantity ?? this.#allOf(request, price, book),
      reduceOnly: role === "exit",
      bracket,
      ...said,
      id: book.nextOrderId(),
      type,
      price,
      ...more,
      activeFrom: time + latencyDelayMs(latencyMs, this.#periodMs),
      ...matters ? { arrivesAt: time + latencyMs } : {},
      parent: null
    };
    emit({ time, kind: "order", data: order });
  }
  /** Withdraws what has reached the time up to which it was to wait. */
  expire(orders, time, emit) {
    for (const { order } of orders) {
      if (order.expiresAt === void 0 || order.expiresAt > time) continue;
      const reason = "it has expired: what is not filled is withdrawn";
      emit({ time, kind: "cancel", data: { order: order.id, symbol: order.symbol, reason } });
    }
  }
  /** The symbols with taker orders, each with the earliest time of an order book that counts for one of them. */
  awaitsBook(book) {
    if (this.#execution.fillOn === "candle") return NOTHING_AWAITED;
    let awaited = null;
    for (const open of book.allOpenOrders()) {
      if (!open.isTaker) continue;
      const { symbol } = open.order;
      const from = Math.max(open.arrivedAt, this.market(symbol).bookTime + 1);
      awaited ??= /* @__PURE__ */ new Map();
      awaited.set(symbol, Math.min(awaited.get(symbol) ?? from, from));
    }
    return awaited ?? NOTHING_AWAITED;
  }
  /** Fills what the order book fills; entries are stamped with its time. */
  resolveBook(orders, stale, book, emit) {
    const isUsable = this.observeBook(orders, stale);
    if (!isUsable || this.#execution.fillOn === "candle") return;
    const { symbol, time } = orders;
    this.expire(book.openOrders(symbol), time, emit);
    if (book.openOrders(symbol).length === 0) return;
    const candleStart = time - time % this.#periodMs;
    const nextStart = candleStart + this.#periodMs;
    const market = this.market(symbol);
    const scene = { market, book, time, candleStart, nextStart, emit, mark: { by: "book" } };
    new BookMatching(scene, orders).run();
  }
  /** Fills what the candle fills, then lets trailing stops follow its high or low. `time` is the candle's end. */
  resolve(candle, late, book, time, emit) {
    let resting = book.openOrders(candle.symbol);
    for (const open of resting) {
      if (!concerns(candle, open)) continue;
      this.#match(candle, late, book, time, emit);
      resting = book.openOrders(candle.symbol);
      break;
    }
    for (const open of resting) {
      if (open.isMoving) this.#moveStop(open, candle, book, time, emit);
    }
  }
  /** What is still missing of these entries is not bought any more. */
  withdrawEntries(orders, reason, time, emit) {
    const entries = [...orders].filter(({ isEntry }) => isEntry);
    for (const { order } of entries) {
      emit({ time, kind: "cancel", data: { order: order.id, symbol: order.symbol, reason } });
    }
  }
  #match(candle, late, book, time, emit) {
    const onBooks = this.#execution.fillOn === "book";
    new CandleMatching({
      market: this.market(candle.symbol),
      execution: this.#execution,
      periodMs: this.#periodMs,
      candle,
      book,
      time,
      candleStart: candle.start,
      nextStart: time,
      emit,
      mark: { ...onBooks ? { by: "candle" } : {}, ...late ? { late } : {} }
    }).run();
  }
  /**
   * The stop goes to the price of its entry, or keeps its distance from the highest high (of a short position from the lowest low).
   * Only a candle that began after the entry counts, and only after it was resolved: whether its high came before its low,
   * nobody knows.
   */
  #moveStop(open, candle, book, time, emit) {
    const { id, symbol, activeFrom, parent } = open.order;
    const position = book.positions.get(symbol);
    if (open.triggered || activeFrom > candle.start || !position) return;
    if (parent !== null && activeFrom === candle.start) return;
    const { tickSize } = this.market(symbol).instrument;
    const price = movedStop(open, candle, parent === null ? void 0 : position.entry(parent), tickSize);
    if (price !== null) emit({ time, kind: "stop-moved", data: { order: id, symbol, price } });
  }
  /** An order with the name of one that waits takes its place. */
  #replace(clientId, orders, time, emit) {
    if (clientId === void 0) return;
    for (const { order } of orders) {
      if (order.clientId !== clientId) continue;
      const reason = `an order with its id, ${clientId}, takes its place`;
      emit({ time, kind: "cancel", data: { order: order.id, symbol: order.symbol, reason } });
    }
  }
  /** An exit of all takes the place of the strategy's exits that rest and have no name. */
  #withdrawExits(orders, direction, time, emit) {
    for (const open of orders) {
      const { order } = open;
      if (order.parent !== null || open.isEntry || open.isTaker || order.clientId !== void 0) continue;
      const reason = `another ${direction === "long" ? "sale" : "cover"} takes its place`;
      emit({ time, kind: "cancel", data: { order: order.id, symbol: order.symbol, reason } });
    }
  }
  /** An entry for all the cash needs a size before it can walk the levels of a book. */
  #allOf({ symbol, role }, price, book) {
    if (role === "exit" || this.#execution.fillOn === "candle") return null;
    const { lot, takerFee } = this.market(symbol);
    const unit = (0,decimal/* decimal */._)(price ?? book.marks.get(symbol) ?? 0).times((0,decimal/* decimal */._)("1").plus(takerFee));
    const cash = book.cash.plus((0,decimal/* decimal */._)(book.positions.get(symbol)?.worth ?? 0));
    return (0,decimal/* plain */.pj)(cash.gt(decimal/* ZERO */.f2) ? (0,decimal/* floorToStep */.gM)(cash.div(unit), lot) : decimal/* ZERO */.f2);
  }
}
function done(direction) {
  return direction === "long" ? "sold" : "covered";
}


/***/ }),

/***/ 35187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ JournalFold),
/* harmony export */   t: () => (/* binding */ FOLD_VERSION)
/* harmony export */ });
/* harmony import */ var _book_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67263);
/* harmony import */ var _risk_governor_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66280);


const FOLD_VERSION = 2;
const DAY_MS = 864e5;
class JournalFold {
  book = new _book_book_js__WEBPACK_IMPORTED_MODULE_0__/* .Book */ .E();
  governor;
  dayEnd = Number.NEGATIVE_INFINITY;
  sessionStart = 0;
  constructor(governor = new _risk_governor_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .GovernorFold */ .o()) {
    this.governor = governor;
  }
  apply(entry) {
    if (entry.kind === "day-started") this.dayEnd = Date.parse(entry.data.date) + DAY_MS;
    else if (entry.kind === "session-started") this.sessionStart = entry.time;
    this.book.apply(entry);
    this.governor.apply(entry);
  }
  get state() {
    const { book, governor, dayEnd, sessionStart } = this;
    return {
      book: book.state,
      governor: governor.folded,
      dayEnd: Number.isFinite(dayEnd) ? dayEnd : null,
      sessionStart
    };
  }
  /** Goes on from a state, instead of the entries that led there. Throws where entries were applied already. */
  restore({ book, governor, dayEnd, sessionStart }) {
    this.book.restore(book);
    this.governor.restore(governor);
    this.dayEnd = dayEnd ?? Number.NEGATIVE_INFINITY;
    this.sessionStart = sessionStart;
  }
}


/***/ }),

/***/ 66280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GovernorFold)
/* harmony export */ });
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81138);

class GovernorFold {
  state = "active";
  /** The rule that took the state away from active. */
  cause = null;
  since = 0;
  date = "";
  dayStartEquity = 0;
  entriesToday = 0;
  highWaterMark = 0;
  /** What broke which limit, where a limit took the state away. */
  breach = { figure: 0, limit: 0 };
  /** The state that a person asked for last: the day's end leads back to it, not past it. */
  commanded = "active";
  warned = /* @__PURE__ */ new Set();
  apply(entry) {
    switch (entry.kind) {
      case "book-opened":
        this.highWaterMark = Number(entry.data.startingCash);
        return;
      case "session-started":
        this.highWaterMark = entry.data.highWaterMark;
        return;
      case "day-started":
        this.date = entry.data.date;
        this.dayStartEquity = entry.data.equity;
        this.entriesToday = 0;
        this.warned.clear();
        return;
      case "order":
        if ((0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(entry.data) === "entry") this.entriesToday += 1;
        return;
      case "warning":
        this.warned.add(entry.data.rule);
        return;
      case "governor":
        this.#change(entry.data);
        this.since = entry.time;
        return;
    }
  }
  #change({ state, rule, figure, limit, highWaterMark }) {
    if (rule === "command") this.commanded = state;
    const isCommanded = rule === "command" || rule === "new-day";
    this.state = isCommanded ? state : "reducing";
    this.cause = state === "active" ? null : isCommanded ? "command" : rule;
    this.breach = isCommanded ? { figure: 0, limit: 0 } : { figure, limit };
    this.highWaterMark = highWaterMark ?? this.highWaterMark;
  }
  get folded() {
    const { state, cause, since, breach, commanded, date, dayStartEquity, entriesToday } = this;
    const { highWaterMark, warned } = this;
    const day = { date, dayStartEquity, entriesToday };
    return { state, cause, since, breach, commanded, ...day, highWaterMark, warned: [...warned] };
  }
  /** Knows what another one knew, in place of all that it knows. */
  restore(known) {
    this.state = known.state;
    this.cause = known.cause;
    this.since = known.since;
    this.breach = known.breach;
    this.commanded = known.commanded;
    this.date = known.date;
    this.dayStartEquity = known.dayStartEquity;
    this.entriesToday = known.entriesToday;
    this.highWaterMark = known.highWaterMark;
    this.warned.clear();
    for (const rule of known.warned) this.warned.add(rule);
  }
}


/***/ }),

/***/ 88819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Desk),
/* harmony export */   z: () => (/* binding */ isOfBar)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90211);

function isOfBar(question) {
  return question.bar !== void 0;
}
class Desk {
  symbol;
  lastStart = null;
  time = 0;
  #book;
  #periodMs;
  #candle = null;
  #holding;
  /** The position as it was shown last, and the fill since when it stands like that. */
  #shown = null;
  #shownFill = -1;
  /** What is held and waits is another strategy's, and is not shown. */
  isForeign = false;
  constructor(symbol, periodMs, book) {
    this.symbol = symbol;
    this.#book = book;
    this.#holding = book.holding(symbol);
    this.#periodMs = periodMs;
  }
  get candle() {
    if (!this.#candle) throw new Error(`no candle of ${this.symbol} was observed yet`);
    return this.#candle;
  }
  get position() {
    if (this.isForeign) return null;
    const { fillCount } = this.#book;
    if (this.#shownFill === fillCount) return this.#shown;
    const { position } = this.#holding;
    this.#shownFill = fillCount;
    this.#shown = position && shown(position);
    return this.#shown;
  }
  get equity() {
    return this.#book.equity();
  }
  get cash() {
    return this.#book.cashNumber;
  }
  get orders() {
    if (this.isForeign) return [];
    return this.#holding.orders.map(({ order, filled }) => {
      const { clientId: id = null, side, type, price, quantity } = order;
      return { id, side, type, price, quantity, filled: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(filled) };
    });
  }
  observe(candle) {
    this.#candle = candle;
    this.lastStart = candle.start;
    this.time = candle.start + this.#periodMs;
  }
}
function shown({ direction, quantityNumber, entryPrice, openedAt, entries }) {
  const shownEntries = entries.map(
    (entry) => Object.freeze({ quantity: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .approximate */ .H7)(entry.left), price: entry.price, openedAt: entry.openedAt })
  );
  return Object.freeze({
    direction,
    quantity: quantityNumber,
    entryPrice,
    openedAt,
    entries: Object.freeze(shownEntries)
  });
}


/***/ }),

/***/ 87584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ partTargetsOf),
/* harmony export */   l: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16289);

const MOST_TARGETS = 20;
const ROUNDING = 1e-9;
function partTargetsOf(value) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TARGETS) {
    return `targets must be a list of 1 to ${MOST_TARGETS} objects { price, portion }`;
  }
  const targets = [];
  for (const [place, each] of value.entries()) {
    const { price, portion } = each ?? {};
    if (!(0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrice */ .G9)(price)) return `targets[${place}].price must be a positive price, not ${String(price)}`;
    if (!(0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(portion)) {
      return `targets[${place}].portion must be above 0 and at most 1, not ${String(portion)}`;
    }
    targets.push({ price, portion });
  }
  const sum = targets.reduce((total, { portion }) => total + portion, 0);
  if (sum > 1 + ROUNDING) return `the portions of targets add up to ${sum}, more than all of it`;
  return targets;
}
function leftOf(targets) {
  const left = targets.reduce((rest, { portion }) => rest - portion, 1);
  return left < ROUNDING ? 0 : left;
}


/***/ }),

/***/ 16289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ isPrice),
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fU: () => (/* binding */ isFraction)
/* harmony export */ });
function isWithin(value, low, high) {
  return typeof value === "number" && value >= low && value <= high;
}
function isPrice(value) {
  return isWithin(value, 0, Number.MAX_VALUE) && value > 0;
}
function isShare(value) {
  return isWithin(value, 0, 1) && value > 0;
}
function isFraction(value) {
  return isWithin(value, 0, 1) && value > 0 && value < 1;
}


/***/ })

};
