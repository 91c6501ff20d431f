import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeScratchFolder } from './scratch-folder.ts';

test('lies where the environment says', () => {
  const own = mkdtempSync(join(tmpdir(), 'chimera-scratch-'));
  expect(dirname(makeScratchFolder('x-', null, own))).toBe(own);
  rmSync(own, { recursive: true });
});

test('lies elsewhere if nothing can be written there', () => {
  const made = makeScratchFolder('chimera-scratch-', null, '/nowhere/at/all');
  expect([existsSync(made), dirname(made)]).toEqual([true, '/tmp']);
  rmSync(made, { recursive: true });
});
