import {
  ascending,
  type HighLow,
  type HighLowClose,
  type Indicator,
  ofCandles,
  ofHighLow,
  ofNumbers,
  parameters,
  share,
  whole,
} from './indicator.ts';
import { Aroon, MOM, StochasticOscillator } from './library.ts';
import { areEven } from './rounding.ts';
import { exponential, SmoothedAverage } from './smoothed-average.ts';
import { trueRange } from './wilder.ts';
import { SMA, Window } from './window.ts';

/** Wilder's averages of what a series rises and of what it falls; the two combined once both are there. */
function risesAndFalls(interval: number, combine: (rise: number, fall: number) => number) {
  const rises = new SmoothedAverage(interval);
  const falls = new SmoothedAverage(interval);
  let before: number | null = null;
  return (value: number): number | null => {
    const change = before === null ? null : value - before;
    before = value;
    if (change === null) return null;
    const rise = rises.add(Math.max(change, 0));
    const fall = falls.add(Math.max(-change, 0));
    return rise === null || fall === null ? null : combine(rise, fall);
  };
}

/**
 * Relative strength index, 0 to 100. Warm-up: `interval` + 1 values. J. W. Wilder, *New Concepts in Technical Trading
 * Systems* (1978). If nothing ever moved it is 0, as TA-Lib's RSI; the library says 100.
 */
export function rsi(interval: number): Indicator<number, number> {
  const next = risesAndFalls(
    whole('rsi: interval', interval),
    (rise, fall) => 100 * share(rise, rise + fall),
  );
  return ofNumbers('rsi', next);
}

/**
 * Chande's momentum oscillator, −100 to 100. Warm-up: `interval` + 1 values. T. Chande and S. Kroll, *The New Technical
 * Trader* (1994). It smooths as Wilder does, as TA-Lib's CMO; the library adds up the window.
 */
export function cmo(interval: number): Indicator<number, number> {
  const next = risesAndFalls(
    whole('cmo: interval', interval),
    (rise, fall) => 100 * share(rise - fall, rise + fall),
  );
  return ofNumbers('cmo', next);
}

export interface Macd {
  readonly macd: number;
  readonly signal: number;
  readonly histogram: number;
}

/**
 * Moving average convergence divergence: the fast average less the slow one, the average of that, and the difference; all in
 * the unit of its values. Warm-up: `slow` + `signal` − 1 values. G. Appel, *The Moving Average Convergence-Divergence
 * Trading Method* (1979). Equals TA-Lib's MACD: each average begins with a mean, both at the same value. The library's begin
 * with the first.
 */
export function macd(options: { fast: number; slow: number; signal: number }): Indicator<number, Macd> {
  const { fast, slow, signal } = parameters('macd', options, { fast: whole, slow: whole, signal: whole });
  ascending('macd', { fast, slow });
  const [quick, long, smooth] = [exponential(fast), exponential(slow), exponential(signal)];
  let left = slow - fast;
  return ofNumbers('macd', (value) => {
    const slowly = long.add(value);
    const quickly = left === 0 ? quick.add(value) : null;
    if (left > 0) left -= 1;
    if (slowly === null || quickly === null) return null;
    const line = quickly - slowly;
    const average = smooth.add(line);
    return average === null ? null : { macd: line, signal: average, histogram: line - average };
  });
}

export interface Stochastic {
  readonly k: number;
  readonly d: number;
}

/**
 * Slow stochastic: where the close stands in the range of `k` candles, smoothed over `slowK`, and that over `slowD`; 0 to
 * 100, 0 in a range of no height. Warm-up: `k` + `slowK` + `slowD` − 2 candles. G. Lane, *Lane's Stochastics* (1984). Equals
 * TA-Lib's STOCH.
 */
export function stochastic(options: {
  k: number;
  slowK: number;
  slowD: number;
}): Indicator<HighLowClose, Stochastic> {
  const { k, slowK, slowD } = parameters('stochastic', options, { k: whole, slowK: whole, slowD: whole });
  const oscillator = new StochasticOscillator({ kPeriod: k, kSlowingPeriod: slowK, dPeriod: slowD });
  return ofCandles('stochastic', (candle) => {
    const result = oscillator.add(candle);
    return result === null ? null : { k: result.stochK, d: result.stochD };
  });
}

/**
 * Where the RSI stands in the range of its last `k` values, and the mean of that over `d`; 0 to 100, 0 in a range of no
 * height. Warm-up: `interval` + `k` + `d` − 1 values. T. Chande and S. Kroll, *The New Technical Trader* (1994). Equals
 * TA-Lib's STOCHRSI; the library's range always has as many values as its RSI, and it skips an RSI of 0.
 */
export function stochasticRsi(options: {
  interval: number;
  k: number;
  d: number;
}): Indicator<number, Stochastic> {
  const { interval, k, d } = parameters('stochasticRsi', options, { interval: whole, k: whole, d: whole });
  const strength = rsi(interval);
  const window = new Window(k);
  const smooth = new SMA(d);
  return ofNumbers('stochasticRsi', (value) => {
    const current = strength.add(value);
    if (current === null || !window.add(current)) return null;
    const [least, most] = [window.min(), window.max()];
    // An RSI keeps its value where nothing moves, but for its rounding.
    const place = areEven(most, least, 100) ? 0 : 100 * share(current - least, most - least);
    const average = smooth.add(place);
    return average === null ? null : { k: place, d: average };
  });
}

