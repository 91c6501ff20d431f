import { expect, test } from '@jest/globals';
import { executionWith } from '../testing/market-builder.ts';
import { latencyDelayMs, latencyDrift, slippageOf } from './slippage.ts';

const fill = { reference: 200, quantity: 30, volume: 100, previousRange: 4, tickSize: 0.5 };

test.each([
  ['none', 0.3, 0],
  // 0.3 × 200
  ['fixed', 0.3, 60],
  // 0.5 × a tenth of 4 is less than half a tick
  ['spread', 0.5, 0.25],
  // 0.1 × 200 × 0.3²
  ['volume-share', 0.1, 1.8],
] as const)('%s slippage of %p on 30 at 200', (slippageModel, slippage, expected) => {
  const execution = executionWith({ slippageModel, slippage });
  expect(slippageOf(execution, fill)).toBeCloseTo(expected, 12);
});

test('the spread is a tenth of the range before where that is more than a tick', () => {
  const execution = executionWith({ slippageModel: 'spread', slippage: 0.5 });
  expect(slippageOf(execution, { ...fill, previousRange: 20 })).toBe(1);
});

test('a fill of more than the volume, or without any, costs as much as one of all of it', () => {
  const execution = executionWith({ slippageModel: 'volume-share', slippage: 0.1 });
  expect(slippageOf(execution, { ...fill, quantity: 500 })).toBe(20);
  expect(slippageOf(execution, { ...fill, volume: 0 })).toBe(20);
});

test('latency is whole candles of delay and the rest of drift', () => {
  const candle = { symbol: 'X', start: 0, open: 100, high: 104, low: 90, close: 100, volume: 1 };
  expect([59_999, 60_000, 150_000].map((ms) => latencyDelayMs(ms, 60_000))).toEqual([0, 60_000, 120_000]);
  expect([0, 15_000, 60_000, 150_000].map((ms) => latencyDrift('buy', candle, ms, 60_000))).toEqual([
    0, 1, 0, 2,
  ]);
  expect(latencyDrift('sell', candle, 30_000, 60_000)).toBe(5);
});
