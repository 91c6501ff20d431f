import type { Level } from '@chimera/engine';
import type { ToldBook } from '../market/market-view.ts';

type Side = 'bids' | 'asks';

export interface LevelChange {
  readonly side: Side;
  readonly price: number;
  /** 0 where nobody waits there any more. */
  readonly quantity: number;
  readonly action: 'new' | 'update' | 'delete';
}

/** What turns one book into another, no matter what was shown in between: levels of `passing` books are taken away, too. */
export function bookChanges(
  before: ToldBook,
  after: ToldBook,
  passing: readonly Pick<ToldBook, Side>[] = [],
): readonly LevelChange[] {
  return (['bids', 'asks'] as const).flatMap((side) => {
    const old = new Map<number, number>();
    for (const book of passing) for (const [price] of book[side]) old.set(price, 0);
    for (const [price, quantity] of before[side]) old.set(price, quantity);
    const now = new Map<number, number>(after[side]);
    const gone = [...old.keys()].filter((price) => !now.has(price));
    return [
      ...gone.map((price) => ({ side, price, quantity: 0, action: 'delete' as const })),
      ...after[side]
        .filter(([price, quantity]: Level) => old.get(price) !== quantity)
        .map(([price, quantity]: Level) => {
          const action = old.has(price) ? ('update' as const) : ('new' as const);
          return { side, price, quantity, action };
        }),
    ];
  });
}
