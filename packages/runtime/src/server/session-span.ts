import type { LedgerReader } from '../ledger/reader.ts';
import { mistake } from './query.ts';

/** Where a session stands in the journal, whose sessions follow one another. */
export interface SessionSpan {
  readonly first: number;
  readonly last: number;
}

const WHOLE_BOOK: SessionSpan = { first: 0, last: Number.MAX_SAFE_INTEGER };
const NOTHING_YET: SessionSpan = { first: 0, last: -1 };

/** Throws `Problem` 400 where the book has no such session; the current one may have no entry yet. */
export function spanOf(reader: LedgerReader, session: string, current: string): SessionSpan {
  if (session === 'all') return WHOLE_BOOK;
  const found = reader.row<{ first: number | null; last: number | null }>(
    `SELECT (SELECT min(seq) FROM journal WHERE session = ?) AS first,
            (SELECT max(seq) FROM journal WHERE session = ?) AS last`,
    session,
    session,
  );
  if (found && found.first !== null && found.last !== null) return { first: found.first, last: found.last };
  if (session === current) return NOTHING_YET;
  throw mistake(`session=${JSON.stringify(session)}`, 'a session of this book');
}
