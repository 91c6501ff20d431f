import type { OpenOrder } from '../book/book.ts';
import { approximate, type Big, ceilToStep, decimal, floorToStep, smaller, ZERO } from '../decimal.ts';
import type { Candle, Execution, Side } from '../messages.ts';
import type { Market } from './market.ts';
import { type Scene, Settlement } from './settlement.ts';
import { latencyDrift, slippageOf } from './slippage.ts';

export interface CandleScene extends Scene {
  readonly candle: Candle;
  readonly execution: Execution;
  readonly periodMs: number;
}

/** What nothing is sold below in a market without a tick. */
const LEAST_PRICE = decimal('1e-18');

/** Whether the candle might do something to the order. Allocates nothing: it is asked for every open order. */
export function concerns(candle: Candle, open: OpenOrder): boolean {
  const { order } = open;
  if (order.activeFrom > candle.start) return false;
  if (open.isTaker) return true;
  const isBelow = open.isDormant ? order.side === 'sell' : order.side === 'buy';
  const price = open.isDormant ? open.priceNumber : open.limitNumber;
  return isBelow ? candle.low <= price : candle.high >= price;
}

/**
 * One candle against the open orders of its symbol, the pessimistic way where its path is not known: what is at the
 * exchange when it opens trades at the open; then what the market buys for us; then stops; then targets.
 */
export class CandleMatching {
  readonly #scene: CandleScene;
  readonly #market: Market;
  readonly #settlement: Settlement;
  /** What our fills may still take of the candle's volume; `null` where nothing caps it. */
  #capacity: Big | null;
  /** A stop of what was bought on this candle, but after its open, has never seen that open. */
  #openIsPast = false;
  /** Bought after the open, or stopped: whether a target was met before that or after, the candle does not say. */
  #inDoubt = false;

  constructor(scene: CandleScene) {
    const { execution, candle, market } = scene;
    this.#scene = scene;
    this.#market = market;
    this.#settlement = new Settlement(scene);
    this.#capacity =
      execution.volumeShare === null
        ? null
        : floorToStep(decimal(candle.volume).times(decimal(execution.volumeShare)), market.lot);
  }

  run(): void {
    for (const open of this.#active()) if (open.isTaker) this.#takeAtOpen(open);
    for (const open of this.#active()) {
      if (open.order.side === 'sell') continue;
      if (open.isDormant) this.#tryEntryStop(open);
      else if (open.isMaker) this.#tryLimit(open);
    }
    for (const open of this.#active()) {
      if (open.order.side === 'sell' && open.isDormant) this.#tryStop(open);
    }
    if (this.#inDoubt) return;
    for (const open of this.#active()) {
      if (open.order.side === 'sell' && open.isMaker) this.#tryLimit(open);
    }
  }

  /** The orders that may fill on this candle; what a fill adds or cancels is seen by the next look. */
  #active(): readonly OpenOrder[] {
    const { book, candle } = this.#scene;
    return book.openOrders(candle.symbol).filter((open) => open.order.activeFrom <= candle.start);
  }

  #takeAtOpen(open: OpenOrder): void {
    if (!this.#settlement.isOpen(open) || this.#wasShownABook(open)) return;
    const { candle } = this.#scene;
    const { order, reached } = open;
    const worst = order.side === 'buy' ? Math.max : Math.min;
    const reference = reached === null ? candle.open : worst(candle.open, reached);
    this.#take(open, reference, this.#driftOf(open));
    this.#settlement.afterFirstLook(open);
  }

  /** Where a usable book came after the order did and since the candle began, the book has filled what it could. */
  #wasShownABook({ arrivedAt }: OpenOrder): boolean {
    const { execution, candle } = this.#scene;
    return execution.fillOn === 'book' && this.#market.usableTime >= Math.max(arrivedAt, candle.start);
  }

