import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candle } from '../messages.ts';
import { inspectCandle } from './sequence.ts';

const PERIOD_MS = 60_000;
const GOOD: Candle = { symbol: 'BTC/USD', start: 600_000, open: 10, high: 12, low: 9, close: 11, volume: 1 };

function reasonOf(changes: Partial<Candle>, previousStart: number | null = null): string {
  const inspection = inspectCandle({ ...GOOD, ...changes }, previousStart, PERIOD_MS);
  return inspection.ok ? 'ok' : inspection.reason;
}

describe('inspection of a candle', () => {
  test('accepts a good one, without allocating', () => {
    const first = inspectCandle(GOOD, null, PERIOD_MS);
    expect(first).toEqual({ ok: true, missing: 0 });
    expect(inspectCandle({ ...GOOD, start: 660_000, volume: 0 }, 600_000, PERIOD_MS)).toBe(first);
  });

  test('counts what is missing', () => {
    expect(inspectCandle(GOOD, GOOD.start - 4 * PERIOD_MS, PERIOD_MS)).toEqual({ ok: true, missing: 3 });
  });

  test.each([
    [{ start: 600_001 }, 'start 600001 is not on the grid of 60000 ms'],
    [{ start: Number.NaN }, 'start is NaN, not a finite number'],
    [{ close: Number.NaN }, 'close is NaN, not a finite number'],
    [{ high: Infinity }, 'high is Infinity, not a finite number'],
    [{ volume: Infinity }, 'volume is Infinity, not a finite number'],
    [{ volume: -1 }, 'volume -1 is negative'],
    [{ low: 0 }, 'low 0 is not a positive price'],
    [{ low: -5 }, 'low -5 is not a positive price'],
    [{ open: -1 }, 'open -1 is not a positive price'],
    [{ low: 13 }, 'low 13 is above high 12'],
    [{ open: 13 }, 'open 13 is outside 9 to 12'],
    [{ close: 8 }, 'close 8 is outside 9 to 12'],
  ])('refuses %j', (changes, reason) => {
    expect(reasonOf(changes)).toBe(reason);
  });

  test('refuses what is not after the previous one', () => {
    expect(reasonOf({}, 600_000)).toBe('starts at 600000, not after the previous candle at 600000');
    expect(reasonOf({}, 660_000)).toBe('starts at 600000, not after the previous candle at 660000');
  });

  test('property: accepts exactly what the rules allow', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1, max: 5 }),
      fc.constantFrom(Number.NaN, Infinity, -Infinity),
    );
    const candle = fc.record({
      symbol: fc.constant('X/Y'),
      start: fc.oneof(
        fc.integer({ min: 0, max: 20 }).map((n) => n * PERIOD_MS),
        fc.constantFrom(1, Number.NaN),
      ),
      open: figure,
      high: figure,
      low: figure,
      close: figure,
      volume: figure,
    });
    const previous = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n * PERIOD_MS));
    fc.assert(
      fc.property(candle, previous, (given, previousStart) => {
        const { start, open, high, low, close, volume } = given;
        const isAllowed =
          [start, open, high, low, close, volume].every(Number.isFinite) &&
          Math.min(open, high, low, close) > 0 &&
          Math.min(open, close) >= low &&
          Math.max(open, close) <= high &&
          volume >= 0 &&
          start % PERIOD_MS === 0 &&
          (previousStart === null || start > previousStart);
        const inspection = inspectCandle(given, previousStart, PERIOD_MS);
        expect(inspection.ok).toBe(isAllowed);
        if (inspection.ok && previousStart !== null) {
          expect(previousStart + (inspection.missing + 1) * PERIOD_MS).toBe(start);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
