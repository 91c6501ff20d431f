import type { RuntimeConfig } from '@chimera/config';
import type { GivenTerms } from '@chimera/market-data';
import type { CandleRequest } from './candle-source.ts';

/** What a person asked of the backtester, besides candles: everything that decides its result. */
export interface BacktestRequest {
  readonly candles: CandleRequest;
  readonly workdir: string;
  readonly config: RuntimeConfig;
  /** A shipped name or a file; `null`: the configured one. */
  readonly strategy: string | null;
  readonly parameters: Readonly<Record<string, number>>;
  /** Whether governor, stops, lots, volume share, slippage and latency apply. */
  readonly limits: boolean;
  /** What is stated of the markets of the candles. */
  readonly terms: GivenTerms;
  /** Of makers and takers, as a fraction; `null`: the configured ones. */
  readonly feeRate: number | null;
}

/** A shipped name or a file. */
export function strategyOf({ strategy, config }: BacktestRequest): string {
  return strategy ?? config.chimera_bot.strategy;
}

export type Check = 'lookahead' | 'warmup';

/** One job of the backtest thread. */
export interface BacktestJob {
  readonly request: BacktestRequest;
  readonly checks: readonly Check[];
  /** In how many windows, one after the other, the period is run again; 0 for none. */
  readonly windows: number;
  /** Whether candles and equity are wanted for the charts of a page. */
  readonly withCharts: boolean;
  /** What the heap of the thread, and of the strategy's own process, may grow to. */
  readonly memoryMb: number;
}
