import type { RuntimeMetrics } from '@chimera/contract';
import { expect, test } from '@jest/globals';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { metricFamilies } from './metric-families.ts';
import { exposition } from './prometheus.ts';
import { ServedBook, tradedBook } from './testing/served-book.ts';

interface ParsedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The text format by its grammar: each family is HELP, TYPE and its samples; anything else throws. */
function parse(text: string): readonly ParsedSample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const samples: ParsedSample[] = [];
  const seen = new Set<string>();
  let family = '';
  let type = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const help = /^# HELP ([a-z][a-z_]*) (?:[^\\]|\\\\|\\n)+$/.exec(line);
    const typed = /^# TYPE ([a-z][a-z_]*) (counter|gauge)$/.exec(line);
    if (help) {
      if (seen.has(help[1]!)) throw new Error(`${help[1]} comes twice`);
      seen.add(help[1]!);
      [family, type] = [help[1]!, ''];
    } else if (typed) {
      if (typed[1] !== family || type !== '') throw new Error(`TYPE of ${typed[1]} is out of place`);
      type = typed[2]!;
    } else {
      samples.push(parseSample(line, family, type));
    }
  }
  return samples;
}

function parseSample(line: string, family: string, type: string): ParsedSample {
  const [, name, inner, number] =
    /^([a-z][a-z_]*)(?:\{((?:[a-z][a-z_]*="(?:[^"\\]|\\["\\n])*",?)+)\})? (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(
      line,
    ) ?? [];
  if (!name || name !== family || !type) throw new Error(`this is no sample of ${family}: ${line}`);
  if (type === 'counter' && !name.endsWith('_total')) throw new Error(`the counter ${name} is no _total`);
  if (type === 'gauge' && name.endsWith('_total')) throw new Error(`the gauge ${name} is a _total`);
  const unescaped = (value: string) => value.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c));
  const pairs = [...(inner ?? '').matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/g)];
  const labels = Object.fromEntries(pairs.map(([, label, value]) => [label!, unescaped(value!)]));
  return { name, labels, value: Number(number) };
}

const position = {
  symbol: 'BTC/USDT',
  quantity: 0.5,
  entry_price: 100,
  mark_price: 110,
  mark_time: null,
  quarantined: false,
  unrealized_pnl: 4.9,
};

function metricsWith(trading: Partial<RuntimeMetrics['trading']>): RuntimeMetrics {
  const metrics = sampleMetrics({ breaker: { state: 'open', reason: 'memory' } });
  return { ...metrics, trading: { ...metrics.trading, ...trading } };
}

function sampleValue(
  samples: readonly ParsedSample[],
  name: string,
  labels: object = {},
): number | undefined {
  return samples.find((sample) => {
    return (
      sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value)
    );
  })?.value;
}

