import { type FullCandle, type Indicator, ofFullCandles, ofNumbers, whole } from './indicator.ts';
import { HMA, HTTrendline, KAMA, TRIMA, WMA } from './library.ts';
import { exponential, SmoothedAverage } from './smoothed-average.ts';
import { SMA, Window } from './window.ts';

/**
 * Simple moving average: the mean of the last `interval` values, in their unit. Warm-up: `interval` values. Equals TA-Lib's
 * SMA.
 */
export function sma(interval: number): Indicator<number, number> {
  const average = new SMA(whole('sma: interval', interval));
  return ofNumbers('sma', (value) => average.add(value));
}

/**
 * Exponential moving average, in the unit of its values. Warm-up: `interval` values. P. N. Haurlan, *Measuring Trend
 * Values*; begins with a mean as TA-Lib's EMA does. The library's begins with the first value.
 */
export function ema(interval: number): Indicator<number, number> {
  const average = exponential(whole('ema: interval', interval));
  return ofNumbers('ema', (value) => average.add(value));
}

/**
 * Weighted moving average: the newest value counts `interval` times, the oldest once; in the unit of its values. Warm-up:
 * `interval` values. Equals TA-Lib's WMA.
 */
export function wma(interval: number): Indicator<number, number> {
  const average = new WMA(whole('wma: interval', interval));
  return ofNumbers('wma', (value) => average.add(value));
}

/**
 * Double exponential moving average, which lags less; in the unit of its values. Warm-up: 2 × `interval` − 1 values. P. G.
 * Mulloy, *Smoothing Data with Faster Moving Averages* (1994). The library's averages begin with the first value.
 */
export function dema(interval: number): Indicator<number, number> {
  const one = exponential(whole('dema: interval', interval));
  const two = exponential(interval);
  return ofNumbers('dema', (value) => {
    const first = one.add(value);
    const second = first === null ? null : two.add(first);
    return first === null || second === null ? null : 2 * first - second;
  });
}

/**
 * Triple exponential moving average, which lags still less; in the unit of its values. Warm-up: 3 × `interval` − 2 values.
 * P. G. Mulloy, *Smoothing Data with Less Lag* (1994). The library's averages begin with the first value.
 */
export function tema(interval: number): Indicator<number, number> {
  const one = exponential(whole('tema: interval', interval));
  const [two, three] = [exponential(interval), exponential(interval)];
  return ofNumbers('tema', (value) => {
    const first = one.add(value);
    const second = first === null ? null : two.add(first);
    const third = second === null ? null : three.add(second);
    return first === null || second === null || third === null ? null : 3 * first - 3 * second + third;
  });
}

/**
 * Triangular moving average: the middle of the window counts most; in the unit of its values. Warm-up: `interval` values.
 * Equals TA-Lib's TRIMA.
 */
export function trima(interval: number): Indicator<number, number> {
  const average = new TRIMA(whole('trima: interval', interval));
  return ofNumbers('trima', (value) => average.add(value));
}

/**
 * Kaufman's adaptive moving average: fast in a straight line, slow in noise; in the unit of its values. Warm-up: `interval`
 * + 1 values. P. J. Kaufman, *Smarter Trading* (1995). Equals TA-Lib's KAMA; the library gives one value before its first,
 * the price that it begins with, which is left out here.
 */
export function kama(interval: number): Indicator<number, number> {
  const average = new KAMA(whole('kama: interval', interval));
  let seen = 0;
  return ofNumbers('kama', (price) => {
    const value = average.add(price);
    seen = Math.min(seen + 1, interval + 1);
    return seen > interval ? value : null;
  });
}

/**
 * Hull's moving average: a weighted average with most of its lag taken out; in the unit of its values. `interval` is 2 or
 * more. Warm-up: `interval` + ⌊√`interval`⌋ − 1 values. A. Hull, *Hull Moving Average* (2005).
 */
export function hma(interval: number): Indicator<number, number> {
  const average = new HMA(whole('hma: interval', interval, 2));
  return ofNumbers('hma', (value) => average.add(value));
}

/**
 * Wilder's average (RMA): a mean first, then each value moves it by 1 ÷ `interval` of the way; in the unit of its values.
 * Warm-up: `interval` values. J. W. Wilder, *New Concepts in Technical Trading Systems* (1978). The library's RMA begins
 * with the first value.
 */
export function rma(interval: number): Indicator<number, number> {
  const average = new SmoothedAverage(whole('rma: interval', interval));
  return ofNumbers('rma', (value) => average.add(value));
}

/**
 * Moving average of the closes, each weighted with its volume; a price. Warm-up: `interval` candles. B. Dormeier, *Investing
 * with Volume Analysis* (2011). A window without volume is averaged without weights, where the library gives nothing.
 */
export function vwma(interval: number): Indicator<FullCandle, number> {
  const closes = new Window(whole('vwma: interval', interval));
  const volumes = new Window(interval);
  return ofFullCandles('vwma', ({ close, volume }) => {
    closes.add(close);
    if (!volumes.add(volume)) return null;
    const all = volumes.sum();
    if (all === 0) return closes.mean();
    const { values, start } = volumes;
    return closes.sumOf((price, place) => price * (values[start + place]! / all));
  });
}

/**
 * Hilbert transform, instantaneous trendline: the mean over the cycle that dominates; in the unit of its values. Warm-up: 64
 * values. J. F. Ehlers, *Rocket Science for Traders* (2001). Equals TA-Lib's HT_TRENDLINE.
 */
export function htTrendline(): Indicator<number, number> {
  const line = new HTTrendline();
  return ofNumbers('htTrendline', (value) => line.add(value));
}
