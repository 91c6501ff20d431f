import { expect, test } from '@jest/globals';
import { type Command, chimera, runSession, startSession, until, untilCandles } from './command.ts';
import { LOOP, WorkFolder } from './work-folder.ts';

/** How long bot and server may outlive their controller. */
const ORPHAN_MS = 10_000;

async function killController(folder: WorkFolder, session: Command): Promise<void> {
  const children = [folder.pid('bot'), folder.pid('server')];
  const lives = (pid: number | null) => folder.isAlive(pid);
  expect(children.every(lives)).toBe(true);
  process.kill(folder.pid('controller')!, 'SIGKILL');
  await until('bot and server to be gone', () => !children.some(lives), session, ORPHAN_MS);
  expect(await session.exit()).toMatchObject({ signal: 'SIGKILL' });
}

test('bot and server end with a killed controller, and the next start takes up the book', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 30, session);
  await killController(folder, session);
  const candles = folder.candles();
  expect(await chimera(folder, 'monitor', 'health')).toMatchObject({ code: 1 });
  expect(await chimera(folder, 'status')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('No session is running. The last one lost its controller'),
  });

  const next = await runSession(folder, '--duration', '10m');
  expect(next.code).toBe(0);
  expect(next.stdout).toContain('-0002 completed');
  expect(next.stdout).toContain('The session before was lost: its controller was gone');
  expect(folder.entries('session-started')[1]).toMatchObject({ previous: 'controller-lost' });
  expect(folder.candles()).toBe(candles + 30);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('a start right after the kill waits for what the controller left behind', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 10, session);
  process.kill(folder.pid('controller')!, 'SIGKILL');
  const next = await runSession(folder, '--duration', '10m');
  expect(next.code).toBe(0);
  expect(next.stdout).toContain('-0002 completed');
});

test('a session of which nothing survived is called lost by the next one', async () => {
  const folder = await WorkFolder.create();
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 30, session);
  session.signalGroup('SIGKILL');
  await session.exit();
  const status = await chimera(folder, 'status');
  expect(status.stdout).toContain('The last one ended (lost): it never said how it ended.');
  const next = await runSession(folder, '--duration', '10m');
  expect(next.code).toBe(0);
  expect(next.stdout).toContain('The session before was lost: it never said');
  expect(folder.entries('session-started')[1]).toMatchObject({ previous: 'lost' });
});

test('a strategy that loops for ever is gone soon after its controller', async () => {
  const folder = await WorkFolder.create({ chimera_bot: { strategy: './loop.js' } });
  folder.write('loop.js', LOOP);
  const session = startSession(folder, '--speed', '600');
  await until('the loop', () => folder.hasPrinted('looping'), session);
  expect(folder.strategies()).not.toEqual([]);
  await killController(folder, session);
  await until('the strategy to be gone', () => folder.strategies().length === 0, session, ORPHAN_MS);
});
