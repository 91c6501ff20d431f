import type { EntryKind, EntryOf } from '@chimera/engine';
import { closedAmong } from '../book/closed-trips.ts';
import type { LedgerReader } from '../ledger/reader.ts';

/** What a report is about: after `from` and up to `to`, of one session or (`null`) of all. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly session: string | null;
}

/** Everything that has happened in the book so far. */
export const WHOLE_BOOK: Period = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };

type Bounds = readonly [where: string, ...values: (string | number | null)[]];

/**
 * Whether an entry of the instant `?` came with a candle that begins then: what fills at an open is stamped with it, and
 * stands after the note of equity of that instant and before a later one of its session. It belongs to what follows.
 */
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;

/** Those of the journal's entries that happened up to a time, and (`false`) those that happened after it. */
export function journalUpTo(time: number, isUpTo = true): Bounds {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? '<' : '>'} ? OR (time = ? AND ${at}))`, time, time, time, time];
}

/**
 * Those of the journal's entries; what was said between two sessions belongs to the one that follows. Older sessions are
 * not looked at.
 */
function journalBounds(reader: LedgerReader, { from, to, session }: Period): Bounds {
  const [upTo, ...end] = to === WHOLE_BOOK.to ? ['1'] : journalUpTo(to);
  const [after, ...start] = journalUpTo(from, false);
  if (session === null) {
    const first = reader.entryBefore(from);
    if (first === 0 && from <= 0) return [upTo, ...end];
    const begun = "SELECT session FROM journal WHERE kind = 'session-started' AND time < ? AND seq >= ?";
    const where = `${upTo} AND seq >= ? AND (${after} OR session NOT IN (${begun}))`;
    return [where, ...end, first, ...start, from, first];
  }
  const span = reader.sessionSpan(session);
  const bounds = [span?.first ?? 0, span?.last ?? -1];
  const begun = "SELECT 1 FROM journal WHERE kind = 'session-started' AND session = ? AND time < ?";
  return [
    `${upTo} AND seq BETWEEN ? AND ? AND (${after} OR NOT EXISTS (${begun}))`,
    ...end,
    ...bounds,
    ...start,
    session,
    from,
  ];
}

/** Tables whose rows are notes of a session at a time. */
export type NoteTable = 'equity' | 'incidents' | 'health';

/**
 * The rows of a table that belong to the period, in order. A session that begins with the period belongs to it from its
 * first instant on; so does what it noted of the time before, which it made up for.
 */
export function rowsIn<Row>(
  reader: LedgerReader,
  { from, to, session }: Period,
  table: NoteTable,
): readonly Row[] {
  const begun = `SELECT 1 FROM journal WHERE session = ${table}.session AND +kind = 'session-started' AND time < ?`;
  const rows = reader.rows<Row>(
    `SELECT * FROM ${table} WHERE time >= ? AND time <= ? AND session = ifnull(?, session)
       AND (time > ? OR NOT EXISTS (${begun})) ORDER BY time`,
    from,
    to,
    session,
    from,
    from,
  );
  return table === 'equity' ? [...madeUp<Row>(reader, { from, to, session }), ...rows] : rows;
}

/** The notes of equity of sessions that begin with the period or later, of the time before it. */
function madeUp<Row>(reader: LedgerReader, { from, to, session }: Period): readonly Row[] {
  return reader.rows<Row>(
    `SELECT * FROM equity WHERE time < ? AND time <= ? AND session = ifnull(?, session) AND session IN (
       SELECT session FROM journal WHERE kind = 'session-started' AND time >= ? AND seq >= ?) ORDER BY time`,
    from,
    to,
    session,
    from,
    reader.entryBefore(from),
  );
}

/** The journal's entries of one kind that belong to the period, in order. */
export function entriesIn<K extends EntryKind>(
  reader: LedgerReader,
  period: Period,
  kind: K,
): readonly { readonly session: string; readonly time: number; readonly data: EntryOf<K> }[] {
  const [where, ...values] = journalBounds(reader, period);
  const query = `SELECT session, time, data FROM journal WHERE kind = ? AND ${where} ORDER BY seq`;
  const rows = reader.rows<{ session: string; time: number; data: string }>(query, kind, ...values);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as EntryOf<K> }));
}

/** The round trips that were closed in the period, in the order in which they were closed. */
export function tripsIn<Row>(reader: LedgerReader, period: Period): readonly Row[] {
  const [where, ...values] = journalBounds(reader, period);
  return reader.rows<Row>(`SELECT * FROM trades WHERE ${closedAmong(where)} ORDER BY number`, ...values);
}

/** An entry of the journal with its place in it. */
export type PlacedRow<K extends EntryKind> = {
  [Kind in K]: {
    readonly seq: number;
    readonly time: number;
    readonly kind: Kind;
    readonly data: EntryOf<Kind>;
  };
}[K];

/** The newest entries of some kinds that belong to the period, at most `limit`, oldest first. */
export function newestIn<K extends EntryKind>(
  reader: LedgerReader,
  period: Period,
  kinds: readonly K[],
  limit: number,
): readonly PlacedRow<K>[] {
  const [where, ...values] = journalBounds(reader, period);
  // Of each kind the newest, by its index: all kinds at once would be sorted first.
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `SELECT seq, time, kind, data FROM journal WHERE seq IN (${kinds.map(() => newest).join(' UNION ALL ')})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  const rows = reader.rows<{ seq: number; data: string }>(query, ...asked, limit);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as PlacedRow<K>).toReversed();
}

/** How many entries of a kind belong to the period. */
export function countIn(reader: LedgerReader, period: Period, kind: EntryKind): number {
  const [where, ...values] = journalBounds(reader, period);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row<{ n: number }>(query, kind, ...values)?.n ?? 0;
}
