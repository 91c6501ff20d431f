import type { LogLevel } from '@chimera/base';
import type { RuntimeConfig, StrategyIsolation } from '@chimera/config';
import type { GithubScheduleMetrics } from '@chimera/contract';
import type { BookIdentity, EndReason, TimeSpan, TradingSetup } from '@chimera/engine';
import type { MarketSource } from '@chimera/market-data';

/**
 * A part of a session that one machine can hold. A session of several legs is one session to the book: a leg that
 * reaches its end leaves it open, and the next one goes on as a restarted bot would.
 */
export interface Leg {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
  /** Session time. */
  readonly starts: number;
  readonly ends: number;
}

/**
 * Everything that the bot and the server need to know of a session: plain data, handed to them as it is. What of
 * it enters the hash chain is `setup` and `identity`; the rest is about this machine.
 */
export interface SessionPlan {
  readonly id: string;
  readonly workdir: string;
  /** The book's name. */
  readonly book: string;
  readonly ledgerPath: string;
  /** The last entry of the book that this session goes on with; `null` opens a new book. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** The epoch: the start of the session's first candle. */
  readonly start: number;
  readonly ends: number;
  readonly leg: Leg;
  readonly speed: number;
  readonly identity: BookIdentity;
  readonly setup: TradingSetup;
  readonly changed: readonly string[];
  readonly previous: EndReason | 'lost' | null;
  /** Market time between the session before and this one; `null` where none went by. */
  readonly idle: TimeSpan | null;
  /** Base candles of each symbol before the epoch that warm the strategy. */
  readonly warmup: number;
  readonly source: MarketSource;
  /** Absolute path of a person's own strategy file. */
  readonly strategyFile: string | null;
  readonly strategyHost: HostRules;
  readonly logLevel: LogLevel;
  readonly heartbeatMs: number;
  /** Whether someone outside watches the session, and shows it by a sign of life: without that sign it stops. */
  readonly watched: boolean;
  /** How late GitHub's schedule came before this session; only on GitHub, and if GitHub says so. */
  readonly githubSchedule?: GithubScheduleMetrics;
  readonly server: { readonly enabled: boolean; readonly host: string; readonly port: number };
}

/** Under what a strategy file runs. */
export interface HostRules {
  readonly isolation: StrategyIsolation;
  /** What it may take to answer; real time. */
  readonly answerMs: number;
}

export function hostRules({ safety, runtime_settings }: RuntimeConfig): HostRules {
  return {
    isolation: safety.strategy_isolation,
    answerMs: runtime_settings.strategy_answer_seconds * 1000,
  };
}
