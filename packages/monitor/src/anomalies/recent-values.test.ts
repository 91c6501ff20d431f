import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecentValues } from './recent-values.ts';

function recent(values: readonly number[], most = 1000): RecentValues {
  const found = new RecentValues(most);
  for (const [time, value] of values.entries()) found.add(value, time);
  return found;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const number = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -3, max: 3 }));

test('median and deviation are those of the last values, no matter what they are', () => {
  const values = fc.array(number, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const kept = all.slice(-most);
      const median = medianOf(kept);
      const found = recent(all, most);
      expect(found.count).toBe(kept.length);
      expect(found.since).toBe(all.length - kept.length);
      expect(found.median).toBe(median === 0 ? found.median : median);
      const deviation = 1.4826 * medianOf(kept.map((value) => Math.abs(value - median)));
      expect(found.deviation).toBeCloseTo(deviation, 6);
    }),
  );
});

test('both hold still while fewer than half of the values are anything else', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 19 }), (outliers) => {
      const calm = Array.from({ length: 20 }, () => 10);
      const { median, deviation } = recent([...outliers, ...calm]);
      expect([median, deviation]).toEqual([10, 0]);
    }),
  );
});

test('of nothing they are 0', () => {
  const { median, deviation, since } = recent([]);
  expect([median, deviation, since]).toEqual([0, 0, null]);
});

test('of four values by hand', () => {
  const { median, deviation } = recent([4, 1, 3, 2]);
  expect([median, deviation]).toEqual([2.5, 1.4826]);
});
