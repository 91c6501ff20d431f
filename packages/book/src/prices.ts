import type { LedgerReader } from '@chimera/ledger';
import { DECIDED } from './candles.ts';
import type { TimeSpan } from './scope.ts';
import { lastSession } from './sessions.ts';

/** A price of the market, and the end of the candle that it closed. */
export interface Price {
  readonly price: number;
  readonly time: number;
}

/**
 * What each symbol was worth at `to`, by symbol: the close of the newest good candle that had ended by then. Of the
 * present moment that is its mark. Warm-ups are no part of it: a book is valued with what its sessions decided on.
 */
export function lastPrices(reader: LedgerReader, to: number, periodMs: number): ReadonlyMap<string, Price> {
  const marks = reader.rows<{ symbol: string; price: number; start: number }>(
    'SELECT symbol, price, start FROM marks ORDER BY symbol',
  );
  const found = marks.flatMap(({ symbol, price, start }): readonly (readonly [string, Price])[] => {
    const time = start + periodMs;
    const last = time <= to ? { price, time } : lastBefore(reader, symbol, to, periodMs);
    return last ? [[symbol, last]] : [];
  });
  return new Map(found);
}

/** The newest price of each symbol. */
export function newestPrices(reader: LedgerReader): ReadonlyMap<string, Price> {
  const periodMs = lastSession(reader)?.started.setup.periodMs ?? 0;
  return lastPrices(reader, Number.MAX_SAFE_INTEGER, periodMs);
}

function lastBefore(reader: LedgerReader, symbol: string, to: number, periodMs: number): Price | undefined {
  return (
    reader.row<Price>(
      `SELECT close AS price, start + ? AS time FROM events
       WHERE ${DECIDED} AND symbol = ? AND start <= ? ORDER BY start DESC, id DESC LIMIT 1`,
      periodMs,
      symbol,
      to - periodMs,
    ) ??
    reader.row<Price>(
      `SELECT close AS price, ends AS time FROM past_prices
       WHERE symbol = ? AND ends <= ? ORDER BY start DESC LIMIT 1`,
      symbol,
      to,
    )
  );
}

/** The open of the first good candle of a symbol within a time span, and the candle's start. */
export function firstPrice(
  reader: LedgerReader,
  symbol: string,
  { from, to }: TimeSpan,
  periodMs: number,
): Price | undefined {
  return (
    reader.row<Price>(
      `SELECT open AS price, start AS time FROM past_prices
       WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start LIMIT 1`,
      symbol,
      from,
      to,
    ) ??
    reader.row<Price>(
      `SELECT open AS price, start AS time FROM events
       WHERE ${DECIDED} AND symbol = ? AND start >= ? AND start <= ? ORDER BY start, id LIMIT 1`,
      symbol,
      from,
      to - periodMs,
    )
  );
}

/**
 * The closes of a symbol within a time span, in order of time: one of each stretch of `stretchMs` while candles are
 * kept, one of each hour or day of what is summed up.
 */
export function closes(
  reader: LedgerReader,
  symbol: string,
  { from, to }: TimeSpan,
  { periodMs, stretchMs }: { readonly periodMs: number; readonly stretchMs: number },
): readonly Price[] {
  const past = reader.rows<Price>(
    'SELECT close AS price, ends AS time FROM past_prices WHERE symbol = ? AND start >= ? AND ends <= ? ORDER BY start',
    symbol,
    from,
    to,
  );
  const kept = reader.rows<Price>(
    `SELECT close AS price, max(start) + ? AS time FROM events
     WHERE ${DECIDED} AND symbol = ? AND start >= ? AND start <= ? GROUP BY CAST(start / ? AS INTEGER) ORDER BY time`,
    periodMs,
    symbol,
    from,
    to - periodMs,
    stretchMs,
  );
  return [...past, ...kept];
}

/** The end of the newest candle of a time span that is kept in a summary alone; `null` if there is none. */
export function summedUpUntil(reader: LedgerReader, { from, to }: TimeSpan): number | null {
  const query = 'SELECT max(ends) AS ends FROM past_prices WHERE ends > ? AND start < ?';
  return reader.row<{ ends: number | null }>(query, from, to)?.ends ?? null;
}

/** When the last good candle of each symbol started. */
export function lastStarts(reader: LedgerReader): ReadonlyMap<string, number> {
  const rows = reader.rows<{ symbol: string; start: number }>(
    'SELECT symbol, start FROM marks ORDER BY symbol',
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}
