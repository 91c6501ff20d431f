import type { FeedEvent } from '../feed.ts';

/** Events on their way from those who fetch them to the one who reads them, in order. */
export class EventQueue {
  readonly #waiting: FeedEvent[] = [];
  #wake: () => void = () => {};
  #isClosed = false;

  put(event: FeedEvent): void {
    this.#waiting.push(event);
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
      const event = this.#waiting.shift();
      if (event) return event;
      if (this.#isClosed) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
