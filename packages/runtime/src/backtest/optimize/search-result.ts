import type { Instrument } from '@chimera/engine';
import type { Point } from './trials.ts';

/** One step of the walk: the folds before it choose, it judges. */
export interface WalkStep {
  /** From 1. */
  readonly fold: number;
  readonly from: number;
  readonly to: number;
  readonly chosen: Point;
  /** Of one return, over the folds before. */
  readonly sharpeBefore: number;
  readonly return: number;
  readonly held: number;
  readonly drawdown: number;
  readonly trades: number;
}

/** What one trial came to in the first half of the folds and in the second. */
export interface HalvesRow {
  readonly point: Point;
  readonly first: { readonly sharpe: number; readonly return: number };
  readonly second: { readonly sharpe: number; readonly return: number };
}

/** Ratios are those of single returns, not annualised. */
export interface Overfitting {
  readonly trials: number;
  readonly returns: number;
  readonly bestSharpe: number;
  /** What the best of so many trials without any skill is expected to have. */
  readonly expectedMaximumSharpe: number;
  /** Probability that the best trial's ratio is truly above 0, so many tries considered. `null` below ten trials. */
  readonly deflatedSharpe: number | null;
  /** How often the best of one half of the folds is below the median of all in the other. `null` below ten trials. */
  readonly probability: number | null;
}

/** Everything that a search says. It depends on the request alone, not on how many threads ran it. */
export interface SearchResult {
  readonly strategy: string;
  readonly symbols: readonly string[];
  readonly timeframe: string;
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  readonly limits: string;
  readonly seed: number;
  readonly simulation: readonly string[];
  /** What the markets allowed; a step or minimum of `0` is none. */
  readonly terms: readonly Instrument[];
  /** Parameters that no trial changed. */
  readonly parameters: Point;
  readonly trials: {
    readonly run: number;
    /** Combinations that the strategy refused, by its message. */
    readonly refused: readonly { readonly message: string; readonly count: number }[];
  };
  readonly folds: number;
  /** The length of the stretches over which returns were measured. */
  readonly returnMs: number;
  readonly walkForward: {
    readonly steps: readonly WalkStep[];
    /** Of all steps together, compounded. */
    readonly return: number;
    readonly held: number;
  };
  /** The ten best of the first half. */
  readonly halves: readonly HalvesRow[];
  /** The best over all folds: the one that looks best in sample, which is all that can be said of it. */
  readonly best: {
    readonly parameters: Point;
    readonly sharpe: number;
    readonly return: number;
    readonly trades: number;
  };
  readonly overfitting: Overfitting;
  /** What follows from it, in plain sentences. */
  readonly warnings: readonly string[];
}
