import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCsv, symbolOfFile } from './csv.ts';
import { DataError } from './data-error.ts';
import { candlesOfFile } from './recorded-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chimera-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TITLES = 'timestamp,open,high,low,close,volume';
const LINE = '1613692800000,51675,51750.5,51675,51747.25,2.4';
const CANDLE = {
  symbol: 'BTC/USDT',
  start: 1_613_692_800_000,
  open: 51_675,
  high: 51_750.5,
  low: 51_675,
  close: 51_747.25,
  volume: 2.4,
};

function file(text: string, name = 'BTC_USDT-1m.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function mistake(text: string): DataError {
  try {
    readCsv(file(text), null);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('the symbol', () => {
  test.each([
    ['BTC_USDT-1m-20210219.csv', 'BTC/USDT'],
    ['ETH-CAD.csv', 'ETH/CAD'],
    ['1INCH_USDT-1m.csv', '1INCH/USDT'],
    ['/data/SOL_USDT_2021/BTC_CAD-1h.csv', 'BTC/CAD'],
    ['candles.csv', null],
    ['btc_usdt.csv', null],
    ['BTCUSDT-1m.csv', null],
    ['BTC_USDTx.csv', null],
  ])('of a file named %s is %s', (name, symbol) => {
    expect(symbolOfFile(name)).toBe(symbol);
  });

  test('of a file whose name does not tell is the only one configured', () => {
    const path = file(LINE, 'candles.csv');
    expect(readCsv(path, 'ETH/CAD').symbol).toBe('ETH/CAD');
    expect(() => readCsv(path, null)).toThrow(/candles\.csv: the file's name does not begin with its symbol/);
  });

  test('of a name that tells counts more than the configured one', () => {
    expect(readCsv(file(LINE), 'ETH/CAD').symbol).toBe('BTC/USDT');
  });
});

describe('what is read', () => {
  test.each([
    ['titles', `${TITLES}\n${LINE}\n`],
    ['no titles', `${LINE}\n`],
    ['no line end at the end', `${TITLES}\n${LINE}`],
    ['CRLF', `${TITLES}\r\n${LINE}\r\n`],
    ['empty lines', `\n${TITLES}\n\n${LINE}\n  \n\n`.slice(1)],
    ['capitals and spaces', `Timestamp, Open, HIGH, low , close,Volume\n${LINE.replaceAll(',', ' , ')}\n`],
    ['a byte order mark', `\uFEFF${TITLES}\n${LINE}`],
    ['a byte order mark and no titles', `\uFEFF${LINE}`],
    ['more columns than six', `${TITLES},trades\n${LINE},17\n`],
  ])('is the same with %s', (_what, text) => {
    expect(candlesOfFile(readCsv(file(text), null))).toEqual([CANDLE]);
  });

  test('keeps the order of the file, and prices that the engine may refuse', () => {
    const text = '120000,1,1,1,1,0\n60000,-5,1e300,2,3,1e-9\n120000,1,1,1,1,0';
    expect(candlesOfFile(readCsv(file(text), null))).toEqual([
      { symbol: 'BTC/USDT', start: 120_000, open: 1, high: 1, low: 1, close: 1, volume: 0 },
      { symbol: 'BTC/USDT', start: 60_000, open: -5, high: 1e300, low: 2, close: 3, volume: 1e-9 },
      { symbol: 'BTC/USDT', start: 120_000, open: 1, high: 1, low: 1, close: 1, volume: 0 },
    ]);
  });

  test('is told apart by SHA-256 of the text', () => {
    const text = `${TITLES}\n${LINE}\n`;
    const { sha256 } = readCsv(file(text), null);
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(readCsv(file(text.replace('2.4', '2.5')), null).sha256).not.toBe(sha256);
  });
});

describe('a file that cannot be used says what is wrong and where', () => {
  test.each([
    [
      'columns in another order',
      `timestamp,open,low,high,close,volume\n${LINE}`,
      /:1: the columns are "timestamp,open,low/,
    ],
    ['too few columns', `timestamp,open,high,low,close\n${LINE}`, /:1: the columns are/],
    [
      'a word for a number',
      `${TITLES}\n${LINE}\n1613692860000,51747,x,1,1,1`,
      /:3: "1613692860000,51747,x,1,1,1" is not six/,
    ],
    ['an empty field', `${LINE}\n1613692860000,1,1,,1,1`, /:2: .* is not six numbers/],
    ['a line with five fields', `${LINE}\n\n1613692860000,1,1,1,1`, /:3: .* is not six numbers/],
    ['an infinite number', `${LINE}\n1613692860000,1,Infinity,1,1,1`, /:2: .* is not six numbers/],
    ['a number too large to hold', `${LINE}\n1613692860000,1,1e999,1,1,1`, /:2: .* is not six numbers/],
    [
      'a time between milliseconds',
      `${LINE}\n1613692860000.5,1,1,1,1,1`,
      /:2: 1613692860000.5 is not a time in whole milli/,
    ],
    ['a time before 1970', `${LINE}\n-60000,1,1,1,1,1`, /:2: -60000 is not a time/],
    ['a time beyond all calendars', `${LINE}\n1e300,1,1,1,1,1`, /:2: 1e300 is not a time/],
    ['a time in nanoseconds', '1613692800000000000,1,1,1,1,1', /:1: 1613692800000000000 is not a time/],
    ['nothing', '', /there are no candles in it/],
    ['titles alone', `${TITLES}\n`, /there are no candles in it/],
    ['a very long line', `${LINE}\n${'x'.repeat(10_000)}`, /:2: "x{80}" is not six numbers/],
  ])('%s', (_what, text, message) => {
    const error = mistake(text);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('BTC_USDT-1m.csv');
    expect(error.remedy).toContain('timestamp (start of the candle, UTC ms)');
  });

  test('one that is not there, or is a folder', () => {
    const missing = join(folder, 'BTC_USDT-gone.csv');
    expect(() => readCsv(missing, null)).toThrow(/BTC_USDT-gone\.csv: cannot be read: ENOENT/);
    mkdirSync(join(folder, 'BTC_USDT-folder.csv'));
    expect(() => readCsv(join(folder, 'BTC_USDT-folder.csv'), null)).toThrow(DataError);
  });
});
