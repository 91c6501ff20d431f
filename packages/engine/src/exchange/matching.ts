import type { Book, OpenOrder } from '../book/book.ts';
import { approximate, type Big, ceilToStep, decimal, floorToStep, plain, smaller, ZERO } from '../decimal.ts';
import type {
  Candle,
  Decimal,
  Execution,
  ExitLevel,
  Fill,
  Instrument,
  JournalEntry,
  Liquidity,
  Order,
  OrderBook,
  Side,
} from '../messages.ts';
import { latencyDrift, slippageOf } from './slippage.ts';

/** Where entries go; each is applied to the book before the call returns. */
export type Emit = (entry: JournalEntry) => void;

/** An instrument with its decimals parsed, and what the exchange remembers of the candle before. */
export interface Market {
  readonly instrument: Instrument;
  readonly tick: Big;
  readonly lot: Big;
  readonly makerFee: Big;
  readonly takerFee: Big;
  previousRange: number;
  /** The time of the newest order book that was seen. */
  bookTime: number | null;
}

interface Scene {
  readonly market: Market;
  readonly execution: Execution;
  readonly periodMs: number;
  readonly candle: Candle;
  readonly late: boolean;
  readonly by: 'book' | 'candle' | null;
  readonly book: Book;
  /** The candle's end, which stamps the entries. */
  readonly time: number;
  readonly emit: Emit;
}

const ONE = decimal('1');

