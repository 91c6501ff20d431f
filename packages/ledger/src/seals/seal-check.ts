import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { isoTime } from '@chimera/base';
import { isDamage } from '../damage.ts';
import type { LedgerReader } from '../reader.ts';
import { GENESIS_HASH } from '../schema.ts';
import { SEALED_AS_FOUND } from './seal-everything.ts';
import { emptyHead, type SealHead } from './seal-heads.ts';
import {
  BLOCK_TABLE_NAMES,
  BLOCK_TABLES,
  type BlockTableName,
  blockFaults,
  ROW_TABLE_NAMES,
  ROW_TABLES,
  type RowTableName,
  type RowValues,
  rowSeal,
  sealOf,
} from './sealed-tables.ts';

/** A table's faults are listed up to here, and then counted. */
const MOST_LISTED = 5;

/** What the seals prove. */
export interface SealCheck {
  readonly faults: readonly string[];
  /** How many rows have a seal of their own. */
  readonly rows: number;
  /** Over all seals and the journal's head: who keeps it elsewhere sees any later change. */
  readonly root: string;
  /** What was there up to this journal entry was sealed as found, when the ledger was migrated; `null` where nothing was. */
  readonly asFoundUpTo: number | null;
}

type ReadRow = readonly [
  ...[key: number, sealedSeq: number | null, seal: string],
  ...[entryHash: string | null, entryTime: number | null, rowKey: number | null],
  ...RowValues,
];

/** Holds all that is stored beside the journal against its seals. */
export function checkSeals(reader: LedgerReader, schema: string): SealCheck {
  const faults: string[] = [];
  const heads = reader.rows<SealHead>(
    `SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads ORDER BY name, block`,
  );
  let rows = 0;
  for (const table of ROW_TABLE_NAMES) {
    const found = new FaultList(table);
    rows += inWords(found, () => checkRows(reader, table, heads, found)) ?? 0;
    faults.push(...found.lines());
  }
  for (const table of BLOCK_TABLE_NAMES) {
    const found = new FaultList(table);
    inWords(found, () => checkBlocks(reader, table, heads, found));
    faults.push(...found.lines());
  }
  const found = new FaultList('seals');
  inWords(found, () => checkHeads(reader, heads, schema, found));
  faults.push(...found.lines());
  const root = sealOf(JSON.stringify([reader.head()?.hash ?? GENESIS_HASH, heads]));
  return {
    faults,
    rows,
    root,
    asFoundUpTo: heads.find(({ name }) => name === SEALED_AS_FOUND)?.last ?? null,
  };
}

/** Where rows and seals are read from. */
export type SealSource = Pick<LedgerReader, 'rows' | 'arrays'>;

/** The ledger that a writer has open. */
export function sealSourceOf(database: DatabaseSync): SealSource {
  return {
    rows<Row>(sql: string, ...values: SQLInputValue[]) {
      return database.prepare(sql).all(...values) as unknown as readonly Row[];
    },
    *arrays<Row>(sql: string, ...values: SQLInputValue[]) {
      const query = database.prepare(sql);
      query.setReturnArrays(true);
      yield* query.iterate(...values) as Iterable<unknown> as Iterable<Row>;
    },
  };
}

/** What is wrong with the rows of one table, each held against its seal. */
export function tableFaults(source: SealSource, table: RowTableName): readonly string[] {
  const found = new FaultList(table);
  const heads = source.rows<SealHead>(
    `SELECT name, block, rows, last, lower(hex(start)) AS start, lower(hex(hash)) AS hash, seq
     FROM seal_heads WHERE name = ?`,
    table,
  );
  inWords(found, () => checkRows(source, table, heads, found));
  return found.lines();
}

/** The faults of a table, in words. */
class FaultList {
  readonly #table: string;
  readonly #listed: string[] = [];
  #more = 0;

  constructor(table: string) {
    this.#table = table;
  }

