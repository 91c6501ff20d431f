import { EfficiencyRatio } from './efficiency-ratio.ts';
import {
  type HighLow,
  type HighLowClose,
  type Indicator,
  ofCandles,
  ofHighLow,
  ofNumbers,
  parameters,
  positive,
  share,
  whole,
} from './indicator.ts';
import { ChandeKrollStop, SuperTrend } from './library.ts';
import { areEven } from './rounding.ts';
import { SmoothedAverage } from './smoothed-average.ts';
import { trueRange } from './wilder.ts';
import { Window } from './window.ts';

/** Wilder's sum as TA-Lib begins it: after one value less than the interval, each value takes away 1 ÷ `interval` of it. */
class WilderSum {
  readonly #interval: number;
  #seen = 0;
  #sum = 0;

  constructor(interval: number) {
    this.#interval = interval;
  }

  add(value: number): number | null {
    if (this.#seen < this.#interval - 1) {
      this.#seen += 1;
      this.#sum += value;
      return null;
    }
    this.#sum += value - this.#sum / this.#interval;
    return this.#sum;
  }
}

/** The two directional indicators, 0 to 100; `null` for the first `interval` candles. */
function directions(interval: number) {
  const [rises, falls, ranges] = [new WilderSum(interval), new WilderSum(interval), new WilderSum(interval)];
  let before: HighLowClose | null = null;
  return (candle: HighLowClose): { plus: number; minus: number } | null => {
    const last = before;
    before = { high: candle.high, low: candle.low, close: candle.close };
    if (last === null) return null;
    const rise = candle.high - last.high;
    const drop = last.low - candle.low;
    const even = areEven(rise, drop, candle.high);
    const up = rises.add(!even && rise > drop && rise > 0 ? rise : 0);
    const down = falls.add(!even && drop > rise && drop > 0 ? drop : 0);
    const range = ranges.add(trueRange(candle, last.close));
    if (up === null || down === null || range === null) return null;
    return { plus: 100 * share(up, range), minus: 100 * share(down, range) };
  };
}

/**
 * Directional indicator of rising moves, 0 to 100; of a candle that goes as far up as down neither move counts. Warm-up:
 * `interval` + 1 candles. J. W. Wilder, *New Concepts in Technical Trading Systems* (1978). Equals TA-Lib's PLUS_DI; the
 * library's counts both of two equal moves.
 */
export function plusDi(interval: number): Indicator<HighLowClose, number> {
  const next = directions(whole('plusDi: interval', interval));
  return ofCandles('plusDi', (candle) => next(candle)?.plus ?? null);
}

/** The same of falling moves, 0 to 100. Warm-up: `interval` + 1 candles. J. W. Wilder (1978). Equals TA-Lib's MINUS_DI. */
export function minusDi(interval: number): Indicator<HighLowClose, number> {
  const next = directions(whole('minusDi: interval', interval));
  return ofCandles('minusDi', (candle) => next(candle)?.minus ?? null);
}

/**
 * Average directional index: the strength of a trend, up or down, 0 to 100; 0 if nothing moved. Warm-up: 2 × `interval`
 * candles. J. W. Wilder, *New Concepts in Technical Trading Systems* (1978). Equals TA-Lib's ADX; the library's counts both
 * of two equal moves and divides by a range of 0.
 */
export function adx(interval: number): Indicator<HighLowClose, number> {
  const next = directions(whole('adx: interval', interval));
  const average = new SmoothedAverage(interval);
  return ofCandles('adx', (candle) => {
    const both = next(candle);
    if (both === null) return null;
    const { plus, minus } = both;
    return average.add(100 * share(Math.abs(plus - minus), plus + minus));
  });
}

/**
 * The mean of the ADX and of what it was `interval` − 1 candles before, 0 to 100. Warm-up: 3 × `interval` − 1 candles. J. W.
 * Wilder, *New Concepts in Technical Trading Systems* (1978). Equals TA-Lib's ADXR; the library's is made of its own ADX.
 */
export function adxr(interval: number): Indicator<HighLowClose, number> {
  const index = adx(whole('adxr: interval', interval));
  const window = new Window(interval);
  return ofCandles('adxr', (candle) => {
    const current = index.add(candle);
    return current !== null && window.add(current) ? (current + window.oldest) / 2 : null;
  });
}

/**
 * A trade that the parabolic stop follows. Of a short one all prices stand with the other sign, so that one rule does for
 * both.
 */
interface Trail {
  readonly sign: 1 | -1;
  stop: number;
  extreme: number;
  acceleration: number;
}

/** A candle's prices seen from that side: the better end first. */
function seenFrom(sign: 1 | -1, { high, low }: HighLow): { best: number; worst: number } {
  return sign === 1 ? { best: high, worst: low } : { best: -low, worst: -high };
}

