import { expect, test } from '@jest/globals';
import { liveYear } from './github-year.ts';

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);
const chains = SEEDS.map((seed) => liveYear(seed, 'chain'));
const slots = SEEDS.map((seed) => liveYear(seed, 'slots'));

test('sessions that follow one another trade in 99 % of the time in which GitHub starts anything', () => {
  const coverages = chains.map(({ coverage }) => coverage).toSorted((a, b) => a - b);
  const shown = coverages.map((coverage) => coverage.toFixed(4)).join(' ');
  expect([coverages[0]! >= 0.985, coverages[25]! >= 0.99, shown]).toEqual([true, true, shown]);
});

test('the schedule alone, with sessions that end before its next turn, does not', () => {
  for (const { coverage } of slots) expect(coverage).toBeLessThan(0.85);
});

test('two sessions are never at once, and the queue stays short', () => {
  for (const { traded, mostWaiting } of chains) {
    for (const [place, [from, to]] of traded.entries()) {
      expect(to).toBeGreaterThanOrEqual(from);
      if (place > 0) expect(from).toBeGreaterThanOrEqual(traded[place - 1]![1]);
    }
    expect(mostWaiting).toBeLessThanOrEqual(4);
  }
});
