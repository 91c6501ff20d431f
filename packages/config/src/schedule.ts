import { Cron } from 'croner';
import * as z from 'zod';

/** GitHub takes five fields and no nicknames, so `@daily` is refused although croner would read it. */
const fiveFields = /^\S+(?: \S+){4}$/;

function comesRound(pattern: string): boolean {
  try {
    // A pattern such as `0 0 30 2 *` is well-formed and never comes; any fixed start shows it. An offset spares each step
    // the time zones, which take 20 ms to load.
    return new Cron(pattern, { mode: '5-part', utcOffset: 0 }).nextRun(new Date(0)) !== null;
  } catch {
    return false;
  }
}

/** When sessions start. */
export const schedule = z
  .string()
  .max(100)
  .refine((text) => fiveFields.test(text) && comesRound(text))
  .meta({ title: 'a cron expression of five fields that comes round', examples: ['17 */6 * * *'] });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The time zone of a schedule. */
export const timeZone = z
  .string()
  .max(60)
  // Offsets such as +02:00 are none that GitHub takes.
  .refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name))
  .meta({ title: 'the IANA name of a time zone', examples: ['UTC', 'America/Toronto'] });

/** A cron expression, and the time zone that its hours are of. */
export interface Timetable {
  readonly schedule: string;
  readonly schedule_timezone: string;
}

/** Its turns; both changes of daylight saving are known to it. */
export function turnsOf({ schedule: pattern, schedule_timezone: timezone }: Timetable): Cron {
  return new Cron(pattern, { mode: '5-part', timezone });
}

/** As people read it: `17 6 * * * (America/Toronto)`. */
export function timetableText({ schedule: pattern, schedule_timezone: timezone }: Timetable): string {
  return timezone === 'UTC' ? pattern : `${pattern} (${timezone})`;
}
