import type { Decimal, Order } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { marksIn, quarantinedIn } from '../monitor/quarantined.ts';
import type { ServedSession } from './served-session.ts';

interface PositionRow {
  readonly symbol: string;
  readonly quantity: Decimal;
  readonly cost: Decimal;
  readonly entry_price: number;
  readonly opened_at: number;
}

/** What is held, at its marks, with the stop and the target that guard it. */
export function positions({ ledger }: ServedSession) {
  return ledger.read((reader) => ({ positions: positionsIn(reader) }));
}

export function positionsIn(reader: LedgerReader) {
  const marks = marksIn(reader);
  const quarantined = new Set(quarantinedIn(reader).map(({ symbol }) => symbol));
  const orders = reader
    .rows<{ data: string }>('SELECT data FROM open_orders')
    .map(({ data }): Order => JSON.parse(data));
  const exit = (symbol: string, type: Order['type']) =>
    orders.find((order) => order.symbol === symbol && order.type === type)?.price ?? null;
  const rows = reader.rows<PositionRow>('SELECT * FROM positions ORDER BY symbol');
  return rows.map(({ symbol, quantity, cost, entry_price, opened_at }) => {
    const known = marks.get(symbol);
    const mark = known?.price ?? entry_price;
    const value = Number(quantity) * mark;
    return {
      symbol,
      quantity,
      cost,
      entry_price,
      opened_at: isoTime(opened_at),
      mark_price: mark,
      mark_time: known ? isoTime(known.time) : null,
      quarantined: quarantined.has(symbol),
      value,
      unrealized_pnl: value - Number(cost),
      stop: exit(symbol, 'stop-market') ?? exit(symbol, 'trailing-stop'),
      target: exit(symbol, 'take-profit'),
    };
  });
}
