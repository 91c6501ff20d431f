import type { StatedTime, TimeSource } from '../exchange/stated-time.ts';
import type { FeedClock } from './feed-clock.ts';

/** Clocks that nobody sets go wrong by less than this, as a fraction: 500 parts in a million. */
const DRIFT = 500e-6;

/** A machine's clock that moves by more than this against its steady one was set. */
const STEP_MS = 1_000;

/** How the machine's clock stands to the exchange's. */
export interface ClockReading {
  /** The machine's time less the exchange's, in milliseconds: positive where the machine's clock is ahead. */
  readonly skewMs: number;
  /** The true figure lies within so much of it. */
  readonly uncertaintyMs: number;
  readonly source: TimeSource;
}

/** The exchange's time less the steady one's, between two bounds. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Steady time at which they held; they widen with the age. */
  readonly at: number;
  readonly source: TimeSource;
}

/**
 * The exchange's time, worked out from what its answers state. Each answer says that the exchange's clock stood within
 * a second or so at some moment between the request and the answer; what all of them allow is the result (the
 * intersection of intervals: K. Marzullo, *Maintaining the Time in a Distributed System*, 1984). The machine's own
 * clock only counts until the first answer. Being set in between does not matter: a steady clock carries on.
 */
export class ExchangeClock implements FeedClock {
  readonly #machine: FeedClock;
  #offset: number;
  #bounds: Bounds | null = null;
  /** A reading that contradicts the others: another like it, and it is they who are wrong. */
  #doubt: Bounds | null = null;
  /** The machine's clock less the steady one, to see that it was set. */
  #setTo: number;
  #steps = 0;
  #hasHeard = false;

  /** `skewMs`: how far the machine's clock is ahead, as far as that is known beforehand. */
  constructor(machine: FeedClock, skewMs = 0) {
    this.#machine = machine;
    this.#setTo = machine.now() - this.steady();
    this.#offset = this.#setTo - skewMs;
  }

  now(): number {
    return this.steady() + this.#offset;
  }

  steady(): number {
    return this.#machine.steady?.() ?? this.#machine.now();
  }

  async until(time: number, signal?: AbortSignal): Promise<void> {
    do await this.#machine.until(this.#machine.now() + Math.ceil(time - this.now()), signal);
    while (!signal?.aborted && this.now() < time);
  }

  /**
   * Between which times the exchange's clock stood when the steady one showed `from`, and stands now; `null` if it has
   * not said. Nothing is taken for over before `earliest`.
   */
  boundsSince(from: number): { readonly earliest: number; readonly latest: number } | null {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const { low, high } = this.#doubt ?? bounds;
    return {
      earliest: from + Math.min(bounds.low, low),
      latest: this.steady() + Math.max(bounds.high, high),
    };
  }

  /** When it was on the exchange at the latest that the steady clock showed this; `null` if it has not said. */
  latestAt(steady: number): number | null {
    const latest = this.boundsSince(steady)?.latest;
    return latest === undefined ? null : latest - (this.steady() - steady);
  }

  /** Whether a candle or trade can be of that time, as far as is known; where nothing is known, it can. */
  canBe(time: number): boolean {
    return time <= (this.boundsSince(this.steady())?.latest ?? Number.POSITIVE_INFINITY);
  }

  /** How the machine's clock stands; `null` where the exchange has said nothing of its time. */
  get reading(): ClockReading | null {
    const bounds = this.#bounds && widened(this.#bounds, this.steady());
    if (!bounds) return null;
    const skewMs = Math.round(this.#machine.now() - this.now());
    return { skewMs, uncertaintyMs: Math.ceil((bounds.high - bounds.low) / 2), source: bounds.source };
  }

  /** How far the machine's clock is ahead, as far as that is known at present; `null` before the exchange said anything. */
  get skewMs(): number | null {
    return this.#hasHeard ? Math.round(this.#machine.now() - this.now()) : null;
  }

  /** Its time less the steady clock's; `null` before the exchange said anything. */
  get aheadOfSteadyMs(): number | null {
    return this.#hasHeard ? this.#offset : null;
  }

  /** How long ago the exchange last said something of its time; infinite where it never did. */
  get sinceReadingMs(): number {
    return this.#bounds ? this.steady() - this.#bounds.at : Number.POSITIVE_INFINITY;
  }

  /** How often the machine's clock was set. */
  get steps(): number {
    this.#look();
    return this.#steps;
  }

  take(stated: readonly StatedTime[]): void {
    this.#look();
    for (const { sentAt, receivedAt, time, resolutionMs, source } of stated) {
      const drift = (receivedAt - sentAt) * DRIFT;
      const [low, high] = [time - receivedAt - drift, time + resolutionMs - sentAt + drift];
      this.#hear({ low, high, at: receivedAt, source });
    }
  }

  /** What was said of the time was another's word: another exchange answers from now on. */
  forget(): void {
    this.#bounds = null;
    this.#doubt = null;
  }

  #hear(said: Bounds): void {
    const known = this.#bounds && shared(widened(this.#bounds, said.at), said);
    if (!this.#bounds || known) {
      this.#believe(known ?? said);
      return;
    }
    const again = this.#doubt && shared(widened(this.#doubt, said.at), said);
    if (again) this.#believe(again);
    else this.#doubt = said;
  }

  #believe(bounds: Bounds): void {
    this.#bounds = bounds;
    this.#doubt = null;
    this.#hasHeard = true;
    this.#offset = Math.round((bounds.low + bounds.high) / 2);
  }

  /** What was worked out does not hang on the machine's clock, but it is proven anew. */
  #look(): void {
    const setTo = this.#machine.now() - this.steady();
    if (Math.abs(setTo - this.#setTo) > STEP_MS) {
      this.#steps += 1;
      this.forget();
    }
    this.#setTo = setTo;
  }
}

function widened({ low, high, at, source }: Bounds, now: number): Bounds {
  const drift = Math.max(0, now - at) * DRIFT;
  return { low: low - drift, high: high + drift, at, source };
}

/** What two allow; `null` where they contradict each other. */
function shared(a: Bounds, b: Bounds): Bounds | null {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high, at: b.at, source: b.source } : null;
}
