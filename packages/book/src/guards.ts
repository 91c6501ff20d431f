import type { Decimal, Direction, Order } from '@chimera/engine';

/** At which prices a position is closed next. `null` if nothing waits there. */
export interface Guards {
  /** The highest stop, which a falling market meets first; of a short position the lowest one. */
  readonly stop: Decimal | null;
  /** The lowest target; of a short position the highest one. */
  readonly target: Decimal | null;
}

/** The stop and the target that a position's resting orders reach first; each of its entries may have its own. */
export function guardsOf(orders: readonly Order[], direction: Direction): Guards {
  const nearest = direction === 'long' ? 1 : -1;
  const prices = (...types: readonly Order['type'][]) =>
    orders
      .flatMap(({ type, price, reduceOnly }) =>
        reduceOnly && price !== null && types.includes(type) ? [price] : [],
      )
      .toSorted((a, b) => nearest * (Number(a) - Number(b)));
  return {
    stop: prices('stop-market', 'trailing-stop').at(-1) ?? null,
    target: prices('take-profit')[0] ?? null,
  };
}
