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

/** So many rows of each table come at once; what is left comes with the next question. */
const MOST_AT_ONCE = 500;

/** One thing that was appended; whoever has seen it goes on at `cursor`. */
export interface News {
  readonly kind: 'candle' | 'journal' | 'equity' | 'trade' | 'incident' | 'health' | 'book';
  readonly data: object;
  readonly cursor: Cursor;
}

/**
 * What the ledger holds beyond a cursor, in order: what the engine saw, what it decided, what that was worth, and
 * at last how the book stands now. `lastPoint` is the equity point of the cursor's time as it was told, if it was.
 */
export function newsAfter(reader: LedgerReader, from: Cursor, lastPoint: number | null): readonly News[] {
  const news: News[] = [];
  let cursor = from;
  const tell = (kind: News['kind'], data: object, moved: Partial<Cursor>) => {
    cursor = { ...cursor, ...moved };
    news.push({ kind, data, cursor });
  };
  for (const row of candlesAfter(reader, from.event, MOST_AT_ONCE))
    tell('candle', { symbol: row.symbol, ...listedCandle(row) }, { event: row.id });
  for (const row of rowsAfter<JournalRow>(reader, 'journal', 'seq', from.seq)) {
    tell('journal', listedEntry(row), { seq: row.seq, seal: sealOf(row.hash) });
  }
  for (const row of rowsAfter<EquityRow>(reader, 'equity', 'time', from.equity - 1)) {
    if (row.time === from.equity && row.equity === lastPoint) continue;
    tell('equity', listedEquity(row), { equity: row.time });
  }
  for (const row of rowsAfter<TradeRow>(reader, 'trades', 'number', from.trade)) {
    tell('trade', listedTrade(row), { trade: row.number });
  }
  const isMoved = news.length > 0;
  for (const row of rowsAfter<Incident>(reader, 'incidents', 'id', from.incident)) {
    tell('incident', listedIncident(row), { incident: row.id });
  }
  for (const row of rowsAfter<HealthRow>(reader, 'health', 'id', from.health)) {
    tell('health', listedCheck(row), { health: row.id });
  }
  if (isMoved) tell('book', standing(reader), {});
  return news;
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

function rowsAfter<Row>(
  reader: LedgerReader,
  table: 'journal' | 'equity' | 'trades' | 'incidents' | 'health',
  key: 'seq' | 'time' | 'number' | 'id',
  last: number,
): readonly Row[] {
  const sql = `SELECT * FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${MOST_AT_ONCE}`;
  return reader.rows<Row>(sql, last);
}
