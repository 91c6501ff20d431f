import type { WaitingOrder } from '@chimera/book';
import type { Rule } from '@chimera/engine';
import { LOST } from '@chimera/session';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { collectReport } from '../collect.ts';
import type { Report } from '../report.ts';
import { MINUTE, SampleBook, START } from '../testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../testing/sample-metrics.ts';
import type { TradingReport } from '../trading-report.ts';
import { recommendationsOf } from './recommendations.ts';

const THRESHOLDS = calmScene.thresholds;
const CALM = 'Nothing needs attention';

let calm: Report;

beforeAll(() => {
  const book = new SampleBook();
  book.run({ id: 's1', start: START, closes: [100, 100, 104], script: { 0: 'buy' } });
  const request = {
    from: START,
    to: START + 3 * MINUTE,
    session: 's1',
    metrics: sampleMetrics(),
    ...calmScene,
    ongoing: 's1',
  };
  calm = book.read((reader) => collectReport('hourly', reader, request));
  book.remove();
});

function said(changes: Partial<Report>): string {
  return recommendationsOf({ ...calm, ...changes }, THRESHOLDS).join('\n');
}

function saidOf(changes: Partial<TradingReport>): string {
  return said({ trading: { ...calm.trading!, ...changes } });
}

const memory = (max: number) => ({
  resources: [{ name: 'Memory', last: 1, mean: 1, max, limit: 90 }] as const,
});
const cpu = (mean: number, max: number, own?: number) => ({
  resources: [
    { name: 'CPU', last: 1, mean, max, limit: 90 } as const,
    ...(own === undefined
      ? []
      : [{ name: "Session's own CPU", last: 1, mean: own, max: own, limit: null } as const]),
  ],
});
const bySession = (machine: number, own: number) => ({
  resources: [
    { name: 'CPU', last: 1, mean: machine, max: machine, limit: null },
    { name: "Session's own CPU", last: 1, mean: own, max: own, limit: 90 },
  ] as const,
});
const errorRate = (rate: number) => ({ health: { ...calm.health, errorRate: rate } });
const restarts = (count: number) => ({
  processes: calm.processes.map((each) => ({ ...each, restartsInPeriod: each.name === 'bot' ? count : 0 })),
});
const errors = (count: number) => ({ concerns: { ...calm.concerns, errors: count } });

const trips = (expectancy: number | null, stops: number) => ({
  period: {
    ...calm.trading!.period,
    record: {
      ...calm.trading!.period.record,
      trades: 10,
      expectancy,
      byExitReason: [
        { name: 'stop-loss', trades: stops, wins: 0, losses: stops, winRate: null, pnl: -1, fees: 1 },
      ],
    },
  },
});
const checks = (unhealthy: number) => ({
  health: { ...calm.health, checks: { healthy: 9, degraded: 0, unhealthy, critical: 0 } },
});
const span = { id: 's', from: '', to: '' };
const ended = { ...span, end: { reason: 'completed', detail: '' } };
const candles = (late: number) => ({
  market: { ...calm.market, candles: { seen: 100, flat: 0, late, refused: 0 } },
});
const requests = (errors: number) => ({
  market: {
    ...calm.market,
    feed: { requests: 100, errors, lagSeconds: 1, longestLagSeconds: 1, pollCycleSeconds: 1, egress: [] },
  },
});
const anomaly = { time: '', kind: 'spread', source: 'BTC/USDT', message: '' };

