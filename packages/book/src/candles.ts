import type { Candle } from '@chimera/engine';
import { type LedgerReader, recallOf } from '@chimera/ledger';
import type { Scope, TimeSpan } from './scope.ts';

/** A candle of the market as a session saw it. `late` is 1 where nothing new was decided on it. */
export interface CandleRow extends Candle {
  readonly id: number;
  readonly session: string;
  readonly kind: 'warmup' | 'candle';
  readonly late: number;
}

const COLUMNS = 'id, session, kind, symbol, start, open, high, low, close, volume, late';

/** A refused candle is recorded too, but nothing that it says is the market's; the journal tells why it was refused. */
const GOOD = 'refused = 0';

/** Candles that a session decided on: what follows is found by the index over them. */
export const DECIDED = `kind = 'candle' AND ${GOOD}`;

/** The good candles with `from ≤ start < to`, warm-up included, in the order in which they were seen. */
export function goodCandles(reader: LedgerReader, { from, to }: TimeSpan): readonly CandleRow[] {
  return reader.rows<CandleRow>(
    `SELECT ${COLUMNS} FROM events
     WHERE kind IN ('warmup', 'candle') AND ${GOOD} AND start >= ? AND start < ? ORDER BY id`,
    from,
    to,
  );
}

/** How many candles with `from ≤ start < to` were decided on. */
export function countCandles(reader: LedgerReader, { from, to }: TimeSpan): number {
  const query = `SELECT count(*) AS n FROM events WHERE ${DECIDED} AND start >= ? AND start < ?`;
  return reader.row<{ n: number }>(query, from, to)?.n ?? 0;
}

export interface CandleQuery {
  readonly symbol: string;
  /** `all` leaves the warm-ups out: each repeats candles of the sessions before. */
  readonly session: string;
  readonly since: number | null;
  readonly limit: number;
  /** The start of the last candle; all unless stated. */
  readonly until?: number | null;
  /** How many of the newest are left out; none unless stated. */
  readonly offset?: number;
}

/** The newest good candles of a symbol, oldest first. */
export function newestCandles(
  reader: LedgerReader,
  { symbol, session, since, until = null, limit, offset = 0 }: CandleQuery,
): readonly CandleRow[] {
  const isAll = session === 'all';
  const which = isAll ? '1' : 'session = ?';
  const from = since ?? Number.MIN_SAFE_INTEGER;
  const to = until ?? Number.MAX_SAFE_INTEGER;
  const decided = reader
    .rows<CandleRow>(
      `SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND ${which}
       ORDER BY id DESC LIMIT ? OFFSET ?`,
      symbol,
      from,
      to,
      ...(isAll ? [] : [session]),
      limit,
      offset,
    )
    .toReversed();
  if (isAll || decided.length === limit) return decided;
  const { n } = reader.row<{ n: number }>(
    `SELECT count(*) AS n FROM events WHERE symbol = ? AND ${DECIDED} AND start BETWEEN ? AND ? AND session = ?`,
    symbol,
    from,
    to,
    session,
  )!;
  const rest = { limit: limit - decided.length, offset: Math.max(0, offset - n) };
  return [...warmupCandles(reader, { symbol, session, since, until, ...rest }), ...decided];
}

/**
 * The newest good candles of a symbol that warmed a session, each once, in order of time: those that it recalled of
 * earlier sessions, and those that the feed gave beside.
 */
function warmupCandles(
  reader: LedgerReader,
  { symbol, session, since, until = null, limit, offset = 0 }: CandleQuery,
): readonly CandleRow[] {
  const recall = recallOf(reader, session);
  return reader
    .rows<CandleRow>(
      `SELECT ${COLUMNS} FROM events WHERE symbol = ? AND ${GOOD} AND start BETWEEN ? AND ?
         AND ((session = ? AND kind = 'warmup') OR (id >= ? AND id < ? AND kind IN ('warmup', 'candle')))
       GROUP BY start HAVING id = min(id) ORDER BY start DESC LIMIT ? OFFSET ?`,
      symbol,
      since ?? Number.MIN_SAFE_INTEGER,
      until ?? Number.MAX_SAFE_INTEGER,
      session,
      recall?.from ?? Number.MAX_SAFE_INTEGER,
      recall?.id ?? 0,
      limit,
      offset,
    )
    .map((row): CandleRow => ({ ...row, kind: 'warmup' }))
    .toReversed();
}

/** The good candles that were recorded after the event with that id, up to the event `last`. */
export function candlesAfter(
  reader: LedgerReader,
  id: number,
  limit: number,
  last = Number.MAX_SAFE_INTEGER,
): readonly CandleRow[] {
  return reader.rows<CandleRow>(
    `SELECT ${COLUMNS} FROM events WHERE id > ? AND id <= ? AND kind IN ('warmup', 'candle') AND ${GOOD} ORDER BY id LIMIT ?`,
    id,
    last,
    limit,
  );
}

/** The good candles of a symbol that a session saw, its warm-up included. */
export function candlesOfSession(
  reader: LedgerReader,
  session: string,
  symbol: string,
): readonly CandleRow[] {
  return newestCandles(reader, { symbol, session, since: null, limit: Number.MAX_SAFE_INTEGER });
}

export interface CandleCounts {
  readonly seen: number;
  readonly flat: number;
  readonly late: number;
}

/**
 * Good candles of a period that are still kept; of a session that began within it all, those before its beginning
 * included.
 */
export function candleCounts(reader: LedgerReader, { from, to, session }: Scope): CandleCounts {
  const counts = reader.row<CandleCounts>(
    `SELECT count(*) AS seen, coalesce(sum(volume = 0), 0) AS flat, coalesce(sum(late), 0) AS late
     FROM events WHERE ${DECIDED} AND session = ifnull(?, session) AND start < ? AND (start >= ?
       OR session IN (SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?))`,
    session,
    to,
    from,
    from,
    reader.entryBefore(from),
  );
  return { seen: counts?.seen ?? 0, flat: counts?.flat ?? 0, late: counts?.late ?? 0 };
}

/** Of each symbol the start of the first good candle that a session saw of the time before `time`. */
export function firstStartsBefore(
  reader: LedgerReader,
  session: string,
  time: number,
): ReadonlyMap<string, number> {
  const rows = reader.rows<{ symbol: string; start: number }>(
    `SELECT symbol, min(start) AS start FROM events WHERE ${DECIDED} AND start < ? AND session = ? GROUP BY symbol`,
    time,
    session,
  );
  return new Map(rows.map(({ symbol, start }) => [symbol, start]));
}

/** Moments at which a session noted its equity after candles that the recording does not hold. */
export function missingMoments(reader: LedgerReader, session: string, periodMs: number): number {
  const found = reader.row<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT time FROM equity WHERE session = ? AND time % ? = 0
       EXCEPT SELECT start + ? FROM events WHERE session = ? AND ${DECIDED})`,
    session,
    periodMs,
    periodMs,
    session,
  );
  return found?.n ?? 0;
}

/** Whether a session saw anything of the market yet, warm-up included. */
export function hasSeenAnything(reader: LedgerReader, session: string): boolean {
  return reader.row('SELECT 1 FROM events WHERE session = ? LIMIT 1', session) !== undefined;
}

/** The id of the newest event; 0 if there is none. */
export function newestEvent(reader: LedgerReader): number {
  return reader.row<{ id: number | null }>('SELECT max(id) AS id FROM events')?.id ?? 0;
}
