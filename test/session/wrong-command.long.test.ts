import { beforeAll, expect, test } from '@jest/globals';
import { Command } from './command.ts';
import { WorkFolder } from './work-folder.ts';

interface Attempt {
  readonly args?: readonly string[];
  readonly file?: string | object;
  readonly dotenv?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

let folder: WorkFolder;
beforeAll(async () => {
  folder = await WorkFolder.create();
});

const START = ['start', '--mode', 'test'];
const safety = (settings: object): Attempt => ({ file: { safety: settings } });

// biome-ignore format: a table is read by column
test.each<[what: string, attempt: Attempt, exitCode: number, message: RegExp]>([
  ['seven hours', { args: [...START, '--duration', '7h'] }, 2, /--duration .* is "7h"; expected .*6h/],
  ['seven hours in the file', { file: { runtime_settings: { duration_hours: 7 } } }, 2, /runtime_settings\.duration_hours .* is 7/],
  ['a negative size', { file: { chimera_bot: { max_position_size: -0.1 } } }, 2, /max_position_size .* is -0\.1/],
  ['an unknown key', { file: { chimera_bot: { max_positon_size: 0.1 } } }, 2, /did you mean max_position_size\?/],
  ['broken JSON', { file: '{ "mode": "test", ' }, 2, /Broken JSON: line 1, column \d+/],
  ['a folder for a file', { args: [...START, '--config', '.'] }, 2, /the whole file .* is a folder/],
  ['a missing file', { args: [...START, '--config', 'gone.json'] }, 2, /✗ required-files .*Runtime configuration not found/],
  ['live mode', { args: ['start', '--mode', 'live'] }, 3, /✗ trading-mode .*is "live"/],
  ['live mode in the file', { file: { mode: 'live' } }, 3, /✗ trading-mode .*is "live"/],
  ['no safety lock', safety({ safety_lock: false }), 3, /✗ safety-lock .*Safety lock is not enabled/],
  ['no safety lock in .env', { dotenv: 'SAFETY_LOCK=false\n' }, 3, /✗ safety-lock .*SAFETY_LOCK/],
  ['live trading', { environment: { USE_LIVE_TRADING: 'true' } }, 3, /✗ safety-lock .*USE_LIVE_TRADING/],
  ['a runtime switched off', { file: { enabled: false } }, 3, /The runtime is switched off/],
  ['credentials', { environment: { NDAX_API_KEY: 'hunter2' } }, 3, /✗ credentials .*NDAX_API_KEY/],
  ['credentials in .env', { dotenv: 'BINANCE_API_SECRET=hunter2\n' }, 3, /✗ credentials .*BINANCE_API_SECRET/],
  ['credentials in the file', { file: { chimera_bot: { apiKey: 'hunter2' } } }, 3, /apiKey .*\(hidden\)/],
  ['speed outside test mode', { args: ['start', '--mode', 'paper', '--speed', '2'] }, 2, /--speed 2 in paper mode/],
  ['recorded data outside test mode', { args: ['start', '--mode', 'paper', '--data', 'x.csv'] }, 2, /--data .*test mode/],
  ['no speed at all', { args: [...START, '--speed', '0'] }, 2, /--speed is not usable/],
  ['half a seed', { args: [...START, '--seed', '1.5'] }, 2, /--seed is not usable/],
  ['an unknown flag', { args: [...START, '--leverage', '10'] }, 2, /unknown option '--leverage'/],
  ['an unknown command', { args: ['trade'] }, 2, /unknown command 'trade'/],
  ['a superfluous word', { args: ['start', 'now'] }, 2, /too many arguments/],
  ['a work directory that is not there', { args: [...START, '--workdir', 'nowhere'] }, 1, /nowhere is not a folder/],
])('%s: nothing starts, nothing is written, no stack is shown', async (_, attempt, exitCode, message) => {
  const { args = START, file, dotenv, environment } = attempt;
  folder.write('.chimera/runtime-config.json', typeof file === 'string' ? file : JSON.stringify(file ?? {}));
  folder.write('.env', dotenv ?? '');
  const before = folder.contents();
  const { code, stdout, stderr } = await new Command(folder, args, environment ? { environment } : {}).exit();
  const output = stdout + stderr;
  expect(output).toMatch(message);
  expect(code).toBe(exitCode);
  expect(output).not.toMatch(/^ +at |hunter2|undefined/m);
  expect(folder.contents()).toEqual(before);
});

test('all mistakes are told at once, and one refusal makes it a refusal', async () => {
  folder.write('.env', 'PORT=none\n');
  folder.write('.chimera/runtime-config.json', '{"mode": "live", "chimera_bot": {"max_daily_loss": 2}}');
  const { code, stdout } = await new Command(folder, [...START, '--risk', 'reckless']).exit();
  expect(code).toBe(3);
  for (const part of ['"live"', 'max_daily_loss', 'PORT', '--risk']) expect(stdout).toContain(part);
});

test.each(['--help', '--version'])('%s is no mistake', async (flag) => {
  expect(await new Command(folder, [flag]).exit()).toMatchObject({ code: 0, stderr: '' });
});
