import { expect, test } from '@jest/globals';
import { atExposure, BuyAndHoldBenchmark } from './benchmark.ts';

function candle(symbol: string, open: number, close: number) {
  return {
    symbol,
    start: 0,
    open,
    high: Math.max(open, close),
    low: Math.min(open, close),
    close,
    volume: 1,
  };
}

test('is what one purchase at the first open is worth, one fee paid', () => {
  const held = new BuyAndHoldBenchmark(10_000, new Map([['BTC/USDT', 0.0025]]));
  expect(held.equity()).toBe(10_000);
  held.observe(candle('BTC/USDT', 100, 110));
  held.observe(candle('BTC/USDT', 110, 90));
  // 10,000 buys 10,000 ÷ 1.0025 ÷ 100 = 99.7506…; the same figure as naive drivers give
  expect(held.equity()).toBeCloseTo((10_000 * 0.9) / 1.0025, 10);
  expect(held.fees).toBeCloseTo(24.937656, 6);
});

test('several symbols in equal parts, each from its own first candle', () => {
  const held = new BuyAndHoldBenchmark(
    900,
    new Map([
      ['A/USD', 0],
      ['B/USD', 0],
      ['C/USD', 0],
    ]),
  );
  held.observe(candle('A/USD', 10, 20));
  expect(held.equity()).toBe(600 + 600);
  held.observe(candle('B/USD', 10, 5));
  expect(held.equity()).toBe(600 + 150 + 300);
});

test('at an exposure is what a book earns that holds that share of the market and keeps the rest in cash', () => {
  const exposure = { timeInMarket: 0.5, average: 0.016 };
  const [cash, return_] = [10_000, -0.0911];
  const book = (1 - exposure.average) * cash + exposure.average * cash * (1 + return_);
  expect(atExposure(return_, exposure)).toBeCloseTo(book / cash - 1, 12);
  expect(atExposure(return_, { timeInMarket: 1, average: 1 })).toBe(return_);
  expect([atExposure(null, exposure), atExposure(return_, null)]).toEqual([null, null]);
});
