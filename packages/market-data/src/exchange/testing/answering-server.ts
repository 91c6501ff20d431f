import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers as it is told, and remembers what it was asked. */
export class AnsweringServer {
  readonly asked: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  /** By the last part of the path; what has no answer is a 404. */
  readonly answers: Record<string, Answering | unknown> = {};
  readonly #server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    this.asked.push(`${request.method} ${pathname}${search}`);
    this.headers.push(request.headers);
    const answer = this.answers[pathname.split('/').at(-1) ?? ''];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end('{}');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async open(): Promise<this> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    return this;
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }
}
