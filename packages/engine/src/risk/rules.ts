import type { Book, OpenOrder } from '../book/book.ts';
import { approximate, type Big, decimal, floorToStep, plain } from '../decimal.ts';
import { isTaken, leastNotional } from '../exchange/minimum.ts';
import { type OrderTerms, termsOf, tightened } from '../exchange/order-terms.ts';
import type { OrderRequest } from '../exchange/paper-exchange.ts';
import type {
  Bracket,
  ExitLevel,
  Instrument,
  Limits,
  Order,
  Refusal,
  Rule,
  Side,
  Signal,
  TradeSignal,
} from '../messages.ts';
import { amountText, priceText } from '../price-text.ts';
import { type Direction, intentOf, sideOf, signOf } from '../role.ts';
import { leftOf } from '../strategy/part-targets.ts';

/** An order, a refusal, or the withdrawal of an entry that waits, with its reason. */
export type Verdict =
  | { readonly order: OrderRequest }
  | { readonly refusal: Refusal }
  | { readonly withdrawal: string };

const ONE = decimal('1');

/** Orders of the strategy's own that may wait for one symbol, unless the limits say otherwise. */
export const MOST_OPEN_ORDERS = 10;

/** Everything that an entry is judged by. Fractions are fractions of equity. */
export interface EntryCase {
  readonly signal: TradeSignal;
  readonly book: Book;
  readonly instrument: Instrument;
  readonly time: number;
  readonly late: boolean;
  readonly equity: number;
  readonly limits: Limits;
  readonly dailyLoss: number;
  readonly drawdown: number;
  readonly entriesToday: number;
}

/** A rule that is broken: the figure, the limit and why. */
interface Breach {
  readonly rule: Rule;
  readonly figure: number;
  readonly limit: number;
  readonly reason: string;
}

/** Judges an entry by each rule in turn; what passes all of them becomes an order with stop and target. */
export function judgeEntry(entry: EntryCase): Verdict {
  const { signal, book, instrument } = entry;
  const { symbol, action, reason } = signal;
  const refuse = (breach: Breach): Verdict => ({ refusal: { symbol, action, ...breach } });
  const breach = firstBreach(entry);
  if (breach) return refuse(breach);
  const mark = book.marks.get(symbol) ?? 0;
  const intent = intentOf(action);
  const terms = termsOf(intent, signal.order, instrument, mark);
  const range = 'reason' in terms ? { low: mark, high: mark } : entryRange(terms, sideOf(intent), mark);
  const sized = size(entry, Math.max(mark, range.high), Math.min(mark, range.low));
  if ('rule' in sized) return refuse(sized);
  if ('reason' in terms) return refuse({ rule: 'instrument', ...terms });
  const { quantity } = sized;
  const bracket = bracketOf(entry, range, decimal(quantity));
  if ('rule' in bracket) return refuse(bracket);
  return { order: { ...intent, symbol, quantity, bracket, reason, terms } };
}

/** Between which prices an entry may come about. */
interface EntryRange {
  readonly low: number;
  readonly high: number;
}

function entryRange({ type, price, limit }: OrderTerms, side: Side, mark: number): EntryRange {
  if (price === null) return { low: mark, high: mark };
  const first = Number(price);
  if (type === 'limit') {
    return side === 'buy'
      ? { low: Math.min(first, mark), high: first }
      : { low: first, high: Math.max(first, mark) };
  }
  const second = Number(limit ?? price);
  return { low: Math.min(first, second), high: Math.max(first, second) };
}

/** The rules that say yes or no. Those that size the order come after them, then the cooldown and the order's prices. */
function firstBreach(entry: EntryCase): Breach | null {
  const { signal, limits, book } = entry;
  if (entry.late)
    return broken('stale-data', 1, 0, 'the candle came late: its price is no longer the market');
  const ofShort = shortBreach(entry);
  if (ofShort) return ofShort;
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
  const held = book.positions.get(signal.symbol)?.direction;
  if (held !== undefined && held !== intentOf(signal.action).direction) {
    return broken('already-held', 1, 0, `${signal.symbol} is held ${held}: close it first`);
  }
  const { maxEntriesPerPosition: most = 1 } = limits;
  const entries = entriesInto(book, signal);
  if (entries >= most)
    return broken('already-held', entries, most, alreadyHeld(signal.symbol, entries, most));
  const ofOrders = openOrdersBreach(book, signal.symbol, signal.id, limits);
  if (ofOrders) return ofOrders;
  const open = openPositions(book);
  if (entries === 0 && open >= limits.maxOpenPositions) {
    const reason = `${open} positions open, ${limits.maxOpenPositions} allowed`;
    return broken('open-positions', open, limits.maxOpenPositions, reason);
  }
  return null;
}

/** Only contracts can be sold short, and only if that is allowed. */
function shortBreach({ signal: { symbol, action }, instrument, limits }: EntryCase): Breach | null {
  if (action !== 'short') return null;
  if (instrument.kind !== 'perpetual') {
    const { base, quote } = instrument;
    const example = `${base}/${quote}:${quote}`;
    return broken(
      'short-selling',
      1,
      0,
      `${symbol} is a spot market, which cannot be sold short; a perpetual such as ${example} can`,
    );
  }
  if (limits.allowShort) return null;
  return broken('short-selling', 1, 0, 'short positions are not allowed: allow_short is false');
}

