import { jsonText } from '@chimera/base';
import type { EntryKind, EntryOf } from '@chimera/engine';
import { type Cell, csvLine } from './csv.ts';
import { heldShare } from './held-share.ts';
import type { LedgerReader } from './reader.ts';

type Row = Readonly<Record<string, Cell>>;

/** One table as people take it into a spreadsheet or a data frame. */
export interface ExportTable {
  readonly columns: readonly string[];
  rows(reader: LedgerReader): Iterable<Row>;
}

/**
 * Times are ISO 8601, UTC. Prices of orders and fills, quantities and money of the account are exact decimals, written
 * as they stand in the ledger; average prices and equity are floating point.
 */
export const EXPORT_TABLES = {
  trades: table(
    [
      'number',
      'symbol',
      'opened_at',
      'closed_at',
      'holding_seconds',
      'quantity',
      'entry_price',
      'exit_price',
    ],
    ['pnl', 'fees', 'exit_reason', 'direction', 'tag'],
    (reader) =>
      reader
        .rows<Row & { opened_at: number; closed_at: number }>('SELECT * FROM trades ORDER BY number')
        .map((row) => ({
          ...row,
          opened_at: time(row.opened_at),
          closed_at: time(row.closed_at),
          holding_seconds: (row.closed_at - row.opened_at) / 1000,
        })),
  ),
  fills: table(
    ['seq', 'session', 'time', 'order', 'symbol', 'side', 'quantity', 'price', 'fee', 'slippage'],
    ['liquidity', 'reason', 'by', 'late'],
    (reader) =>
      entriesOf(reader, 'fill', ({ by, late, ...fill }) => ({
        ...fill,
        by: by ?? 'candle',
        late: late ?? false,
      })),
  ),
  orders: table(
    ['seq', 'session', 'time', 'id', 'symbol', 'side', 'type', 'quantity', 'price', 'limit', 'trail'],
    ['time_in_force', 'active_from', 'reduce_only', 'parent', 'reason', 'client_id', 'tag'],
    (reader) =>
      entriesOf(reader, 'order', (order) => ({
        id: order.id,
        symbol: order.symbol,
        side: order.side,
        type: order.type,
        quantity: order.quantity,
        price: order.price,
        limit: order.limit ?? null,
        trail: order.trail ?? null,
        time_in_force: order.timeInForce ?? 'GTC',
        active_from: time(order.activeFrom),
        reduce_only: order.reduceOnly,
        parent: order.parent,
        reason: order.reason,
        client_id: order.clientId ?? null,
        tag: order.tag ?? null,
      })),
  ),
  refusals: table(
    ['seq', 'session', 'time', 'symbol', 'action', 'rule', 'figure', 'limit', 'reason'],
    [],
    (reader) => entriesOf(reader, 'refusal', (refusal) => ({ ...refusal })),
  ),
  equity: table(['time', 'session', 'equity', 'cash', 'positions_value', 'exposure'], [], (reader) =>
    equityRows(reader),
  ),
  incidents: table(
    ['id', 'session', 'time', 'real_time', 'severity', 'source', 'kind', 'message'],
    [],
    (reader) =>
      reader
        .rows<Row & { time: number; real_time: number }>('SELECT * FROM incidents ORDER BY id')
        .map((row) => ({ ...row, time: time(row.time), real_time: time(row.real_time) })),
  ),
} as const satisfies Readonly<Record<string, ExportTable>>;

export type ExportTableName = keyof typeof EXPORT_TABLES;

/** A table as CSV (RFC 4180) or as one JSON array of objects, in pieces. */
export function* exportTable(
  reader: LedgerReader,
  name: ExportTableName,
  format: 'csv' | 'json',
): Generator<string> {
  const { columns, rows }: ExportTable = EXPORT_TABLES[name];
  if (format === 'csv') {
    yield csvLine(columns);
    for (const row of rows(reader)) yield csvLine(columns.map((column) => row[column] ?? null));
    return;
  }
  let separator = '[\n';
  for (const row of rows(reader)) {
    yield separator + jsonText(Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function table(columns: readonly string[], more: readonly string[], rows: ExportTable['rows']): ExportTable {
  return { columns: [...columns, ...more], rows };
}

function* entriesOf<K extends EntryKind>(
  reader: LedgerReader,
  kind: K,
  rowOf: (data: EntryOf<K>) => Row,
): Generator<Row> {
  const query = 'SELECT seq, session, time, data FROM journal WHERE kind = ? ORDER BY seq';
  for (const row of reader.rows<{ seq: number; session: string; time: number; data: string }>(query, kind)) {
    const { seq, session } = row;
    yield { ...rowOf(JSON.parse(row.data) as EntryOf<K>), seq, session, time: time(row.time) };
  }
}

function* equityRows(reader: LedgerReader): Generator<Row> {
  for (const row of reader.equity()) {
    const { session, equity, cash, exposure: positions_value } = row;
    yield { time: time(row.time), session, equity, cash, positions_value, exposure: heldShare(row) };
  }
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
