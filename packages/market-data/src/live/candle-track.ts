import type { Candle } from '@chimera/engine';
import { type Answer, readAnswer } from './answer.ts';
import { doubtOf } from './doubt.ts';

/** A closed candle on its way to the engine. */
export interface TrackedCandle {
  readonly candle: Candle;
  readonly late: boolean;
  /** Made of the close before, because nobody traded in that time. */
  readonly isFlat: boolean;
}

/** Something about the exchange's candles that people should know. */
export interface Oddity {
  readonly kind: 'suspicious-candle' | 'revised-candle' | 'candles-missing' | 'disordered-candles';
  readonly message: string;
}

export interface Taken {
  readonly candles: readonly TrackedCandle[];
  readonly oddities: readonly Oddity[];
}

export interface TrackOptions {
  readonly symbol: string;
  readonly periodMs: number;
  readonly maxAgeMs: number;
  /** Candles that start before are late: they are made up for. */
  readonly liveFrom: number;
  /** The start of the first candle to hand out. */
  readonly next: number;
  /** The candle before it, if there is one; one without volume counts as made of the close before. */
  readonly previous: Candle | null;
}

/**
 * One symbol's way from answers to candles: every closed candle once and in order, no matter what comes. Knows no exchange
 * and no clock; answers and times are handed in.
 */
export class CandleTrack {
  readonly symbol: string;
  readonly #options: TrackOptions;
  #next: number;
  #close: number | null;
  /** The end of the newest candle in which somebody traded. */
  #tradedUntil: number;
  #handedOut: Candle | null;
  /** The start of a candle that was asked for again, because it was hard to believe. */
  #askedAgain: number | null = null;
  /** The close of a candle that was not believed: the next one may confirm it. */
  #disbelieved: number | null = null;

  constructor(options: TrackOptions) {
    const { symbol, next, previous, periodMs } = options;
    this.symbol = symbol;
    this.#options = options;
    this.#next = next;
    this.#close = previous?.close ?? null;
    this.#handedOut = previous;
    this.#tradedUntil = previous && previous.volume > 0 ? previous.start + periodMs : next;
  }

  /** The start of the next candle to hand out. */
  get next(): number {
    return this.#next;
  }

  get tradedUntil(): number {
    return this.#tradedUntil;
  }

  /** Takes an answer to a request for candles from `next` on (or earlier), and hands out what it settles. */
  take(answer: Answer, now: number): Taken {
    const { periodMs } = this.#options;
    const read = readAnswer(answer, periodMs);
    const oddities: Oddity[] = [...read.oddities, ...this.#revisions(read.closed)];
    const candles: TrackedCandle[] = [];
    if (read.reachesBackTo !== null && read.reachesBackTo > this.#next) {
      const message = `${this.symbol}: the exchange keeps no candles from ${iso(this.#next)} to ${iso(read.reachesBackTo)}`;
      oddities.push({ kind: 'candles-missing', message });
      this.#next = read.reachesBackTo;
    }
    while (this.#next < read.closedUntil) {
      const candle = read.closed.get(this.#next);
      if (!candle && this.#next >= read.speaksUntil) break;
      if (!candle) {
        const flat = this.#flat();
        if (flat) candles.push(this.#handOut(flat, now, true));
        else this.#next += periodMs;
        continue;
      }
      const doubt = doubtOf(candle, this.#close, this.#disbelieved);
      if (doubt && this.#askedAgain !== candle.start) {
        this.#askedAgain = candle.start;
        break;
      }
      if (doubt) oddities.push({ kind: 'suspicious-candle', message: `${this.symbol}: ${doubt.reason}` });
      // What is malformed the engine refuses by itself; what is only hard to believe it must not see.
      if (doubt?.isPlausible) this.#pass(candle);
      else candles.push(this.#handOut(candle, now, false));
    }
    return { candles, oddities };
  }

  /** Takes the last that a stream said of the next candle before it told of a later one; `null` where that is not the next one. */
  takeStreamed(candle: Candle, now: number): TrackedCandle | null {
    if (candle.start !== this.#next || doubtOf(candle, this.#close, this.#disbelieved)) return null;
    return this.#handOut(candle, now, false);
  }

  /** Gives up what is before: it cannot be had. */
  skipTo(start: number): void {
    this.#next = Math.max(this.#next, start);
  }

  /** Whether an answer brings the next candle only on another try. */
  get isInDoubt(): boolean {
    return this.#askedAgain === this.#next;
  }

  #handOut(candle: Candle, now: number, isFlat: boolean): TrackedCandle {
    const { periodMs, maxAgeMs, liveFrom } = this.#options;
    const closes = candle.start + periodMs;
    this.#next = closes;
    if (!isFlat && candle.volume > 0) this.#tradedUntil = closes;
    if (candle.close > 0) this.#close = candle.close;
    this.#disbelieved = null;
    this.#handedOut = candle;
    const isQuiet = closes - this.#tradedUntil > maxAgeMs;
    return { candle, late: candle.start < liveFrom || now - closes > maxAgeMs || isQuiet, isFlat };
  }

  #pass(candle: Candle): void {
    this.#disbelieved = candle.close;
    this.#next = candle.start + this.#options.periodMs;
  }

  #flat(): Candle | null {
    const close = this.#close;
    if (close === null) return null;
    return { symbol: this.symbol, start: this.#next, open: close, high: close, low: close, close, volume: 0 };
  }

  /** What was handed out cannot be taken back; that the exchange says something else by now is worth a word. */
  #revisions(closed: ReadonlyMap<number, Candle>): readonly Oddity[] {
    const before = this.#handedOut;
    const now = before && closed.get(before.start);
    if (!before || !now || isSame(before, now)) return [];
    const message = `${this.symbol}: the candle of ${iso(before.start)} closed at ${before.close} and is ${now.close} by now`;
    return [{ kind: 'revised-candle', message }];
  }
}

function isSame(a: Candle, b: Candle): boolean {
  return a.open === b.open && a.high === b.high && a.low === b.low && a.close === b.close;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
