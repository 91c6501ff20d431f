import { EquityFold } from './equity-fold.ts';

/** What a book was worth at a time, in the quote currency; `exposure` is the share of it held in positions. */
export interface EquityPoint {
  readonly time: number;
  readonly equity: number;
  readonly exposure?: number;
}

/** The deepest fall from a peak. Times are `null` where equity never fell; so is `recoveredAt` until it does. */
export interface Drawdown {
  /** 0.25 is a fall by a quarter of the peak. */
  readonly fraction: number;
  readonly peakAt: number | null;
  readonly troughAt: number | null;
  /** When equity first stood at the peak again. */
  readonly recoveredAt: number | null;
  /** From the peak to the recovery or, where there was none, to the last point. */
  readonly durationMs: number;
}

/**
 * The maximum drawdown: the largest (peak − equity) ÷ peak, the peak being the highest equity before it, the
 * start included. Of two equally deep ones the first. Points are in the order of time.
 *
 * C. R. Bacon, *Practical Portfolio Performance Measurement and Attribution*, "Maximum drawdown".
 */
export function maxDrawdown(start: EquityPoint, points: readonly EquityPoint[]): Drawdown {
  return folded(start, points).drawdown;
}

/**
 * Daily returns: the last equity of each UTC day against that of the day before it, the first day's against the
 * start. A point at 00:00 closes the day that ends there. A day without a point is no observation; the next
 * day's return then spans it.
 */
export function dailyReturns(start: EquityPoint, points: readonly EquityPoint[]): readonly number[] {
  return folded(start, points).dailyReturns;
}

function folded(start: EquityPoint, points: readonly EquityPoint[]): EquityFold {
  const fold = new EquityFold(start);
  for (const point of points) fold.add(point);
  return fold;
}

export interface Exposure {
  /** Share of the points at which a position was held. */
  readonly timeInMarket: number;
  /** Mean share of equity held in positions, over all points. */
  readonly average: number;
}

/** How much was at stake, over the points that carry an exposure; `null` where none does. */
export function exposureOf(points: readonly EquityPoint[]): Exposure | null {
  return folded({ time: 0, equity: 0 }, points).exposure;
}
