import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ask, chimera, type Exit, startSession, until, untilReady } from './command.ts';
import { FIT, ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

/** What `npm start` runs, only faster. */
const SPEED = '4000';

describe('a six-hour session on the built-in market', () => {
  let folder: WorkFolder;
  let exit: Exit;
  const during: Record<string, { status: number; body: string }> = {};

  beforeAll(async () => {
    folder = await WorkFolder.create(ON_A_BUSY_MACHINE);
    const session = startSession(folder, '--speed', SPEED);
    await untilReady(folder, session);
    await until('the first health check', () => folder.exists('runtime-metrics.json'), session);
    for (const path of ['/healthz', '/readyz', '/metrics', '/api/v1/status', '/api/v1/equity', '/']) {
      const answer = await ask(folder, path);
      during[path] = { status: answer?.status ?? 0, body: (await answer?.text()) ?? '' };
    }
    exit = await session.exit();
  });

  test('is what "npm start" runs', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(scripts.start).toMatch(/^(exec )?chimera start --mode test --speed \d+$/);
  });

  test('ends with exit code 0 and says how it went and where to look', () => {
    expect(exit).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(exit.stdout).toContain('Session 20260101-000000-0001 completed: the session reached its end');
    expect(exit.stdout).toMatch(/equity {4}\d+\.\d\d USDT .*trades closed/);
    expect(exit.stdout).toMatch(/ledger {4}\d+ entries verified, head [0-9a-f]{16}/);
    expect(exit.stdout).toMatch(/report {4}runtime-reports\/runtime-final-report-20260101-060000\.md/);
  });

  test('prints every check before it starts', () => {
    const [preflight = ''] = exit.stdout.split('Session 20260101-000000-0001:');
    const checks = [
      ...['configuration', 'safety-lock', 'trading-mode', 'environment', 'required-files', 'kill-switch'],
      ...['credentials', 'work-directory', 'disk-space', 'clock', 'port', 'strategy', 'ledger', 'session'],
    ];
    for (const check of checks) expect(preflight).toMatch(new RegExp(`^✓ ${check} +\\S`, 'm'));
  });

  test('shows its progress without colours where nobody looks on', () => {
    expect(exit.stdout).toMatch(
      /^2026-01-01 \d\d:\d\d UTC \([ \d]+ %\) · equity [\d.]+ USDT · positions .+ · trades \d+ · healthy$/m,
    );
    expect(exit.stdout).not.toContain('\x1b');
  });

  test('notes nothing later than its end, though its clock runs on while the bot works', () => {
    const [ends] = folder.entries<{ ends: number }>('session-started').map((started) => started.ends);
    const last = (table: string) =>
      folder.rows<{ time: number }>(`SELECT max(time) AS time FROM ${table}`)[0];
    expect(last('health')).toEqual({ time: ends });
    for (const [, time = ''] of exit.stdout.matchAll(/^(2026-\d\d-\d\d \d\d:\d\d) UTC \(/gm)) {
      expect(Date.parse(`${time.replace(' ', 'T')}Z`)).toBeLessThanOrEqual(ends!);
    }
  });

  test('answers over HTTP while it runs', () => {
    for (const { status } of Object.values(during)) expect(status).toBe(200);
    expect(during['/metrics']?.body).toMatch(/^chimera_\w+(\{.*\})? [\d.e+-]+$/m);
    const status = JSON.parse(during['/api/v1/status']?.body ?? '');
    expect(status).toMatchObject({
      session: { id: '20260101-000000-0001', mode: 'test', speed: Number(SPEED) },
      market: 'simulated:7',
      health: expect.stringMatching(FIT),
      breaker: { state: 'closed' },
    });
  });

  test('leaves six hourly reports, a daily summary and a final report', () => {
    const hours = ['01', '02', '03', '04', '05', '06'];
    expect(folder.reports('runtime-report')).toEqual(
      hours.map((hour) => `runtime-report-20260101-${hour}0000.md`),
    );
    expect(folder.reports('daily-summary')).toEqual(['daily-summary-20260101.md']);
    expect(folder.reports('runtime-final-report')).toEqual(['runtime-final-report-20260101-060000.md']);
    expect(folder.finalReport()).toContain('completed');
    expect(folder.finalReport()).toContain('```mermaid');
  });

  test('leaves metrics of the contracted shape', () => {
    const metrics = folder.metrics();
    expect(metrics).toMatchObject({
      timestamp: '2026-01-01T06:00:00Z',
      session: {
        id: '20260101-000000-0001',
        book: 'main',
        mode: 'test',
        risk_level: 'moderate',
        started_at: '2026-01-01T00:00:00Z',
        ends_at: '2026-01-01T06:00:00Z',
        speed: Number(SPEED),
      },
      application: {
        health_status: expect.stringMatching(FIT),
        error_count: 0,
        warning_count: 0,
        error_rate: 0,
      },
      market: { source: 'simulated', newest_candle: '2026-01-01T05:59:00Z', data_age_seconds: 0, gaps: 0 },
      breaker: { state: 'closed', reason: null },
    });
    const named = (names: string) => names.split(' ').toSorted();
    expect(Object.keys(metrics.system).toSorted()).toEqual(
      named('cpu_percent memory_used_mb memory_total_mb memory_percent disk_percent uptime_seconds'),
    );
    expect(Object.keys(metrics.trading)).toEqual(
      expect.arrayContaining(
        named(
          'trades orders refusals equity cash realized_pnl unrealized_pnl fees exposure daily_loss max_drawdown ' +
            'win_rate profit_factor sharpe sortino positions',
        ),
      ),
    );
    expect(metrics.system.memory_total_mb).toBeGreaterThan(0);
    expect(metrics.trading.trades).toBeGreaterThan(0);
    expect(metrics.application.processes.map(({ name }) => name)).toEqual(['controller', 'bot', 'server']);
  });

  test('leaves three logs with one stamped line an event', () => {
    for (const name of ['chimera-runtime.log', 'unified-server.log', 'chimera-bot.log']) {
      const lines = folder.read(name).trimEnd().split('\n');
      const stamped = /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\] \[(DEBUG|INFO|SUCCESS|WARNING|ERROR)\] \S/;
      expect(lines.filter((line) => !stamped.test(line))).toEqual([]);
    }
  });

  test('leaves no process and no pid file', () => {
    expect(Object.keys(folder.contents()).filter((name) => name.includes('.pid'))).toEqual([]);
  });

  test('leaves a ledger that verifies', async () => {
    const { code, stdout } = await chimera(folder, 'ledger', 'verify', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, head: folder.head(), faults: [] });
  });
});
