import { approximate, type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { Decimal } from '../messages.ts';

/** What one entry bought, as JSON has it. */
export interface LotState {
  readonly order: string;
  readonly openedAt: number;
  readonly bought: Decimal;
  readonly notional: Decimal;
  readonly left: Decimal;
}

/** What one entry bought of a position, and what is left of it. Quantities are in base. */
export class Lot {
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

  static of({ order, openedAt, bought, notional, left }: LotState): Lot {
    const lot = new Lot(order, openedAt);
    lot.bought = decimal(bought);
    lot.left = decimal(left);
    lot.#notional = decimal(notional);
    return lot;
  }

  get state(): LotState {
    const { order, openedAt, bought, left } = this;
    return { order, openedAt, bought: plain(bought), notional: plain(this.#notional), left: plain(left) };
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
