import { type Big, decimal, ZERO } from '../decimal.ts';
import type { Instrument } from '../messages.ts';

/** Whether the exchange takes an order for this quantity, in base, at this price. */
export function isTaken(quantity: Big, price: Big, { minQuantity, minNotional }: Instrument): boolean {
  if (!quantity.gt(ZERO) || quantity.lt(decimal(minQuantity))) return false;
  return quantity.times(price).gte(decimal(minNotional));
}

/** The smallest order at this price, in quote. */
export function leastNotional(price: number, { minQuantity, minNotional }: Instrument): number {
  return Math.max(Number(minNotional), Number(minQuantity) * price);
}
