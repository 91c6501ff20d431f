import { describe, expect, test } from '@jest/globals';
import { ErrorRate, LEAST_ATTEMPTS } from './error-rate.ts';

const MINUTE = 60_000;

/** A rate that was told, at each time, how many were attempted and failed since the beginning. */
function told(
  ...samples: readonly (readonly [time: number, attempted: number, failed: number])[]
): ErrorRate {
  const rate = new ErrorRate();
  for (const [time, attempted, failed] of samples) rate.add({ attempted, failed }, time);
  return rate;
}

describe('the rate', () => {
  test('is 0 before the first attempt', () => {
    expect(new ErrorRate().rate).toBe(0);
    expect(told([0, 0, 0]).rate).toBe(0);
  });

  test('is failed over attempted of the whole session, while that is younger than ten minutes', () => {
    expect(told([0, 10, 1], [9 * MINUTE, 100, 4]).rate).toBeCloseTo(0.04);
  });

  test('is that of the last ten minutes afterwards', () => {
    const rate = told(
      [0, 1000, 500],
      [5 * MINUTE, 2000, 500],
      [10 * MINUTE, 3000, 500],
      [15 * MINUTE, 4000, 700],
    );
    expect(rate.rate).toBeCloseTo(200 / 2000);
  });

  test('comes down when the failures are old', () => {
    const rate = told([0, 0, 0], [1000, 100, 100]);
    expect(rate.rate).toBe(1);
    for (let second = 2; second <= 601; second += 1)
      rate.add({ attempted: 100 + second, failed: 100 }, second * 1000);
    expect(rate.rate).toBe(0);
  });
});

describe('the judgement', () => {
  test('needs 50 attempts', () => {
    expect(LEAST_ATTEMPTS).toBe(50);
    const early = told([0, 49, 49]);
    expect([early.rate, early.judged, early.exceeds(0.05)]).toEqual([1, 0, false]);
    const enough = told([0, 50, 49]);
    expect([enough.judged, enough.exceeds(0.05)]).toEqual([0.98, true]);
  });

  test('counts the attempts of the last ten minutes alone', () => {
    const quiet = told([0, 1000, 0], [10 * MINUTE, 1000, 0], [20 * MINUTE, 1049, 49]);
    expect(quiet.exceeds(0.05)).toBe(false);
  });

  test('begins above the limit', () => {
    expect(told([0, 100, 5]).exceeds(0.05)).toBe(false);
    expect(told([0, 100, 6]).exceeds(0.05)).toBe(true);
  });
});
