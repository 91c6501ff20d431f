/** The only file that reads the time. Everything else is handed a clock or a time. */

import os from 'node:os';
import { setTimeout as wait, setImmediate as yieldToEvents } from 'node:timers/promises';

/** A timer is never set further ahead than this: timers stand still while the machine sleeps. */
const LONGEST_WAIT_MS = 10_000;

/** The wall clock moved by more than this against the monotonic one: it was set, or the machine slept. */
const MOVED_MS = 500;

/** The monotonic clock when `performance.now()` was 0. */
const PROCESS_START_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/**
 * The machine's wall clock; UTC epoch milliseconds. It may be set in either direction at any moment: for stamps and the
 * names of files, never for what is waited for or measured.
 */
export function realNow(): number {
  return Date.now();
}

/**
 * The monotonic clock, in milliseconds: the same for all processes of a machine. It counts while a process is suspended,
 * and, on Linux, stands still while the machine sleeps. For spans, time-outs and heartbeats.
 */
export function monotonicNow(): number {
  return PROCESS_START_MS + performance.now();
}

/** Milliseconds since this process began, on the monotonic clock. */
export function processAgeMs(): number {
  return performance.now();
}

/** How long the machine has slept since it was started, and the wall clock less the monotonic one when that was read. */
const slept = { ms: 0, readAt: Number.NaN };

/**
 * The monotonic clock with the time that the machine slept, in milliseconds. Setting the wall clock does not change it.
 * The same for all processes of a machine, but for a hundredth of a second if it has slept.
 */
export function steadyNow(): number {
  const monotonic = monotonicNow();
  const offset = realNow() - monotonic;
  if (!(Math.abs(offset - slept.readAt) <= MOVED_MS)) {
    slept.readAt = offset;
    const sleptMs = uptimeWithSleepMs() - monotonic;
    // Less is the coarseness of the two clocks; a container may state an uptime of its own.
    if (Math.abs(sleptMs - slept.ms) > MOVED_MS) slept.ms = sleptMs > MOVED_MS ? sleptMs : 0;
  }
  return monotonic + slept.ms;
}

/** Counts while the machine sleeps; where it cannot be read, the machine is taken for one that never slept. */
function uptimeWithSleepMs(): number {
  try {
    return os.uptime() * 1000;
  } catch {
    return 0;
  }
}

/** Waits in real time; resolves early, without an error, when the signal aborts. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return;
  try {
    await wait(ms, undefined, signal ? { signal } : {});
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** How often a wait is looked at, and what gap between two looks is a sleep; real time. */
const LOOK_EVERY_MS = 1_000;
const ASLEEP_MS = 10_000;

/** Resolves after `ms` without a sleep of the machine or of this process: after one the time begins anew. */
export async function awakeFor(ms: number, signal?: AbortSignal, asleepMs = ASLEEP_MS): Promise<void> {
  let looked = steadyNow();
  let until = looked + ms;
  while (looked < until && !signal?.aborted) {
    await sleep(Math.min(LOOK_EVERY_MS, until - looked), signal);
    const now = steadyNow();
    if (now - looked > asleepMs) until = now + ms;
    looked = now;
  }
}

/** Whether work settles within `ms`, or before the signal. No timer is left behind, which would keep a process alive. */
export async function settlesWithin(
  work: Promise<unknown>,
  ms: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  const settled = work.then(
    () => true,
    () => true,
  );
  const late = sleep(ms, signal ? AbortSignal.any([signal, over.signal]) : over.signal).then(() => false);
  const isSettled = await Promise.race([settled, late]);
  over.abort();
  return isSettled;
}

/** The machine's own clock, for what waits by it: a change of the wall clock does not lengthen or shorten a wait. */
export class MachineClock {
  now(): number {
    return realNow();
  }

  steady(): number {
    return steadyNow();
  }

  /** Resolves when as much time has gone by as lies between now and then (or somewhat earlier), or when the signal aborts. */
  async until(time: number, signal?: AbortSignal): Promise<void> {
    const left = Math.ceil(time - realNow());
    if (left > 0) await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
    else await yieldToEvents();
  }
}

/** Where session time stands against real time, which `steadyNow` counts. */
export interface ClockAnchor {
  /** UTC epoch milliseconds. */
  readonly sessionTime: number;
  /** What `steadyNow` said then: all processes of a session share the machine, and with it that clock. */
  readonly steadyTime: number;
  readonly speed: number;
}

/**
 * A session's own time, which runs `speed` times as fast as real time. The wall clock has no say: setting it changes
 * nothing, in either direction.
 */
export class SessionClock {
  #anchor: ClockAnchor;
  #reset = new AbortController();

  constructor(anchor: ClockAnchor) {
    this.#anchor = anchor;
  }

  now(): number {
    const { sessionTime, steadyTime, speed } = this.#anchor;
    return sessionTime + (steadyNow() - steadyTime) * speed;
  }

  /** Goes by another anchor from now on: the session's time turned out to be wrong. */
  anchor(anchor: ClockAnchor): void {
    this.#anchor = anchor;
    this.#reset.abort();
    this.#reset = new AbortController();
  }

  /** Resolves at that session time, or when the signal aborts. Lets other events run even when it is late. */
  async until(sessionTime: number, signal?: AbortSignal): Promise<void> {
    let left = this.#realMsUntil(sessionTime);
    if (left <= 0) await yieldToEvents();
    while (left > 0 && !signal?.aborted) {
      const { signal: reset } = this.#reset;
      await sleep(Math.min(left, LONGEST_WAIT_MS), signal ? AbortSignal.any([signal, reset]) : reset);
      left = this.#realMsUntil(sessionTime);
    }
  }

  #realMsUntil(sessionTime: number): number {
    return Math.ceil((sessionTime - this.now()) / this.#anchor.speed);
  }
}

/** `2026-01-01T00:00:00Z`: ISO 8601 to the second. */
export function isoTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `20260101-000000`, as report files are named. */
export function fileTime(time: number): string {
  return isoTime(time).replace(/[-:Z]/g, '').replace('T', '-');
}
