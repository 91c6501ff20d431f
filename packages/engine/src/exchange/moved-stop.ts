import type { OpenOrder } from '../book/book.ts';
import type { PositionEntry } from '../book/position-entry.ts';
import { type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { Candle, Decimal } from '../messages.ts';
import { signOf } from '../role.ts';
import { tightened, trailedPrice } from './order-terms.ts';

/**
 * Where this candle takes a stop, or `null` if it does not bring it nearer to the market. `entry` is the one that it protects;
 * `undefined` for a stop of the strategy's own.
 */
export function movedStop(
  open: OpenOrder,
  candle: Candle,
  entry: PositionEntry | undefined,
  tickSize: Decimal,
): Decimal | null {
  const { order, direction } = open;
  const { trail, trailFrom, breakEvenAt } = order;
  const best = direction === 'long' ? candle.high : candle.low;
  let nearest: Decimal | null = null;
  const offer = (price: Decimal) => {
    if (isNearer(open, price, nearest ?? order.price ?? '0')) nearest = price;
  };
  if (trail !== undefined && !isTooFar(open, best, trail) && hasEarned(open, best, entry, trailFrom)) {
    offer(trailedPrice(best, trail, tickSize, direction));
  }
  if (breakEvenAt !== undefined && entry !== undefined && hasEarned(open, best, entry, breakEvenAt)) {
    offer(plain(tightened(decimal(entry.price), decimal(tickSize), direction)));
  }
  return nearest;
}

function isNearer({ direction }: OpenOrder, price: Decimal, than: Decimal): boolean {
  const [one, other] = [decimal(price), decimal(than)];
  return direction === 'long' ? one.gt(other) : one.lt(other);
}

/** Most candles are no new high; the exact figure is only for those that may be. */
function isTooFar({ direction, priceNumber }: OpenOrder, best: number, trail: number): boolean {
  const sign = signOf(direction);
  return (best * (1 - sign * trail) - priceNumber) * sign < -priceNumber * 1e-9;
}

/** Whether the entry had earned this fraction of its price at the best price of the candle. */
function hasEarned(
  { direction }: OpenOrder,
  best: number,
  entry: PositionEntry | undefined,
  profit: number | undefined,
): boolean {
  if (profit === undefined || entry === undefined) return true;
  const paid = decimal(entry.price);
  const earned: Big = direction === 'long' ? decimal(best).minus(paid) : paid.minus(decimal(best));
  return earned.gt(ZERO) && earned.gte(paid.times(decimal(profit)));
}
