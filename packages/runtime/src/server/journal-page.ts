import type { EntryKind, EntryOf } from '@chimera/engine';
import type { JournalRow } from '../ledger/chain.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { Query } from './query.ts';
import { spanOf } from './session-span.ts';

interface Place {
  readonly seq: number;
  readonly session: string;
  readonly time: number;
}

/** A journal entry of a known kind, with its place. */
export type PlacedEntry<K extends EntryKind> = {
  [Kind in K]: Place & { readonly kind: Kind; readonly data: EntryOf<Kind> };
}[K];

type Row = Place & { readonly kind: EntryKind; readonly data: string };

const SELECT = 'SELECT seq, session, time, kind, data FROM journal';

/** The time of the rows, and how many: what the lists' statements end with. */
function pageOf({ since, until, limit, offset }: Query): readonly [number, number, number, number] {
  return [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
}

const IN_TIME = 'time BETWEEN ? AND ? ORDER BY seq DESC LIMIT ? OFFSET ?';

/** The newest entries of a kind that a query asks for, oldest first. */
export function newestEntries<K extends EntryKind>(
  reader: LedgerReader,
  kind: K,
  query: Query,
  current: string,
): readonly PlacedEntry<K>[] {
  const { first, last } = spanOf(reader, query.session ?? current, current);
  const sql = `${SELECT} WHERE kind = ? AND seq BETWEEN ? AND ? AND ${IN_TIME}`;
  return reader
    .rows<Row>(sql, kind, first, last, ...pageOf(query))
    .map(parsed<K>)
    .toReversed();
}

/** The newest entries of every kind, oldest first, each with the hash that seals it. */
export function newestJournal(reader: LedgerReader, query: Query, current: string) {
  const { first, last } = spanOf(reader, query.session ?? current, current);
  const sql = `SELECT * FROM journal WHERE seq BETWEEN ? AND ? AND ${IN_TIME}`;
  return reader.rows<JournalRow>(sql, first, last, ...pageOf(query)).toReversed();
}

/** The newest orders that are open, oldest first; of every session unless the query names one. */
export function newestOpenOrders(
  reader: LedgerReader,
  query: Query,
  current: string,
): readonly PlacedEntry<'order'>[] {
  const { first, last } = spanOf(reader, query.session ?? 'all', current);
  const sql = `${SELECT} WHERE kind = 'order' AND seq BETWEEN ? AND ?
    AND json_extract(data, '$.id') IN (SELECT id FROM open_orders) AND ${IN_TIME}`;
  return reader
    .rows<Row>(sql, first, last, ...pageOf(query))
    .map(parsed<'order'>)
    .toReversed();
}

/** All entries of some kinds from `seq` to `last`, in order. */
export function entriesFrom<K extends EntryKind>(
  reader: LedgerReader,
  kinds: readonly K[],
  seq: number,
  last = Number.MAX_SAFE_INTEGER,
): readonly PlacedEntry<K>[] {
  const marks = kinds.map(() => '?').join(', ');
  const sql = `${SELECT} WHERE kind IN (${marks}) AND seq BETWEEN ? AND ? ORDER BY seq`;
  return reader.rows<Row>(sql, ...kinds, seq, last).map(parsed<K>);
}

function parsed<K extends EntryKind>(row: Row): PlacedEntry<K> {
  return { ...row, data: JSON.parse(row.data) } as unknown as PlacedEntry<K>;
}
