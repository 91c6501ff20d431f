import { describe, expect, test } from '@jest/globals';
import { dailyReturns, type EquityPoint, exposureOf, maxDrawdown } from './equity-curve.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One equity an hour, the first an hour after the start at time 0. */
function hourly(equities: readonly number[]): EquityPoint[] {
  return equities.map((equity, index) => ({ time: (index + 1) * HOUR, equity }));
}

function compounded(returns: readonly number[]): EquityPoint[] {
  let equity = 100;
  return hourly(returns.map((value) => (equity *= 1 + value)));
}

const start = { time: 0, equity: 100 };

describe('maximum drawdown', () => {
  // empyrical (Quantopian), tests/test_stats.py, test_max_drawdown: fractions there are negative
  test.each([
    ['mixed', [0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1], 0.1],
    ['falling', [0, -0.06, -0.07, -0.01, -0.09, -0.02, -0.06, -0.08, -0.05], 0.36590730349873601],
    ['up, down, up', [0.1, -0.1, 0.1], 0.1],
    ['rising', [0.01, 0.02, 0.01], 0],
  ])('is what empyrical publishes for the %s returns', (_, returns, expected) => {
    expect(maxDrawdown(start, compounded(returns)).fraction).toBeCloseTo(expected, 12);
  });

  test('has the depth and the dates that freqtrade publishes', () => {
    // tests/data/test_metrics.py, test_calculate_max_drawdown_from_balance
    const points = [
      { time: Date.UTC(2025, 0, 1, 12), equity: 120 },
      { time: Date.UTC(2025, 0, 1, 18), equity: 80 },
      { time: Date.UTC(2025, 0, 4), equity: 110 },
    ];
    const drawdown = maxDrawdown({ time: Date.UTC(2025, 0, 1), equity: 100 }, points);
    expect(drawdown.fraction).toBeCloseTo(1 / 3, 12);
    expect(drawdown.peakAt).toBe(Date.UTC(2025, 0, 1, 12));
    expect(drawdown.troughAt).toBe(Date.UTC(2025, 0, 1, 18));
  });

  test('is the deepest by fraction, not by money, as in freqtrade’s case of issue 6655', () => {
    const drawdown = maxDrawdown({ time: 0, equity: 1000 }, hourly([1000, 500, 1000, 11_000, 10_000]));
    expect(drawdown.fraction).toBe(0.5);
    expect([drawdown.peakAt, drawdown.troughAt]).toEqual([HOUR, 2 * HOUR]);
  });

  test('lasts from its peak until equity stands there again', () => {
    const drawdown = maxDrawdown(start, hourly([110, 99, 105, 110, 120]));
    expect(drawdown).toEqual({
      fraction: 0.1,
      peakAt: HOUR,
      troughAt: 2 * HOUR,
      recoveredAt: 4 * HOUR,
      durationMs: 3 * HOUR,
    });
  });

  test('that was never recovered lasts until the last point', () => {
    const drawdown = maxDrawdown(start, hourly([110, 88, 99]));
    expect(drawdown.recoveredAt).toBeNull();
    expect(drawdown.durationMs).toBe(2 * HOUR);
  });

  test('begins where a plateau ends, and can begin at the start', () => {
    expect(maxDrawdown(start, hourly([100, 100, 90])).peakAt).toBe(2 * HOUR);
    expect(maxDrawdown(start, hourly([90])).peakAt).toBe(0);
  });

  test('of two equal ones is the first', () => {
    expect(maxDrawdown(start, hourly([90, 100, 90])).troughAt).toBe(HOUR);
  });

  test('has no dates where equity never fell', () => {
    const none = { fraction: 0, peakAt: null, troughAt: null, recoveredAt: null, durationMs: 0 };
    expect(maxDrawdown(start, hourly([100, 101]))).toEqual(none);
    expect(maxDrawdown(start, [])).toEqual(none);
  });
});

describe('daily returns', () => {
  test('compare the last equity of each UTC day with that of the day before, the first with the start', () => {
    const points = [
      { time: 10 * HOUR, equity: 150 },
      { time: 23 * HOUR, equity: 110 },
      { time: DAY + HOUR, equity: 99 },
    ];
    // 110 ÷ 100 − 1, then 99 ÷ 110 − 1
    expect(dailyReturns(start, points).map((value) => value.toFixed(12))).toEqual([
      '0.100000000000',
      '-0.100000000000',
    ]);
  });

  test('count a point at 00:00 to the day that ends there', () => {
    const points = [
      { time: DAY, equity: 110 },
      { time: DAY + 1, equity: 121 },
    ];
    expect(dailyReturns(start, points)).toHaveLength(2);
  });

  test('take no observation from a day without points', () => {
    const points = [
      { time: HOUR, equity: 110 },
      { time: 3 * DAY + HOUR, equity: 121 },
    ];
    expect(dailyReturns(start, points)).toHaveLength(2);
  });

  test('take no observation from a point at the start itself', () => {
    expect(dailyReturns(start, [start])).toEqual([]);
    expect(dailyReturns(start, [start, { time: HOUR, equity: 110 }])).toHaveLength(1);
  });
});

test('exposure is over the points that know theirs', () => {
  const points = [
    { time: 1, equity: 100 },
    { time: 2, equity: 100, exposure: 0.5 },
    { time: 3, equity: 100, exposure: 0.25 },
    { time: 4, equity: 100, exposure: 0 },
    { time: 5, equity: 100, exposure: 0.25 },
  ];
  expect(exposureOf(points)).toEqual({ timeInMarket: 0.75, average: 0.25 });
  expect(exposureOf([{ time: 1, equity: 100 }])).toBeNull();
});
