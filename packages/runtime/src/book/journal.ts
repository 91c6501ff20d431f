import type { EntryKind, EntryOf } from '@chimera/engine';
import type { JournalRow } from '../ledger/chain.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { type Scope, WHOLE_BOOK } from './scope.ts';

type Bounds = readonly [where: string, ...values: (string | number | null)[]];

/**
 * Whether an entry of the instant `?` came with a candle that begins then: what fills at an open is stamped with it, and
 * stands after the note of equity of that instant and before a later one of its session. It belongs to what follows.
 */
const AT_NEXT_OPEN = `(seq > ifnull((SELECT note.seq FROM equity AS note WHERE note.time <= ? ORDER BY note.time DESC LIMIT 1), 0)
  AND EXISTS (SELECT 1 FROM equity AS note
    WHERE note.session = journal.session AND note.time > ? AND note.seq >= journal.seq))`;

/** SQL that holds for the journal's entries up to a time, or (`false`) for those after it. */
export function journalUpTo(time: number, isUpTo = true): Bounds {
  const at = isUpTo ? `NOT ${AT_NEXT_OPEN}` : AT_NEXT_OPEN;
  return [`(time ${isUpTo ? '<' : '>'} ? OR (time = ? AND ${at}))`, time, time, time, time];
}

/**
 * SQL that holds for the journal's entries of a scope. What was said between two sessions belongs to the one that
 * follows. Older sessions are not looked at.
 */
export function journalBounds(reader: LedgerReader, { from, to, session }: Scope): Bounds {
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

/** The journal's entries of one kind that belong to the scope, in order. */
export function entriesIn<K extends EntryKind>(
  reader: LedgerReader,
  scope: Scope,
  kind: K,
): readonly { readonly session: string; readonly time: number; readonly data: EntryOf<K> }[] {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT session, time, data FROM journal WHERE kind = ? AND ${where} ORDER BY seq`;
  const rows = reader.rows<{ session: string; time: number; data: string }>(query, kind, ...values);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as EntryOf<K> }));
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

/** The newest entries of some kinds that belong to the scope, at most `limit`, oldest first. */
export function newestIn<K extends EntryKind>(
  reader: LedgerReader,
  scope: Scope,
  kinds: readonly K[],
  limit: number,
): readonly PlacedRow<K>[] {
  const [where, ...values] = journalBounds(reader, scope);
  // Of each kind the newest, by its index: all kinds at once would be sorted first.
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `SELECT seq, time, kind, data FROM journal WHERE seq IN (${kinds.map(() => newest).join(' UNION ALL ')})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  const rows = reader.rows<{ seq: number; data: string }>(query, ...asked, limit);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as PlacedRow<K>).toReversed();
}

/** The newest entry of a kind; `undefined` if there is none. */
export function newestEntry<K extends EntryKind>(reader: LedgerReader, kind: K): PlacedRow<K> | undefined {
  return newestIn(reader, WHOLE_BOOK, [kind], 1)[0];
}

/** How many entries of a kind belong to the scope. */
export function countIn(reader: LedgerReader, scope: Scope, kind: EntryKind): number {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row<{ n: number }>(query, kind, ...values)?.n ?? 0;
}

/** How many entries of a kind each session has; sessions without one are left out. */
export function countsBySession(reader: LedgerReader, kind: EntryKind): ReadonlyMap<string, number> {
  const query = 'SELECT session, count(*) AS n FROM journal WHERE kind = ? GROUP BY session';
  const rows = reader.rows<{ session: string; n: number }>(query, kind);
  return new Map(rows.map(({ session, n }) => [session, n]));
}

/** How many entries of a kind a session stamped with a time after `after` and up to `upTo`. */
export function countStamped(
  reader: LedgerReader,
  session: string,
  kind: EntryKind,
  [after, upTo]: readonly [number, number],
): number {
  const query = 'SELECT count(*) AS n FROM journal WHERE session = ? AND kind = ? AND time > ? AND time <= ?';
  return reader.row<{ n: number }>(query, session, kind, after, upTo)?.n ?? 0;
}

/** The entries that follow the entry `after`, at most `limit`, up to the entry `upTo`. */
export function journalAfter(
  reader: LedgerReader,
  after: number,
  { upTo = Number.MAX_SAFE_INTEGER, limit }: { readonly upTo?: number | undefined; readonly limit: number },
): readonly JournalRow[] {
  const query = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?';
  return reader.rows<JournalRow>(query, after, upTo, limit);
}
