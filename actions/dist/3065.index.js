export const id = 3065;
export const ids = [3065];
export const modules = {

/***/ 95356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E3: () => (/* reexport */ Book),
  N$: () => (/* reexport */ Engine),
  Dz: () => (/* reexport */ EquityFold),
  Nb: () => (/* reexport */ FoldedCandles),
  _H: () => (/* reexport */ LEAST_ROUND_TRIPS),
  JA: () => (/* reexport */ SIMULATION_ORIGIN),
  sV: () => (/* reexport */ StrategyInstances),
  cY: () => (/* reexport */ amountText),
  XP: () => (/* reexport */ atExposure),
  Ig: () => (/* reexport */ benchmarkDefinitions),
  YD: () => (/* reexport */ checkKnobs),
  _: () => (/* reexport */ decimal),
  BG: () => (/* reexport */ definitions),
  h5: () => (/* reexport */ figuresOf),
  iD: () => (/* reexport */ inspectCandle),
  CI: () => (/* reexport */ lineWords),
  pj: () => (/* reexport */ plain),
  BC: () => (/* reexport */ priceText),
  pc: () => (/* reexport */ redacted),
  vA: () => (/* reexport */ resolveParameters),
  ts: () => (/* reexport */ shippedStrategies),
  WL: () => (/* reexport */ shortWords),
  oX: () => (/* reexport */ signalOf),
  GQ: () => (/* reexport */ simulatedBook),
  zb: () => (/* reexport */ simulatedInstruments),
  Pj: () => (/* reexport */ simulatedMarket),
  GS: () => (/* reexport */ strangerWords),
  Bg: () => (/* reexport */ timeframeMs),
  wQ: () => (/* reexport */ timeframes),
  RK: () => (/* reexport */ visible),
  FF: () => (/* reexport */ without),
  hj: () => (/* reexport */ withoutRunnerCommands)
});

// UNUSED EXPORTS: BuyAndHoldBenchmark, LEAST_DAILY_RETURNS, LEAST_DAYS_FOR_GROWTH, MOST_SIGNALS, Random, StrategyEngine, dailyReturns, deflatedSharpeRatio, expectedMaximumSharpe, foldSums, maxDrawdown, overfitProbability, shapeOf, sharpeOver

;// CONCATENATED MODULE: ./.build/packages/engine/src/decimal.js
/** Digits behind the point that a quotient keeps; what is beyond them is cut off. */
const QUOTIENT_SCALE = 18;
const SAFE = Number.MAX_SAFE_INTEGER;
/** Any two different decimals of so many digits are different floats too. */
const FIFTEEN_DIGITS = 1e15;
/** As far as powers of ten are exact as floats. */
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const WIDE_TENS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const ZERO_CODE = 48;
const NOTATION = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
/**
 * An exact decimal: `units` × 10^−`scale`. Sums, differences and products are exact, quotients are cut to 18 digits
 * behind the point.
 *
 * The units are a float as long as that is exact, which the prices, lots and fees of most markets are, and a bigint
 * beyond. Which of the two, and at which scale, says nothing about the value: `eq` compares, `toFixed` shows.
 */
