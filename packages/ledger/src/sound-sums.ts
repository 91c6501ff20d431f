import type { DatabaseSync } from 'node:sqlite';
import { isoTime } from '@chimera/base';
import type { JournalRow } from './chain.ts';
import type { EquityRow } from './reader.ts';
import { contradictionOfSums, readSums, sumsOfKept } from './roll-up/equity-sums-check.ts';
import { readable } from './salvage.ts';
import { GENESIS_HASH } from './schema.ts';
import type { SealHead } from './seals/seal-heads.ts';
import { BLOCK_TABLES, type BlockTableName, blockFaults, type RowValues } from './seals/sealed-tables.ts';

/** Blocks that are listed one by one. */
const MOST_LISTED = 5;

/**
 * The prices of the past of a damaged ledger, in blocks of a symbol and a month. Of a block that is not what was sealed nothing is taken:
 * in its place come the prices that sessions noted in the journal when they began.
 */
export function soundPastPrices(
  damaged: DatabaseSync,
  mended: DatabaseSync,
  journal: readonly JournalRow[],
  told: string[],
): readonly RowValues[] {
  const { blocks, wrong } = blocksOf(damaged, 'past_prices', journal, told);
  const sound = [...blocks].flatMap(([block, rows]) => (wrong.has(block) ? [] : rows));
  if (wrong.size === 0) return sound;
  const first = mended
    .prepare("SELECT min(start) AS start FROM events WHERE kind = 'candle' AND refused = 0")
    .get();
  const upTo = Number(first?.start ?? Number.POSITIVE_INFINITY);
  const made = notedPrices(journal, upTo).filter((row) => wrong.has(BLOCK_TABLES.past_prices.blockOf(row)));
  for (const block of [...wrong].slice(0, MOST_LISTED)) {
    const count = made.filter((row) => BLOCK_TABLES.past_prices.blockOf(row) === block).length;
    told.push(
      `past_prices: ${block} is not what was sealed and was left out; made again from the journal: ${count} of its prices`,
    );
  }
  if (wrong.size > MOST_LISTED) told.push(`past_prices: the same of ${wrong.size - MOST_LISTED} more months`);
  return [...sound, ...made];
}

/**
 * The sums of old notes of equity of a damaged ledger, if they are what was sealed and fit the notes that are in the mended one; else what those
 * come to. `null` if there were none.
 */
export function soundEquitySums(
  damaged: DatabaseSync,
  mended: DatabaseSync,
  journal: readonly JournalRow[],
  told: string[],
): RowValues | null {
  const { blocks, wrong } = blocksOf(damaged, 'equity_sums', journal, told);
  const [row] = blocks.get('') ?? [];
  const opened = journal.find(({ kind }) => kind === 'book-opened');
  if (!opened || (!row && wrong.size === 0)) return null;
  const foldedUpTo = Number(
    [...readable(damaged, 'seal_heads', ['name', 'block', 'last'])].find(
      ([name, block]) => name === 'equity' && block === 'folded',
    )?.[2] ?? -1,
  );
  const stated = row && wrong.size === 0 ? Number(row[1]) : foldedUpTo;
  if (stated < 0) return null;
  const notes = mended.prepare('SELECT * FROM equity WHERE time <= ? ORDER BY time').all(stated);
  const { startingCash } = JSON.parse(opened.data) as { readonly startingCash: string };
  const start = { time: opened.time, equity: Number(startingCash) };
  const kept = sumsOfKept(start, stated, notes as unknown as readonly EquityRow[]);
  const found = row && wrong.size === 0 ? readSums(stated, String(row[2])) : null;
  if (found && contradictionOfSums(found, kept) === null) return row!;
  told.push(
    `equity_sums: the sums of old notes up to ${isoTime(stated)} were made again from the notes that are kept, so that means and exposure are those of the kept ones`,
  );
  return [1, stated, JSON.stringify(kept.state)];
}

/** The blocks of a table as they are found, and the names of those that are not what was sealed. */
function blocksOf(
  damaged: DatabaseSync,
  table: BlockTableName,
  journal: readonly JournalRow[],
  told: string[],
) {
  const { columns, order, blockOf } = BLOCK_TABLES[table];
  const rows = [...readable(damaged, table, columns)].toSorted(byColumns(columns, order));
  const blocks = Map.groupBy(rows, (row) => blockOf(row));
  const heads = [
    ...readable(damaged, 'seal_heads', [
      ...['name', 'block', 'rows', 'last', 'lower(hex(start))', 'lower(hex(hash))', 'seq'],
    ]),
  ].map(headOf);
  const own = heads.filter(({ name }) => name === table);
  const entryHashOf = (seq: number) => journal[seq - 1]?.hash ?? GENESIS_HASH;
  const wrong = new Set<string>();
  const unproved = new Set(blocks.keys());
  for (const head of own) {
    // What was sealed after an entry that is gone cannot be proved.
    if (head.seq > journal.length) continue;
    unproved.delete(head.block);
    const block = new Map([[head.block, blocks.get(head.block) ?? []]]);
    if (blockFaults(table, block, [head], entryHashOf).length > 0) wrong.add(head.block);
  }
  if (unproved.size > 0)
    told.push(`${table}: blocks taken as found, because they cannot be proved: ${unproved.size}`);
  return { blocks, wrong };
}

function headOf([name, block, rows, last, start, hash, seq]: RowValues): SealHead {
  return {
    name: String(name),
    block: String(block),
    rows: Number(rows),
    last: Number(last),
    start: String(start),
    hash: String(hash),
    seq: Number(seq),
  };
}

/** The order in which a block's rows were sealed. */
function byColumns(columns: readonly string[], order: string) {
  const places = order.split(', ').map((column) => columns.indexOf(column));
  return (a: RowValues, b: RowValues): number => {
    for (const place of places) {
      const [x, y] = [a[place]!, b[place]!];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}

/** The prices of all symbols that sessions noted when they began, before the candles that are kept: rows that sum up no candle. */
function notedPrices(journal: readonly JournalRow[], upTo: number): readonly RowValues[] {
  const rows = new Map<string, RowValues>();
  for (const { kind, time, data } of journal) {
    if (kind !== 'session-started' || time > upTo) continue;
    const { marks = {} } = JSON.parse(data) as { readonly marks?: Readonly<Record<string, number>> };
    for (const [symbol, price] of Object.entries(marks)) {
      if (price > 0) rows.set(`${symbol} ${time}`, [symbol, time, time, price, price, price, price, 0, 0]);
    }
  }
  return [...rows.values()];
}
