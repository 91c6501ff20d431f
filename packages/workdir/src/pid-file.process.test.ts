import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { isAlive, readPid, removePid, writePid } from './pid-file.ts';
import { tempFolder } from './testing/temp-folder.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'chimera-runtime.pid');
});

describe('a pid file', () => {
  test('holds the pid alone', () => {
    writePid(path, 4711);
    expect(readFileSync(path, 'utf8')).toBe('4711\n');
    expect(readPid(path)).toBe(4711);
  });

  test('is removed by the process that it names, and by no other', () => {
    writePid(path, 4711);
    removePid(path, 4712);
    expect(existsSync(path)).toBe(true);
    removePid(path, 4711);
    expect(existsSync(path)).toBe(false);
    expect(() => removePid(path, 4711)).not.toThrow();
  });

  test.each(['', 'x', '-5', '0', '1.5', '12 34', '99999999999999999999'])(
    'that holds "%s" names nobody',
    (text) => {
      writeFileSync(path, text);
      expect(readPid(path)).toBeNull();
    },
  );

  test('that is not there names nobody', () => {
    expect(readPid(path)).toBeNull();
  });
});

test('a process is alive until it has ended', async () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(1)).toBe(true);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  expect(isAlive(child.pid!)).toBe(true);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(isAlive(child.pid!)).toBe(false);
});
