import { isDeepStrictEqual } from 'node:util';
import { Book } from '@chimera/engine';
import { entryOf, hashOf } from './chain.ts';
import { projectionsOf } from './projections.ts';
import type { LedgerReader } from './reader.ts';
import { GENESIS_HASH } from './schema.ts';

/** What a check of the whole book came to. `faults` is empty only when everything agrees. */
export interface Verification {
  readonly entries: number;
  readonly head: string;
  readonly faults: readonly string[];
}

const KEYS = { account: 'id', positions: 'symbol', open_orders: 'id', trades: 'number' } as const;

/** Recomputes the chain, folds the journal again, and holds cursor and projections against the result. */
export function verifyLedger(reader: LedgerReader): Verification {
  return reader.atOnce(() => {
    const faults: string[] = [];
    const book = new Book();
    let entries = 0;
    let head = GENESIS_HASH;
    for (const row of reader.journal()) {
      entries += 1;
      if (row.seq !== entries)
        faults.push(`entry ${entries} is missing: the next one is numbered ${row.seq}`);
      if (row.prev_hash !== head) faults.push(`entry ${row.seq} does not follow the entry before it`);
      if (hashOf(row) !== row.hash)
        faults.push(`entry ${row.seq} (${row.kind}) was changed: its hash differs`);
      if (faults.length > 0) return { entries, head, faults };
      head = row.hash;
      try {
        book.apply(entryOf(row));
      } catch (error) {
        faults.push(`entry ${row.seq} (${row.kind}) cannot be applied: ${(error as Error).message}`);
        return { entries, head, faults };
      }
    }
    faults.push(...compareProjections(reader, book), ...compareCursor(reader, entries, book));
    return { entries, head, faults };
  });
}

function compareProjections(reader: LedgerReader, book: Book): readonly string[] {
  if (!book.identity) return [];
  const expected = projectionsOf(book);
  return Object.entries(KEYS).flatMap(([table, key]) => {
    const rows = reader.rows<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY ${key}`);
    const found = rows.map((row) => (table === 'account' ? withoutId(row) : { ...row }));
    const wanted = expected[table as keyof typeof KEYS];
    return isDeepStrictEqual(found, wanted) ? [] : [`the projection ${table} differs from the journal`];
  });
}

function withoutId({ id: _, ...row }: Record<string, unknown>): Record<string, unknown> {
  return row;
}

/** The cursor must stand on the last entry, and the last equity must be what the book is worth at the marks. */
function compareCursor(reader: LedgerReader, entries: number, book: Book): readonly string[] {
  const cursor = reader.cursor();
  if ((cursor?.seq ?? 0) !== entries) {
    return [`the cursor stands on entry ${cursor?.seq ?? 0}, the journal ends with ${entries}`];
  }
  const last = reader.row<{ equity: number }>('SELECT equity FROM equity ORDER BY time DESC LIMIT 1');
  if (!last) return [];
  for (const [symbol, price] of reader.marks()) book.mark(symbol, price);
  const equity = book.equity();
  const agrees = Math.abs(equity - last.equity) <= 1e-9 * Math.abs(equity);
  return agrees ? [] : [`the last equity is ${last.equity}, cash and positions come to ${equity}`];
}
