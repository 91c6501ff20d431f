import type { DatabaseSync } from 'node:sqlite';
import type { JournalRow } from './chain.ts';
import { readable, salvaged } from './salvage.ts';
import { GENESIS_HASH } from './schema.ts';
import { FIRST_SEAL, ROW_TABLES, type RowTableName, type RowValues, rowSeal } from './seals/sealed-tables.ts';

interface Seal {
  readonly seq: number;
  readonly hash: string;
}

/** Keys that are listed one by one. */
const MOST_LISTED = 5;

/**
 * The rows of a table that are what was sealed, or whose seal is damaged itself. A row that was changed, or lies on a
 * damaged page, is gone, and told.
 */
export function soundRows(
  damaged: DatabaseSync,
  table: RowTableName,
  journal: readonly JournalRow[],
  told: string[],
): readonly RowValues[] {
  const { columns, number } = ROW_TABLES[table];
  const rows = new Map([...salvaged(damaged, table, columns)].map((row) => [Number(row[0]), row]));
  const seals = new Map<number, Seal>();
  for (const [of, key, seq, hash] of readable(damaged, 'seals', ['of', 'key', 'seq', 'lower(hex(hash))']))
    if (of === number) seals.set(Number(key), { seq: Number(seq), hash: String(hash) });
  const starts = new Map<string, string>();
  for (const [name, block, start, last] of readable(damaged, 'seal_heads', [
    'name',
    'block',
    'lower(hex(start))',
    'last',
  ]))
    if (name === table) starts.set(String(block), `${start} ${last}`);
  const [foldedStart, foldedUpTo] = (starts.get('folded') ?? `${FIRST_SEAL} -1`).split(' ');
  const ends = { folded: foldedStart!, kept: (starts.get('kept') ?? FIRST_SEAL).slice(0, 32) };
  const made = { ...ends };
  const changed: number[] = [];
  const gone: number[] = [];
  /** A row that differs, until the next one tells whether it or its seal is damaged. */
  let doubt: { readonly key: number; readonly block: 'folded' | 'kept' } | null = null;
  const sound: RowValues[] = [];
  for (const key of [...new Set([...seals.keys(), ...rows.keys()])].toSorted((a, b) => a - b)) {
    const seal = seals.get(key);
    const row = rows.get(key);
    if (!seal) {
      if (row) sound.push(row);
      continue;
    }
    const block = key <= Number(foldedUpTo) ? 'folded' : 'kept';
    if (!row) gone.push(key);
    else {
      const entryHash = seal.seq === 0 ? GENESIS_HASH : (journal[seal.seq - 1]?.hash ?? GENESIS_HASH);
      const isSealed = rowSeal(table, ends[block], entryHash, row) === seal.hash;
      const isSealedAfterDoubt = !isSealed && rowSeal(table, made[block], entryHash, row) === seal.hash;
      if (doubt && !isSealedAfterDoubt) changed.push(doubt.key);
      doubt = isSealed || isSealedAfterDoubt ? null : { key, block };
      made[block] = rowSeal(table, ends[block], entryHash, row);
      sound.push(row);
    }
    ends[block] = seal.hash;
  }
  if (doubt) changed.push(doubt.key);
  tell(told, table, 'cannot be read any more and is gone', gone);
  tell(told, table, 'is not what was sealed and was left out', changed);
  const left = new Set(changed);
  return sound.filter((row) => !left.has(Number(row[0])));
}

function tell(told: string[], table: RowTableName, what: string, keys: readonly number[]): void {
  const name = (key: number) =>
    table === 'equity' ? `the note of ${new Date(key).toISOString()}` : `row ${key}`;
  for (const key of keys.slice(0, MOST_LISTED)) told.push(`${table}: ${name(key)} ${what}`);
  if (keys.length > MOST_LISTED) told.push(`${table}: the same of ${keys.length - MOST_LISTED} more rows`);
}
