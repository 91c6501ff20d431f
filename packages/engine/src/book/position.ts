import { approximate, type Big, decimal, plain, smaller, ZERO } from '../decimal.ts';
import type { Decimal, ExitReason } from '../messages.ts';
import type { Direction } from '../role.ts';
import { PositionEntry, type PositionEntryState } from './position-entry.ts';

/** One way in and out of a symbol, from flat to flat. Money is net of fees. */
export interface RoundTrip {
  readonly symbol: string;
  /** Not stated for a long one. */
  readonly direction?: Direction;
  /** Of its first entry, if that has one. */
  readonly tag?: string | null;
  readonly openedAt: number;
  readonly closedAt: number;
  readonly quantity: Decimal;
  readonly entryPrice: number;
  readonly exitPrice: number;
  readonly pnl: Decimal;
  readonly fees: Decimal;
  readonly exitReason: ExitReason;
}

/** A position as JSON has it. */
export interface PositionState {
  readonly symbol: string;
  readonly direction: Direction;
  readonly tag?: string;
  readonly openedAt: number;
  readonly quantity: Decimal;
  readonly cost: Decimal;
  readonly margin: Decimal;
  readonly mark: number | null;
  readonly entryPrice: number;
  readonly bought: Decimal;
  readonly boughtNotional: Decimal;
  readonly soldNotional: Decimal;
  readonly pnl: Decimal;
  readonly fees: Decimal;
  readonly basis: { readonly quantity: Decimal; readonly notional: Decimal };
  readonly hasSold: boolean;
  readonly entries: readonly PositionEntryState[];
}

/** How a position begins. */
interface Opening extends Pick<PositionState, 'symbol' | 'direction' | 'openedAt'> {
  readonly tag?: string | null;
}

interface Execution {
  readonly quantity: Big;
  readonly price: Big;
  readonly fee: Big;
}

/**
 * What is held of one symbol, at average cost. `cost` is what opening it took from the cash, entry fees included: the price of a
 * long position, the margin of a short one, which is all that it was sold for. So `worth − cost` is what closing now would earn
 * before the exit fee. A short position is worth its margin and what it earned: 2 × margin − quantity × mark.
 */
export class Position {
  readonly symbol: string;
  readonly openedAt: number;
  readonly direction: Direction;
  /** Of its first entry; `null` if that has none. */
  readonly tag: string | null;
  quantity: Big = ZERO;
  cost: Big = ZERO;
  /** The symbol's last price; `null` until one is known. */
  mark: number | null = null;
  quantityNumber = 0;
  entryPrice = 0;
  costNumber = 0;
  /** What its entries bought and what is left of each, the oldest first. */
  entries: readonly PositionEntry[] = [];
  #margin = ZERO;
  #marginNumber = 0;
  #bought = ZERO;
  /** What the average price is made of: of what was held at the last purchase after a sale, and of what came since. */
  #basis = { quantity: ZERO, notional: ZERO };
  #hasSold = false;
  #boughtNotional = ZERO;
  #soldNotional = ZERO;
  #pnl = ZERO;
  #fees = ZERO;

  constructor({ symbol, direction, openedAt, tag = null }: Opening) {
    this.symbol = symbol;
    this.direction = direction;
    this.openedAt = openedAt;
    this.tag = tag;
  }

  static of(state: PositionState): Position {
    const position = new Position(state);
    position.quantity = decimal(state.quantity);
    position.cost = decimal(state.cost);
    position.#margin = decimal(state.margin);
    position.mark = state.mark;
    position.entryPrice = state.entryPrice;
    position.#bought = decimal(state.bought);
    position.#boughtNotional = decimal(state.boughtNotional);
    position.#soldNotional = decimal(state.soldNotional);
    position.#pnl = decimal(state.pnl);
    position.#fees = decimal(state.fees);
    const { quantity, notional } = state.basis;
    position.#basis = { quantity: decimal(quantity), notional: decimal(notional) };
    position.#hasSold = state.hasSold;
    position.entries = state.entries.map((each) => PositionEntry.of(each));
    position.#approximate();
    return position;
  }

