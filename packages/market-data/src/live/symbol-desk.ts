import type { Candle } from '@chimera/engine';
import type { CandleTrack } from './candle-track.ts';
import { SETTLE_MS } from './poll-plan.ts';

/** Waits between two requests for a candle that is not there yet. */
const FIRST_RETRY_MS = 2_000;

/** Whether a market is not there is asked once more after so long. */
const ABSENT_MS = 15_000;

/** What one symbol needs next, and from when on. */
export class SymbolDesk {
  readonly track: CandleTrack;
  readonly #periodMs: number;
  #dueAt: number;
  #retryMs = FIRST_RETRY_MS;
  isAsking = false;
  /** When the candle that was streamed last should be asked for once more. */
  confirmAt: number | null = null;
  /** The start of the newest candle that the stream told of. */
  heardUntil = Number.NEGATIVE_INFINITY;
  /** This many candles with trades in them, one after the other, came by request though there is a stream. */
  missedByStream = 0;
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

  /** An answer was taken, or failed: from when on is the next one needed? */
  answered(now: number, hasMoved: boolean): void {
    const closes = this.track.next + this.#periodMs + SETTLE_MS;
    if (closes > now || hasMoved) {
      this.#retryMs = FIRST_RETRY_MS;
      this.#dueAt = this.track.isInDoubt ? now + FIRST_RETRY_MS : closes;
      return;
    }
    this.#dueAt = now + this.#retryMs;
    this.#retryMs = Math.min(this.#retryMs * 2, this.#periodMs / 2);
  }

  /** The exchange has no such market, it says. */
  absent(now: number): void {
    this.#dueAt = now + ABSENT_MS;
  }

  /** It is in quarantine, and not asked for before then. */
  rests(until: number): void {
    this.#retryMs = FIRST_RETRY_MS;
    this.#dueAt = until;
    this.confirmAt = null;
  }

  /** The stream broke: what it told of candles that are not handed out yet may lack their end. */
  forgetStreamed(): void {
    this.#streamed.clear();
  }

  /** The stream told of a candle; returns the candle before it, where that has just finished. */
  streamed(candle: Candle): Candle | null {
    const { next } = this.track;
    this.heardUntil = Math.max(this.heardUntil, candle.start);
    for (const start of this.#streamed.keys()) if (start < next) this.#streamed.delete(start);
    if (candle.start < next) return null;
    this.#streamed.set(candle.start, candle);
    // Only a later one proves that a candle is finished: what was on its way when it closed may still come.
    return candle.start > next ? (this.#streamed.get(next) ?? null) : null;
  }
}
