import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { type Book, plain } from '@chimera/engine';

/**
 * The projections' rows, as they follow from a book; each table's rows in the order of its key. Of the trades those after the
 * first `known`, as far as the book holds them.
 */
export function projectionsOf(book: Book, known = 0) {
  const account = {
    cash: plain(book.cash),
    realized: plain(book.realized),
    fees: plain(book.fees),
    slippage: plain(book.slippage),
    turnover: plain(book.turnover),
    orders: book.orderCount,
    fills: book.fillCount,
    refusals: book.refusalCount,
  };
  const positions = [...book.positions.values()].map((position) => ({
    symbol: position.symbol,
    quantity: plain(position.quantity),
    cost: plain(position.cost),
    entry_price: position.entryPrice,
    opened_at: position.openedAt,
    direction: position.direction,
    margin: plain(position.margin),
    tag: position.tag,
    entries: JSON.stringify(position.entries.map(({ held }) => held)),
  }));
  const orders = [...book.allOpenOrders()].map(({ order, filled, triggered }) => ({
    id: order.id,
    symbol: order.symbol,
    filled: plain(filled),
    triggered: triggered ? 1 : 0,
    data: JSON.stringify(order),
  }));
  // A book that was restored from a snapshot does not hold its first round trips.
  const first = Math.max(known, book.tripsBefore);
  const trades = book.trips.slice(first - book.tripsBefore).map((trip, index) => ({
    number: first + index + 1,
    symbol: trip.symbol,
    opened_at: trip.openedAt,
    closed_at: trip.closedAt,
    quantity: trip.quantity,
    entry_price: trip.entryPrice,
    exit_price: trip.exitPrice,
    pnl: trip.pnl,
    fees: trip.fees,
    exit_reason: trip.exitReason,
    direction: trip.direction ?? 'long',
    tag: trip.tag ?? null,
  }));
  return {
    account: [account],
    positions: byKey(positions, 'symbol'),
    open_orders: byKey(orders, 'id'),
    trades,
  };
}

const KEYS = { account: 'id', positions: 'symbol', open_orders: 'id', trades: 'number' } as const;

interface RowSource {
  rows<Found>(sql: string, ...values: number[]): readonly Found[];
}

/** The names of the projections that are not what a book comes to; of the trades those are compared that it holds, and their number. */
export function differingProjections(source: RowSource, book: Book): readonly string[] {
  const nothing = { account: [], positions: [], open_orders: [], trades: [] };
  const expected = book.identity ? projectionsOf(book) : nothing;
  return Object.entries(KEYS)
    .filter(([table, key]) => {
      const known = table === 'trades' ? book.tripsBefore : 0;
      const rows = source.rows<Record<string, unknown>>(
        `SELECT * FROM ${table} ORDER BY ${key} LIMIT -1 OFFSET ?`,
        known,
      );
      const found = Array.from(rows, (row) => (table === 'account' ? withoutId(row) : { ...row }));
      return !isDeepStrictEqual(found, expected[table as keyof typeof KEYS]);
    })
    .map(([table]) => table);
}

function withoutId({ id: _, ...row }: Record<string, unknown>): Record<string, unknown> {
  return row;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Writes the projections of a book; of the trades, which only ever grow, those that are not there yet. */
export class ProjectionWriter {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Writes what a book holds into the empty table of positions. */
  writePositions(book: Book): void {
    for (const row of projectionsOf(book).positions) this.#insert('positions', row);
  }

  write(book: Book): void {
    const written = Number(this.#database.prepare('SELECT max(number) AS n FROM trades').get()?.n ?? 0);
    const { account, positions, open_orders, trades } = projectionsOf(book, written);
    this.#database.exec('DELETE FROM account; DELETE FROM positions; DELETE FROM open_orders;');
    for (const row of account) this.#insert('account', { id: 1, ...row });
    for (const row of positions) this.#insert('positions', row);
    for (const row of open_orders) this.#insert('open_orders', row);
    for (const row of trades) this.#insert('trades', row);
  }

  #insert(table: string, row: Row): void {
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    this.#database
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`)
      .run(...Object.values(row));
  }
}

function byKey<T extends Row>(rows: readonly T[], key: keyof T & string): readonly T[] {
  return rows.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
}
