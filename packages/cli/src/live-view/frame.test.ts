import type { SessionPlan } from '@chimera/workdir';
import { describe, expect, test } from '@jest/globals';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { frameOf } from './frame.ts';
import { fitted, type Line, widthOf } from './line.ts';
import type { Snapshot } from './snapshot.ts';

const START = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const metrics = sampleMetrics();
const fill = {
  order: 'o1',
  symbol: 'ETH/USDT',
  side: 'buy',
  quantity: '0.5',
  price: '2000.5',
  fee: '1',
  liquidity: 'taker',
  slippage: '0',
  reason: 'entry',
} as const;

const SNAPSHOT: Snapshot = {
  plan: {
    id: '20260101-000000-0001',
    book: 'main',
    start: START,
    ends: START + 6 * HOUR,
    speed: 1,
    identity: { mode: 'paper', market: 'ndax', currency: 'CAD', startingCash: '10000' },
    setup: { strategy: 'chimera', riskLevel: 'moderate' },
  } as SessionPlan,
  now: START + 1.5 * HOUR,
  url: 'http://127.0.0.1:3000',
  equity: { before: 10_000, now: 10_123.456 },
  trading: {
    ...metrics.trading,
    equity: 10_123.456,
    trades: 1,
    exposure: 0.1,
    positions: [
      {
        symbol: 'ETH/USDT',
        quantity: 0.5,
        entry_price: 2000.5,
        mark_price: 2010,
        mark_time: null,
        quarantined: false,
        unrealized_pnl: 4.75,
      },
    ],
  },
  fills: [{ time: START + HOUR, ...fill }],
  waiting: [],
  newestCandle: START + 1.5 * HOUR - 60_000,
  check: metrics,
};

const textOf = (line: Line) => line.map(({ text }) => text).join('');
const frame = (width: number, changes: Partial<Snapshot> = {}) =>
  frameOf({ ...SNAPSHOT, ...changes }, width).map(textOf);

test('at 100 columns it says everything, a line each', () => {
  expect(frame(100)).toEqual([
    `── PAPER TRADING ${'─'.repeat(83)}`,
    'session  paper on ndax · chimera, moderate · http://127.0.0.1:3000 · 20260101-000000-0001',
    'time     4 h 30 min left · 2026-01-01 01:30:00 UTC · █████░░░░░░░░░░░░░░░ 25 % · candle 01:29',
    'equity   10,123.46 CAD · +123.46 (+1.23 %) · 1 round trip closed · fees 0.00 · drawdown 0.00 %',
    'held     0.5 ETH +4.75 · 10.00 % of equity',
    'fills    01:00 buy 0.5 ETH at 2,000.5',
    'health   healthy · CPU 10 %, memory 25 % · own 3 %, 300 MB · 0 errors, 0 warnings · checked 06:00',
  ]);
});

test('what waits of the strategy has a line while there is something', () => {
  const order = { symbol: 'ETH/USDT', side: 'buy', type: 'limit', quantity: '0.5', price: '1900' } as const;
  const all = { ...order, type: 'stop-market', quantity: null } as const;
  const waiting = [order, all].map((each) => each as unknown as Snapshot['waiting'][number]);
  expect(frame(100, { waiting })[5]).toBe(
    'waits    buy 0.5 ETH limit at 1,900 · buy all ETH stop-market at 1,900',
  );
});

test('health that is not healthy says why', () => {
  const application = {
    ...metrics.application,
    health_status: 'degraded',
    health_reasons: ['x', 'y'],
  } as const;
  expect(frame(100, { check: { ...metrics, application } }).at(-1)).toMatch(
    /^health {3}degraded · x · y · CPU/,
  );
});

test('before anything happened it says so', () => {
  const trading = { ...SNAPSHOT.trading, positions: [], cash: 10_000 };
  const lines = frame(100, { trading, fills: [], newestCandle: null, check: null });
  expect(lines.slice(4)).toEqual([
    'held     nothing · cash 10,000.00',
    'fills    none yet',
    'health   not checked yet',
  ]);
  expect(lines[2]).toMatch(/no candle yet$/);
});

test('an open breaker comes right after the health', () => {
  const breaker = { state: 'open', reason: 'memory usage 95.0 % is over 90.0 %' } as const;
  const check = {
    ...metrics,
    breaker,
    application: { ...metrics.application, health_status: 'critical' } as const,
  };
  expect(frame(80, { check }).at(-1)).toContain(
    'critical · breaker open: memory usage 95.0 % is over 90.0 %',
  );
});

test('the last minute is told in seconds, and time never runs below zero', () => {
  expect(frame(80, { now: START + 6 * HOUR - 30_000 })[2]).toContain('30 s left');
  expect(frame(80, { now: START + 7 * HOUR })[2]).toContain('0 s left');
});

describe.each([10, 20, 36, 39, 40, 50, 60, 79, 120, 200])('at %i columns', (width) => {
  test('no line is wider, none is empty, and it says what matters most', () => {
    const lines = frameOf(SNAPSHOT, width);
    expect(lines).toHaveLength(7);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(widthOf(line)).toBeGreaterThan(0);
    }
    if (width >= 36) {
      const all = lines.map(textOf).join('\n');
      expect(all).toContain('PAPER TRADING');
      for (const first of ['paper on ndax', '4 h 30 min left', '10,123.46 CAD', '0.5 ETH', 'healthy']) {
        expect(all).toContain(first);
      }
    }
  });
});

test('a part is left out whole, the first one is cut', () => {
  const parts = [{ text: 'a'.repeat(30) }, { text: 'b' }];
  expect(textOf(fitted('name', parts, 50))).toBe(`name     ${'a'.repeat(30)} · b`);
  expect(textOf(fitted('name', parts, 40))).toBe(`name     ${'a'.repeat(30)}`.slice(0, 40));
  expect(textOf(fitted('name', parts, 20))).toBe(`${'a'.repeat(19)}…`);
});

test('a book that is not main is named', () => {
  const { plan } = SNAPSHOT;
  expect(frame(100).join('\n')).not.toContain('book');
  expect(frame(100, { plan: { ...plan, book: 'alpha' } })[1]).toContain('book alpha');
});
