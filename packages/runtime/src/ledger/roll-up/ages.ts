const DAY_MS = 86_400_000;

/**
 * Notes of equity and health checks are kept one by one for this long, session time: as far back as a weekly summary that
 * is written again begins. Older ones are summed up by the hour.
 */
export const KEEP_SINGLE_MS = 15 * DAY_MS;

/** What is summed up by the hour is kept this long, session time; older ones by the day. */
export const KEEP_HOURS_MS = 92 * DAY_MS;

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
