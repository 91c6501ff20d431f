import { tzOffset } from '@date-fns/tz';

const HOUR_MS = 3_600_000;

/** Turns times of a place into UTC. */
export type ToUtc = (localMs: number) => number;

export const UTC: ToUtc = (localMs) => localMs;

/**
 * How times of this zone become UTC; `null` if there is no such zone. `zone` is an IANA name (`Europe/Berlin`),
 * `UTC`, or an offset (`+02:00`). A time that a change of clocks makes twice is taken as the earlier one.
 */
export function zoneOf(zone: string): ToUtc | null {
  if (/^(utc|gmt|z)$/i.test(zone)) return UTC;
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  if (sign !== undefined) {
    const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
    return Math.abs(offsetMs) <= 14 * HOUR_MS ? (localMs) => localMs - offsetMs : null;
  }
  if (Number.isNaN(tzOffset(zone, new Date(0)))) return null;
  // Offsets change on whole quarters of an hour at the finest; looking them up for each candle would be slow.
  const known = new Map<number, number>();
  const offsetAt = (utcMs: number): number => {
    const quarter = Math.floor(utcMs / 900_000);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const offset = tzOffset(zone, new Date(utcMs)) * 60_000;
    if (known.size > 10_000) known.clear();
    known.set(quarter, offset);
    return offset;
  };
  return (localMs) => {
    const before = localMs - offsetAt(localMs - 24 * HOUR_MS);
    if (localMs - offsetAt(before) === before) return before;
    return localMs - offsetAt(localMs - offsetAt(localMs));
  };
}
