import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FaultSchedule } from '../faults/fault-schedule.ts';
import type { MarketView } from '../market/market-view.ts';
import type { Reaction, StreamFormat, Subscription } from './subscription.ts';

export interface HubOptions {
  readonly faults: FaultSchedule;
  readonly format: StreamFormat;
  view(path: string): MarketView;
  /** Called when somebody wants to be told something. */
  subscribed(): void;
}

interface Connection {
  readonly socket: WebSocket;
  /** When it was accepted, by the session's clock. */
  readonly since: number;
  readonly subscriptions: Map<string, Subscription>;
}

/** Who reads so slowly that more than this waits is let go, as exchanges do. */
const LARGEST_BACKLOG_BYTES = 16 * 2 ** 20;

/** The WebSocket side: who listens to what, and what is due to them. */
export class Hub {
  readonly #options: HubOptions;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  #pinged = Number.NEGATIVE_INFINITY;

  constructor(options: HubOptions) {
    this.#options = options;
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Whether anybody has to be told anything. */
  get isBusy(): boolean {
    return [...this.#connections].some(({ subscriptions }) => subscriptions.size > 0);
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer, now: number): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const url = new URL(`ws://localhost${request.url ?? '/'}`);
      const connection = { socket: webSocket, since: now, subscriptions: new Map<string, Subscription>() };
      this.#connections.add(connection);
      webSocket.on('close', () => this.#connections.delete(connection));
      // All that breaks a connection also closes it.
      webSocket.on('error', () => {});
      const { format } = this.#options;
      webSocket.on('message', (data) =>
        this.#react(connection, format.receive(String(data), url, this.#view)),
      );
      this.#react(connection, format.open(url, this.#view));
    });
  }

  /** Tells everybody what has happened since the last time. */
  push(now: number): void {
    this.#ping(now);
    for (const connection of this.#connections) {
      for (const [key, subscription] of connection.subscriptions) {
        const path = streamPath(subscription.name);
        const messages = subscription.due(this.#options.view(path));
        const silence = this.#options.faults.strike('silent-stream', path, subscription.symbol);
        const lasts = silence?.fault.lasting === true;
        if (lasts && connection.since <= silence.since) connection.subscriptions.delete(key);
        else if (silence === null || lasts)
          for (const message of messages) this.#send(connection, path, message);
      }
      if (connection.socket.bufferedAmount > LARGEST_BACKLOG_BYTES) connection.socket.terminate();
    }
  }

  /** Breaks every connection, without a word. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
    this.#connections.clear();
  }

  readonly #view = (name: string): MarketView => this.#options.view(streamPath(name));

  #react(connection: Connection, { replies, begin = new Map(), end = [] }: Reaction): void {
    for (const reply of replies) connection.socket.send(reply);
    for (const key of end) connection.subscriptions.delete(key);
    for (const [key, subscription] of begin) connection.subscriptions.set(key, subscription);
    if (begin.size > 0) this.#options.subscribed();
  }

  #send({ socket }: Connection, path: string, message: string): void {
    const cut = this.#options.faults.strike('truncated', path) !== null;
    socket.send(cut ? message.slice(0, message.length >> 1) : message);
  }

  #ping(now: number): void {
    const { pingIntervalMs } = this.#options.format;
    if (pingIntervalMs === null || now < this.#pinged + pingIntervalMs) return;
    this.#pinged = now;
    for (const { socket } of this.#connections) socket.ping();
  }
}

function streamPath(name: string): string {
  return `ws:${name}`;
}
