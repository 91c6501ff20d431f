import { expect, test } from '@jest/globals';
import { direction, duration, exact, money, percent, shortTime, signed, signedPercent } from './format.ts';

// biome-ignore format: a table is read by column
test.each([
  [money(1234.5), '1,234.50'],
  [money(null), '–'],
  [signed(-0.001), '−0.001'],
  [signed(-1e-9), '0.00'],
  [money('0.0001234'), '0.00012'],
  [signed('-12.345'), '−12.35'],
  [signed(7), '+7.00'],
  [percent(-0.0123), '−1.23 %'],
  [signedPercent(0.5, 0), '+50 %'],
  [exact('1234567.00250'), '1,234,567.00250'],
  [exact(0.1 + 0.2), '0.3'],
  [exact(1.23e-7), '0.000000123'],
  [exact('80.128333333333333333'), '80.128333'],
  [exact('-1234'), '-1,234'],
  [shortTime('2026-01-02T03:04:05Z'), '01-02 03:04:05'],
  [duration(59.6), '1 min 00 s'],
  [duration(7_500), '2 h 05 min'],
  [duration(200_000), '2 d 7 h'],
  [direction('-0.5'), 'down'],
  [direction(0), ''],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
