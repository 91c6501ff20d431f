import type { EntryKind, EntryOf } from '@chimera/engine';
import type { LedgerReader } from '../ledger/reader.ts';

/** What a report is about: after `from` and up to `to`, of one session or (`null`) of all. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly session: string | null;
}

/** A session that begins with the period belongs to it from its first instant on, what it did before a candle included. */
const BELONGS = `time <= ? AND session = ifnull(?, session) AND (time > ?
  OR session NOT IN (SELECT session FROM journal WHERE kind = 'session-started' AND time < ?))`;

type Bounds = readonly [where: string, ...values: (string | number | null)[]];

/** Those of the journal's entries; what was said between two sessions belongs to the one that follows. */
function journalBounds(reader: LedgerReader, { from, to, session }: Period): Bounds {
  if (session === null) return [BELONGS, to, session, from, from];
  const span = reader.sessionSpan(session);
  return [
    `time <= ? AND seq BETWEEN ? AND ? AND (time > ?
      OR ? NOT IN (SELECT session FROM journal WHERE kind = 'session-started' AND time < ?))`,
    to,
    span?.first ?? 0,
    span?.last ?? -1,
    from,
    session,
    from,
  ];
}

/** The rows of a table that belong to the period, in order. */
export function rowsIn<Row>(
  reader: LedgerReader,
  { from, to, session }: Period,
  table: 'equity' | 'incidents' | 'health',
): readonly Row[] {
  return reader.rows<Row>(`SELECT * FROM ${table} WHERE ${BELONGS} ORDER BY time`, to, session, from, from);
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
  const marks = kinds.map(() => '?').join(', ');
  const query = `SELECT seq, time, kind, data FROM journal WHERE kind IN (${marks}) AND ${where}
    ORDER BY seq DESC LIMIT ?`;
  const rows = reader.rows<{ seq: number; data: string }>(query, ...kinds, ...values, limit);
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as PlacedRow<K>).toReversed();
}

/** How many entries of a kind belong to the period. */
export function countIn(reader: LedgerReader, period: Period, kind: EntryKind): number {
  const [where, ...values] = journalBounds(reader, period);
  const query = `SELECT count(*) AS n FROM journal WHERE kind = ? AND ${where}`;
  return reader.row<{ n: number }>(query, kind, ...values)?.n ?? 0;
}
