import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { copyLedger } from './copy.ts';
import { exportCandles } from './export-candles.ts';
import { LedgerReader } from './reader.ts';
import { OpenBook } from './testing/open-book.ts';
import { verifyLedger } from './verify.ts';

let book: OpenBook;
beforeEach(() => {
  book = new OpenBook();
});
afterEach(() => book.remove());

test('the candles of a session go out as --data takes them, warm-up first', () => {
  const [symbol] = book.sample.setup.symbols;
  const start = book.time - 60_000;
  book.begin('s1', [{ symbol: symbol!, start, open: 1, high: 3, low: 0.5, close: 2, volume: 9 }]);
  book.candle(100, 'buy');
  book.command('halt');
  book.candle(101.25);
  const csv = book.read((reader) => exportCandles(reader, 's1', symbol!));
  expect(csv).toBe(
    [
      'timestamp,open,high,low,close,volume',
      `${start},1,3,0.5,2,9`,
      `${start + 60_000},100,100,100,100,1000`,
      `${start + 120_000},101.25,101.25,101.25,101.25,1000`,
      '',
    ].join('\n'),
  );
  expect(book.read((reader) => exportCandles(reader, 's2', symbol!))).toBeNull();
  expect(book.read((reader) => exportCandles(reader, 's1', 'ETH/USDT'))).toBeNull();
});

test('a book that is being written is copied whole, as one file, over whatever was there', () => {
  book.begin();
  book.candle(100, 'buy');
  const to = join(book.sample.folder, 'copies.db');
  for (const close of [101, 102]) {
    const { head } = book.writer;
    copyLedger(book.path, to);
    const reader = new LedgerReader(to, 'at-rest');
    expect({ ...reader.head() }).toEqual(head);
    expect(verifyLedger(reader).faults).toEqual([]);
    reader.close();
    book.candle(close);
  }
  expect(readdirSync(book.sample.folder).filter((name) => name.startsWith('copies'))).toEqual(['copies.db']);
});

test('what is not there cannot be copied', () => {
  const to = join(book.sample.folder, 'copy.db');
  expect(() => copyLedger(join(book.sample.folder, 'none.db'), to)).toThrow(/cannot be opened/);
  expect(existsSync(to)).toBe(false);
});
