import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EquityPoint } from './equity-curve.ts';
import { EquityFold, type EquityState } from './equity-fold.ts';
import { figuresOf, type TradingHistory } from './figures.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);

const curves = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 700 }),
      equity: fc.integer({ min: 1, max: 40 }),
      exposure: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 120 },
  )
  .map((steps) => {
    let time = START;
    return steps.map(({ minutes, equity, exposure }): EquityPoint => {
      time += minutes * MINUTE;
      return { time, equity: 10_000 + equity * 7.3, exposure };
    });
  });

const history = (points: readonly EquityPoint[], before: EquityState | null): TradingHistory => ({
  ...{ startingCash: 10_100, startedAt: START, points, before, trips: [] },
  ...{ fills: 3, fees: 1, slippage: 1, turnover: 20_000 },
});

test('wherever a fold is put away and taken up again, every figure is the same to the last digit', () => {
  fc.assert(
    fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (points, share) => {
      const split = Math.floor(share * points.length);
      const fold = new EquityFold({ time: START, equity: 10_100 });
      for (const point of points.slice(0, split)) fold.add(point);
      const state = JSON.parse(JSON.stringify(fold.state)) as EquityState;
      expect(figuresOf(history(points.slice(split), state))).toEqual(figuresOf(history(points, null)));
    }),
  );
});
