import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { RuntimeMetrics } from '../monitor/metrics.ts';
import { entriesIn, type Period } from './period.ts';
import type { FeedReport, MarketReport } from './report.ts';

interface CandleCounts {
  readonly seen: number;
  readonly flat: number;
  readonly late: number;
}

export function collectMarket(
  reader: LedgerReader,
  period: Period,
  { market }: RuntimeMetrics,
): MarketReport {
  const fills = entriesIn(reader, period, 'fill').map(({ data }) => data);
  const byBook = fills.filter(({ by }) => by === 'book').length;
  return {
    source: market.source,
    switches: entriesIn(reader, period, 'source-changed').map(({ time, data }) => ({
      time: isoTime(time),
      ...data,
    })),
    candles: candleCounts(reader, period),
    fills: { byBook, byCandle: fills.length - byBook, late: fills.filter(({ late }) => late).length },
    feed: feedOf(market),
  };
}

function candleCounts(reader: LedgerReader, { from, to, session }: Period): CandleCounts {
  const counts = reader.row<CandleCounts>(
    `SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE kind = 'candle' AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ?))`,
    session,
    to,
    from,
    from,
  );
  return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}

function feedOf(market: RuntimeMetrics['market']): FeedReport | null {
  const { requests, request_errors: errors, egress } = market;
  if (requests === 0 && egress.length === 0) return null;
  return {
    requests,
    errors,
    lagSeconds: market.feed_lag_seconds,
    longestLagSeconds: market.longest_feed_lag_seconds,
    pollCycleSeconds: market.poll_cycle_seconds,
    egress,
  };
}
