import type { DatabaseSync } from 'node:sqlite';
import { GENESIS_HASH } from '../schema.ts';
import { emptyHead, SealHeads } from './seal-heads.ts';
import { SealWriter } from './seal-writer.ts';
import {
  BLOCK_TABLE_NAMES,
  ROW_TABLE_NAMES,
  ROW_TABLES,
  type RowValues,
  type SealedAfter,
  sealOf,
} from './sealed-tables.ts';

/** The name of the head that says from which journal entry on rows were sealed as they were written. */
export const SEALED_AS_FOUND = 'sealed-as-found';

/** The journal's last entry. */
export function journalHead(database: DatabaseSync): SealedAfter {
  const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
  return { seq: Number(head?.seq ?? 0), hash: String(head?.hash ?? GENESIS_HASH) };
}

/** A seal over tables, indexes and triggers as they were made. */
export function schemaSeal(database: DatabaseSync): string {
  const rows = database
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all();
  return sealOf(JSON.stringify(rows.map(({ type, name, tbl_name, sql }) => [type, name, tbl_name, sql])));
}

/**
 * Seals all that a ledger holds as it is found, within the caller's transaction. What was there before cannot be
 * proved: `verify` says so.
 */
export function sealEverything(database: DatabaseSync): void {
  const after = journalHead(database);
  database.exec('DELETE FROM seals; DELETE FROM seal_heads;');
  const heads = new SealHeads(database);
  for (const table of ROW_TABLE_NAMES) Object.assign(heads.change(table, 'kept'), emptyHead(table, 'kept'));
  const schema = heads.change('schema', '');
  schema.hash = schemaSeal(database);
  schema.seq = after.seq;
  let rows = 0;
  const writer = new SealWriter(database);
  heads.write();
  for (const table of ROW_TABLE_NAMES) {
    const { columns } = ROW_TABLES[table];
    const query = database.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${columns[0]}`);
    query.setReturnArrays(true);
    for (const row of query.iterate() as Iterable<unknown> as Iterable<RowValues>) {
      writer.add(table, row, after);
      rows += 1;
    }
  }
  for (const table of BLOCK_TABLE_NAMES) writer.sealBlocks(table, after);
  writer.finish();
  if (rows === 0) return;
  Object.assign(heads.change(SEALED_AS_FOUND, ''), { rows, last: after.seq, seq: after.seq });
  heads.write();
}

/**
 * Seals tables that a migration added to a ledger whose rows have seals already. `before` is the seal of its tables, indexes and
 * triggers before that: where they were not those that were made, they stay found.
 */
export function sealNewTables(database: DatabaseSync, before: string): void {
  const after = journalHead(database);
  const heads = new SealHeads(database);
  for (const table of ROW_TABLE_NAMES) {
    if (!heads.find(table, 'kept')) Object.assign(heads.change(table, 'kept'), emptyHead(table, 'kept'));
  }
  const schema = heads.find('schema', '');
  if (schema?.hash === before) {
    Object.assign(heads.change('schema', ''), { hash: schemaSeal(database), seq: after.seq });
  }
  heads.write();
}
