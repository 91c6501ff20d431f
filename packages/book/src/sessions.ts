import type { EntryOf } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import type { EntrySpan, Scope, TimeSpan } from './scope.ts';

/** How the book was opened. */
export interface BookOpening {
  /** The session that opened it. */
  readonly session: string;
  readonly seq: number;
  readonly time: number;
  readonly identity: EntryOf<'book-opened'>;
}

/** `undefined` before the first session. */
export function bookOpening(reader: LedgerReader): BookOpening | undefined {
  const row = reader.row<StartRow>("SELECT session, seq, time, data FROM journal WHERE kind = 'book-opened'");
  return row && { session: row.session, seq: row.seq, time: row.time, identity: JSON.parse(row.data) };
}

/** Mode, market, currency and starting cash of the book; `undefined` before the first session. */
export function identityOf(reader: LedgerReader): EntryOf<'book-opened'> | undefined {
  return bookOpening(reader)?.identity;
}

/** The beginning of a session. */
export interface Session {
  readonly id: string;
  /** Of its `session-started` entry. */
  readonly seq: number;
  /** Session time; epoch milliseconds. */
  readonly start: number;
  readonly started: EntryOf<'session-started'>;
}

interface StartRow {
  readonly session: string;
  readonly seq: number;
  readonly time: number;
  readonly data: string;
}

function sessions(
  reader: LedgerReader,
  where: string,
  ...values: (string | number | null)[]
): readonly Session[] {
  const query = `SELECT session, seq, time, data FROM journal WHERE kind = 'session-started' AND ${where}`;
  return reader.rows<StartRow>(query, ...values).map(({ session, seq, time, data }) => {
    return { id: session, seq, start: time, started: JSON.parse(data) };
  });
}

export function firstSession(reader: LedgerReader): Session | undefined {
  return sessions(reader, '1 ORDER BY seq LIMIT 1')[0];
}

/** The newest session of the book, or of the entries up to `upTo`. */
export function lastSession(reader: LedgerReader, upTo = Number.MAX_SAFE_INTEGER): Session | undefined {
  return sessions(reader, 'seq <= ? ORDER BY seq DESC LIMIT 1', upTo)[0];
}

/** The newest sessions, at most `limit`, the newest first. */
export function newestSessions(reader: LedgerReader, limit: number): readonly Session[] {
  return sessions(reader, '1 ORDER BY seq DESC LIMIT ?', limit);
}

export function findSession(reader: LedgerReader, id: string): Session | undefined {
  // By the index of kinds: a session has many more entries than the book has sessions.
  return sessions(reader, '+session = ? ORDER BY seq DESC LIMIT 1', id)[0];
}

export function sessionCount(reader: LedgerReader): number {
  const query = "SELECT count(*) AS n FROM journal WHERE kind = 'session-started'";
  return reader.row<{ n: number }>(query)?.n ?? 0;
}

/** A session, and how it ended. */
export interface SessionRun extends Session {
  /** When it ended or, if it never said so, its last candle's end. */
  readonly end: number;
  /** `null` if it never said that it ended. */
  readonly ended: EntryOf<'session-ended'> | null;
}

export function runOf(reader: LedgerReader, session: Session): SessionRun {
  const ended = sessionEnd(reader, session.id);
  const end = ended?.time ?? lastCandleEnd(reader, session.id) ?? session.start;
  return { ...session, end, ended: ended?.data ?? null };
}

/** The sessions that ran within a scope, whether or not they began there, the oldest first. */
export function sessionsIn(reader: LedgerReader, { from, to, session }: Scope): readonly SessionRun[] {
  const where = 'seq >= ? AND time <= ? AND session = ifnull(?, session) ORDER BY seq';
  return sessions(reader, where, reader.entryBefore(from), to, session)
    .map((each) => runOf(reader, each))
    .filter(({ start, end }) => start === from || (start < to && end > from));
}

/** When and how a session ended; `null` if it never said so. */
export function sessionEnd(
  reader: LedgerReader,
  session: string,
): { readonly time: number; readonly data: EntryOf<'session-ended'> } | null {
  const row = reader.row<{ time: number; data: string }>(
    "SELECT time, data FROM journal WHERE session = ? AND kind = 'session-ended' ORDER BY seq DESC LIMIT 1",
    session,
  );
  return row ? { time: row.time, data: JSON.parse(row.data) } : null;
}

/**
 * Where a session stands in the journal; `null` if it has no entry. What was said after the session before had
 * ended (a command to the governor, while none ran) carries that one's id and belongs to this one.
 */
export function sessionSpan(reader: LedgerReader, session: string): EntrySpan | null {
  const border = (where: string) =>
    reader.row<{ seq: number; kind: string }>(
      `SELECT seq, kind FROM journal WHERE kind IN ('session-started', 'session-ended') AND ${where} DESC LIMIT 1`,
      session,
    );
  const end = border("session = ? AND kind = 'session-ended' ORDER BY seq");
  const newest = reader.row<{ seq: number | null }>(
    'SELECT max(seq) AS seq FROM journal WHERE session = ?',
    session,
  );
  if (!newest?.seq) return null;
  const oldest = reader.row<{ seq: number }>(
    'SELECT min(seq) AS seq FROM journal WHERE session = ?',
    session,
  );
  const before = border('seq < (SELECT min(seq) FROM journal WHERE session = ?) ORDER BY seq');
  const first = before?.kind === 'session-ended' ? before.seq + 1 : (oldest?.seq ?? newest.seq);
  return { first, last: end?.seq ?? newest.seq };
}

/** The last entry of the book before a session; the session that opened the book opens it again. */
export function lastEntryBefore(reader: LedgerReader, { id, seq }: Session): number {
  const opening = bookOpening(reader);
  return opening?.session === id ? opening.seq - 1 : seq - 1;
}

/** The end of the last candle that a session processed; fills by a book, noted in between, are no candles. */
export function lastCandleEnd(reader: LedgerReader, session: string): number | null {
  const found = reader.row<{ time: number | null; periodMs: number }>(
    `SELECT (SELECT max(time) FROM equity WHERE session = journal.session) AS time,
       data ->> '$.setup.periodMs' AS periodMs
     FROM journal WHERE session = ? AND kind = 'session-started'`,
    session,
  );
  return found?.time ? found.time - (found.time % found.periodMs) : null;
}

/** Whether a session has processed all candles that ended at `time`: one of each symbol or, if one is missing, any later one. */
export function hasProcessed(
  reader: LedgerReader,
  session: string,
  symbols: readonly string[],
  { time, periodMs }: { readonly time: number; readonly periodMs: number },
): boolean {
  const end = lastCandleEnd(reader, session) ?? 0;
  if (end !== time) return end > time;
  const rows = reader.rows<{ symbol: string }>('SELECT symbol FROM marks WHERE start = ?', time - periodMs);
  const ended = new Set(rows.map(({ symbol }) => symbol));
  return symbols.every((symbol) => ended.has(symbol));
}

/** The time of the newest note of equity or journal entry of some sessions, after `from` and up to `to`; `null` if there is none. */
export function lastMoment(
  reader: LedgerReader,
  { from, to }: TimeSpan,
  ids: readonly string[],
): number | null {
  const found = reader.row<{ time: number | null }>(
    `WITH own AS (SELECT value AS id FROM json_each(?))
     SELECT max(time) AS time FROM (
       SELECT time FROM equity WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own)
       UNION ALL SELECT time FROM journal WHERE time > ? AND time <= ? AND session IN (SELECT id FROM own))`,
    JSON.stringify(ids),
    from,
    to,
    from,
    to,
  );
  return found?.time ?? null;
}
