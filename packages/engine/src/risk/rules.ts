import type { Book } from '../book/book.ts';
import { approximate, ceilToStep, decimal, floorToStep, plain } from '../decimal.ts';
import type { OrderRequest } from '../exchange/paper-exchange.ts';
import type { Bracket, ExitLevel, Instrument, Limits, Refusal, Rule, Signal } from '../messages.ts';

export type Verdict = { readonly order: OrderRequest } | { readonly refusal: Refusal };

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

/** Judges an entry by each rule in turn; what passes all of them becomes a market order with stop and target. */
export function judgeEntry(entry: EntryCase): Verdict {
  const { signal } = entry;
  const breach = firstBreach(entry);
  if (breach) return { refusal: { symbol: signal.symbol, action: signal.action, ...breach } };
  const sized = size(entry);
  if ('rule' in sized) return { refusal: { symbol: signal.symbol, action: signal.action, ...sized } };
  const bracket = bracketOf(entry);
  if ('rule' in bracket) return { refusal: { symbol: signal.symbol, action: signal.action, ...bracket } };
  return {
    order: {
      symbol: signal.symbol,
      side: 'buy',
      quantity: sized.quantity,
      reduceOnly: false,
      bracket,
      reason: signal.reason,
    },
  };
}

/** The rules that say yes or no. Those that size the order come after them, and the cooldown last. */
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
  const open = openPositions(book);
  if (book.positions.has(signal.symbol) || hasEntry(book, signal.symbol)) {
    return broken('position-size', 1, 1, `${signal.symbol} is already held or being bought`);
  }
  if (open >= limits.maxOpenPositions) {
    const reason = `${open} positions open, ${limits.maxOpenPositions} allowed`;
    return broken('open-positions', open, limits.maxOpenPositions, reason);
  }
  return null;
}

/** Sizes the order within position size, exposure and cash; each may be what leaves too little to trade. */
function size(entry: EntryCase): Breach | { readonly quantity: string } {
  const { signal, limits, book, equity, instrument } = entry;
  const price = book.marks.get(signal.symbol) ?? 0;
  const { exposure, pendingCost } = commitments(book);
  const room = limits.maxExposure - exposure / equity;
  const cash = (book.cashNumber - pendingCost) / (1 + Number(instrument.takerFeeRate)) / equity;
  const asked = Math.min(signal.positionSize ?? limits.maxPositionSize, limits.maxPositionSize);
  const fraction = Math.max(0, Math.min(asked, room, cash));
  const quantity = floorToStep(decimal((fraction * equity) / price), decimal(instrument.lotSize));
  const smallest = smallestNotional(instrument, limits.stopLoss);
  const notional = approximate(quantity) * price;
  if (notional < smallest || quantity.lt(decimal(instrument.minQuantity))) {
    const sizes: readonly (readonly [Rule, number])[] = [
      ['position-size', asked],
      ['exposure', room],
      ['cash', cash],
    ];
    const [rule, limit] = sizes.find(([, share]) => share <= fraction) ?? (['cash', 0] as const);
    const why = `${rule} leaves ${notional.toFixed(2)} to trade, ${smallest.toFixed(2)} is the least`;
    return broken(asked * equity < smallest ? 'instrument' : rule, smallest / equity, limit, why);
  }
  return cooldownBreach(entry) ?? { quantity: plain(quantity) };
}

/** What the smallest entry is worth, so that its stop can still be sold above the exchange's minimum. */
function smallestNotional(instrument: Instrument, stopLoss: number): number {
  return Number(instrument.minNotional) / (1 - stopLoss);
}

function cooldownBreach({ book, signal, time, limits }: EntryCase): Breach | null {
  const last = book.lastTrip.get(signal.symbol);
  if (!last || Number(last.pnl) >= 0) return null;
  const elapsed = time - last.closedAt;
  if (elapsed >= limits.cooldownMs) return null;
  const reason = `${signal.symbol} lost ${elapsed / 60_000} minutes ago, the cooldown is ${limits.cooldownMs / 60_000}`;
  return broken('cooldown', elapsed, limits.cooldownMs, reason);
}

function bracketOf({ signal, limits, book, instrument }: EntryCase): Breach | Bracket {
  const price = book.marks.get(signal.symbol) ?? 0;
  const stop = level(signal.stop, limits.stopLoss, instrument);
  const target = level(signal.target, limits.takeProfit, instrument);
  if (signal.stop !== undefined && !(signal.stop < price)) {
    return broken('bracket', signal.stop, price, `the stop ${signal.stop} is not below the price ${price}`);
  }
  if (signal.target !== undefined && !(signal.target > price)) {
    return broken(
      'bracket',
      signal.target,
      price,
      `the target ${signal.target} is not above the price ${price}`,
    );
  }
  return { stop, target };
}

function level(price: number | undefined, fraction: number, { tickSize }: Instrument): ExitLevel {
  return price === undefined ? { fraction } : { price: plain(ceilToStep(decimal(price), decimal(tickSize))) };
}

/** Positions held and entries on their way. */
function openPositions(book: Book): number {
  let count = book.positions.size;
  for (const { order } of book.allOpenOrders()) {
    if (order.side === 'buy' && !book.positions.has(order.symbol)) count += 1;
  }
  return count;
}

function hasEntry(book: Book, symbol: string): boolean {
  return book.openOrders(symbol).some(({ order }) => order.side === 'buy');
}

/** What positions and pending entries are worth, and what the pending ones will cost, in quote. */
function commitments(book: Book): { exposure: number; pendingCost: number } {
  let exposure = 0;
  let pendingCost = 0;
  for (const position of book.positions.values()) exposure += book.worth(position);
  for (const { order, filled } of book.allOpenOrders()) {
    if (order.side !== 'buy' || order.quantity === null) continue;
    const rest = approximate(decimal(order.quantity).minus(filled));
    pendingCost += rest * (book.marks.get(order.symbol) ?? 0);
  }
  return { exposure: exposure + pendingCost, pendingCost };
}

function broken(rule: Rule, figure: number, limit: number, reason: string): Breach {
  return { rule, figure, limit, reason };
}