describe('what follows from health, data and results', () => {
  test('health checks that found the runtime unhealthy', () => {
    expect(said(checks(1))).toContain('1 of 10 health checks found the runtime unhealthy');
    expect(said(checks(0))).toContain(CALM);
  });

  test('a session that was lost, but not one that still runs', () => {
    const lost = { ...span, end: LOST };
    expect(said({ sessions: [lost, ended] })).toContain('A session was lost');
    expect(said({ sessions: [ended, lost] })).toContain('A session was lost');
    expect(said({ sessions: [ended, { ...span, end: null }] })).toContain(CALM);
  });

  test('anomalies, once a kind', () => {
    const found = said({ anomalies: [anomaly, anomaly, { ...anomaly, kind: 'crash' }] });
    expect(found).toContain('Unusual spread, 2 times (see Anomalies): look at the market');
    expect(found).toContain('Unusual crash, once (see Anomalies)');
    expect(said({ anomalies: [{ ...anomaly, kind: '<script>' }] })).not.toContain('script');
  });

  test('late candles from 1 %, failed requests from 2 %, and every change of source', () => {
    expect(said(candles(2))).toContain('2 of 100 candles came late');
    expect(said(candles(1))).toContain(CALM);
    expect(said(requests(3))).toContain('3 of 100 requests for market data failed');
    expect(said(requests(2))).toContain(CALM);
    const switches = [{ time: '', from: 'a', to: 'b', reason: 'c' }];
    expect(said({ market: { ...calm.market, switches } })).toContain('changed once');
  });

  test('a loss on average, and stops, once there are enough round trips', () => {
    expect(saidOf(trips(-1, 0))).toContain('The 10 round trips lost money on average');
    expect(saidOf(trips(1, 6))).toContain('6 of 10 round trips ended at their stop');
    expect(saidOf(trips(1, 5))).toContain(CALM);
    expect(saidOf(trips(null, 10))).toContain(CALM);
  });
});

describe('a recommendation about the machine is there exactly when its condition holds', () => {
  test('a calm period says so, and nothing else', () => {
    expect(calm.recommendations).toEqual([expect.stringContaining(CALM)]);
  });

  test('resources from 80 % of their limit on', () => {
    expect(said(memory(72))).toContain('Memory reached 72 %');
    expect(said(memory(71.9))).toContain(CALM);
  });

  test('the processor by its average: one busy moment is no load', () => {
    expect(said(cpu(72, 100))).toContain('CPU stood on average at 72 %');
    expect(said(cpu(30, 100))).toContain(CALM);
  });

  test('the advice on the processor fits who uses it', () => {
    expect(said(cpu(80, 100, 60))).toContain('opens at 90 %: run fewer symbols');
    expect(said(cpu(80, 100, 5))).toContain("session's own processes used 5 %: look for something else");
    expect(said(bySession(100, 75))).toBe(
      "Session's own CPU stood on average at 75 %; the circuit breaker opens at 90 %: run fewer symbols, a longer timeframe, or a strategy that computes less.",
    );
    expect(said(bySession(100, 4))).toBe(
      "Something else kept this machine busy: its CPU stood on average at 100 %, the session's own processes used 4 %.",
    );
    expect(said(bySession(71, 4))).toContain(CALM);
  });

  test('restarts', () => {
    expect(said(restarts(2))).toContain('The bot was restarted 2 times: see `chimera-bot.log`');
    expect(said(restarts(0))).toContain(CALM);
  });

  test('the error rate from 80 % of its limit on', () => {
    expect(said(errorRate(0.041))).toContain('4.1 % of the operations failed');
    expect(said(errorRate(0.039))).toContain(CALM);
  });

  test('errors', () => {
    expect(said(errors(1))).toContain('1 error was recorded');
    expect(said(errors(0))).toContain(CALM);
  });

  test('an open circuit breaker', () => {
    const health = { ...calm.health, breaker: { state: 'open', reason: '<b>' } as const };
    expect(said({ health })).toContain('The circuit breaker opened');
    expect(said({ health })).not.toContain('<b>');
  });

  test('no session at all', () => {
    expect(said({ trading: null, sessions: [] })).toContain('No session traded');
  });
});

const governor = (changes: Partial<NonNullable<TradingReport['governor']>>) => ({
  governor: { ...calm.trading!.governor!, ...changes },
});
const used = (rule: Rule, figure: number) =>
  governor({ limits: [{ rule, figure, limit: 10, unit: 'count' }] });
const refused = (rule: Rule, count: number, signals: number) => ({
  refusals: [{ rule, count, lastReason: '' }],
  activity: { ...calm.trading!.activity, signals },
});
const tripOf = (pnl: string, fees: string) => ({
  trips: [
    {
      symbol: 'BTC/USDT',
      openedAt: '',
      closedAt: '',
      quantity: '1',
      entryPrice: 1,
      exitPrice: 1,
      pnl,
      fees,
      exitReason: 'signal' as const,
    },
  ],
});

