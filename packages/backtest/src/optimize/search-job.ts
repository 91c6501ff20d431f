import type { Instrument } from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import type { Span } from '@chimera/strategy-host';
import type { BacktestRequest } from '../job.ts';
import type { GivenAxis } from './axis.ts';
import type { Objective } from './objective.ts';
import type { Point } from './trials.ts';

/** What a person asked a search for. */
export interface SearchRequest {
  readonly request: BacktestRequest;
  readonly axes: readonly GivenAxis[];
  readonly samples: number | null;
  readonly seed: number;
  /** Into how many parts of equal time the data are cut; even. */
  readonly folds: number;
  readonly ranking: Ranking;
}

/** How trials are put in order. It changes nothing of what they come to. */
export interface Ranking {
  readonly objective: Objective;
  /** Trials with fewer round trips in the folds that choose are not chosen. */
  readonly minTrades: number;
}

/** One point of a search: what it is run with, or why it cannot be. */
export type PlannedTrial =
  | { readonly point: Point; readonly warmup: number }
  | { readonly point: Point; readonly refused: string };

/** Everything about a search that its trials share; plain data but for the candles, whose memory is shared. */
export interface SearchPlan {
  readonly table: CandleTable;
  readonly strategy: string;
  readonly currency: string;
  readonly timeframe: string;
  /** Parameters that every trial has in common. */
  readonly fixed: Point;
  readonly trials: readonly PlannedTrial[];
  readonly folds: readonly Span[];
  /** Returns are measured over stretches of this length. */
  readonly returnMs: number;
  /** What buying and holding earned in each fold. */
  readonly held: readonly number[];
  /** SHA-256 of all that decides the trials' results. */
  readonly fingerprint: string;
  readonly simulation: readonly string[];
  /** What the markets allowed; a step or minimum of `0` is none. */
  readonly terms: readonly Instrument[];
  readonly limits: string;
}

/** What a trial came to in one fold, from flat to the fold's end. */
export interface FoldResult {
  readonly return: number;
  readonly drawdown: number;
  /** Round trips. */
  readonly trades: number;
  /** Positions that are still held at the end. */
  readonly open: number;
  readonly fees: number;
  /** What the round trips won and lost, net of fees, in the quote currency; both as positive numbers. */
  readonly gains: number;
  readonly losses: number;
  /** Over stretches of `returnMs`, all of the fold's time. */
  readonly returns: readonly number[];
  /** What the strategy said, if it failed on every candle. */
  readonly failure?: string;
}

export interface TrialResult {
  /** Its place among the planned trials. */
  readonly index: number;
  readonly folds: readonly FoldResult[];
}

export type SearchJob = (PlanJob | TrialsJob) & {
  /** What the heap of the thread, and of the strategy's own process, may grow to. */
  readonly memoryMb: number;
};

interface PlanJob {
  readonly kind: 'plan';
  readonly search: SearchRequest;
}

interface TrialsJob {
  readonly kind: 'trials';
  readonly request: BacktestRequest;
  readonly plan: SearchPlan;
  /** The trials that are still to be run. */
  readonly indexes: readonly number[];
  /** The next place in `indexes`, shared by all threads. */
  readonly next: Int32Array;
}

export interface SearchNews {
  readonly result: TrialResult;
}
