import { setTimeout as wait } from 'node:timers/promises';
import { realNow, SessionClock, steadyNow } from '@chimera/base';
import { afterAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { ExchangeServer } from '../../exchange/exchange-server.ts';
import { makeCertificate } from '../../outbound/certificate.ts';
import { ConnectProxy, type ProxyManner } from '../../outbound/connect-proxy.ts';
import { openTlsFront } from '../../outbound/tls-front.ts';
import { bookOf, stepOf, TradingRepository } from './trading-repository.ts';

/**
 * Whole runs on a machine from which nothing is reached but through a proxy: no name server knows the hosts, and what
 * listens on this machine is known to nobody but the proxy.
 */

const GITHUB = ['api.github.test', 'results.github.test'];
/** An address that the rule of the toolkit does not take for this machine, and that is it: reached past the proxy. */
const PAST = '0.0.0.0';
const EXCHANGE = 'api.ndax.io';
const PASSWORD = 'canary-5150';
const SWITCH = '.chimera/RUNTIME_DISABLED';

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A repository behind a proxy. Blobs of caches and artifacts are past it, as `no_proxy` says. */
async function behindProxy(
  configuration: object,
  manner: ProxyManner = {},
  exchangePort: number | null = null,
) {
  const folder = tempFolder();
  const hosts = [...GITHUB, EXCHANGE].map((name) => `DNS:${name}`);
  const certificate = makeCertificate([...hosts, `IP:${PAST}`], folder);
  const environment: Record<string, string> = {};
  const repository = await TradingRepository.create(configuration, { environment });
  const { github } = repository;
  const front = await openTlsFront(certificate, github.port);
  const blobs = await openTlsFront(certificate, github.port, PAST);
  const exchange = exchangePort === null ? null : await openTlsFront(certificate, exchangePort);
  const ports: Record<string, number> = {};
  for (const host of GITHUB) ports[`${host}:443`] = front.port;
  for (const port of [443, 8443]) if (exchange) ports[`${EXCHANGE}:${port}`] = exchange.port;
  const proxy = new ConnectProxy(ports, { wants: `me:${PASSWORD}`, ...manner });
  const at = await proxy.open();
  closing.push(
    () => front.close(),
    () => blobs.close(),
    () => exchange?.close(),
    () => proxy.close(),
  );
  github.isReachedAs({
    api: `https://${GITHUB[0]}`,
    results: `https://${GITHUB[1]}`,
    blobs: `https://${PAST}:${blobs.port}`,
  });
  Object.assign(environment, {
    GITHUB_API_URL: github.apiUrl,
    NODE_EXTRA_CA_CERTS: certificate.file,
    https_proxy: `http://me:${PASSWORD}@${at}`,
    no_proxy: PAST,
  });
  return { repository, proxy, at, front, blobs, exchange };
}

test.concurrent('preflight, launch, monitor with a kill switch that is pushed meanwhile, and report: all through the proxy', async () => {
  const clock = new SessionClock({ sessionTime: realNow(), steadyTime: steadyNow(), speed: 1 });
  const symbols = ['BTC/CAD', 'ETH/CAD'];
  const server = await ExchangeServer.start({ kind: 'ndax', clock, symbols });
  closing.push(() => server.close());
  const configuration = {
    mode: 'paper',
    chimera_bot: { trading_mode: 'paper', symbols, strategy: 'buy-and-hold' },
    market_data: { fallbacks: [] },
  };
  const behind = await behindProxy(configuration, {}, Number(new URL(server.url).port));
  const { repository, proxy, at, front, blobs, exchange } = behind;
  const { github } = repository;
  const { run, finished } = repository.start({ inputs: { mode: 'paper', duration: '5' } });
  await run.reached('session/monitor');
  const asked = () => server.requests.filter(({ path }) => /TickerHistory/.test(path)).length;
  const before = asked();
  for (let waited = 0; run.begun.includes('session/monitor') && asked() === before; waited += 1) {
    expect(waited).toBeLessThan(1_200);
    await wait(100);
  }
  repository.commit(SWITCH, 'DISABLED');
  const { conclusion, jobs } = await finished;
  const told = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.annotations));
  expect([conclusion, told.filter(({ kind }) => kind === 'error')]).toEqual(['success', []]);
  expect(stepOf(jobs.session, 'monitor').outputs).toMatchObject({
    outcome: 'killed',
    reason: `the kill switch is on: ${SWITCH} on the default branch`,
  });
  expect(bookOf(jobs.session!, { mode: 'paper' })).toMatchObject({
    faults: [],
    sessions: [{ end: 'killed' }],
  });

  const preflight = stepOf(jobs.preflight, 'preflight').log;
  expect(preflight).toMatch(
    new RegExp(
      `proxy +through http://${at}: api\\.github\\.test, results\\.github\\.test, api\\.ndax\\.io:8443`,
    ),
  );
  const logs = Object.values(jobs).flatMap(({ steps }) => steps.map(({ log }) => log));
  expect(logs.join('\n')).not.toContain(PASSWORD);

  // Each connection to GitHub and to the exchange came out of a tunnel, and none of the blobs did.
  const tunnels = (host: string) => proxy.asked.filter((one) => one.startsWith(`${host}:`)).length;
  expect(proxy.strangers).toBe(0);
  expect(new Set(proxy.asked.map((one) => one.split(':')[0]))).toEqual(new Set([...GITHUB, EXCHANGE]));
  expect(front.connections()).toBeGreaterThan(3);
  expect(front.connections()).toBeLessThanOrEqual(tunnels(GITHUB[0]!) + tunnels(GITHUB[1]!));
  expect(exchange?.connections()).toBeGreaterThan(0);
  expect(exchange?.connections()).toBeLessThanOrEqual(tunnels(EXCHANGE));
  expect(blobs.connections()).toBeGreaterThan(0);
  expect(github.caches.filter(({ isFinal }) => isFinal)).toHaveLength(1);
  expect(github.artifacts.map(({ name }) => name.split('-').slice(0, 2).join('-')).toSorted()).toEqual([
    'chimera-book',
    'chimera-mark',
    'runtime-logs',
  ]);
  expect(github.issues).toEqual([]);
  expect(github.unknown).toEqual([]);
});

test.concurrent('a proxy that refuses is told by preflight in one sentence, before anything else, and nothing starts', async () => {
  const { repository, at } = await behindProxy({}, { refuses: true });
  const { conclusion, jobs } = await repository.run();
  expect(conclusion).toBe('failure');
  expect(jobs.session?.conclusion).toBe('skipped');
  expect(stepOf(jobs.preflight, 'preflight').annotations).toEqual([
    {
      kind: 'error',
      title: 'Preflight: proxy',
      message: expect.stringMatching(
        new RegExp(
          `^the proxy http://${at} does not connect to api\\.github\\.test, results\\.github\\.test: it answered HTTP 403. Remedy: `,
        ),
      ),
    },
  ]);
  expect(stepOf(jobs.preflight, 'preflight').log).not.toContain(PASSWORD);
});
