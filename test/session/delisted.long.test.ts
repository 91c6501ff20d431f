import { realNow, SessionClock, steadyNow } from '@chimera/base';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ExchangeServer } from '../exchange/exchange-server.ts';
import { ask, Command, chimera, until } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const LEDGER = '.chimera/state/paper/ledger.db';
const GONE = 'ETH/CAD';

let server: ExchangeServer;
beforeAll(async () => {
  const clock = new SessionClock({ sessionTime: realNow(), steadyTime: steadyNow(), speed: 1 });
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: ['BTC/CAD', GONE] });
});
afterAll(() => server.close());

const configuration = (symbols: readonly string[]) => ({
  mode: 'paper',
  chimera_bot: { symbols, strategy: 'buy-and-hold' },
  market_data: { servers: { ndax: server.url } },
  // Other tests may keep the machine busy meanwhile.
  thresholds: { cpu_sustained_seconds: 600 },
  monitoring: { health_check_interval: 10 },
});

function start(folder: WorkFolder, duration: string): Command {
  return new Command(folder, ['start', '--port', String(folder.port), '--duration', duration]);
}

const held = (folder: WorkFolder) =>
  folder
    .rows<{ symbol: string }>('SELECT symbol FROM positions ORDER BY symbol', LEDGER)
    .map(({ symbol }) => symbol);

test('a held symbol that the exchange delists ends no session, and is written off while one runs', async () => {
  const folder = await WorkFolder.create(configuration(['BTC/CAD', GONE]));
  const first = start(folder, '10m');
  await first.says('Runtime started');
  await until('both to be held', () => held(folder).length === 2, first, 150_000);
  first.child.kill('SIGTERM');
  expect(await first.exit()).toMatchObject({ code: 0 });

  server.faults.add({ kind: 'delisted', symbol: GONE });
  folder.configure(configuration(['BTC/CAD']));
  const second = start(folder, '2m');
  await second.says('Runtime started');
  const position = await until(
    'the position to be shown apart',
    async () => {
      const answer = await ask(folder, '/api/v1/positions');
      const json = (await answer?.json()) as { positions?: { symbol: string; quarantined: boolean }[] };
      return json?.positions?.find(({ symbol, quarantined }) => symbol === GONE && quarantined);
    },
    second,
  );
  expect(position).toMatchObject({ mark_time: expect.stringMatching(/Z$/) });
  expect((await chimera(folder, 'status')).stdout).toMatch(/ETH\/CAD.*quarantine/);

  const given = await chimera(folder, 'write-off', GONE, '--reason', 'delisted');
  expect(given).toMatchObject({ code: 0, stdout: expect.stringContaining('the running session does it') });
  await until('the position to be gone', () => !held(folder).includes(GONE), second);
  const { code, stdout } = await second.exit(200_000);
  expect(stdout).toMatch(/Session \d{8}-\d{6}-0002 completed/);
  expect(code).toBe(0);

  expect(held(folder)).toEqual(['BTC/CAD']);
  expect(folder.entries('write-off', LEDGER)).toMatchObject([{ symbol: GONE, reason: 'delisted' }]);
  expect(folder.metrics().application.error_rate).toBe(0);
  const candles = folder.rows<{ n: number }>(
    "SELECT count(*) AS n FROM events WHERE kind = 'candle' AND symbol = 'BTC/CAD' AND session LIKE '%-0002'",
    LEDGER,
  );
  expect(candles[0]?.n).toBeGreaterThanOrEqual(2);
  expect(folder.finalReport()).toMatch(/ETH\/CAD.*written off: delisted/);
  expect(await chimera(folder, 'ledger', 'verify', '--mode', 'paper')).toMatchObject({ code: 0 });
  const replay = await chimera(folder, 'replay', '--ledger', LEDGER, '--json');
  expect(JSON.parse(replay.stdout)).toMatchObject({ identical: true });
}, 500_000);
