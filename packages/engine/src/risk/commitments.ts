import type { Book, OpenOrder } from '../book/book.ts';
import type { Position } from '../book/position.ts';
import { approximate, decimal } from '../decimal.ts';
import type { Limits, Order, TradeSignal } from '../messages.ts';
import { intentOf, signOf } from '../role.ts';
import { type Breach, broken } from './breach.ts';

/** Orders of the strategy's own that may wait for one symbol, unless the limits say otherwise. */
export const MOST_OPEN_ORDERS = 10;

/** The position that the signal reverses: it is closed before the entry fills. */
export function reversed(book: Book, { symbol, action, reverse }: TradeSignal): Position | null {
  const position = book.positions.get(symbol);
  return position && reverse && position.direction !== intentOf(action).direction ? position : null;
}

/** The symbols that are held or on their way to be; what the signal replaces or reverses does not count. */
export function openPositions(book: Book, signal: TradeSignal): number {
  const { id, symbol } = signal;
  const symbols = new Set(book.positions.keys());
  if (reversed(book, signal)) symbols.delete(symbol);
  for (const { order, isEntry } of book.allOpenOrders()) {
    const isGone = order.symbol === symbol && isReplaced(order, id);
    if (isEntry && !isGone) symbols.add(order.symbol);
  }
  return symbols.size;
}

/** The entries of a position of which something is held, and those that wait and are not replaced. */
export function entriesInto(book: Book, signal: TradeSignal): number {
  const { symbol, id } = signal;
  const { position: held, orders } = book.holding(symbol);
  const position = reversed(book, signal) ? null : held;
  const waiting = orders.filter(
    ({ isEntry, order }) => isEntry && !position?.entry(order.id) && !isReplaced(order, id),
  );
  return (position?.entries.length ?? 0) + waiting.length;
}

function isReplaced({ clientId }: Order, id: string | undefined): boolean {
  return id !== undefined && clientId === id;
}

/** Too many orders of the strategy's own wait already; those that protect an entry do not count. */
export function openOrdersBreach(
  book: Book,
  symbol: string,
  id: string | undefined,
  { maxOpenOrdersPerSymbol: most = MOST_OPEN_ORDERS }: Limits,
): Breach | null {
  const isOwn = ({ order }: OpenOrder) => order.parent === null && !isReplaced(order, id);
  const waiting = book.openOrders(symbol).filter(isOwn).length;
  if (waiting < most) return null;
  return broken('open-orders', waiting, most, `${waiting} orders of ${symbol} wait, ${most} allowed`);
}

/**
 * What positions and pending entries are worth, added up and long less short, and what the pending ones will cost; in quote.
 */
export function commitments(
  book: Book,
  signal: TradeSignal,
): { committed: number; net: number; pendingCost: number } {
  let committed = 0;
  let net = 0;
  let pendingCost = 0;
  const closed = reversed(book, signal);
  for (const position of book.positions.values()) {
    if (position === closed) continue;
    const { exposure, direction } = position;
    committed += exposure;
    net += signOf(direction) * exposure;
  }
  for (const { order, isEntry, filled, direction } of book.allOpenOrders()) {
    const isGone = order.symbol === signal.symbol && isReplaced(order, signal.id);
    if (!isEntry || order.quantity === null || isGone) continue;
    const rest = approximate(decimal(order.quantity).minus(filled));
    // A limit or a trigger above the mark is what it may cost.
    const dearest = Math.max(Number(order.price), Number(order.limit ?? 0));
    const cost = rest * Math.max(book.marks.get(order.symbol) ?? 0, dearest);
    pendingCost += cost;
    net += signOf(direction) * cost;
  }
  return { committed: committed + pendingCost, net, pendingCost };
}
