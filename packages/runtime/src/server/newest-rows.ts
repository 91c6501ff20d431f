import type { LedgerReader } from '../ledger/reader.ts';
import type { Query } from './query.ts';
import { spanOf } from './session-span.ts';

/** A table whose rows belong to sessions, by the names of its columns. */
interface Table {
  readonly name: 'equity' | 'incidents' | 'health';
  /** The column that the rows are in order of. */
  readonly order: 'id' | 'time';
}

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The newest rows of a table that a query asks for, oldest first. */
export function newestRows<Row>(
  reader: LedgerReader,
  { name, order }: Table,
  { limit, since, session }: Query,
  current: string,
): readonly Row[] {
  const wanted = session ?? current;
  spanOf(reader, wanted, current);
  const conditions: readonly Condition[] = [
    ...(wanted === 'all' ? [] : [{ sql: 'session = ?', values: [wanted] }]),
    ...(since === null ? [] : [{ sql: 'time >= ?', values: [since] }]),
    { sql: '1', values: [] },
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const values = conditions.flatMap((condition) => condition.values);
  const sql = `SELECT * FROM ${name} WHERE ${where} ORDER BY ${order} DESC LIMIT ?`;
  return reader.rows<Row>(sql, ...values, limit).toReversed();
}
