import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberOf, plainNumber } from './numbers.ts';

test('a plain number is what JavaScript makes of it, to the last bit', () => {
  const digits = fc.integer({ min: 0, max: 10 });
  const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  let plain = 0;
  fc.assert(
    fc.property(values, digits, (value, places) => {
      const text = value.toFixed(places);
      const read = plainNumber(text);
      if (read !== null) plain += 1;
      expect(read ?? Number(text)).toBe(Number(text) || 0);
    }),
    { numRuns: 2_000 },
  );
  expect(plain).toBeGreaterThan(1_000);
});

// biome-ignore format: a table is read by column
test.each([
  ['0', 0], ['-0.00', 0], ['.5', 0.5], ['5.', 5], ['-12.25', -12.25], ['123456789012.345', 123456789012.345],
  ['', null], ['.', null], ['-', null], ['1.2.3', null], ['1e3', null], [' 1', null], ['1,5', null], ['+1', null],
  ['1234567890123456', null], ['0.1234567890123456', null],
])('%p is read as %p', (text, number) => {
  expect(plainNumber(text)).toBe(number);
});

test('what is not plain is read as before', () => {
  const texts = ['1e3', ' 7 ', '+1', '1,234.5', '12.3K', '0.1234567890123456', '0x10', 'Infinity', ''];
  expect(texts.map((text) => numberOf(text, 'point'))).toEqual([
    ...[1000, 7, 1, 1234.5, 12_300, 0.1234567890123456, Number.NaN, Number.NaN, Number.NaN],
  ]);
});
