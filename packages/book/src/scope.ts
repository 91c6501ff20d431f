/** Session time, epoch milliseconds: what began at `from` or later and had ended by `to`. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** What is asked of a book: what happened after `from` and up to `to`, in one session or (`null`) in all. */
export interface Scope extends TimeSpan {
  readonly session: string | null;
}

/** Everything that has happened in the book so far. */
export const WHOLE_BOOK: Scope = { from: 0, to: Number.MAX_SAFE_INTEGER, session: null };

/** A part of the journal, by the numbers of its entries, the first and the last included. */
export interface EntrySpan {
  readonly first: number;
  readonly last: number;
}
