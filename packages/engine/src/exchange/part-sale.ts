import type { Book, OpenOrder } from '../book/book.ts';
import type { Position } from '../book/position.ts';
import { approximate, type Big, decimal, floorToStep, plain, ZERO } from '../decimal.ts';
import type { Instrument, Order } from '../messages.ts';
import { amountText } from '../price-text.ts';
import { isTaken, leastNotional } from './minimum.ts';
import type { TermsFault } from './order-terms.ts';

/** How much a sale is for. A `quantity` of `null` is all that is held. */
export type SaleSize = Pick<Order, 'quantity' | 'wholeInstead'>;

const ALL: SaleSize = { quantity: null };

/** What is held less what sales at the market, those of stops included, are about to sell; in base, never negative. */
export function unsold(book: Book, position: Position): Big {
  let rest = position.quantity;
  for (const open of book.openOrders(position.symbol)) {
    if (!open.isEntry && open.isTaker) rest = rest.minus(promisedTo(open, position));
  }
  return rest.gt(ZERO) ? rest : ZERO;
}

/** A limit for a part may never be met. */
function promisedTo({ order, filled, isLimited }: OpenOrder, position: Position): Big {
  if (order.quantity !== null) return isLimited ? ZERO : decimal(order.quantity).minus(filled);
  return order.parent === null ? position.quantity : (position.entry(order.parent)?.left ?? ZERO);
}

/**
 * The sale of a share of what is `held`, at about this price, in whole lots. All is sold if the exchange would not take what
 * the part leaves. A part that the exchange does not take itself is a fault.
 */
export function partSale(
  portion: number,
  held: Big,
  price: number,
  instrument: Instrument,
): SaleSize | TermsFault {
  if (portion === 1) return ALL;
  const part = floorToStep(held.times(decimal(portion)), decimal(instrument.lotSize));
  const at = decimal(price);
  if (!isTaken(held.minus(part), at, instrument)) return { ...ALL, wholeInstead: true };
  if (isTaken(part, at, instrument)) return { quantity: plain(part) };
  const worth = approximate(part.times(at));
  const least = leastNotional(price, instrument);
  const reason = `a part of ${(portion * 100).toFixed(2)} % is worth ${amountText(worth)}, ${amountText(least)} is the least`;
  return { figure: worth, limit: least, reason };
}
