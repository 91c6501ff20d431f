import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { otherThanFile, otherThanFolder, readOwnEnd, readOwnFile, requireFile } from './file-kind.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'file'), 'words');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync(join(folder, 'pipe'), join(folder, 'link'));
});

test.each([
  ['file', null, 'a file'],
  ['missing', null, null],
  ['folder', 'a folder', null],
  ['pipe', 'a named pipe', 'a named pipe'],
  ['link', 'a named pipe', 'a named pipe'],
])('%s is no file but %s, no folder but %s', (name, noFile, noFolder) => {
  const path = join(folder, name);
  expect([otherThanFile(path), otherThanFolder(path)]).toEqual([noFile, noFolder]);
  if (noFile === null) requireFile(path);
  else expect(() => requireFile(path)).toThrow(`${path} is ${noFile}, a file is needed there`);
});

test('a file of our own is read at once, no matter what lies in its place', () => {
  expect(readOwnFile(join(folder, 'file'))).toBe('words');
  expect(readOwnEnd(join(folder, 'file'), 3)).toBe('rds');
  expect(readOwnEnd(join(folder, 'file'), 30)).toBe('words');
  expect(() => readOwnEnd(join(folder, 'pipe'), 3)).toThrow('is a named pipe');
  expect(() => readOwnFile(join(folder, 'pipe'))).toThrow('is a named pipe');
  expect(() => readOwnFile(join(folder, 'folder'))).toThrow('is a folder');
  expect(() => readOwnFile(join(folder, 'missing'))).toThrow('ENOENT');
  writeFileSync(join(folder, 'file'), 'x'.repeat(5 * 1024 * 1024));
  expect(() => readOwnFile(join(folder, 'file'))).toThrow('too many');
});
