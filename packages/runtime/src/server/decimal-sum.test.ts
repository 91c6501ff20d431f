import { expect, test } from '@jest/globals';
import { sumOf } from './decimal-sum.ts';

// biome-ignore format: a table is read by column
test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['0.00001', '12.5'], '12.50001'],
  [['0.6', '0.40'], '1'],
  [['9007199254740993', '0.000000000000000001'], '9007199254740993.000000000000000001'],
])('%j is exactly %s', (decimals, sum) => {
  expect(sumOf(decimals)).toBe(sum);
});
