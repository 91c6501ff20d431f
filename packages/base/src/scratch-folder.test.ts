import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { makeScratchFolder } from './scratch-folder.ts';

test('lies where the environment says', () => {
  const own = tempFolder();
  expect(dirname(makeScratchFolder('x-', null, own))).toBe(own);
});

test('lies elsewhere if nothing can be written there', () => {
  const made = makeScratchFolder('chimera-scratch-', null, '/nowhere/at/all');
  expect([existsSync(made), dirname(made)]).toEqual([true, '/tmp']);
  rmSync(made, { recursive: true });
});
