import type { Backfill } from '../live/exchange-feed.ts';
import type { BookSoFar } from './source.ts';

/** Further back nothing is made up for: it would take too long, and exchanges keep no more of small candles. */
export const LONGEST_MISSED_MS = 7 * 86_400_000;

/**
 * Where to take up the candles that were missed since the session before: of the symbols that the book holds, whose
 * stops and targets may have been met meanwhile. The others need none.
 */
export function missedCandles(
  before: BookSoFar | null,
  start: number,
  periodMs: number,
): readonly Backfill[] {
  const earliest = Math.ceil((start - LONGEST_MISSED_MS) / periodMs) * periodMs;
  return (before?.held ?? []).flatMap((symbol) => {
    const last = before?.lastStarts.get(symbol);
    if (last === undefined) return [];
    const next = Math.ceil((last + (before?.setup.periodMs ?? 0)) / periodMs) * periodMs;
    const from = Math.max(earliest, next);
    return from < start ? [{ symbol, from }] : [];
  });
}
