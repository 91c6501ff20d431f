import type { DatabaseSync } from 'node:sqlite';
import { isDamage } from './damage.ts';
import type { RowValues } from './seals/sealed-tables.ts';

const LEAST = -Number.MAX_SAFE_INTEGER;
/** Keys are counts and times in milliseconds: none is farther away than this. */
const FARTHEST = 2 ** 46;

/**
 * The rows of a table that can be read (of those that a condition names), in the order of their whole-number key, which is the
 * first column. What lies on damaged pages is left out.
 */
export function* salvaged(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
  condition = '1',
): Generator<RowValues> {
  const [key] = columns;
  const query = database.prepare(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE ${condition} AND ${key} > ? ORDER BY ${key}`,
  );
  query.setReturnArrays(true);
  let last = LEAST;
  for (;;) {
    try {
      for (const row of query.iterate(last) as Iterable<unknown> as Iterable<RowValues>) {
        yield row;
        last = Number(row[0]);
      }
      return;
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    const next = nextReadable(database, table, condition, key!, Math.max(last, -1));
    if (next === null) return;
    last = next - 1;
  }
}

/** All rows of a table without a whole-number key, as far as they can be read. */
export function* readable(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
): Generator<RowValues> {
  const query = database.prepare(`SELECT ${columns.join(', ')} FROM ${table}`);
  query.setReturnArrays(true);
  try {
    yield* query.iterate() as Iterable<unknown> as Iterable<RowValues>;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
}

/** The least key behind `last` from which on a row can be read; `null` if there is none. */
function nextReadable(
  database: DatabaseSync,
  table: string,
  condition: string,
  key: string,
  last: number,
): number | null {
  const query = database.prepare(
    `SELECT * FROM ${table} WHERE ${condition} AND ${key} >= ? ORDER BY ${key} LIMIT 1`,
  );
  const find = (from: number): number | null | 'damaged' => {
    try {
      const row = query.get(from);
      return row ? Number(row[key]) : null;
    } catch (error) {
      if (!isDamage(error)) throw error;
      return 'damaged';
    }
  };
  let step = 2;
  while (find(last + step) === 'damaged') {
    step *= 2;
    if (step > FARTHEST) return null;
  }
  let [damaged, readableFrom] = [last + step / 2, last + step];
  while (readableFrom - damaged > 1) {
    const middle = Math.floor((damaged + readableFrom) / 2);
    if (find(middle) === 'damaged') damaged = middle;
    else readableFrom = middle;
  }
  const found = find(readableFrom);
  return found === 'damaged' ? null : found;
}
