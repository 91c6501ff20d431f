import { candleAt, firstFrom, type Instrument, lastBefore, startAt } from '@chimera/engine';
import type { CandleTable } from './candle-table.ts';
import { type Feed, isAfter } from './feed.ts';
import { paced } from './paced.ts';

/** What a book that lives on this recording is bound to. */
export function marketOf({ sha256 }: Pick<CandleTable, 'sha256'>): string {
  return `recorded:${sha256}`;
}

/** When the first candle of a recording begins and when the last one ends. */
export function spanOf(table: CandleTable): { readonly start: number; readonly end: number } {
  return { start: startAt(table, 0), end: startAt(table, table.length - 1) + table.periodMs };
}

/** A recording as a feed. */
export function recordedFeed(table: CandleTable, instruments: readonly Instrument[]): Feed {
  return {
    source: 'recorded',
    end: spanOf(table).end,
    instruments,
    async history(before, count, after) {
      const rows = lastBefore(table, firstFrom(table, before), count);
      return rows.map((row) => candleAt(table, row)).filter((candle) => isAfter(candle, after));
    },
    // There are no books in it.
    want: () => {},
    events: (span, clock, signal) => paced(since(table, span.from), span, table.periodMs, clock, signal),
  };
}

function* since(table: CandleTable, from: number) {
  for (let row = firstFrom(table, from); row < table.length; row += 1) yield candleAt(table, row);
}
