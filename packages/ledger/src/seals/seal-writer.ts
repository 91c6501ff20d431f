import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import { GENESIS_HASH } from '../schema.ts';
import { emptyHead, readHeads, type SealHead, SealHeads } from './seal-heads.ts';
import {
  BLOCK_TABLES,
  type BlockTableName,
  blockFaults,
  blockSeal,
  FIRST_SEAL,
  ROW_TABLES,
  type RowTableName,
  type RowValues,
  rowSeal,
  type SealedAfter,
  sealOf,
} from './sealed-tables.ts';

/** A row of a table beside its seal. */
interface SealedRow {
  readonly key: number;
  readonly seq: number;
  readonly seal: string;
  readonly entryHash: string;
  readonly values: RowValues;
}

type RawRow = readonly [key: number, seq: number, seal: string, entryHash: string | null, ...RowValues];

const LEAST_KEY = -Number.MAX_SAFE_INTEGER;

function cannotBeSummedUp(fault: string): LedgerError {
  return new LedgerError(
    `the ledger does not verify, and what is old cannot be summed up: ${fault}`,
    'see what "chimera ledger verify" says; "chimera ledger repair" mends what can be mended',
  );
}

/**
 * Seals what is written beside the journal, in the transaction that writes it. Each row of a table that grows has a
 * seal, which covers the seal before it, in the order of the keys, and the journal's last entry. `seal_heads` says how far each chain
 * goes. End each transaction with `finish`, or with `forget` where it is taken back.
 */
