import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { monotonicNow } from '@chimera/base';
import { beforeAll, expect, test } from '@jest/globals';
import { ServedBook, tradedBook } from './testing/served-book.ts';

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
});

async function connected({ url }: ServedBook): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.setEncoding('utf8');
  return socket;
}

/** What the server says until it ends the connection. */
async function everything(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) text += chunk;
  return text;
}

/** What every answer says, also to what is no request at all. */
const FORBIDDEN = {
  'cache-control': 'no-store',
  'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

test('headers beyond their bound are refused', async () => {
  const { status, headers, json } = await served.ask('/healthz', { headers: { 'x-long': 'x'.repeat(9000) } });
  expect(status).toBe(431);
  expect(headers).toMatchObject(FORBIDDEN);
  expect(json()).toEqual({
    error: { status: 431, message: 'the head of the request has more than 8192 bytes' },
  });
});

test.each([
  'GET /healthz HTTP/1.1',
  'nonsense',
  'GET  HTTP/1.1',
  'GET healthz HTTP/1.0',
  'BREW /healthz HTTP/1.1',
])('what is no request is answered in JSON, with the headers of every answer: %j', async (head) => {
  const socket = await connected(served);
  socket.write(`${head}\r\nConnection: close\r\n\r\n`);
  const [top = '', body = ''] = (await everything(socket)).split('\r\n\r\n');
  const [line = '', ...lines] = top.split('\r\n');
  expect(line).toMatch(/^HTTP\/1\.1 400 /);
  const headers = Object.fromEntries(
    lines.map((each) => [each.split(': ')[0]!.toLowerCase(), each.slice(each.indexOf(': ') + 2)]),
  );
  expect(headers).toMatchObject(FORBIDDEN);
  expect(JSON.parse(body)).toEqual({ error: { status: 400, message: expect.any(String) } });
});

test('a client that never finishes its request is cut off', async () => {
  const socket = await connected(served);
  const begun = monotonicNow();
  socket.write('GET /healthz HTTP/1.1\r\nHost: loc');
  expect(await everything(socket)).toMatch(/^HTTP\/1\.1 408 /);
  expect(monotonicNow() - begun).toBeLessThan(5000);
});

test('a connection on which nothing is said is closed without an answer', async () => {
  const socket = await connected(served);
  const begun = monotonicNow();
  expect(await everything(socket)).toBe('');
  // Not at once: a browser opens it before it needs it.
  expect(monotonicNow() - begun).toBeGreaterThan(1000);
});

test('a request without any host, or with an address that is none, is refused', async () => {
  for (const head of [
    'GET /healthz HTTP/1.0',
    'GET healthz HTTP/1.0',
    'OPTIONS * HTTP/1.1\r\nHost: localhost',
  ]) {
    const socket = await connected(served);
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
    expect([head, await everything(socket)]).toEqual([head, expect.stringMatching(/^HTTP\/1\.1 400 /)]);
  }
});

test('it closes at once, though a client keeps its connection and another is in the middle of a request', async () => {
  const closing = await ServedBook.start(tradedBook());
  const idle = await connected(closing);
  idle.write(`GET /healthz HTTP/1.1\r\nHost: ${new URL(closing.url).host}\r\n\r\n`);
  const [answer] = await once(idle, 'data');
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  const halfway = await connected(closing);
  halfway.write('GET /healthz HTTP/1.1\r\n');
  const ends = [idle, halfway].map((socket) => once(socket.resume(), 'close'));
  const begun = monotonicNow();
  await closing.close();
  expect(monotonicNow() - begun).toBeLessThan(1000);
  await Promise.all(ends);
});

test('a port that is taken is a mistake that names it', async () => {
  const port = Number(new URL(served.url).port);
  const server = { enabled: true, host: '127.0.0.1', port };
  await expect(ServedBook.start(served.book, { server })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is taken by another program: stop it, or choose another with --port or unified_server.port`,
  );
});

test('a host that is no address of this machine is a mistake that names it', async () => {
  const server = { enabled: true, host: '192.0.2.1', port: 0 };
  await expect(ServedBook.start(served.book, { server })).rejects.toThrow(
    /192\.0\.2\.1 cannot be listened on/,
  );
});
