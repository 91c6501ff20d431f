import type { EquityPoint } from '@chimera/engine';
import { type EquityRow, type LedgerReader, pointOf } from '@chimera/ledger';
import { type NoteQuery, newestNotes, notes, notesIn } from './notes.ts';
import type { Scope, TimeSpan } from './scope.ts';

/**
 * The notes of equity that belong to a scope. So does what a session that begins in it noted of the time before, which it
 * made up for; it comes first.
 */
export function equityIn(reader: LedgerReader, scope: Scope): readonly EquityRow[] {
  return [...madeUp(reader, scope), ...notesIn<EquityRow>(reader, scope, 'equity')];
}

/** The notes of sessions that begin with the scope or later, of the time before it. */
function madeUp(reader: LedgerReader, { from, to, session }: Scope): readonly EquityRow[] {
  return reader.rows<EquityRow>(
    `SELECT * FROM equity WHERE time < ? AND time <= ? AND session = ifnull(?, session) AND session IN (
       SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?) ORDER BY time`,
    from,
    to,
    session,
    from,
    reader.entryBefore(from),
  );
}

/** The notes of a scope as points of the equity curve. */
export function equityPoints(reader: LedgerReader, scope: Scope): readonly EquityPoint[] {
  return equityIn(reader, scope).map(pointOf);
}

/** The oldest notes that a query asks for, in order of time. */
export function equityNotes(reader: LedgerReader, query: NoteQuery): readonly EquityRow[] {
  return notes<EquityRow>(reader, 'equity', query);
}

/** The newest notes that a query asks for, in order of time. */
export function newestEquity(reader: LedgerReader, query: NoteQuery): readonly EquityRow[] {
  return newestNotes<EquityRow>(reader, 'equity', query);
}

/** The newest note of the book, or the newest one up to `time`; `undefined` if there is none. */
export function lastEquity(reader: LedgerReader, time?: number): EquityRow | undefined {
  return newestEquity(reader, { until: time, limit: 1 })[0];
}

/** What the book was worth at a time. */
export function equityBefore(reader: LedgerReader, time: number, startingCash: number): number {
  return lastEquity(reader, time)?.equity ?? startingCash;
}

/** What the book was worth from a time on, in order of time. */
export function equityCurve(
  reader: LedgerReader,
  since = Number.MIN_SAFE_INTEGER,
): readonly Pick<EquityRow, 'time' | 'equity'>[] {
  return reader.rows('SELECT time, equity FROM equity WHERE time >= ? ORDER BY time', since);
}

/** What a session was worth at its end; `null` if it noted nothing. A fill on an order book may bear a later time than the candle after it. */
export function finalEquity(reader: LedgerReader, session: string): number | null {
  const query = 'SELECT equity FROM equity WHERE session = ? ORDER BY seq DESC, time DESC LIMIT 1';
  return reader.row<{ equity: number }>(query, session)?.equity ?? null;
}

/** The last note of each UTC day, found by the key and not by going through all notes. */
export function dayEnds(reader: LedgerReader): readonly EquityPoint[] {
  return reader.rows<EquityPoint>(
    `WITH RECURSIVE day(ends) AS (
       SELECT (min(time) + 86399999) / 86400000 * 86400000 FROM equity
       UNION ALL SELECT ends + 86400000 FROM day WHERE ends < (SELECT max(time) FROM equity)
     )
     SELECT time, equity FROM day JOIN equity
       ON time = (SELECT max(time) FROM equity WHERE time > ends - 86400000 AND time <= ends)`,
  );
}

/** What each session was worth at its last note. */
export function lastEquityBySession(reader: LedgerReader): ReadonlyMap<string, number> {
  // Of the columns beside max() SQLite takes those of the row that has it.
  const query = 'SELECT session, equity, max(time) AS time FROM equity GROUP BY session';
  const rows = reader.rows<{ session: string; equity: number }>(query);
  return new Map(rows.map(({ session, equity }) => [session, equity]));
}

/** The stretches of `stretchMs`, by their starts, that have a note after `from` and up to `to`; the newest first. */
export function notedStretches(
  reader: LedgerReader,
  { from, to }: TimeSpan,
  stretchMs: number,
): readonly number[] {
  const rows = reader.rows<{ stretch: number }>(
    `SELECT DISTINCT CAST((time - 1) / ? AS INTEGER) AS stretch FROM equity
     WHERE time > ? AND time <= ? ORDER BY stretch DESC`,
    stretchMs,
    from,
    to,
  );
  return rows.map(({ stretch }) => stretch * stretchMs);
}
