import type { Book } from '../book/book.ts';
import { approximate, type Big, ceilToStep, decimal, floorToStep, plain } from '../decimal.ts';
import { isTaken, leastNotional } from '../exchange/minimum.ts';
import { type OrderTerms, termsOf } from '../exchange/order-terms.ts';
import type { OrderRequest } from '../exchange/paper-exchange.ts';
import type { Bracket, ExitLevel, Instrument, Limits, Refusal, Rule, Signal } from '../messages.ts';
import { amountText, priceText } from '../price-text.ts';
import { intentOf, sideOf } from '../role.ts';
import { leftOf } from '../strategy/part-targets.ts';

/** An order, a refusal, or the withdrawal of an entry that waits, with its reason. */
export type Verdict =
  | { readonly order: OrderRequest }
  | { readonly refusal: Refusal }
  | { readonly withdrawal: string };

const ONE = decimal('1');

/** Everything that an entry is judged by. Fractions are fractions of equity. */
export interface EntryCase {
  readonly signal: Signal;
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
  const terms = termsOf(sideOf(intent), signal.order, instrument, mark);
  const range = 'reason' in terms ? { low: mark, high: mark } : entryRange(terms, mark);
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

function entryRange({ type, price, limit }: OrderTerms, mark: number): EntryRange {
  if (price === null) return { low: mark, high: mark };
  const first = Number(price);
  if (type === 'limit') return { low: Math.min(first, mark), high: first };
  const second = Number(limit ?? price);
  return { low: Math.min(first, second), high: Math.max(first, second) };
}

/** The rules that say yes or no. Those that size the order come after them, then the cooldown and the order's prices. */
function firstBreach(entry: EntryCase): Breach | null {
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
  const { maxEntriesPerPosition: most = 1 } = limits;
  const entries = entriesInto(book, signal.symbol);
  if (entries >= most)
    return broken('already-held', entries, most, alreadyHeld(signal.symbol, entries, most));
  const open = openPositions(book);
  if (entries === 0 && open >= limits.maxOpenPositions) {
    const reason = `${open} positions open, ${limits.maxOpenPositions} allowed`;
    return broken('open-positions', open, limits.maxOpenPositions, reason);
  }
  return null;
}

/**
 * Sizes the order, in quote, within position size, exposure and cash; each may leave too little to trade. It is
 * sized by the highest price it may be worth, and must be worth trading at the lowest.
 */
function size(entry: EntryCase, highest: number, lowest: number): Breach | { readonly quantity: string } {
  const { signal, limits, book, equity, instrument } = entry;
  const { committed, pendingCost } = commitments(book);
  const share = Math.min(signal.positionSize ?? limits.maxPositionSize, limits.maxPositionSize);
  const asked = share * equity;
  const room = limits.maxExposure * equity - committed;
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
    return broken('exposure', committed / equity, limits.maxExposure, `the exposure ${why}`);
  }
  return broken('cash', smallest, Math.max(0, cash), `the cash ${why}`);
}

/** Whether the exchange takes the entry now, and could still take the sale of it at the stop. */
function isTradable(quantity: Big, price: Big, { instrument, limits }: EntryCase): boolean {
  return isTaken(quantity, price.times(ONE.minus(decimal(limits.stopLoss))), instrument);
}

function smallestNotional(mark: number, { instrument, limits }: EntryCase): number {
  return Math.max(
    Number(instrument.minNotional) / (1 - limits.stopLoss),
    Number(instrument.minQuantity) * mark,
  );
}

function cooldownBreach({ book, signal, time, limits }: EntryCase): Breach | null {
  const last = book.lastTrip.get(signal.symbol);
  if (!last || Number(last.pnl) >= 0) return null;
  const elapsed = time - last.closedAt;
  if (elapsed >= limits.cooldownMs) return null;
  const reason = `${signal.symbol} lost ${elapsed / 60_000} minutes ago, the cooldown is ${limits.cooldownMs / 60_000}`;
  return broken('cooldown', elapsed, limits.cooldownMs, reason);
}

