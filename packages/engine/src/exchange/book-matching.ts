import type { OpenOrder } from '../book/book.ts';
import { type Big, decimal, floorToStep, smaller, ZERO } from '../decimal.ts';
import type { Level, OrderBook } from '../messages.ts';
import { nearestFirst } from './reach.ts';
import { type Scene, Settlement } from './settlement.ts';

interface Piece {
  readonly price: Big;
  readonly quantity: Big;
}

const ONE = decimal('1');

/**
 * One order book against the open orders of its symbol. Takers walk its levels, makers are met where its touch
 * crosses their limit, and what they take is gone until a newer book comes.
 */
export class BookMatching {
  readonly #scene: Scene;
  readonly #orders: OrderBook;
  readonly #settlement: Settlement;
  /** What the first level cost, of the entries that this book began to fill. */
  readonly #firstPrices = new Map<string, Big>();

  constructor(scene: Scene, orders: OrderBook) {
    this.#scene = scene;
    this.#orders = orders;
    this.#settlement = new Settlement(scene);
  }

  run(): void {
    const arrived = this.#arrived();
    // Those that rest only now have seen this book already.
    const makers = nearestFirst(arrived.filter((open) => open.isMaker));
    for (const open of arrived) if (!open.isMaker) this.#walk(open);
    for (const open of makers) if (this.#settlement.canFill(open)) this.#meet(open);
    for (const open of this.#arrived()) if (!arrived.includes(open)) this.#receive(open);
  }

  /** The orders that this book counts for, in the order of their arrival. */
  #arrived(): readonly OpenOrder[] {
    const { symbol, time } = this.#orders;
    const arrived = this.#scene.book.openOrders(symbol).filter((open) => open.arrivedAt <= time);
    return arrived.length < 2 ? arrived : arrived.toSorted((a, b) => a.arrivedAt - b.arrivedAt);
  }

  /** A stop or target that came with a fill on this book: the market may be beyond it already. */
  #receive(open: OpenOrder): void {
    const firstPrice = this.#firstPrices.get(open.order.parent ?? '');
    if (!this.#settlement.canFill(open) || firstPrice === undefined) return;
    if (open.isDormant && !isBeyond(open.direction === 'long', firstPrice, decimal(open.order.price ?? '0')))
      this.#settlement.trigger(open, null);
    this.#walk(open);
  }

  /** Takes level after level, as far as limit, collar and cash allow. */
  #walk(open: OpenOrder): void {
    if (!open.isTaker || !this.#settlement.canFill(open)) return;
    const touch = decimal(this.#levels(open)[0]![0]);
    const { pieces, isOut } = this.#plan(open, touch);
    if (open.order.postOnly && pieces.length > 0) {
      this.#settlement.refuseToTake(open);
      return;
    }
    const total = pieces.reduce((sum, { quantity }) => sum.plus(quantity), ZERO);
    if (open.order.timeInForce !== 'FOK' || !total.lt(this.#settlement.rest(open))) {
      if (open.filled.eq(ZERO) && pieces[0]) this.#firstPrices.set(open.order.id, pieces[0].price);
      for (const { price, quantity } of pieces) {
        const execution = {
          quantity,
          price,
          reference: touch,
          market: this.#exitPrice(open),
          liquidity: 'taker',
        } as const;
        this.#settlement.fill(open, execution);
      }
    }
    if (pieces.length === 0) this.#settlement.cancelUnaffordable(open, touch);
    // A limit that took all there was within it goes on with the next book; it rests where the market is beyond it.
    this.#settlement.afterFirstLook(open, isOut);
  }

  /** What it takes of this book, and whether the book goes on beyond its limit. */
  #plan(open: OpenOrder, touch: Big): { readonly pieces: readonly Piece[]; readonly isOut: boolean } {
    const { order, reached } = open;
    const isBuy = order.side === 'buy';
    const limit = open.isLimited ? decimal(order.limit ?? order.price ?? '0') : null;
    const collar = this.#collar(isBuy, touch);
    const { lot, takerFee } = this.#scene.market;
    let rest = this.#settlement.rest(open);
    let cash = this.#scene.book.cash;
    const pieces: Piece[] = [];
    let isOut = false;
    for (const level of this.#left(open)) {
      const price = reached === null ? level.price : worse(isBuy, level.price, decimal(reached));
      isOut = isBeyond(isBuy, price, limit);
      if (isOut || isBeyond(isBuy, level.price, collar)) break;
      let quantity = smaller(rest, level.quantity);
      if (open.isEntry) {
        const unit = price.times(ONE.plus(takerFee));
        quantity = floorToStep(smaller(quantity, cash.div(unit)), lot);
        cash = cash.minus(quantity.times(unit));
      }
      if (!quantity.gt(ZERO)) break;
      rest = rest.minus(quantity);
      pieces.push({ price, quantity });
      if (!rest.gt(ZERO)) break;
    }
    return { pieces, isOut };
  }

  /** The worst price that the exchange allows beside this touch. */
  #collar(isBuy: boolean, touch: Big): Big | null {
    const { priceCollar } = this.#scene.market.instrument;
    if (priceCollar === null) return null;
    const share = decimal(priceCollar);
    return touch.times(isBuy ? ONE.plus(share) : ONE.minus(share));
  }

  /** A resting limit is met at its price, by as much as the other side offers at it or better. */
  #meet(open: OpenOrder): void {
    const limit = decimal(open.order.limit ?? open.order.price ?? '0');
    let offered = ZERO;
    for (const { price, quantity } of this.#left(open)) {
      if (open.order.side === 'buy' ? price.gt(limit) : price.lt(limit)) break;
      offered = offered.plus(quantity);
    }
    const quantity = smaller(this.#settlement.wanted(open, limit), offered);
    if (!quantity.gt(ZERO)) return;
    const execution = {
      quantity,
      price: limit,
      reference: limit,
      market: this.#exitPrice(open),
      liquidity: 'maker',
    } as const;
    this.#settlement.fill(open, execution);
  }

  /** What an exit of the same position would find. */
  #exitPrice({ direction }: OpenOrder): number {
    const { bids, asks } = this.#orders;
    return (direction === 'long' ? bids : asks)[0]![0];
  }

  #levels({ order }: OpenOrder): readonly Level[] {
    return order.side === 'buy' ? this.#orders.asks : this.#orders.bids;
  }

  /** The other side in whole lots, less what our fills have taken of this book. */
  *#left(open: OpenOrder): Generator<Piece> {
    const { lot, taken } = this.#scene.market;
    let gone = taken[open.order.side];
    for (const [price, size] of this.#levels(open)) {
      const whole = floorToStep(decimal(size), lot);
      const used = smaller(gone, whole);
      gone = gone.minus(used);
      const quantity = whole.minus(used);
      if (quantity.gt(ZERO)) yield { price: decimal(price), quantity };
    }
  }
}

function isBeyond(isBuy: boolean, price: Big, worst: Big | null): boolean {
  return worst !== null && (isBuy ? price.gt(worst) : price.lt(worst));
}

function worse(isBuy: boolean, a: Big, b: Big): Big {
  return a.gt(b) === isBuy ? a : b;
}
