import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIMULATION_ORIGIN } from '@chimera/engine';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { MINUTE, marketCandles, marketFile, writeCandles } from './candle-files.ts';
import { chimera, documentOf } from './command.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = tempFolder();
  file = marketFile(folder, 2880);
});

const iso = (minute: number) => new Date(SIMULATION_ORIGIN + minute * MINUTE).toISOString();

test('says everything in lines of at most 80 columns, buying and holding beside it', async () => {
  const { code, stdout, stderr } = await chimera(
    folder,
    'backtest',
    '--data',
    file,
    '--strategy',
    'sma-cross',
    '--walk-forward',
    '3',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toMatch(/sma-cross +buy and hold\nFinal equity \(USDT\) +[\d,.]+ +[\d,.]+/);
  expect(stdout).toMatch(
    /sma-cross ended \d+\.\d\d % of the starting cash (behind|ahead of) buying and holding/,
  );
  expect(stdout).toContain('●');
  expect(stdout.match(/^2025-12-0\d \d\d:\d\d to /gm)).toHaveLength(4);
});

test('--json prints one document and nothing else, the same every time', async () => {
  const args = ['backtest', '--data', file, '--strategy', 'sma-cross', '--json'];
  const [one, other] = await Promise.all([chimera(folder, ...args), chimera(folder, ...args)]);
  expect(one.stdout).toBe(other.stdout);
  const result = documentOf(one);
  expect(result).toMatchObject({
    strategy: { name: 'sma-cross', sha256: null, parameters: { fast: 20, slow: 50 } },
    symbols: ['BTC/USDT'],
    timeframe: '1m',
    from: iso(51),
    to: iso(2880),
    warmup: { asked: 51, seen: 51 },
    limits: 'moderate',
    held: { final_equity: expect.any(Number) },
  });
  expect(result.activity.signals).toBeGreaterThan(0);
});

test('several symbols come in order of time, from whichever files', async () => {
  const candles = marketCandles(['BTC/USDT', 'ETH/USDT'], 600);
  const parts = tempFolder();
  const of = (symbol: string) => candles.filter((candle) => candle.symbol === symbol);
  const bitcoin = of('BTC/USDT');
  const files = [
    writeCandles(parts, of('ETH/USDT')),
    // The later half first, and a stretch twice.
    writeCandles(parts, bitcoin.slice(250), '1m-b'),
    writeCandles(parts, bitcoin.slice(0, 300), '1m-a'),
  ];
  const ended = await chimera(parts, 'backtest', '--data', ...files, '--strategy', 'sma-cross', '--json');
  const result = documentOf(ended);
  expect(result.symbols).toEqual(['ETH/USDT', 'BTC/USDT']);
  expect(result.data).toMatchObject({ refused: 0, dropped: 50 });
  expect(result.data.candles + 2 * 51).toBe(candles.length);
  const times = result.fills.map(({ time }: { time: string }) => time);
  expect(times).toEqual(times.toSorted());
  expect(new Set(result.fills.map(({ symbol }: { symbol: string }) => symbol)).size).toBe(2);
});

test('--timeframe folds the candles, --since leaves the earlier ones to the warm-up, --until ends it', async () => {
  const ended = await chimera(
    folder,
    ...['backtest', '--data', file, '--strategy', 'sma-cross', '--json', '--timeframe', '15m'],
    ...['--since', iso(1500), '--until', iso(2400)],
  );
  const result = documentOf(ended);
  expect(result).toMatchObject({
    timeframe: '15m',
    from: iso(1500),
    to: iso(2400),
    data: { candles: 60 },
    warmup: { asked: 51, seen: 51 },
  });
});

test('too little history is no secret', async () => {
  const { stdout } = await chimera(
    folder,
    ...['backtest', '--data', file, '--strategy', 'sma-cross', '--since', iso(20)],
  );
  expect(stdout).toContain('It asks for 51 candles of history and had 20');
});

test('fees and limits change the result', async () => {
  const equity = async (...args: string[]) => {
    const ended = await chimera(
      folder,
      ...['backtest', '--data', file, '--strategy', 'sma-cross', '--json', ...args],
    );
    return documentOf(ended).final_equity;
  };
  const [configured, free, unlimited] = await Promise.all([
    equity(),
    equity('--fee', '0'),
    equity('--limits', 'off'),
  ]);
  expect(free).toBeGreaterThan(configured);
  expect(Math.abs(unlimited - 10_000)).toBeGreaterThan(Math.abs(configured - 10_000));
});

test('--html writes one page that needs nothing else', async () => {
  const path = join(folder, 'report.html');
  const { code } = await chimera(
    folder,
    ...['backtest', '--data', file, '--strategy', 'sma-cross', '--html', path, '--check', 'lookahead'],
  );
  expect(code).toBe(0);
  const page = readFileSync(path, 'utf8');
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(?!data:)/);
  const data = JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(page)![1]!);
  expect(data.report.passages.map(({ title }: { title: string }) => title)).toEqual([
    'The run',
    'Check: lookahead, passed',
    'Months',
    'By symbol and by exit',
    'All figures',
  ]);
  const rows = Object.values<unknown[]>(data.candles.rows).map(({ length }) => length);
  expect(Math.min(...rows)).toBeGreaterThan(100);
  expect(data.fills.rows.length).toBeGreaterThan(data.trades.rows.length);
});

