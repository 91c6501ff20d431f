import { isoTime } from '@chimera/base';
import { newestIn, type Scope, standingOrders, WHOLE_BOOK } from '@chimera/book';
import type { PageRows } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';

/**
 * Of the newest orders those that were placed or rested in the period, oldest first, each with how it stood at its end
 * and when it ended: what a chart needs to draw an order for as long as it rested.
 */
export function ordersUntil(
  reader: LedgerReader,
  { from, to }: Scope,
  most: number,
): readonly PageRows['orders'][] {
  const placed = newestIn(reader, { ...WHOLE_BOOK, to }, ['order'], most);
  const told = standingOrders(reader, placed, to).filter(
    ({ standing }) => (standing.ended ?? Number.MAX_SAFE_INTEGER) > from,
  );
  return told.map(({ seq, time, data, standing: { status, ended, cancelled } }) => {
    const { id, symbol, side, type, quantity, price, parent, reason } = data;
    return {
      seq,
      id,
      placed_at: isoTime(time),
      symbol,
      side,
      type,
      quantity,
      price,
      status,
      ended_at: ended === null ? null : isoTime(ended),
      cancelled,
      parent,
      reason,
    };
  });
}
