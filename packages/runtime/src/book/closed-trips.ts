import type { LedgerReader } from '../ledger/reader.ts';
import { journalBounds } from './journal.ts';
import type { Scope } from './scope.ts';

/** The journal's entries that can close a round trip: sales, and positions that were given up. */
const CLOSINGS = `(kind = 'write-off' OR (kind = 'fill' AND data ->> '$.side' = 'sell'))`;

/**
 * SQL that holds for the rows of `trades` whose last sale, or write-off, is among the journal's entries that meet
 * `where`. A list, not a join: SQLite would read the journal again for each row.
 */
export function closedAmong(where: string): string {
  return `(symbol, closed_at) IN (SELECT data ->> '$.symbol', time FROM journal WHERE ${CLOSINGS} AND ${where})`;
}

/** The round trips that were closed in a scope, in the order in which they were closed. */
export function tripsIn<Row>(reader: LedgerReader, scope: Scope): readonly Row[] {
  const [where, ...values] = journalBounds(reader, scope);
  return reader.rows<Row>(`SELECT * FROM trades WHERE ${closedAmong(where)} ORDER BY number`, ...values);
}

/** The round trips whose numbers follow `after`, at most `limit`, up to the number `upTo`. */
export function tripsAfter<Row>(
  reader: LedgerReader,
  after: number,
  { upTo = Number.MAX_SAFE_INTEGER, limit }: { readonly upTo?: number | undefined; readonly limit: number },
): readonly Row[] {
  const query = 'SELECT * FROM trades WHERE number > ? AND number <= ? ORDER BY number LIMIT ?';
  return reader.rows<Row>(query, after, upTo, limit);
}

/** The number of the newest round trip; 0 if there is none. */
export function lastTrip(reader: LedgerReader): number {
  return reader.row<{ number: number | null }>('SELECT max(number) AS number FROM trades')?.number ?? 0;
}
