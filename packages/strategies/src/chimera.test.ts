import { NO_TOOLS } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SIMULATION_ORIGIN, simulatedMarket } from '../../engine/src/market/simulated.ts';
import { head, headUntil } from '../../engine/src/market/testing/head.ts';
import type { Signal } from '../../engine/src/messages.ts';
import { resolveParameters } from '../../engine/src/strategy/parameters.ts';
import { runNaively } from '../../engine/src/strategy/testing/naive-run.ts';
import { candleAt, HELD, viewOf } from '../../engine/src/strategy/testing/view.ts';
import { chimera } from './chimera.ts';

const MINUTE_MS = 60_000;
const SESSION = Date.UTC(2026, 0, 1);
const SYMBOLS = ['BTC/USD', 'ETH/USD', 'SOL/USD'];
const resolved = resolveParameters(chimera, {});
const DEFAULTS = 'parameters' in resolved ? resolved.parameters : {};

/** Feeds closes as candles of the higher timeframe, holding a position once it was asked for, until it is sold. */
function trade(closes: readonly number[]): { place: number; signal: Signal }[] {
  const strategy = chimera.create(DEFAULTS, MINUTE_MS, NO_TOOLS);
  const said: { place: number; signal: Signal }[] = [];
  let holds = false;
  for (const [place, close] of closes.entries()) {
    const candle = candleAt(place * 5, close, closes[place - 1]);
    const signals: readonly Signal[] = strategy.onCandle(candle, viewOf(holds ? HELD : null, candle)) ?? [];
    const [signal] = signals;
    if (!signal) continue;
    holds = signal.action === 'buy';
    said.push({ place, signal });
  }
  return said;
}

/** A zigzag: every other step goes up, the rest come back. */
const range = (count: number) => Array.from({ length: count }, (_, place) => 100 + (place % 2) * 0.4);
const slope = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, place) => from + step * (place + 1) + (place % 3) * 0.05);

describe('chimera', () => {
  test('follows a trend out of a range and leaves when it turns', () => {
    const said = trade([...range(120), ...slope(40, 100, 0.3), ...slope(40, 112, -0.3)]);
    expect(said.map(({ signal }) => signal.action)).toEqual(['buy', 'sell']);
    const [entry, exit] = said as [(typeof said)[0], (typeof said)[0]];
    expect(entry.place).toBeGreaterThan(120);
    expect(entry.place).toBeLessThan(140);
    expect(entry.signal.reason).toMatch(
      /^Uptrend: ADX \d+\.\d, efficiency 0\.\d\d, .* stop \d\.\d\d % below/,
    );
    expect(entry.signal.target).toBeUndefined();
    expect(exit.place).toBeGreaterThan(160);
    expect(exit.signal.reason).toMatch(/^(Closed below|The trend turned)/);
  });

  test('buys the dip of a wide range and leaves at its middle', () => {
    const wide = Array.from({ length: 130 }, (_, place) => 100 + [0, 0.5, -0.3, 0.3, -0.5][place % 5]!);
    const said = trade([...wide, 98.9, 99.1, 99.3, 99.2, 99.6, 100.4]);
    expect(said.map(({ signal }) => signal.action)).toEqual(['buy', 'sell']);
    const { stop, target, reason } = said[0]!.signal;
    expect(reason).toMatch(/^Range: /);
    expect(target).toBeGreaterThan(99.8);
    expect(stop).toBeLessThan(98.9);
    expect(said[1]!.signal.reason).toMatch(/^Back at the middle/);
  });

  test('leaves alone what would not pay its costs', () => {
    const quiet = [...range(120), ...slope(60, 100, 0.3)].map((close) => 100 + (close - 100) / 50);
    expect(trade(quiet)).toEqual([]);
  });

  test('property: a signal is sound in every market', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 60, maxLength: 200 }),
        (steps) => {
          let price = 100;
          const closes = steps.map((step) => (price *= 1 + step));
          for (const { place, signal } of trade(closes)) {
            expect(signal.confidence).toBeGreaterThanOrEqual(0.6);
            expect(signal.confidence).toBeLessThanOrEqual(1);
            if (signal.action === 'sell') continue;
            expect(signal.positionSize).toBeGreaterThan(0);
            expect(signal.positionSize).toBeLessThanOrEqual(1);
            expect(signal.stop).toBeGreaterThan(0);
            expect(signal.stop).toBeLessThan(closes[place]!);
            if (signal.target !== undefined) expect(signal.target).toBeGreaterThan(closes[place]!);
          }
        },
      ),
    );
  });

  test('property: knows nothing of the future', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 700, max: 2000 }), (seed, cut) => {
        const candles = head(
          simulatedMarket({
            seed,
            symbols: ['SOL/USD'],
            from: SIMULATION_ORIGIN,
            periodMs: MINUTE_MS,
          }),
          2500,
        );
        const run = { periodMs: MINUTE_MS, feeRate: 0.0025 };
        const all = runNaively(chimera, DEFAULTS, candles, run).signals;
        const some = runNaively(chimera, DEFAULTS, candles.slice(0, cut), run).signals;
        expect(all.slice(0, some.length)).toEqual(some);
      }),
      { numRuns: 15 },
    );
  });

  test('a long stretch without any move leaves it able to tell a trend', () => {
    const still = Array.from({ length: 200 }, () => 100);
    const [entry] = trade([...still, ...range(60), ...slope(40, 100, 0.3)]);
    expect(entry?.signal).toMatchObject({ action: 'buy', reason: expect.stringMatching(/^Uptrend: ADX \d/) });
    expect(entry?.signal.confidence).toBeGreaterThanOrEqual(0.6);
  });

  test('trades the simulated market now and then: it is no bystander and no churner', () => {
    const entries: number[] = [];
    const results: number[] = [];
    for (let seed = 1; seed <= 20; seed += 1) {
      const from = SESSION - chimera.warmup(DEFAULTS, MINUTE_MS) * MINUTE_MS;
      const candles = simulatedMarket({ seed, symbols: SYMBOLS, from, periodMs: MINUTE_MS });
      const session = headUntil(candles, SESSION + 360 * MINUTE_MS);
      let [count, result] = [0, 0];
      for (const symbol of SYMBOLS) {
        const run = {
          periodMs: MINUTE_MS,
          feeRate: 0.0025,
          leastConfidence: 0.6,
          stopLoss: 0.02,
          takeProfit: 0.05,
        };
        const own = session.filter((candle) => candle.symbol === symbol);
        const { entries: entered, equity } = runNaively(chimera, DEFAULTS, own, {
          ...run,
          tradesFrom: SESSION,
        });
        count += entered;
        result += equity - 1;
      }
      entries.push(count);
      results.push(result);
    }
    entries.sort((one, other) => one - other);
    expect(entries[10]).toBeGreaterThanOrEqual(2);
    expect(entries.at(-1)).toBeLessThanOrEqual(15);
    expect(entries.filter((count) => count === 0).length).toBeLessThanOrEqual(3);
    expect(results.some((result) => result > 0)).toBe(true);
    expect(results.some((result) => result < 0)).toBe(true);
  });
});
