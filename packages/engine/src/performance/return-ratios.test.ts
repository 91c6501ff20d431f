import { describe, expect, test } from '@jest/globals';
import {
  annualVolatility,
  calmarRatio,
  compoundAnnualGrowth,
  sharpeRatio,
  sortinoRatio,
} from './return-ratios.ts';

/**
 * Series and results that other implementations publish in their own tests and manuals:
 * - empyrical (Quantopian), tests/test_stats.py: the three series below, 252 days a year
 * - Finance.jl, test/ratios_test.jl: a Sharpe ratio, not annualised
 * - tiko-lang, Modern-Finance-SortinoRatio: twelve monthly returns
 * - freqtrade, tests/data/test_metrics.py: compound growth
 */
const mixed = [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];
const falling = [0, -0.06, -0.07, -0.01, -0.09, -0.02, -0.06, -0.08, -0.05];
const rising = [0.01, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01];
const months = [0.02, -0.01, 0.03, 0.015, -0.025, 0.04, 0.01, -0.005, 0.02, 0.03, -0.015, 0.025];

describe('Sharpe ratio', () => {
  test.each([
    ['mixed', mixed, 1.7238613961706866],
    ['falling', falling, -24.406808633910085],
    ['rising', rising, 52.915026221291804],
  ])('is what empyrical publishes for the %s returns', (_, returns, expected) => {
    expect(sharpeRatio(returns, 252)).toBeCloseTo(expected, 8);
  });

  test('is what Finance.jl publishes for the integers 1 to 10 less a riskless 0.02', () => {
    const excess = Array.from({ length: 10 }, (_, index) => index + 1 - 0.02);
    expect(sharpeRatio(excess, 1)).toBeCloseTo(1.809984429867737, 12);
  });

  test('is annualised by √365 unless told otherwise', () => {
    // mean 0.01, sample deviation √(2 × 0.01² ÷ 2) = 0.01, so 1 a day
    expect(sharpeRatio([0, 0.01, 0.02])).toBeCloseTo(Math.sqrt(365), 10);
  });

  test('is none where the returns do not differ, or if there is one', () => {
    expect(sharpeRatio([0.01, 0.01, 0.01])).toBeNull();
    expect(sharpeRatio([0.01])).toBeNull();
    expect(sharpeRatio([])).toBeNull();
  });
});

describe('Sortino ratio', () => {
  test.each([
    ['mixed', mixed, 2.605531251673693],
    ['falling', falling, -13.532743075043401],
  ])('is what empyrical publishes for the %s returns', (_, returns, expected) => {
    expect(sortinoRatio(returns, 252)).toBeCloseTo(expected, 8);
  });

  test("is what tiko-lang's manual publishes for its monthly returns", () => {
    expect(sortinoRatio(months, 12)).toBeCloseTo(4.323460152737352, 12);
  });

  test('is annualised by √365 unless told otherwise', () => {
    // mean 0.01, downside √(0.02² ÷ 4) = 0.01, so 1 a day
    expect(sortinoRatio([-0.02, 0.02, 0.02, 0.02])).toBeCloseTo(Math.sqrt(365), 10);
  });

  test('is none without a negative return, never infinite', () => {
    expect(sortinoRatio(rising)).toBeNull();
    expect(sortinoRatio([])).toBeNull();
  });
});

test.each([
  ['daily', mixed, 252, 0.9136465399704637],
  ['monthly', [0, ...mixed], 12, 0.18663690238892558],
])('volatility is what empyrical publishes for its %s returns', (_, returns, periods, expected) => {
  expect(annualVolatility(returns, periods)).toBeCloseTo(expected, 8);
});

describe('compound annual growth', () => {
  test.each([
    [64_900, 176_000, 3 * 365, 0.3945],
    [64_900, 176_000, 365, 1.7119],
    [1000, 1000, 365, 0],
    [1000, 1500, 365, 0.5],
    [1000, 1500, 100, 3.3927],
    [0.01, 0.01762792, 120, 4.6087],
  ])('from %p to %p in %p days is what freqtrade publishes', (start, end, days, expected) => {
    expect(compoundAnnualGrowth(start, end, days)).toBeCloseTo(expected, 4);
  });

  test('is what empyrical publishes for nine monthly returns', () => {
    expect(compoundAnnualGrowth(1, 1.03893109170048, (9 / 12) * 365)).toBeCloseTo(0.052242061386048144, 8);
  });

  test('is none from nothing, to nothing, in no time, or beyond all numbers', () => {
    expect(compoundAnnualGrowth(0, 100, 365)).toBeNull();
    expect(compoundAnnualGrowth(100, 0, 365)).toBeNull();
    expect(compoundAnnualGrowth(100, 110, 0)).toBeNull();
    expect(compoundAnnualGrowth(1.49, 11.2, 1)).toBeNull();
  });
});

describe('Calmar ratio', () => {
  test.each([
    ['weekly', 0.24690830513998208, 2.4690830513998208],
    ['monthly', 0.052242061386048144, 0.52242061386048144],
  ])('is what empyrical publishes for its %s returns, which fell by a tenth', (_, growth, expected) => {
    expect(calmarRatio(growth, 0.1)).toBeCloseTo(expected, 10);
  });

  test('is none without growth or without a drawdown', () => {
    expect(calmarRatio(null, 0.1)).toBeNull();
    expect(calmarRatio(0.2, 0)).toBeNull();
  });
});
