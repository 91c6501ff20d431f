import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExchangeClock } from '../exchange-clock.ts';
import type { FaultSchedule } from '../faults/fault-schedule.ts';
import type { MarketView } from '../market/market-view.ts';
import { webPage } from './web-page.ts';
import type { Answer, RestFormat } from './wire.ts';

/** One request as it came in; `status` is 0 where there was no answer, and 101 for every wish for a WebSocket. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** By the session's clock. */
  readonly time: number;
  status: number;
}

export interface DoorOptions {
  readonly clock: ExchangeClock;
  /** Whether answers carry a `Date` header. */
  readonly dated: boolean;
  readonly faults: FaultSchedule;
  readonly format: RestFormat;
  view(path: string): MarketView;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** How often and how long a port that is taken is waited for. */
const ATTEMPTS = 50;
const ATTEMPT_PAUSE_MS = 100;

/** The HTTP side: keeps the log, lets faults strike, asks the exchange's format for everything else. */
export class Door {
  readonly requests: LoggedRequest[] = [];
  readonly #options: DoorOptions;
  readonly #closing = new AbortController();
  readonly #upgraded = new Set<Duplex>();
  #server: Server | null = null;
  #port = 0;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  get port(): number {
    return this.#port;
  }

  get isOpen(): boolean {
    return this.#server !== null;
  }

  /** Listens, always on the same port after the first time, even if somebody else has it for a moment. */
  async open(port = this.#port): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        this.#server = await this.#listening(port);
        this.#port = (this.#server.address() as AddressInfo).port;
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt >= ATTEMPTS) throw error;
        await pause(ATTEMPT_PAUSE_MS);
      }
    }
  }

  /** Breaks every connection and listens no more: who comes now is refused. */
  async shut(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const { promise, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    server.closeAllConnections();
    for (const socket of this.#upgraded) socket.destroy();
    await promise;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.shut();
  }

  async #listening(port: number): Promise<Server> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Longer than any pause of a client: one that asks just as its connection is closed would see a failure.
    const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      this.#serve(request, response).catch((error: Error) => {
        if (!response.headersSent) response.writeHead(500);
        response.end(error.stack);
      });
    });
    server.on('upgrade', (request, socket, head) => {
      const [path = '/', query = ''] = (request.url ?? '/').split('?');
      this.requests.push({ method: 'WS', path, query, time: this.#options.clock.now(), status: 101 });
      // The one who leaves during the handshake is no matter.
      socket.on('error', () => {});
      this.#upgraded.add(socket);
      socket.on('close', () => this.#upgraded.delete(socket));
      this.#options.upgrade(request, socket, head);
    });
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
    await promise;
    return server;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, faults } = this.#options;
    request.resume();
    const { pathname: path, search, searchParams: query } = new URL(`http://localhost${request.url ?? '/'}`);
    const method = request.method ?? 'GET';
    const entry: LoggedRequest = { method, path, query: search.slice(1), time: clock.now(), status: 0 };
    this.requests.push(entry);
    const hang = faults.strike('hang', path);
    if (hang !== null) {
      // Who waited to the end is cut off.
      await clock.until(hang.until, this.#closing.signal);
      request.socket.destroy();
      return;
    }
    const slow = faults.strike('slow', path);
    if (slow !== null) await pause(slow.fault.delayMs, undefined, { ref: false });
    const reset = faults.strike('refused', path) ?? faults.strike('reset', path);
    if (reset !== null && !('at' in reset.fault && reset.fault.at === 'body')) {
      request.socket.destroy();
      return;
    }
    const answer = this.#answer({ method, path, query, view: this.#options.view(path) });
    entry.status = answer.status;
    const content = Buffer.from(answer.body);
    // Node would state the machine's time.
    response.sendDate = false;
    const date = this.#options.dated ? { date: new Date(clock.now()).toUTCString() } : {};
    response.writeHead(answer.status, {
      'content-length': String(content.length),
      ...date,
      ...answer.headers,
    });
    if (reset === null) {
      response.end(method === 'HEAD' ? '' : content);
      return;
    }
    response.write(content.subarray(0, content.length >> 1));
    // What was written has to leave before the connection breaks.
    setImmediate(() => request.socket.destroy());
  }

  #answer(call: Parameters<RestFormat['answer']>[0]): Answer {
    const { faults, format } = this.#options;
    const other = faults.strike('status', call.path);
    if (other !== null) {
      const { status, retryAfterSeconds } = other.fault;
      const answer = format.error(status);
      if (retryAfterSeconds === undefined) return answer;
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(retryAfterSeconds) } };
    }
    const page = faults.strike('html', call.path);
    if (page !== null) return webPage(page.fault.status ?? 200);
    const admitted = format.admit(call);
    if (isAnswer(admitted)) return admitted;
    const answer = format.answer(call);
    const body =
      answer.status === 200 && faults.strike('truncated', call.path)
        ? answer.body.slice(0, answer.body.length >> 1)
        : answer.body;
    return { ...answer, headers: { ...answer.headers, ...admitted }, body };
  }
}

function isAnswer(value: Answer | Readonly<Record<string, string>>): value is Answer {
  return typeof value.status === 'number';
}
