import { existsSync, readFileSync } from 'node:fs';
import { type Indicator, indicators } from '@chimera/indicators';
import { describe, expect, test } from '@jest/globals';
import { ADX } from './wilder.ts';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const VALUES = new URL('indicators/talib-ltc-1m.json', SHARED);
const CANDLES = new URL('candles/LTC_USDT-1m-20201108.csv', SHARED);

// TA-Lib's values are not part of the repository: they are looked for in ../shared/data beside it.
const describeWithData = existsSync(VALUES) && existsSync(CANDLES) ? describe : describe.skip;

interface Candle {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

type Reading = (candle: Candle) => Readonly<Record<string, number>> | null;

/** The outputs by name; one alone has the name `value`. */
function named(value: number | object | null): ReturnType<Reading> {
  return value === null
    ? null
    : typeof value === 'number'
      ? { value }
      : Object.fromEntries(Object.entries(value));
}

function ofCloses(indicator: Indicator<number, number | object>): Reading {
  return ({ close }) => named(indicator.add(close));
}

function ofCandles(indicator: Indicator<Candle, number | object>): Reading {
  return (candle) => named(indicator.add(candle));
}

function ofHighsAndLows(indicator: Indicator<readonly [number, number], number>): Reading {
  return ({ high, low }) => named(indicator.add([high, low]));
}

/** The same with the names of TA-Lib's outputs. */
function renamed(names: Readonly<Record<string, string>>, reading: Reading): Reading {
  return (candle) => {
    const outputs = reading(candle);
    if (outputs === null) return null;
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [names[name] ?? name, value]));
  };
}

/** By the name of TA-Lib, with the parameters of its values. */
const READINGS: Readonly<Record<string, Reading>> = {
  SMA: ofCloses(indicators.sma(20)),
  EMA: ofCloses(indicators.ema(20)),
  WMA: ofCloses(indicators.wma(20)),
  DEMA: ofCloses(indicators.dema(20)),
  TEMA: ofCloses(indicators.tema(20)),
  TRIMA: ofCloses(indicators.trima(20)),
  KAMA: ofCloses(indicators.kama(20)),
  RSI: ofCloses(indicators.rsi(14)),
  MACD: ofCloses(indicators.macd({ fast: 12, slow: 26, signal: 9 })),
  STOCH: renamed({ k: 'slowK', d: 'slowD' }, ofCandles(indicators.stochastic({ k: 14, slowK: 3, slowD: 3 }))),
  STOCHRSI: ofCloses(indicators.stochasticRsi({ interval: 14, k: 5, d: 3 })),
  WILLR: ofCandles(indicators.williamsR(14)),
  CCI: ofCandles(indicators.cci(20)),
  MFI: ofCandles(indicators.mfi(14)),
  ROC: ofCloses(indicators.roc(10)),
  MOM: ofCloses(indicators.momentum(10)),
  CMO: ofCloses(indicators.cmo(14)),
  TRIX: ofCloses(indicators.trix(15)),
  ULTOSC: ofCandles(indicators.ultimateOscillator({ short: 7, medium: 14, long: 28 })),
  ATR: ofCandles(indicators.atr(14)),
  NATR: ofCandles(indicators.natr(14)),
  TRANGE: ofCandles(indicators.trueRange()),
  ADX: ofCandles(indicators.adx(14)),
  ADXR: ofCandles(indicators.adxr(14)),
  PLUS_DI: ofCandles(indicators.plusDi(14)),
  MINUS_DI: ofCandles(indicators.minusDi(14)),
  AROON: ofCandles(indicators.aroon(14)),
  AROONOSC: ofCandles(indicators.aroonOscillator(14)),
  BBANDS: ofCloses(indicators.bollingerBands(20, 2)),
  STDDEV: ofCloses(indicators.standardDeviation(20)),
  VAR: ofCloses(indicators.variance(20)),
  LINEARREG: ofCloses(indicators.linearRegression(14)),
  LINEARREG_SLOPE: ofCloses(indicators.linearRegressionSlope(14)),
  SAR: ofCandles(indicators.parabolicSar({ acceleration: 0.02, maximum: 0.2 })),
  OBV: ofCandles(indicators.obv()),
  AD: ofCandles(indicators.accumulationDistribution()),
  ADOSC: ofCandles(indicators.chaikinOscillator({ fast: 3, slow: 10 })),
  MAX: ofCloses(indicators.highest(30)),
  MIN: ofCloses(indicators.lowest(30)),
  CORREL: ofHighsAndLows(indicators.correlation(30)),
  BETA: ofHighsAndLows(indicators.beta(5)),
  HT_TRENDLINE: ofCloses(indicators.htTrendline()),
};

interface Expected {
  readonly indicators: Readonly<
    Record<string, { readonly outputs: Readonly<Record<string, readonly (number | null)[]>> }>
  >;
}

function expected(): Expected['indicators'] {
  return (JSON.parse(readFileSync(VALUES, 'utf8')) as Expected).indicators;
}

function candles(): readonly Candle[] {
  const [, ...lines] = readFileSync(CANDLES, 'utf8').split('\n');
  return lines.slice(0, 600).map((line) => {
    const [, open, high, low, close, volume] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { open, high, low, close, volume };
  });
}

/** The values are rounded to ten decimals; sums of volumes are large. */
function isSame(ours: number | null, value: number | null): boolean {
  if (ours === null || value === null) return ours === value;
  return Math.abs(ours - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

describeWithData('as TA-Lib on 600 real candles (skipped where ../shared/data is absent)', () => {
  test('every indicator of which there are values is compared', () => {
    expect(Object.keys(READINGS).toSorted()).toEqual(Object.keys(expected()).toSorted());
    expect(candles()).toHaveLength(600);
  });

  test.each(Object.entries(READINGS))('%s, from its first value on', (name, reading) => {
    const columns = Object.entries(expected()[name]!.outputs);
    const differences = candles().flatMap((candle, place) => {
      const found = reading(candle);
      return columns.flatMap(([output, values]) => {
        const value = values[place]!;
        const ours = found?.[output] ?? null;
        return isSame(ours, value) ? [] : [{ place, output, ours, value }];
      });
    });
    expect(columns.length).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  });

  /**
   * The true range of the first candle is its height in the classes that the shipped strategies use, and nothing in TA-Lib.
   * Wilder's average has forgotten that by then: (13 ÷ 14) to the 400th is 1e-13.
   */
  const SETTLED = 400;

  test('ADX, +DI and −DI of the shipped strategies, once they are settled', () => {
    const values = ['ADX', 'PLUS_DI', 'MINUS_DI'].map((name) => expected()[name]!.outputs.value!);
    const adx = new ADX(14);
    const found = candles().map((candle) => [adx.add(candle), adx.pdi * 100, adx.mdi * 100]);
    for (let place = SETTLED; place < 600; place += 1) {
      for (const [index, column] of values.entries()) {
        expect(found[place]![index]).toBeCloseTo(column[place]!, 8);
      }
    }
  });
});
