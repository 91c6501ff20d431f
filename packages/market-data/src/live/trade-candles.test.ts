import { expect, test } from '@jest/globals';
import type { PublicTrade } from '../exchange/public-exchange.ts';
import { TradeCandles } from './trade-candles.ts';

const MINUTE = 60_000;
const trade = (seconds: number, price: number, id: string | null = null): PublicTrade => ({
  symbol: 'BTC/CAD',
  time: seconds * 1000,
  price,
  quantity: 1,
  side: 'buy',
  id,
});
const candle = (start: number, prices: readonly [number, number, number, number], volume: number) => {
  const [open, high, low, close] = prices;
  return { symbol: 'BTC/CAD', start, open, high, low, close, volume };
};

test('trades grow the candle of their minute, in order of time', () => {
  const candles = new TradeCandles('BTC/CAD', MINUTE, () => 0);
  expect(candles.add([trade(2, 12), trade(1, 10)])).toEqual([candle(0, [10, 12, 10, 12], 2)]);
  expect(candles.add([trade(30, 9), trade(59.999, 11), trade(60, 20)])).toEqual([
    candle(0, [10, 12, 9, 11], 4),
    candle(MINUTE, [20, 20, 20, 20], 1),
  ]);
});

test('a candle that began before the stream did is not told of', () => {
  const candles = new TradeCandles('BTC/CAD', MINUTE, () => 30_000);
  expect(candles.add([trade(40, 10), trade(61, 11)])).toEqual([candle(MINUTE, [11, 11, 11, 11], 1)]);
});

test('a trade that comes twice counts once, and one of a candle that is over not at all', () => {
  const candles = new TradeCandles('BTC/CAD', MINUTE, () => 0);
  candles.add([trade(1, 10, 'a')]);
  expect(candles.add([trade(1, 10, 'a')])).toEqual([]);
  expect(candles.add([trade(61, 11, 'b'), trade(59, 99, 'c')])).toEqual([
    candle(0, [10, 99, 10, 99], 2),
    candle(MINUTE, [11, 11, 11, 11], 1),
  ]);
  expect(candles.add([trade(58, 500, 'd')])).toEqual([]);
});

test('where the exchange’s time is not known, the first trades tell which candles are whole', () => {
  const candles = new TradeCandles('BTC/CAD', MINUTE, () => null);
  const of = (time: number) => ({ symbol: 'BTC/CAD', time, price: 100, quantity: 1, side: null, id: null });
  expect(candles.add([of(MINUTE + 100), of(MINUTE + 20_000)])).toEqual([]);
  expect(candles.add([of(MINUTE + 30_000)])).toEqual([]);
  expect(candles.add([of(2 * MINUTE + 1)])).toMatchObject([{ start: 2 * MINUTE, volume: 1 }]);
});
