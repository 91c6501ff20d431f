import type { Candle, Instrument } from '@chimera/engine';

/** One closed candle on its way to the engine. */
export interface FeedEvent {
  readonly candle: Candle;
  /** It came later than it may, by the feed's own clock: nothing new is decided on it. */
  readonly late: boolean;
}

/** Which candles a session wants: those that start at `from` or later and close by `until`. */
export interface CandleSpan {
  readonly from: number;
  readonly until: number;
  /** So many of them were handed out before, and are left out. */
  readonly seen: number;
}

/** Where market data comes from. The bot knows nothing else of it. */
export interface Feed {
  /** The exchange's id, `simulated` or `recorded`, for reports. */
  readonly source: string;
  readonly instruments: readonly Instrument[];
  /** The last `count` closed candles of each symbol that start before `before`, in order. */
  history(before: number, count: number): Promise<readonly Candle[]>;
  /** Where the source ends; `null` where it has no end. */
  readonly end: number | null;
  /** The session's candles, in order of time, each as soon as it may be seen. Ends early when the signal aborts. */
  candles(span: CandleSpan, signal: AbortSignal): AsyncIterable<FeedEvent>;
}
