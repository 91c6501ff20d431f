import { type Indicator, indicators } from '@chimera/indicators';
import { describe, expect, test } from '@jest/globals';

const DAY_MS = 86_400_000;

/** A candle of high, low, close and volume that opens at its close. */
function candle(high: number, low: number, close: number, volume = 1, start = 0) {
  return { start, open: close, high, low, close, volume };
}

function all<I, O>(indicator: Indicator<I, O>, inputs: readonly I[]): readonly (O | null)[] {
  return inputs.map((input) => indicator.add(input));
}

/** Each number of an output, to eight digits. */
function expectClose(found: object | number | null | undefined, expected: object): void {
  expect(Object.keys(Object(found))).toEqual(Object.keys(expected));
  for (const [name, value] of Object.entries(expected)) {
    expect(Object.entries(Object(found)).find(([key]) => key === name)?.[1]).toBeCloseTo(value, 8);
  }
}

describe('calculated by hand', () => {
  test('Wilder’s average: the mean of two, then half the way', () => {
    expect(all(indicators.rma(2), [1, 3, 5])).toEqual([null, 2, 3.5]);
  });

  test('Hull’s average: WMA 2 of 2 × WMA 2 − WMA 4, which is 13 ÷ 3 and 122 ÷ 15', () => {
    const found = all(indicators.hma(4), [1, 2, 3, 4, 8]);
    expect(found.slice(0, 4)).toEqual([null, null, null, null]);
    expect(found[4]).toBeCloseTo(103 / 15, 12);
  });

  test('volume-weighted average: (10 × 1 + 20 × 3) ÷ 4, and the mean if there is no volume', () => {
    const candles = [
      candle(10, 10, 10, 1),
      candle(20, 20, 20, 3),
      candle(30, 30, 30, 0),
      candle(40, 40, 40, 0),
    ];
    expect(all(indicators.vwma(2), candles)).toEqual([null, 17.5, 20, 35]);
  });

  test('VWAP begins anew with each UTC day, with the typical price until there is volume', () => {
    const candles = [
      candle(12, 9, 9, 1, DAY_MS - 2000),
      candle(20, 20, 20, 3, DAY_MS - 1000),
      candle(36, 27, 27, 0, DAY_MS),
      candle(12, 9, 9, 2, DAY_MS + 1000),
      candle(20, 20, 20, 2, DAY_MS + 2000),
    ];
    expect(all(indicators.vwap(), candles)).toEqual([10, 17.5, 30, 10, 15]);
  });

  test('Chaikin’s money flow: a close in the middle counts nothing, one at the high all of its volume', () => {
    const candles = [candle(10, 8, 9, 5), candle(10, 8, 10, 5), candle(10, 8, 8, 15), candle(9, 9, 9, 0)];
    expect(all(indicators.chaikinMoneyFlow(2), candles)).toEqual([null, 0.5, -0.5, -1]);
  });

  test('choppiness: two ranges of 2 in one of 3', () => {
    const found = all(indicators.choppiness(2), [candle(11, 9, 10), candle(12, 10, 11), candle(13, 11, 12)]);
    expect(found.slice(0, 2)).toEqual([null, null]);
    expect(found[2]).toBeCloseTo((100 * Math.log10(4 / 3)) / Math.log10(2), 10);
  });

  test('z-score, %b and bandwidth: the mean of 2, 4, 4, 6 is 4, its variance 2', () => {
    const values = [2, 4, 4, 6];
    expect(all(indicators.zScore(4), values).at(-1)).toBeCloseTo(Math.SQRT2, 12);
    expect(all(indicators.bollingerPercentB(4, 2), values).at(-1)).toBeCloseTo(0.5 + Math.SQRT2 / 4, 12);
    expect(all(indicators.bollingerBandwidth(4, 2), values).at(-1)).toBeCloseTo(Math.SQRT2, 12);
  });

  test('Keltner channels: an EMA of two closes, and twice the true range', () => {
    const channels = indicators.keltnerChannels({ ema: 2, atr: 1, width: 2 });
    const found = all(channels, [candle(11, 9, 10), candle(12, 10, 11), candle(15, 12, 14)]);
    expect(found.slice(0, 2)).toEqual([null, { lower: 6.5, middle: 10.5, upper: 14.5 }]);
    expectClose(found[2], { lower: 29 / 6, middle: 77 / 6, upper: 125 / 6 });
  });

  test('Donchian channels', () => {
    const found = all(indicators.donchianChannels(2), [
      candle(11, 9, 10),
      candle(12, 10, 11),
      candle(13, 12, 12),
    ]);
    expect(found).toEqual([
      null,
      { lower: 9, middle: 10.5, upper: 12 },
      { lower: 10, middle: 11.5, upper: 13 },
    ]);
  });

  test('efficiency ratio: 3 forward over a way of 1 + 2 + 4', () => {
    expect(all(indicators.efficiencyRatio(3), [100, 101, 99, 103])).toEqual([null, null, null, 3 / 7]);
  });

  test('Supertrend: above the price, below it once the price has crossed it, and above again', () => {
    const candles = [candle(11, 9, 10), candle(14, 12, 13.5), candle(12, 7, 8)];
    expect(all(indicators.supertrend(1, 1), candles)).toEqual([
      { line: 12, trend: 'down' },
      { line: 9, trend: 'up' },
      { line: 16, trend: 'down' },
    ]);
  });

  test('Chande-Kroll stop: of 11 and 16 the less for a long position, of 9 and 10 the more for a short one', () => {
    const stops = indicators.chandeKrollStop({ interval: 1, width: 1, stop: 2 });
    expect(all(stops, [candle(11, 9, 10), candle(14, 12, 13)])).toEqual([null, { long: 11, short: 10 }]);
  });

  test('Ichimoku cloud: the spans of the candle before are the cloud, those of now are ahead', () => {
    const cloud = indicators.ichimoku({ conversion: 1, base: 2, spanB: 3 });
    const found = all(cloud, [candle(2, 0, 1), candle(4, 2, 3), candle(6, 2, 4), candle(10, 8, 9)]);
    expect(found.slice(0, 3)).toEqual([null, null, null]);
    expect(found[3]).toEqual({ conversion: 9, base: 6, spanA: 4, spanB: 3, aheadA: 7.5, aheadB: 6 });
  });

  test('Heikin-Ashi candles', () => {
    const candles = [
      { open: 10, high: 14, low: 8, close: 12, volume: 1 },
      { open: 12, high: 13, low: 11, close: 13, volume: 1 },
      { open: 13, high: 13, low: 13, close: 13, volume: 1 },
    ];
    expect(all(indicators.heikinAshi(), candles)).toEqual([
      { open: 11, high: 14, low: 8, close: 11 },
      { open: 11, high: 13, low: 11, close: 12.25 },
      { open: 11.625, high: 13, low: 11.625, close: 13 },
    ]);
  });

  test('pivot points of a day from 6 to 12 that closed at 10', () => {
    const pivots = indicators.pivotPoints();
    const day = [candle(10, 6, 8, 1, 0), candle(12, 8, 10, 1, DAY_MS / 2)];
    expect(all(pivots, day)).toEqual([null, null]);
    const expected = { pivot: 28 / 3, r1: 38 / 3, r2: 46 / 3, r3: 56 / 3, s1: 20 / 3, s2: 10 / 3, s3: 2 / 3 };
    expectClose(pivots.add(candle(20, 9, 15, 1, DAY_MS)), expected);
    expectClose(pivots.add(candle(99, 1, 15, 1, DAY_MS + 1000)), expected);
  });

  test('pivot points: a first day that was seen in part only is not used', () => {
    const pivots = indicators.pivotPoints();
    const starts = [1000, DAY_MS, 2 * DAY_MS - 1000, 2 * DAY_MS];
    const found = starts.map((start) => pivots.add(candle(12, 6, 9, 1, start))?.pivot ?? null);
    expect(found).toEqual([null, null, null, 9]);
  });
});

