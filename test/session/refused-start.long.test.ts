import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { chimera, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

test('a port that is taken is a clear error before anything starts', async () => {
  const folder = await WorkFolder.create();
  const other = createServer();
  const { promise, resolve } = Promise.withResolvers<void>();
  other.listen(folder.port, '127.0.0.1', resolve);
  await promise;
  try {
    const { code, stdout } = await startSession(folder).exit();
    expect(code).toBe(1);
    expect(stdout).toContain(`Failed to start unified server: port ${folder.port} on 127.0.0.1 is in use`);
    expect(stdout).toContain('--port');
    expect(stdout).toContain('Nothing was started (exit code 1)');
    expect(folder.contents()).toEqual({});
  } finally {
    other.close();
  }
});

test('a port that is taken does not matter where the server is switched off', async () => {
  const folder = await WorkFolder.create({ unified_server: { enabled: false } });
  const session = startSession(folder, '--duration', '30m', '--speed', '1000');
  await untilCandles(folder, 3, session);
  expect(folder.alive()).toEqual(['controller', 'bot']);
  expect(await session.exit()).toMatchObject({ code: 0 });
});

test('a second start in the same work directory is refused, and the first one undisturbed', async () => {
  const folder = await WorkFolder.create();
  // Three commands start meanwhile, each in a second or more where the machine is busy.
  const first = startSession(folder, '--duration', '2h', '--speed', '400');
  await untilCandles(folder, 30, first);
  const before = [folder.pid('controller'), folder.pid('bot'), folder.pid('server')];
  const port = String(folder.port + 50);
  for (const flags of [[], ['--new-book'], ['--detach']]) {
    const second = await chimera(folder, 'start', '--mode', 'test', '--port', port, ...flags);
    expect(second.code).toBe(1);
    expect(second.stdout).toContain(`another session runs in ${folder.path}`);
    expect(second.stdout).toContain('chimera stop');
  }
  expect([folder.pid('controller'), folder.pid('bot'), folder.pid('server')]).toEqual(before);
  expect(await first.exit()).toMatchObject({ code: 0, stdout: expect.stringContaining('0001 completed') });
  expect(folder.incidents()).toEqual([]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('of two starts at the same moment one runs, the other leaves with a clear message', async () => {
  const folder = await WorkFolder.create();
  const flags = ['--duration', '1h', '--speed', '1000', '--mode', 'test'];
  const exits = await Promise.all([
    chimera(folder, 'start', ...flags, '--port', String(folder.port)),
    chimera(folder, 'start', ...flags, '--port', String(folder.port + 50)),
  ]);
  expect(exits.map(({ code }) => code).toSorted()).toEqual([0, 1]);
  const loser = exits.find(({ code }) => code === 1)!;
  expect(loser.stdout + loser.stderr).toContain(`another session runs in ${folder.path}`);
  expect(folder.entries('session-started')).toHaveLength(1);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});
