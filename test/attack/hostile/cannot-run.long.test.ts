import { expect, test } from '@jest/globals';
import { CANNOT_RUN, HOSTILE } from './hostile-strategies.ts';
import { tryAll } from './matrix.ts';

test('there are at least ninety in all, each with a name of its own', () => {
  expect(new Set(HOSTILE.map((strategy) => strategy.name)).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(90);
});

tryAll(CANNOT_RUN);
