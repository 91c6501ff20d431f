import { expect, test } from '@jest/globals';
import { chimera, startSession, until, untilCandles } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

/** Heartbeats of a second: bot and server take a controller for gone that they did not hear for twelve. */
const QUICK = { ...ON_A_BUSY_MACHINE, monitoring: { heartbeat_interval: 1 } };
const GONE_WITHIN_MS = 25_000;

test.each([
  ['goes on', null],
  ['is told to end', 'SIGINT'],
] as const)(
  'a session whose controller was suspended for too long and %s is no success',
  async (_, signal) => {
    const folder = await WorkFolder.create(QUICK);
    const session = startSession(folder, '--speed', '60');
    await untilCandles(folder, 3, session);
    const controller = folder.pid('controller')!;
    const children = [folder.pid('bot'), folder.pid('server')];
    process.kill(controller, 'SIGSTOP');
    const isGone = () => !children.some((pid) => folder.isAlive(pid));
    await until('bot and server to be gone', isGone, session, GONE_WITHIN_MS);
    if (signal) process.kill(controller, signal);
    process.kill(controller, 'SIGCONT');

    const { code, stdout } = await session.exit();
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.not.stringContaining('SUCCESS] Session') });
    expect(stdout).toMatch(
      /\[ERROR\] Session failed: the (controller did not run|session lost its controller)/,
    );
    expect(folder.entries('session-ended')).toMatchObject([{ reason: 'controller-lost' }]);
    expect(folder.finalReport()).toMatch(/failed.*controller/s);
    expect(folder.alive()).toEqual([]);
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  },
);
