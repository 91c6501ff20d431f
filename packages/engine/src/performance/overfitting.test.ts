import { describe, expect, test } from '@jest/globals';
import { deflatedSharpeRatio, expectedMaximumSharpe, shapeOf } from './deflated-sharpe.ts';
import { normalDistribution, normalQuantile } from './normal.ts';
import { foldSums, overfitProbability, sharpeOver } from './overfit-probability.ts';

// Tables of the normal distribution, as every textbook prints them.
test.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [1.959963984540054, 0.975],
  [-2.5758293035489, 0.005],
  [6, 0.9999999990134123],
])('the normal distribution below %p is %p, and back', (x, probability) => {
  expect(normalDistribution(x)).toBeCloseTo(probability, 13);
  expect(normalQuantile(probability)).toBeCloseTo(x, 6);
});

describe('the deflated Sharpe ratio of its authors’ own example', () => {
  // Bailey and López de Prado (2014), "A numerical example": 100 trials, an annual ratio of 2.5 on 1,250 daily
  // returns (250 a year), skewness −3, kurtosis 10, a variance of the annual ratios of 1/2.
  const best = { count: 1250, sharpe: 2.5 / Math.sqrt(250), skewness: -3, kurtosis: 10 };
  const variance = 0.5 / 250;

  test('the best of 100 trials is expected to reach 0.1132 a day by chance', () => {
    expect(expectedMaximumSharpe(100, variance)).toBeCloseTo(0.1132, 4);
  });

  test('so it is genuine with a probability of 0.9004', () => {
    expect(deflatedSharpeRatio(best, expectedMaximumSharpe(100, variance))).toBeCloseTo(0.9004, 4);
  });

  test('and would be with 0.9505 after only 46 trials', () => {
    expect(deflatedSharpeRatio(best, expectedMaximumSharpe(46, variance))).toBeCloseTo(0.9505, 3);
  });

  test('one trial has nothing to be deflated by', () => {
    expect(expectedMaximumSharpe(1, variance)).toBe(0);
  });
});

test('the shape of returns, by hand', () => {
  // mean 1, deviations −1, −1, 2: second moment 2, third 2, fourth 6
  expect(shapeOf([0, 0, 3])).toEqual({
    count: 3,
    sharpe: expect.closeTo(1 / Math.sqrt(2), 12),
    skewness: expect.closeTo(2 / 2 ** 1.5, 12),
    kurtosis: expect.closeTo(6 / 4, 12),
  });
  expect(shapeOf([0.01, 0.01])).toMatchObject({ sharpe: 0, kurtosis: 3 });
});

describe('the probability of backtest overfitting', () => {
  const trial = (...folds: (readonly number[])[]) => folds.map(foldSums);

  test('sums give the ratio of the returns themselves', () => {
    const returns = [0.01, -0.02, 0.03, 0.005, 0.02];
    expect(sharpeOver([foldSums(returns.slice(0, 2)), foldSums(returns.slice(2))])).toBeCloseTo(
      shapeOf(returns).sharpe,
      12,
    );
  });

  test('is 0 where one trial is the best in every fold', () => {
    const good = trial([3, 1], [3, 1], [3, 1], [3, 1]);
    const poor = trial([1, -1], [1, -1], [1, -1], [1, -1]);
    const bad = trial([-3, -1], [-3, -1], [-3, -1], [-3, -1]);
    expect(overfitProbability([poor, good, bad])).toBe(0);
  });

  test('is 1 where being the best in one half means being the worst in the other', () => {
    const first = trial([3, 1], [-3, -1]);
    const second = trial([-3, -1], [3, 1]);
    expect(overfitProbability([first, second])).toBe(1);
  });

  test('counts each of the ways, by hand', () => {
    // Four folds, six ways. Ratios of the halves (mean 2, 0 or −2 by fold): trial one is strong in folds 1 and 2 and
    // weak in 3 and 4, trial two the other way round. Only {1, 2} and {3, 4} tell them apart: there the choice is the
    // worse one of the other half. In the four mixed ways both have equal ratios on both sides; equal ones share the
    // mean of their places, 1.5 of 3, which is the median: overfit as well.
    const one = trial([3, 1], [3, 1], [-3, -1], [-3, -1]);
    const two = trial([-3, -1], [-3, -1], [3, 1], [3, 1]);
    expect(overfitProbability([one, two])).toBe(1);
    // A third that is a little above 0 in every fold, and a fourth that is always last: in the mixed ways the third is
    // the best on both sides, which is no overfitting; in the two pure ways the chosen one is third of four behind it.
    const between = trial([1.1, -1], [1.1, -1], [1.1, -1], [1.1, -1]);
    const last = trial([-9, -8], [-9, -8], [-9, -8], [-9, -8]);
    expect(overfitProbability([one, two, last, between])).toBeCloseTo(2 / 6, 12);
  });

  test('is none for one trial, or for folds that have no halves', () => {
    expect(overfitProbability([trial([1, 2], [2, 1])])).toBeNull();
    expect(overfitProbability([trial([1, 2]), trial([2, 1])])).toBeNull();
  });
});
