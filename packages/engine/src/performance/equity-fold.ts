import type { Drawdown, EquityPoint, Exposure } from './equity-curve.ts';

const DAY_MS = 86_400_000;

interface Known {
  readonly time: number;
  readonly equity: number;
}

/** Where a fold over an equity curve stands: plain data, from which it goes on as if it had never stopped. */
export interface EquityState {
  readonly points: number;
  readonly equitySum: number;
  /** Points that carry an exposure, those above 0, and the sum of all exposures. */
  readonly exposures: number;
  readonly exposed: number;
  readonly exposureSum: number;
  /** The newest point; `null` before the first. */
  readonly last: Known | null;
  /** The equity that closed the last whole day, and the return of each whole day. */
  readonly dayBefore: number;
  readonly returns: readonly number[];
  readonly peak: Known;
  /** The deepest fall so far; `null` where equity never fell. `from` is the peak's equity. */
  readonly deepest: {
    readonly fraction: number;
    readonly from: number;
    readonly peakAt: number;
    readonly troughAt: number;
    readonly recoveredAt: number | null;
  } | null;
}

/**
 * All that the figures need of an equity curve, point by point in the order of time. A fold that goes on from a state comes
 * to the same figures, to the last digit, as one that saw every point.
 */
export class EquityFold {
  readonly #start: EquityPoint;
  #points = 0;
  #equitySum = 0;
  #exposures = 0;
  #exposed = 0;
  #exposureSum = 0;
  #last: Known | null = null;
  #dayBefore: number;
  readonly #returns: number[] = [];
  #peak: Known;
  #deepest: EquityState['deepest'] = null;

  constructor(start: EquityPoint, state: EquityState | null = null) {
    this.#start = start;
    this.#dayBefore = state?.dayBefore ?? start.equity;
    this.#peak = state?.peak ?? start;
    if (!state) return;
    this.#points = state.points;
    this.#equitySum = state.equitySum;
    this.#exposures = state.exposures;
    this.#exposed = state.exposed;
    this.#exposureSum = state.exposureSum;
    this.#last = state.last;
    this.#returns.push(...state.returns);
    this.#deepest = state.deepest;
  }

  add({ time, equity, exposure }: EquityPoint): void {
    this.#points += 1;
    this.#equitySum += equity;
    if (exposure !== undefined) {
      this.#exposures += 1;
      this.#exposureSum += exposure;
      if (exposure > 0) this.#exposed += 1;
    }
    if (this.#last && dayOf(time) > dayOf(this.#last.time)) this.#closeDay(this.#last);
    this.#last = { time, equity };
    this.#fall({ time, equity });
  }

  get state(): EquityState {
    return {
      points: this.#points,
      equitySum: this.#equitySum,
      exposures: this.#exposures,
      exposed: this.#exposed,
      exposureSum: this.#exposureSum,
      last: this.#last,
      dayBefore: this.#dayBefore,
      returns: [...this.#returns],
      peak: { time: this.#peak.time, equity: this.#peak.equity },
      deepest: this.#deepest,
    };
  }

  get points(): number {
    return this.#points;
  }

  get last(): Known | null {
    return this.#last;
  }

  /** `NaN` before the first point. */
  get meanEquity(): number {
    return this.#equitySum / this.#points;
  }

  get exposure(): Exposure | null {
    const known = this.#exposures;
    return known === 0 ? null : { timeInMarket: this.#exposed / known, average: this.#exposureSum / known };
  }

  /** The day that is not over is closed by its newest point. */
  get dailyReturns(): readonly number[] {
    const last = this.#last;
    return last && last.time > this.#start.time
      ? [...this.#returns, last.equity / this.#dayBefore - 1]
      : this.#returns;
  }

  get drawdown(): Drawdown {
    const deepest = this.#deepest;
    if (!deepest) return { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };
    const { fraction, peakAt, troughAt, recoveredAt } = deepest;
    const until = recoveredAt ?? this.#last?.time ?? peakAt;
    return { fraction, peakAt, troughAt, recoveredAt, durationMs: until - peakAt };
  }

  #closeDay({ time, equity }: Known): void {
    if (time <= this.#start.time) return;
    this.#returns.push(equity / this.#dayBefore - 1);
    this.#dayBefore = equity;
  }

  #fall(point: Known): void {
    const deepest = this.#deepest;
    if (deepest?.recoveredAt === null && point.equity >= deepest.from) {
      this.#deepest = { ...deepest, recoveredAt: point.time };
    }
    // A plateau's last point is the peak: the fall begins where the equity leaves it.
    if (point.equity >= this.#peak.equity) this.#peak = point;
    const { time: peakAt, equity: from } = this.#peak;
    const fraction = (from - point.equity) / from;
    if (fraction > (this.#deepest?.fraction ?? 0)) {
      this.#deepest = { fraction, from, peakAt, troughAt: point.time, recoveredAt: null };
    }
  }
}

function dayOf(time: number): number {
  return Math.ceil(time / DAY_MS);
}