/**
 * Parabolic stop and reverse: a stop that follows the price faster and faster, by `acceleration` more with each new extreme
 * up to `maximum`, both fractions; a price. It changes sides where it is met. Warm-up: 2 candles. J. W. Wilder, *New
 * Concepts in Technical Trading Systems* (1978). Equals TA-Lib's SAR; the library begins by the middle of the candles and
 * moves a stop that it meets by 0.01.
 */
export function parabolicSar(options: { acceleration: number; maximum: number }): Indicator<HighLow, number> {
  const { acceleration, maximum } = parameters('parabolicSar', options, {
    acceleration: positive,
    maximum: positive,
  });
  if (acceleration > maximum) {
    throw new RangeError(`parabolicSar: acceleration (${acceleration}) must be at most maximum (${maximum})`);
  }
  let before: HighLow | null = null;
  let trail: Trail | null = null;
  /** Moves the stop towards the extreme, but not beyond what the last two candles touched. */
  const follow = ({ sign, stop, extreme, acceleration: pace }: Trail, last: HighLow, now: HighLow): number =>
    Math.min(stop + pace * (extreme - stop), seenFrom(sign, last).worst, seenFrom(sign, now).worst);
  const begun = (last: HighLow, now: HighLow): Trail => {
    const [rise, drop] = [now.high - last.high, last.low - now.low];
    const sign = drop > 0 && drop > rise && !areEven(rise, drop, now.high) ? -1 : 1;
    return { sign, stop: seenFrom(sign, last).worst, extreme: seenFrom(sign, now).best, acceleration };
  };
  return ofHighLow('parabolicSar', ({ high, low }) => {
    const now = { high, low };
    const last = before;
    before = now;
    if (last === null) return null;
    // The first stop is tested against its own candle alone.
    const previous = trail === null ? now : last;
    const current: Trail = trail ?? begun(last, now);
    const { best, worst } = seenFrom(current.sign, now);
    if (worst <= current.stop) {
      const sign = current.sign === 1 ? -1 : 1;
      const far = [seenFrom(sign, previous).worst, seenFrom(sign, now).worst];
      const stop = Math.min(-current.extreme, ...far);
      trail = { sign, stop, extreme: seenFrom(sign, now).best, acceleration };
      trail.stop = follow(trail, previous, now);
      return sign * stop;
    }
    const { sign, stop } = current;
    if (best > current.extreme) {
      current.extreme = best;
      current.acceleration = Math.min(maximum, current.acceleration + acceleration);
    }
    current.stop = follow(current, previous, now);
    trail = current;
    return sign * stop;
  });
}

export interface TrendLine {
  readonly line: number;
  readonly trend: 'up' | 'down';
}

/**
 * Supertrend: a line `width` average true ranges from the middle of the candle, which only follows the trend, and the side
 * of the market; a price. Warm-up: `interval` candles. O. Seban, *Tout le monde mérite d'être riche*. The range counts the
 * height of the first candle, as most charts do.
 */
export function supertrend(interval: number, width: number): Indicator<HighLowClose, TrendLine> {
  const trend = new SuperTrend({
    interval: whole('supertrend: interval', interval),
    multiplier: positive('supertrend: width', width),
  });
  return ofCandles('supertrend', (candle) => {
    const result = trend.add(candle);
    return result === null
      ? null
      : { line: result.supertrend, trend: result.trend === 'BULLISH' ? 'up' : 'down' };
  });
}

export interface Stops {
  readonly long: number;
  readonly short: number;
}

/**
 * Chande-Kroll stop: where to leave a long and a short position, by `width` average true ranges of `interval` candles and
 * the extremes of `stop` candles; prices. Warm-up: `interval` + `stop` − 1 candles. T. Chande and S. Kroll, *The New
 * Technical Trader* (1994).
 */
export function chandeKrollStop(options: {
  interval: number;
  width: number;
  stop: number;
}): Indicator<HighLowClose, Stops> {
  const { interval, width, stop } = parameters('chandeKrollStop', options, {
    interval: whole,
    width: positive,
    stop: whole,
  });
  const stops = new ChandeKrollStop({ interval, multiplier: width, stopInterval: stop });
  return ofCandles('chandeKrollStop', (candle) => {
    const result = stops.add(candle);
    return result === null ? null : { long: result.longStop, short: result.shortStop };
  });
}

/**
 * Efficiency ratio: the way from first to last over the way gone, 0 (all noise) to 1 (a straight line). Warm-up: `interval`
 * + 1 values. P. J. Kaufman, *Trading Systems and Methods*. The library divides by the range instead.
 */
export function efficiencyRatio(interval: number): Indicator<number, number> {
  const ratio = new EfficiencyRatio(whole('efficiencyRatio: interval', interval));
  return ofNumbers('efficiencyRatio', (value) => ratio.add(value));
}
