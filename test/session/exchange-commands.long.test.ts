import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCandleFile } from '../../packages/market-data/src/files/read-candle-file.ts';
import { candlesOfFile } from '../../packages/market-data/src/files/recorded-file.ts';
import { HandClock } from '../exchange/exchange-clock.ts';
import { ExchangeServer } from '../exchange/exchange-server.ts';
import { Command, until } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);
const SINCE = '2026-01-09T12:00Z';
const FILE = 'BTC_CAD-1m-20260109.csv';

let server: ExchangeServer;
let folder: WorkFolder;

beforeAll(async () => {
  const clock = new HandClock(NOON);
  const symbols = ['BTC/CAD', 'ETH/CAD'];
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols, limited: false });
  folder = await WorkFolder.create(standsIn(server.url));
});

afterAll(() => server.close());

const standsIn = (ndax: string) => ({ market_data: { servers: { ndax } } });
const start = (...args: string[]) => new Command(folder, args);
const run = (...args: string[]) => start(...args).exit();
const candlesIn = async (path: string) => candlesOfFile(await readCandleFile(path, { symbol: null }));

describe('chimera markets', () => {
  test('waits when the exchange has been asked too often, as download does', async () => {
    const off = server.faults.add({
      kind: 'status',
      status: 429,
      retryAfterSeconds: 1,
      times: 1,
      path: 'GetInstruments',
    });
    const { code, stdout, stderr } = await run('markets', '--json');
    off();
    expect(JSON.parse(stdout).markets).toHaveLength(2);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/HTTP 429.*again in 1 s/) });
  });

  test('lists what there is, at 80 columns', async () => {
    const { code, stdout } = await run('markets');
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('ndax: 2 spot markets, 2 of them active');
    expect(lines[3]).toMatch(/^BTC\/CAD +0\.01 +0\.00001 +0\.0001 +- +0\.2 % +0\.25 %$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toContain('orders further than 3 % from the market are refused');
    expect(stdout).toContain('candles are stamped with their end');
  });

  test('as one JSON document, with what was asked of whom', async () => {
    const { code, stdout } = await run('markets', '--json', '--quote', 'cad');
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ platform: 'ndax', request_interval_ms: 1000 });
    expect(found.markets[0]).toEqual({
      symbol: 'BTC/CAD',
      active: true,
      tick_size: '0.01',
      lot_size: '0.00001',
      min_quantity: '0.0001',
      min_notional: '0',
      maker_fee: '0.002',
      taker_fee: '0.0025',
      price_collar: 0.03,
    });
    expect(
      found.egress.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`),
    ).toEqual(['GET /AP/GetInstruments', 'GET /AP/GetProducts']);
    expect(JSON.parse((await run('markets', '--json', '--quote', 'USD')).stdout).markets).toEqual([]);
  });

  test.each([
    ['an exchange that is none', ['--platform', 'karken'], {}, 2, 'is "kraken" meant?'],
    ['another server than one of this machine', [], standsIn('http://example.com'), 3, 'cannot stand in'],
    ['an exchange that is not there', [], standsIn('http://127.0.0.1:1'), 1, 'cannot be reached'],
  ])('%s', async (_name, args, configuration, exitCode, message) => {
    const elsewhere = await WorkFolder.create(configuration);
    const { code, stdout, stderr } = await new Command(elsewhere, ['markets', ...args]).exit();
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('chimera download', () => {
  const wanted = (...more: string[]) => ['download', '--symbol', 'BTC/CAD', '--since', SINCE, ...more];
  const path = (out: string) => join(folder.path, out, FILE);

  test('writes what --data reads, and goes on where it ended', async () => {
    const first = await run(...wanted('--until', '2026-01-09T18:00Z', '--out', 'history'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const part = await candlesIn(path('history'));
    expect(part[0]!.symbol).toBe('BTC/CAD');
    expect(part[0]?.start).toBeGreaterThanOrEqual(NOON - 24 * 60 * MINUTE);
    expect(part.at(-1)!.start).toBeLessThan(NOON - 18 * 60 * MINUTE);

    const asked = server.requests.length;
    const second = await run(...wanted('--until', '2026-01-10T11:00Z', '--out', 'history'));
    expect(second.stdout).toContain(
      `goes on after ${new Date(part.at(-1)!.start).toISOString().slice(0, 19)}Z`,
    );
    expect(
      server.requests
        .slice(asked)
        .map(({ query }) => query)
        .join(),
    ).not.toContain('2026-01-09%2012');
    const whole = await candlesIn(path('history'));
    expect(whole.slice(0, part.length)).toEqual(part);
    expect(whole.length).toBeGreaterThan(1300);
    expect(new Set(whole.map(({ start: time }) => time)).size).toBe(whole.length);

    const session = await new Command(folder, [
      'preflight',
      '--mode',
      'test',
      '--data',
      path('history'),
    ]).exit();
    expect(session.stdout + session.stderr).not.toContain('✗ market-data');
  });

  test('several symbols, each to a file of its own', async () => {
    const { code } = await run(
      ...[
        'download',
        '--symbol',
        'BTC/CAD',
        'ETH/CAD',
        '--since',
        '2026-01-10T10:00Z',
        '--until',
        '2026-01-10T11:00Z',
      ],
      ...['--timeframe', '5m', '--out', 'both'],
    );
    expect(code).toBe(0);
    expect(readdirSync(join(folder.path, 'both')).toSorted()).toEqual([
      'BTC_CAD-5m-20260110.csv',
      'BTC_CAD-5m-20260110.terms.json',
      'ETH_CAD-5m-20260110.csv',
      'ETH_CAD-5m-20260110.terms.json',
    ]);
    const terms = { symbol: 'BTC/CAD', tick_size: '0.01', lot_size: '0.00001', maker_fee: '0.002' };
    expect(JSON.parse(folder.read('both/BTC_CAD-5m-20260110.terms.json'))).toMatchObject({
      ...terms,
      taker_fee: '0.0025',
      kind: 'spot',
      exchange: 'ndax@localhost',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    // Both the files and the work directory know the terms from now on; what is beside the candles comes first.
    const data = join('both', 'BTC_CAD-5m-20260110.csv');
    const backtest = async (...more: string[]) =>
      (await run('backtest', '--strategy', 'buy-and-hold', '--json', '--data', ...more)).stdout;
    const [told] = JSON.parse(await backtest(data)).terms;
    expect(told).toMatchObject({ ...told, tick_size: '0.01', lot_size: '0.00001', price_collar: 0.03 });
    expect(told.terms_from).toMatch(
      /^from BTC_CAD-5m-20260110\.terms\.json \(ndax@localhost of \d{4}-\d\d-\d\d\)$/,
    );
    rmSync(join(folder.path, 'both', 'BTC_CAD-5m-20260110.terms.json'));
    const [listed] = JSON.parse(await backtest(data)).terms;
    expect(listed.terms_from).toMatch(/^from the listing of ndax@localhost of \d{4}-\d\d-\d\d$/);
    expect(listed).toMatchObject({ ...told, terms_from: listed.terms_from });
    const candles = await candlesIn(join(folder.path, 'both', 'BTC_CAD-5m-20260110.csv'));
    expect(candles.map(({ start: time }) => time)).toEqual(
      Array.from({ length: 12 }, (_, index) => NOON - 120 * MINUTE + index * 5 * MINUTE),
    );
  });

  test('killed, it leaves a file that can be used and continued', async () => {
    const until0 = ['--until', '2026-01-10T11:00Z', '--out', 'killed'];
    const doomed = start(...wanted(...until0));
    await until('a first page', () => existsSync(path('killed')), doomed);
    doomed.signalGroup('SIGKILL');
    await doomed.exit();
    const left = await candlesIn(path('killed'));
    expect(left.length).toBeGreaterThan(0);
    // What a machine that loses power may leave.
    appendFileSync(path('killed'), '1768');
    expect(await run(...wanted(...until0))).toMatchObject({ code: 0 });
    expect(await candlesIn(path('killed'))).toEqual(await candlesIn(path('history')));
  });

  test('interrupted, it ends well and says how to go on', async () => {
    const off = server.faults.add({ kind: 'hang', path: 'GetTickerHistory' });
    const before = server.requests.length;
    const command = start(...wanted('--out', 'interrupted'));
    const asked = () =>
      server.requests.slice(before).some(({ path: one }) => one.endsWith('GetTickerHistory'));
    await until('its question', asked, command);
    command.signalGroup('SIGINT');
    const { code, stdout } = await command.exit();
    off();
    expect(code).toBe(0);
    expect(stdout).toContain('The same command goes on from here');
  });

  test('an answer that does not come at once is waited for', async () => {
    server.faults.add({
      kind: 'status',
      status: 429,
      retryAfterSeconds: 1,
      times: 1,
      path: 'GetTickerHistory',
    });
    server.faults.add({ kind: 'html', times: 1, path: 'GetTickerHistory' });
    const { code, stdout } = await run(...wanted('--until', '2026-01-09T13:00Z', '--out', 'patient'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/HTTP 429.*again in 1 s/);
    expect(stdout).toMatch(/a web page.*again in \d+ s/);
    expect(readFileSync(path('patient'), 'utf8').split('\n').length).toBeGreaterThan(50);
  });

  test.each<[string, string[], number, RegExp]>([
    [
      'a market that there is not',
      ['--symbol', 'NO/CAD', '--since', SINCE],
      2,
      /has no market NO\/CAD[\s\S]*chimera markets/,
    ],
    [
      'a timeframe that there is not',
      ['--symbol', 'BTC/CAD', '--since', SINCE, '--timeframe', '3m'],
      2,
      /no 3m candles/,
    ],
    ['no symbol', ['--symbol', 'bitcoin', '--since', SINCE], 2, /--symbol/],
    ['no time', ['--symbol', 'BTC/CAD', '--since', 'yesterday'], 2, /--since/],
    ['the future', ['--symbol', 'BTC/CAD', '--since', '2999-01-01'], 2, /--since/],
    ['nothing', [], 2, /--symbol/],
  ])('%s', async (_name, args, exitCode, message) => {
    const { code, stderr } = await run('download', ...args, '--out', 'wrong');
    expect(code).toBe(exitCode);
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder.path, 'wrong')) ? readdirSync(join(folder.path, 'wrong')) : []).toEqual([]);
  });
});