/**
 * Sizes the order, in quote, within position size, exposure and cash; each may leave too little to trade. It is
 * sized by the highest price it may be worth, and must be worth trading at the lowest.
 */
function size(entry: EntryCase, highest: number, lowest: number): Breach | { readonly quantity: string } {
  const { signal, limits, book, equity, instrument } = entry;
  const { direction } = intentOf(signal.action);
  const { committed, net, pendingCost } = commitments(book, signal);
  const share = Math.min(signal.positionSize ?? limits.maxPositionSize, limits.maxPositionSize);
  const asked = share * equity;
  const room = limits.maxExposure * equity - committed;
  const { maxNetExposure } = limits;
  const netRoom =
    maxNetExposure === undefined
      ? Number.POSITIVE_INFINITY
      : maxNetExposure * equity - signOf(direction) * net;
  const cash = (book.cashNumber - pendingCost) / (1 + Number(instrument.takerFeeRate));
  const notional = Math.max(0, Math.min(asked, room, netRoom, cash));
  const quantity = floorToStep(decimal(notional / highest), decimal(instrument.lotSize));
  if (isTradable(quantity, decimal(lowest), entry))
    return cooldownBreach(entry) ?? { quantity: plain(quantity) };
  const smallest = smallestNotional(lowest, entry) * (highest / lowest);
  const why = `leaves ${amountText(notional)} to trade, ${amountText(smallest)} is the least`;
  if (asked <= notional) {
    return broken('instrument', asked, smallest, `the position size of ${percent(share)} ${why}`);
  }
  if (maxNetExposure !== undefined && netRoom < room && netRoom <= cash) {
    return broken('net-exposure', net / equity, maxNetExposure, `the net exposure ${why}`);
  }
  if (room <= cash) {
    return broken('exposure', committed / equity, limits.maxExposure, `the exposure ${why}`);
  }
  return broken('cash', smallest, Math.max(0, cash), `the cash ${why}`);
}

/** Whether the exchange takes the entry now, and could still take the sale of it at the stop. */
function isTradable(quantity: Big, price: Big, entry: EntryCase): boolean {
  return isTaken(quantity, price.times(ONE.minus(decimal(lossAtStop(entry)))), entry.instrument);
}

/** By which fraction the order that closes the entry at its stop may be worth less: a short position's is worth more. */
function lossAtStop({ signal, limits }: EntryCase): number {
  return intentOf(signal.action).direction === 'long' ? limits.stopLoss : 0;
}

function smallestNotional(mark: number, entry: EntryCase): number {
  const { minNotional, minQuantity } = entry.instrument;
  return Math.max(Number(minNotional) / (1 - lossAtStop(entry)), Number(minQuantity) * mark);
}

function cooldownBreach({ book, signal, time, limits }: EntryCase): Breach | null {
  const last = book.lastTrip.get(signal.symbol);
  if (!last || Number(last.pnl) >= 0) return null;
  const elapsed = time - last.closedAt;
  if (elapsed >= limits.cooldownMs) return null;
  const reason = `${signal.symbol} lost ${elapsed / 60_000} minutes ago, the cooldown is ${limits.cooldownMs / 60_000}`;
  return broken('cooldown', elapsed, limits.cooldownMs, reason);
}

function bracketOf(entry: EntryCase, range: EntryRange, quantity: Big): Breach | Bracket {
  const { signal, limits } = entry;
  const { trailingStop } = signal;
  const levels = new Levels(entry, range);
  const stop = levels.level(signal.stop, trailingStop ?? limits.stopLoss);
  const { parts, last } = levels.parts();
  const target = levels.level(last ?? signal.target, limits.takeProfit);
  const breach =
    levels.breachOfStop(stop) ??
    levels.breachOfTarget(target) ??
    parts.map((part) => levels.breachOfPart(part, quantity)).find((found) => found !== null);
  if (breach) return breach;
  return {
    stop,
    target,
    ...(parts.length > 0 ? { parts } : {}),
    ...(trailingStop === undefined ? {} : { trail: trailingStop }),
  };
}

type Part = NonNullable<Bracket['parts']>[number];

/** Where the stop and the targets of an entry lie: judged as they will rest, for rounding may have moved a stop to the price. */
class Levels {
  readonly #entry: EntryCase;
  readonly #direction: Direction;
  /** The prices of the entry that are nearest to a stop and to a target. */
  readonly #worst: number;
  readonly #best: number;

