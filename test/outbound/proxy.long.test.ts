import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { ConnectProxy, type ProxyManner } from './connect-proxy.ts';
import { openTlsServer, type TlsServer } from './tls-server.ts';

// No name server knows names that end in .test: without the proxy nothing is reached.
const HOSTS = ['api.github.test', 'api.ndax.test'];
const folder = tempFolder();
let server: TlsServer;
let proxy: ConnectProxy | null = null;

beforeAll(async () => {
  server = await openTlsServer(HOSTS, folder);
});
afterEach(async () => {
  await proxy?.close();
  proxy = null;
});
afterAll(async () => {
  await server.close();
});

async function openProxy(manner: ProxyManner = {}): Promise<string> {
  proxy = new ConnectProxy(Object.fromEntries(HOSTS.map((host) => [`${host}:443`, server.port])), manner);
  return proxy.open();
}

async function ask(environment: Record<string, string>, wanted = 'github,exchange,stream') {
  const program = fileURLToPath(new URL('./ask-outside.ts', import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, wanted], {
    env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: server.certificate, ...environment },
  });
  return { heard: JSON.parse(stdout) as Record<string, string>, all: stdout + stderr };
}

const FOUND = { github: 'found', exchange: '{"tag_name":"found"}', stream: '"streamed"' };
const THROUGH = ['api.github.test:443', 'api.ndax.test:443', 'api.ndax.test:443'];

test.each([
  ['https_proxy', 'http://'],
  ['HTTPS_PROXY', 'http://'],
  ['https_proxy', ''],
])('GitHub, an exchange and its streams are reached through the proxy of %s=%s…', async (name, scheme) => {
  const at = await openProxy();
  expect((await ask({ [name]: `${scheme}${at}` })).heard).toEqual(FOUND);
  expect(proxy?.asked.toSorted()).toEqual(THROUGH);
});

test('a proxy that wants a name and a password gets them', async () => {
  const at = await openProxy({ wants: 'me:p@ss%w/rd' });
  expect((await ask({ https_proxy: `http://me:${encodeURIComponent('p@ss%w/rd')}@${at}` })).heard).toEqual(
    FOUND,
  );
  expect(proxy?.strangers).toBe(0);
});

test('a wrong password is told as one, and is in no message', async () => {
  const at = await openProxy({ wants: 'me:right' });
  const { heard, all } = await ask({ https_proxy: `http://me:canary-5150@${at}` });
  expect(heard.exchange).toContain(`through the proxy http://${at}`);
  expect(heard.exchange).toContain('HTTP 407');
  expect(heard.github).toContain('HTTP 407');
  expect(heard.stream).toMatch(/^failed/);
  expect(all).not.toContain('canary-5150');
});

test('a proxy that refuses is told with its answer', async () => {
  const at = await openProxy({ refuses: true });
  const { heard } = await ask({ https_proxy: `http://${at}` });
  expect(heard.exchange).toContain(`through the proxy http://${at}: it answered HTTP 403`);
  expect(heard.github).toContain('HTTP 403');
  expect(heard.stream).toMatch(/^failed/);
});

test('a proxy that is not there is told by its name', async () => {
  const at = await openProxy();
  await proxy?.close();
  proxy = null;
  const { heard } = await ask({ https_proxy: `http://me:canary-5150@${at}` });
  expect(heard.exchange).toContain(`through the proxy http://${at}`);
  expect(heard.exchange).toContain('ECONNREFUSED');
  expect(JSON.stringify(heard)).not.toContain('canary-5150');
});

test('a proxy that hangs is given up like an exchange that hangs', async () => {
  const at = await openProxy({ hangs: true });
  const { heard } = await ask({ https_proxy: `http://${at}` }, 'exchange');
  expect(heard.exchange).toMatch(/no answer within 10 s|through the proxy/);
});

test('no_proxy sends past the proxy what it names, by name, by domain and with a star', async () => {
  const at = await openProxy();
  const some = await ask({ https_proxy: `http://${at}`, no_proxy: 'api.ndax.test' });
  expect(some.heard.github).toBe('found');
  expect(some.heard.exchange).toMatch(/^failed.*cannot be reached/);
  expect(some.heard.stream).toMatch(/^failed/);
  const all = await ask({ https_proxy: `http://${at}`, NO_PROXY: '.ndax.test, *' });
  expect(all.heard.github).toMatch(/^failed/);
  expect(proxy?.asked).toEqual(['api.github.test:443']);
});
