import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@chimera/config';
import { candleAt } from '@chimera/engine';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import type { CandleTable } from './candle-table.ts';
import { DataError } from './files/data-error.ts';
import { NOTHING_SAID } from './files/read-options.ts';
import { type RecordingRequest, readRecording } from './recorded-candles.ts';

const MINUTE = 60_000;
let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

/** A file with a candle in each of these minutes, whose price is the minute above 1000, and whose volume is it. */
function file(name: string, minutes: readonly number[], more = ''): string {
  const path = join(folder, name);
  const lines = minutes.map((minute) => `${minute * MINUTE}${`,${minute + 1000}`.repeat(4)},${minute}\n`);
  writeFileSync(path, lines.join('') + more);
  return path;
}

function read(files: readonly string[], more: Partial<RecordingRequest> = {}): Promise<CandleTable> {
  return readRecording({ files, symbol: null, periodMs: null, asker: 'backtest', ...more });
}

const candles = (table: CandleTable) =>
  Array.from({ length: table.length }, (_, row) => candleAt(table, row)).map(
    ({ symbol, start, close }) => `${symbol.slice(0, 3)} ${start / MINUTE} ${close - 1000}`,
  );
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const btc = () => file('BTC_USDT-1.csv', [1, 2, 3, 5]);
const eth = () => file('ETH_USDT-1.csv', [2, 3, 4]);

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (error instanceof ConfigError) {
    const [mistake] = error.mistakes;
    return `${mistake!.path} ${mistake!.found}: ${mistake!.expected}; ${mistake!.remedy}`;
  }
  if (error instanceof DataError) return `${error.message}; ${error.remedy}`;
  throw error;
}

