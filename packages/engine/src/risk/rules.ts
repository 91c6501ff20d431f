import { type Big, decimal, floorToStep, plain } from '../decimal.ts';
import { isTaken } from '../exchange/minimum.ts';
import { termsOf } from '../exchange/order-terms.ts';
import type { OrderRequest } from '../exchange/paper-exchange.ts';
import type { Refusal } from '../messages.ts';
import { amountText } from '../price-text.ts';
import { intentOf, sideOf, signOf } from '../role.ts';
import { bracketOf, entryRange } from './bracket.ts';
import { type Breach, broken, percent } from './breach.ts';
import { commitments, entriesInto, openOrdersBreach, openPositions, reversed } from './commitments.ts';
import type { EntryCase } from './entry-case.ts';

/** An order, a refusal, or the withdrawal of an entry that waits, with its reason. */
export type Verdict =
  | { readonly order: OrderRequest }
  | { readonly refusal: Refusal }
  | { readonly withdrawal: string };

const ONE = decimal('1');

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
  if (held !== undefined && held !== intentOf(signal.action).direction && !signal.reverse) {
    return broken(
      'already-held',
      1,
      0,
      `${signal.symbol} is held ${held}: close it first, or say reverse: true`,
    );
  }
  const { maxEntriesPerPosition: most = 1 } = limits;
  const entries = entriesInto(book, signal);
  if (entries >= most)
    return broken('already-held', entries, most, alreadyHeld(signal.symbol, entries, most));
  const ofOrders = openOrdersBreach(book, signal.symbol, signal.id, limits);
  if (ofOrders) return ofOrders;
  const open = openPositions(book, signal);
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
  const freed = reversed(book, signal)?.worth ?? 0;
  const cash = (book.cashNumber + freed - pendingCost) / (1 + Number(instrument.takerFeeRate));
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
  if (!last) return null;
  const elapsed = time - last.closedAt;
  const { cooldownAfterExitMs = 0 } = limits;
  if (elapsed < cooldownAfterExitMs) {
    const reason = `${signal.symbol} was closed ${elapsed / 60_000} minutes ago, the cooldown after an exit is ${cooldownAfterExitMs / 60_000}`;
    return broken('cooldown', elapsed, cooldownAfterExitMs, reason);
  }
  if (Number(last.pnl) >= 0) return null;
  if (elapsed >= limits.cooldownMs) return null;
  const reason = `${signal.symbol} lost ${elapsed / 60_000} minutes ago, the cooldown is ${limits.cooldownMs / 60_000}`;
  return broken('cooldown', elapsed, limits.cooldownMs, reason);
}

function alreadyHeld(symbol: string, entries: number, most: number): string {
  if (most === 1) return `${symbol} is already held or being bought`;
  return `${symbol} has ${entries} entries, held or on their way, ${most} allowed`;
}
