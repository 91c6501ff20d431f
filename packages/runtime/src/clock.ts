/** The only file that reads the time. Everything else is handed a clock or a time. */

import { setTimeout as wait, setImmediate as yieldToEvents } from 'node:timers/promises';

/** A timer is never set further ahead than this, so that a machine that slept is noticed. */
const LONGEST_WAIT_MS = 60_000;

/** The machine's time; UTC epoch milliseconds. */
export function realNow(): number {
  return Date.now();
}

/** Milliseconds that only ever grow, for measuring spans. */
export function monotonicNow(): number {
  return performance.now();
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

/** The machine's own clock, for what waits by it: a change of the wall clock does not lengthen or shorten a wait. */
export class MachineClock {
  now(): number {
    return realNow();
  }

  steady(): number {
    return monotonicNow();
  }

  /** Resolves when as much time has gone by as lies between now and then, or when the signal aborts. */
  async until(time: number, signal?: AbortSignal): Promise<void> {
    const left = Math.ceil(time - realNow());
    if (left > 0) await sleep(Math.min(left, LONGEST_WAIT_MS), signal);
    else await yieldToEvents();
  }
}

/** Where session time stands against real time. At speed 1 with equal anchors the two are the same. */
export interface ClockAnchor {
  readonly sessionTime: number;
  readonly realTime: number;
  readonly speed: number;
}

/** A session's own time, which runs `speed` times as fast as the machine's. */
export class SessionClock {
  #anchor: ClockAnchor;
  #reset = new AbortController();

  constructor(anchor: ClockAnchor) {
    this.#anchor = anchor;
  }

  now(): number {
    const { sessionTime, realTime, speed } = this.#anchor;
    return sessionTime + (realNow() - realTime) * speed;
  }

  /** Goes by another anchor from now on: the machine's clock turned out to be wrong, or was set. */
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
