import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Log, realNow } from '@chimera/base';
import { loadConfig, pathsOf } from '@chimera/config';
import type { ProcessMetrics } from '@chimera/contract';
import { LedgerReader, ObservationWriter } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import systeminformation from 'systeminformation';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { planOf, SECOND, SECOND_START } from '../../server/src/testing/served-book.ts';
import type { Supervised } from '../../supervision/src/supervised.ts';
import type { Operations } from './error-rate.ts';
import { GuardedWork } from './guarded-work.ts';
import { Incidents } from './incidents.ts';
import { SessionMonitor } from './session-monitor.ts';

let book: SampleBook;
let closers: (() => void)[];
let lost: string[];
beforeEach(() => {
  lost = [];
  book = new SampleBook();
  closers = [];
});
afterEach(() => {
  for (const close of closers) close();
  book.remove();
});

const BOT: ProcessMetrics = {
  name: 'bot',
  pid: 42,
  status: 'running',
  restarts: 0,
  rss_mb: 5,
  cpu_percent: 1,
};

interface Circumstances {
  readonly mode?: 'paper' | 'test';
  readonly metricsEnabled?: boolean;
  readonly start?: number;
  readonly operations?: Operations;
  readonly restarts?: number;
}

function monitorOf(circumstances: Circumstances = {}): { monitor: SessionMonitor; incidents: Incidents } {
  const { mode = 'test', metricsEnabled = true, start = SECOND_START, restarts = 0 } = circumstances;
  const environment = { ENABLE_METRICS: String(metricsEnabled) };
  const { config } = loadConfig({ workdir: book.folder, environment, flags: {} });
  const { identity } = planOf(book);
  const paths = pathsOf(book.folder);
  const ledger = new ObservationWriter(book.path);
  const reader = new LedgerReader(book.path);
  closers.push(
    () => reader.close(),
    () => ledger.close(),
  );
  // Real markets run in real time.
  const now = mode === 'paper' ? realNow : () => start + 30_000;
  const incidents = new Incidents({ session: SECOND, ledger, log: new Log(paths.runtimeLog, 'INFO'), now });
  const child = {
    metrics: { ...BOT, restarts },
    operations: circumstances.operations ?? { attempted: 0, failed: 0 },
  } as Supervised;
  const plan = planOf(book, { start, ends: start + 6 * 60 * MINUTE, identity: { ...identity, mode } });
  const guard = new GuardedWork({
    tell: (severity, kind, message) => incidents.record(severity, 'controller', kind, message),
    onLedgerLost: (reason) => lost.push(reason),
  });
  const scene = { plan, config, paths, reader, ledger, incidents, guard, children: () => [child], now };
  return { monitor: new SessionMonitor(scene), incidents };
}

const metricsFile = () => join(book.folder, 'runtime-metrics.json');

