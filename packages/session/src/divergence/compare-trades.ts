import { isoTime } from '@chimera/base';
import type { TradeComparison, TradeDifference, TradeTerms } from './divergence.ts';
import type { Trade, Trades } from './trades.ts';

/** A report has this many rows at most. */
const MOST_ROWS = 10;

/** Means of several fills differ in their last digits by the order in which they were added up. */
const SAME = 1e-9;

/** Puts the trades of a session beside those of another run over the same market. */
export function compareTrades(session: Trades, other: Trades): TradeComparison {
  const names = new Set([...session.all.keys(), ...other.all.keys()]);
  const pairs = [...names].map((name) => [session.all.get(name), other.all.get(name)] as const);
  const matched = pairs.filter((pair): pair is readonly [Trade, Trade] => pair.every(Boolean));
  const same = matched.filter(([a, b]) => isSame(a, b)).length;
  const worse = matched.map(([a, b]) => worseBy(a, b));
  const different = pairs
    .filter(([a, b]) => !(a && b && isSame(a, b)))
    .map(([a, b]) => differenceOf(a, b))
    .toSorted((a, b) => (a.decidedAt ?? '').localeCompare(b.decidedAt ?? ''));
  return {
    session: session.all.size,
    other: other.all.size,
    matched: matched.length,
    same,
    worse:
      worse.length === 0
        ? null
        : { mean: worse.reduce((sum, each) => sum + each, 0) / worse.length, most: Math.max(...worse) },
    rows: different.slice(0, MOST_ROWS),
    omitted: Math.max(0, different.length - MOST_ROWS),
  };
}

function isSame(a: Trade, b: Trade): boolean {
  return isClose(a.quantity, b.quantity) && isClose(a.price, b.price);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

/** The fraction that the first paid more, or got less, than the second. */
function worseBy({ side, price }: Trade, other: Trade): number {
  const more = price / other.price - 1;
  if (isClose(price, other.price)) return 0;
  return side === 'buy' ? more : -more;
}

function differenceOf(session: Trade | undefined, other: Trade | undefined): TradeDifference {
  const { decidedAt, symbol, side, reason } = (session ?? other)!;
  return {
    decidedAt: decidedAt === null ? null : isoTime(decidedAt),
    symbol,
    side,
    reason,
    session: termsOf(session),
    other: termsOf(other),
    worse: session && other ? worseBy(session, other) : null,
  };
}

function termsOf(trade: Trade | undefined): TradeTerms | null {
  return trade ? { quantity: trade.quantity, price: trade.price } : null;
}
