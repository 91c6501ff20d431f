import { NO_TOOLS } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { breakout } from './breakout.ts';
import { afterCalm } from './testing/after-calm.ts';

const QUICK = { multiple: 1, entry: 5, exit: 3, stopAtr: 2 };

const trade = (closes: readonly number[]) => afterCalm(breakout.create(QUICK, 60_000, NO_TOOLS), 30, closes);

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
