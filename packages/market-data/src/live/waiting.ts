import type { FeedClock } from './feed-clock.ts';

/** A wait for a time that anybody may cut short. */
export class Waiting {
  readonly #clock: FeedClock;
  #alarm: AbortController | null = null;

  constructor(clock: FeedClock) {
    this.#clock = clock;
  }

  wake(): void {
    this.#alarm?.abort();
  }

  async until(time: number, signal: AbortSignal): Promise<void> {
    const alarm = new AbortController();
    const wake = () => alarm.abort();
    this.#alarm = alarm;
    signal.addEventListener('abort', wake, { once: true });
    if (signal.aborted) alarm.abort();
    await this.#clock.until(time, alarm.signal);
    signal.removeEventListener('abort', wake);
    this.#alarm = null;
  }
}
