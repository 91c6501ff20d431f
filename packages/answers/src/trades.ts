import { isoTime } from '@chimera/base';
import { newestEntries, newestTrades, type Trade } from '@chimera/book';
import type { Answers, ListedTrade } from '@chimera/contract';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** Round trips, by when they were closed, and the single fills. */
export function trades({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/trades'] {
  return ledger.read((reader) => {
    const asked = entriesOf(reader, query, plan.id);
    return {
      trades: newestTrades(reader, asked).map(listedTrade),
      fills: newestEntries(reader, 'fill', asked).map(({ seq, session, time, data }) => ({
        seq,
        session,
        time: isoTime(time),
        ...data,
      })),
    };
  });
}

export function listedTrade(trade: Trade): ListedTrade {
  const {
    number,
    symbol,
    direction,
    tag,
    openedAt,
    closedAt,
    quantity,
    entryPrice,
    exitPrice,
    pnl,
    fees,
    exitReason,
  } = trade;
  return {
    number,
    symbol,
    direction,
    tag,
    opened_at: isoTime(openedAt),
    closed_at: isoTime(closedAt),
    quantity,
    entry_price: entryPrice,
    exit_price: exitPrice,
    pnl,
    fees,
    exit_reason: exitReason,
  };
}
