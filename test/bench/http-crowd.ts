import { connect, type Socket } from 'node:net';

/** How many connections of each kind there are at a time. */
const ASKERS = 300;
const READERS = 16;
const SLOW_READERS = 16;
const HALF_HEADS = 50;

export const CROWD = `${ASKERS} askers, ${READERS} readers of the events from the start, ${SLOW_READERS} that never take what they asked for, ${HALF_HEADS} that never end their head`;

const PATHS = [
  '/api/v1/page',
  '/api/v1/status',
  '/api/v1/journal',
  '/api/v1/equity?session=all',
  '/metrics',
  '/',
] as const;
const EVENTS = '/api/v1/events?after=start';
const AGAIN_AFTER_MS = 20;

/** Hundreds of connections to a session's server that come again as soon as they are closed. */
export class HttpCrowd {
  /** Answers by their status. */
  readonly answers = new Map<string, number>();
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  #isOver = false;

  constructor(port: number) {
    this.#port = port;
    for (let each = 0; each < READERS; each += 1) this.#again(this.#headOf(EVENTS), true);
    for (let each = 0; each < SLOW_READERS; each += 1) this.#again(this.#headOf(EVENTS), false);
    // Who comes too late for one of the places that are served gets none.
    for (let each = 0; each < ASKERS; each += 1) this.#ask(each);
    for (let each = 0; each < HALF_HEADS; each += 1) this.#again('GET / HTTP/1.1\r\nhost: 127', true);
  }

  close(): void {
    this.#isOver = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Asks for one path after the other, each over a connection of its own. */
  #ask(turn: number): void {
    const socket = this.#open(this.#headOf(PATHS[turn % PATHS.length]!, 'connection: close\r\n'), () =>
      this.#ask(turn + 1),
    );
    socket.once('data', (chunk) => {
      const status = chunk.subarray(9, 12).toString('latin1');
      this.answers.set(status, (this.answers.get(status) ?? 0) + 1);
    });
    socket.resume();
  }

  #again(head: string, reads: boolean): void {
    const socket = this.#open(head, () => this.#again(head, reads));
    if (reads) socket.resume();
  }

  #open(head: string, next: () => void): Socket {
    const socket = connect(this.#port, '127.0.0.1', () => socket.write(head, 'latin1'));
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => {
      this.#sockets.delete(socket);
      if (!this.#isOver) setTimeout(next, AGAIN_AFTER_MS);
    });
    return socket;
  }

  #headOf(path: string, more = ''): string {
    return `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\n${more}\r\n`;
  }
}
