import { counted } from '@chimera/base';
import type { StrategyMetrics } from '@chimera/contract';
import { wallsInWords } from '@chimera/strategy-host';
import { type Passage, passage, quoted, type Words, words } from '../passage.ts';
import type { MarketReport, Report } from '../report.ts';

/** Where the prices came from, how fresh they were, and what the fills were made on. */
export function marketPassage({ market }: Report): Passage {
  const { source, switches, candles, fills, feed } = market;
  const rows = switches.map(({ time, from, to, reason }) => [time, ...[from, to, reason].map(quoted)]);
  const changed =
    switches.length > 0
      ? `; the source changed ${counted(switches.length, 'time')}, and positions that were open then are valued at the prices of both`
      : '';
  const refused =
    candles.refused > 0
      ? ` ${counted(candles.refused, 'more candle')} refused as impossible: no price in this report comes from them.`
      : '';
  return passage(
    'Market data',
    {
      list: [
        words`Prices of ${quoted(source)}${changed}.`,
        `${counted(candles.seen, 'candle')}: ${candles.flat} without a trade, ${candles.late} late (nothing new was decided on them).${refused}`,
        ...(feed ? [freshness(feed)] : []),
        `${counted(fills.byBook, 'fill')} by the order book, ${fills.byCandle} by candles, ${fills.late} of them late: resting orders that were met while nobody looked.`,
      ],
    },
    rows.length > 0 ? { columns: ['When', 'From', 'To', 'Why'], rows } : null,
  );
}

function freshness(feed: NonNullable<MarketReport['feed']>): string {
  const seconds = (value: number | null) => (value === null ? 'unknown' : `${value.toFixed(1)} s`);
  const { requests, errors, lagSeconds, longestLagSeconds, pollCycleSeconds } = feed;
  return `A candle is asked for within ${seconds(pollCycleSeconds)} of its close; the newest came after ${seconds(lagSeconds)}, the slowest in time after ${seconds(longestLagSeconds)}; ${errors} of ${counted(requests, 'request')} failed.`;
}

/** How anybody can see that nothing but market data was asked for. */
export function egressPassage({ market }: Report): Passage {
  const { feed, strategy } = market;
  const title = 'What left this machine';
  const kept = strategy ? wallsParagraphs(strategy) : [];
  if (!feed) {
    const nothing = strategy ? 'Nothing that Chimera asked for' : 'Nothing';
    return passage(title, `${nothing}: the market of this session needs no network.`, ...kept);
  }
  const rows = feed.egress.map(({ host, method, path, count }) => [
    ...[host, method, path].map(quoted),
    String(count),
  ]);
  return passage(
    title,
    'Requests for public market data, and nothing else; there is no code that could place an order and no credential to place it with.',
    rows.length > 0 ? { columns: ['Host', 'Method', 'Path', '#Requests'], rows } : 'None.',
    ...kept,
  );
}

/** What kept a strategy file in, as measured; `null` for a shipped strategy. */
export function wallsPassage({ market: { strategy } }: Report): Passage | null {
  return strategy && passage('What kept the strategy in', ...wallsParagraphs(strategy));
}

function wallsParagraphs({ isolation, walls, missing }: StrategyMetrics): readonly Words[] {
  const own = 'The strategy file ran in a process of its own';
  const unknown = 'Whether the strategy itself sent something is not known.';
  if (walls === null) return [`${own}. What kept it in was not measured.`, unknown];
  return [
    `${own}. Measured on this machine when it was started: ${wallsInWords({ walls })}.`,
    ...(walls.network === 'none' ? [unknown] : []),
    ...missing.map((what) => words`What this machine lacks: ${quoted(what)}.`),
    words`What was asked for: ${quoted('safety.strategy_isolation')} ${quoted(isolation)}.`,
  ];
}
