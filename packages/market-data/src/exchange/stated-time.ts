/** What an exchange said of its own time, with one of its answers. */
export interface StatedTime {
  /** When the request left and when its answer came, in milliseconds of a clock that nobody sets. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** At a moment between the two the exchange's clock stood in [time, time + resolutionMs); UTC epoch milliseconds. */
  readonly time: number;
  readonly resolutionMs: number;
  readonly source: TimeSource;
}

export type TimeSource = 'Date header' | 'time endpoint';

/** This many are kept for the one who asks. */
const MOST_KEPT = 64;

/** Collects what an exchange says of its time until somebody takes it. */
export class StatedTimes {
  #kept: StatedTime[] = [];

  add(stated: StatedTime): void {
    this.#kept.push(stated);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
  }

  take(): readonly StatedTime[] {
    const taken = this.#kept;
    this.#kept = [];
    return taken;
  }
}

/**
 * The time in an answer's `Date` header (RFC 9110, 6.6.1: whole seconds); `null` if there is none, or if the
 * answer is one that a cache kept: its date is that of the first answer.
 */
export function dateOf(headers: Headers): number | null {
  const age = headers.get('age');
  if (age !== null && Number(age) !== 0) return null;
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? null : time;
}
