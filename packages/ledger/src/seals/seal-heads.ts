import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { FIRST_SEAL } from './sealed-tables.ts';

/**
 * How far a chain of seals goes. `block` is `kept` for the rows of a table as they were written and `folded` for older ones,
 * or names a block of a table that is sealed in blocks.
 */
export interface SealHead {
  readonly name: string;
  readonly block: string;
  rows: number;
  /** The greatest key; of `folded`, the key up to which rows were folded. */
  last: number;
  /** What the first row follows. */
  start: string;
  hash: string;
  /** The last journal entry before it. */
  seq: number;
}

const COLUMNS = 'name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq';

export function emptyHead(name: string, block: string): SealHead {
  return { name, block, rows: 0, last: -1, start: FIRST_SEAL, hash: FIRST_SEAL, seq: 0 };
}

export function readHeads(database: DatabaseSync, name: string): readonly SealHead[] {
  const query = `SELECT ${COLUMNS} FROM seal_heads WHERE name = ? ORDER BY block`;
  return database.prepare(query).all(name) as unknown as readonly SealHead[];
}

/** The heads that a transaction changes: read once, written once. */
export class SealHeads {
  readonly #changed = new Map<string, SealHead>();
  readonly #read: StatementSync;
  readonly #write: StatementSync;
  readonly #remove: StatementSync;

  constructor(database: DatabaseSync) {
    this.#read = database.prepare(`SELECT ${COLUMNS} FROM seal_heads WHERE name = ? AND block = ?`);
    this.#write = database.prepare(
      'INSERT OR REPLACE INTO seal_heads VALUES (?, ?, ?, ?, unhex(?), unhex(?), ?)',
    );
    this.#remove = database.prepare('DELETE FROM seal_heads WHERE name = ? AND block = ?');
  }

  find(name: string, block: string): SealHead | null {
    const changed = this.#changed.get(keyOf(name, block));
    return changed ?? ((this.#read.get(name, block) as SealHead | undefined) || null);
  }

  /** The head to change. What is changed is written by `write`. */
  change(name: string, block: string): SealHead {
    const head = this.find(name, block) ?? emptyHead(name, block);
    this.#changed.set(keyOf(name, block), head);
    return head;
  }

  remove(name: string, block: string): void {
    this.#changed.delete(keyOf(name, block));
    this.#remove.run(name, block);
  }

  write(): void {
    for (const { name, block, rows, last, start, hash, seq } of this.#changed.values())
      this.#write.run(name, block, rows, last, start, hash, seq);
    this.forget();
  }

  /** A transaction was taken back. */
  forget(): void {
    this.#changed.clear();
  }
}

function keyOf(name: string, block: string): string {
  return `${name} ${block}`;
}
