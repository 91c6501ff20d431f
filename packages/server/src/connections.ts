import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** If there are more connections than this, only the probes are answered. */
  readonly mostServed: number;
  /** If there are more than this, the oldest idle connection is cut for a new one. */
  readonly mostOpen: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = { mostServed: 100, mostOpen: 500 };

/** Who is connected, and whether a request is under way there; keeps their number within bounds. */
export class Connections {
  /** Requests that were answered with 503 because there were too many connections. */
  refused = 0;
  /** Connections that were cut to make room, or came when there was none. */
  cut = 0;
  readonly #limits: ConnectionLimits;
  /** The oldest first; how many requests of each are under way. */
  readonly #open = new Map<Socket, number>();

  constructor(limits: ConnectionLimits = CONNECTION_LIMITS) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#open.size;
  }

  /** Whether there are more connections than are served. */
  get areTooMany(): boolean {
    return this.#open.size > this.#limits.mostServed;
  }

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.#add(socket));
    server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      this.#open.set(socket, (this.#open.get(socket) ?? 0) + 1);
      response.once('close', () => {
        const requests = this.#open.get(socket);
        if (requests !== undefined) this.#open.set(socket, requests - 1);
      });
    });
  }

  #add(socket: Socket): void {
    this.#open.set(socket, 0);
    socket.once('close', () => this.#open.delete(socket));
    if (this.#open.size <= this.#limits.mostOpen) return;
    // At the latest it is the new one itself.
    for (const [idle, requests] of this.#open) {
      if (requests > 0) continue;
      this.#open.delete(idle);
      idle.destroy();
      this.cut += 1;
      return;
    }
  }
}
