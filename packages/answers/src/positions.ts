import { isoTime } from '@chimera/base';
import { guardsOf, quarantinedIn, restingOrders, valuedPositions } from '@chimera/book';
import type { Answers, ListedPosition } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { ServedSession } from './served-session.ts';

/** What is held, at its marks, with the stop and the target that guard it. */
export function positions({ ledger }: ServedSession): Answers['/api/v1/positions'] {
  return ledger.read((reader) => ({ positions: positionsIn(reader) }));
}

export function positionsIn(reader: LedgerReader): readonly ListedPosition[] {
  const quarantined = new Set(quarantinedIn(reader).map(({ symbol }) => symbol));
  const orders = restingOrders(reader).map(({ order }) => order);
  return valuedPositions(reader).map((position) => {
    const { symbol, direction, tag, entries, quantity, cost, entryPrice, openedAt } = position;
    const { mark, price, value, unrealized } = position;
    return {
      symbol,
      direction,
      tag,
      quantity,
      cost,
      entry_price: entryPrice,
      opened_at: isoTime(openedAt),
      mark_price: price,
      mark_time: mark && isoTime(mark.time),
      quarantined: quarantined.has(symbol),
      value,
      unrealized_pnl: unrealized,
      ...guardsOf(
        orders.filter((order) => order.symbol === symbol),
        direction,
      ),
      entries: entries.map(({ openedAt: at, ...entry }) => ({ ...entry, opened_at: isoTime(at) })),
    };
  });
}
