import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from './candle-files.ts';
import { chimera } from './command.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = tempFolder();
  file = marketFile(folder, 400);
  writeFileSync(join(folder, 'text'), 'hello\n');
});

// Nothing can be made in /proc, and Node's recursive mkdir does not come back from there.
const PROC = process.platform === 'linux' ? ['/proc/x'] : [];
// biome-ignore format: a table is read by column
const commands: readonly (readonly string[])[] = [...PROC, 'text'].flatMap((place) => [
  ['init', place],
  ['import', 'F', '--out', place],
  ['download', '--symbol', 'BTC/CAD', '--since', '2026-01-01', '--out', place],
  ['optimize', '--data', 'F', '--strategy', 'sma-cross', '--param', 'fast=5:6:1', '--out', place],
]);

test.each(commands.map((args) => [args.join(' '), args] as const))(
  '%s ends at once, in words',
  async (_, args) => {
    const { code, stderr } = await chimera(folder, ...args.map((arg) => (arg === 'F' ? file : arg)));
    expect([1, 2]).toContain(code);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^ +at /m);
  },
);

test('a file of which no candle can be used ends a backtest and a search, with the reason and the remedy', async () => {
  const lines = Array.from(
    { length: 200 },
    (_, minute) => `${1_604_793_617_000 + minute * 60_000},58,59,57,58,100\n`,
  );
  const jittered = join(folder, 'BTC_USDT-1m.csv');
  writeFileSync(jittered, `timestamp,open,high,low,close,volume\n${lines.join('')}`);
  for (const command of ['backtest', 'optimize']) {
    const ended = await chimera(folder, command, '--data', jittered, '--strategy', 'sma-cross');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(
      /none of 200 candles can be used: .* is not on the grid of 60000 ms\n {2}remedy: give/,
    );
  }
});

test('more than one candle in a hundred that is refused is said, with the reason of the first', async () => {
  const price = (minute: number) => (minute % 20 === 7 ? '-58,59,57,58' : '58,59,57,58');
  const lines = Array.from(
    { length: 200 },
    (_, minute) => `${1_604_793_600_000 + minute * 60_000},${price(minute)},100\n`,
  );
  const path = join(folder, 'LTC_USDT-1m.csv');
  writeFileSync(path, lines.join(''));
  const { code, stdout } = await chimera(folder, 'backtest', '--data', path, '--strategy', 'sma-cross');
  expect(code).toBe(0);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('refused; the first: 2020-11-08T00:07:00.000Z: open -58 is not a positive price.');
  expect(text).toMatch(/That is [\d.]+ % of them: look at the file before the figures/);
});

test('times in seconds are those of their year, and the same run as in milliseconds', async () => {
  const write = (name: string, unit: number) => {
    const path = join(folder, name);
    const lines = Array.from({ length: 300 }, (_, minute) => {
      const price = 100 + Math.sin(minute / 9) * 5;
      return `${((1_767_571_200 + minute * 60) * 1000) / unit},${price},${price + 1},${price - 1},${price},1000\n`;
    });
    writeFileSync(path, lines.join(''));
    return path;
  };
  const run = async (path: string) => {
    const { stdout } = await chimera(folder, 'backtest', '--data', path, '--strategy', 'sma-cross', '--json');
    const { from, timeframe, trips } = JSON.parse(stdout);
    return { from, timeframe, trips };
  };
  const inSeconds = await run(write('BTC_CAD-seconds.csv', 1000));
  expect(inSeconds).toMatchObject({ from: '2026-01-05T00:51:00.000Z', timeframe: '1m' });
  expect(inSeconds.trips.length).toBeGreaterThan(0);
  expect(await run(write('BTC_CAD-milliseconds.csv', 1))).toEqual(inSeconds);
});
