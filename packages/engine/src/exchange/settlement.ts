import type { Book, OpenOrder } from '../book/book.ts';
import type { Position } from '../book/position.ts';
import { type Big, decimal, floorToStep, plain, smaller, ZERO } from '../decimal.ts';
import type { Decimal, ExitLevel, Fill, JournalEntry, Liquidity, Order } from '../messages.ts';
import { type Direction, directionOf, roleOf, sideOf, signOf } from '../role.ts';
import type { Market } from './market.ts';
import { tightened } from './order-terms.ts';

/** Where entries go; each is applied to the book before the call returns. */
export type Emit = (entry: JournalEntry) => void;

/** Where and when fills happen. */
export interface Scene {
  readonly market: Market;
  readonly book: Book;
  /** Stamps the entries. */
  readonly time: number;
  /** The start of the candle in which it happens, and of the one after it. */
  readonly candleStart: number;
  readonly nextStart: number;
  readonly emit: Emit;
  /** What every fill says of itself beside its figures. */
  readonly mark: Pick<Fill, 'by' | 'late'>;
}

/** What the market gives to an order. */
export interface Execution {
  readonly quantity: Big;
  readonly price: Big;
  /** The price that slippage is measured from. */
  readonly reference: Big;
  /** What an exit would find at that moment, before slippage. */
  readonly market: number;
  readonly liquidity: Liquidity;
}

const ONE = decimal('1');

/**
 * Turns what the market gives into journal entries: fills with their fees, the stop and target of an entry, and
 * the cancels that follow. Knows nothing about candles or order books.
 */
export class Settlement {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** What the order still wants at this price: an entry no more than the cash pays for, an exit no more than is held. */
  wanted(open: OpenOrder, price: Big): Big {
    if (!open.isEntry) return this.rest(open);
    const { lot, takerFee } = this.#scene.market;
    const { cash } = this.#scene.book;
    const unit = price.times(ONE.plus(takerFee));
    const rest = open.order.quantity === null ? null : this.rest(open);
    // Most entries were sized by the cash there is: a product tells that without a division.
    return floorToStep(rest?.times(unit).lte(cash) ? rest : cash.div(unit), lot);
  }

  /** What is left of the order; all that is held, for an exit, and never more. */
  rest({ order, isEntry, filled }: OpenOrder): Big {
    const rest = order.quantity === null ? null : decimal(order.quantity).minus(filled);
    if (isEntry) return rest ?? ZERO;
    const held = this.#guarded(order);
    if (rest === null) return held;
    return smaller(order.share === undefined ? rest : this.#ofPart(order, filled), held);
  }

  /** What an exit may sell at most: of an entry's stop or target, what is left of what the entry bought. */
  #guarded({ symbol, parent }: Order): Big {
    const position = this.#scene.book.positions.get(symbol);
    if (!position) return ZERO;
    return parent === null ? position.quantity : (position.entry(parent)?.left ?? ZERO);
  }

  /** What one of several targets still sells: its share of what the entry bought, which may be less than it asked for. */
  #ofPart({ symbol, parent, share = 1 }: Order, filled: Big): Big {
    const bought = this.#scene.book.positions.get(symbol)?.entry(parent ?? '')?.bought ?? ZERO;
    const part = floorToStep(bought.times(decimal(share)), this.#scene.market.lot);
    return part.gt(filled) ? part.minus(filled) : ZERO;
  }

  isOpen(open: OpenOrder): boolean {
    return this.#scene.book.openOrders(open.order.symbol).includes(open);
  }

  /** Whether it is open, and may fill: an entry that reverses a position waits until that is closed. */
  canFill(open: OpenOrder): boolean {
    const held = open.isEntry ? this.#scene.book.positions.get(open.order.symbol) : undefined;
    return this.isOpen(open) && (held === undefined || held.direction === open.direction);
  }

