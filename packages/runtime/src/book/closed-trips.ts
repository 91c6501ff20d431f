/** The journal's entries that can close a round trip: sales, and positions that were given up. */
const CLOSINGS = `(kind = 'write-off' OR (kind = 'fill' AND data ->> '$.side' = 'sell'))`;

/**
 * SQL that holds for the rows of `trades` whose last sale, or write-off, is among the journal's entries that meet
 * `where`. A list, not a join: SQLite would read the journal again for each row.
 */
export function closedAmong(where: string): string {
  return `(symbol, closed_at) IN (SELECT data ->> '$.symbol', time FROM journal WHERE ${CLOSINGS} AND ${where})`;
}
