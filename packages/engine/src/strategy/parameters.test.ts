import { expect, test } from '@jest/globals';
import { resolveParameters } from './parameters.ts';

const averages = {
  parameters: {
    fast: { default: 20, min: 1, max: 500, integer: true, description: 'candles of the fast average' },
    slow: { default: 50, min: 2, max: 2000, integer: true, description: 'candles of the slow average' },
  },
};

test('what is given replaces the default, in the declared order', () => {
  const resolved = resolveParameters(averages, { slow: 30 });
  expect(JSON.stringify(resolved)).toBe('{"parameters":{"fast":20,"slow":30}}');
});

test('every mistake is reported at once', () => {
  expect(resolveParameters(averages, { fast: 2.5, slow: 9999, medium: 3, constructor: 1 })).toEqual({
    mistakes: [
      { parameter: 'fast', found: 2.5, expected: 'an integer from 1 to 500' },
      { parameter: 'slow', found: 9999, expected: 'an integer from 2 to 2000' },
      { parameter: 'medium', found: 3, expected: 'one of fast, slow' },
      { parameter: 'constructor', found: 1, expected: 'one of fast, slow' },
    ],
  });
  expect(resolveParameters(averages, { fast: Number.NaN })).toHaveProperty('mistakes');
  expect(resolveParameters({ parameters: {} }, { size: 1 })).toEqual({
    mistakes: [{ parameter: 'size', found: 1, expected: 'no parameters' }],
  });
});
