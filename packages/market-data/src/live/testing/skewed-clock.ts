import type { FeedClock } from '../feed-clock.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** A machine's clock that is wrong, by true time: how far ahead it is, and how much too fast its steady clock runs. */
export class SkewedClock implements FeedClock {
  readonly #true: VirtualClock;
  readonly #drift: number;
  readonly #from: number;
  /** How far the clock is ahead of true time; a test may set it meanwhile. */
  skewMs: number;

  constructor(trueTime: VirtualClock, skewMs: number, drift = 0) {
    this.#true = trueTime;
    this.#from = trueTime.now();
    this.skewMs = skewMs;
    this.#drift = drift;
  }

  now(): number {
    return this.#from + this.steady() - 1_000_000 + this.skewMs;
  }

  /** Begins somewhere, as steady clocks do. */
  steady(): number {
    return 1_000_000 + (this.#true.now() - this.#from) * (1 + this.#drift);
  }

  until(time: number, signal?: AbortSignal): Promise<void> {
    return this.#true.until(this.#true.now() + (time - this.now()) / (1 + this.#drift), signal);
  }
}
