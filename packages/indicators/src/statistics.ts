import { type Indicator, ofNumbers, ofPairs, type Pair, share, whole } from './indicator.ts';
import { Window } from './window.ts';

/** Standard deviation of a population, in the unit of its values. Warm-up: `interval` values. Equals TA-Lib's STDDEV. */
export function standardDeviation(interval: number): Indicator<number, number> {
  const window = new Window(whole('standardDeviation: interval', interval));
  return ofNumbers('standardDeviation', (value) => (window.add(value) ? Math.sqrt(window.variance()) : null));
}

/** Variance of a population, in the square of the unit. Warm-up: `interval` values. Equals TA-Lib's VAR. */
export function variance(interval: number): Indicator<number, number> {
  const window = new Window(whole('variance: interval', interval));
  return ofNumbers('variance', (value) => (window.add(value) ? window.variance() : null));
}

/**
 * How many standard deviations of a population the value is from the mean, without bounds; 0 if nothing moved. Warm-up:
 * `interval` values. The library fails if nothing moved.
 */
export function zScore(interval: number): Indicator<number, number> {
  const window = new Window(whole('zScore: interval', interval));
  return ofNumbers('zScore', (value) => {
    if (!window.add(value)) return null;
    return share(value - window.mean(), Math.sqrt(window.variance()));
  });
}

/**
 * The straight line of least squares through a window: its slope for each step, and its mean, which it meets in the middle.
 */
function line(window: Window): { slope: number; mean: number } {
  const middle = (window.interval - 1) / 2;
  const mean = window.mean();
  const spread = (window.interval * (window.interval ** 2 - 1)) / 12;
  return { slope: window.sumOf((value, place) => (place - middle) * (value - mean)) / spread, mean };
}

/**
 * The end of the straight line of least squares through the last `interval` values, in their unit. `interval` is 2 or more.
 * Warm-up: `interval` values. C. F. Gauss, *Theoria motus* (1809). Equals TA-Lib's LINEARREG; the library says where the
 * line will be one value later.
 */
export function linearRegression(interval: number): Indicator<number, number> {
  const window = new Window(whole('linearRegression: interval', interval, 2));
  return ofNumbers('linearRegression', (value) => {
    if (!window.add(value)) return null;
    const { slope, mean } = line(window);
    return mean + (slope * (interval - 1)) / 2;
  });
}

/**
 * The slope of that line, in the unit of the values for each step. `interval` is 2 or more. Warm-up: `interval` values.
 * Equals TA-Lib's LINEARREG_SLOPE; the library's is the rounding of large sums where nothing moved.
 */
export function linearRegressionSlope(interval: number): Indicator<number, number> {
  const window = new Window(whole('linearRegressionSlope: interval', interval, 2));
  return ofNumbers('linearRegressionSlope', (value) => (window.add(value) ? line(window).slope : null));
}

/** The highest of the last `interval` values. Warm-up: `interval` values. Equals TA-Lib's MAX. */
export function highest(interval: number): Indicator<number, number> {
  const window = new Window(whole('highest: interval', interval));
  return ofNumbers('highest', (value) => (window.add(value) ? window.max() : null));
}

/** The lowest of the last `interval` values. Warm-up: `interval` values. Equals TA-Lib's MIN. */
export function lowest(interval: number): Indicator<number, number> {
  const window = new Window(whole('lowest: interval', interval));
  return ofNumbers('lowest', (value) => (window.add(value) ? window.min() : null));
}

/** The mean product of the distances of two windows from their means. */
function covariance(a: Window, b: Window): number {
  const [meanA, meanB] = [a.mean(), b.mean()];
  const { values, start } = b;
  return a.sumOf((value, place) => (value - meanA) * (values[start + place]! - meanB)) / a.interval;
}

/**
 * Pearson's correlation of two series, −1 to 1; 0 if one of them did not move. `interval` is 2 or more. Warm-up:
 * `interval` pairs. K. Pearson, *Regression, Heredity and Panmixia* (1896). Equals TA-Lib's CORREL.
 */
export function correlation(interval: number): Indicator<Pair, number> {
  const first = new Window(whole('correlation: interval', interval, 2));
  const second = new Window(interval);
  return ofPairs('correlation', (a, b) => {
    first.add(a);
    if (!second.add(b)) return null;
    const scale = Math.sqrt(first.variance()) * Math.sqrt(second.variance());
    return Math.max(-1, Math.min(1, share(covariance(first, second), scale)));
  });
}

/**
 * Beta of the second series against the first, by their last `interval` relative changes: by how much the second changes
 * if the first changes by 1; without bounds, 0 if the first did not move. Warm-up: `interval` + 1 pairs. W. Sharpe,
 * *Capital Asset Prices* (1964). Equals TA-Lib's BETA.
 */
export function beta(interval: number): Indicator<Pair, number> {
  const first = new Window(whole('beta: interval', interval));
  const second = new Window(interval);
  let before: Pair | null = null;
  return ofPairs('beta', (a, b) => {
    const last = before;
    before = [a, b];
    if (last === null) return null;
    first.add(share(a - last[0], last[0]));
    if (!second.add(share(b - last[1], last[1]))) return null;
    return share(covariance(first, second), first.variance());
  });
}