class Big {
    units;
    scale;
    constructor(units, scale) {
        // There is no −0: nothing about it would be exact.
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
        return isExact(product)
            ? new Big(product, scale)
            : fit(wideAt(this, this.scale) * wideAt(other, other.scale), scale);
    }
    /** Towards zero, to 18 digits behind the point. */
    div(other) {
        const { units: a, scale } = this;
        const { units: b } = other;
        if (b === 0)
            throw new RangeError('division by zero');
        const gap = scale - other.scale;
        if (gap >= 0 && gap <= QUOTIENT_SCALE && typeof a === 'number' && typeof b === 'number' && a % b === 0) {
            return new Big(a / b, gap);
        }
        const shift = QUOTIENT_SCALE - gap;
        const [above, below] = shift > 0 ? [wideTen(shift), 1n] : [1n, wideTen(-shift)];
        return shorten((BigInt(a) * above) / (BigInt(b) * below), QUOTIENT_SCALE);
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
        if (scale === 0)
            return String(units);
        const digits = String(units < 0 ? -units : units).padStart(scale + 1, '0');
        const point = digits.length - scale;
        let end = digits.length;
        while (end > point && digits.charCodeAt(end - 1) === ZERO_CODE)
            end -= 1;
        const whole = units < 0 ? `-${digits.slice(0, point)}` : digits.slice(0, point);
        return end === point ? whole : `${whole}.${digits.slice(point, end)}`;
    }
}
const ZERO = new Big(0, 0);
/** The decimal that these digits say; a float stands for its shortest exact notation. */
function decimal(value) {
    return typeof value === 'number' ? fromFloat(value) : (fromShortText(value) ?? fromText(value));
}
/** Plain notation, never an exponent. */
function plain(value) {
    return value.toFixed();
}
/** The nearest float, for marks and figures only. */
function approximate(value) {
    const { units, scale } = value;
    // Both are exact floats: their quotient is rounded once, as the notation's would be.
    if (typeof units === 'number' && scale < TENS.length)
        return units / TENS[scale];
    return Number(value.toFixed());
}
/** The largest multiple of `step` that is not above `value` (for values ≥ 0); the value itself for a step of 0. */
function floorToStep(value, step) {
    if (step.units === 0)
        return value;
    const floor = value.minus(value.mod(step));
    return floor.scale > step.scale ? coarser(floor, step.scale) : floor;
}
/** The smallest multiple of `step` that is not below `value` (for values ≥ 0); the value itself for a step of 0. */
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
/** The units at a finer scale, as a float where that is exact, else NaN, which no comparison lets pass. */
function floatAt({ units, scale }, finer) {
    if (typeof units === 'bigint')
        return Number.NaN;
    if (finer === scale)
        return units;
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
/** Without the zeros at its end: most quotients either have none or are short. */
function shorten(units, scale) {
    let [short, places] = [units, scale];
    while (places > 0 && short % 10n === 0n) {
        short /= 10n;
        places -= 1;
    }
    return fit(short, places);
}
/** The same value, which has no more digits than that. */
function coarser({ units, scale }, places) {
    const ten = TENS[scale - places];
    return typeof units === 'number' && ten !== undefined
        ? new Big(units / ten, places)
        : fit(BigInt(units) / wideTen(scale - places), places);
}
function order(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const difference = floatAt(a, scale) - floatAt(b, scale);
    // Beyond the safe integers a difference is rounded, but keeps its sign.
    if (!Number.isNaN(difference))
        return difference;
    const [x, y] = [wideAt(a, scale), wideAt(b, scale)];
    return x < y ? -1 : x > y ? 1 : 0;
}
/** Of the notations that are rounded to this float, one of up to fifteen digits can only be the shortest. */
function fromFloat(value) {
    if (Number.isSafeInteger(value))
        return new Big(value, 0);
    for (let scale = 1; scale < TENS.length; scale += 1) {
        const units = Math.round(value * TENS[scale]);
        if (!(Math.abs(units) <= FIFTEEN_DIGITS))
            break;
        if (units / TENS[scale] === value)
            return new Big(units, scale);
    }
    return fromText(String(value));
}
/** The usual notation of up to fifteen digits, without a sign; `null` where it is none. */
function fromShortText(text) {
    const { length } = text;
    if (length === 0 || length > 16)
        return null;
    let units = 0;
    let point = -1;
    for (let place = 0; place < length; place += 1) {
        const digit = text.charCodeAt(place) - ZERO_CODE;
        if (digit >= 0 && digit <= 9)
            units = units * 10 + digit;
        else if (text[place] === '.' && point < 0)
            point = place;
        else
            return null;
    }
    if (point < 0)
        return length > 15 ? null : new Big(units, 0);
    return length === 1 ? null : new Big(units, length - 1 - point);
}
function fromText(text) {
    const match = NOTATION.exec(text);
    if (!match)
        throw new Error(`"${text}" is not a number`);
    const [, sign, whole, fraction, exponent] = match;
    const digits = BigInt(`${whole}${fraction}`);
    const scale = fraction.length - Number(exponent ?? 0);
    const units = sign === '-' ? -digits : digits;
    return scale < 0 ? fit(units * wideTen(-scale), 0) : shorten(units, scale);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/open-order.js

/** An order that waits, and how it stands: a fold over the journal's entries about it. */
class OpenOrder {
    order;
    filled = ZERO;
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
        // A target rests from the beginning, unless the market is beyond it as it arrives.
        this.rests = order.type === 'take-profit' && order.arrivesAt === undefined;
        this.arrivedAt = order.arrivesAt ?? order.activeFrom;
        this.priceNumber = Number(order.price);
        this.limitNumber = Number(order.limit ?? order.price);
    }
    /** Whether it waits for a trigger. */
    get isDormant() {
        if (this.triggered)
            return false;
        const { type } = this.order;
        return type === 'stop-market' || type === 'trailing-stop' || type === 'stop-limit';
    }
    /** Whether it fills at its limit or better only. */
    get isLimited() {
        const { type } = this.order;
        return type === 'limit' || type === 'stop-limit' || type === 'take-profit';
    }
    /** Whether it waits at its limit to be met. */
    get isMaker() {
        return this.rests && !this.isDormant;
    }
    /** Whether it takes what the market offers: at once, or at its first look. */
    get isTaker() {
        return !this.isDormant && !this.isMaker;
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
    raise(price) {
        if (this.order.type !== 'trailing-stop' || !decimal(price).gt(decimal(this.order.price ?? '0'))) {
            throw new Error(`the stop ${this.order.id} cannot move from ${this.order.price} to ${price}`);
        }
        this.order = { ...this.order, price };
        this.priceNumber = Number(price);
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/position.js

/**
 * What is held of one symbol, at average cost. `cost` is what the held quantity was paid for, entry fees
 * included, so that `quantity × mark − cost` is what closing now would earn before the exit fee.
 */
class Position {
    symbol;
    openedAt;
    quantity = ZERO;
    cost = ZERO;
    /** The symbol's last price; `null` until one is known. */
    mark = null;
    quantityNumber = 0;
    entryPrice = 0;
    costNumber = 0;
    #bought = ZERO;
    #boughtNotional = ZERO;
    #soldNotional = ZERO;
    #pnl = ZERO;
    #fees = ZERO;
    constructor(symbol, openedAt) {
        this.symbol = symbol;
        this.openedAt = openedAt;
    }
    buy({ quantity, price, fee }) {
        const notional = quantity.times(price);
        this.quantity = this.quantity.plus(quantity);
        this.cost = this.cost.plus(notional).plus(fee);
        this.#bought = this.#bought.plus(quantity);
        this.#boughtNotional = this.#boughtNotional.plus(notional);
        this.#fees = this.#fees.plus(fee);
        this.entryPrice = approximate(this.#boughtNotional.div(this.#bought));
        this.#approximate();
    }
    /** Returns what the sale earned: proceeds less the exit fee and the sold share of the cost. */
    sell({ quantity, price, fee }) {
        const notional = quantity.times(price);
        const left = this.quantity.minus(quantity);
        if (left.lt(ZERO)) {
            throw new Error(`sold ${quantity.toFixed()} ${this.symbol} but held ${this.quantity.toFixed()}`);
        }
        // The last sale takes all the cost that is left, so that no rounding of the division remains in the book.
        const cost = left.eq(ZERO) ? this.cost : this.cost.times(quantity).div(this.quantity);
        const earned = notional.minus(fee).minus(cost);
        this.quantity = left;
        this.cost = this.cost.minus(cost);
        this.#soldNotional = this.#soldNotional.plus(notional);
        this.#pnl = this.#pnl.plus(earned);
        this.#fees = this.#fees.plus(fee);
        this.#approximate();
        return earned;
    }
    roundTrip(closedAt, exitReason) {
        return {
            symbol: this.symbol,
            openedAt: this.openedAt,
            closedAt,
            quantity: this.#bought.toFixed(),
            entryPrice: this.entryPrice,
            exitPrice: approximate(this.#soldNotional.div(this.#bought)),
            pnl: this.#pnl.toFixed(),
            fees: this.#fees.toFixed(),
            exitReason,
        };
    }
    #approximate() {
        this.quantityNumber = approximate(this.quantity);
        this.costNumber = approximate(this.cost);
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/book/book.js



const NO_ORDERS = [];
/**
 * Money, positions, open orders and round trips: a fold over journal entries and nothing else. Live trading,
 * resuming and verifying all go through `apply`, so they cannot come to different books.
 */
class Book {
    identity = null;
    /** Where market data come from: the book's own market, until the feed switches. */
    source = null;
    cash = ZERO;
    /** Realized profit and loss, net of the fees of entry and exit. */
    realized = ZERO;
    fees = ZERO;
    slippage = ZERO;
    turnover = ZERO;
    orderCount = 0;
    fillCount = 0;
    refusalCount = 0;
    positions = new Map();
    trips = [];
    lastTrip = new Map();
    marks = new Map();
    #holdings = new Map();
    /** Those with open orders, in the order in which the first of each came. */
    #waiting = new Set();
    #cashNumber = 0;
    /** What was last added up, as long as nothing of it has changed. */
    #equity = null;
    apply(entry) {
        switch (entry.kind) {
            case 'book-opened':
                this.identity = entry.data;
                this.source = entry.data.market;
                this.#setCash(decimal(entry.data.startingCash));
                return;
            case 'session-started':
                for (const [symbol, price] of Object.entries(entry.data.marks))
                    this.mark(symbol, price);
                return;
            case 'order':
                this.#add(entry.data);
                return;
            case 'trigger':
                this.#find(entry.data.symbol, entry.data.order).trigger(entry.time, entry.data.reached ?? null);
                return;
            case 'resting':
                this.#find(entry.data.symbol, entry.data.order).rests = true;
                return;
            case 'stop-moved':
                this.#find(entry.data.symbol, entry.data.order).raise(entry.data.price);
                return;
            case 'cancel':
                this.#remove(entry.data.symbol, entry.data.order);
                return;
            case 'fill':
                this.#fill(entry.data, entry.time);
                return;
            case 'write-off':
                this.#writeOff(entry.data.symbol, entry.time);
                return;
            case 'source-changed':
                this.source = entry.data.to;
                return;
            case 'refusal':
                this.refusalCount += 1;
                return;
        }
    }
    /** The last price of a symbol, for mark-to-market only. */
    mark(symbol, price) {
        this.marks.set(symbol, price);
        const position = this.positions.size > 0 ? this.positions.get(symbol) : undefined;
        if (!position)
            return;
        position.mark = price;
        this.#equity = null;
    }
    get cashNumber() {
        return this.#cashNumber;
    }
    /** Cash plus what the positions are worth at their marks. */
    equity() {
        if (this.#equity !== null)
            return this.#equity;
        let equity = this.#cashNumber;
        for (const position of this.positions.values())
            equity += this.worth(position);
        this.#equity = equity;
        return equity;
    }
    /** What a position is worth at its mark; at its entry price until a mark is known. */
    worth(position) {
        return position.quantityNumber * (position.mark ?? position.entryPrice);
    }
    unrealized() {
        let sum = 0;
        for (const position of this.positions.values())
            sum += this.worth(position) - position.costNumber;
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
        for (const { orders } of this.#waiting)
            yield* orders;
    }
    nextOrderId() {
        return `o${this.orderCount + 1}`;
    }
    #own(symbol) {
        const known = this.#holdings.get(symbol);
        if (known)
            return known;
        const holding = { symbol, position: null, orders: NO_ORDERS };
        this.#holdings.set(symbol, holding);
        return holding;
    }
    #setCash(cash) {
        this.cash = cash;
        this.#cashNumber = approximate(cash);
        this.#equity = null;
    }
    #add(order) {
        this.orderCount += 1;
        const holding = this.#own(order.symbol);
        holding.orders = [...holding.orders, new OpenOrder(order)];
        this.#waiting.add(holding);
    }
    #find(symbol, id) {
        const found = this.openOrders(symbol).find((open) => open.order.id === id);
        if (!found)
            throw new Error(`the journal speaks of order ${id} (${symbol}), which is not open`);
        return found;
    }
    #remove(symbol, id) {
        const gone = this.#find(symbol, id);
        const holding = this.#own(symbol);
        holding.orders = holding.orders.filter((open) => open !== gone);
        if (holding.orders.length === 0)
            this.#waiting.delete(holding);
    }
    #fill(fill, time) {
        const open = this.#find(fill.symbol, fill.order);
        const quantity = decimal(fill.quantity);
        const price = decimal(fill.price);
        const fee = decimal(fill.fee);
        const notional = quantity.times(price);
        open.fill(quantity);
        this.fillCount += 1;
        this.fees = this.fees.plus(fee);
        this.slippage = this.slippage.plus(decimal(fill.slippage));
        this.turnover = this.turnover.plus(notional);
        if (fill.side === 'buy') {
            const position = this.positions.get(fill.symbol) ?? this.#open(fill.symbol, time);
            position.buy({ quantity, price, fee });
            this.#setCash(this.cash.minus(notional).minus(fee));
        }
        else {
            this.#sell(fill, { quantity, price, fee }, time);
            this.#setCash(this.cash.plus(notional).minus(fee));
        }
        if (this.#isDone(open))
            this.#remove(fill.symbol, fill.order);
    }
    #open(symbol, time) {
        const position = new Position(symbol, time);
        position.mark = this.marks.get(symbol) ?? null;
        this.positions.set(symbol, position);
        this.#own(symbol).position = position;
        return position;
    }
    #sell(fill, execution, time) {
        const position = this.positions.get(fill.symbol);
        if (!position)
            throw new Error(`sold ${fill.symbol} without a position`);
        this.realized = this.realized.plus(position.sell(execution));
        if (position.quantity.gt(ZERO))
            return;
        if (fill.reason === 'entry')
            throw new Error(`an entry sold ${fill.symbol}`);
        this.#close(position, time, fill.reason);
    }
    /** Sold for nothing, and without a fee. */
    #writeOff(symbol, time) {
        const position = this.positions.get(symbol);
        if (!position)
            return;
        const { quantity } = position;
        this.realized = this.realized.plus(position.sell({ quantity, price: ZERO, fee: ZERO }));
        this.#close(position, time, 'written-off');
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
    /** A sale is done with the position at the latest, and a buy of all there is with its first fill. */
    #isDone({ order, filled }) {
        if (order.side === 'sell' && !this.positions.has(order.symbol))
            return true;
        return order.quantity === null ? order.side === 'buy' : filled.gte(decimal(order.quantity));
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/price-text.js

/** Notations of up to so many digits are shown whole: a price has them, an average has more. */
const MOST_DIGITS = 12;
const DIGITS_OF_AVERAGES = 8;
const LEAST_PLACES = 2;
/**
 * A price as people read it, in plain notation: with all the digits it has, or, for an average without end, to 8
 * significant digits and at least 2 places.
 */
function priceText(price) {
    if (typeof price === 'string') {
        const digits = price.replace(/^-?0*\.?0*|\./g, '').length;
        return digits <= MOST_DIGITS ? price : priceText(Number(price));
    }
    if (!Number.isFinite(price))
        return String(price);
    const [mantissa = '', exponent = '0'] = price.toExponential().split('e');
    const digits = mantissa.replace('-', '').replace('.', '').length;
    const above = Number(exponent);
    const exact = digits - 1 - above;
    const places = digits <= MOST_DIGITS ? exact : Math.max(DIGITS_OF_AVERAGES - 1 - above, LEAST_PLACES);
    // `toFixed` knows no larger numbers and no more places.
    if (above > 20 || places > 100)
        return decimal(price).toFixed();
    const text = price.toFixed(Math.max(places, 0));
    return digits <= MOST_DIGITS || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}
/** Smaller amounts are what floats leave of nothing. */
const LEAST_AMOUNT = 1e-9;
/** An amount of money in a sentence: to the cent, or to 3 significant digits if it is less than one. */
function amountText(amount) {
    if (Math.abs(amount) < LEAST_AMOUNT)
        return '0.00';
    const isSmall = Math.abs(amount) < 1;
    return isSmall ? priceText(Number(amount.toPrecision(3))) : amount.toFixed(2);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/order-terms.js


const AT_MARKET = { type: 'market', price: null };
/**
 * The order that a signal wishes for, its prices on the tick: a limit never worse than asked, a trigger rounded up, so
 * that a stop is never looser and an entry never earlier than asked. `market` is the last price.
 */
function termsOf(side, wish, { tickSize, priceCollar }, market) {
    if (!wish)
        return AT_MARKET;
    const timeInForce = 'timeInForce' in wish ? wish.timeInForce : undefined;
    const inForce = timeInForce === undefined || timeInForce === 'GTC' ? {} : { timeInForce };
    const limitOf = (price) => onTick(price, tickSize, side === 'buy' ? 'down' : 'up');
    const triggerOf = (price) => onTick(price, tickSize, 'up');
    switch (wish.type) {
        case 'market':
            return { ...AT_MARKET, ...inForce };
        case 'limit': {
            const price = limitOf(wish.price);
            return (belowTick(price) ?? outsideCollar(price, market, priceCollar) ?? { type: 'limit', price, ...inForce });
        }
        case 'stop-market': {
            const price = triggerOf(wish.trigger);
            return wrongSide(side, 'stop', price, market) ?? { type: 'stop-market', price, ...inForce };
        }
        case 'stop-limit': {
            const [price, limit] = [triggerOf(wish.trigger), limitOf(wish.price)];
            // The market will be at the trigger when the exchange sees the limit.
            const fault = wrongSide(side, 'stop', price, market) ??
                belowTick(limit) ??
                outsideCollar(limit, Number(price), priceCollar);
            return fault ?? { type: 'stop-limit', price, limit, ...inForce };
        }
        case 'take-profit': {
            const price = limitOf(wish.price);
            return wrongSide('buy', 'take-profit', price, market) ?? { type: 'take-profit', price };
        }
        case 'trailing-stop': {
            const price = trailedPrice(market, wish.distance, tickSize);
            const fault = wrongSide('sell', 'trailing stop', price, market);
            return fault ?? { type: 'trailing-stop', price, trail: wish.distance };
        }
    }
}
/** Where a stop stands that keeps this distance from a high: rounded up, never looser than asked. */
function trailedPrice(high, distance, tickSize) {
    return plain(ceilToStep(decimal(high).times(decimal('1').minus(decimal(distance))), decimal(tickSize)));
}
function onTick(price, tickSize, direction) {
    const round = direction === 'up' ? ceilToStep : floorToStep;
    return plain(round(decimal(price), decimal(tickSize)));
}
function belowTick(price) {
    if (decimal(price).gt(ZERO))
        return null;
    return { figure: 0, limit: 0, reason: 'the price is less than a tick' };
}
/** An exchange refuses a trigger that the market has passed already: a buy's lies above it, a sell's below. */
function wrongSide(side, what, price, market) {
    const isRight = side === 'buy' ? Number(price) > market : Number(price) < market;
    if (isRight)
        return null;
    const where = side === 'buy' ? 'above' : 'below';
    return {
        figure: Number(price),
        limit: market,
        reason: `the ${what} ${price} is not ${where} the price ${priceText(market)}`,
    };
}
function outsideCollar(price, market, collar) {
    if (collar === null)
        return null;
    const away = decimal(price).minus(decimal(market)).abs();
    if (away.lte(decimal(market).times(decimal(collar))))
        return null;
    const distance = approximate(away) / market;
    const [found, allowed] = [distance, collar].map((share) => `${(share * 100).toFixed(2)} %`);
    const reason = `the limit ${price} is ${found} from the price ${priceText(market)}, the exchange allows ${allowed}`;
    return { figure: distance, limit: collar, reason };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/reach.js
/** Whether the candle might do something to the order. Allocates nothing: it is asked for every open order. */
function concerns(candle, open) {
    if (open.order.activeFrom > candle.start)
        return false;
    if (open.isTaker)
        return true;
    return waitsBelow(open) ? candle.low <= waitsAt(open) : candle.high >= waitsAt(open);
}
/** Whether a market at `price` meets the order: a trigger is touched, a limit is traded through, or touched if that is enough. */
function isMetAt(open, price, fillOnTouch) {
    const beyond = waitsBelow(open) ? waitsAt(open) - price : price - waitsAt(open);
    return open.isDormant || fillOnTouch ? beyond >= 0 : beyond > 0;
}
/** In the order in which a market reaches them that falls to the lower ones or rises to the upper ones. */
function nearestFirst(orders) {
    if (orders.length < 2)
        return orders;
    return orders.toSorted((a, b) => {
        const isBelow = waitsBelow(a);
        if (isBelow !== waitsBelow(b))
            return isBelow ? 1 : -1;
        return isBelow ? waitsAt(b) - waitsAt(a) : waitsAt(a) - waitsAt(b);
    });
}
/** Whether a falling market meets it: a stop that sells, a limit that buys. */
function waitsBelow(open) {
    return open.isDormant === (open.order.side === 'sell');
}
function waitsAt(open) {
    return open.isDormant ? open.priceNumber : open.limitNumber;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/settlement.js

const ONE = decimal('1');
/**
 * Turns what the market gives into journal entries: fills with their fees, the stop and target of an entry, and
 * the cancels that follow. Knows nothing about candles or order books.
 */
class Settlement {
    #scene;
    constructor(scene) {
        this.#scene = scene;
    }
    /** What the order still wants at this price: a buy no more than the cash pays for, a sell no more than is held. */
    wanted(open, price) {
        if (open.order.side === 'sell')
            return this.rest(open);
        const { lot, takerFee } = this.#scene.market;
        const { cash } = this.#scene.book;
        const unit = price.times(ONE.plus(takerFee));
        const rest = open.order.quantity === null ? null : this.rest(open);
        // Most entries were sized by the cash there is: a product tells that without a division.
        return floorToStep(rest?.times(unit).lte(cash) ? rest : cash.div(unit), lot);
    }
    /** What is left of the order; all that is held, for a sell of it, and never more. */
    rest({ order, filled }) {
        const rest = order.quantity === null ? null : decimal(order.quantity).minus(filled);
        if (order.side === 'buy')
            return rest ?? ZERO;
        const held = this.#scene.book.positions.get(order.symbol)?.quantity ?? ZERO;
        return rest === null ? held : smaller(rest, held);
    }
    isOpen(open) {
        return this.#scene.book.openOrders(open.order.symbol).includes(open);
    }
    fill(open, { quantity, price, reference, market, liquidity }) {
        const { order } = open;
        const { time, book, emit, mark } = this.#scene;
        const { makerFee, takerFee } = this.#scene.market;
        if (order.side === 'sell')
            this.#withdrawEntry(open);
        const feeRate = liquidity === 'maker' ? makerFee : takerFee;
        const isFirst = open.filled.eq(ZERO);
        const data = {
            order: order.id,
            symbol: order.symbol,
            side: order.side,
            quantity: plain(quantity),
            price: plain(price),
            fee: plain(quantity.times(price).times(feeRate)),
            liquidity,
            slippage: plain(price.minus(reference).abs().times(quantity)),
            reason: reasonOf(order),
            ...mark,
        };
        emit({ time, kind: 'fill', data });
        if (order.side === 'buy') {
            if (isFirst)
                this.#protect(order, price, market);
        }
        else if (!book.positions.has(order.symbol)) {
            this.#cancelOthers(open, 'the position is closed', () => true);
        }
    }
    /** The stop was reached. One cancels the other: the target and what is left of the entry go. */
    trigger(open, reached) {
        const { order } = open;
        const price = order.price ?? '0';
        const data = { order: order.id, symbol: order.symbol, price };
        const { time, emit } = this.#scene;
        emit({ time, kind: 'trigger', data: reached ? { ...data, reached: plain(reached) } : data });
        if (order.side === 'buy')
            return;
        this.#cancelOthers(open, 'the stop was triggered', (other) => order.parent === null
            ? other.order.side === 'buy'
            : other.order.parent === order.parent || other.order.id === order.parent);
    }
    /** What a target or another sale begins to fill is no longer bought. */
    #withdrawEntry(sale) {
        const { parent, type } = sale.order;
        const reason = type === 'take-profit' ? 'the target is being filled' : 'the position is being sold';
        this.#cancelOthers(sale, reason, ({ order }) => parent === null ? order.side === 'buy' : order.id === parent);
    }
    /**
     * After its first look at the market an order of the impatient kinds is over, and a limit order rests, if what it saw is
     * beyond its limit.
     */
    afterFirstLook(open, isOut) {
        if (!this.isOpen(open))
            return;
        const { id, symbol, timeInForce } = open.order;
        if (timeInForce === 'IOC')
            this.cancel(open, 'immediate or cancel: the rest is not waited for');
        else if (timeInForce === 'FOK')
            this.cancel(open, 'fill or kill: it cannot be filled whole');
        else if (open.isLimited && isOut && !open.rests) {
            this.#scene.emit({ time: this.#scene.time, kind: 'resting', data: { order: id, symbol } });
        }
    }
    cancel({ order }, reason) {
        const { time, emit } = this.#scene;
        emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
    }
    /** A buy that the cash does not pay for any more would wait for ever. */
    cancelUnaffordable(open, price) {
        if (open.order.side !== 'buy' || this.wanted(open, price).gt(ZERO))
            return;
        this.cancel(open, 'the cash does not pay for the smallest lot');
    }
    #cancelOthers(but, reason, which) {
        for (const other of this.#scene.book.openOrders(but.order.symbol)) {
            if (other !== but && which(other))
                this.cancel(other, reason);
        }
    }
    /**
     * The stop guards from this very candle on; the target counts from the next, the pessimistic way. A target that the
     * market is beyond already arrives like any other limit order: it takes what the market pays.
     */
    #protect(entry, price, market) {
        const { bracket } = entry;
        if (!bracket)
            return;
        const { candleStart, nextStart, time } = this.#scene;
        const stop = this.#levelPrice(bracket.stop, price, -1);
        const target = this.#levelPrice(bracket.target, price, 1);
        const trailing = bracket.trail === undefined ? {} : { trail: bracket.trail };
        const type = bracket.trail === undefined ? 'stop-market' : 'trailing-stop';
        this.#place(entry, type, stop, candleStart, 'stop-loss', trailing);
        if (market < Number(target))
            this.#place(entry, 'take-profit', target, nextStart, 'take-profit');
        else
            this.#place(entry, 'take-profit', target, candleStart, 'take-profit', { arrivesAt: time });
    }
    #place(entry, type, price, activeFrom, what, more = {}) {
        const order = {
            id: this.#scene.book.nextOrderId(),
            symbol: entry.symbol,
            side: 'sell',
            type,
            quantity: null,
            price,
            ...more,
            activeFrom,
            reduceOnly: true,
            bracket: null,
            parent: entry.id,
            reason: `${what} of ${entry.id}`,
        };
        this.#scene.emit({ time: this.#scene.time, kind: 'order', data: order });
    }
    /** Rounded up to the tick: a stop is never looser than asked, a target never nearer. */
    #levelPrice(level, entryPrice, direction) {
        if ('price' in level)
            return level.price;
        const distance = entryPrice.times(decimal(level.fraction));
        const price = direction === 1 ? entryPrice.plus(distance) : entryPrice.minus(distance);
        return plain(ceilToStep(price, this.#scene.market.tick));
    }
}
function reasonOf(order) {
    if (order.side === 'buy')
        return 'entry';
    if (order.cause)
        return order.cause;
    if (order.type === 'take-profit')
        return 'take-profit';
    return order.type === 'market' || order.type === 'limit' ? 'signal' : 'stop-loss';
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/book-matching.js



const book_matching_ONE = decimal('1');
/**
 * One order book against the open orders of its symbol. Takers walk its levels, makers are met where its touch
 * crosses their limit, and what they take is gone until a newer book comes.
 */
class BookMatching {
    #scene;
    #orders;
    #settlement;
    /** What the first level cost, of the entries that this book began to fill. */
    #firstPrices = new Map();
    constructor(scene, orders) {
        this.#scene = scene;
        this.#orders = orders;
        this.#settlement = new Settlement(scene);
    }
    run() {
        const arrived = this.#arrived();
        // Those that rest only now have seen this book already.
        const makers = nearestFirst(arrived.filter((open) => open.isMaker));
        for (const open of arrived)
            if (!open.isMaker)
                this.#walk(open);
        for (const open of makers)
            if (this.#settlement.isOpen(open))
                this.#meet(open);
        for (const open of this.#arrived())
            if (!arrived.includes(open))
                this.#receive(open);
    }
    /** The orders that this book counts for, in the order of their arrival. */
    #arrived() {
        const { symbol, time } = this.#orders;
        const arrived = this.#scene.book.openOrders(symbol).filter((open) => open.arrivedAt <= time);
        return arrived.length < 2 ? arrived : arrived.toSorted((a, b) => a.arrivedAt - b.arrivedAt);
    }
    /** A stop or target that came with a fill on this book: the market may be beyond it already. */
    #receive(open) {
        const firstPrice = this.#firstPrices.get(open.order.parent ?? '');
        if (!this.#settlement.isOpen(open) || firstPrice === undefined)
            return;
        if (open.isDormant && firstPrice.lte(decimal(open.order.price ?? '0')))
            this.#settlement.trigger(open, null);
        this.#walk(open);
    }
    /** Takes level after level, as far as limit, collar and cash allow. */
    #walk(open) {
        if (!open.isTaker || !this.#settlement.isOpen(open))
            return;
        const touch = decimal(this.#levels(open)[0][0]);
        const { pieces, isOut } = this.#plan(open, touch);
        const total = pieces.reduce((sum, { quantity }) => sum.plus(quantity), ZERO);
        if (open.order.timeInForce !== 'FOK' || !total.lt(this.#settlement.rest(open))) {
            if (open.filled.eq(ZERO) && pieces[0])
                this.#firstPrices.set(open.order.id, pieces[0].price);
            for (const { price, quantity } of pieces) {
                const execution = {
                    quantity,
                    price,
                    reference: touch,
                    market: this.#bid,
                    liquidity: 'taker',
                };
                this.#settlement.fill(open, execution);
            }
        }
        if (pieces.length === 0)
            this.#settlement.cancelUnaffordable(open, touch);
        // A limit that took all there was within it goes on with the next book; it rests where the market is beyond it.
        this.#settlement.afterFirstLook(open, isOut);
    }
    /** What it takes of this book, and whether the book goes on beyond its limit. */
    #plan(open, touch) {
        const { order, reached } = open;
        const isBuy = order.side === 'buy';
        const limit = open.isLimited ? decimal(order.limit ?? order.price ?? '0') : null;
        const collar = this.#collar(isBuy, touch);
        const { lot, takerFee } = this.#scene.market;
        let rest = this.#settlement.rest(open);
        let cash = this.#scene.book.cash;
        const pieces = [];
        let isOut = false;
        for (const level of this.#left(open)) {
            const price = reached === null ? level.price : worse(isBuy, level.price, decimal(reached));
            isOut = isBeyond(isBuy, price, limit);
            if (isOut || isBeyond(isBuy, level.price, collar))
                break;
            let quantity = smaller(rest, level.quantity);
            if (isBuy) {
                const unit = price.times(book_matching_ONE.plus(takerFee));
                quantity = floorToStep(smaller(quantity, cash.div(unit)), lot);
                cash = cash.minus(quantity.times(unit));
            }
            if (!quantity.gt(ZERO))
                break;
            rest = rest.minus(quantity);
            pieces.push({ price, quantity });
            if (!rest.gt(ZERO))
                break;
        }
        return { pieces, isOut };
    }
    /** The worst price that the exchange allows beside this touch. */
    #collar(isBuy, touch) {
        const { priceCollar } = this.#scene.market.instrument;
        if (priceCollar === null)
            return null;
        const share = decimal(priceCollar);
        return touch.times(isBuy ? book_matching_ONE.plus(share) : book_matching_ONE.minus(share));
    }
    /** A resting limit is met at its price, by as much as the other side offers at it or better. */
    #meet(open) {
        const limit = decimal(open.order.limit ?? open.order.price ?? '0');
        let offered = ZERO;
        for (const { price, quantity } of this.#left(open)) {
            if (open.order.side === 'buy' ? price.gt(limit) : price.lt(limit))
                break;
            offered = offered.plus(quantity);
        }
        const quantity = smaller(this.#settlement.wanted(open, limit), offered);
        if (!quantity.gt(ZERO))
            return;
        const execution = {
            quantity,
            price: limit,
            reference: limit,
            market: this.#bid,
            liquidity: 'maker',
        };
        this.#settlement.fill(open, execution);
    }
    get #bid() {
        return this.#orders.bids[0][0];
    }
    #levels({ order }) {
        return order.side === 'buy' ? this.#orders.asks : this.#orders.bids;
    }
    /** The other side in whole lots, less what our fills have taken of this book. */
    *#left(open) {
        const { lot, taken } = this.#scene.market;
        let gone = taken[open.order.side];
        for (const [price, size] of this.#levels(open)) {
            const whole = floorToStep(decimal(size), lot);
            const used = smaller(gone, whole);
            gone = gone.minus(used);
            const quantity = whole.minus(used);
            if (quantity.gt(ZERO))
                yield { price: decimal(price), quantity };
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
/** Without an order book the spread is taken as this share of the candle before, and one tick at least. */
const SPREAD_SHARE_OF_RANGE = 0.1;
/**
 * How far from its reference price a taker fills, in quote, always against the trader.
 *
 * - `none`: 0
 * - `fixed`: `slippage × reference`
 * - `spread`: `slippage × spread`, where the spread is a tenth of the range of the candle before, at least a tick
 * - `volume-share`: `slippage × reference × (quantity ÷ volume)²`, the square-law impact that LEAN's
 *   VolumeShareSlippageModel uses
 */
function slippageOf({ slippageModel, slippage }, fill) {
    switch (slippageModel) {
        case 'none':
            return 0;
        case 'fixed':
            return slippage * fill.reference;
        case 'spread':
            return slippage * Math.max(fill.tickSize, fill.previousRange * SPREAD_SHARE_OF_RANGE);
        case 'volume-share': {
            const share = fill.volume > 0 ? Math.min(1, fill.quantity / fill.volume) : 1;
            return slippage * fill.reference * share * share;
        }
    }
}
/**
 * What latency costs on candles. Whole periods delay the order by as many candles; of the rest, the price is
 * taken to have moved from the open towards the worse extreme in proportion.
 */
function latencyDrift(side, candle, latencyMs, periodMs) {
    const share = (latencyMs % periodMs) / periodMs;
    return share * (side === 'buy' ? candle.high - candle.open : candle.open - candle.low);
}
/** Whole candles that an order waits before it can fill. */
function latencyDelayMs(latencyMs, periodMs) {
    return Math.floor(latencyMs / periodMs) * periodMs;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/candle-matching.js




/** What nothing is sold below in a market without a tick. */
const LEAST_PRICE = decimal('1e-18');
/**
 * One candle against the open orders of its symbol, in the order in which the price reaches them. At its open: what rests
 * and is passed by the open, then what arrives. After the open the candle does not tell what came first, and the worse
 * is assumed: entries, then stops, then targets, the nearest of each first.
 */
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
        this.#capacity =
            execution.volumeShare === null
                ? null
                : floorToStep(decimal(candle.volume).times(decimal(execution.volumeShare)), market.lot);
    }
    run() {
        this.#fillAtOpen();
        // On most candles nothing is left to be met.
        if (!this.#active(({ isTaker }) => !isTaker).some((open) => this.#isWithin(open)))
            return;
        this.#settlement = new Settlement(this.#scene);
        this.#fillWithin();
    }
    #fillAtOpen() {
        const takers = this.#active(({ isTaker }) => isTaker);
        for (const open of nearestFirst(this.#active((each) => this.#isPassed(each))))
            this.#meet(open, true);
        for (const open of takers)
            this.#takeAtOpen(open);
        // A stop or target that came with one of these fills may have the market beyond it already.
        for (const open of this.#active((each) => each.order.parent !== null && !takers.includes(each))) {
            if (open.isTaker && !open.triggered) {
                this.#fresh.push(open);
                this.#takeAtOpen(open, this.#arrival ?? undefined);
            }
            else if (open.isDormant && this.#isPassed(open))
                this.#meet(open, true);
        }
    }
    #fillWithin() {
        let inDoubt = false;
        for (const open of nearestFirst(this.#active(({ order }) => order.side === 'buy'))) {
            if (this.#meetWithin(open))
                inDoubt = true;
        }
        const sales = (isDormant) => nearestFirst(this.#active((open) => open.order.side === 'sell' && open.isDormant === isDormant));
        for (const open of sales(true))
            if (this.#meetWithin(open))
                inDoubt = true;
        // Whether a target was met before the entry or the stop or after it, the candle does not say.
        if (inDoubt)
            return;
        for (const open of sales(false))
            this.#meetWithin(open);
    }
    /** Those of the orders that may fill on this candle; what a fill adds or cancels is for the next look. */
    #active(which) {
        const { book, candle } = this.#scene;
        return book
            .openOrders(candle.symbol)
            .filter((open) => open.order.activeFrom <= candle.start && which(open));
    }
    /** Whether the open is at the trigger of an order that waits, or beyond its limit. */
    #isPassed(open) {
        const { candle, execution } = this.#scene;
        if (open.isTaker || !isMetAt(open, candle.open, execution.fillOnTouch))
            return false;
        // What a book bought while this candle was on its way has never seen the open.
        return !(open.isDormant && open.order.side === 'sell' && this.#wasBoughtOnABook());
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
        if (!this.#settlement.isOpen(open))
            return false;
        return open.isDormant ? this.#trigger(open, atOpen) : this.#fillLimit(open);
    }
    #takeAtOpen(open, price = this.#scene.candle.open) {
        if (!this.#settlement.isOpen(open) || this.#wasShownABook(open))
            return;
        const { order, reached } = open;
        const worst = order.side === 'buy' ? Math.max : Math.min;
        const reference = reached === null ? price : worst(price, reached);
        this.#take(open, reference, this.#driftOf(open));
    }
    /** Where a usable book came after the order did and since the candle began, the book has filled what it could. */
    #wasShownABook({ arrivedAt }) {
        const { execution, candle } = this.#scene;
        return execution.fillOn === 'book' && this.#market.usableTime >= Math.max(arrivedAt, candle.start);
    }
    /** Only the way to the exchange takes time: what is left of an order on a later candle is there already. */
    #driftOf({ order, triggered }) {
        const { candle, execution, periodMs } = this.#scene;
        if (triggered || order.parent !== null || order.activeFrom !== candle.start)
            return 0;
        return latencyDrift(order.side, candle, execution.latencyMs, periodMs);
    }
    /** Whether a book filled the entry while this candle was on its way. */
    #wasBoughtOnABook() {
        const { book, candle, time } = this.#scene;
        const openedAt = book.positions.get(candle.symbol)?.openedAt ?? 0;
        return openedAt > candle.start && openedAt < time;
    }
    /**
     * At the open, or at its own price. Where orders fill on books it now waits for one, unless the candle came late: then
     * the moment is long past. Returns whether it was triggered.
     */
    #trigger(open, atOpen) {
        const { execution, mark, candle } = this.#scene;
        if (open.order.side === 'sell' && this.#isSellingOut())
            return false;
        const onBooks = execution.fillOn === 'book';
        const reference = atOpen ? candle.open : open.priceNumber;
        this.#fresh.push(open);
        this.#settlement.trigger(open, onBooks ? decimal(reference) : null);
        if (!onBooks || mark.late)
            this.#take(open, reference, 0);
        return true;
    }
    /** Whether a nearer stop was reached, which sells all that is held. */
    #isSellingOut() {
        const { book, candle } = this.#scene;
        return book
            .openOrders(candle.symbol)
            .some((open) => open.triggered && open.isTaker && open.order.side === 'sell');
    }
    /** A resting limit fills at its price, and only on a candle that began after it came to rest. */
    #fillLimit(open) {
        if (open.arrivedAt > this.#scene.candle.start || this.#fresh.includes(open))
            return false;
        const limit = decimal(open.order.limit ?? open.order.price ?? '0');
        const quantity = this.#available(this.#settlement.wanted(open, limit));
        if (!quantity.gt(ZERO))
            return false;
        this.#fill(open, {
            quantity,
            price: limit,
            reference: limit,
            market: open.limitNumber,
            liquidity: 'maker',
        });
        return true;
    }
    /** Takes at the reference price and what slippage adds. */
    #take(open, referencePrice, drift) {
        const { execution, candle } = this.#scene;
        const { side, timeInForce } = open.order;
        const reference = decimal(referencePrice);
        const guess = this.#available(this.#settlement.wanted(open, reference));
        const slip = slippageOf(execution, {
            reference: referencePrice,
            quantity: approximate(guess),
            volume: candle.volume,
            previousRange: this.#market.previousRange,
            tickSize: approximate(this.#market.tick),
        });
        const price = this.#worse(side, reference, decimal(drift).plus(decimal(slip)));
        const isOut = open.isLimited && candle_matching_isBeyond(open, price);
        const quantity = isOut ? ZERO : this.#available(this.#settlement.wanted(open, price));
        if (quantity.gt(ZERO)) {
            if (timeInForce !== 'FOK' || !quantity.lt(this.#settlement.rest(open))) {
                const market = referencePrice + (side === 'buy' ? drift : -drift);
                if (side === 'buy')
                    this.#arrival = market;
                this.#fill(open, { quantity, price, reference, market, liquidity: 'taker' });
            }
        }
        else if (!isOut)
            this.#settlement.cancelUnaffordable(open, price);
        // What the volume left of a limit that the market is still within takes on with the next open.
        this.#settlement.afterFirstLook(open, isOut);
    }
    #fill(open, execution) {
        if (this.#capacity !== null)
            this.#capacity = this.#capacity.minus(execution.quantity);
        this.#settlement.fill(open, execution);
    }
    /** The reference moved against the trader and rounded to the tick against the trader; never below the least price. */
    #worse(side, reference, offset) {
        const { tick } = this.#market;
        if (side === 'buy')
            return ceilToStep(reference.plus(offset), tick);
        const price = floorToStep(reference.minus(offset), tick);
        const least = tick.gt(ZERO) ? tick : LEAST_PRICE;
        return price.gt(least) ? price : least;
    }
    #available(wanted) {
        return this.#capacity === null ? wanted : smaller(wanted, this.#capacity);
    }
}
function candle_matching_isBeyond({ order }, price) {
    const limit = decimal(order.limit ?? order.price ?? '0');
    return order.side === 'buy' ? price.gt(limit) : price.lt(limit);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/market.js

/** One market as the exchange knows it: its rules as decimals, and what it remembers of candles and books. */
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
    taken = { buy: ZERO, sell: ZERO };
    constructor(instrument) {
        this.instrument = instrument;
        this.tick = decimal(instrument.tickSize);
        this.lot = decimal(instrument.lotSize);
        this.makerFee = decimal(instrument.makerFeeRate);
        this.takerFee = decimal(instrument.takerFeeRate);
    }
    /** Remembers the candle; the spread of the next one is estimated from it. */
    observe(candle) {
        this.previousRange = candle.high - candle.low;
    }
    /** Remembers an order book. Returns whether it can fill: one that is stale or older than the last cannot. */
    see(book, stale) {
        if (book.time < this.bookTime)
            return false;
        if (book.time > this.bookTime)
            this.taken = { buy: ZERO, sell: ZERO };
        this.bookTime = book.time;
        if (stale || !isWhole(book))
            return false;
        this.usableTime = book.time;
        return true;
    }
    /** Another exchange's books are other books, and its clock is another clock. */
    forgetBooks() {
        this.bookTime = Number.NEGATIVE_INFINITY;
        this.usableTime = Number.NEGATIVE_INFINITY;
        this.taken = { buy: ZERO, sell: ZERO };
    }
}
/** Two sides that do not cross, and levels that get worse and hold something. */
function isWhole({ bids, asks }) {
    const bid = bids[0]?.[0];
    const ask = asks[0]?.[0];
    if (bid === undefined || ask === undefined || !(bid < ask))
        return false;
    return isSide(bids, -1) && isSide(asks, 1);
}
function isSide(levels, direction) {
    let last = direction === 1 ? 0 : Number.POSITIVE_INFINITY;
    for (const [price, quantity] of levels) {
        // Phrased so that a NaN fails.
        const isSound = price > 0 && price < Infinity && quantity >= 0 && quantity < Infinity;
        if (!isSound || !((price - last) * direction > 0))
            return false;
        last = price;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/paper-exchange.js







const NOTHING_AWAITED = new Map();
/**
 * Simulated execution on candles and, where it is so configured, on order books. An order decided on candle N fills
 * from candle N+1 on, or on the first usable book that is as new as its arrival. Everything open is in the book; the
 * exchange itself remembers only the range of the last candle and what was taken of the last order book.
 */
class PaperExchange {
    #execution;
    #periodMs;
    #markets = new Map();
    constructor(instruments, execution, periodMs) {
        this.#execution = execution;
        this.#periodMs = periodMs;
        for (const instrument of instruments)
            this.#markets.set(instrument.symbol, new Market(instrument));
    }
    market(symbol) {
        const market = this.#markets.get(symbol);
        if (!market)
            throw new Error(`no instrument for ${symbol}`);
        return market;
    }
    /** Follows the journal: what fills take of an order book, and that another exchange's books come from now on. */
    apply(entry) {
        if (entry.kind === 'source-changed') {
            for (const market of this.#markets.values())
                market.forgetBooks();
        }
        else if (entry.kind === 'fill' && entry.data.by === 'book') {
            const { symbol, side, quantity } = entry.data;
            const taken = this.#markets.get(symbol)?.taken;
            if (taken)
                taken[side] = taken[side].plus(decimal(quantity));
        }
    }
    /** Remembers the order book. Returns whether it can fill. */
    observeBook(orders, stale) {
        return this.market(orders.symbol).see(orders, stale);
    }
    /** Accepts an order. A sale takes the place of entries on their way and of sales that the strategy left resting. */
    submit({ terms, ...request }, book, time, emit) {
        if (request.side === 'sell') {
            this.withdrawEntries(book.openOrders(request.symbol), 'the position is to be sold', time, emit);
            this.#withdrawExits(book.openOrders(request.symbol), time, emit);
        }
        const { latencyMs, fillOn } = this.#execution;
        const matters = fillOn === 'book' || terms.type !== 'market';
        const { type, price, ...more } = terms;
        const order = {
            ...request,
            quantity: request.quantity ?? this.#allOf(request, price, book),
            id: book.nextOrderId(),
            type,
            price,
            ...more,
            activeFrom: time + latencyDelayMs(latencyMs, this.#periodMs),
            ...(matters ? { arrivesAt: time + latencyMs } : {}),
            parent: null,
        };
        emit({ time, kind: 'order', data: order });
    }
    /** The symbols with taker orders, each with the earliest time of an order book that counts for one of them. */
    awaitsBook(book) {
        if (this.#execution.fillOn === 'candle')
            return NOTHING_AWAITED;
        let awaited = null;
        for (const open of book.allOpenOrders()) {
            if (!open.isTaker)
                continue;
            const { symbol } = open.order;
            const from = Math.max(open.arrivedAt, this.market(symbol).bookTime + 1);
            awaited ??= new Map();
            awaited.set(symbol, Math.min(awaited.get(symbol) ?? from, from));
        }
        return awaited ?? NOTHING_AWAITED;
    }
    /** Fills what the order book fills; entries are stamped with its time. */
    resolveBook(orders, stale, book, emit) {
        const isUsable = this.observeBook(orders, stale);
        if (!isUsable || this.#execution.fillOn === 'candle')
            return;
        if (book.openOrders(orders.symbol).length === 0)
            return;
        const { symbol, time } = orders;
        const candleStart = time - (time % this.#periodMs);
        const nextStart = candleStart + this.#periodMs;
        const market = this.market(symbol);
        const scene = { market, book, time, candleStart, nextStart, emit, mark: { by: 'book' } };
        new BookMatching(scene, orders).run();
    }
    /** Fills what the candle fills, then lets trailing stops follow its high. `time` is the candle's end. */
    resolve(candle, late, book, time, emit) {
        let resting = book.openOrders(candle.symbol);
        for (const open of resting) {
            if (!concerns(candle, open))
                continue;
            this.#match(candle, late, book, time, emit);
            resting = book.openOrders(candle.symbol);
            break;
        }
        for (const open of resting) {
            if (open.order.type === 'trailing-stop')
                this.#trail(open, candle, book, time, emit);
        }
    }
    /** What is still missing of these entries is not bought any more. */
    withdrawEntries(orders, reason, time, emit) {
        const entries = [...orders].filter(({ order }) => order.side === 'buy');
        for (const { order } of entries) {
            emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
        }
    }
    #match(candle, late, book, time, emit) {
        const onBooks = this.#execution.fillOn === 'book';
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
            mark: { ...(onBooks ? { by: 'candle' } : {}), ...(late ? { late } : {}) },
        }).run();
    }
    /**
     * The stop keeps its distance from the highest high. Only a candle that began after the entry counts, and only after it
     * was resolved: whether its high came before its low, nobody knows.
     */
    #trail(open, candle, book, time, emit) {
        const { id, symbol, trail = 0, price: now, activeFrom, parent } = open.order;
        if (open.triggered || activeFrom > candle.start || !book.positions.has(symbol))
            return;
        // An entry's stop is active on the candle of the entry already.
        if (parent !== null && activeFrom === candle.start)
            return;
        // Most candles are no new high; the exact figure is only for those that may be.
        if (candle.high * (1 - trail) < open.priceNumber * (1 - 1e-9))
            return;
        const price = trailedPrice(candle.high, trail, this.market(symbol).instrument.tickSize);
        if (!decimal(price).gt(decimal(now ?? '0')))
            return;
        emit({ time, kind: 'stop-moved', data: { order: id, symbol, price } });
    }
    /** One sale of the strategy's own rests at a time. */
    #withdrawExits(orders, time, emit) {
        for (const open of orders) {
            const { order } = open;
            if (order.parent !== null || order.side === 'buy' || open.isTaker)
                continue;
            const reason = 'another sale takes its place';
            emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
        }
    }
    /** A buy for all the cash needs a size before it can walk the levels of a book. */
    #allOf({ symbol, side }, price, book) {
        if (side === 'sell' || this.#execution.fillOn === 'candle')
            return null;
        const { lot, takerFee } = this.market(symbol);
        const unit = decimal(price ?? book.marks.get(symbol) ?? 0).times(decimal('1').plus(takerFee));
        return plain(floorToStep(book.cash.div(unit), lot));
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/sequence.js
/** One object for all good candles: the hot path allocates nothing. */
const GOOD = Object.freeze({ ok: true, missing: 0 });
/**
 * Beyond these a figure is a fault of its source, not of a market: quantities and values are computed to 18 digits behind
 * the point, and the cheapest coins cost some 1e-12.
 */
const sequence_LEAST_PRICE = 1e-15;
const MOST_PRICE = 1e15;
const MOST_VOLUME = 1e24;
/**
 * Inspects one incoming base candle: finite figures, prices from 1e-15 to 1e15, low ≤ open, close ≤ high, volume ≥ 0, its
 * start on the grid of the period and strictly after the previous candle of the same symbol (`null` for the
 * first). A gap is no fault: it is counted.
 */
function inspectCandle(candle, previousStart, periodMs) {
    const { start, open, high, low, close, volume } = candle;
    // What follows on a good candle is on the grid as that one was; a remainder of such large numbers costs a lot.
    const follows = previousStart !== null && start - previousStart === periodMs;
    // Phrased so that a NaN fails.
    const shaped = low >= sequence_LEAST_PRICE && low <= open && low <= close && open <= high && close <= high && high <= MOST_PRICE;
    if (!shaped ||
        !(volume >= 0 && volume <= MOST_VOLUME) ||
        !(follows || (Number.isSafeInteger(start) && start % periodMs === 0))) {
        return { ok: false, reason: fault(candle, periodMs) };
    }
    if (follows || previousStart === null)
        return GOOD;
    if (start <= previousStart) {
        return { ok: false, reason: `starts at ${start}, not after the previous candle at ${previousStart}` };
    }
    return { ok: true, missing: (start - previousStart) / periodMs - 1 };
}
function fault(candle, periodMs) {
    for (const field of ['start', 'open', 'high', 'low', 'close', 'volume']) {
        if (!Number.isFinite(candle[field]))
            return `${field} is ${candle[field]}, not a finite number`;
    }
    const { start, open, high, low, close, volume } = candle;
    if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
        return `start ${start} is not on the grid of ${periodMs} ms`;
    }
    if (volume < 0)
        return `volume ${volume} is negative`;
    for (const field of ['low', 'open', 'close', 'high']) {
        if (candle[field] <= 0)
            return `${field} ${candle[field]} is not a positive price`;
        if (candle[field] < sequence_LEAST_PRICE)
            return `${field} ${candle[field]} is below ${sequence_LEAST_PRICE}, too small for a price`;
        if (candle[field] > MOST_PRICE)
            return `${field} ${candle[field]} is above ${MOST_PRICE}, too large for a price`;
    }
    if (volume > MOST_VOLUME)
        return `volume ${volume} is above ${MOST_VOLUME}, too large for a volume`;
    const outside = open < low || open > high ? `open ${open}` : `close ${close}`;
    return low > high ? `low ${low} is above high ${high}` : `${outside} is outside ${low} to ${high}`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/rules.js



const rules_ONE = decimal('1');
/** Judges an entry by each rule in turn; what passes all of them becomes an order with stop and target. */
function judgeEntry(entry) {
    const { signal, book, instrument } = entry;
    const { symbol, action, reason } = signal;
    const refuse = (breach) => ({ refusal: { symbol, action, ...breach } });
    const breach = firstBreach(entry);
    if (breach)
        return refuse(breach);
    const mark = book.marks.get(symbol) ?? 0;
    const terms = termsOf('buy', signal.order, instrument, mark);
    const range = 'reason' in terms ? { low: mark, high: mark } : entryRange(terms, mark);
    const sized = size(entry, Math.max(mark, range.high), Math.min(mark, range.low));
    if ('rule' in sized)
        return refuse(sized);
    if ('reason' in terms)
        return refuse({ rule: 'instrument', ...terms });
    const bracket = bracketOf(entry, range);
    if ('rule' in bracket)
        return refuse(bracket);
    const { quantity } = sized;
    return { order: { symbol, side: 'buy', quantity, reduceOnly: false, bracket, reason, terms } };
}
function entryRange({ type, price, limit }, mark) {
    if (price === null)
        return { low: mark, high: mark };
    const first = Number(price);
    if (type === 'limit')
        return { low: Math.min(first, mark), high: first };
    const second = Number(limit ?? price);
    return { low: Math.min(first, second), high: Math.max(first, second) };
}
/** The rules that say yes or no. Those that size the order come after them, then the cooldown and the order's prices. */
function firstBreach(entry) {
    const { signal, limits, book } = entry;
    if (entry.late)
        return broken('stale-data', 1, 0, 'the candle came late: its price is no longer the market');
    if (signal.confidence < limits.leastConfidence) {
        const reason = `confidence ${signal.confidence} is below ${limits.leastConfidence}`;
        return broken('confidence', signal.confidence, limits.leastConfidence, reason);
    }
    if (entry.dailyLoss >= limits.maxDailyLoss) {
        return broken('daily-loss', entry.dailyLoss, limits.maxDailyLoss, 'the daily loss limit is reached');
    }
    if (entry.drawdown >= limits.maxDrawdown) {
        return broken('drawdown', entry.drawdown, limits.maxDrawdown, 'the drawdown limit is reached');
    }
    if (entry.entriesToday >= limits.maxTradesPerDay) {
        const reason = `${entry.entriesToday} entries today, ${limits.maxTradesPerDay} allowed`;
        return broken('trades-per-day', entry.entriesToday, limits.maxTradesPerDay, reason);
    }
    if (book.positions.has(signal.symbol) || hasEntry(book, signal.symbol)) {
        return broken('already-held', 1, 1, `${signal.symbol} is already held or being bought`);
    }
    const open = openPositions(book);
    if (open >= limits.maxOpenPositions) {
        const reason = `${open} positions open, ${limits.maxOpenPositions} allowed`;
        return broken('open-positions', open, limits.maxOpenPositions, reason);
    }
    return null;
}
/**
 * Sizes the order, in quote, within position size, exposure and cash; each may leave too little to trade. It is
 * sized by the highest price it may be worth, and must be worth trading at the lowest.
 */
function size(entry, highest, lowest) {
    const { signal, limits, book, equity, instrument } = entry;
    const { exposure, pendingCost } = commitments(book);
    const share = Math.min(signal.positionSize ?? limits.maxPositionSize, limits.maxPositionSize);
    const asked = share * equity;
    const room = limits.maxExposure * equity - exposure;
    const cash = (book.cashNumber - pendingCost) / (1 + Number(instrument.takerFeeRate));
    const notional = Math.max(0, Math.min(asked, room, cash));
    const quantity = floorToStep(decimal(notional / highest), decimal(instrument.lotSize));
    if (isTradable(quantity, decimal(lowest), entry))
        return cooldownBreach(entry) ?? { quantity: plain(quantity) };
    const smallest = smallestNotional(lowest, entry) * (highest / lowest);
    const why = `leaves ${amountText(notional)} to trade, ${amountText(smallest)} is the least`;
    if (asked <= notional) {
        return broken('instrument', asked, smallest, `the position size of ${percent(share)} ${why}`);
    }
    if (room <= cash) {
        return broken('exposure', exposure / equity, limits.maxExposure, `the exposure ${why}`);
    }
    return broken('cash', smallest, Math.max(0, cash), `the cash ${why}`);
}
/** Whether the exchange takes the entry now, and could still take the sale of it at the stop. */
function isTradable(quantity, price, { instrument, limits }) {
    if (!quantity.gt(ZERO) || quantity.lt(decimal(instrument.minQuantity)))
        return false;
    const atStop = quantity.times(price).times(rules_ONE.minus(decimal(limits.stopLoss)));
    return atStop.gte(decimal(instrument.minNotional));
}
function smallestNotional(mark, { instrument, limits }) {
    return Math.max(Number(instrument.minNotional) / (1 - limits.stopLoss), Number(instrument.minQuantity) * mark);
}
function cooldownBreach({ book, signal, time, limits }) {
    const last = book.lastTrip.get(signal.symbol);
    if (!last || Number(last.pnl) >= 0)
        return null;
    const elapsed = time - last.closedAt;
    if (elapsed >= limits.cooldownMs)
        return null;
    const reason = `${signal.symbol} lost ${elapsed / 60_000} minutes ago, the cooldown is ${limits.cooldownMs / 60_000}`;
    return broken('cooldown', elapsed, limits.cooldownMs, reason);
}
function bracketOf({ signal, limits, instrument }, { low, high }) {
    const { trailingStop } = signal;
    const stop = level(signal.stop, trailingStop ?? limits.stopLoss, instrument);
    const target = level(signal.target, limits.takeProfit, instrument);
    // Judged as it will rest: rounding to the tick may have lifted a stop to the price.
    if ('price' in stop && Number(stop.price) >= low) {
        const reason = `the stop ${stop.price} is not below the price ${priceText(low)}`;
        return broken('bracket', Number(stop.price), low, reason);
    }
    if ('price' in target && Number(target.price) <= high) {
        const reason = `the target ${target.price} is not above the price ${priceText(high)}`;
        return broken('bracket', Number(target.price), high, reason);
    }
    return trailingStop === undefined ? { stop, target } : { stop, target, trail: trailingStop };
}
/** Rounded up to the tick, like the exchange's own: a stop is never looser than asked, a target never nearer. */
function level(price, fraction, { tickSize }) {
    return price === undefined ? { fraction } : { price: plain(ceilToStep(decimal(price), decimal(tickSize))) };
}
/** Positions held and entries on their way. */
function openPositions(book) {
    let count = book.positions.size;
    for (const { order } of book.allOpenOrders()) {
        if (order.side === 'buy' && !book.positions.has(order.symbol))
            count += 1;
    }
    return count;
}
function hasEntry(book, symbol) {
    return book.openOrders(symbol).some(({ order }) => order.side === 'buy');
}
/** What positions and pending entries are worth, and what the pending ones will cost, in quote. */
function commitments(book) {
    let exposure = 0;
    let pendingCost = 0;
    for (const position of book.positions.values())
        exposure += book.worth(position);
    for (const { order, filled } of book.allOpenOrders()) {
        if (order.side !== 'buy' || order.quantity === null)
            continue;
        const rest = approximate(decimal(order.quantity).minus(filled));
        // A limit or a trigger above the mark is what it may cost.
        const dearest = Math.max(Number(order.price), Number(order.limit ?? 0));
        pendingCost += rest * Math.max(book.marks.get(order.symbol) ?? 0, dearest);
    }
    return { exposure: exposure + pendingCost, pendingCost };
}
function broken(rule, figure, limit, reason) {
    return { rule, figure, limit, reason };
}
function percent(fraction) {
    return `${(fraction * 100).toFixed(2)} %`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/risk/governor.js


/** A limit is warned of, once a day, when this share of it is used up. */
const WARNING_SHARE = 0.8;
/**
 * Stands between every signal and the exchange. Its state is a fold over journal entries, like the book, but for
 * the high-water mark, which also follows the marks and is therefore kept with the ledger's cursor.
 */
class Governor {
    #limits;
    state = 'active';
    /** The rule that took the state away from active. */
    cause = null;
    since = 0;
    /** What broke which limit, where a limit took the state away. */
    #breach = { figure: 0, limit: 0 };
    /** The state that a person asked for last: the day's end leads back to it, not past it. */
    #commanded = 'active';
    date = '';
    dayStartEquity = 0;
    entriesToday = 0;
    highWaterMark = 0;
    #warned = new Set();
    constructor(limits) {
        this.#limits = limits;
    }
    apply(entry) {
        switch (entry.kind) {
            case 'book-opened':
                this.highWaterMark = Number(entry.data.startingCash);
                return;
            case 'session-started':
                this.highWaterMark = entry.data.highWaterMark;
                return;
            case 'day-started':
                this.date = entry.data.date;
                this.dayStartEquity = entry.data.equity;
                this.entriesToday = 0;
                this.#warned.clear();
                return;
            case 'order':
                if (entry.data.side === 'buy')
                    this.entriesToday += 1;
                return;
            case 'warning':
                this.#warned.add(entry.data.rule);
                return;
            case 'governor':
                this.#change(entry.data);
                this.since = entry.time;
                return;
        }
    }
    dailyLoss(equity) {
        return lossFrom(this.dayStartEquity, equity);
    }
    drawdown(equity) {
        return lossFrom(this.highWaterMark, equity);
    }
    /** A new UTC day: what the daily-loss limit stopped may go on. */
    startDay(time, emit) {
        if (this.cause !== 'daily-loss')
            return;
        const { maxDailyLoss } = this.#limits;
        const reason = 'a new UTC day has begun: the daily-loss limit no longer stops entries';
        emit({
            time,
            kind: 'governor',
            data: { state: this.#commanded, rule: 'new-day', figure: 0, limit: maxDailyLoss, reason },
        });
    }
    /** Follows the equity to its peak. */
    follow(equity) {
        if (equity > this.highWaterMark)
            this.highWaterMark = equity;
    }
    /**
     * Looks at the equity after each candle: remembers its peak, warns, and stops entries at a limit. Returns the reason
     * if a limit was reached just now.
     */
    observe(equity, time, emit) {
        this.follow(equity);
        if (this.state === 'halted')
            return null;
        const { maxDailyLoss, maxDrawdown } = this.#limits;
        const ofDay = this.#watch('daily-loss', this.dailyLoss(equity), maxDailyLoss, time, emit);
        const ofPeak = this.#watch('drawdown', this.drawdown(equity), maxDrawdown, time, emit);
        return ofDay ?? ofPeak;
    }
    /** What the signal becomes. The caller emits it. */
    judge(signal, book, instrument, time, late) {
        const stopped = this.#refuseByState(signal);
        if (stopped)
            return { refusal: stopped };
        if (signal.action === 'sell')
            return this.#judgeExit(signal, book, instrument);
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
            entriesToday: this.entriesToday,
        });
    }
    command(command, reason, equity, time, emit) {
        if (command === 'resume' && !(this.state === 'reducing' && this.cause === 'command'))
            return;
        const state = command === 'reset' || command === 'resume' ? 'active' : command === 'reduce' ? 'reducing' : 'halted';
        const data = { state, rule: 'command', figure: 0, limit: 0, reason };
        emit({
            time,
            kind: 'governor',
            data: command === 'reset' ? { ...data, highWaterMark: equity } : data,
        });
    }
    /** Entries used of the day, and how close each watched figure is to its limit, for warnings after an entry. */
    warnOfEntries(time, emit) {
        this.#warn('trades-per-day', this.entriesToday, this.#limits.maxTradesPerDay, time, emit);
    }
    #watch(rule, figure, limit, time, emit) {
        // A limit that was reached stands until its day ends or a person resets it, even if the equity recovers. Drawdown
        // lasts longer than the day's loss: it takes its place, not the other way round.
        if (this.cause === rule || this.cause === 'drawdown' || figure < limit * WARNING_SHARE)
            return null;
        if (figure < limit) {
            this.#warn(rule, figure, limit, time, emit);
            return null;
        }
        const until = rule === 'daily-loss' ? 'until 00:00 UTC' : 'until a person resets it';
        const sold = this.#limits.onLossLimit === 'flatten' ? ', and every position is sold' : '';
        const reason = `${rule} of ${percent(figure)} reached its limit of ${percent(limit)}: no entries ${until}${sold}`;
        emit({ time, kind: 'governor', data: { state: 'reducing', rule, figure, limit, reason } });
        return reason;
    }
    #warn(rule, figure, limit, time, emit) {
        if (figure < limit * WARNING_SHARE || this.#warned.has(rule))
            return;
        const share = percent(figure / limit);
        emit({
            time,
            kind: 'warning',
            data: { rule, figure, limit, reason: `${rule} has used ${share} of its limit` },
        });
    }
    #refuseByState({ symbol, action }) {
        if (this.state === 'active' || (this.state === 'reducing' && action === 'sell'))
            return null;
        const rule = this.cause === null || this.cause === 'command' ? 'state' : this.cause;
        const allowed = this.state === 'reducing' ? 'exits only' : 'resting stops and targets only';
        const reason = `the governor is ${this.state} (${this.cause ?? 'command'}): ${allowed}`;
        return { symbol, action, rule, ...this.#breach, reason };
    }
    #change({ state, rule, figure, limit, highWaterMark }) {
        if (rule === 'command')
            this.#commanded = state;
        const isCommanded = rule === 'command' || rule === 'new-day';
        // Where a limit was reached, journals of older versions say `halted`; only a person stops exits now.
        this.state = isCommanded ? state : 'reducing';
        this.cause = state === 'active' ? null : isCommanded ? 'command' : rule;
        this.#breach = isCommanded ? { figure: 0, limit: 0 } : { figure, limit };
        this.highWaterMark = highWaterMark ?? this.highWaterMark;
    }
    #judgeExit({ symbol, action, order, reason }, book, instrument) {
        const refuse = (rule, why) => ({
            refusal: { symbol, action, rule, figure: 0, limit: 0, reason: why },
        });
        if (!book.positions.has(symbol)) {
            const waits = book
                .openOrders(symbol)
                .some(({ order }) => order.side === 'buy' && order.type !== 'market');
            if (waits)
                return { withdrawal: `sold before it was bought: ${reason}` };
            return refuse('no-position', `there is no position in ${symbol} to sell`);
        }
        const isSelling = book.openOrders(symbol).some((open) => open.order.side === 'sell' && open.isTaker);
        if (isSelling)
            return refuse('already-selling', `${symbol} is already being sold`);
        const terms = termsOf('sell', order, instrument, book.marks.get(symbol) ?? 0);
        if ('reason' in terms)
            return { refusal: { symbol, action, rule: 'instrument', ...terms } };
        return {
            order: { symbol, side: 'sell', quantity: null, reduceOnly: true, bracket: null, reason, terms },
        };
    }
}
/** Not 1 − equity ÷ reference: that one misses a limit which is met exactly by the last bit. */
function lossFrom(reference, equity) {
    return reference > 0 ? Math.max(0, (reference - equity) / reference) : 0;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/desk.js

/** What the engine shows of one symbol. */
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
        if (!this.#candle)
            throw new Error(`no candle of ${this.symbol} was observed yet`);
        return this.#candle;
    }
    get position() {
        if (this.isForeign)
            return null;
        const { fillCount } = this.#book;
        if (this.#shownFill === fillCount)
            return this.#shown;
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
        if (this.isForeign)
            return [];
        return this.#holding.orders.map(({ order, filled }) => {
            const { side, type, price, quantity } = order;
            return { side, type, price, quantity, filled: plain(filled) };
        });
    }
    observe(candle) {
        this.#candle = candle;
        this.lastStart = candle.start;
        this.time = candle.start + this.#periodMs;
    }
}
/** Frozen, because it is shown again until the next fill. */
function shown({ quantityNumber, entryPrice, openedAt }) {
    return Object.freeze({ quantity: quantityNumber, entryPrice, openedAt });
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/engine.js







const NOTHING = Object.freeze([]);
const DAY_MS = 86_400_000;
const THIS_SESSION = { periodMs: null, isForeign: false };
/**
 * The data's path: candle → resting orders → marks → governor → strategy → signal → order or refusal.
 * Pure and synchronous; every change of state is a journal entry that was applied through `#apply`, so that
 * folding the journal again comes to the same engine.
 *
 * A step has two halves: `observe` resolves orders and marks, and returns what the strategy is to be asked; `decide`
 * takes the answer. Who answers, in which process, the engine does not know.
 */
class Engine {
    book = new Book();
    governor;
    #setup;
    #exchange;
    #seats = new Map();
    #emit = (entry) => this.#record(entry);
    #out = null;
    #show;
    /** Whose candle was observed, and of which the strategy has not spoken yet. */
    #pending = null;
    #isLate = false;
    #sessionStart = 0;
    #dayEnd = Number.NEGATIVE_INFINITY;
    /**
     * `journal` is all that the book holds before the first step or replay. `show` is called with the candles of the past,
     * to which nobody answers.
     */
    constructor(setup, journal, show = () => undefined) {
        this.#setup = setup;
        this.#show = show;
        this.governor = setup.limits ? new Governor(setup.limits) : null;
        this.#exchange = new PaperExchange(setup.instruments, setup.execution, setup.periodMs);
        for (const symbol of setup.symbols) {
            const desk = new Desk(symbol, setup.periodMs, this.book);
            const market = this.#exchange.market(symbol);
            this.#seats.set(symbol, { desk, market, holding: this.book.holding(symbol) });
        }
        for (const entry of journal)
            this.#apply(entry);
    }
    /** Opens the session and, where there is none yet, the book. */
    begin({ time, identity, ...start }) {
        if (!this.book.identity)
            this.#emit({ time, kind: 'book-opened', data: identity });
        this.#emit({ time, kind: 'session-started', data: { ...start, setup: this.#setup } });
        return this.#take();
    }
    end(time, reason, detail) {
        this.#emit({ time, kind: 'session-ended', data: { reason, detail } });
        return this.#take();
    }
    /** Teaches the strategies a candle from before the session; nothing is decided. Returns whether the candle was good. See `Past`. */
    warm(candle, isForeign = false) {
        const seat = this.#seats.get(candle.symbol);
        if (!seat || !inspectCandle(candle, seat.desk.lastStart, this.#setup.periodMs).ok)
            return false;
        this.#observe(seat, candle);
        this.#showTo(seat, isForeign);
        return true;
    }
    /**
     * The first half of a step. Returns what the strategy is to be asked, `null` if it has no say in this one. `decide`
     * must follow before anything else happens.
     */
    observe(event) {
        if (this.#pending)
            throw new Error('the step before has not been decided yet');
        if (event.kind !== 'candle') {
            this.#happen(event);
            return null;
        }
        const { candle, late } = event;
        const seat = this.#inspect(candle);
        if (!seat)
            return null;
        const { desk } = seat;
        const time = candle.start + this.#setup.periodMs;
        this.#startDay(candle.start);
        this.#resolve(seat, candle, late, time);
        this.#observe(seat, candle);
        this.#govern(time);
        desk.isForeign = false;
        this.#pending = desk;
        this.#isLate = late;
        return desk;
    }
    /** The second half of a step: what the strategy answered. Returns what the whole step decided, already applied. */
    decide(answer) {
        const desk = this.#pending;
        this.#pending = null;
        if (desk && answer.length > 0)
            this.#hear(desk, answer);
        return this.#take();
    }
    #hear(desk, answer) {
        for (const said of answer) {
            if (typeof said === 'string')
                this.#blame(desk, said, desk.time);
            else
                this.#decide(said, desk.time, this.#isLate);
        }
    }
    /** The whole of a step that the strategy has no say in. */
    witness(event) {
        this.observe(event);
        return this.#take();
    }
    #happen(event) {
        if (event.kind === 'command')
            this.#command(event.command, event.reason, event.time);
        else if (event.kind === 'book')
            this.#bookStep(event.book, event.stale);
        else if (event.kind === 'write-off')
            this.#writeOff(event.symbol, event.reason, event.time);
        else
            this.#switchSource(event.source, event.reason, event.time);
    }
    #showTo({ desk }, isForeign) {
        desk.isForeign = isForeign;
        this.#show(desk);
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
        if (event.kind === 'book' && this.#seats.has(event.book.symbol)) {
            this.#exchange.observeBook(event.book, event.stale);
        }
        // The step's entries up to the first word of the strategy came before it was asked; the rest follow from it.
        const decided = entries.findIndex(({ kind }) => kind === 'signal' || kind === 'strategy-fault');
        const split = decided < 0 ? entries.length : decided;
        this.recall(entries.slice(0, split));
        const isRefused = entries.some(({ kind }) => kind === 'candle-refused');
        const isShown = event.kind === 'candle' && !isRefused && this.#showAgain(event.candle, past);
        this.recall(entries.slice(split));
        return isShown;
    }
    /** Takes entries that the journal already holds: book, orders and governor become what they were after them. */
    recall(entries) {
        for (const entry of entries)
            this.#apply(entry);
    }
    #showAgain(candle, { periodMs, isForeign }) {
        const seat = this.#seats.get(candle.symbol);
        if (!seat || (periodMs !== null && periodMs !== this.#setup.periodMs)) {
            // It is a price all the same: equity was measured with it.
            this.book.mark(candle.symbol, candle.close);
            return false;
        }
        if (!inspectCandle(candle, seat.desk.lastStart, this.#setup.periodMs).ok)
            return false;
        this.#observe(seat, candle);
        this.governor?.follow(this.book.equity());
        this.#showTo(seat, isForeign);
        return true;
    }
    /** Checks the candle and records what is wrong or missing. */
    #inspect(candle) {
        const { periodMs } = this.#setup;
        const seat = this.#seats.get(candle.symbol);
        if (!seat)
            throw new Error(`a candle of ${candle.symbol}, which this session does not follow`);
        const { lastStart } = seat.desk;
        const verdict = inspectCandle(candle, lastStart, periodMs);
        const { symbol, start } = candle;
        if (!verdict.ok) {
            // Nothing of a bad candle can be trusted, its time least of all: the entry is stamped with the last good one.
            const time = lastStart === null ? this.#sessionStart : lastStart + periodMs;
            const claimed = Number.isFinite(start) ? start : null;
            const data = { symbol, start: claimed, reason: verdict.reason };
            this.#emit({ time, kind: 'candle-refused', data });
            return null;
        }
        if (verdict.missing > 0) {
            const from = start - verdict.missing * periodMs;
            // The candle may fill at its open: what is told of it before is stamped no later than that.
            this.#emit({ time: start, kind: 'gap', data: { symbol, from, to: start, candles: verdict.missing } });
        }
        return seat;
    }
    /** Most candles find no order that waits. */
    #resolve({ holding }, candle, late, time) {
        if (holding.orders.length === 0)
            return;
        this.#exchange.resolve(candle, late, this.book, time, this.#emit);
    }
    #observe({ desk, market }, candle) {
        desk.observe(candle);
        market.observe(candle);
        this.book.mark(candle.symbol, candle.close);
    }
    /** The first candle that starts on a new UTC day fixes the equity that the day's loss is measured from. */
    #startDay(start) {
        if (start < this.#dayEnd)
            return;
        const date = new Date(start).toISOString().slice(0, 10);
        this.#emit({ time: start, kind: 'day-started', data: { date, equity: this.book.equity() } });
        this.governor?.startDay(start, this.#emit);
    }
    /** The governor looks at the equity; what is left of an entry is not bought once it no longer allows any. */
    #govern(time) {
        if (!this.governor)
            return;
        const before = this.governor.state;
        const reached = this.governor.observe(this.book.equity(), time, this.#emit);
        if (this.governor.state !== before)
            this.#withdrawEntries(this.governor, time);
        if (reached !== null && this.#setup.limits?.onLossLimit === 'flatten')
            this.#flatten(reached, time);
    }
    /** Sells everything at the market. What is being sold already is left to its order. */
    #flatten(reason, time) {
        for (const symbol of [...this.book.positions.keys()]) {
            if (this.book.openOrders(symbol).some((open) => open.order.side === 'sell' && open.isTaker))
                continue;
            const sale = { symbol, side: 'sell', quantity: null, reduceOnly: true, bracket: null };
            const request = { ...sale, reason, terms: AT_MARKET, cause: 'loss-limit' };
            this.#exchange.submit(request, this.book, time, this.#emit);
        }
    }
    #withdrawEntries({ state }, time) {
        if (state === 'active')
            return;
        this.#exchange.withdrawEntries(this.book.allOpenOrders(), `the governor is ${state}`, time, this.#emit);
    }
    #decide(signal, time, late) {
        this.#emit({ time, kind: 'signal', data: signal });
        if (!this.governor) {
            this.#trade(signal, time);
            return;
        }
        if (signal.action === 'buy' && this.#setup.exitsOnly.includes(signal.symbol)) {
            const { symbol, action } = signal;
            const reason = `${symbol} is no longer configured: it is sold, not bought`;
            this.#emit({
                time,
                kind: 'refusal',
                data: { symbol, action, rule: 'exits-only', figure: 0, limit: 0, reason },
            });
            return;
        }
        const instrument = this.#instrument(signal.symbol);
        const verdict = this.governor.judge(signal, this.book, instrument, time, late);
        if ('refusal' in verdict) {
            this.#emit({ time, kind: 'refusal', data: verdict.refusal });
            return;
        }
        if ('withdrawal' in verdict) {
            const waiting = this.book.openOrders(signal.symbol);
            this.#exchange.withdrawEntries(waiting, verdict.withdrawal, time, this.#emit);
            return;
        }
        this.#exchange.submit(verdict.order, this.book, time, this.#emit);
        this.governor.warnOfEntries(time, this.#emit);
    }
    #blame({ symbol }, message, time) {
        this.#emit({ time, kind: 'strategy-fault', data: { symbol, message } });
    }
    /** With the limits off every signal trades all there is; one that changes nothing is dropped. */
    #trade({ symbol, action, order, reason }, time) {
        const holds = this.book.positions.has(symbol);
        const waits = this.book.openOrders(symbol).some(({ order }) => order.side === action);
        if (waits || holds === (action === 'buy'))
            return;
        const mark = this.book.marks.get(symbol) ?? 0;
        const terms = termsOf(action, order, this.#instrument(symbol), mark);
        if ('reason' in terms) {
            const data = { symbol, action, rule: 'instrument', ...terms };
            this.#emit({ time, kind: 'refusal', data });
            return;
        }
        const reduceOnly = action === 'sell';
        const request = { symbol, side: action, quantity: null, reduceOnly, bracket: null, reason, terms };
        this.#exchange.submit(request, this.book, time, this.#emit);
    }
    #instrument(symbol) {
        return this.#exchange.market(symbol).instrument;
    }
    #bookStep(orders, stale) {
        this.#exchange.resolveBook(orders, stale, this.book, this.#emit);
    }
    #switchSource(to, reason, time) {
        const from = this.book.source;
        if (from !== null && from !== to)
            this.#emit({ time, kind: 'source-changed', data: { from, to, reason } });
    }
    /** What is held of it is lost, and what waits is cancelled. Nothing where there is neither: it was written off before. */
    #writeOff(symbol, reason, time) {
        const { position, orders } = this.book.holding(symbol);
        if (!position && orders.length === 0)
            return;
        const [quantity, cost] = position ? [plain(position.quantity), plain(position.cost)] : ['0', '0'];
        this.#emit({ time, kind: 'write-off', data: { symbol, quantity, cost, reason } });
        for (const { order } of orders) {
            const why = `${symbol} is written off`;
            this.#emit({ time, kind: 'cancel', data: { order: order.id, symbol, reason: why } });
        }
    }
    #command(command, reason, time) {
        this.#emit({ time, kind: 'command', data: { command, reason } });
        if (this.governor) {
            this.governor.command(command, reason, this.book.equity(), time, this.#emit);
            this.#withdrawEntries(this.governor, time);
        }
    }
    #record(entry) {
        this.#apply(entry);
        if (this.#out)
            this.#out.push(entry);
        else
            this.#out = [entry];
    }
    #apply(entry) {
        if (entry.kind === 'day-started')
            this.#dayEnd = Date.parse(entry.data.date) + DAY_MS;
        else if (entry.kind === 'session-started')
            this.#sessionStart = entry.time;
        this.book.apply(entry);
        this.#exchange.apply(entry);
        this.governor?.apply(entry);
    }
    #take() {
        const out = this.#out;
        if (!out)
            return NOTHING;
        this.#out = null;
        return out;
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/exchange/knob-check.js



