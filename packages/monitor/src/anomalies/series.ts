import type { UsualRange } from './anomaly.ts';
import { RecentValues } from './recent-values.ts';
import type { AnomalyRule } from './rules.ts';

/** What a sample did to a series' episodes. */
export type Verdict =
  | { readonly type: 'begins'; readonly usual: UsualRange }
  | { readonly type: 'ends'; readonly since: number }
  | null;

/**
 * The recent past of one figure, against which each new value is judged. Unusual values belong to the past, too: what
 * lasts becomes usual.
 */
export class Series {
  readonly #rule: AnomalyRule;
  /** On the rule's scale. */
  readonly #past: RecentValues;
  #isUnusual = false;
  #calm = 0;
  #calmSince = 0;

  constructor(rule: AnomalyRule) {
    this.#rule = rule;
    this.#past = new RecentValues(rule.window);
  }

  add(value: number, time: number): Verdict {
    const usual = this.#usual();
    this.#past.add(this.#scaled(value), time);
    return usual === null ? null : this.#judge(value, time, usual);
  }

  #judge(value: number, time: number, usual: UsualRange): Verdict {
    const isOut = value >= usual.high || (usual.low !== null && value <= usual.low);
    if (isOut) {
      this.#calm = 0;
      if (this.#isUnusual) return null;
      this.#isUnusual = true;
      return { type: 'begins', usual };
    }
    if (!this.#isUnusual) return null;
    if (this.#calm === 0) this.#calmSince = time;
    this.#calm += 1;
    if (this.#calm < this.#rule.calmSamples) return null;
    this.#isUnusual = false;
    this.#calm = 0;
    return { type: 'ends', since: this.#calmSince };
  }

  #usual(): UsualRange | null {
    const { leastSamples, before, leastEffect, leastShare, direction } = this.#rule;
    const { count: samples, since } = this.#past;
    if (samples < leastSamples) {
      return before === 'unjudged' ? null : { median: 0, low: null, high: leastEffect, samples, since };
    }
    const { median, reach } = this.#spread();
    const farthest = Math.max(reach, leastEffect, leastShare * Math.abs(median));
    const low = direction === 'both' ? median - farthest : null;
    return { median, low, high: median + farthest, samples, since };
  }

  /** The median, and how far above it values still belong to the past by its own deviation. */
  #spread(): { readonly median: number; readonly reach: number } {
    const { median, deviation } = this.#past;
    const reach = this.#rule.deviations * deviation;
    if (this.#rule.scale === 'linear') return { median, reach };
    return { median: Math.exp(median), reach: Math.exp(median) * Math.expm1(reach) };
  }

  #scaled(value: number): number {
    const { scale, leastEffect } = this.#rule;
    // Nothing far below the least effect matters, zero least of all.
    return scale === 'linear' ? value : Math.log(Math.max(value, leastEffect / 100));
  }
}