describe('a recommendation about the trading is there exactly when its condition holds', () => {
  test('a governor that is not active, and what lifts it', () => {
    expect(saidOf(governor({ state: 'halted', cause: 'daily-loss' }))).toContain('it ends at 00:00 UTC');
    expect(saidOf(governor({ state: 'halted', cause: 'drawdown' }))).toContain(
      '`chimera governor --reset REASON`',
    );
    expect(saidOf(governor({ state: 'reducing', cause: 'command' }))).toContain('only exits are allowed');
    expect(saidOf({ governor: null })).toContain(CALM);
  });

  test('a limit of losses or entries that is nearly used up', () => {
    expect(saidOf(used('trades-per-day', 8))).toContain('80 % of the trades-per-day limit is used');
    expect(saidOf(used('trades-per-day', 7.9))).toContain(CALM);
    expect(saidOf(used('exposure', 10))).toContain(CALM);
  });

  test('missing candles', () => {
    const gap = { symbol: 'BTC/USDT', from: '', to: '', candles: 2 };
    expect(saidOf({ gaps: [gap, gap] })).toContain('4 candles are missing');
    expect(saidOf({ gaps: [] })).toContain(CALM);
  });

  test('a strategy that fails', () => {
    const activity = { ...calm.trading!.activity, strategyFaults: 1 };
    expect(saidOf({ activity })).toContain('The strategy failed');
  });

  test('a rule that refuses ten times and half of the signals', () => {
    expect(saidOf(refused('confidence', 10, 20))).toContain('10 of 20 signals were refused by confidence');
    expect(saidOf(refused('confidence', 10, 21))).toContain(CALM);
    expect(saidOf(refused('confidence', 9, 9))).toContain(CALM);
  });

  test('fees above the gross profit, and not where there was none', () => {
    expect(saidOf(tripOf('-1', '3'))).toContain('Fees took 150 % of the gross profit');
    expect(saidOf(tripOf('1', '1'))).toContain(CALM);
    expect(saidOf(tripOf('-4', '3'))).toContain(CALM);
  });

  test('a period without a fill, and why', () => {
    const silent = (
      signals: number,
      refusals: number,
      orders = 0,
      waiting: readonly WaitingOrder[] = [],
    ) => ({
      fills: [],
      waiting,
      activity: { ...calm.trading!.activity, signals, refusals, orders },
    });
    const order: WaitingOrder = {
      id: 'o1',
      since: '',
      symbol: 'BTC/USDT',
      side: 'buy',
      type: 'limit',
      quantity: '1',
      filled: '0',
      price: '90',
      limit: null,
      isTriggered: false,
      parent: null,
      reason: '',
    };
    const market: WaitingOrder = { ...order, type: 'market', price: null };
    const stop: WaitingOrder = { ...order, type: 'stop-market', side: 'sell', parent: 'o0' };
    expect(saidOf(silent(0, 0))).toContain('the strategy gave no signal');
    expect(saidOf(silent(1, 1))).toContain('the one signal was refused');
    expect(saidOf(silent(3, 3))).toContain('all 3 signals were refused');
    expect(saidOf(silent(3, 2, 1, [market]))).toContain('waits for the next candle');
    // Orders of a session before wait, and this one's strategy said nothing.
    expect(saidOf(silent(0, 0, 0, [order, order]))).toContain(
      'Nothing was traded yet: 2 orders wait for their prices',
    );
    expect(saidOf(silent(1, 0, 1, [order]))).toContain('an order waits for its price');
    expect(saidOf(silent(0, 0, 0, [stop]))).toContain('the strategy gave no signal');
    expect(saidOf(silent(3, 2, 1))).toContain('what was ordered was cancelled before it filled');
    expect(saidOf(silent(3, 2))).toContain('the signals asked for nothing that could be ordered');
    expect(saidOf({})).toContain(CALM);
  });
});
