const DAY_MS = 86_400_000;

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

const NO_DRAWDOWN: Drawdown = { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };

/**
 * The maximum drawdown: the largest (peak − equity) ÷ peak, the peak being the highest equity before it, the
 * start included. Of two equally deep ones the first. Points are in the order of time.
 *
 * C. R. Bacon, *Practical Portfolio Performance Measurement and Attribution*, "Maximum drawdown".
 */
export function maxDrawdown(start: EquityPoint, points: readonly EquityPoint[]): Drawdown {
  let peak = start;
  let deepest = NO_DRAWDOWN;
  let deepestPeak = Number.POSITIVE_INFINITY;
  for (const point of points) {
    if (deepest.recoveredAt === null && point.equity >= deepestPeak) {
      deepest = { ...deepest, recoveredAt: point.time, durationMs: point.time - deepest.peakAt! };
    }
    // A plateau's last point is the peak: the fall begins where the equity leaves it.
    if (point.equity >= peak.equity) peak = point;
    const fraction = (peak.equity - point.equity) / peak.equity;
    if (fraction > deepest.fraction) {
      deepest = { fraction, peakAt: peak.time, troughAt: point.time, recoveredAt: null, durationMs: 0 };
      deepestPeak = peak.equity;
    }
  }
  if (deepest.peakAt === null || deepest.recoveredAt !== null) return deepest;
  return { ...deepest, durationMs: points.at(-1)!.time - deepest.peakAt };
}

/**
 * Daily returns: the last equity of each UTC day against that of the day before it, the first day's against the
 * start. A point at 00:00 closes the day that ends there. A day without a point is no observation; the next
 * day's return then spans it.
 */
export function dailyReturns(start: EquityPoint, points: readonly EquityPoint[]): readonly number[] {
  const returns: number[] = [];
  let previous = start.equity;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    const closesDay = next === undefined || dayOf(next.time) > dayOf(point.time);
    if (!closesDay || point.time <= start.time) continue;
    returns.push(point.equity / previous - 1);
    previous = point.equity;
  }
  return returns;
}

function dayOf(time: number): number {
  return Math.ceil(time / DAY_MS);
}

export interface Exposure {
  /** Share of the points at which a position was held. */
  readonly timeInMarket: number;
  /** Mean share of equity held in positions, over all points. */
  readonly average: number;
}

/** How much was at stake, over the points that carry an exposure; `null` where none does. */
export function exposureOf(points: readonly EquityPoint[]): Exposure | null {
  let [known, held, sum] = [0, 0, 0];
  for (const { exposure } of points) {
    if (exposure === undefined) continue;
    known += 1;
    sum += exposure;
    if (exposure > 0) held += 1;
  }
  return known === 0 ? null : { timeInMarket: held / known, average: sum / known };
}
