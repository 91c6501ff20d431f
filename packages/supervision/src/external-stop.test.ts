import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathsOf } from '@chimera/config';
import { findStopRequest, forgetStopRequest, leaveStopRequest, showLife } from '@chimera/workdir';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { ExternalStop } from './external-stop.ts';

const EVERY_MS = 1_000;

let workdir: string;
beforeEach(() => {
  jest.useFakeTimers();
  workdir = tempFolder();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Looks once a second for so long; what ended the session, and after how many looks. */
function look(stop: ExternalStop, seconds: number, each: (second: number) => void = () => {}) {
  for (let second = 1; second <= seconds; second += 1) {
    jest.advanceTimersByTime(EVERY_MS);
    each(second);
    const ending = stop.look();
    if (ending) return { ending, second };
  }
  return null;
}

test('the kill switch ends a session, before anybody’s request', () => {
  const paths = pathsOf(workdir);
  const stop = new ExternalStop(paths, false, EVERY_MS);
  expect(look(stop, 3)).toBeNull();
  leaveStopRequest(paths, { outcome: 'cancelled', reason: 'the run was cancelled' });
  mkdirSync(dirname(paths.killSwitch), { recursive: true });
  writeFileSync(paths.killSwitch, '');
  expect(look(stop, 1)?.ending).toEqual({
    outcome: 'killed',
    reason: `the kill switch ${paths.killSwitch} is on`,
  });
});

test('a request ends a session as it says', () => {
  const paths = pathsOf(workdir);
  const request = { outcome: 'stopped', reason: 'somebody asked' } as const;
  leaveStopRequest(paths, request);
  expect(new ExternalStop(paths, false, EVERY_MS).look()).toEqual(request);
  forgetStopRequest(paths);
  expect(new ExternalStop(paths, false, EVERY_MS).look()).toBeNull();
});

test('a request counts however long its reason is, and what is none does not', () => {
  const paths = pathsOf(workdir);
  leaveStopRequest(paths, { outcome: 'killed', reason: 'x'.repeat(5_000) });
  expect(findStopRequest(paths)).toEqual({ outcome: 'killed', reason: 'x'.repeat(500) });
  writeFileSync(paths.stopRequest, '{"outcome":"completed","reason":"so it says"}');
  expect(findStopRequest(paths)).toBeNull();
});

test('a watcher that shows no life for a minute is gone', () => {
  const paths = pathsOf(workdir);
  showLife(paths, 'launched');
  const stop = new ExternalStop(paths, true, EVERY_MS);
  const found = look(stop, 120);
  expect(found?.second).toBe(61);
  expect(found?.ending).toMatchObject({ outcome: 'cancelled', reason: expect.stringMatching(/gone silent/) });
});

test('a watcher that shows life keeps a session, the same sign again does not', () => {
  const paths = pathsOf(workdir);
  const stop = new ExternalStop(paths, true, EVERY_MS);
  expect(look(stop, 300, (second) => second % 50 === 0 && showLife(paths, `monitor ${second}`))).toBeNull();
  expect(look(stop, 300, () => showLife(paths, 'monitor 300'))?.second).toBe(61);
});

test('who was asleep as a whole, a suspended machine say, begins to listen anew', () => {
  const stop = new ExternalStop(pathsOf(workdir), true, EVERY_MS);
  expect(look(stop, 30)).toBeNull();
  jest.advanceTimersByTime(3_600_000);
  expect(stop.look()).toBeNull();
  expect(look(stop, 59)).toBeNull();
  expect(look(stop, 2)).not.toBeNull();
});

test('a session that nobody watches needs no sign', () => {
  expect(look(new ExternalStop(pathsOf(workdir), false, EVERY_MS), 300)).toBeNull();
});
