const DAY_MS = 86_400_000;

/** The number of a UTC day, by a time in epoch milliseconds. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}

/** Whether a UTC day begins at this time. */
export function isMidnight(time: number): boolean {
  return time % DAY_MS === 0;
}
