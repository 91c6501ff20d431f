import { describe, expect, test } from '@jest/globals';
import { Random } from './random.ts';
import { Factor, type Regime } from './regime.ts';

/** Runs of one regime, as (regime, candles), over `count` one-minute candles. */
function runs(seed: number, count: number): [Regime, number][] {
  const factor = new Factor(new Random(seed, 'factor'), 0.0006, 1);
  const found: [Regime, number][] = [];
  for (let candle = 0; candle < count; candle += 1) {
    factor.advance();
    const last = found.at(-1);
    if (last?.[0] === factor.regime) last[1] += 1;
    else found.push([factor.regime, 1]);
  }
  return found;
}

describe('regimes', () => {
  test.each([1, 2, 3])('all of them occur, each for as long as it should (seed %i)', (seed) => {
    const found = runs(seed, 60_000);
    const minutes: Record<Regime, number> = { up: 0, down: 0, range: 0, shock: 0 };
    for (const [regime, length] of found) minutes[regime] += length;
    expect(minutes.range / 60_000).toBeGreaterThan(0.3);
    expect(minutes.up / 60_000).toBeGreaterThan(0.1);
    expect(minutes.down / 60_000).toBeGreaterThan(0.1);
    expect(minutes.shock / 60_000).toBeGreaterThan(0.001);
    expect(minutes.shock / 60_000).toBeLessThan(0.05);
    // The first and the last may be cut short; the same regime twice in a row looks like a longer one.
    for (const [regime, length] of found.slice(0, -1)) {
      expect(length).toBeGreaterThanOrEqual(regime === 'shock' ? 5 : 60);
    }
  });

  test('trends drift, ranges return, shocks shake', () => {
    const total: Record<Regime, number> = { up: 0, down: 0, range: 0, shock: 0 };
    const squares = { ...total };
    const count = { ...total };
    for (const seed of [1, 2, 3, 4, 5]) {
      const factor = new Factor(new Random(seed, 'factor'), 0.0006, 1);
      for (let candle = 0; candle < 40_000; candle += 1) {
        const change = factor.advance();
        total[factor.regime] += change;
        squares[factor.regime] += change * change;
        count[factor.regime] += 1;
      }
    }
    const mean = (regime: Regime) => total[regime] / count[regime] / 0.0006;
    const deviation = (regime: Regime) => Math.sqrt(squares[regime] / count[regime]) / 0.0006;
    expect(mean('up')).toBeGreaterThan(0.08);
    expect(mean('up')).toBeLessThan(0.16);
    expect(mean('down')).toBeLessThan(-0.08);
    expect(mean('down')).toBeGreaterThan(-0.16);
    expect(Math.abs(mean('range'))).toBeLessThan(0.02);
    expect(deviation('shock')).toBeGreaterThan(2 * deviation('range'));
  });
});
