import { type Candle, SIMULATION_ORIGIN, simulatedMarket } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldTrades } from './fold.ts';
import { tradeCount, tradesOf } from './trades.ts';

const MINUTE = 60_000;

function checkTrades(candle: Candle, seed: number): void {
  const trades = tradesOf({ seed, candle, periodMs: MINUTE, firstId: 100 });
  expect(trades).toHaveLength(tradeCount(seed, candle));
  if (candle.volume === 0) return;
  expect(foldTrades(candle.symbol, candle.start, trades)).toEqual(candle);
  const times = trades.map(({ time }) => time);
  expect(times.every((time, index) => time > (times[index - 1] ?? candle.start - 1))).toBe(true);
  expect(times.at(-1)!).toBeLessThan(candle.start + MINUTE);
  expect(trades.map(({ id }) => id)).toEqual(trades.map((_, index) => 100 + index));
  expect(trades.every(({ quantity }) => Number(quantity) > 0)).toBe(true);
}

describe('the trades of a candle', () => {
  test('make exactly the candle, in order and within its period, for any candle', () => {
    const price = fc.integer({ min: 1, max: 10_000_000 });
    const candles = fc
      .record({
        cents: fc.array(price, { minLength: 4, maxLength: 4 }),
        places: fc.integer({ min: 0, max: 8 }),
        units: fc.integer({ min: 1, max: 10 ** 12 }),
        volumePlaces: fc.integer({ min: 0, max: 8 }),
      })
      .map(({ cents, places, units, volumePlaces }): Candle => {
        const sorted = cents.toSorted((a, b) => a - b).map((value) => Number(`${value}e-${places}`));
        const [low, open, close, high] = sorted as [number, number, number, number];
        const volume = Number(`${units}e-${volumePlaces}`);
        return { symbol: 'BTC/CAD', start: SIMULATION_ORIGIN, open, high, low, close, volume };
      });
    fc.assert(fc.property(candles, fc.nat(), (candle, seed) => checkTrades(candle, seed)));
  });

  test('make the candles of the simulated market', () => {
    const market = simulatedMarket({
      seed: 5,
      symbols: ['BTC/CAD', 'ADA/CAD'],
      from: SIMULATION_ORIGIN,
      periodMs: MINUTE,
    });
    for (let count = 0; count < 3000; count += 1) checkTrades(market.next().value, 5);
  });
});
