import { candleAt, firstFrom, lastBefore, startAt } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settledFrom, tableOf } from './candle-table.ts';

function candle(symbol: string, minute: number) {
  return { symbol, start: minute * 60_000, open: 2, high: 4, low: 1, close: 3, volume: minute };
}

const about = {
  symbols: ['A/USD', 'B/USD'],
  markets: [],
  periodMs: 60_000,
  sha256: '',
  length: 12,
  dropped: 0,
  refused: 0,
};
/** A has every minute from 0, B every other one from 4. */
const table = tableOf(
  [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((minute) =>
    minute >= 4 && minute % 2 === 0
      ? [candle('A/USD', minute), candle('B/USD', minute)]
      : [candle('A/USD', minute)],
  ),
  about,
);

test('gives back what it was made from', () => {
  expect(candleAt(table, 5)).toEqual(candle('B/USD', 4));
  expect(table.length).toBe(12);
});

test('the first row from a time on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 600_000 }), (time) => {
      const row = firstFrom(table, time);
      if (row > 0) expect(startAt(table, row - 1)).toBeLessThan(time);
      if (row < table.length) expect(startAt(table, row)).toBeGreaterThanOrEqual(time);
    }),
  );
});

describe('history', () => {
  test('is the last candles of each symbol, in order', () => {
    const history = lastBefore(table, firstFrom(table, 8 * 60_000), 3).map((row) => candleAt(table, row));
    expect(history.map(({ symbol, volume }) => `${symbol} ${volume}`)).toEqual([
      'B/USD 4',
      'A/USD 5',
      'A/USD 6',
      'B/USD 6',
      'A/USD 7',
    ]);
    expect(lastBefore(table, 5, 0)).toEqual([]);
  });

  test('is complete once every symbol had enough, from the next moment on', () => {
    expect(settledFrom(table, 0)).toBe(0);
    // B has its second candle at 6; the first row after that moment starts at 7.
    expect(startAt(table, settledFrom(table, 2))).toBe(7 * 60_000);
    expect(settledFrom(table, 4)).toBe(table.length);
  });
});
