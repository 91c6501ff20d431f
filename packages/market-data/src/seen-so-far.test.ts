import { expect, test } from '@jest/globals';
import { SeenSoFar } from './seen-so-far.ts';

const candle = (start: number, close: number) => {
  return { symbol: 'BTC/USDT', start, open: close, high: close, low: close, close, volume: 1 };
};

test('a refused candle is counted, and neither its price nor its time is gone by', () => {
  const seen = new SeenSoFar();
  seen.add({ kind: 'warmup', candle: candle(60_000, 100) });
  seen.add({ kind: 'warmup', candle: candle(9e12, 900), refused: true });
  seen.add({ kind: 'candle', candle: candle(120_000, 101), late: false });
  seen.add({ kind: 'candle', candle: candle(180_001, 900), late: false }, true);
  expect([seen.candles, seen.newest.get('BTC/USDT')]).toEqual([2, candle(120_000, 101)]);
});