function bracketOf(entry: EntryCase, { low, high }: EntryRange, quantity: Big): Breach | Bracket {
  const { signal, limits, instrument } = entry;
  const { trailingStop } = signal;
  const stop = level(signal.stop, trailingStop ?? limits.stopLoss, instrument);
  const { parts, last } = partsOf(signal, instrument);
  const target = level(last ?? signal.target, limits.takeProfit, instrument);
  // Judged as it will rest: rounding to the tick may have lifted a stop to the price.
  if ('price' in stop && Number(stop.price) >= low) {
    const reason = `the stop ${stop.price} is not below the price ${priceText(low)}`;
    return broken('bracket', Number(stop.price), low, reason);
  }
  if ('price' in target && Number(target.price) <= high) {
    const reason = `the target ${target.price} is not above the price ${priceText(high)}`;
    return broken('bracket', Number(target.price), high, reason);
  }
  for (const part of parts) {
    const breach = partBreach(part, high, quantity, entry);
    if (breach) return breach;
  }
  return {
    stop,
    target,
    ...(parts.length > 0 ? { parts } : {}),
    ...(trailingStop === undefined ? {} : { trail: trailingStop }),
  };
}

/** The signal's targets, the nearest first. If they sell all of it, the last one is the bracket's own target. */
function partsOf({ targets = [] }: Signal, { tickSize }: Instrument) {
  const sorted = targets.toSorted((a, b) => a.price - b.price);
  const last = sorted.length > 0 && leftOf(sorted) === 0 ? sorted.pop()!.price : undefined;
  const tick = decimal(tickSize);
  const parts = sorted.map(({ price, portion }) => ({
    price: plain(ceilToStep(decimal(price), tick)),
    share: portion,
  }));
  return { parts, last };
}

/** Whether the exchange would take the sale of this part. */
function partBreach(
  { price, share }: NonNullable<Bracket['parts']>[number],
  high: number,
  quantity: Big,
  { instrument }: EntryCase,
): Breach | null {
  if (Number(price) <= high) {
    return broken(
      'bracket',
      Number(price),
      high,
      `the target ${price} is not above the price ${priceText(high)}`,
    );
  }
  const part = floorToStep(quantity.times(decimal(share)), decimal(instrument.lotSize));
  if (isTaken(part, decimal(price), instrument)) return null;
  const worth = approximate(part.times(decimal(price)));
  const least = leastNotional(Number(price), instrument);
  const reason = `the target's part of ${percent(share)} is worth ${amountText(worth)}, ${amountText(least)} is the least`;
  return broken('instrument', worth, least, reason);
}

/** Rounded up to the tick, like the exchange's own: a stop is never looser than asked, a target never nearer. */
function level(price: number | undefined, fraction: number, { tickSize }: Instrument): ExitLevel {
  return price === undefined ? { fraction } : { price: plain(ceilToStep(decimal(price), decimal(tickSize))) };
}

/** Positions held and entries on their way. */
function openPositions(book: Book): number {
  let count = book.positions.size;
  for (const { order, isEntry } of book.allOpenOrders()) {
    if (isEntry && !book.positions.has(order.symbol)) count += 1;
  }
  return count;
}

/** The entries of a position of which something is held, and those that wait. */
function entriesInto(book: Book, symbol: string): number {
  const { position, orders } = book.holding(symbol);
  const waiting = orders.filter(({ isEntry, order }) => isEntry && !position?.lot(order.id));
  return (position?.lots.length ?? 0) + waiting.length;
}

function alreadyHeld(symbol: string, entries: number, most: number): string {
  if (most === 1) return `${symbol} is already held or being bought`;
  return `${symbol} has ${entries} entries, held or on their way, ${most} allowed`;
}

/** What positions and pending entries are worth, and what the pending ones will cost, in quote. */
function commitments(book: Book): { committed: number; pendingCost: number } {
  let committed = 0;
  let pendingCost = 0;
  for (const position of book.positions.values()) committed += book.worth(position);
  for (const { order, isEntry, filled } of book.allOpenOrders()) {
    if (!isEntry || order.quantity === null) continue;
    const rest = approximate(decimal(order.quantity).minus(filled));
    // A limit or a trigger above the mark is what it may cost.
    const dearest = Math.max(Number(order.price), Number(order.limit ?? 0));
    pendingCost += rest * Math.max(book.marks.get(order.symbol) ?? 0, dearest);
  }
  return { committed: committed + pendingCost, pendingCost };
}

function broken(rule: Rule, figure: number, limit: number, reason: string): Breach {
  return { rule, figure, limit, reason };
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
