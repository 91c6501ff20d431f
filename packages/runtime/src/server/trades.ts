import type { Decimal, ExitReason } from '@chimera/engine';
import { closedAmong } from '../book/closed-trips.ts';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { newestEntries } from './journal-page.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { spanOf } from './session-span.ts';

export interface TradeRow {
  readonly number: number;
  readonly symbol: string;
  readonly opened_at: number;
  readonly closed_at: number;
  readonly quantity: Decimal;
  readonly entry_price: number;
  readonly exit_price: number;
  readonly pnl: Decimal;
  readonly fees: Decimal;
  readonly exit_reason: ExitReason;
}

/** Round trips, by when they were closed, and the single fills. */
export function trades({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => ({
    trades: tradeRows(reader, query, plan.id).map(listedTrade),
    fills: newestEntries(reader, 'fill', query, plan.id).map(({ seq, session, time, data }) => ({
      seq,
      session,
      time: isoTime(time),
      ...data,
    })),
  }));
}

export function listedTrade(trade: TradeRow) {
  return { ...trade, opened_at: isoTime(trade.opened_at), closed_at: isoTime(trade.closed_at) };
}

/** A round trip belongs to the session whose journal holds its last sale or its write-off. */
function tradeRows(
  reader: LedgerReader,
  { session, since, until, limit, offset }: Query,
  current: string,
): readonly TradeRow[] {
  const newest = 'closed_at BETWEEN ? AND ? ORDER BY number DESC LIMIT ? OFFSET ?';
  const page = [since ?? 0, until ?? Number.MAX_SAFE_INTEGER, limit, offset];
  if (session === 'all') {
    const sql = `SELECT * FROM trades WHERE ${newest}`;
    return reader.rows<TradeRow>(sql, ...page).toReversed();
  }
  const { first, last } = spanOf(reader, session ?? current, current);
  const sql = `SELECT * FROM trades WHERE ${closedAmong('seq BETWEEN ? AND ?')} AND ${newest}`;
  return reader.rows<TradeRow>(sql, first, last, ...page).toReversed();
}
