import type { Anomaly, Sample } from './anomaly.ts';
import { ANOMALY_RULES } from './rules.ts';
import { Series } from './series.ts';

/** Judges each sample against its own series. What it finds depends on the samples alone, not on when they are shown. */
export class AnomalyDetector {
  readonly #series = new Map<string, { readonly series: Series; open: number }>();
  readonly #found: Anomaly[] = [];
  #samples = 0;

  /** Everything found so far, in the order in which it was found. */
  get found(): readonly Anomaly[] {
    return this.#found;
  }

  /** How many samples were judged. */
  get samples(): number {
    return this.#samples;
  }

  /** The anomaly that begins with this sample, if one does. */
  add(sample: Sample): Anomaly | null {
    const { kind, source, time, value } = sample;
    this.#samples += 1;
    const rule = ANOMALY_RULES[kind];
    const key = `${kind} ${source}`;
    const entry = this.#series.get(key) ?? { series: new Series(rule), open: -1 };
    this.#series.set(key, entry);
    const verdict = entry.series.add(value, time);
    if (verdict?.type === 'begins') {
      const anomaly: Anomaly = { ...sample, unit: rule.unit, usual: verdict.usual, ended: null };
      entry.open = this.#found.push(anomaly) - 1;
      return anomaly;
    }
    const open = this.#found[entry.open];
    if (verdict?.type === 'ends' && open) this.#found[entry.open] = { ...open, ended: verdict.since };
    return null;
  }
}