describe('the metrics file', () => {
  test('holds what scripts may rely on', async () => {
    book.run({ id: SECOND, start: SECOND_START, closes: [100, 101, 102], script: { 0: 'buy' } });
    const { monitor, incidents } = monitorOf();
    await monitor.sample();
    incidents.record('error', 'bot', 'x', 'y');
    monitor.check();
    const { timestamp, session, system, usage, application, market, trading, strategy, breaker, ...rest } =
      JSON.parse(readFileSync(metricsFile(), 'utf8'));
    expect(rest).toEqual({});
    expect(strategy).toBeNull();
    expect(timestamp).toBe('2026-01-01T00:08:30Z');
    expect(session).toEqual({
      id: SECOND,
      book: 'main',
      mode: 'test',
      risk_level: 'moderate',
      started_at: '2026-01-01T00:08:00Z',
      ends_at: '2026-01-01T06:08:00Z',
      speed: 60,
    });
    const systemKeys = ['cpu_percent', 'memory_used_mb', 'memory_total_mb', 'memory_percent', 'disk_percent'];
    expect(Object.keys(system)).toEqual([...systemKeys, 'uptime_seconds']);
    const usageKeys = ['cpu_percent', 'cores', 'memory_mb', 'memory_limit_mb', 'memory_percent'];
    const delayKeys = ['decision_delay_seconds', 'event_loop_delay_seconds'];
    expect(Object.keys(usage)).toEqual([...usageKeys, ...delayKeys]);
    expect(application).toMatchObject({ error_count: 1, warning_count: 0, error_rate: 0 });
    expect(application.processes).toEqual([
      expect.objectContaining({ name: 'controller', pid: process.pid, status: 'running', restarts: 0 }),
      BOT,
    ]);
    expect(Object.keys(market)).toEqual([
      'source',
      'newest_candle',
      'data_age_seconds',
      'gaps',
      'flat_candles',
      'feed_lag_seconds',
      'longest_feed_lag_seconds',
      'poll_cycle_seconds',
      'clock_skew_seconds',
      'quarantined',
      'requests',
      'request_errors',
      'egress',
    ]);
    expect(market).toMatchObject({ source: 'simulated', newest_candle: '2026-01-01T00:10:00Z' });
    const tradingKeys = [
      'trades',
      'orders',
      'refusals',
      'equity',
      'cash',
      'realized_pnl',
      'unrealized_pnl',
      'fees',
    ];
    const ratioKeys = [
      'exposure',
      'daily_loss',
      'max_drawdown',
      'win_rate',
      'profit_factor',
      'sharpe',
      'sortino',
    ];
    expect(Object.keys(trading)).toEqual(expect.arrayContaining([...tradingKeys, ...ratioKeys, 'positions']));
    expect(trading.win_rate).toBeNull();
    expect(Object.keys(trading.positions[0])).toEqual([
      ...['symbol', 'quantity', 'entry_price', 'mark_price', 'mark_time', 'quarantined', 'unrealized_pnl'],
    ]);
    expect(breaker).toEqual({ state: 'closed', reason: null });
  });

  test('is replaced in one move, never written over', () => {
    const { monitor } = monitorOf();
    monitor.check();
    const first = statSync(metricsFile()).ino;
    monitor.check();
    expect(statSync(metricsFile()).ino).not.toBe(first);
    expect(readdirSync(book.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is not written where metrics are switched off; the ledger keeps the check', () => {
    const { monitor } = monitorOf({ metricsEnabled: false });
    monitor.check();
    expect(existsSync(metricsFile())).toBe(false);
    expect(book.read((reader) => reader.rows('SELECT session FROM health'))).toEqual([{ session: SECOND }]);
  });
});

test('a check is in the ledger, in session time, with its level and its metrics', () => {
  const { monitor } = monitorOf({ restarts: 1 });
  const metrics = monitor.check();
  const [row] = book.read((reader) =>
    reader.rows<{ time: number; level: string; metrics: string }>('SELECT * FROM health'),
  );
  expect(row).toMatchObject({ session: SECOND, time: SECOND_START + 30_000, level: 'degraded' });
  expect(JSON.parse(row!.metrics)).toEqual(metrics);
});

describe('a check that cannot be kept', () => {
  const kinds = () =>
    book
      .read((reader) => reader.rows<{ kind: string }>('SELECT kind FROM incidents ORDER BY id'))
      .map((row) => row.kind);

  test('in its file is in the ledger; that is told once, and again when it is over', () => {
    const { monitor } = monitorOf();
    mkdirSync(metricsFile());
    for (let check = 0; check < 3; check += 1) expect(monitor.check()).not.toBeNull();
    expect(kinds()).toEqual(['work-failed']);
    expect(book.read((reader) => reader.rows('SELECT session FROM health'))).toHaveLength(3);
    expect(existsSync(`${metricsFile()}.tmp`)).toBe(false);
    rmSync(metricsFile(), { recursive: true });
    monitor.check();
    monitor.check();
    expect(kinds()).toEqual(['work-failed', 'work-again']);
    expect(lost).toEqual([]);
  });

  test('in the ledger is in its file', () => {
    const { monitor } = monitorOf();
    const database = new DatabaseSync(book.path);
    database.exec('DROP TABLE health');
    database.close();
    expect(monitor.check()).not.toBeNull();
    expect(existsSync(metricsFile())).toBe(true);
    // The look for what stands out reads that table, too.
    expect(kinds()).toEqual(['work-failed', 'work-failed']);
  });
});

describe('data that does not come', () => {
  const old = (candleMinutesAgo: number) => {
    const start = Math.floor(realNow() / MINUTE) * MINUTE - candleMinutesAgo * MINUTE;
    book.run({ id: SECOND, start, closes: [100] });
    return start;
  };

  test('opens the breaker in paper mode', async () => {
    const start = old(30);
    const { monitor } = monitorOf({ mode: 'paper', start });
    await monitor.sample();
    expect(monitor.breaker.state.reason).toMatch(/market data has been silent for 1[78]\d\d s/);
    expect(monitor.metrics().application.health_status).toBe('critical');
  });

  test('of the time before the session is no silence: it is being made up for', async () => {
    const start = old(30);
    const { monitor } = monitorOf({ mode: 'paper', start: start + 20 * MINUTE });
    await monitor.sample();
    expect(monitor.breaker.state.state).toBe('closed');
  });

  test('while this process was suspended, or the machine slept, is no silence of the market', async () => {
    const { monitor } = monitorOf({ mode: 'paper', start: old(0) - MINUTE });
    await monitor.sample();
    const [wall, running] = [Date.now.bind(Date), performance.now.bind(performance)];
    let passedMs = 3_600_000;
    const calm = { currentLoad: 1 } as systeminformation.Systeminformation.CurrentLoadData;
    const mocks = [
      jest.spyOn(systeminformation, 'currentLoad').mockResolvedValue(calm),
      jest.spyOn(Date, 'now').mockImplementation(() => wall() + passedMs),
      jest.spyOn(performance, 'now').mockImplementation(() => running() + passedMs),
    ];
    try {
      await monitor.sample();
      expect(monitor.breaker.state.state).toBe('closed');
      for (let look = 0; look < 40; look += 1) {
        passedMs += 25_000;
        await monitor.sample();
      }
      expect(monitor.breaker.state.reason).toMatch(/market data has been silent for \d+ s/);
    } finally {
      for (const mock of mocks) mock.mockRestore();
    }
  });

  test('is no concern in test mode, where the market waits for its reader', async () => {
    const start = old(30);
    const { monitor } = monitorOf({ mode: 'test', start });
    await monitor.sample();
    expect(monitor.breaker.state.state).toBe('closed');
    expect(monitor.metrics().application.health_status).not.toBe('critical');
  });

  test('before the first candle counts from the start of the watch', async () => {
    const { monitor } = monitorOf({ mode: 'paper', start: START });
    await monitor.sample();
    expect(monitor.breaker.state.state).toBe('closed');
  });
});

describe('operations that fail', () => {
  test('are judged from 50 attempts on, for health too', async () => {
    const { monitor } = monitorOf({ operations: { attempted: 10, failed: 5 } });
    await monitor.sample();
    const { application } = monitor.metrics();
    expect(application.error_rate).toBe(0.5);
    expect(monitor.breaker.state.state).toBe('closed');
    expect(['healthy', 'degraded']).toContain(application.health_status);
  });

  test('open the breaker when there are enough of them', async () => {
    const { monitor } = monitorOf({ operations: { attempted: 100, failed: 6 } });
    await monitor.sample();
    expect(monitor.breaker.state.reason).toBe('error rate 6.0 % is over 5.0 %');
  });
});