describe('several files', () => {
  test('are merged in order of time, and within a minute in the order they were named', async () => {
    const table = await read([eth(), btc()]);
    expect(candles(table)).toEqual([
      ...['BTC 1 1', 'ETH 2 2', 'BTC 2 2', 'ETH 3 3', 'BTC 3 3', 'ETH 4 4', 'BTC 5 5'],
    ]);
    expect(table).toMatchObject({ symbols: ['ETH/USDT', 'BTC/USDT'], periodMs: MINUTE, dropped: 0 });
  });

  test('of one symbol are one market; of two candles of one time the first stays', async () => {
    const later = file('BTC_USDT-2.csv', [6, 7, 5]);
    const table = await read([later, btc()]);
    expect(candles(table)).toEqual(['BTC 1 1', 'BTC 2 2', 'BTC 3 3', 'BTC 5 5', 'BTC 6 6', 'BTC 7 7']);
    expect(table).toMatchObject({ symbols: ['BTC/USDT'], dropped: 1 });
  });

  test('are another recording with other content or in another order', async () => {
    const hash = async (...paths: string[]) => (await read(paths)).sha256;
    const hashes = [
      await hash(btc(), eth()),
      await hash(eth(), btc()),
      await hash(btc()),
      await hash(btc(), btc()),
      await hash(file('BTC_USDT-1.csv', [1, 2, 3, 6]), eth()),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(await hash(btc(), eth())).toBe(hashes[0]);
  });

  test('of several quote currencies are refused', async () => {
    const cad = file('ETH_CAD-1.csv', [2, 3]);
    expect(await refusal(read([btc(), cad]))).toMatch(/^--data USDT, CAD: one quote currency/);
  });
});

describe('the timeframe', () => {
  test('is that of the data unless another is wanted, no matter what is missing or out of place', async () => {
    const gaps = file('BTC_USDT-gaps.csv', [0, 5, 10, 15, 25, 30, 45], '160000,1,1,1,1,1\n');
    expect((await read([gaps])).periodMs).toBe(5 * MINUTE);
  });

  test('that is wanted is folded to, on true boundaries of UTC', async () => {
    // From minute 31: the half hour under way is left out, as is the one that is not over.
    const path = file('BTC_USDT-31.csv', range(31, 155));
    const table = await read([path], { periodMs: 30 * MINUTE });
    expect(candles(table)).toEqual(['BTC 60 89', 'BTC 90 119', 'BTC 120 149']);
    expect(candleAt(table, 0).volume).toBe(range(60, 90).reduce((sum, minute) => sum + minute, 0));
  });

  test('is folded to with what is there, if minutes are missing', async () => {
    const path = file('BTC_USDT-holes.csv', [...range(0, 20), ...range(40, 55), ...range(90, 120)]);
    const table = await read([path], { periodMs: 30 * MINUTE });
    expect(candles(table)).toEqual(['BTC 0 19', 'BTC 30 54', 'BTC 90 119']);
  });

  test('of each file may be another', async () => {
    const slow = file('ETH_USDT-5.csv', [0, 5, 10, 15]);
    const fast = file('BTC_USDT-fast.csv', range(0, 20));
    const table = await read([fast, slow], { periodMs: 10 * MINUTE });
    expect(candles(table)).toEqual(['BTC 0 9', 'ETH 0 5', 'BTC 10 19', 'ETH 10 15']);
    expect(await refusal(read([fast, slow]))).toMatch(/^--data BTC\/USDT 1m, ETH\/USDT 5m.*--timeframe 5m$/);
  });

  test('leaves out of a fold what the engine would refuse', async () => {
    const path = file('BTC_USDT-bad.csv', range(0, 10), `${10 * MINUTE},1,5,9,1,1\n`);
    const table = await read([path], { periodMs: 5 * MINUTE });
    expect(candles(table)).toEqual(['BTC 0 4', 'BTC 5 9']);
    expect(table.refused).toBe(1);
  });

  test.each([
    ['session', 'chimera_bot.timeframe'],
    ['backtest', '--timeframe'],
  ] as const)('that cannot be folded to is refused in a %s, with those that can', async (asker, option) => {
    const path = file('BTC_USDT-5.csv', [0, 5, 10, 15]);
    expect(await refusal(read([path], { periodMs: MINUTE, asker }))).toBe(
      `${option} 1m: a multiple of 5m, the timeframe of BTC/USDT in the data: 5m, 10m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d; ` +
        `set ${option} to 5m or longer, or give finer candles`,
    );
    expect(await refusal(read([path], { periodMs: 3 * MINUTE, asker }))).toMatch(` 3m: a multiple of 5m`);
  });

  test('of a single candle has to be told', async () => {
    const path = file('BTC_USDT-single.csv', [5]);
    expect(await refusal(read([path]))).toMatch(/a single candle does not tell its timeframe; .*--timeframe/);
    expect(candles(await read([path], { periodMs: MINUTE }))).toEqual(['BTC 5 5']);
  });

  test('cannot be folded to if no candle lies on whole steps', async () => {
    const path = join(folder, 'BTC_USDT-jitter.csv');
    writeFileSync(path, [17, 77, 137].map((second) => `${second * 1000},1,1,1,1,1\n`).join(''));
    expect(await refusal(read([path], { periodMs: 5 * MINUTE }))).toMatch(
      'none of 3 candles can be used: 1970-01-01T00:00:17.000Z: start 17000 is not on the grid of 60000 ms',
    );
  });
});

test.each([null, 5 * MINUTE])(
  'a file of which no candle can be used is refused, at timeframe %s',
  async (periodMs) => {
    const path = join(folder, 'BTC_USDT-jitter.csv');
    const rows = [17, 77, 137, 197].map((second) => `${second * 1000},1,1,1,1,1\n`);
    writeFileSync(path, rows.join(''));
    const text = await refusal(read([path], { periodMs }));
    expect(text).toContain('none of 4 candles can be used');
    expect(text).toContain('give candles that start on whole steps of their timeframe');
  },
);

describe('--symbol', () => {
  const asBtc = { reading: { ...NOTHING_SAID, symbol: 'BTC/USDT' } };

  test('does not make one market of files whose names tell several', async () => {
    expect(await refusal(read([btc(), eth()], asBtc))).toMatch(
      /^--symbol BTC\/USDT for files that are named for BTC\/USDT, ETH\/USDT[\s\S]*leave --symbol out/,
    );
  });

  test('counts more than the name of a file, and tells what files without one hold', async () => {
    expect((await read([eth()], asBtc)).symbols).toEqual(['BTC/USDT']);
    expect((await read([btc(), file('mine.csv', [7])], asBtc)).symbols).toEqual(['BTC/USDT']);
  });
});
