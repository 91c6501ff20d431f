import { setImmediate as turn } from 'node:timers/promises';
import type { FeedClock } from '../feed-clock.ts';

interface Alarm {
  readonly time: number;
  ring(): void;
}

/** Time that stands still while anything happens, and jumps to the next alarm when nothing does. */
export class VirtualClock implements FeedClock {
  #now: number;
  readonly #alarms: Alarm[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  until(time: number, signal?: AbortSignal): Promise<void> {
    if (time <= this.#now || signal?.aborted) return turn();
    return new Promise((resolve) => {
      const alarm: Alarm = { time, ring: resolve };
      this.#alarms.push(alarm);
      signal?.addEventListener('abort', () => {
        const place = this.#alarms.indexOf(alarm);
        if (place >= 0) this.#alarms.splice(place, 1);
        resolve();
      });
    });
  }

  /** As when the machine slept, or its clock was set. */
  jump(ms: number): void {
    this.#now += ms;
  }

  /** Lets time pass until then. */
  async runUntil(end: number): Promise<void> {
    for (;;) {
      // What was woken gets as far as it comes without time passing.
      for (let turns = 0; turns < 12; turns += 1) await turn();
      const next = this.#alarms.toSorted((a, b) => a.time - b.time)[0];
      if (!next || next.time > end) break;
      this.#now = Math.max(this.#now, next.time);
      this.#alarms.splice(this.#alarms.indexOf(next), 1);
      next.ring();
    }
    this.#now = Math.max(this.#now, end);
  }
}
