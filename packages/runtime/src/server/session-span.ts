import type { EntrySpan, LedgerReader } from '../ledger/reader.ts';
import { mistake } from './problem.ts';

const WHOLE_BOOK: EntrySpan = { first: 0, last: Number.MAX_SAFE_INTEGER };
const NOTHING_YET: EntrySpan = { first: 0, last: -1 };

/** Throws `Problem` 400 where the book has no such session; the current one may have no entry yet. */
export function spanOf(reader: LedgerReader, session: string, current: string): EntrySpan {
  if (session === 'all') return WHOLE_BOOK;
  const found = reader.sessionSpan(session);
  if (found) return found;
  if (session === current) return NOTHING_YET;
  throw mistake(`session=${JSON.stringify(session)}`, 'a session of this book');
}
