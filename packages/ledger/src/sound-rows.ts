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
  for (const [key, seq, hash] of salvaged(
    damaged,
    'seals',
    ['key', 'seq', 'lower(hex(hash))'],
    `of = ${number}`,
  ))
    seals.set(Number(key), { seq: Number(seq), hash: String(hash) });
  const starts = new Map<string, string>();
  let sealed = 0;
  for (const [name, block, start, last, count] of readable(damaged, 'seal_heads', [
    'name',
    'block',
    'lower(hex(start))',
    'last',
    'rows',
  ])) {
    if (name !== table) continue;
    starts.set(String(block), `${start} ${last}`);
    sealed += Number(count);
  }
  const [foldedStart, foldedUpTo] = (starts.get('folded') ?? `${FIRST_SEAL} -1`).split(' ');
  const ends = { folded: foldedStart!, kept: (starts.get('kept') ?? FIRST_SEAL).slice(0, 32) };
  const made = { ...ends };
  const changed: number[] = [];
  const gone: number[] = [];
  const unsealed: number[] = [];
  let unproved = 0;
  let lastSealed = -1;
  /** A row that differs, until the next one tells whether it or its seal is damaged. */
  let doubt: { readonly key: number; readonly block: 'folded' | 'kept' } | null = null;
  const sound: RowValues[] = [];
  for (const key of [...new Set([...seals.keys(), ...rows.keys()])].toSorted((a, b) => a - b)) {
    const seal = seals.get(key);
    const row = rows.get(key);
    if (!seal) {
      unsealed.push(key);
      if (row) sound.push(row);
      continue;
    }
    const block = key <= Number(foldedUpTo) ? 'folded' : 'kept';
    if (!row) gone.push(key);
    else {
      const entryHash = seal.seq === 0 ? GENESIS_HASH : (journal[seal.seq - 1]?.hash ?? GENESIS_HASH);
      const isSealed = rowSeal(table, ends[block], entryHash, row) === seal.hash;
      // What it follows is gone with its seal: nothing can be said against it.
      const isUnproved = !isSealed && sealed > seals.size && table !== 'equity' && key !== lastSealed + 1;
      if (isUnproved) unproved += 1;
      const isSealedAfterDoubt = !isSealed && rowSeal(table, made[block], entryHash, row) === seal.hash;
      if (doubt && !isSealedAfterDoubt) changed.push(doubt.key);
      doubt = isSealed || isSealedAfterDoubt || isUnproved ? null : { key, block };
      made[block] = rowSeal(table, ends[block], entryHash, row);
      sound.push(row);
    }
    ends[block] = seal.hash;
    lastSealed = key;
  }
  if (doubt) changed.push(doubt.key);
  tell(told, table, 'cannot be read any more and is gone', gone);
  tell(told, table, 'is not what was sealed and was left out', changed);
  const lost = sealed - seals.size - unsealed.length;
  if (lost > 0)
    told.push(`${table}: ${lost} rows cannot be read any more, nor can their seals, and are gone`);
  // If all seals are there, a row without one was never written by a session.
  const isAdded = unsealed.length > 0 && sealed > 0 && seals.size >= sealed;
  if (isAdded) tell(told, table, 'was added and was left out', unsealed);
  else unproved += unsealed.length;
  if (unproved > 0) told.push(`${table}: rows taken as found, because seals of them are gone: ${unproved}`);
  const left = new Set(isAdded ? [...changed, ...unsealed] : changed);
  return sound.filter((row) => !left.has(Number(row[0])));
}

function tell(told: string[], table: RowTableName, what: string, keys: readonly number[]): void {
  const name = (key: number) =>
    table === 'equity' ? `the note of ${new Date(key).toISOString()}` : `row ${key}`;
  for (const key of keys.slice(0, MOST_LISTED)) told.push(`${table}: ${name(key)} ${what}`);
  if (keys.length > MOST_LISTED) told.push(`${table}: the same of ${keys.length - MOST_LISTED} more rows`);
}
