import type { Candle } from '@chimera/engine';
import type { Oddity } from './candle-track.ts';

/** An exchange's answer to a request for candles of one symbol. */
export interface Answer {
  readonly candles: readonly Candle[];
  readonly since: number;
  readonly limit: number;
  /** When the request was made, as far as that is known. */
  readonly askedAt: number;
  /** The exchange's own time was this at least when it was asked, and that at most; `null` where it has not said. */
  readonly exchangeTime: { readonly earliest: number; readonly latest: number } | null;
  /** The newest start of a candle of any symbol that this exchange has shown, open ones included. */
  readonly frontier: number;
  /** The same, of what it had shown before it was asked. */
  readonly frontierBefore?: number;
}

/** What an answer says of closed candles. */
export interface ReadAnswer {
  readonly closed: ReadonlyMap<number, Candle>;
  /** Candles that start before had closed when the exchange was asked. */
  readonly closedUntil: number;
  /** A candle that starts before and is not there does not exist: nobody traded. */
  readonly speaksUntil: number;
  /** Where the exchange cut its answer off at the far end: it says nothing of what is before. */
  readonly reachesBackTo: number | null;
  readonly oddities: readonly Oddity[];
}

/** So long after its close a candle that is not there does not exist, where the exchange shows later ones of others. */
const OTHERS_MS = 5_000;

/** So long after its close a candle that is not there does not exist, where the exchange answers at all. */
const QUIET_MS = 30_000;

/** A candle that starts further in the future than this, by a clock that may itself be wrong, proves nothing. */
const FUTURE_MS = 900_000;

/**
 * Reads an answer, however disordered it is. A candle is closed where the exchange's time or a later candle says so:
 * the machine's clock may be wrong.
 */
export function readAnswer(answer: Answer, periodMs: number): ReadAnswer {
  const { candles, since, limit, askedAt, frontier } = answer;
  const grid = (time: number) => Math.floor(time / periodMs) * periodMs;
  const closedUntil = closedBefore(answer, grid);
  const closed = new Map<number, Candle>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const faults = new Set<string>();
  for (const candle of candles) {
    const { start, symbol } = candle;
    if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
      faults.add(`${symbol}: a candle starts at ${start}, between two of them`);
      continue;
    }
    if (start < last) faults.add(`${symbol}: candles are not in order of time`);
    first = Math.min(first, start);
    last = Math.max(last, start);
    if (start >= closedUntil) continue;
    if (closed.has(start)) faults.add(`${symbol}: a candle is there twice`);
    // Of two the later is the more finished one.
    closed.set(start, candle);
  }
  const isFull = candles.length >= limit;
  const quiet = Math.min(closedUntil, grid(askedAt - QUIET_MS));
  const shown = Math.min(frontier, grid(askedAt - OTHERS_MS));
  const speaksUntil = isFull
    ? last
    : Math.max(last, Math.min(since + limit * periodMs, Math.max(quiet, shown)));
  return {
    closed,
    closedUntil,
    speaksUntil,
    // The one who starts at `since` ends in between; the one who ends now has cut off the beginning.
    reachesBackTo: isFull && first > since && last >= closedUntil - periodMs ? first : null,
    oddities: [...faults].map((message) => ({ kind: 'disordered-candles', message })),
  };
}

/** What the exchange's time, or else a later candle, says to be over. */
function closedBefore(answer: Answer, grid: (time: number) => number): number {
  const { candles, askedAt, exchangeTime, frontierBefore = Number.NEGATIVE_INFINITY } = answer;
  const { earliest, latest } = exchangeTime ?? {
    earliest: Number.NEGATIVE_INFINITY,
    latest: askedAt + FUTURE_MS,
  };
  const starts = candles
    .map(({ start }) => start)
    .filter((start) => start <= latest && grid(start) === start);
  return Math.max(grid(earliest), frontierBefore, ...starts);
}