describe('a mistake is told with its remedy, and without a stack', () => {
  // biome-ignore format: a table is read by column
  test.each([
    ['no candles', [], /--data \(command line\)/],
    ['a symbol that was never downloaded', ['--symbol', 'BTC/CAD'], /run "chimera download --symbol BTC\/CAD/],
    ['a wrong fee', ['--data', 'F', '--fee', '10'], /a fraction from 0 to 0\.1/],
    ['a wrong time', ['--data', 'F', '--since', 'yesterday'], /a date or a time in UTC/],
    ['a time after all candles', ['--data', 'F', '--since', '2030-01-01'], /a time up to the last candle/],
    ['a wrong timeframe', ['--data', 'F', '--timeframe', '7m'], /1m, 3m, 5m/],
    ['a parameter without a number', ['--data', 'F', '--param', 'fast'], /name=number, such as fast=10/],
    ['an unknown parameter', ['--data', 'F', '--strategy', 'sma-cross', '--param', 'medium=3'], /one of fast, slow/],
    ['a misspelt parameter', ['--data', 'F', '--strategy', 'sma-cross', '--param', 'fats=10'], /--param fats \(command line\)(.|\n)*did you mean fast\?/],
    ['parameters that are wrong together', ['--data', 'F', '--strategy', 'sma-cross', '--param', 'fast=60'], /fast \(60\) must be less than slow \(50\)/],
    ['an unknown strategy', ['--data', 'F', '--strategy', 'sma'], /there is no strategy "sma"/],
    ['a report without a place', ['--data', 'F', '--html', 'nowhere/r.html'], /a file in a folder that exists/],
    ['a report over a folder', ['--data', 'F', '--html', '.'], /a file in a folder that exists/],
    ['an unknown zone', ['--data', 'F', '--zone', 'Mars/Olympus'], /--zone: there is no zone "Mars\/Olympus"/],
    ['an unknown unit', ['--data', 'F', '--unit', 'days'], /s or ms or us or ns/],
    ['a symbol in small letters', ['--data', 'F', '--symbol', 'btc/cad'], /BASE\/QUOTE in capitals/],
    ['an unknown check', ['--data', 'F', '--check', 'everything'], /lookahead or warmup/],
    ['a file that is not there', ['--data', 'missing.csv'], /missing\.csv: there is no such file\n {2}remedy: check its name/],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await chimera(folder, 'backtest', ...args.map((arg) => (arg === 'F' ? file : arg)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test('a symbol whose candles all lie elsewhere is no silent part of the result', async () => {
  const parts = tempFolder();
  const [early, late] = [marketCandles(['BTC/USDT'], 300), marketCandles(['ETH/USDT'], 900).slice(-400)];
  const files = [writeCandles(parts, early), writeCandles(parts, late)];
  const { stdout } = await chimera(parts, 'backtest', '--data', ...files, '--strategy', 'sma-cross');
  expect(stdout).toContain('BTC/USDT: no candle in the period');
});

test('--symbol finds what was downloaded into the work directory', async () => {
  const place = tempFolder();
  writeCandles(place, marketCandles(['BTC/USDT'], 300), '1m-20251201');
  const ended = await chimera(
    place,
    ...['backtest', '--symbol', 'BTC/USDT', '--timeframe', '5m', '--strategy', 'buy-and-hold', '--json'],
  );
  expect(documentOf(ended)).toMatchObject({ timeframe: '5m', data: { candles: 60 } });
});
