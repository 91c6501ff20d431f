import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pathsOf } from '@chimera/config';
import { findStopRequest, writePid } from '@chimera/workdir';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { endSession, runningController } from './end-session.ts';

const HOLDER = fileURLToPath(new URL('./testing/session-holder.ts', import.meta.url));
const REQUEST = { outcome: 'cancelled', reason: 'the run was cancelled' } as const;

let workdir: string;
const holders: ChildProcess[] = [];

beforeEach(() => {
  workdir = tempFolder();
});

afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
});

async function hold(manner: 'obedient' | 'stubborn' | 'starting' | 'nameless'): Promise<ChildProcess> {
  const child = fork(HOLDER, [workdir, manner], { execArgv: [], stdio: 'ignore' });
  holders.push(child);
  const [isHeld] = await once(child, 'message');
  expect(isHeld).toBe(true);
  return child;
}

test('where nothing runs nothing is asked, even where a pid was left behind', async () => {
  const paths = pathsOf(workdir);
  writePid(paths.pid, process.pid);
  expect(runningController(paths)).toBeNull();
  expect(await endSession(paths, REQUEST, 1000)).toBe('none-ran');
  expect(findStopRequest(paths)).toBeNull();
});

test('a session is told how it is to end, and ends', async () => {
  const paths = pathsOf(workdir);
  const child = await hold('obedient');
  expect(runningController(paths)).toBe(child.pid);
  expect(await endSession(paths, REQUEST, 10_000)).toBe('graceful');
  expect(findStopRequest(paths)).toEqual(REQUEST);
  expect(runningController(paths)).toBeNull();
});

test('a session that does not end in time is killed', async () => {
  const child = await hold('stubborn');
  const gone = once(child, 'exit');
  expect(await endSession(pathsOf(workdir), REQUEST, 100)).toBe('forced');
  expect((await gone)[1]).toBe('SIGKILL');
});

test('a session ends although no word can be left for it', async () => {
  const paths = pathsOf(workdir);
  await hold('obedient');
  mkdirSync(`${paths.stopRequest}.tmp`);
  expect(await endSession(paths, REQUEST, 10_000)).toBe('graceful');
});

test('a controller that was started and holds no lock yet is found and ended', async () => {
  const paths = pathsOf(workdir);
  const child = await hold('starting');
  const gone = once(child, 'exit');
  writePid(paths.startingPid, child.pid!);
  expect(runningController(paths)).toBe(child.pid);
  expect(await endSession(paths, REQUEST, 10_000)).toBe('graceful');
  expect((await gone)[1]).toBe('SIGTERM');
  expect(runningController(paths)).toBeNull();
});

test('a controller that holds the lock and has not said yet who it is is waited for', async () => {
  const paths = pathsOf(workdir);
  const child = await hold('nameless');
  // What a session before left that was killed.
  writePid(paths.pid, 2 ** 22 + 1);
  expect(runningController(paths)).toBeNull();
  const gone = once(child, 'exit');
  expect(await endSession(paths, REQUEST, 10_000)).toBe('graceful');
  await gone;
});

test('a note about a start that is long over names nobody', async () => {
  const paths = pathsOf(workdir);
  mkdirSync(paths.state, { recursive: true });
  writePid(paths.startingPid, process.pid);
  expect(runningController(paths)).toBe(process.pid);
  utimesSync(paths.startingPid, 1, 1);
  expect(runningController(paths)).toBeNull();
  expect(await endSession(paths, REQUEST, 1000)).toBe('none-ran');
});
