import { isoTime } from '@chimera/base';
import {
  newestEntries,
  newestOpenOrders,
  type OrderStanding,
  type PlacedEntry,
  standingOrders,
} from '@chimera/book';
import type { Answers, ListedOrder } from '@chimera/contract';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** Orders and how they stand. Open orders are listed whichever session placed them. */
export function orders({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/orders'] {
  return ledger.read((reader) => {
    const isOpen = query.status === 'open';
    const asked = isOpen ? { ...query, session: query.session ?? 'all' } : query;
    const page = entriesOf(reader, asked, plan.id);
    const entries = isOpen ? newestOpenOrders(reader, page) : newestEntries(reader, 'order', page);
    return { orders: standingOrders(reader, entries).map(listed) };
  });
}

type Listed = PlacedEntry<'order'> & { readonly standing: OrderStanding };

function listed({ session, time, data, standing: { status, filled, cancelled } }: Listed): ListedOrder {
  const { id, symbol, side, type, quantity, price, activeFrom, reduceOnly, parent } = data;
  const { clientId: client_id = null, tag = null, reason } = data;
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
    client_id,
    tag,
    reason,
  };
}
