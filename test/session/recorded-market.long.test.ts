import { describe, expect, test } from '@jest/globals';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';
import { chimera, type Exit, startSession, untilCandles } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const START = Date.UTC(2026, 1, 3, 4, 0);
const TITLES = 'timestamp,open,high,low,close,volume';

/** Minutes of a market that goes up and down, without those that are missing. */
function candles(minutes: number, missing: readonly number[] = []): string {
  const rows = Array.from({ length: minutes }, (_, minute) => {
    const price = 100 + 5 * Math.sin(minute / 20);
    return [START + minute * 60_000, price, price + 1, price - 1, price + 0.5, 1000].join();
  });
  return [TITLES, ...rows.filter((_, minute) => !missing.includes(minute))].join('\n');
}

function play(folder: WorkFolder, ...files: string[]): Promise<Exit> {
  return startSession(folder, '--speed', '1000000', '--duration', '1h', '--data', ...files).exit();
}

test('a session on recorded candles takes their time, records their gaps and ends with them', async () => {
  const folder = await WorkFolder.create();
  folder.write('ETH_USDT-1m.csv', candles(100, [30, 31, 32, 90]));
  const { code, stdout } = await play(folder, 'ETH_USDT-1m.csv');
  expect(code).toBe(0);
  expect(stdout).toContain('Session 20260203-040000-0001 completed: the session reached its end');
  expect(folder.entries('book-opened')).toMatchObject([
    { market: expect.stringMatching(/^recorded:[0-9a-f]{64}$/) },
  ]);
  expect(folder.entries('gap')).toMatchObject([{ symbol: 'ETH/USDT', candles: 3 }]);
  expect(folder.metrics().market).toMatchObject({ source: 'recorded', gaps: 1 });

  const next = await play(folder, 'ETH_USDT-1m.csv');
  expect(next).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('0002 completed: the recorded data ended'),
  });
  expect(folder.entries('gap')).toHaveLength(2);
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'completed' }, { reason: 'data-ended' }]);

  const before = folder.contents();
  const last = await play(folder, 'ETH_USDT-1m.csv');
  expect(last).toMatchObject({ code: 2, stdout: expect.stringContaining('The recording is used up') });
  expect(last.stdout).toContain('--new-book');
  expect(folder.contents()).toEqual(before);
});

test('several files are one market', async () => {
  const folder = await WorkFolder.create();
  folder.write('ETH_USDT.csv', candles(40));
  folder.write('BTC_USDT.csv', candles(40));
  const { code } = await play(folder, 'ETH_USDT.csv', 'BTC_USDT.csv');
  expect(code).toBe(0);
  expect(folder.candles()).toBe(80);
});