/**
 * Williams' %R: how far the close is below the highest high, −100 to 0; 0 in a range of no height, as TA-Lib's WILLR, where
 * the library says −100. Warm-up: `interval` candles. L. Williams, *How I Made One Million Dollars* (1973).
 */
export function williamsR(interval: number): Indicator<HighLowClose, number> {
  const highs = new Window(whole('williamsR: interval', interval));
  const lows = new Window(interval);
  return ofCandles('williamsR', ({ high, low, close }) => {
    highs.add(high);
    if (!lows.add(low)) return null;
    const most = highs.max();
    return 100 * share(close - most, most - lows.min());
  });
}

/**
 * Commodity channel index: how far the typical price is from its mean, most of the time −100 to 100, without bounds.
 * Warm-up: `interval` candles. D. Lambert, *Commodity Channel Index* (1980). 0 if nothing moved, as TA-Lib's CCI; the
 * library divides by 0 there.
 */
export function cci(interval: number): Indicator<HighLowClose, number> {
  const prices = new Window(whole('cci: interval', interval));
  return ofCandles('cci', ({ high, low, close }) => {
    const typical = (high + low + close) / 3;
    if (!prices.add(typical)) return null;
    const mean = prices.mean();
    if (areEven(typical, mean, typical)) return 0;
    const deviation = prices.sumOf((price) => Math.abs(price - mean)) / interval;
    return share(typical - mean, 0.015 * deviation);
  });
}

/**
 * Rate of change over `interval` values, in per cent; 0 if the value before is 0. Warm-up: `interval` + 1 values. Equals
 * TA-Lib's ROC; the library gives a fraction.
 */
export function roc(interval: number): Indicator<number, number> {
  const window = new Window(whole('roc: interval', interval) + 1);
  return ofNumbers('roc', (value) => {
    if (!window.add(value)) return null;
    return 100 * share(value - window.oldest, window.oldest);
  });
}

/**
 * The value less that of `interval` values before, in their unit. Warm-up: `interval` + 1 values. Equals TA-Lib's MOM.
 */
export function momentum(interval: number): Indicator<number, number> {
  const difference = new MOM(whole('momentum: interval', interval));
  return ofNumbers('momentum', (value) => difference.add(value));
}

/**
 * The change from value to value of an average smoothed three times, in per cent. Warm-up: 3 × `interval` − 1 values. J.
 * Hutson, *Good TRIX* (1983). Equals TA-Lib's TRIX; the library divides by the newer average and begins with the first
 * value.
 */
export function trix(interval: number): Indicator<number, number> {
  const averages = [
    exponential(whole('trix: interval', interval)),
    exponential(interval),
    exponential(interval),
  ];
  const change = roc(1);
  return ofNumbers('trix', (value) => {
    let smooth: number | null = value;
    for (const average of averages) smooth = smooth === null ? null : average.add(smooth);
    return smooth === null ? null : change.add(smooth);
  });
}

/**
 * Ultimate oscillator: the buying pressure over three spans, 0 to 100. A span in which nothing moved adds 0, as TA-Lib's
 * ULTOSC; the library says 50 for all. Warm-up: `long` + 1 candles. L. Williams, *The Ultimate Oscillator* (1985).
 */
export function ultimateOscillator(options: {
  short: number;
  medium: number;
  long: number;
}): Indicator<HighLowClose, number> {
  const spans = parameters('ultimateOscillator', options, { short: whole, medium: whole, long: whole });
  const { short, medium, long } = spans;
  ascending('ultimateOscillator', { short, medium, long });
  const pressures = new Window(long);
  const ranges = new Window(long);
  const pressure = (span: number) => share(pressures.sumOfLast(span), ranges.sumOfLast(span));
  let before: number | null = null;
  return ofCandles('ultimateOscillator', (candle) => {
    const last = before;
    before = candle.close;
    if (last === null) return null;
    pressures.add(candle.close - Math.min(candle.low, last));
    if (!ranges.add(trueRange(candle, last))) return null;
    return (100 * (4 * pressure(short) + 2 * pressure(medium) + pressure(long))) / 7;
  });
}

export interface UpDown {
  readonly up: number;
  readonly down: number;
}

/**
 * Aroon: how recent the highest high and the lowest low of the last `interval` + 1 candles are, 0 to 100 (the newest).
 * Warm-up: `interval` + 1 candles. T. Chande, *A Time Price Oscillator* (1995). Equals TA-Lib's AROON.
 */
export function aroon(interval: number): Indicator<HighLow, UpDown> {
  const both = new Aroon(whole('aroon: interval', interval));
  return ofHighLow('aroon', (candle) => {
    const result = both.add(candle);
    return result === null ? null : { up: result.aroonUp, down: result.aroonDown };
  });
}

/** Aroon up less Aroon down, −100 to 100. Warm-up: `interval` + 1 candles. T. Chande (1995). Equals TA-Lib's AROONOSC. */
export function aroonOscillator(interval: number): Indicator<HighLow, number> {
  const both = aroon(whole('aroonOscillator: interval', interval));
  return ofHighLow('aroonOscillator', (candle) => {
    const result = both.add(candle);
    return result === null ? null : result.up - result.down;
  });
}
