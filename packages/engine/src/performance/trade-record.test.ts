import { describe, expect, test } from '@jest/globals';
import type { RoundTrip } from '../book/position.ts';
import type { ExitReason } from '../messages.ts';
import { tradeRecordOf } from './trade-record.ts';

function trip(pnl: number | string, changes: Partial<RoundTrip> = {}): RoundTrip {
  return {
    symbol: 'BTC/USDT',
    openedAt: 0,
    closedAt: 60_000,
    quantity: '1',
    entryPrice: 100,
    exitPrice: 100,
    pnl: String(pnl),
    fees: '0.5',
    exitReason: 'signal',
    ...changes,
  };
}

/** The same results until there are enough of them: rates and means do not change by it. */
function repeated(results: readonly number[], times: number): RoundTrip[] {
  return Array.from({ length: times }, () => results.map((pnl) => trip(pnl))).flat();
}

describe('published figures', () => {
  // freqtrade, tests/data/test_metrics.py, test_calculate_expectancy: 450 ÷ 8
  const results = [100, 200, 50, -150, 300, -100, 80, -30];

  test('expectancy is what freqtrade publishes', () => {
    expect(tradeRecordOf(repeated(results, 2)).expectancy).toBe(56.25);
  });

  test("average win and loss lead to freqtrade's expectancy ratio", () => {
    // its ratio is (1 + average win ÷ average loss) × win rate − 1
    const { averageWin, averageLoss, winRate } = tradeRecordOf(repeated(results, 2));
    expect((1 + averageWin! / -averageLoss!) * winRate! - 1).toBeCloseTo(0.60267857, 8);
  });

  // B. Dormeier, Investing with Volume Analysis (2011), p. 198: 50,000 to 40,000 is 1.25, 20,000 to 10,000 is 2
  test.each([
    [50_000, 40_000, 1.25],
    [20_000, 10_000, 2],
  ])('a profit of %p to a loss of %p is the profit factor that Dormeier gives', (profit, loss, expected) => {
    expect(tradeRecordOf(repeated([profit / 5, -loss / 5], 5)).profitFactor).toBe(expected);
  });

  test('4,000 to 2,500 is the profit factor that profit-pulse.top gives', () => {
    expect(tradeRecordOf(repeated([800, -500], 5)).profitFactor).toBe(1.6);
  });
});

describe('small samples', () => {
  test('nine round trips give no rate, ten do', () => {
    const nine = tradeRecordOf(repeated([1, -1, 1], 3));
    expect([nine.winRate, nine.profitFactor, nine.expectancy]).toEqual([null, null, null]);
    const ten = tradeRecordOf([...repeated([1, -1, 1], 3), trip(-1)]);
    expect([ten.winRate, ten.profitFactor, ten.expectancy]).toEqual([0.6, 1.5, 0.2]);
  });

  test('there is no profit factor without a loss, never an infinite one', () => {
    expect(tradeRecordOf(repeated([5], 10)).profitFactor).toBeNull();
    expect(tradeRecordOf(repeated([-5], 10)).profitFactor).toBe(0);
  });

  test('no trade at all gives zeros where things are counted and nothing elsewhere', () => {
    expect(tradeRecordOf([])).toEqual({
      trades: 0,
      wins: 0,
      losses: 0,
      grossProfit: 0,
      grossLoss: 0,
      winRate: null,
      profitFactor: null,
      expectancy: null,
      averageWin: null,
      averageLoss: null,
      best: null,
      worst: null,
      longestWinStreak: 0,
      longestLossStreak: 0,
      averageHoldingMs: null,
      medianHoldingMs: null,
      longestHoldingMs: null,
      bySymbol: [],
      byExitReason: [],
      byDirection: [],
      byTag: [],
    });
  });
});

describe('one record', () => {
  const minutes = (from: number, to: number) => ({ openedAt: from * 60_000, closedAt: to * 60_000 });
  const stopped = { exitReason: 'stop-loss' as ExitReason };
  const record = tradeRecordOf([
    trip(10, minutes(0, 5)),
    trip(20, minutes(5, 15)),
    trip(0, minutes(15, 20)),
    trip(30, { ...minutes(20, 30), symbol: 'ETH/USDT', fees: '1.25' }),
    trip(-5, { ...minutes(30, 45), ...stopped }),
    trip('-7.5', { ...minutes(45, 60), ...stopped, symbol: 'ETH/USDT' }),
  ]);

  test('breaking even is neither a win nor a loss and ends a streak', () => {
    expect([record.trades, record.wins, record.losses]).toEqual([6, 3, 2]);
    expect([record.longestWinStreak, record.longestLossStreak]).toEqual([2, 2]);
  });

  test('sums, means and extremes', () => {
    expect([record.grossProfit, record.grossLoss]).toEqual([60, 12.5]);
    expect([record.averageWin, record.averageLoss]).toEqual([20, -6.25]);
    expect([record.best, record.worst]).toEqual([30, -7.5]);
    // 5 + 10 + 5 + 10 + 15 + 15 = 60 minutes over six trades
    expect(record.averageHoldingMs).toBe(600_000);
    expect(record.medianHoldingMs).toBe(600_000);
    expect(record.longestHoldingMs).toBe(900_000);
  });

  test('the median holding time is the middle one, or between the two in the middle', () => {
    const lasting = (...spans: number[]) =>
      tradeRecordOf(spans.map((minutesHeld) => trip(1, minutes(0, minutesHeld)))).medianHoldingMs;
    expect(lasting(100, 2, 3)).toBe(3 * 60_000);
    expect(lasting(100, 2, 3, 4)).toBe(3.5 * 60_000);
  });

  test('best and worst keep their sign where all lost or all won', () => {
    expect(tradeRecordOf([trip(-3), trip(-1)]).best).toBe(-1);
    expect(tradeRecordOf([trip(3), trip(1)]).worst).toBe(1);
  });

  test('by symbol and by exit reason, each by name', () => {
    expect(record.bySymbol).toEqual([
      { name: 'BTC/USDT', trades: 4, wins: 2, losses: 1, pnl: 25, fees: 2, winRate: null },
      { name: 'ETH/USDT', trades: 2, wins: 1, losses: 1, pnl: 22.5, fees: 1.75, winRate: null },
    ]);
    expect(record.byExitReason).toEqual([
      { name: 'signal', trades: 4, wins: 3, losses: 0, pnl: 60, fees: 2.75, winRate: null },
      { name: 'stop-loss', trades: 2, wins: 0, losses: 2, pnl: -12.5, fees: 1, winRate: null },
    ]);
  });
});
