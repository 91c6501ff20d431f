import { expect, test } from '@jest/globals';
import { scheduleEnds } from './inactivity.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const ends = (days: number, isPrivate = false) =>
  scheduleEnds({ isPrivate, pushedAt: NOW - days * DAY }, NOW);

test('ten days before GitHub switches the schedule of a public repository off, the day is known', () => {
  expect(ends(0)).toBeNull();
  expect(ends(49.9)).toBeNull();
  expect(ends(50)).toBe(NOW + 10 * DAY);
  expect(ends(61)).toBe(NOW - DAY);
});

test('a private repository keeps its schedule', () => {
  expect(ends(400, true)).toBeNull();
});
