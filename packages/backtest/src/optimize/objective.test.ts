import { expect, test } from '@jest/globals';
import { type Objective, scoredFold, scoreOver, tradesOver } from './objective.ts';

/** Two folds: +10 % with a drawdown of 4 %, then −5 % with one of 8 %. */
const FOLDS = [
  {
    return: 0.1,
    drawdown: 0.04,
    trades: 3,
    open: 1,
    fees: 9,
    gains: 120,
    losses: 20,
    returns: [0.12, -0.02],
  },
  {
    return: -0.05,
    drawdown: 0.08,
    trades: 2,
    open: 0,
    fees: 6,
    gains: 10,
    losses: 60,
    returns: [-0.06, 0.01],
  },
].map(scoredFold);

// By hand. Returns 0.12, −0.02, −0.06, 0.01: mean 0.0125, mean square 0.004625, mean square below zero 0.001.
// biome-ignore format: a table is read by column
test.each<[Objective, number]>([
  ['sharpe', 0.0125 / Math.sqrt(0.004625 - 0.0125 ** 2)],
  ['sortino', 0.0125 / Math.sqrt(0.001)],
  ['calmar', (1.1 * 0.95 - 1) / 0.08],
  ['profit-factor', 130 / 80],
  ['expectancy', 50 / 5],
  ['return', 1.1 * 0.95 - 1],
])('%s over several folds', (objective, score) => {
  expect(scoreOver(objective, FOLDS)).toBeCloseTo(score, 12);
});

test('round trips count, and so do positions that are still held', () => {
  expect(tradesOver(FOLDS)).toBe(6);
});

test('with nothing to divide by, a gain is beyond measure and nothing is 0', () => {
  const still = { return: 0, drawdown: 0, trades: 0, open: 0, fees: 0, gains: 0, losses: 0, returns: [0, 0] };
  const rising = { ...still, return: 0.2, trades: 1, gains: 200, returns: [0.1, 0.09] };
  for (const objective of ['sortino', 'calmar', 'profit-factor'] as const) {
    expect(scoreOver(objective, [scoredFold(rising)])).toBe(Number.POSITIVE_INFINITY);
  }
  for (const objective of ['sharpe', 'sortino', 'calmar', 'return'] as const) {
    expect(scoreOver(objective, [scoredFold(still)])).toBe(0);
  }
  // No round trip says nothing about round trips.
  for (const objective of ['profit-factor', 'expectancy'] as const) {
    expect(scoreOver(objective, [scoredFold(still)])).toBe(Number.NEGATIVE_INFINITY);
  }
});
