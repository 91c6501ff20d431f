import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { chimera, startSession, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const QUICK = {
  ...ON_A_BUSY_MACHINE,
  monitoring: { heartbeat_interval: 1 },
  runtime_settings: { restart_delay_seconds: 0 },
};

/** Longer than a process with heartbeats of a second may be silent to its controller. */
const LONG_MS = 8_000;
/** Longer than the controller may be silent to its children. */
const ASLEEP_MS = 15_000;

test.each([
  ['the bot is suspended for long', ['bot'], LONG_MS],
  ['the server is suspended for long', ['server'], LONG_MS],
  ['the machine sleeps', ['controller', 'bot', 'server'], ASLEEP_MS],
] as const)('%s: the session goes on, and nothing is lost', async (_, names, suspendedMs) => {
  const folder = await WorkFolder.create(QUICK);
  const session = startSession(folder, '--speed', '120', '--duration', '40m');
  await untilCandles(folder, 9, session);
  const pids = names.map((name) => folder.pid(name)!);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  await wait(suspendedMs);
  for (const pid of pids) if (folder.isAlive(pid)) process.kill(pid, 'SIGCONT');
  const { code, stdout } = await session.exit(120_000);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('[SUCCESS]') });
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'completed' }]);
  expect(folder.candles()).toBe(3 * 40);
  expect(folder.alive()).toEqual([]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('a session whose end passes while its bot is suspended ends a little later, with all its candles', async () => {
  const folder = await WorkFolder.create(QUICK);
  const session = startSession(folder, '--speed', '600', '--duration', '60m');
  await untilCandles(folder, 9, session);
  const bot = folder.pid('bot')!;
  process.kill(bot, 'SIGSTOP');
  await wait(7_000);
  if (folder.isAlive(bot)) process.kill(bot, 'SIGCONT');
  expect(await session.exit(120_000)).toMatchObject({ code: 0 });
  expect(folder.candles()).toBe(3 * 60);
});
