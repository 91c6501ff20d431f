import { expect, test } from '@jest/globals';
import { findLauncher } from '../../packages/strategy-host/src/walls/launcher.ts';
import { testUnless } from '../test-unless.ts';
import { Command, chimera, type Exit, runSession } from './command.ts';
import { LOOP, ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const STRATEGY = `
  export default {
    name: 'mine', description: '', parameters: {}, warmup: () => 0,
    create: () => ({ onCandle() { if (globalThis.started === undefined) console.log('it runs'); globalThis.started = true; } }),
  };`;

const HIDE = `--import=${new URL('./hide-programs.mjs', import.meta.url)}`;
const BARE = { NODE_OPTIONS: HIDE };
const ONLY_BOT_BARE = { NODE_OPTIONS: HIDE, HIDE_ONLY_IN: 'bot-main.ts' };

async function folderWith(safety: object, runtime_settings: object = {}): Promise<WorkFolder> {
  const strategy = './strategies/mine.mjs';
  const folder = await WorkFolder.create({
    ...ON_A_BUSY_MACHINE,
    ...{ chimera_bot: { strategy }, safety, runtime_settings },
  });
  folder.write('strategies/mine.mjs', STRATEGY);
  return folder;
}

function run(folder: WorkFolder, environment: Readonly<Record<string, string>>): Promise<Exit> {
  const args = ['--mode', 'test', '--port', String(folder.port), '--speed', '1000000', '--duration', '10m'];
  return new Command(folder, ['start', ...args], { environment }).exit();
}

async function checksOf(folder: WorkFolder, environment: Readonly<Record<string, string>> = {}) {
  const args = ['preflight', '--json', '--mode', 'test', '--port', String(folder.port)];
  const { code, stdout } = await new Command(folder, args, { environment }).exit();
  const { checks } = JSON.parse(stdout) as { checks: { name: string; outcome: string; reason: string }[] };
  return { code, isolation: checks.find(({ name }) => name === 'strategy-isolation'), checks };
}

const { confine } = await findLauncher();
const hasKernelWalls = ['landlock', 'seccomp'].every((wall) => confine?.walls.includes(wall));
const behindWalls = testUnless(hasKernelWalls ? null : 'the kernel of this machine does not keep every wall');

behindWalls(
  'with the walls of the kernel a strict session runs, and its report says what was measured',
  async () => {
    const folder = await folderWith({ strategy_isolation: 'strict' });
    expect(await checksOf(folder)).toMatchObject({
      code: 0,
      isolation: {
        outcome: 'pass',
        reason: expect.stringMatching(/^kept by the kernel: no network, [^;]*$/),
      },
    });
    expect(await run(folder, {})).toMatchObject({ code: 0 });
    expect(folder.hasPrinted('it runs')).toBe(true);
    expect(folder.metrics().strategy).toMatchObject({
      isolation: 'strict',
      walls: { network: 'kernel', files: 'kernel', writes: 'kernel' },
    });
    const passage = folder.finalReport().split('## What left this machine')[1];
    expect(passage).toContain('Nothing that Chimera asked for');
    expect(passage).toMatch(/Measured on this machine when it was started: kept by the kernel: no network, /);
  },
);

test('a machine without these walls is told under auto, in preflight and in the report', async () => {
  const folder = await folderWith({});
  const { code, isolation } = await checksOf(folder, BARE);
  expect(code).toBe(0);
  expect(isolation).toMatchObject({ outcome: 'warn' });
  for (const what of ['kept by Node alone: no network', 'no unshare', 'no setpriv', 'no python3']) {
    expect(isolation?.reason).toContain(what);
  }
  expect(await run(folder, BARE)).toMatchObject({ code: 0 });
  expect(folder.hasPrinted('it runs')).toBe(true);
  const passage = folder.finalReport().split('## What left this machine')[1];
  expect(passage).toMatch(/when it was started: kept by Node alone: no network, /);
  expect(passage).toContain('What this machine lacks: there is no python3.');
});

test('a machine without these walls is refused under strict, before anything of the strategy runs', async () => {
  const folder = await folderWith({ strategy_isolation: 'strict' });
  const { code, isolation, checks } = await checksOf(folder, BARE);
  expect(code).toBe(2);
  expect(isolation).toMatchObject({
    outcome: 'fail',
    reason: expect.stringMatching(/strict, and the kernel does not keep every wall.*there is no python3/),
    remedy: expect.stringMatching(/install Python 3 .*strategy_isolation to auto/),
  });
  expect(checks.find(({ name }) => name === 'strategy')).toMatchObject({ outcome: 'skip' });
  const { code: exit, stdout } = await run(folder, BARE);
  expect(exit).toBe(2);
  expect(stdout).toContain('install Python 3');
  expect(folder.exists('chimera-bot.log')).toBe(false);
});

behindWalls(
  'a bot on a machine without these walls refuses a strict session that was planned on another',
  async () => {
    const folder = await folderWith({ strategy_isolation: 'strict' });
    const { code, stdout } = await run(folder, ONLY_BOT_BARE);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/Session failed: safety\.strategy_isolation is strict/),
    });
    expect(folder.hasPrinted('it runs')).toBe(false);
  },
);

test('a shipped strategy needs no walls: nothing is measured, and strict asks for nothing', async () => {
  const folder = await WorkFolder.create({ ...ON_A_BUSY_MACHINE, safety: { strategy_isolation: 'strict' } });
  const { code, isolation } = await checksOf(folder, BARE);
  expect([code, isolation]).toEqual([0, undefined]);
  expect(await run(folder, BARE)).toMatchObject({ code: 0 });
  expect(folder.metrics().strategy).toBeNull();
  expect(folder.finalReport()).toContain('Nothing: the market of this session needs no network.');
});

test('the time to answer is what the configuration says', async () => {
  const folder = await folderWith({}, { strategy_answer_seconds: 1 });
  folder.write('strategies/mine.mjs', LOOP);
  const { code, stdout } = await runSession(folder, '--duration', '10m');
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringContaining('it did not answer within 1 s, and was ended'),
  });
});

test.each([
  ['safety', { strategy_isolation: 'none' }, '"auto" or "strict"'],
  ['runtime_settings', { strategy_answer_seconds: 0 }, 'a whole number from 1 to 300'],
])('a wrong value in %s starts nothing', async (group, values, expected) => {
  const folder = await WorkFolder.create({ [group]: values });
  const { code, stdout } = await chimera(folder, 'preflight', '--mode', 'test');
  expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining(expected) });
});
