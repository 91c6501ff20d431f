import { describe, expect, test } from '@jest/globals';
import { overlap, slotsOf } from './slots.ts';

const HOUR = 3_600_000;
const DAY = Date.UTC(2026, 0, 1);
const SCHEDULE = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
const FIRST = DAY + 17 * 60_000;

const ran = (to: number, ...sessions: readonly (readonly [from: number, to: number])[]) =>
  slotsOf(
    SCHEDULE,
    { from: DAY, to },
    sessions.map(([from, to]) => ({ from, to })),
  ).map((slot) => slot.ran);

describe('a slot ran', () => {
  test('where a session began in it, however short it was and however late it came', () => {
    expect(ran(FIRST + 12 * HOUR, [FIRST + 5 * HOUR, FIRST + 5.1 * HOUR])).toEqual([true, false]);
  });

  test('where a session of before ran for half of it', () => {
    expect(ran(FIRST + 6 * HOUR, [DAY, FIRST + 3 * HOUR])).toEqual([true]);
    expect(ran(FIRST + 6 * HOUR, [DAY, FIRST + 2.9 * HOUR])).toEqual([false]);
  });

  test('and one that is not over is due only where a session ran in it', () => {
    expect(ran(FIRST + HOUR)).toEqual([]);
    expect(ran(FIRST + HOUR, [FIRST, FIRST + HOUR])).toEqual([true]);
  });
});

test('the slot that begins with the book counts', () => {
  expect(
    slotsOf({ ...SCHEDULE, schedule: '0 */6 * * *' }, { from: DAY, to: DAY + 24 * HOUR }, []),
  ).toHaveLength(4);
});

test('stretches that do not meet overlap by nothing', () => {
  expect(overlap({ from: 0, to: 5 }, { from: 3, to: 9 })).toBe(2);
  expect(overlap({ from: 0, to: 5 }, { from: 6, to: 9 })).toBe(0);
});