  constructor(entry: EntryCase, { low, high }: EntryRange) {
    this.#entry = entry;
    this.#direction = intentOf(entry.signal.action).direction;
    [this.#worst, this.#best] = this.#direction === 'long' ? [low, high] : [high, low];
  }

  level(price: number | undefined, fraction: number): ExitLevel {
    return price === undefined ? { fraction } : { price: this.#onTick(price) };
  }

  /** The signal's targets, the nearest first. If they sell all of it, the last one is the bracket's own target. */
  parts(): { readonly parts: readonly Part[]; readonly last: number | undefined } {
    const { targets = [] } = this.#entry.signal;
    const sign = signOf(this.#direction);
    const sorted = targets.toSorted((a, b) => (a.price - b.price) * sign);
    const last = sorted.length > 0 && leftOf(sorted) === 0 ? sorted.pop()!.price : undefined;
    return {
      parts: sorted.map(({ price, portion }) => ({ price: this.#onTick(price), share: portion })),
      last,
    };
  }

  breachOfStop(stop: ExitLevel): Breach | null {
    if (!('price' in stop) || (this.#worst - Number(stop.price)) * signOf(this.#direction) > 0) return null;
    return this.#breach('stop', stop.price, this.#worst, this.#direction === 'long' ? 'below' : 'above');
  }

  breachOfTarget(target: ExitLevel): Breach | null {
    if (!('price' in target) || (Number(target.price) - this.#best) * signOf(this.#direction) > 0)
      return null;
    return this.#breach('target', target.price, this.#best, this.#direction === 'long' ? 'above' : 'below');
  }

  /** A part must be one that the exchange would take. */
  breachOfPart({ price, share }: Part, quantity: Big): Breach | null {
    const breach = this.breachOfTarget({ price });
    if (breach) return breach;
    const { instrument } = this.#entry;
    const part = floorToStep(quantity.times(decimal(share)), decimal(instrument.lotSize));
    if (isTaken(part, decimal(price), instrument)) return null;
    const worth = approximate(part.times(decimal(price)));
    const least = leastNotional(Number(price), instrument);
    const reason = `the target's part of ${percent(share)} is worth ${amountText(worth)}, ${amountText(least)} is the least`;
    return broken('instrument', worth, least, reason);
  }

  #onTick(price: number): string {
    return plain(tightened(decimal(price), decimal(this.#entry.instrument.tickSize), this.#direction));
  }

  #breach(what: string, price: string, limit: number, where: string): Breach {
    return broken(
      'bracket',
      Number(price),
      limit,
      `the ${what} ${price} is not ${where} the price ${priceText(limit)}`,
    );
  }
}

/** Positions held and entries on their way. */
function openPositions(book: Book): number {
  let count = book.positions.size;
  for (const { order, isEntry } of book.allOpenOrders()) {
    if (isEntry && !book.positions.has(order.symbol)) count += 1;
  }
  return count;
}

/** The entries of a position of which something is held, and those that wait and are not replaced. */
function entriesInto(book: Book, { symbol, id }: Signal): number {
  const { position, orders } = book.holding(symbol);
  const waiting = orders.filter(
    ({ isEntry, order }) => isEntry && !position?.lot(order.id) && !isReplaced(order, id),
  );
  return (position?.lots.length ?? 0) + waiting.length;
}

function isReplaced({ clientId }: Order, id: string | undefined): boolean {
  return id !== undefined && clientId === id;
}

/** Too many orders of the strategy's own wait already; those that protect an entry do not count. */
export function openOrdersBreach(
  book: Book,
  symbol: string,
  id: string | undefined,
  { maxOpenOrdersPerSymbol: most = MOST_OPEN_ORDERS }: Limits,
): Breach | null {
  const isOwn = ({ order }: OpenOrder) => order.parent === null && !isReplaced(order, id);
  const waiting = book.openOrders(symbol).filter(isOwn).length;
  if (waiting < most) return null;
  return broken('open-orders', waiting, most, `${waiting} orders of ${symbol} wait, ${most} allowed`);
}

function alreadyHeld(symbol: string, entries: number, most: number): string {
  if (most === 1) return `${symbol} is already held or being bought`;
  return `${symbol} has ${entries} entries, held or on their way, ${most} allowed`;
}

/**
 * What positions and pending entries are worth, added up and long less short, and what the pending ones will cost; in quote.
 */
function commitments(book: Book, signal: Signal): { committed: number; net: number; pendingCost: number } {
  let committed = 0;
  let net = 0;
  let pendingCost = 0;
  for (const { exposure, direction } of book.positions.values()) {
    committed += exposure;
    net += signOf(direction) * exposure;
  }
  for (const { order, isEntry, filled, direction } of book.allOpenOrders()) {
    const isGone = order.symbol === signal.symbol && isReplaced(order, signal.id);
    if (!isEntry || order.quantity === null || isGone) continue;
    const rest = approximate(decimal(order.quantity).minus(filled));
    // A limit or a trigger above the mark is what it may cost.
    const dearest = Math.max(Number(order.price), Number(order.limit ?? 0));
    const cost = rest * Math.max(book.marks.get(order.symbol) ?? 0, dearest);
    pendingCost += cost;
    net += signOf(direction) * cost;
  }
  return { committed: committed + pendingCost, net, pendingCost };
}

function broken(rule: Rule, figure: number, limit: number, reason: string): Breach {
  return { rule, figure, limit, reason };
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
