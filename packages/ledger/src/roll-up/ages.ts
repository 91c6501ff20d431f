const DAY_MS = 86_400_000;

/**
 * Notes of equity and health checks are kept one by one for this long, session time: as far back as a weekly summary that
 * is written again begins. Older ones are summed up by the hour.
 */
export const KEEP_SINGLE_MS = 15 * DAY_MS;

/** What is summed up by the hour is kept at least this long, session time; older ones are summed up by the day, once in `DAYS_AT_ONCE_MS`. */
export const KEEP_HOURS_MS = 92 * DAY_MS;

/** Summing up by the day goes through all that was summed up before: it is done for this number of days at once. */
const DAYS_AT_ONCE_MS = 30 * DAY_MS;

/** Up to which time what is summed up by the hour is to be summed up by the day; `null` where that was done, as of a time. */
export function daysDue(time: number, done: number): number | null {
  const stretch = (at: number) => Math.floor((at - KEEP_HOURS_MS) / DAYS_AT_ONCE_MS);
  return stretch(time) > stretch(done) ? wholeDaysBefore(time, KEEP_HOURS_MS) : null;
}

export const HOUR_MS = 3_600_000;

/** The end of the last whole day, UTC, that is at least this long ago. */
export function wholeDaysBefore(time: number, ageMs: number): number {
  return Math.floor((time - ageMs) / DAY_MS) * DAY_MS;
}

/** The hour, or the day, that a note at a time closes: at 00:00 it is the one before. */
export function stretchOf(time: number, stretchMs: number): number {
  return Math.ceil(time / stretchMs);
}

export { DAY_MS };