  get state(): PositionState {
    return {
      symbol: this.symbol,
      direction: this.direction,
      ...(this.tag === null ? {} : { tag: this.tag }),
      openedAt: this.openedAt,
      quantity: plain(this.quantity),
      cost: plain(this.cost),
      margin: plain(this.#margin),
      mark: this.mark,
      entryPrice: this.entryPrice,
      bought: plain(this.#bought),
      boughtNotional: plain(this.#boughtNotional),
      soldNotional: plain(this.#soldNotional),
      pnl: plain(this.#pnl),
      fees: plain(this.#fees),
      basis: { quantity: plain(this.#basis.quantity), notional: plain(this.#basis.notional) },
      hasSold: this.#hasSold,
      entries: this.entries.map(({ state }) => state),
    };
  }

  /** Of a short position: what was sold of what is held, without fees, which is what covers it. 0 of a long one. */
  get margin(): Big {
    return this.#margin;
  }

  /** The entry of this order; `undefined` if it bought nothing, or nothing is left of it. */
  entry(order: string): PositionEntry | undefined {
    return this.entries.find((each) => each.order === order);
  }

  /** `order` is the entry's, `time` that of the fill. */
  enter({ quantity, price, fee }: Execution, order: string, time: number): void {
    const notional = quantity.times(price);
    const basis = this.#hasSold ? this.#rebased() : this.#basis;
    this.#basis = { quantity: basis.quantity.plus(quantity), notional: basis.notional.plus(notional) };
    this.#hasSold = false;
    this.quantity = this.quantity.plus(quantity);
    this.cost = this.cost.plus(notional).plus(fee);
    if (this.direction === 'short') this.#margin = this.#margin.plus(notional);
    this.#bought = this.#bought.plus(quantity);
    this.#boughtNotional = this.#boughtNotional.plus(notional);
    this.#fees = this.#fees.plus(fee);
    this.entryPrice = approximate(this.#basis.notional.div(this.#basis.quantity));
    this.#entryOf(order, time).buy(quantity, notional);
    this.#approximate();
  }

  /**
   * Closes this much. It takes from the entry `parent` first, then from the oldest entries. Returns what comes back to
   * the cash, and what that earned: less the share of the cost.
   */
  exit(
    { quantity, price, fee }: Execution,
    parent: string | null,
  ): { readonly back: Big; readonly earned: Big } {
    const notional = quantity.times(price);
    const left = this.quantity.minus(quantity);
    if (left.lt(ZERO)) {
      throw new Error(`closed ${quantity.toFixed()} ${this.symbol} but held ${this.quantity.toFixed()}`);
    }
    const back = this.#worthOf(quantity, notional).minus(fee);
    return { back, earned: this.#release({ quantity, notional, fee, back }, parent) };
  }

  /** Closes all of it for nothing. Returns what that earned: the cost is lost. */
  forfeit(): Big {
    const { quantity } = this;
    return this.#release({ quantity, notional: ZERO, fee: ZERO, back: ZERO }, null);
  }

  /** What it is worth at its mark, in quote; at its entry price until a mark is known. */
  get worth(): number {
    const value = this.exposure;
    return this.direction === 'long' ? value : 2 * this.#marginNumber - value;
  }

  /** What the held quantity is worth at its mark, in quote; the same in both directions. */
  get exposure(): number {
    return this.quantityNumber * (this.mark ?? this.entryPrice);
  }

  /** Returns what that earned. */
  #release(
    { quantity, notional, fee, back }: { quantity: Big; notional: Big; fee: Big; back: Big },
    parent: string | null,
  ): Big {
    const left = this.quantity.minus(quantity);
    // The last exit takes all that is left, so that no rounding of the division remains in the book.
    const shareOf = (whole: Big) => (left.eq(ZERO) ? whole : whole.times(quantity).div(this.quantity));
    const cost = shareOf(this.cost);
    const earned = back.minus(cost);
    this.#margin = this.#margin.minus(shareOf(this.#margin));
    this.quantity = left;
    this.#hasSold = true;
    this.#takeFromEntries(quantity, parent);
    this.cost = this.cost.minus(cost);
    this.#soldNotional = this.#soldNotional.plus(notional);
    this.#pnl = this.#pnl.plus(earned);
    this.#fees = this.#fees.plus(fee);
    this.#approximate();
    return earned;
  }

  /** What closing this much for this much is worth, before the fee. */
  #worthOf(quantity: Big, notional: Big): Big {
    if (this.direction === 'long') return notional;
    const margin = quantity.eq(this.quantity)
      ? this.#margin
      : this.#margin.times(quantity).div(this.quantity);
    return margin.plus(margin).minus(notional);
  }

  roundTrip(closedAt: number, exitReason: ExitReason): RoundTrip {
    return {
      symbol: this.symbol,
      ...(this.direction === 'short' ? { direction: 'short' } : {}),
      ...(this.tag === null ? {} : { tag: this.tag }),
      openedAt: this.openedAt,
      closedAt,
      quantity: this.#bought.toFixed(),
      entryPrice: approximate(this.#boughtNotional.div(this.#bought)),
      exitPrice: approximate(this.#soldNotional.div(this.#bought)),
      pnl: this.#pnl.toFixed(),
      fees: this.#fees.toFixed(),
      exitReason,
    };
  }

  /** A sale leaves the average price as it is. */
  #rebased() {
    const price = this.#basis.notional.div(this.#basis.quantity);
    return { quantity: this.quantity, notional: price.times(this.quantity) };
  }

  #entryOf(order: string, time: number): PositionEntry {
    const known = this.entry(order);
    if (known) return known;
    const entry = new PositionEntry(order, time);
    this.entries = [...this.entries, entry];
    return entry;
  }

  #takeFromEntries(quantity: Big, parent: string | null): void {
    const own = parent === null ? undefined : this.entry(parent);
    let rest = quantity;
    for (const entry of own ? [own, ...this.entries] : this.entries) {
      const taken = smaller(rest, entry.left);
      entry.left = entry.left.minus(taken);
      rest = rest.minus(taken);
    }
    if (this.entries.some(({ left }) => left.eq(ZERO))) {
      this.entries = this.entries.filter(({ left }) => left.gt(ZERO));
    }
  }

  #approximate(): void {
    this.quantityNumber = approximate(this.quantity);
    this.costNumber = approximate(this.cost);
    this.#marginNumber = approximate(this.#margin);
  }
}
