/** What can stand out. */
export type AnomalyKind = 'error-burst' | 'crash' | 'latency' | 'data-age' | 'equity' | 'spread';

export type AnomalyUnit = 'seconds' | 'fraction' | 'count';

/** One observation of one series: a kind of figure of one source. Times are session time, UTC epoch milliseconds. */
export interface Sample {
  readonly kind: AnomalyKind;
  readonly source: string;
  readonly session: string;
  readonly time: number;
  readonly value: number;
}

/** What the recent past of a series was like. `low` is `null` where nothing is too low. */
export interface UsualRange {
  readonly median: number;
  readonly low: number | null;
  readonly high: number;
  /** How many samples say so; 0 where the range is the rule's own. */
  readonly samples: number;
  /** When the first of them was taken; `null` without samples. */
  readonly since: number | null;
}

/** Something that stands out from its own recent past, and the evidence. */
export interface Anomaly extends Sample {
  readonly unit: AnomalyUnit;
  readonly usual: UsualRange;
  /** The first usual sample of those that ended the episode; `null` while it lasts. */
  readonly ended: number | null;
}
