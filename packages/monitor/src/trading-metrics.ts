import { isoTime } from '@chimera/base';
import {
  accountOf,
  bookOpening,
  countAfter,
  dayEnds,
  lastCandleEnd,
  lastEquity,
  lastSession,
  newestEntry,
  quarantinedIn,
  valuedPositions,
} from '@chimera/book';
import type { MarketMetrics, PositionMetrics, TradingMetrics } from '@chimera/contract';
import { type Figures, figuresOf } from '@chimera/engine';
import { heldShare, type LedgerReader } from '@chimera/ledger';
import type { FeedStatus } from '@chimera/market-data';
import { tradeCounts } from './trade-counts.ts';
import { worstDrawdown } from './worst-drawdown.ts';

/**
 * The book in figures, read from the ledger's projections; cheap enough to be asked several times a second.
 * `exposure`, `daily_loss` and `max_drawdown` are fractions of equity; money is in the quote currency. Before the
 * book is opened everything is 0. `quarantined` are the symbols that do not answer: of the last health check unless given.
 */
export function tradingMetrics(
  reader: LedgerReader,
  quarantined: readonly { readonly symbol: string }[] = quarantinedIn(reader),
): TradingMetrics {
  return reader.atOnce(() => {
    const opening = bookOpening(reader);
    const startingCash = Number(opening?.identity.startingCash ?? 0);
    const account = accountOf(reader);
    const last = lastEquity(reader);
    const equity = last?.equity ?? startingCash;
    const positions = positionsOf(reader, new Set(quarantined.map(({ symbol }) => symbol)));
    const { sharpe, sortino } = ratios(reader, { startingCash, startedAt: opening?.time ?? 0 });
    const record = tradeCounts(reader);
    return {
      trades: record.trades,
      orders: account?.orders ?? 0,
      fills: account?.fills ?? 0,
      refusals: account?.refusals ?? 0,
      equity,
      cash: Number(account?.cash ?? startingCash),
      realized_pnl: Number(account?.realized ?? 0),
      unrealized_pnl: positions.reduce((sum, position) => sum + position.unrealized_pnl, 0),
      fees: Number(account?.fees ?? 0),
      exposure: last ? heldShare(last) : 0,
      daily_loss: dailyLoss(reader, equity),
      max_drawdown: worstDrawdown(reader, startingCash),
      win_rate: record.winRate,
      profit_factor: record.profitFactor,
      sharpe,
      sortino,
      positions,
    };
  });
}

/**
 * Where the data comes from and how old it is: from the end of the newest candle of this session to `now`, in
 * session time. `newest_candle` is that candle's start; both are `null` until the session has seen one.
 */
export function marketMetrics(
  reader: LedgerReader,
  source: string,
  now: number | null,
  feed: FeedStatus | null = null,
): MarketMetrics {
  return reader.atOnce(() => {
    const session = lastSession(reader);
    const end = session ? lastCandleEnd(reader, session.id) : null;
    return {
      source: feed?.source ?? source,
      newest_candle: session && end !== null ? isoTime(end - session.started.setup.periodMs) : null,
      data_age_seconds: end === null || now === null ? null : Math.max(0, (now - end) / 1000),
      gaps: countAfter(reader, 'gap', session?.seq ?? 0),
      flat_candles: feed?.flat ?? 0,
      feed_lag_seconds: secondsOf(feed?.lagMs),
      longest_feed_lag_seconds: secondsOf(feed?.longestLagMs),
      poll_cycle_seconds: secondsOf(feed?.cycleMs),
      clock_skew_seconds: secondsOf(feed?.skewMs),
      quarantined: (feed?.quarantined ?? []).map(({ since, ...symbol }) => ({
        ...symbol,
        since: isoTime(since),
      })),
      requests: feed?.requests ?? 0,
      request_errors: feed?.errors ?? 0,
      egress: feed?.egress ?? [],
    };
  });
}

function secondsOf(ms: number | null | undefined): number | null {
  return ms === null || ms === undefined ? null : ms / 1000;
}

function positionsOf(reader: LedgerReader, quarantined: ReadonlySet<string>): readonly PositionMetrics[] {
  return valuedPositions(reader).map(
    ({ symbol, direction, quantity, entryPrice, price, mark, unrealized }) => ({
      symbol,
      ...(direction === 'short' ? { direction } : {}),
      quantity: Number(quantity),
      entry_price: entryPrice,
      mark_price: price,
      mark_time: mark && isoTime(mark.time),
      quarantined: quarantined.has(symbol),
      unrealized_pnl: unrealized,
    }),
  );
}

/** What today lost, as a fraction of the equity that the governor measures the day from. */
function dailyLoss(reader: LedgerReader, equity: number): number {
  const before = newestEntry(reader, 'day-started')?.data.equity ?? 0;
  // A book that is worth nothing has nothing to lose.
  return before > 0 ? Math.max(0, (before - equity) / before) : 0;
}

/** The ratios need only the last equity of each UTC day. */
function ratios(
  reader: LedgerReader,
  start: { readonly startingCash: number; readonly startedAt: number },
): Pick<Figures, 'sharpe' | 'sortino'> {
  return figuresOf({
    ...start,
    points: dayEnds(reader),
    trips: [],
    fills: 0,
    fees: 0,
    slippage: 0,
    turnover: 0,
  });
}
