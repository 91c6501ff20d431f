import { describe, expect, test } from '@jest/globals';
import { definitions, LEAST_DAILY_RETURNS, LEAST_DAYS_FOR_GROWTH } from './definitions.ts';
import { figuresOf, type TradingHistory } from './figures.ts';
import { sharpeRatio, sortinoRatio } from './return-ratios.ts';

const DAY = 86_400_000;

/** A book of 100 that ends each day at the next of these equities. */
function daily(equities: readonly number[], changes: Partial<TradingHistory> = {}): TradingHistory {
  return {
    startingCash: 100,
    startedAt: 0,
    points: equities.map((equity, index) => ({ time: (index + 1) * DAY, equity })),
    trips: [],
    fills: 0,
    fees: 0,
    slippage: 0,
    turnover: 0,
    ...changes,
  };
}

const zigzag = (days: number) => Array.from({ length: days }, (_, index) => (index % 2 === 0 ? 110 : 99));

describe('figures of a book', () => {
  test('of two weeks have the ratios of its daily returns', () => {
    // +10 % the first day, then −10 % and +11.11… % in turn: 100 → 110 → 99 → 110 → …
    const returns = [0.1, -0.1, ...Array.from({ length: 6 }, () => [1 / 9, -0.1]).flat()];
    const figures = figuresOf(daily(zigzag(14)));
    expect(figures.samples.dailyReturns).toBe(14);
    expect(figures.sharpe).toBeCloseTo(sharpeRatio(returns)!, 10);
    expect(figures.sortino).toBeCloseTo(sortinoRatio(returns)!, 10);
  });

  test('of thirteen days have none', () => {
    expect(LEAST_DAILY_RETURNS).toBe(14);
    const figures = figuresOf(daily(zigzag(13)));
    expect([figures.volatility, figures.sharpe, figures.sortino]).toEqual([null, null, null]);
  });

  test('grow by the year from the thirtieth day on', () => {
    expect(LEAST_DAYS_FOR_GROWTH).toBe(30);
    const short = figuresOf(daily(Array.from({ length: 29 }, () => 101)));
    expect([short.annualGrowth, short.calmar]).toEqual([null, null]);
    // falls to 90, ends at 121: 1.21 ^ (365 ÷ 30) − 1, and that over the drawdown of a tenth
    const equities = [90, ...Array.from({ length: 29 }, () => 121)];
    const growth = 1.21 ** (365 / 30) - 1;
    const figures = figuresOf(daily(equities));
    expect(figures.annualGrowth).toBeCloseTo(growth, 10);
    expect(figures.calmar).toBeCloseTo(growth / 0.1, 8);
  });

  test('measure return and drawdown from the starting cash', () => {
    const figures = figuresOf(daily([80, 90]));
    expect(figures.totalReturn).toBeCloseTo(-0.1, 12);
    expect(figures.drawdown).toMatchObject({ fraction: 0.2, peakAt: 0, troughAt: DAY, durationMs: 2 * DAY });
  });

  test('carry what was paid and traded, turnover also as a multiple of the mean equity', () => {
    const paid = { fills: 4, fees: 2.5, slippage: 0.75, turnover: 425 };
    expect(figuresOf(daily([80, 90], paid))).toMatchObject({ ...paid, turnoverRatio: 5 });
  });

  test('of nothing are nothing', () => {
    const figures = figuresOf(daily([]));
    expect(figures.samples).toEqual({ points: 0, days: 0, dailyReturns: 0, roundTrips: 0 });
    expect([figures.totalReturn, figures.annualGrowth, figures.sharpe, figures.turnoverRatio]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(figures.exposure).toBeNull();
  });
});

test('every definition is one of a figure, and every ratio has one', () => {
  const figures = figuresOf(daily([100]));
  const known = [...Object.keys(figures), ...Object.keys(figures.record)];
  expect(known).toEqual(expect.arrayContaining(Object.keys(definitions)));
  const nullable = Object.entries({ ...figuresOf(daily([])) }).filter(([, value]) => value === null);
  expect(Object.keys(definitions)).toEqual(expect.arrayContaining(nullable.map(([name]) => name)));
});
