import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isLocked, takeLock } from './lock.ts';

const HOLDER = fileURLToPath(new URL('./testing/lock-holder.ts', import.meta.url));

let folder: string;
let path: string;
const holders: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chimera-lock-'));
  path = join(folder, 'state', 'session.lock');
});
afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  rmSync(folder, { recursive: true });
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
