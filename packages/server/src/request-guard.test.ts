import { beforeAll, describe, expect, test } from '@jest/globals';
import { ServedBook, tradedBook } from './testing/served-book.ts';

let served: ServedBook;
let port: string;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
  port = new URL(served.url).port;
});

describe('the host', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s is answered', async (name) => {
    expect((await served.ask('/healthz', { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  // biome-ignore format: a table is read by column
  test.each([
    ['another name', 'chimera.example:PORT'], ['a name that begins like ours', 'localhost.example:PORT'],
    ['another address', '192.168.0.7:PORT'], ['no port', 'localhost'], ['another port', 'localhost:1'],
    ['an absolute name', 'localhost.:PORT'], ['the wildcard', '0.0.0.0:PORT'],
  ])('%s is refused', async (_, host) => {
    const answer = await served.ask('/healthz', { headers: { host: host.replace('PORT', port) } });
    expect(answer.status).toBe(403);
    expect(answer.json().error).toMatchObject({ status: 403, message: expect.stringContaining('host') });
  });

  test('one that is no host at all is refused', async () => {
    for (const host of ['a b', '/', ':', 'localhost:port', 'user@localhost:80']) {
      const { status } = await served.ask('/healthz', { headers: { host } });
      expect([host, status >= 400 && status < 500]).toEqual([host, true]);
    }
  });

  test('the configured one is answered where the server is not on loopback', async () => {
    const server = { enabled: true, host: '0.0.0.0', port: 0 };
    const open = await ServedBook.start(tradedBook(), { server });
    const own = new URL(open.url).port;
    const statusFor = async (host: string) =>
      (await open.ask('/healthz', { headers: { host: `${host}:${own}` } })).status;
    expect(await statusFor('0.0.0.0')).toBe(200);
    expect(await statusFor('localhost')).toBe(200);
    expect(await statusFor('chimera.example')).toBe(403);
  });
});

describe('the origin', () => {
  test('its own is answered', async () => {
    const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await served.ask('/healthz', { headers })).status).toBe(200);
  });

  test.each([
    'http://chimera.example',
    'null',
    'http://localhost',
    'https://localhost:PORT',
    'http://127.0.0.1:PORT',
  ])('%s is refused', async (origin) => {
    const headers = { host: `localhost:${port}`, origin: origin.replace('PORT', port) };
    const answer = await served.ask('/healthz', { headers });
    expect(answer.status).toBe(403);
    expect(answer.json().error).toMatchObject({ message: expect.stringContaining('origin') });
  });
});

describe('the method', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
    for (const path of ['/', '/healthz', '/api/v1/orders', '/nowhere']) {
      const { status, headers } = await served.ask(path, { method });
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
    }
  });

  test('HEAD answers like GET, without a body', async () => {
    for (const path of ['/', '/healthz', '/metrics', '/api/v1/status', '/nowhere']) {
      const get = await served.ask(path);
      const head = await served.ask(path, { method: 'HEAD' });
      expect([path, head.status, head.headers['content-type'], head.text]).toEqual([
        path,
        get.status,
        get.headers['content-type'],
        '',
      ]);
    }
  });
});

describe('the address', () => {
  test('an unknown one is nothing', async () => {
    for (const path of ['/nowhere', '/api/v2', '/page.js', '/healthz/', '/api/v1/../../etc/passwd', '//']) {
      const { status, json } = await served.ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(json().error).toMatchObject({ status: 404 });
    }
  });

  test('a long one is refused', async () => {
    expect((await served.ask(`/healthz?${'x'.repeat(3000)}`)).status).toBe(414);
  });

  test('one of another server is refused', async () => {
    expect((await served.ask(`http://localhost:${port}/healthz`)).status).toBe(400);
    expect((await served.ask('http://chimera.example/healthz')).status).toBe(400);
  });
});

test('what a client expects beyond an answer is not looked at', async () => {
  for (const wish of ['*', '200-ok', '100-continue']) {
    const { status, json } = await served.ask('/healthz', { headers: { expect: wish } });
    expect([wish, status, json()]).toEqual([wish, 200, { status: 'ok' }]);
  }
});

test('every answer carries the headers that keep browsers out', async () => {
  const refused = { headers: { host: 'chimera.example' } };
  const answers = [
    await served.ask('/'),
    await served.ask('/api/v1/status'),
    await served.ask('/nowhere'),
    await served.ask('/healthz', { method: 'POST' }),
    await served.ask('/healthz', refused),
    await served.ask('/api/v1/equity?limit=0'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 405, 403, 400]);
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(Object.keys(headers).filter((name) => /^access-control|powered-by/.test(name))).toEqual([]);
  }
});
