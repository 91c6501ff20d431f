import os from 'node:os';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import {
  awakeFor,
  fileTime,
  isoTime,
  monotonicNow,
  realNow,
  SessionClock,
  settlesWithin,
  sleep,
  steadyNow,
} from './clock.ts';

const START = Date.UTC(2026, 0, 1);

/** A clock that began `realMsAgo` and runs `speed` times as fast. */
function clock(speed: number, realMsAgo = 0): SessionClock {
  return new SessionClock({ sessionTime: START, steadyTime: steadyNow() - realMsAgo, speed });
}

async function tookMs(work: Promise<void>): Promise<number> {
  const begun = monotonicNow();
  await work;
  return monotonicNow() - begun;
}

describe('session time', () => {
  test.each([0.5, 1, 720])('runs %d times as fast as the machine', (speed) => {
    const passed = clock(speed, 10_000).now() - START;
    expect(passed).toBeGreaterThanOrEqual(10_000 * speed);
    expect(passed).toBeLessThan(10_500 * speed);
  });

  test('is the real one at speed 1 with equal anchors', () => {
    const now = realNow();
    const live = new SessionClock({ sessionTime: now, steadyTime: steadyNow(), speed: 1 });
    expect(Math.abs(live.now() - realNow())).toBeLessThan(5);
  });
});

describe('the wall clock is set', () => {
  const HOUR_MS = 3_600_000;
  afterEach(() => {
    jest.restoreAllMocks();
    // What was read of the clocks is read anew.
    steadyNow();
  });

  function setBy(ms: number): void {
    const real = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => real() + ms);
  }

  function sleptFor(ms: number): void {
    const real = os.uptime.bind(os);
    jest.spyOn(os, 'uptime').mockImplementation(() => real() + ms / 1000);
    setBy(ms);
  }

  test.each([-24 * HOUR_MS, -HOUR_MS, HOUR_MS, 24 * HOUR_MS])(
    'by %d ms: session time goes on as if nothing had been',
    async (ms) => {
      const session = clock(600);
      const before = session.now();
      setBy(ms);
      const passed = session.now() - before;
      expect(passed).toBeGreaterThanOrEqual(0);
      expect(passed).toBeLessThan(600_000);
      expect(await tookMs(session.until(before + 60_000))).toBeLessThan(5_000);
    },
  );

  test('during a wait: it ends when it would have', async () => {
    const session = clock(1);
    const wait = tookMs(session.until(START + 300));
    setBy(-HOUR_MS);
    expect(await wait).toBeLessThan(5_000);
  });

  test('and the time that the machine slept has passed for the session', () => {
    const session = clock(1);
    sleptFor(HOUR_MS);
    expect(Math.abs(session.now() - START - HOUR_MS)).toBeLessThan(2_000);
  });

  test('and where the uptime cannot be read, the machine never slept', () => {
    const session = clock(1);
    setBy(HOUR_MS);
    jest.spyOn(os, 'uptime').mockImplementation(() => {
      throw new Error('no /proc');
    });
    expect(session.now() - START).toBeLessThan(2_000);
  });
});

describe('waiting for a session time', () => {
  test('ends at it, never before', async () => {
    const session = clock(600);
    const took = await tookMs(session.until(START + 60_000));
    expect(session.now()).toBeGreaterThanOrEqual(START + 60_000);
    expect(took).toBeGreaterThan(80);
    expect(took).toBeLessThan(5_000);
  });

  test('that is over ends in the next turn, so that other events run', async () => {
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    await clock(1, 1000).until(START);
    expect(others).toBe(1);
  });

  test('ends at once when it is aborted, without an error', async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    expect(await tookMs(clock(1).until(START + 3_600_000, stop.signal))).toBeLessThan(2_000);
    expect(await tookMs(clock(1).until(START + 3_600_000, stop.signal))).toBeLessThan(2_000);
  });
});

describe('sleeping', () => {
  test('takes real time', async () => {
    expect(await tookMs(sleep(30))).toBeGreaterThanOrEqual(28);
  });

  test('ends early when it is aborted, before or meanwhile', async () => {
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    expect(await tookMs(sleep(60_000, stop.signal))).toBeLessThan(2_000);
    expect(await tookMs(sleep(60_000, stop.signal))).toBeLessThan(2_000);
  });
});

describe('a time in words', () => {
  test.each([
    [START, '2026-01-01T00:00:00Z', '20260101-000000'],
    [Date.UTC(2026, 10, 22, 15, 4, 5, 999), '2026-11-22T15:04:05Z', '20261122-150405'],
    [0, '1970-01-01T00:00:00Z', '19700101-000000'],
  ])('%d is %s, and %s in the name of a file', (time, iso, file) => {
    expect(isoTime(time)).toBe(iso);
    expect(fileTime(time)).toBe(file);
  });
});

test('a wait that the machine sleeps in begins anew', async () => {
  const begun = steadyNow();
  const waited = awakeFor(200, undefined, 250);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  await waited;
  expect(steadyNow() - begun).toBeGreaterThanOrEqual(500);
  await awakeFor(60_000, AbortSignal.timeout(5));
});

describe('what settles in time', () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

  test.each([
    ['does', Promise.resolve()],
    ['fails, which is an end too', Promise.reject(new Error('no'))],
  ])('%s, and leaves no timer behind that keeps the process alive', async (_, work) => {
    const before = timers();
    expect(await settlesWithin(work, 60_000)).toBe(true);
    expect(timers()).toBe(before);
  });

  test('does not, or not before the signal', async () => {
    const never = new Promise(() => {});
    expect(await settlesWithin(never, 5)).toBe(false);
    const before = timers();
    expect(await settlesWithin(never, 60_000, AbortSignal.timeout(5))).toBe(false);
    expect(await settlesWithin(never, 60_000, AbortSignal.abort())).toBe(false);
    expect(timers()).toBe(before);
  });
});
