import type { AnomalyKind, AnomalyUnit } from './anomaly.ts';

/** When a value stands out from the series' recent past. */
export interface AnomalyRule {
  readonly unit: AnomalyUnit;
  readonly direction: 'above' | 'both';
  /** The recent past: this many samples at most. */
  readonly window: number;
  /** As long as there are fewer, nothing is judged, or it is by the least effect alone, as if there had been nothing. */
  readonly leastSamples: number;
  readonly before: 'unjudged' | 'by-effect';
  /** Waiting times and spreads are skewed to the right: on their logarithms a deviation means the same on both sides. */
  readonly scale: 'linear' | 'logarithmic';
  /** The usual range reaches this many deviations from the median … */
  readonly deviations: number;
  /** … but never less than this, in the series' unit, and this share of the median: calm series do not alarm. */
  readonly leastEffect: number;
  readonly leastShare: number;
  /** This many usual samples in a row end an episode. */
  readonly calmSamples: number;
}

/** A day of health checks every five minutes. */
const DAY_OF_CHECKS = 288;

const gauge = {
  direction: 'above',
  scale: 'linear',
  window: DAY_OF_CHECKS,
  leastSamples: 24,
  before: 'unjudged',
  deviations: 8,
  calmSamples: 3,
} as const;

/** Counts judge from the first sample on: no error and no crash is what is usual before there is a past. */
const counter = {
  ...gauge,
  unit: 'count',
  before: 'by-effect',
  deviations: 6,
  leastShare: 0,
  calmSamples: 12,
} as const;

export const ANOMALY_RULES: Readonly<Record<AnomalyKind, AnomalyRule>> = {
  'error-burst': { ...counter, leastEffect: 5 },
  crash: { ...counter, leastEffect: 1 },
  latency: {
    ...gauge,
    unit: 'seconds',
    scale: 'logarithmic',
    deviations: 5,
    leastEffect: 10,
    leastShare: 2,
  },
  'data-age': { ...gauge, unit: 'seconds', leastEffect: 60, leastShare: 1 },
  equity: {
    ...gauge,
    unit: 'fraction',
    direction: 'both',
    deviations: 10,
    leastEffect: 0.005,
    leastShare: 0,
  },
  spread: {
    ...gauge,
    unit: 'fraction',
    scale: 'logarithmic',
    deviations: 5,
    leastEffect: 0.0015,
    leastShare: 2,
  },
};
