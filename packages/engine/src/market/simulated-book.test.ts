import { describe, expect, test } from '@jest/globals';
import type { Level } from '../messages.ts';
import { SIMULATION_ORIGIN, simulatedMarket } from './simulated.ts';
import { simulatedBook } from './simulated-book.ts';
import { head } from './testing/head.ts';

const PERIOD_MS = 60_000;

function candles(count: number) {
  const options = { seed: 3, symbols: ['ETH/USD'], from: SIMULATION_ORIGIN, periodMs: PERIOD_MS };
  return head(simulatedMarket(options), count);
}

function isOnGrid(value: number, steps: number): boolean {
  return Math.abs(value * steps - Math.round(value * steps)) < 1e-4 && value > 0;
}

describe('simulated order book', () => {
  test('is ordered, uncrossed, on tick and lot, and around the close', () => {
    for (const candle of candles(500)) {
      const { bids, asks, time } = simulatedBook({ seed: 3, candle, periodMs: PERIOD_MS });
      expect(time).toBe(candle.start + PERIOD_MS);
      const falling = bids.every(([price], level) => level === 0 || price < bids[level - 1]![0]);
      const rising = asks.every(([price], level) => level === 0 || price > asks[level - 1]![0]);
      const isGridded = ([price, quantity]: Level) => isOnGrid(price, 100) && isOnGrid(quantity, 100_000);
      expect(falling && rising && bids.every(isGridded) && asks.every(isGridded)).toBe(true);
      if (bids.length > 0) expect(bids[0]![0]).toBeLessThanOrEqual(candle.close);
      if (asks.length > 0) expect(asks[0]![0]).toBeGreaterThanOrEqual(candle.close);
      if (bids.length > 0 && asks.length > 0) {
        const spread = (asks[0]![0] - bids[0]![0]) / candle.close;
        expect(spread).toBeGreaterThan(0);
        expect(spread).toBeLessThan(0.002);
      }
    }
  });

  test('is one-sided now and then, either way', () => {
    const books = candles(6000).map((candle) =>
      simulatedBook({ seed: 3, candle, periodMs: PERIOD_MS, depth: 1 }),
    );
    let [withoutBids, withoutAsks] = [0, 0];
    for (const { bids, asks } of books) {
      if (bids.length === 0) withoutBids += 1;
      if (asks.length === 0) withoutAsks += 1;
    }
    // 1 in 800 each way: 7.5 expected.
    expect(withoutBids).toBeGreaterThan(0);
    expect(withoutAsks).toBeGreaterThan(0);
    expect(withoutBids + withoutAsks).toBeLessThan(40);
  });

  test('is the same for the same seed and candle, and another for another seed', () => {
    const candle = candles(1)[0]!;
    const book = (seed: number) => simulatedBook({ seed, candle, periodMs: PERIOD_MS });
    expect(book(3)).toEqual(book(3));
    expect(book(4)).not.toEqual(book(3));
    expect(book(3).bids).toHaveLength(20);
  });
});
