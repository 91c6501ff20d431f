import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Command, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const SYSTEM_NODE = '/usr/bin/node';

function versionOf(node: string): number {
  if (!existsSync(node)) return Number.POSITIVE_INFINITY;
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number(stdout.match(/^v(\d+)/)?.[1]);
}

const isOlder = versionOf(SYSTEM_NODE) < 24;
const onOlder = isOlder ? describe : describe.skip;

onOlder(`on a Node older than 24${isOlder ? '' : ' (skipped: this machine has none)'}`, () => {
  const node = SYSTEM_NODE;

  test('a command runs, and its exit code comes through', async () => {
    const folder = await WorkFolder.create();
    const help = await new Command(folder, ['--version'], { node }).exit();
    expect(help).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
    const refused = await new Command(folder, ['start', '--mode', 'live'], { node }).exit();
    expect(refused).toMatchObject({ code: 3, signal: null });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s reaches the session, no matter who gets it',
    async (signal) => {
      const folder = await WorkFolder.create();
      const args = ['start', '--mode', 'test', '--speed', '600', '--port', String(folder.port)];
      const session = new Command(folder, args, { node });
      await untilCandles(folder, 9, session);
      if (signal === 'SIGINT') session.signalGroup(signal);
      else session.child.kill(signal);
      expect(await session.exit()).toMatchObject({ code: 0, signal: null });
      expect(folder.alive()).toEqual([]);
      expect(folder.entries('session-ended')).toMatchObject([{ reason: 'stopped' }]);
    },
  );
});
