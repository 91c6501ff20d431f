import { newestEntries, newestOpenOrders, type PlacedEntry } from '../book/journal.ts';
import { type OrderStanding, standingsOf } from '../book/orders.ts';
import { isoTime } from '../clock.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** Orders and how they stand. Open orders are listed whichever session placed them. */
export function orders({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => {
    const isOpen = query.status === 'open';
    const asked = isOpen ? { ...query, session: query.session ?? 'all' } : query;
    const page = entriesOf(reader, asked, plan.id);
    const entries = isOpen ? newestOpenOrders(reader, page) : newestEntries(reader, 'order', page);
    const standings = standingsOf(reader, entries);
    return { orders: entries.map((entry) => listed(entry, standings.get(entry.data.id)!)) };
  });
}

function listed({ session, time, data }: PlacedEntry<'order'>, { status, filled, cancelled }: OrderStanding) {
  const { id, symbol, side, type, quantity, price, activeFrom, reduceOnly, parent, reason } = data;
  return {
    id,
    session,
    placed_at: isoTime(time),
    symbol,
    side,
    type,
    quantity,
    price,
    status,
    filled,
    cancelled,
    active_from: isoTime(activeFrom),
    reduce_only: reduceOnly,
    parent,
    reason,
  };
}
