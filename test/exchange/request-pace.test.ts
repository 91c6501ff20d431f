import { SessionClock, steadyNow } from '@chimera/base';
import { afterEach, expect, test } from '@jest/globals';
import { Command, until } from '../session/command.ts';
import { WorkFolder } from '../session/work-folder.ts';
import { ExchangeServer } from './exchange-server.ts';

/** Half of the interval: what a busy machine adds to the way is no matter here. */
const TOLERANCE_MS = 500;

let server: ExchangeServer;
afterEach(() => server.close());

async function scene(): Promise<WorkFolder> {
  const now = Date.now();
  const clock = new SessionClock({ sessionTime: now, steadyTime: steadyNow(), speed: 1 });
  server = await ExchangeServer.start({
    kind: 'ndax',
    clock,
    symbols: ['BTC/CAD'],
    toleranceMs: TOLERANCE_MS,
  });
  return WorkFolder.create({ mode: 'paper', market_data: { servers: { ndax: server.url } } });
}

const gaps = (): readonly number[] =>
  server.requests.slice(1).map(({ time }, index) => time - server.requests[index]!.time);

test('the process after one that was killed asks no sooner than that one would have', async () => {
  const folder = await scene();
  for (let round = 1; round <= 3; round += 1) {
    const killed = new Command(folder, ['markets']);
    const before = server.requests.length;
    await until('a request', () => server.requests.length > before, killed);
    killed.signalGroup('SIGKILL');
    await killed.exit();
  }
  expect(await new Command(folder, ['markets']).exit()).toMatchObject({ code: 0 });
  expect({ violations: server.violations, gaps: gaps().filter((gap) => gap < TOLERANCE_MS) }).toEqual({
    violations: 0,
    gaps: [],
  });
});

test('two processes at once ask in turn', async () => {
  const folder = await scene();
  const since = new Date(Date.now() - 3_600_000).toISOString();
  const download = ['download', '--symbol', 'BTC/CAD', '--since', since, '--out', 'candles'];
  const commands = [new Command(folder, ['markets']), new Command(folder, download)];
  for (const command of commands) expect(await command.exit()).toMatchObject({ code: 0 });
  expect(server.requests.length).toBeGreaterThanOrEqual(5);
  expect(gaps().filter((gap) => gap < TOLERANCE_MS)).toEqual([]);
  expect(server.violations).toBe(0);
});