  fill(open: OpenOrder, { quantity, price, reference, market, liquidity }: Execution): void {
    const { order } = open;
    const { time, book, emit, mark } = this.#scene;
    const { makerFee, takerFee } = this.#scene.market;
    if (!open.isEntry) this.#withdrawEntry(open);
    const feeRate = liquidity === 'maker' ? makerFee : takerFee;
    const isFirst = open.filled.eq(ZERO);
    const data: Fill = {
      order: order.id,
      symbol: order.symbol,
      side: order.side,
      quantity: plain(quantity),
      price: plain(price),
      fee: plain(quantity.times(price).times(feeRate)),
      liquidity,
      slippage: plain(price.minus(reference).abs().times(quantity)),
      reason: reasonOf(order),
      ...mark,
      ...(order.wholeInstead ? { wholeInstead: true } : {}),
    };
    emit({ time, kind: 'fill', data });
    if (open.isEntry) {
      this.#cancelOthers(
        open,
        'the position is held the other way',
        ({ direction }) => direction !== open.direction,
      );
      if (isFirst) this.#protect(order, price, market);
    } else this.#afterSale(open, book.positions.get(order.symbol));
  }

  /** What has nothing left to sell goes. */
  #afterSale(open: OpenOrder, position: Position | undefined): void {
    if (!position) {
      this.#cancelOthers(open, 'the position is closed', ({ direction }) => direction === open.direction);
      return;
    }
    if (open.order.share !== undefined && this.isOpen(open) && !this.rest(open).gt(ZERO)) {
      this.cancel(open, 'the entry bought less than it asked for, and the part of it is sold');
    }
    const isSold = (id: string) => !position.entry(id);
    this.#cancelOthers(open, 'what it protects is sold', ({ order }) =>
      order.parent === null ? false : isSold(order.parent),
    );
    this.#cancelOthers(
      open,
      'what it bought is sold',
      ({ order, isEntry, filled }) => isEntry && filled.gt(ZERO) && isSold(order.id),
    );
  }

  /** The stop was reached. One cancels the other: the target and what is left of the entry go. */
  trigger(open: OpenOrder, reached: Big | null): void {
    const { order } = open;
    const price = order.price ?? '0';
    const data = { order: order.id, symbol: order.symbol, price };
    const { time, emit } = this.#scene;
    emit({ time, kind: 'trigger', data: reached ? { ...data, reached: plain(reached) } : data });
    if (open.isEntry) return;
    this.#cancelOthers(open, 'the stop was triggered', (other) =>
      order.parent === null
        ? other.isEntry
        : other.order.parent === order.parent || other.order.id === order.parent,
    );
  }

  /** What a target or another sale begins to fill is no longer bought. */
  #withdrawEntry(sale: OpenOrder): void {
    const { parent, type, quantity } = sale.order;
    const done = sale.direction === 'long' ? 'sold' : 'covered';
    const reason = type === 'take-profit' ? 'the target is being filled' : `the position is being ${done}`;
    this.#cancelOthers(sale, reason, ({ order, isEntry, direction }) =>
      parent === null ? isEntry && quantity === null && direction === sale.direction : order.id === parent,
    );
  }

  /**
   * After its first look at the market an order of the impatient kinds is over, and a limit order rests, if what it saw is
   * beyond its limit.
   */
  afterFirstLook(open: OpenOrder, isOut: boolean): void {
    if (!this.isOpen(open)) return;
    const { id, symbol, timeInForce } = open.order;
    if (timeInForce === 'IOC') this.cancel(open, 'immediate or cancel: the rest is not waited for');
    else if (timeInForce === 'FOK') this.cancel(open, 'fill or kill: it cannot be filled whole');
    else if (open.isLimited && isOut && !open.rests) {
      this.#scene.emit({ time: this.#scene.time, kind: 'resting', data: { order: id, symbol } });
    }
  }

  cancel({ order }: OpenOrder, reason: string): void {
    const { time, emit } = this.#scene;
    emit({ time, kind: 'cancel', data: { order: order.id, symbol: order.symbol, reason } });
  }

  refuseToTake(open: OpenOrder): void {
    this.cancel(open, 'post only: it would have taken at once');
  }

  /** An entry that the cash does not pay for any more would wait for ever. */
  cancelUnaffordable(open: OpenOrder, price: Big): void {
    if (!open.isEntry || this.wanted(open, price).gt(ZERO)) return;
    this.cancel(open, 'the cash does not pay for the smallest lot');
  }

  #cancelOthers(but: OpenOrder, reason: string, which: (other: OpenOrder) => boolean): void {
    for (const other of this.#scene.book.openOrders(but.order.symbol)) {
      if (other !== but && which(other)) this.cancel(other, reason);
    }
  }

  /**
   * The stop guards from this very candle on; the target counts from the next, the pessimistic way. A target that the
   * market is beyond already arrives like any other limit order: it takes what the market pays.
   */
  #protect(entry: Order, price: Big, market: number): void {
    const { bracket } = entry;
    if (!bracket) return;
    const { candleStart, nextStart, time } = this.#scene;
    const { lot } = this.#scene.market;
    const direction = directionOf(entry);
    const sign = signOf(direction);
    const levelPrice = (level: ExitLevel, of: 1 | -1) =>
      'price' in level ? level.price : this.#levelPrice(level.fraction * of * sign, price, direction);
    const stop = levelPrice(bracket.stop, -1);
    const { trail, trailFrom, breakEvenAt } = bracket;
    const type = trail === undefined ? 'stop-market' : 'trailing-stop';
    const moves = {
      ...(trail === undefined ? {} : { trail }),
      ...(trailFrom === undefined ? {} : { trailFrom }),
      ...(breakEvenAt === undefined ? {} : { breakEvenAt }),
    };
    this.#place(entry, type, stop, candleStart, 'stop-loss', moves);
    const takeProfit = (target: Decimal, part: Pick<Order, 'share' | 'quantity'> = { quantity: null }) => {
      if (market * sign < Number(target) * sign)
        this.#place(entry, 'take-profit', target, nextStart, 'take-profit', part);
      else {
        const arrival = { arrivesAt: time, ...part };
        this.#place(entry, 'take-profit', target, candleStart, 'take-profit', arrival);
      }
    };
    for (const { price: target, share } of bracket.parts ?? []) {
      const quantity = floorToStep(decimal(entry.quantity ?? '0').times(decimal(share)), lot);
      takeProfit(target, { quantity: plain(quantity), share });
    }
    takeProfit(levelPrice(bracket.target, 1));
  }

  #place(
    entry: Order,
    type: Order['type'],
    price: Decimal,
    activeFrom: number,
    what: string,
    more: Pick<Order, 'trail' | 'trailFrom' | 'breakEvenAt' | 'arrivesAt'> &
      Partial<Pick<Order, 'quantity' | 'share'>> = {},
  ): void {
    const direction = directionOf(entry);
    const order: Order = {
      id: this.#scene.book.nextOrderId(),
      symbol: entry.symbol,
      side: sideOf({ role: 'exit', direction }),
      type,
      quantity: null,
      price,
      ...more,
      activeFrom,
      reduceOnly: true,
      bracket: null,
      parent: entry.id,
      reason: `${what} of ${entry.id}`,
    };
    this.#scene.emit({ time: this.#scene.time, kind: 'order', data: order });
  }

  /** This fraction above the entry's price, or below it if negative. */
  #levelPrice(fraction: number, entryPrice: Big, direction: Direction): Decimal {
    const price = entryPrice.plus(entryPrice.times(decimal(fraction)));
    return plain(tightened(price, this.#scene.market.tick, direction));
  }
}

function reasonOf(order: Order): Fill['reason'] {
  if (roleOf(order) === 'entry') return 'entry';
  if (order.cause) return order.cause;
  if (order.type === 'take-profit') return 'take-profit';
  return order.type === 'market' || order.type === 'limit' ? 'signal' : 'stop-loss';
}
