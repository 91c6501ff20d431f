import { fixedInterval, type Interval } from '../market/interval.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** 1970-01-05, the first Monday. */
const MONDAY_MS = 4 * DAY_MS;

const month = (time: number, ahead: number) => {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead);
};

/** Binance's names of intervals: weeks begin on Monday, months are the calendar's. Seconds are left out. */
export const intervals: ReadonlyMap<string, Interval> = new Map([
  ...([1, 3, 5, 15, 30] as const).map((count) => [`${count}m`, fixedInterval(count * MINUTE_MS)] as const),
  ...([1, 2, 4, 6, 8, 12] as const).map((count) => [`${count}h`, fixedInterval(count * HOUR_MS)] as const),
  ...([1, 3] as const).map((count) => [`${count}d`, fixedInterval(count * DAY_MS)] as const),
  ['1w', fixedInterval(7 * DAY_MS, MONDAY_MS)],
  ['1M', { begin: (time: number) => month(time, 0), next: (begin: number) => month(begin, 1) }],
]);
