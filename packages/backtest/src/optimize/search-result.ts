import type { Instrument } from '@chimera/engine';
import type { Objective } from './objective.ts';
import type { Point } from './trials.ts';

/** One step of the walk: the folds before it choose, it judges. */
export interface WalkStep {
  /** From 1. */
  readonly fold: number;
  readonly from: number;
  readonly to: number;
  /** `null` if no trial had made enough round trips in the folds before: then nothing is traded in this one. */
  readonly chosen: Point | null;
  /** The objective over the folds before. */
  readonly scoreBefore: number | null;
  /** Of one return, over the folds before. */
  readonly sharpeBefore: number | null;
  readonly return: number;
  readonly held: number;
  readonly drawdown: number;
  readonly trades: number;
}

/** What one trial came to in some of the folds. Scores are infinite if there was nothing to divide by. */
interface FoldsFigures {
  /** The objective. */
  readonly score: number;
  readonly sharpe: number;
  readonly return: number;
  readonly trades: number;
}

/** What one trial came to in the first half of the folds and in the second. */
export interface HalvesRow {
  readonly point: Point;
  readonly first: FoldsFigures;
  readonly second: FoldsFigures;
}

/** Ratios are those of single returns, not annualised. */
export interface Overfitting {
  /** All that were run: this many tries there were. */
  readonly trials: number;
  /** Those of them with enough round trips over all folds: from them come the spread of ratios and the probability. */
  readonly eligible: number;
  readonly returns: number;
  readonly bestSharpe: number;
  /** What the best of this many trials without any skill is expected to have. */
  readonly expectedMaximumSharpe: number;
  /** Probability that the best trial's ratio is truly above 0, this many tries considered. `null` below ten eligible ones. */
  readonly deflatedSharpe: number | null;
  /** How often the best of one half, by the objective, is below the median of all in the other. `null` below ten eligible. */
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
  readonly objective: Objective;
  readonly minTrades: number;
  /** Other objectives by which these very trials were ranked before, in the same file. */
  readonly rankedBefore: readonly Objective[];
  readonly simulation: readonly string[];
  /** What the markets allowed; a step or minimum of `0` is none. */
  readonly terms: readonly Instrument[];
  /** Parameters that no trial changed. */
  readonly parameters: Point;
  readonly trials: {
    readonly run: number;
    /** Of these, those with too few round trips over all folds. */
    readonly tooFewTrades: number;
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
  /** The ten best of the first half by the objective, of those with enough round trips in it. */
  readonly halves: readonly HalvesRow[];
  /** The best over all folds: the one that looks best in sample, which is all that can be said of it. */
  readonly best: {
    readonly parameters: Point;
    readonly score: number;
    readonly sharpe: number;
    readonly return: number;
    readonly trades: number;
  };
  readonly overfitting: Overfitting;
  /** What follows from it, in plain sentences. */
  readonly warnings: readonly string[];
}
