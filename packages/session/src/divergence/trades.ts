import type { EntryOf, JournalEntry } from '@chimera/engine';

/** All fills of one order. */
export interface Trade {
  /** When its order was decided; `null` where that was before the session. */
  readonly decidedAt: number | null;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly reason: string;
  readonly quantity: number;
  /** The mean over the fills. */
  readonly price: number;
}

/**
 * The trades of one run, each under a name that does not depend on what it was filled at: when it was decided, and for
 * a stop or target which entry it protects. So the trades of two runs that went different ways can be put side by side.
 */
export class Trades {
  fees = 0;
  readonly #names = new Map<string, { readonly name: string; readonly decidedAt: number }>();
  readonly #taken = new Map<string, number>();
  readonly #trades = new Map<string, Trade>();

  take(entry: JournalEntry): void {
    if (entry.kind === 'order') this.#name(entry.data, entry.time);
    else if (entry.kind === 'fill') this.#fill(entry.data);
  }

  /** By name, in the order of their first fills. */
  get all(): ReadonlyMap<string, Trade> {
    return this.#trades;
  }

  #name({ id, symbol, side, parent, type }: EntryOf<'order'>, decidedAt: number): void {
    const parentName = parent === null ? null : (this.#names.get(parent)?.name ?? parent);
    const name = parentName === null ? `${decidedAt} ${symbol} ${side}` : `${parentName} ${type}`;
    const before = this.#taken.get(name) ?? 0;
    this.#taken.set(name, before + 1);
    this.#names.set(id, { name: before === 0 ? name : `${name} ${before + 1}`, decidedAt });
  }

  #fill({ order, symbol, side, reason, quantity, price, fee }: EntryOf<'fill'>): void {
    this.fees += Number(fee);
    const { name, decidedAt } = this.#names.get(order) ?? { name: order, decidedAt: null };
    const before = this.#trades.get(name) ?? { quantity: 0, price: 0 };
    const total = before.quantity + Number(quantity);
    const value = before.quantity * before.price + Number(quantity) * Number(price);
    this.#trades.set(name, { decidedAt, symbol, side, reason, quantity: total, price: value / total });
  }
}
