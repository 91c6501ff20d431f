const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

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
