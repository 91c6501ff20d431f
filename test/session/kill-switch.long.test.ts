import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const KILL_SWITCH = '.chimera/RUNTIME_DISABLED';

test('the kill switch ends what runs with exit code 3', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 9, session);
  folder.write(KILL_SWITCH, '');
  const exit = await session.exit(10_000);
  expect(exit.code).toBe(3);
  expect(exit.stdout).toMatch(/Session \S+ killed: the kill switch .*RUNTIME_DISABLED is on/);
  expect(folder.alive()).toEqual([]);
  expect(folder.finalReport()).toContain('kill switch');
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'killed' }]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('nothing starts and nothing is written until the kill switch is removed', async () => {
  const folder = await WorkFolder.create();
  folder.write(KILL_SWITCH, '');
  const before = folder.contents();
  for (const command of ['start', 'preflight']) {
    const refused = await chimera(folder, command, '--mode', 'test', '--port', String(folder.port));
    expect(refused).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/✗ kill-switch .*RUNTIME_DISABLED exists/),
    });
  }
  const detached = await chimera(
    folder,
    'start',
    '--mode',
    'test',
    '--port',
    String(folder.port),
    '--detach',
  );
  expect(detached.code).toBe(3);
  expect(folder.contents()).toEqual(before);

  folder.remove(KILL_SWITCH);
  expect(await runSession(folder, '--duration', '10m')).toMatchObject({ code: 0 });
});
