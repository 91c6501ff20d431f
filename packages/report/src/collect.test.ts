import type { ReportKind } from '@chimera/contract';
import { LOST } from '@chimera/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collectReport } from './collect.ts';
import type { Report } from './report.ts';
import { MINUTE, SampleBook, START } from './testing/sample-book.ts';
import { calmScene, sampleMetrics } from './testing/sample-metrics.ts';

const DAY = 24 * 60 * MINUTE;
const EVENING = START + 10 * 60 * MINUTE;
const at = (minutes: number) => START + minutes * MINUTE;

let book: SampleBook;

/**
 * Bought at 100 (50 BTC for 5,000, fee 5), sold at 104 (5,200, fee 5.20): a round trip of +189.80. Then bought at 104
 * and held: 48.98942 BTC for 5,094.89968, fee 5.09489968. A fill is stamped with the end of its candle.
 */
beforeAll(() => {
  book = new SampleBook();
  const closes = [100, 100, 104, 104, 104, 104, null, null, 104, 104];
  const script = { 0: 'buy', 2: 'sell', 3: { action: 'sell' }, 4: 'buy', 8: new Error('boom') } as const;
  book.run({ id: 's1', start: START, closes, script, end: 'completed' });
  book.run({ id: 's2', start: EVENING, closes: [104, 106, 103], end: 'stopped' });
  book.run({ id: 's3', start: START + DAY, closes: [103, 110] });
  book.observe((writer) => {
    writer.incident({
      session: 's1',
      time: START,
      severity: 'warning',
      source: 'bot',
      kind: 'bot-restart',
      message: 'at the start',
    });
    writer.incident({
      session: 's1',
      time: at(4),
      severity: 'error',
      source: 'feed',
      kind: 'x',
      message: 'twice',
    });
    writer.incident({
      session: 's1',
      time: at(5),
      severity: 'error',
      source: 'feed',
      kind: 'x',
      message: 'twice',
    });
    writer.incident({
      session: 's1',
      time: at(5),
      severity: 'info',
      source: 'feed',
      kind: 'x',
      message: 'told to nobody',
    });
    writer.health(
      's1',
      at(1),
      'healthy',
      sampleMetrics({ system: { cpu_percent: 20 }, usage: { cpu_percent: 2 } }),
    );
    writer.health(
      's1',
      at(4),
      'degraded',
      sampleMetrics({ system: { cpu_percent: 70 }, usage: { cpu_percent: 9 } }),
    );
    writer.health(
      's1',
      at(9),
      'healthy',
      sampleMetrics({ system: { cpu_percent: 30 }, usage: { cpu_percent: 4 } }),
    );
  });
});
afterAll(() => book.remove());

function collect(
  kind: ReportKind,
  from: number,
  to: number,
  session: string | null,
  ongoing: string | null = null,
): Report {
  const request = { from, to, session, metrics: sampleMetrics(), ...calmScene, ongoing };
  return book.read((reader) => collectReport(kind, reader, request));
}

