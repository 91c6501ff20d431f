import { approximate, type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { Decimal } from '../messages.ts';

/** What one entry bought, as JSON has it. */
export interface PositionEntryState {
  readonly order: string;
  readonly openedAt: number;
  readonly bought: Decimal;
  readonly notional: Decimal;
  readonly left: Decimal;
}

/** What is left of an entry, as faces of the book show it. */
export interface HeldEntry {
  /** The id of its order. */
  readonly order: string;
  readonly openedAt: number;
  /** In base. */
  readonly quantity: Decimal;
  /** The average that was paid, without fees. */
  readonly price: number;
}

/** What one entry bought of a position, and what is left of it. Quantities are in base. */
export class PositionEntry {
  /** The id of the entry's order. */
  readonly order: string;
  readonly openedAt: number;
  bought: Big = ZERO;
  left: Big = ZERO;
  #notional: Big = ZERO;

  constructor(order: string, openedAt: number) {
    this.order = order;
    this.openedAt = openedAt;
  }

  static of({ order, openedAt, bought, notional, left }: PositionEntryState): PositionEntry {
    const entry = new PositionEntry(order, openedAt);
    entry.bought = decimal(bought);
    entry.left = decimal(left);
    entry.#notional = decimal(notional);
    return entry;
  }

  get state(): PositionEntryState {
    const { order, openedAt, bought, left } = this;
    return { order, openedAt, bought: plain(bought), notional: plain(this.#notional), left: plain(left) };
  }

  get held(): HeldEntry {
    const { order, openedAt, left, price } = this;
    return { order, openedAt, quantity: plain(left), price };
  }

  /** The average price that was paid, without fees. */
  get price(): number {
    return approximate(this.#notional.div(this.bought));
  }

  buy(quantity: Big, notional: Big): void {
    this.bought = this.bought.plus(quantity);
    this.left = this.left.plus(quantity);
    this.#notional = this.#notional.plus(notional);
  }
}
