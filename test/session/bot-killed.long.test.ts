import { beforeAll, describe, expect, test } from '@jest/globals';
import { ask, type Command, chimera, runSession, startSession, until, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const PATIENT = {
  ...ON_A_BUSY_MACHINE,
  runtime_settings: { restart_delay_seconds: 0, max_restarts: 10 },
};
/** The bot's process dies, as if the machine had no memory left. */
async function killBot(folder: WorkFolder, session: Command): Promise<void> {
  const pid = await until('a bot', () => folder.pid('bot'), session);
  process.kill(pid, 'SIGKILL');
  await until('another bot', () => folder.pid('bot') !== null && folder.pid('bot') !== pid, session);
}

function warned(folder: WorkFolder): readonly string[] {
  return folder.incidents().flatMap(({ severity, kind }) => (severity === 'info' ? [] : [kind]));
}

describe('a session whose bot is killed', () => {
  let undisturbed: string | undefined;
  beforeAll(async () => {
    const folder = await WorkFolder.create();
    await runSession(folder);
    undisturbed = folder.head();
  });

  // Candles of 1,080 that have been seen.
  test.each([
    [[431], '4000'],
    [[3, 217, 555, 826], '3000'],
  ])('after %j candles comes out as if nothing had been', async (moments, speed) => {
    const folder = await WorkFolder.create(PATIENT);
    const session = startSession(folder, '--speed', speed);
    const kills = moments.length;
    for (const moment of moments) {
      await untilCandles(folder, moment, session);
      await killBot(folder, session);
    }
    const { code } = await session.exit();
    expect({ code, head: folder.head() }).toEqual({ code: 0, head: undisturbed });

    const restarts = folder.incidents().filter(({ kind }) => kind === 'bot-restart');
    expect(restarts).toHaveLength(kills);
    const { application } = folder.metrics();
    const often = kills === 1 ? 'once' : `${kills} times`;
    // Beside it may stand how busy other tests keep the machine.
    expect(application.health_reasons).toContain(`the bot was restarted ${often}`);
    expect(application).toMatchObject({ health_status: 'degraded', warning_count: kills, error_count: 0 });
    expect(application.processes.find(({ name }) => name === 'bot')?.restarts).toBe(kills);
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  });

  test('does not notice when its server is killed, and the server comes back', async () => {
    const folder = await WorkFolder.create(PATIENT);
    const session = startSession(folder, '--speed', '4000');
    await untilCandles(folder, 100, session);
    const bot = folder.pid('bot');
    const server = folder.pid('server');
    process.kill(server!, 'SIGKILL');
    await until('another server', () => folder.pid('server') !== server && folder.pid('server'), session);
    await until('it to answer', async () => (await ask(folder, '/healthz'))?.status === 200, session);
    expect(folder.pid('bot')).toBe(bot);
    expect(await session.exit()).toMatchObject({ code: 0 });
    expect(folder.head()).toBe(undisturbed);
    expect(warned(folder)).toEqual(['server-restart']);
  });
});

test('a session that was suspended for a while goes on as if nothing had been', async () => {
  const folder = await WorkFolder.create({ monitoring: { heartbeat_interval: 1 } });
  const session = startSession(folder, '--duration', '1h', '--speed', '600');
  await untilCandles(folder, 9, session);
  session.signalGroup('SIGSTOP');
  // Longer than the six heartbeats after which a process counts as stuck.
  await new Promise((resolve) => setTimeout(resolve, 7_000));
  session.signalGroup('SIGCONT');
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(folder.incidents()).toEqual([]);
});

test('a bot that hangs is killed when its heartbeat stays away, and the session goes on', async () => {
  const folder = await WorkFolder.create({ ...PATIENT, monitoring: { heartbeat_interval: 1 } });
  const session = startSession(folder, '--duration', '1h', '--speed', '400');
  await untilCandles(folder, 30, session);
  process.kill(folder.pid('bot')!, 'SIGSTOP');
  await session.says('no heartbeat for');
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(warned(folder)).toEqual(['bot-stuck', 'bot-restart']);

  const undisturbed = await WorkFolder.create();
  await runSession(undisturbed, '--duration', '1h');
  expect(folder.head()).toBe(undisturbed.head());
});
