import { counted } from '../number-format.ts';
import { list, outside, section, table, wordsOf } from './markdown-text.ts';
import type { MarketReport, Report } from './report.ts';
import { wallsParagraphs } from './walls-passage.ts';

/** Where the prices came from, how fresh they were, and what the fills were made on. */
export function marketSection({ market }: Report): string {
  const { source, switches, candles, fills, feed } = market;
  const rows = switches.map(({ time, from, to, reason }) => [
    time,
    outside(from),
    outside(to),
    outside(reason),
  ]);
  return section(
    'Market data',
    list([
      `Prices of ${outside(source)}${switches.length > 0 ? `; the source changed ${counted(switches.length, 'time')}, and positions that were open then are valued at the prices of both` : ''}.`,
      `${counted(candles.seen, 'candle')}: ${candles.flat} without a trade, ${candles.late} late (nothing new was decided on them).${candles.refused > 0 ? ` ${counted(candles.refused, 'more candle')} refused as impossible: no price in this report comes from them.` : ''}`,
      ...(feed ? [freshness(feed)] : []),
      `${counted(fills.byBook, 'fill')} by the order book, ${fills.byCandle} by candles, ${fills.late} of them late: resting orders that were met while nobody looked.`,
    ]),
    rows.length > 0 ? table(['When', 'From', 'To', 'Why'], rows) : null,
  );
}

function freshness(feed: NonNullable<MarketReport['feed']>): string {
  const seconds = (value: number | null) => (value === null ? 'unknown' : `${value.toFixed(1)} s`);
  const { requests, errors, lagSeconds, longestLagSeconds, pollCycleSeconds } = feed;
  return `A candle is asked for within ${seconds(pollCycleSeconds)} of its close; the newest came after ${seconds(lagSeconds)}, the slowest in time after ${seconds(longestLagSeconds)}; ${errors} of ${counted(requests, 'request')} failed.`;
}

/** How anybody can see that nothing but market data was asked for. */
export function egressSection({ market }: Report): string {
  const { feed, strategy } = market;
  const kept = strategy ? wallsParagraphs(strategy).map(wordsOf) : [];
  if (!feed) {
    const nothing = strategy ? 'Nothing that Chimera asked for' : 'Nothing';
    return section(
      'What left this machine',
      `${nothing}: the market of this session needs no network.`,
      ...kept,
    );
  }
  const rows = feed.egress.map(({ host, method, path, count }) => [
    outside(host),
    outside(method),
    outside(path),
    String(count),
  ]);
  return section(
    'What left this machine',
    'Requests for public market data, and nothing else; there is no code that could place an order and no credential to place it with.',
    rows.length > 0 ? table(['Host', 'Method', 'Path', '#Requests'], rows) : 'None.',
    ...kept,
  );
}
