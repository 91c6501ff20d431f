import { realNow, SessionClock, steadyNow } from '@chimera/base';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ExchangeServer } from '../exchange/exchange-server.ts';
import { ask, Command, chimera, until } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const SYMBOLS = ['BTC/CAD', 'ETH/CAD'];
const LEDGER = '.chimera/state/paper/ledger.db';

/** The first check may come before the first request. The second is due 10 s into the session, which begins with a whole minute. */
const SECOND_CHECK_MS = 90_000;

let server: ExchangeServer;
beforeAll(async () => {
  const clock = new SessionClock({ sessionTime: realNow(), steadyTime: steadyNow(), speed: 1 });
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: SYMBOLS });
});
afterAll(() => server.close());

async function paperFolder(configuration: object = {}): Promise<WorkFolder> {
  return WorkFolder.create({
    mode: 'paper',
    chimera_bot: { symbols: SYMBOLS, strategy: 'buy-and-hold' },
    market_data: { servers: { ndax: server.url } },
    // Real time is long: a machine that is busy with other tests meanwhile is none of theirs.
    thresholds: { cpu_sustained_seconds: 600 },
    monitoring: { health_check_interval: 10 },
    ...configuration,
  });
}

function start(folder: WorkFolder, ...args: string[]): Command {
  return new Command(folder, ['start', '--port', String(folder.port), ...args]);
}

test('a paper session, all processes and all, follows a real feed in real time and says where it came from', async () => {
  const folder = await paperFolder();
  const before = realNow();
  const session = start(folder, '--duration', '1m');
  await session.says('Runtime started');
  const status = await until(
    'the status to name requests',
    async () => {
      const answer = await ask(folder, '/api/v1/status');
      const json = (await answer?.json()) as
        | { source: string; egress: readonly { path: string }[] }
        | undefined;
      return json && json.egress.length > 0 && json;
    },
    session,
    SECOND_CHECK_MS,
  );
  expect(status.source).toBe('ndax@localhost');
  expect(status.egress.map(({ path }) => path)).toContain('/AP/GetInstruments');
  // The session begins with the next whole minute; its only candle closes a minute later.
  const { code, stdout } = await session.exit(150_000);
  expect(code).toBe(0);
  expect(stdout).toContain('these are no real prices');
  expect(stdout).toMatch(/Session \d{8}-\d{6}-0001 completed/);
  expect(realNow() - before).toBeGreaterThan(60_000);

  const { market } = folder.metrics();
  expect(market).toMatchObject({ source: 'ndax@localhost', gaps: 0, request_errors: 0 });
  expect(market.feed_lag_seconds).toBeGreaterThan(0);
  expect(market.poll_cycle_seconds).toBe(3.5);
  const report = folder.finalReport();
  expect(report).toContain('## Market data');
  expect(report).toMatch(/## What left this machine[\s\S]*`\/AP\/GetTickerHistory`/);
  expect(folder.exists('chimera-runtime.pid')).toBe(false);

  const replay = await chimera(folder, 'replay', '--ledger', LEDGER, '--json');
  expect(JSON.parse(replay.stdout)).toMatchObject({ identical: true, events: 3 });
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'paper')).toMatchObject({ code: 0 });
});

test('an exchange that does not answer for half a minute keeps a session from starting, and says so', async () => {
  const folder = await paperFolder({ market_data: { servers: { ndax: 'http://127.0.0.1:9' } } });
  const { code, stdout } = await start(folder).exit(90_000);
  expect(code).toBe(1);
  expect(stdout).toMatch(/no exchange answered: ndax: .*cannot be reached/);
  expect(stdout).toContain('market_data.fallbacks');
  // When it was asked is all that is kept.
  expect(folder.list('.chimera/state')).toEqual(['request-pace.json', 'request-pace.json.lock']);
});

test('a fallback that answers is taken instead, and the journal says so', async () => {
  const folder = await paperFolder({
    market_data: {
      fallbacks: ['ndax'],
      source: 'kraken',
      servers: { kraken: 'http://127.0.0.1:9', ndax: server.url },
    },
  });
  const session = start(folder, '--duration', '3m');
  await session.says('Runtime started', 60_000);
  const changed = await until(
    'the change of source',
    () => folder.entries('source-changed', LEDGER)[0] ?? null,
    session,
  );
  expect(changed).toMatchObject({ from: 'kraken@localhost', to: 'ndax@localhost' });
  session.child.kill('SIGTERM');
  expect(await session.exit()).toMatchObject({ code: 0 });
});
