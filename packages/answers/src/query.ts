import type { Cursor } from './cursor.ts';

export const MOST_ROWS = 10_000;

/** What a list may be asked for. `null` stands for "not given", with `session` for the current one. */
export interface Query {
  readonly limit: number;
  readonly session: string | null;
  /** UTC epoch milliseconds. */
  readonly since: number | null;
  /** UTC epoch milliseconds. */
  readonly until: number | null;
  /** This many of the newest rows that match are left out. */
  readonly offset: number;
  readonly symbol: string | null;
  readonly status: 'open' | 'all';
  /** Where a reader of events stopped. */
  readonly after: Cursor | null;
}

export type Parameter = keyof Query;

/** What a question without any parameter asks for. */
export const NOTHING_ASKED: Query = {
  limit: 500,
  session: null,
  since: null,
  until: null,
  offset: 0,
  symbol: null,
  status: 'all',
  after: null,
};
