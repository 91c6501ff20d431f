import type { EntryKind, EntryOf } from '@chimera/engine';
import type { JournalRow, LedgerReader } from '@chimera/ledger';
import { type EntrySpan, type Scope, WHOLE_BOOK } from './scope.ts';
import { sessionSpan } from './sessions.ts';

/** An entry of the journal with its place in it. */
export type PlacedEntry<K extends EntryKind = EntryKind> = {
  [Kind in K]: {
    readonly seq: number;
    readonly session: string;
    readonly time: number;
    readonly kind: Kind;
    readonly data: EntryOf<Kind>;
  };
}[K];

/** An entry with the hash that seals it. */
export type SealedEntry = PlacedEntry & { readonly hash: string };

const SELECT = 'SELECT seq, session, time, kind, data FROM journal';

function placed<K extends EntryKind>({ seq, session, time, kind, data }: JournalRow): PlacedEntry<K> {
  return { seq, session, time, kind, data: JSON.parse(data) } as unknown as PlacedEntry<K>;
}

function sealed(row: JournalRow): SealedEntry {
  return { ...placed(row), hash: row.hash };
}

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
  const span = sessionSpan(reader, session);
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
): readonly PlacedEntry<K>[] {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `${SELECT} WHERE kind = ? AND ${where} ORDER BY seq`;
  return reader.rows<JournalRow>(query, kind, ...values).map(placed<K>);
}

/** The newest entries of some kinds that belong to the scope, at most `limit`, oldest first. */
export function newestIn<K extends EntryKind>(
  reader: LedgerReader,
  scope: Scope,
  kinds: readonly K[],
  limit: number,
): readonly PlacedEntry<K>[] {
  const [where, ...values] = journalBounds(reader, scope);
  // Of each kind the newest, by its index: all kinds at once would be sorted first.
  const newest = `SELECT seq FROM (SELECT seq FROM journal WHERE kind = ? AND ${where} ORDER BY seq DESC LIMIT ?)`;
  const query = `${SELECT} WHERE seq IN (${kinds.map(() => newest).join(' UNION ALL ')})
    ORDER BY seq DESC LIMIT ?`;
  const asked = kinds.flatMap((kind) => [kind, ...values, limit]);
  return reader
    .rows<JournalRow>(query, ...asked, limit)
    .map(placed<K>)
    .toReversed();
}

/** The newest entry of a kind; `undefined` if there is none. */
export function newestEntry<K extends EntryKind>(reader: LedgerReader, kind: K): PlacedEntry<K> | undefined {
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
  // By the index of kinds: a session has more entries of other kinds than the book has of one that is asked for so.
  const query =
    'SELECT count(*) AS n FROM journal WHERE kind = ? AND +session = ? AND time > ? AND time <= ?';
  return reader.row<{ n: number }>(query, kind, session, after, upTo)?.n ?? 0;
}

/** The entries that follow the entry `after`, at most `limit`, up to the entry `upTo`. */
export function journalAfter(
  reader: LedgerReader,
  after: number,
  { upTo = Number.MAX_SAFE_INTEGER, limit }: { readonly upTo?: number | undefined; readonly limit: number },
): readonly SealedEntry[] {
  const query = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?';
  return reader.rows<JournalRow>(query, after, upTo, limit).map(sealed);
}

/** The whole journal. */
export const ALL_ENTRIES: EntrySpan = { first: 0, last: Number.MAX_SAFE_INTEGER };

/** The newest rows of a part of the journal: those of a span of time, at most `limit`. Times are epoch milliseconds. */
export interface NewestOf extends EntrySpan {
  readonly limit: number;
  /** How many of the newest are left out; none unless stated. */
  readonly offset?: number;
  readonly since?: number | null;
  readonly until?: number | null;
}

/** The values of a page: what statements end with whose rows are of a span of time. */
export function pageOf({ since, until, limit, offset = 0 }: NewestOf): readonly number[] {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}

const NEWEST = 'seq BETWEEN ? AND ? AND time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?';

/** The newest entries of every kind, oldest first. */
export function newestJournal(reader: LedgerReader, page: NewestOf): readonly SealedEntry[] {
  const query = `SELECT * FROM journal WHERE ${NEWEST}`;
  const rows = reader.rows<JournalRow>(query, page.first, page.last, ...pageOf(page));
  return rows.map(sealed).toReversed();
}

/** The newest entries of a kind, oldest first. */
export function newestEntries<K extends EntryKind>(
  reader: LedgerReader,
  kind: K,
  page: NewestOf,
): readonly PlacedEntry<K>[] {
  const query = `${SELECT} WHERE kind = ? AND ${NEWEST}`;
  const rows = reader.rows<JournalRow>(query, kind, page.first, page.last, ...pageOf(page));
  return rows.map(placed<K>).toReversed();
}

/** The entries that placed the newest of the orders that are open, oldest first. */
export function newestOpenOrders(reader: LedgerReader, page: NewestOf): readonly PlacedEntry<'order'>[] {
  const query = `${SELECT} WHERE kind = 'order' AND data ->> '$.id' IN (SELECT id FROM open_orders) AND ${NEWEST}`;
  const rows = reader.rows<JournalRow>(query, page.first, page.last, ...pageOf(page));
  return rows.map(placed<'order'>).toReversed();
}

/** All entries of some kinds from `first` to `last`, in order; those up to a time if one is given. */
export function entriesFrom<K extends EntryKind>(
  reader: LedgerReader,
  kinds: readonly K[],
  { first, last }: EntrySpan,
  to = WHOLE_BOOK.to,
): readonly PlacedEntry<K>[] {
  const marks = kinds.map(() => '?').join(', ');
  const [upTo, ...end] = to === WHOLE_BOOK.to ? ['1'] : journalUpTo(to);
  const query = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? AND ${upTo} ORDER BY seq`;
  return reader.rows<JournalRow>(query, ...kinds, first, last, ...end).map(placed<K>);
}

/** How many entries of a kind stand after the entry `seq`. */
export function countAfter(reader: LedgerReader, kind: EntryKind, seq: number): number {
  const query = 'SELECT count(*) AS n FROM journal WHERE kind = ? AND seq > ?';
  return reader.row<{ n: number }>(query, kind, seq)?.n ?? 0;
}

/** The times after `after` and up to `upTo` at which there are entries of a kind, each once, in order. */
export function timesOf(
  reader: LedgerReader,
  kind: EntryKind,
  after: number,
  upTo: number,
): readonly number[] {
  const rows = reader.rows<{ time: number }>(
    'SELECT DISTINCT time FROM journal WHERE kind = ? AND seq >= ? AND time > ? AND time <= ? ORDER BY time',
    kind,
    reader.entryBefore(after),
    after,
    upTo,
  );
  return rows.map(({ time }) => time);
}

/** The kinds of which there are entries: from one to the next by the index over them. A DISTINCT would go through all entries. */
export function kindsIn(reader: LedgerReader): readonly EntryKind[] {
  const rows = reader.rows<{ kind: EntryKind | null }>(
    `WITH RECURSIVE known(kind) AS (SELECT min(kind) FROM journal
       UNION ALL SELECT (SELECT min(kind) FROM journal WHERE kind > known.kind) FROM known WHERE kind IS NOT NULL)
     SELECT kind FROM known`,
  );
  return rows.flatMap(({ kind }) => (kind === null ? [] : [kind]));
}
