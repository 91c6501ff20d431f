/**
 * Where days, weeks and months begin and end, UTC. One rule everywhere: what happens exactly at a border closes the
 * period before it, as a point of the equity curve at 00:00 does; what begins at a border belongs to the period after.
 */
export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;

/** 00:00 of the day that begins at a time, or that it lies in. */
export function dayStart(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS;
}

/** 00:00 of the day that a point at a time belongs to: at 00:00 it is the day before. */
export function dayClosedBy(time: number): number {
  return dayStart(time - 1);
}

/** Monday 00:00 of the week that a point at a time belongs to. */
export function weekClosedBy(time: number): number {
  return weekStart(time - 1);
}

/** `2026-01`: the month that a time lies in. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

/** `2026-01`: the month that a point at a time belongs to. */
export function monthClosedBy(time: number): string {
  return monthOf(time - 1);
}

/** The end of the month that a point at a time belongs to: 00:00 of the first day of the next one. */
export function monthEnd(time: number): number {
  const date = new Date(time - 1);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;

/** Monday 00:00 UTC of the ISO 8601 week that a time lies in. */
export function weekStart(time: number): number {
  return FIRST_MONDAY + Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS;
}

/** `2026-W01`: a week belongs to the year that its Thursday lies in. */
export function weekName(time: number): string {
  const thursday = weekStart(time) + 3 * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week by its name, as `weekName` writes it. */
export function mondayOf(year: number, week: number): number {
  // The week with January 4th is the first.
  return weekStart(Date.UTC(year, 0, 4)) + (week - 1) * WEEK_MS;
}
