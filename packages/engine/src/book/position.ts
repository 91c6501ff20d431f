import { approximate, type Big, decimal, plain, ZERO } from '../decimal.ts';
import type { Decimal, ExitReason } from '../messages.ts';
import type { Direction } from '../role.ts';

/** One way in and out of a symbol, from flat to flat. Money is net of fees. */
export interface RoundTrip {
  readonly symbol: string;
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
  readonly openedAt: number;
  readonly quantity: Decimal;
  readonly cost: Decimal;
  readonly mark: number | null;
  readonly entryPrice: number;
  readonly bought: Decimal;
  readonly boughtNotional: Decimal;
  readonly soldNotional: Decimal;
  readonly pnl: Decimal;
  readonly fees: Decimal;
}

interface Execution {
  readonly quantity: Big;
  readonly price: Big;
  readonly fee: Big;
}

/**
 * What is held of one symbol, at average cost. `cost` is what the held quantity was paid for, entry fees
 * included, so that `quantity × mark − cost` is what closing now would earn before the exit fee.
 */
export class Position {
  readonly symbol: string;
  readonly openedAt: number;
  /** A journal of this version opens long positions only. */
  readonly direction: Direction = 'long';
  quantity: Big = ZERO;
  cost: Big = ZERO;
  /** The symbol's last price; `null` until one is known. */
  mark: number | null = null;
  quantityNumber = 0;
  entryPrice = 0;
  costNumber = 0;
  #bought = ZERO;
  #boughtNotional = ZERO;
  #soldNotional = ZERO;
  #pnl = ZERO;
  #fees = ZERO;

  constructor(symbol: string, openedAt: number) {
    this.symbol = symbol;
    this.openedAt = openedAt;
  }

  static of(state: PositionState): Position {
    const position = new Position(state.symbol, state.openedAt);
    position.quantity = decimal(state.quantity);
    position.cost = decimal(state.cost);
    position.mark = state.mark;
    position.entryPrice = state.entryPrice;
    position.#bought = decimal(state.bought);
    position.#boughtNotional = decimal(state.boughtNotional);
    position.#soldNotional = decimal(state.soldNotional);
    position.#pnl = decimal(state.pnl);
    position.#fees = decimal(state.fees);
    position.#approximate();
    return position;
  }

  get state(): PositionState {
    return {
      symbol: this.symbol,
      openedAt: this.openedAt,
      quantity: plain(this.quantity),
      cost: plain(this.cost),
      mark: this.mark,
      entryPrice: this.entryPrice,
      bought: plain(this.#bought),
      boughtNotional: plain(this.#boughtNotional),
      soldNotional: plain(this.#soldNotional),
      pnl: plain(this.#pnl),
      fees: plain(this.#fees),
    };
  }

  buy({ quantity, price, fee }: Execution): void {
    const notional = quantity.times(price);
    this.quantity = this.quantity.plus(quantity);
    this.cost = this.cost.plus(notional).plus(fee);
    this.#bought = this.#bought.plus(quantity);
    this.#boughtNotional = this.#boughtNotional.plus(notional);
    this.#fees = this.#fees.plus(fee);
    this.entryPrice = approximate(this.#boughtNotional.div(this.#bought));
    this.#approximate();
  }

  /** Returns what the sale earned: proceeds less the exit fee and the sold share of the cost. */
  sell({ quantity, price, fee }: Execution): Big {
    const notional = quantity.times(price);
    const left = this.quantity.minus(quantity);
    if (left.lt(ZERO)) {
      throw new Error(`sold ${quantity.toFixed()} ${this.symbol} but held ${this.quantity.toFixed()}`);
    }
    // The last sale takes all the cost that is left, so that no rounding of the division remains in the book.
    const cost = left.eq(ZERO) ? this.cost : this.cost.times(quantity).div(this.quantity);
    const earned = notional.minus(fee).minus(cost);
    this.quantity = left;
    this.cost = this.cost.minus(cost);
    this.#soldNotional = this.#soldNotional.plus(notional);
    this.#pnl = this.#pnl.plus(earned);
    this.#fees = this.#fees.plus(fee);
    this.#approximate();
    return earned;
  }

  roundTrip(closedAt: number, exitReason: ExitReason): RoundTrip {
    return {
      symbol: this.symbol,
      openedAt: this.openedAt,
      closedAt,
      quantity: this.#bought.toFixed(),
      entryPrice: this.entryPrice,
      exitPrice: approximate(this.#soldNotional.div(this.#bought)),
      pnl: this.#pnl.toFixed(),
      fees: this.#fees.toFixed(),
      exitReason,
    };
  }

  #approximate(): void {
    this.quantityNumber = approximate(this.quantity);
    this.costNumber = approximate(this.cost);
  }
}