test('every number of the metrics is there, in base units', () => {
  const traded = metricsWith({ fees: 1.5, sharpe: -0.25, win_rate: 0.5, fills: 3, positions: [position] });
  const { market } = sampleMetrics({
    market: {
      flat_candles: 4,
      feed_lag_seconds: 1.5,
      longest_feed_lag_seconds: 2.5,
      clock_skew_seconds: -0.5,
      quarantined: [{ symbol: 'XYZ/CAD', cause: 'absent', since: '2026-01-01T00:00:00Z', reason: 'gone' }],
      poll_cycle_seconds: 3.5,
      requests: 20,
      request_errors: 2,
      egress: [{ host: 'api.ndax.io', method: 'GET', path: '/AP/GetL2Snapshot', count: 20 }],
    },
  });
  const metrics = { ...traded, market };
  const samples = parse(exposition(metricFamilies(metrics, 'USDT')));
  // biome-ignore format: a table is read by column
  const expected: readonly (readonly [string, object, number])[] = [
    ['chimera_metrics_timestamp_seconds', {}, Date.UTC(2026, 0, 1, 6) / 1000],
    ['chimera_session_info', { session: 's1', book: 'main', mode: 'test', risk_level: 'moderate' }, 1],
    ['chimera_session_start_timestamp_seconds', {}, Date.UTC(2026, 0, 1) / 1000],
    ['chimera_session_end_timestamp_seconds', {}, Date.UTC(2026, 0, 1, 6) / 1000],
    ['chimera_session_speed_ratio', {}, 720],
    ['chimera_system_cpu_ratio', {}, 0.1],
    ['chimera_system_memory_used_bytes', {}, 2000 * 2 ** 20],
    ['chimera_system_memory_total_bytes', {}, 8000 * 2 ** 20],
    ['chimera_system_memory_used_ratio', {}, 0.25],
    ['chimera_system_disk_used_ratio', {}, 0.4],
    ['chimera_system_uptime_seconds', {}, 1000],
    ['chimera_session_cpu_ratio', {}, 0.03],
    ['chimera_session_cores', {}, 4],
    ['chimera_session_memory_used_bytes', {}, 300 * 2 ** 20],
    ['chimera_session_memory_limit_bytes', {}, 8000 * 2 ** 20],
    ['chimera_session_memory_used_ratio', {}, 0.04],
    ['chimera_decision_delay_seconds', {}, 0.1],
    ['chimera_event_loop_delay_seconds', {}, 0],
    ['chimera_health_status', { status: 'healthy' }, 1],
    ['chimera_health_status', { status: 'critical' }, 0],
    ['chimera_process_up', { process: 'bot' }, 1],
    ['chimera_process_up', { process: 'server' }, 0],
    ['chimera_process_restarts_total', { process: 'bot' }, 1],
    ['chimera_process_resident_memory_bytes', { process: 'bot' }, 50 * 2 ** 20],
    ['chimera_process_cpu_ratio', { process: 'bot' }, 0.01],
    ['chimera_errors_total', {}, 0],
    ['chimera_warnings_total', {}, 0],
    ['chimera_operations_failed_ratio', {}, 0],
    ['chimera_market_info', { source: 'simulated' }, 1],
    ['chimera_market_newest_candle_timestamp_seconds', {}, Date.UTC(2026, 0, 1, 5, 59) / 1000],
    ['chimera_market_data_age_seconds', {}, 0],
    ['chimera_market_gaps_total', {}, 0],
    ['chimera_market_flat_candles_total', {}, 4],
    ['chimera_feed_lag_seconds', {}, 1.5],
    ['chimera_clock_skew_seconds', {}, -0.5],
    ['chimera_quarantined_symbols', {}, 1],
    ['chimera_feed_longest_lag_seconds', {}, 2.5],
    ['chimera_feed_poll_cycle_seconds', {}, 3.5],
    ['chimera_feed_requests_total', {}, 20],
    ['chimera_feed_errors_total', {}, 2],
    ['chimera_egress_requests_total', { host: 'api.ndax.io', method: 'GET', path: '/AP/GetL2Snapshot' }, 20],
    ['chimera_trades_total', {}, 0],
    ['chimera_orders_total', {}, 0],
    ['chimera_fills_total', {}, 3],
    ['chimera_refusals_total', {}, 0],
    ['chimera_equity', { currency: 'USDT' }, 10_000],
    ['chimera_cash', { currency: 'USDT' }, 10_000],
    ['chimera_realized_pnl', { currency: 'USDT' }, 0],
    ['chimera_unrealized_pnl', { currency: 'USDT' }, 0],
    ['chimera_fees_total', { currency: 'USDT' }, 1.5],
    ['chimera_exposure_ratio', {}, 0],
    ['chimera_daily_loss_ratio', {}, 0],
    ['chimera_max_drawdown_ratio', {}, 0],
    ['chimera_win_ratio', {}, 0.5],
    ['chimera_sharpe_ratio', {}, -0.25],
    ['chimera_position_quantity', { symbol: 'BTC/USDT' }, 0.5],
    ['chimera_position_entry_price', { symbol: 'BTC/USDT', currency: 'USDT' }, 100],
    ['chimera_position_mark_price', { symbol: 'BTC/USDT' }, 110],
    ['chimera_position_unrealized_pnl', { symbol: 'BTC/USDT' }, 4.9],
    ['chimera_breaker_open', {}, 1],
  ];
  const found = expected.map(([name, labels]) => [name, labels, sampleValue(samples, name, labels)]);
  expect(found).toEqual(expected);
  const names = new Set(expected.map(([name]) => name));
  expect(samples.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
});

test('what is not known is left out, and so are help and type of what has no sample', () => {
  const text = exposition(metricFamilies(metricsWith({ profit_factor: null }), 'USDT'));
  expect(text).not.toContain('chimera_profit_factor_ratio');
  expect(text).not.toContain('chimera_position_quantity');
  expect(text).not.toMatch(/null|NaN|undefined/);
});

test('labels and help are escaped', () => {
  const source = 'a "quoted" \\ back\nslash';
  const samples = [{ labels: { source }, value: 1 }, { value: Number.NaN }];
  const text = exposition([{ name: 'chimera_x', type: 'gauge', help: 'one\ntwo \\ three', samples }]);
  expect(text.split('\n')[0]).toBe('# HELP chimera_x one\\ntwo \\\\ three');
  expect(parse(text)).toEqual([{ name: 'chimera_x', labels: { source }, value: 1 }]);
});

test('/metrics answers with and without metrics, and counts its requests', async () => {
  const served = await ServedBook.start(tradedBook());
  const before = await served.ask('/metrics');
  expect(before.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(parse(before.text)).toEqual([
    { name: 'chimera_http_requests_total', labels: {}, value: 1 },
    { name: 'chimera_http_failures_total', labels: {}, value: 0 },
    { name: 'chimera_http_connections', labels: {}, value: 1 },
    { name: 'chimera_http_event_readers', labels: {}, value: 0 },
    { name: 'chimera_http_refused_total', labels: {}, value: 0 },
    { name: 'chimera_http_connections_cut_total', labels: {}, value: 0 },
    { name: 'chimera_http_readers_dropped_total', labels: {}, value: 0 },
  ]);
  served.metrics = metricsWith({ equity: 12_345.6789, positions: [position] });
  const samples = parse((await served.ask('/metrics')).text);
  expect(sampleValue(samples, 'chimera_equity')).toBe(12_345.6789);
  expect(sampleValue(samples, 'chimera_http_requests_total')).toBe(2);
});
