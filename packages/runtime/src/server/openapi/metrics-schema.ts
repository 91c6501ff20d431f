import * as z from 'zod';
import { WALL_NAMES } from '../../host/walls/walls.ts';
import type { CheckedMetrics } from '../../ledger/roll-up/health-summary.ts';
import type {
  ApplicationMetrics,
  MarketMetrics,
  ProcessMetrics,
  RuntimeMetrics,
  TradingMetrics,
} from '../../monitor/metrics.ts';
import { exactly, name } from './exactly.ts';
import { count, epoch, figure, symbol, time, words } from './scalars.ts';

export const level = z.enum(['healthy', 'degraded', 'unhealthy', 'critical']);
export const mode = z.enum(['paper', 'test']);
export const breaker = z.object({ state: z.enum(['closed', 'open']), reason: words });

export const process = exactly<ProcessMetrics>()(
  z.object({
    name: z.enum(['controller', 'bot', 'server']),
    pid: count.nullable(),
    status: z.enum(['starting', 'running', 'restarting', 'stopped', 'failed']),
    restarts: count,
    rss_mb: z.number(),
    cpu_percent: z.number(),
  }),
);

export const egress = z.object({ host: z.string(), method: z.string(), path: z.string(), count });

const application = exactly<ApplicationMetrics>()(
  z.object({
    health_status: level,
    health_reasons: z.array(z.string()).exactOptional(),
    processes: z.array(process),
    error_count: count,
    warning_count: count,
    error_rate: z.number(),
  }),
);

const market = exactly<MarketMetrics>()(
  z.object({
    source: z.string(),
    newest_candle: time.nullable(),
    data_age_seconds: figure,
    gaps: count,
    flat_candles: count,
    feed_lag_seconds: figure,
    longest_feed_lag_seconds: figure,
    poll_cycle_seconds: figure,
    clock_skew_seconds: figure,
    quarantined: z.array(
      z.object({ symbol, cause: z.enum(['absent', 'failing', 'silent']), since: time, reason: z.string() }),
    ),
    requests: count,
    request_errors: count,
    egress: z.array(egress),
  }),
);

const trading = exactly<TradingMetrics>()(
  z.object({
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
    positions: z.array(
      z.object({
        symbol,
        quantity: z.number(),
        entry_price: z.number(),
        mark_price: z.number(),
        mark_time: time.nullable(),
        quarantined: z.boolean(),
        unrealized_pnl: z.number(),
      }),
    ),
  }),
);

const shape = z.object({
  timestamp: time,
  session: z.object({
    id: z.string(),
    book: z.string(),
    mode,
    risk_level: z.string(),
    started_at: time,
    ends_at: time,
    speed: z.number(),
  }),
  system: z.object({
    cpu_percent: z.number(),
    memory_used_mb: z.number(),
    memory_total_mb: z.number(),
    memory_percent: z.number(),
    disk_percent: z.number(),
    uptime_seconds: z.number(),
  }),
  usage: z
    .object({
      cpu_percent: z.number(),
      cores: z.number(),
      memory_mb: z.number(),
      memory_limit_mb: z.number(),
      memory_percent: z.number(),
      decision_delay_seconds: figure,
      event_loop_delay_seconds: figure,
    })
    .exactOptional(),
  application,
  market,
  trading,
  strategy: z
    .object({
      isolation: z.enum(['auto', 'strict']),
      walls: z.record(z.enum(WALL_NAMES), z.enum(['kernel', 'node', 'none'])).nullable(),
      missing: z.array(z.string()),
    })
    .nullable()
    .exactOptional(),
  github_schedule: z
    .object({
      since: time,
      until: time,
      turns: count,
      dropped: count,
      median_delay_seconds: figure,
      longest_delay_seconds: figure,
    })
    .exactOptional(),
  breaker,
});

/** `runtime-metrics.json`. A new key of `RuntimeMetrics` is described here: it does not compile until it is. */
export const metrics = name('Metrics', exactly<RuntimeMetrics>()(shape));

const spread = z.object({ min: z.number(), mean: z.number(), max: z.number() });

/** The metrics of a health check, or of several that were summed up. */
export const checkedMetrics = name(
  'CheckedMetrics',
  exactly<CheckedMetrics>()(
    shape.extend({
      summary: z
        .object({
          from: epoch,
          to: epoch,
          checks: z.record(level, count),
          cpu: spread,
          memory: spread,
          disk: spread,
          sessionCpu: spread.exactOptional(),
          sessionMemory: spread.exactOptional(),
        })
        .exactOptional(),
    }),
  ),
);