describe('where nothing moved', () => {
  const still = Array.from({ length: 40 }, () => candle(0.1, 0.1, 0.1, 0));
  const closes = still.map(({ close }) => close);
  const rsiPlace = indicators.stochasticRsi({ interval: 3, k: 3, d: 1 });
  const pairs = still.map(({ high, low }) => [high, low] as const);

  test.each([
    ['rsi', all(indicators.rsi(14), closes), 0],
    ['cmo', all(indicators.cmo(14), closes), 0],
    ['williamsR', all(indicators.williamsR(14), still), 0],
    ['cci', all(indicators.cci(14), still), 0],
    ['mfi', all(indicators.mfi(14), still), 0],
    ['adx', all(indicators.adx(14), still), 0],
    ['ultimateOscillator', all(indicators.ultimateOscillator({ short: 7, medium: 14, long: 28 }), still), 0],
    ['variance', all(indicators.variance(14), closes), 0],
    ['zScore', all(indicators.zScore(14), closes), 0],
    ['linearRegressionSlope', all(indicators.linearRegressionSlope(14), closes), 0],
    ['linearRegression', all(indicators.linearRegression(14), closes), 0.1],
    ['bollingerPercentB', all(indicators.bollingerPercentB(14, 2), closes), 0.5],
    ['bollingerBandwidth', all(indicators.bollingerBandwidth(14, 2), closes), 0],
    ['correlation', all(indicators.correlation(14), pairs), 0],
    ['beta', all(indicators.beta(14), pairs), 0],
    ['choppiness', all(indicators.choppiness(14), still), 100],
    ['efficiencyRatio', all(indicators.efficiencyRatio(14), closes), 0],
    ['chaikinMoneyFlow', all(indicators.chaikinMoneyFlow(14), still), 0],
    ['stochasticRsi', all(rsiPlace, [3, 1, 2, ...closes]).map((output) => output?.k), 0],
  ])('%s is what its comment says, not the rounding of its sums', (_name, found, expected) => {
    expect(found.at(-1)).toBe(expected);
  });
});
