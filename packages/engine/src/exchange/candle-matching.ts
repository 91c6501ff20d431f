import type { OpenOrder } from '../book/book.ts';
import { approximate, type Big, ceilToStep, decimal, floorToStep, smaller, ZERO } from '../decimal.ts';
import type { Candle, Execution as Knobs, Side } from '../messages.ts';
import type { Market } from './market.ts';
import { isMetAt, nearestFirst, waitsBelow } from './reach.ts';
import { type Execution, type Scene, Settlement } from './settlement.ts';
import { latencyDrift, slippageOf } from './slippage.ts';

export interface CandleScene extends Scene {
  readonly candle: Candle;
  readonly execution: Knobs;
  readonly periodMs: number;
}

/** What nothing is sold below in a market without a tick. */
const LEAST_PRICE = decimal('1e-18');

/**
 * One candle against the open orders of its symbol, in the order in which the price reaches them. At its open: what rests
 * and is passed by the open, then what arrives. After the open the candle does not tell what came first, and the worse
 * is assumed: entries, then stops, then targets, the nearest of each first.
 */
export class CandleMatching {
  readonly #scene: CandleScene;
  readonly #market: Market;
  /** Stamps with the candle's start while its open is looked at, and with its end after that. */
  #settlement: Settlement;
  /** What our fills may still take of the candle's volume; `null` where nothing caps it. */
  #capacity: Big | null;
  /** Where the market was when an entry arrived at the open, latency included; `null` where none did. */
  #arrival: number | null = null;
  /** Triggered by this candle, or came with an entry on it: as limit orders they count from the next one on. */
  readonly #fresh: OpenOrder[] = [];

  constructor(scene: CandleScene) {
    const { execution, candle, market } = scene;
    this.#scene = scene;
    this.#market = market;
    this.#settlement = new Settlement({ ...scene, time: candle.start });
    this.#capacity =
      execution.volumeShare === null
        ? null
        : floorToStep(decimal(candle.volume).times(decimal(execution.volumeShare)), market.lot);
  }

  run(): void {
    this.#fillAtOpen();
    // On most candles nothing is left to be met.
    if (!this.#active(({ isTaker }) => !isTaker).some((open) => this.#isWithin(open))) return;
    this.#settlement = new Settlement(this.#scene);
    this.#fillWithin();
  }

  #fillAtOpen(): void {
    const takers = this.#active(({ isTaker }) => isTaker);
    for (const open of nearestFirst(this.#active((each) => this.#isPassed(each)))) this.#meet(open, true);
    for (const open of takers) this.#takeAtOpen(open);
    // A stop or target that came with one of these fills may have the market beyond it already.
    for (const open of this.#active((each) => each.order.parent !== null && !takers.includes(each))) {
      if (open.isTaker && !open.triggered) {
        this.#fresh.push(open);
        this.#takeAtOpen(open, this.#arrival ?? undefined);
      } else if (open.isDormant && this.#isPassed(open)) this.#meet(open, true);
    }
  }

  #fillWithin(): void {
    let inDoubt = false;
    for (const open of nearestFirst(this.#active(({ isEntry }) => isEntry))) {
      if (this.#meetWithin(open)) inDoubt = true;
    }
    const sales = (isDormant: boolean) =>
      nearestFirst(this.#active((open) => !open.isEntry && open.isDormant === isDormant));
    for (const open of sales(true)) if (this.#meetWithin(open)) inDoubt = true;
    // Whether a target was met before the entry or the stop or after it, the candle does not say.
    if (inDoubt) return;
    for (const open of sales(false)) this.#meetWithin(open);
  }

  /** Those of the orders that may fill on this candle; what a fill adds or cancels is for the next look. */
  #active(which: (open: OpenOrder) => boolean): readonly OpenOrder[] {
    const { book, candle } = this.#scene;
    return book
      .openOrders(candle.symbol)
      .filter((open) => open.order.activeFrom <= candle.start && which(open));
  }

  /** Whether the open is at the trigger of an order that waits, or beyond its limit. */
  #isPassed(open: OpenOrder): boolean {
    const { candle, execution } = this.#scene;
    if (open.isTaker || !isMetAt(open, candle.open, execution.fillOnTouch)) return false;
    // What a book bought while this candle was on its way has never seen the open.
    return !(open.isDormant && !open.isEntry && this.#wasBoughtOnABook(open));
  }

  #isWithin(open: OpenOrder): boolean {
    const { candle, execution } = this.#scene;
    return isMetAt(open, waitsBelow(open) ? candle.low : candle.high, execution.fillOnTouch);
  }

  /** What the open had not passed is met at its own price. Returns whether it was. */
  #meetWithin(open: OpenOrder): boolean {
    return !open.isTaker && this.#isWithin(open) && this.#meet(open, false);
  }

  #meet(open: OpenOrder, atOpen: boolean): boolean {
    if (!this.#settlement.canFill(open)) return false;
    return open.isDormant ? this.#trigger(open, atOpen) : this.#fillLimit(open);
  }

  #takeAtOpen(open: OpenOrder, price = this.#scene.candle.open): void {
    if (!this.#settlement.canFill(open) || this.#wasShownABook(open)) return;
    const { order, reached } = open;
    const worst = order.side === 'buy' ? Math.max : Math.min;
    const reference = reached === null ? price : worst(price, reached);
    this.#take(open, reference, this.#driftOf(open));
  }

  /** Where a usable book came after the order did and since the candle began, the book has filled what it could. */
  #wasShownABook({ arrivedAt }: OpenOrder): boolean {
    const { execution, candle } = this.#scene;
    return execution.fillOn === 'book' && this.#market.usableTime >= Math.max(arrivedAt, candle.start);
  }

  /** Only the way to the exchange takes time: what is left of an order on a later candle is there already. */
  #driftOf({ order, triggered }: OpenOrder): number {
    const { candle, execution, periodMs } = this.#scene;
    if (triggered || order.parent !== null || order.activeFrom !== candle.start) return 0;
    return latencyDrift(order.side, candle, execution.latencyMs, periodMs);
  }

  /** Whether a book filled the entry, or the first one, while this candle was on its way. */
  #wasBoughtOnABook({ order: { parent } }: OpenOrder): boolean {
    const { book, candle, time } = this.#scene;
    const position = book.positions.get(candle.symbol);
    const { openedAt = 0 } = (parent === null ? position : position?.entry(parent)) ?? {};
    return openedAt > candle.start && openedAt < time;
  }

