import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hoursToMs, msToHours, parseDuration } from './duration.ts';

test.each([
  ['6h', 21_600_000],
  ['90m', 5_400_000],
  ['45s', 45_000],
  ['1h30m', 5_400_000],
  ['1h1m1s', 3_661_000],
  ['1.5h', 5_400_000],
  ['0s', 0],
  [' 2h ', 7_200_000],
])('%j is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each([
  '',
  ' ',
  '6',
  'h',
  '6 h',
  '-1h',
  '+1h',
  '30m1h',
  '1h1h',
  '1e3s',
  '6H',
  '1d',
  'Infinityh',
  `${'9'.repeat(400)}h`,
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('whole seconds survive being counted in hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 21_600 }), (seconds) => {
      expect(hoursToMs(msToHours(parseDuration(`${seconds}s`) ?? Number.NaN))).toBe(seconds * 1000);
    }),
  );
});