const SYMBOL = 'BASE/QUOTE';
const MINUTE = 60_000;
const EXECUTION = {
    slippageModel: 'none',
    slippage: 0,
    latencyMs: 0,
    volumeShare: null,
    fillOn: 'candle',
    fillOnTouch: false,
};
const INSTRUMENT = {
    symbol: SYMBOL,
    base: 'BASE',
    quote: 'QUOTE',
    tickSize: '0.01',
    lotSize: '0.001',
    minQuantity: '0.001',
    minNotional: '10',
    makerFeeRate: '0.001',
    takerFeeRate: '0.002',
    priceCollar: null,
};
/** The knob, what the market is played with either way, and what it adds. */
const KNOBS = [
    ['slippage model fixed', { slippage: 0.001 }, { slippageModel: 'fixed' }],
    ['slippage model spread', { slippage: 0.5 }, { slippageModel: 'spread' }],
    ['slippage model volume-share', { slippage: 0.5, volumeShare: 0.05 }, { slippageModel: 'volume-share' }],
    ['slippage', { slippageModel: 'fixed', slippage: 0.001 }, { slippage: 0.002 }],
    ['latency', {}, { latencyMs: 15_000 }],
    ['volume share', {}, { volumeShare: 0.01 }],
    ['fills on books', {}, { fillOn: 'book' }],
    ['fills on touch', {}, { fillOnTouch: true }],
    ['maker fee', {}, { makerFeeRate: '0.0015' }],
    ['taker fee', {}, { takerFeeRate: '0.0025' }],
    ['price collar', { fillOn: 'book' }, { priceCollar: 0.005 }],
    ['tick size', { slippageModel: 'fixed', slippage: 0.0011 }, { tickSize: '0.5' }],
    ['lot size', { volumeShare: 0.0125 }, { lotSize: '1' }],
];
/**
 * Plays a fixed little market without each knob and with it: a knob that changes no fill does nothing. Pure, and
 * quick enough to be run before every session.
 */
