/** What a time that is a number counts since 1970-01-01T00:00Z. */
export type TimeUnit = 's' | 'ms' | 'us' | 'ns';

export const timeUnits: readonly TimeUnit[] = ['s', 'ms', 'us', 'ns'];

const PER_MS: Readonly<Record<TimeUnit, number>> = { s: 0.001, ms: 1, us: 1_000, ns: 1_000_000 };

/** The end of the year 9999. */
export const LAST_TIME = Date.UTC(9999, 11, 31);

/**
 * Below it a number may count seconds or milliseconds; from it on only one unit gives a year of our time: as seconds
 * it is the year 5138, as milliseconds 1973.
 */
const SECONDS_END = 1e11;
const MILLISECONDS_END = 1e14;
const MICROSECONDS_END = 1e17;

/** The steps in which candles come, in seconds. */
const STEPS_S = new Set([
  1, 5, 10, 15, 30, 60, 180, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 14_400, 21_600, 28_800, 43_200,
  86_400, 259_200, 604_800,
]);

/**
 * The unit of numbers below 1e11. The shortest step between them tells: no timeframe is both a number of seconds and,
 * a thousandfold, one of milliseconds. Without a step that is a timeframe, numbers from 1e8 on (1973) are seconds.
 */
export function smallUnit(times: readonly number[]): 's' | 'ms' {
  let step = Number.POSITIVE_INFINITY;
  for (let index = 1; index < times.length; index += 1) {
    const between = Math.abs(times[index]! - times[index - 1]!);
    if (between > 0) step = Math.min(step, between);
  }
  if (STEPS_S.has(step)) return 's';
  if (STEPS_S.has(step / 1_000)) return 'ms';
  return (times[0] ?? 0) >= 1e8 ? 's' : 'ms';
}

/** The unit that gives this number a year of our time; `small` is that of numbers below 1e11. */
export function unitOf(time: number, small: 's' | 'ms'): TimeUnit {
  if (time < SECONDS_END) return small;
  if (time < MILLISECONDS_END) return 'ms';
  return time < MICROSECONDS_END ? 'us' : 'ns';
}

/** In milliseconds; NaN where that is no whole number of them, or no time before the year 10000. */
export function epochMs(time: number, unit: TimeUnit): number {
  const ms = time / PER_MS[unit];
  const whole = Math.round(ms);
  // Nanoseconds are finer than a double: its error is a fraction of a microsecond.
  if (!(Math.abs(ms - whole) < 0.001) || whole < 0 || whole > LAST_TIME) return Number.NaN;
  return whole;
}