  /**
   * At the open, or at its own price. Where orders fill on books it now waits for one, unless the candle came late: then
   * the moment is long past. Returns whether it was triggered.
   */
  #trigger(open: OpenOrder, atOpen: boolean): boolean {
    const { execution, mark, candle } = this.#scene;
    if (!open.isEntry && this.#isSold(open)) return false;
    const onBooks = execution.fillOn === 'book';
    const reference = atOpen ? candle.open : open.priceNumber;
    this.#fresh.push(open);
    this.#settlement.trigger(open, onBooks ? decimal(reference) : null);
    if (!onBooks || mark.late) this.#take(open, reference, 0);
    return true;
  }

  /** Whether a nearer stop was reached, which sells what this one would sell. */
  #isSold({ order: { parent } }: OpenOrder): boolean {
    const { book, candle } = this.#scene;
    const { position, orders } = book.holding(candle.symbol);
    const hasOneEntry = position?.entries.length === 1;
    return orders.some(
      (other) =>
        other.triggered &&
        other.isTaker &&
        !other.isEntry &&
        other.order.quantity === null &&
        (hasOneEntry || other.order.parent === null || other.order.parent === parent),
    );
  }

  /** A resting limit fills at its price, and only on a candle that began after it came to rest. */
  #fillLimit(open: OpenOrder): boolean {
    if (open.arrivedAt > this.#scene.candle.start || this.#fresh.includes(open)) return false;
    const limit = decimal(open.order.limit ?? open.order.price ?? '0');
    const quantity = this.#available(this.#settlement.wanted(open, limit));
    if (!quantity.gt(ZERO)) return false;
    this.#fill(open, {
      quantity,
      price: limit,
      reference: limit,
      market: open.limitNumber,
      liquidity: 'maker',
    });
    return true;
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
    const isOut = open.isLimited && isBeyond(open, price);
    if (open.order.postOnly && !isOut) {
      this.#settlement.refuseToTake(open);
      return;
    }
    const quantity = isOut ? ZERO : this.#available(this.#settlement.wanted(open, price));
    if (quantity.gt(ZERO)) {
      if (timeInForce !== 'FOK' || !quantity.lt(this.#settlement.rest(open))) {
        const market = referencePrice + (side === 'buy' ? drift : -drift);
        if (open.isEntry) this.#arrival = market;
        this.#fill(open, { quantity, price, reference, market, liquidity: 'taker' });
      }
    } else if (!isOut) this.#settlement.cancelUnaffordable(open, price);
    // What the volume left of a limit that the market is still within takes on with the next open.
    this.#settlement.afterFirstLook(open, isOut);
  }

  #fill(open: OpenOrder, execution: Execution): void {
    if (this.#capacity !== null) this.#capacity = this.#capacity.minus(execution.quantity);
    this.#settlement.fill(open, execution);
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
