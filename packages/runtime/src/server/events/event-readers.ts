import { Full } from '../problem.ts';
import type { ServedSession } from '../served-session.ts';
import type { Cursor } from './cursor.ts';
import { EventStream } from './event-stream.ts';

/** A browser has up to six connections to one server; this is enough for several pages, and bounded. */
export const MOST_READERS = 16;

/** Everybody who follows the ledger now. */
export class EventReaders {
  readonly #session: ServedSession;
  readonly #streams = new Set<EventStream>();

  constructor(session: ServedSession) {
    this.#session = session;
  }

  /** Throws `Full` where there are too many. */
  open(from: Cursor | null): ReadableStream<Uint8Array> {
    if (this.#streams.size >= MOST_READERS) {
      const message = `${MOST_READERS} readers follow already: close one, or ask the lists`;
      throw new Full(message);
    }
    const stream = new EventStream(this.#session, from, () => this.#streams.delete(stream));
    this.#streams.add(stream);
    return stream.body;
  }

  /** Each is told what there still is, and let go. */
  end(): void {
    for (const stream of this.#streams) stream.end();
  }
}
