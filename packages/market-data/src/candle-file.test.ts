import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candle } from '@chimera/engine';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { CandleFile } from './candle-file.ts';
import { readCandleFile } from './files/read-candle-file.ts';
import { candlesOfFile } from './files/recorded-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'BTC_CAD-1m-20260101.csv');
});

const candlesIn = async (file: string) => candlesOfFile(await readCandleFile(file, { symbol: null }));

const candle = (minute: number): Candle => ({
  symbol: 'BTC/CAD',
  start: minute * 60_000,
  open: 1e-7,
  high: 105.25,
  low: 0.1,
  close: 101,
  volume: 0.00001,
});

test('is read as what was written, and continued', async () => {
  const first = new CandleFile(path);
  first.append([candle(1), candle(2)]);
  first.close();
  const second = new CandleFile(path);
  expect([second.last, second.count]).toEqual([120_000, 2]);
  second.append([candle(2), candle(1), candle(4), candle(4)]);
  second.close();
  expect(await candlesIn(path)).toEqual([candle(1), candle(2), candle(4)]);
});

test('without a candle there is no file', () => {
  const file = new CandleFile(path);
  file.append([]);
  file.close();
  expect(existsSync(path)).toBe(false);
});

test('a line that was left unfinished is cut off', async () => {
  const file = new CandleFile(path);
  file.append([candle(1), candle(2)]);
  file.close();
  appendFileSync(path, '180000,100,10');
  const again = new CandleFile(path);
  expect(again.last).toBe(120_000);
  again.append([candle(3)]);
  again.close();
  expect((await candlesIn(path)).map(({ start }) => start)).toEqual([60_000, 120_000, 180_000]);
});

test.each(['timestamp,op', 'timestamp,open,high,low,close,volume\n'])(
  'a beginning is begun again: %j',
  async (text) => {
    writeFileSync(path, text);
    const file = new CandleFile(path);
    file.append([candle(1)]);
    file.close();
    expect(await candlesIn(path)).toEqual([candle(1)]);
  },
);

test.each(['a diary\nof mine\n', 'one line', 'timestamp,open,high,low,close,volume\nnoon,1,1,1,1,1\n'])(
  'what is no file of candles is left alone: %j',
  (text) => {
    writeFileSync(path, text);
    expect(() => new CandleFile(path)).toThrow(/no file of candles/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
