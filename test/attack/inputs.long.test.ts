import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Command, type Exit } from '../session/command.ts';
import { WorkFolder } from '../session/work-folder.ts';

const SECRET = 'hunter2-hunter2-hunter2';

const run = (folder: WorkFolder, args: readonly string[], environment = {}): Promise<Exit> =>
  new Command(folder, args, { environment }).exit();

/** Whether any file that was written holds the text. */
function isKept(folder: WorkFolder, text: string): boolean {
  return Object.keys(folder.contents())
    .filter((name) => !name.endsWith('runtime-config.json'))
    .some((name) => readFileSync(join(folder.path, name)).includes(text));
}

describe('credentials of an exchange are refused, never said and never kept', () => {
  test.each(['start', 'preflight'])('in the environment of %s', async (command) => {
    const folder = await WorkFolder.create();
    const environment = { NDAX_API_KEY: SECRET, NDAX_SECRET: SECRET };
    const { code, stdout, stderr } = await run(folder, [command, '--mode', 'test'], environment);
    expect(code).toBe(3);
    expect(stdout + stderr).toContain('NDAX_API_KEY');
    expect(stdout + stderr).not.toContain(SECRET);
    expect(isKept(folder, SECRET)).toBe(false);
  });

  test.each([
    [{ chimera_bot: { apiKey: SECRET } }],
    [{ market_data: { secret: SECRET } }],
    [{ market_data: { servers: { ndax: `http://key:${SECRET}@127.0.0.1:9` } } }],
  ])('in a configuration: %j', async (configuration) => {
    const folder = await WorkFolder.create({ mode: 'paper', ...configuration });
    const { code, stdout, stderr } = await run(folder, ['preflight']);
    expect(code).toBeGreaterThan(0);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(isKept(folder, SECRET)).toBe(false);
  });
});

describe('there is no way to trade for real', () => {
  test.each(['live', 'real', 'PAPER\nlive', 'production'])('no mode %j', async (mode) => {
    const folder = await WorkFolder.create();
    const { code } = await run(folder, ['start', '--mode', mode]);
    expect(code).toBeGreaterThanOrEqual(2);
    expect(folder.exists('.chimera/state')).toBe(false);
  });

  test.each(['http://example.com', 'https://127.0.0.1:1', 'http://127.0.0.1.example.com', 'http://[::2]'])(
    'no server that is not of this machine: %s',
    async (ndax) => {
      const folder = await WorkFolder.create({ mode: 'paper', market_data: { servers: { ndax } } });
      const { code, stdout, stderr } = await run(folder, ['markets']);
      expect(code).toBe(3);
      expect(stdout + stderr).toContain('cannot stand in');
    },
  );
});

describe('names that lead elsewhere', () => {
  test.each([
    '../../../../etc/passwd',
    '/etc/passwd',
    'node:child_process',
    'ccxt',
    'https://example.com/strategy.js',
    'data:text/javascript,process.exit(0)',
    'sma-cross\n::set-output name=mode::live',
  ])('a strategy %j is a mistake', async (strategy) => {
    const folder = await WorkFolder.create();
    const { code, stdout, stderr } = await run(folder, ['start', '--mode', 'test', '--strategy', strategy]);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/^::|root:|^ {4}at /m);
    expect(folder.exists('.chimera/state')).toBe(false);
  });

  test.each(['../../evil/CAD', 'BTC/../../evil', '/CAD', 'BTC/CAD\n::error::x'])(
    'a symbol %j is downloaded nowhere',
    async (symbol) => {
      const folder = await WorkFolder.create();
      const args = ['download', '--symbol', symbol, '--since', '2026-01-01', '--out', 'out'];
      const { code, stdout, stderr } = await run(folder, args);
      expect(code).toBe(2);
      expect(stdout + stderr).not.toMatch(/^::/m);
      expect(existsSync(join(folder.path, '..', 'evil'))).toBe(false);
      expect(folder.exists('out')).toBe(false);
    },
  );
});

describe('files of candles that mean harm', () => {
  const header = 'timestamp,open,high,low,close,volume\n';
  test.each([
    ['a formula', `${header}=cmd|' /C calc'!A0,1,1,1,1,1\n`],
    ['endless prices', `${header}1767225600000,1e999,1e999,1,1,1\n`],
    ["a runner's command", `${header}::add-mask::x,1,1,1,1,1\n`],
    ['a time without end', `${header}${'9'.repeat(400)},1,1,1,1,1\n`],
    ['no text at all', '\u0000\u0001\u0002'.repeat(1000)],
  ])('%s is a mistake that is told in peace', async (_what, text) => {
    const name = 'BTC_USDT-1m-20260101.csv';
    const folder = await WorkFolder.create();
    folder.write(name, text);
    const { code, stdout, stderr } = await run(folder, ['start', '--mode', 'test', '--data', name]);
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(/^::|^ {4}at /m);
    expect(folder.exists('.chimera/state')).toBe(false);
  });
});
