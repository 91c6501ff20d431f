import { hash } from 'node:crypto';
import type { SealHead } from './seal-heads.ts';

type Value = string | number | null;

/** The values of a row in the order of its table's columns, the key first. */
export type RowValues = readonly Value[];

/** The journal entry after which something was sealed. */
export interface SealedAfter {
  readonly seq: number;
  readonly hash: string;
}

interface RowTable {
  /** Stands for the table in `seals`. */
  readonly number: number;
  /** The first one is the key, a whole number. */
  readonly columns: readonly [string, ...string[]];
}

interface BlockTable {
  readonly columns: readonly string[];
  /** The key's columns. */
  readonly order: string;
  /** Rows with the same name share a seal. */
  readonly blockOf: (row: RowValues) => string;
}

/** Tables that grow, each row with a seal of its own. Numbers are never used again. */
export const ROW_TABLES = {
  events: {
    number: 1,
    columns: [
      ...(['id', 'session', 'kind', 'symbol', 'start', 'open', 'high', 'low', 'close', 'volume'] as const),
      ...['late', 'seq', 'data', 'refused'],
    ],
  },
  equity: { number: 2, columns: ['time', 'session', 'equity', 'cash', 'exposure', 'seq'] },
  incidents: {
    number: 3,
    columns: ['id', 'session', 'time', 'real_time', 'severity', 'source', 'kind', 'message'],
  },
  health: { number: 4, columns: ['id', 'session', 'time', 'real_time', 'level', 'metrics'] },
  snapshots: { number: 5, columns: ['seq', 'entry', 'time', 'version', 'state'] },
} as const satisfies Readonly<Record<string, RowTable>>;

/** Tables whose rows are written anew, sealed in blocks. */
export const BLOCK_TABLES = {
  cursor: {
    columns: ['id', 'session', 'time', 'seq', 'high_water_mark'],
    order: 'id',
    blockOf: () => '',
  },
  equity_sums: { columns: ['id', 'through', 'sums'], order: 'id', blockOf: () => '' },
  marks: { columns: ['symbol', 'price', 'start'], order: 'symbol', blockOf: ([symbol]) => String(symbol) },
  past_prices: {
    columns: ['symbol', 'start', 'ends', 'open', 'high', 'low', 'close', 'volume', 'candles'],
    order: 'symbol, start',
    blockOf: ([symbol, start]) => `${symbol} ${monthOf(Number(start))}`,
  },
} as const satisfies Readonly<Record<string, BlockTable>>;

export type RowTableName = keyof typeof ROW_TABLES;
export type BlockTableName = keyof typeof BLOCK_TABLES;

export const ROW_TABLE_NAMES = Object.keys(ROW_TABLES) as readonly RowTableName[];
export const BLOCK_TABLE_NAMES = Object.keys(BLOCK_TABLES) as readonly BlockTableName[];

/** What the first row of a table follows: 128 bits, hexadecimal. */
export const FIRST_SEAL = '0'.repeat(32);

/**
 * The first 128 bits of SHA-256, hexadecimal, over the seal before, the hash of the journal's last entry, the table and
 * the row. Numbers are written so that they read back the same.
 */
export function rowSeal(table: string, before: string, entryHash: string, row: RowValues): string {
  return sealOf(`${before}\n${entryHash}\n${table}\n${JSON.stringify(row, finite)}`);
}

/** The seal of a block: its rows one after the other. */
export function blockSeal(table: string, entryHash: string, rows: Iterable<RowValues>): string {
  let seal = FIRST_SEAL;
  for (const row of rows) seal = rowSeal(table, seal, entryHash, row);
  return seal;
}

/** What is wrong with the blocks of a table; `entryHashOf` tells the hash of a journal entry. */
export function blockFaults(
  table: BlockTableName,
  blocks: ReadonlyMap<string, readonly RowValues[]>,
  heads: readonly SealHead[],
  entryHashOf: (seq: number) => string,
): readonly string[] {
  const known = new Map(heads.filter(({ name }) => name === table).map((head) => [head.block, head]));
  return [...new Set([...known.keys(), ...blocks.keys()])].flatMap((block) => {
    const head = known.get(block);
    const rows = blocks.get(block) ?? [];
    const name = block === '' ? 'its row' : block;
    if (!head) return [`${name} was added: it has no seal`];
    if (rows.length !== head.rows)
      return [`${name}: ${head.rows} rows were sealed, ${rows.length} are there`];
    const isSealed = blockSeal(table, entryHashOf(head.seq), rows) === head.hash;
    return isSealed ? [] : [`${name} is not what was sealed`];
  });
}

export function sealOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

/** JSON has no infinities. */
function finite(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function monthOf(time: number): string {
  return Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 7) : 'unknown';
}
