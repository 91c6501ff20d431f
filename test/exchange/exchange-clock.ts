/** The exchange's time and how to wait for it, in UTC epoch milliseconds: a `SessionClock`, or one turned by hand. */
export interface ExchangeClock {
  now(): number;
  /** Resolves at that time, at once where it has passed, or when the signal aborts. */
  until(time: number, signal?: AbortSignal): Promise<void>;
}

/** A clock that is this many milliseconds ahead of another, or behind it where that is negative. */
export function aheadOf(clock: ExchangeClock, ms: number): ExchangeClock {
  if (ms === 0) return clock;
  return {
    now: () => clock.now() + ms,
    until: (time, signal) => clock.until(time - ms, signal),
  };
}

interface Sleeper {
  readonly time: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told to go on. */
export class HandClock implements ExchangeClock {
  #now: number;
  readonly #sleepers = new Set<Sleeper>();

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  async until(time: number, signal?: AbortSignal): Promise<void> {
    if (time <= this.#now || signal?.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const sleeper = { time, wake: () => resolve() };
    this.#sleepers.add(sleeper);
    signal?.addEventListener('abort', sleeper.wake, { once: true });
    await promise;
    signal?.removeEventListener('abort', sleeper.wake);
    this.#sleepers.delete(sleeper);
  }

  /** Goes on by so much, from one sleeper's time to the next, and lets each do its work before time goes on. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const next = Math.min(...[...this.#sleepers].map(({ time }) => time));
      if (next > end) break;
      this.#now = Math.max(this.#now, next);
      for (const sleeper of this.#sleepers) {
        if (sleeper.time > this.#now) continue;
        this.#sleepers.delete(sleeper);
        sleeper.wake();
      }
      await new Promise(setImmediate);
    }
    this.#now = end;
  }
}
