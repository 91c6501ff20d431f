import type { OpenOrder } from '../book/book.ts';
import type { Candle } from '../messages.ts';

/** Whether the candle might do something to the order. Allocates nothing: it is asked for every open order. */
export function concerns(candle: Candle, open: OpenOrder): boolean {
  if (open.order.activeFrom > candle.start) return false;
  if (open.isTaker) return true;
  return waitsBelow(open) ? candle.low <= waitsAt(open) : candle.high >= waitsAt(open);
}

/** Whether a market at `price` meets the order: a trigger is touched, a limit is traded through, or touched if that is enough. */
export function isMetAt(open: OpenOrder, price: number, fillOnTouch: boolean): boolean {
  const beyond = waitsBelow(open) ? waitsAt(open) - price : price - waitsAt(open);
  return open.isDormant || fillOnTouch ? beyond >= 0 : beyond > 0;
}

/**
 * In the order in which a market reaches them that falls to the lower ones or rises to the upper ones. Those that a market meets
 * which earns for their position come first.
 */
export function nearestFirst(orders: readonly OpenOrder[]): readonly OpenOrder[] {
  if (orders.length < 2) return orders;
  return orders.toSorted((a, b) => {
    const isLosing = waitsInLoss(a);
    if (isLosing !== waitsInLoss(b)) return isLosing ? 1 : -1;
    return waitsBelow(a) ? waitsAt(b) - waitsAt(a) : waitsAt(a) - waitsAt(b);
  });
}

/** Whether a market meets it that loses for a position of its direction. */
function waitsInLoss(open: OpenOrder): boolean {
  return waitsBelow(open) === (open.direction === 'long');
}

/** Whether a falling market meets it: a stop that sells, a limit that buys. */
export function waitsBelow(open: OpenOrder): boolean {
  return open.isDormant === (open.order.side === 'sell');
}

function waitsAt(open: OpenOrder): number {
  return open.isDormant ? open.priceNumber : open.limitNumber;
}
