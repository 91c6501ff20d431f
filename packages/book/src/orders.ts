import { isoTime } from '@chimera/base';
import type { ListedOrder } from '@chimera/contract';
import { type Decimal, decimal, type Order, plain } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { ALL_ENTRIES, entriesFrom, type PlacedEntry } from './journal.ts';

/** An order that rests at the simulated exchange. */
export interface RestingOrder {
  readonly order: Order;
  readonly filled: Decimal;
  /** A stop whose trigger was reached. */
  readonly isTriggered: boolean;
}

/** The orders that rest now, by their ids. */
export function restingOrders(reader: LedgerReader): readonly RestingOrder[] {
  const rows = reader.rows<{ data: string; filled: Decimal; triggered: number }>(
    'SELECT data, filled, triggered FROM open_orders ORDER BY id',
  );
  return rows.map(({ data, filled, triggered }) => {
    return { order: JSON.parse(data) as Order, filled, isTriggered: triggered === 1 };
  });
}

/** An order that rests, as every face of the book lists it. */
export interface WaitingOrder extends Pick<RestingOrder, 'filled' | 'isTriggered'> {
  readonly id: string;
  /** When it was placed. */
  readonly since: string;
  readonly symbol: string;
  readonly side: Order['side'];
  readonly type: Order['type'];
  /** In the base currency; `null` means all there is when it fills. */
  readonly quantity: Decimal | null;
  /** The trigger of a stop, the limit of a limit order or target, `null` for a market order. */
  readonly price: Decimal | null;
  /** The limit of a stop-limit order. */
  readonly limit: Decimal | null;
  /** The entry that it protects; `null`: it was placed by a signal. */
  readonly parent: string | null;
  readonly reason: string;
}

/** The orders that rest, by symbol and in the order in which they were placed; those of now unless others are given. */
export function waitingOrders(
  reader: LedgerReader,
  resting: readonly RestingOrder[] = restingOrders(reader),
): readonly WaitingOrder[] {
  if (resting.length === 0) return [];
  const ids = JSON.stringify(resting.map(({ order }) => order.id));
  const placed = reader.rows<{ id: string; time: number; seq: number }>(
    `SELECT data ->> '$.id' AS id, time, seq FROM journal WHERE kind = 'order'
       AND seq >= ? AND data ->> '$.id' IN (SELECT value FROM json_each(?))`,
    reader.entryBefore(Math.min(...resting.map(({ order }) => order.activeFrom))),
    ids,
  );
  const places = new Map(placed.map((row) => [row.id, row]));
  const rank = ({ order }: RestingOrder) => places.get(order.id)?.seq ?? 0;
  return resting
    .toSorted((a, b) =>
      a.order.symbol < b.order.symbol ? -1 : a.order.symbol > b.order.symbol ? 1 : rank(a) - rank(b),
    )
    .map(({ order, filled, isTriggered }) => {
      const { id, symbol, side, type, quantity, price, limit = null, parent, reason, activeFrom } = order;
      const since = isoTime(places.get(id)?.time ?? activeFrom);
      return { id, since, symbol, side, type, quantity, filled, price, limit, isTriggered, parent, reason };
    });
}

/** How an order stands. */
export interface OrderStanding {
  readonly status: ListedOrder['status'];
  readonly filled: Decimal;
  /** When it was filled or cancelled; `null` while it is open. */
  readonly ended: number | null;
  /** Why it was cancelled. */
  readonly cancelled: string | null;
}

const UNTOUCHED: OrderStanding = { status: 'open', filled: '0', ended: null, cancelled: null };

/**
 * Orders, oldest first, each with how it stood at a time; now unless stated. An order that rests now stands as it does
 * now. Another one was filled or cancelled by then, or was still open.
 */
export function standingOrders<Placed extends Pick<PlacedEntry<'order'>, 'seq' | 'data'>>(
  reader: LedgerReader,
  orders: readonly Placed[],
  to?: number,
): readonly (Placed & { readonly standing: OrderStanding })[] {
  const resting = new Map(restingOrders(reader).map((each) => [each.order.id, each]));
  const first = orders.find(({ data }) => !resting.has(data.id))?.seq;
  const after =
    first === undefined ? [] : entriesFrom(reader, ['fill', 'cancel'], { ...ALL_ENTRIES, first }, to);
  const ends = new Map<string, OrderStanding>();
  for (const { time, kind, data } of after) {
    const before = ends.get(data.order) ?? UNTOUCHED;
    const ended = Math.max(time, before.ended ?? time);
    if (kind === 'cancel')
      ends.set(data.order, { ...before, status: 'cancelled', ended, cancelled: data.reason });
    else
      ends.set(data.order, { ...before, status: 'filled', ended, filled: sum(before.filled, data.quantity) });
  }
  return orders.map((order) => {
    const rests = resting.get(order.data.id);
    const standing = rests ? standingOf(rests) : (ends.get(order.data.id) ?? UNTOUCHED);
    return { ...order, standing };
  });
}

function standingOf({ filled, isTriggered }: RestingOrder): OrderStanding {
  return { ...UNTOUCHED, status: isTriggered ? 'triggered' : 'open', filled };
}

function sum(a: Decimal, b: Decimal): Decimal {
  return plain(decimal(a).plus(decimal(b)));
}
