import type { RuntimeMetrics, SessionUsage } from '@chimera/contract';
import { thresholds } from '../../../config/src/schema-operation.ts';

/** What a report is made with where a test wants nothing else: the default thresholds, and no session that runs. */
export const calmScene = { thresholds: thresholds.parse(undefined), ongoing: null };

/** The metrics of a calm machine, with what a test wants otherwise. */
export function sampleMetrics(
  changes: {
    readonly system?: Partial<RuntimeMetrics['system']>;
    readonly usage?: Partial<SessionUsage>;
    readonly market?: Partial<RuntimeMetrics['market']>;
    readonly application?: Partial<RuntimeMetrics['application']>;
    readonly breaker?: RuntimeMetrics['breaker'];
  } = {},
): RuntimeMetrics {
  const usage = { rss_mb: 50, cpu_percent: 1 };
  return {
    timestamp: '2026-01-01T06:00:00Z',
    session: {
      id: 's1',
      book: 'main',
      mode: 'test',
      risk_level: 'moderate',
      started_at: '2026-01-01T00:00:00Z',
      ends_at: '2026-01-01T06:00:00Z',
      speed: 720,
    },
    system: {
      cpu_percent: 10,
      memory_used_mb: 2000,
      memory_total_mb: 8000,
      memory_percent: 25,
      disk_percent: 40,
      uptime_seconds: 1000,
      ...changes.system,
    },
    usage: {
      cpu_percent: 3,
      cores: 4,
      memory_mb: 300,
      memory_limit_mb: 8000,
      memory_percent: 4,
      decision_delay_seconds: 0.1,
      event_loop_delay_seconds: 0,
      ...changes.usage,
    },
    application: {
      health_status: 'healthy',
      processes: [
        { name: 'controller', pid: 10, status: 'running', restarts: 0, ...usage },
        { name: 'bot', pid: 11, status: 'running', restarts: 1, ...usage },
        { name: 'server', pid: null, status: 'stopped', restarts: 0, ...usage },
      ],
      error_count: 0,
      warning_count: 0,
      error_rate: 0,
      ...changes.application,
    },
    market: {
      source: 'simulated',
      newest_candle: '2026-01-01T05:59:00Z',
      data_age_seconds: 0,
      gaps: 0,
      flat_candles: 0,
      feed_lag_seconds: null,
      longest_feed_lag_seconds: null,
      clock_skew_seconds: null,
      quarantined: [],
      poll_cycle_seconds: null,
      requests: 0,
      request_errors: 0,
      egress: [],
      ...changes.market,
    },
    trading: {
      trades: 0,
      orders: 0,
      fills: 0,
      refusals: 0,
      equity: 10_000,
      cash: 10_000,
      realized_pnl: 0,
      unrealized_pnl: 0,
      fees: 0,
      exposure: 0,
      daily_loss: 0,
      max_drawdown: 0,
      win_rate: null,
      profit_factor: null,
      sharpe: null,
      sortino: null,
      positions: [],
    },
    breaker: changes.breaker ?? { state: 'closed', reason: null },
  };
}