describe('what belongs to a period', () => {
  test('a fill at the open of a candle belongs to the period that the candle belongs to', () => {
    const times = (from: number, to: number) =>
      collect('hourly', from, to, 's1').trading!.fills.map(({ time }) => time);
    const [first, second, third] = [1, 3, 5].map((minute) => `2026-01-01T00:0${minute}:00Z`);
    expect(times(START, at(10))).toEqual([first, second, third]);
    expect(times(START, at(4))).toEqual([first, second]);
    // The candle of 00:03 comes after it: what it fills at its open is not there yet when a report is made at 00:03.
    expect(times(START, at(3))).toEqual([first]);
    expect(times(at(3), at(10))).toEqual([second, third]);
    expect(times(at(4), at(10))).toEqual([third]);
  });

  test('and so for round trips, incidents and health checks', () => {
    const first = collect('hourly', START, at(4), 's1');
    const second = collect('hourly', at(4), at(10), 's1');
    expect([first, second].map(({ trading }) => trading!.trips.length)).toEqual([1, 0]);
    const border = [collect('hourly', START, at(3), 's1'), collect('hourly', at(3), at(10), 's1')];
    expect(border.map(({ trading }) => trading!.trips.length)).toEqual([0, 1]);
    expect([first, second].map(({ concerns }) => concerns.errors)).toEqual([1, 2]);
    expect(first.health.checks).toEqual({ healthy: 1, degraded: 1, unhealthy: 0, critical: 0 });
    expect(second.health.checks).toEqual({ healthy: 1, degraded: 0, unhealthy: 0, critical: 0 });
  });

  test('what a session did in its very first instant belongs to it', () => {
    const restarts = (from: number) =>
      collect('hourly', from, at(10), 's1').processes.map(({ restartsInPeriod }) => restartsInPeriod);
    expect(restarts(START)).toEqual([0, 1, 0]);
    expect(restarts(at(1))).toEqual([0, 0, 0]);
  });

  test('the book is shown as it stood at the end, however far it has gone on since', () => {
    const early = collect('hourly', START, at(3), 's1').trading!;
    expect(early.positions).toEqual([
      {
        symbol: 'BTC/USDT',
        direction: 'long',
        tag: null,
        entries: [{ order: 'o1', openedAt: '2026-01-01T00:01:00Z', quantity: '50', price: 100 }],
        cost: '5005',
        quantity: '50',
        entryPrice: 100,
        isQuarantined: false,
        markTime: '2026-01-01T00:03:00Z',
        markPrice: 104,
        unrealized: 195,
        stop: '90',
        target: '110',
        openedAt: '2026-01-01T00:01:00Z',
      },
    ]);
    expect(early.account).toEqual({ cash: 4995, realized: 0, unrealized: 195, exposure: 5200 / 10_195 });
    expect(collect('hourly', at(3), at(4), 's1').trading!.positions).toEqual([]);
  });
});

describe('the figures of a session', () => {
  test('come out as computed by hand', () => {
    const { trading } = collect('final', START, at(10), 's1');
    const { equity, account, activity, period, trips, buyAndHold } = trading!;
    expect(equity.before).toBe(10_000);
    expect(equity.after).toBeCloseTo(10_189.8 - 5.09489968, 8);
    expect(account.realized).toBeCloseTo(189.8, 8);
    expect(activity).toEqual({ signals: 4, refusals: 1, orders: 7, strategyFaults: 1 });
    expect(period.fees).toBeCloseTo(5 + 5.2 + 5.09489968, 8);
    expect(period.turnover).toBeCloseTo(5000 + 5200 + 5094.89968, 8);
    expect(period.record).toMatchObject({ trades: 1, wins: 1, winRate: null, best: 189.8 });
    expect(period.drawdown.fraction).toBeCloseTo((10_195 - (10_189.8 - 5.09489968)) / 10_195, 10);
    expect(trips[0]).toMatchObject({ pnl: '189.8', fees: '10.2', exitReason: 'signal' });
    expect(buyAndHold).toEqual({
      symbols: [{ symbol: 'BTC/USDT', return: 104 / 100 - 1 }],
      mean: 104 / 100 - 1,
      from: '2026-01-01T00:00:00Z',
      atExposure: (104 / 100 - 1) * period.exposure!.average,
    });
  });

  test('refusals, gaps, faults and what repeats are told once each', () => {
    const { trading, concerns } = collect('final', START, at(10), 's1');
    expect(trading!.refusals).toMatchObject([{ rule: 'no-position', count: 1 }]);
    expect(trading!.gaps).toEqual([
      { symbol: 'BTC/USDT', from: '2026-01-01T00:06:00Z', to: '2026-01-01T00:08:00Z', candles: 2 },
    ]);
    expect(concerns).toMatchObject({ errors: 3, warnings: 1, omitted: 0 });
    expect(concerns.latest.map(({ message, times }) => [message, times])).toEqual([
      [expect.stringContaining('boom'), 1],
      ['twice', 2],
      ['at the start', 1],
    ]);
  });

  test('the governor counts as it does when trading', () => {
    const { governor } = collect('final', START, at(10), 's1').trading!;
    const figures = Object.fromEntries(governor!.limits.map(({ rule, figure }) => [rule, figure]));
    expect(governor!.state).toBe('active');
    expect(figures['trades-per-day']).toBe(2);
    expect(figures['open-positions']).toBe(1);
    expect(figures['daily-loss']).toBe(0);
    expect(figures.drawdown).toBeCloseTo((10_195 - 10_184.70510032) / 10_195, 10);
    expect(figures.exposure).toBeCloseTo(5094.89968 / 10_184.70510032, 10);
  });

  test('resources are measured over the health checks of the period', () => {
    const [cpu, own] = collect('final', START, at(10), 's1').resources;
    expect(cpu).toEqual({ name: 'CPU', last: 30, mean: 40, max: 70, limit: null });
    expect(own).toEqual({ name: "Session's own CPU", last: 4, mean: 5, max: 9, limit: 90 });
    const [none, noneOwn] = collect('final', EVENING, EVENING + MINUTE, 's2').resources;
    expect(none).toEqual({ name: 'CPU', last: 10, mean: 10, max: 10, limit: null });
    expect(noneOwn).toEqual({ name: "Session's own CPU", last: 3, mean: 3, max: 3, limit: 90 });
  });

  test('the limit stands at what the breaker goes by', () => {
    const thresholds = { ...calmScene.thresholds, cpu_scope: 'machine' } as const;
    const metrics = sampleMetrics();
    const request = { from: START, to: at(10), session: 's1', metrics, thresholds, ongoing: null };
    const { resources } = book.read((reader) => collectReport('final', reader, request));
    const limits = resources.map(({ name, limit }) => [name, limit]);
    expect(limits).toEqual([
      ['CPU', 90],
      ["Session's own CPU", null],
      ['Memory', null],
      ["Session's own memory", 90],
      ['Disk', 95],
    ]);
  });
});

