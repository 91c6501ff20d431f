import type { StrategyIsolation } from '../config/schema-safety.ts';
import type { EgressCount } from '../feed/exchange/public-exchange.ts';
import type { QuarantineCause } from '../feed/live/quarantine.ts';
import type { Keeper, WallName } from '../host/walls/walls.ts';
import type { OwnUsage } from './own-usage/own-sampler.ts';

/** `runtime-metrics.json`, as people and scripts read it. A ratio without enough data is `null`. */
export interface RuntimeMetrics {
  readonly timestamp: string;
  readonly session: SessionMetrics;
  readonly system: SystemMetrics;
  /** Ledgers of older versions have none. */
  readonly usage?: SessionUsage;
  readonly application: ApplicationMetrics;
  readonly market: MarketMetrics;
  readonly trading: TradingMetrics;
  /** What keeps a strategy file in; `null` for a shipped strategy. Ledgers of older versions have none. */
  readonly strategy?: StrategyMetrics | null;
  /** Only of sessions on GitHub, and if GitHub listed its runs when the session, or its leg, was launched. */
  readonly github_schedule?: GithubScheduleMetrics;
  readonly breaker: BreakerState;
}

export interface SessionMetrics {
  readonly id: string;
  /** The book's name. */
  readonly book: string;
  readonly mode: 'paper' | 'test';
  readonly risk_level: string;
  readonly started_at: string;
  readonly ends_at: string;
  readonly speed: number;
}

export interface SystemMetrics {
  readonly cpu_percent: number;
  readonly memory_used_mb: number;
  readonly memory_total_mb: number;
  readonly memory_percent: number;
  readonly disk_percent: number;
  readonly uptime_seconds: number;
}

/** What the session's own processes use of what is offered to them, and how they keep up. */
export interface SessionUsage extends OwnUsage {
  /** From the arrival of a candle to the decision on it, the longest in the newest heartbeat of the bot that had one. */
  readonly decision_delay_seconds: number | null;
  /** How long the bot answered to nothing, at most, as of its newest heartbeat. */
  readonly event_loop_delay_seconds: number | null;
}

export type ProcessStatus = 'starting' | 'running' | 'restarting' | 'stopped' | 'failed';

export interface ProcessMetrics {
  readonly name: 'controller' | 'bot' | 'server';
  readonly pid: number | null;
  readonly status: ProcessStatus;
  readonly restarts: number;
  readonly rss_mb: number;
  readonly cpu_percent: number;
}

export type HealthLevel = 'healthy' | 'degraded' | 'unhealthy' | 'critical';

export interface ApplicationMetrics {
  readonly health_status: HealthLevel;
  /** Why it is not healthy, a few words each; ledgers of older versions have none. */
  readonly health_reasons?: readonly string[];
  readonly processes: readonly ProcessMetrics[];
  readonly error_count: number;
  readonly warning_count: number;
  /** Failed over attempted operations (feed, ledger, HTTP); 0 before the first. */
  readonly error_rate: number;
}

export interface MarketMetrics {
  readonly source: string;
  readonly newest_candle: string | null;
  readonly data_age_seconds: number | null;
  readonly gaps: number;
  /** Candles in which nobody traded, made of the close before. */
  readonly flat_candles: number;
  /** From the close of the newest candle, and of the slowest one, to its hand-out; `null` where nothing comes from outside. */
  readonly feed_lag_seconds: number | null;
  readonly longest_feed_lag_seconds: number | null;
  /** How long after its close a candle is asked for at most, where it is not streamed. */
  readonly poll_cycle_seconds: number | null;
  /** How far this machine's clock is ahead of the exchange's; `null` where the exchange has said nothing of its time. */
  readonly clock_skew_seconds: number | null;
  /** Symbols that do not answer and are asked for rarely; `chimera write-off` gives one up that is held. */
  readonly quarantined: readonly QuarantinedMetrics[];
  readonly requests: number;
  readonly request_errors: number;
  /** What left this machine for market data. */
  readonly egress: readonly EgressCount[];
}

export interface QuarantinedMetrics {
  readonly symbol: string;
  /** `absent`: not listed, or halted; `failing`: every request about it fails; `silent`: nobody trades it. */
  readonly cause: QuarantineCause;
  readonly since: string;
  readonly reason: string;
}

export interface StrategyMetrics {
  readonly isolation: StrategyIsolation;
  /** Who keeps each wall on the machine that the strategy runs on, as a probe found it; `null` until it was measured. */
  readonly walls: Readonly<Record<WallName, Keeper>> | null;
  /** What that machine cannot do, and why. */
  readonly missing: readonly string[];
}

/** How late GitHub started the runs of the schedule, at least, over the last 30 days. */
export interface GithubScheduleMetrics {
  /** The first turn that counts, and when GitHub was asked. */
  readonly since: string;
  readonly until: string;
  /** Turns that a run came for, or that are a day old; and those of them that no run came for. */
  readonly turns: number;
  readonly dropped: number;
  /** From a turn to its run; `null` if no run came. */
  readonly median_delay_seconds: number | null;
  readonly longest_delay_seconds: number | null;
}

export interface PositionMetrics {
  readonly symbol: string;
  readonly quantity: number;
  readonly entry_price: number;
  readonly mark_price: number;
  /** The end of the candle that the price is of; `null` before the first. */
  readonly mark_time: string | null;
  /** It does not answer: its price is old, and it cannot be sold at present. */
  readonly quarantined: boolean;
  readonly unrealized_pnl: number;
}

export interface TradingMetrics {
  /** Closed round trips. */
  readonly trades: number;
  readonly orders: number;
  readonly fills: number;
  readonly refusals: number;
  readonly equity: number;
  readonly cash: number;
  readonly realized_pnl: number;
  readonly unrealized_pnl: number;
  readonly fees: number;
  readonly exposure: number;
  readonly daily_loss: number;
  readonly max_drawdown: number;
  readonly win_rate: number | null;
  readonly profit_factor: number | null;
  readonly sharpe: number | null;
  readonly sortino: number | null;
  readonly positions: readonly PositionMetrics[];
}

export interface BreakerState {
  readonly state: 'closed' | 'open';
  readonly reason: string | null;
}
