import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { corrupted, type Faults, faultAnswer } from './faults.ts';
import { type Answer, type Call, jsonBody, type LoggedRequest, type ServiceName } from './http-call.ts';

export interface Service {
  readonly name: ServiceName;
  readonly prefix: string;
  handle(call: Call): Answer;
  /** Headers that go with all that is answered in this service's name. */
  headers?(): Readonly<Record<string, string>>;
}

interface GatewayOptions {
  readonly services: readonly Service[];
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  readonly unknown: string[];
  now(): number;
}

/** The door of all services: keeps the log, and lets faults strike. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server: Server;

  constructor(options: GatewayOptions) {
    this.#options = options;
    // Longer than any pause of a client: one that writes just as its connection is closed would see a failure.
    this.#server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      this.#serve(request, response).catch((error: Error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(error.stack);
      });
    });
  }

  /** Returns the origin. */
  async listen(port: number): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once('error', reject).listen(port, '127.0.0.1', resolve);
    await promise;
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (body === null) return;
    const { pathname, search, searchParams: query } = new URL(`http://localhost${request.url ?? '/'}`);
    const service = this.#options.services.find(({ prefix }) => pathname.startsWith(prefix));
    const path = pathname.slice(service?.prefix.length ?? 0);
    const method = request.method ?? 'GET';
    const entry = this.#log(service?.name ?? 'unknown', method, path + search, request, body);
    const fault = this.#options.faults.take(entry.service, method, entry.path);
    if (fault?.delayMs) await pause(fault.delayMs, undefined, { ref: false });
    if (fault?.hang) return;
    if (fault?.drop) {
      request.socket.destroy();
      return;
    }
    const call: Call = { method, path, query, headers: request.headers, body };
    const answer =
      fault?.status === undefined
        ? (service?.handle(call) ?? this.#refuse(method, pathname))
        : faultAnswer(fault);
    if (fault?.lose) {
      request.socket.destroy();
      return;
    }
    const content = Buffer.from(answer.body ?? '');
    response.writeHead(answer.status, {
      ...service?.headers?.(),
      ...(isBodiless(answer.status) ? {} : { 'content-length': String(content.length) }),
      ...answer.headers,
    });
    entry.status = answer.status;
    if (fault?.stall) {
      response.write(content.subarray(0, Math.floor(content.length / 2)));
      return;
    }
    if (fault?.truncate) {
      response.write(content.subarray(0, Math.floor(content.length / 2)));
      response.flushHeaders();
      // What was written has to leave before the connection goes.
      setImmediate(() => request.socket.destroy());
      return;
    }
    if (method === 'HEAD' || isBodiless(answer.status)) response.end();
    else response.end(fault?.corrupt ? corrupted(content) : content);
  }

  #log(service: ServiceName, method: string, path: string, { headers }: IncomingMessage, body: Buffer) {
    const isJson = /json/.test(headers['content-type'] ?? '') && body.length > 0;
    const time = this.#options.now();
    const read = isJson ? { body: jsonBody({ body }) } : {};
    const entry: LoggedRequest = { service, method, path, time, status: 0, ...read };
    this.#options.requests.push(entry);
    return entry;
  }

  #refuse(method: string, path: string): Answer {
    this.#options.unknown.push(`${method} ${path}`);
    return { status: 404, body: 'Not Found' };
  }
}

function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}

/** `null` where the client went away. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
