import { type Timetable, turnsOf } from '@chimera/config';

/** How many slots begin after `from` and up to `to`: more than one between two sessions is a slot missed. */
export function slotsBetween(timetable: Timetable, from: number, to: number): number {
  const cron = turnsOf(timetable);
  const most = 1000;
  let count = 0;
  for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
    count += 1;
  return count;
}
