import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candle } from '../messages.ts';
import { FoldedCandles, timeframeMs, timeframes } from './timeframe.ts';

const MINUTE_MS = 60_000;

/** A candle at a minute counted from 2026-01-01, whose figures tell which minute it was. */
function at(minute: number): Candle {
  const start = Date.UTC(2026, 0, 1) + minute * MINUTE_MS;
  const base = 100 + ((minute * 7) % 13);
  const [open, close] = [base, base + (minute % 3)];
  return { symbol: 'BTC/USD', start, open, high: base + 4, low: base - 3, close, volume: minute };
}

function fold(minutes: readonly number[], multiple: number): (Candle | null)[] {
  const folded = new FoldedCandles(MINUTE_MS, multiple * MINUTE_MS);
  return minutes.map((minute) => folded.add(at(minute)));
}

describe('timeframe', () => {
  test('knows the usual names, and all of them divide a day', () => {
    expect(timeframeMs('1m')).toBe(60_000);
    expect(timeframeMs('4h')).toBe(14_400_000);
    expect(timeframes.every((name) => 86_400_000 % timeframeMs(name) === 0)).toBe(true);
    expect(() => timeframeMs('7m')).toThrow(/unknown timeframe "7m"; known are 1m, 3m/);
    expect(() => new FoldedCandles(MINUTE_MS, 90_000)).toThrow(RangeError);
  });
});

describe('folded candles', () => {
  test('come out with the base candle that ends where they end', () => {
    const [a, b, c, d, e] = fold([0, 1, 2, 3, 4], 5);
    expect([a, b, c, d]).toEqual([null, null, null, null]);
    expect(e).toEqual({ ...at(0), high: 112, low: 97, close: at(4).close, volume: 10 });
  });

  test('come out with the first candle after a gap that swallowed their end', () => {
    const [, , closed, none] = fold([0, 1, 6, 7], 5);
    expect(closed).toMatchObject({ start: at(0).start, close: at(1).close, volume: 1 });
    expect(none).toBeNull();
  });

  test('a bucket under way at the first candle is left out', () => {
    expect(fold([3, 4, 5, 6, 7, 8, 9], 5).map((closed) => closed?.start ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      at(5).start,
    ]);
  });

  test('one that closes together with a late one waits for the next candle', () => {
    const closed = fold([0, 1, 9, 10], 5).map((candle) => candle?.start ?? null);
    expect(closed).toEqual([null, null, at(0).start, at(5).start]);
  });

  test('property: equal a naive grouping, in order, none before its end', () => {
    const steps = fc.array(
      fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 30 })),
      {
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(fc.nat(500), steps, fc.constantFrom(1, 2, 3, 5, 15), (first, gaps, multiple) => {
        const minutes = [first];
        for (const gap of gaps) minutes.push(minutes.at(-1)! + gap);
        const closed = fold(minutes, multiple);
        for (const [place, candle] of closed.entries()) {
          const end = (candle?.start ?? 0) + multiple * MINUTE_MS;
          expect(end).toBeLessThanOrEqual(at(minutes[place]!).start + MINUTE_MS);
        }
        const out = closed.filter((candle) => candle !== null);
        const expected = naive(minutes, multiple);
        // The last bucket or two may still be under way, or waiting.
        expect(out).toEqual(expected.slice(0, out.length));
        expect(expected.length - out.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Groups by bucket; leaves out one that was under way at the first minute. */
function naive(minutes: readonly number[], multiple: number): Candle[] {
  const groups = Map.groupBy(minutes, (minute) => Math.floor(minute / multiple));
  if (minutes[0]! % multiple !== 0) groups.delete(Math.floor(minutes[0]! / multiple));
  return [...groups].map(([bucket, group]) => {
    const candles = group.map(at);
    return {
      symbol: 'BTC/USD',
      start: at(bucket * multiple).start,
      open: candles[0]!.open,
      high: Math.max(...candles.map(({ high }) => high)),
      low: Math.min(...candles.map(({ low }) => low)),
      close: candles.at(-1)!.close,
      volume: candles.reduce((sum, { volume }) => sum + volume, 0),
    };
  });
}
