const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const amount = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;
const syntax = new RegExp(`^(?:${amount}h)?(?:${amount}m)?(?:${amount}s)?$`);

/** Milliseconds of `6h`, `90m`, `45s` or `1h30m`; `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  const parts = syntax.exec(text.trim())?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0));
  return Math.round((hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second);
}

/** Whole milliseconds of a duration that the configuration gives in hours. */
export const hoursToMs = (hours: number): number => Math.round(hours * hour);

/** Hours, as the configuration counts them, of a duration in milliseconds. */
export const msToHours = (ms: number): number => ms / hour;
