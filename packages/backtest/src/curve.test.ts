import { expect, test } from '@jest/globals';
import { curveOf, monthsOf } from './curve.ts';

const DAY = 86_400_000;
const points = (values: readonly number[], from = 0) =>
  values.map((equity, place) => ({ time: from + (place + 1) * DAY, equity }));

test('samples keep the last equity and the deepest drawdown of their stretch', () => {
  const own = points(Array.from({ length: 1800 }, (_, place) => (place === 100 ? 50 : 100)));
  const held = points(Array.from({ length: 1800 }, () => 100));
  const curve = curveOf(own, held, 100);
  expect(curve.length).toBe(600);
  expect(curve.at(-1)).toMatchObject({ time: 1800 * DAY, equity: 100 });
  expect(curve.filter(({ drawdown }) => drawdown === 0.5)).toHaveLength(1);
  expect(Math.max(...curve.map(({ heldDrawdown }) => heldDrawdown))).toBe(0);
});

test('a month ends with its last point, and midnight belongs to the month before', () => {
  const january = Date.UTC(2026, 0, 1);
  // 31 points of January, the last at 00:00 of the first of February; then two of February.
  const own = points([...Array.from({ length: 30 }, () => 100), 110, 121, 99], january);
  const held = points([...Array.from({ length: 31 }, () => 100), 100, 150], january);
  expect(monthsOf(own, held, 100)).toEqual([
    { month: '2026-01', return: expect.closeTo(0.1, 12), held: 0 },
    { month: '2026-02', return: expect.closeTo(-0.1, 12), held: 0.5 },
  ]);
});
