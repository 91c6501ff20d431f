import { approximate, type Big, decimal, floorToStep, plain } from '../decimal.ts';
import { isTaken, leastNotional } from '../exchange/minimum.ts';
import { type OrderTerms, tightened } from '../exchange/order-terms.ts';
import type { Bracket, ExitLevel, Side, TradeSignal } from '../messages.ts';
import { amountText, priceText } from '../price-text.ts';
import { type Direction, intentOf, signOf } from '../role.ts';
import { leftOf } from '../strategy/part-targets.ts';
import { type Breach, broken, percent } from './breach.ts';
import type { EntryCase } from './entry-case.ts';

/** Between which prices an entry may come about. */
export interface EntryRange {
  readonly low: number;
  readonly high: number;
}

export function entryRange({ type, price, limit }: OrderTerms, side: Side, mark: number): EntryRange {
  if (price === null) return { low: mark, high: mark };
  const first = Number(price);
  if (type === 'limit') {
    return side === 'buy'
      ? { low: Math.min(first, mark), high: first }
      : { low: first, high: Math.max(first, mark) };
  }
  const second = Number(limit ?? price);
  return { low: Math.min(first, second), high: Math.max(first, second) };
}

/** The stop and the targets of an entry of this quantity, or what is wrong with them. */
export function bracketOf(entry: EntryCase, range: EntryRange, quantity: Big): Breach | Bracket {
  const { signal, limits } = entry;
  const { trailingStop, trailingFrom, breakEvenAt } = signal;
  const levels = new Levels(entry, range);
  const stop = levels.level(signal.stop, firstDistance(signal) ?? limits.stopLoss);
  const { parts, last } = levels.parts();
  const target = levels.level(last ?? signal.target, limits.takeProfit);
  const breach =
    levels.breachOfStop(stop) ??
    levels.breachOfTarget(target) ??
    parts.map((part) => levels.breachOfPart(part, quantity)).find((found) => found !== null);
  if (breach) return breach;
  return {
    stop,
    target,
    ...(parts.length > 0 ? { parts } : {}),
    ...(trailingStop === undefined ? {} : { trail: trailingStop }),
    ...(trailingFrom === undefined ? {} : { trailFrom: trailingFrom }),
    ...(breakEvenAt === undefined ? {} : { breakEvenAt }),
  };
}

/** A stop that trails from the beginning begins at its distance. */
function firstDistance({ trailingStop, trailingFrom }: TradeSignal): number | undefined {
  return trailingFrom === undefined ? trailingStop : undefined;
}

type Part = NonNullable<Bracket['parts']>[number];

/** Where the stop and the targets of an entry lie: judged as they will rest, for rounding may have moved a stop to the price. */
class Levels {
  readonly #entry: EntryCase;
  readonly #direction: Direction;
  /** The prices of the entry that are nearest to a stop and to a target. */
  readonly #worst: number;
  readonly #best: number;

  constructor(entry: EntryCase, { low, high }: EntryRange) {
    this.#entry = entry;
    this.#direction = intentOf(entry.signal.action).direction;
    [this.#worst, this.#best] = this.#direction === 'long' ? [low, high] : [high, low];
  }

  level(price: number | undefined, fraction: number): ExitLevel {
    return price === undefined ? { fraction } : { price: this.#onTick(price) };
  }

  /** The signal's targets, the nearest first. If they sell all of it, the last one is the bracket's own target. */
  parts(): { readonly parts: readonly Part[]; readonly last: number | undefined } {
    const { targets = [] } = this.#entry.signal;
    const sign = signOf(this.#direction);
    const sorted = targets.toSorted((a, b) => (a.price - b.price) * sign);
    const last = sorted.length > 0 && leftOf(sorted) === 0 ? sorted.pop()!.price : undefined;
    return {
      parts: sorted.map(({ price, portion }) => ({ price: this.#onTick(price), share: portion })),
      last,
    };
  }

  breachOfStop(stop: ExitLevel): Breach | null {
    if (!('price' in stop) || (this.#worst - Number(stop.price)) * signOf(this.#direction) > 0) return null;
    return this.#breach('stop', stop.price, this.#worst, this.#direction === 'long' ? 'below' : 'above');
  }

  breachOfTarget(target: ExitLevel): Breach | null {
    if (!('price' in target) || (Number(target.price) - this.#best) * signOf(this.#direction) > 0)
      return null;
    return this.#breach('target', target.price, this.#best, this.#direction === 'long' ? 'above' : 'below');
  }

  /** A part must be one that the exchange would take. */
  breachOfPart({ price, share }: Part, quantity: Big): Breach | null {
    const breach = this.breachOfTarget({ price });
    if (breach) return breach;
    const { instrument } = this.#entry;
    const part = floorToStep(quantity.times(decimal(share)), decimal(instrument.lotSize));
    if (isTaken(part, decimal(price), instrument)) return null;
    const worth = approximate(part.times(decimal(price)));
    const least = leastNotional(Number(price), instrument);
    const reason = `the target's part of ${percent(share)} is worth ${amountText(worth)}, ${amountText(least)} is the least`;
    return broken('instrument', worth, least, reason);
  }

  #onTick(price: number): string {
    return plain(tightened(decimal(price), decimal(this.#entry.instrument.tickSize), this.#direction));
  }

  #breach(what: string, price: string, limit: number, where: string): Breach {
    return broken(
      'bracket',
      Number(price),
      limit,
      `the ${what} ${price} is not ${where} the price ${priceText(limit)}`,
    );
  }
}
