/**
 * What came of running a session's recording again, as plain data for the report. Times are ISO 8601, session time;
 * fractions are fractions.
 */
export interface Divergence {
  readonly replay: ReplayFinding;
  readonly backtest: BacktestFinding;
}

/** It was not done, and why. */
export interface Skipped {
  readonly status: 'skipped';
  readonly reason: string;
}

/** The same engine, shown the same, against the journal: entry by entry, to the letter. */
export type ReplayFinding =
  | {
      readonly status: 'identical';
      /** What the engine was shown. */
      readonly events: number;
      readonly entries: number;
      readonly fills: number;
      /** The hash of the last entry. */
      readonly head: string;
    }
  | {
      readonly status: 'different';
      /** Entries that came out the same before the first that did not. */
      readonly entries: number;
      /** The journal's number of the first entry that did not. */
      readonly seq: number;
      /** `null` on a side that has no such entry. */
      readonly recorded: EntryText | null;
      readonly replayed: EntryText | null;
      readonly cause: string;
      /** The journal's trades against those of the replay. */
      readonly trades: TradeComparison;
    }
  | Skipped;

export interface EntryText {
  readonly time: string;
  readonly kind: string;
  /** JSON. */
  readonly data: string;
}

/** The session's candles alone, as a backtest would see them, against the session. */
export type BacktestFinding =
  | {
      readonly status: 'compared';
      readonly candles: number;
      readonly trades: TradeComparison;
      /** What made the session's fills: books, candles, candles that came late. */
      readonly filledBy: { readonly book: number; readonly candle: number; readonly late: number };
      readonly fees: { readonly session: number; readonly backtest: number };
      /** At the session's end; `null` where nothing was noted. */
      readonly equity: { readonly session: number | null; readonly backtest: number };
    }
  | Skipped;

/** Orders that were filled, in part or whole, by what was decided when. */
export interface TradeComparison {
  readonly session: number;
  readonly other: number;
  /** In both: the same decision, no matter what it was filled at. */
  readonly matched: number;
  /** Of those, with the same quantity and price. */
  readonly same: number;
  /** How much worse the session's prices were than the other's, over what is in both; below 0 they were better. */
  readonly worse: { readonly mean: number; readonly most: number } | null;
  /** The first trades that are not the same. */
  readonly rows: readonly TradeDifference[];
  /** How many more of them there are. */
  readonly omitted: number;
}

export interface TradeDifference {
  /** `null`: before the session. */
  readonly decidedAt: string | null;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly reason: string;
  /** `null` on the side that has no such trade. */
  readonly session: TradeTerms | null;
  readonly other: TradeTerms | null;
  readonly worse: number | null;
}

/** Price is the mean over the fills. */
export interface TradeTerms {
  readonly quantity: number;
  readonly price: number;
}
