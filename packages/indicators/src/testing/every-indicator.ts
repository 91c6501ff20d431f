import { type Indicator, indicators } from '@chimera/indicators';

export interface TestCandle {
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

type Options = Readonly<Record<string, number>>;

/** One way to make an indicator, and what its comment says. */
export interface Sample {
  readonly args: readonly (number | Options)[];
  readonly of: 'closes' | 'candles' | 'pairs';
  /** Inputs until the first value. */
  readonly warmup: number;
  /** Whether it depends on nothing before that many inputs. */
  readonly windowed: boolean;
}

function sample(of: Sample['of'], windowed: boolean) {
  return (warmup: number, ...args: Sample['args']): Sample => ({ args, of, warmup, windowed });
}

const closes = sample('closes', false);
const closesOfWindow = sample('closes', true);
const candles = sample('candles', false);
const candlesOfWindow = sample('candles', true);
const pairsOfWindow = sample('pairs', true);

export const SAMPLES: Readonly<Record<keyof typeof indicators, Sample>> = {
  accumulationDistribution: candles(1),
  adx: candles(8, 4),
  adxr: candles(11, 4),
  aroon: candlesOfWindow(6, 5),
  aroonOscillator: candlesOfWindow(6, 5),
  atr: candles(6, 5),
  beta: pairsOfWindow(6, 5),
  bollingerBands: closesOfWindow(5, 5, 2),
  bollingerBandwidth: closesOfWindow(5, 5, 2),
  bollingerPercentB: closesOfWindow(5, 5, 2),
  cci: candlesOfWindow(5, 5),
  chaikinMoneyFlow: candlesOfWindow(5, 5),
  chaikinOscillator: candles(5, { fast: 2, slow: 5 }),
  chandeKrollStop: candles(7, { interval: 5, width: 1.5, stop: 3 }),
  choppiness: candlesOfWindow(6, 5),
  cmo: closes(6, 5),
  correlation: pairsOfWindow(5, 5),
  dema: closes(9, 5),
  donchianChannels: candlesOfWindow(5, 5),
  efficiencyRatio: closesOfWindow(6, 5),
  ema: closes(5, 5),
  heikinAshi: candles(1),
  highest: closesOfWindow(5, 5),
  hma: closesOfWindow(6, 5),
  htTrendline: closes(64),
  ichimoku: candlesOfWindow(9, { conversion: 2, base: 4, spanB: 6 }),
  kama: closes(6, 5),
  keltnerChannels: candles(5, { ema: 5, atr: 4, width: 1.5 }),
  linearRegression: closesOfWindow(5, 5),
  linearRegressionSlope: closesOfWindow(5, 5),
  lowest: closesOfWindow(5, 5),
  macd: closes(8, { fast: 3, slow: 6, signal: 3 }),
  mfi: candlesOfWindow(6, 5),
  minusDi: candles(6, 5),
  momentum: closesOfWindow(6, 5),
  natr: candles(6, 5),
  obv: candles(1),
  parabolicSar: candles(2, { acceleration: 0.02, maximum: 0.2 }),
  // Candles of six hours, the first at midnight.
  pivotPoints: candles(5),
  plusDi: candles(6, 5),
  rma: closes(5, 5),
  roc: closesOfWindow(6, 5),
  rsi: closes(6, 5),
  sma: closesOfWindow(5, 5),
  standardDeviation: closesOfWindow(5, 5),
  stochastic: candlesOfWindow(9, { k: 5, slowK: 3, slowD: 3 }),
  stochasticRsi: closes(11, { interval: 5, k: 4, d: 3 }),
  supertrend: candles(5, 5, 1.5),
  tema: closes(13, 5),
  trima: closesOfWindow(5, 5),
  trix: closes(14, 5),
  trueRange: candlesOfWindow(2),
  ultimateOscillator: candlesOfWindow(7, { short: 2, medium: 4, long: 6 }),
  variance: closesOfWindow(5, 5),
  vwap: candles(1),
  vwma: candlesOfWindow(5, 5),
  williamsR: candlesOfWindow(5, 5),
  wma: closesOfWindow(5, 5),
  zScore: closesOfWindow(5, 5),
};

/** Makes an indicator by its name, with parameters that need not be right. */
export function made(name: string, args: readonly unknown[]): Indicator<unknown, unknown> {
  const make: unknown = Object.entries(indicators).find(([key]) => key === name)?.[1];
  return (make as (...all: readonly unknown[]) => Indicator<unknown, unknown>)(...args);
}

/** What an indicator takes of a candle. */
export function inputOf({ of }: Sample, candle: TestCandle): unknown {
  if (of === 'candles') return candle;
  return of === 'closes' ? candle.close : [candle.high, candle.low];
}

/** All outputs, of which each is a number, a word or a record of them. */
export function outputs(name: string, how: Sample, shown: readonly TestCandle[]): readonly unknown[] {
  const indicator = made(name, how.args);
  return shown.map((candle) => indicator.add(inputOf(how, candle)));
}
