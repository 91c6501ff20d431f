import type { Fill, Instrument, Level, Side } from '../messages.ts';
import type { AuditedOrder, Shown } from './audit.ts';
import { limitOf } from './audit.ts';

/** What our fills took of one book: by side, how much at which price. */
export type Consumption = { readonly time: number } & Readonly<Record<Side, Map<number, number>>>;

const EXACT_ENOUGH = 1e-9;

/** What is wrong with a fill that an order book made. */
export function bookFaults(
  fill: Fill,
  open: AuditedOrder,
  { orders, stale }: Extract<Shown, { orders: unknown }>,
  { priceCollar }: Instrument,
  consumption: Consumption,
): readonly string[] {
  const faults: string[] = [];
  const { bids, asks } = orders;
  const levels = fill.side === 'buy' ? asks : bids;
  const direction = fill.side === 'buy' ? 1 : -1;
  if (orders.symbol !== fill.symbol) faults.push('on a book of another symbol');
  if (stale) faults.push('on a stale book');
  if (bids.length === 0 || asks.length === 0 || bids[0]![0] >= asks[0]![0])
    return [...faults, 'on a broken book'];
  if (open.from > orders.time) faults.push('on a book older than its arrival');
  const price = Number(fill.price);
  const taken = consumption[fill.side];
  taken.set(price, (taken.get(price) ?? 0) + Number(fill.quantity));
  const touch = levels[0]![0];
  if (fill.liquidity === 'maker') {
    if (price !== limitOf(open.order)) faults.push('a maker away from its limit');
    if ((touch - price) * direction > 0) faults.push(`not met by the touch ${touch}`);
  } else {
    const isHeldBack = open.reached !== null && price === open.reached;
    const level = levels.find(([shown]) => shown === price);
    if ((price - touch) * direction < 0) faults.push(`better than the touch ${touch}`);
    if (!level && !isHeldBack) faults.push('at no level');
    if (
      priceCollar !== null &&
      !isHeldBack &&
      Math.abs(price - touch) > touch * priceCollar * (1 + EXACT_ENOUGH)
    ) {
      faults.push(`beyond the collar around ${touch}`);
    }
    if (open.reached !== null && (price - open.reached) * direction < 0)
      faults.push('better than its trigger');
  }
  faults.push(...excess(levels, taken, direction));
  return faults;
}

/** No more at a price or better than the book showed at that price or better. */
function excess(levels: readonly Level[], taken: ReadonlyMap<number, number>, direction: 1 | -1): string[] {
  const faults: string[] = [];
  for (const price of taken.keys()) {
    const within = (other: number) => (price - other) * direction >= 0;
    const sum = (pairs: Iterable<readonly [number, number]>) =>
      [...pairs].reduce((total, [at, quantity]) => total + (within(at) ? quantity : 0), 0);
    const [used, there] = [sum(taken), sum(levels)];
    if (used > there * (1 + EXACT_ENOUGH)) faults.push(`${used} taken up to ${price}, ${there} was there`);
  }
  return faults;
}
