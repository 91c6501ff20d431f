import { isoTime } from '@chimera/base';
import { candleCounts, countIn, entriesIn, fillSources, type Scope } from '@chimera/book';
import type { RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { FeedReport, MarketReport } from '../report.ts';

export function collectMarket(
  reader: LedgerReader,
  period: Scope,
  { market, strategy = null }: RuntimeMetrics,
): MarketReport {
  const fills = entriesIn(reader, period, 'fill').map(({ data }) => data);
  return {
    source: market.source,
    switches: entriesIn(reader, period, 'source-changed').map(({ time, data }) => ({
      time: isoTime(time),
      ...data,
    })),
    candles: {
      ...candleCounts(reader, period),
      refused: countIn(reader, period, 'candle-refused'),
    },
    fills: fillSources(fills),
    feed: feedOf(market),
    strategy,
  };
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
