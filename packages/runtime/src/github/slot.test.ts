import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { slotEnd, slotsBetween } from './slot.ts';

const SCHEDULE = '17 */6 * * *';
const at = (time: string) => Date.parse(`2026-03-01T${time}Z`);

test.each([
  ['on time', '06:17:20', '12:07:00'],
  ['late by half an hour', '06:47:00', '12:07:00'],
  ['so late that little of the slot is left: the next one is taken too', '11:55:00', '18:07:00'],
  ['just in time for a quarter of an hour', '11:52:00', '12:07:00'],
])('a run that starts %s ends ten minutes before a slot', (_, now, end) => {
  expect(new Date(slotEnd(SCHEDULE, at(now))).toISOString()).toBe(`2026-03-01T${end}.000Z`);
});

test('whenever a run starts, it has at least a quarter of an hour and never meets the next one but one', () => {
  void fc.assert(
    fc.property(fc.integer({ min: at('00:00:00'), max: at('23:59:59') }), (now) => {
      const left = slotEnd(SCHEDULE, now) - now;
      expect(left).toBeGreaterThanOrEqual(15 * 60_000);
      expect(left).toBeLessThan(6 * 3_600_000 + 15 * 60_000);
    }),
  );
});

test('slots between two times are counted as they come round', () => {
  expect(slotsBetween(SCHEDULE, at('06:18:00'), at('12:16:59'))).toBe(0);
  expect(slotsBetween(SCHEDULE, at('06:00:00'), at('12:17:00'))).toBe(2);
});
