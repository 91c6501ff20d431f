import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { HOUR, MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import type { PastPrice } from './past-prices.ts';
import { LedgerWriter } from './writer.ts';

const DAY = 24 * HOUR;

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

function forget(time: number): void {
  const writer = new LedgerWriter(book.path);
  writer.forgetEvents(time);
  writer.close();
}

const past = () =>
  book.read((reader) => reader.rows<PastPrice>('SELECT * FROM past_prices ORDER BY symbol, start'));

test('what is forgotten is summed up by the hour of each session', () => {
  book.run({ id: 's1', start: START, closes: [100, 130, 90, 110], end: 'completed' });
  book.run({ id: 's2', start: START + 4 * MINUTE, closes: [111, null, 112], end: 'completed' });
  book.run({ id: 's3', start: START + HOUR, closes: [120, 121] });
  forget(START + 7 * DAY + HOUR + MINUTE);
  const common = { symbol: 'BTC/USDT' };
  expect(past()).toEqual([
    {
      ...common,
      ...{ start: START, ends: START + 4 * MINUTE, open: 100, high: 130, low: 90, close: 110 },
      ...{ volume: 4000, candles: 4 },
    },
    {
      ...common,
      ...{ start: START + 4 * MINUTE, ends: START + 7 * MINUTE, open: 111, high: 112, low: 111, close: 112 },
      ...{ volume: 2000, candles: 2 },
    },
    {
      ...common,
      ...{ start: START + HOUR, ends: START + HOUR + MINUTE, open: 120, high: 120, low: 120, close: 120 },
      ...{ volume: 1000, candles: 1 },
    },
  ]);
  expect(book.read((reader) => reader.rows('SELECT start FROM events'))).toEqual([
    { start: START + HOUR + MINUTE },
  ]);
});

test('prices older than three months are kept by the day, and the rest stays by the hour', () => {
  const closes = Array.from({ length: 49 * 60 }, (_, index) => 100 + (index % 7));
  book.run({ id: 's1', start: START, closes, end: 'completed' });
  forget(START + 20 * DAY);
  expect(past()).toHaveLength(49);
  forget(START + 93 * DAY - 1);
  expect(past()).toHaveLength(49);
  forget(START + 93 * DAY);
  expect(past()).toHaveLength(26);
  forget(START + 200 * DAY);
  expect(past().map(({ start, ends, candles }) => [start, ends, candles])).toEqual([
    [START, START + DAY, 1440],
    [START + DAY, START + 2 * DAY, 1440],
    [START + 2 * DAY, START + 2 * DAY + HOUR, 60],
  ]);
  expect(past()[0]).toMatchObject({ open: 100, high: 106, low: 100, close: closes[1439] });
});
