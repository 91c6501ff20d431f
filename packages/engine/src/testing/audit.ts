import { type Big, decimal, ZERO } from '../decimal.ts';
import type { Entries } from '../engine.ts';
import type {
  Candle,
  EngineEvent,
  EntryOf,
  Fill,
  Instrument,
  JournalEntry,
  Order,
  OrderBook,
  TradingSetup,
} from '../messages.ts';
import { bookFaults, type Consumption } from './audit-book.ts';
import { candleFaults, isPassedOver, momentFaults, slippageBound } from './audit-candle.ts';

/** An order as the journal tells of it. */
export interface AuditedOrder {
  readonly order: Order;
  filled: Big;
  /** Where its stop stands now. */
  price: number;
  /** Since when it may trade: its arrival, or the moment at which it was triggered. */
  from: number;
  triggered: boolean;
  reached: number | null;
  /** The candle that triggered it. */
  triggeredBy: Candle | null;
  firstFilled: number | null;
  readonly placedAt: number;
  /** Whether it waits at its limit, as a maker. */
  rests: boolean;
  /** What the market was at when it was placed: for the orders that protect an entry, its first fill. */
  readonly market: number | undefined;
  /** The candle at whose open it came to rest, just short of the market or beyond what it would have taken. */
  restsSince: Candle | null;
  /** The candle that moved its stop last. */
  movedBy: Candle | null;
  /** Whether the market was ever short of its limit, so that it could come to rest there. */
  wasShort: boolean;
}

const EXACT_ENOUGH = 1e-9;

/** What the market showed in this step. */
export type Shown =
  | { readonly candle: Candle; readonly end: number; readonly late: boolean; readonly previousRange: number }
  | { readonly orders: OrderBook; readonly stale: boolean };

/**
 * Follows a journal beside the market that made it and says what in it cannot be. It knows the rules of
 * docs/engine.md and none of the engine's own code but decimals, so that a fault there is found here.
 */
export class Audit {
  readonly faults: string[] = [];
  readonly #setup: TradingSetup;
  readonly #instruments: ReadonlyMap<string, Instrument>;
  readonly #orders = new Map<string, AuditedOrder>();
  readonly #held = new Map<string, Big>();
  /** What is left of what each entry bought, by symbol, the oldest first. */
  readonly #entries = new Map<string, Map<string, Big>>();
  readonly #bought = new Map<string, Big>();
  /** The average price of each entry. */
  readonly #paid = new Map<string, number>();
  readonly #marks = new Map<string, number>();
  readonly #ranges = new Map<string, number>();
  readonly #consumption = new Map<string, Consumption>();
  readonly #lastFills = new Map<string, number>();
  /** Where the market was before slippage at the last fill. */
  readonly #lastReferences = new Map<string, number>();
  cash = ZERO;

  constructor(setup: TradingSetup) {
    this.#setup = setup;
    this.#instruments = new Map(setup.instruments.map((instrument) => [instrument.symbol, instrument]));
  }

  /** The entries of a session's start. */
  begin(entries: Entries): void {
    for (const entry of entries) {
      if (entry.kind === 'book-opened') this.cash = decimal(entry.data.startingCash);
    }
  }

