import { describe, expect, test } from '@jest/globals';
import type { Candle } from '../messages.ts';
import { simulatedMarket } from './simulated.ts';
import { head, headUntil } from './testing/head.ts';

const MINUTE_MS = 60_000;
const FROM = Date.UTC(2026, 0, 1);
const MINUTES = 7 * 1440;
const SYMBOLS = ['BTC/USD', 'ETH/USD', 'SOL/USD'] as const;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

interface Week {
  readonly candles: readonly Candle[];
  /** By minute; NaN where a candle on either side is missing. */
  readonly returns: readonly number[];
}

function week(seed: number): Week[] {
  const until = FROM + MINUTES * MINUTE_MS;
  const weeks = SYMBOLS.map(() => ({
    candles: [] as Candle[],
    returns: Array<number>(MINUTES).fill(Number.NaN),
  }));
  const market = simulatedMarket({ seed, symbols: SYMBOLS, from: FROM, periodMs: MINUTE_MS });
  for (const candle of headUntil(market, until)) {
    const { candles, returns } = weeks[SYMBOLS.indexOf(candle.symbol as (typeof SYMBOLS)[number])]!;
    const previous = candles.at(-1);
    const isNext = previous?.start === candle.start - MINUTE_MS;
    if (isNext) returns[(candle.start - FROM) / MINUTE_MS] = candle.close / previous.close - 1;
    candles.push(candle);
  }
  return weeks;
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const pairs = xs.map((x, place) => [x, ys[place]!] as const).filter(([x, y]) => !Number.isNaN(x + y));
  const mean = (which: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

const deviation = (returns: readonly number[]) => {
  const known = returns.filter((value) => !Number.isNaN(value));
  return Math.sqrt(known.reduce((sum, value) => sum + value * value, 0) / known.length);
};

describe('the simulated market is believable', () => {
  const weeks = new Map(SEEDS.map((seed) => [seed, week(seed)]));

  describe.each(SEEDS)('seed %i', (seed) => {
    const [bitcoin, ether, solana] = weeks.get(seed)! as [Week, Week, Week];

    test('one-minute volatility is that of its kind of market', () => {
      const [btc, eth, sol] = [bitcoin, ether, solana].map(({ returns }) => deviation(returns)) as [
        number,
        number,
        number,
      ];
      expect(btc).toBeGreaterThan(0.0005);
      expect(sol).toBeLessThan(0.0014);
      expect(btc).toBeLessThan(eth);
      expect(eth).toBeLessThan(sol);
    });

    test.each([0, 1, 2])('volatility clusters, and tails are fat (symbol %i)', (which) => {
      const { returns } = weeks.get(seed)![which]!;
      // Single jumps would dominate a fourth moment: cut at four deviations.
      const cut = 16 * deviation(returns) ** 2;
      const squares = returns.map((value) => Math.min(cut, value * value));
      for (const lag of [1, 5, 15]) {
        // About ten standard errors (0.01) at the first lags.
        const autocorrelation = correlation(squares.slice(lag), squares.slice(0, -lag));
        expect(autocorrelation).toBeGreaterThan(lag === 15 ? 0.02 : 0.06);
        expect(autocorrelation).toBeLessThan(0.5);
      }
      const fourth = returns
        .filter((value) => !Number.isNaN(value))
        .reduce((sum, value) => sum + value ** 4, 0);
      expect(fourth / returns.length / deviation(returns) ** 4).toBeGreaterThan(3.3);
    });

    test('symbols move together, but not as one', () => {
      for (const [one, other] of [
        [bitcoin, ether],
        [bitcoin, solana],
        [ether, solana],
      ] as const) {
        const together = correlation(one.returns, other.returns);
        expect(together).toBeGreaterThan(0.5);
        expect(together).toBeLessThan(0.9);
      }
    });

    test('volume rises with volatility and follows the day', () => {
      const { candles } = bitcoin;
      const moves = candles.map(({ open, close }) => Math.abs(close / open - 1));
      expect(
        correlation(
          moves,
          candles.map(({ volume }) => volume),
        ),
      ).toBeGreaterThan(0.2);
      const between = (from: number, to: number) => {
        const hours = candles.filter(({ start }) => {
          const hour = (start % 86_400_000) / 3_600_000;
          return hour >= from && hour < to;
        });
        return hours.reduce((sum, { volume }) => sum + volume, 0) / hours.length;
      };
      expect(between(12, 16)).toBeGreaterThan(1.3 * between(4, 8));
    });
  });

  test('gaps are rare and short, and now and then nobody trades', () => {
    let [present, quiet, longest] = [0, 0, 0];
    for (const { candles } of [...weeks.values()].flat()) {
      present += candles.length;
      for (const [place, { start, volume, high, low }] of candles.entries()) {
        if (place > 0) longest = Math.max(longest, (start - candles[place - 1]!.start) / MINUTE_MS - 1);
        if (volume !== 0) continue;
        quiet += 1;
        expect(high).toBe(low);
      }
    }
    const missing = 1 - present / (SEEDS.length * SYMBOLS.length * MINUTES);
    expect(missing).toBeGreaterThan(1 / 4000);
    expect(missing).toBeLessThan(1 / 1000);
    expect(longest).toBe(3);
    expect(quiet / present).toBeGreaterThan(1 / 2500);
    expect(quiet / present).toBeLessThan(1 / 600);
  });

  test('holding for six hours or a week wins on some seeds and loses on others', () => {
    const results = (minutes: number) =>
      [...weeks.values()].map((symbols) => {
        const { candles } = symbols[0]!;
        const until = FROM + minutes * MINUTE_MS;
        return candles.findLast(({ start }) => start < until)!.close / candles[0]!.open - 1;
      });
    for (const minutes of [360, MINUTES]) {
      const found = results(minutes);
      expect(found.filter((value) => value > 0.002).length).toBeGreaterThanOrEqual(2);
      expect(found.filter((value) => value < -0.002).length).toBeGreaterThanOrEqual(2);
    }
    expect(Math.max(...results(360).map(Math.abs))).toBeLessThan(0.15);
  });

  test('a year stays a market: neither a collapse nor a rocket', () => {
    for (const seed of SEEDS) {
      let [lowest, highest] = [Infinity, 0];
      const prices = simulatedMarket({ seed, symbols: ['BTC/USD'], from: FROM, periodMs: 60 * MINUTE_MS });
      for (const { low, high } of head(prices, 8760)) {
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
      }
      expect(lowest).toBeGreaterThan(88_000 * 0.2);
      expect(highest).toBeLessThan(88_000 * 5);
    }
  });
});
