import { Cron } from 'croner';
import * as z from 'zod';

/** GitHub takes five fields and no nicknames, so `@daily` is refused although croner would read it. */
const fiveFields = /^\S+(?: \S+){4}$/;

function comesRound(pattern: string): boolean {
  try {
    // A pattern such as `0 0 30 2 *` is well-formed and never comes; any fixed start shows it.
    return new Cron(pattern, { mode: '5-part', timezone: 'UTC' }).nextRun(new Date(0)) !== null;
  } catch {
    return false;
  }
}

/** When sessions start, in UTC. */
export const schedule = z
  .string()
  .max(100)
  .refine((text) => fiveFields.test(text) && comesRound(text))
  .meta({ title: 'a cron expression of five fields that comes round', examples: ['17 */6 * * *'] });
