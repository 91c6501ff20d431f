import type { RuntimeMetrics } from '@chimera/contract';
import { candleCounts } from '../../book/candles.ts';
import { fillSources } from '../../book/fills.ts';
import { countIn, entriesIn } from '../../book/journal.ts';
import type { Scope } from '../../book/scope.ts';
import { isoTime } from '../../clock.ts';
import type { LedgerReader } from '../../ledger/reader.ts';
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
