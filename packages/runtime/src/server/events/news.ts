import { candlesAfter } from '../../book/candles.ts';
import type { JournalRow } from '../../ledger/chain.ts';
import type { EquityRow, LedgerReader } from '../../ledger/reader.ts';
import type { HealthRow, Incident } from '../../monitor/metrics.ts';
import { listedEntry } from '../journal.ts';
import { listedCheck, listedIncident } from '../observations.ts';
import { positionsIn } from '../positions.ts';
import { listedCandle, listedEquity } from '../series.ts';
import { listedTrade, type TradeRow } from '../trades.ts';
import { type Cursor, sealOf } from './cursor.ts';

/** How far news are told: at most this many rows of each table, none of them beyond a cursor if one is given. */
export interface Bounds {
  readonly most: number;
  readonly upTo: Cursor | null;
}

/** One thing that was appended; the one who has seen it goes on at `cursor`. */
export interface News {
  readonly kind: 'candle' | 'journal' | 'equity' | 'trade' | 'incident' | 'health' | 'book';
  readonly data: object;
  readonly cursor: Cursor;
}

/**
 * What the ledger holds beyond a cursor, in order: what the engine saw, what it decided, what that was worth, and
 * at last how the book stands now. `lastPoint` is the equity point of the cursor's time as it was told, if it was.
 * It is whole if nothing is left within the bounds.
 */
export function newsAfter(
  reader: LedgerReader,
  from: Cursor,
  lastPoint: number | null,
  bounds: Bounds,
): { readonly news: readonly News[]; readonly isWhole: boolean } {
  const news: News[] = [];
  let cursor = from;
  let isWhole = true;
  const { most, upTo } = bounds;
  const tell = (kind: News['kind'], data: object, moved: Partial<Cursor>) => {
    cursor = { ...cursor, ...moved };
    news.push({ kind, data, cursor });
  };
  const counted = <Row>(rows: readonly Row[]): readonly Row[] => {
    isWhole &&= rows.length < most;
    return rows;
  };
  for (const row of counted(candlesAfter(reader, from.event, most, upTo?.event)))
    tell('candle', { symbol: row.symbol, ...listedCandle(row) }, { event: row.id });
  const after = <Row>(table: Table, key: Key, last: number, end: number | undefined) =>
    counted(rowsAfter<Row>(reader, table, key, { last, end, most }));
  for (const row of after<JournalRow>('journal', 'seq', from.seq, upTo?.seq)) {
    tell('journal', listedEntry(row), { seq: row.seq, seal: sealOf(row.hash) });
  }
  for (const row of after<EquityRow>('equity', 'time', from.equity - 1, upTo?.equity)) {
    if (row.time === from.equity && row.equity === lastPoint) continue;
    tell('equity', listedEquity(row), { equity: row.time });
  }
  for (const row of after<TradeRow>('trades', 'number', from.trade, upTo?.trade)) {
    tell('trade', listedTrade(row), { trade: row.number });
  }
  const isMoved = news.length > 0;
  for (const row of after<Incident>('incidents', 'id', from.incident, upTo?.incident)) {
    tell('incident', listedIncident(row), { incident: row.id });
  }
  for (const row of after<HealthRow>('health', 'id', from.health, upTo?.health)) {
    tell('health', listedCheck(row), { health: row.id });
  }
  if (isMoved) tell('book', standing(reader), {});
  return { news, isWhole };
}

/** How the book stands: what is held, and the orders that wait. */
export function standing(reader: LedgerReader) {
  const orders = reader.rows<{ id: string; filled: string; triggered: number }>(
    'SELECT id, filled, triggered FROM open_orders ORDER BY id',
  );
  const account = reader.row<{ cash: string; realized: string; fees: string }>(
    'SELECT cash, realized, fees FROM account',
  );
  return {
    positions: positionsIn(reader),
    open_orders: orders.map(({ id, filled, triggered }) => ({ id, filled, triggered: triggered === 1 })),
    account: account ? { ...account } : null,
  };
}

type Table = 'journal' | 'equity' | 'trades' | 'incidents' | 'health';
type Key = 'seq' | 'time' | 'number' | 'id';

function rowsAfter<Row>(
  reader: LedgerReader,
  table: Table,
  key: Key,
  { last, end, most }: { readonly last: number; readonly end: number | undefined; readonly most: number },
): readonly Row[] {
  const sql = `SELECT * FROM ${table} WHERE ${key} > ? AND ${key} <= ? ORDER BY ${key} LIMIT ?`;
  return reader.rows<Row>(sql, last, end ?? Number.MAX_SAFE_INTEGER, most);
}
