import { type IncomingMessage, request } from 'node:http';
import type { StreamEvent } from '@chimera/contract';

/** One event as it came. */
export type HeardEvent = StreamEvent & { readonly id: string | null };

/** Follows a server's events as a browser does, without its patience. */
export class EventReader {
  readonly heard: HeardEvent[] = [];
  readonly response: Promise<IncomingMessage>;
  readonly ended: Promise<void>;
  readonly #outgoing;
  #text = '';
  #onNews: () => void = () => {};

  constructor(url: string, query = '', headers: Record<string, string> = {}) {
    const { hostname, port } = new URL(url);
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const over = Promise.withResolvers<void>();
    this.response = promise;
    this.ended = over.promise;
    this.#outgoing = request(
      { hostname, port, path: `/api/v1/events${query}`, headers, agent: false },
      (incoming) => {
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => this.#take(chunk));
        incoming.on('close', () => {
          over.resolve();
          this.#onNews();
        });
        resolve(incoming);
      },
    );
    this.#outgoing.on('error', reject).end();
  }

  /** Waits until as much was heard; rejects where the stream ends before. */
  async until(isEnough: (heard: readonly HeardEvent[]) => boolean): Promise<readonly HeardEvent[]> {
    let isOver = false;
    void this.ended.then(() => {
      isOver = true;
    });
    while (!isEnough(this.heard)) {
      if (isOver)
        throw new Error(`the stream ended after ${JSON.stringify(this.heard.map(({ kind }) => kind))}`);
      await new Promise<void>((resolve) => {
        this.#onNews = resolve;
      });
    }
    return this.heard;
  }

  close(): void {
    this.#outgoing.destroy();
  }

  #take(chunk: string): void {
    this.#text += chunk;
    const blocks = this.#text.split('\n\n');
    this.#text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
      const [kind, data] = [field('event'), field('data')];
      if (kind !== null && data !== null)
        this.heard.push({ kind, id: field('id'), data: JSON.parse(data) } as HeardEvent);
    }
    this.#onNews();
  }
}

export function ofKind<Kind extends StreamEvent['kind']>(heard: readonly HeardEvent[], kind: Kind) {
  return heard.filter((event): event is Extract<HeardEvent, { kind: Kind }> => event.kind === kind);
}