export class SealWriter {
  readonly #database: DatabaseSync;
  readonly #heads: SealHeads;
  readonly #insert: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#heads = new SealHeads(database);
    this.#insert = database.prepare('INSERT OR REPLACE INTO seals VALUES (?, ?, ?, unhex(?))');
  }

  finish(): void {
    this.#heads.write();
  }

  forget(): void {
    this.#heads.forget();
  }

  /** Seals a row that was written just now: a new one, or one in the place of another with its key. */
  add(table: RowTableName, row: RowValues, after: SealedAfter): void {
    const key = Number(row[0]);
    const kept = this.#heads.change(table, 'kept');
    if (key <= kept.last) {
      this.#addBefore(table, row, after);
      return;
    }
    kept.hash = rowSeal(table, kept.hash, after.hash, row);
    kept.rows += 1;
    kept.last = key;
    kept.seq = after.seq;
    this.#insert.run(ROW_TABLES[table].number, key, after.seq, kept.hash);
  }

  /** Seals the rows of a block as they stand now. */
  block(table: BlockTableName, block: string, rows: readonly RowValues[], after: SealedAfter): void {
    const head = this.#heads.change(table, block);
    head.rows = rows.length;
    head.hash = blockSeal(table, after.hash, rows);
    head.seq = after.seq;
  }

  /**
   * Lets `write` change a table of blocks, and seals it as it stands then. Throws LedgerError if it was not what was
   * sealed before: a change must not be forgotten.
   */
  changeBlocks(table: BlockTableName, after: SealedAfter, write: () => void): void {
    const heads = readHeads(this.#database, table);
    const query = this.#database.prepare('SELECT hash FROM journal WHERE seq = ?');
    const entryHashOf = (seq: number) => String(query.get(seq)?.hash ?? GENESIS_HASH);
    const [fault] = blockFaults(table, this.#blocks(table), heads, entryHashOf);
    if (fault !== undefined) throw cannotBeSummedUp(`${table}: ${fault}`);
    write();
    this.sealBlocks(table, after);
  }

  /** Seals a table of blocks as it stands. */
  sealBlocks(table: BlockTableName, after: SealedAfter): void {
    const blocks = this.#blocks(table);
    for (const { block } of readHeads(this.#database, table))
      if (!blocks.has(block)) this.#heads.remove(table, block);
    for (const [block, rows] of blocks) this.block(table, block, rows, after);
  }

  #blocks(table: BlockTableName): ReadonlyMap<string, readonly RowValues[]> {
    const { columns, order, blockOf } = BLOCK_TABLES[table];
    const query = this.#database.prepare(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`);
    query.setReturnArrays(true);
    return Map.groupBy(query.all() as unknown as readonly RowValues[], (row) => blockOf(row));
  }

  /**
   * Replaces all rows of a table up to a key by others with keys up to it (or by none), which sum them up. Their
   * chain begins with a seal over the chains that they replace; the rows after them go on from the last one replaced.
   * Throws LedgerError where a row is not what was sealed: its change must not be forgotten.
   */
  fold(table: RowTableName, upTo: number, replacements: readonly RowValues[], after: SealedAfter): void {
    const { number, columns } = ROW_TABLES[table];
    const [key] = columns;
    const kept = this.#heads.change(table, 'kept');
    const folded = this.#heads.change(table, 'folded');
    const ends = this.#checked(table, this.#rows(table, LEAST_KEY, upTo), folded, kept);
    const isBeforeBoundary = upTo <= folded.last;
    const staying = isBeforeBoundary ? [...this.#rows(table, upTo + 1, folded.last)] : [];
    this.#checked(table, staying, { ...folded, start: ends.folded }, kept);
    this.#database.prepare(`DELETE FROM ${table} WHERE ${key} <= ?`).run(upTo);
    this.#database.prepare('DELETE FROM seals WHERE of = ? AND key <= ?').run(number, upTo);
    const replaced = [ends.rowsFolded, folded.start, ends.folded, ends.rowsKept, kept.start, ends.kept];
    folded.start = sealOf(['fold', table, upTo, ...replaced, after.hash].join('\n'));
    folded.hash = folded.start;
    this.#insertFolded(table, replacements, { from: Number.NEGATIVE_INFINITY, upTo }, folded, after);
    for (const { key: at, seq, entryHash, values } of staying) {
      folded.hash = rowSeal(table, folded.hash, entryHash, values);
      this.#insert.run(number, at, seq, folded.hash);
    }
    folded.rows += replacements.length - ends.rowsFolded;
    folded.last = Math.max(folded.last, upTo);
    folded.seq = after.seq;
    kept.rows -= ends.rowsKept;
    kept.start = ends.kept;
    kept.last = Math.max(kept.last, folded.last);
  }

  /** Up to which key rows were summed up. */
  foldedUpTo(table: RowTableName): number {
    return this.#heads.find(table, 'folded')?.last ?? emptyHead(table, 'folded').last;
  }

  /**
   * Like `fold`, but of the rows after those that were summed up before, whose chain goes on with `replacements`: what
   * it costs does not depend on how much was summed up before. Throws LedgerError like `fold`.
   */
  foldNext(table: RowTableName, upTo: number, replacements: readonly RowValues[], after: SealedAfter): void {
    const { number, columns } = ROW_TABLES[table];
    const [key] = columns;
    const kept = this.#heads.change(table, 'kept');
    const folded = this.#heads.change(table, 'folded');
    const from = folded.last;
    const ends = this.#checked(table, this.#rows(table, from + 1, upTo), folded, kept);
    this.#database.prepare(`DELETE FROM ${table} WHERE ${key} > ? AND ${key} <= ?`).run(from, upTo);
    this.#database.prepare('DELETE FROM seals WHERE of = ? AND key > ? AND key <= ?').run(number, from, upTo);
    this.#insertFolded(table, replacements, { from, upTo }, folded, after);
    folded.rows += replacements.length;
    folded.last = upTo;
    folded.seq = after.seq;
    kept.rows -= ends.rowsKept;
    kept.start = ends.kept;
    kept.last = Math.max(kept.last, upTo);
  }

  #insertFolded(
    table: RowTableName,
    rows: readonly RowValues[],
    { from, upTo }: { readonly from: number; readonly upTo: number },
    folded: SealHead,
    after: SealedAfter,
  ): void {
    const { number, columns } = ROW_TABLES[table];
    const marks = columns.map(() => '?').join(', ');
    const insert = this.#database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
    for (const row of rows) {
      const key = Number(row[0]);
      if (!(key > from && key <= upTo))
        throw new Error(`a row that sums up ${table} lies outside of ${from} to ${upTo}: ${key}`);
      insert.run(...row);
      folded.hash = rowSeal(table, folded.hash, after.hash, row);
      this.#insert.run(number, key, after.seq, folded.hash);
    }
  }

  /** How many rows each chain has, and its value after them. */
  #checked(table: RowTableName, rows: Iterable<SealedRow>, folded: SealHead, kept: SealHead) {
    const ends = { folded: folded.start, kept: kept.start, rowsFolded: 0, rowsKept: 0 };
    for (const { key, seal, entryHash, values } of rows) {
      const block = key <= folded.last ? 'folded' : 'kept';
      if (rowSeal(table, ends[block], entryHash, values) !== seal) {
        throw cannotBeSummedUp(`${table}: row ${key} is not what was sealed`);
      }
      ends[block] = seal;
      ends[block === 'folded' ? 'rowsFolded' : 'rowsKept'] += 1;
    }
    return ends;
  }

  /** A row whose key is not the greatest: the seals after it are made anew, and a row that was changed stays found. */
  #addBefore(table: RowTableName, row: RowValues, after: SealedAfter): void {
    const { number } = ROW_TABLES[table];
    const key = Number(row[0]);
    const foldedUpTo = this.#heads.find(table, 'folded')?.last ?? LEAST_KEY;
    const isFolded = key <= foldedUpTo;
    const head = this.#heads.change(table, isFolded ? 'folded' : 'kept');
    const least = isFolded ? LEAST_KEY : foldedUpTo;
    const query =
      'SELECT key, lower(hex(hash)) AS seal FROM seals WHERE of = ? AND key > ? AND key < ? ORDER BY key DESC LIMIT 1';
    const before = this.#database.prepare(query).get(number, least, key);
    const replaced = this.#database
      .prepare('SELECT lower(hex(hash)) AS seal FROM seals WHERE of = ? AND key = ?')
      .get(number, key);
    const follows = String(before?.seal ?? head.start);
    let oldSeal = String(replaced?.seal ?? follows);
    let seal = rowSeal(table, follows, after.hash, row);
    const later = [...this.#rows(table, key + 1, isFolded ? foldedUpTo : Number.MAX_SAFE_INTEGER)];
    this.#insert.run(number, key, after.seq, seal);
    for (const next of later) {
      const isAsSealed = rowSeal(table, oldSeal, next.entryHash, next.values) === next.seal;
      oldSeal = next.seal;
      seal = isAsSealed ? rowSeal(table, seal, next.entryHash, next.values) : FIRST_SEAL;
      this.#insert.run(number, next.key, next.seq, seal);
    }
    head.hash = seal;
    head.seq = after.seq;
    if (!replaced) head.rows += 1;
  }

  *#rows(table: RowTableName, from: number, upTo: number): Generator<SealedRow> {
    const { number, columns } = ROW_TABLES[table];
    const [key] = columns;
    const query = this.#database.prepare(
      `SELECT seals.key, seals.seq, lower(hex(seals.hash)), journal.hash, ${columns.map((column) => `written.${column}`).join(', ')}
       FROM seals LEFT JOIN ${table} AS written ON written.${key} = seals.key
         LEFT JOIN journal ON journal.seq = seals.seq
       WHERE seals.of = ? AND seals.key BETWEEN ? AND ? ORDER BY seals.key`,
    );
    query.setReturnArrays(true);
    for (const row of query.iterate(number, from, upTo) as Iterable<unknown>) {
      const [at, seq, seal, entryHash, ...values] = row as RawRow;
      yield { key: at, seq, seal, entryHash: entryHash ?? GENESIS_HASH, values };
    }
  }
}
