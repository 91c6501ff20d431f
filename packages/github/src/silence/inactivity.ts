const DAY_MS = 86_400_000;

/**
 * GitHub switches the schedules of a public repository off after this long without activity. Its documentation: "Disabling
 * and enabling a workflow".
 */
const OFF_AFTER_MS = 60 * DAY_MS;

/** The reminder comes this long before. */
const REMINDER_MS = 10 * DAY_MS;

/** When GitHub will switch the schedule off, if that is soon; `null` if it is not. Times in UTC epoch milliseconds. */
export function scheduleEnds(
  { isPrivate, pushedAt }: { readonly isPrivate: boolean; readonly pushedAt: number },
  now: number,
): number | null {
  const ends = pushedAt + OFF_AFTER_MS;
  return isPrivate || ends - now > REMINDER_MS ? null : ends;
}
