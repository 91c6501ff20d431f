import { expect, test } from '@jest/globals';
import { parseTime } from './point-in-time.ts';

test.each([
  ['2026-01-31', '2026-01-31T00:00:00.000Z'],
  ['2026-01-31T12:30', '2026-01-31T12:30:00.000Z'],
  ['2026-01-31 12:30:15', '2026-01-31T12:30:15.000Z'],
  ['2026-01-31T12:30:15.5Z', '2026-01-31T12:30:15.500Z'],
  ['2026-01-31T12:30+02:00', '2026-01-31T10:30:00.000Z'],
  [' 1767225600000 ', '2026-01-01T00:00:00.000Z'],
])('%s is %s', (text, time) => {
  expect(new Date(parseTime(text)!).toISOString()).toBe(time);
});

test.each([
  '',
  'yesterday',
  '2026-02-31',
  '2026-13-01',
  '2026-01-31T25:00',
  '31.1.2026',
  '2026',
  '2026-01-31T12',
])('%j is none', (text) => {
  expect(parseTime(text)).toBeUndefined();
});
