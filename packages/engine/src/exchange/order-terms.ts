import { approximate, type Big, ceilToStep, decimal, floorToStep, plain, ZERO } from '../decimal.ts';
import type { Decimal, Instrument, Order, OrderWish, Side } from '../messages.ts';
import { priceText } from '../price-text.ts';
import { type Direction, type Intent, sideOf } from '../role.ts';

/** What kind of order it is and at which prices, on the exchange's ticks. */
export type OrderTerms = Pick<Order, 'type' | 'price' | 'limit' | 'trail' | 'timeInForce' | 'postOnly'>;

/** Why the exchange would not take it: what was measured, what is allowed, and a sentence for people. */
export interface TermsFault {
  readonly figure: number;
  readonly limit: number;
  readonly reason: string;
}

export const AT_MARKET: OrderTerms = { type: 'market', price: null };

/**
 * The order that a signal wishes for, its prices on the tick: a limit never worse than asked, a trigger rounded up for a long
 * position and down for a short one, so that a stop is never looser and an entry never earlier than asked. `market` is the last
 * price.
 */
export function termsOf(
  intent: Intent,
  wish: OrderWish | undefined,
  { tickSize, priceCollar }: Instrument,
  market: number,
): OrderTerms | TermsFault {
  if (!wish) return AT_MARKET;
  const { direction } = intent;
  const side = sideOf(intent);
  const timeInForce = 'timeInForce' in wish ? wish.timeInForce : undefined;
  const inForce = timeInForce === undefined || timeInForce === 'GTC' ? {} : { timeInForce };
  const limitOf = (price: number) => onTick(price, tickSize, side === 'buy' ? 'down' : 'up');
  const triggerOf = (price: number) => onTick(price, tickSize, direction === 'long' ? 'up' : 'down');
  switch (wish.type) {
    case 'market':
      return { ...AT_MARKET, ...inForce };
    case 'limit': {
      const price = limitOf(wish.price);
      const posted = wish.postOnly ? { postOnly: true as const } : {};
      return (
        belowTick(price) ??
        outsideCollar(price, market, priceCollar) ?? { type: 'limit', price, ...inForce, ...posted }
      );
    }
    case 'stop-market': {
      const price = triggerOf(wish.trigger);
      return wrongSide(side, 'stop', price, market) ?? { type: 'stop-market', price, ...inForce };
    }
    case 'stop-limit': {
      const [price, limit] = [triggerOf(wish.trigger), limitOf(wish.price)];
      // The market will be at the trigger when the exchange sees the limit.
      const fault =
        wrongSide(side, 'stop', price, market) ??
        belowTick(limit) ??
        outsideCollar(limit, Number(price), priceCollar);
      return fault ?? { type: 'stop-limit', price, limit, ...inForce };
    }
    case 'take-profit': {
      const price = limitOf(wish.price);
      const beyond = side === 'sell' ? 'buy' : 'sell';
      return (
        belowTick(price) ?? wrongSide(beyond, 'take-profit', price, market) ?? { type: 'take-profit', price }
      );
    }
    case 'trailing-stop': {
      const price = trailedPrice(market, wish.distance, tickSize, direction);
      const fault = wrongSide(side, 'trailing stop', price, market);
      return fault ?? { type: 'trailing-stop', price, trail: wish.distance };
    }
  }
}

/** Where a stop stands that keeps this distance from a high, or from a low: rounded to the tick, never looser than asked. */
export function trailedPrice(
  extreme: number,
  distance: number,
  tickSize: Decimal,
  direction: Direction,
): Decimal {
  const [one, away, tick] = [decimal('1'), decimal(distance), decimal(tickSize)];
  const kept = decimal(extreme).times(direction === 'long' ? one.minus(away) : one.plus(away));
  return plain(tightened(kept, tick, direction));
}

/** To the tick towards the market: a stop is never looser than asked, a target never nearer. */
export function tightened(price: Big, tick: Big, direction: Direction): Big {
  return direction === 'long' ? ceilToStep(price, tick) : floorToStep(price, tick);
}

function onTick(price: number, tickSize: Decimal, direction: 'up' | 'down'): Decimal {
  const round = direction === 'up' ? ceilToStep : floorToStep;
  return plain(round(decimal(price), decimal(tickSize)));
}

function belowTick(price: Decimal): TermsFault | null {
  if (decimal(price).gt(ZERO)) return null;
  return { figure: 0, limit: 0, reason: 'the price is less than a tick' };
}

/** An exchange refuses a trigger that the market has passed already: a buy's lies above it, a sell's below. */
function wrongSide(side: Side, what: string, price: Decimal, market: number): TermsFault | null {
  const isRight = side === 'buy' ? Number(price) > market : Number(price) < market;
  if (isRight) return null;
  const where = side === 'buy' ? 'above' : 'below';
  return {
    figure: Number(price),
    limit: market,
    reason: `the ${what} ${price} is not ${where} the price ${priceText(market)}`,
  };
}

function outsideCollar(price: Decimal, market: number, collar: number | null): TermsFault | null {
  if (collar === null) return null;
  const away = decimal(price).minus(decimal(market)).abs();
  if (away.lte(decimal(market).times(decimal(collar)))) return null;
  const distance = approximate(away) / market;
  const [found, allowed] = [distance, collar].map((share) => `${(share * 100).toFixed(2)} %`);
  const reason = `the limit ${price} is ${found} from the price ${priceText(market)}, the exchange allows ${allowed}`;
  return { figure: distance, limit: collar, reason };
}
