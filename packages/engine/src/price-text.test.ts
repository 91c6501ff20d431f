import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountText, priceText } from './price-text.ts';

test.each([
  [0.0705, '0.0705'],
  [0.00000123, '0.00000123'],
  [1e-7, '0.0000001'],
  [51_613.38, '51613.38'],
  [1_234_567.89, '1234567.89'],
  [100, '100'],
  [1e21, '1000000000000000000000'],
  [0, '0'],
  ['0.070500', '0.070500'],
  ['123456.789012', '123456.789012'],
  ['0.000000012345678901234567', '0.000000012345679'],
  ['80.128333333333333333', '80.128333'],
  // Averages, which have no end.
  [100 / 3, '33.333333'],
  [1 / 3e6, '0.00000033333333'],
  [1e7 / 3, '3333333.33'],
  [0.1 + 0.2, '0.3'],
  [0.07050000000000001, '0.0705'],
])('%p reads %s', (price, text) => {
  expect(priceText(price)).toBe(text);
});

test('a price of up to twelve digits is read back as it was, without an exponent', () => {
  const prices = fc.tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: 0, max: 20 }));
  fc.assert(
    fc.property(prices, ([units, places]) => {
      const price = Number(`${units}e-${places}`);
      expect(Number(priceText(price))).toBe(price);
      expect(priceText(price)).toMatch(/^\d+(\.\d*[1-9])?$/);
    }),
  );
});

test('an average is shown to a ten-millionth', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (price) => {
      expect(Math.abs(Number(priceText(price)) / price - 1)).toBeLessThan(1e-7);
    }),
  );
});

test.each([
  [1234.567, '1234.57'],
  [-5, '-5.00'],
  [0, '0.00'],
  [-1e-13, '0.00'],
  [0.5, '0.5'],
  [-0.00012345, '-0.000123'],
])('the amount %p reads %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});
