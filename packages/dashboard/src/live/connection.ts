import type { StreamEvent } from '@chimera/contract';

/** How it stands with the server: `lost` is when nothing was heard for a while, or the connection broke. */
export type Connectedness = 'live' | 'lost';

const KINDS: readonly StreamEvent['kind'][] = [
  'candle',
  'journal',
  'equity',
  'trade',
  'incident',
  'health',
  'book',
  'figures',
  'status',
  'reset',
];

/** The server says something once a second; after so long without a word the page is stale. */
const SILENCE_MS = 4_000;
const RETRY_MS = 1_000;

interface Listener {
  onEvent(event: StreamEvent): void;
  onChange(state: Connectedness): void;
}

/**
 * Follows the server's events from a cursor on. The browser reconnects by itself and says what it saw last; where
 * it gives up, a new source goes on from there. Either way nothing is missed and nothing comes twice.
 */
export class Connection {
  readonly #listener: Listener;
  #cursor: string;
  #source: EventSource | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #state: Connectedness = 'live';

  constructor(cursor: string, listener: Listener) {
    this.#cursor = cursor;
    this.#listener = listener;
    this.#open();
  }

  #open(): void {
    this.#source?.close();
    const source = new EventSource(`/api/v1/events?after=${encodeURIComponent(this.#cursor)}`);
    this.#source = source;
    this.#awaitWord();
    for (const kind of KINDS) {
      source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<string>) => {
        if (lastEventId !== '') this.#cursor = lastEventId;
        this.#awaitWord();
        this.#become('live');
        this.#listener.onEvent({ kind, data: JSON.parse(data) });
      });
    }
    source.onerror = () => {
      this.#become('lost');
      if (source.readyState === EventSource.CLOSED && source === this.#source) {
        setTimeout(() => this.#open(), RETRY_MS);
      }
    };
  }

  /** A connection that is open and says nothing is as good as none. */
  #awaitWord(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#become('lost');
      this.#open();
    }, SILENCE_MS);
  }

  #become(state: Connectedness): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listener.onChange(state);
  }
}
