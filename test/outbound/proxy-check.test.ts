import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { loadConfig } from '@chimera/config';
import { checkProxy, type ProxyAnswers } from '@chimera/preflight';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ConnectProxy, type ProxyManner } from './connect-proxy.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
const GITHUB = [new URL('https://api.github.test'), new URL('https://results.github.test')];
const NDAX = 'api.ndax.io:8443';

let before: Record<string, string | undefined>;
let target: Server;
let proxy: ConnectProxy | null = null;

beforeEach(async () => {
  before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
  for (const name of VARIABLES) delete process.env[name];
  target = createServer();
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await proxy?.close();
  proxy = null;
  target.close();
});

async function openProxy(hosts: readonly string[], manner: ProxyManner = {}): Promise<string> {
  const { port } = target.address() as AddressInfo;
  proxy = new ConnectProxy(Object.fromEntries(hosts.map((host) => [host, port])), manner);
  return proxy.open();
}

const configOf = (mode: 'paper' | 'test') =>
  loadConfig({ workdir: '/nowhere', configFile: undefined, environment: {}, flags: { mode } }).config;

test('without a proxy requests go straight', async () => {
  expect(await checkProxy(GITHUB)).toMatchObject({ outcome: 'pass', reason: 'none: requests go straight' });
});

test('a proxy that connects is named without its credentials, and is asked for nothing but the connection', async () => {
  const at = await openProxy(['api.github.test:443', 'results.github.test:443'], { wants: 'me:p@ss%w/rd' });
  process.env.https_proxy = `http://me:${encodeURIComponent('p@ss%w/rd')}@${at}`;
  const { outcome, reason } = await checkProxy(GITHUB);
  expect({ outcome, reason }).toEqual({
    outcome: 'pass',
    reason: `through http://${at}: api.github.test, results.github.test`,
  });
  expect(proxy).toMatchObject({ strangers: 0, asked: ['api.github.test:443', 'results.github.test:443'] });
});

test('a host that was asked for is not asked for again', async () => {
  const own = ['api.github.test:443', 'results.github.test:443'];
  const exchange = ['api.ndax.io:443', NDAX];
  const at = await openProxy([...own, ...exchange]);
  process.env.https_proxy = at;
  const known: ProxyAnswers = new Map();
  await checkProxy(GITHUB, null, known);
  const { outcome, reason } = await checkProxy(GITHUB, configOf('paper'), known);
  expect({ outcome, reason }).toEqual({
    outcome: 'pass',
    reason: `through http://${at}: api.github.test, results.github.test, ${NDAX}, api.ndax.io`,
  });
  expect(proxy?.asked.toSorted()).toEqual([...own, ...exchange].toSorted());
});

test('one that refuses a host, or wants another password, fails the check in words', async () => {
  const at = await openProxy(['results.github.test:443']);
  process.env.https_proxy = at;
  expect(await checkProxy(GITHUB)).toMatchObject({
    name: 'proxy',
    outcome: 'fail',
    exitCode: 1,
    reason: `the proxy http://${at} does not connect to api.github.test: it answered HTTP 403`,
    remedy: expect.stringMatching(/CONNECT.*https_proxy.*no_proxy/),
  });
  await proxy?.close();
  const other = await openProxy([], { wants: 'me:right' });
  process.env.https_proxy = `http://me:canary-5150@${other}`;
  const check = await checkProxy(GITHUB);
  expect(check.reason).toContain(
    `the proxy http://${other} does not connect to api.github.test, results.github.test: it answered HTTP 407, it wants a user name and a password`,
  );
  expect(JSON.stringify(check)).not.toContain('canary-5150');
});

test('one that is not there, or is no proxy, fails the check in words', async () => {
  const at = await openProxy([]);
  await proxy?.close();
  proxy = null;
  process.env.https_proxy = `http://me:canary-5150@${at}`;
  const gone = await checkProxy(GITHUB);
  expect(gone).toMatchObject({
    outcome: 'fail',
    reason: expect.stringMatching(
      /does not connect to api\.github\.test, results\.github\.test: it cannot be reached: .*ECONNREFUSED/,
    ),
  });
  expect(JSON.stringify(gone)).not.toContain('canary-5150');

  const rude = createSocketServer((socket) => socket.end('SSH-2.0-x\r\n'));
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
  process.env.https_proxy = `http://127.0.0.1:${(rude.address() as AddressInfo).port}`;
  expect(await checkProxy(GITHUB)).toMatchObject({
    outcome: 'fail',
    reason: expect.stringMatching(/cannot be reached: /),
  });
  rude.close();
});

test.each([
  'http://me:%ZZ@127.0.0.1:9',
  'http://',
  'http://a b',
  'proxy.example:3128',
  'socks5://127.0.0.1:9',
])(
  'a variable that no client can use fails the check, instead of sending requests straight: %s',
  async (value) => {
    process.env.https_proxy = value;
    const check = await checkProxy(GITHUB);
    expect(check).toMatchObject({
      outcome: 'fail',
      reason: 'https_proxy is no address of a proxy that can be used',
      remedy: expect.stringMatching(/^write it as http:/),
    });
    expect(JSON.stringify(check)).not.toContain('%ZZ');
  },
);

test('what no_proxy names is not asked of the proxy, and goes straight', async () => {
  const at = await openProxy(['api.github.test:443']);
  process.env.HTTPS_PROXY = at;
  process.env.no_proxy = 'results.github.test';
  expect(await checkProxy(GITHUB)).toMatchObject({
    outcome: 'pass',
    reason: expect.stringMatching(
      /^through http:\S+: api\.github\.test; straight \(no_proxy names them.*: results\.github\.test$/,
    ),
  });
  expect(proxy?.asked).toEqual(['api.github.test:443']);
});

test('a paper session needs one exchange behind the proxy; test mode needs nothing', async () => {
  const at = await openProxy([NDAX]);
  process.env.https_proxy = at;
  expect(await checkProxy([], configOf('test'))).toMatchObject({
    outcome: 'pass',
    reason: 'not used: nothing leaves this machine',
  });
  expect(proxy?.asked).toEqual([]);
  const reached = await checkProxy([], configOf('paper'));
  expect(reached.outcome).not.toBe('fail');
  expect(reached.reason).toContain(`through http://${at}: ${NDAX}`);
  await proxy?.close();
  process.env.https_proxy = await openProxy([]);
  expect(await checkProxy([], configOf('paper'))).toMatchObject({
    outcome: 'fail',
    reason: expect.stringMatching(/does not connect to api\.ndax\.io:8443.*: it answered HTTP 403$/),
  });
});
