import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { isLocked, takeLock } from './lock.ts';

const HOLDER = fileURLToPath(new URL('./testing/lock-holder.ts', import.meta.url));

let folder: string;
let path: string;
const holders: ChildProcess[] = [];
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'state', 'session.lock');
});
afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
});

/** Another process that tries to take the lock, and whether it got it. */
async function otherProcess(): Promise<{ readonly child: ChildProcess; readonly got: boolean }> {
  const child = fork(HOLDER, [path], { execArgv: [], stdio: 'ignore' });
  holders.push(child);
  const [got] = await once(child, 'message');
  return { child, got: got as boolean };
}

test('a lock that a process holds is refused to another, and to itself, until it is released', async () => {
  const lock = takeLock(path);
  expect(lock).not.toBeNull();
  expect(takeLock(path)).toBeNull();
  expect((await otherProcess()).got).toBe(false);
  lock!.release();
  const { child, got } = await otherProcess();
  expect(got).toBe(true);
  expect(takeLock(path)).toBeNull();
  expect(isLocked(path)).toBe(true);
  const gone = once(child, 'exit');
  child.send('let go');
  await gone;
  expect(isLocked(path)).toBe(false);
});

test('kill -9 of the holder releases it', async () => {
  const { child, got } = await otherProcess();
  expect([got, isLocked(path)]).toEqual([true, true]);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(isLocked(path)).toBe(false);
  const lock = takeLock(path);
  expect(lock).not.toBeNull();
  lock?.release();
});

test('who waits gets it as soon as it is released', async () => {
  const { child } = await otherProcess();
  child.send('let go');
  const lock = takeLock(path, 10_000);
  expect(lock).not.toBeNull();
  lock?.release();
});

test('looking whether it is held neither makes a file nor changes one, and takes the lock from nobody', async () => {
  expect(isLocked(path)).toBe(false);
  expect(existsSync(join(folder, 'state'))).toBe(false);
  takeLock(path)?.release();
  const look = () => [readdirSync(join(folder, 'state')), statSync(path, { bigint: true }).mtimeNs];
  const before = look();
  expect(isLocked(path)).toBe(false);
  expect(look()).toEqual(before);
  const { got } = await otherProcess();
  for (let count = 0; count < 10; count += 1) expect(isLocked(path)).toBe(got);
});

test.each([
  ['a word', 'garbage'],
  ['a page of words', 'garbage '.repeat(1000)],
  ['zeros', '\0'.repeat(5000)],
])('%s in the lock is no lock, and is emptied by the one who takes it', (_what, text) => {
  mkdirSync(dirname(path));
  writeFileSync(path, text);
  expect(isLocked(path)).toBe(false);
  const lock = takeLock(path);
  expect(lock).not.toBeNull();
  expect([isLocked(path), takeLock(path)]).toEqual([true, null]);
  lock!.release();
  expect(isLocked(path)).toBe(false);
});

test('garbage that is written into a lock that a process holds takes it from nobody', async () => {
  const { child, got } = await otherProcess();
  expect(got).toBe(true);
  writeFileSync(path, 'garbage '.repeat(1000));
  expect([isLocked(path), takeLock(path)]).toEqual([true, null]);
  child.kill('SIGKILL');
});

test.each([
  ['a folder', () => mkdirSync(path, { recursive: true })],
  [
    'a named pipe',
    () => {
      mkdirSync(dirname(path));
      execFileSync('mkfifo', [path]);
    },
  ],
])('%s in the place of the lock is nobody’s, and is refused in words', (what, make) => {
  make();
  expect(isLocked(path)).toBe(false);
  expect(() => takeLock(path)).toThrow(`the lock ${path} cannot be used: `);
  expect(() => takeLock(path)).toThrow(`is ${what}, a file is needed there`);
});
