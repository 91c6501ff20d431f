import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { makeFolder } from './make-folder.ts';

test('makes what is missing, and leaves what is there', () => {
  const root = tempFolder();
  makeFolder(join(root, 'a', 'b', 'c'));
  makeFolder(join(root, 'a', 'b', 'c'));
  expect(statSync(join(root, 'a', 'b', 'c')).isDirectory()).toBe(true);
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file', 'x'))).toThrow(/ENOTDIR/);
  expect(() => makeFolder(join(root, 'file'))).toThrow(/ENOTDIR/);
});

// Node's recursive mkdir does not come back from there.
const isLinux = process.platform === 'linux';
(isLinux ? test : test.skip)('says at once that nothing can be made in /proc', () => {
  expect(() => makeFolder('/proc/x')).toThrow(/ENOENT/);
  expect(() => makeFolder('/proc/x/y/z')).toThrow(/ENOENT/);
});
