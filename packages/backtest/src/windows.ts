import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { firstFrom, startAt } from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import type { Span } from '@chimera/strategy-host';
import type { Prepared } from './prepare.ts';
import type { WindowResult } from './result.ts';
import { type OnProgress, runBacktest } from './run.ts';
import { runFigures } from './summarize.ts';

/** A span in this many parts of equal time, one after the other. Candles of one moment stay together. */
export function splitSpan(table: CandleTable, span: Span, count: number): readonly Span[] {
  const from = startAt(table, span.from);
  const to = startAt(table, span.to - 1) + table.periodMs;
  const edges = Array.from({ length: count + 1 }, (_, place) =>
    place === count ? span.to : firstFrom(table, from + ((to - from) * place) / count),
  );
  const parts = edges.slice(1).map((end, place) => ({ from: edges[place]!, to: end }));
  if (parts.every((part) => part.to > part.from)) return parts;
  throw new ConfigError([
    usage(
      'The data cannot be split so',
      'the number of windows',
      String(count),
      'windows with candles in each',
      {
        remedy: 'ask for fewer windows, or give more data',
      },
    ),
  ]);
}

/**
 * Runs each window by itself: from flat and from the starting cash, warmed by the candles before it. The parameters
 * are those that were given; `chimera optimize` is what chooses them on one window and tries them on the next.
 */
export async function runWindows(
  prepared: Prepared,
  count: number,
  onProgress: OnProgress,
): Promise<readonly WindowResult[]> {
  if (count === 0) return [];
  const { table, span, startingCash } = prepared;
  const results: WindowResult[] = [];
  for (const part of splitSpan(table, span, count)) {
    const run = await runBacktest({ ...prepared, span: part, onProgress });
    const { totalReturn, drawdown, fees } = runFigures(run, startingCash);
    results.push({
      from: run.from,
      to: run.to,
      return: totalReturn ?? 0,
      held: run.held.at(-1)!.equity / startingCash - 1,
      drawdown: drawdown.fraction,
      trades: run.book.trips.length,
      fees,
    });
  }
  return results;
}
