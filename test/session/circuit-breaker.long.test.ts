import { totalmem } from 'node:os';
import { expect, test } from '@jest/globals';
import { Command, chimera, startSession, until, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

/** Takes more than one percent of any machine's memory. */
const HUNGRY = `
  const eaten = [];
  export default {
    name: 'hungry', description: 'eats memory', parameters: {}, warmup: () => 0,
    create: () => ({ onCandle() { if (eaten.length === 0) eaten.push(Buffer.alloc(${Math.ceil(totalmem() / 90)}, 1)); } }),
  };`;

test('memory over its threshold opens the breaker: exit code 4, the reason in report and metrics', async () => {
  const folder = await WorkFolder.create({
    // By what the session uses itself: other programs may hold more than that already.
    thresholds: { memory_scope: 'session', max_memory_percent: 1 },
    chimera_bot: { strategy: './hungry.js' },
  });
  folder.write('hungry.js', HUNGRY);
  const { code, stdout } = await startSession(folder, '--speed', '600').exit();
  expect(code).toBe(4);
  expect(stdout).toMatch(/Session \S+ breaker: the session's own memory usage [\d.]+ % is over 1\.0 %/);
  expect(folder.alive()).toEqual([]);
  expect(folder.finalReport()).toMatch(/the session's own memory usage [\d.]+ % is over 1\.0 %/);
  expect(folder.metrics()).toMatchObject({
    application: { health_status: 'critical' },
    breaker: { state: 'open', reason: expect.stringContaining('memory usage') },
  });
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'breaker' }]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });

  folder.configure({});
  const next = await startSession(folder, '--duration', '10m', '--speed', '1000000').exit();
  expect(next).toMatchObject({ code: 0 });
  expect(folder.metrics().breaker).toEqual({ state: 'closed', reason: null });
});

/** An hour of minutes; every fifth candle's high lies under its low. */
function faultyCandles(): string {
  const rows = Array.from({ length: 360 }, (_, index) => {
    const start = Date.UTC(2026, 0, 1) + index * 60_000;
    return index % 5 === 4 ? [start, 100, 90, 110, 100, 5] : [start, 100, 101, 99, 100, 5];
  });
  return `timestamp,open,high,low,close,volume\n${rows.map((row) => row.join()).join('\n')}\n`;
}

test('too many bad candles open the breaker', async () => {
  const folder = await WorkFolder.create({ monitoring: { heartbeat_interval: 1 } });
  folder.write('BTC_USDT-1m.csv', faultyCandles());
  const flags = ['--mode', 'test', '--speed', '2000', '--port', String(folder.port)];
  const session = new Command(folder, ['start', ...flags, '--data', 'BTC_USDT-1m.csv']);
  const { code, stdout } = await session.exit();
  expect(code).toBe(4);
  expect(stdout).toMatch(/Session \S+ breaker: error rate [\d.]+ % is over 5\.0 %/);
  expect(folder.metrics().application.error_rate).toBeGreaterThan(0.05);
  expect(folder.metrics().breaker).toMatchObject({ state: 'open' });
  expect(folder.finalReport()).toContain('error rate');
});

/** The bot's process dies, each time a little later in the session. */
async function killBots(folder: WorkFolder, session: Command, times: number): Promise<void> {
  let killed: number | null = null;
  for (let count = 1; count <= times; count += 1) {
    await untilCandles(folder, 5 * count, session);
    let bot: number | null = null;
    const isNew = () => {
      bot = folder.pid('bot');
      return bot !== null && bot !== killed;
    };
    await until('a bot', isNew, session);
    killed = bot!;
    process.kill(killed, 'SIGKILL');
  }
}

test('a bot that crashes beyond its restarts fails the session: exit code 1, the breaker shown open', async () => {
  const folder = await WorkFolder.create({
    runtime_settings: { restart_delay_seconds: 0, max_restarts: 2 },
  });
  const session = startSession(folder, '--speed', '1200');
  await killBots(folder, session, 3);
  const { code, stdout } = await session.exit();
  expect(code).toBe(1);
  const reason = 'the bot stopped unexpectedly (SIGKILL) and was restarted 2 times already';
  expect(stdout).toContain(reason);
  expect(folder.alive()).toEqual([]);
  expect(folder.finalReport()).toContain(reason);
  expect(folder.metrics()).toMatchObject({
    application: { health_status: 'critical' },
    breaker: { state: 'open', reason },
  });
  // That crashes stand out is a note beside them.
  expect(folder.incidents().filter(({ severity }) => severity !== 'info')).toMatchObject([
    { kind: 'bot-restart', severity: 'warning' },
    { kind: 'bot-restart', severity: 'warning' },
    { kind: 'failed', severity: 'critical' },
  ]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('without automatic restarts the first crash ends the session', async () => {
  const folder = await WorkFolder.create({
    runtime_settings: { auto_restart: false },
  });
  const session = startSession(folder, '--speed', '1200');
  await killBots(folder, session, 1);
  const { code, stdout } = await session.exit();
  expect(code).toBe(1);
  expect(stdout).not.toContain('restart 1 of');
});
