import { HEALTH_LEVELS, KEEPERS, PROCESS_NAMES, QUARANTINE_CAUSES, WALL_NAMES } from '@chimera/vocabulary';
import * as z from 'zod';
import { name, type ValueOf } from './exactly.ts';
import { count, epoch, figure, mode, symbol, time, words } from './scalars.ts';

export const level = z.enum(HEALTH_LEVELS);
export const breaker = z.object({ state: z.enum(['closed', 'open']), reason: words });
export const processName = z.enum(PROCESS_NAMES);

export const process = z.object({
  name: processName,
  pid: count.nullable(),
  status: z.enum(['starting', 'running', 'restarting', 'stopped', 'failed']),
  restarts: count,
  rss_mb: z.number(),
  cpu_percent: z.number(),
});

export const egress = z.object({
  host: z.string(),
  method: z.string(),
  /** Without its query; `ws` connections count under method `WS`. */
  path: z.string(),
  count,
});

/** What the session's own processes use of what is offered to them. */
const ownUsage = z.object({
  cpu_percent: z.number(),
  /** That they may use; 1.5 where a control group says so. */
  cores: z.number(),
  memory_mb: z.number(),
  memory_limit_mb: z.number(),
  memory_percent: z.number(),
});

const usage = ownUsage.extend({
  /** From the arrival of a candle to the decision on it, the longest in the newest heartbeat of the bot that had one. */
  decision_delay_seconds: figure,
  /** How long the bot answered to nothing, at most, as of its newest heartbeat. */
  event_loop_delay_seconds: figure,
});

const system = z.object({
  cpu_percent: z.number(),
  memory_used_mb: z.number(),
  memory_total_mb: z.number(),
  memory_percent: z.number(),
  disk_percent: z.number(),
  uptime_seconds: z.number(),
});

const application = z.object({
  health_status: level,
  /** Why it is not healthy, a few words each; ledgers of older versions have none. */
  health_reasons: z.array(z.string()).exactOptional(),
  processes: z.array(process),
  error_count: count,
  warning_count: count,
  /** Failed over attempted operations (feed, ledger, HTTP); 0 before the first. */
  error_rate: z.number(),
});

const quarantined = z.object({
  symbol,
  cause: z.enum(QUARANTINE_CAUSES),
  since: time,
  reason: z.string(),
});

const market = z.object({
  source: z.string(),
  newest_candle: time.nullable(),
  data_age_seconds: figure,
  gaps: count,
  /** Candles in which nobody traded, made of the close before. */
  flat_candles: count,
  /** From the close of the newest candle, and of the slowest one, to its hand-out; `null` where nothing comes from outside. */
  feed_lag_seconds: figure,
  longest_feed_lag_seconds: figure,
  /** How long after its close a candle is asked for at most, where it is not streamed. */
  poll_cycle_seconds: figure,
  /** How far this machine's clock is ahead of the exchange's; `null` where the exchange has said nothing of its time. */
  clock_skew_seconds: figure,
  /** Symbols that do not answer and are asked for rarely; `chimera write-off` gives one up that is held. */
  quarantined: z.array(quarantined),
  requests: count,
  request_errors: count,
  /** What left this machine for market data. */
  egress: z.array(egress),
});

const heldPosition = z.object({
  symbol,
  /** Not stated for a long one. */
  direction: z.literal('short').exactOptional(),
  quantity: z.number(),
  entry_price: z.number(),
  mark_price: z.number(),
  /** The end of the candle that the price is of; `null` before the first. */
  mark_time: time.nullable(),
  /** It does not answer: its price is old, and it cannot be sold at present. */
  quarantined: z.boolean(),
  unrealized_pnl: z.number(),
});

const trading = z.object({
  /** Closed round trips. */
  trades: count,
  orders: count,
  fills: count,
  refusals: count,
  equity: z.number(),
  cash: z.number(),
  realized_pnl: z.number(),
  unrealized_pnl: z.number(),
  fees: z.number(),
  exposure: z.number(),
  daily_loss: z.number(),
  max_drawdown: z.number(),
  win_rate: figure,
  profit_factor: figure,
  sharpe: figure,
  sortino: figure,
  positions: z.array(heldPosition),
});

const strategy = z.object({
  isolation: z.enum(['auto', 'strict']),
  /** Who keeps each wall on the machine that the strategy runs on, as a probe found it; `null` until it was measured. */
  walls: z.record(z.enum(WALL_NAMES), z.enum(KEEPERS)).nullable(),
  /** What that machine cannot do, and why. */
  missing: z.array(z.string()),
});

/** How late GitHub started the runs of the schedule, at least, over the last 30 days. */
const githubSchedule = z.object({
  /** The first turn that counts, and when GitHub was asked. */
  since: time,
  until: time,
  /** Turns that a run came for, or that are a day old; and those of them that no run came for. */
  turns: count,
  dropped: count,
  /** From a turn to its run; `null` if no run came. */
  median_delay_seconds: figure,
  longest_delay_seconds: figure,
});

const shape = z.object({
  timestamp: time,
  session: z.object({
    id: z.string(),
    /** The book's name. */
    book: z.string(),
    mode,
    risk_level: z.string(),
    started_at: time,
    ends_at: time,
    speed: z.number(),
  }),
  system,
  /** Ledgers of older versions have none. */
  usage: usage.exactOptional(),
  application,
  market,
  trading,
  /** What keeps a strategy file in; `null` for a shipped strategy. Ledgers of older versions have none. */
  strategy: strategy.nullable().exactOptional(),
  /** Only of sessions on GitHub, and if GitHub listed its runs when the session, or its leg, was launched. */
  github_schedule: githubSchedule.exactOptional(),
  breaker,
});

/** `runtime-metrics.json`, as people and scripts read it. A ratio without enough data is `null`. */
export const metrics = name('Metrics', shape);

/** Percentages. */
const spread = z.object({ min: z.number(), mean: z.number(), max: z.number() });

/** What the health checks of an hour or a day came to. */
const summary = z.object({
  from: epoch,
  to: epoch,
  checks: z.record(level, count),
  cpu: spread,
  memory: spread,
  disk: spread,
  /** Of the session's own processes; checks of older versions have none. */
  sessionCpu: spread.exactOptional(),
  sessionMemory: spread.exactOptional(),
});

/** The metrics of a health check, or those of the worst moments of several, which `summary` sums up. */
export const checkedMetrics = name('CheckedMetrics', shape.extend({ summary: summary.exactOptional() }));

export type BreakerState = ValueOf<typeof breaker>;
export type ProcessMetrics = ValueOf<typeof process>;
export type EgressCount = ValueOf<typeof egress>;
export type OwnUsage = ValueOf<typeof ownUsage>;
export type SessionUsage = ValueOf<typeof usage>;
export type SystemMetrics = ValueOf<typeof system>;
export type QuarantinedMetrics = ValueOf<typeof quarantined>;
export type MarketMetrics = ValueOf<typeof market>;
export type PositionMetrics = ValueOf<typeof heldPosition>;
export type TradingMetrics = ValueOf<typeof trading>;
export type StrategyMetrics = ValueOf<typeof strategy>;
export type GithubScheduleMetrics = ValueOf<typeof githubSchedule>;
export type RuntimeMetrics = ValueOf<typeof metrics>;
export type Spread = ValueOf<typeof spread>;
export type HealthSummary = ValueOf<typeof summary>;
export type CheckedMetrics = ValueOf<typeof checkedMetrics>;
