import { monotonicNow } from '@chimera/base';
import type { FeedEvent } from '../feed.ts';

/** Events on their way from those who fetch them to the one who reads them, in order. */
export class EventQueue {
  readonly #waiting: { readonly event: FeedEvent; readonly cameAt: number }[] = [];
  #cameAt: number | undefined;
  #wake: () => void = () => {};
  #isClosed = false;

  /** When the event that was taken last was put, by `monotonicNow`. */
  get cameAt(): number | undefined {
    return this.#cameAt;
  }

  put(event: FeedEvent): void {
    this.#waiting.push({ event, cameAt: monotonicNow() });
    this.#wake();
  }

  /** Nothing comes any more; what waits is still handed out. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** `null` after the last one. */
  async take(): Promise<FeedEvent | null> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next) {
        this.#cameAt = next.cameAt;
        return next.event;
      }
      if (this.#isClosed) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
