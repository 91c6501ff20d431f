export const id = 7263;
export const ids = [7263];
export const modules = {

/***/ 67263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Book)
});

// EXTERNAL MODULE: ./.build/packages/engine/src/decimal.js
var decimal = __webpack_require__(90211);
// EXTERNAL MODULE: ./.build/packages/engine/src/role.js
var role = __webpack_require__(81138);
;// CONCATENATED MODULE: ./.build/packages/engine/src/book/open-order.js


class OpenOrder {
  order;
  /** It opens a position; otherwise it is an exit. */
  isEntry;
  /** Of the position that it opens or closes. */
  direction;
  filled = decimal/* ZERO */.f2;
  /** A stop whose trigger was reached; what is left of it trades like a market order, or like a limit order. */
  triggered = false;
  /** The worse of the trigger and the open of the candle that reached it, where orders fill on books. */
  reached = null;
  /** A limit order that found the market beyond its limit: from then on it is a maker. */
  rests;
  /** When it reached the exchange; for a stop, when it was triggered. */
  arrivedAt;
  /** Trigger or limit, and the limit of a stop-limit order, as the market's prices are compared with them. */
  priceNumber;
  limitNumber;
  constructor(order) {
    this.order = order;
    this.isEntry = (0,role/* roleOf */.kp)(order) === "entry";
    this.direction = (0,role/* directionOf */.FR)(order);
    this.rests = order.type === "take-profit" && order.arrivesAt === void 0;
    this.arrivedAt = order.arrivesAt ?? order.activeFrom;
    this.priceNumber = Number(order.price);
    this.limitNumber = Number(order.limit ?? order.price);
  }
  static of({ order, filled, triggered, reached, rests, arrivedAt }) {
    const open = new OpenOrder(order);
    open.filled = (0,decimal/* decimal */._)(filled);
    open.triggered = triggered;
    open.reached = reached;
    open.rests = rests;
    open.arrivedAt = arrivedAt;
    return open;
  }
  get state() {
    const { order, filled, triggered, reached, rests, arrivedAt } = this;
    return { order, filled: (0,decimal/* plain */.pj)(filled), triggered, reached, rests, arrivedAt };
  }
  /** Whether it waits for a trigger. */
  get isDormant() {
    if (this.triggered) return false;
    const { type } = this.order;
    return type === "stop-market" || type === "trailing-stop" || type === "stop-limit";
  }
  /** Whether it fills at its limit or better only. */
  get isLimited() {
    const { type } = this.order;
    return type === "limit" || type === "stop-limit" || type === "take-profit";
  }
  /** Whether it waits at its limit to be met. */
  get isMaker() {
    return this.rests && !this.isDormant;
  }
  /** Whether it takes what the market offers: at once, or at its first look. */
  get isTaker() {
    return !this.isDormant && !this.isMaker;
  }
  /** Whether it is a stop that comes nearer to the market by itself. */
  get isMoving() {
    return this.order.type === "trailing-stop" || this.order.breakEvenAt !== void 0;
  }
  fill(quantity) {
    this.filled = this.filled.plus(quantity);
  }
  trigger(time, reached) {
    this.triggered = true;
    this.arrivedAt = time;
    this.reached = reached === null ? null : Number(reached);
  }
  /** A stop never loosens; one that would is a broken journal. */
  tighten(price) {
    const [from, to] = [(0,decimal/* decimal */._)(this.order.price ?? "0"), (0,decimal/* decimal */._)(price)];
    const isTighter = this.direction === "long" ? to.gt(from) : to.lt(from);
    if (!this.isMoving || !isTighter) {
      throw new Error(`the stop ${this.order.id} cannot move from ${this.order.price} to ${price}`);
    }
    this.order = { ...this.order, price };
    this.priceNumber = Number(price);
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/position-entry.js

class PositionEntry {
  /** The id of the entry's order. */
  order;
  openedAt;
  bought = decimal/* ZERO */.f2;
  left = decimal/* ZERO */.f2;
  #notional = decimal/* ZERO */.f2;
  constructor(order, openedAt) {
    this.order = order;
    this.openedAt = openedAt;
  }
  static of({ order, openedAt, bought, notional, left }) {
    const entry = new PositionEntry(order, openedAt);
    entry.bought = (0,decimal/* decimal */._)(bought);
    entry.left = (0,decimal/* decimal */._)(left);
    entry.#notional = (0,decimal/* decimal */._)(notional);
    return entry;
  }
  get state() {
    const { order, openedAt, bought, left } = this;
    return { order, openedAt, bought: (0,decimal/* plain */.pj)(bought), notional: (0,decimal/* plain */.pj)(this.#notional), left: (0,decimal/* plain */.pj)(left) };
  }
  get held() {
    const { order, openedAt, left, price } = this;
    return { order, openedAt, quantity: (0,decimal/* plain */.pj)(left), price };
  }
  /** The average price that was paid, without fees. */
  get price() {
    return (0,decimal/* approximate */.H7)(this.#notional.div(this.bought));
  }
  buy(quantity, notional) {
    this.bought = this.bought.plus(quantity);
    this.left = this.left.plus(quantity);
    this.#notional = this.#notional.plus(notional);
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/position.js


class Position {
  symbol;
  openedAt;
  direction;
  /** Of its first entry; `null` if that has none. */
  tag;
  quantity = decimal/* ZERO */.f2;
  cost = decimal/* ZERO */.f2;
  /** The symbol's last price; `null` until one is known. */
  mark = null;
  quantityNumber = 0;
  entryPrice = 0;
  costNumber = 0;
  /** What its entries bought and what is left of each, the oldest first. */
  entries = [];
  #margin = decimal/* ZERO */.f2;
  #marginNumber = 0;
  #bought = decimal/* ZERO */.f2;
  /** What the average price is made of: of what was held at the last purchase after a sale, and of what came since. */
  #basis = { quantity: decimal/* ZERO */.f2, notional: decimal/* ZERO */.f2 };
  #hasSold = false;
  #boughtNotional = decimal/* ZERO */.f2;
  #soldNotional = decimal/* ZERO */.f2;
  #pnl = decimal/* ZERO */.f2;
  #fees = decimal/* ZERO */.f2;
  constructor({ symbol, direction, openedAt, tag = null }) {
    this.symbol = symbol;
    this.direction = direction;
    this.openedAt = openedAt;
    this.tag = tag;
  }
  static of(state) {
    const position = new Position(state);
    position.quantity = (0,decimal/* decimal */._)(state.quantity);
    position.cost = (0,decimal/* decimal */._)(state.cost);
    position.#margin = (0,decimal/* decimal */._)(state.margin);
    position.mark = state.mark;
    position.entryPrice = state.entryPrice;
    position.#bought = (0,decimal/* decimal */._)(state.bought);
    position.#boughtNotional = (0,decimal/* decimal */._)(state.boughtNotional);
    position.#soldNotional = (0,decimal/* decimal */._)(state.soldNotional);
    position.#pnl = (0,decimal/* decimal */._)(state.pnl);
    position.#fees = (0,decimal/* decimal */._)(state.fees);
    const { quantity, notional } = state.basis;
    position.#basis = { quantity: (0,decimal/* decimal */._)(quantity), notional: (0,decimal/* decimal */._)(notional) };
    position.#hasSold = state.hasSold;
    position.entries = state.entries.map((each) => PositionEntry.of(each));
    position.#approximate();
    return position;
  }
  get state() {
    return {
      symbol: this.symbol,
      direction: this.direction,
      ...this.tag === null ? {} : { tag: this.tag },
      openedAt: this.openedAt,
      quantity: (0,decimal/* plain */.pj)(this.quantity),
      cost: (0,decimal/* plain */.pj)(this.cost),
      margin: (0,decimal/* plain */.pj)(this.#margin),
      mark: this.mark,
      entryPrice: this.entryPrice,
      bought: (0,decimal/* plain */.pj)(this.#bought),
      boughtNotional: (0,decimal/* plain */.pj)(this.#boughtNotional),
      soldNotional: (0,decimal/* plain */.pj)(this.#soldNotional),
      pnl: (0,decimal/* plain */.pj)(this.#pnl),
      fees: (0,decimal/* plain */.pj)(this.#fees),
      basis: { quantity: (0,decimal/* plain */.pj)(this.#basis.quantity), notional: (0,decimal/* plain */.pj)(this.#basis.notional) },
      hasSold: this.#hasSold,
      entries: this.entries.map(({ state }) => state)
    };
  }
  /** Of a short position: what was sold of what is held, without fees, which is what covers it. 0 of a long one. */
  get margin() {
    return this.#margin;
  }
  /** The entry of this order; `undefined` if it bought nothing, or nothing is left of it. */
  entry(order) {
    return this.entries.find((each) => each.order === order);
  }
  /** `order` is the entry's, `time` that of the fill. */
  enter({ quantity, price, fee }, order, time) {
    const notional = quantity.times(price);
    const basis = this.#hasSold ? this.#rebased() : this.#basis;
    this.#basis = { quantity: basis.quantity.plus(quantity), notional: basis.notional.plus(notional) };
    this.#hasSold = false;
    this.quantity = this.quantity.plus(quantity);
    this.cost = this.cost.plus(notional).plus(fee);
    if (this.direction === "short") this.#margin = this.#margin.plus(notional);
    this.#bought = this.#bought.plus(quantity);
    this.#boughtNotional = this.#boughtNotional.plus(notional);
    this.#fees = this.#fees.plus(fee);
    this.entryPrice = (0,decimal/* approximate */.H7)(this.#basis.notional.div(this.#basis.quantity));
    this.#entryOf(order, time).buy(quantity, notional);
    this.#approximate();
  }
  /**
   * Closes this much. It takes from the entry `parent` first, then from the oldest entries. Returns what comes back to
   * the cash, and what that earned: less the share of the cost.
   */
  exit({ quantity, price, fee }, parent) {
    const notional = quantity.times(price);
    const left = this.quantity.minus(quantity);
    if (left.lt(decimal/* ZERO */.f2)) {
      throw new Error(`closed ${quantity.toFixed()} ${this.symbol} but held ${this.quantity.toFixed()}`);
    }
    const back = this.#worthOf(quantity, notional).minus(fee);
    return { back, earned: this.#release({ quantity, notional, fee, back }, parent) };
  }
  /** Closes all of it for nothing. Returns what that earned: the cost is lost. */
  forfeit() {
    const { quantity } = this;
    return this.#release({ quantity, notional: decimal/* ZERO */.f2, fee: decimal/* ZERO */.f2, back: decimal/* ZERO */.f2 }, null);
  }
  /** What it is worth at its mark, in quote; at its entry price until a mark is known. */
  get worth() {
    const value = this.exposure;
    return this.direction === "long" ? value : 2 * this.#marginNumber - value;
  }
  /** What the held quantity is worth at its mark, in quote; the same in both directions. */
  get exposure() {
    return this.quantityNumber * (this.mark ?? this.entryPrice);
  }
  /** Returns what that earned. */
  #release({ quantity, notional, fee, back }, parent) {
    const left = this.quantity.minus(quantity);
    const shareOf = (whole) => left.eq(decimal/* ZERO */.f2) ? whole : whole.times(quantity).div(this.quantity);
    const cost = shareOf(this.cost);
    const earned = back.minus(cost);
    this.#margin = this.#margin.minus(shareOf(this.#margin));
    this.quantity = left;
    this.#hasSold = true;
    this.#takeFromEntries(quantity, parent);
    this.cost = this.cost.minus(cost);
    this.#soldNotional = this.#soldNotional.plus(notional);
    this.#pnl = this.#pnl.plus(earned);
    this.#fees = this.#fees.plus(fee);
    this.#approximate();
    return earned;
  }
  /** What closing this much for this much is worth, before the fee. */
  #worthOf(quantity, notional) {
    if (this.direction === "long") return notional;
    const margin = quantity.eq(this.quantity) ? this.#margin : this.#margin.times(quantity).div(this.quantity);
    return margin.plus(margin).minus(notional);
  }
  roundTrip(closedAt, exitReason) {
    return {
      symbol: this.symbol,
      ...this.direction === "short" ? { direction: "short" } : {},
      ...this.tag === null ? {} : { tag: this.tag },
      openedAt: this.openedAt,
      closedAt,
      quantity: this.#bought.toFixed(),
      entryPrice: (0,decimal/* approximate */.H7)(this.#boughtNotional.div(this.#bought)),
      exitPrice: (0,decimal/* approximate */.H7)(this.#soldNotional.div(this.#bought)),
      pnl: this.#pnl.toFixed(),
      fees: this.#fees.toFixed(),
      exitReason
    };
  }
  /** A sale leaves the average price as it is. */
  #rebased() {
    const price = this.#basis.notional.div(this.#basis.quantity);
    return { quantity: this.quantity, notional: price.times(this.quantity) };
  }
  #entryOf(order, time) {
    const known = this.entry(order);
    if (known) return known;
    const entry = new PositionEntry(order, time);
    this.entries = [...this.entries, entry];
    return entry;
  }
  #takeFromEntries(quantity, parent) {
    const own = parent === null ? void 0 : this.entry(parent);
    let rest = quantity;
    for (const entry of own ? [own, ...this.entries] : this.entries) {
      const taken = (0,decimal/* smaller */.dL)(rest, entry.left);
      entry.left = entry.left.minus(taken);
      rest = rest.minus(taken);
    }
    if (this.entries.some(({ left }) => left.eq(decimal/* ZERO */.f2))) {
      this.entries = this.entries.filter(({ left }) => left.gt(decimal/* ZERO */.f2));
    }
  }
  #approximate() {
    this.quantityNumber = (0,decimal/* approximate */.H7)(this.quantity);
    this.costNumber = (0,decimal/* approximate */.H7)(this.cost);
    this.#marginNumber = (0,decimal/* approximate */.H7)(this.#margin);
  }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/book.js



const NO_ORDERS = [];
class Book {
  identity = null;
  /** Where market data come from: the book's own market, until the feed switches. */
  source = null;
  cash = decimal/* ZERO */.f2;
  /** Realized profit and loss, net of the fees of entry and exit. */
  realized = decimal/* ZERO */.f2;
  fees = decimal/* ZERO */.f2;
  slippage = decimal/* ZERO */.f2;
  turnover = decimal/* ZERO */.f2;
  orderCount = 0;
  fillCount = 0;
  refusalCount = 0;
  positions = /* @__PURE__ */ new Map();
  trips = [];
  /** How many round trips came before those of `trips`: a book that was restored does not hold them. */
  tripsBefore = 0;
  lastTrip = /* @__PURE__ */ new Map();
  marks = /* @__PURE__ */ new Map();
  #holdings = /* @__PURE__ */ new Map();
  /** Those with open orders, in the order in which the first of each came. */
  #waiting = /* @__PURE__ */ new Set();
  #cashNumber = 0;
  /** What was last added up, as long as nothing of it has changed. */
  #equity = null;
  get state() {
    return {
      identity: this.identity,
      source: this.source,
      cash: (0,decimal/* plain */.pj)(this.cash),
      realized: (0,decimal/* plain */.pj)(this.realized),
      fees: (0,decimal/* plain */.pj)(this.fees),
      slippage: (0,decimal/* plain */.pj)(this.slippage),
      turnover: (0,decimal/* plain */.pj)(this.turnover),
      orders: this.orderCount,
      fills: this.fillCount,
      refusals: this.refusalCount,
      trips: this.tripsBefore + this.trips.length,
      positions: Array.from(this.positions.values(), ({ state }) => state),
      openOrders: Array.from(this.allOpenOrders(), ({ state }) => state),
      lastTrips: [...this.lastTrip.values()],
      marks: [...this.marks]
    };
  }
  /** Becomes the book that had this state. Throws where it has been used already. */
  restore(state) {
    if (this.identity || this.marks.size > 0) throw new Error("only a new book can be restored");
    this.identity = state.identity;
    this.source = state.source;
    this.realized = (0,decimal/* decimal */._)(state.realized);
    this.fees = (0,decimal/* decimal */._)(state.fees);
    this.slippage = (0,decimal/* decimal */._)(state.slippage);
    this.turnover = (0,decimal/* decimal */._)(state.turnover);
    this.orderCount = state.orders;
    this.fillCount = state.fills;
    this.refusalCount = state.refusals;
    this.tripsBefore = state.trips;
    for (const [symbol, price] of state.marks) this.marks.set(symbol, price);
    for (const trip of state.lastTrips) this.lastTrip.set(trip.symbol, trip);
    for (const each of state.positions) {
      const position = Position.of(each);
      this.positions.set(each.symbol, position);
      this.#own(each.symbol).position = position;
    }
    for (const each of state.openOrders) this.#wait(OpenOrder.of(each));
    this.#setCash((0,decimal/* decimal */._)(state.cash));
  }
  apply(entry) {
    switch (entry.kind) {
      case "book-opened":
        this.identity = entry.data;
        this.source = entry.data.market;
        this.#setCash((0,decimal/* decimal */._)(entry.data.startingCash));
        return;
      case "session-started":
        for (const [symbol, price] of Object.entries(entry.data.marks)) this.mark(symbol, price);
        return;
      case "order":
        this.#add(entry.data);
        return;
      case "trigger":
        this.#find(entry.data.symbol, entry.data.order).trigger(entry.time, entry.data.reached ?? null);
        return;
      case "resting":
        this.#find(entry.data.symbol, entry.data.order).rests = true;
        return;
      case "stop-moved":
        this.#find(entry.data.symbol, entry.data.order).tighten(entry.data.price);
        return;
      case "cancel":
        this.#remove(entry.data.symbol, entry.data.order);
        return;
      case "fill":
        this.#fill(entry.data, entry.time);
        return;
      case "write-off":
        this.#writeOff(entry.data.symbol, entry.time);
        return;
      case "source-changed":
        this.source = entry.data.to;
        return;
      case "refusal":
        this.refusalCount += 1;
        return;
    }
  }
  /** The last price of a symbol, for mark-to-market only. */
  mark(symbol, price) {
    this.marks.set(symbol, price);
    const position = this.positions.size > 0 ? this.positions.get(symbol) : void 0;
    if (!position) return;
    position.mark = price;
    this.#equity = null;
  }
  get cashNumber() {
    return this.#cashNumber;
  }
  /** Cash plus what the positions are worth at their marks. */
  equity() {
    if (this.#equity !== null) return this.#equity;
    let equity = this.#cashNumber;
    for (const position of this.positions.values()) equity += position.worth;
    this.#equity = equity;
    return equity;
  }
  unrealized() {
    let sum = 0;
    for (const position of this.positions.values()) sum += position.worth - position.costNumber;
    return sum;
  }
  /** The same one as long as the book lives. */
  holding(symbol) {
    return this.#own(symbol);
  }
  openOrders(symbol) {
    return this.#holdings.get(symbol)?.orders ?? NO_ORDERS;
  }
  *allOpenOrders() {
    for (const { orders } of this.#waiting) yield* orders;
  }
  nextOrderId() {
    return `o${this.orderCount + 1}`;
  }
  #own(symbol) {
    const known = this.#holdings.get(symbol);
    if (known) return known;
    const holding = { symbol, position: null, orders: NO_ORDERS };
    this.#holdings.set(symbol, holding);
    return holding;
  }
  #setCash(cash) {
    this.cash = cash;
    this.#cashNumber = (0,decimal/* approximate */.H7)(cash);
    this.#equity = null;
  }
  #add(order) {
    this.orderCount += 1;
    this.#wait(new OpenOrder(order));
  }
  #wait(open) {
    const holding = this.#own(open.order.symbol);
    holding.orders = [...holding.orders, open];
    this.#waiting.add(holding);
  }
  #find(symbol, id) {
    const found = this.openOrders(symbol).find((open) => open.order.id === id);
    if (!found) throw new Error(`the journal speaks of order ${id} (${symbol}), which is not open`);
    return found;
  }
  #remove(symbol, id) {
    const gone = this.#find(symbol, id);
    const holding = this.#own(symbol);
    holding.orders = holding.orders.filter((open) => open !== gone);
    if (holding.orders.length === 0) this.#waiting.delete(holding);
  }
  #fill(fill, time) {
    const open = this.#find(fill.symbol, fill.order);
    const quantity = (0,decimal/* decimal */._)(fill.quantity);
    const price = (0,decimal/* decimal */._)(fill.price);
    const fee = (0,decimal/* decimal */._)(fill.fee);
    const notional = quantity.times(price);
    open.fill(quantity);
    this.fillCount += 1;
    this.fees = this.fees.plus(fee);
    this.slippage = this.slippage.plus((0,decimal/* decimal */._)(fill.slippage));
    this.turnover = this.turnover.plus(notional);
    if (open.isEntry) {
      const position = this.positions.get(fill.symbol) ?? this.#open(open, time);
      if (position.direction !== open.direction)
        throw new Error(`${fill.order} enters against ${fill.symbol}`);
      position.enter({ quantity, price, fee }, fill.order, time);
      this.#setCash(this.cash.minus(notional).minus(fee));
    } else this.#exit(fill, { quantity, price, fee }, time, open);
    if (this.#isDone(open)) this.#remove(fill.symbol, fill.order);
  }
  #open({ order, direction }, openedAt) {
    const { symbol, tag } = order;
    const position = new Position({ symbol, direction, openedAt, tag: tag ?? null });
    position.mark = this.marks.get(symbol) ?? null;
    this.positions.set(symbol, position);
    this.#own(symbol).position = position;
    return position;
  }
  #exit(fill, execution, time, { order, direction }) {
    const position = this.positions.get(fill.symbol);
    if (position?.direction !== direction)
      throw new Error(`${fill.order} closes ${fill.symbol} without a position`);
    const { back, earned } = position.exit(execution, order.parent);
    this.realized = this.realized.plus(earned);
    this.#setCash(this.cash.plus(back));
    if (position.quantity.gt(decimal/* ZERO */.f2)) return;
    if (fill.reason === "entry") throw new Error(`an entry closed ${fill.symbol}`);
    this.#close(position, time, fill.reason);
  }
  /** Closed for nothing, and without a fee. */
  #writeOff(symbol, time) {
    const position = this.positions.get(symbol);
    if (!position) return;
    this.realized = this.realized.plus(position.forfeit());
    this.#close(position, time, "written-off");
    this.#equity = null;
  }
  #close(position, time, reason) {
    const { symbol } = position;
    const trip = position.roundTrip(time, reason);
    this.trips.push(trip);
    this.lastTrip.set(symbol, trip);
    this.positions.delete(symbol);
    this.#own(symbol).position = null;
  }
  /** An exit is done with what it may sell at the latest, and an entry for all the cash with its first fill. */
  #isDone({ order, isEntry, filled }) {
    const position = this.positions.get(order.symbol);
    const hasLeft = order.parent === null ? position : position?.entry(order.parent);
    if (!isEntry && !hasLeft) return true;
    return order.quantity === null ? isEntry : filled.gte((0,decimal/* decimal */._)(order.quantity));
  }
}


/***/ }),

/***/ 81138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   X: () => (/* binding */ DIRECTIONS),
/* harmony export */   jl: () => (/* binding */ isTrade),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   oQ: () => (/* binding */ intentOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
const DIRECTIONS = ["long", "short"];
const SIDES = {
  long: { entry: "buy", exit: "sell" },
  short: { entry: "sell", exit: "buy" }
};
const INTENTS = {
  buy: { role: "entry", direction: "long" },
  sell: { role: "exit", direction: "long" },
  short: { role: "entry", direction: "short" },
  cover: { role: "exit", direction: "short" }
};
function sideOf({ role, direction }) {
  return SIDES[direction][role];
}
function isTrade(signal) {
  return signal.action !== "cancel";
}
function intentOf(action) {
  return INTENTS[action];
}
function roleOf({ reduceOnly }) {
  return reduceOnly ? "exit" : "entry";
}
function directionOf({ side, reduceOnly }) {
  return side === SIDES.long[roleOf({ reduceOnly })] ? "long" : "short";
}
function signOf(direction) {
  return direction === "long" ? 1 : -1;
}


/***/ })

};
