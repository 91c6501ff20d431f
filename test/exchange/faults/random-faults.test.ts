import { expect, test } from '@jest/globals';
import { randomFaults } from './random-faults.ts';

const START = Date.UTC(2026, 0, 10, 12);
const END = START + 6 * 3_600_000;
const OPTIONS = { seed: 3, from: START, until: END, symbols: ['BTC/CAD', 'ETH/CAD'] };

test('the same seed gives the same faults, another seed others', () => {
  expect(randomFaults(OPTIONS)).toEqual(randomFaults(OPTIONS));
  expect(randomFaults({ ...OPTIONS, seed: 4 })).not.toEqual(randomFaults(OPTIONS));
});

test('they come about as often as asked, in order, and every one of them ends within the span', () => {
  const faults = randomFaults({ ...OPTIONS, perHour: 30 });
  expect(faults.length).toBeGreaterThan(120);
  expect(faults.length).toBeLessThan(240);
  const starts = faults.map(({ from }) => from!);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(faults.every(({ from, until }) => from! < until! && from! >= START && until! <= END)).toBe(true);
});

test('all kinds come up, or only those that are wanted', () => {
  const many = randomFaults({ ...OPTIONS, perHour: 100 });
  expect(new Set(many.map(({ kind }) => kind)).size).toBe(20);
  const some = randomFaults({ ...OPTIONS, perHour: 100, kinds: ['refused', 'hang'] });
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(['refused', 'hang']));
});
