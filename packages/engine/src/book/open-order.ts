import { type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { Decimal, Order } from '../messages.ts';
import { type Direction, directionOf, roleOf } from '../role.ts';

/** An open order as JSON has it. */
export interface OpenOrderState {
  readonly order: Order;
  readonly filled: Decimal;
  readonly triggered: boolean;
  readonly reached: number | null;
  readonly rests: boolean;
  readonly arrivedAt: number;
}

/** An order that waits, and how it stands: a fold over the journal's entries about it. */
export class OpenOrder {
  order: Order;
  /** It opens a position; otherwise it is an exit. */
  readonly isEntry: boolean;
  /** Of the position that it opens or closes. */
  readonly direction: Direction;
  filled: Big = ZERO;
  /** A stop whose trigger was reached; what is left of it trades like a market order, or like a limit order. */
  triggered = false;
  /** The worse of the trigger and the open of the candle that reached it, where orders fill on books. */
  reached: number | null = null;
  /** A limit order that found the market beyond its limit: from then on it is a maker. */
  rests: boolean;
  /** When it reached the exchange; for a stop, when it was triggered. */
  arrivedAt: number;
  /** Trigger or limit, and the limit of a stop-limit order, as the market's prices are compared with them. */
  priceNumber: number;
  readonly limitNumber: number;

  constructor(order: Order) {
    this.order = order;
    this.isEntry = roleOf(order) === 'entry';
    this.direction = directionOf(order);
    // A target rests from the beginning, unless the market is beyond it as it arrives.
    this.rests = order.type === 'take-profit' && order.arrivesAt === undefined;
    this.arrivedAt = order.arrivesAt ?? order.activeFrom;
    this.priceNumber = Number(order.price);
    this.limitNumber = Number(order.limit ?? order.price);
  }

  static of({ order, filled, triggered, reached, rests, arrivedAt }: OpenOrderState): OpenOrder {
    const open = new OpenOrder(order);
    open.filled = decimal(filled);
    open.triggered = triggered;
    open.reached = reached;
    open.rests = rests;
    open.arrivedAt = arrivedAt;
    return open;
  }

  get state(): OpenOrderState {
    const { order, filled, triggered, reached, rests, arrivedAt } = this;
    return { order, filled: plain(filled), triggered, reached, rests, arrivedAt };
  }

  /** Whether it waits for a trigger. */
  get isDormant(): boolean {
    if (this.triggered) return false;
    const { type } = this.order;
    return type === 'stop-market' || type === 'trailing-stop' || type === 'stop-limit';
  }

  /** Whether it fills at its limit or better only. */
  get isLimited(): boolean {
    const { type } = this.order;
    return type === 'limit' || type === 'stop-limit' || type === 'take-profit';
  }

  /** Whether it waits at its limit to be met. */
  get isMaker(): boolean {
    return this.rests && !this.isDormant;
  }

  /** Whether it takes what the market offers: at once, or at its first look. */
  get isTaker(): boolean {
    return !this.isDormant && !this.isMaker;
  }

  /** Whether it is a stop that comes nearer to the market by itself. */
  get isMoving(): boolean {
    return this.order.type === 'trailing-stop' || this.order.breakEvenAt !== undefined;
  }

  fill(quantity: Big): void {
    this.filled = this.filled.plus(quantity);
  }

  trigger(time: number, reached: Decimal | null): void {
    this.triggered = true;
    this.arrivedAt = time;
    this.reached = reached === null ? null : Number(reached);
  }

  /** A stop never loosens; one that would is a broken journal. */
  tighten(price: Decimal): void {
    const [from, to] = [decimal(this.order.price ?? '0'), decimal(price)];
    const isTighter = this.direction === 'long' ? to.gt(from) : to.lt(from);
    if (!this.isMoving || !isTighter) {
      throw new Error(`the stop ${this.order.id} cannot move from ${this.order.price} to ${price}`);
    }
    this.order = { ...this.order, price };
    this.priceNumber = Number(price);
  }
}