describe('the daily summary', () => {
  test('spans the sessions of the day and leaves the next day alone', () => {
    const { sessions, runtimeMs, coverage, trading } = collect('daily', START, START + DAY, null);
    expect(sessions.map(({ id, end }) => [id, end?.reason])).toEqual([
      ['s1', 'completed'],
      ['s2', 'stopped'],
    ]);
    expect(runtimeMs).toBe(13 * MINUTE);
    expect(coverage).toBeCloseTo((13 * MINUTE) / DAY, 10);
    expect(trading!.equity.after).toBeCloseTo(10_189.8 - 5.09489968 - 48.98942, 8);
    expect(trading!.fills).toHaveLength(3);
  });

  test('says of a session without an end that it was lost, unless it runs', () => {
    const [from, to] = [START + DAY, START + DAY + 2 * MINUTE];
    const { sessions, trading } = collect('daily', from, to, null);
    expect(sessions.map(({ id, end }) => [id, end])).toEqual([['s3', LOST]]);
    const running = collect('daily', from, to, null, 's3');
    expect(running.sessions.map(({ id, end }) => [id, end])).toEqual([['s3', null]]);
    // It was lost later than this.
    expect(collect('daily', from, to - MINUTE, null).sessions[0]?.end).toBeNull();
    expect(trading!.equity.before).toBeCloseTo(10_184.70510032 - 48.98942, 8);
    expect(trading!.book.since).toBe('2026-01-01T00:00:00Z');
    expect(trading!.book.samples).toMatchObject({ dailyReturns: 2, roundTrips: 1 });
  });
});

test('a session that never began is reported too, with its incidents', () => {
  book.observe((writer) =>
    writer.incident({
      session: 's4',
      time: START + 9 * DAY,
      severity: 'critical',
      source: 'bot',
      kind: 'x',
      message: 'no',
    }),
  );
  const report = collect('final', START + 9 * DAY, START + 9 * DAY, 's4');
  expect(report.trading).toBeNull();
  expect(report.sessions).toEqual([]);
  expect(report.concerns.errors).toBe(1);
});

test.each([
  [undefined, 'main', 'Final report, 2026-01-01T00:01:00Z'],
  ['alpha', 'alpha', 'Final report of book alpha, 2026-01-01T00:01:00Z'],
])('a book that was opened as %s', (name, expected, title) => {
  const named = new SampleBook();
  try {
    named.run({ id: 's1', start: START, closes: [100], end: 'completed', ...(name ? { name } : {}) });
    const request = { from: START, to: at(1), session: 's1', metrics: sampleMetrics(), ...calmScene };
    const report = named.read((reader) => collectReport('final', reader, request));
    expect(report).toMatchObject({ book: expected, title });
  } finally {
    named.remove();
  }
});
