import { NO_TOOLS } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { candleAt, HELD, viewOf } from '../../engine/src/strategy/testing/view.ts';
import { smaCross } from './sma-cross.ts';

/** What the strategy says to each close, given whether it holds a position at that candle. */
function actions(
  closes: readonly number[],
  holds: (place: number) => boolean = () => false,
): (string | null)[] {
  const strategy = smaCross.create({ fast: 2, slow: 3 }, 60_000, NO_TOOLS);
  return closes.map((close, place) => {
    const signals = strategy.onCandle(candleAt(place, close), viewOf(holds(place) ? HELD : null));
    expect(signals?.length ?? 1).toBe(1);
    return signals?.[0]?.action ?? null;
  });
}

describe('sma-cross', () => {
  test('buys on the crossing above, once', () => {
    expect(actions([10, 9, 8, 7, 9, 10, 11, 12])).toEqual([null, null, null, null, null, 'buy', null, null]);
  });

  test('sells on the crossing below, once, and only what it holds', () => {
    const closes = [10, 9, 8, 7, 9, 10, 11, 12, 9, 8, 7];
    expect(actions(closes, (place) => place > 5).slice(6)).toEqual([null, null, 'sell', null, null]);
    expect(actions(closes).slice(6)).toEqual([null, null, null, null, null]);
  });

  test('leaves an entry that was filled only after the crossing below', () => {
    const closes = [10, 9, 8, 7, 9, 10, 11, 12, 9, 8, 7, 7];
    expect(actions(closes, (place) => place > 9).slice(9)).toEqual([null, 'sell', null]);
  });

  test('a flat market never crosses, no matter what the rounding is', () => {
    const strategy = smaCross.create({ fast: 20, slow: 50 }, 60_000, NO_TOOLS);
    const closes = Array.from({ length: 400 }, (_, place) => (place < 60 ? 74.71 : 74.73));
    const signals = closes.flatMap(
      (close, place) => strategy.onCandle(candleAt(place, close), viewOf(null)) ?? [],
    );
    expect(signals).toHaveLength(0);
  });

  test('says why, confident enough for a moderate risk level', () => {
    const strategy = smaCross.create({ fast: 2, slow: 3 }, 60_000, NO_TOOLS);
    const signals = [10, 9, 8, 7, 9, 10].flatMap((close, place) => {
      return strategy.onCandle(candleAt(place, close), viewOf(null)) ?? [];
    });
    expect(signals).toEqual([
      {
        symbol: 'BTC/USD',
        action: 'buy',
        confidence: 0.65,
        reason: 'The fast average 9.5 is above the slow one 8.6666667.',
      },
    ]);
  });
});
