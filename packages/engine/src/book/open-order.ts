import { type Big, decimal, ZERO } from '../decimal.ts';
import type { Decimal, Order } from '../messages.ts';

/** An order that waits, and how it stands: a fold over the journal's entries about it. */
export class OpenOrder {
  order: Order;
  filled: Big = ZERO;
  /** A stop whose trigger was reached; what is left of it trades like a market order, or like a limit order. */
  triggered = false;
  /** The worse of the trigger and the open of the candle that reached it, where orders fill on books. */
  reached: number | null = null;
  /** A limit order that has had its first look at the market: from then on it is a maker. */
  rests = false;
  /** When it reached the exchange; for a stop, when it was triggered. */
  arrivedAt: number;
  /** Trigger or limit, and the limit of a stop-limit order, as the market's prices are compared with them. */
  priceNumber: number;
  readonly limitNumber: number;

  constructor(order: Order) {
    this.order = order;
    this.arrivedAt = order.arrivesAt ?? order.activeFrom;
    this.priceNumber = Number(order.price);
    this.limitNumber = Number(order.limit ?? order.price);
  }

  /** Whether it waits for a trigger. */
  get isDormant(): boolean {
    if (this.triggered) return false;
    const { type } = this.order;
    return type === 'stop-market' || type === 'trailing-stop' || type === 'stop-limit';
  }

  /** Whether it fills at its limit or better only; a take-profit waits at its limit and never takes. */
  get isLimited(): boolean {
    const { type } = this.order;
    return type === 'limit' || type === 'stop-limit' || type === 'take-profit';
  }

  /** Whether it waits at its limit to be met. */
  get isMaker(): boolean {
    return this.order.type === 'take-profit' || (this.rests && !this.isDormant);
  }

  /** Whether it takes what the market offers: at once, or at its first look. */
  get isTaker(): boolean {
    return !this.isDormant && !this.isMaker;
  }

  fill(quantity: Big): void {
    this.filled = this.filled.plus(quantity);
    if (this.isLimited) this.rests = true;
  }

  trigger(time: number, reached: Decimal | null): void {
    this.triggered = true;
    this.arrivedAt = time;
    this.reached = reached === null ? null : Number(reached);
  }

  /** A stop never loosens; one that would is a broken journal. */
  raise(price: Decimal): void {
    if (this.order.type !== 'trailing-stop' || !decimal(price).gt(decimal(this.order.price ?? '0'))) {
      throw new Error(`the stop ${this.order.id} cannot move from ${this.order.price} to ${price}`);
    }
    this.order = { ...this.order, price };
    this.priceNumber = Number(price);
  }
}
