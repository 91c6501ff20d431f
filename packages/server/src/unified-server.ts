import { createServer, type Server } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { NOTHING_ASKED } from '@chimera/answers';
import type { Log } from '@chimera/base';
import { getRequestListener } from '@hono/node-server';
import { createApp, REFUSAL_HEADERS } from './app.ts';
import { CONNECTION_LIMITS, type ConnectionLimits, Connections } from './connections.ts';
import { EventReaders, READER_LIMITS, type ReaderLimits } from './events/event-readers.ts';
import type { HttpSession } from './http-session.ts';
import { KeptAnswers } from './kept-answer.ts';
import { OperationCount } from './operation-count.ts';

/** What one client may take of the process; milliseconds and bytes. */
const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 2_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 500,
  // Node would answer a request without a host itself, without the headers that every answer has.
  requireHostHeader: false,
};
/** A connection on which nothing moves for so long is cut: a client that does not read its answer. */
const IDLE_TIMEOUT_MS = 15_000;

const REACHED_AS_LOCALHOST = ['127.0.0.1', '0.0.0.0', '::'];

/** Answers that are on their way get so long to arrive when the server closes. */
const CLOSING_GRACE_MS = 500;

export interface UnifiedServer {
  readonly url: string;
  /** Requests attempted, and those that failed here. */
  readonly operations: OperationCount;
  /** Resolves within a second, no matter who is still connected. */
  close(): Promise<void>;
}

/** What all clients together may take. */
export type ServerLimits = ReaderLimits & ConnectionLimits;

const SERVER_LIMITS: ServerLimits = { ...READER_LIMITS, ...CONNECTION_LIMITS };

/** Listens where the plan says; a mistake about the port rejects with a message for people. */
export async function startUnifiedServer(
  session: HttpSession,
  log: Log,
  limits: Partial<ServerLimits> = {},
): Promise<UnifiedServer> {
  const operations = new OperationCount();
  const allLimits = { ...SERVER_LIMITS, ...limits };
  const connections = new Connections(allLimits);
  const kept = new KeptAnswers(session);
  const readers = new EventReaders(
    session.answers,
    {
      figures: async () => decoder.decode((await kept.of('/api/v1/figures')).text.plain),
      status: async () => decoder.decode(await bodyOf(session, '/api/v1/status')),
    },
    ({ stack, message }) => log.error(`The events cannot be told: ${stack ?? message}`),
    allLimits,
  );
  const app = createApp(session, { readers, kept, connections, operations, log });
  const server = createServer(LIMITS, getRequestListener(app.fetch, { errorHandler: refuseMalformed }));
  // What a client expects beyond `100-continue` may be ignored (RFC 9110, 10.1.1); Node would refuse it with a bare 417.
  server.on('checkExpectation', (...asked) => server.emit('request', ...asked));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseUnread(error, socket));
  server.setTimeout(IDLE_TIMEOUT_MS);
  connections.watch(server);
  const { host, port } = session.plan.server;
  await listen(server, host, port);
  const name = REACHED_AS_LOCALHOST.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${(server.address() as AddressInfo).port}`;
  return { url, operations, close: () => close(server, readers, session) };
}

const decoder = new TextDecoder();

async function bodyOf({ answers, now, metrics }: HttpSession, path: string): Promise<Uint8Array> {
  const { body } = await answers.endpoint(path, NOTHING_ASKED, { now: now(), metrics: metrics() });
  return body ?? new Uint8Array();
}

/** What is no request at all, by its address or its host, never reaches the app. */
function refuseMalformed(): Response {
  const error = { status: 400, message: 'the request is malformed' };
  return Response.json({ error }, { status: 400, headers: REFUSAL_HEADERS });
}

/**
 * What Node's parser refuses is no request yet: it is answered by hand, and the connection is closed. A connection on which nothing was said is
 * closed without a word: browsers open some before they need them, and would take an answer for that to the request that they send just then.
 */
function refuseUnread({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  const isUnused = socket instanceof Socket && socket.bytesRead === 0;
  if (code === 'ECONNRESET' || !socket.writable || isUnused) {
    socket.destroy();
    return;
  }
  const [status, title, message] =
    code === 'HPE_HEADER_OVERFLOW'
      ? [
          431,
          'Request Header Fields Too Large',
          `the head of the request has more than ${LIMITS.maxHeaderSize} bytes`,
        ]
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout', 'the request did not arrive in time']
        : [400, 'Bad Request', 'the request is malformed'];
  const body = JSON.stringify({ error: { status, message } });
  const headers = Object.entries({
    ...REFUSAL_HEADERS,
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${title}`, ...headers, '', body].join('\r\n'));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const refuse = (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port)));
  server.once('error', refuse);
  server.listen({ host, port, exclusive: true }, () => {
    server.off('error', refuse);
    resolve();
  });
  return promise;
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const remedy = 'choose another with --port or unified_server.port';
  if (code === 'EADDRINUSE')
    return `port ${port} on ${host} is taken by another program: stop it, or ${remedy}`;
  if (code === 'EACCES') return `port ${port} on ${host} is not open to this user: ${remedy}`;
  return `port ${port} on ${host} cannot be listened on: ${message}`;
}

async function close(server: Server, readers: EventReaders, session: HttpSession): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const cut = setTimeout(() => server.closeAllConnections(), CLOSING_GRACE_MS);
  server.close(() => resolve());
  await Promise.race([readers.end(), promise]);
  await promise;
  clearTimeout(cut);
  await session.answers.close();
}
