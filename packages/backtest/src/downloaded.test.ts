import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { downloadedFiles } from './downloaded.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
  const names = ['BTC_CAD-5m-20260101.csv', 'BTC_CAD-1m-20260201.csv', 'BTC_CAD-1m-20260101.csv'];
  for (const name of [...names, 'BTC_CADX-1m-20260101.csv', 'BTC_CAD-notes.csv'])
    writeFileSync(join(folder, name), '');
});

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
