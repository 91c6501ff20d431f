import type { RoundTrip } from '../book/position.ts';
import { LEAST_ROUND_TRIPS, type TRIP_NUMBERS } from './definitions.ts';
import { median } from './median.ts';

/** The round trips of one symbol, of one exit reason, one direction or one tag. Money is in the quote currency, net of fees. */
export interface TradeGroup {
  readonly name: string;
  readonly trades: number;
  readonly wins: number;
  readonly losses: number;
  readonly pnl: number;
  readonly fees: number;
  /** Below 10 round trips `null`, like the whole record's. */
  readonly winRate: number | null;
}

/** What the round trips came to. A trade that broke even to the last digit is neither a win nor a loss. */
export interface TradeRecord extends Readonly<Record<(typeof TRIP_NUMBERS)[number], number | null>> {
  readonly trades: number;
  readonly wins: number;
  readonly losses: number;
  readonly grossProfit: number;
  /** As a positive number. */
  readonly grossLoss: number;
  readonly longestWinStreak: number;
  readonly longestLossStreak: number;
  readonly averageHoldingMs: number | null;
  readonly medianHoldingMs: number | null;
  readonly longestHoldingMs: number | null;
  /** By name. */
  readonly bySymbol: readonly TradeGroup[];
  readonly byExitReason: readonly TradeGroup[];
  readonly byDirection: readonly TradeGroup[];
  /** Of the round trips that have a tag. */
  readonly byTag: readonly TradeGroup[];
}

/**
 * The record of these round trips, in the order in which they closed. `definitions` says what each figure is.
 *
 * Profit factor, win rate, averages and streaks: R. Pardo, *The Evaluation and Optimization of Trading Strategies*;
 * expectancy as the mean result: V. Tharp, *Trade Your Way to Financial Freedom*, there per unit of risk.
 */
export function tradeRecordOf(trips: readonly RoundTrip[]): TradeRecord {
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
    best: results.reduce<number | null>((best, pnl) => (best === null || pnl > best ? pnl : best), null),
    worst: results.reduce<number | null>((worst, pnl) => (worst === null || pnl < worst ? pnl : worst), null),
    longestWinStreak: longestStreak(results, (pnl) => pnl > 0),
    longestLossStreak: longestStreak(results, (pnl) => pnl < 0),
    averageHoldingMs: average(holdings),
    medianHoldingMs: median(holdings),
    longestHoldingMs: holdings.at(-1) ?? null,
    bySymbol: groupsOf(trips, ({ symbol }) => symbol),
    byExitReason: groupsOf(trips, ({ exitReason }) => exitReason),
    byDirection: groupsOf(trips, ({ direction = 'long' }) => direction),
    byTag: groupsOf(trips, ({ tag }) => tag ?? null),
  };
}

/** What has no name is in no group. */
function groupsOf(
  trips: readonly RoundTrip[],
  nameOf: (trip: RoundTrip) => string | null,
): readonly TradeGroup[] {
  const names = [...new Set(trips.map(nameOf))].filter((name) => name !== null).sort();
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

function longestStreak(results: readonly number[], counts: (pnl: number) => boolean): number {
  let longest = 0;
  let current = 0;
  for (const pnl of results) {
    current = counts(pnl) ? current + 1 : 0;
    if (current > longest) longest = current;
  }
  return longest;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : total(values) / values.length;
}
