import type { Decimal, ExitReason } from '@chimera/engine';
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

/** A candle that closes as one session ends and the next begins belongs to the first of them. */
function tradeRows(reader: LedgerReader, query: Query, current: string): readonly TradeRow[] {
  const { first, last } = spanOf(reader, query.session ?? current, current);
  const after = timeOf(reader, first) ?? -1;
  const end = timeOf(reader, last + 1) ?? Number.MAX_SAFE_INTEGER;
  const until = Math.min(end, query.until ?? end);
  const sql = `SELECT * FROM trades WHERE closed_at > ? AND closed_at <= ? AND closed_at >= ?
    ORDER BY number DESC LIMIT ? OFFSET ?`;
  const { limit, offset } = query;
  return reader.rows<TradeRow>(sql, after, until, query.since ?? 0, limit, offset).toReversed();
}

function timeOf(reader: LedgerReader, seq: number): number | undefined {
  return reader.row<{ time: number }>('SELECT time FROM journal WHERE seq = ?', seq)?.time;
}
