import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { mostCandles, threadMemoryMb } from './memory-budget.ts';
import { readCandleFile } from './read-candle-file.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

/** A file of this length, of which only the first two megabytes are written: a disk holds no more of it. */
function sparse(name: string, bytes: number): string {
  const path = join(folder, name);
  const line = (minute: number) =>
    `${1_604_793_600_000 + minute * 60_000},58.9,58.92,58.72,58.75,1442.16174\n`;
  writeFileSync(path, Array.from({ length: 40_000 }, (_, minute) => line(minute)).join(''));
  truncateSync(path, bytes);
  return path;
}

test('a file that does not fit into the memory is told before it is read, with size, need and limit', async () => {
  const bytes = 60 * 4 * mostCandles();
  const path = sparse('BTC_USDT-huge.csv', bytes);
  const error = await readCandleFile(path, { symbol: null }).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({
    name: 'DataError',
    message: expect.stringMatching(
      /huge\.csv: [\d.]+ GB, about \d+ million candles; that needs [\d.]+ GB of memory, and [\d.]+ GB are free, enough for [\d.]+ million$/,
    ),
    remedy: expect.stringContaining('give it in parts'),
  });
});

test('the heap of a thread grows with its files, is shared by threads, and never beyond what is free', () => {
  const small = sparse('BTC_USDT-small.csv', 2_500_000);
  const large = sparse('BTC_USDT-large.csv', 30_000_000);
  const endless = sparse('BTC_USDT-endless.csv', 1e13);
  const most = threadMemoryMb([endless]);
  expect(threadMemoryMb([])).toBeLessThanOrEqual(2048);
  expect(threadMemoryMb([large])).toBeGreaterThanOrEqual(threadMemoryMb([small]));
  expect(most).toBeGreaterThanOrEqual(threadMemoryMb([large]));
  expect(threadMemoryMb([endless], 4)).toBeLessThan(most / 2);
  expect(threadMemoryMb([join(folder, 'gone.csv')])).toBe(threadMemoryMb([]));
});
