import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, until, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

async function stateOf(folder: WorkFolder): Promise<string> {
  return JSON.parse((await chimera(folder, 'governor', '--json')).stdout).state;
}

test('between sessions a command is journalled at once and holds for the next session', async () => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '30m');
  const shown = await chimera(folder, 'governor');
  expect(shown.code).toBe(0);
  expect(shown.stdout).toMatch(/^state +active$/m);
  expect(shown.stdout).toMatch(/^drawdown +[\d.]+ % of [\d.]+ %$/m);

  expect(await chimera(folder, 'governor', '--reduce', 'tired')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/"reduce" journalled\.\nstate +reducing/),
  });
  await chimera(folder, 'governor', '--halt', 'enough');
  expect(await stateOf(folder)).toBe('halted');
  expect(await runSession(folder, '--duration', '30m', '--strategy', 'buy-and-hold')).toMatchObject({
    code: 0,
  });
  expect(folder.entries('refusal').length).toBeGreaterThan(0);
  expect(await stateOf(folder)).toBe('halted');

  await chimera(folder, 'governor', '--reset', 'rested');
  expect(await stateOf(folder)).toBe('active');
  expect(folder.entries('command')).toEqual([
    { command: 'reduce', reason: 'tired' },
    { command: 'halt', reason: 'enough' },
    { command: 'reset', reason: 'rested' },
  ]);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('while a session runs the commands go to it, survive a killed bot, and the chain verifies', async () => {
  const folder = await WorkFolder.create({ runtime_settings: { restart_delay_seconds: 1 } });
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 9, session);
  const given = await chimera(folder, 'governor', '--halt', 'watch out');
  expect(given).toMatchObject({ code: 0, stdout: expect.stringContaining('handed to the running session') });
  await until('the halt', () => folder.entries('command').length === 1, session);

  const bot = folder.pid('bot');
  process.kill(bot!, 'SIGKILL');
  await chimera(folder, 'governor', '--reset', 'all clear');
  await until('the reset', () => folder.entries('command').length === 2, session);
  expect(folder.pid('bot')).not.toBe(bot);

  await chimera(folder, 'governor', '--reduce', 'nearly done');
  expect(await chimera(folder, 'stop')).toMatchObject({ code: 0 });
  expect(folder.entries('command')).toEqual([
    { command: 'halt', reason: 'watch out' },
    { command: 'reset', reason: 'all clear' },
    { command: 'reduce', reason: 'nearly done' },
  ]);
  expect(await stateOf(folder)).toBe('reducing');
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('a command without a reason, or two at once, is a mistake', async () => {
  const folder = await WorkFolder.create();
  await runSession(folder, '--duration', '10m');
  const head = folder.head();
  for (const args of [['--halt', ' '], ['--halt', 'a', '--reset', 'b'], ['--halt']]) {
    const { code, stderr } = await chimera(folder, 'governor', ...args);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/^ +at /m);
  }
  expect(folder.head()).toBe(head);
});

test('without a book there is nothing to govern', async () => {
  const folder = await WorkFolder.create();
  const { code, stderr } = await chimera(folder, 'governor', '--halt', 'why not');
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no book') });
  expect(folder.contents()).toEqual({});
});
