import { tradesAfter } from '@chimera/book';
import { LEAST_ROUND_TRIPS, type TradeRecord } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** What of the trades' record is asked for often. */
export type TradeCounts = Pick<TradeRecord, 'trades' | 'winRate' | 'profitFactor'>;

interface Followed {
  readonly trades: number;
  readonly wins: number;
  readonly grossProfit: number;
  readonly grossLoss: number;
}

const followed = new WeakMap<LedgerReader, Followed>();
const NOTHING: Followed = { trades: 0, wins: 0, grossProfit: 0, grossLoss: 0 };

/**
 * The engine's `tradeRecordOf` over all round trips of the book, as far as it is asked for often. Round trips only ever
 * come to the others: a reader adds up the new ones alone.
 */
export function tradeCounts(reader: LedgerReader): TradeCounts {
  let { trades, wins, grossProfit, grossLoss } = followed.get(reader) ?? NOTHING;
  for (const trade of tradesAfter(reader, trades)) {
    const pnl = Number(trade.pnl);
    trades += 1;
    if (pnl > 0) {
      wins += 1;
      grossProfit += pnl;
    }
    if (pnl < 0) grossLoss -= pnl;
  }
  followed.set(reader, { trades, wins, grossProfit, grossLoss });
  const isEnough = trades >= LEAST_ROUND_TRIPS;
  return {
    trades,
    winRate: isEnough ? wins / trades : null,
    profitFactor: isEnough && grossLoss > 0 ? grossProfit / grossLoss : null,
  };
}
