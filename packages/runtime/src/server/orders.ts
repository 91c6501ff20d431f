import type { Decimal } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { sumOf } from './decimal-sum.ts';
import { entriesFrom, newestEntries, newestOpenOrders, type PlacedEntry } from './journal-page.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';

interface OpenRow {
  readonly id: string;
  readonly filled: Decimal;
  readonly triggered: number;
}

interface OrderStanding {
  readonly status: 'open' | 'triggered' | 'filled' | 'cancelled';
  readonly filled: Decimal;
  /** Why it was cancelled. */
  readonly cancelled: string | null;
}

/** Orders and how they stand. Open orders are listed whichever session placed them. */
export function orders({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => {
    const entries =
      query.status === 'open'
        ? newestOpenOrders(reader, query, plan.id)
        : newestEntries(reader, 'order', query, plan.id);
    const standings = standingsOf(reader, entries);
    return { orders: entries.map((entry) => listed(entry, standings.get(entry.data.id)!)) };
  });
}

function listed({ session, time, data }: PlacedEntry<'order'>, standing: OrderStanding) {
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
    ...standing,
    active_from: isoTime(activeFrom),
    reduce_only: reduceOnly,
    parent,
    reason,
  };
}

/** An order that is no longer open was cancelled or, where the journal has no such entry, filled. */
function standingsOf(
  reader: LedgerReader,
  orders: readonly PlacedEntry<'order'>[],
): ReadonlyMap<string, OrderStanding> {
  const rows = reader.rows<OpenRow>('SELECT id, filled, triggered FROM open_orders');
  const open = new Map(rows.map((row) => [row.id, row]));
  const closed = orders.filter(({ data }) => !open.has(data.id));
  const after = closed.length > 0 ? entriesFrom(reader, ['fill', 'cancel'], closed[0]!.seq) : [];
  const fills = new Map<string, Decimal[]>();
  const cancels = new Map<string, string>();
  for (const entry of after) {
    const { order } = entry.data;
    if (entry.kind === 'cancel') cancels.set(order, entry.data.reason);
    else fills.set(order, [...(fills.get(order) ?? []), entry.data.quantity]);
  }
  const standing = (id: string): OrderStanding => {
    const row = open.get(id);
    if (row) return { status: row.triggered ? 'triggered' : 'open', filled: row.filled, cancelled: null };
    const cancelled = cancels.get(id) ?? null;
    return {
      status: cancelled === null ? 'filled' : 'cancelled',
      filled: sumOf(fills.get(id) ?? []),
      cancelled,
    };
  };
  return new Map(orders.map(({ data }) => [data.id, standing(data.id)]));
}
