import type { SessionClock } from '@chimera/base';
import type { Candle, EngineEvent, Instrument } from '@chimera/engine';
import type { FeedStatus } from './live/feed-status.ts';

/** What a feed hands to the engine, as it is: nothing of it is judged again on the way. */
export type FeedEvent = Exclude<EngineEvent, { readonly kind: 'command' | 'write-off' }>;

/** What the session has seen of its feed before, with another bot or in another leg. */
export interface Seen {
  /** This many candles, refused ones included. */
  readonly candles: number;
  /** The newest candle by symbol: of the warm-up, where there was none since. */
  readonly newest: ReadonlyMap<string, Candle>;
  /** The time of the newest book by symbol. */
  readonly books: ReadonlyMap<string, number>;
  /** Where the last change of source led to; `null` where there was none. */
  readonly source: string | null;
}

/** Whether a candle is not among those that are known up to these times. */
export function isAfter({ symbol, start }: Candle, after: ReadonlyMap<string, number> | undefined): boolean {
  return start > (after?.get(symbol) ?? Number.NEGATIVE_INFINITY);
}

/** At the beginning of a session. */
export const NOTHING_SEEN: Seen = { candles: 0, newest: new Map(), books: new Map(), source: null };

/** Which events a session wants: candles that start at `from` or later and close by `until`, without what was seen. */
export interface SessionSpan {
  readonly from: number;
  readonly until: number;
  readonly seen: Seen;
}

/** Books that the engine could use: the symbol, and the earliest time of a book that counts. */
export type WantedBooks = ReadonlyMap<string, number>;

/** Where market data comes from. The bot knows nothing else of it. */
export interface Feed {
  /** The exchange's id, `simulated` or `recorded`, for reports. */
  readonly source: string;
  readonly instruments: readonly Instrument[];
  /**
   * The last `count` closed candles of each symbol that start before `before`, in order; of a symbol in `after`, only those
   * that start after its time: the ones before are known.
   */
  history(before: number, count: number, after?: ReadonlyMap<string, number>): Promise<readonly Candle[]>;
  /** Where the source ends; `null` where it has no end. */
  readonly end: number | null;
  /**
   * Says which books would be used now, in place of what was said before. To be called before the first event and
   * after each of them.
   */
  want(books: WantedBooks): void;
  /**
   * What happens in the session, each thing as soon as the session's clock lets it be seen. Ends early when the signal
   * aborts.
   */
  events(span: SessionSpan, clock: SessionClock, signal: AbortSignal): AsyncIterable<FeedEvent>;
  /** When the event that was handed out last came in, by `monotonicNow`; a market that waits for its reader has none. */
  readonly cameAt?: number | undefined;
  /** How it is doing, where it comes from outside. */
  readonly status?: FeedStatus;
  /** Lets go of all that it holds. */
  close?(): Promise<void>;
}