test('minutes are folded to the configured timeframe, on true half hours', async () => {
  const folder = await WorkFolder.create({ chimera_bot: { timeframe: '30m' } });
  // The half hour under way at the first candle is left out; the one without its first minute is not.
  folder.write('ETH_USDT-1m.csv', candles(200).replace(`\n${START},`, `\n${START - 60_000},`));
  const { code } = await play(folder, 'ETH_USDT-1m.csv', '--duration', '3h');
  expect(code).toBe(0);
  expect(folder.entries('gap')).toEqual([]);
  const handed = folder.rows<{ start: number; close: number }>(
    "SELECT start, close FROM events WHERE kind = 'candle' ORDER BY id",
  );
  const half = 30 * 60_000;
  const closes = [0, 1, 2, 3, 4, 5].map((index) => 100 + 5 * Math.sin((30 * (index + 1) - 1) / 20) + 0.5);
  expect(handed.map(({ close }) => close)).toEqual(closes);
  expect(handed.map(({ start }) => (start - START) / half)).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([['start'], ['preflight']])('candles that cannot be folded are refused: %s', async (command) => {
  const folder = await WorkFolder.create();
  const lines = candles(200).split('\n');
  folder.write('ETH_USDT-5m.csv', lines.filter((_, index) => index === 0 || index % 5 === 1).join('\n'));
  const { code, stdout } = await chimera(folder, command, '--mode', 'test', '--data', 'ETH_USDT-5m.csv');
  expect(code).toBe(2);
  expect(stdout).toContain('chimera_bot.timeframe is 1m; expected a multiple of 5m');
  expect(stdout).toContain('set chimera_bot.timeframe to 5m or longer, or give finer candles');
});

test.each([
  [
    'a line that is no candle',
    `${TITLES}\n${START},1,2,1,2,5\n${START + 60_000},1,two,1,2,5\n`,
    /BTC_USDT\.csv:3: .*two/,
  ],
  ['a line cut short', `${TITLES}\n${START},1,2,1\n`, /BTC_USDT\.csv:2: the close is missing/],
  ['other columns', `time,price\n${START},1\n`, /BTC_USDT\.csv: it is no file of candles/],
  [
    'titles in another order, alone',
    `timestamp,close,high,low,open,volume\n`,
    /BTC_USDT\.csv: there are no candles/,
  ],
  ['an empty file', '', /BTC_USDT\.csv: it is empty/],
  ['titles alone', `${TITLES}\n`, /BTC_USDT\.csv: there are no candles/],
])('%s is a mistake that names file and line', async (_, text, message) => {
  const folder = await WorkFolder.create();
  folder.write('BTC_USDT.csv', text);
  const before = folder.contents();
  const exit = await play(folder, 'BTC_USDT.csv');
  expect(exit).toMatchObject({ code: 2, stderr: '' });
  expect(exit.stdout).toMatch(message);
  expect(exit.stdout).not.toMatch(/^ +at /m);
  expect(folder.contents()).toEqual(before);
});

test('a file that is not there is a mistake that names it', async () => {
  const folder = await WorkFolder.create();
  const exit = await play(folder, 'BTC_USDT.csv');
  expect(exit).toMatchObject({ code: 2, stderr: '' });
  expect(exit.stdout).toContain(`${folder.file('BTC_USDT.csv')}: there is no such file`);
  expect(folder.contents()).toEqual({});
});

test('a file that changes while the session runs ends it when the bot has to read it again', async () => {
  const folder = await WorkFolder.create({ runtime_settings: { restart_delay_seconds: 0 } });
  folder.write('BTC_USDT.csv', candles(300));
  const session = startSession(folder, '--speed', '600', '--data', 'BTC_USDT.csv');
  await untilCandles(folder, 3, session);
  folder.write('BTC_USDT.csv', candles(301));
  process.kill(folder.pid('bot')!, 'SIGKILL');
  const { code, stdout } = await session.exit();
  expect(code).toBe(1);
  expect(stdout).toContain('no longer what the session was planned on');
});

const real = hasRecordedData ? describe : describe.skip;
real(`on real prices${hasRecordedData ? '' : ' (skipped: ../shared/data is absent)'}`, () => {
  test.each([[[]], [['--strategy', 'sma-cross']]])('a six-hour session trades %j', async (more) => {
    const folder = await WorkFolder.create();
    const week = recordedFile('BTC_USDT-1m-20210219.csv');
    const { code } = await play(folder, week, '--duration', '6h', ...more);
    expect(code).toBe(0);
    expect(folder.metrics().trading.trades).toBeGreaterThan(0);
    expect(folder.metrics().market).toMatchObject({
      source: 'recorded',
      newest_candle: expect.stringMatching(/^2021-02/),
    });
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  });

  test('gaps in a recording are counted and shown', async () => {
    const folder = await WorkFolder.create();
    const { code } = await play(
      folder,
      recordedFile('BTC_USD-1m-20260101-gaps.csv'),
      '--duration',
      '6h',
      '--strategy',
      'sma-cross',
    );
    expect(code).toBe(0);
    const gaps = folder.entries<{ candles: number }>('gap');
    expect(gaps.length).toBeGreaterThan(0);
    expect(folder.metrics().market.gaps).toBe(gaps.length);
    expect(folder.finalReport()).toMatch(/gap/i);
  });
});