/** One candle against the open orders of its symbol. */
export class Matching {
  readonly #scene: Scene;
  /** What our fills may still take of the candle's volume; `null` where nothing caps it. */
  #capacity: Big | null;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { execution, candle, market } = scene;
    this.#capacity =
      execution.volumeShare === null
        ? null
        : floorToStep(decimal(candle.volume).times(decimal(execution.volumeShare)), market.lot);
  }

  run(): void {
    for (const open of this.#active()) {
      if (open.order.type === 'market') this.#fillAtOpen(open);
      else if (open.triggered) this.#fillAtOpen(open);
    }
    for (const open of this.#active()) {
      if (open.order.type === 'stop-market' && !open.triggered) this.#tryStop(open);
    }
    for (const open of this.#active()) {
      if (open.order.type === 'take-profit') this.#tryTarget(open);
    }
  }

  /** Takes level after level, never more than is there, never better than the touch. */
  walk(open: OpenOrder, { bids, asks }: OrderBook): void {
    const levels = open.order.side === 'buy' ? asks : bids;
    const touch = decimal(levels[0]![0]);
    for (const [price, quantity] of levels) {
      if (!this.#isOpen(open)) return;
      const there = floorToStep(decimal(quantity), this.#scene.market.lot);
      const taken = smaller(this.#wanted(open, decimal(price)), there);
      if (taken.gt(ZERO)) this.#fill(open, taken, decimal(price), touch, 'taker');
    }
  }

  /** The orders that may fill on this candle; what a fill adds or cancels is seen by the next look. */
  #active(): readonly OpenOrder[] {
    return this.#scene.book
      .openOrders(this.#scene.candle.symbol)
      .filter((open) => open.order.activeFrom <= this.#scene.candle.start);
  }

  #isOpen(open: OpenOrder): boolean {
    return this.#scene.book.openOrders(this.#scene.candle.symbol).includes(open);
  }

  #fillAtOpen(open: OpenOrder): void {
    if (!this.#isOpen(open)) return;
    this.#fillAsTaker(open, this.#scene.candle.open, this.#driftOf(open));
  }

  /** Only the way to the exchange takes time: what is left of an order on a later candle is there already. */
  #driftOf({ order }: OpenOrder): number {
    const { candle, execution, periodMs } = this.#scene;
    if (order.type !== 'market' || order.activeFrom !== candle.start) return 0;
    return latencyDrift(order.side, candle, execution.latencyMs, periodMs);
  }

  #tryStop(open: OpenOrder): void {
    const trigger = Number(open.order.price);
    if (!this.#isOpen(open) || this.#scene.candle.low > trigger) return;
    this.#emitTrigger(open);
    this.#cancelOthers(
      open,
      'the stop was triggered',
      ({ order }) => order.parent === open.order.parent || order.id === open.order.parent,
    );
    this.#fillAsTaker(open, Math.min(trigger, this.#scene.candle.open), 0);
  }

  #tryTarget(open: OpenOrder): void {
    if (!this.#isOpen(open) || this.#scene.candle.high <= Number(open.order.price)) return;
    const limit = decimal(open.order.price ?? '0');
    const quantity = this.#available(this.#wanted(open, limit));
    if (!quantity.gt(ZERO)) return;
    const isEntry = ({ order }: OpenOrder) => order.id === open.order.parent;
    this.#cancelOthers(open, 'the target is being filled', isEntry);
    this.#fill(open, quantity, limit, limit, 'maker');
  }

  #fillAsTaker(open: OpenOrder, referencePrice: number, drift: number): void {
    const { side } = open.order;
    const reference = decimal(referencePrice);
    const guess = this.#available(this.#wanted(open, reference));
    const slip = slippageOf(this.#scene.execution, {
      reference: referencePrice,
      quantity: approximate(guess),
      volume: this.#scene.candle.volume,
      previousRange: this.#scene.market.previousRange,
      tickSize: approximate(this.#scene.market.tick),
    });
    const price = this.#worse(side, reference, decimal(drift).plus(decimal(slip)));
    const quantity = this.#available(this.#wanted(open, price));
    if (quantity.gt(ZERO)) this.#fill(open, quantity, price, reference, 'taker');
    else if (this.#cannotAfford(open, price))
      this.#cancel(open, 'the cash does not pay for the smallest lot');
  }

  /** The reference moved against the trader and rounded to the tick against the trader; never below one tick. */
  #worse(side: Side, reference: Big, offset: Big): Big {
    const { tick } = this.#scene.market;
    if (side === 'buy') return ceilToStep(reference.plus(offset), tick);
    const price = floorToStep(reference.minus(offset), tick);
    return price.gt(tick) ? price : tick;
  }

  /** What the order still wants at this price: a buy no more than the cash pays for, a sell no more than is held. */
  #wanted({ order, filled }: OpenOrder, price: Big): Big {
    const rest = order.quantity === null ? null : decimal(order.quantity).minus(filled);
    if (order.side === 'sell') {
      const held = this.#scene.book.positions.get(order.symbol)?.quantity ?? ZERO;
      return rest === null ? held : smaller(rest, held);
    }
    const affordable = this.#scene.book.cash.div(price.times(ONE.plus(this.#scene.market.takerFee)));
    return floorToStep(rest === null ? affordable : smaller(rest, affordable), this.#scene.market.lot);
  }

  #available(wanted: Big): Big {
    return this.#capacity === null ? wanted : smaller(wanted, this.#capacity);
  }

  #cannotAfford(open: OpenOrder, price: Big): boolean {
    return open.order.side === 'buy' && !this.#wanted(open, price).gt(ZERO);
  }

  #fill(open: OpenOrder, quantity: Big, price: Big, reference: Big, liquidity: Liquidity): void {
    const { order } = open;
    const feeRate = liquidity === 'maker' ? this.#scene.market.makerFee : this.#scene.market.takerFee;
    const firstFill = open.filled.eq(ZERO);
    const fill: Fill = {
      order: order.id,
      symbol: order.symbol,
      side: order.side,
      quantity: plain(quantity),
      price: plain(price),
      fee: plain(quantity.times(price).times(feeRate)),
      liquidity,
      slippage: plain(price.minus(reference).abs().times(quantity)),
      reason: reasonOf(order),
      ...(this.#scene.by ? { by: this.#scene.by } : {}),
      ...(this.#scene.late ? { late: true } : {}),
    };
    if (this.#capacity !== null) this.#capacity = this.#capacity.minus(quantity);
    this.#scene.emit({ time: this.#scene.time, kind: 'fill', data: fill });
    if (order.side === 'buy') {
      if (firstFill && order.bracket) this.#protect(order, price);
    } else if (!this.#scene.book.positions.has(order.symbol)) {
      this.#cancelOthers(open, 'the position is closed', () => true);
    }
  }

  /** The stop guards from this very candle on; the target counts from the next, the pessimistic way. */
  #protect(entry: Order, price: Big): void {
    const { bracket } = entry;
    if (!bracket) return;
    const stop = this.#levelPrice(bracket.stop, price, -1);
    const target = this.#levelPrice(bracket.target, price, 1);
    this.#rest(entry, 'stop-market', stop, this.#scene.candle.start, 'stop-loss');
    this.#rest(entry, 'take-profit', target, this.#scene.time, 'take-profit');
  }

  #rest(
    entry: Order,
    type: 'stop-market' | 'take-profit',
    price: Decimal,
    activeFrom: number,
    what: string,
  ): void {
    const order: Order = {
      id: this.#scene.book.nextOrderId(),
      symbol: entry.symbol,
      side: 'sell',
      type,
      quantity: null,
      price,
      activeFrom,
      reduceOnly: true,
      bracket: null,
      parent: entry.id,
      reason: `${what} of ${entry.id}`,
    };
    this.#scene.emit({ time: this.#scene.time, kind: 'order', data: order });
  }

  /** Rounded up to the tick: a stop is never looser than asked, a target never nearer. */
  #levelPrice(level: ExitLevel, entryPrice: Big, direction: 1 | -1): Decimal {
    if ('price' in level) return level.price;
    const distance = entryPrice.times(decimal(level.fraction));
    const price = direction === 1 ? entryPrice.plus(distance) : entryPrice.minus(distance);
    return plain(ceilToStep(price, this.#scene.market.tick));
  }

  #emitTrigger({ order }: OpenOrder): void {
    const data = { order: order.id, symbol: order.symbol, price: order.price ?? '0' };
    this.#scene.emit({ time: this.#scene.time, kind: 'trigger', data });
  }

  #cancel({ order }: OpenOrder, reason: string): void {
    this.#scene.emit({
      time: this.#scene.time,
      kind: 'cancel',
      data: { order: order.id, symbol: order.symbol, reason },
    });
  }

  #cancelOthers(but: OpenOrder, reason: string, which: (other: OpenOrder) => boolean): void {
    for (const other of this.#scene.book.openOrders(this.#scene.candle.symbol)) {
      if (other !== but && which(other)) this.#cancel(other, reason);
    }
  }
}

function reasonOf(order: Order): Fill['reason'] {
  if (order.type === 'stop-market') return 'stop-loss';
  if (order.type === 'take-profit') return 'take-profit';
  return order.reduceOnly ? 'signal' : 'entry';
}