function checkKnobs() {
    return KNOBS.map(([knob, base, change]) => {
        const [off, on] = [play(base), play({ ...base, ...change })];
        return { knob, off, on, changed: off !== on };
    });
}
/** Open, high, low, close of one minute after the other; 100 are traded in each. */
const BARS = [
    [100, 101, 99, 100],
    [100, 102, 99, 101],
    [101, 105, 100, 104],
    [104, 106, 103, 105],
];
/** A market buy of 2 on the first close, its target at 105, which is touched at first and then traded through. */
function play(knobs) {
    const book = new Book();
    const fills = [];
    const exchange = new PaperExchange([{ ...INSTRUMENT, ...knobs }], { ...EXECUTION, ...knobs }, MINUTE);
    const emit = (entry) => {
        book.apply(entry);
        exchange.apply(entry);
        if (entry.kind === 'fill')
            fills.push({ ...entry.data, minute: Math.floor(entry.time / MINUTE) });
    };
    const data = { mode: 'test', market: 'knobs', currency: 'QUOTE', startingCash: '1000' };
    emit({ time: 0, kind: 'book-opened', data });
    for (const [minute, bar] of BARS.entries()) {
        const candle = candleOf(minute, bar);
        const time = candle.start + MINUTE;
        exchange.resolve(candle, false, book, time, emit);
        exchange.market(candle.symbol).observe(candle);
        if (minute > 0)
            continue;
        const bracket = { stop: { price: '90' }, target: { price: '105' } };
        const request = {
            symbol: SYMBOL,
            side: 'buy',
            quantity: '2',
            reduceOnly: false,
            reason: 'check',
        };
        exchange.submit({ ...request, bracket, terms: AT_MARKET }, book, time, emit);
        exchange.resolveBook(orderBookAt(time), false, book, emit);
    }
    return fills
        .map(({ side, quantity, price, fee, minute }) => `${side} ${quantity} @ ${price}, fee ${fee}, minute ${minute}`)
        .join('; ');
}
function candleOf(minute, [open, high, low, close]) {
    return { symbol: SYMBOL, start: minute * MINUTE, open, high, low, close, volume: 100 };
}
function orderBookAt(time) {
    const asks = [
        [100.1, 1],
        [100.9, 5],
    ];
    return { symbol: SYMBOL, time, bids: [[99.9, 5]], asks };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/random.js
/** Looked up once: this is the innermost loop of every simulation. */
const { floor, imul } = Math;
/** Text to a 32-bit key: FNV-1a over its UTF-16 units, which are its bytes for ASCII (Fowler, Noll, Vo). */
function textKey(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
}
/** Spreads 32 bits over 32 bits so that neighbours share nothing: the finalizer of MurmurHash3 (A. Appleby). */
function mix(bits) {
    let mixed = bits | 0;
    mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
/**
 * A small seeded generator, xoshiro128** 1.1 by D. Blackman and S. Vigna (public domain), in 32-bit integer
 * operations only. Not for secrets. The same key gives the same numbers on every machine.
 */
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
        const random = new Random(0, '');
        random.#set(a, b, c, d);
        return random;
    }
    /** Starts anew at place `index` of the family `key`: numbers for any candle without those of the ones before. */
    rekey(key, index) {
        // Weyl steps of the golden ratio keep the four words apart before they are mixed (as SplitMix does).
        const base = mix(key) + imul(index, 0x9e3779b9);
        this.#set(mix(base), mix(base + 0x6d2b79f5), mix(base + 0xda56f3ea), mix(key + index) | 1);
    }
    /** The next 32 bits, as an unsigned integer. */
    bits() {
        const scrambled = imul(this.#b, 5);
        const result = imul((scrambled << 7) | (scrambled >>> 25), 9);
        const shifted = this.#b << 9;
        this.#c ^= this.#a;
        this.#d ^= this.#b;
        this.#b ^= this.#c;
        this.#a ^= this.#d;
        this.#c ^= shifted;
        this.#d = (this.#d << 11) | (this.#d >>> 21);
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
        for (let term = 0; term < 12; term += 1)
            sum += this.uniform();
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
/** Up and down mirror each other in drift, length and chance, so that no seed is promised a gain; falls are livelier. */
const SHAPES = {
    up: { drift: [0.06, 0.18], volatility: 0.95, reversion: 0, minutes: [60, 300], next: [0.05, 0.25, 0.9] },
    down: { drift: [-0.18, -0.06], volatility: 1.05, reversion: 0, minutes: [60, 300], next: [0.2, 0.25, 0.9] },
    range: { drift: [0, 0], volatility: 0.9, reversion: 0.008, minutes: [90, 420], next: [0.42, 0.84, 0.92] },
    shock: { drift: [-0.4, 0.4], volatility: 2.4, reversion: 0, minutes: [5, 25], next: [0.2, 0.4, 1] },
};
/** Recursion of the variance, as GARCH(1,1) has it (T. Bollerslev, 1986), with a long-run variance of 1. */
const GARCH = { constant: 0.02, shock: 0.08, memory: 0.9, least: 0.2, most: 12 };
/** A jump comes about once a day and measures some usual deviations of a minute. */
const JUMP = { chance: 1 / 1440, least: 3, most: 9 };
/**
 * One random source of returns, a common or a symbol's own: regimes that follow one another, within them
 * volatility that clusters, and now and then a jump.
 */
class Factor {
    regime = 'range';
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
        if (this.#left === 0)
            this.#enter(this.#next());
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
        if (draw < up)
            return 'up';
        if (draw < down)
            return 'down';
        return draw < range ? 'range' : 'shock';
    }
    #enter(regime) {
        const { drift, minutes } = SHAPES[regime];
        const lasting = this.#random.between(minutes[0], minutes[1]);
        this.regime = regime;
        this.#left = max(1, regime_floor(lasting / this.#minutes));
        // A candle longer than the regime drifts no further than the regime would have gone.
        const perMinute = this.#usual / sqrt(this.#minutes);
        this.#drift = this.#random.between(drift[0], drift[1]) * perMinute * min(this.#minutes, lasting);
        this.#displacement = 0;
    }
    #jump() {
        const draw = this.#random.uniform();
        if (draw >= this.#jumpChance)
            return 0;
        const size = this.#usual * this.#random.between(JUMP.least, JUMP.most);
        return draw * 2 < this.#jumpChance ? size : -size;
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/symbol-path.js


const { abs, floor: symbol_path_floor, max: symbol_path_max, min: symbol_path_min, round, sqrt: symbol_path_sqrt } = Math;
const MINUTE_MS = 60_000;
const symbol_path_DAY_MS = 86_400_000;
const LARGEST_RETURN = 0.05;
/** Prices beyond these multiples of the first one are drawn back, gently; the floor holds in any case. */
const PULL = { above: 2.5, below: 0.4, perMinute: 0.00003, floor: 0.1 };
/** Chances of a minute: that a gap of one to three candles begins, and that nobody trades. */
const GAP_CHANCE = 1 / 4000;
const QUIET_CHANCE = 1 / 1200;
const KNOWN = new Map([
    ['BTC', { price: 88_000, beta: 1, ownDeviation: 0.00035, turnover: 900_000 }],
    ['ETH', { price: 3_000, beta: 1.15, ownDeviation: 0.0005, turnover: 450_000 }],
    ['SOL', { price: 130, beta: 1.4, ownDeviation: 0.00065, turnover: 200_000 }],
]);
/** The usual volume of the hour that begins at each UTC hour's knot; linear between them, one on average. */
const DAILY_PATTERN = [0.85, 0.75, 0.65, 0.9, 1.45, 1.35, 1.05, 0.85];
/** Deviation of the market's one-minute return, which every symbol takes times its beta. */
const MARKET_DEVIATION = 0.0006;
/** One symbol of the simulated market: where its price is, and the candle that led there. */
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
        this.#character = KNOWN.get(symbol.split('/')[0]) ?? derived(symbol);
        this.#own = new Factor(new Random(seed, `${symbol} own ${periodMs}`), this.#character.ownDeviation, this.#minutes);
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
        if (this.#quiet)
            return;
        let change = beta * marketReturn + own;
        if (this.#price > first * PULL.above)
            change -= PULL.perMinute * this.#minutes;
        else if (this.#price < first * PULL.below)
            change += PULL.perMinute * this.#minutes;
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
        // The first trade is at the bid or the ask, the close before it was in between.
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
        if (this.#gapLeft === 0 && draw < GAP_CHANCE)
            this.#gapLeft = 1 + symbol_path_floor(this.#events.uniform() * 3);
        this.missing = this.#gapLeft > 0;
        if (this.missing)
            this.#gapLeft -= 1;
    }
    #volume(start, details) {
        const { turnover, beta, ownDeviation } = this.#character;
        const shared = beta * MARKET_DEVIATION;
        const usual = symbol_path_sqrt((shared * shared + ownDeviation * ownDeviation) * this.#minutes);
        const moved = abs(this.#price / this.#previousPrice - 1) / usual;
        const activity = 0.25 + 0.35 * (this.#deviation / usual) + 0.4 * moved;
        // The product of two uniforms is skewed as turnover is: many small candles, few large ones.
        const chance = 0.2 + 3.2 * details.uniform() * details.uniform();
        const notional = turnover * this.#minutes * dailyPattern(start) * activity * chance;
        return symbol_path_max(1, round((notional / this.#price) * 100_000)) / 100_000;
    }
}
/** How far apart bid and ask are, as a fraction of the price, when one-candle returns deviate by `deviation`. */
function spreadFraction(deviation) {
    return 0.0001 + 0.2 * symbol_path_min(deviation, 0.005);
}
/** The nearest price on the tick of 0.01; dividing keeps it the double that the decimal text reads as. */
function toTick(price) {
    return round(price * 100) / 100;
}
/** How far a wick reaches beyond the body, in deviations of a candle: mostly a little, seldom far. */
function extremity(details) {
    const draw = details.uniform();
    return 0.8 * draw * draw + (draw > 0.97 ? 1.5 * details.uniform() : 0);
}
function dailyPattern(start) {
    const place = ((start % symbol_path_DAY_MS) / symbol_path_DAY_MS) * DAILY_PATTERN.length;
    const knot = symbol_path_floor(place);
    const from = DAILY_PATTERN[knot];
    const to = DAILY_PATTERN[(knot + 1) % DAILY_PATTERN.length];
    return from + (to - from) * (place - knot);
}
/** A character for any other symbol, from its name alone: the same in every market. */
function derived(symbol) {
    const random = new Random(mix(textKey(symbol)), 'character');
    return {
        price: toTick(random.between(20, 900)),
        beta: random.between(0.7, 1.5),
        ownDeviation: random.between(0.0004, 0.0007),
        turnover: random.between(60_000, 250_000),
    };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/simulated.js



/** When the simulated market begins: 2025-12-01T00:00:00Z, a month of history before the first session. */
const SIMULATION_ORIGIN = 1_764_547_200_000;
/**
 * The candles of a believable market without end: by start, then in the order of the symbols. The path of a
 * symbol follows from seed, symbol and period alone: other symbols beside it and a later beginning change
 * nothing. Only + − × ÷ √ are used, so that every machine sees the same market to the last bit.
 */
function simulatedMarket(options) {
    const { from, periodMs } = options;
    const first = (from - SIMULATION_ORIGIN) / periodMs;
    if (!(Number.isSafeInteger(first) && first >= 0 && from % periodMs === 0)) {
        throw new RangeError(`the simulated market begins at ${SIMULATION_ORIGIN}; it has no candle at ${from}`);
    }
    return candles(options, first);
}
/** The generator itself, apart from it so that a wrong beginning throws at once and not at the first candle. */
function* candles(options, first) {
    const { seed, symbols, periodMs } = options;
    const market = new Factor(new Random(seed, `market ${periodMs}`), MARKET_DEVIATION, periodMs / 60_000);
    const paths = symbols.map((symbol) => new SymbolPath(seed, symbol, periodMs));
    for (let index = 0;; index += 1) {
        const change = market.advance();
        for (const path of paths)
            path.advance(change, market.deviation);
        if (index < first)
            continue;
        const start = SIMULATION_ORIGIN + index * periodMs;
        for (const path of paths)
            if (!path.missing)
                yield path.candle(start, index);
    }
}
/** What the simulated market allows; fees are those of a small exchange without discounts. */
function simulatedInstruments(symbols) {
    return symbols.map((symbol) => {
        const [base = symbol, quote = ''] = symbol.split('/');
        return {
            symbol,
            base,
            quote,
            tickSize: '0.01',
            lotSize: '0.00001',
            minQuantity: '0.00001',
            minNotional: '10',
            makerFeeRate: '0.002',
            takerFeeRate: '0.0025',
            priceCollar: null,
        };
    });
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/simulated-book.js


const TICK = 0.01;
/** Chance that one of the sides is empty, as happens on small exchanges. */
const ONE_SIDED_CHANCE = 1 / 400;
/**
 * The order book at the end of a candle of the simulated market: around its close, the wider the livelier the
 * candle was, the deeper the more it traded. The same seed and candle give the same book.
 */
function simulatedBook({ seed, candle, periodMs, ...options }) {
    const { symbol, close } = candle;
    const { time = candle.start + periodMs, depth = 20 } = options;
    const random = new Random(seed, `${symbol} book ${time}`);
    // The range of a candle measures some 1.7 deviations.
    const spread = spreadFraction((candle.high - candle.low) / close / 1.7) * random.between(0.7, 1.5);
    const half = Math.max(TICK / 2, (close * spread) / 2);
    const step = Math.max(TICK, close * 0.00005);
    const usual = Math.max(candle.volume, 500 / close) / depth;
    const side = (direction) => {
        const levels = [];
        let price = toTick(close + direction * half);
        for (let level = 0; level < depth && price >= TICK; level += 1) {
            // Further from the touch more is waiting, and each level is as uneven as people are.
            const quantity = usual * (1 + 0.15 * level) * (0.1 + 2.7 * random.uniform() * random.uniform());
            levels.push([price, Math.max(1, Math.round(quantity * 100_000)) / 100_000]);
            price = toTick(price + direction * Math.max(TICK, step * random.between(0.2, 1.8)));
        }
        return levels;
    };
    const missing = random.uniform();
    const bids = side(-1);
    const asks = side(1);
    if (missing < ONE_SIDED_CHANCE / 2)
        return { symbol, time, bids: [], asks };
    return { symbol, time, bids, asks: missing < ONE_SIDED_CHANCE ? [] : asks };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/market/timeframe.js
const timeframe_MINUTE_MS = 60_000;
const HOUR_MS = 60 * timeframe_MINUTE_MS;
/** The timeframes known by name. All of them divide a UTC day, so that every bucket is aligned to it. */
const TIMEFRAMES = new Map([
    ['1m', timeframe_MINUTE_MS],
    ['3m', 3 * timeframe_MINUTE_MS],
    ['5m', 5 * timeframe_MINUTE_MS],
    ['10m', 10 * timeframe_MINUTE_MS],
    ['15m', 15 * timeframe_MINUTE_MS],
    ['30m', 30 * timeframe_MINUTE_MS],
    ['1h', HOUR_MS],
    ['2h', 2 * HOUR_MS],
    ['4h', 4 * HOUR_MS],
    ['6h', 6 * HOUR_MS],
    ['8h', 8 * HOUR_MS],
    ['12h', 12 * HOUR_MS],
    ['1d', 24 * HOUR_MS],
]);
/** The names that `timeframeMs` knows, shortest first. */
const timeframes = [...TIMEFRAMES.keys()];
/** Length of a timeframe in milliseconds, by its usual name (`1m`, `4h`). Throws a RangeError for any other. */
function timeframeMs(name) {
    const periodMs = TIMEFRAMES.get(name);
    if (periodMs === undefined) {
        throw new RangeError(`unknown timeframe "${name}"; known are ${timeframes.join(', ')}`);
    }
    return periodMs;
}
/**
 * Folds the base candles of one symbol, given in order, into a higher timeframe aligned to UTC.
 *
 * A bucket comes out with the base candle that ends where the bucket ends or, where that one is missing, with
 * the first candle of a later bucket. A bucket without any candle never comes out, and neither does the one
 * that was already under way at the first candle: its beginning was not seen.
 */
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
        // A remainder of such large numbers costs a lot, and most candles do not need it.
        const offset = isSame ? since : candle.start % this.#periodMs;
        const bucket = candle.start - offset;
        if (isSame) {
            if (this.#filling)
                this.#extend(candle);
        }
        else {
            if (this.#filling)
                closed = this.#emit(candle.symbol);
            const seenFromItsBeginning = this.#start !== Number.NEGATIVE_INFINITY || offset === 0;
            this.#begin(candle, bucket, seenFromItsBeginning);
        }
        if (this.#filling && offset + this.#basePeriodMs === this.#periodMs) {
            const own = this.#emit(candle.symbol);
            if (closed === null)
                return own;
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
        if (candle.high > this.#high)
            this.#high = candle.high;
        if (candle.low < this.#low)
            this.#low = candle.low;
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
            volume: this.#volume,
        };
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/benchmark.js
/**
 * What a benchmark earns at a strategy's mean exposure w: w × the benchmark's return. That is, to the last digit, what a book
 * earns that puts the share w of its cash into the benchmark at the beginning and holds, the rest being cash that
 * earns nothing: ((1 − w) × cash + w × cash × (1 + return)) ÷ cash − 1. A strategy that was in the market with 2 % of
 * its equity is measured against 2 % of the market. Both are fractions; `null` where one of them is not known.
 */
function atExposure(benchmarkReturn, exposure) {
    return benchmarkReturn === null || exposure === null ? null : exposure.average * benchmarkReturn;
}
/**
 * Buying and holding, beside which every strategy is shown: the cash in equal parts, each spent at the open of its
 * symbol's first candle, one taker fee paid, held to the end. It knows no governor and pays nothing at the end.
 */
class BuyAndHoldBenchmark {
    #part;
    #feeRates;
    #shares = new Map();
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
        for (const { quantity, price } of this.#shares.values())
            equity += quantity * price;
        return equity;
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/definitions.js
/** Growth over fewer days than this says nothing about a year. */
const LEAST_DAYS_FOR_GROWTH = 30;
/** Two weeks of daily returns: below it a deviation is mostly chance. */
const LEAST_DAILY_RETURNS = 14;
/** Round trips from which on a rate of wins is more than an anecdote. */
const LEAST_ROUND_TRIPS = 10;
const GROWTH_SAMPLE = { count: LEAST_DAYS_FOR_GROWTH, of: 'days' };
const RETURN_SAMPLE = { count: LEAST_DAILY_RETURNS, of: 'daily returns' };
const TRADE_SAMPLE = { count: LEAST_ROUND_TRIPS, of: 'round trips' };
const DAILY = 'UTC day, last equity against the day before';
const WHOLE = 'whole period';
const ROUND_TRIP = 'round trip, flat to flat, net of fees';
/** The one place that says what the figures are; keys are those of `Figures` and its trade record. */
const definitions = {
    totalReturn: {
        name: 'Total return',
        method: 'last equity ÷ starting cash − 1',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
    annualGrowth: {
        name: 'CAGR',
        method: '(last equity ÷ starting cash) ^ (365 ÷ days) − 1',
        period: WHOLE,
        annualisation: '365 days',
        least: GROWTH_SAMPLE,
    },
    volatility: {
        name: 'Volatility',
        method: 'sample standard deviation (n − 1) of the returns',
        period: DAILY,
        annualisation: '× √365',
        least: RETURN_SAMPLE,
    },
    sharpe: {
        name: 'Sharpe ratio',
        method: 'mean return ÷ sample standard deviation (n − 1), riskless rate 0',
        period: DAILY,
        annualisation: '× √365',
        least: RETURN_SAMPLE,
    },
    sortino: {
        name: 'Sortino ratio',
        method: 'mean return ÷ √(Σ squared negative returns ÷ all returns), target 0',
        period: DAILY,
        annualisation: '× √365',
        least: RETURN_SAMPLE,
    },
    calmar: {
        name: 'Calmar ratio',
        method: 'CAGR ÷ maximum drawdown',
        period: WHOLE,
        annualisation: '365 days',
        least: GROWTH_SAMPLE,
    },
    drawdown: {
        name: 'Maximum drawdown',
        method: 'largest (peak − equity) ÷ peak; lasts from the peak until equity stands there again',
        period: 'every point of the equity curve',
        annualisation: null,
        least: null,
    },
    exposure: {
        name: 'Exposure',
        method: 'share of the points with a position; mean share of equity in positions',
        period: 'every point of the equity curve',
        annualisation: null,
        least: null,
    },
    turnoverRatio: {
        name: 'Turnover',
        method: 'notional of all fills, both sides ÷ mean equity',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
    fees: {
        name: 'Fees',
        method: 'sum over all fills',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
    slippage: {
        name: 'Slippage paid',
        method: 'Σ |price − reference price| × quantity, in the fills’ prices already',
        period: 'every fill',
        annualisation: null,
        least: null,
    },
    trades: {
        name: 'Round trips',
        method: 'from flat to flat; one that broke even is neither won nor lost',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
    winRate: {
        name: 'Win rate',
        method: 'round trips above 0 ÷ all',
        period: ROUND_TRIP,
        annualisation: null,
        least: TRADE_SAMPLE,
    },
    profitFactor: {
        name: 'Profit factor',
        method: 'sum of the wins ÷ sum of the losses; none without a loss',
        period: ROUND_TRIP,
        annualisation: null,
        least: TRADE_SAMPLE,
    },
    expectancy: {
        name: 'Expectancy',
        method: 'mean result, in the quote currency',
        period: ROUND_TRIP,
        annualisation: null,
        least: TRADE_SAMPLE,
    },
    averageWin: {
        name: 'Average win',
        method: 'mean result of those above 0',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    averageLoss: {
        name: 'Average loss',
        method: 'mean result of those below 0',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    best: {
        name: 'Best',
        method: 'largest result, whatever its sign',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    worst: {
        name: 'Worst',
        method: 'smallest result, whatever its sign',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    longestWinStreak: {
        name: 'Longest run of wins',
        method: 'wins one after the other, in the order in which they closed',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    longestLossStreak: {
        name: 'Longest run of losses',
        method: 'losses one after the other, in the order in which they closed',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
    averageHoldingMs: {
        name: 'Holding time',
        method: 'first entry to last exit: median, mean and longest',
        period: ROUND_TRIP,
        annualisation: null,
        least: null,
    },
};
/** What a strategy is measured against; the same in backtests, reports and on the pages. */
const benchmarkDefinitions = {
    buyAndHold: {
        name: 'Buy and hold',
        method: 'the symbols in equal parts from the beginning, held',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
    buyAndHoldAtExposure: {
        name: 'Buy and hold at its exposure',
        method: 'mean exposure of the strategy × return of buy and hold: that share of the cash held, the rest kept',
        period: WHOLE,
        annualisation: null,
        least: null,
    },
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/equity-fold.js
const equity_fold_DAY_MS = 86_400_000;
/**
 * All that the figures need of an equity curve, point by point in the order of time. A fold that goes on from a state comes
 * to the same figures, to the last digit, as one that saw every point.
 */
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
        if (!state)
            return;
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
        if (exposure !== undefined) {
            this.#exposures += 1;
            this.#exposureSum += exposure;
            if (exposure > 0)
                this.#exposed += 1;
        }
        if (this.#last && dayOf(time) > dayOf(this.#last.time))
            this.#closeDay(this.#last);
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
            deepest: this.#deepest,
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
        return last && last.time > this.#start.time
            ? [...this.#returns, last.equity / this.#dayBefore - 1]
            : this.#returns;
    }
    get drawdown() {
        const deepest = this.#deepest;
        if (!deepest)
            return { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };
        const { fraction, peakAt, troughAt, recoveredAt } = deepest;
        const until = recoveredAt ?? this.#last?.time ?? peakAt;
        return { fraction, peakAt, troughAt, recoveredAt, durationMs: until - peakAt };
    }
    #closeDay({ time, equity }) {
        if (time <= this.#start.time)
            return;
        this.#returns.push(equity / this.#dayBefore - 1);
        this.#dayBefore = equity;
    }
    #fall(point) {
        const deepest = this.#deepest;
        if (deepest?.recoveredAt === null && point.equity >= deepest.from) {
            this.#deepest = { ...deepest, recoveredAt: point.time };
        }
        // A plateau's last point is the peak: the fall begins where the equity leaves it.
        if (point.equity >= this.#peak.equity)
            this.#peak = point;
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
/** Crypto markets never close: a year has 365 daily returns. */
const DAYS_PER_YEAR = 365;
/** A deviation this small is rounding: the returns do not differ, and a ratio over it would mean nothing. */
const NO_DEVIATION = 1e-12;
/**
 * Compound annual growth rate: (end ÷ start) ^ (365 ÷ days) − 1, as a fraction. `null` where either equity is
 * not positive or no time has passed.
 *
 * CFA Institute, *Global Investment Performance Standards*, "annualized return".
 */
function compoundAnnualGrowth(start, end, days) {
    if (!(start > 0 && end > 0 && days > 0))
        return null;
    const growth = (end / start) ** (DAYS_PER_YEAR / days) - 1;
    return Number.isFinite(growth) ? growth : null;
}
/**
 * Annualised volatility: the sample standard deviation (n − 1) of the returns × √periods a year.
 *
 * C. R. Bacon, *Practical Portfolio Performance Measurement and Attribution*, "Annualised risk".
 */
function annualVolatility(returns, periodsPerYear = DAYS_PER_YEAR) {
    const deviation = sampleDeviation(returns);
    return deviation === null ? null : deviation * Math.sqrt(periodsPerYear);
}
/**
 * Sharpe ratio with a riskless rate of 0: mean ÷ sample standard deviation (n − 1) × √periods a year. `null`
 * where the returns do not differ.
 *
 * W. F. Sharpe, "The Sharpe Ratio", *Journal of Portfolio Management* 21 (1994).
 */
function sharpeRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
    const deviation = sampleDeviation(returns);
    if (deviation === null || deviation < NO_DEVIATION)
        return null;
    return (mean(returns) / deviation) * Math.sqrt(periodsPerYear);
}
/**
 * Sortino ratio with a target return of 0: mean ÷ downside deviation × √periods a year, the downside deviation
 * being the root of the sum of the squared negative returns over the number of *all* returns. `null` where no
 * return is negative.
 *
 * F. A. Sortino and L. N. Price, "Performance Measurement in a Downside Risk Framework", *Journal of Investing*
 * 3 (1994).
 */
function sortinoRatio(returns, periodsPerYear = DAYS_PER_YEAR) {
    let squares = 0;
    for (const value of returns)
        squares += Math.min(0, value) ** 2;
    const deviation = Math.sqrt(squares / returns.length);
    if (!(deviation >= NO_DEVIATION))
        return null;
    return (mean(returns) / deviation) * Math.sqrt(periodsPerYear);
}
/**
 * Calmar ratio: compound annual growth ÷ maximum drawdown, both over the whole period. `null` where there was
 * no drawdown.
 *
 * T. W. Young, "Calmar Ratio: A Smoother Tool", *Futures* (October 1991).
 */
function calmarRatio(annualGrowth, drawdown) {
    return annualGrowth === null || drawdown <= 0 ? null : annualGrowth / drawdown;
}
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
function sampleDeviation(values) {
    if (values.length < 2)
        return null;
    const average = mean(values);
    let squares = 0;
    for (const value of values)
        squares += (value - average) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/trade-record.js

/**
 * The record of these round trips, in the order in which they closed. `definitions` says what each figure is.
 *
 * Profit factor, win rate, averages and streaks: R. Pardo, *The Evaluation and Optimization of Trading Strategies*;
 * expectancy as the mean result: V. Tharp, *Trade Your Way to Financial Freedom*, there per unit of risk.
 */
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
        best: results.reduce((best, pnl) => (best === null || pnl > best ? pnl : best), null),
        worst: results.reduce((worst, pnl) => (worst === null || pnl < worst ? pnl : worst), null),
        longestWinStreak: longestStreak(results, (pnl) => pnl > 0),
        longestLossStreak: longestStreak(results, (pnl) => pnl < 0),
        averageHoldingMs: average(holdings),
        medianHoldingMs: median(holdings),
        longestHoldingMs: holdings.at(-1) ?? null,
        bySymbol: groupsOf(trips, ({ symbol }) => symbol),
        byExitReason: groupsOf(trips, ({ exitReason }) => exitReason),
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
            winRate: group.length >= LEAST_ROUND_TRIPS ? wins / group.length : null,
        };
    });
}
function longestStreak(results, counts) {
    let longest = 0;
    let current = 0;
    for (const pnl of results) {
        current = counts(pnl) ? current + 1 : 0;
        if (current > longest)
            longest = current;
    }
    return longest;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
function average(values) {
    return values.length === 0 ? null : total(values) / values.length;
}
/** Of sorted values; of an even number the mean of the two in the middle. */
function median(sorted) {
    if (sorted.length === 0)
        return null;
    const half = sorted.length / 2;
    return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/performance/figures.js




const figures_DAY_MS = 86_400_000;
function figuresOf(history) {
    const { startingCash, startedAt, points, before = null, trips, fills, fees, slippage, turnover } = history;
    const curve = new EquityFold({ time: startedAt, equity: startingCash }, before);
    for (const point of points)
        curve.add(point);
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
        record: tradeRecordOf(trips),
    };
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/words/secrets.js
const GONE = '[redacted]';
/** Tokens that are known by how they begin. None of them can begin within a word or within another of its kind. */
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
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
];
/** Words with which a sentence goes on, or that say that there is no value. */
const NO_SENTENCE = '(?!(?:all|an?|and|any|are|can|each|every|false|for|has|is|it|may|missing|must|no|none|not|nothing|null|of|or|remove|required|set|string|that|the|there|this|to|true|undefined|use|was|what|which|with)(?![\\w]))';
/** A quote, also as JSON within JSON writes it. */
const QUOTE = String.raw `(?:\\{0,8}["'])?`;
/** What stands where only a secret stands. The first group and the second, if there is one, stay. */
const PLACES = [
    new RegExp(String.raw `(authorization${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{1,20} )?(?:[^\s"',;\\]|\\{1,8}(?=[^\s"',;\\]))+`, 'gi'),
    // The user's name and the `@` of an address stay. A password may hold an `@` of its own.
    /(:\/\/[^\s/:@"'<>]{0,100}:)[^\s/"'<>]{1,300}(@)/g,
    /(:\/\/)[\w%~-]{20,300}(@)/g,
    new RegExp(String.raw `((?:mnemonic|(?:seed|recovery)[ _-]?phrase)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})(?:[a-z]{3,8}[ ,]{1,3}){11,23}[a-z]{3,8}`, 'gi'),
    new RegExp(String.raw `((?:passw(?:or)?d|pwd|passphrase|secret(?:[_-]?key)?)${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})${NO_SENTENCE}(?:[^\s"',;&[\\]|\\(?!["'])){3,}`, 'gi'),
];
/** Words that announce a secret if what follows looks like one. The key of a cache is none. */
const ANNOUNCED = new RegExp(String.raw `((?:(?<!cache[ _-]?)key|secret|token|passw(?:or)?d|pwd|passphrase|credentials?|signature|sig|cookie|jwt|private)[\w-]{0,20}${QUOTE}\s{0,3}[:=]\s{0,3}${QUOTE})([\w+/=.~%-]{16,})`, 'gi');
const SCHEME = /\b((?:bearer|basic) )([\w+/=.~-]{16,})/gi;
/**
 * Whether a word looks like chance rather than like names: a long piece with digits among its letters. Names are of
 * many pieces (`chimera_bot.max_position_size`, `book-main-20261126T1200Z`), each of them short or of letters alone.
 */
const looksRandom = (word) => word.split(/[./_~-]+/).some(isRandomPiece);
const LEAST_PIECE = 12;
const LEAST_LETTERS_ALONE = 20;
function isRandomPiece(piece) {
    const digits = piece.replace(/\D/g, '').length;
    if (piece.length < LEAST_PIECE || /^\d{8}T\d{4,9}Z?$/.test(piece))
        return false;
    if (digits === 0)
        return piece.length >= LEAST_LETTERS_ALONE && /[A-Z]{2}[a-z]+[A-Z]|[+%]/.test(piece);
    return digits >= 2 && digits < piece.length;
}
/** What follows `basic` or `bearer` in a sentence: small letters, perhaps with a capital before them. */
const isOrdinary = (word) => /^[A-Za-z][a-z.~-]*$/.test(word);
/** Takes out one secret that is known, in every place where it stands. */
function without(secret) {
    return (text) => (secret === '' ? text : text.replaceAll(secret, GONE));
}
/**
 * The text without tokens, headers and values that look like secrets; everything else in it stays. It needs time that
 * grows with the length of the text alone. A net below not writing secrets down, no licence to.
 */
function redacted(text) {
    const clean = TOKENS.reduce((left, token) => left.replace(token, GONE), text);
    const placed = PLACES.reduce((left, place) => left.replace(place, (_, before, after) => typeof after === 'string' ? before + GONE + after : before + GONE), clean);
    return placed
        .replace(SCHEME, (whole, before, value) => (isOrdinary(value) ? whole : before + GONE))
        .replace(ANNOUNCED, (whole, before, value) => looksRandom(value) ? before + GONE : whole);
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/words/stranger-words.js

/** What a stranger wrote is cut here, mark and all; bytes of UTF-8. */
const LONGEST_WORDS_BYTES = 2_000;
/** What is looked at before it is cleaned and cut. A word that the look ends in might be the first part of a secret. */
const LONGEST_LOOK = 16_000;
const LONGEST_LAST_WORD = 4_000;
/** Colours, moves of the cursor, titles of windows and links of a terminal. */
const TERMINAL = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
/(?:\u001b\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c\u009d]{0,4000}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,10}[0-~]/g;
/** What nobody sees: controls, joiners, turns of the direction of writing, fillers, tags. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/;
/** Almost every text is such. */
const IS_PLAIN = /^[ -~]*$/;
/** The text on one line, of signs that a person sees; nothing in it moves a cursor or turns the direction of writing. */
function visible(text) {
    if (IS_PLAIN.test(text))
        return text;
    const lines = text.replace(TERMINAL, '').split(LINE_BREAKS);
    // Not by a pattern with the space around a break: it would begin anew at every space.
    const line = lines.length === 1
        ? lines[0]
        : lines
            .map((each) => each.trim())
            .filter(Boolean)
            .join(' ⏎ ');
    return line.replaceAll('\t', ' ').replace(INVISIBLE, '').toWellFormed();
}
/**
 * What a strategy, an exchange or another stranger wrote, as ledgers, logs and pages may keep it: visible signs on one
 * line, without secrets, at most `longestBytes` of UTF-8 with a mark at the cut. The same text always gives the
 * same words, and words that went through once come through unchanged: a replay journals what the session did.
 */
function strangerWords(text, longestBytes = LONGEST_WORDS_BYTES) {
    const words = redacted(visible(lookedAt(text)));
    const isWhole = text.length <= LONGEST_LOOK;
    if (isWhole && lengthThatFits(words, longestBytes) === words.length)
        return words;
    const mark = ` … [cut: ${text.length} characters]`;
    const kept = words.slice(0, lengthThatFits(words, longestBytes - mark.length - 2));
    // A mark of a redaction is not cut in two.
    return kept.replace(/\[[a-z]{0,8}$/, '').trimEnd() + mark;
}
/**
 * The beginning of a stranger's words, at most `most` characters and a mark, to be quoted in a sentence. Secrets are
 * taken out before it is cut: half of one is still one.
 */
function shortWords(text, most) {
    const words = strangerWords(text);
    return words.length > most ? `${words.slice(0, most).toWellFormed()}…` : words;
}
function lookedAt(text) {
    if (text.length <= LONGEST_LOOK)
        return text;
    let end = LONGEST_LOOK;
    const least = LONGEST_LOOK - LONGEST_LAST_WORD;
    while (end > least && !/\s/.test(text[end - 1]))
        end -= 1;
    return text.slice(0, end);
}
/** How many of the text's UTF-16 code units fit into `bytes` of UTF-8; no character is split. */
function lengthThatFits(text, bytes) {
    // No character needs more than three bytes a code unit.
    if (text.length * 3 <= bytes)
        return text.length;
    return new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, bytes))).read;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/range.js
function isWithin(value, low, high) {
    return typeof value === 'number' && value >= low && value <= high;
}
/** Above nothing and finite. */
function isPrice(value) {
    return isWithin(value, 0, Number.MAX_VALUE) && value > 0;
}
/** Strictly between nothing and all. */
function isFraction(value) {
    return isWithin(value, 0, 1) && value > 0 && value < 1;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/order-wish.js

/** What each type of order takes; everything else of a strategy's object is left behind. */
const FIELDS = {
    market: ['timeInForce'],
    limit: ['price', 'timeInForce'],
    'stop-market': ['trigger', 'timeInForce'],
    'stop-limit': ['trigger', 'price', 'timeInForce'],
    'take-profit': ['price'],
    'trailing-stop': ['distance'],
};
const IN_FORCE = ['GTC', 'IOC', 'FOK'];
/** The order that a signal wishes for, reduced to what its type takes, or what is wrong with it. */
function orderWishOf(value, side) {
    if (typeof value !== 'object' || value === null)
        return `order must be an object, not ${String(value)}`;
    const given = value;
    const type = Object.keys(FIELDS).find((name) => name === given.type);
    if (!type)
        return `order.type must be one of ${Object.keys(FIELDS).join(', ')}, not ${String(given.type)}`;
    if (side === 'buy' && (type === 'take-profit' || type === 'trailing-stop')) {
        return `order.type ${type} sells; a buy has its stop and target beside it`;
    }
    const wish = { type };
    for (const field of FIELDS[type]) {
        const found = given[field];
        if (field === 'timeInForce' && found === undefined)
            continue;
        const fault = faultOf(field, found);
        if (fault)
            return `order.${field} ${fault}, not ${String(found)}`;
        wish[field] = found;
    }
    // What the loop copied is what the type takes, field by field.
    return wish;
}
function faultOf(field, found) {
    if (field === 'timeInForce') {
        return IN_FORCE.some((name) => name === found) ? null : `must be one of ${IN_FORCE.join(', ')}`;
    }
    if (field === 'distance')
        return isFraction(found) ? null : 'must be a fraction between 0 and 1';
    return isPrice(found) ? null : 'must be a positive price';
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/fault.js



/** One line of a stack, with the path and the line number of a file. */
const FRAME = /^ +at (?:.* \(|async )?(?:file:\/\/)?(\/[^()\n]*):(\d+):\d+\)?$/gm;
/** Where the engine's own code lies, as stacks name it: the folder of its source, or the one that holds its bundle. */
const OWN_FOLDER = folderOf(folderOf([...String(new Error().stack).matchAll(FRAME)][0]?.[1] ?? ''));
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
/** Further down a stack nobody looks: the first frame outside the engine is near its top. */
const LONGEST_STACK = 20_000;
const LONGEST_PLACE_BYTES = 300;
/**
 * The signal for `symbol` in what a strategy returned, reduced to what a signal holds, or what is wrong with
 * it. The copy is what is judged and journalled: the strategy's own object may change under the hand. Its words are
 * capped and without secrets.
 */
function signalOf(value, symbol) {
    const signal = readSignal(value, symbol);
    return typeof signal === 'string' ? strangerWords(signal) : signal;
}
function readSignal(value, symbol) {
    if (typeof value !== 'object' || value === null)
        return `a signal must be an object, not ${String(value)}`;
    try {
        const { symbol: named, action, confidence, positionSize, stop, target, trailingStop, order, reason, } = value;
        const wish = order === undefined ? undefined : orderWishOf(order, action);
        if (typeof wish === 'string')
            return wish;
        const optional = Object.entries({ positionSize, stop, target, trailingStop, order: wish }).filter(([, given]) => given !== undefined);
        const signal = { symbol: named, action, confidence, ...Object.fromEntries(optional), reason };
        return fault_faultOf(signal, symbol) ?? { ...signal, reason: strangerWords(reason) };
    }
    catch (error) {
        return messageOf(error);
    }
}
/**
 * What was thrown, with the file and line of the strategy that threw it. The folder is left out: the journal
 * must not depend on where the file lies. Capped, and without secrets.
 */
function messageOf(thrown) {
    try {
        if (!(thrown instanceof Error)) {
            return strangerWords(`threw ${typeof thrown === 'string' ? thrown : typeof thrown}`);
        }
        const message = String(thrown.message);
        const place = strangerWords(placeOf(String(thrown.stack), message), LONGEST_PLACE_BYTES);
        return strangerWords(message, LONGEST_WORDS_BYTES - LONGEST_PLACE_BYTES) + place;
    }
    catch {
        // Its own message or stack threw.
        return 'threw an error that cannot be read';
    }
}
/** The place in the strategy that a stack names: ` (mine.ts:12)`, or nothing. What the message itself holds is no frame. */
function placeOf(stack, message) {
    const head = stack.indexOf(message);
    const from = head < 0 ? 0 : head + message.length;
    const frames = [...stack.slice(from, from + LONGEST_STACK).matchAll(FRAME)];
    const isOwn = ([, path]) => path.startsWith(OWN_FOLDER);
    const index = frames.findIndex((frame) => !isOwn(frame));
    // Where the engine's own code threw and nothing of it called, the first other frame is its caller's.
    const isCaller = index > 0 && !frames.slice(index).some(isOwn);
    if (index < 0 || isCaller)
        return '';
    const [, path, line] = frames[index];
    return ` (${path.split('/').at(-1)}:${line})`;
}
function fault_faultOf({ symbol: named, action, confidence, positionSize, stop, target, trailingStop, reason }, symbol) {
    if (named !== symbol)
        return `a signal for ${String(named)} came from the candle of ${symbol}`;
    if (action !== 'buy' && action !== 'sell')
        return `action must be buy or sell, not ${String(action)}`;
    if (!isWithin(confidence, 0, 1))
        return `confidence must be from 0 to 1, not ${String(confidence)}`;
    if (positionSize !== undefined && !(isWithin(positionSize, 0, 1) && positionSize > 0)) {
        return `positionSize must be above 0 and at most 1, not ${String(positionSize)}`;
    }
    if (positionSize !== undefined && action === 'sell') {
        return 'positionSize is for entries: a sale sells the whole position, parts of it cannot be sold yet. Leave it out';
    }
    for (const [name, price] of Object.entries({ stop, target })) {
        if (price !== undefined && !isPrice(price)) {
            return `${name} must be a positive price, not ${String(price)}`;
        }
    }
    if (trailingStop !== undefined && !isFraction(trailingStop)) {
        return `trailingStop must be a fraction between 0 and 1, not ${String(trailingStop)}`;
    }
    return typeof reason === 'string' ? null : 'a signal needs a reason';
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/answers.js


const answers_NOTHING = Object.freeze([]);
/** A strategy that answers one candle with more than this is at fault; the rest is not looked at. */
const MOST_SIGNALS = 100;
/** A strategy at work in this thread, an instance a symbol. What it sees is frozen. */
class StrategyInstances {
    #seats;
    #last;
    constructor(definition, { symbols, parameters, periodMs }) {
        this.#seats = new Map(symbols.map((symbol) => [symbol, new Seat(symbol, definition.create(parameters, periodMs), periodMs)]));
    }
    /** Never throws: what the strategy throws is an answer. */
    answer(question) {
        const { symbol } = question;
        if (this.#last?.symbol !== symbol)
            this.#last = this.#seats.get(symbol);
        return this.#last?.answer(question) ?? answers_NOTHING;
    }
}
class Seat {
    symbol;
    #strategy;
    #view;
    constructor(symbol, strategy, periodMs) {
        this.symbol = symbol;
        this.#strategy = strategy;
        this.#view = new SeatView(periodMs);
    }
    answer(question) {
        // Nothing that a strategy does to it changes what happened. A copy would cost a third more.
        const candle = Object.freeze(question.candle);
        this.#view.observe(candle, question);
        try {
            const said = this.#strategy.onCandle(candle, this.#view);
            if (said === undefined || said === null)
                return answers_NOTHING;
            if (Array.isArray(said))
                return this.#checked(said);
            if (!(said instanceof Promise))
                return ['onCandle must return an array of signals or nothing'];
            // Nobody waits for it, so nobody would catch what it may yet throw.
            said.catch(() => undefined);
            return ['onCandle must not be async: it must return an array of signals or nothing'];
        }
        catch (error) {
            return [messageOf(error)];
        }
    }
    #checked(said) {
        const { length } = said;
        if (length === 0)
            return answers_NOTHING;
        const answer = [];
        for (let place = 0; place < Math.min(length, MOST_SIGNALS); place += 1) {
            answer.push(signalOf(said[place], this.symbol));
        }
        if (length > MOST_SIGNALS) {
            answer.push(`gave ${length} signals to one candle: at most ${MOST_SIGNALS} count`);
        }
        return answer;
    }
}
/** What one instance may look at: closed candles and its own book, and no way to reach further. */
class SeatView {
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
        for (const folding of this.#folds)
            if (folding.periodMs === periodMs)
                return folding.closed;
        return this.#startFolding(periodMs);
    }
    observe(candle, question) {
        this.#candle = candle;
        this.#question = question;
        for (const entry of this.#folds)
            entry.closed = frozen(entry.fold.add(candle));
    }
    /** A timeframe is folded from the first time it is asked for. */
    #startFolding(periodMs) {
        const fold = new FoldedCandles(this.#periodMs, periodMs);
        const closed = this.#candle ? frozen(fold.add(this.#candle)) : null;
        this.#folds.push({ periodMs, fold, closed });
        return closed;
    }
}
function frozen(candle) {
    return candle && Object.freeze(candle);
}

// EXTERNAL MODULE: ./node_modules/trading-signals/dist/index.js + 153 modules
var dist = __webpack_require__(50110);
;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/wilder.js
/** Moves that differ by less than that share of the price are equal: only their rounding differs. */
const ROUNDING = 1e-12;
/** Wilder's average: a mean first, then each value moves it by 1 ÷ `interval` of the way. */
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
            if (this.#seen === this.#interval)
                this.value = this.#sum / this.#interval;
        }
        else {
            this.value = (value - this.value) * this.#factor + this.value;
        }
        return this.value;
    }
}
/** The average true range: how far a candle goes, the gap before it included. */
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
        return this.#average.add(before === null ? range : Math.max(range, Math.abs(high - before), Math.abs(low - before)));
    }
}
/**
 * The average directional index and the two directional indicators it is made of. A candle that goes as far beyond the one
 * before it upwards as downwards has no direction: neither move counts. A market that does not move has none either, 0.
 *
 * J. W. Wilder, *New Concepts in Technical Trading Systems*, "Directional Movement"; TA-Lib's ADX, PLUS_DI and MINUS_DI
 * come to the same. The library's own counts both of two equal moves, and divides by a true range of 0.
 */
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
        if (isFirst || range === null || up === null || down === null)
            return null;
        this.pdi = range === 0 ? 0 : up / range;
        this.mdi = range === 0 ? 0 : down / range;
        const sum = this.pdi + this.mdi;
        return this.#smoothed.add(sum === 0 ? 0 : (Math.abs(this.pdi - this.mdi) / sum) * 100);
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/window.js
/** A window is moved to the front of its buffer once in so many intervals. */
const ROOM = 8;
/** The last `interval` values of a series, side by side and in order, from `start` to before `end`. */
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
        for (let place = this.start; place < end; place += 1)
            sum += values[place];
        return sum;
    }
}
/**
 * The mean of the last `interval` values. Each sum is added up in the order of its values, as the library's own is, so
 * that it comes out the same to the last bit. But an addition waits for the one before it; so four windows are added up
 * side by side: the one that ends now, and as much as there is yet of the three that end with the next values.
 */
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
        if (!this.#window.add(value))
            return null;
        return (this.#completed < 3 ? this.#complete(value) : this.#begin()) / this.#window.interval;
    }
    #begin() {
        const { values, start, end, interval } = this.#window;
        // What is shorter holds nothing of the next windows, or saves nothing.
        if (interval < 4)
            return this.#window.sum();
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
/** J. Bollinger's bands: the mean of the last `interval` values and so many deviations, the population's, around it. */
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
        if (!window.add(value))
            return null;
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
/**
 * The only file that knows the indicator library. The strategies need these and get no more, so that replacing
 * one of them (or the library) touches one file; those that the engine's speed hangs on are replaced already. All
 * smooth as Wilder does where the original does: ATR, ADX and RSI with his average, the Bollinger bands with the
 * population's deviation.
 *
 * Warm-up: each gives `null` until it has seen its interval, the RSI one value more, the ADX twice its interval. SMA,
 * Bollinger bands, Donchian channels and the efficiency ratio depend on the last interval alone. EMA begins with the
 * first value and Wilder's averages with a mean, and both forget how they began by a constant share a candle: an EMA
 * has less than 0.01 % of it left after five intervals, Wilder's after ten.
 *
 * Restart: no indicator is ever stored. A restarted bot builds its strategy anew and shows it the same candles again,
 * from the same first one, so that every sum is added up in the same order and comes out the same to the last bit.
 */

// The library's, to the last bit, without its objects.


/**
 * Kaufman's efficiency ratio over `interval` steps of a series: the way from first to last over the way gone,
 * |x(t) − x(t−n)| / Σ|x(i) − x(i−1)|, from 0 (all noise) to 1 (a straight line).
 *
 * P. J. Kaufman, *Trading Systems and Methods*, "Adaptive Moving Average". The library's indicator of the same
 * name divides by the range instead, which tells a trend from noise less well.
 */
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
        if (this.#count < size)
            return null;
        // Summed anew every time: a running sum would depend on how long it has been running.
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


/** The Turtles' N is an average true range over 20 candles. */
const ATR_INTERVAL = 20;
/** Wilder's average forgets a twentieth with each candle: after ten intervals, all but a thirty-thousandth. */
const SETTLED_INTERVALS = 10;
/**
 * Buys a close above the highest high of the candles before, leaves at a close below the lowest low: R. Donchian's
 * channels as the Turtles traded them (C. Faith, *Way of the Turtle*, 2007). Decides on the higher timeframe.
 */
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
        if (higher === null)
            return undefined;
        const [highest, lowest] = [this.#highest, this.#lowest];
        this.#highest = this.#entry.add(higher)?.upper ?? null;
        this.#lowest = this.#exit.add(higher)?.lower ?? null;
        const atr = this.#atr.add(higher);
        if (highest === null || lowest === null || atr === null)
            return undefined;
        const { symbol, close } = candle;
        if (view.position !== null) {
            if (close >= lowest)
                return undefined;
            const reason = `Closed at ${priceText(close)} below ${priceText(lowest)}, the lowest of the channel.`;
            return [{ symbol, action: 'sell', confidence: 1, reason }];
        }
        const stop = close - this.#stopAtr * atr;
        if (close <= highest || stop <= 0)
            return undefined;
        // A close just above the channel is the least evidence, one by a whole average range is all of it.
        const confidence = 0.6 + 0.4 * (atr > 0 ? Math.min(1, (close - highest) / atr) : 0);
        const reason = `Closed at ${priceText(close)} above ${priceText(highest)}, the highest of the channel; stop ${this.#stopAtr} average ranges below.`;
        return [{ symbol, action: 'buy', confidence, stop, reason }];
    }
}
const breakout = {
    name: 'breakout',
    description: 'Buys a close above the highest high of a channel, sells a close below the lowest low.',
    parameters: {
        multiple: {
            default: 15,
            min: 1,
            max: 60,
            integer: true,
            description: 'base candles in one candle of the higher timeframe, on which everything is decided',
        },
        entry: {
            default: 20,
            min: 2,
            max: 500,
            integer: true,
            description: 'candles in the channel that an entry breaks out of',
        },
        exit: {
            default: 10,
            min: 2,
            max: 500,
            integer: true,
            description: 'candles in the channel that an exit falls out of',
        },
        stopAtr: { default: 2, min: 0.5, max: 20, description: 'average true ranges to the stop' },
    },
    // One candle more than the channels need (a breakout has a before), and one that may be seen in part only.
    warmup: ({ multiple, entry, exit }) => multiple * (Math.max(entry, exit, SETTLED_INTERVALS * ATR_INTERVAL) + 2),
    create: (parameters, periodMs) => new Breakout(parameters, periodMs),
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/buy-and-hold.js
/** Candles after which an entry that came to nothing (refused, or never filled) is asked for once more. */
const PATIENCE = 60;
class BuyAndHold {
    /** Once a position was seen, its end (by a stop or a target) is final: this strategy judges nothing. */
    #held = false;
    #wait = 0;
    onCandle(candle, view) {
        if (view.position !== null)
            this.#held = true;
        if (this.#held)
            return undefined;
        if (this.#wait > 0) {
            this.#wait -= 1;
            return undefined;
        }
        this.#wait = PATIENCE;
        const reason = `Buys once at ${candle.close} and holds: the benchmark.`;
        return [{ symbol: candle.symbol, action: 'buy', confidence: 1, reason }];
    }
}
const buyAndHold = {
    name: 'buy-and-hold',
    description: 'Buys once and holds. The benchmark for all others; where a stop closes it, it stays out.',
    parameters: {},
    warmup: () => 0,
    create: () => new BuyAndHold(),
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/chimera-parameters.js
/** All intervals are in candles of the higher timeframe. */
const chimeraParameters = {
    multiple: {
        default: 5,
        min: 1,
        max: 60,
        integer: true,
        description: 'base candles in one candle of the higher timeframe, on which everything is decided',
    },
    fast: { default: 8, min: 2, max: 200, integer: true, description: 'interval of the fast average' },
    slow: {
        default: 24,
        min: 3,
        max: 400,
        integer: true,
        description: 'interval of the slow average; more than fast',
    },
    efficiencyInterval: {
        default: 10,
        min: 4,
        max: 200,
        integer: true,
        description: 'interval of the efficiency ratio; ten is Kaufman’s own',
    },
    trendAdx: {
        default: 20,
        min: 10,
        max: 50,
        description: 'from this ADX on a market trends, below it ranges',
    },
    trendEfficiency: {
        default: 0.3,
        min: 0.05,
        max: 0.9,
        description: 'from this efficiency ratio on a market trends, below it ranges',
    },
    bandInterval: {
        default: 20,
        min: 5,
        max: 200,
        integer: true,
        description: 'interval of the Bollinger bands',
    },
    bandWidth: { default: 2, min: 0.5, max: 4, description: 'standard deviations from the middle to a band' },
    stopAtr: { default: 5, min: 1, max: 20, description: 'average true ranges to the stop of a trend entry' },
    cost: {
        default: 0.005,
        min: 0,
        max: 0.05,
        description: 'cost of a round trip, as a fraction of its notional',
    },
    edge: {
        default: 1.3,
        min: 1,
        max: 10,
        description: 'costs that a move must promise before it is worth an entry',
    },
    risk: { default: 0.001, min: 0.0001, max: 0.05, description: 'share of equity that the stop may cost' },
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/regime-detector.js

/** What is reached but for its rounding is reached: prices of few digits often come to the very threshold. */
const regime_detector_ROUNDING = 1e-9;
/** Interval of ADX and ATR, as Wilder published them. */
const SMOOTHING = 14;
/** Candles until the averages have forgotten how they began: the ADX smooths twice, an EMA forgets in five intervals. */
function settledAfter({ slow, bandInterval, efficiencyInterval }) {
    return Math.max(150, 5 * slow, bandInterval, efficiencyInterval + 1);
}
/**
 * Tells trends from ranges. Two measures with different faults must agree: the ADX (J. W. Wilder, *New Concepts
 * in Technical Trading Systems*, 1978), steady but late, and Kaufman's efficiency ratio, prompt but nervous.
 * Where they contradict each other the regime is unclear.
 */
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
        if (adx === null || atr === null || efficiency === null || bands === null)
            return null;
        if (fast === null || slow === null)
            return null;
        const regime = this.#name(adx, efficiency, fast > slow);
        return { regime, adx, efficiency, atr, fast, slow, lower: bands.lower, middle: bands.middle };
    }
    #name(adx, efficiency, above) {
        const isStrong = adx >= this.#leastAdx - regime_detector_ROUNDING;
        const isStraight = efficiency >= this.#leastEfficiency - regime_detector_ROUNDING;
        if (!isStrong && !isStraight)
            return 'range';
        if (!isStrong || !isStraight)
            return 'unclear';
        const rising = this.#adx.pdi > this.#adx.mdi;
        if (rising !== above)
            return 'unclear';
        return rising ? 'uptrend' : 'downtrend';
    }
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/chimera.js



/** Evidence that only just names a regime is worth this confidence; the rest of the way to 1 is earned. */
const LEAST_CONFIDENCE = 0.6;
/** Two heads on one body: one follows a rising trend, the other buys the dips of a range. Decides on the higher timeframe. */
class Chimera {
    #p;
    #periodMs;
    #detector;
    #head = 'trend';
    /** The reading before, and whether the close was below the band then: entries are taken on the edge. */
    #before = null;
    #below = false;
    /** The highest close since the entry. */
    #peak = 0;
    constructor(parameters, periodMs) {
        const { fast, slow, multiple } = parameters;
        if (fast >= slow)
            throw new RangeError(`chimera: fast (${fast}) must be less than slow (${slow})`);
        this.#p = parameters;
        this.#periodMs = multiple * periodMs;
        this.#detector = new RegimeDetector(parameters);
    }
    onCandle(candle, view) {
        const higher = view.closed(this.#periodMs);
        const reading = higher && this.#detector.add(higher);
        if (!reading)
            return undefined;
        const signal = view.position === null ? this.#enter(candle, reading) : this.#leave(candle, reading);
        this.#before = reading;
        this.#below = candle.close < reading.lower;
        return signal && [signal];
    }
    #enter(candle, reading) {
        this.#peak = candle.close;
        if (this.#before === null)
            return undefined;
        // A trend that the price has already fallen out of, below its fast average, is named too late.
        const turnsUp = reading.regime === 'uptrend' && this.#before.regime !== 'uptrend';
        if (turnsUp && candle.close > reading.fast)
            return this.#followTrend(candle, reading);
        if (reading.regime === 'range' && this.#below && candle.close >= reading.lower) {
            return this.#fadeDip(candle, reading);
        }
        return undefined;
    }
    /** A trend has become clear. The stop is some average ranges away; the profit runs until the trend turns. */
    #followTrend(candle, { adx, efficiency, atr, fast, slow }) {
        const { trendAdx, trendEfficiency, stopAtr } = this.#p;
        const stop = candle.close - stopAtr * atr;
        const room = 1 - stop / candle.close;
        if (stop <= 0 || !this.#pays(room))
            return undefined;
        this.#head = 'trend';
        const strength = share(adx, trendAdx, 2 * trendAdx);
        const straightness = share(efficiency, trendEfficiency, 1);
        const reason = `Uptrend: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}, fast average ${priceText(fast)} ` +
            `above the slow one ${priceText(slow)}; stop ${chimera_percent(room)} below, ${stopAtr} average ranges.`;
        return this.#buy(candle, room, (strength + straightness) / 2, { stop, reason });
    }
    /** The price fell out of the range and is back inside: to the middle is the reward, as far down the risk. */
    #fadeDip(candle, { adx, efficiency, middle, lower }) {
        const { cost, edge, trendAdx } = this.#p;
        const reward = middle / candle.close - 1;
        const stop = candle.close - (middle - candle.close);
        if (stop <= 0 || !this.#pays(reward))
            return undefined;
        this.#head = 'range';
        const worth = share(reward, cost * edge, 3 * cost * edge);
        const calm = share(trendAdx - adx, 0, trendAdx);
        const reason = `Range: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}; back above the lower band ` +
            `${priceText(lower)}, the middle ${priceText(middle)} is ${chimera_percent(reward)} up.`;
        return this.#buy(candle, reward, (worth + calm) / 2, { stop, target: middle, reason });
    }
    #leave(candle, reading) {
        if (candle.close > this.#peak)
            this.#peak = candle.close;
        const { regime, atr, fast, slow, middle } = reading;
        if (this.#head === 'range') {
            if (candle.close >= middle)
                return sell(candle, `Back at the middle of the range, ${priceText(middle)}.`);
            if (regime !== 'downtrend')
                return undefined;
            return sell(candle, `The range broke down: ADX ${reading.adx.toFixed(1)}.`);
        }
        const trail = this.#peak - this.#p.stopAtr * atr;
        if (candle.close < trail) {
            return sell(candle, `Closed below ${priceText(trail)}, ${this.#p.stopAtr} average ranges under the highest close.`);
        }
        if (fast >= slow)
            return undefined;
        return sell(candle, `The trend turned: fast average ${priceText(fast)} below the slow one ${priceText(slow)}.`);
    }
    /** Whether a move of this size, a fraction of the price, would leave something after the costs of a round trip. */
    #pays(move) {
        return move > 0 && move >= this.#p.cost * this.#p.edge;
    }
    /** Sized so that the stop costs the same share of equity whatever the volatility. */
    #buy(candle, risk, evidence, rest) {
        const confidence = LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * evidence;
        const positionSize = Math.min(1, this.#p.risk / risk);
        return { symbol: candle.symbol, action: 'buy', confidence, positionSize, ...rest };
    }
}
function sell(candle, reason) {
    return { symbol: candle.symbol, action: 'sell', confidence: 1, reason };
}
/** How far a value is on its way from `none` to `all`, 0 to 1. */
function share(value, none, all) {
    return all > none ? Math.min(1, Math.max(0, (value - none) / (all - none))) : 0;
}
function chimera_percent(fraction) {
    return `${(fraction * 100).toFixed(2)} %`;
}
const chimera = {
    name: 'chimera',
    description: 'Reads the regime on a higher timeframe, then follows a trend or buys the dips of a range.',
    parameters: chimeraParameters,
    warmup: (parameters) => parameters.multiple * settledAfter(parameters),
    create: (parameters, periodMs) => new Chimera(parameters, periodMs),
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/rsi-reversion.js

/** As Wilder published it. */
const rsi_reversion_ATR_INTERVAL = 14;
/** Wilder's average forgets a fourteenth with each candle: after ten intervals, all but a thirty-thousandth. */
const rsi_reversion_SETTLED_INTERVALS = 10;
/**
 * Buys a market that was sold too far and has begun to come back, by J. W. Wilder's relative strength index (*New
 * Concepts in Technical Trading Systems*, 1978). Decides on the higher timeframe.
 */
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
        if (higher === null)
            return undefined;
        const rsi = this.#rsi.add(higher.close);
        const atr = this.#atr.add(higher);
        const before = this.#before;
        this.#before = rsi;
        if (rsi === null || atr === null)
            return undefined;
        if (view.position !== null)
            return this.#leave(candle, rsi);
        this.#held = 0;
        const { oversold, stopAtr } = this.#p;
        if (before === null || before >= oversold || rsi < oversold)
            return undefined;
        const stop = candle.close - stopAtr * atr;
        if (stop <= 0)
            return undefined;
        // The deeper it fell, the more there is to come back.
        const confidence = 0.6 + 0.4 * Math.min(1, (oversold - before) / oversold);
        const reason = `RSI ${rsi.toFixed(1)} is back above ${oversold}, from ${before.toFixed(1)}; stop ${stopAtr} average ranges below.`;
        return [{ symbol: candle.symbol, action: 'buy', confidence, stop, reason }];
    }
    #leave({ symbol }, rsi) {
        const { exit, patience } = this.#p;
        this.#held += 1;
        if (rsi >= exit)
            return rsi_reversion_sell(symbol, `RSI ${rsi.toFixed(1)} has reached ${exit}.`);
        if (this.#held < patience)
            return undefined;
        return rsi_reversion_sell(symbol, `RSI ${rsi.toFixed(1)} has not reached ${exit} in ${patience} candles.`);
    }
}
function rsi_reversion_sell(symbol, reason) {
    return [{ symbol, action: 'sell', confidence: 1, reason }];
}
const rsiReversion = {
    name: 'rsi-reversion',
    description: 'Buys when the RSI comes back from below a low level, sells when it has recovered.',
    parameters: {
        multiple: {
            default: 15,
            min: 1,
            max: 60,
            integer: true,
            description: 'base candles in one candle of the higher timeframe, on which everything is decided',
        },
        interval: { default: 14, min: 2, max: 100, integer: true, description: 'interval of the RSI' },
        oversold: { default: 30, min: 5, max: 50, description: 'level below which too much was sold' },
        exit: { default: 55, min: 20, max: 95, description: 'level at which to leave; more than oversold' },
        stopAtr: { default: 3, min: 0.5, max: 20, description: 'average true ranges to the stop' },
        patience: {
            default: 24,
            min: 1,
            max: 500,
            integer: true,
            description: 'candles after which an entry that has not recovered is given up',
        },
    },
    // One candle more than the averages need (a crossing has a before), and one that may be seen in part only.
    warmup: ({ multiple, interval }) => multiple * (rsi_reversion_SETTLED_INTERVALS * Math.max(interval, rsi_reversion_ATR_INTERVAL) + 2),
    create: (parameters, periodMs) => new RsiReversion(parameters, periodMs),
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/sma-cross.js


/**
 * A crossing says that the two averages changed places and nothing about how far they will part, so there is
 * no grade in it: enough for a moderate risk level, not for a conservative one.
 */
const CONFIDENCE = 0.65;
/** Averages closer than this share of the price are equal: over a flat market only their rounding differs. */
const TOLERANCE = 1e-12;
class SmaCross {
    #fast;
    #slow;
    #above = null;
    /** Set by a crossing below until it was acted on: the entry may have been filled only after the crossing. */
    #leaving = false;
    constructor(fast, slow) {
        if (fast >= slow)
            throw new RangeError(`sma-cross: fast (${fast}) must be less than slow (${slow})`);
        this.#fast = new SMA(fast);
        this.#slow = new SMA(slow);
    }
    onCandle(candle, view) {
        const fast = this.#fast.add(candle.close);
        const slow = this.#slow.add(candle.close);
        if (fast === null || slow === null || Math.abs(fast - slow) <= slow * TOLERANCE)
            return undefined;
        const above = fast > slow;
        const crossed = this.#above !== null && above !== this.#above;
        this.#above = above;
        if (crossed)
            this.#leaving = !above;
        if (view.position === null)
            return crossed && above ? [signal(candle, 'buy', fast, slow)] : undefined;
        if (!this.#leaving)
            return undefined;
        this.#leaving = false;
        return [signal(candle, 'sell', fast, slow)];
    }
}
function signal(candle, action, fast, slow) {
    const where = action === 'buy' ? 'above' : 'below';
    const reason = `The fast average ${priceText(fast)} is ${where} the slow one ${priceText(slow)}.`;
    return { symbol: candle.symbol, action, confidence: CONFIDENCE, reason };
}
const smaCross = {
    name: 'sma-cross',
    description: 'Buys when a fast simple moving average crosses above a slow one, sells when it crosses below.',
    parameters: {
        fast: { default: 20, min: 1, max: 500, integer: true, description: 'candles in the fast average' },
        slow: {
            default: 50,
            min: 2,
            max: 2000,
            integer: true,
            description: 'candles in the slow average; more than fast',
        },
    },
    // One more than the slow average needs: a crossing has a before.
    warmup: (parameters) => parameters.slow + 1,
    create: (parameters) => new SmaCross(parameters.fast, parameters.slow),
};

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy/registry.js





/** The strategies that come with Chimera, by name; the default first. */
const shippedStrategies = new Map([chimera, smaCross, rsiReversion, breakout, buyAndHold].map((definition) => [definition.name, definition]));
/**
 * The parameters of a strategy: what was given over its defaults, in the order in which it declares them, or
 * every mistake at once (an unknown name, a value outside its range, a fraction where an integer is needed).
 */
function resolveParameters(definition, given) {
    const ranges = definition.parameters;
    const mistakes = [];
    for (const [parameter, found] of Object.entries(given)) {
        const range = Object.hasOwn(ranges, parameter) ? ranges[parameter] : undefined;
        if (range === undefined) {
            const known = Object.keys(ranges).join(', ');
            const expected = known === '' ? 'no parameters' : `one of ${known}`;
            mistakes.push({ parameter, found, expected });
        }
        else if (!inRange(found, range)) {
            mistakes.push({ parameter, found, expected: describe(range) });
        }
    }
    if (mistakes.length > 0)
        return { mistakes };
    const parameters = Object.entries(ranges).map(([name, range]) => [
        name,
        Object.hasOwn(given, name) ? given[name] : range.default,
    ]);
    return { parameters: Object.fromEntries(parameters) };
}
function inRange(value, { min, max, integer }) {
    return Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value));
}
function describe({ min, max, integer }) {
    return `${integer ? 'an integer' : 'a number'} from ${min} to ${max}`;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/strategy-engine.js


/**
 * An engine whose strategy answers in the same thread: a whole step is one call.
 * For tests, benches and programs that build on this engine; the runtime asks strategies in a process of their own, and uses
 * `Engine`.
 */
class StrategyEngine extends Engine {
    #instances;
    /** `journal` is all that the book holds before the first step or replay. */
    constructor(setup, strategy, journal) {
        const instances = new StrategyInstances(strategy, setup);
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
/** Puts this before what the runner would take for a command; people see that something was done to the line. */
const DEFUSE = '› ';
/**
 * The line so that GitHub's runner takes nothing in it for a command: it looks for `::` at the start of a line and for
 * `##[` anywhere in it. All that a workflow prints is read so, the command line and log files included.
 */
function withoutRunnerCommands(line) {
    const safe = line.includes('##') ? line.replace(/##(?=(?:vso)?\[)/gi, '# #') : line;
    return /^\s*::/.test(safe) ? DEFUSE + safe : safe;
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/words/line-words.js


const KEY_BEGINS = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_ENDS = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/** A longer block is no key: printing the first line of one must not silence all lines that follow. */
const MOST_LINES_OF_A_KEY = 200;
/**
 * For a text that comes line by line: each line as a log may hold it, see `strangerWords`, and no command of a runner.
 * A private key is known by its first line, so one of these functions belongs to one stream. `null` is a line within a key.
 */
function lineWords(longestBytes) {
    let linesOfKey = 0;
    return (line) => {
        const begins = KEY_BEGINS.test(line) && !KEY_ENDS.test(line);
        if (linesOfKey > 0 && !begins) {
            const ends = KEY_ENDS.test(line);
            linesOfKey = ends || linesOfKey >= MOST_LINES_OF_A_KEY ? 0 : linesOfKey + 1;
            if (ends)
                return cleaned(line.slice(line.search(KEY_ENDS)).replace(KEY_ENDS, ''), longestBytes) || null;
            return null;
        }
        linesOfKey = begins ? 1 : 0;
        return cleaned(line, longestBytes);
    };
}
/** A command line prints such lines as they are, and a workflow reads what it prints. */
function cleaned(line, longestBytes) {
    return withoutRunnerCommands(strangerWords(line, longestBytes));
}

;// CONCATENATED MODULE: ./.build/packages/engine/src/index.js



























/***/ }),

/***/ 40646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ fileTime),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   XZ: () => (/* binding */ monotonicNow),
/* harmony export */   _k: () => (/* binding */ MachineClock),
/* harmony export */   p1: () => (/* binding */ realNow),
/* harmony export */   rj: () => (/* binding */ steadyNow),
/* harmony export */   rm: () => (/* binding */ SessionClock),
/* harmony export */   vf: () => (/* binding */ processAgeMs),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/** The only file that reads the time. Everything else is handed a clock or a time. */


/** A timer is never set further ahead than this: timers stand still while the machine sleeps. */
const LONGEST_WAIT_MS = 10_000;
/** The wall clock moved by more than this against the monotonic one: it was set, or the machine slept. */
const MOVED_MS = 500;
/** The monotonic clock when `performance.now()` was 0. */
const PROCESS_START_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();
/**
 * The machine's wall clock; UTC epoch milliseconds. It may be set in either direction at any moment: for stamps and the
 * names of files, never for what is waited for or measured.
 */
function realNow() {
    return Date.now();
}
/**
 * The monotonic clock, in milliseconds: the same for all processes of a machine. It counts while a process is suspended,
 * and, on Linux, stands still while the machine sleeps. For spans, time-outs and heartbeats.
 */
function monotonicNow() {
    return PROCESS_START_MS + performance.now();
}
/** Milliseconds since this process began, on the monotonic clock. */
function processAgeMs() {
    return performance.now();
}
/** How long the machine has slept since it was started, and the wall clock less the monotonic one when that was read. */
const slept = { ms: 0, readAt: Number.NaN };
/**
 * The monotonic clock with the time that the machine slept, in milliseconds. Setting the wall clock does not change it.
 * The same for all processes of a machine, but for a hundredth of a second if it has slept.
 */
function steadyNow() {
    const monotonic = monotonicNow();
    const offset = realNow() - monotonic;
    if (!(Math.abs(offset - slept.readAt) <= MOVED_MS)) {
        slept.readAt = offset;
        const sleptMs = uptimeWithSleepMs() - monotonic;
        // Less is the coarseness of the two clocks; a container may state an uptime of its own.
        if (Math.abs(sleptMs - slept.ms) > MOVED_MS)
            slept.ms = sleptMs > MOVED_MS ? sleptMs : 0;
    }
    return monotonic + slept.ms;
}
/** Counts while the machine sleeps; where it cannot be read, the machine is taken for one that never slept. */
function uptimeWithSleepMs() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_0__.uptime() * 1000;
    }
    catch {
        return 0;
    }
}
/** Waits in real time; resolves early, without an error, when the signal aborts. */
async function sleep(ms, signal) {
    if (signal?.aborted)
        return;
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, signal ? { signal } : {});
    }
    catch (error) {
        if (!signal?.aborted)
            throw error;
    }
}
/** The machine's own clock, for what waits by it: a change of the wall clock does not lengthen or shorten a wait. */
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
        if (left > 0)
            await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
/**
 * A session's own time, which runs `speed` times as fast as real time. The wall clock has no say: setting it changes
 * nothing, in either direction.
 */
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
        if (left <= 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
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
/** `2026-01-01T00:00:00Z`: ISO 8601 to the second. */
function isoTime(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
/** `20260101-000000`, as report files are named. */
function fileTime(time) {
    return isoTime(time).replace(/[-:Z]/g, '').replace('T', '-');
}


/***/ })

};
