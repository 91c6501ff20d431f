import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../source-files.ts';
import { ATTACKS } from './attacks.ts';

test.each(ATTACKS)('$tried: the tests that try it are there', ({ tests }) => {
  expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});
