import { NO_TOOLS } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { resolveParameters } from '../../engine/src/strategy/parameters.ts';
import { rsiReversion } from './rsi-reversion.ts';
import { afterCalm } from './testing/after-calm.ts';

const QUICK = { multiple: 1, interval: 3, oversold: 30, exit: 55, stopAtr: 3, patience: 5 };

/** Fourteen candles settle the average range. */
const trade = (closes: readonly number[]) =>
  afterCalm(rsiReversion.create(QUICK, 60_000, NO_TOOLS), 20, closes);

describe('rsi-reversion', () => {
  test('buys when the index comes back from below, with a stop under it, and sells when it has recovered', () => {
    const said = trade([98, 96, 94, 92, 95, 99, 103]);
    expect(said.map(({ place, signal }) => [place, signal.action])).toEqual([
      [4, 'buy'],
      [5, 'sell'],
    ]);
    const { stop, confidence, reason } = said[0]!.signal;
    expect(stop).toBeLessThan(92);
    expect(confidence).toBeGreaterThan(0.6);
    expect(reason).toMatch(/^RSI \d+\.\d is back above 30, from \d+\.\d; stop 3 average ranges below\.$/);
    expect(said[1]!.signal.reason).toMatch(/has reached 55/);
  });

  test('does not catch a falling knife', () => {
    expect(trade([98, 96, 94, 92, 90, 88, 86])).toEqual([]);
  });

  test('gives up what does not recover', () => {
    const said = trade([98, 96, 94, 92, 94, 93.8, 93.6, 93.5, 93.4, 93.3]);
    expect(said.map(({ signal }) => signal.action)).toEqual(['buy', 'sell']);
    expect(said[1]!.place - said[0]!.place).toBe(5);
    expect(said[1]!.signal.reason).toMatch(/has not reached 55 in 5 candles/);
  });

  test('refuses an exit that lies below the entry', () => {
    expect(() => rsiReversion.create({ ...QUICK, oversold: 50, exit: 40 }, 60_000, NO_TOOLS)).toThrow(
      'oversold (50) must be less than exit (40)',
    );
  });

  test('asks for as much history as its averages need to forget how they began', () => {
    const resolved = resolveParameters(rsiReversion, {});
    expect('parameters' in resolved && rsiReversion.warmup(resolved.parameters, 60_000)).toBe(15 * 142);
  });
});
