import type { Candle } from '@chimera/engine';
import { SETTLE_MS } from './poll-plan.ts';
import type { CandleTrack } from './candle-track.ts';

/** So long after its close a candle that a stream told of counts as finished. */
const STREAM_SETTLE_MS = 1_000;

/** Waits between two requests for a candle that is not there yet. */
const FIRST_RETRY_MS = 2_000;

/** A market that is not there is looked for again so often. */
const ABSENT_MS = 300_000;

/** What one symbol needs next, and from when on. */
export class SymbolDesk {
  readonly track: CandleTrack;
  readonly #periodMs: number;
  #dueAt: number;
  #retryMs = FIRST_RETRY_MS;
  isAsking = false;
  /** A book was asked for then. */
  bookAskedAt = Number.NEGATIVE_INFINITY;
  /** What the stream said last of each candle that is not handed out yet. */
  readonly #streamed = new Map<number, Candle>();

  constructor(track: CandleTrack, periodMs: number) {
    this.track = track;
    this.#periodMs = periodMs;
    this.#dueAt = track.next + periodMs + SETTLE_MS;
  }

  /** From when on the exchange should be asked for the next candle. */
  get dueAt(): number {
    return this.#dueAt;
  }

  /** The answer was taken: from when on is the next one needed? */
  answered(now: number, isWorking: boolean): void {
    const closes = this.track.next + this.#periodMs + SETTLE_MS;
    if (closes > now || isWorking) {
      this.#retryMs = FIRST_RETRY_MS;
      this.#dueAt = this.track.isInDoubt ? now : closes;
      return;
    }
    this.#dueAt = now + this.#retryMs;
    this.#retryMs = Math.min(this.#retryMs * 2, this.#periodMs / 2);
  }

  /** The exchange has no such market at present. */
  absent(now: number): void {
    this.#dueAt = now + ABSENT_MS;
  }

  /** The stream told of a candle; returns the candle before it, where that has just finished. */
  streamed(candle: Candle): Candle | null {
    const { next } = this.track;
    if (candle.start < next) return null;
    this.#streamed.set(candle.start, candle);
    return candle.start > next ? (this.#streamed.get(next) ?? null) : null;
  }

  /** The next candle as the stream left it, once it has had time to finish. */
  settled(now: number): Candle | null {
    const { next } = this.track;
    for (const start of this.#streamed.keys()) if (start < next) this.#streamed.delete(start);
    return now >= next + this.#periodMs + STREAM_SETTLE_MS ? (this.#streamed.get(next) ?? null) : null;
  }

  /** The newest candle that the stream told of; `null` where it told of none that is still to be handed out. */
  get newestStreamed(): number | null {
    return this.#streamed.size === 0 ? null : Math.max(...this.#streamed.keys());
  }
}
