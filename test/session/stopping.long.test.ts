import { expect, test } from '@jest/globals';
import { type Command, chimera, type Exit, startSession, until, untilCandles } from './command.ts';
import { LOOP, WorkFolder } from './work-folder.ts';

/** A session that has hours left when it is stopped. */
async function sessionAtWork(configuration?: object): Promise<[WorkFolder, Command]> {
  const folder = await WorkFolder.create(configuration);
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 9, session);
  return [folder, session];
}

async function expectStopped(folder: WorkFolder, exit: Exit): Promise<void> {
  expect(exit).toMatchObject({ code: 0, signal: null, stderr: '' });
  expect(exit.stdout).toMatch(/Session \S+ stopped: received SIG/);
  expect(exit.stdout).toMatch(/ledger {4}\d+ entries verified/);
  expect(folder.alive()).toEqual([]);
  expect(folder.finalReport()).toContain('stopped');
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'stopped' }]);
  expect(folder.incidents()).toEqual([]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the session gracefully', async (signal) => {
  const [folder, session] = await sessionAtWork();
  session.child.kill(signal);
  await expectStopped(folder, await session.exit());
});

test('Ctrl-C, which reaches every process of the terminal, ends the session gracefully', async () => {
  const [folder, session] = await sessionAtWork();
  session.signalGroup('SIGINT');
  await expectStopped(folder, await session.exit());
});

test('Ctrl-C right after the start leaves nothing behind', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder);
  await session.says('[INFO] Session');
  session.signalGroup('SIGINT');
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(folder.alive()).toEqual([]);
});

test('"chimera stop" ends the session gracefully', async () => {
  const [folder, session] = await sessionAtWork();
  const stop = await chimera(folder, 'stop');
  expect(stop).toMatchObject({ code: 0, stdout: expect.stringContaining('The session has stopped') });
  await expectStopped(folder, await session.exit());
});

test('"chimera stop" with nothing to stop says so', async () => {
  const folder = await WorkFolder.create();
  const stop = await chimera(folder, 'stop');
  expect(stop).toMatchObject({ code: 0, stdout: expect.stringContaining('No session runs in') });
  expect(folder.contents()).toEqual({});
});

test('a session whose reader has left goes on to its end', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--duration', '1h', '--speed', '1800');
  session.child.stdout?.destroy();
  session.child.stderr?.destroy();
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'completed' }]);
  expect(folder.reports('runtime-final-report')).toHaveLength(1);
});

/** A session whose bot does not run any more, as on a machine without a free moment. */
async function stuckSession(timeoutSeconds: number): Promise<[WorkFolder, Command]> {
  const [folder, session] = await sessionAtWork({
    runtime_settings: { graceful_shutdown_timeout: timeoutSeconds },
  });
  process.kill(folder.pid('bot')!, 'SIGSTOP');
  return [folder, session];
}

test('a strategy that never answers does not keep its session from stopping', async () => {
  const folder = await WorkFolder.create({ chimera_bot: { strategy: './loop.js' } });
  folder.write('loop.js', LOOP);
  const session = startSession(folder, '--speed', '600');
  await until('the loop', () => folder.hasPrinted('looping'), session);
  session.child.kill('SIGINT');
  const { code, stdout } = await session.exit();
  expect(code).toBe(0);
  expect(stdout).toMatch(/ledger {4}\d+ entries verified/);
  expect([folder.alive(), folder.strategies()]).toEqual([[], []]);
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'stopped' }]);
  expect(folder.incidents().filter(({ kind }) => kind === 'bot-forced')).toEqual([]);
});

test('a bot that does not stop in time is forced, and the ledger still verifies', async () => {
  const [folder, session] = await stuckSession(1);
  session.child.kill('SIGINT');
  const { code, stdout } = await session.exit();
  expect(code).toBe(0);
  expect(stdout).toContain('the bot did not stop within 1 s and was killed');
  expect(stdout).toMatch(/ledger {4}\d+ entries verified/);
  expect(folder.alive()).toEqual([]);
  expect(folder.incidents()).toMatchObject([{ kind: 'bot-forced', severity: 'error' }]);
});

test('Ctrl-C again forces what the first one only asked', async () => {
  const [folder, session] = await stuckSession(60);
  session.child.kill('SIGINT');
  await session.says('Stopping gracefully; Ctrl-C again forces it.');
  await until(
    'the bot to be killed',
    () => {
      if (folder.pid('bot') === null) return true;
      session.child.kill('SIGINT');
      return false;
    },
    session,
    10_000,
  );
  expect(await session.exit()).toMatchObject({ code: 0 });
  expect(folder.alive()).toEqual([]);
});

test('"chimera stop --timeout" uses force on a session that does not stop', async () => {
  const [folder, session] = await stuckSession(60);
  const stop = await chimera(folder, 'stop', '--timeout', '1s');
  expect(stop).toMatchObject({ code: 0, stdout: expect.stringContaining('It did not stop within 1s') });
  const bot = folder.pid('bot')!;
  expect(await session.exit()).toMatchObject({ signal: 'SIGKILL' });
  // It ends as soon as it runs again.
  if (folder.isAlive(bot)) process.kill(bot, 'SIGCONT');
  await until('the bot to be gone', () => folder.alive().length === 0, session, 10_000);
});
