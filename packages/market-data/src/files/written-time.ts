import type { DateOrder } from './read-options.ts';
import type { ToUtc } from './zone.ts';

/** The parts of a date and time as it was written. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ms: number;
  /** In minutes; `null` where none was written. */
  readonly offset: number | null;
}

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(.*)$/s;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(.*)$/s;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(.*)$/s;
const NAMED =
  /^(?:[a-z]{3,9},? )?(?:([a-z]{3,9})\.? (\d{1,2}),? (\d{4})|(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}))(.*)$/is;
const CLOCK =
  /^[T ,]*(?:(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)?[ -]*([ap]m)?\s*(Z|UTC|GMT)?([+-]\d{2}:?(?:\d{2})?)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether this looks like a written date, rather than a number or anything else. */
export function isWrittenTime(text: string): boolean {
  return partsOf(text, 'dmy') !== null || partsOf(text, 'mdy') !== null;
}

/** Whether a written time names its zone. */
export function namesZone(text: string): boolean {
  return (partsOf(text, 'dmy') ?? partsOf(text, 'mdy'))?.offset != null;
}

/** Whether it has the time of day as well. */
export function hasClock(text: string): boolean {
  return /\d:\d{2}|T\d|\d{8} \d{4}|\d{12}|[ap]m/i.test(text);
}

/**
 * Whether these dates begin with the day or the month: `null` where they do not tell. A year that comes first settles
 * it, and so does a number above 12; with points between them the day comes first in every country.
 */
export function dateOrderOf(texts: readonly string[]): DateOrder | 'none' | null {
  let isSettled = true;
  for (const text of texts) {
    const [, first, mark, second] = YEAR_LAST.exec(text.trim()) ?? [];
    if (first === undefined) continue;
    if (mark === '.') return 'dmy';
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
    isSettled = false;
  }
  return isSettled ? 'none' : null;
}

/** UTC epoch milliseconds; NaN where it is no time. */
export function writtenTime(text: string, order: DateOrder, toUtc: ToUtc): number {
  const parts = partsOf(text, order);
  if (parts === null) return Number.NaN;
  const { year, month, day, ms, offset } = parts;
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return Number.NaN;
  const local = midnight + ms;
  return offset === null ? toUtc(local) : local - offset * 60_000;
}

function partsOf(text: string, order: DateOrder): Written | null {
  const date = dateOf(text.trim(), order);
  if (date === null) return null;
  const { year, month, day, rest } = date;
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const clock = CLOCK.exec(rest);
  if (clock === null) return null;
  const [, hours, minutes = '0', seconds = '0', fraction = '', half, utc, offset] = clock;
  const hour = hourOf(hours, half);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const ms = Math.floor(Number(`0.${fraction || '0'}`) * 1_000 + 1e-6);
  return {
    year,
    month,
    day,
    ms: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + ms,
    offset: offset === undefined ? (utc === undefined ? null : 0) : minutesOf(offset),
  };
}

function dateOf(text: string, order: DateOrder) {
  const first = YEAR_FIRST.exec(text);
  if (first) return { year: +first[1]!, month: +first[3]!, day: +first[4]!, rest: first[5]! };
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [day, month] = order === 'dmy' ? [last[1], last[3]] : [last[3], last[1]];
    return { year: +last[4]!, month: +month!, day: +day!, rest: last[5]! };
  }
  const compact = COMPACT.exec(text);
  if (compact) return { year: +compact[1]!, month: +compact[2]!, day: +compact[3]!, rest: compact[4]! };
  const named = NAMED.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[1] ?? named[5]!).slice(0, 3).toLowerCase()) + 1;
  return { year: +(named[3] ?? named[6]!), month, day: +(named[2] ?? named[4]!), rest: named[7]! };
}

/** `12-AM` is 0, `12 PM` is 12. */
function hourOf(hours: string | undefined, half: string | undefined): number | null {
  const hour = Number(hours ?? 0);
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function minutesOf(offset: string): number {
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}
