import type { SessionPlan } from '@chimera/workdir';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { Progress } from './progress.ts';
import { Terminal } from './terminal.ts';
import { WrittenStream } from './testing/written-stream.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const PLAN = {
  start: Date.UTC(2026, 0, 1),
  ends: Date.UTC(2026, 0, 1, 6),
  identity: { currency: 'USDT' },
} as SessionPlan;

const at = (timestamp: string, trading: object = {}) => {
  const metrics = sampleMetrics();
  return { ...metrics, timestamp, trading: { ...metrics.trading, ...trading } };
};

function shown(...timestamps: readonly string[]): string {
  const written = new WrittenStream({ columns: 200 });
  const progress = new Progress(new Terminal(written.stream), PLAN);
  for (const timestamp of timestamps) progress.show(at(timestamp));
  return written.text;
}

describe('the line', () => {
  test('says where the session stands', () => {
    const written = new WrittenStream({ columns: 200 });
    const positions = ['BTC/USDT', 'ETH/USDT'].map((symbol) => ({ symbol }));
    const trading = { equity: 10_123.456, trades: 4, positions };
    new Progress(new Terminal(written.stream), PLAN).show(at('2026-01-01T01:30:00Z', trading));
    expect(written.text).toBe(
      '2026-01-01 01:30 UTC ( 25 %) · equity 10123.46 USDT · positions BTC ETH · trades 4 · healthy',
    );
  });

  test('says why health is not what it should be', () => {
    const written = new WrittenStream({ columns: 200 });
    const metrics = at('2026-01-01T01:30:00Z');
    const application = {
      ...metrics.application,
      health_status: 'degraded',
      health_reasons: ['x', 'y'],
    } as const;
    new Progress(new Terminal(written.stream), PLAN).show({ ...metrics, application });
    expect(written.text).toMatch(/ · degraded: x, y$/);
  });

  test('says so where nothing is held', () => {
    expect(shown('2026-01-01T00:00:00Z')).toContain('(  0 %) · equity 10000.00 USDT · positions none');
  });

  test.each([
    ['2025-12-31T23:59:00Z', '(  0 %)'],
    ['2026-01-01T07:00:00Z', '(100 %)'],
  ])('at %s stays within the session: %s', (timestamp, share) => {
    expect(shown(timestamp)).toContain(share);
  });
});

test('a terminal is shown every check, a file no more than one in three seconds', () => {
  const checks = ['2026-01-01T01:00:00Z', '2026-01-01T02:00:00Z', '2026-01-01T03:00:00Z'];
  for (const check of checks) expect(shown(...checks)).toContain(check.slice(11, 16));
  const written = new WrittenStream(null);
  const progress = new Progress(new Terminal(written.stream), PLAN);
  for (const check of checks) progress.show(at(check));
  expect(written.lines).toHaveLength(1);
  const real = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => real() + 3_001);
  progress.show(at('2026-01-01T04:00:00Z'));
  expect(written.lines.map((line) => line.slice(11, 16))).toEqual(['01:00', '04:00']);
});
