import type { Leg } from '@chimera/workdir';

/** The longest leg on a hosted runner: its jobs end after six hours, and a session must end, report and save before. */
export const LONGEST_HOSTED_LEG_MS = 330 * 60_000;

/** Of a session, in session time. */
export interface Span {
  readonly start: number;
  readonly ends: number;
  readonly periodMs: number;
}

/**
 * Splits a session into legs of the same length, in session time, which end with a candle if one ends there; the last one
 * ends with the session. How many does not depend on the speed, so that a compressed session goes the way of a real one.
 */
export function legsOf({ start, ends, periodMs }: Span, isHosted: boolean): readonly Leg[] {
  const of = isHosted ? Math.max(1, Math.ceil((ends - start) / LONGEST_HOSTED_LEG_MS)) : 1;
  const part = Math.ceil((ends - start) / of);
  const whole = Math.ceil(part / periodMs) * periodMs;
  // If candles are long, the last leg would begin at the session's end or after it: then none ends between two legs.
  const length = start + (of - 1) * whole < ends ? whole : part;
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    starts: start + index * length,
    ends: index === of - 1 ? ends : start + (index + 1) * length,
  }));
}
