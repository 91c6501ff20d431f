import { expect, test } from '@jest/globals';
import { slotsBetween } from './slot.ts';

const SCHEDULE = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };
const at = (time: string) => Date.parse(`2026-03-01T${time}Z`);

test('slots between two times are counted as they come round', () => {
  expect(slotsBetween(SCHEDULE, at('06:18:00'), at('12:16:59'))).toBe(0);
  expect(slotsBetween(SCHEDULE, at('06:00:00'), at('12:17:00'))).toBe(2);
});

test.each([
  // Spring: the day has 23 hours; autumn: it has 25.
  ['America/Toronto', '2026-03-08', '2026-03-07T11:17Z', '2026-03-08T10:17Z'],
  ['America/Toronto', '2026-11-01', '2026-10-31T10:17Z', '2026-11-01T11:17Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T05:17Z', '2026-03-29T04:17Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T04:17Z', '2026-10-25T05:17Z'],
  ['Australia/Sydney', '2026-10-04', '2026-10-02T20:17Z', '2026-10-03T19:17Z'],
  ['Australia/Sydney', '2026-04-05', '2026-04-03T19:17Z', '2026-04-04T20:17Z'],
  ['Asia/Tokyo', '2026-03-08', '2026-03-06T21:17Z', '2026-03-07T21:17Z'],
])('a turn at 06:17 in %s is right on both sides of %s', (schedule_timezone, _, before, after) => {
  const timetable = { schedule: '17 6 * * *', schedule_timezone };
  for (const turn of [before, after]) {
    const time = Date.parse(turn);
    expect(slotsBetween(timetable, time - 1, time)).toBe(1);
    expect(slotsBetween(timetable, time - 1, time + 1)).toBe(1);
  }
  expect(slotsBetween(timetable, Date.parse(before), Date.parse(after))).toBe(1);
});
