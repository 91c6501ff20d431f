import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { downloadedFiles } from './downloaded.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chimera-downloaded-'));
  const names = ['BTC_CAD-5m-20260101.csv', 'BTC_CAD-1m-20260201.csv', 'BTC_CAD-1m-20260101.csv'];
  for (const name of [...names, 'BTC_CADX-1m-20260101.csv', 'BTC_CAD-notes.csv'])
    writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function names(timeframe: string | null, symbol = 'BTC/CAD') {
  return downloadedFiles({ folder, symbol, timeframe }).map((path) => basename(path));
}

test('all files of the timeframe, or the longest that folds to it, or the finest there is', () => {
  expect(names('1m')).toEqual(['BTC_CAD-1m-20260101.csv', 'BTC_CAD-1m-20260201.csv']);
  expect(names('15m')).toEqual(['BTC_CAD-5m-20260101.csv']);
  expect(names('3m')).toEqual(['BTC_CAD-1m-20260101.csv', 'BTC_CAD-1m-20260201.csv']);
  expect(names(null)).toEqual(['BTC_CAD-1m-20260101.csv', 'BTC_CAD-1m-20260201.csv']);
});

test('if there are none, the command that fetches them is named', () => {
  expect(() => names('15m', 'ETH/CAD')).toThrow(/chimera download --symbol ETH\/CAD --timeframe 15m --since/);
});
