import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { newestCandles } from './candles.ts';
import { exportCandles } from './export-candles.ts';

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
  book.candle(900, undefined, { volume: -1 });
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

test('what a session recalled of the ones before goes out as its warm-up, once', () => {
  const [symbol] = book.sample.setup.symbols;
  book.begin('s1');
  book.candle(100);
  book.candle(101);
  book.end();
  const [first] = book.read((reader) => reader.rows<{ id: number }>('SELECT id FROM events ORDER BY id'));
  book.begin('s2');
  const seen = [{ kind: 'recall', from: first!.id, after: 2 }] as const;
  book.writer.commit({ session: 's2', seen, entries: [], time: book.time }, book.engine);
  book.candle(102);
  const closes = (session: string) =>
    book
      .read((reader) => exportCandles(reader, session, symbol!))
      ?.trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[4]));
  expect(closes('s1')).toEqual([100, 101]);
  expect(closes('s2')).toEqual([100, 101, 102]);
  const shown = book.read((reader) =>
    newestCandles(reader, { symbol: symbol!, session: 's2', since: null, limit: 2 }),
  );
  expect(shown.map(({ kind, close }) => `${kind} ${close}`)).toEqual(['warmup 101', 'candle 102']);
});