  add(text: string): void {
    if (this.#listed.length < MOST_LISTED) this.#listed.push(`${this.#table}: ${text}`);
    else this.#more += 1;
  }

  lines(): readonly string[] {
    return this.#more === 0 ? this.#listed : [...this.#listed, `${this.#table}: ${this.#more} more`];
  }
}

/** A damaged page or an impossible value shows when it is read. */
function inWords<Result>(found: FaultList, check: () => Result): Result | undefined {
  try {
    return check();
  } catch (error) {
    if (!isDamage(error)) throw error;
    const { message, cause } = error as Error;
    found.add(`cannot be read to its end: ${(cause as Error | undefined)?.message ?? message}`);
    return undefined;
  }
}

function checkRows(
  reader: SealSource,
  table: RowTableName,
  heads: readonly SealHead[],
  found: FaultList,
): number {
  const chains = {
    folded: headOf(heads, table, 'folded'),
    kept: headOf(heads, table, 'kept'),
  };
  if (!heads.includes(chains.kept)) found.add('the head of its seals is gone');
  const ends = { folded: chains.folded.start, kept: chains.kept.start };
  const counts = { folded: 0, kept: 0 };
  for (const [key, seq, seal, entryHash, entryTime, rowKey, ...values] of sealedRows(reader, table)) {
    const row = [key, ...values];
    if (seq === null) {
      found.add(`${nameOf(table, row)} was added: it has no seal`);
      continue;
    }
    const block = key <= chains.folded.last ? 'folded' : 'kept';
    counts[block] += 1;
    if (rowKey === null) {
      const time = entryTime === null ? '' : ` (${isoTime(entryTime)})`;
      const name = table === 'equity' ? nameOf(table, row) : `row ${key}`;
      found.add(`${name} is gone; it was sealed after the journal's entry ${seq}${time}`);
    } else if (rowSeal(table, ends[block], entryHash ?? GENESIS_HASH, row) !== seal) {
      found.add(`${nameOf(table, row)} is not what was sealed`);
    }
    ends[block] = seal;
  }
  for (const block of ['folded', 'kept'] as const) {
    const { rows, hash } = chains[block];
    if (rows !== counts[block])
      found.add(`${rows} rows were sealed (${block}), ${counts[block]} seals are there`);
    else if (hash !== ends[block]) found.add(`the head of its seals (${block}) is not that of its last row`);
  }
  return counts.folded + counts.kept;
}

/** The rows of a table and its seals, side by side, in the order of their keys. */
function sealedRows(reader: SealSource, table: RowTableName): Iterable<ReadRow> {
  const { number, columns } = ROW_TABLES[table];
  const [key, ...others] = columns;
  return reader.arrays<ReadRow>(
    `SELECT coalesce(seal.key, written.${key}) AS at, seal.seq, lower(hex(seal.hash)), journal.hash, journal.time,
       written.${key}, ${others.map((column) => `written.${column}`).join(', ')}
     FROM (SELECT key, seq, hash FROM seals WHERE of = ${number}) AS seal
       FULL OUTER JOIN ${table} AS written ON written.${key} = seal.key
       LEFT JOIN journal ON journal.seq = seal.seq
     ORDER BY at`,
  );
}

function checkBlocks(
  reader: LedgerReader,
  table: BlockTableName,
  heads: readonly SealHead[],
  found: FaultList,
): void {
  const { columns, order, blockOf } = BLOCK_TABLES[table];
  const query = `SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${order}`;
  const blocks = Map.groupBy(reader.arrays<RowValues>(query), (row) => blockOf(row));
  for (const fault of blockFaults(table, blocks, heads, (seq) => entryHash(reader, seq))) found.add(fault);
}

function checkHeads(
  reader: LedgerReader,
  heads: readonly SealHead[],
  schema: string,
  found: FaultList,
): void {
  const sealed = heads.find(({ name }) => name === 'schema');
  if (sealed?.hash !== schema) found.add('tables, indexes or triggers are not those that were made');
  const numbers = ROW_TABLE_NAMES.map((table) => ROW_TABLES[table].number).join(', ');
  const strange = reader.row<{ n: number }>(`SELECT count(*) AS n FROM seals WHERE of NOT IN (${numbers})`);
  if (strange?.n) found.add(`${strange.n} belong to no table`);
  const names = new Set<string>([...ROW_TABLE_NAMES, ...BLOCK_TABLE_NAMES, SEALED_AS_FOUND, 'schema']);
  for (const { name } of heads) if (!names.has(name)) found.add(`a head names ${name}, which is not sealed`);
}

function headOf(heads: readonly SealHead[], name: string, block: string): SealHead {
  return heads.find((head) => head.name === name && head.block === block) ?? emptyHead(name, block);
}

function entryHash(reader: LedgerReader, seq: number): string {
  return reader.hashAt(seq) ?? GENESIS_HASH;
}

/** A row in words: what it is, and of when. */
function nameOf(table: RowTableName, row: RowValues): string {
  const [key] = row;
  const at = (time: unknown) =>
    typeof time === 'number' && Math.abs(time) < 8e15 ? isoTime(time) : String(time);
  switch (table) {
    case 'events': {
      const [, , kind, symbol, start] = row;
      return `row ${key} (${[kind, symbol, start === null ? null : at(start)].filter(Boolean).join(' ')})`;
    }
    case 'equity':
      return `the note of ${at(key)}`;
    default:
      return `row ${key} (${at(row[2])})`;
  }
}
