import type { LedgerReader } from '@chimera/ledger';
import type { Scope } from './scope.ts';

/** The tables whose rows are notes of a session at a time, with the column that the rows are in order of. */
const KEYS = { equity: 'time', incidents: 'id', health: 'id' } as const;
type NoteTable = keyof typeof KEYS;

/**
 * The notes that belong to a scope, in order of time. A session that begins with the scope belongs to it from its first
 * instant on.
 */
export function notesIn<Row>(
  reader: LedgerReader,
  { from, to, session }: Scope,
  table: NoteTable,
): readonly Row[] {
  const begun = `SELECT 1 FROM journal WHERE session = ${table}.session AND +kind = 'session-started' AND time < ?`;
  return reader.rows<Row>(
    `SELECT * FROM ${table} WHERE time >= ? AND time <= ? AND session = ifnull(?, session)
       AND (time > ? OR NOT EXISTS (${begun})) ORDER BY time`,
    from,
    to,
    session,
    from,
    from,
  );
}

/** Which notes are asked for. What is left out, or `null`, restricts nothing. Times are epoch milliseconds. */
export interface NoteQuery {
  readonly session?: string | null | undefined;
  /** Session time; both ends included. */
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
  /** The key of the last note that is left out, and of the last one that may come: a time for equity, else an id. */
  readonly after?: number;
  readonly upTo?: number | undefined;
  readonly limit?: number;
  /** How many of the first that match are left out. */
  readonly offset?: number;
}

type Selection = readonly [sql: string, values: readonly (string | number)[]];

function selected(table: NoteTable, query: NoteQuery, order: 'ASC' | 'DESC'): Selection {
  const key = KEYS[table];
  const { session, since, until, after, upTo, limit = -1, offset = 0 } = query;
  const conditions = [
    ['session = ?', session],
    ['time >= ?', since],
    ['time <= ?', until],
    [`${key} > ?`, after],
    [`${key} <= ?`, upTo],
  ] as const;
  // A condition that holds for every row would keep SQLite from the index that the others need.
  const asked = conditions.flatMap(([sql, value]) =>
    value === null || value === undefined ? [] : [{ sql, value }],
  );
  const where = ['1', ...asked.map(({ sql }) => sql)].join(' AND ');
  const sql = `SELECT * FROM ${table} WHERE ${where} ORDER BY ${key} ${order} LIMIT ? OFFSET ?`;
  return [sql, [...asked.map(({ value }) => value), limit, offset]];
}

/** The oldest notes that a query asks for, in the order of their keys. */
export function notes<Row>(reader: LedgerReader, table: NoteTable, query: NoteQuery): readonly Row[] {
  const [sql, values] = selected(table, query, 'ASC');
  return reader.rows<Row>(sql, ...values);
}

/** The newest notes that a query asks for, in the order of their keys. */
export function newestNotes<Row>(reader: LedgerReader, table: NoteTable, query: NoteQuery): readonly Row[] {
  const [sql, values] = selected(table, query, 'DESC');
  return reader.rows<Row>(sql, ...values).toReversed();
}
