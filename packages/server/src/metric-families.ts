import type { PositionMetrics, ProcessMetrics, RuntimeMetrics, SessionUsage } from '@chimera/contract';
import type { Operations } from '@chimera/monitor';
import { HEALTH_LEVELS } from '@chimera/vocabulary';
import type { Connections } from './connections.ts';
import type { EventReaders } from './events/event-readers.ts';
import type { Family, Sample } from './prometheus.ts';

const MIB = 2 ** 20;

/** What the server counts itself. */
export function requestFamilies({ attempted, failed }: Operations): readonly Family[] {
  return [
    counter('chimera_http_requests_total', 'Requests to the unified server.', attempted),
    counter('chimera_http_failures_total', 'Requests that failed in the unified server.', failed),
  ];
}

/** Who is connected. */
export function connectionFamilies(
  { count, refused, cut }: Pick<Connections, 'count' | 'refused' | 'cut'>,
  readers: Pick<EventReaders, 'count' | 'dropped'>,
): readonly Family[] {
  return [
    gauge('chimera_http_connections', 'Connections to the unified server.', count),
    gauge('chimera_http_event_readers', 'Connections that follow the events.', readers.count),
    counter(
      'chimera_http_refused_total',
      'Requests refused because there were too many connections.',
      refused,
    ),
    counter('chimera_http_connections_cut_total', 'Connections cut to make room for others.', cut),
    counter(
      'chimera_http_readers_dropped_total',
      'Readers of the events dropped because they did not read.',
      readers.dropped,
    ),
  ];
}

/** `runtime-metrics.json` in base units: seconds, bytes, ratios from 0 to 1, and money in the quote currency. */
export function metricFamilies(metrics: RuntimeMetrics, currency: string): readonly Family[] {
  const { session, system, usage, application, market, breaker } = metrics;
  const { id, book, mode, risk_level } = session;
  return [
    gauge(
      'chimera_metrics_timestamp_seconds',
      'Session time of these metrics.',
      secondsOf(metrics.timestamp),
    ),
    gauge('chimera_session_info', 'The session and its book.', 1, { session: id, book, mode, risk_level }),
    gauge(
      'chimera_session_start_timestamp_seconds',
      'When the session began.',
      secondsOf(session.started_at),
    ),
    gauge('chimera_session_end_timestamp_seconds', 'When the session ends.', secondsOf(session.ends_at)),
    gauge('chimera_session_speed_ratio', 'Session seconds a real second.', session.speed),
    gauge('chimera_system_cpu_ratio', 'Load of the processor.', system.cpu_percent / 100),
    gauge('chimera_system_memory_used_bytes', 'Memory in use.', system.memory_used_mb * MIB),
    gauge('chimera_system_memory_total_bytes', 'Memory there is.', system.memory_total_mb * MIB),
    gauge('chimera_system_memory_used_ratio', 'Share of the memory in use.', system.memory_percent / 100),
    gauge('chimera_system_disk_used_ratio', 'Share of the disk in use.', system.disk_percent / 100),
    gauge('chimera_system_uptime_seconds', 'How long the machine runs.', system.uptime_seconds),
    ...usageFamilies(usage),
    family(
      'chimera_health_status',
      'gauge',
      '1 for the level of health that holds.',
      HEALTH_LEVELS,
      (status) => ({
        labels: { status },
        value: status === application.health_status ? 1 : 0,
      }),
    ),
    ...processFamilies(application.processes),
    counter('chimera_errors_total', 'Errors in this session.', application.error_count),
    counter('chimera_warnings_total', 'Warnings in this session.', application.warning_count),
    gauge('chimera_operations_failed_ratio', 'Failed over attempted operations.', application.error_rate),
    gauge('chimera_market_info', 'Where the candles come from.', 1, { source: market.source }),
    gauge(
      'chimera_market_newest_candle_timestamp_seconds',
      'Start of the newest candle.',
      market.newest_candle === null ? null : secondsOf(market.newest_candle),
    ),
    gauge('chimera_market_data_age_seconds', 'Age of the newest candle.', market.data_age_seconds),
    counter('chimera_market_gaps_total', 'Gaps in the candles of this session.', market.gaps),
    ...feedFamilies(market),
    ...tradingFamilies(metrics, currency),
    gauge('chimera_breaker_open', '1 while the circuit breaker is open.', breaker.state === 'open' ? 1 : 0),
  ];
}

/** The session's own processes, also where they are not told apart below: a strategy's, what an interim report takes. */
function usageFamilies(usage: SessionUsage | undefined): readonly Family[] {
  if (!usage) return [];
  return [
    gauge(
      'chimera_session_cpu_ratio',
      'What the session uses of the cores offered to it.',
      usage.cpu_percent / 100,
    ),
    gauge('chimera_session_cores', 'Cores offered to the session.', usage.cores),
    gauge('chimera_session_memory_used_bytes', 'Memory of the session.', usage.memory_mb * MIB),
    gauge('chimera_session_memory_limit_bytes', 'Memory offered to it.', usage.memory_limit_mb * MIB),
    gauge('chimera_session_memory_used_ratio', 'Share of that in use.', usage.memory_percent / 100),
    gauge(
      'chimera_decision_delay_seconds',
      'From the arrival of a candle to the decision on it.',
      usage.decision_delay_seconds,
    ),
    gauge(
      'chimera_event_loop_delay_seconds',
      'How long the bot answered to nothing.',
      usage.event_loop_delay_seconds,
    ),
  ];
}

