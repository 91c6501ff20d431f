import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addCandle, type Bar, barOfFill, folded, unpackBars } from './bars.ts';
import type { Fill, Order } from './rows.ts';

const MINUTE = 60;

function minuteBars(closes: readonly number[]): Bar[] {
  return closes.map((close, index) => ({
    time: index * MINUTE,
    open: closes[index - 1] ?? close,
    high: Math.max(close, closes[index - 1] ?? close) + 1,
    low: Math.min(close, closes[index - 1] ?? close) - 1,
    close,
    volume: 2,
  }));
}

const closes = fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 60 });

describe('folding', () => {
  test('takes the first open, the extremes, the last close and all volume', () => {
    expect(folded(minuteBars([10, 14, 12, 20, 18]), 3 * MINUTE)).toEqual([
      { time: 0, open: 10, high: 15, low: 9, close: 12, volume: 6 },
      { time: 180, open: 12, high: 21, low: 11, close: 18, volume: 4 },
    ]);
  });

  test('by steps comes to the same as at once', () => {
    fc.assert(
      fc.property(closes, (values) => {
        const bars = minuteBars(values);
        expect(folded(folded(bars, 5 * MINUTE), 30 * MINUTE)).toEqual(folded(bars, 30 * MINUTE));
      }),
    );
  });

  test('since a time gives the end of the whole', () => {
    fc.assert(
      fc.property(closes, fc.nat(70), (values, minute) => {
        const bars = minuteBars(values);
        const whole = folded(bars, 5 * MINUTE);
        const since = minute * MINUTE;
        const from = since - (since % (5 * MINUTE));
        expect(folded(bars, 5 * MINUTE, since)).toEqual(whole.filter(({ time }) => time >= from));
      }),
    );
  });
});

describe('a candle that comes', () => {
  const candle = (minute: number, close: number) => ({
    symbol: 'A/B',
    start: new Date(minute * 60_000).toISOString(),
    open: close,
    high: close,
    low: close,
    close,
    volume: 1,
  });

  test('makes a new bar, or grows the last one of its stretch', () => {
    const bars = unpackBars([[0, 5, 5, 5, 5, 1]]);
    expect(addCandle(bars, candle(1, 7), 2 * MINUTE)).toBe(true);
    expect(addCandle(bars, candle(2, 3), 2 * MINUTE)).toBe(true);
    expect(bars).toEqual([
      { time: 0, open: 5, high: 7, low: 5, close: 7, volume: 2 },
      { time: 120, open: 3, high: 3, low: 3, close: 3, volume: 1 },
    ]);
  });

  test('is left out where it is older than the last bar', () => {
    const bars = unpackBars([[120, 5, 5, 5, 5, 1]]);
    expect(addCandle(bars, candle(1, 7), MINUTE)).toBe(false);
    expect(bars.length).toBe(1);
  });
});

describe('the bar of a fill', () => {
  // Bars of 0, 60 and 120 seconds: 9 to 11, 9 to 15, 13 to 21.
  const bars = minuteBars([10, 14, 20]);
  const at = (seconds: number, price: string | null | undefined): number => {
    const fill = { time: new Date(seconds * 1000).toISOString() } as Fill;
    return barOfFill(bars, fill, price === undefined ? undefined : ({ price } as Order));
  };

  test('is the one whose open filled it: an order at market, or one that the bar before had not reached', () => {
    expect(at(120, null)).toBe(120);
    expect(at(120, undefined)).toBe(120);
    expect(at(120, '17')).toBe(120);
  });

  test('is the one that ended with it, where that had reached the order’s price', () => {
    expect(at(120, '12')).toBe(60);
    expect(at(60, '11')).toBe(0);
  });

  test('of a stop that is not listed follows from the fill’s own price', () => {
    const fill = { time: new Date(120_000).toISOString(), reason: 'stop-loss' } as Fill;
    expect(barOfFill(bars, { ...fill, price: '12' }, undefined)).toBe(60);
    expect(barOfFill(bars, { ...fill, price: '17' }, undefined)).toBe(120);
  });

  test('is the one that it lies in, before the next has come as well', () => {
    expect(at(90, null)).toBe(60);
    expect(at(180, null)).toBe(120);
  });
});
