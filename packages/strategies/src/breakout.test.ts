import { describe, expect, test } from '@jest/globals';
import type { Signal } from '../../engine/src/messages.ts';
import { candleAt, HELD, viewOf } from '../../engine/src/strategy/testing/view.ts';
import { breakout } from './breakout.ts';

const QUICK = { multiple: 1, entry: 5, exit: 3, stopAtr: 2 };

/** Thirty calm candles between 100 and 101, then these closes; a position is held once it was asked for. */
function trade(closes: readonly number[]): { place: number; signal: Signal }[] {
  const strategy = breakout.create(QUICK, 60_000);
  const calm = Array.from({ length: 30 }, (_, place) => 100 + (place % 2));
  const said: { place: number; signal: Signal }[] = [];
  let holds = false;
  for (const [place, close] of [...calm, ...closes].entries()) {
    const candle = candleAt(place, close);
    for (const signal of strategy.onCandle(candle, viewOf(holds ? HELD : null, candle)) ?? []) {
      holds = signal.action === 'buy';
      said.push({ place: place - calm.length, signal });
    }
  }
  return said;
}

describe('breakout', () => {
  test('buys above the channel of the candles before, sells below it', () => {
    const said = trade([101, 101.5, 103, 105, 106, 107, 104.9]);
    expect(said.map(({ place, signal }) => [place, signal.action])).toEqual([
      [1, 'buy'],
      [6, 'sell'],
    ]);
    expect(said[0]!.signal.reason).toMatch(
      /^Closed at 101\.5 above 101, the highest of the channel; stop 2 average/,
    );
    expect(said[0]!.signal.stop).toBeLessThan(101.5);
    expect(said[1]!.signal.reason).toBe('Closed at 104.9 below 105, the lowest of the channel.');
  });

  test('a touch of the channel is no breakout', () => {
    expect(trade([101, 101, 100.5, 101])).toEqual([]);
  });

  test('the further out it closes, the surer it is, up to a whole average range', () => {
    const near = trade([101.1])[0]!.signal.confidence;
    const far = trade([105])[0]!.signal.confidence;
    expect(near).toBeGreaterThan(0.6);
    expect(near).toBeLessThan(0.75);
    expect(far).toBe(1);
  });

  test('asks for as much history as channels and average need', () => {
    expect(breakout.warmup({ ...QUICK, multiple: 15 }, 60_000)).toBe(15 * 202);
    expect(breakout.warmup({ ...QUICK, entry: 300 }, 60_000)).toBe(302);
  });
});