  /** Only the way to the exchange takes time: what is left of an order on a later candle is there already. */
  #driftOf({ order, triggered }: OpenOrder): number {
    const { candle, execution, periodMs } = this.#scene;
    if (triggered || order.activeFrom !== candle.start) return 0;
    return latencyDrift(order.side, candle, execution.latencyMs, periodMs);
  }

  #tryEntryStop(open: OpenOrder): void {
    const { candle } = this.#scene;
    if (!this.#settlement.isOpen(open) || candle.high < open.priceNumber) return;
    const reference = Math.max(open.priceNumber, candle.open);
    this.#trigger(open, reference);
    if (open.priceNumber > candle.open) this.#openIsPast = true;
  }

  #tryStop(open: OpenOrder): void {
    const { candle } = this.#scene;
    if (!this.#settlement.isOpen(open) || candle.low > open.priceNumber) return;
    const sawOpen = !this.#openIsPast && !this.#wasBoughtOnABook();
    this.#trigger(open, sawOpen ? Math.min(open.priceNumber, candle.open) : open.priceNumber);
  }

  /** Whether a book filled the entry while this candle was on its way. */
  #wasBoughtOnABook(): boolean {
    const { book, candle, time } = this.#scene;
    const openedAt = book.positions.get(candle.symbol)?.openedAt ?? 0;
    return openedAt > candle.start && openedAt < time;
  }

  /** Where orders fill on books it now waits for one, unless the candle came late: then the moment is long past. */
  #trigger(open: OpenOrder, reference: number): void {
    const { execution, mark } = this.#scene;
    const onBooks = execution.fillOn === 'book';
    this.#inDoubt = true;
    this.#settlement.trigger(open, onBooks ? decimal(reference) : null);
    if (onBooks && !mark.late) return;
    this.#take(open, reference, 0);
    this.#settlement.afterFirstLook(open);
  }

  /** A resting limit fills at its price, and only on a candle that began after it came to rest. */
  #tryLimit(open: OpenOrder): void {
    const { candle } = this.#scene;
    const { side } = open.order;
    if (!this.#settlement.isOpen(open) || open.arrivedAt > candle.start || !this.#meets(open)) return;
    const limit = decimal(open.order.limit ?? open.order.price ?? '0');
    const quantity = this.#available(this.#settlement.wanted(open, limit));
    if (!quantity.gt(ZERO)) return;
    if (side === 'sell') this.#settlement.withdrawEntry(open);
    else this.#inDoubt = true;
    this.#fill(open, quantity, limit, limit, 'maker');
  }

  /** The candle trades through the limit, or touches it where that is enough. */
  #meets({ order, limitNumber }: OpenOrder): boolean {
    const { candle, execution } = this.#scene;
    const beyond = order.side === 'buy' ? limitNumber - candle.low : candle.high - limitNumber;
    return execution.fillOnTouch ? beyond >= 0 : beyond > 0;
  }

  /** Takes at the reference price and what slippage adds. */
  #take(open: OpenOrder, referencePrice: number, drift: number): void {
    const { execution, candle } = this.#scene;
    const { side, timeInForce } = open.order;
    const reference = decimal(referencePrice);
    const guess = this.#available(this.#settlement.wanted(open, reference));
    const slip = slippageOf(execution, {
      reference: referencePrice,
      quantity: approximate(guess),
      volume: candle.volume,
      previousRange: this.#market.previousRange,
      tickSize: approximate(this.#market.tick),
    });
    const price = this.#worse(side, reference, decimal(drift).plus(decimal(slip)));
    if (open.isLimited && isBeyond(open, price)) return;
    const quantity = this.#available(this.#settlement.wanted(open, price));
    if (!quantity.gt(ZERO)) this.#settlement.cancelUnaffordable(open, price);
    else if (timeInForce !== 'FOK' || !quantity.lt(this.#settlement.rest(open))) {
      this.#fill(open, quantity, price, reference, 'taker');
    }
  }

  #fill(open: OpenOrder, quantity: Big, price: Big, reference: Big, liquidity: 'maker' | 'taker'): void {
    if (this.#capacity !== null) this.#capacity = this.#capacity.minus(quantity);
    this.#settlement.fill(open, quantity, price, reference, liquidity);
  }

  /** The reference moved against the trader and rounded to the tick against the trader; never below the least price. */
  #worse(side: Side, reference: Big, offset: Big): Big {
    const { tick } = this.#market;
    if (side === 'buy') return ceilToStep(reference.plus(offset), tick);
    const price = floorToStep(reference.minus(offset), tick);
    const least = tick.gt(ZERO) ? tick : LEAST_PRICE;
    return price.gt(least) ? price : least;
  }

  #available(wanted: Big): Big {
    return this.#capacity === null ? wanted : smaller(wanted, this.#capacity);
  }
}

function isBeyond({ order }: OpenOrder, price: Big): boolean {
  const limit = decimal(order.limit ?? order.price ?? '0');
  return order.side === 'buy' ? price.gt(limit) : price.lt(limit);
}
