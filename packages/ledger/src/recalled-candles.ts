import type { Candle } from '@chimera/engine';
import type { LedgerReader } from './reader.ts';

/** A range of recorded events: `first ≤ id < end`. */
export interface EventRange {
  readonly first: number;
  readonly end: number;
}

/** The sessions whose candles have this length. */
const OF_PERIOD = `SELECT session FROM journal WHERE kind = 'session-started' AND data ->> '$.setup.periodMs' = ?`;

const CANDLE = 'symbol, start, open, high, low, close, volume';

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

/** The candles that a range does not hold already. */
export function notRecorded(
  reader: LedgerReader,
  { first, end }: EventRange,
  periodMs: number,
  candles: readonly Candle[],
): readonly Candle[] {
  if (candles.length === 0) return candles;
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

/**
 * What feeds gave the sessions of a range to warm them, of this length: each candle once, and none that was
 * recorded as a new candle too; in order of time.
 */
export function earlierWarmup(
  reader: LedgerReader,
  { first, end }: EventRange,
  periodMs: number,
): readonly Candle[] {
  const rows = reader.rows<Candle>(
    `SELECT ${CANDLE} FROM events AS warm
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
  return rows.map(plainCandle);
}

/** What the feed gave a session to warm it. */
export function sessionWarmup(reader: LedgerReader, session: string): readonly Candle[] {
  const rows = reader.rows<Candle>(
    `SELECT ${CANDLE} FROM events WHERE session = ? AND kind = 'warmup' AND refused = 0 ORDER BY id`,
    session,
  );
  return rows.map(plainCandle);
}

function plainCandle({ symbol, start, open, high, low, close, volume }: Candle): Candle {
  return { symbol, start, open, high, low, close, volume };
}
