import type { Candle } from '@chimera/engine';
import type { LedgerReader } from './reader.ts';

/** A range of recorded events: `first ≤ id < end`. */
export interface EventRange {
  readonly first: number;
  readonly end: number;
}

/** The sessions whose candles have this length. */
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;

/** The newest recorded candle of each symbol of which a range holds at least `count` of this length, by its start. */
export function newestRecorded(
  reader: LedgerReader,
  { first, end }: EventRange,
  { periodMs, count }: { readonly periodMs: number; readonly count: number },
): ReadonlyMap<string, number> {
  const rows = reader.rows<{ symbol: string; start: number }>(
    `SELECT symbol, max(start) AS start FROM events
     WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0 AND session IN (${OF_PERIOD})
     GROUP BY symbol HAVING count(DISTINCT start) >= ?`,
    first,
    end,
    periodMs,
    count,
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}

/**
 * What warmed the sessions of a range beside recorded candles, of this length, each once and without those that were
 * recorded as candles too; in order of time.
 */
export function earlierWarmup(
  reader: LedgerReader,
  { first, end }: EventRange,
  periodMs: number,
): readonly Candle[] {
  return reader.rows<Candle>(
    `SELECT symbol, start, open, high, low, close, volume FROM events AS warm
     WHERE id >= ? AND id < ? AND kind = 'warmup' AND refused = 0 AND session IN (${OF_PERIOD})
       AND NOT EXISTS (SELECT 1 FROM events WHERE kind = 'candle' AND refused = 0
         AND symbol = warm.symbol AND start = warm.start AND id >= ? AND id < ?)
     GROUP BY symbol, start HAVING id = min(id) ORDER BY start, id`,
    first,
    end,
    periodMs,
    first,
    end,
  );
}

/** What the feed gave a session to warm it. */
export function sessionWarmup(reader: LedgerReader, session: string): readonly Candle[] {
  return reader.rows<Candle>(
    `SELECT symbol, start, open, high, low, close, volume FROM events
     WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`,
    session,
  );
}

/** The candles that a range does not hold already. */
export function notRecorded(
  reader: LedgerReader,
  { first, end }: EventRange,
  periodMs: number,
  candles: readonly Candle[],
): readonly Candle[] {
  const rows = reader.rows<{ symbol: string; start: number }>(
    `SELECT symbol, start FROM events WHERE id >= ? AND id < ? AND kind IN ('candle', 'warmup') AND refused = 0
       AND session IN (${OF_PERIOD})`,
    first,
    end,
    periodMs,
  );
  const known = new Set(rows.map(({ symbol, start }) => `${symbol} ${start}`));
  return candles.filter(({ symbol, start }) => !known.has(`${symbol} ${start}`));
}
