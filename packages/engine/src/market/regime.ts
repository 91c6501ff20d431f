import type { Random } from './random.ts';

const { floor, max, min, sqrt } = Math;

export type Regime = 'up' | 'down' | 'range' | 'shock';

/** How returns behave while a regime lasts. Per minute, in units of the factor's usual deviation of a minute. */
interface Shape {
  /** The size of the drift is drawn from this interval when the regime begins. */
  readonly drift: readonly [least: number, most: number];
  readonly volatility: number;
  /** Share of the way from where the regime began that is taken back each minute. */
  readonly reversion: number;
  readonly minutes: readonly [shortest: number, longest: number];
  /** What follows, as cumulated chances in the order up, down, range; the rest is a shock. */
  readonly next: readonly [up: number, down: number, range: number];
}

/** Up and down mirror each other in drift, length and chance, so that no seed is promised a gain; falls are livelier. */
const SHAPES: Readonly<Record<Regime, Shape>> = {
  up: { drift: [0.06, 0.18], volatility: 0.95, reversion: 0, minutes: [60, 300], next: [0.05, 0.25, 0.9] },
  down: { drift: [-0.18, -0.06], volatility: 1.05, reversion: 0, minutes: [60, 300], next: [0.2, 0.25, 0.9] },
  range: { drift: [0, 0], volatility: 0.9, reversion: 0.008, minutes: [90, 420], next: [0.42, 0.84, 0.92] },
  shock: { drift: [-0.4, 0.4], volatility: 2.4, reversion: 0, minutes: [5, 25], next: [0.2, 0.4, 1] },
};

/** Recursion of the variance, as GARCH(1,1) has it (T. Bollerslev, 1986), with a long-run variance of 1. */
const GARCH = { constant: 0.02, shock: 0.08, memory: 0.9, least: 0.2, most: 12 };

/** A jump comes about once a day and measures some usual deviations of a minute. */
const JUMP = { chance: 1 / 1440, least: 3, most: 9 };

/**
 * One random source of returns, a common or a symbol's own: regimes that follow one another, within them
 * volatility that clusters, and now and then a jump.
 */
export class Factor {
  regime: Regime = 'range';
  /** Deviation of the return just drawn, as a fraction of the price. */
  deviation = 0;
  readonly #random: Random;
  readonly #usual: number;
  readonly #minutes: number;
  readonly #jumpChance: number;
  #left = 0;
  #drift = 0;
  #displacement = 0;
  #variance = 1;

  /** `minuteDeviation` is the usual deviation of a one-minute return; `minutes` is the length of a candle. */
  constructor(random: Random, minuteDeviation: number, minutes: number) {
    this.#random = random;
    this.#minutes = minutes;
    this.#usual = minuteDeviation * sqrt(minutes);
    this.#jumpChance = min(0.5, JUMP.chance * minutes);
  }

  /** The return of the next candle, as a fraction of the price. */
  advance(): number {
    if (this.#left === 0) this.#enter(this.#next());
    this.#left -= 1;
    const shape = SHAPES[this.regime];
    const normal = this.#random.normal();
    this.deviation = this.#usual * shape.volatility * sqrt(this.#variance);
    let change = this.#drift + this.deviation * normal;
    change -= this.#displacement * min(0.5, shape.reversion * this.#minutes);
    change += this.#jump();
    this.#displacement += change;
    const persisted = GARCH.constant + this.#variance * (GARCH.memory + GARCH.shock * normal * normal);
    this.#variance = min(GARCH.most, max(GARCH.least, persisted));
    return change;
  }

  #next(): Regime {
    const [up, down, range] = SHAPES[this.regime].next;
    const draw = this.#random.uniform();
    if (draw < up) return 'up';
    if (draw < down) return 'down';
    return draw < range ? 'range' : 'shock';
  }

  #enter(regime: Regime): void {
    const { drift, minutes } = SHAPES[regime];
    const lasting = this.#random.between(minutes[0], minutes[1]);
    this.regime = regime;
    this.#left = max(1, floor(lasting / this.#minutes));
    // A candle longer than the regime drifts no further than the regime would have gone.
    const perMinute = this.#usual / sqrt(this.#minutes);
    this.#drift = this.#random.between(drift[0], drift[1]) * perMinute * min(this.#minutes, lasting);
    this.#displacement = 0;
  }

  #jump(): number {
    const draw = this.#random.uniform();
    if (draw >= this.#jumpChance) return 0;
    const size = this.#usual * this.#random.between(JUMP.least, JUMP.most);
    return draw * 2 < this.#jumpChance ? size : -size;
  }
}
