import { Cron } from 'croner';

/** A scheduled session ends so long before the next one is due: what is late must not eat the next run. */
const MARGIN_MS = 10 * 60_000;

/** With less than this left of its slot a run takes the next slot too. */
const LEAST_MS = 15 * 60_000;

/** When a scheduled session that starts now must have ended; real time, UTC. */
export function slotEnd(schedule: string, now: number): number {
  const cron = new Cron(schedule, { mode: '5-part', timezone: 'UTC' });
  const first = cron.nextRun(new Date(now));
  if (!first) return Number.POSITIVE_INFINITY;
  const end = first.getTime() - MARGIN_MS;
  if (end - now >= LEAST_MS) return end;
  const second = cron.nextRun(first);
  return second ? second.getTime() - MARGIN_MS : Number.POSITIVE_INFINITY;
}

/** How many slots begin after `from` and up to `to`: more than one between two sessions is a slot missed. */
export function slotsBetween(schedule: string, from: number, to: number): number {
  const cron = new Cron(schedule, { mode: '5-part', timezone: 'UTC' });
  const most = 1000;
  let count = 0;
  for (let at = cron.nextRun(new Date(from)); at && at.getTime() <= to && count < most; at = cron.nextRun(at))
    count += 1;
  return count;
}
