import type { Order } from '@chimera/engine';
import { journalUpTo } from '../book/journal.ts';
import type { Scope } from '../book/scope.ts';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';

interface OrderRow {
  readonly seq: number;
  readonly time: number;
  readonly data: string;
  readonly status: 'open' | 'triggered' | 'filled' | 'cancelled';
  readonly ended: number | null;
  readonly filled: string | null;
  readonly cancelled: string | null;
}

export const ORDER_COLUMNS = [
  'seq',
  'id',
  'placed_at',
  'ended_at',
  'symbol',
  'side',
  'type',
  'quantity',
  'price',
  'status',
  'cancelled',
  'parent',
  'reason',
];

/**
 * Of the newest orders those that were placed or rested in the period, oldest first, each with how it stood at its end
 * and when it ended: what a chart needs to draw an order for as long as it rested.
 */
export function ordersUntil(reader: LedgerReader, { from, to }: Scope, most: number) {
  const [upTo, ...ends] = journalUpTo(to);
  const rows = reader.rows<OrderRow>(
    `WITH placed AS (
       SELECT seq, time, data, data ->> '$.id' AS id FROM journal
       WHERE kind = 'order' AND ${upTo} ORDER BY seq DESC LIMIT ?),
     done AS (
       SELECT data ->> '$.order' AS id, max(time) AS time, max(kind = 'cancel') AS is_cancelled,
         max(CASE WHEN kind = 'cancel' THEN data ->> '$.reason' END) AS reason
       FROM journal WHERE kind IN ('fill', 'cancel') AND seq >= (SELECT ifnull(min(seq), 0) FROM placed) AND ${upTo}
       GROUP BY 1)
     SELECT placed.seq, placed.time, placed.data,
       CASE WHEN open_orders.id IS NOT NULL THEN iif(triggered, 'triggered', 'open')
            WHEN done.id IS NULL THEN 'open' WHEN is_cancelled THEN 'cancelled' ELSE 'filled' END AS status,
       iif(open_orders.id IS NULL, done.time, NULL) AS ended, done.reason AS cancelled
     FROM placed LEFT JOIN done ON done.id = placed.id LEFT JOIN open_orders ON open_orders.id = placed.id
     WHERE open_orders.id IS NOT NULL OR ifnull(done.time, ?) > ? ORDER BY placed.seq`,
    ...ends,
    most,
    ...ends,
    Number.MAX_SAFE_INTEGER,
    from,
  );
  return rows.map(({ seq, time, data, status, ended, cancelled }) => {
    const { id, symbol, side, type, quantity, price, parent, reason } = JSON.parse(data) as Order;
    const standing = { status, ended_at: ended === null ? null : isoTime(ended), cancelled };
    return {
      seq,
      id,
      placed_at: isoTime(time),
      symbol,
      side,
      type,
      quantity,
      price,
      ...standing,
      parent,
      reason,
    };
  });
}
