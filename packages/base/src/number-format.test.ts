import { expect, test } from '@jest/globals';
import { duration, moneyFormat, percent, price } from './number-format.ts';

test('money is written to the cent, of a very small book to eight places', () => {
  expect(moneyFormat(10_000)(1234.567)).toBe('1,234.57');
  expect(moneyFormat(0.5)('0.00000123')).toBe('0.00000123');
});

test('nothing is never negative, and a change shows its sign', () => {
  expect(moneyFormat(10_000)(-1e-9)).toBe('0.00');
  expect(moneyFormat(10_000)(1e-9, 'exceptZero')).toBe('0.00');
  expect([2, -2].map((amount) => moneyFormat(10_000)(amount, 'exceptZero'))).toEqual(['+2.00', '-2.00']);
  expect(percent(-0.0000001)).toBe('0.00 %');
});

test('what is not nothing does not read as nothing', () => {
  expect(moneyFormat(10_000)(0.000123)).toBe('0.00012');
  expect(moneyFormat(10_000)('-0.0049', 'exceptZero')).toBe('-0.0049');
  expect(moneyFormat(10_000)(0.005)).toBe('0.01');
});

test('a price keeps the digits that it has; an average has eight', () => {
  expect(price('0.00001234')).toBe('0.00001234');
  expect(price(1.23e-7)).toBe('0.000000123');
  expect(price(1_234_567.89)).toBe('1,234,567.89');
  expect(price(370_370.367037 / 3)).toBe('123,456.79');
  expect(price(0)).toBe('0');
});

test.each([
  [0, '0 s'],
  [45_400, '45 s'],
  [5_400_000, '1 h 30 min'],
  [3_601_000, '1 h 1 s'],
  [93_784_000, '1 d 2 h'],
])('%d ms are %s', (ms, written) => {
  expect(duration(ms)).toBe(written);
});
