import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extremes, worst } from './thinning.ts';

const line = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 400 })
  .map((values) => values.map((equity, time) => ({ time, equity })));

function deepest(points: readonly { readonly equity: number }[]): number {
  let [peak, fall] = [0, 0];
  for (const { equity } of points) {
    peak = Math.max(peak, equity);
    fall = Math.max(fall, 1 - equity / peak);
  }
  return fall;
}

test('a thinned line has the same end, extremes and deepest drawdown, in order, within its bound', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 5, max: 120 }), (points, most) => {
      const kept = extremes(points, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept.every((point, index) => index === 0 || point.time > kept[index - 1]!.time)).toBe(true);
      expect(kept.at(-1)).toBe(points.at(-1));
      expect(deepest(kept)).toBe(deepest(points));
    }),
  );
});

test('of each stretch the worst row stays', () => {
  expect(worst([1, 9, 2, 3, 8, 0], 3, (value) => value)).toEqual([9, 3, 8]);
  expect(worst([1, 2], 3, (value) => value)).toEqual([1, 2]);
});
