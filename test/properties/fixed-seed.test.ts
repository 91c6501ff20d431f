import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyFiles } from './property-files.ts';

test('a property without a seed of its own tries the same cases in every run of the suite', () => {
  expect(fc.readConfigureGlobal()).toEqual({ seed: Number(process.env.PROPERTY_SEED || 20_260_101) });
  const tried = () => {
    const numbers: number[] = [];
    fc.assert(fc.property(fc.integer(), (number) => void numbers.push(number)));
    return numbers;
  };
  expect(tried()).toEqual(tried());
});

test('properties stand in test files, where the seed is set', () => {
  const [first, ...others] = propertyFiles();
  expect(first).toBeDefined();
  expect(others.filter((path) => !path.endsWith('.test.ts'))).toEqual([]);
});
