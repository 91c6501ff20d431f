import { expect, test } from '@jest/globals';
import { chimera, runSession, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

/** Buys every symbol once, in TypeScript with a type that Node must erase. */
const TYPESCRIPT = `
  interface Seen { readonly symbol: string }
  export default {
    name: 'once', description: 'buys once', warmup: () => 0,
    parameters: { after: { default: 3, min: 1, max: 10, integer: true, description: 'candles to wait' } },
    create({ after }: { after: number }) {
      let left = after;
      return {
        onCandle({ symbol }: Seen) {
          left -= 1;
          return left === 0 ? [{ symbol, action: 'buy', confidence: 1, reason: 'the time has come' }] : undefined;
        },
      };
    },
  };`;

const JAVASCRIPT = TYPESCRIPT.replace(/interface .*/, '').replaceAll(/: (\{ after: number \}|Seen)/g, '');

async function folderWith(name: string, text: string, parameters = {}): Promise<WorkFolder> {
  const folder = await WorkFolder.create({
    runtime_settings: { restart_delay_seconds: 0 },
    chimera_bot: { strategy: `./strategies/${name}`, strategy_parameters: parameters },
  });
  folder.write(`strategies/${name}`, text);
  return folder;
}

test.each([
  ['once.ts', TYPESCRIPT],
  ['once.js', JAVASCRIPT],
])('a strategy of one’s own runs from the work directory: %s', async (name, text) => {
  const folder = await folderWith(name, text, { after: 5 });
  const { code, stdout } = await runSession(folder, '--duration', '30m');
  expect(code).toBe(0);
  expect(stdout).toContain(`once from ${folder.file(`strategies/${name}`)}`);
  expect(folder.entries('session-started')).toMatchObject([
    { setup: { strategyHash: expect.stringMatching(/^[0-9a-f]{64}$/), parameters: { after: 5 } } },
  ]);
  expect(folder.entries('fill').length).toBeGreaterThan(0);
});

// biome-ignore format: a table is read by column
test.each([
  ['a line that is no JavaScript', 'wrong.js', 'const a = 1;\nconst b = ;\n', /wrong\.js cannot be loaded: .*\(line 2\)/],
  ['a line that is no TypeScript', 'wrong.ts', 'const a: number = 1;\nconst b: = 2;\n', /wrong\.ts cannot be loaded: .*\(line 2\)/],
  ['a fault while it is loaded', 'wrong.js', '\n\nnothing.at.all;\n', /wrong\.js cannot be loaded: nothing is not defined \(line 3\)/],
  ['an import that is not there', 'wrong.js', "import './missing.js';\n", /wrong\.js cannot be loaded: .*missing\.js/],
  ['no strategy in it', 'wrong.js', 'export const price = 1;\n', /wrong\.js has no default export that is a strategy definition/],
  ['no name', 'wrong.js', 'export default { warmup() {}, create() {} };\n', /wrong\.js must export a name/],
])('a strategy file with %s is a mistake that says where', async (_, name, text, message) => {
  const folder = await folderWith(name, text);
  const before = folder.contents();
  const { code, stdout, stderr } = await runSession(folder);
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  expect(stdout).toMatch(message);
  expect(stdout).not.toMatch(/^ +at /m);
  expect(folder.contents()).toEqual(before);
});

test('a strategy that does not exist is a mistake that names those that do', async () => {
  const folder = await WorkFolder.create();
  const shipped = await runSession(folder, '--strategy', 'chimaera');
  expect(shipped).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/there is no strategy "chimaera".*sma-cross/),
  });
  const file = await runSession(folder, '--strategy', './mine.ts');
  expect(file).toMatchObject({
    code: 2,
    stdout: expect.stringContaining(`the strategy file ${folder.file('mine.ts')} does not exist`),
  });
  expect(folder.contents()).toEqual({});
});

test('parameters that are unknown or out of range are told all at once', async () => {
  const folder = await folderWith('once.ts', TYPESCRIPT, { after: 11, before: 1 });
  const { code, stdout } = await runSession(folder);
  expect(code).toBe(2);
  expect(stdout).toMatch(/strategy_parameters\.after is 11; expected an integer from 1 to 10/);
  expect(stdout).toMatch(/strategy_parameters\.before is 1; expected one of after/);
});

test('parameters that are wrong together are refused before anything starts', async () => {
  const folder = await WorkFolder.create({
    chimera_bot: { strategy: 'sma-cross', strategy_parameters: { fast: 50, slow: 20 } },
  });
  const before = folder.contents();
  expect(await runSession(folder)).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('strategy_parameters'),
  });
  expect(folder.contents()).toEqual(before);
});

test('a strategy file that changes while the session runs ends it when the bot has to read it again', async () => {
  const folder = await folderWith('once.js', JAVASCRIPT);
  const session = startSession(folder, '--speed', '600');
  await untilCandles(folder, 9, session);
  folder.write('strategies/once.js', JAVASCRIPT.replace("action: 'buy'", "action: 'sell'"));
  process.kill(folder.pid('bot')!, 'SIGKILL');
  const { code, stdout } = await session.exit();
  expect(code).toBe(1);
  expect(stdout).toContain('once.js has changed since the session was planned');
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('a strategy that throws is blamed in journal and log, and the session goes on', async () => {
  const text = JAVASCRIPT.replace(
    'left -= 1;',
    "if (left === 3) { left -= 1; throw new Error('no idea'); } left -= 1;",
  );
  const folder = await folderWith('once.js', text);
  expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
  expect(folder.entries('strategy-fault')).toHaveLength(3);
  expect(folder.read('chimera-bot.log')).toContain('no idea');
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});
