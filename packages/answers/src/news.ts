import {
  accountOf,
  candlesAfter,
  checks,
  equityNotes,
  incidents,
  journalAfter,
  restingOrders,
  tradesAfter,
} from '@chimera/book';
import type { Standing, StreamEvent } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { type Cursor, sealOf } from './cursor.ts';
import { listedEntry } from './journal.ts';
import { listedCheck, listedIncident } from './observations.ts';
import { positionsIn } from './positions.ts';
import { listedCandle, listedEquity } from './series.ts';
import { listedTrade } from './trades.ts';

/** How far news are told: at most this many rows of each table, none of them beyond a cursor if one is given. */
export interface Bounds {
  readonly most: number;
  readonly upTo: Cursor | null;
}

/** One thing that was appended; the one who has seen it goes on at `cursor`. */
export type News = Told & { readonly cursor: Cursor };

type Told = Exclude<StreamEvent, { kind: 'figures' | 'status' | 'reset' }>;

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
  const tell = (told: Told, moved: Partial<Cursor>) => {
    cursor = { ...cursor, ...moved };
    news.push({ ...told, cursor });
  };
  const counted = <Row>(rows: readonly Row[]): readonly Row[] => {
    isWhole &&= rows.length < most;
    return rows;
  };
  for (const row of counted(candlesAfter(reader, from.event, most, upTo?.event)))
    tell({ kind: 'candle', data: { symbol: row.symbol, ...listedCandle(row) } }, { event: row.id });
  for (const row of counted(journalAfter(reader, from.seq, { upTo: upTo?.seq, limit: most }))) {
    tell({ kind: 'journal', data: listedEntry(row) }, { seq: row.seq, seal: sealOf(row.hash) });
  }
  const notes = { after: from.equity - 1, upTo: upTo?.equity, limit: most };
  for (const row of counted(equityNotes(reader, notes))) {
    if (row.time === from.equity && row.equity === lastPoint) continue;
    tell({ kind: 'equity', data: listedEquity(row) }, { equity: row.time });
  }
  for (const row of counted(tradesAfter(reader, from.trade, { upTo: upTo?.trade, limit: most }))) {
    tell({ kind: 'trade', data: listedTrade(row) }, { trade: row.number });
  }
  const isMoved = news.length > 0;
  const told = { after: from.incident, upTo: upTo?.incident, limit: most };
  for (const row of counted(incidents(reader, told))) {
    tell({ kind: 'incident', data: listedIncident(row) }, { incident: row.id });
  }
  const checked = { after: from.health, upTo: upTo?.health, limit: most };
  for (const row of counted(checks(reader, checked))) {
    tell({ kind: 'health', data: listedCheck(row) }, { health: row.id });
  }
  if (isMoved) tell({ kind: 'book', data: standing(reader) }, {});
  return { news, isWhole };
}

/** How the book stands: what is held, and the orders that wait. */
export function standing(reader: LedgerReader): Standing {
  const account = accountOf(reader);
  return {
    positions: positionsIn(reader),
    open_orders: restingOrders(reader).map(({ order, filled, isTriggered }) => {
      return { id: order.id, filled, triggered: isTriggered };
    }),
    account: account && { cash: account.cash, realized: account.realized, fees: account.fees },
  };
}
