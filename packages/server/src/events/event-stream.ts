import type { Cursor } from '@chimera/answers';
import { monotonicNow } from '@chimera/base';

/** What a client that lost its connection waits before it asks again. */
const RETRY_MS = 1_000;

/** At most this is handed to a connection at once. */
const CHUNK_BYTES = 64 * 1024;

const encoder = new TextEncoder();

export interface StreamOwner {
  /** The reader left. */
  readonly onGone: (stream: EventStream) => void;
  /** Ends the connection, whether or not anything moves on it. */
  readonly cut: () => void;
}

/**
 * One reader of the events. It is handed what was rendered for all of them; what it has not taken yet waits here, and
 * `waitingBytes` says how much that is.
 */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Where the reader stands while it is behind the others; `null` once it has all that they have. */
  cursor: Cursor | null;
  /** The equity point of the cursor's time as it was told, if it was. */
  lastPoint: number | null = null;
  /** When the next status is due; monotonic milliseconds. */
  statusDue = 0;
  readonly #cut: () => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  #waited = 0;
  #movedAt = 0;

  /** `from`: where the reader stopped, `null` for what comes from now on. */
  constructor(from: Cursor | null, { onGone, cut }: StreamOwner) {
    this.cursor = from;
    this.#cut = cut;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => {
          this.#controller = null;
          onGone(this);
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    );
    this.tell(encoder.encode(`retry: ${RETRY_MS}\n\n`));
  }

  /** Handed over, and not yet taken. */
  get waitingBytes(): number {
    return -(this.#controller?.desiredSize ?? 0);
  }

  /** For how long the reader has taken nothing of what waits for it, as far as it was looked. */
  stalledMs(): number {
    const now = monotonicNow();
    const waits = this.waitingBytes;
    if (waits === 0 || waits < this.#waited) this.#movedAt = now;
    this.#waited = waits;
    return now - this.#movedAt;
  }

  tell(bytes: Uint8Array): void {
    if (this.#controller === null || bytes.length === 0) return;
    if (this.waitingBytes === 0) this.#movedAt = monotonicNow();
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
      this.#controller.enqueue(bytes.subarray(from, from + CHUNK_BYTES));
    }
    this.#waited += bytes.length;
  }

  end(): void {
    this.#controller?.close();
    this.#controller = null;
  }

  /** Cuts the connection; the reader may come back with the last id that it saw. */
  drop(): void {
    this.#controller = null;
    this.#cut();
  }
}