  /** The quantity that the fills add up to. */
  held(symbol: string): string {
    return (this.#held.get(symbol) ?? ZERO).toFixed();
  }

  step(event: EngineEvent, entries: Entries): void {
    const shown = this.#shown(event);
    if (shown && 'candle' in shown) this.#watchLimits(shown);
    let onCandle = ZERO;
    let before = Number.NEGATIVE_INFINITY;
    for (const entry of entries) {
      if (entry.time < before)
        this.#blame(`${entry.kind} of ${entry.time} comes after an entry of ${before}`);
      before = entry.time;
      this.#follow(entry, shown);
      if (entry.kind === 'fill') onCandle = onCandle.plus(decimal(entry.data.quantity));
      // What is decided is decided at this candle's close.
      if (entry.kind === 'signal' && event.kind === 'candle') this.#mark(event.candle);
    }
    if (event.kind !== 'candle' || entries.some(({ kind }) => kind === 'candle-refused')) return;
    const { candle } = event;
    const { volumeShare } = this.#setup.execution;
    if (volumeShare !== null && onCandle.gt(decimal(candle.volume).times(decimal(volumeShare)))) {
      this.#blame(`${onCandle.toFixed()} filled on a candle of ${candle.volume}`);
    }
    this.#mark(candle);
    this.#ranges.set(candle.symbol, candle.high - candle.low);
  }

  #shown(event: EngineEvent): Shown | null {
    if (event.kind === 'source') this.#consumption.clear();
    if (event.kind === 'book') return { orders: event.book, stale: event.stale };
    if (event.kind !== 'candle') return null;
    const { candle, late } = event;
    const end = candle.start + this.#setup.periodMs;
    return { candle, end, late, previousRange: this.#ranges.get(candle.symbol) ?? 0 };
  }

  #follow(entry: JournalEntry, shown: Shown | null): void {
    switch (entry.kind) {
      case 'order':
        this.#order(entry.data, entry.time);
        if (shown && 'candle' in shown) this.#watchLimits(shown);
        return;
      case 'cancel': {
        const open = this.#orders.get(entry.data.order);
        const isPart = open?.order.timeInForce === 'FOK' && open.filled.gt(ZERO);
        if (isPart) this.#blame(`${entry.data.order} was filled in part and killed`);
        this.#orders.delete(entry.data.order);
        return;
      }
      case 'trigger': {
        const open = this.#orders.get(entry.data.order);
        if (!open || !shown) {
          this.#blame('a trigger out of nothing');
          return;
        }
        if ('orders' in shown) {
          this.#triggeredOnArrival(open, entry.time);
          return;
        }
        const { candle } = shown;
        const isReached = open.order.side === 'sell' ? candle.low <= open.price : candle.high >= open.price;
        if (!isReached) this.#blame(`${open.order.id} triggered at ${open.price} without being reached`);
        if (open.movedBy === candle) this.#blame(`${open.order.id} moved by the candle that triggers it`);
        if (isPassedOver(open, this.#sellable(), candle))
          this.#blame(`${open.order.id} triggered at ${open.price} before a nearer stop`);
        open.triggered = true;
        open.triggeredBy = candle;
        open.from = entry.time;
        open.reached = entry.data.reached === undefined ? null : Number(entry.data.reached);
        return;
      }
      case 'write-off':
        this.#held.set(entry.data.symbol, ZERO);
        return;
      case 'resting': {
        const open = this.#orders.get(entry.data.order);
        if (!open) return;
        open.rests = true;
        if (shown && 'candle' in shown) open.restsSince = shown.candle;
        return;
      }
      case 'stop-moved':
        this.#moved(entry.data, shown);
        return;
      case 'fill':
        this.#fill(entry.data, entry.time, shown);
        return;
    }
  }

  /** A book triggers nothing but a stop that came with an entry which it filled at the stop or beyond. */
  #triggeredOnArrival(open: AuditedOrder, time: number): void {
    const isNew = open.order.parent !== null && open.placedAt === time;
    if (!isNew || open.market === undefined || open.market > open.price)
      this.#blame(`${open.order.id} triggered by a book`);
    open.triggered = true;
    open.from = time;
  }

  /** No entry beyond the caps, at the highest price that it may come about at. */
  #order(order: Order, time: number): void {
    const { price, limit, arrivesAt, activeFrom, symbol, side, quantity } = order;
    const open = { filled: ZERO, price: Number(price), from: arrivesAt ?? activeFrom, reached: null };
    const fresh = {
      triggered: false,
      triggeredBy: null,
      firstFilled: null,
      placedAt: time,
      movedBy: null,
      restsSince: null,
    };
    const limitPrice = limitOf(order);
    const market = order.parent === null ? this.#marks.get(symbol) : this.#lastFills.get(symbol);
    const reference = order.parent === null ? market : this.#lastReferences.get(symbol);
    const wasShort = limitPrice === null || reference === undefined || isShort(side, limitPrice, reference);
    const rests = order.type === 'take-profit' && arrivesAt === undefined;
    this.#orders.set(order.id, { ...open, ...fresh, order, wasShort, rests, market });
    const { limits, execution, periodMs } = this.#setup;
    const earliest = time + execution.latencyMs - (execution.latencyMs % periodMs);
    if (order.parent === null && activeFrom < earliest) this.#blame(`${order.id} arrives before it can`);
    if (side === 'sell' || !limits || quantity === null) return;
    let equity = Number(this.cash.toFixed());
    for (const [held, amount] of this.#held) equity += Number(amount.toFixed()) * this.#marks.get(held)!;
    const dearest = Math.max(this.#marks.get(symbol) ?? 0, Number(price), Number(limit ?? 0));
    const notional = Number(quantity) * dearest;
    const allowed = limits.maxPositionSize * equity * (1 + 1e-12);
    if (notional > allowed) this.#blame(`${order.id} is worth ${notional}, allowed are ${allowed}`);
  }

  #moved({ order: id, symbol, price }: EntryOf<'stop-moved'>, shown: Shown | null): void {
    const open = this.#orders.get(id);
    if (!open || (open.order.trail === undefined && open.order.breakEvenAt === undefined)) {
      this.#blame(`${id} moved but is no stop that moves`);
      return;
    }
    if (Number(price) <= open.price) this.#blame(`${id} loosened from ${open.price} to ${price}`);
    open.price = Number(price);
    open.movedBy = shown && 'candle' in shown ? shown.candle : null;
    const tick = Number(this.#instruments.get(symbol)!.tickSize);
    const high = shown && 'candle' in shown ? shown.candle.high : 0;
    const { trail = 1, trailFrom, breakEvenAt, parent } = open.order;
    const paid = this.#paid.get(parent ?? '') ?? Number.NaN;
    const hasEarned = (profit = 0) => high >= paid * (1 + profit) * (1 - EXACT_ENOUGH);
    const isEven = breakEvenAt !== undefined && hasEarned(breakEvenAt) && open.price <= paid + tick;
    if (isEven) return;
    if (trailFrom !== undefined && !hasEarned(trailFrom)) this.#blame(`${id} trails before its profit`);
    if (open.price > high * (1 - trail) + tick) this.#blame(`${id} rose to ${price} above its distance`);
  }

  #fill(fill: Fill, time: number, shown: Shown | null): void {
    const open = this.#orders.get(fill.order);
    if (!open || !shown) {
      this.#blame(`${fill.order} filled but is not open`);
      return;
    }
    this.#money(fill, open);
    const { execution } = this.#setup;
    const instrument = this.#instruments.get(fill.symbol)!;
    const by = 'candle' in shown ? 'candle' : 'book';
    if (fill.by !== (execution.fillOn === 'book' ? by : undefined))
      this.#blame(`${fill.order} filled by ${fill.by}`);
    const isLate = 'late' in shown && shown.late;
    if ((fill.late ?? false) !== isLate) this.#blame(`${fill.order} does not say whether it came late`);
    const limit = limitOf(open.order);
    if (limit !== null && (fill.side === 'buy' ? Number(fill.price) > limit : Number(fill.price) < limit)) {
      this.#blame(`${fill.order} filled at ${fill.price}, beyond its limit ${limit}`);
    }
    this.#patience(open, time);
    const { expiresAt = Number.POSITIVE_INFINITY, postOnly } = open.order;
    // After the open a fill is stamped with the end of its candle.
    const happened = 'candle' in shown ? shown.candle.start : time;
    if (happened >= expiresAt) this.#blame(`${fill.order} filled after it had expired`);
    if (postOnly && fill.liquidity !== 'maker') this.#blame(`${fill.order} took, but is post only`);
    this.#lastFills.set(fill.symbol, Number(fill.price));
    const slipped = Number(fill.slippage) / Number(fill.quantity);
    this.#lastReferences.set(fill.symbol, Number(fill.price) - (fill.side === 'buy' ? slipped : -slipped));
    // An order book that was shown to it may have put it to rest wherever its levels ended.
    if (fill.liquidity === 'maker' && !open.wasShort && execution.fillOn === 'candle') {
      this.#blame(`${fill.order} filled at its own price, but the market was beyond it all the time`);
    }
    const found =
      'candle' in shown
        ? [
            ...candleFaults(fill, open, shown, execution, instrument),
            ...momentFaults(fill, time, open, shown, execution),
            ...(fill.liquidity === 'maker' && isPassedOver(open, this.#sellable(), shown.candle)
              ? ['before a nearer limit']
              : []),
          ]
        : bookFaults(fill, open, shown, instrument, this.#consumptionOf(shown.orders));
    for (const fault of found)
      this.#blame(`${fill.order} ${fill.side} ${fill.quantity} @ ${fill.price}: ${fault}`);
    const isFilled = open.order.quantity !== null && open.filled.gte(decimal(open.order.quantity));
    const { parent } = open.order;
    const hasLeft = this.#entries.get(fill.symbol)?.has(parent ?? '') || parent === null;
    const isSoldOut = fill.side === 'sell' && (!hasLeft || this.#held.get(fill.symbol)?.eq(ZERO));
    if (isFilled || isSoldOut) this.#orders.delete(fill.order);
  }

  /** A limit that has been there since the candle began at the latest saw all of it. */
  #watchLimits({ candle, previousRange }: Extract<Shown, { candle: unknown }>): void {
    const { execution } = this.#setup;
    const tick = Number(this.#instruments.get(candle.symbol)!.tickSize);
    for (const open of this.#orders.values()) {
      const { symbol, side, activeFrom } = open.order;
      const limit = limitOf(open.order);
      if (symbol !== candle.symbol || limit === null || activeFrom > candle.start) continue;
      const slip = slippageBound(execution, previousRange, candle.high, tick) + tick;
      const farthest = side === 'sell' ? candle.low - slip : candle.high + slip;
      open.wasShort ||= isShort(side, limit, farthest);
    }
  }

  /** Cash, positions and fees to the last digit; nothing sold that is not held, nothing filled that is not asked. */
  #money(fill: Fill, open: AuditedOrder): void {
    const instrument = this.#instruments.get(fill.symbol)!;
    const [quantity, price, fee] = [decimal(fill.quantity), decimal(fill.price), decimal(fill.fee)];
    const notional = quantity.times(price);
    const rate = fill.liquidity === 'maker' ? instrument.makerFeeRate : instrument.takerFeeRate;
    if (!fee.eq(notional.times(decimal(rate)))) this.#blame(`${fill.order} paid a fee of ${fill.fee}`);
    if (!quantity.gt(ZERO) || !quantity.mod(decimal(instrument.lotSize)).eq(ZERO)) {
      this.#blame(`${fill.order} filled ${fill.quantity}, no multiple of the lot`);
    }
    open.filled = open.filled.plus(quantity);
    if (open.order.quantity !== null && open.filled.gt(decimal(open.order.quantity))) {
      this.#blame(`${fill.order} filled more than it asks`);
    }
    const before = this.#held.get(fill.symbol) ?? ZERO;
    const isBuy = fill.side === 'buy';
    const held = isBuy ? before.plus(quantity) : before.minus(quantity);
    this.cash = (isBuy ? this.cash.minus(notional) : this.cash.plus(notional)).minus(fee);
    this.#held.set(fill.symbol, held);
    this.#followEntries(fill, open.order, quantity);
    if (held.lt(ZERO)) this.#blame(`${fill.order} sold more than is held`);
    if (this.cash.lt(ZERO)) this.#blame(`${fill.order} was not paid for`);
  }

  /** Without the targets whose part of what was bought is less than a lot. */
  #sellable(): readonly AuditedOrder[] {
    return [...this.#orders.values()].filter(({ order: { symbol, parent, share } }) => {
      if (share === undefined) return true;
      const part = (this.#bought.get(parent ?? '') ?? ZERO).times(decimal(share));
      return part.gte(decimal(this.#instruments.get(symbol)!.lotSize));
    });
  }

  /** A stop or target sells what its own entry bought, any other sale the oldest first. */
  #followEntries({ symbol, side, price }: Fill, { id, parent }: Order, quantity: Big): void {
    const entries = this.#entries.get(symbol) ?? new Map<string, Big>();
    this.#entries.set(symbol, entries);
    if (side === 'buy') {
      entries.set(id, (entries.get(id) ?? ZERO).plus(quantity));
      const before = this.#bought.get(id) ?? ZERO;
      const notional =
        Number(before.toFixed()) * (this.#paid.get(id) ?? 0) + Number(quantity.toFixed()) * Number(price);
      this.#bought.set(id, before.plus(quantity));
      this.#paid.set(id, notional / Number(before.plus(quantity).toFixed()));
      return;
    }
    let rest = quantity;
    for (const [entry, left] of entries) {
      if (parent !== null && parent !== entry) continue;
      const taken = left.gt(rest) ? rest : left;
      rest = rest.minus(taken);
      entries.set(entry, left.minus(taken));
      if (taken.eq(left)) entries.delete(entry);
    }
    if (rest.gt(ZERO))
      this.#blame(`${id} sold ${rest.toFixed()} more than ${parent ?? 'all entries'} bought`);
  }

  /** IOC and FOK fill at one moment, and FOK whole. */
  #patience(open: AuditedOrder, time: number): void {
    const { id, timeInForce } = open.order;
    open.firstFilled ??= time;
    if (timeInForce && timeInForce !== 'GTC' && open.firstFilled !== time) this.#blame(`${id} waited`);
  }

  #consumptionOf({ symbol, time }: OrderBook): Consumption {
    const known = this.#consumption.get(symbol);
    if (known?.time === time) return known;
    if (known && known.time > time) this.#blame(`an older book of ${symbol} filled`);
    const fresh: Consumption = { time, buy: new Map(), sell: new Map() };
    this.#consumption.set(symbol, fresh);
    return fresh;
  }

  #mark({ symbol, close }: Candle): void {
    this.#marks.set(symbol, close);
  }

  #blame(fault: string): void {
    this.faults.push(fault);
  }
}

function isShort(side: Order['side'], limit: number, market: number): boolean {
  return side === 'sell' ? market < limit : market > limit;
}

/** The worst price that an order accepts; `null` where it has none. */
export function limitOf({ type, price, limit }: Order): number | null {
  if (type === 'limit' || type === 'take-profit') return Number(price);
  return type === 'stop-limit' ? Number(limit) : null;
}
