import type { Decimal, Order } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';

/** An order that rests at the simulated exchange, as every face of the book lists it. */
export interface WaitingOrder {
  readonly id: string;
  /** When it was placed. */
  readonly since: string;
  readonly symbol: string;
  readonly side: Order['side'];
  readonly type: Order['type'];
  /** Base quantity and how much of it is filled; `null` means all there is when it fills. */
  readonly quantity: Decimal | null;
  readonly filled: Decimal;
  /** The trigger of a stop, the limit of a limit order or target, `null` for a market order. */
  readonly price: Decimal | null;
  /** The limit of a stop-limit order. */
  readonly limit: Decimal | null;
  /** A stop whose trigger was reached. */
  readonly isTriggered: boolean;
  /** The entry that it protects; `null`: it was placed by a signal. */
  readonly parent: string | null;
  readonly reason: string;
}

export interface Resting {
  readonly order: Order;
  readonly filled: Decimal;
  readonly isTriggered: boolean;
}

/** The orders that wait as the ledger stands, by symbol and in the order in which they were placed. */
export function waitingNow(reader: LedgerReader): readonly WaitingOrder[] {
  const rows = reader.rows<{ data: string; filled: string; triggered: number }>(
    'SELECT data, filled, triggered FROM open_orders',
  );
  const resting = rows.map(({ data, filled, triggered }): Resting => {
    return { order: JSON.parse(data) as Order, filled: filled as Decimal, isTriggered: triggered === 1 };
  });
  return waitingOrders(reader, resting);
}

/** Orders that rest, each with the time at which the journal says it was placed. */
export function waitingOrders(reader: LedgerReader, resting: readonly Resting[]): readonly WaitingOrder[] {
  if (resting.length === 0) return [];
  const ids = JSON.stringify(resting.map(({ order }) => order.id));
  const placed = reader.rows<{ id: string; time: number; seq: number }>(
    `SELECT data ->> '$.id' AS id, time, seq FROM journal WHERE kind = 'order'
       AND seq >= ? AND data ->> '$.id' IN (SELECT value FROM json_each(?))`,
    reader.entryBefore(Math.min(...resting.map(({ order }) => order.activeFrom))),
    ids,
  );
  const places = new Map(placed.map((row) => [row.id, row]));
  const rank = ({ order }: Resting) => places.get(order.id)?.seq ?? 0;
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