function processFamilies(processes: readonly ProcessMetrics[]): readonly Family[] {
  const each = (
    name: string,
    type: Family['type'],
    help: string,
    value: (process: ProcessMetrics) => number,
  ): Family =>
    family(name, type, help, processes, (process) => ({
      labels: { process: process.name },
      value: value(process),
    }));
  return [
    each('chimera_process_up', 'gauge', '1 while the process runs.', ({ status }) =>
      status === 'running' ? 1 : 0,
    ),
    each('chimera_process_restarts_total', 'counter', 'Restarts after a crash.', ({ restarts }) => restarts),
    each(
      'chimera_process_resident_memory_bytes',
      'gauge',
      'Memory of the process.',
      ({ rss_mb }) => rss_mb * MIB,
    ),
    each(
      'chimera_process_cpu_ratio',
      'gauge',
      'Processor time a second.',
      ({ cpu_percent }) => cpu_percent / 100,
    ),
  ];
}

/** Of live market data; a market that is known beforehand has nothing to ask for. */
function feedFamilies(market: RuntimeMetrics['market']): readonly Family[] {
  return [
    counter('chimera_market_flat_candles_total', 'Candles in which nobody traded.', market.flat_candles),
    gauge(
      'chimera_feed_lag_seconds',
      'From the close of the newest candle to its hand-out.',
      market.feed_lag_seconds,
    ),
    gauge(
      'chimera_quarantined_symbols',
      'Symbols that do not answer and are asked for rarely.',
      market.quarantined.length,
    ),
    gauge(
      'chimera_clock_skew_seconds',
      'How far the machine’s clock is ahead of the exchange’s.',
      market.clock_skew_seconds,
    ),
    gauge('chimera_feed_longest_lag_seconds', 'The longest such lag.', market.longest_feed_lag_seconds),
    gauge(
      'chimera_feed_poll_cycle_seconds',
      'How long after its close a candle is asked for at most.',
      market.poll_cycle_seconds,
    ),
    counter('chimera_feed_requests_total', 'Requests for market data.', market.requests),
    counter('chimera_feed_errors_total', 'Requests for market data that failed.', market.request_errors),
    family(
      'chimera_egress_requests_total',
      'counter',
      'What left this machine for market data.',
      market.egress,
      ({ host, method, path, count }) => ({ labels: { host, method, path }, value: count }),
    ),
  ];
}

function tradingFamilies({ trading }: RuntimeMetrics, currency: string): readonly Family[] {
  const money = (name: string, help: string, value: number) => gauge(name, help, value, { currency });
  return [
    counter('chimera_trades_total', 'Closed round trips of the book.', trading.trades),
    counter('chimera_orders_total', 'Orders of the book.', trading.orders),
    counter('chimera_fills_total', 'Fills of the book.', trading.fills),
    counter('chimera_refusals_total', 'Signals that the governor refused.', trading.refusals),
    money('chimera_equity', 'Cash and positions at their marks.', trading.equity),
    money('chimera_cash', 'Cash.', trading.cash),
    money('chimera_realized_pnl', 'Profit and loss of what was sold, after fees.', trading.realized_pnl),
    money('chimera_unrealized_pnl', 'Profit and loss of what is held.', trading.unrealized_pnl),
    counter('chimera_fees_total', 'Fees paid.', trading.fees, { currency }),
    gauge('chimera_exposure_ratio', 'Share of equity held in positions.', trading.exposure),
    gauge('chimera_daily_loss_ratio', 'Loss since 00:00 UTC, of equity then.', trading.daily_loss),
    gauge('chimera_max_drawdown_ratio', 'Deepest fall of equity from a peak.', trading.max_drawdown),
    gauge('chimera_win_ratio', 'Share of round trips that won.', trading.win_rate),
    gauge('chimera_profit_factor_ratio', 'Won over lost money.', trading.profit_factor),
    gauge('chimera_sharpe_ratio', 'Sharpe ratio.', trading.sharpe),
    gauge('chimera_sortino_ratio', 'Sortino ratio.', trading.sortino),
    ...positionFamilies(trading.positions, currency),
  ];
}

function positionFamilies(positions: readonly PositionMetrics[], currency: string): readonly Family[] {
  const each = (name: string, help: string, value: (position: PositionMetrics) => number): Family =>
    family(name, 'gauge', help, positions, (position) => ({
      labels: { symbol: position.symbol, currency },
      value: value(position),
    }));
  return [
    family(
      'chimera_position_quantity',
      'gauge',
      'What is held, in the base currency; below 0 for a short position.',
      positions,
      (position) => ({
        labels: { symbol: position.symbol },
        value: position.direction === 'short' ? -position.quantity : position.quantity,
      }),
    ),
    each('chimera_position_entry_price', 'Average price paid.', ({ entry_price }) => entry_price),
    each('chimera_position_mark_price', 'Last price.', ({ mark_price }) => mark_price),
    each(
      'chimera_position_unrealized_pnl',
      'Profit and loss at the mark.',
      ({ unrealized_pnl }) => unrealized_pnl,
    ),
  ];
}

function family<Item>(
  name: string,
  type: Family['type'],
  help: string,
  items: readonly Item[],
  sample: (item: Item) => Sample,
): Family {
  return { name, type, help, samples: items.map(sample) };
}

function gauge(name: string, help: string, value: number | null, labels: Sample['labels'] = {}): Family {
  return { name, type: 'gauge', help, samples: [{ labels, value }] };
}

function counter(name: string, help: string, value: number, labels: Sample['labels'] = {}): Family {
  return { name, type: 'counter', help, samples: [{ labels, value }] };
}

function secondsOf(iso: string): number {
  return Date.parse(iso) / 1000;
}
